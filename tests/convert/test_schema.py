"""The JSON Schema: it takes all that is written, and refuses nothing that is read."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.convert.documents import FIGURE, MEETING

import bilat
from bilat import InvalidDocumentError, dumps, from_dict, strategies, to_dict
from bilat.convert import JSON_VERSION, Convertible
from bilat.convert.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SCHEMA = bilat.json_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
EVERYTHING: st.SearchStrategy[Convertible] = st.one_of(
    strategies.records(),
    strategies.readings(),
    strategies.changes(),
    strategies.countries(),
    strategies.evidence(),
    strategies.money(),
    strategies.people(),
    strategies.periods(),
    strategies.places(),
    strategies.quantities(),
)


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert JSON_VERSION in SCHEMA["$id"]


def test_the_file_of_the_docs_is_fresh(root: Path) -> None:
    written = root / f"docs/schema/bilat-{JSON_VERSION}.schema.json"
    assert json.loads(written.read_text(encoding="utf-8")) == SCHEMA, "run tools/json_schema.py"
    assert SCHEMA["$id"].endswith(f"/{written.name}")


def test_every_type_is_in_it() -> None:
    assert [each["$ref"].rpartition("/")[2] for each in SCHEMA["oneOf"]] == list(KINDS)
    assert set(KINDS) < set(SCHEMA["$defs"])


@pytest.mark.parametrize("tag", KINDS)
def test_every_type_and_field_is_described(tag: str) -> None:
    definition = SCHEMA["$defs"][tag]
    assert definition["description"]
    described = {
        name: field for name, field in definition["properties"].items() if name not in ("type", "code", "edtf")
    }
    assert all(field["description"] for field in described.values())


@pytest.mark.parametrize("name", SCHEMA["$defs"])
def test_every_definition_is_used(name: str) -> None:
    assert f'"#/$defs/{name}"' in json.dumps(SCHEMA)


@given(EVERYTHING)
def test_what_is_written_is_valid(thing: Convertible) -> None:
    VALIDATOR.validate(to_dict(thing))
    VALIDATOR.validate(json.loads(dumps(thing)))


# what is changed in a document is refused by the schema only if it is refused when it is read

SCALARS: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 2),
    st.floats(allow_nan=False),
    st.text(max_size=4),
    st.sampled_from([choice.value for choice in (*bilat.Form, *bilat.AgreementStatus, *bilat.Topic)]),
    st.sampled_from(["UZ", "KAZ", "SU", "2024-02-30", "2023-02-29", "2024-05/2024-01", "XXXX-02-29/..", "0000", "-0"]),
    st.from_regex(r"\A-?[0-9]{0,3}(\.[0-9]{0,3})?\Z"),
    st.from_regex(r"\A([0-9]{4}|XXXX)(-[0-3][0-9]){0,2}(/(\.\.|([0-9]{4}|XXXX)(-[0-3][0-9]){0,2}))?\Z"),
)
VALUES = SCALARS | st.lists(SCALARS, max_size=3) | st.dictionaries(st.text(max_size=4), SCALARS, max_size=2)


def holders(document: Any) -> Iterator[Any]:
    """Each dict and list of a document, from the outside in."""
    if isinstance(document, dict | list):
        yield document
        for inner in document.values() if isinstance(document, dict) else document:
            yield from holders(inner)


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, Any]:
    """A document of which one to three things were changed."""
    document = deepcopy(to_dict(draw(EVERYTHING)))
    for _ in range(draw(st.integers(1, 3))):
        holder = draw(st.sampled_from([each for each in holders(document) if each]))
        key = draw(st.sampled_from(list(holder) if isinstance(holder, dict) else range(len(holder))))
        match draw(st.sampled_from(["drop", "replace", "rename", "add", "repeat"])):
            case "drop":
                del holder[key]
            case "rename" if isinstance(holder, dict):
                holder[draw(st.sampled_from(["value", "change", "upto", "unit", "type", "name"]))] = holder.pop(key)
            case "add" if isinstance(holder, dict):
                holder[draw(st.sampled_from(["visit_rank", "ordinal", "upto", "currency", "when"]))] = draw(VALUES)
            case "repeat" if isinstance(holder, list):
                holder.append(holder[key])
            case _:
                holder[key] = draw(VALUES)
        if not document:
            break
    return document


def faults(document: dict[str, Any]) -> list[str]:
    """What is wrong with a document to a reader."""
    try:
        from_dict(document)
    except InvalidDocumentError as error:
        return [str(fault) for fault in error.faults]
    return []


@given(mutated())
def test_what_it_refuses_is_not_read(document: dict[str, Any]) -> None:
    if not VALIDATOR.is_valid(document):
        assert faults(document)


BEYOND = re.compile(
    "ends (before|at)|comes twice|code points, its span|no date|are both|not those of reporter"
    "|-?[0-9]+([.]0|([.][0-9]+)?e[+][0-9]+) is no whole|is known"
)
"""What only a reader can tell: it holds between two fields, or of leap years; to a schema 2.0 and 1e+16 are whole.

Python writes a float with a positive exponent from 1e16 on, and each of those is whole.
"""


@given(mutated())
@example({"type": "reading", "records": [MEETING | {"evidence": [{"start": 1e16, "end": 2, "quote": "a"}]}]})
def test_what_is_not_read_it_refuses_where_a_schema_can(document: dict[str, Any]) -> None:
    if VALIDATOR.is_valid(document):
        assert all(BEYOND.search(fault) for fault in faults(document))


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"type": "tea"},
        {"amount": "5", "currency": "USD"},
        MEETING | {"form": "tea"},
        MEETING | {"visit_rank": "state"},
        MEETING | {"countries": []},
        MEETING | {"ordinal": 0},
        MEETING | {"ordinal": True},
        MEETING | {"place": {"name": ""}},
        MEETING | {"place": None},
        MEETING | {"when": "2024-02-30"},
        MEETING | {"when": "2024/XXXX-02"},
        MEETING | {"when": "../.."},
        MEETING | {"when": "0000"},
        MEETING | {"wen": "2024"},
        {name: told for name, told in FIGURE.items() if name != "value"},
        FIGURE | {"value": {"amount": "5"}},
        FIGURE | {"value": {"amount": "5", "currency": "USD", "unit": "t"}},
        FIGURE | {"value": {"amount": 5, "currency": "USD"}},
        FIGURE | {"value": {"amount": "1" * 41, "currency": "USD"}},
        FIGURE | {"value": {"amount": "0." + "1" * 41, "currency": "USD"}},
        FIGURE | {"value": {"amount": "5", "currency": "EURO"}},
        FIGURE | {"change": {"percent": "5"}, "countries": ["KZ"]},
        {"type": "reading", "records": [{"form": "call"}]},
    ],
)
def test_both_refuse(document: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(document)
    assert faults(document)


@pytest.mark.parametrize(
    "document",
    [
        MEETING | {"countries": ["UZ", "KZ", "UZ"]},
        MEETING | {"place": {"type": "place", "name": "Nukus"}},
        MEETING | {"participants": [], "when": "XXXX-02-29/XXXX-03"},
        MEETING | {"when": "../2024-05"},
        FIGURE | {"value": {"amount": "000" + "1" * 40 + "." + "1" * 40, "currency": "USD"}},
        {"type": "reading"},
        {"type": "period", "edtf": "2024-01/.."},
    ],
)
def test_both_take(document: dict[str, Any]) -> None:
    VALIDATOR.validate(document)
    assert not faults(document)
