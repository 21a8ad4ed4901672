"""Time expressions in running text."""

from __future__ import annotations

from datetime import date
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat.languages import CODES
from bilat.reading.times import find_times
from bilat.reading.tokens import Tokens
from bilat.values import Period

WEDNESDAY = date(2025, 12, 17)

WORDS = st.lists(
    st.sampled_from(
        "in on since by from to and the of this last next same first 12 14 31 2024 1999 May March Jan . , - – / Monday"
        " today year month months quarter half week ago eight Q1 10M end start of early в с по до к за год года году"
        " мая марта январь ноябрь тот же период прошлого восемь месяцев квартал назад накануне среду".split()
    ),
    max_size=14,
)


def periods(text: str, language: str, tense: Literal["past", "future"] | None = "past") -> list[str]:
    """The periods of a text, as seen from a Wednesday in December."""
    return [str(mention.resolve(WEDNESDAY, tense)) for mention in find_times(Tokens(text, language))]


DATES = [
    ("en", "on 3 July 2024", "2024-07-03"),
    ("en", "July 3, 2024", "2024-07-03"),
    ("en", "on 3rd of July 2024", "2024-07-03"),
    ("en", "Jul. 3, 2024", "2024-07-03"),
    ("en", "25/07/2024", "2024-07-25"),
    ("en", "2024-07-03", "2024-07-03"),
    ("en", "9-11 July 2024", "2024-07-09/2024-07-11"),
    ("en", "from 9 to 11 July 2024", "2024-07-09/2024-07-11"),
    ("en", "July 9 to 11", "2025-07-09/2025-07-11"),
    ("en", "30 and 31 July 2024", "2024-07-30/2024-07-31"),
    ("en", "30 July - 2 August 2024", "2024-07-30/2024-08-02"),
    ("en", "July 30 – August 2, 2024", "2024-07-30/2024-08-02"),
    ("en", "30 December 2023 - 2 January 2024", "2023-12-30/2024-01-02"),
    ("en", "in July 2024", "2024-07"),
    ("en", "from February to June 2024", "2024-02/2024-06"),
    ("en", "in January-November", "2025-01/2025-11"),
    ("en", "October 2023 to March 2024", "2023-10/2024-03"),
    ("en", "in the second quarter of 2024", "2024-04/2024-06"),
    ("en", "Q3 2024", "2024-07/2024-09"),
    ("en", "1H 2024", "2024-01/2024-06"),
    ("en", "in 7M 2024", "2024-01/2024-07"),
    ("en", "in the first five months of 2024", "2024-01/2024-05"),
    ("en", "in the first three quarters of last year", "2024-01/2024-09"),
    ("en", "in 2024", "2024"),
    ("en", "in 2021-22", "2021/2022"),
    ("en", "FY2021-22", "2021/2022"),
    ("en", "in 2021/22", "2021/2022"),
    ("en", "in 2021/2022", "2021/2022"),
    ("en", "for 2026-2030", "2026/2030"),
    ("en", "since 2018", "2018/.."),
    ("en", "since May 2018", "2018-05/.."),
    ("en", "since the start of the year", "2025-01/2025-12"),
    ("en", "by 2031", "2031"),
    ("en", "by the end of 2026", "2026"),
    ("en", "by the end of the year", "2025"),
    ("en", "until 2031", "../2031"),
    ("en", "in early 2024", "2024"),
    ("en", "in the spring of 2024", "2024-03/2024-05"),
    ("en", "on Monday", "2025-12-15"),
    ("en", "on Wednesday", "2025-12-17"),
    ("en", "last Friday", "2025-12-12"),
    ("en", "next Friday", "2025-12-26"),
    ("en", "on Thursday last week", "2025-12-11"),
    ("en", "Friday, July 12, 2024", "2024-07-12"),
    ("en", "yesterday", "2025-12-16"),
    ("en", "the day before yesterday", "2025-12-15"),
    ("en", "next week", "2025-12-22/2025-12-28"),
    ("en", "last month", "2025-11"),
    ("en", "this year", "2025"),
    ("en", "in July last year", "2024-07"),
    ("en", "this July", "2025-07"),
    ("en", "three days ago", "2025-12-14"),
    ("en", "two years ago", "2023"),
    ("ru", "3 июля 2024 года", "2024-07-03"),
    ("ru", "3 июля", "2025-07-03"),
    ("ru", "третьего июля", "2025-07-03"),
    ("ru", "03.07.2024", "2024-07-03"),
    ("ru", "с 9 по 11 июля", "2025-07-09/2025-07-11"),
    ("ru", "9–11 июля 2024 года", "2024-07-09/2024-07-11"),
    ("ru", "30 июля — 2 августа", "2025-07-30/2025-08-02"),
    ("ru", "в январе–мае", "2025-01/2025-05"),
    ("ru", "с февраля по июнь 2024 года", "2024-02/2024-06"),
    ("ru", "за первое полугодие 2024 года", "2024-01/2024-06"),
    ("ru", "в III квартале 2024 г.", "2024-07/2024-09"),
    ("ru", "за пять месяцев 2024 года", "2024-01/2024-05"),
    ("ru", "за 9 мес. 2024 г.", "2024-01/2024-09"),
    ("ru", "за семь месяцев нынешнего", "2025-01/2025-07"),
    ("ru", "в 2024 году", "2024"),
    ("ru", "в 2024-м", "2024"),
    ("ru", "в 2021–2025 годах", "2021/2025"),
    ("ru", "с 2018 года", "2018/.."),
    ("ru", "к 2031 году", "2031"),
    ("ru", "с начала года", "2025-01/2025-12"),
    ("ru", "до конца года", "../2025"),
    ("ru", "в июле прошлого года", "2024-07"),
    ("ru", "в июле прошлого", "2024-07"),
    ("ru", "осенью 2024 года", "2024-09/2024-11"),
    ("ru", "накануне", "2025-12-16"),
    ("ru", "в минувшую пятницу", "2025-12-12"),
    ("ru", "на следующей неделе", "2025-12-22/2025-12-28"),
    ("ru", "в среду на прошлой неделе", "2025-12-10"),
    ("ru", "три дня назад", "2025-12-14"),
    ("ru", "15-го числа", "2025-12-15"),
]


