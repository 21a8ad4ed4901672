"""What countries are called in a locale."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from bilat.locales import lineage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from babel.core import Locale

FORMER: Final[Mapping[str, Mapping[str, str]]] = {
    "ru": {
        "BU": "Бирма",
        "CS": "Чехословакия",
        "DD": "ГДР",
        "SU": "СССР",
        "YU": "Югославия",
        "ZR": "Заир",
    },
    "uz": {
        "BU": "Birma",
        "CS": "Chexoslovakiya",
        "DD": "GDR",
        "SU": "SSSR",
        "YU": "Yugoslaviya",
        "ZR": "Zair",
    },
    "uz_Cyrl": {
        "BU": "Бирма",
        "CS": "Чехословакия",
        "DD": "ГДР",
        "SU": "СССР",
        "YU": "Югославия",
        "ZR": "Заир",
    },
}
"""States that no longer exist, by their codes: CLDR names none of these."""


@cache
def territory_names(locale: Locale) -> Mapping[str, str]:
    """The names of countries by their codes, as CLDR has them, and of former states where one is known."""
    names = dict(locale.territories)
    for name in reversed(lineage(locale)):
        names |= FORMER.get(name, {})
    return names
