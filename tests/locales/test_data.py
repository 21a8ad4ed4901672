from __future__ import annotations

import subprocess
import sys
from decimal import Decimal

import pytest
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from bilat.locales import data, lineage, resolve, territory
from bilat.locales.marks import plain
from bilat.locales.numbers import digits, money_digits, rounded, significant

LOCALES = sorted(locale_identifiers())


@pytest.mark.parametrize(
    ("locale", "names"),
    [
        ("en_GB", ("en_GB", "en_001", "en")),
        ("es_MX", ("es_MX", "es_419", "es")),
        ("uz_Cyrl_UZ", ("uz_Cyrl_UZ", "uz_Cyrl")),  # of nothing in another script
        ("uz_Latn_UZ", ("uz_Latn_UZ", "uz_Latn", "uz")),
        ("ru", ("ru",)),
    ],
)
def test_what_a_locale_inherits_from(locale: str, names: tuple[str, ...]) -> None:
    assert lineage(resolve(locale)) == names


@given(st.sampled_from(LOCALES))
def test_data_are_those_that_babel_has(locale: str) -> None:
    known = resolve(locale)
    assert dict(data(known)["currency_names"]) == dict(known.currencies)


@pytest.mark.parametrize(("locale", "code"), [("en", "US"), ("en_IN", "IN"), ("uz_Cyrl", "UZ"), ("sr_Latn", "RS")])
def test_the_territory_of_a_locale(locale: str, code: str) -> None:
    assert territory(resolve(locale)) == code


@given(st.text())
def test_the_plain_form_is_final(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@given(st.sampled_from(LOCALES), st.decimals(0, 10**18, allow_nan=False, places=4))
def test_digits_alone_are_the_number(locale: str, number: Decimal) -> None:
    for marks in (digits(resolve(locale)), money_digits(resolve(locale))):
        written = marks.write(number)
        whole, _, fraction = written.partition(marks.decimal)
        assert Decimal(f"{whole.replace(marks.group, '')}.{fraction or 0}") == number


@given(st.decimals(-(10**30), 10**30, allow_nan=False, places=6), st.integers(1, 9))
def test_rounding_again_changes_nothing(number: Decimal, places: int) -> None:
    assert rounded(rounded(number, places), places) == rounded(number, places)
    assert significant(significant(number, places), places) == significant(number, places)
    assert abs(rounded(number, places) - number) <= Decimal(10) ** -places / 2


def test_locale_data_are_loaded_on_first_use() -> None:
    script = (
        "import sys, bilat; before = any(name.startswith('babel') for name in sys.modules);"
        "bilat.format_money(bilat.Money(amount=5, currency='USD'), locale='ru');"
        "from babel.localedata import _cache; print(before, sorted(_cache))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "False ['root', 'ru']"
