"""Meetings told by a verb: to meet, talk, call, receive, invite."""

from __future__ import annotations

from typing import Final

from bilat.reading.actor import Actor, codes_of, is_named, is_stranger
from bilat.reading.actors import Scene
from bilat.reading.clauses import POSSESSIVE, has_place, of_time
from bilat.reading.drafts import Draft
from bilat.reading.meeting_drafts import draft_of
from bilat.reading.meeting_status import ENCOUNTERS, HELD, status_of_verb
from bilat.reading.names import names_of
from bilat.reading.parties import persons_of
from bilat.reading.receptions import SEATS, reception_of
from bilat.reading.rules import rule
from bilat.reading.telling import TRIPS, Telling
from bilat.reading.tenses import PERFECT
from bilat.reading.verb_arguments import (
    OBJECT_REACH,
    OPEN,
    are_several,
    governs_event,
    is_possessive,
    last_of,
    of_first_verb,
    owns_object,
    pair_acts,
    shows_no_case,
    subjects_after,
    turned_subjects,
    who_are_able,
)
from bilat.reading.visits import OUTCOMES, visit_of_verb

VERB: Final = rule("meeting", "meeting-verb", "A verb of meeting or talking, with its subject and the one met.")
BY_TELEPHONE: Final = frozenset({"agree", "address"})
"""The verbs that tell of an encounter only where they say by what medium: "congratulated by telephone"."""
ADDRESSED: Final = {"call": frozenset({"to", "initiator"}), "address": frozenset({"object"})}
"""The roles of those to whom one speaks, or who asked for it, by the verb, where the verb stands last."""
PARTNERS: Final = frozenset({"", "with", "between"})
MEETING: Final = frozenset({"commission", "event"})
"""The kinds of bodies whose encounters are told of by their names."""


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
        return reception_of(telling)
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
    if governs_event(telling) or (sense in OPEN and (_purpose(telling) or _persuades(telling))):
        return None
    parties = telling.parties
    roles = PARTNERS - {""} if sense in OPEN else PARTNERS  # what is discussed is no party
    partners = [
        actor
        for actor in _partners(telling, roles)
        if not (owns_object(telling, actor) or is_possessive(telling, actor) or _is_of_body(telling, actor))
    ]
    subjects = turned_subjects(telling) or of_first_verb(telling, telling.subjects()) or subjects_after(telling)
    subjects = [actor for actor in subjects if not _names_body(telling, actor)]
    subjects = parties.told or who_are_able(subjects, partnered=bool(partners))
    if sense == "discuss" and len(codes_of(subjects)) > 1:
        partners = []  # "the ministers of Peru and Chile discussed Bolivia's dispute with Brazil"
    if sense == "discuss" and len(persons_of(subjects)) > 1:
        partners = persons_of(partners)  # "the premier and his deputy discussed the contract with Peru"
    chosen = [*subjects, *(actor for actor in partners if actor not in subjects)]
    if any(is_stranger(actor) or _is_by_trade(telling, actor) for actor in partners):
        return None
    if not partners and shows_no_case(telling):
        chosen = subjects = last_of(subjects, telling)
    codes = codes_of(chosen)
    if (
        len(codes) < 2
        and _may_be_of_text(telling)
        and (
            (sense == "meet" and (partners or _meets_peer(telling)))
            or are_several(subjects)
            or pair_acts(telling, subjects)
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


def _says_that(telling: Telling) -> bool:
    """Whether a verb that may be one of talking is one of saying, with what is said after it: «говорят, что»."""
    sentence, after = telling.sentence, telling.stop + 1
    cue = sentence.cue_at[telling.first]
    return (
        cue.reading("say") is not None
        and sentence.tokens.words[telling.stop : after] == [","]
        and sentence.has_at(after, "break", "")
    )


def _persuades(telling: Telling) -> bool:
    """Whether somebody is talked into or out of something: "talked the premier out of a war with Chad"."""
    if telling.cue.sense != "talk" or names_of(telling.sentence.tokens.language).inflects:
        return False
    return any(actor.first == telling.stop and actor.person is not None for actor in telling.near())


def _may_be_of_text(telling: Telling) -> bool:
    """Whether those who meet may be those of the text, and not of states without a name: "mamlakatlar vazirlari"."""
    return not telling.has_before("many")


def _by_organisation(telling: Telling) -> bool:
    """Whether the subject right before a verb is named by letters that stand for no state: "the IAEA meets"."""
    sentence, index = telling.sentence, telling.first - 1
    while index > telling.low and index in sentence.cue_at:
        index -= 1
    word = sentence.tokens.words[index]
    acronym = word.isalpha() and word.isupper() and len(word) > 1 and shows_no_case(telling)
    # letters after a name tell what its bearer is: "the Hon. John Smith MP met …"
    return acronym and not any(actor.first <= index < actor.stop + is_named(actor) for actor in sentence.actors)


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
    if telling.cue.sense == "talk" and shows_no_case(telling):
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


def _is_by_trade(telling: Telling, actor: Actor) -> bool:
    """Whether a plain noun before somebody's name tells what he is, and no state does: "met the pilot John Smith"."""
    if actor.person is None or actor.codes or actor.person.office is not None or not actor.person.name:
        return False
    before = actor.first - 1
    word = telling.sentence.tokens.words[before]
    after = before >= telling.stop or telling.sentence.verb_last
    return after and word.isalpha() and word.islower() and before not in telling.sentence.cue_at


def _face(telling: Telling, subjects: list[Actor], partners: list[Actor]) -> bool:
    """Whether both sides of a talk are there: two as its subject, one with another, or one who is called."""
    called = telling.cue.sense == "call"
    faced = any(called or actor.role in {"with", "to"} for actor in partners)
    return len(codes_of(subjects)) > 1 or bool(subjects and faced)


def _faces_unknown(telling: Telling, actors: list[Actor]) -> bool:
    """Whether of two who are named one is of a state that only the text tells: "vazir Ana Lopes va Pol Obi gaplashdi".

    Where the verb stands last: elsewhere such a name may be the object of another verb.
    """
    named = [actor for actor in actors if is_named(actor)]
    known = [actor for actor in actors if actor.person is not None and actor.codes]
    return telling.sentence.verb_last and bool(known) and any(not actor.codes for actor in named)
