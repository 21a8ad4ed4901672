"""The quick way writes the same bytes and reads the same things as the plain one, or leaves the text to it."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
import weakref
from typing import Any

import attrs
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.convert.documents import FIGURE

import bilat
from bilat import (
    Country,
    Form,
    InvalidDocumentError,
    Meeting,
    MeetingStatus,
    Reading,
    Record,
    from_dict,
    strategies,
    to_dict,
)
from bilat.convert import Convertible, fast, json_text, structs
from bilat.convert.kinds import RECORDS

STORED = strategies.records() | strategies.readings()
MEETING = Meeting(countries=[Country.of("KZ"), Country.of("UZ")], form=Form.CALL, status=MeetingStatus.HELD)
WRITTEN = '{"type":"meeting","countries":["KZ","UZ"],"form":"call","status":"held"}'


def plainly(thing: Record | Reading) -> str:
    return json_text.encoder(None).encode(to_dict(thing))


def read_plainly(text: str | bytes) -> Convertible:
    return from_dict(json_text.parse(text))


def as_read(text: str | bytes) -> object:
    """What a text is read as plainly: a dict, or the faults."""
    try:
        return to_dict(read_plainly(text))
    except InvalidDocumentError as error:
        return str(error)


@given(STORED)
def test_it_writes_the_same_bytes(thing: Record | Reading) -> None:
    assert fast.written(thing) == plainly(thing) == bilat.dumps(thing)


@given(STORED)
def test_it_reads_the_same_things(thing: Record | Reading) -> None:
    again = fast.read(plainly(thing))
    assert type(again) is type(thing)
    assert again == thing
    assert again == fast.read(plainly(thing).encode())
    assert to_dict(again) == to_dict(thing)
    assert hash(again) == hash(thing)
    assert repr(again) == repr(read_plainly(plainly(thing)))


PIECES = ['"', ",", ":", "0", "1", "-", ".", " ", "{", "}", "[]", "null", "true", "UZ", "\\u0041"]


@st.composite
def changed(draw: st.DrawFn) -> str:
    """JSON with a few letters changed."""
    text = draw(STORED.map(plainly))
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.integers(0, len(text)))
        new = draw(st.sampled_from(PIECES))
        text = text[:place] + new + text[place + draw(st.integers(0, 3)) :]
    return text


@given(STORED)
def test_what_it_reads_is_as_frozen_as_any(thing: Record | Reading) -> None:
    again: Any = fast.read(plainly(thing))

    for part in [again, *getattr(again, "evidence", ())]:
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(part, attrs.fields(type(part))[0].name, None)

    assert pickle.loads(pickle.dumps(again)) == copy.deepcopy(again) == attrs.evolve(again) == thing
    assert weakref.ref(again)() is again


@given(changed())
def test_a_changed_text_is_read_as_by_the_plain_way(text: str) -> None:
    thing = fast.read(text)
    if thing is not None:
        assert to_dict(thing) == to_dict(read_plainly(text))


DOCUMENT: dict[str, Any] = json.loads(WRITTEN)
INSTITUTION: dict[str, Any] = {"type": "institution", "name": "Fund", "kind": "fund", "status": "existing"}


AGREEMENT: dict[str, Any] = {"type": "agreement", "countries": ["UZ"], "kind": "treaty", "status": "signed"}


def without(document: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in document.items() if key != name}


LEFT: list[dict[str, Any]] = [
    DOCUMENT | {"countries": ["UZ", "KZ"]},
    DOCUMENT | {"countries": ["KZ", "KZ", "UZ"]},
    DOCUMENT | {"countries": ["KZ", "UZB"]},
    DOCUMENT | {"countries": []},
    DOCUMENT | {"form": "tea"},
    DOCUMENT | {"host": None},
    DOCUMENT | {"host": ""},
    DOCUMENT | {"when": ""},
    DOCUMENT | {"topics": []},
    DOCUMENT | {"topics": ["water", "energy"]},
    DOCUMENT | {"visit_rank": "state"},
    DOCUMENT | {"ordinal": 0},
    DOCUMENT | {"ordinal": True},
    DOCUMENT | {"ordinal": 2.0},
    DOCUMENT | {"ordinal": 10**30},
    DOCUMENT | {"institution": ""},
    DOCUMENT | {"when": "2024-05/2024-01"},
    DOCUMENT | {"place": {"name": "Nukus", "country": "KAZ"}},
    DOCUMENT | {"place": {"type": "place", "name": "Nukus"}},
    DOCUMENT | {"participants": [{"name": ""}]},
    DOCUMENT | {"evidence": [{"start": 0, "end": 2, "quote": "met", "rule": "r"}]},
    DOCUMENT | {"evidence": [{"start": -3, "end": 0, "quote": "met", "rule": "r"}]},
    DOCUMENT | {"other": 1},
    without(DOCUMENT, "form"),
    without(DOCUMENT, "type"),
    FIGURE | {"countries": ["UZ", "KZ"]},
    FIGURE | {"countries": ["KZ", "RU"]},
    FIGURE | {"partner": "UZ"},
    FIGURE | {"flow": "turnover"},
    FIGURE | {"bound": "exact"},
    FIGURE | {"period": ""},
    FIGURE | {"value": {"amount": "", "currency": "USD"}},
    FIGURE | {"value": {"amount": "٣", "currency": "USD"}},
    FIGURE | {"value": {"amount": "5", "currency": ""}},
    FIGURE | {"value": {"amount": "5", "upto": "5", "unit": "t"}},
    FIGURE | {"value": {"amount": "007.50", "unit": "t"}},
    FIGURE | {"change": {"percent": "1" * 41}},
    FIGURE | {"change": {"percent": "0." + "1" * 41}},
    without(FIGURE, "value"),
    FIGURE | {"value": {"amount": "5"}},
    FIGURE | {"value": {"amount": "5", "currency": "USD", "unit": "t"}},
    FIGURE | {"value": {"amount": "5", "upto": "4", "currency": "USD"}},
    FIGURE | {"value": {"amount": "5", "currency": "EURO"}},
    FIGURE | {"value": {"amount": "5e3", "currency": "USD"}},
    FIGURE | {"value": {"amount": "1" * 50, "currency": "USD"}},
    FIGURE | {"change": {"percent": "much"}},
    {
        "type": "agreement",
        "countries": ["UZ"],
        "kind": "treaty",
        "status": "signed",
        "value": {"amount": "5", "unit": "t"},
    },
    AGREEMENT | {"count": 0},
    AGREEMENT | {"title": ""},
    AGREEMENT | {"countries": ["CL", "PE"], "parties": [""]},
    without(INSTITUTION, "name"),
    without(INSTITUTION, "kind"),
    {"type": "reading"},
    {"type": "reading", "languages": [""], "records": []},
    {"type": "reading", "languages": [], "records": [{"type": "reading", "languages": [], "records": []}]},
    {"type": "place", "name": "Nukus"},
]
"""Documents that are wrong, or not written as bilat writes them."""


@pytest.mark.parametrize("document", LEFT)
def test_what_is_not_as_written_is_left_to_the_plain_way(document: dict[str, Any]) -> None:
    text = json.dumps(document, separators=(",", ":"))
    plain_answer = as_read(text)
    assert plain_answer
    thing = fast.read(text)
    # a text may be right and still not be what is written; what is wrong is never taken
    assert thing is None or to_dict(thing) == plain_answer


@pytest.mark.parametrize(
    "text",
    [
        WRITTEN.replace(",", ", "),
        WRITTEN.replace('"form":"call"', '"form":"visit","form":"call"'),
        WRITTEN.replace("call", "c\\u0061ll"),
        f" {WRITTEN}",
        f"{WRITTEN}\n",
        WRITTEN[:-1],
        WRITTEN.replace("held", "\ud800"),
        "",
        "null",
        "[]",
        b"\xff",
        "[" * 100_000,
    ],
)
def test_another_text_is_left_to_the_plain_way(text: str | bytes) -> None:
    assert fast.read(text) is None


@given(st.text(st.characters(categories=["Cs"]), min_size=1))
def test_half_of_a_surrogate_pair_is_written_plainly(half: str) -> None:
    meeting = attrs.evolve(MEETING, institution=half)
    assert fast.written(meeting) is None
    assert bilat.loads(bilat.dumps(meeting)) == meeting


def test_a_value_is_left_to_the_plain_way() -> None:
    place = bilat.Place(name="Nukus")
    assert fast.written(place) is None
    assert fast.read(bilat.dumps(place)) is None
    assert bilat.loads(bilat.dumps(place)) == place


def test_the_class_that_is_asked_for_is_given() -> None:
    assert bilat.loads(WRITTEN, Meeting) == MEETING
    with pytest.raises(InvalidDocumentError, match=r"\$\.type: 'meeting' is no type here; use one of 'reading'"):
        bilat.loads(WRITTEN, Reading)


@pytest.mark.parametrize("kind", [*RECORDS.values(), Reading, bilat.Person, bilat.Place, bilat.Evidence, bilat.Change])
def test_a_struct_has_the_fields_of_its_class_in_order(kind: type[Any]) -> None:
    fields = [field.name for field in attrs.fields(kind)]
    derived = ["countries"] if kind is bilat.TradeFigure else []
    assert [field.name for field in msgspec.structs.fields(getattr(structs, kind.__name__))] == derived + fields


def test_without_the_extra_all_is_written_and_read_plainly() -> None:
    code = f"""
import sys
sys.modules["msgspec"] = None
import bilat, bilat.convert
meeting = bilat.loads({WRITTEN!r})
print(bilat.dumps(meeting), bilat.convert._fast())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == f"{WRITTEN} None\n"


@given(STORED)
def test_both_ways_may_be_mixed(thing: Record | Reading) -> None:
    assert read_plainly(bilat.dumps(thing)) == bilat.loads(plainly(thing)) == thing
