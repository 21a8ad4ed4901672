"""A date of any precision, or an interval between two."""

from __future__ import annotations

from datetime import MAXYEAR, date
from typing import TYPE_CHECKING, Final

import attrs

from bilat.errors import InvalidValueError, expect
from bilat.values.checked import Checked
from bilat.values.choice import Choice
from bilat.values.edtf import read_interval
from bilat.values.partial_date import PartialDate, is_date, length, why_no_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bilat.errors import BilatError


class Precision(Choice):
    """The smallest part of a date that is given.

    Example:
        >>> Precision("month"), str(Precision.MONTH)
        (Precision.MONTH, 'month')
    """

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


_OPEN_START: Final = (0, 0, 0)
_NO_YEAR: Final = MAXYEAR + 1
"""Dates of a year that is not known sort after all others."""
_OPEN_END: Final = (MAXYEAR + 2, 0, 0)


def _start_key(first: PartialDate | None) -> tuple[int, int, int]:
    """Where a period begins, for sorting: the less precise date first."""
    if first is None:
        return _OPEN_START
    year, month, day = first
    return (_NO_YEAR if year is None else year, month or 0, day or 0)


def _end_key(last: PartialDate | None) -> tuple[int, int, int]:
    """Where a period ends, for sorting: the less precise date last."""
    if last is None:
        return _OPEN_END
    year, month, day = last
    return (_NO_YEAR if year is None else year, month or 13, day or 32)


