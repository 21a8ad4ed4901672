"""How Sphinx builds the docs."""

from __future__ import annotations

import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx

sys.path.append(str(Path(__file__).parent / "_ext"))

project = "bilat"
author = "The bilat developers"
release = metadata.version("bilat")
version = release

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
    "sphinx_copybutton",
    "in_locales",
    "rules",
]
exclude_patterns = ["_build", "schema"]
nitpicky = True
nitpick_ignore_regex = [
    # what other libraries document: their inventories would have to be fetched
    (r"py:.*", r"(attr|attrs|babel|collections|datetime|decimal|enum|hypothesis|pathlib|types|typing)\..*"),
    (r"py:.*", r"(SearchStrategy|date|Decimal|Iterable|Iterator|Locale|Mapping|Sequence)"),
    # what has no page of its own
    (r"py:class", r"(bilat\.values\.(checked|choice|found)\..*|bilat\.convert\.Kind|Item|Sorted|\w*Style)"),
]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_class_signature = "separated"
autodoc_default_options = {"members": True}
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
autodoc_typehints = "signature"
autodoc_use_type_comments = False
napoleon_numpy_docstring = False
napoleon_use_ivar = True

html_extra_path = ["schema"]  # the JSON Schema, at the address that is its $id
html_theme = "furo"
html_title = f"bilat {release}"
copybutton_prompt_text = r"\$ |>>> |\.\.\.(?: |$)"  # an empty line of an example has no space after the dots
copybutton_prompt_is_regexp = True


def keep_colons(_app: Sphinx, what: str, _name: str, _object: Any, _options: Any, lines: list[str]) -> None:
    """Keep Napoleon from taking ``A trip: arrival, stay`` for an attribute of the type ``A trip``."""
    if what in {"attribute", "property"}:
        lines[:0] = ["..", ""]


def setup(app: Sphinx) -> None:
    """Have docstrings seen before Napoleon sees them."""
    app.connect("autodoc-process-docstring", keep_colons, priority=100)
