"""Finds institutions by name: commissions, funds, companies, universities, events, missions, agencies, organisations.

A name is bounded by the word that heads it ("commission", «фонд»), by quotation marks, by a word of company law, or it
is well known. What may stand before and after the head is in the language's table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, Literal

import attrs

from bilat.languages import spelling_of, table
from bilat.languages.schema.institutions import Head, InstitutionTable, WellKnown
from bilat.reading.countries import CountryMention
from bilat.reading.lexicon import Lexicon
from bilat.reading.mentions import Mention
from bilat.reading.numbers import number_words, roman_value
from bilat.reading.places import find_places
from bilat.reading.tokens import Tokens

Evidence = Literal["headed", "quoted", "label", "legal", "known", "short", "acronym"]
"""By what a name was told: its head, quotation marks, a word before it that says what it is, a word of company law, its
being well known, its short form given before, or capitals after a country."""

_LONGEST_QUOTE: Final = 8
_LONGEST_NAME: Final = 18
_WINDOW: Final = 6
_ENDS: Final = frozenset(".!?…:;\u2022«»\"“”")
_HYPHENS: Final = frozenset("-‐‑–")
_TITLE_SHARE: Final = 0.7
_LEGAL: Final = Head(kind="company", name="", role="legal")
_STANDING: Final = frozenset({"mission", "agency"})


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


@attrs.frozen(eq=False)
class _Book:
    table: InstitutionTable
    lexicon: Lexicon[WellKnown | tuple[Head, ...]]
    after: Lexicon[bool]
    founding: Lexicon[str]


@cache
def _book(language: str) -> _Book:
    words = table(language, "institutions")
    assert isinstance(words, InstitutionTable)
    spelling = spelling_of(language)
    heads: dict[tuple[str, ...], list[Head]] = {}
    for phrase, head in words.heads:
        heads.setdefault(tuple(spelling.cut(phrase)), []).append(head)
    entries: list[tuple[str, WellKnown | tuple[Head, ...]]] = [(word, (_LEGAL,)) for word in words.legal]
    entries += [(" ".join(phrase), tuple(found)) for phrase, found in heads.items()]
    entries += words.names
    founding = words.founding
    return _Book(
        words,
        Lexicon(language, entries),
        Lexicon(language, ((phrase, True) for phrase in words.complements.after)),
        Lexicon(
            language,
            [
                (phrase, state)
                for state, phrases in (("planned", founding.planned), ("future", founding.future), ("opened", founding.opened))
                for phrase in phrases
            ],
        ),
    )


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
    book = _book(tokens.language)
    hits = book.lexicon.find(tokens.norms)
    if not hits and not countries:
        return []
    return _Finder(tokens, book, hits, countries).found()


class _Finder:
    """One run of text, with what is known of its tokens."""

    def __init__(
        self,
        tokens: Tokens,
        book: _Book,
        hits: list[tuple[int, int, WellKnown | tuple[Head, ...]]],
        countries: Sequence[CountryMention],
    ) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.norms = tokens.norms
        self.book = book
        self.table = book.table
        self.hits = hits
        self.countries = countries
        self.country_at = {index: mention for mention in countries for index in range(mention.first, mention.stop)}
        self.known_at: dict[int, WellKnown] = {}
        self.head_at: set[int] = set()
        for first, stop, value in hits:
            if isinstance(value, WellKnown):
                self.known_at.update(dict.fromkeys(range(first, stop), value))
            else:
                self.head_at.update(range(first, stop))

    def found(self) -> list[InstitutionMention]:
        mentions: list[InstitutionMention] = []
        free = 0
        for first, stop, value in self.hits:
            if first < free or (first in self.country_at and self.country_at[first].stop >= stop):
                continue
            for mention in self._at(first, stop, value, free, mentions):
                if mentions and mention.first < mentions[-1].stop:
                    mentions.pop()
                mentions.append(mention)
                free = mention.stop
        mentions = self._merged(mentions, [*self._acronyms()])
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
        if head.role == "legal":
            yield from self._legal(first, stop, head, floor, before)
            return
        if head.role == "front":
            yield from self._fronted(first, stop, head)
            return
        quoted = [*self._quoted(first, stop, head, floor)]
        if quoted:
            yield from quoted
        elif head.role == "label":
            yield from self._labelled(first, stop, head, floor)
        elif not (head.role == "part" and all(reading.plural for reading in value)):
            yield from self._headed(first, stop, value, floor, before)

    # ------------------------------------------------------------------------------------------- names told as such

    def _known(self, first: int, stop: int, known: WellKnown) -> Iterator[InstitutionMention]:
        if not known.kind or not self._capital(first):
            return
        if self.norms[first].upper() == known.name and not self.words[first].isupper() and len(known.name) < 6:
            return
        name = self.tokens.quote(first, stop) if self._latin_text else known.name
        inside = self._inside(first - 1)
        if inside and inside[0] == first and stop < inside[1] <= stop + 3:
            name = self.tokens.quote(*inside)
            stop = inside[1]
        countries = known.countries or self._owners(first)
        world = not known.countries and known.kind == "organisation"
        yield InstitutionMention(first, stop, name, known.kind, countries, first, told="known", world=world)

    def _legal(
        self, first: int, stop: int, head: Head, floor: int, before: list[InstitutionMention]
    ) -> Iterator[InstitutionMention]:
        """A name with a word of company law before («ОАО «МТЗ»») or after it ("Ethraa Holding Ltd")."""
        if not self._capital(first):
            return
        inside = self._inside(stop)
        if inside:
            yield self._named(first, inside[1] + 1, self._inner(inside), head.kind, first, "legal")
            return
        start = self._joined_to(before, self._after_number(self._capitals_before(first, floor), first))
        if start < first and not all(index in self.country_at for index in range(start, first)):
            yield self._named(start, stop, self.tokens.quote(start, stop), head.kind, first, "legal")

    def _quoted(self, first: int, stop: int, head: Head, floor: int) -> Iterator[InstitutionMention]:
        """A name in quotation marks after its head («выставка «Иннопром»»), or right before it."""
        inside = self._inside(stop)
        if not inside and head.gender and (head.role == "label" or head.kind == "event"):
            inside = self._inside(self._complement(stop, head, capital=True))
        if inside:
            start = self._modifiers_before(first, floor)
            while inside:
                yield self._named(start, inside[1] + 1, self._inner(inside), head.kind, first, "quoted", within=(start, first))
                start = stop = inside[1] + 1
                if stop < len(self.words) and (self.words[stop] == "," or self.norms[stop] in self.table.complements.conjunctions):
                    stop += 1
                inside = self._inside(stop) if stop > start else None
            return
        if first >= 3 and self.words[first - 1] in self.table.quotes.values():
            for opening in range(first - 3, max(first - 3 - _LONGEST_QUOTE, floor - 1), -1):
                inside = self._inside(opening)
                if inside and inside[1] == first - 1:
                    yield self._named(opening, stop, self._inner(inside), head.kind, first, "quoted")
                    return

    def _labelled(self, first: int, stop: int, head: Head, floor: int) -> Iterator[InstitutionMention]:
        """A name after a common noun that says what it is: "the Saudi group Ethraa Holding"."""
        if self._capital(first) and not self._opens(first):
            if not head.gender:  # a part of the name itself: "Modern Group"
                yield from self._headed(first, stop, (head,), floor, [])
            return
        end = self._capitals_after(stop, latin=bool(head.gender))
        if end == stop or self.norms[stop] in self.table.plain or stop in self.country_at or stop in self.known_at:
            return
        start = self._modifiers_before(first, floor)
        yield self._named(stop, end, self.tokens.quote(stop, end), head.kind, first, "label", within=(start, first))

    def _fronted(self, first: int, stop: int, head: Head) -> Iterator[InstitutionMention]:
        """A name that its head begins: "Banque Misr", "Universidad de Chile"."""
        if not self._capital(first):
            return
        end = self._capitals_after(stop, latin=False)
        end = end if end > stop else self._complement(stop, head, capital=True)
        if end > stop:
            yield self._named(first, end, self.tokens.quote(first, end), head.kind, first, "headed")

    def _acronyms(self) -> Iterator[InstitutionMention]:
        """Capitals right after a country's adjective or its possessive: "Cairo's EGAS", «венесуэльская PDVSA»."""
        for mention in self.countries:
            if len(mention.codes) != 1:
                continue
            index = mention.stop
            if self._possessive(index):
                index += len(self.table.possessives)
            elif mention.kind != "adjective" or self._latin_text:
                continue
            if index < len(self.words) and self._is_acronym(index):
                yield InstitutionMention(
                    index, index + 1, self.words[index], "company", mention.codes, index, told="acronym"
                )

    def _is_acronym(self, index: int) -> bool:
        word = self.words[index]
        if index in self.country_at or not word.isalpha() or len(word) < 3:
            return False
        if self._latin_text:
            return word.isupper()
        return word.isascii() and word[0].isupper()

    @property
    def _latin_text(self) -> bool:
        return not self.table.adjectives.endings

    def _shortened(self, mentions: list[InstitutionMention]) -> Iterator[InstitutionMention]:
        """Later mentions by the abbreviation that stands in brackets after a name."""
        words = self.words
        for mention in mentions:
            at = mention.stop
            if at + 2 < len(words) and words[at] == "(" and words[at + 2] == ")" and words[at + 1].isupper() and len(words[at + 1]) > 1:
                mention.short = words[at + 1]
                for index in range(at + 3, len(words)):
                    if words[index] == mention.short:
                        yield attrs.evolve(mention, first=index, stop=index + 1, head=index, told="short")

    # --------------------------------------------------------------------------------------------- names with a head

    def _headed(
        self, first: int, stop: int, heads: tuple[Head, ...], floor: int, before: list[InstitutionMention]
    ) -> Iterator[InstitutionMention]:
        head = heads[0]
        capital = self._capital(first)
        if capital and not head.gender and stop in self.head_at and self._capital(stop):
            return  # the next head takes this one in: "Ports Authority"
        if before and before[-1].stop == first and before[-1].kind == "organisation" and head.kind in {"commission", "event"}:
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
        start = self._in_headline(start, first, end)
        if start < 0 or not self._is_name(start, first, stop, end, head):
            return
        name = self._nominative(start, first, stop, end, head)
        yield self._named(start, end, name, head.kind, first, "headed")

    def _is_name(self, start: int, first: int, stop: int, end: int, head: Head) -> bool:
        """Whether what was bounded names one institution, and does not only describe one."""
        whose = next((at for at in range(stop, end) if self.norms[at] in self.table.complements.places), end)
        own = self._codes(start, whose if head.kind == "mission" else end) or self._owners(start)
        within = [self.norms[index] for index in range(start, first)]
        joint = not self.table.joint.isdisjoint(within) or self.norms[first] in self.table.joint or self._joint_before(start)
        complement = end > stop
        if head.role == "part":
            return complement and self._any_capital(stop, end)
        capital, initial = self._capital(first), self._opens(start)
        telling = [
            index
            for index in range(start, first)
            if self._capital(index) and (index not in self.country_at or self._tells(index, head)) and self.norms[index] not in self.table.plain
        ]
        if telling and not (initial and head.gender):
            return True
        if telling and (complement or joint or len(own) > 1 or (not own and first - start > 1)):
            return True
        if capital and not initial:
            return complement or len(own) > 1 or (stop - first > 1 and bool(own or head.gender)) or (bool(own) and head.kind in _STANDING)
        if capital and complement and (own or joint or end - stop > 2 or not head.gender):
            return True
        if head.plural and head.kind != "event":
            return False
        if head.kind == "mission":
            return bool(own)
        if head.kind == "agency":
            return bool(own) and (complement or any(index not in self.country_at for index in range(start, first)))
        if head.kind == "organisation":
            return False
        if head.kind == "commission" and joint and (end - stop > 1 or own):
            return head.gender != "" or len(own) > 1 or not all(index in self.country_at for index in range(stop + 1, end))
        if head.kind == "event" and head.gender and first > start and complement:
            return self._capital(stop) and not initial
        return len(own) > 1 and head.kind != "company"

    def _tells(self, index: int, head: Head) -> bool:
        """Whether a country's name makes a name: an adjective that would be small elsewhere, or no adjective at all."""
        mention = self.country_at[index]
        return mention.kind == "adjective" if head.gender else mention.kind == "name"

    def _in_headline(self, start: int, first: int, end: int) -> int:
        """Where the name begins if capitals say nothing here, because all words have them; -1 if nothing is left."""
        low, high = max(0, start - _WINDOW), min(len(self.words), end + _WINDOW)
        around = [self.words[index] for index in (*range(low, start), *range(end, high)) if len(self.words[index]) > 3]
        around = [word for word in around if word.isalpha()]
        if len(around) < 3 or sum(word[0].isupper() for word in around) < _TITLE_SHARE * len(around):
            return start
        telling = self.table.joint | self.table.complements.subjects
        at = first
        while at > start and (self.norms[at - 1] in telling or at - 1 in self.country_at or self.words[at - 1] in _HYPHENS):
            at -= 1
        return at if at < first or end > first + 1 else -1

    # ------------------------------------------------------------------------------------------- what stands before

    def _capitals_before(self, first: int, floor: int) -> int:
        """The first of the capitalised words that lead up to token ``first``."""
        words, norms, subjects = self.words, self.norms, self.table.complements.subjects
        at = first
        while at > floor:
            before = at - 1
            mention = self.country_at.get(before)
            if mention is not None:
                at = max(mention.first, floor)
            elif words[before][0].isupper() and (
                norms[before] not in self.table.plain or norms[before] in subjects or words[at] in _HYPHENS
            ):
                at = before
            elif before - 1 >= floor and self._ties(before, at):
                at = before - 1
            else:
                break
        return at

    def _ties(self, link: int, at: int) -> bool:
        """Whether the sign or word ``link`` holds the capitalised word before it and what begins at ``at`` together."""
        words, norms, subjects = self.words, self.norms, self.table.complements.subjects
        if not words[link - 1][0].isalpha() or not self._capital(link - 1):
            return False
        if words[link] in _HYPHENS:
            return self.tokens.glued(link) and self.tokens.glued(link + 1)
        if words[link] == "&":
            return True
        joined = norms[link] in self.table.complements.conjunctions or words[link] == ","
        return joined and norms[link - 1] in subjects and norms[at] in subjects

    def _modifiers_before(self, first: int, floor: int) -> int:
        """The first of the words before ``first`` that tell whose or for what it is: countries, "joint", subjects."""
        joint, subjects = self.table.joint, self.table.complements.subjects
        endings = tuple({ending for group in self.table.adjectives.endings.values() for ending in group})
        at = start = first
        while at > floor:
            before = at - 1
            mention = self.country_at.get(before)
            norm = self.norms[before]
            if mention is not None:
                at = start = max(mention.first, floor)
            elif norm in joint:
                at = start = before
            elif norm in subjects or (endings and norm.endswith(endings)):
                at = before
            elif norm in _HYPHENS and self.tokens.glued(at) and before > floor:
                at = before - 1
                start = at if start == before + 1 else start
            else:
                break
        return start

    def _agreeing_before(self, first: int, heads: tuple[Head, ...], floor: int) -> tuple[int, Head]:
        """The first of the adjectives that agree with the head, and the reading of the head that they leave."""
        at = first
        readings = list(heads)
        while at > floor:
            before = at - 1
            left = [head for head in readings if self._agrees(before, head)]
            if not left:
                break
            readings, at = left, before
            while at - 2 >= floor and self.words[at - 1] in _HYPHENS and self.tokens.glued(at) and self.words[at - 2].isalpha():
                at -= 2
        while at < first and self.norms[at] in self.table.plain:
            at += 1
        small = first if readings[0].kind == "agency" else at
        capital = next((index for index in range(at, first) if self._capital(index)), small)
        if not (at in self.country_at or self.norms[at] in self.table.joint) or readings[0].kind == "agency":
            at = capital
        return at, readings[0]

    def _agrees(self, index: int, head: Head) -> bool:
        word = self.norms[index]
        if not word[0].isalpha() or len(word) < 4 or index in self.head_at:
            return False
        endings = self.table.adjectives.endings
        return any(word.endswith(endings[head.gender + case]) for case in head.cases if head.gender + case in endings)

    def _after_number(self, start: int, first: int) -> int:
        """The first word from ``start`` on that can begin a name: no number, no article."""
        while start < first and self.words[start + 1] not in _HYPHENS:
            if not (self._number(start) or self.norms[start] in self.table.plain or self.words[start] in _HYPHENS):
                break
            start += 1
        return start

    @staticmethod
    def _joined_to(before: list[InstitutionMention], start: int) -> int:
        """Where a name begins whose first words are a well-known one: "Toyota Motor Corp"."""
        if before and before[-1].stop == start and before[-1].told == "known":
            return before[-1].first
        return start

    # -------------------------------------------------------------------------------------------- what stands after

    def _complement(self, stop: int, head: Head, *, capital: bool) -> int:
        """Where the name ends that ``head`` heads."""
        rules = self.table.complements
        limit = min(len(self.words), stop + _LONGEST_NAME)
        at = stop
        while at < limit:
            after = self.book.after.at(self.norms, at)
            if after is not None:
                begin = after[0] + (after[0] < limit and self.words[after[0]] == ".")
                end = self._capitals_after(begin, latin=False)
                at = end if end > begin else at
                if end > begin:
                    continue
            opener = self.norms[at] if self.norms[at] in rules.openers else ""
            cases = rules.openers.get(opener)
            if cases is None:
                break
            begin = at + bool(opener)
            if opener and cases and not self._takes(opener, begin, head):
                break
            if begin < limit and self.norms[begin] in rules.articles:
                begin += 1
            small = capital or head.kind == "commission" or not self._latin_text
            end = self._phrase(begin, limit, cases, small=small and (opener not in rules.owners or head.kind in {"agency", "commission"}))
            if end == begin:
                break
            at = end
        if head.kind == "mission":
            at = self._place(at)
        return at

    def _takes(self, opener: str, begin: int, head: Head) -> bool:
        """Whether a head takes a complement with ``opener``: a ministry has no place or topic after it, but "of" and "for"."""
        topical = head.kind not in {"agency", "company", "mission"} or opener in self.table.complements.owners
        return topical or (begin < len(self.norms) and self.norms[begin] in self.table.complements.subjects)

    def _phrase(self, begin: int, limit: int, cases: str, *, small: bool) -> int:
        """Where the run of words ends that fit into a complement of one of ``cases``."""
        end = at = begin
        while at < limit:
            mention = self.country_at.get(at)
            if mention is not None:
                at = end = max(mention.stop, at + 1)
            elif self._fits(at, cases, small=small) or (at == end > begin and self._completes(at)):
                at = end = at + 1
            elif self.words[at] in _HYPHENS and at > begin and self.tokens.glued(at) and at + 1 < limit and self.tokens.glued(at + 1):
                at += 1
                continue
            elif self.words[at].isalpha() and at + 2 < limit and self.words[at + 1] in _HYPHENS and self.tokens.glued(at + 1):
                at += 1
                continue
            else:
                break
            link = at
            if link < limit - 1 and self._links(link, end, begin, cases, small=small):
                at = link + 1
        return end

    def _completes(self, index: int) -> bool:
        """Whether the word at ``index`` is the noun of the adjective before it, whatever its ending."""
        rules = self.table.complements
        norm = self.norms[index]
        if not rules.endings or not self.words[index].islower() or len(norm) < 4:
            return False
        return self.norms[index - 1].endswith(rules.adjectives) and norm not in rules.breaks and not norm.endswith(rules.breaking)

    def _links(self, link: int, end: int, begin: int, cases: str, *, small: bool) -> bool:
        """Whether "and" or a comma at ``link`` joins what stands before and after within the complement."""
        rules = self.table.complements
        before, after = link - 1, link + 1
        if self.norms[link] in rules.conjunctions:
            if after in self.country_at or (before in self.country_at and not rules.endings):
                return before in self.country_at and after in self.country_at
            if rules.endings:
                near = self._fits(after, cases, small=small) or self._compound_fits(after, cases, small=small)
                return near and self._capital(after) == self._capital(before)
            return self.norms[before] in rules.subjects and self.norms[after] in rules.subjects
        if self.words[link] != ",":
            return False
        if rules.endings:
            adjective = len(self.norms[before]) > 4 and self.norms[before].endswith(rules.adjectives)
            closed = any(self.norms[index] in rules.conjunctions for index in range(after, min(after + 3, len(self.norms))))
            return (adjective or closed) and (self._fits(after, cases, small=small) or self._compound_fits(after, cases, small=small))
        closing = any(self.norms[index] in rules.conjunctions for index in range(after, min(after + 4, len(self.norms))))
        return closing and self.norms[before] in rules.subjects and self.norms[after] in rules.subjects

    def _compound_fits(self, index: int, cases: str, *, small: bool) -> bool:
        words = self.words
        if index + 2 < len(words) and words[index + 1] in _HYPHENS and self.tokens.glued(index + 1):
            return self._fits(index + 2, cases, small=small)
        return False

    def _fits(self, index: int, cases: str, *, small: bool) -> bool:
        rules = self.table.complements
        word, norm = self.words[index], self.norms[index]
        if not word[0].isalpha():
            return False
        capital = word[0].isupper()
        if not rules.endings:
            if capital:
                return norm not in self.table.plain or norm in rules.subjects
            return small and norm in rules.subjects
        if norm in rules.subjects or (capital and (word.isascii() or (word.isupper() and len(word) > 1))):
            return True
        if len(norm) < 4 or norm in rules.breaks or norm.endswith(rules.given if capital else rules.breaking):
            return False
        return any(norm.endswith(rules.endings[case]) for case in cases)

    def _place(self, at: int) -> int:
        """Where a mission's name ends with the place that it stands in."""
        if at + 1 >= len(self.words) or self.norms[at] not in self.table.complements.places:
            return at
        mention = self.country_at.get(at + 1)
        if mention is not None:
            return mention.stop
        end = self._capitals_after(at + 1, latin=False)
        return end if end > at + 1 and self.norms[at + 1] not in self.table.plain else at

    def _capitals_after(self, begin: int, *, latin: bool) -> int:
        """Where the run of capitalised words ends that begins at ``begin``."""
        at = begin
        while at < len(self.words):
            word = self.words[at]
            if word[0].isupper() and (word.isascii() or not latin):
                at += 1
            elif at > begin and at + 1 < len(self.words) and (word in _HYPHENS or word == "&") and self._capital(at + 1):
                at += 1
            else:
                break
        return at

    # ------------------------------------------------------------------------------------------------------- parts

    def _inside(self, opening: int) -> tuple[int, int] | None:
        """The tokens between the quotation marks that open at ``opening``, if they can be a name."""
        words = self.words
        if not 0 <= opening < len(words) - 2 or words[opening] not in self.table.quotes or not words[opening + 1][0].isupper():
            return None
        closing = self.table.quotes[words[opening]]
        for index in range(opening + 2, min(opening + 2 + _LONGEST_QUOTE, len(words))):
            if words[index] == closing:
                return opening + 1, index
            if words[index] in ".!?":
                break
        return None

    def _inner(self, inside: tuple[int, int]) -> str:
        known = self.known_at.get(inside[0])
        alone = known and all(self.known_at.get(index) is known for index in range(*inside))
        return known.name if known and alone else self.tokens.quote(*inside)

    def _named(
        self, first: int, stop: int, name: str, kind: str, head: int, told: Evidence, within: tuple[int, int] | None = None
    ) -> InstitutionMention:
        span = within or (first, stop)
        countries = tuple(dict.fromkeys([*self._owners(span[0]), *self._codes(*span), *self._codes(first, stop)]))
        host = countries[-1] if kind == "mission" and len(countries) > 1 else None
        countries = countries[:1] if host else countries
        joint = len(countries) > 1 or not self.table.joint.isdisjoint(self.norms[min(span[0], first) : stop]) or self._joint_before(first)
        return InstitutionMention(
            first, stop, " ".join(name.split()), kind, countries, head, joint=joint, told=told, host=host, ordinal=self._number(first - 1)
        )

    def _nominative(self, start: int, first: int, stop: int, end: int, head: Head) -> str:
        """The name as written, its head and the adjectives before it in the nominative."""
        if not head.gender:
            return self.tokens.quote(start, end)
        starts, ends, text = self.tokens.starts, self.tokens.ends, self.tokens
        pieces: list[str] = []
        for index in range(start, first):
            last = index + 1 < len(self.words) and self.words[index + 1] not in _HYPHENS
            word = self._adjective(self.words[index], head.gender) if last and self.words[index].isalpha() else self.words[index]
            gap = text.text[ends[index] - text.offset : starts[index + 1] - text.offset]
            pieces += [word, gap]
        name = head.name
        if self.words[first].isupper() and len(self.words[first]) > 1:
            name = name.upper()
        elif self._capital(first):
            name = name[0].upper() + name[1:]
        pieces.append(name)
        if end > stop:
            pieces += [text.text[ends[stop - 1] - text.offset : starts[stop] - text.offset], text.quote(stop, end)]
        return "".join(pieces)

    def _adjective(self, word: str, gender: str) -> str:
        """The nominative of an adjective as it agrees with a noun of ``gender``."""
        rules = self.table.adjectives
        low = word.lower()
        forms = rules.endings
        if low.endswith(forms[gender + "n"]):
            return word
        known = {ending for key, endings in forms.items() if key[0] == gender for ending in endings if low.endswith(ending)}
        if not known:
            return word
        ending = max(known, key=len)
        stem = low[: -len(ending)]
        if gender == "m" and stem.endswith(rules.stressed):
            return word[: len(stem)] + rules.stressed_ending
        by_gender = rules.nominatives.get(stem[-1:]) or rules.nominatives["soft" if ending in rules.soft else ""]
        return word[: len(stem)] + by_gender[gender]

    def _codes(self, first: int, stop: int) -> tuple[str, ...]:
        """The countries named from ``first`` to ``stop``, in order."""
        codes: dict[str, None] = {}
        for index in range(first, stop):
            if index in self.country_at and self.country_at[index].kind != "demonym":
                codes.update(dict.fromkeys(self.country_at[index].codes))
            elif index in self.known_at:
                codes.update(dict.fromkeys(self.known_at[index].countries))
        return tuple(codes) or self._towns(first, stop)

    def _towns(self, first: int, stop: int) -> tuple[str, ...]:
        """The country of a town whose adjective stands in the name: «Казанский университет»."""
        for index in range(first, stop):
            if self.table.towns and self._capital(index):
                code = _country_of_town(self.tokens.language, self._whole(index, first))
                if code:
                    return (code,)
        return ()

    def _whole(self, index: int, first: int) -> str:
        """The word at ``index`` with what hyphens hold before it."""
        begin = index
        while begin - 2 >= first and self.words[begin - 1] in _HYPHENS:
            begin -= 2
        return "".join(self.words[begin : index + 1])

    def _owners(self, first: int) -> tuple[str, ...]:
        """The country whose adjective or possessive stands right before ``first``."""
        size = len(self.table.possessives)
        if size and self._possessive(first - size):
            first -= size
        elif self.country_at.get(first - 1) is None or self.country_at[first - 1].kind != "adjective":
            return ()
        mention = self.country_at.get(first - 1)
        return mention.codes if mention else ()

    def _possessive(self, index: int) -> bool:
        size = len(self.table.possessives)
        return size > 0 and index >= 0 and tuple(self.norms[index : index + size]) == self.table.possessives

    def _joint_before(self, first: int) -> bool:
        return first > 0 and self.norms[first - 1] in self.table.joint

    def _number(self, index: int) -> int | None:
        """The ordinal number that token ``index`` is, or ends with."""
        if index < 0:
            return None
        words = number_words(self.tokens.language)
        norm = self.norms[index]
        if norm in words.ordinals:
            return words.ordinals[norm]
        if norm in words.ordinal_endings and index > 0:
            at = index - 1 - (self.words[index - 1] in _HYPHENS)
            return int(self.norms[at]) if self.norms[at].isdecimal() and len(self.norms[at]) < 4 else None
        return roman_value(norm) if self.words[index].isupper() and norm not in words.not_roman else None

    def _capital(self, index: int) -> bool:
        return self.words[index][0].isupper()

    def _any_capital(self, first: int, stop: int) -> bool:
        return any(self.words[index][0].isupper() for index in range(first, stop))

    def _opens(self, index: int) -> bool:
        return index == 0 or (self.words[index - 1] in _ENDS and index - 1 not in self.country_at)

    # ------------------------------------------------------------------------------------------------- what is said

    def _complete(self, mention: InstitutionMention, before: InstitutionMention | None) -> None:
        """Add what stands around a mention: whether it is being founded, and where."""
        mention.founding = self._founding(mention, before)
        if mention.host is None and mention.kind in {"university", "mission", "company", "event", "fund"}:
            mention.host = self._host(mention)

    def _founding(self, mention: InstitutionMention, before: InstitutionMention | None) -> str:
        floor = max(0, mention.first - _WINDOW - 1)
        if before is not None and before.stop > floor:
            if before.founding and mention.first - before.stop < 4 and not before.world:
                return before.founding
            floor = before.stop
        for index in range(mention.first - 1, floor - 1, -1):
            if (self.words[index] in _ENDS and not self._abbreviates(index)) or self.norms[index] in self.table.founding.broken:
                break
            told = self._founds(index)
            if told:
                return told
        for index in range(mention.stop, min(mention.stop + _WINDOW, len(self.words))):
            if self.words[index] in _ENDS or self.words[index] == "," or self.norms[index] in self.table.founding.broken:
                break
            told = self._founds(index)
            if told and (self._state(index) != "planned" or self.norms[index - 1] in self.table.founding.shifting):
                return told
        return ""

    def _abbreviates(self, index: int) -> bool:
        """Whether a full stop stands after an abbreviation: «в г. Ташкенте»."""
        return self.words[index] == "." and index > 0 and self.norms[index - 1] in spelling_of(self.tokens.language).abbreviations

    def _state(self, index: int) -> str:
        found = self.book.founding.at(self.norms, index)
        return found[1] if found else ""

    def _founds(self, index: int) -> str:
        """What the word at ``index`` tells of a founding: ``planned``, ``opened`` or nothing."""
        state = self._state(index)
        shifted = state == "opened" and not self.table.founding.shifting.isdisjoint(self.norms[max(0, index - 2) : index])
        return "planned" if state == "future" or shifted else state

    def _host(self, mention: InstitutionMention) -> str | None:
        """The country of the place right after a mention, unless it is its own."""
        at = mention.stop
        if at + 1 >= len(self.words) or self.norms[at] not in self.table.complements.places:
            return None
        place = self.country_at.get(at + 1)
        if place is None or len(place.codes) != 1 or place.codes[0] in mention.countries:
            return None
        return place.codes[0]

    @staticmethod
    def _merged(mentions: list[InstitutionMention], more: list[InstitutionMention]) -> list[InstitutionMention]:
        """All in order; of two that overlap the one that was there first."""
        if not more:
            return mentions
        taken = {index for mention in mentions for index in range(mention.first, mention.stop)}
        added = [mention for mention in more if taken.isdisjoint(range(mention.first, mention.stop))]
        return sorted([*mentions, *added], key=lambda mention: mention.first)


@cache
def _country_of_town(language: str, adjective: str) -> str | None:
    """The country of the town that an adjective is made of, if the tables of places know it."""
    words = _book(language).table
    for ending, names in words.towns.items():
        stem, sign, rest = adjective.rpartition(ending)
        if sign and len(stem) > 2 and len(rest) < 4:
            for name in names:
                tokens = Tokens(stem + name, language)
                found = next(iter(find_places(tokens)), None)
                if found is not None and found.stop == len(tokens):
                    return found.country
    return None
