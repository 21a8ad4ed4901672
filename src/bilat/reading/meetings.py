"""The frame of meetings: what tells of one, who takes part, when, where and whether it came about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

import attrs

from bilat.languages.schema.cues import Cue
from bilat.reading.actors import Actor, Scene, codes_of
from bilat.reading.clauses import (
    Governor,
    clause_of,
    governor_of,
    is_verbal,
    over,
    phase_before,
    qualities_before,
    status_by,
    with_time,
)
from bilat.reading.context import Context
from bilat.reading.drafts import Draft
from bilat.reading.institutions import InstitutionMention
from bilat.reading.parties import Parties, parties_of, persons_of
from bilat.reading.people import PersonMention
from bilat.reading.rules import rule
from bilat.reading.sentence import CueSpan
from bilat.reading.slots import ordinal_before, place_of, time_of
from bilat.values import Period

NOUN: Final = rule("meeting", "meeting-noun", "A noun for an encounter, with the countries it names or that act in its clause.")
VISIT_NOUN: Final = rule("meeting", "visit-noun", "A noun for a trip, with the one who travels and the country travelled to.")
VERB: Final = rule("meeting", "meeting-verb", "A verb of meeting or talking, with its subject and the one met.")
VISIT_VERB: Final = rule("meeting", "visit-verb", "A verb of travelling, with its subject and the country travelled to.")
RECEIVE: Final = rule("meeting", "receive-verb", "A verb of receiving, with the host as subject and the guest as object.")
BODY: Final = rule("meeting", "body-meets", "A joint body or an event by its name, with a verb of holding, meeting or planning.")
INVITE: Final = rule("meeting", "invite-verb", "A verb of inviting, with the host as subject and the guest as object.")

HELD: Final = {"past": "held", "present": "held", "progressive": "under-way", "future": "planned", "infinitive": "planned", "possible": "planned"}
RUNNING: Final = {"past": "under-way", "present": "under-way", "progressive": "under-way", "future": "planned", "infinitive": "planned", "possible": "planned"}
OUTCOMES: Final = {
    "hold": HELD,
    "begin": RUNNING,
    "continue": RUNNING,
    "conclude": HELD,
    "plan": {"": "planned"},
    "propose": {"": "proposed"},
    "ready": {"": "proposed"},
    "cancel": {"": "cancelled"},
    "postpone": {"": "postponed"},
    "agree": {"": "planned"},
    "invite": {"": "proposed"},
    "receive": HELD,
    "travel": RUNNING,
    "visit": HELD,
    "discuss": HELD,
    "meet": HELD,
}
"""The status of an encounter by the act that governs it."""

NEAR_DENIAL: Final = 3
NEAR_ACCORD: Final = 6
LONGEST_TRIP: Final = 7
"""After how many days a trip that was told of as going on is over."""
TENSES: Final[dict[str, Literal["past", "future"] | None]] = {
    "planned": "future",
    "proposed": "future",
    "postponed": None,
    "cancelled": None,
}
"""The tense by which the time of a meeting is resolved; the past for what has been."""
REACH_OF_TOWN: Final = 5
TELLING: Final = frozenset({"event", "verb"})
BODY_REACH: Final = 3
"""How many tokens after "meeting" the name of the body may begin."""

OVER: Final = {sense: OUTCOMES[sense] for sense in ("plan", "propose", "ready", "cancel", "postpone", "agree", "invite", "begin")}
"""The acts that govern other acts."""

ARRIVALS: Final = frozenset({"travel"})
PHASES: Final = {"after": "held", "before": "planned", "during": "held"}
QUALITIES: Final = {"upcoming": "planned", "past": "held", "ongoing": "under-way"}
RANKS: Final = frozenset({"state", "official", "working", "unofficial"})
REMOTE: Final = frozenset({"call", "video-call"})
OFFICES: Final = (
    "head-of-state",
    "head-of-government",
    "deputy-head-of-government",
    "foreign-minister",
    "minister",
    "speaker",
    "legislator",
    "ambassador",
    "envoy",
    "regional-leader",
    "executive",
    "official",
)
"""From the highest; the order of the model's offices."""


