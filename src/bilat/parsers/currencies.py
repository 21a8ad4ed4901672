"""What may be said around a number of money: a currency, and what the number counts in."""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from bilat.languages import CODES, table
from bilat.languages.schema.amounts import Amounts
from bilat.languages.schema.numbers import Numbers
from bilat.locales import territory
from bilat.locales.compact import powers_of_words
from bilat.locales.currencies import links, names_by_plural, sign
from bilat.locales.marks import plain
from bilat.values.currency_families import FAMILIES
from bilat.values.iso4217 import CURRENCIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from babel.core import Locale

T = TypeVar("T")

_SHARED: Final = {"$": "dollar", "£": "pound", "¥": "yen-yuan", "₩": "won", "₨": "rupee", "Rs": "rupee", "kr": "krona"}
"""Signs that several currencies have where they are used, as CLDR's narrow symbols tell."""


class Meaning(NamedTuple):
    """What the words around a number may mean.

    Attributes:
        currencies: the currencies that they may name; none where they name no currency.
        powers: the exponents of ten that the number may count in; none where they say nothing of it.
    """

    currencies: frozenset[str] = frozenset()
    powers: frozenset[int] = frozenset()


def meanings(before: str, after: str, locale: Locale) -> Iterator[Meaning]:
    """What the words before and after a number may mean: one currency at most, and one step of shortening at most."""
    for one, other in product(_of_side(before, locale), _of_side(after, locale)):
        if not (one.currencies and other.currencies) and not (one.powers and other.powers):
            yield Meaning(one.currencies | other.currencies, one.powers | other.powers)


def _of_side(words: str, locale: Locale) -> list[Meaning]:
    """What the words on one side of a number may mean as a whole, or else in two parts."""
    if not words:
        return [Meaning()]
    whole = [Meaning(currencies=currencies(words, locale)), Meaning(powers=powers(words, locale))]
    found = [meaning for meaning in whole if any(meaning)]
    return found or _of_parts(words, locale)


def _of_parts(words: str, locale: Locale) -> list[Meaning]:
    """What two parts of the words may mean; parts that words are cut into only where nothing else does: «億米ドル»."""
    found: dict[bool, list[Meaning]] = {True: [], False: []}
    for place in range(1, len(words)):
        left, right = words[:place].strip(), words[place:].strip()
        for currency, step in ((left, right), (right, left)):
            meaning = Meaning(currencies(currency, locale), powers(step, locale))
            if all(meaning):
                found[not (words[place - 1].isalnum() and words[place].isalnum())].append(meaning)
    return found[True] or found[False]


def currencies(words: str, locale: Locale) -> frozenset[str]:
    """The currencies that words name in a locale; more than one where it prefers none."""
    known = _currencies(locale)
    return known.get(words) or known.get(words.casefold(), frozenset())


def powers(words: str, locale: Locale) -> frozenset[int]:
    """The exponents of ten that words say in a locale."""
    known = _powers(locale)
    return known.get(words) or known.get(words.casefold(), frozenset())


@cache
def _currencies(locale: Locale) -> dict[str, frozenset[str]]:
    """The currencies by their names as written and in small letters. What CLDR has goes before what the press writes."""
    known: dict[str, frozenset[str]] = {}
    cldr = [(name, code) for code in CURRENCIES for name in _names(locale, code)]
    for entries in (cldr, _small(cldr), _press_names(locale), _shared_signs(locale)):
        _fill(known, entries)
    return known


def _names(locale: Locale, code: str) -> Iterator[str]:
    """What CLDR calls a currency, in the plain form: its sign, its code and names, and these as they follow a number."""
    yield plain(sign(locale, code))
    for name in {code, *names_by_plural(locale, code).values()}:
        yield plain(name)
        yield from (plain(link + name) for link in links(locale))


def _press_names(locale: Locale) -> Iterator[tuple[str, str]]:
    """What the language's press calls currencies, where bilat reads the language."""
    words = _table(locale, "amounts")
    if isinstance(words, Amounts):
        for named in (words.signs, words.currencies):
            for owner, names in named.items():
                for name in names.split(", "):
                    yield from ((name, code) for code in _members(owner, locale))


def _shared_signs(locale: Locale) -> Iterator[tuple[str, str]]:
    """Signs of several currencies: the one of the locale's territory, or all of them."""
    for shared, family in _SHARED.items():
        yield from ((shared, code) for code in _members(family, locale))


def _members(owner: str, locale: Locale) -> list[str]:
    """The currencies of a common name, or the one that the locale's territory has; a code as it is."""
    members = FAMILIES.get(owner)
    if members is None:
        return [owner]
    own = members.get(territory(locale))
    return [own] if own else list(members.values())


@cache
def _powers(locale: Locale) -> dict[str, frozenset[int]]:
    """The steps of shortening by their words. Those by which money is said go before those of short plain numbers."""
    known: dict[str, frozenset[int]] = {}
    money, short = (
        [(word, power) for word, powers in powers_of_words(locale, kinds).items() for power in powers if word]
        for kinds in ({"long", "money"}, {"short"})
    )
    for entries in (money, _small(money), short, _small(short), _press_powers(locale)):
        _fill(known, entries)
    return known


def _press_powers(locale: Locale) -> Iterator[tuple[str, int]]:
    """What the language's press calls thousands and millions, where bilat reads the language."""
    words = _table(locale, "numbers")
    if isinstance(words, Numbers):
        for scales in (words.scales, words.money_scales):
            for scale, names in scales.items():
                yield from ((name, len(str(scale)) - 1) for name in names.split())


def _table(locale: Locale, name: str) -> object:
    language = str(locale.language)
    return table(language, name) if language in CODES and locale.script is None else None


def _small(entries: list[tuple[str, T]]) -> Iterator[tuple[str, T]]:
    return ((name.casefold(), value) for name, value in entries)


def _fill(known: dict[str, frozenset[T]], entries: Iterable[tuple[str, T]]) -> None:
    """Add what names mean, where they mean nothing yet."""
    added: dict[str, set[T]] = {}
    for name, value in entries:
        if name not in known:
            added.setdefault(name, set()).add(value)
    known.update((name, frozenset(values)) for name, values in added.items())
