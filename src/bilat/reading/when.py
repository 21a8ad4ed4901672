"""What a time expression says, before one knows the day it was said on: each kind resolves itself to a period."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final, Literal, Protocol

import attrs

from bilat.errors import BilatError
from bilat.values import Period

Tense = Literal["past", "future"]

MonthDay = tuple[int | None, int | None]
"""A month and a day of it, either not stated."""

_WHOLE_YEAR: MonthDay = (None, None)
RECENT: Final = 120
"""Days for which news speak of the first so many months of a year without saying which year."""


class When(Protocol):
    """The meaning of a time expression."""

    def resolve(self, anchor: date | None, tense: Tense | None, context: Period | None) -> Period | None:
        """The period it names, or None where that is not known.

        Args:
            anchor: the day it was said on.
            tense: whether what happens then lies before or after that day.
            context: the period spoken of before, for "the same months", "a year earlier".
        """
        ...


@attrs.frozen(kw_only=True)
class Dates:
    """Days, months or years of the calendar.

    Args:
        first: month and day it begins with; neither for a whole year.
        last: month and day it ends with.
        year: its year, where stated in digits.
        last_year: the year of its end, where that is another one.
        shift: its year, counted from the year of the anchor ("in May last year": -1).
        side: the nearest such date before (-1) or after (1) the anchor, the one before that (-2), or the one of the
            anchor's year (0): "last May".
        recent: whether only one that has ended of late is meant: «за восемь месяцев».
    """

    first: MonthDay = _WHOLE_YEAR
    last: MonthDay = _WHOLE_YEAR
    year: int | None = None
    last_year: int | None = None
    shift: int | None = None
    side: int | None = None
    recent: bool = False

    @property
    def dated(self) -> bool:
        """Whether its year is stated."""
        return self.year is not None or self.shift is not None or self.side is not None

    def resolve(self, anchor: date | None, tense: Tense | None, context: Period | None) -> Period | None:
        """The period it names. Without a year it is the nearest such date on the side that the tense shows."""
        if self.year is not None:
            return self._of(self.year)
        if self.shift is not None:
            return self._of(anchor.year + self.shift) if anchor else None
        if anchor is None:
            return self._of(None) if self.side is None and self.first[0] else None
        return self._nearest(anchor, tense)

    def _of(self, year: int | None) -> Period | None:
        end = self.last_year if self.last_year is not None else year
        if year is not None and self.last_year is None and day_of_year(self.last) < day_of_year(self.first):
            end = year + 1  # from November to January
        try:
            first = Period.of(year, *self.first)
            last = first if (end, self.last) == (year, self.first) else Period.of(end, *self.last)
            return first if first == last else Period.between(first, last)
        except BilatError:
            return None

    def _nearest(self, anchor: date, tense: Tense | None) -> Period | None:
        if self.side == 0:
            return self._of(anchor.year)
        near = [period for year in (anchor.year - 1, anchor.year, anchor.year + 1) if (period := self._of(year))]
        if self.recent:
            near = [period for period in near if period.end and 0 <= (anchor - period.end).days <= RECENT]
        if self.side is not None and abs(self.side) > 1:  # the summer before last
            step = 1 if self.side > 0 else -1
            nearest = attrs.evolve(self, side=step).resolve(anchor, tense, None)
            return moved(nearest, self.side - step) if nearest else None
        if self.side is not None:
            tense = "past" if self.side < 0 else "future"
            near = [period for period in near if not period.contains(anchor)]
        if tense is None and self._of_months() and self.first[0] == 1:
            tense = "past"  # what a year has come to so far is known when it is over
        if tense == "past":
            return max((period for period in near if self._begun(period, anchor)), default=None)
        if tense == "future":
            return min((period for period in near if period.end and period.end >= anchor), default=None)
        return min(near, key=lambda period: _distance(period, anchor), default=None)

    def _begun(self, period: Period, anchor: date) -> bool:
        """Whether one may speak of it in the past: a day or month that has begun, several months that end by now."""
        start, end = period.start, period.end
        assert start
        assert end
        return (end.year, end.month) <= (anchor.year, anchor.month) if self._of_months() else start <= anchor

    def _of_months(self) -> bool:
        """Whether it is of several months together, as figures are."""
        return self.first[1] is None and self.first != self.last


def day_of_year(day: MonthDay) -> tuple[int, int]:
    """Month and day as numbers that tell which of two is the earlier; what is not stated comes first."""
    return day[0] or 0, day[1] or 0


def _distance(period: Period, anchor: date) -> tuple[int, date]:
    start, end = period.start, period.end
    assert start
    assert end
    away = (start - anchor).days if start > anchor else (anchor - end).days if end < anchor else 0
    return away, start


@attrs.frozen
class UnitAway:
    """A day, week, month … so many units away from the one of the anchor: "last week", "two days ago"."""

    unit: str
    shift: int

    def resolve(self, anchor: date | None, tense: Tense | None, context: Period | None) -> Period | None:
        """The whole of that unit; weeks run Monday to Sunday."""
        if anchor is None or self.unit not in _UNITS:
            return None
        try:
            return _UNITS[self.unit](anchor, self.shift)
        except (BilatError, OverflowError):
            return None


@attrs.frozen
class UnitAhead:
    """So many units from the anchor on: "in two weeks", which of what has been tells how long that took."""

    unit: str
    number: int

    def resolve(self, anchor: date | None, tense: Tense | None, context: Period | None) -> Period | None:
        """Days and weeks by the day, months as a whole; nothing of what does not lie ahead."""
        if tense != "future":
            return None
        away = UnitAway("day", 7 * self.number) if self.unit == "week" else UnitAway(self.unit, self.number)
        return away.resolve(anchor, tense, context)


def _days(anchor: date, shift: int) -> Period:
    return Period.on(anchor + timedelta(days=shift))


def _weeks(anchor: date, shift: int) -> Period:
    monday = anchor - timedelta(days=anchor.weekday() - 7 * shift)
    return Period.between(Period.on(monday), Period.on(monday + timedelta(days=6)))


def _weekends(anchor: date, shift: int) -> Period:
    saturday = anchor + timedelta(days=5 - anchor.weekday() + 7 * shift)
    return Period.between(Period.on(saturday), Period.on(saturday + timedelta(days=1)))


def _months(size: int) -> Callable[[date, int], Period]:
    """Units of ``size`` months that divide the year."""

    def away(anchor: date, shift: int) -> Period:
        start = (anchor.year * 12 + anchor.month - 1) // size * size + shift * size
        first, last = (Period.of(month // 12, month % 12 + 1) for month in (start, start + size - 1))
        return first if size == 1 else Period.between(first, last)

    return away


def _years(anchor: date, shift: int) -> Period:
    return Period.of(anchor.year + shift)


_UNITS: dict[str, Callable[[date, int], Period]] = {
    "day": _days,
    "week": _weeks,
    "weekend": _weekends,
    "month": _months(1),
    "quarter": _months(3),
    "half": _months(6),
    "year": _years,
}


@attrs.frozen
class Weekday:
    """A day of the week: the last such day, the next one, or that of a stated week.

    Args:
        day: 0 for Monday.
        week: how many weeks from that of the anchor, where stated ("Thursday last week": -1).
        side: -1 for "last Thursday", -2 for the one before it.
    """

    day: int
    week: int | None = None
    side: int | None = None

    def resolve(self, anchor: date | None, tense: Tense | None, context: Period | None) -> Period | None:
        """That day; without a tense the last one, as news speaks of what has been."""
        if anchor is None:
            return None
        if self.week is not None:
            away = self.day - anchor.weekday() + 7 * self.week
        elif self.side is not None:
            away = (self.day - anchor.weekday()) % 7 + 7 * self.side
        elif tense == "future":
            away = (self.day - anchor.weekday()) % 7
        else:
            away = -((anchor.weekday() - self.day) % 7)
        return UnitAway("day", away).resolve(anchor, tense, context)


@attrs.frozen
class DayOfMonth:
    """A day whose month is not stated («15-го числа»): of the month of the anchor, or of the one before or after."""

    day: int
    month: int | None = None

    def resolve(self, anchor: date | None, tense: Tense | None, context: Period | None) -> Period | None:
        """The nearest such day on the side that the tense shows."""
        if anchor is None:
            return None
        shift = self.month
        if shift is None:
            past, future = tense == "past" and self.day > anchor.day, tense == "future" and self.day < anchor.day
            shift = int(future) - int(past)
        year, month = divmod(anchor.year * 12 + anchor.month - 1 + shift, 12)
        try:
            return Period.of(year, month + 1, self.day)
        except BilatError:
            return None


@attrs.frozen
class Span:
    """From one time to another: "Monday to Wednesday", "January 2023 to March 2024"."""

    first: When
    last: When

    def resolve(self, anchor: date | None, tense: Tense | None, context: Period | None) -> Period | None:
        """Both ends and what lies between; an end that lies before the start is of the year or week after it."""
        first = self.first.resolve(anchor, tense, context)
        last = self.last.resolve(anchor, tense, context)
        if first is None or last is None:
            return None
        try:
            return Period.between(first, last)
        except BilatError:
            return self._wrapped(last)

    def _wrapped(self, last: Period) -> Period | None:
        first = self.first.resolve(last.start, "past", None)
        try:
            return Period.between(first, last) if first else None
        except BilatError:
            return None


@attrs.frozen
class MonthsTo:
    """So many months, of which the last is named: "the ten months to October", "the year ended June 2025".

    From January to December they are years: "the five years to 2024".
    """

    months: int
    last: Dates

    def resolve(self, anchor: date | None, tense: Tense | None, context: Period | None) -> Period | None:
        """All the months, up to the last one that has been where its year is not stated."""
        last = self.last.resolve(anchor, tense or "past", context)
        if last is None or last.end is None:
            return None
        year, month = divmod(last.end.year * 12 + last.end.month - self.months, 12)
        if month == 0 and last.end.month == 12:
            return _years_between(year, last.end.year)
        return Period.between(Period.of(year, month + 1), Period.of(last.end.year, last.end.month))


def _years_between(first: int, last: int) -> Period:
    return Period.of(first) if first == last else Period.between(Period.of(first), Period.of(last))


@attrs.frozen
class OfFiscalYear:
    """A part of a year that does not begin in January everywhere: which months it has is open."""

    def resolve(self, anchor: date | None, tense: Tense | None, context: Period | None) -> Period | None:
        """Nothing, whatever the day."""
        return None


@attrs.frozen
class YearToDate:
    """From the start of the running year to the month of the anchor."""

    def resolve(self, anchor: date | None, tense: Tense | None, context: Period | None) -> Period | None:
        """The months so far."""
        if anchor is None:
            return None
        first, last = Period.of(anchor.year, 1), Period.of(anchor.year, anchor.month)
        return first if first == last else Period.between(first, last)


@attrs.frozen
class Same:
    """The period spoken of before, of the same or another year: "the same months of 2013", "a year earlier".

    Args:
        unit: the unit it is called by ("the same year").
        year: the year, where stated in digits.
        shift: the year, counted from that of the anchor ("the same period last year").
        back: the year, counted from that of the period spoken of ("a year earlier": -1).
        running: whether it is the running one where the text has not spoken of such a unit ("shu oyda").
    """

    unit: str = "time"
    year: int | None = None
    shift: int | None = None
    back: int = 0
    running: bool = False

    def resolve(self, anchor: date | None, tense: Tense | None, context: Period | None) -> Period | None:
        """The period spoken of, moved to that year."""
        if self.running:
            spoken_of = None if context is None else _unit_of(context, self.unit)
            return spoken_of or UnitAway(self.unit, 0).resolve(anchor, tense, None)
        if context is None or context.first is None or context.last is None or context.first.year is None:
            return None
        if self == Same(self.unit):
            return _unit_of(context, self.unit)
        years = self.back
        if self.year is not None:
            years = self.year - context.first.year
        elif self.shift is not None:
            if anchor is None:
                return None
            years = anchor.year + self.shift - context.first.year
        return moved(context, years)


@attrs.frozen
class UnitFrom:
    """A time by how far it is from the one spoken of before: "the next day", "later that day", "two months earlier".

    Args:
        unit: a day, a week, a month or a year; days and weeks lead to a day, the others to a whole month or year.
        number: how many units after it.
    """

    unit: str
    number: int

    def resolve(self, anchor: date | None, tense: Tense | None, context: Period | None) -> Period | None:
        """That day, month or year; None where the text has spoken of none so precise before."""
        days = {"day": 1, "week": 7}.get(self.unit)
        unit = "day" if days else self.unit
        if context is None or unit not in _PARTS or (spoken_of := _unit_of(context, unit)) is None:
            return None
        return UnitAway(unit, self.number * (days or 1)).resolve(spoken_of.start, None, None)


_PARTS: Final = {"year": 1, "month": 2, "day": 3}
"""How many parts of a date name a unit."""


def _unit_of(period: Period, unit: str) -> Period | None:
    """The day, month or year that a period lies in; the period itself, where the unit has no name of its own."""
    first, last = period.first, period.last
    if unit not in ("day", "month", "year") or first is None or last is None:
        return period
    parts = [(end.year, end.month, end.day)[: _PARTS[unit]] for end in (first, last)]
    return None if parts[0] != parts[1] or None in parts[0] else Period.of(*parts[0])


def moved(period: Period, years: int) -> Period | None:
    """The same days or months of another year; None where it has none of them (29 February)."""
    ends: list[Period] = []
    for end in (period.first, period.last):
        assert end
        assert end.year is not None
        try:
            ends.append(Period.of(end.year + years, end.month, end.day))
        except BilatError:
            return None
    return ends[0] if period.first == period.last else Period.between(*ends)
