"""Time expressions in running text: where they stand and what they say, to be resolved against a day."""

from __future__ import annotations

from datetime import date
from typing import cast

import attrs

from bilat.errors import BilatError
from bilat.reading.mentions import Mention
from bilat.reading.numbers import ordinal_stop, roman_value
from bilat.reading.time_words import Atom, TimeWords, time_words
from bilat.reading.tokens import Tokens
from bilat.reading.when import Dates, DayOfMonth, MonthDay, Same, Span, Tense, UnitAway, Weekday, When, YearToDate
from bilat.values import Period

__all__ = ["Tense", "TimeMention", "find_times"]

_YEARS = range(1900, 2101)
_HYPHENS = ("-", "–", "—")
_LONGEST_RANGE = 60  # years; what is longer is no range of years

Parsed = tuple[int, When]
"""The token after an expression, and what it says."""


@attrs.define(eq=False)
class TimeMention(Mention):
    """A time expression.

    Args:
        when: what it says.
        relation: what the preposition before it says: ``at``, ``since``, ``by``, ``until``, ``before``, ``after``,
            ``from`` (of a date, or compared with), ``compared``.
        core: its first token without preposition and article.
        part: whether only a part of the period is meant ("early 2024").
    """

    when: When
    relation: str
    core: int
    part: bool

    def resolve(self, anchor: date | None, tense: Tense | None = None, context: Period | None = None) -> Period | None:
        """The period that it names.

        Args:
            anchor: the day of publication; without it what is relative has no period.
            tense: whether the event lies in the past or the future.
            context: the period spoken of before, for "the same months".

        Returns:
            The period, open for "since" and "until"; None for what is only before or after, or compared with.
        """
        if self.relation in ("before", "after", "compared"):
            return None
        period = self.span(anchor, tense, context)
        if period is None or self.relation in ("at", "by"):
            return period
        if self.relation == "from" and not (isinstance(self.when, Dates) and self.when.first[1]):
            return None
        if period.is_interval:
            return period
        return Period.between(None, period) if self.relation == "until" else Period.between(period, None)

    def span(self, anchor: date | None, tense: Tense | None = None, context: Period | None = None) -> Period | None:
        """The period that it names, whatever stands before it: 2030 of "until 2030"."""
        try:
            return self.when.resolve(anchor, tense, context)
        except BilatError:
            return None


def find_times(tokens: Tokens) -> list[TimeMention]:
    """Every time expression of ``tokens``, in order and without overlap.

    Example:
        >>> from bilat.reading.tokens import Tokens
        >>> [mention] = find_times(Tokens("They meet from 12 to 14 March 2024.", "en"))
        >>> mention.resolve(None)
        Period.parse('2024-03-12/2024-03-14')
    """
    words = time_words(tokens.language)
    heads = words.heads
    found: list[TimeMention] = []
    free = 0
    reader: _Reader | None = None
    for index in [index for index, norm in enumerate(tokens.norms) if norm in heads or norm.isdecimal()]:
        if index < free:
            continue
        if reader is None:
            reader = _Reader(tokens, words)
        parsed = reader.expression(index)
        if parsed is None:
            continue
        mention = reader.mention(index, *parsed, free)
        found.append(mention)
        free = mention.stop
    return found


