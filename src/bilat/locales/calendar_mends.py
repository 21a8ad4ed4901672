"""Patterns of dates and names of months that are poor in Babel, with better ones."""

from __future__ import annotations

from typing import Final, NamedTuple


class Mend(NamedTuple):
    """A better text for one that Babel has. It is used only as long as Babel has just that one.

    Attributes:
        locale: where it holds, and in what inherits from there.
        name: a skeleton of dates or of intervals, ``long``, ``months``, or ``fallback``: the pattern of any interval.
        difference: of an interval, the largest part in which its ends differ; else empty.
        poor: what Babel has; empty where it has nothing.
        good: what is used in its place.
        why: what is wrong with it, and what the better one follows.

    Bars part the two halves of an interval, and the names of months.
    """

    locale: str
    name: str
    difference: str
    poor: str
    good: str
    why: str


_ORDER: Final = "has the day between the year and the month, as nobody writes it: the order of ISO 8601"
_NUMBERS: Final = "has intervals with the number of the month only: the day before the long date of the locale"
_UZBEK: Final = "has the order of English: an Uzbek date begins with its year, as in laws and news"
_MONTHS: Final = "leaves out the soft sign of seven months, which are spelt as in Russian"

MENDS: Final = (
    Mend("bal", "fallback", "", "{1} - {0}", "{0} - {1}", "puts the end before the start"),
    Mend("cs", "yMMMMd", "d", "", "d.–|d. MMMM y", _NUMBERS),
    Mend("cs", "yMMMMd", "M", "", "d. MMMM\u2009–\u2009|d. MMMM y", _NUMBERS),
    Mend("cs", "MMMMd", "d", "", "d.–|d. MMMM", _NUMBERS),
    Mend("ky", "yMd", "", "y-dd-MM", "y-MM-dd", _ORDER),
    Mend("sk", "yMMMMd", "d", "", "d.\u2009–\u2009|d. MMMM y", _NUMBERS),
    Mend("sk", "yMMMMd", "M", "", "d. MMMM\u2009–\u2009|d. MMMM y", _NUMBERS),
    Mend("sk", "MMMMd", "d", "", "d.\u2009–\u2009|d. MMMM", _NUMBERS),
    Mend("ug", "yMd", "", "y-d-M", "y-M-d", _ORDER),
    Mend("uz_Cyrl", "long", "", "d MMMM, y", "y 'йил' d MMMM", _UZBEK),
    Mend("uz_Cyrl", "yMMMM", "", "MMMM, y", "y 'йил' MMMM", _UZBEK),
    Mend("uz_Cyrl", "yMMMM", "M", "MMMM – |MMMM, y", "y 'йил' MMMM – |MMMM", _UZBEK),
    Mend("uz_Cyrl", "yMMMM", "y", "MMMM, y – |MMMM, y", "y 'йил' MMMM – |y 'йил' MMMM", _UZBEK),
    Mend("uz_Cyrl", "yMMMMd", "d", "", "y 'йил' d–|d MMMM", _UZBEK),
    Mend("uz_Cyrl", "yMMMMd", "M", "", "y 'йил' d MMMM – |d MMMM", _UZBEK),
    Mend(
        "uz_Cyrl",
        "months",
        "",
        "январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр",
        "январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь",
        _MONTHS,
    ),
    Mend(
        "yo", "yMMMM", "y", "MMMM – y |MMMM y", "MMMM y – |MMMM y", "has the first year behind what joins the two dates"
    ),
)
