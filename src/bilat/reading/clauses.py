"""Clauses: where they begin and end, and what opens them."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from bilat.reading.sentence import Sentence

POSSESSIVE: Final = frozenset("'’")
FARTHEST: Final = 14
"""How many tokens may stand between a noun and the verb that governs it."""
RELATIVE_GAP: Final = 2
"""How many tokens may stand between a noun and the pronoun that takes it up."""


def past_possessive(sentence: Sentence, index: int) -> int | None:
    """The token after the sign of a possessive that stands at a token: the plan of "Chad's plan"; None without one."""
    tokens = sentence.tokens
    if index >= sentence.stop or tokens.words[index] not in POSSESSIVE or not tokens.glued(index):
        return None
    while index < sentence.stop and tokens.glued(index):
        index += 1
    return index


def clause_of(sentence: Sentence, index: int) -> tuple[int, int]:
    """The clause around a token: up to the nearest words or signs that begin a new one."""
    starts = sentence.clause_starts
    after = bisect_right(starts, index)
    return starts[after - 1] if after else sentence.first, starts[after] if after < len(starts) else sentence.stop


def beyond_as(sentence: Sentence, low: int, high: int) -> tuple[int, int]:
    """A clause with what stands before its "as", which need not begin one: "named Oslo as the venue"."""
    if low > sentence.first and sentence.has_at(low, "break", "meanwhile"):
        low, _ = clause_of(sentence, low - 1)
    return low, high


def clause_of_noun(sentence: Sentence, first: int, stop: int) -> tuple[int, int]:
    """The clause around a noun, with the relative clause right after it: "the session, which took place".

    And with what goes on after that: «сессия совета, который возглавляют министры, прошла в Осло».
    """
    low, high = clause_of(sentence, first)
    if sentence.has_at(high, "pronoun", "who") and (
        high - stop <= RELATIVE_GAP or (high - stop <= FARTHEST and _of_one_phrase(sentence, stop, high))
    ):
        after = [*(start for start in sentence.clause_starts if start > high), sentence.stop, sentence.stop]
        high = after[1] if after[0] in sentence.resumed else after[0]
    return low, high


def _of_one_phrase(sentence: Sentence, first: int, stop: int) -> bool:
    """Whether nothing is told between a noun and a relative pronoun: "the session of the commission, which"."""
    names = [mention for kind in (sentence.countries, sentence.people) for mention in kind]
    listed = {mention.stop for mention in names} & {mention.first - 1 for mention in names}
    if any(sentence.tokens.words[index] == "," and index not in listed for index in range(first, stop - 1)):
        return False
    return not any(
        first <= other < stop and cue.role in {"event", "verb", "act", "instrument", "say"}
        for other, _, cue in sentence.cues
    )


def has_place(sentence: Sentence, index: int) -> bool:
    """Whether a country or town begins at a token, as the object of a verb before it does."""
    named = (sentence.countries, sentence.places)
    return any(mention.first == index for kind in named for mention in kind)


def is_part_of_title(sentence: Sentence, index: int) -> bool:
    """Whether a token belongs to somebody's title or name: "visiting Peruvian premier John Smith"."""
    return any(person.first <= index < person.stop for person in sentence.people)


def is_within_title(sentence: Sentence, index: int) -> bool:
    """Whether a token goes on with somebody's title or name: "the ambassador in Oslo", "head of the Tea Council"."""
    return any(person.first < index < person.stop for person in sentence.people)


def has_goal(sentence: Sentence, index: int) -> bool:
    """Whether a time or a place stands between a verb of leaving and where one goes: "left Oslo for Rome"."""
    named = (*sentence.times, *sentence.countries, *sentence.places)
    after = max((mention.stop for mention in named if mention.first == index), default=index)
    return after > index and sentence.has_at(after, "relation", "for")


def of_time(sentence: Sentence, index: int) -> bool:
    """Whether a token is part of a date: the month of "in May", the 12th of "12-iyun"."""
    return any(time.first <= index < time.stop for time in sentence.times)


def of_affair(sentence: Sentence, index: int) -> bool:
    """Whether a preposition tells where something is that is talked about elsewhere: "the situation in Lima".

    What has the country before it leaves the preposition to the talks: "discussed the Malian crisis in Lima".
    """
    owned = any(country.stop == index - 1 for country in sentence.countries)
    return sentence.has_at(index - 1, "affair") and not owned


def opens_with(sentence: Sentence, low: int, sense: str) -> bool:
    """Whether a clause opens with a word like "if" or "when", perhaps with a pronoun after it."""
    before = low > sentence.first and sentence.has_at(low, "pronoun") and sentence.has_at(low - 1, "break", sense)
    return before or sentence.has_at(low, "break", sense)
