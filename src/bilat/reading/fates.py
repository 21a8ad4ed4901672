"""What became of a plan, as the clause after it tells: "was to visit Peru, but the trip was called off"."""

from __future__ import annotations

from typing import Final

from bilat.languages.schema.cues import Cue
from bilat.reading.clauses import clause_of, of_time
from bilat.reading.sentence import SUBJECTS, CueSpan, Sentence
from bilat.reading.telling import Telling
from bilat.reading.tenses import with_time

FATES: Final = {"cancel": "cancelled", "postpone": "postponed"}
"""The status of what was planned, by the act that then befell it."""
TOLD: Final = frozenset({"past", "infinitive"})
"""The times of an act that befell it: "was put off", "decided to put it off"."""
AFTER: Final = frozenset({"relation", "phase", "quality"})
"""The roles of words that may follow an act which needs no object."""
OWN: Final = frozenset({"from", ""})
"""The roles of those who call off a trip that needs no goal to be known."""


def fate_of(telling: Telling) -> str | None:
    """The status of a plan that the next clause, after a word like "but", calls off; None where it does not."""
    sentence = telling.sentence
    low = telling.high
    if sentence.verb_last or not sentence.has_at(low, "break", "but"):
        return None
    high = _end_of(sentence, low)
    for span in sentence.acts:
        act = span[2].act
        if low <= span[0] < high and act is not None and act.sense in FATES and _befalls(telling, span, low, high):
            governor = with_time(sentence, span, low, act)
            return FATES[act.sense] if governor.time in TOLD and not governor.negated else None
    return None


def _end_of(sentence: Sentence, low: int) -> int:
    """Where the clause ends that a word like "but" begins, with the pronoun in it: "but it was put off"."""
    _, high = clause_of(sentence, low)
    with_pronoun = any(sentence.has_at(high, "pronoun", sense) for sense in SUBJECTS)
    return clause_of(sentence, high)[1] if with_pronoun else high


def _befalls(telling: Telling, span: CueSpan, low: int, high: int) -> bool:
    """Whether an act is done to what the clause before has told: "it was put off", "called off the trip"."""
    sentence = telling.sentence
    events = [cue for first, _, cue in sentence.of_role("event") if low <= first < high]
    if events:
        elsewhere = any(low <= actor.first < high and actor.role not in OWN for actor in telling.actors)
        return not elsewhere and any(_takes_up(telling, cue) for cue in events)
    return _has_pronoun(sentence, span, low) or _needs_no_object(sentence, span)


def _takes_up(telling: Telling, noun: Cue) -> bool:
    """Whether a noun may mean the encounter told of before: a trip one that a verb of going has told of."""
    sense = telling.cue.sense if telling.cue.role == "event" else "visit"
    return noun.sense.partition("/")[0] in {sense.partition("/")[0], "talks"}


def _has_pronoun(sentence: Sentence, span: CueSpan, low: int) -> bool:
    """Whether a pronoun is the object of an act: «его перенесли», "put it off"."""
    near = [*range(low, span[0]), span[1]]
    return any(sentence.has_at(index, "pronoun") or sentence.has_at(index, "article", "their") for index in near)


def _needs_no_object(sentence: Sentence, span: CueSpan) -> bool:
    """Whether an act is told in the passive, of no subject that stands after it."""
    act = span[2].act
    if act is None or not (act.form == "participle" or sentence.has_at(span[0] - 1, "past")):
        return False
    after = sentence.cue_at.get(span[1])
    ends = span[1] >= sentence.stop or not sentence.tokens.words[span[1]].isalpha() or of_time(sentence, span[1])
    return ends or (after is not None and after.role in AFTER)
