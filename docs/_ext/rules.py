"""The directive ``rules``: a list of the rules of reading for one type of record, straight from their registry."""

from __future__ import annotations

from importlib import import_module
from pkgutil import walk_packages
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

import bilat.reading
from bilat.reading.rules import RULES

if TYPE_CHECKING:
    from sphinx.application import Sphinx


class Rules(SphinxDirective):
    """Lists the rules that find records of the type that is its argument."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Make a definition list: the rule's name, and what it does."""
        record = self.arguments[0]
        found = sorted((rule for rule in RULES.values() if rule.record == record), key=lambda rule: rule.name)
        if not found:
            raise self.error(f"no rule finds a record of the type {record!r}")
        items = [
            nodes.definition_list_item(
                "",
                nodes.term("", "", nodes.literal("", rule.name)),
                nodes.definition("", nodes.paragraph("", "", *self.parse_inline(rule.says)[0])),
            )
            for rule in found
        ]
        return [nodes.definition_list("", *items)]


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directive, once every module that registers a rule is imported."""
    for module in walk_packages(bilat.reading.__path__, "bilat.reading."):
        import_module(module.name)
    app.add_directive("rules", Rules)
    return {"parallel_read_safe": True}
