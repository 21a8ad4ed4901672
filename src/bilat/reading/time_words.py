"""The table of times of a language turned into look-ups by word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

import attrs

from bilat.languages import spelling_of, table
from bilat.languages.schema.times import Relation, Times, Unit
from bilat.reading.endings import Endings
from bilat.reading.lexicon import Lexicon
from bilat.reading.numbers import NumberWords, number_words
from bilat.reading.phrases import by_phrase, cut

Name = TypeVar("Name")

Atom = tuple[str, Any]
"""What an expression is (``month``, ``weekday``, ``unit`` …), and which one."""


@attrs.frozen(eq=False)
class TimeWords:
    """The time words of one language, each kind by its forms."""

    table: Times
    numbers: NumberWords
    atoms: Lexicon[Atom]
    heads: frozenset[str]
    months: dict[str, int]
    deictics: dict[str, int]
    marks: dict[str, Unit]
    ago: Lexicon[bool]
    from_then: Lexicon[int]
    ahead: Endings[bool]
    parts: Endings[str]
    starts: Lexicon[bool]
    part_nouns: Lexicon[bool]
    start_nouns: Lexicon[bool]
    relations: Endings[Relation]
    after: Lexicon[Relation]
    endings: dict[str, Relation]
    range_endings: tuple[str, ...]
    words: dict[str, frozenset[str]]

    def said_by_ending(self, norm: str) -> Relation | None:
        """What the ending of the last word of a time says of it, as a preposition does elsewhere."""
        return next((relation for ending, relation in self.endings.items() if norm.endswith(ending)), None)


@cache
def time_words(language: str) -> TimeWords:
    """The time words of ``language``."""
    times = table(language, "times")
    assert isinstance(times, Times)
    numbers = number_words(language)
    spelling = spelling_of(language)
    entries = list(_entries(times))
    heads = {spelling.norms(phrase)[0] for phrase, _ in entries}
    heads |= {*numbers.ordinals, *numbers.cardinals}
    heads |= {"i", "ii", "iii", "iv"} - numbers.not_roman  # the Roman numerals of quarters
    singles = (
        "abbreviations doubtful year_words year_prefixes year_endings decade_endings year_cues weak_year_cues"
        " function_words fillers links ranges pairs between span_cues span_forms no_day_after day_nouns not_after"
        " not_before closers plurals fiscal halves up_to adjectives"
    )
    fold = spelling.fold
    return TimeWords(
        table=times,
        numbers=numbers,
        atoms=Lexicon(language, entries),
        heads=frozenset(heads),
        months=_by_norm(dict(enumerate(times.months, 1)), fold),
        deictics=_by_norm(times.deictics, fold),
        marks=_by_norm(times.marks, fold),
        ago=Lexicon(language, [(phrase, True) for phrase in cut(times.ago)]),
        from_then=Lexicon(language, by_phrase(times.from_then)),
        ahead=Endings(language, [(phrase, True) for phrase in cut(times.ahead)]),
        parts=Endings(language, [(phrase, "part") for phrase in cut(times.parts)]),
        starts=Lexicon(language, [(phrase, True) for phrase in cut(times.starts)]),
        part_nouns=Lexicon(language, [(phrase, True) for phrase in cut(times.part_nouns)]),
        start_nouns=Lexicon(language, [(phrase, True) for phrase in cut(times.start_nouns)]),
        relations=Endings(
            language,
            by_phrase(times.relations),
        ),
        after=Lexicon(
            language,
            by_phrase(times.after_relations),
        ),
        endings=_by_form(times.ending_relations),
        range_endings=tuple(times.range_endings.split()),
        words={name: frozenset(map(fold, getattr(times, name).split())) for name in singles.split()},
    )


def unit_at(language: str, norms: Sequence[str], index: int) -> str | None:
    """The unit of time that a word names.

    Example:
        >>> unit_at("en", ["two", "years", "ago"], 1)
        'year'
    """
    found = time_words(language).atoms.at(norms, index)
    return str(found[1][1]) if found is not None and found[1][0] == "unit" else None


def _entries(times: Times) -> Iterator[tuple[str, Atom]]:
    """What a time expression may begin with; of two readings of one phrase the later holds."""
    yield from _named("year-prefix", dict.fromkeys(times.year_prefixes.split()))
    yield from _named("part", dict.fromkeys(cut(times.parts)))
    yield from _named("part", dict.fromkeys(cut(times.starts)))
    yield from _named("unit", dict(by_phrase(times.units)))
    yield from _named("deictic", _by_form(times.deictics))
    yield from _named("same", dict.fromkeys(cut(times.same)))
    yield from _named("season", _by_form(times.seasons))
    yield from _named("weekday", _by_form(dict(enumerate(times.weekdays))))
    yield from _named("month", _by_form(dict(enumerate(times.months, 1))))
    yield from _named("day", dict(by_phrase(times.days)))
    yield from _named("day-from", dict(by_phrase(times.days_from)))
    yield from _named("year", _by_form(times.years))
    yield from _named("then", dict.fromkeys(cut(times.then)))
    yield from _named("earlier", dict.fromkeys(cut(times.earlier)))
    yield from _named("year-end", dict.fromkeys(cut(times.year_ends)))
    yield from _named("to-date", dict.fromkeys(cut(times.to_date)))
    for unit in ("quarter", "half"):
        yield from ((mark, ("mark", mark)) for mark in times.marks.get(unit, "").split())


def _named(kind: str, values: Mapping[str, Name]) -> Iterator[tuple[str, Atom]]:
    return ((phrase, (kind, value)) for phrase, value in values.items())


def _by_form(forms_of: Mapping[Name, str]) -> dict[str, Name]:
    return {form: name for name, forms in forms_of.items() for form in forms.split()}


def _by_norm(forms_of: Mapping[Name, str], fold: Callable[[str], str]) -> dict[str, Name]:
    return {fold(form): name for form, name in _by_form(forms_of).items()}
