"""The part that an actor plays: by preposition, case, verb, or the noun that an adjective describes."""

from __future__ import annotations

from typing import Final

from bilat.languages.schema.cues import Cue
from bilat.reading.actor import Actor
from bilat.reading.clauses import of_affair, of_time
from bilat.reading.cue_tables import cue_table
from bilat.reading.names import names_of
from bilat.reading.sentence import Sentence, cue_words
from bilat.reading.verb_last import relation_after

JOINTS: Final = frozenset(",-–—/&'’")
"""Signs that hold two actors of one role together."""
DONE: Final = frozenset({"hold", "attend", "sign", "reach"})
"""The acts that only those do who act for a state, or its companies."""
ENDS: Final = frozenset({"act", "verb", "relation", "break", "say", "future", "phase", "possible"})
"""The roles of words that end the phrase which an adjective begins."""
WORLD: Final = ("UN",)
"""The code of the union of all states."""
WEAK: Final = frozenset({"capital", "seat"})
"""The kinds of mentions that name a place as well as a government."""
NAMES: Final = WEAK | {"name"}
"""The kinds of mentions of a country by its name, a capital or a seat of power."""
PARTNERING: Final = frozenset({"with", "between"})
OWNED: Final = frozenset({"event", "instrument"})
"""The roles of nouns that "of" gives those who take part: "a summit of ten states", not "the leaders of ten states"."""
DESCRIBING: Final = frozenset({"article", "quality", "joint", "body"})
"""The roles of words that may stand between a preposition and its noun."""
LONGEST_ITEM: Final = 6
"""How many tokens an item of a list may have that names no state: "the secretary general of NATO"."""
TELLING: Final = frozenset({"verb", "act", "event", "instrument", "say", "break", "pronoun"})
"""The roles of words after which what is discussed is over."""
WITNESS: Final = "witness"
"""The sense of a preposition before those who look on: "in the presence of the premiers"."""
HAD: Final = "had"
"""The sense of a preposition before somebody whose encounter it is («у премьера встреча»), or before a place."""
REACH: Final = 4
"""How many tokens may stand between a preposition and its actor: articles, adjectives."""


def assign_role(sentence: Sentence, before: Actor | None, actor: Actor) -> None:
    """Find the role of one actor by what stands before and after it."""
    noun = _noun_of(sentence, actor) if actor.kind == "adjective" else None
    if noun is not None and noun.sense == "company":
        actor.kind = "company"
    if noun is not None and noun.role == "land":
        actor.kind = "name"
    if actor.kind == "pronoun":
        if sentence.verb_last:
            actor.role = relation_after(sentence, actor)
        elif sentence.has_at(actor.first, "pronoun", "whom"):
            actor.role = _relation_before(sentence, before, actor)
    elif noun is None and _is_attribute(sentence, actor):
        actor.role = "attribute"
    elif sentence.verb_last:
        actor.role = relation_after(sentence, actor)
    elif before is not None and (_is_same(before, actor) or _joined(sentence, before, actor)):
        _chain(before, actor)
    elif (event := _event_named_by(sentence, before, actor)) is not None:
        actor.role = "to" if sentence.cue_at[event].sense == "visit" else "in"
    else:
        actor.role = _relation_before(sentence, before, actor)


def _is_same(before: Actor, actor: Actor) -> bool:
    """Whether a state that only looks on is named right before who does it: "before US Secretary of State Ann Ray"."""
    owned = before.stop == actor.first and actor.person is not None and before.person is None
    return owned and before.codes == actor.codes and before.role == "mediator"


def _chain(before: Actor, actor: Actor) -> None:
    """Let an actor continue the one before it; of a state, it stands in the same case if it shows none."""
    actor.role, actor.chained = before.role, True
    if actor.codes:
        actor.case = actor.case or before.case


def _is_attribute(sentence: Sentence, actor: Actor) -> bool:
    """Whether an actor that makes nobody act only says of what kind something is: "UN Convention", "UN sea pact"."""
    if actor.codes != WORLD or sentence.has_at(actor.stop, "instrument"):
        return actor.kind == "adjective" or actor.codes == WORLD
    described = actor.stop not in sentence.cue_at and sentence.tokens.words[actor.stop : actor.stop + 1] != [","]
    return actor.kind == "adjective" or (described and sentence.has_at(actor.stop + 1, "instrument"))


