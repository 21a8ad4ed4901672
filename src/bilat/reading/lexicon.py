"""Known expressions of one or several words, found in one pass over the tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from bilat.languages import spelling_of

Value = TypeVar("Value")


class Lexicon(Generic[Value]):
    """The expressions of one language with what each means.

    Args:
        language: the code of the language, which says how expressions are cut and folded.
        entries: expressions, as one would write them, with their values. Of an expression that comes twice the
            later value holds.
    """

    def __init__(self, language: str, entries: Iterable[tuple[str, Value]]) -> None:
        spelling = spelling_of(language)
        heads: dict[str, dict[tuple[str, ...], Value]] = {}
        for phrase, value in entries:
            head, *rest = (spelling.fold(word) for word in spelling.cut(phrase))
            heads.setdefault(head, {})[tuple(rest)] = value
        self._heads: dict[str, list[tuple[tuple[str, ...], Value]]] = {
            head: sorted(tails.items(), key=lambda item: -len(item[0])) for head, tails in heads.items()
        }

    def __contains__(self, norm: str) -> bool:
        """Whether an expression begins with the word ``norm``."""
        return norm in self._heads

    def at(self, norms: Sequence[str], index: int) -> tuple[int, Value] | None:
        """The longest expression that begins at token ``index``: the token after it, and its value."""
        tails = self._heads.get(norms[index])
        return None if tails is None else self._longest(tails, norms, index + 1)

    @staticmethod
    def _longest(
        tails: list[tuple[tuple[str, ...], Value]], norms: Sequence[str], begin: int
    ) -> tuple[int, Value] | None:
        """The first of ``tails``, longest first, that stands at token ``begin``."""
        for rest, value in tails:
            if not rest:
                return begin, value
            if tuple(norms[begin : begin + len(rest)]) == rest:
                return begin + len(rest), value
        return None

    def find(self, norms: Sequence[str]) -> list[tuple[int, int, Value]]:
        """Every expression, longest first and without overlap: first token, token after the last, value."""
        heads = self._heads
        found = []
        free = 0
        for index, tails in [(index, heads[norm]) for index, norm in enumerate(norms) if norm in heads]:
            if index >= free and (match := self._longest(tails, norms, index + 1)):
                free, value = match
                found.append((index, free, value))
        return found
