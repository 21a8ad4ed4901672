"""Meetings told by a noun: talks, a call, a session, a summit, a forum."""

from __future__ import annotations

from typing import Final

import attrs

from bilat.reading.actors import REACH, Actor, codes_of
from bilat.reading.attendance import comments, reports, speaks
from bilat.reading.clauses import Governor, of_time
from bilat.reading.drafts import Draft
from bilat.reading.institutions import InstitutionMention
from bilat.reading.meeting_drafts import REMOTE, UNIONS, draft_of
from bilat.reading.meeting_status import ENCOUNTERS, STANDING, act_of, status_of_noun
from bilat.reading.names import names_of
from bilat.reading.parties import Parties, of_other_news, persons_of
from bilat.reading.rules import rule
from bilat.reading.sentence import Sentence
from bilat.reading.telling import Telling, completed
from bilat.reading.visits import visit_of_noun

NOUN: Final = rule(
    "meeting", "meeting-noun", "A noun for an encounter, with the countries it names or that act in its clause."
)
SETTINGS: Final = frozenset({"summit", "forum", "session"})
"""The forms of encounters at which others are held."""
OVER: Final = frozenset({"after", "during"})
"""The prepositions of time that tell of an encounter as one that has been."""
NAMELESS: Final = frozenset({"organisation", "commission"})
"""The kinds of bodies in whose names a word for an encounter tells of none."""
NAMING: Final = frozenset({"with", "between"})
"""The roles of actors that a noun for an encounter names as partners."""
BODY_REACH: Final = 3
"""How many tokens after "meeting" the name of the body that meets may begin."""
PARTNER_REACH: Final = 8
"""How many tokens after "with" whom one meets may be named: "the secretary general of the Security Council of"."""
LEADERS: Final = frozenset({"head-of-state", "head-of-government"})
"""The offices that "leaders" or "heads" may mean, of one state the one and of another the other."""
MEDIUM_REACH: Final = 8
"""How many tokens may stand between talks and the telephone that they are held by."""


def meeting_of_noun(telling: Telling) -> Draft | None:
    """The meeting that a noun tells of, if it is one between states."""
    bodies = telling.sentence.institutions
    if any(body.kind in NAMELESS and body.first <= telling.first < body.stop for body in bodies):
        return None  # the meetings that a commission prepares, by its name
    sense, _, stated = telling.cue.sense.partition("/")
    form = _form(telling, sense)
    if form == "visit":
        return visit_of_noun(telling)
    act = act_of(telling)
    status = status_of_noun(telling, act)
    if status is None:
        return None
    if stated == "under-way" and status == "held":
        status = stated
    states = _states(telling, form, act)
    if states is None:
        return None
    codes, bound, body = states
    fields: dict[str, object] = {"form": form, "status": status}
    if body is not None:
        fields |= fields_of_body(body)
    people = persons_of([*telling.parties.core, *_those_there(telling)])
    draft = draft_of(telling, NOUN, codes, fields, people, bound=bound)
    draft.vague = sense == "conversation" and form == "talks"
    draft.stated = act is not None
    draft.open = act is None and stated != "under-way" and telling.phase not in OVER and not telling.qualities
    if stated == "standing" and draft.open and _goes_on(telling, draft):
        fields["status"] = "under-way"
    return draft


def _goes_on(telling: Telling, draft: Draft) -> bool:
    """Whether negotiations of states are spoken of in general: by nobody's name, at no time and place."""
    if any(telling.sentence.has_at(index, "past") for index in range(telling.stop, telling.high)):
        return False  # "the talks were useful"
    named = draft.fields.keys() & {"participants", "when", "place", "level"}
    return (
        not named
        and len(codes_of(telling.parties.core)) > 1
        and telling.phase not in {"in", "from", "before", "hosting"}
    )


def _states(
    telling: Telling, form: str, act: Governor | None
) -> tuple[tuple[str, ...], bool, InstitutionMention | None] | None:
    """The countries that meet, whether the text had to tell them, and the body; None where no two states meet."""
    chosen = _chosen(telling, form, act)
    if chosen is None:
        return None
    if len(codes_of(chosen)) == 1:
        chosen = [*chosen, *(_gone_to(telling) or _abroad(telling, form))]
    if len(codes_of(chosen)) < 2 and of_other_news(telling.sentence, telling.sentence.first, telling.first):
        return None  # what the beginning of a headline tells of others is no hint
    body = body_of(telling, form)
    codes, bound = completed(codes_of(chosen), telling.context)
    if body is not None and len(body.countries) > 1:
        codes, bound = body.countries, False
    if bound and ((form == "talks" and not _definite(telling, act)) or _of_others(telling, codes)):
        return None
    if form == "session" and body is None:
        body = telling.context.body
        if body is None and not _shared(telling):
            return None
    return codes, bound, body


