"""What stands around an event or instrument and belongs to it: its time, ordinal and count."""

from __future__ import annotations

from typing import Final

from bilat.languages.schema.cues import Cue
from bilat.reading import verb_last
from bilat.reading.clauses import clause_of, clause_of_noun, is_part_of_title, of_time, past_possessive
from bilat.reading.context import Context
from bilat.reading.governors import is_aside
from bilat.reading.names import names_of
from bilat.reading.numbers import OrdinalMention
from bilat.reading.phases import phase_before
from bilat.reading.sentence import CueSpan, Sentence
from bilat.reading.tenses import PERFECT, is_infinitive, with_time
from bilat.reading.time_words import time_words, unit_at
from bilat.reading.times import TimeMention
from bilat.reading.when import Dates, Tense, YearToDate
from bilat.values import Period

LONGEST: Final = 366
"""Days that what has one time may take at most."""
COMING: Final = frozenset({"visit", "travel", "stay", "await", "meet", "invite"})
"""The verbs of going and being somewhere, and of meeting, on whose day is what one comes for."""
OWNED: Final = frozenset({"event", "instrument"})
"""The roles of nouns that a time in the possessive is of: "Friday's talks"."""
TELLERS: Final = frozenset({"event", "verb", "say", "act", "instrument", "setup"})
"""The roles of words that a time may belong to."""
NEAR_NOUN: Final = 5
"""From how many tokens before its noun on an adjective may describe it, with others between."""
AFTER: Final = 4
"""How much farther a time is from a word after it, where its clause has told something before, in tokens."""
ACROSS: Final = 12
"""How much farther a time is for standing in another clause, in tokens."""
FINITE_ACTS: Final = frozenset({"past", "present", "future"})
"""The forms of verbs that may make a clause of their own."""
FAR: Final = 40
"""How much farther it is from a verb of saying, where its clause is what is said: "said that on Monday …"."""
NEAR_ORDINAL: Final = 6
MOST: Final = 1000
"""A greater number counts no instruments."""


def time_of(
    sentence: Sentence,
    first: int,
    context: Context,
    tense: Tense | None,
    governor: CueSpan | None = None,
    title: tuple[int, int, str] | None = None,
    since: int = 0,
    until: int | None = None,
    aside: range = range(0),
) -> Period | None:
    """The time of an event: of those that are nearer to it or its verb than to any other word that tells something.

    Args:
        sentence: the sentence.
        first: the first token of the event's word.
        context: what the article has set up.
        tense: whether it has been or is to come, as far as that is known.
        governor: its verb.
        title: the title of an instrument, whose years are no day of signing.
        since: the token from which on its time stands: a day before "after a trip" is of something else.
        aside: the tokens of a time that is of something else.
        until: the token before which its time stands: what is put off has the day that it was put off from.
    """
    own = {first} if governor is None else {first, governor[0]}
    for mention in sorted(sentence.times, key=lambda mention: _gap_to(mention, own)):
        if title is not None and title[0] <= mention.first < title[1]:
            continue
        if (
            mention.first in aside
            or _is_of_discussed(sentence, mention, first)
            or mention.first < since
            or (until is not None and mention.first >= until)
            or _looks_back(sentence, mention)
            or _is_of_announcing(sentence, mention, first)
            or (first < mention.first and _opens_with_verb(sentence, mention.first, mention.stop))
        ):
            continue
        owner = _owner_of(sentence, mention)
        own_time = owner in own or (governor is None and owner is not None and _same_event(sentence, owner, first))
        if (
            own_time
            or _sets_scene(sentence, owner, own)
            or _is_topic(sentence, owner, first)
            or (_comes(sentence, owner) and _is_aim(sentence, mention.stop, first))
        ):
            described = sentence.verb_last and governor is not None and verb_last.describes_noun(sentence, governor)
            period = _resolved(mention, context, tense, aside=described)
            if period is not None:
                return period
    taken_up = _taken_up(sentence, first)
    if taken_up is not None:
        return _resolved(taken_up, context, tense)
    if (
        len(sentence.times) == 1
        and not (title is not None and title[0] <= sentence.times[0].first < title[1])
        and since <= sentence.times[0].first < (sentence.stop if until is None else until)
        and tense == "past"
        and not _is_of_discussed(sentence, sentence.times[0], first)
        and not _looks_back(sentence, sentence.times[0])
        and _owner_tells_of_past(sentence)
    ):
        return _resolved(sentence.times[0], context, tense)
    return None


