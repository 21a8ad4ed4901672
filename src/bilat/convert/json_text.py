"""JSON as text. On its own, as the parser is slow to import."""

from __future__ import annotations

from collections import Counter
from functools import cache
from json import JSONDecodeError, JSONDecoder, JSONEncoder
from reprlib import repr as short
from typing import Any, NoReturn

from bilat.errors import InvalidDocumentError


@cache
def encoder(indent: int | None) -> JSONEncoder:
    """What writes JSON, in any script as it stands: without a space where it is one line."""
    return JSONEncoder(ensure_ascii=False, indent=indent, separators=(",", ":" if indent is None else ": "))


def parse(text: str | bytes) -> Any:
    """What a text of JSON holds.

    Raises:
        InvalidDocumentError: if it is no JSON.
        TypeError: if it is no text at all.
    """
    try:
        return _DECODER.decode(_decoded(text))
    except JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise InvalidDocumentError(f"broken JSON: {error.msg}", where, "correct it there") from error
    except RecursionError as error:
        raise InvalidDocumentError(
            "the JSON is nested too deeply", "$", "give a record, a reading or a value"
        ) from error


def _decoded(text: object) -> str:
    if isinstance(text, str):
        return text
    if not isinstance(text, bytes | bytearray):
        raise TypeError(f"JSON must be a str or bytes, not {type(text).__name__}; give a dict to from_dict")
    try:
        return text.decode()
    except UnicodeDecodeError as error:
        raise InvalidDocumentError(f"no UTF-8: {error.reason}", f"byte {error.start}", "write JSON in UTF-8") from error


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """The object of some pairs. JSON says nothing of a name that comes twice; to keep the last would hide the first."""
    document = dict(pairs)
    if len(document) < len(pairs):
        counts = Counter(name for name, _ in pairs)
        twice = next(name for name, count in counts.items() if count > 1)
        raise InvalidDocumentError(f"the name {twice!r} comes twice in one object", "$", "keep one of the two")
    return document


def _no_number(constant: str) -> NoReturn:
    raise InvalidDocumentError(f"{constant} is no JSON", "$", "leave the field out")


def _whole(digits: str) -> int:
    """A whole number, if it is one that a field could hold; Python takes ever longer to read longer ones."""
    if len(digits) > 20:
        raise InvalidDocumentError(f"{short(digits)} is too long a number", "$", "write amounts as texts")
    return int(digits)


_DECODER = JSONDecoder(object_pairs_hook=_unique, parse_constant=_no_number, parse_int=_whole)
