"""Uzbek text for tests, in either script."""

from __future__ import annotations

import re
from typing import Final

_DIGRAPHS: Final = {
    "yoʻ": "йў", "oʻ": "ў", "gʻ": "ғ", "sh": "ш", "ch": "ч", "yo": "ё", "yu": "ю", "ya": "я", "ye": "е", "ʼ": "ъ",
}  # fmt: skip
_LETTERS: Final = dict(zip("abdefghijklmnopqrstuvxyz", "абдефгҳижклмнопқрстувхйз", strict=True))
_RUNS: Final = re.compile("|".join([*_DIGRAPHS, *_LETTERS]), re.IGNORECASE)
_FIRST: Final = re.compile(r"(?<![^\W\d_])[eE]|(?<=[aouiAOUI])[eE]")


def cyrillic(latin: str) -> str:
    """A text in the official Latin spelling put into Cyrillic letters, dates without their hyphens ("2024 йил").

    Example:
        >>> cyrillic("2024-yilda Oʻzbekiston elchisi")
        '2024 йилда Ўзбекистон элчиси'
    """
    text = re.sub(r"(?<=\d)-(?=[^\W\d_])", " ", latin)
    text = _FIRST.sub(lambda found: "э" if found[0] == "e" else "Э", text)
    return _RUNS.sub(_letter, text)


def _letter(found: re.Match[str]) -> str:
    run = found[0]
    written = (_DIGRAPHS | _LETTERS)[run.lower()]
    return written[0].upper() + written[1:] if run[0].isupper() else written
