"""A property worked out when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

Value = TypeVar("Value")
Owner = TypeVar("Owner")


class lazily(Generic[Value]):  # noqa: N801  # a decorator, named as decorators are
    """Like :class:`functools.cached_property`, without the lock that this one has in Python 3.11.

    The reader asks for such properties some thousand times for one article, and never from two threads.
    """

    def __init__(self, work: Callable[[Any], Value]) -> None:
        self._work = work
        self.__doc__ = work.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        """Remember under which name the value is kept."""
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> lazily[Value]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> Value: ...
    def __get__(self, instance: object | None, owner: type) -> Value | lazily[Value]:
        """Work out the value and put it in the property's place."""
        if instance is None:
            return self
        value = self._work(instance)
        setattr(instance, self._name, value)
        return value
