"""How a language speaks of trade, investment, loans and aid between two countries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import attrs

FlowWord = Literal["turnover", "exports", "imports", "balance", "investment", "projects", "loan", "aid", "other", "no"]
"""What a word counts: a flow; ``other`` for what is no flow between countries; ``no`` for what counts nothing."""

Part = Literal["to", "from", "with", "by", "between", "of", "in", "place"]
"""The part that a preposition gives to the country after it; ``place`` is ``to`` or ``in``, by the country's case."""


@attrs.frozen(kw_only=True, eq=False)
class Figures:
    """The words of trade figures of one language: phrases parted by commas, in any of its spellings.

    Args:
        nouns: nouns by the flow they name.
        verbs: verbs by the flow they name, whose subject sells, buys or gives.
        passives: those of the verbs that have what is traded for their subject, where the form of the verb itself shows
            it («ввезен», "keltirildi").
        receiving: verbs whose subject gets what the noun beside them names ("receive", "borrow"), or thanks for it.
        deficits: words that make a balance negative.
        surpluses: words that make it positive.
        favours: what stands before the country that a balance favours.
        disfavours: the same of the country that it does not.
        favours_after: what stands after the country that a balance favours ("Xitoy foydasiga").
        disfavours_after: the same of the country that it does not.
        world: words that make a flow that with the whole world.
        parts: prepositions by the part they give to a country.
        postpositions: the same for what stands after it ("Xitoy bilan").
        taken_up: what takes up the country that the sentence before has named, by its part ("with that country").
        owned_parts: endings of a noun after a country that give its part to it ("Xitoy banklaridan"). Words.
        owned_ending: the ending of a noun that a country owns, which may stand before a postposition.
        verb_last: whether owners stand before what they own, and verbs after all else, so that what is planned or
            expected is told after its number.
        links: words and signs between two countries of one part.
        targets: words of plans, promises and requests.
        aims: infinitives of what is to be done: a plan, unless they are expected ("is expected to grow").
        forecasts: words of expectation.
        future: words of the future.
        property: what one buys or sells that is no goods, in all forms it then has: plants, companies, players.
        hindered: words of refusal and opposition: their subject gives nothing.
        resumed: words that take up the figure before ("it", "the figure").
        prices: what makes an amount before it a price ("per barrel").
        prices_before: the same of an amount after it ("tonnasiga 250 dollar").
        comparing: prepositions before a time that is only compared with ("over last year").
        measures: words before a time that is only compared with («выше показателя 2024 года»).
        measures_after: the same after it ("above the 2024 level").
        after_nouns: words by which a noun follows its number ("$10bn of trade"). Words.
        after_endings: the same for the ending of the number's last word ("$10 mlrdlik savdo"). Words.
        breaks: words that begin a clause of its own.
        mutual: adjectives of a flow between the two countries of the text.
        sources: what says whose numbers they are, before those who report them ("according to"), or after them where
            the verb stands last ("maʼlumotlariga koʻra").
        sources_after: what says the same after who reports them: "Chinese data show".
        told: participles after which a time is that of the telling: "figures released in May". All forms.
        perfect: auxiliaries by which a number holds as of now, and not for the period before: "has passed $1bn". Words.
        copulas: verbs by which a number is said to be a flow: "of which $3m were exports". Words.
        before_verbs: words after which what else is a noun is a verb: "will export". Words.
        now: words of the present, which keep a number from the period before.
        past: verbs of having been so much, which keep a number from the plans before them. Not where the verb stands
            last, and so after its number.
        sharing: words by which a partner has its part of a whole: "China accounted for".
        ranking: words by which the next of several partners is told of: "in second place".
        inverse: words for the other direction ("in the opposite direction").
    """

    nouns: Mapping[FlowWord, str]
    verbs: Mapping[FlowWord, str]
    passives: str = ""
    receiving: str
    deficits: str
    surpluses: str
    favours: str = ""
    disfavours: str = ""
    favours_after: str = ""
    disfavours_after: str = ""
    world: str
    parts: Mapping[Part, str] = attrs.field(factory=dict[Part, str])
    postpositions: Mapping[Part, str] = attrs.field(factory=dict[Part, str])
    taken_up: Mapping[Part, str] = attrs.field(factory=dict[Part, str])
    owned_parts: Mapping[Part, str] = attrs.field(factory=dict[Part, str])
    owned_ending: str = ""
    verb_last: bool = False
    links: str
    targets: str
    aims: str = ""
    forecasts: str
    future: str
    property: str = ""
    hindered: str = ""
    resumed: str
    prices: str
    prices_before: str = ""
    comparing: str = ""
    measures: str = ""
    measures_after: str = ""
    after_nouns: str
    after_endings: str = ""
    breaks: str = ""
    mutual: str = ""
    inverse: str = ""
    sources: str = ""
    sources_after: str = ""
    told: str = ""
    perfect: str = ""
    copulas: str = ""
    before_verbs: str = ""
    now: str = ""
    past: str = ""
    sharing: str = ""
    ranking: str = ""
