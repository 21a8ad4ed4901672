"""Places, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bilat.errors import expect
from bilat.formatting.country import format_country
from bilat.formatting.messages import Message, catalog_of
from bilat.locales import resolve
from bilat.values import Place

if TYPE_CHECKING:
    from babel.core import Locale


# Translators: a place and the country it is in: Oslo (Norway)
_IN_COUNTRY: Final = Message("place", "{name} ({country})")


def format_place(place: Place, *, locale: str | Locale) -> str:
    """A place with its country, where that is known and is not the place itself.

    The name stays in the script of the text that it was read in.

    Args:
        place: what to name.
        locale: an identifier of Babel or a BCP 47 tag, or a locale of Babel.

    Returns:
        The name, and in brackets the country.

    Raises:
        TypeError: if it is no place.
        UnknownLocaleError: if there is no such locale.

    Example:
        >>> from bilat import Country, Place
        >>> format_place(Place(name="Oslo", country=Country.of("NO")), locale="de")
        'Oslo (Norwegen)'
    """
    expect(place, Place, "place", "make one with bilat.Place(name=...)")
    where = resolve(locale)
    country = format_country(place.country, locale=where) if place.country else place.name
    return place.name if place.name == country else catalog_of(where).say(_IN_COUNTRY, name=place.name, country=country)
