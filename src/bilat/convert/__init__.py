"""Records, readings and values as dicts and as JSON.

A dict carries a ``"type"``, then the fields in the order of their class, without those that state nothing; in a
record the countries come first, topics and evidence last. Enums are kebab-case texts, periods EDTF, countries their
codes, amounts decimal texts. A value within a record needs no type.

The extra ``fast`` has records and readings written and read several times as fast, to the same bytes and things.
"""

from __future__ import annotations

from functools import cache
from reprlib import repr as short
from typing import TYPE_CHECKING, Any, TypeVar, overload

from bilat.convert.kinds import KINDS, Convertible
from bilat.convert.version import JSON_VERSION
from bilat.errors import BilatError, InvalidDocumentError, InvalidValueError, expect

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    from bilat.convert import structure, unstructure

__all__ = ["JSON_VERSION", "Convertible", "dumps", "from_dict", "json_schema", "loads", "to_dict"]

Kind = TypeVar("Kind", bound=Convertible)


def to_dict(thing: Convertible) -> dict[str, Any]:
    """Write a record, reading or value as a dict of texts, whole numbers, lists and dicts.

    Args:
        thing: what to write.

    Returns:
        The dict. Its type comes first, then what is stated, in the order of the class.

    Raises:
        InvalidValueError: if it is none of these.

    Example:
        >>> from bilat.values import Money, Period
        >>> to_dict(Money(amount=3_800_000_000, currency="USD"))
        {'type': 'money', 'amount': '3800000000', 'currency': 'USD'}
        >>> to_dict(Period.of(2024, 5))
        {'type': 'period', 'edtf': '2024-05'}
    """
    _, writers = _hooks()
    write = writers.get(type(thing))
    if write is None:
        raise InvalidValueError(
            f"{short(thing)} has no form as a dict", "to_dict", "give a record, a reading or a value"
        )
    return write(thing)


@overload
def from_dict(document: Mapping[str, object]) -> Convertible: ...
@overload
def from_dict(document: Mapping[str, object], kind: type[Kind]) -> Kind: ...
def from_dict(document: Mapping[str, object], kind: type[Any] | None = None) -> Any:
    """Read what ``to_dict`` writes.

    Args:
        document: the dict, with its ``"type"``.
        kind: the class that is wanted, such as ``Meeting``; any where it is not given.

    Returns:
        What the dict states.

    Raises:
        InvalidDocumentError: if it states no such thing; with every fault and its path.
        InvalidValueError: if the class is none that a dict can state.

    Example:
        >>> from_dict({"type": "money", "amount": "3800000000", "currency": "USD"})
        Money(amount=Decimal('3800000000'), currency='USD')
        >>> from_dict({"type": "money", "amount": 3.8, "curency": "USD"})
        Traceback (most recent call last):
        bilat.errors.InvalidDocumentError: 3 faults:
        - $.curency: there is no such field; did you mean 'currency'?
        - $.currency: the field is missing; give it
        - $.amount: 3.8 is no decimal text; write the number as a text of digits, such as '3.8'
    """
    from bilat.convert.structure import tagged, under

    readers, _ = _hooks()
    wanted = readers if kind is None else {tag: hook for tag, hook in readers.items() if KINDS[tag] is kind}
    if not wanted:
        raise InvalidValueError(
            f"{short(kind)} has no form as a dict", "kind", "give the class of a record or value, or Reading"
        )
    try:
        return tagged(document, wanted)
    except BilatError as error:
        raise InvalidDocumentError.of(under("$", error)) from error


def dumps(thing: Convertible, *, indent: int | None = None) -> str:
    """Write a record, reading or value as JSON. The same thing gives the same text, everywhere.

    Args:
        thing: what to write.
        indent: how many spaces to indent by; None for one line.

    Returns:
        The JSON; letters of every script are written as they are.

    Raises:
        InvalidValueError: if it is none of these.
        TypeError: if ``indent`` is no whole number.

    Example:
        >>> from bilat.values import Country, Place
        >>> dumps(Place(name="Toshkent", country=Country.of("UZ")))
        '{"type":"place","name":"Toshkent","country":"UZ"}'
    """
    if indent is None and (fast := _fast()):
        text: str | None = fast.written(thing)
        if text is not None:
            return text
    expect(indent, int | None, "indent", "give a number of spaces, or None for one line")
    from bilat.convert.json_text import encoder

    return encoder(indent).encode(to_dict(thing))


@overload
def loads(text: str | bytes) -> Convertible: ...
@overload
def loads(text: str | bytes, kind: type[Kind]) -> Kind: ...
def loads(text: str | bytes, kind: type[Any] | None = None) -> Any:
    """Read what ``dumps`` writes.

    Args:
        text: the JSON; bytes are UTF-8.
        kind: the class that is wanted, such as ``Meeting``; any where it is not given.

    Returns:
        What the JSON states.

    Raises:
        InvalidDocumentError: if it is no JSON, with line and column; or states no such thing, with every fault and
            its path.
        InvalidValueError: if the class is none that JSON can state.
        TypeError: if the JSON is neither a text nor bytes.

    Example:
        >>> loads('{"type": "period", "edtf": "2024-05"}')
        Period.parse('2024-05')
        >>> loads('{"type" "period"}')
        Traceback (most recent call last):
        bilat.errors.InvalidDocumentError: line 1, column 9: broken JSON: Expecting ':' delimiter; correct it there
    """
    if fast := _fast():
        thing = fast.read(text)
        if thing is not None and (kind is None or type(thing) is kind):
            return thing
    from bilat.convert.json_text import parse

    document = parse(text)
    return from_dict(document) if kind is None else from_dict(document, kind)


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what ``to_dict`` and ``dumps`` write.

    It refuses nothing that ``from_dict`` takes, and all that a schema can tell from the right: what is left are bounds
    between two fields, such as a range that ends below its start, and 29 February of a common year.

    Returns:
        The schema of any record, reading or value. Those of single types are in its ``$defs``, under their names.

    Example:
        >>> json_schema()["$defs"]["place"]["properties"]["name"]
        {'description': 'in the nominative, in the script of the text.', '$ref': '#/$defs/text'}
    """
    from bilat.convert.schema import schema

    return schema()


@cache
def _fast() -> ModuleType | None:
    """The quick way for records and readings, where the extra for it is installed."""
    try:
        from bilat.convert import fast
    except ImportError:
        return None
    return fast


@cache
def _hooks() -> tuple[dict[str, structure.Hook], dict[type, unstructure.Hook]]:
    """The hooks of one converter: readers by type, writers by class."""
    from cattrs import Converter

    from bilat.convert.structure import add_structuring
    from bilat.convert.unstructure import add_unstructuring

    converter = Converter(unstruct_collection_overrides={tuple: list})
    return add_structuring(converter), add_unstructuring(converter)
