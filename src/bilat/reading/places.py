"""Finds the cities, regions and venues that a text names."""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import cache, lru_cache
from typing import Final

import attrs

from bilat.languages import spelling_of, table
from bilat.languages.schema.countries import Countries
from bilat.languages.schema.inflection import lemma
from bilat.languages.schema.people import People
from bilat.languages.schema.places import Kind, Places, Spot
from bilat.reading.heads import heads_of
from bilat.reading.lexicon import Lexicon
from bilat.reading.mentions import Mention
from bilat.reading.proper import (
    begins_with_capital,
    dateline_stop,
    is_hyphenated,
    is_part_of_person_name,
    is_quoted,
    opens_sentence,
)
from bilat.reading.sought import Sought
from bilat.reading.tokens import Tokens

_LINKING: Final = 2
"""The length of words up to which a word after a name is taken for a preposition or conjunction, not for a noun."""
_CASE_ENDING: Final = 3
"""How many letters the case ending of an adjective has at most."""
_LONGEST_NAME: Final = 5
"""How many words the name of a venue in quotation marks may have."""
_LONGEST_HALL: Final = 3
"""How many words of a venue's name may stand before its noun."""


@attrs.define(eq=False)
class PlaceMention(Mention):
    """A mention of a place.

    Args:
        name: in the nominative, in the script of the text.
        country: the code of its country; None where it is not known, or places of several countries are called so.
        kind: ``city`` (towns and resorts too), ``region`` or ``venue``.
    """

    name: str
    country: str | None
    kind: Kind


@attrs.frozen(eq=False)
class _Book:
    table: Places
    lexicon: Lexicon[Spot | None]
    heads: frozenset[str]
    """The normal forms of the first words of all names, and of the nouns of regions."""
    given: Container[str]
    """The normal forms of given names."""


@cache
def _book(language: str) -> _Book:
    places, countries, people = table(language, "places"), table(language, "countries"), table(language, "people")
    assert isinstance(places, Places)
    assert isinstance(countries, Countries)
    assert isinstance(people, People)
    # what comes later holds: a city called like a thing is a city, and a place's own line knows best
    terms = [*_capitals(countries, places), *places.terms()]
    heads = heads_of(language, (phrase for phrase, _ in terms))
    others = [(form, None) for form in _others(countries, places) if not heads.isdisjoint(_words(language, form))]
    heads |= heads_of(language, (phrase for phrase, _ in others)) | places.areas.keys() | places.halls | places.houses
    return _Book(places, Lexicon(language, [*others, *terms]), heads, people.given)


@cache
def _translation(language: str) -> dict[int, str]:
    return str.maketrans(dict(spelling_of(language).folds))


@lru_cache(4096)
def _words(language: str, phrase: str) -> tuple[str, ...]:
    """The normal forms of the words of a phrase; kept, as the same names come again and again."""
    spelling = spelling_of(language)
    return tuple(map(spelling.fold, spelling.cut(phrase)))


def _others(countries: Countries, places: Places) -> Iterator[str]:
    """Phrases that have the name of a country or a capital in them and mean neither (the Minsk Group)."""
    for phrase, term in countries.phrases():
        if term.part == "other":
            yield from (form for form, _ in places.inflection.forms(phrase))


def _capitals(countries: Countries, places: Places) -> Iterator[tuple[str, Spot]]:
    """Capitals and seats of power, which are places as well as governments."""
    kinds: dict[str, Kind] = {"capital": "city", "seat": "venue"}
    for phrase, term in countries.phrases():
        if term.kind in kinds and len(term.codes) == 1 and "-" not in term.codes[0]:
            spot = Spot(name=lemma(phrase), country=term.codes[0], kind=kinds[term.kind], personal=term.personal)
            yield from ((form, spot) for form, _ in places.inflection.forms(phrase))


PLACES: Final = Sought(lambda language: _book(language).heads.__contains__)


