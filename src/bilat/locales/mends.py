"""What CLDR has wrong or not at all, set right by hand until it does. A test of each mend tells when it is needless.

Each table is keyed by the locale it mends; those that inherit from it are mended too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from bilat.locales import lineage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from babel.core import Locale

T = TypeVar("T")

COMPACT_MONEY: Final[Mapping[str, Mapping[int, str]]] = {
    # CLDR has the root's: K, M, G, T, the sign before the number. The words are those it has for plain numbers.
    "uz_Cyrl": {3: "0\xa0минг\xa0¤", 6: "0\xa0млн\xa0¤", 9: "0\xa0млрд\xa0¤", 12: "0\xa0трлн\xa0¤"},
    # The same; for plain numbers CLDR has K and mln, mlrd, trln.
    "az": {3: "0\xa0min\xa0¤", 6: "0\xa0mln\xa0¤", 9: "0\xa0mlrd\xa0¤", 12: "0\xa0trln\xa0¤"},
    # CLDR has «elfu10» without a space, and counts 100 000 as a hundred of «laki», which are 100 000 each
    "sw": {3: "¤\xa0elfu\xa00"},
    # CLDR puts the sign before thousands and millions, behind billions, and has a point after the latter only.
    "tg": {3: "0\xa0ҳазор\xa0¤", 6: "0\xa0млн\xa0¤", 9: "0\xa0млрд\xa0¤", 12: "0\xa0трлн\xa0¤"},
}
"""Patterns of short money, by the exponent of ten that the number counts in."""

COMPACT_SHORT: Final[Mapping[str, Mapping[int, str]]] = {
    # CLDR has no space: 5млрд
    "uz_Cyrl": {3: "0\xa0минг", 6: "0\xa0млн", 9: "0\xa0млрд", 12: "0\xa0трлн"},
    "az": {3: "0\xa0min"},
    "tg": {3: "0\xa0ҳазор", 6: "0\xa0млн", 9: "0\xa0млрд", 12: "0\xa0трлн"},
}
"""The same of short plain numbers."""

COMPACT_LONG: Final[Mapping[str, Mapping[int, str]]] = {
    # CLDR spells «трилион»
    "uz_Cyrl": {12: "0 триллион"},
}
"""The same of numbers in words."""

CURRENCY_NAMES: Final[Mapping[str, Mapping[str, str]]] = {
    # CLDR names few currencies, and those of its neighbourhood without the ending that says whose they are
    "uz_Cyrl": {
        "AED": "БАА дирҳами",
        "AFN": "Афғонистон афғониси",
        "AZN": "Озарбайжон манати",
        "BYN": "Беларусь рубли",
        "CHF": "Швейцария франки",
        "EUR": "евро",
        "GBP": "Инглиз фунти",
        "KGS": "Қирғизистон соми",
        "KRW": "Жанубий Корея вони",
        "KZT": "Қозоғистон тенгеси",
        "RUB": "Россия рубли",
        "TJS": "Тожикистон сомонийси",
        "TMT": "Туркманистон манати",
        "TRY": "Туркия лираси",
        "UAH": "Украина гривнаси",
        "UZS": "Ўзбекистон сўми",
    },
    # CLDR calls the yuan a yen, and misspells Kazakhstan and Kyrgyzstan
    "tg": {"CNY": "юани хитоӣ", "KGS": "соми Қирғизистон", "KZT": "тангаи Қазоқистон", "UZS": "сӯми Ӯзбекистон"},
}
"""What a currency is called after a number, by its code."""

LINKS: Final[Mapping[str, str]] = {
    # Millions are nouns there, and what is counted follows with a preposition: «3,8 millones de dólares». CLDR says
    # so by the plural form "many", which Babel leaves out.
    "ca": "{0} de {1}",
    "es": "{0} de {1}",
    "fr": "{0} de {1}",
    "gl": "{0} de {1}",
    "it": "{0} di {1}",
    "pt": "{0} de {1}",
}
"""How what is counted is joined to millions and more, where that is not as with other numbers."""

ELISIONS: Final[Mapping[str, tuple[str, str]]] = {
    # «3,8 milliards d’euros»
    "ca": (" de ", " d’"),
    "fr": (" de ", " d’"),
}
"""What a link becomes before a vowel."""

DASHES: Final[Mapping[str, str]] = {
    # CLDR has them as patterns for ranges of numbers, which Babel leaves out; the root's is a dash
    "ja": "～",
    "ko": "~",
}
"""What stands between the ends of a range of numbers."""


def mended(table: Mapping[str, T], locale: Locale) -> T | None:
    """What a table has for a locale: for itself, or for the nearest that it inherits from."""
    return next((table[name] for name in lineage(locale) if name in table), None)
