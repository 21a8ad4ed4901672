"""A date as far as it is known."""

from __future__ import annotations

from datetime import MAXYEAR
from typing import Final, NamedTuple

_LONGEST: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""The days of the months, in a leap year."""


class PartialDate(NamedTuple):
    """A date as far as it is known: a year, its month, its day; or month and day of a year that is not known.

    Attributes:
        year: 1 to 9999; None where it is not known.
        month: 1 to 12; None for a whole year.
        day: 1 to what the month has; None for a whole month.

    Example:
        >>> str(PartialDate(2024, 5)), str(PartialDate(None, 2, 21))
        ('2024-05', 'XXXX-02-21')
    """

    year: int | None
    month: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        """The date in EDTF: ``2024-05``, ``XXXX-02-21``."""
        year, month, day = self
        text = "XXXX" if year is None else f"{year:04}"
        if month is None:
            return text
        return f"{text}-{month:02}" if day is None else f"{text}-{month:02}-{day:02}"


def is_date(year: object, month: object, day: object) -> bool:
    """Whether the calendar has such a date."""
    if type(month) is int:
        known_year = year is None or (type(year) is int and 1 <= year <= MAXYEAR)
        return known_year and 1 <= month <= 12 and (day is None or _has_day(year, month, day))
    return month is None and day is None and type(year) is int and 1 <= year <= MAXYEAR


def _has_day(year: object, month: int, day: object) -> bool:
    if type(day) is not int or not 1 <= day <= _LONGEST[month - 1]:
        return False
    # a year that is not known may be a leap year
    return day < 29 or month != 2 or type(year) is not int or _is_leap(year)


def _is_leap(year: int) -> bool:
    """Whether a year has a 29 February. The standard library's own is in ``calendar``, which is slow to import."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def length(year: int, month: int) -> int:
    """How many days a month has."""
    return 28 if month == 2 and not _is_leap(year) else _LONGEST[month - 1]


def why_no_date(year: object, month: object, day: object) -> str:
    """What would do instead of a date that the calendar does not have."""
    if any(part is not None and type(part) is not int for part in (year, month, day)):
        return "give integers"
    if year is None and month is None:
        return "give the year, or at least the month"
    if type(year) is int and not 1 <= year <= MAXYEAR:
        return f"give a year from 1 to {MAXYEAR}"
    if type(month) is not int:
        return "give the month of the day"
    if not 1 <= month <= 12:
        return "give a month from 1 to 12"
    last = _LONGEST[month - 1] if type(year) is not int else length(year, month)
    return f"give a day from 1 to {last}"
