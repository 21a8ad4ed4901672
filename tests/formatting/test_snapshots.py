"""Forty records as people have read and approved them, in four languages: ``snapshots/<locale>.txt``.

``BILAT_SNAPSHOTS=write`` writes the files anew; what has changed in them is then to be read by somebody who knows the
language.
"""

from __future__ import annotations

import os
from difflib import unified_diff
from pathlib import Path

import pytest

from bilat import Reading, Record
from bilat.formatting.record import format_reading, format_record
from invented_records import LOCALES, records

FOLDER = Path(__file__).parent / "snapshots"


def snapshot_of(record: Record, locale: str) -> str:
    return "\n".join(format_record(record, locale=locale, style=style) for style in ("line", "full"))


@pytest.mark.parametrize("locale", LOCALES)
def test_records_read_as_approved(locale: str) -> None:
    path = FOLDER / f"{locale}.txt"
    said = "\n\n".join(snapshot_of(record, locale) for record in records(locale)) + "\n"
    if os.environ.get("BILAT_SNAPSHOTS") == "write":
        path.write_text(said, encoding="utf-8")
    approved = path.read_text(encoding="utf-8")
    assert said == approved, "\n".join(unified_diff(approved.splitlines(), said.splitlines(), lineterm=""))


@pytest.mark.parametrize("locale", LOCALES)
def test_there_are_forty_of_all_types(locale: str) -> None:
    assert len(records(locale)) == 40
    assert len({type(record) for record in records(locale)}) == 4


@pytest.mark.parametrize("locale", LOCALES)
def test_a_reading_is_its_records_in_order(locale: str) -> None:
    lines = format_reading(Reading(records=records(locale)), locale=locale).splitlines()
    assert lines == [format_record(record, locale=locale) for record in records(locale)]
