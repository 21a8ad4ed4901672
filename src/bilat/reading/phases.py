"""What stands before a noun of an event or instrument: the prepositions of time and place, and adjectives."""

from __future__ import annotations

from typing import Final

from bilat.languages.schema.cues import Cue
from bilat.reading import verb_last
from bilat.reading.clauses import POSSESSIVE, clause_of, of_time
from bilat.reading.cue_tables import cue_table
from bilat.reading.names import names_of
from bilat.reading.sentence import Sentence
from bilat.reading.tenses import AUXILIARIES

QUOTES: Final = frozenset('»“”"')
PHRASE: Final = 8
"""How far before a noun its preposition may stand, as an owner and its sign may be between: "during Peru's visit"."""


def phase_of(sentence: Sentence, first: int, stop: int) -> str | None:
    """The preposition of time at a noun phrase: ``after``, ``during``, ``before``, ``in``, ``with`` …."""
    if sentence.verb_last:
        cue = sentence.cue_at.get(first)
        return verb_last.phase_after(sentence, stop, cue.form if cue is not None else "")
    return phase_before(sentence, first)


def phase_before(sentence: Sentence, first: int) -> str | None:
    """The preposition of time right before a noun phrase."""
    inflects = names_of(sentence.tokens.language).inflects
    reach = AUXILIARIES if inflects else PHRASE
    for index in range(first - 1, max(sentence.first, first - reach) - 1, -1):
        cue = sentence.cue_at.get(index)
        if cue is None:
            word = sentence.tokens.words[index]
            if word == "," and sentence.has_at(index - 1, "event"):
                return phase_before(sentence, index - 1)  # "for a state visit, a summit"
            if word in QUOTES and sentence.has_at(index - 1, "phase"):
                continue  # «„на полях“ саммита»
            if inflects and any(place.first <= index < place.stop for place in sentence.places):
                return None  # «провёл в Лиме переговоры»
            if not word.isalnum() and word not in POSSESSIVE and not (word == "-" and sentence.tokens.glued(index)):
                return None
            continue
        preposition = cue.reading("phase", "relation")
        if preposition is not None and _is_of_other(sentence, preposition, index, first):
            continue
        if preposition is not None:
            return _sense_of(sentence, preposition, index, first)
        if cue.role not in {"quality", "article", "joint", "pair", "body", "link"} and cue.sense != "his":
            return None
    return None


def _sense_of(sentence: Sentence, preposition: Cue, index: int, first: int) -> str:
    """What a preposition before a noun phrase says of it, with the noun before that: «подготовка к форуму»."""
    before = sentence.cue_at.get(index - 1) if index > sentence.first else None
    noun = before.reading("phase") if before is not None and preposition.role == "relation" else None
    if noun is not None:
        return noun.sense
    return "for" if _leads_into(sentence, preposition, index, first) else preposition.sense


def _leads_into(sentence: Sentence, preposition: Cue, index: int, first: int) -> bool:
    """Whether a preposition of place has talks in the accusative, for which one comes: «прилетел на переговоры»."""
    noun, word = sentence.cue_at.get(first), sentence.tokens.norms[index]
    if noun is None or word not in cue_table(sentence.tokens.language).accusative:
        return False
    goal = preposition.sense in {"in", "during"} and "a" in noun.form.lower() and "l" not in noun.form.lower()
    named = [at for country in sentence.countries for at in range(country.first, country.stop)]
    described = all(at in sentence.cue_at or at in named for at in range(index, first))
    return goal and described and noun.sense.startswith("talks") and _comes_for(sentence, index)


def _comes_for(sentence: Sentence, index: int) -> bool:
    """Whether somebody goes somewhere in the clause of a token, or a delegation stands right before it."""
    low, high = clause_of(sentence, index)
    goes = any(low <= first < high and cue.may_be("travel") for first, _, cue in sentence.acts)
    return goes or sentence.has_at(index - 1, "body", "delegate")


def _is_of_other(sentence: Sentence, preposition: Cue, index: int, first: int) -> bool:
    """Whether a preposition is that of a date before a noun, or of a pronoun: «до этого переговоры прошли в мае».

    Or one that takes no such case as a noun stands in: «для премьера визит стал первым».
    """
    noun = sentence.cue_at.get(first)
    taken = cue_table(sentence.tokens.language).governing.get(sentence.tokens.norms[index])
    if taken is not None and noun is not None and noun.form and {*taken, "g"}.isdisjoint(noun.form.lower()):
        return True  # but «перед началом саммита», in the genitive of what the preposition takes
    if preposition.role == "relation":
        return _of_date_before(sentence, index, first)
    subject = noun is not None and bool(noun.form) and set(noun.form.lower()) <= set("na")
    return subject and sentence.has_at(index + 1, "article", "this")


def _of_date_before(sentence: Sentence, index: int, first: int) -> bool:
    """Whether a preposition is that of a date before a noun: «намеченный на 12 июня визит»."""
    noun = sentence.cue_at.get(first)
    if noun is None or not names_of(sentence.tokens.language).inflects:
        return False
    return "l" not in noun.form.lower() and of_time(sentence, index)


def _within_adjectives(sentence: Sentence, index: int) -> bool:
    """Whether a word may stand between an adjective and its noun: another one, or names with a hyphen."""
    word, tokens = sentence.tokens.words[index], sentence.tokens
    if word.isalpha() and word.islower():
        return True
    hyphens = (word, tokens.words[index - 1], tokens.words[index + 1])
    return "-" in hyphens and (tokens.glued(index) or tokens.glued(index + 1))


def qualities_before(sentence: Sentence, first: int) -> list[str]:
    """The senses of the adjectives right before a noun, nearest first."""
    found: list[str] = []
    for index in range(first - 1, max(sentence.first, first - AUXILIARIES) - 1, -1):
        cue = sentence.cue_at.get(index)
        if cue is None:
            if not _within_adjectives(sentence, index):
                break
            continue
        if cue.role == "quality":
            found.append(cue.sense)
        elif cue.role not in {"article", "joint", "pair"}:
            break
    return found
