"""What is written is read again, whatever it is."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat import (
    Agreement,
    Change,
    Country,
    Evidence,
    Institution,
    Meeting,
    Money,
    Period,
    Person,
    Place,
    Quantity,
    Reading,
    Record,
    TradeFigure,
    dumps,
    from_dict,
    loads,
    strategies,
    to_dict,
)
from bilat.convert import Convertible

VALUES = {
    Change: strategies.changes(),
    Country: strategies.countries(),
    Evidence: strategies.evidence(),
    Money: strategies.money(),
    Period: strategies.periods(),
    Person: strategies.people(),
    Place: strategies.places(),
    Quantity: strategies.quantities(),
}
RECORDS = {
    Agreement: strategies.agreements(),
    Institution: strategies.institutions(),
    Meeting: strategies.meetings(),
    TradeFigure: strategies.figures(),
}
EVERYTHING: st.SearchStrategy[Convertible] = st.one_of(*VALUES.values(), *RECORDS.values(), strategies.readings())


def evidence_of(thing: Convertible) -> list[tuple[Evidence, ...]]:
    """Evidence, which is no part of equality."""
    match thing:
        case Reading():
            return [record.evidence for record in thing]
        case Meeting() | Agreement() | TradeFigure() | Institution():
            return [thing.evidence]
        case _:
            return []


@given(EVERYTHING)
def test_a_dict_is_read_again(thing: Convertible) -> None:
    again = from_dict(to_dict(thing))
    assert type(again) is type(thing)
    assert again == thing
    assert evidence_of(again) == evidence_of(thing)


@given(EVERYTHING)
def test_json_is_read_again(thing: Convertible) -> None:
    again = loads(dumps(thing))
    assert again == thing
    assert evidence_of(again) == evidence_of(thing)
    assert loads(dumps(thing, indent=2).encode()) == thing


@given(EVERYTHING)
def test_what_is_read_again_is_written_alike(thing: Convertible) -> None:
    assert dumps(loads(dumps(thing))) == dumps(thing)


@given(EVERYTHING)
def test_the_class_can_be_asked_for(thing: Convertible) -> None:
    assert from_dict(to_dict(thing), type(thing)) == thing
    assert loads(dumps(thing), type(thing)) == thing


@given(EVERYTHING)
def test_json_holds_the_dict(thing: Convertible) -> None:
    assert json.loads(dumps(thing)) == to_dict(thing)


def parts(document: Any) -> list[object]:
    """A dict and everything in it."""
    inner: list[Any] = []
    if isinstance(document, list):
        inner = [*document]
    elif isinstance(document, dict):
        inner = [*document.values()]
    return [document, *(part for value in inner for part in parts(value))]


@given(EVERYTHING)
def test_a_dict_holds_plain_things_and_nothing_empty(thing: Convertible) -> None:
    for part in parts(to_dict(thing)):
        assert type(part) in (dict, list, str, int)
    for part in parts({} if isinstance(thing, Reading) else to_dict(thing)):
        assert part not in ("", [], None)


@given(EVERYTHING)
def test_the_type_comes_first(thing: Convertible) -> None:
    assert next(iter(to_dict(thing))) == "type"


@given(st.one_of(*RECORDS.values()))
def test_countries_come_next_topics_and_evidence_last(record: Record) -> None:
    names = list(to_dict(record))
    assert not record.countries or names[1] == "countries"
    assert names[-2:] == ["topics", "evidence"] or not (record.topics and record.evidence)
    ends = [name for name in names if name in ("topics", "evidence")]
    assert not ends or names[-len(ends) :] == ends


@given(st.one_of(*RECORDS.values()))
def test_a_record_is_written_alike_alone_and_in_a_reading(record: Record) -> None:
    reading = Reading(languages=["en"], records=[record])
    assert to_dict(reading) == {"type": "reading", "languages": ["en"], "records": [to_dict(record)]}


@given(strategies.money() | strategies.quantities())
def test_amounts_are_plain_decimal_texts(amount: Money | Quantity) -> None:
    document = to_dict(amount)
    for name in ("amount", "upto"):
        if name in document:
            assert re.fullmatch(r"-?[0-9]+(\.[0-9]*[1-9])?", document[name])


@given(strategies.figures())
def test_a_figure_may_be_read_without_its_countries(figure: TradeFigure) -> None:
    document = to_dict(figure)
    assert document.pop("countries") == [country.code for country in figure.countries]
    assert from_dict(document) == figure


@given(st.one_of(*RECORDS.values()), st.data())
def test_the_order_of_fields_makes_no_difference(record: Record, data: st.DataObject) -> None:
    document = to_dict(record)
    shuffled = {name: document[name] for name in data.draw(st.permutations(list(document)))}
    assert dumps(from_dict(shuffled)) == dumps(record)


@pytest.mark.parametrize("kind", [*VALUES, *RECORDS, Reading])
def test_every_class_has_a_type_of_its_own(kind: type[Convertible]) -> None:
    from bilat.convert.kinds import KINDS

    assert list(KINDS.values()).count(kind) == 1
