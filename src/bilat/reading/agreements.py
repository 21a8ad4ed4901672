"""The frame of agreements: which instrument, between whom, and how far it has come."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from bilat.reading.actor import codes_of
from bilat.reading.actors import Scene
from bilat.reading.agreement_drafts import NOUN, draft_of_agreement
from bilat.reading.agreement_nouns import agreement_of_noun
from bilat.reading.agreement_parties import GAP, gap_before
from bilat.reading.agreement_statements import is_said_in
from bilat.reading.agreement_status import DOING, governing
from bilat.reading.agreement_titles import (
    NAMING,
    NEXT_KIND,
    PARTY_REACH,
    act_between,
    links,
    phrase_stop,
    subjects_of,
    title_of_instrument,
    told_of,
)
from bilat.reading.agreement_verbs import BESIDE, LIST_REACH, agreement_of_verb
from bilat.reading.announcing import announced, is_package, listing_of, names_item
from bilat.reading.context import Context
from bilat.reading.drafts import Draft
from bilat.reading.governors import status_by
from bilat.reading.instruments import Title
from bilat.reading.listing import SHARED, Listing
from bilat.reading.names import names_of
from bilat.reading.telling import Telling
from bilat.reading.tenses import VERBAL, Governor
from bilat.reading.verb_last import describes_noun

SEVERAL: Final = 2
"""How many subjects make several instruments of one noun."""
TITLE_REACH: Final = 14
"""How many tokens may stand between the colon that opens a list of instruments and the noun of the first."""


def agreements_of(sentence: Scene, context: Context) -> Iterator[Draft]:
    """The agreements that a sentence tells of."""
    if sentence.is_of_sport:
        return  # a player's contract
    listing = context.listing
    inline = listing is not None and listing.before is not None
    item = _item_of(sentence, context)
    told = list(_told(sentence, context)) if item is None else [item]
    if item is None or inline:
        context.listing = listing_of(sentence, told) or (None if inline else listing)
    context.package = told[-1] if told and is_package(told[-1].fields) else None
    yield from told


def _told(sentence: Scene, context: Context) -> Iterator[Draft]:
    """The agreements that the nouns and verbs of a sentence tell of."""
    taken = listed_end = before = sentence.first
    listed: Governor | None = None
    group = object()
    inline: Listing | None = None
    told: list[Draft] = []
    agreed: set[int] = set()
    titled: set[int] = set()
    for first, stop, cue in sentence.read_as("instrument", "verb"):
        noun = cue.reading("instrument")
        draft = None
        if noun is not None and first >= taken and not _is_no_instrument(sentence, first, stop):
            telling = Telling(sentence, first, stop, noun, context)
            title = title_of_instrument(telling)
            end = phrase_stop(telling, title)
            goes_on = listed is not None and _continues(telling, listed_end)
            act = _act_of(telling, end, titled, listed if goes_on else None)
            if act is None and (act := announced(telling, title)) is not None:
                inline = Listing(str(status_by(act, DOING)), _package_of(told))
            draft = agreement_of_noun(telling, title, end, act) or _of_package(telling, title, act)
            if draft is not None:
                shares = act is not None and listed is not None and act.span == listed.span
                shares = shares and (goes_on or _follows_comma(telling))
                shares = shares or (before > sentence.first and _is_brought_up(telling))
                group = group if shares else object()
                draft.item_of = None if shares and not _set_apart(telling, before) else group
                before = stop
                taken = told_of(telling, title)
                titled.update(range(stop, taken))
                agreed.update(() if act is None else range(*act.span[:2]))
                listed, listed_end = act, end
                if inline is not None:
                    inline.take(draft)
                told.append(draft)
                if draft.fields["kind"] != noun.sense.partition("/")[0]:
                    taken = max(taken, stop + NEXT_KIND)
                subjects = _subjects(draft, telling, title, act)
                if len(subjects) < SEVERAL:
                    yield from _one_by_one(draft, telling, act)
                else:
                    taken = listed_end = subjects[-1].stop
                    yield from _on_each(draft, sentence, subjects, group)
        elif cue.role == "verb" and cue.sense == "agree" and first not in agreed:
            draft = agreement_of_verb(Telling(sentence, first, stop, cue, context))
            if draft is not None:
                yield draft


def _act_of(telling: Telling, end: int, titled: set[int], listed: Governor | None) -> Governor | None:
    """The act that governs a noun, else that of the list which it goes on."""
    act = None if is_said_in(telling) else governing(telling, end)
    if act is not None and act.span[0] in titled:
        act = None  # it is what the one before is on: "an accord on ending visas, a pact"
    return act or listed


def _package_of(told: list[Draft]) -> Draft | None:
    """The instruments that a sentence has told of together before a colon."""
    return told[-1] if told and is_package(told[-1].fields) else None


def _of_package(telling: Telling, title: Title | None, act: Governor | None) -> Draft | None:
    """One of the instruments that the sentence before told of together: "Eight papers were signed. Among them …"."""
    package, sentence = telling.context.package, telling.sentence
    if act is not None or package is None or not sentence.has_at(sentence.first, "relation", "including"):
        return None
    kind = telling.cue.sense.partition("/")[0]
    draft = draft_of_agreement(
        telling, NOUN, package.codes, {"kind": kind, "status": package.fields["status"]}, None, title
    )
    for name in SHARED:
        if name in package.fields:
            draft.fields.setdefault(name, package.fields[name])
    return draft


def _one_by_one(draft: Draft, telling: Telling, act: Governor | None) -> list[Draft]:
    """One instrument for each partner where one state has several with several: «подписал соглашения с Чили и Перу»."""
    several = codes_of([actor for actor in telling.near() if actor.first >= telling.stop and actor.role == "with"])
    own = [code for code in draft.codes if code not in several]
    if len(several) < 2 or len(own) != 1 or "count" in draft.fields or not _is_plural(telling, act):
        return [draft]
    return [
        attrs.evolve(draft, codes=(own[0], code), fields=dict(draft.fields), evidence=list(draft.evidence))
        for code in several
    ]


def _subjects(draft: Draft, telling: Telling, title: Title | None, act: Governor | None) -> list[Title]:
    """The subjects of instruments that a noun in the plural names without counting them."""
    if title is None or "count" in draft.fields or not _is_plural(telling, act):
        return []
    return subjects_of(telling, title)


def _on_each(draft: Draft, sentence: Scene, subjects: list[Title], group: object) -> Iterator[Draft]:
    """One instrument for each of the subjects of a noun: "signed treaties on trade and on visas" tells of two."""
    starts, ends = sentence.tokens.starts, sentence.tokens.ends
    for number, title in enumerate(subjects):
        fields = {**draft.fields, "title": title.text}
        span = (starts[title.first], ends[title.stop - 1], NOUN)
        evidence = [span] if number else list(draft.evidence)
        yield attrs.evolve(draft, fields=fields, evidence=evidence, item_of=group)


def _is_plural(telling: Telling, act: Governor | None) -> bool:
    """Whether a noun that shows its case is in the plural: as the object of a verb, not in the genitive of a noun."""
    form = telling.cue.form
    if form.isupper():
        return True
    listed = act is None and telling.context.package is not None
    return any(map(str.isupper, form)) and (listed or (act is not None and act.act.form in VERBAL))


def _is_no_instrument(sentence: Scene, first: int, stop: int) -> bool:
    """Whether a noun is part of a name, a verb after all, or only what the instrument after it is on."""
    return _in_name(sentence, first) or _is_verb(sentence, first) or _is_topic(sentence, stop)


def _is_topic(sentence: Scene, stop: int) -> bool:
    """Whether a word for "on" and an instrument follow: "vizasiz rejim toʻgʻrisidagi bitim"."""
    on = sentence.verb_last and sentence.has_at(stop, "relation", "topic")
    return on and sentence.has_at(stop + 1, "instrument")


def _in_name(sentence: Scene, first: int) -> bool:
    """Whether a word is part of the name of a body or a state: the union of a football union, the Soviet Union."""
    named = any(country.first < first < country.stop for country in sentence.countries)
    return named or any(body.first < first < body.stop for body in sentence.institutions)


def _is_verb(sentence: Scene, first: int) -> bool:
    """Whether a word stands after an auxiliary of several words that ends in "to": "plans to deal with the flood"."""
    before = first - 1
    cue = sentence.cue_at.get(before)
    auxiliary = cue is not None and cue.role == "future" and sentence.cue_at.get(before - 1) is cue
    return auxiliary and sentence.ends_in_infinitive(before)


def _item_of(sentence: Scene, context: Context) -> Draft | None:
    """The instrument that an item of such a list begins with."""
    listing = context.listing
    if listing is None or not listing.begins_at(sentence.first):
        return None
    for first, stop, cue in sentence.read_as("instrument"):
        noun = cue.reading("instrument")
        if noun is not None and names_item(sentence, first, stop):
            telling = Telling(sentence, first, stop, noun, context)
            named = codes_of([actor for actor in telling.actors if actor.role in NAMING])
            codes = named if len(named) > 1 else listing.codes or context.pair
            fields: dict[str, object] = {"kind": noun.sense.partition("/")[0], "status": listing.status}
            draft = draft_of_agreement(telling, NOUN, codes, fields, None, title_of_instrument(telling))
            if listing.status == "in-force":
                draft.fields.pop("when", None)  # a list of what is in force gives the years of signing
            listing.take(draft)
            return draft
    return None


def _continues(telling: Telling, end: int) -> bool:
    """Whether a noun goes on a list of instruments that share their verb: "signed a treaty on …, a protocol on …"."""
    if end > telling.first:
        return True
    gap = range(end, telling.first)
    if gap_before(telling.sentence, telling.first) is not None or _opens_list(telling, end):
        return True
    if act_between(telling.sentence, end, telling.first) or (len(gap) > LIST_REACH and not _follows_comma(telling)):
        return False
    signs = GAP | {","}
    return any(telling.sentence.tokens.words[index] in signs or links(telling, index) for index in gap)


def _opens_list(telling: Telling, end: int) -> bool:
    """Whether a list of what a verb that stands last tells of opens after it: "uchta hujjat imzolandi: …"."""
    sentence = telling.sentence
    opener = next((at for at in range(end, telling.first) if _announces_list(sentence, at)), None)
    if opener is None or not sentence.verb_last or telling.first - opener > TITLE_REACH:
        return False
    after = [span for span in sentence.acts if opener <= span[0] < telling.first]
    return act_between(sentence, end, opener) and all(describes_noun(sentence, span) for span in after)


def _announces_list(sentence: Scene, index: int) -> bool:
    """Whether a colon or a word like "among them" stands at a token."""
    return sentence.tokens.words[index] == ":" or sentence.has_at(index, "relation", "including")


def _follows_comma(telling: Telling) -> bool:
    """Whether a comma or "and" stands right before a noun that shows its case: «…, договорённость о поставках»."""
    if not names_of(telling.sentence.tokens.language).inflects:
        return False  # "…, a deal of note" says what the one before is
    for index in range(telling.first - 1, max(telling.low, telling.first - BESIDE) - 1, -1):
        if telling.sentence.tokens.words[index] == "," or links(telling, index):
            return True
        if telling.sentence.has_at(index, "relation") or telling.sentence.has_at(index, "phase"):
            return False  # «…, несмотря на договор»
    return False


def _is_brought_up(telling: Telling) -> bool:
    """Whether an article tells of one more instrument: "signed an accord and exchanged copies of an accord"."""
    return any(telling.sentence.has_at(telling.first - back, "article", "new") for back in (1, 2))


def _set_apart(telling: Telling, before: int) -> bool:
    """Whether a noun is not one with that before it: "a treaty, a pact", but not "a concession contract"."""
    gap = range(before, telling.first)
    if len(gap) > PARTY_REACH:
        return True
    return any(telling.sentence.tokens.words[index] == "," or links(telling, index) for index in gap)
