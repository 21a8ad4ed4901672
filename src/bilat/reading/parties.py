"""Which of a sentence's actors take part in what one of its words tells."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import attrs

from bilat.reading.actor import Actor, codes_of
from bilat.reading.actor_roles import WORLD
from bilat.reading.clauses import clause_of
from bilat.reading.governors import DESCRIBING
from bilat.reading.names import names_of
from bilat.reading.sentence import Sentence
from bilat.reading.tenses import PERFECT, is_infinitive
from bilat.reading.verb_last import strangers

PARTNERS: Final = frozenset({"with", "between", "of", "by"})
"""The roles of actors that take part."""
SUBJECTS: Final = frozenset({"", "by", "between"})
OBLIQUE: Final = frozenset({"in", "to", "from", "topic", "object", "phase", "mediator"})
"""The roles of actors right before a noun that are none of its own."""
ASKING: Final = frozenset({"propose", "call-on"})
"""The acts by which somebody wants others to do something."""
ARRANGED: Final = frozenset({"hold", "plan"})
"""The acts whose participle may part an encounter from those it is with."""
WISHING: Final = frozenset({"propose", "plan"})
"""The acts that are about what others will do: to hope, to expect."""
LIGHT: Final = frozenset({"quality", "joint", "article", "body", "land", "link", "pair", "relation", "phase"})
"""What may stand between an actor and its noun."""
VERBS: Final = frozenset({"act", "verb", "say", "future", "possible"})
"""The roles of verbs; a noun for an act, as "the resumption of", has no form of one."""
WITHIN: Final = frozenset("'’-–»”")
"""Signs that may stand between an actor and its noun."""
WORDS_BETWEEN: Final = 3
"""How many other words may stand between an adjective and its noun."""


@attrs.define(eq=False)
class Parties:
    """The actors of one event.

    Args:
        core: those that the noun or verb itself takes.
        subjects: those of its clause.
        others: those of the rest of the sentence.
        named: whoever else the sentence names, in any part but as a topic or a place.
        strange: whether those who are wanted to take part are none of a state that is named.
        told: those whom somebody else wants to take part.
    """

    core: list[Actor]
    subjects: list[Actor]
    others: list[Actor]
    named: list[Actor]
    strange: bool = False
    told: list[Actor] = attrs.field(factory=list[Actor])

    def enough(self, *, anyone: bool = False) -> list[Actor]:
        """As many of them, nearest first, as give two countries.

        Args:
            anyone: whether those whom the sentence only names will do.
        """
        chosen: list[Actor] = []
        for group in (self.core, self.subjects, self.others, self.named if anyone else []):
            chosen += [actor for actor in group if actor not in chosen]
            if len(codes_of(chosen)) > 1:
                break
        return chosen


def parties_of(sentence: Sentence, actors: list[Actor], first: int, stop: int) -> Parties:
    """The actors that take part in the event whose word stands from token ``first`` to ``stop``."""
    low, high = clause_of(sentence, first)
    actors = [actor for actor in actors if not _of_world(actor)]
    core = _before(sentence, actors, first)
    if sentence.verb_last:
        taken = [actor for actor in actors if low <= actor.first < first and _takes_part(sentence, actor, first)]
        core = taken + [actor for actor in core if actor not in taken and actor.role not in OBLIQUE]
    else:
        after = _after(sentence, actors, stop, high)
        if any(actor.role == "with" for actor in after):
            core = [actor for actor in core if actor.role != "in" or actor.person]  # «провёл в Чили переговоры с Перу»
        core += after
        core = core or _after_topic(actors, stop, high)
        core = _between(core) or core
    subjects = [actor for actor in actors if low <= actor.first < high and actor not in core and _may_act(actor, first)]
    told_to = _told_to(sentence, [*core, *subjects], low, first)
    if told_to is None and (led := _who_is_to(sentence, subjects, first)):
        return Parties(core, led, [], [*led, *core], told=led)
    if told_to is not None and (not told_to or len(codes_of([*core, *told_to])) > 1):
        return Parties(core, told_to, [], [*told_to, *core], strange=not told_to, told=told_to)
    actors = [actor for actor in actors if not of_other_news(sentence, actor.first, first)]
    roles = SUBJECTS if any(actor.role == "with" for actor in core) else SUBJECTS | {"with"}
    others = [actor for actor in actors if actor.role in roles and actor not in core and actor not in subjects]
    named = [actor for actor in actors if actor.role not in {"topic", "in", "phase", "mediator"}]
    return Parties(core, subjects, others, named)


def _between(core: list[Actor]) -> list[Actor]:
    """Those between whom something is said to be, where that tells all: "Oman mediated talks between Chad and Togo"."""
    between = [actor for actor in core if actor.role == "between"]
    return between if len(codes_of(between)) > 1 else []


def _of_world(actor: Actor) -> bool:
    """Whether an actor is no more than part of the name of what all states have: "the UN Convention"."""
    return actor.role == "attribute" and actor.codes == WORLD


def _told_to(sentence: Sentence, actors: list[Actor], low: int, first: int) -> list[Actor] | None:
    """Those whom somebody wants to do something: "Oslo urged Chad and Togo to hold talks"; None where nobody does."""
    for begin, stop, cue in sentence.acts:
        if not low <= begin < first or cue.act is None or cue.act.sense not in ASKING:
            continue
        aim = next((index for index in range(stop, first + 1) if _is_aim(sentence, index)), None)
        if aim is not None:
            told = [actor for actor in actors if stop <= actor.first < aim]
            return told if told or cue.act.sense == "call-on" else None
    return None


def _who_is_to(sentence: Sentence, subjects: list[Actor], first: int) -> list[Actor]:
    """Two whom somebody hopes or makes to do something: "Oslo hopes Chad, Togo will meet", "forces them to meet"."""
    aim = next((index for index in range(first - 1, sentence.first, -1) if sentence.has_at(index, "future")), None)
    last = next((number for number, actor in enumerate(subjects) if actor.stop == aim), None)
    if last is None or sentence.verb_last:
        return []
    begin = last
    while begin and subjects[begin].chained:
        begin -= 1
    before = subjects[begin].first - 1
    hoped = sentence.cue_at.get(before)
    made = hoped is None and sentence.tokens.words[before].isalpha()
    named = subjects[begin : last + 1]
    wished = hoped is not None and hoped.act is not None and hoped.act.sense in WISHING
    return named if begin and (made or wished) and len(codes_of(named)) > 1 else []


def _is_aim(sentence: Sentence, index: int) -> bool:
    """Whether a token begins what somebody is told to do: "to" before a verb, or an infinitive of its own form."""
    cue = sentence.cue_at.get(index)
    bare = cue is not None and cue.act is not None and cue.act.form == "base"
    return is_infinitive(sentence, index) or (bare and names_of(sentence.tokens.language).inflects)


def of_other_news(sentence: Sentence, one: int, other: int) -> bool:
    """Whether a headline tells different news at two tokens: "Chad, Togo hold talks as Mali votes"."""
    if not sentence.heading:
        return False
    return any(sentence.has_at(index, "break", "meanwhile") for index in range(*sorted((one, other))))


def _after_topic(actors: list[Actor], stop: int, high: int) -> list[Actor]:
    """The actors joined after what an event is about: «переговоры по экономике России и США»."""
    after = [actor for actor in actors if stop <= actor.first < high]
    if not after or after[0].role != "topic" or after[0].first - stop <= 1 or "g" not in after[0].case.lower():
        return []
    last = next((at for at in range(1, len(after)) if not after[at].chained), len(after))
    return after[:last] if len(codes_of(after[:last])) > 1 else []


def _takes_part(sentence: Sentence, actor: Actor, first: int) -> bool:
    """Whether an actor before a word that stands last takes part in it; one in the genitive, if nothing else owns."""
    if actor.role != "of":
        return actor.role in PARTNERS
    return strangers(sentence, actor.stop, first) <= 1


def _may_act(actor: Actor, first: int) -> bool:
    """Whether an actor may be the subject of a clause: before its word, or after it in the nominative."""
    if actor.first < first:
        return actor.role in SUBJECTS | {"of"}
    return actor.role in SUBJECTS and "n" in actor.case.lower()


def _before(sentence: Sentence, actors: list[Actor], first: int) -> list[Actor]:
    """The actors right before a noun, as in "the Russia-India talks"."""
    for number in range(len(actors) - 1, -1, -1):
        actor = actors[number]
        if actor.stop <= first:
            break
    else:
        return []
    words = 0
    for index in range(actor.stop, first):
        cue = sentence.cue_at.get(index)
        if cue is not None and cue.role in LIGHT and cue.role not in {"relation", "phase"}:
            continue
        word = sentence.tokens.words[index]
        words += word.isalpha() and not cue and not sentence.tokens.glued(index)  # but the s of a possessive
        if cue is not None or words > WORDS_BETWEEN or not (word.isalnum() or word in WITHIN):
            return []
    if actor.role in {"in", "to", "topic", "from"} and (words or actor.kind in {"capital", "seat"}):
        return []
    if is_only_where(sentence, actor):
        return []
    found = [actor]
    while found[0].chained and number:
        number -= 1
        found.insert(0, actors[number])
    return found


def is_only_where(sentence: Sentence, actor: Actor) -> bool:
    """Whether a participle right before the preposition of a place says what was there: «достигнутые в Перу …»."""
    if actor.role != "in" or sentence.verb_last:
        return False
    cue = sentence.cue_at.get(actor.first - 2)
    return cue is not None and cue.act is not None and cue.act.form in DESCRIBING


def _after(sentence: Sentence, actors: list[Actor], stop: int, high: int) -> list[Actor]:
    """The actors that a noun or verb takes after it: with, between, of, or a bare genitive or object."""
    found: list[Actor] = []
    reached = _past_participle(sentence, stop)
    partners = PARTNERS | {"from"} if sentence.has_at(stop - 1, "event", "call") else PARTNERS  # "a call from Oslo"
    for actor in actors:
        if actor.first < stop:
            continue
        if actor.first >= high or _verb_between(sentence, reached, actor.first):
            break
        if found and any(sentence.has_at(index, "event") for index in range(reached, actor.first)):
            break  # "a call with Chad, a meeting with Togo"
        if found and found[-1].role == "with" and _instrument_between(sentence, reached, actor.first):
            break  # "a pact with Chad and a treaty with Togo"
        owned = bool(found) and _is_other_phrase(sentence, found[-1], reached, actor)
        if actor.role in partners - _strange(sentence, reached, actor) or (
            actor.role == "" and ((actor.chained and found) or (not owned and _close(sentence, reached, actor)))
        ):
            found.append(actor)
        if actor.role not in {"topic", "attribute"}:
            reached = actor.stop
    return found


def _past_participle(sentence: Sentence, stop: int) -> int:
    """The token after a participle right after a noun that says that it is to be, or was: "meetings planned with"."""
    cue = sentence.cue_at.get(stop)
    if cue is None or cue.act is None or cue.act.form not in PERFECT or cue.act.sense not in ARRANGED:
        return stop
    return next((end for first, end, _ in sentence.acts if first == stop), stop)


def _is_other_phrase(sentence: Sentence, last: Actor, reached: int, actor: Actor) -> bool:
    """Whether an actor after the parties of an event is none of them: «встреча ООН обрадовала Кению», «… министр …»."""
    if actor.case == "a":
        return True
    owner = any(sentence.has_at(index, "land") for index in range(reached, actor.first))
    return last.role == "" and (owner or actor.case == "n")


def _strange(sentence: Sentence, reached: int, actor: Actor) -> frozenset[str]:
    """The role that is another verb's, and no partner's: by whom talks are "not blessed by Oslo"."""
    words = sentence.tokens.words
    for index in range(reached + 1, actor.first):
        if sentence.has_at(index, "relation", "by"):
            verb = index - 1 not in sentence.cue_at and (sentence.heading or words[index - 1].islower())
            return frozenset({"by"}) if verb else frozenset()
    return frozenset()


def _close(sentence: Sentence, reached: int, actor: Actor) -> bool:
    """Whether only light words stand between."""
    words = 0
    for index in range(reached, actor.first):
        cue = sentence.cue_at.get(index)
        if cue is None:
            words += 1
            if not sentence.tokens.words[index].isalnum():
                return False
        elif cue.role not in LIGHT and cue.sense != "his":
            return False
    return words <= 1


def _verb_between(sentence: Sentence, first: int, stop: int) -> bool:
    return any(
        (cue := sentence.cue_at.get(index)) is not None and cue.role in VERBS and (cue.role != "act" or cue.form)
        for index in range(first, stop)
    )


def _instrument_between(sentence: Sentence, first: int, stop: int) -> bool:
    return any(first <= at < stop for at, _, _ in sentence.of_role("instrument"))


def persons_of(actors: Iterable[Actor]) -> list[Actor]:
    """Those of the actors that are people, named or by office."""
    return [actor for actor in actors if actor.person is not None]