def _sets_scene(sentence: Sentence, owner: int | None, own: set[int]) -> bool:
    """Whether a time is that of an encounter at which something went on: "signed it at a forum in Oslo on Friday".

    Or for which somebody comes: "will travel to Oslo for a summit in May".
    """
    if owner is None or not sentence.has_at(owner, "event"):
        return False
    before = [first for first, _, cue in sentence.cues if first < owner and _has_time(cue)]
    if not before or before[-1] not in own:
        return False
    phase = phase_before(sentence, owner)
    return phase in {"in", "during"} or (phase in {"for", "to"} and _comes(sentence, before[-1]))


def _is_topic(sentence: Sentence, owner: int | None, first: int) -> bool:
    """Whether a time stands after what talks are on, and is theirs: "talks on a fisheries pact in May"."""
    if (
        owner is None
        or owner < first
        or not sentence.has_at(owner, "instrument")
        or not sentence.has_at(first, "event")
    ):
        return False
    between = [cue for at, _, cue in sentence.cues if first < at < owner and cue.role in TELLERS]
    return not between and any(sentence.has_at(at, "relation", "topic") for at in range(first, owner))


def _is_of_discussed(sentence: Sentence, mention: TimeMention, first: int) -> bool:
    """Whether a month or year after what is discussed is of that: "discussed opening a port in 2031"."""
    if not sentence.has_at(first, "verb", "discuss") or not first < mention.first:
        return False
    calendar = isinstance(mention.when, Dates) and mention.when.first[1] is None
    between = range(first + 1, mention.first)
    return calendar and any(at not in sentence.cue_at and sentence.tokens.words[at].isalpha() for at in between)


def _looks_back(sentence: Sentence, mention: TimeMention) -> bool:
    """Whether a time only says since when something is counted: "the first visit since 2019"."""
    if mention.relation != "since":
        return False
    low, _ = clause_of(sentence, mention.first)
    return any(low <= ordinal.first < mention.first for ordinal in sentence.ordinals)


def _is_of_announcing(sentence: Sentence, mention: TimeMention, first: int) -> bool:
    """Whether a time is when an encounter was announced: "the visit was announced on Monday", not "for Monday"."""
    told = sentence.cue_at.get(mention.first - 1)
    announced = told is not None and told.may_be("announce") and first < mention.first - 1
    return announced and not sentence.has_at(mention.first, "relation", "for")


def _gap_to(mention: TimeMention, own: set[int]) -> int:
    """How many tokens a time is from the nearest of some words."""
    return min(mention.first - index if index < mention.first else index - mention.stop + 1 for index in own)


def _comes(sentence: Sentence, index: int | None) -> bool:
    """Whether a word tells that somebody goes or is somewhere."""
    cue = None if index is None else sentence.cue_at.get(index)
    verb = None if cue is None else cue.reading("verb")
    return verb is not None and verb.sense in COMING


def _is_aim(sentence: Sentence, stop: int, first: int) -> bool:
    """Whether an event is what somebody comes for on a day: "will be in Oslo on Friday to meet the premier"."""
    cue = sentence.cue_at.get(first)
    aimed = is_infinitive(sentence, stop) or sentence.has_at(stop, "relation", "for")
    if not aimed or not stop < first < clause_of(sentence, stop)[1] or cue is None:
        return False
    tellers = [span for span in sentence.cues if stop < span[0] < first and _has_time(span[2])]
    return cue.role in {"event", "verb"} and (not tellers or (len(tellers) == 1 and tellers[0][0] == stop + 1))


