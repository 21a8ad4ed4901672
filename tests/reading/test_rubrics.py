"""Reports whose items begin with the name of a partner."""

from __future__ import annotations

import pytest

from bilat import TradeFigure, read


def sides(text: str) -> list[tuple[str, str, str]]:
    figures = [record for record in read(text, published="2026-02-05") if isinstance(record, TradeFigure)]
    return [(figure.flow.value, figure.reporter.alpha2, figure.partner.alpha2) for figure in figures]


ENGLISH = """\
Kenya sold goods for $9 billion in 2025.

1. Uganda. Exports came to $900 million.

2. Peru. Exports reached $30 million, imports $10 million.

3. Kenya. Nothing is traded there."""
RUSSIAN = """\
Кения в 2025 году продала товаров на 9 млрд долларов.

1. Уганда. Экспорт составил 900 млн долларов.

2. Перу. Экспорт составил 30 млн долларов."""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (ENGLISH, [("exports", "KE", "UG"), ("exports", "KE", "PE"), ("imports", "KE", "PE")]),
        (RUSSIAN, [("exports", "KE", "UG"), ("exports", "KE", "PE")]),
        ("Uganda. Exports came to $900 million.", []),
        ("Kenya sold goods to Peru for $9 million.\n\nUganda.", [("exports", "KE", "PE")]),
    ],
)
def test_an_item_that_begins_with_a_country_is_of_that_partner(text: str, told: list[tuple[str, str, str]]) -> None:
    assert sides(text) == told


def test_the_encounters_of_such_an_item_are_with_that_partner() -> None:
    text = (
        "Kenya sold goods for $9 billion in 2025.\n\n1. Uganda. The ministers of trade met in Busia on 9 October.\n\n"
        "2. Peru. A trade agreement was signed in May."
    )
    told = [sorted(country.alpha2 for country in record.countries) for record in read(text, published="2026-02-05")]
    assert told == [["KE", "UG"], ["KE", "PE"]]
