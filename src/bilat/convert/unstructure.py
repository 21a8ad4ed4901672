"""Records and values to dicts: hooks of the converter."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs
from cattrs.gen import make_dict_unstructure_fn, override

from bilat.convert.kinds import KINDS, RECORDS
from bilat.records import Reading, TradeFigure
from bilat.values import Country, Period
from bilat.values.amounts import plain
from bilat.values.choice import Choice

if TYPE_CHECKING:
    from cattrs import Converter

Hook: TypeAlias = Callable[[Any], dict[str, Any]]
"""Makes a dict out of a thing."""


def add_unstructuring(converter: Converter) -> dict[type, Hook]:
    """Teach a converter to write every value, record and reading.

    Returns:
        The hook for each thing where it stands alone, by its class: with its ``"type"``.
    """
    converter.register_unstructure_hook(Choice, attrgetter("_value_"))
    converter.register_unstructure_hook(Decimal, plain)
    converter.register_unstructure_hook(Country, attrgetter("code"))
    converter.register_unstructure_hook(Period, str)

    hooks: dict[type, Hook] = {
        Country: lambda country: {"type": "country", "code": country.code},
        Period: lambda period: {"type": "period", "edtf": str(period)},
    }
    for tag, kind in reversed(KINDS.items()):  # the parts before what is made of them
        if kind not in hooks:
            fields = _fields_hook(kind, converter)
            hooks[kind] = _with_type(tag, fields)
            carries_type = tag in RECORDS or kind is Reading
            converter.register_unstructure_hook(kind, hooks[kind] if carries_type else fields)
    return hooks


def _with_type(tag: str, fields: Hook) -> Hook:
    return lambda thing: {"type": tag, **fields(thing)}


def _fields_hook(kind: type[Any], converter: Converter) -> Hook:
    """The hook for the fields of a class, in their order, without those that say nothing."""
    if kind is Reading:
        # a text that says nothing was still read
        said = override(omit_if_default=False)
        return make_dict_unstructure_fn(kind, converter, languages=said, records=said)
    fields = _in_order(kind, make_dict_unstructure_fn(kind, converter, _cattrs_omit_if_default=True))
    return _with_countries(fields) if kind is TradeFigure else fields


def _in_order(kind: type[Any], fields: Hook) -> Hook:
    """Cattrs puts the fields that it may leave out behind all others; where that is not their order, restore it."""
    names = [field.name for field in attrs.fields(kind)]
    needed_first = sorted(attrs.fields(kind), key=lambda field: field.default is not attrs.NOTHING)
    if names == [field.name for field in needed_first]:
        return fields

    def in_order(thing: Any) -> dict[str, Any]:
        document = fields(thing)
        return {name: document[name] for name in names if name in document}

    return in_order


def _with_countries(fields: Hook) -> Hook:
    """The countries of a figure follow from its other fields, but stand in its dict like those of every record."""
    return lambda figure: {"countries": [country.code for country in figure.countries], **fields(figure)}
