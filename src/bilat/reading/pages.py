"""A text as it is given to the reader: checked, and cut into the articles of its page."""

from __future__ import annotations

from datetime import date
from itertools import groupby

import attrs

from bilat.errors import InvalidValueError, expect_text
from bilat.languages import CODES
from bilat.languages.leaders import Leaders
from bilat.reading.blocks import Block, blocks_of
from bilat.reading.datelines import day_of
from bilat.reading.times import find_times


@attrs.define(eq=False)
class Article:
    """One article of a page: the text's own, or one that is teased beside it.

    Args:
        blocks: its lines, in order.
        day: the day it came out, if that is known.
        titled: whether the first block is its title.
        ahead: the coming day on which all of it will happen, where it is of a list by days.
    """

    blocks: list[Block]
    day: date | None
    titled: bool
    ahead: date | None = None

    @property
    def readable(self) -> list[Block]:
        """Its lines in the languages that bilat reads."""
        return [block for block in self.blocks if block.language in CODES]


def articles_of(text: str, *, published: date | str | None, title: str | None, language: str | None) -> list[Article]:
    """The articles of a page, in the order of the text.

    Args:
        text: the text as given, without its title.
        published: the day it came out, as a date or in ISO 8601.
        title: its headline, where it is held apart.
        language: the code of the language of all of it, or None to tell it for each block.

    Raises:
        TypeError: if the text or title is no ``str``.
        InvalidValueError: if ``published`` is no date, or the language is none that bilat reads.
    """
    expect_text(text)
    if title is not None:
        expect_text(title, "title")
    if language is not None and language not in CODES:
        raise InvalidValueError(
            f"{language!r} is no language that bilat reads", "language", f"give one of {', '.join(CODES)}"
        )
    day = _day(published)
    blocks = blocks_of(text, title=title, language=language)
    articles = ((number, list(group)) for number, group in groupby(blocks, key=lambda block: block.article))
    return [_article(own, day, titled=bool(title) and number == 0) for number, own in articles]


def _article(blocks: list[Block], published: date | None, *, titled: bool) -> Article:
    """An article; what stands under a day that is still to come has not come out then."""
    day = _day_of(blocks[0], published)
    if day is not None and published is not None and day > published:
        return Article(blocks, published, titled, day)
    return Article(blocks, day, titled)


def checked_leaders(leaders: object) -> Leaders | None:
    """The table of leaders as given.

    Raises:
        TypeError: if it is none.
    """
    if leaders is None or isinstance(leaders, Leaders):
        return leaders
    raise TypeError(f"leaders must be Leaders, not {type(leaders).__name__}; make them with bilat.Leaders(...)")


def _day(published: date | str | None) -> date | None:
    if published is None or isinstance(published, date):
        return published
    try:
        return date.fromisoformat(published)
    except (TypeError, ValueError):
        raise InvalidValueError(f"{published!r} is no date", "published", "give a date as YYYY-MM-DD") from None


def _day_of(block: Block, published: date | None) -> date | None:
    """The day of an article: of a teaser, the one that its timestamp gives; open for "2 weeks ago", which is no day."""
    if block.stamp is None:
        return published
    times = find_times(block.stamp.tokens)
    return day_of(times[0].resolve(published)) if times else published
