"""The first words of expressions, by which a finder passes over most of a text in one step."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from bilat.languages import spelling_of

_BETWEEN: Final = "_"
"""A sign that is a token by itself and no part of any expression."""


def heads_of(language: str, phrases: Iterable[str]) -> frozenset[str]:
    """The normal forms of the first tokens of expressions.

    Args:
        language: the code of the language, which says how expressions are cut and folded.
        phrases: expressions, as one would write them.

    Example:
        >>> sorted(heads_of("en", ["New York", "Rome", "new moon"]))
        ['new', 'rome']
    """
    spelling = spelling_of(language)
    text = _BETWEEN + _BETWEEN.join(phrases)  # folded in one go: words one by one take ten times as long
    norms = spelling.fold_all(text, spelling.cut(text))
    return frozenset(norm for before, norm in pairwise(norms) if before == _BETWEEN)
