"""Finds the cities, regions and venues that a text names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import attrs

from bilat.languages import spelling_of, table
from bilat.languages.schema.countries import Countries
from bilat.languages.schema.inflection import lemma
from bilat.languages.schema.places import Kind, Places, Spot
from bilat.reading.lexicon import Lexicon
from bilat.reading.mentions import Mention
from bilat.reading.proper import begins_with_capital, is_part_of_person_name, opens_sentence
from bilat.reading.tokens import Tokens


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


@cache
def _book(language: str) -> _Book:
    places, countries = table(language, "places"), table(language, "countries")
    assert isinstance(places, Places)
    assert isinstance(countries, Countries)
    spelling = spelling_of(language)
    # what comes later holds: a city called like a thing is a city, and a place's own line knows best
    terms = [*_shared(countries, places), *places.terms()]
    heads = frozenset(spelling.fold(spelling.cut(phrase)[0]) for phrase, _ in terms)
    return _Book(places, Lexicon(language, terms), heads | frozenset(places.areas))


def _shared(countries: Countries, places: Places) -> Iterator[tuple[str, Spot | None]]:
    """What the table of countries knows of places.

    Capitals and seats of power are places as well as governments; phrases that have the name of a country or a capital
    in them and mean neither (the Minsk Group) are no places.
    """
    kinds: dict[str, Kind] = {"capital": "city", "seat": "venue"}
    for phrase, term in countries.phrases():
        if term.part == "other":
            yield from ((form, None) for form, _ in places.inflection.forms(phrase))
        elif term.kind in kinds and len(term.codes) == 1 and "-" not in term.codes[0]:
            spot = Spot(name=lemma(phrase), country=term.codes[0], kind=kinds[term.kind], personal=term.personal)
            yield from ((form, spot) for form, _ in places.inflection.forms(phrase))


def find_places(tokens: Tokens) -> list[PlaceMention]:
    """The places that ``tokens`` name, in order and without overlap. Countries are no places here.

    Args:
        tokens: one run of text.

    Example:
        >>> [(m.name, m.country) for m in find_places(Tokens("Встреча прошла в Самарканде", "ru"))]
        [('Самарканд', 'UZ')]
    """
    book = _book(tokens.language)
    heads = book.heads
    norms = tokens.norms
    if heads.isdisjoint(norms):
        return []
    found: list[PlaceMention] = []
    free = 0
    for index in [index for index, norm in enumerate(norms) if norm in heads]:
        if index < free:
            continue
        if area := _area(book.table, tokens, index, found):
            free = area.stop
            if found and found[-1].stop > area.first:
                found.pop()
            found.append(area)
        elif entry := book.lexicon.at(norms, index):
            stop, spot = entry
            if begins_with_capital(tokens, index, stop):
                free = stop
                if spot and not _elsewhere(spot, book.table, tokens, index, stop):
                    found.append(PlaceMention(index, stop, spot.name, spot.country, spot.kind))
    return found


def _elsewhere(spot: Spot, places: Places, tokens: Tokens, first: int, stop: int) -> bool:
    """Whether what stands around a name shows that it is not the place."""
    if spot.common and opens_sentence(tokens, first):
        return True
    return spot.personal and is_part_of_person_name(tokens, first, stop, places.no_persons)


def _area(places: Places, tokens: Tokens, index: int, found: list[PlaceMention]) -> PlaceMention | None:
    """A region named by a noun and the capitalised word before it: "Fergana Region", «в Московской области»."""
    noun = places.areas.get(tokens.norms[index])
    if noun is None or index == 0:
        return None
    word = tokens.words[index - 1]
    city = found[-1] if found and found[-1].stop == index else None
    for end, nominative in places.area_ends[noun].items():
        if word[0].isupper() and word.endswith(end) and (end or city):
            first = city.first if city else index - 1
            while first >= 2 and tokens.words[first - 1] == "-" and tokens.glued(first):
                first -= 2
            name = tokens.quote(first, index).removesuffix(end) + nominative
            noun = noun if end else tokens.words[index]
            return PlaceMention(first, index + 1, f"{name} {noun}", city.country if city else None, "region")
    return None
