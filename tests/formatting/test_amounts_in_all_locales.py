"""What is written in a locale is read back in it: money, quantities and changes, in every locale of CLDR."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Final

import pytest
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from bilat import (
    Change,
    Money,
    Quantity,
    Unit,
    format_change,
    format_money,
    format_quantity,
    parse_change,
    parse_money,
    parse_quantity,
    strategies,
)
from bilat.formatting.written import Style
from bilat.locales import resolve
from bilat.locales.currencies import places
from bilat.values.iso4217 import CURRENCIES

LOCALES: Final = sorted(locale_identifiers())
SHORTENED: Final[tuple[Style, ...]] = ("short", "long")

NOT_READ_BACK: Final[dict[tuple[str, str], str]] = {}
"""Currencies that are not read back in a locale, each with what in CLDR keeps them from it: one in a hundred."""


def money(currency: str, amount: str, upto: str | None = None) -> Money:
    return Money(amount=Decimal(amount), upto=None if upto is None else Decimal(upto), currency=currency)


def quantity(unit: Unit, amount: str, upto: str | None = None) -> Quantity:
    return Quantity(amount=Decimal(amount), upto=None if upto is None else Decimal(upto), unit=unit)


# written out and shortened, below zero, ranges whose ends share what is around them and ranges whose do not
MONEY: Final = (
    money("USD", "3.8e9"),
    money("UZS", "1234567.89"),
    money("EUR", "-12.5"),
    money("RUB", "999_999_999_999_999_999.99"),
    money("SUR", "21e6"),
    money("GBP", "2e6", "3e6"),
    money("CHF", "2000", "3e12"),
)
QUANTITIES: Final = (
    quantity(Unit.TONNE, "3.8e9"),
    quantity(Unit.CUBIC_METRE, "-1234567.891"),
    quantity(Unit.KILOWATT_HOUR, "1"),
    quantity(Unit.BARREL, "2"),
    quantity(Unit.ITEM, "2e6", "3e6"),
    quantity(Unit.TONNE, "0.0123", "2000"),
)
CHANGES: Final = tuple(Change(percent=Decimal(percent)) for percent in ("70", "-4.51", "0", "1", "-1234.5678"))


@st.composite
def sums(draw: st.DrawFn) -> Money:
    """Money in any currency, up to 10^18 with the decimals of the currency."""
    currency = draw(st.sampled_from(sorted(CURRENCIES)))
    least = 10 ** places(currency)
    units = draw(st.integers(-(10**18) * least, 10**18 * least) | st.integers(-(10**7), 10**7))
    return Money(amount=Decimal(units) / least, currency=currency)


def assert_settled(
    value: Money | Quantity | Change, locale: str, say: Callable[..., str], read: Callable[..., object]
) -> None:
    """The styles that round give a text that is written the same when it is read and written again."""
    for style in SHORTENED:
        text = say(value, locale=locale, style=style)
        again = read(text, locale=locale)
        assert is_near(again, value), (text, again)
        assert say(again, locale=locale, style=style) == text


def is_near(one: object, other: object) -> bool:
    """Whether two values count the same, and as much but for rounding."""
    match one, other:  # a narrow range may be rounded to one number
        case Change(), Change():
            return abs(one.percent - other.percent) <= Decimal("0.005")
        case Money(), Money():
            least = Decimal(1).scaleb(-places(one.currency))
            return one.currency == other.currency and are_near(one.amount, other.amount, least)
        case Quantity(), Quantity():
            return one.unit is other.unit and are_near(one.amount, other.amount, Decimal(0))
        case _:
            return False


def are_near(one: Decimal, other: Decimal, least: Decimal) -> bool:
    return abs(one - other) <= max(abs(other) / 100, least)


@pytest.mark.parametrize("value", MONEY, ids=str)
def test_money_is_read_back_in_every_locale(value: Money) -> None:
    for locale in LOCALES:
        assert parse_money(format_money(value, locale=locale, style="exact"), locale=locale) == value, locale
        assert_settled(value, locale, format_money, parse_money)


@pytest.mark.parametrize("value", QUANTITIES, ids=str)
def test_quantities_are_read_back_in_every_locale(value: Quantity) -> None:
    for locale in LOCALES:
        assert parse_quantity(format_quantity(value, locale=locale, style="exact"), locale=locale) == value, locale
        assert_settled(value, locale, format_quantity, parse_quantity)


@pytest.mark.parametrize("value", CHANGES, ids=str)
def test_changes_are_read_back_in_every_locale(value: Change) -> None:
    for locale in LOCALES:
        assert parse_change(format_change(value, locale=locale, style="exact"), locale=locale) == value, locale
        assert_settled(value, locale, format_change, parse_change)


@pytest.mark.parametrize(
    "locale", ["ar_EG", "ca", "en", "fr_CA", "hi", "ja", "my", "nl", "ru", "sw", "uz_Cyrl", "zh_Hans_SG"]
)
def test_every_currency_is_read_back(locale: str) -> None:
    for currency in CURRENCIES:
        if (locale, currency) not in NOT_READ_BACK:
            for amount in ("1", "3.8e9"):
                value = money(currency, amount)
                for style in ("exact", *SHORTENED):
                    text = format_money(value, locale=locale, style=style)
                    assert parse_money(text, locale=locale) == value, text


def test_few_currencies_are_not_read_back() -> None:
    assert len(NOT_READ_BACK) < len(LOCALES) * len(CURRENCIES) / 100


@given(st.sampled_from(LOCALES), sums())
def test_any_money_is_read_back(locale: str, value: Money) -> None:
    if (locale, value.currency) not in NOT_READ_BACK:
        assert parse_money(format_money(value, locale=locale, style="exact"), locale=locale) == value
        assert_settled(value, locale, format_money, parse_money)


@given(st.sampled_from(LOCALES), strategies.quantities())
def test_any_quantity_is_read_back(locale: str, value: Quantity) -> None:
    assert parse_quantity(format_quantity(value, locale=locale, style="exact"), locale=locale) == value
    assert_settled(value, locale, format_quantity, parse_quantity)


@given(st.sampled_from(LOCALES), strategies.changes())
def test_any_change_is_read_back(locale: str, value: Change) -> None:
    assert parse_change(format_change(value, locale=locale, style="exact"), locale=locale) == value
    assert_settled(value, locale, format_change, parse_change)


@given(st.sampled_from(LOCALES), strategies.money())
def test_money_of_any_precision_is_read_back(locale: str, value: Money) -> None:
    assert parse_money(format_money(value, locale=locale, style="exact"), locale=locale) == value


def test_what_is_said_in_one_locale_does_not_depend_on_the_others() -> None:
    """Babel keeps some names of the locale that was asked first; money must not take part in it."""
    assert all(resolve(locale).currency_formats["standard"] for locale in LOCALES)
    assert format_money(MONEY[0], locale="ja", style="long") == "38億米ドル"
