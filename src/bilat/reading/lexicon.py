"""Known expressions of one or several words, found in one pass over the tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
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

    @property
    def heads(self) -> AbstractSet[str]:
        """The first words of the expressions, in their normal form."""
        return self._heads.keys()

    def at(self, norms: Sequence[str], index: int) -> tuple[int, Value] | None:
        """The longest expression that begins at token ``index``: the token after it, and its value."""
        tails = self._heads.get(norms[index])
        if tails is None:
            return None
        begin = index + 1
        for rest, value in tails:
            if not rest:
                return begin, value
            if tuple(norms[begin : begin + len(rest)]) == rest:
                return begin + len(rest), value
        return None

    def find(self, norms: Sequence[str]) -> list[tuple[int, int, Value]]:
        """Every expression, longest first and without overlap: first token, token after the last, value."""
        heads = self._heads
        if heads.keys().isdisjoint(norms):
            return []
        found = []
        free = 0
        for index, tails in [(index, heads[norm]) for index, norm in enumerate(norms) if norm in heads]:
            if index < free:
                continue
            for rest, value in tails:
                stop = index + 1 + len(rest)
                if not rest or tuple(norms[index + 1 : stop]) == rest:
                    found.append((index, stop, value))
                    free = stop
                    break
        return found
