"""Amounts of money and goods in running text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

import attrs

from bilat.reading.amount_context import REACH, before, following, follows_growth, grows_before
from bilat.reading.amount_words import AmountWords, amount_words
from bilat.reading.changes import ChangeMention, find_changes
from bilat.reading.countries import find_countries
from bilat.reading.currencies import currency_of
from bilat.reading.mentions import Mention
from bilat.reading.numbers import NumberMention, find_numbers
from bilat.reading.proper import HYPHENS, is_in_title_case, opens_sentence
from bilat.reading.sought import Sought
from bilat.reading.time_words import time_words
from bilat.reading.tokens import Tokens
from bilat.values import Money, Quantity, Unit
from bilat.values.iso4217 import CURRENCIES

__all__ = ["AmountMention", "ChangeMention", "find_amounts", "find_changes"]

YEARS: Final = range(1900, 2101)
"""Bare numbers that may be years."""
WIDEST: Final = 3
"""How many times as much as such a number the upper end of a range may be."""
WHOLE: Final = 10_000
"""A number from which on it is in full, though the other end of its range is in millions."""
ADJECTIVES: Final = 3
"""How many words may stand between a number and the noun of its currency."""
LARGE: Final = 10_000
"""From which number on letters before it are taken for a currency's: smaller ones are of models, roads and years."""
NEAR: Final = 6
"""How many tokens before "from 2 to 3 million" a word of growth makes two amounts of it."""


@attrs.define(eq=False)
class AmountMention(Mention):
    """An amount of money or goods.

    Args:
        value: what it comes to; None where the currency is not clear.
        bound: ``exact``, ``about``, ``over`` or ``under``.
        number: the bare number; of a range its lower end.
        upto: of a range its upper end.
        currency: the code or shared name of the currency as stated or inherited; empty for goods.
        lead: the preposition before it: ``from``, ``to``, ``by``, ``at`` or empty.
        core: the first token of number or sign, without what stands before them.
        inherited: whether currency or unit come from the amount before it.
    """

    value: Money | Quantity | None
    bound: str
    number: Decimal
    upto: Decimal | None
    currency: str
    lead: str
    core: int
    inherited: bool = False

    def valued(self, context: Iterable[str]) -> Money | Quantity | None:
        """The value, where a shared name of a currency is told apart by the countries the text is about.

        Args:
            context: their codes.
        """
        if self.value is not None or not self.currency:
            return self.value
        code = currency_of(self.currency, (), context)
        return Money(amount=self.number, upto=self.upto, currency=code) if code else None


@attrs.define(eq=False)
class _Part:
    """A number with the currency or unit found around it."""

    number: NumberMention
    first: int
    stop: int
    value: Decimal
    scale: int
    unit: str = ""
    currency: str = ""
    stated: tuple[str, ...] = ()


MONEY: Final = Sought(lambda language: amount_words(language).needed.__contains__)


def find_amounts(tokens: Tokens) -> list[AmountMention]:
    """Every amount of money or goods, in order and without overlap.

    A number of millions without a currency takes that of the amount before it; other bare numbers are no amounts.

    Example:
        >>> [mention] = find_amounts(Tokens("It rose to nearly 2.5 billion dollars.", "en"))
        >>> mention.value, mention.bound
        (Money(amount=Decimal('2500000000.0'), currency='USD'), 'under')
    """
    words = amount_words(tokens.language)
    if not tokens.begun(MONEY):
        return []
    numbers = find_numbers(tokens)
    parts: list[_Part] = []
    for number in numbers:
        part = _part(tokens, number, words, parts[-1].stop if parts else 0)
        if part is not None:
            parts.append(part)
    found: list[AmountMention] = []
    index = 0
    while index < len(parts):
        part = parts[index]
        after = parts[index + 1] if index + 1 < len(parts) else None
        index += 1
        if after is not None and _are_ends(tokens, part, after, words):
            part = _scaled_as(part, after)
            if not _grows_from(tokens, part, words):
                found.append(_amount(tokens, attrs.evolve(part, stop=after.stop), after.value, words))
                index += 1
                continue
        if part.number.loose or part.currency:
            found.append(_amount(tokens, part, None, words))
    return _inherited(tokens, found, words)


def _part(tokens: Tokens, number: NumberMention, words: AmountWords, free: int) -> _Part | None:
    """A number with its currency or unit; none for percentages. What stands before token ``free`` is another's."""
    norms = tokens.norms
    stop = number.stop
    if stop < len(norms) and words.percent.at(norms, stop):
        return None
    part = _Part(number, number.first, stop, number.value, number.scale)
    sign = words.signs.before(norms, number.first)
    if sign is not None and sign[0] >= free and not _glued_after(tokens, sign[0], number.first):
        part.first, part.currency = _sign(tokens, sign, words)
    elif number.first > free and (code := _code(tokens, number, words)):
        part.first, part.currency = number.first - 1, code
    if part.currency:
        scale = words.numbers.money_scales.get(norms[stop]) if stop < len(norms) else None
        if scale is not None and part.scale == 1 and not _goes_on(tokens, stop):
            part.stop, part.value = stop + 1, number.value * scale
            part.scale = scale
        return part
    _name_after(tokens, part, words)
    return part


