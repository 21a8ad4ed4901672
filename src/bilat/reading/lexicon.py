"""Known expressions of one or several words, found in one pass over the tokens."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, Final, Generic, TypeAlias, TypeVar

from bilat.languages import spelling_of
from bilat.languages.remembered import Remembered

Value = TypeVar("Value")

_Node: TypeAlias = "tuple[dict[str, _Node[Value]], tuple[Value] | tuple[()]]"
"""How expressions with one beginning go on, by the next word; and what the beginning alone means."""
_END: Final[dict[str, Any]] = {}
"""What follows on most expressions: one for all, as they are many."""


class Lexicon(Generic[Value]):
    """The expressions of one language with what each means.

    Args:
        language: the code of the language, which says how expressions are cut and folded.
        entries: expressions with their values, each as one would write it or as its words in their normal form. Of an
            expression that comes twice the later value holds.
    """

    def __init__(self, language: str, entries: Iterable[tuple[str | tuple[str, ...], Value]]) -> None:
        norms_of = spelling_of(language).norms
        rests: dict[str, dict[tuple[str, ...], Value]] = {}
        for phrase, value in entries:
            norms = norms_of(phrase) if isinstance(phrase, str) else phrase
            rests.setdefault(norms[0], {})[norms[1:]] = value
        self._rests = rests
        # few of the first words come in a text: what may follow one is put in order when it is first met
        self._nodes: Remembered[_Node[Value]] = Remembered(lambda head: _node(rests[head]), most=len(rests))

    def __contains__(self, norm: str) -> bool:
        """Whether an expression begins with the word ``norm``."""
        return norm in self._rests

    @property
    def heads(self) -> AbstractSet[str]:
        """The first words of the expressions, in their normal form."""
        return self._rests.keys()

    def at(self, norms: Sequence[str], index: int) -> tuple[int, Value] | None:
        """The longest expression that begins at token ``index``: the token after it, and its value."""
        if norms[index] not in self._rests:
            return None
        followers, alone = self._nodes[norms[index]]
        begin = index + 1
        if followers and begin < len(norms) and norms[begin] in followers:
            longer = _longest(followers[norms[begin]], norms, begin + 1)
            if longer is not None:
                return longer
        return (begin, alone[0]) if alone else None

    def find(self, norms: Sequence[str], starts: Sequence[int]) -> list[tuple[int, int, Value]]:
        """Every expression, longest first and without overlap: first token, token after the last, value.

        Args:
            norms: the tokens in their normal form.
            starts: the tokens at which expressions begin with their first words.
        """
        nodes = self._nodes
        found: list[tuple[int, int, Value]] = []
        free, size = 0, len(norms)
        for index in starts:
            if index < free:
                continue
            followers, alone = nodes[norms[index]]
            begin = index + 1  # as in ``at``, without a call for each word
            if followers and begin < size and norms[begin] in followers:
                longer = _longest(followers[norms[begin]], norms, begin + 1)
                if longer is not None:
                    free = longer[0]
                    found.append((index, *longer))
                    continue
            if alone:
                free = begin
                found.append((index, begin, alone[0]))
        return found


def _node(rests: Mapping[tuple[str, ...], Value]) -> _Node[Value]:
    """The expressions with one beginning, by what of them comes after it."""
    followers: dict[str, dict[tuple[str, ...], Value]] = {}
    for rest, value in rests.items():
        if rest:
            followers.setdefault(rest[0], {})[rest[1:]] = value
    alone = (rests[()],) if () in rests else ()
    return {word: _node(further) for word, further in followers.items()} if followers else _END, alone


def _longest(node: _Node[Value], norms: Sequence[str], stop: int) -> tuple[int, Value] | None:
    """The longest of the expressions that begin as a node does, which token ``stop`` goes on."""
    size = len(norms)
    found: tuple[int, Value] | None = None
    while True:
        followers, alone = node
        if alone:
            found = stop, alone[0]
        if stop == size or norms[stop] not in followers:
            return found
        node = followers[norms[stop]]
        stop += 1
