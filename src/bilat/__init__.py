"""Reads what two states did together out of news text.

Text in, facts out: immutable, typed records of meetings, agreements, trade figures and institutions, each with the
words that prove it. No network, no clock, no randomness: the same text gives the same records everywhere.
"""

from typing import TYPE_CHECKING, Final

from bilat.convert import dumps, from_dict, loads, to_dict
from bilat.errors import (
    AmbiguousTextError,
    BilatError,
    InvalidDocumentError,
    InvalidValueError,
    MissingExtraError,
    UnknownLocaleError,
    UnreadableTextError,
)
from bilat.records import (
    Agreement,
    AgreementKind,
    AgreementStatus,
    FigureStatus,
    Flow,
    Form,
    Institution,
    InstitutionKind,
    InstitutionStatus,
    Meeting,
    MeetingStatus,
    Reading,
    Record,
    TradeFigure,
    VisitRank,
)
from bilat.values import (
    Bound,
    Change,
    Country,
    Evidence,
    Found,
    Money,
    Office,
    PartialDate,
    Period,
    Person,
    Place,
    Precision,
    Quantity,
    Topic,
    Unit,
)

if TYPE_CHECKING:
    from bilat.formatting.change import format_change
    from bilat.formatting.country import format_countries, format_country
    from bilat.formatting.money import format_money
    from bilat.formatting.period import format_period
    from bilat.formatting.person import format_person
    from bilat.formatting.place import format_place
    from bilat.formatting.quantity import format_quantity
    from bilat.formatting.record import format_reading, format_record
    from bilat.languages.leaders import Leaders
    from bilat.languages.schema.leaders import Leader
    from bilat.parsers.change import parse_change
    from bilat.parsers.country import parse_country
    from bilat.parsers.money import parse_money
    from bilat.parsers.period import parse_period
    from bilat.parsers.quantity import parse_quantity
    from bilat.reading.document import read
    from bilat.reading.finding import find_amounts, find_countries, find_institutions, find_people, find_periods

__all__ = [
    "Agreement",
    "AgreementKind",
    "AgreementStatus",
    "AmbiguousTextError",
    "BilatError",
    "Bound",
    "Change",
    "Country",
    "Evidence",
    "FigureStatus",
    "Flow",
    "Form",
    "Found",
    "Institution",
    "InstitutionKind",
    "InstitutionStatus",
    "InvalidDocumentError",
    "InvalidValueError",
    "Leader",
    "Leaders",
    "Meeting",
    "MeetingStatus",
    "MissingExtraError",
    "Money",
    "Office",
    "PartialDate",
    "Period",
    "Person",
    "Place",
    "Precision",
    "Quantity",
    "Reading",
    "Record",
    "Topic",
    "TradeFigure",
    "Unit",
    "UnknownLocaleError",
    "UnreadableTextError",
    "VisitRank",
    "dumps",
    "find_amounts",
    "find_countries",
    "find_institutions",
    "find_people",
    "find_periods",
    "format_change",
    "format_countries",
    "format_country",
    "format_money",
    "format_period",
    "format_person",
    "format_place",
    "format_quantity",
    "format_reading",
    "format_record",
    "from_dict",
    "loads",
    "parse_change",
    "parse_country",
    "parse_money",
    "parse_period",
    "parse_quantity",
    "read",
    "to_dict",
]


# The modules of the names that are imported when they are first asked for: a package that only handles records need
# not wait for readers and formatters.
_LAZY: Final = {
    "Leader": "bilat.languages.schema.leaders",
    "Leaders": "bilat.languages.leaders",
    "find_amounts": "bilat.reading.finding",
    "find_countries": "bilat.reading.finding",
    "find_institutions": "bilat.reading.finding",
    "find_people": "bilat.reading.finding",
    "find_periods": "bilat.reading.finding",
    "format_change": "bilat.formatting.change",
    "format_countries": "bilat.formatting.country",
    "format_country": "bilat.formatting.country",
    "format_money": "bilat.formatting.money",
    "format_period": "bilat.formatting.period",
    "format_person": "bilat.formatting.person",
    "format_place": "bilat.formatting.place",
    "format_quantity": "bilat.formatting.quantity",
    "format_reading": "bilat.formatting.record",
    "format_record": "bilat.formatting.record",
    "parse_change": "bilat.parsers.change",
    "parse_country": "bilat.parsers.country",
    "parse_money": "bilat.parsers.money",
    "parse_period": "bilat.parsers.period",
    "parse_quantity": "bilat.parsers.quantity",
    "read": "bilat.reading.document",
}


def __getattr__(name: str) -> object:
    """Import a name when it is first asked for."""
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(_LAZY[name]), name)
    return value
