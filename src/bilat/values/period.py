"""A date of any precision, or an interval between two."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import Final, NamedTuple

import attrs

from bilat.errors import BilatError, InvalidValueError
from bilat.values.checked import Checked, Choice


class Precision(Choice):
    """The smallest part of a date that is given."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


class PartialDate(NamedTuple):
    """A date as far as it is known: a year, its month, its day; or month and day of a year that is not known."""

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


_OPEN_START: Final = (0, 0, 0)
_OPEN_END: Final = (99999, 0, 0)
_NO_YEAR: Final = 10000
"""Dates of a year that is not known sort after all others."""


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
            InvalidValueError: if the end comes before the start, or both are open.

        Example:
            >>> Period.between(Period.of(2024, 1), Period.of(2024, 3)), Period.between(Period.of(2016), None)
            (Period.parse('2024-01/2024-03'), Period.parse('2016/..'))
        """
        return cls(first=first and first.first, last=last and last.last)

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read a period from EDTF.

        Args:
            text: a date or interval in the subset of EDTF that a period can be.

        Raises:
            InvalidValueError: if it is none of these. What EDTF has beyond them is refused with the reason.

        Example:
            >>> Period.parse("2024-05-26/2024-05-28").precision
            Precision.DAY
        """
        head, slash, tail = text.partition("/")
        first = _end_of_interval(head, text) if slash else _date(head, text)
        last = _end_of_interval(tail, text) if slash else first
        return cls(first=first, last=last)

    @classmethod
    def on(cls, day: date) -> Period:
        """The period of one day."""
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
        year, month, day = self.first
        return date(year, month or 1, day or 1)

    @property
    def end(self) -> date | None:
        """Its last day; None where the end is open or the year is not known."""
        if self.last is None or self.last.year is None:
            return None
        year, month, day = self.last
        month = month or 12
        return date(year, month, day or monthrange(year, month)[1])

    @property
    def precision(self) -> Precision:
        """The smallest part of the date that is given; of an interval, of its less precise end."""
        ends = [end for end in (self.first, self.last) if end is not None]
        if any(end.month is None for end in ends):
            return Precision.YEAR
        return Precision.MONTH if any(end.day is None for end in ends) else Precision.DAY

    def contains(self, other: date | Period) -> bool:
        """Whether the whole of a day or period lies in this one, for certain: never if a year is not known.

        Example:
            >>> Period.of(2024).contains(Period.of(2024, 5)), Period.of(2024, 5).contains(Period.of(2024))
            (True, False)
        """
        inner = other if isinstance(other, Period) else Period.on(other)
        if self._lacks_year() or inner._lacks_year():
            return False
        starts = self.start is None or (inner.start is not None and self.start <= inner.start)
        ends = self.end is None or (inner.end is not None and inner.end <= self.end)
        return starts and ends

    def overlaps(self, other: Period) -> bool:
        """Whether the two have a day in common, for certain: never if a year is not known.

        Example:
            >>> Period.parse("2024-05-30/2024-06-02").overlaps(Period.of(2024, 6))
            True
        """
        if self._lacks_year() or other._lacks_year():
            return False
        return not (_before(self.end, other.start) or _before(other.end, self.start))

    def _lacks_year(self) -> bool:
        end = self.first or self.last
        return end is not None and end.year is None

    def __attrs_post_init__(self) -> None:
        """Raise one error with every fault of the new period."""
        # periods are made by the hundred: what is right passes with a few comparisons
        first, last = self.first, self.last
        if first is last and type(first) is PartialDate and _is_date(*first):
            return
        super().__attrs_post_init__()

    def _faults(self) -> list[BilatError]:
        first, last = self.first, self.last
        if first is None and last is None:
            return [_fault("a period with no start and no end says nothing", "leave the period out")]
        faults = [_fault(f"{end} is no date", _why_no_date(*end)) for end in (first, last) if end and not _is_date(*end)]
        if faults or first is None or last is None or first == last:
            return faults[:1] if first == last else faults
        if (first.year is None) != (last.year is None):
            return [_fault(f"the year of but one end of {first}/{last} is known", "give both years or none")]
        if first.year is not None and _end_key(last) < (first.year, first.month or 1, first.day or 1):
            return [_fault(f"the period ends ({last}) before it starts ({first})", f"did you mean {last}/{first}?")]
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


