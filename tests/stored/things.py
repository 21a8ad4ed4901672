"""What was stored, each thing under its name. Run it to store them as this version writes them.

The files of a version that is out are never written again.
"""

from __future__ import annotations

import pickle
from importlib import metadata
from pathlib import Path
from typing import Final

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
)
from bilat.convert import JSON_VERSION, Convertible

UZ, FI, EU, SU = map(Country.of, ("UZ", "FI", "EU", "SU"))

MEETING: Final = Meeting(
    countries=[FI, UZ],
    form=Form.VISIT,
    status=MeetingStatus.UNDER_WAY,
    visit_rank=VisitRank.WORKING,
    level=Office.FOREIGN_MINISTER,
    participants=[
        Person(name="Aino Laine", country=FI, office=Office.FOREIGN_MINISTER, title="foreign minister"),
        Person(name="Лола Рашидова"),
    ],
    host=UZ,
    place=Place(name="Самарканд", country=UZ),
    when=Period.between(Period.of(2024, 5, 26), Period.of(2024, 5, 28)),
    institution='Joint "Silk" Commission',
    ordinal=2,
    topics=[Topic.ENERGY, Topic.HUMAN_RIGHTS],
    evidence=[
        Evidence(start=0, end=7, quote="прибыла", rule="visit"),
        Evidence(start=9, end=12, quote="a\n😀", rule="w"),
    ],
)
AGREEMENT: Final = Agreement(
    countries=[FI, UZ],
    kind=AgreementKind.DOCUMENTS,
    status=AgreementStatus.IN_FORCE,
    title="package on forestry",
    count=3,
    parties=["Uztimber", "Metsä"],
    when=Period.of(2024),
    place=Place(name="Oulu", country=FI),
    value=Money(amount=2_000_000, upto=3_000_000, currency="EUR"),
    institutions=["forestry centre"],
    topics=[Topic.TRADE],
    evidence=[Evidence(start=4, end=10, quote="signed", rule="instrument-noun")],
)
FIGURE: Final = TradeFigure(
    flow=Flow.EXPORTS,
    reporter=UZ,
    partner=FI,
    status=FigureStatus.TARGET,
    value=Quantity(amount=500, unit=Unit.CUBIC_METRE),
    change=Change(percent=-7),
    bound=Bound.OVER,
    period=Period.parse("2024-01/.."),
    goods="курага",
    topics=[Topic.AGRICULTURE],
    evidence=[Evidence(start=4, end=11, quote="exports", rule="flow-amount")],
)
INSTITUTION: Final = Institution(
    countries=[FI],
    name="Lyseo",
    kind=InstitutionKind.UNIVERSITY,
    status=InstitutionStatus.PLANNED,
    host=UZ,
    topics=[Topic.EDUCATION],
    evidence=[Evidence(start=4, end=9, quote="Lyseo", rule="joint-body")],
)

THINGS: Final[dict[str, Convertible]] = {
    "meeting": MEETING,
    "meeting-bare": Meeting(countries=[EU, UZ], form=Form.CALL, status=MeetingStatus.HELD),
    "agreement": AGREEMENT,
    "agreement-bare": Agreement(countries=[SU], kind=AgreementKind.TREATY, status=AgreementStatus.TERMINATED),
    "trade-figure": FIGURE,
    "trade-figure-bare": TradeFigure(
        flow=Flow.TURNOVER, reporter=FI, partner=UZ, status=FigureStatus.REPORTED, change=Change(percent=70)
    ),
    "institution": INSTITUTION,
    "institution-bare": Institution(name="Фонд", kind=InstitutionKind.FUND, status=InstitutionStatus.EXISTING),
    "reading": Reading(languages=["en", "ru"], records=[MEETING, AGREEMENT, FIGURE, INSTITUTION]),
    "reading-empty": Reading(),
    "period-of-no-year": Period.parse("XXXX-02-29"),
    "period-open": Period.parse("../2024-05"),
    "money": Money(amount=3_800_000_000, currency="USD"),
    "quantity": Quantity(amount=1, upto=2, unit=Unit.KILOWATT_HOUR),
    "change": Change(percent=0),
    "country": SU,
    "person": Person(name="Aino Laine", office=Office.ENVOY),
    "place": Place(name="Nukus"),
    "evidence": Evidence(start=7, end=10, quote="met", rule="talks"),
}

FOLDER: Final = Path(__file__).parent
JSON: Final = FOLDER / "json"
PICKLES: Final = FOLDER / "pickles"


def store() -> None:
    """Store everything as this version writes it."""
    json, pickles = JSON / JSON_VERSION, PICKLES / metadata.version("bilat")
    for folder in (json, pickles):
        folder.mkdir(parents=True, exist_ok=True)
    for name, thing in THINGS.items():
        (json / f"{name}.json").write_text(dumps(thing), encoding="utf-8")
        (pickles / f"{name}.pickle").write_bytes(pickle.dumps(thing, protocol=4))


if __name__ == "__main__":
    store()
