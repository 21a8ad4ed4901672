from __future__ import annotations

import sys
import unicodedata
from contextlib import suppress
from datetime import date

import pytest
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from bilat import AmbiguousTextError, Period, UnknownLocaleError, UnreadableTextError, parse_period

TODAY = date(2024, 5, 27)


def read(text: str, locale: str, today: date | None = None) -> str:
    return str(parse_period(text, locale=locale, today=today))


@pytest.mark.parametrize(
    ("locale", "text", "period"),
    [
        ("en", "26 May 2024", "2024-05-26"),
        ("en", "May 26, 2024", "2024-05-26"),
        ("en", "the 26th of May, 2024", "2024-05-26"),
        ("en", "Sunday, 26 May 2024", "2024-05-26"),
        ("en", "SEPT 2024", "2024-09"),
        ("en", "26-28 May 2024", "2024-05-26/2024-05-28"),
        ("en", "from 26 to 28 May 2024", "2024-05-26/2024-05-28"),
        ("en", "since 2016", "2016/.."),
        ("en", "until May 2024", "../2024-05"),
        ("en", "Q1 2024", "2024-01/2024-03"),
        ("en", "1st quarter 2024", "2024-01/2024-03"),
        ("en", "Q2–Q3 2024", "2024-04/2024-09"),
        ("en", "the first half of 2024", "2024-01/2024-06"),
        ("en", "H2 2024", "2024-07/2024-12"),
        ("ru", "2 кв. 2024 г.", "2024-04/2024-06"),
        ("ru", "во втором полугодии 2024 года", "2024-07/2024-12"),
        ("en", "2024-05-26/..", "2024-05-26/.."),
        ("en", "XXXX-05", "XXXX-05"),
        ("en", "AD 2024", "2024"),
        ("ru", "в мае 2024 года", "2024-05"),
        ("ru", "21-го февраля", "XXXX-02-21"),
        ("ru", "с 26 по 28 мая 2024 г.", "2024-05-26/2024-05-28"),
        ("ru", "до 2030 года", "../2030"),
        ("fr", "FEVRIER 2024", "2024-02"),
        ("fr", "1 août 2024", "2024-08-01"),
        ("es", "mar, 26 mar 2024", "2024-03-26"),
        ("uz", "26-may, 2024", "2024-05-26"),
        ("uz_Cyrl", "26 май, 2024", "2024-05-26"),
        ("uz_Cyrl", "2024 йил 1 январь", "2024-01-01"),
        ("uz_Cyrl", "1 январ, 2024", "2024-01-01"),
        ("zh", "2024年5月26日至28日", "2024-05-26/2024-05-28"),
        ("ja", "２０２４年５月２６日（日）", "2024-05-26"),
        ("ar", "٢٦ مايو ٢٠٢٤", "2024-05-26"),
        ("hi", "२६ मई २०२४", "2024-05-26"),
        ("vi", "26 tháng 12, 2024", "2024-12-26"),
    ],
)
def test_texts_of_all_kinds(locale: str, text: str, period: str) -> None:
    assert read(text, locale) == period


@pytest.mark.parametrize(
    ("locale", "period"),
    [
        ("en", "2024-05-06"),
        ("en-US", "2024-05-06"),
        ("en-GB", "2024-06-05"),
        ("fr", "2024-06-05"),
        ("sv", "2024-06-05"),
    ],
)
def test_digits_follow_the_order_of_the_locale(locale: str, period: str) -> None:
    assert read("05/06/2024", locale) == period


def test_digits_follow_the_only_order_that_gives_a_date() -> None:
    assert read("26/05/2024", "en-US") == read("05/26/2024", "fr") == "2024-05-26"


def test_the_order_of_iso_8601_holds_in_every_locale() -> None:
    assert {read("2024-05-06", locale) for locale in locale_identifiers()} == {"2024-05-06"}


