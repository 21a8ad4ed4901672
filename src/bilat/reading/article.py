"""One article of a page: its blocks in order, what they set up for one another, and the drafts that come of it."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Final

from bilat.languages.leaders import Leaders
from bilat.reading.actor import Actor, codes_of
from bilat.reading.actors import Scene
from bilat.reading.agreements import agreements_of
from bilat.reading.announcing import goes_on
from bilat.reading.attendance import DASHES, Named, absent_from, comments, complete
from bilat.reading.blocks import Block
from bilat.reading.bodies import bodies_of
from bilat.reading.borrowed import borne_out, set_named
from bilat.reading.context import Context
from bilat.reading.countries import CountryMention, home_of
from bilat.reading.datelines import day_of, is_day
from bilat.reading.days_ahead import DATED, laid_ahead
from bilat.reading.drafts import Draft
from bilat.reading.figures import FigureMemory, figures_of
from bilat.reading.headline_venues import pass_on_venue
from bilat.reading.institutions import InstitutionMention
from bilat.reading.invitations import note_invitations
from bilat.reading.meetings import meetings_of
from bilat.reading.parties import of_other_news
from bilat.reading.places import town_of
from bilat.reading.rubrics import take_rubric
from bilat.reading.sentence import BlockMentions
from bilat.reading.signing_days import date_by_meetings
from bilat.reading.title_words import book_of
from bilat.reading.verbless import visits_without_verb

TRIGGERS: Final = frozenset({"event", "instrument", "verb"})
"""The roles of words that tell of a meeting or an agreement; a sentence without one is not looked into."""
BODIES: Final = TRIGGERS | {"act", "setup"}
"""The roles of words beside which a body may be a record."""
MEETING: Final = frozenset({"commission", "event"})
"""The kinds of institutions whose name alone may tell of a meeting."""
ACTING: Final = frozenset({"", "with", "between", "by", "of", "to"})
"""The roles of actors that do something together."""
ASIDE: Final = frozenset({"topic", "attribute", "mediator"})
"""The roles of those of whom a text only speaks beside."""
BESIDE: Final = 2
"""How many tokens may stand between two countries that are named together."""
SIGNS: Final = frozenset("-–—,/")
"""Signs that stand between two countries that are named together."""
TWO: Final = 2
"""How many states a body or an accord of two is of."""
DIARY: Final = 2
"""How many paragraphs that begin with a day make a chronicle."""
SOON: Final = 14
"""How many days ahead a list by days may tell of; any other day of a year that is not told has been."""
LEAD: Final = 3
"""The first blocks of an article say what it is about, whatever their words."""
LONGEST_HEADING: Final = 160
PAIR: Final = 2
IN_ROUNDS: Final = frozenset({"talks", "consultations"})
"""The forms of encounters that come in rounds."""


def drafts_of(blocks: list[Block], anchor: date | None, *, titled: bool, leaders: Leaders | None = None) -> list[Draft]:
    """The drafts of one article.

    Args:
        blocks: its blocks, in order.
        anchor: the day it came out, if that is known.
        titled: whether the first block is its title.
        leaders: the table of leaders to know; that which bilat ships if None.
    """
    context = Context(anchor=anchor, leaders=leaders)
    mentions = [BlockMentions(block, block.tokens, context) for block in blocks]
    context.abroad = _is_abroad(mentions)
    telling = list(map(_tells, mentions))
    if not any(telling):
        return []
    context.home = next(filter(None, map(home_of, (found.tokens for found in mentions[:LEAD]))), None)
    context.town = next(filter(None, map(town_of, (found.tokens for found in mentions[:LEAD]))), None)
    memory = FigureMemory()
    drafts: list[Draft] = []
    for number, (found, tells) in enumerate(zip(mentions, telling, strict=True)):
        if tells or number < LEAD or memory.waits:
            heading = (titled and number == 0) or is_heading(found.block.text)
            drafts += _of_block(found, context, memory, heading=heading)
    named: Named | None = None
    for draft in drafts:
        draft.article = blocks[0].article
        if draft.type in {"meeting", "agreement"}:
            _complete(draft, context)
        if draft.type == "meeting":
            named = named or Named(
                (person for found in mentions for person in found.people if person not in context.absent),
                context.anchor,
            )
            complete(draft, named)
    drafts = borne_out(drafts, context.together)
    _date_by_diary(drafts, [found for found, tells in zip(mentions, telling, strict=True) if tells], context)
    date_by_meetings(drafts)
    return [draft for draft in drafts if _stands(draft)]


def _is_abroad(mentions: list[BlockMentions]) -> bool:
    """Whether an article names several states, and never that which its language takes to be the writer's own."""
    home = book_of(mentions[0].tokens.language).table.home if mentions else ""
    if not home:
        return False
    codes = {code for found in mentions for mention in found.countries for code in mention.codes}
    return len(codes) > 1 and home not in codes


