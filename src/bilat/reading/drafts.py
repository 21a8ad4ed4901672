"""A record in the making: fields that rules fill and that merging joins."""

from __future__ import annotations

import attrs


@attrs.define(eq=False)
class Draft:
    """What will be one record.

    Args:
        type: ``meeting``, ``agreement``, ``trade-figure`` or ``institution``.
        codes: the countries it is of, in the order found.
        fields: the other fields of the record, by name; enums as their values.
        evidence: start, end and rule of each run of text that states it, in code points of the text as given.
        bound: whether it only refers back ("during the meeting") and so never stands alone.
        vague: whether it leaves the form of a meeting open ("the presidents discussed") to a closer word, or the kind
            of an instrument ("under the treaty") to that under which it was told of.
        taken_up: whether the noun of an instrument that is called by nothing opens its sentence, and so takes up what
            the text has said is agreed.
        open: whether its status is only assumed, so that another mention may tell it.
        stated: whether a verb says of it that it is, was or will be.
        attended: whether its sentence only tells who was at an encounter that the text has told of.
        over: whether its own day tells that it was over long before the text came out.
        ended: whether the days that it tells, of which there are several, were over when the text came out.
        meant: whether it tells of a plan as of one of before, which may have come to nothing.
        article: the article of the page that it belongs to.
        lent: the place of the visit on which an encounter is that names none itself.
        abroad: whether its place is a country, where others meet.
        venue: whether its place is a building or the like, which stands in some town.
        offices: the offices that take part without a name, each with its country.
        spoken_of: the countries that its sentence names.
        named: those of them that may take part, and those that it takes up from the words right before it.
        listed: whether its sentence is one of a list of news, each of which tells of something else, or speaks of an
            organisation of many states alone.
        itemised: whether the list that it announces tells of each instrument that it counts.
        item_of: the list that it is an item of, whose items are one instrument each.
        mutual: whether its sentence speaks of both states of the text: "the two countries".
        before: whether its own day tells that it was long before what the text is about, and so no other one of it.
        earlier: whether it is told of as one before that which the text is about: "their previous meeting was in May".
        mixed: whether it is a package of which the text tells that it has instruments of several kinds.
        standing: whether it is only said to be in force: "under the pact", "has a treaty".
        headline: whether a headline tells of it, in fewer words than what follows.
    """

    type: str
    codes: tuple[str, ...]
    fields: dict[str, object]
    evidence: list[tuple[int, int, str]]
    bound: bool = False
    vague: bool = False
    taken_up: bool = False
    open: bool = False
    stated: bool = True
    attended: bool = False
    over: bool = False
    ended: bool = False
    meant: bool = False
    article: int = 0
    lent: object | None = None
    abroad: bool = False
    venue: bool = False
    offices: list[tuple[str, str | None]] = attrs.field(factory=list[tuple[str, str | None]])
    spoken_of: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    listed: bool = False
    itemised: bool = False
    item_of: object | None = None
    mutual: bool = False
    before: bool = False
    earlier: bool = False
    mixed: bool = False
    standing: bool = False
    headline: bool = False
