"""Cities, regions and venues that a language has names for: the class of the table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Literal, get_args

import attrs

from bilat.languages.schema.inflection import Inflecting, lemma

Kind = Literal["city", "region", "venue"]
"""What a place is: a city, town or resort; a part of a country; a building or residence."""

_PERSONAL, _COMMON, _ALIAS = "*", "^", "="


@attrs.frozen(kw_only=True)
class Spot:
    """What one expression for a place means, in all of its forms.

    Args:
        name: in the nominative.
        country: the code of its country; None where places of several countries are called so.
        kind: what it is.
        personal: whether people bear it as a name (Florence).
        common: whether it is also a common word.
    """

    name: str
    country: str | None
    kind: Kind
    personal: bool = False
    common: bool = False


@attrs.frozen(kw_only=True, eq=False)
class Places:
    """The places of one language.

    The file has lines of a country's code (none where places of several countries share the name), a kind, and names
    parted by semicolons. After a name, ``*`` says that people bear it too, ``^`` that it is a common word too;
    ``Hague=The Hague`` gives the name that a place has where a part of it is looked for.

    Args:
        read: gives the text of the file. Of a name that comes twice the later line holds.
        inflection: the endings of the names.
        areas: nouns that make a region's name together with the capitalised word before them, in all forms, in normal
            form («области»), with the noun in the nominative.
        area_ends: for each such noun the ends of the word before it, with what they are in the nominative; the empty
            end fits every word.
        towns: what an adjective of a town ends in before its case ending, with what the town's name may have instead.
        irregular: adjectives of towns and regions, without their case ending, from which the name can't be made.
        area_qualifiers: words that may stand before such a noun, in all forms, in normal form («автономном»), with the
            nominative.
        halls: nouns, in normal form, that make a venue's name together with the capitalised words before them.
        houses: nouns, in all forms, in normal form, beside which a name in quotation marks is that of a venue.
        adjectival: ends, in normal form, that the form of a name shares with an adjective («Витебском вокзале»): before
            a noun it is the adjective.
        governors: words, in normal form, after which it is the name all the same («под Витебском»).
        final: whether only the last word of a run of names takes an ending, so that a place with
            one is no person's name.
        adjectives: adjectives of towns in all forms, in normal form, with the town: «парижские» talks were in Paris.
        no_persons: capitalised words, in normal form, that stand beside a place's name and are no part of a person's.
    """

    read: Callable[[], str]
    inflection: Inflecting
    areas: Mapping[str, str] = attrs.field(factory=dict[str, str])
    area_ends: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict[str, Mapping[str, str]])
    towns: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict[str, tuple[str, ...]])
    irregular: Mapping[str, str] = attrs.field(factory=dict[str, str])
    area_qualifiers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    halls: frozenset[str] = frozenset()
    houses: frozenset[str] = frozenset()
    adjectival: tuple[str, ...] = ()
    governors: frozenset[str] = frozenset()
    final: bool = False
    adjectives: Mapping[str, str] = attrs.field(factory=dict[str, str])
    no_persons: frozenset[str] = frozenset()

    def terms(self) -> Iterator[tuple[str, Spot]]:
        """Every name in every form with the place that it means."""
        for line in self.read().splitlines():
            if line and not line.startswith("#"):
                yield from self._line(line)

    def _line(self, line: str) -> Iterator[tuple[str, Spot]]:
        country, kind, names = line.split("\t")
        for item in names.split("; "):
            phrase = item.rstrip(_PERSONAL + _COMMON)
            marks = item[len(phrase) :]
            phrase, _, name = phrase.partition(_ALIAS)
            spot = Spot(
                name=name or lemma(phrase),
                country=country or None,
                kind=_kind(kind),
                personal=_PERSONAL in marks,
                common=_COMMON in marks,
            )
            yield from ((form, spot) for form, _ in self.inflection.forms(phrase))


def _kind(name: str) -> Kind:
    kinds: tuple[Kind, ...] = get_args(Kind)
    return next(kind for kind in kinds if kind == name)
