"""Runs of words that are written as the name of a person."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

import attrs

from bilat.languages.schema.people import People
from bilat.reading.lazily import lazily
from bilat.reading.leaders import LeaderNames
from bilat.reading.mentions import Mention
from bilat.reading.names import Names, names_of
from bilat.reading.title_words import APOSTROPHES, HYPHENS, JOINTS, Book, book_of
from bilat.reading.tokens import Tokens

_LONGEST: Final = 8
"""Words of the longest name: "Mohammed bin Abdulrahman bin Jassim Al Thani"."""
_GIVEN_AND_FAMILY: Final = 2
"""How many words of a name may stand before the next one, at least."""
_MONOSYLLABLE: Final = 3
"""How many letters a family name of East Asia has that is a given name's syllable for others: Kim, Von."""
_SYLLABLE: Final = 2
"""How many letters a syllable of a name may have that an abbreviation has too."""
_SENTENCE_ENDS: Final = frozenset('.!?…;:—–"“”«»()')


@attrs.define(eq=False)
class NameRun(Mention):
    """A run of words written as a name.

    Args:
        words: its words as written, without honorifics; an initial has its full stop.
        text: the words with what stands between them.
        honoured: whether an honorific stands before it.
        countries: the country that is stated right after it.
    """

    words: tuple[str, ...]
    text: str
    honoured: bool = False
    countries: tuple[str, ...] = ()


