"""How far an instrument has come, by what is done with it."""

from __future__ import annotations

from typing import Final

import attrs

from bilat.reading.actor import codes_of
from bilat.reading.conditions import is_supposed
from bilat.reading.governors import FINAL, governor_of, over, status_by
from bilat.reading.instruments import title_before
from bilat.reading.names import names_of
from bilat.reading.phases import phase_before
from bilat.reading.sentence import Sentence
from bilat.reading.telling import Telling
from bilat.reading.tenses import VERBAL, Governor, Outcomes, act_in, is_infinitive, with_time
from bilat.reading.title_words import book_of

_TO_SIGN: Final = {"future": "planned", "infinitive": "planned", "possible": "planned"}
_TO_REACH: Final = {"future": "negotiated", "infinitive": "negotiated", "possible": "negotiated"}
_TO_RATIFY: Final = {"future": "signed", "infinitive": "in-force", "possible": "signed"}
SIGNED: Final = {"past": "signed", "present": "signed", "progressive": "signed", **_TO_SIGN}
REACHED: Final = {"past": "agreed", "present": "agreed", "progressive": "negotiated", **_TO_REACH}
FORCE: Final = {"past": "in-force", "present": "in-force", "progressive": "in-force", **_TO_RATIFY}
OUTCOMES: Final[Outcomes] = {
    "sign": SIGNED,
    "approve": SIGNED,
    "conclude": SIGNED,
    "formalize": SIGNED,
    "reach": REACHED,
    "agree": REACHED,
    "ratify": FORCE,
    "under": {"": "in-force"},
    "keep": {"": "in-force"},
    "revise": {"": "in-force"},
    "extend": SIGNED,
    "end": {"": "terminated", "future": "in-force", "infinitive": "in-force", "possible": "in-force"},
    "expire": {"past": "terminated", "present": "terminated", "": "in-force"},
    "cancel": {"": "terminated", "possible": "in-force"},
    "exclude": {"": "terminated", "possible": "in-force"},
    "suspend": {"": "suspended"},
    "negotiate": {"": "negotiated"},
    "draft": {"": "negotiated"},
    "talk": {"": "negotiated"},
    "plan": {"": "planned"},
    "propose": {"": "proposed"},
    "need": {"": "proposed"},
    "ready": {"": "negotiated"},
    "enter": SIGNED,
    "award": SIGNED,
    "produce": {"past": "agreed", "present": "agreed"},
    "announce": {"past": "agreed", "present": "agreed", "": "planned"},
    "issue": {"past": "agreed", "present": "agreed", "": "planned"},
    "hail": {"past": "agreed", "present": "agreed"},
    "provide": {"past": "in-force", "present": "in-force", "progressive": "in-force"},
    "become": {"past": "agreed"},
    "broker": REACHED,
    "found": {
        "future": "planned",
        "infinitive": "planned",
        "past": "agreed",
        "present": "agreed",
        "progressive": "negotiated",
    },
    "possess": {"present": "in-force"},
}
"""The status of an instrument by the act that governs it."""
GOVERNING: Final[Outcomes] = {
    sense: OUTCOMES[sense] for sense in OUTCOMES if sense not in {"provide", "become", "found"}
}
"""The acts that are done with an instrument."""
FOUNDING: Final[Outcomes] = {"found": OUTCOMES["found"]}
"""What is done with something joint that is set up: "joint venture"."""
CONTENT: Final[Outcomes] = {"provide": OUTCOMES["provide"]}
"""What an instrument does itself, which counts where nothing is done with it: "the accord governs fishing"."""
OVER: Final[Outcomes] = {
    "plan": {"": "planned"},
    "approve": {"": "planned"},
    "back": {"": "planned"},
    "propose": {"": "proposed"},
    "need": {"": "proposed"},
    "ready": {"": "planned"},
    "cancel": {"": "terminated"},
    "exclude": {"": "terminated"},
    "postpone": {"": ""},
    "agree": {"": "planned"},
    "negotiate": {"": "negotiated"},
    "discuss": {"": "negotiated"},
    "continue": {"": "in-force"},
    "run": {"": "in-force"},
}
"""The acts that govern other acts."""
OVER_LAST: Final[Outcomes] = {**OVER, "hold": SIGNED, "attend": SIGNED}
"""The same where the verb stands last: "imzolash marosimi boʻlib oʻtdi" tells that it was signed."""
SETTLING: Final = FINAL | {"sign", "approve", "conclude", "reach", "broker", "propose", "need"}
"""The acts that say more of an instrument than a participle after it."""
DOING: Final[Outcomes] = {sense: OUTCOMES[sense] for sense in ("sign", "reach", "conclude", "broker", "ratify")}
"""The acts by which an instrument comes about."""
DRAFTED: Final[Outcomes] = {sense: OUTCOMES[sense] for sense in ("sign", "reach")}
"""The acts by which what a draft is of comes about."""
UNFINISHED: Final = frozenset({"plan", "propose", "need", "negotiate", "draft", "broker"})
"""The acts before an instrument comes about, or by which others bring that about."""
EVENTFUL: Final[Outcomes] = {"hold": {"": ""}, "postpone": {"": ""}, "attend": {"": ""}}
"""What is done with the signing of an instrument, as with any event."""
COMING: Final[Outcomes] = {"plan": {"": ""}, "postpone": {"": ""}}
"""What is done with a signing that is still to come."""
ENDING: Final = frozenset({"end", "expire", "suspend"})
"""The acts before which an instrument is in force."""
APPROVED: Final = ENDING | {"ratify"}
"""The acts that are done as soon as somebody approves of them: "approved the ratification of a pact"."""
LASTING: Final = frozenset({"keep", "revise"})
"""The acts that need an instrument in force, also where somebody only wants or plans them."""
STANDING: Final = frozenset({"under", "keep", "provide", "possess"})
"""The acts of what is in force, which say nothing of when it came to be so."""
TAKING_UP: Final = LASTING | {"under", "ratify", "provide"}
"""The acts of an instrument that has been made, by which a text may come back to it under another word."""
MAKING: Final = frozenset(
    {"sign", "approve", "conclude", "reach", "broker", "enter", "award", "produce", "become", "announce", "issue"}
)
"""The acts without which a word such as "partnership" tells of no instrument."""
FINISHING: Final = frozenset({"conclude", "reach", "broker"})
"""The acts of those who negotiate already: who wants to wrap up a treaty does not propose it."""
PARTICIPLES: Final = frozenset({"past", "participle"})
UNSETTLED: Final = frozenset({"infinitive", "future", "present", "progressive"})
"""The times of an act that another act may govern."""
DESCRIBING: Final = frozenset({"article", "quality", "joint", "instrument"})
"""The roles of words that describe a noun."""
SAID_OF: Final = frozenset({"future", "possible", "act", "past"})
"""The roles of words by which something is said of a subject."""
ASKING: Final[Outcomes] = {sense: OVER[sense] for sense in ("propose", "need")}
"""What those do to whom an instrument may be none of their own."""
PROGRAMME: Final = "programme"
"""The sense of nouns for plans of two states, which they may create as they sign treaties."""
EXPECTING: Final = frozenset({"propose", "plan"})
"""The acts that are about what will be."""
SPOKEN: Final = frozenset({"negotiate", "discuss"})
TOPIC_REACH: Final = 8
"""How many tokens may stand between talks and the instrument that they are on."""
BESIDE: Final = 3
"""How many tokens may stand between "under" and the instrument."""
FAR: Final = 6
"""From how many tokens on an instrument is only a part of what is agreed: "agreed to put old accords into practice"."""


