"""The act that governs an event or an instrument, and what status it gives."""

from __future__ import annotations

from typing import Final

from bilat.languages.schema.cues import Cue
from bilat.reading import verb_last
from bilat.reading.clauses import FARTHEST, clause_of, clause_of_noun, has_goal, has_place, is_part_of_title, of_time
from bilat.reading.names import names_of
from bilat.reading.noun_or_verb import is_verbal
from bilat.reading.phases import phase_before
from bilat.reading.sentence import CueSpan, Sentence, cue_words
from bilat.reading.tenses import (
    ACTIVE,
    AUXILIARIES,
    PERFECT,
    VERBAL,
    Governor,
    Outcomes,
    act_in,
    coordinated,
    is_infinitive,
    is_wished,
    with_time,
)

INVITED: Final = 9
"""How many tokens before an infinitive what it depends on may stand: "the invitation to Peru's premier to visit"."""
TAKING: Final = frozenset({"event", "phase", "say"})
"""The roles of words that take an act for themselves, or part it from a noun."""
REVISING: Final = frozenset({"revise", "extend"})
"""What is done with an instrument in force that stays so."""
FINAL: Final = REVISING | {"cancel", "exclude", "postpone", "end", "expire", "ratify", "keep", "suspend"}
"""The acts that say what became of an event or instrument in the end."""
OVERRULED: Final = FINAL | {"begin", "continue", "run", "plan"}
"""The acts whose participle before a noun tells less of it than any other verb."""
DESCRIBING: Final = frozenset({"participle", "active-past"})
"""The forms of verbs that may describe the noun after them, with a time of their own between."""
BEFORE_SIGNING: Final = frozenset({"agree", "negotiate", "plan", "propose", "reach", "talk"})
"""What is done with an instrument before it is signed."""
OF_PEOPLE: Final = frozenset({"propose", "plan", "announce", "negotiate", "sign", "approve", "hail", "invite", "agree"})
"""The acts that only people do: an event or instrument is their object."""
DESCRIBING_GUESTS: Final = frozenset({"visit", "travel"})
"""The acts whose word in -ing may describe somebody."""
LISTED: Final = frozenset({"past", "present", "gerund"})
"""The forms of verbs that a comma before them makes one of several which one subject has."""
HOLDING: Final = frozenset({"ratify", "expire", "keep"})
"""The acts that an instrument does by itself: it holds, or no longer does."""
OBJECTS: Final = frozenset({"article", "quality", "joint", "event", "instrument"})
"""The roles of words that an object may begin with."""
DESCRIBED: Final = frozenset({"article", "quality", "relation"})
"""The roles of words after which a noun must come, whatever describes it."""


def governor_of(sentence: Sentence, first: int, stop: int, outcomes: Outcomes) -> Governor | None:
    """The act nearest to a noun in its clause that says something of it."""
    low, high = clause_of_noun(sentence, first, stop)
    best: tuple[int, CueSpan] | None = None
    for span in sentence.acts:
        if not low <= span[0] < high or first <= span[0] < stop or (cue := act_in(span[2], outcomes)) is None:
            continue
        if _says_nothing_of(sentence, span, cue, first, stop) or is_aside(sentence, span, cue, first, high):
            continue
        if cue.form.startswith("active") and span[0] >= stop and sentence.tokens.words[span[0] - 1] != ",":
            continue  # it describes what follows: «темой встречи стали предстоящие выборы»
        gap = _gap(sentence, span, cue, first, stop)
        if gap is None or _is_auxiliary(sentence, span, cue):
            continue
        gap = _weighed(sentence, span, cue, gap, (first, stop, high))
        if gap is not None and (best is None or gap < best[0]) and not _blocked(sentence, span, first, stop):
            best = gap, span
    if best is None:
        return None
    return with_time(sentence, best[1], low, act_in(best[1][2], outcomes))


