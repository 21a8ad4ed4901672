"""Where the names of institutions begin and end."""

from __future__ import annotations

from typing import Final

from bilat.languages.schema.institutions import Head
from bilat.reading.countries import CountryMention
from bilat.reading.institution_words import HYPHENS, Words
from bilat.reading.lazily import lazily

LONGEST_NAME: Final = 18
LONGEST_ENDED: Final = 5
"""Up to how many letters a word may end as if in a case by chance."""
DASHES: Final = frozenset("—–")
_STOPS: Final = frozenset(".!?…")
_LEAD: Final = 5
"""How many words with capitals may lead up to the head of a name."""
_TITLE_SHARE: Final = 0.7
"""The share of capitalised words from which on a capital says nothing."""


class Bounds(Words):
    """Tells what before and after a head belongs to its name."""

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
                norms[before] not in self.table.plain or norms[before] in subjects or words[at] in HYPHENS
            ):
                at = before
            elif before - 1 >= floor and (self._ties(before, at) or self._joins_states(before, at)):
                at = before - 1
            else:
                break
        return at

    def _ties(self, link: int, at: int) -> bool:
        """Whether the sign or word ``link`` holds the capitalised word before it and what begins at ``at`` together."""
        words, norms, subjects = self.words, self.norms, self.table.complements.subjects
        if not words[link - 1][0].isalpha() or not self._capital(link - 1):
            return False
        if words[link] in HYPHENS:
            return self.tokens.glued(link) and self.tokens.glued(link + 1)
        if words[link] == "&":
            return True
        joined = norms[link] in self.table.complements.conjunctions or words[link] == ","
        return joined and norms[link - 1] in subjects and norms[at] in subjects

    def _joins_states(self, link: int, at: int) -> bool:
        """Whether a dash set off by spaces joins the adjectives of two states: "Vietnamese – Egyptian"."""
        return self.words[link] in HYPHENS and link - 1 in self.country_at and at in self.country_at

    def _modifiers_before(self, first: int, floor: int) -> int:
        """The first of the words before ``first`` that tell whose or for what it is: countries, "joint", subjects."""
        joint, subjects = self.table.joint, self.table.complements.subjects
        endings = self.book.adjectival
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
            elif norm in HYPHENS and self.tokens.glued(at) and before > floor:
                at = before - 1
                start = at if start == before + 1 else start
            else:
                break
        return start

    def _owned_before(self, first: int, floor: int, *, owned: bool) -> int:
        """The first word of a name whose head stands last, at token ``first``: capitals, countries, small subjects."""
        joint, plain, norms = self.table.joint, self.table.plain, self.norms
        at = first
        while at > floor:
            before = at - 1
            mention = self.country_at.get(before)
            pair = self._paired(mention, first) if owned and mention is not None else None
            if pair is not None and pair >= floor:
                return pair
            if mention is not None and self._is_owner(mention, at):
                at = max(mention.first, floor)
                if at > floor and self.words[at - 1] not in HYPHENS:
                    break  # a name begins with the states whose it is
            elif mention is not None or self._number(before) is not None or not self._leads(before, at, first, floor):
                break
            else:
                at = before
        while at < first and not (
            at in self.country_at or norms[at] in joint or (self._capital(at) and norms[at] not in plain)
        ):
            at += 1
        return at

    def _paired(self, mention: CountryMention, first: int) -> int | None:
        """Where the first of two states begins that "and" joins before what is of both: "Peru va Chili qoʻshma …"."""
        joint = any(norm in self.table.joint for norm in self.norms[mention.stop : first + 1])
        link = mention.first - 1
        if not joint or link < 1 or self.norms[link] not in self.table.complements.conjunctions:
            return None
        other = self.country_at.get(link - 1)
        return None if other is None or len({*other.codes, *mention.codes}) != 2 else other.first

    def _is_owner(self, mention: CountryMention, at: int) -> bool:
        """Whether a country right before ``at`` belongs to the name: "Xitoy banki", not "va Xitoy qoʻshma banki"."""
        if mention.case and "n" not in mention.case and "g" not in mention.case:
            return False
        return len(mention.codes) > 1 or self.norms[at] not in self.table.joint

    def _leads(self, index: int, at: int, first: int, floor: int) -> bool:
        """Whether the token before ``at`` may belong to the name whose head is token ``first``."""
        norm = self.norms[index]
        if norm in self.table.joint or norm in self.table.complements.subjects:
            return True
        if self._capital(index):
            return norm not in self.table.plain and not self._ended(index)
        return floor < index and at < first and (self.words[index] in HYPHENS or self._ties_subjects(index, at))

    def _ended(self, index: int) -> bool:
        """Whether a word has an ending that ties it to the verb, and so is no part of the name after it."""
        return self.norms[index].endswith(self.table.ends) and len(self.norms[index]) > LONGEST_ENDED

    def _ties_subjects(self, link: int, at: int) -> bool:
        """Whether a linking word or comma stands between two subjects: "savdo va sanoat"."""
        subjects, norms = self.table.complements.subjects, self.norms
        linked = norms[link] in self.table.complements.conjunctions or self.words[link] == ","
        return linked and norms[link - 1] in subjects and norms[at] in subjects

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
            while (
                at - 2 >= floor
                and self.words[at - 1] in HYPHENS
                and self.tokens.glued(at)
                and self.words[at - 2].isalpha()
            ):
                at -= 2
        while at < first and self.norms[at] in self.table.plain and not (self._capital(at) and not self._opens(at)):
            at += 1
        small = first if readings[0].kind == "agency" else at
        capital = next((index for index in range(at, first) if self._capital(index)), small)
        if not (at in self.country_at or self.norms[at] in self.table.joint) or readings[0].kind == "agency":
            at = capital
        return at, readings[0]

    def _agrees(self, index: int, head: Head) -> bool:
        word = self.norms[index]
        adjectives = self.table.adjectives
        if not word[0].isalpha() or len(word) < 4 or index in self.head_at or word.endswith(adjectives.nouns):
            return False
        if index in self.country_at and self.country_at[index].kind == "name":
            return False  # «в Корее консульство»: not all that ends like an adjective is one
        endings = adjectives.endings
        return any(word.endswith(endings[head.gender + case]) for case in head.cases if head.gender + case in endings)

    def _after_number(self, start: int, first: int) -> int:
        """The first word from ``start`` on that can begin a name: no number, no article."""
        while start < first and self.words[start + 1] not in HYPHENS:
            if not (self._number(start) or self.norms[start] in self.table.plain or self.words[start] in HYPHENS):
                break
            start += 1
        return start

    def _complement(self, stop: int, head: Head, *, capital: bool) -> int:
        """Where the name ends that ``head`` heads."""
        if head.role == "short":
            return self.country_at[stop].stop if stop in self.country_at else stop + self._is_region(stop)
        limit = min(len(self.words), stop + LONGEST_NAME)
        at = stop
        while at < limit:
            end = self._named_after(at, limit)
            if end == at:
                end = self._after_opener(at, limit, head, capital=capital, directly=at == stop)
            if end == at:
                break
            at = end
        if head.kind == "agency":
            at = self._of_one_state(stop, at)
        return self._place(at) if head.kind == "mission" else at

    def _named_after(self, at: int, limit: int) -> int:
        """Where the name of a person ends whose name an institution bears: "named after …"; ``at`` if there is none."""
        after = self.book.after.at(self.norms, at)
        if after is None:
            return at
        begin = after[0] + (after[0] < limit and self.words[after[0]] == ".")
        end = self._capitals_after(begin, latin=False)
        return end if end > begin else at

    def _after_opener(self, at: int, limit: int, head: Head, *, capital: bool, directly: bool) -> int:
        """Where a complement ends that begins at ``at``, with an opener or without; ``at`` if there is none.

        Args:
            at: its first token.
            limit: the token that it ends before.
            head: what it belongs to.
            capital: whether the name has capitals.
            directly: whether it stands right after the head.
        """
        rules = self.table.complements
        opener = self.norms[at] if self.norms[at] in rules.openers else ""
        cases = rules.openers.get(opener)
        if cases is None:
            return at
        begin = at + bool(opener)
        proper = directly and capital and bool(rules.endings)
        if opener and cases and not (proper or self._takes(opener, begin, head)):
            return at
        if begin < limit and self.norms[begin] in rules.articles:
            begin += 1
        if opener and self._capital(at) and begin < limit and not self._is_subject(begin):
            return at  # in a headline: "Center Of Attention"
        topical = opener not in rules.owners or head.kind in {"agency", "commission"}
        small = topical and (capital or head.kind == "commission" or not self._latin_text)
        end = self._phrase(begin, limit, cases, small=small, several=head.kind == "commission")
        return end if end > begin else at

    def _of_one_state(self, stop: int, end: int) -> int:
        """Where the first of two agencies ends: "the ministries of Laos and Nepal" are no joint one."""
        for index in range(stop, end - 2):
            linked = self.norms[index + 1] in self.table.complements.conjunctions
            if linked and index in self.country_at and index + 2 in self.country_at:
                return index + 1
        return end

    def _is_subject(self, index: int) -> bool:
        """Whether a country, or a word of what bodies are for, stands at ``index``."""
        return index in self.country_at or self.norms[index] in self.table.complements.subjects

    def _is_region(self, index: int) -> bool:
        """Whether a single word with a capital, in the genitive, stands at ``index``, and is nobody's given name."""
        words = self.words[index : index + 2]
        if not words or not words[0].istitle() or (len(words) > 1 and words[1].istitle()):
            return False
        norm = self.norms[index]
        person = self.names.given(norm) is not None or self.names.sounds_like_family(norm)
        return not person and self._fits(index, "g", small=False)

    def _takes(self, opener: str, begin: int, head: Head) -> bool:
        """Whether a head takes a complement with ``opener``: after a ministry, "on" opens no part of its name."""
        topical = head.kind not in {"agency", "company", "mission"} or opener in self.table.complements.owners
        return topical or (begin < len(self.norms) and self.norms[begin] in self.table.complements.subjects)

    def _phrase(self, begin: int, limit: int, cases: str, *, small: bool, several: bool) -> int:
        """Where the run of words ends that fit into a complement of one of ``cases``.

        Args:
            begin: its first token.
            limit: the token that it ends before.
            cases: the cases that it may stand in.
            small: whether words without a capital may belong to it.
            several: whether it may name several bodies, as of a commission of two parliaments.
        """
        end = at = begin
        while at < limit:
            mention = self.country_at.get(at)
            if mention is not None and self._is_apart(mention, cases):
                break
            if mention is not None:
                at = end = max(mention.stop, at + 1)
            elif at > begin and self._begins_person(at):
                break
            elif self._fits(at, cases, small=small) or (at == end > begin and self._completes(at)):
                at = end = at + 1
            elif (at > begin and self._hyphen(at, limit)) or (self.words[at].isalpha() and self._hyphen(at + 1, limit)):
                at += 1
                continue
            else:
                break
            link = at
            if link < limit - 1 and self._links(link, end, begin, cases, small=small, several=several):
                at = link + 1
        return end

    @staticmethod
    def _is_apart(mention: CountryMention, cases: str) -> bool:
        """Whether a state is no owner by its case: «кредит банка Китая Лаосу», «после форума чешские компании …»."""
        if mention.kind == "adjective":
            return bool(mention.case) and bool(cases) and set(mention.case).isdisjoint(cases)
        return mention.kind == "name" and "d" not in cases and "d" in mention.case and "g" not in mention.case

    def _begins_person(self, index: int) -> bool:
        """Whether somebody is named at ``index``: «министерства Лаоса Сергея …»."""
        words = self.words[index : index + 2]
        named = len(words) > 1 and words[0].istitle() and words[1].istitle()
        return named and bool(self.names.inflects) and self.names.given(self.norms[index]) is not None

    def _hyphen(self, index: int, limit: int) -> bool:
        """Whether a hyphen at ``index`` holds two words together."""
        return (
            index + 1 < limit
            and self.words[index] in HYPHENS
            and self.tokens.glued(index)
            and self.tokens.glued(index + 1)
        )

    def _completes(self, index: int) -> bool:
        """Whether the word at ``index`` is the noun of the adjective before it, whatever its ending."""
        rules = self.table.complements
        norm = self.norms[index]
        if not rules.endings or not self.words[index].islower() or len(norm) < 4:
            return False
        return (
            self.norms[index - 1].endswith(rules.adjectives)
            and norm not in rules.breaks
            and not norm.endswith(rules.breaking)
        )

    def _links(self, link: int, end: int, begin: int, cases: str, *, small: bool, several: bool) -> bool:
        """Whether "and" or a comma at ``link`` joins what stands before and after within the complement."""
        rules = self.table.complements
        before, after = link - 1, link + 1
        head = self._next_head(after)
        if head is not None and not (several and self._is_genitive(head)):
            return False
        if self.words[link] in DASHES:
            return self._pairs_states(before, after)
        if self.norms[link] in rules.conjunctions:
            if after in self.country_at or (before in self.country_at and not rules.endings):
                return before in self.country_at and after in self.country_at
            if rules.endings:
                near = self._fits(after, cases, small=small) or self._compound_fits(after, cases, small=small)
                return near and self._capital(after) == self._capital(before)
            return self.norms[before] in rules.subjects and (
                self.norms[after] in rules.subjects or (self._capital(before) and self._leads_to_subject(after))
            )
        if self.words[link] != ",":
            return False
        if rules.endings:
            adjective = len(self.norms[before]) > 4 and self.norms[before].endswith(rules.adjectives)
            closed = any(
                self.norms[index] in rules.conjunctions for index in range(after, min(after + 3, len(self.norms)))
            )
            return (adjective or closed) and (
                self._fits(after, cases, small=small) or self._compound_fits(after, cases, small=small)
            )
        closing = any(
            self.norms[index] in rules.conjunctions for index in range(after, min(after + 4, len(self.norms)))
        )
        listed = self.norms[before] in rules.subjects and self.norms[after] in rules.subjects
        return listed and (closing or self._goes_on_in_capitals(after))

    def _leads_to_subject(self, index: int) -> bool:
        """Whether words with capitals from ``index`` on end in one of what bodies are for: "and Plant Protection"."""
        end = self._capitals_after(index, latin=False)
        return end > index and self.norms[end - 1] in self.table.complements.subjects

    def _pairs_states(self, before: int, after: int) -> bool:
        """Whether two states stand on both sides of a dash in the nominative: «Деловой совет Перу — Оман»."""
        states = self.country_at.get(before), self.country_at.get(after)
        return all(state is not None and (not state.case or "n" in state.case) for state in states)

    def _goes_on_in_capitals(self, index: int) -> bool:
        """Whether a list of words with capitals goes on: "on Trade, Economic, Scientific-Technical Cooperation"."""
        if not self._capital(index) or index + 1 >= len(self.words):
            return False
        after = self.words[index + 1]
        return after == "," or after in HYPHENS or after[0].isupper()

    def _next_head(self, index: int) -> int | None:
        """The head that the word with a capital at ``index`` leads up to: "… and Hanoi University"."""
        at = index
        while at < min(index + _LEAD, len(self.words)) and self.words[at][0].isupper():
            if at in self.head_at:
                return at
            at += 1
        inflected = bool(self.table.adjectives.endings)  # else a head with a small letter is none of the name
        return at if inflected and index < at < len(self.words) and at in self.head_at else None

    def _is_genitive(self, index: int) -> bool:
        """Whether the head at ``index`` may stand in the genitive."""
        return any("g" in head.cases for head in self.head_at[index])

    def _compound_fits(self, index: int, cases: str, *, small: bool) -> bool:
        words = self.words
        if index + 2 < len(words) and words[index + 1] in HYPHENS and self.tokens.glued(index + 1):
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
        while at < min(len(self.words), begin + LONGEST_NAME):
            word = self.words[at]
            sign = at > begin and (word in HYPHENS or word == "&")
            ties = sign and self._any_capital(at + 1, min(at + 2, len(self.words)))
            if not (ties or (word[0].isupper() and (word.isascii() or not latin))):
                break
            if at > begin and self.norms[at] in self.table.plain:
                break
            at += 1 + self._is_initial(at)
        return at

    def _is_initial(self, index: int) -> bool:
        """Whether the word at ``index`` is an initial with its full stop, and the name goes on."""
        words = self.words[index : index + 3]
        return len(words) == 3 and len(words[0]) == 1 and words[1] == "." and words[2][0].isupper()

    def _in_headline(self, start: int, first: int, end: int, head: Head) -> int:
        """Where the name begins if capitals say nothing here, because all words have them; -1 if nothing is left."""
        if head.gender or not self._headline:
            return start
        telling = self.table.joint | self.table.complements.subjects
        at = first
        while at > start and (
            self.norms[at - 1] in telling or at - 1 in self.country_at or self.words[at - 1] in HYPHENS
        ):
            at -= 1
        return at if at < first or end > first + 1 else -1

    @lazily
    def _headline(self) -> bool:
        """Whether the run is no sentence, and nearly all its longer words have capitals."""
        if self.words[-1] in _STOPS:
            return False
        longer = [word for word in self.words if len(word) > 3 and word.isalpha()]
        return len(longer) > 3 and sum(word[0].isupper() for word in longer) > _TITLE_SHARE * len(longer)
