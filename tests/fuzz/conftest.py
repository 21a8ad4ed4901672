"""The fuzzer's targets, run as tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

HANG = 15.0
"""Seconds after which a text is taken to hang; the fuzzer itself, which nothing slows down, waits for less."""


@pytest.fixture(autouse=True, scope="session")
def _patience() -> Iterator[None]:
    """Have no test fail for a busy machine, or for the tracing of its lines."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("targets.PATIENCE", HANG)
        yield
