"""Patterns of CLDR for numbers: what stands before and after the digits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from babel.numbers import NumberPattern

_QUOTED: Final = re.compile(r"'([^']*)'")


class Affixes(NamedTuple):
    """What stands before and after a number."""

    before: str
    after: str


NO_AFFIXES: Final = Affixes("", "")
"""What a plain number has around it."""


def affixes(pattern: NumberPattern) -> Affixes:
    """What a pattern has before and after a number that is not below zero.

    Example:
        >>> from babel.numbers import parse_pattern
        >>> affixes(parse_pattern("0 тыс'.' ¤"))
        Affixes(before='', after=' тыс. ¤')
    """
    return Affixes(_unquoted(pattern.prefix[0]), _unquoted(pattern.suffix[0]))


def _unquoted(text: str) -> str:
    return _QUOTED.sub(lambda quoted: quoted[1] or "'", text) if "'" in text else text


def signed(frame: Affixes, sign: str, pattern: NumberPattern) -> Affixes:
    """What stands before and after a number with a plus or minus: where a pattern has its minus.

    Example:
        >>> from babel.numbers import parse_pattern
        >>> signed(Affixes("$", ""), "-", parse_pattern("¤#,##0.00"))
        Affixes(before='-$', after='')
        >>> signed(Affixes("€ ", ""), "-", parse_pattern("¤ #,##0.00;¤ -#,##0.00"))
        Affixes(before='€ -', after='')
    """
    if "-" in pattern.suffix[1]:
        return Affixes(frame.before, frame.after + sign)
    if pattern.prefix[1].find("-") > 0:
        return Affixes(frame.before + sign, frame.after)
    return Affixes(sign + frame.before, frame.after)
