"""Money as text."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from unicodedata import category

from bilat.errors import expect
from bilat.formatting.styles import checked
from bilat.formatting.written import Style, Written, in_words, plural, said, shortened, with_bound
from bilat.locales import resolve
from bilat.locales.currencies import name, named, places, sign
from bilat.locales.numbers import digits, money_digits
from bilat.locales.patterns import Affixes, affixes, signed
from bilat.values import Bound, Money

if TYPE_CHECKING:
    from decimal import Decimal

    from babel.core import Locale


def format_money(money: Money, *, locale: str | Locale, style: Style = "short", bound: Bound = Bound.EXACT) -> str:
    r"""Say an amount of money, or a range, in a locale.

    Signs, names, patterns and marks are CLDR's; digits are 0 to 9 in every locale, as Babel writes them. Shortened
    amounts keep three digits that count; amounts that the locale does not shorten keep the decimals of their currency.
    :func:`bilat.parse_money` reads all styles back.

    Args:
        money: the amount or range.
        locale: an identifier of Babel or a BCP 47 tag.
        style: ``short`` (``$3.8B``), ``long`` (``3.8 billion US dollars``) or ``exact`` (``$3,800,000,000.00``).
        bound: how exactly the amount is meant, said in words of the locale's language.

    Returns:
        The amount, or both ends of the range, with the currency once.

    Raises:
        TypeError: if it is no money.
        UnknownLocaleError: if there is no such locale.
        InvalidValueError: if there is no such style.

    Example:
        >>> from bilat import Money
        >>> turnover = Money(amount=3_800_000_000, currency="USD")
        >>> format_money(turnover, locale="en"), format_money(turnover, locale="en", style="long")
        ('$3.8B', '3.8 billion US dollars')
        >>> format_money(turnover, locale="en", bound=Bound.OVER)
        'over $3.8B'
        >>> format_money(Money(amount=2_000_000, upto=3_000_000, currency="EUR"), locale="de")
        '2–3\xa0Mio.\xa0€'
    """
    expect(money, Money, "money", "make one with bilat.Money(amount=..., currency=...)")
    where = resolve(locale)
    write = {"short": _short, "long": _long, "exact": _exact}[checked(style, Style)]
    high = None if money.upto is None else write(money.upto, money.currency, where)
    return with_bound(said(write(money.amount, money.currency, where), high, where), bound, where)


def _exact(amount: Decimal, currency: str, locale: Locale) -> Written:
    written = money_digits(locale).write(amount, least=places(currency))
    return _with_minus(amount, _with_sign(_layout(locale), sign(locale, currency)), written, locale)


def _short(amount: Decimal, currency: str, locale: Locale) -> Written:
    value, shown, scale = shortened(amount, places(currency), locale, "money")
    marks = money_digits(locale)
    if scale is None:
        written = marks.write(value, least=0 if value == value.to_integral_value() else places(currency))
        pattern = _layout(locale)
    else:
        written = marks.write(shown)
        pattern = scale.beside(plural(shown, written, marks, locale))
    return _with_minus(value, _with_sign(pattern, sign(locale, currency)), written, locale)._replace(scale=scale)


def _long(amount: Decimal, currency: str, locale: Locale) -> Written:
    number = shortened(amount, places(currency), locale, "long")
    value, shown, scale = number
    marks = digits(locale)
    whole = value == value.to_integral_value()
    written = marks.write(shown, least=0 if whole or scale else places(currency))
    counted = plural(value, "" if whole else written, marks, locale)
    outer = named(locale, counted, scale.power if scale else 0, name(locale, currency, counted))
    return in_words(number, written, outer, marks, locale)


def _with_minus(amount: Decimal, frame: Affixes, written: str, locale: Locale) -> Written:
    if amount >= 0:
        return Written(frame.before, written, frame.after, None, below_zero=False)
    before, after = signed(frame, money_digits(locale).minus, locale.currency_formats["standard"])
    return Written(before, written, after, None, below_zero=True)


@cache
def _layout(locale: Locale) -> Affixes:
    """What stands before and after an amount that is written out; ``¤`` is the sign of the currency."""
    return affixes(locale.currency_formats["standard"])


@cache
def _with_sign(frame: Affixes, sign: str) -> Affixes:
    """What stands before and after an amount; a sign that is a word is kept apart from digits and words."""
    before, after = frame
    if before.endswith("¤") and _is_of_word(sign[-1]):
        before += "\xa0"
    place = after.find("¤")
    if place >= 0 and _is_of_word(sign[0]) and (place == 0 or _is_of_word(after[place - 1])):
        after = after.replace("¤", "\xa0¤")
    return Affixes(before.replace("¤", sign), after.replace("¤", sign))


def _is_of_word(letter: str) -> bool:
    """Whether it is neither a symbol nor a space nor a mark of direction: CLDR's rule for spacing."""
    kind = category(letter)
    return kind[0] not in "SZ" and kind != "Cf"
