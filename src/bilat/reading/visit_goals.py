"""Where a trip goes: the country or town that its noun or verb names, or that the text lets one know."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from bilat.reading.actor import Actor, codes_of
from bilat.reading.clauses import POSSESSIVE, is_within_title, past_possessive
from bilat.reading.meeting_status import PLANNING, QUALITIES, REFUSING
from bilat.reading.names import names_of
from bilat.reading.phases import phase_before
from bilat.reading.telling import Telling
from bilat.reading.tenses import Governor
from bilat.reading.unpaired import bears_strange_name
from bilat.reading.verb_last import owned_body, relation_of_place

AWAITING: Final = PLANNING | REFUSING | {"await"}
"""The acts that a host may do to somebody else's trip."""
OF_PLACE: Final = "visit/of"
"""The sense of nouns for a visit whose goal is their object: «посещение Перу президентом Чада»."""
ROLES_OF_GOAL: Final = {"travel": {"to", "in", "for"}, "await": {"", "to"}, "leave": {"", "from"}}
"""The roles that the goal of a verb of going may have, where it is no bare object."""
INTO: Final = frozenset({"d", "l"})
"""The cases of where one goes or stays, where the verb stands last."""
ON_IT: Final = frozenset({"during", "after"})
"""The prepositions after which something is done in the course of a trip, or at its end."""
OF_PAIR: Final = frozenset({"", "of", "between"})
"""The roles of two states that something is between."""
DIRECTIONS: Final = frozenset({"to", "for"})
LEADING: Final = frozenset({"to", "in", "for"})
"""The prepositions after which a verb of travelling has its goal."""
REACH_OF_TOWN: Final = 5
"""How many tokens after a word for a trip its town may stand."""
REACH_OF_TOUR: Final = 8
"""How many tokens after a word for a trip the country may stand that it leads through."""
DELEGATION_REACH: Final = 3
"""How many tokens may stand between a country and the word for its delegation."""
NAME_REACH: Final = 3
"""How many tokens before a word for a trip the country may stand that it is named by: "India state visit"."""
PAUSES: Final = frozenset(",(—–")
"""Signs that end the phrase of a word for a trip."""


def left_behind(telling: Telling, end: int) -> Actor | None:
    """The country or town that its clause says somebody leaves, where nouns show that by their case: "Limadan"."""
    if not telling.sentence.verb_last:
        return None
    left = [a for a in telling.near() if _is_goal(a) and a.role == "from" and a.codes and a.stop <= end]
    return left[-1] if left else None


def told_by_noun(telling: Telling) -> bool:
    """Whether a noun of the same clause tells of a trip, or of what is somewhere, and not the verb."""
    if telling.sentence.verb_last and telling.cue.sense == "stay" and telling.sentence.has_at(telling.stop, "event"):
        return True  # "Limada boʻlgan uchrashuv"
    for first, _, cue in telling.sentence.of_role("event"):
        if telling.stop <= first < telling.high and cue.sense == "visit" and not _is_other_trip(telling, first):
            return not bears_strange_name(telling.sentence, first)  # "left for Lima on a Latin American tour"
        if telling.cue.sense == "stay" and telling.low <= first < telling.first and "n" in cue.form.lower():
            return True  # «встреча будет в Лиме»
        if telling.cue.sense == "await" and first == telling.stop and "n" in cue.form.lower():
            return True  # «премьера ждут переговоры»
    return False


def _is_other_trip(telling: Telling, noun: int) -> bool:
    """Whether a noun for a trip tells of one before or after: "flew to Lima after a visit to Quito"."""
    return phase_before(telling.sentence, noun) in {"after", "before"} or _of_next_verb(telling, noun)


def _of_next_verb(telling: Telling, noun: int) -> bool:
    """Whether a verb joined by "and" has a noun for its object: "travels on to Lima and will end the trip in June"."""
    links = [index for index in range(telling.stop, noun) if telling.sentence.has_at(index, "link")]
    acts = [first for first, _, cue in telling.sentence.acts if cue.act is not None and cue.act.form != "gerund"]
    return bool(links) and any(links[-1] < first < noun for first in acts)


def _roles_of_goal(telling: Telling) -> set[str]:
    """The roles that the goal of a verb of travelling may have; of one of visiting, that after its preposition too."""
    roles = ROLES_OF_GOAL.get(telling.cue.sense, {""})
    inflects = names_of(telling.sentence.tokens.language).inflects
    inside = telling.cue.sense in {"stay", "await"} or telling.sentence.has_at(telling.stop, "relation", "in")
    return {*roles, "in"} if inflects and inside else {*roles}  # «побывал в Перу», «в Перу находится …»


