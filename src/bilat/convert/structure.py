"""Dicts to records and values: hooks of the converter. Each reports every fault below it, with its path."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from functools import reduce
from itertools import repeat
from reprlib import repr as short
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast, get_args, get_origin, get_type_hints

import attrs

from bilat.convert.kinds import KINDS, RECORDS
from bilat.errors import BilatError, InvalidDocumentError, InvalidValueError, nearest
from bilat.records import Record, TradeFigure
from bilat.values import Country, Money, Period, Quantity
from bilat.values.choice import Choice

if TYPE_CHECKING:
    from cattrs import BaseConverter, Converter

Hook: TypeAlias = Callable[[Any, Any], Any]
"""Makes a thing out of a part of a dict: takes the part, and the type that is wanted."""


def add_structuring(converter: Converter) -> dict[str, Hook]:
    """Teach a converter to read every value, record and reading.

    Returns:
        The hook for each thing where it stands alone, by its ``"type"``.
    """
    converter.register_structure_hook(str, _text)
    converter.register_structure_hook(int, _integer)
    converter.register_structure_hook(Decimal, _decimal)
    converter.register_structure_hook(Choice, lambda value, kind: _from_text(kind, value))
    converter.register_structure_hook(Country, lambda value, _: _from_text(Country.of, value))
    converter.register_structure_hook(Period, lambda value, _: _from_text(Period.parse, value))
    converter.register_structure_hook_factory(_is_tuple, _list_hook)
    converter.register_structure_hook(Money | Quantity, lambda value, _: _money_or_quantity(value, converter))

    hooks: dict[str, Hook] = {
        "country": _object_hook("country", _itself, {"code": Country}, frozenset({"code"}), converter),
        "period": _object_hook("period", _itself, {"edtf": Period}, frozenset({"edtf"}), converter),
    }
    converter.register_structure_hook(Record, lambda value, _: tagged(value, {tag: hooks[tag] for tag in RECORDS}))
    for tag, kind in reversed(KINDS.items()):  # the parts before what is made of them
        if tag not in hooks:
            hooks[tag] = _class_hook(tag, kind, converter)
            converter.register_structure_hook(kind, hooks[tag])
    return {tag: hooks[tag] for tag in KINDS}


def tagged(document: object, hooks: Mapping[str, Hook]) -> Any:
    """What a dict says that it is by its ``"type"``.

    Raises:
        InvalidDocumentError: if it is no dict, has no type or an unknown one, or what the hook of its type refuses.
    """
    given = _mapping(document)
    if "type" not in given:
        raise InvalidDocumentError("the field is missing", ".type", nearest("", hooks))
    tag = given["type"]
    if isinstance(tag, str) and tag in hooks:
        return hooks[tag](given, None)
    raise InvalidDocumentError(f"{short(tag)} is no type here", ".type", nearest(str(tag), hooks))


def under(path: str, error: BilatError) -> list[BilatError]:
    """The faults of an error, each with ``path`` before its own."""
    return [InvalidDocumentError(fault.what, path + fault.where, fault.remedy) for fault in error.faults]


# objects


def _class_hook(tag: str, kind: type[Any], converter: Converter) -> Hook:
    hints = {name: _stated(hint) for name, hint in get_type_hints(kind).items()}
    needed = frozenset(field.name for field in attrs.fields(kind) if field.default is attrs.NOTHING)
    if kind is TradeFigure:
        return _object_hook(tag, _figure, hints | {"countries": tuple[Country, ...]}, needed, converter)
    return _object_hook(tag, kind, hints, needed, converter)


def _object_hook(
    tag: str, build: Callable[..., Any], hints: dict[str, Any], needed: frozenset[str], converter: Converter
) -> Hook:
    """The hook for a dict with the fields ``hints``, out of which ``build`` makes a thing."""
    hooks = {name: (converter.get_structure_hook(hint), hint) for name, hint in hints.items()}

    def structure(document: object, _: Any) -> Any:
        given = _mapping(document)
        faults = [*_faults_of_type(given, tag), *_faults_of_names(given, hints, needed)]
        values: dict[str, Any] = {}
        for name, (hook, hint) in hooks.items():
            if name in given:
                try:
                    values[name] = hook(given[name], hint)
                except BilatError as error:
                    faults += under(f".{name}", error)
        if faults:
            raise InvalidDocumentError.of(faults)
        return _built(build, values)

    return structure


def _stated(hint: Any) -> Any:
    """What a field holds where it states something: a field that states nothing is left out of the dict."""
    if isinstance(hint, UnionType):
        return reduce(_either, (kind for kind in get_args(hint) if kind is not NoneType))
    return hint


def _either(one: Any, other: Any) -> Any:
    return one | other


def _faults_of_type(given: Mapping[str, object], tag: str) -> Iterator[BilatError]:
    if given.get("type", tag) != tag:
        yield InvalidDocumentError(f"{short(given['type'])} is not the type here", ".type", f"give {tag!r}")


def _faults_of_names(
    given: Mapping[str, object], known: Mapping[str, object], needed: frozenset[str]
) -> Iterator[BilatError]:
    for name in given:
        if name not in known and name != "type":
            yield InvalidDocumentError("there is no such field", f".{name}", nearest(str(name), known))
    if not given.keys() >= needed:
        for name in known:
            if name in needed and name not in given:
                yield InvalidDocumentError("the field is missing", f".{name}", "give it")


def _built(build: Callable[..., Any], values: dict[str, Any]) -> Any:
    try:
        return build(**values)
    except InvalidValueError as error:
        # such an error names a field with its class before it: Money.currency
        paths = [fault.where[fault.where.find(".") :] if "." in fault.where else "" for fault in error.faults]
        raise _at(paths, error) from error


def _at(paths: Iterable[str], error: BilatError) -> InvalidDocumentError:
    """The faults of an error at other places."""
    faults = zip(error.faults, paths, strict=False)
    return InvalidDocumentError.of([InvalidDocumentError(fault.what, path, fault.remedy) for fault, path in faults])


def _itself(**fields: Any) -> Any:
    """The one field that a value has where it stands alone in a dict."""
    (value,) = fields.values()
    return value


def _figure(countries: tuple[Country, ...] | None = None, **fields: Any) -> TradeFigure:
    """A figure, whose countries follow from its other fields but stand in its dict too."""
    figure = TradeFigure(**fields)
    if countries is None or countries == figure.countries:
        return figure
    raise InvalidValueError(
        "the countries are not those of reporter and partner, in order",
        "TradeFigure.countries",
        f"give {[country.code for country in figure.countries]}, or leave the field out",
    )


def _money_or_quantity(value: object, converter: Converter) -> Any:
    given = _mapping(value)
    if ("currency" in given) != ("unit" in given):
        kind: type[Any] = Money if "currency" in given else Quantity
        return converter.structure(given, kind)
    what = "an amount has a currency or a unit"
    raise InvalidDocumentError(what, "", "give 'currency' for money, 'unit' for a quantity")


# lists


def _is_tuple(hint: Any) -> bool:
    return get_origin(hint) is tuple


def _list_hook(hint: Any, converter: BaseConverter) -> Hook:
    item_hint = get_args(hint)[0]
    hook = converter.get_structure_hook(item_hint)

    def structure(value: object, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            raise _not_a("list", value)
        items: list[Any] = []
        faults: list[BilatError] = []
        for index, item in enumerate(cast("list[object]", value)):
            try:
                items.append(hook(item, item_hint))
            except BilatError as error:
                faults += under(f"[{index}]", error)
        if faults:
            raise InvalidDocumentError.of(faults)
        return tuple(items)

    return structure


# scalars


def _mapping(value: object) -> Mapping[str, object]:
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value)
    raise _not_a("dict", value)


def _text(value: object, _: Any) -> str:
    if isinstance(value, str):
        return value
    raise _not_a("text", value)


def _integer(value: object, _: Any) -> int:
    if type(value) is int:
        return value
    raise _not_a("whole number", value)


_NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def _decimal(value: object, _: Any) -> Decimal:
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return Decimal(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        # a float is not the number that was written: 0.1 is 0.1000000000000000055…
        what = f"{short(value)} is no decimal text"
        raise InvalidDocumentError(what, "", "write the number as a text of digits, such as '3.8'")
    if isinstance(value, str):
        raise InvalidDocumentError(f"{short(value)} is no decimal text", "", "write digits alone, such as '3.8'")
    raise _not_a("decimal text", value)


def _from_text(read: Callable[[str], Any], value: object) -> Any:
    text = _text(value, str)
    try:
        return read(text)
    except InvalidValueError as error:
        raise _at(repeat(""), error) from error


def _not_a(wanted: str, value: object) -> InvalidDocumentError:
    if value is None:
        return InvalidDocumentError("null says nothing", "", f"give a {wanted}, or leave the field out")
    return InvalidDocumentError(f"{short(value)} is no {wanted}", "", f"give a {wanted}")
