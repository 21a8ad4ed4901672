"""How words govern one another where the verb stands last: postpositions, endings, auxiliaries after the verb."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final

from bilat.languages import spelling_of
from bilat.reading.cue_tables import cue_table

if TYPE_CHECKING:
    from bilat.languages.schema.cues import Cue
    from bilat.reading.actor import Actor
    from bilat.reading.places import PlaceMention
    from bilat.reading.sentence import CueSpan, Sentence

FINITE: Final = frozenset({"past", "perfect", "progressive", "future", "no-past", "no-future"})
"""The forms of verbs that end a clause."""
ATTRIBUTIVE: Final = frozenset({"perfect", "going", "coming"})
"""The forms of verbs that describe the noun after them, unless they end a clause."""
DESCRIBING: Final = frozenset({"quality", "joint", "article"})
SETTING: Final = frozenset({"during", "after"})
"""The postpositions and endings that make an encounter the time of something else."""
OCCASIONS: Final = SETTING | {"before"}
"""The same, and those of what is still to come."""
ORGANISATIONS: Final = frozenset({("UN",), ("EU",)})
"""What organisations of many states stand for."""
OWNED: Final = 4
"""How many words may stand between a country and the noun of its body: "Rossiya tashqi ishlar vazirligi"."""
AUXILIARIES: Final = 4
"""How many tokens after a verb its auxiliaries are looked for."""
AUXILIARY: Final = frozenset({"negation", "future", "possible", "past"})
"""The roles of words that belong to the verb before them."""
CARRYING: Final = frozenset({"converb", "at"})
"""The forms of verbs whose time is that of the verb after them."""
ABOVE: Final = 6
"""How many tokens after a verb the one that governs it is looked for."""
CARRIED: Final = 24
"""How many tokens after a converb the verb whose time it has is looked for."""
BRINGING_ABOUT: Final = frozenset({"hold", "begin", "continue", "conclude"})
"""The acts of which an encounter is subject or object, and no place: in talks something else is held or opened."""
ENDING: Final = AUXILIARY | {"link", "break", "say", "phase", "relation"}
"""The roles of words before which a participle describes nothing."""
QUOTES: Final = frozenset("\"'«»“”‘’")


def is_verb_last(language: str) -> bool:
    """Whether the verb stands last in a language."""
    return cue_table(language).verb_last


@cache
def _endings(language: str) -> tuple[tuple[str, str], ...]:
    """The endings of cases, the longest first, with what each says."""
    cues = cue_table(language)
    ends = sorted(cues.endings.items(), key=lambda item: -len(item[0]))
    return tuple((ending, cues.cases.get(case, "")) for ending, case in ends if ending)


def relation_of_place(sentence: Sentence, mention: PlaceMention) -> str:
    """What the ending of a place's name says, or that of the noun for what it is: "Toshkentda", "Toshkent shahrida"."""
    language = sentence.tokens.language
    norm = sentence.tokens.norms[mention.stop - 1]
    bare = mention.name.split()[-1].split("-")[-1]
    if norm == spelling_of(language).fold(bare):
        if mention.stop >= sentence.stop or not sentence.tokens.words[mention.stop].islower():
            return ""
        if mention.stop in sentence.cue_at and not sentence.has_at(mention.stop, "land"):
            return ""
        norm = sentence.tokens.norms[mention.stop]
    return next((sense for ending, sense in _endings(language) if norm.endswith(ending)), "")


def relation_after(sentence: Sentence, actor: Actor) -> str:
    """The part of an actor by the postposition after it, or after the body that it owns, else by its ending."""
    case, at = actor.case, actor.stop
    land = sentence.cue_at.get(at)
    if land is not None and land.role == "land" and actor.person is None and (not case or "n" in case):
        case, at = land.form.lower(), at + 1  # "Lima shahriga"
    if actor.codes in ORGANISATIONS and _is_occasion(sentence, at):
        return "phase"
    led = sentence.has_at(at, "quality", "led")
    body = owned_body(sentence, at) if (actor.person is None or led) and (not case or "n" in case) else None
    if body is not None:
        case, at = body[0].form, body[1]
    cue = sentence.cue_at.get(at)
    if cue is not None and at < sentence.stop:
        postposition = cue.reading("relation", "phase")
        if postposition is not None:
            return postposition.sense if postposition.role == "relation" else "phase"
    if not case or "n" in case:
        return ""
    return cue_table(sentence.tokens.language).cases.get(case[0], "")


