"""Who the name of a leader stands for, by the dated table of leaders."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast

import attrs

from bilat.languages import spelling_of
from bilat.languages import table as table_of
from bilat.languages.leaders import Leaders
from bilat.languages.schema.leaders import Leader
from bilat.reading.lexicon import Lexicon
from bilat.reading.names import names_of

if TYPE_CHECKING:
    from bilat.languages.schema.people import People

GRACE: Final = 3
"""Months before and after a term in which a name still stands for the country: the elected, those just gone."""

_REMEMBERED: Final = 4096
"""How many names are kept with whom they stand for."""
_TABLES: Final = 16
"""How many tables are kept turned into look-ups, each for one language."""

Terms = tuple[tuple[Leader, str], ...]
"""Terms that a family name may belong to, each with the cases that the form may stand in."""


@attrs.frozen
class Holder:
    """Whom a name stands for.

    Args:
        country: the country led.
        office: as what, None where the text's date does not tell.
        names: the full name, in Latin and in Cyrillic letters.
        families: the family name, likewise.
        former: whether the term was over at that date.
    """

    country: str
    office: str | None
    names: tuple[str, ...]
    families: tuple[str, ...]
    former: bool = False


class LeaderNames:
    """A table of leaders, looked up by name in the forms of one language.

    Args:
        language: the code of the language.
        table: the terms to know; those that bilat ships if left out.

    Example:
        >>> merkel = LeaderNames("en").holder("Merkel", date(2012, 5, 1))
        >>> merkel.country, merkel.office, merkel.names
        ('DE', 'head-of-government', ('Angela Merkel', 'Ангела Меркель'))
    """

    def __init__(self, language: str, table: Leaders | None = None) -> None:
        self._language = language
        self._fold = spelling_of(language).fold
        self._cut = spelling_of(language).cut
        self._particles = cast("People", table_of(language, "people")).particles
        found: dict[str, dict[Leader, str]] = {}
        for leader in Leaders.shipped() if table is None else table:
            for family in (*leader.families, *leader.spellings):
                for form, cases in names_of(language).forms(family).items():
                    for spelling in {form, _bare(form)}:
                        found.setdefault(spelling, {})[leader] = cases
        self.families: Lexicon[Terms] = Lexicon(
            language, ((form, tuple(terms.items())) for form, terms in found.items())
        )
        self.bearer: Callable[[tuple[str, ...], date | None], tuple[Holder | None, Terms]] = lru_cache(_REMEMBERED)(
            self._bearer
        )
        """Remembers what :meth:`_bearer` tells: texts name the same people again and again."""

    def holder(self, family: str, day: date | None = None, given: Iterable[str] = ()) -> Holder | None:
        """Whom a family name stands for.

        Args:
            family: the family name, in any case of the language.
            day: the date of the text.
            given: what else of the name the text has.

        Returns:
            The one person, or None where nobody or several bear the name.
        """
        words = [self._fold(word) for word in self._cut(family)]
        found = self.families.at(words, 0) if words and words[0] in self.families else None
        return self.among(found[1], day, given) if found and found[0] == len(words) else None

    def _bearer(self, norms: tuple[str, ...], day: date | None) -> tuple[Holder | None, Terms]:
        """The leader that a name may be, and the terms of all who bear it.

        Args:
            norms: the words of the name, in their normal form.
            day: the date of the text.
        """
        for start in range(len(norms)):
            match = self.families.at(norms, start)
            if match:
                others = [*norms[:start], *norms[match[0] :]]
                holder = self.among(match[1], day, filter(str.isalpha, others))
                if holder:
                    return holder, match[1]
        return None, ()

    def among(self, terms: Terms, day: date | None, given: Iterable[str] = ()) -> Holder | None:
        """Which one of the bearers of a name is meant; see :meth:`holder`."""
        fitting = [leader for leader, _ in terms]
        told = [self._fold(_bare(word)) for word in given if len(word) > 2 and word not in self._particles]
        if told:
            own = ([leader for leader in fitting if _shares_name(leader, word, self._language)] for word in told)
            fitting = next(filter(None, own), list[Leader]())  # of brothers by their own names, which stand first
        if day is None:
            holder = _holder(fitting)
            return attrs.evolve(holder, office=None) if holder and not all(map(_lasts, fitting)) else holder
        for grace in (0, GRACE):
            if ruling := [leader for leader in fitting if leader.held(day, grace)]:
                return _holder(ruling)
        gone = [leader for leader in fitting if leader.ended(day)]
        holder = _holder(gone)
        return attrs.evolve(holder, office=None, former=True) if holder else None


def _lasts(leader: Leader) -> bool:
    """Whether a term goes on, as far as is known."""
    return leader.term.last is None


def _bare(form: str) -> str:
    """A name without the marks on its Latin letters: news often leaves them out."""
    if form.isascii() or "\u0400" <= form[-1] <= "\u04ff":
        return form
    plain = form.translate({ord("ł"): "l", ord("ø"): "o", ord("đ"): "d", ord("ı"): "i"})
    return "".join(char for char in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(char))


def _shares_name(leader: Leader, word: str, language: str) -> bool:
    """Whether a word, bare and in the normal form, is a part of the leader's name by its first letters."""
    return word.startswith(_beginnings(leader.full_names, leader.families, language))


@lru_cache(4096)
def _beginnings(names: tuple[str, ...], families: tuple[str, ...], language: str) -> tuple[str, ...]:
    """The first letters of what names have beside the family name."""
    fold = spelling_of(language).fold
    return tuple(
        fold(word)[:4]
        for name, family in zip(names, families, strict=True)
        for word in _bare(name.replace(family, " ")).replace("-", " ").split()
        if len(word) > 2
    )


def _holder(terms: list[Leader]) -> Holder | None:
    """The one person of several terms; the office only if it is the same in all of them."""
    people = {(leader.country.code, leader.full_names, leader.families) for leader in terms}
    if len(people) != 1:
        return None
    ((country, names, families),) = people
    offices = {leader.office.value for leader in terms}
    return Holder(country, offices.pop() if len(offices) == 1 else None, names, families)


@lru_cache(_TABLES)
def leaders_of(language: str, table: Leaders | None = None) -> LeaderNames:
    """The leaders of a table, or those that bilat ships, in the forms of ``language``."""
    return LeaderNames(language, table)
