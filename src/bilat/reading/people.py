"""Finds people: named with their office and country, by a known name, or by office alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import compress
from operator import ne
from typing import Final

import attrs

from bilat.languages import spelling_of
from bilat.reading.countries import CountryMention
from bilat.reading.leaders import Holder, Leaders, Terms, leaders_of
from bilat.reading.mentions import Mention
from bilat.reading.names import Names, names_of
from bilat.reading.titles import APOSTROPHES, HYPHENS, TitleMention, Titles, book_of
from bilat.reading.tokens import Tokens

_LONGEST_NAME: Final = 6
_TITLE_SHARE: Final = 0.7
"""The share of capitalised words from which a run of text counts as set in title case."""
_ALONE: Final = frozenset(
    ["head-of-state", "head-of-government", "deputy-head-of-government", "foreign-minister", "minister", "speaker"]
)
"""Offices that are a mention without name and country, for the text may have told them before."""


@attrs.define(eq=False)
class PersonMention(Mention):
    """A person, or an office that speaks for one.

    Of "the presidents of Russia and Kazakhstan, Vladimir Putin and Kassym-Jomart Tokayev" the first mention runs from the
    title to the end of the first name, every further one over its name alone.

    Args:
        name: in the nominative, in the text's own script; empty when only an office is named.
        countries: whose: one of a person, several of an office in the plural, none if the text does not say here.
        office: as Person's; None where the text gives none.
        title: the title in the nominative, as the lexicon has it.
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


@attrs.define(eq=False)
class _Named(Mention):
    words: tuple[str, ...]


def find_people(
    tokens: Tokens,
    countries: Sequence[CountryMention],
    published: date | None = None,
    known: People | None = None,
) -> list[PersonMention]:
    """The people that ``tokens`` mention, in order and without overlap.

    Args:
        tokens: one run of text.
        countries: the countries that it mentions.
        published: the date of the text, by which the name of a leader is understood.
        known: the people that the text has named so far; those found are added to it.

    Returns:
        One mention for each person.

    Example:
        >>> from bilat.reading.countries import find_countries
        >>> tokens = Tokens("President of Uzbekistan Shavkat Mirziyoyev", "en")
        >>> [(person.name, person.countries, person.office) for person in find_people(tokens, find_countries(tokens))]
        [('Shavkat Mirziyoyev', ('UZ',), 'head-of-state')]
    """
    return _Finder(tokens, countries, published, known or People()).find()


class People:
    """The people that one text has named so far.

    A later mention by surname ("Mirziyoyev"), by office ("the Uzbek leader") or in another case («Стубба») is completed
    with the name, country and office that the text gave before.
    """

    def __init__(self) -> None:
        self._by_name: dict[str, PersonMention] = {}
        self._by_office: dict[tuple[str, str], PersonMention] = {}

    def __contains__(self, word: str) -> bool:
        """Whether somebody's name has ``word``, in its normal form, as family name."""
        return word in self._by_name

    def __bool__(self) -> bool:
        """Whether anybody has been named."""
        return bool(self._by_name)

    def add(self, person: PersonMention) -> None:
        """Remember a person."""
        if not person.name or person.plural:
            return
        before = self._by_name.get(_key(person.name))
        if before is None or len(person.name) > len(before.name) or (person.countries and not before.countries):
            known = attrs.evolve(
                person,
                countries=person.countries or (before.countries if before else ()),
                office=person.office or (before.office if before else None),
            )
            self._by_name[_key(person.name)] = known
            words = person.name.split()
            if 1 < len(words) <= 3 and len(words[0]) > 2:
                # the family name may stand first
                self._by_name.setdefault(_key(words[0]) if len(words[0]) < 6 else _key(person.name), known)
        if person.office and len(person.countries) == 1 and not person.former:
            self._by_office[person.countries[0], person.office] = self._by_name[_key(person.name)]

    def by_name(self, word: str) -> PersonMention | None:
        """Who is called by a family name in its normal form, if the text has said."""
        return self._by_name.get(word)

    def resolve(self, person: PersonMention) -> PersonMention:
        """The same mention with what the text has told of the person before.

        Args:
            person: a mention; one in the plural comes back as it is.
        """
        if person.plural:
            return person
        if person.name:
            before = self._by_name.get(_key(person.name))
        elif person.office and len(person.countries) == 1:
            before = self._by_office.get((person.countries[0], person.office))
        else:
            before = None
        if before is None:
            return person
        return attrs.evolve(
            person,
            name=before.name if len(before.name) > len(person.name) else person.name,
            countries=person.countries or before.countries,
            office=person.office or before.office,
            title=person.title or before.title,
        )