def _taken_up(sentence: Sentence, first: int) -> TimeMention | None:
    """The time that a clause takes up: "in November 2020, when the president visited"."""
    low, _ = clause_of(sentence, first)
    if not sentence.has_at(low, "break", "when"):
        return None
    return next((mention for mention in sentence.times if 0 <= low - mention.stop <= 1), None)


def _resolved(mention: TimeMention, context: Context, tense: Tense | None, *, aside: bool = False) -> Period | None:
    """What a time is; "the same day" is the last day that the text spoke of, but for what it only says aside."""
    if isinstance(mention.when, YearToDate):
        return None  # "the fourth meeting since the start of the year": what has been counted till now
    period = mention.resolve(context.anchor, tense, context.day)
    if period is None or spans_years(period):
        return None
    if tense != "future" and not aside:
        context.day = period
    return _still_this(period, context) if tense == "future" else period


def _still_this(period: Period, context: Context) -> Period:
    """What lies ahead "by the end of this year" is within this year."""
    if period.first is not None or context.anchor is None:
        return period
    whole = Period(first=period.last, last=period.last)
    return whole if whole.contains(context.anchor) else period


def spans_years(period: Period) -> bool:
    """Whether a time is of years together, in which nobody meets or signs: "a programme for 2025–2028"."""
    return period.start is not None and period.end is not None and (period.end - period.start).days > LONGEST


def _owner_tells_of_past(sentence: Sentence) -> bool:
    """Whether the only time of a sentence stands before its words that tell something, and so dates them all."""
    tellers = [first for first, _, cue in sentence.cues if _has_time(cue)]
    time = sentence.times[0].first
    if sentence.times[0].attributive:
        return False
    owner = _owner(sentence, time, sentence.times[0].stop)
    if owner is not None and sentence.has_at(owner, "other"):
        return False  # "the talks were on Sunday's election"
    if owner is not None and sentence.has_at(owner, "say") and sentence.cue_at.get(time - 1) is sentence.cue_at[owner]:
        return False  # "said on Sunday that a pact had been signed"
    low = clause_of(sentence, time)[0]
    owning = [span for span in sentence.acts if span[0] == owner]
    if sentence.verb_last and any(verb_last.describes_noun(sentence, span) for span in owning):
        return False  # "left the pact signed in 2016"
    if any(_lies_ahead(sentence, span, low) for span in owning):
        return False  # "will meet in May, they said at talks"
    if (tellers and low > tellers[0]) or sentence.has_at(low, "pronoun", "who"):
        return False  # "agreed that in May …" and "he, who came in May, …" tell of May alone
    return len(tellers) < 2 or time < tellers[1]


def _lies_ahead(sentence: Sentence, span: CueSpan, low: int) -> bool:
    """Whether an act is one to come: "will meet", "is to sign"."""
    return with_time(sentence, span, low).time == "future"


def _owner_of(sentence: Sentence, mention: TimeMention) -> int | None:
    """The first token of the telling word that a time belongs to; one that describes a noun is of that alone."""
    return _described(sentence, mention.stop) if mention.attributive else _owner(sentence, mention.first, mention.stop)


def _described(sentence: Sentence, index: int) -> int | None:
    """The noun that stands at a token or after it and its adjectives, if it tells of something."""
    for at in range(index, min(index + NEAR_NOUN, sentence.stop)):
        cue = sentence.cue_at.get(at)
        if cue is not None and cue.role in OWNED:
            return at
        if not sentence.tokens.words[at].isalpha() and sentence.tokens.words[at] != "-":
            return None
    return None


