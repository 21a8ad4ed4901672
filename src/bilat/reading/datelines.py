"""The line that says where and when a report was filed: "TASHKENT, May 27 –". Its date is no date of an event."""

from __future__ import annotations

from datetime import date
from typing import Final

from bilat.reading.sought import DIGITS
from bilat.reading.times import TimeMention
from bilat.reading.tokens import Tokens
from bilat.values import Period
from bilat.values.period import Precision

LONGEST: Final = 10
"""How many tokens a dateline may have before its date."""
ENDS: Final = frozenset("–—-:.(")


def dateline_of(tokens: Tokens, times: list[TimeMention]) -> TimeMention | None:
    """The time of the dateline that a block begins with, or that it is as a whole."""
    if not times or times[0].first > LONGEST:
        return None
    time = times[0]
    before = tokens.words[: time.first]
    after = tokens.words[time.stop : time.stop + 1]
    if not before:
        return time if len(tokens) - time.stop <= 1 else None
    if after and after[0] not in ENDS:
        return None
    named = before[0].isupper() and len(before[0]) > 1 and not any(map(str.islower, before))
    capital = all(word[:1].isupper() or not word.isalpha() for word in before) and before[-1] in ",.("
    return time if named or (capital and after and after[0] in "–—-:") else None


def may_have_dateline(tokens: Tokens) -> bool:
    """Whether a block begins as one with a dateline may: with a number among its first words."""
    digits = tokens.begun(DIGITS)
    return bool(digits) and digits[0] < LONGEST + 2


def is_day(period: Period) -> bool:
    """Whether a period is one day, of a known year or not."""
    return not period.is_interval and period.precision is Precision.DAY


def day_of(period: Period | None) -> date | None:
    """The day that a period is, if it is one."""
    return period.start if period is not None and period.start is not None and period.start == period.end else None
