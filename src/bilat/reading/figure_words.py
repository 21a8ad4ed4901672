"""The table of trade figures of a language turned into look-ups by word."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

import attrs

from bilat.languages import spelling_of, table
from bilat.languages.schema.figures import Figures, FlowWord, Part
from bilat.reading.endings import Endings
from bilat.reading.heads import heads_of
from bilat.reading.lexicon import Lexicon
from bilat.reading.mentions import Mention
from bilat.reading.phrases import by_phrase, cut
from bilat.reading.sought import Sought
from bilat.reading.tokens import Tokens
from bilat.values import Money, Quantity

MUTUAL: Final = frozenset({"turnover", "projects"})
"""Flows in which the order of the two countries says nothing."""
RESUMING: Final = frozenset({"resumed", "target", "aim"})
"""The roles of words by which a number may go on about the flow before it."""
GIVEN: Final = frozenset({"investment", "loan", "aid"})
"""Flows that one gives and the other gets."""

_CUES: Final = {
    "future": "future",
    "target": "targets",
    "aim": "aims",
    "forecast": "forecasts",
    "hindered": "hindered",
    "receiving": "receiving",
    "passive": "passives",
    "negative": "deficits",
    "positive": "surpluses",
    "world": "world",
    "resumed": "resumed",
    "break": "breaks",
    "mutual": "mutual",
    "inverse": "inverse",
    "source": "sources",
    "now": "now",
    "past": "past",
    "reporter": "sources_after",
    "told": "told",
    "share": "sharing",
}
"""The roles of words around a figure, by the field of the table that lists them."""


@attrs.define(eq=False)
class Trigger(Mention):
    """A word for a flow.

    Args:
        flow: the flow, or ``other``.
        verb: whether it is a verb.
    """

    flow: str
    verb: bool = False

    @property
    def counts(self) -> bool:
        """Whether it is a flow that figures are told of."""
        return self.flow != "other"


@attrs.frozen(eq=False)
class FigureWords:
    """The words of trade figures of one language, each kind by its forms."""

    flows: Lexicon[tuple[str, bool]]
    cues: Lexicon[frozenset[str]]
    resuming: frozenset[str]
    """The first words of the cues by which a number may go on about a flow that its own sentence does not name."""
    parts: Endings[Part]
    postpositions: Lexicon[Part]
    taken_up: Lexicon[Part]
    ranking: Lexicon[bool]
    owned_parts: dict[str, Part]
    owned_ending: str
    verb_last: bool
    favours: Endings[bool]
    favours_after: Lexicon[bool]
    property: frozenset[str]
    prices: Lexicon[bool]
    prices_before: Endings[bool]
    links: frozenset[str]
    comparing: frozenset[str]
    perfect: frozenset[str]
    copulas: frozenset[str]
    before_verbs: frozenset[str]
    verbs_too: dict[str, FlowWord]
    """The words for flows that are nouns or verbs."""
    measures: frozenset[str]
    measures_after: frozenset[str]
    after_nouns: frozenset[str]
    after_endings: tuple[str, ...]

    def favoured(self, norms: Sequence[str], first: int, stop: int) -> bool | None:
        """Whether a balance is said to favour the country from ``first`` to ``stop``; None where nothing says so."""
        found = self.favours.before(norms, first)
        if found is None and stop < len(norms):
            found = self.favours_after.at(norms, stop)
        return None if found is None else found[1]


@cache
def figure_words(language: str) -> FigureWords:
    """The words of trade figures of ``language``."""
    words = table(language, "figures")
    assert isinstance(words, Figures)
    flows: list[tuple[str, tuple[str, bool]]] = [(phrase, (flow, True)) for phrase, flow in by_phrase(words.verbs)]
    flows += [(phrase, (flow, False)) for phrase, flow in by_phrase(words.nouns)]
    roles = _roles(words)
    fold = spelling_of(language).fold
    favours = by_phrase({True: words.favours, False: words.disfavours})
    favours_after = by_phrase({True: words.favours_after, False: words.disfavours_after})
    return FigureWords(
        flows=Lexicon(language, flows),
        cues=Lexicon(language, roles.items()),
        resuming=heads_of(language, [phrase for phrase, own in roles.items() if own & RESUMING]),
        parts=Endings(language, by_phrase(words.parts)),
        postpositions=Lexicon(language, by_phrase(words.postpositions)),
        taken_up=Lexicon(language, by_phrase(words.taken_up)),
        ranking=Lexicon(language, [(phrase, True) for phrase in cut(words.ranking)]),
        owned_parts={ending: part for part, endings in words.owned_parts.items() for ending in endings.split()},
        owned_ending=words.owned_ending,
        verb_last=words.verb_last,
        favours=Endings(language, favours),
        favours_after=Lexicon(language, favours_after),
        property=frozenset(fold(word) for word in cut(words.property)),
        prices=Lexicon(language, [(phrase, True) for phrase in cut(words.prices)]),
        prices_before=Endings(language, [(phrase, True) for phrase in cut(words.prices_before)]),
        links=frozenset(map(fold, words.links.split())),
        comparing=frozenset(map(fold, words.comparing.split())),
        perfect=frozenset(map(fold, words.perfect.split())),
        copulas=frozenset(map(fold, words.copulas.split())),
        before_verbs=frozenset(map(fold, words.before_verbs.split())),
        verbs_too=_verbs_too(words),
        measures=frozenset(map(fold, words.measures.split())),
        measures_after=frozenset(map(fold, words.measures_after.split())),
        after_nouns=frozenset(map(fold, words.after_nouns.split())),
        after_endings=tuple(words.after_endings.split()),
    )


FLOWS: Final = Sought(lambda language: figure_words(language).flows.__contains__)


def find_flows(tokens: Tokens) -> list[Trigger]:
    """The words for flows of trade, investment or aid, in order and without overlap.

    Example:
        >>> [trigger.flow for trigger in find_flows(Tokens("Imports fell, and so did aid", "en"))]
        ['imports', 'aid']
    """
    found = figure_words(tokens.language).flows.find(tokens.norms, tokens.begun(FLOWS))
    return [Trigger(first, stop, *_as_verb(tokens, first, flow)) for first, stop, flow in found if flow[0] != "no"]


def _as_verb(tokens: Tokens, first: int, flow: tuple[str, bool]) -> tuple[str, bool]:
    """A word for a flow as a verb, after a word that only verbs follow: "will export"."""
    words = figure_words(tokens.language)
    verb = words.verbs_too.get(tokens.norms[first])
    led = verb is not None and first > 0 and tokens.norms[first - 1] in words.before_verbs
    return (verb, True) if verb is not None and led else flow


def _verbs_too(words: Figures) -> dict[str, FlowWord]:
    """The words for flows of one language that stand among its nouns and its verbs."""
    nouns = {phrase for phrase, _ in by_phrase(words.nouns)}
    return {phrase: flow for phrase, flow in by_phrase(words.verbs) if phrase in nouns}


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
