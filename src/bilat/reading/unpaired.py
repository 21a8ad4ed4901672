"""Encounters that are not of two states: with strangers, of organisations, of many."""

from __future__ import annotations

from typing import Final

from bilat.reading.actor import codes_of, is_stranger
from bilat.reading.actor_roles import REACH
from bilat.reading.clauses import of_time
from bilat.reading.meeting_bodies import BODY_REACH
from bilat.reading.meeting_drafts import UNIONS
from bilat.reading.names import names_of
from bilat.reading.proper import HYPHENS
from bilat.reading.sentence import FINITE, Sentence
from bilat.reading.telling import Telling
from bilat.reading.tenses import Governor

PARTNER_REACH: Final = 8
"""How many tokens after "with" whom one meets may be named: "the secretary general of the Security Council of"."""
OWNER_REACH: Final = 8
"""How many tokens before a noun those whose encounter it is may stand, where what owns stands before."""
PARTING: Final = frozenset({"act", "verb", "relation", "phase", "break", "event", "pronoun", "say"})
"""The roles of words that part a noun from what stands before them."""
NAMING: Final = frozenset({"with", "between"})
"""The roles of actors that a noun for an encounter names as partners."""


def with_no_state(telling: Telling) -> bool:
    """Whether an encounter is with somebody who is no state: rebels, a trade union."""
    return any(telling.low <= first < telling.high for first, _, _ in telling.sentence.of_role("conflict"))


def of_many(telling: Telling) -> bool:
    """Whether an encounter is that of several states that it does not name: "the summit of Asian states"."""
    sentence = telling.sentence
    if sentence.verb_last:
        return _of_many_before(telling)
    for index in range(telling.stop, min(telling.high, telling.stop + REACH)):
        cue = sentence.cue_at.get(index)
        if cue is not None and cue.role == "many":
            if any(body.first <= index < body.stop for body in sentence.institutions):
                return False  # in the name of an organisation, which others tell of
            near = [actor for actor in telling.actors if 0 < actor.first - index <= REACH]
            named = len(codes_of(near)) > 1  # "of two powers, Peru and Chile"
            return not named and not sentence.has_at(index - 1, "article")  # "of these states"
        if cue is not None and cue.role not in {"body", "relation", "quality"}:
            return False
    return False


def _of_many_before(telling: Telling) -> bool:
    """The same where the verb stands last, or of an organisation of theirs: "Osiyo davlatlari yigʻilishi"."""
    sentence = telling.sentence
    if len(codes_of([actor for actor in telling.near() if actor.role == ""])) > 1:
        return False  # several are said to take part
    unions = {body.stop - 1 for body in sentence.institutions if body.kind == "organisation"}
    for index in range(telling.first - 1, max(telling.low, telling.first - OWNER_REACH) - 1, -1):
        cue = sentence.cue_at.get(index)
        if index in unions or (cue is not None and cue.role == "many"):
            return True
        if (cue is not None and cue.role in PARTING) or not sentence.tokens.words[index][0].isalpha():
            return False
    return False


def of_half_known(telling: Telling) -> bool:
    """Whether a noun has the names of two sides before it, of which one is no state: "the West-Chad talks"."""
    words, glued = telling.sentence.tokens.words, telling.sentence.tokens.glued
    core = telling.parties.core
    if len(core) != 1 or len(core[0].codes) != 1 or core[0].stop > telling.first:
        return False
    first, stop = core[0].first, core[0].stop
    before = first - 2 >= telling.low and words[first - 1] in HYPHENS and glued(first)
    after = stop + 1 < telling.first and words[stop] in HYPHENS and glued(stop + 1)
    return (before and words[first - 2].istitle()) or (after and words[stop + 1].istitle())


def with_strangers(telling: Telling) -> bool:
    """Whether an encounter is with somebody of whom no country is told: "talks with leaders of industry"."""
    sentence = telling.sentence
    if sentence.verb_last:
        return False
    for index in range(telling.stop, min(telling.high, telling.stop + REACH)):
        cue = sentence.cue_at.get(index)
        if cue is not None and cue.act is not None:
            return False  # «встреча прошла с глазу на глаз»
        if cue is not None and cue.role == "relation" and cue.sense == "with":
            return not _names_partner(telling, _before_verb(sentence, index + 1))
    return False


def _before_verb(sentence: Sentence, first: int) -> range:
    """The tokens after a preposition in which those may be named whom it takes: up to the next verb."""
    stop = min(sentence.stop, first + PARTNER_REACH)
    verbs = (
        at for at, _, cue in sentence.acts if first <= at < stop and cue.act is not None and cue.act.form in FINITE
    )
    return range(first, next(verbs, stop))


def _names_partner(telling: Telling, reach: range) -> bool:
    """Whether a run of tokens names an actor, or a word that takes one up: "counterpart", "him"."""
    named = [actor for actor in telling.actors if actor.first in reach]
    if any(actor.role != "attribute" and actor.case.lower() != "n" and not is_stranger(actor) for actor in named):
        return True
    strange = {index for actor in named if is_stranger(actor) for index in range(actor.first, actor.stop)}
    return any(
        index not in strange
        and (cue := telling.sentence.cue_at.get(index)) is not None
        and (cue.role in {"pair", "pronoun"} or (cue.role == "body" and not _governs(telling, index)))
        for index in reach
    )


