"""The tables of places."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable

import pytest

from bilat.languages import CODES, table
from bilat.languages.schema.places import Places
from bilat.values.iso3166 import COUNTRIES


def places(language: str) -> Places:
    """The table of a language."""
    found = table(language, "places")
    assert isinstance(found, Places)
    return found


@pytest.mark.parametrize("language", CODES)
def test_countries_exist(language: str) -> None:
    assert {spot.country for _, spot in places(language).terms()} - {None} <= set(COUNTRIES)


@pytest.mark.parametrize("language", CODES)
def test_names_carry_no_marks(language: str) -> None:
    assert not [spot.name for _, spot in places(language).terms() if set(spot.name) & set("/|*^;")]


@pytest.mark.parametrize("language", CODES)
def test_a_name_stands_once_in_a_file(language: str) -> None:
    folder = files(f"bilat.languages.{language}")
    for file in filter(Traversable.is_file, (folder / "cities.tsv", folder / "places.tsv")):
        lines = file.read_text("utf-8").splitlines()
        names = [name.rstrip("*^") for line in lines if line[0] != "#" for name in line.split("\t")[2].split("; ")]
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("language", CODES)
def test_the_nominative_is_among_the_forms(language: str) -> None:
    forms = {form for form, _ in places(language).terms()}
    assert not [spot.name for _, spot in places(language).terms() if spot.name.removeprefix("The ") not in forms]
