"""How a locale shortens large numbers: "3.8B", "3.8 billion", «3,8 млрд», "38億"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Final, Literal

import attrs

from bilat.locales import data
from bilat.locales.marks import plain
from bilat.locales.mends import COMPACT_LONG, COMPACT_MONEY, COMPACT_SHORT, mended
from bilat.locales.patterns import Affixes, affixes

if TYPE_CHECKING:
    from babel.core import Locale
    from babel.numbers import NumberPattern

Formats = Mapping[str, Mapping[str, Mapping[str, "NumberPattern"]]]
"""Patterns of CLDR by style, plural form and magnitude."""

Kind = Literal["short", "long", "money"]
"""The sets of patterns: for plain numbers, short or in words, and for short money, where ``¤`` is its sign."""

_MENDS: Final = {"short": COMPACT_SHORT, "long": COMPACT_LONG, "money": COMPACT_MONEY}
_OF_ROOT: Final = frozenset("KMGT")
"""The words that CLDR has where it knows nothing of a locale: prefixes of physics."""


@attrs.frozen(kw_only=True, eq=False)
class Scale:
    """One step of shortening.

    Attributes:
        least: the exponent of ten of the least number that it shortens.
        power: the exponent of ten of what it counts in: 9 for billions.
        affixes: what stands before and after the number, by plural form.
    """

    least: int
    power: int
    affixes: Mapping[str, Affixes]

    def beside(self, plural: str) -> Affixes:
        """What stands before and after a number of a plural form."""
        return self.affixes.get(plural) or self.affixes["other"]

    @property
    def words(self) -> frozenset[str]:
        """What it is called."""
        return frozenset(plain("".join(each).replace("¤", " ")) for each in self.affixes.values())

    @property
    def is_one_word(self) -> bool:
        """Whether what it is called stands on one side of the number."""
        return not any(all(plain(side.replace("¤", "")) for side in each) for each in self.affixes.values())


@cache
def scales(locale: Locale, kind: Kind) -> tuple[Scale, ...]:
    """The steps by which a locale shortens numbers, the highest first; a number below all of them is written out.

    Left out is a step whose word says two things in the locale, or stands on both sides of the number; so are, in
    words, those of a locale that CLDR has no words of: better write a number out.
    """
    steps = _steps(locale, kind)
    if kind == "long" and any(step.words <= _OF_ROOT for step in steps):
        return ()
    powers = powers_of_words(locale, {"short", "long"} if kind == "short" else {"long", "money"})
    return tuple(step for step in steps if step.is_one_word and all(len(powers[word]) == 1 for word in step.words))


@cache
def scale_of(locale: Locale, kind: Kind, exponent: int) -> Scale | None:
    """The step that shortens a number of so many digits behind its first, if there is one."""
    return next((step for step in scales(locale, kind) if step.least <= exponent), None)


def powers_of_words(locale: Locale, kinds: set[Kind]) -> dict[str, set[int]]:
    """What each word of shortening says in a locale, as exponents of ten."""
    powers: dict[str, set[int]] = {}
    for step in chain.from_iterable(_steps(locale, kind) for kind in kinds):
        for word in step.words:
            powers.setdefault(word, set()).add(step.power)
    return powers


@cache
def _steps(locale: Locale, kind: Kind) -> tuple[Scale, ...]:
    """Every step of CLDR, mended where we have better, the highest first."""
    from babel.numbers import parse_pattern

    mends = mended(_MENDS[kind], locale) or {}
    steps: list[Scale] = []
    for magnitude, by_plural in sorted(_patterns(locale, kind).items(), reverse=True):
        power = magnitude + 1 - by_plural["other"].pattern.partition(";")[0].count("0")
        own = {"other": parse_pattern(mends[power])} if power in mends else by_plural
        steps.append(Scale(least=magnitude, power=power, affixes={plural: affixes(own[plural]) for plural in own}))
    return tuple(steps)


def _patterns(locale: Locale, kind: Kind) -> dict[int, dict[str, NumberPattern]]:
    """The patterns of CLDR that shorten, by exponent of ten and plural form. Some have no number: «mille»."""
    formats: Formats = data(locale)[f"compact_{'currency' if kind == 'money' else 'decimal'}_formats"]
    by_plural = formats["long" if kind == "long" and "long" in formats else "short"]
    found: dict[int, dict[str, NumberPattern]] = {}
    for plural, by_magnitude in by_plural.items():
        for magnitude, pattern in by_magnitude.items():
            if "0" in pattern.pattern and pattern.pattern != "0":
                found.setdefault(len(magnitude) - 1, {})[plural] = pattern
    return {magnitude: patterns for magnitude, patterns in found.items() if "other" in patterns}
