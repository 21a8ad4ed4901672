"""What the JSON of records and readings holds, as msgspec checks and writes it: a struct for each class.

Fields that state nothing are left out, and have None or no items here. Where one that may be left out stands before
one that may not, the other is given a default too, as a struct asks for that; it is never met.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from msgspec import Meta, Struct

from bilat.records import (
    AgreementKind,
    AgreementStatus,
    FigureStatus,
    Flow,
    Form,
    InstitutionKind,
    InstitutionStatus,
    MeetingStatus,
    VisitRank,
)
from bilat.values import Bound, Office, Topic, Unit
from bilat.values.iso3166 import COUNTRIES
from bilat.values.iso4217 import CURRENCIES

Text: TypeAlias = Annotated[str, Meta(min_length=1)]
Whole: TypeAlias = Annotated[int, Meta(le=2**63 - 1)]
if TYPE_CHECKING:
    Code: TypeAlias = str
    Currency: TypeAlias = str
else:
    # of a choice msgspec makes no new text, but gives that which is chosen
    Code = Literal[tuple(COUNTRIES)]
    Currency = Literal[tuple(CURRENCIES)]
Codes: TypeAlias = tuple[Code, ...]


class Stated(Struct, omit_defaults=True, forbid_unknown_fields=True, gc=False):
    """The base of all: what states nothing is left out, what is not known is refused."""


class Person(Stated):
    """Somebody who acts for a country."""

    name: Text
    country: Code | None = None
    office: Office | None = None
    title: Text | None = None


class Place(Stated):
    """A place."""

    name: Text
    country: Code | None = None


class Evidence(Stated):
    """The words that prove a record."""

    start: Whole
    end: Whole
    quote: Text
    rule: Text


class Amount(Stated):
    """Money has a currency, a quantity its unit."""

    amount: str
    upto: str | None = None
    currency: Currency | None = None
    unit: Unit | None = None


class Change(Stated):
    """A growth or a fall."""

    percent: str


class Meeting(Stated, tag_field="type", tag="meeting"):
    """An encounter."""

    countries: Codes
    form: Form
    status: MeetingStatus
    visit_rank: VisitRank | None = None
    level: Office | None = None
    participants: tuple[Person, ...] = ()
    host: Code | None = None
    place: Place | None = None
    when: Text | None = None
    institution: Text | None = None
    ordinal: Whole | None = None
    topics: tuple[Topic, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class Agreement(Stated, tag_field="type", tag="agreement"):
    """An accord."""

    countries: Codes
    kind: AgreementKind
    status: AgreementStatus
    title: Text | None = None
    count: Whole | None = None
    parties: tuple[Text, ...] = ()
    when: Text | None = None
    place: Place | None = None
    value: Amount | None = None
    institutions: tuple[Text, ...] = ()
    topics: tuple[Topic, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class TradeFigure(Stated, tag_field="type", tag="trade-figure"):
    """A number of an exchange."""

    countries: Codes
    flow: Flow
    reporter: Code
    partner: Code
    status: FigureStatus
    value: Amount | None = None
    change: Change | None = None
    bound: Bound = Bound.EXACT
    period: Text | None = None
    goods: Text | None = None
    topics: tuple[Topic, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class Institution(Stated, tag_field="type", tag="institution"):
    """A body."""

    countries: Codes = ()
    name: Text | None = None
    kind: InstitutionKind | None = None
    status: InstitutionStatus | None = None
    host: Code | None = None
    topics: tuple[Topic, ...] = ()
    evidence: tuple[Evidence, ...] = ()


Record: TypeAlias = Meeting | Agreement | TradeFigure | Institution


class Reading(Struct, forbid_unknown_fields=True, gc=False, tag_field="type", tag="reading"):
    """A text that says nothing was still read: its empty lists are written."""

    languages: tuple[Text, ...] = ()
    records: tuple[Record, ...] = ()
