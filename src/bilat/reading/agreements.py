"""The frame of agreements: which instrument, between whom, and how far it has come."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Final

import attrs

from bilat.reading.actors import WITNESS, WORLD, Actor, Scene, codes_of
from bilat.reading.agreement_status import (
    LASTING,
    PARTICIPLES,
    asks,
    begins_that_clause,
    governing,
    is_asked,
    status_of_instrument,
)
from bilat.reading.anniversaries import year_marked
from bilat.reading.announcing import is_package, listing_of, names_item
from bilat.reading.clauses import ACTIVE, VERBAL, Governor, clause_of, phase_before, with_time
from bilat.reading.context import Context
from bilat.reading.cue_tables import cue_table
from bilat.reading.drafts import Draft
from bilat.reading.institutions import InstitutionMention
from bilat.reading.instruments import Title, is_commercial, title_after, title_of
from bilat.reading.listing import SHARED
from bilat.reading.names import names_of
from bilat.reading.parties import Parties, parties_of
from bilat.reading.places import country_of_town, town_by_adjective
from bilat.reading.rules import rule
from bilat.reading.sentence import FINITE
from bilat.reading.signatories import signatories_of
from bilat.reading.slots import count_before, in_brackets, spans_years, time_of
from bilat.reading.telling import Telling
from bilat.reading.time_words import time_words
from bilat.reading.verb_last import describes_noun
from bilat.reading.when import Tense
from bilat.reading.where import is_country, place_of, towns_that_act
from bilat.values import Money, Period

NOUN: Final = rule(
    "agreement", "instrument-noun", "A noun for an instrument, with what is done with it: signed, reached, negotiated."
)
SEVERAL: Final = frozenset("NA")
"""The cases of several instruments that somebody signs, where the verb stands last."""
VERB: Final = rule(
    "agreement", "agree-verb", "A verb of agreeing on something concrete, with those who agree as its subject."
)
MAKING: Final = frozenset(
    {"sign", "approve", "conclude", "reach", "broker", "enter", "award", "produce", "become", "announce", "issue"}
)
"""The acts without which a word such as "partnership" tells of no instrument."""
TAKING_UP: Final = LASTING | {"under", "ratify", "provide"}
"""The acts of an instrument that has been made, by which a text may come back to it under another word."""
UNWRITTEN: Final = TAKING_UP | {"enter", "extend"}
"""The acts by which an accord comes into being or to an end that nobody has written down."""
CARRYING_OUT: Final = MAKING | {"ratify", "keep", "formalize", "agree", "ready"}
"""The acts without which a word such as "programme" or "documents" tells of none."""
NEEDED: Final = {"sign": MAKING, "done": CARRYING_OUT, "found": frozenset({"found"})}
"""The acts of which a noun needs one, by the second part of its sense."""
HAILING: Final = frozenset({"hail"})
"""The acts of those who speak well of an instrument."""
MADE: Final = frozenset({"signed", "agreed"})
LATER: Final = {"ratify": "signed", "end": "in-force", "expire": "in-force"}
"""What instruments are as long as they have not come into force, or ended, by the act that brings that about."""
AHEAD: Final = frozenset({"planned", "proposed", "negotiated"})
NEWS: Final = 180
"""How many days ago what a headline tells of as news may have been done at most."""
SHORTEST_TITLE: Final = 2
OBJECT_REACH: Final = 6
VALUE_REACH: Final = 2
PARTY_REACH: Final = 3
"""How many tokens may stand between a noun and the name of a party: "between the governments of"."""
NAMING: Final = frozenset({"with", "between"})
BLOCS: Final = frozenset({("EU",), ("UN",)})
WITHIN: Final = frozenset({"during", "after", "in", "before"})
"""The prepositions that make an encounter no subject: "in talks they agreed"."""
MEETING_REACH: Final = 5
BESIDE: Final = 3
WITNESSES: Final = 2
"""How many tokens may stand from the preposition of those who look on to them."""
FOR_WHICH: Final = frozenset({"in", "for"})
"""The prepositions that say what something that is agreed on is for, where nouns show their case."""
LOOKING_BACK: Final = frozenset({"after", "since"})
"""The phases of an act before which a time is that of something else: "on Friday, a year after the signing"."""
YEAR: Final = 4
"""How many digits a year has."""
GAP: Final = frozenset("—–")
"""The signs that stand for a verb that the clause before has."""
LIST_REACH: Final = 8
"""How many tokens may stand between the members of a list of instruments."""
WITH_HIM: Final = 2
"""How many tokens "with" and a pronoun take."""
PARTNER_REACH: Final = 3
"""How many tokens after a noun in the plural the first of several partners may stand."""
NEXT_KIND: Final = 4
"""How many tokens after a counted noun one of another kind may follow that is counted with it."""


def agreements_of(sentence: Scene, context: Context) -> Iterator[Draft]:
    """The agreements that a sentence tells of."""
    if sentence.is_of_sport:
        return  # a player's contract
    listing = context.listing
    inline = listing is not None and listing.before is not None
    item = _item_of(sentence, context)
    told = list(_told(sentence, context)) if item is None else [item]
    if item is None or inline:
        context.listing = listing_of(sentence, told) or (None if inline else listing)
    context.package = told[-1] if told and is_package(told[-1].fields) else None
    yield from told


def _told(sentence: Scene, context: Context) -> Iterator[Draft]:
    """The agreements that the nouns and verbs of a sentence tell of."""
    taken = listed_end = before = sentence.first
    listed: Governor | None = None
    group = object()
    agreed: set[int] = set()
    titled: set[int] = set()
    for first, stop, cue in sentence.read_as("instrument", "verb"):
        noun = cue.reading("instrument")
        draft = None
        if noun is not None and first >= taken and not _is_no_instrument(sentence, first, stop):
            telling = Telling(sentence, first, stop, noun, context)
            title = _title(telling)
            end = _phrase_stop(telling, title)
            act = governing(telling, end)
            if act is not None and act.span[0] in titled:
                act = None  # it is what the one before is on: "an accord on ending visas, a pact"
            goes_on = listed is not None and _continues(telling, listed_end)
            if act is None and goes_on:
                act = listed
            draft = _by_noun(telling, title, end, act) or _of_package(telling, title, act)
            if draft is not None:
                shares = act is not None and listed is not None and act.span == listed.span
                shares = shares and (goes_on or _follows_comma(telling))
                shares = shares or (before > sentence.first and _is_brought_up(telling))
                group = group if shares else object()
                draft.item_of = None if shares and not _set_apart(telling, before) else group
                before = stop
                taken = _told_of(telling, title)
                titled.update(range(stop, taken))
                agreed.update(() if act is None else range(*act.span[:2]))
                listed, listed_end = act, end
                if draft.fields["kind"] != noun.sense.partition("/")[0]:
                    taken = max(taken, stop + NEXT_KIND)
                yield from _one_by_one(draft, telling, act)
        elif cue.role == "verb" and cue.sense == "agree" and first not in agreed:
            draft = _by_verb(Telling(sentence, first, stop, cue, context))
            if draft is not None:
                yield draft


def _of_package(telling: Telling, title: Title | None, act: Governor | None) -> Draft | None:
    """One of the instruments that the sentence before told of together: "Eight papers were signed. Among them …"."""
    package, sentence = telling.context.package, telling.sentence
    if act is not None or package is None or not sentence.has_at(sentence.first, "relation", "including"):
        return None
    kind = telling.cue.sense.partition("/")[0]
    draft = _draft(telling, NOUN, package.codes, {"kind": kind, "status": package.fields["status"]}, None, title)
    for name in SHARED:
        if name in package.fields:
            draft.fields.setdefault(name, package.fields[name])
    return draft


def _one_by_one(draft: Draft, telling: Telling, act: Governor | None) -> list[Draft]:
    """One instrument for each partner where one state has several with several: «подписал соглашения с Чили и Перу»."""
    several = codes_of([actor for actor in telling.near() if actor.first >= telling.stop and actor.role == "with"])
    own = [code for code in draft.codes if code not in several]
    if len(several) < 2 or len(own) != 1 or "count" in draft.fields or not _is_plural(telling, act):
        return [draft]
    return [
        attrs.evolve(draft, codes=(own[0], code), fields=dict(draft.fields), evidence=list(draft.evidence))
        for code in several
    ]


def _is_plural(telling: Telling, act: Governor | None) -> bool:
    """Whether a noun that shows its case is in the plural: as the object of a verb, not in the genitive of a noun."""
    form = telling.cue.form
    return form.isupper() or (any(map(str.isupper, form)) and act is not None and act.act.form in VERBAL)


def _is_no_instrument(sentence: Scene, first: int, stop: int) -> bool:
    """Whether a noun is part of a name, a verb after all, or only what the instrument after it is on."""
    return _in_name(sentence, first) or _is_verb(sentence, first) or _is_topic(sentence, stop)


def _is_topic(sentence: Scene, stop: int) -> bool:
    """Whether a word for "on" and an instrument follow: "vizasiz rejim toʻgʻrisidagi bitim"."""
    on = sentence.verb_last and sentence.has_at(stop, "relation", "topic")
    return on and sentence.has_at(stop + 1, "instrument")


def _in_name(sentence: Scene, first: int) -> bool:
    """Whether a word is part of the name of a body or a state: the union of a football union, the Soviet Union."""
    named = any(country.first < first < country.stop for country in sentence.countries)
    return named or any(body.first < first < body.stop for body in sentence.institutions)


def _is_verb(sentence: Scene, first: int) -> bool:
    """Whether a word stands after an auxiliary of several words that ends in "to": "plans to deal with the flood"."""
    before = first - 1
    cue = sentence.cue_at.get(before)
    auxiliary = cue is not None and cue.role == "future" and sentence.cue_at.get(before - 1) is cue
    return auxiliary and sentence.ends_in_infinitive(before)


def _item_of(sentence: Scene, context: Context) -> Draft | None:
    """The instrument that an item of such a list begins with."""
    listing = context.listing
    if listing is None or not listing.begins_at(sentence.first):
        return None
    for first, stop, cue in sentence.read_as("instrument"):
        noun = cue.reading("instrument")
        if noun is not None and names_item(sentence, first, stop):
            telling = Telling(sentence, first, stop, noun, context)
            named = codes_of([actor for actor in telling.actors if actor.role in NAMING])
            codes = named if len(named) > 1 else listing.codes or context.pair
            fields: dict[str, object] = {"kind": noun.sense.partition("/")[0], "status": listing.status}
            draft = _draft(telling, NOUN, codes, fields, None, _title(telling))
            if listing.status == "in-force":
                draft.fields.pop("when", None)  # a list of what is in force gives the years of signing
            listing.take(draft)
            return draft
    return None


def _continues(telling: Telling, end: int) -> bool:
    """Whether a noun goes on a list of instruments that share their verb: "signed a treaty on …, a protocol on …"."""
    if end > telling.first:
        return True
    gap = range(end, telling.first)
    if _gap_before(telling.sentence, telling.first) is not None:
        return True
    if _act_between(telling.sentence, end, telling.first) or (len(gap) > LIST_REACH and not _follows_comma(telling)):
        return False
    signs = GAP | {","}
    return any(telling.sentence.tokens.words[index] in signs or _links(telling, index) for index in gap)


def _follows_comma(telling: Telling) -> bool:
    """Whether a comma or "and" stands right before a noun that shows its case: «…, договорённость о поставках»."""
    if not names_of(telling.sentence.tokens.language).inflects:
        return False  # "…, a deal of note" says what the one before is
    for index in range(telling.first - 1, max(telling.low, telling.first - BESIDE) - 1, -1):
        if telling.sentence.tokens.words[index] == "," or _links(telling, index):
            return True
        if telling.sentence.has_at(index, "relation") or telling.sentence.has_at(index, "phase"):
            return False  # «…, несмотря на договор»
    return False


def _is_brought_up(telling: Telling) -> bool:
    """Whether an article tells of one more instrument: "signed an accord and exchanged copies of an accord"."""
    return any(telling.sentence.has_at(telling.first - back, "article", "new") for back in (1, 2))


def _set_apart(telling: Telling, before: int) -> bool:
    """Whether a noun is not one with that before it: "a treaty, a pact", but not "a concession contract"."""
    gap = range(before, telling.first)
    if len(gap) > PARTY_REACH:
        return True
    return any(telling.sentence.tokens.words[index] == "," or _links(telling, index) for index in gap)


def _told_of(telling: Telling, title: Title | None) -> int:
    """The token up to which nouns of instruments only say what this one is on: "a pact with Chad on a programme of"."""
    stop = telling.stop if title is None else title.stop
    for actor in telling.sentence.actors:
        near = actor.role in NAMING and stop < actor.first <= stop + PARTY_REACH
        if near and not any(stop <= first < actor.first for first, _, _ in telling.sentence.of_role("instrument")):
            stop = actor.stop
    after = telling.sentence.cue_at.get(stop)
    topic = after is not None and after.role == "relation" and after.sense in {"topic", "for", "to"}
    return stop + PARTY_REACH if topic else stop


def _by_noun(telling: Telling, title: Title | None, end: int, act: Governor | None) -> Draft | None:
    """The agreement that a noun tells of, if somebody does something with it."""
    if (telling.sentence.verb_last and telling.cue.form.lower() in {"l", "b"}) or _with_organisation(telling):
        return None  # what is in it, or follows from it; or it is none of two states
    if telling.sentence.has_at(telling.stop, "instrument") and _only_describes(telling):
        return None  # the partnership of a partnership agreement, the ceasefire of a ceasefire deal
    if telling.cue.sense.endswith("/sign") and _goes_on(telling):
        return None  # the level of "partnership level"
    status = status_of_instrument(telling, act)
    kind, _, needs = telling.cue.sense.partition("/")
    if status is None or (needs and not _makes(telling, act, NEEDED[needs])):
        return None
    sought = status == "proposed" or (status == "negotiated" and needs == "sign")
    sought = sought or (act is not None and is_asked(telling.sentence, act))
    if kind == "understanding" and sought and not _names_parties(telling):
        return None  # who calls for a truce need not be at war, and who seeks a compromise may seek it at home
    low, high = _share(telling, act)
    bodies = signatories_of(telling.sentence, telling.sentence.partners, telling.context.pair)
    bodies = _signing(telling, act, bodies, low, high)
    codes = _codes(telling, bodies, low, high)
    if codes is None:
        return None
    if bodies and all(body.kind == "company" for body in bodies) and _is_commercial(telling, kind):
        kind = "contract"
    fields: dict[str, object] = {"kind": kind, "status": status} | _parties(bodies)
    draft = _draft(telling, NOUN, codes, fields, act, title)
    value = _value(telling, end)
    if value is not None:
        fields["value"] = value
    if "count" in fields and _mixed(telling):
        fields["kind"], draft.mixed = "documents", True
    draft.vague = _is_done(act, TAKING_UP) and not fields.keys() & {"title", "when", "count"}
    draft.vague = draft.vague or (title is None and telling.sentence.has_at(telling.first - 1, "article", "this"))
    several = telling.cue.form in SEVERAL if telling.sentence.verb_last else not telling.cue.form.islower()
    draft.bound = kind == "documents" and "count" not in fields and not several
    draft.bound = draft.bound or _of_any_accords(telling, act, fields) or _only_hailed(telling, act, fields)
    return draft


def _is_commercial(telling: Telling, kind: str) -> bool:
    """Whether an accord is a contract where companies make it: what states call a treaty, and "deal"."""
    tokens = telling.sentence.tokens
    return kind == "treaty" or (kind == "agreement" and is_commercial(tokens, telling.stop - 1))


def _only_describes(telling: Telling) -> bool:
    """Whether the noun of an instrument right before another one only says of what sort that is."""
    return telling.cue.sense.endswith("/sign") or not names_of(telling.sentence.tokens.language).inflects


def _of_any_accords(telling: Telling, act: Governor | None, fields: dict[str, object]) -> bool:
    """Whether accords in general are spoken of, where the verb stands last: "erishilgan kelishuvlar ijrosi"."""
    several = telling.sentence.verb_last and fields["kind"] == "agreement" and telling.cue.form.isupper()
    done = act is not None and act.sense in {"reach", "ratify", "keep"} and act.act.form != "past"
    return several and done and fields.keys().isdisjoint({"title", "count", "parties"})


def _only_hailed(telling: Telling, act: Governor | None, fields: dict[str, object]) -> bool:
    """Whether somebody praises an instrument that is called by nothing of its own: "praised the accord"."""
    return _is_done(act, HAILING) and "title" not in fields and len(codes_of(telling.parties.core)) < 2


def _goes_on(telling: Telling) -> bool:
    """Whether a noun only says of what kind the noun after it is."""
    index = telling.stop
    if index >= telling.high or names_of(telling.sentence.tokens.language).inflects:
        return False
    return index not in telling.sentence.cue_at and telling.sentence.tokens.words[index].islower()


def _names_parties(telling: Telling) -> bool:
    """Whether a noun itself says whose instrument it is."""
    return telling.sentence.verb_last or bool(codes_of(telling.parties.core))


def _is_done(act: Governor | None, acts: frozenset[str]) -> bool:
    """Whether one of some acts governs an instrument."""
    return act is not None and act.sense in acts


def _makes(telling: Telling, act: Governor | None, acts: frozenset[str]) -> bool:
    """Whether one of some acts makes what a noun may be an instrument by; who announces something is none itself."""
    tells = act is not None and act.sense in {"announce", "issue"} and act.span[0] > telling.first
    return _is_done(act, acts) and not tells


def _share(telling: Telling, act: Governor | None) -> tuple[int, int]:
    """The part of a sentence that tells of one instrument: "X signed a treaty with Y, and Z ratified a pact with W"."""
    sentence = telling.sentence
    low, high = _between_gaps(telling)
    if act is None or low > sentence.first:
        return low, high
    nouns = [first for first, _, _ in sentence.of_role("instrument")]
    verb = act.span[0]
    before = max((first for first in nouns if first < min(verb, telling.first)), default=None)
    if before is not None:
        low = max((index for index in range(before, verb) if _links(telling, index)), default=low)
    for first, _, cue in sentence.acts:
        if first > max(verb, telling.first) and cue.act and cue.act.sense in MAKING and max(nouns, default=0) > first:
            high = max((index for index in range(telling.stop, first) if _links(telling, index)), default=high)
            break
    return low, high


def _between_gaps(telling: Telling) -> tuple[int, int]:
    """The part of a sentence around a noun, where a dash stands for the verb of the parts after it.

    "Peru and Chile signed a treaty, Kenya and Oman — a protocol": each has its own parties.
    """
    sentence = telling.sentence
    low, high = sentence.first, sentence.stop
    for first, _, _ in sentence.of_role("instrument"):
        comma = _gap_before(sentence, first)
        if comma is not None and first <= telling.first:
            low = comma + 1
        elif comma is not None:
            return low, comma
    return low, high


def _gap_before(sentence: Scene, first: int) -> int | None:
    """The comma from which on only parties stand before a dash and the noun of an instrument after it."""
    words, dash = sentence.tokens.words, first - 1
    while sentence.has_at(dash, "article"):
        dash -= 1
    if dash <= sentence.first or words[dash] not in GAP or sentence.verb_last:
        return None
    named = [actor for actor in sentence.actors if actor.first < dash]
    comma = next((index for index in range(dash, sentence.first, -1) if words[index] == ","), None)
    if comma is None or not named or named[-1].first < comma or _act_between(sentence, comma, first):
        return None
    return comma


def _signing(
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


def _codes(telling: Telling, bodies: list[InstitutionMention], low: int, high: int) -> tuple[str, ...] | None:
    """The countries of an instrument: of those who act, else of the bodies that sign, else of the text.

    None where it is none of two states.
    """
    parties = _parties_within(telling, low, high)
    signers = tuple(dict.fromkeys([code for body in bodies for code in body.countries]))
    if len(signers) > 1 and len(bodies) > 1 and len(codes_of(parties.core)) < 2:
        return signers
    chosen = parties.enough()
    if _is_one_company(chosen) and set(signers) <= set(chosen[0].codes):
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
    if len(codes) < 2 and _names_the_two(telling):
        codes = _of_envoy(telling.sentence) or codes
    elif len(codes) < 2 and (_bears_name(telling) or _with_no_state(telling)):
        return None
    if len(codes) < 2:
        partner = telling.context.partner_of(codes[0]) if codes else None
        codes = (*codes, partner) if partner else _of_towns(telling, codes) or codes or telling.context.pair
    return codes


def _is_one_company(actors: list[Actor]) -> bool:
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
    """The two states of an envoy who tells of "both sides": "both signed an accord, Peru's ambassador in Lomé said"."""
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


def _of_towns(telling: Telling, named: tuple[str, ...]) -> tuple[str, ...]:
    """The two countries of the towns and regions that act: "the twinning of Narvik and Kiruna"."""
    sentence = telling.sentence
    towns = towns_that_act(sentence, telling.first) if named else [place.country for place in sentence.places]
    codes = dict.fromkeys((*named, *(code for code in towns if code is not None)))
    return tuple(codes) if len(codes) == 2 else ()


def _phrase_stop(telling: Telling, title: Title | None) -> int:
    """The token after all that belongs to a noun: its subject, the parties that it names, others of its kind."""
    sentence = telling.sentence
    stop = max(telling.stop, title.stop if title is not None else 0)
    own = (*sentence.institutions, *sentence.amounts, *sentence.times)
    parts = [(mention.first, mention.stop, False) for mention in own]
    parts += [(actor.first, actor.stop, False) for actor in sentence.actors if actor.role in NAMING]
    parts += [(first, after, True) for first, after, _ in sentence.of_role("instrument")]
    for first, after, noun in sorted(parts):
        if first > stop + PARTY_REACH or first >= telling.high:
            break
        if first < stop or (noun and not _links_before(telling, first)) or _act_between(sentence, stop, first):
            continue
        if sentence.has_at(after, "act") and "," in sentence.tokens.words[stop:first]:
            break  # the subject of what follows: "a review of the pact, the ministry announced"
        stop = after
    return stop


def _act_between(sentence: Scene, first: int, stop: int) -> bool:
    """Whether a verb stands from one token up to another."""
    return any((cue := sentence.cue_at.get(index)) is not None and cue.act is not None for index in range(first, stop))


def _links_before(telling: Telling, first: int) -> bool:
    """Whether "and" stands before the noun at a token, with no more than a word between."""
    return _links(telling, first - 1) or _links(telling, first - 2)


def _value(telling: Telling, stop: int) -> Money | None:
    """What an instrument is worth: "a $7 billion contract", "a contract worth 60 million euros"."""
    for amount in telling.sentence.amounts:
        before = 0 <= telling.first - amount.stop <= VALUE_REACH and _is_worth(telling, amount.stop)
        after = telling.stop <= amount.first <= max(stop, telling.stop + VALUE_REACH)
        if (before or after) and isinstance(amount.value, Money):
            return amount.value
    return None


def _with_organisation(telling: Telling) -> bool:
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
    return listed or any(_links(telling, index) for index in (before, body.stop)) or sentence.has_at(body.stop, "act")


def _is_worth(telling: Telling, stop: int) -> bool:
    """Whether an amount before a noun is its own: where the verb stands last, with nothing between but adjectives."""
    if not telling.sentence.verb_last:
        return True
    cues = [telling.sentence.cue_at.get(index) for index in range(stop, telling.first)]
    return all(cue is not None and cue.role in {"quality", "joint", "article"} for cue in cues)


def _set_up(telling: Telling) -> dict[str, object]:
    """What is agreed to be set up, by name."""
    found = [body.name for body in telling.sentence.institutions if body.founding and body.first >= telling.stop]
    return {"institutions": tuple(found)} if found else {}


def _parties(bodies: list[InstitutionMention]) -> dict[str, object]:
    """The bodies that are party to an instrument, by name."""
    return {"parties": tuple(dict.fromkeys(body.name for body in bodies))} if bodies else {}


def _mixed(telling: Telling) -> bool:
    """Whether a count is of several kinds: "twelve memoranda and programmes", not "ten memoranda and two plans"."""
    counts = {number.first for number in telling.sentence.numbers}
    return any(
        telling.stop <= first <= telling.stop + NEXT_KIND
        and cue.sense != telling.cue.sense
        and not (cue.form and cue.form.islower())
        and not telling.sentence.has_at(first - 1, "article")
        and any(_links(telling, index) for index in range(telling.stop, first))
        and counts.isdisjoint(range(telling.stop, first))
        for first, _, cue in telling.sentence.of_role("instrument")
    )


def _links(telling: Telling, index: int) -> bool:
    return telling.sentence.has_at(index, "link")


def _by_verb(telling: Telling) -> Draft | None:
    """What is agreed on with no instrument named."""
    cues = telling.sentence.cues
    reach = range(telling.first - OBJECT_REACH, telling.first)
    if not telling.sentence.verb_last:
        reach = range(telling.stop, _named_act(telling) + OBJECT_REACH)
    if any(first in reach and cue.role == "instrument" for first, _, cue in cues):
        return None
    act = with_time(telling.sentence, (telling.first, telling.stop, telling.cue), telling.low)
    if act.negated or act.time not in {"past", "present"} or asks(telling.sentence):
        return None
    if telling.sentence.verb_last and describes_noun(telling.sentence, (telling.first, telling.stop, telling.cue)):
        return None  # "kelishilgan takliflar": the proposals are told of
    if _to_meet(telling) or _of_opinion(telling) or _of_meeting(telling):
        return None
    agreeing = _those_who_agree(telling)
    codes = _states_of(telling, agreeing)
    bodies = signatories_of(telling.sentence, telling.sentence.partners, telling.context.pair) if len(codes) < 2 else []
    codes = tuple(dict.fromkeys([*codes, *(code for body in bodies for code in body.countries)]))
    if codes in BLOCS or _is_one_company(agreeing):
        return None  # those of a bloc, or of a company, among themselves
    paired = _names_the_two(telling)
    if len(codes) == 1 and (paired or (codes[0] in telling.context.near and _on_something(telling))):
        partner = telling.context.partner_of(codes[0])
        codes = (codes[0], partner) if partner else telling.context.pair
    if not codes and not paired and not telling.sentence.verb_last and _to_do(telling):
        return None  # somebody alone, who may agree to do something
    codes = codes or telling.context.pair
    if len(codes) < 2 and not paired:
        return None
    fields: dict[str, object] = {"kind": "understanding", "status": "agreed"} | _set_up(telling) | _parties(bodies)
    return _draft(telling, VERB, codes, fields, act)


def _named_act(telling: Telling) -> int:
    """The token after the noun of an act on which one agrees, if it is one: "agreed on the extension of the pact"."""
    near = range(telling.stop, telling.stop + OBJECT_REACH)
    return next(
        (
            stop
            for first, stop, cue in telling.sentence.acts
            if first in near and cue.act is not None and cue.act.form not in VERBAL
        ),
        telling.stop,
    )


def _those_who_agree(telling: Telling) -> list[Actor]:
    """The subjects of a verb of agreeing, and those with whom they do."""
    near = telling.near()
    found = [a for a in near if a.first < telling.first and a.role in {"", "with", "between"}]
    found += [a for a in near if a.first >= telling.stop and a.role == "with"]
    after = [] if found else _subjects_after(telling)
    return after if len(codes_of(after)) > 1 else found


def _states_of(telling: Telling, agreeing: list[Actor]) -> tuple[str, ...]:
    """The countries of those who agree; where only one is named, that of a town or region that agrees with it too."""
    codes = codes_of(agreeing)
    return (_of_towns(telling, codes) or codes) if len(codes) == 1 else codes


def _names_the_two(telling: Telling) -> bool:
    """Whether a clause speaks of "the two countries" or "the presidents", and these are not those of a named state."""
    near = telling.near()
    return any(
        telling.low <= first < telling.high
        and not any(actor.codes and actor.first <= first < actor.stop for actor in near)
        for first, _, _ in telling.sentence.of_role("pair")
    )


def _subjects_after(telling: Telling) -> list[Actor]:
    """Who agrees, where that stands after the verb and shows its case: «об этом договорились министры Перу и Чили»."""
    words = telling.sentence.tokens.words
    return [
        actor
        for actor in telling.near()
        if actor.first >= telling.stop
        and not actor.role
        and "n" in actor.case.lower()
        and "," not in words[telling.stop : actor.first]
    ]


def _to_do(telling: Telling) -> bool:
    """Whether an infinitive says what is agreed: "agreed to help", "decided to"."""
    stop = next((time.stop for time in telling.sentence.times if time.first == telling.stop), telling.stop)
    return telling.stop > telling.first + 1 or telling.sentence.has_at(stop, "future")


def _on_something(telling: Telling) -> bool:
    """Whether a preposition says what is agreed on, which takes two: one alone may agree to do something."""
    sentence, at = telling.sentence, telling.stop
    if sentence.has_at(at, "relation", "with") and not any(actor.first == at + 1 for actor in telling.actors):
        at += WITH_HIM  # "agreed with him on a date"
    return sentence.has_at(at, "relation", "topic")


def _to_meet(telling: Telling) -> bool:
    """Whether what is agreed is a meeting, which is a record of its own."""
    if telling.sentence.verb_last:
        return any(
            0 <= telling.first - stop < LIST_REACH
            and cue.reading("event", "verb")
            and cue.form.lower() not in {"l", "g"}
            for _, stop, cue in telling.sentence.cues
        )
    that = begins_that_clause(telling.sentence, telling.stop)  # "agreed that the next session would be in Oslo"
    high = clause_of(telling.sentence, telling.stop)[1] if that else telling.high
    limit = min(high, telling.stop + MEETING_REACH)
    held = any(telling.stop <= at < limit and act.sense in {"hold", "attend"} for at, _, act in telling.sentence.cues)
    for first, _, cue in telling.sentence.cues:
        if telling.stop <= first < limit and cue.role in {"verb", "event"} and cue.sense not in {"forum", "agree"}:
            phase = phase_before(telling.sentence, first)
            if (
                phase in FOR_WHICH
                and telling.sentence.has_at(first - 1, "relation")
                and names_of(telling.sentence.tokens.language).inflects
            ):
                continue  # «договорились о квотах на поездки»: what one agrees on is for them
            beside = first - telling.stop < BESIDE and phase == "in"
            return not beside and phase not in {"during", "after"}
        if telling.low <= first < telling.first and cue.role == "event" and telling.phase is None and held:
            return True
    return False


def _of_meeting(telling: Telling) -> bool:
    """Whether an encounter is what has been agreed, as the verb's subject: "the talks agreed for Monday"."""
    if telling.sentence.verb_last or telling.cue.form not in {"past", "participle"}:
        return False
    events = [span for span in telling.sentence.of_role("event") if telling.low <= span[0] and span[1] <= telling.first]
    if not events or phase_before(telling.sentence, events[-1][0]) in WITHIN:
        return False
    return not any(actor.role == "" and events[-1][1] <= actor.first < telling.first for actor in telling.near())


