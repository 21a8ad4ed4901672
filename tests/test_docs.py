"""What the docs promise; their examples are run by the collector in ``conftest.py``."""

from __future__ import annotations

import re
from codeop import compile_command
from importlib import import_module
from inspect import getdoc, isclass, isfunction, isroutine, signature
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

import pytest

import bilat

if TYPE_CHECKING:
    from collections.abc import Iterator
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


HOMES = {
    "https://github.com/bilat/bilat/blob/main/": "",
    "https://github.com/bilat/bilat/tree/main/": "",
    "https://bilat.readthedocs.io/en/latest/bilat-": "docs/schema/bilat-",
    "https://bilat.readthedocs.io/en/latest/": "docs/",
}
"""Where the project's own addresses lead to in its folder."""


def test_links_to_the_project_lead_somewhere(root: Path) -> None:
    # those from page to page of the docs are checked when these are built
    for page in [*root.glob("*.md"), *(root / "changelog.d").glob("*.md"), *(root / "docs").rglob("*.md")]:
        links = re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8"))
        own = [path_of(link) for link in links if "://" in link or page.parent == root]
        assert [path for path in own if path and not (root / path).exists()] == [], page


def path_of(link: str) -> str | None:
    """What a link leads to in the project's folder; none where it leads out of the project."""
    for home, folder in HOMES.items():
        if link.startswith(home):
            return folder + re.sub(r"\.html$", ".md", link.removeprefix(home))
    return None if "://" in link else link


def test_examples_can_be_pasted(root: Path) -> None:
    # an empty line ends a loop or function before the next statement: where there is none, Python takes no more of it
    pages = [root / "README.md", *(root / "docs").rglob("*.md"), *(root / "src").rglob("*.py")]
    assert not {page: lost for page in pages if (lost := unfinished(page.read_text(encoding="utf-8")))}


def unfinished(page: str) -> list[str]:
    """The statements of a page's examples that another one follows before they are at their end."""
    examples = [statements_of(block) for block in re.split(r"\n\s*\n|```", page)]
    return [each for example in examples for each in example[:-1] if compile_command(each) is None]


def statements_of(example: str) -> list[str]:
    """The statements of an example, as they would be typed."""
    lines = re.findall(r"^ *(?:(>>>)|\.\.\.)(?: (.*)|$)", example, re.MULTILINE)
    typed = "\n".join(f"{begins}{line}" for begins, line in lines)
    return [statement.removesuffix("\n") for statement in typed.split(">>>")[1:]]


def public() -> Iterator[tuple[str, Any]]:
    """Each public name with what it is of, and the methods of classes."""
    for name in bilat.__all__:
        thing = getattr(bilat, name)
        yield name, thing
        for inner, value in vars(thing).items() if isclass(thing) else ():
            if not inner.startswith("_") and isroutine(value):
                yield f"{name}.{inner}", getattr(thing, inner)


PUBLIC_THINGS = [(name, thing) for name, thing in public() if name != "Record"]  # an alias of types has no docstring


@pytest.mark.parametrize(("name", "thing"), PUBLIC_THINGS, ids=[name for name, _ in PUBLIC_THINGS])
def test_a_docstring_has_an_example_every_argument_and_the_answer(name: str, thing: Any) -> None:
    told = getdoc(thing) or ""
    assert ">>> " in told
    arguments = signature(thing).parameters.keys() - {"self"} if isroutine(thing) else ()
    assert [each for each in arguments if not re.search(rf"^ +{each}: ", told, re.MULTILINE)] == [], name
    assert "Returns:" in told or not isfunction(thing) or "." in name
