"""The small pieces of a text, each usable alone: its periods, amounts, countries, people and institutions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain, takewhile
from typing import Final, TypeVar

from bilat.languages.leaders import Leaders
from bilat.languages.schema.cues import Cue
from bilat.reading.building import institution_of, person_of
from bilat.reading.context import Context
from bilat.reading.cue_tables import cue_table
from bilat.reading.pages import articles_of, checked_leaders
from bilat.reading.sentence import BlockMentions
from bilat.reading.times import TimeMention, find_times
from bilat.reading.tokens import Tokens
from bilat.reading.when import Tense
from bilat.records import Institution
from bilat.values import Country, Found, Money, Period, Person, Quantity

Value = TypeVar("Value")

REACH: Final = 16
"""How many tokens before or after a time a verb may stand that tells whether it lies ahead."""
CLOSING: Final = frozenset(",;:—")
"""What ends the clause of a time: a verb after it says nothing of the time."""
MOVING: Final = frozenset({"postpone", "plan", "announce", "propose", "invite"})
"""The acts that are done now and are about a time to come: what their form shows is not the time's."""


def find_periods(
    text: str, *, language: str | None = None, published: date | str | None = None
) -> tuple[Found[Period], ...]:
    """Find the dates and periods that a text names.

    Args:
        text: any text.
        language: the code of its language; told for each line where it is not given.
        published: the day it came out, as a date or in ISO 8601. Without it what is relative ("on Tuesday", "last
            year") is left out, and a day without its year has none.

    Returns:
        The periods in the order of the text; they do not overlap. The words of "since 2016" state an open period;
        those around "before 2016" are left out of it.

    Raises:
        TypeError: if the text is no ``str``.
        InvalidValueError: if ``published`` is no date, or the language is none that bilat reads.

    Example:
        >>> for found in find_periods("Trade rose in January-May. They will meet on Friday.", published="2024-06-05"):
        ...     print(found.quote, "=", found.value)
        in January-May = 2024-01/2024-05
        on Friday = 2024-06-07
    """
    found: list[Found[Period]] = []
    for mentions in _blocks(text, language, published):
        before: Period | None = None
        for mention in find_times(mentions.tokens):
            period, first = _period(mention, mentions, before)
            if period is not None:
                before = period
                found.append(_found(period, mentions.tokens, first, mention.stop))
    return tuple(found)


def find_amounts(text: str, *, language: str | None = None) -> tuple[Found[Money | Quantity], ...]:
    """Find the sums of money and the quantities of goods that a text states.

    Args:
        text: any text.
        language: the code of its language; told for each line where it is not given.

    Returns:
        The amounts in the order of the text; they do not overlap. Words such as "about" are left out of their quotes.
        A sum whose currency stays open ("5 million francs", with no country near) is none.

    Raises:
        TypeError: if the text is no ``str``.
        InvalidValueError: if the language is none that bilat reads.

    Example:
        >>> for found in find_amounts("Trade reached about $3.8bn; 10 billion cubic metres of gas were sold."):
        ...     print(found.quote, "=", found.value)
        $3.8bn = Money(amount=Decimal('3800000000.0'), currency='USD')
        10 billion cubic metres = Quantity(amount=Decimal('10000000000'), unit=Unit.CUBIC_METRE)
    """
    found: list[Found[Money | Quantity]] = []
    for mentions in _blocks(text, language):
        near = dict.fromkeys(code for mention in mentions.countries for code in mention.codes)
        for mention in mentions.amounts:
            value = mention.valued(near)
            if value is not None:
                found.append(_found(value, mentions.tokens, mention.core, mention.stop))
    return tuple(found)


def find_countries(text: str, *, language: str | None = None) -> tuple[Found[Country], ...]:
    """Find the countries that a text names: by name, adjective, people, capital or seat of power.

    Args:
        text: any text.
        language: the code of its language; told for each line where it is not given.

    Returns:
        The countries in the order of the text, each member of a compound ("Uzbek-Russian") by itself. They do not
        overlap, but a word that names two countries ("the Koreas") gives one for each.

    Raises:
        TypeError: if the text is no ``str``.
        InvalidValueError: if the language is none that bilat reads.

    Example:
        >>> [(found.quote, found.value.code) for found in find_countries("The Kremlin praised Sino-Indian trade.")]
        [('Kremlin', 'RU'), ('Sino', 'CN'), ('Indian', 'IN')]
    """
    return tuple(
        _found(Country.of(code), mentions.tokens, first, stop)
        for mentions in _blocks(text, language)
        for mention in mentions.countries
        for first, stop, codes in mention.parts or ((mention.first, mention.stop, mention.codes),)
        for code in codes
    )


