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
}
"""The same of short plain numbers."""

COMPACT_LONG: Final[Mapping[str, Mapping[int, str]]] = {
    # CLDR spells «трилион»
    "uz_Cyrl": {12: "0 триллион"},
    # CLDR has a noun for one thousand, to which nothing can be joined without a preposition: «1,5 millier euros»
    "ca": {3: "0 mil"},
    "fr": {3: "0 mille"},
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
    "az": {"EUR": "avro"},  # CLDR has a capital
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


def _same(**patterns: str) -> Mapping[str, Mapping[str, str]]:
    """Patterns that are the same in every plural form, by length."""
    return {length: dict.fromkeys(("one", "few", "many", "other"), pattern) for length, pattern in patterns.items()}


_ITEM: Final = "concentr-item"

UNITS: Final[Mapping[str, Mapping[str, Mapping[str, Mapping[str, str]]]]] = {
    # CLDR has the root's
    "uz_Cyrl": {
        "mass-tonne": _same(long="{0} тонна", short="{0} т"),
        "volume-cubic-meter": _same(long="{0} куб метр", short="{0} м³"),
        "energy-kilowatt-hour": _same(long="{0} киловатт-соат", short="{0} кВт-соат"),
        "volume-barrel": _same(long="{0} баррель", short="{0} баррель"),
        "concentr-percent": _same(long="{0} фоиз"),
        _ITEM: _same(long="{0} дона", short="{0} дона"),
    },
    "tg": {
        "mass-tonne": _same(long="{0} тонна", short="{0} т"),
        "volume-cubic-meter": _same(long="{0} метри мукааб", short="{0} м³"),
        "energy-kilowatt-hour": _same(long="{0} киловатт-соат", short="{0} кВт-соат"),
        "volume-barrel": _same(long="{0} баррел", short="{0} баррел"),
        "concentr-percent": _same(long="{0} фоиз"),
        _ITEM: _same(long="{0} дона", short="{0} дона"),
    },
    # CLDR puts the number between the words, where millions can't join it
    "sw": {
        "volume-cubic-meter": _same(long="mita za ujazo {0}", short="m³ {0}"),
        "energy-kilowatt-hour": _same(long="kilowati kwa saa {0}"),
    },
    "si": {_ITEM: _same(long="අයිතම {0}", short="අයිතම {0}")},
    # CLDR misspells the kilowatt
    "ky": {
        "energy-kilowatt-hour": _same(long="{0} киловатт-саат", short="{0} кВт-саат"),
        _ITEM: _same(long="{0} даана", short="{0} даана"),
    },
    # CLDR's items are those of chemistry and of lists; goods are counted by the piece
    "ru": {
        _ITEM: {
            "long": {
                "one": "{0} единица",
                "few": "{0} единицы",
                "many": "{0} единиц",
                "other": "{0} единицы",
            },
            **_same(short="{0} ед."),
        }
    },
    "uz": {_ITEM: _same(long="{0} dona", short="{0} dona")},
    "kk": {_ITEM: _same(long="{0} дана", short="{0} дана")},
    "tr": {_ITEM: _same(long="{0} adet", short="{0} adet")},
    "az": {_ITEM: _same(long="{0} ədəd", short="{0} ədəd")},
    "zh": {_ITEM: _same(long="{0}件", short="{0}件")},
    "de": {_ITEM: _same(long="{0} Stück", short="{0} Stk.")},
    "fr": {_ITEM: {length: {"one": "{0} unité", "other": "{0} unités"} for length in ("long", "short")}},
    "es": {_ITEM: {length: {"one": "{0} unidad", "other": "{0} unidades"} for length in ("long", "short")}},
}
"""Patterns of units by their length and plural form."""


def mended(table: Mapping[str, T], locale: Locale) -> T | None:
    """What a table has for a locale: for itself, or for the nearest that it inherits from."""
    return next((table[name] for name in lineage(locale) if name in table), None)


LISTS: Final[Mapping[str, str]] = {
    # CLDR has the root's, which is a comma
    "uz_Cyrl": "{0} ва {1}",
}
"""How the last item of a list is joined to those before it."""
