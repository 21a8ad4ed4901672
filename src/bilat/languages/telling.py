"""By what languages are told from one another: letters that few have, and small words that every text has.

The table, ``telling.tsv``, has more languages than bilat reads, so that a text in one of
those is not taken for one of these.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import Final, Literal, NamedTuple

Script = Literal["latin", "cyrillic"]

USUAL: Final[dict[Script, str]] = {"latin": "en", "cyrillic": "ru"}
"""The language of a text that nothing tells, by its script."""


class Signs(NamedTuple):
    """What tells the languages of one script.

    Args:
        letters: for every language, the letters that not all languages have and it has.
        special: finds such letters.
        words: the languages that a small word is usual in.
        endings: the endings that are usual in long words of a language.
    """

    letters: dict[str, frozenset[str]]
    special: re.Pattern[str]
    words: dict[str, tuple[str, ...]]
    endings: dict[str, tuple[str, ...]]


@cache
def signs(script: Script) -> Signs:
    """What tells the languages of ``script``."""
    letters: dict[str, frozenset[str]] = {}
    words: dict[str, tuple[str, ...]] = {}
    endings: dict[str, tuple[str, ...]] = {}
    text = files("bilat.languages").joinpath("telling.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        code, of_script, own, small, *ends = line.split("\t")
        if of_script != script:
            continue
        letters[code] = frozenset(own)
        for word in small.split():
            words[word] = (*words.get(word, ()), code)
        if ends:
            endings[code] = tuple(ends[0].split())
    special = re.compile(f"[{''.join(sorted(frozenset[str]().union(*letters.values())))}]")
    return Signs(letters, special, words, endings)
