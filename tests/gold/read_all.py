"""Read every article of a file and print, as JSON, a digest of the records and what is wrong with any of them."""

from __future__ import annotations

import hashlib
import json
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from texts import Article, articles_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bilat.records import Reading


def faults_of(article: Article, reading: Reading) -> Iterator[str]:
    """What is wrong with the records of an article, whatever it says."""
    import bilat

    whole = article.whole
    if bilat.loads(bilat.dumps(reading)) != reading:
        yield f"{article.id}: another reading comes back from JSON"
    for record in reading:
        if not record.evidence:
            yield f"{article.id}: no evidence for {record}"
        for evidence in record.evidence:
            if whole[evidence.start : evidence.end] != evidence.quote:
                yield f"{article.id}: {evidence} is not at its place"


def main(path: Path) -> None:
    """Read the file's articles."""
    import bilat

    digest, count = hashlib.sha256(), 0
    faults: list[str] = []
    for article in articles_in(path):
        try:
            reading = article.read()
            faults += faults_of(article, reading)
        except Exception:  # noqa: BLE001  # any exception at all is a fault
            faults.append(f"{article.id}: {traceback.format_exc()}")
            continue
        count += len(reading)
        digest.update(bilat.dumps(reading).encode())
    print(json.dumps({"records": count, "digest": digest.hexdigest(), "faults": faults}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
