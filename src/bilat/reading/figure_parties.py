"""Who trades with whom: reporter and partner of each figure of a sentence.

A country has its part by preposition, case and place: *to* and *from*, the attribute before a flow (Russian exports),
the subject of a verb. What the sentence leaves out comes from the figures before, or from what the article is about.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal

import attrs

from bilat.reading.figure_context import BLOCS, Pair, completed, just_named, partner_of, standing_pair
from bilat.reading.figure_items import CLOSE, NEAR, RESUMED, Item, scope_of
from bilat.reading.figure_partners import listed_with, pair_with
from bilat.reading.figure_scene import DASHES, FigureScene, Place
from bilat.reading.figure_words import GIVEN, MUTUAL

Side = Literal["source", "target"]
"""Who sells or gives, and who buys or gets."""

_SIDES: Final[Mapping[str, Side]] = {"to": "target", "for": "target", "from": "source"}

DIRECTED: Final = frozenset({"to", "from", "with"})
"""The parts of partners by the prepositions before them."""
GETTING: Final = frozenset({"to", "for"})
"""The parts of those who get what is sold or given."""
SELLING: Final = frozenset({"company", "fund"})
"""The kinds of bodies that sell, invest and lend for their country."""
RECEIVING: Final = 8
"""How many tokens after a number "received" may stand."""


def parties_of(scene: FigureScene, item: Item) -> Pair | None:
    """Reporter and partner of an item, if both are known."""
    flow = item.trigger.flow
    if (number := item.amount or item.change) is not None:
        if (pair := pair_with(scene, flow, number)) is not None:
            return pair
        if (pair := listed_with(scene, flow, number)) is not None:
            return pair if all(pair) else None
    if item.rule == RESUMED:
        return _of_resumed(scene, item)
    places = _places_of(scene, item)
    if flow in MUTUAL:
        pair = _mutual(scene, item, places)
        return None if pair is None else (min(pair), max(pair))
    if flow == "balance":
        return _balance(scene, item, places)
    source, target = _sides(scene, item, places)
    source = _giver_beside(scene, item) or source
    return completed(scene, item, target, source) if flow == "imports" else completed(scene, item, source, target)


def _of_resumed(scene: FigureScene, item: Item) -> Pair | None:
    """The parties of a number that goes on about the figure before, with its own partner or the same."""
    memory = scene.memory
    flow = item.trigger.flow
    own = _own_partner(scene, item, scene.places) if flow in MUTUAL else []
    if own and (memory.pair is None or own[0] not in memory.pair):
        both = _completed_pair(scene, item, own)
        return None if both is None else (min(both), max(both))
    if memory.fresh and flow == memory.flow:
        return memory.pair
    if memory.topic is not None and flow == memory.topic.flow:
        return memory.topic.pair
    pair = standing_pair(scene)
    return (min(pair), max(pair)) if flow in MUTUAL and len(pair) == 2 else None


# --- which countries ------------------------------------------------------------------------------------------------


def _places_of(scene: FigureScene, item: Item) -> list[Place]:
    """The countries that may belong to an item: of its flow's words, after the number, and the subject before."""
    own = _renamed(scene, item)
    if own:
        item.trigger = attrs.evolve(item.trigger, first=own[0].stop, stop=own[0].stop)
        return own
    low, high = scope_of(scene, item)
    own = [place for place in scene.places if low <= place.first < high and not _elsewhere(scene, place, item)]
    own = [place for place in own if not _is_seller(scene, place, item)]
    own = _without_earlier(scene, item, own)
    if "inverse" in scene.roles(low, high):
        return own
    if item.trigger.verb and not any(place.part == "" and place.stop <= item.trigger.first for place in own):
        own = [*[place for place in scene.places if place.part == "" and place.stop <= low][:1], *own]
    return own


def _without_earlier(scene: FigureScene, item: Item, places: list[Place]) -> list[Place]:
    """The places but for those of an earlier number whose part another one plays: "$5m to Peru and to Chile $3m"."""
    last = max((number.stop for number in scene.numbers if number.stop <= item.first), default=scene.first)
    fresh = {place.part for place in places if last <= place.first < item.first}
    if scene.words.verb_last:
        return [place for place in places if place.first >= last or place.part not in fresh]
    own = _own_parts(item, places) if last > scene.first and item.trigger.flow not in MUTUAL else frozenset[str]()
    fresh &= DIRECTED | ({""} if item.trigger.flow in GIVEN else set())
    return [
        place
        for place in places
        if not (place.part in own and place.first < item.first)
        and (place.first >= last or place.part not in fresh or place.stop <= item.trigger.first)
    ]


