"""How far an instrument has come, by what is done with it."""

from __future__ import annotations

from typing import Final

from bilat.reading.clauses import Governor, Outcomes, governor_of, over, status_by, with_time
from bilat.reading.telling import Telling

_TO_SIGN: Final = {"future": "planned", "infinitive": "planned", "possible": "planned"}
_TO_REACH: Final = {"future": "negotiated", "infinitive": "negotiated", "possible": "negotiated"}
_TO_RATIFY: Final = {"future": "signed", "infinitive": "in-force"}
SIGNED: Final = {"past": "signed", "present": "signed", "progressive": "signed", **_TO_SIGN}
REACHED: Final = {"past": "agreed", "present": "agreed", "progressive": "negotiated", **_TO_REACH}
FORCE: Final = {"past": "in-force", "present": "in-force", "progressive": "in-force", **_TO_RATIFY}
OUTCOMES: Final[Outcomes] = {
    "sign": SIGNED,
    "conclude": SIGNED,
    "formalize": SIGNED,
    "reach": REACHED,
    "agree": REACHED,
    "ratify": FORCE,
    "end": {"": "terminated"},
    "cancel": {"": "terminated"},
    "suspend": {"": "suspended"},
    "negotiate": {"": "negotiated"},
    "talk": {"": "negotiated"},
    "plan": {"": "planned"},
    "propose": {"": "proposed"},
    "ready": {"": "negotiated"},
}
"""The status of an instrument by the act that governs it."""
OVER: Final[Outcomes] = {
    "plan": {"": "planned"},
    "propose": {"": "proposed"},
    "ready": {"": "planned"},
    "cancel": {"": "terminated"},
    "agree": {"": "planned"},
    "negotiate": {"": "negotiated"},
    "discuss": {"": "negotiated"},
}
"""The acts that govern other acts."""
PARTICIPLES: Final = frozenset({"past", "participle"})
UNSETTLED: Final = frozenset({"infinitive", "future", "present", "progressive"})
"""The times of an act that another act may govern."""
TOPIC_REACH: Final = 8
"""How many tokens may stand between talks and the instrument that they are on."""
FAR: Final = 6
"""From how many tokens on an instrument is only a part of what is agreed: "agreed to put old accords into practice"."""


def governing(telling: Telling, stop: int) -> Governor | None:
    """The act that says how far an instrument has come.

    Args:
        telling: the noun of the instrument.
        stop: the token after all that belongs to the noun: its subject, its parties.
    """
    sentence = telling.sentence
    after = sentence.cue_at.get(stop)
    if after is not None and after.act is not None and after.act.form in PARTICIPLES and after.act.sense in OUTCOMES:
        span = next((span for span in sentence.cues if span[0] == stop), None)
        if span is not None:
            return with_time(sentence, span, stop)  # "the declaration signed in Oslo", whatever is said of it before
    act = governor_of(sentence, telling.first, stop, OUTCOMES)
    if act is None and _takes_up(telling, stop):
        act = governor_of(sentence, stop, stop + 1, OUTCOMES)
    if act is None:
        return None
    cue = act.span[2]
    if cue.sense == "talk" and cue.reading("act") is None:
        return None  # one may negotiate a treaty, but not talk one
    far = telling.first - act.span[1] >= FAR
    return None if far and cue.sense == "agree" else act


def _takes_up(telling: Telling, index: int) -> bool:
    """Whether a relative clause begins at a token: "a treaty that they are negotiating"."""
    cue = telling.sentence.cue_at.get(index)
    return cue is not None and cue.role == "break" and cue.reading("article") is not None


def status_of_instrument(telling: Telling, act: Governor | None) -> str | None:
    """The status by the act that governs the noun; None where nothing says so, or it is denied."""
    if act is None:
        return "negotiated" if _talked_of(telling) else None
    status = status_by(act, OUTCOMES)
    above = over(telling.sentence, act, OVER) if act.time in UNSETTLED else None
    if above is not None:
        act, status = above, status_by(above, OVER)
    return None if act.negated else status


def _talked_of(telling: Telling) -> bool:
    """Whether an instrument is the subject of talks: "negotiations on a new agreement"."""
    topic = False
    for index in range(telling.first - 1, max(telling.sentence.first, telling.first - TOPIC_REACH) - 1, -1):
        cue = telling.sentence.cue_at.get(index)
        if cue is None:
            continue
        if cue.role == "event":
            return topic and cue.sense.startswith("talks")
        if cue.role == "relation":
            topic = cue.sense == "topic"
    return False