def find_people(
    text: str,
    *,
    language: str | None = None,
    published: date | str | None = None,
    leaders: Leaders | None = None,
) -> tuple[Found[Person], ...]:
    """Find the people that a text names, with their offices.

    Args:
        text: any text.
        language: the code of its language; told for each line where it is not given.
        published: the day it came out, by which the bare name of a leader is understood.
        leaders: who led which state when; :meth:`Leaders.shipped` if left out.

    Returns:
        The people in the order of the text, each time they are named; they do not overlap. What the text has told of
        one before is told again. An office without a name is nobody.

    Raises:
        TypeError: if the text is no ``str``, or the leaders are no :class:`Leaders`.
        InvalidValueError: if ``published`` is no date, or the language is none that bilat reads.

    Example:
        >>> [found] = find_people("Встреча с президентом Финляндии Александром Стуббом.")
        >>> found.value.name, found.value.country, found.value.office
        ('Александр Стубб', Country.of('FI'), Office.HEAD_OF_STATE)
    """
    return tuple(
        _found(person_of(mentions.known.resolve(mention)), mentions.tokens, mention.first, mention.stop)
        for mentions in _blocks(text, language, published, checked_leaders(leaders))
        for mention in mentions.people
        if mention.name
    )


def find_institutions(text: str, *, language: str | None = None) -> tuple[Found[Institution], ...]:
    """Find the institutions that a text names, whatever they do in it.

    Args:
        text: any text.
        language: the code of its language; told for each line where it is not given.

    Returns:
        The institutions in the order of the text, each time they are named; they do not overlap. Other than those of
        :func:`read`, they need not be of two states, and carry no evidence of their own.

    Raises:
        TypeError: if the text is no ``str``.
        InvalidValueError: if the language is none that bilat reads.

    Example:
        >>> [found] = find_institutions("They met at the Ministry of Transport of Latvia.")
        >>> found.value.name, found.value.kind
        ('Ministry of Transport of Latvia', InstitutionKind.AGENCY)
    """
    return tuple(
        _found(institution_of(mention), mentions.tokens, mention.first, mention.stop)
        for mentions in _blocks(text, language)
        for mention in mentions.institutions
    )


def _blocks(
    text: str,
    language: str | None,
    published: date | str | None = None,
    leaders: Leaders | None = None,
) -> Iterator[BlockMentions]:
    """The blocks of a text, each with the day of its article or of the dateline before it."""
    for article in articles_of(text, published=published, title=None, language=language):
        context = Context(anchor=article.day, leaders=leaders)
        for block in article.readable:
            mentions = BlockMentions(block, block.tokens, context)
            if context.anchor is None:
                context.anchor = mentions.filed
            yield mentions


def _found(value: Value, tokens: Tokens, first: int, stop: int) -> Found[Value]:
    start, end = tokens.starts[first], tokens.ends[stop - 1]
    return Found(value=value, start=start, end=end, quote=tokens.quote(first, stop))


def _period(mention: TimeMention, mentions: BlockMentions, before: Period | None) -> tuple[Period | None, int]:
    """The period of a time, and the first token that states it: what a preposition shifts is stated without it."""
    anchor, tense = mentions.context.anchor, _tense(mentions, mention)
    period = mention.resolve(anchor, tense, before)
    return (period, mention.first) if period is not None else (mention.span(anchor, tense, before), mention.core)


def _tense(mentions: BlockMentions, time: TimeMention) -> Tense | None:
    """Whether a time lies ahead, by the nearest verb or auxiliary that shows it, those before it first."""
    times = cue_table(mentions.tokens.language).times
    first, stop = mentions.sentence_around(time.first)
    words = mentions.tokens.words
    before = range(time.first - 1, max(first, time.first - REACH) - 1, -1)
    after = takewhile(lambda index: words[index] not in CLOSING, range(time.stop, min(stop, time.stop + REACH)))
    for index in chain(before, after):
        cue = mentions.cue_at.get(index)
        if cue is None:
            continue
        if _is_ahead(mentions, index):
            return "future"
        shown = times.get(cue.form)
        if shown == "past":
            return None if cue.sense in MOVING else "past"
        if shown == "future" and cue.role != "say":
            return "future"
    return None


def _is_ahead(mentions: BlockMentions, index: int) -> bool:
    """Whether a verb stands in the future: an auxiliary stands before it, or it is one («будет», "will", "to be")."""
    cues = mentions.cue_at
    cue = cues[index]
    if cue.act is not None and any(_opens_future(cues, before) for before in (index - 1, index - 2)):
        return True
    return cue.role in {"future", "possible"} and cue.other is None


def _opens_future(cues: Mapping[int, Cue], index: int) -> bool:
    return index in cues and cues[index].role in {"future", "possible"}
