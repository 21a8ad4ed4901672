"""Every target of the fuzzer holds for the seeds, and for as many other texts as there is time for here."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import bilat
import fuzz
from hostile import SEEDS, texts
from targets import in_time, targets

TARGETS = targets()


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name)
def test_a_target_holds_for_the_seeds(name: str, seed: Path) -> None:
    TARGETS[name](seed.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=20, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_target_holds_for_other_texts(name: str, data: st.DataObject) -> None:
    TARGETS[name](data.draw(texts()))


def test_a_value_that_says_itself_more_shortly_is_right() -> None:
    TARGETS["Period.parse"]("2024/2024")


def test_every_public_function_that_takes_a_text_is_a_target() -> None:
    named = {name for name in bilat.__all__ if name.startswith(("parse_", "find_"))}
    assert {"read", "loads"} | named <= TARGETS.keys()


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_each_seed_says_something(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".txt":
        assert len(text) > 200
    else:
        assert all(map(bilat.loads, [text] if path.suffix == ".json" else text.splitlines()))


def failing(text: str) -> None:
    assert "a" not in text, "found"


def waiting(text: str) -> None:
    assert sum(range(10**7)) > len(text)


def passing(text: str) -> None:
    assert text == "".join(text)


def test_the_fuzzer_tells_what_fails(capsys: pytest.CaptureFixture[str]) -> None:
    assert not fuzz.endures("it", failing, 0, 0)
    assert "it FAILED in round 0" in capsys.readouterr().out
    assert fuzz.endures("it", passing, 0, 0)
    assert capsys.readouterr().out == "it: 200 texts, none of them fails\n"


def test_the_fuzzer_runs_what_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(fuzz, "ROUND", 5)
    assert fuzz.main(["--minutes", "0", "--target", "loads"]) == 0
    assert capsys.readouterr().out == "loads: 5 texts, none of them fails\n"


def test_what_takes_too_long_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("targets.PATIENCE", 0.001)
    with pytest.raises(AssertionError, match="s, 1 characters"):
        in_time(waiting)("a")
