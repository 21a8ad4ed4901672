"""The tables of people, offices and leaders hold together."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import get_args

import pytest

from bilat.languages import CODES, spelling_of, table
from bilat.languages.leaders import LED_BY_GOVERNMENT, leaders
from bilat.languages.schema.leaders import Leader
from bilat.languages.schema.people import People, TitleKind
from bilat.values import Country, Office

OFFICES = {office.value for office in Office}
LANGUAGES = [code for code in CODES if code in ("en", "ru")]


def people(language: str) -> People:
    """The table of a language."""
    found = table(language, "people")
    assert isinstance(found, People)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_have_known_offices_kinds_and_cases(language: str) -> None:
    """A slip in a table would give an office that no record knows."""
    for phrase, title in people(language).titles:
        assert phrase.strip() == phrase != ""
        assert title.office is None or title.office in OFFICES
        assert title.kind in get_args(TitleKind)
        assert set(title.cases) <= set("ngdail")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_title_has_all_forms(language: str) -> None:
    """Of a language with cases every title is there in all of them."""
    table_ = people(language)
    if not table_.declensions:
        pytest.skip("has no cases")
    cases: defaultdict[str, set[str]] = defaultdict(set)
    for _, title in table_.titles:
        if not title.plural:
            cases[title.lemma].update(title.cases)
    missing = {lemma: set("ngdail") - found for lemma, found in cases.items()}
    # but for forms that are far more often other words: «после», «премьере»
    assert {lemma: lack for lemma, lack in missing.items() if lack} == {"посол": {"l"}, "премьер": {"l"}}


@pytest.mark.parametrize("language", LANGUAGES)
def test_bodies_have_known_offices(language: str) -> None:
    """Likewise for what a head is of."""
    assert set(people(language).bodies.values()) <= OFFICES


@pytest.mark.parametrize("language", LANGUAGES)
def test_given_names_are_in_normal_form(language: str) -> None:
    """They are looked up by it."""
    fold = spelling_of(language).fold
    assert [name for name in people(language).given if fold(name) != name] == []


def test_leaders_are_of_known_countries_and_offices() -> None:
    """Codes are those of Country, offices those of Office, and a family name is part of the name."""
    for leader in leaders():
        assert leader.office in OFFICES
        assert len(leader.names) == len(leader.families) == 2
        assert all(family and family in name for name, family in zip(leader.full_names, leader.families, strict=True))
        assert leader.names[0] != leader.names[1]


def test_one_leader_at_a_time() -> None:
    """Terms of one office of one state follow one another."""
    terms: defaultdict[tuple[Country, Office], list[Leader]] = defaultdict(list)
    for leader in leaders():
        terms[leader.country, leader.office].append(leader)
    singular = {key: value for key, value in terms.items() if key[1] not in ("official", "envoy", "speaker")}
    for key, held in singular.items():
        held.sort(key=lambda leader: leader.term)
        for before, after in itertools.pairwise(held):
            assert before.term.end, key
            assert after.term.start, key
            assert (before.term.end.year, before.term.end.month) <= (after.term.start.year, after.term.start.month)


def test_states_led_by_government_are_states() -> None:
    """They are country codes."""
    assert all(Country.of(code).code == code for code in LED_BY_GOVERNMENT)
