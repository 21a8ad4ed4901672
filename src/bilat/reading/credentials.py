"""Envoys who present their credentials: each of them meets the one who takes them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from bilat.reading.actor import Actor
from bilat.reading.drafts import Draft
from bilat.reading.governors import status_by
from bilat.reading.meeting_drafts import draft_of
from bilat.reading.meeting_status import HELD
from bilat.reading.rules import rule
from bilat.reading.telling import Telling, completed
from bilat.reading.tenses import Outcomes

CREDENTIALS: Final = rule(
    "meeting", "credentials", "An envoy's credentials, with each envoy of the clause and the one who takes them."
)
SENSE: Final = "credentials"
"""The sense of the nouns for them."""
ENVOY: Final = "ambassador"
HANDED: Final[Outcomes] = {"hand": HELD, "receive": HELD, "plan": {"": "planned"}, "await": {"": "planned"}}
"""The status of the encounter by the act that is done with the credentials."""


def accreditations(telling: Telling) -> Iterator[Draft]:
    """One encounter for each envoy who hands his credentials over."""
    act = telling.governor(HANDED)
    if act is not None and act.negated:
        return
    status = "held" if act is None else status_by(act, HANDED)
    near = telling.near()
    taker = next((actor for actor in near if _takes(actor)), None)
    for envoy in _each(near):
        codes = _between(envoy, taker, telling)
        if len(codes) < 2:
            continue
        fields: dict[str, object] = {"form": "talks", "status": status, "host": codes[1]}
        people = [envoy, *([] if taker is None else [taker])]
        yield draft_of(telling, CREDENTIALS, codes, fields, people)


def _takes(actor: Actor) -> bool:
    """Whether somebody may be handed credentials: the holder of an office, and no envoy."""
    return actor.person is not None and actor.person.office not in {None, ENVOY}


def _each(near: list[Actor]) -> Iterator[Actor]:
    """The envoys, each with his country: those of a title in the plural one by one."""
    listed = False
    for actor in near:
        envoy = actor.person is not None and actor.person.office == ENVOY
        listed = envoy or (listed and actor.chained)
        if listed:
            yield from (attrs.evolve(actor, codes=(code,)) for code in actor.codes)


def _between(envoy: Actor, taker: Actor | None, telling: Telling) -> tuple[str, ...]:
    """The state of an envoy, and that to which he is sent."""
    hosts = () if taker is None else taker.codes
    hosts = hosts or (() if envoy.person is None else envoy.person.host)
    if len(hosts) == 1:
        return () if hosts == envoy.codes else (*envoy.codes, *hosts)
    return completed(envoy.codes, telling.context)[0]
