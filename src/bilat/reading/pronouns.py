"""Whom a pronoun stands for: the last subject, who was met, who speaks."""

from __future__ import annotations

import attrs

from bilat.languages.schema.cues import Cue
from bilat.reading.actor import Actor, codes_of
from bilat.reading.names import names_of
from bilat.reading.people import PersonMention
from bilat.reading.sentence import Sentence
from bilat.reading.tenses import is_infinitive


def pronouns_of(sentence: Sentence, actors: list[Actor]) -> list[Actor]:
    """Those whom pronouns stand for: the actor before a relative one, who was spoken of before for the others."""
    context = sentence.mentions.context
    found: list[Actor] = []
    for first, stop, cue in sentence.of_role("pronoun"):
        if cue.sense == "who":
            before = [actor for actor in actors if actor.stop <= first and actor.kind == "person"]
            who = max(before, key=lambda actor: actor.stop, default=None)
            if who is not None and not _of_thing(sentence, who.stop, first):
                found.append(Actor(first, stop, who.codes, who.person, "pronoun", case=cue.form))
        elif cue.sense == "they" and (two := _two_before(actors, first) or context.near):
            found.append(Actor(first, stop, two, None, "pronoun"))
        elif cue.sense == "it" and (meant := context.opening or (() if context.person else context.subject)):
            found.append(Actor(first, stop, meant, None, "pronoun"))
        else:
            met = _is_object(sentence, first, stop) if cue.sense == "his" else _is_oblique(sentence, cue)
            person = _meant(sentence, actors, first, "met" if met else cue.sense)
            if person is None or (met and any(actor.person is person for actor in found)):
                continue  # "he" and "him" of one sentence are two
            case = "a" if met and cue.sense == "his" else cue.form
            found.append(Actor(first, stop, person.countries, person, "pronoun", case=case))
    return found


def with_owners(sentence: Sentence, actors: list[Actor], pronouns: list[Actor]) -> list[Actor]:
    """All actors; whose a holder of an office is by a pronoun is none himself: "his foreign minister met the envoy"."""
    if names_of(sentence.tokens.language).inflects or sentence.verb_last:
        return [*actors, *pronouns]
    owners = {pronoun.stop: pronoun for pronoun in pronouns if sentence.has_at(pronoun.first, "pronoun", "his")}
    owned = {actor.first: actor for actor in actors if actor.first in owners and _is_of_nobody(actor)}
    others = [actor for actor in actors if actor.first not in owned]
    told = [_of_state(actor, owners[first].codes) for first, actor in owned.items()]
    return [*others, *told, *(pronoun for pronoun in pronouns if pronoun.stop not in owned)]


def _is_of_nobody(actor: Actor) -> bool:
    """Whether somebody holds an office of a state that is not named with it."""
    return actor.person is not None and actor.person.office is not None and not actor.codes


def _of_state(actor: Actor, codes: tuple[str, ...]) -> Actor:
    """Somebody as one of a state."""
    person = None if actor.person is None else attrs.evolve(actor.person, countries=codes)
    return attrs.evolve(actor, codes=codes, person=person)


def _two_before(actors: list[Actor], index: int) -> tuple[str, ...]:
    """The two states of which somebody is named before a token: those whom "they" means in one sentence."""
    codes = codes_of([actor for actor in actors if actor.stop <= index and actor.kind != "adjective"])
    return codes if len(codes) == 2 else ()


def _is_object(sentence: Sentence, first: int, stop: int) -> bool:
    """Whether a pronoun that may own what follows is a verb's object: «его встречал министр», «принял его в Лиме»."""
    if not names_of(sentence.tokens.language).inflects:
        return False
    if sentence.has_at(stop, "verb"):
        return True
    ends = stop >= sentence.stop or any(sentence.has_at(stop, role) for role in ("relation", "phase", "say"))
    return sentence.has_at(first - 1, "verb") and (ends or not sentence.tokens.words[stop].isalpha())


def _is_oblique(sentence: Sentence, cue: Cue) -> bool:
    """Whether a pronoun of no subject has a form of its own, so that it may mean one of the same sentence: «с ним»."""
    return cue.sense == "whom" and names_of(sentence.tokens.language).inflects