def _weighed(sentence: Sentence, span: CueSpan, act: Cue, gap: int, noun: tuple[int, int, int]) -> int | None:
    """How far an act is from a noun, less for one that tells more of it than others; None where it is too far."""
    first, stop, high = noun
    closed = "," in sentence.tokens.words[span[1] : high]
    if closed and sentence.has_at(first, "event") and _is_of_relative_clause(sentence, span[0], stop):
        return FARTHEST + 1  # «сессия совета, который возглавляют министры, прошла»: the verb after it tells more
    closed = closed and trails(sentence, span, act, stop)
    if act.sense in OVERRULED and (closed or describes_noun(sentence, span, act, first)):
        return FARTHEST + 1  # «отложенный в мае визит состоится»: any other verb tells more
    if act.sense == "plan" and span[0] == noun[1] and _is_had(sentence, first):
        return -1  # "has talks planned with Chad"
    if act.sense in FINAL or (act.sense in {"hold", "attend"} and sentence.has_at(span[0] - 1, "negation")):
        gap -= FARTHEST  # what became of a thing in the end outweighs what was planned or done before
    return gap if gap <= FARTHEST else None


def _is_had(sentence: Sentence, first: int) -> bool:
    """Whether somebody is said to have what a noun names."""
    low, _ = clause_of(sentence, first)
    return any(low <= begin < first and cue.may_be("possess") for begin, _, cue in sentence.acts)


def _is_of_relative_clause(sentence: Sentence, index: int, stop: int) -> bool:
    """Whether a token stands in a relative clause that follows a noun."""
    low, _ = clause_of(sentence, index)
    return low >= stop and sentence.has_at(low, "pronoun", "who")


def describes_noun(sentence: Sentence, span: CueSpan, act: Cue, first: int) -> bool:
    """Whether a participle stands before a noun, perhaps with its time between: «прерванные в 2004 году переговоры»."""
    between = range(span[1], first)
    return (
        act.form in DESCRIBING
        and span[1] <= first
        and all(of_time(sentence, index) or sentence.has_at(index, "relation") for index in between)
    )


def trails(sentence: Sentence, span: CueSpan, act: Cue, stop: int) -> bool:
    """Whether a participle after a comma tells of a noun before it: «переговоры, прерванные в 2004 году, начались»."""
    return act.form in DESCRIBING and stop <= span[0] - 1 and sentence.tokens.words[span[0] - 1] == ","


def _says_nothing_of(sentence: Sentence, span: CueSpan, act: Cue, first: int, stop: int) -> bool:
    """Whether a word for an act tells nothing of a noun, as it is something else or has the noun for its subject."""
    if _is_no_act(sentence, span, act, first) or _refuses_to_speak(sentence, span, act, first):
        return True
    if act.form == "base" and (span[0] == sentence.first or _is_said(sentence, span[0])):
        return True  # "sign the deal, he said", "he says sign the deal"
    if span[0] >= stop and _is_of_what_follows(sentence, span, act, first):
        return True
    if act.form == "base" and act.sense in FINAL and _within_it(sentence, first, span[0]):
        return True  # «переговоры, на которых договорились отменить визы»
    if _is_of_another(sentence, span, act, first, stop):
        return True
    if act.form == "gerund" and act.sense in OF_PEOPLE and span[0] > stop and sentence.tokens.words[span[0] - 1] == ",":
        return True  # what somebody does beside it: "attended a forum, calling for more trade"
    if act.form == "gerund" and _attributive(sentence, span, act):
        return True  # "with the visiting minister"
    if span[0] >= stop and act.form in PERFECT and _has_own_object(sentence, span, act):
        return True  # "raised ties to a partnership and signed a declaration"
    if act.form not in ACTIVE or not (act.sense in OF_PEOPLE or _has_object(sentence, span, act)):
        return False
    return _is_subject(sentence, first, stop, span[0])  # "the talks offer hope", "the visit opens doors"


def _is_said(sentence: Sentence, index: int) -> bool:
    """Whether only a verb of saying stands before a token, and none of promising: "he says sign the deal"."""
    before = sentence.cue_at.get(index - 1)
    return before is not None and before.role == "say" and before.act is None


