"""Writes periods in any locale, as CLDR has it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from bilat.errors import InvalidValueError, expect, nearest
from bilat.locales import resolve
from bilat.locales.calendar import Field, Halves, Part, Pattern, calendar, fields
from bilat.values import PartialDate, Period

if TYPE_CHECKING:
    from babel.core import Locale

PeriodStyle = Literal["long", "medium", "short"]
"""How a period is written: with the names of months, with short names, in digits."""

_Shape = tuple[bool, bool, bool]
"""Which of year, month and day are given."""

_DATES: Final[dict[PeriodStyle, dict[_Shape, str]]] = {
    "long": {
        (True, False, False): "y",
        (True, True, False): "yMMMM",
        (True, True, True): "long",
        (False, True, False): "LLLL",
        (False, True, True): "MMMMd",
    },
    "medium": {
        (True, False, False): "y",
        (True, True, False): "yMMM",
        (True, True, True): "medium",
        (False, True, False): "LLL",
        (False, True, True): "MMMd",
    },
    # of a month without its year not even a reader who knows the locale could tell what the digits are
    "short": {
        (True, False, False): "y",
        (True, True, False): "yM",
        (True, True, True): "yMd",
        (False, True, False): "LLL",
        (False, True, True): "Md",
    },
}
"""The pattern of a single date: a skeleton of CLDR, or one of its formats of whole dates."""

_INTERVALS: Final[dict[PeriodStyle, dict[_Shape, tuple[str, ...]]]] = {
    "long": {
        (True, False, False): ("y",),
        (True, True, False): ("yMMMM",),
        (True, True, True): ("yMMMMd",),
        (False, True, False): ("MMMM",),
        (False, True, True): ("MMMMd",),
    },
    "medium": {
        (True, False, False): ("y",),
        (True, True, False): ("yMMM", "yM"),
        (True, True, True): ("yMMMd", "yMd"),
        (False, True, False): ("MMM",),
        (False, True, True): ("MMMd", "Md"),
    },
    "short": {
        (True, False, False): ("y",),
        (True, True, False): ("yM",),
        (True, True, True): ("yMd",),
        (False, True, False): ("MMM",),
        (False, True, True): ("Md",),
    },
}
"""The patterns of an interval between two dates of one shape; the first holds that fits the single date."""


def format_period(period: Period, *, locale: str | Locale, style: PeriodStyle = "long") -> str:
    r"""Write a period as a locale writes dates.

    Patterns and names are CLDR's. Dates are those of the Gregorian calendar in every locale, also where another one is
    used by default, and digits are 0 to 9: so it is in Babel. An interval whose end is open is written as one whose
    end is left out. A year before 1000 has four digits, so that it is not taken for a day.

    Args:
        period: the period.
        locale: an identifier of Babel or a BCP 47 tag.
        style: ``long`` for the names of months, ``medium`` for short names (or digits, where the locale has these),
            ``short`` for digits.

    Returns:
        The date, or both ends of the interval without what they share.

    Raises:
        TypeError: if it is no period, or the style no text.
        UnknownLocaleError: if CLDR has no such locale.
        InvalidValueError: if there is no such style.

    Example:
        >>> format_period(Period.parse("2024-05-26/2024-05-28"), locale="en-GB")
        '26–28 May 2024'
        >>> format_period(Period.parse("2024-01/2024-04"), locale="ru")
        'январь – апрель 2024\u202fг.'
        >>> format_period(Period.parse("XXXX-02-21"), locale="de"), format_period(Period.parse("2016/.."), locale="ru")
        ('21. Februar', '2016 –')
    """
    expect(period, Period, "period", "make one with bilat.Period.parse('2024-05')")
    expect(style, str, "style", "give 'long', 'medium' or 'short'")
    return _writer(locale if isinstance(locale, str) else str(resolve(locale)), style).write(period)


class _Number(NamedTuple):
    """What a text shows of a period: one of six numbers, and how each value of it is written.

    Attributes:
        place: 0 to 2 for year, month and day of the first date, 3 to 5 for those of the last.
        texts: the texts by value; None for a year.
    """

    place: int
    texts: Sequence[str] | None


_Template = tuple[str | _Number, ...]
_Kind = tuple[_Shape | None, _Shape | None, Part | None]
"""What a template is for: the shapes of the ends, and the largest part in which they differ; None for an open end."""

_OPEN: Final = (None, None, None)
_PLACES: Final = {"y": 0, "M": 1, "d": 2}


@lru_cache(4096)  # there are fewer locales, but names without end
def _writer(locale: str, style: PeriodStyle) -> _Writer:
    if style not in _DATES:
        raise InvalidValueError(f"{style!r} is no style of a period", "style", nearest(str(style), _DATES))
    return _Writer(resolve(locale), style)


class _Writer:
    """Writes periods in one locale and style. A template is made when the first period of its kind is written."""

    def __init__(self, locale: Locale, style: PeriodStyle) -> None:
        self.calendar = calendar(locale)
        self.dates = _DATES[style]
        self.intervals = _INTERVALS[style]
        self.templates: dict[_Kind, _Template] = {}

    def write(self, period: Period) -> str:
        """The text of a period."""
        first, last = period.first, period.last
        kind = _shape(first), _shape(last), _difference(first, last)
        template = self.templates.get(kind)
        if template is None:
            template = self.templates[kind] = self.template(*kind)
        numbers = (*(first or _OPEN), *(last or _OPEN))
        return "".join([piece if isinstance(piece, str) else _text(piece, numbers) for piece in template])

    def template(self, first: _Shape | None, last: _Shape | None, difference: Part | None) -> _Template:
        """What periods of one kind are written by."""
        if first is None or last is None:
            return self.open_ended(first, last)
        if difference is None:
            return self.single(first, 0)
        halves = self.halves(first, difference) if first == last else None
        if halves is None:
            return self.spelt_out(first, last)
        return self.filled(halves[0], 0) + self.filled(halves[1], 3)

    def halves(self, shape: _Shape, difference: Part) -> Halves | None:
        """The pattern of an interval that fits the single date; None if there is none."""
        single = _order(self.calendar.date(self.dates[shape]))
        for skeleton in self.intervals[shape]:
            found = self.calendar.interval(skeleton, difference)
            if found is not None and _order(found[0] + found[1]) == single and _shows(found, difference):
                return found
        return None

    def spelt_out(self, first: _Shape, last: _Shape) -> _Template:
        """An interval of two dates, each written as if it stood by itself."""
        ends = {"{0}": self.single(first, 0), "{1}": self.single(last, 3)}
        return tuple(piece for part in _split(self.calendar.fallback) for piece in ends.get(part, (part,)))

    def open_ended(self, first: _Shape | None, last: _Shape | None) -> _Template:
        """An interval with one end left out."""
        before, _, between, _, after = _split(self.calendar.fallback)
        if first is not None:
            return (before, *self.single(first, 0), between.rstrip())
        assert last is not None
        return (between.lstrip(), *self.single(last, 3), after)

    def single(self, shape: _Shape, offset: int) -> _Template:
        """A date that stands by itself."""
        return self.filled(self.calendar.date(self.dates[shape]), offset)

    def filled(self, pattern: Pattern, offset: int) -> _Template:
        """A template out of a pattern; its numbers are those of the end that begins at ``offset``."""
        return tuple(piece if isinstance(piece, str) else self.shown(piece, offset) for piece in pattern)

    def shown(self, field: Field, offset: int) -> str | _Number:
        """How a field is written."""
        if field.part == "G":
            return self.calendar.era(field)
        return _Number(_PLACES[field.part] + offset, self.texts(field))

    def texts(self, field: Field) -> Sequence[str] | None:
        """The texts of all values of a field."""
        if field.part == "y":
            return None
        if field.is_named:
            return ("", *self.calendar.months(field))
        return [f"{number:0{field.width}}" for number in range(32)]


def _text(number: _Number, numbers: tuple[int | None, ...]) -> str:
    value = numbers[number.place]
    assert value is not None
    return f"{value:04}" if number.texts is None else number.texts[value]


def _shape(end: PartialDate | None) -> _Shape | None:
    return None if end is None else (end.year is not None, end.month is not None, end.day is not None)


def _difference(first: PartialDate | None, last: PartialDate | None) -> Part | None:
    """The largest part in which two dates differ; None where there are not two."""
    if first == last or first is None or last is None:
        return None
    if first.year != last.year:
        return "y"
    return "M" if first.month != last.month else "d"


def _order(pattern: Pattern) -> list[tuple[Part, bool]]:
    """The order of year, month and day, and whether the month is named.

    An interval is written by a pattern of its own only if that agrees with the pattern of a date. In many locales CLDR
    has the one and leaves the other to the root, and there are intervals whose month is a number where that of the date
    is a name.
    """
    return list(dict.fromkeys((field.part, field.is_named) for field in fields(pattern) if field.part != "G"))


def _shows(halves: Halves, difference: Part) -> bool:
    """Whether both ends of an interval show the part in which they differ: CLDR forgets it in a few locales."""
    return all(difference in [field.part for field in fields(half)] for half in halves)


def _split(fallback: str) -> list[str]:
    """The five pieces of ``{0} – {1}``, the empty ones around it included."""
    return re.split(r"(\{[01]\})", fallback)
