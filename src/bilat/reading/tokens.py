"""A run of text cut into tokens whose offsets are those of the text as given."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps
from itertools import accumulate
from typing import TypeVar, cast

from bilat.languages import spelling_of
from bilat.languages.schema.spelling import PLAIN
from bilat.reading.lazily import lazily
from bilat.reading.sought import Sought, walk

Value = TypeVar("Value")


def remembered(work: Callable[[Tokens], Value]) -> Callable[[Tokens], Value]:
    """Have a function of tokens worked out once for each run of text: several finders ask for the same."""

    @wraps(work)
    def ask(tokens: Tokens) -> Value:
        if work not in tokens.told:
            tokens.told[work] = work(tokens)
        return cast("Value", tokens.told[work])

    return ask


class Cut:
    """A run of text cut into words and signs, once for all who look at it, whatever its language.

    Args:
        text: the run of text.
        pattern: what cuts it.
    """

    def __init__(self, text: str, pattern: re.Pattern[str] = PLAIN) -> None:
        self.text: str = text
        self.pattern: re.Pattern[str] = pattern

    @lazily
    def pieces(self) -> list[str]:
        """What stands before the first token, the token, what stands before the next one, and so on."""
        return self.pattern.split(self.text)

    @lazily
    def words(self) -> list[str]:
        """The tokens as written."""
        return self.pieces[1::2]

    @lazily
    def small(self) -> list[str]:
        """The tokens in small letters."""
        return list(map(str.lower, self.words))


class Tokens:
    """The tokens of one run of text, as parallel lists: a loop over strings costs a tenth of one over objects.

    Args:
        text: the run of text, or what has been cut of it.
        language: the code of its language, which says how words are cut and folded.
        offset: where the run begins in the text as given, in code points.
    """

    def __init__(self, text: str | Cut, language: str, offset: int = 0) -> None:
        spelling = spelling_of(language)
        cut = Cut(text) if isinstance(text, str) else text
        pattern = spelling.pattern_for(cut.text)
        if pattern is not cut.pattern:
            cut = Cut(cut.text, pattern)
        self.text: str = cut.text
        self.language: str = language
        self.offset: int = offset
        self._pieces: list[str] = cut.pieces
        self.words: list[str] = cut.words
        """The tokens as written."""
        self.norms: list[str] = spelling.fold_all(cut.text, cut.words, cut.small)
        """The tokens in their normal form (small letters, one spelling)."""
        self.told: dict[object, object] = {}
        """What remembered functions have told of them."""
        self._begun: dict[Sought, list[int]] = {}

    def __len__(self) -> int:
        return len(self.words)

    @lazily
    def _bounds(self) -> list[int]:
        """Where each piece begins in the text as given, and where the last one ends."""
        return list(accumulate(map(len, self._pieces), initial=self.offset))

    @lazily
    def starts(self) -> list[int]:
        """Where each token begins in the text as given."""
        return self._bounds[1:-1:2]

    @lazily
    def ends(self) -> list[int]:
        """Where each token ends in the text as given."""
        return self._bounds[2::2]

    def begun(self, sought: Sought) -> list[int]:
        """The tokens at which may begin what a finder seeks."""
        if sought not in self._begun:
            self._begun = walk(self.norms, self.language, sought)
        return self._begun[sought]

    def glued(self, index: int) -> bool:
        """Whether token ``index`` follows the one before it with nothing between."""
        return index > 0 and not self._pieces[2 * index]

    def space_before(self, index: int) -> str:
        """What stands between token ``index`` and the one before it."""
        return self._pieces[2 * index]

    def quote(self, first: int, stop: int) -> str:
        """The text from token ``first`` up to, not including, token ``stop``, as written."""
        return "".join(self._pieces[2 * first + 1 : 2 * stop])
