"""The slots that every meeting has: time, place, people, level, ordinal, evidence."""

from __future__ import annotations

from typing import Final

from bilat.languages.schema.cues import Cue
from bilat.reading.actors import REACH, Actor, Scene
from bilat.reading.attendance import heads_of_delegations
from bilat.reading.drafts import Draft
from bilat.reading.meeting_status import status_by_date
from bilat.reading.people import PersonMention
from bilat.reading.sentence import CueSpan
from bilat.reading.slots import ordinal_before, time_of
from bilat.reading.telling import Telling
from bilat.reading.when import Tense
from bilat.reading.where import place_before, place_of
from bilat.values import Office

TENSES: Final[dict[str, Tense | None]] = {
    "planned": "future",
    "proposed": "future",
    "postponed": None,
    "cancelled": None,
}
"""The tense by which the time of a meeting is resolved; the past for what has been."""
REMOTE: Final = frozenset({"call", "video-call"})
IN_ONE_PLACE: Final = frozenset({"talks", "session", "consultations", "summit"})
"""The forms of encounters whose place a paragraph may name apart from them."""
TAKING_PLACE: Final = frozenset({"held", "under-way"})
DASHES: Final = frozenset("—–-")
OF_DELEGATIONS: Final = frozenset({"session", "consultations", "talks", "video-call"})
"""The forms of encounters whose sides somebody leads."""
_RANKS: Final = {office.value: office.rank for office in Office}


def draft_of(
    telling: Telling,
    rule: str,
    codes: tuple[str, ...],
    fields: dict[str, object],
    people: list[Actor],
    *,
    bound: bool = False,
    direct: bool = False,
    act: CueSpan | None = None,
) -> Draft:
    """A meeting with the slots that all have.

    Args:
        telling: the word that tells of it.
        rule: the rule that found it.
        codes: its countries.
        fields: its form, status and what else is known.
        people: the actors among whom its participants are.
        bound: whether it only takes up what the text has told.
        direct: whether the object of its verb is a place ("visited Nairobi").
        act: the verb whose time is its time.
    """
    sentence, first, stop = telling.sentence, telling.first, telling.stop
    status = str(fields["status"])
    when = time_of(sentence, first, telling.context, TENSES.get(status, "past"), act)
    if when is not None:
        fields["when"] = when
        fields["status"] = status_by_date(status, when, telling.context)
    place = None if fields["form"] in REMOTE else place_of(sentence, first, stop, codes, direct=direct)
    if place is None and fields["form"] in IN_ONE_PLACE and fields["status"] in TAKING_PLACE:
        place = place_before(sentence, codes)
    if place is not None:
        fields["place"] = place
    ordinal = ordinal_before(sentence, first)
    if ordinal is not None:
        fields.setdefault("ordinal", ordinal)
    persons = [actor.person for actor in people if actor.person is not None]
    persons += _also_there(telling, [code for code in codes if code != fields.get("host")], persons)
    named = {(person.name, person.countries): person for person in persons if person.name}
    if not named and fields["form"] in OF_DELEGATIONS:
        named = {(head.name, head.countries): head for head in heads_of_delegations(sentence, codes)}
    if named:
        fields["participants"] = list(named.values())
    offices = [person.office for person in persons if person.office is not None]
    if offices:
        fields["level"] = min(offices, key=_RANKS.__getitem__)
    tokens = sentence.tokens
    draft = Draft("meeting", codes, fields, [(tokens.starts[first], tokens.ends[stop - 1], rule)], bound=bound)
    draft.offices = [
        (code, person.office)
        for person in persons
        if not person.name
        for code in person.countries or (codes if _of_both(person, str(fields["form"])) else ())
    ]
    if fields["form"] == "visit" and not persons and _his(sentence, first):
        draft.offices += [(code, None) for code in codes if code != fields.get("host")]
    return draft


def _of_both(person: PersonMention, form: str) -> bool:
    """Whether offices in the plural are of all who meet: "the presidents", but for those of a body's own name."""
    return person.plural and not (form == "session" and "g" in person.case.lower())


def _his(sentence: Scene, first: int) -> bool:
    """Whether a noun is somebody's whom the text has spoken of before: "his coming visit"."""
    cues = [sentence.cue_at.get(index) for index in range(first - REACH, first)]
    return any(cue is not None and cue.role == "pronoun" and cue.sense == "his" for cue in cues)


def _also_there(telling: Telling, codes: list[str], persons: list[PersonMention]) -> list[PersonMention]:
    """Who else of the sentence takes part: of each country that nobody stands for yet, the only person it names."""
    found: list[PersonMention] = []
    for code in codes:
        if any(code in person.countries for person in persons):
            continue
        own = [
            actor.person
            for actor in telling.sentence.actors
            if actor.person is not None and code in actor.codes and actor.role != "topic" and _belongs(telling, actor)
        ]
        named = {person.name.rsplit(" ", 1)[-1]: person for person in own if person.name}
        if len(named) == 1:
            found += named.values()
        elif not named and len({person.office for person in own}) == 1:
            found.append(own[0])
    return found


def _belongs(telling: Telling, actor: Actor) -> bool:
    """Whether somebody stands by the encounter that is told: no other one between, and no mere talk of it."""
    if telling.phase is None and _speaks(telling.sentence, actor):
        return False
    low, high = (actor.stop, telling.first) if actor.first < telling.first else (telling.stop, actor.first)
    return not any(low <= first < high and _another(telling, cue) for first, _, cue in telling.sentence.cues)


def _speaks(sentence: Scene, actor: Actor) -> bool:
    """Whether somebody is named as the one who says it: "Lavrov says", or after the dash that ends a headline."""
    beside = [sentence.cue_at.get(index) for index in (actor.first - 1, actor.stop)]
    if actor.kind != "pronoun" and any(cue is not None and cue.role == "say" for cue in beside):
        return True
    return sentence.heading and actor.first > sentence.first and sentence.tokens.words[actor.first - 1] in DASHES


def _another(telling: Telling, cue: Cue) -> bool:
    """Whether a word tells of an encounter, and not of the same trip as a noun: "visited Cuba on a working visit"."""
    return cue.role == "event" or (cue.role == "verb" and not (telling.cue.sense == "visit" == cue.sense))
