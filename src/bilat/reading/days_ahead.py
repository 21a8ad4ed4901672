"""What a list by days tells of a day that is still to come."""

from __future__ import annotations

from datetime import date
from typing import Final

from bilat.reading.drafts import Draft
from bilat.values import Period

DATED: Final = frozenset({"held", "under-way", "signed", "agreed"})
"""The statuses of what was on a day of a chronicle."""
TOLD: Final = DATED | {"planned"}
"""The statuses of what such a list tells, also in the present tense: "Lima: the presidents of Peru and Chile meet"."""


def laid_ahead(drafts: list[Draft], day: date) -> list[Draft]:
    """The drafts, what is told of without a time planned for ``day``."""
    for draft in drafts:
        if draft.type in {"meeting", "agreement"} and "when" not in draft.fields and draft.fields["status"] in TOLD:
            draft.fields |= {"status": "planned", "when": Period.on(day)}
    return drafts
