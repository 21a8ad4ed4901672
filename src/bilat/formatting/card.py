"""A record as a card: each of its fields with its name, as far as the record states it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from bilat.formatting.country import format_country
from bilat.formatting.figures import change_of, value_of
from bilat.formatting.lists import counted, listed
from bilat.formatting.messages import Message, catalog_of
from bilat.formatting.money import format_money
from bilat.formatting.period import format_period
from bilat.formatting.person import format_person
from bilat.formatting.place import format_place
from bilat.formatting.words import word
from bilat.records import Agreement, Institution, Meeting, Record, TradeFigure
from bilat.values import Country, Money, Period, Person, Place
from bilat.values.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from babel.core import Locale

_Value: TypeAlias = "Country | Person | Place | Period | Money | str | int | tuple[_Value, ...] | None"
"""What a field of a record can hold; choices are texts."""

_TYPES: Final[Mapping[type[Record], Message]] = {
    # Translators: the types of records, as headings
    Meeting: Message("type of record", "Meeting"),
    Agreement: Message("type of record", "Agreement"),
    TradeFigure: Message("type of record", "Trade figure"),
    Institution: Message("type of record", "Institution"),
}
_FIELDS: Final = {
    # Translators: the names of fields, before a colon: Countries: Chile and Norway
    "name": Message("field", "Name"),
    "title": Message("field", "Title"),
    # Translators: how states meet: talks, a visit
    "form": Message("field", "Form"),
    # Translators: what it is: a treaty, a fund
    "kind": Message("field", "Kind"),
    # Translators: what a figure counts: exports, a loan
    "flow": Message("field", "Indicator"),
    "visit_rank": Message("field", "Rank"),
    "status": Message("field", "Status"),
    "countries": Message("field", "Countries"),
    # Translators: the country that sells, buys, lends or gives
    "reporter": Message("field", "Reporter"),
    # Translators: the country on the other side of the reporter
    "partner": Message("field", "Partner"),
    # Translators: the highest office that takes part
    "level": Message("field", "Level"),
    "participants": Message("field", "Participants"),
    # Translators: the bodies or companies that conclude an agreement
    "parties": Message("field", "Parties"),
    # Translators: the country that receives the other, or in which a body is opened
    "host": Message("field", "Host"),
    "place": Message("field", "Place"),
    # Translators: when it took place
    "when": Message("field", "Date"),
    # Translators: the time that a number is for
    "period": Message("field", "Period"),
    # Translators: the commission or forum that meets
    "institution": Message("field", "Body"),
    # Translators: 5 for the fifth meeting of its kind
    "ordinal": Message("field", "Number in the series"),
    # Translators: how many documents are in a package
    "count": Message("field", "Number of documents"),
    "value": Message("field", "Value"),
    # Translators: by how many percent it grew or fell
    "change": Message("field", "Change"),
    "goods": Message("field", "Goods"),
    # Translators: what an agreement sets up
    "institutions": Message("field", "Institutions set up"),
    "topics": Message("field", "Topics"),
}
# Translators: a line of a card
_LABELLED: Final = Message("card", "{field}: {value}")


def card_of(record: Record, locale: Locale) -> str:
    """A record as lines: its type, then each field that it states."""
    fields = [labelled(name, value, locale) for name, value in fields_of(record, locale).items()]
    return "\n".join([type_of(record, locale), *fields])


def type_of(record: Record, locale: Locale) -> str:
    """What a record is, as a heading: «Trade figure»."""
    return catalog_of(locale).say(_TYPES[type(record)])


def labelled(field: str, value: str, locale: Locale) -> str:
    """A field with its name before it: «Kind: treaty»."""
    catalog = catalog_of(locale)
    return catalog.say(_LABELLED, field=catalog.say(_FIELDS[field]), value=value)


def fields_of(record: Record, locale: Locale) -> dict[str, str]:
    """What a record states, in words, by the names of its fields."""
    return {field: text for field in _FIELDS if (text := _stated(record, field, locale))}


def _stated(record: Record, field: str, locale: Locale) -> str:
    """What a record states in a field, in words; empty where it states nothing."""
    if isinstance(record, TradeFigure):
        if field == "value":
            return value_of(record, locale, "exact")
        if field == "change":
            return change_of(record, locale, "exact")
        # the two countries, together or each as what it is
        if field in ({"reporter", "partner"} if record.flow.is_mutual else {"countries"}):
            return ""
    return _text(getattr(record, field, None), locale)


def _text(value: _Value, locale: Locale) -> str:
    """A value of any type that a field of a record can have."""
    match value:
        case None:
            return ""
        case tuple():
            return listed([_text(item, locale) for item in value], locale)
        case Choice():
            return word(value, locale)
        case str():
            return value
        case int():
            return counted(value, locale)
        case _:
            return _written(value, locale)


def _written(value: Country | Person | Place | Period | Money, locale: Locale) -> str:
    match value:
        case Country():
            return format_country(value, locale=locale)
        case Person():
            return format_person(value, locale=locale, style="full")
        case Place():
            return format_place(value, locale=locale)
        case Period():
            return format_period(value, locale=locale)
        case Money():
            return format_money(value, locale=locale, style="exact")
