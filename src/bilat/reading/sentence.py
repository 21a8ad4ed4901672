"""One sentence with all that the finders found in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from itertools import pairwise
from operator import attrgetter, itemgetter
from typing import Final, Generic, TypeVar, overload

from bilat.languages import spelling_of
from bilat.languages.schema.cues import Cue
from bilat.reading.amounts import AmountMention, ChangeMention, find_amounts, find_changes
from bilat.reading.asides import opens_aside
from bilat.reading.blocks import Block
from bilat.reading.context import Context
from bilat.reading.countries import CountryMention, find_countries
from bilat.reading.cue_tables import cue_table
from bilat.reading.datelines import dateline_of, day_of, may_have_dateline
from bilat.reading.figure_words import Trigger, find_flows
from bilat.reading.institutions import InstitutionMention, find_institutions
from bilat.reading.lazily import lazily
from bilat.reading.lexicon import Lexicon
from bilat.reading.mentions import Mention
from bilat.reading.name_runs import is_syllable
from bilat.reading.names import names_of
from bilat.reading.numbers import NumberMention, OrdinalMention, find_numbers, find_ordinals
from bilat.reading.people import People, PersonMention, find_people
from bilat.reading.places import PlaceMention, find_places
from bilat.reading.sentences import sentences_of
from bilat.reading.sought import Sought
from bilat.reading.times import TimeMention, find_times
from bilat.reading.tokens import Tokens
from bilat.reading.verb_last import clause_stops, is_verb_last
from bilat.reading.when import UnitAhead

M = TypeVar("M", bound=Mention)

FEW: Final = 12
"""Up to how many mentions of a block looking at each is quicker than searching."""
NEWS: Final = 3
"""Sentences that semicolons part, from which on they are a list of news."""
_FIRST: Final = attrgetter("first")
UNREAL: Final = frozenset({"future", "possible"})
"""The roles of auxiliaries of what has not come about."""
COMING: Final = frozenset({"plan", "await", "postpone"})
"""The acts that are about what is to come, whatever their own time."""
FINITE: Final = frozenset({"past", "present"})
"""The forms of verbs that have a subject."""
LISTING: Final = FINITE | {"participle"}
"""The forms of verbs after which a colon may open a list of their objects."""
CLAUSAL: Final = FINITE | {"future"}
"""The forms of verbs that may make a clause of their own."""
AUXILIARY: Final = frozenset({"future", "past", "possible"})
"""The roles of words before a verb by which a clause shows its time."""
NOUNLIKE: Final = frozenset({"base", "present"})
"""The forms of verbs that have the letters of a noun."""
BEFORE_NOUNS: Final = frozenset({"article", "relation"})
"""The roles of words that stand before no verb."""
_START: Final = itemgetter(0)
SUBJECTS: Final = frozenset({"he", "they", "it"})
"""The pronouns that are the subject of their clause."""
OPENING: Final = 6
"""How many tokens may stand before the subject of a clause."""
TELLING: Final = frozenset({"act", "verb", "event", "instrument", "say"})
"""The roles of words of which a phrase that only opens a clause has none."""
OBLIQUE: Final = frozenset({"his", "whom", "I"})
"""The pronouns that begin no clause: no subjects, or within what is quoted, whose signs part it."""
THANKING: Final = "thank"
"""The sense of verbs of saying after which no clause begins, but whom one speaks to."""
STOPS: Final = frozenset(";:—")
JOINING: Final = frozenset("—–-")
"""Signs that may join the names of two countries."""
STATES: Final = frozenset({"body", "pair", "many"})
"""The roles of words for states, which their names may follow after a dash."""
LEADING: Final = frozenset(".:–—-")
"""Signs that set a day off from what was on it."""
DASHES: Final = frozenset("–-")

CueSpan = tuple[int, int, Cue]
"""A cue with its first token and the token after its last."""


PLAIN: Final = frozenset(
    {"article", "link", "relation", "body", "land", "affair", "negation", "joint", "future", "possible", "past", "here"}
)
"""The roles that only matter beside other words: half of all words have one, so they are not listed, only looked up."""


@cache
def cue_words(language: str) -> tuple[Lexicon[Cue], Mapping[str, Cue]]:
    """The cues of a language: those that sentences list, and the single words that are only looked up."""
    spelling = spelling_of(language)
    listed: list[tuple[tuple[str, ...], Cue]] = []
    plain: dict[str, Cue] = {}
    for phrase, cue in cue_table(language).entries():
        norms = spelling.norms(phrase)
        if len(norms) == 1 and cue.roles <= PLAIN:
            plain[norms[0]] = cue
        else:
            listed.append((norms, cue))
    return Lexicon(language, listed), plain


CUES: Final = Sought(lambda language: cue_words(language)[0].__contains__)
SIGNS: Final = Sought(lambda _: (STOPS | DASHES).__contains__)
PLAIN_CUES: Final = Sought(lambda language: cue_words(language)[1].__contains__)


OWNED_REACH: Final = 5
"""How many tokens before a relative pronoun the clause may begin, with a noun that is whose."""
ROUND: Final = "talks/round"
"""The sense of nouns that tell of talks only by themselves, and else of what they are a round of."""
AFTER_NOUN: Final = frozenset({"relation", "future", "past", "possible", "negation"})
"""The roles of words that may follow the phrase of a noun."""
GATHERING: Final = "gather/plan"
"""The sense of verbs that tell of a meeting or, before an infinitive, of a plan."""
PLAN_REACH: Final = 8
"""How many tokens after a verb of planning its infinitive may stand."""
HYPHENS: Final = frozenset("-‑")


def roles_of(cues: Iterable[CueSpan]) -> frozenset[str]:
    """The roles of cues, in all their readings."""
    return frozenset[str]().union(*[cue.roles for _, _, cue in cues])


def between(mentions: Sequence[M], first: int, stop: int) -> list[M]:
    """Those of the ordered ``mentions`` that begin from token ``first`` up to, not including, ``stop``."""
    if not mentions:
        return []
    if len(mentions) <= FEW:
        return [mention for mention in mentions if first <= mention.first < stop]
    return list(mentions[bisect_left(mentions, first, key=_FIRST) : bisect_left(mentions, stop, key=_FIRST)])


class BlockMentions:
    """A block with its tokens and everything found in it, each kind when it is first asked for."""

    def __init__(self, block: Block, tokens: Tokens, context: Context) -> None:
        self.block = block
        self.tokens = tokens
        self.context = context

    @lazily
    def cues(self) -> list[CueSpan]:
        """What tells of meetings and agreements, but for the words that are only looked up."""
        found = cue_words(self.tokens.language)[0].find(self.tokens.norms, self.tokens.begun(CUES))
        named = self._syllables
        found = [span for span in found if span[0] not in named] if named else found
        acting = {first for first, _, cue in found if cue.act is not None}
        found = [span for span in found if span[2].sense != ROUND or self._ends_phrase(span[1], acting)]
        return [self._gathered(span) if span[2].sense == GATHERING else span for span in found]

    def _ends_phrase(self, index: int, acting: set[int]) -> bool:
        """Whether nothing goes on with a noun: "the first round will be", not "the first round of elections"."""
        words = self.tokens.words
        if index >= len(words) or not words[index].isalpha() or index in acting:
            return True
        norm = self.tokens.norms[index]
        cue = cue_words(self.tokens.language)[1].get(norm)
        auxiliary = norm in cue_table(self.tokens.language).auxiliaries
        return auxiliary or (cue is not None and cue.role in AFTER_NOUN and cue.sense != "of")

    def _gathered(self, span: CueSpan) -> CueSpan:
        """A verb of gathering as one of planning, where an infinitive follows («собирался посетить»), or of meeting."""
        first, stop, cue = span
        words, endings = self.tokens.words, cue_table(self.tokens.language).infinitives
        for index in range(stop, min(stop + PLAN_REACH, len(words))):
            if words[index].endswith(endings):
                return first, stop, cue.other or cue
            if not (words[index].isalnum() or words[index] in HYPHENS):
                break
        return first, stop, Cue("verb", "meet", cue.form)

    @lazily
    def _syllables(self) -> set[int]:
        """The words of names that have the letters of small words: «президент Но Дэ Чжун» is no "but"."""
        if not names_of(self.tokens.language).inflects:
            return set()
        starts = (*self.tokens.begun(CUES), *self.tokens.begun(PLAIN_CUES))
        words = self.tokens.words
        doubtful = [at for at in starts if words[at][0].isupper() and is_syllable(self.tokens, at)]
        return {at for at in doubtful if any(person.first < at < person.stop for person in self.people)}

    @lazily
    def roles(self) -> frozenset[str]:
        """The roles of its cues, in all their readings."""
        return roles_of(self.cues)

    @lazily
    def cue_starts(self) -> list[int]:
        """The first token of each cue."""
        return [first for first, _, _ in self.cues]

    @lazily
    def cue_at(self) -> dict[int, Cue]:
        """All cues by each of their tokens."""
        plain, norms = cue_words(self.tokens.language)[1], self.tokens.norms
        named = self._syllables
        cues = {index: plain[norms[index]] for index in self.tokens.begun(PLAIN_CUES) if index not in named}
        for first, stop, cue in self.cues:
            for index in range(first, stop):
                cues[index] = cue
        return cues

    @lazily
    def countries(self) -> list[CountryMention]:
        """Countries."""
        return find_countries(self.tokens)

    @lazily
    def spans(self) -> list[tuple[int, int]]:
        """The first token of each sentence, and the token after its last."""
        return sentences_of(self.tokens)

    @lazily
    def items(self) -> set[int]:
        """The first token of each item of a list of news that semicolons part: "In this issue: …; …; …"."""
        ends = [self.tokens.words[stop - 1] == ";" for _, stop in self.spans]
        if sum(ends) + 1 < NEWS:
            return set()
        pieces = [first for (first, _), before in zip(self.spans, [False, *ends], strict=False) if before]
        if all(first in self.cue_at and self.cue_at[first].role == "instrument" for first in pieces):
            return set()  # "signed a treaty; a protocol; a programme"
        return {
            first for (first, _), own, before in zip(self.spans, ends, [False, *ends], strict=False) if own or before
        }

    def sentence_around(self, index: int) -> tuple[int, int]:
        """The first token of the sentence that holds token ``index``, and the token after its last."""
        return self.spans[max(bisect_right(self.spans, index, key=_START) - 1, 0)]

    @lazily
    def people(self) -> list[PersonMention]:
        """People and offices."""
        return find_people(self.tokens, self.countries, self.context.anchor, self.known)

    @property
    def known(self) -> People:
        """Those whom the text has named so far."""
        return self.context.named(self.tokens.language)

    @lazily
    def places(self) -> list[PlaceMention]:
        """Cities, regions, venues."""
        return find_places(self.tokens)

    @lazily
    def times(self) -> list[TimeMention]:
        """Dates and periods, but for the dateline's."""
        times = self._stated_times
        times = times[1:] if dateline_of(self.tokens, times) else times
        if not any(isinstance(time.when, UnitAhead) for time in times):
            return times
        return [time for time in times if not isinstance(time.when, UnitAhead) or self._lies_ahead(time)]

    def _lies_ahead(self, time: TimeMention) -> bool:
        """Whether a sentence tells of what is to come, so that "in two weeks" is a day and does not say how long."""
        around = range(*self.sentence_around(time.first))
        cues = (cue for index in around if (cue := self.cue_at.get(index)) is not None)
        return any(
            cue.role in UNREAL or (cue.act is not None and (cue.act.form == "future" or cue.act.sense in COMING))
            for cue in cues
        )

    @lazily
    def _stated_times(self) -> list[TimeMention]:
        """Dates and periods, the dateline's among them."""
        return find_times(self.tokens)

    @lazily
    def filed(self) -> date | None:
        """The day of the dateline, if the block has one that is a full date."""
        if not may_have_dateline(self.tokens):
            return None
        dateline = dateline_of(self.tokens, self._stated_times)
        return None if dateline is None else day_of(dateline.resolve(None, None))

    @lazily
    def led(self) -> TimeMention | None:
        """The time that the block begins with, set off from the rest: "21 March. Havana. The president …"."""
        if not may_have_dateline(self.tokens):
            return None
        times = self._stated_times
        if not times or times[0].first or times[0].stop >= len(self.tokens):
            return None
        return times[0] if self.tokens.words[times[0].stop] in LEADING else None

    @lazily
    def flows(self) -> list[Trigger]:
        """Words for flows of trade, investment and aid."""
        return find_flows(self.tokens)

    @lazily
    def amounts(self) -> list[AmountMention]:
        """Money and quantities."""
        return find_amounts(self.tokens)

    @lazily
    def changes(self) -> list[ChangeMention]:
        """Growth and decline."""
        return find_changes(self.tokens)

    @lazily
    def numbers(self) -> list[NumberMention]:
        """Numbers, whatever they count."""
        return find_numbers(self.tokens)

    @lazily
    def ordinals(self) -> list[OrdinalMention]:
        """Ordinal numbers."""
        return find_ordinals(self.tokens)

    @lazily
    def institutions(self) -> list[InstitutionMention]:
        """Named bodies."""
        return find_institutions(self.tokens, self.countries)


