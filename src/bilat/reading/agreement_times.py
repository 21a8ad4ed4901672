"""When what is told of an instrument was done, and for which time it holds."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Final

from bilat.reading.agreement_status import STANDING, TAKING_UP, is_done
from bilat.reading.agreement_titles import parties_stop
from bilat.reading.anniversaries import year_marked
from bilat.reading.cue_tables import cue_table
from bilat.reading.instruments import Title
from bilat.reading.names import names_of
from bilat.reading.phases import phase_before
from bilat.reading.slots import in_brackets, spans_years, time_of
from bilat.reading.telling import Telling
from bilat.reading.tenses import ACTIVE, VERBAL, Governor
from bilat.reading.when import Tense
from bilat.values import Period

UNWRITTEN: Final = TAKING_UP | {"enter", "extend"}
"""The acts by which an accord comes into being or to an end that nobody has written down."""
MADE: Final = frozenset({"signed", "agreed"})
LATER: Final = {"ratify": "signed", "end": "in-force", "expire": "in-force"}
"""What instruments are as long as they have not come into force, or ended, by the act that brings that about."""
AHEAD: Final = frozenset({"planned", "proposed", "negotiated"})
NEWS: Final = 180
"""How many days ago what a headline tells of as news may have been done at most."""
LOOKING_BACK: Final = frozenset({"after", "since"})
"""The phases of an act before which a time is that of something else: "on Friday, a year after the signing"."""
STAYING: Final = frozenset({"in-force", "terminated", "suspended"})
"""The statuses that an instrument keeps from a time on."""
YEAR: Final = 4
"""How many digits a year has."""


def _time_before(telling: Telling, act: Governor) -> Period | None:
    """The only time of a sentence, where it dates the encounter of a signing: "the visit ended on Monday with …"."""
    sentence = telling.sentence
    if len(sentence.times) != 1 or sentence.times[0].first > act.span[0] or sentence.times[0].attributive:
        return None
    if any(cue.role in {"instrument", "say"} and first < act.span[0] for first, _, cue in sentence.cues):
        return None
    return sentence.times[0].resolve(telling.context.anchor, "past", telling.context.day)


def told_until(telling: Telling) -> int | None:
    """Where the clause begins that tells what is agreed: "agreed that from May on …"."""
    starts = (start for start in telling.sentence.clause_starts if start >= telling.stop)
    return next((start for start in starts if telling.sentence.has_at(start, "break")), None)


def for_which_year(telling: Telling) -> Title | None:
    """The year after an instrument that a preposition says it is for: "a plan for 2026"."""
    sentence = telling.sentence
    lasting, norms = cue_table(sentence.tokens.language).lasting, sentence.tokens.norms
    for time in sentence.times:
        year = next((index for index in range(time.first, time.stop) if norms[index].isdigit()), time.first)
        if time.first >= telling.stop and len(norms[year]) == YEAR and norms[year - 1] in lasting:
            return Title(time.first, _last_of(telling, time.stop), "")
    return None


def _last_of(telling: Telling, stop: int) -> int:
    """The token after a time and those that "and" joins to it: "for 2026 and 2027"."""
    sentence = telling.sentence
    for time in sentence.times:
        if sentence.has_at(stop, "link") and time.first == stop + 1:
            stop = time.stop
    return stop


def _for_which_time(telling: Telling, act: Governor | None) -> Title | None:
    """The words before an instrument that was signed that say what years it is for: "2028 yilga moʻljallangan"."""
    sentence = telling.sentence
    if not sentence.verb_last:
        return for_which_year(telling)
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


def set_date(
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
    if fields["kind"] == "understanding" and is_done(act, UNWRITTEN) and fields["status"] == "signed":
        fields["status"] = "agreed"  # an accord that nobody has written down
    when = _its_own(telling, fields, act, when)
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
    for stop in (telling.stop, parties_stop(telling)):
        from_it = sentence.has_at(stop, "relation", "from")
        year = next((time for time in sentence.times if time.first == stop), None)
        if year is not None and (from_it or _in_genitive(telling, stop)):
            return Title(year.first, year.stop, "")
    return None


def _in_genitive(telling: Telling, index: int) -> bool:
    """Whether a year stands at a token and belongs to the noun before it: «соглашение 2018 года»."""
    word, language = telling.sentence.tokens.words[index], telling.sentence.tokens.language
    return names_of(language).inflects and not telling.sentence.verb_last and len(word) == YEAR and word.isdigit()


def _its_own(telling: Telling, fields: dict[str, object], act: Governor | None, when: Period | None) -> Period | None:
    """The time told, else that which an instrument is called by, where that is the time of how far it has come."""
    if fields["status"] in STAYING:
        return _since_when(telling, act, when)
    return time_of_document(telling) or when if act is None and fields["status"] in MADE else when


def _since_when(telling: Telling, act: Governor | None, when: Period | None) -> Period | None:
    """Since when an instrument is in force or ended: that begins the time told, "since 2011", or is its own."""
    if when is None:
        return time_of_document(telling) if act is not None and act.sense in STANDING else None
    return Period(first=when.first, last=when.first) if when.last is None else when


def time_of_document(telling: Telling) -> Period | None:
    """The time that stands right after an instrument as its own: "an accord of 2003", "a contract from 2014"."""
    stops = {telling.stop, parties_stop(telling)}
    sentence, inflects = telling.sentence, names_of(telling.sentence.tokens.language).inflects
    for time in sentence.times:
        led = time.first in stops and (time.relation == "from" or inflects)
        if led or (time.first - 1 in stops and sentence.has_at(time.first - 1, "relation", "of")):
            return time.span(telling.context.anchor, "past")
    return None


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


def is_old(telling: Telling, fields: dict[str, object]) -> bool:
    """Whether what it tells was done so long before that no headline tells of it as news."""
    when, today = fields.get("when"), telling.context.anchor
    return isinstance(when, Period) and when.end is not None and today is not None and (today - when.end).days > NEWS
