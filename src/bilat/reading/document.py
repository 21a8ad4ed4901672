"""A whole text to records: ``read``."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from bilat.errors import InvalidValueError
from bilat.languages import CODES
from bilat.reading.article import drafts_of
from bilat.reading.blocks import Block, blocks_of
from bilat.reading.building import record_of
from bilat.reading.datelines import day_of
from bilat.reading.drafts import Draft
from bilat.reading.merging import merged
from bilat.reading.times import find_times
from bilat.records import Reading


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
        raise InvalidValueError(
            f"{language!r} is no language that bilat reads", "language", f"give one of {', '.join(CODES)}"
        )
    whole = text if title is None else f"{title}\n\n{text}"
    day = _day(published)
    blocks = blocks_of(text, title=title, language=language)
    readable = [block for block in blocks if block.language in CODES]
    drafts = merged(_drafts(readable, day, titled=bool(title)))
    drafts.sort(key=lambda draft: min(draft.evidence)[:2])
    return Reading(
        languages=tuple(dict.fromkeys(block.language for block in blocks)),
        records=tuple(record_of(draft, whole) for draft in drafts),
    )


def _check(text: object, name: str) -> None:
    if not isinstance(text, str):
        raise TypeError(
            f"{name} must be a str, not {type(text).__name__}; decode bytes first, for instance with .decode('utf-8')"
        )


def _day(published: date | str | None) -> date | None:
    if published is None or isinstance(published, date):
        return published
    try:
        return date.fromisoformat(published)
    except (TypeError, ValueError):
        raise InvalidValueError(f"{published!r} is no date", "published", "give a date as YYYY-MM-DD") from None


def _drafts(blocks: list[Block], published: date | None, *, titled: bool) -> list[Draft]:
    """The drafts of all articles of a page, in text order."""
    drafts: list[Draft] = []
    for article, group in groupby(blocks, key=lambda block: block.article):
        own = list(group)
        drafts += drafts_of(own, _anchor(own[0], published), titled=titled and article == 0)
    return drafts


def _anchor(block: Block, published: date | None) -> date | None:
    """The day of an article: of a teaser, the one that its timestamp gives; open for "2 weeks ago", which is no day."""
    if block.stamp is None:
        return published
    times = find_times(block.stamp.tokens)
    return day_of(times[0].resolve(published)) if times else published
