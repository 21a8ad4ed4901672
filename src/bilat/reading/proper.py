"""How names are written, and what that says of them: capitals, quotation marks, hyphens, the head of a report."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import takewhile
from typing import Final

from bilat.reading.tokens import Tokens, remembered

_SENTENCE_ENDS: Final = frozenset('.!?…:;«»"“”„(')
_OPENING: Final = frozenset('«“„"')
_CLOSING: Final = frozenset('»”“"')
HYPHENS: Final = frozenset("-‐‑–—")
_DATELINE_ENDS: Final = HYPHENS | {":"}
_LONGEST_DATELINE: Final = 16
_SHOUTED: Final = 3
"""How many words at the head of a report may be its place in capitals, and the first of the report."""
_ACRONYM: Final = 3
"""The length up to which a word in capitals at the head of a report may be an acronym and no place."""
_SMALL: Final = 4
"""The length of words up to which a headline in title case may write them small."""


def begins_with_capital(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether the first or the last word of an expression has a capital («республика Корея», "south Korea")."""
    words = tokens.words
    return words[first][0].isupper() or words[stop - 1][0].isupper()


def is_in_capitals(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether all letters of an expression are capitals."""
    return all(word.isupper() or not word.isalpha() for word in tokens.words[first:stop])


def opens_sentence(tokens: Tokens, first: int) -> bool:
    """Whether a word is written with a capital anyway, because it is the first one."""
    return first == 0 or tokens.words[first - 1] in _SENTENCE_ENDS


@remembered
def is_in_title_case(tokens: Tokens) -> bool:
    """Whether capitals say nothing, because a headline gives one to all but its small words."""
    return not any(len(word) > _SMALL and word.islower() for word in tokens.words)


def is_quoted(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether quotation marks hold just an expression: the name of a club, a ship, a station."""
    words = tokens.words
    return first > 0 and stop < len(words) and words[first - 1] in _OPENING and words[stop] in _CLOSING


def is_hyphenated(tokens: Tokens, first: int) -> bool:
    """Whether a hyphen ties an expression to a capitalised word before it."""
    words = tokens.words
    return first > 1 and words[first - 1] in HYPHENS and words[first - 2][0].isupper() and tokens.glued(first)


@remembered
def dateline_stop(tokens: Tokens) -> int:
    """The token that ends the place, day and source at the head of a report ("TASHKENT, May 5 (UzA) —").

    Returns:
        The index of the dash or colon, or of what follows a place in capitals; 0 where there is no such head.
    """
    return _signed_head(tokens) or _shouted_head(tokens)


def _signed_head(tokens: Tokens) -> int:
    """The sign that ends the head of a report, which parts it from the rest."""
    words = tokens.words[:_LONGEST_DATELINE]
    if _DATELINE_ENDS.isdisjoint(words):
        return 0
    for index, word in enumerate(words):
        if index and word in _DATELINE_ENDS and (word == ":" or not tokens.glued(index)):
            shouted = _begins_in_capitals(words) and not tokens.text.isupper()
            sourced = words[0][0].isupper() and words[index - 1] == ")"
            return index if shouted or sourced else 0
        if word.islower() and not any(near.isdigit() for near in words[max(0, index - 1) : index + 2]):
            return 0
    return 0


def _begins_in_capitals(words: list[str]) -> bool:
    """Whether a report begins with a place in capitals, which may have a short word first: "NEW DELHI"."""
    capitals = list(takewhile(str.isupper, words[:2]))
    return any(len(word) > _ACRONYM for word in capitals)


def _shouted_head(tokens: Tokens) -> int:
    """The token after the capitals that a report begins with, where no sign parts them from it: "LIMA Peru said"."""
    words = tokens.words
    stop = next((index for index, word in enumerate(words[:_SHOUTED]) if not word.isupper()), 0)
    return stop if stop and len(words[0]) > _ACRONYM and words[stop].istitle() else 0


def is_part_of_person_name(tokens: Tokens, first: int, stop: int, others: AbstractSet[str]) -> bool:
    """Whether a capitalised word stands right beside that may be a person's: "Jordan Smith", "Michael Jordan".

    Args:
        tokens: the run of text.
        first: the first token of the expression that may be part of the name.
        stop: the token after it.
        others: normal forms of capitalised words that are no names of persons (titles, countries).
    """
    if is_hyphenated(tokens, first):
        return False  # two states: "the Peru-Jordan Business Council"
    before = first - 1
    beside = (stop < len(tokens.words) and _may_be_name(tokens, stop, others)) or (
        before >= 0 and _may_be_name(tokens, before, others) and not opens_sentence(tokens, before)
    )
    return beside and not is_in_title_case(tokens)


def _may_be_name(tokens: Tokens, index: int, others: AbstractSet[str]) -> bool:
    word = tokens.words[index]
    return len(word) > 1 and word.istitle() and tokens.norms[index] not in others
