"""The table of amounts of a language turned into look-ups by word."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache

import attrs

from bilat.languages import spelling_of, table
from bilat.languages.schema.amounts import Amounts, BoundWord
from bilat.languages.schema.times import Times
from bilat.reading.endings import Endings
from bilat.reading.lexicon import Lexicon
from bilat.reading.numbers import NumberWords, number_words
from bilat.reading.phrases import by_phrase, cut
from bilat.values import Unit
from bilat.values.iso4217 import CURRENCIES


@attrs.frozen(eq=False)
class AmountWords:
    """The words of amounts of one language, turned into look-ups."""

    numbers: NumberWords
    needed: frozenset[str]
    """Words by which money and goods are told: what has none of them has no amount."""
    growing: frozenset[str]
    """Words by which growth is told: what has none of them has no change."""
    signs: Endings[str]
    letters: Mapping[str, str]
    """Abbreviations before a number, as they are written."""
    after: Lexicon[tuple[str, str, Decimal]]
    currencies: Lexicon[str]
    countries: Mapping[str, str]
    percent: Lexicon[bool]
    bounds: Endings[BoundWord]
    after_bounds: Lexicon[tuple[str, BoundWord]]
    """What may stand after an amount: which ending its last word must have, and the bound."""
    fillers: frozenset[str]
    carriers: Endings[bool]
    leads: Endings[str]
    ending_leads: Mapping[str, str]
    reaching: Lexicon[bool]
    verb_last: bool
    ranges: frozenset[str]
    function_words: frozenset[str]
    directions: Mapping[str, int]
    share_links: frozenset[str]
    stakes: frozenset[str]
    times: Lexicon[bool]
    times_leads: frozenset[str]
    wholes: Lexicon[tuple[str, Decimal | None]]
    not_before: frozenset[str]
    fraction_leads: Endings[bool]
    levels: frozenset[str]
    verb_endings: tuple[str, ...]
    ones: frozenset[str]

    def lead_of(self, norm: str) -> str:
        """What the ending of the last word of an amount says, as a preposition does elsewhere."""
        return next((lead for ending, lead in self.ending_leads.items() if norm.endswith(ending)), "")


@cache
def amount_words(language: str) -> AmountWords:
    """The words of amounts of ``language``."""
    words = table(language, "amounts")
    times = table(language, "times")
    assert isinstance(words, Amounts)
    assert isinstance(times, Times)
    currencies = by_phrase(words.currencies)
    after = [(phrase, ("", name, Decimal(1))) for phrase, name in currencies + by_phrase(words.signs)]
    after += [
        (phrase, (unit, "", Decimal(size))) for (unit, size), phrases in words.units.items() for phrase in cut(phrases)
    ]
    after += [(phrase, (Unit.ITEM.value, "", Decimal(1))) for phrase in cut(words.items)]
    directions = {phrase.split()[-1]: 0 for phrase in cut(words.shares)}
    directions |= dict.fromkeys((phrase.split()[-1] for phrase in cut(words.down)), -1)
    directions |= dict.fromkeys((phrase.split()[-1] for phrase in cut(words.up)), 1)
    wholes: list[tuple[str, tuple[str, Decimal | None]]] = []
    for kind, entries in (("fraction", words.fractions), ("factor", words.factors), ("verb", words.verbs)):
        wholes += [(phrase, (kind, Decimal(size) if size else None)) for phrase, size in by_phrase(entries)]
    fold = spelling_of(language).fold
    signs = Endings(language, by_phrase(words.signs))
    letters = {word: name for name, listed in words.letters.items() for word in listed.split()}
    units = Lexicon(language, after)
    percent: Lexicon[bool] = Lexicon(language, [(phrase, True) for phrase in cut(words.percent)])
    multiples: Lexicon[bool] = Lexicon(language, [(phrase, True) for phrase in cut(words.times)])
    growths = Lexicon(language, wholes)
    return AmountWords(
        numbers=number_words(language),
        needed=frozenset(units.heads | signs.lasts | set(map(fold, [*CURRENCIES, *letters]))),
        growing=frozenset(percent.heads | multiples.heads | growths.heads),
        signs=signs,
        letters=letters,
        after=units,
        currencies=Lexicon(language, currencies),
        countries={fold(word): code for word, code in by_phrase(words.countries)},
        percent=percent,
        bounds=Endings(language, by_phrase(words.bounds)),
        after_bounds=Lexicon(language, map(_after_ending, by_phrase(words.after_bounds))),
        fillers=frozenset(map(fold, words.fillers.split())),
        carriers=Endings(language, [(phrase, True) for phrase in cut(words.carriers)]),
        leads=Endings(language, by_phrase(words.leads)),
        ending_leads={ending: lead for lead, endings in words.ending_leads.items() for ending in endings.split()},
        reaching=Lexicon(language, [(phrase, True) for phrase in cut(words.reaching)]),
        verb_last=words.verb_last,
        ranges=frozenset(map(fold, words.ranges.split())),
        function_words=frozenset(map(fold, times.function_words.split())),
        directions={fold(word): direction for word, direction in directions.items()},
        share_links=frozenset(map(fold, words.share_links.split())),
        stakes=frozenset(map(fold, cut(words.stakes))),
        times=multiples,
        times_leads=frozenset(map(fold, words.times_leads.split())),
        wholes=growths,
        not_before=frozenset(map(fold, words.not_before.split())),
        fraction_leads=Endings(language, [(phrase, True) for phrase in cut(words.fraction_leads)]),
        levels=frozenset(map(fold, words.levels.split())),
        ones=frozenset(form for form, value in number_words(language).cardinals.items() if value == 1),
        verb_endings=tuple(words.verb_endings.split()),
    )


def _after_ending(entry: tuple[str, BoundWord]) -> tuple[str, tuple[str, BoundWord]]:
    """A phrase after an amount, and the ending that it follows: "-dan ortiq" is *ortiq* after *-dan*."""
    phrase, bound = entry
    if not phrase.startswith("-"):
        return phrase, ("", bound)
    ending, _, rest = phrase[1:].partition(" ")
    return rest, (ending, bound)
