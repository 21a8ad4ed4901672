"""Patterns of dates that are poor in Babel, with better ones."""

from __future__ import annotations

from typing import Final, NamedTuple


class Mend(NamedTuple):
    """A better pattern for one that Babel has. It is used only as long as Babel has just that one.

    Attributes:
        locale: where it holds; in what inherits from there too.
        skeleton: which date, or which dates an interval has.
        difference: of an interval, the largest field in which its ends differ; empty for a date.
        poor: what Babel has; the two halves of an interval with a bar between them.
        good: what is used in its place.
        why: what is wrong with it, and where the better one is from.
    """

    locale: str
    skeleton: str
    difference: str
    poor: str
    good: str
    why: str


MENDS: Final[tuple[Mend, ...]] = ()