def governing(telling: Telling, stop: int) -> Governor | None:
    """The act that says how far an instrument has come.

    Args:
        telling: the noun of the instrument.
        stop: the token after all that belongs to the noun: its subject, its parties.
    """
    sentence = telling.sentence
    if telling.cue.sense.endswith("/found"):
        return governor_of(sentence, telling.first, stop, FOUNDING)
    act = governor_of(sentence, telling.first, stop, GOVERNING)
    if (act is None or act.sense not in SETTLING) and (made := _participle(sentence, stop)) is not None:
        return made  # "the declaration signed in Oslo", whatever is said of it before
    if act is not None and (made := _in_fact(telling, act, stop)) is not None:
        return made  # whatever was planned, or drafted
    if act is None and begins_that_clause(sentence, stop):
        act = governor_of(sentence, stop, stop + 1, GOVERNING)
    if act is None and telling.cue.sense == PROGRAMME:
        return governor_of(sentence, telling.first, stop, FOUNDING)  # "will create a cooperation programme"
    if act is None:
        return _by_itself(telling, stop)
    if _is_signing(telling, act):
        return _to_come(telling, act) or act
    if act.act.form not in VERBAL and (held := _as_event(telling, act, stop)) is not None:
        return held
    if _misses(telling, act) or (act.sense in EXPECTING and act.span[1] <= telling.first and _is_to_act(telling)):
        return None  # what is hoped is what it will bring: "hopes the pact will help trade"
    return _ratified(act) if act.sense == "approve" and _by_house(telling) else act


