"""Looking at the tokens of a time expression: words by their kinds, and what may stand between them."""

from __future__ import annotations

from bilat.languages.schema.times import Times
from bilat.reading.time_words import Atom, TimeWords
from bilat.reading.tokens import Tokens
from bilat.reading.when import When

HYPHENS = ("-", "–", "—")

TEN = 10

Parsed = tuple[int, When]
"""The token after an expression, and what it says."""


class TimeCursor:
    """Reads time expressions out of tokens; every method looks a bounded way ahead.

    The layers above it each add one kind of expression: :class:`~bilat.reading.time_years.YearReader`, then days and
    months, parts of years, relative times.

    Args:
        tokens: the tokens.
        words: the time words of their language.
    """

    def __init__(self, tokens: Tokens, words: TimeWords) -> None:
        self.tokens = tokens
        self.norms: list[str] = tokens.norms
        self.size: int = len(tokens.norms)
        self.words = words
        self.table: Times = words.table
        self.kinds: dict[str, frozenset[str]] = words.words
        self.nested: bool = False
        """Whether what is read stands inside a year that has been read."""

    def go_inside(self, *, inside: bool) -> None:
        """Note whether what is read now stands inside another expression."""
        self.nested = inside

    def norm(self, index: int) -> str:
        """The token there in its normal form; empty outside the text."""
        return self.norms[index] if 0 <= index < self.size else ""

    def any_of(self, index: int, name: str) -> bool:
        """Whether the token there is one of the words of a kind."""
        return 0 <= index < self.size and self.norms[index] in self.kinds[name]

    def atom(self, index: int) -> tuple[int, Atom] | None:
        """What begins there: the token after it, its kind, and which of its kind."""
        return self.words.atoms.at(self.norms, index) if index < self.size else None

    def skip(self, index: int, *names: str) -> int:
        """Past words of these kinds."""
        while any(self.any_of(index, name) for name in names):
            index += 1
        return index

    def dot(self, index: int) -> int:
        """Past the full stop of an abbreviation that ends before ``index``, if the expression may go on."""
        if self.norm(index) == "." and self.tokens.glued(index) and len(self.norm(index - 1)) <= 5:
            return index + 1
        return index

    def ranged(self, index: int) -> int | None:
        """Past what stands between the ends of a range; the first one's ending may say enough."""
        if self.any_of(index, "ranges"):
            return index + 1
        return index if self.words.range_endings and self.norm(index - 1).endswith(self.words.range_endings) else None

    def joined(self, index: int, first: int) -> int | None:
        """The same, or the "and" of "between … and …", where the range began at ``first``."""
        if self.any_of(index, "pairs"):
            before = first - 1
            while self.any_of(before, "fillers"):
                before -= 1
            return index + 1 if self.any_of(before, "between") else None
        return self.ranged(index)

    def article(self, index: int) -> int:
        """Where the articles and the like before a token begin."""
        while self.any_of(index - 1, "fillers"):
            index -= 1
        return index

    def count_of(self, index: int) -> tuple[int, int, str] | None:
        """A number and a unit: the token after them, the number, the unit."""
        norm = self.norm(index)
        cardinals = self.words.numbers.cardinals
        if norm.isdecimal() and len(norm) <= 2:
            number = int(norm)
        elif norm in cardinals and cardinals[norm] == int(cardinals[norm]):
            number = int(cardinals[norm])
            if number == TEN and not self.words.numbers.teens and cardinals.get(self.norm(index + 1), TEN) < TEN:
                index += 1
                number += int(cardinals[self.norm(index)])
        else:
            return None
        at = index + 2 if self.norm(index + 1) == "-" else index + 1
        found = self.atom(at)
        if found is None or found[1][0] != "unit":
            return None
        return found[0], number, str(found[1][1])

    def cued(self, index: int) -> bool:
        """Whether a preposition or a part ("early") before a doubtful month shows that it is one."""
        before = self.words.relations.before(self.norms, index) or self.words.parts.before(self.norms, index)
        return before is not None

    def expression(self, index: int) -> Parsed | None:
        """The expression that begins at ``index``, of whatever kind; the topmost layer knows them all."""
        raise NotImplementedError
