"""The form of a text in which spellings of the same words are the same."""

from __future__ import annotations

import unicodedata
from typing import Final

from bilat.locales.marks import plain

_ACCENTS: Final = range(0x300, 0x370)
"""The combining marks of Latin, Greek and Cyrillic; those of other scripts are letters."""
_ALIKE: Final = str.maketrans({"ı": "i", "—": "–", "―": "–", "‒": "–", "~": "–", "〜": "–", "～": "–"})
_JOINERS: Final = dict.fromkeys([0x200C, 0x200D, 0x180E, 0xAD])
"""What only shapes the letters around it, or says where a word may be broken."""


def fold(text: str) -> str:
    r"""A text in small letters without accents, with one kind of space, apostrophe and dash.

    Example:
        >>> fold("  Février\u00a02024 ~ MAI"), fold("Oʻzbekiston"), fold("ｍａｉ")
        ('fevrier 2024 – mai', "o'zbekiston", 'mai')
    """
    marks = plain(text.translate(_ALIKE).translate(_JOINERS))
    if marks.isascii():
        return marks.lower()
    letters = unicodedata.normalize("NFKD", marks).casefold()
    return unicodedata.normalize("NFKC", "".join([letter for letter in letters if ord(letter) not in _ACCENTS]))
