"""Who acts in a sentence, and what part each plays by the words around it."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import attrs

from bilat.reading.actor import NATIONAL, Actor
from bilat.reading.actor_roles import PARTNERING, REACH, assign_role
from bilat.reading.clauses import past_possessive
from bilat.reading.institutions import InstitutionMention
from bilat.reading.lazily import lazily
from bilat.reading.names import names_of
from bilat.reading.people import People, PersonMention
from bilat.reading.pronouns import pronouns_of, with_owners
from bilat.reading.sentence import Sentence
from bilat.reading.signatories import partners_of
from bilat.reading.sought import DIGITS
from bilat.reading.verb_last import share_roles

OFFICIAL: Final = NATIONAL | {"legislator", "regional-leader", "official"}
"""The offices of those whom an ambassador meets where he is posted."""
SINGLE: Final = frozenset({"head-of-state", "head-of-government", "foreign-minister"})
"""The offices that one person of a state holds."""


class Scene(Sentence):
    """A sentence together with those who act in it."""

    @lazily
    def actors(self) -> list[Actor]:
        """Its actors in text order, with their roles."""
        return actors_of(self)

    @lazily
    def meeting(self) -> list[Actor]:
        """Those of its actors that may meet: no company, and nobody who only signs something."""
        signing = self.signing
        return [actor for actor in self.actors if actor.kind != "company" and actor.first not in signing]

    @lazily
    def partners(self) -> list[InstitutionMention]:
        """The bodies that stand where parties to an instrument do."""
        return partners_of(self)

    @lazily
    def signing(self) -> set[int]:
        """The first tokens of the actors that sign or reach something: "the agreements signed by the presidents"."""
        found: set[int] = set()
        for before, actor in pairwise((None, *self.actors)):
            assert actor is not None
            chained = actor.chained and before is not None and before.first in found
            if chained or (actor.role == "by" and self._signed_by(actor)):
                found.add(actor.first)
        return found

    def _signed_by(self, actor: Actor) -> bool:
        """Whether the preposition before an actor follows an act of signing or reaching."""
        for index in range(actor.first - 1, max(self.first, actor.first - REACH) - 1, -1):
            if self.has_at(index, "relation", "by"):
                act = self.cue_at.get(index - 1)
                return act is not None and act.role == "act" and act.sense in {"sign", "reach"}
        return False


def actors_of(sentence: Sentence) -> list[Actor]:
    """The actors of a sentence in text order, with their roles."""
    people = sentence.people
    money = _money(sentence)
    home = sentence.mentions.context.home
    if home is not None:
        known = sentence.mentions.known
        people = [p if sentence.has_at(p.first - 1, "pronoun", "his") else _at_home(p, home, known) for p in people]
    people = _where_posted(sentence, people)
    taken = {index for p in people for index in range(p.first, p.stop)}
    people = _without_owners(sentence, people)
    actors = [_actor_of(sentence, person) for person in people]
    bodies = {(c.first, c.codes) for c in sentence.countries if c.kind == "body"}
    actors += [
        Actor(c.first, c.stop, c.codes, None, c.kind, case=c.case)
        for c in sentence.countries
        if c.first not in taken and c.first not in money and (c.stop, c.codes) not in bodies  # "the US Pentagon"
    ]
    actors = with_owners(sentence, actors, pronouns_of(sentence, actors))
    actors.sort(key=lambda actor: actor.first)
    actors = _with_leaders(sentence, actors)
    before: Actor | None = None
    for actor in actors:
        assign_role(sentence, before, actor)
        if not (actor.kind == "pronoun" and sentence.has_at(actor.first, "pronoun", "his")):
            before = actor
    if sentence.verb_last and len(actors) > 1:
        share_roles(sentence, actors)
    _set_aside_mediators(sentence, actors)
    _set_aside_accusers(sentence, actors)
    return actors


def _set_aside_mediators(sentence: Sentence, actors: list[Actor]) -> None:
    """Tell those apart who bring others together: "Oman brokered", "brokered by Oman", "an Oman-brokered truce"."""
    words = sentence.tokens.words
    for first, stop, cue in sentence.acts:
        if not cue.may_be("broker"):
            continue
        passive = sentence.has_at(stop, "relation", "by")
        for actor in actors:
            gap = range(actor.stop, first)
            auxiliary = all(words[at] == "-" or sentence.has_at(at, "act", "hold") for at in gap) and len(gap) < REACH
            before = actor.stop <= first and auxiliary and actor.role not in PARTNERING and not passive
            if before or (passive and stop < actor.first <= stop + REACH):
                actor.role = "mediator"
        for one, other in pairwise(actors):
            if other.chained and one.role == "mediator":
                other.role = "mediator"


def _set_aside_accusers(sentence: Sentence, actors: list[Actor]) -> None:
    """Tell who only says of others what they did with a third: "Chad accuses Peru of holding talks with Oman"."""
    accusing = next((span for span in sentence.of_role("say") if span[2].sense == "accuse"), None)
    if accusing is None or not any(actor.role in PARTNERING for actor in actors if actor.first > accusing[1]):
        return
    by = next((actor for actor in actors if actor.role == "by" and actor.first > accusing[0]), None)
    before = [actor for actor in actors if not actor.role and actor.stop <= accusing[0]]
    for actor in before if by is None else [by]:
        actor.role = "mediator"


def _with_leaders(sentence: Sentence, actors: list[Actor]) -> list[Actor]:
    """The actors, those who lead a delegation in its place: "a Peruvian delegation led by the premier Ana Rojas"."""
    if not any(cue.sense == "led" for _, _, cue in sentence.of_role("relation")):
        return actors
    kept: list[Actor] = []
    for actor in actors:
        led = kept[-1] if kept else None
        if led is not None and actor.person is not None and led.person is None and _leads(sentence, led, actor):
            countries = actor.person.countries or led.codes
            person = attrs.evolve(actor.person, countries=countries)
            kept[-1] = attrs.evolve(led, stop=actor.stop, codes=countries, person=person, kind="person")
        else:
            kept.append(actor)
    return kept


def _leads(sentence: Sentence, led: Actor, leader: Actor) -> bool:
    """Whether somebody is named as the leader of those whose country is named right before."""
    gap = range(led.stop, leader.first)
    if (
        not any(sentence.has_at(index, "relation", "led") for index in gap)
        or "," in sentence.tokens.words[led.stop : leader.first]
    ):
        return False
    return any(
        sentence.has_at(index, "body", "delegate")
        for index in range(max(led.first - REACH, sentence.first), leader.first)
    )


def _actor_of(sentence: Sentence, person: PersonMention) -> Actor:
    """A person as an actor; one who only says whose a body is stands for the country alone: "Fico's negotiators"."""
    owned = past_possessive(sentence, person.stop)
    after = person.stop if owned is None else owned
    if not names_of(sentence.tokens.language).inflects and not sentence.verb_last and sentence.has_at(after, "body"):
        return Actor(person.first, person.stop, person.countries, None, "body")
    return Actor(person.first, person.stop, person.countries, person, "person", case=person.case)


def _without_owners(sentence: Sentence, people: list[PersonMention]) -> list[PersonMention]:
    """The people but for those who only say whose somebody is: "Macron's envoy Jean Dupont"."""
    kept: list[PersonMention] = []
    for person in people:
        before = kept[-1] if kept else None
        if before is not None and person.office and past_possessive(sentence, before.stop) == person.first:
            kept[-1] = attrs.evolve(person, first=before.first, countries=person.countries or before.countries)
        else:
            kept.append(person)
    return kept


def _at_home(person: PersonMention, home: str, known: People) -> PersonMention:
    """A person; one named with an office of no country is of the country that the report comes from.

    Not one whose office there somebody else of the text holds.
    """
    if person.countries or person.office not in NATIONAL or not person.name:
        return person
    holder = known.holder(home, person.office) if person.office in SINGLE else None
    if holder is not None and not holder.is_called(person):
        return person
    return attrs.evolve(person, countries=(home,))


def _where_posted(sentence: Sentence, people: list[PersonMention]) -> list[PersonMention]:
    """The people, officials of no country of the one to which the sentence's only ambassador is sent."""
    hosts = {code for person in people if person.office == "ambassador" for code in person.host}
    if len(hosts) != 1:
        return people
    return [
        attrs.evolve(person, countries=tuple(hosts))
        if not person.countries and person.office in OFFICIAL and not sentence.has_at(person.first - 1, "pronoun")
        else person
        for person in people
    ]


def _money(sentence: Sentence) -> set[int]:
    """The tokens of amounts of money: the United States of "US dollars" does nothing."""
    if not sentence.countries or not sentence.begun(DIGITS):
        return set()
    return {index for amount in sentence.amounts for index in range(amount.first, amount.stop)}
