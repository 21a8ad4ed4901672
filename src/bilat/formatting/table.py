"""The words of a table of records."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from babel.numbers import format_decimal

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
HEADINGS: Final = {
    # Translators: the headings of a table of records
    "record": Message("heading", "Record"),
    "countries": Message("heading", "Countries"),
    "status": Message("heading", "Status"),
    "when": Message("heading", "Date or period"),
    "details": Message("heading", "Details"),
    # Translators: the words of a text that prove a record
    "evidence": Message("heading", "Evidence"),
}
