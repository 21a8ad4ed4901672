"""Check that the tests run every line and nearly all branches, by what ``coverage json`` tells of them.

A number of lines and branches together, as coverage's own ``--fail-under`` takes, would let lines go for branches.

    python tools/check_coverage.py coverage.json
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Final

BRANCHES: Final = 0.95
"""The part of the branches that tests have to take: a match over all there is has an exit that nothing takes."""


def faults(totals: dict[str, int]) -> list[str]:
    """What is wrong with the totals of a report."""
    found: list[str] = []
    missing = totals["num_statements"] - totals["covered_lines"]
    if missing:
        found.append(f"no test runs {missing} of {totals['num_statements']} lines")
    taken = totals["covered_branches"] / totals["num_branches"]
    if taken < BRANCHES:
        found.append(f"tests take {taken:.1%} of the branches, of which {BRANCHES:.0%} are asked for")
    return found


if __name__ == "__main__":
    report = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    sys.exit("; ".join(faults(report["totals"])) or None)
