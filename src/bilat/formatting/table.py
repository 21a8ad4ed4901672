"""The words of a table of records."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from bilat.formatting.card import fields_of, labelled, type_of
from bilat.formatting.country import format_countries
from bilat.formatting.lists import counted, listed
from bilat.formatting.messages import Message, catalog_of
from bilat.records import Agreement, Institution, Meeting, TradeFigure

if TYPE_CHECKING:
    from collections.abc import Iterable

    from babel.core import Locale

    from bilat.records import Record

_COUNTS: Final = {
    # Translators: how many records of each type there are, below a table of them
    Meeting: Message("records", "{count} meeting", "{count} meetings"),
    Agreement: Message("records", "{count} agreement", "{count} agreements"),
    TradeFigure: Message("records", "{count} trade figure", "{count} trade figures"),
    Institution: Message("records", "{count} institution", "{count} institutions"),
}
_NONE: Final = Message("records", "no records")
_HEADINGS: Final = (
    # Translators: the headings of a table of records
    Message("heading", "Record"),
    Message("heading", "Countries"),
    Message("heading", "Status"),
    Message("heading", "Date or period"),
    Message("heading", "Details"),
    # Translators: the words of a text that prove a record
    Message("heading", "Evidence"),
)
_SUBTYPES: Final = ("form", "kind", "flow")
_TIMES: Final = ("when", "period")
_COLUMNS: Final = {*_SUBTYPES, "countries", "status", *_TIMES}
"""The fields that have columns; the others are details."""


class Cells(NamedTuple):
    """A record as a row of a table. Evidence, which is no part of what it states, is not told.

    Attributes:
        record: what it is: its type, and its form, kind or flow.
        countries: whose it is.
        status: how far it has come.
        when: the time it is of.
        details: every other field, each with its name.
    """

    record: list[str]
    countries: str
    status: str
    when: str
    details: list[str]


def headings(locale: Locale) -> list[str]:
    """What stands above the columns: those of the cells, and that of the evidence."""
    return [catalog_of(locale).say(heading) for heading in _HEADINGS]


def cells_of(record: Record, locale: Locale) -> Cells:
    """A record as a row of a table."""
    fields = fields_of(record, locale)
    return Cells(
        record=[type_of(record, locale), *(fields[name] for name in _SUBTYPES if name in fields)],
        countries=format_countries(record.countries, locale=locale),
        status=fields["status"],
        when="".join(fields.get(name, "") for name in _TIMES),
        details=[labelled(name, text, locale) for name, text in fields.items() if name not in _COLUMNS],
    )


def summary_of(records: Iterable[Record], locale: Locale) -> str:
    """How many records there are of each type."""
    counts = Counter(map(type, records))
    catalog = catalog_of(locale)
    told = [
        catalog.count(message, counts[kind], count=counted(counts[kind], locale))
        for kind, message in _COUNTS.items()
        if counts[kind]
    ]
    return listed(told, locale) or catalog.say(_NONE)