def _governs(telling: Telling, index: int) -> bool:
    """Whether a word for somebody is followed by what he is of, which is no state: "the heads of agencies"."""
    after = index + 1
    return (
        after < telling.high and after not in telling.sentence.cue_at and telling.sentence.tokens.words[after].islower()
    )


def with_organisation(telling: Telling) -> bool:
    """Whether an encounter is with an organisation of many states or its head: "talks with the head of NATO"."""
    sentence = telling.sentence
    for body in sentence.institutions:
        if body.kind == "organisation" and telling.stop <= body.first < telling.high:
            low = max(telling.stop, body.first - REACH)
            if any(telling.stop <= first < body.first for first, _, _ in sentence.of_role("event")):
                return False
            if any(telling.stop <= actor.first < body.first and actor.role == "with" for actor in telling.near()):
                return False  # "talks with Iran and the IAEA"
            return any(sentence.has_at(index, "relation", "with") for index in range(low, body.first))
    return False


def of_organisation(telling: Telling) -> bool:
    """Whether a meeting is that of an organisation of many states, named right beside it."""
    for body in telling.sentence.institutions:
        if body.kind == "organisation" and (
            _stands_before(telling, body.stop) or telling.stop <= body.first <= telling.stop + BODY_REACH
        ):
            return True
    return False


def _stands_before(telling: Telling, stop: int) -> bool:
    """Whether only plain words stand between a name and a noun: "the AU mid-year summit"."""
    words, cues = telling.sentence.tokens.words, telling.sentence.cue_at
    between = range(stop, telling.first)
    return 0 <= len(between) <= BODY_REACH and all(
        index not in cues and (words[index].islower() or words[index] in HYPHENS) for index in between
    )


def owned_by_organisation(telling: Telling) -> bool:
    """Whether talks are those of an organisation among its members: "the NATO meeting", not "its meeting with Chad"."""
    if any(actor.role in NAMING for actor in telling.parties.core):
        return False
    return (
        any(
            body.kind == "organisation"
            and (0 <= telling.first - body.stop <= 1 or _is_of(telling.sentence, telling.stop, body.first))
            for body in telling.sentence.institutions
        )
        or _of_union_alone(telling)
        or _of_stranger(telling)
    )


def _of_stranger(telling: Telling) -> bool:
    """Whether a name that is nobody known stands right before a noun: "the Paris Club meeting"."""
    return (
        not _together(telling)
        and telling.sentence.tokens.words[telling.first].islower()
        and bears_strange_name(telling.sentence, telling.first)
    )


def of_more_than_two(telling: Telling) -> bool:
    """Whether a noun is called one of several sides and does not name them: "the six-party talks"."""
    return "many" in telling.qualities and not _together(telling)


def on_region(telling: Telling) -> bool:
    """Whether a region right before a noun says what it is on, and who takes part stays open: "the Kashmir talks"."""
    regions = (place.stop for place in telling.sentence.places if place.kind == "region")
    return telling.first in regions and not telling.parties.core and not _together(telling)


def _together(telling: Telling) -> bool:
    """Whether several states are the subject: "Peru, Chile to resume talks"."""
    return any(actor.chained for actor in telling.parties.subjects)


def bears_strange_name(sentence: Sentence, first: int) -> bool:
    """Whether a noun has a name right before it that is none of a state or person: "his Middle East tour"."""
    index = first - 1
    if names_of(sentence.tokens.language).inflects or index <= sentence.first:
        return False
    word = sentence.tokens.words[index]
    if not (word[:1].isupper() and word.isalpha()) or index in sentence.cue_at or of_time(sentence, index):
        return False
    known = (sentence.countries, sentence.people, sentence.places, sentence.institutions)
    return not any(mention.first <= index < mention.stop for kind in known for mention in kind)


def goes_to_region(telling: Telling) -> bool:
    """Whether a noun is of a trip to what is no single country: "his tour of Asia", "a visit to the Middle East"."""
    sentence, index = telling.sentence, telling.stop
    if sentence.verb_last or not any(sentence.has_at(index, "relation", sense) for sense in ("to", "of", "in")):
        return False
    index += 1
    while sentence.has_at(index, "article"):
        index += 1
    if index >= sentence.stop or not sentence.tokens.words[index].istitle() or index in sentence.cue_at:
        return False
    if of_time(sentence, index):
        return False  # "a visit in July"
    known = (sentence.countries, sentence.people, sentence.places)
    return not any(mention.first <= index < mention.stop for kind in known for mention in kind)


def _is_of(sentence: Sentence, stop: int, first: int) -> bool:
    """Whether a noun is of what a name says: "a meeting of top OSCE diplomats"."""
    return sentence.has_at(stop, "relation", "of") and 0 < first - stop <= BODY_REACH


def _of_union_alone(telling: Telling) -> bool:
    """Whether a union of states is all that stands right before a noun: "a UN meeting"."""
    core = telling.parties.core
    return codes_of(core) == ("UN",) and core[-1].first < telling.first


def of_union(telling: Telling, act: Governor | None) -> bool:
    """Whether an event is that of a union of states, and nobody is said to take part: "the EU summit"."""
    core = codes_of(telling.parties.core)
    return len(core) == 1 and core[0] in UNIONS and (act is None or act.sense not in {"hold", "attend"})
