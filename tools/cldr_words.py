"""Writes the words of CLDR that Babel leaves out: parsers/relative_days.tsv and parsers/territory_variants.tsv.

Source: Unicode CLDR (https://cldr.unicode.org, Unicode License V3) as its JSON packages have it: "yesterday" and "last
month" in every locale, and what territories are called besides their name: short, formerly, or by others. Only what a
locale does not inherit is written, and only for the locales that Babel has.

    npm pack cldr-dates-full@48.2.0 cldr-localenames-full@48.2.0
    for each in dates localenames; do mkdir $each; tar -xzf cldr-$each-full-48.2.0.tgz -C $each; done
    python tools/cldr_words.py .
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from babel.localedata import locale_identifiers

from bilat.locales import lineage, resolve
from bilat.values.iso3166 import COUNTRIES

PARSERS = Path(__file__).parents[1] / "src" / "bilat" / "parsers"
HEAD = "# {} From Unicode CLDR 48.2, Unicode License V3. Written by tools/cldr_words.py; do not edit.\n"
UNITS = ("day", "week", "month", "quarter", "year")
WIDTHS = ("", "-short", "-narrow")

Words = Mapping[str, tuple[str, ...]]
"""What is called by which words."""


def main() -> None:
    """Write both files."""
    source = Path(sys.argv[1])
    write("relative_days.tsv", "What days, weeks, months … are called by their distance from today.", days(source))
    write("territory_variants.tsv", "What territories are called besides their names.", territories(source))


def write(name: str, says: str, words: Mapping[str, Words]) -> None:
    """Write the words of all locales, each without what it inherits."""
    rows = [
        "\t".join([locale, what, *said])
        for locale in sorted(words)
        for what, said in words[locale].items()
        if said != inherited(words, locale, what)
    ]
    (PARSERS / name).write_text(HEAD.format(says) + "\n".join(rows) + "\n", encoding="utf-8")


def inherited(words: Mapping[str, Words], locale: str, what: str) -> tuple[str, ...] | None:
    """What a locale has from those that it inherits from."""
    parents = lineage(resolve(locale))[1:]
    return next((words[name][what] for name in parents if what in words.get(name, {})), None)


def days(source: Path) -> dict[str, Words]:
    """The words for ``day -1`` and its like, by locale."""
    found: dict[str, Words] = {}
    for locale, data in files(source / "dates", "dateFields.json"):
        fields = data["dates"]["fields"]
        words: dict[str, list[str]] = {}
        for unit in UNITS:
            for width in WIDTHS:
                for key, text in fields[unit + width].items():
                    head, _, distance = key.partition("relative-type-")
                    if not head and distance:
                        words.setdefault(f"{unit} {distance}", []).append(text)
        found[locale] = {what: tuple(dict.fromkeys(said)) for what, said in words.items()}
    english = found["en"]
    # where a locale has no words, CLDR gives those of its root, which are English
    return {
        locale: {
            what: said
            for what, said in words.items()
            if lineage(resolve(locale))[-1] == "en" or said[0] != english.get(what, ("",))[0]
        }
        for locale, words in found.items()
    }


def territories(source: Path) -> dict[str, Words]:
    """The variants of the names of countries, by locale."""
    found: dict[str, Words] = {}
    for locale, data in files(source / "localenames", "territories.json"):
        names = data["localeDisplayNames"]["territories"]
        words: dict[str, list[str]] = {}
        for key, text in names.items():
            code, _, variant = key.partition("-alt-")
            if variant and code in COUNTRIES and text != names.get(code):
                words.setdefault(code, []).append(text)
        found[locale] = {code: tuple(dict.fromkeys(said)) for code, said in words.items()}
    return found


def files(source: Path, name: str) -> Iterator[tuple[str, Any]]:
    """The data of every locale that Babel has."""
    known = set(locale_identifiers())
    for path in sorted(source.glob(f"package/main/*/{name}")):
        locale = path.parent.name.replace("-", "_")
        if locale in known:
            yield locale, json.loads(path.read_text(encoding="utf-8"))["main"][path.parent.name]


if __name__ == "__main__":
    main()