def _own_parts(item: Item, places: Sequence[Place]) -> frozenset[str]:
    """The parts that a country right after a number plays, so that none before it does: "and $3m to Chile"."""
    after = {place.part for place in places if 0 <= place.first - item.stop <= CLOSE}
    gets = not after.isdisjoint(GETTING | {"oblique"})
    return (DIRECTED & after) | GETTING if gets else DIRECTED & after


def _is_seller(scene: FigureScene, place: Place, item: Item) -> bool:
    """Whether a country is that from which one buys what money is given for: "$5m to buy gas from Peru"."""
    if item.trigger.flow not in GIVEN or place.part != "from":
        return False
    return any(item.stop <= trade.first < place.first and trade.flow not in GIVEN for trade in scene.triggers)


def _renamed(scene: FigureScene, item: Item) -> list[Place]:
    """Both countries named anew for one more number: "Polish sales to Peru were $3bn, Peruvian ones to Poland $1bn"."""
    if item.trigger.flow in MUTUAL:
        return []
    ends = [number.stop for number in scene.numbers if item.trigger.stop <= number.first and number.stop <= item.first]
    if not ends:
        return []
    own = [place for place in scene.places if ends[-1] <= place.first < item.first and place.part]
    return own if len({code for place in own for code in place.codes}) > 1 else []


def _elsewhere(scene: FigureScene, place: Place, item: Item) -> bool:
    """Whether a country after the number belongs to what comes next."""
    if scene.words.verb_last:  # what belongs to a number stands before it
        end = max(item.stop, item.trigger.stop)
        return place.first >= end and scene.holds(",", end, place.first)
    if item.trigger.stop > item.first or place.first < item.stop:
        return False
    bound = scene.town_before(place.first) is not None
    bound = bound or (place.part in ("with", "to", "from", "between") and place.first - item.stop <= CLOSE)
    return not bound and scene.holds(",", item.stop, place.first)


# --- turnover and projects ------------------------------------------------------------------------------------------


def _mutual(scene: FigureScene, item: Item, places: Sequence[Place]) -> Pair | None:
    """The two countries of a mutual flow: those it is between, else those it is of and with, else the subject's."""
    if _are_several(scene, places) or _are_joined(scene, item, places):
        return None  # with several, each for itself: "trade with Peru and Chile"
    between: list[str] = []
    attributes: list[str] = []
    subjects: list[str] = []
    for place in places:
        if place.part == "between" or (len(place.codes) > 1 and abs(item.trigger.first - place.stop) <= NEAR):
            between += place.codes
        elif place.part in ("with", "of", "oblique") or _before_noun(scene, place, item):
            attributes += place.codes
        elif place.bare:
            subjects += place.codes
    if len(set(subjects)) > 2:
        subjects = []  # a list of countries is no pair
    codes: list[str] = []
    own = _own_partner(scene, item, places) or _last_partner(scene, item, places)
    if own:  # the partners of other numbers are none of this one
        attributes = [code for place in places if place.part != "with" for code in place.codes if code in attributes]
    for group in (between, own + attributes, subjects):
        if len(codes) < 2:
            codes = list(dict.fromkeys([*codes, *group]))
    return _completed_pair(scene, item, codes)


def _are_several(scene: FigureScene, places: Sequence[Place]) -> bool:
    """Whether three or more countries are listed together, whose trade is not that of two: "of Chad, Mali and Togo"."""
    listed: set[str] = set()
    stop = scene.stop
    for place in places:
        gap = scene.norms[stop : place.first]
        joined = bool(gap) and all(norm in scene.words.links for norm in gap)
        listed = listed | {*place.codes} if joined else {*place.codes}
        if len(listed) > 2:
            return True
        stop = place.stop
    return False


def _own_partner(scene: FigureScene, item: Item, places: Sequence[Place]) -> list[str]:
    """The partner right by a number, where others of the same flow have other partners: "5% with Peru"."""
    start = scene.first if item.rule == RESUMED else item.trigger.stop
    last = max((number.stop for number in scene.numbers if number.stop <= item.first), default=start)
    own = [
        place
        for place in places
        if place.part == "with" and (last <= place.first < item.first or _right_after(scene, place, item))
    ]
    return list(own[-1].codes) if own else []


