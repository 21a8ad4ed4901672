"""Where sentences end."""

from __future__ import annotations

from typing import Final

from bilat.languages import spelling_of
from bilat.reading.sought import Sought
from bilat.reading.tokens import Tokens, remembered

ENDS: Final = frozenset(".!?…;")
"""Signs that end a sentence; what stands between semicolons is one by itself."""
LONGEST: Final = 200
"""A sentence of more tokens than this is cut: no rule looks farther, and reading stays linear in the text's length."""
CLOSERS: Final = frozenset("\"'”’»)]")


SENTENCE_ENDS: Final = Sought(lambda _: ENDS.__contains__)


@remembered
def sentences_of(tokens: Tokens) -> list[tuple[int, int]]:
    """The sentences of a run of text, as pairs of first token and the token after the last.

    A full stop ends a sentence unless it stands after an abbreviation or an initial, within a number or an
    abbreviation, or before a small letter. Some abbreviations end sentences too: "for 5 mln. The sides".
    """
    words, norms = tokens.words, tokens.norms
    ends = tokens.begun(SENTENCE_ENDS)
    abbreviations, closing = spelling_of(tokens.language).abbreviations, spelling_of(tokens.language).closing
    spans: list[tuple[int, int]] = []
    first = 0
    for index in ends:
        stop = index + 1
        while stop < len(words) and words[stop] in CLOSERS and tokens.glued(stop):
            stop += 1
        if stop >= len(words):
            break
        if stop <= first or words[stop] in ENDS:
            continue
        if words[index] != ";" and (tokens.glued(stop) or words[stop][0].islower()):
            continue
        before = norms[index - 1] if index > first else ""
        open_end = before in closing and words[stop].istitle()
        if (
            words[index] == "."
            and not open_end
            and ((len(before) == 1 and before.isalpha()) or before in abbreviations)
        ):
            continue
        spans.append((first, stop))
        first = stop
    if first < len(words):
        spans.append((first, len(words)))
    if len(words) <= LONGEST:
        return spans
    return [piece for span in spans for piece in _pieces(*span)]


def _pieces(first: int, stop: int) -> list[tuple[int, int]]:
    """A sentence in pieces of bounded length: itself, but for an endless one."""
    return [(start, min(start + LONGEST, stop)) for start in range(first, stop, LONGEST)]
