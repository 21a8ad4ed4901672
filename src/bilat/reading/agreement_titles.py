"""What an instrument is called, and where the words that name it end."""

from __future__ import annotations

from typing import Final

from bilat.reading.actors import Scene
from bilat.reading.agreement_status import PARTICIPLES
from bilat.reading.instruments import Title, title_after, title_of
from bilat.reading.sentence import FINITE
from bilat.reading.telling import Telling
from bilat.reading.time_words import time_words
from bilat.values import Money

SHORTEST_TITLE: Final = 2
PARTY_REACH: Final = 3
"""How many tokens may stand between a noun and the name of a party: "between the governments of"."""
NAMING: Final = frozenset({"with", "between"})
NEXT_KIND: Final = 4
"""How many tokens after a counted noun one of another kind may follow that is counted with it."""


def told_of(telling: Telling, title: Title | None) -> int:
    """The token up to which nouns of instruments only say what this one is on: "a pact with Chad on a programme of"."""
    stop = telling.stop if title is None else title.stop
    for actor in telling.sentence.actors:
        near = actor.role in NAMING and stop < actor.first <= stop + PARTY_REACH
        if near and not any(stop <= first < actor.first for first, _, _ in telling.sentence.of_role("instrument")):
            stop = actor.stop
    after = telling.sentence.cue_at.get(stop)
    topic = after is not None and after.role == "relation" and after.sense in {"topic", "for", "to"}
    return stop + PARTY_REACH if topic else stop


def phrase_stop(telling: Telling, title: Title | None) -> int:
    """The token after all that belongs to a noun: its subject, the parties that it names, others of its kind."""
    sentence = telling.sentence
    stop = max(telling.stop, title.stop if title is not None else 0)
    own = (*sentence.institutions, *sentence.amounts, *sentence.times)
    parts = [(mention.first, mention.stop, False) for mention in own]
    parts += [(actor.first, actor.stop, False) for actor in sentence.actors if actor.role in NAMING]
    parts += [(first, after, True) for first, after, _ in sentence.of_role("instrument")]
    for first, after, noun in sorted(parts):
        if first > stop + PARTY_REACH or first >= telling.high:
            break
        if first < stop or (noun and not _links_before(telling, first)) or act_between(sentence, stop, first):
            continue
        if sentence.has_at(after, "act") and "," in sentence.tokens.words[stop:first]:
            break  # the subject of what follows: "a review of the pact, the ministry announced"
        stop = after
    return stop


def act_between(sentence: Scene, first: int, stop: int) -> bool:
    """Whether a verb stands from one token up to another."""
    return any((cue := sentence.cue_at.get(index)) is not None and cue.act is not None for index in range(first, stop))


def _links_before(telling: Telling, first: int) -> bool:
    """Whether "and" stands before the noun at a token, with no more than a word between."""
    return links(telling, first - 1) or links(telling, first - 2)


def links(telling: Telling, index: int) -> bool:
    """Whether "and" or the like stands at a token."""
    return telling.sentence.has_at(index, "link")


def title_of_instrument(telling: Telling) -> Title | None:
    """The title of an instrument, without the day of its signing."""
    sentence = telling.sentence
    if telling.cue.sense.startswith("documents"):
        return None
    ends = (_next_counted, _subject_after, _headline_verb, _next_done, _sum_after)
    limit = min(end(telling) for end in ends)
    title = title_of(sentence.tokens, (telling.first, telling.stop), (sentence.first, limit))
    after = telling.stop
    if title is None and (after := parties_stop(telling)) > telling.stop:
        title = title_after(sentence.tokens, telling.first, telling.stop, limit, after)
    if title is None or sentence.has_at(after, "phase"):  # "signed an accord on the sidelines of a summit"
        return None
    if any(amount.first <= title.first < amount.stop for amount in sentence.amounts):
        return None  # "a contract for $3 million"
    if _measures_time(sentence, title):
        return None  # "a contract for three years"
    for time in sentence.times:
        if time.first <= title.first < time.stop:
            return None  # "signed an accord on Wednesday"
        if title.first - 1 <= time.first < title.stop and time.stop >= title.stop - 1:
            if time.first - title.first < SHORTEST_TITLE:
                return None
            return Title(title.first, time.first, sentence.tokens.quote(title.first, time.first))
    return title


