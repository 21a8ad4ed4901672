"""How far an instrument has come, by what is done with it."""

from __future__ import annotations

from typing import Final

from bilat.reading.clauses import Governor, Outcomes, over, status_by
from bilat.reading.telling import Telling

_TO_SIGN: Final = {"future": "planned", "infinitive": "planned", "possible": "planned"}
_TO_REACH: Final = {"future": "negotiated", "infinitive": "negotiated", "possible": "negotiated"}
_TO_RATIFY: Final = {"future": "signed", "infinitive": "in-force", "possible": "signed"}
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
}
"""The acts that govern other acts."""
UNSETTLED: Final = frozenset({"infinitive", "future", "present", "progressive"})
"""The times of an act that another act may govern."""
TOPIC_REACH: Final = 8
"""How many tokens may stand between talks and the instrument that they are on."""


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
