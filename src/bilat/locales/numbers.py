"""How a locale writes a number."""

from __future__ import annotations

from decimal import Context, Decimal
from functools import cache
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from babel.core import Locale
    from babel.numbers import NumberPattern

EXACT = Context(prec=100)
"""More digits than any amount has."""


@attrs.frozen(kw_only=True)
class Digits:
    """How a locale writes the digits of a number: its marks, and how many digits stand together.

    The digits are those of ASCII, as Babel writes them in every locale.

    Attributes:
        decimal: between the whole and its fraction.
        group: between groups of digits.
        minus: before a number below zero.
        plus: before a growth.
        last: how many digits the last group has.
        others: how many digits each other group has: 2 in India.
    """

    decimal: str
    group: str
    minus: str
    plus: str
    last: int
    others: int

    def write(self, number: Decimal, least: int = 0, most: int = 100) -> str:
        """The digits of a number without its sign.

        Args:
            number: the number.
            least: how many places it has at least.
            most: how many places it has at most; beyond, it is rounded half to even.
        """
        whole, _, fraction = format(rounded(number.copy_abs(), most), "f").partition(".")
        fraction = fraction.rstrip("0").ljust(least, "0")
        grouped = self._grouped(whole)
        return f"{grouped}{self.decimal}{fraction}" if fraction else grouped

    def _grouped(self, whole: str) -> str:
        if self.last == self.others == 3:
            return f"{int(whole):,}".replace(",", self.group)
        groups: list[str] = []
        size = self.last
        while len(whole) > size:
            groups.append(whole[-size:])
            whole, size = whole[:-size], self.others
        return self.group.join([whole, *reversed(groups)])


def rounded(number: Decimal, places: int) -> Decimal:
    """A number to so many places, half to even; as it is where it has no more.

    Example:
        >>> rounded(Decimal("3.845"), 2), rounded(Decimal("3.8"), 2), rounded(Decimal(1250), -2)
        (Decimal('3.84'), Decimal('3.8'), Decimal('1.2E+3'))
    """
    exponent = number.as_tuple().exponent
    assert isinstance(exponent, int)
    return number if exponent >= -places else number.quantize(Decimal((0, (1,), -places)), context=EXACT)


def significant(number: Decimal, digits: int) -> Decimal:
    """A number rounded to so many digits.

    Example:
        >>> significant(Decimal(999_600), 3)
        Decimal('1.000E+6')
    """
    return rounded(number, digits - 1 - number.adjusted())


@cache
def digits(locale: Locale) -> Digits:
    """How a locale writes numbers that count no money."""
    return digits_of(locale.decimal_formats[None], locale.number_symbols["latn"])


@cache
def money_digits(locale: Locale) -> Digits:
    """How a locale writes numbers that count money: in Austria 1.000, where others are 1 000."""
    symbols = locale.number_symbols["latn"]
    money = {
        name: symbols[f"currency{name.capitalize()}"]
        for name in ("decimal", "group")
        if f"currency{name.capitalize()}" in symbols
    }
    return digits_of(locale.currency_formats["standard"], {**symbols, **money})


def digits_of(pattern: NumberPattern, symbols: Mapping[str, str]) -> Digits:
    """The digits of a pattern of CLDR with the marks of a locale."""
    last, others = pattern.grouping
    return Digits(
        decimal=symbols["decimal"],
        group=symbols["group"],
        minus=symbols["minusSign"],
        plus=symbols["plusSign"],
        last=last,
        others=others,
    )
