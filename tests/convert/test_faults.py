"""What is refused, with every fault and its path."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.convert.documents import FIGURE, MEETING

from bilat import (
    InvalidDocumentError,
    InvalidValueError,
    Meeting,
    Money,
    Record,
    dumps,
    from_dict,
    loads,
    strategies,
    to_dict,
)
from bilat.convert import Convertible

MONEY: dict[str, object] = {"type": "money", "amount": "5", "currency": "USD"}

JUNK: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda items: st.lists(items) | st.dictionaries(st.text() | st.integers(), items),
    max_leaves=8,
)


def faults(document: Any) -> list[str]:
    with pytest.raises(InvalidDocumentError) as caught:
        from_dict(document)
    return [str(fault) for fault in caught.value.faults]


@given(JUNK)
def test_junk_is_refused(junk: object) -> None:
    assert all(fault.startswith("$") for fault in faults(junk))


@given(st.one_of(strategies.records(), strategies.readings()), st.data())
def test_a_record_with_junk_in_a_field_is_read_right_or_refused(record: Record, data: st.DataObject) -> None:
    document = to_dict(record)
    name = data.draw(st.sampled_from(sorted(document)))
    document[name] = data.draw(JUNK)
    try:
        read: Convertible | InvalidDocumentError = from_dict(document)
    except InvalidDocumentError as error:
        read = error
    if isinstance(read, InvalidDocumentError):
        assert all(fault.where.startswith("$") and fault.what and fault.remedy for fault in read.faults)
    else:
        assert from_dict(to_dict(read)) == read


@given(strategies.records(), st.text(min_size=1))
def test_a_field_that_is_none_is_a_fault(record: Record, name: str) -> None:
    document = to_dict(record)
    if not hasattr(record, name):
        assert [fault.partition(":")[2] for fault in faults({**document, name: 1})]


@given(strategies.records(), st.data())
def test_every_needed_field_that_is_missing_is_a_fault(record: Record, data: st.DataObject) -> None:
    document = to_dict(record)
    needed = {"status", "form", "kind", "flow", "reporter", "partner", "name"} & document.keys()
    gone = data.draw(st.sets(st.sampled_from(sorted(needed)), min_size=1))
    rest = {name: value for name, value in document.items() if name not in gone}
    assert sorted(faults(rest)) == [f"$.{name}: the field is missing; give it" for name in sorted(gone)]


REFUSED: list[tuple[object, str]] = [
    ([], "$: [] is no dict; give a dict"),
    ("meeting", "$: 'meeting' is no dict; give a dict"),
    (MEETING | {"type": "meating"}, "$.type: 'meating' is no type here; did you mean 'meeting'?"),
    (MEETING | {"form": "video-cal"}, "$.form: 'video-cal' is no Form; did you mean 'video-call'?"),
    (MEETING | {"form": "VISIT"}, "$.form: 'VISIT' is no Form; did you mean 'visit'?"),
    (MEETING | {"form": 5}, "$.form: 5 is no text; give a text"),
    (MEETING | {"palce": 1}, "$.palce: there is no such field; did you mean 'place'?"),
    (MEETING | {"place": None}, "$.place: null says nothing; give a dict, or leave the field out"),
    (MEETING | {"place": "Nukus"}, "$.place: 'Nukus' is no dict; give a dict"),
    (MEETING | {"place": {"name": ""}}, "$.place.name: the text is empty; give a text"),
    (MEETING | {"place": {"name": "Nukus", "country": "UZB"}},
     "$.place.country: 'UZB' is no country code; did you mean 'UZ'?"),
    (MEETING | {"countries": "UZ"}, "$.countries: 'UZ' is no list; give a list"),
    (MEETING | {"countries": {"UZ": 1}}, "$.countries: {'UZ': 1} is no list; give a list"),
    (MEETING | {"countries": []}, "$.countries: a meeting needs countries; give those that meet"),
    (MEETING | {"countries": ["UZ", "KAZ"]}, "$.countries[1]: 'KAZ' is no country code; did you mean 'KZ'?"),
    (MEETING | {"ordinal": "2"}, "$.ordinal: '2' is no whole number; give a whole number"),
    (MEETING | {"ordinal": True}, "$.ordinal: True is no whole number; give a whole number"),
    (MEETING | {"ordinal": 2.0}, "$.ordinal: 2.0 is no whole number; give a whole number"),
    (MEETING | {"ordinal": 0}, "$.ordinal: 0 is no ordinal; give 1 for the first"),
    (MEETING | {"visit_rank": "state"},
     "$.visit_rank: 'state' is no rank of 'talks'; leave it out, or give the form 'visit'"),
    (MEETING | {"when": "2024-05-XX"},
     "$.when: '2024-05-XX' is no period: a day that is not known has no form here; write YYYY-MM"),
    (MEETING | {"when": "2024-13"}, "$.when: '2024-13' is no date; give a month from 1 to 12"),
    (MEETING | {"topics": ["trade", "sports"]}, "$.topics[1]: 'sports' is no Topic; did you mean 'sport'?"),
    (MEETING | {"participants": [{"name": "Ann", "office": "president"}]},
     "$.participants[0].office: 'president' is no Office; use one of"),
    (MEETING | {"evidence": [{"start": 0, "end": 1, "quote": "met", "rule": "talks"}]},
     "$.evidence[0].end: the quote has 3 code points, its span is 0 to 1;"),
    (FIGURE | {"countries": ["DE", "UZ"]},
     "$.countries: the countries are not those of reporter and partner, in order;"),
    (FIGURE | {"countries": ["UZ", "KZ"]},
     "$.countries: the countries are not those of reporter and partner, in order;"),
    (FIGURE | {"partner": "UZ"}, "$.partner: reporter and partner are both 'UZ'; give the other country"),
    (FIGURE | {"bound": "exactly"}, "$.bound: 'exactly' is no Bound; did you mean 'exact'?"),
    (FIGURE | {"value": {"amount": "5"}},
     "$.value: an amount has a currency or a unit; give 'currency' for money, 'unit' for a quantity"),
    (FIGURE | {"value": {"amount": "5", "currency": "USD", "unit": "t"}},
     "$.value: an amount has a currency or a unit; give 'currency' for money, 'unit' for a quantity"),
    (FIGURE | {"value": {"amount": "5", "unit": "kg"}}, "$.value.unit: 'kg' is no Unit; use one of"),
    (FIGURE | {"change": {"percent": "70%"}},
     "$.change.percent: '70%' is no decimal text; write digits alone, such as '3.8'"),
    (MONEY | {"amount": 3.8},
     "$.amount: 3.8 is no decimal text; write the number as a text of digits, such as '3.8'"),
    (MONEY | {"amount": 38},
     "$.amount: 38 is no decimal text; write the number as a text of digits, such as '3.8'"),
    (MONEY | {"amount": "3.8E9"},
     "$.amount: '3.8E9' is no decimal text; write digits alone, such as '3.8'"),
    (MONEY | {"amount": "NaN"},
     "$.amount: 'NaN' is no decimal text; write digits alone, such as '3.8'"),
    (MONEY | {"amount": None}, "$.amount: null says nothing; give a decimal text, or leave the field out"),
    (MEETING | {"place": {"type": "person", "name": "Nukus"}},
     "$.place.type: 'person' is not the type here; give 'place'"),
    (MONEY | {"amount": "٣"},
     "$.amount: '٣' is no decimal text; write digits alone, such as '3.8'"),
    (MONEY | {"upto": "4"},
     "$.upto: the range ends at 4, not above its start 5; give the lower end as amount, the upper as upto"),
    (MONEY | {"currency": "EURO"}, "$.currency: 'EURO' is no ISO 4217 code; did you mean 'EUR'?"),
    ({"type": "period", "edtf": "2024~"},
     "$.edtf: '2024~' is no period: an approximate date (~) is not supported;"),
    ({"type": "country", "code": "uz"}, "$.code: 'uz' is no country code; did you mean 'UZ'?"),
    ({"type": "reading", "languages": ["en"], "records": [MEETING, MEETING | {"form": "meet"}]},
     "$.records[1].form: 'meet' is no Form; use one of"),
    ({"type": "reading", "records": [{"type": "period", "edtf": "2024"}]},
     "$.records[0].type: 'period' is no type here; use one of 'meeting', 'agreement'"),
    ({"type": "reading", "records": [{"form": "call"}]}, "$.records[0].type: the field is missing; use one of"),
]  # fmt: skip


@pytest.mark.parametrize(("document", "expected"), REFUSED)
def test_a_fault_is_named_with_its_path(document: object, expected: str) -> None:
    (fault,) = faults(document)
    assert fault.startswith(expected)


def test_a_dict_without_a_type_is_told_the_types() -> None:
    (fault,) = faults({"countries": ["UZ"]})
    assert fault.startswith("$.type: the field is missing; use one of 'meeting', 'agreement', 'trade-figure'")


def test_every_fault_is_reported_at_once() -> None:
    assert faults(
        {
            "type": "meeting",
            "countries": ["UZ", "KZZ", 3],
            "form": "tolk",
            "sttus": "held",
            "participants": [{"nam": "Ann", "country": "QQQQ"}, 5],
            "when": "2024-05-XX",
        }
    ) == [
        "$.sttus: there is no such field; did you mean 'status'?",
        "$.status: the field is missing; give it",
        "$.countries[1]: 'KZZ' is no country code; did you mean 'KZ'?",
        "$.countries[2]: 3 is no text; give a text",
        "$.form: 'tolk' is no Form; did you mean 'talks'?",
        "$.participants[0].nam: there is no such field; did you mean 'name'?",
        "$.participants[0].name: the field is missing; give it",
        "$.participants[0].country: 'QQQQ' is no country code; give two letters of ISO 3166, such as 'UZ'",
        "$.participants[1]: 5 is no dict; give a dict",
        "$.when: '2024-05-XX' is no period: a day that is not known has no form here; write YYYY-MM",
    ]


def test_faults_between_fields_are_all_reported() -> None:
    nobody: list[str] = []
    document = MEETING | {"countries": nobody, "visit_rank": "state", "ordinal": -1}
    assert [fault.partition(":")[0] for fault in faults(document)] == ["$.countries", "$.visit_rank", "$.ordinal"]


def test_an_amount_without_end_is_cut_in_the_message() -> None:
    (fault,) = faults(MONEY | {"amount": "9" * 1_000_000})
    assert fault.startswith("$.amount: ")
    assert len(fault) < 200


def test_another_class_than_asked_for_is_refused() -> None:
    with pytest.raises(InvalidDocumentError, match=r"^\$.type: 'money' is no type here; use one of 'meeting'$"):
        from_dict(MONEY, Meeting)
    with pytest.raises(
        InvalidDocumentError, match=r"^\$.type: 'meeting' is no type here; use one of 'money'$"
    ) as caught:
        loads('{"type": "meeting"}', Money)
    assert caught.value.where == "$.type"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1, column 1: broken JSON: Expecting value; correct it there"),
        (
            '{"type":\n "period"\n "edtf": "2024"}',
            "line 3, column 2: broken JSON: Expecting ',' delimiter; correct it there",
        ),
        ("[1] 2", "line 1, column 5: broken JSON: Extra data; correct it there"),
        ("[" * 100_000, "$: the JSON is nested too deeply; give a record, a reading or a value"),
        ('{"type": "period", "type": "money"}', "$: the name 'type' comes twice in one object; keep one of the two"),
        ('{"amount": NaN}', "$: NaN is no JSON; leave the field out"),
        ('{"amount": -Infinity}', "$: -Infinity is no JSON; leave the field out"),
        (
            '{"amount": %s}' % ("1" * 10_000),
            "$: '111111111111...1111111111111' is too long a number; write amounts as texts",
        ),
        ("5", "$: 5 is no dict; give a dict"),
        (b'{"type": "\xff"}', "byte 10: no UTF-8: invalid start byte; write JSON in UTF-8"),
    ],
)
def test_json_that_is_none_is_refused(text: str | bytes, message: str) -> None:
    with pytest.raises(InvalidDocumentError) as caught:
        loads(text)
    assert str(caught.value) == message


@given(st.text() | st.binary() | st.text('{}[]":,0123456789.eE-+ntrufalse \\'))
def test_any_text_is_refused_with_an_error_of_ours(text: str | bytes) -> None:
    with pytest.raises(InvalidDocumentError):
        loads(text)


@given(strategies.records(), st.data())
def test_json_that_is_cut_off_is_refused(record: Record, data: st.DataObject) -> None:
    text = dumps(record)
    with pytest.raises(InvalidDocumentError):
        loads(text[: data.draw(st.integers(0, len(text) - 1))])


@pytest.mark.parametrize("thing", [None, 5, "talks", {"type": "meeting"}, object()])
def test_only_records_readings_and_values_have_a_form_as_a_dict(thing: Any) -> None:
    with pytest.raises(InvalidValueError, match="has no form as a dict; give a record, a reading or a value"):
        to_dict(thing)
