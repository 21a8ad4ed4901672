"""What currencies are called in a locale, and how their amounts are laid out."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

import attrs

from bilat.locales import data
from bilat.locales.mends import CURRENCY_NAMES, ELISIONS, LINKS, mended
from bilat.locales.patterns import Affixes, affixes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from babel.core import Locale

_VOWELS: Final = frozenset("aeiouàáâäèéêëìíîïòóôöùúûü")


@cache
def places(currency: str) -> int:
    """How many decimals a currency has."""
    from babel.numbers import get_currency_precision

    return get_currency_precision(currency)


def sign(locale: Locale, currency: str) -> str:
    """The sign of a currency in a locale; its code where it has none, or none but the code of another currency."""
    from babel.core import get_global

    known = str(locale.currency_symbols.get(currency, currency))
    return currency if known in get_global("all_currencies") else known


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
    alone = known["currency_names"].get(currency)
    return {**({"": alone} if alone else {}), **known["currency_names_plural"].get(currency, {})}


@attrs.frozen
class Layout:
    """How a locale writes an amount below the least that it shortens.

    Attributes:
        affixes: what stands before and after the digits; ``¤`` is the sign of the currency.
        minus: where a minus stands: before all, before the digits, or after all.
    """

    affixes: Affixes
    minus: Literal["first", "number", "last"]


@cache
def layout(locale: Locale) -> Layout:
    """How a locale writes an amount of money in digits."""
    pattern = locale.currency_formats["standard"]
    before, after = pattern.prefix[1], pattern.suffix[1]
    if "-" in after:
        return Layout(affixes(pattern), "last")
    return Layout(affixes(pattern), "first" if before.find("-") < max(before.find("¤"), 1) else "number")


def joined(locale: Locale, plural: str, power: int, name: str) -> Affixes:
    """What stands before and after a number in words that counts a currency by its name.

    Args:
        locale: the locale.
        plural: the plural form of the number.
        power: the exponent of ten that the number counts in: 9 for billions, 0 where it is written out.
        name: what the currency is called.

    Example:
        >>> from bilat.locales import resolve
        >>> joined(resolve("fr"), "other", 9, "euros")
        Affixes(before='', after=' d’euros')
    """
    pattern = (mended(LINKS, locale) if power >= 6 else None) or _unit_pattern(locale, plural)
    if name[:1].casefold() in _VOWELS:
        pattern = pattern.replace(*(mended(ELISIONS, locale) or ("", "")))
    before, _, after = pattern.replace("{1}", name).partition("{0}")
    return Affixes(before, after)


def _unit_pattern(locale: Locale, plural: str) -> str:
    patterns = data(locale)["currency_unit_patterns"]
    return str(patterns.get(plural) or patterns["other"])


@cache
def links(locale: Locale) -> frozenset[str]:
    """What may stand between a number and the name of a currency: a space, or «de»."""
    patterns = [*data(locale)["currency_unit_patterns"].values(), *filter(None, [mended(LINKS, locale)])]
    between = {re.sub(r".*\{[01]\}(.*)\{[01]\}.*", r"\1", pattern) for pattern in patterns}
    return frozenset(between | {link.replace(*(mended(ELISIONS, locale) or ("", ""))) for link in between})