def is_delegation(telling: Telling, actor: Actor) -> bool:
    """Whether a country stands for its delegation: "a Peruvian delegation", «делегация Перу», «миссия из Перу»."""
    if telling.sentence.verb_last:
        body = owned_body(telling.sentence, actor.stop)
        return body is not None and body[0].sense == "delegate"
    ahead = range(actor.stop, min(actor.stop + DELEGATION_REACH, telling.high))
    behind = range(actor.first - 1, max(actor.first - DELEGATION_REACH, telling.low) - 1, -1)
    described = actor.kind == "adjective" and _leads_to_delegate(telling, ahead)
    return described or _leads_to_delegate(telling, behind)


def _leads_to_delegate(telling: Telling, indices: range) -> bool:
    """Whether the first word for people in a run of tokens is one for a delegation."""
    for index in indices:
        cue = telling.sentence.cue_at.get(index)
        if cue is not None and cue.role == "body" and cue.sense == "delegate":
            return True
        if cue is not None and cue.role not in {"body", "quality", "joint", "relation"}:
            return False
    return False


def names_no_trip(telling: Telling, act: Governor | None) -> bool:
    """Whether a noun is only a topic, of any trips, or owns what is told of: "tashrifning tadbirlari boshlandi"."""
    return _is_topic(telling, act) or telling.cue.form.isupper() or telling.cue.form == "g"


def is_setting(telling: Telling, goal: Actor | None) -> bool:
    """Whether a trip is only when others act, where the verb stands last: "tashrif doirasida vazirlar uchrashdi"."""
    owned = any(actor.first < telling.first for actor in telling.parties.core)
    return telling.sentence.verb_last and goal is None and telling.phase in ON_IT and not owned


def _is_topic(telling: Telling, act: Governor | None) -> bool:
    """Whether a trip is only what somebody talks about: "tashrif haqida soʻz yuritildi"."""
    return act is None and telling.phase == "topic" and QUALITIES.keys().isdisjoint(telling.qualities)


def _is_goal(actor: Actor) -> bool:
    return actor.person is None and actor.kind not in {"adjective", "demonym"}


def goal_of_noun(telling: Telling) -> Actor | None:
    """Where a trip goes: the nearest actor of its clause after a preposition of direction, else of place."""
    first, stop = telling.first, telling.stop
    goals = [actor for actor in telling.near() if _is_goal(actor)]
    if telling.cue.sense == OF_PLACE:
        return next((actor for actor in goals if actor.first == stop and actor.kind in {"name", "capital"}), None)
    directed = [actor for actor in goals if actor.role in DIRECTIONS]
    if not directed and (town := _town(telling)) is not None:
        return town
    if not directed and telling.sentence.has_at(telling.low, "break", "where"):
        return next((actor for actor in telling.actors if 0 <= telling.low - actor.stop <= 1 and _is_goal(actor)), None)
    near = directed or _toured(telling, goals) or [actor for actor in goals if actor.role == "in"]
    near = near or _named_by(telling, goals)
    return min(near, key=lambda a: a.first - stop if a.first >= stop else first - a.stop + 2, default=None)


def _toured(telling: Telling, goals: list[Actor]) -> list[Actor]:
    """The country that a trip leads through: "the premier's tour of Peru", not "the visit of Peru", «турне по Перу»."""
    if names_of(telling.sentence.tokens.language).inflects:
        near = [actor for actor in goals if telling.stop < actor.first < telling.stop + REACH_OF_TOUR]
        return [actor for actor in near if _is_passed_through(telling, actor)][:1]
    if not telling.sentence.has_at(telling.stop, "relation", "of") or not telling.subjects():
        return []
    return [actor for actor in goals if actor.kind == "name" and actor.role == "of" and actor.first == telling.stop + 1]


def _is_passed_through(telling: Telling, actor: Actor) -> bool:
    """Whether a country stands in the dative right after its preposition."""
    preposition = telling.sentence.has_at(actor.first - 1, "relation", "topic")
    return preposition and "d" in actor.case and actor.kind == "name"


def _named_by(telling: Telling, goals: list[Actor]) -> list[Actor]:
    """The country whose name a trip bears: "began his India visit", not "India's visit"; adjectives tell who goes."""
    words = telling.sentence.tokens.words
    near = [actor for actor in goals if 0 <= telling.first - actor.stop < NAME_REACH]
    bare = [actor for actor in near if POSSESSIVE.isdisjoint(words[actor.stop : telling.first])]
    if owned := [actor for actor in bare if actor.kind == "name" and owners_of(telling, actor)]:
        return owned  # "after the premier's India visit"
    if telling.sentence.verb_last:
        return [actor for actor in bare if _is_before_owned(telling, actor)]
    if telling.phase is not None or not any(actor.person is not None for actor in telling.subjects()):
        return []
    return [actor for actor in bare if actor.kind == "name" and not actor.case and not actor.role]