def _is_occasion(sentence: Sentence, first: int) -> bool:
    """Whether what stands at a token is an encounter, of many, only when others act: "BMT sessiyasi arafasida"."""
    for event, stop, cue in sentence.of_role("event"):
        if 0 <= event - first <= OWNED:
            return phase_after(sentence, stop, cue.form) in OCCASIONS
    return False


def owned_body(sentence: Sentence, first: int) -> tuple[Cue, int] | None:
    """The noun for a body that a country right before it owns, the last of several, and the token after that noun."""
    found: tuple[Cue, int] | None = None
    for index in range(first, min(first + OWNED, sentence.stop)):
        cue = sentence.cue_at.get(index)
        if cue is None:
            if found is not None or not (sentence.tokens.words[index].islower() or _names_body(sentence, index)):
                break
        elif cue.role == "body":
            found = cue, index + 1
        elif cue.role not in DESCRIBING or found is not None:
            break
    return found


def _names_body(sentence: Sentence, index: int) -> bool:
    """Whether a word with a capital letter may begin the name of a body, as it is part of nobody's name."""
    return sentence.tokens.words[index].isalpha() and not any(
        person.first <= index < person.stop for person in sentence.people
    )


def share_roles(sentence: Sentence, actors: list[Actor]) -> None:
    """Give the part of the last of several joined actors to those before it: "Turkiya va Eron bilan"."""
    for before, after in zip(reversed(actors[:-1]), reversed(actors[1:]), strict=True):
        bare = (not before.case or "n" in before.case) and (before.person is None) == (after.person is None)
        if before.role == "" and bare and after.kind != "pronoun" and _linked(sentence, before.stop, after.first):
            before.role, after.chained = after.role, True


def _linked(sentence: Sentence, first: int, stop: int) -> bool:
    """Whether only commas, dashes and linking words stand from one token up to another, and at least one."""
    return 0 < stop - first <= 2 and all(
        sentence.tokens.words[index] in ",-–—" or sentence.has_at(index, "link") for index in range(first, stop)
    )


def belongs_to_noun(sentence: Sentence, stop: int, form: str) -> bool:
    """Whether a noun in the genitive is only what another word for an event soon after it belongs to."""
    return form == "g" and any(
        sentence.has_at(index, "event") for index in range(stop, min(stop + OWNED, sentence.stop))
    )


def is_quoted(sentence: Sentence, first: int) -> bool:
    """Whether a noun stands right after a name in quotes: "“Yevropa + Peru” muloqoti"."""
    return first > sentence.first and sentence.tokens.words[first - 1] in QUOTES and not sentence.tokens.glued(first)


def clause_stops(sentence: Sentence) -> list[int]:
    """Where clauses end: after finite verbs with their auxiliaries."""
    stops: list[int] = []
    for first, stop, cue in sentence.cues:
        verb = cue.reading("act", "verb", "say", "setup")
        if verb is None or verb.form not in FINITE or (verb.form == "perfect" and _goes_on(sentence, stop)):
            continue
        at = stop
        while at < sentence.stop and (_is_auxiliary(sentence.cue_at.get(at)) or sentence.tokens.words[at] in QUOTES):
            at += 1
        if first >= sentence.first and at < sentence.stop:
            stops.append(at)
    return stops


def _goes_on(sentence: Sentence, stop: int) -> bool:
    """Whether the clause around a participle goes on: it describes what follows, or tells why or what about."""
    return describes(sentence, stop) or sentence.has_at(stop, "relation")