def _is_signing(telling: Telling, act: Governor) -> bool:
    """Whether a word in -ing right after an instrument is a noun: "the peace deal signing"."""
    compound = act.act.form == "gerund" and act.span[0] == telling.stop and act.sense in DOING
    return compound and not telling.sentence.verb_last and not names_of(telling.sentence.tokens.language).inflects


def _to_come(telling: Telling, act: Governor) -> Governor | None:
    """A signing that is planned or put off, by what is said of it: "the deal signing was set for May"."""
    above = governor_of(telling.sentence, act.span[0], act.span[1], COMING)
    return (
        None if above is None or above.span[0] < act.span[1] else Governor(above.span, act.act, "future", above.negated)
    )


def _ratified(act: Governor) -> Governor:
    """What a legislature does that approves of an instrument."""
    return attrs.evolve(act, act=attrs.evolve(act.act, sense="ratify"))


def _misses(telling: Telling, act: Governor) -> bool:
    """Whether an act is done with something else after all, by what stands between it and an instrument."""
    away = telling.first - act.span[1]
    if act.span[0] >= telling.stop and not telling.sentence.verb_last and _talked_of(telling):
        return True  # "the talks on a treaty ended": what is said of the talks
    if act.sense == "need" and telling.sentence.tokens.words[act.span[1] : act.span[1] + 1] == [","]:
        return True  # «нужно, чтобы …»
    if act.sense == "under":
        return not 0 <= away <= BESIDE
    if act.sense == "cancel":
        return _is_signed(telling)
    if act.sense == "talk":
        return act.span[2].reading("act") is None  # one may negotiate a treaty, but not talk one
    if act.sense == "negotiate":
        return act.span[2].role == "verb" and not _is_new(telling, act)
    if act.sense == "possess":
        return not _has_it(telling, act)
    if act.sense in {"award", "enter"}:  # "won part of a deal", «установили контакты по соглашению»
        return any(telling.sentence.has_at(index, "relation") for index in range(act.span[1], telling.first))
    if act.sense != "agree":
        return False
    to_do = is_infinitive(telling.sentence, act.span[1]) and act.span[1] + 1 not in telling.sentence.cue_at
    return to_do or _phrase_start(telling) - act.span[1] >= FAR


def _is_signed(telling: Telling) -> bool:
    """Whether it is the signing of an instrument that something is done with: "called off the signing of the pact"."""
    start = _phrase_start(telling)
    before = (cue.act for _, stop, cue in telling.sentence.acts if start - 1 <= stop <= telling.first)
    return any(act is not None and act.sense in DOING and act.form not in VERBAL for act in before)


def _is_to_act(telling: Telling) -> bool:
    """Whether an instrument is the subject of what it will do: of a verb that says nothing of how it comes about."""
    ahead = (at for at in range(telling.stop, telling.high) if telling.sentence.has_at(at, "future", ""))
    first = next(ahead, None)
    if first is None:
        return False
    after = (telling.sentence.cue_at.get(first + at) for at in (1, 2))  # "will sign", "will be signed"
    return not any(cue is not None and cue.act is not None for cue in after)


def _phrase_start(telling: Telling) -> int:
    """The article that leads up to an instrument, with plain words between, else its noun."""
    sentence, at = telling.sentence, telling.first - 1
    while at > sentence.first and at not in sentence.cue_at and sentence.tokens.words[at].islower():
        at -= 1
    return at if sentence.has_at(at, "article") else telling.first


def _is_new(telling: Telling, act: Governor) -> bool:
    """Whether what is only spoken of is no instrument that is there already: "discussed a pact", not "the pact"."""
    between = [telling.sentence.cue_at.get(index) for index in range(act.span[1], telling.first)]
    if any(cue is not None and cue.role == "article" and cue.sense in {"known", "this"} for cue in between):
        return False
    named = (*telling.sentence.countries, *telling.sentence.places)
    return not any(act.span[1] <= mention.first < telling.first for mention in named)