def _those_there(telling: Telling) -> list[Actor]:
    """The subjects of its clause, but for who only speaks of it where others stand for the same country."""
    parties = telling.parties
    subjects = [actor for actor in parties.subjects if not reports(telling.sentence, actor)]
    if telling.phase is not None:
        subjects = [actor for actor in subjects if not _of_other_office(actor, parties.core)]
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


def _gone_to(telling: Telling) -> list[Actor]:
    """The country that its clause has somebody go to for it: "arrived in Oman for talks"."""
    if telling.phase is None or (telling.has_before("body") and not telling.subjects()):
        return []  # for something else; or a delegation of somebody else
    for first, stop, cue in telling.sentence.acts:
        if telling.low <= first < telling.first and cue.act is not None and cue.act.sense == "travel":
            goals = [a for a in telling.near() if stop <= a.first < telling.first and a.role in {"to", "in"}]
            return [actor for actor in goals if actor.person is None][:1]
    return []


def _abroad(telling: Telling, form: str) -> list[Actor]:
    """The country where somebody who is named alone has talks: "Lavrov's talks in India"."""
    people = [actor.person for actor in telling.parties.core if actor.person is not None]
    if form != "talks" or not people or people[0].plural or not UNIONS.isdisjoint(people[0].countries):
        return []
    near = [actor for actor in telling.near() if actor.role == "in" and actor.kind in {"name", "capital"}]
    return near if len(near) == 1 else []


def _chosen(telling: Telling, form: str, act: Governor | None) -> list[Actor] | None:
    """Those who meet, as far as the sentence tells; None where it shows that they are no two states."""
    parties = telling.parties
    if len(codes_of(parties.core)) > 1:
        core = parties.core
        return core if any(actor.role != "with" for actor in core) else [*_who_talks(telling), *core]
    if (
        _of_many(telling)
        or _with_no_state(telling)
        or _with_strangers(telling)
        or _with_organisation(telling)
        or (form == "forum" and not _attended(telling))
    ):
        return None
    if form in SETTINGS and telling.phase == "during" and _meets_at(telling):
        return None
    if form == "talks" and _owned_by_organisation(telling):
        return None
    if form in {"summit", "forum"} and _of_organisation(telling):
        present = _guests_and_host(telling)
        return present if len(codes_of(present)) > 1 else None
    if form in {"summit", "forum"} and _of_union(telling, act):
        return None
    if telling.phase == "hosting" or (
        _only_before(parties, telling.first) and (act is None or _stands_before(telling))
    ):
        return parties.core
    if not any(actor.role in NAMING for actor in parties.core):
        parties = _without_speakers(telling)
    return parties.enough()


def _who_talks(telling: Telling) -> list[Actor]:
    """The subject of a clause that tells of talks with several, unless it names others between."""
    before = [actor for actor in telling.near() if actor.first < telling.first]
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


def _with_no_state(telling: Telling) -> bool:
    """Whether an encounter is with somebody who is no state: rebels, a trade union."""
    return any(telling.low <= first < telling.high for first, _, _ in telling.sentence.of_role("conflict"))


def _of_many(telling: Telling) -> bool:
    """Whether an encounter is that of several states that it does not name: "the summit of Asian states"."""
    sentence = telling.sentence
    for index in range(telling.stop, min(telling.high, telling.stop + REACH)):
        cue = sentence.cue_at.get(index)
        if cue is not None and cue.role == "many":
            near = [actor for actor in telling.actors if 0 < actor.first - index <= REACH]
            named = len(codes_of(near)) > 1  # "of two powers, Peru and Chile"
            return not named and not sentence.has_at(index - 1, "article")  # "of these states"
        if cue is not None and cue.role not in {"body", "relation", "quality"}:
            return False
    return False


