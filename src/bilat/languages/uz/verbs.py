"""Groups of the forms of Uzbek verbs that the tables of amounts and trade figures list.

Verbs are given by their stems, separated by commas, and come out likewise.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from bilat.languages.uz.conjugation import conjugated

_PAST: Final = ("past", "perfect", "progressive", "going", "converb")
_WANTED: Final = "moqchi"


def _forms(stems: str, fits: Callable[[str, str], bool]) -> str:
    listed = (stem.strip() for stem in stems.split(","))
    return ", ".join(form for stem in listed for form, name in conjugated(stem) if fits(form, name))


def past(stems: str) -> str:
    """What is done or going on: *oshdi, oshgan, oshib, oshmoqda*.

    Example:
        >>> {"oshgan", "kamaydi"} <= set(past("osh, kamay").split(", "))
        True
    """
    return _forms(stems, lambda form, name: name in _PAST)


def verb(stems: str) -> str:
    """All that is not denied: the past, the deed as a noun (*oshishi*), what is to come (*oshadi*).

    Example:
        >>> {"boshladi", "boshlashi", "boshlaydi"} <= set(verb("boshla").split(", "))
        True
    """
    return _forms(stems, lambda form, name: not name.startswith("no-"))


def coming(stems: str) -> str:
    """What is or will be: *oshadi*.

    Example:
        >>> "beradigan" in coming("ber").split(", ")
        True
    """
    return _forms(stems, lambda form, name: name in {"future", "coming"} and not form.endswith(_WANTED))


def wanted(stems: str) -> str:
    """What someone means to do: *oshirmoqchi*.

    Example:
        >>> wanted("oshir")
        'oshirmoqchi'
    """
    return _forms(stems, lambda form, name: form.endswith(_WANTED))


def denied(stems: str) -> str:
    """What is not done: *oshmadi*.

    Example:
        >>> "oshmadi" in denied("osh").split(", ")
        True
    """
    return _forms(stems, lambda form, name: name in {"no-past", "no-future"})
