"""The frame of trade figures: numbers that a text states of an exchange between two countries.

A number is a figure when a word nearby says what it counts (exports, loans …) and two countries are known for it. It
takes pair, direction and period from its own clause, and what is missing from the figure before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from bilat.reading.context import Context
from bilat.reading.drafts import Draft
from bilat.reading.figure_context import Pair
from bilat.reading.figure_growth import joined
from bilat.reading.figure_items import AMOUNT, RESUMED, Item, items_of, scope_of, status_of
from bilat.reading.figure_memory import FigureMemory, Topic, Whole
from bilat.reading.figure_parties import parties_of
from bilat.reading.figure_partners import COUNTED, announced, partner_beside, ranks
from bilat.reading.figure_scene import FigureScene
from bilat.reading.figure_times import date_items, is_ahead, is_over
from bilat.reading.figure_words import GIVEN, MUTUAL, figure_words, unit_of
from bilat.reading.sentence import Sentence
from bilat.reading.sought import Sought
from bilat.values import Money, Period, Quantity

__all__ = ["FigureMemory", "figure_words", "figures_of"]

RESUMING: Final = Sought(lambda language: figure_words(language).resuming.__contains__)
MOST_NUMBERS: Final = 40
"""A sentence with more numbers is a table, which is not read as prose."""
TELLING: Final = frozenset({"event", "instrument", "verb"})
"""The roles of words whose time is that of an encounter or accord."""
OPENING: Final = 2
"""How many tokens may stand before a time that a sentence opens with."""
RECENT: Final = 2
"""How many years ago the time that leads up to figures may be at most."""
MINUS: Final = frozenset("-–−")
"""The signs of negative numbers."""
LONGEST: Final = 400
"""A run of more tokens is no sentence of prose."""


def figures_of(sentence: Sentence, context: Context, memory: FigureMemory) -> Iterator[Draft]:
    """The trade figures that a sentence states and the article has not stated before.

    Args:
        sentence: the sentence.
        context: what the article has set up: its day and its pair of countries.
        memory: what its figures have set up.
    """
    if memory.whole is None and memory.home is not None and memory.flow in COUNTED and ranks(sentence):
        memory.whole = Whole(memory.home, memory.flow, memory.period)
    told = list(_told(FigureScene(sentence, context, memory))) if _may_tell(sentence, memory) else None
    if told is not None:
        yield from told
    elif sentence.countries and not (sentence.amounts or sentence.changes):
        memory.fresh, memory.whole = False, None
        memory.topic = _topic_of(sentence, context, memory) or memory.topic
    if sentence.flows and sentence.tokens.words[sentence.stop - 1] == ":":
        memory.set_whole(announced(FigureScene(sentence, context, memory)))
    memory.before = sentence
    memory.opening = None if told else _opening_of(sentence, context)


def _opening_of(sentence: Sentence, context: Context) -> Period | None:
    """The year or months that a sentence opens with which tells of nothing, but leads up to figures: "2024 was dry"."""
    if len(sentence.times) != 1 or sentence.times[0].first - sentence.first > OPENING or sentence.roles & TELLING:
        return None
    period = sentence.times[0].resolve(context.anchor, "past")
    if period is None or context.anchor is None or period.start is None or period.end is None:
        return None
    if period.start.year < context.anchor.year - RECENT or period.start > context.anchor:
        return None
    return period if period.first is not None and period.first.day is None else None


def _topic_of(sentence: Sentence, context: Context, memory: FigureMemory) -> Topic | None:
    """The money that a sentence says is given, without a number that the next one may tell: "will lend Chad money"."""
    named = [trigger for trigger in sentence.flows if trigger.flow in GIVEN]
    if not named:
        return None
    given = min(named, key=lambda trigger: trigger.verb)
    scene = FigureScene(sentence, context, memory)
    item = Item(sentence.stop, sentence.stop, given, None, None, AMOUNT)
    pair = parties_of(scene, item)
    return None if pair is None else Topic(given.flow, pair, status_of(scene, item))


def _told(scene: FigureScene) -> Iterator[Draft]:
    """The figures of a sentence with numbers."""
    memory, whole = scene.memory, scene.memory.whole
    items = items_of(scene)
    date_items(scene, items)
    for item in joined(scene, items):
        draft = _draft(scene, item)
        if draft is None:
            memory.set_whole(_whole_of(scene, item))
        elif not memory.taken_up(draft):
            yield draft
    parts = any(partner_beside(scene, number) for number in scene.numbers)
    if memory.whole is whole and scene.places and not parts:
        memory.whole = None


def _whole_of(scene: FigureScene, item: Item) -> Whole | None:
    """The trade of a country with the whole world, where a number is of one country alone."""
    low, high = scope_of(scene, item)
    homes = {code for place in scene.places if low <= place.first < high for code in place.codes}
    if item.trigger.flow not in COUNTED or len(homes) != 1 or status_of(scene, item) != "reported":
        return None
    return Whole(homes.pop(), item.trigger.flow, item.period)


def _may_tell(sentence: Sentence, memory: FigureMemory) -> bool:
    """Whether a sentence has numbers and a word for a flow, or goes on about the flow before it."""
    if not any(trigger.counts for trigger in sentence.flows):
        before = memory.before
        topic = memory.flow or memory.topic or (before is not None and before.flows)
        parts = memory.whole is not None and bool(sentence.countries)
        if not parts and not (topic and sentence.begun(RESUMING)):
            return False
    numbers = len(sentence.amounts) + len(sentence.changes)
    return 0 < numbers <= MOST_NUMBERS and sentence.stop - sentence.first <= LONGEST


def _draft(scene: FigureScene, item: Item) -> Draft | None:
    """An item as a draft, if it has both countries and a number."""
    if item.amount is None and _is_compared(scene, item):
        return None
    pair = parties_of(scene, item)
    numbers = _numbers(scene, item, pair) if pair is not None else {}
    if pair is None or not numbers:
        return None
    status = _status(scene, item)
    period = item.period or _inherited(scene, item, status)
    if status == "reported" and period is not None and is_ahead(scene, period):
        status = "target"
    if status == "forecast" and period is not None and is_over(scene, period):
        period = None  # that of what has been: "was $3bn last year and will grow by a tenth"
    fields: dict[str, object] = {"flow": item.trigger.flow, "reporter": pair[0], "partner": pair[1], "status": status}
    fields |= numbers
    if period is not None:
        fields["period"] = period
    _remember(scene, item, pair, period if status == "reported" else None)
    return Draft("trade-figure", pair, fields, _evidence(scene, item), headline=scene.sentence.heading)


def _status(scene: FigureScene, item: Item) -> str:
    """Its status; where only its number goes on about what is given, that which the words before have told."""
    topic = scene.memory.topic
    goes_on = item.rule == RESUMED and not scene.memory.fresh and topic is not None and topic.flow == item.trigger.flow
    return topic.status if topic is not None and goes_on else status_of(scene, item)


def _is_compared(scene: FigureScene, item: Item) -> bool:
    """Whether a growth is over what its sentence names as the flow: "2017-yildagi savdodan besh baravar koʻp"."""
    word = item.trigger.stop - 1
    before = item.trigger.first <= word < item.first
    return before and any(
        part == "from" and scene.norms[word].endswith(ending) for ending, part in scene.words.owned_parts.items()
    )


def _numbers(scene: FigureScene, item: Item, pair: Pair) -> dict[str, object]:
    """Value, growth and bound."""
    fields: dict[str, object] = {}
    bound = "exact"
    if item.change is not None:
        bound = item.change.bound
        if item.change.percent is not None:
            fields["change"] = item.change.percent
    if item.amount is not None:
        bound = item.amount.bound
        value = item.amount.valued(pair)
        if value is not None:
            fields["value"] = _signed(scene, item, value) if item.trigger.flow == "balance" else value
    return fields | {"bound": bound} if fields and bound != "exact" else fields


def _signed(scene: FigureScene, item: Item, value: Money | Quantity) -> Money | Quantity:
    """A deficit as a negative amount: by the word for it, or by whom the balance favours."""
    low, high = scope_of(scene, item)
    words = [roles for first, _, roles in scene.cues if low <= first < high and roles & {"negative", "positive"}]
    negative = any("negative" in roles for roles in words) and "positive" not in words[-1]
    negative = negative or _has_minus(scene, item)
    for place in scene.places:
        favoured = scene.words.favoured(scene.norms, place.first, place.stop)
        if favoured is not None and low <= place.first < high:
            negative = not favoured
    return attrs.evolve(value, amount=-value.amount) if negative and value.upto is None else value


def _has_minus(scene: FigureScene, item: Item) -> bool:
    """Whether the sign of a negative number stands before an amount, which is none that joins words."""
    sign = item.amount.core - 1 if item.amount is not None else -1
    if sign < scene.first or scene.norms[sign] not in MINUS:
        return False
    return scene.tokens.glued(sign + 1) and not scene.tokens.glued(sign)


def _inherited(scene: FigureScene, item: Item, status: str) -> Period | None:
    """The period of the figures before, for what trade has been; money given and aims have their own times."""
    if status != "reported" or item.leads_from or item.trigger.flow in GIVEN or item.trigger.flow == "projects":
        return None
    if "now" in scene.roles(scene.first, scene.stop) or _holds_by_now(scene, item):
        return None
    memory = scene.memory
    before = memory.before
    led = memory.opening is not None and before is not None and before.mentions is scene.sentence.mentions
    return memory.opening if led else memory.period


def _holds_by_now(scene: FigureScene, item: Item) -> bool:
    """Whether an auxiliary says that a number has been reached by now: "trade has passed $1bn"."""
    low, _ = scope_of(scene, item)
    return any(norm in scene.words.perfect for norm in scene.norms[low : item.first])


def _evidence(scene: FigureScene, item: Item) -> list[tuple[int, int, str]]:
    """The runs of text that state it: the word for the flow and the number."""
    starts, ends = scene.tokens.starts, scene.tokens.ends
    trigger = item.trigger
    runs = [(item.first, item.stop)]
    if trigger.stop > trigger.first and not item.first <= trigger.first < item.stop:
        runs.append((trigger.first, trigger.stop))
    return sorted((starts[first], ends[stop - 1], item.rule) for first, stop in runs)


def _remember(scene: FigureScene, item: Item, pair: Pair, period: Period | None) -> None:
    """Take a figure into the memory of the article."""
    memory = scene.memory
    flow = item.trigger.flow
    if flow in MUTUAL:
        memory.home = _home(scene, pair)
    elif flow not in GIVEN:
        memory.home = pair[0]
    memory.pair, memory.flow, memory.fresh, memory.topic = pair, flow, True, None
    memory.unit = unit_of(item.amount.value) if item.amount else "money"
    memory.block = scene.sentence.mentions
    memory.pairs[min(pair), max(pair)] += 1
    if period is not None and not item.earlier and not item.leads_from:
        memory.period = period


def _home(scene: FigureScene, pair: Pair) -> str | None:
    """From whose side a mutual flow is told: "Georgia's trade with Turkey"."""
    home = scene.memory.home if scene.memory.home in pair else scene.first_named(pair)
    named = {code for place in scene.places for code in place.codes}
    for place in scene.places:
        if place.part in ("of", "oblique", "", "adjective") and place.codes[0] in pair:
            return home if home and place.part == "" and home not in named else place.codes[0]
    first = next((place.codes[0] for place in scene.places if place.part == "between" and place.codes[0] in pair), None)
    return home or first
