"""Each mend still mends something: what CLDR had when it was written, Babel has today.

A test that fails here is good news. Look at what Babel has now, and take the mend away where it is no worse.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pytest
from babel.core import Locale

from bilat import Money, Quantity, Unit, format_money, format_quantity
from bilat.locales import data, mends, resolve

COMPACT_OF_CLDR: Final = {
    ("COMPACT_MONEY", "uz_Cyrl", 3): "¤\xa00K",
    ("COMPACT_MONEY", "uz_Cyrl", 6): "¤\xa00M",
    ("COMPACT_MONEY", "uz_Cyrl", 9): "¤\xa00G",
    ("COMPACT_MONEY", "uz_Cyrl", 12): "¤\xa00T",
    ("COMPACT_MONEY", "az", 3): "0K\xa0¤",
    ("COMPACT_MONEY", "az", 6): "0M\xa0¤",
    ("COMPACT_MONEY", "az", 9): "0G\xa0¤",
    ("COMPACT_MONEY", "az", 12): "0T\xa0¤",
    ("COMPACT_MONEY", "sw", 3): "¤\xa0elfu0",
    ("COMPACT_MONEY", "tg", 3): "¤0\xa0ҳазор",
    ("COMPACT_MONEY", "tg", 6): "¤0\xa0млн",
    ("COMPACT_MONEY", "tg", 9): "0\xa0млрд'.'\xa0¤",
    ("COMPACT_MONEY", "tg", 12): "0\xa0трлн'.'\xa0¤",
    ("COMPACT_SHORT", "uz_Cyrl", 3): "0минг",
    ("COMPACT_SHORT", "uz_Cyrl", 6): "0млн",
    ("COMPACT_SHORT", "uz_Cyrl", 9): "0млрд",
    ("COMPACT_SHORT", "uz_Cyrl", 12): "0трлн",
    ("COMPACT_SHORT", "az", 3): "0K",
    ("COMPACT_LONG", "uz_Cyrl", 12): "0 трилион",
    ("COMPACT_LONG", "ca", 3): "0 miler",
    ("COMPACT_LONG", "fr", 3): "0 millier",
}
NAMES_OF_CLDR: Final = {
    ("uz_Cyrl", "AED"): None,
    ("uz_Cyrl", "AFN"): None,
    ("uz_Cyrl", "AZN"): None,
    ("uz_Cyrl", "BYN"): None,
    ("uz_Cyrl", "CHF"): None,
    ("uz_Cyrl", "EUR"): "Евро",
    ("uz_Cyrl", "GBP"): "Инглиз фунт",
    ("uz_Cyrl", "KGS"): None,
    ("uz_Cyrl", "KRW"): None,
    ("uz_Cyrl", "KZT"): None,
    ("uz_Cyrl", "RUB"): "Рус рубли",
    ("uz_Cyrl", "TJS"): None,
    ("uz_Cyrl", "TMT"): None,
    ("uz_Cyrl", "TRY"): None,
    ("uz_Cyrl", "UAH"): None,
    ("uz_Cyrl", "UZS"): "Ўзбекистон сўм",
    ("az", "EUR"): "Avro",
    ("tg", "CNY"): "Иенаи хитоӣ",
    ("tg", "KGS"): "Соми Қирғизистон",
    ("tg", "KZT"): "Тангаи Казокистон",
    ("tg", "UZS"): "Сўми Ӯзбекистон",
}
UNITS_OF_CLDR: Final = {
    ("uz_Cyrl", "mass-tonne", "long"): None,
    ("uz_Cyrl", "mass-tonne", "short"): "{0} t",
    ("uz_Cyrl", "volume-cubic-meter", "long"): None,
    ("uz_Cyrl", "volume-cubic-meter", "short"): "{0} m³",
    ("uz_Cyrl", "energy-kilowatt-hour", "long"): None,
    ("uz_Cyrl", "energy-kilowatt-hour", "short"): "{0} kWh",
    ("uz_Cyrl", "volume-barrel", "long"): None,
    ("uz_Cyrl", "volume-barrel", "short"): "{0} bbl",
    ("uz_Cyrl", "concentr-percent", "long"): None,
    ("uz_Cyrl", "concentr-item", "long"): None,
    ("uz_Cyrl", "concentr-item", "short"): "{0} item",
    ("tg", "mass-tonne", "long"): None,
    ("tg", "mass-tonne", "short"): "{0} t",
    ("tg", "volume-cubic-meter", "long"): None,
    ("tg", "volume-cubic-meter", "short"): "{0} m³",
    ("tg", "energy-kilowatt-hour", "long"): None,
    ("tg", "energy-kilowatt-hour", "short"): "{0} kWh",
    ("tg", "volume-barrel", "long"): None,
    ("tg", "volume-barrel", "short"): "{0} bbl",
    ("tg", "concentr-percent", "long"): None,
    ("tg", "concentr-item", "long"): None,
    ("tg", "concentr-item", "short"): "{0} item",
    ("sw", "volume-cubic-meter", "long"): "mita {0} za ujazo",
    ("sw", "volume-cubic-meter", "short"): "mita {0} za ujazo",
    ("sw", "energy-kilowatt-hour", "long"): "kilowati {0} kwa saa",
    ("si", "concentr-item", "long"): None,
    ("si", "concentr-item", "short"): "අයිතම {0}ක්",
    ("ky", "energy-kilowatt-hour", "long"): "{0} килловат-саат",
    ("ky", "energy-kilowatt-hour", "short"): "{0} кВ-саат",
    ("ky", "concentr-item", "long"): None,
    ("ky", "concentr-item", "short"): "{0} нерсе",
    ("ru", "concentr-item", "long"): "{0} объекта",
    ("ru", "concentr-item", "short"): "{0} объекта",
    ("uz", "concentr-item", "long"): None,
    ("uz", "concentr-item", "short"): "{0} ta element",
    ("kk", "concentr-item", "long"): None,
    ("kk", "concentr-item", "short"): "{0} элемент",
    ("tr", "concentr-item", "long"): None,
    ("tr", "concentr-item", "short"): "{0} öğe",
    ("az", "concentr-item", "long"): None,
    ("az", "concentr-item", "short"): "{0} element",
    ("zh", "concentr-item", "long"): None,
    ("zh", "concentr-item", "short"): "{0}项",
    ("de", "concentr-item", "long"): "{0} Elemente",
    ("de", "concentr-item", "short"): "{0} Elemente",
    ("fr", "concentr-item", "long"): "{0} items",
    ("fr", "concentr-item", "short"): "{0} items",
    ("es", "concentr-item", "long"): None,
    ("es", "concentr-item", "short"): "{0} ítems",
}


def compact_of_cldr(table: str, locale: str, power: int) -> str:
    formats = data(resolve(locale))[f"compact_{'currency' if table == 'COMPACT_MONEY' else 'decimal'}_formats"]
    by_plural = formats["long" if table == "COMPACT_LONG" else "short"]
    patterns = {**by_plural["other"], **by_plural.get("one", {})}
    return str(patterns[f"1{'0' * power}"].pattern)


def unit_of_cldr(locale: str, unit: str, length: str) -> str | None:
    patterns: Mapping[str, str] = data(resolve(locale))["unit_patterns"][unit].get(length) or {}
    return patterns.get("other")


def test_every_mend_has_its_test() -> None:
    compact = {
        (name, locale, power)
        for name in ("COMPACT_MONEY", "COMPACT_SHORT", "COMPACT_LONG")
        for locale, table in getattr(mends, name).items()
        for power in table
    }
    assert compact == set(COMPACT_OF_CLDR)
    assert {(locale, code) for locale, names in mends.CURRENCY_NAMES.items() for code in names} == set(NAMES_OF_CLDR)
    assert {
        (locale, unit, length) for locale, units in mends.UNITS.items() for unit in units for length in units[unit]
    } == set(UNITS_OF_CLDR)


@pytest.mark.parametrize(("table", "locale", "power"), COMPACT_OF_CLDR)
def test_patterns_of_short_numbers(table: str, locale: str, power: int) -> None:
    assert compact_of_cldr(table, locale, power) == COMPACT_OF_CLDR[table, locale, power]
    assert getattr(mends, table)[locale][power] != COMPACT_OF_CLDR[table, locale, power]


@pytest.mark.parametrize(("locale", "code"), NAMES_OF_CLDR)
def test_names_of_currencies(locale: str, code: str) -> None:
    assert data(resolve(locale))["currency_names"].get(code) == NAMES_OF_CLDR[locale, code]
    assert mends.CURRENCY_NAMES[locale][code] != NAMES_OF_CLDR[locale, code]


@pytest.mark.parametrize(("locale", "unit", "length"), UNITS_OF_CLDR)
def test_patterns_of_units(locale: str, unit: str, length: str) -> None:
    assert unit_of_cldr(locale, unit, length) == UNITS_OF_CLDR[locale, unit, length]
    assert mends.UNITS[locale][unit][length]["other"] != UNITS_OF_CLDR[locale, unit, length]


@pytest.mark.parametrize("locale", mends.LINKS)
def test_babel_leaves_out_how_millions_are_joined(locale: str) -> None:
    assert set(data(resolve(locale))["currency_unit_patterns"]) == {"other"}
    assert format_money(Money(amount=5_000_000, currency="USD"), locale=locale, style="long").split()[2] in {"de", "di"}


@pytest.mark.parametrize("locale", mends.ELISIONS)
def test_a_link_loses_its_vowel_before_another(locale: str) -> None:
    assert " d’" in format_money(Money(amount=5_000_000, currency="EUR"), locale=locale, style="long")


@pytest.mark.parametrize("locale", mends.DASHES)
def test_babel_leaves_out_how_ranges_are_written(locale: str) -> None:
    assert not {name for name in data(Locale("en")) if "misc" in str(name) or "range" in str(name)}
    assert mends.DASHES[locale] in format_quantity(Quantity(amount=1, upto=2, unit=Unit.ITEM), locale=locale)


def test_a_mend_counts_for_what_inherits_from_its_locale_alone() -> None:
    assert mends.mended(mends.UNITS, resolve("uz_Latn_UZ")) is mends.UNITS["uz"]
    assert mends.mended(mends.UNITS, resolve("uz_Cyrl_UZ")) is mends.UNITS["uz_Cyrl"]
    assert mends.mended(mends.UNITS, resolve("uz_Arab")) is None
