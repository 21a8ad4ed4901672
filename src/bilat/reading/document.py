"""A whole text to records: ``read``."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import Final

from bilat.errors import InvalidValueError
from bilat.languages import CODES
from bilat.reading.actors import Scene, codes_of
from bilat.reading.agreements import agreements_of
from bilat.reading.attendance import Named, complete
from bilat.reading.bodies import bodies_of
from bilat.reading.blocks import Block, blocks_of
from bilat.reading.building import record_of
from bilat.reading.context import Context
from bilat.reading.datelines import day_of
from bilat.reading.drafts import Draft
from bilat.reading.figures import FigureMemory, figures_of
from bilat.reading.meetings import meetings_of
from bilat.reading.merging import merged
from bilat.reading.people import PersonMention
from bilat.reading.sentence import BlockMentions
from bilat.reading.sentences import sentences_of
from bilat.records import Reading
from bilat.values import Period

def read(
    text: str, *, published: date | str | None = None, title: str | None = None, language: str | None = None
) -> Reading:
    """Read what states did together out of a text.

    Args:
        text: the article, as plain text.
        published: the day it came out, as a date or in ISO 8601; relative dates stay unresolved without it.
        title: its headline, where it is held apart from the text. Offsets of evidence then count in the title, two
            line ends, and the text.
        language: the code of its language; told for each block where it is not given.

    Returns:
        The records in the order of the text, each with the words that prove it.

    Raises:
        TypeError: if the text or title is no ``str``.
        InvalidValueError: if ``published`` is no date, or the language is none that bilat reads.

    Example:
        >>> reading = read("President Vladimir Putin met President Xi Jinping of China in Beijing on 20 May 2025.")
        >>> [meeting.form.value for meeting in reading.meetings]
        ['talks']
    """
    _check(text, "text")
    if title is not None:
        _check(title, "title")
    if language is not None and language not in CODES:
        raise InvalidValueError(f"{language!r} is no language that bilat reads", "language", f"give one of {', '.join(CODES)}")
    whole = text if title is None else f"{title}\n\n{text}"
    day = _day(published)
    blocks = blocks_of(text, title=title, language=language)
    drafts = merged(_drafts(blocks, day, bool(title)))
    drafts.sort(key=lambda draft: min(draft.evidence)[:2])
    return Reading(
        languages=tuple(dict.fromkeys(block.language for block in blocks)),
        records=tuple(record_of(draft, whole) for draft in drafts),
    )


TRIGGERS: Final = frozenset({"event", "instrument", "verb"})
"""The roles of words that tell of a meeting or an agreement; a sentence without one is not looked into."""


MEETING: Final = frozenset({"commission", "event"})
"""The kinds of institutions whose name alone may tell of a meeting."""


def _check(text: object, name: str) -> None:
    if not isinstance(text, str):
        raise TypeError(f"{name} must be a str, not {type(text).__name__}; decode bytes first, for instance with .decode('utf-8')")


def _day(published: date | str | None) -> date | None:
    if published is None or isinstance(published, date):
        return published
    try:
        return date.fromisoformat(published)
    except (TypeError, ValueError):
        raise InvalidValueError(f"{published!r} is no date", "published", "give a date as YYYY-MM-DD") from None


def _drafts(blocks: list[Block], published: date | None, titled: bool) -> list[Draft]:
    """The drafts of all blocks in text order, with the context of each article."""
    drafts: list[Draft] = []
    for article, group in groupby(blocks, key=lambda block: block.article):
        context = Context(anchor=published if article == 0 else None)
        found: list[Draft] = []
        people: list[PersonMention] = []
        memory = FigureMemory()
        for number, block in enumerate(group):
            heading = (titled and number == 0 and article == 0) or is_heading(block.text)
            found += _of_block(block, context, memory, people, heading=heading)
        named = Named(people)
        for draft in found:
            draft.article = article
            if draft.type in {"meeting", "agreement"}:
                _complete(draft, context)
            if draft.type == "meeting":
                complete(draft, named)
        _date_by_meetings(found)
        drafts += (draft for draft in found if len(draft.codes) > 1 or draft.type in {"institution", "trade-figure"})
    return drafts


def _complete(draft: Draft, context: Context) -> None:
    """Give a draft whose sentence came before the text's countries were known those that the article is about."""
    if not draft.codes:
        draft.codes = context.pair
    elif len(draft.codes) == 1:
        partner = context.partner_of(draft.codes[0])
        if partner is not None:
            draft.codes = (draft.codes[0], partner)


def _date_by_meetings(drafts: list[Draft]) -> None:
    """What is signed or agreed at talks that a text dates has their date."""
    day: object = None
    for draft in drafts:
        when = draft.fields.get("when")
        if draft.type == "meeting" and draft.fields["status"] == "held" and isinstance(when, Period) and day_of(when):
            day = when
        elif draft.type == "agreement" and draft.fields["status"] in {"signed", "agreed"} and when is None and day:
            draft.fields["when"] = day


def is_heading(line: str) -> bool:
    """Whether a line is a headline: short, and not ended as a sentence."""
    line = line.rstrip()
    return len(line) < 160 and line[-1:] not in ".!?…:;,"


def _of_block(
    block: Block, context: Context, memory: FigureMemory, people: list[PersonMention], *, heading: bool
) -> list[Draft]:
    tokens = block.tokens()
    mentions = BlockMentions(block, tokens, context.anchor, context.named(block.language))
    if context.anchor is None:
        context.anchor = mentions.filed
    context.begin_paragraph()
    drafts: list[Draft] = []
    for first, stop in sentences_of(tokens):
        sentence = Scene(mentions, first, stop, heading=heading)
        bodies = sentence.institutions
        if any(cue.role in TRIGGERS for _, _, cue in sentence.cues) or any(body.kind in MEETING for body in bodies):
            drafts += meetings_of(sentence, context)
            drafts += agreements_of(sentence, context)
        if bodies:
            drafts += bodies_of(sentence, context)
        drafts += figures_of(sentence, context, memory)
        _remember(sentence, context)
    people += mentions.people
    return drafts


def _remember(sentence: Scene, context: Context) -> None:
    """Take the countries of a sentence into the context."""
    actors = [actor for actor in sentence.actors if actor.role not in {"topic", "attribute"} and actor.codes]
    if not actors:
        return
    context.saw(codes_of(actors))
    subject = next((actor for actor in actors if actor.role == ""), None)
    if subject is not None:
        context.subject = subject.codes
