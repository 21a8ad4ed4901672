"""Finds institutions by name: commissions, funds, companies, universities, events, missions, agencies, organisations.

A name is bounded by the word that heads it ("commission", «фонд»), by quotation marks, by a word of company law, or it
is well known. What may stand before and after the head is in the language's table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final, Literal

import attrs

from bilat.languages import spelling_of
from bilat.languages.schema.institutions import Head, InstitutionTable, WellKnown
from bilat.reading.countries import CountryMention, find_countries
from bilat.reading.institution_bounds import DASHES, LONGEST_NAME, Bounds
from bilat.reading.institution_founding import founding_of, host_of
from bilat.reading.institution_words import ENDS, HYPHENS, book_of
from bilat.reading.mentions import Mention
from bilat.reading.nominative import nominative
from bilat.reading.sought import Sought
from bilat.reading.tokens import Tokens

Evidence = Literal["headed", "quoted", "label", "legal", "known", "short", "acronym"]
"""By what a name was told: its head, quotation marks, a word before it that says what it is, a word of company law, its
being well known, its short form given before, or capitals after a country."""

_LONGEST_QUOTE: Final = 8
_STANDING: Final = frozenset({"mission", "agency"})
"""Kinds that one state's adjective is name enough for."""
_HOSTED: Final = frozenset({"university", "mission", "company", "event", "fund"})
"""Kinds that one state may open in another."""
_LOCAL: Final = frozenset({"university", "company", "fund", "organisation"})
"""Kinds that are of the country of the town that they are called after."""
_LABELS: Final = frozenset({"company", "fund"})
"""Kinds whose heads are often mere nouns before a name."""
_ABBREVIATION: Final = 5
"""Letters up to which a word of company law is an abbreviation, which no headline has for another word."""
_SINGULAR: Final = frozenset({"university", "agency"})
"""Kinds of which a state seldom has many of one description."""
_NEAR: Final = 4
"""Fewer tokens than this stand between two members of a list."""


@attrs.define(eq=False)
class InstitutionMention(Mention):
    """A mention of an institution by its name.

    Args:
        name: the name in the nominative, otherwise as the text has it.
        kind: as ``Institution.kind`` writes it.
        countries: the codes that the name, or an owner right before it, names.
        head: the token that heads it.
        joint: whether two states share it: it names them, or is called joint.
        told: by what it was told.
        host: where it stands or is to be opened, if that is said right there.
        founding: ``planned`` or ``opened`` where words beside it say that it comes into being, else empty.
        ordinal: its number, for an event that is counted («II Совет регионов»).
        short: the abbreviation given in brackets.
        world: whether it is a well-known international body, which belongs to no pair.
    """

    name: str
    kind: str
    countries: tuple[str, ...] = ()
    head: int = -1
    joint: bool = False
    told: Evidence = "headed"
    host: str | None = None
    founding: str = ""
    ordinal: int | None = None
    short: str = ""
    world: bool = False

    @property
    def shared(self) -> bool:
        """Whether it is called joint, or names two states."""
        return self.joint or len(self.countries) > 1


BODIES: Final = Sought(lambda language: book_of(language).lexicon.__contains__)


def find_institutions(tokens: Tokens, countries: Sequence[CountryMention]) -> list[InstitutionMention]:
    """The institutions that ``tokens`` name, in order and without overlap.

    Args:
        tokens: one run of text.
        countries: the countries that it mentions.

    Returns:
        The mentions. A bare "the commission", "a university" is none.

    Example:
        >>> from bilat.reading.countries import find_countries
        >>> tokens = Tokens("The Council of Regions of Uzbekistan and Russia met", "en")
        >>> [(m.name, m.kind, m.countries) for m in find_institutions(tokens, find_countries(tokens))]
        [('Council of Regions of Uzbekistan and Russia', 'commission', ('UZ', 'RU'))]
    """
    book = book_of(tokens.language)
    hits = book.lexicon.find(tokens.norms, tokens.begun(BODIES))
    acronyms = _acronyms(tokens, countries, book.table)
    return _Finder(tokens, book, hits, countries).found(acronyms) if hits or acronyms else []


