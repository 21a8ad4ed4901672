"""A state or somebody of one that a sentence names, with the part it plays there."""

from __future__ import annotations

from typing import Final

import attrs

from bilat.reading.mentions import Mention
from bilat.reading.people import PersonMention

NATIONAL: Final = frozenset(
    ["head-of-state", "head-of-government", "deputy-head-of-government", "foreign-minister", "minister", "speaker"]
)
"""The offices that a report of their own country names without it, and that are meant by talks of a country."""
LEADERS: Final = frozenset({"head-of-state", "head-of-government"})
"""The offices that "leaders" or "heads" may mean, of one state the one and of another the other."""


@attrs.define(eq=False)
class Actor(Mention):
    """A country or a person that a sentence names.

    Args:
        codes: the countries it stands for.
        person: the person, where it is one.
        kind: ``person``, ``pronoun``, ``company``, or the kind of the country mention.
        role: ``""`` for subject or bare object, else the sense of the preposition before it (``with``, ``to``, ``in``,
            ``from``, ``topic`` …); ``attribute`` for an adjective of something that does not act.
        chained: whether it continues the actor before it ("Russia and China").
        case: the possible grammatical cases, as far as the language shows them.
    """

    codes: tuple[str, ...]
    person: PersonMention | None
    kind: str
    role: str = ""
    chained: bool = False
    case: str = ""


def is_stranger(actor: Actor) -> bool:
    """Whether somebody is named by an office that acts for no state, and by none whose it is: the head of an agency."""
    person = actor.person
    if person is None or not person.name or actor.codes:
        return False
    return person.office is not None and person.office not in NATIONAL


def is_named(actor: Actor) -> bool:
    """Whether somebody is told of by name, and not by office alone."""
    return actor.person is not None and bool(actor.person.name)


def codes_of(actors: list[Actor]) -> tuple[str, ...]:
    """The countries of several actors, each once, in the order of the text."""
    if len(actors) < 2:
        return actors[0].codes if actors else ()
    return tuple(dict.fromkeys([code for actor in actors for code in actor.codes]))
