"""Fuzz what takes a text: fuzz.py [--minutes N] [--target NAME ...] [--seed N].

Each target gets N minutes. A failure is shrunk to a small text, and told with the seed that leads to it again.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import time
from collections.abc import Sequence

from hypothesis import HealthCheck, Phase, given, seed, settings

from hostile import texts
from targets import Target, targets

ROUND = 200
"""How many texts are tried between two looks at the clock."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Fuzz all targets, or those that are named.

    Returns:
        How many of them failed.
    """
    every = targets()
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--minutes", type=float, default=1, help="how long each target is fuzzed")
    parser.add_argument("--target", action="append", choices=every, help="a target; all if left out")
    parser.add_argument("--seed", type=int, default=0, help="the number of the first round")
    options = parser.parse_args(arguments)
    return sum(not endures(name, every[name], options.minutes, options.seed) for name in options.target or every)


def endures(name: str, target: Target, minutes: float, first: int) -> bool:
    """Whether a target does not fail for some minutes."""
    end = time.monotonic() + minutes * 60
    for number in itertools.count(first):
        try:
            one_round(target, number)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is what was looked for
            print(f"{name} FAILED in round {number}: {error!r}", *getattr(error, "__notes__", []), sep="\n", flush=True)
            return False
        if time.monotonic() >= end:
            print(f"{name}: {(number - first + 1) * ROUND:,} texts, none of them fails", flush=True)
            break
    return True


def one_round(target: Target, number: int) -> None:
    """Try some texts; the same number means the same texts."""

    @seed(number)
    @settings(
        max_examples=ROUND,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
    )
    @given(texts())
    def tried(text: str) -> None:
        target(text)

    tried()


if __name__ == "__main__":
    sys.exit(main())