def _last_partner(scene: FigureScene, item: Item, places: Sequence[Place]) -> list[str]:
    """The partner nearest before a number, in a language where the verb does not stand last."""
    before = _partners_before(item, places)
    return list(before[-1].codes) if before and not scene.words.verb_last else []


def _partners_before(item: Item, places: Sequence[Place]) -> list[Place]:
    """Those with whom somebody trades that a sentence names before a number."""
    return [place for place in places if place.part == "with" and place.stop <= item.first]


def _are_joined(scene: FigureScene, item: Item, places: Sequence[Place]) -> bool:
    """Whether the nearest of several partners before a number is joined to the one before it."""
    before = _partners_before(item, places)
    if scene.words.verb_last or len(before) < 2 or before[-2].codes == before[-1].codes:
        return False
    return all(norm in scene.words.links for norm in scene.norms[before[-2].stop : before[-1].first])


def _right_after(scene: FigureScene, place: Place, item: Item) -> bool:
    """Whether a country stands right after a number and belongs to it: "$3bn with Peru", not "$3bn and with Peru"."""
    between = scene.norms[item.stop : place.first]
    joined = any(norm in scene.words.links for norm in between)
    return not scene.words.verb_last and 0 <= place.first - item.stop <= 2 and not joined


def _before_noun(scene: FigureScene, place: Place, item: Item) -> bool:
    """Whether a country stands before a flow as its attribute: "China's foreign trade", "Turkish trade"."""
    between = scene.tokens.words[place.stop : item.trigger.first]
    if place.part not in ("adjective", "") or place.stop > item.trigger.first or len(between) > NEAR:
        return False
    return all(word[0].isalpha() or word in "'’-" for word in between)


def _completed_pair(scene: FigureScene, item: Item, codes: Sequence[str]) -> Pair | None:
    """Two countries, what is missing taken from the sentence and the text, unless the flow is with the whole world."""
    if len(codes) >= 2:
        return codes[0], codes[1]
    if scene.is_worldwide(item.trigger, item.first):
        return None
    if codes and not (codes[0] in BLOCS and "mutual" in scene.roles(scene.first, scene.stop)):
        partner = partner_of(scene, item, codes[0]) or _other_of_both(scene, codes[0])
        return (codes[0], partner) if partner else None
    pair = tuple(dict.fromkeys(code for place in scene.places if place.first < item.first for code in place.codes))
    if len(pair) != 2:
        pair = _of_people(scene, item) or just_named(scene) or standing_pair(scene)
    if not pair and (scene.words.verb_last or _speaks_of_both(scene)):
        pair = tuple(dict.fromkeys(code for place in scene.places for code in place.codes))
    return (pair[0], pair[1]) if len(pair) == 2 else None


def _of_people(scene: FigureScene, item: Item) -> tuple[str, ...]:
    """The two countries whose people a sentence names before a number: "Mahama and Eide want to double trade"."""
    people = (who for who in scene.sentence.people if who.stop <= item.first and len(who.countries) == 1)
    codes = tuple(dict.fromkeys(who.countries[0] for who in people))
    return codes if len(codes) == 2 else ()


def _speaks_of_both(scene: FigureScene) -> bool:
    """Whether a sentence takes up two states: "trade of the two countries grew, Peru's envoy in Lomé said"."""
    return "mutual" in scene.roles(scene.first, scene.stop) or bool(scene.sentence.of_role("pair"))


def _other_of_both(scene: FigureScene, code: str) -> str | None:
    """The other one of the two states of a sentence that takes both up: "Peru's envoy in Lomé: the two trade …"."""
    others = {other for place in scene.places for other in place.codes} - {code}
    return others.pop() if len(others) == 1 and _speaks_of_both(scene) else None


# --- exports, imports, what is given --------------------------------------------------------------------------------


def _sides(scene: FigureScene, item: Item, places: Sequence[Place]) -> tuple[str | None, str | None]:
    """Who sells or gives, and who buys or gets, as far as the sentence says."""
    sides: dict[Side, str] = {}
    single = [place for place in places if len(place.codes) == 1 and not place.reports]
    for place in single:
        side = _side_of(scene, item, place, single)
        if side is not None:
            sides.setdefault(side, place.codes[0])
    _add_subject(scene, item, single, sides)
    return sides.get("source"), sides.get("target")


