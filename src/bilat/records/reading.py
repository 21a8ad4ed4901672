"""What was read out of one text."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypeVar

import attrs

from bilat.records import shared
from bilat.records.agreement import Agreement
from bilat.records.institution import Institution
from bilat.records.meeting import Meeting
from bilat.records.trade_figure import TradeFigure
from bilat.values.checked import Checked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Record: TypeAlias = Meeting | Agreement | TradeFigure | Institution
"""A fact that a text states."""

Kind = TypeVar("Kind", Meeting, Agreement, TradeFigure, Institution)


def _records(items: Iterable[Record]) -> tuple[Record, ...]:
    return shared.as_tuple(items)


@attrs.frozen(kw_only=True, repr=False)
class Reading(Checked):
    """The records of one text, in the order of the text. Iterates over them.

    Attributes:
        languages: the codes of the languages that its blocks were taken for; those in a language that bilat does not
            read yield no records.
        records: what the text states.

    Example:
        >>> reading = Reading(languages=("en",))
        >>> len(reading), list(reading), reading.meetings
        (0, [], ())
    """

    languages: tuple[str, ...] = attrs.field(default=(), converter=shared.names)
    records: tuple[Record, ...] = attrs.field(default=(), converter=_records)

    @property
    def meetings(self) -> tuple[Meeting, ...]:
        """Its meetings, in the order of the text."""
        return self._of(Meeting)

    @property
    def agreements(self) -> tuple[Agreement, ...]:
        """Its agreements, in the order of the text."""
        return self._of(Agreement)

    @property
    def figures(self) -> tuple[TradeFigure, ...]:
        """Its trade figures, in the order of the text."""
        return self._of(TradeFigure)

    @property
    def institutions(self) -> tuple[Institution, ...]:
        """Its institutions, in the order of the text."""
        return self._of(Institution)

    def _of(self, kind: type[Kind]) -> tuple[Kind, ...]:
        return tuple(record for record in self.records if isinstance(record, kind))

    def __iter__(self) -> Iterator[Record]:
        """Its records, in the order of the text."""
        return iter(self.records)

    def __len__(self) -> int:
        """How many records it has."""
        return len(self.records)
