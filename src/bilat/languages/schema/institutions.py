"""How a language names institutions: the words that head a name, what may stand before and after them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.resources import files

import attrs


@attrs.frozen(kw_only=True)
class Head:
    """A word, or a fixed phrase, that says what kind of institution a name names ("commission", «рабочая группа»).

    Args:
        kind: the kind of institution, as ``Institution.kind`` writes it.
        name: the form that a name in the nominative has, in the same number.
        gender: what adjectives before it agree with: ``m``, ``f``, ``n``, ``p`` (plural); empty where none do.
        cases: the cases that this form can be, a letter each (``ngdail``).
        role: ``label`` if it is never part of a name but a name may follow it ("the company Karpowership"),
            ``front`` if the name follows it without a sign ("Banque Misr"),
            ``part`` if what it heads is a part of another institution (a branch),
            ``short`` if it is an abbreviation, after which only its state is named («МИД Лаоса»), else empty.
        plural: whether it speaks of several, so that a name for each may follow.
        owned: whether it has the ending of what belongs to those named before it ("komissiyasi").
    """

    kind: str
    name: str
    gender: str = ""
    cases: str = ""
    role: str = ""
    plural: bool = False
    owned: bool = False


@attrs.frozen(kw_only=True)
class WellKnown:
    """An institution that everybody knows by its name alone.

    Args:
        name: the name in the nominative.
        kind: the kind of institution.
        countries: whose it is, as codes; empty for international bodies.
    """

    name: str
    kind: str
    countries: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, eq=False)
class Adjectives:
    """How adjectives agree with a noun, by their endings; empty for a language where they do not change.

    Args:
        endings: for a gender and a case (``fg``: feminine genitive), the endings an adjective can have.
        soft: those endings that only soft stems have.
        nominatives: for the last letter of a stem, or ``""`` for hard and ``"soft"`` for soft stems,
            the ending of the nominative by gender.
        stressed: stems whose masculine nominative has the ending ``stressed_ending``.
        stressed_ending: that ending.
        nouns: endings of nouns that end as adjectives do («заседание»).
    """

    endings: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict[str, tuple[str, ...]])
    soft: frozenset[str] = frozenset()
    nominatives: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict[str, Mapping[str, str]])
    stressed: frozenset[str] = frozenset()
    stressed_ending: str = ""
    nouns: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, eq=False)
class Complements:
    """What may follow the head of a name and still belong to it.

    Args:
        openers: the words that open a complement, with the case letters of what follows; the key ``""`` stands for a
            complement that nothing opens (a genitive).
        owners: those openers that say whose or what something is, rather than what it is about.
        endings: the endings of words in a case, which a complement may be made of.
        subjects: words that may always stand in a complement ("trade", "cooperation", «стран»).
        articles: words that may stand before them.
        conjunctions: words that join them.
        breaks: words that end a complement though their ending would do.
        breaking: endings of verbs, likewise.
        adjectives: the endings among them that only adjectives have: a noun, of whatever ending, follows.
        given: endings of given names and adjectives in the nominative, which no capitalised word of a complement has.
        after: phrases that open the name of a person whose name an institution bears ("named after").
        places: words that open the place of a mission ("in").
    """

    openers: Mapping[str, str]
    owners: frozenset[str] = frozenset()
    endings: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict[str, tuple[str, ...]])
    subjects: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    breaking: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    places: frozenset[str] = frozenset()


@attrs.frozen(kw_only=True, eq=False)
class Founding:
    """The words that say that an institution comes into being.

    Args:
        planned: forms that speak of the future or of a purpose ("establish", «создать»).
        future: those that do so as a finite verb, so that the name may stand before them («откроется»).
        opened: forms that speak of what has happened ("inaugurated", «открыт»).
        shifting: words before an ``opened`` form that make it ``planned`` ("to be opened", «будет открыт»).
        held: words before a ``planned`` form that make it ``opened`` ("attended the opening", «состоялось открытие»).
        objects: words that begin what the institution before such a form founds itself ("opened an office").
        founders: forms whose subject stands before them and founds something, where a plural may have none («откроют»).
        broken: words between that cut a form off from the name (a conjunction of clauses).
    """

    planned: frozenset[str]
    future: frozenset[str] = frozenset()
    opened: frozenset[str] = frozenset()
    shifting: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    founders: frozenset[str] = frozenset()
    broken: frozenset[str] = frozenset()


@attrs.frozen(kw_only=True, eq=False)
class InstitutionTable:
    """How one language names institutions.

    Args:
        heads: forms of heads with what they are; a form may come several times.
        names: forms of well-known names.
        legal: words of company law that stand before or after a company's name ("Ltd", «ОАО»).
        quotes: opening quotation marks with their closing ones.
        joint: words, in normal form, that say that two states share an institution.
        shared: beginnings of words by which a council is known to be one of two states, not of one ("cooperation").
        plain: words that never begin a name, though they stand before it capitalised or agreeing ("The", «новый»).
        possessives: what follows an owner's name ("'s").
        adjectives: how adjectives agree.
        complements: what may follow a head.
        founding: words that tell of the founding.
        parties: forms of verbs whose subjects or objects are party to something ("signed", «подписали»).
        instruments: words for what companies sign ("contract", «меморандум»).
        between: words that may stand between a party and its verb: auxiliaries, "also".
        partners: words that open a party after an instrument ("with", "between", «с», «между»).
        sources: words that open one after a verb as well ("from", «от»).
        ends: endings of cases that no word inside a name has, where all but the last of its words have none.
        final: whether the head stands last, so that all that belongs to a name stands before it.
    """

    heads: tuple[tuple[str, Head], ...]
    names: tuple[tuple[str, WellKnown], ...]
    legal: frozenset[str]
    quotes: Mapping[str, str]
    joint: frozenset[str]
    shared: tuple[str, ...]
    plain: frozenset[str]
    possessives: tuple[str, ...]
    adjectives: Adjectives
    complements: Complements
    founding: Founding
    parties: frozenset[str]
    instruments: frozenset[str]
    between: frozenset[str]
    partners: frozenset[str]
    sources: frozenset[str]
    ends: tuple[str, ...] = ()
    final: bool = False


def read_heads(package: str, name: str) -> tuple[tuple[str, Head], ...]:
    """The heads of the TSV ``name`` of ``package``: form, name, gender, cases, kind, role."""
    return tuple(
        (
            form,
            Head(kind=kind, name=nominative, gender=gender, cases=cases, role=role, plural=gender == "p"),
        )
        for form, nominative, gender, cases, kind, role in _rows(package, name)
    )


def read_names(package: str, name: str) -> tuple[tuple[str, WellKnown], ...]:
    """The well-known names of the TSV ``name`` of ``package``: name, kind, countries, forms."""
    return tuple(
        (form, WellKnown(name=nominative, kind=kind, countries=tuple(sorted(countries.split()))))
        for nominative, kind, countries, forms in _rows(package, name)
        for form in forms.split(", ")
    )


def plain_heads(kinds: Mapping[str, str], *, role: str = "", plural: bool = False) -> Iterable[tuple[str, Head]]:
    """Heads of a language whose nouns have one form: comma-separated words by kind."""
    for kind, words in kinds.items():
        for word in words.split(","):
            phrase = " ".join(word.split())
            yield phrase, Head(kind=kind, name=phrase, role=role, plural=plural)


def _rows(package: str, name: str) -> list[list[str]]:
    lines = files(package).joinpath(name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines[1:]]