def _giver_beside(scene: FigureScene, item: Item) -> str | None:
    """Who gives where a dash stands for the verb: "Peru gave Chad $5m, Chile – $3m"."""
    if item.trigger.flow not in GIVEN:
        return None
    for place in scene.places:
        before = place.first - 1
        before -= "break" in scene.roles(before, before + 1)
        apart = before > scene.first and scene.norms[before] == "," and "d" not in place.case
        if apart and place.bare and place.stop + 1 == item.first and scene.norms[place.stop] in DASHES:
            return place.codes[0]
    return None


def _side_of(scene: FigureScene, item: Item, place: Place, places: Sequence[Place]) -> Side | None:
    """The side of a country, by its part."""
    trigger = item.trigger
    home: Side = "target" if trigger.flow == "imports" else "source"
    given = trigger.flow in GIVEN
    if (part := place.led or place.part) in _SIDES:
        return _SIDES[part]
    match place.part:
        case "by":
            return home
        case "in":
            return _where(item, place, verb_last=scene.words.verb_last)
        case "adjective":
            return _side_of_adjective(scene, item, place, places)
        case "object" if given:
            return "source" if _receives(scene, item) else "target"
        case "oblique" if given:
            return _side_of_oblique(item, place, places)
        case "oblique" if trigger.verb and trigger.flow == "exports" and "d" in place.case:
            return "target"  # «поставила Армении»: after a verb of selling it is a dative
        case "of" | "oblique":
            return home if place.first >= trigger.stop or scene.words.verb_last else None
        case "":
            return _side_of_bare(scene, item, place, places, home)
        case _:
            return None


def _side_of_bare(scene: FigureScene, item: Item, place: Place, places: Sequence[Place], home: Side) -> Side | None:
    """The object of giving, or the possessor right before a flow; the subject comes last."""
    given = item.trigger.flow in GIVEN
    if given and item.trigger.verb and _receives(scene, item):
        return None  # «Чад занял у Омана 5 млн»
    got = (given or _is_told_to(item, place)) and item.trigger.stop <= place.first < item.first
    if got and not scene.words.verb_last:
        return "target"
    return home if scene.is_attribute(place, item.trigger) and not (given and _subject(places, place.first)) else None


def _is_told_to(item: Item, place: Place) -> bool:
    """Whether a country right after a verb of selling is whom one sells to: "sold Peru ten ships"."""
    trigger = item.trigger
    dative = not place.case or "d" in place.case
    return trigger.verb and trigger.flow == "exports" and dative and place.first == trigger.stop


def _where(item: Item, place: Place, *, verb_last: bool) -> Side | None:
    """Where one buys is the seller; in what one invests, gets."""
    if verb_last and item.trigger.flow in GIVEN and place.kind == "name":
        return "target" if 0 <= item.trigger.first - place.stop <= NEAR else None
    if place.first <= item.trigger.first:
        return None
    if item.trigger.flow in GIVEN:
        return "target"
    return "source" if item.trigger.flow == "imports" and item.trigger.verb else None


def _side_of_adjective(scene: FigureScene, item: Item, place: Place, places: Sequence[Place]) -> Side | None:
    """Russian exports, imports of Russian coal, «отгружать белорусским заводам», «чадский рис ввезли в Оман»."""
    trigger = item.trigger
    after = place.first >= trigger.stop
    if after and trigger.verb and trigger.flow in GIVEN and not place.case and place.stop <= item.first:
        return "target"  # "lent the Chadian government $5m"
    near = (place.first - trigger.stop if after else trigger.first - place.stop) <= NEAR
    if trigger.flow in GIVEN and place.case == "d":
        return "target"  # «предоставит чадскому правительству кредит»
    if trigger.flow != "imports":
        if after and trigger.verb and "d" in place.case:
            return "target"
        return "source" if near and not (trigger.flow in GIVEN and place.first > item.stop) else None
    if after or trigger.verb:
        passive = "passive" in scene.roles(trigger.first, trigger.stop)
        bought = after or passive or any(other.part == "to" for other in places)
        return ("source" if near or trigger.verb else None) if bought else "target"
    return "target" if scene.is_attribute(place, trigger) else "source" if near else None