def _event_named_by(sentence: Sentence, before: Actor | None, actor: Actor) -> int | None:
    """The noun that a capital before it says where it is of: "the Cairo talks", but not "Cairo talks with Oslo"."""
    if actor.kind not in WEAK or actor.case or len(actor.codes) > 1:
        return None
    event = event_after(sentence, actor.stop)
    alone = before is None and event is not None and sentence.has_at(event + 1, "relation", "with")
    return None if alone else event


def event_after(sentence: Sentence, index: int) -> int | None:
    """The noun for an encounter at a token, or after one plain word that describes it: "the Cairo peace talks"."""
    plain = index < sentence.stop and index not in sentence.cue_at and sentence.tokens.words[index].islower()
    if plain and not names_of(sentence.tokens.language).inflects and not sentence.verb_last:
        index += 1
    return index if sentence.has_at(index, "event") else None


def _joined(sentence: Sentence, before: Actor, actor: Actor) -> bool:
    """Whether only commas, hyphens and linking words stand between two actors."""
    gap = range(before.stop, actor.first)
    if before.role == "attribute" or len(gap) > REACH or before.kind == "pronoun":
        return False
    told = before.role == "with" or (before.role == "" and any(stop == before.first for _, stop, _ in sentence.acts))
    if told and sentence.has_at(actor.stop, "say"):
        return False  # who says so: "talks with Chad, Togo's premier warns", "met the premier, Lima said"
    if before.role and _closes_opening(sentence, before, actor):
        return False
    if before.role and actor.person is not None and actor.case.lower() == "n":
        return False  # «прилетев в Осло, премьер …»: a subject goes on no list after a preposition
    if before.case and actor.case and not set(before.case.lower()) & set(actor.case.lower()):
        return False
    linked = False
    for index in gap:
        cue = sentence.cue_at.get(index)
        if sentence.tokens.words[index] in JOINTS or (cue and cue.role == "link"):
            linked = True
        elif not cue or (cue.role not in {"article", "body", "quality"} and cue.sense != "his"):
            return False
    parted = linked and any(index in sentence.clause_starts and sentence.has_at(index, "link") for index in gap)
    return linked and not parted  # "met the premier of Chad in Lima, and the president of Togo received …"


def _closes_opening(sentence: Sentence, before: Actor, actor: Actor) -> bool:
    """Whether a comma ends the phrase that a sentence opens with: "after talks with Chad, Togo's premier spoke".

    Not one in a list: "after talks with Chad, Togo and Mali"; but none lists a state with a person.
    """
    if names_of(sentence.tokens.language).inflects or "," not in sentence.tokens.words[before.stop : actor.first]:
        return False  # in such languages no comma stands there
    if not _opens_with_preposition(sentence):
        return False
    words = sentence.tokens.words
    listed = actor.stop < sentence.stop and (words[actor.stop] == "," or sentence.has_at(actor.stop, "link"))
    return not listed or (before.person is None and actor.person is not None)


def _opens_with_preposition(sentence: Sentence) -> bool:
    """Whether a sentence begins with a preposition, be it one of an expression: "in talks with"."""
    opening = sentence.cue_at.get(sentence.first)
    if opening is None:
        return False
    first = cue_words(sentence.tokens.language)[1].get(sentence.tokens.norms[sentence.first], opening)
    return first.reading("relation", "phase") is not None or opening.may_be("under")


def _relation_before(sentence: Sentence, before: Actor | None, actor: Actor) -> str:
    """The sense of the preposition before an actor, with only articles and adjectives between."""
    if actor.case.lower() == "n" or _follows_pronoun(sentence, actor):
        return ""  # no preposition takes the nominative: «накануне президент»
    low = max(sentence.first, before.stop if before else sentence.first, actor.first - REACH)
    for index in range(actor.first - 1, low - 1, -1):
        cue = sentence.cue_at.get(index)
        if cue is None:
            if not sentence.tokens.words[index].islower():
                return _listed_with(sentence, index, actor)
            continue
        preposition = cue.reading("relation")
        if preposition is not None:
            if _acts_by_body(sentence, index, preposition.sense):
                return _of_body(sentence, index - 1)  # who they are: "a delegation from Oman", "the banks of Oman"
            return _by_preposition(sentence, index, preposition.sense, actor)
        if cue.role == "phase":
            return "" if of_time(sentence, index) else "phase"  # «накануне», the day before, is no preposition
        if cue.role == "verb":
            return _by_verb(sentence, index, cue)
        if cue.role not in {"article", "quality", "body", "land", "joint", "pair"} and cue.sense != "his":
            return "topic" if cue.role == "link" and _joins_topics(sentence, before, index, actor) else ""
    return ""


