"""Amounts of money and goods in running text, and their growth and decline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cache

import attrs

from bilat.languages import table
from bilat.languages.schema.amounts import Amounts
from bilat.languages.schema.times import Times
from bilat.reading.countries import find_countries
from bilat.reading.currencies import currency_of
from bilat.reading.endings import Endings
from bilat.reading.lexicon import Lexicon
from bilat.reading.mentions import Mention
from bilat.reading.numbers import NumberMention, NumberWords, find_numbers, number_words
from bilat.reading.tokens import Tokens
from bilat.values import Money, Quantity, Unit
from bilat.values.iso4217 import CURRENCIES

_REACH = 16
"""How many tokens before a percentage the word is looked for that says whether it is a growth."""
_AFTER = 4
"""The same after it."""
_HALF = Decimal(50)
_ELLIPSIS = 8
"""How many tokens may stand between two percentages that share one verb."""
_WHOLE = 10_000
"""A number from which on it is in full, though the other end of its range is in millions."""
_ADJECTIVES = 2
"""How many words may stand between a number and the noun of its currency."""


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
class ChangeMention(Mention):
    """A growth or decline.

    Args:
        percent: by how many percent, negative for a decline; None where the text leaves it open ("by a third").
        bound: ``exact``, ``about``, ``over`` or ``under``.
    """

    percent: Decimal | None
    bound: str


@attrs.frozen(eq=False)
class AmountWords:
    """The words of amounts of one language, turned into look-ups."""

    numbers: NumberWords
    signs: Endings[str]
    after: Lexicon[tuple[str, str, Decimal]]
    currencies: Lexicon[str]
    countries: Mapping[str, str]
    percent: Lexicon[bool]
    bounds: Endings[str]
    after_bounds: Lexicon[str]
    fillers: frozenset[str]
    carriers: Endings[bool]
    leads: Endings[str]
    ranges: frozenset[str]
    function_words: frozenset[str]
    directions: Mapping[str, int]
    share_links: frozenset[str]
    stakes: frozenset[str]
    times: Lexicon[bool]
    times_leads: frozenset[str]
    wholes: Lexicon[tuple[str, Decimal | None]]
    heads: frozenset[str]
    not_before: frozenset[str]
    fraction_leads: Endings[bool]
    levels: frozenset[str]
    verb_endings: tuple[str, ...]
    ones: frozenset[str]


@cache
def amount_words(language: str) -> AmountWords:
    """The words of amounts of ``language``."""
    words = table(language, "amounts")
    times = table(language, "times")
    assert isinstance(words, Amounts)
    assert isinstance(times, Times)
    currencies = _by_phrase(words.currencies)
    after = [(phrase, ("", name, Decimal(1))) for phrase, name in currencies + _by_phrase(words.signs)]
    after += [
        (phrase, (unit, "", Decimal(size))) for (unit, size), phrases in words.units.items() for phrase in _cut(phrases)
    ]
    after += [(phrase, (Unit.ITEM.value, "", Decimal(1))) for phrase in _cut(words.items)]
    directions = {phrase.split()[-1]: 0 for phrase in _cut(words.shares)}
    directions |= dict.fromkeys((phrase.split()[-1] for phrase in _cut(words.down)), -1)
    directions |= dict.fromkeys((phrase.split()[-1] for phrase in _cut(words.up)), 1)
    wholes: list[tuple[str, tuple[str, Decimal | None]]] = []
    for kind, entries in (("fraction", words.fractions), ("factor", words.factors), ("verb", words.verbs)):
        wholes += [(phrase, (kind, Decimal(size) if size else None)) for phrase, size in _by_phrase(entries)]
    return AmountWords(
        numbers=number_words(language),
        signs=Endings(language, _by_phrase(words.signs)),
        after=Lexicon(language, after),
        currencies=Lexicon(language, currencies),
        countries={phrase: code for phrase, code in _by_phrase(words.countries)},
        percent=Lexicon(language, [(phrase, True) for phrase in _cut(words.percent)]),
        bounds=Endings(language, _by_phrase(words.bounds)),
        after_bounds=Lexicon(language, _by_phrase(words.after_bounds)),
        fillers=frozenset(words.fillers.split()),
        carriers=Endings(language, [(phrase, True) for phrase in _cut(words.carriers)]),
        leads=Endings(language, _by_phrase(words.leads)),
        ranges=frozenset(words.ranges.split()),
        function_words=frozenset(times.function_words.split()),
        directions=directions,
        share_links=frozenset(words.share_links.split()),
        stakes=frozenset(_cut(words.stakes)),
        times=Lexicon(language, [(phrase, True) for phrase in _cut(words.times)]),
        times_leads=frozenset(words.times_leads.split()),
        wholes=Lexicon(language, wholes),
        heads=frozenset(phrase.split()[0] for phrase, _ in wholes),
        not_before=frozenset(words.not_before.split()),
        fraction_leads=Endings(language, [(phrase, True) for phrase in _cut(words.fraction_leads)]),
        levels=frozenset(words.levels.split()),
        ones=frozenset(form for form, value in number_words(language).cardinals.items() if value == 1),
        verb_endings=tuple(words.verb_endings.split()),
    )


def _cut(phrases: str) -> list[str]:
    return [phrase.strip() for phrase in phrases.split(",") if phrase.strip()]


def _by_phrase(phrases_of: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(phrase, name) for name, phrases in phrases_of.items() for phrase in _cut(phrases)]


# --- amounts --------------------------------------------------------------------------------------------------------


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


def find_amounts(tokens: Tokens) -> list[AmountMention]:
    """Every amount of money or goods, in order and without overlap.

    A number of millions without a currency takes that of the amount before it; other bare numbers are no amounts.

    Example:
        >>> [mention] = find_amounts(Tokens("It rose to nearly 2.5 billion dollars.", "en"))
        >>> mention.value, mention.bound
        (Money(amount=Decimal('2500000000.0'), currency='USD'), 'under')
    """
    numbers = find_numbers(tokens)
    if not numbers:
        return []
    words = amount_words(tokens.language)
    parts = [part for number in numbers if (part := _part(tokens, number, words))]
    found: list[AmountMention] = []
    index = 0
    while index < len(parts):
        part = parts[index]
        after = parts[index + 1] if index + 1 < len(parts) else None
        if after is not None and _is_range(tokens, part, after, words):
            found.append(_ranged(tokens, part, after, words))
            index += 2
            continue
        index += 1
        if part.number.loose or part.currency:
            found.append(_amount(tokens, part, None, words))
    return _inherited(tokens, found, words)


def _part(tokens: Tokens, number: NumberMention, words: AmountWords) -> _Part | None:
    """A number with its currency or unit; none for percentages."""
    norms = tokens.norms
    stop = number.stop
    if stop < len(norms) and words.percent.at(norms, stop):
        return None
    part = _Part(number, number.first, stop, number.value, number.scale)
    sign = words.signs.before(norms, number.first)
    code = tokens.words[number.first - 1] if number.first else ""
    if sign is not None and (sign[0] + 1 < number.first or tokens.glued(number.first) or not _glued_after(tokens, sign[0])):
        part.first, part.currency = _sign(tokens, sign, words)
    elif code in CURRENCIES:
        part.first, part.currency = number.first - 1, code
    if part.currency:
        scale = words.numbers.money_scales.get(norms[stop]) if stop < len(norms) and tokens.glued(stop) else None
        if scale is not None and part.scale == 1:
            part.stop, part.value = stop + 1, number.value * scale
            part.scale = scale
        return part
    _name_after(tokens, part, words)
    return part


def _sign(tokens: Tokens, sign: tuple[int, str], words: AmountWords) -> tuple[int, str]:
    """A currency sign with its letters, unless these are a word by themselves ("a $7 billion contract")."""
    first, currency = sign
    if tokens.norms[first].isalpha() and len(tokens.norms[first]) == 1 and not tokens.glued(first + 1):
        bare = words.signs.before([tokens.norms[first + 1]], 1)
        return (first + 1, bare[1]) if bare else sign
    return first, currency


def _glued_after(tokens: Tokens, sign: int) -> bool:
    """Whether a currency sign belongs to the digits before it."""
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
    for noun in range(at + 1, min(at + 1 + _ADJECTIVES, len(norms))):
        if not norms[noun - 1].isalpha():
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
    if currency and stop < len(norms) and tokens.glued(stop) and norms[stop].isdecimal():
        return  # the sign belongs to the next number
    part.unit, part.currency = unit, currency
    part.value *= size
    part.stop = stop
    after = stop + 1 if stop < len(norms) and norms[stop] == "." and tokens.glued(stop) else stop
    if currency and after < len(norms) and norms[after] in words.countries:
        part.stop, part.stated = after + 1, (words.countries[norms[after]],)


def _is_range(tokens: Tokens, low: _Part, high: _Part, words: AmountWords) -> bool:
    """Whether two numbers are the ends of one amount: "2 to 3 million euros", "€2-3bn"."""
    between = low.number.stop
    if low.stop != between or between + 1 != high.first or tokens.norms[between] not in words.numbers.ranges:
        return False
    if low.unit or low.scale != 1 or not low.number.loose or not (high.currency or high.unit or high.scale > 1):
        return False
    scaled = low.value if low.value >= _WHOLE else low.value * high.scale
    if not 0 < scaled < high.value:
        return False
    lead = words.leads.before(tokens.norms, low.first)
    if lead is None or lead[1] != "from" or tokens.norms[lead[0]] in words.ranges:
        return True
    return not _direction_before(tokens, lead[0], words, 6)  # it rose from 2 to 3 million: two amounts


def _ranged(tokens: Tokens, low: _Part, high: _Part, words: AmountWords) -> AmountMention:
    scale = high.value / high.number.value * (high.scale if low.value < _WHOLE else 1)
    value = low.value * scale
    part = attrs.evolve(high, first=low.first, value=value, currency=low.currency or high.currency)
    return _amount(tokens, part, high.value, words)


def _amount(tokens: Tokens, part: _Part, upto: Decimal | None, words: AmountWords) -> AmountMention:
    """The mention of a number with the bound and the preposition before it."""
    first, bound, lead = _before(tokens, part.first, words)
    if bound == "upto":
        grown = lead == "from" or _direction_before(tokens, first, words, _REACH)
        bound, lead = ("exact", "to") if grown else ("under", lead)
    stop = part.stop
    after = words.after_bounds.at(tokens.norms, stop) if stop < len(tokens) else None
    if after is not None and bound == "exact":
        stop, bound = after
    value: Money | Quantity | None = None
    if part.currency:
        code = currency_of(part.currency, part.stated)
        if code is not None:
            value = Money(amount=part.value, upto=upto, currency=code)
    elif part.unit:
        value = Quantity(amount=part.value, upto=upto, unit=Unit(part.unit))
    return AmountMention(first, stop, value, bound, part.value, upto, part.currency, lead, part.first)


def _before(tokens: Tokens, first: int, words: AmountWords) -> tuple[int, str, str]:
    """What stands before an amount: the first token of it, the bound, the preposition."""
    norms = tokens.norms
    begin, lead = first, ""
    for _ in range(6):
        bound = words.bounds.before(norms, first)
        if bound is not None:
            return bound[0], bound[1], lead
        step = words.leads.before(norms, first)
        if step is not None:
            lead, first = lead or step[1], step[0]
            begin = first
            continue
        if first and norms[first - 1] in words.fillers:
            first -= 1
            continue
        carrier = words.carriers.before(norms, first)
        if carrier is None:
            break
        first = carrier[0]
    return begin, "exact", lead


def _inherited(tokens: Tokens, found: list[AmountMention], words: AmountWords) -> list[AmountMention]:
    """Amounts only: what has no currency or unit takes those of its neighbour, or is dropped."""
    kept: list[AmountMention] = []
    for index, mention in enumerate(found):
        if index + 1 < len(found) and found[index + 1].first == mention.stop:
            end = found[index + 1]
            if tokens.norms[end.first] in words.levels:
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
    return kept[-1] if kept else None


def _ends_phrase(tokens: Tokens, stop: int, words: AmountWords) -> bool:
    """Whether no noun follows that the number may count ("3 million people"); a verb may."""
    if tokens.norms[stop - 1].isdecimal():
        return False
    if stop >= len(tokens):
        return True
    word = tokens.words[stop]
    if not word.isalpha() or word[0].isupper() or tokens.norms[stop] in words.function_words:
        return True
    return bool(words.verb_endings) and word.endswith(words.verb_endings)


def grows_at(tokens: Tokens, index: int) -> bool:
    """Whether the word at ``index`` is one of growth or decline.

    Example:
        >>> grows_at(Tokens("Exports rose", "en"), 1)
        True
    """
    norm = tokens.norms[index]
    return norm.isalpha() and bool(amount_words(tokens.language).directions.get(norm))


# --- growth and decline ---------------------------------------------------------------------------------------------


def find_changes(tokens: Tokens) -> list[ChangeMention]:
    """Every growth or decline in percent, in order and without overlap.

    A percentage is one only where a word shows whether it is a growth or a decline: a share is none.

    Example:
        >>> text = "Exports fell by 4.5 percent, imports doubled, and oil made up 70% of them."
        >>> [str(change.percent) for change in find_changes(Tokens(text, "en"))]
        ['-4.5', '100']
    """
    words = amount_words(tokens.language)
    norms = tokens.norms
    found: list[ChangeMention] = []
    seen: list[int] = []
    for number in find_numbers(tokens):
        if number.stop < len(norms) and (percent := words.percent.at(norms, number.stop)):
            change = _percent(tokens, number, percent[0], words, found, seen)
            seen.append(number.first)
        elif number.stop < len(norms) and (times := words.times.at(norms, number.stop)):
            change = _multiple(tokens, number, times[0], words)
        else:
            continue
        if change is not None:
            found.append(change)
    taken = [(change.first, change.stop) for change in found]
    for index in [index for index, norm in enumerate(norms) if norm in words.heads]:
        change = _whole(tokens, index, words)
        if change is not None and not any(change.first < stop and first < change.stop for first, stop in taken):
            taken.append((change.first, change.stop))
            found.append(change)
    return sorted(found, key=lambda change: change.first)


def _percent(
    tokens: Tokens,
    number: NumberMention,
    stop: int,
    words: AmountWords,
    found: Sequence[ChangeMention],
    seen: Sequence[int],
) -> ChangeMention | None:
    first, bound, _ = _before(tokens, number.first, words)
    norms = tokens.norms
    after = norms[stop] if stop < len(norms) else ""
    sign = _sign_before(tokens, number.first)
    if sign == 0 and (after in words.stakes or norms[number.first - 1 : number.first] and norms[number.first - 1] in words.levels):
        return None
    if bound == "upto" or not number.loose and sign == 0:
        return None
    other = seen[-1] if seen else -1
    sign = sign or _direction(tokens, first, stop, words, other)
    if sign == 0 and found and found[-1].first <= other < found[-1].stop and first - found[-1].stop <= _ELLIPSIS:
        percent = found[-1].percent
        told = after in words.share_links or _nearest_before(tokens, first, words, _REACH, other) is not None
        sign = 0 if percent is None or told else 1 if percent > 0 else -1  # "exports rose 5%, imports 3%"
    return ChangeMention(first, stop, sign * number.value, bound) if sign else None


def _sign_before(tokens: Tokens, first: int) -> int:
    """The sign of a number written with one: "+5%"."""
    if not first or not tokens.glued(first) or (first > 1 and tokens.glued(first - 1) and tokens.norms[first - 2].isalnum()):
        return 0
    return {"+": 1, "-": -1, "−": -1, "–": -1}.get(tokens.norms[first - 1], 0)


def _direction(tokens: Tokens, first: int, stop: int, words: AmountWords, other: int) -> int:
    """Whether what stands around a number makes it a growth (1), a decline (-1) or neither (0)."""
    norms = tokens.norms
    if stop < len(norms) and words.directions.get(norms[stop]):
        return words.directions[norms[stop]]
    before = _nearest_before(tokens, first, words, _REACH, other)
    if before is not None:
        return 0 if before and stop < len(norms) and norms[stop] in words.share_links else before
    for index in range(stop, min(stop + _AFTER, len(norms))):
        if norms[index] in ",.;" or norms[index] in words.share_links:
            break
        if (direction := words.directions.get(norms[index])) is not None:
            return direction
    return 0


def _nearest_before(tokens: Tokens, first: int, words: AmountWords, reach: int, other: int = -1) -> int | None:
    """The direction of the nearest word of growth, decline or share before ``first`` in its sentence."""
    norms = tokens.norms
    for index in range(first - 1, max(other, first - 1 - reach, -1), -1):
        norm = norms[index]
        direction = words.directions.get(norm)
        if direction is not None and (norm.isalpha() or index == first - 1):
            return direction
        if norm in ".!?;" and index + 1 < len(norms) and not tokens.glued(index + 1) and tokens.words[index + 1][0].isupper():
            return None
    return None


def _direction_before(tokens: Tokens, first: int, words: AmountWords, reach: int) -> bool:
    """Whether a word of growth or decline stands before ``first``."""
    return bool(_nearest_before(tokens, first, words, reach))


def _multiple(tokens: Tokens, number: NumberMention, stop: int, words: AmountWords) -> ChangeMention | None:
    """``2.3 times``: a growth by 130 percent."""
    if words.times_leads and (not number.first or tokens.norms[number.first - 1] not in words.times_leads):
        return None
    first, bound, _ = _before(tokens, number.first, words)
    sign = _direction(tokens, first, stop, words, -1)
    return _by_factor(first, stop, number.value, sign, bound)


def _by_factor(first: int, stop: int, factor: Decimal, sign: int, bound: str) -> ChangeMention | None:
    if not sign or factor <= 0:
        return None
    if factor < 1:
        return ChangeMention(first, stop, sign * factor * 100, bound)
    percent: Decimal | None = (factor - 1) * 100
    if sign < 0:
        left = 100 / factor
        percent = left - 100 if left * factor == 100 else None
    return ChangeMention(first, stop, percent, bound)


def _whole(tokens: Tokens, index: int, words: AmountWords) -> ChangeMention | None:
    """A growth in words: "doubled", «вдвое», "by a quarter"."""
    found = words.wholes.at(tokens.norms, index)
    if found is None:
        return None
    stop, (kind, size) = found
    after = tokens.norms[stop] if stop < len(tokens) else ""
    first, bound, _ = _before(tokens, index, words)
    if bound == "upto" or after in words.not_before:
        return None
    if kind == "verb":
        return ChangeMention(first, stop, size, bound)
    if kind == "factor":
        assert size is not None
        return _by_factor(first, stop, size, _direction(tokens, first, stop, words, -1), bound)
    article = index > 0 and (tokens.norms[index - 1] in words.numbers.articles or tokens.norms[index - 1] in words.ones)
    if words.numbers.articles and not article and stop == index + 1 and size != _HALF:
        return None  # "the third of them", "the last quarter"
    led = words.fraction_leads.before(tokens.norms, index - article) is not None
    if not (led or words.directions.get(after)) or after in words.share_links:
        return None
    sign = _direction(tokens, first, stop, words, -1)
    return ChangeMention(first, stop, size and sign * size, bound) if sign else None
