"""Finds what a text calls countries: names, adjectives, peoples, capitals, seats of power and bodies."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

import attrs

from bilat.languages import table
from bilat.languages.schema.countries import Countries, Kind, Term
from bilat.reading.heads import heads_of
from bilat.reading.lexicon import Lexicon
from bilat.reading.mentions import Mention
from bilat.reading.proper import (
    HYPHENS,
    begins_with_capital,
    dateline_stop,
    is_in_capitals,
    is_part_of_person_name,
    is_quoted,
    opens_sentence,
)
from bilat.reading.sought import Sought
from bilat.reading.tokens import Tokens

_QUOTABLE: Final = frozenset({"name", "capital"})
"""Kinds of terms that clubs, ships and stations are called by."""
_ACRONYM: Final = 2
"""How many capitals an acronym has at least."""


@attrs.define(eq=False)
class CountryMention(Mention):
    """A mention of a country, or of several that stand in one compound (Uzbek-Russian, «российско-узбекский»).

    Args:
        codes: the countries in the order of the text; none where the name is open (Korea).
        kind: ``name``, ``adjective``, ``demonym`` (the people), ``capital`` and ``seat`` (both weak: a place as well as
            a government), ``body`` (a parliament or department, an organ of a union).
        case: the cases that the form may stand in, as letters; empty where the language has none.
        candidates: what an open name may stand for.
        parts: of a compound each member: its first token, the token after it, its countries.
    """

    codes: tuple[str, ...]
    kind: Kind
    case: str = ""
    candidates: tuple[str, ...] = ()
    parts: tuple[tuple[int, int, tuple[str, ...]], ...] = ()


@attrs.frozen(eq=False)
class _Book:
    table: Countries
    lexicon: Lexicon[tuple[Term, str]]
    heads: frozenset[str]
    """The normal forms of the first words of all terms."""
    tails: Lexicon[str]
    no_persons: frozenset[str]
    """The normal forms of capitalised words that are no part of a person's name."""


@attrs.define(eq=False)
class _Match:
    first: int
    stop: int
    term: Term
    case: str


@cache
def _book(language: str) -> _Book:
    countries = table(language, "countries")
    assert isinstance(countries, Countries)
    terms = countries.terms()
    heads = heads_of(language, terms)
    tails = Lexicon(language, countries.tails.items())
    return _Book(countries, Lexicon(language, terms.items()), heads, tails, heads | countries.adjuncts)


COUNTRIES: Final = Sought(lambda language: _book(language).heads.__contains__)


def find_countries(tokens: Tokens) -> list[CountryMention]:
    """The countries that ``tokens`` mention, in order and without overlap.

    Members of a compound are one mention with several codes. The possessive of an English name is left out of the
    mention. Where a report comes from ("TASHKENT, May 5 —") is not mentioned.

    Args:
        tokens: one run of text.

    Returns:
        The mentions. One without codes is open: see its candidates.

    Example:
        >>> from bilat.reading.tokens import Tokens
        >>> [mention.codes for mention in find_countries(Tokens("Tashkent hosts Russian-Kazakh talks", "en"))]
        [('UZ',), ('RU', 'KZ')]
    """
    book = _book(tokens.language)
    starts = tokens.begun(COUNTRIES)
    matches = _matches(book, tokens, starts) if starts else []
    return _without_dateline(_settled(_joined(matches, tokens, book)), tokens) if matches else []


def _matches(book: _Book, tokens: Tokens, starts: Sequence[int]) -> list[_Match]:
    """What the lexicon has at ``starts``, as far as it is written and stands as such a term does."""
    found: list[_Match] = []
    at, norms = book.lexicon.at, tokens.norms
    free = 0
    title: _Match | None = None
    for index in starts:
        if index < free or (entry := at(norms, index)) is None:
            continue
        stop, (term, case) = entry
        if not _written(term, case, tokens, index, stop):
            continue
        if term.kind == "name" and "n" in case and stop < len(norms) and (tail := book.tails.at(norms, stop)):
            stop, case = tail
        free = stop
        if term.part == "head":
            title = _Match(index, stop, term, case)
        elif term.part != "other" and not _elsewhere(term, book, tokens, index, stop):
            if title and title.stop == index and term.kind == "name" and term.letters == "capital":
                found.append(_Match(title.first, stop, term, title.case))
            else:
                found.append(_Match(index, stop, term, case))
    return found


def _written(term: Term, case: str, tokens: Tokens, first: int, stop: int) -> bool:
    letters = term.letters
    if letters == "capital":
        if first and term.kind == "capital" and stop - first == 1 and tokens.words[first].isupper():
            return tokens.text.isupper()  # an acronym: «агентство САНА» is not in Sanaa
        return begins_with_capital(tokens, first, stop)
    if letters == "any" or is_in_capitals(tokens, first, stop):
        return True
    return bool(case) and tokens.words[stop - 1][:_ACRONYM].isupper()  # with an ending: "AQSHning"


