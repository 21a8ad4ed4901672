"""Soundness of the reader on thousands of texts that nobody wrote it for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from texts import FILES, SHARED

SCRIPT = Path(__file__).with_name("read_all.py")

pytestmark = [
    pytest.mark.gold,
    pytest.mark.skipif(not FILES, reason=f"there are no texts to read at {SHARED}"),
]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_reading_never_fails_and_says_the_same_in_every_process(path: Path) -> None:
    running = [
        subprocess.Popen(
            [sys.executable, str(SCRIPT), str(path)], stdout=subprocess.PIPE, env={**os.environ, "PYTHONHASHSEED": seed}
        )
        for seed in ("1", "2")
    ]
    one, other = (json.loads(process.communicate()[0]) for process in running)
    assert one["faults"] == []
    assert one == other
