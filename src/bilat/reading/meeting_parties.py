"""Who meets, of those whom a noun for an encounter and its clause name."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import attrs

from bilat.reading.actor import LEADERS, Actor, codes_of
from bilat.reading.attendance import comments, is_discussed, reports, speaks
from bilat.reading.meeting_bodies import body_of
from bilat.reading.meeting_drafts import UNIONS
from bilat.reading.meeting_status import ENCOUNTERS, STANDING, act_of
from bilat.reading.names import names_of
from bilat.reading.parties import Parties
from bilat.reading.telling import Telling
from bilat.reading.tenses import Governor
from bilat.reading.unpaired import (
    NAMING,
    of_half_known,
    of_many,
    of_more_than_two,
    of_organisation,
    of_union,
    on_region,
    owned_by_organisation,
    with_no_state,
    with_organisation,
    with_strangers,
)

SETTINGS: Final = frozenset({"summit", "forum", "session"})
"""The forms of encounters at which others are held."""
COMING: Final = frozenset({"attend", "join"})
"""The acts of those who come to an encounter that others hold."""
OF_MANY: Final = frozenset({"summit", "forum"})
"""The forms of encounters to which many come, each as the guest of one host."""
FIRMS: Final = "company"
"""The kind of a mention of a country by its companies, and the sense of the words for them."""
RELATIVE: Final = 4
"""How many tokens after a noun the pronoun of its relative clause may stand, with a comma and a preposition before."""
TWO_SIDED: Final = frozenset({"talks", "call", "video-call"})
"""The forms of encounters that two sides hold with one another."""


def those_there(telling: Telling) -> list[Actor]:
    """The subjects of its clause, but for who only speaks of it where others stand for the same country."""
    parties = telling.parties
    implied = [telling.implied] if telling.implied is not None and not parties.subjects else []
    subjects = [actor for actor in [*implied, *parties.subjects] if not reports(telling.sentence, actor)]
    if len(codes_of(parties.core)) > 1 and is_discussed(telling):
        return []
    if telling.phase is not None or telling.sentence.verb_last:
        subjects = [actor for actor in subjects if not _of_other_office(actor, parties.core)]
    if telling.phase is not None:
        return [actor for actor in subjects if not _stood_for(actor, parties.core)]
    if act_of(telling) is None:
        subjects = [actor for actor in subjects if not _stood_for(actor, parties.core)]
    quiet = [actor for actor in subjects if not speaks(telling.sentence, actor)]
    others = set(codes_of([*parties.core, *quiet]))
    return [actor for actor in subjects if actor in quiet or (actor.codes and others.isdisjoint(actor.codes))]


def _stood_for(actor: Actor, core: list[Actor]) -> bool:
    """Whether a noun names others for a subject's country: "Szijjártó spoke ahead of the Orbán–Fico meeting"."""
    people = [other for other in core if other.person is not None and other.person.name]
    return len(codes_of(people)) > 1 and not set(actor.codes).isdisjoint(codes_of(people))


def _of_other_office(actor: Actor, core: list[Actor]) -> bool:
    """Whether a noun is of both states' holders of another office than a person's: "the call of the two presidents"."""
    both = [other.person for other in core if len(other.codes) != 1 and other.person is not None]
    offices = {person.office for person in both if person.plural}
    if not LEADERS.isdisjoint(offices):
        offices |= LEADERS
    return bool(offices) and actor.person is not None and actor.person.office not in {None, *offices}


def left_out(telling: Telling, act: Governor | None) -> list[Actor]:
    """The last subject of the text, where a noun names only with whom it was: «прошла встреча с премьером»."""
    person, core = telling.context.person, telling.parties.core
    if act is None or person is None or len(person.countries) != 1 or telling.sentence.verb_last:
        return []
    if not names_of(telling.sentence.tokens.language).inflects or not _names_partners_only(telling):
        return []
    if not set(person.countries).isdisjoint(codes_of(core)):
        return []
    return [Actor(telling.first, telling.first, person.countries, person, "pronoun")]


def _names_partners_only(telling: Telling) -> bool:
    """Whether a clause names those with whom an encounter was, perhaps where and on what, and nobody else."""
    core = telling.parties.core
    others = [actor for actor in telling.near() if actor not in core]
    partners = bool(core) and all(actor.role == "with" for actor in core)
    return partners and all(actor.role in {"in", "topic"} for actor in others)


