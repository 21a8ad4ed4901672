"""The small pieces of a text: what holds for all of them, and examples of each."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.texts import of_anything, of_words

import bilat
from bilat import Country, Found, Institution, InvalidValueError, Money, Office, Period, Person, Quantity, Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

PIECES = (
    bilat.find_periods,
    bilat.find_amounts,
    bilat.find_countries,
    bilat.find_people,
    bilat.find_institutions,
)
WORDS = (
    "On 5 May 2024 in January-May last year the Uzbek - Russian Council of Regions and Koreas Prime Minister"
    " Aziza Karimova will meet $3.8 bn up to 10 million tonnes from 2 Ltd. Bank of Laos before until Friday"
    " , . « » ( ) \" ' –"
    " В среду 12 марта президент Финляндии Александр Стубб посетит российско-чешский форум 5 млрд рублей до конца года"
    " Министерство транспорта Латвии за восемь месяцев накануне двух Корей \n \n\n"
)
NEWSY = of_words(WORDS)
ANY = of_anything(WORDS)


def shown(found: Iterable[Found[object]]) -> list[tuple[str, str]]:
    return [(piece.quote, str(piece.value)) for piece in found]


def all_pieces(text: str, published: date | None = None) -> dict[str, tuple[Found[object], ...]]:
    return {
        "periods": bilat.find_periods(text, published=published),
        "amounts": bilat.find_amounts(text),
        "countries": bilat.find_countries(text),
        "people": bilat.find_people(text, published=published),
        "institutions": bilat.find_institutions(text),
    }


@given(ANY, st.none() | st.dates())
@settings(max_examples=300)
def test_a_quote_is_the_text_at_its_span(text: str, published: date | None) -> None:
    for found in all_pieces(text, published).values():
        assert all(text[piece.start : piece.end] == piece.quote != "" for piece in found)


@given(NEWSY, st.none() | st.dates())
@settings(max_examples=300)
def test_pieces_stand_in_order_and_do_not_overlap(text: str, published: date | None) -> None:
    for name, found in all_pieces(text, published).items():
        for before, after in pairwise(found):
            twins = name == "countries" and (before.start, before.end) == (after.start, after.end)
            assert before.end <= after.start or twins


@given(NEWSY)
def test_the_same_text_gives_the_same_pieces(text: str) -> None:
    assert all_pieces(text) == all_pieces(text)


@given(NEWSY)
def test_pieces_are_of_their_types(text: str) -> None:
    types = {
        "periods": Period,
        "amounts": Money | Quantity,
        "countries": Country,
        "people": Person,
        "institutions": Institution,
    }
    for name, found in all_pieces(text, date(2024, 5, 7)).items():
        assert all(isinstance(piece.value, types[name]) for piece in found)


@pytest.mark.parametrize("find", PIECES)
@pytest.mark.parametrize("text", [None, b"in May 2024", 5, ["in May 2024"]])
def test_what_is_no_text_is_refused(find: Callable[[object], object], text: object) -> None:
    with pytest.raises(TypeError, match="text must be a str, not"):
        find(text)


@pytest.mark.parametrize("find", PIECES)
def test_a_language_that_bilat_does_not_read_is_refused(find: Callable[..., object]) -> None:
    with pytest.raises(InvalidValueError, match="'tlh' is no language"):
        find("", language="tlh")


@pytest.mark.parametrize("find", PIECES)
@pytest.mark.parametrize("text", ["", "\0" * 10, "\ud800 5 \udfff", "\n" * 1000, "«" * 5000])
def test_odd_texts_have_no_pieces(find: Callable[[str], tuple[object, ...]], text: str) -> None:
    assert find(text) == ()


def test_the_span_of_found_is_checked() -> None:
    with pytest.raises(InvalidValueError, match="the quote has 4 code points, its span is 0 to 5"):
        Found(value=Period.of(2024), start=0, end=5, quote="2024")


# periods


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("They will meet on Friday.", "2024-06-05", [("on Friday", "2024-06-07")]),
        ("They met on Friday.", "2024-06-05", [("on Friday", "2024-05-31")]),
        ("Zeman to visit Peru on Friday", "2024-06-05", [("on Friday", "2024-06-07")]),
        ("The satellite is to be launched in late March.", "2026-01-27", [("in late March", "2026-03")]),
        ("Они встретятся в пятницу.", "2024-06-05", [("в пятницу", "2024-06-07")]),
        ("Они встретились в пятницу.", "2024-06-05", [("в пятницу", "2024-05-31")]),
        (
            "Output in the first eleven months was low.",
            "2025-12-24",
            [("in the first eleven months", "2025-01/2025-11")],
        ),
        ("Заседание перенесли на 15 июля.", "2019-07-03", [("на 15 июля", "2019-07-15")]),
        ("Выпуск от 12.02.2026 посвящён спорту.", None, [("от 12.02.2026", "2026-02-12")]),
        ("They have been missing since Aug. 20.", "2024-06-01", [("since Aug. 20", "2023-08-20/..")]),
        ("За три месяца продано много.", "2024-04-20", [("За три месяца", "2024-01/2024-03")]),
        ("Это было в ноябре позапрошлого года.", "2007-07-31", [("в ноябре позапрошлого года", "2005-11")]),
    ],
)
def test_a_period_is_told_by_what_stands_beside_it(
    text: str, published: str | None, expected: list[tuple[str, str]]
) -> None:
    assert shown(bilat.find_periods(text, published=published)) == expected


def test_what_a_preposition_shifts_is_left_out_of_the_quote() -> None:
    assert shown(bilat.find_periods("Before 2016 and since 2019, and until May 2024.")) == [
        ("2016", "2016"),
        ("since 2019", "2019/.."),
        ("until May 2024", "../2024-05"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Talks are due in the coming weeks.",
        "Revenue fell in the fiscal fourth quarter.",
        "Ярмарка «Золотая осень» открыта.",
        "It happened in Fall River.",
        "Спор возник накануне чемпионата мира.",
        "Переговоры пройдут в следующие месяцы.",
        "За три месяца до этого всё было иначе.",
    ],
)
def test_what_names_no_period_is_none(text: str) -> None:
    assert bilat.find_periods(text, published="2024-08-29") == ()


def test_what_is_relative_is_left_out_without_a_day() -> None:
    assert bilat.find_periods("They met on Tuesday, a year ago.") == ()


def test_the_day_of_a_dateline_counts_where_no_other_is_given() -> None:
    text = "RIGA, 27 May 2024 — The ministers met on Monday."
    assert shown(bilat.find_periods(text)) == [("27 May 2024", "2024-05-27"), ("on Monday", "2024-05-27")]


# amounts


def test_bounds_are_left_out_of_the_quote() -> None:
    assert [piece.quote for piece in bilat.find_amounts("It cost nearly 2.5 billion dollars.")] == [
        "2.5 billion dollars"
    ]


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("Ущерб составил 1 миллион 193 тысячи рублей.", "1193000", "RUB"),
        ("It paid 2 million 300 thousand euros.", "2300000", "EUR"),
        ("It was sold for $430 m to a rival.", "430000000", "USD"),
    ],
)
def test_sums_in_all_their_forms(text: str, amount: str, currency: str) -> None:
    [found] = bilat.find_amounts(text)
    assert isinstance(found.value, Money)
    assert (f"{found.value.amount:f}", found.value.currency) == (amount, currency)


@pytest.mark.parametrize(
    "text",
    [
        "The carrier bought new Boeing 737-800 aircraft and Airbus 320 jets.",
        "Two car bombs went off.",
        "It remembered the March 11 train attacks.",
    ],
)
def test_what_counts_no_goods_is_no_amount(text: str) -> None:
    assert bilat.find_amounts(text) == ()


def test_goods_are_counted() -> None:
    [found] = bilat.find_amounts("Oman ordered 20 aircraft.")
    assert found.value == Quantity(amount=20, unit=Unit.ITEM)


def test_a_currency_is_told_by_the_countries_near() -> None:
    [found] = bilat.find_amounts("Nepal spent 5 million rupees.")
    assert isinstance(found.value, Money)
    assert found.value.currency == "NPR"
    assert bilat.find_amounts("They spent 5 million rupees.") == ()


# countries, people, institutions


def test_members_of_a_compound_are_found_apart() -> None:
    found = bilat.find_countries("Прошёл чешско-монгольский форум")
    assert [(piece.quote, piece.value.code) for piece in found] == [("чешско", "CZ"), ("монгольский", "MN")]


def test_a_word_for_two_countries_gives_both() -> None:
    found = bilat.find_countries("The Koreas agreed")
    assert [(piece.quote, piece.value.code) for piece in found] == [("Koreas", "KP"), ("Koreas", "KR")]


def test_what_the_text_has_told_of_a_person_is_told_again() -> None:
    text = "Minister of Health of Latvia Ilze Ozola arrived.\n\nOzola left."
    first, second = bilat.find_people(text)
    assert (first.value.name, first.value.office) == ("Ilze Ozola", Office.MINISTER)
    assert (second.quote, second.value) == ("Ozola", first.value)


def test_an_office_without_a_name_is_nobody() -> None:
    assert bilat.find_people("The Finnish president arrived.") == ()


def test_a_body_before_a_name_is_no_part_of_it() -> None:
    [found] = bilat.find_people("Об этом рассказала представитель Гидрометцентра Лариса Дрожжина.")
    assert found.value.name == "Лариса Дрожжина"


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Беседа с Анной Римской-Корсаковой.", "ru", "Анна Римская-Корсакова"),
        ("Письмо министра Салтыкова-Щедрина.", "ru", "Салтыков-Щедрин"),
        ("Встреча с Гансом-Дитрихом Вебером.", "ru", "Ганс-Дитрих Вебер"),
        ("Беседа с послом Абу-Бакром Каримом.", "ru", "Абу-Бакр Карим"),
        ("They heard Ursula van der Berg speak.", "en", "Ursula van der Berg"),
        ("Prime Minister O'Hara spoke.", "en", "O'Hara"),
    ],
)
def test_double_names_and_small_words_of_names(text: str, language: str, name: str) -> None:
    assert [found.value.name for found in bilat.find_people(text, language=language)] == [name]


def test_an_undated_text_gives_no_office_to_somebody_who_has_left_it() -> None:
    [found] = bilat.find_people("Angela Merkel gave a speech.")
    assert (found.value.country, found.value.office) == (Country.of("DE"), None)


def test_institutions_are_found_whatever_they_do() -> None:
    [found] = bilat.find_institutions("Сообщил Минтранс Латвии.")
    assert (found.value.name, found.value.countries) == ("Минтранс Латвии", (Country.of("LV"),))


def test_so_many_weeks_on_is_a_day_of_what_lies_ahead_alone() -> None:
    periods = [
        bilat.find_periods(text, published="2025-06-11")
        for text in ("They will meet in a week.", "They met in a week.")
    ]
    assert [[str(found.value) for found in each] for each in periods] == [["2025-06-18"], []]