def _of_opinion(telling: Telling) -> bool:
    """Whether somebody only shares a view: "agrees with the statement", not "agreed with them on a date".

    Or "agree that it is late", not "agree that visas will be dropped".
    """
    if begins_that_clause(telling.sentence, telling.stop):
        ahead = range(telling.stop, telling.sentence.stop)
        return not any(telling.sentence.has_at(index, role) for index in ahead for role in ("future", "possible"))
    if names_of(telling.sentence.tokens.language).inflects:
        return False  # where the word for an accord says nothing of views
    roles = [
        (cue.role, cue.sense)
        for index in range(telling.stop, telling.high)
        if (cue := telling.sentence.cue_at.get(index)) is not None and cue.role in {"relation", "future"}
    ]
    aims = {("relation", "topic"), ("future", ""), ("future", "infinitive")}
    return bool(roles) and roles[0] == ("relation", "with") and aims.isdisjoint(roles)


def _title(telling: Telling) -> Title | None:
    """The title of an instrument, without the day of its signing."""
    sentence = telling.sentence
    if telling.cue.sense.startswith("documents"):
        return None
    ends = (_next_counted, _subject_after, _headline_verb, _next_done, _sum_after)
    limit = min(end(telling) for end in ends)
    title = title_of(sentence.tokens, (telling.first, telling.stop), (sentence.first, limit))
    after = telling.stop
    if title is None and (after := _parties_stop(telling)) > telling.stop:
        title = title_after(sentence.tokens, telling.first, telling.stop, limit, after)
    if title is None or sentence.has_at(after, "phase"):  # "signed an accord on the sidelines of a summit"
        return None
    if any(amount.first <= title.first < amount.stop for amount in sentence.amounts):
        return None  # "a contract for $3 million"
    if _measures_time(sentence, title):
        return None  # "a contract for three years"
    for time in sentence.times:
        if time.first <= title.first < time.stop:
            return None  # "signed an accord on Wednesday"
        if title.first - 1 <= time.first < title.stop and time.stop >= title.stop - 1:
            if time.first - title.first < SHORTEST_TITLE:
                return None
            return Title(title.first, time.first, sentence.tokens.quote(title.first, time.first))
    return title


