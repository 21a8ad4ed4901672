"""Countries as the sentences name them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bilat.formatting.country import format_country
from bilat.formatting.lists import listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from babel.core import Locale

    from bilat.values import Country

# CLDR's English names stand alone; in a sentence unions, groups of islands and a few others have an article
_WITH_THE: Final = frozenset("AE BS CC CF CK DO EU FK FO GB GM IM KM KY MH MP MV NL PH PN SB TC UM UN US VG VI".split())


def named(country: Country, locale: Locale) -> str:
    """A country, with the article that it has in a sentence."""
    name = format_country(country, locale=locale)
    return f"the {name}" if locale.language == "en" and country.code in _WITH_THE else name


def listing(countries: Iterable[Country], locale: Locale) -> str:
    """Several countries, each so."""
    return listed([named(country, locale) for country in countries], locale)
