"""An amount of goods or energy."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from bilat.values.amounts import decimal, faults_of_range, optional_decimal
from bilat.values.checked import Checked
from bilat.values.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bilat.errors import BilatError


class Unit(Choice):
    """What a quantity is counted in.

    Example:
        >>> Unit("m3"), str(Unit.CUBIC_METRE)
        (Unit.CUBIC_METRE, 'm3')
    """

    TONNE = "t"
    CUBIC_METRE = "m3"
    KILOWATT_HOUR = "kWh"
    BARREL = "bbl"
    ITEM = "item"


@attrs.frozen(kw_only=True, repr=False)
class Quantity(Checked):
    """An amount of goods or energy, or a range of such amounts.

    Attributes:
        amount: how much, in whole units; of a range, its lower end.
        upto: of a range, its upper end.
        unit: what is counted.

    Raises:
        InvalidValueError: if an amount is not finite, or the range ends below its start.

    Example:
        >>> Quantity(amount=500_000, unit=Unit.TONNE)
        Quantity(amount=Decimal('500000'), unit=Unit.TONNE)
    """

    amount: Decimal = attrs.field(converter=decimal)
    upto: Decimal | None = attrs.field(default=None, converter=optional_decimal)
    unit: Unit

    def _faults(self) -> Sequence[BilatError]:
        return faults_of_range(self.amount, self.upto, "Quantity")
