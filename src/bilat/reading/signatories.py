"""Who signs: the companies, banks, universities and agencies that are party to an instrument."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Final, TypeVar

import attrs

from bilat.languages.schema.institutions import InstitutionTable
from bilat.reading.clauses import of_time
from bilat.reading.countries import CountryMention
from bilat.reading.institution_words import book_of
from bilat.reading.institutions import InstitutionMention
from bilat.reading.lazily import lazily
from bilat.reading.mentions import Mention
from bilat.reading.sentence import Sentence
from bilat.reading.sought import Sought

M = TypeVar("M", bound=Mention)

PARTIES: Final = frozenset({"company", "fund", "university", "agency", "organisation", "commission"})
REACH: Final = 4
FIRMS: Final = frozenset({"company", "fund"})
SHORT: Final = 2
"""How many tokens before the end of brackets they open that hold one word."""
LONGEST: Final = 5
APART: Final = 9
"""How many tokens before a comma the one may stand that opens what a firm is said to be."""
CLOSING: Final = frozenset('»"”)')
OPENING: Final = frozenset("'’«\"“")
LEADING_OFF: Final = frozenset({"relation", "act", "verb", "break", "instrument", "event"})


INSTRUMENTS: Final = Sought(lambda language: book_of(language).table.instruments.__contains__)
SIGNING: Final = Sought(lambda language: book_of(language).table.parties.__contains__)
"""The verbs of signing, between which and an instrument its parties stand."""


def table_of(sentence: Sentence) -> InstitutionTable:
    """How the language of a sentence names institutions."""
    return book_of(sentence.tokens.language).table


def partners_of(sentence: Sentence) -> list[InstitutionMention]:
    """The bodies that stand where parties to an instrument do.

    Args:
        sentence: the sentence with its mentions.

    Returns:
        Mentions in text order: those that the sentence has, and names that only their place shows to be some.
    """
    words = table_of(sentence)
    instruments, verbs = sentence.begun(INSTRUMENTS), sentence.begun(SIGNING)
    if words.final:
        return _named_before(sentence, words) if instruments and verbs else []
    if not instruments and not verbs and len(sentence.institutions) < 2:
        return []
    return _Partners(sentence, instruments, verbs).found()


def _named_before(sentence: Sentence, words: InstitutionTable) -> list[InstitutionMention]:
    """The bodies that a sentence names before what they sign, in a language whose verb stands last.

    One with the ending of a case is no party: what is signed concerns it.
    """
    signed = sentence.begun(INSTRUMENTS)
    return [
        mention
        for mention in sentence.institutions
        if mention.stop <= signed[-1]
        and mention.kind in PARTIES
        and _acts(mention)
        and not _has_ending(sentence, mention, words)
    ]


def _has_ending(sentence: Sentence, mention: InstitutionMention, words: InstitutionTable) -> bool:
    """Whether a name has the ending of a case, and is not only known to end so: "Eni"."""
    known = mention.told == "known" and mention.name == sentence.tokens.quote(mention.first, mention.stop)
    return not known and sentence.tokens.norms[mention.stop - 1].endswith(words.ends)


def signatories_of(
    sentence: Sentence, partners: list[InstitutionMention], pair: tuple[str, ...]
) -> list[InstitutionMention]:
    """Those of the partners of a sentence that are party to an instrument: all, if they are of two states.

    Args:
        sentence: the sentence with its mentions.
        partners: what :func:`partners_of` found in it.
        pair: the two states that the text speaks of here, as far as it has two.
    """
    if not partners:
        return []
    codes = {code for mention in partners for code in mention.countries}
    named = {code for mention in sentence.countries for code in mention.codes}
    if len(codes) > 1 or (codes and named - codes):
        return partners
    both = len(partners) > 1 or any(mention.told in {"headed", "known", "quoted", "legal"} for mention in partners)
    return partners if both and len(pair) == 2 and codes <= set(pair) else []


def _acts(mention: InstitutionMention) -> bool:
    """Whether a body can sign: it is there, and it is of one state."""
    to_be = mention.founding == "planned" and mention.told != "known"
    return not (mention.world or mention.joint or to_be)


def _by_token(mentions: Iterable[M]) -> dict[int, M]:
    return {index: mention for mention in mentions for index in range(mention.first, mention.stop)}


class _Partners:
    """Finds those who sign, by where they stand: after "contract with", before or after the verb, in one list."""

    def __init__(self, sentence: Sentence, instruments: list[int], verbs: list[int]) -> None:
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.table = table_of(sentence)
        self.instruments = instruments
        self.verbs = verbs
        self.mentions = [mention for mention in sentence.institutions if mention.kind in PARTIES and _acts(mention)]

    @lazily
    def within(self) -> dict[int, InstitutionMention]:
        """The bodies by each of their tokens."""
        return _by_token(self.sentence.institutions)

    @lazily
    def countries(self) -> dict[int, CountryMention]:
        """The countries by each of their tokens."""
        return _by_token(self.sentence.countries)

    @lazily
    def closed(self) -> set[int]:
        """The tokens of people, countries and cities, which no name of a body begins with."""
        cities = [place for place in self.sentence.places if place.kind == "city"]
        return {*_by_token(self.sentence.people), *self.countries, *_by_token(cities)}

    def found(self) -> list[InstitutionMention]:
        parties: dict[int, InstitutionMention] = {}
        openers = self.table.partners - self.table.complements.conjunctions
        for index in self.instruments:
            self._after_opener(index, openers, parties)
        for index in self.verbs:
            self._before(index, parties)
            self._list(index + 1, parties)
            self._after_opener(index, openers | self.table.sources, parties)
        self._pairs(parties)
        return sorted(parties.values(), key=lambda mention: mention.first)

    def _after_opener(self, index: int, openers: frozenset[str], parties: dict[int, InstitutionMention]) -> None:
        """Those after "contract with", "memorandum between", "chartered … from"."""
        for at in range(index + 1, min(index + 2 * REACH, self.sentence.stop)):
            if self.tokens.norms[at] in openers and self._list(at, parties):
                return

    def _pairs(self, parties: dict[int, InstitutionMention]) -> None:
        """Two of different countries that "and" joins («PDVSA (60%) и «Белоруснефть»»), or of one contract."""
        told = self.instruments or self.verbs or any(mention.founding for mention in self.mentions)
        companies = [mention for mention in self.mentions if mention.kind in {"company", "fund", "university"}]
        for left, right in pairwise(companies):
            apart = bool(left.countries and right.countries) and set(left.countries).isdisjoint(right.countries)
            if (apart and told and self._joined(left.stop, right.first)) or (
                self.instruments and (apart or left.first in parties or right.first in parties)
            ):
                parties.setdefault(left.first, left)
                parties.setdefault(right.first, right)
        if self.instruments and self.verbs:
            parties.update((mention.first, mention) for mention in companies if len(mention.countries) == 1)

    def _before_brackets(self, at: int) -> int:
        """The token before the brackets that close at a token, which hold a short name: "Condor Air (CA) signed"."""
        words = self.tokens.words
        short = words[at] == ")" and at - SHORT > self.sentence.first and words[at - SHORT] == "("
        return at - SHORT - 1 if short else at

    def _described(self, comma: int) -> list[InstitutionMention]:
        """The firm that words between two commas say the kind of: "Condor, the Peruvian airline, has signed"."""
        words = self.tokens.words
        opening = next(
            (at for at in range(comma - 1, max(comma - APART, self.sentence.first), -1) if words[at] == ","), 0
        )
        inside = range(opening + 1, comma)
        states = {code for at in inside if at in self.countries for code in self.countries[at].codes}
        if not opening or len(states) != 1 or not any(self._heads_firm(at) for at in inside):
            return []
        first = opening
        while first > self.sentence.first and self._name_part(first - 1):
            first -= 1
        return [attrs.evolve(self._mention(first, opening), countries=(*states,))] if first < opening else []

    def _heads_firm(self, index: int) -> bool:
        """Whether a word for a company or bank begins at a token."""
        found = book_of(self.tokens.language).lexicon.at(self.tokens.norms, index)
        return found is not None and isinstance(found[1], tuple) and found[1][0].kind in FIRMS

    def _joined(self, first: int, stop: int) -> bool:
        between = [
            index for index in range(first, stop) if self.tokens.words[index].isalpha() and index not in self.countries
        ]
        return stop - first < 9 and len(between) == 1 and self.tokens.norms[between[0]] in self.table.partners

    def _before(self, verb: int, parties: dict[int, InstitutionMention]) -> None:
        """The list whose last member stands right before a verb, auxiliaries between."""
        at = verb - 1
        while at > self.sentence.first and (self.tokens.norms[at] in self.table.between or of_time(self.sentence, at)):
            at -= 1
        at = self._before_brackets(at)
        if self.tokens.words[at] == ",":
            parties.update((firm.first, firm) for firm in self._described(at))
            return
        if self.tokens.words[at] == "." and self.tokens.glued(at):
            at -= 1  # of an abbreviation: "Co. signed"
        while at >= self.sentence.first:
            owner = self.countries.get(at) if at not in self.within else None
            if owner is not None and owner.first > self.sentence.first + 1:  # "DP World of the Emirates"
                at = owner.first - 1
                at -= self.tokens.norms[at] in self.table.complements.articles
                if self.tokens.norms[at] not in self.table.complements.owners:
                    return
                at -= 1
            mention = self._ending(at)
            if mention is None:
                return
            parties.setdefault(mention.first, mention)
            at = self._owner_before(mention.first) - 1
            at -= self.tokens.norms[at] in self.table.complements.articles
            if at <= self.sentence.first or self.tokens.norms[at] not in self.table.complements.conjunctions:
                return
            at -= 1

    def _list(self, at: int, parties: dict[int, InstitutionMention]) -> bool:
        """The list that begins at ``at``, if one does: «подписали X и Y», "with X and Y", "awarded X a contract"."""
        known = len(parties)
        self._listed(at, parties)
        return len(parties) > known

    def _listed(self, at: int, parties: dict[int, InstitutionMention]) -> None:
        """Those of the list that begins at ``at``."""
        if at < self.sentence.stop and self.tokens.norms[at] in self.table.partners | self.table.sources:
            at += 1
        while at < self.sentence.stop:
            mention = self._beginning(at)
            if mention is None:
                return
            parties.setdefault(mention.first, mention)
            at = mention.stop
            while at < self.sentence.stop and self.tokens.words[at] in CLOSING:
                at += 1
            if at >= self.sentence.stop or not (
                self.tokens.norms[at] in self.table.partners or self.tokens.words[at] == ","
            ):
                return
            at += 1

    def _beginning(self, at: int) -> InstitutionMention | None:
        """The party that begins at ``at``, or a few words on: after an owner, an adjective, a common noun."""
        for index in range(at, min(at + LONGEST, self.sentence.stop)):
            mention = self.within.get(index)
            if mention is not None:
                return mention if mention in self.mentions else None
            bare = self._bare(index)
            if bare is not None:
                return bare
            word = self.tokens.words[index]
            if index not in self.closed and (self._leads_off(index) or not (word.islower() or word in OPENING)):
                return None
        return None

    def _leads_off(self, index: int) -> bool:
        """Whether the word at ``index`` begins something else than the name of a party."""
        cue = self.sentence.cue_at.get(index)
        norm = self.tokens.norms[index]
        return (
            norm in self.table.partners | self.table.sources
            or norm in self.table.parties
            or (cue is not None and cue.role in LEADING_OFF)
        )

    def _ending(self, at: int) -> InstitutionMention | None:
        """The party that ends at ``at``."""
        words = self.tokens.words
        mention = self.within.get(at)
        if mention is not None:
            return mention if mention in self.mentions and mention.stop == at + 1 else None
        if words[at] in self.table.quotes.values():
            for opening in range(at - 2, max(at - 8, self.sentence.first - 1), -1):
                if words[opening] in self.table.quotes:
                    inner = self.within.get(opening + 1)
                    return inner if inner in self.mentions else None if inner else self._bare(opening + 1)
            return None
        begin = at
        while begin > self.sentence.first and self._name_part(begin - 1):
            begin -= 1
        if begin == at == self.sentence.first or not self._name_part(begin):
            return None
        if self.sentence.has_at(begin - 1, "relation", "topic"):
            return None  # the noun of "a letter on LNG supplies" is no verb
        return self._bare(begin)

    def _owner_before(self, first: int) -> int:
        """Where the words begin that say whose a party is."""
        at = first
        while at > self.sentence.first and (
            at - 1 in self.countries
            or self.tokens.words[at - 1] in OPENING
            or self.tokens.norms[at - 1] in self.table.possessives
        ):
            at -= 1
        return at

    def _bare(self, index: int) -> InstitutionMention | None:
        """A name that nothing but its letters shows: in quotation marks, or capitalised where that means something."""
        words = self.tokens.words
        if index > 0 and words[index - 1] in self.table.quotes:
            closing = self.table.quotes[words[index - 1]]
            stop = next((at for at in range(index + 1, min(index + 7, len(words))) if words[at] == closing), None)
            return self._mention(index, stop) if stop is not None and words[index][0].isupper() else None
        stop = index
        while stop < self.sentence.stop and (self._name_part(stop) or (stop > index and self._names_trade(stop))):
            stop += 1
        if stop == index or stop - index > LONGEST:
            return None
        after = self.tokens.norms[stop] if stop < self.sentence.stop else ""
        cue = self.sentence.cue_at.get(stop)
        if (
            after in self.table.complements.subjects
            or after in self.table.instruments
            or (cue is not None and cue.role == "instrument")
        ):
            return None
        if (
            after in self.table.complements.conjunctions
            and self.tokens.norms[stop + 1 : stop + 2]
            and self.tokens.norms[stop + 1] in self.table.complements.subjects
        ):
            return None
        return self._mention(index, stop)

    def _name_part(self, index: int) -> bool:
        word = self.tokens.words[index]
        if not word[0].isupper() or index in self.closed or index in self.within or len(word) < 2:
            return False
        norm = self.tokens.norms[index]
        if (
            norm in self.table.plain
            or norm in self.table.complements.subjects
            or index in self.sentence.cue_at
            or self.sentence.heading
        ):
            return False
        return word.isascii() if self.table.adjectives.endings else True

    def _names_trade(self, index: int) -> bool:
        """Whether a word of what bodies are for is a further part of a name, by its capital: "Condor Energy"."""
        capital = self.tokens.words[index].istitle() and not self.sentence.heading
        free = index not in self.within and index not in self.sentence.cue_at
        return capital and free and self.tokens.norms[index] in self.table.complements.subjects

    def _mention(self, first: int, stop: int) -> InstitutionMention:
        """A bare name as a mention, of the country that it holds or that stands before it as its owner."""
        inside = [mention.codes for index, mention in self.countries.items() if first <= index < stop]
        owner = self.countries.get(self._owner_before(first))
        codes = inside[0] if inside else owner.codes if owner is not None and owner.first < first else ()
        return InstitutionMention(
            first, stop, self.tokens.quote(first, stop), "company", codes[:1], first, told="label"
        )
