"""Finds the title of an instrument: its name, or what it is on."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from bilat.languages import table
from bilat.languages.schema.instruments import InstrumentTable
from bilat.reading.tokens import Tokens

LONGEST: Final = 20
"""The most tokens that a title has."""
_QUOTES: Final = {"«": "»", "“": "”", "„": "“", '"': '"'}
_BREAKS: Final = frozenset('.,;:!?…()[]—«»“”"')
_HYPHENS: Final = frozenset("-‐‑–")


class Title(NamedTuple):
    """A title, from token ``first`` up to, not including, ``stop``."""

    first: int
    stop: int
    text: str


@cache
def _table(language: str) -> InstrumentTable:
    words = table(language, "instruments")
    assert isinstance(words, InstrumentTable)
    return words


def title_of(tokens: Tokens, noun: tuple[int, int], sentence: tuple[int, int]) -> Title | None:
    """The title of the instrument whose noun stands at ``noun``: what follows it, else the capitals before it.

    Args:
        tokens: the run of text.
        noun: the first token of the instrument's noun, and the one after its last.
        sentence: the same of the sentence.

    Example:
        >>> title_of(Tokens("They signed an Air Services Agreement in Oslo", "en"), (5, 6), (0, 8)).text
        'Air Services Agreement'
    """
    return title_after(tokens, *noun, sentence[1]) or title_before(tokens, *noun, sentence[0])


def is_commercial(tokens: Tokens, index: int) -> bool:
    """Whether a noun is one of trade: "deal".

    Example:
        >>> is_commercial(Tokens("an oil deal", "en"), 2)
        True
    """
    words, norm = _table(tokens.language), tokens.norms[index]
    return words.nouns.get(norm, norm) in words.commercial


def title_after(
    tokens: Tokens, noun_first: int, noun_stop: int, sentence_stop: int, parties_stop: int | None = None
) -> Title | None:
    """The title that goes on after the noun of an instrument.

    Args:
        tokens: the run of text.
        noun_first: the first token of the noun.
        noun_stop: the token after the noun.
        sentence_stop: the token after the sentence.
        parties_stop: the token after those with whom it is, where they stand between: "a pact with Peru on fish".

    Returns:
        The title: with the noun where that is capitalised as a name is, or where the language needs it for the case of
        the rest; else the subject alone. None where nothing is said of it.

    Example:
        >>> title_after(Tokens("an agreement on the protection of foreign investors", "en"), 1, 2, 8).text
        'protection of foreign investors'
    """
    words = _table(tokens.language)
    opener = noun_stop if parties_stop is None else parties_stop
    limit = min(sentence_stop, opener + LONGEST)
    apart = parties_stop is not None
    quoted = None if apart else _quoted(tokens, noun_stop, limit)
    if quoted is not None:
        return quoted
    begin = opener
    if begin < limit and (tokens.norms[begin] in words.openers or _of_nature(tokens, begin, limit, words)):
        begin += 1
    elif apart or not (words.bare and begin < limit and tokens.norms[begin].endswith(words.endings)):
        return None
    capital = tokens.words[noun_first][0].isupper() and noun_first > 0
    named = not apart and capital and tokens.words[noun_first - 1] not in _BREAKS
    stop = _end(tokens, begin, limit, words, named=named and not words.whole)
    if named or words.whole:
        text = _with_noun(tokens, (noun_first, noun_stop), (opener, stop), words)
        return Title(noun_first, stop, text) if stop > begin else None
    while begin < stop and tokens.norms[begin] in words.articles:
        begin += 1
    return Title(begin, stop, _text(tokens, begin, stop)) if stop > begin else None


def title_before(tokens: Tokens, noun_first: int, noun_stop: int, sentence_first: int) -> Title | None:
    """The title that words before the noun make: "Air Services Agreement", "ferry agreement"."""
    words = _table(tokens.language)
    if not tokens.words[noun_first][0].isupper():
        first = _field_before(tokens, noun_first, sentence_first, words)
        return (
            Title(first, noun_stop, _text(tokens, first, noun_stop)) if first < noun_first and not words.whole else None
        )
    first = noun_first
    while first > sentence_first and noun_stop - first < LONGEST:
        before = first - 1
        word = tokens.words[before]
        if word[0].isupper() and tokens.norms[before] not in words.plain:
            first = before
        elif (
            before - 1 >= sentence_first
            and tokens.words[before - 1][0].isupper()
            and (word in _HYPHENS or tokens.norms[before] in words.conjunctions)
        ):
            first = before - 1
        else:
            break
    return Title(first, noun_stop, _text(tokens, first, noun_stop)) if first < noun_first else None


def _field_before(tokens: Tokens, noun_first: int, sentence_first: int, words: InstrumentTable) -> int:
    """Where the small words begin that lead up to a noun and say what it is on, or what sort of instrument it is."""
    first = noun_first
    while first > sentence_first and noun_first - first < LONGEST:
        if tokens.norms[first - 1].startswith(words.modifiers):
            first -= 1
        elif first - 2 >= sentence_first and tokens.words[first - 1] in _HYPHENS and tokens.glued(first - 1):
            first -= 2
        else:
            break
    return first


def _of_nature(tokens: Tokens, index: int, limit: int, words: InstrumentTable) -> bool:
    """Whether "of" at a token says what an instrument is on ("treaty of friendship"), not whose it is, or of when."""
    if tokens.norms[index] not in words.nominal or index + 1 >= limit:
        return False
    return tokens.words[index + 1].islower() and tokens.norms[index + 1] not in words.articles


def _quoted(tokens: Tokens, begin: int, limit: int) -> Title | None:
    closing = _QUOTES.get(tokens.words[begin]) if begin < limit else None
    if closing is None:
        return None
    for index in range(begin + 1, limit):
        if tokens.words[index] == closing:
            return Title(begin + 1, index, _text(tokens, begin + 1, index)) if index > begin + 1 else None
    return None


def _end(tokens: Tokens, begin: int, limit: int, words: InstrumentTable, *, named: bool) -> int:
    """Where the subject ends that begins at ``begin``; of a name with its last capitalised word."""
    stop = at = begin
    while at < limit:
        norm = tokens.norms[at]
        if _closes(tokens, at, limit, words, named=named):
            break
        at += 1
        if (
            norm not in words.inner
            and norm not in words.conjunctions
            and norm not in words.articles
            and norm not in _HYPHENS
        ):
            stop = at
    return stop


def _closes(tokens: Tokens, at: int, limit: int, words: InstrumentTable, *, named: bool) -> bool:
    """Whether the word at ``at`` is no part of a subject."""
    word, norm = tokens.words[at], tokens.norms[at]
    if word in _BREAKS:
        return True
    if named and not (word[0].isupper() or word[0].isdigit() or norm in words.inner or word in _HYPHENS):
        return True
    if not named and norm in words.ends and not word[0].isupper():
        return at + 1 >= limit or tokens.norms[at + 1] not in words.fields
    if norm in words.conjunctions and at + 1 < limit:
        after = tokens.norms[at + 1]
        return (
            after in words.nouns or after in words.articles or (at + 2 < limit and tokens.norms[at + 2] in words.nouns)
        )
    return not named and len(norm) > 3 and norm.endswith(words.ending) and norm not in words.allowed and word.islower()


def _with_noun(tokens: Tokens, noun: tuple[int, int], subject: tuple[int, int], words: InstrumentTable) -> str:
    """The title with its noun, which is put into the nominative where it is one word."""
    first, stop = noun
    known = words.nouns.get(tokens.norms[first]) if stop == first + 1 else None
    if known is None or known == tokens.norms[first]:
        return f"{_text(tokens, first, stop)} {_text(tokens, *subject)}"
    return f"{known.capitalize() if tokens.words[first][0].isupper() else known} {_text(tokens, *subject)}"


def _text(tokens: Tokens, first: int, stop: int) -> str:
    return " ".join(tokens.quote(first, stop).split())
