"""The texts that the reader is measured on; they lie beside the project and are no part of it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bilat.records import Reading

SHARED = Path(os.environ.get("BILAT_SHARED") or Path(__file__).parents[3] / "shared")
FILES = sorted(SHARED.glob("corpora/*.jsonl")) + sorted(SHARED.glob("gold/*.jsonl"))


class Article(NamedTuple):
    """A text with what is known of it."""

    id: str
    text: str
    title: str | None
    published: str | None

    @property
    def whole(self) -> str:
        """The text as evidence counts it."""
        return self.text if self.title is None else f"{self.title}\n\n{self.text}"

    def read(self) -> Reading:
        """What bilat reads in it."""
        import bilat

        return bilat.read(self.text, title=self.title, published=self.published)


def articles_in(path: Path) -> Iterator[Article]:
    """The articles of a file; one that has only a headline has that for its text."""
    for line in path.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        title, text = entry["title"], entry["text"]
        yield Article(entry["id"], text or title, title if text else None, entry["published"])
