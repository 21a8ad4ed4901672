"""Groups of the forms of Uzbek verbs that the tables of amounts and trade figures list.

Verbs are given by their stems, separated by commas, and come out likewise.
"""

from __future__ import annotations

from typing import Final

from bilat.languages.uz.conjugation import conjugated

_PAST: Final = frozenset({"past", "perfect", "progressive", "going", "converb"})
_COMING: Final = frozenset({"future", "coming"})
_DENIED: Final = frozenset({"no-past", "no-future"})
_TOLD: Final = _PAST | _COMING | {"possible", "noun", "at"}
_WANTED: Final = "moqchi"


def _forms(stems: str, names: frozenset[str]) -> list[str]:
    listed = (stem.strip() for stem in stems.split(","))
    return [form for stem in listed for form, name in conjugated(stem) if name in names]


def past(stems: str) -> str:
    """What is done or going on: *oshdi, oshgan, oshib, oshmoqda*.

    Example:
        >>> {"oshgan", "kamaydi"} <= set(past("osh, kamay").split(", "))
        True
    """
    return ", ".join(_forms(stems, _PAST))


def verb(stems: str) -> str:
    """All that is not denied: the past, the deed as a noun (*oshishi*), what is to come (*oshadi*).

    Example:
        >>> {"boshladi", "boshlashi", "boshlaydi"} <= set(verb("boshla").split(", "))
        True
    """
    return ", ".join(_forms(stems, _TOLD))


def coming(stems: str) -> str:
    """What is or will be: *oshadi*.

    Example:
        >>> "beradigan" in coming("ber").split(", ")
        True
    """
    return ", ".join(form for form in _forms(stems, _COMING) if not form.endswith(_WANTED))


def wanted(stems: str) -> str:
    """What someone means to do: *oshirmoqchi*.

    Example:
        >>> wanted("oshir")
        'oshirmoqchi'
    """
    return ", ".join(form for form in _forms(stems, _COMING) if form.endswith(_WANTED))


def denied(stems: str) -> str:
    """What is not done: *oshmadi*.

    Example:
        >>> "oshmadi" in denied("osh").split(", ")
        True
    """
    return ", ".join(_forms(stems, _DENIED))
