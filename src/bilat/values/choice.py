"""The base of closed choices."""

from __future__ import annotations

from enum import StrEnum
from reprlib import repr as short

from bilat.errors import InvalidValueError, nearest


class Choice(StrEnum):
    """A closed choice. A member is its JSON form: ``Form.VIDEO_CALL == "video-call"``.

    Raises:
        InvalidValueError: if it is made of a text that is none of its members.
    """

    def __repr__(self) -> str:
        """As one writes it: ``Form.TALKS``."""
        return f"{type(self).__name__}.{self.name}"

    @classmethod
    def _missing_(cls, value: object) -> None:
        members = [member.value for member in cls]
        remedy = nearest(str(value), members) or f"use one of {', '.join(map(repr, members))}"
        raise InvalidValueError(f"{short(value)} is no {cls.__name__}", cls.__name__, remedy)
