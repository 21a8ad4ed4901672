"""Known phrases that end right before a place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import Generic, TypeVar

from bilat.languages import spelling_of

Value = TypeVar("Value")


class Endings(Generic[Value]):
    """Phrases of one language with what each means, to be looked up by where they end.

    Args:
        language: the code of the language, which says how phrases are cut and folded.
        entries: phrases with their values.
    """

    def __init__(self, language: str, entries: Iterable[tuple[str, Value]]) -> None:
        spelling = spelling_of(language)
        self._by_last: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for text, value in entries:
            phrase = spelling.norms(text)
            self._by_last.setdefault(phrase[-1], []).append((phrase, value))
        for phrases in self._by_last.values():
            phrases.sort(key=lambda entry: -len(entry[0]))

    @property
    def lasts(self) -> AbstractSet[str]:
        """The last words of the phrases, in their normal form."""
        return self._by_last.keys()

    def before(self, norms: Sequence[str], stop: int) -> tuple[int, Value] | None:
        """The longest phrase that ends right before token ``stop``: its first token and its value."""
        if not 0 < stop <= len(norms):
            return None
        for phrase, value in self._by_last.get(norms[stop - 1], ()):
            first = stop - len(phrase)
            if first >= 0 and (len(phrase) == 1 or tuple(norms[first:stop]) == phrase):
                return first, value
        return None
