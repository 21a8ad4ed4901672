"""Words between two commas that only say who tells something, or how he puts it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from bilat.reading.sentence import Sentence

LONGEST: Final = 6
"""How many tokens an aside may have."""
OPENING: Final = frozenset(
    {("break", ""), ("break", "meanwhile"), ("pronoun", "he"), ("pronoun", "they"), ("pronoun", "it")}
)
"""The words with which an aside may begin, by role and sense: "as is known", "he said"."""
CLOSING: Final = frozenset({"past", "future"})
"""The roles of auxiliaries by which the sentence goes on after an aside."""
FINITE: Final = frozenset({"past", "present"})
"""The forms of verbs by which it does."""
TELLING: Final = frozenset({"event", "instrument", "verb", "act"})
"""The roles of words that tell of something, which an aside does not."""


def opens_aside(sentence: Sentence, index: int) -> bool:
    """Whether an aside begins at a token, after which its clause goes on: "the pact, he said, was signed"."""
    words, cue = sentence.tokens.words, sentence.cue_at.get(index)
    if words[index - 1] != "," or cue is None or (cue.role, cue.sense) not in OPENING:
        return False
    ahead = range(index + 1, min(index + 1 + LONGEST, sentence.stop - 1))
    comma = next((at for at in ahead if words[at] == ","), None)
    if comma is None or not _goes_on(sentence, comma + 1):
        return False
    inside = (sentence.cue_at.get(at) for at in range(index, comma))
    return not any(cue is not None and cue.role in TELLING for cue in inside)


def _goes_on(sentence: Sentence, index: int) -> bool:
    """Whether a verb stands at a token, whose subject came before."""
    cue = sentence.cue_at.get(index)
    if cue is None:
        return False
    verb = cue.act
    return (cue.role in CLOSING and cue.sense != "infinitive") or (verb is not None and verb.form in FINITE)
