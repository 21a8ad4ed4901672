"""Trips: who goes where, told by a noun or a verb."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile
from typing import Final

import attrs

from bilat.reading.actors import NATIONAL, Actor, codes_of
from bilat.reading.attendance import owns
from bilat.reading.clauses import POSSESSIVE, is_within_title, of_time, past_possessive
from bilat.reading.context import Context
from bilat.reading.drafts import Draft
from bilat.reading.meeting_drafts import UNIONS, draft_of
from bilat.reading.meeting_status import (
    HELD,
    PAST,
    PHASES,
    PLANNING,
    QUALITIES,
    REFUSING,
    RUNNING,
    STAYING,
    act_of,
    status_of_noun,
    status_of_verb,
)
from bilat.reading.names import names_of
from bilat.reading.parties import persons_of
from bilat.reading.phases import phase_before
from bilat.reading.rules import rule
from bilat.reading.sentence import CueSpan
from bilat.reading.telling import Telling, completed
from bilat.reading.tenses import PERFECT, Governor, is_infinitive
from bilat.reading.unpaired import bears_strange_name, goes_to_region
from bilat.reading.verb_last import ATTRIBUTIVE, describes, owned_body, relation_of_place

VISIT_NOUN: Final = rule(
    "meeting", "visit-noun", "A noun for a trip, with the one who travels and the country travelled to."
)
VISIT_VERB: Final = rule(
    "meeting", "visit-verb", "A verb of travelling, with its subject and the country travelled to."
)
RANKS: Final = frozenset({"state", "official", "working", "unofficial"})
OUTCOMES: Final = {
    "visit": HELD,
    "travel": RUNNING,
    "stay": STAYING,
    "await": {"present": "planned", "progressive": "planned"},
    "leave": {"past": "held", "present": "held", "progressive": "held"},
}
"""The status of a trip by its verb and its time."""
AWAITING: Final = PLANNING | REFUSING | {"await"}
"""The acts that a host may do to somebody else's trip."""
NOMINAL: Final = frozenset({"noun", "perfect", "going", "coming"})
"""The forms of verbs that tell of a trip as of a thing, which is somebody's."""
GONE: Final = frozenset({"past", "progressive", "converb"})
"""The forms of verbs, where they stand last, by which somebody leaves, and nothing else is told of it."""
OF_PLACE: Final = "visit/of"
"""The sense of nouns for a visit whose goal is their object: «посещение Перу президентом Чада»."""
PARTICIPLES: Final = frozenset({"participle", "active-past"})
"""The forms of verbs that describe what was done."""
OPEN_PHASES: Final = frozenset({None, "during", "in"})
"""The prepositions before a noun for a trip that leave open whether it is over."""
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
MOST_TRAVELLERS: Final = 3


def visit_of_noun(telling: Telling) -> Draft | None:
    """The trip that a noun tells of."""
    if any(telling.sentence.has_at(index, "private") for index in (telling.first - 1, telling.stop)):
        return None  # "tourist trips", «прибытие войск»
    act = act_of(telling)
    status = status_of_noun(telling, act, travelling=True)
    if status is None:
        return None
    if status == "held" and act is None and PAST.isdisjoint(telling.qualities):
        status = "planned" if _will_be(telling) else "under-way" if _now(telling) else status
    ended = act is not None and act.sense == "conclude"
    goal = _left_behind(telling, telling.high) if ended else None
    goal = goal or _goal(telling) or _object_of(telling, act) or _who_hosts(telling, act)
    goal = goal or (_land_named(telling) if telling.sentence.verb_last else None)
    strange = bears_strange_name(telling.sentence, telling.first) or goes_to_region(telling)
    if strange and (goal is None or goal.stop <= telling.first):
        return None
    if goal is None and telling.sentence.verb_last and _names_no_trip(telling, act):
        return None
    travellers = _described(telling, act) or ([] if _is_setting(telling, goal) else _travellers(telling, goal))
    if _is_no_visit(telling, goal, travellers) or (goal is None and _of_any(telling)):
        return None
    codes, bound = _codes(goal, travellers, telling.context)
    fields: dict[str, object] = {"form": "visit", "status": status}
    rank = next((sense for sense in telling.qualities if sense in RANKS), None)
    if rank is not None:
        fields["visit_rank"] = rank
    fields |= _host(goal)
    if goal is not None:
        travellers = [actor for actor in travellers if not actor.codes or not set(actor.codes) <= set(goal.codes)]
    trip = act.span if act is not None and act.span[2].reading("verb") is not None else None
    draft = draft_of(telling, VISIT_NOUN, codes, fields, persons_of(travellers), bound=bound, act=trip)
    _assume(telling, draft, act)
    if bound and goal is None:
        _leave_open(telling, draft)
    return draft