def meetings_of(sentence: Scene, context: Context) -> Iterator[Draft]:
    """The meetings that a sentence tells of."""
    actors = sentence.actors
    told: set[int] = set()
    for span in sentence.cues:
        draft = _read(sentence, actors, span, context) if span[2].role in TELLING or span[2].other else None
        if draft is not None:
            told.update(index for index in range(span[0], span[1] + BODY_REACH))
            yield from _one_by_one(draft, sentence, actors, span)
    yield from _by_bodies(sentence, actors, told, context)


def _one_by_one(draft: Draft, sentence: Scene, actors: list[Actor], span: CueSpan) -> list[Draft]:
    """One meeting for each partner where one state talks with several: "talks with the leaders of Peru and Chile"."""
    if draft.fields["form"] not in {"talks", "call"}:
        return [draft]
    _, high = clause_of(sentence, span[0])
    partners = [actor for actor in actors if span[1] <= actor.first < high and actor.role == "with"]
    several = codes_of(partners)
    own = [code for code in draft.codes if code not in several]
    if len(several) < 2 or len(own) != 1:
        return [draft]
    people: list[PersonMention] = list(draft.fields.get("participants", ()))  # type: ignore[call-overload]
    drafts = []
    for code in several:
        fields = {**draft.fields, "participants": [p for p in people if set(p.countries) & {own[0], code}]}
        one = attrs.evolve(draft, codes=(own[0], code), fields=fields, evidence=list(draft.evidence))
        one.offices = [(country, office) for country, office in draft.offices if country in {own[0], code}]
        drafts.append(one)
    return drafts


def _by_bodies(sentence: Scene, actors: list[Actor], told: set[int], context: Context) -> Iterator[Draft]:
    """The sessions and events that are told of by the name of the body or event alone."""
    for body in sentence.institutions:
        if body.kind not in {"commission", "event"} or body.world or told.intersection(range(body.first, body.stop)):
            continue
        form = "session" if body.kind == "commission" else "forum"
        governor = governor_of(sentence, body.first, body.stop, OUTCOMES)
        if form == "session" and (governor is None or not (body.joint or len(body.countries) > 1)):
            continue
        status = _status(sentence, body.first, governor, qualities_before(sentence, body.first))
        if status is None:
            continue
        parties = parties_of(sentence, actors, body.first, body.stop)
        codes = body.countries if len(body.countries) > 1 else codes_of(parties.enough())
        if form == "forum" and len(codes) < 2:
            codes = tuple(dict.fromkeys((*codes, *_grounds(sentence))))
        codes, _ = _completed(codes, context)
        if len(codes) < 2:
            continue
        fields: dict[str, object] = {"form": form, "status": status, "institution": body.name}
        if body.ordinal is not None:
            fields["ordinal"] = body.ordinal
        people = persons_of([*parties.core, *parties.subjects])
        cue = Cue("event", form)
        yield _finished(sentence, (body.first, body.stop, cue), BODY, codes, fields, people, context)


def _grounds(sentence: Scene) -> tuple[str, ...]:
    """The countries where the sentence says that an event is."""
    return codes_of([actor for actor in sentence.actors if actor.role == "in"])


def _read(sentence: Scene, actors: list[Actor], span: CueSpan, context: Context) -> Draft | None:
    cue = span[2]
    noun = cue.reading("event")
    verb = cue.reading("verb")
    if noun is not None and (verb is None or not is_verbal(sentence, span)):
        return _by_noun(sentence, actors, span, noun, context)
    if verb is not None:
        return _by_verb(sentence, actors, span, verb, context)
    return None


# ---------------------------------------------------------------------------------------------------------- nouns