def _is_before_owned(telling: Telling, goal: Actor) -> bool:
    """Whether a bare country stands right before the noun for somebody's trip: "prezidentning Peru safari"."""
    bare = goal.kind == "name" and not goal.role and goal.stop == telling.first
    return bare and any(
        actor.person is not None and actor.role == "of" and actor.stop <= goal.first for actor in telling.near()
    )


def owners_of(telling: Telling, goal: Actor) -> list[Actor]:
    """Whose trip to somewhere it is, by the sign of a possessive before that: "the premier's recent India visit"."""
    words = telling.sentence.tokens.words
    ends = [(actor, past_possessive(telling.sentence, actor.stop)) for actor in telling.near()]
    return [
        actor
        for actor, end in ends
        if end is not None and 0 <= goal.first - end < NAME_REACH and all(map(str.islower, words[end : goal.first]))
    ]


def object_of(telling: Telling, act: Governor | None) -> Actor | None:
    """The object of the verb of visiting that governs a noun for a trip: «посетил с визитом Кубу»."""
    if act is None or act.sense not in {"visit", "travel", "stay"}:
        return None
    objects = [actor for actor in telling.near() if actor.role == "" and _is_goal(actor)]
    after = [actor for actor in objects if actor.first >= act.span[1]]
    turned = [actor for actor in objects if actor.stop <= act.span[0]] if _is_turned(telling) else []
    return next(iter([*after, *turned]), None)


def who_hosts(telling: Telling, act: Governor | None) -> Actor | None:
    """The state that a trip of somebody named with it goes to, where its clause shows that by what it does.

    It awaits the trip ("Oslo expects Ruto's visit"), or does something with the guest's state during it ("Norway and
    Kenya are to sign a pact during Ruto's visit").
    """
    core = [actor for actor in telling.parties.core if actor.role != "with"]
    owners = codes_of([actor for actor in core if actor.person is not None] or core)
    subjects = [actor for actor in telling.subjects() if actor not in telling.parties.core]
    if len(owners) != 1 or telling.sentence.verb_last:
        return None
    if act is not None and act.sense in AWAITING and act.span[1] <= telling.first:
        subjects = [actor for actor in subjects if actor.stop <= act.span[0]]
        return next((actor for actor in reversed(subjects) if set(actor.codes).isdisjoint(owners)), None)
    if (other := _other_of_pair(telling, owners[0])) is not None:
        return other
    others = [actor for actor in subjects if set(actor.codes).isdisjoint(owners)]
    together = telling.phase == "during" and len(others) == 1 and len(codes_of(subjects)) > 1
    return others[0] if together else None


def _other_of_pair(telling: Telling, owner: str) -> Actor | None:
    """The other of two states whose affairs a trip is on: «связи Перу и Чада окрепли после визита премьера Чада»."""
    for before, actor in pairwise(telling.sentence.actors):
        both = actor.chained and before.person is None and actor.person is None and before.role in OF_PAIR
        if both and owner in codes_of([before, actor]):
            return next((other for other in (before, actor) if other.codes != (owner,)), None)
    return None


def _who_awaits(telling: Telling) -> Actor | None:
    """The subject of a verb of awaiting, whom one comes to: «Перу ждёт премьера Чада»."""
    if telling.cue.sense != "await" or not names_of(telling.sentence.tokens.language).inflects:
        return None
    return next((actor for actor in telling.subjects() if "n" in actor.case.lower()), None)


def _object(telling: Telling, roles: set[str]) -> Actor | None:
    """The country or town after a verb."""
    starts = {actor.first for actor in telling.near()}
    near = [
        actor
        for actor in telling.near()
        if _is_goal(actor)
        and (actor.stop in starts or not telling.sentence.has_at(actor.stop, "body"))
        and not is_delegation(telling, actor)
    ]
    if telling.sentence.verb_last:
        gone = [actor for actor in near if actor.stop <= telling.first and actor.role in {"to", "in"}]
        return gone[-1] if gone else None
    near += [actor for actor in telling.near() if _is_gone_to(telling, actor)]
    until = _other_trip(telling)
    after = [actor for actor in near if telling.stop <= actor.first < until and actor.role in roles]
    before = [actor for actor in near if actor.first < telling.first and actor.role in roles - {"", "for"}]
    turned = [actor for actor in near if "" in roles and actor.stop == telling.first and _is_turned(telling)]
    return next(iter([*after, *before, *turned]), None)


def _is_gone_to(telling: Telling, actor: Actor) -> bool:
    """Whether one goes to see somebody, in a language that shows that by the case: «полетел к президенту Перу»."""
    seen = telling.cue.sense == "travel" and actor.person is not None and len(actor.codes) == 1
    return seen and actor.role == "to" and "d" in actor.case.lower() and "a" not in actor.case.lower()


