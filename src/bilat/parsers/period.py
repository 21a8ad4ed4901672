"""Reads a period out of a short text in any locale: the inverse of `format_period`."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from functools import cache
from reprlib import repr as short
from typing import TYPE_CHECKING, Final

from bilat.errors import AmbiguousTextError, InvalidValueError, UnreadableTextError, either, expect, expect_text
from bilat.locales import resolve
from bilat.locales.calendar import calendar
from bilat.parsers.calendar_words import Piece, calendar_words
from bilat.parsers.date_readings import Day, Usage, readings
from bilat.parsers.folding import fold
from bilat.parsers.relative_days import Distance, distance
from bilat.values import PartialDate, Period

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from babel.core import Locale

_LONGEST: Final = 200
"""No period takes so many characters; so the time is bounded whatever the text."""
_EDTF: Final = re.compile(r"[0-9X./-]+")
"""What may be written in EDTF, which is read in every locale."""


def parse_period(text: str, *, locale: str | Locale, today: date | None = None) -> Period:
    """Read a period as a locale writes dates.

    It knows the names of months, weekdays and quarters that CLDR has in every width, the digits of every script, the
    words that stand between the parts of a date, the locale's order of day and month in digits, and EDTF. For the
    languages that bilat reads it knows every form of the names too. Case, accents and the kind of dash or apostrophe
    don't matter. Dates are those of the Gregorian calendar in every locale.

    Args:
        text: the period, and nothing else.
        locale: an identifier of Babel or a BCP 47 tag.
        today: the day by which "yesterday" and "last month" are told, and the century of a year in two digits; without
            it neither is read.

    Returns:
        The period, as precise as the text.

    Raises:
        TypeError: if the text is no ``str``.
        UnreadableTextError: if it is no period; the error says what was understood.
        AmbiguousTextError: if it can be several; the error lists these.
        UnknownLocaleError: if CLDR has no such locale.

    Example:
        >>> parse_period("январь – апрель 2024 г.", locale="ru"), parse_period("26–28 May 2024", locale="en-GB")
        (Period.parse('2024-01/2024-04'), Period.parse('2024-05-26/2024-05-28'))
        >>> parse_period("05/06/2024", locale="fr"), parse_period("05/06/2024", locale="en-US")
        (Period.parse('2024-06-05'), Period.parse('2024-05-06'))
        >>> parse_period("٢٦ مايو ٢٠٢٤", locale="ar"), parse_period("Q1 2024", locale="en")
        (Period.parse('2024-05-26'), Period.parse('2024-01/2024-03'))
    """
    expect_text(text)
    if today is not None:
        expect(today, date, "today", "give a datetime.date, for instance with datetime.date.today()")
    known = resolve(locale)
    if len(text) > _LONGEST:
        raise UnreadableTextError(f"{short(text)} is no period: it is too long", "text", "give the period alone")
    if _EDTF.fullmatch(text):
        with suppress(InvalidValueError):
            return Period.parse(text)
    folded = fold(text)
    if told := distance(folded, known):
        return _from_today(told, known, today, text)
    usage = _usage(known)._replace(today=today)
    words = calendar_words(known)
    pieces = words.pieces(folded)
    found = _found(pieces, usage) or _found(words.without_weekday(pieces), usage)
    if not found:
        found = _found(calendar_words(known, narrow=True).pieces(folded), usage)
    if len(found) > 1:
        raise AmbiguousTextError(
            f"{short(text)} may be {either(map(str, found))}", "text", "write the month in letters, the year in full"
        )
    if not found:
        what = f"{short(text)} is no period in the locale {known}: {_understood(pieces)}"
        raise UnreadableTextError(what, "text", "write it as 2024-05-27")
    return _checked(found[0], pieces, text)


def _from_today(told: Distance, locale: Locale, today: date | None, text: str) -> Period:
    """The period that is told by its distance from today."""
    if today is None:
        raise UnreadableTextError(f"{short(text)} depends on the day it is said", "today", "give that day")
    try:
        return told.from_day(today, locale.first_week_day)
    except (InvalidValueError, OverflowError) as error:
        what = f"{short(text)} is outside of the calendar"
        raise UnreadableTextError(what, "text", "give a day of the years 1 to 9999") from error


@cache
def _usage(locale: Locale) -> Usage:
    """How a locale writes dates in digits."""
    known = calendar(locale)
    whole, *others = (known.order(name).lower() for name in ("yMd", "short", "medium"))
    no_year = known.order("Md").lower()
    # where no date ends with its year, but days stand before months, they may be taken to do so there too
    year_last = next((order for order in (whole, *others) if order[-1] == "y"), "dmy" if no_year == "dm" else "")
    return Usage(whole, year_last, no_year)


def _found(pieces: Sequence[Piece], usage: Usage) -> list[Period]:
    """The likeliest periods that pieces of a text can be, in order."""
    if any(piece.kind == "unknown" for piece in pieces):
        return []
    dated = [piece for piece in pieces if piece.kind not in ("filler", "weekday")]
    by_rank: dict[int, set[Period]] = {}
    for reading in readings(dated, usage):
        with suppress(InvalidValueError):
            period = Period(first=_date(reading.first), last=_date(reading.last))
            by_rank.setdefault(reading.rank, set()).add(period)
    return sorted(by_rank[min(by_rank)]) if by_rank else []


def _date(day: Day | None) -> PartialDate | None:
    return None if day is None else PartialDate(*day)


def _checked(period: Period, pieces: Sequence[Piece], text: str) -> Period:
    """The period of a day if the weekday that stands beside it is the day's; any other period."""
    weekdays = {day for piece in pieces if piece.kind == "weekday" for day in piece.values}
    if weekdays and not period.is_interval and period.start == period.end is not None:
        assert period.start is not None
        if period.start.weekday() not in weekdays:
            what = f"{short(text)} is no period: {period} is another day of the week"
            raise UnreadableTextError(what, "text", "give the day's own weekday, or none")
    return period


def _understood(pieces: Iterable[Piece]) -> str:
    """What was understood of a text, for an error."""
    known = ", ".join(repr(piece.text) for piece in pieces if piece.kind not in ("unknown", "dash", "filler"))
    unknown = ", ".join(repr(piece.text) for piece in pieces if piece.kind == "unknown")
    if unknown:
        return f"understood {known}, but not {unknown}" if known else f"did not understand {unknown}"
    return f"understood {known}, which is no date of the calendar" if known else "it names none"
