"""Trips: who goes where, told by a noun or a verb."""

from __future__ import annotations

from typing import Final

from bilat.reading.actor import Actor, codes_of, is_named
from bilat.reading.clauses import of_time
from bilat.reading.context import Context
from bilat.reading.drafts import Draft
from bilat.reading.meeting_drafts import draft_of
from bilat.reading.meeting_status import HELD, PAST, QUALITIES, RUNNING, STAYING, act_of, status_of_noun, status_of_verb
from bilat.reading.names import names_of
from bilat.reading.parties import persons_of
from bilat.reading.rules import rule
from bilat.reading.sentence import CueSpan
from bilat.reading.telling import Telling, completed
from bilat.reading.tenses import PERFECT, Governor
from bilat.reading.unpaired import bears_strange_name, goes_to_region
from bilat.reading.verb_last import ATTRIBUTIVE
from bilat.reading.visit_goals import (
    OF_PLACE,
    ON_IT,
    goal_of_noun,
    is_setting,
    land_left,
    land_named,
    land_spoken_of,
    left_behind,
    names_no_trip,
    object_of,
    stated_goal,
    told_by_noun,
    who_hosts,
)
from bilat.reading.visit_travellers import (
    are_private,
    described_by,
    guests_of_offer,
    is_of_office,
    is_posted,
    last_listed,
    offer_of,
    spoken_of,
    travellers_of,
    who_goes,
)

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
GONE: Final = frozenset({"past", "progressive", "converb"})
"""The forms of verbs, where they stand last, by which somebody leaves, and nothing else is told of it."""
PARTICIPLES: Final = frozenset({"participle", "active-past"})
"""The forms of verbs that describe what was done."""
OPEN_PHASES: Final = frozenset({None, "during", "in"})
"""The prepositions before a noun for a trip that leave open whether it is over."""
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
    goal = left_behind(telling, telling.high) if ended else None
    goal = goal or goal_of_noun(telling) or object_of(telling, act) or who_hosts(telling, act)
    goal = goal or (land_named(telling) if telling.sentence.verb_last else None)
    strange = bears_strange_name(telling.sentence, telling.first) or goes_to_region(telling)
    if strange and (goal is None or goal.stop <= telling.first):
        return None
    if goal is None and telling.sentence.verb_last and names_no_trip(telling, act):
        return None
    travellers = described_by(telling, act) or ([] if is_setting(telling, goal) else travellers_of(telling, goal))
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
    if goal is not None and any(is_posted(actor, goal) for actor in travellers):
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
    if told_by_noun(telling) or telling.sentence.has_at(telling.first - 1, "private"):
        return None  # "tourists visiting Peru"
    direct = telling.cue.sense == "visit"
    goal = _goal_of_verb(telling)
    if goal is None:
        return None
    sense = "leave" if goal.role == "from" else telling.cue.sense
    travellers = [actor for actor in who_goes(telling, goal) if actor.person or actor.codes != goal.codes]
    if are_private(telling, travellers, direct=direct):
        return None
    if travellers and (offer := offer_of(telling)) is not None:
        travellers = guests_of_offer(telling, offer, goal) or [
            a for a in travellers if not set(a.codes) <= set(goal.codes)
        ]
    if any(is_posted(actor, goal) for actor in travellers) or (sense == "leave" and not is_of_office(travellers)):
        return None
    codes = tuple(code for code in codes_of(last_listed(travellers)) if code not in goal.codes) + goal.codes
    if len(codes) == 1 and (known := spoken_of(telling, travellers)) is not None and known.codes != codes:
        travellers, codes = [known], (*known.codes, *codes)
    elif len(codes) == 1 and not travellers and offer_of(telling) is not None:
        codes = completed(codes, telling.context)[0]
    elif len(codes) == 1 and travellers and not travellers[-1].codes and is_named(travellers[-1]):
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
    goal = stated_goal(telling) or land_spoken_of(telling) or land_left(telling)
    return (_left_for_home(telling, goal) if telling.cue.sense == "travel" else None) or goal


def _left_for_home(telling: Telling, goal: Actor | None) -> Actor | None:
    """The country that somebody leaves who goes nowhere else but home: "Limadan jo'nab ketdi", "Limadan qaytdi"."""
    left = left_behind(telling, telling.first) if telling.cue.form in GONE else None
    own = codes_of(who_goes(telling, left)) if left is not None else ()
    if left is None or not own or set(left.codes) <= set(own):
        return None
    return left if goal is None or set(goal.codes) <= set(own) else None


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