def _owner(sentence: Sentence, first: int, stop: int) -> int | None:
    """The first token of the telling word that a time belongs to."""
    low, high = clause_of(sentence, first)
    if in_brackets(sentence, first, stop):
        return next((at for at, _, cue in reversed(sentence.cues) if at < first and cue.role in OWNED), None)
    if (owned := past_possessive(sentence, stop)) is not None:
        return next((at for at, _, cue in sentence.cues if owned <= at < high and cue.role in OWNED), None)
    best: tuple[int, int] | None = None
    told = False
    opens = _opens_with_verb(sentence, first, stop)
    for span in sentence.cues:
        if not _may_own(sentence, span, first, stop) or (opens and low <= span[0] < first):
            continue
        after = span[1] > first
        if after and told and is_infinitive(sentence, stop):
            continue  # "came on Friday to sign the pact": the day is that of coming
        gap = _gap_after(sentence, stop, span, told=told) if after else first - span[1]
        told = told or (not after and span[0] >= low)
        if not low <= span[0] < high:
            gap += FAR if span[2].role == "say" and sentence.has_at(low, "break") else ACROSS
        if span[2].role == "instrument" and not _dates_document(sentence, span[1], first):
            gap += 3  # "signed an agreement on Monday": the day is of the signing
        if best is None or gap < best[0]:
            best = gap, span[0]
    if best is None or (sentence.has_at(low, "pronoun", "who") and not low <= best[1] < high):
        return None  # the time of what a relative clause tells of
    return best[1]


def _gap_after(sentence: Sentence, stop: int, span: CueSpan, *, told: bool) -> int:
    """How far a word after a time is from it; a comma may close what it is of: "signed on Friday, it allows"."""
    gap = span[0] - stop + 1
    if not told:
        return gap
    closed = not sentence.verb_last and stop < sentence.stop and sentence.tokens.words[stop] == ","
    return gap + AFTER + (ACROSS if closed else 0)


def _opens_with_verb(sentence: Sentence, first: int, stop: int) -> bool:
    """Whether a time stands between a comma and a further verb: «посетит Осло, в четверг проведёт переговоры»."""
    if sentence.verb_last or sentence.tokens.words[first - 1] != "," or not names_of(sentence.tokens.language).inflects:
        return False
    _, high = clause_of(sentence, first)
    forms = [cue.act.form for at, _, cue in sentence.cues if stop <= at < high and cue.act is not None]
    return not FINITE_ACTS.isdisjoint(forms)


def _may_own(sentence: Sentence, span: CueSpan, first: int, stop: int) -> bool:
    """Whether a time from token ``first`` up to ``stop`` may belong to a word."""
    if not _has_time(span[2]) or first <= span[0] < stop or _attributive(sentence, span):
        return False
    return not (sentence.verb_last and verb_last.is_of_other(sentence, span, first, stop))


def in_brackets(sentence: Sentence, first: int, stop: int) -> bool:
    """Whether brackets stand around a time, which is of the noun before them: "a tax treaty (2004)"."""
    words = sentence.tokens.words
    return sentence.first < first and stop < sentence.stop and words[first - 1] == "(" and words[stop] == ")"


def _dates_document(sentence: Sentence, stop: int, first: int) -> bool:
    """Whether a time right after an instrument tells of when that is: «соглашение от 1990 года»."""
    return stop == first and sentence.has_at(stop, "relation", "from")


def _has_time(cue: Cue) -> bool:
    """Whether a time may belong to a word: one that tells something, or another event with a day, as an election."""
    if cue.role == "quality":
        return not cue.roles.isdisjoint(TELLERS)  # "will telephone" is a verb
    return cue.role in TELLERS or (cue.role == "other" and cue.sense == "dated")


def _attributive(sentence: Sentence, span: CueSpan) -> bool:
    """Whether a word in -ing only describes: "with the visiting minister"."""
    before = sentence.cue_at.get(span[0] - 1)
    if span[2].form != "gerund":
        return False
    return is_part_of_title(sentence, span[0]) or (before is not None and before.role in {"relation", "article"})


def _same_event(sentence: Sentence, owner: int, first: int) -> bool:
    """Whether an act is that of the event at ``first``: in its clause, with no other event between."""
    low, high = clause_of_noun(sentence, first, first + 1)
    cue = sentence.cue_at[owner]
    if cue.role == "setup" or cue.reading("act") is None or not low <= owner < high:
        return False
    if cue.form.startswith("active") and owner < first and sentence.tokens.words[owner - 1] == ",":
        return False  # «на переговорах, прошедших в мае, решили продолжить диалог»
    near, far = sorted((owner, first))
    aside = any(span[0] == owner and is_aside(sentence, span, cue, first, high) for span in sentence.acts)
    if aside and not cue.may_be("plan"):
        return False  # the day for which it was planned is its own, even if it was put off
    return not any(near < other[0] < far and other[2].role in {"event", "verb", "say"} for other in sentence.cues)


