"""Receptions: who receives, welcomes or invites whom, told by a verb."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

import attrs

from bilat.reading.actor import LEADERS, Actor, codes_of
from bilat.reading.drafts import Draft
from bilat.reading.meeting_drafts import draft_of
from bilat.reading.meeting_parties import SETTINGS
from bilat.reading.meeting_status import HELD, status_of_verb
from bilat.reading.parties import persons_of
from bilat.reading.phases import phase_before
from bilat.reading.rules import rule
from bilat.reading.telling import Telling, completed
from bilat.reading.tenses import is_infinitive
from bilat.reading.verb_arguments import (
    OBJECT_REACH,
    governs_event,
    is_possessive,
    of_first_verb,
    owns_object,
    shows_no_case,
)
from bilat.reading.visit_goals import is_delegation

RECEIVE: Final = rule(
    "meeting", "receive-verb", "A verb of receiving, with the host as subject and the guest as object."
)
INVITE: Final = rule("meeting", "invite-verb", "A verb of inviting, with the host as subject and the guest as object.")
SEATS: Final = frozenset({"capital", "seat", "name"})
"""The kinds of actors that name a state by where it is."""


def reception_of(telling: Telling) -> Draft | None:
    """Who receives or invites whom."""
    receiving = telling.cue.sense == "receive"
    if receiving and (governs_event(telling) or _welcomes_to(telling) or _describes_thing(telling)):
        return None
    hosts, guests = _hosts_and_guests(telling)
    if receiving:
        hosts = hosts or _seat(telling)
        guests = [actor for actor in guests if _may_be_received(telling, actor, hosts)]
    elif not any(actor.person is not None for actor in guests) or _to_do_something(telling, guests):
        guests = []
    if not guests:
        return None
    hosts = hosts if receiving else _subject(hosts) or _invited_to(telling)
    chosen = [*hosts[-1:], *(_together(guests) if receiving else guests[:1])]
    codes, _ = completed(codes_of(chosen), telling.context)
    if len(codes) < 2:
        return None
    if not receiving:
        fields: dict[str, object] = {"form": "visit", "status": "proposed"}
        if hosts and len(hosts[-1].codes) == 1:
            fields["host"] = hosts[-1].codes[0]
        return draft_of(telling, INVITE, codes, fields, persons_of(guests[:1]), direct=True)
    status = status_of_verb(telling, HELD)
    if status is None or _only_welcomed(telling, chosen):
        return None
    fields = {"form": "talks", "status": status}
    if hosts and len(hosts[-1].codes) == 1:
        fields["host"] = hosts[-1].codes[0]
    others = [
        host for host in hosts if host.role == "by" and host.codes == hosts[-1].codes
    ]  # "by the king and premier"
    return draft_of(telling, RECEIVE, codes, fields, persons_of([*others, *chosen, *_who_leads(telling, guests[0])]))


def _together(guests: list[Actor]) -> list[Actor]:
    """The first guest, with those whom "and" joins to him: "will host Ann Obi of Kenya and Jo Diaz of Peru"."""
    return [*guests[:1], *takewhile(lambda guest: guest.chained and guest.person is not None, guests[1:])]


def _invited_to(telling: Telling) -> list[Actor]:
    """The state to which somebody is invited by those whom the clause leaves out: «премьер приглашён в Перу»."""
    goals = [actor for actor in telling.near() if actor.role in {"to", "in"} and actor.kind in SEATS]
    return goals if len(goals) == 1 else []


def _seat(telling: Telling) -> list[Actor]:
    """The state where somebody is received by those whom the clause leaves out: «премьера приняли в Осло»."""
    near = [actor for actor in telling.near() if actor.role == "in" and actor.kind in SEATS]
    return near if len(near) == 1 else []


def _only_welcomed(telling: Telling, chosen: list[Actor]) -> bool:
    """Whether a guest is met at an airport, but for one leader whom another of the same office comes to meet."""
    if not any(telling.sentence.has_at(index, "land", "arrival") for index in range(telling.low, telling.high)):
        return False
    people = [actor.person for actor in chosen if actor.person is not None]
    offices = {person.office for person in people if person.office is not None}
    return len(people) < len(chosen) or len(offices) > 1 or not offices <= LEADERS


def _welcomes_to(telling: Telling) -> bool:
    """Whether guests are received for an encounter that has a name of its own: "welcomed the premiers to a summit"."""
    sentence = telling.sentence
    return any(
        telling.stop <= first < telling.high
        and cue.sense in SETTINGS
        and phase_before(sentence, first) in {"to", "for"}
        for first, _, cue in sentence.of_role("event")
    )


def _describes_thing(telling: Telling) -> bool:
    """Whether a passive participle describes what stands before its comma, and that is nobody: «меры, принятые …»."""
    before = telling.first - 1
    if not _passive(telling) or telling.sentence.tokens.words[before] != ",":
        return False
    return not any(actor.stop == before for actor in telling.actors)


def _to_do_something(telling: Telling, guests: list[Actor]) -> bool:
    """Whether one is invited to do what no word for coming or meeting tells: "invited the premier to join a club"."""
    sentence = telling.sentence
    after = [index for index in range(guests[-1].stop, telling.high) if is_infinitive(sentence, index)]
    if not after or after[0] - guests[-1].stop >= OBJECT_REACH:
        return False
    cue = sentence.cue_at.get(after[0] + 1)
    if cue is None or cue.act is None or cue.act.sense != "join":
        return cue is None
    return not any(after[0] < first < telling.high for first, _, _ in sentence.of_role("event"))  # "to join a club"


def _may_be_received(telling: Telling, guest: Actor, hosts: list[Actor]) -> bool:
    """Whether a guest is somebody of a state: a holder of an office, or whom a person receives."""
    if owns_object(telling, guest):
        return False
    if _has_delegation(telling, guest):
        return True
    if guest.person is None:
        described = guest.kind == "adjective" and not _describes_event(telling, guest)
        return described or is_delegation(telling, guest)
    return guest.person.office is not None or any(host.person is not None for host in hosts)


def _who_leads(telling: Telling, guest: Actor) -> list[Actor]:
    """Who is named as the leader of a delegation that is received, as one of its state."""
    return [
        attrs.evolve(leader, person=attrs.evolve(leader.person, countries=leader.person.countries or guest.codes))
        for leader in telling.near()
        if leader.role == "led" and leader.first >= guest.stop and leader.person is not None
    ]


def _has_delegation(telling: Telling, actor: Actor) -> bool:
    """Whether the object of a verb is a delegation of a state, or of a house of it: "a team of Peru's parliament"."""
    sentence = telling.sentence
    if not (shows_no_case(telling) and sentence.has_at(actor.first - 1, "relation", "of")):
        return False
    sent = [at for at in range(telling.stop, actor.first) if sentence.has_at(at, "body", "delegate")]
    return bool(sent) and not any(
        sent[0] < first < actor.first for first, _, cue in sentence.cues if cue.role != "body"
    )


def _describes_event(telling: Telling, adjective: Actor) -> bool:
    """Whether an adjective is of an encounter, and of nobody: "host a Chadian-Togolese business forum"."""
    after = range(adjective.stop, min(adjective.stop + OBJECT_REACH, telling.high))
    cues = [telling.sentence.cue_at[index] for index in after if index in telling.sentence.cue_at]
    return next((cue.role == "event" for cue in cues if cue.role in {"body", "event"}), False)


def _hosts_and_guests(telling: Telling) -> tuple[list[Actor], list[Actor]]:
    """Who receives and who is received: by their cases where these tell, else by their places around the verb."""
    if telling.sentence.verb_last:
        hosts = [actor for actor in telling.near() if actor.role in {"", "by"} and actor.kind != "attribute"]
        return hosts, [actor for actor in telling.near() if actor.role == "object"]
    near = [
        actor
        for actor in telling.near()
        if (actor.role in {"", "by"} or _has_delegation(telling, actor) or _is_after_place(telling, actor))
        and not is_possessive(telling, actor)
    ]
    before = [actor for actor in near if actor.first < telling.first]
    after = [actor for actor in near if actor.first >= telling.stop]
    agents = [actor for actor in after if _is_agent(telling, actor)]
    if agents and before:
        return agents, before
    after = [actor for actor in after if actor.role != "by"]  # who signed what is received
    if _passive(telling) and any(actor.case for actor in near):
        return [], [actor for actor in near if "n" in actor.case.lower()]
    if any(actor.case for actor in near):
        objects = [actor for actor in before if actor.case and "n" not in actor.case.lower()]
        known = [actor for actor in after if actor.case or (objects and actor.kind == "person")]
        subjects = [actor for actor in known if "a" not in actor.case.lower()]
        if subjects and not before:  # «принимая президента, премьер …»
            objects = [actor for actor in after if "a" in actor.case.lower() and actor not in subjects]
        if (objects and (subjects or not after)) or (subjects and not before):
            return subjects, objects
        after = [actor for actor in after if actor.case.lower() != "n"]
        before = [actor for actor in before if not actor.case or "n" in actor.case.lower()] or before
    return of_first_verb(telling, before), after


def _is_after_place(telling: Telling, actor: Actor) -> bool:
    """Whether a preposition is that of a place before whom one receives: «принял в своём кабинете посла Перу»."""
    before = actor.first - 1
    plain = before >= telling.stop and before not in telling.sentence.cue_at
    noun = plain and telling.sentence.tokens.words[before].islower() and not telling.sentence.verb_last
    return noun and actor.person is not None and actor.case.lower() in {"a", "ga"}


def _is_agent(telling: Telling, actor: Actor) -> bool:
    """Whether somebody after a verb did it: "received by the premier", not "received a team led by a minister"."""
    if actor.role != "by":
        return _passive(telling) and "i" in actor.case.lower()
    return not any(telling.stop <= first < actor.first for first, _, _ in telling.sentence.acts)


def _subject(actors: list[Actor]) -> list[Actor]:
    """The first of those before a verb, with those that continue it: the others are objects of another verb."""
    end = next((number for number, actor in enumerate(actors) if number and not actor.chained), len(actors))
    return actors[:end]


def _passive(telling: Telling) -> bool:
    """Whether a verb is a passive participle: «был принят»."""
    return telling.cue.form in {"short", "participle"}
