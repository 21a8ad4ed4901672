"""The standing body or the event whose meeting a noun tells of."""

from __future__ import annotations

from typing import Final

from bilat.reading.actors import Scene
from bilat.reading.clauses import is_within_title
from bilat.reading.institutions import InstitutionMention
from bilat.reading.names import names_of
from bilat.reading.telling import Telling
from bilat.reading.verb_last import strangers

BODY_REACH: Final = 3
"""How many tokens after "meeting" the name of the body that meets may begin."""

BETWEEN: Final = ("link", "break", "pronoun", "event")
"""The roles of words after which a body is no longer the subject of the verb that follows."""


def body_of(telling: Telling, form: str) -> InstitutionMention | None:
    """The standing body of a session, or the event of a forum, that stands at a noun."""
    kind = {"session": "commission", "forum": "event"}.get(form)
    for body in telling.sentence.institutions:
        after = telling.stop <= body.first <= telling.stop + BODY_REACH
        within = body.first <= telling.first < body.stop or _relative(telling, body) or _owns(telling, body)
        within = within or (form == "session" and body.stop == telling.first)  # "the trade commission meeting"
        if (
            body.kind == kind
            and (after or within or _holds(telling, body))
            and not is_within_title(telling.sentence, body.first)
        ):
            return body
    return None


def body_taken_up(telling: Telling) -> InstitutionMention | None:
    """The joint body that a pronoun before a verb stands for: "a joint council, which met", "It is to meet in May"."""
    sentence, low = telling.sentence, telling.low
    if low == sentence.first and (sentence.has_at(low, "pronoun", "it") or _may_be_it(sentence, low)):
        met = any(actor.first >= telling.stop and actor.role in {"", "with"} for actor in telling.near())
        with_somebody = any(sentence.has_at(at, "relation", "with") for at in range(telling.stop, telling.high))
        return None if met or with_somebody else telling.context.body
    if not sentence.has_at(low, "pronoun", "who"):
        return None
    before = (body for body in sentence.institutions if 0 <= low - body.stop <= 1)
    return next((body for body in before if body.kind == "commission" and body.shared), None)


def _may_be_it(sentence: Scene, index: int) -> bool:
    """Whether a pronoun may stand for a thing in a language of genders: «комиссия создана в мае, она соберётся»."""
    return names_of(sentence.tokens.language).inflects and sentence.has_at(index, "pronoun", "he")


def _holds(telling: Telling, body: InstitutionMention) -> bool:
    """Whether a joint body is the subject of the verb whose object a noun is: "the joint council held a meeting".

    Or whether it is to be set up and to meet: "agreed to set up a joint council and to hold its first meeting".
    """
    if telling.sentence.verb_last or not body.shared:
        return False
    after = [span for span in telling.sentence.acts if span[0] >= body.stop]
    if body.founding and any(span[2].may_be("hold") and span[1] <= telling.first for span in after):
        return True
    act = next(iter(after), None)
    if act is None or act[2].act is None or act[2].act.sense != "hold" or not _is_subject(telling, body.stop, act[0]):
        return False
    others = (first for first, _, _ in telling.sentence.read_as("event", "verb"))
    return telling.low <= body.first < telling.first and not any(act[1] <= first < telling.first for first in others)


def _is_subject(telling: Telling, stop: int, verb: int) -> bool:
    """Whether only what a body is for, and auxiliaries, stand between it and a verb: "on energy will hold"."""
    sentence = telling.sentence
    if any(stop <= actor.first < verb for actor in telling.near()) or "," in sentence.tokens.words[stop:verb]:
        return False
    return not any(sentence.has_at(index, role) for index in range(stop, verb) for role in BETWEEN)


def _owns(telling: Telling, body: InstitutionMention) -> bool:
    """Whether a body right before its meeting owns it: "komissiyaning navbatdagi majlisi"."""
    if not telling.sentence.verb_last or not 0 <= telling.first - body.stop <= BODY_REACH:
        return False
    return not strangers(telling.sentence, body.stop, telling.first)


def _relative(telling: Telling, body: InstitutionMention) -> bool:
    """Whether a relative clause right after a body tells of its session: "the commission, whose fourth session"."""
    opens = any(telling.sentence.has_at(at, "pronoun", "who") for at in (telling.low, telling.stop))
    return opens and 0 <= telling.low - body.stop <= 1


def fields_of_body(body: InstitutionMention) -> dict[str, object]:
    """What a meeting takes from its body: the name, and the number where the body itself is counted."""
    fields: dict[str, object] = {"institution": body.name}
    if body.ordinal is not None:
        fields["ordinal"] = body.ordinal
    return fields
