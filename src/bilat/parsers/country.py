"""Reads the name of a country in any locale: the inverse of `format_country`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from reprlib import repr as short
from typing import TYPE_CHECKING, Final

from bilat.errors import AmbiguousTextError, UnreadableTextError, either, expect_text, nearest
from bilat.languages.schema.countries import Countries
from bilat.locales import resolve
from bilat.locales.marks import plain
from bilat.parsers.folding import fold
from bilat.parsers.inherited import inherited
from bilat.parsers.press import press_table
from bilat.values import Country
from bilat.values.iso3166 import COUNTRIES

if TYPE_CHECKING:
    from babel.core import Locale

_UK: Final = {"UK": "GB"}
"""A code that is written so often that ISO 3166-1 reserves it."""
_LONGEST: Final = 100
"""No country has so long a name; so the time is bounded whatever the text."""

_Names = Mapping[str, frozenset[str]]
"""The codes of what a name stands for, by the name in folded form."""


def parse_country(text: str, *, locale: str | Locale) -> Country:
    """Read the name or code of a country.

    It knows the names that CLDR has in the locale, short, former and rival ones included, the codes of ISO 3166 with
    two and three letters, and in the languages that bilat reads all the names of its tables, in every case. Capitals,
    accents and the kind of apostrophe don't matter. Of several meanings CLDR's name goes before any other, and a
    country that exists before one that no longer does: "Georgia" is the country, "Burma" is Myanmar.

    Args:
        text: the name, and nothing else.
        locale: an identifier of Babel or a BCP 47 tag.

    Returns:
        The country.

    Raises:
        TypeError: if the text is no ``str``.
        UnreadableTextError: if no country is called so; the error says what is near.
        AmbiguousTextError: if several countries are; the error lists them.
        UnknownLocaleError: if CLDR has no such locale.

    Example:
        >>> parse_country("O'zbekiston", locale="uz"), parse_country("cote d'ivoire", locale="fr")
        (Country.of('UZ'), Country.of('CI'))
        >>> parse_country("СССР", locale="ru"), parse_country("KAZ", locale="en"), parse_country("UK", locale="de")
        (Country.of('SU'), Country.of('KZ'), Country.of('GB'))
        >>> parse_country("Congo", locale="en")
        Traceback (most recent call last):
            ...
        bilat.errors.AmbiguousTextError: text: 'Congo' may be CD (Congo - Kinshasa) or CG (Congo - Brazzaville); ...
    """
    expect_text(text)
    where = resolve(locale)
    name = text[:_LONGEST]
    codes = _called(name, where)
    if len(codes) > 1:
        raise AmbiguousTextError(
            f"{short(text)} may be {_listed(codes, where)}", "text", "write the whole name or the code"
        )
    if not codes:
        known = [Country.of(code).name(where) for code in COUNTRIES]
        remedy = nearest(name, known) or "give its name as CLDR has it, or its code"
        raise UnreadableTextError(f"{short(text)} is no country in the locale {where}", "text", remedy)
    (code,) = codes
    return Country.of(code)


def _called(name: str, locale: Locale) -> frozenset[str]:
    """The countries that are called so; those with the word in their names, where none is and there are several."""
    spelt, *books = _books(locale)
    bare = fold(name)
    found = spelt.get(_spelt(name)) or next((book[bare] for book in books if bare in book), None)
    if found:
        return found
    for head in _heads(locale):
        if bare.startswith(f"{head} "):
            return _called(bare[len(head) + 1 :], locale)
    similar = frozenset(code for code in COUNTRIES if bare in _WORD.findall(fold(Country.of(code).name(locale))))
    return similar if len(similar) > 1 else frozenset()


def _listed(codes: Iterable[str], locale: Locale) -> str:
    return either(f"{code} ({Country.of(code).name(locale)})" for code in sorted(codes))


def _spelt(name: str) -> str:
    """A name with its accents, which tell two countries apart in Maori."""
    return plain(name).casefold()


_WORD: Final = re.compile(r"\w+")


@cache
def _books(locale: Locale) -> tuple[_Names, ...]:
    """What countries are called, in the order in which that counts.

    The names of the countries that exist as they are spelt; the same in folded form; what else they are called; the
    names of those that no longer exist, which some that exist are still called by; and the codes of all.
    """
    names = [(Country.of(code).name(locale), code) for code in COUNTRIES]
    existing = [(name, code) for name, code in names if COUNTRIES[code].former_name is None]
    others = (*inherited("territory_variants.tsv", locale), *_of_the_press(locale))
    return _book(existing, _spelt), _book(existing), _book(others), _book(names), _book(_codes())


def _book(names: Iterable[tuple[str, str]], spelling: Callable[[str], str] = fold) -> _Names:
    found: dict[str, set[str]] = {}
    for name, code in names:
        found.setdefault(spelling(name), set()).add(code)
    return {name: frozenset(codes) for name, codes in found.items()}


@cache
def _heads(locale: Locale) -> Sequence[str]:
    """What stands before a name in the languages that bilat reads: "Republic of"; the longest first."""
    countries = press_table(locale, "countries", Countries)
    if countries is None:
        return []
    heads = {fold(form) for form, (term, _) in countries.terms().items() if term.part == "head"}
    return sorted(heads | {fold(article) for article in countries.people}, key=len, reverse=True)


def _of_the_press(locale: Locale) -> Iterator[tuple[str, str]]:
    """The names of the languages that bilat reads, in all of their forms."""
    countries = press_table(locale, "countries", Countries)
    if countries is None:
        return
    for form, (term, _) in countries.terms().items():
        if term.kind == "name" and term.part == "whole":
            yield from ((form, code) for code in term.codes or term.candidates if code in COUNTRIES)


def _codes() -> Iterator[tuple[str, str]]:
    """The codes of two and three letters. Of two states with one code of three the one that exists has it."""
    taken: set[str] = set()
    for code, codes in COUNTRIES.items():
        yield code, code
        if codes.alpha3 not in taken:
            taken.add(codes.alpha3)
            yield codes.alpha3, code
    yield from _UK.items()
