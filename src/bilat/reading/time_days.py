"""Days and months of the calendar, and ranges of them."""

from __future__ import annotations

import attrs

from bilat.reading.numbers import ordinal_stop
from bilat.reading.time_cursor import HYPHENS, Parsed
from bilat.reading.time_years import YEARS, YearReader
from bilat.reading.when import Dates, DayOfMonth, MonthDay, OfFiscalYear, Span, day_of_year


class DayReader(YearReader):
    """Reads dates in digits and by the name of their month."""

    def iso_date(self, index: int) -> Parsed | None:
        """``2024-05-26``."""
        if not self._digits_at(index, "-"):
            return None
        year, month, day = (int(self.norms[index + step]) for step in (0, 2, 4))
        return self._single(index + 5, year, month, day)

    def written_date(self, index: int) -> Parsed | None:
        """``26.05.2024``, ``26/05/2024`` where the order of day and month is clear."""
        for sign in (".", "/"):
            if self._digits_at(index, sign) and len(self.norms[index + 4]) == 4:
                day, month, year = (int(self.norms[index + step]) for step in (0, 2, 4))
                order = self.table.slashes or ("dmy" if sign == "." or day > 12 else "mdy" if month > 12 else "")
                if order == "mdy":
                    day, month = month, day
                return self._single(index + 5, year, month, day) if order else None
        return None

    def _digits_at(self, index: int, sign: str) -> bool:
        """Three glued groups of digits with ``sign`` between them."""
        stop = index + 5
        if stop > self.size or self.norms[index + 1] != sign or self.norms[index + 3] != sign:
            return False
        if not (self.norms[index + 2].isdecimal() and self.norms[index + 4].isdecimal()):
            return False
        if max(len(self.norms[index + 2]), len(self.norms[index + 4])) > 4:
            return False
        return all(self.tokens.glued(at) for at in range(index + 1, stop))

    def _single(self, stop: int, year: int, month: int, day: int) -> Parsed | None:
        ends_there = not (stop < self.size and self.tokens.glued(stop) and self.norms[stop][0].isalnum())
        if year in YEARS and 1 <= month <= 12 and 1 <= day <= 31 and ends_there:
            return stop, Dates(first=(month, day), last=(month, day), year=year)
        return None

    def day_number(self, index: int) -> tuple[int, int] | None:
        """A day of the month in digits or as an ordinal: the token after it, and the day."""
        norm = self.norm(index)
        if norm.isdecimal():
            if len(norm) > 2 or not 1 <= int(norm) <= 31:
                return None
            return ordinal_stop(self.tokens, index, self.words.numbers) or index + 1, int(norm)
        ordinal = self.words.numbers.ordinals.get(norm)
        return (index + 1, ordinal) if ordinal is not None and ordinal <= 31 else None

    def month_at(self, index: int) -> tuple[int, int] | None:
        """A month by name: the token after it and its dot, and its number."""
        month = self.words.months.get(self.norm(index))
        if month is None or (self.table.capitalised and not self.tokens.words[index][0].isupper()):
            return None
        stop = index + 1
        if self.any_of(index, "abbreviations"):
            stop = self.dot(stop)
        return self.skip(stop, "closers"), month

    def day(self, index: int) -> Parsed | None:
        """A day, or a range of days, before the name of their month."""
        number = self.day_number(index)
        if number is None:
            return None
        stop, day = number
        last = day
        second = self.ranged(stop) or (stop + 1 if self.any_of(stop, "pairs") else None)
        if second is not None and (number := self.day_number(self.skip(second, "fillers"))) is not None:
            stop, last = number
            if last <= day or (last != day + 1 and self.joined(second - 1, index) is None):
                return None
        found = self.month_of_day(stop)
        if found is None:
            return None
        stop, month = found
        return self.until_other_day(index, stop, (month, day), (month, last))

    def month_of_day(self, index: int) -> tuple[int, int] | None:
        """The month right after a day: "12 of March", "12-mart"."""
        at = self.skip(index, "links")
        return self.month_at(at + 1 if self.norm(at) in HYPHENS else at)

    def until_other_day(self, first: int, stop: int, start: MonthDay, end: MonthDay) -> Parsed:
        """The other end of "30 May - 2 June", and the year of a date."""
        year = self.year_after(stop)
        if start == end:
            link = self.joined(year[0] if year else stop, first)
            other = self.last_day(link) if link is not None else None
            if other is not None and isinstance(other[1], Dates):
                return self.joined_dates(other[0], start, year, other[1])
        return self.dated(stop, start, end, year)

    def last_day(self, index: int) -> Parsed | None:
        """The day that ends a range: a day, its month and year."""
        number = self.day_number(index)
        found = self.month_of_day(number[0]) if number is not None else None
        if number is None or found is None:
            return None
        stop, month = found
        return self.dated(stop, (month, number[1]), (month, number[1]), self.year_after(stop))

    def joined_dates(self, stop: int, start: MonthDay, year: tuple[int, Dates] | None, other: Dates) -> Parsed:
        """A range over two months, the second of which has the year of both or none."""
        if year is not None:
            first = attrs.evolve(year[1], first=start, last=start)
            return stop, Span(first, other if other.dated else attrs.evolve(other, year=first.year, shift=first.shift))
        if day_of_year(start) > day_of_year(other.last) and other.year is not None:
            return stop, Dates(first=start, last=other.last, year=other.year - 1, last_year=other.year)
        return stop, attrs.evolve(other, first=start)

    def dated(self, stop: int, first: MonthDay, last: MonthDay, year: tuple[int, Dates] | None) -> Parsed:
        """Dates with the year after them, if there is one."""
        if year is None:
            return stop, Dates(first=first, last=last)
        if year[1].last_year is not None or any(self.any_of(index, "fiscal") for index in range(stop, year[0])):
            return year[0], OfFiscalYear()
        return year[0], attrs.evolve(year[1], first=first, last=last)

    def month_by_day(self, index: int) -> Parsed | None:
        """A day with no month: «15-го числа»."""
        number = self.day_number(index)
        if number is None or not self.any_of(number[0], "day_nouns"):
            return None
        stop = number[0] + 1
        found = self.atom(stop)
        if found is not None and found[1][0] == "deictic":
            unit = self.atom(found[0])
            if unit is not None and unit[1] == ("unit", "month"):
                return unit[0], DayOfMonth(number[1], found[1][1])
        return stop, DayOfMonth(number[1])

    def month(self, index: int, stop: int, month: int) -> Parsed | None:
        """A month by name: with a day and a year after it, or as the start of a range of months."""
        if self.table.capitalised and not self.tokens.words[index][0].isupper():
            return None
        if index and (self.any_of(index - 1, "not_after") or self.is_name(index)):
            return None
        if self.any_of(index, "adjectives"):
            return self.described(stop, month) if self.describes(index) else None
        if self.any_of(index, "abbreviations"):
            stop = self.dot(stop)
        stop = self.skip(stop, "closers")
        parsed = self.day_of(index, stop, month) if self.table.day_after_month else self.numbered_day(stop, month)
        parsed = parsed or self.months(index, stop, month)
        if self.any_of(index, "doubtful") and parsed == (stop, Dates(first=(month, None), last=(month, None))):
            return parsed if self.cued(index) else None
        if parsed[0] == self.dot(index + 1) != index + 1:
            return index + 1, parsed[1]  # the full stop of an abbreviation counts only inside an expression
        return parsed

    def describes(self, index: int) -> bool:
        """Whether an adjective of a month describes a plain noun: «майский саммит», not «Майская площадь»."""
        return index == 0 or self.tokens.words[index].islower()

    def described(self, stop: int, month: int) -> Parsed:
        """The month of an adjective; its year may stand after the noun: «майский саммит 2024 года»."""
        year = self.year_after(stop + 1)
        return stop, self.dated(stop, (month, None), (month, None), year)[1]

    def is_name(self, index: int) -> bool:
        """Whether a doubtful month follows a capitalised word that is no month: "Theresa May"."""
        before = self.tokens.words[index - 1]
        return (
            self.any_of(index, "doubtful")
            and before[0].isupper()
            and before.isalpha()
            and self.words.atoms.at(self.norms, index - 1) is None
            and self.words.relations.before(self.norms, index) is None
        )

    def day_of(self, index: int, stop: int, month: int) -> Parsed | None:
        """A day, or a range of days, after the name of their month."""
        number = self.day_number(stop) if self.norm(stop).isdecimal() else None
        if number is None or (self.any_of(index - 1, "no_day_after") and not self.year_number(number[0] + 1)):
            return None
        at, day = number
        if self.tokens.glued(stop) and self.norm(stop - 1) != ".":
            return None
        if self.norm(at) in (":", ".", ",") and self.norm(at + 1).isdecimal() and self.tokens.glued(at + 1):
            return None
        if self.norm(at) == "%" or self.norm(at) in self.words.numbers.scales:
            return None
        last = day
        second = self.ranged(at) or (at + 1 if self.any_of(at, "pairs") else None)
        if second is not None:
            found = self.month_at(second)
            if found is not None and (number := self.day_number(found[0])) is not None and self.joined(at, index):
                year = self.year_after(number[0])
                dates = Dates(first=(found[1], number[1]), last=(found[1], number[1]))
                if year is not None:
                    dates = attrs.evolve(year[1], first=dates.first, last=dates.last)
                return self.joined_dates(year[0] if year else number[0], (month, day), None, dates)
            number = self.day_number(second) if self.norm(second).isdecimal() else None
            if number is not None and number[1] > day and (number[1] == day + 1 or self.joined(at, index)):
                at, last = number
        return self.dated(at, (month, day), (month, last), self.year_after(at))

    def numbered_day(self, stop: int, month: int) -> Parsed | None:
        """A day, or a range of days, with a noun after the name of their month: "mayning 12-kuni"."""
        days = self.numbered_days(stop)
        return (days[0], Dates(first=(month, days[1]), last=(month, days[2]))) if days is not None else None

    def numbered_days(self, stop: int) -> tuple[int, int, int] | None:
        """A day, or a range of days, with a noun after it: "12-kuni"; the token after that, and both ends."""
        number = self.day_number(stop)
        if number is None:
            return None
        stop, day = number
        last = day
        second = self.ranged(stop)
        if second is not None and (number := self.day_number(second)) is not None and number[1] > day:
            stop, last = number
        return (stop + 1, day, last) if self.any_of(stop, "closers") else None

    def months(self, index: int, stop: int, month: int) -> Parsed:
        """A month, or a range of months, with the year."""
        year = self.year_after(stop)
        end = year[0] if year else stop
        link = self.joined(end, index)
        other = self.month_at(link) if link is not None else None
        until = self.last_day(link) if link is not None and other is None else None
        if until is not None and isinstance(until[1], Dates):  # "from January to 14 March"
            return self.joined_dates(until[0], (month, None), year, until[1])
        if other is None and self.any_of(stop, "pairs"):
            neighbour = self.month_at(stop + 1)
            other = neighbour if neighbour and neighbour[1] == month + 1 else None
            if other is not None and self.day_number(other[0]) and self.table.day_after_month:
                other = None
        if other is None:
            return self.dated(stop, (month, None), (month, None), year)
        last_year = self.year_after(other[0])
        if year is not None:
            first = attrs.evolve(year[1], first=(month, None), last=(month, None))
            last = attrs.evolve(last_year[1] if last_year else year[1], first=(other[1], None), last=(other[1], None))
            return last_year[0] if last_year else other[0], Span(first, last)
        if month > other[1] and last_year is not None and last_year[1].year is not None:
            year_of_end = last_year[1].last_year or last_year[1].year
            dates = Dates(first=(month, None), last=(other[1], None), year=year_of_end - 1, last_year=year_of_end)
            return last_year[0], dates
        return self.dated(other[0], (month, None), (other[1], None), last_year)
