"""Which numbers of a sentence are figures, what each counts, and which growth belongs to which amount."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from bilat.reading.amount_context import grows_at
from bilat.reading.amount_words import amount_words
from bilat.reading.amounts import AmountMention
from bilat.reading.changes import ChangeMention
from bilat.reading.figure_partners import PARTNER, partner_beside
from bilat.reading.figure_scene import ARTICLE, DASHES, FigureScene
from bilat.reading.figure_words import GIVEN, Trigger, unit_of
from bilat.reading.rules import rule
from bilat.values import Money, Period, Quantity

AMOUNT: Final = rule(
    "trade-figure", "flow-amount", "An amount of money or goods, with a word for the flow that it counts."
)
CHANGE: Final = rule("trade-figure", "flow-change", "A growth or decline, with a word for the flow that grew or fell.")
RESUMED: Final = rule(
    "trade-figure", "resumed-flow", "An amount whose flow is that of the figure before it: “it was $3bn in 2020”."
)

TAKING_UP: Final = frozenset({RESUMED, PARTNER})
"""The rules of numbers whose flow a sentence before has named."""
MONEY_ONLY: Final = frozenset({"turnover", "balance", "loan", "investment"})
OPENERS: Final = frozenset("([")
CLOSERS: Final = frozenset(")]")
NEAR: Final = 4
"""How many tokens may stand between a number and the flow after it."""
CLOSE: Final = 6
"""How many tokens may stand between an amount and a verb or time of its own."""
FAR: Final = 50
"""How many tokens may stand between a flow and its amount."""
AIMED: Final = frozenset({"target", "aim"})
"""The roles of words by which a number is to be reached."""
PURPOSES: Final = frozenset({"to", "place"})
"""The parts that the prepositions of a purpose give to a country."""
TRADED: Final = frozenset({"exports", "imports"})
"""The flows of what is sold and bought."""
OPENING: Final = 2
"""How many tokens before a number the comma may stand that opens its clause."""
DIFFERENCE: Final = 12
"""How many tokens before "by $2bn" a word of growth makes it a difference."""


@attrs.define(eq=False)
class Item:
    """A figure in the making: an amount, a growth, or both.

    Args:
        first: its first token.
        stop: the token after its last.
        trigger: the word that says what it counts.
        amount: the amount.
        change: the growth.
        rule: the rule that found it.
        period: its time, where the sentence has one.
        earlier: whether it is of a time before the one that is spoken of.
    """

    first: int
    stop: int
    trigger: Trigger
    amount: AmountMention | None
    change: ChangeMention | None
    rule: str
    period: Period | None = None
    earlier: bool = False

    @property
    def leads_from(self) -> bool:
        """Whether it is where a growth began ("from $2bn")."""
        return self.amount is not None and self.amount.lead == "from"


def items_of(scene: FigureScene) -> list[Item]:
    """The numbers of a sentence that count a flow."""
    items: list[Item] = []
    for number in scene.numbers:
        trigger, name = _flow_of(scene, number)
        if trigger is not None and isinstance(number, AmountMention):
            _take_currency(scene, number, trigger)
        if trigger is None and items and items[-1].rule in TAKING_UP and number.first - items[-1].stop <= NEAR:
            trigger = items[-1].trigger
        if (
            trigger is None
            or trigger.flow == "other"
            or _of_instrument(scene, number, trigger)
            or _of_property(scene, number, trigger)
            or _is_no_figure(scene, number, trigger)
        ):
            continue
        if isinstance(number, AmountMention):
            items.append(Item(number.first, number.stop, trigger, number, None, name))
        else:
            items.append(Item(number.first, number.stop, trigger, None, number, name if name in TAKING_UP else CHANGE))
    return items


def _take_currency(scene: FigureScene, number: AmountMention, trigger: Trigger) -> None:
    """Give a bare number of a flow that is told in money the currency of the last money, not the unit before it."""
    if not number.inherited or trigger.flow not in MONEY_ONLY or not isinstance(number.value, Quantity):
        return
    money = [
        other.value.currency
        for other in scene.sentence.mentions.amounts
        if other.first < number.first and isinstance(other.value, Money)
    ]
    number.value = Money(amount=number.number, upto=number.upto, currency=money[-1]) if money else None


# --- what a number counts -------------------------------------------------------------------------------------------


def _flow_of(scene: FigureScene, number: AmountMention | ChangeMention) -> tuple[Trigger | None, str]:
    """The word that says what a number counts: right after it ("$3bn of exports"), else the nearest before it."""
    before = [trigger for trigger in scene.triggers if trigger.stop <= number.first and not _in_name(scene, trigger)]
    after = next((trigger for trigger in scene.triggers if trigger.first >= number.stop), None)
    if after is not None and _belongs(scene, number, after, before[-1] if before else None):
        return after, AMOUNT
    if before:
        return _purpose(scene, number, _nearest(scene, before, number)), AMOUNT
    reach = FAR if after is not None and after.verb and scene.words.verb_last else 2 * CLOSE
    near = after is not None and after.first - number.stop <= reach
    if after is not None and near and not _is_apart(scene, number, after):
        return after, AMOUNT
    if (whole := scene.memory.whole) is not None and partner_beside(scene, number) is not None:
        return Trigger(number.first, number.first, whole.flow), PARTNER
    return _resumed(scene, number), RESUMED


def _purpose(scene: FigureScene, number: AmountMention | ChangeMention, verb: Trigger) -> Trigger:
    """A verb of investing, or that for which money is put into something, if that is aid: "put $5m into relief"."""
    if not verb.verb or verb.flow != "investment" or scene.words.verb_last:
        return verb
    aid = next((flow for flow in scene.triggers if flow.flow == "aid" and 0 < flow.first - number.stop <= CLOSE), None)
    if aid is None:
        return verb
    parts = [scene.words.parts.before(scene.norms, index) for index in range(number.stop + 1, aid.first + 1)]
    return aid if [part[1] for part in parts if part is not None] == ["to"] else verb


def _is_apart(scene: FigureScene, number: AmountMention | ChangeMention, after: Trigger) -> bool:
    """Whether a flow is told in a clause of its own, or after another number: "was $9m, of which $3m were"."""
    if scene.breaks_between(number.stop - 1, after.first):
        return True
    comma = next((at for at in range(number.stop, after.first) if scene.norms[at] == ","), after.first)
    verb_last = scene.words.verb_last
    return not verb_last and any(comma < other.first < after.first for other in scene.numbers)


def _nearest(scene: FigureScene, before: Sequence[Trigger], number: AmountMention | ChangeMention) -> Trigger:
    """The flow nearest before a number, but for a verb of another object and the trade of "a surplus in trade"."""
    near = before[-1]
    if len(before) > 1:
        other_object = near.verb and number.first - near.stop > 2 * CLOSE
        balance = near.flow == "turnover" and before[-2].flow == "balance" and near.first - before[-2].stop <= CLOSE
        if other_object or balance or _is_what_for(scene, before[-2], near):
            return before[-2]
    return near


def _is_what_for(scene: FigureScene, given: Trigger, bought: Trigger) -> bool:
    """Whether a flow is only what something right before it is given for: «кредит на закупку лекарств: 5 млн евро»."""
    found = scene.words.parts.before(scene.norms, bought.first)
    purpose = found is not None and found[1] in PURPOSES and found[0] - given.stop <= 1
    return purpose and given.flow in GIVEN and not given.verb and bought.flow not in GIVEN


def _in_name(scene: FigureScene, trigger: Trigger) -> bool:
    """Whether a word for a flow is part of a name: "the Asian Investment Bank"."""
    words = scene.tokens.words
    before = trigger.first - 1
    if scene.sentence.heading or before < scene.first or not words[trigger.first][0].isupper():
        return False
    named = words[before][0].isalpha() and words[before][0].isupper()
    return named and not any(place.first <= before < place.stop for place in scene.places)


def _belongs(scene: FigureScene, number: AmountMention | ChangeMention, after: Trigger, before: Trigger | None) -> bool:
    """Whether a number belongs to the flow after it and not to the one before it."""
    start = _past_equivalent(scene, number)
    words = scene.norms[start : after.first]
    if words and words[0] in DASHES and len(words) <= NEAR and not after.verb:
        return isinstance(number, AmountMention) and all(word[0].isalpha() for word in words[1:])  # "$3bn — exports"
    if scene.breaks_between(number.stop - 1, after.first) or scene.holds(",()", start, after.first):
        return False
    if after.verb and scene.words.verb_last and len(words) <= NEAR:
        return True  # a verb comes after what it is about
    if after.verb and before is not None and _opens_clause(scene, number, before) and len(words) <= CLOSE:
        return after.flow in GIVEN and before.flow in GIVEN  # «выделил 5 млн, ещё 3 млн обещает выделить»
    if after.verb or len(words) > NEAR or not _linked(scene, number, start, after):
        return before is None and len(words) <= CLOSE
    close_before = before is not None and number.first - before.stop <= 2 * CLOSE
    beside = len(words) <= 1 and not any(word in scene.words.links for word in words)
    return isinstance(number, AmountMention) or beside or not close_before


def _opens_clause(scene: FigureScene, number: AmountMention | ChangeMention, before: Trigger) -> bool:
    """Whether a comma and at most a small word stand before a number, so that it begins a clause of its own."""
    near = range(max(before.stop, number.first - OPENING), number.first)
    return any(scene.norms[index] == "," for index in near)


def _of_instrument(scene: FigureScene, number: AmountMention | ChangeMention, trigger: Trigger) -> bool:
    """Whether a number is what an instrument is worth: "signed contracts worth $3bn to promote trade"."""
    if scene.words.verb_last:
        return _heads_instrument(scene, number, trigger)
    if trigger.first - number.stop < 1 or trigger.flow in GIVEN:
        return False
    return any(scene.sentence.has_at(index, "instrument") for index in range(number.first - NEAR, number.first))


def _of_property(scene: FigureScene, number: AmountMention | ChangeMention, trigger: Trigger) -> bool:
    """Whether what is bought or sold is no goods: "sold its plants in Chad for $3m", not "sold lorries to a plant"."""
    if trigger.flow not in TRADED:
        return False
    if scene.words.verb_last:
        return any(
            scene.norms[at] in scene.words.property
            for at in range(max(scene.first, number.first - CLOSE), number.first)
        )
    for index in range(trigger.stop, min(trigger.stop + CLOSE, number.first)):
        if scene.norms[index] in scene.words.property:
            return True
        part = scene.words.parts.before(scene.norms, index + 1)
        if part is not None and part[1] != "of":
            return False
    return False


def _heads_instrument(scene: FigureScene, number: AmountMention | ChangeMention, trigger: Trigger) -> bool:
    """Whether a flow only says what the instruments after it are for: "3 mlrd dollarlik sarmoya va savdo bitimlari"."""
    if trigger.first < number.stop or not scene.norms[number.stop - 1].endswith(scene.words.after_endings):
        return False
    index = trigger.stop
    while index < scene.stop and (scene.sentence.has_at(index, "link") or scene.at_trigger(index)):
        index += 1
        if scene.sentence.has_at(index, "instrument"):
            return True
    return scene.sentence.has_at(index, "instrument")


def _past_equivalent(scene: FigureScene, number: AmountMention | ChangeMention) -> int:
    """The token after an amount and what it is in another currency: "20 million euros ($22 million)"."""
    stop = number.stop
    for other in scene.numbers:
        if isinstance(other, AmountMention) and other.core == stop + 1 and _is_equivalent(scene, other):
            near = range(other.stop, min(other.stop + 2, scene.stop))
            return next((index + 1 for index in near if scene.norms[index] in CLOSERS), stop)
    return stop


def _linked(scene: FigureScene, number: AmountMention | ChangeMention, start: int, after: Trigger) -> bool:
    """Whether a noun follows its number: "$3bn of trade", "a 5% rise in exports", with no other country between."""
    between = range(start, after.first)
    if any(place.part in ("to", "from", "with") and place.first in between for place in scene.places):
        return False
    words = scene.words
    linked = scene.norms[start] in words.after_nouns | words.copulas or scene.norms[number.stop - 1].endswith(
        words.after_endings
    )
    return not between or isinstance(number, ChangeMention) or linked


def _resumed(scene: FigureScene, number: AmountMention | ChangeMention) -> Trigger | None:
    """The flow that a number goes on about: "It is $3bn now", "The goal is $5bn"."""
    memory = scene.memory
    if isinstance(number, ChangeMention):
        grown = memory.fresh and memory.period and "resumed" in scene.roles(scene.first, number.first)
        return Trigger(number.first, number.first, memory.flow) if grown and not scene.triggers else None
    if unit_of(number.value) != memory.unit:
        return None
    flow = memory.flow if memory.fresh else _topic(scene) or (memory.topic.flow if memory.topic else "")
    roles = scene.roles(scene.first, scene.stop if scene.words.verb_last else number.first)
    if "resumed" not in roles:
        flow = _total(scene) if flow and flow not in GIVEN and not roles.isdisjoint(AIMED) else ""
    elif flow in TRADED and not roles.isdisjoint(PLANNED) and _was_parted(scene):
        flow = "turnover"
    return Trigger(number.first, number.first, flow) if flow else None


def _was_parted(scene: FigureScene) -> bool:
    """Whether the sentence before told of the turnover and of a part of it: "$14bn, of which $7bn were exports"."""
    before = scene.memory.before
    return before is not None and any(trigger.flow == "turnover" for trigger in before.flows)


def _total(scene: FigureScene) -> str:
    """The flow that a goal without a noun is about: the turnover, once the text has spoken of it."""
    told = any(draft.fields["flow"] == "turnover" for draft in scene.memory.seen)
    return "turnover" if told else scene.memory.flow


def _topic(scene: FigureScene) -> str:
    """The flow that the sentence before speaks of without a number."""
    before = scene.memory.before
    if before is None or before.mentions is not scene.sentence.mentions:
        return ""
    flows = {trigger.flow for trigger in before.flows if not trigger.verb}
    return flows.pop() if len(flows) == 1 and flows <= {"turnover", "exports", "imports"} else ""


# --- what is no figure ----------------------------------------------------------------------------------------------


def _is_no_figure(scene: FigureScene, number: AmountMention | ChangeMention, trigger: Trigger) -> bool:
    """Whether a number is a price, a difference, another currency's equivalent, or too far from its flow."""
    if min(abs(number.first - trigger.stop), abs(trigger.first - number.stop)) > FAR:
        return True
    if isinstance(number, ChangeMention):
        return False
    if number.stop < scene.stop and scene.words.prices.at(scene.norms, number.stop):
        return True
    if scene.words.prices_before.before(scene.norms, number.first) is not None:
        return True
    if isinstance(number.value, Quantity) and (trigger.flow in MONEY_ONLY or _is_purpose_of(scene, number)):
        return True
    difference = trigger.flow != "balance" and _is_difference(scene, number, trigger)  # a balance may be minus $2bn
    return _is_equivalent(scene, number) or difference


