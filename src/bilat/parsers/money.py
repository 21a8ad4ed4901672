"""Money out of a short text."""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Final

from bilat.errors import expect_text
from bilat.languages.schema.amounts import Amounts
from bilat.locales import resolve, territory
from bilat.locales.currencies import between, names_by_plural, sign
from bilat.locales.marks import plain
from bilat.parsers.amounts import Vocabulary, refused_as_text, the_amount, vocabulary
from bilat.parsers.powers import money_powers
from bilat.parsers.press import press_table
from bilat.values import Money
from bilat.values.currency_families import FAMILIES
from bilat.values.iso4217 import CURRENCIES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel.core import Locale

_SHARED: Final = {"$": "dollar", "£": "pound", "¥": "yen-yuan", "₩": "won", "₨": "rupee", "Rs": "rupee", "kr": "krona"}
"""Signs that several currencies have where they are used, as CLDR's narrow symbols tell."""
_OTHER_SIGNS: Final = {"rupee": {"IDR", "MVR"}, "krona": {"CZK", "SKK"}}
"""The currencies that share a name with those of a sign but have another sign: Kč, Rp."""


def parse_money(text: str, *, locale: str | Locale) -> Money:
    """Read an amount of money, or a range, out of a short text that says nothing else.

    It reads what :func:`bilat.format_money` writes, in all styles, and what people write like it: digits of any
    script, any kind of space, codes, signs and names of currencies in every form that CLDR has, and in the languages
    that bilat reads the words of the press. A sign of several currencies means the one of the locale, or else the one
    of its territory.

    Args:
        text: the amount.
        locale: an identifier of Babel or a BCP 47 tag.

    Returns:
        The amount or range in whole units of its currency; million and billion are multiplied out.

    Raises:
        TypeError: if the text is no ``str``.
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
        >>> parse_money("5 rubles", locale="en")
        Traceback (most recent call last):
            ...
        bilat.errors.AmbiguousTextError: text: '5 rubles' may be any of 5 BYN, 5 RUB; name the currency...
    """
    expect_text(text)
    where = resolve(locale)
    said = the_amount(text, where, _vocabulary(where))
    with refused_as_text(text):
        return Money(amount=said.amount, upto=said.upto, currency=said.counted)


@cache
def _vocabulary(locale: Locale) -> Vocabulary[str]:
    """How money is spoken of in a locale. What CLDR has goes before what the press writes."""
    return Vocabulary(
        kind="amount of money",
        remedy="name the currency, or write its code",
        counted=vocabulary(_currencies(locale), _press(locale), _shared_signs(locale)),
        powers=money_powers(locale),
    )


def _currencies(locale: Locale) -> Iterator[tuple[str, str]]:
    """What CLDR calls each currency: its sign, its code, its names, and these as they follow a number."""
    links = [link for link in between(locale) if link.strip()]
    for code in CURRENCIES:
        names = {code, *names_by_plural(locale, code).values()}
        for name in {sign(locale, code), *names}:
            yield plain(name), code
        for link, name in product(links, names):
            yield plain(link + name), code


def _press(locale: Locale) -> Iterator[tuple[str, str]]:
    """What the language's press calls currencies, where bilat reads the language."""
    words = press_table(locale, "amounts", Amounts)
    if words is not None:
        for named in (words.signs, words.currencies):
            for owner, names in named.items():
                yield from ((name, code) for name in names.split(", ") for code in _members(owner, locale))
        for owner, names in words.letters.items():
            codes = [code for code in _members(owner, locale) if code not in _OTHER_SIGNS.get(owner, ())]
            yield from product(names.split(), codes)


def _shared_signs(locale: Locale) -> Iterator[tuple[str, str]]:
    for shared, family in _SHARED.items():
        for code in _members(family, locale):
            if code not in _OTHER_SIGNS.get(family, ()):
                yield shared, code


def _members(owner: str, locale: Locale) -> list[str]:
    """The currencies of a common name, or the one of the locale's territory; a code as it is."""
    members = FAMILIES.get(owner)
    if members is None:
        return [owner]
    own = members.get(territory(locale))
    return [own] if own else list(members.values())
