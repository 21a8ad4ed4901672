"""Meetings told by a verb: to meet, talk, call, receive, invite."""

from __future__ import annotations

from itertools import dropwhile, takewhile
from typing import Final

import attrs

from bilat.languages.schema.cues import Cue
from bilat.reading.actors import LEADERS, Actor, Scene, codes_of, is_stranger
from bilat.reading.clauses import POSSESSIVE, has_place, of_time, past_possessive
from bilat.reading.drafts import Draft
from bilat.reading.meeting_drafts import draft_of
from bilat.reading.meeting_parties import SETTINGS
from bilat.reading.meeting_status import ENCOUNTERS, HELD, status_of_verb
from bilat.reading.names import names_of
from bilat.reading.parties import persons_of
from bilat.reading.phases import phase_before
from bilat.reading.rules import rule
from bilat.reading.telling import TRIPS, Telling, completed
from bilat.reading.tenses import PERFECT, is_infinitive
from bilat.reading.visit_goals import is_delegation
from bilat.reading.visits import OUTCOMES, visit_of_verb

VERB: Final = rule("meeting", "meeting-verb", "A verb of meeting or talking, with its subject and the one met.")
RECEIVE: Final = rule(
    "meeting", "receive-verb", "A verb of receiving, with the host as subject and the guest as object."
)
INVITE: Final = rule("meeting", "invite-verb", "A verb of inviting, with the host as subject and the guest as object.")
SEATS: Final = frozenset({"capital", "seat", "name"})
"""The kinds of actors that name a state by where it is."""
OPEN: Final = frozenset({"talk", "discuss"})
"""The verbs that leave open how one talks."""
BY_TELEPHONE: Final = frozenset({"agree", "address"})
"""The verbs that tell of an encounter only where they say by what medium: "congratulated by telephone"."""
ADDRESSED: Final = {"call": frozenset({"to", "initiator"}), "address": frozenset({"object"})}
"""The roles of those to whom one speaks, or who asked for it, by the verb, where the verb stands last."""
PARTNERS: Final = frozenset({"", "with", "between"})
THANKING: Final = ("say", "thank")
"""The role and sense of verbs of saying that have somebody for their object: "thanked Chile and received …"."""
MEETING: Final = frozenset({"commission", "event"})
"""The kinds of bodies whose encounters are told of by their names."""
OBJECT_REACH: Final = 4
OBJECTS: Final = frozenset("na")
"""The cases of what a verb has for its object: the nominative where it is any one of its kind."""


def meeting_of_verb(telling: Telling) -> Draft | None:
    """The meeting that a verb tells of, if it is one between states."""
    before = telling.sentence.cue_at.get(telling.first - 1)
    verb = telling.cue
    if verb.form in {"base", "present"} and _is_owned(telling):
        return None  # "the minister's talk of peace"
    described = before is not None and (before.role in {"article", "quality", "joint"} or before.sense == "his")
    if verb.form in {"base", "present"} and described and not has_place(telling.sentence, telling.stop):
        return None  # a noun of the same letters
    if verb.form == "gerund" and described and _describes(telling):
        return None  # "the negotiating chiefs", "in the coming weeks"
    if (
        verb.sense in ENCOUNTERS
        or (verb.sense == "call-on" and _pays_call(telling))
        or (verb.sense == "brief" and _names_object(telling))
        or (verb.sense in BY_TELEPHONE and telling.medium is not None)
    ):
        return _encounter(telling)
    if verb.sense in {"receive", "invite"}:
        return _reception(telling)
    return visit_of_verb(telling) if verb.sense in OUTCOMES else None


def _describes(telling: Telling) -> bool:
    """Whether a word in -ing after an article has a plain noun after it, or one for those who act."""
    index = telling.stop
    if telling.sentence.has_at(index, "body"):
        return True
    word = telling.sentence.tokens.words[index : index + 1]
    return index not in telling.sentence.cue_at and word != [] and word[0].islower()


