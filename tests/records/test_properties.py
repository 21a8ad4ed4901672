"""What holds for every record."""

from __future__ import annotations

import pickle
from copy import deepcopy
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import bilat
from bilat import (
    Agreement,
    Evidence,
    Flow,
    Form,
    Institution,
    InvalidValueError,
    Meeting,
    Reading,
    Record,
    TradeFigure,
    strategies,
)
from bilat.values.choice import Choice

KINDS = (Meeting, Agreement, TradeFigure, Institution)
CHOICES = (
    bilat.AgreementKind,
    bilat.AgreementStatus,
    bilat.FigureStatus,
    bilat.Flow,
    bilat.Form,
    bilat.InstitutionKind,
    bilat.InstitutionStatus,
    bilat.MeetingStatus,
    bilat.VisitRank,
)


@given(strategies.records() | strategies.readings())
def test_the_repr_of_a_record_makes_it_again(record: Record | Reading) -> None:
    names = {name: getattr(bilat, name) for name in bilat.__all__} | {"Decimal": Decimal}
    assert eval(repr(record), names) == record


@given(strategies.records() | strategies.readings())
def test_copies_of_a_record_are_equal_and_hash_alike(record: Record | Reading) -> None:
    for copy in (deepcopy(record), pickle.loads(pickle.dumps(record)), attrs.evolve(record)):
        assert copy == record
        assert hash(copy) == hash(record)
        assert repr(copy) == repr(record)


@given(strategies.records() | strategies.readings(), st.data())
def test_a_record_cannot_change(record: Record | Reading, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(attrs.fields_dict(type(record)))))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(record, name, getattr(record, name))
    with pytest.raises((AttributeError, TypeError)):
        record.other = 1  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue]
    assert not hasattr(record, "__dict__")


@given(strategies.records(), st.lists(strategies.evidence(), max_size=3))
def test_evidence_is_no_part_of_equality(record: Record, evidence: list[Evidence]) -> None:
    other = attrs.evolve(record, evidence=evidence)
    assert other == record
    assert hash(other) == hash(record)
    assert other.evidence == tuple(evidence)


@given(strategies.records(), strategies.records())
def test_equal_records_hash_alike_and_others_differ_in_a_field(one: Record, other: Record) -> None:
    if one == other:
        assert hash(one) == hash(other)
    else:
        assert type(one) is not type(other) or any(
            getattr(one, field.name) != getattr(other, field.name) for field in attrs.fields(type(one)) if field.eq
        )


@given(strategies.records())
def test_countries_and_topics_are_sorted_each_once(record: Record) -> None:
    codes = [country.code for country in record.countries]
    assert codes == sorted(set(codes))
    assert list(record.topics) == sorted(set(record.topics))


@given(st.lists(strategies.countries(), min_size=1), st.data())
def test_the_order_in_which_countries_are_given_makes_no_difference(
    countries: list[bilat.Country], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(countries + countries))
    meetings = {
        Meeting(countries=each, form=Form.CALL, status=bilat.MeetingStatus.HELD)
        for each in (countries, shuffled, iter(shuffled), set(countries))
    }
    assert len(meetings) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_the_fields_of_a_record_go_by_name(kind: type[Any]) -> None:
    with pytest.raises(TypeError, match="positional argument"):
        kind("x")


@pytest.mark.parametrize("kind", KINDS)
def test_topics_and_evidence_come_last(kind: type[Record]) -> None:
    assert [field.name for field in attrs.fields(kind)][-2:] == ["topics", "evidence"]


@pytest.mark.parametrize("choice", CHOICES)
def test_choices_are_kebab_case_texts(choice: type[Choice]) -> None:
    for member in choice:
        assert member == member.value == member.name.lower().replace("_", "-")
        assert choice(member.value) is member


@given(strategies.figures())
def test_the_countries_of_a_figure_are_reporter_and_partner(figure: TradeFigure) -> None:
    assert set(figure.countries) == {figure.reporter, figure.partner}
    assert len(figure.countries) == 2


@given(strategies.figures())
def test_only_a_flow_with_a_direction_has_one(figure: TradeFigure) -> None:
    turned = attrs.evolve(figure, reporter=figure.partner, partner=figure.reporter)
    assert (turned == figure) == figure.flow.is_mutual
    if figure.flow.is_mutual:
        assert (figure.reporter, figure.partner) == figure.countries


def test_the_mutual_flows() -> None:
    assert {flow for flow in Flow if flow.is_mutual} == {Flow.TURNOVER, Flow.PROJECTS}


@given(st.lists(strategies.records(), max_size=6))
def test_a_reading_keeps_its_records_in_order(records: list[Record]) -> None:
    reading = Reading(languages=["en"], records=records)
    assert len(reading) == len(records)
    assert list(reading) == list(reading.records) == records
    sorted_out = [*reading.meetings, *reading.agreements, *reading.figures, *reading.institutions]
    assert sorted(map(id, sorted_out)) == sorted(map(id, records))
    for kind, found in zip(
        KINDS, (reading.meetings, reading.agreements, reading.figures, reading.institutions), strict=True
    ):
        assert list(found) == [record for record in records if type(record) is kind]


@given(strategies.readings(), strategies.readings())
def test_readings_are_equal_when_their_records_and_languages_are(one: Reading, other: Reading) -> None:
    assert (one == other) == (one.records == other.records and one.languages == other.languages)


def test_a_reading_holds_records_only() -> None:
    with pytest.raises(InvalidValueError) as caught:
        Reading(languages="en", records=["meeting"])  # type: ignore[list-item]
    assert [str(fault) for fault in caught.value.faults] == [
        "Reading.languages: 'en' is a str; give a tuple",
        "Reading.records[0]: 'meeting' is a str; give an Agreement or an Institution or a Meeting or a TradeFigure",
    ]
