"""What values and records have in common: they check themselves, and show only what they state."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, NamedTuple, get_args, get_origin, get_type_hints

import attrs

from bilat.errors import BilatError, InvalidValueError, nearest


class Choice(StrEnum):
    """The base of every closed choice. A member is its JSON form: ``Form.VIDEO_CALL == "video-call"``."""

    def __repr__(self) -> str:
        """As one writes it: ``Form.TALKS``."""
        return f"{type(self).__name__}.{self.name}"

    @classmethod
    def _missing_(cls, value: object) -> None:
        remedy = nearest(str(value), [member.value for member in cls])
        raise InvalidValueError(f"{value!r} is no {cls.__name__}", remedy=remedy)


class Checked:
    """The base of every value and record: refuses on construction what cannot be.

    Fields are checked against their annotations, so that an annotation is the one place that says what a field
    holds; what holds between fields is each class's own ``_faults``.
    """

    __slots__ = ()

    def __attrs_post_init__(self) -> None:
        """Raise one error with every fault of the new object."""
        for name, allowed, items in _rules(type(self)):
            value = getattr(self, name)
            if type(value) not in allowed or (value and items and not items.issuperset(map(type, value))):
                break
            if value.__class__ is str and not value.strip():
                break
        else:
            faults = self._faults()
            if not faults:
                return
            raise InvalidValueError.of(faults)
        raise InvalidValueError.of(self._type_faults())

    def _faults(self) -> list[BilatError]:
        """What is wrong between fields that are each of the right type."""
        return []

    def _type_faults(self) -> list[BilatError]:
        owner = type(self).__name__
        faults: list[BilatError] = []
        for name, allowed, items in _rules(type(self)):
            value = getattr(self, name)
            where = f"{owner}.{name}"
            if type(value) not in allowed:
                faults.append(InvalidValueError(f"{value!r} is {_a(type(value))}", where, f"give {_any_of(allowed)}"))
            elif items:
                faults += [
                    InvalidValueError(f"{item!r} is {_a(type(item))}", f"{where}[{index}]", f"give {_any_of(items)}")
                    for index, item in enumerate(value)
                    if type(item) not in items
                ]
            elif isinstance(value, str) and not value.strip():
                faults.append(InvalidValueError("the text is blank", where, "give a text, or leave the field out"))
        return faults

    def __repr__(self) -> str:
        """As one writes it, without the fields that state nothing."""
        stated = [
            f"{field.name}={value!r}"
            for field in attrs.fields(type(self))
            if (value := getattr(self, field.name)) != field.default
        ]
        return f"{type(self).__name__}({', '.join(stated)})"


class _Rule(NamedTuple):
    """What a field may hold: the types of its value, and of the items where that is a tuple."""

    name: str
    allowed: frozenset[type]
    items: frozenset[type]


_NO_ITEMS: Final[frozenset[type]] = frozenset()


@cache
def _rules(owner: type[Any]) -> tuple[_Rule, ...]:
    hints = get_type_hints(owner)
    return tuple(_rule(field.name, hints[field.name]) for field in attrs.fields(owner))


def _rule(name: str, hint: Any) -> _Rule:
    if get_origin(hint) is tuple:
        return _Rule(name, frozenset({tuple}), _types(get_args(hint)[0]))
    return _Rule(name, _types(hint), _NO_ITEMS)


def _types(hint: Any) -> frozenset[type]:
    return frozenset(get_args(hint) if isinstance(hint, UnionType) else (hint,))


def _a(kind: type) -> str:
    """A type in words: ``a str``, ``None``."""
    return "None" if kind is NoneType else f"{'an' if kind.__name__[0] in 'AEIOaeio' else 'a'} {kind.__name__}"


def _any_of(kinds: frozenset[type]) -> str:
    return " or ".join(_a(kind) for kind in sorted(kinds, key=lambda kind: (kind is NoneType, kind.__name__)))
