"""Whether an encounter came about: by the acts that govern its word, the words before it, and its date."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bilat.reading.actor import codes_of
from bilat.reading.clauses import beyond_as, of_time, opens_with
from bilat.reading.conditions import is_supposed
from bilat.reading.context import Context
from bilat.reading.cue_tables import cue_table
from bilat.reading.fates import fate_of
from bilat.reading.governors import over, status_by
from bilat.reading.names import names_of
from bilat.reading.phases import phase_before
from bilat.reading.sentence import Sentence
from bilat.reading.telling import Telling
from bilat.reading.tenses import UNMET, Governor, Outcomes, is_earlier, is_infinitive, with_time
from bilat.values import Period

_COMING: Final = {"future": "planned", "infinitive": "planned", "possible": "planned", UNMET: "cancelled"}
HELD: Final = {"past": "held", "present": "held", "progressive": "under-way", **_COMING}
RUNNING: Final = {"past": "under-way", "present": "under-way", "progressive": "under-way", **_COMING}
STAYING: Final = {**HELD, "present": "under-way"}
OUTCOMES: Final[Outcomes] = {
    "hold": HELD,
    "attend": HELD,
    "speak": HELD,
    "join": HELD,
    "begin": RUNNING,
    "enter": RUNNING,
    "continue": RUNNING,
    "run": STAYING,
    "conclude": HELD,
    "produce": {"past": "held", "present": "held"},
    "plan": {"": "planned"},
    "announce": {"": "planned"},
    "propose": {"": "proposed"},
    "need": {"": "proposed"},
    "ready": {"": "proposed"},
    "cancel": {"": "cancelled"},
    "exclude": {"": "cancelled"},
    "postpone": {"": "postponed"},
    "suspend": {"": "postponed"},
    "agree": {"": "planned"},
    "accept": {"": "planned"},
    "invite": {"": "proposed"},
    "receive": HELD,
    "travel": RUNNING,
    "visit": HELD,
    "stay": STAYING,
    "meet": HELD,
    "call-on": HELD,
    "await": {"": "planned"},
    "include": {**_COMING, "past": "held", "present": "planned"},
}
"""The status of an encounter by the act that governs it."""
OVER: Final[Outcomes] = {
    sense: OUTCOMES[sense]
    for sense in (
        "plan",
        "await",
        "announce",
        "propose",
        "need",
        "ready",
        "cancel",
        "exclude",
        "postpone",
        "agree",
        "invite",
        "accept",
        "begin",
        "enter",
    )
} | {"call-on": {"": "proposed"}}
"""The acts that govern other acts."""
ANSWERING: Final[Outcomes] = {"accept": {"": "planned"}, "cancel": {"past": "cancelled", "present": "cancelled"}}
"""The acts by which what somebody proposed is agreed, or refused."""
UNSETTLED: Final = frozenset({"infinitive", "future", "present", "progressive"})
"""The times of an act that another act may govern."""
PHASES: Final = {"after": "held", "before": "planned", "during": "held"}
EARLIER: Final = "earlier"
"""The sense of adjectives that tell of an encounter before the one that a text is about: "their previous meeting"."""
PAST: Final = frozenset({"past", EARLIER})
"""The senses of adjectives that tell that an encounter is over."""
QUALITIES: Final = {"upcoming": "planned", "past": "held", EARLIER: "held", "ongoing": "under-way"}
ENCOUNTERS: Final = frozenset({"meet", "talk", "discuss", "call"})
"""The verbs of meeting face to face or by telephone."""
DESCRIBING: Final = frozenset({"article", "quality", "joint", "pair"})
"""The roles of words that describe a noun."""
WITHIN: Final = frozenset("-\"“”'‘’")
"""Signs that may stand within the phrase of a verb and its object."""
NEAR_AIM: Final = 6
"""How many tokens before a noun the auxiliary of its verb may stand."""
ACCORDS: Final = frozenset({"understanding", "agreement"})
"""The instruments that may be on an encounter alone: "an understanding on holding a summit"."""
SINGLE: Final = frozenset({"visit", "summit"})
"""The nouns that an infinitive after them in a headline is a future of: "the visit to show …"."""
STANDING: Final = "talks/standing"
"""The sense of nouns that tell of no single encounter: dialogue, negotiations."""
GOING_ON: Final = "talks/under-way"
"""The sense of nouns that have their preposition with them: "in talks"."""
PLANNING: Final = frozenset({"plan", "announce"})
REFUSING: Final = frozenset({"cancel", "exclude", "postpone", "propose", "need"})
"""The acts that may be done to an encounter, or in the course of one."""
OPEN: Final = frozenset({"planned", "proposed"})
"""The statuses of what may still be called off."""
DOING: Final = frozenset({"hold", "attend", "join", "begin", "conclude"})
"""The acts that bring an encounter about, so that their past says more than its adjectives."""
NEAR_DENIAL: Final = 6
NEAR_ACCORD: Final = 6
NEAR_MEASURE: Final = 6
"""How many tokens after "lasted" its measure may stand."""
LONGEST_TRIP: Final = 7
"""After how many days a trip that was told of as going on is over."""


def act_of(telling: Telling) -> Governor | None:
    """The act that governs the noun of an encounter; that talks may end is no end of theirs: "if they collapse"."""
    act = telling.governor(OUTCOMES)
    if act is None or act.sense != "conclude" or act.time != "present":
        return act
    return None if is_supposed(telling.sentence, telling.first) else act


def status_of_noun(telling: Telling, act: Governor | None, *, travelling: bool = False) -> str | None:
    """The status by the word before a noun, the act that governs it, and its adjectives; None where it is denied."""
    if _denied(telling) or (telling.phase == "general" and telling.cue.sense == STANDING):
        return None
    if act is None and telling.phase == "topic" and _nothing_said(telling):
        return None
    if _agreed_on(telling):
        return "planned"
    if telling.phase == "hosting":
        return "proposed" if _is_offered(telling) else "planned"
    if act is not None and opens_with(telling.sentence, telling.low, "when") and act.time in {"present", "possible"}:
        return _when_it_comes(act)
    by_act = None if act is None else _by_act(telling, act)
    if act is not None and act.sense == "agree" and _is_within(telling):
        by_act = "held"  # whether they agreed at it or not
    if act is not None and by_act is None:
        return None
    return _in_the_end(telling, _weighed(telling, act, by_act, travelling=travelling))


def _is_offered(telling: Telling) -> bool:
    """Whether somebody only offers a place for an encounter, or asks for one: "ready to provide a venue for talks"."""
    low, _ = beyond_as(telling.sentence, telling.low, telling.high)
    before = (cue.act for first, _, cue in telling.sentence.acts if low <= first < telling.first)
    return any(act is not None and act.sense in {"propose", "ready"} for act in before)


def _is_within(telling: Telling) -> bool:
    """Whether what is told goes on at an encounter: "at the meeting", "in talks"."""
    return telling.phase in {"in", "during"} or telling.cue.sense == GOING_ON


def _nothing_said(telling: Telling) -> bool:
    """Whether all that is told is that nothing is told of an encounter: "gave no details on the talks"."""
    for index in range(telling.first - 1, max(telling.low, telling.first - NEAR_DENIAL) - 1, -1):
        if telling.sentence.tokens.words[index] == ",":
            return False
        if telling.sentence.has_at(index, "negation"):
            return True
    return False


def _in_the_end(telling: Telling, status: str | None) -> str | None:
    """A status, or what became of a plan as the next clause tells."""
    return fate_of(telling) or status if status in OPEN else status


def _by_act(telling: Telling, act: Governor) -> str | None:
    """The status by the act, or by the one that governs it in turn; None where that is denied."""
    status = _by_itself(telling, act)
    fails = act.negated and act.span[0] >= telling.stop  # "scheduled for May will not take place"
    if act.time in UNSETTLED and status in {"held", "planned", "under-way"} and not fails:
        above = over(telling.sentence, act, OVER)
        if above is not None:
            act, status = above, status_by(above, OVER)
    if act.sense == "need" and _is_any(telling) and not act.negated:
        return None
    if status in {"cancelled", "postponed"} and act.time in {"future", "possible"} and act.span[2].form == "base":
        status = "planned"  # somebody may call it off: "threatened to cancel the talks"
    if status == "proposed" and (answer := _answered(telling.sentence, act)):
        return answer
    if status == "proposed" and act.span[1] <= telling.first and _is_to_act(telling):
        status = "planned"  # what is hoped is what it will bring: "hopes the visit will help trade"
    return _denied_by(telling, act, status) if act.negated else status


def _is_any(telling: Telling) -> bool:
    """Whether nobody wants an encounter of his own: "there is a need for talks between Chad and Togo"."""
    others = len(codes_of(telling.parties.core)) > 1
    return others and telling.cue.sense == STANDING and telling.phase not in {"in", "during", "after"}


def _by_itself(telling: Telling, act: Governor) -> str | None:
    """The status by an act and what stands at it, whatever governs it."""
    if act.sense == "call-on" and _asks_for(telling, act):
        return "proposed"
    if act.sense == "continue" and act.time == "past" and _lasted(telling, act):
        return "held"
    return status_by(act, OUTCOMES)


def _denied_by(telling: Telling, act: Governor, status: str | None) -> str | None:
    """The status where its act is denied; None where that leaves nothing to tell."""
    if act.sense == "exclude":
        return "planned"  # "does not rule out a meeting": it may come
    if status == "proposed":
        return "cancelled"  # "sees no need for talks"
    if status in {"under-way", "cancelled", "postponed"}:  # "the talks have not begun yet", "have not been called off"
        return "planned" if act.span[0] >= telling.stop and act.sense != "continue" else None
    if act.sense not in DOING or act.span[0] < telling.stop:
        return None  # "will not take part in talks"
    if act.time == "possible":  # what may fail is still planned
        return "planned" if telling.sentence.has_at(act.span[0] - 1, "negation") else None
    return "cancelled" if act.time == "future" else None  # "the visit will not take place"


def _answered(sentence: Sentence, act: Governor) -> str | None:
    """The status where somebody takes an offer or invitation up, or turns it down; None where no answer is told."""
    above = over(sentence, act, ANSWERING)
    return None if above is None or above.negated else status_by(above, ANSWERING)


def _asks_for(telling: Telling, act: Governor) -> bool:
    """Whether one calls on others to do something, and does not pay them a call."""
    return any(is_infinitive(telling.sentence, index) for index in range(act.span[1], telling.first))


def _lasted(telling: Telling, act: Governor) -> bool:
    """Whether it is told how long an encounter went on, so that it is over: "lasted for more than three hours"."""
    sentence = telling.sentence
    measures = cue_table(sentence.tokens.language).measures
    near = range(act.span[1], min(act.span[1] + NEAR_MEASURE, telling.sentence.stop))
    if any(sentence.tokens.norms[index] in measures for index in near):
        return True  # "about an hour"
    after = [number.first for number in sentence.numbers if 0 <= number.first - act.span[1] < NEAR_MEASURE]
    before = [number.first for number in sentence.numbers if sentence.verb_last and number.stop < act.span[0]]
    return any(not of_time(sentence, index) for index in after + before[-1:])


def _weighed(telling: Telling, act: Governor | None, by_act: str | None, *, travelling: bool) -> str | None:
    """What counts of the act, the preposition and the adjectives."""
    phase = telling.phase or _phase_of(telling, act)
    done = act is not None and act.time == "past" and act.sense in DOING
    timely = next((QUALITIES[sense] for sense in telling.qualities if sense in QUALITIES), None)
    going_on = act is not None and (act.sense in PLANNING or act.span[0] >= telling.stop)
    within = phase == "in" or (telling.cue.sense == GOING_ON and going_on)
    if within and act is not None and _in_its_course(telling, act):
        return "held"
    if by_act in {"cancelled", "postponed", "proposed"} and (
        phase not in {"after", "during"} or (act is not None and _is_its_subject(telling, act))
    ):
        return by_act
    if phase == "for" and by_act != "held":
        return by_act if travelling and by_act is not None else "planned"
    if phase in {"in", "during"} and by_act in {None, "held"} and _ahead(telling):
        return "planned"
    if phase in {"in", "during"} and act is not None and act.sense == "agree":
        return "held"  # what is agreed at talks, not that there will be some
    if phase in PHASES and not (phase == "during" and by_act in {"planned", "under-way"}):
        return timely if timely == "planned" and not done else PHASES[phase]
    if timely is not None and not done and by_act not in {"planned", "under-way"}:
        return timely
    if by_act is None and _is_not_to_be(telling):
        return "cancelled"
    return by_act or ("planned" if _is_to_act(telling) else _by_aim(telling))


def _is_its_subject(telling: Telling, act: Governor) -> bool:
    """Whether nothing parts a noun after "after" from the verb of its clause: "after the talks were put off"."""
    sentence = telling.sentence
    near = [actor for actor in sentence.actors if telling.stop <= actor.first < act.span[0]]
    own = {index for actor in near for index in range(actor.first, actor.stop)}
    between = [index for index in range(telling.stop, act.span[0]) if index not in own]
    told = [index for index in between if not (sentence.has_at(index, "relation") or sentence.has_at(index, "link"))]
    partners = all(actor.role or actor.chained for actor in near)
    return partners and bool(told) and all(sentence.has_at(index, "past") for index in told)


def _is_not_to_be(telling: Telling) -> bool:
    """Whether all that is told of an encounter is that there will be none: «встречи не будет»."""
    sentence = telling.sentence
    for index in range(telling.stop + 1, telling.high):
        if sentence.has_at(index, "future", "") and sentence.has_at(index - 1, "negation"):
            after = index + 1
            return after >= telling.high or not sentence.tokens.words[after].isalpha() or of_time(sentence, after)
    return False


def _by_aim(telling: Telling) -> str | None:
    """The status of what nothing is told of but, it may be, that somebody is to do something with it."""
    aim = _aim(telling)
    if aim is None:
        return "held"
    if telling.sentence.has_at(aim, "future", ""):
        return "planned"  # "will deepen the dialogue"
    if _follows_subject(telling, aim):
        return "planned"  # "the premier to handle talks"
    cue = telling.sentence.cue_at[aim]
    above = over(telling.sentence, Governor((aim, aim + 1, cue), cue, "infinitive", negated=False), OVER)
    return None if above is None or above.negated else status_by(above, OVER)


def _follows_subject(telling: Telling, index: int) -> bool:
    """Whether the "to" of a headline stands right after its subject, and so tells of the future."""
    if not (telling.sentence.heading and telling.sentence.has_at(index, "future", "infinitive")):
        return False
    return any(actor.stop == index and actor.role == "" for actor in telling.near())


def _aim(telling: Telling) -> int | None:
    """The auxiliary of the unknown verb that a noun is the object of: "seeks to derail the talks", "must intensify"."""
    if telling.sentence.verb_last or telling.phase not in {None, "to"}:
        return None
    words = telling.sentence.tokens.words
    nearest = telling.first - 1 - (telling.phase == "to")  # of "to move to talks" the first "to"
    for index in range(nearest, max(telling.low, telling.first - NEAR_AIM) - 1, -1):
        cue = telling.sentence.cue_at.get(index)
        if cue is not None and cue.role in {"future", "possible"}:
            sure = cue.sense != "infinitive" or index + 2 < telling.first or _follows_subject(telling, index)
            return index if sure and _is_verb(telling, index + 1) else None
        if (cue is not None and cue.role not in DESCRIBING) or not (words[index].isalpha() or words[index] in WITHIN):
            return None
    return None


def _in_its_course(telling: Telling, act: Governor) -> bool:
    """Whether something else is refused, asked for or announced in talks: "refused to give way in the talks"."""
    if act.sense not in REFUSING | PLANNING | {"ready"}:
        return False
    sentence = telling.sentence
    between = range(act.span[1], telling.first)
    if act.sense in PLANNING:  # "announced a breakthrough in the talks"
        if names_of(sentence.tokens.language).inflects:
            return _is_drawn_up(telling, act)
        return any(index not in sentence.cue_at for index in between)
    if act.sense == "ready" and act.act.form:
        return any(index not in sentence.cue_at for index in between)  # «готовность помочь выразили в разговоре»
    inflects = names_of(sentence.tokens.language).inflects
    within = range(act.span[1], telling.high) if inflects else between
    if any(sentence.has_at(index, "act", sense) for index in within for sense in ("hold", "attend")):
        return False  # «на переговорах отказалась участвовать»
    after = act.span[0] >= telling.stop
    if inflects or (after and act.sense == "propose"):
        return after  # «на переговорах предложила …», "in a call with him urged restraint"
    aims = [index for index in between if sentence.has_at(index - 1, "future") or index == act.span[1]]
    return any(index not in sentence.cue_at and sentence.tokens.words[index].islower() for index in aims)


def _is_drawn_up(telling: Telling, act: Governor) -> bool:
    """Whether something else was planned in an encounter: «на встрече были намечены шаги», not «намечено обсудить»."""
    sentence, (first, stop, _) = telling.sentence, act.span
    following = sentence.cue_at.get(stop)
    to_do = following is not None and following.act is not None and following.act.form == "base"
    return first >= telling.stop and not to_do and (act.act.form == "past" or sentence.has_at(first - 1, "past", ""))


def _phase_of(telling: Telling, act: Governor | None) -> str | None:
    """The preposition of time before the gerund that governs a noun: "after concluding the talks"."""
    if act is None or act.span[2].form != "gerund":
        return None
    phase = phase_before(telling.sentence, act.span[0])
    return phase if phase in PHASES else None


def _is_verb(telling: Telling, index: int) -> bool:
    """Whether an unknown word after an auxiliary may be a verb: "to join the talks", not "to six-party talks"."""
    words = telling.sentence.tokens.words
    unknown = index not in telling.sentence.cue_at and words[index].islower()
    return unknown and index < telling.first and words[index + 1] != "-"


def _is_to_act(telling: Telling) -> bool:
    """Whether an encounter is the subject of a sentence on what it will do: "the visit will help trade"."""
    if telling.phase is not None:
        return False
    after = range(telling.stop, telling.high)
    if (
        telling.sentence.heading
        and telling.cue.sense in SINGLE
        and not names_of(telling.sentence.tokens.language).inflects
    ):
        return any(
            telling.sentence.has_at(index, "future", "") or is_infinitive(telling.sentence, index) for index in after
        )
    return any(telling.sentence.has_at(index, "future", "") for index in after)


def _before_accord(telling: Telling) -> bool:
    """The same where what an accord is about stands before it: "sammit oʻtkazish boʻyicha kelishuv"."""
    topic = False
    for index in range(telling.stop, min(telling.high, telling.stop + NEAR_ACCORD)):
        cue = telling.sentence.cue_at.get(index)
        if telling.cue.form == "l":
            return False  # what is agreed at it
        if cue is not None and cue.role == "instrument":
            return topic and cue.sense.partition("/")[0] in ACCORDS
        topic = topic or (cue is not None and cue.role == "relation" and cue.sense == "topic")
    return False


def _agreed_on(telling: Telling) -> bool:
    """Whether a noun is what an accord is about: "an understanding on holding a summit"."""
    if telling.sentence.verb_last:
        return _before_accord(telling)
    topic = False
    for index in range(telling.first - 1, max(telling.sentence.first, telling.first - NEAR_ACCORD) - 1, -1):
        cue = telling.sentence.cue_at.get(index)
        if cue is None:
            named = (country for country in telling.sentence.countries if country.kind != "adjective")
            if any(country.first <= index < country.stop for country in named):
                return False  # what the accord is about is that country
            continue
        if cue.role == "instrument":
            return topic and cue.sense.partition("/")[0] in ACCORDS
        topic = topic or (cue.role == "relation" and cue.sense == "topic")
    return False


def _denied(telling: Telling) -> bool:
    """Whether a word of denial stands right before a noun phrase: "no talks", «без встречи»."""
    words = telling.sentence.tokens.words
    for index in range(telling.first - 1, max(telling.sentence.first, telling.first - NEAR_DENIAL) - 1, -1):
        cue = telling.sentence.cue_at.get(index)
        compound = "-" in (words[index], words[index - 1], words[index + 1])  # "no high-level talks"
        if cue is None and words[index].islower() and telling.first - index > 2 and not compound:
            return False
        if cue is not None and cue.role == "negation":
            return True
        if cue is not None and cue.role not in {"quality", "article", "joint"} and not compound:
            return False
    return False


def _ahead(telling: Telling) -> bool:
    """Whether what is told of an event in passing is still to come: "will represent the country at the talks"."""
    # but not "is working to realise what was agreed during the visit"
    purpose = telling.phase != "during" or telling.sentence.heading
    if telling.sentence.verb_last:
        return any(
            act.form == "future"
            for first, _, cue in telling.sentence.acts
            if telling.stop <= first < telling.high and (act := cue.act) is not None
        )
    if names_of(telling.sentence.tokens.language).inflects and _opens(telling) and _goes_on_in_future(telling):
        return True
    said = [stop for _, stop, _ in telling.sentence.of_role("say") if telling.low <= stop <= telling.first]
    low = said[-1] if said else telling.low  # but not in "aid will grow, the premier said at talks with Chad"
    return any(
        (cue := telling.sentence.cue_at.get(index)) is not None
        and (cue.form == "future" or (cue.role == "future" and not cue.sense) or (purpose and _aims(telling, index)))
        for index in range(low, telling.first)
    )


def _opens(telling: Telling) -> bool:
    """Whether nothing is done in a clause before a noun: «во время визита премьер …»."""
    return not any(telling.low <= first < telling.first for first, _, _ in telling.sentence.acts)


def _goes_on_in_future(telling: Telling) -> bool:
    """Whether the first verb of a clause after a noun is one in the future: «на встрече стороны обсудят …»."""
    sentence = telling.sentence
    after = [span for span in sentence.acts if telling.stop <= span[0] < telling.high]
    if after:
        return with_time(sentence, after[0], telling.stop).time == "future"
    return any(sentence.has_at(index, "future", "") for index in range(telling.stop, telling.high))


def _aims(telling: Telling, index: int) -> bool:
    """Whether a token says what for something is done, as "to" does before a verb."""
    if telling.sentence.verb_last or names_of(telling.sentence.tokens.language).inflects:
        return telling.sentence.has_at(index, "future")
    return is_infinitive(telling.sentence, index)


def status_of_verb(telling: Telling, outcomes: dict[str, str]) -> str | None:
    """The status of an encounter told by a verb; None where it is denied."""
    act = with_time(telling.sentence, (telling.first, telling.stop, telling.cue), telling.low)
    phase = phase_before(telling.sentence, telling.first) if telling.cue.form == "gerund" else None
    if telling.sentence.verb_last and telling.cue.form == "noun":
        phase = telling.phase  # "fikr almashish jarayonida"
    if phase is not None and phase in {"general", *PHASES}:
        return PHASES.get(phase)  # "before leaving for Peru", not "the value of leaving"
    if opens_with(telling.sentence, telling.low, "when") and act.time in {"present", "possible"}:
        return _when_it_comes(act)
    return _in_the_end(telling, _by_verb(telling, act, outcomes))


def _by_verb(telling: Telling, act: Governor, outcomes: Mapping[str, str]) -> str | None:
    """The status by the verb itself, or by the act that governs it."""
    if act.time in UNSETTLED:
        above = over(telling.sentence, act, OVER)
        if above is not None and above.sense == "propose" and (answer := _answered(telling.sentence, above)):
            return answer
        if above is not None and (above.sense != "call-on" or _asks_for(telling, above)):
            return None if above.negated else status_by(above, OVER)
    if act.negated:
        return "cancelled" if act.time == "future" else None
    status = outcomes.get(act.time)
    return "held" if status == "under-way" and is_earlier(telling.sentence, act.span) else status


def _when_it_comes(act: Governor) -> str | None:
    """The status of what is told of in a clause of time: "will say when she visits Chad", not "when she might"."""
    return None if act.time == "possible" else "planned"  # what has been is told in the past there


def status_by_date(status: str, when: Period, context: Context) -> str:
    """A status that agrees with the date: what is still to come is planned, and no trip of last month goes on."""
    if context.anchor is None or status not in {"held", "under-way"}:
        return status
    if when.start is not None and when.start > context.anchor:
        return "planned"
    if status == "under-way" and when.end is not None and (context.anchor - when.end).days > LONGEST_TRIP:
        return "held"
    return status