def _refuses_to_speak(sentence: Sentence, span: CueSpan, act: Cue, first: int) -> bool:
    """Whether one refuses to do something about a noun, which is only a topic: "refused any comment on the visit"."""
    refuses = act.sense == "cancel" and act.form in VERBAL and span[1] <= first
    return refuses and phase_before(sentence, first) == "topic"


def is_aside(sentence: Sentence, span: CueSpan, act: Cue, first: int, high: int) -> bool:
    """Whether a participle between commas tells of an encounter beside the verb: "talks, halted in May, may resume".

    Or of an instrument that is signed: "a treaty, agreed in May, was signed".
    """
    before = span[0] - 1
    if act.form not in PERFECT or before < first or sentence.tokens.words[before] != ",":
        return False
    told = sentence.has_at(first, "event")
    if sentence.verb_last or not (told or act.sense in BEFORE_SIGNING):
        return False
    comma = next((at for at in range(span[1], high) if sentence.tokens.words[at] == ","), high)
    after = (other[2].act for other in sentence.acts if comma < other[0] < high)
    return any(other is not None and (told or other.sense == "sign") for other in after)


def _does_itself(act: Cue) -> bool:
    """Whether an active participle tells what the noun before it does: «протокол, завершающий переговоры»."""
    return act.form.startswith("active") and act.sense not in HOLDING


def _is_no_act(sentence: Sentence, span: CueSpan, act: Cue, first: int) -> bool:
    """Whether a word for an act is part of a date, or a noun of the same letters.

    «С начала года» tells of no beginning; nor does "will visit Peru, beginning on Monday, for talks".
    """
    if of_time(sentence, span[0]) or (span[2].role == "event" and not is_verbal(sentence, span)):
        return True
    if act.sense == "reach" and any(span[1] - 1 <= amount.first <= span[1] for amount in sentence.amounts):
        return True  # "to reach $5bn"
    if act.sense == "stay" and act.form == "past" and last_word(sentence, span) == ("relation", "in"):
        return not has_place(sentence, span[1])  # "were in merger talks"
    if span[2].may_be("depart") and not has_goal(sentence, span[1]):
        return True
    if act.sense == "postpone" and last_word(sentence, span) == ("future", "infinitive"):
        return not _dated(sentence, span[1])  # "the talks were moved to Oslo", not "to May"
    return act.form == "gerund" and act.sense == "begin" and span[1] <= first and _dated(sentence, span[1])


def _is_of_what_follows(sentence: Sentence, span: CueSpan, act: Cue, first: int) -> bool:
    """Whether an act after a noun tells of something else: "an accord extending a lease", "one on the end of it"."""
    if act.form == "gerund" and act.sense in FINAL:
        return True
    if sentence.has_at(first, "instrument") and _does_itself(act):
        return True
    if act.form == "base" and sentence.has_at(span[1], "relation", "of"):
        return True  # a noun of the same letters: "the talks mark the start of a tour"
    if act.form in VERBAL or sentence.verb_last:
        return False
    return sentence.has_at(span[0] - 1, "relation", "topic") or _ends_in_of(sentence, span)


def _ends_in_of(sentence: Sentence, span: CueSpan) -> bool:
    """Whether a noun for an act ends in "of", so that what it is done with comes next: "the revision of"."""
    return last_word(sentence, span) == ("relation", "of")


def last_word(sentence: Sentence, span: CueSpan) -> tuple[str, str]:
    """The role and sense that the last word of an expression has by itself."""
    last = cue_words(sentence.tokens.language)[1].get(sentence.tokens.norms[span[1] - 1])
    return ("", "") if last is None else (last.role, last.sense)


def _dated(sentence: Sentence, index: int) -> bool:
    """Whether a date stands at a token, perhaps after its preposition."""
    return of_time(sentence, index) or (sentence.has_at(index, "relation") and of_time(sentence, index + 1))