def _measures_time(sentence: Scene, title: Title) -> bool:
    """Whether a title is only how long an instrument holds."""
    at = next((number.stop for number in sentence.numbers if number.first == title.first), title.first)
    unit = time_words(sentence.tokens.language).atoms.at(sentence.tokens.norms, at) if at < title.stop else None
    return unit is not None and unit[1][0] == "unit"


def _sum_after(telling: Telling) -> int:
    """Where the money stands that an instrument is worth, but not that which it is on: "a contract for $3 million"."""
    sums = (amount for amount in telling.sentence.amounts if isinstance(amount.value, Money))
    return next((amount.first for amount in sums if amount.first > telling.stop + 1), telling.sentence.stop)


def _subject_after(telling: Telling) -> int:
    """Where the subject of a verb stands that comes after an instrument, its object: «договор о рыбе Оман подписал»."""
    sentence = telling.sentence
    verbs = {first for first, _, cue in sentence.acts if cue.act is not None and cue.act.form in FINITE}
    after = (actor for actor in sentence.actors if actor.first >= telling.stop and not actor.role)
    return next((actor.first for actor in after if actor.stop in verbs), sentence.stop)


def _next_done(telling: Telling) -> int:
    """Where a verb after "and" tells what else is done: "a letter of intent on ferries and exchanged copies"."""
    sentence = telling.sentence
    verbs = (first for first, _, cue in sentence.acts if cue.act is not None and cue.act.form in FINITE)
    return next((at - 1 for at in verbs if at > telling.stop + 1 and _links(telling, at - 1)), sentence.stop)


