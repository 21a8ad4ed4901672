"""What a language calls the countries: the class of the table and of its terms."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, Literal

import attrs

from bilat.languages.schema.inflection import Inflecting

Kind = Literal["name", "adjective", "demonym", "capital", "seat", "body"]
"""How a term stands for a country."""

Part = Literal["whole", "prefix", "head", "other"]
"""What a term is by itself: a ``whole`` mention; a ``prefix``, the first part of a compound (Sino-); a ``head``, what
goes before a name in an official title (Republic of); an ``other``, a phrase that has a country's name in it and means
no country (New Mexico)."""

Letters = Literal["any", "capital", "capitals"]
"""How a term must be written to be one: anyhow, with a capital (Turkey), in capitals (US)."""

COLUMNS: Final[tuple[tuple[Kind, Part], ...]] = (
    ("name", "whole"),
    ("adjective", "whole"),
    ("demonym", "whole"),
    ("adjective", "prefix"),
    ("capital", "whole"),
    ("seat", "whole"),
    ("body", "whole"),
)
"""The columns of a table's file after the codes."""

_PAIR, _OPEN = "+", "|"
_PERSONAL, _COMMON, _BOUND = "*", "^", "-"


@attrs.frozen(kw_only=True)
class Term:
    """What one expression means, in all of its forms.

    Args:
        codes: the countries that it stands for; none where it is open.
        kind: how it stands for them.
        part: what it is by itself.
        letters: how it must be written.
        candidates: the countries, or their parts by ISO 3166-2, that an open term may stand for.
        personal: whether people bear it as a name (Jordan).
        common: whether it is also a common word, so that at the start of a sentence it says nothing («Того»).
        bound: whether a prefix counts only where a country follows (Indo-Pacific is not India).
    """

    codes: tuple[str, ...]
    kind: Kind
    part: Part = "whole"
    letters: Letters = "capital"
    candidates: tuple[str, ...] = ()
    personal: bool = False
    common: bool = False
    bound: bool = False


@attrs.frozen(kw_only=True, eq=False)
class Countries:
    """The countries of one language.

    The file has a line for each country: its code and, under :data:`COLUMNS`, expressions parted by semicolons.
    ``KP+KR`` in place of a code is a pair, ``KP|KR`` either of the two, and so is ``GE|US-GA``, a country or a part of
    another one. After an expression, ``*`` says that people bear it as a name, ``^`` that it is a common word too,
    ``-`` that the prefix counts only where a country follows.

    Args:
        read: gives the text of the file.
        inflections: for each kind the endings of its words (prefixes have none).
        heads: what goes before a name in an official title.
        tails: what goes after it, in all forms, with their cases («Qozogʻiston Respublikasi»).
        others: phrases with a country's name in them that mean none.
        detaching: what turns an adjective away from its country when it is joined to it by a hyphen (anti-Russian).
        unrelated: nouns, in normal form, before which an adjective means no country (the Russian language).
        adjuncts: capitalised words, in normal form, that follow a country's name without making it a person's.
        people: articles, in normal form, after which an adjective with no noun means the people (the Chinese).
        closing: words, in normal form, that cannot go on with the noun of an adjective.
        apart: whether the dash of a compound may have spaces around it ("Oʻzbekiston – Rossiya").
    """

    read: Callable[[], str]
    inflections: Mapping[Kind, Inflecting]
    heads: tuple[str, ...] = ()
    tails: Mapping[str, str] = attrs.field(factory=dict[str, str])
    others: tuple[str, ...] = ()
    detaching: frozenset[str] = frozenset()
    unrelated: frozenset[str] = frozenset()
    adjuncts: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    apart: bool = False

    def terms(self) -> dict[str, tuple[Term, str]]:
        """Every expression in every form, with what it means and the cases that the form may stand in.

        Of two meanings of one form the one that comes first in the file holds.
        """
        found: dict[str, tuple[Term, str]] = {}
        for phrase, term in self.phrases():
            for form, case in self._forms(term, phrase):
                known, cases = found.setdefault(form, (term, ""))
                same = (known.codes, known.kind, known.part) == (term.codes, term.kind, term.part)
                if same and case != cases:
                    found[form] = known, cases + "".join(letter for letter in case if letter not in cases)
        return found

    def phrases(self) -> Iterator[tuple[str, Term]]:
        """Every expression, as its line has it, with what it means."""
        for line in self.read().splitlines():
            if line and not line.startswith("#"):
                yield from _line(line)
        yield from ((phrase, Term(codes=(), kind="name", part="head")) for phrase in self.heads)
        yield from ((phrase, Term(codes=(), kind="name", part="other", letters="any")) for phrase in self.others)

    def _forms(self, term: Term, phrase: str) -> Iterator[tuple[str, str]]:
        inflection = self.inflections.get(term.kind)
        return inflection.forms(phrase) if inflection and term.part != "prefix" else iter([(phrase, "")])


def _line(line: str) -> Iterator[tuple[str, Term]]:
    codes, *cells = line.split("\t")
    meaning = _meaning(codes)
    for (kind, part), cell in zip(COLUMNS, cells, strict=False):
        for item in filter(None, map(str.strip, cell.split(";"))):
            phrase = item.rstrip(_PERSONAL + _COMMON + _BOUND)
            marks = item[len(phrase) :]
            yield (
                phrase,
                attrs.evolve(
                    meaning,
                    kind=kind,
                    part=part,
                    letters=_letters(phrase),
                    personal=_PERSONAL in marks,
                    common=_COMMON in marks,
                    bound=_BOUND in marks,
                ),
            )


def _meaning(codes: str) -> Term:
    if _OPEN not in codes:
        return Term(codes=tuple(codes.split(_PAIR)), kind="name")
    return Term(codes=(), kind="name", candidates=tuple(codes.split(_OPEN)))


def _letters(phrase: str) -> Letters:
    if phrase[0].islower():
        return "any"
    return "capitals" if phrase.isupper() else "capital"
