"""Marks that look alike or are not seen, and the one that stands for all of them."""

from __future__ import annotations

from typing import Final

_PLAIN: Final[dict[int, int | str]] = {
    **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)},  # letters, digits and marks of full width
    **str.maketrans("￠￡￥￦", "¢£¥₩"),
    **dict.fromkeys(map(ord, "\u061c\u200b\u200e\u200f\u2066\u2067\u2068\u2069\ufeff"), ""),  # of direction and breaks
    **dict.fromkeys(map(ord, "\t\n\r\xa0\u2007\u2009\u202f\u3000"), " "),
    **dict.fromkeys(map(ord, "\u2018\u2019\u02b9\u02bb\u02bc\u2032`"), "'"),  # of «soʻm», and of 1’000
    **dict.fromkeys(map(ord, "\u2010\u2011\u2212"), "-"),
}


def plain(text: str) -> str:
    r"""A text by which two that look the same are the same: one kind of space, apostrophe and hyphen.

    Example:
        >>> plain(" \u221212\xa0000 so\u02bbm ")
        "-12 000 so'm"
    """
    return " ".join(text.translate(_PLAIN).split())