def _is_owned(telling: Telling) -> bool:
    """Whether the sign of a possessive and its letter stand right before a word, or before a participle before it."""
    before = telling.sentence.cue_at.get(telling.first - 1)
    described = before is not None and before.act is not None and before.act.form in PERFECT
    index = telling.first - 2 - described
    return index >= telling.sentence.first and telling.sentence.tokens.words[index] in POSSESSIVE


def _encounter(telling: Telling) -> Draft | None:
    """Who meets whom: two subjects, or one with another."""
    sense = telling.cue.sense
    if _by_armed(telling) or _by_organisation(telling) or _says_that(telling) or _by_body(telling):
        return None
    if _governs_event(telling) or (sense in OPEN and _purpose(telling)):
        return None
    parties = telling.parties
    roles = PARTNERS - {""} if sense in OPEN else PARTNERS  # what is discussed is no party
    partners = [
        actor
        for actor in _partners(telling, roles)
        if not (_owns_object(telling, actor) or _possessive(telling, actor) or _is_of_body(telling, actor))
    ]
    subjects = _turned_subjects(telling) or _of_first_verb(telling, telling.subjects()) or _subjects_after(telling)
    subjects = [actor for actor in subjects if not _names_body(telling, actor)]
    subjects = parties.told or _able(subjects, partnered=bool(partners))
    if sense == "discuss" and len(codes_of(subjects)) > 1:
        partners = []  # "the ministers of Peru and Chile discussed Bolivia's dispute with Brazil"
    if sense == "discuss" and len(persons_of(subjects)) > 1:
        partners = persons_of(partners)  # "the premier and his deputy discussed the contract with Peru"
    chosen = [*subjects, *(actor for actor in partners if actor not in subjects)]
    if any(is_stranger(actor) or _is_by_trade(telling, actor) for actor in partners):
        return None
    if not partners and _shows_no_case(telling):
        chosen = subjects = _last_of(subjects, telling)
    codes = codes_of(chosen)
    if (
        len(codes) < 2
        and _may_be_of_text(telling)
        and (
            (sense == "meet" and (partners or _meets_peer(telling)))
            or _plural(subjects)
            or _pair_acts(telling, subjects)
            or _faces_unknown(telling, chosen)
        )
    ):
        more = [actor for actor in parties.others if actor.first < telling.first][-1:]
        codes, _ = telling.completed(codes_of([*more, *chosen]))
        codes = codes if len(codes) != 1 else (*codes, *_of_town(telling, partners, codes[0]))
        codes = codes if len(codes) != 1 else (*codes, *_host_of_trip(telling, partners, codes[0]))
    if len(codes) < 2 or (
        sense not in {"meet", "call-on", "brief"}
        and telling.medium is None
        and not (_face(telling, subjects, partners) or _faces_unknown(telling, subjects))
    ):
        return None
    status = status_of_verb(telling, HELD)
    if status is None:
        return None
    form = telling.medium or ("call" if sense == "call" else "talks")
    fields: dict[str, object] = {"form": form, "status": status}
    draft = draft_of(telling, VERB, codes, fields, persons_of(chosen))
    draft.vague = form == "talks" and sense in OPEN
    return draft


def _subjects_after(telling: Telling) -> list[Actor]:
    """The subjects that stand after their verb; but not whose object it is: «обсудили отношения России и Индии»."""
    if telling.has_before("trio"):
        return []
    after = [actor for actor in telling.near() if actor.role == "" and actor.first >= telling.stop]
    if _shows_no_case(telling) or telling.sentence.verb_last:
        return after
    return list(dropwhile(lambda actor: actor.chained or not _may_be_subject(telling, actor), after))


def _turned_subjects(telling: Telling) -> list[Actor]:
    """Those of several states who stand after what they talk of: «кризис в Чаде обсудили премьеры Перу и Чили»."""
    if telling.cue.sense not in OPEN or _shows_no_case(telling) or telling.sentence.verb_last:
        return []
    after = persons_of(_subjects_after(telling))
    partners = [actor for actor in telling.near() if actor.role == "with" and actor.first >= telling.stop]
    return after if after and len(codes_of([*after, *partners])) > 1 else []


