"""The dates and intervals that the numbers and names of a text can be: one reading for each way to take them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import product
from typing import Final, NamedTuple

from bilat.parsers.calendar_words import Piece


class Day(NamedTuple):
    """What is said of one end of a period; a part is None where it is not said."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


class Reading(NamedTuple):
    """One way to understand a text.

    Attributes:
        first: what it begins with; None where that is open.
        last: what it ends with; None where that is open.
        rank: how far-fetched it is; the lowest wins.
    """

    first: Day | None
    last: Day | None
    rank: int = 0


class Usage(NamedTuple):
    """How dates in digits are written, and around when.

    Attributes:
        whole: the order of a whole date: ``d``, ``m`` and ``y`` as they follow each other.
        year_last: the order of a whole date whose year comes last; empty where it is not known.
        no_year: the order of a day and its month.
        today: the day by which the century of a year in two digits is told; without it both are possible.
    """

    whole: str
    year_last: str
    no_year: str
    today: date | None = None

    def years(self, digits: int) -> tuple[int, ...]:
        """The years that two digits can mean: with ``today`` the one from 80 years before to 19 after, as in ICU."""
        if self.today is None:
            return 1900 + digits, 2000 + digits
        start = self.today.year - 80
        return (start + (digits - start) % 100,)


_UNLIKELY: Final = 1
"""The rank of the order that is not the locale's, and of a hyphen between two dates and not inside of one."""
_MIXED: Final = 1
"""The rank of an interval whose ends are not equally precise."""
_SHORT_YEAR: Final = 3
"""The rank of a year in two digits: "May 26-28" is three days."""

_ROLES: Final[Mapping[str, tuple[tuple[str, int], ...]]] = {
    "Y": (("y", 0),),
    "M": (("m", 0),),
    "N": (("d", 0),),
    "MY": (("my", 0),),
    "YM": (("ym", 0),),
    "NM": (("dm", 0),),
    "MN": (("md", 0), ("ms", _SHORT_YEAR)),
    "NMY": (("dmy", 0),),
    "MNY": (("mdy", 0),),
    "YMN": (("ymd", 0),),
    "YNM": (("ydm", 0),),
    "NMN": (("dms", _SHORT_YEAR),),
    "MNN": (("mds", _SHORT_YEAR),),
    "NY": (("my", 0), ("dy", 0)),
    "YN": (("ym", 0), ("yd", 0)),
    "Q": (("q", 0),),
    "QY": (("qy", 0),),
    "YQ": (("yq", 0),),
    "NU": (("nu", 0),),
    "UN": (("un", 0),),
    "NUY": (("nuy", 0),),
    "UNY": (("uny", 0),),
    "YNU": (("ynu", 0),),
    "YUN": (("yun", 0),),
}
"""What the pieces of one date can be, by their kinds in order (a year, a short number, a month, a quarter, a span that
is counted), and how far-fetched that is: ``y``, ``m``, ``d`` and ``q`` are their parts, ``s`` is a year of two digits,
``n`` the number of the span ``u``."""


def readings(pieces: Sequence[Piece], usage: Usage) -> Iterator[Reading]:
    """Every way to understand the pieces of a text as a period.

    Args:
        pieces: the pieces, without fillers and weekdays.
        usage: how dates in digits are written there.
    """
    since = bool(pieces) and pieces[0].kind == "since"
    body = pieces[1:] if since else pieces
    if not body:
        return
    if _parts(body[0]):
        yield from (Reading(None, found.last, found.rank) for found in _single(body[1:], usage))
    elif _parts(body[-1]):
        yield from (Reading(found.first, None, found.rank) for found in _single(body[:-1], usage))
    else:
        for found in _single(body, usage):
            yield found._replace(last=None) if since else found
        yield from _intervals(body, usage)


def _parts(piece: Piece) -> bool:
    """Whether a piece stands between two dates, or may do so."""
    return piece.kind in ("range", "dash")


def _single(pieces: Sequence[Piece], usage: Usage) -> Iterator[Reading]:
    """The readings of pieces as one date, or as a quarter."""
    if any(piece.kind in ("range", "since") for piece in pieces):
        return
    dated = [piece for piece in pieces if piece.kind != "dash"]
    for roles, rank in _roles(_signs(dated), usage):
        meanings = (
            usage.years(*piece.values) if role == "s" else piece.values
            for role, piece in zip(roles, dated, strict=True)
        )
        for values in product(*meanings):
            yield _reading(dict(zip(roles, values, strict=True)), rank)


