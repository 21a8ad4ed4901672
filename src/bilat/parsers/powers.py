"""What thousands and millions are called in a short text."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from bilat.languages.schema.numbers import Numbers
from bilat.locales.compact import powers_of_words
from bilat.parsers.amounts import vocabulary
from bilat.parsers.press import press_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from babel.core import Locale

    from bilat.locales.compact import Kind


@cache
def money_powers(locale: Locale) -> Mapping[str, frozenset[int]]:
    """The exponents of ten that a number of money may count in, by their words.

    Words of money go before those of short plain numbers, and what CLDR has before what the press writes.
    """
    return vocabulary(_words(locale, "long", "money"), _words(locale, "short"), _press(locale))


@cache
def plain_powers(locale: Locale) -> Mapping[str, frozenset[int]]:
    """The exponents of ten that a number of goods may count in, by their words."""
    return vocabulary(_words(locale, "long", "short"), _press(locale))


def _words(locale: Locale, *kinds: Kind) -> Iterator[tuple[str, int]]:
    for word, powers in powers_of_words(locale, set(kinds)).items():
        yield from ((word, power) for power in powers)


def _press(locale: Locale) -> Iterator[tuple[str, int]]:
    """What the language's press calls thousands and millions, where bilat reads the language."""
    words = press_table(locale, "numbers", Numbers)
    if words is not None:
        for scales in (words.scales, words.money_scales):
            for scale, names in scales.items():
                yield from ((name, len(str(scale)) - 1) for name in names.split())