def find_places(tokens: Tokens) -> list[PlaceMention]:
    """The places that ``tokens`` name, in order and without overlap. Countries are no places here.

    Args:
        tokens: one run of text.

    Example:
        >>> [(m.name, m.country) for m in find_places(Tokens("Встреча прошла в Самарканде", "ru"))]
        [('Самарканд', 'UZ')]
    """
    book = _book(tokens.language)
    areas = book.table.areas
    norms = tokens.norms
    found: list[PlaceMention] = []
    free = 0
    for index in tokens.begun(PLACES):
        if index < free:
            continue
        area = _area(book, tokens, index, found) if norms[index] in areas else None
        mention = area or _house(book, tokens, index) or _named(book, tokens, index, found)
        mention = mention or _hall(book, tokens, index)
        if mention is None:
            continue
        free = mention.stop
        if found and found[-1].stop > mention.first:
            found.pop()
        found.append(mention)
    if not found:
        return []
    start = dateline_stop(tokens)
    return [mention for mention in found if mention.name and mention.first >= start]


def town_of(tokens: Tokens) -> PlaceMention | None:
    """The town that a dateline at the head of ``tokens`` names.

    Example:
        >>> town_of(Tokens("OSAKA, 3 May — The ministers met here.", "en")).name
        'Osaka'
    """
    book = _book(tokens.language)
    entry = book.lexicon.at(tokens.norms, 0) if dateline_stop(tokens) else None
    stop, spot = entry or (0, None)
    if spot is None or spot.kind != "city":
        return None
    return PlaceMention(0, stop, _spelled(spot.name, tokens, 0, stop), spot.country, spot.kind)