def _headline_verb(telling: Telling) -> int:
    """Where a headline says at its end what has become of an instrument: "Accord on rice exports terminated"."""
    sentence = telling.sentence
    if not sentence.heading:
        return sentence.stop
    ends = (first for first, _, cue in sentence.acts if cue.act is not None and cue.act.form in PARTICIPLES)
    return next((first for first in ends if first > telling.stop + 1), sentence.stop)


def _parties_stop(telling: Telling) -> int:
    """The token after those with whom an instrument is, if they stand right after its noun, else after that."""
    stop = telling.stop
    for actor in telling.sentence.actors:
        near = actor.role in NAMING and stop <= actor.first <= stop + PARTY_REACH
        if near and not _act_between(telling.sentence, stop, actor.first):
            stop = actor.stop
    return stop


def _time_before(telling: Telling, act: Governor) -> Period | None:
    """The only time of a sentence, where it dates the encounter of a signing: "the visit ended on Monday with …"."""
    sentence = telling.sentence
    if len(sentence.times) != 1 or sentence.times[0].first > act.span[0] or sentence.times[0].attributive:
        return None
    if any(cue.role in {"instrument", "say"} and first < act.span[0] for first, _, cue in sentence.cues):
        return None
    return sentence.times[0].resolve(telling.context.anchor, "past", telling.context.day)


