"""What no record can be."""

from __future__ import annotations

from typing import Any

import pytest

from bilat import (
    Agreement,
    AgreementKind,
    AgreementStatus,
    Change,
    Country,
    FigureStatus,
    Flow,
    Form,
    Institution,
    InvalidValueError,
    Meeting,
    MeetingStatus,
    TradeFigure,
    VisitRank,
)

UZ, KZ = Country.of("UZ"), Country.of("KZ")
MEETING = {"countries": [KZ, UZ], "form": Form.TALKS, "status": MeetingStatus.HELD}
AGREEMENT = {"countries": [KZ, UZ], "kind": AgreementKind.TREATY, "status": AgreementStatus.SIGNED}
FIGURE = {
    "flow": Flow.EXPORTS,
    "reporter": UZ,
    "partner": KZ,
    "status": FigureStatus.REPORTED,
    "change": Change(percent=4),
}


@pytest.mark.parametrize(
    ("kind", "fields", "message"),
    [
        (Meeting, MEETING | {"countries": []}, "Meeting.countries: a meeting needs countries; give those that meet"),
        (Meeting, MEETING | {"countries": "UZ"}, "Meeting.countries: 'UZ' is a str; give a tuple"),
        (Meeting, MEETING | {"countries": 5}, "Meeting.countries: 5 is an int; give a tuple"),
        (Meeting, MEETING | {"countries": [UZ, "KZ"]}, "Meeting.countries[1]: 'KZ' is a str; give a Country"),
        (Meeting, MEETING | {"form": "talks"}, "Meeting.form: 'talks' is a str; give a Form"),
        (
            Meeting,
            MEETING | {"status": AgreementStatus.PLANNED},
            "Meeting.status: AgreementStatus.PLANNED is an AgreementStatus; give a MeetingStatus",
        ),
        (Meeting, MEETING | {"when": "2024"}, "Meeting.when: '2024' is a str; give a Period or None"),
        (
            Meeting,
            MEETING | {"participants": [UZ]},
            "Meeting.participants[0]: Country.of('UZ') is a Country; give a Person",
        ),
        (Meeting, MEETING | {"institution": ""}, "Meeting.institution: the text is empty; give a text"),
        (Meeting, MEETING | {"ordinal": 0}, "Meeting.ordinal: 0 is no ordinal; give 1 for the first"),
        (
            Meeting,
            MEETING | {"visit_rank": VisitRank.STATE},
            "Meeting.visit_rank: 'state' is no rank of 'talks'; leave it out, or give the form 'visit'",
        ),
        (
            Agreement,
            AGREEMENT | {"countries": ()},
            "Agreement.countries: an agreement needs countries; give its parties",
        ),
        (Agreement, AGREEMENT | {"count": 0}, "Agreement.count: 0 is no count; give at least 1, or leave it out"),
        (Agreement, AGREEMENT | {"count": True}, "Agreement.count: True is a bool; give an int or None"),
        (Agreement, AGREEMENT | {"parties": ["A", ""]}, "Agreement.parties[1]: the text is empty; give a text"),
        (
            TradeFigure,
            FIGURE | {"change": None},
            "TradeFigure.value: a trade figure needs a value or a change; give one of them, or both",
        ),
        (
            TradeFigure,
            FIGURE | {"partner": UZ},
            "TradeFigure.partner: reporter and partner are both 'UZ'; give the other country",
        ),
        (
            TradeFigure,
            FIGURE | {"value": 5},
            "TradeFigure.value: 5 is an int; give a Money or a Quantity or None",
        ),
        (Institution, {"name": None, "kind": "fund", "status": "existing"}, None),
    ],
)
def test_a_record_that_cannot_be_is_refused(kind: type[Any], fields: dict[str, object], message: str | None) -> None:
    with pytest.raises(InvalidValueError) as caught:
        kind(**fields)
    if message is None:
        assert len(caught.value.faults) == 3
    else:
        assert str(caught.value) == message


def test_every_fault_of_a_record_is_reported_at_once() -> None:
    with pytest.raises(InvalidValueError) as caught:
        Meeting(countries=[], form=Form.CALL, status=MeetingStatus.HELD, visit_rank=VisitRank.WORKING, ordinal=-1)
    assert [fault.where for fault in caught.value.faults] == [
        "Meeting.countries",
        "Meeting.visit_rank",
        "Meeting.ordinal",
    ]