def _has_it(telling: Telling, act: Governor) -> bool:
    """Whether an instrument is the object of "have": "has a treaty", "has two pacts", but not "has lost a pact"."""
    sentence, after = telling.sentence, act.span[1]
    if after > telling.first or any(sentence.has_at(index, "relation") for index in range(after, telling.first)):
        return False
    cue = sentence.cue_at.get(after)
    if (cue is not None and cue.role in DESCRIBING) or any(number.first == after for number in sentence.numbers):
        return True
    title = title_before(sentence.tokens, telling.first, telling.stop, after)
    return title is not None and title.first == after  # "has trade agreements"


def _as_event(telling: Telling, act: Governor, stop: int) -> Governor | None:
    """An act told by a noun, at the time of the verb by which it takes place: "the signing will be held on Friday"."""
    if act.sense not in DOING or telling.sentence.verb_last:
        return None  # where the verb stands last it stands over the noun
    phase = phase_before(telling.sentence, act.span[0])
    if phase == "for" and _lies_ahead(telling, act):
        return Governor(act.span, act.act, "future", negated=False)
    if phase is not None:
        return None  # "after the signing" tells of another event
    verb = governor_of(telling.sentence, act.span[0], stop, EVENTFUL)
    if verb is None or _is_auxiliary_of(telling, verb, act):
        return None
    time = "future" if verb.sense == "postpone" else verb.time
    return Governor(verb.span, act.act, time, verb.negated)


def _lies_ahead(telling: Telling, act: Governor) -> bool:
    """Whether what is done for a signing is still to come: "will join them for the signing", "was to fly in for it"."""
    cues = (telling.sentence.cue_at.get(index) for index in range(telling.low, act.span[0]))
    return any(cue is not None and cue.role == "future" and cue.sense != "infinitive" for cue in cues)


def _is_auxiliary_of(telling: Telling, verb: Governor, act: Governor) -> bool:
    """Whether a verb only stands before an act that is told by a noun: "has been in force"."""
    between = range(verb.span[1], act.span[0])
    return bool(between) and all(telling.sentence.has_at(index, "past") for index in between)


def _in_the_end(telling: Telling, act: Governor) -> Governor | None:
    """What was done with an instrument after a relative clause: "the pact, which had been planned, was signed"."""
    sentence = telling.sentence
    for span in sentence.acts:
        cue = act_in(span[2], DOING)
        if (
            span[0] > act.span[1]
            and cue is not None
            and cue.form in PARTICIPLES
            and (sentence.has_at(span[0] - 1, "past") or sentence.has_at(span[0] - 1, "link"))
        ):
            return with_time(sentence, span, act.span[1], cue)
    return None


def _in_fact(telling: Telling, act: Governor, stop: int) -> Governor | None:
    """What was done with an instrument in fact of which an act tells how it was to come about."""
    if act.sense == "draft":
        return _of_draft(telling, act, stop)
    told_after = act.span[0] >= stop and not telling.sentence.verb_last
    return _in_the_end(telling, act) if told_after and act.sense in UNFINISHED else None


def _of_draft(telling: Telling, act: Governor, stop: int) -> Governor | None:
    """What was done with the draft of an instrument: "initialled the draft treaty", "the draft accord was signed"."""
    made = governor_of(telling.sentence, act.span[0], stop, DRAFTED)
    return made if made is not None and made.act.form in PARTICIPLES and not made.negated else None


def _by_itself(telling: Telling, stop: int) -> Governor | None:
    """What is said of an instrument with which nothing is done: what it provides for, or of what it is the outcome."""
    sentence = telling.sentence
    content = governor_of(sentence, telling.first, stop, CONTENT)
    if content is not None and content.span[0] >= stop and len(codes_of(telling.parties.core)) > 1:
        return content
    outcome = governor_of(sentence, telling.first, stop, {"become": OUTCOMES["become"]})
    if outcome is None or outcome.span[1] > telling.first:
        return None
    phases = [cue.sense for first, _, cue in sentence.of_role("phase") if telling.low <= first < outcome.span[0]]
    return outcome if "after" in phases else None


def _participle(sentence: Sentence, index: int) -> Governor | None:
    """The participle at a token: "the declaration signed in Oslo"."""
    cue = sentence.cue_at.get(index)
    if cue is None or cue.act is None or cue.act.form not in PARTICIPLES or cue.act.sense not in OUTCOMES:
        return None
    span = next((span for span in sentence.cues if span[0] == index), None)
    return None if span is None else with_time(sentence, span, index)