_DAYS: Final = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _is_date(year: object, month: object, day: object) -> bool:
    """Whether the calendar has such a date; a year that is not known may be a leap year."""
    if type(year) is int:
        if not 0 < year < _NO_YEAR:
            return False
    elif year is not None or month is None:
        return False
    if month is None:
        return day is None
    if type(month) is not int or not 0 < month < 13:
        return False
    if day is None:
        return True
    if type(day) is not int or not 0 < day <= _DAYS[month]:
        return False
    return day < 29 or month != 2 or type(year) is not int or monthrange(year, 2)[1] == 29


def _why_no_date(year: object, month: object, day: object) -> str:
    """What would do instead of a date that is none."""
    if any(type(part) is not int and part is not None for part in (year, month, day)):
        return "give integers"
    if year is None and month is None:
        return "give the year, or at least the month"
    if isinstance(year, int) and not 0 < year < _NO_YEAR:
        return "give a year from 1 to 9999"
    if month is None:
        return "give the month of the day"
    if isinstance(month, int) and not 0 < month < 13:
        return "give a month from 1 to 12"
    return "give a day that the month has"


def _fault(what: str, remedy: str) -> InvalidValueError:
    return InvalidValueError(what, "Period", remedy)


_DATE: Final = re.compile(r"(?:([0-9]{4})|XXXX)(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def _date(text: str, whole: str) -> PartialDate:
    match = _DATE.fullmatch(text)
    if match is None:
        reason, remedy = _why_refused(text)
        raise _fault(f"{whole!r} is no period: {reason}", remedy)
    year, month, day = match.groups()
    return PartialDate(year and int(year), month and int(month), day and int(day))


def _end_of_interval(text: str, whole: str) -> PartialDate | None:
    return None if text == ".." else _date(text, whole)


_SUBSET: Final = "write YYYY, YYYY-MM, YYYY-MM-DD, an interval FIRST/LAST with .. for an open end, or XXXX-MM-DD"

_BEYOND: Final = (
    (r".*/.*", "an interval has two ends", _SUBSET),
    (r"", "an end that is not known has no form here", "write .. for an open end, or leave the period out"),
    (r"\.\.", "a single date cannot be open", "write an interval with .. at one end"),
    (r"[\[{].*|.*[\]}]|.*,.*|.*\.\..*", "sets of dates are not supported", "write an interval FIRST/LAST"),
    (r".*\?.*", "an uncertain date (?) is not supported", "leave the mark out, or the period"),
    (r".*~.*", "an approximate date (~) is not supported", "leave the mark out, or the period"),
    (r".*%.*", "an uncertain and approximate date (%) is not supported", "leave the mark out, or the period"),
    (r".*[0-9].*T.*", "a time of day is not supported", "write the date alone"),
    (r"Y.*", "years of more than four digits are not supported", "give a year from 1 to 9999"),
    (r"-.*", "years before 1 are not supported", "give a year from 1 to 9999"),
    (r".*[SE].*", "exponents and significant digits are not supported", _SUBSET),
    (r"[0-9]{4}-(2[1-9]|3[0-9]|4[01])", "seasons, quarters and other parts of a year have codes that are not supported",
     "write its months as an interval, such as 2024-01/2024-03"),
    (r"XXXX(-XX)*", "a date of which nothing is known says nothing", "leave the period out"),
    (r"XXXX-XX-.*", "a day without its month is not supported", "give the month, or leave the period out"),
    (r"[0-9X]{4}-XX(-XX)?|[0-9X]{4}-[0-9]{2}-XX", "a month or day that is not known has no form here",
     "leave out what is not known: YYYY or YYYY-MM"),
    (r"[0-9X]{4}(-.*)?", "X stands only for a whole year here", "write the whole year, an interval, or XXXX"),
)  # fmt: skip
"""What EDTF has beyond the subset: a pattern for it, why it is refused, and what would do. The first that fits holds."""


def _why_refused(text: str) -> tuple[str, str]:
    for pattern, reason, remedy in _BEYOND:
        if re.fullmatch(pattern, text, re.ASCII | re.DOTALL):
            if "X" not in text and reason.startswith("X "):
                break
            return reason, remedy
    return "it is not in EDTF", _SUBSET
