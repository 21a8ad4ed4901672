"""Countries that a sentence leaves to its text: taken where the text bears them out, else nothing is told."""

from __future__ import annotations

import pytest

from bilat import Agreement, Meeting, read


def told(text: str) -> list[str]:
    """The meetings and agreements of a text, each as its countries and what it is."""
    return [
        "-".join(country.code for country in record.countries) + " " + what
        for record in read(text, published="2025-06-11")
        if isinstance(record, Meeting | Agreement)
        for what in [record.form.value if isinstance(record, Meeting) else record.kind.value]
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what another sentence tells of the pair bears them out
        ("Kenya and Ghana held talks in Accra. A memorandum was signed.", ["GH-KE talks", "GH-KE memorandum"]),
        # so does a word for both states, and a paragraph that begins with the two
        ("Kenya has many friends in Ghana.\n\nThe two countries signed a trade agreement.", ["GH-KE agreement"]),
        ("Laos–Chad. A protocol on transit was signed on Monday.", ["LA-TD protocol"]),
        # leaders of many states are not the two of the text
        (
            "Кения и Чад подписали договор.\n\nЛидеры стран СНГ утвердили программу по борьбе с саранчой.",
            ["KE-TD treaty"],
        ),
        ("Кения и Чад подписали договор.\n\nЛидеры утвердили программу.", ["KE-TD treaty", "KE-TD programme"]),
        # where nothing does, a company's deal or a country spoken of by the way makes no record
        ("Kenyan prices are up in Ghana.\n\nThe bank signed a deal with its staff.", []),
        ("Nairobi fears for its exports to Ghana.\n\nThe minister of Kenya was ready for talks.", []),
        ("Россия далека. Чад ещё дальше.\n\nНа выставке подписан контракт.", []),
        # an instrument may be of two that one sentence speaks of together
        ("Россия поставит Чаду уголь.\n\nСоответствующий контракт подписан.", ["RU-TD contract"]),
    ],
)
def test_borrowed_countries(text: str, expected: list[str]) -> None:
    assert told(text) == expected
