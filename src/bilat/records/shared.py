"""Converters of the fields that hold several items: any iterable becomes a tuple.

What is no iterable, or a text, which would fall into its letters, is left as it is for the check of types to refuse.
Each is a function of its own, as a type checker takes a field's type from its converter and resolves no generic one.
"""

from __future__ import annotations

from operator import lt
from typing import TYPE_CHECKING, TypeVar, cast

from bilat.values import Country, Topic

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bilat.values import Evidence, Person

_Item = TypeVar("_Item")
_Sorted = TypeVar("_Sorted", Country, Topic)


def as_tuple(items: Iterable[_Item]) -> tuple[_Item, ...]:
    """Items as a tuple."""
    try:
        return tuple(items) if not isinstance(items, str) else cast("tuple[_Item, ...]", items)
    except TypeError:
        return cast("tuple[_Item, ...]", items)


def _in_order(items: Iterable[_Sorted]) -> tuple[_Sorted, ...]:
    given = as_tuple(items)
    if not given:
        return given
    try:
        ascending = all(map(lt, given, given[1:]))
        return given if ascending else tuple(sorted(set(given)))
    except TypeError:
        return given


def sorted_countries(items: Iterable[Country]) -> tuple[Country, ...]:
    """Countries by their codes, each once."""
    return _in_order(items)


def sorted_topics(items: Iterable[Topic]) -> tuple[Topic, ...]:
    """Topics by their names, each once."""
    return _in_order(items)


def evidence(items: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Evidence, in the order given."""
    return as_tuple(items)


def people(items: Iterable[Person]) -> tuple[Person, ...]:
    """People, in the order given."""
    return as_tuple(items)


def names(items: Iterable[str]) -> tuple[str, ...]:
    """Names, in the order given."""
    return as_tuple(items)