def ordinal_before(sentence: Sentence, first: int) -> int | None:
    """The ordinal right before a noun: 2 of "the second round of talks"."""
    for mention in sentence.ordinals:
        if mention.stop <= first <= mention.stop + NEAR_ORDINAL and not _counts_other(sentence, mention):
            between = range(mention.stop, first)
            words = sentence.tokens.words
            if mention.value == 1 and _is_first_in_years(sentence, first):
                return None
            if all(words[at] == "-" or (words[at].islower() and _is_counted(sentence, at)) for at in between):
                return mention.value
    return None


def _is_first_in_years(sentence: Sentence, first: int) -> bool:
    """Whether an encounter is only the first for some time: "their first meeting in 12 years"."""
    near = range(first + 1, min(first + NEAR_ORDINAL, sentence.stop - 2))
    years = {number.first: number.stop for number in sentence.numbers}
    atoms, norms = time_words(sentence.tokens.language).atoms, sentence.tokens.norms
    for at in near:
        if sentence.has_at(at, "relation", "in") and at + 1 in years:
            unit = atoms.at(norms, years[at + 1]) if years[at + 1] < sentence.stop else None
            return unit is not None and unit[1][0] == "unit"
    return False


def _counts_other(sentence: Sentence, ordinal: OrdinalMention) -> bool:
    """Whether an ordinal counts something else: the day of a date or of a stay, the monarchs of one name."""
    if of_time(sentence, ordinal.first):
        return True
    unit = time_words(sentence.tokens.language).atoms.at(sentence.tokens.norms, ordinal.stop)
    if unit is not None and unit[1][0] == "unit":
        return True  # "the second day of the visit"
    return is_part_of_title(sentence, ordinal.first)


def count_before(sentence: Sentence, first: int) -> int | None:
    """The number right before a noun: 3 of "three bilateral agreements"."""
    for mention in reversed(sentence.numbers):
        if sentence.has_at(mention.first, "joint"):
            continue  # "uch tomonlama": how many sides it has
        if mention.stop <= first <= mention.stop + 3 and mention.value == int(mention.value):
            plain = all(_is_plain(sentence, index) for index in range(mention.stop, first))
            if plain and 1 < mention.value < MOST:
                return int(mention.value)
    return None


def _is_plain(sentence: Sentence, index: int) -> bool:
    """Whether a token may stand between a number and what it counts: «три новых договора», not «20 лет договору»."""
    tokens = sentence.tokens
    word = tokens.words[index].isalpha() and (_describes(sentence, index) or _is_done(sentence, index))
    return word and unit_at(tokens.language, tokens.norms, index) is None


def _is_done(sentence: Sentence, index: int) -> bool:
    """Whether a token is a participle, which may describe what is counted: "five signed agreements"."""
    cue = sentence.cue_at.get(index)
    forms = {"participle"} if names_of(sentence.tokens.language).inflects else PERFECT
    return cue is not None and cue.act is not None and cue.act.form in forms


def _is_counted(sentence: Sentence, index: int) -> bool:
    """Whether a token may stand between an ordinal and what it counts: an adjective, or a word of "round of"."""
    cue = sentence.cue_at.get(index)
    if cue is None or (cue.role, cue.sense) != ("relation", "of"):
        return _describes(sentence, index)
    return cue in (sentence.cue_at.get(index - 1), sentence.cue_at.get(index + 1))


def _describes(sentence: Sentence, index: int) -> bool:
    """Whether a token is an adjective or the like, as far as the cues tell."""
    cue = sentence.cue_at.get(index)
    if sentence.verb_last:
        return cue is not None and cue.role in {"quality", "joint", "instrument", "pair", "article"}
    return cue is None or cue.role in {"quality", "joint", "instrument", "pair"}