def _listed_with(sentence: Sentence, index: int, actor: Actor) -> str:
    """The role of somebody in the instrumental after a comma: that of the list which "with" has opened before it."""
    if sentence.tokens.words[index] != "," or actor.case.lower() != "i":
        return ""
    for at in range(index - 1, max(sentence.first, index - LONGEST_ITEM) - 1, -1):
        cue = sentence.cue_at.get(at)
        if cue is not None and cue.role in {"event", "instrument", "verb", "act", "say", "break"}:
            return ""
        if cue is not None and cue.role == "relation" and cue.sense == "with":
            return "with"
    return ""


def _by_preposition(sentence: Sentence, index: int, sense: str, actor: Actor) -> str:
    """The role of an actor by the preposition that stands before it at a token."""
    if sense == WITNESS:
        return "mediator"
    if sense == HAD:
        if actor.person is not None and index == actor.first - 1:
            return ""
        sense = "in"
    if sense == "in" and of_affair(sentence, index):
        return "topic"
    if _is_nominative(sentence, index, actor) or (sense == "in" and _is_in_nothing(actor)):
        return ""
    if sense == "of" and sentence.has_at(index - 1, "land"):
        return "in"  # "in the Nigerian capital of Abuja" is a place, and no party
    if sense == "including":
        return _of_several(sentence, index)
    return "" if _of_time(sentence, index, actor.first) else _by_case(sense, actor)


def _of_several(sentence: Sentence, index: int) -> str:
    """The role of those whom "including" names: that of the states that it names some of, else none."""
    at = index - 1
    while at > sentence.first and (
        sentence.cue_at.get(at) is sentence.cue_at[index] or sentence.tokens.words[at] == ","
    ):
        at -= 1
    if not sentence.has_at(at, "many"):
        return "topic"
    for before in range(at - 1, max(sentence.first, at - REACH) - 1, -1):
        cue = sentence.cue_at.get(before)
        if cue is not None and cue.role == "relation":
            of_people = cue.sense in {"of", "from"} and not any(sentence.has_at(before - 1, role) for role in OWNED)
            return "" if of_people else cue.sense
        if cue is not None and cue.role not in DESCRIBING:
            break
    return ""


def _is_nominative(sentence: Sentence, index: int, actor: Actor) -> bool:
    """Whether a name has a form that the preposition before it does not take: «договор о рыбе Оман подписал в мае»."""
    taking = cue_table(sentence.tokens.language).accusative
    apart = bool(taking) and actor.kind in NAMES and actor.first - index > 1
    return apart and actor.case.lower() in {"n", "na"} and sentence.tokens.norms[index] not in taking


def _is_in_nothing(actor: Actor) -> bool:
    """Whether somebody stands in a case that no preposition of place takes: «принят во дворце султаном»."""
    return actor.person is not None and bool(actor.case) and set(actor.case.lower()).isdisjoint("gal")


def _by_verb(sentence: Sentence, index: int, verb: Cue) -> str:
    """The role of an actor right after a verb that tells it by itself."""
    if verb.sense in {"travel", "await"} and sentence.cue_at.get(index - 1) is verb:
        return "to"  # a verb with its preposition: "leaves for Peru"
    if verb.sense == "discuss" and not names_of(sentence.tokens.language).inflects:
        return "topic"  # what is discussed is no party
    return ""


def _joins_topics(sentence: Sentence, before: Actor | None, link: int, actor: Actor) -> bool:
    """Whether "and" adds to what is discussed: "discussed energy and EU enlargement", not "… and Chad agreed"."""
    told = [span for span in sentence.cues if span[1] <= link and span[2].role in TELLING]
    after = sentence.cue_at.get(actor.stop)
    if not told or (before is not None and before.stop > told[-1][0]) or (after is not None and after.act is not None):
        return False
    return told[-1][2].role == "verb" and _by_verb(sentence, told[-1][0], told[-1][2]) == "topic"


