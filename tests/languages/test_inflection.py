"""How words of tables take their endings."""

from __future__ import annotations

import pytest

from bilat.languages.ru.inflection import ADJECTIVE, CASES, NOUN, PEOPLE
from bilat.languages.schema.inflection import Inflection, lemma, paradigm


def cases_of(inflection: Inflection, phrase: str, form: str) -> str:
    """The cases of one form, sorted."""
    return "".join(sorted(dict(inflection.forms(phrase))[form]))


@pytest.mark.parametrize(
    ("phrase", "form", "cases"),
    [
        ("Польша", "Польшей", "i"),
        ("Индия", "Индии", "dgl"),
        ("Парагвай", "Парагвае", "l"),
        ("Киль", "Килем", "i"),
        ("Казань/f", "Казани", "dgl"),
        ("Чили", "Чили", "adgiln"),
        ("ОАЭ", "ОАЭ", "adgiln"),
        ("Саудовская Аравия", "Саудовскую Аравию", "a"),
        ("Соединённые Штаты| Америки", "Соединёнными Штатами Америки", "i"),
        ("Нидерланды/мн", "Нидерландах", "l"),
        ("Босния и Герцеговина", "Боснии и Герцеговине", "dl"),
        ("Нижний Новгород", "Нижнего Новгорода", "g"),
        ("Иваново", "Иванове", "l"),
        ("Ростов|-на-Дону", "Ростовом-на-Дону", "i"),
    ],
)
def test_names(phrase: str, form: str, cases: str) -> None:
    assert cases_of(NOUN, phrase, form) == cases


@pytest.mark.parametrize(
    ("phrase", "form", "cases"),
    [
        ("россиянин", "россиян", "ag"),
        ("китаец", "китайцами", "i"),
        ("португалец", "португальцу", "d"),
        ("турок", "турки", "n"),
        ("узбек", "узбеков", "ag"),
        ("туркмен", "туркмен", "agn"),
    ],
)
def test_people(phrase: str, form: str, cases: str) -> None:
    assert cases_of(PEOPLE, phrase, form) == cases


def test_adjectives_have_all_genders_and_numbers() -> None:
    forms = dict(ADJECTIVE.forms("чешский"))
    assert {"чешский", "чешская", "чешское", "чешские", "чешскую", "чешского", "чешскими"} <= set(forms)


@pytest.mark.parametrize("inflection", [NOUN, ADJECTIVE, PEOPLE])
def test_every_paradigm_has_every_case(inflection: Inflection) -> None:
    for endings in [*inflection.by_end.values(), *(endings for _, endings in inflection.by_name.values())]:
        assert set("".join(endings.values())) == set(CASES)


def test_an_agglutinative_language_needs_one_paradigm() -> None:
    suffixes = Inflection(cases="ngl", by_end={"": paradigm(":n ning:g da:l")})
    assert dict(suffixes.forms("Oʻzbekiston")) == {"Oʻzbekiston": "n", "Oʻzbekistonning": "g", "Oʻzbekistonda": "l"}


def test_lemma_drops_marks() -> None:
    assert lemma("Беларусь/f") == "Беларусь"
    assert lemma("Соединённые Штаты| Америки") == "Соединённые Штаты Америки"


def test_a_word_of_no_paradigm_does_not_change() -> None:
    nouns = Inflection(cases="ng", by_end={"а": paradigm("а:n ы:g")})
    assert dict(nouns.forms("Токио")) == {"Токио": "ng"}
