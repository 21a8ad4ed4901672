"""Texts to fuzz with: pieces of seeds and of what makes careless readers fail, joined, repeated and broken."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from hypothesis import strategies as st

SEEDS: Final = sorted(Path(__file__).with_name("seeds").glob("*"))
"""Texts of the genre and JSON, of which pieces are taken."""

HOSTILE: Final = (
    *("«", "»", "“", "”", '"', "'", "„", "ʻ", "’", "`"),  # quotation marks and apostrophes
    *("\u200b", "\u200d", "\ufeff", "\u00ad", "\u2060"),  # of no width
    *("\u202e", "\u202c", "\u2066", "\u2069", "\u061c"),  # of the direction of writing
    *("\x00", "\x1c", "\x85", "\u2028", "\u2029", "\r", "\r\n", "\t", "\n\n"),  # ends of lines, and none
    *("\u0301", "\u0308", "e\u0301", "İ", "ß", "ſ", "ﬁ", "Ǆ"),  # letters that change their length
    *("Тhе", "Сhіnа", "Rоссия", "Pеру", "mееt"),  # letters that look alike in two scripts
    *("٣", "３", "Ⅷ", "½", "१", "²", "1e9", "0" * 40, "9" * 40, "1,2.3,4", "−5", "--", "..", "…"),  # numbers
    *("$", "€", "₽", "%", "№", "-", "–", "—", "(", ")", "[", "]", "{", "}", ":", ",", ";"),
    *("\U0001f600", "\U0001f1fa\U0001f1ff", "\ud800", "漢字", "한국", "ไทย", "עברית", "العربية"),
)


def seeds() -> list[str]:
    """The texts of all seeds."""
    return [path.read_text(encoding="utf-8") for path in SEEDS]


def pieces() -> list[str]:
    """Words, sentences and lines of the seeds."""
    cut = (re.findall(pattern, seed) for seed in seeds() for pattern in (r"\S+\s*", r"[^.!?\n]+[.!?\n]\s*", r".+\n?"))
    return sorted({piece for group in cut for piece in group})


def texts() -> st.SearchStrategy[str]:
    """Texts of any kind; those that Hypothesis makes by itself among them."""
    piece = st.sampled_from(pieces()) | st.sampled_from(HOSTILE) | st.text(max_size=8)
    joined = st.lists(piece, max_size=40).map("".join)
    repeated = st.builds(str.__mul__, st.lists(piece, min_size=1, max_size=6).map("".join), st.integers(1, 100))
    return st.one_of(joined, repeated, broken(), st.builds(str.__add__, joined, repeated))


@st.composite
def broken(draw: st.DrawFn) -> str:
    """A seed with a few places changed."""
    text = draw(st.sampled_from(seeds()))
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, len(text)))
        upto = at + draw(st.integers(0, 30))
        text = text[:at] + draw(st.sampled_from(HOSTILE) | st.just(text[at:upto][::-1])) + text[upto:]
    return text