def gone_to(telling: Telling) -> list[Actor]:
    """The country that its clause has somebody go to for it: "arrived in Oman for talks"."""
    if telling.phase is None or (telling.has_before("body") and not telling.subjects()):
        return []  # for something else; or a delegation of somebody else
    for first, stop, cue in telling.sentence.acts:
        if telling.low <= first < telling.first and cue.act is not None and cue.act.sense == "travel":
            goals = [a for a in telling.near() if stop <= a.first < telling.first and a.role in {"to", "in"}]
            return [actor for actor in goals if actor.person is None][:1]
    return []


def abroad(telling: Telling, form: str) -> list[Actor]:
    """The country where somebody who is named alone has talks, or attends a forum: "Lavrov's talks in India"."""
    attending = (form == "forum" and telling.phase in {"in", "during"}) or (form in OF_MANY and _is_attended(telling))
    actors = telling.parties.core
    if attending or (not actors and telling.cue.sense == STANDING and _conducts(telling)):
        actors = [*actors, *telling.parties.subjects]
    people = [actor.person for actor in actors if actor.person is not None and (actor.codes or not attending)]
    if not (form in TWO_SIDED or attending) or not people or people[0].plural:
        return []
    if not UNIONS.isdisjoint(people[0].countries):
        return []
    near = [actor for actor in telling.near() if actor.role == "in" and actor.kind in {"name", "capital"}]
    near = [actor for actor in near if actor.first < telling.first] or near  # those after it are of its topic
    near = near or (_towns(telling) if attending else [])
    return near if len(near) == 1 else []


def _is_attended(telling: Telling) -> bool:
    """Whether somebody is said to go to an event: "will attend a summit in Peru"."""
    act = act_of(telling)
    return act is not None and act.sense in COMING and act.span[1] <= telling.first


def _towns(telling: Telling) -> list[Actor]:
    """The towns of a clause, each for its country."""
    return [
        Actor(place.first, place.stop, (place.country,), None, "place", role="in")
        for place in telling.sentence.places
        if telling.low <= place.first < telling.high and place.country is not None
    ]


def _conducts(telling: Telling) -> bool:
    """Whether the subject of a clause is said to hold talks: "held talks in Oman", not "agreed to talks in Oman"."""
    act = act_of(telling)
    return (
        act is not None
        and act.sense in {"hold", "attend", "continue", "run"}
        and act.span[1] <= telling.first
        and not telling.phase
    )


def those_who_meet(telling: Telling, form: str, act: Governor | None) -> list[Actor] | None:
    """Those who meet, as far as the sentence tells; None where it shows that they are no two states."""
    parties = telling.parties
    if len(codes_of(parties.core)) > 1:
        return [*_who_else(telling, act), *parties.core]
    if (
        of_many(telling)
        or parties.strange
        or (form == "talks" and of_half_known(telling))
        or with_no_state(telling)
        or with_strangers(telling)
        or with_organisation(telling)
        or of_more_than_two(telling)
        or on_region(telling)
        or (act is not None and act.sense == "join" and _only_before(parties, telling.first))
        or (form == "forum" and not (_attended(telling) or len(codes_of(_firms(telling))) > 1))
    ):
        return None
    if form in SETTINGS and (
        (telling.phase == "during" and meets_at(telling)) or (not parties.core and is_discussed(telling))
    ):
        return None
    if form == "forum" and len(codes_of(firms := _firms(telling))) > 1:
        return firms
    if form == "talks" and owned_by_organisation(telling):
        return None
    if form in OF_MANY and of_organisation(telling):
        present = _guests_and_host(telling)
        return present if len(codes_of(present)) > 1 else None
    if form in OF_MANY and of_union(telling, act):
        return None
    if telling.phase == "hosting" or (
        _only_before(parties, telling.first) and (act is None or _stands_before(telling))
    ):
        return parties.core or _who_needs_venue(parties)
    if not any(actor.role in NAMING for actor in parties.core):
        parties = _without_speakers(telling)
    return parties.enough()


def _who_needs_venue(parties: Parties) -> list[Actor]:
    """Those who look for a place to meet in: "Peru and Chile agree on a venue for talks"."""
    return parties.subjects if all(actor.chained for actor in parties.subjects[1:]) else []


def _who_else(telling: Telling, act: Governor | None) -> list[Actor]:
    """Who takes part beside those whom a noun names: who joins them, or talks with them all."""
    if act is not None and act.sense == "join":
        return telling.parties.subjects  # "Peru joins the talks between Chad and Togo"
    return _who_talks(telling) if all(actor.role == "with" for actor in telling.parties.core) else []