def _is_no_visit(telling: Telling, goal: Actor | None, travellers: list[Actor]) -> bool:
    """Whether an ambassador is where he is posted, or one is at home, or where one goes is no country."""
    home = goal is not None and codes_of(travellers) and set(codes_of(travellers)) <= set(goal.codes)
    if home and telling.phase == "before":
        return True  # «перед прибытием в парламент президент …»
    if goal is not None and any(_is_posted(actor, goal) for actor in travellers):
        return True
    return telling.cue.sense == OF_PLACE and (goal is None or not any(actor.person for actor in travellers))


def _assume(telling: Telling, draft: Draft, act: Governor | None) -> None:
    """Say whether the status of a trip is only assumed: what no verb tells of, and no day shows to be over."""
    dated = "when" in draft.fields
    draft.open = act is None and telling.phase in OPEN_PHASES and not telling.qualities and not dated
    if (
        draft.fields["status"] == "held"
        and act is None
        and not dated
        and (_is_news_of_it(telling) or _is_headline(telling))
    ):
        draft.fields["status"], draft.open = "under-way", True
    draft.open = draft.open or (draft.bound and telling.phase in ON_IT)  # what is done on it tells nothing of it


def _is_headline(telling: Telling) -> bool:
    """Whether a headline is nothing but the noun of a trip and what belongs to it: «Визит премьера Перу в Чили»."""
    sentence = telling.sentence
    opens = all(sentence.has_at(index, "quality") for index in range(sentence.first, telling.first))
    return sentence.heading and opens and "n" in telling.cue.form.lower() and not sentence.acts


def _of_any(telling: Telling) -> bool:
    """Whether a noun in the plural is what others talk about, and of no trip of theirs: «обсудили поездки»."""
    plural = "A" in telling.cue.form and "a" not in telling.cue.form
    return plural and any(
        telling.low <= first < telling.first and cue.sense == "discuss"
        for first, _, cue in telling.sentence.of_role("verb")
    )


def _leave_open(telling: Telling, draft: Draft) -> None:
    """Name nobody for a trip on which something is done: it may be the host who does it."""
    if telling.phase in ON_IT and not telling.parties.core:
        draft.stated = False
        for name in ("participants", "level"):
            draft.fields.pop(name, None)


def visit_of_verb(telling: Telling) -> Draft | None:
    """The trip that a verb tells of; one with a noun for the trip after it is told by that."""
    if _told_by_noun(telling) or telling.sentence.has_at(telling.first - 1, "private"):
        return None  # "tourists visiting Peru"
    direct = telling.cue.sense == "visit"
    goal = _goal_of_verb(telling)
    if goal is None:
        return None
    sense = "leave" if goal.role == "from" else telling.cue.sense
    travellers = [actor for actor in _who_goes(telling, goal) if actor.person or actor.codes != goal.codes]
    if _are_private(telling, travellers, direct=direct):
        return None
    if travellers and (offer := _offer(telling)) is not None:
        travellers = _guests_of_offer(telling, offer, goal) or [
            a for a in travellers if not set(a.codes) <= set(goal.codes)
        ]
    if any(_is_posted(actor, goal) for actor in travellers) or (sense == "leave" and not _is_of_office(travellers)):
        return None
    codes = tuple(code for code in codes_of(_last_listed(travellers)) if code not in goal.codes) + goal.codes
    if len(codes) == 1 and (known := _spoken_of(telling, travellers)) is not None and known.codes != codes:
        travellers, codes = [known], (*known.codes, *codes)
    elif len(codes) == 1 and not travellers and _offer(telling) is not None:
        codes = completed(codes, telling.context)[0]
    elif len(codes) == 1 and travellers and not travellers[-1].codes and _is_named(travellers[-1]):
        heard = telling.context.counts[codes[0]] > 0  # a country named for the first time tells of no pair
        codes = completed(codes, telling.context)[0] if heard else codes
    status = status_of_verb(telling, OUTCOMES[sense])
    if len(codes) < 2 or status is None:
        return None
    fields = {"form": "visit", "status": status} | _host(goal)
    guests = [actor for actor in travellers if not actor.codes or not set(actor.codes) <= set(goal.codes)]
    draft = draft_of(telling, VISIT_VERB, codes, fields, persons_of(guests), direct=True)
    draft.open = status == "under-way" and telling.cue.form == "present"  # "goes" may be said of what is planned
    return draft


