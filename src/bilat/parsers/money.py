"""Money out of a short text."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from bilat.errors import AmbiguousTextError, InvalidValueError, UnreadableTextError
from bilat.locales import resolve
from bilat.parsers.currencies import Meaning, meanings
from bilat.parsers.numbers import readable, said_numbers, said_ranges, scaled, value
from bilat.values import Money
from bilat.values.amounts import plain as digits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from babel.core import Locale


def parse_money(text: str, *, locale: str | Locale) -> Money:
    """Read an amount of money, or a range, that is all a short text says in a locale.

    It reads what :func:`bilat.format_money` writes, in all styles, and what people write like it: digits of any
    script, any kind of space, codes, signs and names of currencies in every form that CLDR has, and in the languages
    that bilat reads the words of the press. A sign of several currencies means the one of the locale's territory.

    Args:
        text: the amount.
        locale: an identifier of Babel or a BCP 47 tag.

    Raises:
        UnknownLocaleError: if there is no such locale.
        AmbiguousTextError: if the text may mean several currencies and the locale has none of them.
        UnreadableTextError: if the text says no amount of money, or more than one.

    Example:
        >>> parse_money("$3.8 billion", locale="en")
        Money(amount=Decimal('3800000000'), currency='USD')
        >>> parse_money("2–3 млн евро", locale="ru")
        Money(amount=Decimal('2000000'), upto=Decimal('3000000'), currency='EUR')
        >>> parse_money("$5", locale="en-AU").currency
        'AUD'
        >>> parse_money("over $5", locale="en")
        Traceback (most recent call last):
            ...
        bilat.errors.UnreadableTextError: text: 'over $5' is no amount of money; understood the number 5, not 'over $'; ...
    """
    where = resolve(locale)
    short = readable(text)
    found = list(dict.fromkeys(_amounts(short, where))) or list(dict.fromkeys(_ranges(short, where)))
    if not found:
        raise UnreadableTextError(f"{text!r} {_understood(short, where)}", "text", "name a currency, such as 'USD'")
    if len(found) > 1:
        meant = sorted(f"{digits(money.amount)} {money.currency}" for money in found)
        raise AmbiguousTextError(f"{text!r} may be any of {', '.join(meant)}", "text", "write the currency's code")
    return found[0]


def _amounts(text: str, locale: Locale) -> Iterator[Money]:
    """What a text may say as one amount."""
    for said in said_numbers(text):
        for meaning in meanings(said.before, said.after, locale):
            for currency, power in product(meaning.currencies, meaning.powers or {0}):
                yield _money(scaled(value(said, locale), power), None, currency)


def _ranges(text: str, locale: Locale) -> Iterator[Money]:
    """What a text may say as a range."""
    for low, high, close in said_ranges(text):
        pairs = list(product(meanings(low.before, low.after, locale), meanings(high.before, high.after, locale)))
        if not low.after and not high.before:
            # said once around both: "$2–3 million"
            pairs = [(meaning, meaning) for meaning in meanings(low.before, high.after, locale)] or pairs
        for one, other in pairs:
            for currency in _shared_currencies(one, other):
                # "$2–$3 million" are millions both, "$2 – $3 million" are not
                powers = one.powers or (other.powers if close or not one.currencies else None)
                for power, end in product(powers or {0}, other.powers or {0}):
                    yield _money(scaled(value(low, locale), power), scaled(value(high, locale), end), currency)


def _shared_currencies(one: Meaning, other: Meaning) -> frozenset[str]:
    """The currencies that both ends of a range may be in, or the one end that names any."""
    if one.currencies and other.currencies:
        return one.currencies & other.currencies
    return one.currencies | other.currencies


def _money(amount: Decimal, upto: Decimal | None, currency: str) -> Money:
    try:
        return Money(amount=amount, upto=upto, currency=currency)
    except InvalidValueError as error:
        raise UnreadableTextError(error.what, "text", error.remedy) from error


def _understood(text: str, locale: Locale) -> str:
    """What a text says that names no currency."""
    every = list(said_numbers(text))
    for said in every:
        for meaning in meanings(said.before, said.after, locale):
            numbers = [digits(scaled(value(said, locale), power)) for power in meaning.powers or {0}]
            return f"names no currency; understood the number {' or '.join(numbers)}"
    said = every[0]
    words = ", ".join(repr(side) for side in (said.before, said.after) if side)
    return f"is no amount of money; understood the number {digits(value(said, locale))}, not {words}"
