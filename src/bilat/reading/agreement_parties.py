"""Whose an instrument is: the states and bodies that make it."""

from __future__ import annotations

from typing import Final

import attrs

from bilat.reading.actor import Actor, codes_of
from bilat.reading.actor_roles import WITNESS, WORLD
from bilat.reading.actors import Scene
from bilat.reading.agreement_status import MAKING
from bilat.reading.agreement_titles import NAMING, act_between, links
from bilat.reading.institutions import InstitutionMention
from bilat.reading.parties import Parties, parties_of
from bilat.reading.places import country_of_town, town_by_adjective
from bilat.reading.telling import Telling
from bilat.reading.tenses import Governor
from bilat.reading.where import towns_that_act

WITNESSES: Final = 2
"""How many tokens may stand from the preposition of those who look on to them."""
GAP: Final = frozenset("—–")
"""The signs that stand for a verb that the clause before has."""


def share_of_sentence(telling: Telling, act: Governor | None) -> tuple[int, int]:
    """The part of a sentence that tells of one instrument: "X signed a treaty with Y, and Z ratified a pact with W"."""
    sentence = telling.sentence
    low, high = _between_gaps(telling)
    if act is None or low > sentence.first:
        return low, high
    nouns = [first for first, _, _ in sentence.of_role("instrument")]
    verb = act.span[0]
    before = max((first for first in nouns if first < min(verb, telling.first)), default=None)
    if before is not None:
        low = max((index for index in range(before, verb) if links(telling, index)), default=low)
    for first, _, cue in sentence.acts:
        if first > max(verb, telling.first) and cue.act and cue.act.sense in MAKING and max(nouns, default=0) > first:
            high = max((index for index in range(telling.stop, first) if links(telling, index)), default=high)
            break
    return low, high


def _between_gaps(telling: Telling) -> tuple[int, int]:
    """The part of a sentence around a noun, where a dash stands for the verb of the parts after it.

    "Peru and Chile signed a treaty, Kenya and Oman — a protocol": each has its own parties.
    """
    sentence = telling.sentence
    low, high = sentence.first, sentence.stop
    for first, _, _ in sentence.of_role("instrument"):
        comma = gap_before(sentence, first)
        if comma is not None and first <= telling.first:
            low = comma + 1
        elif comma is not None:
            return low, comma
    return low, high


def gap_before(sentence: Scene, first: int) -> int | None:
    """The comma from which on only parties stand before a dash and the noun of an instrument after it."""
    words, dash = sentence.tokens.words, first - 1
    while sentence.has_at(dash, "article"):
        dash -= 1
    if dash <= sentence.first or words[dash] not in GAP or sentence.verb_last:
        return None
    named = [actor for actor in sentence.actors if actor.first < dash]
    comma = next((index for index in range(dash, sentence.first, -1) if words[index] == ","), None)
    if comma is None or not named or named[-1].first < comma or act_between(sentence, comma, first):
        return None
    return comma


def bodies_that_sign(
    telling: Telling, act: Governor | None, bodies: list[InstitutionMention], low: int, high: int
) -> list[InstitutionMention]:
    """Those of the bodies of a sentence that sign one instrument: its subjects, and those named after its noun."""
    nouns = [first for first, _, _ in telling.sentence.of_role("instrument")]
    subjects: list[InstitutionMention] = []
    own: list[InstitutionMention] = []
    for body in bodies:
        noun = max((first for first in nouns if first < body.first), default=None)
        if noun is None:
            subjects.append(body)
        acts = act is not None and body.first < act.span[0]
        if low <= body.first < high and (acts or noun in {None, telling.first}):
            own.append(body)
    apart = act is not None and any(first < min(act.span[0], telling.first) for first in nouns)
    return own or ([] if apart else subjects)


def _of_witnesses(telling: Telling) -> tuple[str, ...]:
    """The two states whose officials look on where nobody else is named: "signed in the presence of the premiers"."""
    sentence = telling.sentence
    seen = [actor for actor in telling.near() if actor.person is not None and actor.role == "mediator"]
    before = range(seen[0].first - WITNESSES, seen[0].first) if seen else range(0)
    codes = codes_of(seen)
    return codes if len(codes) == 2 and any(sentence.has_at(at, "relation", WITNESS) for at in before) else ()


def codes_of_instrument(
    telling: Telling, bodies: list[InstitutionMention], low: int, high: int
) -> tuple[str, ...] | None:
    """The countries of an instrument: of those who act, else of the bodies that sign, else of the text.

    None where it is none of two states.
    """
    parties = _parties_within(telling, low, high)
    signers = tuple(dict.fromkeys([code for body in bodies for code in body.countries]))
    if len(signers) > 1 and len(bodies) > 1 and len(codes_of(parties.core)) < 2:
        return signers
    chosen = parties.enough()
    if is_one_company(chosen) and set(signers) <= set(chosen[0].codes):
        return None
    if chosen and all(actor.role == "with" for actor in chosen):
        chosen += [actor for actor in parties.subjects if actor.first < telling.first][-1:]
    codes = codes_of([actor for actor in chosen if actor.role != "in"])
    if len(codes) < 2:
        codes = tuple(dict.fromkeys((*codes, *signers))) or _of_witnesses(telling)
    if codes == WORLD:
        return None  # what all states do together is done with none of them
    if len(codes) < 2 and not _is_of_world(telling):
        codes = tuple(dict.fromkeys((*codes, *codes_of(parties.named))))
    envoy = _of_envoy(telling.sentence)
    if len(codes) < 2 and (names_the_two(telling) or set(codes) < set(envoy)):
        codes = envoy or codes
    elif len(codes) < 2 and (_bears_name(telling) or _with_no_state(telling)):
        return None
    if len(codes) < 2:
        partner = telling.context.partner_of(codes[0]) if codes else None
        codes = (*codes, partner) if partner else states_of_towns(telling, codes) or codes or telling.context.pair
    return codes


