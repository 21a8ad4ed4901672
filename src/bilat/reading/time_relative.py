"""Times that are told from the day of publication, or from the period spoken of before."""

from __future__ import annotations

from typing import Final

import attrs

from bilat.reading.time_cursor import Parsed
from bilat.reading.time_parts import PartReader, ago
from bilat.reading.when import Dates, DayOfMonth, Same, Span, UnitAhead, UnitAway, UnitFrom, Weekday, YearToDate

SAME: Final = (("unit", "time"), ("unit", "day"))
"""What a word that may be "this" or "the same" makes the same one: "this day" is today by another word."""

QUOTES = ("»", "”", '"')
"""What closes a name: a fair called «Золотая осень» is no autumn."""


class RelativeReader(PartReader):
    """Reads today, last year, Monday, the same period, the end of the year."""

    def relative_day(self, index: int, stop: int, shift: int) -> Parsed | None:
        """Today, yesterday; but not a preposition that looks like it («накануне визита»)."""
        endings = self.table.governs.get(self.norms[index])
        after = self.norm(stop)
        if endings and after.isalpha() and after.endswith(tuple(endings.split())):
            return None
        return stop, UnitAway("day", shift)

    def day_from(self, index: int, stop: int, days: int) -> Parsed | None:
        """The day spoken of before, or one so many days after it."""
        return stop, UnitFrom("day", days)

    def relative_year(self, index: int, stop: int, shift: int) -> Parsed | None:
        """A year that one word names, perhaps with a month of it."""
        return self.inside_year(stop, Dates(shift=shift)) or (stop, UnitAway("year", shift))

    def earlier(self, index: int, stop: int, value: object = None) -> Parsed | None:
        """The year before the one spoken of, perhaps with the same period of it."""
        parsed = self.inner(stop) if self.table.year_first else None
        same = parsed is not None and isinstance(parsed[1], Same) and parsed[1] == Same(parsed[1].unit)
        return (parsed[0] if parsed is not None and same else stop), Same(back=-1)

    def unit(self, index: int, stop: int, unit: str) -> Parsed | None:
        """One unit ago, or up to a month: "a year ago", «неделю назад», "the year to June"; the weekend."""
        if unit == "weekend" and self.cued(self.article(index)):
            return stop, Span(Weekday(5), Weekday(6))
        if (closing := self.months_to(stop, 1, unit)) is not None:
            return closing
        if stop < self.size and (found := self.words.ago.at(self.norms, stop)):
            return self.same_as(found[0], unit) or (found[0], ago(unit, 1))
        if (then := self.from_then(stop, 1, unit)) is not None:
            return then
        return (stop, UnitAhead(unit, 1)) if self.lies_ahead(index, stop, unit) else None

    def same_as(self, stop: int, unit: str) -> Parsed | None:
        """The same period a year ago: «год назад за то же время»."""
        at = stop + 1 if self.words.relations.before(self.norms, stop + 1) else stop
        found = self.atom(at) if unit == "year" else None
        parsed = self.same(at, found[0]) if found is not None and found[1][0] == "same" else None
        return (parsed[0], Same(back=-1)) if parsed is not None else None

    def same(self, index: int, stop: int, value: object = None) -> Parsed | None:
        """The same period, months, year …: of another year, or as before."""
        at = stop
        counted = self.count_of(at)
        found = self.atom(at)
        shift = self.words.deictics.get(self.norm(index)) if stop == index + 1 else None
        if shift is not None and (found is None or found[1] not in SAME):
            # one word for "this" and "the same"
            if found is not None and found[1] == ("unit", "month") and self.day_number(found[0]) is None:
                return found[0], Same("month", running=True)
            return self.deictic(index, stop, shift)
        if counted is not None:
            end, unit = counted[0], counted[2]
        elif found is not None and found[1][0] == "unit":
            end, unit = found[0], str(found[1][1])
        elif found is not None and found[1][0] == "month":
            month = found[1][1]
            return self.dated(found[0], (month, None), (month, None), self.year_after(found[0]))
        else:
            return None
        year = self.year_after(end)
        if year is not None:
            return year[0], Same(unit, year=year[1].year, shift=year[1].shift)
        earlier = self.atom(self.skip(end, "links", "fillers"))
        if earlier is not None and earlier[1][0] == "earlier":
            return earlier[0], Same(unit, back=-1)
        return end, Same(unit)

    def then(self, index: int, stop: int, value: object = None) -> Parsed:
        """The time spoken of before: "on that occasion"."""
        return stop, Same()

    def deictic(self, index: int, stop: int, shift: int) -> Parsed | None:
        """This, last or next: year, month, May, Thursday."""
        at = self.skip(stop, "fillers")
        found = self.atom(at)
        if found is None:
            return None
        end, (kind, value) = found
        if kind == "unit" and str(value) != "weekend" and self.several(index, end - 1):
            return None
        match kind:
            case "unit":
                return self.deictic_unit(end, value, shift)
            case "month":
                month = self.month_at(at)
                if month is None or self.day_number(month[0]) is not None:
                    return None
                return month[0], Dates(first=(month[1], None), last=(month[1], None), side=shift)
            case "weekday" if self.is_weekday(at):
                own = Weekday(value, side=shift) if shift < 0 else Weekday(value, week=shift)
                last, days = self.weekdays(self.skip(end, "closers"), value)
                if isinstance(days, Span) and isinstance(days.last, Weekday):
                    return last, Span(own, attrs.evolve(own, day=days.last.day))
                return end, own
            case "season":
                return end, Dates(first=(value[0], None), last=(value[1], None), side=shift)
            case _:
                return None

    def several(self, *indices: int) -> bool:
        """Whether a deictic or its unit is in the plural: nobody knows which weeks "the coming weeks" are."""
        return any(self.any_of(index, "plurals") for index in indices)

    def deictic_unit(self, stop: int, unit: str, shift: int) -> Parsed | None:
        """Last year, this week; the last quarter of a year; what stands inside a year that comes first."""
        if unit in ("day", "time"):
            return None
        if unit in ("quarter", "half") and shift == -1 and self.year_after(stop) is not None:
            return self.part_of_year(stop, unit, 4 if unit == "quarter" else 2)
        if (
            unit == "year"
            and shift == 0
            and (found := self.words.start_nouns.at(self.norms, stop) if stop < self.size else None)
        ):
            return found[0], YearToDate()
        if unit == "year" and self.table.year_first and (inner := self.inside_year(stop, Dates(shift=shift))):
            return inner
        days = self.numbered_days(stop) if unit == "month" else None
        if days is not None:
            end, first, last = days
            day = DayOfMonth(first, shift)
            return end, day if first == last else Span(day, DayOfMonth(last, shift))
        return stop, UnitAway(unit, shift)

    def part(self, index: int, stop: int, value: object = None) -> Parsed | None:
        """The end of the year, of this month, of 2024: the period that it is a part of."""
        at = self.skip(stop, "links", "fillers")
        found = self.atom(at)
        if found is not None and found[1][0] == "unit" and found[1][1] in ("year", "month", "week", "quarter"):
            begun = self.words.starts.at(self.norms, index) is not None
            relation = self.words.relations.before(self.norms, self.article(index))
            year = self.norm(at) in self.kinds["year_words"] or found[1][1] == "year"
            if year and begun and self.since_start(index):
                return found[0], YearToDate()
            return (found[0], UnitAway(str(found[1][1]), 0)) if relation or begun else None
        if at < self.size and found is None and not self.norms[at].isdecimal():
            return None
        if found is not None and found[1][0] == "part":
            return None
        return self.expression(at) if at > index and at < self.size and at - index < 8 else None

    def since_start(self, index: int) -> bool:
        """Whether a preposition before the start of a year makes a span up to now of it."""
        while self.any_of(index - 1, "fillers"):
            index -= 1
        relation = self.words.relations.before(self.norms, index)
        return relation is not None and relation[1] in ("since", "from")

    def weekday(self, index: int, stop: int, day: int) -> Parsed | None:
        """A day of the week, with a date or a week after it, or the start of a range of them."""
        if not self.is_weekday(index):
            return None
        stop = self.skip(stop, "closers")
        date_at = stop + 1 if self.norm(stop) in (",", "(") else stop
        if self.norm(date_at).isdecimal() or self.norm(date_at) in self.words.months:
            parsed = self.expression(date_at)
            if parsed is not None and isinstance(parsed[1], Dates) and parsed[1].first[1]:
                return parsed
        week_at = self.skip(stop, "links", "fillers")
        week_at = week_at + 1 if self.words.relations.before(self.norms, week_at + 1) else week_at
        found = self.atom(self.skip(week_at, "fillers"))
        if found is not None and found[1][0] == "deictic":
            unit = self.atom(found[0])
            if unit is not None and unit[1] == ("unit", "week"):
                return unit[0], Weekday(day, week=found[1][1])
        return self.weekdays(stop, day)

    def weekdays(self, stop: int, day: int) -> Parsed:
        """A day of the week, perhaps up to another one."""
        link = self.ranged(stop) or (stop + 1 if self.any_of(stop, "pairs") else None)
        other = self.atom(link) if link is not None else None
        if link is None or other is None or other[1][0] != "weekday" or not self.is_weekday(link):
            return stop, Weekday(day)
        last = other[1][1]
        if self.any_of(stop, "pairs") and last != (day + 1) % 7 and not self.joined(stop, stop - 1):
            return stop, Weekday(day)
        return other[0], Span(Weekday(day), Weekday(last))

    def is_weekday(self, index: int) -> bool:
        """Whether the word is a day and no part of a name ("Black Friday", "Sunday Times")."""
        if self.table.capitalised and not self.tokens.words[index][0].isupper():
            return False
        if self.any_of(index, "doubtful") and not (self.cued(index) or self.any_of(index + 1, "closers")):
            return False
        if self.any_of(index - 1, "not_after") and self.tokens.words[index - 1][0].isupper():
            return False
        return not (self.any_of(index + 1, "not_before") and self.tokens.words[index + 1][0].isupper())

    def in_a_name(self, index: int) -> bool:
        """Whether a word with a capital and the one after it are a name: "Fall River"."""
        words = self.tokens.words[index : index + 2]
        return len(words) > 1 and words[0][0].isupper() and words[1].istitle() and self.atom(index + 1) is None

    def is_season(self, index: int, stop: int) -> bool:
        """Whether a preposition shows that a word is a season; but not "in the fall of prices"."""
        return self.cued(index) or (self.cued(self.article(index)) and not self.any_of(stop, "links"))

    def season(self, index: int, stop: int, months: tuple[int, int]) -> Parsed | None:
        """A season, as its months."""
        year = self.year_after(stop)
        named = self.norm(stop) in QUOTES or (self.table.capitalised and self.in_a_name(index))
        if year is None and (named or (self.any_of(index, "doubtful") and not self.is_season(index, stop))):
            return None
        first, last = months
        return self.dated(stop, (first, None), (last, None), year)