def describes(sentence: Sentence, stop: int) -> bool:
    """Whether a participle that ends before a token describes what follows: no sign ends its clause there."""
    if stop >= sentence.stop or not sentence.tokens.words[stop][0].isalnum():
        return stop < sentence.stop and sentence.tokens.words[stop] in '«“"'
    cue = sentence.cue_at.get(stop)
    return cue is None or cue.role not in ENDING


def is_setting(sentence: Sentence, span: CueSpan) -> bool:
    """Whether an encounter is only where or when something else is told: "uchrashuvda", "muzokaralar chogʻida"."""
    cue = span[2]
    return cue.role == "event" and phase_after(sentence, span[1], cue.form) in SETTING


def is_of_other(sentence: Sentence, span: CueSpan, first: int, stop: int) -> bool:
    """Whether a word cannot have the time from ``first`` to ``stop``, which is told of something else."""
    if describes_guest(sentence, stop, span) or _amounts_to(sentence, span) or _is_closed(sentence, span, first):
        return True
    if _only_is(sentence, span) and (strangers(sentence, stop, span[0]) or _holds_number(sentence, stop, span[0])):
        return True
    return is_setting(sentence, span) if span[1] <= first else _lies_after(sentence, span)


def _lies_after(sentence: Sentence, span: CueSpan) -> bool:
    """Whether an encounter is one before which something else is told: "mayda, sessiya arafasida uchrashdi"."""
    cue = span[2]
    return cue.role == "event" and phase_after(sentence, span[1], cue.form) == "before"


def _only_is(sentence: Sentence, span: CueSpan) -> bool:
    """Whether a participle only says what the noun after it is: "quvvati 1 gigavatt boʻlgan stansiya"."""
    return span[2].may_be("hold") and describes_noun(sentence, span)


def _holds_number(sentence: Sentence, first: int, stop: int) -> bool:
    return any(first <= number.first < stop for number in sentence.numbers)


def _is_closed(sentence: Sentence, span: CueSpan, first: int) -> bool:
    """Whether a word's clause has ended before a time, which is that of a verb after it."""
    if span[1] > first or not any(span[1] <= stop <= first for stop in sentence.clause_starts):
        return False
    return any(other[0] >= first for other in sentence.acts)


def _amounts_to(sentence: Sentence, span: CueSpan) -> bool:
    """Whether a verb only says how much something is: "3 milliard yevroni tashkil etadigan hujjatlar"."""
    return span[2].may_be("hold") and any(amount.stop == span[0] for amount in sentence.amounts)


def describes_noun(sentence: Sentence, span: CueSpan) -> bool:
    """Whether a verb is a participle of the noun after it: "5-mayda imzolangan bitim"."""
    act = span[2].act
    return act is not None and act.form in ATTRIBUTIVE and describes(sentence, span[1])


def describes_guest(sentence: Sentence, stop: int, span: CueSpan) -> bool:
    """Whether a word stands in a clause that describes somebody, with the subject between it and what ends at ``stop``.

    The day of "5-may kuni prezident tashrif bilan kelgan vazirni qabul qildi" is that of receiving, not of the trip.
    """
    subject = any(stop <= person.first and person.stop <= span[0] and "n" in person.case for person in sentence.people)
    return subject and any(
        act.form in ATTRIBUTIVE and 0 <= first - span[0] <= ABOVE and describes(sentence, end)
        for first, end, cue in sentence.cues
        if (act := cue.act) is not None
    )


def _is_auxiliary(cue: Cue | None) -> bool:
    return cue is not None and cue.role in AUXILIARY


def phase_after(sentence: Sentence, stop: int, form: str) -> str | None:
    """What the postposition after a noun, or else its ending, says of the time or of what is about it."""
    cue = sentence.cue_at.get(stop) if stop < sentence.stop else None
    postposition = cue.reading("phase", "relation") if cue is not None else None
    if postposition is not None:
        return postposition.sense
    return {"l": "during", "t": "before"}.get(form.lower())


