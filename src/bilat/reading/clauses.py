"""Clauses, and what the verb of a clause says of an event or an instrument in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from typing import Final

import attrs

from bilat.languages.schema.cues import Cue
from bilat.reading import verb_last
from bilat.reading.cue_tables import cue_table
from bilat.reading.names import names_of
from bilat.reading.sentence import CueSpan, Sentence, cue_words

POSSESSIVE: Final = frozenset("'’")
QUOTES: Final = frozenset('»“”"')
POSSESSIVE_REACH: Final = 4
"""How many tokens before a noun the sign of its owner may stand: "Kenya's first Peru visit"."""
FARTHEST: Final = 14
"""How many tokens may stand between a noun and the verb that governs it."""
RELATIVE_GAP: Final = 2
"""How many tokens may stand between a noun and the pronoun that takes it up."""
INVITED: Final = 9
"""How many tokens before an infinitive what it depends on may stand: "the invitation to Peru's premier to visit"."""
UNMET: Final = "unmet"
"""The time of what was to be and did not come."""
NEAR_INFINITIVE: Final = 1
"""How many unknown words may stand between "to" and its verb: "to quickly resume"."""
AUXILIARIES: Final = 5
"""How many tokens before a verb its auxiliaries are looked for."""

PHRASE: Final = 8
"""The same where the sign of an owner and its letter may stand between: "during the Peruvian premier's visit"."""

TAKING: Final = frozenset({"event", "phase", "say"})
"""The roles of words that take an act for themselves, or part it from a noun."""
REVISING: Final = frozenset({"revise", "extend"})
"""What is done with an instrument in force that stays so."""
FINAL: Final = REVISING | {"cancel", "exclude", "postpone", "end", "expire", "ratify", "keep", "suspend"}
"""The acts that say what became of an event or instrument in the end."""

OVERRULED: Final = FINAL | {"begin", "continue", "plan"}
"""The acts whose participle before a noun tells less of it than any other verb."""
DESCRIBING: Final = frozenset({"participle", "active-past"})
"""The forms of verbs that may describe the noun after them, with a time of their own between."""

OF_PEOPLE: Final = frozenset({"propose", "plan", "announce", "negotiate", "sign", "approve", "hail", "invite", "agree"})
"""The acts that only people do: an event or instrument is their object."""
VERBAL: Final = frozenset({"base", "present", "past", "future", "participle", "gerund", "active-past", "active-pres"})
"""The forms of verbs; nouns have cases, or nothing."""
ACTIVE: Final = frozenset({"base", "present"})
"""The forms of verbs whose subject does what they say."""

DESCRIBING_GUESTS: Final = frozenset({"visit", "travel"})
"""The acts whose word in -ing may describe somebody."""
LISTED: Final = frozenset({"past", "present", "gerund"})
"""The forms of verbs that a comma before them makes one of several which one subject has."""
PERFECT: Final = frozenset({"past", "participle"})
"""The forms of verbs that may stand after an auxiliary."""

OBJECTS: Final = frozenset({"article", "quality", "joint", "event", "instrument"})
"""The roles of words that an object may begin with."""
DESCRIBED: Final = frozenset({"article", "quality", "relation"})
"""The roles of words after which a noun must come, whatever describes it."""
DENY: Final = "deny"
"""The sense of the words that say that something is not so."""
CONFIRM: Final = "confirm"
"""The sense of the words that say that something is so."""
DENIAL_REACH: Final = 5
"""How many tokens may stand between such a word and the clause it denies: "denied, once more, that"."""

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


def past_possessive(sentence: Sentence, index: int) -> int | None:
    """The token after the sign of a possessive that stands at a token: the plan of "Chad's plan"; None without one."""
    tokens = sentence.tokens
    if index >= sentence.stop or tokens.words[index] not in POSSESSIVE or not tokens.glued(index):
        return None
    while index < sentence.stop and tokens.glued(index):
        index += 1
    return index


def clause_of(sentence: Sentence, index: int) -> tuple[int, int]:
    """The clause around a token: up to the nearest words or signs that begin a new one."""
    starts = sentence.clause_starts
    after = bisect_right(starts, index)
    return starts[after - 1] if after else sentence.first, starts[after] if after < len(starts) else sentence.stop


def beyond_as(sentence: Sentence, low: int, high: int) -> tuple[int, int]:
    """A clause with what stands before its "as", which need not begin one: "named Oslo as the venue"."""
    if low > sentence.first and sentence.has_at(low, "break", "meanwhile"):
        low, _ = clause_of(sentence, low - 1)
    return low, high


def clause_of_noun(sentence: Sentence, first: int, stop: int) -> tuple[int, int]:
    """The clause around a noun, with the relative clause right after it: "the session, which took place"."""
    low, high = clause_of(sentence, first)
    if sentence.has_at(high, "pronoun", "who") and (
        high - stop <= RELATIVE_GAP or (high - stop <= FARTHEST and _of_one_phrase(sentence, stop, high))
    ):
        high = next((start for start in sentence.clause_starts if start > high), sentence.stop)
    return low, high


def _of_one_phrase(sentence: Sentence, first: int, stop: int) -> bool:
    """Whether nothing is told between a noun and a relative pronoun: "the session of the commission, which"."""
    names = [mention for kind in (sentence.countries, sentence.people) for mention in kind]
    listed = {mention.stop for mention in names} & {mention.first - 1 for mention in names}
    if any(sentence.tokens.words[index] == "," and index not in listed for index in range(first, stop - 1)):
        return False
    return not any(
        first <= other < stop and cue.role in {"event", "verb", "act", "instrument", "say"}
        for other, _, cue in sentence.cues
    )


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


def has_place(sentence: Sentence, index: int) -> bool:
    """Whether a country or town begins at a token, as the object of a verb before it does."""
    named = (sentence.countries, sentence.places)
    return any(mention.first == index for kind in named for mention in kind)


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
    closed = trails(sentence, span, act, stop) and "," in sentence.tokens.words[span[1] : high]
    if act.sense in OVERRULED and (closed or describes_noun(sentence, span, act, first)):
        return FARTHEST + 1  # «отложенный в мае визит состоится»: any other verb tells more
    if act.sense in FINAL or (act.sense in {"hold", "attend"} and sentence.has_at(span[0] - 1, "negation")):
        gap -= FARTHEST  # what became of a thing in the end outweighs what was planned or done before
    return gap if gap <= FARTHEST else None


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
    if act.form == "base" and (span[0] == sentence.first or sentence.has_at(span[0] - 1, "say")):
        return True  # "sign the deal, he said", "he says sign the deal"
    if span[0] >= stop and _is_of_what_follows(sentence, span, act):
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


def _refuses_to_speak(sentence: Sentence, span: CueSpan, act: Cue, first: int) -> bool:
    """Whether one refuses to do something about a noun, which is only a topic: "refused any comment on the visit"."""
    refuses = act.sense == "cancel" and act.form in VERBAL and span[1] <= first
    return refuses and phase_before(sentence, first) == "topic"


def is_aside(sentence: Sentence, span: CueSpan, act: Cue, first: int, high: int) -> bool:
    """Whether a participle between commas tells of an encounter beside the verb: "talks, halted in May, may resume"."""
    before = span[0] - 1
    if act.form not in PERFECT or before < first or sentence.tokens.words[before] != ",":
        return False
    if sentence.verb_last or not sentence.has_at(first, "event"):
        return False
    comma = next((at for at in range(span[1], high) if sentence.tokens.words[at] == ","), high)
    return any(comma < other[0] < high and other[2].act is not None for other in sentence.acts)


def _is_no_act(sentence: Sentence, span: CueSpan, act: Cue, first: int) -> bool:
    """Whether a word for an act is part of a date, or a noun of the same letters.

    «С начала года» tells of no beginning; nor does "will visit Peru, beginning on Monday, for talks".
    """
    if of_time(sentence, span[0]) or (span[2].role == "event" and not is_verbal(sentence, span)):
        return True
    if act.sense == "stay" and act.form == "past" and _last_word(sentence, span) == ("relation", "in"):
        return not has_place(sentence, span[1])  # "were in merger talks"
    if span[2].may_be("depart") and not has_goal(sentence, span[1]):
        return True
    if act.sense == "postpone" and _last_word(sentence, span) == ("future", "infinitive"):
        return not _dated(sentence, span[1])  # "the talks were moved to Oslo", not "to May"
    return act.form == "gerund" and act.sense == "begin" and span[1] <= first and _dated(sentence, span[1])


def _is_of_what_follows(sentence: Sentence, span: CueSpan, act: Cue) -> bool:
    """Whether an act after a noun tells of something else: "an accord extending a lease", "one on the end of it"."""
    if act.form == "gerund" and act.sense in FINAL:
        return True
    if act.form == "base" and sentence.has_at(span[1], "relation", "of"):
        return True  # a noun of the same letters: "the talks mark the start of a tour"
    if act.form in VERBAL or sentence.verb_last:
        return False
    return sentence.has_at(span[0] - 1, "relation", "topic") or _ends_in_of(sentence, span)


def _ends_in_of(sentence: Sentence, span: CueSpan) -> bool:
    """Whether a noun for an act ends in "of", so that what it is done with comes next: "the revision of"."""
    return _last_word(sentence, span) == ("relation", "of")


def _last_word(sentence: Sentence, span: CueSpan) -> tuple[str, str]:
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


def is_part_of_title(sentence: Sentence, index: int) -> bool:
    """Whether a token belongs to somebody's title or name: "visiting Peruvian premier John Smith"."""
    return any(person.first <= index < person.stop for person in sentence.people)