@pytest.mark.parametrize(("language", "text", "expected"), DATES, ids=[text for _, text, _ in DATES])
def test_reads_times(language: str, text: str, expected: str) -> None:
    """Each is the one time of its text, and of a sentence around it."""
    frame = {"en": "They met, {} they say.", "ru": "Они встретились, {} говорят."}[language]
    assert periods(text, language) == [expected]
    assert periods(frame.format(text), language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He may march on. The score was 5:3, and version 1.10.2 costs $2024."),
        ("en", "In the 1990s 2000 soldiers, 2024 dollars, Boeing 737 and Route 66."),
        ("en", "Theresa May read the Sunday Times."),
        ("en", "May the best win, Expo 2025, Agenda 2030."),
        ("ru", "Счёт 5:3, 5,3 млрд долларов, 2024 доллара, в 1990-х, «Экспо-2025»."),
        ("ru", "Защита окружающей среды накануне саммита."),
        ("ru", "За последние три года."),
    ],
)
def test_finds_no_false_dates(language: str, text: str) -> None:
    """Money, scores, codes, decades and names are no times."""
    assert periods(text, language) == []


def test_takes_the_side_of_the_tense() -> None:
    """A date without its year is the nearest one on that side of the day of publication."""
    assert periods("on 3 July", "en", "past") == ["2025-07-03"]
    assert periods("on 3 July", "en", "future") == ["2026-07-03"]
    assert periods("on 3 January", "en", None) == ["2026-01-03"]
    assert periods("on Friday", "en", "future") == ["2025-12-19"]


@pytest.mark.parametrize("text", ["today", "on Friday", "last year", "since the start of the year", "two days ago"])
def test_leaves_the_relative_open_without_a_day(text: str) -> None:
    """Without the day of publication nothing is guessed."""
    [mention] = find_times(Tokens(text, "en"))
    assert mention.resolve(None, "past") is None


def test_keeps_what_is_known_of_a_date_without_its_year() -> None:
    """Day and month stay."""
    [mention] = find_times(Tokens("on 3 July", "en"))
    assert mention.resolve(None) == Period.of(None, 7, 3)


def test_same_period_follows_the_one_spoken_of() -> None:
    """It is the period before, of the year that the text states."""
    context = Period.parse("2025-01/2025-05")
    for text, expected in [
        ("the same period of 2023", "2023-01/2023-05"),
        ("the same period last year", "2024-01/2024-05"),
        ("a year earlier", "2024-01/2024-05"),
    ]:
        [mention] = find_times(Tokens(text, "en"))
        assert str(mention.span(WEDNESDAY, "past", context)) == expected
        assert mention.resolve(WEDNESDAY, "past") is None


def test_what_is_compared_with_is_no_time_of_the_event() -> None:
    """The year after "than in" only measures."""
    [mention] = find_times(Tokens("more than in 2023", "en"))
    assert mention.relation == "compared"
    assert mention.resolve(WEDNESDAY) is None


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)))
def test_reads_back_every_date(day: date) -> None:
    """ISO dates and the long English and Russian forms are read as they were written."""
    months = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
    assert periods(day.isoformat(), "en") == [day.isoformat()]
    assert periods(f"{day:%B} {day.day}, {day.year}", "en") == [day.isoformat()]
    assert periods(f"{day.day} {months[day.month - 1]} {day.year} года", "ru") == [day.isoformat()]


@given(WORDS, st.sampled_from(CODES), st.sampled_from([WEDNESDAY, None]))
def test_never_fails_and_never_overlaps(words: list[str], language: str, anchor: date | None) -> None:
    """Whatever stands beside what, mentions lie in order and resolve to a period or to nothing."""
    tokens = Tokens(" ".join(words), language)
    free = 0
    for mention in find_times(tokens):
        assert free <= mention.first <= mention.core < mention.stop <= len(tokens)
        free = mention.stop
        for tense in ("past", "future", None):
            period = mention.resolve(anchor, tense, Period.of(2024, 2, 29))
            assert period is None or Period.parse(str(period)) == period