def _follows_pronoun(sentence: Sentence, actor: Actor) -> bool:
    """Whether a name stands after a pronoun, which has the preposition for itself: «об этом Иванов сказал»."""
    named = actor.person is not None and sentence.tokens.words[actor.first][0].isupper()
    return named and sentence.has_at(actor.first - 1, "article", "this")


def _acts_by_body(sentence: Sentence, index: int, sense: str) -> bool:
    """Whether a preposition ties a country to those who act for it: "a team from Oman", "the ministries of Oman"."""
    if sense == "of":
        return not names_of(sentence.tokens.language).inflects and sentence.has_at(index - 1, "body")
    return sense == "from" and _comes_from(sentence, index)


def _comes_from(sentence: Sentence, index: int) -> bool:
    """Whether a preposition tells from where those are who act: "a team from Oman", "with scholars from Oman"."""
    if sentence.has_at(index - 1, "body"):
        return True
    return index - 1 not in sentence.cue_at and _of_body(sentence, index - 1) != ""


def _of_body(sentence: Sentence, index: int) -> str:
    """The sense of the preposition before a word for people: "with colleagues from Oman"."""
    while sentence.has_at(index - 1, "article") or sentence.has_at(index - 1, "quality"):
        index -= 1
    before = sentence.cue_at.get(index - 1)
    preposition = before.reading("relation") if before is not None else None
    return preposition.sense if preposition is not None and preposition.sense in {"with", "between"} else ""


def _of_time(sentence: Sentence, index: int, stop: int) -> bool:
    """Whether a preposition belongs to a time before the actor: «в среду президент»."""
    return stop - index > 1 and any(
        index <= time.first < stop or time.first < index < time.stop for time in sentence.times
    )


def _by_case(sense: str, actor: Actor) -> str:
    """A preposition of place tells where with one case and where to with another."""
    if sense == "in" and actor.case and "a" in actor.case.lower() and "l" not in actor.case.lower():
        return "to"
    return sense


def _noun_of(sentence: Sentence, adjective: Actor) -> Cue | None:
    """What an adjective of a country makes act: a side, a government, a company, talks, an agreement."""
    words = sentence.tokens.words
    before = sentence.cue_at.get(adjective.first - 1)
    for index in range(adjective.stop, min(adjective.stop + REACH, sentence.stop)):
        cue = sentence.cue_at.get(index)
        if index > adjective.stop and _is_next_actor(sentence, index):
            break
        if cue and cue.role in {"body", "event", "instrument", "land"}:
            return cue
        if cue and cue.role == "private":
            return None
        if cue and (cue.form == "gerund" or (index > adjective.stop and cue.role == "future")):
            continue
        if cue and index > adjective.stop and (cue.role == "verb" or cue.sense in DONE):
            # who meets, holds or signs acts, whatever it is called
            return cue if _may_be_subject(sentence, adjective, index) else None
        if words[index] in ".;:()—" or (cue and cue.role in ENDS) or _closes_phrase(sentence, index):
            break
    return before if before is not None and before.role == "relation" and before.sense in PARTNERING else None


def _is_next_actor(sentence: Sentence, index: int) -> bool:
    """Whether somebody of a state of his own is named after a plain noun: «ливанский вопрос премьер Перу обсудил»."""
    if not names_of(sentence.tokens.language).inflects or index - 1 in sentence.cue_at:
        return False
    plain = sentence.tokens.words[index - 1].isalpha()
    return plain and any(person.first == index and person.countries for person in sentence.people)


def _may_be_subject(sentence: Sentence, adjective: Actor, verb: int) -> bool:
    """Whether the noun of an adjective may be the subject of a verb, by its case: not «Ливанскую тему обсудил премьер».

    Nor where a person of a state who may be stands between: «Ливанский вопрос премьер Перу обсудил с министрами».
    """
    if not adjective.case:
        return True
    between = (person for person in sentence.people if adjective.stop < person.first and person.stop <= verb)
    return "n" in adjective.case and not any(person.countries and "n" in person.case for person in between)


def _closes_phrase(sentence: Sentence, index: int) -> bool:
    """Whether a token is a comma that no further country follows, as one does in "Czech, Polish ministers"."""
    if sentence.tokens.words[index] != ",":
        return False
    return not any(mention.first == index + 1 for mention in sentence.countries)
