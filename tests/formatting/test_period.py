from __future__ import annotations

import pytest

from bilat import InvalidValueError, Period, UnknownLocaleError, format_period
from bilat.formatting.period import PeriodStyle


def said(period: str, locale: str, style: PeriodStyle = "long") -> str:
    """What is written, with every kind of space as a plain one."""
    text = format_period(Period.parse(period), locale=locale, style=style)
    return text.replace("\u2009", " ").replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize(
    ("locale", "period", "text"),
    [
        ("en", "2024-05-26", "May 26, 2024"),
        ("en", "2024-05", "May 2024"),
        ("en", "2024-01/2024-04", "January – April 2024"),
        ("en", "2024-05-26/2024-05-28", "May 26 – 28, 2024"),
        ("en-GB", "2024-05-26/2024-05-28", "26–28 May 2024"),
        ("en-GB", "2024-05-26/2024-06-03", "26 May – 3 June 2024"),
        ("en-GB", "2023-12-30/2024-01-02", "30 December 2023 – 2 January 2024"),
        ("ru", "2024-05-26", "26 мая 2024 г."),
        ("ru", "2024-01/2024-04", "январь – апрель 2024 г."),
        ("ru", "2023-11/2024-02", "ноябрь 2023 г. – февраль 2024 г."),
        ("ru", "XXXX-05", "май"),
        ("ru", "XXXX-02-21", "21 февраля"),
        ("ru", "2016/2024", "2016–2024"),
        ("uz", "2024-05-26", "26-may, 2024"),
        ("uz_Cyrl", "2024-05-26", "2024 йил 26 май"),
        ("uz_Cyrl", "2024-01/2024-04", "2024 йил январь – апрель"),
        ("uz_Cyrl", "2024-05-26/2024-05-28", "2024 йил 26–28 май"),
        ("de", "2024-05-26/2024-05-28", "26.–28. Mai 2024"),
        ("es", "2024-05-26/2024-05-28", "26–28 de mayo de 2024"),
        ("cs", "2024-05-26/2024-05-28", "26.–28. května 2024"),
        ("cs", "2024-05-26/2024-06-03", "26. května – 3. června 2024"),
        ("sk", "2024-05-26/2024-05-28", "26. – 28. mája 2024"),
        ("zh-Hans", "2024-05-26/2024-05-28", "2024年5月26日至28日"),
        ("ja", "2024-01/2024-04", "2024年1月～4月"),
        ("fa", "2024-05-26/2024-05-28", "26 تا 28 مهٔ 2024"),
        ("th", "2024-05-26", "26 พฤษภาคม ค.ศ. 2024"),
        ("eu", "2024-01/2024-04", "2024(e)ko urtarrila–apirila"),
    ],
)
def test_dates_and_intervals_are_written_in_full(locale: str, period: str, text: str) -> None:
    assert said(period, locale) == text


@pytest.mark.parametrize(
    ("locale", "period", "text"),
    [
        ("en", "2016/..", "2016 –"),
        ("en", "../2024-05", "– May 2024"),
        ("ja", "2016/..", "2016年～"),
        ("fa", "../2024-05", "تا مهٔ 2024"),
    ],
)
def test_the_open_end_of_an_interval_is_left_out(locale: str, period: str, text: str) -> None:
    assert said(period, locale) == text


@pytest.mark.parametrize(
    ("locale", "period", "text"),
    [
        # CLDR has no intervals of these locales: the root's would put the year first
        ("lg", "2024-05-26/2024-05-28", "26 Maayi 2024 – 28 Maayi 2024"),
        # CLDR forgets the first month: 26 – 3 Juni 2024
        ("sw", "2024-05-26/2024-06-03", "26 Mei 2024 – 3 Juni 2024"),
        # ends of another precision have no pattern in common
        ("en", "2024/2024-05-03", "2024 – May 3, 2024"),
    ],
)
def test_where_no_pattern_fits_both_dates_are_written_out(locale: str, period: str, text: str) -> None:
    assert said(period, locale) == text


@pytest.mark.parametrize(
    ("locale", "style", "text"),
    [
        ("en", "medium", "May 26 – 28, 2024"),
        ("en", "short", "5/26/2024 – 5/28/2024"),
        ("ru", "medium", "26–28 мая 2024 г."),
        ("ru", "short", "26.05.2024–28.05.2024"),
        ("de", "medium", "26.–28.05.2024"),
        ("de", "short", "26.–28.05.2024"),
    ],
)
def test_shorter_styles_have_short_names_or_digits(locale: str, style: PeriodStyle, text: str) -> None:
    assert said("2024-05-26/2024-05-28", locale, style) == text


def test_no_style_loses_the_century() -> None:
    assert all("1924" in said("1924-05-26", "en", style) for style in ("long", "medium", "short"))


def test_an_early_year_is_not_taken_for_a_day() -> None:
    assert said("0012", "en") == "0012"
    assert said("0012-05", "en") == "May 0012"


def test_an_unknown_style_is_refused_with_the_styles_there_are() -> None:
    with pytest.raises(InvalidValueError, match="did you mean 'long'"):
        format_period(Period.of(2024), locale="en", style="lang")  # type: ignore[arg-type]


def test_an_unknown_locale_is_refused() -> None:
    with pytest.raises(UnknownLocaleError):
        format_period(Period.of(2024), locale="xx")