def _of_thing(sentence: Sentence, first: int, stop: int) -> bool:
    """Whether a relative pronoun may stand for an encounter or instrument named after the last person."""
    return any(first <= at < stop for role in ("event", "instrument") for at, _, _ in sentence.of_role(role))


def _meant(sentence: Sentence, actors: list[Actor], first: int, sense: str) -> PersonMention | None:
    """The person whom "he", "him", "his" or "I" means."""
    if sense == "whom" or (sense == "his" and _owns_nothing(sentence, first + 1)):
        return _met(sentence, first)
    if sense == "met":
        return _met_here(sentence, first) or _spoken_of(sentence, first)
    if sense == "I":
        return _speaker(sentence, actors)
    if sense == "he":
        return _only_one(sentence, actors, first) or _spoken_of(sentence, sentence.first)
    return _spoken_of(sentence, first) if sense == "his" else None


def _speaker(sentence: Sentence, actors: list[Actor]) -> PersonMention | None:
    """The only one who says what a sentence quotes: of "I have been to Lima," the premier told them."""
    sayers = [actor.person for actor in actors if actor.person is not None and is_sayer(sentence, actor)]
    return sayers[0] if len(sayers) == 1 else None


def is_sayer(sentence: Sentence, actor: Actor) -> bool:
    """Whether a verb of saying stands right beside an actor: "the premier said", "said the premier"."""
    return any(sentence.has_at(index, "say") for index in (actor.first - 1, actor.stop))


def _owns_nothing(sentence: Sentence, index: int) -> bool:
    """Whether nothing follows that a pronoun may own: "invited her to come", not "her talks"."""
    if names_of(sentence.tokens.language).inflects or sentence.verb_last:
        return False
    if index >= sentence.stop or not sentence.tokens.words[index][0].isalnum():
        return True
    cue = sentence.cue_at.get(index)
    return cue is not None and (cue.reading("relation", "phase", "link") is not None or is_infinitive(sentence, index))


def _met_here(sentence: Sentence, before: int) -> PersonMention | None:
    """The last person of the same sentence before a token who is no subject."""
    met = _met(sentence, before)
    return met if met is not None and met.first >= sentence.first else None


def _met(sentence: Sentence, before: int) -> PersonMention | None:
    """The last person named before a token who is no subject: whom "him" means."""
    for person in reversed(sentence.mentions.people):
        oblique = (person.case and "n" not in person.case) or _stands_with(sentence, person)
        here = person.first >= sentence.first
        known = person.name or (here and person.countries and not person.plural)
        if person.stop <= before and known and (oblique or not here):
            return person
    return None


def _stands_with(sentence: Sentence, person: PersonMention) -> bool:
    """Whether a postposition makes somebody the one with whom something is done: "vazir bilan"."""
    return sentence.verb_last and sentence.has_at(person.stop, "relation", "with")


def _only_one(sentence: Sentence, actors: list[Actor], before: int) -> PersonMention | None:
    """The only person of a sentence before a token, if it names one: "Stubb says he", but not "with Stubb he met"."""
    people = [
        actor.person
        for actor in actors
        if actor.person is not None
        and actor.stop <= before
        and not sentence.has_at(actor.first - 1, "relation", "with")
    ]
    return people[0] if len(people) == 1 and (people[0].name or people[0].countries) else None


def _spoken_of(sentence: Sentence, before: int) -> PersonMention | None:
    """The last person before a token who may be a subject: after no preposition, in the nominative if that shows."""
    mentions = sentence.mentions
    found: PersonMention | None = None
    for person in reversed(mentions.people):
        if person.stop > before or not person.name:
            continue
        if found is not None and mentions.sentence_around(person.first) != mentions.sentence_around(found.first):
            break  # of those of one sentence the first is most likely its subject
        oblique = person.case and "n" not in person.case.lower()
        within = sentence.first <= person.first and before > sentence.first
        if within or not (oblique or sentence.has_at(person.first - 1, "relation")):
            found = person
            if before > sentence.first:
                break
    return found or mentions.context.person
