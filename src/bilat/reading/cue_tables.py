"""The words that tell of meetings and agreements, as the table of a language has them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from bilat.languages import table

if TYPE_CHECKING:
    from bilat.languages.schema.cues import CueTable


@cache
def cue_table(language: str) -> CueTable:
    """The table of a language's cues, with all that it says beside them."""
    return cast("CueTable", table(language, "cues"))
