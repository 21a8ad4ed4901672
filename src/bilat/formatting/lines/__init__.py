"""Records as lines that read as sentences: «Oslo, 3 May 2024 – Chile and Norway signed a treaty: fishing».

Names stand in the nominative, as nothing else is known of them: every sentence is worded so in its language. Those with
a plural depend on how many countries their subject names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bilat.formatting.lines.agreement import agreement_line
from bilat.formatting.lines.figure import figure_line
from bilat.formatting.lines.institution import institution_line
from bilat.formatting.lines.meeting import meeting_line
from bilat.records import Agreement, Institution, Meeting, TradeFigure

if TYPE_CHECKING:
    from babel.core import Locale

    from bilat.records import Record

__all__ = ["line_of"]


def line_of(record: Record, locale: Locale) -> str:
    """A record as one line: where and when, what, and what else is known of it."""
    match record:
        case Meeting():
            return meeting_line(record, locale)
        case Agreement():
            return agreement_line(record, locale)
        case TradeFigure():
            return figure_line(record, locale)
        case Institution():
            return institution_line(record, locale)