def _acronyms(tokens: Tokens, countries: Sequence[CountryMention], table: InstitutionTable) -> list[InstitutionMention]:
    """Capitals right after a country's adjective or its possessive: "Cairo's EGAS", «венесуэльская PDVSA»."""
    words, norms = tokens.words, tokens.norms
    signs = table.possessives
    latin = not table.adjectives.endings
    found: list[InstitutionMention] = []
    for mention in countries:
        at = mention.stop
        if at < len(words) and norms[at] in signs and tuple(norms[at : at + len(signs)]) == signs:
            at += len(signs)
        elif latin or mention.kind != "adjective":
            continue
        if at >= len(words) or len(mention.codes) != 1 or not _is_acronym(words[at], latin=latin):
            continue
        inner = at + 1 < len(words) and latin and words[at + 1].istitle()  # "India's IIT Madras" is another body
        if not inner and not any(other.first <= at < other.stop for other in countries):
            stop = at + 1
            while not latin and stop < len(words) and words[stop].isascii() and words[stop][0].isupper():
                stop += 1  # «индийская Tata Steel»
            name = tokens.quote(at, stop)
            found.append(InstitutionMention(at, stop, name, "company", mention.codes, at, told="acronym"))
    return found


def _is_acronym(word: str, *, latin: bool) -> bool:
    """Whether a word is made of capitals; in a text in other letters, whether it is in Latin ones with a capital."""
    if len(word) < 3 or not word.isalpha():
        return False
    return word.isupper() if latin else word.isascii() and word[0].isupper()


