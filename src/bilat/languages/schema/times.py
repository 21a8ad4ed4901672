"""How a language names dates and periods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import attrs

Unit = Literal["day", "week", "weekend", "month", "quarter", "half", "year", "time"]
"""The units of the calendar; ``time`` stands for a stretch of no stated length ("the same period")."""

Relation = Literal["at", "since", "by", "until", "before", "after", "from", "compared"]
"""What a preposition says of the time after it. ``from`` may begin a range or name what is compared with."""


@attrs.frozen(kw_only=True, eq=False)
class Times:
    """The time expressions of one language.

    Where a string holds single words, spaces part them; where it may hold phrases, commas do. They may be in any
    spelling of the language: they are folded when they are read.

    Args:
        months: the twelve months, each with all its forms.
        weekdays: the seven days of the week, Monday first, each with all its forms.
        seasons: first and last month of a season, with its names. A season over the turn of the year has none.
        abbreviations: forms of months that a full stop may follow.
        adjectives: forms of months and days that describe the noun after them, so that a preposition before both is the
            noun's («после вчерашних переговоров»). Of months with a capital letter they are part of a name. Words.
        capitalised: whether months and weekdays are written with a capital letter.
        doubtful: forms of months that are other words too, and count only with a date or a preposition beside them.
        units: the forms of the units. Phrases.
        plurals: forms of units, and of the words before them, that mean several of no stated number ("coming weeks").
        marks: letters that stand for a unit beside a digit ("Q1", "10M"). Words.
        days: days by how far they are from today ("yesterday": -1). Phrases.
        days_from: days by how far they are from the one spoken of before ("the next day": 1). Phrases.
        years: single words for a year by how far it is from this one ("bultur": -1). Words.
        governs: among ``days``, what may be a preposition too, by the endings of the word after it that show it.
        deictics: words before (or after) a unit that say which one: last -1, this 0, next 1; beyond these of years
            only («позапрошлый»: -2). Words.
        bare_deictics: whether these may stand for a year by themselves after a month («в июне прошлого»).
        same: words that point back to the period spoken of before ("the same months of 2013"). Phrases.
        then: phrases for the time spoken of before, whatever it was ("on that occasion"). Phrases.
        earlier: phrases for the same period a year before the one spoken of. Phrases.
        ago: words after (or before) a span of time that place it before today. Phrases.
        from_then: words after a span of time that count it from the time spoken of: back -1, on 1. Phrases.
        ahead: words before a span of time that place it after today ("in two weeks"), where what is told lies ahead:
            the same words may tell how long something takes. Phrases.
        parts: words for a part of a period, with the words that tie them to it ("end of the"); the part is not kept.
        closers: nouns after a date or month that only say what it is ("4-iyun kuni", "may oyida"). Words.
        part_nouns: what follows a period and means a part of it ("2024-yil oxirida"). Phrases.
        start_nouns: what follows the running year and makes the time from its start up to now of it. Phrases.
        starts: among the parts, those that mean the beginning ("since the start of the year"). Phrases.
        year_ends: phrases for the end of the running year. Phrases.
        to_date: phrases for the running year up to now. Phrases.
        year_words: what stands after the number of a year. Words.
        year_prefixes: what stands before the number of a year. Words.
        halves: words for a half of anything, which are one of a year only before that («половина»). Words.
        fiscal: words before a quarter or half that make it one of a year that is not the calendar's. Words.
        year_endings: endings after a hyphen ("2023-го"). Words.
        decade_endings: endings that make a decade of a year ("1990s"). Words.
        year_cues: prepositions after which four digits are a year.
        weak_year_cues: the same, where no noun may follow the digits.
        function_words: words that are no nouns, which may follow a year after a weak cue.
        fillers: words that may stand between a preposition or a deictic and its time ("the", "whole"). Words.
        links: words between a day, a month, a quarter and its year ("of"). Words.
        ranges: words and signs between two ends. Words.
        up_to: words between so many months and the last of them ("the ten months to October"). Words.
        range_endings: endings of the first end of a range that has nothing after it ("maydan iyulgacha"). Words.
        pairs: words that join two neighbouring days ("and"). Words.
        between: prepositions after which ``pairs`` join the ends of a range. Words.
        span_cues: prepositions after which so many months are the first of a year («за восемь месяцев»). Words.
        span_forms: forms of the month, and words after it, by which so many months are the first of a year ("sakkiz
            oyda", "sakkiz oy yakunlari"). Words.
        no_day_after: prepositions that keep a number after a month from being its day ("in May 10 people"). Words.
        day_nouns: what follows a day with no month («15-го числа»). Words.
        relations: prepositions by what they say. Phrases.
        ending_relations: the same for the endings of the last word of the time ("2030-yilgacha"). Words.
        after_relations: the same for what stands after the time ("2026 onwards"). Phrases.
        not_after: words before a weekday or month that make a name of it ("Black Friday"). Words.
        not_before: words after it that do ("Sunday Times"). Words.
        year_first: whether a year with its noun stands before month and day.
        day_after_month: whether a day may stand after its month.
        slashes: the order of ``21/02/2025``: ``dmy``, ``mdy``, or empty where both are in use.
    """

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    seasons: Mapping[tuple[int, int], str] = attrs.field(factory=dict[tuple[int, int], str])
    abbreviations: str = ""
    adjectives: str = ""
    capitalised: bool = False
    doubtful: str = ""
    units: Mapping[Unit, str]
    plurals: str = ""
    marks: Mapping[Unit, str] = attrs.field(factory=dict[Unit, str])
    days: Mapping[int, str] = attrs.field(factory=dict[int, str])
    days_from: Mapping[int, str] = attrs.field(factory=dict[int, str])
    years: Mapping[int, str] = attrs.field(factory=dict[int, str])
    governs: Mapping[str, str] = attrs.field(factory=dict[str, str])
    deictics: Mapping[int, str] = attrs.field(factory=dict[int, str])
    bare_deictics: bool = False
    same: str = ""
    then: str = ""
    earlier: str = ""
    ago: str = ""
    from_then: Mapping[int, str] = attrs.field(factory=dict[int, str])
    ahead: str = ""
    parts: str = ""
    starts: str = ""
    closers: str = ""
    part_nouns: str = ""
    start_nouns: str = ""
    year_ends: str = ""
    to_date: str = ""
    year_words: str = ""
    year_prefixes: str = ""
    halves: str = ""
    fiscal: str = ""
    year_endings: str = ""
    decade_endings: str = ""
    year_cues: str = ""
    weak_year_cues: str = ""
    function_words: str = ""
    fillers: str = ""
    links: str = ""
    ranges: str = ""
    up_to: str = ""
    range_endings: str = ""
    pairs: str = ""
    between: str = ""
    span_cues: str = ""
    span_forms: str = ""
    no_day_after: str = ""
    day_nouns: str = ""
    relations: Mapping[Relation, str] = attrs.field(factory=dict[Relation, str])
    ending_relations: Mapping[Relation, str] = attrs.field(factory=dict[Relation, str])
    after_relations: Mapping[Relation, str] = attrs.field(factory=dict[Relation, str])
    not_after: str = ""
    not_before: str = ""
    year_first: bool = False
    day_after_month: bool = False
    slashes: str = ""
