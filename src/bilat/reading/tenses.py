"""The time in which an act is told, and whether it is negated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

from bilat.languages.schema.cues import Cue
from bilat.reading import verb_last
from bilat.reading.clauses import of_time
from bilat.reading.cue_tables import cue_table
from bilat.reading.names import names_of
from bilat.reading.sentence import CueSpan, Sentence

UNMET: Final = "unmet"
"""The time of what was to be and did not come."""
NEAR_INFINITIVE: Final = 1
"""How many unknown words may stand between "to" and its verb: "to quickly resume"."""
AUXILIARIES: Final = 5
"""How many tokens before a verb its auxiliaries are looked for."""
VERBAL: Final = frozenset({"base", "present", "past", "future", "participle", "gerund", "active-past", "active-pres"})
"""The forms of verbs; nouns have cases, or nothing."""
ACTIVE: Final = frozenset({"base", "present"})
"""The forms of verbs whose subject does what they say."""
PERFECT: Final = frozenset({"past", "participle"})
"""The forms of verbs that may stand after an auxiliary."""
Outcomes = Mapping[str, Mapping[str, str]]
"""The status that an act gives by its time: ``past``, ``present``, ``future``, ``possible``."""


@attrs.define(eq=False)
class Governor:
    """The act that governs an event or instrument.

    Args:
        span: the cue of the act.
        act: the reading of the cue that counts, as an act or a verb.
        time: ``past``, ``present``, ``future`` or ``possible``.
        negated: whether it is denied.
    """

    span: CueSpan
    act: Cue
    time: str
    negated: bool

    @property
    def sense(self) -> str:
        """The sense of the act: ``hold``, ``sign`` …."""
        return self.act.sense


def going(verb: Cue) -> Cue:
    """A verb of leaving as one of going somewhere."""
    return Cue("verb", "travel", verb.form)


def act_in(cue: Cue, outcomes: Outcomes) -> Cue | None:
    """The reading of a cue as an act that says something here: «приняли» of a guest receives, of a pact signs."""
    act = cue.act
    if act is not None and act.sense == "depart":
        act = going(act)
    if act is not None and act.sense not in outcomes and act.other is not None:
        act = act.other.act
    return act if act is not None and act.sense in outcomes else None


def with_time(sentence: Sentence, span: CueSpan, low: int, act: Cue | None = None) -> Governor:
    """An act with its time and whether it is denied, by its form and the auxiliaries before it."""
    cue = act or span[2].act
    assert cue is not None
    time = _time_by_form(sentence, span, cue, low)
    negated = False
    if sentence.verb_last:
        return Governor(span, cue, *verb_last.time_after(sentence, span, cue, time))
    for index in range(span[0] - 1, max(low, span[0] - AUXILIARIES) - 1, -1):
        before = sentence.cue_at.get(index)
        if before is None:
            if cue.form == "past" and sentence.tokens.words[index].istitle() and index > sentence.first:
                break  # "paid a visit to China and met …": what stands before the name is no auxiliary
            continue
        if before.role == "negation":
            negated, time = True, before.sense or time
        elif before.role == "future" and before.sense == UNMET:
            time = UNMET
        elif before.role == "future" and (not before.sense or _is_its_infinitive(sentence, index, span, cue)):
            time = "future"
        elif before.role == "possible" and not of_time(sentence, index):
            time = "possible"
        elif before.role in {"event", "say"} or (before.role == "act" and before.sense != "hold"):
            break
    return Governor(span, cue, time, negated)


def _is_its_infinitive(sentence: Sentence, index: int, span: CueSpan, act: Cue) -> bool:
    """Whether a "to" is that of an act: right before it, or parted by what describes it and by words like "be"."""
    if act.form == "gerund" or not is_infinitive(sentence, index):
        return act.form == "base" and index == span[0] - 1
    others = [at for at in range(index + 1, span[0]) if at not in sentence.cue_at]
    return len(others) <= NEAR_INFINITIVE


def _time_by_form(sentence: Sentence, span: CueSpan, cue: Cue, low: int) -> str:
    """The time that the form of an act shows, with the verb or the word that its clause begins with."""
    if cue.sense == "possess" and (auxiliary := _auxiliary(sentence, span)) is not None and auxiliary.form in ACTIVE:
        return "present"  # "has had a treaty since 2011"
    if cue.form == "base" and (first := coordinated(sentence, span, low)) is not None:
        return with_time(sentence, first, low).time
    if cue.form == "past" and is_wished(sentence, low):
        return "future"
    if cue.form == "gerund" and names_of(sentence.tokens.language).inflects and _told_in_past(sentence):
        return "past"  # «заявил, принимая министра»
    if cue.form == "base" and any(sentence.has_at(span[0] - back, "past", "able") for back in (1, 2)):
        return "past"
    return cue_table(sentence.tokens.language).times.get(cue.form, "present")


def is_earlier(sentence: Sentence, span: CueSpan) -> bool:
    """Whether a verb tells what had been before what the text tells: "had flown to Oslo"."""
    auxiliary = _auxiliary(sentence, span)
    return auxiliary is not None and auxiliary.form == "past"


def _auxiliary(sentence: Sentence, span: CueSpan) -> Cue | None:
    """The "have" before a participle."""
    if span[2].act is None or span[2].act.form not in PERFECT or sentence.verb_last:
        return None
    near = (sentence.cue_at.get(span[0] - back) for back in (1, 2))
    auxiliary = next((cue.act for cue in near if cue is not None and cue.act is not None), None)
    return auxiliary if auxiliary is not None and auxiliary.sense == "hold" else None


def _told_in_past(sentence: Sentence) -> bool:
    """Whether a sentence has a verb in the past."""
    return any(cue.form == "past" and cue.role in {"say", "act", "verb"} for _, _, cue in sentence.cues)


def is_wished(sentence: Sentence, low: int) -> bool:
    """Whether a clause begins with a word that puts it off: «чтобы Перу подписало договор»."""
    opening = sentence.cue_at.get(low)
    return opening is not None and opening.role == "future" and opening.reading("break") is not None


def coordinated(sentence: Sentence, span: CueSpan, low: int) -> CueSpan | None:
    """The first of two verbs in the base form that one auxiliary has: "is due to meet the premier and pay a call"."""
    before_it = span[0] - 1
    if span[0] <= low or not (sentence.has_at(before_it, "link", "") or sentence.tokens.words[before_it] == ","):
        return None
    before = [other for other in sentence.acts if low <= other[0] and other[1] < span[0]]
    first = before[-1][2].act if before else None
    return before[-1] if first is not None and first.form == "base" else None


def is_infinitive(sentence: Sentence, index: int) -> bool:
    """Whether a verb follows a token like "to", and no name or article: "to Lima", "to the UN" is no aim."""
    if not sentence.has_at(index, "future", "infinitive"):
        return False
    after = index + 1
    if sentence.has_at(after, "article"):
        return False
    cue = sentence.cue_at.get(after)
    return after < sentence.stop and (
        sentence.tokens.words[after].islower() or (cue is not None and cue.act is not None)
    )
