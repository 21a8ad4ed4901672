"""One walk over the tokens of a block for all finders: each says by which words what it seeks begins."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from typing import Final

from bilat.languages.remembered import Remembered

MOST: Final = 20_000
"""How many words are remembered for a language."""
Test = Callable[[str], bool]
"""Whether something begins with a word in its normal form."""


class Sought:
    """What one finder seeks, known by the words that it begins with.

    Args:
        begins: gives the test of such words for a language, by its code.
    """

    def __init__(self, begins: Callable[[str], Test]) -> None:
        self.begins = begins


DIGITS: Final = Sought(lambda _: str.isdecimal)
"""Numbers in digits."""


def or_decimal(heads: Container[str]) -> Test:
    """The test of words that are digits or in ``heads``."""
    return lambda norm: norm in heads or norm.isdecimal()


class _Walker:
    """Sorts the words of one language by what begins with them; each distinct word is tested once.

    Args:
        language: the code of the language.
        kinds: what is sought.
    """

    def __init__(self, language: str, kinds: tuple[Sought, ...]) -> None:
        self.kinds = kinds
        self._tests: list[tuple[Sought, Test]] = [(kind, kind.begins(language)) for kind in kinds]
        self._begun = Remembered(self._begun_by, MOST)

    def walk(self, norms: Iterable[str]) -> dict[Sought, list[int]]:
        """Where each kind may begin."""
        found: dict[Sought, list[int]] = {kind: [] for kind in self.kinds}
        for index, kinds in enumerate(map(self._begun.__getitem__, norms)):
            for kind in kinds:
                found[kind].append(index)
        return found

    def _begun_by(self, norm: str) -> tuple[Sought, ...]:
        return tuple(kind for kind, begins in self._tests if begins(norm))


_walkers: Final[dict[str, _Walker]] = {}
"""The walker of each language; it seeks what has been asked for so far."""


def walk(norms: Iterable[str], language: str, sought: Sought) -> dict[Sought, list[int]]:
    """Where what each finder seeks may begin.

    Args:
        norms: tokens in their normal form.
        language: the code of their language.
        sought: what is asked for; what others have asked for before is sought with it.
    """
    walker = _walkers.get(language)
    if walker is None or sought not in walker.kinds:
        known = () if walker is None else walker.kinds
        walker = _walkers[language] = _Walker(language, (*known, sought))
    return walker.walk(norms)
