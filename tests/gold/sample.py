"""Print records that bilat reads in the corpora, drawn at random, each with its text, for a person to judge.

sample.py [--count N] [--seed N] [FILE ...]: N records of each file, 100 if not told; the same ones each time.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

from texts import SHARED, articles_in


def main() -> None:
    """Draw, and print."""
    import bilat

    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path, default=sorted(SHARED.glob("corpora/*.jsonl")))
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    for path in options.files:
        found = [(article, record) for article in articles_in(path) for record in article.read()]
        print(f"# {path.stem}: {len(found)} records\n")
        for article, record in random.Random(options.seed).sample(found, min(options.count, len(found))):
            stated = bilat.to_dict(record)
            evidence = stated.pop("evidence")
            print(f"## {article.id} ({article.published or 'no date'})\n\n{article.whole}\n")
            print(json.dumps(stated, ensure_ascii=False))
            print(*(f"  “{piece['quote']}” {piece['rule']}" for piece in evidence), "", sep="\n")


if __name__ == "__main__":
    main()
