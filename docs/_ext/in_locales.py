"""The directive ``in-locales``: a table of one record, given as JSON, in the locales that are its arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

import bilat
from bilat.locales import resolve

if TYPE_CHECKING:
    from sphinx.application import Sphinx


class InLocales(SphinxDirective):
    """Says a record in several locales."""

    required_arguments = 1
    final_argument_whitespace = True
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Make a table: the locale, its language, and the record as a line."""
        record = bilat.loads("\n".join(self.content))
        if not isinstance(record, bilat.Record):
            raise self.error("the content is no record")
        rows = [self._row(record, identifier) for identifier in self.arguments[0].split()]
        body = nodes.tbody("", *rows)
        columns = [nodes.colspec(colwidth=width) for width in (10, 15, 75)]
        return [nodes.table("", nodes.tgroup("", *columns, body, cols=len(columns)), classes=["in-locales"])]

    def _row(self, record: bilat.Record, identifier: str) -> nodes.row:
        locale = resolve(identifier)
        line = nodes.paragraph("", bilat.format_record(record, locale=locale))
        if locale.text_direction == "rtl":
            line = nodes.raw("", f'<p dir="rtl">{line.astext()}</p>', format="html")
        cells = (nodes.literal("", identifier), nodes.Text(locale.english_name or identifier))
        entries = [nodes.entry("", nodes.paragraph("", "", cell)) for cell in cells]
        return nodes.row("", *entries, nodes.entry("", line))


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directive."""
    app.add_directive("in-locales", InLocales)
    return {"parallel_read_safe": True}
