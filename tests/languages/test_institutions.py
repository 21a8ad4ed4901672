"""The tables of institutions."""

from __future__ import annotations

import pytest

from bilat.languages import spelling_of, table
from bilat.languages.schema.institutions import InstitutionTable
from bilat.reading.nominative import nominative
from bilat.records import InstitutionKind
from bilat.values import Country

LANGUAGES = ("en", "ru")


def table_of(language: str) -> InstitutionTable:
    """The table of ``language``."""
    found = table(language, "institutions")
    assert isinstance(found, InstitutionTable)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_kinds_are_those_of_records(language: str) -> None:
    """Every head and well-known name has a kind that a record can have; a name without one is no institution."""
    kinds = {kind.value for kind in InstitutionKind}
    assert {head.kind for _, head in table_of(language).heads} <= kinds
    assert {name.kind for _, name in table_of(language).names} <= kinds | {""}


@pytest.mark.parametrize("language", LANGUAGES)
def test_countries_of_names(language: str) -> None:
    """Whose a well-known institution is, is written in codes that there are."""
    for _, name in table_of(language).names:
        assert [Country.of(code).code for code in name.countries] == list(name.countries)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_in_normal_form(language: str) -> None:
    """Words that are compared with normal forms are written as such."""
    spelling, words = spelling_of(language), table_of(language)
    for group in (
        words.legal,
        words.joint,
        words.shared,
        words.plain,
        words.parties,
        words.instruments,
        words.partners,
        words.between,
        words.complements.subjects,
        words.complements.breaks,
        words.founding.shifting,
        words.founding.broken,
    ):
        assert [word for word in group if spelling.fold(word) != word] == []


def test_heads_agree() -> None:
    """A Russian head names gender and cases, so that the adjectives before it can be put into the nominative."""
    for form, head in table_of("ru").heads:
        if form.isascii():
            assert not head.gender
        else:
            assert head.gender in set("mfnp")
            assert set(head.cases) <= set("ngdail")
            assert head.cases


@pytest.mark.parametrize(
    ("word", "gender", "expected"),
    [
        ("Смешанной", "f", "Смешанная"),
        ("высшего", "m", "высший"),
        ("Высшем", "n", "Высшее"),
        ("внешних", "p", "внешние"),
        ("городского", "m", "городской"),
        ("чилийскому", "m", "чилийский"),
        ("нефтяным", "m", "нефтяной"),
        ("Восточный", "m", "Восточный"),
    ],
)
def test_nominative(word: str, gender: str, expected: str) -> None:
    """Adjectives take the ending of the nominative that their stem asks for."""
    assert nominative(word, gender, table_of("ru").adjectives) == expected