def _said_until(telling: Telling) -> int | None:
    """Where the clause begins that tells what is agreed: "agreed that from May on …"."""
    starts = (start for start in telling.sentence.clause_starts if start >= telling.stop)
    return next((start for start in starts if telling.sentence.has_at(start, "break")), None)


def _next_counted(telling: Telling) -> int:
    """Where a number stands that counts further instruments: "a declaration on trade and five other documents"."""
    sentence = telling.sentence
    for number in sentence.numbers:
        if number.first >= telling.stop and any(
            number.stop <= first < number.stop + NEXT_KIND for first, _, _ in sentence.of_role("instrument")
        ):
            return number.first
    return sentence.stop


def _for_which_year(telling: Telling) -> Title | None:
    """The year after an instrument that a preposition says it is for: "a plan for 2026"."""
    sentence = telling.sentence
    lasting, norms = cue_table(sentence.tokens.language).lasting, sentence.tokens.norms
    for time in sentence.times:
        year = next((index for index in range(time.first, time.stop) if norms[index].isdigit()), time.first)
        if time.first >= telling.stop and len(norms[year]) == YEAR and norms[year - 1] in lasting:
            return Title(time.first, time.stop, "")
    return None


def _for_which_time(telling: Telling, act: Governor | None) -> Title | None:
    """The words before an instrument that was signed that say what years it is for: "2028 yilga moʻljallangan"."""
    sentence = telling.sentence
    if not sentence.verb_last:
        return _for_which_year(telling)
    for span in sentence.acts:
        act_there = span[2].act
        planned = act_there is not None and (act_there.sense, act_there.form) == ("plan", "perfect")
        if planned and span[1] <= telling.first and (act is None or act.span[0] != span[0]):
            before = [mention.first for mention in sentence.times if mention.stop == span[0]]
            if before:
                return Title(before[0], span[1], "")
    return None


