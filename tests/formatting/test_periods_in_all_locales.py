"""What is written in a locale is read back in it: periods and countries, in every locale of CLDR."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from babel.dates import format_date
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from bilat import (
    Country,
    Period,
    format_countries,
    format_country,
    format_period,
    parse_country,
    parse_period,
    strategies,
)
from bilat.formatting.period import PeriodStyle
from bilat.locales import lineage, resolve
from bilat.locales.calendar_mends import MENDS
from bilat.values.iso3166 import COUNTRIES

LOCALES: Final = sorted(locale_identifiers())

# each precision; intervals whose ends differ in each part, and in precision; both open ends; and all without the year
PERIODS: Final = (
    "2024",
    "0012",
    "2024-05",
    "2024-05-26",
    "XXXX-05",
    "XXXX-02-29",
    "2016/2024",
    "2024-01/2024-04",
    "2023-11/2024-02",
    "2024-05-01/2024-05-08",
    "2024-05-26/2024-06-03",
    "2023-12-30/2024-01-02",
    "XXXX-12/XXXX-02",
    "XXXX-05-26/XXXX-05-28",
    "XXXX-03-26/XXXX-06-03",
    "2016/..",
    "../2024-05",
    "XXXX-05-03/..",
    "2024/2024-05-03",
    "2023-03-05/2024-07",
    "XXXX-01/XXXX-02-07",
)

NOT_READ_BACK: Final[dict[PeriodStyle, dict[str, str]]] = {
    "long": {},
    "medium": {
        "dyo": "the short names of June and July, «Su» and «Sú», differ in an accent only",
        "dyo_SN": "inherits from dyo",
    },
    "short": {
        "dz": "a slash stands between two days as it does inside of a date: «5 … 26/28»",
        "dz_BT": "inherits from dz",
    },
}
"""Locales in which some periods are not read back, each with what in CLDR keeps them from it."""


SUCCESSORS: Final = {
    "BU": "MM",
    "DY": "BJ",
    "HV": "BF",
    "NH": "VU",
    "RH": "ZW",
    "TP": "TL",
    "ZR": "CD",
}
"""States that no longer exist, with the ones that are still called by their names: where that is so in a locale, by
CLDR or by the tables of a language that bilat reads, the name is not theirs alone."""


def read_back(text: str, locale: str) -> str:
    try:
        return str(parse_period(text, locale=locale))
    except ValueError as error:
        return f"{text}: {error}"


@pytest.mark.parametrize("style", ["long", "medium", "short"])
def test_periods_of_each_kind_are_read_back_in_every_locale(style: PeriodStyle) -> None:
    lost = [
        (locale, text)
        for text in PERIODS
        for locale in LOCALES
        if read_back(format_period(Period.parse(text), locale=locale, style=style), locale) != text
    ]
    assert {locale for locale, _ in lost} == set(NOT_READ_BACK[style]), lost
    assert len(lost) < len(LOCALES) * len(PERIODS) / 100


@given(strategies.periods(), st.sampled_from(LOCALES))
def test_any_period_is_read_back(period: Period, locale: str) -> None:
    text = format_period(period, locale=locale)
    assert parse_period(text, locale=locale) == period, text


@pytest.mark.parametrize("text", ["2024-05-26", "1999-12-01"])
def test_a_day_is_written_as_by_babel(text: str) -> None:
    mended = {mend.locale for mend in MENDS if mend.name in ("long", "months")}
    for locale in LOCALES:
        if mended.isdisjoint(lineage(resolve(locale))):
            said = format_period(Period.parse(text), locale=locale)
            assert said == format_date(date.fromisoformat(text), "long", locale=locale), locale


@pytest.mark.parametrize("code", sorted(COUNTRIES))
def test_countries_are_read_back_in_every_locale(code: str) -> None:
    country = Country.of(code)
    for locale in LOCALES:
        found = parse_country(format_country(country, locale=locale), locale=locale)
        assert found.code in {code, SUCCESSORS.get(code)}, locale


def test_names_that_countries_share_are_few() -> None:
    shared = [
        (code, locale)
        for code in SUCCESSORS
        for locale in LOCALES
        if parse_country(format_country(Country.of(code), locale=locale), locale=locale).code != code
    ]
    assert {code for code, _ in shared} == set(SUCCESSORS)
    assert len(shared) < len(COUNTRIES) * len(LOCALES) / 100


@given(st.lists(strategies.countries()), st.sampled_from(LOCALES))
def test_a_list_has_every_country(countries: list[Country], locale: str) -> None:
    text = format_countries(countries, locale=locale)
    assert all(format_country(country, locale=locale) in text for country in countries)
