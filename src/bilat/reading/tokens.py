"""A run of text cut into tokens whose offsets are those of the text as given."""

from __future__ import annotations

from itertools import accumulate

from bilat.languages import spelling_of
from bilat.reading.lazily import lazily


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
        self.words: list[str] = spelling.cut(text)
        """The tokens as written."""
        self.norms: list[str] = spelling.fold_all(text, self.words)
        """The tokens in their normal form (small letters, one spelling)."""

    def __len__(self) -> int:
        return len(self.words)

    @lazily
    def starts(self) -> list[int]:
        """Where each token begins in the text as given."""
        # the pieces between the tokens, so that no token has to be searched for
        gaps = spelling_of(self.language).pattern.split(self.text)
        before = accumulate(map(len, gaps))
        within = accumulate(map(len, self.words), initial=0)
        return [self.offset + gap + word for gap, word in zip(before, within, strict=False)][: len(self.words)]

    @lazily
    def ends(self) -> list[int]:
        """Where each token ends in the text as given."""
        return [start + len(word) for start, word in zip(self.starts, self.words, strict=True)]

    def glued(self, index: int) -> bool:
        """Whether token ``index`` follows the one before it with nothing between."""
        return index > 0 and self.starts[index] == self.ends[index - 1]

    def quote(self, first: int, stop: int) -> str:
        """The text from token ``first`` up to, not including, token ``stop``, as written."""
        return self.text[self.starts[first] - self.offset : self.ends[stop - 1] - self.offset]
