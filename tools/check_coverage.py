"""Check that the tests run every line and nearly all branches, by what ``coverage json`` tells of them.

A number of lines and branches together, as coverage's own ``--fail-under`` takes, would let lines go for branches.

    python tools/check_coverage.py coverage.json
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Final, TypedDict

BRANCHES: Final = 0.95
"""The part of the branches that tests have to take: a match over all there is has an exit that nothing takes."""


class Told(TypedDict):
    """What a report tells of one file."""

    missing_lines: list[int]


class Report(TypedDict):
    """What is read of ``coverage json``."""

    files: dict[str, Told]
    totals: dict[str, int]


def faults(report: Report) -> list[str]:
    """What is wrong with what a report tells, the lines by name."""
    totals = report["totals"]
    found = [
        f"no test runs {name}, lines {', '.join(map(str, told['missing_lines']))}"
        for name, told in report["files"].items()
        if told["missing_lines"]
    ]
    taken = totals["covered_branches"] / totals["num_branches"]
    if taken < BRANCHES:
        found.append(f"tests take {taken:.1%} of the branches, of which {BRANCHES:.0%} are asked for")
    return found


if __name__ == "__main__":
    report: Report = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    sys.exit("\n".join(faults(report)) or None)
