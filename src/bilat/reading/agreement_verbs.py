"""Agreements told by a verb alone: what states agree on with no instrument named."""

from __future__ import annotations

from typing import Final

from bilat.reading.actor import Actor, codes_of
from bilat.reading.agreement_drafts import VERB, draft_of_agreement
from bilat.reading.agreement_parties import is_one_company, named_parties, names_the_two, states_of_towns
from bilat.reading.agreement_status import asks, begins_that_clause
from bilat.reading.clauses import clause_of
from bilat.reading.drafts import Draft
from bilat.reading.names import names_of
from bilat.reading.phases import phase_before
from bilat.reading.signatories import signatories_of
from bilat.reading.telling import Telling
from bilat.reading.tenses import PERFECT, VERBAL, with_time
from bilat.reading.verb_last import describes_noun

OBJECT_REACH: Final = 6
BLOCS: Final = frozenset({("EU",), ("UN",)})
WITHIN: Final = frozenset({"during", "after", "in", "before"})
"""The prepositions that make an encounter no subject: "in talks they agreed"."""
MEETING_REACH: Final = 6
BESIDE: Final = 3
FOR_WHICH: Final = frozenset({"in", "for"})
"""The prepositions that say what something that is agreed on is for, where nouns show their case."""
LIST_REACH: Final = 8
"""How many tokens may stand between the members of a list of instruments."""
WITH_HIM: Final = 2
"""How many tokens "with" and a pronoun take."""


def _set_up(telling: Telling) -> dict[str, object]:
    """What is agreed to be set up, by name."""
    found = [body.name for body in telling.sentence.institutions if body.founding and body.first >= telling.stop]
    return {"institutions": tuple(found)} if found else {}


def agreement_of_verb(telling: Telling) -> Draft | None:
    """What is agreed on with no instrument named."""
    cues = telling.sentence.cues
    reach = range(telling.first - OBJECT_REACH, telling.first)
    if not telling.sentence.verb_last:
        reach = range(telling.stop, _named_act(telling) + OBJECT_REACH)
    if _is_aside(telling) or any(first in reach and cue.role == "instrument" for first, _, cue in cues):
        return None
    act = with_time(telling.sentence, (telling.first, telling.stop, telling.cue), telling.low)
    if act.negated or act.time not in {"past", "present"} or asks(telling.sentence):
        return None
    if telling.sentence.verb_last and describes_noun(telling.sentence, (telling.first, telling.stop, telling.cue)):
        return None  # "kelishilgan takliflar": the proposals are told of
    if _to_meet(telling) or _of_opinion(telling) or _of_meeting(telling):
        return None
    agreeing = _those_who_agree(telling)
    codes = _states_of(telling, agreeing)
    bodies = signatories_of(telling.sentence, telling.sentence.partners, telling.context.pair) if len(codes) < 2 else []
    codes = tuple(dict.fromkeys([*codes, *(code for body in bodies for code in body.countries)]))
    if codes in BLOCS or is_one_company(agreeing):
        return None  # those of a bloc, or of a company, among themselves
    paired = names_the_two(telling)
    if len(codes) == 1 and (paired or (codes[0] in telling.context.near and _on_something(telling))):
        partner = telling.context.partner_of(codes[0])
        codes = (codes[0], partner) if partner else telling.context.pair
    if not codes and not paired and not telling.sentence.verb_last and _to_do(telling):
        return None  # somebody alone, who may agree to do something
    codes = codes or telling.context.pair
    if len(codes) < 2 and not paired:
        return None
    fields: dict[str, object] = {"kind": "understanding", "status": "agreed"} | _set_up(telling) | named_parties(bodies)
    return draft_of_agreement(telling, VERB, codes, fields, act)


def _is_aside(telling: Telling) -> bool:
    """Whether a participle between commas says when an instrument was agreed on: "a treaty, agreed in May, was"."""
    sentence, before = telling.sentence, telling.first - 1
    if telling.cue.form not in PERFECT or sentence.tokens.words[before] != "," or before < sentence.first:
        return False
    instruments = any(sentence.has_at(index, "instrument") for index in range(sentence.first, before))
    return instruments and any(time.first - telling.stop in {0, 1} for time in sentence.times)


def _named_act(telling: Telling) -> int:
    """The token after the noun of an act on which one agrees, if it is one: "agreed on the extension of the pact"."""
    near = range(telling.stop, telling.stop + OBJECT_REACH)
    return next(
        (
            stop
            for first, stop, cue in telling.sentence.acts
            if first in near and cue.act is not None and cue.act.form not in VERBAL
        ),
        telling.stop,
    )


