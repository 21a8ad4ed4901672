"""How a language names people and offices: titles, what stands around them, and how names take cases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

import attrs

TitleKind = Literal[
    "office",  # names an office by itself: prime minister, ambassador
    "chief",  # what it is chief of may decide: president, chairman, head
    "leader",  # a country's first man or woman, whatever the office
    "minister",  # its portfolio may stand next to it
    "mission",  # is sent by one country to another: ambassador, envoy
    "aide",  # serves an office or a body: adviser, spokesman
    "deputy",  # of the title that follows
    "kin",  # of the holder of the title that follows: wife, son
    "peer",  # has the office of the person named before: counterpart
]


@attrs.frozen(kw_only=True, eq=False)
class Title:
    """One form of a title.

    Args:
        lemma: the title in the nominative singular.
        office: the office it means by itself, as Person's; None where what it stands with decides.
        kind: how it takes what it stands with.
        cases: the cases the form may stand in, as letters of ``ngdail``; empty where the language has none.
        plural: whether the form is a plural.
        deputy: whether it is a deputy of that office.
        country: the code of the country whose it is, where the title itself says so ("our president").
    """

    lemma: str
    office: str | None
    kind: TitleKind
    cases: str = ""
    plural: bool = False
    deputy: bool = False
    country: str = ""


Part = Literal["given", "family", "any"]


@attrs.frozen(eq=False)
class Declension:
    """A way in which names take case endings.

    Args:
        gender: ``m``, ``f`` or ``mf``.
        part: of which part of a name.
        weight: how odd it is to read a name so; 1 for a rule like any other.
        after: what the stem ends in, one of these.
        endings: case letter to ending.
    """

    gender: str
    part: Part
    weight: float
    after: tuple[str, ...]
    endings: Mapping[str, str]


@attrs.frozen(kw_only=True, eq=False)
class People:
    """The words of one language around people.

    Args:
        titles: every form of every title. A form that comes with several numbers or cases comes several times.
        bodies: bodies, as they stand after "head of", with the office that their head has.
        foreign: portfolios that make a minister the foreign minister.
        portfolios: words of other portfolios.
        former: words before a title that say that the office is over.
        deputies: words before a title that make it a deputy's.
        passing: words that may stand before a title and tell nothing of the office (new, then, visiting).
        counts: words between a title and what it heads (two, both).
        joiners: words for "and".
        of: what stands between a title and its country or portfolio.
        to: what stands between an envoy and the country he or she is sent to.
        on: what stands between a title and its subject.
        articles: what may stand before a noun phrase.
        possessives: what follows an apostrophe in a possessive.
        country_first: whether a country's name may stand right before a title ("Uzbekistan President").
        final: whether nothing that belongs to a title stands after it, and only the last word of a name takes endings.
        home: the code of the state whose officials a text in this language names without saying whose they are.
        abroad: words before a title that make it that of another state spoken of («mamlakat prezidenti»).
        sides: words that stand between a country and the one who acts for it («Peru tomonidan»).
        family_ends: ends that only family names have, after which a name is over, where nothing parts it from the next.
        particles: small words inside a name (van, bin).
        suffixes: words at the end of a name (Jr, II, «Второго») with their nominative; one that begins with a capital
            there has it in a name too.
        postnominals: letters after a name for a seat, an honour or a degree ("MP").
        honorifics: words before a name that are neither title nor name (Mr, Sheikh, General).
        not_names: words with a capital letter that are no part of a name.
        headline: words that tell, when they have a capital, that all words of a line have one.
        headline_ends: ends of verbs in headlines; a word with one and with a capital tells the same.
        things: what is named after people: airport, university.
        named_after: what stands before a name that something bears («имени»), and before a saint's.
        common: family names that are words as well.
        usual: family names that many people bear.
        genitive_ends: ends of adjectives in the genitive: what follows a title is then something that it heads.
        given: given names, in their normal form, with the gender that declensions ask for (``m``, ``f``, ``mf``).
        declensions: how names take endings.
        unchanging: ends of names that stay as they are in all cases, with the weight of that reading (see
            :mod:`bilat.reading.names`).
        consonants: ends of names that do not change when they are a woman's.
        doubtful: ends of family names that are seldom those of a nominative.
        irregular: oblique stems of given names with the nominative (``{"льв": "лев"}``).
    """

    titles: tuple[tuple[str, Title], ...]
    bodies: Mapping[str, str]
    foreign: frozenset[str]
    portfolios: frozenset[str]
    former: frozenset[str]
    deputies: frozenset[str]
    passing: frozenset[str]
    counts: frozenset[str] = frozenset()
    joiners: frozenset[str]
    of: frozenset[str] = frozenset()
    to: frozenset[str]
    on: frozenset[str]
    articles: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    country_first: bool = False
    final: bool = False
    home: str = ""
    abroad: frozenset[str] = frozenset()
    sides: frozenset[str] = frozenset()
    family_ends: tuple[str, ...] = ()
    particles: frozenset[str]
    suffixes: Mapping[str, str]
    honorifics: frozenset[str]
    not_names: frozenset[str]
    headline: frozenset[str] = frozenset()
    postnominals: frozenset[str] = frozenset()
    headline_ends: tuple[str, ...] = ()
    things: frozenset[str]
    named_after: frozenset[str]
    common: frozenset[str]
    usual: frozenset[str] = frozenset()
    genitive_ends: tuple[str, ...] = ()
    given: Mapping[str, str]
    declensions: tuple[Declension, ...] = ()
    unchanging: Mapping[str, float] = attrs.field(factory=dict[str, float])
    consonants: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    irregular: Mapping[str, str] = attrs.field(factory=dict[str, str])


def phrases(text: str) -> frozenset[str]:
    """The expressions of a list separated by commas."""
    return frozenset(phrase.strip() for phrase in text.split(",") if phrase.strip())


def by_office(groups: Mapping[str, str]) -> dict[str, str]:
    """Expression to office, out of lists of expressions by office."""
    return {phrase: office for office, text in groups.items() for phrase in phrases(text)}


def declensions(table: Iterable[str], cases: str) -> Iterator[Declension]:
    """Declensions written as lines: gender, part, weight, stem ends separated by commas, an ending for each case.

    A dot stands for nothing: any stem, no ending.
    """
    for line in table:
        gender, part, weight, after, *endings = line.split()
        stems = () if after == "." else tuple(after.split(","))
        found = {case: "" if ending == "." else ending for case, ending in zip(cases, endings, strict=True)}
        yield Declension(gender, part, float(weight), stems, found)  # type: ignore[arg-type]