def _is_purpose_of(scene: FigureScene, number: AmountMention) -> bool:
    """Whether a postposition makes so many things what something is given for: "toʻrtta loyiha uchun"."""
    return number.stop < scene.stop and scene.words.postpositions.at(scene.norms, number.stop) is not None


def _is_equivalent(scene: FigureScene, number: AmountMention | ChangeMention) -> bool:
    """Whether an amount in brackets gives the one before it in another currency."""
    if isinstance(number, ChangeMention) or not isinstance(number.value, Money):
        return False
    if number.first == scene.first or OPENERS.isdisjoint({scene.norms[number.first - 1], scene.norms[number.core - 1]}):
        return False
    others = [other for other in scene.numbers if isinstance(other, AmountMention) and other is not number]
    return any(0 <= number.first - other.stop <= 2 for other in others)


def _is_difference(scene: FigureScene, number: AmountMention, trigger: Trigger) -> bool:
    """Whether an amount is by how much something grew: "rose by $2bn", «прибавил 3 млн»."""
    if number.bound in ("over", "under") or number.lead not in ("", "by"):
        return False
    if amount_words(scene.tokens.language).carriers.before(scene.norms, number.core) is not None:
        return False  # "made up $5bn"
    if scene.words.verb_last:
        return number.lead == "by"  # which is read from the verb after it
    reach = DIFFERENCE if number.lead == "by" else 1
    before = range(max(scene.first, number.core - reach), number.core)
    own = range(trigger.first, trigger.stop)  # "sank $5m into a plant"
    return any(index not in own and grows_at(scene.tokens, index) for index in before)


