"""What values and records have in common: they check themselves, and show only what they state."""

from __future__ import annotations

from operator import methodcaller
from reprlib import repr as short
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast, get_args, get_origin, get_type_hints

import attrs

from bilat.errors import InvalidValueError, with_article

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bilat.errors import BilatError


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Checked:
    """The base of every value and record: refuses on construction what cannot be.

    Fields are checked against their annotations, so that an annotation is the one place that says what a field
    holds. What holds beyond that is each class's own ``_faults``.
    """

    def __attrs_post_init__(self) -> None:
        """Raise one error with every fault of the new object."""
        faults = _type_faults(self)
        if faults:
            raise InvalidValueError.of(faults)
        self._settle()

    def _settle(self) -> None:
        """What there is to do when the fields are each of the right type: raise one error with every fault."""
        faults = self._faults()
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


def opened(kind: type[Checked]) -> type[Any]:
    """A class whose objects may be filled field by field, and then become objects of another.

    For fields that something else has checked to be of the right types, which is most of what a class checks, and takes
    most of the time. What it checks beside, ``faults_beside_types`` tells.

    Args:
        kind: what its objects become.

    Example:
        >>> from bilat.values import Place
        >>> place = opened(Place)()
        >>> place.name, place.country = "Nukus", None
        >>> place.__class__ = Place
        >>> place
        Place(name='Nukus')
    """
    # the same slots over the same bases make the same layout, without which Python gives an object no other class; what
    # every object has is quick, and only where it is all of it
    plain = {name: vars(object)[name] for name in ("__init__", "__setattr__", "__delattr__")}
    return type(kind.__name__, kind.__bases__, {"__slots__": vars(kind)["__slots__"], **plain})


faults_beside_types: Final = methodcaller("_faults")
"""What is wrong with an object whose fields are each of the right type."""


_Rule: TypeAlias = "tuple[str, object, frozenset[type], frozenset[type]]"
"""A field's name, its default, the types it may hold and, where it holds a tuple, the types of the items.

A plain tuple, as a named one takes longer to unpack, and the check of types unpacks some ten of them for each record.
"""


def _type_faults(thing: Checked) -> list[BilatError]:
    """What is wrong with the types of an object's fields. Runs at each construction: the good case must be cheap."""
    faults: list[BilatError] = []
    for rule in _RULES.get(type(thing)) or _rules(type(thing)):
        name, default, types, items = rule
        value: Any = getattr(thing, name)
        if value is default:
            continue
        kind = value.__class__
        if kind not in types or (not value if kind is str else kind is tuple and not _fit(value, items)):
            faults += _explain(rule, value, type(thing).__name__)
    return faults


def _fit(values: tuple[object, ...], types: frozenset[type]) -> bool:
    """Whether all items of a tuple are of the right types, and no text among them is empty."""
    return types.issuperset(map(type, values)) and all(values)


def _explain(rule: _Rule, value: object, owner: str) -> list[BilatError]:
    """What is wrong with a value that a field may not hold."""
    name, _, types, items = rule
    where = f"{owner}.{name}"
    if not items or type(value) is not tuple:
        return [_fault(value, types, where)]
    values = enumerate(cast("tuple[object, ...]", value))
    return [_fault(item, items, f"{where}[{index}]") for index, item in values if type(item) not in items or item == ""]


def _fault(value: object, types: frozenset[type], where: str) -> BilatError:
    if value == "":
        return InvalidValueError("the text is empty", where, "give a text")
    what = "the value is missing" if value is None else f"{short(value)} is {with_article(type(value))}"
    return InvalidValueError(what, where, f"give {_any_of(types)}")


_RULES: Final[dict[type, tuple[_Rule, ...]]] = {}
"""The rules of each class, as they are first needed."""


def _rules(owner: type[Checked]) -> tuple[_Rule, ...]:
    hints = get_type_hints(owner)
    rules = tuple(_rule(field, hints[field.name]) for field in attrs.fields(owner))
    return _RULES.setdefault(owner, rules)


def _rule(field: attrs.Attribute[Any], hint: Any) -> _Rule:
    if get_origin(hint) is tuple:
        return field.name, field.default, frozenset({tuple}), _types(get_args(hint)[0])
    return field.name, field.default, _types(hint), frozenset()


def _types(hint: Any) -> frozenset[type]:
    return frozenset(get_args(hint) if isinstance(hint, UnionType) else (hint,))


def _any_of(kinds: frozenset[type]) -> str:
    """Some types in words: ``a str``, ``a Money or a Quantity or None``."""
    return " or ".join(map(with_article, sorted(kinds, key=lambda kind: (kind is NoneType, kind.__name__))))
