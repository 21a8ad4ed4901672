"""What stands in the patterns of a locale's dates and intervals besides their fields."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple
from unicodedata import category

from bilat.locales.calendar import Field, Part, Pattern, calendar
from bilat.parsers.folding import fold

if TYPE_CHECKING:
    from babel.core import Locale

_DATES: Final = ("full", "long", "medium", "short", "y", "yQQQ", "yQQQQ", "yM", "yMMM", "yMMMM", "yMd")
_YEARLESS: Final = ("Md", "MMMd", "MMMMd")
_INTERVALS: Final = ("y", "yM", "yMMM", "yMMMM", "yMd", "yMMMd", "yMMMMd", "MMM", "MMMM", *_YEARLESS)
_PARTS: Final[tuple[Part, ...]] = ("y", "M", "d")
_DASHES: Final = frozenset("-–")


class Literals(NamedTuple):
    """The literal text of patterns, folded and in order.

    Attributes:
        words: the words that belong to a date: "de", «г», 年.
        joints: the words that stand between two dates: «تا», 至.
        affixes: what is written together with the name of a month, before and after it.
        marks: the signs that part the fields of a date.
    """

    words: list[str]
    joints: list[str]
    affixes: list[tuple[str, str]]
    marks: str


def literals(locale: Locale) -> Literals:
    """The literal text of a locale's patterns.

    Example:
        >>> from bilat.locales import resolve
        >>> literals(resolve("zh")).joints, literals(resolve("eu")).affixes
        (['至'], [('', ''), ('', 'ren')])
    """
    known = calendar(locale)
    halves = [known.interval(name, part) for name in _INTERVALS for part in _PARTS]
    ends = [_cut(half[0]) for half in halves if half]
    patterns = {known.date(name) for name in (*_DATES, *_YEARLESS)} | {half[1] for half in halves if half}
    patterns |= {pattern for pattern, _ in ends}
    joints = {text for _, text in ends} | {known.fallback.replace("{0}", "").replace("{1}", "")}
    # beside a dash a word belongs to the date before it
    patterns |= {(text,) for text in joints if not _DASHES.isdisjoint(fold(text))}
    words = sorted({word for pattern in patterns for word in _words(pattern)})
    return Literals(
        words=words,
        joints=sorted({_without(words, text) for text in joints if _DASHES.isdisjoint(fold(text))}),
        affixes=sorted({affixes for pattern in patterns for affixes in _affixes(pattern)}),
        marks="".join(sorted({mark for pattern in patterns for mark in _marks(pattern)})),
    )


def _cut(half: Pattern) -> tuple[Pattern, str]:
    """The first half of an interval without the text that joins it to the second, and that text."""
    *pieces, last = half
    return (tuple(pieces), last) if isinstance(last, str) else (half, "")


def _without(words: list[str], text: str) -> str:
    """What joins two dates without the word that belongs to the first: 至 of 日至."""
    joint = " ".join(_runs(text))
    return joint[max((len(word) for word in words if joint.startswith(word)), default=0) :].strip()


def _runs(text: str) -> list[str]:
    """The words of a literal text, folded."""
    return [run for is_word, run in _split(fold(text)) if is_word]


def _words(pattern: Pattern) -> list[str]:
    """The words among the literal text of a pattern."""
    return [word for piece in pattern if isinstance(piece, str) for word in _runs(piece)]


def _marks(pattern: Pattern) -> set[str]:
    """The signs among the literal text of a pattern; dashes are more than signs."""
    texts = [run for piece in pattern if isinstance(piece, str) for is_word, run in _split(fold(piece)) if not is_word]
    return set("".join(texts)) - _DASHES


def _affixes(pattern: Pattern) -> Iterator[tuple[str, str]]:
    """What is written together with the names of months, before and after."""
    for index, piece in enumerate(pattern):
        if isinstance(piece, Field) and piece.is_named:
            yield _touching(pattern[index - 1 : index], -1), _touching(pattern[index + 1 : index + 2], 0)


def _touching(pieces: Pattern, side: int) -> str:
    """The word of a literal text that touches what is beside it."""
    runs = list(_split(pieces[0])) if pieces and isinstance(pieces[0], str) else []
    return fold(runs[side][1]) if runs and runs[side][0] else ""


def _split(text: str) -> Iterator[tuple[bool, str]]:
    """The runs of letters with their marks, and those of other signs."""
    for is_word, signs in groupby(text, lambda sign: category(sign)[0] in "LM"):
        yield is_word, "".join(signs)
