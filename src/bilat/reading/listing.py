"""A list of instruments, one on each of its lines."""

from __future__ import annotations

from typing import Final

import attrs

from bilat.reading.drafts import Draft

SHARED: Final = ("when", "place")
"""What the items of a list have from the line that announces it, unless they say otherwise."""


@attrs.define(eq=False)
class Listing:
    """A list that a line has announced: "The following documents were signed:".

    Args:
        status: how far its instruments have come.
        draft: what the line itself tells, if it names instruments.
        items: how many of them have come so far.
    """

    status: str
    draft: Draft | None = None
    items: int = 0

    @property
    def codes(self) -> tuple[str, ...]:
        """The countries whose instruments it lists, if the line says so."""
        return () if self.draft is None else self.draft.codes

    def take(self, item: Draft) -> None:
        """Give an item what the list has in common; the line tells nothing more once each of what it counts is told."""
        self.items += 1
        item.item_of = self
        if self.draft is None:
            return
        for name in SHARED:
            if name in self.draft.fields:
                item.fields.setdefault(name, self.draft.fields[name])
        count = self.draft.fields.get("count", 1)
        self.draft.itemised = isinstance(count, int) and self.items >= count
