"""What stands around the name of an institution: whether it is being founded, and where."""

from __future__ import annotations

from typing import Final

from bilat.languages import spelling_of
from bilat.reading.institution_words import ENDS, Words

_WINDOW: Final = 6
_NEAR: Final = 2
"""How many tokens before a word of founding what changes its sense stands."""
_ATTENDED: Final = 3
"""How many tokens before it who was there stands: "took part in the opening of"."""


def founding_of(around: Words, first: int, stop: int, floor: int, *, branches: bool = False) -> str:
    """Whether the words around a name say that it comes into being: ``planned``, ``opened`` or nothing.

    Args:
        around: the run of text.
        first: the first token of the name.
        stop: the token after it.
        floor: the first token that may speak of it.
        branches: whether what it opens itself is a part of it, as a university's branch.
    """
    founding, telling, norms = around.table.founding, around.book.founding.heads, around.norms
    if around.table.final or _is_place(around, first):
        floor = first
    for index in range(first - 1, max(0, floor, first - _WINDOW - 1) - 1, -1):
        if (around.words[index] in ENDS and not _abbreviates(around, index)) or norms[index] in founding.broken:
            break
        if norms[index] in telling and (told := _told(around, index)):
            return told
    for index in range(stop, min(stop + _WINDOW, len(around.words))):
        if around.words[index] in ENDS or around.words[index] == "," or norms[index] in founding.broken:
            break
        told = _told(around, index) if norms[index] in telling and (branches or not _has_object(around, index)) else ""
        if told and (around.table.final or _state(around, index) != "planned" or norms[index - 1] in founding.shifting):
            return told
    return ""


def _has_object(around: Words, index: int) -> bool:
    """Whether the institution before a word of founding founds something itself: "opened an office"."""
    if around.norms[index] in around.table.founding.founders:
        return True
    found = around.book.founding.at(around.norms, index)
    after = found[0] if found is not None else index + 1
    return after < len(around.words) and around.norms[after] in around.table.founding.objects


def _is_place(around: Words, first: int) -> bool:
    """Whether something is done at the institution that begins there: "open a branch at the University of Oslo"."""
    complements = around.table.complements
    before = first - 1
    while before > 0 and around.norms[before] in complements.articles:
        before -= 1
    return before >= 0 and around.norms[before] in complements.places


def host_of(around: Words, stop: int, owners: tuple[str, ...]) -> str | None:
    """The country of the place right after a name that ends at ``stop``, unless it is its owner's."""
    if stop + 1 >= len(around.words) or around.norms[stop] not in around.table.complements.places:
        return None
    place = around.country_at.get(stop + 1)
    if place is None or len(place.codes) != 1 or place.codes[0] in owners:
        return None
    return place.codes[0]


def _abbreviates(around: Words, index: int) -> bool:
    """Whether a full stop stands after an abbreviation: «в г. Ташкенте»."""
    abbreviations = spelling_of(around.tokens.language).abbreviations
    return around.words[index] == "." and index > 0 and around.norms[index - 1] in abbreviations


def _state(around: Words, index: int) -> str:
    found = around.book.founding.at(around.norms, index)
    return found[1] if found else ""


def _told(around: Words, index: int) -> str:
    """What the word at ``index`` tells of a founding."""
    state = _state(around, index)
    founding = around.table.founding
    near = around.norms[max(0, index - _NEAR) : index]
    if state == "opened" and not founding.shifting.isdisjoint(near):
        return "planned"
    if state == "planned" and not founding.held.isdisjoint(around.norms[max(0, index - _ATTENDED) : index]):
        return "opened"
    return "planned" if state == "future" else state
