"""Reads what two states did together out of news text.

Text in, facts out: immutable, typed records of meetings, agreements, trade figures and institutions, each with the
words that prove it. No network, no clock, no randomness: the same text gives the same records everywhere.
"""

from typing import TYPE_CHECKING

from bilat.convert import dumps, from_dict, loads, to_dict
from bilat.errors import (
    BilatError,
    InvalidDocumentError,
    InvalidValueError,
    MissingExtraError,
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
    from bilat.languages.leaders import Leaders
    from bilat.languages.schema.leaders import Leader
    from bilat.reading.document import read
    from bilat.reading.finding import find_amounts, find_countries, find_institutions, find_people, find_periods

__all__ = [
    "Agreement",
    "AgreementKind",
    "AgreementStatus",
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
    "UnreadableTextError",
    "VisitRank",
    "dumps",
    "find_amounts",
    "find_countries",
    "find_institutions",
    "find_people",
    "find_periods",
    "from_dict",
    "loads",
    "read",
    "to_dict",
]


_LATE = {
    "Leader": "bilat.languages.schema.leaders",
    "Leaders": "bilat.languages.leaders",
    "find_amounts": "bilat.reading.finding",
    "find_countries": "bilat.reading.finding",
    "find_institutions": "bilat.reading.finding",
    "find_people": "bilat.reading.finding",
    "find_periods": "bilat.reading.finding",
    "read": "bilat.reading.document",
}
"""Where the names of the reader are: a package that only handles records need not wait for it."""


def __getattr__(name: str) -> object:
    """Import a name of the reader when it is first asked for."""
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(_LATE[name]), name)
    return value
