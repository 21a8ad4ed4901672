"""A run of text cut into tokens whose offsets are those of the text as given."""

from __future__ import annotations

from itertools import accumulate

from bilat.languages import spelling_of
from bilat.reading.lazily import lazily
from bilat.reading.sought import Sought, walk


class Tokens:
    """The tokens of one run of text, as parallel lists: a loop over strings costs a tenth of one over objects.

    Args:
        text: the run of text.
        language: the code of its language, which says how words are cut and folded.
        offset: where the run begins in the text as given, in code points.
    """

    def __init__(self, text: str, language: str, offset: int = 0) -> None:
        spelling = spelling_of(language)
        self.text = text
        self.language = language
        self.offset = offset
        self._pieces: list[str] = spelling.pattern.split(text)
        """What stands before the first token, the token, what stands before the next one …"""
        self.words: list[str] = self._pieces[1::2]
        """The tokens as written."""
        self.norms: list[str] = spelling.fold_all(text, self.words)
        """The tokens in their normal form (small letters, one spelling)."""
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
        return index > 0 and self.starts[index] == self.ends[index - 1]

    def quote(self, first: int, stop: int) -> str:
        """The text from token ``first`` up to, not including, token ``stop``, as written."""
        return self.text[self.starts[first] - self.offset : self.ends[stop - 1] - self.offset]
