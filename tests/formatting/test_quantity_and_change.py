from __future__ import annotations

from decimal import Decimal

import pytest

from bilat import Bound, Change, Quantity, Unit, format_change, format_quantity
from bilat.formatting.written import Style


def quantity(amount: str, unit: Unit, upto: str | None = None) -> Quantity:
    return Quantity(amount=Decimal(amount), upto=None if upto is None else Decimal(upto), unit=unit)


@pytest.mark.parametrize(
    ("locale", "value", "style", "text"),
    [
        ("en", quantity("500e3", Unit.TONNE), "short", "500K t"),
        ("en-GB", quantity("500e3", Unit.TONNE), "long", "500 thousand tonnes"),
        ("en", quantity("1e10", Unit.CUBIC_METRE), "exact", "10,000,000,000 m³"),
        ("en", quantity("1", Unit.BARREL), "long", "1 barrel"),
        ("en", quantity("12.345", Unit.BARREL), "short", "12.3 bbl"),
        ("en", quantity("0.0012345", Unit.TONNE), "short", "0.00123 t"),
        ("ru", quantity("21", Unit.TONNE), "long", "21 тонна"),
        ("ru", quantity("3.8e9", Unit.CUBIC_METRE), "long", "3,8 миллиарда кубических метров"),
        ("ru", quantity("500", Unit.ITEM), "long", "500 единиц"),
        ("uz", quantity("2e6", Unit.KILOWATT_HOUR), "long", "2 million kilovatt-soat"),
        ("uz-Cyrl", quantity("2e6", Unit.KILOWATT_HOUR), "long", "2 миллион киловатт-соат"),
        ("fr", quantity("2e6", Unit.BARREL, "3e6"), "long", "2–3 millions de barils"),
        ("es", quantity("2e6", Unit.TONNE), "long", "2 millones de toneladas"),
        ("zh", quantity("500", Unit.ITEM), "short", "500件"),
        ("sw", quantity("3.8e6", Unit.CUBIC_METRE), "long", "mita za ujazo milioni 3.8"),
    ],
)
def test_quantities(locale: str, value: Quantity, style: Style, text: str) -> None:
    assert format_quantity(value, locale=locale, style=style).replace("\xa0", " ") == text


@pytest.mark.parametrize(
    ("locale", "percent", "style", "text"),
    [
        ("en", "70", "short", "+70%"),
        ("en", "-4.51", "short", "-4.51%"),
        ("en", "33.3333", "short", "+33.33%"),
        ("en", "33.3333", "exact", "+33.3333%"),
        ("en", "0", "short", "0%"),
        ("en", "70", "long", "+70 percent"),
        ("ru", "70", "short", "+70 %"),
        ("ru", "2", "long", "+2 процента"),
        ("sv", "-5", "short", "−5 %"),
        ("tr", "70", "short", "+%70"),
        ("tr", "70", "long", "yüzde +70"),
        ("uz-Cyrl", "70", "long", "+70 фоиз"),
    ],
)
def test_changes(locale: str, percent: str, style: Style, text: str) -> None:
    assert format_change(Change(percent=Decimal(percent)), locale=locale, style=style).replace("\xa0", " ") == text


def test_bounds_are_said_in_words() -> None:
    assert format_quantity(quantity("500e3", Unit.TONNE), locale="en", bound=Bound.ABOUT) == "about 500K t"
    assert format_change(Change(percent=70), locale="en", bound=Bound.OVER) == "over +70%"