def is_within_title(sentence: Sentence, index: int) -> bool:
    """Whether a token goes on with somebody's title or name: "the ambassador in Oslo", "head of the Tea Council"."""
    return any(person.first < index < person.stop for person in sentence.people)


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


def going(verb: Cue) -> Cue:
    """A verb of leaving as one of going somewhere."""
    return Cue("verb", "travel", verb.form)


def has_goal(sentence: Sentence, index: int) -> bool:
    """Whether a time or a place stands between a verb of leaving and where one goes: "left Oslo for Rome"."""
    named = (*sentence.times, *sentence.countries, *sentence.places)
    after = max((mention.stop for mention in named if mention.first == index), default=index)
    return after > index and sentence.has_at(after, "relation", "for")


def act_in(cue: Cue, outcomes: Outcomes) -> Cue | None:
    """The reading of a cue as an act that says something here: «приняли» of a guest receives, of a pact signs."""
    act = cue.act
    if act is not None and act.sense == "depart":
        act = going(act)
    if act is not None and act.sense not in outcomes and act.other is not None:
        act = act.other.act
    return act if act is not None and act.sense in outcomes else None


def _gap(sentence: Sentence, span: CueSpan, act: Cue, first: int, stop: int) -> int | None:
    """How far an act is from a noun; None where it can't govern it."""
    if sentence.verb_last:
        return verb_last.governs(sentence, span, act, first, stop)
    if span[1] <= first:
        return first - span[1]
    return span[0] - _past_relative(sentence, stop, span[0]) + 2


