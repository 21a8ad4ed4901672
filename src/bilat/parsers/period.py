"""Reads a period out of a short text in any locale: the inverse of `format_period`."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from reprlib import repr as short
from typing import TYPE_CHECKING

from bilat.errors import AmbiguousTextError, InvalidValueError, UnreadableTextError
from bilat.locales import resolve
from bilat.locales.calendar import calendar
from bilat.parsers.calendar_words import Piece, calendar_words
from bilat.parsers.date_readings import Day, Reading, Usage, readings
from bilat.parsers.folding import fold
from bilat.values import PartialDate, Period

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from babel.core import Locale

_LONGEST = 200
"""No period takes so many characters; so the time is bounded whatever the text."""


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

    Raises:
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
