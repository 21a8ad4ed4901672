"""The blocks of a text: lines that belong to the article, to another one teased beside it, or to the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final, cast

import attrs

from bilat.languages import CODES, table
from bilat.languages.telling import USUAL, Script
from bilat.reading.lazily import lazily
from bilat.reading.lexicon import Lexicon
from bilat.reading.scripts import script_of, told
from bilat.reading.times import find_times
from bilat.reading.tokens import Cut, Tokens
from bilat.reading.when import Dates

if TYPE_CHECKING:
    from bilat.languages.schema.pages import PageTable

LONGEST_NOISE: Final = 25
"""A line of more tokens than this is prose, whatever it begins with."""
LONGEST_TIMESTAMP: Final = 12
HEADER: Final = 3
"""A timestamp among so many first lines stands at the article's head."""
DAYS: Final = 2
"""How many lines that are days make a list by days, and among how many first lines the first one stands."""
TEASER: Final = 2
"""How many lines a teaser has above its timestamp: a headline and its first words."""


@attrs.define(eq=False, slots=False)
class Block:
    """One line of a text.

    Args:
        text: the line.
        offset: where it begins in the text as given.
        language: the code of its language.
        article: which article it belongs to: 0 for the text's own, then one number for each teaser.
        stamp: the timestamp that a teaser has under it, or the day that a list by days has above it.
    """

    text: str
    offset: int
    language: str
    article: int = 0
    stamp: Block | None = None

    @lazily
    def cut(self) -> Cut:
        """The line cut into words, whatever its language."""
        return Cut(self.text)

    @lazily
    def tokens(self) -> Tokens:
        """The tokens of the line."""
        return Tokens(self.cut, self.language, self.offset)


@cache
def _noise(language: str) -> Lexicon[str]:
    """The beginnings of lines that are page noise, and the headings of teaser lists."""
    words = cast("PageTable", table(language, "pages"))
    return Lexicon(
        language,
        [
            (phrase, kind)
            for kind in ("noise", "teasers")
            for phrase in getattr(words, kind).split(",")
            if phrase.strip()
        ],
    )


@cache
def _clock(language: str) -> frozenset[str]:
    words = cast("PageTable", table(language, "pages"))
    return frozenset(map(str.strip, words.clock.split(",")))


def kind_of_line(tokens: Tokens) -> str:
    """``prose``, ``noise``, ``teasers`` (heads a list of other articles) or ``timestamp``."""
    norms = tokens.norms
    if len(norms) > LONGEST_NOISE:
        return "prose"
    counted = _noise(tokens.language).at(norms, 0) is not None  # "Comments (3)" is no time
    if not counted and len(norms) <= LONGEST_TIMESTAMP and any(map(str.isdigit, norms)):
        clock = _clock(tokens.language)
        if all(norm in clock or not norm.isalpha() for norm in norms):
            return "timestamp"
    match = next(
        (match for start in (0, 1) if start < len(norms) and (match := _noise(tokens.language).at(norms, start))), None
    )
    if match is None:
        return "prose"
    stop, kind = match
    if kind == "teasers" and all(not norm.isalnum() for norm in norms[stop:]):
        return "teasers"
    if kind == "teasers" or stop == len(norms) or not norms[stop].isalpha() or norms[-1] not in ".!?…":
        return "noise"
    return "prose"


def _lines(text: str, offset: int) -> Iterator[tuple[int, str]]:
    """The lines of ``text`` that hold anything, with their offsets."""
    for line in text.splitlines(keepends=True):
        if not line.isspace():
            yield offset, line
        offset += len(line)


def blocks_of(text: str, *, title: str | None, language: str | None) -> list[Block]:
    """Cut a text into its blocks; noise is left out.

    Args:
        text: the text as given, without its title.
        title: its headline; the text's offsets then begin after it and two line ends.
        language: the code of the language of all blocks, or None to tell it for each.

    Returns:
        The blocks in text order, the title first; among them those in a language that bilat does not read.
    """
    offset = 0 if title is None else len(title) + 2
    heads = [] if title is None else [Block(line, at, language or "") for at, line in _lines(title, 0)]
    lines = [Block(line, at, language or "") for at, line in _lines(text, offset)]
    if language is None:
        _tell_languages([*heads, *lines])
    return heads + (lines if len(lines) == 1 else _articles(lines))


def _tell_languages(blocks: list[Block]) -> None:
    """Tell the language of each block; one that nothing tells has that of most others in its script."""
    most: Counter[tuple[Script, str]] = Counter()
    open_blocks: list[tuple[Script, Block]] = []
    for block in blocks:
        script = script_of(block.text)
        block.language = told(block.cut, script) or ""
        if block.language:
            most[script, block.language] += len(block.text)
        else:
            open_blocks.append((script, block))
    for script, block in open_blocks:
        likely = [(size, code) for (own, code), size in most.items() if own == script]
        block.language = max(likely)[1] if likely else USUAL[script]


def _kind(block: Block) -> str:
    short = len(block.text) < LONGEST_NOISE * 12 and block.language in CODES
    return kind_of_line(block.tokens) if short else "prose"


def _goes_by_days(lines: list[Block], kinds: list[str]) -> bool:
    """Whether a page is a list by days: it begins with a line that is a day, and each such line leads on to others."""
    days = [number for number, kind in enumerate(kinds) if kind == "timestamp"]
    if len(days) < DAYS or days[0] >= DAYS or kinds[-1] == "timestamp":
        return False
    return all(kinds[number + 1] == "prose" and _is_day(lines[number]) for number in days)


def _is_day(block: Block) -> bool:
    times = find_times(block.tokens)
    return len(times) == 1 and isinstance(times[0].when, Dates) and times[0].when.first[1] is not None


def _by_days(lines: list[Block], kinds: list[str]) -> list[Block]:
    """The lines of a list by days, those of one day as an article."""
    kept: list[Block] = []
    day: Block | None = None
    article = 0
    for block, kind in zip(lines, kinds, strict=True):
        if kind == "timestamp":
            day, article = block, article + 1
        elif kind == "prose":
            block.article, block.stamp = article, day
            kept.append(block)
    return kept


def _articles(lines: list[Block]) -> list[Block]:
    """Number the articles of a page and leave out its noise."""
    kinds = [_kind(block) for block in lines]
    if _goes_by_days(lines, kinds):
        return _by_days(lines, kinds)
    kept: list[Block] = []
    article = 0
    teasing = False
    for number, (block, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind == "prose":
            block.article = article
            kept.append(block)
        elif kind == "teasers":
            teasing = True
            article += 1
        elif kind == "timestamp" and number >= HEADER:
            if not teasing:
                article += 1
                for teaser in kept[-TEASER:]:
                    teaser.article = article
            for teaser in kept:
                if teaser.article == article:
                    teaser.stamp = block
            article += 1
            teasing = True
    return kept
