"""What the docs promise; their examples are run by the collector in ``conftest.py``."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

import pytest

import bilat

if TYPE_CHECKING:
    from pathlib import Path

INNER = {"cli", "formatting", "languages", "locales", "parsers", "reading"}
"""What is public through the root alone."""
PUBLIC = sorted({module.name for module in iter_modules(bilat.__path__)} - INNER - {"__main__"})


@pytest.mark.parametrize("name", PUBLIC)
def test_the_reference_has_every_public_name(root: Path, name: str) -> None:
    pages = "".join(page.read_text(encoding="utf-8") for page in (root / "docs/reference").glob("*.md"))
    told = re.search(rf"automodule:: bilat\.{name}\n(?!   :no-members:)", pages)
    documented = set(re.findall(r"\.\. (?:auto\w+|data):: (?:[\w.]+\.)?(\w+)", pages))
    assert told or set(import_module(f"bilat.{name}").__all__) <= documented


def test_the_reference_has_every_formatter_and_parser(root: Path) -> None:
    pages = "".join(page.read_text(encoding="utf-8") for page in (root / "docs/reference").glob("*.md"))
    documented = set(re.findall(r"\.\. autofunction:: (\w+)", pages))
    assert {name for name in bilat.__all__ if name.startswith(("format_", "parse_"))} <= documented


@pytest.mark.parametrize("page", ["README.md", "docs/tutorial.md"])
def test_a_page_for_beginners_holds_examples(root: Path, page: str) -> None:
    assert ">>> import bilat" in (root / page).read_text(encoding="utf-8")


def test_every_page_has_one_title(root: Path) -> None:
    for page in (root / "docs").rglob("*.md"):
        text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
        titles = re.findall(r"^# .+", text, re.MULTILINE)
        assert len(titles) == (0 if "```{include}" in page.read_text(encoding="utf-8") else 1), page
