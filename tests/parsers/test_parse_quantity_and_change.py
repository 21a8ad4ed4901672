from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

import pytest
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from bilat import Change, Quantity, Unit, UnreadableTextError, parse_change, parse_quantity
from bilat.parsers.quantity import _Measure

LOCALES = sorted(locale_identifiers())


def quantity(amount: str, unit: Unit, upto: str | None = None) -> Quantity:
    return Quantity(amount=Decimal(amount), upto=None if upto is None else Decimal(upto), unit=unit)


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [
        ("en", "500,000 tonnes", quantity("500e3", Unit.TONNE)),
        ("en", "10 bcm", quantity("1e10", Unit.CUBIC_METRE)),
        ("en", "300 kg", quantity("0.3", Unit.TONNE)),
        ("en", "1.5 million bbl", quantity("1.5e6", Unit.BARREL)),
        ("en", "200 cars", quantity("200", Unit.ITEM)),
        ("en", "5 t – 6 t", quantity("5", Unit.TONNE, "6")),  # a T is a trillion, too
        ("ru", "10 млрд кубометров", quantity("1e10", Unit.CUBIC_METRE)),
        ("ru", "2–3 млн кВт⋅ч", quantity("2e6", Unit.KILOWATT_HOUR, "3e6")),
        ("fr", "3 millions de tonnes", quantity("3e6", Unit.TONNE)),
        ("fr", "5 m3", quantity("5", Unit.CUBIC_METRE)),
        ("ja", "３８億立方メートル", quantity("3.8e9", Unit.CUBIC_METRE)),
    ],
)
def test_quantities(locale: str, text: str, value: Quantity) -> None:
    assert parse_quantity(text, locale=locale) == value


@pytest.mark.parametrize(
    ("locale", "text", "percent"),
    [
        ("en", "+70%", "70"),
        ("en", "70 per cent", "70"),
        ("en", "−4.51 %", "-4.51"),
        ("en", "fell by 12 percent", "-12"),
        ("en", "12% higher", "12"),
        ("en", "doubled", "100"),
        ("ru", "-4,51 процента", "-4.51"),
        ("ru", "вырос на 5%", "5"),
        ("tr", "%70", "70"),
        ("ar", "٧٠٪", "70"),
    ],
)
def test_changes(locale: str, text: str, percent: str) -> None:
    assert parse_change(text, locale=locale) == Change(percent=Decimal(percent))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("500", "understood the number 500, which counts nothing; name a unit, such as 't'"),
        ("500 apples", "understood the number 500, not 'apples'"),
        ("3 t – 2 t", "the range ends at 2, not above its start 3"),
    ],
)
def test_what_is_no_quantity_is_refused(text: str, message: str) -> None:
    with pytest.raises(UnreadableTextError) as caught:
        parse_quantity(text, locale="en")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("70", "understood the number 70, which counts nothing; write a percentage, such as '+70%'"),
        ("fell by -5%", "give one percentage with one sign"),
        ("5–10%", "give one percentage with one sign"),
        ("fell", "'fell' has no number"),
        ("9" * 60 + "%", "is out of range"),
    ],
)
def test_what_is_no_change_is_refused(text: str, message: str) -> None:
    with pytest.raises(UnreadableTextError) as caught:
        parse_change(text, locale="en")
    assert message in str(caught.value)


@given(st.text(max_size=60) | st.text("0123456789 .,–-%tmbl", max_size=40), st.sampled_from(LOCALES))
def test_any_text_is_read_or_refused(text: str, locale: str) -> None:
    with suppress(UnreadableTextError):  # and no other
        assert isinstance(parse_quantity(text, locale=locale), Quantity)
    with suppress(UnreadableTextError):
        assert isinstance(parse_change(text, locale=locale), Change)


def test_a_measure_tells_how_many_of_its_unit_it_counts() -> None:
    assert str(_Measure("t")) == "t"
    assert str(_Measure("t", Decimal("0.001"))) == "times 0.001 t"
