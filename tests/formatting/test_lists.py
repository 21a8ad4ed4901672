from __future__ import annotations

import pytest
from babel.core import Locale
from babel.lists import format_list

from bilat.formatting.lists import counted, listed
from bilat.locales import resolve
from bilat.locales.mends import LISTS


@pytest.mark.parametrize(
    ("locale", "items", "said"),
    [
        ("en-GB", ["Chile", "Norway", "Peru"], "Chile, Norway and Peru"),
        ("ru", ["Чили", "Перу"], "Чили и Перу"),
        ("uz-Cyrl", ["Чили", "Перу"], "Чили ва Перу"),
        ("uz-Cyrl", ["Чили", "Норвегия", "Перу"], "Чили, Норвегия ва Перу"),
        ("uz-Cyrl", ["Чили"], "Чили"),
        ("es", ["Chile", "Irán"], "Chile e Irán"),
        ("es-MX", ["Chile", "Perú", "Italia"], "Chile, Perú e Italia"),
        ("es", ["Irán", "Chile"], "Irán y Chile"),
        ("es", ["agua", "hierro"], "agua y hierro"),
        ("zh", ["智利", "挪威"], "智利和挪威"),
        ("ru", [], ""),
    ],
)
def test_lists_are_as_the_language_has_them(locale: str, items: list[str], said: str) -> None:
    assert listed(items, resolve(locale)) == said


@pytest.mark.parametrize("identifier", LISTS)
def test_the_mend_of_lists_is_still_needed(identifier: str) -> None:
    assert format_list(["a", "b"], locale=Locale.parse(identifier)) == "a, b", "CLDR has it now: drop the mend"


def test_babel_knows_no_e_in_spanish_yet() -> None:
    assert format_list(["Chile", "Italia"], locale="es") == "Chile y Italia", "Babel has it now: drop the rule"


def test_numbers_are_grouped() -> None:
    assert counted(12_000, resolve("de")) == "12.000"