def _stands(draft: Draft) -> bool:
    """Whether a draft has enough for a record, and no list after it tells all of it."""
    return not draft.itemised and (len(draft.codes) > 1 or draft.type in {"institution", "trade-figure"})


def _tells(mentions: BlockMentions) -> bool:
    """Whether a block has any word that may tell of a record."""
    if mentions.roles & TRIGGERS or _counts(mentions) or _announces(mentions):
        return True
    return bool(mentions.roles & BODIES) and bool(mentions.institutions)


def _announces(mentions: BlockMentions) -> bool:
    """Whether a block may lead up to a list of what was done: "The following were signed:"."""
    return mentions.tokens.words[-1] == ":" and "act" in mentions.roles


def _counts(mentions: BlockMentions) -> bool:
    """Whether a block has a word for a flow of trade, investment or aid."""
    return any(trigger.counts for trigger in mentions.flows)


def is_heading(line: str) -> bool:
    """Whether a line is a headline: short, and not ended as a sentence."""
    line = line.rstrip()
    return len(line) < LONGEST_HEADING and line[-1:] not in ".!?…:;,"


def _of_block(mentions: BlockMentions, context: Context, memory: FigureMemory, *, heading: bool) -> list[Draft]:
    """The drafts of one block, its countries taken into the context sentence by sentence."""
    if context.anchor is None:
        context.anchor = mentions.filed
    context.begin_paragraph()
    if context.listing is not None and not goes_on(mentions):
        context.listing = None
    counts, announces = _counts(mentions), _announces(mentions)
    drafts: list[Draft] = []
    for first, stop in mentions.spans:
        sentence = Scene(mentions, first, stop, heading=heading)
        if not take_rubric(sentence, context, memory):
            drafts += _of_sentence(sentence, context, memory, counts=counts, announces=announces)
    return drafts


def _of_sentence(
    sentence: Scene, context: Context, memory: FigureMemory, *, counts: bool, announces: bool
) -> list[Draft]:
    """The drafts of one sentence of a block that may count a flow, or lead up to a list."""
    roles = sentence.roles
    bodies = sentence.institutions if roles & BODIES or sentence.flows or _names_two(sentence) else []
    told = visits_without_verb(sentence, context)
    if roles & TRIGGERS or any(body.kind in MEETING for body in bodies) or announces:
        told += [*meetings_of(sentence, context), *agreements_of(sentence, context)]
    for draft in told:
        set_named(draft, sentence, context)
        draft.headline = sentence.heading
        if draft.type == "meeting" and len(draft.codes) > PAIR:
            context.group = draft.codes
        if draft.fields.get("form") in IN_ROUNDS:
            context.rounds = str(draft.fields["form"])
    note_invitations(told, sentence, context)
    pass_on_venue(told, sentence, context)
    drafts = list(told)
    if bodies or "instrument" in roles:
        signed = "instrument" not in roles or any(draft.type == "agreement" for draft in drafts)
        drafts += bodies_of(sentence, context, signed=signed)
        _remember_opening(sentence, context, bodies)
    if counts or memory.flow or memory.waits:
        drafts += figures_of(sentence, context, memory)
    for body in bodies:
        if body.kind == "commission" and body.shared:
            context.body = body
    _remember(sentence, context, told, acting=bool(roles & TRIGGERS or told))
    return drafts


def _remember_opening(sentence: Scene, context: Context, bodies: list[InstitutionMention]) -> None:
    """Take the day on which a body was opened, of which the next sentence may speak: "earlier the same day"."""
    if not any(body.founding == "opened" for body in bodies) or len(sentence.times) != 1:
        return
    day = sentence.times[0].resolve(context.anchor, "past", context.day)
    if day is not None and is_day(day):
        context.day = day


def _names_two(sentence: Scene) -> bool:
    """Whether a sentence names two states in one word or with a dash, as joint bodies do: "the Peru–Ghana fund"."""
    if any(len(mention.codes) > 1 for mention in sentence.countries):
        return True
    words = sentence.tokens.words
    return any(
        mention.first == before.stop + 1 and words[before.stop] in DASHES
        for before, mention in pairwise(sentence.countries)
    )


def _remember(sentence: Scene, context: Context, told: list[Draft], *, acting: bool) -> None:
    """Take the countries of a sentence into the context; those that act, where it tells of an encounter or accord."""
    context.beside = _linked(sentence) or context.beside
    context.linked = context.beside or context.linked
    if not acting:
        context.count(dict.fromkeys([code for mention in sentence.countries for code in mention.codes]))
        context.saw(_side_by_side(sentence) or _of_two(sentence))
        context.opening = _opening_state(sentence)
        return
    context.opening = ()
    actors = [
        actor for actor in sentence.actors if actor.codes and actor.role not in {"topic", "attribute", "mediator"}
    ]
    context.absent.update(absent_from(sentence))
    actors = [actor for actor in actors if not comments(sentence, actor)]
    together = [actor for actor in actors if actor.role in ACTING]
    bodily = () if len(codes_of(actors)) > 1 else _of_bodies(sentence, told)
    context.count(bodily or codes_of(together if len(codes_of(together)) > 1 else actors))  # where two meet is a place
    actors = together
    actors = [actor for actor in actors if not of_other_news(sentence, actor.first, sentence.first)]
    codes = codes_of(actors)
    context.saw(_of_records(told, codes) or bodily or codes)
    subject = next((actor for actor in actors if actor.role == "" and not _is_object(sentence, actor)), None)
    if subject is not None and (subject.codes or subject.person is None or subject.person.name):
        context.subject, context.person = subject.codes, subject.person