def names_more(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether words are only the beginning of a place's name.

    Example:
        >>> names_more(Tokens("They met in Dar es Salaam.", "en"), 3, 4)
        True
    """
    entry = _book(tokens.language).lexicon.at(tokens.norms, first)
    return entry is not None and entry[1] is not None and entry[0] > stop


def town_by_adjective(tokens: Tokens, index: int) -> PlaceMention | None:
    """The town of which an adjective at a token is.

    Example:
        >>> town_by_adjective(Tokens("Парижские переговоры", "ru"), 0).name
        'Париж'
    """
    book = _book(tokens.language)
    name = book.table.adjectives.get(tokens.norms[index])
    entry = None if name is None else book.lexicon.at(_words(tokens.language, name), 0)
    if entry is None or entry[1] is None:
        return None
    spot = entry[1]
    return PlaceMention(index, index + 1, _spelled(spot.name, tokens, index, index + 1), spot.country, spot.kind)


def _named(book: _Book, tokens: Tokens, index: int, found: list[PlaceMention]) -> PlaceMention | None:
    """The place whose name begins at a token; one without a name where the expression means none."""
    entry = book.lexicon.at(tokens.norms, index)
    if entry is None or not begins_with_capital(tokens, index, entry[0]):
        return None
    stop, spot = entry
    if spot is None or _elsewhere(spot, book, tokens, index, stop, found):
        return PlaceMention(index, stop, "", spot.country if spot else None, "region")
    return PlaceMention(index, stop, _spelled(spot.name, tokens, index, stop), spot.country, spot.kind)


def _spelled(name: str, tokens: Tokens, first: int, stop: int) -> str:
    """A name as the text writes it, where the text has it in the nominative; without ё where the text has none."""
    if (quote := tokens.quote(first, stop)) == name:
        return name
    if not quote.isupper() and _words(tokens.language, name) == tuple(tokens.norms[first:stop]):
        return quote
    spelling = spelling_of(tokens.language)
    if spelling.rewrites:  # the text may be in another script than the table
        return spelling.shortened(" ".join(quote.split()), _words(tokens.language, name)[-1]) or name
    folds = spelling.folds
    return name if any(letter in quote for letter in folds) else name.translate(_translation(tokens.language))


def _elsewhere(spot: Spot, book: _Book, tokens: Tokens, first: int, stop: int, found: list[PlaceMention]) -> bool:
    """Whether what stands around a name shows that it is not the place."""
    before = tokens.norms[first - 1] if first else ""
    if book.table.final and tokens.norms[stop - 1] != _words(tokens.language, spot.name)[-1]:
        return False
    if (spot.kind != "venue" and is_quoted(tokens, first, stop)) or (spot.common and opens_sentence(tokens, first)):
        return True
    if (before in book.given and tokens.words[first - 1][0].isupper()) or (
        is_hyphenated(tokens, first) and not (found and found[-1].stop == first - 1)
    ):
        return True
    if tokens.norms[stop - 1].endswith(book.table.adjectival) and before not in book.table.governors:
        return stop < len(tokens) and tokens.words[stop].islower() and len(tokens.words[stop]) > _LINKING
    if stop - first == 1 and tokens.words[first].isupper() and not tokens.text.isupper():
        return True  # an acronym
    personal = spot.personal or (stop - first == 1 and tokens.norms[first] in book.given)
    return personal and is_part_of_person_name(tokens, first, stop, book.table.no_persons)


def _area(book: _Book, tokens: Tokens, index: int, found: list[PlaceMention]) -> PlaceMention | None:
    """The region that a noun names with the capitalised word before it: "Fergana Region", «в Московской области»."""
    places = book.table
    if index == 0:
        return None
    noun = places.areas[tokens.norms[index]]
    qualifier = places.area_qualifiers.get(tokens.norms[index - 1], "")
    stop = index - 1 if qualifier and index > 1 else index
    word = tokens.words[stop - 1]
    city = found[-1] if found and found[-1].stop == stop else None
    for end, nominative in places.area_ends[noun].items():
        if word[0].isupper() and word.endswith(end) and (end or city):
            first = city.first if city else stop - 1
            while first >= 2 and tokens.words[first - 1] == "-" and tokens.glued(first):
                first -= 2
            head = noun if end else tokens.words[index]
            name = " ".join(filter(None, [tokens.quote(first, stop).removesuffix(end) + nominative, qualifier, head]))
            whose = city.country if city else country_of_town(tokens.language, tokens.quote(first, stop))
            return PlaceMention(first, index + 1, name, whose, "region")
    return None


@cache
def country_of_town(language: str, adjective: str) -> str | None:
    """The country of the town that an adjective is made of; None where towns of several countries may be meant."""
    known = _book(language).table
    stems = [adjective[:-size].lower() for size in range(1, _CASE_ENDING + 1)]
    own = next((known.irregular[stem] for stem in stems if stem in known.irregular), None)
    if own is not None:
        return own
    found: set[str | None] = set()
    for ending, names in known.towns.items():
        stem, sign, rest = adjective.rpartition(ending)
        if sign and len(stem) > _LINKING and len(rest) <= _CASE_ENDING:
            found.update(_country_of(Tokens(stem + name, language)) for name in names)
    codes = found - {None}
    return codes.pop() if len(codes) == 1 else None


def _country_of(name: Tokens) -> str | None:
    """The country of a town, if the tables of places know it."""
    place = next(iter(find_places(name)), None)
    return place.country if place is not None and place.stop == len(name) else None


def _hall(book: _Book, tokens: Tokens, index: int) -> PlaceMention | None:
    """The venue that a noun names with the capitalised words before it: "Merdeka Palace"."""
    words, norms = tokens.words, tokens.norms
    if norms[index] not in book.table.halls or not words[index].istitle():
        return None
    first = index
    while first and index - first < _LONGEST_HALL and words[first - 1].istitle() and _may_name(book, norms[first - 1]):
        first -= 1
    return None if first == index else PlaceMention(first, index + 1, tokens.quote(first, index + 1), None, "venue")


def _house(book: _Book, tokens: Tokens, index: int) -> PlaceMention | None:
    """The venue whose name stands in quotation marks beside its noun: «в резиденции «Белый ручей»»."""
    if tokens.norms[index] not in book.table.houses:
        return None
    words = tokens.words
    if book.table.final:  # «Oqsaroy» qarorgohi
        openings = range(index - 2, max(index - 2 - _LONGEST_NAME, -1), -1)
        inside = next(((at + 1, index - 1) for at in openings if is_quoted(tokens, at + 1, index - 1)), None)
    else:
        closings = range(index + 3, min(index + 3 + _LONGEST_NAME, len(words)))
        inside = next(((index + 2, at) for at in closings if is_quoted(tokens, index + 2, at)), None)
    if inside is None or not words[inside[0]][:1].isupper():
        return None
    first, stop = min(index, inside[0] - 1), max(index, inside[1]) + 1
    return PlaceMention(first, stop, tokens.quote(*inside), None, "venue")


def _may_name(book: _Book, norm: str) -> bool:
    return norm not in book.table.no_persons and norm not in book.table.halls