def begins_that_clause(sentence: Sentence, index: int) -> bool:
    """Whether a clause begins at a token with a word like "that": "a treaty that they are negotiating"."""
    cue = sentence.cue_at.get(index)
    return cue is not None and cue.role == "break" and cue.reading("article") is not None


def status_of_instrument(telling: Telling, act: Governor | None) -> str | None:
    """The status by the act that governs the noun; None where nothing says so, or it is denied."""
    if _denied(telling) or is_supposed(telling.sentence, telling.first) or asks(telling.sentence):
        return None
    if act is None:
        return "negotiated" if _talked_of(telling) else None
    if _only_thought_of(telling, act) or _was_worked_on(telling, act):
        return None
    status = _by_act(telling, act)
    outcomes = OVER_LAST if telling.sentence.verb_last else OVER
    above = over(telling.sentence, act, outcomes) if act.time in UNSETTLED else None
    if above is None:
        above = _over_noun(telling, act)
    if (
        status in {"signed", "agreed"}
        and (above is None or above.sense in {"continue", "run"})
        and _spoken_of(telling, act)
    ):
        return None if act.negated else "negotiated"
    if (
        above is not None
        and not (act.negated and act.sense in LASTING)
        and _needs_it(act, above)
        and not _has_other_object(telling, act)
    ):
        return "in-force"  # who thinks of leaving a treaty, or does not, still has it
    if above is not None and not (status == "in-force" and above.sense in SPOKEN):
        act, status = above, _still(telling, act, above)
    return _without(act) if act.negated else status


def _without(act: Governor) -> str | None:
    """How far an instrument has come with which something is not done."""
    if act.sense in ENDING:
        return "in-force"
    return "signed" if act.sense == "ratify" and act.time == "past" else None  # "has not been ratified yet"


def _by_act(telling: Telling, act: Governor) -> str | None:
    """The status by the act alone; a joint statement is made by making it known."""
    status = status_by(act, OUTCOMES)
    made = act.sense in {"announce", "issue", "produce"} and telling.cue.sense == "declaration"
    return "signed" if made and status == "agreed" else status


def _by_house(telling: Telling) -> bool:
    """Whether a legislature acts in the clause of a noun: "approved by parliament"."""
    tokens = telling.sentence.tokens
    bodies = book_of(tokens.language).bodies
    found = (bodies.at(tokens.norms, index) for index in range(telling.low, telling.high))
    if any(body is not None and body[1] == "speaker" for body in found):
        return True
    return any(actor.person is not None and actor.person.office == "legislator" for actor in telling.near())


def _still(telling: Telling, act: Governor, above: Governor) -> str | None:
    """How far an instrument has come that somebody plans or wishes to take further."""
    if act.sense in FINISHING and above.sense in ASKING:
        return "proposed" if _is_asked_of_others(telling, act, above) else "negotiated"
    if above.sense == "agree" and act.sense in {"found", "extend", "ratify"}:
        return "in-force" if act.sense == "ratify" else "agreed"  # "agreed to extend the pact"
    if above.sense == "approve" and act.sense in APPROVED:
        return status_by(act, OUTCOMES)  # a house that approves of the ratification ratifies
    if above.sense == "postpone":
        return OUTCOMES[act.sense].get("future") or status_by(act, OUTCOMES)
    if above.sense in {"continue", "run"}:
        return "in-force" if act.sense == "ratify" else status_by(act, OUTCOMES)
    if act.sense == "ratify" and above.sense == "plan":
        return "signed"  # "expects parliament to ratify it"
    return status_by(above, OVER_LAST)


def _is_asked_of_others(telling: Telling, act: Governor, above: Governor) -> bool:
    """Whether somebody wants others to come to terms, or a new instrument: "urges them to reach a pact"."""
    if any(above.span[1] <= actor.first < act.span[0] for actor in telling.near()):
        return True
    return act.sense == "conclude" and act.span[1] <= telling.first and _is_new(telling, act)


def _needs_it(act: Governor, above: Governor) -> bool:
    """Whether what is planned, wanted or refused can only be done with an instrument in force."""
    if above.sense == "approve":
        return act.sense in LASTING
    return act.sense in ENDING or (act.sense in LASTING and above.sense not in {"cancel", "exclude"})


def is_asked(sentence: Sentence, act: Governor) -> bool:
    """Whether somebody is only ready to do something, or is told to: "urged them to keep the truce"."""
    if act.sense not in LASTING:
        return act.sense == "ready"
    return act.time in {"future", "possible"} or over(sentence, act, ASKING) is not None


