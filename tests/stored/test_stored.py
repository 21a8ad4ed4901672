"""What a version has stored is read by every later one."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import bilat
from bilat import Reading, dumps, loads
from bilat.convert import JSON_VERSION, Convertible
from things import JSON, PICKLES, THINGS

JSON_FILES = sorted(JSON.glob("*/*.json"))
PICKLE_FILES = sorted(PICKLES.glob("*/*.pickle"))


def named(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def evidence_of(thing: Any) -> object:
    """Evidence, which is no part of equality."""
    return [record.evidence for record in thing] if isinstance(thing, Reading) else getattr(thing, "evidence", ())


def test_this_version_has_stored_everything() -> None:
    stored = {path.stem for path in (JSON / JSON_VERSION).iterdir()}
    assert stored == set(THINGS) == {path.stem for path in PICKLE_FILES}


@pytest.mark.parametrize("path", JSON_FILES, ids=named)
def test_stored_json_is_read(path: Path) -> None:
    thing = loads(path.read_bytes())
    assert type(thing) is type(THINGS[path.stem])
    assert thing == THINGS[path.stem]
    assert evidence_of(thing) == evidence_of(THINGS[path.stem])


@pytest.mark.parametrize("path", JSON_FILES, ids=named)
def test_stored_json_is_valid(path: Path) -> None:
    jsonschema.validate(json.loads(path.read_bytes()), bilat.json_schema())


@pytest.mark.parametrize("path", sorted((JSON / JSON_VERSION).iterdir()), ids=named)
def test_json_of_this_version_is_written_alike(path: Path) -> None:
    assert dumps(THINGS[path.stem]).encode() == path.read_bytes()


@pytest.mark.parametrize("path", PICKLE_FILES, ids=named)
def test_a_stored_pickle_is_read(path: Path) -> None:
    thing: Convertible = pickle.loads(path.read_bytes())
    assert type(thing) is type(THINGS[path.stem])
    assert thing == THINGS[path.stem]
    assert hash(thing) == hash(THINGS[path.stem])
    assert evidence_of(thing) == evidence_of(THINGS[path.stem])
    assert dumps(thing) == dumps(THINGS[path.stem])


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parents[2] / "docs/schema").iterdir()), ids=lambda path: path.name
)
def test_nothing_that_a_published_schema_has_is_gone(path: Path) -> None:
    old, new = json.loads(path.read_bytes())["$defs"], bilat.json_schema()["$defs"]
    assert old.keys() <= new.keys()
    for name, definition in old.items():
        assert set(definition.get("enum", ())) <= set(new[name].get("enum", ()))
        assert definition.get("properties", {}).keys() <= new[name].get("properties", {}).keys()
        assert set(new[name].get("required", ())) <= set(definition.get("required", ()))
