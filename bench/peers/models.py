"""The classes of bilat's JSON once more: as pydantic models, and as attrs classes for cattrs.

``model`` makes what such a model is when it is written without ado: it checks types, closed choices, texts that are not
empty, codes out of a list, the form of dates and numbers, and keeps dates, numbers and countries as texts.
``typed_model`` has numbers as ``Decimal``, as whoever counts with them would write it. ``full_model`` makes bilat's own
values of all, and checks the spans of evidence and the sides of figures. The attrs classes check choices and types of
objects.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import cache, lru_cache, partial, reduce
from operator import attrgetter, or_
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Literal, Self, get_args, get_origin, get_type_hints

import attrs
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
    TypeAdapter,
    create_model,
    model_validator,
)

from bilat import Country, Evidence, Period, Reading, Record, TradeFigure, json_schema
from bilat.convert.kinds import RECORDS
from bilat.records.shared import sorted_countries
from bilat.values import amounts

_DEFS: Final = json_schema()["$defs"]


def _matching(pattern: str) -> Any:
    # pydantic's engine knows no look-ahead, and needs none here
    return Annotated[str, StringConstraints(pattern=re.sub(r"\(\?!0000\)", "", pattern))]


_CHECKED: Final[dict[Any, Any]] = {
    str: Annotated[str, StringConstraints(min_length=1)],
    Country: Literal[tuple(_DEFS["country-code"]["enum"])],
    Period: _matching(_DEFS["edtf"]["pattern"]),
    Decimal: _matching(_DEFS["decimal"]["pattern"]),
}
_PLAIN: Final[dict[Any, Any]] = dict.fromkeys([Country, Period, Decimal], str)
_TAGS: Final = {kind: tag for tag, kind in {**RECORDS, "reading": Reading}.items()}


class Model(BaseModel):
    """A model that does not change and knows all its fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Quoted(Model):
    """The base of evidence in a full model."""

    @model_validator(mode="after")
    def _as_long_as_its_span(self) -> Self:
        if self.start < 0 or self.end - self.start != len(self.quote):  # type: ignore[attr-defined]
            raise ValueError
        return self


class Figure(Model):
    """The base of a trade figure in a full model."""

    @model_validator(mode="after")
    def _of_two_countries(self) -> Self:
        if self.value is None and self.change is None:  # type: ignore[attr-defined]
            raise ValueError
        if self.countries != tuple(sorted((self.reporter, self.partner))):  # type: ignore[attr-defined]
            raise ValueError
        return self


def any_record(make: Callable[[type[Any]], type[Model]]) -> Any:
    """The model of any record, told by its type."""
    return Annotated[reduce(or_, map(make, RECORDS.values())), Field(discriminator="type")]


def reader(make: Callable[[type[Any]], type[Model]], kind: Any) -> TypeAdapter[Any]:
    """What reads records or readings."""
    return TypeAdapter(_converted(make, {}, kind))


@cache
def model(kind: type[Any]) -> type[Model]:
    """The pydantic model of a class."""
    return create_model(kind.__name__, __base__=Model, **_fields(kind, partial(_converted, model, _CHECKED), ...))


@cache
def typed_model(kind: type[Any]) -> type[Model]:
    """The pydantic model of a class, with numbers to count with."""
    typed = _CHECKED | {Decimal: Annotated[Decimal, Field(allow_inf_nan=False)]}
    return create_model(kind.__name__, __base__=Model, **_fields(kind, partial(_converted, typed_model, typed), ...))


_FULL: Final[dict[Any, Any]] = {
    str: _CHECKED[str],
    Country: Annotated[str, AfterValidator(Country.of), PlainSerializer(attrgetter("code"))],
    Period: Annotated[str, AfterValidator(lru_cache(4096)(Period.parse)), PlainSerializer(str)],
    Decimal: Annotated[_CHECKED[Decimal], AfterValidator(Decimal), PlainSerializer(amounts.plain)],
    tuple[Country, ...]: Annotated[
        tuple[Annotated[str, AfterValidator(Country.of), PlainSerializer(attrgetter("code"))], ...],
        AfterValidator(sorted_countries),
    ],
}


@cache
def full_model(kind: type[Any]) -> type[Model]:
    """The pydantic model of a class, with its values and checks."""
    base = {Evidence: Quoted, TradeFigure: Figure}.get(kind, Model)
    return create_model(kind.__name__, __base__=base, **_fields(kind, partial(_converted, full_model, _FULL), ...))


@cache
def plain(kind: type[Any]) -> type[Any]:
    """The attrs class of a class, without what it checks."""
    fields = _fields(kind, partial(_converted, plain, _PLAIN), attrs.NOTHING)
    members = {name: attrs.field(type=hint, default=default) for name, (hint, default) in fields.items()}
    return attrs.make_class(kind.__name__, members, frozen=True, slots=True, kw_only=True)


def _fields(kind: type[Any], convert: Callable[[Any], Any], needed: Any) -> dict[str, tuple[Any, Any]]:
    """The fields that the JSON of a class has: their types and defaults."""
    hints = get_type_hints(kind)
    fields = {
        field.name: (convert(hints[field.name]), needed if field.default is attrs.NOTHING else field.default)
        for field in attrs.fields(kind)
    }
    if kind is TradeFigure:
        fields = {"countries": (convert(tuple[Country, ...]), needed), **fields}
    return {"type": (Literal[_TAGS[kind]], needed), **fields} if kind in _TAGS else fields


def _converted(make: Callable[[type[Any]], Any], known: dict[Any, Any], hint: Any) -> Any:
    """What stands in a field of the JSON in place of what stands in bilat's own."""
    if hint in known:
        return known[hint]
    if hint == Record and make is not plain:
        return any_record(make)
    if get_origin(hint) is tuple:
        return tuple[_converted(make, known, get_args(hint)[0]), ...]  # type: ignore[misc]
    if isinstance(hint, UnionType):
        return reduce(or_, (_converted(make, known, each) for each in get_args(hint) if each is not NoneType)) | None
    return make(hint) if attrs.has(hint) else hint