def _may_be_subject(telling: Telling, actor: Actor) -> bool:
    """Whether an actor may be in the nominative; a country that may be in any case owns the noun before it."""
    case, before, sentence = actor.case.lower(), actor.first - 1, telling.sentence
    if actor.person is not None or case == "n":
        return not case or "n" in case
    noun = before >= telling.stop and before not in sentence.cue_at and sentence.tokens.words[before].isalpha()
    return "n" in case and not (noun and not of_time(sentence, before))


def _says_that(telling: Telling) -> bool:
    """Whether a verb that may be one of talking is one of saying, with what is said after it: «говорят, что»."""
    sentence, after = telling.sentence, telling.stop + 1
    cue = sentence.cue_at[telling.first]
    return (
        cue.reading("say") is not None
        and sentence.tokens.words[telling.stop : after] == [","]
        and sentence.has_at(after, "break", "")
    )


def _of_first_verb(telling: Telling, subjects: list[Actor]) -> list[Actor]:
    """The subjects of a verb, but for the object of one that "and" joins it to: "will call on her and meet …"."""
    sentence, before = telling.sentence, telling.first - 1
    while sentence.has_at(before, "future"):
        before -= 1
    if not (_shows_no_case(telling) and (sentence.has_at(before, "link") or sentence.tokens.words[before] == ",")):
        return subjects
    done = [first for first, _, cue in sentence.cues if cue.act is not None or (cue.role, cue.sense) == THANKING]
    first = next((first for first in done if telling.low <= first), telling.first)
    return [actor for actor in subjects if actor.first < first] or subjects


def _able(subjects: list[Actor], *, partnered: bool) -> list[Actor]:
    """Those that may be subjects by their case, where that tells: «ливанскую тему премьер обсудил с министром Ганы»."""
    able: list[Actor] = []
    fits = True
    for actor in subjects:
        fits = fits if actor.chained else "n" in actor.case.lower()  # those in a list share their case
        if fits:
            able.append(actor)
    tells = partnered or any(actor.kind == "adjective" for actor in subjects)
    return able if able and tells else subjects


def _may_be_of_text(telling: Telling) -> bool:
    """Whether those who meet may be those of the text, and not of states without a name: "mamlakatlar vazirlari"."""
    return not telling.has_before("many")


def _by_organisation(telling: Telling) -> bool:
    """Whether the subject right before a verb is named by letters that stand for no state: "the IAEA meets"."""
    sentence, index = telling.sentence, telling.first - 1
    while index > telling.low and index in sentence.cue_at:
        index -= 1
    word = sentence.tokens.words[index]
    acronym = word.isalpha() and word.isupper() and len(word) > 1 and _shows_no_case(telling)
    # letters after a name tell what its bearer is: "the Hon. John Smith MP met …"
    return acronym and not any(actor.first <= index < actor.stop + _is_person(actor) for actor in sentence.actors)


def _is_person(actor: Actor) -> bool:
    return actor.person is not None and bool(actor.person.name)


def _of_town(telling: Telling, partners: list[Actor], own: str) -> tuple[str, ...]:
    """The country where, or of the town where, somebody meets a holder of an office: "met the mayor in Lima"."""
    if not partners or any(actor.codes or not (actor.person and actor.person.name) for actor in partners):
        return ()
    near = [place for place in telling.sentence.places if telling.low <= place.first < telling.high]
    known = {place.country for place in near if place.kind == "city" and place.country is not None}
    known.update(
        code for actor in telling.near() if actor.role == "in" and actor.kind == "name" for code in actor.codes
    )
    known -= {own}
    return tuple(known) if len(known) == 1 else ()


