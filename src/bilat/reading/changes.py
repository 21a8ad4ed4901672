"""Growth and decline in running text."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

import attrs

from bilat.reading.amount_context import REACH, before, bounded, nearest_direction
from bilat.reading.amount_words import AmountWords, amount_words
from bilat.reading.mentions import Mention
from bilat.reading.numbers import NumberMention, find_numbers
from bilat.reading.sought import Sought
from bilat.reading.tokens import Tokens

AFTER: Final = 4
"""How many tokens after a percentage a word of growth or decline is looked for."""
ELLIPSIS: Final = 8
"""How many tokens may stand between two percentages that share one verb."""
DECIMALS: Final = 2
"""How many decimals a percentage may have that is worked out from a factor; what has more is left open."""
HALF: Final = Decimal(50)


@attrs.define(eq=False)
class ChangeMention(Mention):
    """A growth or decline.

    Args:
        percent: by how many percent, negative for a decline; None where the text leaves it open ("by a third").
        bound: ``exact``, ``about``, ``over`` or ``under``.
    """

    percent: Decimal | None
    bound: str


GROWTH: Final = Sought(lambda language: amount_words(language).growing.__contains__)
WHOLES: Final = Sought(lambda language: amount_words(language).wholes.__contains__)


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
    if not tokens.begun(GROWTH):
        return []
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
    taken = {index for change in found for index in range(change.first, change.stop)}
    for index in tokens.begun(WHOLES):
        change = _whole(tokens, index, words)
        if change is not None and taken.isdisjoint(range(change.first, change.stop)):
            taken.update(range(change.first, change.stop))
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
    first, bound, _ = before(tokens, number.first, words)
    norms = tokens.norms
    if words.verb_last:
        end, bound = _bounded(tokens, stop, bound, words)
        if "from" in (_level_before(norms, number.first, words), words.lead_of(norms[stop - 1]) if end == stop else ""):
            return None  # "5 foizdan 7 foizga": two levels
        stop = end
    after = norms[stop] if stop < len(norms) else ""
    sign = _sign_before(tokens, number.first)
    level = number.first > 0 and norms[number.first - 1] in words.levels
    if bound == "upto" or (sign == 0 and (level or not number.loose or after in words.stakes)):
        return None
    other = seen[-1] if seen else -1
    sign = sign or _direction(tokens, first, stop, words, other)
    if sign == 0 and found and found[-1].first <= other < found[-1].stop and first - found[-1].stop <= ELLIPSIS:
        percent = found[-1].percent
        told = after in words.share_links or nearest_direction(tokens, first, words, REACH, other) is not None
        sign = 0 if percent is None or told else 1 if percent > 0 else -1  # "exports rose 5%, imports 3%"
    return ChangeMention(first, stop, sign * number.value, bound) if sign else None


def _level_before(norms: Sequence[str], first: int, words: AmountWords) -> str:
    """What the ending of a percentage right before a number says."""
    return words.lead_of(norms[first - 1]) if first and norms[first - 1] in words.percent else ""


def _bounded(tokens: Tokens, stop: int, bound: str, words: AmountWords) -> tuple[int, str]:
    """A bound after the number, in languages where it may stand between it and its verb."""
    if not words.verb_last:
        return stop, bound
    stop, said = bounded(tokens, stop, words)
    return stop, said if bound == "exact" else bound


def _sign_before(tokens: Tokens, first: int) -> int:
    """The sign of a number written with one: "+5%"."""
    if not first or not tokens.glued(first):
        return 0
    if first > 1 and tokens.glued(first - 1) and tokens.norms[first - 2].isalnum():
        return 0  # a hyphen
    return {"+": 1, "-": -1, "−": -1, "–": -1}.get(tokens.norms[first - 1], 0)


def _direction(tokens: Tokens, first: int, stop: int, words: AmountWords, other: int) -> int:
    """Whether what stands around a number makes it a growth (1), a decline (-1) or neither (0)."""
    norms = tokens.norms
    if words.verb_last:
        return _direction_verb_last(tokens, first, stop, words, other)
    if stop < len(norms) and words.directions.get(norms[stop]):
        return words.directions[norms[stop]]
    told = nearest_direction(tokens, first, words, REACH, other)
    if told is not None:
        return 0 if told and stop < len(norms) and norms[stop] in words.share_links else told
    for index in range(stop, min(stop + AFTER, len(norms))):
        if norms[index] in ",.;" or norms[index] in words.share_links:
            break
        if (direction := words.directions.get(norms[index])) is not None:
            return direction
    return 0


def _direction_verb_last(tokens: Tokens, first: int, stop: int, words: AmountWords, other: int) -> int:
    """The same where the verb comes last: first after the number, then a noun before it ("oʻsish 5 foiz boʻldi")."""
    norms = tokens.norms
    shared = False  # "exports 5, imports 3 percent rose"
    for index in range(stop, min(stop + ELLIPSIS, len(norms))):
        norm = norms[index]
        if norm in words.percent:
            shared = False
        elif norm == "," and words.lead_of(norms[stop - 1]) == "by":
            shared = True
        elif norm in ",.;":
            break
        elif (direction := words.directions.get(norm)) is not None and not shared:
            return direction
    for index in range(first - 1, max(other, first - 1 - REACH, -1), -1):
        if norms[index] in ",.;" or (norms[index] in words.directions and norms[index][0].isalpha()):
            return words.directions.get(norms[index], 0)
    return 0


def _multiple(tokens: Tokens, number: NumberMention, stop: int, words: AmountWords) -> ChangeMention | None:
    """``2.3 times``: a growth by 130 percent."""
    if words.times_leads and (not number.first or tokens.norms[number.first - 1] not in words.times_leads):
        return None
    first, bound, _ = before(tokens, number.first, words)
    stop, bound = _bounded(tokens, stop, bound, words)
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
        percent = left - 100 if left == round(left, DECIMALS) else None
    return ChangeMention(first, stop, percent, bound)


def _whole(tokens: Tokens, index: int, words: AmountWords) -> ChangeMention | None:
    """A growth in words: "doubled", «вдвое», "by a quarter"."""
    found = words.wholes.at(tokens.norms, index)
    if found is None:
        return None
    stop, (kind, size) = found
    after = tokens.norms[stop] if stop < len(tokens) else ""
    first, bound, _ = before(tokens, index, words)
    if bound == "upto" or after in words.not_before:
        return None
    if kind == "verb":
        return ChangeMention(first, stop, size, bound)
    if kind == "factor":
        assert size is not None
        return _by_factor(first, stop, size, _direction(tokens, first, stop, words, -1), bound)
    article = index > 0 and (tokens.norms[index - 1] in words.numbers.articles or tokens.norms[index - 1] in words.ones)
    if words.numbers.articles and not article and stop == index + 1 and size != HALF:
        return None  # "the third of them", "the last quarter"
    led = words.fraction_leads.before(tokens.norms, index - article) is not None
    if not (led or words.directions.get(after)) or after in words.share_links:
        return None
    sign = _direction(tokens, first, stop, words, -1)
    return ChangeMention(first, stop, size and sign * size, bound) if sign else None