@pytest.mark.parametrize(
    ("locale", "text", "candidates"),
    [
        # in Chinese no date ends with its year
        ("zh", "05/06/2024", "2024-05-06 or 2024-06-05"),
        ("en", "J 2024", "2024-01, 2024-06 or 2024-07"),
        ("de", "26.05.24", "1924-05-26 or 2024-05-26"),
    ],
)
def test_several_meanings_are_listed(locale: str, text: str, candidates: str) -> None:
    with pytest.raises(AmbiguousTextError, match=candidates):
        parse_period(text, locale=locale)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("26 Foo 2024", "understood '26', '2024', but not 'foo'"),
        ("26", "understood '26', which is no date"),
        ("2–3 quarter 2024", "which is no date"),
        ("5th quarter 2024", "understood '5', 'quarter', '2024', which is no date"),
        ("30 February 2024", "understood '30', 'february', '2024', which is no date"),
        ("May – April 2024", "understood 'may', '–', 'april', '2024', which is no date"),
        ("Monday, 26 May 2024", "2024-05-26 is another day of the week"),
        ("Monday", "understood 'monday', which is no date"),
        ("44 BC", "understood '44', but not 'bc'"),
        ("", "it names none"),
    ],
)
def test_no_meaning_is_refused_with_what_was_understood(text: str, said: str) -> None:
    with pytest.raises(UnreadableTextError, match=said):
        parse_period(text, locale="en", today=TODAY)


@pytest.mark.parametrize(
    ("locale", "text", "period"),
    [
        ("en", "yesterday", "2024-05-26"),
        ("en", "Today", "2024-05-27"),
        ("en", "last month", "2024-04"),
        ("en", "next quarter", "2024-07/2024-09"),
        ("en-US", "this week", "2024-05-26/2024-06-01"),
        ("en-GB", "this week", "2024-05-27/2024-06-02"),
        ("en", "3 days ago", "2024-05-24"),
        ("en", "in 8 months", "2025-01"),
        ("en", "12 years ago", "2012"),
        ("ru", "позавчера", "2024-05-25"),
        ("ru", "в прошлом году", "2023"),
        ("ru", "через 2 дня", "2024-05-29"),
        ("uz", "kecha", "2024-05-26"),
        ("uz_Cyrl", "ўтган ой", "2024-04"),
        ("kk", "өткен ай", "2024-04"),
        ("de-AT", "gestern", "2024-05-26"),
        ("fr", "avant-hier", "2024-05-25"),
        ("ja", "来年", "2025"),
        ("en", "26.05.24", "2024-05-26"),
        ("en", "26 May 50", "1950-05-26"),
    ],
)
def test_what_depends_on_today_is_read_with_it(locale: str, text: str, period: str) -> None:
    assert read(text, locale, TODAY) == period


@pytest.mark.parametrize("text", ["yesterday", "last month", "3 days ago", "26 May 24"])
def test_what_depends_on_today_is_not_read_without_it(text: str) -> None:
    with pytest.raises(UnreadableTextError):
        parse_period(text, locale="en")


@pytest.mark.parametrize("text", ["9999 years ago", "in 9999 years", "in 9999 weeks", "next year"])
def test_no_day_outside_of_the_calendar_is_read(text: str) -> None:
    with pytest.raises(UnreadableTextError, match="outside of the calendar"):
        parse_period(text, locale="en", today=date.max if "in" in text or "next" in text else date(2024, 1, 1))


def test_the_digits_of_every_script_are_read() -> None:
    zeros = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.decimal(chr(code), None) == 0]
    assert len(zeros) > 50
    for zero in zeros:
        text = "".join(chr(ord(zero) + int(digit)) for digit in "2024")
        assert read(text, "en") == "2024", unicodedata.name(zero)


@given(st.text(), st.sampled_from(["en", "ru", "uz", "zh", "th"]), st.none() | st.dates())
def test_any_text_is_a_period_or_refused(text: str, locale: str, today: date | None) -> None:
    with suppress(UnreadableTextError):
        assert isinstance(parse_period(text, locale=locale, today=today), Period)


@given(
    st.lists(st.sampled_from("1 2 12 26 31 2024 May Jan Q1 - – / . since to Monday ago".split()), max_size=12),
    st.sampled_from(["", " "]),
)
def test_pieces_of_dates_in_any_order_are_a_period_or_refused(words: list[str], space: str) -> None:
    with suppress(UnreadableTextError):
        assert isinstance(parse_period(space.join(words), locale="en", today=TODAY), Period)


def test_a_long_text_is_refused_at_once() -> None:
    with pytest.raises(UnreadableTextError, match="too long"):
        parse_period("1-" * 1_000_000, locale="en")


def test_an_unknown_locale_is_refused() -> None:
    with pytest.raises(UnknownLocaleError):
        parse_period("2024", locale="xx")
