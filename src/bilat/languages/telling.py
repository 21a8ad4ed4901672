"""By what languages are told from one another: letters that few have, and small words that every text has.

The table, ``telling.tsv``, has more languages than bilat reads, so that a text in one of
those is not taken for one of these.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Final, Literal, NamedTuple

Script = Literal["latin", "cyrillic"]

USUAL: Final[dict[Script, str]] = {"latin": "en", "cyrillic": "ru"}
"""The language of a text that nothing tells, by its script."""


class Signs(NamedTuple):
    """What tells the languages of one script.

    Args:
        letters: the languages that have a letter, for letters that not all have.
        words: the languages that a small word is usual in.
        endings: the endings that are usual in long words of a language.
    """

    letters: dict[str, tuple[str, ...]]
    words: dict[str, tuple[str, ...]]
    endings: dict[str, tuple[str, ...]]


@cache
def signs(script: Script) -> Signs:
    """What tells the languages of ``script``."""
    found = Signs({}, {}, {})
    text = files("bilat.languages").joinpath("telling.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        code, of_script, letters, words, *endings = line.split("\t")
        if of_script != script:
            continue
        if endings:
            found.endings[code] = tuple(endings[0].split())
        for sign, table in ((letters, found.letters), (words.split(), found.words)):
            for item in sign:
                table[item] = (*table.get(item, ()), code)
    return found
