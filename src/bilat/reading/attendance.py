"""Who took part in a meeting that a text tells of by office or by country, where it names them elsewhere."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from datetime import date
from typing import Final

import attrs

from bilat.languages.leaders import LED_BY_GOVERNMENT
from bilat.languages.schema.cues import Cue
from bilat.reading.actor import NATIONAL, Actor
from bilat.reading.actor_roles import REACH
from bilat.reading.actors import Scene
from bilat.reading.clauses import clause_of
from bilat.reading.drafts import Draft
from bilat.reading.names import names_of
from bilat.reading.people import PersonMention
from bilat.reading.pronouns import is_sayer
from bilat.reading.sentence import between
from bilat.reading.telling import Telling
from bilat.reading.where import IN_ONE_PLACE, TAKING_PLACE
from bilat.values import Period

OF_LEADERS: Final = frozenset({"talks", "call", "video-call", "summit"})
"""The forms of meetings that speak of leaders where they speak of countries alone."""
DASHES: Final = frozenset("—–-")
SPEAKING: Final = frozenset({"adjective", "capital", "seat", "body"})
"""The kinds of mentions that stand for those who speak for a country; its bare name ends a headline otherwise too."""
TELLING: Final = frozenset({"event", "instrument", "verb", "act"})
"""The roles of words after a dash that tell something themselves, and not only who says it."""
LAST: Final = 4
"""How many of the last encounters may be joined by their place: those before stand too far off."""
NEAR: Final = 300
"""How many characters may stand between talks and the visit on which they are."""
TAKING_UP: Final = frozenset({("pronoun", "event", ""), ("pronoun", "whom", "d")})
"""The pronouns that may take up an encounter: "in it", or "to it", which may be "to him" as well."""
HEADS: Final = frozenset({"head-of-state", "head-of-government"})
LOWER: Final = frozenset({"ambassador", "envoy", "regional-leader", "official", "legislator"})
"""The offices with whose holders others than heads of states mostly talk."""
LEADING_OFFICES: Final = NATIONAL - {"minister", "speaker"}
"""The offices whose only holder stands for a country that the text names without anybody."""
BEING_THERE: Final = frozenset({"hold", "attend"})
"""The acts of those who take part in an encounter."""
LEADING: Final = frozenset({"", "by", "led"})
"""The roles of those who lead a side: as the subject, or after the participle."""
_MINISTERS: Final = {"minister", "foreign-minister"}
_OFFICES: Final = {"minister": _MINISTERS, "foreign-minister": _MINISTERS}
"""The offices that a word for an office may mean, where it means more than one."""


class Named:
    """The people that one article names, by country and office.

    Args:
        people: the people.
        today: the day that the article came out, if that is known.
    """

    def __init__(self, people: Iterable[PersonMention], today: date | None = None) -> None:
        self._today = None if today is None else Period.on(today)
        self._by_country: dict[str, dict[str, PersonMention]] = {}
        for person in people:
            if person.name and len(person.countries) < 2 and not person.former:
                holders = self._by_country.setdefault("".join(person.countries), {})
                known = holders.get(person.surname)
                if known is None or len(person.name) > len(known.name) or not known.office:
                    holders[person.surname] = person if known is None else _joined(known, person)
        self._visits: deque[Draft] = deque(maxlen=LAST)
        self._settling: deque[Draft] = deque(maxlen=LAST)
        self._stateless = self._by_country.pop("", {})
        for holders in self._by_country.values():
            for surname in self._stateless.keys() & holders.keys():
                del self._stateless[surname]

    def holder(self, country: str, office: str | None) -> PersonMention | None:
        """The only one of a country whom the article names, of those that hold ``office`` if it is given.

        The leader of a state may be who heads its government. Somebody of the country whose office is not told may be
        its holder, and so may a holder of the office whose country is not told.
        """
        own = list(self._by_country.get(country, {}).values())
        meant = _OFFICES.get(office, {office}) if office else NATIONAL
        other = {"minister"} if office == "foreign-minister" else set[str]()
        leads = {"head-of-government"} if office == "head-of-state" and country in LED_BY_GOVERNMENT else set[str]()
        for people, offices in (
            (own, meant),
            (own, leads),
            (own if office else [], {None}),
            (list(self._stateless.values()), (meant - other) & (NATIONAL if office else LEADING_OFFICES)),
        ):
            holders = [person for person in people if person.office in offices]
            if holders:
                return holders[0] if len(holders) == 1 else None
        return None

    def settle(self, draft: Draft) -> None:
        """Give talks that name no place or time that of the visit on which they are, of the same states.

        The place where it is to a town; the time where it began on the day of the article, which tells of them already.
        """
        if draft.fields["status"] not in TAKING_PLACE:
            return
        if draft.fields["form"] == "visit":
            self._visits.append(draft)
            pairs = [(draft, talks) for talks in self._settling]
        elif draft.fields["form"] in IN_ONE_PLACE and not {"place", "when"} <= draft.fields.keys():
            self._settling.append(draft)
            pairs = [(visit, draft) for visit in self._visits]
        else:
            return
        for visit, talks in pairs:
            if _on_visit(talks, visit):
                if "place" not in talks.fields:
                    talks.lent = talks.lent or visit.fields.get("place")
                if self._today is not None and visit.fields.get("when") == self._today and not talks.over:
                    talks.fields.setdefault("when", self._today)


def _on_visit(talks: Draft, visit: Draft) -> bool:
    """Whether talks are on a visit: of the same states, at no other time, told right before or after it."""
    times = {str(draft.fields["when"]) for draft in (talks, visit) if "when" in draft.fields}
    (_, end, _), (start, _, _) = sorted((talks.evidence[0], visit.evidence[0]))
    return set(talks.codes) == set(visit.codes) and len(times) < 2 and start - end < NEAR


def _joined(one: PersonMention, other: PersonMention) -> PersonMention:
    """A person by the fuller name, with the office that either mention tells."""
    fuller = max(one, other, key=lambda person: len(person.name))
    return attrs.evolve(fuller, office=one.office or other.office)


def complete(draft: Draft, named: Named) -> None:
    """Add to a meeting those whom it tells of by office, or whose country speaks in it through them alone."""
    people: list[PersonMention] = list(draft.fields.get("participants", ()))  # type: ignore[call-overload]
    told = {code for code, _ in draft.offices}
    alone = draft.fields["form"] in OF_LEADERS and not (draft.bound or draft.listed)
    low = draft.fields.get("level") in LOWER
    settled = len(people) >= len(draft.codes)  # some without their country, as those of the report's own
    for code, office in [*draft.offices, *((code, None) for code in draft.codes if alone and code not in told)]:
        if settled or code not in draft.codes or any(code in person.countries for person in people):
            continue
        holder = named.holder(code, office)
        if holder is not None and low and holder.office in HEADS:
            continue  # who leads a state is named where he talks with an ambassador
        if holder is not None and all(holder.surname != person.surname for person in people):
            people.append(holder)
    if people:
        draft.fields["participants"] = people
    named.settle(draft)


def offices_of(
    telling: Telling, fields: dict[str, object], persons: list[PersonMention], codes: tuple[str, ...]
) -> list[tuple[str, str | None]]:
    """The offices that take part without a name, each with its country: those that the text may name elsewhere."""
    form = str(fields["form"])
    if form == "visit" and not persons and _his(telling.sentence, telling.first):
        return [(code, None) for code in codes if code != fields.get("host")]
    unnamed = [person for person in persons if not person.name]
    return [
        (code, person.office)
        for person in unnamed
        for code in person.countries or (codes if _of_both(telling.sentence, person, form) else ())
    ]


def _of_both(sentence: Scene, person: PersonMention, form: str) -> bool:
    """Whether offices in the plural are of all who meet: "the presidents"; but no guests, and none of a body's name."""
    if form == "visit" or (form == "session" and "g" in person.case.lower()):
        return False
    return person.plural or sentence.has_at(person.first, "pair")  # «главы правительств», of which one may be many


