"""Time expressions in running text."""

from __future__ import annotations

from datetime import date
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat import read
from bilat.languages import CODES
from bilat.reading.times import find_times
from bilat.reading.tokens import Tokens
from bilat.reading.when import UnitFrom
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
    ("en", "treaty (2004)", "2004"),
    ("ru", "договор (2004–2006)", "2004/2006"),
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
    ("en", "FY24", "2024"),
    ("en", "FY24/25", "2024/2025"),
    ("en", "in 2021/22", "2021/2022"),
    ("en", "in 2021/2022", "2021/2022"),
    ("en", "for 2026-2030", "2026/2030"),
    ("en", "in the ten months to October", "2025-01/2025-10"),
    ("en", "in the year to September", "2024-10/2025-09"),
    ("en", "in the fiscal year ended June 2024", "2023-07/2024-06"),
    ("en", "in the quarter ended in June", "2025-04/2025-06"),
    ("en", "in the 12 months through the end of November", "2024-12/2025-11"),
    ("en", "over the nine months to end-September", "2025-01/2025-09"),
    ("en", "over the weekend", "2025-12-13/2025-12-14"),
    ("en", "in the autumn", "2025-09/2025-11"),
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
    ("en", "12/25/2024", "2024-12-25"),
    ("en", "in the 1st quarter of 2024", "2024-01/2024-03"),
    ("en", "in the first quarter of fiscal 2024", "None"),
    ("en", "in the first half of fiscal year 2025-26", "None"),
    ("en", "in the first seven months of the current fiscal year", "None"),
    ("ru", "за первое полугодие 2025/26 финансового года", "None"),
    ("en", "in July-January FY 2024-25", "2024-07/2025-01"),
    ("en", "in the year to December 2024", "2024"),
    ("en", "in the five years ending in 2024", "2020/2024"),
    ("en", "in Q1-Q3 2024", "2024-01/2024-09"),
    ("en", "in the last quarter of 2024", "2024-10/2024-12"),
    ("en", "in Q1 2023-24", "None"),
    ("en", "in fiscal 2024", "2024"),
    ("en", "between the 5th and the 9th of March 2024", "2024-03-05/2024-03-09"),
    ("en", "from 20 December to 10 January 2024", "2023-12-20/2024-01-10"),
    ("en", "from November 10 to December 4", "2025-11-10/2025-12-04"),
    ("en", "from November to January 2024", "2023-11/2024-01"),
    ("en", "from November to January", "2024-11/2025-01"),
    ("en", "in June and July", "2025-06/2025-07"),
    ("en", "between late May and June 2024", "2024-05/2024-06"),
    ("en", "between March 30 and April 2, 2024", "2024-03-30/2024-04-02"),
    ("en", "between March 3 and 7, 2024", "2024-03-03/2024-03-07"),
    ("en", "in early late May", "2025-05"),
    ("en", "last September", "2025-09"),
    ("en", "this summer", "2025-06/2025-08"),
    ("en", "next weekend", "2025-12-27/2025-12-28"),
    ("en", "since last week", "2025-12-08/2025-12-14"),
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
    ("ru", "12-марта 2024 года", "2024-03-12"),
    ("ru", "октябрьский", "2025-10"),
    ("ru", "сегодняшний", "2025-12-17"),
    ("ru", "15-го числа прошлого месяца", "2025-11-15"),
    ("ru", "15-го числа этого месяца", "2025-12-15"),
    ("ru", "по итогам первого квартала 2024 года", "2024-01/2024-03"),
    ("ru", "позапрошлым летом", "2024-06/2024-08"),
    ("ru", "в позапрошлом мае", "2024-05"),
    ("ru", "в позапрошлую пятницу", "2025-12-05"),
    ("ru", "в эти выходные", "2025-12-20/2025-12-21"),
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
        ("en", "Prices grew from year to year, after the fall of demand."),
        ("en", "May the best win, Expo 2025, Agenda 2030."),
        ("ru", "Счёт 5:3, 5,3 млрд долларов, 2024 доллара, в 1990-х, «Экспо-2025»."),
        ("ru", "Защита окружающей среды накануне саммита."),
        ("en", "In the fiscal 3rd quarter, after 15 months of work, it shipped a 7m yacht."),
        ("en", "Version 6. 7. was 1.2.30000 and 45.13.2024, or 06/07/2024."),
        ("en", "It held 2024 % of 2024 billion, at 2024,5 and 2024:15, on 2000 people in 2020-2030s."),
        ("en", "On Black Friday this time May5 fell."),
        ("en", "They met on monday, in the Spring Hotel, and Winter came."),
        ("en", "May 12.30 was its score."),
        ("ru", "Площадью 10 кв. метров, этого дня."),
        ("ru", "В 2020-2030-х годах."),
        ("ru", "За последние три года."),
    ],
)
def test_finds_no_false_dates(language: str, text: str) -> None:
    """Money, scores, codes, decades and names are no times."""
    assert periods(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "in May last month", ["2025-05", "2025-11"]),
        ("en", "in June and August 2024", ["2025-06", "2024-08"]),
        ("en", "in June and July 15", ["2025-06", "2025-07-15"]),
        ("en", "on Monday and Thursday", ["2025-12-15", "2025-12-11"]),
        ("en", "on Thursday last month", ["2025-12-11", "2025-11"]),
        ("en", "11 and 5 May", ["2025-05-05"]),
        ("en", "Q3-Q1 2024", ["2024-01/2024-03"]),
        ("en", "the first half of May", ["2025-05"]),
        ("en", "the second half of the day", []),
        ("en", "from February to 9 June 2024", ["2024-02/2024-06-09"]),
        ("ru", "с февраля по 9 июня 2024 года", ["2024-02/2024-06-09"]),
        ("uz", "kunning ikkinchi yarmida", []),
        ("en", "on Monday, 5 people met", ["2025-12-15"]),
        ("en", "next Oct. 3", ["2025-10-03"]),
        ("en", "on February 6 – the day of talks", ["2025-02-06"]),
        ("en", "in the same May", ["2025-05"]),
        ("en", "since May 5 million were sold", ["2025-05/.."]),
        ("en", "in the five years to 2024, trade grew", ["2020/2024"]),
        ("en", "Q1 FY2024", ["None"]),
        ("en", "the first half of FY26", ["None"]),
        ("ru", "в октябре 23-го года", ["2025-10"]),
        ("ru", "15 числа прошлого", ["2025-12-15"]),
        ("uz", "bu yilning boshidan", ["2025-01/2025-12"]),
    ],
)
def test_what_stands_beside_a_time_is_no_part_of_it(language: str, text: str, expected: list[str]) -> None:
    """Two times that make no range stay two, and what is none takes nothing from its neighbour."""
    assert periods(text, language) == expected


