"""People as a text mentions them, and what the text has told of each so far."""

from __future__ import annotations

from typing import Final

import attrs

from bilat.languages import spelling_of
from bilat.languages.leaders import Leaders
from bilat.reading.leaders import LeaderNames, leaders_of
from bilat.reading.mentions import Mention
from bilat.reading.names import Names, names_of

STEM: Final = 3
"""Letters that a name has in common with its forms in other cases."""
_REIGNS: Final = frozenset("IVX")
"""The letters of the numbers of monarchs."""


_ALIKE: Final = str.maketrans("ABCEHKMOPTXacekopxy", "АВСЕНКМОРТХасекорху")
"""Latin letters with the Cyrillic ones that they are mistaken for."""


@attrs.define(eq=False)
class PersonMention(Mention):
    """A person, or an office that speaks for one.

    Of "the presidents of Russia and Kazakhstan, Vladimir Putin and Kassym-Jomart Tokayev" the first mention runs from
    the title to the end of the first name, every further one over its name alone.

    Args:
        name: in the nominative, in the text's own script; empty when only an office is named.
        countries: whose: one of a person, several of an office in the plural, none if the text does not say here.
        office: as Person's; None where the text gives none.
        title: the title without its country; in the nominative if the language shows cases.
        plural: whether several people are meant ("the presidents", "both leaders").
        case: the grammatical cases that it may stand in, as letters of ``ngdail``; empty if unknown.
        former: whether the office is over.
        host: of an envoy, the countries sent to.
    """

    name: str = ""
    countries: tuple[str, ...] = ()
    office: str | None = None
    title: str | None = None
    plural: bool = False
    case: str = ""
    former: bool = False
    host: tuple[str, ...] = ()

    @property
    def surname(self) -> str:
        """The last word of the name, but for initials, a monarch's number and an article before a hyphen: "el-Sisi"."""
        *before, last = self.name.rsplit(" ", 2)
        last = before[-1] if before and _REIGNS.issuperset(last) else last
        last = last.rpartition(".")[2] or last  # «М.Фрадков»
        article, _, rest = last.partition("-")
        return _in_one_script(rest if rest and article.islower() else last)

    def is_called(self, other: PersonMention) -> bool:
        """Whether two names may be of one person: by the same family name, wherever it stands in the longer one."""
        one, two = sorted((self.name.split(), other.name.split()), key=len)
        return self.surname == other.surname or (len(one) == 1 and one[0] in two)


def _in_one_script(name: str) -> str:
    """A name whose Latin letters are Cyrillic, where it has Cyrillic ones: writers mistake them for each other."""
    cyrillic = not name.isascii() and any("\u0400" <= letter <= "\u04ff" for letter in name)
    return name.translate(_ALIKE) if cyrillic else name


class People:
    """The people that one text has named so far.

    A later mention by family name ("Mirziyoyev", «Стубба») or by office ("the Uzbek leader") is completed with the
    name, country and office that the text gave before.

    Args:
        language: the code of the language that it is written in.
        table: the leaders to know by their names; those that bilat ships if left out.
        abroad: whether the text is of other states than that of its language, whose ministers it would call only so.

    Example:
        >>> from bilat.reading.countries import find_countries
        >>> from bilat.reading.people import find_people
        >>> from bilat.reading.tokens import Tokens
        >>> people = People("en")
        >>> for text in ("Finnish President Alexander Stubb arrived.", "Stubb will stay a day."):
        ...     tokens = Tokens(text, "en")
        ...     found = find_people(tokens, find_countries(tokens), known=people)
        ...
        >>> people.resolve(found[0]).name
        'Alexander Stubb'
    """

    def __init__(self, language: str, table: Leaders | None = None, *, abroad: bool = False) -> None:
        self.abroad = abroad
        self.leaders: LeaderNames = leaders_of(language, table)
        """The leaders to know."""
        self._names: Names = names_of(language)
        self._fold = spelling_of(language).fold
        self._by_word: dict[str, PersonMention] = {}
        self.stems: set[str] = set()
        """The first letters of the words by which somebody is called."""
        self._by_office: dict[tuple[str, str], PersonMention] = {}
        self._posted: list[PersonMention] = []

    def add(self, person: PersonMention) -> None:
        """Remember a person who is named."""
        if not person.name:
            return
        keys = self._keys(person.name)
        for key in keys:
            before = self._by_word.get(key)
            if before is None:
                self._by_word[key] = person
                self.stems.add(key[:STEM])
            elif _fuller(person, before):
                self._by_word[key] = attrs.evolve(
                    person,
                    countries=person.countries or before.countries,
                    office=person.office or before.office,
                    title=person.title or before.title,
                )
        if person.office and len(person.countries) == 1 and not person.former:
            self._by_office[person.countries[0], person.office] = self._by_word[keys[0]]

        if person.office == "ambassador" and person.countries and person not in self._posted:
            self._posted.append(person)

    @property
    def ambassador(self) -> PersonMention | None:
        """The only ambassador named so far, whom "the ambassador" means."""
        return self._posted[0] if len({person.surname for person in self._posted}) == 1 else None

    def _keys(self, name: str) -> list[str]:
        """The words of a name by which it may be called: the last one, and the first if it may be the family name."""
        words = name.replace(".", ". ").split()
        first, last = self._fold(words[0]), self._fold(words[-1])
        family_first = 1 < len(words) <= 3 and len(first) > 1 and self._names.given(first) is None
        return [last, first] if family_first else [last]

    def called(self, word: str) -> PersonMention | None:
        """Who is called by a word in its normal form, in whatever case it stands."""
        if word[:STEM] not in self.stems:
            return None
        if person := self._by_word.get(word):
            return person
        if self._names.inflects:
            for nominative in self._names.family_nominatives(word):
                if person := self._by_word.get(nominative):
                    return person
        return None

    def holder(self, country: str, office: str) -> PersonMention | None:
        """Who was last named as the holder of an office of a country."""
        return self._by_office.get((country, office))

    def resolve(self, person: PersonMention) -> PersonMention:
        """The same mention with what the text has told of the person before.

        Args:
            person: a mention; one in the plural comes back as it is.
        """
        if person.plural:
            return person
        if person.name:
            before = self._by_word.get(self._fold(person.surname))
        elif person.office and len(person.countries) == 1:
            before = self._by_office.get((person.countries[0], person.office))
        else:
            before = None
        if before is None or contradicts(person, before):
            return person
        return attrs.evolve(
            person,
            name=max(before.name, person.name, key=len),
            countries=person.countries or before.countries,
            office=person.office or before.office,
            title=person.title or before.title,
        )


def _fuller(person: PersonMention, before: PersonMention) -> bool:
    return len(person.name) > len(before.name) or bool(person.countries and not before.countries)


def contradicts(person: PersonMention, before: PersonMention) -> bool:
    """Whether two mentions that share a name must be of different people."""
    if person.countries and before.countries and not set(person.countries) & set(before.countries):
        return True
    mine, theirs = person.name.split(), before.name.split()
    return len(mine) > 1 and len(theirs) > 1 and mine[0][:1] != theirs[0][:1]