class _Reader:
    """Reads one expression at a time out of tokens; every method looks a bounded way ahead."""

    def __init__(self, tokens: Tokens, words: TimeWords) -> None:
        self.tokens = tokens
        self.norms = tokens.norms
        self.size = len(tokens.norms)
        self.words = words
        self.table = words.table
        self.kinds = words.words

    # --- what stands at a place -------------------------------------------------------------------------------------

    def norm(self, index: int) -> str:
        return self.norms[index] if 0 <= index < self.size else ""

    def any_of(self, index: int, name: str) -> bool:
        return self.norm(index) in self.kinds[name]

    def atom(self, index: int) -> tuple[int, Atom] | None:
        return self.words.atoms.at(self.norms, index) if index < self.size else None

    def skip(self, index: int, *names: str) -> int:
        """Past words of these kinds."""
        while any(self.any_of(index, name) for name in names):
            index += 1
        return index

    def dot(self, index: int) -> int:
        """Past the full stop of an abbreviation that ends before ``index``, if the expression may go on."""
        if self.norm(index) == "." and self.tokens.glued(index) and len(self.norm(index - 1)) <= 5:
            return index + 1
        return index

    def ranged(self, index: int) -> int | None:
        """Past what stands between the ends of a range."""
        return index + 1 if self.any_of(index, "ranges") else None

    def joined(self, index: int, first: int) -> int | None:
        """The same, or the "and" of "between … and …", where the range began at ``first``."""
        if self.any_of(index, "pairs"):
            before = first - 1
            while self.any_of(before, "fillers"):
                before -= 1
            return index + 1 if self.any_of(before, "between") else None
        return self.ranged(index)

    # --- expressions ------------------------------------------------------------------------------------------------

    def expression(self, index: int) -> Parsed | None:
        """The expression that begins at ``index``."""
        norm = self.norms[index]
        if norm.isdecimal():
            return self.digits(index)
        parsed = None
        if norm in self.words.numbers.ordinals:
            parsed = self.ordinal(index, index + 1, self.words.numbers.ordinals[norm])
        elif norm in self.words.numbers.cardinals:
            parsed = self.counted(index, index + 1, int(self.words.numbers.cardinals[norm]))
        if parsed is not None:
            return parsed
        found = self.atom(index)
        if found is None:
            return self.roman(index)
        stop, (kind, value) = found
        match kind:
            case "month":
                return self.month(index, stop, cast("int", value))
            case "weekday":
                return self.weekday(index, stop, cast("int", value))
            case "deictic":
                return self.deictic(stop, cast("int", value))
            case "day":
                return self.relative_day(index, stop, cast("int", value))
            case "season":
                return self.season(index, stop, cast("MonthDay", value))
            case "same":
                return self.same(stop)
            case "earlier":
                return stop, Same(back=-1)
            case "part":
                return self.part(index, stop)
            case "unit":
                return self.unit(stop, cast("str", value))
            case "year-prefix":
                return self.prefixed_year(stop)
            case "year-end":
                return stop, UnitAway("year", 0)
            case "to-date":
                return stop, YearToDate()
            case _:
                return self.mark(stop, cast("str", value))

    def relative_day(self, index: int, stop: int, shift: int) -> Parsed | None:
        endings = self.table.governs.get(self.norms[index])
        after = self.norm(stop)
        if endings and after.isalpha() and after.endswith(tuple(endings.split())):
            return None
        return stop, UnitAway("day", shift)

    # --- digits -----------------------------------------------------------------------------------------------------

    def digits(self, index: int) -> Parsed | None:
        """A date or a year in digits, a day before its month, so many months or quarters."""
        norm = self.norms[index]
        if self.glued_to_word(index):
            return None
        if len(norm) == 4:
            return self.iso_date(index) or self.year(index)
        if len(norm) > 2:
            return None
        return (
            self.written_date(index)
            or self.day(index)
            or self.month_by_day(index)
            or self.digit_ordinal(index)
            or self.counted(index, index + 1, int(norm))
        )

    def glued_to_word(self, index: int) -> bool:
        """Whether digits are a piece of something else: a code, an amount, a time of day."""
        if not index or not self.tokens.glued(index):
            return False
        before = self.norms[index - 1]
        if before in ("(", "[", '"', "«", "“", "—", "–"):
            return False
        if before == "-":
            # the hyphen of a range ("May-21 June" is none); of a name ("Expo-2025") or a code ("S-400")
            return self.tokens.glued(index - 1)
        return True

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
        if year in _YEARS and 1 <= month <= 12 and 1 <= day <= 31 and ends_there:
            return stop, Dates(first=(month, day), last=(month, day), year=year)
        return None

    # --- years ------------------------------------------------------------------------------------------------------

    def year_number(self, index: int) -> int | None:
        """Four digits that can be a year."""
        norm = self.norm(index)
        if len(norm) != 4 or not norm.isdecimal() or int(norm) not in _YEARS:
            return None
        stop = index + 1
        after = self.norm(stop)
        if after in self.words.numbers.scales or after == "%":
            return None
        if after in (".", ",", ":", "/") and self.tokens.glued(stop) and self.norm(stop + 1).isdecimal():
            return None if self.tokens.glued(stop + 1) else int(norm)
        return int(norm)

    def year_ending(self, stop: int) -> tuple[int, bool]:
        """Past the ending and the noun of a year that ends before ``stop``, and whether there is one."""
        marked = False
        at = stop
        if self.norm(at) in _HYPHENS and self.tokens.glued(at) and self.any_of(at + 1, "year_endings"):
            at, marked = at + 2, True
        elif self.norm(at) == "-" and self.tokens.glued(at) and self.any_of(at + 1, "year_words"):
            at += 1
        if self.any_of(at, "year_words"):
            short = len(self.norms[at]) <= 2
            at, marked = at + 1, True
            if short and self.norm(at) == "." and self.tokens.glued(at) and not self.ends_sentence(at):
                at += 1
        return (at, marked) if marked else (stop, False)

    def ends_sentence(self, dot: int) -> bool:
        after = dot + 1
        return after >= self.size or self.tokens.words[after][0].isupper()

    def decade(self, stop: int) -> bool:
        """Whether an ending after four digits makes a decade of them."""
        at = stop
        while self.norm(at) in ("'", *_HYPHENS) and self.tokens.glued(at):
            at += 1
        return self.any_of(at, "decade_endings") and self.tokens.glued(at)

    def year(self, index: int) -> Parsed | None:
        """A year or a range of years, with its noun or a preposition that shows that it is one."""
        year = self.year_number(index)
        if year is None or self.decade(index + 1):
            return None
        stop = index + 1
        middle, marked = self.year_ending(stop)
        last: int | None = None
        if (joined := self.joined(middle, index)) is not None:
            last = self.year_of_range(joined, year, middle)
            if last is not None:
                stop = joined + 1
                if self.decade(stop):
                    return None
                stop, noun = self.year_ending(stop)
                marked = marked or noun or len(self.norms[joined]) == 4
        if last is None:
            stop = middle
        if not (marked or self.year_cue(index, stop, year)):
            return None
        if self.table.year_first and last is None and (inner := self.inside_year(stop, Dates(year=year))):
            return inner
        return stop, Dates(year=year, last_year=last)

    def year_of_range(self, index: int, year: int, link: int) -> int | None:
        """The second year of ``2021-2025`` or ``2017-18``."""
        norm = self.norm(index)
        if len(norm) == 2 and norm.isdecimal() and self.norms[link] in (*_HYPHENS, "/") and self.tokens.glued(index):
            second = year // 100 * 100 + int(norm)
            following = self.norm(index + 1)
            dated = following in _HYPHENS and self.norm(index + 2).isdecimal() and self.tokens.glued(index + 1)
            return second if year < second <= year + 20 and not dated else None
        second_year = self.year_number(index)
        return second_year if second_year is not None and year < second_year <= year + _LONGEST_RANGE else None

    def year_cue(self, index: int, stop: int, year: int) -> bool:
        """Whether a preposition before bare digits shows that they are a year."""
        before = index - 1
        while self.any_of(before, "fillers"):
            before -= 1
        if self.words.parts.before(self.norms, index) is not None:
            return True
        weak = self.any_of(before, "weak_year_cues")
        if not (weak or self.any_of(before, "year_cues")):
            return False
        after = self.norm(stop)
        if not weak and year % 100:
            return True
        return not after[:1].isalpha() or after in self.kinds["function_words"]

    def year_after(self, index: int) -> tuple[int, Dates] | None:
        """The year that belongs to a month, a quarter or a half before ``index``, as dates of that whole year."""
        at = index
        if self.norm(at) == "," and not self.year_number(at + 1):
            return None
        if self.norm(at) == ",":
            at += 1
        at = self.skip(at, "links", "fillers")
        parsed = self.plain_year(at)
        if parsed is None:
            found = self.atom(at)
            if found is not None and found[1][0] == "year-prefix":
                return self.plain_year(found[0])
            if found is not None and found[1][0] == "deictic":
                return self.deictic_year(*found)
        return parsed

    def plain_year(self, index: int) -> tuple[int, Dates] | None:
        year = self.year_number(index)
        if year is None or self.decade(index + 1) or self.tokens.glued(index):
            return None
        stop = index + 1
        if self.norm(stop) in _HYPHENS and (last := self.year_of_range(stop + 1, year, stop)) and len(self.norms[stop + 1]) == 2:
            return self.year_ending(stop + 2)[0], Dates(year=year, last_year=last)
        return self.year_ending(stop)[0], Dates(year=year)

    def deictic_year(self, stop: int, atom: Atom) -> tuple[int, Dates] | None:
        shift = cast("int", atom[1])
        at = self.skip(stop, "fillers")
        found = self.atom(at)
        if found is not None and found[1] == ("unit", "year"):
            return found[0], Dates(shift=shift)
        if self.table.bare_deictics and (found is None or found[1][0] not in ("unit", "month", "weekday")):
            return stop, Dates(shift=shift)
        return None

    def prefixed_year(self, stop: int) -> Parsed | None:
        """``FY2023-24``, "fiscal 2024"."""
        stop = self.skip(stop, "year_prefixes")
        year = self.year_number(stop)
        if year is None:
            return None
        at = stop + 1
        if self.norm(at) in (*_HYPHENS, "/") and (last := self.year_of_range(at + 1, year, at)):
            return at + 2, Dates(year=year, last_year=last)
        return at, Dates(year=year)

    def inside_year(self, stop: int, year: Dates) -> Parsed | None:
        """The month or date after its year, in languages that name the year first."""
        parsed = self.expression(self.skip(stop, "links", "fillers")) if stop < self.size else None
        if parsed is not None and isinstance(parsed[1], Dates) and not parsed[1].dated and parsed[1].first[0]:
            return parsed[0], attrs.evolve(parsed[1], year=year.year, shift=year.shift)
        return None

    # --- days and months --------------------------------------------------------------------------------------------

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
        return stop, month

    def day(self, index: int) -> Parsed | None:
        """A day, or a range of days, before the name of their month."""
        number = self.day_number(index)
        if number is None:
            return None
        stop, day = number
        last = day
        second = self.ranged(stop) or (stop + 1 if self.any_of(stop, "pairs") else None)
        if second is not None and (number := self.day_number(second)) is not None:
            stop, last = number
            if last <= day or (last != day + 1 and self.joined(second - 1, index) is None):
                return None
        at = self.skip(stop, "links")
        if self.norm(at) in _HYPHENS:  # 12-mart
            at += 1
        found = self.month_at(at)
        if found is None:
            return None
        stop, month = found
        return self.until_other_day(index, stop, (month, day), (month, last))

    def until_other_day(self, first: int, stop: int, start: MonthDay, end: MonthDay) -> Parsed:
        """The other end of "30 May - 2 June", and the year of a date."""
        year = self.year_after(stop)
        if start == end:
            link = self.joined(year[0] if year else stop, first)
            other = self.day(link) if link is not None else None
            if other is not None and isinstance(other[1], Dates):
                return self._joined_dates(other[0], start, year, other[1])
        return self._dated(stop, start, end, year)

    def _joined_dates(self, stop: int, start: MonthDay, year: tuple[int, Dates] | None, other: Dates) -> Parsed:
        if year is not None:
            first = attrs.evolve(year[1], first=start, last=start)
            return stop, Span(first, other if other.dated else attrs.evolve(other, year=first.year, shift=first.shift))
        if start > other.last and other.year is not None:
            return stop, Dates(first=start, last=other.last, year=other.year - 1, last_year=other.year)
        return stop, attrs.evolve(other, first=start)

    def _dated(self, stop: int, first: MonthDay, last: MonthDay, year: tuple[int, Dates] | None) -> Parsed:
        if year is None:
            return stop, Dates(first=first, last=last)
        return year[0], attrs.evolve(year[1], first=first, last=last, last_year=None)

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
                return unit[0], DayOfMonth(number[1], cast("int", found[1][1]))
        return stop, DayOfMonth(number[1])

    def month(self, index: int, stop: int, month: int) -> Parsed | None:
        """A month by name: with a day and a year after it, or as the start of a range of months."""
        if self.table.capitalised and not self.tokens.words[index][0].isupper():
            return None
        if index and (self.any_of(index - 1, "not_after") or self.is_name(index)):
            return None
        if self.any_of(index, "abbreviations"):
            stop = self.dot(stop)
        parsed = self.day_of(index, stop, month) if self.table.day_after_month else None
        parsed = parsed or self.months(index, stop, month)
        if self.any_of(index, "doubtful") and parsed == (stop, Dates(first=(month, None), last=(month, None))):
            return parsed if self.cued(index) else None
        if parsed[0] == self.dot(index + 1) != index + 1:
            return index + 1, parsed[1]  # the full stop of an abbreviation counts only inside an expression
        return parsed

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

    def cued(self, index: int) -> bool:
        """Whether a preposition or a part ("early") before a doubtful month shows that it is one."""
        norms = self.norms
        return self.words.relations.before(norms, index) is not None or self.words.parts.before(norms, index) is not None

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
            if found is not None and (number := self.day_number(found[0])) is not None and self.any_of(at, "ranges"):
                year = self.year_after(number[0])
                dates = Dates(first=(found[1], number[1]), last=(found[1], number[1]))
                if year is not None:
                    dates = attrs.evolve(year[1], first=dates.first, last=dates.last)
                return self._joined_dates(year[0] if year else number[0], (month, day), None, dates)
            number = self.day_number(second) if self.norm(second).isdecimal() else None
            if number is not None and number[1] > day and (number[1] == day + 1 or self.any_of(at, "ranges")):
                at, last = number
        return self._dated(at, (month, day), (month, last), self.year_after(at))

    def months(self, index: int, stop: int, month: int) -> Parsed:
        """A month, or a range of months, with the year."""
        year = self.year_after(stop)
        end = year[0] if year else stop
        link = self.joined(end, index)
        other = self.month_at(link) if link is not None else None
        if other is None and self.any_of(stop, "pairs"):
            neighbour = self.month_at(stop + 1)
            other = neighbour if neighbour and neighbour[1] == month + 1 and self.norm(neighbour[0]) else None
            if other is not None and self.day_number(other[0]) and self.table.day_after_month:
                other = None
        if other is None:
            return self._dated(stop, (month, None), (month, None), year)
        last_year = self.year_after(other[0])
        if year is not None:
            first = attrs.evolve(year[1], first=(month, None), last=(month, None))
            last = attrs.evolve(last_year[1] if last_year else year[1], first=(other[1], None), last=(other[1], None))
            return last_year[0] if last_year else other[0], Span(first, last)
        if month > other[1] and last_year is not None and last_year[1].year is not None:
            year_of_end = last_year[1].year
            dates = Dates(first=(month, None), last=(other[1], None), year=year_of_end - 1, last_year=year_of_end)
            return last_year[0], dates
        return self._dated(other[0], (month, None), (other[1], None), last_year)

    # --- quarters, halves, so many months ---------------------------------------------------------------------------

    def digit_ordinal(self, index: int) -> Parsed | None:
        """``1st quarter``, «1-е полугодие», ``1Q 2024``, ``10M 2025``."""
        number = int(self.norms[index])
        stop = ordinal_stop(self.tokens, index, self.words.numbers)
        if stop is not None and (parsed := self.ordinal(index, stop, number)):
            return parsed
        stop = index + 1
        unit = self.words.marks.get(self.norm(stop))
        if unit is None:
            return None
        if unit == "month":
            if not (self.tokens.glued(stop) and self.tokens.words[stop].isupper()) and not self.any_of(index - 1, "span_cues"):
                return None
            return self.first_months(self.dot(stop + 1), number)
        return self.part_of_year(self.dot(stop + 1), unit, number)

    def roman(self, index: int) -> Parsed | None:
        """``II квартал``."""
        number = roman_value(self.norms[index])
        return self.ordinal(index, index + 1, number) if number else None

    def mark(self, stop: int, mark: str) -> Parsed | None:
        """``Q1 2024``, ``H1``."""
        norm = self.norm(stop)
        if len(norm) != 1 or not norm.isdecimal() or not self.tokens.glued(stop):
            return None
        return self.part_of_year(stop + 1, self.words.marks[mark], int(norm))

    def ordinal(self, index: int, stop: int, number: int) -> Parsed | None:
        """The first quarter, the second half, the first eight months; or a day («первое мая»)."""
        at = stop + 1 if self.norm(stop) == "-" else stop
        found = self.atom(at)
        if found is not None and found[1][0] == "unit" and found[1][1] in ("quarter", "half"):
            return self.part_of_year(self.dot(found[0]) if len(self.norm(at)) < 3 else found[0], str(found[1][1]), number)
        if number == 1 and (counted := self.count_of(stop)) is not None:
            return self.first_units(*counted)
        return self.day(index) if number <= 31 else None

    def count_of(self, index: int) -> tuple[int, int, str] | None:
        """A number and a unit: the token after them, the number, the unit."""
        norm = self.norm(index)
        cardinals = self.words.numbers.cardinals
        if norm.isdecimal() and len(norm) <= 2:
            number = int(norm)
        elif norm in cardinals and cardinals[norm] == int(cardinals[norm]):
            number = int(cardinals[norm])
        else:
            return None
        at = index + 2 if self.norm(index + 1) == "-" else index + 1
        found = self.atom(at)
        if found is None or found[1][0] != "unit":
            return None
        return found[0], number, str(found[1][1])

    def first_units(self, stop: int, number: int, unit: str) -> Parsed | None:
        """The first so many months or quarters of a year."""
        if unit == "quarter" and number <= 4:
            return self.first_months(stop, 3 * number)
        return self.first_months(self.dot(stop), number) if unit == "month" else None

    def first_months(self, stop: int, number: int) -> Parsed | None:
        if not 1 <= number <= 12:
            return None
        year = self.year_after(stop)
        if stop > 0 and self.norm(stop - 1) == "." and year is None:
            stop -= 1
        return self._dated(stop, (1, None), (number, None), year)

    def part_of_year(self, stop: int, unit: str, number: int) -> Parsed | None:
        """A quarter or a half of a year, by its number; perhaps up to another one."""
        size = 3 if unit == "quarter" else 6
        if not 1 <= number <= 12 // size:
            return None
        link = self.ranged(stop)
        last = number
        if link is not None and (other := self.atom(link)) and other[1][0] == "mark" and self.norm(other[0]).isdecimal():
            last, stop = int(self.norm(other[0])), other[0] + 1
            if not number < last <= 12 // size:
                return None
        year = self.year_after(stop)
        at = self.skip(stop, "links")
        if year is None and at > stop and self.month_at(at) is not None:
            return None  # half of a month
        return self._dated(stop, (size * (number - 1) + 1, None), (size * last, None), year)

    def counted(self, index: int, stop: int, number: int) -> Parsed | None:
        """So many months of a year, or so many units ago."""
        counted = self.count_of(index)
        if counted is None:
            return None
        stop, number, unit = counted
        if stop < self.size and (ago := self.words.ago.at(self.norms, stop)):
            return ago[0], _ago(unit, number)
        if unit not in ("month", "quarter"):
            return None
        parsed = self.first_units(stop, number, unit)
        if parsed is None or not isinstance(parsed[1], Dates):
            return None
        return parsed if parsed[1].dated or self.any_of(index - 1, "span_cues") else None

    # --- relative times ---------------------------------------------------------------------------------------------

    def unit(self, stop: int, unit: str) -> Parsed | None:
        """One unit ago: "a year ago", «неделю назад»."""
        if stop < self.size and (found := self.words.ago.at(self.norms, stop)):
            return self.same_as(found[0], unit) or (found[0], _ago(unit, 1))
        return None

    def same_as(self, stop: int, unit: str) -> Parsed | None:
        """The same period a year ago: «год назад за то же время»."""
        at = stop + 1 if self.words.relations.before(self.norms, stop + 1) else stop
        found = self.atom(at) if unit == "year" else None
        parsed = self.same(found[0]) if found is not None and found[1][0] == "same" else None
        return (parsed[0], Same(back=-1)) if parsed is not None else None

    def deictic(self, stop: int, shift: int) -> Parsed | None:
        """This, last or next: year, month, May, Thursday."""
        at = self.skip(stop, "fillers")
        found = self.atom(at)
        if found is None:
            return None
        end, (kind, value) = found
        if kind == "unit":
            unit = str(value)
            if unit in ("quarter", "half") and shift == -1 and (year := self.year_after(end)) is not None:
                return self.part_of_year(end, unit, 4 if unit == "quarter" else 2) if year else None
            if unit in ("day", "time"):
                return None
            if unit == "year" and self.table.year_first and (inner := self.inside_year(end, Dates(shift=shift))):
                return inner
            return end, UnitAway(unit, shift)
        if kind == "month" and (month := self.month_at(at)) is not None:
            if self.day_number(month[0]) is not None:
                return None
            return month[0], Dates(first=(month[1], None), last=(month[1], None), side=shift)
        if kind == "weekday" and self.is_weekday(at):
            if shift == 1:
                return end, Weekday(cast("int", value), week=1)
            return end, Weekday(cast("int", value), side=-1) if shift else Weekday(cast("int", value), week=0)
        if kind == "season":
            first, last = cast("tuple[int, int]", value)
            return end, Dates(first=(first, None), last=(last, None), side=shift)
        return None

    def same(self, stop: int) -> Parsed | None:
        """The same period, months, year …: of another year, or as before."""
        at = stop
        counted = self.count_of(at)
        found = self.atom(at)
        if counted is not None:
            end, unit = counted[0], counted[2]
        elif found is not None and found[1][0] == "unit":
            end, unit = found[0], str(found[1][1])
        elif found is not None and found[1][0] == "month":
            month = cast("int", found[1][1])
            return self._dated(found[0], (month, None), (month, None), self.year_after(found[0]))
        else:
            return None
        year = self.year_after(end)
        if year is not None:
            return year[0], Same(unit, year=year[1].year, shift=year[1].shift)
        earlier = self.atom(self.skip(end, "links", "fillers"))
        if earlier is not None and earlier[1][0] == "earlier":
            return earlier[0], Same(unit, back=-1)
        return end, Same(unit)

    def part(self, index: int, stop: int) -> Parsed | None:
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
        return self.expression(at) if at > index and at < self.size and at - index < 8 else None

    def since_start(self, index: int) -> bool:
        while self.any_of(index - 1, "fillers"):
            index -= 1
        relation = self.words.relations.before(self.norms, index)
        return relation is not None and relation[1] in ("since", "from")

    def weekday(self, index: int, stop: int, day: int) -> Parsed | None:
        """A day of the week, with a date or a week after it, or the start of a range of them."""
        if not self.is_weekday(index):
            return None
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
                return unit[0], Weekday(day, week=cast("int", found[1][1]))
        return self.weekdays(stop, day)

    def weekdays(self, stop: int, day: int) -> Parsed:
        """A day of the week, perhaps up to another one."""
        link = self.ranged(stop) or (stop + 1 if self.any_of(stop, "pairs") else None)
        other = self.atom(link) if link is not None else None
        if link is None or other is None or other[1][0] != "weekday" or not self.is_weekday(link):
            return stop, Weekday(day)
        last = cast("int", other[1][1])
        if self.any_of(stop, "pairs") and last != (day + 1) % 7:
            return stop, Weekday(day)
        return other[0], Span(Weekday(day), Weekday(last))

    def is_weekday(self, index: int) -> bool:
        """Whether the word is a day and no part of a name ("Black Friday", "Sunday Times")."""
        if self.table.capitalised and not self.tokens.words[index][0].isupper():
            return False
        if self.any_of(index, "doubtful") and not self.cued(index):
            return False
        named = self.any_of(index - 1, "not_after") or self.any_of(index + 1, "not_before")
        return not (named and self.tokens.words[min(index + 1, self.size - 1)][0].isupper()) if named else True

    def season(self, index: int, stop: int, months: MonthDay) -> Parsed | None:
        year = self.year_after(stop)
        if year is None and self.any_of(index, "doubtful") and not self.cued(index):
            return None
        if year is None and self.table.capitalised and self.words.relations.before(self.norms, self.article(index)) is None:
            return None
        first, last = cast("tuple[int, int]", months)
        return self._dated(stop, (first, None), (last, None), year)

    def article(self, index: int) -> int:
        while self.any_of(index - 1, "fillers"):
            index -= 1
        return index

    # --- what stands before and after -------------------------------------------------------------------------------

    def mention(self, core: int, stop: int, when: When, free: int) -> TimeMention:
        """The mention of an expression with the parts and the preposition before it."""
        first, said, part = core, "at", False
        begin = self.article(core)
        while (found := self.words.parts.before(self.norms, begin)) is not None and found[0] >= free:
            first, part = found[0], True
            begin = self.article(first)
        relation = self.words.relations.before(self.norms, begin)
        if relation is not None and relation[0] >= free:
            first, said = relation
        if said in ("since", "from") and self.closed(when):
            said = "at"
        after = self.words.after.at(self.norms, stop) if stop < self.size else None
        if after is not None:
            stop, said = after
        return TimeMention(first, stop, when, said, core, part)

    def closed(self, when: When) -> bool:
        """Whether "from" only begins a range that is closed."""
        if isinstance(when, Dates):
            return when.first != when.last or when.last_year is not None
        return isinstance(when, (Span, YearToDate))


def _ago(unit: str, number: int) -> When:
    """So many units before the anchor: days and weeks by the day, longer units as a whole."""
    return UnitAway("day", -7 * number) if unit == "week" else UnitAway(unit, -number)