def _signs(pieces: Sequence[Piece]) -> str:
    """The kinds of the pieces of a date as letters."""
    return "".join(_sign(piece) for piece in pieces if piece.kind != "dash")


def _sign(piece: Piece) -> str:
    """The kind of a piece as a letter; one that is in no date is a blank."""
    if piece.kind != "number":
        return {"month": "M", "quarter": "Q", "span": "U"}.get(piece.kind, " ")
    return {1: "N", 2: "N", 4: "Y"}.get(len(piece.text), " ")


def _roles(signs: str, usage: Usage) -> Iterator[tuple[str, int]]:
    """The parts of a date that pieces can be, in the order of the text."""
    if signs == "NN":
        yield from _either(usage.no_year)
    elif signs == "NNY":
        yield from _either(usage.year_last) if usage.year_last else (("dmy", 0), ("mdy", 0))
    elif signs == "YNN":
        yield from _either(usage.whole if usage.whole[0] == "y" else "ymd")
    elif signs == "NNN":
        yield from ((roles, rank + _SHORT_YEAR) for roles, rank in _either(usage.whole.replace("y", "s")))
    else:
        yield from _ROLES.get(signs, ())


def _either(order: str) -> Iterator[tuple[str, int]]:
    """An order, and the same with day and month changed, should the first give no date."""
    yield order, 0
    yield order.translate(_CHANGED), _UNLIKELY


_CHANGED: Final = str.maketrans("dm", "md")


def _reading(parts: Mapping[str, int], rank: int) -> Reading:
    year = parts.get("y", parts.get("s"))
    months = 3 if "q" in parts else parts.get("u")
    if months:
        last = parts.get("q", parts.get("n", 0)) * months
        return Reading(Day(year, last - months + 1), Day(year, last), rank)
    date = Day(year, parts.get("m"), parts.get("d"))
    return Reading(date, date, rank)


def _intervals(pieces: Sequence[Piece], usage: Usage) -> Iterator[Reading]:
    """The readings of pieces as two dates, with what parts them at any place."""
    certain = any(piece.kind == "range" for piece in pieces)
    if not certain and all(_sign(piece) in " N" for piece in pieces):
        return  # 26-05-24 is a date
    for index, piece in enumerate(pieces):
        if piece.kind == "range" or (piece.kind == "dash" and not certain):
            before, after = pieces[:index], pieces[index + 1 :]
            for first, last in product(_end(before, after, usage), _end(after, before, usage)):
                assert first.first is not None
                assert last.last is not None
                likely = 0 if certain else _UNLIKELY
                yield from _joined(first.first, last.last, first.rank + last.rank + likely)


def _end(pieces: Sequence[Piece], others: Sequence[Piece], usage: Usage) -> Iterator[Reading]:
    """The readings of one end of an interval beside the other: in "1–4/2024" a number is a month."""
    yield from _single(pieces, usage)
    if _signs(pieces) == "N" and _signs(others) in ("NY", "YN"):
        month = Day(month=pieces[0].values[0])
        yield Reading(month, month, _UNLIKELY)


def _joined(first: Day, last: Day, rank: int) -> Iterator[Reading]:
    """The interval between two dates; what only one of them says is said of both."""
    if not (_lends(last, first) and _lends(first, last)):
        return
    year_first, year_last = first.year or last.year, last.year or first.year
    month_first = last.month if first.month is None and first.day is not None else first.month
    month_last = first.month if last.month is None and last.day is not None else last.month
    one, other = Day(year_first, month_first, first.day), Day(year_last, month_last, last.day)
    yield Reading(one, other, rank + (_MIXED if _precision(one) != _precision(other) else 0))


def _lends(lender: Day, borrower: Day) -> bool:
    """Whether one date has what the other leaves out: the month of a day, the year of a month."""
    if borrower.day is not None and borrower.month is None:
        # the year stands once: "May 26 – 28, 2024"
        return lender.month is not None and lender.day is not None and None in (lender.year, borrower.year)
    return borrower.year is not None or lender.year is None or lender.month is not None or lender.day is not None


def _precision(day: Day) -> tuple[bool, bool]:
    return day.month is None, day.day is None
