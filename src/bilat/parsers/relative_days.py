"""Periods by their distance from today: "yesterday", "last month", "3 days ago"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache, partial
from typing import TYPE_CHECKING, Final, NamedTuple

from bilat.languages.schema.times import Times
from bilat.locales import data
from bilat.parsers.folding import fold
from bilat.parsers.inherited import inherited
from bilat.parsers.press import press_table
from bilat.values import Period

if TYPE_CHECKING:
    from babel.core import Locale


class Distance(NamedTuple):
    """How far a period is from the one of its kind that holds today.

    Attributes:
        unit: the kind: ``day``, ``week``, ``month``, ``quarter``, ``half`` or ``year``.
        away: how many of them later; below zero, earlier.
    """

    unit: str
    away: int

    def from_day(self, today: date, first_weekday: int) -> Period:
        """The period that is so far from today.

        Args:
            today: the day that is counted from.
            first_weekday: with which day a week begins; 0 is Monday.

        Raises:
            OverflowError: if the calendar has no such day.
            InvalidValueError: if it has no such year.
        """
        if self.unit == "day":
            return Period.on(today + timedelta(days=self.away))
        if self.unit == "week":
            start = today - timedelta(days=(today.weekday() - first_weekday) % 7 - 7 * self.away)
            return Period.between(Period.on(start), Period.on(start + timedelta(days=6)))
        return _MONTHLY[self.unit](today, self.away)


def distance(text: str, locale: Locale) -> Distance | None:
    """What a text says by its distance from today; None if it says nothing of that kind.

    Args:
        text: the text, folded.
        locale: the locale.
    """
    words = _words(locale)
    if text in words:
        return words[text]
    number = _NUMBER.search(text)
    if number is None or len(number[0]) > 4:
        return None
    counted = words.get(f"{text[: number.start()]}{{0}}{text[number.end() :]}")
    return counted and Distance(counted.unit, counted.away * int(number[0]))


_NUMBER: Final = re.compile(r"\d+")
_UNITS: Final = ("day", "week", "month", "quarter", "year")


def _months(size: int, today: date, count: int) -> Period:
    """The stretch of so many months that is so many stretches from the one of today."""
    index = (today.year * 12 + today.month - 1) // size + count
    first, last = divmod(index * size, 12), divmod(index * size + size - 1, 12)
    return Period.between(Period.of(first[0], first[1] + 1), Period.of(last[0], last[1] + 1))


def _years(today: date, count: int) -> Period:
    return Period.of(today.year + count)


_MONTHLY: Final[Mapping[str, Callable[[date, int], Period]]] = {
    "month": partial(_months, 1),
    "quarter": partial(_months, 3),
    "half": partial(_months, 6),
    "year": _years,
}


@cache
def _words(locale: Locale) -> Mapping[str, Distance]:
    """What each word and phrase of a locale means; in place of a number stands ``{0}``."""
    found: dict[str, Distance] = {}
    for text, meaning in (*_named(locale), *_counted(locale), *_of_the_press(locale)):
        found.setdefault(fold(text), meaning)
    return found


def _named(locale: Locale) -> Iterator[tuple[str, Distance]]:
    """The words of CLDR: "yesterday", "last month"."""
    for text, said in inherited("relative_days.tsv", locale):
        unit, count = said.split()
        yield text, Distance(unit, int(count))


def _counted(locale: Locale) -> Iterator[tuple[str, Distance]]:
    """The patterns of CLDR: "{0} days ago", "in {0} months"."""
    names = data(locale)["date_fields"]
    for unit in _UNITS:
        for width in ("", "-short", "-narrow"):
            for direction, sign in (("past", -1), ("future", 1)):
                for pattern in names.get(unit + width, {}).get(direction, {}).values():
                    yield pattern, Distance(unit, sign)


def _of_the_press(locale: Locale) -> Iterator[tuple[str, Distance]]:
    """The words of the languages that bilat reads, in all of their forms."""
    times = press_table(locale, "times", Times)
    if times is None:
        return
    for count, phrases in times.days.items():
        yield from ((phrase.strip(), Distance("day", count)) for phrase in phrases.split(","))
    for count, words in times.deictics.items():
        for unit in (*_UNITS, "half"):
            for form in times.units.get(unit, "").split(","):
                yield from ((f"{word} {form.strip()}", Distance(unit, count)) for word in words.split())
