from __future__ import annotations

import re
from decimal import Decimal

import pytest
from babel.numbers import list_currencies
from hypothesis import given
from hypothesis import strategies as st

from bilat import Change, InvalidValueError, Money, Quantity, Unit, strategies
from bilat.values.amounts import plain
from bilat.values.iso4217 import CURRENCIES


@given(strategies.amounts())
def test_a_plain_number_is_the_number_without_exponent_or_needless_zeros(number: Decimal) -> None:
    text = plain(number)
    assert Decimal(text) == number
    assert re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?", text)
    assert text != "-0"


@given(strategies.amounts(), st.integers(0, 6))
def test_zeros_at_the_end_make_no_difference(number: Decimal, zeros: int) -> None:
    longer = number.quantize(Decimal(1).scaleb(-4 - zeros)) if abs(number) < 10**14 else number
    assert plain(longer) == plain(number)
    assert Money(amount=longer, currency="UZS") == Money(amount=number, currency="UZS")
    assert hash(Money(amount=longer, currency="UZS")) == hash(Money(amount=number, currency="UZS"))


@pytest.mark.parametrize(
    ("number", "text"), [("3.8E9", "3800000000"), ("-4.510", "-4.51"), ("-0", "0"), ("0.00", "0"), ("1E-3", "0.001")]
)
def test_plain_numbers(number: str, text: str) -> None:
    assert plain(Decimal(number)) == text


@given(strategies.amounts(), strategies.amounts())
def test_a_range_ends_above_its_start(one: Decimal, other: Decimal) -> None:
    if other > one:
        assert Money(amount=one, upto=other, currency="EUR").upto == other
    else:
        with pytest.raises(InvalidValueError, match=r"^Money.upto: the range ends at .*, not above its start "):
            Money(amount=one, upto=other, currency="EUR")


@pytest.mark.parametrize("number", ["NaN", "sNaN", "Infinity", "-Infinity"])
def test_a_number_that_is_not_finite_is_refused(number: str) -> None:
    with pytest.raises(InvalidValueError, match=r"^Money.amount: .* is not a finite number; give a finite Decimal"):
        Money(amount=Decimal(number), currency="USD")
    with pytest.raises(InvalidValueError, match=r"^Quantity.upto: .* is not a finite number"):
        Quantity(amount=1, upto=Decimal(number), unit=Unit.TONNE)
    with pytest.raises(InvalidValueError, match=r"^Change.percent: .* is not a finite number"):
        Change(percent=Decimal(number))


@pytest.mark.parametrize("number", ["1E+40", "1E+999999", "1E-41"])
def test_a_number_that_would_fill_pages_is_refused(number: str) -> None:
    with pytest.raises(InvalidValueError, match=r"^Money.amount: .* is out of range; keep to 40 digits"):
        Money(amount=Decimal(number), currency="USD")


@pytest.mark.parametrize(
    ("code", "remedy"),
    [
        ("usd", "did you mean 'USD'?"),
        ("EURO", "did you mean 'EUR'?"),
        ("UZZ", "did you mean"),
        ("доллар", "give three letters of ISO 4217"),
        ("XXX", "give three letters of ISO 4217"),
    ],
)
def test_a_currency_that_is_none_is_refused_with_the_nearest(code: str, remedy: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        Money(amount=1, currency=code)
    assert caught.value.what == f"{code!r} is no ISO 4217 code"
    assert caught.value.remedy.startswith(remedy)


def test_every_fault_of_an_amount_is_reported() -> None:
    with pytest.raises(InvalidValueError) as caught:
        Money(amount=Decimal("NaN"), upto=Decimal("Infinity"), currency="EURO")
    assert [fault.where for fault in caught.value.faults] == ["Money.amount", "Money.upto", "Money.currency"]


def test_cldr_knows_nearly_every_currency() -> None:
    # CLDR leaves out fifteen-odd that were withdrawn before it began, and names some that ISO never had
    assert len(CURRENCIES - list_currencies()) < 25
    assert {"USD", "EUR", "RUB", "UZS", "KZT", "LVL", "SUR"} <= CURRENCIES
    assert all(re.fullmatch("[A-Z]{3}", code) for code in CURRENCIES)
