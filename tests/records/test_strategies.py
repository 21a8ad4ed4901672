from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import bilat
from bilat import Bound, Form, Period, strategies

KINDS = (
    bilat.Agreement,
    bilat.Change,
    bilat.Country,
    bilat.Evidence,
    bilat.Institution,
    bilat.Meeting,
    bilat.Money,
    bilat.PartialDate,
    bilat.Period,
    bilat.Person,
    bilat.Place,
    bilat.Quantity,
    bilat.Reading,
    bilat.TradeFigure,
)


def test_hypothesis_is_told_where_the_strategies_are(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    [(name, value)] = project["entry-points"]["hypothesis"].items()
    assert metadata.EntryPoint(name, value, "hypothesis").load() is strategies


@pytest.mark.parametrize("first", ["bilat.strategies", "hypothesis"])
def test_it_does_not_matter_which_is_imported_first(first: str) -> None:
    command = f"import {first}, bilat.strategies, hypothesis; hypothesis.strategies.from_type(bilat.Meeting).validate()"
    subprocess.run([sys.executable, "-W", "error", "-c", command], check=True)


@pytest.mark.parametrize("kind", KINDS)
def test_hypothesis_finds_the_strategy_of_a_class(kind: type[Any]) -> None:
    @settings(max_examples=5)
    @given(st.from_type(kind))
    def check(thing: object) -> None:
        assert type(thing) is kind

    check()


@settings(max_examples=20)
@given(st.from_type(bilat.Record))  # type: ignore[arg-type]
def test_hypothesis_finds_records_of_any_class(record: bilat.Record) -> None:
    assert isinstance(record, bilat.Meeting | bilat.Agreement | bilat.TradeFigure | bilat.Institution)


def form_of(period: Period) -> str:
    if period.first is None:
        return "open start"
    if period.last is None:
        return "open end"
    return "interval" if period.is_interval else "date"


# to find an example is enough, to shrink it takes long
QUICK = settings(phases=[Phase.generate], database=None, max_examples=2000)


@pytest.mark.parametrize("form", ["date", "interval", "open end", "open start"])
@pytest.mark.parametrize("year", ["known", "not known"])
def test_every_form_of_period_is_found(form: str, year: str) -> None:
    find(
        strategies.periods(),
        lambda period: form_of(period) == form and period.has_year == (year == "known"),
        settings=QUICK,
    )


def test_rare_fields_are_found() -> None:
    find(strategies.meetings(), lambda meeting: meeting.visit_rank is not None, settings=QUICK)
    find(strategies.agreements(), lambda agreement: agreement.value is not None, settings=QUICK)
    find(strategies.figures(), lambda figure: figure.bound is Bound.UNDER, settings=QUICK)
    find(strategies.institutions(), lambda institution: institution.host is not None, settings=QUICK)


def test_a_record_shrinks_to_what_it_needs() -> None:
    meeting = find(strategies.meetings(), lambda meeting: meeting.form is Form.CALL)
    assert repr(meeting) == ("Meeting(countries=(Country.of('UZ'),), form=Form.CALL, status=MeetingStatus.HELD)")


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout


def test_without_hypothesis_the_error_names_the_extra() -> None:
    code = """
import sys
sys.modules["hypothesis"] = None
from bilat import BilatError
try:
    import bilat.strategies
except ImportError as error:
    print(isinstance(error, BilatError), error)
"""
    assert run(code) == "True bilat.strategies: Hypothesis is missing; install bilat[hypothesis]\n"


@pytest.mark.parametrize("module", ["babel", "cattrs", "hypothesis", "json"])
def test_what_takes_long_to_import_is_imported_when_it_is_needed(module: str) -> None:
    code = f"import sys; before = {{*sys.modules}}; import bilat; print({module!r} in {{*sys.modules}} - before)"
    assert run(code) == "False\n"
