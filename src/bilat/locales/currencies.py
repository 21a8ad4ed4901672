"""What currencies are called in a locale."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from bilat.locales import data
from bilat.locales.links import link_of, linked
from bilat.locales.mends import CURRENCY_NAMES, mended

if TYPE_CHECKING:
    from collections.abc import Mapping

    from babel.core import Locale

    from bilat.locales.patterns import Affixes


@cache
def places(currency: str) -> int:
    """How many decimals a currency has."""
    from babel.numbers import get_currency_precision

    return get_currency_precision(currency)


def sign(locale: Locale, currency: str) -> str:
    """The sign of a currency in a locale; its code where CLDR has no sign that tells."""
    known = str(locale.currency_symbols.get(currency, currency))
    return known if _tells(known) else currency


def _tells(name: str) -> bool:
    """Whether a name or sign can be seen, as that of Portugal's escudo can't, and is not some currency's code."""
    from babel.core import get_global

    return any(map(str.isprintable, name)) and name not in get_global("all_currencies")


def name(locale: Locale, currency: str, plural: str) -> str:
    """What a currency is called beside a number of a plural form; its code where CLDR has no name."""
    names = names_by_plural(locale, currency)
    return names.get(plural) or names.get("other") or names.get("", currency)


def names_by_plural(locale: Locale, currency: str) -> Mapping[str, str]:
    """Every name of a currency in a locale, by plural form; by an empty one where it stands alone."""
    mends = mended(CURRENCY_NAMES, locale) or {}
    if currency in mends:
        return {"": mends[currency]}
    known = data(locale)
    names = {"": known["currency_names"].get(currency, ""), **known["currency_names_plural"].get(currency, {})}
    return {plural: name for plural, name in names.items() if _tells(name)}


def named(locale: Locale, plural: str, power: int, name: str) -> Affixes:
    """What stands before and after a number that counts a currency by its name.

    Args:
        locale: the locale.
        plural: the plural form of the number.
        power: the exponent of ten that the number counts in: 9 for billions, 0 where it is written out.
        name: what the currency is called.

    Example:
        >>> from bilat.locales import resolve
        >>> named(resolve("fr"), "other", 9, "euros")
        Affixes(before='', after=' d’euros')
    """
    patterns = data(locale)["currency_unit_patterns"]
    return linked(locale, link_of(locale, power) or patterns.get(plural) or patterns["other"], name)


@cache
def between(locale: Locale) -> frozenset[str]:
    """What may stand between a number and the name of a currency: a space, or «de»."""
    patterns = [*data(locale)["currency_unit_patterns"].values(), *filter(None, [link_of(locale, 6)])]
    return frozenset(
        affix.removeprefix(name).removesuffix(name)
        for name in ("a", "b")
        for pattern in patterns
        for affix in linked(locale, pattern, name)
    )