def _code(tokens: Tokens, number: NumberMention, words: AmountWords) -> str | None:
    """The currency that the word before a number abbreviates.

    The codes of the standard may stand before any number, other letters only before large ones ("DA40" is an aircraft),
    and a single letter right before them.
    """
    word = tokens.words[number.first - 1]
    if word in CURRENCIES:
        return word
    if number.value < LARGE or (len(word) == 1 and not tokens.glued(number.first)):
        return None
    return words.letters.get(word)


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Whether a letter that stands apart from a number before it begins a word with a hyphen: "$5 T-shirts"."""
    return (
        not tokens.glued(index)
        and index + 1 < len(tokens)
        and tokens.glued(index + 1)
        and tokens.norms[index + 1] in ("-", "'", "’")
    )


def _sign(tokens: Tokens, sign: tuple[int, str], words: AmountWords) -> tuple[int, str]:
    """A currency sign with its letters, unless these are a word by themselves ("a $7 billion contract").

    After letters that are no known ones a sign means nothing.
    """
    first, currency = sign
    if first and tokens.glued(first) and tokens.norms[first - 1].isalpha():
        return first, ""
    if tokens.norms[first].isalpha() and len(tokens.norms[first]) == 1 and not tokens.glued(first + 1):
        bare = words.signs.before([tokens.norms[first + 1]], 1)
        return (first + 1, bare[1]) if bare else sign
    return first, currency


def _glued_after(tokens: Tokens, sign: int, number: int) -> bool:
    """Whether a currency sign before a number belongs to the digits before it: the first one of "5€ 7"."""
    if sign + 1 < number or tokens.glued(number):
        return False
    return sign > 0 and tokens.glued(sign) and tokens.norms[sign - 1].isdecimal()


def _name_after(tokens: Tokens, part: _Part, words: AmountWords) -> None:
    """The currency or unit after a number, perhaps after an adjective ("5 billion Saudi riyals")."""
    norms = tokens.norms
    at = part.stop
    if at + 1 < len(norms) and norms[at] in ("-", "–") and tokens.glued(at):
        at += 1
    if at >= len(norms):
        return
    if tokens.words[at] in CURRENCIES:
        part.stop, part.currency = at + 1, tokens.words[at]
        return
    found = words.after.at(norms, at)
    if found is not None and not (norms[at] == "t" and tokens.words[at] == "T"):
        _named(tokens, part, found[0], found[1], words)
        return
    for noun in range(at + 1, min(at + 1 + ADJECTIVES, len(norms))):
        if not norms[noun - 1][0].isalpha() or norms[noun - 1] in words.numbers.heads:
            return
        name = words.currencies.at(norms, noun)
        if name is not None:
            adjective = Tokens(tokens.quote(at, noun), tokens.language)
            part.stated = tuple(code for mention in find_countries(adjective) for code in mention.codes)
            if part.stated:
                part.stop, part.currency = name
            return


def _named(tokens: Tokens, part: _Part, stop: int, name: tuple[str, str, Decimal], words: AmountWords) -> None:
    unit, currency, size = name
    norms = tokens.norms
    if unit == Unit.ITEM and _is_model(tokens, part.number):
        return
    if currency and stop < len(norms) and tokens.glued(stop) and norms[stop].isdecimal():
        return  # the sign belongs to the next number
    part.unit, part.currency = unit, currency
    part.value *= size
    part.stop = stop
    after = stop + 1 if stop < len(norms) and norms[stop] == "." and tokens.glued(stop) else stop
    if currency and after < len(norms) and norms[after] in words.countries:
        part.stop, part.stated = after + 1, (words.countries[norms[after]],)


def _is_model(tokens: Tokens, number: NumberMention) -> bool:
    """Whether a number belongs to the name before it: "Boeing 737 aircraft" are not 737 aircraft."""
    before = number.first - 1
    if before > 1 and tokens.norms[before] in HYPHENS and tokens.glued(before):
        before -= 2  # "Boeing 737-800"
    if before < 0 or not tokens.norms[number.first].isdecimal() or opens_sentence(tokens, before):
        return False
    named = tokens.words[before].isalpha() and tokens.words[before][0].isupper()
    if not named or tokens.norms[before] in time_words(tokens.language).heads or is_in_title_case(tokens):
        return False
    return not find_countries(Tokens(tokens.quote(before, before + 1), tokens.language))


def _are_ends(tokens: Tokens, low: _Part, high: _Part, words: AmountWords) -> bool:
    """Whether two numbers share currency or unit, and scale: "2 to 3 million euros", "€2-3bn"."""
    between = low.number.stop
    if low.stop != between or between + 1 != high.first or tokens.norms[between] not in words.numbers.ranges:
        return False
    if low.unit or low.scale != 1 or not low.number.loose:
        return False
    if not (high.currency or high.unit or high.scale > 1):
        return False
    lead = words.leads.before(tokens.norms, low.first) if low.number.spelled and low.value < 1 else None
    if lead is not None and lead[1] == "by":
        return False  # "fell by half to 3 million euros"
    if low.value in YEARS and high.value > low.value * WIDEST:
        return False  # "up 5% in 2025 to 198,000 tonnes"
    scaled = low.value if low.value >= WHOLE else low.value * high.scale
    return 0 < scaled < high.value


def _scaled_as(low: _Part, high: _Part) -> _Part:
    """The lower of two ends with what stands after the higher one only."""
    scale = high.value / high.number.value * (high.scale if low.value < WHOLE else 1)
    return attrs.evolve(
        high,
        number=low.number,
        first=low.first,
        stop=low.stop,
        value=low.value * scale,
        currency=low.currency or high.currency,
    )


def _grows_from(tokens: Tokens, low: _Part, words: AmountWords) -> bool:
    """Whether two ends are the levels before and after a growth: it rose from 2 to 3 million."""
    lead = words.leads.before(tokens.norms, low.first)
    if lead is None or lead[1] != "from" or tokens.norms[lead[0]] in words.ranges:
        return False
    return grows_before(tokens, lead[0], words, NEAR)


def _amount(tokens: Tokens, part: _Part, upto: Decimal | None, words: AmountWords) -> AmountMention:
    """The mention of a number with the bound and the preposition before it."""
    first, bound, lead = before(tokens, part.first, words)
    if bound == "upto":
        grown = lead == "from" or grows_before(tokens, first, words, REACH) or follows_growth(tokens, first, words)
        bound, lead = ("exact", "to") if grown else ("under", lead)
    stop, said, ending = following(tokens, part.stop, words)
    if bound == "exact":
        bound = said
    else:
        stop = part.stop
    lead = lead or ending
    value: Money | Quantity | None = None
    if part.currency:
        code = currency_of(part.currency, part.stated)
        if code is not None:
            value = Money(amount=part.value, upto=upto, currency=code)
    elif part.unit:
        value = Quantity(amount=part.value, upto=upto, unit=Unit(part.unit))
    return AmountMention(first, stop, value, bound, part.value, upto, part.currency, lead, part.first)


def _inherited(tokens: Tokens, found: list[AmountMention], words: AmountWords) -> list[AmountMention]:
    """Amounts only: what has no currency or unit takes those of its neighbour, or is dropped."""
    kept: list[AmountMention] = []
    for start, end in pairwise(found):
        if start.lead == "from" and end.lead == "by" and words.verb_last and end.first - start.stop <= NEAR:
            end.lead = "to"  # one ending for both: "2 milliarddan 3 milliardga oshdi"
    for index, mention in enumerate(found):
        if index + 1 < len(found) and found[index + 1].first == mention.stop:
            end = found[index + 1]
            if tokens.norms[end.first] in words.levels and end.lead != "from":
                end.lead, end.bound = "to", "exact"
        if mention.value is None and not mention.currency:
            giver = _giver(tokens, found, index, kept, words)
            if giver is None:
                continue
            mention.currency, mention.inherited = giver.currency, True
            if isinstance(giver.value, Money):
                mention.value = Money(amount=mention.number, upto=mention.upto, currency=giver.value.currency)
            elif isinstance(giver.value, Quantity):
                mention.value = Quantity(amount=mention.number, upto=mention.upto, unit=giver.value.unit)
        kept.append(mention)
    return kept


def _giver(
    tokens: Tokens, found: Sequence[AmountMention], index: int, kept: Sequence[AmountMention], words: AmountWords
) -> AmountMention | None:
    """The amount whose currency a bare number of millions shares: the other end of its growth, or the one before."""
    mention = found[index]
    if mention.number < 1000 or not _ends_phrase(tokens, mention.stop, words):
        return None
    after = found[index + 1] if index + 1 < len(found) else None
    if mention.lead == "from" and after is not None and after.lead == "to" and (after.value or after.currency):
        return after
    return kept[-1] if kept else _stated_after(found[index:])


def _stated_after(listed: Sequence[AmountMention]) -> AmountMention | None:
    """The last of several amounts right after one another, which alone has a currency: "3, 2 and 1 million euros"."""
    for mention, other in pairwise(listed):
        if other.first - mention.stop > NEAR:
            return None
        if other.currency or other.value is not None:
            return other
    return None


def _ends_phrase(tokens: Tokens, stop: int, words: AmountWords) -> bool:
    """Whether no noun follows that the number may count ("3 million people"); a verb may."""
    if tokens.norms[stop - 1].isdecimal() or (stop > 1 and tokens.norms[stop - 2] == "-"):
        return False  # a bare number, or an ordinal: «в 2010-м»
    if stop >= len(tokens):
        return True
    word = tokens.words[stop]
    if not word[0].isalpha() or word[0].isupper() or tokens.norms[stop] in words.function_words:
        return True
    return bool(words.verb_endings) and tokens.norms[stop].endswith(words.verb_endings)
