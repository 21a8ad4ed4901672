"""Words that are noun and verb by their letters: which of the two stands here."""

from __future__ import annotations

from typing import Final

from bilat.reading.clauses import POSSESSIVE, clause_of, has_place, is_part_of_title, of_time
from bilat.reading.cue_tables import cue_table
from bilat.reading.sentence import CueSpan, Sentence

POSSESSIVE_REACH: Final = 4
"""How many tokens before a noun the sign of its owner may stand: "Kenya's first Peru visit"."""


def is_verbal(sentence: Sentence, span: CueSpan) -> bool:
    """Whether a word that is noun and verb is the verb here: after an actor or an auxiliary, not after an article."""
    index = span[0] - 1
    verb = span[2].reading("verb")
    if index < sentence.first or verb is None:
        return False
    if verb.form == "gerund":
        return sentence.tokens.norms[index] in cue_table(sentence.tokens.language).auxiliaries and _names_partner(
            sentence, span[1]
        )
    if verb.sense == "visit" and _leads_to_place(sentence, span[1]):
        return False  # one visits a country, but pays a visit to it: "a delegation visit to Peru"
    before = sentence.cue_at.get(index)
    if verb.form != "base" and is_part_of_title(sentence, index) and has_place(sentence, span[1]):
        return True  # "the ministry's chief visits Oslo"
    if verb.form != "base" and before is not None and has_place(sentence, span[1]):
        return before.role not in {"article", "joint", "relation", "phase"}  # "who visits Oslo"
    if before is not None:
        return (
            before.role in {"future", "possible", "negation", "body"}
            or (before.role == "link" and before.sense == "and")
            or (before.role == "act" and verb.form == "base" and sentence.ends_in_infinitive(index))
        )
    if verb.form == "base" and _has_preposition(sentence, index):
        return False
    word = sentence.tokens.words[index]
    if not word[:1].isupper() or not word.isalpha() or of_time(sentence, index):  # "a November visit"
        return False
    return verb.form != "base" or not _has_verb(sentence, span[0])


def _leads_to_place(sentence: Sentence, index: int) -> bool:
    """Whether "to" and a place stand at a token."""
    return sentence.has_at(index, "future", "infinitive") and has_place(sentence, index + 1)


def _names_partner(sentence: Sentence, index: int) -> bool:
    """Whether whom one meets is named at a token, perhaps after "with" or an article: "is meeting Peru's premier"."""
    while (
        sentence.has_at(index, "article")
        or sentence.has_at(index, "pronoun", "his")
        or sentence.has_at(index, "relation", "with")
    ):
        index += 1
    return any(mention.first == index for kind in (sentence.countries, sentence.people) for mention in kind)


def _has_preposition(sentence: Sentence, index: int) -> bool:
    """Whether a preposition stands before a name at whose last token one is: "during the Otieno visit"."""
    while index > sentence.first and sentence.tokens.words[index][:1].isupper() and index not in sentence.cue_at:
        index -= 1
    before = sentence.cue_at.get(index)
    return before is not None and before.role in {"relation", "phase"}


def _has_verb(sentence: Sentence, index: int) -> bool:
    """Whether a clause has its verb before a token, or a possessive: "began his Peru visit", "Kenya's Peru visit"."""
    low, _ = clause_of(sentence, index)
    near = sentence.tokens.words[max(low, index - POSSESSIVE_REACH) : index]
    return not POSSESSIVE.isdisjoint(near) or any(low <= first < index for first, _, _ in sentence.acts)