def _by_noun(sentence: Scene, actors: list[Actor], span: CueSpan, noun: Cue, context: Context) -> Draft | None:
    first, stop, _ = span
    if any(body.kind == "organisation" and body.first <= first < body.stop for body in sentence.institutions):
        return None
    parties = parties_of(sentence, actors, first, stop)
    qualities = qualities_before(sentence, first)
    sense, _, stated = noun.sense.partition("/")
    form = _form(sentence, sense, qualities, first, stop)
    if form == "visit":
        return _visit_noun(sentence, actors, span, parties, qualities, context)
    governor = governor_of(sentence, first, stop, OUTCOMES)
    status = _status(sentence, first, governor, qualities)
    if status is None:
        return None
    if stated and status == "held":
        status = stated
    chosen = parties.enough() if governor is not None or not _only_before(parties, first) else parties.core
    codes, bound = _completed(codes_of(chosen), context)
    if bound and form == "talks" and not _definite(sentence, first, governor):
        return None
    fields: dict[str, object] = {"form": form, "status": status}
    body = _body_of(sentence, first, stop, form)
    if body is not None:
        fields["institution"] = body.name
        codes = body.countries if len(body.countries) > 1 else codes
        if body.ordinal is not None:
            fields["ordinal"] = body.ordinal
    people = persons_of([*parties.core, *parties.subjects])
    draft = _finished(sentence, span, NOUN, codes, fields, people, context, bound=bound)
    draft.stated = governor is not None
    draft.open = governor is None and not stated and phase_before(sentence, first) not in PHASES and not qualities
    return draft


def _only_before(parties: Parties, first: int) -> bool:
    """Whether a noun names one state before it and none after it: "Ukraine talks"; whose talks they are stays open."""
    return len(codes_of(parties.core)) == 1 and all(actor.first < first for actor in parties.core)


def _definite(sentence: Scene, first: int, governor: Governor | None) -> bool:
    """Whether a noun with no states takes up an encounter that the text has told of, and is no general remark."""
    if governor is not None or phase_before(sentence, first) is not None:
        return True
    return any(
        (cue := sentence.cue_at.get(index)) is not None and cue.role in {"article", "quality"} and cue.sense != "any"
        for index in range(max(sentence.first, first - 2), first)
    )


def _form(sentence: Scene, form: str, qualities: list[str], first: int, stop: int) -> str:
    """The form of an encounter by its noun, its adjectives, its medium and the body that meets."""
    low, high = clause_of(sentence, first)
    for sense in qualities:
        if sense in REMOTE:
            return sense
    for other, _, cue in sentence.cues:
        if low <= other < high and cue.role == "quality" and cue.sense in REMOTE and form == "talks":
            return cue.sense if cue.sense == "video-call" or abs(other - first) < 8 else form
    if form == "talks" and _body_of(sentence, first, stop, "session") is not None:
        return "session"
    return form


def _body_of(sentence: Scene, first: int, stop: int, form: str) -> InstitutionMention | None:
    """The standing body of a session, or the event of a forum, that stands at a noun."""
    kind = {"session": "commission", "forum": "event"}.get(form)
    for body in sentence.institutions:
        if body.kind == kind and (stop <= body.first <= stop + BODY_REACH or body.first <= first < body.stop):
            return body
    return None


def _status(
    sentence: Scene, first: int, governor: Governor | None, qualities: list[str], *, travelling: bool = False
) -> str | None:
    """The status by the word before the noun, the act that governs it, and its adjectives; None where it is denied."""
    if _denied(sentence, first):
        return None
    if _agreed_on(sentence, first):
        return "planned"
    phase = phase_before(sentence, first)
    timely = next((QUALITIES[sense] for sense in qualities if sense in QUALITIES), None)
    by_act = None
    if governor is not None:
        above = over(sentence, governor, OVER)
        by_act = status_by(governor, OUTCOMES)
        if above is not None and governor.time in {"infinitive", "future", "present", "progressive"} and by_act in {"held", "planned", "under-way"}:
            by_act = status_by(above, OVER)
            governor = above
        if governor.negated and by_act in {"held", "planned"}:
            return None
    if by_act in {"cancelled", "postponed", "proposed"} and phase not in {"after", "during"}:
        return by_act
    if phase == "for" and by_act != "held":
        return by_act if travelling and by_act is not None else "planned"
    if phase == "in" and by_act in {None, "held"} and _ahead(sentence, first):
        return "planned"
    if phase in PHASES and not (phase == "during" and by_act in {"planned", "under-way"}):
        return timely if timely == "planned" else PHASES[phase]
    if by_act == "planned":
        return by_act
    if timely is not None and by_act != "under-way":
        return timely
    return by_act or "held"


