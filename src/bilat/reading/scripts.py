"""Which language a run of text is in, told by its script."""

from __future__ import annotations

from typing import Final

_CYRILLIC: Final = dict.fromkeys(range(0x400, 0x530))


def language_of(text: str) -> str:
    """The code of the language of ``text``: by the script that most of its letters have.

    >>> language_of("Главы двух государств встретились"), language_of("The two leaders met")
    ('ru', 'en')
    """
    if text.isascii():
        return "en"
    others = len(text) - len(text.translate(_CYRILLIC))
    latin = sum(map(str.isascii, filter(str.isalpha, text))) if others else len(text)
    return "ru" if others > latin else "en"