def test_a_full_stop_after_a_short_word_may_end_the_sentence() -> None:
    """It belongs to the time only where the time goes on."""
    for language, text, quote in [
        ("en", "Oct. sales", "Oct"),
        ("ru", "за 9 мес. работы", "за 9 мес"),
        ("ru", "за 9 мес. 2024 г. продано", "за 9 мес. 2024 г."),
    ]:
        tokens = Tokens(text, language)
        [mention] = find_times(tokens)
        assert tokens.quote(mention.first, mention.stop) == quote


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "on 31 February 2024"),
        ("en", "from 31 February 2023 to 3 March 2024"),
        ("en", "from 30 May 2024 to 2 June 2023"),
        ("en", "from 2020"),
        ("en", "from last year"),
        ("ru", "31-го числа прошлого месяца"),
    ],
)
def test_what_the_calendar_does_not_have_is_no_period(language: str, text: str) -> None:
    """Nor is what ends before it begins, or only begins."""
    assert periods(text, language) == ["None"]


def test_days_of_the_week_run_on_over_today() -> None:
    """Their range has begun where its first day lies behind and its last one ahead."""
    assert periods("Monday to Wednesday", "en", "future") == ["2025-12-15/2025-12-17"]
    assert periods("Thursday to Monday", "en", "future") == ["2025-12-18/2025-12-22"]


def test_takes_the_side_of_the_tense() -> None:
    """A date without its year is the nearest one on that side of the day of publication."""
    assert periods("on 3 July", "en", "past") == ["2025-07-03"]
    assert periods("on 3 July", "en", "future") == ["2026-07-03"]
    assert periods("on 3 January", "en", None) == ["2026-01-03"]
    assert periods("on Friday", "en", "future") == ["2025-12-19"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "today"),
        ("en", "on Friday"),
        ("en", "last year"),
        ("en", "since the start of the year"),
        ("en", "two days ago"),
        ("en", "in the year to September"),
        ("en", "the same period last year"),
        ("ru", "15-го числа"),
    ],
)
def test_leaves_the_relative_open_without_a_day(language: str, text: str) -> None:
    """Without the day of publication nothing is guessed."""
    [mention] = find_times(Tokens(text, language))
    assert mention.resolve(None, "past", Period.parse("2025-01/2025-05")) is None


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
        ("the same five months of 2023", "2023-01/2023-05"),
        ("the same period a year earlier", "2024-01/2024-05"),
        ("the same period", "2025-01/2025-05"),
        ("the same year", "2025"),
        ("a year earlier", "2024-01/2024-05"),
    ]:
        [mention] = find_times(Tokens(text, "en"))
        assert str(mention.span(WEDNESDAY, "past", context)) == expected
        assert mention.resolve(WEDNESDAY, "past") is None


@pytest.mark.parametrize(
    ("text", "day"), [("on Friday", date.min), ("yesterday", date.min), ("next weekend", date.max)]
)
def test_what_lies_outside_the_calendar_is_no_period(text: str, day: date) -> None:
    """It has a first and a last day."""
    [mention] = find_times(Tokens(text, "en"))
    assert mention.resolve(day, "past") is None


def test_the_leap_day_has_no_day_in_the_year_before() -> None:
    """What is moved to a year that does not have it is nothing."""
    [mention] = find_times(Tokens("a year earlier", "en"))
    assert mention.span(WEDNESDAY, "past", Period.of(2024, 2, 29)) is None


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


def test_the_day_after_the_last_of_all_has_no_name() -> None:
    assert UnitFrom("day", 1).resolve(None, None, Period.on(date.max)) is None
    assert UnitFrom("day", 1).resolve(None, None, Period.on(date(2024, 12, 31))) == Period.of(2025, 1, 1)
    assert UnitFrom("day", 1).resolve(None, None, Period.of(2024)) is None


@pytest.mark.parametrize(
    "text",
    [
        "Chad's premier visited Peru in May 2024. On that occasion the sides signed an accord on visas.",
        "Премьер Чада посетил Перу в мае 2024 года. Тогда же стороны подписали соглашение о визах.",
        "Chad bosh vaziri 2024-yil may oyida Peruga borgan edi. Oʻshanda tomonlar viza bitimini imzoladi.",
    ],
)
def test_a_word_for_then_means_the_time_told_before(text: str) -> None:
    (agreement,) = read(text, published="2026-02-05").agreements
    assert str(agreement.when) == "2024-05"


def test_a_quarter_later_is_none_as_no_text_speaks_of_one_by_its_days() -> None:
    assert UnitFrom("quarter", 1).resolve(None, None, Period.of(2024, 5, 1)) is None
