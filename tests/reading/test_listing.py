"""Lists of instruments: a line that announces them, and one instrument for each item."""

from __future__ import annotations

import pytest

import bilat
from bilat import Agreement
from bilat.reading.announcing import is_item

PUBLISHED = "2025-10-14"
MET = "The presidents of Chad and Oman met in Muscat on Monday.\n\n"
ITEMS = "- Memorandum of Understanding on rice;\n- Agreement on taxes;\n- Fisheries Agreement."


def agreements(text: str) -> tuple[Agreement, ...]:
    return bilat.read(text, published=PUBLISHED).agreements


def kinds(text: str) -> list[str]:
    return [f"{record.kind.value} {record.status.value}" for record in agreements(text)]


SIGNED = ["memorandum signed", "agreement signed", "agreement signed"]


@pytest.mark.parametrize(
    "text",
    [
        MET + "The two leaders witnessed the signing of the following documents:\n\n" + ITEMS,
        MET + "After the talks, these agreements were signed:\n" + ITEMS.replace("- ", "1) "),
        MET + "The following were signed:\n" + ITEMS.replace("- ", "(a) "),
        MET + "The following were signed:\n" + ITEMS.replace("- ", "iv) "),
        MET + "The following were signed:\n" + ITEMS.replace("- ", "").replace(".", ""),
        "Chad and Oman signed three documents:\n" + ITEMS,
        (
            "Президенты Чада и Омана провели переговоры. По итогам подписаны:\n"
            "1. Меморандум о рисе;\n2. Соглашение о налогах;\n3. Соглашение о рыболовстве."
        ),
        (
            "Chad va Oman prezidentlari muzokara oʻtkazdi. Muzokaralar yakunida quyidagi hujjatlar imzolandi:\n"
            "– guruch boʻyicha oʻzaro anglashuv memorandumi;\n– soliqlar toʻgʻrisidagi bitim;\n– baliqchilik bitimi."
        ),
    ],
)
def test_each_item_is_one_instrument_and_the_line_before_them_none(text: str) -> None:
    assert kinds(text) == SIGNED


def test_items_have_the_day_place_and_parties_of_the_line_before_them() -> None:
    text = "On 12 October, ministers of Chad and Oman signed documents in Muscat:\na) Protocol on fish\nb) Tax Treaty"
    for record in agreements(text):
        assert (str(record.when), record.place and record.place.name) == ("2025-10-12", "Muscat")
        assert [country.code for country in record.countries] == ["OM", "TD"]


def test_a_package_of_more_than_its_items_stays() -> None:
    text = "Chad and Oman signed five documents, among them:\n- Protocol on fish;\n- Tax Treaty."
    assert kinds(text) == ["documents signed", "protocol signed", "treaty signed"]


def test_a_list_ends_with_the_first_line_that_is_no_item() -> None:
    text = "Chad and Oman signed two documents:\n- Protocol on fish;\n- Tax Treaty.\nThe ministers praised the accord."
    assert kinds(text) == ["protocol signed", "treaty signed"]


def test_a_sentence_is_no_item() -> None:
    text = "Chad and Oman signed two documents:\nThe treaty lapses in May\nThe protocol on fish was praised."
    assert "protocol signed" not in kinds(text)


@pytest.mark.parametrize(
    "line", ["Nothing was signed by Chad and Oman:", "Chad and Oman grow:", "The ministers of Chad and Oman met:"]
)
def test_a_colon_alone_announces_nothing(line: str) -> None:
    assert kinds(f"The presidents of Chad and Oman met.\n{line}\n- Protocol on fish") == []


def test_a_headline_of_instruments_announces_them_without_the_years_of_their_signing() -> None:
    text = "Relations of Chad and Oman\nAgreements in force\n- Protocol on fish (1998)\n- Tax Treaty (2004)"
    found = agreements(text)
    assert [(record.kind.value, record.status.value) for record in found] == [
        ("protocol", "in-force"),
        ("treaty", "in-force"),
    ]
    assert [record.when for record in found] == [None, None]


@pytest.mark.parametrize(
    ("words", "item"),
    [
        ("- Trade", True),
        ("2 . Trade", True),
        ("b ) Trade", True),
        ("( iii ) Trade", True),
        ("A . Smith", False),
        ("Trade ) grows", False),
        ("2", False),
        ("(", False),
        ("", False),
    ],
)
def test_what_an_item_begins_with(words: str, *, item: bool) -> None:
    assert is_item(words.split()) is item
