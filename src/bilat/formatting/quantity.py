"""Quantities of goods and energy as text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bilat.errors import expect
from bilat.formatting.styles import checked
from bilat.formatting.written import Style, Written, in_words, of_units, plural, said, with_bound
from bilat.locales import resolve
from bilat.locales.numbers import digits
from bilat.locales.units import CLDR_UNITS, unit_affixes
from bilat.values import Bound, Quantity

if TYPE_CHECKING:
    from decimal import Decimal

    from babel.core import Locale

    from bilat.values import Unit


def format_quantity(
    quantity: Quantity, *, locale: str | Locale, style: Style = "short", bound: Bound = Bound.EXACT
) -> str:
    """Say a quantity of goods or energy, or a range, in a locale.

    Shortened numbers keep three digits that count. :func:`bilat.parse_quantity` reads all styles back.

    Args:
        quantity: the quantity or range.
        locale: an identifier of Babel or a BCP 47 tag.
        style: ``short`` (``3.8B m³``), ``long`` (``3.8 billion cubic meters``) or ``exact`` (``3,800,000,000 m³``).
        bound: how exactly the quantity is meant, said in words of the locale's language.

    Returns:
        The quantity, or both ends of the range, with the unit once.

    Raises:
        TypeError: if it is no quantity.
        UnknownLocaleError: if there is no such locale.
        InvalidValueError: if there is no such style.

    Example:
        >>> from bilat import Quantity, Unit
        >>> grain = Quantity(amount=500_000, unit=Unit.TONNE)
        >>> format_quantity(grain, locale="en"), format_quantity(grain, locale="ru", style="long")
        ('500K t', '500 тысяч тонн')
        >>> format_quantity(Quantity(amount=2_000_000, upto=3_000_000, unit=Unit.BARREL), locale="fr", style="long")
        '2–3 millions de barils'
    """
    expect(quantity, Quantity, "quantity", "make one with bilat.Quantity(amount=..., unit=...)")
    where = resolve(locale)
    write = partial(_written, unit=quantity.unit, locale=where, style=checked(style, Style))
    high = None if quantity.upto is None else write(quantity.upto)
    return with_bound(said(write(quantity.amount), high, where), bound, where)


def _written(amount: Decimal, unit: Unit, locale: Locale, style: Style) -> Written:
    number = of_units(amount, locale, style)
    value, shown, scale = number
    marks = digits(locale)
    written = marks.write(shown)
    form = plural(value, "" if scale else written, marks, locale)
    outer = unit_affixes(
        locale, CLDR_UNITS[unit], "long" if style == "long" else "short", form, scale.power if scale else 0
    )
    return in_words(number, written, outer, marks, locale)
