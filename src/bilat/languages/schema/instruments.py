"""How a language names the subject of an instrument: what opens it, what it may hold, where it ends."""

from __future__ import annotations

from collections.abc import Mapping

import attrs


@attrs.frozen(kw_only=True, eq=False)
class InstrumentTable:
    """The words around the title of an instrument. All are normal forms.

    Args:
        openers: what stands between the noun of an instrument and its subject ("on", «о»).
        nominal: openers after which a lower-case noun follows without an article ("treaty of friendship").
        bare: whether a subject may follow with nothing between (a genitive), if its first word has one of ``endings``.
        endings: the endings of what may follow so.
        inner: small words within a title whose other words are capitalised ("of", "and").
        articles: words that may stand before the subject and are no part of it.
        conjunctions: words that join two subjects, or a subject and the next instrument.
        ends: words that end a subject: auxiliaries, prepositions of time and place, relative pronouns.
        ending: the endings of verbs, which end it as well.
        allowed: words that have such an ending and are no verbs.
        nouns: nouns of instruments in their forms, with the nominative.
        commercial: those, in the nominative, that are contracts where companies make them ("deal", not "agreement").
        whole: whether the noun is a part of the title also where it is no name: its subject's case depends on it.
        fields: words that bring a subject after a preposition that else ends it («в сфере …»).
        modifiers: beginnings of the small words before the noun that say what it is on ("ferry agreement").
        plain: words that never begin a name, though capitalised ("The", "This").
    """

    openers: frozenset[str]
    nominal: frozenset[str] = frozenset()
    bare: bool = False
    endings: tuple[str, ...] = ()
    inner: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    conjunctions: frozenset[str]
    ends: frozenset[str]
    ending: tuple[str, ...] = ()
    allowed: frozenset[str] = frozenset()
    nouns: Mapping[str, str]
    commercial: frozenset[str] = frozenset()
    whole: bool = False
    fields: frozenset[str] = frozenset()
    modifiers: tuple[str, ...] = ()
    plain: frozenset[str] = frozenset()
