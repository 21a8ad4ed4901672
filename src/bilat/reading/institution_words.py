"""The words around institutions: the tokens of a text with what the tables and other finders know of each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

import attrs

from bilat.languages import spelling_of, table
from bilat.languages.schema.institutions import Head, InstitutionTable, WellKnown
from bilat.reading.countries import CountryMention
from bilat.reading.lazily import lazily
from bilat.reading.lexicon import Lexicon
from bilat.reading.names import Names, names_of
from bilat.reading.numbers import number_words, roman_value
from bilat.reading.places import PlaceMention, country_of_town, find_places
from bilat.reading.tokens import Tokens

HYPHENS: Final = frozenset("-‐‑–")
ENDS: Final = frozenset('.!?…:;\u2022«»"“”')
"""Signs after which a capital letter says nothing, or past which nothing belongs together."""
_LONGEST_QUOTE: Final = 8
_LEGAL: Final = Head(kind="company", name="", role="legal")

Hit = tuple[int, int, "WellKnown | tuple[Head, ...]"]
"""A well-known name or the readings of a head, from its first token up to, not including, the second."""


@attrs.frozen(eq=False)
class Book:
    """The table of a language, turned into look-ups."""

    table: InstitutionTable
    lexicon: Lexicon[WellKnown | tuple[Head, ...]]
    after: Lexicon[bool]
    founding: Lexicon[str]
    adjectival: tuple[str, ...]
    """The endings of adjectives, where the language has them agree."""


@cache
def book_of(language: str) -> Book:
    """The look-ups of ``language``."""
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
    return Book(
        words,
        Lexicon(language, entries),
        Lexicon(language, ((phrase, True) for phrase in words.complements.after)),
        Lexicon(
            language,
            [
                (phrase, state)
                for state, phrases in (
                    ("planned", founding.planned),
                    ("future", founding.future),
                    ("opened", founding.opened),
                )
                for phrase in phrases
            ],
        ),
        tuple({ending for group in words.adjectives.endings.values() for ending in group}),
    )


class Words:
    """One run of text, with what is known of its tokens."""

    def __init__(
        self,
        tokens: Tokens,
        book: Book,
        hits: list[Hit],
        countries: Sequence[CountryMention],
    ) -> None:
        self.tokens = tokens
        self.words: list[str] = tokens.words
        self.norms: list[str] = tokens.norms
        self.book = book
        self.names: Names = names_of(tokens.language)
        self.table: InstitutionTable = book.table
        self.hits = hits
        self.countries = countries
        self.country_at: dict[int, CountryMention] = {
            index: mention for mention in countries for index in range(mention.first, mention.stop)
        }
        self.known_at: dict[int, WellKnown] = {}
        self.head_at: dict[int, tuple[Head, ...]] = {}
        """The readings of the heads by each of their tokens."""
        for first, stop, value in hits:
            if isinstance(value, WellKnown):
                self.known_at.update(dict.fromkeys(range(first, stop), value))
            else:
                self.head_at.update(dict.fromkeys(range(first, stop), value))

    @property
    def _latin_text(self) -> bool:
        return not self.table.adjectives.endings

    def _inside(self, opening: int) -> tuple[int, int] | None:
        """The tokens between the quotation marks that open at ``opening``, if they can be a name."""
        words = self.words
        if (
            not 0 <= opening < len(words) - 2
            or words[opening] not in self.table.quotes
            or not words[opening + 1][0].isupper()
        ):
            return None
        closing = self.table.quotes[words[opening]]
        for index in range(opening + 2, min(opening + 2 + _LONGEST_QUOTE, len(words))):
            if words[index] == closing:
                return opening + 1, index
            if words[index] in ".!?":
                break
        return None

    def _codes(self, first: int, stop: int) -> tuple[str, ...]:
        """The countries named from ``first`` to ``stop``, in order."""
        codes: dict[str, None] = {}
        for index in range(first, stop):
            if index in self.country_at and self.country_at[index].kind != "demonym":
                codes.update(dict.fromkeys(self.country_at[index].codes))
            elif index in self.known_at:
                codes.update(dict.fromkeys(self.known_at[index].countries))
        return tuple(codes)

    def _towns(self, first: int, stop: int) -> tuple[str, ...]:
        """The country of a town or region in the name, or whose adjective is there: «Казанский университет»."""
        inside = (place.country for place in self.places if first <= place.first and place.stop <= stop)
        for code in inside:
            return (code,) if code else ()
        for index in () if self.table.final else range(first, stop):
            if self._capital(index):
                code = country_of_town(self.tokens.language, self._whole(index, first))
                if code:
                    return (code,)
        return ()

    @lazily
    def places(self) -> list[PlaceMention]:
        """The towns and regions of the text, which few names ask for."""
        return find_places(self.tokens)

    def _whole(self, index: int, first: int) -> str:
        """The word at ``index`` with what hyphens hold before it."""
        begin = index
        while begin - 2 >= first and self.words[begin - 1] in HYPHENS:
            begin -= 2
        return "".join(self.words[begin : index + 1])

    def _owners(self, first: int) -> tuple[str, ...]:
        """The country whose adjective or possessive stands right before ``first``; its name where heads stand last."""
        before = self.country_at.get(first - 1)
        if self.table.final and before is not None and before.kind == "name":
            return before.codes if not before.case or "n" in before.case or "g" in before.case else ()
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
            at = index - 1 - (self.words[index - 1] in HYPHENS)
            return int(self.norms[at]) if self.norms[at].isdecimal() and len(self.norms[at]) < 4 else None
        return roman_value(norm) if self.words[index].isupper() and norm not in words.not_roman else None

    def _capital(self, index: int) -> bool:
        return self.words[index][0].isupper()

    def _any_capital(self, first: int, stop: int) -> bool:
        return any(self.words[index][0].isupper() for index in range(first, stop))

    def _opens(self, index: int) -> bool:
        return index == 0 or (self.words[index - 1] in ENDS and index - 1 not in self.country_at)