class _Finder(Bounds):
    """Finds the institutions of one run of text, by each way in which a name can be told."""

    def found(self, acronyms: list[InstitutionMention]) -> list[InstitutionMention]:
        """All mentions, with what is told by being an acronym where nothing else tells it."""
        mentions: list[InstitutionMention] = []
        free = 0
        for first, stop, value in self.hits:
            if first < free or (first in self.country_at and self.country_at[first].stop >= stop):
                continue
            floor = max(free, first - LONGEST_NAME)
            for mention in self._at(first, stop, value, floor, mentions):
                if mentions and mention.first < mentions[-1].stop:
                    mentions.pop()
                mentions.append(mention)
                free = mention.stop
        mentions = self._merged(mentions, acronyms)
        mentions = self._merged(mentions, [*self._shortened(mentions)])
        for index, mention in enumerate(mentions):
            self._complete(mention, mentions[index - 1] if index else None)
        return mentions

    def _at(
        self, first: int, stop: int, value: WellKnown | tuple[Head, ...], floor: int, before: list[InstitutionMention]
    ) -> Iterator[InstitutionMention]:
        if isinstance(value, WellKnown):
            yield from self._known(first, stop, value)
            return
        head = value[0]
        if first and self.words[first - 1] in HYPHENS and self.tokens.glued(first) and self.words[first].islower():
            return  # «пресс-служба», «пресс-конференция»
        if head.role == "legal":
            yield from self._legal(first, stop, head, floor, before)
            return
        if head.role == "front":
            yield from self._fronted(first, stop, head)
            return
        quoted = [*self._quoted(first, stop, head, floor)]
        if quoted:
            yield from quoted
        elif head.role == "label" or self._may_label(first, stop, head):
            yield from self._labelled(first, stop, value, floor, before)
        elif not (head.role == "part" and all(reading.plural for reading in value)):
            yield from self._headed(first, stop, value, floor, before)

    def _known(self, first: int, stop: int, known: WellKnown) -> Iterator[InstitutionMention]:
        if not known.kind or not self._is_written(first, stop) or self._is_surname(first, stop):
            return
        if self.norms[first].upper() == known.name and not self.words[first].isupper() and len(known.name) < 6:
            return
        name = self.tokens.quote(first, stop) if self._latin_text else known.name
        if self.table.final:
            name = self._written(first, stop, known.name)
        inside = self._inside(first - 1)
        if inside and inside[0] == first and stop < inside[1] <= stop + 3:
            name += self.tokens.quote(*inside).removeprefix(self.tokens.quote(first, stop))
            stop = inside[1]
        countries = known.countries or self._owners(first)
        world = not known.countries and known.kind == "organisation"
        yield InstitutionMention(first, stop, name, known.kind, countries, first, told="known", world=world)

    def _is_written(self, first: int, stop: int) -> bool:
        """Whether a well-known name is written as one: with a capital, or in quotes: «большая восьмёрка»."""
        closing = self.table.quotes.get(self.words[first - 1]) if first else None
        return self._capital(first) or (closing is not None and self.words[stop : stop + 1] == [closing])

    def _is_surname(self, first: int, stop: int) -> bool:
        """Whether a given name stands before a well-known name: «Максимилиан Шелл»."""
        before = first - 1
        alone = stop == first + 1 and before >= 0 and self.words[before].istitle()
        return alone and before not in self.country_at and self.names.given(self.norms[before]) is not None

    def _legal(
        self, first: int, stop: int, head: Head, floor: int, before: list[InstitutionMention]
    ) -> Iterator[InstitutionMention]:
        """A name with a word of company law before («ОАО «МТЗ»») or after it ("Ethraa Holding Ltd")."""
        if not self._capital(first) or (len(self.words[first]) > _ABBREVIATION and self._headline):
            return
        if stop < len(self.words) and self.words[stop] in HYPHENS and self.tokens.glued(stop):
            return  # "Co-Founder"
        inside = self._inside(stop)
        if inside:
            yield self._named(first, inside[1] + 1, self._inner(inside), head.kind, first, "legal")
            return
        start = self._joined_to(before, self._after_number(self._capitals_before(first, floor), first))
        if start < first and not all(index in self.country_at for index in range(start, first)):
            stop = self._legal_stop(stop)
            yield self._named(start, stop, self.tokens.quote(start, stop), head.kind, first, "legal")

    def _legal_stop(self, stop: int) -> int:
        """Where words of company law end that follow one another: "Co., Ltd"."""
        at = stop
        while at < min(stop + _NEAR, len(self.words)):
            if self.norms[at] in self.table.legal and self._capital(at):
                stop = at + 1
            elif self.words[at] not in ".,&":
                break
            at += 1
        return stop

    def _quoted(self, first: int, stop: int, head: Head, floor: int) -> Iterator[InstitutionMention]:
        """A name in quotation marks after its head («выставка «Иннопром»»), or right before it."""
        inside = None if self.table.final else self._inside(stop)
        if not inside and head.gender and (head.role == "label" or head.kind == "event"):
            inside = self._inside(self._complement(stop, head, capital=True))
        if inside and head.gender and (self._names_states(inside) or self._is_state(inside, head)):
            start, _ = self._agreeing_before(first, (head,), floor)
            end = inside[1] + 1
            yield self._named(start, end, self._nominative(start, first, stop, end, head), head.kind, first, "headed")
            return
        if inside and not self._holds(inside, head):
            start = self._modifiers_before(first, floor)
            while inside:
                yield self._named(
                    start, inside[1] + 1, self._inner(inside), head.kind, first, "quoted", within=(start, first)
                )
                start = stop = inside[1] + 1
                if stop < len(self.words) and (
                    self.words[stop] == "," or self.norms[stop] in self.table.complements.conjunctions
                ):
                    stop += 1
                inside = self._inside(stop) if stop > start else None
            return
        if first >= 3 and self.words[first - 1] in self.table.quotes.values():
            for opening in range(first - 3, max(first - 3 - _LONGEST_QUOTE, floor - 1), -1):
                inside = self._inside(opening)
                if inside and inside[1] == first - 1:
                    yield self._named(opening, stop, self._inner(inside), head.kind, first, "quoted")
                    return

    def _names_states(self, inside: tuple[int, int]) -> bool:
        """Whether quotation marks only hold whose a body is, which is no name without its head: «Перу — Оман»."""
        return all(index in self.country_at or self.words[index] in DASHES | HYPHENS for index in range(*inside))

    def _is_state(self, inside: tuple[int, int], head: Head) -> bool:
        """Whether a mission bears the name of its state, which elsewhere in quotation marks is none: «Беларусь»."""
        return head.kind == "mission" and bool(self._quoted_state(*inside))

    def _quoted_state(self, first: int, stop: int) -> tuple[str, ...]:
        """The state that the words in quotation marks name."""
        found = find_countries(Tokens(self.tokens.quote(first, stop), self.tokens.language))
        return found[0].codes if len(found) == 1 and found[0].stop == stop - first else ()

    def _holds(self, inside: tuple[int, int], head: Head) -> bool:
        """Whether an event is that of a well-known organisation in quotes, and not called so: «саммит «двадцатки»»."""
        known = self.known_at.get(inside[0])
        return head.kind == "event" and known is not None and known.kind == "organisation"

    def _may_label(self, first: int, stop: int, head: Head) -> bool:
        """Whether a head may be a mere noun before a name: "the airline Condor", «саудовский фонд PIF»."""
        if self.table.final:
            return False
        return head.kind in _LABELS and not head.plural and self.words[first].islower() and stop < len(self.words)

    def _labelled(
        self, first: int, stop: int, heads: tuple[Head, ...], floor: int, before: list[InstitutionMention]
    ) -> Iterator[InstitutionMention]:
        """A name after a common noun that says what it is: "the Saudi group Ethraa Holding"."""
        head = heads[0]
        if self._capital(first) and not self._opens(first):
            if not head.gender:  # a part of the name itself: "Modern Group"
                yield from self._headed(first, stop, (head,), floor, before)
            return
        if self.table.final:
            start = self._past_owner(self._capitals_before(first, floor))
            if start < first and not all(index in self.country_at for index in range(start, first)):
                yield self._named(start, first, self.tokens.quote(start, first), head.kind, first, "label")
            return
        end = self._capitals_after(stop, latin=bool(head.gender))
        country = stop in self.country_at and self.country_at[stop].stop >= end
        if end == stop or self.norms[stop] in self.table.plain or country or stop in self.known_at:
            near = range(max(floor, first - _NEAR), first)
            leads = head.kind == "company" and self._any_capital(near.start, near.stop)
            leads = leads or (head.kind == "organisation" and not self.country_at.keys().isdisjoint(near))
            if head.role != "label" or leads:
                yield from self._headed(first, stop, heads, floor, before)
            return
        start = self._modifiers_before(first, floor)
        yield self._named(stop, end, self.tokens.quote(stop, end), head.kind, first, "label", within=(start, first))

    def _fronted_bank(self, stop: int) -> int:
        """Where the name of a state's bank ends that its head begins: "Bank Indonesia", but no "Bank Rate"."""
        end = self._capitals_after(stop, latin=False) if self._latin_text else stop
        return end if any(index in self.country_at for index in range(stop, end)) else stop

    def _is_foreign_name(self, index: int) -> bool:
        """Whether a name without a case stands alone at ``index``, and nobody is called so: «Университет Васэда»."""
        words = self.words[index : index + 2]
        if not words or not words[0].istitle() or (len(words) > 1 and words[1].istitle()):
            return False
        norm = self.norms[index]
        person = self.names.given(norm) is not None or self.names.sounds_like_family(norm)
        return not (person or index in self.country_at or index in self.head_at or index in self.known_at)

    def _past_owner(self, start: int) -> int:
        """Past a country whose ending makes it the owner of the name after it and no part of that: "Eronning"."""
        country = self.country_at.get(start)
        return country.stop if country is not None and country.case and "n" not in country.case else start

    def _fronted(self, first: int, stop: int, head: Head) -> Iterator[InstitutionMention]:
        """A name that its head begins: "Banque Misr", "Universidad de Chile"."""
        if not self._capital(first):
            return
        end = self._capitals_after(stop, latin=False)
        end = self._complement(end, head, capital=True)
        if end > stop:
            yield self._named(first, end, self.tokens.quote(first, end), head.kind, first, "headed")

    def _shortened(self, mentions: list[InstitutionMention]) -> Iterator[InstitutionMention]:
        """Later mentions by the abbreviation that stands in brackets after a name."""
        words = self.words
        shorts: dict[str, InstitutionMention] = {}
        for mention in mentions:
            at = mention.stop
            bracketed = at + 2 < len(words) and words[at] == "(" and words[at + 2] == ")"
            if bracketed and words[at + 1].isupper() and len(words[at + 1]) > 1:
                mention.short = words[at + 1]
                shorts.setdefault(mention.short, mention)
        if shorts:
            for index, word in enumerate(words):
                full = shorts.get(word)
                if full is not None and index > full.stop + 1:
                    yield attrs.evolve(full, first=index, stop=index + 1, head=index, told="short")

    def _headed(
        self, first: int, stop: int, heads: tuple[Head, ...], floor: int, before: list[InstitutionMention]
    ) -> Iterator[InstitutionMention]:
        head = heads[0]
        capital = self._capital(first)
        if self.table.final:
            yield from self._owned(first, stop, head, floor)
            return
        if capital and not head.gender and stop in self.head_at and self._capital(stop):
            return  # the next head takes this one in: "Ports Authority"
        if (
            before
            and before[-1].stop == first
            and before[-1].kind == "organisation"
            and head.kind in {"commission", "event"}
        ):
            body = before[-1]  # "the Union State council"
            end = self._complement(stop, head, capital=capital)
            yield self._named(body.first, end, self.tokens.quote(body.first, end), head.kind, first, "headed")
            return
        if head.gender:
            start, head = self._agreeing_before(first, heads, floor)
        elif capital:
            start = self._after_number(self._capitals_before(first, floor), first)
        else:
            start = self._modifiers_before(first, floor)
        if capital:
            start = self._joined_to(before, start)
        end = self._complement(stop, head, capital=capital or self._any_capital(start, first))
        if head.kind == "fund" and capital and start == first and end == stop:
            end = self._fronted_bank(stop)
        if head.kind == "university" and head.gender and capital and end == stop:
            end += self._is_foreign_name(stop)
        start = self._in_headline(start, first, end, head)
        if start < 0 or not self._is_name(start, first, stop, end, head):
            return
        name = self._nominative(start, first, stop, end, head)
        yield self._named(start, end, name, head.kind, first, "headed")

    def _owned(self, first: int, stop: int, head: Head, floor: int) -> Iterator[InstitutionMention]:
        """A name whose head stands last and takes the endings: "Samarqand davlat universitetida"."""
        start = self._owned_before(first, floor, owned=head.owned)
        if start == first or head.plural:
            return
        if all(index in self.country_at for index in range(start, first)) and head.kind == "organisation":
            return  # "Rossiya markazi" may be any centre
        own = self._codes(start, first)
        joint = not self.table.joint.isdisjoint(self.norms[start:first])
        told = any(
            self._capital(index) and index not in self.country_at for index in range(start + self._opens(start), first)
        )
        shared = head.kind == "commission" and self.norms[first - 1].startswith(self.table.shared)
        described = shared or (first - start > 1 and (bool(own) or self._opens(start) or joint))
        founded = joint and head.kind in {"commission", "fund"} and founding_of(self, start, stop, start)
        known = joint and head.kind == "commission" and self._capital(start)  # "Hukumatlararo komissiya"
        if told or described or founded or known or (own and head.kind in _STANDING | _HOSTED):
            yield self._named(start, stop, self._written(start, stop, head.name), head.kind, first, "headed")

    def _written(self, start: int, stop: int, nominative: str) -> str:
        """A name as the text writes it, without the ending of its last word."""
        spelling = spelling_of(self.tokens.language)
        quote = self.tokens.quote(start, stop)
        return spelling.shortened(quote, spelling.norms(nominative)[-1]) or quote

    @staticmethod
    def _joined_to(before: list[InstitutionMention], start: int) -> int:
        """Where a name begins whose first words are a well-known one: "Toyota Motor Corp"."""
        if before and before[-1].stop == start and before[-1].told == "known":
            return before[-1].first
        return start

    def _is_name(self, start: int, first: int, stop: int, end: int, head: Head) -> bool:
        """Whether what was bounded names one institution, and does not only describe one."""
        if head.role == "part":
            return self._any_capital(stop, end)
        own = self._whose(start, stop, end, head)
        if head.plural and head.kind != "event" and len(own) > 1:
            return False  # "the theatres of Chile and Peru" are several
        within = self.norms[start : first + 1]
        joint = not self.table.joint.isdisjoint(within) or self._joint_before(start)
        by_letters = self._told_by_capitals(start, first, stop, end, head, own, joint=joint)
        return by_letters or self._told_by_description(start, first, stop, end, head, own, joint=joint)

    def _whose(self, start: int, stop: int, end: int, head: Head) -> tuple[str, ...]:
        """The countries that a name says it belongs to; the place where a mission stands is none of them."""
        places = self.table.complements.places
        if head.kind == "mission":
            end = next((at for at in range(stop, end) if self.norms[at] in places), end)
        own = self._codes(start, end) or self._owners(start)
        local = head.kind in _LOCAL and head.gender and end > stop and self._capital(start)
        return own or (self._towns(stop, end) if local else ())

    def _told_by_capitals(
        self, start: int, first: int, stop: int, end: int, head: Head, own: tuple[str, ...], *, joint: bool
    ) -> bool:
        capital, initial, complement = self._capital(first), self._opens(start), end > stop
        if (capital or head.gender) and any(self._tells(index, head) for index in range(start, first)):
            # the first word of a sentence is capitalised anyway
            several = first - start > 1 and (not own or head.kind in _SINGULAR)
            more = complement or joint or len(own) > 1 or several or self._is_of_town(start, first, head)
            if more or not (initial and head.gender):
                return True
        proper = capital and not (head.gender or head.plural or head.role == "label" or self._opens(first))
        if own and proper:
            return True  # "Ethiopian Airlines": the head has its capital from the name
        if capital and not initial:
            fixed = stop - first > 1 and bool(own or head.gender)
            return complement or len(own) > 1 or fixed or (bool(own) and head.kind in _STANDING)
        named = not head.gender or (complement and head.kind == "university" and self._capital(stop))
        return capital and complement and (bool(own) or joint or end - stop > 2 or named)

    def _is_of_town(self, start: int, first: int, head: Head) -> bool:
        """Whether the adjective of a town names a school, also where a sentence begins: «Бухарский университет»."""
        return head.kind == "university" and bool(self._towns(start, first))

    def _told_by_description(
        self, start: int, first: int, stop: int, end: int, head: Head, own: tuple[str, ...], *, joint: bool
    ) -> bool:
        """Whether small words are name enough: they say whose it is, and what it is for where others have such too."""
        complement = end > stop
        if head.plural and head.kind != "event":
            return False
        if head.kind == "organisation":
            adjective = start < first or (stop in self.country_at and self.country_at[stop].kind == "adjective")
            return bool(own) and adjective and bool(founding_of(self, start, end, 0))
        if head.kind == "mission":
            return bool(own) or bool(founding_of(self, start, end, 0))
        if head.kind in {"commission", "fund"} and (joint or complement) and founding_of(self, start, end, 0):
            return True  # "agreed to set up a joint business council"
        if head.kind == "agency":
            return bool(own) and (complement or any(index not in self.country_at for index in range(start, first)))
        if head.kind == "commission" and joint and (end - stop > 1 or own):
            one_state = complement and all(index in self.country_at for index in range(stop + 1, end))
            return bool(head.gender) or len(own) > 1 or not one_state
        if head.kind == "event" and head.gender and first > start and complement:
            return self._capital(stop) and not self._opens(start)
        return len(own) > 1 and head.kind != "company"

    def _tells(self, index: int, head: Head) -> bool:
        """Whether the word at ``index`` has a capital that only a name gives it.

        A country's adjective has none elsewhere in a language whose adjectives are small, else its noun tells.
        """
        if not self._capital(index) or self.norms[index] in self.table.plain:
            return False
        mention = self.country_at.get(index)
        return mention is None or mention.kind in (("adjective",) if head.gender else ("name", "capital"))

    def _inner(self, inside: tuple[int, int]) -> str:
        known = self.known_at.get(inside[0])
        alone = known and all(self.known_at.get(index) is known for index in range(*inside))
        return known.name if known and alone else self.tokens.quote(*inside)

    def _named(
        self,
        first: int,
        stop: int,
        name: str,
        kind: str,
        head: int,
        told: Evidence,
        within: tuple[int, int] | None = None,
    ) -> InstitutionMention:
        span = within or (first, stop)
        codes = [*self._owners(span[0]), *self._codes(*span), *self._codes(first, stop)]
        countries: tuple[str, ...] = tuple(dict.fromkeys(codes))
        if not countries and kind in _LOCAL:
            countries = self._towns(first, stop)
        if not countries and kind == "mission" and self.words[stop - 1] in self.table.quotes.values():
            opening = next(at for at in range(stop - 1, -1, -1) if self.words[at] in self.table.quotes)
            countries = self._quoted_state(opening + 1, stop - 1)
        host = None
        if kind == "mission" and (len(countries) > 1 or (countries and self._is_only_where(first, head, stop))):
            host, countries = next(reversed(countries)), countries[:-1][:1]
        joint = (
            len(countries) > 1
            or not self.table.joint.isdisjoint(self.norms[min(span[0], first) : stop])
            or self._joint_before(first)
        )
        return InstitutionMention(
            first,
            stop,
            " ".join(name.split()),
            kind,
            countries,
            head,
            joint=joint,
            told=told,
            host=host,
            ordinal=self._number(first - 1),
        )

    def _is_only_where(self, first: int, head: int, stop: int) -> bool:
        """Whether the only country in the name of a mission is where it stands: "an embassy in Lima"."""
        places = self.table.complements.places
        where = next((at for at in range(head, stop) if self.norms[at] in places), None)
        return where is not None and not self._owners(first) and not self._codes(first, where)

    def _nominative(self, start: int, first: int, stop: int, end: int, head: Head) -> str:
        """The name as written, its head and the adjectives before it in the nominative."""
        if not head.gender:
            return self.tokens.quote(start, end)
        pieces: list[str] = []
        for index in range(start, first):
            last = index + 1 < len(self.words) and self.words[index + 1] not in HYPHENS
            word = (
                nominative(self.words[index], head.gender, self.table.adjectives)
                if last and self.words[index].isalpha()
                else self.words[index]
            )
            pieces += [word, self.tokens.space_before(index + 1)]
        name = self._as_spelled(first, stop, head.name)
        if self.words[first].isupper() and len(self.words[first]) > 1:
            name = name.upper()
        elif self._capital(first):
            name = name[0].upper() + name[1:]
        pieces.append(name)
        if end > stop:
            pieces += [self.tokens.space_before(stop), self.tokens.quote(stop, end)]
        return "".join(pieces)

    def _as_spelled(self, first: int, stop: int, name: str) -> str:
        """The name of a head with the letters that the text has where tables have the normal form: «почётное»."""
        if all(self.words[index].lower() == self.norms[index] for index in range(first, stop)):
            return name
        fold = spelling_of(self.tokens.language).fold
        pairs = zip(name, self.tokens.quote(first, stop).lower(), strict=False)
        written = "".join(letter for _, letter in takewhile(lambda pair: pair[0] == fold(pair[1]), pairs))
        return written + name[len(written) :]

    def _complete(self, mention: InstitutionMention, before: InstitutionMention | None) -> None:
        """Add what stands around a mention: whose it is, whether it is being founded, and where."""
        if not mention.countries and mention.kind in _LOCAL:
            mention.countries = self._in_brackets(mention.stop)
        if before is not None and before.founding and not before.world and self._lists(before.stop, mention.first):
            mention.founding = before.founding  # "branches of A and B"
        else:
            floor = before.stop if before else 0
            branches = mention.kind == "university" and not mention.joint
            mention.founding = founding_of(self, mention.first, mention.stop, floor, branches=branches)
        if mention.host is None and mention.kind in _HOSTED:
            mention.host = host_of(self, mention.stop, mention.countries)

    def _in_brackets(self, stop: int) -> tuple[str, ...]:
        """The country that alone stands in brackets after a name: "Sejong University (South Korea)"."""
        country = self.country_at.get(stop + 1) if self.words[stop : stop + 1] == ["("] else None
        return country.codes if country is not None and self.words[country.stop : country.stop + 1] == [")"] else ()

    def _lists(self, first: int, stop: int) -> bool:
        """Whether only the joint of a list stands from ``first`` to ``stop``: "and the"."""
        if not 0 < stop - first < _NEAR:
            return False
        joints = self.table.complements.conjunctions | {","}
        return self.norms[first] in joints and ENDS.isdisjoint(self.words[first:stop])

    @staticmethod
    def _merged(mentions: list[InstitutionMention], more: list[InstitutionMention]) -> list[InstitutionMention]:
        """All in order; of two that overlap the one that was there first."""
        if not more:
            return mentions
        taken = {index for mention in mentions for index in range(mention.first, mention.stop)}
        added = [mention for mention in more if taken.isdisjoint(range(mention.first, mention.stop))]
        return sorted([*mentions, *added], key=lambda mention: mention.first)