def _within_it(sentence: Sentence, first: int, act: int) -> bool:
    """Whether an act stands in a relative clause of what went on at an encounter: "the talks at which …"."""
    _, high = clause_of(sentence, first)
    return high <= act and sentence.has_at(high, "pronoun", "who") and sentence.has_at(high - 1, "relation")


def _has_own_object(sentence: Sentence, span: CueSpan, act: Cue) -> bool:
    """Whether a verb after "and" has an instrument for its object, right after it but for words that describe that.

    Or whether an infinitive says what is agreed: "activated a protocol and agreed to resume flights".
    """
    if not sentence.has_at(span[0] - 1, "link"):
        return False
    if act.sense == "agree" and is_infinitive(sentence, span[1]):
        return True
    for index in range(span[1], min(span[1] + AUXILIARIES, sentence.stop)):
        cue = sentence.cue_at.get(index)
        if cue is not None and cue.role not in {"article", "quality", "joint", "pair"}:
            return cue.role == "instrument"
    return False


def _is_of_another(sentence: Sentence, span: CueSpan, act: Cue, first: int, stop: int) -> bool:
    """Whether an act is what something is for, or is done with something else.

    So in "a deal to suspend tariffs", "visas were discussed and a treaty signed", "a Peruvian-brokered accord".
    """
    if act.form == "base" and span[0] == stop + 1 and sentence.has_at(stop, "future", "infinitive"):
        return _object_at(sentence, span[1])
    if act.sense == "meet":
        return _meets_a_thing(sentence, span[1])  # "met European standards"
    before = span[1] <= first
    if (
        before
        and (act.sense in REVISING or (act.sense in FINAL and span[1] < first))
        and _describes(sentence, span, act)
    ):
        return True
    if act.sense == "negotiate" and span[2].role == "verb":
        return before and _is_passive(sentence, span, act)
    if act.sense == "broker":
        return before and sentence.tokens.words[span[0] - 1] == "-"
    if sentence.verb_last or names_of(sentence.tokens.language).inflects:
        return False
    if before and act.sense in {"cancel", "suspend"}:
        aim = next((at for at in range(span[1], first) if is_infinitive(sentence, at)), span[1])
        return _has_thing(sentence, span[1], aim)
    if act.sense == "announce":
        return span[0] >= stop and _is_comment(sentence, span, first)
    if act.sense == "end":
        return _ends_another(sentence, span, first, stop)
    return act.sense in REVISING | {"suspend"} and span[0] >= stop and _has_another(sentence, span)


def _has_thing(sentence: Sentence, first: int, stop: int) -> bool:
    """Whether a plain word stands between an act and an aim, which is what the act is done with."""
    if names_of(sentence.tokens.language).inflects or sentence.verb_last:
        return False
    words, glued = sentence.tokens.words, sentence.tokens.glued  # the s of a possessive is no thing
    plain = (at for at in range(first, stop) if words[at].islower() and at not in sentence.cue_at and not glued(at))
    return any(not of_time(sentence, at) for at in plain)


def _is_comment(sentence: Sentence, span: CueSpan, first: int) -> bool:
    """Whether a verb only tells after a comma who says so, and when: "will review the pact, the ministry announced"."""
    between = range(first, span[0])
    if not any(sentence.tokens.words[index] == "," for index in between):
        return False
    told = sentence.has_at(span[0] - 1, "past") or any(sentence.has_at(index, "pronoun") for index in between)
    return not told and not sentence.has_at(span[1], "relation", "by") and not _object_at(sentence, span[1])


def _has_another(sentence: Sentence, span: CueSpan) -> bool:
    """Whether a verb after a noun has another object than that: "under the deal, Peru suspended tariffs"."""
    return not sentence.has_at(span[0] - 1, "past") and _object_at(sentence, span[1])


def _ends_another(sentence: Sentence, span: CueSpan, first: int, stop: int) -> bool:
    """Whether a verb of ending has another object than a noun: "the truce that ended the war", "ended with a truce"."""
    if span[0] >= stop:
        return _has_another(sentence, span)
    return any(sentence.has_at(index, role) for index in range(span[1], first) for role in ("relation", "phase"))


