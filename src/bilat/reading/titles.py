"""Titles with what stands around them: "the former Hungarian deputy minister of trade", «главой МИД Казахстана»."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

import attrs

from bilat.languages.leaders import LED_BY_GOVERNMENT
from bilat.languages.schema.people import People, Title
from bilat.reading.countries import CountryMention
from bilat.reading.leaders import LeaderNames
from bilat.reading.mentions import Mention
from bilat.reading.names import Names, names_of
from bilat.reading.title_words import APOSTROPHES, HYPHENS, Book, book_of
from bilat.reading.tokens import Tokens

_DEEPEST: Final = 2
"""How often a title may stand in another one: "aide to the deputy head of …"."""
_GAP: Final = 3
"""Words that may stand between two portfolios of one minister."""
_LONGEST_SUBJECT: Final = 10
"""Words that a subject may have: "adviser on regional security"."""
_LONGEST_BODY: Final = 4
"""Tokens that the name of a body before its head may have."""
SEATED: Final = frozenset({"body", "seat"})
"""The kinds of names of countries that tell of a body which somebody heads: "Bundestag speaker", "Pentagon chief"."""
SERVING: Final = frozenset({"aide", "mission", "kin"})
"""The kinds of titles that may be of a leader's name: «советник Макрона»."""
_QUOTES: Final = frozenset('«»"“”„-')
_DEPUTY: Final = {
    "head-of-state": "deputy-head-of-government",  # a vice president; where there is one, the president governs
    "head-of-government": "deputy-head-of-government",
    "foreign-minister": "minister",
    "speaker": "legislator",
    "ambassador": "official",
    "regional-leader": "official",
    None: "official",
}


@attrs.define(eq=False)
class TitleMention(Mention):
    """A title, with the country and the body or portfolio that belong to it.

    Args:
        title: the entry of the lexicon.
        office: the office, None for a counterpart, whose office is that of another person.
        countries: whose.
        host: the countries that an envoy is sent to.
        cases: the cases that it may stand in; empty if unknown.
        plural: whether it speaks of several.
        former: whether the office is over.
        definite: whether body, portfolio or country show which office it is.
        heads: whether it has a body of which it is, so that a further one only says whose that is.
        readings: all entries that the form may be.
        head: the tokens of the title itself, with deputy, body and portfolio but without countries.
    """

    title: Title
    office: str | None
    countries: tuple[str, ...] = ()
    host: tuple[str, ...] = ()
    cases: str = ""
    plural: bool = False
    former: bool = False
    deputy: bool = False
    definite: bool = False
    heads: bool = False
    head: tuple[int, int] = (0, 0)
    readings: tuple[Title, ...] = ()

    def count(self, *, plural: bool) -> None:
        """Settle the number of a form that may be singular or plural, and with it the case."""
        if any(title.plural == plural for title in self.readings):
            self.plural = plural
            self.cases = "".join(title.cases for title in self.readings if title.plural == plural)


