"""What the values that hold decimal numbers have in common."""

from __future__ import annotations

from decimal import Decimal
from reprlib import repr as short
from typing import Final

from bilat.errors import BilatError, InvalidValueError

_DIGITS: Final = 40
"""The most digits on either side of the point: far beyond any economy, and short enough to write out."""


def decimal(number: Decimal | int) -> Decimal:
    """Take an integer, which is exact, for a decimal; leave anything else to the check of types."""
    return Decimal(number) if type(number) is int else number  # type: ignore[return-value]


def optional_decimal(number: Decimal | int | None) -> Decimal | None:
    """The same for a number that may be missing."""
    return None if number is None else decimal(number)


def plain(number: Decimal) -> str:
    """A number as JSON has it: digits and a point, no exponent, no needless zeros.

    Example:
        >>> plain(Decimal("3.80E+9")), plain(Decimal("-4.510"))
        ('3800000000', '-4.51')
    """
    text = str(number)
    if "E" in text:  # most have none, and to ask for none takes twice the time
        text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def faults_of_number(number: Decimal, where: str) -> list[BilatError]:
    """What keeps a number from being an amount: that it is not finite, or too long to be one."""
    if not number.is_finite():
        return [InvalidValueError(f"{number} is not a finite number", where, "give a finite Decimal, or no amount")]
    if number.adjusted() >= _DIGITS or number.as_tuple().exponent < -_DIGITS:  # type: ignore[operator]
        return [
            InvalidValueError(f"{short(number)} is out of range", where, f"keep to {_DIGITS} digits beside the point")
        ]
    return []


def faults_of_range(amount: Decimal, upto: Decimal | None, owner: str) -> list[BilatError]:
    """What keeps two numbers from being an amount and, where it is a range, its upper end."""
    faults = faults_of_number(amount, f"{owner}.amount")
    if upto is None:
        return faults
    faults += faults_of_number(upto, f"{owner}.upto")
    if not faults and upto <= amount:
        what = f"the range ends at {plain(upto)}, not above its start {plain(amount)}"
        faults.append(InvalidValueError(what, f"{owner}.upto", "give the lower end as amount, the upper as upto"))
    return faults
