"""Growth and decline as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bilat.errors import expect
from bilat.formatting.styles import checked
from bilat.formatting.written import Style, plural, with_bound
from bilat.locales import resolve
from bilat.locales.numbers import digits, rounded
from bilat.locales.patterns import signed
from bilat.locales.units import PERCENT, percent_affixes, unit_affixes
from bilat.values import Bound, Change

if TYPE_CHECKING:
    from babel.core import Locale


_PLACES: Final = 2
"""How many decimals of a rounded percentage are kept."""


def format_change(change: Change, *, locale: str | Locale, style: Style = "short", bound: Bound = Bound.EXACT) -> str:
    """Say a growth or decline in a locale: always with its sign, as a number of percent.

    Percentages keep two decimals, but in the style ``exact``, which keeps all. :func:`bilat.parse_change` reads all
    styles back.

    Args:
        change: the growth or decline.
        locale: an identifier of Babel or a BCP 47 tag.
        style: ``short`` (``+70%``), ``long`` (``+70 percent``) or ``exact`` (``-4.5125%``).
        bound: how exactly the change is meant, said in words of the locale's language.

    Returns:
        The growth in percent, such as ``+70%``.

    Raises:
        TypeError: if it is no change.
        UnknownLocaleError: if there is no such locale.
        InvalidValueError: if there is no such style.

    Example:
        >>> from bilat import Change
        >>> format_change(Change(percent=70), locale="en"), format_change(Change(percent=70), locale="tr")
        ('+70%', '+%70')
        >>> format_change(Change(percent=-5), locale="ru", style="long")
        '-5 процентов'
    """
    expect(change, Change, "change", "make one with bilat.Change(percent=...)")
    where = resolve(locale)
    marks = digits(where)
    percent = change.percent if checked(style, Style) == "exact" else rounded(change.percent, _PLACES)
    written = marks.write(percent)
    sign = marks.minus if percent < 0 else marks.plus if percent else ""
    if style == "long":
        frame = unit_affixes(where, PERCENT, "long", plural(percent, written, marks, where))
        before, after = frame.before + sign, frame.after
    else:
        before, after = signed(percent_affixes(where), sign, where.percent_formats[None])
    return with_bound(f"{before}{written}{after}", bound, where)