class _Own(Generic[M]):
    """What of the mentions of its block stands in a sentence, taken from the list of the same name when asked for.

    Like :class:`lazily`, but without a function to call: a reader asks for such lists some ten times a sentence.
    """

    def __init__(self, doc: str) -> None:
        self.__doc__ = doc

    def __set_name__(self, owner: type, name: str) -> None:
        """Remember under which name block and sentence have their lists."""
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> _Own[M]: ...
    @overload
    def __get__(self, instance: Sentence, owner: type) -> list[M]: ...
    def __get__(self, instance: Sentence | None, owner: type) -> list[M] | _Own[M]:
        """Take the list and put it in the place of the descriptor."""
        if instance is None:
            return self
        mentions: list[M] = getattr(instance.mentions, self._name)
        if not instance.whole:
            mentions = between(mentions, instance.first, instance.stop)
        setattr(instance, self._name, mentions)
        return mentions


class Sentence:
    """One sentence of a block: the run of its tokens from ``first`` up to, not including, ``stop``."""

    countries: _Own[CountryMention] = _Own("Its countries.")
    people: _Own[PersonMention] = _Own("Its people.")
    places: _Own[PlaceMention] = _Own("Its places.")
    times: _Own[TimeMention] = _Own("Its dates and periods.")
    numbers: _Own[NumberMention] = _Own("Its numbers.")
    ordinals: _Own[OrdinalMention] = _Own("Its ordinal numbers.")
    flows: _Own[Trigger] = _Own("Its words for flows of trade, investment and aid.")
    amounts: _Own[AmountMention] = _Own("Its money and quantities.")
    changes: _Own[ChangeMention] = _Own("Its growth and decline.")
    institutions: _Own[InstitutionMention] = _Own("Its named bodies.")

    def __init__(self, mentions: BlockMentions, first: int, stop: int, *, heading: bool = False) -> None:
        self.mentions = mentions
        self.tokens: Tokens = mentions.tokens
        self.first = first
        self.stop = stop
        self.whole: bool = stop - first == len(mentions.tokens.words)
        """Whether it is all of its block."""
        self.cue_at: dict[int, Cue] = mentions.cue_at
        """The cues of its block by each of their tokens."""
        self.verb_last: bool = is_verb_last(mentions.tokens.language)
        """Whether what governs a word stands after it."""
        self.heading = heading
        """Whether it is a headline, which drops auxiliaries and speaks of the past in the present."""

    def begun(self, sought: Sought) -> list[int]:
        """The tokens in it at which may begin what a finder seeks."""
        starts = self.tokens.begun(sought)
        if self.whole or not starts:
            return starts
        return starts[bisect_left(starts, self.first) : bisect_left(starts, self.stop)]

    def has_at(self, index: int, role: str, sense: str | None = None) -> bool:
        """Whether a cue of a role, and of a sense if one is given, covers a token."""
        cue = self.cue_at.get(index)
        return cue is not None and cue.role == role and sense in {None, cue.sense}

    def ends_in_infinitive(self, index: int) -> bool:
        """Whether a token is, by itself, what makes a verb after it an infinitive: the last of "an invitation to"."""
        plain = cue_words(self.tokens.language)[1].get(self.tokens.norms[index])
        return plain is not None and plain.role == "future" and plain.sense == "infinitive"

    @lazily
    def cues(self) -> list[CueSpan]:
        """Its cues."""
        if self.whole:
            return self.mentions.cues
        starts = self.mentions.cue_starts
        return self.mentions.cues[bisect_left(starts, self.first) : bisect_left(starts, self.stop)]

    @lazily
    def roles(self) -> frozenset[str]:
        """The roles of its cues, in all their readings."""
        return self.mentions.roles if self.whole else roles_of(self.cues)

    @lazily
    def acts(self) -> list[CueSpan]:
        """Its cues that are acts or verbs in one reading."""
        return [span for span in self.cues if span[2].act is not None and not self._is_noun(span)]

    def _is_noun(self, span: CueSpan) -> bool:
        """Whether a word for an act is a noun of the same letters: "the decline in trade", "as head of the bloc"."""
        first, stop, cue = span
        before = self.cue_at.get(first - 1)
        if cue.act is None or cue.act.form not in NOUNLIKE or before is None or names_of(self.tokens.language).inflects:
            return False
        if before.role not in BEFORE_NOUNS and before.sense != "meanwhile":
            return False
        begins = cue.role == "act" and self.has_at(stop, "relation", "of")  # "the start of the talks" begins them
        return first > self.first and not begins

    @lazily
    def _by_role(self) -> dict[str, list[CueSpan]]:
        found: dict[str, list[CueSpan]] = {}
        for span in self.cues:
            found.setdefault(span[2].role, []).append(span)
        return found

    def of_role(self, role: str) -> Sequence[CueSpan]:
        """Its cues of one role, in their first reading."""
        return self._by_role.get(role, ())

    def read_as(self, *roles: str) -> list[CueSpan]:
        """Its cues that have one of some roles in any reading."""
        return (
            [] if self.roles.isdisjoint(roles) else [span for span in self.cues if not span[2].roles.isdisjoint(roles)]
        )

    @property
    def is_of_sport(self) -> bool:
        """Whether it tells of a match or a player, so that its encounters and contracts are none of states."""
        return any(cue.sense == "sport" for _, _, cue in self.of_role("conflict"))

    def _with_owned(self, index: int, cue: Cue) -> int:
        """Where a relative clause begins: at its pronoun, or with an encounter that is whose: «сессия которой»."""
        if cue.sense != "who" or not self.has_at(index - 1, "event") or not names_of(self.tokens.language).inflects:
            return index
        opening = range(max(index - OWNED_REACH, self.first), index)
        return next((at + 1 for at in reversed(opening) if self.tokens.words[at] == ","), index)

    def _is_break(self, index: int) -> bool:
        """Whether a dash stands apart from the words around it, and not within a compound: "Peru – Chile"."""
        if self.tokens.glued(index) or self.tokens.glued(index + 1):
            return False
        return not any(name.first < index < name.stop for kind in (self.countries, self.people) for name in kind)

    def _joins(self, index: int) -> bool:
        """Whether a dash joins the ends of a range, or countries of an encounter or in the name of a body."""
        words = self.tokens.words
        if words[index] not in JOINING:
            return False
        if words[index - 1].isdecimal() and words[index + 1].isdecimal():
            return True  # "16—22 June"
        before = self.cue_at.get(index - 1)
        if self.verb_last and before is not None and not before.roles.isdisjoint(STATES):
            return any(name.first == index + 1 for name in self.countries)  # "ikki davlat – Peru va Chiliga"
        if any(body.first < index < body.stop for body in self.institutions):
            return True  # "the Peru — Chile council"
        by_stop = {name.stop: name for name in self.countries}
        second = next((name for name in self.countries if name.first == index + 1), None)
        if second is None or index not in by_stop:
            return False
        first = by_stop[index].first
        while first - 1 in by_stop and words[first - 1] in JOINING:
            first = by_stop[first - 1].first
        return self.has_at(first - 1, "event") or self.has_at(second.stop, "event")

    def _lists_plans(self, index: int) -> bool:
        """Whether a sign stands for "are", after a programme that opens a sentence: «в программе — переговоры»."""
        before = [span for span in self.acts if span[0] < index]
        if len(before) != 1 or self.tokens.words[index] == ";":
            return False
        first, stop, cue = before[0]
        return first == self.first and stop - first > 1 and cue.act is not None and cue.act.sense == "plan"

    def _has_act(self, index: int) -> bool:
        """Whether a verb stands at a token, whose object the next one is: «обсудил это с премьером»."""
        cue = self.cue_at.get(index)
        return cue is not None and cue.act is not None

    def _lists(self, index: int) -> bool:
        """Whether a colon at ``index`` stands between a verb and what it is about: "signed: an accord, a protocol"."""
        if self.tokens.words[index] != ":" or self.verb_last:
            return False
        before = self.cue_at.get(index - 1)
        if before is not None and before.role == "event":
            return self.has_at(index + 1, "relation", "with")  # "talks: with the premier and with the king"
        return before is not None and before.act is not None and before.act.form in LISTING

    def _goes_on(self, low: int, index: int) -> bool:
        """Whether a pronoun is the subject of the clause whose time or place stands before it: "in May they met"."""
        pronoun = self.cue_at.get(index)
        if (
            pronoun is None
            or pronoun.role != "pronoun"
            or pronoun.sense not in SUBJECTS
            or not 0 < index - low <= OPENING
        ):
            return False
        return not any(low <= first < index and not cue.roles.isdisjoint(TELLING) for first, _, cue in self.cues)

    def _after_auxiliaries(self, index: int) -> int:
        """The token after words like "will" and "may"."""
        while (cue := self.cue_at.get(index)) is not None and cue.role in {"future", "possible"} and cue.sense == "":
            index += 1
        return index

    def _further_news(self) -> list[int]:
        """Where a headline goes on with another subject and its verb: "Chad, Togo hold talks and Mali plans a vote"."""
        named = [mention for kind in (self.countries, self.people, self.institutions) for mention in kind]
        ends = {mention.stop for mention in named}
        verbs = [first for first, _, cue in self.acts if cue.act is not None and cue.act.form in FINITE | {"base"}]
        return [
            mention.first
            for mention in named
            if self._after_auxiliaries(mention.stop) in verbs
            and verbs[0] < mention.first - 1 not in ends
            and (self.tokens.words[mention.first - 1] == "," or self.has_at(mention.first - 1, "link"))
        ]

    def _joined_clauses(self) -> list[int]:
        """Where a comma and "and" join two clauses, each with its verb: «работа идёт, и переговоры начнутся в мае»."""
        verbs = [first for first, _, cue in self.cues if cue.act is not None and self._makes_clause(first, cue.act)]
        joints = range(verbs[0] + 1, verbs[-1]) if verbs else range(0)
        return [index + 1 for index in joints if self.tokens.words[index] == "," and self.has_at(index + 1, "link")]

    def _has_subject(self, first: int) -> bool:
        """Whether somebody named and then a verb begin there: "Peru met Chile, and the king of Spain met …"."""
        first += self.has_at(first, "article")
        stop = next((mention.stop for mention in (*self.people, *self.countries) if mention.first == first), None)
        cue = None if stop is None else self.cue_at.get(stop)
        return cue is not None and (cue.role in AUXILIARY or (cue.act is not None and cue.act.form in FINITE))

    def _makes_clause(self, first: int, act: Cue) -> bool:
        """Whether a verb has a subject: in a form of its own, or after a word like "may"."""
        supported = self.has_at(first - 1, "possible") or self.has_at(first - 1, "future", "")
        return act.form in CLAUSAL or (act.form == "base" and supported)

    @lazily
    def resumed(self) -> list[int]:
        """Where a clause goes on after a relative one in it: «премьер, который был в Лиме, примет посла»."""
        verbs = [first for first, _, cue in self.cues if cue.act is not None and cue.act.form in CLAUSAL]
        who = next((first for first, _, cue in self.of_role("pronoun") if cue.sense == "who"), None)
        after = [first for first in verbs if who is not None and first > who]
        if who is None or len(verbs) != len(after) or self.tokens.words[who - 1] != ",":
            return []  # whose own verb stands before
        for verb, further in pairwise(after):
            commas = [index for index in range(verb, further) if self.tokens.words[index] == ","]
            if commas and not any(self.has_at(commas[-1] + 1, role) for role in ("link", "break", "pronoun")):
                return [commas[-1] + 1]
        return []

    def _spliced(self) -> list[int]:
        """Where a time after a comma begins what was done then: «премьер прилетел в Лиму, завтра его примут»."""
        verbs = [first for first, _, cue in self.cues if cue.act is not None and cue.act.form in CLAUSAL]
        if len(verbs) < 2:
            return []
        timed = {time.first for time in self.times if self.tokens.words[time.first - 1] == ","}
        return [start for verb, further in pairwise(verbs) for start in range(verb + 1, further) if start in timed]

    def _attributions(self) -> list[int]:
        """Where a sentence ends with who says it: «премьер прилетит в мае, сообщил посол»."""
        says = [first for first, _, cue in self.cues if cue.role == "say" and cue.form in FINITE]
        last = max((first for first, _, cue in self.cues if cue.act is not None and cue.act.form in FINITE), default=0)
        return [first for first in says if self.tokens.words[first - 1] == "," and last <= first > self.first]

    @lazily
    def clause_starts(self) -> list[int]:
        """Where clauses begin within it: at words and signs that begin a new one."""
        tokens = self.tokens
        words = tokens.words
        starts = [
            self._with_owned(first, cue)
            for first, _, cue in self.cues
            if (cue.reading("break") is not None and not (cue.sense == "this" and self._has_act(first - 1)))
            or (cue.role == "pronoun" and cue.sense not in OBLIQUE and not self.verb_last)
        ]
        said = [
            stop
            for first, stop, cue in self.cues
            if cue.role == "say" and cue.sense != THANKING and cue.form in FINITE and first > self.first
        ]
        if said:
            named = {mention.first for mention in (*self.countries, *self.people)}
            starts += [stop for stop in said if stop in named]  # "Albares says Spain will hold talks"
        if self.verb_last:
            starts += clause_stops(self)
        elif self.heading:
            starts += self._further_news()
        if names_of(tokens.language).inflects and not self.verb_last:
            starts += self._attributions() + self._joined_clauses() + self.resumed + self._spliced()
        elif not self.verb_last:
            starts += [start for start in self._joined_clauses() if self._has_subject(start + 1)]
        for index in self.begun(SIGNS):
            if not self.first < index < self.stop - 1 or self._joins(index):
                continue
            if self._lists_plans(index) or self._lists(index):
                continue
            if words[index] in STOPS or self._is_break(index):
                starts.append(index + 1)
        starts.sort()
        return [
            start
            for at, start in enumerate(starts)
            if not self._goes_on(starts[at - 1] if at else self.first, start) and not opens_aside(self, start)
        ]
