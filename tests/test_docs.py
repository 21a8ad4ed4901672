"""What the docs promise; their examples are run by the collector in ``conftest.py``."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

PUBLIC = ("values", "records", "parsers", "formatting", "strategies", "errors")


@pytest.mark.parametrize("package", PUBLIC)
def test_the_reference_has_every_public_name(root: Path, package: str) -> None:
    page = (root / f"docs/reference/{package}.md").read_text(encoding="utf-8")
    module = import_module(f"bilat.{package}")
    if f"automodule:: bilat.{package}\n   :no-members:" not in page:
        assert f"automodule:: bilat.{package}" in page
        return
    named = set(re.findall(r"\.\. (?:auto\w+|data):: (\w+)", page))
    assert named == set(module.__all__)


@pytest.mark.parametrize("page", ["README.md", "docs/tutorial.md"])
def test_a_page_for_beginners_holds_examples(root: Path, page: str) -> None:
    assert ">>> import bilat" in (root / page).read_text(encoding="utf-8")


def test_every_page_has_one_title(root: Path) -> None:
    for page in (root / "docs").rglob("*.md"):
        text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
        titles = re.findall(r"^# .+", text, re.MULTILINE)
        assert len(titles) == (0 if "```{include}" in page.read_text(encoding="utf-8") else 1), page
