"""The finder of places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat.languages import CODES
from bilat.reading.places import find_places
from bilat.reading.tokens import Tokens

WORDS = {
    "uz": (
        "Toshkentda",
        "Самарқандда",
        "shahrida",
        "Rahmon",
        "Nyu",
        "-",
        "Yorkda",
        ".",
        "Issiqkoʻl",
        "Mozori",
        "Sharif",
    ),
    "en": ("Tashkent", "Moscow", "Region", "in", "Paris", "-", "New", "York", ".", "Camp", "David", "Smith"),
    "ru": (
        "Ташкенте",
        "Московской",
        "области",
        "в",
        "Ростове",
        "-",
        "на",
        "Дону",
        ".",
        "Владимир",
        "крае",
        "Приморском",
    ),
}


def found(text: str, language: str) -> list[tuple[str, str | None, str]]:
    """Name, country and kind of each mention."""
    return [(each.name, each.country, each.kind) for each in find_places(Tokens(text, language))]


@pytest.mark.parametrize("language", CODES)
@given(data=st.data())
def test_mentions_are_in_order_apart_and_inside(language: str, data: st.DataObject) -> None:
    words = st.lists(st.sampled_from(WORDS[language]))
    tokens = Tokens(data.draw(st.text() | words.map(" ".join) | words.map("".join)), language)
    free = 0
    for mention in find_places(tokens):
        assert free <= mention.first < mention.stop <= len(tokens)
        assert mention.name
        free = mention.stop


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("talks in Tashkent", [("Tashkent", "UZ", "city")]),
        ("from Samarkand to Geneva", [("Samarkand", "UZ", "city"), ("Geneva", "CH", "city")]),
        ("a plant in the Fergana Region", [("Fergana Region", "UZ", "region")]),
        ("they spoke at the White House", [("White House", "US", "venue")]),
        ("a retreat at Camp David", [("Camp David", "US", "city")]),
        ("holidays in Florida", [("Florida", "US", "region")]),
        ("they met in Brussels", [("Brussels", "BE", "city")]),
        ("a flight to San Jose", [("San Jose", None, "city")]),
        ("wrote George Washington once", []),
        ("the Minsk Group met", []),
        ("under the Paris Agreement", []),
        ("samarkand", []),
        ("sang Joan London", []),
        ("TASHKENT, May 5 (ABC) — They met in Samarkand", [("Samarkand", "UZ", "city")]),
        ("Namangan, Uzbekistan (ABC) -- They met in Samarkand", [("Samarkand", "UZ", "city")]),
    ],
)
def test_english(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert found(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("переговоры в Ташкенте", [("Ташкент", "UZ", "city")]),
        ("под Ростовом-на-Дону", [("Ростов-на-Дону", "RU", "city")]),
        ("из Нижнего Новгорода", [("Нижний Новгород", "RU", "city")]),
        ("в Казани и Сочи", [("Казань", "RU", "city"), ("Сочи", "RU", "city")]),
        ("завод в Московской области", [("Московская область", "RU", "region")]),
        ("из Согдийской области", [("Согдийская область", "TJ", "region")]),
        ("в Самаркандской области", [("Самаркандская область", "UZ", "region")]),
        ("в Заозёрской области", [("Заозёрская область", None, "region")]),
        ("порт в Приморском крае", [("Приморский край", "RU", "region")]),
        ("в Ханты-Мансийском округе", [("Ханты-Мансийский округ", "RU", "region")]),
        ("в Кремле", [("Кремль", "RU", "venue")]),
        ("приехал во Владимир", [("Владимир", "RU", "city")]),
        ("это сказал сам Владимир Сорокин", []),
        ("с другими странами Минской группы", []),
        ("на Витебском вокзале", []),
        ("под Витебском стояли", [("Витебск", "BY", "city")]),
        ("в Чуйском автономном округе", [("Чуйский автономный округ", "KG", "region")]),
        ("гонки «Париж» и «Дакар»", []),
        ("Мария Гордеева-Белова", []),
        ("Виктор Бельцов", []),
        ("в Кишинёве", [("Кишинёв", "MD", "city")]),
        ("в Кишиневе", [("Кишинев", "MD", "city")]),
        ("аэропорт «Внуково»", [("Внуково", "RU", "venue")]),
    ],
)
def test_russian(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert found(text, "ru") == expected


def test_a_noun_for_a_region_alone_names_none() -> None:
    """Nothing stands before it."""
    assert find_places(Tokens("области", "ru")) == []
    assert find_places(Tokens("Он в области", "ru")) == []
