"""Parts of a year: quarters, halves, its first so many months."""

from __future__ import annotations

from typing import Final

import attrs

from bilat.reading.numbers import ordinal_stop, roman_value
from bilat.reading.time_cursor import Parsed
from bilat.reading.time_days import DayReader
from bilat.reading.when import Dates, MonthsTo, UnitAhead, UnitAway, UnitFrom, When

MONTHS: Final = {"month": 1, "quarter": 3, "half": 6, "year": 12}
"""How many months a unit has."""
PRECISE: Final = frozenset({"day", "week", "month"})
"""The units by which one tells how far off something is; what is years off is only a goal."""


class PartReader(DayReader):
    """Reads parts of years, and so many units ago."""

    def digit_ordinal(self, index: int) -> Parsed | None:
        """``1st quarter``, «1-е полугодие», ``1Q 2024``, ``10M 2025``."""
        number = int(self.norms[index])
        if self.any_of(index - 1, "fiscal"):
            return None
        stop = ordinal_stop(self.tokens, index, self.words.numbers)
        if stop is not None and (parsed := self.ordinal(index, stop, number)):
            return parsed
        stop = index + 1
        unit = self.words.marks.get(self.norm(stop))
        if unit is None:
            return None
        if unit == "month":
            written = self.tokens.glued(stop) and self.tokens.words[stop].isupper()
            if not written and not self.any_of(index - 1, "span_cues"):
                return None
            return self.first_months(self.dot(stop + 1), number)
        return self.part_of_year(self.dot(stop + 1), unit, number)

    def roman(self, index: int) -> Parsed | None:
        """``II квартал``."""
        number = roman_value(self.norms[index])
        return self.ordinal(index, index + 1, number) if number else None

    def mark(self, index: int, stop: int, mark: str) -> Parsed | None:
        """``Q1 2024``, ``H1``."""
        norm = self.norm(stop)
        fiscal = self.any_of(index - 1, "fiscal")
        if fiscal or len(norm) != 1 or not norm.isdecimal() or not self.tokens.glued(stop):
            return None
        return self.part_of_year(stop + 1, self.words.marks[mark], int(norm))

    def ordinal(self, index: int, stop: int, number: int) -> Parsed | None:
        """The first quarter, the second half, the first eight months; or a day («первое мая»)."""
        at = stop + 1 if self.norm(stop) == "-" else stop
        found = self.atom(at)
        if found is not None and found[1][0] == "unit" and found[1][1] in ("quarter", "half"):
            if self.any_of(index - 1, "fiscal") or (self.table.year_first and self._is_shorter(index - 1)):
                return None
            if found[0] == at + 1 and self.any_of(at, "halves") and not self._names_year(found[0]):
                return None
            short = len(self.norm(at)) <= 2  # an abbreviation
            return self.part_of_year(self.dot(found[0]) if short else found[0], found[1][1], number)
        if number == 1 and (counted := self.count_of(stop)) is not None:
            return self.first_units(*counted)
        return self.day(index) if number <= 31 else None

    def _names_year(self, index: int) -> bool:
        """Whether a year follows by its number or a word for it: not "of the last century"."""
        year = self.year_after(index)
        if year is None:
            return False
        return self.any_of(year[0] - 1, "year_words") or any(map(str.isdecimal, self.norms[index : year[0]]))

    def _is_shorter(self, index: int) -> bool:
        """Whether a unit stands there that is no year, so that a half of it is none either: "half of the day"."""
        found = self.atom(index) if index >= 0 else None
        return found is not None and found[1][0] == "unit" and found[1][1] in ("day", "week", "month")

    def first_units(self, stop: int, number: int, unit: str) -> Parsed | None:
        """The first so many months or quarters of a year."""
        if unit == "quarter" and number <= 4:
            return self.first_months(stop, 3 * number)
        return self.first_months(self.dot(stop), number) if unit == "month" else None

    def first_months(self, stop: int, number: int) -> Parsed | None:
        """The first so many months of the year after ``stop``."""
        if not 1 <= number <= 12:
            return None
        year = self.year_after(stop)
        if stop > 0 and self.norm(stop - 1) == "." and year is None:
            stop -= 1
        return self.dated(stop, (1, None), (number, None), year)

    def part_of_year(self, stop: int, unit: str, number: int) -> Parsed | None:
        """A quarter or a half of a year, by its number; perhaps up to another one."""
        size = 3 if unit == "quarter" else 6
        if not 1 <= number <= 12 // size:
            return None
        link = self.ranged(stop)
        last = number
        other = self.atom(link) if link is not None else None
        if other is not None and other[1][0] == "mark" and self.norm(other[0]).isdecimal():
            last, stop = int(self.norm(other[0])), other[0] + 1
            if not number < last <= 12 // size:
                return None
        year = self.year_after(stop)
        at = self.skip(stop, "links")
        if year is None and at > stop and self.month_at(at) is not None:
            return None  # half of a month
        if year is None and self._is_shorter(self.skip(at, "fillers")):
            return None
        return self.dated(stop, (size * (number - 1) + 1, None), (size * last, None), year)

    def counted(self, index: int, stop: int, number: int) -> Parsed | None:
        """So many months of a year, or so many units ago."""
        counted = self.count_of(index)
        if counted is None:
            return None
        stop, number, unit = counted
        if stop < self.size and (found := self.words.ago.at(self.norms, stop)):
            return found[0], ago(unit, number)
        if (then := self.from_then(stop, number, unit)) is not None:
            return then
        if (closing := self.months_to(stop, number, unit)) is not None:
            return closing
        ahead = (stop, UnitAhead(unit, number)) if self.lies_ahead(index, stop, unit) else None
        if unit not in ("month", "quarter"):
            return ahead
        parsed = self.first_units(stop, number, unit)
        if parsed is None or not isinstance(parsed[1], Dates):
            return ahead
        spanning = number > 1 and (self.any_of(stop - 1, "span_forms") or self.any_of(stop, "span_forms"))
        if parsed[1].dated:
            return parsed
        stop, months = parsed[0], parsed[1]
        cued = spanning or self.any_of(index - 1, "span_cues")
        return (stop, attrs.evolve(months, recent=True)) if cued else ahead

    def from_then(self, stop: int, number: int, unit: str) -> Parsed | None:
        """So many units before or after the time spoken of: "two months later", "seven years before that"."""
        found = self.words.from_then.at(self.norms, stop) if stop < self.size else None
        return None if found is None else (found[0], UnitFrom(unit, number * found[1]))

    def lies_ahead(self, index: int, stop: int, unit: str) -> bool:
        """Whether a span of time may be told of from today on: "in two weeks", not "in two weeks after the vote"."""
        if unit not in PRECISE or self.words.ahead.before(self.norms, index) is None:
            return False
        after = self.words.relations.before(self.norms, stop + 1)
        return after is None or after[1] not in ("after", "before", "since")

    def months_to(self, stop: int, number: int, unit: str) -> Parsed | None:
        """So many months, quarters or years up to a month that is named, or years up to a year."""
        at = self.skip(stop, "up_to")
        if at == stop or unit not in MONTHS or number < 1:
            return None
        placed = self.words.relations.before(self.norms, at + 1)
        parsed = self.inner(self.skip(at + 1 if placed is not None and placed[0] == at else at, "fillers"))
        if parsed is None or not isinstance(parsed[1], Dates) or (parsed[1].first[0] is None and unit != "year"):
            return None
        return parsed[0], MonthsTo(number * MONTHS[unit], parsed[1])


def ago(unit: str, number: int) -> When:
    """So many units before the anchor: days and weeks by the day, longer units as a whole."""
    return UnitAway("day", -7 * number) if unit == "week" else UnitAway(unit, -number)
