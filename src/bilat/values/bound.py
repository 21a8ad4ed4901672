"""How exactly a number is meant."""

from __future__ import annotations

from bilat.values.choice import Choice


class Bound(Choice):
    """How exactly a number is meant.

    Example:
        >>> Bound("about"), str(Bound.ABOUT)
        (Bound.ABOUT, 'about')
    """

    EXACT = "exact"
    """Just this number."""
    ABOUT = "about"
    """This number, more or less."""
    OVER = "over"
    """This number or more: "more than", "at least", "exceeded"."""
    UNDER = "under"
    """This number or less: "less than", "up to", "nearly"."""
