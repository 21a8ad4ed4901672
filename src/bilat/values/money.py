"""An amount of money."""

from __future__ import annotations

from decimal import Decimal
from reprlib import repr as short
from typing import TYPE_CHECKING

import attrs

from bilat.errors import InvalidValueError, nearest
from bilat.values.amounts import decimal, faults_of_range, optional_decimal
from bilat.values.checked import Checked
from bilat.values.iso4217 import CURRENCIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bilat.errors import BilatError


@attrs.frozen(kw_only=True, repr=False)
class Money(Checked):
    """An amount of money in one currency, or a range of such amounts.

    Attributes:
        amount: how much, in whole units of the currency; of a range, its lower end.
        upto: of a range, its upper end.
        currency: the code in ISO 4217, current or withdrawn.

    Raises:
        InvalidValueError: if the currency is none, or an amount is not finite, or the range ends below its start.

    Example:
        >>> Money(amount=Decimal("2e6"), upto=Decimal("3e6"), currency="EUR")
        Money(amount=Decimal('2E+6'), upto=Decimal('3E+6'), currency='EUR')
    """

    amount: Decimal = attrs.field(converter=decimal)
    upto: Decimal | None = attrs.field(default=None, converter=optional_decimal)
    currency: str

    def _faults(self) -> Sequence[BilatError]:
        faults = faults_of_range(self.amount, self.upto, "Money")
        if self.currency not in CURRENCIES:
            remedy = nearest(self.currency, sorted(CURRENCIES)) or "give three letters of ISO 4217, such as 'USD'"
            faults.append(InvalidValueError(f"{short(self.currency)} is no ISO 4217 code", "Money.currency", remedy))
        return faults
