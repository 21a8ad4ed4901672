"""Heads of state and government and foreign ministers since 2000: who, of which state, from when to when.

The table, ``leaders.tsv``, knows the states that news of diplomacy speak of most, not all; months are those of taking
and leaving office. It is no language's: each leader stands in it in Latin and in Cyrillic letters.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Final

from bilat.languages.schema.leaders import Leader, leader_of

LED_BY_GOVERNMENT: Final = frozenset(
    "AD AL AM AT AU BD BE BG BS BZ CA CZ DE DK EE ES ET FJ GB GE GR HR HU IE IL IN IQ IS IT JM JP KH LB LU LV LY MK"
    " MT MY NL NO NP NZ PG PK PT RS SE SG SI SK TH TT XK".split()
)
"""States whose "leader" in the news is the head of government."""


@cache
def leaders() -> tuple[Leader, ...]:
    """The table of leaders, in its order."""
    text = files("bilat.languages").joinpath("leaders.tsv").read_text(encoding="utf-8")
    return tuple(leader_of(line) for line in text.splitlines() if not line.startswith("#"))