def _agreed_on(sentence: Scene, first: int) -> bool:
    """Whether a noun is what an accord is about: "an understanding on holding a summit"."""
    topic = False
    for index in range(first - 1, max(sentence.first, first - NEAR_ACCORD) - 1, -1):
        cue = sentence.cue_at.get(index)
        if cue is None:
            continue
        if cue.role == "instrument":
            return topic and cue.sense.startswith("understanding")
        topic = topic or (cue.role == "relation" and cue.sense == "topic")
    return False


def _denied(sentence: Scene, first: int) -> bool:
    """Whether a word of denial stands right before a noun phrase: "no talks", «без встречи»."""
    for index in range(first - 1, max(sentence.first, first - NEAR_DENIAL) - 1, -1):
        cue = sentence.cue_at.get(index)
        if cue is not None and cue.role == "negation":
            return True
        if cue is not None and cue.role not in {"quality", "article", "joint"}:
            return False
    return False


def _ahead(sentence: Scene, first: int) -> bool:
    """Whether what is told of an event in passing is still to come: "will represent the country at the talks"."""
    low, _ = clause_of(sentence, first)
    cues = [sentence.cue_at.get(index) for index in range(low, first)]
    return any(cue is not None and (cue.role == "future" or cue.form == "future") for cue in cues)


def _completed(codes: tuple[str, ...], context: Context) -> tuple[tuple[str, ...], bool]:
    """Two countries where the sentence names fewer, by what the text is about; and whether they are the text's only."""
    if len(codes) > 1:
        return codes, False
    if not codes:
        return context.pair, True
    partner = context.partner_of(codes[0])
    return ((codes[0], partner) if partner else codes), False


def _visit_noun(
    sentence: Scene, actors: list[Actor], span: CueSpan, parties: Parties, qualities: list[str], context: Context
) -> Draft | None:
    first, stop, _ = span
    low, high = clause_of(sentence, first)
    goal = _goal(sentence, actors, first, stop, low, high)
    travellers = [actor for actor in parties.core if actor is not goal]
    if not travellers:
        travellers = [actor for actor in parties.subjects if actor is not goal]
    if not travellers:
        travellers = [actor for actor in parties.others if actor is not goal][-1:]
    codes, bound = _visit_codes(goal, travellers, context)
    governor = governor_of(sentence, first, stop, OUTCOMES)
    status = _status(sentence, first, governor, qualities, travelling=True)
    if status is None:
        return None
    if status == "held" and governor is None and "past" not in qualities and _now(sentence, first):
        status = "under-way"
    fields: dict[str, object] = {"form": "visit", "status": status}
    rank = next((sense for sense in qualities if sense in RANKS), None)
    if rank is not None:
        fields["visit_rank"] = rank
    _set_host(fields, goal)
    trip = governor.span if governor is not None and governor.span[2].reading("verb") is not None else None
    return _finished(
        sentence, span, VISIT_NOUN, codes, fields, persons_of(travellers), context, bound=bound, governor=trip
    )


def _now(sentence: Scene, first: int) -> bool:
    """Whether somebody is said to be on a visit: "is on a visit", «с визитом», not "was on a visit"."""
    low, _ = clause_of(sentence, first)
    past = any((cue := sentence.cue_at.get(index)) is not None and cue.role == "past" for index in range(low, first))
    before = sentence.cue_at.get(first - 1)
    if before is not None and before.role == "article" and before.sense == "this":
        return not past
    return not past and phase_before(sentence, first) in {"topic", "with"}


