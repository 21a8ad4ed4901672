from __future__ import annotations

from contextlib import suppress
from decimal import Decimal
from time import perf_counter

import pytest
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from bilat import AmbiguousTextError, Money, UnknownLocaleError, UnreadableTextError, parse_money

LOCALES = sorted(locale_identifiers())


def money(amount: str, currency: str, upto: str | None = None) -> Money:
    return Money(amount=Decimal(amount), upto=None if upto is None else Decimal(upto), currency=currency)


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [
        ("en", "$3.8 billion", money("3.8e9", "USD")),
        ("en", "US$ 3.8bn", money("3.8e9", "USD")),  # the press's, not CLDR's
        ("en", "3.8 BILLION US DOLLARS", money("3.8e9", "USD")),
        ("en", "RO 3.8 million", money("3.8e6", "OMR")),
        ("en", "EUR1.5m", money("1.5e6", "EUR")),
        ("en", "-$5", money("-5", "USD")),
        ("en", "$ -5", money("-5", "USD")),
        ("en", "5 usd", money("5", "USD")),
        ("en", "5 Yugoslavian hard dinars (1966–1990)", money("5", "YUD")),
        ("ru", "3,8 млрд долларов США", money("3.8e9", "USD")),
        ("ru", "500 тыс. евро", money("500e3", "EUR")),
        ("ru", "1 000 000,50 ₽", money("1000000.5", "RUB")),
        ("uz", "3,8 mlrd so'm", money("3.8e9", "UZS")),
        ("uz_Cyrl", "3,8 млрд сўм", money("3.8e9", "UZS")),
        ("de", "1.234,56 €", money("1234.56", "EUR")),
        ("de_AT", "1 234,56 €", money("1234.56", "EUR")),
        ("de_CH", "CHF 1'234.56", money("1234.56", "CHF")),
        ("fr", "3 milliards d'euros", money("3e9", "EUR")),
        ("hi", "₹12,34,567.50", money("1234567.5", "INR")),
        ("hi", "₹१२,३४,५६७.५०", money("1234567.5", "INR")),
        ("ar_EG", "١٬٢٣٤٫٥ ج.م.", money("1234.5", "EGP")),
        ("fa", "\u200e−\u200e$ 5", money("-5", "USD")),
        ("ja", "３８億円", money("3.8e9", "JPY")),
        ("ja", "38億米ドル", money("3.8e9", "USD")),
        ("es", "3.800 M€", money("3.8e9", "EUR")),
    ],
)
def test_amounts_as_people_write_them(locale: str, text: str, value: Money) -> None:
    assert parse_money(text, locale=locale) == value


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [
        ("en", "$2–3 million", money("2e6", "USD", "3e6")),
        ("en", "$2m-$3m", money("2e6", "USD", "3e6")),
        ("en", "$2–$3 million", money("2e6", "USD", "3e6")),
        ("en", "$2 – $3 million", money("2", "USD", "3e6")),
        ("en", "$500,000 – $2 million", money("500e3", "USD", "2e6")),
        ("ru", "2—3 млн евро", money("2e6", "EUR", "3e6")),
        ("en", "2 Yugoslavian hard dinars (1966–1990) – 3 Yugoslavian hard dinars (1966–1990)", money("2", "YUD", "3")),
    ],
)
def test_ranges(locale: str, text: str, value: Money) -> None:
    assert parse_money(text, locale=locale) == value


@pytest.mark.parametrize(
    ("locale", "text", "currency"),
    [
        ("en", "$5", "USD"),
        ("en-AU", "$5", "AUD"),
        ("es-MX", "$5", "MXN"),
        ("zh-Hant-TW", "$5", "TWD"),
        ("ja", "¥5", "JPY"),
        ("zh", "¥5", "CNY"),
        ("ar-EG", "£5", "EGP"),
        ("nb", "5 kr", "NOK"),
        ("en-PK", "₨5", "PKR"),
        ("ru-BY", "5 рублей", "BYN"),
    ],
)
def test_a_sign_of_several_currencies_means_that_of_the_locale(locale: str, text: str, currency: str) -> None:
    assert parse_money(text, locale=locale) == money("5", currency)


@pytest.mark.parametrize(
    ("locale", "text", "candidates"),
    [
        ("uz", "$5", ["5 AUD", "5 CAD", "5 USD"]),
        ("en", "5 kroner", ["5 DKK", "5 NOK"]),
        ("fr", "5 kr", ["5 DKK", "5 ISK", "5 NOK", "5 SEK"]),
    ],
)
def test_where_a_locale_has_none_of_them_they_are_listed(locale: str, text: str, candidates: list[str]) -> None:
    with pytest.raises(AmbiguousTextError) as caught:
        parse_money(text, locale=locale)
    assert all(candidate in str(caught.value) for candidate in candidates)


@pytest.mark.parametrize(
    ("locale", "text", "message"),
    [
        ("en", "", "'' has no number"),
        ("en", "dollars", "'dollars' has no number"),
        ("en", "5 billion", "understood the number 5000000000, which counts nothing"),
        ("en", "over $5", "understood the number 5, not 'over $'"),
        ("en", "$5 and 30 cents", "understood the number 5, not '$' and 'and 30 cents'"),
        ("en", "$1,23", "'1,23' is no number in en; write numbers like '1,234,567.89'"),
        ("de", "1,234.56 €", "'1,234.56' is no number in de"),
        ("en", "$1.2.3", "'1.2.3' is no number in en"),
        ("en", "$12 34", "'12 34' is no number in en"),
        ("en", "$3–2", "the range ends at 2, not above its start 3"),
        ("en", "$10³", "understood the number 10"),
        ("en", "$" + "9" * 60, "is out of range"),
        ("en", "$5 " * 100, "is too long for an amount"),
        ("en", "1–2–3–4–5–6–7–8–9 $", "is too long for an amount"),
    ],
)
def test_what_is_no_amount_is_refused_with_what_was_understood(locale: str, text: str, message: str) -> None:
    with pytest.raises(UnreadableTextError) as caught:
        parse_money(text, locale=locale)
    assert message in str(caught.value)


def test_a_locale_that_is_none_is_refused() -> None:
    with pytest.raises(UnknownLocaleError):
        parse_money("$5", locale="xx")


@given(st.text(max_size=300) | st.text("0123456789 .,–-$€MBmillionUSD", max_size=60), st.sampled_from(LOCALES))
def test_any_text_is_an_amount_or_refused(text: str, locale: str) -> None:
    with suppress(UnreadableTextError):  # and no other
        assert isinstance(parse_money(text, locale=locale), Money)


@pytest.mark.parametrize("text", ["1–" * 100, "1-" * 7 + "a b " * 42, "5 " + "billion " * 24, "x" * 199 + "5"])
def test_no_text_takes_long(text: str) -> None:
    with pytest.raises(UnreadableTextError):
        parse_money("$5x", locale="en")
    began = perf_counter()
    with pytest.raises(UnreadableTextError):
        parse_money(text, locale="en")
    assert perf_counter() - began < 1
