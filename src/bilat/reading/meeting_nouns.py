"""Meetings told by a noun: talks, a call, a session, a summit, a forum."""

from __future__ import annotations

from typing import Final

from bilat.reading.actor import LEADERS, codes_of
from bilat.reading.actor_roles import REACH
from bilat.reading.conditions import is_supposed
from bilat.reading.drafts import Draft
from bilat.reading.institutions import InstitutionMention
from bilat.reading.meeting_bodies import body_of, fields_of_body
from bilat.reading.meeting_drafts import REMOTE, draft_of, has_come_for
from bilat.reading.meeting_parties import abroad, gone_to, left_out, those_there, those_who_meet
from bilat.reading.meeting_status import QUALITIES, act_of, status_of_noun
from bilat.reading.parties import of_other_news, persons_of
from bilat.reading.rules import rule
from bilat.reading.slots import ordinal_before
from bilat.reading.telling import Telling
from bilat.reading.tenses import PERFECT, Governor
from bilat.reading.title_words import book_of
from bilat.reading.unpaired import NAMING
from bilat.reading.visits import visit_of_noun

NOUN: Final = rule(
    "meeting", "meeting-noun", "A noun for an encounter, with the countries it names or that act in its clause."
)
OVER: Final = frozenset({"after", "during"})
"""The prepositions of time that tell of an encounter as one that has been."""
NAMELESS: Final = frozenset({"organisation", "commission"})
"""The kinds of bodies in whose names a word for an encounter tells of none."""
ROUND: Final = "talks/round"
"""The sense of nouns for one of the negotiations that a text has told of: "the next round is due in May"."""
PROGRAMME: Final = "programme/done"
BECAME: Final = ("become", "past")
MEDIUM_REACH: Final = 8
"""How many tokens may stand between talks and the telephone that they are held by."""


def meeting_of_noun(telling: Telling) -> Draft | None:
    """The meeting that a noun tells of, if it is one between states."""
    bodies = telling.sentence.institutions
    if any(body.kind in NAMELESS and body.first <= telling.first < telling.stop <= body.stop for body in bodies):
        return None  # the meetings that a commission prepares, by its name
    sense, _, stated = telling.cue.sense.partition("/")
    form = _form(telling, sense)
    if form == "visit":
        return visit_of_noun(telling)
    if form == "consultations" and _of_programme(telling):
        return None
    act = act_of(telling)
    if (form == "consultations" and act is None and _of_envoy(telling)) or (
        stated == "round" and not _is_next(telling)
    ):
        return None
    status = status_of_noun(telling, act)
    if status is None:
        return None
    if stated == "under-way" and status == "held" and not _is_said_there(telling):
        status = stated
    states = None if _only_speak_there(telling, act) else _states(telling, form, act)
    if states is None:
        return None
    codes, bound, body = states
    unnamed = form == "session" and body is None and _is_of_leaders(telling)
    fields: dict[str, object] = {"form": "talks" if unnamed else form, "status": status}
    fields |= {} if body is None else fields_of_body(body)
    people = persons_of([*left_out(telling, act), *telling.parties.core, *those_there(telling)])
    met = act.span if act is not None and act.sense == "meet" else None  # «саммит собирался в мае»
    draft = draft_of(telling, NOUN, codes, fields, people, bound=bound, act=met)
    draft.vague = sense == "conversation" and form == "talks"
    draft.stated = act is not None
    draft.attended = act is not None and act.sense == "attend" and _is_known(telling)
    draft.open = act is None and stated != "under-way" and telling.phase not in OVER and not telling.qualities
    draft.open = draft.open or has_come_for(telling, act)
    if (
        stated == "standing"
        and draft.open
        and (_goes_on(telling, draft) or is_supposed(telling.sentence, telling.first))
    ):
        fields["status"] = "under-way"
    return draft


def _is_next(telling: Telling) -> bool:
    """Whether a round is one of the talks that the text has told of, by its number: "the first round will be …"."""
    return telling.context.rounds is not None and _is_counted(telling)


def _is_counted(telling: Telling) -> bool:
    """Whether an encounter is told apart as one of several: "the second round", "the next meeting"."""
    upcoming = not QUALITIES.keys().isdisjoint(telling.qualities)
    return upcoming or ordinal_before(telling.sentence, telling.first) is not None


def _is_said_there(telling: Telling) -> bool:
    """Whether something was said at an encounter, so that it is over: "the premier told him in talks"."""
    said = [cue.form for first, _, cue in telling.sentence.of_role("say") if telling.low <= first < telling.first]
    return bool(said) and said[-1] in PERFECT


