"""The frame of agreements: which instrument, between whom, and how far it has come."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bilat.languages.schema.cues import Cue
from bilat.reading.actors import Actor, Scene, codes_of
from bilat.reading.clauses import Governor, clause_of, governor_of, over, phase_before, qualities_before, status_by, with_time
from bilat.reading.context import Context
from bilat.reading.drafts import Draft
from bilat.reading.instruments import Title, title_of
from bilat.reading.parties import parties_of
from bilat.reading.rules import rule
from bilat.reading.sentence import CueSpan
from bilat.reading.slots import count_before, place_of, time_of

NOUN: Final = rule("agreement", "instrument-noun", "A noun for an instrument, with what is done with it: signed, reached, negotiated.")
VERB: Final = rule("agreement", "agree-verb", "A verb of agreeing on something concrete, with those who agree as its subject.")

SIGNED: Final = {"past": "signed", "present": "signed", "progressive": "signed", "future": "planned", "infinitive": "planned", "possible": "planned"}
REACHED: Final = {"past": "agreed", "present": "agreed", "progressive": "negotiated", "future": "negotiated", "infinitive": "negotiated", "possible": "negotiated"}
FORCE: Final = {"past": "in-force", "present": "in-force", "progressive": "in-force", "future": "signed", "infinitive": "in-force", "possible": "signed"}
OUTCOMES: Final = {
    "sign": SIGNED,
    "conclude": SIGNED,
    "formalize": SIGNED,
    "reach": REACHED,
    "agree": REACHED,
    "ratify": FORCE,
    "end": {"past": "terminated", "present": "terminated", "": "terminated"},
    "cancel": {"": "terminated"},
    "suspend": {"": "suspended"},
    "negotiate": {"": "negotiated"},
    "plan": {"": "planned"},
    "propose": {"": "proposed"},
    "ready": {"": "negotiated"},
}
OVER: Final = {
    "plan": {"": "planned"},
    "propose": {"": "proposed"},
    "ready": {"": "planned"},
    "cancel": {"": "terminated"},
    "agree": {"": "planned"},
}
MAKING: Final = frozenset({"sign", "conclude", "reach"})
"""The acts without which a word such as "partnership" tells of no instrument."""
SHORTEST_TITLE: Final = 2
TOPIC_REACH: Final = 8
"""How many tokens may stand between talks and the instrument that they are on."""


def agreements_of(sentence: Scene, context: Context) -> Iterator[Draft]:
    """The agreements that a sentence tells of."""
    actors = sentence.actors
    taken = -1
    for span in sentence.cues:
        cue = span[2]
        draft = None
        noun = cue.reading("instrument")
        if noun is not None:
            if span[0] >= taken:
                draft = _by_noun(sentence, actors, span, noun, context)
                taken = span[1]
        elif cue.role == "verb" and cue.sense == "agree":
            draft = _by_verb(sentence, actors, span, cue, context)
        if draft is not None:
            yield draft


def _by_noun(sentence: Scene, actors: list[Actor], span: CueSpan, noun: Cue, context: Context) -> Draft | None:
    first, stop, _ = span
    parties = parties_of(sentence, actors, first, stop)
    governor = governor_of(sentence, first, stop, OUTCOMES)
    status = _status(sentence, first, stop, governor)
    if status is None:
        return None
    kind, _, needed = noun.sense.partition("/")
    if needed and (governor is None or governor.span[2].sense not in MAKING):
        return None
    codes = codes_of(parties.enough(anyone=True))
    if len(codes) < 2:
        partner = context.partner_of(codes[0]) if codes else None
        codes = (codes[0], partner) if partner else codes or context.pair
    fields: dict[str, object] = {"kind": kind, "status": status}
    draft = _finished(sentence, span, NOUN, codes, fields, context, governor)
    draft.bound = noun.sense == "documents" and "count" not in fields and noun.form.islower()
    return draft


def _status(sentence: Scene, first: int, stop: int, governor: Governor | None) -> str | None:
    """How far an instrument has come, by the act that governs it; None where nothing says so."""
    if governor is None:
        return "negotiated" if _talked_of(sentence, first) else None
    above = over(sentence, governor, OVER)
    status = status_by(governor, OUTCOMES)
    if above is not None and governor.time in {"infinitive", "future", "present", "progressive"}:
        status = status_by(above, OVER)
        governor = above
    if governor.negated:
        return None
    return status


def _talked_of(sentence: Scene, first: int) -> bool:
    """Whether an instrument is the subject of talks: "negotiations on a new agreement"."""
    topic = False
    for index in range(first - 1, max(sentence.first, first - TOPIC_REACH) - 1, -1):
        cue = sentence.cue_at.get(index)
        if cue is None:
            continue
        if cue.role == "event":
            return topic and cue.sense.startswith("talks")
        if cue.role == "relation":
            topic = cue.sense == "topic"
    return False


def _by_verb(sentence: Scene, actors: list[Actor], span: CueSpan, verb: Cue, context: Context) -> Draft | None:
    first, stop, _ = span
    low, high = clause_of(sentence, first)
    if any(stop <= other < stop + 6 and cue.role == "instrument" for other, _, cue in sentence.cues):
        return None
    governor = with_time(sentence, (first, stop, verb), low)
    if governor.negated or governor.time not in {"past", "present"}:
        return None
    subjects = [a for a in actors if low <= a.first < first and a.role in {"", "with", "between"}]
    partners = [a for a in actors if stop <= a.first < high and a.role == "with"]
    codes = codes_of([*subjects, *partners])
    paired = any(low <= at < high and cue.role == "pair" for at, _, cue in sentence.cues)
    if len(codes) < 2 and (paired or not codes):
        partner = context.partner_of(codes[0]) if codes else None
        codes = (codes[0], partner) if partner else context.pair
    if len(codes) < 2 or _to_meet(sentence, stop, high):
        return None
    return _finished(sentence, span, VERB, codes, {"kind": "understanding", "status": "agreed"}, context, governor)


def _to_meet(sentence: Scene, stop: int, high: int) -> bool:
    """Whether what is agreed is a meeting, which is a record of its own."""
    return any(
        stop <= first < min(high, stop + 5) and cue.role in {"verb", "event"} and cue.sense not in {"forum", "agree"}
        for first, _, cue in sentence.cues
    )


def _title(sentence: Scene, first: int, stop: int) -> Title | None:
    """The title of an instrument, without the day of its signing."""
    title = title_of(sentence.tokens, (first, stop), (sentence.first, sentence.stop))
    if title is None:
        return None
    for time in sentence.times:
        if title.first - 1 <= time.first < title.stop and time.stop >= title.stop - 1:
            if time.first - title.first < SHORTEST_TITLE:
                return None
            return Title(title.first, time.first, sentence.tokens.quote(title.first, time.first))
    return title


def _finished(
    sentence: Scene,
    span: CueSpan,
    name: str,
    codes: tuple[str, ...],
    fields: dict[str, object],
    context: Context,
    governor: Governor | None,
) -> Draft:
    first, stop, _ = span
    status = fields["status"]
    tokens = sentence.tokens
    title = _title(sentence, first, stop) if name == NOUN else None
    if title is not None:
        fields["title"] = title.text
    tense = "future" if status in {"planned", "proposed", "negotiated"} else "past"
    when = time_of(sentence, first, stop, context, tense, governor.span if governor else None, title)
    if when is not None:
        fields["when"] = when
    place = place_of(sentence, first, stop, codes)
    if place is not None and status == "signed":
        fields["place"] = place
    count = count_before(sentence, first)
    if count is not None:
        fields["count"] = count
    return Draft("agreement", codes, fields, [(tokens.starts[first], tokens.ends[stop - 1], name)])
