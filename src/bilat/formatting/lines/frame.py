"""What all lines have in common: the place and time before the sentence, the details after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bilat.formatting.lines.countries import ARTICLE, named
from bilat.formatting.messages import Message
from bilat.formatting.period import format_period
from bilat.formatting.place import format_place
from bilat.values import Precision

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from babel.core import Locale

    from bilat.formatting.messages import Catalog
    from bilat.values import Country, Period, Place

# Translators: place and time before the sentence, as in a news agency's report: Oslo, 3 May 2024 – Chile and …
_DATELINE: Final = Message("line", "{dateline} – {sentence}")
# Translators: a year before the sentence, with the word for it where it is not said without
_YEAR: Final = Message("line", "{year}")
# Translators: several years before the sentence: 2024–2026
_YEARS: Final = Message("line", "{years}")
# Translators: Oslo, 3 May 2024
_PLACE_AND_PERIOD: Final = Message("line", "{place}, {period}")
# Translators: what else is known, after the sentence
_DETAILED: Final = Message("line", "{sentence}: {details}")
# Translators: one detail after another
_NEXT_DETAIL: Final = Message("line", "{details}; {detail}")
# Translators: the country that receives the other
_HOST: Final = Message("detail", "hosted by {country}")
_COLONS: Final = "::"
_DOTTED: Final = {"tr", "az"}
"""Languages in which the capital of i keeps its dot."""


def dateline(place: Place | None, when: Period | None, countries: Collection[Country], catalog: Catalog) -> str:
    """Place and time, as far as they are known. The country of the place is told where it is none of those that act."""
    where = "" if place is None else _where(place, countries, catalog)
    time = "" if when is None else _time(when, catalog)
    if where and time:
        return catalog.say(_PLACE_AND_PERIOD, place=where, period=time)
    return where or capitalized(time, catalog.locale)


def _time(when: Period, catalog: Catalog) -> str:
    """A period; an end that is open is shown, as the dash after the dateline would hide it."""
    text = format_period(when, locale=catalog.locale)
    if when.precision is Precision.YEAR and when.first and when.last:
        return catalog.say(_YEARS, years=text) if when.is_interval else catalog.say(_YEAR, year=text)
    if when.last is None:
        return f"{text}\xa0…"
    return text if when.first else f"…\xa0{text}"


def _where(place: Place, countries: Collection[Country], catalog: Catalog) -> str:
    return place.name if place.country in countries else format_place(place, locale=catalog.locale)


def framed(sentence: str, details: Iterable[str], dateline: str, catalog: Catalog) -> str:
    """A sentence with what stands before and after it."""
    whole = capitalized(sentence, catalog.locale) if ARTICLE.match(sentence) else sentence
    for detail in details:
        # a second colon would leave open what belongs to what
        if any(colon in whole for colon in _COLONS):
            whole = catalog.say(_NEXT_DETAIL, details=whole, detail=detail)
        else:
            whole = catalog.say(_DETAILED, sentence=whole, details=detail)
    return catalog.say(_DATELINE, dateline=dateline, sentence=whole) if dateline else whole


def host_of(country: Country, catalog: Catalog) -> str:
    """The detail that says which country is the host."""
    return catalog.say(_HOST, country=named(country, catalog.locale))


def capitalized(text: str, locale: Locale) -> str:
    """A text with a capital at its beginning, as at that of a line."""
    first = "İ" if text.startswith("i") and locale.language in _DOTTED else text[:1].upper()
    return first + text[1:]
