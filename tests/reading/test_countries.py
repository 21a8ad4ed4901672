"""The finder of countries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat.languages import CODES
from bilat.reading.countries import CountryMention, find_countries
from bilat.reading.tokens import Tokens

WORDS = {
    "uz": (
        *(
            "Oʻzbekistonning",
            "Россия",
            "Федерацияси",
            "AQSHga",
            "Xitoy",
            "Xalq",
            "Respublikasi",
            "oʻzbek",
            "mamlakatimizda",
        ),
        *("-", "–", ".", "Toshkentdagi", "Oq", "uy", "va", "Kongo", "Guruhi", "rus", "tili"),
    ),
    "en": (
        "Russia",
        "the",
        "US",
        "us",
        "Uzbek",
        "-",
        "Jordan",
        "Georgia",
        ".",
        "Republic",
        "of",
        "Korea",
        "'s",
        "Sino",
    ),
    "ru": ("Россия", "США", "российско", "-", "узбекский", "Республикой", "Корея", "Того", ".", "Грузии", "и", "язык"),
}


def found(text: str, language: str) -> list[tuple[str, str]]:
    """The words of each mention and its codes."""
    tokens = Tokens(text, language)
    return [(tokens.quote(each.first, each.stop), "+".join(each.codes)) for each in find_countries(tokens)]


def only(text: str, language: str) -> CountryMention:
    """The one mention of a text."""
    (mention,) = find_countries(Tokens(text, language))
    return mention


def texts(language: str) -> st.SearchStrategy[str]:
    """Any text, and texts of words that the finder knows."""
    return (
        st.text()
        | st.lists(st.sampled_from(WORDS[language])).map(" ".join)
        | st.lists(st.sampled_from(WORDS[language])).map("".join)
    )


@pytest.mark.parametrize("language", CODES)
@given(data=st.data())
def test_mentions_are_in_order_apart_and_inside(language: str, data: st.DataObject) -> None:
    tokens = Tokens(data.draw(texts(language)), language)
    free = 0
    for mention in find_countries(tokens):
        assert free <= mention.first < mention.stop <= len(tokens)
        free = mention.stop


@pytest.mark.parametrize("language", CODES)
@given(data=st.data())
def test_a_mention_has_codes_or_candidates(language: str, data: st.DataObject) -> None:
    for mention in find_countries(Tokens(data.draw(texts(language)), language)):
        assert mention.codes or mention.candidates
        assert len(set(mention.codes)) == len(mention.codes)


@given(text=st.text(alphabet=st.characters(categories=["Ll", "Nd", "Zs"])))
def test_small_letters_alone_name_no_country_in_english(text: str) -> None:
    assert all(quote == "cross-strait" for quote, _ in found(text, "en") if "zone" not in quote and "area" not in quote)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russian-Uzbek talks", [("Russian-Uzbek", "RU+UZ")]),
        ("Sino-Indian border", [("Sino-Indian", "CN+IN")]),
        ("a US-Vietnamese deal", [("US-Vietnamese", "US+VN")]),
        ("Russia–China trade", [("Russia–China", "RU+CN")]),
        ("Chile — Peru", [("Chile", "CL"), ("Peru", "PE")]),
        ("the Islamic Republic of Iran", [("Islamic Republic of Iran", "IR")]),
        ("the Republic of Korea", [("Republic of Korea", "KR")]),
        ("Kenya's president", [("Kenya", "KE")]),
        ("U.S. officials told us", [("U.S.", "US")]),
        ("roast turkey in Turkey", [("Turkey", "TR")]),
        ("New Mexico and Latin America", []),
        ("pro-Russian and anti-American", []),
        ("Chinese-speaking guests, the Turkish language", []),
        ("Indo-Pacific strategy", []),
        ("Serbia and Montenegro", [("Serbia and Montenegro", "CS")]),
        ("the two Koreas", [("two Koreas", "KP+KR")]),
        ("South Korea and Korean firms", [("South Korea", "KR"), ("Korean", "KR")]),
        ("Korea between Seoul and Pyongyang", [("Korea", ""), ("Seoul", "KR"), ("Pyongyang", "KP")]),
        ("Georgia and Armenia", [("Georgia", "GE"), ("Armenia", "AM")]),
        ("a plant in Georgia, said the US", [("Georgia", ""), ("US", "US")]),
        ("he flew to Atlanta, Georgia", []),
        ("Jordan Smith met a coach, Michael Jordan", []),
        ("SEOUL, Oct 5 (ABC) - Korea and Peru agreed", [("Korea", "KR"), ("Peru", "PE")]),
        ("LONDON: Kenya agreed", [("Kenya", "KE")]),
        ("USA – China: who sells more", [("USA", "US"), ("China", "CN")]),
        ("the king of Jordan met guests", [("Jordan", "JO")]),
        ("the White House and the Kremlin", [("White House", "US"), ("Kremlin", "RU")]),
    ],
)
def test_english(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("российско-узбекские переговоры", [("российско-узбекские", "RU+UZ")]),
        ("Американо-российских", [("Американо-российских", "US+RU")]),
        ("российско-китайско-монгольский коридор", [("российско-китайско-монгольский", "RU+CN+MN")]),
        ("российско-африканский форум", [("российско", "RU")]),
        ("индо-тихоокеанский регион", []),
        ("в Республике Узбекистан", [("Республике Узбекистан", "UZ")]),
        ("с Республикой Корея", [("Республикой Корея", "KR")]),
        ("Исламской Республикой Иран", [("Исламской Республикой Иран", "IR")]),
        ("Соединённых Штатов Америки", [("Соединённых Штатов Америки", "US")]),
        ("россиян и немцев", [("россиян", "RU"), ("немцев", "DE")]),
        ("в Кремле и Белом доме", [("Кремле", "RU"), ("Белом доме", "US")]),
        ("Того не знал никто", []),
        ("президент Того", [("Того", "TG")]),
        ("его мали и трали", []),
        ("русский язык", []),
        ("со странами Латинской Америки", []),
        ("в Персидском заливе", []),
        ("в Конго", [("Конго", "")]),
        ("Конго: из Киншасы", [("Конго", "CD"), ("Киншасы", "CD")]),
        ("канал «Россия» снял фильм", []),
        ("АСТАНА, 5 мая — Перу согласна", [("Перу", "PE")]),
        ("ОАЭ, ЕС и США", [("ОАЭ", "AE"), ("ЕС", "EU"), ("США", "US")]),
    ],
)
def test_russian(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, "ru") == expected


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Norway", "en", "name"),
        ("the Norwegian coast", "en", "adjective"),
        ("Norwegians", "en", "demonym"),
        ("the Chinese said no", "en", "demonym"),
        ("the Chinese side", "en", "adjective"),
        ("Oslo", "en", "capital"),
        ("Downing Street", "en", "seat"),
        ("the European Commission", "en", "body"),
        ("норвежского", "ru", "adjective"),
        ("норвежцами", "ru", "demonym"),
        ("Осло", "ru", "capital"),
        ("Акорду", "ru", "seat"),
        ("Еврокомиссией", "ru", "body"),
    ],
)
def test_kinds(text: str, language: str, kind: str) -> None:
    assert only(text, language).kind == kind


@pytest.mark.parametrize(
    ("text", "case"),
    [("Японией", "i"), ("Японии", "dgl"), ("Чили", "adgiln"), ("Республики Казахстан", "g"), ("Польшу", "a")],
)
def test_cases(text: str, case: str) -> None:
    assert "".join(sorted(only(text, "ru").case)) == case


@pytest.mark.parametrize(
    ("text", "language", "codes"),
    [
        ("TALKS IN OSLO", "en", ["NO"]),
        ("Агентство САНА сообщает.", "ru", []),
        ("Росс Альцедо сказал.", "ru", []),
        ("The bank Central Hispano left.", "en", []),
    ],
)
def test_capitals_and_first_parts_of_compounds(text: str, language: str, codes: list[str]) -> None:
    """An acronym is no capital city; what begins a compound is a country only there."""
    found = find_countries(Tokens(text, language))
    assert [code for mention in found for code in mention.codes] == codes