def _lies_ahead(when: Period | None, anchor: date | None, *, expected: bool) -> bool:
    """Whether a time begins after the day of the text; of what is only expected, whether it is not over by then."""
    edge = None if when is None else (when.end or when.start) if expected else when.start
    return edge is not None and anchor is not None and edge > anchor


def _date(
    telling: Telling,
    fields: dict[str, object],
    act: Governor | None,
    title: Title | None,
    *,
    until: int | None,
    verbal: bool,
) -> None:
    """Put the time of what the status of an instrument tells, and change a status whose time is still to come."""
    tense = _tense_of(telling, str(fields["status"]), act)
    made = fields["status"] in MADE
    dated = _for_which_time(telling, act) if made or fields["kind"] == "programme" else None
    lasting = dated or title or (None if made else _its_year(telling, fields))
    after = act is not None and phase_before(telling.sentence, act.span[0]) in LOOKING_BACK
    since = act.span[0] if act is not None and after else 0
    span = None if act is None else act.span
    found = [
        time_of(telling.sentence, telling.first, telling.context, way, span, lasting, since, until)
        for way in _ways(tense, act)
    ]
    when = min(filter(None, found), key=partial(_days_from, telling.context.anchor), default=None)
    if when is None and act is not None and not after and fields["status"] in MADE and lasting is title:
        when = _time_before(telling, act)
    extended = act is not None and act.sense == "extend"
    if when is None and act is not None and after and made:
        when = year_marked(telling.sentence, act.span[0], telling.context.anchor)
    if when is not None and when.first is None and (extended or fields["status"] not in AHEAD):
        when = None  # by when something is to be done, or how long it holds: "agreed to act by the end of the year"
    ahead = _lies_ahead(when, telling.context.anchor, expected=tense != "past")
    if ahead and act is not None and act.sense in LATER and tense != "past":
        fields["status"] = LATER[act.sense]
    if fields["kind"] == "understanding" and _is_done(act, UNWRITTEN) and fields["status"] == "signed":
        fields["status"] = "agreed"  # an accord that nobody has written down
    if when is None or spans_years(when) or _dates_other(telling, fields, act):
        return
    if ahead and tense == "past":
        if fields["status"] not in MADE or verbal:
            return  # the day of what will be said of it, or by which what is agreed will be done
        fields["status"] = "planned"
    fields["when"] = when


