"""The table of trade figures of a language turned into look-ups by word."""

from __future__ import annotations

from functools import cache
from typing import Final

import attrs

from bilat.languages import spelling_of, table
from bilat.languages.schema.figures import Figures, Part
from bilat.reading.endings import Endings
from bilat.reading.lexicon import Lexicon
from bilat.reading.phrases import by_phrase, cut
from bilat.values import Money, Quantity

MUTUAL: Final = frozenset({"turnover", "projects"})
"""Flows in which the order of the two countries says nothing."""
GIVEN: Final = frozenset({"investment", "loan", "aid"})
"""Flows that one gives and the other gets."""

_CUES: Final = {
    "future": "future",
    "target": "targets",
    "forecast": "forecasts",
    "receiving": "receiving",
    "negative": "deficits",
    "positive": "surpluses",
    "world": "world",
    "resumed": "resumed",
    "break": "breaks",
    "mutual": "mutual",
    "inverse": "inverse",
    "now": "now",
}
"""The roles of words around a figure, by the field of the table that lists them."""


@attrs.frozen(eq=False)
class Trigger:
    """A word for a flow.

    Args:
        first: its first token.
        stop: the token after its last.
        flow: the flow, or ``other``.
        verb: whether it is a verb.
    """

    first: int
    stop: int
    flow: str
    verb: bool = False


@attrs.frozen(eq=False)
class FigureWords:
    """The words of trade figures of one language, each kind by its forms."""

    flows: Lexicon[tuple[str, bool]]
    heads: frozenset[str]
    """The first words of all flows: a text without any of them has no figures."""
    cues: Lexicon[frozenset[str]]
    parts: Endings[Part]
    favours: Endings[bool]
    prices: Lexicon[bool]
    links: frozenset[str]
    comparing: frozenset[str]
    after_nouns: frozenset[str]


@cache
def figure_words(language: str) -> FigureWords:
    """The words of trade figures of ``language``."""
    words = table(language, "figures")
    assert isinstance(words, Figures)
    spelling = spelling_of(language)
    flows: list[tuple[str, tuple[str, bool]]] = [(phrase, (flow, True)) for phrase, flow in by_phrase(words.verbs)]
    flows += [(phrase, (flow, False)) for phrase, flow in by_phrase(words.nouns)]
    counting = [phrase for phrase, (flow, _) in flows if flow not in ("no", "other")]
    favours = by_phrase({True: words.favours, False: words.disfavours})
    return FigureWords(
        flows=Lexicon(language, flows),
        heads=frozenset(spelling.fold(spelling.cut(phrase)[0]) for phrase in counting),
        cues=Lexicon(language, _roles(words).items()),
        parts=Endings(language, by_phrase(words.parts)),
        favours=Endings(language, favours),
        prices=Lexicon(language, [(phrase, True) for phrase in cut(words.prices)]),
        links=frozenset(words.links.split()),
        comparing=frozenset(words.comparing.split()),
        after_nouns=frozenset(words.after_nouns.split()),
    )


def _roles(words: Figures) -> dict[str, frozenset[str]]:
    """All roles of each phrase: "growth is set to" may be aim and expectation."""
    roles: dict[str, frozenset[str]] = {}
    for role, field in _CUES.items():
        for phrase in cut(getattr(words, field)):
            roles[phrase] = roles.get(phrase, frozenset()) | {role}
    return roles


def unit_of(value: Money | Quantity | None) -> str:
    """What an amount is counted in, where any currency is as good as another."""
    return value.unit.value if isinstance(value, Quantity) else "money"
