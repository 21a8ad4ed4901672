"""Which growth of a sentence belongs to which of its amounts."""

from __future__ import annotations

from collections.abc import Sequence

from bilat.reading.figure_items import PLANNED, STATED, Item, scope_of, status_of
from bilat.reading.figure_scene import FigureScene


def joined(scene: FigureScene, items: Sequence[Item]) -> list[Item]:
    """Join each growth with the amount that it led to or that it is of."""
    kept: list[Item] = []
    for index, item in enumerate(items):
        after = items[index + 1] if index + 1 < len(items) else None
        before = kept[-1] if kept else None
        amount = None if item.amount else _amount_of(scene, item, before, after)
        if amount is None:
            kept.append(item)
        else:
            _merge(amount, item)
    return kept


def _amount_of(scene: FigureScene, growth: Item, before: Item | None, after: Item | None) -> Item | None:
    """The amount beside a growth that it belongs to."""
    if after is not None and _fits(scene, growth, after) and _leads_to(scene, growth, after, before):
        planned = scene.roles(scope_of(scene, growth)[0], growth.stop) & PLANNED
        if not (planned and scene.roles(growth.stop, after.first) & STATED):  # "will double trade, which was $3bn"
            return after
    if before is None or not _fits(scene, before, growth) or scene.holds(".;", before.stop, growth.first):
        return None
    return before


def _merge(amount: Item, growth: Item) -> None:
    amount.change = growth.change
    amount.first, amount.stop = min(amount.first, growth.first), max(amount.stop, growth.stop)
    amount.period = amount.period or growth.period


def _fits(scene: FigureScene, one: Item, other: Item) -> bool:
    """Whether two items, one after the other, may be amount and growth of one figure."""
    if (one.amount and other.amount) or (one.change and other.change) or one.leads_from or other.leads_from:
        return False
    if one.trigger is not other.trigger:
        between = any(one.stop <= trigger.first < other.first and not trigger.verb for trigger in scene.triggers)
        if between or one.trigger.flow != other.trigger.flow:
            return False
    if one.period and other.period and one.period != other.period:
        return False
    return status_of(scene, one) == status_of(scene, other)


def _leads_to(scene: FigureScene, growth: Item, amount: Item, before: Item | None) -> bool:
    """Whether a growth belongs to the amount after it: "rose 5% to $3bn"."""
    assert amount.amount is not None
    if amount.amount.lead == "to":
        return True
    if before is not None and before.trigger is growth.trigger and _fits(scene, before, growth):
        return False
    return growth.trigger is amount.trigger or not scene.breaks_between(growth.stop - 1, amount.first - 1)
