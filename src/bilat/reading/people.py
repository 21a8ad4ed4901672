"""Finds people: named with their office and country, by a known name, or by office alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache, partial
from itertools import compress, takewhile
from operator import ne
from typing import Final

from bilat.languages import spelling_of
from bilat.reading.countries import CountryMention
from bilat.reading.lazily import lazily
from bilat.reading.leaders import Holder, Terms
from bilat.reading.name_runs import NameRun, NameRuns
from bilat.reading.names import names_of
from bilat.reading.persons import STEM, People, PersonMention, contradicts
from bilat.reading.places import PlaceMention, find_places, names_more
from bilat.reading.sought import Sought
from bilat.reading.title_words import APOSTROPHES, HYPHENS, OFFICES, book_of
from bilat.reading.titles import TitleMention, Titles
from bilat.reading.tokens import Tokens

__all__ = ["People", "PersonMention", "find_people"]

_OF_STATE: Final = frozenset({"deputy-head-of-government", "foreign-minister", "minister", "speaker", "legislator"})
"""Offices whose holder, where no country is told, is one of the language's own state; its leaders are known by name."""
_OF_RULERS: Final = frozenset({"head-of-state", "head-of-government"})
"""Offices of those who rule a state."""
_OF_OTHERS: Final = frozenset({"ambassador", "envoy", "minister", "legislator", "regional-leader"})
"""Offices that nobody has who rules a state."""
_OF_PLACES: Final = frozenset({"regional-leader", "executive"})
"""Offices whose holders may be of a town or a region."""
_ALONE: Final = frozenset(OFFICES[: OFFICES.index("speaker") + 1])
"""Offices that are a mention without name and country, for the text may have told them before."""
_LONGEST_HONORIFICS: Final = 6
"""Tokens of the longest honorifics before a name, full stops counted: "H.E. Mr."."""
_LAND_REACH: Final = 16
"""How many tokens before "the president of the country" that country may be named."""
_OWNER_REACH: Final = 5
"""How many words of an unknown portfolio may stand between its country and its minister."""
_LONGEST_LEAD: Final = 12
"""How many tokens may stand in a name before the word by which it is known."""
_SURE_GIVEN: Final = 5
"""Letters from which on a known given name is not a syllable of another name."""
_HIGH: Final = OFFICES.index("speaker")
"""The last office whose title is followed by nothing but a name; others may be followed by what they are of."""
_GIVEN_AND_FAMILY: Final = 2
"""Words of a name that needs no table to be seen as one."""
_FULL: Final = 3
"""Words from which on a name may have one too many."""
_INITIAL: Final = "."
"""What an initial ends in."""
_LONGEST_ENDING: Final = 3
"""Letters from which on more of them after a name are no ending of it."""
_APPOSITION: Final = 8
"""How many tokens after a name a title in apposition may begin: "the then first deputy prime minister"."""


_DASHES: Final = HYPHENS | {"—"}
"""Signs that part two titles of one person."""