def _meets_peer(telling: Telling) -> bool:
    """Whether whom one meets is only said to have the same office: "met his counterpart", not "his colleague of …"."""
    sentence = telling.sentence
    near = (
        range(telling.first - 1 - OBJECT_REACH, telling.first)
        if sentence.verb_last
        else range(telling.stop, telling.stop + OBJECT_REACH)
    )
    for index in near:
        if telling.low <= index < telling.high and sentence.has_at(index, "body", "peer"):
            owned = any(sentence.has_at(index + 1, "relation", sense) for sense in ("topic", "of"))
            return not (owned or sentence.cue_at[index].form.isupper())
    return False


def _host_of_trip(telling: Telling, partners: list[Actor], own: str) -> tuple[str, ...]:
    """The country where one is on a trip told before, and meets a holder of an office of no other state."""
    if any(actor.codes or actor.person is None for actor in partners):
        return ()
    sentence = telling.sentence
    before = [(first, cue) for first, _, cue in sentence.cues if first < telling.first]
    trip = any(cue.sense in TRIPS for _, cue in before)
    if not trip or any(sentence.has_at(first, "phase", sense) for first, _ in before for sense in ("after", "before")):
        return ()
    goals = [actor for actor in sentence.actors if actor.first < telling.first and _is_gone_to(sentence, actor)]
    known = {code for actor in goals for code in actor.codes} - {own}
    return tuple(known) if len(known) == 1 else ()


def _is_gone_to(sentence: Scene, actor: Actor) -> bool:
    """Whether a country or its capital is where one goes or is."""
    if actor.kind not in SEATS or actor.person is not None:
        return False
    return actor.role in {"to", "in"} or sentence.has_at(actor.first - 1, "verb", "visit")


def _shows_no_case(telling: Telling) -> bool:
    """Whether only the place of a name before a verb shows that it is its subject."""
    return not telling.sentence.verb_last and not names_of(telling.sentence.tokens.language).inflects


def _last_of(subjects: list[Actor], telling: Telling) -> list[Actor]:
    """The subjects nearest to a verb, where they are two: not "she" of "she thinks Peru and Chile will meet"."""
    first = next((number for number in range(len(subjects) - 1, 0, -1) if not subjects[number].chained), 0)
    two = len(codes_of(subjects[first:])) > 1 and subjects[-1].first < telling.first
    return subjects[first:] if two else subjects


def _by_armed(telling: Telling) -> bool:
    """Whether those who are armed, and no state, are the subject: "rebels met officials of the two states"."""
    subjects = [actor.first for actor in telling.subjects()]
    return any(
        telling.low <= first < min([*subjects, telling.first])
        for first, _, cue in telling.sentence.of_role("conflict")
        if cue.sense == "armed"
    )


def _partners(telling: Telling, roles: frozenset[str]) -> list[Actor]:
    """Those whom a verb takes: after it, or with their postpositions before one that stands last."""
    if telling.sentence.verb_last:
        called = [actor for actor in telling.near() if actor.role in ADDRESSED.get(telling.cue.sense, ())]
        return [actor for actor in telling.parties.core if actor.role in {"with", "between"}] + called
    after = [actor for actor in telling.parties.core if actor.first >= telling.stop and actor.role in roles]
    if telling.cue.sense == "talk" and _shows_no_case(telling):
        after += [actor for actor in telling.near() if _is_talked_to(telling, actor)]
    if telling.cue.sense == "call":
        after += [actor for actor in telling.near() if actor.role == "to" and actor.kind in SEATS]
    turned = _turned_partners(telling) if all(actor.case.lower() == "n" for actor in after) else []
    return turned or after


def _is_talked_to(telling: Telling, actor: Actor) -> bool:
    """Whether somebody stands right after a verb of talking and "to": "spoke to the premier"."""
    told = actor.role == "to" and actor.person is not None and telling.stop < actor.first
    preposition = telling.sentence.cue_at.get(telling.stop)
    return told and preposition is not None and preposition.reading("relation") is not None


def _turned_partners(telling: Telling) -> list[Actor]:
    """Those before a verb with whom somebody after it meets, in free order: «с премьером встретился …»."""
    if not names_of(telling.sentence.tokens.language).inflects:
        return []
    return [actor for actor in telling.near() if actor.stop <= telling.first and _is_with_verb(telling, actor)]


