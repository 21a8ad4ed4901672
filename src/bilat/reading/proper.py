"""What capital letters say: whether a word is written as a name, and whether as a person's."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final

from bilat.reading.tokens import Tokens

_SENTENCE_ENDS: Final = frozenset('.!?…:;«»"“”„(')
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


def is_in_title_case(tokens: Tokens) -> bool:
    """Whether capitals say nothing, because a headline gives one to all but its small words."""
    return not any(len(word) > _SMALL and word.islower() for word in tokens.words)


def is_part_of_person_name(tokens: Tokens, first: int, stop: int, others: AbstractSet[str]) -> bool:
    """Whether a capitalised word stands right beside that may be a person's: "Jordan Smith", "Michael Jordan".

    Args:
        tokens: the run of text.
        first: the first token of the expression that may be part of the name.
        stop: the token after it.
        others: normal forms of capitalised words that are no names of persons (titles, countries).
    """
    if is_in_title_case(tokens):
        return False
    before = first - 1
    return (stop < len(tokens) and _may_be_name(tokens, stop, others)) or (
        before >= 0 and _may_be_name(tokens, before, others) and not opens_sentence(tokens, before)
    )


def _may_be_name(tokens: Tokens, index: int, others: AbstractSet[str]) -> bool:
    word = tokens.words[index]
    return len(word) > 1 and word.istitle() and tokens.norms[index] not in others