@attrs.frozen(kw_only=True, repr=False, order=True)
class Period(Checked):
    """A date as precise as it was stated, or an interval between two such dates, both of them included.

    Written as EDTF (ISO 8601-2, a subset of level 1): ``2024``, ``2024-05``, ``2024-05-26``,
    ``2024-05-26/2024-05-28``, ``2024-01/2024-04``, ``2024-01/..`` (open end), ``../2024-05`` (open start),
    ``XXXX-02-21`` (of a year that is not known). ``Period.parse`` and ``str`` are inverses.

    Ordered by start, then by end; an open start comes first, a year that is not known last.

    Attributes:
        first: the date it begins with; None where the start is open.
        last: the date it ends with; None where the end is open, the same as ``first`` where it is a single date.

    Raises:
        InvalidValueError: if a date is none of the calendar, the period ends before it starts, or the year of but one
            of its ends is known.

    Example:
        >>> period = Period.parse("2024-01/2024-04")
        >>> period.start, period.end
        (datetime.date(2024, 1, 1), datetime.date(2024, 4, 30))
    """

    first: PartialDate | None = attrs.field(order=_start_key)
    last: PartialDate | None = attrs.field(order=_end_key)

    @classmethod
    def of(cls, year: int | None, month: int | None = None, day: int | None = None) -> Period:
        """The period of a single date.

        Args:
            year: the year; None where it is not known.
            month: the month, 1 to 12; None for a whole year.
            day: the day of the month; None for a whole month.

        Raises:
            InvalidValueError: if the calendar has no such date.

        Example:
            >>> Period.of(2024, 5), Period.of(None, 2, 21)
            (Period.parse('2024-05'), Period.parse('XXXX-02-21'))
        """
        single = PartialDate(year, month, day)
        return cls(first=single, last=single)

    @classmethod
    def between(cls, first: Period | None, last: Period | None) -> Period:
        """The period from the start of one to the end of another.

        Args:
            first: what it begins with; None for an open start.
            last: what it ends with; None for an open end.

        Raises:
            TypeError: if one is neither a period nor None.
            InvalidValueError: if the end comes before the start, or both are open.

        Example:
            >>> Period.between(Period.of(2024, 1), Period.of(2024, 3)), Period.between(Period.of(2016), None)
            (Period.parse('2024-01/2024-03'), Period.parse('2016/..'))
        """
        for end in (first, last):
            if end is not None:
                expect(end, Period, "an end", "make one with bilat.Period.parse('2024-05'), or give None")
        return cls(
            first=None if first is None else first.first,
            last=None if last is None else last.last,
        )

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read a period from EDTF.

        Args:
            text: a date or interval in the subset of EDTF that a period can be.

        Returns:
            The period; an interval from a date to itself is the date.

        Raises:
            TypeError: if it is no text.
            InvalidValueError: if it is none of these. What EDTF has beyond them is refused with the reason.

        Example:
            >>> Period.parse("2024-05-26/2024-05-28").precision
            Precision.DAY
        """
        expect(text, str, "text", "write the period in EDTF, such as '2024-05'")
        first, last = read_interval(text)
        return cls(first=first, last=last)

    @classmethod
    def on(cls, day: date) -> Period:
        """The period of one day.

        Args:
            day: the day.

        Raises:
            TypeError: if it is no date.

        Example:
            >>> Period.on(date(2024, 5, 27))
            Period.parse('2024-05-27')
        """
        expect(day, date, "day", "give a datetime.date; a text is read by bilat.Period.parse")
        return cls.of(day.year, day.month, day.day)

    @property
    def is_interval(self) -> bool:
        """Whether it runs between two dates, or is open on one side."""
        return self.first != self.last

    @property
    def start(self) -> date | None:
        """Its first day; None where the start is open or the year is not known."""
        if self.first is None or self.first.year is None:
            return None
        return date(self.first.year, self.first.month or 1, self.first.day or 1)

    @property
    def end(self) -> date | None:
        """Its last day; None where the end is open or the year is not known."""
        if self.last is None or self.last.year is None:
            return None
        year, month = self.last.year, self.last.month or 12
        return date(year, month, self.last.day or length(year, month))

    @property
    def has_year(self) -> bool:
        """Whether its year is known."""
        end = self.first or self.last
        return end is not None and end.year is not None

    @property
    def precision(self) -> Precision:
        """The smallest part of the date that is given; of an interval, of its less precise end."""
        ends = [end for end in (self.first, self.last) if end is not None]
        if any(end.month is None for end in ends):
            return Precision.YEAR
        return Precision.MONTH if any(end.day is None for end in ends) else Precision.DAY

    def contains(self, other: date | Period) -> bool:
        """Whether the whole of a day or period lies in this one, for certain: never if a year is not known.

        Args:
            other: the day or period.

        Raises:
            TypeError: if it is neither.

        Example:
            >>> Period.of(2024).contains(Period.of(2024, 5)), Period.of(2024, 5).contains(Period.of(2024))
            (True, False)
        """
        inner = other if isinstance(other, Period) else Period.on(other)
        if not (self.has_year and inner.has_year):
            return False
        starts = self.start is None or (inner.start is not None and self.start <= inner.start)
        ends = self.end is None or (inner.end is not None and inner.end <= self.end)
        return starts and ends

    def overlaps(self, other: Period) -> bool:
        """Whether the two have a day in common, for certain: never if a year is not known.

        Args:
            other: the other period.

        Raises:
            TypeError: if it is no period.

        Example:
            >>> Period.parse("2024-05-30/2024-06-02").overlaps(Period.of(2024, 6))
            True
        """
        expect(other, Period, "other", "make one with bilat.Period.parse('2024-05')")
        if not (self.has_year and other.has_year):
            return False
        return not (_before(self.end, other.start) or _before(other.end, self.start))

    def __attrs_post_init__(self) -> None:
        """Raise one error with every fault of the new period."""
        # a reader makes periods by the hundred, nearly all of them single dates
        first = self.first
        if not (first is self.last and type(first) is PartialDate and is_date(*first)):
            super().__attrs_post_init__()

    def _faults(self) -> Sequence[BilatError]:
        first, last = self.first, self.last
        if first is None and last is None:
            return [_fault("a period with no start and no end says nothing", "leave the period out")]
        ends = (first,) if first == last else (first, last)
        faults = [_fault(f"{_quoted(end)} is no date", why_no_date(*end)) for end in ends if end and not is_date(*end)]
        if faults or first is None or last is None:
            return faults
        if (first.year is None) != (last.year is None):
            return [_fault(f"the year of but one end of '{self}' is known", "give both years or none")]
        if first.year is not None and _end_key(last) < (first.year, first.month or 1, first.day or 1):
            return [_fault(f"'{self}' ends before it starts", f"did you mean '{last}/{first}'?")]
        return []

    def __str__(self) -> str:
        """The period in EDTF."""
        first, last = self.first, self.last
        if first == last:
            return str(first)
        return f"{first or '..'}/{last or '..'}"

    def __repr__(self) -> str:
        """As one writes it: ``Period.parse('2024-05')``."""
        return f"Period.parse({str(self)!r})"


def _before(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and one < other


def _quoted(end: PartialDate) -> str:
    """A date for a message; parts that are no integers cannot be written in EDTF, nor can a day without its month."""
    whole = end.month is not None or end.day is None
    return f"'{end}'" if whole and all(part is None or type(part) is int for part in end) else repr(end)


def _fault(what: str, remedy: str) -> BilatError:
    return InvalidValueError(what, "Period", remedy)
