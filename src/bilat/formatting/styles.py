"""How much is said of a record."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from bilat.errors import InvalidValueError, nearest

RecordStyle: TypeAlias = Literal["line", "full"]
"""How much is said of a record: one line that reads as a sentence, or a card of labelled fields."""


def checked(style: RecordStyle) -> RecordStyle:
    """A style, if it is one.

    Raises:
        InvalidValueError: if it is none.
    """
    if style in get_args(RecordStyle):
        return style
    raise InvalidValueError(f"{style!r} is no style", "style", nearest(str(style), get_args(RecordStyle)))
