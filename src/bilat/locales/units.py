"""What units of measurement are called beside a number in a locale."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from bilat.locales import data
from bilat.locales.links import link_of, linked
from bilat.locales.mends import UNITS, mended
from bilat.locales.patterns import Affixes, affixes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from babel.core import Locale

CLDR_UNITS: Final = {
    "t": "mass-tonne",
    "m3": "volume-cubic-meter",
    "kWh": "energy-kilowatt-hour",
    "bbl": "volume-barrel",
    "item": "concentr-item",
}
"""What CLDR calls the units of quantities."""
PERCENT: Final = "concentr-percent"
"""What it calls a hundredth."""

Length = Literal["long", "short", "narrow"]


@cache
def unit_affixes(locale: Locale, unit: str, length: Length, plural: str, power: int = 0) -> Affixes:
    """What stands before and after a number that counts a unit.

    Args:
        locale: the locale.
        unit: the unit, as CLDR calls it: ``mass-tonne``.
        length: how much is said; where CLDR has no long name, the short one is.
        plural: the plural form of the number.
        power: the exponent of ten that the number counts in: 9 for billions.

    Example:
        >>> from bilat.locales import resolve
        >>> unit_affixes(resolve("ru"), "mass-tonne", "long", "few")
        Affixes(before='', after=' тонны')
    """
    lengths = dict.fromkeys((length, "short"))
    found = (_patterns(locale, unit, each).get(form) for each in lengths for form in (plural, "other"))
    frame = next(Affixes(*pattern.split("{0}")) for pattern in found if pattern and _is_one_sided(pattern))
    link = link_of(locale, power) if length == "long" else None
    return linked(locale, link, frame.after.strip()) if link and frame.after else frame


@cache
def percent_affixes(locale: Locale) -> Affixes:
    """What stands before and after a number of hundredths: the sign of percent."""
    before, after = affixes(locale.percent_formats[None])
    sign = locale.number_symbols["latn"]["percentSign"]
    return Affixes(before.replace("%", sign), after.replace("%", sign))


def unit_names(locale: Locale, unit: str) -> Iterator[str]:
    """All that stands beside a number of a unit in a locale."""
    for length in ("long", "short", "narrow"):
        for plural, pattern in _patterns(locale, unit, length).items():
            if plural != "per" and _is_one_sided(pattern):
                yield pattern.replace("{0}", "")


def _patterns(locale: Locale, unit: str, length: str) -> Mapping[str, str]:
    """Patterns by plural form: those of CLDR, or ours where they are better."""
    known: Mapping[str, str] = data(locale)["unit_patterns"][unit].get(length) or {}
    return {**known, **((mended(UNITS, locale) or {}).get(unit, {}).get(length) or {})}


def _is_one_sided(pattern: str) -> bool:
    """Whether the number is there, and words on one side only: «mita 5 za ujazo» leaves no room for millions."""
    return pattern.startswith("{0}") or pattern.endswith("{0}")