def _those_who_agree(telling: Telling) -> list[Actor]:
    """The subjects of a verb of agreeing, and those with whom they do."""
    near = telling.near()
    found = [a for a in near if a.first < telling.first and a.role in {"", "with", "between"}]
    found += [a for a in near if a.first >= telling.stop and a.role == "with"]
    after = [] if found else _subjects_after(telling)
    return after if len(codes_of(after)) > 1 else found


def _states_of(telling: Telling, agreeing: list[Actor]) -> tuple[str, ...]:
    """The countries of those who agree; where only one is named, that of a town or region that agrees with it too."""
    codes = codes_of(agreeing)
    return (states_of_towns(telling, codes) or codes) if len(codes) == 1 else codes


def _subjects_after(telling: Telling) -> list[Actor]:
    """Who agrees, where that stands after the verb and shows its case: «об этом договорились министры Перу и Чили»."""
    words = telling.sentence.tokens.words
    return [
        actor
        for actor in telling.near()
        if actor.first >= telling.stop
        and not actor.role
        and "n" in actor.case.lower()
        and "," not in words[telling.stop : actor.first]
    ]


def _to_do(telling: Telling) -> bool:
    """Whether an infinitive says what is agreed: "agreed to help", "decided to"."""
    return telling.stop > telling.first + 1 or telling.sentence.has_at(_past_day(telling), "future")


def _on_something(telling: Telling) -> bool:
    """Whether a preposition says what is agreed on, which takes two: one alone may agree to do something."""
    sentence, at = telling.sentence, telling.stop
    if sentence.has_at(at, "relation", "with") and not any(actor.first == at + 1 for actor in telling.actors):
        at += WITH_HIM  # "agreed with him on a date"
    return sentence.has_at(at, "relation", "topic")


def _to_meet(telling: Telling) -> bool:
    """Whether what is agreed is a meeting, which is a record of its own."""
    if telling.sentence.verb_last:
        return any(
            0 <= telling.first - stop < LIST_REACH
            and cue.reading("event", "verb")
            and cue.form.lower() not in {"l", "g"}
            for _, stop, cue in telling.sentence.cues
        )
    stop = _past_day(telling)
    that = begins_that_clause(telling.sentence, stop)  # "agreed that the next session would be in Oslo"
    high = clause_of(telling.sentence, stop)[1] if that else telling.high
    limit = min(high, stop + MEETING_REACH)
    held = any(telling.stop <= at < limit and act.sense in {"hold", "attend"} for at, _, act in telling.sentence.cues)
    for first, _, cue in telling.sentence.cues:
        if telling.stop <= first < limit and cue.role in {"verb", "event"} and cue.sense not in {"forum", "agree"}:
            phase = phase_before(telling.sentence, first)
            if (
                phase in FOR_WHICH
                and telling.sentence.has_at(first - 1, "relation")
                and names_of(telling.sentence.tokens.language).inflects
            ):
                continue  # «договорились о квотах на поездки»: what one agrees on is for them
            beside = first - telling.stop < BESIDE and phase == "in"
            return not beside and phase not in {"during", "after"}
        if telling.low <= first < telling.first and cue.role == "event" and telling.phase is None and held:
            return True
    return False


def _past_day(telling: Telling) -> int:
    """The token after a verb of agreeing and the day on which that was: "agreed on Monday to put off the talks"."""
    return next((time.stop for time in telling.sentence.times if time.first == telling.stop), telling.stop)


def _of_meeting(telling: Telling) -> bool:
    """Whether an encounter is what has been agreed, as the verb's subject: "the talks agreed for Monday"."""
    if telling.sentence.verb_last or telling.cue.form not in {"past", "participle"}:
        return False
    events = [span for span in telling.sentence.of_role("event") if telling.low <= span[0] and span[1] <= telling.first]
    if not events or phase_before(telling.sentence, events[-1][0]) in WITHIN:
        return False
    return not any(actor.role == "" and events[-1][1] <= actor.first < telling.first for actor in telling.near())


def _of_opinion(telling: Telling) -> bool:
    """Whether somebody only shares a view: "agrees with the statement", not "agreed with them on a date".

    Or "agree that it is late", not "agree that visas will be dropped".
    """
    if begins_that_clause(telling.sentence, telling.stop):
        ahead = range(telling.stop, telling.sentence.stop)
        return not any(telling.sentence.has_at(index, role) for index in ahead for role in ("future", "possible"))
    if names_of(telling.sentence.tokens.language).inflects:
        return False  # where the word for an accord says nothing of views
    roles = [
        (cue.role, cue.sense)
        for index in range(telling.stop, telling.high)
        if (cue := telling.sentence.cue_at.get(index)) is not None and cue.role in {"relation", "future"}
    ]
    aims = {("relation", "topic"), ("future", ""), ("future", "infinitive")}
    return bool(roles) and roles[0] == ("relation", "with") and aims.isdisjoint(roles)