class Titles:
    """The titles of one run of text.

    Args:
        tokens: the run.
        countries: the countries that it mentions.
        leaders: the leaders to know.
        published: the date of the text, by which the name of a leader is understood.
    """

    def __init__(
        self,
        tokens: Tokens,
        countries: Sequence[CountryMention],
        leaders: LeaderNames,
        published: date | None = None,
    ) -> None:
        self.tokens = tokens
        self.norms: list[str] = tokens.norms
        self.words: list[str] = tokens.words
        self.size: int = len(tokens.norms)
        self.book: Book = book_of(tokens.language)
        self.table: People = self.book.table
        self.names: Names = names_of(tokens.language)
        self.leaders = leaders
        self.published = published
        self.country_at: dict[int, CountryMention] = {mention.first: mention for mention in countries}
        self.country_to: dict[int, CountryMention] = {mention.stop: mention for mention in countries}

    def at(self, index: int, low: int = 0) -> TitleMention | None:
        """The title whose head begins at token ``index``; what belongs to it is sought from token ``low`` on."""
        found = self._head(index)
        if found is None:
            return None
        if found.title.kind == "kin":
            after = self._after_of(found.stop)
            kin = after is not None and (self._nested(found, after, 0) or self._leader_after(found, after))
            return found if kin else None
        self._look_left(found, low)
        self._look_right(found)
        return self._settled(found)

    def _head(self, index: int) -> TitleMention | None:
        match = self.book.titles.at(self.norms, index)
        if match is None:
            return None
        stop, form = match
        first = form.readings[0]
        inside = (self.country_at[at].codes for at in range(index + 1, stop) if at in self.country_at)
        own = (first.country,) if first.country else next(inside, ())  # «председатель КНР»
        return TitleMention(
            index,
            stop,
            first,
            first.office,
            cases=form.cases,
            plural=form.plural,
            deputy=first.deputy,
            head=(index, stop),
            readings=form.readings,
            countries=own,
            definite=bool(own),
        )

    def text(self, title: TitleMention) -> str:
        """A title without its country; its head in the nominative where the language shows cases."""
        first, stop = title.head
        if not self.table.declensions or self.table.final:
            return self.tokens.quote(first, stop)
        match = self.book.titles.at(self.norms, first)
        after = match[0] if match else stop
        rest = self.tokens.quote(after, stop) if after < stop else ""
        return f"{title.title.lemma} {rest}".strip()

    # what stands before

    def _look_left(self, found: TitleMention, low: int) -> None:
        table, norms = self.table, self.norms
        while found.first > low:
            at = found.first - 1
            norm = norms[at]
            if norm in table.former:
                found.former = True
                found.first = at
            elif norm in table.deputies:
                found.deputy = True
                found.first = at
                found.head = (at, found.head[1])
            elif norm in HYPHENS and at - 1 >= low and norms[at - 1] in table.former | table.deputies:
                found.former |= norms[at - 1] in table.former
                found.deputy |= norms[at - 1] in table.deputies
                found.first = at - 1
                if found.deputy:
                    found.head = (at - 1, found.head[1])
            elif (
                self._portfolio_before(found, low)
                or self._matter_before(found, low)
                or self._host_before(found, low)
                or self._country_before(found, low)
                or self._body_before(found, low)
            ):
                continue
            elif norm in table.passing:
                found.first = at
            elif table.final and norm in table.counts:
                found.first, found.plural = at, True  # nouns stand in the singular after a number
            else:
                return

    def _portfolio_before(self, found: TitleMention, low: int) -> bool:
        """Take the portfolio that ends right before a minister: "trade and industry minister"."""
        if found.title.kind != "minister" or not self.table.country_first or found.definite:
            return False
        at = first = found.first
        office = ""
        while at > low:
            if self.norms[at - 1] in self.book.portfolio_ends:
                at -= 1
                first = at
                office = self._higher(office, self.book.portfolios.at(self.norms, at))
            elif first < found.first and at == first and self.norms[at - 1] in self.book.bridges:
                at -= 1
            else:
                break
        if first == found.first:
            return False
        two = self.norms[first + 1] if first + 1 < found.first else ""
        found.office = (
            "foreign-minister" if office == "foreign-minister" and two in {"", *self.book.bridges} else "minister"
        )
        if "foreign-minister" in self._portfolio_offices(first, found.first):
            found.office = "foreign-minister"
        found.first = first
        found.head = (first, found.head[1])
        found.definite = True
        return True

    def _matter_before(self, found: TitleMention, low: int) -> bool:
        """Take what an envoy of a country is for, between that and the title: "Chad's chief trade negotiator"."""
        if found.title.kind not in ("mission", "aide") or not self.table.country_first or found.countries:
            return False
        first = found.first
        while first > low and (self.norms[first - 1] in self.book.portfolio_ends | self.table.passing):
            first -= 1
        if first == found.first or self._before_possessive(first, low) not in self.country_to:
            return False
        found.first = first
        return True

    def _portfolio_offices(self, first: int, stop: int) -> set[str]:
        """The offices of the portfolios of several words in a run."""
        found: set[str] = set()
        at = first
        while at < stop:
            match = self.book.portfolios.at(self.norms, at)
            if match and match[0] > at + 1:
                found.add(match[1])
            at = match[0] if match else at + 1
        return found

    @staticmethod
    def _higher(office: str, match: tuple[int, str] | None) -> str:
        return match[1] if match and (not office or match[1] == "foreign-minister") else office

    def _host_before(self, found: TitleMention, low: int) -> bool:
        """Take the country that an envoy is sent to, where it stands before the title: "Oʻzbekistondagi elchisi"."""
        mention = self.country_to.get(found.first)
        if not self.table.final or found.title.kind != "mission" or found.host or mention is None:
            return False
        if mention.case != "l" or mention.first < low:
            return False
        found.host, found.first = mention.codes, mention.first
        return True

    def _country_before(self, found: TitleMention, low: int) -> bool:
        """Take the countries that end right before a title: adjectives, and names where the language allows it."""
        if found.countries or not (owners := self._owners_before(found, low)):
            return False
        mention = owners[0]
        codes = tuple(dict.fromkeys(code for owner in owners for code in owner.codes))
        before = self.norms[mention.first - 1] if mention.first > low else ""
        taken = before in self.table.of and mention.kind == "name" and owners[-1].stop == found.first
        if not codes or (len(codes) > 1 and not found.plural) or taken:
            return False  # "the head of Peru minister …", but "of Peru's minister"
        if found.title.kind == "mission" and mention.stop == found.first and self._is_host(mention, found, low):
            found.host = codes  # "the Havana ambassador", "Kenya's UN envoy"
        else:
            found.countries = codes
            found.definite = True
        if mention.kind in SEATED and (match := self.book.bodies.at(self.norms, mention.first)):
            self._heads(found, match[1])
        found.first = mention.first
        return True

    def _is_host(self, mention: CountryMention, found: TitleMention, low: int) -> bool:
        """Whether a country right before an envoy is where he is sent to: a capital, or one with his own before it."""
        if mention.kind == "capital":
            return True
        owner = self.country_to.get(self._before_possessive(mention.first, low))
        return mention.kind == "name" and owner is not None and owner.first >= low and self._may_precede(owner, found)

    def _owners_before(self, found: TitleMention, low: int) -> list[CountryMention]:
        """The countries that end right before a title; several before a plural."""
        end = self._before_possessive(found.first, low)
        owners: list[CountryMention] = []
        while (owner := self.country_to.get(end)) and owner.first >= low and self._may_precede(owner, found):
            owners.insert(0, owner)
            end = owner.first - 1
            if not found.plural or end - 1 < low or self.norms[end] not in self.book.bridges:
                break
            end -= self.norms[end - 1] == ","
        return owners

    def _before_possessive(self, end: int, low: int) -> int:
        """Where a country must end to be the owner of what begins at ``end``: before "'s"."""
        if self.table.country_first:
            if end - 2 >= low and self.norms[end - 1] in self.table.possessives and self.norms[end - 2] in APOSTROPHES:
                return end - 2
            if end - 1 >= low and self.norms[end - 1] in APOSTROPHES:
                return end - 1
        return end

    def _may_precede(self, mention: CountryMention, found: TitleMention) -> bool:
        if self.table.country_first:
            return not mention.case or "n" in mention.case or "g" in mention.case
        agrees = not mention.case or not found.cases or bool(set(mention.case) & set(found.cases))
        return mention.kind == "adjective" and agrees

    def _body_before(self, found: TitleMention, low: int) -> bool:
        """Take the body that ends right before its head: "parliament speaker"."""
        if (
            not self.table.country_first
            or found.definite
            or found.title.kind not in ("chief", "aide", "leader", "minister")
        ):
            return False
        body = self._body_to(found.first, low)
        if body is None:
            return False
        self._heads(found, body[1])
        while body is not None:  # one of another: "Majlis quyi palatasi raisi"
            found.first = body[0]
            found.head = (found.first, found.head[1])
            body = self._body_to(found.first, low)
        return True

    def _body_to(self, stop: int, low: int) -> tuple[int, str] | None:
        """The first token of the body that ends before token ``stop``, with the office of its head."""
        if stop <= low or stop in self.country_to or self.norms[stop - 1] not in self.book.body_ends:
            return None
        for first in range(max(low, stop - _LONGEST_BODY), stop):
            match = self.book.bodies.at(self.norms, first)
            if match and match[0] == stop:
                return first, match[1]
        return None

    @staticmethod
    def _heads(found: TitleMention, office: str) -> None:
        """Let ``found`` be the head of a body whose head has ``office``."""
        if found.title.kind in ("chief", "leader"):
            found.office = office
        found.definite = found.heads = True

    # what stands after

    def _look_right(self, found: TitleMention, depth: int = 0) -> None:
        moved = True
        while moved:
            at = self._after_of(found.stop)
            moved = at is not None and (
                self._portfolio_after(found, at)
                or self._body_after(found, at)
                or self._countries_after(found, at)
                or self._nested(found, at, depth)
                or self._leader_after(found, at)
            )
            moved = moved or self._host_after(found) or self._subject_after(found)
        if found.title.kind in ("chief", "leader") and not found.definite:
            self._foreign_body(found)
        elif not found.countries and self.qualified(found.stop):
            found.stop = self._name_after(found.stop, found.cases) or found.stop

    def _after_of(self, stop: int) -> int | None:
        """Where what a title governs begins, if something may."""
        if self.table.final:
            return None
        if not self.table.of:
            while stop < self.size and self.norms[stop] in self.table.counts:
                stop += 1
            return stop if stop < self.size else None
        if stop >= self.size or self.norms[stop] not in self.table.of:
            return None
        at = stop + 1
        while at < self.size and self.norms[at] in self.book.fillers:
            at += 1
        return at if at < self.size else None

    def _portfolio_after(self, found: TitleMention, at: int) -> bool:
        if found.title.kind != "minister" or (found.definite and found.office != "minister") or found.stop > at:
            return False
        stop, office = self._portfolios_from(at)
        if stop == at:
            return False
        found.stop = stop
        found.head = (found.head[0], stop)
        found.office = office
        found.definite = True
        return True

    def _portfolios_from(self, at: int) -> tuple[int, str]:
        """A run of portfolios that begins at ``at``: the token after it, and the office of their minister."""
        stop, office = at, "minister"
        while at < self.size:
            match = self.book.portfolios.at(self.norms, at)
            if match and at not in self.country_at:
                if match[1] == "foreign-minister" and (match[0] > at + 1 or self._ends_run(match[0])):
                    office = "foreign-minister"
                stop = at = match[0]
            elif at - stop < _GAP and (self.norms[at] in self.book.linking or self._before_portfolio(at)):
                at += 1
            else:
                break
        return stop, office

    def _before_portfolio(self, at: int) -> bool:
        """Whether a word before a portfolio qualifies it: "light industry"."""
        norm, after = self.norms[at], at + 1
        return (
            after < self.size
            and norm.isalpha()
            and norm not in self.book.heads
            and at not in self.country_at
            and self.names.given(norm) is None
            and self.book.portfolios.at(self.norms, after) is not None
        )

    def _ends_run(self, at: int) -> bool:
        return at >= self.size or self.norms[at] in self.book.bridges

    def _body_after(self, found: TitleMention, at: int) -> bool:
        kind = found.title.kind
        if kind not in ("chief", "leader", "aide", "deputy", "minister", "office"):
            return False
        start = at
        adjective = self.country_at.get(at)
        if adjective and adjective.kind == "adjective":
            start = adjective.stop
        elif kind == "office" and found.office != "official":
            return False  # one needs no body, but has its country by it: «премьер чешского правительства»
        start = self._past_adjectives(start)
        if start >= self.size:
            return False
        inside = self.country_at.get(start)
        match = None if inside and inside.kind == "name" else self.book.bodies.at(self.norms, start)
        if match is None:
            return False
        if not found.heads:
            self._heads(found, match[1])  # «глава МИД республики» heads no republic
        if adjective and adjective.kind == "adjective":
            found.countries = found.countries or adjective.codes
        elif start in self.country_at and self.country_at[start].stop <= match[0]:
            found.countries = found.countries or self.country_at[start].codes
        stop = match[0]
        if stop + 1 < self.size and self.norms[stop] in self.table.joiners:
            # a ministry of several portfolios
            further = self._portfolios_from(stop + 1)[0]
            stop = further if further > stop + 1 else stop
        found.stop = stop
        found.head = (found.head[0], stop)
        return True

    def _past_adjectives(self, at: int) -> int:
        """The token at which a body begins after words that describe it: «Государственного совета безопасности»."""
        ends = self.table.genitive_ends
        reached, best = at, at
        for start in range(at, min(at + _LONGEST_BODY, self.size)):
            match = self.book.bodies.at(self.norms, start)
            if match is not None and match[0] > reached:
                reached, best = match[0], start
            if not ends or start in self.country_at or not self.norms[start].endswith(ends):
                break
        return best

    def _countries_after(self, found: TitleMention, at: int) -> bool:
        """Take the country that a title belongs to; several of a plural."""
        if found.countries:
            return False
        codes: list[str] = []
        stop = at
        many = any(title.plural for title in found.readings)
        while (mention := self.country_at.get(at)) and self._may_follow(mention):
            codes += mention.codes
            stop = at = mention.stop
            if not many or at + 1 >= self.size or self.norms[at] not in self.book.bridges:
                break
            while at < self.size and self.norms[at] in self.book.linking:
                at += 1
        if not codes:
            return False
        if len(codes) > 1:
            found.count(plural=True)
        found.countries = tuple(dict.fromkeys(codes))
        found.stop = stop
        found.definite = True
        if self._leads(found):
            found.office = _leader_of(found.countries)  # «глава Кении»
        return True

    def _leads(self, found: TitleMention) -> bool:
        """Whether a chief, where cases show what he is chief of, is that of a country: «глава Кении»."""
        governs = self.names.inflects and not self.table.final
        return governs and found.title.kind == "chief" and found.office is None and not found.deputy

    def _may_follow(self, mention: CountryMention) -> bool:
        if mention.kind in ("adjective", "demonym"):
            return False
        return not mention.case or "g" in mention.case

    def _nested(self, found: TitleMention, at: int, depth: int) -> bool:
        """Take the title that an aide serves or a deputy stands in for: "aide to the president"."""
        kind = found.title.kind
        if kind not in ("aide", "deputy", "mission", "kin") or found.definite or depth > _DEEPEST:
            return False
        start = at
        adjective = self.country_at.get(at)
        if adjective and adjective.kind == "adjective" and adjective.stop < self.size:
            start = adjective.stop
        if start >= self.size or self.norms[start] not in self.book.heads:
            return False
        inner = self._head(start)
        if inner is None or (inner.cases and "g" not in inner.cases) or inner.title.kind == "peer":
            return False
        if adjective and adjective.kind == "adjective":
            inner.countries = adjective.codes
        self._look_right(inner, depth + 1)
        inner = self._settled(inner)
        if kind == "deputy":
            found.office = _DEPUTY.get(inner.office, inner.office)
            found.deputy = False
            found.head = (found.head[0], inner.head[1])
        found.countries = found.countries or inner.countries
        found.stop = inner.stop
        found.definite = inner.office is not None
        return True

    def _leader_after(self, found: TitleMention, at: int) -> bool:
        """Take the leader whom somebody serves, in a language that shows that by the case: «советник Макрона»."""
        if found.title.kind not in SERVING or found.countries or not self.names.inflects:
            return False
        given = self.words[at][0].isupper() and self.names.given(self.norms[at]) is not None
        match = self.leaders.families.at(self.norms, at) or (
            self.leaders.families.at(self.norms, at + 1) if given and at + 1 < self.size else None
        )
        if match is None or not self.words[match[0] - 1][0].isupper():
            return False
        stop, terms = match
        cases = {case for _, letters in terms for case in letters}
        holder = self.leaders.bearer(tuple(self.norms[at:stop]), self.published)[0]
        if holder is None or "n" in cases or "g" not in cases:
            return False
        found.countries, found.stop, found.definite = (holder.country,), stop, True
        return True

    def _host_after(self, found: TitleMention) -> bool:
        """Take the country that an envoy is sent to."""
        if found.title.kind != "mission" or found.host or found.stop + 1 >= self.size:
            return False
        table = self.table
        if self.norms[found.stop] not in self.book.missions:
            return False
        at = found.stop + 1
        while at < self.size and self.norms[at] in table.articles:
            at += 1
        mention = self.country_at.get(at)
        if mention is None or not mention.codes or mention.kind in ("adjective", "demonym"):
            return False
        found.host = mention.codes
        found.stop = mention.stop
        return True

    def _subject_after(self, found: TitleMention) -> bool:
        """Take the subject of an office that has a name after it: «советник по вопросам безопасности»."""
        at = found.stop
        if found.title.kind not in ("aide", "minister", "mission", "deputy", "chief", "office") or at >= self.size:
            return False
        if self.norms[at] not in self.table.on:
            return False
        stop = self._subject_end(at + 1)
        if stop is None:
            return False
        if found.title.kind == "minister":
            found.office = self._portfolios_from(at + 1)[1]
        found.stop = stop
        return True

    def _subject_end(self, first: int) -> int | None:
        """Where a name begins after a subject that begins at ``first``."""
        for at in range(first, min(self.size - 1, first + _LONGEST_SUBJECT)):
            word, norm = self.words[at], self.norms[at]
            if norm in self.book.heads:
                return None
            if self._owner_at(at):
                return at
            if word[0].isupper() and at > first and at not in self.country_at:
                if self.names.given(norm) is not None or (
                    self.words[at - 1].islower() and norm not in self.table.not_names
                ):
                    return at if not self.table.country_first or self.words[at + 1][0].isupper() else None
            elif not (word[0].isalpha() or word in _QUOTES or norm in self.book.bridges):
                return None
        return None

    def qualified(self, at: int) -> bool:
        """Whether a title is followed by the adjective of a region or body in the genitive: «Тверской области»."""
        ends = self.table.genitive_ends
        return bool(ends) and at + 1 < self.size and self.norms[at].endswith(ends) and self.words[at + 1].islower()

    def _owner_at(self, at: int) -> bool:
        """Whether the country at ``at`` is that of the office, not one of its subjects: a name comes right after it."""
        mention = self.country_at.get(at)
        if (
            mention is None
            or mention.stop >= self.size
            or not self._may_follow(mention)
            or self.norms[at - 1] in self.book.bridges
        ):
            return False
        first, second = mention.stop, mention.stop + 1
        if not self.words[first][0].isupper() or first in self.country_at:
            return False
        named = self.names.given(self.norms[first]) is not None
        return named or (second < self.size and self.words[second][0].isupper() and second not in self.country_at)

    def _foreign_body(self, found: TitleMention) -> None:
        """See by a name or a quotation beside it that a chief heads no state but a company or the like."""
        at = found.first - 1
        if self.table.final and self.norms[found.stop - 1] in self.book.unowned:
            return
        if self.table.country_first and at >= 1 and self._is_proper(at) and not self._opens(at):
            found.office = "executive" if found.title.kind == "chief" else None
            found.definite = True
            return
        after = self._after_of(found.stop)
        if after is not None:
            self._organisation_after(found, after)

    def _organisation_after(self, found: TitleMention, at: int) -> None:
        """Take the name of a company or the like that stands between a title and the name of its head."""
        if not self.table.of and not self._heads_something(found, at):
            return
        end = self._name_after(at, found.cases)
        if end is not None:
            found.stop = end
        if self.table.of and end is None and not self.words[at][0].isupper():
            found.office = None
        else:
            found.office = "executive" if found.title.kind == "chief" else None
        found.definite = end is not None

    def _heads_something(self, found: TitleMention, at: int) -> bool:
        """Whether what follows a title, where no preposition shows it, is what it heads rather than a name."""
        word, norm = self.words[at], self.norms[at]
        if word in _QUOTES:
            return True
        if at in self.country_at or not word[0].isalpha() or self.leaders.families.at(self.norms, at):
            return False
        goes_on = at + 1 < self.size and (
            self.words[at + 1].islower() or self.names.given(self.norms[at + 1]) is not None
        )
        if self.names.given(norm) is not None and self._is_name(at + 1):
            return False
        if norm.endswith(self.table.genitive_ends) and len(norm) > 4:
            return "g" not in found.cases or goes_on
        return word[0].isupper() and found.title.office is None and self.names.given(norm) is None

    def _is_name(self, at: int) -> bool:
        """Whether a word with a capital stands at a token."""
        return at < self.size and self.words[at][0].isupper()

    def _name_after(self, first: int, cases: str) -> int | None:
        """Where a given name in one of ``cases`` begins after the name of something that begins at ``first``."""
        for at in range(first, min(self.size - 1, first + _LONGEST_SUBJECT)):
            word = self.words[at]
            if at > first and word[0].isupper() and self.words[at + 1][0].isupper():
                given = self.names.given_cases(self.norms[at])
                if given and (not cases or set(cases) & set(given)):
                    return at
            plain = word[0].isupper() or word in _QUOTES or (not self.table.of and word[0].isalpha())
            if not plain or at in self.country_at:
                return None
        return None

    def _is_proper(self, at: int) -> bool:
        word = self.words[at]
        return word[0].isupper() and self.norms[at] not in self.table.not_names and at + 1 not in self.country_to

    def _opens(self, at: int) -> bool:
        return at == 0 or self.words[at - 1] in '.!?:;—–"“”«»…)'

    def _settled(self, found: TitleMention) -> TitleMention:
        """The office by all that was found."""
        if found.title.kind == "leader" and found.countries and found.office == "head-of-state":
            found.office = _leader_of(found.countries)
        if found.deputy and found.title.kind != "deputy":
            found.office = _DEPUTY.get(found.office, found.office)
        return found


def _leader_of(countries: tuple[str, ...]) -> str:
    """The office of who leads a country, or all of several."""
    governed = all(code in LED_BY_GOVERNMENT for code in countries)
    return "head-of-government" if governed else "head-of-state"