def _past_relative(sentence: Sentence, stop: int, verb: int) -> int:
    """The comma that closes a relative clause right after a noun, else the noun's end: "the pact, under which …,"."""
    if sentence.tokens.words[stop] != "," or not any(sentence.has_at(stop + at, "pronoun", "who") for at in (1, 2)):
        return stop
    commas = [at for at in range(stop + 2, verb) if sentence.tokens.words[at] == ","]
    return commas[-1] if commas else stop


def _blocked(sentence: Sentence, span: CueSpan, first: int, stop: int) -> bool:
    """Whether another event stands between an act and a noun and so takes the act for itself."""
    low, high = (span[1], first) if span[1] <= first else (_past_relative(sentence, stop, span[0]), span[0])
    taking = [other[0] for other in sentence.cues if low <= other[0] < high and other[2].role in TAKING]
    if not taking or sentence.tokens.words[low] != ",":
        return bool(taking)
    closing = max(index for index in range(low, high) if sentence.tokens.words[index] == ",")
    return any(index > closing for index in taking)  # but not "signed, at a forum in Oslo, a pact"


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
    if cue.form == "base" and (first := _coordinated(sentence, span, low)) is not None:
        return with_time(sentence, first, low).time
    if cue.form == "past" and _is_wished(sentence, low):
        return "future"
    if cue.form == "gerund" and names_of(sentence.tokens.language).inflects and _told_in_past(sentence):
        return "past"  # «заявил, принимая министра»
    if cue.form == "base" and any(sentence.has_at(span[0] - back, "past", "able") for back in (1, 2)):
        return "past"
    return cue_table(sentence.tokens.language).times.get(cue.form, "present")