def _has_other_object(telling: Telling, act: Governor) -> bool:
    """Whether an aim stands between an act and the instrument: "to freeze its plans to get a deal"."""
    return any(telling.sentence.has_at(index, "future") for index in range(act.span[1], telling.first))


def _denied(telling: Telling) -> bool:
    """Whether there is no such instrument, or none is meant: "no deal yet", "without a treaty", "before any accord"."""
    title = title_before(telling.sentence.tokens, telling.first, telling.stop, telling.low)
    first = telling.first if title is None else title.first
    for index in (first - 1, first - 2):
        cue = telling.sentence.cue_at.get(index)
        if cue is None or cue.role not in {"negation", "article", "quality"}:
            return False
        if cue.role == "negation" or cue.sense == "any":
            return True
    return False


def is_done(act: Governor | None, acts: frozenset[str]) -> bool:
    """Whether one of some acts governs an instrument."""
    return act is not None and act.sense in acts


def asks(sentence: Sentence) -> bool:
    """Whether a sentence is a question."""
    return sentence.tokens.words[sentence.stop - 1] == "?"


def _was_worked_on(telling: Telling, act: Governor) -> bool:
    """Whether an instrument that the text has told of had been worked on before: "had been drafting the treaty"."""
    sentence, before = telling.sentence, telling.first - 1
    known = sentence.has_at(before, "article", "known") or sentence.has_at(before, "article", "this")
    return known and act.sense == "negotiate" and sentence.has_at(act.span[0] - 1, "past", "earlier")


def _only_thought_of(telling: Telling, act: Governor) -> bool:
    """Whether something is only said of doing it: "rejecting it will cost votes", not "signing it, they smiled"."""
    opening = telling.low + telling.sentence.has_at(telling.low, "break")
    if act.span[0] != opening or act.act.form != "gerund" or telling.sentence.verb_last:
        return False
    for index in range(telling.stop, telling.high):
        cue = telling.sentence.cue_at.get(index)
        if telling.sentence.tokens.words[index] == ",":
            return False
        if cue is not None and cue.role in SAID_OF:
            return True
    return False


def _over_noun(telling: Telling, act: Governor) -> Governor | None:
    """The verb after a noun for an act, as its predicate: "the signing of the accord is planned"."""
    if act.act.form in VERBAL or act.span[0] > telling.first:
        return None
    above = governor_of(telling.sentence, telling.first, telling.stop, OVER)
    return above if above is not None and above.span[0] > telling.first else None


def _spoken_of(telling: Telling, act: Governor) -> bool:
    """Whether a signing is only what is spoken of: "it is about the signing of a treaty", not "he told of it"."""
    last = telling.sentence.verb_last
    if (act.act.form != "noun") if last else (act.act.form in VERBAL):
        return False
    beside = telling.sentence.cue_at.get(act.span[1] if last else act.span[0] - 1)
    after = beside is not None and beside.role == "relation" and (beside.sense == "topic" or act.sense == "reach")
    return after and not telling.has_before("say")


def _before_talks(telling: Telling) -> bool:
    """The same where what talks are on stands before them: "bitim boʻyicha muzokaralar"."""
    cues = telling.sentence.cue_at
    topic = cues.get(telling.stop)
    if topic is None or topic.role != "relation" or topic.sense != "topic":
        return False
    near = (cues.get(index) for index in range(telling.stop + 1, min(telling.stop + 1 + BESIDE, telling.high)))
    return any(cue is not None and cue.role == "event" and cue.sense.startswith("talks") for cue in near)


def _talked_of(telling: Telling) -> bool:
    """Whether an instrument is the subject of talks: "negotiations on a new agreement"."""
    if telling.sentence.verb_last:
        return _before_talks(telling)
    nearest, title = "", title_before(telling.sentence.tokens, telling.first, telling.stop, telling.sentence.first)
    first = telling.first if title is None else title.first
    for index in range(first - 1, max(telling.sentence.first, first - TOPIC_REACH) - 1, -1):
        cue = telling.sentence.cue_at.get(index)
        if cue is None:
            continue
        if cue.role == "event":
            denied = telling.sentence.has_at(index - 1, "negation")  # "there are no talks on a pact"
            return nearest == "topic" and cue.sense.startswith("talks") and not denied
        if cue.role == "relation":
            nearest = nearest or cue.sense  # of "talks with Oman on a pact" the last, whoever the talks are with
    return False