# --- scope and status -----------------------------------------------------------------------------------------------


def scope_of(scene: FigureScene, item: Item) -> tuple[int, int]:
    """The stretch of the sentence that speaks of an item's flow."""
    key = item.trigger, item.first, item.stop
    if key not in scene.scopes:
        scene.scopes[key] = _scope(scene, item)
    return scene.scopes[key]


def _scope(scene: FigureScene, item: Item) -> tuple[int, int]:
    trigger = item.trigger
    begin, end = min(trigger.first, item.first), max(trigger.stop, item.stop)
    low = max((index for index in scene.breaks if index <= begin), default=scene.first)
    high = min((index for index in scene.breaks if index >= end), default=scene.stop)
    own_verb = trigger.verb and trigger.stop <= item.first
    for other in scene.triggers:
        if other.stop <= begin and other is not trigger and other.flow != "other":
            numbers = [number.stop for number in scene.numbers if other.stop <= number.first < begin]
            if numbers:
                low = max(low, trigger.first if own_verb else numbers[-1])
            if other.verb and scene.words.verb_last:
                low = max(low, other.stop)  # the clause of that verb ends with it
        if other.first >= end and not other.verb and not _is_purpose(scene, item, other):
            high = min(high, _start_of(scene, other))
    others = (number for number in scene.numbers if end <= number.first < high and not _is_equivalent(scene, number))
    return low, next((number.first for number in others), high)