def _his(sentence: Scene, first: int) -> bool:
    """Whether a noun is somebody's whom the text has spoken of before: "his coming visit"."""
    return any(sentence.has_at(index, "pronoun", "his") for index in range(first - REACH, first))


def also_there(telling: Telling, codes: list[str], persons: list[PersonMention]) -> list[PersonMention]:
    """Who else of the sentence takes part: of each country that nobody stands for yet, the only person it names."""
    found: list[PersonMention] = []
    for code in codes:
        if any(code in person.countries for person in persons):
            continue
        own = [
            actor.person
            for actor in telling.sentence.actors
            if actor.person is not None
            and code in actor.codes
            and actor.role not in {"topic", "of"}
            and actor.first not in telling.sentence.signing
            and _belongs(telling, actor)
            and not (telling.cue.role == "verb" and owns(telling, actor))
        ]
        named = {person.surname: person for person in own if person.name}
        if len(named) == 1:
            found += named.values()
        elif not named and len({person.office for person in own}) == 1:
            found.append(own[0])
    return found


def owns(telling: Telling, actor: Actor) -> bool:
    """Whether a pronoun only says whose somebody else is: "her predecessor Ann Otieno visited Lima"."""
    own = actor.kind == "pronoun" and actor.case != "a" and telling.sentence.has_at(actor.first, "pronoun", "his")
    return own and any(actor.stop <= other.first < telling.first for other in telling.near() if other.person)


def _belongs(telling: Telling, actor: Actor) -> bool:
    """Whether somebody stands by the encounter that is told: no other one between, and no mere talk of it."""
    if reports(telling.sentence, actor) or (telling.phase is None and speaks(telling.sentence, actor)):
        return False
    if is_discussed(telling):
        return False
    low, high = (actor.stop, telling.first) if actor.first < telling.first else (telling.stop, actor.first)
    return not any(low <= first < high and _another(telling, cue) for first, _, cue in telling.sentence.cues)


