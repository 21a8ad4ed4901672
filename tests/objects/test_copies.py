"""Copies by every way that Python has, and patterns."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from copy import copy, deepcopy
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import bilat
from bilat import Country, Form, Meeting, MeetingStatus, PartialDate, Period, Place, Reading, strategies, to_dict
from bilat.convert import Convertible
from bilat.convert.kinds import KINDS

EVERYTHING: st.SearchStrategy[Convertible] = st.one_of(*(st.from_type(kind) for kind in KINDS.values()))

WAYS: list[Callable[[Any], Any]] = [
    copy,
    deepcopy,
    attrs.evolve,
    *(lambda thing, protocol=protocol: pickle.loads(pickle.dumps(thing, protocol)) for protocol in range(2, 6)),
]


@pytest.mark.parametrize("way", WAYS)
@given(thing=EVERYTHING)
def test_a_copy_is_the_same(way: Callable[[Any], Any], thing: Convertible) -> None:
    again = way(thing)
    assert type(again) is type(thing)
    assert again == thing
    assert hash(again) == hash(thing)
    assert repr(again) == repr(thing)
    assert to_dict(again) == to_dict(thing)


@given(st.lists(EVERYTHING, max_size=5))
def test_copies_find_each_other_in_sets(things: list[Convertible]) -> None:
    assert set(deepcopy(things)) == set(things)


def test_what_is_evolved_is_checked() -> None:
    meeting = Meeting(countries=[Country.of("KZ")], form=Form.VISIT, status=MeetingStatus.HELD)
    assert attrs.evolve(meeting, form=Form.CALL).form is Form.CALL
    with pytest.raises(bilat.InvalidValueError, match=r"Meeting\.countries"):
        attrs.evolve(meeting, countries=[])


@pytest.mark.parametrize("kind", KINDS.values())
def test_fields_are_matched_by_name_alone(kind: Any) -> None:
    # they are given by name alone too: their order is no promise
    assert kind.__match_args__ == ()


def told(thing: object) -> str:
    match thing:
        case Meeting(form=Form.CALL, countries=(one, other)):
            return f"{one} calls {other}"
        case Meeting(place=Place(name=name, country=Country(code=code))):
            return f"in {name}, {code}"
        case Reading(records=()):
            return "nothing"
        case Period(first=PartialDate(year, _, None)):
            return f"sometime in {year}"
        case _:
            return "else"


def test_patterns_look_into_records() -> None:
    sides = [Country.of("KZ"), Country.of("UZ")]
    call = Meeting(countries=sides, form=Form.CALL, status=MeetingStatus.HELD)
    place = Place(name="Nukus", country=sides[1])
    assert told(call) == "KZ calls UZ"
    assert told(attrs.evolve(call, form=Form.TALKS, place=place)) == "in Nukus, UZ"
    assert told(Reading()) == "nothing"
    assert told(Period.of(2024, 5)) == "sometime in 2024"
    assert told(place) == "else"


@given(strategies.countries())
def test_a_country_is_one_object_where_it_is_asked_for(country: Country) -> None:
    assert Country.of(country.code) is Country.of(country.code)
