"""Growth and decline out of a short text."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from bilat.errors import UnreadableTextError, expect_text
from bilat.languages.schema.amounts import Amounts
from bilat.locales import resolve
from bilat.locales.marks import plain
from bilat.locales.units import PERCENT, percent_affixes, unit_names
from bilat.parsers.amounts import Vocabulary, refused_as_text, the_amount, vocabulary
from bilat.parsers.press import press_table
from bilat.values import Change

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from babel.core import Locale

_LONGEST_PHRASE = 3
"""Words of the longest phrase of growth or decline: "edged up", "picked up"."""


def parse_change(text: str, *, locale: str | Locale) -> Change:
    """Read a growth or decline in percent out of a short text that says nothing else.

    It reads what :func:`bilat.format_change` writes, in all styles, and in the languages that bilat reads also words
    of growth and decline.

    Args:
        text: the growth or decline.
        locale: an identifier of Babel or a BCP 47 tag.

    Returns:
        The growth in percent; a decline is below zero.

    Raises:
        TypeError: if the text is no ``str``.
        UnknownLocaleError: if there is no such locale.
        UnreadableTextError: if the text says no percentage, or more than one.

    Example:
        >>> parse_change("−4,51 %", locale="de")
        Change(percent=Decimal('-4.51'))
        >>> parse_change("fell by 12 percent", locale="en"), parse_change("doubled", locale="en")
        (Change(percent=Decimal('-12')), Change(percent=Decimal('100')))
    """
    expect_text(text)
    where = resolve(locale)
    short = plain(text[:1000])
    known = _verbs(where).get(short.casefold())
    if known is not None:
        return Change(percent=known)
    direction, rest = _direction(short, where)
    said = the_amount(rest, where, _vocabulary(where))
    if said.upto is not None or (direction and said.amount < 0):
        raise UnreadableTextError(f"{text!r} is no growth or decline", "text", "give one percentage with one sign")
    with refused_as_text(text):
        return Change(percent=said.amount.copy_negate() if direction < 0 else said.amount)


@cache
def _vocabulary(locale: Locale) -> Vocabulary[str]:
    """What percent is called in a locale."""
    return Vocabulary(
        kind="growth or decline",
        remedy="write a percentage, such as '+70%'",
        counted=vocabulary((name, "%") for name in _percents(locale)),
        powers={},
    )


def _percents(locale: Locale) -> Iterator[str]:
    yield from ("%", "٪")
    yield plain("".join(percent_affixes(locale)))
    yield from map(plain, unit_names(locale, PERCENT))
    words = press_table(locale, "amounts", Amounts)
    if words is not None:
        yield from words.percent.split(", ")


@cache
def _verbs(locale: Locale) -> Mapping[str, Decimal]:
    """Words that say a growth by themselves: "doubled"."""
    words = press_table(locale, "amounts", Amounts)
    if words is None:
        return {}
    return {verb: Decimal(percent) for percent, verbs in words.verbs.items() for verb in verbs.split(", ")}


def _direction(text: str, locale: Locale) -> tuple[int, str]:
    """Whether words before or after a percentage say growth (1), decline (-1) or nothing (0), and the rest."""
    directions, leads = _directions(locale)
    words = text.split(" ")
    for count in range(min(_LONGEST_PHRASE, len(words) - 1), 0, -1):
        for phrase, rest in ((words[:count], words[count:]), (words[-count:], words[:-count])):
            direction = directions.get(" ".join(phrase).casefold())
            if direction:
                return direction, " ".join(rest[1:] if rest[0].casefold() in leads else rest)
    return 0, text


@cache
def _directions(locale: Locale) -> tuple[Mapping[str, int], frozenset[str]]:
    """The words of growth and decline, and what may stand between them and the percentage: "by"."""
    words = press_table(locale, "amounts", Amounts)
    if words is None:
        return {}, frozenset()
    down, up = (dict.fromkeys(phrases.split(", "), sign) for phrases, sign in ((words.down, -1), (words.up, 1)))
    # a language may say "by" with an ending, which is no word
    return {**down, **up}, frozenset(words.leads.get("by", "").split(", ")) - {""}
