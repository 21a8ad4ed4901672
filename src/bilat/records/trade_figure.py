"""A number of an exchange between two countries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from bilat.errors import InvalidValueError
from bilat.records import shared
from bilat.values import Bound, Change, Country, Evidence, Money, Period, Quantity, Topic
from bilat.values.checked import Checked
from bilat.values.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bilat.errors import BilatError


class Flow(Choice):
    """What a figure counts, and which way it goes.

    Example:
        >>> Flow("exports"), Flow.EXPORTS.is_mutual, Flow.TURNOVER.is_mutual
        (Flow.EXPORTS, False, True)
    """

    TURNOVER = "turnover"
    """Total trade; the order of the two countries says nothing."""
    EXPORTS = "exports"
    """The reporter sells to the partner."""
    IMPORTS = "imports"
    """The reporter buys from the partner."""
    BALANCE = "balance"
    """Of the reporter: a surplus is positive, a deficit negative."""
    INVESTMENT = "investment"
    """The reporter gives, the partner gets."""
    PROJECTS = "projects"
    """A portfolio of joint projects; the order of the two countries says nothing."""
    LOAN = "loan"
    """The reporter gives, the partner gets."""
    AID = "aid"
    """The reporter gives, the partner gets."""

    @property
    def is_mutual(self) -> bool:
        """Whether the order of the two countries says nothing."""
        return self in _MUTUAL


_MUTUAL: Final = frozenset({Flow.TURNOVER, Flow.PROJECTS})


class FigureStatus(Choice):
    """Whether a figure has come about.

    Example:
        >>> FigureStatus("target"), str(FigureStatus.TARGET)
        (FigureStatus.TARGET, 'target')
    """

    REPORTED = "reported"
    TARGET = "target"
    """Promised, planned or asked for."""
    FORECAST = "forecast"
    """Expected."""


@attrs.frozen(kw_only=True, repr=False)
class TradeFigure(Checked):
    """A number that a text states of an exchange between two countries: an amount, its growth, or both.

    Two figures are equal when they state the same fact, whatever their evidence. In a flow where the order of the
    countries says nothing they are put in order.

    Attributes:
        flow: what is counted, and which way it goes.
        reporter: who sells, buys or gives.
        partner: to whom, or from whom.
        status: whether it has come about.
        value: how much.
        change: by how much it grew or fell.
        bound: how exactly the number is meant.
        period: the time it is for.
        goods: what is traded, as the text puts it.
        topics: what it is about, sorted.
        evidence: the words that prove it; no part of equality.

    Raises:
        InvalidValueError: if a field holds what it cannot, there is neither value nor change, or reporter and partner
            are the same.

    Example:
        >>> TradeFigure(
        ...     flow=Flow.TURNOVER, reporter=Country.of("UZ"), partner=Country.of("KZ"),
        ...     status=FigureStatus.REPORTED, change=Change(percent=10),
        ... ).countries
        (Country.of('KZ'), Country.of('UZ'))
    """

    flow: Flow
    reporter: Country
    partner: Country
    status: FigureStatus
    value: Money | Quantity | None = None
    change: Change | None = None
    bound: Bound = Bound.EXACT
    period: Period | None = None
    goods: str | None = None
    topics: tuple[Topic, ...] = attrs.field(default=(), converter=shared.sorted_topics)
    evidence: tuple[Evidence, ...] = attrs.field(default=(), converter=shared.evidence, eq=False)

    @property
    def countries(self) -> tuple[Country, ...]:
        """Reporter and partner, sorted."""
        return shared.sorted_countries((self.reporter, self.partner))

    def _settle(self) -> None:
        """Put the countries of a mutual flow in order; raise one error with every fault."""
        super()._settle()
        if self.flow in _MUTUAL and self.partner.code < self.reporter.code:
            reporter, partner = self.partner, self.reporter
            object.__setattr__(self, "reporter", reporter)  # the one moment at which a frozen object may change
            object.__setattr__(self, "partner", partner)

    def _faults(self) -> Sequence[BilatError]:
        faults: list[BilatError] = []
        if self.value is None and self.change is None:
            what = "a trade figure needs a value or a change"
            faults.append(InvalidValueError(what, "TradeFigure.value", "give one of them, or both"))
        if self.reporter.code == self.partner.code:
            what = f"reporter and partner are both {self.reporter.code!r}"
            faults.append(InvalidValueError(what, "TradeFigure.partner", "give the other country"))
        return faults