def _goal(sentence: Scene, actors: list[Actor], first: int, stop: int, low: int, high: int) -> Actor | None:
    """Where a trip goes: the nearest actor of its clause after a preposition of direction, else of place."""
    for roles in ({"to", "for"}, {"in"}):
        town = _town(sentence, stop, high) if "in" in roles else None
        if town is not None:
            return town
        near = [a for a in actors if a.role in roles and low <= a.first < high and a.person is None and a.kind != "adjective"]
        if near:
            return min(near, key=lambda a: a.first - stop if a.first >= stop else first - a.stop + 2)
    return None


def _town(sentence: Scene, stop: int, high: int) -> Actor | None:
    """A town close after a word for a trip, where it stands for the country visited: "arrived in Goa"."""
    for place in sentence.places:
        if stop <= place.first < min(high, stop + REACH_OF_TOWN) and place.country is not None:
            return Actor(place.first, place.stop, (place.country,), None, "place", role="to")
    return None


def _visit_codes(goal: Actor | None, travellers: list[Actor], context: Context) -> tuple[tuple[str, ...], bool]:
    """The countries of a visit: of those who travel and where to."""
    codes = codes_of(travellers)[:3]
    if goal is not None and goal.codes:
        others = tuple(code for code in codes if code not in goal.codes)
        if others:
            return (*others, *goal.codes), False
        partner = context.partner_of(goal.codes[0])
        return ((goal.codes[0], partner) if partner else goal.codes), True
    if len(codes) == 1 and (partner := context.partner_of(codes[0])):
        return (codes[0], partner), True
    return (codes if len(codes) > 1 else context.pair if not codes else codes), True


def _set_host(fields: dict[str, object], goal: Actor | None) -> None:
    if goal is not None and len(goal.codes) == 1:
        fields["host"] = goal.codes[0]


# ---------------------------------------------------------------------------------------------------------- verbs


def _by_verb(sentence: Scene, actors: list[Actor], span: CueSpan, verb: Cue, context: Context) -> Draft | None:
    low, high = clause_of(sentence, span[0])
    before = sentence.cue_at.get(span[0] - 1)
    if verb.form in {"base", "present"} and before is not None and before.role in {"article", "quality", "joint"}:
        return None  # a noun of the same letters
    if verb.sense in {"meet", "talk", "discuss", "call"} or (verb.sense == "agree" and _remote(sentence, low, high)):
        return _encounter(sentence, actors, span, verb, context)
    if verb.sense in {"receive", "invite"}:
        return _reception(sentence, actors, span, verb, context, low, high)
    if verb.sense in {"visit", "travel"}:
        return _journey(sentence, actors, span, verb, context, low, high)
    return None


def _verb_status(sentence: Scene, span: CueSpan, verb: Cue, outcomes: dict[str, str]) -> str | None:
    """The status of an encounter told by a verb; None where it is denied."""
    low, _ = clause_of(sentence, span[0])
    governor = with_time(sentence, (span[0], span[1], verb), low)
    above = over(sentence, governor, OVER)
    if above is not None and governor.time in {"infinitive", "future", "present", "progressive"}:
        return None if above.negated else status_by(above, OVER)
    if governor.negated:
        return None
    return outcomes.get(governor.time)


def _subjects(actors: list[Actor], first: int, low: int) -> list[Actor]:
    """The actors of a clause before its verb that may be its subject."""
    return [actor for actor in actors if low <= actor.first < first and actor.role in {"", "for"}]


