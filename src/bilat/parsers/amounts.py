"""Amounts in a short text: a number, or the two ends of a range, with what they count."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import contextmanager
from itertools import product
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

import attrs

from bilat.errors import AmbiguousTextError, InvalidValueError, UnreadableTextError
from bilat.parsers.numbers import readable, said_numbers, said_ranges, scaled, value
from bilat.values.amounts import plain as digits

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator
    from decimal import Decimal

    from babel.core import Locale

    from bilat.parsers.numbers import Said, SaidRange

T = TypeVar("T")


class Amount(NamedTuple, Generic[T]):
    """What a text says.

    Attributes:
        amount: the number; of a range, its lower end.
        upto: of a range, its upper end.
        counted: what it counts.
    """

    amount: Decimal
    upto: Decimal | None
    counted: T


class Meaning(NamedTuple, Generic[T]):
    """What words around a number may mean.

    Attributes:
        counted: what it may count; nothing where the words do not say.
        powers: the exponents of ten that it may count in; none where the words do not say.
    """

    counted: frozenset[T]
    powers: frozenset[int]


@attrs.frozen(kw_only=True, eq=False)
class Vocabulary(Generic[T]):
    """What may be said around a number in a locale. Words are in their plain form, as written and in small letters.

    Attributes:
        kind: what the amounts are called in errors.
        remedy: what would do where a text says none, or several.
        counted: what may be counted, by its names.
        powers: the exponents of ten that a number may count in, by their words.
    """

    kind: str
    remedy: str
    counted: Mapping[str, frozenset[T]]
    powers: Mapping[str, frozenset[int]]

    def meanings(self, before: str, after: str) -> Iterator[Meaning[T]]:
        """What the words before and after a number may mean: one thing counted at most, one step of shortening."""
        for one, other in product(self._of_side(before), self._of_side(after)):
            if not (one.counted and other.counted) and not (one.powers and other.powers):
                yield Meaning(one.counted | other.counted, one.powers | other.powers)

    def _of_side(self, words: str) -> list[Meaning[T]]:
        """What the words on one side of a number may mean as a whole, or else in two parts."""
        if not words:
            return [Meaning(frozenset[T](), frozenset[int]())]
        whole = [
            Meaning(_known(self.counted, words), frozenset[int]()),
            Meaning(frozenset[T](), _known(self.powers, words)),
        ]
        return [meaning for meaning in whole if any(meaning)] or self._of_parts(words)

    def _of_parts(self, words: str) -> list[Meaning[T]]:
        """What two parts of the words may mean; words themselves are cut only where nothing else does: «億米ドル»."""
        apart: list[Meaning[T]] = []
        joined: list[Meaning[T]] = []
        for place in range(1, len(words)):
            left, right = words[:place].strip(), words[place:].strip()
            for name, step in ((left, right), (right, left)):
                meaning = Meaning(_known(self.counted, name), _known(self.powers, step))
                if all(meaning):
                    (joined if words[place - 1].isalnum() and words[place].isalnum() else apart).append(meaning)
        return apart or joined


def the_amount(text: str, locale: Locale, words: Vocabulary[T]) -> Amount[T]:
    """The one amount that a text says.

    Args:
        text: the text.
        locale: the locale that it is written in.
        words: what may stand around the number.

    Raises:
        AmbiguousTextError: if the text may say several.
        UnreadableTextError: if it says none.
    """
    short = readable(text)
    found = list(dict.fromkeys(_amounts(short, locale, words))) or list(dict.fromkeys(_ranges(short, locale, words)))
    if not found:
        understood = _understood(short, locale, words)
        raise UnreadableTextError(f"{text!r} is no {words.kind}: understood {understood}", "text", words.remedy)
    if len(found) > 1:
        meant = ", ".join(sorted(_shown(each) for each in found))
        raise AmbiguousTextError(f"{text!r} may be any of {meant}", "text", words.remedy)
    return found[0]


@contextmanager
def refused_as_text(text: str) -> Generator[None]:
    """Have a text refused that says a value which there cannot be.

    Args:
        text: the text that says it.

    Raises:
        UnreadableTextError: where making the value raises an error.
    """
    try:
        yield
    except InvalidValueError as error:
        raise UnreadableTextError(f"{text!r}: {error.what}", "text", error.remedy) from error


def _amounts(text: str, locale: Locale, words: Vocabulary[T]) -> Iterator[Amount[T]]:
    """What a text may say as one number."""
    for said in said_numbers(text):
        for meaning in words.meanings(said.before, said.after):
            for counted, power in product(meaning.counted, meaning.powers or {0}):
                yield Amount(scaled(value(said, locale), power), None, counted)


def _ranges(text: str, locale: Locale, words: Vocabulary[T]) -> Iterator[Amount[T]]:
    """What a text may say as a range."""
    for said in said_ranges(text):
        for low, high in _ends(said, words):
            # "$2–$3 million" are millions both, "$2 – $3 million" are not
            powers = low.powers or (high.powers if said.close or not low.counted else frozenset())
            one, other = low.counted or high.counted, high.counted or low.counted
            for counted, power, end in product(one & other, powers or {0}, high.powers or {0}):
                amount = scaled(value(said.low, locale), power)
                yield Amount(amount, scaled(value(said.high, locale), end), counted)


def _ends(said: SaidRange, words: Vocabulary[T]) -> Iterable[tuple[Meaning[T], Meaning[T]]]:
    """What the words around the two ends of a range may mean; what is said once counts for both: "$2–3 million"."""
    low, high = said.low, said.high
    if not low.after and not high.before:
        shared = [(meaning, meaning) for meaning in words.meanings(low.before, high.after)]
        if shared:
            return shared
    pairs = list(product(words.meanings(low.before, low.after), words.meanings(high.before, high.after)))
    # "5 t – 6 t" are tonnes both, though a T may be a trillion
    return [pair for pair in pairs if all(meaning.counted for meaning in pair)] or pairs


def _understood(text: str, locale: Locale, words: Vocabulary[T]) -> str:
    """As much as a text says that is no whole amount."""
    every = list(said_numbers(text))
    for said in every:
        for meaning in words.meanings(said.before, said.after):
            return f"the number {' or '.join(_numbers(said, meaning, locale))}, which counts nothing"
    first = every[0]
    unknown = " and ".join(repr(side) for side in (first.before, first.after) if side)
    return f"the number {digits(value(first, locale))}, not {unknown}"


def _numbers(said: Said, meaning: Meaning[T], locale: Locale) -> list[str]:
    return [digits(scaled(value(said, locale), power)) for power in sorted(meaning.powers or {0})]


def _shown(amount: Amount[T]) -> str:
    upto = "" if amount.upto is None else f"–{digits(amount.upto)}"
    return f"{digits(amount.amount)}{upto} {amount.counted}"


def _known(names: Mapping[str, frozenset[T]], words: str) -> frozenset[T]:
    """What words mean as they are written, or else in small letters."""
    return names.get(words) or names.get(words.casefold(), frozenset())


def vocabulary(*sources: Iterable[tuple[str, T]]) -> dict[str, frozenset[T]]:
    """What names mean. Each source goes before the next, as it is written before the same in small letters."""
    known: dict[str, frozenset[T]] = {}
    for source in sources:
        entries = list(source)
        _fill(known, entries)
        _fill(known, [(name.casefold(), meant) for name, meant in entries])
    return known


def _fill(known: dict[str, frozenset[T]], entries: list[tuple[str, T]]) -> None:
    """Add what names mean, where they mean nothing yet."""
    added: dict[str, set[T]] = {}
    for name, meant in entries:
        if name and name not in known:
            added.setdefault(name, set()).add(meant)
    known.update((name, frozenset(every)) for name, every in added.items())