def _with_strangers(telling: Telling) -> bool:
    """Whether an encounter is with somebody of whom no country is told: "talks with leaders of industry"."""
    sentence = telling.sentence
    if sentence.verb_last:
        return False
    for index in range(telling.stop, min(telling.high, telling.stop + REACH)):
        cue = sentence.cue_at.get(index)
        if cue is not None and cue.act is not None:
            return False  # «встреча прошла с глазу на глаз»
        if cue is not None and cue.role == "relation" and cue.sense == "with":
            return not _names_partner(telling, range(index + 1, min(sentence.stop, index + 1 + PARTNER_REACH)))
    return False


def _names_partner(telling: Telling, reach: range) -> bool:
    """Whether a run of tokens names an actor, or a word that takes one up: "counterpart", "him"."""
    if any(actor.first in reach for actor in telling.actors):
        return True
    return any(
        (cue := telling.sentence.cue_at.get(index)) is not None
        and (cue.role in {"pair", "pronoun"} or (cue.role == "body" and not _governs(telling, index)))
        for index in reach
    )


def _governs(telling: Telling, index: int) -> bool:
    """Whether a word for somebody is followed by what he is of, which is no state: "the heads of agencies"."""
    after = index + 1
    return (
        after < telling.high and after not in telling.sentence.cue_at and telling.sentence.tokens.words[after].islower()
    )


def _with_organisation(telling: Telling) -> bool:
    """Whether an encounter is with an organisation of many states or its head: "talks with the head of NATO"."""
    sentence = telling.sentence
    for body in sentence.institutions:
        if body.kind == "organisation" and telling.stop <= body.first < telling.high:
            low = max(telling.stop, body.first - REACH)
            if any(telling.stop <= first < body.first for first, _, _ in sentence.of_role("event")):
                return False
            if any(telling.stop <= actor.first < body.first and actor.role == "with" for actor in telling.near()):
                return False  # "talks with Iran and the IAEA"
            return any(sentence.has_at(index, "relation", "with") for index in range(low, body.first))
    return False


def _meets_at(telling: Telling) -> bool:
    """Whether an event is only where its clause has others meet: "will meet during the summit"."""
    cues = telling.sentence.cue_at
    return any(
        (cue := cues.get(index)) is not None and (cue.role == "event" or cue.sense in ENCOUNTERS)
        for index in range(telling.low, telling.first)
    )


def _of_organisation(telling: Telling) -> bool:
    """Whether a meeting is that of an organisation of many states, named right beside it."""
    for body in telling.sentence.institutions:
        if body.kind == "organisation" and (
            body.stop == telling.first or telling.stop <= body.first <= telling.stop + BODY_REACH
        ):
            return True
    return False


def _owned_by_organisation(telling: Telling) -> bool:
    """Whether talks are those of an organisation among its members: "the NATO meeting", not "its meeting with Chad"."""
    if any(actor.role in NAMING for actor in telling.parties.core):
        return False
    return (
        any(
            body.kind == "organisation"
            and (0 <= telling.first - body.stop <= 1 or _is_of(telling.sentence, telling.stop, body.first))
            for body in telling.sentence.institutions
        )
        or _of_union_alone(telling)
        or _of_stranger(telling)
    )


def _of_stranger(telling: Telling) -> bool:
    """Whether a name that is nobody known stands right before a noun in small letters: "the Paris Club meeting"."""
    if any(actor.chained for actor in telling.parties.subjects):
        return False  # several states hold it together
    sentence, index = telling.sentence, telling.first - 1
    word = sentence.tokens.words[index]
    if (
        names_of(sentence.tokens.language).inflects
        or index <= sentence.first
        or not sentence.tokens.words[telling.first].islower()
    ):
        return False
    if not (word[:1].isupper() and word.isalpha()) or index in sentence.cue_at or of_time(sentence, index):
        return False
    known = (sentence.countries, sentence.people, sentence.places, sentence.institutions)
    return not any(mention.first <= index < mention.stop for kind in known for mention in kind)


def _is_of(sentence: Sentence, stop: int, first: int) -> bool:
    """Whether a noun is of what a name says: "a meeting of top OSCE diplomats"."""
    return sentence.has_at(stop, "relation", "of") and 0 < first - stop <= BODY_REACH


def _of_union_alone(telling: Telling) -> bool:
    """Whether a union of states is all that stands right before a noun: "a UN meeting"."""
    core = telling.parties.core
    return codes_of(core) == ("UN",) and core[-1].first < telling.first


def _of_union(telling: Telling, act: Governor | None) -> bool:
    """Whether an event is that of a union of states, and nobody is said to take part: "the EU summit"."""
    core = codes_of(telling.parties.core)
    return len(core) == 1 and core[0] in UNIONS and (act is None or act.sense != "hold")


