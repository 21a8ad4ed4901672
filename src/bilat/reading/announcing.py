"""Which line announces a list of instruments, and which lines after it are its items."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bilat.reading.actors import Scene
from bilat.reading.agreement_status import DOING
from bilat.reading.drafts import Draft
from bilat.reading.governors import status_by
from bilat.reading.instruments import Title
from bilat.reading.listing import ITEM_MARK, Listing
from bilat.reading.sentence import FINITE, BlockMentions, CueSpan
from bilat.reading.telling import Telling
from bilat.reading.tenses import Governor, act_in, with_time

MARKS: Final = frozenset("-–—•·*▪●")
"""Signs that items of lists begin with."""
CLOSING: Final = frozenset({")", "."})
"""Signs after the number of an item; letters and Roman numbers have a bracket, as initials have a full stop."""
ENDS: Final = frozenset(".!?…")
"""What ends a sentence."""
LONGEST_MARK: Final = 4
"""How many letters the Roman number of an item has at most."""
KNOWN: Final = frozenset({"known", "this"})
"""The senses of articles that take up what the text has told of."""
LAST: Final = 1
"""How many tokens may stand after the noun of an item that ends with it: a sign."""


def listing_of(sentence: Scene, told: list[Draft]) -> Listing | None:
    """The list that a sentence announces by a colon at its end, or a headline of instruments: "Agreements in force".

    Or one that goes on after a semicolon.
    """
    fields: Mapping[str, object] = told[-1].fields if told else {}
    if told and sentence.tokens.words[sentence.stop - 1] == ";":
        return Listing(str(fields["status"]), before=told[-1], at=sentence.stop)
    if sentence.tokens.words[sentence.stop - 1] != ":":
        heads = sentence.heading and bool(told) and (is_package(fields) or _begins(sentence, told[-1]))
        return Listing(str(fields["status"]), told[-1]) if heads else None
    if not told:
        status = _status_of_act(sentence)
        return None if status is None else Listing(status)
    return Listing(str(fields["status"]), None if "title" in fields else told[-1])


def is_package(fields: Mapping[str, object]) -> bool:
    """Whether an agreement is several instruments that are not told apart."""
    return fields["kind"] == "documents" or "count" in fields


def _begins(sentence: Scene, draft: Draft) -> bool:
    """Whether a sentence begins with the noun of an instrument that it says nothing more of."""
    return "title" not in draft.fields and draft.evidence[0][0] == sentence.tokens.starts[sentence.first]


def _status_of_act(sentence: Scene) -> str | None:
    """What the last act before the colon says of the instruments that follow: "The following were signed:"."""
    found: CueSpan | None = next((span for span in reversed(sentence.acts) if act_in(span[2], DOING)), None)
    if found is None:
        return None
    act = with_time(sentence, found, sentence.first, act_in(found[2], DOING))
    return None if act.negated else status_by(act, DOING)


def announced(telling: Telling, title: Title | None) -> Governor | None:
    """The act before a colon of which an instrument is the first object after it: "signed two papers: a treaty …"."""
    sentence = telling.sentence
    first = telling.first if title is None else min(title.first, telling.first)
    colon = next((at for at in range(first - 1, sentence.first, -1) if sentence.tokens.words[at] == ":"), None)
    if colon is None or sentence.verb_last or not _begins_list(telling, colon + 1, first):
        return None
    acts = (span for span in reversed(sentence.acts) if span[1] <= colon)
    span = next((span for span in acts if act_in(span[2], DOING)), None)
    act = None if span is None else with_time(sentence, span, sentence.first, act_in(span[2], DOING))
    return None if act is None or act.negated else act


def _begins_list(telling: Telling, index: int, first: int) -> bool:
    """Whether an instrument that the text has not told of is the first thing named after a colon."""
    sentence = telling.sentence
    if index == first or any(number.first == index for number in sentence.numbers):
        return True
    article = sentence.cue_at.get(index)
    fresh = article is not None and article.role in {"article", "joint", "quality"} and article.sense not in KNOWN
    return fresh and first - index <= ITEM_MARK


def is_item(words: list[str]) -> bool:
    """Whether a block is an item of a list: it begins with a mark, a number or a letter.

    Example:
        >>> is_item(["2", ".", "Trade"]), is_item(["b", ")", "Trade"]), is_item(["A", ".", "Smith"])
        (True, True, False)
    """
    if not words:
        return False
    if words[0] in MARKS:
        return True
    first, close = words[1:3] if words[0] == "(" and len(words) > 2 else [words[0], *words[1:2], ""][:2]
    if first.isdecimal():
        return close in CLOSING
    return len(first) <= LONGEST_MARK and first.isalpha() and close == ")"


def names_item(sentence: Scene, first: int, stop: int) -> bool:
    """Whether a noun is what an item is: it stands at its head, or at its end where what describes it stands before."""
    if sentence.verb_last:
        return sentence.stop - stop <= LAST
    return first - sentence.first <= ITEM_MARK


def goes_on(mentions: BlockMentions) -> bool:
    """Whether a block may be an item of the list announced before it: marked as one, or no sentence but a name."""
    words = mentions.tokens.words
    if is_item(words):
        return True
    named = mentions.cue_at.get(0)
    ended = words[-1] in ENDS and (named is None or named.role != "instrument")
    if ended or "instrument" not in mentions.roles:
        return False
    return not any(cue.act is not None and cue.act.form in FINITE for _, _, cue in mentions.cues)
