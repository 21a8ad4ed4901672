"""Make the table of docs/explanation/accuracy.md: accuracy.py [--write] [--date DATE].

It runs the scorer that lies beside the texts on all of them, once on the texts that the rules were written with and
once on the fourth part that was kept aside, whose errors nobody looks at.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).parent))

from texts import SHARED

PAGE: Final = Path(__file__).parents[2] / "docs" / "explanation" / "accuracy.md"
BEGIN, END = "<!-- table -->", "<!-- end of table -->"
ASIDE: Final = "4/4"
NAMES: Final = {
    "meeting": "meetings",
    "agreement": "agreements",
    "trade-figure": "trade figures",
    "institution": "institutions",
    "all": "all",
}
LANGUAGES: Final = {"en": "English", "ru": "Russian", "uz": "Uzbek"}


def main() -> None:
    """Print the table, or write it into the page."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help="put the table into the page of the docs")
    parser.add_argument("--date", help="the day to print above it")
    options = parser.parse_args()
    table = "\n".join(tables(options.date))
    print(table)
    if options.write:
        page = PAGE.read_text(encoding="utf-8")
        head, _, rest = page.partition(BEGIN)
        PAGE.write_text(f"{head}{BEGIN}\n\n{table}\n\n{END}{rest.partition(END)[2]}", encoding="utf-8")


def tables(date: str | None) -> list[str]:
    """The lines of both tables."""
    lines = [f"Measured on {date}.", ""] if date else []
    for heading, option in (
        ("Texts that the rules were written with", "--skip-fold"),
        ("Texts kept aside, whose errors nobody looked at", "--fold"),
    ):
        lines += [f"## {heading}", "", "| | records | precision | recall | F1 | F1, every field right |"]
        lines += ["| --- | ---: | ---: | ---: | ---: | ---: |"]
        for language, name in LANGUAGES.items():
            lines += rows(name, scores(option, sorted(SHARED.glob(f"gold/*-{language}.jsonl"))))
        lines.append("")
    return lines[:-1]


def scores(option: str, paths: list[Path]) -> dict[str, Any]:
    """What the scorer says of several files together."""
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder, "all.jsonl")
        whole.write_text("".join(path.read_text(encoding="utf-8") for path in paths), encoding="utf-8")
        command = [sys.executable, "-B", str(SHARED / "gold" / "score.py"), "--json", option, ASIDE, str(whole)]
        done = subprocess.run(command, capture_output=True, check=True, text=True)
    results: dict[str, dict[str, Any]] = json.loads(done.stdout)
    return results[str(whole)]


def rows(language: str, result: dict[str, Any]) -> list[str]:
    """The rows of one language."""
    found = {**result["types"], "all": result["all"]}
    return [
        f"| {language}, {NAMES[kind]} | {of['gold']} | {of['found']['precision']:.2f} | {of['found']['recall']:.2f}"
        f" | {of['found']['f1']:.2f} | {of['exact']['f1']:.2f} |"
        for kind, of in found.items()
    ]


if __name__ == "__main__":
    main()