def _goal_of_verb(telling: Telling) -> Actor | None:
    """Where somebody goes or has been: who leaves for home has been there."""
    goal = _stated_goal(telling) or _land_spoken_of(telling) or _land_left(telling)
    return (_left_for_home(telling, goal) if telling.cue.sense == "travel" else None) or goal


def _left_behind(telling: Telling, end: int) -> Actor | None:
    """The country or town that its clause says somebody leaves, where nouns show that by their case: "Limadan"."""
    if not telling.sentence.verb_last:
        return None
    left = [a for a in telling.near() if _is_goal(a) and a.role == "from" and a.codes and a.stop <= end]
    return left[-1] if left else None


def _left_for_home(telling: Telling, goal: Actor | None) -> Actor | None:
    """The country that somebody leaves who goes nowhere else but home: "Limadan jo'nab ketdi", "Limadan qaytdi"."""
    left = _left_behind(telling, telling.first) if telling.cue.form in GONE else None
    own = codes_of(_who_goes(telling, left)) if left is not None else ()
    if left is None or not own or set(left.codes) <= set(own):
        return None
    return left if goal is None or set(goal.codes) <= set(own) else None


def _are_private(telling: Telling, travellers: list[Actor], *, direct: bool) -> bool:
    """Whether those who go act for no state: "some 180,000 Kenyans visited Peru", "Kenya's swimmers fly to Peru"."""
    if any(actor.kind == "demonym" for actor in travellers):
        return True
    return not direct and not any(actor.person or is_delegation(telling, actor) for actor in travellers)


def _offer(telling: Telling) -> CueSpan | None:
    """The noun for an invitation that governs a verb: «подтвердил приглашение посетить Лиму»."""
    before = [span for span in telling.sentence.acts if telling.low <= span[0] < telling.first]
    offer = before[-1][2].act if before else None
    told = telling.cue.form == "base" or is_infinitive(telling.sentence, telling.first - 1)
    return before[-1] if told and offer is not None and offer.sense == "propose" and not offer.form else None


def _guests_of_offer(telling: Telling, offer: CueSpan, goal: Actor) -> list[Actor]:
    """Whom a host invites: who is named after the invitation, else the last person of another state before it.

    One named without a state is of that of the person to whom the invitation is given: "asked Peru's envoy to pass on".
    """
    named = [actor for actor in telling.actors if actor.stop <= telling.first and actor.person is not None]
    others = [actor for actor in named if set(actor.codes).isdisjoint(goal.codes)]
    invited = [actor for actor in others if actor.first >= offer[1] and actor.role in {"", "to", "for"}]
    known = [actor for actor in others if actor.codes][-1:]
    if invited and known and not invited[-1].codes:
        return [attrs.evolve(invited[-1], codes=known[-1].codes)]
    return invited[-1:] or known


def _told_by_noun(telling: Telling) -> bool:
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


def _spoken_of(telling: Telling, travellers: list[Actor]) -> Actor | None:
    """Who travels where only an office is named, of no country: the last subject of the text, if the office is his."""
    person, last = travellers[-1].person if travellers else None, telling.context.person
    if person is None or last is None or person.name or person.countries or person.plural or not person.office:
        return None
    offices = {"minister", "foreign-minister"} if person.office == "minister" else {person.office}
    own = last.office in offices and len(last.countries) == 1
    return attrs.evolve(travellers[-1], codes=last.countries, person=last) if own else None


def _is_named(actor: Actor) -> bool:
    return actor.person is not None and bool(actor.person.name)


def _now(telling: Telling) -> bool:
    """Whether somebody is said to be on a visit: "is on a visit", «с визитом», not "was on a visit"."""
    if telling.has_before("past") or telling.has_before("future") or _told_about(telling):
        return False
    before = telling.sentence.cue_at.get(telling.first - 1)
    this = before is not None and before.role == "article" and before.sense == "this"
    if this or telling.phase == "with" or _is_called_this(telling):
        return True
    return telling.phase == "topic" and not names_of(telling.sentence.tokens.language).inflects  # not «о визите»


def _is_called_this(telling: Telling) -> bool:
    """Whether a trip is what "this" is, right now: "this is his first trip to Peru", «это первый визит в Перу»."""
    low, sentence = telling.low, telling.sentence
    shown = low < telling.first and any(sentence.has_at(low, role, "this") for role in ("article", "break"))
    return shown and telling.phase is None and not of_time(sentence, low + 1)