def _key(name: str) -> str:
    return name.rsplit(" ", 1)[-1].lower().replace("ё", "е")


class _Finder:
    """The search for people in one run of text."""

    def __init__(
        self, tokens: Tokens, countries: Sequence[CountryMention], published: date | None, known: People
    ) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.norms = tokens.norms
        self.size = len(tokens.words)
        self.countries = countries
        self.published = published
        self.known = known
        self.book = book_of(tokens.language)
        self.table = self.book.table
        self.names: Names = names_of(tokens.language)
        self.leaders: Leaders = leaders_of(tokens.language)
        self.found: list[PersonMention] = []
        self.free = 0

    def find(self) -> list[PersonMention]:
        """All mentions."""
        heads, families = self.book.heads, self.leaders.families
        capitals = list(compress(range(self.size), map(ne, self.words, self.norms)))
        titles = {index for index, norm in enumerate(self.norms) if norm in heads}
        names = [index for index in capitals if self.norms[index] in families or self._may_begin_name(index)]
        if not titles and not names:
            return []
        self.titles = Titles(self.tokens, self.countries)
        self.title_case = self._in_title_case(len(capitals))
        for index in sorted(titles.union(names)):
            if index >= self.free:
                people = (index in titles and self._by_title(index)) or self._by_name(index)
                if people:
                    self.found += people
                    self.free = people[-1].stop
                    for person in people:
                        self.known.add(person)
        return self.found

    def _in_title_case(self, capitals: int) -> bool:
        letters = sum(word.isalpha() and len(word) > 3 for word in self.words)
        return capitals > 3 and capitals > _TITLE_SHARE * letters and self.size < 40

    def _may_begin_name(self, index: int) -> bool:
        """Whether a capitalised word may begin a name: a given name before another capital, or a name told before."""
        after = index + 1
        if after < self.size and self.words[after] not in HYPHENS:
            follows = self.words[after][0].isupper()
        else:
            follows = after + 1 < self.size
        norm = self.norms[index]
        if follows and self.names.given(norm):
            return True
        return bool(self.known) and (norm in self.known or self._known_family(index) is not None)

    def _known_family(self, index: int) -> PersonMention | None:
        """Who of the people named so far bears the name at ``index``, in whatever case it stands."""
        norm = self.norms[index]
        if person := self.known.by_name(norm):
            return person
        if self.names.inflects:
            for reading in self.names.readings(norm, "family"):
                if reading.weight < 3 and (person := self.known.by_name(reading.nominative)):
                    return person
        return None

    # by title

    def _by_title(self, index: int) -> list[PersonMention]:
        title = self.titles.at(index, self.free)
        if title is None:
            return []
        names = self._names_after(title)
        if names:
            return self._people(title, names)
        if title.title.kind == "peer" and not title.countries:
            return []
        if title.office is None and not (title.title.kind == "peer" or title.definite and title.countries):
            return []
        if not title.countries and (title.office not in _ALONE or not self._stands_alone(title)):
            return []
        return [self._office(title)]

    def _stands_alone(self, title: TitleMention) -> bool:
        """Whether a title without name and country may be taken as a person: not the chief of some other body."""
        if title.title.kind in ("chief", "leader") and not title.definite:
            after = title.stop
            return not (after < self.size and self.norms[after] in self.table.of)
        return True

    def _office(self, title: TitleMention, name: str = "", stop: int | None = None) -> PersonMention:
        office = title.office
        if title.title.kind == "peer":
            office = next((person.office for person in reversed(self.found) if person.office), None)
        return PersonMention(
            title.first,
            stop or title.stop,
            name,
            title.countries,
            office,
            title.lemma,
            title.plural and not name,
            title.cases,
            title.former,
            title.host,
        )

    def _people(self, title: TitleMention, names: list[_Named]) -> list[PersonMention]:
        """One mention for each name after a title, each with its own country if there are as many of them."""
        own = len(title.countries) == len(names) > 1
        people = []
        for at, named in enumerate(names):
            person = self._office(title, self._nominative(named, title.cases), named.stop)
            if at:
                person.first = named.first
            if own:
                person.countries = (title.countries[at],)
            elif len(title.countries) > 1:
                person.countries = ()
            if not person.countries:
                self._country_after(person)
            people.append(self._completed(person, named))
        return people

    def _names_after(self, title: TitleMention) -> list[_Named]:
        at = title.stop
        if at >= self.size:
            return []
        sign = self.norms[at]
        if sign in (",", "(", "—", "–", ":") and at + 1 < self.size:
            named = self._name_at(at + 1)
            if named is None or not self._apposed(named, title, sign):
                return []
        else:
            named = self._name_at(at)
            if named is None:
                return []
        names = [named]
        if title.plural or title.title.plural:
            names += self._further(named)
        if len(names) == 1 and title.plural and len(title.countries) > 1 and not self._many(title):
            return []
        return names

    def _many(self, title: TitleMention) -> bool:
        return False

    def _further(self, named: _Named) -> list[_Named]:
        """The names that go on a list."""
        names: list[_Named] = []
        while named.stop + 1 < self.size:
            at = named.stop
            while at < self.size and self.norms[at] in self.table.joiners | {","}:
                at += 1
            if at == named.stop or at >= self.size or self.norms[at] in self.book.heads:
                break
            following = self._name_at(at)
            if following is None or (len(following.words) < 2 and not self._is_known(following)):
                break
            names.append(following)
            named = following
        return names

    def _is_known(self, named: _Named) -> bool:
        return any(
            self.norms[index] in self.leaders.families or self.names.given(self.norms[index]) for index in range(named.first, named.stop)
        )

    def _apposed(self, named: _Named, title: TitleMention, sign: str) -> bool:
        """Whether a name after a comma belongs to the title before it."""
        after = self.norms[named.stop] if named.stop < self.size else "."
        closed = after in ",.;—–)(" or after in self.table.joiners or sign in "(—:"
        return closed and len(named.words) > 1 and (bool(title.countries) or title.definite) and self._is_known(named)

    def _country_after(self, person: PersonMention) -> None:
        """Take the country that follows a name: "of Uzbekistan", "(Uzbekistan)"."""
        at = person.stop
        if at + 1 >= self.size:
            return
        opens = self.norms[at] == "("
        if not opens and (self.norms[at] not in self.table.of):
            return
        at += 1
        while at < self.size and self.norms[at] in self.table.articles:
            at += 1
        mention = self.titles.country_at.get(at)
        if mention is None or mention.kind in ("adjective", "demonym", "capital") or not mention.codes:
            return
        if opens:
            if mention.stop < self.size and self.norms[mention.stop] == ")":
                person.countries = mention.codes
                person.stop = mention.stop + 1
            return
        person.countries = mention.codes
        person.stop = mention.stop

    # by name

    def _by_name(self, index: int) -> list[PersonMention]:
        first = self._name_start(index)
        named = self._name_at(first)
        if named is None or named.stop <= index:
            return []
        if first > 0 and self.norms[first - 1] in self.table.named_after:
            return []
        person = PersonMention(named.first, named.stop, self._nominative(named, ""))
        honoured = first > 0 and self.norms[first - 1] in self.table.honorifics and len(named.words) < 3
        self._title_after(person)
        self._completed(person, named)
        if len(named.words) == 1 and not (person.countries or honoured or person.title):
            return []
        self._country_before(person)
        if not person.countries:
            self._country_after(person)
        return [person]

    def _name_start(self, index: int) -> int:
        """Where a name begins of which ``index`` is a known word: initials and parts before it belong to it."""
        first = index
        while first - 2 >= self.free:
            before = first - 1
            if self.norms[before] in HYPHENS and self.tokens.glued(first) and self.words[first - 2][0].isupper():
                first -= 2
            elif self.norms[before] == "." and len(self.words[first - 2]) == 1 and self.words[first - 2].isupper():
                first -= 2
            elif self.norms[before] in self.table.particles and self.words[first - 2][0].isupper() and self.names.given(self.norms[first - 2]):
                first -= 2
            else:
                break
        if first == index and self.norms[index] in self.leaders.families:
            match = self.leaders.families.at(self.norms, index)
            before = index - 1
            if match and before >= self.free and self._shares(match[1], before):
                first = before
                while first - 2 >= self.free and self.norms[first - 1] in HYPHENS and self.tokens.glued(first):
                    first -= 2
                while first - 1 >= self.free and self._shares(match[1], first - 1):
                    first -= 1
        return first

    def _shares(self, terms: Terms, index: int) -> bool:
        """Whether the word at ``index`` is another part of a leader's name."""
        word = self.norms[index]
        if len(word) < 2 or not self.words[index][0].isupper():
            return False
        fold = spelling_of(self.tokens.language).fold
        return any(
            fold(part)[: max(3, len(word) - 2)] == word[: max(3, len(word) - 2)] or fold(part) == word
            for leader, _ in terms
            for name in leader.names
            for part in name.replace("-", " ").split()
        )

    def _name_at(self, index: int) -> _Named | None:
        """The run of words from ``index`` on that is a name."""
        first = index
        while first < self.size and self.norms[first] in self.table.honorifics:
            first += 1 + (first + 1 < self.size and self.norms[first + 1] == ".")
        words: list[str] = []
        at = first
        while at < self.size and len(words) < _LONGEST_NAME:
            stop = self._word_of_name(at, bool(words))
            if stop is None:
                break
            words.append(self.tokens.quote(at, stop))
            at = stop
        while words and self.norms[at - 1] in self.table.particles - self.table.suffixes and words[-1].islower():
            at -= 1
            words.pop()
        if not words or not any(len(word) > 1 and word[0].isupper() or "-" in word for word in words):
            return None
        if at < self.size and self.norms[at] in self.table.things and self.words[at][0].isupper():
            return None
        if all(len(word.rstrip(".")) < 2 or word.rstrip(".") != word for word in words):
            return None
        return _Named(index, at, tuple(words))

    def _word_of_name(self, at: int, inside: bool) -> int | None:
        """The token after the word of a name that begins at ``at``; None if none does."""
        word, norm = self.words[at], self.norms[at]
        table = self.table
        if at in self.titles.country_at and not (norm in table.given and not inside and self._goes_on(at)):
            return None
        if not word[0].isalpha():
            return None
        if norm in table.suffixes and inside:
            return at + 1 + (at + 1 < self.size and self.norms[at + 1] == "." and len(norm) == 2)
        if norm in table.particles and not (word[0].isupper() and not self._goes_on(at)):
            return self._particle(at, inside)
        if not word[0].isupper() or norm in table.not_names or norm in self.book.heads and self._heads_title(at):
            return None
        if len(word) == 1 and at + 1 < self.size and self.norms[at + 1] == "." and self.tokens.glued(at + 1):
            return at + 2
        if len(word) > 2 and word.isupper():
            return None
        if len(word) == 2 and word.isupper() and (inside or not self._goes_on(at)):
            return None
        if self.title_case and inside and not self._in_title(at):
            return None
        return self._joined(at + 1)

    def _in_title(self, at: int) -> bool:
        """Whether, where all words have capitals, a word after the first of a name still belongs to it."""
        return bool(self.names.given(self.norms[at - 1])) or len(self.words[at - 1]) < 2 or self.norms[at - 1] in HYPHENS | {"."} or (
            self.norms[at] in self.leaders.families
        )

    def _heads_title(self, at: int) -> bool:
        match = self.book.titles.at(self.norms, at)
        return match is not None

    def _goes_on(self, at: int) -> bool:
        after = at + 1
        if after < self.size and self.norms[after] in HYPHENS | APOSTROPHES:
            after += 1
        return (
            after < self.size
            and self.words[after][0].isupper()
            and self.norms[after] not in self.table.not_names
            and after not in self.titles.country_at
        )

    def _particle(self, at: int, inside: bool) -> int | None:
        """A small word of a name: only before a capital."""
        after = at + 1
        if after < self.size and self.norms[after] in HYPHENS | APOSTROPHES and self.tokens.glued(after):
            return self._joined(at + 1) if after + 1 < self.size and self.words[after + 1][0].isupper() else None
        if not self._goes_on(at) and not (after < self.size and self.norms[after] in self.table.particles):
            return None
        return at + 1

    def _joined(self, at: int) -> int:
        """The end of a word that hyphens or apostrophes go on: Moo-hyun, O'Neill; a possessive is left out."""
        while at + 1 < self.size and self.tokens.glued(at) and self.tokens.glued(at + 1) and self.words[at + 1][0].isalpha():
            sign, following = self.norms[at], self.norms[at + 1]
            if sign in HYPHENS:
                if following in self.book.heads and not self.words[at + 1][0].isupper():
                    break
                at += 2
            elif sign in APOSTROPHES and following not in self.table.possessives:
                at += 2
            else:
                break
        return at

    def _country_before(self, person: PersonMention) -> None:
        """Take the country whose possessive stands before a name: "Turkey's Erdogan"."""
        at = person.first
        if at - 2 < self.free or self.norms[at - 1] not in self.table.possessives or self.norms[at - 2] not in APOSTROPHES:
            return
        mention = self.titles.country_to.get(at - 2)
        if mention and mention.kind == "name" and mention.codes and mention.first >= self.free:
            person.countries = mention.codes
            person.first = mention.first

    def _title_after(self, person: PersonMention) -> None:
        """Take the title in apposition after a name: "Narendra Modi, the Indian prime minister,"."""
        at = person.stop
        if at + 1 >= self.size or self.norms[at] not in (",", "("):
            return
        start = at + 1
        while start < self.size and self.norms[start] in self.table.articles:
            start += 1
        for index in range(start, min(self.size, start + 8)):
            if self.norms[index] in self.book.heads:
                title = self.titles.at(index, start)
                if title and title.first == start and not title.plural and self._closes(title, self.norms[at]):
                    person.stop = title.stop
                    person.countries = title.countries
                    person.office = title.office
                    person.title = title.lemma
                    person.former = title.former
                    person.host = title.host
                return
            if self.norms[index] in ",.;":
                return

    def _closes(self, title: TitleMention, opening: str) -> bool:
        """Whether a title after a comma ends there: it would be another person's if a name followed."""
        if title.office is None and title.title.kind != "peer":
            return False
        after = self.norms[title.stop] if title.stop < self.size else "."
        return after == ")" if opening == "(" else after in ",.;" or (title.definite and self._name_at(title.stop) is None)

    # what is known of a name

    def _nominative(self, named: _Named, cases: str) -> str:
        return " ".join(self.names.nominative(named.words, cases))

    def _completed(self, person: PersonMention, named: _Named) -> PersonMention:
        """The person with the country and office that the text told before, or that the table of leaders knows."""
        before = self._known_family(named.stop - 1) if self.known else None
        if before and not self._contradicts(person, before):
            person.countries = person.countries or before.countries
            person.office = person.office or before.office
            if len(named.words) == 1 and self.names.inflects:
                person.name = _surname(before.name) if named.words[0] not in before.name else person.name
            return person
        holder, family = self._holder(named)
        if holder and not (person.countries and holder.country not in person.countries):
            alone = len(named.words) == 1
            if alone and self._is_word(named, person):
                return person
            person.countries = person.countries or (holder.country,)
            person.former |= holder.former and person.office is None
            if person.title is None or (person.office == "head-of-state" and person.title and holder.office):
                person.office = person.office if person.title and not self._is_leader_title(person) else holder.office
            if family:
                person.name = " ".join([*person.name.split()[: -len(family.split())], family])
        return person

    def _is_leader_title(self, person: PersonMention) -> bool:
        match = self.book.titles.at(person.title.split(), 0) if person.title else None
        return match is not None and match[1][0].kind == "leader"

    def _contradicts(self, person: PersonMention, before: PersonMention) -> bool:
        if person.countries and before.countries and not set(person.countries) & set(before.countries):
            return True
        mine, theirs = person.name.split(), before.name.split()
        return len(mine) > 1 and len(theirs) > 1 and mine[0][:2] != theirs[0][:2]

    def _is_word(self, named: _Named, person: PersonMention) -> bool:
        """Whether a single word that happens to be a leader's name is more likely not meant so."""
        if person.title:
            return False
        return any(
            spelling_of(self.tokens.language).fold(family) in self.table.common
            for leader, _ in self._terms(named)
            for family in leader.families
        )

    def _terms(self, named: _Named) -> Terms:
        match = self.leaders.families.at(self.norms, named.stop - 1)
        return match[1] if match else ()

    def _holder(self, named: _Named) -> tuple[Holder | None, str]:
        """The leader that a name may be, and the family name in the nominative where the table knows it."""
        for start in range(named.first, named.stop):
            match = self.leaders.families.at(self.norms, start) if self.norms[start] in self.leaders.families else None
            if match and match[0] <= named.stop:
                given = [*self.norms[named.first : start], *self.norms[match[0] : named.stop]]
                holder = self.leaders.among(match[1], self.published, [word for word in given if word.isalpha()])
                if holder:
                    return holder, self._family(match[1], holder) if self.names.inflects and match[0] == named.stop else ""
        return None, ""

    @staticmethod
    def _family(terms: Terms, holder: Holder) -> str:
        return next((leader.families[-1] for leader, _ in terms if leader.names[0] == holder.name), "")


def _surname(name: str) -> str:
    return name.rsplit(" ", 1)[-1]