def _is_purpose(scene: FigureScene, item: Item, other: Trigger) -> bool:
    """Whether a flow only says what money is given for: "to purchase generators", «на гуманитарную помощь»."""
    if item.trigger.flow not in GIVEN:
        return False
    article = len(scene.norms[other.first - 1]) <= ARTICLE
    found = scene.words.parts.before(scene.norms, other.first) or (
        scene.words.parts.before(scene.norms, other.first - 1) if article else None
    )
    return found is not None and found[1] in PURPOSES


def _start_of(scene: FigureScene, trigger: Trigger) -> int:
    """Where the noun phrase of a flow begins, with the countries right before it."""
    start = trigger.first
    for place in reversed(scene.places):
        attribute = place.part in ("adjective", "") and 0 <= start - place.stop < NEAR
        if attribute and not any(scene.at_trigger(index) for index in range(place.stop, start)):
            start = place.first
    return start


STATED: Final = frozenset({"now", "past"})
"""The roles of words by which a number holds already."""
PLANNED: Final = frozenset({"target", "aim", "forecast", "future"})
"""The roles of words by which a number is still to be reached."""


def status_of(scene: FigureScene, item: Item) -> str:
    """Whether a figure has come about: by the words of planning, expecting and the future before it."""
    if item.leads_from:
        return "reported"
    low, high = scope_of(scene, item)
    start = item.trigger.stop
    between = [
        number.stop
        for number in scene.numbers
        if start <= number.first and number.stop <= item.first and not _came_of(item, number)
    ]
    if between and scene.breaks_between(between[0], item.first):
        low = max(low, between[-1])  # the plan of the number before is not that of this one
    if _stands_now(scene, item):
        return "reported"
    told = _verb_stop(scene, item, high) if scene.words.verb_last else max(item.first, item.trigger.first)
    roles = scene.roles(low, told) | scene.roles(item.first, item.stop)
    if "hindered" in roles and item.trigger.flow in GIVEN:
        return "target"
    if "target" in roles or "forecast" in roles:
        return "target" if "target" in roles else "forecast"
    if _is_aimed_at(scene, low, told):
        return "target"
    if "future" in roles:
        intended = item.trigger.verb or item.trigger.flow in GIVEN or _will_act(scene, item, low, told)
        return "target" if intended else "forecast"
    return "reported"


