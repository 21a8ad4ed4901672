"""What stands at a verb of meeting or receiving: its subjects, and what its object is."""

from __future__ import annotations

from itertools import dropwhile
from typing import Final

from bilat.languages.schema.cues import Cue
from bilat.reading.actor import Actor, codes_of
from bilat.reading.clauses import of_time, past_possessive
from bilat.reading.names import names_of
from bilat.reading.parties import persons_of
from bilat.reading.phases import phase_before
from bilat.reading.telling import Telling

OPEN: Final = frozenset({"talk", "discuss"})
"""The verbs that leave open how one talks."""
THANKING: Final = ("say", "thank")
"""The role and sense of verbs of saying that have somebody for their object: "thanked Chile and received …"."""
OBJECT_REACH: Final = 4
OBJECTS: Final = frozenset("na")
"""The cases of what a verb has for its object: the nominative where it is any one of its kind."""


def subjects_after(telling: Telling) -> list[Actor]:
    """The subjects that stand after their verb; but not whose object it is: «обсудили отношения России и Индии»."""
    if telling.has_before("trio"):
        return []
    after = [actor for actor in telling.near() if actor.role == "" and actor.first >= telling.stop]
    if shows_no_case(telling) or telling.sentence.verb_last:
        return after
    return list(dropwhile(lambda actor: actor.chained or not _may_be_subject(telling, actor), after))


def turned_subjects(telling: Telling) -> list[Actor]:
    """Those of several states who stand after what they talk of: «кризис в Чаде обсудили премьеры Перу и Чили»."""
    if telling.cue.sense not in OPEN or shows_no_case(telling) or telling.sentence.verb_last:
        return []
    after = persons_of(subjects_after(telling))
    partners = [actor for actor in telling.near() if actor.role == "with" and actor.first >= telling.stop]
    return after if after and len(codes_of([*after, *partners])) > 1 else []


def _may_be_subject(telling: Telling, actor: Actor) -> bool:
    """Whether an actor may be in the nominative; a country that may be in any case owns the noun before it."""
    case, before, sentence = actor.case.lower(), actor.first - 1, telling.sentence
    if actor.person is not None or case == "n":
        return not case or "n" in case
    noun = before >= telling.stop and before not in sentence.cue_at and sentence.tokens.words[before].isalpha()
    return "n" in case and not (noun and not of_time(sentence, before))


def of_first_verb(telling: Telling, subjects: list[Actor]) -> list[Actor]:
    """The subjects of a verb, but for the object of one that "and" joins it to: "will call on her and meet …"."""
    sentence, before = telling.sentence, telling.first - 1
    while sentence.has_at(before, "future"):
        before -= 1
    if not (shows_no_case(telling) and (sentence.has_at(before, "link") or sentence.tokens.words[before] == ",")):
        return subjects
    done = [first for first, _, cue in sentence.cues if cue.act is not None or (cue.role, cue.sense) == THANKING]
    first = next((first for first in done if telling.low <= first), telling.first)
    return [actor for actor in subjects if actor.first < first] or subjects


def who_are_able(subjects: list[Actor], *, partnered: bool) -> list[Actor]:
    """Those that may be subjects by their case, where that tells: «ливанскую тему премьер обсудил с министром Ганы»."""
    able: list[Actor] = []
    fits = True
    for actor in subjects:
        fits = fits if actor.chained else "n" in actor.case.lower()  # those in a list share their case
        if fits:
            able.append(actor)
    tells = partnered or any(actor.kind == "adjective" for actor in subjects)
    return able if able and tells else subjects


def shows_no_case(telling: Telling) -> bool:
    """Whether only the place of a name before a verb shows that it is its subject."""
    return not telling.sentence.verb_last and not names_of(telling.sentence.tokens.language).inflects


def last_of(subjects: list[Actor], telling: Telling) -> list[Actor]:
    """The subjects nearest to a verb, where they are two: not "she" of "she thinks Peru and Chile will meet"."""
    first = next((number for number in range(len(subjects) - 1, 0, -1) if not subjects[number].chained), 0)
    two = len(codes_of(subjects[first:])) > 1 and subjects[-1].first < telling.first
    return subjects[first:] if two else subjects


def owns_object(telling: Telling, actor: Actor) -> bool:
    """Whether the object of a verb is something of an actor's, and nobody: "meets Chad's needs"."""
    if actor.role or actor.case:
        return False
    index = actor.stop
    while actor.kind == "adjective" and telling.sentence.has_at(index, "body"):
        index += 1
    owned = past_possessive(telling.sentence, index)
    if actor.person is not None and owned is None:
        return False
    index = index if owned is None else owned
    if index >= telling.high or not telling.sentence.tokens.words[index].islower():
        return False
    cue = telling.sentence.cue_at.get(index)
    if cue is not None and (owned is None or cue.act is None):
        return False  # but "got Chad's plan" is of a plan
    return not any(telling.sentence.has_at(after, "body") for after in range(index, index + OBJECT_REACH))


def governs_event(telling: Telling) -> bool:
    """Whether a verb is followed by the noun of an event that it governs, or stands after it."""
    if telling.sentence.verb_last:
        return any(
            telling.first - OBJECT_REACH < stop <= telling.first
            and cue.role == "event"
            and cue.form.lower() in OBJECTS
            and not telling.sentence.has_at(stop, "phase")  # "tashrifi chogʻida … uchrashdi"
            for _, stop, cue in telling.sentence.cues
        )
    for first, _, cue in telling.sentence.cues:
        if telling.low <= first < telling.first and telling.cue.sense == "meet" and _gathers(telling, first, cue):
            return True
        if telling.stop <= first < min(telling.high, telling.stop + OBJECT_REACH):
            if cue.reading("phase") is not None or (cue.role == "event" and _is_topic(telling, first)):
                return False
            if cue.reading("event") is not None:
                return True
    return False


def _gathers(telling: Telling, first: int, cue: Cue) -> bool:
    """Whether an encounter before a verb is what meets: «саммит собирался в мае», not «встреча, на которой …»."""
    subject = cue.role == "event" and "n" in cue.form.lower() and phase_before(telling.sentence, first) is None
    return subject and not any(
        telling.stop <= actor.first < telling.high and actor.role == "with" for actor in telling.near()
    )


def _is_topic(telling: Telling, event: int) -> bool:
    """Whether an event is what a verb of discussing is about, and no occasion of it: "discussed the coming summit"."""
    before = range(telling.stop, event)
    return telling.cue.sense == "discuss" and not any(telling.sentence.has_at(index, "relation") for index in before)


def are_several(subjects: list[Actor]) -> bool:
    """Whether an office in the plural is the subject: "the presidents"."""
    return any(actor.person is not None and actor.person.plural for actor in subjects)


def pair_acts(telling: Telling, subjects: list[Actor]) -> bool:
    """Whether a word for both sides is the subject: "the two men spoke by telephone"."""
    sense = telling.cue.sense
    both = telling.has_before("pair") or telling.has_before("trio")
    return not codes_of(subjects) and both and (sense == "meet" or telling.medium is not None)


def is_possessive(telling: Telling, actor: Actor) -> bool:
    """Whether a pronoun only says whose somebody is: "his Finnish counterpart"."""
    if actor.kind != "pronoun" or actor.case == "a" or not telling.sentence.has_at(actor.first, "pronoun", "his"):
        return False
    owned = any(0 <= other.first - actor.stop <= 1 and other.person is not None for other in telling.near())
    return owned or telling.sentence.has_at(actor.stop, "body", "peer")