def _is_with_verb(telling: Telling, actor: Actor) -> bool:
    """Whether somebody before a verb is with it, and with no noun before: not «в отношениях с Перу добился …»."""
    if actor.role != "with":
        return False
    sentence = telling.sentence
    index = max((at for at in range(telling.low, actor.first) if sentence.has_at(at, "relation")), default=telling.low)
    named = any(other.first < index <= other.stop for other in telling.near())
    alone = index == telling.low or named or of_time(sentence, index - 1)
    return sentence.has_at(index, "relation", "with") and (alone or not sentence.tokens.words[index - 1].isalpha())


def _owns_object(telling: Telling, actor: Actor) -> bool:
    """Whether the object of a verb is something of an actor's, and nobody: "meets Chad's needs"."""
    if actor.role or actor.case:
        return False
    index = actor.stop
    while actor.kind == "adjective" and telling.sentence.has_at(index, "body"):
        index += 1
    owned = past_possessive(telling.sentence, index)
    if actor.person is not None and owned is None:
        return False
    index = index if owned is None else owned
    if index >= telling.high or not telling.sentence.tokens.words[index].islower():
        return False
    cue = telling.sentence.cue_at.get(index)
    if cue is not None and (owned is None or cue.act is None):
        return False  # but "got Chad's plan" is of a plan
    return not any(telling.sentence.has_at(after, "body") for after in range(index, index + OBJECT_REACH))


def _pays_call(telling: Telling) -> bool:
    """Whether one calls on a person without asking for anything: "called on the president", not "on Iran to stop"."""
    after = [actor for actor in telling.near() if actor.first >= telling.stop]
    if not after or after[0].person is None:
        return False
    ends = range(after[-1].stop, telling.high)
    return not any(telling.sentence.has_at(index, "future", "infinitive") for index in ends)


def _names_object(telling: Telling) -> bool:
    """Whether the holder of an office is named right after a verb: "briefed the ambassador", not "parliament"."""
    after = telling.stop + telling.sentence.has_at(telling.stop, "article")
    return any(actor.first == after and actor.person is not None for actor in telling.near())


def _by_body(telling: Telling) -> bool:
    """Whether a joint body right after a verb is what meets, as its own rule tells: «заседала смешанная комиссия»."""
    bodies = telling.sentence.institutions if telling.cue.sense == "meet" else []
    return any(body.kind in MEETING and body.joint and body.first == telling.stop for body in bodies)


def _is_of_body(telling: Telling, actor: Actor) -> bool:
    """Whether a state belongs to the name of a body that meets: «заседал Совет Перу — Чад»."""
    return telling.cue.sense == "meet" and actor.person is None and _names_body(telling, actor)


def _names_body(telling: Telling, actor: Actor) -> bool:
    """Whether an adjective is part of the name of a body: that the commission of two states meets is its session."""
    return any(body.kind in MEETING and body.first <= actor.first < body.stop for body in telling.sentence.institutions)


def _purpose(telling: Telling) -> bool:
    """Whether a verb says what for an encounter is that its clause has told of: "will visit Oman to discuss oil"."""
    before = telling.sentence.cue_at.get(telling.first - 1)
    if before is None or before.role != "future":
        return False
    return any(
        telling.low <= first < telling.first - 1 and cue.reading("event", "verb") is not None
        for first, _, cue in telling.sentence.cues
    )


def _governs_event(telling: Telling) -> bool:
    """Whether a verb is followed by the noun of an event that it governs, or stands after it."""
    if telling.sentence.verb_last:
        return any(
            telling.first - OBJECT_REACH < stop <= telling.first
            and cue.role == "event"
            and cue.form.lower() in OBJECTS
            and not telling.sentence.has_at(stop, "phase")  # "tashrifi chogʻida … uchrashdi"
            for _, stop, cue in telling.sentence.cues
        )
    for first, _, cue in telling.sentence.cues:
        if telling.low <= first < telling.first and telling.cue.sense == "meet" and _gathers(telling, first, cue):
            return True
        if telling.stop <= first < min(telling.high, telling.stop + OBJECT_REACH):
            if cue.reading("phase") is not None or (cue.role == "event" and _is_topic(telling, first)):
                return False
            if cue.reading("event") is not None:
                return True
    return False


