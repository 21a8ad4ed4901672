"""Visits told without a verb, as headlines do: "Kenya's president in Lima", «В Лиме — президент Кении»."""

from __future__ import annotations

from typing import Final

from bilat.languages.schema.cues import Cue
from bilat.reading.actor import NATIONAL, Actor
from bilat.reading.actors import Scene
from bilat.reading.clauses import of_time
from bilat.reading.context import Context
from bilat.reading.drafts import Draft
from bilat.reading.meeting_drafts import draft_of
from bilat.reading.rules import rule
from bilat.reading.telling import Telling

NO_VERB: Final = rule(
    "meeting", "visit-without-verb", "A short sentence of nothing but a leader or minister and where abroad that is."
)
LONGEST: Final = 14
"""How many tokens such a sentence has at most."""
TELLING: Final = frozenset({"act", "verb", "instrument", "say", "conflict", "negation", "possible", "past"})
"""The roles of words of which such a sentence has none."""
DASHES: Final = frozenset("—–")
"""Signs that stand for "is": «Премьер Перу — в Лиме»."""
PLACES: Final = frozenset({"name", "capital"})


def visits_without_verb(sentence: Scene, context: Context) -> list[Draft]:
    """The visit that a sentence without a verb tells of, if it says no more than who is where."""
    if sentence.stop - sentence.first > LONGEST or sentence.verb_last or not sentence.roles.isdisjoint(TELLING):
        return []
    if len(sentence.actors) < 2 or not _tells_all(sentence, *sentence.actors[:2]):
        return []
    goal, guest = sorted(sentence.actors[:2], key=lambda actor: actor.person is not None)
    abroad = goal.role == "in" and goal.kind in PLACES and len(goal.codes) == 1 and goal.codes != guest.codes
    if not (abroad and _may_visit(guest)):
        return []
    telling = Telling(sentence, goal.first, goal.stop, Cue("verb", "stay", "present"), context, companies=False)
    fields: dict[str, object] = {"form": "visit", "status": "under-way", "host": goal.codes[0]}
    draft = draft_of(telling, NO_VERB, (*guest.codes, *goal.codes), fields, [guest], direct=True)
    draft.open = True
    return [draft]


def _may_visit(guest: Actor) -> bool:
    """Whether somebody holds an office whose stays abroad are visits."""
    person = guest.person
    if person is None or person.plural or person.former:
        return False
    return person.office in NATIONAL and len(guest.codes) == 1


def _tells_all(sentence: Scene, before: Actor, after: Actor) -> bool:
    """Whether nothing but times, a dash and signs stands beside two actors, or what encounter one is there for."""
    words = sentence.tokens.words
    end = sentence.stop
    if "event" in sentence.roles:
        end = next((at for at in range(after.stop, end) if sentence.has_at(at, "relation", "for")), after.stop)
        if end == after.stop and not sentence.has_at(end, "relation", "for"):
            return False
    elif len(sentence.actors) > 2:
        return False
    return _opens(sentence, before) and all(
        of_time(sentence, index)
        or sentence.has_at(index, "relation", "in")
        or words[index] in DASHES
        or (index >= after.stop and not words[index].isalnum())
        for index in (*range(before.stop, after.first), *range(after.stop, end))
    )


def _opens(sentence: Scene, actor: Actor) -> bool:
    """Whether a sentence begins with somebody, or with a preposition of place and where that is: «в столице Перу»."""
    if actor.person is not None:
        return actor.first == sentence.first
    before = range(sentence.first + 1, actor.first)
    return sentence.has_at(sentence.first, "relation", "in") and all(sentence.has_at(at, "land") for at in before)
