"""A list of instruments, one on each of its lines, or parted by semicolons."""

from __future__ import annotations

from typing import Final

import attrs

from bilat.reading.drafts import Draft

ITEM_MARK: Final = 4
"""Up to how many tokens of an item stand before its noun: its number or mark, an adjective."""
SHARED: Final = ("when", "place")
"""What the items of a list have from the line that announces it, unless they say otherwise."""


@attrs.define(eq=False)
class Listing:
    """A list that a line has announced: "The following documents were signed:".

    Args:
        status: how far its instruments have come.
        draft: what the line itself tells, if it names instruments.
        items: how many of them have come so far.
        before: the item before, where semicolons part them, which has its countries, day and place with the next.
        at: the token that the next one begins with, where semicolons part them.
    """

    status: str
    draft: Draft | None = None
    items: int = 0
    before: Draft | None = None
    at: int = 0

    @property
    def codes(self) -> tuple[str, ...]:
        """The countries whose instruments it lists, if the line says so."""
        told = self.draft or self.before
        return () if told is None else told.codes

    def begins_at(self, index: int) -> bool:
        """Whether an item may begin at a token: near the head of a line, or right after the semicolon before it."""
        return index <= ITEM_MARK if self.before is None else index == self.at

    def take(self, item: Draft) -> None:
        """Give an item what the list has in common; the line tells nothing more once each of what it counts is told."""
        self.items += 1
        item.item_of = self
        told = self.draft or self.before
        common = {} if told is None else told.fields
        for name in SHARED:
            if name in common:
                item.fields.setdefault(name, common[name])
        if self.draft is None:
            return
        count = self.draft.fields.get("count", 1)
        self.draft.itemised = isinstance(count, int) and self.items >= count