def _object_at(sentence: Sentence, index: int) -> bool:
    """Whether an object may begin at a token: no time, no preposition, no sign."""
    if index >= sentence.stop or of_time(sentence, index):
        return False
    cue = sentence.cue_at.get(index)
    return sentence.tokens.words[index].isalpha() and (cue is None or cue.role in OBJECTS)


def _is_passive(sentence: Sentence, span: CueSpan, act: Cue) -> bool:
    """Whether a participle after an auxiliary says of its subject what is done with that: "were discussed"."""
    if act.form not in PERFECT:
        return False
    return (
        sentence.has_at(span[0] - 1, "past") or with_time(sentence, span, span[0] - AUXILIARIES, act).time == "future"
    )


def _describes(sentence: Sentence, span: CueSpan, act: Cue) -> bool:
    """Whether a participle only describes what follows, as what stands before it needs a noun: "an updated deal"."""
    if act.form not in PERFECT or names_of(sentence.tokens.language).inflects or sentence.verb_last:
        return False
    before = sentence.cue_at.get(span[0] - 1)
    if before is None:
        return False
    return before.role in DESCRIBED or (before.role == "act" and before.sense != "hold")


def _meets_a_thing(sentence: Sentence, index: int) -> bool:
    """Whether a verb of meeting has an adjective of a country and a plain word for its object, which is nobody."""
    if names_of(sentence.tokens.language).inflects:
        return False  # «заседала чилийско-норвежская комиссия»
    adjective = next((name for name in sentence.countries if name.first == index and name.kind == "adjective"), None)
    if adjective is None or adjective.stop >= sentence.stop:
        return False
    return adjective.stop not in sentence.cue_at and sentence.tokens.words[adjective.stop].islower()


def _attributive(sentence: Sentence, span: CueSpan, act: Cue) -> bool:
    """Whether a word in -ing stands before a noun and describes it: "Kenya's leading negotiator"."""
    first, stop, _ = span
    if is_part_of_title(sentence, first):
        return True
    if sentence.has_at(stop, "body") and first - 1 >= sentence.first and sentence.tokens.glued(first - 1):
        return True  # after the sign of a possessive and its letter
    before = sentence.cue_at.get(first - 1)
    if before is None or act.sense not in DESCRIBING_GUESTS:
        return False
    return before.role == "article" or (before.role == "relation" and before.sense == "with")


def _is_auxiliary(sentence: Sentence, span: CueSpan, act: Cue) -> bool:
    """Whether a verb only stands before the participle that tells: "have not begun"."""
    if act.sense not in {"hold", "possess"} or act.form not in ACTIVE:
        return False
    after = span[1]
    while sentence.has_at(after, "negation") or sentence.has_at(after, "past"):
        after += 1
    verb = sentence.cue_at.get(after)
    return verb is not None and verb.act is not None and verb.act.form in PERFECT


def _has_object(sentence: Sentence, span: CueSpan, act: Cue) -> bool:
    """Whether a verb of beginning or calling off has something for its object that is named by a plain word."""
    index = span[1]
    if act.sense not in {"begin", "cancel"} or index >= sentence.stop or of_time(sentence, index):
        return False
    cue = sentence.cue_at.get(index)
    return sentence.tokens.words[index].islower() if cue is None else cue.role == "quality"


def _is_subject(sentence: Sentence, first: int, stop: int, verb: int) -> bool:
    """Whether an event or instrument is the subject of the verb after it: nobody else stands between."""
    noun = sentence.cue_at.get(first)
    if verb < stop or noun is None or noun.reading("event", "instrument") is None:
        return False  # a body may plan something
    if names_of(sentence.tokens.language).inflects:
        return False  # a language of free order: «переговоры предлагает Перу»
    return not any(
        stop <= other.first and other.stop == verb and not _belongs_before(sentence, other.first)
        for other in (*sentence.countries, *sentence.people)
    )


