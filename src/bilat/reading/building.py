"""Drafts to records."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any, Final, cast

from bilat.reading.drafts import Draft
from bilat.reading.institutions import InstitutionMention
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
from bilat.values.choice import Choice

CLASSES: Final[dict[str, Any]] = {
    "meeting": Meeting,
    "agreement": Agreement,
    "trade-figure": TradeFigure,
    "institution": Institution,
}


def record_of(draft: Draft, text: str) -> Record:
    """The record that a draft has come to."""
    values = VALUES[draft.type]
    fields = {name: values[name](value) if name in values else value for name, value in draft.fields.items()}
    if draft.type != "trade-figure":
        fields["countries"] = [Country.of(code) for code in draft.codes]
    fields["evidence"] = tuple(
        [Evidence(start=start, end=end, quote=text[start:end], rule=rule) for start, end, rule in draft.evidence]
    )
    record: Record = CLASSES[draft.type](**fields)
    return record


def person_of(mention: PersonMention) -> Person:
    """A person as a value."""
    return Person(
        name=mention.name,
        country=Country.of(mention.countries[0]) if len(mention.countries) == 1 else None,
        office=OFFICE(mention.office) if mention.office else None,
        title=mention.title,
    )


def institution_of(mention: InstitutionMention) -> Institution:
    """An institution as a value that needs no proof: one that a text names, whatever it does."""
    return Institution(
        name=mention.name,
        kind=InstitutionKind(mention.kind),
        countries=map(Country.of, mention.countries),
        status=InstitutionStatus(mention.founding or "existing"),
        host=Country.of(mention.host) if mention.host and (mention.founding or mention.kind == "mission") else None,
    )


def _people(mentions: Iterable[PersonMention]) -> tuple[Person, ...]:
    return tuple(map(person_of, mentions))


def _change(percent: Decimal | Change) -> Change:
    return Change(percent=percent) if isinstance(percent, Decimal) else percent


def _member(choice: type[Choice]) -> Callable[[str], Choice]:
    """Gives the member of a closed choice by its value: what calling the choice does, in a tenth of the time."""
    return {member.value: member for member in choice}.__getitem__


OFFICE: Final = cast("Callable[[str], Office]", _member(Office))
VALUES: Final[dict[str, dict[str, Callable[[Any], Any]]]] = {
    "meeting": {
        "form": _member(Form),
        "status": _member(MeetingStatus),
        "visit_rank": _member(VisitRank),
        "level": OFFICE,
        "participants": _people,
        "host": Country.of,
    },
    "agreement": {"kind": _member(AgreementKind), "status": _member(AgreementStatus)},
    "trade-figure": {
        "flow": _member(Flow),
        "reporter": Country.of,
        "partner": Country.of,
        "status": _member(FigureStatus),
        "change": _change,
        "bound": _member(Bound),
    },
    "institution": {"kind": _member(InstitutionKind), "status": _member(InstitutionStatus), "host": Country.of},
}
"""How the fields of each type of record that drafts hold in another form become values."""
