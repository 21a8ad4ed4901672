"""What all tests share: Hypothesis profiles, and the examples of docstrings, README and docs as tests.

In Markdown, ``python`` blocks run as doctests, page by page; ``console`` blocks run the command ``bilat`` in this
process and compare what it prints. Any other command of a ``console`` block sets up a machine and is left alone; of
several joined by ``&&`` the last one counts.
"""

from __future__ import annotations

import contextlib
import io
import os
import shlex
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE, OutputChecker
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

import hypothesis
import pytest
from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

if TYPE_CHECKING:
    from sybil import Example

ROOT = Path(__file__).parent

hypothesis.settings.register_profile("default", deadline=None)
hypothesis.settings.register_profile("fast", deadline=None, max_examples=10)
hypothesis.settings.register_profile("long", deadline=None, max_examples=2000)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "default"))


def run_console(example: Example) -> str | None:
    """Run the ``$ bilat …`` commands of a console block; tell where the output is another one."""
    for command, expected in commands_of(example.parsed):
        words = shlex.split(command.rpartition("&&")[2])
        if words[0].rpartition("/")[2] != "bilat":
            continue
        printed = printed_by(words[1:])
        if not OutputChecker().check_output(expected, printed, ELLIPSIS | NORMALIZE_WHITESPACE):
            return f"$ {command}\nshould print\n{expected}\nand prints\n{printed}"
    return None


def commands_of(block: str) -> list[tuple[str, str]]:
    """The commands of a console block, each with the output shown below it."""
    pairs = [part.partition("\n") for part in f"\n{block}".split("\n$ ")[1:]]
    return [(command, f"{output.rstrip()}\n") for command, _, output in pairs]


def printed_by(arguments: list[str]) -> str:
    """What the command ``bilat`` prints when it is run in the project's folder."""
    from bilat.cli import main

    with (
        contextlib.chdir(ROOT),
        contextlib.redirect_stdout(io.StringIO()) as out,
        contextlib.suppress(SystemExit),
        patch.dict(os.environ, COLUMNS="100"),
    ):
        main(arguments)
    return out.getvalue()


pages = Sybil(
    parsers=[
        PythonCodeBlockParser(doctest_optionflags=ELLIPSIS),
        CodeBlockParser(language="console", evaluator=run_console),
        SkipParser(),
    ],
    patterns=["*.md"],
    excludes=["CHANGELOG.md"],
)
docstrings = Sybil(
    parsers=[DocTestParser(optionflags=ELLIPSIS)],
    path="src",
    patterns=["*.py"],
    document_types={".py": PythonDocStringDocument},
)
pytest_collect_file = (pages + docstrings).pytest()


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT
