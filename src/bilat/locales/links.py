"""How what is counted is joined to its number: «5 millones de toneladas», «3 milliards d’euros»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bilat.locales.mends import ELISIONS, LINKS, mended
from bilat.locales.patterns import Affixes

if TYPE_CHECKING:
    from babel.core import Locale

_VOWELS: Final = frozenset("aeiouàáâäèéêëìíîïòóôöùúûü")
_MILLION: Final = 6


def link_of(locale: Locale, power: int) -> str | None:
    """The pattern by which what is counted is joined to millions and more, where they need one of their own.

    Args:
        locale: the locale.
        power: the exponent of ten that the number counts in.
    """
    return mended(LINKS, locale) if power >= _MILLION else None


def linked(locale: Locale, pattern: str, name: str) -> Affixes:
    """What a pattern for a number and what it counts has before and after the number.

    Args:
        locale: the locale.
        pattern: with ``{0}`` for the number and ``{1}`` for what is counted.
        name: what is counted.
    """
    if name[:1].casefold() in _VOWELS:
        pattern = pattern.replace(*(mended(ELISIONS, locale) or ("", "")))
    before, _, after = pattern.replace("{1}", name).partition("{0}")
    return Affixes(before, after)
