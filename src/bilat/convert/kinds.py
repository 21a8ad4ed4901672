"""What can be written as a dict, and the name that tells it there."""

from __future__ import annotations

from typing import Final, TypeAlias

from bilat.records import Agreement, Institution, Meeting, Reading, Record, TradeFigure
from bilat.values import Change, Country, Evidence, Money, Period, Person, Place, Quantity

Convertible: TypeAlias = (
    Record | Reading | Period | Money | Quantity | Change | Country | Person | Place | Evidence
)  # fmt: skip
"""What can be written as a dict: a record, a reading or a value."""

RECORDS: Final[dict[str, type[Record]]] = {
    "meeting": Meeting,
    "agreement": Agreement,
    "trade-figure": TradeFigure,
    "institution": Institution,
}
"""The classes of records by their ``"type"``, which they carry wherever they stand."""

KINDS: Final[dict[str, type[Convertible]]] = {
    **RECORDS,
    "reading": Reading,
    "period": Period,
    "money": Money,
    "quantity": Quantity,
    "change": Change,
    "country": Country,
    "person": Person,
    "place": Place,
    "evidence": Evidence,
}
"""Every class by its ``"type"``, those made of others first. A value needs a type only where it stands alone."""