def _ways(tense: Tense | None, act: Governor | None) -> tuple[Tense | None, ...]:
    """Where a time may lie: what comes into force in the present does so soon, or did of late."""
    either = tense is None and act is not None and act.sense in LATER
    return ("past", "future") if either else (tense,)


def _days_from(anchor: date | None, when: Period) -> int:
    """How many days lie between a text and a time."""
    edge = when.start or when.end
    return abs((edge - anchor).days) if edge is not None and anchor is not None else 0


def _its_year(telling: Telling, fields: dict[str, object]) -> Title | None:
    """The year right after an instrument that says which one it is: what has ended since did so at another time."""
    if fields["status"] == "in-force":
        return None
    sentence = telling.sentence
    for stop in (telling.stop, _parties_stop(telling)):
        from_it = sentence.has_at(stop, "relation", "from")
        year = next((time for time in sentence.times if time.first == stop), None)
        if year is not None and (from_it or _in_genitive(telling, stop)):
            return Title(year.first, year.stop, "")
    return None


def _in_genitive(telling: Telling, index: int) -> bool:
    """Whether a year stands at a token and belongs to the noun before it: «соглашение 2018 года»."""
    word, language = telling.sentence.tokens.words[index], telling.sentence.tokens.language
    return names_of(language).inflects and not telling.sentence.verb_last and len(word) == YEAR and word.isdigit()


