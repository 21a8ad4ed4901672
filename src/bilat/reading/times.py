"""Time expressions in running text: where they stand and what they say, to be resolved against a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

import attrs

from bilat.reading.mentions import Mention
from bilat.reading.sought import Sought, or_decimal
from bilat.reading.time_cursor import Parsed
from bilat.reading.time_relative import RelativeReader
from bilat.reading.time_words import time_words
from bilat.reading.tokens import Tokens
from bilat.reading.when import Dates, Span, Tense, UnitAway, When, YearToDate
from bilat.values import Period

__all__ = ["Tense", "TimeMention", "find_times"]


@attrs.define(eq=False)
class TimeMention(Mention):
    """A time expression.

    Args:
        when: what it says.
        relation: what the preposition before it says: ``at``, ``since``, ``by``, ``until``, ``before``, ``after``,
            ``from`` (of a date, or compared with), ``compared``.
        core: its first token without preposition and article.
        part: whether only a part of the period is meant ("early 2024").
        attributive: whether it describes the noun after it, and dates nothing else («после вчерашней встречи»).
    """

    when: When
    relation: str
    core: int
    part: bool
    attributive: bool = False

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
        if self.relation == "since" and tense is None:
            tense = "past"
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
        return self.when.resolve(anchor, tense, context)


TIMES: Final = Sought(lambda language: or_decimal(time_words(language).heads))


def find_times(tokens: Tokens) -> list[TimeMention]:
    """Every time expression of ``tokens``, in order and without overlap.

    Example:
        >>> from bilat.reading.tokens import Tokens
        >>> [mention] = find_times(Tokens("They meet from 12 to 14 March 2024.", "en"))
        >>> mention.resolve(None)
        Period.parse('2024-03-12/2024-03-14')
    """
    words = time_words(tokens.language)
    found: list[TimeMention] = []
    free = 0
    reader: TimeReader | None = None
    for index in tokens.begun(TIMES):
        if index < free:
            continue
        if reader is None:
            reader = TimeReader(tokens, words)
        parsed = reader.expression(index)
        if parsed is None:
            continue
        mention = reader.mention(index, *parsed, free)
        found.append(mention)
        free = mention.stop
    return found


FIXED: Final[Mapping[str, When]] = {"year-end": UnitAway("year", 0), "to-date": YearToDate()}
"""What expressions say that are always the same, by their kind."""


class TimeReader(RelativeReader):
    """Reads every kind of time expression, by what it begins with."""

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
        if kind in FIXED:
            return stop, FIXED[kind]
        return READERS[kind](self, index, stop, value)

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

    def mention(self, core: int, stop: int, when: When, free: int) -> TimeMention:
        """The mention of an expression with the parts and what places it before and after it."""
        first, said, part = core, "at", False
        begin = self.article(core)
        while (found := self.words.parts.before(self.norms, begin)) is not None and found[0] >= free:
            first, part = found[0], True
            begin = self.article(first)
        attributive = self.is_of_noun(core)
        relation = None if attributive else self.words.relations.before(self.norms, begin)
        if relation is not None and relation[0] >= free:
            first, said = relation
        stop = self.past_weekday(self.skip(stop, "closers"), when)
        day = isinstance(when, UnitAway) and when.unit == "day"
        while stop < self.size and not day and (noun := self.words.part_nouns.at(self.norms, stop)) is not None:
            stop, part = noun[0], True
        said = self.words.said_by_ending(self.norms[stop - 1]) or said
        if said in ("since", "from", *self.words.endings.values()) and self.closed(when):
            said = "at"
        after = self.words.after.at(self.norms, stop) if stop < self.size else None
        if after is not None:
            stop, said = after
        return TimeMention(first, stop, when, said, core, part, attributive)

    def is_of_noun(self, index: int) -> bool:
        """Whether an adjective describes a noun that is no day itself: «после вчерашней встречи», not «… дня»."""
        found = self.atom(index + 1) if self.any_of(index, "adjectives") else None
        return self.any_of(index, "adjectives") and (found is None or found[1][0] != "unit")

    def past_weekday(self, stop: int, when: When) -> int:
        """Past the day of the week that stands after its date with a noun of its own: "5-may, dushanba kuni"."""
        at = stop + 1 if self.norm(stop) in (",", "(") else stop
        found = self.atom(at) if isinstance(when, Dates) and when.first[1] is not None else None
        weekday = found is not None and found[1][0] == "weekday" and self.any_of(found[0], "closers")
        return self.skip(found[0], "closers") if found is not None and weekday else stop

    def closed(self, when: When) -> bool:
        """Whether "from" only begins a range that is closed."""
        if isinstance(when, Dates):
            return when.first != when.last or when.last_year is not None
        return isinstance(when, (Span, YearToDate))


READERS: Final[Mapping[str, Callable[[TimeReader, int, int, Any], Parsed | None]]] = {
    "month": TimeReader.month,
    "weekday": TimeReader.weekday,
    "deictic": TimeReader.deictic,
    "day": TimeReader.relative_day,
    "day-from": TimeReader.day_from,
    "year": TimeReader.relative_year,
    "earlier": TimeReader.earlier,
    "season": TimeReader.season,
    "same": TimeReader.same,
    "then": TimeReader.then,
    "part": TimeReader.part,
    "unit": TimeReader.unit,
    "year-prefix": TimeReader.prefixed_year,
    "mark": TimeReader.mark,
}
"""What reads the expressions that begin with words of a kind."""
