"""Drafts to records."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from bilat.reading.drafts import Draft
from bilat.reading.people import PersonMention
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
    Record,
    TradeFigure,
    VisitRank,
)
from bilat.values import Bound, Change, Country, Evidence, Office, Person

CLASSES: Final[dict[str, Any]] = {
    "meeting": Meeting,
    "agreement": Agreement,
    "trade-figure": TradeFigure,
    "institution": Institution,
}
STATUSES: Final[dict[str, Any]] = {
    "meeting": MeetingStatus,
    "agreement": AgreementStatus,
    "trade-figure": FigureStatus,
    "institution": InstitutionStatus,
}
KINDS: Final[dict[str, Any]] = {"agreement": AgreementKind, "institution": InstitutionKind}
ENUMS: Final[dict[str, Any]] = {"form": Form, "visit_rank": VisitRank, "level": Office, "flow": Flow, "bound": Bound}
COUNTRIES: Final = frozenset({"host", "reporter", "partner"})


def record_of(draft: Draft, text: str) -> Record:
    """The record that a draft has come to."""
    fields = {name: _value(draft.type, name, value) for name, value in draft.fields.items()}
    if draft.type != "trade-figure":
        fields["countries"] = [Country.of(code) for code in draft.codes]
    fields["evidence"] = tuple(
        Evidence(start=start, end=end, quote=text[start:end], rule=rule) for start, end, rule in draft.evidence
    )
    record: Record = CLASSES[draft.type](**fields)
    return record


def _value(kind: str, name: str, value: Any) -> Any:
    if name == "status":
        return STATUSES[kind](value)
    if name == "kind":
        return KINDS[kind](value)
    if name in ENUMS:
        return ENUMS[name](value)
    if name in COUNTRIES:
        return Country.of(value)
    if name == "participants":
        return tuple(map(person_of, value))
    if name == "change" and isinstance(value, Decimal):
        return Change(percent=value)
    return value


def person_of(mention: PersonMention) -> Person:
    """A person as a value."""
    return Person(
        name=mention.name,
        country=Country.of(mention.countries[0]) if len(mention.countries) == 1 else None,
        office=Office(mention.office) if mention.office else None,
        title=mention.title,
    )