def _belongs_before(sentence: Sentence, first: int) -> bool:
    """Whether a preposition or "and" joins a name to what stands before it: "the talks with Chad and Togo"."""
    return (
        any(sentence.has_at(first - 1, role) for role in ("relation", "link"))
        or sentence.tokens.words[first - 1] == ","
    )


def _gap(sentence: Sentence, span: CueSpan, act: Cue, first: int, stop: int) -> int | None:
    """How far an act is from a noun; None where it can't govern it."""
    if sentence.verb_last:
        return verb_last.governs(sentence, span, act, first, stop)
    if span[1] <= first:
        return first - span[1]
    return span[0] - _past_relative(sentence, stop, span[0]) + 2


def _past_relative(sentence: Sentence, stop: int, verb: int) -> int:
    """The comma that closes a relative clause after a noun, else the noun's end: "the pact, under which …,"."""
    _, high = clause_of(sentence, stop - 1)
    opening = next((at for at in (high, high + 1) if sentence.has_at(at, "pronoun", "who")), verb)
    commas = [at for at in range(opening + 1, verb) if sentence.tokens.words[at] == ","]
    return commas[-1] if commas else stop


def _blocked(sentence: Sentence, span: CueSpan, first: int, stop: int) -> bool:
    """Whether another event stands between an act and a noun and so takes the act for itself."""
    low, high = (span[1], first) if span[1] <= first else (_past_relative(sentence, stop, span[0]), span[0])
    taking = [other[0] for other in sentence.cues if low <= other[0] < high and other[2].role in TAKING]
    if not taking or sentence.tokens.words[low] != ",":
        return bool(taking)
    closing = max(index for index in range(low, high) if sentence.tokens.words[index] == ",")
    return any(index > closing for index in taking)  # but not "signed, at a forum in Oslo, a pact"


def status_by(governor: Governor, outcomes: Outcomes) -> str | None:
    """The status that an act in its time gives."""
    by_time = outcomes[governor.sense]
    return by_time.get(governor.time) or by_time.get("")


def _is_done_apart(sentence: Sentence, span: CueSpan, act: Cue, governor: Governor) -> bool:
    """Whether an act governs none after it: «визит, отложенный в мае, состоится», "scrapped a tax to meet"."""
    if act.form == "participle" and governor.act.form == "future":
        return True
    return act.sense == "cancel" and _has_thing(sentence, span[1], governor.span[0])


def over(sentence: Sentence, governor: Governor, outcomes: Outcomes) -> Governor | None:
    """The act that governs another act: "offered" of "offered to hold"."""
    low, _ = clause_of(sentence, governor.span[0])
    if low > sentence.first and is_wished(sentence, low):
        low, _ = clause_of(sentence, low - 1)
    if sentence.verb_last:
        return next(
            (
                with_time(sentence, span, low, act)
                for span in verb_last.acts_after(sentence, governor.span)
                if (act := act_in(span[2], outcomes)) is not None
            ),
            None,
        )
    if governor.act.form in LISTED and sentence.tokens.words[governor.span[0] - 1] == ",":
        return None  # one of several verbs: "drafts a plan, holds talks"
    if governor.act.form == "base" and (first := coordinated(sentence, governor.span, low)) is not None:
        return over(sentence, with_time(sentence, first, low), outcomes)  # "wants to go there and meet the premier"
    reach = INVITED if sentence.ends_in_infinitive(governor.span[0] - 1) else AUXILIARIES
    for span in reversed(sentence.cues):
        if span[1] > governor.span[0]:
            continue
        if span[0] < low or governor.span[0] - span[1] > reach:
            return None
        cue = act_in(span[2], outcomes)
        if cue is not None:
            return None if _is_done_apart(sentence, span, cue, governor) else with_time(sentence, span, low, cue)
        if span[2].act is not None or span[2].role in {"event", "instrument", "say"}:
            return None
    return None
