"""Who the name of a leader stands for, by the dated table of leaders."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import cache, lru_cache
from typing import Final

import attrs

from bilat.languages import spelling_of
from bilat.languages.leaders import leaders
from bilat.languages.schema.leaders import Leader
from bilat.reading.lexicon import Lexicon
from bilat.reading.names import names_of

GRACE: Final = 3
"""Months before and after a term in which a name still stands for the country: the elected, those just gone."""

_REMEMBERED: Final = 4096
"""How many names are kept with whom they stand for."""

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


class Leaders:
    """A table of leaders, looked up by name in the forms of one language.

    Args:
        language: the code of the language.
        table: the terms to know; those that bilat ships if left out.

    Example:
        >>> merkel = Leaders("en").holder("Merkel", date(2012, 5, 1))
        >>> merkel.country, merkel.office, merkel.names
        ('DE', 'head-of-government', ('Angela Merkel', 'Ангела Меркель'))
    """

    def __init__(self, language: str, table: Iterable[Leader] | None = None) -> None:
        self._language = language
        self._fold = spelling_of(language).fold
        self._cut = spelling_of(language).cut
        found: dict[str, dict[Leader, str]] = {}
        for leader in leaders() if table is None else table:
            for family in (*leader.families, *leader.spellings):
                for form, cases in names_of(language).forms(family).items():
                    for spelling in {form, _bare(form)}:
                        found.setdefault(spelling, {})[leader] = cases
        self.families: Lexicon[Terms] = Lexicon(
            language, ((form, tuple(terms.items())) for form, terms in found.items())
        )

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

    @lru_cache(maxsize=_REMEMBERED)  # noqa: B019 - there is one object a language, and a text names the same people
    def bearer(self, norms: tuple[str, ...], day: date | None) -> tuple[Holder | None, Terms]:
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
        told = [self._fold(_bare(word)) for word in given if len(word) > 2]
        if told:
            fitting = [leader for leader in fitting if _shares_name(leader, told, self._language)]
        if day is None:
            return _holder(fitting)
        for grace in (0, GRACE):
            if ruling := [leader for leader in fitting if leader.held(day, grace)]:
                return _holder(ruling)
        gone = [leader for leader in fitting if leader.until and leader.until < day]
        holder = _holder(gone)
        return attrs.evolve(holder, office=None, former=True) if holder else None


def _bare(form: str) -> str:
    """A name without the marks on its Latin letters: news often leaves them out."""
    if form.isascii() or "\u0400" <= form[-1] <= "\u04ff":
        return form
    plain = form.translate({ord("ł"): "l", ord("ø"): "o", ord("đ"): "d", ord("ı"): "i"})
    return "".join(char for char in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(char))


def _shares_name(leader: Leader, words: Iterable[str], language: str) -> bool:
    """Whether one of ``words``, bare and in the normal form, is a part of the leader's name by its first letters."""
    own = _beginnings(leader.names, leader.families, language)
    return any(word.startswith(own) for word in words)


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
    if len(terms) == 1:
        (leader,) = terms
        return Holder(leader.country, leader.office, leader.names, leader.families)
    people = {(leader.country, leader.names, leader.families) for leader in terms}
    if len(people) != 1:
        return None
    ((country, names, families),) = people
    offices = {leader.office for leader in terms}
    return Holder(country, offices.pop() if len(offices) == 1 else None, names, families)


@cache
def leaders_of(language: str) -> Leaders:
    """The leaders that bilat knows, in the forms of ``language``."""
    return Leaders(language)
