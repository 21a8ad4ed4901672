"""The Gregorian calendar of a locale: its patterns of dates and intervals, and the names in them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from bilat.locales import lineage
from bilat.locales.branches import branch
from bilat.locales.calendar_mends import MENDS

if TYPE_CHECKING:
    from babel.core import Locale

Part = Literal["y", "Q", "M", "d", "E", "G"]
"""What a field shows: the year, the quarter, the month, the day, the weekday, the era."""

_PARTS: Final[Mapping[str, Part]] = {
    "y": "y",
    "Y": "y",  # the year of the week: beside a month, as some patterns have it, a slip for ``y``
    "Q": "Q",
    "M": "M",
    "L": "M",
    "d": "d",
    "E": "E",
    "c": "E",
    "G": "G",
}


class Field(NamedTuple):
    """A field of a pattern.

    Attributes:
        part: what it shows.
        width: one or two for digits, more for names: three for short, four for long, five for the shortest.
        alone: whether the name is one that stands alone and not in a date.
    """

    part: Part
    width: int
    alone: bool = False

    @property
    def is_named(self) -> bool:
        """Whether it is a month by its name and not by its number."""
        return self.part == "M" and self.width > 2


Pattern = tuple[str | Field, ...]
"""Literal text and fields, as they follow each other."""

Halves = tuple[Pattern, Pattern]
"""The pattern of an interval: what shows its first date, and what shows its last."""

Width = Literal["wide", "abbreviated", "narrow"]
_WIDTHS: Final[Mapping[int, Width]] = {3: "abbreviated", 4: "wide", 5: "narrow"}


class Calendar:
    """The Gregorian calendar of one locale, whatever calendar is used there by default.

    Args:
        locale: the locale.
    """

    def __init__(self, locale: Locale) -> None:
        self.locale = locale

    def date(self, name: str) -> Pattern:
        """The pattern of a date.

        Args:
            name: a skeleton of CLDR, such as ``yMMMM`` or ``yMMMMd``; or ``long`` or ``medium`` for a whole date.
        """
        known = self.locale.date_formats.get(name) or self.locale.datetime_skeletons.get(name)
        text = known.pattern if known else name
        found = read(self._mended(name, "", text))
        assert found is not None, f"{name} of {self.locale} is no date: {text}"
        return found

    def order(self, skeleton: str) -> str:
        """The order of the parts of a date: ``dMy`` for the skeleton ``yMd`` in most of the world."""
        return "".join(dict.fromkeys(field.part for field in fields(self.date(skeleton))))

    def interval(self, skeleton: str, difference: Part) -> Halves | None:
        """The pattern of an interval, in two halves.

        Args:
            skeleton: which parts the dates have, such as ``yMMMMd``.
            difference: the largest part in which they differ.

        Returns:
            The halves; None where CLDR has none. A pattern that CLDR has only with short names is given with long ones,
            as its algorithm wants it.
        """
        intervals = self.locale.interval_formats
        for known, wide in ((skeleton, False), (skeleton.replace("MMMM", "MMM"), True)):
            parts = intervals[known].get(difference, ()) if known in intervals else ()
            # Babel 2.18 puts two quoted texts beside each other, which makes an apostrophe of the quotes between them
            text = self._mended(known, difference, "|".join(parts).replace("''", ""))
            if text:
                return _halves(text, wide=wide)
        return None

    @property
    def fallback(self) -> str:
        """The pattern of an interval of two dates that are written out: ``{0} – {1}``."""
        text: str = self.locale.interval_formats[None]
        return self._mended("fallback", "", text)

    def months(self, field: Field) -> tuple[str, ...]:
        """The names of the twelve months, as a field shows them."""
        names = branch(self.locale, "months")["stand-alone" if field.alone else "format"][_WIDTHS[min(field.width, 5)]]
        return tuple(self._mended("months", "", "|".join(names[month] for month in range(1, 13))).split("|"))

    def era(self, field: Field) -> str:
        """The name of the era that years are counted in, as a field shows it."""
        names: Mapping[int, str] = branch(self.locale, "eras")[_WIDTHS[min(max(field.width, 3), 5)]]
        return names[1]

    def _mended(self, name: str, difference: str, text: str) -> str:
        """A pattern, or the better one that there is for it."""
        return _mends(self.locale).get((name, difference, text), text)


@cache
def calendar(locale: Locale) -> Calendar:
    """The Gregorian calendar of a locale."""
    return Calendar(locale)


@cache
def _mends(locale: Locale) -> Mapping[tuple[str, str, str], str]:
    names = lineage(locale)
    return {(mend.name, mend.difference, mend.poor): mend.good for mend in MENDS if mend.locale in names}


def fields(pattern: Pattern) -> list[Field]:
    """The fields of a pattern."""
    return [piece for piece in pattern if isinstance(piece, Field)]


def widened(pattern: Pattern) -> Pattern:
    """A pattern with long names of months in place of short ones."""
    return tuple(piece._replace(width=4) if isinstance(piece, Field) and piece.is_named else piece for piece in pattern)


def _halves(text: str, *, wide: bool) -> Halves | None:
    """The two halves of an interval whose parts, as Babel has them, are joined by bars."""
    pieces: Pattern = ()
    for part in text.split("|"):
        pattern = read(part)
        if pattern is None:
            return None
        pieces += widened(pattern) if wide else pattern
    return halved(pieces)


def halved(pattern: Pattern) -> Halves | None:
    """The pattern of an interval in two halves: the last one begins with the first part that is there before."""
    seen: set[Part] = set()
    for index, piece in enumerate(pattern):
        if isinstance(piece, Field):
            if piece.part in seen:
                return pattern[:index], pattern[index:]
            seen.add(piece.part)
    return None


def read(pattern: str) -> Pattern | None:
    """The pieces of a pattern as CLDR writes it; None if it has fields that are no part of a date.

    Example:
        >>> read("d 'de' MMMM")
        (Field(part='d', width=1, alone=False), ' de ', Field(part='M', width=4, alone=False))
    """
    from babel.dates import tokenize_pattern

    pieces: list[str | Field] = []
    for kind, value in tokenize_pattern(pattern):
        if kind == "field":
            letter, width = str(value[0]), int(value[1])
            if letter not in _PARTS:
                return None
            pieces.append(Field(_PARTS[letter], width, letter == "L"))
        elif pieces and isinstance(pieces[-1], str):
            pieces[-1] += str(value)
        else:
            pieces.append(str(value))
    return tuple(pieces)
