"""Which language a run of text is in, told by its script."""

from __future__ import annotations

import re
from typing import Final

SAMPLE: Final = 120
"""How many characters of a block tell its script."""
_CYRILLIC: Final = re.compile("[\u0400-\u052f]+")
_LATIN: Final = re.compile("[a-z]+", re.IGNORECASE)


def language_of(text: str) -> str:
    """The code of the language of ``text``: by the script that most of its letters have.

    >>> language_of("Главы двух государств встретились"), language_of("The two leaders met")
    ('ru', 'en')
    """
    if text.isascii():
        return "en"
    text = text[:SAMPLE]
    cyrillic = sum(map(len, _CYRILLIC.findall(text)))
    return "ru" if cyrillic and cyrillic > sum(map(len, _LATIN.findall(text))) else "en"
