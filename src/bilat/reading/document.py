"""A whole text to records: ``read``."""

from __future__ import annotations

from datetime import date

from bilat.languages.leaders import Leaders
from bilat.reading.article import drafts_of
from bilat.reading.building import record_of
from bilat.reading.days_ahead import laid_ahead
from bilat.reading.drafts import Draft
from bilat.reading.merging import merged
from bilat.reading.pages import articles_of, checked_leaders
from bilat.records import Reading


def read(
    text: str,
    *,
    published: date | str | None = None,
    title: str | None = None,
    language: str | None = None,
    leaders: Leaders | None = None,
) -> Reading:
    """Read what states did together out of a text.

    Args:
        text: the article, as plain text.
        published: the day it came out, as a date or in ISO 8601; relative dates stay unresolved without it.
        title: its headline, where it is held apart from the text. Offsets of evidence then count in the title, two
            line ends, and the text.
        language: the code of its language; told for each block where it is not given.
        leaders: who led which state when, by which a bare name is understood; :meth:`Leaders.shipped` if left out.

    Returns:
        The records in the order of the text, each with the words that prove it.

    Raises:
        TypeError: if the text or title is no ``str``, or the leaders are no :class:`Leaders`.
        InvalidValueError: if ``published`` is no date, or the language is none that bilat reads.

    Example:
        >>> reading = read("President Vladimir Putin met President Xi Jinping of China in Beijing on 20 May 2025.")
        >>> [meeting.form.value for meeting in reading.meetings]
        ['talks']
    """
    articles = articles_of(text, published=published, title=title, language=language)
    table = checked_leaders(leaders)
    drafts: list[Draft] = []
    for article in articles:
        own = drafts_of(article.readable, article.day, titled=article.titled, leaders=table)
        drafts += own if article.ahead is None else laid_ahead(own, article.ahead)
    drafts = merged(drafts)
    drafts.sort(key=lambda draft: min(draft.evidence)[:2])
    whole = text if title is None else f"{title}\n\n{text}"
    return Reading(
        languages=tuple(dict.fromkeys(block.language for article in articles for block in article.blocks)),
        records=tuple(record_of(draft, whole) for draft in drafts),
    )
