"""What the figures of an article have set up so far, and which of them state one fact."""

from __future__ import annotations

from collections import Counter

import attrs

from bilat.reading.drafts import Draft
from bilat.reading.sentence import Sentence
from bilat.values import Period

_SIDES = ("flow", "reporter", "partner")


@attrs.frozen(eq=False)
class Whole:
    """What one country's trade is with the whole world, whose parts by partner may follow.

    Args:
        home: the country.
        flow: the flow that is counted.
        period: the time that it is counted for.
    """

    home: str
    flow: str
    period: Period | None


@attrs.frozen(eq=False)
class Topic:
    """Money that a sentence says one state gives to another, without a number: "will lend them money".

    Args:
        flow: the flow.
        pair: reporter and partner.
        status: whether it has been given.
    """

    flow: str
    pair: tuple[str, str]
    status: str


@attrs.define(eq=False)
class FigureMemory:
    """What the figures of an article have set up so far.

    Args:
        pair: reporter and partner of the last figure.
        home: from whose side the article counts.
        flow: the flow of the last figure.
        period: the period that figures are told for.
        fresh: whether only sentences without countries have stood since the last figure.
        unit: the unit of its amount, or ``money``.
        block: the block of the last figure.
        before: the sentence before.
        pairs: how many figures each pair of countries has.
        whole: the trade with the world that was just told of.
        topic: the money that was just said to be given.
        opening: the period that the sentence before opened with, if it told of nothing that has one.
        seen: the figures so far, so that one that is told twice is one record.
    """

    pair: tuple[str, str] | None = None
    home: str | None = None
    flow: str = ""
    period: Period | None = None
    fresh: bool = False
    unit: str = "money"
    block: object = None
    before: Sentence | None = None
    pairs: Counter[tuple[str, str]] = attrs.field(factory=Counter[tuple[str, str]])
    whole: Whole | None = None
    topic: Topic | None = None
    opening: Period | None = None
    seen: list[Draft] = attrs.field(factory=list[Draft])

    @property
    def waits(self) -> bool:
        """Whether numbers may follow that need no word for their flow: the parts of a whole, what is to be given."""
        return self.whole is not None or self.topic is not None

    def other_than(self, code: str, block: object) -> str | None:
        """The country that ``code`` trades with: in the figure before, else in most figures of the article."""
        if self.pair and block is self.block and code in self.pair:
            return other_of(self.pair, code)
        return next((other_of(pair, code) for pair, _ in self.pairs.most_common() if code in pair), None)

    def set_whole(self, whole: Whole | None) -> None:
        """Take the trade of a country with the world, if it is told, from whose side the article then counts."""
        if whole is None:
            return
        self.whole = whole
        if self.pair is None:
            self.home, self.period = whole.home, whole.period or self.period

    def knows(self, code: str) -> bool:
        """Whether a figure is of this country."""
        return any(code in pair for pair in self.pairs)

    def taken_up(self, draft: Draft) -> bool:
        """Whether a draft tells a figure again, which then takes what the draft adds; else remember it."""
        for old in self.seen:
            if _heads(old, draft):
                old.fields["status"] = draft.fields["status"]
            if _restates(old, draft) or _completes(old, draft):
                _join(old, draft)
                return True
        self.seen.append(draft)
        return False


def other_of(pair: tuple[str, ...], code: str) -> str:
    """The one of a pair that is not ``code``."""
    return pair[0] if pair[1] == code else pair[1]


def _heads(old: Draft, new: Draft) -> bool:
    """Whether a headline, which speaks of all in the present, tells of a growth that the words under it say more of."""
    a, b = old.fields, new.fields
    if not old.headline or new.headline or "value" in a or "period" in a:
        return False
    return all(a.get(name) == b.get(name) for name in (*_SIDES, "change"))


def _restates(old: Draft, new: Draft) -> bool:
    """Whether two drafts state one figure: the same number of the same flow, told again."""
    a, b = old.fields, new.fields
    if any(a[name] != b[name] for name in (*_SIDES, "status")):
        return False
    same = [a[name] == b[name] for name in ("value", "change") if name in a and name in b]
    periods = a.get("period"), b.get("period")
    return bool(same) and all(same) and (None in periods or periods[0] == periods[1])


def _completes(old: Draft, new: Draft) -> bool:
    """Whether a growth is that of an amount stated before: of the same flow, countries and period."""
    a, b = old.fields, new.fields
    if "value" in b or "change" in a or "value" not in a or "period" not in b:
        return False
    return all(a.get(name) == b.get(name) for name in (*_SIDES, "period", "status"))


def _join(old: Draft, new: Draft) -> None:
    old.evidence += [span for span in new.evidence if span not in old.evidence]
    for name, value in new.fields.items():
        old.fields.setdefault(name, value)
