"""Visits told in passing by whom somebody meets: "talks with the visiting premier of Peru"."""

from __future__ import annotations

from typing import Final

from bilat.reading.actor import Actor
from bilat.reading.drafts import Draft
from bilat.reading.rules import rule
from bilat.reading.telling import Telling

VISITING: Final = rule(
    "meeting", "visiting-guest", "A word such as “visiting” before one of the two who meet: the visit of that one."
)
LASTING: Final = {"held": "under-way", "under-way": "under-way", "planned": "planned"}
"""The status of a visit by that of an encounter on it."""
APART: Final = frozenset({"phase", "break"})
"""The roles of words after which a trip is told of by itself: "before visiting the Peruvian troops"."""


def visit_of_guest(meeting: Draft, telling: Telling) -> Draft | None:
    """The visit of one of the two who meet, if a word before its name or office tells of it."""
    sentence, status = telling.sentence, LASTING.get(str(meeting.fields["status"]))
    if status is None or len(meeting.codes) != 2 or meeting.over or meeting.fields["form"] == "visit":
        return None
    for first, stop, cue in sentence.acts:
        if cue.act is None or (cue.act.sense, cue.act.form) != ("visit", "gerund"):
            continue
        guest = _described(telling, first, stop)
        if guest is None or len(guest.codes) != 1 or guest.codes[0] not in meeting.codes:
            continue
        [host] = set(meeting.codes) - set(guest.codes)
        fields: dict[str, object] = {"form": "visit", "status": status, "host": host}
        if guest.person is not None and guest.person.name:
            fields["participants"] = [guest.person]
        if guest.person is not None and guest.person.office is not None:
            fields["level"] = guest.person.office
        tokens = sentence.tokens
        found = (tokens.starts[first], tokens.ends[stop - 1], VISITING)
        visit = Draft("meeting", (*guest.codes, host), fields, [found])
        visit.open = True
        return visit
    return None


def _described(telling: Telling, first: int, stop: int) -> Actor | None:
    """Whom a word in -ing describes: the holder of an office or a delegation, and not the country visited."""
    sentence = telling.sentence
    before = sentence.cue_at.get(first - 1)
    if before is not None and before.role in APART:
        return None
    for actor in telling.near():
        if actor.person is not None and actor.first <= first < stop < actor.stop:
            return actor
        if actor.first == stop and sentence.has_at(actor.stop, "body"):
            return actor
    return None