def is_one_company(actors: list[Actor]) -> bool:
    """Whether only a company of two countries acts: "the Anglo-Dutch group"."""
    return len(actors) == 1 and actors[0].kind == "company" and len(actors[0].codes) > 1


def _is_of_world(telling: Telling) -> bool:
    """Whether an instrument has a name of its own that says nothing of two states: "the Marine Mammals Convention"."""
    sentence, first = telling.sentence, telling.first
    if telling.cue.sense not in {"treaty", "protocol"} or sentence.heading or sentence.verb_last:
        return False
    words = sentence.tokens.words
    return first > sentence.first and words[first].istitle() and words[first - 1].istitle()


def _of_envoy(sentence: Scene) -> tuple[str, ...]:
    """The two states of an envoy who tells of an accord: "it will be signed, Peru's ambassador in Lomé said"."""
    return next(((*who.countries, *who.host) for who in sentence.people if who.countries and who.host), ())


def _with_no_state(telling: Telling) -> bool:
    """Whether a state comes to terms with those who are armed and no state: "Chad, rebels sign truce in Oman"."""
    armed = (first for first, _, cue in telling.sentence.of_role("conflict") if cue.sense == "armed")
    return any(telling.low <= first < telling.high for first in armed)


def _bears_name(telling: Telling) -> bool:
    """Whether an instrument is called after a town, so that a text need not tell whose it is: «Киотский протокол»."""
    tokens, before = telling.sentence.tokens, telling.first - 1
    if before < telling.sentence.first or not tokens.words[before].istitle():
        return False
    return (
        town_by_adjective(tokens, before) is not None
        or country_of_town(tokens.language, tokens.words[before]) is not None
    )


def _parties_within(telling: Telling, low: int, high: int) -> Parties:
    """Those who act in a part of a sentence, if that names two countries; else those of all of it."""
    actors = telling.sentence.actors
    shares = [actor for actor in actors if low <= actor.first < high]
    if shares and low > telling.sentence.first and shares[0].role == "with" and not shares[0].chained:
        shares = [*actors[:1], *shares]  # "Peru signed a treaty with Chile, with Kenya — a protocol"
    elif shares and low > telling.sentence.first:  # who begins a clause goes on nothing
        shares[0] = attrs.evolve(shares[0], role="", chained=False)
    heading = telling.sentence.heading  # what follows its dash is who says so
    own = [actor for actor in actors if actor.first < telling.high or not (heading or actor.role == "with")]
    for group in (shares, own):
        if len(group) < len(actors):
            parties = parties_of(telling.sentence, group, telling.first, telling.stop)
            if group is own or len(codes_of(parties.enough())) > 1:
                return parties
    return telling.parties


def states_of_towns(telling: Telling, named: tuple[str, ...]) -> tuple[str, ...]:
    """The two countries of the towns and regions that act: "the twinning of Narvik and Kiruna"."""
    sentence = telling.sentence
    towns = towns_that_act(sentence, telling.first) if named else [place.country for place in sentence.places]
    codes = dict.fromkeys((*named, *(code for code in towns if code is not None)))
    return tuple(codes) if len(codes) == 2 else ()


def is_with_organisation(telling: Telling) -> bool:
    """Whether one state makes an instrument with an organisation of many: "Chad and the IMF signed an accord"."""
    near = range(telling.low, telling.high)
    bodies = [body for body in telling.sentence.institutions if body.world and body.first in near]
    joined = any(_is_party(telling, body) for body in bodies)
    return joined and len(codes_of(telling.parties.enough())) < 2


def _is_party(telling: Telling, body: InstitutionMention) -> bool:
    """Whether a body stands where a party does: after "with", joined to another, or before what is done."""
    sentence = telling.sentence
    if sentence.verb_last:
        return body.stop <= telling.first and any(sentence.has_at(body.stop, "relation", sense) for sense in NAMING)
    before = body.first - 1 - sentence.has_at(body.first - 1, "article")
    if any(sentence.has_at(before, "relation", sense) for sense in NAMING):
        return True
    after = sentence.tokens.words[body.stop : body.stop + 1]
    listed = body.first == telling.low and after == [","]  # "NATO, Chad sign pact"
    return listed or any(links(telling, index) for index in (before, body.stop)) or sentence.has_at(body.stop, "act")


def named_parties(bodies: list[InstitutionMention]) -> dict[str, object]:
    """The bodies that are party to an instrument, by name."""
    return {"parties": tuple(dict.fromkeys(body.name for body in bodies))} if bodies else {}


def names_the_two(telling: Telling) -> bool:
    """Whether a clause speaks of "the two countries" or "the presidents", and these are not those of a named state."""
    near = telling.near()
    return any(
        telling.low <= first < telling.high
        and not any(actor.codes and actor.first <= first < actor.stop for actor in near)
        for first, _, _ in telling.sentence.of_role("pair")
    )
