"""What a text has set up so far: its pair of states, who acted last, its dates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

import attrs

from bilat.languages.leaders import Leaders
from bilat.reading.drafts import Draft
from bilat.reading.institutions import InstitutionMention
from bilat.reading.listing import Listing
from bilat.reading.people import People, PersonMention
from bilat.reading.places import PlaceMention
from bilat.values import Period, Place


@attrs.define(eq=False)
class Context:
    """The state of one article while it is read.

    Args:
        anchor: the day against which relative dates are resolved: of publication, or of the dateline.
        counts: how often each country has acted or been spoken of.
        near: the two countries that the paragraph last spoke of together.
        beside: the two countries that the paragraph last named right beside each other.
        linked: the two countries that the article last named so.
        together: every two countries that it has spoken of together.
        last: the two countries that the article last spoke of together.
        subject: the countries of the last sentence's subject, which a pronoun takes up.
        person: the person who was that subject, if one was.
        opening: the state whose name the last sentence began with, if that told of nothing: whom "it" means then.
        body: the last joint body that was named.
        group: the countries that last met as three or more, whom "the three leaders" means.
        rounds: the form of the last negotiations told of, of which a round is one: "talks", "consultations".
        period: the period of the last figure.
        day: the last time that an encounter or agreement was dated with.
        people: who has been named so far, by the language of the block.
        listing: the list of instruments that a line has announced.
        package: the instruments that the last sentence on some told of together: "eight documents".
        invited: the visits to which somebody was last invited.
        home: the country in whose capital the report was filed: whose ministers it calls "the minister".
        town: the town where it was filed, which it calls "here".
        reporting: the country whose report tells of one partner after the other, in items that begin with their names.
        venue: the place of an encounter of which a headline has not told who meets.
        absent: the mentions of people who only speak of what a headline tells, or only say whose somebody is.
        leaders: the table of leaders to know; that which bilat ships if None.
        abroad: whether it names several states and not that of its language, whose ministers it would call only so.
    """

    anchor: date | None = None
    counts: Counter[str] = attrs.field(factory=Counter[str])
    near: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    linked: tuple[str, ...] = ()
    together: set[frozenset[str]] = attrs.field(factory=set[frozenset[str]])
    last: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    person: PersonMention | None = None
    opening: tuple[str, ...] = ()
    body: InstitutionMention | None = None
    group: tuple[str, ...] = ()
    rounds: str | None = None
    period: Period | None = None
    day: Period | None = None
    people: dict[str, People] = attrs.field(factory=dict[str, People])
    listing: Listing | None = None
    package: Draft | None = None
    invited: list[Draft] = attrs.field(factory=list[Draft])
    home: str | None = None
    town: PlaceMention | None = None
    reporting: str | None = None
    venue: Place | None = None
    absent: set[PersonMention] = attrs.field(factory=set[PersonMention])
    leaders: Leaders | None = None
    abroad: bool = False

    def named(self, language: str) -> People:
        """Those whom the blocks in ``language`` have named so far."""
        if language not in self.people:
            self.people[language] = People(language, self.leaders, abroad=self.abroad)
        return self.people[language]

    def begin_paragraph(self) -> None:
        """Forget what held for the last paragraph only."""
        self.near = self.beside = ()

    def count(self, codes: Iterable[str]) -> None:
        """Remember that countries have acted or been spoken of once more."""
        for code in codes:
            self.counts[code] += 1

    def saw(self, codes: tuple[str, ...]) -> None:
        """Remember countries that a sentence spoke of together, in its order."""
        if len(codes) > 1:
            self.together.add(frozenset(codes[:2]))
            self.near = self.last = codes[:2]

    @property
    def pair(self) -> tuple[str, ...]:
        """The two countries that the text is about here: of the paragraph, else the most named of the article."""
        if self.near:
            return self.near
        most = self._most()
        return tuple(most) if len(most) == 2 else ()

    def partner_of(self, code: str, *, near: bool = False) -> str | None:
        """The country that ``code`` most likely acts with, where a sentence names it alone.

        Args:
            code: the country named.
            near: whether only a country counts that the text has spoken of together with it, or that acted last.
        """
        for codes in (self.near, *((self.last,) if near else (self.pair,))):
            if code in codes:
                return next((other for other in codes if other != code), None)
        for other in self.subject:
            if other != code:
                return other
        if near:
            return None
        return next((other for other in self._most() if other != code), None)

    def _most(self) -> list[str]:
        """The two countries that the article has named most, those first named before others."""
        return sorted(self.counts, key=self.counts.__getitem__, reverse=True)[:2]
