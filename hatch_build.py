"""What is built otherwise than it lies in the source: the catalogs, and the links of the README.

The gettext catalogs are compiled into the wheel; in a source tree and in editable installs bilat reads the PO files.
The README is shown by PyPI too, where no file lies beside it.
"""

from __future__ import annotations

import re
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

CATALOGS = "src/bilat/formatting/locale"
NO_TIME = datetime(1980, 1, 1, tzinfo=UTC)
"""Stands where Babel would write the time of the build: the same source makes the same wheel, byte for byte."""
HOME = "https://github.com/bilat/bilat/blob/main/"


class AbsoluteLinks(MetadataHookInterface):
    """Gives the description of the package the README with links that lead to the repository from anywhere."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the description."""
        readme = Path(self.root, "README.md").read_text(encoding="utf-8")
        text = re.sub(r"\]\((?!https?:|#)", f"]({HOME}", readme)
        metadata["readme"] = {"content-type": "text/markdown", "text": text}


class CompileCatalogs(BuildHookInterface[Any]):
    """Puts ``bilat.mo`` into the wheel for each ``bilat.po`` of the source."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the catalogs into a folder of their own, so that the source stays as it is."""
        if version == "editable":
            return
        self.folder = tempfile.TemporaryDirectory()
        for source in Path(self.root, CATALOGS).glob("*/LC_MESSAGES/bilat.po"):
            name = source.relative_to(Path(self.root, "src")).with_suffix(".mo")
            compiled = Path(self.folder.name, name)
            compiled.parent.mkdir(parents=True)
            with source.open("rb") as opened:
                catalog = read_po(opened, abort_invalid=True)
            catalog.creation_date = NO_TIME
            with compiled.open("wb") as written:
                write_mo(written, catalog)
            build_data["force_include"][str(compiled)] = str(name)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was compiled."""
        if version != "editable":
            self.folder.cleanup()
