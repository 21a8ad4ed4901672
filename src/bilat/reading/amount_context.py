"""What stands before a number: bounds, prepositions, and the words of growth and decline."""

from __future__ import annotations

from typing import Final

from bilat.languages.schema.amounts import BoundWord
from bilat.reading.amount_words import AmountWords, amount_words
from bilat.reading.tokens import Tokens

NEAR: Final = 5
"""How many tokens after a number its verb is looked for, in languages that put it last."""
SIGNS: Final = ",.;:()"
PARTING: Final = ",—–"
"""Signs that stand between a growth and what came of it."""
PARTED: Final = 2
"""How many tokens such a growth may have at its end: "percent", «пятую часть»."""
REACH: Final = 16
"""How many tokens before a number a word of growth or decline is looked for."""


def before(tokens: Tokens, first: int, words: AmountWords) -> tuple[int, str, str]:
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


def bounded(tokens: Tokens, stop: int, words: AmountWords) -> tuple[int, BoundWord]:
    """The bound that follows a number, and the token after it: "or more", *-dan ortiq*."""
    found = words.after_bounds.at(tokens.norms, stop) if stop < len(tokens) else None
    if found is None:
        return stop, "exact"
    end, (ending, bound) = found
    fits = not ending or words.lead_of(tokens.norms[stop - 1]) == words.lead_of(ending)
    return (end, bound) if fits else (stop, "exact")


def following(tokens: Tokens, stop: int, words: AmountWords) -> tuple[int, BoundWord, str]:
    """What stands after an amount: the token after it, the bound, and the preposition that its ending stands for."""
    lead = words.lead_of(tokens.norms[stop - 1])
    core = stop
    stop, bound = bounded(tokens, stop, words)
    if stop > core:
        lead = ""
    if bound == "upto" or lead == "upto":
        grown = reaches(tokens, stop, words) or direction_after(tokens, stop, words)
        return (stop, "exact", "to") if grown else (stop, "under", "")
    if lead == "by":
        lead = "to" if reaches(tokens, stop, words) else lead if direction_after(tokens, stop, words) else ""
    return stop, bound, lead


def reaches(tokens: Tokens, stop: int, words: AmountWords) -> bool:
    """Whether a verb soon after an amount says that something came up or down to it."""
    norms = tokens.norms
    for index in range(stop, min(stop + NEAR, len(norms))):
        if norms[index] in SIGNS or norms[index].isdecimal():
            return False
        if words.reaching.at(norms, index) is not None:
            return True
    return False


def direction_after(tokens: Tokens, stop: int, words: AmountWords) -> int | None:
    """The direction of the first word of growth, decline or share soon after a number, in its clause."""
    norms = tokens.norms
    for index in range(stop, min(stop + NEAR, len(norms))):
        if norms[index] in SIGNS:
            return None
        if (direction := words.directions.get(norms[index])) is not None:
            return direction
    return None


def grows_at(tokens: Tokens, index: int) -> bool:
    """Whether the word at ``index`` is one of growth or decline.

    Example:
        >>> grows_at(Tokens("Exports rose", "en"), 1)
        True
    """
    norm = tokens.norms[index]
    return norm[0].isalpha() and bool(amount_words(tokens.language).directions.get(norm))


def nearest_direction(tokens: Tokens, first: int, words: AmountWords, reach: int, other: int = -1) -> int | None:
    """The direction of the nearest word of growth, decline or share before ``first`` in its sentence."""
    norms = tokens.norms
    for index in range(first - 1, max(other, first - 1 - reach, -1), -1):
        norm = norms[index]
        direction = words.directions.get(norm)
        if direction is not None and (norm[0].isalpha() or index == first - 1):
            return direction
        if norm in ".!?;" and _ends_sentence(tokens, index):
            return None
    return None


def grows_before(tokens: Tokens, first: int, words: AmountWords, reach: int) -> bool:
    """Whether a word of growth or decline stands before ``first``."""
    return bool(nearest_direction(tokens, first, words, reach))


def follows_growth(tokens: Tokens, first: int, words: AmountWords) -> bool:
    """Whether a percentage or fraction and a sign stand right before ``first``: «усох на четверть, до 2 млн»."""
    sign = first - 1
    if sign < PARTED or tokens.norms[sign] not in PARTING:
        return False
    for index in range(sign - PARTED, sign):
        found = words.percent.at(tokens.norms, index) or words.wholes.at(tokens.norms, index)
        if found is not None and found[0] == sign:
            return True
    return False


def _ends_sentence(tokens: Tokens, index: int) -> bool:
    after = index + 1
    return after < len(tokens) and not tokens.glued(after) and tokens.words[after][0].isupper()
