"""Titles of instruments."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat.reading.instruments import LONGEST, title_after, title_of
from bilat.reading.tokens import Tokens

LANGUAGES = {"en": "agreement", "ru": "соглашение"}


def title(text: str, noun: str, language: str) -> str | None:
    """The title of the instrument whose noun is ``noun``, in a sentence of its own."""
    tokens = Tokens(text, language)
    at = tokens.words.index(noun)
    found = title_of(tokens, (at, at + 1), (0, len(tokens)))
    return found.text if found else None


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        (
            "They signed an agreement on the transfer of sentenced persons.",
            "agreement",
            "transfer of sentenced persons",
        ),
        (
            "The Agreement on Cooperation in Plant Quarantine was signed.",
            "Agreement",
            "Agreement on Cooperation in Plant Quarantine",
        ),
        ("They initialled an Air Services Agreement in Oslo.", "Agreement", "Air Services Agreement"),
        ("An agreement on fisheries and a protocol were signed.", "agreement", "fisheries"),
        ("A road transport agreement is being drafted.", "agreement", "road transport agreement"),
        ("The agreement was signed in Oslo.", "agreement", None),
    ],
)
def test_english(text: str, noun: str, expected: str | None) -> None:
    """English titles are names with their noun, or subjects alone."""
    assert title(text, noun, "en") == expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Стороны подписали соглашение о карантине растений.", "соглашение", "соглашение о карантине растений"),
        ("Речь идёт о проекте Соглашения о воздушном сообщении.", "Соглашения", "Соглашение о воздушном сообщении"),
        ("Подписан меморандум «Чистая вода».", "меморандум", "Чистая вода"),
        ("Подписаны соглашение о рыболовстве и протокол.", "соглашение", "соглашение о рыболовстве"),
        ("Соглашение подписано вчера.", "Соглашение", None),
    ],
)
def test_russian(text: str, noun: str, expected: str | None) -> None:
    """Russian titles keep their noun, in the nominative."""
    assert title(text, noun, "ru") == expected


@given(st.sampled_from(sorted(LANGUAGES)), st.text(max_size=80), st.text(max_size=200))
def test_stays_within_its_sentence(language: str, before: str, after: str) -> None:
    """A title never leaves the sentence, is bounded, and is never empty."""
    noun = LANGUAGES[language]
    tokens = Tokens(f"{before} {noun} {after}", language)
    at = tokens.words.index(noun)
    stop = at + 1 + (len(tokens) - at - 1) // 2
    found = title_after(tokens, at, at + 1, stop)
    if found is not None:
        assert at <= found.first < found.stop <= stop
        assert found.stop - found.first <= LONGEST + 1
        assert found.text.strip()