TITLES: Final = Sought(lambda language: book_of(language).heads.__contains__)


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
    return _Finder(tokens, countries, published, People(tokens.language) if known is None else known).find()


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
        self.fold = spelling_of(tokens.language).fold
        self.names = names_of(tokens.language)
        self.leaders = known.leaders
        self.found: list[PersonMention] = []
        self.free = 0

    def find(self) -> list[PersonMention]:
        """All mentions."""
        norms = self.norms
        heads = self.book.heads
        titles = self.tokens.begun(TITLES)
        # only a word with a capital differs from its normal form, but for a few letters
        capitals = list(compress(range(self.size), map(ne, self.words, norms)))
        names = self._names(capitals)
        if not titles and not names:
            return []
        taken = {index for mention in self.countries for index in range(mention.first, mention.stop)}
        taken -= {index - 1 for index in names if index - 1 in taken and self._is_leader(index - 1)}
        taken -= {index for index in names & taken if index and index - 1 not in taken and self._ends_leader(index)}
        if self.table.final:  # nothing parts a name from a place after it: "Ilhom Aliyev Istanbulga keldi"
            taken |= {index for place in self.places for index in range(place.first, place.stop)}
        self.runs = NameRuns(self.tokens, taken, self.leaders)
        self.titles = Titles(self.tokens, self.countries, self.leaders, self.published)
        for index in sorted({*titles, *capitals}):
            if index < self.free:
                continue
            people = self._by_title(index) if norms[index] in heads else []
            named = people or index in names or self._is_called(index)
            if people or (named and (people := self._by_name(index))):
                self.found += people
                self.free = people[-1].stop
                for person in people:
                    self._place_in_state(person)
                    self.known.add(person)
        return self.found

    def _place_in_state(self, person: PersonMention) -> None:
        """Give the governor of a region, the mayor of a town the country that it lies in."""
        if person.countries or not person.name or person.office not in _OF_PLACES:
            return
        for place in self.places:
            if person.first < place.first and place.stop < person.stop and place.country is not None:
                regional = person.office == "regional-leader" or place.kind == "region"
                if regional and self._stands_after_title(place.first):
                    person.countries, person.office = (place.country,), "regional-leader"

    def _stands_after_title(self, index: int) -> bool:
        """Whether nothing but a word like "of", or for what area, parts a place from the title before it."""
        before = self.norms[index - 1]
        return before in self.book.heads or before in self.table.of or self.words[index - 1].istitle()

    @lazily
    def places(self) -> list[PlaceMention]:
        """The towns and regions of the text, which few titles ask for."""
        return find_places(self.tokens)

    def _is_leader(self, at: int) -> bool:
        """Whether a word that names a country or town is the given name of the leader after it: "Israel Katz"."""
        if self.names.given(self.norms[at]) is None:
            return False
        return self.leaders.bearer((self.norms[at], self.norms[at + 1]), self.published)[0] is not None

    def _ends_leader(self, at: int) -> bool:
        """Whether a word that names a country or town is the surname of a leader: "Joseph Muscat"."""
        if not self.words[at - 1][0].isupper():
            return False
        return self.leaders.bearer((self.norms[at - 1], self.norms[at]), self.published)[0] is not None

    def _names(self, capitals: list[int]) -> set[int]:
        """Of the words with a capital, those that may begin a name: a leader's, a given name, one told before."""
        words, norms, last = self.words, self.norms, self.size - 1
        families, given = self.leaders.families.heads, self.names.given
        return {
            index
            for index in capitals
            if norms[index] in families
            or (index < last and given(norms[index]) and (words[index + 1][0].isupper() or self._joins(index + 1)))
            or self._is_called(index)
        }

    def _is_called(self, index: int) -> bool:
        """Whether a word is a name by which the text has called somebody so far."""
        norm = self.norms[index]
        return norm[:STEM] in self.known.stems and self.known.called(norm) is not None

    def _joins(self, index: int) -> bool:
        """Whether a given name may go on at ``index`` without a capital: at a hyphen, at "von der"."""
        if self.norms[index] in HYPHENS:
            return True
        after = index + 1
        return (
            self.norms[index] in self.table.particles
            and after < self.size
            and (self.words[after][0].isupper() or self.norms[after] in self.table.particles)
        )

    # by title

    def _by_title(self, index: int) -> list[PersonMention]:
        title = self.titles.at(index, self.free)
        if title is None:
            return []
        names = self._names_after(title)
        if names and title.first == index and not title.countries and self._begins_name(index):
            return []  # a given name that is a title too («Султан»)
        if names:
            return self._people(title, names)
        return self._twice_titled(title) or self._named_before(title) or self._office_alone(title)

    def _begins_name(self, index: int) -> bool:
        return (
            self.words[index][0].isupper()
            and not self.runs.opens_sentence(index)
            and self.norms[index] in self.table.given
        )

    def _names_after(self, title: TitleMention) -> list[NameRun]:
        """The names that belong to a title."""
        at = title.stop
        while self.table.final and at < self.size and self.norms[at] in self.table.passing:
            at += 1  # "elchisi etib tayinlangan"
        if at >= self.size or (self.table.final and title.cases and "n" not in title.cases):
            return []
        sign = self.norms[at]
        apart = sign in (",", "(", "—", "–", ":")
        run = self.runs.at(at + apart, titled=True) if at + apart < self.size else None
        if run is None or (apart and not self._apposed(run, title, sign)):
            return []
        if self.names.inflects and not (apart or self.table.final):
            run = self._without_body(run)
        if not self._may_be_called(run, title):
            return []
        self._take_country(run)
        names = [run]
        while title.plural and (run := self._next_in_list(run)):
            names.append(run)
        return names

    def _without_body(self, run: NameRun) -> NameRun:
        """A name without a body or town that the title before it is of: «представитель Гидрометцентра Лариса …»."""
        if len(run.words) < _FULL:
            return run
        first, second = (self.fold(word) for word in run.words[:2])
        if first in self.leaders.families:
            return run
        if any(place.first == run.first and place.stop == run.first + 1 for place in self.places):
            return self.runs.at(run.first + 1, titled=True) or run  # «мэр Лиона Пьер …»
        if self.names.given(first) is not None or self.names.sounds_like_family(first):
            return run
        if self.names.given(second) is None or not self.names.may_be_genitive(first):
            return run
        return self.runs.at(run.first + 1, titled=True) or run

    def _may_be_called(self, run: NameRun, title: TitleMention) -> bool:
        """Whether a run right after a title is a name, and not a verb of a headline or what the title heads."""
        if self._disagrees(run, title):
            return False
        if len(run.words) > 1 and not self.runs.title_case:
            return True
        if run.honoured or self._is_known(run) or self.known.called(self.norms[run.stop - 1]):
            return True
        if self.runs.title_case or self.titles.qualified(run.first):
            return False
        if self.names.inflects:
            minor = title.office is None or OFFICES.index(title.office) > _HIGH
            return not minor or self.names.sounds_like_family(self.norms[run.stop - 1])
        written = self.words[title.head[0]][0].isupper() or bool(title.countries)
        monarch = title.title.kind == "office" and title.office == "head-of-state" and not title.countries
        return written and not monarch

    def _disagrees(self, run: NameRun, title: TitleMention) -> bool:
        """Whether the given name of a run stands in another case than the title before it."""
        given = self.norms[run.first]
        if self.table.final or not title.cases or len(run.words) != 2 or len(given) < _SURE_GIVEN:
            return False  # names of East Asia do not show the case in every part
        return self.names.given(given) is not None and not self.names.may_stand_in(given, title.cases)

    def _next_in_list(self, run: NameRun) -> NameRun | None:
        at = run.stop
        while at < self.size and (self.norms[at] in self.book.bridges):
            at += 1
        if at == run.stop or at >= self.size or self.norms[at] in self.book.heads:
            return None
        following = self.runs.at(at)
        if following is None or not (len(following.words) > 1 or following.honoured or self._is_known(following)):
            return None
        self._take_country(following)
        return following

    def _is_known(self, run: NameRun) -> bool:
        return any(norm in self.leaders.families or self.names.given(norm) for norm in self.norms[run.first : run.stop])

    def _apposed(self, run: NameRun, title: TitleMention, sign: str) -> bool:
        """Whether a name apart from the title before it belongs to it: "the premier of India, Narendra Modi,"."""
        if not (title.countries or title.definite or title.plural):
            return False
        if len(run.words) < _GIVEN_AND_FAMILY and not (run.honoured or (sign == "," and self._is_known(run))):
            return False
        after = self.norms[run.stop] if run.stop < self.size else "."
        closed = after in ",.;—–)("
        joined = title.plural and (after in self.table.joiners or after in self.table.of)
        if sign != "," or joined:
            return True
        return closed

    def _take_country(self, run: NameRun) -> None:
        """Take the country that follows a name: "of Uzbekistan", "(Uzbekistan)"."""
        at = run.stop
        if at + 1 >= self.size or self.norms[at] not in self.book.owning:
            return
        opens = self.norms[at] == "("
        at += 1
        while at < self.size and self.norms[at] in self.table.articles:
            at += 1
        mention = self.titles.country_at.get(at)
        if mention is None or mention.kind in ("adjective", "demonym", "capital") or not mention.codes:
            return
        if opens and (mention.stop >= self.size or self.norms[mention.stop] != ")"):
            return
        run.countries = mention.codes
        run.stop = mention.stop + opens

    def _people(self, title: TitleMention, names: Sequence[NameRun]) -> list[PersonMention]:
        """One mention for each name after a title, each with its own country if there are as many of them."""
        title.count(plural=len(names) > 1)
        own = len(title.countries) == len(names) > 1
        people: list[PersonMention] = []
        for at, run in enumerate(names):
            person = self._of_title(title)
            person.name = run.text
            person.plural = False
            person.first, person.stop = (run.first if at else title.first), run.stop
            if own:
                person.countries = (title.countries[at],)
            elif len(title.countries) != 1:
                person.countries = run.countries
            people.append(self._completed(person, run, title.cases))
        return people

    def _of_title(self, title: TitleMention) -> PersonMention:
        office = title.office
        if title.title.kind == "peer":
            office = next((person.office for person in reversed(self.found) if person.office), None)
        return PersonMention(
            title.first,
            title.stop,
            "",
            title.countries,
            office,
            self.titles.text(title),
            title.plural,
            title.cases,
            title.former,
            title.host,
        )

    def _twice_titled(self, title: TitleMention) -> list[PersonMention]:
        """One person with two titles: "Deputy Premier and Foreign Minister", «вице-премьер, министр финансов»."""
        if title.plural or title.office not in ("deputy-head-of-government", "minister", "head-of-government"):
            return []
        at = title.stop
        if at + 1 >= self.size:
            return []
        sign = self.norms[at]
        comma, dash = sign == ",", sign in _DASHES
        if not dash and (comma == self.table.country_first or not (comma or sign in self.table.joiners)):
            return []
        if not (comma or dash) and title.office == "head-of-government" and not self._is_written_large(at + 1):
            return []
        for index in range(at + 1, min(self.size, at + 1 + _APPOSITION)):
            if self.norms[index] in self.book.heads:
                second = self.titles.at(index, at + 1)
                if second is None or second.first != at + 1 or not self._one_person(title, second):
                    return []
                if not (names := self._names_after(second)):
                    return []
                title.countries = title.countries or second.countries
                title.office = min(title.office, second.office or title.office, key=OFFICES.index)
                return self._people(title, names[:1])
        return []

    def _is_written_large(self, index: int) -> bool:
        """Whether a title begins with a capital in a language with articles, so that none before it tells of one man.

        "The Prime Minister and Minister of Defence John Smith", not "the prime minister and defence minister met".
        """
        return bool(self.table.articles) and self.words[index][0].isupper() and not self.runs.title_case

    @staticmethod
    def _one_person(title: TitleMention, second: TitleMention) -> bool:
        if second.plural or (title.countries and second.countries and title.countries != second.countries):
            return False
        return not title.cases or bool(set(title.cases) & set(second.cases))

    def _named_before(self, title: TitleMention) -> list[PersonMention]:
        """The name before a title in apposition: "Salim al-Aufi, Oman's energy minister"."""
        at = title.first - 1
        while at > self.free and self.norms[at] in self.table.articles:
            at -= 1
        if at <= self.free or self.norms[at] != "," or title.plural or self.runs.title_case:
            return []
        if not (title.countries or title.definite) or title.office is None:
            return []
        run = self.runs.backwards(at, self.free)
        if run is None:
            return []
        person = self._of_title(title)
        person.first = run.first
        person.name = run.text
        return [self._completed(person, run, title.cases)]

    def _office_alone(self, title: TitleMention) -> list[PersonMention]:
        """The mention of an office without a name."""
        peer = title.title.kind == "peer"
        if (peer and not title.countries) or (title.office is None and not peer):
            return []
        if title.title.kind in ("aide", "deputy") and not title.plural and not title.definite:
            return []
        if not title.countries and title.office == "ambassador" and not title.plural and not title.former:
            return self._ambassador(title)
        if not title.countries and not (title.office in _ALONE and self._stands_alone(title)):
            return []
        return [self._of_title(title)]

    def _ambassador(self, title: TitleMention) -> list[PersonMention]:
        """The ambassador whom a title alone means: the only one of the text."""
        named = self.known.ambassador
        if named is None or not self._stands_alone(title):
            return []
        person = self._of_title(title)
        person.countries, person.host = named.countries, named.host
        return [person]

    def _stands_alone(self, title: TitleMention) -> bool:
        """Whether a title without name and country may be a person's: not of another body, not a part of a name."""
        after = title.stop
        kind = title.title.kind
        if kind == "office" and title.office == "head-of-state" and " " not in title.title.lemma:
            return False  # a king may be one of anything
        if kind == "leader" and not title.plural and not title.definite:
            return False
        if after >= self.size or self.table.final:
            return True
        if kind in ("chief", "leader") and not title.definite and self._governs(after):
            return False
        return not (
            self.words[after][0].isupper() and self.words[title.first][0].isupper() and not self.runs.title_case
        )

    def _governs(self, after: int) -> bool:
        """Whether a title is followed by what it is of."""
        norm = self.norms[after]
        return norm in self.table.of or (
            bool(self.table.genitive_ends) and len(norm) > 4 and norm.endswith(self.table.genitive_ends)
        )

    # by name

    def _by_name(self, index: int) -> list[PersonMention]:
        first = self._name_start(index)
        run = self.runs.at(first)
        if run is None or run.stop <= index or (first > 0 and self.norms[first - 1] in self.table.named_after):
            return []
        if len(run.words) == 1 and names_more(self.tokens, run.first, run.stop):
            return []  # "Dar es Salaam"
        person = PersonMention(run.first, run.stop, run.text)
        holder = self._holder(run)[0]
        self._title_after(person, holder)
        self._country_before(person)
        if not person.countries:
            self._take_country(run)
            person.countries, person.stop = run.countries, max(person.stop, run.stop)
        self._completed(person, run, "")
        known = (holder is not None and person.countries) or self.known.called(self.norms[run.stop - 1])
        if len(run.words) == 1 and not (known or person.title or run.honoured):
            return []
        if self.runs.title_case and not (person.countries or person.title):
            return []
        if len(run.words) > 1 and not person.countries and not self._sounds_like_name(run):
            return []
        return [person]

    def _sounds_like_name(self, run: NameRun) -> bool:
        """Whether a run has a given name, so that it is not just words with capitals."""
        return run.honoured or any(
            self.names.given(self.norms[index]) or self.norms[index] == "." for index in range(run.first, run.stop - 1)
        )

    def _name_start(self, index: int) -> int:
        """Where a name begins of which ``index`` is a known word: honorifics, initials and given names before it."""
        first = index
        low = max(self.free, index - _LONGEST_LEAD)
        while first - 1 >= low:
            before = first - 1
            if (before >= 1 and before - 1 >= low and self.norms[before] == "." and self._is_initial(before - 1)) or (
                before >= 1
                and self.norms[before] in HYPHENS
                and (self.words[before - 1][0].isupper() or self.norms[before - 1] in self.table.particles)
                and self._in_hyphens(first)
            ):
                first -= 2
            elif self._is_given_before(before, index):
                first -= 1
            else:
                break
        return self._honorifics_before(first, low)

    def _honorifics_before(self, first: int, low: int) -> int:
        """Where the honorifics begin that end right before token ``first``: "H.E. Mr."; ``first`` without any."""
        reach = range(max(low, first - _LONGEST_HONORIFICS), first)
        return next((begin for begin in reach if self.runs.after_honorifics(begin) == first), first)

    def _is_initial(self, at: int) -> bool:
        return len(self.words[at]) == 1 and self.words[at].isupper() and self.tokens.glued(at + 1)

    def _in_hyphens(self, first: int) -> bool:
        """Whether the word at ``first`` is the second part of one with a hyphen, and not of two leaders' names."""
        glued = self.tokens.glued(first) and self.tokens.glued(first - 1)
        leader = self.leaders.families.at(self.norms, first - 2)
        return glued and (leader is None or leader[0] > first)  # one family name with a hyphen: "el-Sisi"

    def _is_given_before(self, at: int, index: int) -> bool:
        """Whether the word at ``at`` belongs to the name at ``index``; to a family name any word with a capital may."""
        word, norm = self.words[at], self.norms[at]
        if not word[0].isupper() or (len(word) != 2 and word.isupper()) or at in self.runs.taken:
            return False
        if norm in self.table.not_names or norm in self.book.heads or self.book.honorifics.at(self.norms, at):
            return False
        if self.names.given(norm) is not None:
            return True
        begins = self.names.given(self.norms[index]) is not None and self.runs.goes_on(index)
        return not (begins or self.runs.opens_sentence(at) or self.runs.title_case)

    def _country_before(self, person: PersonMention) -> None:
        """Take the country whose possessive stands before a name: "Turkey's Erdogan"."""
        at = person.first
        if (
            at - 2 < self.free
            or self.norms[at - 1] not in self.table.possessives
            or self.norms[at - 2] not in APOSTROPHES
        ):
            return
        mention = self.titles.country_to.get(at - 2)
        if mention and mention.kind == "name" and mention.codes and mention.first >= self.free:
            person.countries = mention.codes
            person.first = mention.first

    def _title_after(self, person: PersonMention, holder: Holder | None) -> None:
        """Take the title in apposition after a name: "Narendra Modi, the Indian prime minister,"."""
        at = self._past_letters(person.stop)
        if at + 1 >= self.size or self.norms[at] not in (",", "("):
            return
        start = at + 1
        while start < self.size and self.norms[start] in self.table.articles:
            start += 1
        for index in range(start, min(self.size, start + _APPOSITION)):
            if self.norms[index] in self.book.heads:
                title = self.titles.at(index, start)
                if title is None or title.first != start or title.plural or not self._closes(title, self.norms[at]):
                    return
                if holder and title.countries and holder.country not in title.countries:
                    return
                self._give(person, title)
                return
            if self.norms[index] in ",.;":
                return

    def _past_letters(self, at: int) -> int:
        """The token after the letters behind a name that stand for an honour or a seat: "John Moore MP," "…, PhD,"."""
        comma = at + 2 < self.size and self.norms[at] == "," == self.norms[at + 2]
        if comma and self.norms[at + 1] in self.table.postnominals:
            return at + 2
        while at < self.size and self.norms[at] in self.table.postnominals and not self.words[at].islower():
            at += 1
        return at

    def _give(self, person: PersonMention, title: TitleMention) -> None:
        titled = self._of_title(title)
        person.stop = title.stop
        person.countries, person.office, person.title = titled.countries, titled.office, titled.title
        person.former, person.host, person.case = titled.former, titled.host, titled.case
        self._skip_second_title(person)

    def _skip_second_title(self, person: PersonMention) -> None:
        """Cover a second title after "and": "deputy premier and minister of finance"."""
        at = person.stop
        if at + 1 < self.size and self.norms[at] in self.table.joiners and self.norms[at + 1] in self.book.heads:
            second = self.titles.at(at + 1, at + 1)
            if second and not second.plural and second.definite and not self._names_after(second):
                person.stop = second.stop
                person.countries = person.countries or second.countries

    def _closes(self, title: TitleMention, opening: str) -> bool:
        """Whether a title after a comma ends there: it would be another person's if a name followed."""
        if title.office is None and title.title.kind != "peer":
            return False
        after = self.norms[title.stop] if title.stop < self.size else "."
        if opening == "(":
            return after == ")"
        return after in ",.;" or (title.definite and self.runs.at(title.stop) is None)

    # what is known of a name

    def _nominative(self, run: NameRun, cases: str, told: str) -> str:
        """A name in the nominative: as it is ``told`` elsewhere, as far as it is, else by rules."""
        parts = told.split()
        words = [_as_told(word, parts) for word in run.words]
        if None in words:
            ruled = self.names.nominative(run.words, cases)
            words = [word or rule for word, rule in zip(words, ruled, strict=True)]
        return _replaced(run.text, run.words, [word or "" for word in words])

    def _completed(self, person: PersonMention, run: NameRun, cases: str) -> PersonMention:
        """The person with the country and office that the text told before, or that the table of leaders knows."""
        told = ""
        before = self.known.called(self.norms[run.stop - 1]) or self.known.called(self.norms[run.first])
        if before and (contradicts(person, before) or self._is_relative(run, before)):
            before = None
        if before:
            person.countries = person.countries or before.countries
            person.office = person.office or before.office
            person.host = person.host or before.host
            told = before.name
        if before is None or not person.countries:
            holder, terms = self._holder(run)
            alone = sum(not word.endswith(_INITIAL) for word in run.words) == 1 and person.title is None
            if holder and self._may_be(person, holder, run):
                if not (alone and (self._is_doubtful(terms, holder) or self._is_namesake(holder, run))):
                    self._as_holder(person, holder)
                told = told or holder.names[-1]
        if self.table.final:
            person.name = _replaced(run.text, run.words, self.names.nominative(run.words))
            person.case = self.names.case_of(self.norms[run.stop - 1])
            self._take_ending(person, run)
            person.countries = person.countries or self._side_before(person) or self._joined_to(person)
            person.countries = person.countries or self._further_office(person) or self._land_before(person)
            person.countries = self._take_people(person) or person.countries or self._owner_before(person)
            if not person.countries and self._is_of_state(person) and not self._of_abroad(person):
                person.countries = (self.table.home,) if self.table.home else ()
        elif self.names.inflects:
            person.name = self._nominative(run, cases, told)
            if not (person.case or run.honoured):
                fuller = max(told, person.name, key=len)
                person.case = self.names.cases_in(fuller, run.words[-1])
        return person

    def _side_before(self, person: PersonMention) -> tuple[str, ...]:
        """The country for which somebody acts, where that is said right before: "Peru tomonidan vazir …"."""
        at = person.first - 1
        side = self.titles.country_to.get(at) if at > 0 and self.norms[at] in self.table.sides else None
        near = self.titles.country_to.get(person.first)
        if near is not None and near.case == "b" and person.title is not None:
            side = near  # "Perudan vazir …"
        return side.codes if side is not None else ()

    def _joined_to(self, person: PersonMention) -> tuple[str, ...]:
        """The country of whom somebody serves, or of whom "and" joins to one of another office.

        "The speaker of Peru … and Premier …".
        """
        before = self.found[-1] if self.found else None
        if before is not None and before.stop == person.first and "g" in before.case:
            return before.countries  # "prezident Xuan Sotoning maslahatchisi"
        if before is None or before.stop + 1 != person.first or self.norms[before.stop] not in self.table.joiners:
            return ()
        other = before.name and before.office != person.office and len(before.countries) == 1
        return before.countries if other and person.title is not None else ()

    def _further_office(self, person: PersonMention) -> tuple[str, ...]:
        """The country of the first of several offices of one holder: "the premier and foreign minister of Peru, X"."""
        first = person.first
        for office in reversed(self.found):
            near = office.stop + 1 == first and self.norms[office.stop] in {",", *self.table.joiners}
            if office.name or not near:
                return ()
            if office.countries:
                return office.countries if len(office.countries) == 1 else ()
            first = office.first
        return ()

    def _of_abroad(self, person: PersonMention) -> bool:
        """Whether a title without a country is that of a state spoken of, and not of the language's own."""
        of_several = person.first in self.titles.country_to  # "Peru – Chili savdo palatasi raisi"
        return self.known.abroad or of_several or person.former or self._of_a_land(person)

    def _of_a_land(self, person: PersonMention) -> bool:
        """Whether a title is that of a state spoken of: "mamlakat prezidenti"."""
        return not self.table.abroad.isdisjoint(self.norms[max(0, person.first - 1) : person.first + 1])

    def _land_before(self, person: PersonMention) -> tuple[str, ...]:
        """The country spoken of right before the head of "the country"."""
        near = range(person.first - _LAND_REACH, person.first + 1)
        lands = [m.codes for m in self.countries if m.stop in near and m.kind != "adjective" and len(m.codes) == 1]
        return lands[-1] if lands and self._of_a_land(person) else ()

    def _take_people(self, person: PersonMention) -> tuple[str, ...]:
        """Take the word that says of which country's people somebody with no title is: "perulik Ana Diyas"."""
        people = self.titles.country_to.get(person.first) if person.title is None else None
        if people is None or people.kind not in {"adjective", "demonym"} or len(people.codes) != 1:
            return ()
        other = person.countries and person.countries != people.codes
        person.first = person.first if other else people.first
        return () if other else people.codes

    def _take_ending(self, person: PersonMention, run: NameRun) -> None:
        """Take the ending of a case that stands apart from the number of a monarch: "Karl III ning"."""
        at = run.stop
        if at >= self.size or self.norms[at - 1] not in self.table.suffixes or self.words[at - 1].islower():
            return
        endings = self.table.declensions[0].endings
        case = next((case for case, ending in endings.items() if ending == self.norms[at]), "")
        if case:
            person.case, person.stop = case, at + 1

    def _owner_before(self, person: PersonMention) -> tuple[str, ...]:
        """The country that owns an office with words between that no table of portfolios has.

        "Peruning kelajak ishlari vaziri Ana Diyas": the title shows that it has an owner.
        """
        if person.title is None or not self._has_owner(person.title):
            return ()
        for at in range(person.first, max(0, person.first - _OWNER_REACH), -1):
            owner = self.titles.country_to.get(at)
            if owner is not None:
                return owner.codes if owner.case in {"", "n", "g"} and len(owner.codes) == 1 else ()
            if not (self.words[at - 1].isalpha() and self.words[at - 1].islower()):
                return ()
        return ()

    def _has_owner(self, title: str) -> bool:
        """Whether a title has an ending that shows whose it is: "vaziri", not "vazir"."""
        last = self.fold(title.rsplit(maxsplit=1)[-1])
        match = self.book.titles.at([last], 0)
        return match is not None and last != self.fold(match[1].readings[0].lemma)

    def _may_be(self, person: PersonMention, holder: Holder, run: NameRun) -> bool:
        """Whether the country and the office that a text states allow a leader."""
        if person.countries and holder.country not in person.countries:
            return False
        if person.title is not None and holder.former and self._serves_all(person):
            return False  # who heads an organisation now acts for no state
        if len(run.words) == 1 and person.office in _OF_OTHERS and holder.office in _OF_RULERS:
            return False  # "Ambassador Kim"
        # "Deputy PM Novak" is none of the presidents of that name
        return person.title is None or len(run.words) > 1 or person.former or not holder.former

    def _is_relative(self, run: NameRun, before: PersonMention) -> bool:
        """Whether a full name cannot be of the leader that its family name alone meant before: "Cherie Blair"."""
        known = self.norms[run.stop - 1] in self.leaders.families
        return known and len(run.words) > len(before.name.split()) and self._holder(run)[0] is None

    def _as_holder(self, person: PersonMention, holder: Holder) -> None:
        """Complete a person by the table of leaders."""
        person.countries = person.countries or (holder.country,)
        if person.title is None:
            person.office, person.former = holder.office, holder.former
        elif holder.office and self._kind_of(person.title) == "leader":
            person.office = holder.office

    def _is_of_state(self, person: PersonMention) -> bool:
        """Whether somebody's office is one of a state, or serves one: not that of a company or an organisation."""
        return person.office in _OF_STATE or (person.title is not None and self._kind_of(person.title) == "aide")

    def _serves_all(self, person: PersonMention) -> bool:
        """Whether somebody's title, by itself, is one that organisations of states have: a secretary general."""
        return person.office == "official" and person.title is not None and self._kind_of(person.title) == "office"

    def _kind_of(self, title: str) -> str:
        match = self.book.titles.at([self.fold(word) for word in title.split()], 0)
        return match[1].readings[0].kind if match is not None else ""

    def _is_doubtful(self, terms: Terms, holder: Holder) -> bool:
        """Whether a leader's family name is a word as well, or so usual that it may be anybody's."""
        families = {self.fold(family) for leader, _ in terms for family in leader.families}
        sure = self.published is not None and not holder.former
        return bool(families & self.table.common) or (not sure and bool(families & self.table.usual))

    def _is_namesake(self, holder: Holder, run: NameRun) -> bool:
        """Whether a word with a capital before the family name of one who led long ago is another given name."""
        before = run.first - 1
        if not holder.former or before < 0 or run.first in self.titles.country_to:
            return False
        word = self.words[before]
        return word.istitle() and word.isalpha() and self.norms[before] not in self.table.not_names

    def _holder(self, run: NameRun) -> tuple[Holder | None, Terms]:
        """The leader that a name may be, and the terms of all who bear it."""
        return self.leaders.bearer(tuple(self.norms[run.first : run.stop]), self.published)


def _replaced(text: str, words: Sequence[str], others: Sequence[str]) -> str:
    """A text with its words replaced, and what stands between them kept."""
    parts: list[str] = []
    at = 0
    for word, other in zip(words, others, strict=True):
        start = text.index(word, at)
        parts += [text[at:start], other]
        at = start + len(word)
    return "".join(parts) + text[at:]


def _as_told(word: str, parts: Sequence[str]) -> str | None:
    """The one of ``parts`` of which ``word`` is a form, None if it is of none."""
    part = max((part for part in parts if _same_stem(part, word)), key=partial(_alike, word), default=None)
    if part is None or len(part) == len(word):
        return word if part and _same_stem(part, word, 0) else part
    return part


def _alike(one: str, other: str) -> int:
    """How many first letters two words share."""
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))


@lru_cache(4096)
def _same_stem(lemma: str, form: str, ending: int = 2) -> bool:
    """Whether two words are alike but for their last letters (and for ё, which is often written е)."""
    stem = lemma[: max(len(lemma) - ending, 2)].lower().replace("\u0451", "\u0435")
    return form.lower().replace("\u0451", "\u0435").startswith(stem) and len(form) - len(lemma) < _LONGEST_ENDING
