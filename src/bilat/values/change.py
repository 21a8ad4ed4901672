"""A growth or a fall."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from bilat.values.amounts import decimal, faults_of_number
from bilat.values.checked import Checked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bilat.errors import BilatError


@attrs.frozen(kw_only=True, repr=False, order=True)
class Change(Checked):
    """By how much something grew, or fell. Ordered from the deepest fall to the highest growth.

    Attributes:
        percent: in percent of what it was before, below zero for a fall: 100 for what doubled.

    Raises:
        InvalidValueError: if the number is not finite.

    Example:
        >>> Change(percent=Decimal("-4.51")) < Change(percent=70)
        True
    """

    percent: Decimal = attrs.field(converter=decimal)

    def _faults(self) -> Sequence[BilatError]:
        return faults_of_number(self.percent, "Change.percent")
