"""The place that a headline names for an encounter of which only the words under it tell who meets: "Talks in Oslo"."""

from __future__ import annotations

from collections.abc import Iterable

from bilat.reading.actors import Scene
from bilat.reading.context import Context
from bilat.reading.drafts import Draft
from bilat.reading.where import IN_ONE_PLACE, TAKING_PLACE, is_country, place_of
from bilat.values import Place


def pass_on_venue(told: Iterable[Draft], sentence: Scene, context: Context) -> None:
    """Remember where a headline has an encounter of nobody, and let the next one be there that names no place.

    Args:
        told: what the sentence tells of.
        sentence: the sentence.
        context: what the text has set up before it.
    """
    if sentence.heading and "event" in sentence.roles:
        known = any(len(draft.codes) > 1 for draft in told)
        context.venue = None if known else _venue_of(sentence)
    elif context.venue is not None:
        for draft in told:
            if draft.type == "meeting" and draft.fields["form"] in IN_ONE_PLACE:
                draft.lent = context.venue if draft.fields["status"] in TAKING_PLACE else None
                context.venue = None
                return


def _venue_of(sentence: Scene) -> Place | None:
    """The town or building where a headline has an encounter take place."""
    for first, stop, cue in sentence.of_role("event"):
        if cue.sense.partition("/")[0] in IN_ONE_PLACE:
            place = place_of(sentence, first, stop, ())
            return None if is_country(sentence, place) else place
    return None
