"""The dicts and texts themselves."""

from __future__ import annotations

import pytest

from bilat import (
    Agreement,
    AgreementKind,
    AgreementStatus,
    Bound,
    Change,
    Country,
    Evidence,
    FigureStatus,
    Flow,
    Form,
    Institution,
    InstitutionKind,
    InstitutionStatus,
    Meeting,
    MeetingStatus,
    Money,
    Office,
    Period,
    Person,
    Place,
    Quantity,
    Reading,
    Topic,
    TradeFigure,
    Unit,
    VisitRank,
    dumps,
    from_dict,
    to_dict,
)
from bilat.convert import Convertible

UZ, FI = Country.of("UZ"), Country.of("FI")
EXAMPLES: list[tuple[Convertible, dict[str, object]]] = [
    (Country.of("SU"), {"type": "country", "code": "SU"}),
    (Period.of(None, 2, 21), {"type": "period", "edtf": "XXXX-02-21"}),
    (Money(amount=3_800_000_000, currency="USD"), {"type": "money", "amount": "3800000000", "currency": "USD"}),
    (
        Money(amount=2_000_000, upto=3_000_000, currency="EUR"),
        {"type": "money", "amount": "2000000", "upto": "3000000", "currency": "EUR"},
    ),
    (Quantity(amount=10**10, unit=Unit.CUBIC_METRE), {"type": "quantity", "amount": "10000000000", "unit": "m3"}),
    (Change(percent=-5), {"type": "change", "percent": "-5"}),
    (
        Person(name="Lola Rashidova", country=UZ, office=Office.HEAD_OF_STATE, title="President"),
        {"type": "person", "name": "Lola Rashidova", "country": "UZ", "office": "head-of-state", "title": "President"},
    ),
    (Place(name="Nukus"), {"type": "place", "name": "Nukus"}),
    (
        Evidence(start=7, end=10, quote="met", rule="talks"),
        {"type": "evidence", "start": 7, "end": 10, "quote": "met", "rule": "talks"},
    ),
    (
        Meeting(
            countries=[UZ, FI],
            form=Form.VISIT,
            status=MeetingStatus.UNDER_WAY,
            visit_rank=VisitRank.WORKING,
            level=Office.FOREIGN_MINISTER,
            participants=[Person(name="Aino Laine")],
            host=UZ,
            place=Place(name="Samarkand", country=UZ),
            when=Period.between(Period.of(2024, 5, 26), Period.of(2024, 5, 28)),
            institution="Joint Commission",
            ordinal=2,
            topics=[Topic.WATER, Topic.ENERGY],
            evidence=[Evidence(start=0, end=7, quote="arrives", rule="visit")],
        ),
        {
            "type": "meeting",
            "countries": ["FI", "UZ"],
            "form": "visit",
            "status": "under-way",
            "visit_rank": "working",
            "level": "foreign-minister",
            "participants": [{"name": "Aino Laine"}],
            "host": "UZ",
            "place": {"name": "Samarkand", "country": "UZ"},
            "when": "2024-05-26/2024-05-28",
            "institution": "Joint Commission",
            "ordinal": 2,
            "topics": ["energy", "water"],
            "evidence": [{"start": 0, "end": 7, "quote": "arrives", "rule": "visit"}],
        },
    ),
    (
        Agreement(
            countries=[UZ, FI],
            kind=AgreementKind.DOCUMENTS,
            status=AgreementStatus.IN_FORCE,
            title="package on forestry",
            count=3,
            parties=["Uztimber", "Metsä"],
            when=Period.of(2024),
            place=Place(name="Oulu", country=FI),
            value=Money(amount=40, currency="EUR"),
            institutions=["forestry centre"],
        ),
        {
            "type": "agreement",
            "countries": ["FI", "UZ"],
            "kind": "documents",
            "status": "in-force",
            "title": "package on forestry",
            "count": 3,
            "parties": ["Uztimber", "Metsä"],
            "when": "2024",
            "place": {"name": "Oulu", "country": "FI"},
            "value": {"amount": "40", "currency": "EUR"},
            "institutions": ["forestry centre"],
        },
    ),
    (
        TradeFigure(
            flow=Flow.EXPORTS,
            reporter=UZ,
            partner=FI,
            status=FigureStatus.TARGET,
            value=Quantity(amount=500, unit=Unit.TONNE),
            change=Change(percent=100),
            bound=Bound.OVER,
            period=Period.between(Period.of(2024, 1), None),
            goods="dried apricots",
        ),
        {
            "type": "trade-figure",
            "countries": ["FI", "UZ"],
            "flow": "exports",
            "reporter": "UZ",
            "partner": "FI",
            "status": "target",
            "value": {"amount": "500", "unit": "t"},
            "change": {"percent": "100"},
            "bound": "over",
            "period": "2024-01/..",
            "goods": "dried apricots",
        },
    ),
    (
        TradeFigure(
            flow=Flow.TURNOVER,
            reporter=UZ,
            partner=FI,
            status=FigureStatus.REPORTED,
            value=Money(amount=7, currency="USD"),
        ),
        {
            "type": "trade-figure",
            "countries": ["FI", "UZ"],
            "flow": "turnover",
            "reporter": "FI",
            "partner": "UZ",
            "status": "reported",
            "value": {"amount": "7", "currency": "USD"},
        },
    ),
    (
        Institution(
            countries=[FI], name="Lyseo", kind=InstitutionKind.UNIVERSITY, status=InstitutionStatus.PLANNED, host=UZ
        ),
        {
            "type": "institution",
            "countries": ["FI"],
            "name": "Lyseo",
            "kind": "university",
            "status": "planned",
            "host": "UZ",
        },
    ),
    (Reading(), {"type": "reading", "languages": [], "records": []}),
]


@pytest.mark.parametrize(("thing", "document"), EXAMPLES)
def test_the_canonical_form(thing: Convertible, document: dict[str, object]) -> None:
    written = to_dict(thing)
    assert written == document
    assert list(written) == list(document)
    assert from_dict(document) == thing


def test_json_keeps_every_script() -> None:
    assert dumps(Place(name="Тошкент")) == '{"type":"place","name":"Тошкент"}'


def test_json_can_be_indented() -> None:
    assert dumps(Country.of("UZ"), indent=2) == '{\n  "type": "country",\n  "code": "UZ"\n}'
