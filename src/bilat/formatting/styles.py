"""How much is said of a record."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypeVar, get_args

from bilat.errors import InvalidValueError, nearest

RecordStyle: TypeAlias = Literal["line", "full"]
"""How much is said of a record: one line that reads as a sentence, or a card of labelled fields."""
S = TypeVar("S", bound=str)


def checked(style: S, styles: object) -> S:
    """A style, if it is one.

    Args:
        style: the style.
        styles: the literal type of all that there are.

    Raises:
        InvalidValueError: if it is none.
    """
    known = get_args(styles)
    if style in known:
        return style
    raise InvalidValueError(f"{style!r} is no style", "style", nearest(str(style), known))
