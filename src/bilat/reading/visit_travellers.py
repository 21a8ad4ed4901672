"""Who goes on a trip: the subject of its verb, the owner of its noun, guests, delegations."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

import attrs

from bilat.reading.actor import NATIONAL, Actor
from bilat.reading.attendance import owns
from bilat.reading.clauses import of_time
from bilat.reading.meeting_drafts import UNIONS
from bilat.reading.meeting_status import PHASES
from bilat.reading.names import names_of
from bilat.reading.sentence import CueSpan
from bilat.reading.telling import Telling
from bilat.reading.tenses import Governor, is_infinitive
from bilat.reading.verb_last import ATTRIBUTIVE, describes
from bilat.reading.visit_goals import is_delegation, owners_of

NOMINAL: Final = frozenset({"noun", "perfect", "going", "coming"})
"""The forms of verbs that tell of a trip as of a thing, which is somebody's."""


def are_private(telling: Telling, travellers: list[Actor], *, direct: bool) -> bool:
    """Whether those who go act for no state: "some 180,000 Kenyans visited Peru", "Kenya's swimmers fly to Peru"."""
    if any(actor.kind == "demonym" for actor in travellers):
        return True
    return not direct and not any(actor.person or is_delegation(telling, actor) for actor in travellers)


def offer_of(telling: Telling) -> CueSpan | None:
    """The noun for an invitation that governs a verb: «подтвердил приглашение посетить Лиму»."""
    before = [span for span in telling.sentence.acts if telling.low <= span[0] < telling.first]
    offer = before[-1][2].act if before else None
    told = telling.cue.form == "base" or is_infinitive(telling.sentence, telling.first - 1)
    return before[-1] if told and offer is not None and offer.sense == "propose" and not offer.form else None


def guests_of_offer(telling: Telling, offer: CueSpan, goal: Actor) -> list[Actor]:
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


def spoken_of(telling: Telling, travellers: list[Actor]) -> Actor | None:
    """Who travels where only an office is named, of no country: the last subject of the text, if the office is his."""
    person, last = travellers[-1].person if travellers else None, telling.context.person
    if person is None or last is None or person.name or person.countries or person.plural or not person.office:
        return None
    offices = {"minister", "foreign-minister"} if person.office == "minister" else {person.office}
    own = last.office in offices and len(last.countries) == 1
    return attrs.evolve(travellers[-1], codes=last.countries, person=last) if own else None


def described_by(telling: Telling, act: Governor | None) -> list[Actor]:
    """Whom a participle describes: «с президентом, находящимся с визитом»."""
    if act is not None and telling.sentence.verb_last and act.span[2].form in ATTRIBUTIVE:
        after = [actor for actor in telling.sentence.actors if 0 <= actor.first - act.span[1] <= 1]
        return after[:1] if describes(telling.sentence, act.span[1]) else []
    if act is None or not act.span[2].form.startswith("active"):
        return []
    return [actor for actor in telling.sentence.actors if actor.stop <= act.span[0] and actor.kind != "adjective"][-1:]


def travellers_of(telling: Telling, goal: Actor | None) -> list[Actor]:
    """Who travels: whom the noun itself names, else the subject of its clause, else of its sentence."""
    if goal is not None and goal.stop <= telling.first and (owners := owners_of(telling, goal)):
        return owners
    parties = telling.parties
    others = [actor for actor in parties.others if actor.role != "with"]
    before = [actor for actor in others if actor.first < telling.first]
    for group in (parties.core, parties.subjects, before[-1:] or list(_together(others))):
        found = [actor for actor in group if actor is not goal and not _is_there(actor, goal)]
        if goal is not None and (known := spoken_of(telling, found)) is not None and known.codes != goal.codes:
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


def who_goes(telling: Telling, goal: Actor) -> list[Actor]:
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


def last_listed(actors: list[Actor]) -> list[Actor]:
    """The last of several actors, with those whom it continues: "the presidents of Peru and Chile"."""
    first = len(actors) - 1
    while first > 0 and actors[first].chained:
        first -= 1
    return actors[max(first, 0) :]


def is_of_office(travellers: list[Actor]) -> bool:
    """Whether a holder of a high office is meant, whose stays abroad are visits: diplomats are sent home too."""
    return any(actor.person is not None and actor.person.office in NATIONAL for actor in travellers)


def is_posted(actor: Actor, goal: Actor) -> bool:
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
