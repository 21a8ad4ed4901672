"""Where the names of institutions begin and end."""

from __future__ import annotations

from typing import Final

from bilat.languages.schema.institutions import Head
from bilat.reading.institution_words import HYPHENS, Words
from bilat.reading.lazily import lazily

LONGEST_NAME: Final = 18
LONGEST_ENDED: Final = 5
"""Up to how many letters a word may end as if in a case by chance."""
_STOPS: Final = frozenset(".!?…")
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
        if words[link] in HYPHENS:
            return self.tokens.glued(link) and self.tokens.glued(link + 1)
        if words[link] == "&":
            return True
        joined = norms[link] in self.table.complements.conjunctions or words[link] == ","
        return joined and norms[link - 1] in subjects and norms[at] in subjects

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

    def _owned_before(self, first: int, floor: int) -> int:
        """The first word of a name whose head stands last, at token ``first``: capitals, countries, small subjects."""
        joint, plain, norms = self.table.joint, self.table.plain, self.norms
        at = first
        while at > floor:
            before = at - 1
            mention = self.country_at.get(before)
            if mention is not None and (not mention.case or "n" in mention.case or "g" in mention.case):
                at = max(mention.first, floor)
            elif mention is not None or self._number(before) is not None or not self._leads(before, at, first, floor):
                break
            else:
                at = before
        while at < first and not (
            at in self.country_at or norms[at] in joint or (self._capital(at) and norms[at] not in plain)
        ):
            at += 1
        return at

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
        while start < first and self.words[start + 1] not in HYPHENS:
            if not (self._number(start) or self.norms[start] in self.table.plain or self.words[start] in HYPHENS):
                break
            start += 1
        return start

    def _complement(self, stop: int, head: Head, *, capital: bool) -> int:
        """Where the name ends that ``head`` heads."""
        rules = self.table.complements
        limit = min(len(self.words), stop + LONGEST_NAME)
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
            end = self._phrase(
                begin,
                limit,
                cases,
                small=small and (opener not in rules.owners or head.kind in {"agency", "commission"}),
            )
            if end == begin:
                break
            at = end
        if head.kind == "mission":
            at = self._place(at)
        return at

    def _takes(self, opener: str, begin: int, head: Head) -> bool:
        """Whether a head takes a complement with ``opener``: after a ministry, "on" opens no part of its name."""
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
            elif (at > begin and self._hyphen(at, limit)) or (self.words[at].isalpha() and self._hyphen(at + 1, limit)):
                at += 1
                continue
            else:
                break
            link = at
            if link < limit - 1 and self._links(link, end, begin, cases, small=small):
                at = link + 1
        return end

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
            closed = any(
                self.norms[index] in rules.conjunctions for index in range(after, min(after + 3, len(self.norms)))
            )
            return (adjective or closed) and (
                self._fits(after, cases, small=small) or self._compound_fits(after, cases, small=small)
            )
        closing = any(
            self.norms[index] in rules.conjunctions for index in range(after, min(after + 4, len(self.norms)))
        )
        return closing and self.norms[before] in rules.subjects and self.norms[after] in rules.subjects

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
            at += 1
        return at

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