def _encounter(sentence: Scene, actors: list[Actor], span: CueSpan, verb: Cue, context: Context) -> Draft | None:
    first, stop, _ = span
    low, high = clause_of(sentence, first)
    if _governs_event(sentence, stop, high) or (verb.sense in {"talk", "discuss"} and _purpose(sentence, first, low)):
        return None
    parties = parties_of(sentence, actors, first, stop)
    partners = [actor for actor in parties.core if actor.first >= stop and actor.role in {"", "with", "between"}]
    subjects = _subjects(actors, first, low) or [a for a in actors if low <= a.first < high and a.role == "" and a.first >= stop]
    chosen = [*subjects, *(actor for actor in partners if actor not in subjects)]
    codes = codes_of(chosen)
    if len(codes) < 2 and (verb.sense == "meet" and partners or _plural(subjects)):
        more = [actor for actor in parties.others if actor.first < first][-1:]
        codes = codes_of([*more, *chosen])
        if len(codes) < 2:
            codes, _ = _completed(codes, context)
    if len(codes) < 2 or (verb.sense in {"talk", "discuss", "call"} and not (_remote(sentence, low, high) or _face(subjects, partners))):
        return None
    status = _verb_status(sentence, span, verb, HELD)
    if status is None:
        return None
    form = _remote(sentence, low, high) or ("call" if verb.sense == "call" else "talks")
    fields: dict[str, object] = {"form": form, "status": status}
    draft = _finished(sentence, span, VERB, codes, fields, persons_of(chosen), context)
    draft.vague = form == "talks" and verb.sense in {"talk", "discuss"}
    return draft


def _purpose(sentence: Scene, first: int, low: int) -> bool:
    """Whether a verb says what for an encounter is that its clause has told of: "will visit Oman to discuss oil"."""
    before = sentence.cue_at.get(first - 1)
    if before is None or before.role != "future":
        return False
    return any(low <= at < first - 1 and cue.reading("event", "verb") is not None for at, _, cue in sentence.cues)


def _governs_event(sentence: Scene, stop: int, high: int) -> bool:
    """Whether a verb is followed by the noun of an event that it governs."""
    for first, _, cue in sentence.cues:
        if stop <= first < min(high, stop + 4):
            if cue.reading("phase") is not None:
                return False
            if cue.reading("event") is not None:
                return True
    return False


def _plural(subjects: list[Actor]) -> bool:
    return any(actor.person is not None and actor.person.plural for actor in subjects)


def _face(subjects: list[Actor], partners: list[Actor]) -> bool:
    """Whether both sides of a talk are there: two as its subject, or one with another."""
    return len(codes_of(subjects)) > 1 or bool(subjects and [actor for actor in partners if actor.role == "with"])


def _remote(sentence: Scene, low: int, high: int) -> str | None:
    """The medium of a talk where it is not held face to face."""
    return next(
        (cue.sense for first, _, cue in sentence.cues if low <= first < high and cue.role == "quality" and cue.sense in REMOTE),
        None,
    )


def _reception(
    sentence: Scene, actors: list[Actor], span: CueSpan, verb: Cue, context: Context, low: int, high: int
) -> Draft | None:
    first, stop, _ = span
    if verb.sense == "receive" and _governs_event(sentence, stop, high):
        return None
    hosts, guests = _hosts_and_guests(actors, first, stop, low, high)
    if verb.sense == "receive":
        guests = [actor for actor in guests if actor.person is not None or actor.kind == "adjective"]
    elif not any(actor.person is not None for actor in guests):
        guests = []
    if not guests:
        return None
    chosen = [*hosts[-1:], *guests[:1]]
    codes = codes_of(chosen)
    if len(codes) < 2:
        codes, _ = _completed(codes, context)
    if len(codes) < 2:
        return None
    if verb.sense == "invite":
        fields: dict[str, object] = {"form": "visit", "status": "proposed"}
        return _finished(sentence, span, INVITE, codes, fields, persons_of(guests[:1]), context)
    status = _verb_status(sentence, span, verb, HELD)
    if status is None:
        return None
    fields = {"form": "talks", "status": status}
    if hosts and len(hosts[-1].codes) == 1:
        fields["host"] = hosts[-1].codes[0]
    return _finished(sentence, span, RECEIVE, codes, fields, persons_of(chosen), context)


