"""The phrases of tables, which stand in strings parted by commas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

Name = TypeVar("Name")


def cut(phrases: str) -> list[str]:
    """The phrases of a string.

    Example:
        >>> cut("more than, over")
        ['more than', 'over']
    """
    return [phrase.strip() for phrase in phrases.split(",") if phrase.strip()]


def by_phrase(phrases_of: Mapping[Name, str]) -> list[tuple[str, Name]]:
    """Each phrase with the name it is listed under.

    Example:
        >>> by_phrase({"over": "more than, over"})
        [('more than', 'over'), ('over', 'over')]
    """
    return [(phrase, name) for name, phrases in phrases_of.items() for phrase in cut(phrases)]
