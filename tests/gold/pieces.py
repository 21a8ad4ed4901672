"""Print the pieces that bilat finds in the corpora, each beside the words around it, for a person to judge.

pieces.py [--count N] [--seed N] FINDER [FILE ...]: all that a finder (periods, amounts, countries, people,
institutions) finds in N texts of each file, 300 if not told; the same texts each time.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path
from typing import Any

from texts import SHARED, articles_in

AROUND = 60
"""How many characters are shown before and after the words of a piece."""


def shown(value: Any) -> str:
    """A piece in short: a value is what its JSON says."""
    import bilat

    stated = bilat.to_dict(value)
    return json.dumps({key: stated[key] for key in stated if key not in {"type", "status"}}, ensure_ascii=False)


def main() -> None:
    """Draw, and print."""
    import bilat

    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("finder", choices=["periods", "amounts", "countries", "people", "institutions"])
    parser.add_argument("files", nargs="*", type=Path, default=sorted(SHARED.glob("corpora/*.jsonl")))
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    find = getattr(bilat, f"find_{options.finder}")
    dated = options.finder in {"periods", "people"}
    for path in options.files:
        articles = list(articles_in(path))
        number = 0
        for article in random.Random(options.seed).sample(articles, min(options.count, len(articles))):
            whole = article.whole
            for found in find(whole, **({"published": article.published} if dated else {})):
                number += 1
                before, after = whole[max(0, found.start - AROUND) : found.start], whole[found.end : found.end + AROUND]
                words = f"{before}[[{found.quote}]]{after}".replace("\n", " ")
                print(f"{path.stem} {number} ({article.published}) {shown(found.value)}\t{words}")


if __name__ == "__main__":
    main()