def _who_talks(telling: Telling) -> list[Actor]:
    """The subject of a clause that tells of talks with several, unless it names others between."""
    last = telling.sentence.verb_last  # where partners stand between the subject and the noun
    aside = {"with"} if last else {"in"}
    before = [actor for actor in telling.near() if actor.first < telling.first and actor.role not in aside]
    subjects = telling.subjects()
    return subjects if before[-1:] == subjects[-1:] else []


def _without_speakers(telling: Telling) -> Parties:
    """The parties but for those who only comment on it, who may be anybody where no partner is named."""
    parties = telling.parties
    return attrs.evolve(
        parties,
        subjects=[actor for actor in parties.subjects if not comments(telling.sentence, actor)],
        others=[actor for actor in parties.others if not comments(telling.sentence, actor)],
    )


def meets_at(telling: Telling) -> bool:
    """Whether an event is only where its clause has others meet: "will meet during the summit"."""
    cues = telling.sentence.cue_at
    last = telling.sentence.verb_last
    free = names_of(telling.sentence.tokens.language).inflects and not last  # «на полях саммита премьер встретился с …»
    before = () if last else range(telling.low, telling.first)
    after = range(telling.stop, telling.high) if last or free else ()
    titles = {index for person in telling.sentence.people for index in range(person.first, person.stop)}
    return any(
        (cue := cues.get(index)) is not None and (cue.role == "event" or cue.sense in ENCOUNTERS)
        for index in (*before, *after)
        if index not in titles
    )


def _guests_and_host(telling: Telling) -> list[Actor]:
    """Of a meeting of many, the subject that takes part in it and where it is."""
    hosts = [actor for actor in telling.near() if actor.role == "in" and actor.person is None]
    hosts = hosts or gone_to(telling) or _where_it_is(telling)
    if telling.phase == "topic":
        return hosts[:1]  # who only speaks of it need not have been there
    implied = [telling.implied] if telling.implied is not None else []
    return [*(telling.subjects() or implied), *hosts[:1]]


def _where_it_is(telling: Telling) -> list[Actor]:
    """The country or town that a clause takes up: «прилетел в Перу, где примет участие в саммите»."""
    if not telling.sentence.has_at(telling.low, "break", "where"):
        return []
    before = [actor for actor in telling.actors if 0 <= telling.low - actor.stop <= 1]
    return [actor for actor in before if actor.person is None]


def _attended(telling: Telling) -> bool:
    """Whether a forum without the names of two states has somebody of one there, two to hold it, or a name itself."""
    if any(actor.person is not None for actor in telling.near()) or body_of(telling, "forum") is not None:
        return True
    act = act_of(telling)
    held = act is not None and act.sense == "hold" and act.span[1] <= telling.first
    there = act is not None and act.sense == "attend"
    core = telling.parties.core if there else []
    acting = (held or there) and len(codes_of([*core, *telling.parties.subjects])) > 1
    return acting or _attended_by_others(telling)


def _attended_by_others(telling: Telling) -> bool:
    """Whether a relative clause right after a forum names who is there: «форум, в котором участвуют министры»."""
    sentence = telling.sentence
    after = range(telling.stop, min(telling.stop + RELATIVE, sentence.stop))
    relative = next((index for index in after if sentence.has_at(index, "pronoun", "who")), None)
    return relative is not None and any(actor.person and actor.first > relative for actor in sentence.actors)


def _firms(telling: Telling) -> list[Actor]:
    """The states whose companies a sentence names: "companies from Oman and Chad", "Omani and Chadian companies"."""
    sentence = telling.sentence
    found: list[Actor] = []
    for before, actor in pairwise((None, *sentence.actors)):
        assert actor is not None
        sent = sentence.has_at(actor.first - 1, "relation", "from") and sentence.has_at(actor.first - 2, "body", FIRMS)
        if actor.kind == FIRMS or sent or (actor.chained and before in found):
            found.append(actor)
    return found


def _only_before(parties: Parties, first: int) -> bool:
    """Whether a noun names one state before it and none after it: "Ukraine talks"; whose talks they are stays open."""
    return len(codes_of(parties.core)) == 1 and all(actor.first < first for actor in parties.core)


def _stands_before(telling: Telling) -> bool:
    """Whether a state's bare name stands right before talks: "Ukraine talks" are on it, and need not be with it."""
    [*_, last] = telling.parties.core
    return telling.cue.sense == STANDING and last.kind == "name" and last.stop == telling.first
