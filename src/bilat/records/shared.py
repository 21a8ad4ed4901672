"""What the fields of all records have in common."""

from __future__ import annotations

from operator import lt
from typing import TYPE_CHECKING, TypeVar, cast

from bilat.values import Country, Topic

if TYPE_CHECKING:
    from collections.abc import Iterable

Sorted = TypeVar("Sorted", Country, Topic)
Item = TypeVar("Item")


def as_tuple(items: Iterable[Item]) -> tuple[Item, ...]:
    """Items as a tuple. What has none, and a text, which would fall into its letters, is left to the check of types."""
    try:
        return tuple(items) if not isinstance(items, str) else cast("tuple[Item, ...]", items)
    except TypeError:
        return cast("tuple[Item, ...]", items)


def in_order(items: Iterable[Sorted]) -> tuple[Sorted, ...]:
    """Items as a tuple, sorted, each once. What cannot be sorted is left to the check of types."""
    given = as_tuple(items)
    try:
        ascending = all(map(lt, given, given[1:]))
        return given if ascending else tuple(sorted(set(given)))
    except TypeError:
        return given
