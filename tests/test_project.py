"""What the project promises about itself."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib import metadata
from typing import TYPE_CHECKING, Any

import pytest

import bilat

if TYPE_CHECKING:
    from pathlib import Path

NOT_IN_CI = {
    "catalogs",  # writes into the source; a test tells when it should be run
    "tests-on",  # needs an interpreter for each Python version
}


@pytest.fixture(scope="module")
def project(root: Path) -> dict[str, Any]:
    settings: dict[str, Any] = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return settings


def commands_in(page: Path) -> list[str]:
    """The commands that the console blocks of a page show."""
    blocks = re.findall(r"```console\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    return [line.removeprefix("$ ") for block in blocks for line in block.splitlines() if line.startswith("$ ")]


def test_ci_runs_the_test_command_of_the_readme(root: Path) -> None:
    [tests] = [command for command in commands_in(root / "README.md") if command.endswith("nox -s tests")]
    assert tests in (root / ".ci/run").read_text(encoding="utf-8").splitlines()


def test_ci_calls_every_session(root: Path) -> None:
    noxfile = (root / "noxfile.py").read_text(encoding="utf-8")
    sessions = re.findall(r'^@nox\.session(?:\(.*?name="([\w-]+)".*\))?\ndef (\w+)', noxfile, re.MULTILINE)
    names = {given or function for given, function in sessions}
    called = set(re.findall(r"[\w-]+", " ".join(re.findall(r"nox -s (.*)", (root / ".ci/run").read_text("utf-8")))))
    assert names > NOT_IN_CI
    assert called == names - NOT_IN_CI


def test_the_changelog_opens_with_this_version(root: Path, project: dict[str, Any]) -> None:
    newest = re.search(r"^## (\S+)", (root / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert newest
    assert newest[1] == project["version"] == metadata.version("bilat")


def test_the_classifiers_begin_with_the_oldest_python(project: dict[str, Any]) -> None:
    versions = [each.rpartition(" ")[2] for each in project["classifiers"] if re.search(r":: 3\.\d+$", each)]
    assert project["requires-python"] == f">={versions[0]}"


def test_every_language_has_a_folder_and_is_kept_apart(root: Path) -> None:
    from bilat.languages import CODES

    tools = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    [contract] = [each for each in tools["importlinter"]["contracts"] if each["type"] == "independence"]
    folders = {path.parent.name for path in (root / "src/bilat/languages").glob("*/spelling.py")} - {"schema"}
    assert folders == set(CODES)
    assert {module.rpartition(".")[2] for module in contract["modules"]} == set(CODES)


def test_every_public_name_is_there() -> None:
    assert sorted(set(bilat.__all__)) == sorted(bilat.__all__)
    assert all(hasattr(bilat, name) for name in bilat.__all__)


def test_importing_loads_no_table_and_no_extra() -> None:
    script = "import bilat, sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    loaded = set(done.stdout.split())
    assert "bilat" in loaded
    assert not [name for name in loaded if re.match(r"bilat\.languages\.(?!schema)\w+\.", name)]
    assert not loaded & {"bilat.formatting", "bilat.parsers", "babel.messages", "gettext"}
    assert not loaded & {"rich", "hypothesis", "socket", "asyncio", "ssl"}