def _is_news_of_it(telling: Telling) -> bool:
    """Whether news are of what was done on a trip: "signed it during his visit", not "the pact signed during …"."""
    if telling.phase != "during" or not QUALITIES.keys().isdisjoint(telling.qualities):
        return False
    sentence = telling.sentence
    if telling.context.anchor is None and sentence.times:
        return False  # "during his visit last week", of which nobody knows how long ago that was
    if sentence.verb_last:
        after = [span for span in sentence.acts if telling.stop <= span[0] < telling.high]
        return not any(span[2].form in ATTRIBUTIVE for span in after[:1])
    before = [span for span in sentence.acts if telling.low <= span[0] < telling.first]
    return not any(_describes_instrument(telling, span) for span in before[-1:])


def _describes_instrument(telling: Telling, span: CueSpan) -> bool:
    """Whether a verb only tells of an instrument what was done with it: "the pact signed during the visit is …"."""
    if span[2].form in PARTICIPLES:
        return True
    before = telling.sentence.cue_at.get(span[0] - 1)
    return (
        span[2].form in PERFECT and not telling.sentence.heading and before is not None and before.role == "instrument"
    )


def _will_be(telling: Telling) -> bool:
    """Whether somebody is said to be on a visit then: "will be on a visit", «будет с визитом»."""
    return telling.phase in {"topic", "with"} and telling.has_before("future") and not _told_about(telling)


def _told_about(telling: Telling) -> bool:
    """Whether somebody tells about a trip: «рассказал о поездке», "a statement on the visit of the premier"."""
    if telling.phase != "topic":
        return False
    owned = any(actor.role == "of" and actor.first >= telling.stop for actor in telling.parties.core)
    return owned or telling.sentence.has_at(telling.first - 2, "say")


def _names_no_trip(telling: Telling, act: Governor | None) -> bool:
    """Whether a noun is only a topic, of any trips, or owns what is told of: "tashrifning tadbirlari boshlandi"."""
    return _is_topic(telling, act) or telling.cue.form.isupper() or telling.cue.form == "g"


def _is_setting(telling: Telling, goal: Actor | None) -> bool:
    """Whether a trip is only when others act, where the verb stands last: "tashrif doirasida vazirlar uchrashdi"."""
    owned = any(actor.first < telling.first for actor in telling.parties.core)
    return telling.sentence.verb_last and goal is None and telling.phase in ON_IT and not owned


def _is_topic(telling: Telling, act: Governor | None) -> bool:
    """Whether a trip is only what somebody talks about: "tashrif haqida soʻz yuritildi"."""
    return act is None and telling.phase == "topic" and QUALITIES.keys().isdisjoint(telling.qualities)


def _is_goal(actor: Actor) -> bool:
    return actor.person is None and actor.kind not in {"adjective", "demonym"}


def _goal(telling: Telling) -> Actor | None:
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
    if owned := [actor for actor in bare if actor.kind == "name" and _owners(telling, actor)]:
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


def _owners(telling: Telling, goal: Actor) -> list[Actor]:
    """Whose trip to somewhere it is, by the sign of a possessive before that: "the premier's recent India visit"."""
    words = telling.sentence.tokens.words
    ends = [(actor, past_possessive(telling.sentence, actor.stop)) for actor in telling.near()]
    return [
        actor
        for actor, end in ends
        if end is not None and 0 <= goal.first - end < NAME_REACH and all(map(str.islower, words[end : goal.first]))
    ]


def _object_of(telling: Telling, act: Governor | None) -> Actor | None:
    """The object of the verb of visiting that governs a noun for a trip: «посетил с визитом Кубу»."""
    if act is None or act.sense not in {"visit", "travel", "stay"}:
        return None
    objects = [actor for actor in telling.near() if actor.role == "" and _is_goal(actor)]
    after = [actor for actor in objects if actor.first >= act.span[1]]
    turned = [actor for actor in objects if actor.stop <= act.span[0]] if _is_turned(telling) else []
    return next(iter([*after, *turned]), None)


def _who_hosts(telling: Telling, act: Governor | None) -> Actor | None:
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


def _stated_goal(telling: Telling) -> Actor | None:
    """The country or town that a clause names as where one goes, or who awaits the one who comes."""
    return _object(telling, _roles_of_goal(telling)) or _town(telling) or _who_awaits(telling)


def _land_named(telling: Telling) -> Actor | None:
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


