"""What is only supposed, done again and again, or denied."""

from __future__ import annotations

from typing import Final

from bilat.languages.schema.cues import Cue
from bilat.reading.clauses import clause_of, opens_with
from bilat.reading.names import names_of
from bilat.reading.noun_or_verb import is_verbal
from bilat.reading.phases import phase_before
from bilat.reading.sentence import CueSpan, Sentence
from bilat.reading.tenses import with_time

DENY: Final = "deny"
"""The sense of the words that say that something is not so."""
CONFIRM: Final = "confirm"
"""The sense of the words that say that something is so."""
DENIAL_REACH: Final = 5
"""How many tokens may stand between such a word and the clause it denies: "denied, once more, that"."""


def is_supposed(sentence: Sentence, index: int) -> bool:
    """Whether a token stands in a condition that no comma has closed yet: "if the accord is signed, …"."""
    low, _ = clause_of(sentence, index)
    return opens_with(sentence, low, "if") and "," not in sentence.tokens.words[low:index]


def is_conditioned(sentence: Sentence, index: int) -> bool:
    """Whether something is only supposed to be done with an encounter: "if they hold talks", not "if talks fail"."""
    if not is_supposed(sentence, index):
        return False
    low, _ = clause_of(sentence, index)
    span = next(span for span in sentence.cues if span[0] == index)
    verbal = span[2].role == "verb" or is_verbal(sentence, span)
    return verbal or any(low < first < index and act.act is not None for first, _, act in sentence.cues)


def is_habitual(sentence: Sentence, index: int) -> bool:
    """Whether a clause tells of no one encounter, but of what happens again and again: "they meet every year"."""
    if not sentence.of_role("habit"):
        return False
    low, high = clause_of(sentence, index)
    if not any(low <= first < high for first, _, _ in sentence.of_role("habit")):
        return False
    acts = [span for span in sentence.acts if low <= span[0] < high]
    return not any(with_time(sentence, span, low).time == "past" for span in acts)


def is_denied(sentence: Sentence, index: int) -> bool:
    """Whether what a clause tells is denied: "denied that they met", "it is untrue that …", "reports that … are false".

    Also where the clause has no verb of its own but one in -ing: "denies holding talks".
    """
    if sentence.verb_last:
        return False
    denials = [span for span in sentence.of_role("say") if _denies(sentence, span)]
    if not denials:
        return False
    low, high = clause_of(sentence, index)
    told = [first for first, _, _ in sentence.read_as("event", "verb")]
    for first, stop, cue in denials:
        if first > index:
            if first < high and sentence.has_at(low, "break", ""):
                return True
        elif low <= first:
            if _opens_clause(sentence, stop, cue) or _is_object_of(sentence, stop, index):
                return True
        elif low - stop <= DENIAL_REACH and not any(stop <= other < low for other in told):
            return True
    return False


def _denies(sentence: Sentence, span: CueSpan) -> bool:
    """Whether a verb of saying says that something is not so, or does not say that it is: "did not confirm"."""
    negated = _is_negated(sentence, span[0])
    return (span[2].sense == DENY and not negated) or (span[2].sense == CONFIRM and negated)


def _is_object_of(sentence: Sentence, stop: int, index: int) -> bool:
    """Whether a noun is what a verb before it denies: «опроверг слухи о встрече», not «… слухи на встрече»."""
    noun = sentence.cue_at.get(index)
    if noun is None or noun.role != "event" or not names_of(sentence.tokens.language).inflects:
        return False
    between = [cue for first, _, cue in sentence.cues if stop <= first < index]
    if "," in sentence.tokens.words[stop:index]:
        return False
    return phase_before(sentence, index) in {None, "topic"} and not any(
        cue.role in {"event", "instrument", "verb"} for cue in between
    )


def _opens_clause(sentence: Sentence, index: int, denial: Cue) -> bool:
    """Whether what is denied begins at a token: with a verb in -ing, or after "it is wrong to say" with a name."""
    after = sentence.cue_at.get(index)
    if after is not None and after.act is not None and after.act.form == "gerund":
        return True
    named = (sentence.countries, sentence.people)
    return not denial.form and any(mention.first == index for kind in named for mention in kind)


def _is_negated(sentence: Sentence, index: int) -> bool:
    """Whether a word of denial stands close before a token: "did not deny"."""
    return any(sentence.has_at(index - back, "negation") for back in (1, 2))