class NameRuns:
    """The names in one run of text.

    Args:
        tokens: the run.
        taken: tokens that name countries.
        leaders: the leaders to know.
    """

    def __init__(self, tokens: Tokens, taken: Collection[int], leaders: LeaderNames) -> None:
        self.tokens = tokens
        self.words: list[str] = tokens.words
        self.norms: list[str] = tokens.norms
        self.size: int = len(tokens.words)
        self.taken = taken
        self.book: Book = book_of(tokens.language)
        self.table: People = self.book.table
        self.names: Names = names_of(tokens.language)
        self.leaders = leaders

    @lazily
    def title_case(self) -> bool:
        """Whether all long words have capitals, so that a capital says nothing."""
        if self.size > 40 or self.size < 5 or self.words[-1] == ".":
            return False
        headline = self.table.headline
        ends = self.table.headline_ends
        if not any(
            self.words[at][0].isupper()
            and (norm in headline or (len(norm) > 4 and norm.endswith(ends) and self._is_plain(at)))
            for at, norm in enumerate(self.norms)
            if at
        ):
            return False
        long = [word for word in self.words if len(word) > 4 and word.isalpha()]
        return len(long) > 3 and sum(word.islower() for word in long) <= len(long) // 6

    def _is_plain(self, at: int) -> bool:
        """Whether a word with a capital is neither a name that we know nor part of a title or country."""
        norm = self.norms[at]
        return not (
            at in self.taken
            or norm in self.leaders.families
            or norm in self.table.given
            or norm in self.table.portfolios
            or norm in self.book.heads
            or norm in self.book.title_ends
        )

    def at(self, index: int, *, titled: bool = False) -> NameRun | None:
        """The name that begins at token ``index``, or at the honorifics there.

        Args:
            index: where it may begin.
            titled: whether a title stands before it, so that a country's name may be a given name (Israel Katz).
        """
        first = self.after_honorifics(index)
        if first in self.taken and not (titled and self._is_given(first)):
            return None
        words: list[str] = []
        at = first
        while (
            at < self.size
            and len(words) < _LONGEST
            and not (words and (self._closed(first, at) or self._begins_another(first, at)))
            and (stop := self._word(at, inside=bool(words), titled=titled)) is not None
        ):
            words.append(self.tokens.quote(at, stop))
            at = stop
        while words and words[-1].islower() and self.norms[at - 1] in self.table.particles:
            at -= 1
            words.pop()
        if not any(len(word) > 1 and word[1] != "." for word in words):
            return None
        if self._is_thing(at):
            return None
        return NameRun(index, at, tuple(words), self.tokens.quote(first, at), first > index)

    def _closed(self, first: int, at: int) -> bool:
        """Whether a name from ``first`` on ends before ``at``, where only its last word takes endings."""
        norm = self.norms[at - 1]
        if not self.table.final or self.norms[at] in self.table.suffixes or norm in self.table.particles:
            return False
        known = len(norm) > _MONOSYLLABLE and norm in self.leaders.families and self.names.given(norm) is None
        known = known and (at - first > 1 or self.norms[at] in self.leaders.families)  # "Si Szinpin" begins with his
        return known or norm.endswith(self.table.family_ends) or self.names.is_ended(norm)

    def _begins_another(self, first: int, at: int) -> bool:
        """Whether a given name at ``at`` stands in no case of that at ``first``: «с Иваном Ивановым Джон Смит»."""
        if not self.names.inflects or self.table.final or at - first < _GIVEN_AND_FAMILY:
            return False
        if at + 1 >= self.size or not self.words[at + 1][0].isupper():
            return False  # the last word of a name, of which only that one shows its case: «с Ким Чен Ыном»
        one, other = (set(self.names.given_cases(self.norms[index])) for index in (first, at))
        return bool(one and other) and one.isdisjoint(other)

    def _is_thing(self, at: int) -> bool:
        """Whether a name that ends before ``at`` is that of an airport or a company."""
        if self.norms[at - 1] in self.table.things:
            return True
        while at < self.size and self.words[at][0].isupper() and self.norms[at] in self.book.unnamed:
            at += 1
        return at < self.size and self.norms[at] in self.table.things and self.words[at][0].isupper()

    def after_honorifics(self, index: int) -> int:
        """The token after the honorifics that begin at ``index``."""
        while index < self.size and (match := self.book.honorifics.at(self.norms, index)):
            index = match[0]
        return index

    def _is_given(self, at: int) -> bool:
        """Whether the name of a country is a given name here."""
        return at + 1 not in self.taken and self.names.given(self.norms[at]) is not None and self.goes_on(at)

    def backwards(self, stop: int, low: int) -> NameRun | None:
        """The name of several words that ends before token ``stop``."""
        first = stop
        while first > max(low, stop - 2 * _LONGEST) and self._may_be_inside(first - 1):
            first -= 1
        for start in range(first, stop - 1):
            run = self.at(start) if self.words[start][0].isalpha() else None
            if run and run.stop == stop and len(run.words) > 1:
                return run
        return None

    def _may_be_inside(self, at: int) -> bool:
        norm = self.norms[at]
        word = self.words[at]
        return (
            (word[0].isupper() and at not in self.taken)
            or norm in HYPHENS
            or (norm == "." and len(self.words[at - 1]) == 1)
            or norm in self.table.particles
            or (at > 0 and self.words[at - 1] in HYPHENS and word.islower())
        )

    def _word(self, at: int, *, inside: bool, titled: bool) -> int | None:
        """The token after the word of a name that begins at ``at``; None if none does."""
        word, norm, table = self.words[at], self.norms[at], self.table
        if not word[0].isalpha():
            return None
        if inside and self._is_suffix(at):
            return at + 1 + (at + 1 < self.size and self.norms[at + 1] == "." and len(norm) == 2)
        if len(word) == 1 and word.isupper():
            return (
                self._joined(at)
                if self._elided(at)
                else self._initial(at, inside=inside or (titled and self._looks_small(at)))
            )
        if at in self.taken and inside:
            return None
        if norm in table.particles and (word.islower() or self.goes_on(at)):
            return self._particle(at)
        if not word[0].isupper() or not self._free_of_titles(at, inside=inside):
            return None
        if norm in table.not_names and not (titled and self._looks_small(at)):
            return None
        if word.isupper() and len(word) > 1 and (len(word) > 2 or inside or not self.goes_on(at)):
            return None
        if self.title_case and inside and not self._belongs(at):
            return None
        return self._joined(at)

    def _looks_small(self, at: int) -> bool:
        """Whether a syllable of a name has the letters of a small word: the first of «Но Дэ Чжун»."""
        return self.names.inflects and is_syllable(self.tokens, at) and self.goes_on(at)

    def _is_suffix(self, at: int) -> bool:
        """Whether a word ends names: "Jr", and with a capital "II" and «Второй», which else count something."""
        nominative = self.table.suffixes.get(self.norms[at])
        return nominative is not None and (nominative[0].islower() or self.words[at][0].isupper())

    def _elided(self, at: int) -> bool:
        """Whether an apostrophe and a name with a capital follow a letter: O'Neill."""
        after = at + 2
        return after < self.size and self.norms[at + 1] in APOSTROPHES and self.words[after].istitle()

    def _initial(self, at: int, *, inside: bool) -> int | None:
        """An initial with its full stop, or a syllable of one letter («Ван И»)."""
        if at + 1 < self.size and self.norms[at + 1] == "." and self.tokens.glued(at + 1):
            follows = at + 2 < self.size and self.words[at + 2][0].isupper()
            return at + 2 if follows else None
        if inside and self.table.country_first:
            # "George W Bush"
            return at + 1 if (self.goes_on(at) or self.table.final) and not self.opens_sentence(at) else None
        return at + 1 if inside else None

    def _free_of_titles(self, at: int, *, inside: bool) -> bool:
        if self.norms[at] in self.book.heads and (match := self.book.titles.at(self.norms, at)):
            # a title that is a given name too («Султан»), but for "the Amir" and "Amir Sheikh Tamim"
            given = not inside and bool(self.names.given(self.norms[at])) and match[0] == at + 1 and self.goes_on(at)
            return given and not (
                (at > 0 and self.norms[at - 1] in self.table.articles) or self.book.honorifics.at(self.norms, at + 1)
            )
        word = self.words[at]
        syllable = len(word) == _SYLLABLE and word.istitle()  # the "Un" of "Kim Jong Un" is not the UN
        return syllable or self.norms[at] not in self.book.bodies or self.book.bodies.at(self.norms, at) is None

    def _belongs(self, at: int) -> bool:
        """Whether, where all words have capitals, a word after the first of a name still belongs to it."""
        before = self.norms[at - 1]
        return (
            (before in self.table.given and before not in self.leaders.families)
            or before in self.table.particles
            or before == "."
            or self.norms[at] in self.leaders.families
            or self.leaders.bearer((before, self.norms[at]), None)[0]
            is not None  # "Wang Yi", whose family name is first
        )

    def goes_on(self, at: int) -> bool:
        """Whether a word that may be part of a name follows token ``at``."""
        after = at + 1
        if after < self.size and self.norms[after] in JOINTS:
            after += 1
        if after >= self.size or after in self.taken or self.norms[after] in self.table.not_names:
            return False
        return self.words[after][0].isupper() or (self.norms[after] in self.table.particles and self.goes_on(after))

    def _particle(self, at: int) -> int | None:
        """A small word of a name: only where a capital follows."""
        after = at + 1
        if not self.goes_on(at):
            return None
        if self.norms[after] in JOINTS:
            return self._joined(at) if self.tokens.glued(after) else None
        return at + 1

    def _joined(self, at: int) -> int:
        """The end of a word that hyphens or apostrophes go on: Moo-hyun, O'Neill; a possessive is left out."""
        head, at = at, at + 1
        while at + 1 < self.size and self.words[at + 1][0].isalpha() and self._glues(at, head):
            at += 2
        return at

    def _glues(self, at: int, head: int) -> bool:
        """Whether the sign at ``at`` holds the words on its sides together."""
        sign, following = self.norms[at], self.norms[at + 1]
        if sign in APOSTROPHES:
            if following in self.table.possessives:
                return False
        elif sign not in HYPHENS or (following in self.book.heads and self.words[at + 1].islower()):
            return False
        elif at + 1 in self.taken and self.norms[at - 1] not in self.table.particles:
            return False  # "Sharon-Israeli media"
        elif self._goes_on_small(at + 1):
            pass  # "Yoon-joo" is no two leaders
        elif match := self.leaders.families.at(self.norms, head):
            # "Putin-Trump talks": two people, unless the leader's name has the hyphen or is a given name here
            return match[0] > at + 1 or self.names.given(self.norms[head]) is not None
        return self.tokens.glued(at) and self.tokens.glued(at + 1)

    def _goes_on_small(self, at: int) -> bool:
        """Whether what follows a hyphen goes on a name in small letters, and is no article of another one."""
        return self.words[at].islower() and not self.names.inflects and self.norms[at] not in self.table.particles

    def opens_sentence(self, at: int) -> bool:
        """Whether token ``at`` begins a sentence, so that its capital says nothing."""
        return at == 0 or self.words[at - 1] in _SENTENCE_ENDS


def is_syllable(tokens: Tokens, at: int) -> bool:
    """Whether a short word has a capital, though no sentence begins there and not all of its letters are so."""
    word = tokens.words[at]
    return len(word) <= _MONOSYLLABLE and word.istitle() and at > 0 and tokens.words[at - 1].isalpha()
