"""Writes countries in any locale, as CLDR calls and lists them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from bilat.errors import expect
from bilat.formatting.lists import listed
from bilat.locales import resolve
from bilat.values import Country

if TYPE_CHECKING:
    from babel.core import Locale


def format_country(country: Country, *, locale: str | Locale) -> str:
    """Write the name of a country.

    Args:
        country: the country.
        locale: an identifier of Babel or a BCP 47 tag.

    Returns:
        The name; the code where CLDR has none in the locale. States that no longer exist, which CLDR does not name,
        have their names in Russian and Uzbek where these are known, else the English ones of ISO 3166-3.

    Raises:
        TypeError: if it is no country.
        UnknownLocaleError: if CLDR has no such locale.

    Example:
        >>> format_country(Country.of("UZ"), locale="ru"), format_country(Country.of("CI"), locale="de")
        ('Узбекистан', 'Côte d’Ivoire')
    """
    expect(country, Country, "country", "make one with bilat.Country.of('UZ')")
    return country.name(locale)


def format_countries(countries: Iterable[Country], *, locale: str | Locale) -> str:
    """Write the names of countries as a list.

    Args:
        countries: the countries, in the order of the list.
        locale: an identifier of Babel or a BCP 47 tag.

    Returns:
        The list as CLDR has it; an empty text for no countries.

    Raises:
        TypeError: if they are no countries.
        UnknownLocaleError: if CLDR has no such locale.

    Example:
        >>> format_countries([Country.of("KZ"), Country.of("UZ"), Country.of("RU")], locale="en-GB")
        'Kazakhstan, Uzbekistan and Russia'
    """
    expect(countries, Iterable, "countries", "give a list of them")
    where = resolve(locale)
    return listed([format_country(country, locale=where) for country in countries], where)
