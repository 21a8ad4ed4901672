"""Quantities out of a short text."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from bilat.errors import expect_text
from bilat.languages.schema.amounts import Amounts
from bilat.locales import resolve
from bilat.locales.links import link_of, linked
from bilat.locales.marks import plain
from bilat.locales.numbers import EXACT
from bilat.locales.units import CLDR_UNITS, unit_names
from bilat.parsers.amounts import Vocabulary, refused_as_text, the_amount, vocabulary
from bilat.parsers.powers import plain_powers
from bilat.parsers.press import press_table
from bilat.values import Quantity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel.core import Locale


class _Measure(NamedTuple):
    """What a word counts: a unit, and how many of it."""

    unit: str
    factor: Decimal = Decimal(1)

    def __str__(self) -> str:
        return self.unit if self.factor == 1 else f"times {self.factor} {self.unit}"


def parse_quantity(text: str, *, locale: str | Locale) -> Quantity:
    """Read a quantity of goods or energy, or a range, out of a short text that says nothing else.

    It reads what :func:`bilat.format_quantity` writes, in all styles, and what people write like it; in the languages
    that bilat reads, larger and smaller units too: kilograms are tonnes.

    Args:
        text: the quantity.
        locale: an identifier of Babel or a BCP 47 tag.

    Returns:
        The quantity or range, in tonnes, cubic metres, kilowatt-hours, barrels or items.

    Raises:
        TypeError: if the text is no ``str``.
        UnknownLocaleError: if there is no such locale.
        UnreadableTextError: if the text says no quantity, or more than one.

    Example:
        >>> parse_quantity("500K t", locale="en")
        Quantity(amount=Decimal('500000'), unit=Unit.TONNE)
        >>> parse_quantity("10 млрд кубометров", locale="ru") == parse_quantity("10 billion m³", locale="en")
        True
    """
    expect_text(text)
    where = resolve(locale)
    amount, upto, measure = the_amount(text, where, _vocabulary(where))
    with refused_as_text(text):
        return Quantity(
            amount=EXACT.multiply(amount, measure.factor),
            upto=None if upto is None else EXACT.multiply(upto, measure.factor),
            unit=Unit(measure.unit),
        )


@cache
def _vocabulary(locale: Locale) -> Vocabulary[_Measure]:
    """How quantities are spoken of in a locale: units with how many of ours they are. CLDR goes before the press."""
    return Vocabulary(
        kind="quantity",
        remedy=f"name a unit, such as {', '.join(map(repr, CLDR_UNITS))}",
        counted=vocabulary(_units(locale), _press(locale), ((unit, _Measure(unit)) for unit in CLDR_UNITS)),
        powers=plain_powers(locale),
    )


def _units(locale: Locale) -> Iterator[tuple[str, _Measure]]:
    """What CLDR calls the units, also as they follow millions."""
    link = link_of(locale, 6)
    for unit, cldr in CLDR_UNITS.items():
        for name in unit_names(locale, cldr):
            yield plain(name), _Measure(unit)
            if link:
                yield plain("".join(linked(locale, link, name.strip()))), _Measure(unit)


def _press(locale: Locale) -> Iterator[tuple[str, _Measure]]:
    """What the language's press calls units, where bilat reads the language."""
    words = press_table(locale, "amounts", Amounts)
    if words is not None:
        for (unit, factor), names in words.units.items():
            yield from ((name, _Measure(unit, Decimal(factor))) for name in names.split(", "))
        yield from ((name, _Measure("item")) for name in words.items.split(", "))