def _hosts_and_guests(
    actors: list[Actor], first: int, stop: int, low: int, high: int
) -> tuple[list[Actor], list[Actor]]:
    """Who receives and who is received: by their cases where these tell, else by their places around the verb."""
    near = [actor for actor in actors if low <= actor.first < high and actor.role in {"", "by"}]
    before = [actor for actor in near if actor.first < first]
    after = [actor for actor in near if actor.first >= stop]
    if any(actor.case for actor in near):
        objects = [actor for actor in before if actor.case and "n" not in actor.case.lower()]
        subjects = [actor for actor in after if actor.case and "a" not in actor.case.lower()]
        if (objects and (subjects or not after)) or (subjects and not before):
            return subjects, objects
        after = [actor for actor in after if not actor.case or actor.case.lower() != "n"]
    return before, after


def _journey(
    sentence: Scene, actors: list[Actor], span: CueSpan, verb: Cue, context: Context, low: int, high: int
) -> Draft | None:
    first, stop, _ = span
    if any(stop <= other < high and cue.role == "event" and cue.sense == "visit" for other, _, cue in sentence.cues):
        return None
    wanted = {""} if verb.sense == "visit" else {"to", "in", "for"}
    goal = next((a for a in actors if stop <= a.first < high and a.role in wanted and a.person is None and a.kind != "adjective"), None)
    goal = goal or _town(sentence, stop, high)
    if goal is None:
        return None
    travellers = [a for a in _subjects(actors, first, low) if a is not goal] or [
        a for a in actors if stop <= a.first < high and a is not goal and a.role == "" and "n" in a.case.lower()
    ]
    if verb.sense == "travel" and not any(actor.person for actor in travellers):
        return None
    codes = codes_of(travellers[-1:])
    codes = tuple(code for code in codes if code not in goal.codes) + goal.codes
    if len(codes) < 2:
        return None
    outcomes = HELD if verb.sense == "visit" else RUNNING
    status = _verb_status(sentence, span, verb, outcomes)
    if status is None:
        return None
    fields: dict[str, object] = {"form": "visit", "status": status}
    _set_host(fields, goal)
    return _finished(sentence, span, VISIT_VERB, codes, fields, persons_of(travellers), context)


# ---------------------------------------------------------------------------------------------------------- slots


def _by_date(status: str, when: Period, context: Context) -> str:
    """A status that agrees with the date: what is still to come is planned, and no trip of last month goes on."""
    if context.anchor is None or status not in {"held", "under-way"}:
        return status
    if when.start is not None and when.start > context.anchor:
        return "planned"
    if status == "under-way" and when.end is not None and (context.anchor - when.end).days > LONGEST_TRIP:
        return "held"
    return status



def _finished(
    sentence: Scene,
    span: CueSpan,
    name: str,
    codes: tuple[str, ...],
    fields: dict[str, object],
    people: list[Actor],
    context: Context,
    *,
    bound: bool = False,
    governor: CueSpan | None = None,
) -> Draft:
    """A draft with the slots that every meeting has: time, place, people, level, ordinal, evidence."""
    first, stop, _ = span
    status = str(fields["status"])
    when = time_of(sentence, first, stop, context, TENSES.get(status, "past"), governor)
    if when is not None:
        fields["when"] = when
        fields["status"] = _by_date(status, when, context)
    place = place_of(sentence, first, stop, codes, direct=name == VISIT_VERB or name == INVITE)
    if place is not None and fields["form"] not in REMOTE:
        fields["place"] = place
    ordinal = ordinal_before(sentence, first)
    if ordinal is not None and "ordinal" not in fields:
        fields["ordinal"] = ordinal
    persons = [actor.person for actor in people if actor.person is not None]
    named = [person for person in persons if person.name]
    if named:
        fields["participants"] = named
    offices = {person.office for person in persons}
    level = next((office for office in OFFICES if office in offices), None)
    if level is not None:
        fields["level"] = level
    tokens = sentence.tokens
    evidence = [(tokens.starts[first], tokens.ends[stop - 1], name)]
    draft = Draft("meeting", codes, fields, evidence, bound=bound)
    draft.offices = [(code, person.office) for person in persons if not person.name for code in person.countries]
    return draft
