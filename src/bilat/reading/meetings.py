"""The frame of meetings: which words of a sentence tell of one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile
from typing import Final, cast

import attrs

from bilat.languages.schema.cues import Cue
from bilat.reading.actor import Actor, codes_of
from bilat.reading.actors import Scene
from bilat.reading.agreement_status import asks
from bilat.reading.clauses import has_goal, is_part_of_title, of_time
from bilat.reading.conditions import is_conditioned, is_denied, is_habitual
from bilat.reading.context import Context
from bilat.reading.credentials import SENSE, accreditations
from bilat.reading.drafts import Draft
from bilat.reading.guests import visit_of_guest
from bilat.reading.institutions import InstitutionMention
from bilat.reading.meeting_bodies import BODY_REACH, body_taken_up, fields_of_body
from bilat.reading.meeting_drafts import draft_of
from bilat.reading.meeting_nouns import meeting_of_noun
from bilat.reading.meeting_parties import OF_MANY, meets_at
from bilat.reading.meeting_status import HELD, act_of, status_of_noun, status_of_verb
from bilat.reading.meeting_verbs import meeting_of_verb
from bilat.reading.noun_or_verb import is_verbal
from bilat.reading.parties import persons_of
from bilat.reading.people import PersonMention
from bilat.reading.rules import rule
from bilat.reading.sentence import CueSpan
from bilat.reading.telling import Telling, completed
from bilat.reading.tenses import going
from bilat.reading.title_words import book_of
from bilat.reading.verb_last import belongs_to_noun, is_quoted
from bilat.reading.where import town_at

REGULATED: Final = frozenset({"visit", "consultations"})
"""The forms of encounters that instruments are on: "an accord on visa-free visits", not "an accord on a summit"."""
TITLE_REACH: Final = 4
"""How many tokens may stand between an instrument, the preposition after it and what it is on."""
BODY: Final = rule(
    "meeting",
    "body-meets",
    "A joint body or an event by its name or a pronoun, with a verb of holding, meeting or planning.",
)
LINKED: Final = 2
"""How many tokens may stand between two goals of a trip: a word for "and", and a preposition."""
HYPHENS: Final = frozenset("-‑")
AFTER_CALL: Final = frozenset({"future", "relation", "phase", "link"})
"""The roles of words that may follow whom one calls."""
PAUSES: Final = frozenset(".,;:—–")
ASKED: Final = frozenset({"planned", "proposed", "under-way"})
"""The statuses of which a question tells nothing."""
OFFERED: Final = ("visit", "proposed")
"""The form and status of a trip to which somebody is invited."""
FORMS: Final = {"commission": "session", "event": "forum"}
"""What the kinds of bodies hold when they meet."""


def meetings_of(sentence: Scene, context: Context) -> list[Draft]:
    """The meetings that a sentence tells of."""
    drafts = [] if sentence.is_of_sport else [*_told(sentence, context)]
    invited = [{*draft.codes} for draft in drafts if (draft.fields["form"], draft.fields["status"]) == OFFERED]
    return [draft for draft in drafts if not (_is_occasion(draft) and {*draft.codes} in invited)]


def _is_occasion(draft: Draft) -> bool:
    """Whether an event of many is only what somebody may be invited to, so that all that is proposed is the trip."""
    return draft.fields["form"] in OF_MANY and draft.fields["status"] == "proposed"


def _told(sentence: Scene, context: Context) -> Iterator[Draft]:
    """The meetings that the words of a sentence tell of, one after the other."""
    told: set[int] = set()
    for span in sentence.read_as("event", "verb"):
        telling = _telling(sentence, span, context)
        if telling is None or any(says(sentence, span[0]) for says in (is_conditioned, is_denied, is_habitual)):
            continue
        if telling.cue.sense == SENSE:
            yield from accreditations(telling)
            continue
        draft = _meeting_told_by(telling)
        if draft is not None and asks(sentence) and _is_asked_for(draft):
            continue
        if draft is not None:
            told.update(range(span[0], span[1] + BODY_REACH))
            told.update(body.first for body in sentence.institutions if body.name == draft.fields.get("institution"))
            yield from _one_by_one(draft, telling)
            if (visit := visit_of_guest(draft, telling)) is not None:
                yield visit
    for body in _hosts(sentence, told):
        draft = _meeting_of_body(sentence, body, context)
        if draft is not None:
            yield draft


def _meeting_told_by(telling: Telling) -> Draft | None:
    """The meeting that a noun tells of, or a verb."""
    if telling.cue.role == "event":
        return meeting_of_noun(telling)
    body = body_taken_up(telling) if telling.cue.sense == "meet" else None
    return meeting_of_verb(telling) if body is None else _session_of_body(telling, body)


def _session_of_body(telling: Telling, body: InstitutionMention) -> Draft | None:
    """The session of a joint body that a pronoun takes up: "a working group, which is to meet in May"."""
    status = status_of_verb(telling, HELD)
    codes = body.countries if len(body.countries) > 1 else codes_of(telling.parties.others)
    codes, bound = (codes, False) if len(codes) == 2 else completed((), telling.context)
    if status is None or len(codes) < 2:
        return None
    fields = {"form": "session", "status": status} | fields_of_body(body)
    return draft_of(telling, BODY, codes, fields, [], bound=bound)


def _hosts(sentence: Scene, told: set[int]) -> Iterator[InstitutionMention]:
    """The bodies and events whose names may tell that they meet, but for those of what has been told."""
    for body in sentence.institutions:
        meets = body.kind in FORMS and not body.world and told.isdisjoint(range(body.first, body.stop))
        if meets and not _is_house(sentence, body):
            yield body


def _is_house(sentence: Scene, body: InstitutionMention) -> bool:
    """Whether the name of an event is that of a legislature, which sits all year: "Peru's Congress"."""
    tokens = sentence.tokens
    return book_of(tokens.language).bodies.at(tokens.norms, body.head) == (body.stop, "speaker")


def _is_asked_for(draft: Draft) -> bool:
    """Whether it is asked if there will be an encounter, and no time or place of it is known: "will they meet?"."""
    return draft.fields["status"] in ASKED and draft.fields.keys().isdisjoint({"when", "place"})


def _telling(sentence: Scene, span: CueSpan, context: Context) -> Telling | None:
    """A word as the noun or the verb of an encounter, if it is one."""
    first, stop, cue = span
    hyphened = sentence.tokens.glued(first) and sentence.tokens.words[first - 1] in HYPHENS
    if hyphened and not _is_counted(sentence, first):
        return None  # part of another word: "a no-go", "business-like talks" begins with none
    noun, verb = cue.reading("event"), cue.reading("verb")
    if noun is not None and sentence.verb_last:
        titled = is_part_of_title(sentence, first)
        titled = titled or any(actor.kind == "body" and actor.first < first < actor.stop for actor in sentence.actors)
        if titled or belongs_to_noun(sentence, stop, "g" if is_quoted(sentence, first) else noun.form):
            return (
                None  # part of a title or of the name of a legislature; or told by its meeting: "forumning yigʻilishi"
            )
    if noun is not None and (verb is None or not is_verbal(sentence, span)):
        if noun.sense in REGULATED and _is_of_instrument(sentence, first):
            return None
        return Telling(sentence, first, stop, noun, context, companies=False)
    if verb is not None and verb.sense == "ring":
        verb = Cue("verb", "call", verb.form) if _is_rung(sentence, stop) else None
    if verb is not None and verb.sense == "gather":
        verb = Cue("verb", "meet", verb.form) if _comes_together(sentence, stop) else None
    if verb is not None and verb.sense == "depart":
        verb = going(verb) if has_goal(sentence, stop) else None
    return None if verb is None else Telling(sentence, first, stop, verb, context, companies=False)


def _is_of_instrument(sentence: Scene, first: int) -> bool:
    """Whether a noun only says what an instrument is on: "a memorandum on political consultations".

    Not one with an article or after whom it is of, which is an encounter by itself: "an accord on the visit".
    """
    topic = first - 1
    while sentence.has_at(topic, "quality") or sentence.has_at(topic, "joint") or _is_plain(sentence, topic):
        topic -= 1
    if sentence.verb_last or first - topic > TITLE_REACH or not sentence.has_at(topic, "relation", "topic"):
        return False
    instruments = [stop for _, stop, _ in sentence.of_role("instrument") if 0 <= topic - stop <= TITLE_REACH]
    between = range(instruments[-1], topic) if instruments else range(0)
    return bool(instruments) and not any(sentence.has_at(index, role) for index in between for role in ("act", "verb"))


def _is_plain(sentence: Scene, index: int) -> bool:
    """Whether a word that may describe a noun stands at a token: "visa-free"."""
    word = sentence.tokens.words[index]
    return index > sentence.first and index not in sentence.cue_at and (word.islower() or word == "-")


def _is_rung(sentence: Scene, stop: int) -> bool:
    """Whether one calls somebody and nothing more: "called the premier to discuss tea", not "called him a liar"."""
    after_verb = (actor for actor in sentence.actors if actor.first >= stop)
    called = list(takewhile(lambda actor: actor.first == stop or actor.chained, after_verb))
    if not called or called[0].person is None:
        return False
    end = called[-1].stop
    after = sentence.cue_at.get(end)
    if end >= sentence.stop or (after is not None and after.role in AFTER_CALL):
        return True
    return sentence.tokens.words[end] in PAUSES or of_time(sentence, end)


def _comes_together(sentence: Scene, stop: int) -> bool:
    """Whether a verb of gathering has no object: "gathered in Lima on Monday", not "gathered support"."""
    return stop >= sentence.stop or not sentence.tokens.words[stop].isalpha() or _begins_aside(sentence, stop)


def _begins_aside(sentence: Scene, index: int) -> bool:
    """Whether a preposition of place or purpose, or a time, begins at a token."""
    goal = any(sentence.has_at(index, "relation", sense) for sense in ("in", "for"))
    return goal or of_time(sentence, index) or of_time(sentence, index + 1)


def _is_counted(sentence: Scene, first: int) -> bool:
    """Whether a number stands before a hyphen and a noun, as that of a session: "19-majlisi"."""
    return sentence.verb_last and first - 2 >= sentence.first and sentence.tokens.words[first - 2].isdecimal()


def _one_by_one(draft: Draft, telling: Telling) -> list[Draft]:
    """One meeting for each partner where one state talks with several: "talks with the leaders of Peru and Chile"."""
    if draft.fields["form"] == "visit":
        return [visit for goal in _country_by_country(draft, telling) for visit in _guest_by_guest(goal)]
    if draft.fields["form"] not in {"talks", "call"}:
        return [draft]
    last = telling.sentence.verb_last
    partners = [
        actor
        for actor in telling.near()
        if (actor.stop <= telling.first if last else actor.first >= telling.stop) and _is_partner(telling, actor)
    ]
    if not last:
        core = telling.parties.core
        partners = [
            actor for actor in partners if actor in core or telling.cue.role == "verb"
        ]  # not of another meeting
    if _is_of_all(telling):
        return [draft]
    several = codes_of(partners) or codes_of(_gone_to_in_turn(telling))
    own = [code for code in draft.codes if code not in several]
    if len(several) < 2:
        return [draft]
    own = own or [code for code in codes_of(_before_colon(telling)) if code not in several][-1:]
    own = own or _spoken_of(telling, several) or _after_opening(telling, partners)
    if not own:
        return []  # those whom somebody talks with, one after the other, do not talk with one another
    if len(own) > 1:
        return [draft]
    return [_between(draft, {own[0], code}, (own[0], code)) for code in several]


def _is_of_all(telling: Telling) -> bool:
    """Whether a clause tells that several states talked together: "three-way talks", «в трёхстороннем формате»."""
    clause = range(telling.low, telling.high)
    return any(telling.sentence.has_at(index, role, "many") for index in clause for role in ("joint", "quality"))


def _gone_to_in_turn(telling: Telling) -> list[Actor]:
    """The countries that one goes to for talks in each: "will visit Peru, Chile and Bolivia for talks"."""
    act = act_of(telling)
    if act is None or act.sense not in {"visit", "travel"} or telling.phase != "for":
        return []
    goals = [actor for actor in telling.near() if act.span[1] <= actor.first < telling.first and actor.person is None]
    return goals if len(goals) > 1 and all(goal.chained for goal in goals[1:]) else []


def _is_partner(telling: Telling, actor: Actor) -> bool:
    """Whether somebody is talked with, or called: "called the presidents of Peru and Bolivia"."""
    called = telling.cue.role == "verb" and telling.cue.sense == "call"
    roles = {"to"} if telling.sentence.verb_last else {"", "to"}  # there the subject stands before the verb as well
    return actor.role == "with" or (called and actor.role in roles and actor.person is not None)


def _country_by_country(draft: Draft, telling: Telling) -> list[Draft]:
    """One visit for each country that one goes to: "will visit Egypt, Uganda and Ethiopia"."""
    host = draft.fields.get("host")
    after = [actor for actor in telling.near() if actor.first >= telling.stop]
    drafts = [draft]
    visitors = tuple(code for code in draft.codes if code != host)
    first = next((number for number, actor in enumerate(after) if actor.codes == (host,)), len(after))
    listed = takewhile(lambda pair: _goes_on(telling, *pair) and _is_goal(pair[1]), pairwise(after[first:]))
    for actor in [*_listed_before(telling, host), *(actor for _, actor in listed)]:
        fields = {name: value for name, value in draft.fields.items() if name != "place"} | {"host": actor.codes[0]}
        if (town := town_at(telling.sentence, actor.first)) is not None:
            fields["place"] = town
        drafts.append(
            attrs.evolve(draft, codes=(*visitors, *actor.codes), fields=fields, evidence=list(draft.evidence))
        )
    return drafts


def _guest_by_guest(draft: Draft) -> list[Draft]:
    """One visit for each country whose own go to one: "the presidents of Peru and Chile arrived in Lomé"."""
    host = draft.fields.get("host")
    guests = [code for code in draft.codes if code != host]
    if not isinstance(host, str) or len(guests) < 2:
        return [draft]
    return [_between(draft, {guest, host}, (guest, host)) for guest in guests]


def _is_goal(actor: Actor) -> bool:
    """Whether a country itself is gone to."""
    return len(actor.codes) == 1 and actor.person is None


def _listed_before(telling: Telling, host: object) -> list[Actor]:
    """The goals that lead up to the last one, which stands before its verb: "Peru, Chili va Boliviyaga bordi"."""
    ahead = [actor for actor in telling.near() if actor.stop <= telling.first]
    last = next((number for number, actor in enumerate(ahead) if actor.codes == (host,) and actor.role == "to"), None)
    if not telling.sentence.verb_last or last is None:
        return []
    first = last
    while first and ahead[first].chained and _is_goal(ahead[first - 1]) and ahead[first - 1].role == "to":
        first -= 1
    return ahead[first:last]


def _goes_on(telling: Telling, before: Actor, actor: Actor) -> bool:
    """Whether a goal follows another one, with its own preposition or without: "to Egypt and to Uganda"."""
    linked = telling.sentence.has_at(before.stop, "link") and actor.first - before.stop <= LINKED
    return actor.chained or (linked and actor.role == before.role)


def _before_colon(telling: Telling) -> list[Actor]:
    """The actors of what a colon leads on from: "a busy day for Chad's minister: talks with …"."""
    sentence = telling.sentence
    if telling.low == sentence.first or sentence.tokens.words[telling.low - 1] != ":":
        return []
    return [actor for actor in sentence.actors if actor.first < telling.low]


def _after_opening(telling: Telling, partners: list[Actor]) -> list[str]:
    """The country of the subject after a phrase that opens its clause: "after talks with Chad and Togo, Mali …"."""
    after = [actor for actor in telling.near() if actor.first >= partners[-1].stop and not actor.role]
    return list(codes_of(after[:1]))[:1]


def _spoken_of(telling: Telling, others: tuple[str, ...]) -> list[str]:
    """The country of a subject that only the text before has told of, where it talks with several others."""
    if not telling.sentence.verb_last:
        return []
    return [code for code in telling.context.pair if code not in others][:1]


def _between(draft: Draft, pair: set[str], codes: tuple[str, str]) -> Draft:
    """The part of a meeting that is between two of its countries."""
    people = cast("list[PersonMention]", draft.fields.get("participants", []))
    fields = {**draft.fields, "participants": [person for person in people if pair.intersection(person.countries)]}
    offices = [office for office in draft.offices if office[0] in pair]
    return attrs.evolve(draft, codes=codes, fields=fields, offices=offices, evidence=list(draft.evidence))


def _owned_stop(sentence: Scene, body: InstitutionMention) -> int:
    """The token after a body, or after its own encounter where that stands after it: "forumining yigʻilishi"."""
    if not sentence.verb_last:
        return body.stop
    near = range(body.stop, body.stop + BODY_REACH)
    return next((stop for first, stop, _ in sentence.of_role("event") if first in near), body.stop)


def _is_shared(telling: Telling, body: InstitutionMention) -> bool:
    """Whether a body is one of two states: by its name, or by those between whom something is done with it."""
    core = [actor for actor in telling.parties.core if actor.role == "between"]
    return body.shared or len(codes_of(core)) > 1


def _meeting_of_body(sentence: Scene, body: InstitutionMention, context: Context) -> Draft | None:
    """The session or event that is told of by the name of the body or event alone."""
    form = FORMS[body.kind]
    telling = Telling(sentence, body.first, _owned_stop(sentence, body), Cue("event", form), context, companies=False)
    act = act_of(telling)
    if is_habitual(sentence, body.first):
        return None
    if form == "forum" and telling.phase == "during" and meets_at(telling):
        return None  # only where others meet
    if form == "session" and (act is None or body.founding or not _is_shared(telling, body)):
        return None
    status = status_of_noun(telling, act)
    if status is None:
        return None
    parties = telling.parties
    codes = body.countries if len(body.countries) > 1 else codes_of(parties.enough())
    if form == "forum" and len(codes) < 2:
        codes = tuple(dict.fromkeys((*codes, *codes_of([a for a in telling.near() if a.role == "in"]))))
    codes, _ = completed(codes, context)
    if len(codes) < 2:
        return None
    fields: dict[str, object] = {"form": form, "status": status} | fields_of_body(body)
    led = [actor for actor in telling.near() if actor.role == "led"]  # «заседала под председательством министра»
    people = persons_of([*parties.core, *parties.subjects, *led])
    return draft_of(
        telling, BODY, codes, fields, people, act=act.span if act is not None and act.span[2].role == "verb" else None
    )