def _gathers(telling: Telling, first: int, cue: Cue) -> bool:
    """Whether an encounter before a verb is what meets: «саммит собирался в мае», not «встреча, на которой …»."""
    subject = cue.role == "event" and "n" in cue.form.lower() and phase_before(telling.sentence, first) is None
    return subject and not any(
        telling.stop <= actor.first < telling.high and actor.role == "with" for actor in telling.near()
    )


def _is_topic(telling: Telling, event: int) -> bool:
    """Whether an event is what a verb of discussing is about, and no occasion of it: "discussed the coming summit"."""
    before = range(telling.stop, event)
    return telling.cue.sense == "discuss" and not any(telling.sentence.has_at(index, "relation") for index in before)


def _is_by_trade(telling: Telling, actor: Actor) -> bool:
    """Whether a plain noun before somebody's name tells what he is, and no state does: "met the pilot John Smith"."""
    if actor.person is None or actor.codes or actor.person.office is not None or not actor.person.name:
        return False
    before = actor.first - 1
    word = telling.sentence.tokens.words[before]
    after = before >= telling.stop or telling.sentence.verb_last
    return after and word.isalpha() and word.islower() and before not in telling.sentence.cue_at


def _plural(subjects: list[Actor]) -> bool:
    """Whether an office in the plural is the subject: "the presidents"."""
    return any(actor.person is not None and actor.person.plural for actor in subjects)


def _pair_acts(telling: Telling, subjects: list[Actor]) -> bool:
    """Whether a word for both sides is the subject: "the two men spoke by telephone"."""
    sense = telling.cue.sense
    both = telling.has_before("pair") or telling.has_before("trio")
    return not codes_of(subjects) and both and (sense == "meet" or telling.medium is not None)


def _face(telling: Telling, subjects: list[Actor], partners: list[Actor]) -> bool:
    """Whether both sides of a talk are there: two as its subject, one with another, or one who is called."""
    called = telling.cue.sense == "call"
    faced = any(called or actor.role in {"with", "to"} for actor in partners)
    return len(codes_of(subjects)) > 1 or bool(subjects and faced)


def _faces_unknown(telling: Telling, actors: list[Actor]) -> bool:
    """Whether of two who are named one is of a state that only the text tells: "vazir Ana Lopes va Pol Obi gaplashdi".

    Where the verb stands last: elsewhere such a name may be the object of another verb.
    """
    named = [actor for actor in actors if _is_person(actor)]
    known = [actor for actor in actors if actor.person is not None and actor.codes]
    return telling.sentence.verb_last and bool(known) and any(not actor.codes for actor in named)


def _reception(telling: Telling) -> Draft | None:
    """Who receives or invites whom."""
    receiving = telling.cue.sense == "receive"
    if receiving and (_governs_event(telling) or _welcomes_to(telling) or _describes_thing(telling)):
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
    if _owns_object(telling, guest):
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
    if not (_shows_no_case(telling) and sentence.has_at(actor.first - 1, "relation", "of")):
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
        and not _possessive(telling, actor)
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
    return _of_first_verb(telling, before), after


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


def _possessive(telling: Telling, actor: Actor) -> bool:
    """Whether a pronoun only says whose somebody is: "his Finnish counterpart"."""
    if actor.kind != "pronoun" or actor.case == "a" or not telling.sentence.has_at(actor.first, "pronoun", "his"):
        return False
    owned = any(0 <= other.first - actor.stop <= 1 and other.person is not None for other in telling.near())
    return owned or telling.sentence.has_at(actor.stop, "body", "peer")


def _passive(telling: Telling) -> bool:
    """Whether a verb is a passive participle: «был принят»."""
    return telling.cue.form in {"short", "participle"}