def _other_trip(telling: Telling) -> int:
    """The token from which on a clause tells of another encounter: "came to Spain after meetings in Rome"."""
    phases = [
        first
        for first, _, cue in telling.sentence.of_role("phase")
        if telling.stop <= first < telling.high and cue.sense in {"after", "before"}
    ]
    return phases[0] if phases else telling.high


def _is_turned(telling: Telling) -> bool:
    """Whether the subject stands after its verb, in the nominative: «осенью Китай посетит премьер Кении».

    Or right after it as a name that shows no case, where names have cases.
    """
    after = [actor for actor in telling.near() if actor.first >= telling.stop]
    if any("n" in actor.case.lower() for actor in after):
        return True
    bare = any(actor.first == telling.stop and actor.person is not None and not actor.case for actor in after)
    return bare and names_of(telling.sentence.tokens.language).inflects


def _town(telling: Telling) -> Actor | None:
    """A town close after a word for a trip, where it stands for the country visited: "arrived in Goa".

    None that is part of a title, which tells who goes: «визит хозяина Елисейского дворца».
    """
    if telling.sentence.verb_last:
        return _town_before(telling)
    stop = telling.stop
    for place in telling.sentence.places:
        if place.stop == telling.first and place.country is not None and telling.cue.sense == "visit":
            if _is_turned(telling):
                return Actor(place.first, place.stop, (place.country,), None, "place", role="to")
            continue
        near = stop <= place.first < min(telling.high, stop + REACH_OF_TOWN)
        if (
            near
            and place.country is not None
            and not is_within_title(telling.sentence, place.first)
            and not PAUSES.intersection(telling.sentence.tokens.words[stop : place.first])
            and (telling.cue.sense != "travel" or _leads_to(telling, place.first))
        ):
            return Actor(place.first, place.stop, (place.country,), None, "place", role="to")
    return None


def stated_goal(telling: Telling) -> Actor | None:
    """The country or town that a clause names as where one goes, or who awaits the one who comes."""
    return _object(telling, _roles_of_goal(telling)) or _town(telling) or _who_awaits(telling)


def land_named(telling: Telling) -> Actor | None:
    """The other country that a clause has named, where it is gone to: "Peru taklifi bilan ushbu mamlakatga keldi"."""
    sentence = telling.sentence
    ends = range(telling.low, telling.high)
    land = next(
        (at for at in ends if sentence.has_at(at, "land", "country") and sentence.cue_at[at].form in INTO), None
    )
    if land is None:
        return None
    own = codes_of(telling.subjects()[:1])
    others = [code for actor in telling.near() if actor.stop <= land for code in actor.codes if code not in own]
    return Actor(land, land + 1, (others[-1],), None, "name", role="to") if own and others else None


def land_spoken_of(telling: Telling) -> Actor | None:
    """The country that a text calls so, as the one beside that of who goes there: "arrived in the country"."""
    if telling.sentence.verb_last:
        return land_named(telling)
    for index in range(telling.stop, min(telling.high, telling.stop + REACH_OF_TOWN)):
        if telling.sentence.has_at(index, "land", "country"):
            own = codes_of(telling.subjects())
            partner = telling.context.partner_of(own[0], near=True) if len(own) == 1 else None
            if partner is None or not _leads_to(telling, index):
                return None
            return Actor(index, index + 1, (partner,), None, "name", role="to")
    return None


def land_left(telling: Telling) -> Actor | None:
    """The country that somebody comes from, where a clause does not tell where to: «премьер отбыл из Лимы».

    Only where names have cases: "comes from" is said of anything.
    """
    if telling.cue.sense != "travel" or not names_of(telling.sentence.tokens.language).inflects:
        return None
    return next((actor for actor in telling.near() if actor.role == "from" and _is_goal(actor)), None)


def _leads_to(telling: Telling, first: int) -> bool:
    """Whether a preposition after a verb of travelling tells that one goes to a place, and does not leave it."""
    if telling.stop - telling.first > 1:
        return True  # a verb with its preposition: "leaves for Lima"
    cues = [telling.sentence.cue_at.get(index) for index in range(telling.stop, first)]
    relations = [cue.reading("relation") for cue in cues if cue is not None]
    return any(relation is not None and relation.sense in LEADING for relation in relations)


def _town_before(telling: Telling) -> Actor | None:
    """The town of a clause to which somebody goes or where somebody is, in a language that puts it before its verb."""
    for place in reversed(telling.sentence.places):
        if telling.low <= place.first < telling.high and place.country is not None:
            role = relation_of_place(telling.sentence, place)
            if role in {"to", "in"}:
                return Actor(place.first, place.stop, (place.country,), None, "place", role=role)
    return None
