"""The parts of a country's trade by partner, after what it is as a whole: "China accounted for $5bn"."""

from __future__ import annotations

from typing import Final

from bilat.reading.amount_words import amount_words
from bilat.reading.amounts import AmountMention
from bilat.reading.changes import ChangeMention
from bilat.reading.clauses import past_possessive
from bilat.reading.figure_memory import Whole
from bilat.reading.figure_scene import FigureScene, Place
from bilat.reading.figure_words import MUTUAL, figure_words
from bilat.reading.rules import rule
from bilat.reading.sentence import Sentence
from bilat.reading.sought import Sought
from bilat.reading.time_years import HEADING

PARTNER: Final = rule(
    "trade-figure",
    "partner-amount",
    "An amount beside each of several partners, whose flow is that of the sentence before with the whole world.",
)
COUNTED: Final = frozenset({"turnover", "exports", "imports"})
"""The flows that are counted as a whole and by partner."""
SIGNS: Final = frozenset("(:—–-")
"""What may stand between a partner and its amount."""
TRADING: Final = frozenset({"", "with", "to", "from"})
"""The parts that a partner may have beside its number; in others something else is: "a plant in Chad ($1bn)"."""
REACH: Final = 3
"""How many tokens may stand between a partner and its amount."""
SAID_ANEW: Final = 6
"""How many tokens there may be from a percentage to the amount that says it in money."""
LISTED: Final = 2
"""How many partners with a number in brackets make a list."""
OWNING: Final = frozenset({"of", "oblique", "adjective"})
"""The parts of a country whose the flow is."""
RANKING: Final = Sought(lambda language: figure_words(language).ranking.__contains__)
"""The words that rank partners."""
MARK: Final = 2
"""How many tokens the mark of an item takes at most."""


def partner_beside(scene: FigureScene, number: AmountMention | ChangeMention) -> Place | None:
    """The partner right before a number, "China ($5bn)", "China accounted for $5bn", or that which a line is about."""
    if scene.memory.whole is None:
        return None
    place = next((place for place in reversed(scene.places) if place.stop <= number.first), None)
    if place is not None and len(place.codes) == 1 and _is_part(scene, place, number.first):
        return place
    return _headed_by(scene)


def _is_part(scene: FigureScene, place: Place, number: int) -> bool:
    """Whether a number is that of a partner before it: after words by which that has a part, or signs alone."""
    shares = {index for at, end, roles in scene.cues if "share" in roles for index in range(at, end)}
    between = range(place.stop, _percentage_before(scene, place, number))
    if not 0 < len(between) <= REACH or not all(scene.norms[at] in SIGNS or at in shares for at in between):
        return False
    return place.part in TRADING or not shares.isdisjoint(between)


def _percentage_before(scene: FigureScene, place: Place, number: int) -> int:
    """Where the percentage begins that a number says in money, "70% of it ($9bn)", or else the number itself."""
    percent = amount_words(scene.tokens.language).percent
    near = [n for n in scene.sentence.numbers if place.stop <= n.first and 0 < number - n.stop <= SAID_ANEW]
    return next((n.first for n in near if percent.at(scene.norms, n.stop) is not None), number)


def _headed_by(scene: FigureScene) -> Place | None:
    """The partner that a line of a list begins with: "- China: exports $5bn, imports $3bn"."""
    place = scene.places[0] if scene.places else None
    if place is None or len(place.codes) > 1 or place.first - scene.first > MARK or place.stop >= scene.stop:
        return None
    marks = scene.tokens.words[scene.first : place.first]
    return place if scene.norms[place.stop] in HEADING and not any(map(str.isalpha, marks)) else None


def pair_with(scene: FigureScene, flow: str, number: AmountMention | ChangeMention) -> tuple[str, str] | None:
    """Reporter and partner of a number that is a part of a whole."""
    whole = scene.memory.whole
    place = partner_beside(scene, number) if flow in COUNTED else None
    if whole is None or place is None or place.codes[0] == whole.home:
        return None
    pair = whole.home, place.codes[0]
    return (min(pair), max(pair)) if flow in MUTUAL else pair


def listed_with(scene: FigureScene, flow: str, number: AmountMention | ChangeMention) -> tuple[str, str] | None:
    """Reporter and partner of a number in brackets or after a dash: "to China ($5bn) and Japan ($2bn)".

    Returns:
        The codes; an empty one where it stays open whose trade it is.
    """
    partners = [place for place in scene.places if len(place.codes) == 1 and _has_number(scene, place)]
    own = next((place for place in partners if place.stop + 1 == number.first), None)
    if flow not in COUNTED or own is None or len(partners) < LISTED:
        return None
    homes = [place for place in scene.places if place not in partners and place.stop <= own.first]
    owners = [place for place in homes if _owns(scene, place)] or homes
    codes = {code for place in owners for code in place.codes}
    if len(codes) != 1 or own.codes[0] in codes or (flow == "imports" and own.part == "to"):
        return "", ""
    pair = codes.pop(), own.codes[0]
    return (min(pair), max(pair)) if flow in MUTUAL else pair


def _has_number(scene: FigureScene, place: Place) -> bool:
    """Whether a number stands right after a country, in brackets or after a dash."""
    apart = place.stop < scene.stop and scene.norms[place.stop] in SIGNS
    return apart and any(number.first == place.stop + 1 for number in scene.numbers)


def ranks(sentence: Sentence) -> bool:
    """Whether a sentence goes on with the next of several partners: "Japan is second with $3bn"."""
    starts = sentence.begun(RANKING) if sentence.countries else []
    ranking = figure_words(sentence.tokens.language).ranking
    return any(ranking.at(sentence.tokens.norms, index) is not None for index in starts)


def _owns(scene: FigureScene, place: Place) -> bool:
    """Whether a country owns a flow, by its form or a preposition: "Peru's trade", "the trade of Peru"."""
    return place.part in OWNING or past_possessive(scene.sentence, place.stop) is not None


def announced(scene: FigureScene) -> Whole | None:
    """What a line that ends with a colon leads up to: "Mongolia's exports by country in 2024:"."""
    flows = {trigger.flow for trigger in scene.triggers if trigger.flow in COUNTED}
    homes = {code for place in scene.places for code in place.codes}
    if scene.tokens.words[scene.stop - 1] != ":" or len(flows) != 1 or len(homes) != 1:
        return None
    times = scene.sentence.times
    period = times[0].resolve(scene.context.anchor, "past") if len(times) == 1 else None
    return Whole(homes.pop(), flows.pop(), period)
