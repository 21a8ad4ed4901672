"""A sentence seen for its trade figures: words for flows, words around them, clauses, countries and their parts."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Final, TypeVar

import attrs

from bilat.reading.amounts import AmountMention
from bilat.reading.changes import ChangeMention
from bilat.reading.context import Context
from bilat.reading.countries import CountryMention
from bilat.reading.figure_memory import FigureMemory
from bilat.reading.figure_words import GIVEN, FigureWords, Trigger, figure_words
from bilat.reading.sentence import Sentence
from bilat.reading.sought import Sought
from bilat.reading.tokens import Tokens

Value = TypeVar("Value")

STRONG: Final = frozenset(";:!?…")
DASHES: Final = frozenset("—–")
SIGNS: Final = STRONG | DASHES | {"."}
"""Signs that may stand between clauses."""
ARTICLE: Final = 3
"""Words of at most so many letters are articles, not adjectives."""
REACH: Final = 3
"""How many words may stand between a preposition and its country."""
OWNED: Final = 6
"""How many words what a country owns may have, with its preposition: "to the Ministry of Health of Chad"."""


CUES: Final = Sought(lambda language: figure_words(language).cues.__contains__)
BREAKS: Final = Sought(lambda _: SIGNS.__contains__)


@attrs.define(eq=False)
class Place:
    """A country of the sentence with the part it plays.

    Args:
        first: its first token.
        stop: the token after its last.
        codes: the countries.
        kind: how it is named, as of a :class:`CountryMention`.
        part: ``to``, ``from``, ``with``, ``by``, ``between``, ``of``, ``in``; ``adjective``; of a bare noun by its case
            ``for`` (dative), ``by``, ``object``, ``from`` (ablative), ``in`` (locative), ``oblique`` (genitive or
            dative), or empty (subject).
        case: its possible cases, as far as the language shows them.
        led: of one that owns a noun, the part of the preposition before that: "to the ports of China".
        reports: whether it only says whose the numbers are: "according to Chinese customs".
    """

    first: int
    stop: int
    codes: tuple[str, ...]
    kind: str
    part: str
    case: str
    led: str = ""
    reports: bool = False

    @property
    def bare(self) -> bool:
        """Whether it may be subject or object: a noun without preposition."""
        return self.part == "" and self.kind != "adjective"


class FigureScene:
    """A sentence with what its figures are read from.

    Args:
        sentence: the sentence.
        context: what the article has set up.
        memory: what its figures have set up.
    """

    def __init__(self, sentence: Sentence, context: Context, memory: FigureMemory) -> None:
        self.sentence = sentence
        self.tokens: Tokens = sentence.tokens
        self.norms: list[str] = sentence.tokens.norms
        self.context = context
        self.memory = memory
        self.words: FigureWords = figure_words(sentence.tokens.language)
        self.first: int = sentence.first
        self.stop: int = sentence.stop
        numbers: list[AmountMention | ChangeMention] = [*sentence.amounts, *sentence.changes]
        self.numbers: list[AmountMention | ChangeMention] = sorted(numbers, key=lambda number: number.first)
        self.cues: list[tuple[int, int, frozenset[str]]] = self._cues()
        self.triggers: list[Trigger] = sentence.flows
        self.breaks: list[int] = self._breaks()
        self.places: list[Place] = self._givers(self._places())
        self.scopes: dict[tuple[Trigger, int, int], tuple[int, int]] = {}
        """The stretches that speak of items, by word and run of tokens, as they are asked for again and again."""

    def _cues(self) -> list[tuple[int, int, frozenset[str]]]:
        """The words around figures by their roles, but for parts of a time: the May of "in January-May"."""
        times = {index for time in self.sentence.times for index in range(time.first, time.stop)}
        starts = [index for index in self.sentence.begun(CUES) if index not in times]
        return self.words.cues.find(self.norms, starts)

    # --- clauses ----------------------------------------------------------------------------------------------------

    def _breaks(self) -> list[int]:
        """Where new clauses begin."""
        found = [first for first, _, roles in self.cues if "break" in roles]
        signs = [index for index in self.sentence.begun(BREAKS) if self.first < index < self.stop - 1]
        found += [index + 1 for index in signs if self._is_break(index)]
        return sorted(found)

    def _is_break(self, index: int) -> bool:
        norm = self.norms[index]
        if norm in DASHES:
            return not self.tokens.glued(index)
        if norm == ".":  # after an abbreviation that the splitter of sentences could not tell from an end
            return not self.tokens.glued(index + 1) and self.tokens.words[index + 1][0].isupper()
        return not self.tokens.glued(index + 1)

    def breaks_between(self, first: int, stop: int) -> bool:
        """Whether a new clause begins after token ``first`` and up to ``stop``."""
        return any(first < index <= stop for index in self.breaks)

    def ends_between(self, first: int, stop: int) -> bool:
        """Whether a sentence ends there."""
        return any(first < index <= stop and self.norms[index - 1] == "." for index in self.breaks)

    def holds(self, signs: str, first: int, stop: int) -> bool:
        """Whether one of ``signs`` stands there."""
        return any(norm in signs for norm in self.norms[first:stop])

    # --- words around -----------------------------------------------------------------------------------------------

    def roles(self, first: int, stop: int) -> frozenset[str]:
        """The roles of the words that begin there."""
        return frozenset(role for index, _, roles in self.cues if first <= index < stop for role in roles)

    def at_trigger(self, index: int) -> bool:
        """Whether a word for a flow stands there."""
        return any(trigger.first <= index < trigger.stop for trigger in self.triggers)

    def is_worldwide(self, trigger: Trigger, first: int) -> bool:
        """Whether a flow before the number at ``first`` is that with the whole world."""
        return any("world" in roles and index <= first and stop >= trigger.first for index, stop, roles in self.cues)

    def is_attribute(self, place: Place, trigger: Trigger) -> bool:
        """Whether a country stands right before a flow, at most a possessive or "mutual" between: "China's exports"."""
        between = range(place.stop, trigger.first)
        return place.stop <= trigger.first and all(
            self.norms[index] in ("'", "s") or "mutual" in self.roles(index, index + 1) for index in between
        )

    def is_joining(self, index: int) -> bool:
        """Whether a token stands between numbers of one verb: a link, a flow, a country."""
        place = any(place.first <= index < place.stop for place in self.places)
        return place or self.norms[index] in self.words.links or self.at_trigger(index)

    def first_named(self, pair: Sequence[str]) -> str | None:
        """The one of two countries that the article has named first."""
        return next((code for code in self.context.counts if code in pair), None)

    # --- countries --------------------------------------------------------------------------------------------------

    def _places(self) -> list[Place]:
        inside = {index for number in self.numbers for index in range(number.first, number.stop)}
        found: list[Place] = []
        for mention in self.sentence.countries:
            codes = mention.codes or self._known(mention.candidates)
            if codes and mention.first not in inside:  # the US of US$ is none
                part = self._part(mention, found[-1] if found else None)
                led = self._led(mention.first, inside) if part == "of" else ""
                place = Place(mention.first, mention.stop, codes, mention.kind, part, mention.case.lower(), led)
                if self.words.verb_last:
                    self._share_part(found, place)
                found.append(place)
        if taken_up := self._taken_up():
            found = sorted([*found, *taken_up], key=lambda place: place.first)
        for low, high in self._reporting():
            for place in found:
                place.reports = place.reports or low <= place.first < high
        return found

    def _taken_up(self) -> list[Place]:
        """The country that the sentence before has named, where this one takes it up: "trade with that country"."""
        before = self.memory.before
        if before is None or not before.countries:
            return []
        codes = {code for mention in before.countries for code in mention.codes} - {self.memory.home or ""}
        if len(codes) != 1:
            return []
        words = self.words.taken_up
        found = words.find(self.norms, [index for index in range(self.first, self.stop) if self.norms[index] in words])
        return [Place(first, stop, tuple(codes), "name", part, "") for first, stop, part in found]

    def _reporting(self) -> list[tuple[int, int]]:
        """The runs of tokens that say whose the numbers are."""
        runs: list[tuple[int, int]] = []
        for first, stop, roles in self.cues:
            if "source" in roles or "reporter" in roles:
                commas = [index for index in range(self.first, self.stop) if self.norms[index] == ","]
                edges = sorted([self.first, *self.breaks, *commas, self.stop])
                low = max(edge for edge in edges if edge <= first)
                after = "source" in roles and not self.words.verb_last
                runs.append((stop, min(edge for edge in edges if edge >= stop)) if after else (low, first))
        return runs

    def _share_part(self, found: Sequence[Place], last: Place) -> None:
        """Give the part of the last of several joined countries to those before it: "Turkiya va Eron bilan"."""
        for place in reversed(found):
            gap = self.norms[place.stop : last.first]
            if (place.part, last.part, len(gap)) == ("with", "between", 1):
                place.part = "between"  # "Turkiya bilan Eron oʻrtasida": the one with the other
                return
            if place.part or not gap or any(norm not in self.words.links for norm in gap):
                return
            place.part, last = last.part, place

    def _givers(self, places: list[Place]) -> list[Place]:
        """The countries but for one that refuses or opposes what is to be given: "Chad blocks a loan to Togo"."""
        for first, _, roles in self.cues:
            if "hindered" in roles and any(
                trigger.first > first and trigger.flow in GIVEN for trigger in self.triggers
            ):
                against = [place for place in places if place.stop <= first and place.bare]
                return [place for place in places if place not in against[-1:]]
        return places

    def _known(self, candidates: Sequence[str]) -> tuple[str, ...]:
        """The one of the countries of an open name (Korea) that the text is about."""
        known = [code for code in candidates if self.context.counts[code] or self.memory.knows(code)]
        return (known[0],) if len(known) == 1 else ()

    def _part(self, mention: CountryMention, before: Place | None) -> str:
        """The part of a country: that of the one it is joined to, or by the preposition before it, or by its case."""
        after = self._postposition(mention.stop) if self.words.verb_last and "n" in mention.case else None
        if after is not None:
            return after
        joined = before is not None and before.kind != "adjective" and not self.words.verb_last
        if before is not None and joined and mention.first - before.stop <= 2:
            gap = self.norms[before.stop : mention.first]
            if gap and all(norm in self.words.links for norm in gap):
                return before.part
        part = self._preposition(mention)
        if mention.kind != "adjective" or (self.words.verb_last and "n" not in mention.case):
            return self._by_case(part, mention)
        of_flow = any(mention.stop <= trigger.first <= mention.stop + 1 for trigger in self.triggers)
        return "adjective" if of_flow or part in ("", "of") else "to" if part == "place" else part

    def _preposition(self, mention: CountryMention) -> str:
        """The part that the preposition before a country gives it, with articles and one more word between."""
        words, start = 0, self.town_before(mention.first) or mention.first
        for index in range(start, max(self.first, start - REACH - 1), -1):
            found = self.words.parts.before(self.norms, index)
            if found is not None:
                return found[1] if found[0] >= self.first else ""
            word = self.tokens.words[index - 1]
            words += len(word) > ARTICLE
            if words > 1 or not (word[0].isalpha() and word.islower()):
                return ""
            if any(time.first <= index - 1 < time.stop for time in self.sentence.times):
                return ""  # the preposition is that of the time: «в январе Чад поставил»
            if self.at_trigger(index - 1) or self.words.cues.at(self.norms, index - 1) is not None:
                return ""
        return ""

    def town_before(self, first: int) -> int | None:
        """The town after whose comma a country stands: "a hospital in Lviv, Ukraine"."""
        town = first - 2
        if town <= self.first or self.norms[first - 1] != "," or not self.tokens.words[town].istitle():
            return None
        return town if self.words.parts.before(self.norms, town) is not None else None

    def _led(self, first: int, numbers: Container[int]) -> str:
        """The part of the preposition before what a country owns, where only its name stands between."""
        for _ in range(OWNED):
            found = self.words.parts.before(self.norms, first)
            if found is not None and found[1] != "of":
                return found[1]
            first = first - 1 if found is None else found[0]
            if first < self.first or first in numbers or not self.norms[first].isalpha() or self.at_trigger(first):
                return ""
        return ""

    def _postposition(self, stop: int) -> str | None:
        """The part that what stands after a country gives it, perhaps with a noun that it owns between."""
        if stop >= self.stop:
            return None
        found = self.words.postpositions.at(self.norms, stop)
        if found is not None:
            return found[1]
        noun = self.norms[stop]
        if self.at_trigger(stop) or not self.tokens.words[stop].islower():
            return None
        if noun.endswith(self.words.owned_ending) and stop + 1 < self.stop:
            found = self.words.postpositions.at(self.norms, stop + 1)
            if found is not None:
                return found[1]
        return next((part for ending, part in self.words.owned_parts.items() if noun.endswith(ending)), None)

    def _by_case(self, part: str, mention: CountryMention) -> str:
        """The part of a noun whose case agrees with the preposition before it, or has none."""
        case = mention.case.lower()
        if part == "place":
            return "in" if "l" in case and "a" not in case else "to"
        if not case or (part and case != "n"):  # before a pure nominative the preposition is another word's
            return part
        return self._by_case_alone(case, mention)

    def _by_case_alone(self, case: str, mention: CountryMention) -> str:
        if "n" in case:
            after_noun = any(trigger.stop == mention.first and not trigger.verb for trigger in self.triggers)
            return "of" if "g" in case and after_noun else ""
        if "g" in case:
            return "oblique" if "d" in case else "of"
        if "d" in case or "i" in case:
            return "for" if "d" in case else "by"
        return {"a": "object", "b": "from", "l": "in"}.get(case, "")
