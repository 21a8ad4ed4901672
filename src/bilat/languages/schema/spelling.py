"""How a language writes its words: what holds a word together, and which spellings are the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

import attrs

from bilat.languages.remembered import Remembered

PLAIN: Final = re.compile(r"([^\W\d_]+|\d+|\S)")
"""Cuts a text into tokens where no sign holds two runs of letters together."""


@attrs.frozen(kw_only=True, eq=False)
class Spelling:
    """The spelling of one language.

    Args:
        joiners: characters that hold two runs of letters together as one word (apostrophes of Uzbek).
        closers: letters after which such a character belongs to the word at its end too (the gʻ of "togʻ").
        folds: what is written as what in a normal form, one character for one (``{"ё": "е"}``).
        rewrites: the same, after the folds, for letters and runs of letters of any length, the longest first (Uzbek
            Cyrillic to Latin). What is written comes out once: it is not rewritten again.
        lookalikes: ASCII letters that are typed for letters of this one, within words of this one.
        abbreviations: words, folded, after which a full stop does not end the sentence.
        closing: those of them after which it does before a word in small letters but for its first ("5 mln. The …").
    """

    joiners: str = ""
    closers: str = ""
    folds: Mapping[str, str] = attrs.field(factory=dict[str, str])
    rewrites: Mapping[str, str] = attrs.field(factory=dict[str, str])
    lookalikes: Mapping[str, str] = attrs.field(factory=dict[str, str])
    abbreviations: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    pattern: re.Pattern[str] = attrs.field(init=False)
    fold: Callable[[str], str] = attrs.field(init=False)
    """Gives the normal form of one word: small letters, one spelling."""
    _joiner: re.Pattern[str] | None = attrs.field(init=False)
    _fold: Mapping[int, str] = attrs.field(init=False)
    _rewritten: re.Pattern[str] | None = attrs.field(init=False)
    _lookalike: Mapping[int, str] = attrs.field(init=False)
    _mixed: re.Pattern[str] | None = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        joiner = f"[{re.escape(self.joiners)}]"
        joined = f"(?:{joiner}[^\\W\\d_]+)*"
        closed = f"(?:(?<=[{self.closers}{self.closers.upper()}]){joiner})?" if self.closers else ""
        pattern = re.compile(rf"([^\W\d_]+{joined}{closed}|\d+|\S)") if self.joiners else PLAIN
        object.__setattr__(self, "pattern", pattern)
        object.__setattr__(self, "fold", Remembered(self._folded).__getitem__)
        object.__setattr__(self, "_joiner", re.compile(joiner) if self.joiners else None)
        object.__setattr__(self, "_fold", str.maketrans(dict(self.folds)))
        runs = "|".join(re.escape(run) for run in sorted(self.rewrites, key=len, reverse=True))
        object.__setattr__(self, "_rewritten", re.compile(runs) if runs else None)
        object.__setattr__(self, "_lookalike", str.maketrans(dict(self.lookalikes)))
        strange, own = "".join(self.lookalikes), r"[^\W\d_\x00-\x7f]"
        mixed = re.compile(f"[{strange}{strange.upper()}](?:(?={own})|(?<={own}.))") if strange else None
        object.__setattr__(self, "_mixed", mixed)

    def pattern_for(self, text: str) -> re.Pattern[str]:
        """What cuts a text: the plain pattern where no sign holds letters together, so that all languages share it."""
        return self.pattern if self._joiner is not None and self._joiner.search(text) else PLAIN

    def cut(self, text: str) -> list[str]:
        """The tokens of ``text``: runs of digits, runs of letters, and every other sign by itself."""
        return self.pattern.findall(text)

    def norms(self, phrase: str) -> tuple[str, ...]:
        """The tokens of ``phrase`` in their normal form."""
        return tuple(map(self.fold, self.pattern.findall(phrase)))

    def _folded(self, word: str) -> str:
        small = word.lower()
        if self._mixed is not None and not small.isascii():
            small = small.translate(self._lookalike)
        if self._fold:
            small = small.translate(self._fold)
        # an apostrophe that stands alone stays, though one within a word may count for nothing
        return (self._rewritten.sub(self._rewrite, small) if self._rewritten is not None else small) or small

    def _rewrite(self, run: re.Match[str]) -> str:
        return self.rewrites[run[0]]

    def shortened(self, text: str, norm: str) -> str | None:
        """The beginning of the last word of ``text`` whose normal form is ``norm``, with what stands before it.

        Gives a word without its ending as the text writes it, whatever its script; None where no beginning is ``norm``.
        """
        words = self.cut(text)
        last = words[-1] if words else ""
        head = text[: text.rindex(last)] if last else ""
        return next((head + last[:end] for end in range(len(last), 0, -1) if self.fold(last[:end]) == norm), None)

    def fold_all(self, text: str, words: list[str], small: list[str] | None = None) -> list[str]:
        """The normal forms of ``words``, which :meth:`cut` made of ``text``.

        Args:
            text: the text.
            words: its words as written.
            small: the same in small letters, if they are there.
        """
        if self.rewrites or (self._mixed is not None and _has_latin(text) and self._mixed.search(text)):
            return list(map(self.fold, words))
        folded: list[str] = list(map(str.lower, words)) if small is None else small
        for letter, plain in self.folds.items():
            if letter in text or letter.upper() in text:
                folded = [word.replace(letter, plain) for word in folded]
        return folded


def _has_latin(text: str) -> bool:
    """Whether a text has ASCII letters; takes a tenth of the time of a regular expression."""
    plain = text.encode("ascii", "ignore")
    return plain.lower() != plain.upper()
