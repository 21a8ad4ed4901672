"""The year of what a text marks the years of: "20 years since the signing", "the 20th anniversary of the treaty"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from bilat.reading.sentence import Sentence
from bilat.reading.time_words import unit_at
from bilat.values import Period

REACH: Final = 4
"""How many tokens may stand between the word for an anniversary and what it is of."""
NEAR: Final = 2
"""How many tokens may stand between a number and that word: "20 years since", «20-летие»."""
YEARS: Final = range(1, 500)


def year_marked(sentence: Sentence, index: int, anchor: date | None) -> Period | None:
    """The year of what a token names, if its sentence says how many years ago that was.

    Args:
        sentence: the sentence.
        index: the first token of what it is an anniversary of.
        anchor: the day that the text came out.
    """
    for first, stop, cue in sentence.of_role("phase"):
        if cue.sense == "since" and 0 <= index - stop <= REACH:
            found = next(_counts(sentence, first), None)
            if found is not None:
                return _years_before(sentence, *found, anchor)
    return None


def _counts(sentence: Sentence, stop: int) -> Iterator[tuple[int, int]]:
    """The numbers of years right before a token, each with its own first token."""
    tokens = sentence.tokens
    found = [(number.first, number.stop, int(number.value)) for number in sentence.numbers]
    found += [(number.first, number.stop, number.value) for number in sentence.ordinals]
    for first, after, years in found:
        units = {unit_at(tokens.language, tokens.norms, index) for index in range(after, stop)}
        if 0 <= stop - after <= NEAR and years in YEARS and units <= {None, "year"}:
            yield years, first


def _years_before(sentence: Sentence, years: int, number: int, anchor: date | None) -> Period | None:
    """The year so long before that which the sentence speaks of, or in which the text came out."""
    told = (time.resolve(anchor, "past", None) for time in sentence.times if time.stop <= number)
    starts = [period.start for period in told if period is not None and period.start is not None]
    year = starts[-1] if starts else anchor
    return None if year is None else Period.parse(f"{year.year - years:04}")