def _side_of_oblique(item: Item, place: Place, places: Sequence[Place]) -> Side:
    """Genitive or dative: «инвестиции Японии во Вьетнам», «помощь Сирии»."""
    named = any(
        other.part in ("to", "for", "object") or (other.part == "in" and other.first > place.first) for other in places
    )
    source = named or (item.trigger.flow == "investment" and place.first >= item.trigger.stop)
    return "source" if source else "target"


def _add_subject(scene: FigureScene, item: Item, places: Sequence[Place], sides: dict[Side, str]) -> None:
    """The side of the subject, or of the country that owns the subject."""
    trigger = item.trigger
    begin = trigger.first if trigger.flow == "imports" else min(trigger.first, item.first)
    if trigger.flow in GIVEN and _act_together(scene, places, begin):
        return  # "Peru and Chile agreed on a loan" does not say who lends
    subject = _subject(places, begin) or _subject(places, trigger.first)
    given = trigger.flow in GIVEN
    receiving = given and _receives(scene, item)
    other: Side = "source" if receiving else "target"
    if given and subject and other not in sides and not scene.words.verb_last:
        bare = [place.codes[0] for place in places if place.bare and place.stop <= item.first]
        second = next((code for code in bare if code != subject), None)
        if second:
            sides[other] = second  # "Norway gave Malawi a grant", "Malawi thanked Norway for a grant"
    side: Side = "target" if receiving or trigger.flow == "imports" else "source"
    if subject and subject not in sides.values():
        sides.setdefault(side, subject)
    if "source" not in sides and trigger.flow != "imports" and (given or trigger.verb):
        owner = _owner(places, begin) or _company(scene, item, begin)
        if owner and owner not in sides.values():
            sides["source"] = owner
    if given and "source" not in sides and "target" in sides:
        own = next((place.codes[0] for place in places if _names_gift(scene, item, place)), None)
        if own and own != sides["target"]:
            sides["source"] = own


def _receives(scene: FigureScene, item: Item) -> bool:
    """Whether the subject gets what is given: "Peru received $5m from Chad", "Peru thanked Chad for $5m"."""
    return "receiving" in scene.roles(scene.first, item.first + RECEIVING)


def _names_gift(scene: FigureScene, item: Item, place: Place) -> bool:
    """Whether an adjective after a number says whose gift it is, as somebody else gets it: "$5m of Chadian aid"."""
    return place.part == "adjective" and item.stop <= place.first and scene.is_attribute(place, item.trigger)


def _act_together(scene: FigureScene, places: Sequence[Place], before: int) -> bool:
    """Whether the first two bare countries before a token are joined, and so do the same."""
    first = [place for place in places if place.bare and place.stop <= before][:2]
    between = scene.norms[first[0].stop : first[1].first] if len(first) > 1 else []
    return bool(between) and all(norm in scene.words.links for norm in between)


def _subject(places: Sequence[Place], before: int) -> str | None:
    """The first bare country before a token."""
    return next((place.codes[0] for place in places if place.bare and place.stop <= before), None)


def _owner(places: Sequence[Place], before: int) -> str | None:
    """The country of a company or bank that is the subject: "the Saudi group", «банк Китая»."""
    for place in places:
        nominative = not place.case or "n" in place.case
        if place.stop <= before and (place.part == "of" or (place.part == "adjective" and nominative)):
            return place.codes[0]
    return None


def _company(scene: FigureScene, item: Item, before: int) -> str | None:
    """The country of a company or fund that sells or gives, named by its name alone: "Rosneft supplied"."""
    low, _ = scope_of(scene, item)
    for body in scene.sentence.institutions:
        named = low <= body.first and body.stop <= before and body.kind in SELLING
        if named and len(body.countries) == 1 and body.name.endswith(scene.tokens.words[body.stop - 1]):
            return body.countries[0]
    return None


# --- balance --------------------------------------------------------------------------------------------------------


def _balance(scene: FigureScene, item: Item, places: Sequence[Place]) -> Pair | None:
    """Whose balance, and with whom."""
    home: str | None = None
    partner: str | None = None
    for place in places:
        code = place.codes[0]
        if scene.words.favoured(scene.norms, place.first, place.stop) is not None:
            home, partner = code, None if partner == code else partner
        elif len(place.codes) > 1:
            home, partner = home or code, partner or place.codes[1]
        elif place.part == "with":
            partner = partner or code
        elif place.part in ("", "adjective", "of", "oblique"):
            home = home or code
    return completed(scene, item, home, partner)
