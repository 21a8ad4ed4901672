"""The slots that every meeting has: time, place, people, level, ordinal, evidence."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Final

import attrs

from bilat.reading.actor import Actor
from bilat.reading.actors import Scene
from bilat.reading.attendance import also_there, heads_of_delegations, offices_of, taken_up
from bilat.reading.clauses import clause_of_noun, past_possessive
from bilat.reading.datelines import day_of
from bilat.reading.drafts import Draft
from bilat.reading.fates import fate_of
from bilat.reading.governors import OVERRULED, describes_noun, trails
from bilat.reading.meeting_status import EARLIER, LONGEST_TRIP, PAST, PLANNING, QUALITIES, act_of, status_by_date
from bilat.reading.names import names_of
from bilat.reading.persons import PersonMention
from bilat.reading.sentence import CueSpan
from bilat.reading.slots import ordinal_before, time_of
from bilat.reading.telling import Telling
from bilat.reading.tenses import Governor, with_time
from bilat.reading.time_words import time_words, unit_at
from bilat.reading.verb_last import ATTRIBUTIVE, SETTING
from bilat.reading.when import Tense
from bilat.reading.where import IN_ONE_PLACE, TAKING_PLACE, is_country, is_venue, place_before, place_of
from bilat.values import Office, Period, Place

TENSES: Final[dict[str, Tense | None]] = {
    "planned": "future",
    "proposed": "future",
    "postponed": None,
    "cancelled": None,
}
"""The tense by which the time of a meeting is resolved; the past for what has been."""
OF: Final = ("relation", "of")
NEAR_COUNT: Final = 4
"""How many tokens after a number its noun may stand: "three days of official talks"."""
DAYS: Final = " days"
"""What the sense of an adjective ends in that tells how long an encounter is."""
EDGES: Final = {"begin": 1, "conclude": -1}
"""In which direction from the day of an act the other days of an encounter lie."""
CALLED_OFF: Final = frozenset({"cancelled", "postponed"})
"""The statuses of what was planned before."""
LATE: Final = date(9000, 1, 1)
"""A day after all that a text may date by the calendar: only what is told from the day it was said on lies ahead."""
ONE_TRIP: Final = 31
"""How many days before a text an encounter may be that is where the text has others take place."""
NOT_ON_IT: Final = OVERRULED - {"plan"}
"""The acts whose day is none on which an encounter is: its beginning may be long before."""
HALF_YEAR: Final = 183
"""How many days ago the nearest day of a month with no year may be."""
NEAR_AUXILIARY: Final = 3
"""How many tokens before a verb in -ing its auxiliary may stand: "were not yet holding"."""
REMOTE: Final = frozenset({"call", "video-call"})
UNIONS: Final = frozenset({"EU", "UN"})
"""The codes of unions of states, which have summits of their own, and seats in several countries."""
OF_DELEGATIONS: Final = frozenset({"session", "consultations", "talks", "video-call", "summit", "forum"})
"""The forms of encounters whose sides somebody leads."""
_RANKS: Final = {office.value: office.rank for office in Office}


def draft_of(
    telling: Telling,
    rule: str,
    codes: tuple[str, ...],
    fields: dict[str, object],
    people: list[Actor],
    *,
    bound: bool = False,
    direct: bool = False,
    act: CueSpan | None = None,
) -> Draft:
    """A meeting with the slots that all have.

    Args:
        telling: the word that tells of it.
        rule: the rule that found it.
        codes: its countries.
        fields: its form, status and what else is known.
        people: the actors among whom its participants are.
        bound: whether it only takes up what the text has told.
        direct: whether the object of its verb is a place ("visited Nairobi").
        act: the verb whose time is its time.
    """
    sentence, first, stop = telling.sentence, telling.first, telling.stop
    _set_time(telling, fields, act)
    _set_place(telling, fields, codes, direct=direct)
    ordinal = ordinal_before(sentence, first)
    if ordinal is not None:
        fields.setdefault("ordinal", ordinal)
    persons = [actor.person for actor in people if actor.person is not None and _is_of(actor.person, codes)]
    taken_up_trip = bound and fields["form"] == "visit" and "host" not in fields  # on which either side may act
    if not taken_up_trip:
        persons += also_there(telling, [code for code in codes if code != fields.get("host")], persons)
    named = {(person.name, person.countries): person for person in persons if person.name}
    if not named and fields["form"] in OF_DELEGATIONS:
        named = {(head.name, head.countries): head for head in heads_of_delegations(sentence, codes)}
    offices = offices_of(telling, fields, persons, codes)
    if (holder := taken_up(sentence, offices)) is not None:
        named[holder.name, holder.countries] = holder
    if named:
        fields["participants"] = _once(list(named.values()))
    ranks = [person.office for person in persons if person.office is not None]
    if ranks:
        fields["level"] = min(ranks, key=_RANKS.__getitem__)
    tokens = sentence.tokens
    draft = Draft("meeting", codes, fields, [(tokens.starts[first], tokens.ends[stop - 1], rule)], bound=bound)
    draft.offices = offices
    draft.over = _is_long_over(telling, fields)
    draft.before = not _is_of_now(telling.context.anchor, fields.get("when"))
    draft.meant = fields["status"] == "planned" and _was_meant(telling)
    draft.earlier = _is_earlier(telling) and not fields.keys().isdisjoint({"when", "place"})
    draft.ended = _has_ended(telling, fields)
    if (draft.ended or draft.over) and fields["status"] == "under-way":
        fields["status"] = "held"
    draft.abroad = is_country(sentence, fields.get("place"))
    draft.venue = is_venue(sentence, fields.get("place"))
    return draft


def _is_long_over(telling: Telling, fields: dict[str, object]) -> bool:
    """Whether an encounter was over so long before that none that goes on now may be it."""
    when, today = fields.get("when"), telling.context.anchor
    if not isinstance(when, Period) or when.end is None or today is None:
        return False
    return (today - when.end).days > LONGEST_TRIP


def _was_meant(telling: Telling) -> bool:
    """Whether a plan is told of as one of before: «визит планировался на май», "the visit was planned for May"."""
    act = act_of(telling) if telling.cue.role == "event" else None
    if act is None or act.sense not in PLANNING:
        return False
    beside = act.span[1] if telling.sentence.verb_last else act.span[0] - 1
    inflects = names_of(telling.sentence.tokens.language).inflects
    return telling.sentence.has_at(beside, "past") or (inflects and act.act.form == "past")


def _has_ended(telling: Telling, fields: dict[str, object]) -> bool:
    """Whether a trip lies before the text: "paid a visit from 12 to 15 May", written on the 16th; or last month."""
    when, today = fields.get("when"), telling.context.anchor
    if fields["form"] != "visit" or not isinstance(when, Period) or today is None or day_of(when) is not None:
        return False
    return when.end is not None and when.end < today


def _is_of(person: PersonMention, codes: tuple[str, ...]) -> bool:
    """Whether somebody may be of one of the countries that meet."""
    return not person.countries or not set(codes).isdisjoint(person.countries)


def _once(people: list[PersonMention]) -> list[PersonMention]:
    """Each person once, by the fullest name."""
    found: dict[str, PersonMention] = {}
    for person in people:
        known = found.get(person.surname)
        fuller = known is not None and len(person.name) > len(known.name) and person.countries == known.countries
        if known is None or fuller or (not known.countries and len(person.name) >= len(known.name)):
            found[person.surname] = person
        elif known.countries and person.countries and known.countries != person.countries:
            found[person.name + "".join(person.countries)] = person
    return list(found.values())


def _set_time(telling: Telling, fields: dict[str, object], act: CueSpan | None) -> None:
    """Its time, and its status where the time tells that."""
    sentence, first = telling.sentence, telling.first
    if not sentence.times or _is_still_to_be_dated(telling):
        return
    status = str(fields["status"])
    tense = _tense_of(telling, status)
    since, until, today = _since(telling, status), _until(telling, status), telling.context.anchor
    timed = partial(
        time_of, sentence, first, telling.context, governor=act, since=since, until=until, aside=_aside(telling)
    )
    when = timed(tense)
    if when is not None and _is_long_ago(telling, when, status):
        when = timed(None)
    elif when is not None and today is not None and _may_be_to_come(telling, when, status, today):
        coming = timed("future")
        when = coming if coming is not None and _is_near(today, coming) else when
    if when is None:
        if telling.context.anchor is None and _is_to_come(telling, act):
            fields["status"] = status_by_date(status, Period.on(date.max), attrs.evolve(telling.context, anchor=LATE))
        return
    if _is_of_putting_off(telling, when, status) or _says_only_when_else(when, status, str(fields["form"])):
        return
    dated = _dated(telling, status, when)
    if dated == "planned" and _is_soon_over(telling, when):
        fields["status"] = "under-way"
        return
    if dated in {status, "held"} or not (_is_over(telling) or _told_in_past(telling)):
        fields["when"], fields["status"] = _all_days(telling, when), dated


def _tense_of(telling: Telling, status: str) -> Tense | None:
    """The tense by which the time of an encounter is resolved."""
    if status == "planned" and has_come_for(telling, act_of(telling)):
        return None  # "flew to Oslo for talks on Monday": the nearest one
    if status == "cancelled" and telling.cue.role != "event" and fate_of(telling) is None:
        return "future"  # "will not come on Friday"
    return TENSES.get(status, "future" if _in_present(telling) else "past")


def _dated(telling: Telling, status: str, when: Period) -> str:
    """The status that agrees with the date: talks are over for which somebody came on a day gone by."""
    today = telling.context.anchor
    over = today is not None and when.end is not None and when.end < today
    if status == "planned" and over and has_come_for(telling, act_of(telling)):
        return "held"
    return status_by_date(status, when, telling.context)


def _says_only_when_else(when: Period, status: str, form: str) -> bool:
    """Whether a time with an open end is none of an encounter itself.

    By when it was to be, what it looks back upon ("they met again, as not since 2019"), or since when it was planned.
    """
    if when.first is not None and (when.last is not None or when.first.day is not None):
        return False
    return status == "held" or (status == "under-way" and form == "visit") or (status == "planned" and not when.last)


def _is_of_putting_off(telling: Telling, when: Period, status: str) -> bool:
    """Whether a time is when an encounter was put off, and none that it was to be on.

    «Во вторник премьер отложил визит», not «отложил визит, намеченный на вторник» or "put off Tuesday's talks".
    """
    act, sentence, today = act_of(telling), telling.sentence, telling.context.anchor
    if status != "postponed" or act is None or act.time != "past" or today is None:
        return False
    owned = (time.attributive or past_possessive(sentence, time.stop) is not None for time in sentence.times)
    return _was_planned(telling) is None and not any(owned) and when.end is not None and when.end <= today


def has_come_for(telling: Telling, act: Governor | None) -> bool:
    """Whether somebody has come somewhere for an encounter, of which more may be told: "arrived for the summit"."""
    return telling.phase == "for" and act is not None and act.sense == "travel" and act.time == "past"


def _is_soon_over(telling: Telling, when: Period) -> bool:
    """Whether an encounter that goes on will end on a day of the next ones: "the visit ends on Friday"."""
    if telling.cue.role != "event" or telling.context.anchor is None or when.start is None:
        return False
    act = act_of(telling)
    ends = act is not None and act.sense == "conclude" and act.span[0] >= telling.stop
    return ends and (when.start - telling.context.anchor).days <= LONGEST_TRIP


def _is_still_to_be_dated(telling: Telling) -> bool:
    """Whether a time is when something is done ahead of an encounter: «сроки визита могут быть названы в мае»."""
    if telling.phase != "before" or act_of(telling) is not None or telling.sentence.verb_last:
        return False
    sentence, time = telling.sentence, telling.sentence.times[0].first
    return any(sentence.has_at(at, role, "") for at in range(telling.stop, time) for role in ("future", "possible"))


def _is_long_ago(telling: Telling, when: Period, status: str) -> bool:
    """Whether what no verb tells of would be more than half a year ago: a month of no year is rather the nearest."""
    if telling.cue.role != "event" or status != "held" or telling.context.anchor is None or when.end is None:
        return False
    untold = telling.phase is None and act_of(telling) is None and QUALITIES.keys().isdisjoint(telling.qualities)
    return untold and (telling.context.anchor - when.end).days > HALF_YEAR


def _may_be_to_come(telling: Telling, when: Period, status: str, today: date) -> bool:
    """Whether a language whose present is of what goes on tells in it of a day, which need not be the last such one.

    «Премьер вылетает в Осло в пятницу», in the week before.
    """
    if status in TENSES or when.end is None or when.end >= today:
        return False
    return names_of(telling.sentence.tokens.language).inflects and _in_present(telling, frozenset({"progressive"}))


def _is_near(today: date, coming: Period) -> bool:
    """Whether a time is of the next half a year, and no day since which something goes on."""
    return coming.start is not None and coming.end is not None and (coming.start - today).days < HALF_YEAR


def _is_to_come(telling: Telling, act: CueSpan | None) -> bool:
    """Whether its time lies ahead of any day that it may be said on, though that is not known: "visits next week"."""
    late = attrs.evolve(telling.context, anchor=LATE)
    when = time_of(telling.sentence, telling.first, late, "past", act, since=_since(telling, ""))
    return (
        when is not None
        and when.start is not None
        and when.start > LATE
        and not (_is_over(telling) or _told_in_past(telling))
    )


def _all_days(telling: Telling, when: Period) -> Period:
    """The days of an encounter that begins or ends on one: "a two-day visit ended on Tuesday", "… from 14 April"."""
    count = next((int(sense.partition(" ")[0]) for sense in telling.qualities if sense.endswith(DAYS)), 0)
    count = count or _days_before(telling)
    if count < 2:
        return when
    day, act = day_of(when), act_of(telling)
    edge = EDGES.get(act.sense) if act is not None else None
    edge = -1 if telling.phase == "after" else edge
    if when.last is None and when.first is not None and when.first.day is not None:
        day, edge = when.start, 1
    if day is None or edge is None:
        return when
    other = day.toordinal() + edge * (count - 1)
    if not date.min.toordinal() <= other <= date.max.toordinal():
        return when
    first, last = sorted((day, date.fromordinal(other)))
    return Period.between(Period.on(first), Period.on(last))


def _days_before(telling: Telling) -> int:
    """For how many days an encounter is said to have gone on right before its noun: "three days of talks"."""
    sentence = telling.sentence
    for number in sentence.numbers:
        if number.stop < telling.first <= number.stop + NEAR_COUNT and number.value == int(number.value):
            counted = unit_at(sentence.tokens.language, sentence.tokens.norms, number.stop) == "day"
            between = range(number.stop + 1, telling.first)
            return int(number.value) if counted and all(_is_light(sentence, at) for at in between) else 0
    return 0


def _is_light(sentence: Scene, index: int) -> bool:
    """Whether a token may stand between a number of days and what they were of."""
    cue = sentence.cue_at.get(index)
    return cue is not None and (cue.role in {"quality", "joint", "article"} or (cue.role, cue.sense) == OF)


def _set_place(telling: Telling, fields: dict[str, object], codes: tuple[str, ...], *, direct: bool) -> None:
    """Its place, but for talks held from afar."""
    if fields["form"] in REMOTE:
        return
    until = telling.first if _only_where(telling) else _opening_stop(telling)
    place = place_of(telling.sentence, telling.first, telling.stop, codes, direct=direct, until=until)
    here = fields["form"] in IN_ONE_PLACE and fields["status"] in TAKING_PLACE
    if place is None and here and _is_of_now(telling.context.anchor, fields.get("when")):
        place = place_before(telling.sentence, codes)
    if place is not None and not _elsewhere(place, fields.get("host")):
        fields["place"] = place


def _opening_stop(telling: Telling) -> int | None:
    """Where the phrase ends that opens a sentence and tells what was before: "after talks with Oman, he flew to Oslo".

    None where the sentence does not open so, and where its comma need not end the phrase.
    """
    sentence = telling.sentence
    if telling.phase != "after" or sentence.verb_last or names_of(sentence.tokens.language).inflects:
        return None
    commas = (at for at in range(telling.stop, sentence.stop) if sentence.tokens.words[at] == ",")
    comma = next(commas, None)
    if comma is None or not any(sentence.has_at(at, "phase") for at in (sentence.first, sentence.first + 1)):
        return None
    subject = next((actor for actor in telling.actors if actor.first > comma), None)
    if subject is None or subject.role or any(comma < at < subject.first for at, _, _ in sentence.acts):
        return None
    return comma


def _is_of_now(anchor: date | None, when: object) -> bool:
    """Whether an encounter may be on the trip that a text tells of: not one of another month or year."""
    if anchor is None or not isinstance(when, Period) or when.end is None:
        return True
    return (anchor - when.end).days <= ONE_TRIP


def _elsewhere(place: Place, host: object) -> bool:
    """Whether a place is not in the country that is visited, and so is that of something else."""
    if host is None or place.country is None or host in UNIONS:
        return False
    return place.country.code != host


def _until(telling: Telling, status: str) -> int | None:
    """Up to where the time of an encounter stands: before the verb that puts it off, as that says from when."""
    if status == "postponed" and (putting_off := act_of(telling)) is not None and putting_off.sense == "postpone":
        if _was_planned(telling) is not None:
            return None
        return max(putting_off.span[0], telling.first)
    if telling.sentence.verb_last and telling.phase == "before" and telling.cue.role == "event":
        return telling.first if _described(telling) else 0  # "8-may kuni tashrif arafasida forum oʻtdi"
    return telling.first if _only_where(telling) else None


def _aside(telling: Telling) -> range:
    """The tokens of a time at which something else was done with an encounter: «прерванные в 2004 году переговоры»."""
    if telling.cue.role != "event" or telling.sentence.verb_last:
        return range(0)
    act = act_of(telling)
    for span in telling.sentence.acts:
        cue = span[2].act
        if cue is None or cue.sense not in NOT_ON_IT or (act is not None and act.span == span):
            continue
        if describes_noun(telling.sentence, span, cue, telling.first):
            return range(span[1], telling.first)
        if span[0] < telling.high and trails(telling.sentence, span, cue, telling.stop):
            return range(span[1], _comma_after(telling, span[1]))
    return range(0)


def _comma_after(telling: Telling, index: int) -> int:
    """The first comma of a clause from a token on, or its end."""
    words = telling.sentence.tokens.words
    return next((at for at in range(index, telling.high) if words[at] == ","), telling.high)


def _was_planned(telling: Telling) -> int | None:
    """What tells after a noun for when it was planned: "put off a visit planned for May", "…, which was to"."""
    sentence = telling.sentence
    plans = (at for at, _, cue in sentence.acts if telling.stop <= at < telling.high and cue.may_be("plan"))
    _, high = clause_of_noun(sentence, telling.first, telling.stop)
    futures = (at for at, _, _ in sentence.of_role("future") if telling.high < at < high)
    return next(plans, None) or next(futures, None)


def _described(telling: Telling) -> bool:
    """Whether a participle before a noun tells of it, as of one that is to come: "8-mayda oʻtadigan sammit"."""
    return any(
        telling.low <= first < telling.first and cue.act is not None and cue.act.form in ATTRIBUTIVE
        for first, _, cue in telling.sentence.acts
    )


def _only_where(telling: Telling) -> bool:
    """Whether an encounter is only where or when something is told whose own time and place follow.

    "Uchrashuvda iyun oyida Limada oʻtadigan forum muhokama qilindi": where the verb stands last.
    """
    setting = telling.sentence.verb_last and telling.cue.role == "event" and telling.phase in SETTING
    return setting and act_of(telling) is None


def _since(telling: Telling, status: str) -> int:
    """From where on the time of an encounter stands: after the verb that invites to it, or by which it was planned.

    Or after the preposition of time before its noun that a measure of time stands before: "six weeks after a trip".
    """
    if telling.cue.sense == "invite" and not telling.sentence.verb_last:
        return telling.stop
    if status in CALLED_OFF:
        return _was_planned(telling) or 0
    if telling.phase not in {"after", "before"}:
        return 0
    sentence = telling.sentence
    for index in range(telling.first - 1, telling.low, -1):
        if sentence.has_at(index, "phase"):
            measured = time_words(sentence.tokens.language).atoms.at(sentence.tokens.norms, index - 1)
            return index if measured is not None and measured[1][0] == "unit" else 0
    return 0


def _in_present(telling: Telling, times: frozenset[str] = frozenset()) -> bool:
    """Whether an encounter is told of in the present, so that its day is to come: "travels to Prague on Friday".

    So it is where one "is travelling" then, and none "was" or "had been".
    """
    if telling.cue.role == "event":
        governor = act_of(telling)
    else:
        governor = with_time(telling.sentence, (telling.first, telling.stop, telling.cue), telling.low)
    if governor is None or governor.time not in (times or _present_of(telling)):
        return False
    before = range(governor.span[0] - NEAR_AUXILIARY, governor.span[0])
    return governor.time == "present" or not any(telling.sentence.has_at(index, "past") for index in before)


def _present_of(telling: Telling) -> set[str]:
    """The times of verbs that show the present; a verb of an inflecting language that goes on is none of its own."""
    return {"present"} if names_of(telling.sentence.tokens.language).inflects else {"present", "progressive"}


def _is_earlier(telling: Telling) -> bool:
    """Whether an adjective right before a noun tells that it is of an encounter before: "their previous meeting"."""
    index = telling.first - 1
    while telling.sentence.has_at(index, "quality"):
        if telling.sentence.has_at(index, "quality", EARLIER):
            return True
        index -= 1
    return False


def _is_over(telling: Telling) -> bool:
    """Whether an encounter is spoken of as past, so that no coming day is its: "will tell of her recent trip"."""
    return telling.phase == "after" or not PAST.isdisjoint(telling.qualities)


def _told_in_past(telling: Telling) -> bool:
    """Whether its verb is in the past: "held talks on a port for 2031"."""
    if telling.cue.role == "event":
        act = act_of(telling)
        form = "" if act is None or act.time != "past" else act.act.form
    else:
        form = telling.cue.form
    return form == "past"