def _land_spoken_of(telling: Telling) -> Actor | None:
    """The country that a text calls so, as the one beside that of who goes there: "arrived in the country"."""
    if telling.sentence.verb_last:
        return _land_named(telling)
    for index in range(telling.stop, min(telling.high, telling.stop + REACH_OF_TOWN)):
        if telling.sentence.has_at(index, "land", "country"):
            own = codes_of(telling.subjects())
            partner = telling.context.partner_of(own[0], near=True) if len(own) == 1 else None
            if partner is None or not _leads_to(telling, index):
                return None
            return Actor(index, index + 1, (partner,), None, "name", role="to")
    return None


def _land_left(telling: Telling) -> Actor | None:
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


def _described(telling: Telling, act: Governor | None) -> list[Actor]:
    """Whom a participle describes: «с президентом, находящимся с визитом»."""
    if act is not None and telling.sentence.verb_last and act.span[2].form in ATTRIBUTIVE:
        after = [actor for actor in telling.sentence.actors if 0 <= actor.first - act.span[1] <= 1]
        return after[:1] if describes(telling.sentence, act.span[1]) else []
    if act is None or not act.span[2].form.startswith("active"):
        return []
    return [actor for actor in telling.sentence.actors if actor.stop <= act.span[0] and actor.kind != "adjective"][-1:]


def _travellers(telling: Telling, goal: Actor | None) -> list[Actor]:
    """Who travels: whom the noun itself names, else the subject of its clause, else of its sentence."""
    if goal is not None and goal.stop <= telling.first and (owners := _owners(telling, goal)):
        return owners
    parties = telling.parties
    others = [actor for actor in parties.others if actor.role != "with"]
    before = [actor for actor in others if actor.first < telling.first]
    for group in (parties.core, parties.subjects, before[-1:] or list(_together(others))):
        found = [actor for actor in group if actor is not goal and not _is_there(actor, goal)]
        if goal is not None and (known := _spoken_of(telling, found)) is not None and known.codes != goal.codes:
            return [known]
        if found and group is parties.subjects:
            return [actor for actor in found if "n" in actor.case.lower()] or list(_together(found))
        if found:
            return found
    return []


def _is_there(actor: Actor, goal: Actor | None) -> bool:
    """Whether somebody is whom one talked with on a trip, or a further country that it is a tour of."""
    return actor.role == "with" or (goal is not None and goal.role == actor.role == "of" and actor.kind == goal.kind)


def _together(actors: list[Actor]) -> Iterator[Actor]:
    """The first of several actors, with those that continue it: without cases, those after a verb are its objects."""
    for number, actor in enumerate(actors):
        if number and not actor.chained:
            return
        yield actor


def _who_goes(telling: Telling, goal: Actor) -> list[Actor]:
    """The subject of a verb of travelling, before it or, in the nominative, after it."""
    if telling.cue.form.startswith("active"):
        return _participant(telling, goal)
    if (owner := _owner(telling)) is not None:
        return [owner]
    before = [actor for actor in telling.subjects() if actor is not goal and not owns(telling, actor)]
    if telling.cue.form == "gerund" and telling.phase in PHASES:
        ahead = [actor for actor in telling.near() if actor.first >= goal.stop and not actor.role]
        return (before or ahead)[:1]  # "he will receive them before leaving for Peru"
    if guests := _invited(telling, before) or _awaited(telling):
        return guests
    if delegates := _delegates(telling):
        return delegates
    subjects = [actor for actor in before if "n" in actor.case.lower()]
    before = [actor for actor in subjects if actor.case.lower() == "n"] or subjects or before
    after = [actor for actor in telling.near() if actor.first >= telling.stop and actor is not goal]
    turned = goal.stop <= telling.first  # «в Кению прибыл Джон Смит», whose name shows no case
    after = [actor for actor in after if actor.role == "" and not actor.chained]  # no further goal
    return before or [actor for actor in after if _is_turned_subject(telling, actor, turned=turned)]


def _delegates(telling: Telling) -> list[Actor]:
    """The states whose delegations go, one or more: «делегации Мексики и Перу прибыли в Мадрид»."""
    actors = telling.near()
    first = next((number for number, actor in enumerate(actors) if not actor.chained and _sends(telling, actor)), None)
    if first is None:
        return []
    return [actors[first], *takewhile(lambda actor: actor.chained, actors[first + 1 :])]


def _sends(telling: Telling, actor: Actor) -> bool:
    """Whether a state's name stands right after the word for its delegation."""
    return actor.role == "" and actor.person is None and telling.sentence.has_at(actor.first - 1, "body", "delegate")