def _came_of(item: Item, number: AmountMention | ChangeMention) -> bool:
    """Whether an amount is what the growth before it leads to: "tripling sales – to $3bn"."""
    return isinstance(number, ChangeMention) and item.amount is not None and item.amount.lead == "to"


def _will_act(scene: FigureScene, item: Item, low: int, high: int) -> bool:
    """Whether a state is the subject of what will be done: "Peru will raise its imports to 3 million tonnes"."""
    future = {first for first, _, roles in scene.cues if "future" in roles and low <= first < high}
    return item.trigger.flow in TRADED and any(place.bare and place.stop in future for place in scene.places)


def _is_aimed_at(scene: FigureScene, low: int, high: int) -> bool:
    """Whether an infinitive says what is to be done: not of what has come about, "managed to sell"."""
    done = -1
    for first, stop, roles in scene.cues:
        if "past" in roles:
            done = stop
        elif "aim" in roles and low <= first < high and not 0 <= first - done <= 1:
            return True
    return False


def _verb_stop(scene: FigureScene, item: Item, high: int) -> int:
    """Up to where the verb of an item may stand: past the numbers right after it, which share their verb with it."""
    end = max(item.stop, item.trigger.stop)
    for number in scene.numbers:
        if number.first == high and all(scene.is_joining(index) for index in range(end, high)):
            end = number.stop
            starts = (other.first for other in scene.numbers if other.first >= end)
            high = min([*starts, *(index for index in scene.breaks if index >= end)], default=scene.stop)
    return high


def _stands_now(scene: FigureScene, item: Item) -> bool:
    """Whether a number is said to hold now or to have held: "will boost trade that stands at $3bn"."""
    told = [
        roles
        for first, _, roles in scene.cues
        if item.trigger.stop <= first < item.first and roles & (STATED | PLANNED)
    ]
    if scene.roles(item.first, item.stop) & PLANNED:
        return False  # "trade, which was $3bn last year, will double"
    return bool(told) and bool(told[-1] & STATED)