def _tense_of(telling: Telling, status: str, act: Governor | None) -> Tense | None:
    """When a time lies by which something is told of an instrument; None for what may have been or lie ahead."""
    if status == "negotiated" and act is None and telling.has_before("future"):
        return "future"
    if status == "negotiated" and (act is None or act.time in {"past", "present", "progressive"}):
        return None  # since when, or until when, there are talks on it
    if status in AHEAD or (act is not None and act.sense == "expire" and act.time != "past"):
        return "future"
    open_time = act is not None and act.sense in LATER and (act.act.form in ACTIVE or act.act.form not in VERBAL)
    return None if open_time else "past"


def _dates_other(telling: Telling, fields: dict[str, object], act: Governor | None) -> bool:
    """Whether a time is none of an instrument's status: from when it will be in force, or no longer.

    Or, of what is in force, the year of its signing in brackets.
    """
    sentence = telling.sentence
    if fields["status"] == "in-force" and any(in_brackets(sentence, time.first, time.stop) for time in sentence.times):
        return True
    if act is None:
        return False
    later = act.sense == "ratify" and fields["status"] in MADE
    return later or (act.sense, fields["status"]) in {("end", "in-force"), ("expire", "in-force")}


def _is_old(telling: Telling, fields: dict[str, object]) -> bool:
    """Whether what it tells was done so long before that no headline tells of it as news."""
    when, today = fields.get("when"), telling.context.anchor
    return isinstance(when, Period) and when.end is not None and today is not None and (today - when.end).days > NEWS


def _draft(
    telling: Telling,
    name: str,
    codes: tuple[str, ...],
    fields: dict[str, object],
    act: Governor | None,
    title: Title | None = None,
) -> Draft:
    """An agreement with the slots that all have: title, time, place, count, evidence."""
    sentence, first, stop = telling.sentence, telling.first, telling.stop
    if title is not None:
        fields["title"] = title.text
    until = telling.high if act is None and name == NOUN else _said_until(telling) if name == VERB else None
    _date(telling, fields, act, title, until=until, verbal=name == VERB)
    place = place_of(sentence, first, stop, codes)
    if place is not None and fields["status"] == "signed" and place.name not in str(fields.get("title")):
        fields["place"] = place
    count = count_before(sentence, first) if name == NOUN else None
    if count is not None:
        fields["count"] = count
    tokens = sentence.tokens
    draft = Draft("agreement", codes, fields, [(tokens.starts[first], tokens.ends[stop - 1], name)])
    draft.abroad = is_country(sentence, fields.get("place"))
    draft.over = _is_old(telling, fields)
    return draft
