"""The words of one language around titles, ready to be looked up."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

import attrs

from bilat.languages import spelling_of, table
from bilat.languages.schema.people import People, Title
from bilat.reading.lexicon import Lexicon

HYPHENS: Final = frozenset("-‐‑–")
APOSTROPHES: Final = frozenset("'’")
JOINTS: Final = HYPHENS | APOSTROPHES
OFFICES: Final = (
    "head-of-state",
    "head-of-government",
    "deputy-head-of-government",
    "foreign-minister",
    "minister",
    "speaker",
    "legislator",
    "ambassador",
    "envoy",
    "regional-leader",
    "executive",
    "official",
)
"""The offices from the highest down, as of Person."""


@attrs.frozen(eq=False)
class TitleForm:
    """All that one form of a title may be.

    Args:
        readings: the entries of the lexicon.
        plural: whether it is plural in all of them.
        cases: the cases that it may stand in.
    """

    readings: tuple[Title, ...]
    plural: bool
    cases: str

    @classmethod
    def of(cls, readings: tuple[Title, ...]) -> TitleForm:
        """The form with the given readings."""
        cases = "".join(dict.fromkeys("".join(title.cases for title in readings)))
        return cls(readings, all(title.plural for title in readings), cases)


@attrs.frozen(eq=False)
class Book:
    """The words of one language around titles, ready to be looked up."""

    table: People
    titles: Lexicon[TitleForm]
    heads: frozenset[str]
    title_ends: frozenset[str]
    bodies: Lexicon[str]
    body_ends: frozenset[str]
    portfolios: Lexicon[str]
    portfolio_ends: frozenset[str]
    honorifics: Lexicon[bool]
    bridges: frozenset[str]
    """What parts the members of a list: a comma, "and"."""
    owning: frozenset[str]
    """What stands between a name and its country: "of", a bracket."""
    linking: frozenset[str]
    """What may stand between two portfolios: "and", "of the"."""
    fillers: frozenset[str]
    """What may stand between a title and what it heads: articles, "two"."""
    missions: frozenset[str]
    """What stands between an envoy and where he or she is sent."""
    unnamed: frozenset[str]
    """Words that are part of the name of a thing but no thing by themselves: International."""
    unowned: frozenset[str]
    """The last words of titles without the ending of an owner, where titles take one."""


@cache
def book_of(language: str) -> Book:
    """The words of ``language``."""
    people = table(language, "people")
    assert isinstance(people, People)
    spelling = spelling_of(language)
    forms: dict[tuple[str, ...], tuple[Title, ...]] = {}
    for phrase, title in people.titles:
        norms = spelling.norms(phrase)
        forms[norms] = (*forms.get(norms, ()), title)
    portfolios = dict.fromkeys(people.portfolios, "minister") | dict.fromkeys(people.foreign, "foreign-minister")

    def ends(phrases: Iterable[str]) -> frozenset[str]:
        return frozenset(spelling.norms(phrase)[-1] for phrase in phrases)

    return Book(
        people,
        Lexicon(language, ((norms, TitleForm.of(readings)) for norms, readings in forms.items())),
        frozenset(norms[0] for norms in forms),
        frozenset(norms[-1] for norms in forms),
        Lexicon(language, people.bodies.items()),
        ends(people.bodies),
        Lexicon(language, portfolios.items()),
        ends(portfolios),
        Lexicon(language, ((phrase, True) for phrase in people.honorifics)),
        people.joiners | {","},
        people.of | {"("},
        people.joiners | people.articles | people.of | {","},
        people.articles | people.counts,
        people.to | people.on,
        people.not_names - people.things,
        ends(title.lemma for _, title in people.titles) if people.final else frozenset(),
    )