def _guests_and_host(telling: Telling) -> list[Actor]:
    """Of a meeting of many, the subject that takes part in it and where it is."""
    hosts = [actor for actor in telling.near() if actor.role == "in" and actor.person is None]
    return [*telling.subjects(), *hosts[:1]]


def _of_others(telling: Telling, codes: tuple[str, ...]) -> bool:
    """Whether the clause of a noun without states is of others than those whom the text is about."""
    acting = [actor for actor in telling.near() if actor.role != "topic"]
    return any(actor.codes and set(actor.codes).isdisjoint(codes) for actor in acting)


def _attended(telling: Telling) -> bool:
    """Whether a forum that names no two states has somebody of a state at it, or a name of its own."""
    return any(actor.person is not None for actor in telling.near()) or body_of(telling, "forum") is not None


def _shared(telling: Telling) -> bool:
    """Whether a session with no name of its body is one of two states: it names both, or is called joint."""
    if len(codes_of(telling.parties.core)) > 1:
        return True
    cues = [telling.sentence.cue_at.get(index) for index in range(telling.low, telling.high)]
    return any(cue is not None and cue.role in {"joint", "pair"} for cue in cues)


def _only_before(parties: Parties, first: int) -> bool:
    """Whether a noun names one state before it and none after it: "Ukraine talks"; whose talks they are stays open."""
    return len(codes_of(parties.core)) == 1 and all(actor.first < first for actor in parties.core)


def _stands_before(telling: Telling) -> bool:
    """Whether a state's bare name stands right before talks: "Ukraine talks" are on it, and need not be with it."""
    [*_, last] = telling.parties.core
    return telling.cue.sense == STANDING and last.kind == "name" and last.stop == telling.first


def _definite(telling: Telling, act: Governor | None) -> bool:
    """Whether a noun with no states takes up an encounter that the text has told of, and is no general remark."""
    if act is not None or (telling.phase is not None and telling.phase != "topic"):
        return True
    cues = [telling.sentence.cue_at.get(telling.first - back) for back in (1, 2)]
    return any(cue is not None and cue.role in {"article", "quality"} and cue.sense != "any" for cue in cues)


def _form(telling: Telling, form: str) -> str:
    """The form of an encounter by its noun, its adjectives, its medium and the body that meets."""
    for sense in telling.qualities:
        if sense in REMOTE:
            return sense
    if form == "conversation":
        form = "talks"
    if form == "talks" and telling.medium is not None and _by_medium(telling):
        return telling.medium
    if form == "talks" and body_of(telling, "session") is not None:
        return "session"
    return form


def _by_medium(telling: Telling) -> bool:
    """Whether the medium of a clause is that of its talks: any video, a telephone near by."""
    if telling.medium == "video-call":
        return True
    return any(
        cue.sense == telling.medium and abs(first - telling.first) < MEDIUM_REACH
        for first, _, cue in telling.sentence.of_role("quality")
    )


def body_of(telling: Telling, form: str) -> InstitutionMention | None:
    """The standing body of a session, or the event of a forum, that stands at a noun."""
    kind = {"session": "commission", "forum": "event"}.get(form)
    for body in telling.sentence.institutions:
        after = telling.stop <= body.first <= telling.stop + BODY_REACH
        within = body.first <= telling.first < body.stop or _relative(telling, body) or _owns(telling, body)
        within = within or (form == "session" and body.stop == telling.first)  # "the trade commission meeting"
        if body.kind == kind and (after or within):
            return body
    return None


def _owns(telling: Telling, body: InstitutionMention) -> bool:
    """Whether a body right before its meeting owns it: "komissiyaning navbatdagi majlisi"."""
    return telling.sentence.verb_last and 0 <= telling.first - body.stop <= BODY_REACH


def _relative(telling: Telling, body: InstitutionMention) -> bool:
    """Whether a relative clause right after a body tells of its session: "the commission, whose fourth session"."""
    return telling.sentence.has_at(telling.low, "pronoun", "who") and 0 <= telling.low - body.stop <= 1


def fields_of_body(body: InstitutionMention) -> dict[str, object]:
    """What a meeting takes from its body: the name, and the number where the body itself is counted."""
    fields: dict[str, object] = {"institution": body.name}
    if body.ordinal is not None:
        fields["ordinal"] = body.ordinal
    return fields
