"""The table of times of a language turned into look-ups by word."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import attrs

from bilat.languages import spelling_of, table
from bilat.languages.schema.times import Times
from bilat.reading.endings import Endings
from bilat.reading.lexicon import Lexicon
from bilat.reading.numbers import NumberWords, number_words

Atom = tuple[str, object]
"""What an expression is (``month``, ``weekday``, ``unit`` …), and which one."""


@attrs.frozen(eq=False)
class TimeWords:
    """The time words of one language, each kind by its forms."""

    table: Times
    numbers: NumberWords
    atoms: Lexicon[Atom]
    heads: frozenset[str]
    months: dict[str, int]
    marks: dict[str, str]
    ago: Lexicon[bool]
    parts: Endings[str]
    starts: Lexicon[bool]
    relations: Endings[str]
    after: Lexicon[str]
    words: dict[str, frozenset[str]]


@cache
def time_words(language: str) -> TimeWords:
    """The time words of ``language``."""
    times = table(language, "times")
    assert isinstance(times, Times)
    numbers = number_words(language)
    cut = spelling_of(language).cut
    entries = list(_entries(times))
    heads = {cut(phrase)[0] for phrase, _ in entries} | set(numbers.ordinals) | set(numbers.cardinals)
    heads |= {"i", "ii", "iii", "iv"} - numbers.not_roman  # the Roman numerals of quarters
    singles = (
        "abbreviations doubtful year_words year_prefixes year_endings decade_endings year_cues weak_year_cues"
        " function_words fillers links ranges pairs between span_cues no_day_after day_nouns not_after not_before"
    )
    return TimeWords(
        table=times,
        numbers=numbers,
        atoms=Lexicon(language, entries),
        heads=frozenset(heads),
        months={form: number for number, forms in enumerate(times.months, 1) for form in forms.split()},
        marks={form: unit for unit, forms in times.marks.items() for form in forms.split()},
        ago=Lexicon(language, [(phrase, True) for phrase in _phrases(times.ago)]),
        parts=Endings(language, [(phrase, "part") for phrase in _phrases(times.parts)]),
        starts=Lexicon(language, [(phrase, True) for phrase in _phrases(times.starts)]),
        relations=Endings(
            language,
            [(phrase, relation) for relation, phrases in times.relations.items() for phrase in _phrases(phrases)],
        ),
        after=Lexicon(
            language,
            [(phrase, relation) for relation, phrases in times.after_relations.items() for phrase in _phrases(phrases)],
        ),
        words={name: frozenset(getattr(times, name).split()) for name in singles.split()},
    )


def _phrases(text: str) -> list[str]:
    return [phrase.strip() for phrase in text.split(",") if phrase.strip()]


def _entries(times: Times) -> Iterable[tuple[str, Atom]]:
    """What a time expression may begin with; of two readings of one phrase the later holds."""
    for word in times.year_prefixes.split():
        yield word, ("year-prefix", None)
    for phrase in _phrases(times.parts):
        yield phrase, ("part", False)
    for phrase in _phrases(times.starts):
        yield phrase, ("part", True)
    for unit, phrases in times.units.items():
        for phrase in _phrases(phrases):
            yield phrase, ("unit", unit)
    for shift, words in times.deictics.items():
        for word in words.split():
            yield word, ("deictic", shift)
    for phrase in _phrases(times.same):
        yield phrase, ("same", None)
    for months, words in times.seasons.items():
        for word in words.split():
            yield word, ("season", months)
    for day, forms in enumerate(times.weekdays):
        for form in forms.split():
            yield form, ("weekday", day)
    for month, forms in enumerate(times.months, 1):
        for form in forms.split():
            yield form, ("month", month)
    for shift, phrases in times.days.items():
        for phrase in _phrases(phrases):
            yield phrase, ("day", shift)
    for phrase in _phrases(times.earlier):
        yield phrase, ("earlier", -1)
    for phrase in _phrases(times.year_ends):
        yield phrase, ("year-end", None)
    for phrase in _phrases(times.to_date):
        yield phrase, ("to-date", None)
    for mark in times.marks.get("quarter", "").split() + times.marks.get("half", "").split():
        yield mark, ("mark", mark)
