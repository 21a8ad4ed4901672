"""Countries that a sentence borrows from its text, and whether the rest of the text bears them out."""

from __future__ import annotations

from collections.abc import Collection
from itertools import combinations
from typing import Final, cast

from bilat.reading.actor import LEADERS, Actor
from bilat.reading.actors import Scene
from bilat.reading.context import Context
from bilat.reading.drafts import Draft
from bilat.reading.institutions import InstitutionMention
from bilat.reading.parties import is_only_where
from bilat.reading.where import towns_that_act

FRAMES: Final = frozenset({"meeting", "agreement"})
"""The types of drafts that may borrow countries."""
MUTUAL: Final = frozenset({"pair", "joint"})
"""The roles of words that take up both states of a text: "the two countries", "joint"."""
OF_BODY: Final = 3
"""How many tokens from a word for several people the organisation may stand that they are of."""
MOST: Final = 12
"""Of how many countries of one draft each two are a pair."""


def set_named(draft: Draft, sentence: Scene, context: Context) -> None:
    """Remember which countries the sentence of a draft names, or takes up from the words right before it.

    Args:
        draft: what the sentence tells.
        sentence: the sentence.
        context: what the text has set up before it.
    """
    taking = (actor for actor in sentence.actors if not (_is_aside(draft, actor) or is_only_where(sentence, actor)))
    named = {code for actor in taking for code in actor.codes}
    named.update(code for body in sentence.institutions for code in body.countries)
    named.update(_of_topic(draft, sentence))
    if draft.type == "agreement":
        named.update(code for who in sentence.people if who.host for code in (*who.countries, *who.host))
    towns = {place.country for place in sentence.places if place.country is not None}
    if len(towns) > 1 or draft.fields.get("form") == "forum":
        named.update(towns)  # "the twinning of Narvik and Kiruna", "spoke at a conference in Narvik"
    if draft.type == "agreement":
        named.update(
            towns_that_act(sentence, sentence.stop)
        )  # "the governor of the region and a minister of Peru signed"
    if not named.isdisjoint(draft.codes) and (_goes_on(sentence) or context.person in _participants(draft)):
        named.update(context.subject)
    named.update(context.beside)
    if draft.fields.get("form") == "visit":
        host = draft.fields.get("host")  # the goal, or the country of the town that is the goal
        named = named | {host} if isinstance(host, str) else {*draft.codes[:1], *context.beside}
    draft.named = frozenset(named)
    draft.spoken_of = frozenset(code for actor in sentence.actors for code in actor.codes)
    bodies = [body for body in sentence.institutions if body.kind == "organisation"]
    draft.mutual = _takes_up_both(sentence, bodies)
    of_many = bool(bodies) and not draft.spoken_of and not draft.mutual
    draft.listed = of_many or sentence.first in sentence.mentions.items


def _of_topic(draft: Draft, sentence: Scene) -> tuple[str, ...]:
    """The states of an instrument that is on what they have together: "the treaty on the border of Chad and Togo"."""
    if draft.type != "agreement":
        return ()
    joined: list[str] = []
    for actor in sentence.actors:
        if actor.role == "topic":
            joined = [*joined, *actor.codes] if actor.chained else [*actor.codes]
            if set(joined) == set(draft.codes):
                return draft.codes
    return ()


def _takes_up_both(sentence: Scene, bodies: list[InstitutionMention]) -> bool:
    """Whether a word takes up both states of a text: "the leaders", but not "the leaders of the CIS"."""
    words = [(first, stop) for first, stop, cue in sentence.cues if cue.role in MUTUAL]
    words += [(actor.first, actor.stop) for actor in sentence.actors if _is_of_both(sentence, actor)]
    for first, stop in words:
        gaps = [first - body.stop if sentence.verb_last else body.first - stop for body in bodies]
        if not any(0 <= gap < OF_BODY for gap in gaps):
            return True
    return False


def _is_of_both(sentence: Scene, actor: Actor) -> bool:
    """Whether an encounter is of leaders of no state that is named, and so of both of the text: «встреча лидеров»."""
    person = actor.person
    if person is None or not person.plural or person.office not in LEADERS or actor.codes:
        return False
    return sentence.has_at(actor.first - 1, "event")


def _participants(draft: Draft) -> Collection[object]:
    """Those who take part, as far as they are known by name."""
    return cast("Collection[object]", draft.fields.get("participants", ()))


def _goes_on(sentence: Scene) -> bool:
    """Whether a sentence goes on with whom the last one was about: "He then held talks with the president of Kenya"."""
    return bool(sentence.of_role("pronoun"))


def _is_aside(draft: Draft, actor: Actor) -> bool:
    """Whether a country is only spoken of: the topic, what its goods do, the city where one agrees."""
    if draft.type == "agreement":
        return actor.role == "topic" or (actor.role == "in" and actor.kind == "capital")
    if actor.role == "topic" and actor.kind == "adjective" and len(actor.codes) > 1:
        return False  # «договорённость о проведении чешско-чадской встречи»
    return actor.role in {"topic", "attribute"}


def borne_out(drafts: list[Draft], together: Collection[frozenset[str]]) -> list[Draft]:
    """The drafts without those that borrow a country with which nothing in the text tells of anything.

    Most sentences that name one state, or none, are about no other: a company's deal, talks with rebels, a forum.

    Args:
        drafts: the drafts of a text.
        together: the two countries of each sentence that has two act together, which may have made an instrument.
    """
    drafts = [draft for draft in drafts if draft.mutual or not _is_of_others(draft)]
    told = {pair for draft in drafts if draft.type in FRAMES and not _borrows(draft) for pair in _pairs(draft)}
    made = told.union(together)
    return [
        draft
        for draft in drafts
        if not _borrows(draft)
        or not (draft.listed or (made if draft.type == "agreement" else told).isdisjoint(_pairs(draft)))
    ]


def _borrows(draft: Draft) -> bool:
    """Whether a draft has a country that its sentence does not speak of; a company named as party is of its own."""
    if draft.type not in FRAMES or draft.mutual or "parties" in draft.fields:
        return False
    return not draft.named.issuperset(draft.codes)


def _is_of_others(draft: Draft) -> bool:
    """Whether the sentence of a draft names countries, but none that it has."""
    return _borrows(draft) and bool(draft.spoken_of) and draft.spoken_of.isdisjoint(draft.codes)


def _pairs(draft: Draft) -> list[frozenset[str]]:
    """Every two countries of a draft."""
    return [frozenset(pair) for pair in combinations(draft.codes[:MOST], 2)]
