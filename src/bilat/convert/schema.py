"""The JSON Schema of what ``to_dict`` writes, made out of the annotations and docstrings of the classes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from inspect import getdoc
from types import NoneType, UnionType
from typing import Any, Final, TypeAlias, get_args, get_origin, get_type_hints

import attrs

from bilat.convert.kinds import KINDS, RECORDS
from bilat.convert.version import JSON_VERSION
from bilat.records import Agreement, Meeting, TradeFigure
from bilat.values import Country, Evidence, Money, Period
from bilat.values.choice import Choice
from bilat.values.iso3166 import COUNTRIES
from bilat.values.iso4217 import CURRENCIES

Schema: TypeAlias = dict[str, Any]


def schema() -> Schema:
    """The schema of every record, reading and value."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"https://bilat.readthedocs.io/en/latest/bilat-{JSON_VERSION}.schema.json",
        "title": f"The JSON of bilat, version {JSON_VERSION}",
        "description": "A record, a reading or a value, with its type.",
        "oneOf": [{**_reference(tag), "required": ["type"]} for tag in KINDS],
        "$defs": {tag: _object(tag, kind) for tag, kind in KINDS.items()} | dict(_parts()),
    }


def _reference(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


# what is written as a text

_DECIMAL: Final = r"^-?0*[0-9]{1,40}(\.[0-9]{1,40})?$"

_MONTH: Final = (
    r"((0[13578]|1[02])(-(0[1-9]|[12][0-9]|3[01]))?|(0[469]|11)(-(0[1-9]|[12][0-9]|30))?|02(-(0[1-9]|[12][0-9]))?)"
)
"""A month, with or without a day that it has. Leap years are beyond a pattern."""
_YEAR: Final = rf"(?!0000)[0-9]{{4}}(-{_MONTH})?"
_NO_YEAR: Final = rf"XXXX-{_MONTH}"
_ENDS: Final = "|".join(rf"{date}(/({date}|\.\.))?|\.\./{date}" for date in (_YEAR, _NO_YEAR))
_EDTF: Final = f"^({_ENDS})$"


def _parts() -> Iterator[tuple[str, Schema]]:
    """The definitions of what the fields of objects hold."""
    yield "text", {"type": "string", "minLength": 1}
    yield "decimal", {"description": "A text, so that no digit is lost.", "type": "string", "pattern": _DECIMAL}
    yield "edtf", {"description": _summary(Period), "type": "string", "pattern": _EDTF}
    yield "country-code", {"description": _summary(Country), "enum": sorted(COUNTRIES)}
    yield "currency", {"description": "A code of ISO 4217, current or withdrawn.", "enum": sorted(CURRENCIES)}
    for choice in sorted(_choices(), key=_name):
        yield _name(choice), {"description": _summary(choice), "enum": [member.value for member in choice]}


def _choices() -> set[type[Choice]]:
    hints = {hint for kind in KINDS.values() for hint in get_type_hints(kind).values()}
    kinds = {kind for hint in hints for kind in (hint, *get_args(hint))}
    return {kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Choice)}


# objects

_ALONE: Final[dict[type, dict[str, str]]] = {Country: {"code": "country-code"}, Period: {"edtf": "edtf"}}
"""The one field of a value that is a text where it is part of another."""

_LIMITS: Final[dict[tuple[type, str], Schema]] = {
    (Agreement, "count"): {"minimum": 1},
    (Agreement, "countries"): {"minItems": 1},
    (Evidence, "start"): {"minimum": 0},
    (Evidence, "end"): {"minimum": 1},
    (Meeting, "countries"): {"minItems": 1},
    (Meeting, "ordinal"): {"minimum": 1},
    (Money, "currency"): _reference("currency"),
    (TradeFigure, "countries"): {"minItems": 2, "maxItems": 2, "uniqueItems": True},
}
"""What holds of a field beyond its type."""

_BEYOND: Final[dict[type, Schema]] = {
    Meeting: {"dependentSchemas": {"visit_rank": {"properties": {"form": {"const": "visit"}}}}},
    TradeFigure: {"anyOf": [{"required": ["value"]}, {"required": ["change"]}]},
}
"""What holds between the fields of a class."""


def _object(tag: str, kind: type[Any]) -> Schema:
    """The schema of a class. A record carries its type wherever it stands, a value only where it stands alone."""
    if kind in _ALONE:
        fields = {name: _reference(part) for name, part in _ALONE[kind].items()}
        needed = list(fields)
    else:
        fields = dict(_fields(kind))
        needed = [field.name for field in attrs.fields(kind) if field.default is attrs.NOTHING]
    return {
        "description": _summary(kind),
        "type": "object",
        "properties": {"type": {"const": tag}, **fields},
        "required": ["type", *needed] if tag in RECORDS else needed,
        "additionalProperties": False,
        **_BEYOND.get(kind, {}),
    }


def _fields(kind: type[Any]) -> Iterator[tuple[str, Schema]]:
    hints = get_type_hints(kind)
    meanings = _meanings(kind)
    if kind is TradeFigure:
        # they follow from other fields, but stand in the JSON like those of every record
        hints = {"countries": tuple[Country, ...], **hints}
        meanings["countries"] = "reporter and partner, sorted."
    for name, hint in hints.items():
        limits = _LIMITS.get((kind, name), {})
        yield name, {"description": meanings.get(name, ""), **_value(hint), **limits}


def _value(hint: Any) -> Schema:
    """What a field holds where it states something; a field that states nothing is left out."""
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _value(get_args(hint)[0])}
    kinds = [kind for kind in get_args(hint) if kind is not NoneType] if isinstance(hint, UnionType) else [hint]
    if kinds == [int]:
        return {"type": "integer"}
    references = [_reference(_name(kind)) for kind in kinds]
    return references[0] if len(references) == 1 else {"oneOf": references}


_NAMES: Final[dict[type, str]] = {str: "text", Decimal: "decimal", Country: "country-code", Period: "edtf"}


def _name(kind: type) -> str:
    """The name of a definition: of a class, its name in kebab-case."""
    return _NAMES.get(kind) or re.sub(r"(?<=[a-z])(?=[A-Z])", "-", kind.__name__).lower()


# what docstrings say


def _summary(kind: type) -> str:
    """The first sentence of the docstring of a class."""
    return (getdoc(kind) or "").partition("\n")[0]


def _meanings(kind: type) -> dict[str, str]:
    """The fields of a class, each with what the docstring says of it."""
    section = re.search(r"^Attributes:\n((?: .*\n?)+)", getdoc(kind) or "", re.MULTILINE)
    entries = re.split(r"^ {4}(?=\w)", section[1], flags=re.MULTILINE) if section else []
    pairs = (" ".join(entry.split()).partition(": ") for entry in entries)
    return {name: meaning.replace("``", "") for name, _, meaning in pairs if name}
