"""Joint statements in which somebody says something: they are made by those who do."""

from __future__ import annotations

from bilat.reading.actor import codes_of
from bilat.reading.agreement_parties import names_the_two
from bilat.reading.phases import phase_before
from bilat.reading.telling import Telling


def is_said_in(telling: Telling) -> bool:
    """Whether a joint statement is where somebody says something: "condemned it in a joint statement"."""
    joint = telling.cue.sense == "declaration" and telling.stop - telling.first > 1
    return joint and not telling.sentence.verb_last and phase_before(telling.sentence, telling.first) == "in"


def codes_stating(telling: Telling) -> tuple[str, ...] | None:
    """Those who say something in a joint statement: the first who are named together, else the two of the text."""
    near = [actor for actor in telling.near() if not actor.role]
    group = near[:1]
    for actor in near[1:]:
        if not actor.chained:
            break
        group.append(actor)
    codes = codes_of(group)
    if len(codes) > 1:
        return codes
    return (telling.context.pair or None) if names_the_two(telling) else None
