"""Years, and ranges of years."""

from __future__ import annotations

import attrs

from bilat.reading.time_cursor import HYPHENS, Parsed, TimeCursor
from bilat.reading.time_words import Atom
from bilat.reading.when import Dates, Same

YEARS = range(1900, 2101)
HEADING = frozenset(":–—-")
"""What parts the head of a line, a year or a partner, from what it tells."""
CENTURY = 2000
"""Of which the two digits of a fiscal year are."""
LONGEST_RANGE = 60
"""Years; what is longer is no range of years."""


class YearReader(TimeCursor):
    """Reads years: bare ones after a preposition, with their noun, after a month."""

    def year_number(self, index: int) -> int | None:
        """Four digits that can be a year."""
        norm = self.norm(index)
        if len(norm) != 4 or not norm.isdecimal() or int(norm) not in YEARS:
            return None
        stop = index + 1
        after = self.norm(stop)
        if after in self.words.numbers.scales or after == "%":
            return None
        two_years = after == "/" and len(self.norm(stop + 1)) in (2, 4)
        joined = after in (".", ",", ":", "/") and self.tokens.glued(stop) and self.norm(stop + 1).isdecimal()
        if joined and not two_years:
            return None if self.tokens.glued(stop + 1) else int(norm)
        return int(norm)

    def year_ending(self, stop: int) -> tuple[int, bool]:
        """Past the ending and the noun of a year that ends before ``stop``, and whether there is one."""
        marked = False
        at = stop
        if self.norm(at) in HYPHENS and self.tokens.glued(at) and self.any_of(at + 1, "year_endings"):
            at, marked = at + 2, True
        elif self.norm(at) in HYPHENS and self.tokens.glued(at) and self.any_of(at + 1, "year_words"):
            at += 1
        if self.any_of(at, "year_words"):
            short = len(self.norms[at]) <= 2
            at, marked = at + 1, True
            if short and self.norm(at) == "." and self.tokens.glued(at) and not self.ends_sentence(at):
                at += 1
        return (at, marked) if marked else (stop, False)

    def ends_sentence(self, dot: int) -> bool:
        """Whether a full stop ends the sentence and not only an abbreviation."""
        after = dot + 1
        return after >= self.size or self.tokens.words[after][0].isupper()

    def decade(self, stop: int) -> bool:
        """Whether an ending after four digits makes a decade of them."""
        at = stop
        while self.norm(at) in ("'", *HYPHENS) and self.tokens.glued(at):
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
        joined = middle + 1 if self.norm(middle) == "/" else self.joined(middle, index)
        if joined is not None:
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
        if len(norm) == 2 and norm.isdecimal() and self.norms[link] in (*HYPHENS, "/") and self.tokens.glued(index):
            second = year // 100 * 100 + int(norm)
            following = self.norm(index + 1)
            dated = following in HYPHENS and self.norm(index + 2).isdecimal() and self.tokens.glued(index + 1)
            return second if year < second <= year + 20 and not dated else None
        second_year = self.year_number(index)
        return second_year if second_year is not None and year < second_year <= year + LONGEST_RANGE else None

    def year_cue(self, index: int, stop: int, year: int) -> bool:
        """Whether a preposition before bare digits, or brackets around them, show that they are a year.

        So does a dash or colon after those that a line begins with, as in a chronicle.
        """
        before = index - 1
        if self.norm(before) == "(" and self.norm(stop) == ")":
            return True
        if index == 0 and self.norm(stop) in HEADING and not (self.norms[stop] in HYPHENS and self.tokens.glued(stop)):
            return True
        while self.any_of(before, "fillers") and not self.any_of(before, "weak_year_cues"):
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
            if self.any_of(at, "year_prefixes"):
                return self.prefixed_year(at, at)
            found = self.atom(at)
            if found is not None and found[1][0] == "deictic":
                return self.deictic_year(*found)
        return parsed

    def plain_year(self, index: int) -> tuple[int, Dates] | None:
        """The digits of a year, or of two that make one ("2023-24"), with noun and ending."""
        year = self.year_number(index)
        if year is None or self.decade(index + 1) or self.tokens.glued(index):
            return None
        stop = index + 1
        last = self.year_of_range(stop + 1, year, stop) if self.norm(stop) in (*HYPHENS, "/") else None
        if last is not None and len(self.norms[stop + 1]) == len("24"):
            return self.year_ending(stop + 2)[0], Dates(year=year, last_year=last)
        return self.year_ending(stop)[0], Dates(year=year)

    def deictic_year(self, stop: int, atom: Atom) -> tuple[int, Dates] | None:
        """This or last year after a month: "of this year", «прошлого»."""
        shift = atom[1]
        at = self.skip(stop, "fillers")
        found = self.atom(at)
        if found is not None and found[1] == ("unit", "year"):
            return found[0], Dates(shift=shift)
        if self.table.bare_deictics and (found is None or found[1][0] not in ("unit", "month", "weekday")):
            return stop, Dates(shift=shift)
        return None

    def prefixed_year(self, index: int, stop: int, value: object = None) -> tuple[int, Dates] | None:
        """``FY2023-24``, ``FY24``, "fiscal 2024"."""
        stop = self.skip(stop, "year_prefixes")
        year = self.year_number(stop) or self._short_year(stop)
        if year is None:
            return None
        at = stop + 1
        if self.norm(at) in (*HYPHENS, "/") and (last := self.year_of_range(at + 1, year, at)):
            return at + 2, Dates(year=year, last_year=last)
        return at, Dates(year=year)

    def _short_year(self, index: int) -> int | None:
        """The two digits of a fiscal year that stand right at their prefix, all of this century."""
        short = len(self.norm(index)) == len("24") and self.norms[index].isdecimal() and self.tokens.glued(index)
        return CENTURY + int(self.norms[index]) if short and self.any_of(index - 1, "fiscal") else None

    def inner(self, index: int) -> Parsed | None:
        """The expression inside a year that begins there; a year has no year inside, so that one look is enough."""
        if self.nested or index >= self.size:
            return None
        self.go_inside(inside=True)
        parsed = self.expression(index)
        self.go_inside(inside=False)
        return parsed

    def inside_year(self, stop: int, year: Dates) -> Parsed | None:
        """The month or date after its year, in languages that name the year first."""
        parsed = self.inner(self.skip(stop, "links", "fillers"))
        if parsed is not None and isinstance(parsed[1], Same) and parsed[1] == Same(parsed[1].unit):
            return parsed[0], attrs.evolve(parsed[1], year=year.year, shift=year.shift)
        if parsed is not None and isinstance(parsed[1], Dates) and not parsed[1].dated and parsed[1].first[0]:
            return parsed[0], attrs.evolve(parsed[1], year=year.year, shift=year.shift)
        return None
