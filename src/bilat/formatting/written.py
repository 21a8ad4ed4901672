"""Numbers as they are written in a locale, shortened or not, alone or as the two ends of a range."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from bilat.locales.compact import Kind, Scale, scale_of
from bilat.locales.mends import DASHES, mended
from bilat.locales.numbers import EXACT, rounded, significant
from bilat.locales.patterns import NO_AFFIXES
from bilat.values import Bound

if TYPE_CHECKING:
    from babel.core import Locale

    from bilat.locales.numbers import Digits
    from bilat.locales.patterns import Affixes

Style = Literal["short", "long", "exact"]
"""How much is said: shortened with signs, shortened with words, or in all digits."""

_SIGNIFICANT: Final = 3
"""How many digits of a shortened number count."""


class Written(NamedTuple):
    """One number as it is written.

    Attributes:
        before: what stands before the digits.
        digits: the digits.
        after: what stands after them.
        scale: how it is shortened, if it is.
        below_zero: whether it has a minus.
    """

    before: str
    digits: str
    after: str
    scale: Scale | None
    below_zero: bool

    def __str__(self) -> str:
        """The whole of it."""
        return f"{self.before}{self.digits}{self.after}"


class Shortened(NamedTuple):
    """A number that is to be written.

    Attributes:
        value: the number, rounded.
        shown: the number that the digits show: thousands or millions of it.
        scale: how it is shortened, if it is.
    """

    value: Decimal
    shown: Decimal
    scale: Scale | None


def shortened(number: Decimal, places: int, locale: Locale, kind: Kind) -> Shortened:
    """A number rounded to three digits that count, or to so many places where a locale writes it out.

    Args:
        number: the number.
        places: how many decimals it keeps where it is written out.
        locale: the locale, which says from where on numbers are shortened.
        kind: in which words.
    """
    value = rounded(number, places)
    if not value or scale_of(locale, kind, value.adjusted()) is None:
        return Shortened(value, value, None)
    value = significant(number, _SIGNIFICANT)
    scale = scale_of(locale, kind, value.adjusted())
    assert scale is not None  # rounding does not make it less
    return Shortened(value, value.scaleb(-scale.power), scale)


def of_units(number: Decimal, locale: Locale, style: Style) -> Shortened:
    """A number of units: shortened, or rounded to three digits that count where it is below a thousand; or as it is."""
    if style == "exact":
        return Shortened(number, number, None)
    return shortened(number, max(0, _SIGNIFICANT - 1 - number.adjusted()) if number else 0, locale, style)


def plural(number: Decimal, digits: str, marks: Digits, locale: Locale) -> str:
    """The plural form that goes with a number written in so many digits: one dollar, but 1.0 dollars."""
    _, mark, fraction = digits.rpartition(marks.decimal)
    size = number.copy_abs()
    shown = size.quantize(Decimal((0, (1,), -len(fraction))), context=EXACT) if mark else int(size)
    return str(locale.plural_form(shown))


def in_words(number: Shortened, digits: str, outer: Affixes, marks: Digits, locale: Locale) -> Written:
    """A number with what it counts around it; by the digits stand its minus and its thousands or millions.

    Args:
        number: the number.
        digits: its digits as they are written.
        outer: what stands before and after the whole of it.
        marks: the marks that the digits are written with.
        locale: the locale.
    """
    value, shown, scale = number
    inner = scale.beside(plural(shown, digits, marks, locale)) if scale else NO_AFFIXES
    minus = marks.minus if value < 0 else ""
    return Written(outer.before + inner.before + minus, digits, inner.after + outer.after, scale, value < 0)


def said(low: Written, high: Written | None, locale: Locale) -> str:
    """A number, or a range of two, which say once what they share; one number, too, where both are rounded to it."""
    if high is None or str(low) == str(high):
        return str(low)
    dash = mended(DASHES, locale) or "–"
    if low.scale is not high.scale or low.below_zero:
        return f"{low} {dash} {high}"
    return f"{high.before}{low.digits}{dash}{high.digits}{high.after}"


def with_bound(text: str, bound: Bound, locale: Locale) -> str:
    """An amount with the word that says how exactly it is meant, which catalogs have: loaded where it is needed."""
    if bound is Bound.EXACT:
        return text
    from bilat.formatting.words import bounded

    return bounded(text, Bound(bound), locale)