def _elsewhere(term: Term, book: _Book, tokens: Tokens, first: int, stop: int) -> bool:
    """Whether what stands around a term shows that it is not the country."""
    norms = tokens.norms
    after = norms[stop] if stop < len(norms) else ""
    if term.kind == "adjective":
        noun = norms[stop + 1] if after == "-" and stop + 1 < len(norms) else after
        if noun in book.table.unrelated:
            return True
    if first >= 2 and norms[first - 1] == "-" and norms[first - 2] in book.table.detaching:
        return True
    if term.part == "prefix" and after not in HYPHENS:
        return True
    if term.common and opens_sentence(tokens, first):
        return True
    if term.kind in _QUOTABLE and is_quoted(tokens, first, stop):
        return True
    return term.personal and is_part_of_person_name(tokens, first, stop, book.no_persons)


def _joined(matches: list[_Match], tokens: Tokens, book: _Book) -> list[CountryMention]:
    """The matches as mentions, those that hyphens hold together as one."""
    if HYPHENS.isdisjoint(tokens.words):
        return [_mention(match, tokens, book) for match in matches if not match.term.bound]
    found: list[CountryMention] = []
    group: list[_Match] = []
    for match in matches:
        if group and not _hyphenated(group[-1], match, tokens, apart=book.table.apart):
            _add(group, found, tokens, book)
            group = []
        group.append(match)
    _add(group, found, tokens, book)
    return found


def _add(group: list[_Match], found: list[CountryMention], tokens: Tokens, book: _Book) -> None:
    """Take what hyphens hold together for one mention; a prefix that counts only in a compound is none by itself."""
    if len(group) > 1:
        codes = tuple(dict.fromkeys(code for match in group for code in match.term.codes))
        last = group[-1]
        candidates = () if codes else last.term.candidates
        parts = tuple((match.first, match.stop, match.term.codes) for match in group)
        found.append(CountryMention(group[0].first, last.stop, codes, last.term.kind, last.case, candidates, parts))
    elif not group[0].term.bound:
        found.append(_mention(group[0], tokens, book))


def _hyphenated(left: _Match, right: _Match, tokens: Tokens, *, apart: bool) -> bool:
    """Whether only a hyphen parts the two, with nothing around it unless the left one is a prefix.

    Where a language writes such compounds with spaces, the left one has no ending of a case.
    """
    if right.first != left.stop + 1 or tokens.words[left.stop] not in HYPHENS:
        return False
    if apart and left.term.kind == right.term.kind == "name" and "n" in left.case:
        return True
    return left.term.part == "prefix" or (tokens.glued(left.stop) and tokens.glued(right.first))


def _mention(match: _Match, tokens: Tokens, book: _Book) -> CountryMention:
    term = match.term
    kind: Kind = term.kind
    if kind == "adjective" and _means_people(book, tokens, match):
        kind = "demonym"
    codes = () if term.candidates else term.codes
    return CountryMention(match.first, match.stop, codes, kind, match.case, term.candidates)


def _means_people(book: _Book, tokens: Tokens, match: _Match) -> bool:
    """Whether an article stands before an adjective and no noun after it: "the Chinese said"."""
    norms = tokens.norms
    if match.first == 0 or norms[match.first - 1] not in book.table.people:
        return False
    return match.stop == len(norms) or norms[match.stop] in book.table.closing or not norms[match.stop].isalnum()


def _settled(mentions: list[CountryMention]) -> list[CountryMention]:
    """The mentions with open names settled by what else the text mentions; parts of countries are left out."""
    sure = {code for mention in mentions for code in mention.codes}
    for mention in mentions:
        if mention.candidates:
            mention.codes = _choice(mention.candidates, sure)
    parts = {code for code in sure if "-" in code}
    return [mention for mention in mentions if parts.isdisjoint(mention.codes)] if parts else mentions


def _choice(candidates: tuple[str, ...], sure: set[str]) -> tuple[str, ...]:
    """The only candidate that is mentioned by another name.

    Where none is, a country that shares its name with a part of another one, if the text mentions countries, but not
    that one.
    """
    named = [code for code in candidates if code in sure]
    if named:
        return tuple(named) if len(named) == 1 else ()
    countries = [code for code in candidates if "-" not in code]
    rivals = {code[:2] for code in candidates if "-" in code}
    return tuple(countries) if sure and len(countries) == 1 and not rivals & sure else ()


def home_of(tokens: Tokens) -> str | None:
    """The country whose capital a dateline at the head of ``tokens`` names: "HANOI, 3 May (VNA) —".

    Example:
        >>> from bilat.reading.tokens import Tokens
        >>> home_of(Tokens("HANOI, 3 May (VNA) — The minister received the ambassador.", "en"))
        'VN'
    """
    if not dateline_stop(tokens):
        return None
    entry = _book(tokens.language).lexicon.at(tokens.norms, 0)
    if entry is None:
        return None
    term = entry[1][0]
    return term.codes[0] if term.kind == "capital" and len(term.codes) == 1 else None


def _without_dateline(mentions: list[CountryMention], tokens: Tokens) -> list[CountryMention]:
    if not mentions or (mentions[0].first == 0 and mentions[0].kind != "capital"):
        return mentions
    start = dateline_stop(tokens)
    return [mention for mention in mentions if mention.first >= start]
