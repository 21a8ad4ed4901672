"""What the fields of all records have in common."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from bilat.values import Country, Topic

Sorted = TypeVar("Sorted", Country, Topic)
Item = TypeVar("Item")


def in_order(items: Iterable[Sorted]) -> tuple[Sorted, ...]:
    """Items sorted, each once. What cannot be sorted is left to the check of types."""
    given = as_tuple(items)
    if len(given) < 2:
        return given
    try:
        return tuple(sorted(set(given)))
    except TypeError:
        return given


def as_tuple(items: Iterable[Item]) -> tuple[Item, ...]:
    """Items as a tuple. A text, which would fall into its letters, is left to the check of types."""
    if isinstance(items, str) or not isinstance(items, Iterable):
        return items  # type: ignore[unreachable]
    return tuple(items)