def _opening_state(sentence: Scene) -> tuple[str, ...]:
    """The state whose name a sentence begins with, as its subject: "Kenya is busy", not "Kenya's press"."""
    mention = next(iter(sentence.countries), None)
    if mention is None or mention.kind == "adjective" or len(mention.codes) != 1 or sentence.verb_last:
        return ()
    if mention.first - sentence.first > 1 or mention.stop >= sentence.stop or "n" not in (mention.case or "n"):
        return ()
    after = sentence.tokens.words[mention.stop]
    return mention.codes if after.islower() and not sentence.has_at(mention.stop, "link") else ()


def _of_records(told: list[Draft], codes: tuple[str, ...]) -> tuple[str, ...]:
    """The two of several countries of whom all that a sentence tells is: not the one that hosted their talks."""
    pairs = {frozenset(draft.codes) for draft in told}
    if len(codes) < 3 or len(pairs) != 1:
        return ()
    own = tuple(code for code in codes if code in told[0].codes)
    return own if len(own) == 2 else ()


def _of_bodies(sentence: Scene, told: list[Draft]) -> tuple[str, ...]:
    """The two states of which a sentence names only bodies: "the Peru-Ghana commission met"."""
    signed = [draft.codes for draft in told if "parties" in draft.fields]
    joint = [body.countries for body in sentence.institutions]
    return next((codes for codes in (*signed, *joint) if len(codes) == TWO), ())


def _is_object(sentence: Scene, actor: Actor) -> bool:
    """Whether an actor that shows no case stands right after a verb, as its object."""
    if actor.case:
        return False
    return any(0 <= actor.first - stop <= BESIDE for _, stop, _ in sentence.acts)


def _side_by_side(sentence: Scene) -> tuple[str, ...]:
    """Two countries that a sentence names right beside each other: "Egypt and Turkey", "Laos–Tajikistan"."""
    before: CountryMention | None = None
    for mention in sentence.countries:
        if len(mention.codes) > 1:
            return mention.codes[:2]
        if before is not None and mention.first - before.stop <= BESIDE and {*before.codes} != {*mention.codes}:
            return (*before.codes, *mention.codes)[:2]
        before = mention
    return ()


def _linked(sentence: Scene) -> tuple[str, ...]:
    """Two countries with nothing but "and" or a sign between: "Egypt and Turkey", not "Israeli troops in Lebanon"."""
    for before, mention in pairwise(sentence.countries):
        linked = all(
            sentence.tokens.words[index] in SIGNS or sentence.has_at(index, "link")
            for index in range(before.stop, mention.first)
        )
        if linked and {*before.codes} != {*mention.codes}:
            return (*before.codes, *mention.codes)[:2]
    return next((mention.codes[:2] for mention in sentence.countries if len(mention.codes) > 1), ())


def _of_two(sentence: Scene) -> tuple[str, ...]:
    """The two countries whose people a sentence names: "the minister of Peru handed the premier of Chile a letter"."""
    codes = tuple(dict.fromkeys(code for person in sentence.people for code in person.countries))
    return codes if len(codes) == 2 else ()


def _complete(draft: Draft, context: Context) -> None:
    """Give a draft whose sentence came before the text's countries were known those that the article is about."""
    if not draft.codes:
        draft.codes = context.pair
    elif len(draft.codes) == 1:
        partner = context.partner_of(draft.codes[0], near=draft.type == "meeting")
        if partner is not None:
            draft.codes = (draft.codes[0], partner)


def _date_by_diary(drafts: list[Draft], mentions: list[BlockMentions], context: Context) -> None:
    """Where paragraphs begin with a day each, as in a chronicle, what has no other time was on that day."""
    led = [(found, time) for found in mentions if (time := found.led) is not None]
    if len(led) < DIARY:
        return
    for found, time in led:
        starts = found.tokens.starts
        own = [draft for draft in drafts if starts[0] <= draft.evidence[0][0] <= starts[-1]]
        soon = day_of(time.resolve(context.anchor, "future", None))
        if context.anchor is not None and soon is not None and 0 < (soon - context.anchor).days <= SOON:
            laid_ahead(own, soon)
            continue
        day = time.resolve(context.anchor, "past", None)
        if day is None or day.is_interval or day.start is None:
            continue
        for draft in own:
            if draft.fields["status"] in DATED:
                draft.fields.setdefault("when", day)