def _is_known(telling: Telling) -> bool:
    """Whether a noun takes up an encounter without saying whose it is: "the ambassador attended the meeting"."""
    if telling.qualities or any(telling.sentence.has_at(telling.first - back, "article", "new") for back in (1, 2)):
        return False
    return all(actor.person is not None and not actor.role for actor in telling.parties.core)


def _only_speak_there(telling: Telling, act: Governor | None) -> bool:
    """Whether those who are named after an encounter only say something at it: "uchrashuvda vazirlar … taʼkidladi"."""
    if not telling.sentence.verb_last or act is not None or telling.phase != "during" or not telling.context.last:
        return False
    acting = telling.parties.enough()
    return bool(acting) and all(actor.first >= telling.stop and actor.person is not None for actor in acting)


def _of_envoy(telling: Telling) -> bool:
    """Whether consultations are only what somebody is called home for: "recalled its ambassador for consultations"."""
    return telling.phase == "for" and not any(actor.role in NAMING for actor in telling.parties.core)


def _of_programme(telling: Telling) -> bool:
    """Whether consultations are only what an instrument plans: "a programme of consultations for two years"."""
    sentence = telling.sentence
    if sentence.verb_last:
        return sentence.has_at(telling.stop, "instrument", PROGRAMME)
    before = telling.first - 1
    while any(sentence.has_at(before, role) for role in ("quality", "joint", "relation")):
        before -= 1
    return sentence.has_at(before, "instrument", PROGRAMME)


def _goes_on(telling: Telling, draft: Draft) -> bool:
    """Whether negotiations of states are spoken of in general: by nobody's name, at no time and place."""
    after = [telling.sentence.cue_at.get(index) for index in range(telling.stop, telling.high)]
    if any(cue is not None and (cue.role == "past" or (cue.sense, cue.form) == BECAME) for cue in after):
        return False  # "the talks were useful", «темой переговоров стала торговля»
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
    chosen = those_who_meet(telling, form, act)
    if chosen is None:
        return None
    chosen = [*left_out(telling, act), *chosen]
    if len(codes_of(chosen)) == 1:
        chosen = [*chosen, *(gone_to(telling) or abroad(telling, form))]
    if len(codes_of(chosen)) < 2 and of_other_news(telling.sentence, telling.sentence.first, telling.first):
        return None  # what the beginning of a headline tells of others is no hint
    body = body_of(telling, form)
    codes, bound = telling.completed(codes_of(chosen))
    if body is not None and len(body.countries) > 1:
        codes, bound = body.countries, False
    if bound and ((form == "talks" and not _definite(telling, act)) or _of_others(telling, codes)):
        return None
    if form == "session" and body is None:
        known = telling.context.body
        body = known if known is not None and known.founding != "planned" else None
        if body is None and (_of_house(telling) or not _shared(telling)):
            return None
    return codes, bound, body


def _is_of_leaders(telling: Telling) -> bool:
    """Whether leaders are named for a session of no body, which are talks then: "in a session the kings …"."""
    if telling.phase not in {"in", "during"} or telling.qualities:
        return False
    acting = [*telling.parties.core, *telling.parties.subjects]
    return any(actor.person is not None and actor.person.office in LEADERS for actor in acting)


def _of_others(telling: Telling, codes: tuple[str, ...]) -> bool:
    """Whether the clause of a noun without states is of others than those whom the text is about."""
    several = any(actor.person is not None and actor.person.plural for actor in telling.parties.core)
    passing = {"topic", "in"} if several or _is_counted(telling) else {"topic"}  # "the leaders' last meeting in Oslo"
    acting = [actor for actor in telling.near() if actor.role not in passing]
    return any(actor.codes and set(actor.codes).isdisjoint(codes) for actor in acting)


def _shared(telling: Telling) -> bool:
    """Whether a session with no name of its body is one of two states: it names both, they hold it, or it is joint."""
    act = None if telling.sentence.verb_last else act_of(telling)
    held = telling.parties.subjects if act is not None and act.sense == "hold" else []
    if len(codes_of(telling.parties.core)) > 1 or len(codes_of(held)) > 1:
        return True
    cues = [telling.sentence.cue_at.get(index) for index in range(telling.low, telling.high)]
    return any(cue is not None and cue.role in {"joint", "pair"} for cue in cues)


def _of_house(telling: Telling) -> bool:
    """Whether a session is that of a parliament, even if its two houses meet: "a joint session of Congress"."""
    tokens = telling.sentence.tokens
    bodies = book_of(tokens.language).bodies
    near = range(telling.stop, min(telling.high, telling.stop + REACH))
    return any((found := bodies.at(tokens.norms, index)) is not None and found[1] == "speaker" for index in near)


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
    if telling.cue.sense == ROUND:
        return telling.context.rounds or form
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
