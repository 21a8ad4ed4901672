"""Reading EDTF (ISO 8601-2): the subset that a period can be, and why the rest is refused."""

from __future__ import annotations

import re
from reprlib import repr as short
from typing import Final, NamedTuple

from bilat.errors import InvalidValueError
from bilat.values.partial_date import PartialDate

_DATE: Final = re.compile(r"(?:([0-9]{4})|XXXX)(?:-([01][0-9])(?:-([0-9]{2}))?)?")


def read_interval(text: str) -> tuple[PartialDate | None, PartialDate | None]:
    """The two ends of a date or interval in EDTF: the same twice for a date, None for an end that is open.

    Raises:
        InvalidValueError: if the text is none of the subset.
    """
    head, slash, tail = text.partition("/")
    if not slash:
        single = _read_date(text, text)
        return single, single
    return _read_end(head, text), _read_end(tail, text)


def _read_end(end: str, text: str) -> PartialDate | None:
    return None if end == ".." else _read_date(end, text)


def _read_date(part: str, text: str) -> PartialDate:
    match = _DATE.fullmatch(part)
    if match is None:
        refusal = _refusal(part)
        raise InvalidValueError(f"{short(text)} is no period: {refusal.reason}", "Period", refusal.remedy)
    year, month, day = match.groups()
    return PartialDate(_number(year), _number(month), _number(day))


def _number(digits: str | None) -> int | None:
    return None if digits is None else int(digits)


class _Refusal(NamedTuple):
    """A form that is refused."""

    pattern: str
    reason: str
    remedy: str


_FORMS: Final = "write YYYY, YYYY-MM, YYYY-MM-DD, XXXX-MM-DD, or an interval FIRST/LAST with .. for an open end"
_DROP: Final = "leave the mark out, or the whole period"
_YEARS: Final = "give a year from 0001 to 9999"

# the first that fits holds
_REFUSALS: Final = (
    _Refusal(r".*/.*", "an interval has two ends", _FORMS),
    _Refusal(r"", "an end that is not known has no form here", "write .. for an open end, or leave the period out"),
    _Refusal(r"\.\.", "a single date cannot be open", "write an interval with .. at one end"),
    _Refusal(r"[\[{].*|.*[\]}]|.*,.*|.*\.\..*", "a set of dates is not supported", "write an interval FIRST/LAST"),
    _Refusal(r".*\?.*", "an uncertain date (?) is not supported", _DROP),
    _Refusal(r".*~.*", "an approximate date (~) is not supported", _DROP),
    _Refusal(r".*%.*", "an uncertain and approximate date (%) is not supported", _DROP),
    _Refusal(r"[0-9].*T.*", "a time of day is not supported", "write the date alone"),
    _Refusal(r"Y.*", "a year of more than four digits is not supported", _YEARS),
    _Refusal(r"-.*", "a year before 1 is not supported", _YEARS),
    _Refusal(r"[0-9]+[SE][0-9].*", "an exponent or a number of significant digits is not supported", _FORMS),
    _Refusal(r"[0-9]{2,3}", "a century or decade is not supported", "write its years as an interval FIRST/LAST"),
    _Refusal(r"XXXX(-XX)+", "a date of which nothing is known says nothing", "leave the period out"),
    _Refusal(r"XXXX-XX-[0-9]{2}", "a day without its month says too little", "leave the period out"),
    _Refusal(r"[0-9X]{4}-XX-[0-9X]{2}", "a month that is not known has no form here", "write the year alone"),
    _Refusal(r"[0-9X]{4}-XX", "a month that is not known has no form here", "write the year alone"),
    _Refusal(r"[0-9X]{4}-[0-9]{2}-XX", "a day that is not known has no form here", "write YYYY-MM"),
    _Refusal(r"(?=.*X)[0-9X]{4}(-.*)?", "X stands for a whole year only", "write an interval FIRST/LAST, or XXXX"),
    _Refusal(
        r"[0-9]{4}-(2[1-9]|3[0-9]|4[01])",
        "the codes of seasons, quarters and other parts of a year are not supported",
        "write its months as an interval, such as 2024-01/2024-03",
    ),
    _Refusal(r"[0-9X]{4}-[0-9]{2}(-[0-9]{2})?", "there is no such month", "give a month from 01 to 12"),
    _Refusal(r"[0-9]{8}", "the basic form, without hyphens, is not EDTF", "write YYYY-MM-DD"),
)


def _refusal(part: str) -> _Refusal:
    for refusal in _REFUSALS:
        if re.fullmatch(refusal.pattern, part, re.ASCII | re.DOTALL):
            return refusal
    return _Refusal("", "it is not in EDTF", _FORMS)