def subjects_of(telling: Telling, title: Title) -> list[Title]:
    """The titles of several instruments of one noun, each with its own preposition: "accords on fish and on visas"."""
    sentence, stop = telling.sentence, title.stop
    opener = next((at for at in range(telling.stop, stop) if sentence.has_at(at, "relation", "topic")), None)
    if opener is None:
        return [title]
    while _opens_subject(telling, after := _past_link(telling, stop)):
        further = title_after(sentence.tokens, telling.first, telling.stop, telling.high, after)
        if further is None:
            break
        stop = further.stop
    openers = [opener, *(at for at in range(opener + 1, stop) if _opens_subject(telling, at))]
    parts = zip(openers, [*openers[1:], stop], strict=True)
    titles = ((at, title_after(sentence.tokens, telling.first, telling.stop, end, at)) for at, end in parts)
    return [Title(at, found.stop, found.text) for at, found in titles if found is not None]


def _past_link(telling: Telling, index: int) -> int:
    """The token after a comma, an "and" or both."""
    index += telling.sentence.tokens.words[index : index + 1] == [","]
    return index + links(telling, index)


def _opens_subject(telling: Telling, index: int) -> bool:
    """Whether a preposition after a comma or "and" opens one more subject."""
    sentence = telling.sentence
    after = sentence.tokens.words[index - 1] == "," or links(telling, index - 1)
    return index < telling.high and after and sentence.has_at(index, "relation", "topic")


def _measures_time(sentence: Scene, title: Title) -> bool:
    """Whether a title is only how long an instrument holds."""
    at = next((number.stop for number in sentence.numbers if number.first == title.first), title.first)
    unit = time_words(sentence.tokens.language).atoms.at(sentence.tokens.norms, at) if at < title.stop else None
    return unit is not None and unit[1][0] == "unit"


def _sum_after(telling: Telling) -> int:
    """Where the money stands that an instrument is worth, but not that which it is on: "a contract for $3 million"."""
    sums = (amount for amount in telling.sentence.amounts if isinstance(amount.value, Money))
    return next((amount.first for amount in sums if amount.first > telling.stop + 1), telling.sentence.stop)


def _subject_after(telling: Telling) -> int:
    """Where the subject of a verb stands that comes after an instrument, its object: «договор о рыбе Оман подписал»."""
    sentence = telling.sentence
    verbs = {first for first, _, cue in sentence.acts if cue.act is not None and cue.act.form in FINITE}
    subject = sentence.stop
    for actor in sentence.actors:
        if actor.first >= telling.stop and not actor.role:
            subject = min(subject, actor.first) if actor.chained else actor.first
            if actor.stop in verbs:
                return subject
    return sentence.stop


def _next_done(telling: Telling) -> int:
    """Where a verb after "and" tells what else is done: "a letter of intent on ferries and exchanged copies"."""
    sentence = telling.sentence
    verbs = (first for first, _, cue in sentence.acts if cue.act is not None and cue.act.form in FINITE)
    return next((at - 1 for at in verbs if at > telling.stop + 1 and links(telling, at - 1)), sentence.stop)


def _headline_verb(telling: Telling) -> int:
    """Where a headline says at its end what has become of an instrument: "Accord on rice exports terminated"."""
    sentence = telling.sentence
    if not sentence.heading:
        return sentence.stop
    ends = (first for first, _, cue in sentence.acts if cue.act is not None and cue.act.form in PARTICIPLES)
    return next((first for first in ends if first > telling.stop + 1), sentence.stop)


def parties_stop(telling: Telling) -> int:
    """The token after those with whom an instrument is, if they stand right after its noun, else after that."""
    stop = telling.stop
    for actor in telling.sentence.actors:
        near = actor.role in NAMING and stop <= actor.first <= stop + PARTY_REACH
        if near and not act_between(telling.sentence, stop, actor.first):
            stop = actor.stop
    return stop


def _next_counted(telling: Telling) -> int:
    """Where a number stands that counts further instruments: "a declaration on trade and five other documents"."""
    sentence = telling.sentence
    for number in sentence.numbers:
        if number.first >= telling.stop and any(
            number.stop <= first < number.stop + NEXT_KIND for first, _, _ in sentence.of_role("instrument")
        ):
            return number.first
    return sentence.stop