def is_earlier(sentence: Sentence, span: CueSpan) -> bool:
    """Whether a verb tells what had been before what the text tells: "had flown to Oslo"."""
    if span[2].act is None or span[2].act.form not in PERFECT or sentence.verb_last:
        return False
    near = (sentence.cue_at.get(span[0] - back) for back in (1, 2))
    auxiliary = next((cue.act for cue in near if cue is not None and cue.act is not None), None)
    return auxiliary is not None and auxiliary.sense == "hold" and auxiliary.form == "past"


def _told_in_past(sentence: Sentence) -> bool:
    """Whether a sentence has a verb in the past."""
    return any(cue.form == "past" and cue.role in {"say", "act", "verb"} for _, _, cue in sentence.cues)


def _is_wished(sentence: Sentence, low: int) -> bool:
    """Whether a clause begins with a word that puts it off: «чтобы Перу подписало договор»."""
    opening = sentence.cue_at.get(low)
    return opening is not None and opening.role == "future" and opening.reading("break") is not None


def _coordinated(sentence: Sentence, span: CueSpan, low: int) -> CueSpan | None:
    """The first of two verbs in the base form that one auxiliary has: "is due to meet the premier and pay a call"."""
    before_it = span[0] - 1
    if span[0] <= low or not (sentence.has_at(before_it, "link", "") or sentence.tokens.words[before_it] == ","):
        return None
    before = [other for other in sentence.acts if low <= other[0] and other[1] < span[0]]
    first = before[-1][2].act if before else None
    return before[-1] if first is not None and first.form == "base" else None


def of_time(sentence: Sentence, index: int) -> bool:
    """Whether a token is part of a date: the month of "in May", the 12th of "12-iyun"."""
    return any(time.first <= index < time.stop for time in sentence.times)


def of_affair(sentence: Sentence, index: int) -> bool:
    """Whether a preposition tells where something is that is talked about elsewhere: "the situation in Lima".

    What has the country before it leaves the preposition to the talks: "discussed the Malian crisis in Lima".
    """
    owned = any(country.stop == index - 1 for country in sentence.countries)
    return sentence.has_at(index - 1, "affair") and not owned


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


def opens_with(sentence: Sentence, low: int, sense: str) -> bool:
    """Whether a clause opens with a word like "if" or "when", perhaps with a pronoun after it."""
    before = low > sentence.first and sentence.has_at(low, "pronoun") and sentence.has_at(low - 1, "break", sense)
    return before or sentence.has_at(low, "break", sense)


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
    if low > sentence.first and _is_wished(sentence, low):
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
    if governor.act.form == "base" and (first := _coordinated(sentence, governor.span, low)) is not None:
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
