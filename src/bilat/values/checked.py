"""What values and records have in common: they check themselves, and show only what they state."""

from __future__ import annotations

from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, NamedTuple, get_args, get_origin, get_type_hints

import attrs

from bilat.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bilat.errors import BilatError


@attrs.frozen(kw_only=True, repr=False)
class Checked:
    """The base of every value and record: refuses on construction what cannot be.

    Fields are checked against their annotations, so that an annotation is the one place that says what a field
    holds. What holds beyond that is each class's own ``_faults``.
    """

    def __attrs_post_init__(self) -> None:
        """Raise one error with every fault of the new object."""
        faults = _type_faults(self) or self._faults()
        if faults:
            raise InvalidValueError.of(faults)

    def _faults(self) -> Sequence[BilatError]:
        """What is wrong with fields that are each of the right type."""
        return ()

    def __repr__(self) -> str:
        """As one writes it, without the fields that state nothing."""
        stated = [
            f"{field.name}={value!r}"
            for field in attrs.fields(type(self))
            if (value := getattr(self, field.name)) != field.default
        ]
        return f"{type(self).__name__}({', '.join(stated)})"


class _Rule(NamedTuple):
    """What a field may hold."""

    name: str
    types: frozenset[type]
    items: frozenset[type]
    """Where the value is a tuple: the types of its items."""

    def faults(self, value: object, owner: str) -> Iterator[BilatError]:
        """What is wrong with a value of the field."""
        where = f"{owner}.{self.name}"
        if type(value) is tuple and self.items:
            for index, item in enumerate(value):  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
                yield from _faults_of_type(item, self.items, f"{where}[{index}]")
        else:
            yield from _faults_of_type(value, self.types, where)


def _type_faults(thing: Any) -> list[BilatError]:
    """What is wrong with the types of an object's fields. Runs at each construction: the good case must be cheap."""
    faults: list[BilatError] = []
    owner = type(thing)
    for rule in _rules(owner):
        name, types, items = rule
        value = getattr(thing, name)
        kind = type(value)
        if kind not in types or (value and items and not items.issuperset(map(type, value))) or value == "":
            faults += rule.faults(value, owner.__name__)
    return faults


def _faults_of_type(value: object, types: frozenset[type], where: str) -> Iterator[BilatError]:
    if type(value) not in types:
        yield InvalidValueError(f"{value!r} is {_a(type(value))}", where, f"give {_any_of(types)}")
    elif value == "":
        yield InvalidValueError("the text is empty", where, "give a text")


@cache
def _rules(owner: type[Any]) -> tuple[_Rule, ...]:
    hints = get_type_hints(owner)
    return tuple(_rule(field.name, hints[field.name]) for field in attrs.fields(owner))


def _rule(name: str, hint: Any) -> _Rule:
    if get_origin(hint) is tuple:
        return _Rule(name, frozenset({tuple}), _types(get_args(hint)[0]))
    return _Rule(name, _types(hint), frozenset())


def _types(hint: Any) -> frozenset[type]:
    return frozenset(get_args(hint) if isinstance(hint, UnionType) else (hint,))


def _a(kind: type) -> str:
    """A type in words: ``a str``, ``an Office``, ``None``."""
    name = kind.__name__
    return "None" if kind is NoneType else f"{'an' if name[0] in 'AEIOaeio' else 'a'} {name}"


def _any_of(kinds: frozenset[type]) -> str:
    return " or ".join(_a(kind) for kind in sorted(kinds, key=lambda kind: (kind is NoneType, kind.__name__)))
