"""The table of leaders as a value: what it refuses, how it grows, what it changes in reading."""

from __future__ import annotations

import pickle
from contextlib import suppress
from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import bilat
from bilat import BilatError, Country, InvalidDocumentError, InvalidValueError, Leader, Leaders, Office, Period

HEADLINE = "Frost, Macron hold talks"


def leader(
    names: tuple[str, ...] = ("Ada /Frost/", "Ада /Фрост/"),
    country: str = "IS",
    office: Office = Office.HEAD_OF_GOVERNMENT,
    term: str = "2030-01/..",
) -> Leader:
    return Leader(country=Country.of(country), office=office, term=Period.parse(term), names=names)


def leaders() -> st.SearchStrategy[Leader]:
    name = st.text(st.characters(categories=["L"]), min_size=1, max_size=8)
    months = st.dates(date(2000, 1, 1), date(2030, 12, 1)).map(lambda day: f"{day:%Y-%m}")
    return st.builds(
        lambda given, family, since, country, office: leader((f"{given} /{family}/",), country, office, f"{since}/.."),
        name,
        name,
        months,
        st.sampled_from(["UZ", "FR", "EU"]),
        st.sampled_from(Office),
    )


def line_of(term: Leader) -> str:
    """A term as a line of a file."""
    first, last = term.term.first, term.term.last
    return "\t".join([term.country.code, term.office, str(first), str(last or ""), *term.names, ""])


@given(st.lists(leaders()))
def test_a_file_states_what_it_was_written_from(terms: list[Leader]) -> None:
    assert Leaders.parse("# a table\n\n" + "\n".join(map(line_of, terms))) == Leaders(terms)


@given(st.lists(leaders()), st.lists(leaders()))
def test_a_table_grows_by_what_is_added_and_no_other_changes(old: list[Leader], new: list[Leader]) -> None:
    table = Leaders(old)
    grown = table.extended(new)
    assert set(new) <= set(grown) <= {*old, *new}
    assert grown.extended(new) == grown
    assert table == Leaders(old)


@given(st.text())
def test_no_text_makes_parsing_fail_in_another_way(text: str) -> None:
    with suppress(InvalidDocumentError):
        assert Leaders.parse(text) is not None


def test_all_faults_of_a_file_are_told_with_their_lines() -> None:
    text = (
        "UZ\thead-of-state\t2030-01\t\tAda /Frost/\t\t\n"
        "UZ\tpresident\t2030-13\t\tAda /Frost/\t\t\n"
        "UZ, head-of-state\n"
        "UZ\thead-of-state\t2030-01\t2029-01\tAda /Frost/\t\t"
    )
    with pytest.raises(InvalidDocumentError) as caught:
        Leaders.parse(text)
    assert [fault.where for fault in caught.value.faults] == [
        "line 2, office",
        "line 2, since or until",
        "line 3, the whole",
        "line 4, since or until",
    ]


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"names": ()}, "Leader.names"),
        ({"names": ("Ada Frost",)}, "Leader.names[0]"),
        ({"names": ("Ada /Frost/", "Ада //")}, "Leader.names[1]"),
        ({"names": "Ada /Frost/"}, "Leader.names"),
        ({"term": Period.of(2030)}, "Leader.term"),
        ({"term": Period.parse("../2030-01")}, "Leader.term"),
        ({"office": "head-of-state"}, "Leader.office"),
        ({"country": "IS"}, "Leader.country"),
    ],
)
def test_a_leader_that_cannot_be_is_refused(change: dict[str, Any], where: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        attrs.evolve(leader(), **change)
    assert [fault.where for fault in caught.value.faults] == [where]


def test_a_table_of_something_else_is_refused() -> None:
    with pytest.raises(BilatError, match=r"Leaders.terms\[1\]: str is no Leader"):
        Leaders([leader(), "Frost"])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="leaders must be Leaders, not list"):
        bilat.read(HEADLINE, leaders=[leader()])  # type: ignore[arg-type]


def test_a_table_can_be_pickled() -> None:
    table = Leaders([leader()])
    assert pickle.loads(pickle.dumps(table)) == table


def test_a_name_is_understood_by_the_table_given() -> None:
    def countries(table: Leaders | None, published: str = "2031-05-01") -> list[list[str]]:
        meetings = bilat.read(HEADLINE, published=published, leaders=table).meetings
        return [[country.code for country in meeting.countries] for meeting in meetings]

    table = Leaders.shipped().extended([leader()])
    assert countries(None) == countries(Leaders([leader()])) == []
    assert countries(table) == [["FR", "IS"]]
    assert countries(table, published="2029-01-01") == []


def test_an_end_can_be_corrected() -> None:
    ended = leader(term="2030-01/2030-06")
    table = Leaders([leader()]).extended([ended])
    assert list(table) == [ended]
    [found] = bilat.find_people("Frost spoke.", published="2031-05-01", leaders=table)
    assert found.value.office is None


def test_it_shows_how_many_terms_it_has() -> None:
    assert repr(Leaders([leader()])) == "<Leaders: 1 terms>"