def speaks(sentence: Scene, actor: Actor) -> bool:
    """Whether somebody is named as the one who says it: "the premier says", or after the dash that ends a headline."""
    if actor.kind != "pronoun" and is_sayer(sentence, actor):
        return True
    return comments(sentence, actor)


def _only_says(sentence: Scene, actor: Actor) -> bool:
    """Whether all that a headline tells of somebody is who says it: "…, Ruto says", "Ruto says Oman and Chad …"."""
    if comments(sentence, actor):
        return True
    after = actor.stop + 1
    said = sentence.heading and sentence.has_at(actor.stop, "say") and not names_of(sentence.tokens.language).inflects
    if said and any(other.role == "between" and set(actor.codes) <= set(other.codes) for other in sentence.actors):
        return True  # "Ruto says talks between Kenya and Chad are planned"
    if actor.stop == sentence.stop and sentence.has_at(actor.first - 1, "say"):
        return sentence.heading  # "…, says Ruto"
    return said and (after == sentence.stop or after in sentence.clause_starts)


def absent_from(sentence: Scene) -> list[PersonMention]:
    """The people of a sentence who do not act in it: who speaks of what a headline tells, or owns somebody else."""
    acting = [actor for actor in sentence.actors if actor.person is not None and not _only_says(sentence, actor)]
    return [p for p in sentence.people if not any(actor.first <= p.first < actor.stop for actor in acting)]


def comments(sentence: Scene, actor: Actor) -> bool:
    """Whether a headline ends with a dash and somebody who says it: "Talks in Oslo go on — Chad's premier"."""
    if not sentence.heading or (actor.person is None and actor.kind not in SPEAKING):
        return False
    low, high = clause_of(sentence, actor.first)
    if high < sentence.stop or low == sentence.first or sentence.tokens.words[low - 1] not in DASHES:
        return False
    return not any(low <= first and cue.role in TELLING for first, _, cue in sentence.cues)


def reports(sentence: Scene, actor: Actor) -> bool:
    """Whether somebody is only the source of what is told: "as her spokesman said", «как сообщил посол»."""
    if not any(sentence.has_at(index, "break") for index in (actor.first - 2, actor.first - 1)):
        return False
    return is_sayer(sentence, actor)


def is_discussed(telling: Telling) -> bool:
    """Whether an event is only what others talk about: "discussed the coming summit"."""
    sentence = telling.sentence
    if sentence.verb_last or names_of(sentence.tokens.language).inflects:
        return False
    verbs = [stop for _, stop, cue in sentence.of_role("verb") if cue.sense == "discuss" and telling.low <= stop]
    between = [range(stop, telling.first) for stop in verbs if stop <= telling.first]
    return any(not any(sentence.has_at(index, "relation") for index in words) for words in between)


def _another(telling: Telling, cue: Cue) -> bool:
    """Whether a word tells of an encounter, and not of the same trip as a noun: "visited Cuba on a working visit"."""
    return cue.role == "event" or (cue.role == "verb" and not (telling.cue.sense == "visit" == cue.sense))


def taken_up(sentence: Scene, offices: list[tuple[str, str | None]]) -> PersonMention | None:
    """The holder of the only office without a name, where the next sentence begins with a name that says no more."""
    if len(offices) != 1 or offices[0][1] not in NATIONAL:
        return None
    (code, office), people = offices[0], sentence.mentions.people
    person = next(iter(between(people, sentence.stop, sentence.stop + 1)), None)
    if person is None or person.countries or person.office or " " not in person.name:
        return None
    return attrs.evolve(person, countries=(code,), office=office)


def heads_of_delegations(sentence: Scene, codes: tuple[str, ...]) -> list[PersonMention]:
    """Who leads the sides of an encounter, where the next sentence says no more than that.

    Args:
        sentence: the sentence that tells of the encounter.
        codes: the countries that take part in it.
    """
    mentions = sentence.mentions
    if sentence.stop >= len(mentions.tokens):
        return []
    after = Scene(mentions, *mentions.sentence_around(sentence.stop))
    acts = [cue for _, _, cue in after.of_role("act") if cue.sense in BEING_THERE]
    led = [first for first, _, cue in after.of_role("relation") if cue.sense == "led"]
    of_sides = after.first in led or _speaks_of_sides(after)  # «сопредседателями выступили …»
    if not (acts or led) or after.of_role("event") or not of_sides:
        return []
    return [
        actor.person
        for actor in after.actors
        if actor.person is not None
        and actor.person.name
        and actor.role in LEADING
        and (not actor.codes or not set(codes).isdisjoint(actor.codes))
    ]


def _speaks_of_sides(sentence: Scene) -> bool:
    """Whether a sentence names the sides of an encounter: a delegation, or a part by its country."""
    people = {index for person in sentence.people for index in range(person.first, person.stop)}
    return any(actor.kind == "adjective" for actor in sentence.actors) or any(
        cue.role in {"body", "pair"} or (cue.role, cue.sense, cue.form) in TAKING_UP
        for index in range(sentence.first, sentence.stop)
        if index not in people and (cue := sentence.cue_at.get(index)) is not None
    )
