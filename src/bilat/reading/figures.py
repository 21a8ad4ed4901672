"""The frame of trade figures: numbers that a text states of an exchange between two countries.

A number is a figure when a word nearby says what it counts (exports, loans …) and two countries are known for it. It
takes pair, direction and period from its own clause, and what is missing from the figure before it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import Final

import attrs

from bilat.languages import table
from bilat.languages.schema.figures import Figures
from bilat.reading.amounts import AmountMention, ChangeMention
from bilat.reading.context import Context
from bilat.reading.countries import CountryMention
from bilat.reading.drafts import Draft
from bilat.reading.endings import Endings
from bilat.reading.lexicon import Lexicon
from bilat.reading.rules import rule
from bilat.reading.sentence import Sentence
from bilat.reading.times import TimeMention
from bilat.reading.tokens import Tokens
from bilat.reading.when import Same, UnitAway
from bilat.values import Money, Period, Quantity

AMOUNT: Final = rule("trade-figure", "flow-amount", "An amount of money or goods, with a word for the flow that it counts.")
CHANGE: Final = rule("trade-figure", "flow-change", "A growth or decline, with a word for the flow that grew or fell.")
RESUMED: Final = rule("trade-figure", "resumed-flow", "An amount whose flow is that of the figure before it: “it was $3bn in 2020”.")

MUTUAL: Final = frozenset({"turnover", "projects"})
GIVEN: Final = frozenset({"investment", "loan", "aid"})
MONEY_ONLY: Final = frozenset({"turnover", "balance", "loan", "investment"})
BLOCS: Final = frozenset({"EU", "UN"})
"""What a paragraph often names beside the two states it is about."""
STRONG: Final = frozenset(";:.!?…")
DASHES: Final = frozenset("—–")
OPENERS: Final = frozenset("([")
CLOSERS: Final = frozenset(")]")
NEAR: Final = 4
"""How many tokens may stand between an adjective and the flow it belongs to."""
CLOSE: Final = 6
"""How many tokens may stand between an amount and the time after it."""
DIFFERENCE: Final = 12
"""How many tokens before "by $2bn" a word of growth makes it a difference."""
FAR: Final = 50
"""How many tokens may stand between a flow and its amount."""


@attrs.frozen(eq=False)
class Trigger:
    """A word for a flow.

    Args:
        first: its first token.
        stop: the token after its last.
        flow: the flow, or ``other``.
        verb: whether it is a verb.
        receiving: whether its subject gets what it names.
    """

    first: int
    stop: int
    flow: str
    verb: bool = False


@attrs.frozen(eq=False)
class FigureWords:
    """The words of trade figures of one language, turned into look-ups."""

    flows: Lexicon[tuple[str, bool]]
    heads: frozenset[str]
    cues: Lexicon[str]
    parts: Endings[str]
    favours: Endings[str]
    prices: Lexicon[bool]
    links: frozenset[str]
    comparing: frozenset[str]
    after_nouns: frozenset[str]
    ours: frozenset[str]


@cache
def figure_words(language: str) -> FigureWords:
    """The words of trade figures of ``language``."""
    words = table(language, "figures")
    assert isinstance(words, Figures)
    flows = [(phrase, (flow, True)) for flow, phrases in words.verbs.items() for phrase in _cut(phrases)]
    flows += [(phrase, (flow, False)) for flow, phrases in words.nouns.items() for phrase in _cut(phrases)]
    cues: list[tuple[str, str]] = []
    for role, phrases in (
        ("future", words.future),
        ("target", words.targets),
        ("forecast", words.forecasts),
        ("receiving", words.receiving),
        ("negative", words.deficits),
        ("positive", words.surpluses),
        ("world", words.world),
        ("resumed", words.resumed),
        ("break", words.breaks),
        ("mutual", words.mutual),
        ("inverse", words.inverse),
        ("now", words.now),
    ):
        cues += [(phrase, role) for phrase in _cut(phrases)]
    return FigureWords(
        flows=Lexicon(language, flows),
        heads=frozenset(phrase.split()[0] for phrase, _ in flows),
        cues=_merged(language, cues),
        parts=Endings(language, [(phrase, part) for part, phrases in words.parts.items() for phrase in _cut(phrases)]),
        favours=Endings(
            language,
            [(phrase, "favour") for phrase in _cut(words.favours)] + [(phrase, "disfavour") for phrase in _cut(words.disfavours)],
        ),
        prices=Lexicon(language, [(phrase, True) for phrase in _cut(words.prices)]),
        links=frozenset(words.links.split()),
        comparing=frozenset(words.comparing.split()),
        after_nouns=frozenset(words.after_nouns.split()),
        ours=frozenset(words.ours.split()),
    )


def _cut(phrases: str) -> list[str]:
    return [phrase.strip() for phrase in phrases.split(",") if phrase.strip()]


def _merged(language: str, cues: Sequence[tuple[str, str]]) -> Lexicon[str]:
    """A lexicon whose values join the roles of words that have several, with spaces."""
    roles: dict[str, str] = {}
    for phrase, role in cues:
        roles[phrase] = f"{roles[phrase]} {role}" if phrase in roles else role
    return Lexicon(language, roles.items())


def _unit(value: Money | Quantity | None) -> str:
    """What an amount is counted in, where any currency is as good as another."""
    return value.unit.value if isinstance(value, Quantity) else "money"


@attrs.define(eq=False)
class FigureMemory:
    """What the figures of an article have set up so far.

    Args:
        pair: the two countries of the last figure.
        home: from whose side the article counts.
        flow: the flow of the last figure.
        reporter: its reporter.
        partner: its partner.
        period: its period.
        fresh: whether the last sentence but for those without countries had a figure.
        unit: the unit of its amount, or ``money``.
        block: the block of the last figure.
        before: the sentence before.
        pairs: how many figures each pair of countries has.
        seen: the figures so far, so that one that is told twice is one record.
    """

    pair: tuple[str, ...] = ()
    home: str | None = None
    flow: str = ""
    reporter: str = ""
    partner: str = ""
    period: Period | None = None
    fresh: bool = False
    unit: str = "money"
    block: object = None
    before: Sentence | None = None
    pairs: Counter[tuple[str, str]] = attrs.field(factory=Counter)
    seen: list[Draft] = attrs.field(factory=list)

    def other_than(self, code: str, block: object) -> str | None:
        """The country that ``code`` trades with: in the figure before, else in most figures of the article."""
        if block is self.block and code in self.pair:
            return self.pair[0] if self.pair[1] == code else self.pair[1]
        for pair, _ in self.pairs.most_common():
            if code in pair:
                return pair[0] if pair[1] == code else pair[1]
        return None


def figures_of(sentence: Sentence, context: Context, memory: FigureMemory) -> Iterator[Draft]:
    """The trade figures that a sentence states.

    Args:
        sentence: the sentence.
        context: what the article has set up: its day and its pair of countries.
        memory: what its figures have set up.
    """
    items: list[AmountMention | ChangeMention] = [*sentence.amounts, *sentence.changes]
    if items:
        yield from _new(sentence, context, memory, items)
    else:
        memory.fresh = memory.fresh and not sentence.countries
    memory.before = sentence


def _new(
    sentence: Sentence, context: Context, memory: FigureMemory, items: list[AmountMention | ChangeMention]
) -> Iterator[Draft]:
    """The figures of a sentence that the article has not stated before."""
    frame = _Frame(sentence, context, memory, sorted(items, key=lambda item: item.first))
    for draft in frame.drafts():
        old = next((other for other in memory.seen if _restates(other, draft) or _completes(other, draft)), None)
        if old is None:
            memory.seen.append(draft)
            yield draft
        else:
            _join(old, draft)


def _restates(old: Draft, new: Draft) -> bool:
    """Whether two drafts state one figure: the same number of the same flow, told again."""
    a, b = old.fields, new.fields
    if any(a[name] != b[name] for name in ("flow", "reporter", "partner")):
        return False
    same = [a.get(name) == b.get(name) for name in ("value", "change") if a.get(name) and b.get(name)]
    periods = a.get("period"), b.get("period")
    return bool(same) and all(same) and (None in periods or periods[0] == periods[1]) and a["status"] == b["status"]


def _completes(old: Draft, new: Draft) -> bool:
    """Whether a growth is that of an amount stated before: of the same flow, countries and period."""
    a, b = old.fields, new.fields
    if "value" in b or "change" in a or "value" not in a or b.get("period") is None:
        return False
    return all(a.get(name) == b.get(name) for name in ("flow", "reporter", "partner", "period", "status"))


def _join(old: Draft, new: Draft) -> None:
    old.evidence += [span for span in new.evidence if span not in old.evidence]
    for name, value in new.fields.items():
        old.fields.setdefault(name, value)


@attrs.define(eq=False)
class _Place:
    """A country of the sentence with the part it plays."""

    first: int
    stop: int
    codes: tuple[str, ...]
    kind: str
    part: str
    case: str


@attrs.define(eq=False)
class _Item:
    """A figure in the making: an amount, a growth, or both.

    Args:
        trigger: the word that says what it counts.
        period: its time, where the sentence has one.
        timed: whether the sentence has.
        earlier: whether it is of a time before the one that is spoken of.
        rule: the rule that found it.
    """

    first: int
    stop: int
    trigger: Trigger
    amount: AmountMention | None
    change: ChangeMention | None
    period: Period | None = None
    timed: bool = False
    earlier: bool = False
    rule: str = AMOUNT


class _Frame:
    """Reads the figures of one sentence."""

    def __init__(
        self, sentence: Sentence, context: Context, memory: FigureMemory, items: list[AmountMention | ChangeMention]
    ) -> None:
        self.sentence = sentence
        self.tokens: Tokens = sentence.tokens
        self.norms = sentence.tokens.norms
        self.context = context
        self.memory = memory
        self.words = figure_words(sentence.tokens.language)
        self.mentions = items
        self.first, self.stop = sentence.first, sentence.stop
        self.cues = self._cues()
        self.triggers = self._triggers()
        self.breaks = self._breaks()
        self.places = self._places()

    # --- what the sentence holds ------------------------------------------------------------------------------------

    def _cues(self) -> list[tuple[int, int, str]]:
        found = []
        index = self.first
        while index < self.stop:
            match = self.words.cues.at(self.norms, index)
            if match is not None:
                found.append((index, *match))
                index = match[0]
            else:
                index += 1
        return found

    def _triggers(self) -> list[Trigger]:
        found: list[Trigger] = []
        index = self.first
        while index < self.stop:
            match = self.words.flows.at(self.norms, index) if self.norms[index] in self.words.heads else None
            if match is None:
                index += 1
                continue
            stop, (flow, verb) = match
            if flow != "no":
                found.append(Trigger(index, stop, flow, verb))
            index = stop
        return found

    def _breaks(self) -> list[int]:
        """Where new clauses begin."""
        found = [first for first, _, role in self.cues if "break" in role]
        for index in range(self.first + 1, self.stop - 1):
            norm = self.norms[index]
            if norm in STRONG and not self.tokens.glued(index + 1) and (norm != "." or self.tokens.words[index + 1][0].isupper()):
                found.append(index + 1)
            elif norm in DASHES and not self.tokens.glued(index):
                found.append(index + 1)
        return sorted(found)

    def _places(self) -> list[_Place]:
        inside = {index for mention in self.mentions for index in range(mention.first, mention.stop)}
        found: list[_Place] = []
        for mention in self.sentence.countries:
            codes = mention.codes or self._known(mention.candidates)
            if codes and mention.first not in inside:
                part = self._part(mention, found[-1] if found else None)
                found.append(_Place(mention.first, mention.stop, codes, mention.kind, part, mention.case.lower()))
        return found

    def _known(self, candidates: Sequence[str]) -> tuple[str, ...]:
        """The one of the countries of an open name (Korea) that the text is about."""
        known = [code for code in candidates if self.context.counts[code] or any(code in pair for pair in self.memory.pairs)]
        return (known[0],) if len(known) == 1 else ()

    def _part(self, mention: CountryMention, before: _Place | None) -> str:
        """The part of a country: by the preposition before it, else by its case, or that of the country it is joined to."""
        if before is not None and before.kind != "adjective" and mention.first - before.stop <= 2:
            gap = self.norms[before.stop : mention.first]
            if gap and all(norm in self.words.links for norm in gap):
                return before.part
        part = self._preposition(mention)
        if mention.kind == "adjective":
            own = any(mention.stop <= trigger.first <= mention.stop + 1 for trigger in self.triggers)
            return "adjective" if own or part in ("", "of") else "to" if part == "place" else part
        return self._by_case(part, mention)

    def _preposition(self, mention: CountryMention) -> str:
        """The part that the preposition before a country gives it, with an article and one more word between."""
        index = mention.first
        words = 0
        while index > self.first:
            found = self.words.parts.before(self.norms, index)
            if found is not None:
                return found[1] if found[0] >= self.first else ""
            index -= 1
            word = self.tokens.words[index]
            words += len(word) > 3
            if words > 1 or mention.first - index > 3 or not (word.isalpha() and word.islower()):
                return ""
            if self.words.cues.at(self.norms, index) is not None or self._at_trigger(index):
                return ""
        return ""

    def _at_trigger(self, index: int) -> bool:
        return any(trigger.first <= index < trigger.stop for trigger in self.triggers)

    def _by_case(self, part: str, mention: CountryMention) -> str:
        case = mention.case.lower()
        if part == "place":
            return "in" if "l" in case and "a" not in case else "to"
        if not case:
            return part
        if case == "n":
            return ""  # the preposition is another word's
        if part:
            return part
        if "n" in case:
            after_noun = any(trigger.stop == mention.first and not trigger.verb for trigger in self.triggers)
            return "of" if "g" in case and after_noun else ""
        if "g" in case:
            return "oblique" if "d" in case else "of"
        return "for" if "d" in case else "by" if "i" in case else "object" if case == "a" else ""

    # --- which figures there are ------------------------------------------------------------------------------------

    def drafts(self) -> Iterator[Draft]:
        """The figures of the sentence as drafts."""
        for item in self._items():
            parties = self._parties(item)
            if parties is None:
                continue
            draft = self._draft(item, *parties)
            if draft is not None:
                yield draft

    def _items(self) -> list[_Item]:
        """Amounts and growths with their flows; a growth joins the amount of the same flow and time beside it."""
        items: list[_Item] = []
        for mention in self.mentions:
            trigger, name = self._flow_of(mention)
            if trigger is None and items and items[-1].rule == RESUMED and mention.first - items[-1].stop <= NEAR:
                trigger = items[-1].trigger
            if trigger is None or trigger.flow == "other" or self._is_no_figure(mention, trigger):
                continue
            if isinstance(mention, AmountMention):
                items.append(_Item(mention.first, mention.stop, trigger, mention, None, rule=name))
            else:
                items.append(_Item(mention.first, mention.stop, trigger, None, mention, rule=CHANGE))
        for item in items:
            self._date(item, items)
        return self._joined(items)

    def _joined(self, items: list[_Item]) -> list[_Item]:
        """Join each growth with the amount that it led to or that it is of."""
        kept: list[_Item] = []
        index = 0
        while index < len(items):
            item = items[index]
            after = items[index + 1] if index + 1 < len(items) else None
            before = kept[-1] if kept else None
            if item.change is not None and item.amount is None:
                if after is not None and self._fits(item, after) and self._leads_to(item, after, before):
                    after.change, after.first = item.change, min(item.first, after.first)
                    after.period = after.period or item.period
                    index += 1
                    continue
                if before is not None and self._fits(before, item) and not self._broken(before.stop, item.first):
                    before.change, before.stop = item.change, max(before.stop, item.stop)
                    before.period = before.period or item.period
                    index += 1
                    continue
            kept.append(item)
            index += 1
        return kept

    def _fits(self, one: _Item, other: _Item) -> bool:
        """Whether two items may be amount and growth of one figure."""
        if one.trigger is not other.trigger and one.trigger.flow != other.trigger.flow:
            return False
        if one.amount is not None and other.amount is not None:
            return False
        if one.change is not None and other.change is not None:
            return False
        amount = one.amount or other.amount
        if amount is not None and amount.lead == "from":
            return False
        if one.trigger is not other.trigger and any(
            one.stop <= trigger.first < other.first and not trigger.verb for trigger in self.triggers
        ):
            return False
        if self._status(one) != self._status(other):
            return False
        return not (one.timed and other.timed and one.period != other.period)

    def _leads_to(self, change: _Item, amount: _Item, before: _Item | None) -> bool:
        """Whether a growth belongs to the amount after it: "rose 5% to $3bn"."""
        assert amount.amount is not None
        if amount.amount.lead == "to":
            return True
        if before is not None and self._fits(before, change) and before.trigger is change.trigger:
            return False
        return not any(change.stop <= index < amount.first for index in self.breaks) or change.trigger is amount.trigger

    def _broken(self, first: int, stop: int) -> bool:
        return any(self.norms[index] in ".;" for index in range(first, stop))

    def _flow_of(self, mention: AmountMention | ChangeMention) -> tuple[Trigger | None, str]:
        """The word that says what a number counts: right after it ("$3bn of exports"), else the nearest before it."""
        before = [t for t in self.triggers if t.stop <= mention.first and not self._in_name(t)]
        after = [t for t in self.triggers if t.first >= mention.stop]
        near = before[-1] if before else None
        follows = after[0] if after else None
        if follows is not None and self._belongs(mention, follows, near):
            return follows, AMOUNT
        if near is not None:
            if near.verb and len(before) > 1 and not self._own_verb(near, mention):
                near = before[-2]
            elif near.flow == "turnover" and len(before) > 1 and before[-2].flow == "balance" and near.first - before[-2].stop <= CLOSE:
                near = before[-2]  # "a surplus in its trade with"
            return near, AMOUNT
        if follows is not None and follows.first - mention.stop <= CLOSE * 2 and not any(
            mention.stop <= index <= follows.first for index in self.breaks
        ):
            return follows, AMOUNT
        return self._resumed(mention), RESUMED

    def _in_name(self, trigger: Trigger) -> bool:
        """Whether a word for a flow is part of a name: "the Ministry of Investment"."""
        word = self.tokens.words[trigger.first]
        return word[0].isupper() and trigger.first > self.first and not self.sentence.heading and word.islower() is False and (
            self.tokens.words[trigger.first - 1][0].isupper() and self.norms[trigger.first - 1].isalpha()
            and not any(place.first <= trigger.first - 1 < place.stop for place in self.places)
        )

    def _own_verb(self, verb: Trigger, mention: AmountMention | ChangeMention) -> bool:
        """Whether a verb of selling or giving takes the number for its object."""
        return mention.first - verb.stop <= CLOSE * 2

    def _belongs(self, mention: AmountMention | ChangeMention, after: Trigger, before: Trigger | None) -> bool:
        """Whether a number belongs to the flow after it and not to the one before it."""
        gap = range(mention.stop, after.first)
        if gap and len(gap) <= NEAR and self.norms[mention.stop] in DASHES and not after.verb:
            return isinstance(mention, AmountMention) and all(self.norms[index].isalpha() for index in gap[1:])
        if any(index in self.breaks for index in range(mention.stop, after.first + 1)):
            return False
        words = [self.norms[index] for index in gap]
        if any(word in ",()" for word in words):
            return False
        if not after.verb and len(words) <= NEAR:
            linked = not words or words[0] in self.words.after_nouns or isinstance(mention, ChangeMention)
            if linked and not any(place.part in ("to", "from", "with") and place.first in gap for place in self.places):
                return before is None or not isinstance(mention, ChangeMention) or len(words) <= 1 or not self._noun_between(before, mention)
        return before is None and len(words) <= CLOSE

    def _noun_between(self, before: Trigger, mention: AmountMention | ChangeMention) -> bool:
        return mention.first - before.stop <= CLOSE * 2

    def _resumed(self, mention: AmountMention | ChangeMention) -> Trigger | None:
        """The flow that a number goes on about: "It is $3bn now", "The goal is $5bn"."""
        if not isinstance(mention, AmountMention) or _unit(mention.value) != self.memory.unit:
            return None
        flow = self.memory.flow if self.memory.fresh else self._topic()
        roles = [role for first, _, role in self.cues if first < mention.first]
        if flow and not any("resumed" in role for role in roles):
            aimed = flow not in GIVEN and any("target" in role for role in roles)
            flow = self._total() if aimed else ""
        return Trigger(mention.first, mention.first, flow) if flow else None

    def _total(self) -> str:
        """The flow that a goal without a noun is about: the turnover, once the text has spoken of it."""
        return "turnover" if any(draft.fields["flow"] == "turnover" for draft in self.memory.seen) else self.memory.flow

    def _topic(self) -> str:
        """The flow that the sentence before speaks of without a number."""
        before = self.memory.before
        if before is None or before.mentions is not self.sentence.mentions:
            return ""
        flows = {flow for _, _, (flow, verb) in self.words.flows.find(self.norms[before.first : before.stop]) if not verb} - {"no"}
        return flows.pop() if flows <= {"turnover", "exports", "imports"} and len(flows) == 1 else ""

    def _is_no_figure(self, mention: AmountMention | ChangeMention, trigger: Trigger) -> bool:
        """Whether a number is a price, a difference, another currency's equivalent, or too far from its flow."""
        if abs(mention.first - trigger.stop) > FAR and abs(trigger.first - mention.stop) > FAR:
            return True
        if isinstance(mention, ChangeMention):
            return False
        if mention.stop < self.stop and self.words.prices.at(self.norms, mention.stop):
            return True
        if isinstance(mention.value, Quantity) and trigger.flow in MONEY_ONLY:
            return True
        if mention.core > self.first and self.norms[mention.core - 1] in OPENERS and isinstance(mention.value, Money):
            before = [other for other in self.mentions if other.stop <= mention.first]
            if before and isinstance(before[-1], AmountMention) and mention.core - before[-1].stop <= 2:
                return True
        return self._is_difference(mention)

    def _is_difference(self, mention: AmountMention) -> bool:
        """Whether an amount is by how much something grew: "rose by $2bn"."""
        from bilat.reading.amounts import amount_words

        directions = amount_words(self.tokens.language).directions
        if mention.bound in ("over", "under"):
            return False
        if mention.lead != "by":
            return mention.lead == "" and self._plus(mention, directions)
        reach = range(max(self.first, mention.core - DIFFERENCE), mention.core)
        return any(directions.get(self.norms[index]) and self.norms[index].isalpha() for index in reach)

    def _plus(self, mention: AmountMention, directions: object) -> bool:
        assert isinstance(directions, dict)
        norm = self.norms[mention.core - 1] if mention.core > self.first else ""
        return bool(directions.get(norm)) and norm.isalpha()

    # --- times ------------------------------------------------------------------------------------------------------

    def _date(self, item: _Item, items: Sequence[_Item]) -> None:
        """Find the period of an item: the time right after it, else the nearest before it in its clause."""
        tense = "future" if self._status(item) != "reported" else "past"
        following = min((other.first for other in items if other.first >= item.stop), default=self.stop)
        times = [time for time in self.sentence.times if self._may_date(time, item)]
        after = [t for t in times if item.stop <= t.first < following and t.first - item.stop <= CLOSE * 2]
        after = [t for t in after if not any(item.stop < index <= t.first for index in self.breaks)]
        near = [t for t in after if t.first - item.stop <= CLOSE and not self._opens_clause(t, item)]
        before = [t for t in times if t.stop <= item.first and not self._taken(t, item, items)]
        shared = [t for t in times if t.stop <= item.first and not self._broken_by_stop(t.stop, item.first)]
        alone = times if len(times) == 1 and not self._broken_by_stop(item.stop, times[0].first) else []
        for time in [*near[:1], *reversed(before), *after, *reversed(shared), *alone]:
            back = isinstance(time.when, Same) and time.when.back != 0
            if back and time not in near[:1] and time not in before:
                continue
            period = self._period(time, tense, items)
            ahead = tense == "past" and period is not None and self._is_ahead(period)
            if period is not None and not (ahead and time not in near[:1]):
                item.period, item.timed, item.earlier = period, True, back
                return

    def _broken_by_stop(self, first: int, stop: int) -> bool:
        """Whether a sentence ends between (after an abbreviation the splitter could not tell)."""
        return any(first < index <= stop and self.norms[index - 1] == "." for index in self.breaks)

    def _opens_clause(self, time: TimeMention, item: _Item) -> bool:
        """Whether a time after a comma belongs to what comes next: "$5bn, in 2020 it was …"."""
        return any(self.norms[index] in ",;" for index in range(item.stop, time.first)) and any(
            trigger.first > time.first for trigger in self.triggers
        )

    def _may_date(self, time: TimeMention, item: _Item) -> bool:
        if time.relation in ("compared", "after", "before"):
            return False
        if isinstance(time.when, UnitAway) and time.when.unit in ("day", "week"):
            return False
        if isinstance(time.when, Same) and time.relation == "by":
            return False  # «к тому же периоду»: compared with it
        if self.norms[time.first] not in self.words.comparing:
            return True
        grown = [mention for mention in self.mentions if isinstance(mention, ChangeMention) and mention.stop <= time.first]
        return not (grown and time.first - grown[-1].stop <= 2)  # "85% over last year"

    def _taken(self, time: TimeMention, item: _Item, items: Sequence[_Item]) -> bool:
        """Whether a time before an item belongs to an item that stands before it: "$2bn in 2020 and $3bn"."""
        owners = [other for other in items if other.stop <= time.first and other is not item and time.first - other.stop <= CLOSE]
        if not owners:
            return False
        return not any(owners[-1].stop < index <= time.first for index in self.breaks) and not any(
            self.norms[index] in ",;" for index in range(owners[-1].stop, time.first)
        )

    def _is_ahead(self, period: Period) -> bool:
        anchor = self.context.anchor
        return anchor is not None and period.start is not None and period.start > anchor

    def _period(self, time: TimeMention, tense: str, items: Sequence[_Item]) -> Period | None:
        dated = [item.period for item in items if item.period is not None and item.stop <= time.stop]
        context = dated[-1] if dated else self.memory.period
        anchor: date | None = self.context.anchor
        said = "future" if tense == "future" else "past"
        period = time.span(anchor, said, context) if time.relation == "until" else time.resolve(anchor, said, context)  # type: ignore[arg-type]
        if period is None:
            return None
        precise = period.first is not None and period.first.day is not None
        return None if precise else period

    # --- countries --------------------------------------------------------------------------------------------------

    def _parties(self, item: _Item) -> tuple[str, str] | None:
        """Reporter and partner of an item."""
        flow = item.trigger.flow
        if item.rule == RESUMED:
            if flow == self.memory.flow and self.memory.fresh:
                return self.memory.reporter, self.memory.partner
            pair = self._standing_pair()
            return (min(pair), max(pair)) if flow in MUTUAL and len(pair) == 2 else None
        places = self._places_of(item)
        if flow in MUTUAL:
            pair = self._pair(item, places)
            return None if pair is None else (min(pair), max(pair))
        if flow == "balance":
            return self._balance(item, places)
        if flow == "exports":
            return self._directed(item, places)
        if flow == "imports":
            return self._imports(item, places)
        return self._directed(item, places)

    def _places_of(self, item: _Item) -> list[_Place]:
        """The countries that may belong to an item: of its flow's words, after the number, and the subject before."""
        low, high = self._scope(item)
        last = max((m.stop for m in self.mentions if item.trigger.stop <= m.first and m.stop <= item.first), default=None)
        if last is not None and item.trigger.flow not in MUTUAL:
            own = [place for place in self.places if last <= place.first < item.first and place.part]
            if len({code for place in own for code in place.codes}) > 1:
                item.trigger = attrs.evolve(item.trigger, first=own[0].stop, stop=own[0].stop)
                return own  # "Turkish investments in Egypt are $3bn, Egyptian ones in Turkey $1bn"
        own = [place for place in self.places if low <= place.first < high and not self._elsewhere(place, item)]
        if item.trigger.verb and not any(place.part == "" and place.stop <= item.trigger.first for place in own):
            own = [*[place for place in self.places if place.part == "" and place.stop <= low][:1], *own]
        return own

    def _elsewhere(self, place: _Place, item: _Item) -> bool:
        """Whether a country after the number belongs to what comes next."""
        if item.trigger.stop > item.first or place.first < item.stop:
            return False
        return place.first - item.stop > CLOSE and "," in self.norms[item.stop : place.first]

    def _scope(self, item: _Item) -> tuple[int, int]:
        """The stretch of the sentence that speaks of an item's flow."""
        begin = min(item.trigger.first, item.first)
        end = max(item.trigger.stop, item.stop)
        low = max([index for index in self.breaks if index <= begin], default=self.first)
        high = min([index for index in self.breaks if index >= end], default=self.stop)
        for trigger in self.triggers:
            if trigger.stop <= begin and trigger.flow != "other" and trigger is not item.trigger:
                numbers = [m for m in self.mentions if trigger.stop <= m.first < begin]
                if numbers:
                    low = max(low, item.trigger.first if item.trigger.verb and item.trigger.stop <= item.first else numbers[-1].stop)
            if trigger.first >= end and not trigger.verb:
                high = min(high, self._start_of(trigger))
        for mention in self.mentions:
            if mention.first >= end and mention.first < high:
                high = mention.first
        return low, high

    def _start_of(self, trigger: Trigger) -> int:
        """Where the noun phrase of a flow begins, with the countries right before it."""
        start = trigger.first
        for place in reversed(self.places):
            if place.stop > start or place.part not in ("adjective", ""):
                continue
            if start - place.stop <= 3 and not any(self._at_trigger(index) for index in range(place.stop, start)):
                start = place.first
        return start

    def _adjacent(self, place: _Place, trigger: Trigger) -> bool:
        """Whether a country stands right before a flow, with nothing but a possessive or adjectives of the flow."""
        between = self.norms[place.stop : trigger.first]
        return place.stop <= trigger.first and all(
            norm in ("'", "s", "’") or norm in self._mutual_words() for norm in between
        )

    def _mutual_words(self) -> frozenset[str]:
        return frozenset(self.norms[first] for first, stop, role in self.cues if "mutual" in role and stop == first + 1)

    def _pair(self, item: _Item, places: Sequence[_Place]) -> tuple[str, str] | None:
        """The two countries of a mutual flow: those it is between, else those it is of and with, else the subject's."""
        trigger = item.trigger
        groups: list[list[str]] = [[], [], []]
        for place in places:
            if place.part == "between" or (len(place.codes) > 1 and abs(trigger.first - place.stop) <= NEAR):
                groups[0] += place.codes
            elif place.part in ("with", "of", "oblique") or self._before_noun(place, trigger):
                groups[1] += place.codes
            elif place.part == "" and place.kind != "adjective":
                groups[2] += place.codes
        if len(set(groups[2])) > 2:
            groups[2] = []  # a list of countries is no pair
        last = max((m.stop for m in self.mentions if m.stop <= item.first), default=trigger.stop)
        own = [p for p in places if p.part == "with" and (0 <= p.first - item.stop <= 2 or last <= p.first < item.first)]
        if own:
            groups[1] = [*own[-1].codes, *groups[1]]
        codes: list[str] = []
        for group in groups:
            if len(codes) < 2:
                codes = list(dict.fromkeys([*codes, *group]))
        return self._completed_pair(item, codes)

    def _before_noun(self, place: _Place, trigger: Trigger) -> bool:
        """Whether a country stands before a flow as its attribute: "China's foreign trade", "Turkish trade"."""
        between = self.tokens.words[place.stop : trigger.first]
        return (
            place.part in ("adjective", "")
            and place.stop <= trigger.first
            and len(between) <= NEAR
            and all(word.isalpha() or word in "'’-" for word in between)
        )

    def _completed_pair(self, item: _Item, codes: list[str]) -> tuple[str, str] | None:
        pair: tuple[str, ...]
        if len(codes) >= 2:
            return codes[0], codes[1]
        if self._worldwide(item):
            return None
        if len(codes) == 1:
            partner = self._partner_of(codes[0], item)
            return (codes[0], partner) if partner else None
        pair = tuple(dict.fromkeys(code for place in self.places for code in place.codes))
        if len(pair) != 2:
            pair = self._standing_pair()
        return (pair[0], pair[1]) if len(pair) == 2 else None

    def _standing_pair(self) -> tuple[str, ...]:
        """The countries that the text speaks of here, where the sentence names none."""
        memory = self.memory
        if memory.pair and memory.block is self.sentence.mentions:
            return memory.pair
        if len(self.context.near) == 2 and BLOCS.isdisjoint(self.context.near):
            return self.context.near
        return memory.pairs.most_common(1)[0][0] if memory.pairs else self.context.pair

    def _worldwide(self, item: _Item) -> bool:
        return any("world" in role and first <= item.first and stop >= item.trigger.first for first, stop, role in self.cues)

    def _partner_of(self, code: str, item: _Item) -> str | None:
        """The other country of the figures before, or of the article."""
        if self._worldwide(item):
            return None
        other = self.memory.other_than(code, self.sentence.mentions)
        if other is not None:
            return other
        near = self.context.near
        if code in near and len(near) == 2:
            return near[0] if near[1] == code else near[1]
        home = self.memory.home
        return home if home and home != code else self.context.partner_of(code)

    def _subject(self, places: Sequence[_Place], before: int) -> str | None:
        subjects = [p for p in places if p.stop <= before and p.part == "" and p.kind != "adjective" and len(p.codes) == 1]
        return subjects[0].codes[0] if subjects else None

    def _second(self, places: Sequence[_Place], subject: str, before: int) -> str | None:
        """The bare country after the subject: "Norway gave Malawi a grant"."""
        bare = [p for p in places if p.stop <= before and p.part == "" and p.kind != "adjective" and p.codes != (subject,)]
        return bare[0].codes[0] if bare and len(bare[0].codes) == 1 else None

    def _owner(self, places: Sequence[_Place], before: int) -> str | None:
        """The country of a company or bank that is the subject: "the Saudi group", «банк Китая»."""
        for place in places:
            if place.stop <= before and place.part in ("adjective", "of") and len(place.codes) == 1:
                if not place.case or place.part == "of" or "n" in place.case:
                    return place.codes[0]
        return None

    def _directed(self, item: _Item, places: Sequence[_Place]) -> tuple[str, str] | None:
        """Who gives or sells, and to whom."""
        trigger = item.trigger
        source: str | None = None
        target: str | None = None
        oblique: _Place | None = None
        given = trigger.flow in GIVEN
        receiving = given and any("receiving" in role and first < item.first + 8 for first, _, role in self.cues)
        for place in places:
            code = place.codes[0]
            if len(place.codes) > 1:
                continue
            if place.part in ("to", "for") or (place.part == "in" and given and place.first > trigger.first):
                target = target or code
            elif place.part in ("from", "by"):
                source = source or code
            elif place.part == "oblique" and given:
                oblique = oblique or place
            elif place.part == "object" and given:
                target = target or code
            elif place.part in ("of", "oblique") and place.first >= trigger.stop:
                source = source or code
            elif place.part == "adjective" and trigger.verb and place.first >= trigger.stop and "d" in place.case:
                target = target or code
            elif place.part == "adjective" and not (given and place.first > item.stop):
                near = abs(trigger.first - place.stop) <= NEAR or 0 <= place.first - trigger.stop <= NEAR
                if near:
                    source = source or code
            elif place.part == "" and place.first >= trigger.stop and given and place.first < item.first:
                target = target or code
            elif place.part == "" and place.stop <= trigger.first and self._adjacent(place, trigger):
                source = source or (code if self._subject(places, place.first) is None else None)
        subject = self._subject(places, min(trigger.first, item.first))
        if subject is None and trigger.first > item.first:
            subject = self._subject(places, trigger.first)
        if oblique is not None and (target is not None or (trigger.flow == "investment" and oblique.first >= trigger.stop)):
            source = source or oblique.codes[0]
        elif oblique is not None:
            target = oblique.codes[0]
        if given and target is None and subject is not None:
            target = self._second(places, subject, item.first)
        if receiving and subject is not None and subject != source:
            target = target or subject
        elif source is None and subject is not None and subject != target:
            source = subject
        if source is None and (given or trigger.verb):
            owner = self._owner(places, min(trigger.first, item.first))
            source = owner if owner != target else None
        return self._completed(item, source, target)

    def _completed(self, item: _Item, source: str | None, target: str | None) -> tuple[str, str] | None:
        if source is None and target is None:
            return self._from_memory(item)
        if source is None and target is not None:
            source = self._partner_of(target, item)
        elif target is None and source is not None:
            target = self._partner_of(source, item)
        return (source, target) if source and target and source != target else None

    def _from_memory(self, item: _Item) -> tuple[str, str] | None:
        """Both countries from the figures before, counted from the side the article takes."""
        memory = self.memory
        flow = item.trigger.flow
        if self._worldwide(item) or not memory.pair:
            return None
        low, high = self._scope(item)
        if any("inverse" in role and low <= first < high for first, _, role in self.cues):
            return memory.partner, memory.reporter
        if flow == memory.flow or (flow in GIVEN and memory.flow in GIVEN):
            return memory.reporter, memory.partner
        if flow in GIVEN:
            return None
        pair = self._standing_pair()
        if len(pair) != 2:
            return None
        home = memory.home if memory.home in pair else pair[0]
        return home, pair[1] if pair[0] == home else pair[0]

    def _imports(self, item: _Item, places: Sequence[_Place]) -> tuple[str, str] | None:
        """Who buys, and from whom."""
        trigger = item.trigger
        buyer: str | None = None
        seller: str | None = None
        for place in places:
            code = place.codes[0]
            if len(place.codes) > 1:
                continue
            if place.part == "from" or (place.part == "in" and trigger.verb and place.first > trigger.first):
                seller = seller or code
            elif place.part in ("to", "by", "for"):
                buyer = buyer or code
            elif place.part == "adjective" and place.stop <= trigger.first:
                if self._adjacent(place, trigger) and not trigger.verb:
                    buyer = buyer or code
                elif trigger.first - place.stop <= NEAR and not trigger.verb:
                    seller = seller or code
                elif trigger.verb:
                    buyer = buyer or code
            elif place.part == "adjective":
                if place.first - trigger.stop <= NEAR or trigger.verb:
                    seller = seller or code
            elif place.part in ("of", "oblique") and place.first >= trigger.stop:
                buyer = buyer or code
            elif place.part == "" and place.stop <= trigger.first and self._adjacent(place, trigger):
                buyer = buyer or code
        subject = self._subject(places, trigger.first)
        if buyer is None and subject is not None and subject != seller:
            buyer = subject
        return self._completed(item, buyer, seller)

    def _balance(self, item: _Item, places: Sequence[_Place]) -> tuple[str, str] | None:
        """Whose balance, and with whom."""
        home: str | None = None
        partner: str | None = None
        for place in places:
            if len(place.codes) > 1:
                home = home or place.codes[0]
                partner = partner or place.codes[1]
                continue
            if place.part == "with":
                partner = partner or place.codes[0]
            elif place.part in ("", "adjective", "of", "oblique") or self.words.favours.before(self.norms, place.first):
                home = home or place.codes[0]
        for place in places:
            if self.words.favours.before(self.norms, place.first) and len(place.codes) == 1:
                home = place.codes[0]
                partner = None if partner == home else partner
        return self._completed(item, home, partner)

    # --- drafts -----------------------------------------------------------------------------------------------------

    def _draft(self, item: _Item, reporter: str, partner: str) -> Draft | None:
        flow = item.trigger.flow
        fields: dict[str, object] = {"flow": flow, "reporter": reporter, "partner": partner}
        status = self._status(item)
        if item.amount is not None:
            value = item.amount.valued((reporter, partner))
            if value is None and item.change is None:
                return None
            if value is not None:
                fields["value"] = self._signed(value, item) if flow == "balance" else value
        if item.change is not None and item.change.percent is not None:
            fields["change"] = item.change.percent
        if "value" not in fields and "change" not in fields:
            return None
        bound = item.amount.bound if item.amount is not None else item.change.bound if item.change else "exact"
        if bound != "exact":
            fields["bound"] = bound
        period = item.period
        if period is None and status == "reported" and flow not in GIVEN and flow != "projects":
            lead = item.amount.lead if item.amount is not None else ""
            present = any("now" in role for _, _, role in self.cues)
            period = self.memory.period if lead != "from" and not present else None
        if period is not None:
            fields["period"] = period
        if status == "reported" and period is not None and self._is_ahead(period):
            status = "target"
        fields["status"] = status
        self._remember(item, reporter, partner, period, status)
        first, stop = item.first, item.stop
        spans = [(self.tokens.starts[first], self.tokens.ends[stop - 1], item.rule)]
        if item.trigger.stop > item.trigger.first and not first <= item.trigger.first < stop:
            spans.insert(0, (self.tokens.starts[item.trigger.first], self.tokens.ends[item.trigger.stop - 1], item.rule))
        return Draft("trade-figure", (reporter, partner), fields, sorted(spans))

    def _remember(self, item: _Item, reporter: str, partner: str, period: Period | None, status: str) -> None:
        memory = self.memory
        memory.pair = (reporter, partner)
        if item.trigger.flow not in MUTUAL:
            if item.trigger.flow in ("exports", "imports", "balance"):
                memory.home = reporter
        else:
            home = next((p.codes[0] for p in self.places if p.part in ("of", "oblique", "", "adjective") and p.codes[0] in memory.pair), None)
            memory.home = home or (memory.home if memory.home in memory.pair else None)
        memory.flow, memory.reporter, memory.partner = item.trigger.flow, reporter, partner
        memory.fresh = True
        memory.unit = _unit(item.amount.value) if item.amount else "money"
        memory.block = self.sentence.mentions
        memory.pairs[min(reporter, partner), max(reporter, partner)] += 1
        earlier = item.earlier or (item.amount is not None and item.amount.lead == "from")
        if period is not None and status == "reported" and not earlier:
            memory.period = period

    def _signed(self, value: Money | Quantity, item: _Item) -> Money | Quantity:
        """A deficit as a negative amount."""
        low, high = self._scope(item)
        roles = [role for first, _, role in self.cues if low <= first < high and ("negative" in role or "positive" in role)]
        negative = any("negative" in role for role in roles) and not any("positive" in role for role in roles[-1:])
        for place in self.places:
            found = self.words.favours.before(self.norms, place.first)
            if found is not None and low <= place.first < high:
                negative = found[1] == "disfavour"
        return attrs.evolve(value, amount=-value.amount) if negative and value.upto is None else value

    def _status(self, item: _Item) -> str:
        """Whether a figure has come about: by the words of planning, expecting and the future before it."""
        if item.amount is not None and item.amount.lead == "from":
            return "reported"
        low, _ = self._scope(item)
        high = max(item.first, item.trigger.first)
        roles = [role for first, _, role in self.cues if low <= first < high or item.first <= first < item.stop]
        if any("target" in role for role in roles):
            return "target"
        if any("forecast" in role for role in roles):
            return "forecast"
        if any("future" in role for role in roles):
            return "target" if item.trigger.verb or item.trigger.flow in GIVEN else "forecast"
        return "reported"
