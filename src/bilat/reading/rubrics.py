"""Items of a report that begin with nothing but the name of a country, whose partner all that follows is about.

So in "2. Uganda. Exports came to …", "3. Peru. The ministers met …", where another country is that of the whole report.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bilat.reading.context import Context
from bilat.reading.figure_memory import FigureMemory

if TYPE_CHECKING:
    from bilat.reading.actors import Scene

LONGEST: Final = 6
"""How many tokens such a name and its signs have at most: "United Arab Emirates."."""


def take_rubric(sentence: Scene, context: Context, memory: FigureMemory) -> bool:
    """Take the country that an item begins with as the partner of the report's own; whether a sentence is no more."""
    code = _rubric_of(sentence)
    if code is None:
        return False
    home = context.reporting = context.reporting or _home_of(context, memory)
    if home is not None and home != code:
        context.saw((home, code))
        memory.pair, memory.home, memory.block, memory.fresh = (home, code), home, sentence.mentions, False
    return True


def _rubric_of(sentence: Scene) -> str | None:
    """The country whose name is all of a sentence, if its block goes on."""
    goes_on = sentence.stop < len(sentence.tokens) and sentence.stop - sentence.first <= LONGEST
    if not goes_on or len(sentence.countries) != 1:
        return None
    [mention] = sentence.countries
    words = sentence.tokens.words
    others = (*words[: mention.first], *words[mention.stop : sentence.stop])
    alone = mention.kind == "name" and len(mention.codes) == 1 and not any(map(str.isalpha, others))
    return mention.codes[0] if alone else None


def _home_of(context: Context, memory: FigureMemory) -> str | None:
    """The country whose report it is: from whose side it counts, where it was filed, or which it has named most."""
    return memory.home or context.home or next((code for code, _ in context.counts.most_common(1)), None)
