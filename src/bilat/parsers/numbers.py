"""Numbers in a short text."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from bilat.errors import UnreadableTextError
from bilat.locales.marks import plain
from bilat.locales.numbers import EXACT, Digits, digits, money_digits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel.core import Locale

_LONGEST: Final = 200
"""Code points of the longest text that says one amount."""
_MOST_NUMBERS: Final = 8
"""How many runs of digits such a text has at most: the ends of a range, and years in the name of an old currency."""
_RUN: Final = re.compile(r"\d+(?:[.,' ٫٬،⹁·]\d+)*")
"""Digits of any script, with the marks that may stand between them."""
_DASH: Final = re.compile(r"( ?)[-–—~]( ?)")
_SIGN: Final = re.compile(r"^[-+] ?| ?[-+]$")
_GROUPS: Final = frozenset(" '٬")
"""Marks that part groups of digits wherever they stand; no locale has them before decimals."""


class Said(NamedTuple):
    """A number with what is said around it.

    Attributes:
        run: the digits, with the marks between them.
        before: what is said before it.
        after: what is said after it.
        negative: whether it has a minus.
    """

    run: str
    before: str
    after: str
    negative: bool


class SaidRange(NamedTuple):
    """Two numbers with what is said around them.

    Attributes:
        low: the first number.
        high: the second number.
        close: whether they are joined by a dash without spaces.
    """

    low: Said
    high: Said
    close: bool


def readable(text: str) -> str:
    """A text in its plain form, if it is short enough to say one amount.

    Raises:
        UnreadableTextError: if it is too long, or has no digit.
    """
    short = plain(text[:_LONGEST])
    numbers = len(_RUN.findall(short))
    if len(text) > _LONGEST or numbers > _MOST_NUMBERS:
        raise UnreadableTextError(f"{text[:20]!r} … is too long for an amount", "text", "give one amount alone")
    if not numbers:
        raise UnreadableTextError(f"{text!r} has no number", "text", "write the number in digits")
    return short


def said_numbers(text: str) -> Iterator[Said]:
    """Every way to take a text for a number with something around it: the names of old currencies have years."""
    for run in _RUN.finditer(text):
        yield _said(run[0], text[: run.start()], text[run.end() :])


def said_ranges(text: str) -> Iterator[SaidRange]:
    """Every way to take a text for a range."""
    for low, high in combinations(_RUN.finditer(text), 2):
        between = text[low.end() : high.start()]
        for dash in _DASH.finditer(between):
            yield SaidRange(
                _said(low[0], text[: low.start()], between[: dash.start()]),
                _said(high[0], between[dash.end() :], text[high.end() :]),
                not dash[1] and not dash[2],
            )


def _said(run: str, before: str, after: str) -> Said:
    """A number apart from its plus or minus, which stands before all, by the digits, or after all."""
    sides = before.strip(), after.strip()
    bare = _SIGN.sub("", sides[0]), _SIGN.sub("", sides[1])
    minuses = "".join(sides).count("-") - "".join(bare).count("-")
    return Said(run, *bare, negative=minuses == 1)


def value(said: Said, locale: Locale) -> Decimal:
    """The number that digits and their marks say in a locale.

    Raises:
        UnreadableTextError: if they say none: there is a group of two digits, or a mark that the locale has not.
    """
    for marks in _marks(locale):
        number = _number(said.run, marks)
        if number is not None:
            return number.copy_negate() if said.negative else number
    example = money_digits(locale).write(Decimal("1234567.89"))
    raise UnreadableTextError(f"{said.run!r} is no number in {locale}", "text", f"write numbers like {example!r}")


def scaled(number: Decimal, power: int) -> Decimal:
    """A number times a power of ten, written out.

    Example:
        >>> scaled(Decimal("3.8"), 9)
        Decimal('3800000000')
    """
    return Decimal(format(number.scaleb(power, context=EXACT), "f"))


class _Marks(NamedTuple):
    """The marks of a locale in their plain form, and the sizes of its groups of digits."""

    decimals: frozenset[str]
    groups: frozenset[str]
    sizes: tuple[int, int]


@cache
def _marks(locale: Locale) -> tuple[_Marks, ...]:
    """The marks of money, and those of other numbers where they differ: 1.000 and 1 000 in Austria."""
    return tuple(dict.fromkeys(_plain_marks(each) for each in (money_digits(locale), digits(locale))))


def _plain_marks(marks: Digits) -> _Marks:
    decimal, group = (plain(mark) or " " for mark in (marks.decimal, marks.group))
    return _Marks(frozenset({decimal, "٫"}), _GROUPS | {group}, (marks.last, marks.others))


def _number(run: str, marks: _Marks) -> Decimal | None:
    """The number that digits say with these marks, if they say one."""
    decimal = next((mark for mark in run if mark in marks.decimals), "")
    whole, _, fraction = run.partition(decimal) if decimal else (run, "", "")
    parts = {mark for mark in whole if not mark.isdecimal()}
    if decimal and not fraction.isdecimal():
        return None
    if not parts:
        return Decimal(f"{whole}.{fraction}")
    if len(parts) > 1 or not parts <= marks.groups:
        return None
    groups = whole.split(parts.pop())
    return Decimal(f"{''.join(groups)}.{fraction}") if _are_groups(groups, marks.sizes) else None


def _are_groups(groups: list[str], sizes: tuple[int, int]) -> bool:
    """Whether the digits between marks are as many as groups have: three, in India two but for the last, or as here."""
    first, *middle, last = map(len, groups)
    return any(
        last == final and first <= other and all(size == other for size in middle)
        for final, other in ((3, 3), (3, 2), sizes)
    )