def _invited(telling: Telling, before: list[Actor]) -> list[Actor]:
    """Of those before a verb in the base form, those whom somebody invites to do it: «пригласил премьера посетить»."""
    if telling.cue.form != "base":
        return []
    inviting = [stop for _, stop, cue in telling.sentence.of_role("verb") if cue.sense == "invite"]
    asked = [actor for actor in before if any(stop <= actor.first for stop in inviting)]
    return [actor for actor in asked if "a" in actor.case.lower()]


def _awaited(telling: Telling) -> list[Actor]:
    """Whom one awaits: the object of the verb, wherever it stands: «канцлер ждёт в Вене президента Перу»."""
    if telling.cue.sense != "await" or not names_of(telling.sentence.tokens.language).inflects:
        return []
    people = [actor for actor in telling.near() if actor.person is not None and not actor.role]
    people = [actor for actor in people if not _is_of_noun(telling, actor.first - 1)]  # «ждёт ответа президента»
    return [actor for actor in people if "a" in actor.case.lower() and "n" not in actor.case.lower()][:1]


def _is_of_noun(telling: Telling, index: int) -> bool:
    """Whether a plain word stands at a token, which what follows may be of."""
    if index < telling.low or index in telling.sentence.cue_at or of_time(telling.sentence, index):
        return False
    named = any(actor.first <= index < actor.stop for actor in telling.actors)
    return not named and telling.sentence.tokens.words[index].islower()


def _participant(telling: Telling, goal: Actor) -> list[Actor]:
    """Whom a participle describes: after it where no comma stands before it, «прибывший в Перу премьер Чада»."""
    actors = [actor for actor in telling.sentence.actors if actor is not goal]
    if telling.sentence.tokens.words[telling.first - 1] != ",":
        after = [actor for actor in actors if actor.first >= goal.stop]
        return after[:1]
    return [actor for actor in actors if actor.stop <= telling.first][-1:]


def _is_turned_subject(telling: Telling, actor: Actor, *, turned: bool) -> bool:
    """Whether somebody after a verb of travelling is its subject; after one of awaiting, its object."""
    if telling.cue.sense == "await":
        return actor.person is not None and actor.first == telling.stop and "a" in actor.case.lower()
    if "n" in actor.case.lower() or is_delegation(telling, actor):
        return True
    return turned and not actor.case and actor.person is not None


def _last_listed(actors: list[Actor]) -> list[Actor]:
    """The last of several actors, with those whom it continues: "the presidents of Peru and Chile"."""
    first = len(actors) - 1
    while first > 0 and actors[first].chained:
        first -= 1
    return actors[max(first, 0) :]


def _is_of_office(travellers: list[Actor]) -> bool:
    """Whether a holder of a high office is meant, whose stays abroad are visits: diplomats are sent home too."""
    return any(actor.person is not None and actor.person.office in NATIONAL for actor in travellers)


def _is_posted(actor: Actor, goal: Actor) -> bool:
    """Whether somebody is at home where he goes: an ambassador in the country to which he is sent."""
    person = actor.person
    if person is None or person.office != "ambassador" or not UNIONS.isdisjoint(person.countries):
        return False
    return not person.host or not set(person.host).isdisjoint(goal.codes)


def _owner(telling: Telling) -> Actor | None:
    """Whose a trip is that a verb tells of as a noun: "vazir prezidentning Limaga borishini aytdi"."""
    if not telling.sentence.verb_last or telling.cue.form not in NOMINAL:
        return None
    before = [actor for actor in telling.near() if actor.stop <= telling.first and actor.person is not None]
    return before[-1] if before and before[-1].role == "of" else None


def _codes(goal: Actor | None, travellers: list[Actor], context: Context) -> tuple[tuple[str, ...], bool]:
    """The countries of a visit, of those who travel and where to; and whether the text had to tell one of them."""
    codes = codes_of(travellers)[:MOST_TRAVELLERS]
    if goal is not None and goal.codes:
        others = tuple(code for code in codes if code not in goal.codes)
        if others:
            return (*others, *goal.codes), False
        codes = goal.codes
    if len(codes) == 1 and (partner := context.partner_of(codes[0])):
        return (codes[0], partner), True
    return codes or context.pair, True


def _host(goal: Actor | None) -> dict[str, object]:
    """The host of a visit, where it goes to one country."""
    return {"host": goal.codes[0]} if goal is not None and len(goal.codes) == 1 else {}