def governs(sentence: Sentence, span: CueSpan, act: Cue, first: int, stop: int) -> int | None:
    """How far an act is from a noun that it may govern: after it, or right before it as its attribute."""
    if span[0] >= stop:
        noun = sentence.cue_at.get(first)
        taken = noun is not None and noun.form.lower() == "a" and strangers(sentence, stop, span[0]) > 0
        taken = taken or is_where(noun, act)
        of_another = (
            act.form in ATTRIBUTIVE
            and describes(sentence, span[1])
            and any(
                sentence.has_at(index, "link") or sentence.tokens.words[index] == "," for index in range(stop, span[0])
            )
        )
        founded = any(first < body.first and body.stop == span[0] for body in sentence.institutions)
        if taken or of_another or (founded and span[2].reading("setup") is not None):
            return None  # "bitim ijrosi uchun qoʻmita tuziladi": the committee is set up
        named = sum(
            min(person.stop, span[0]) - person.first for person in sentence.people if stop <= person.first < span[0]
        )
        return span[0] - stop - named  # however many take part
    worth = sum(amount.stop - amount.first for amount in sentence.amounts if span[1] <= amount.first < first)
    gap = first - span[1] - worth  # however much it is worth
    return gap + 2 if act.form in ATTRIBUTIVE and describes(sentence, span[1]) and gap <= OWNED else None


def is_where(noun: Cue | None, act: Cue) -> bool:
    """Whether an encounter is only where something else is held or opened: "muzokaralarda … ochilgani aytildi"."""
    return noun is not None and noun.role == "event" and noun.form == "l" and act.sense in BRINGING_ABOUT


def strangers(sentence: Sentence, first: int, stop: int) -> int:
    """How many small words stand from one token up to another that no finder knows: other nouns and verbs."""
    words, cues = sentence.tokens.words, sentence.cue_at
    strange = [index for index in range(first, stop) if index not in cues and words[index].islower()]
    if not strange:
        return 0
    kinds = (
        *(sentence.times, sentence.places, sentence.countries, sentence.people, sentence.institutions),
        *(sentence.ordinals, sentence.numbers),
    )
    known = {index for kind in kinds for mention in kind for index in range(mention.first, mention.stop)}
    return sum(index not in known for index in strange)


def time_after(sentence: Sentence, span: CueSpan, cue: Cue, time: str) -> tuple[str, bool]:
    """The time of a verb and whether it is denied: by its form, its auxiliaries, of a converb the verb after it."""
    negated = cue.form.startswith("no-")
    if cue.form in CARRYING:
        return _carried(sentence, span[1], time)
    for index in range(span[1], min(sentence.stop, span[1] + AUXILIARIES)):
        after = sentence.cue_at.get(index)
        if after is None:
            if not sentence.tokens.words[index][0].isalpha():
                break
            continue
        if after.role == "negation":
            negated = True
        elif after.role in {"future", "possible"}:
            time = after.role
        elif after.act is not None or after.role in {"event", "say", "relation"}:
            break
    return time, negated


def _carried(sentence: Sentence, first: int, time: str) -> tuple[str, bool]:
    """The time of the next finite verb."""
    for index in range(first, min(sentence.stop, first + CARRIED)):
        cue = sentence.cue_at.get(index)
        verb = cue.reading("act", "verb") if cue is not None else None
        if verb is not None and verb.form in FINITE:
            return cue_table(sentence.tokens.language).times.get(verb.form, time), False
    return time, False


def acts_after(sentence: Sentence, span: CueSpan) -> Iterator[CueSpan]:
    """The acts soon after another one, of which one may govern it: "kutilmoqda" of "oʻtkazilishi kutilmoqda"."""
    for other in sentence.cues:
        if other[0] < span[1]:
            continue
        if other[0] - span[1] > ABOVE or other[2].role in {"event", "instrument"}:
            return
        yield other
        act = other[2].act
        if act is not None and act.form in FINITE:
            return
