"""Agreements told by a noun: a treaty, an accord, a memorandum."""

from __future__ import annotations

from typing import Final

from bilat.reading.actor import codes_of
from bilat.reading.agreement_drafts import NOUN, draft_of_agreement
from bilat.reading.agreement_parties import (
    bodies_that_sign,
    codes_of_instrument,
    is_with_organisation,
    named_parties,
    share_of_sentence,
)
from bilat.reading.agreement_statements import codes_stating, is_said_in
from bilat.reading.agreement_status import MAKING, STANDING, TAKING_UP, asks, is_asked, is_done, status_of_instrument
from bilat.reading.agreement_times import for_which_year, time_of_document
from bilat.reading.agreement_titles import NEXT_KIND, links
from bilat.reading.drafts import Draft
from bilat.reading.governors import last_word
from bilat.reading.instruments import Title, is_commercial
from bilat.reading.names import names_of
from bilat.reading.signatories import signatories_of
from bilat.reading.telling import Telling
from bilat.reading.tenses import Governor
from bilat.reading.time_words import unit_at
from bilat.values import Money

SEVERAL: Final = frozenset("NA")
"""The cases of several instruments that somebody signs, where the verb stands last."""
CARRYING_OUT: Final = MAKING | {"ratify", "keep", "formalize", "agree", "ready"}
"""The acts without which a word such as "programme" or "documents" tells of none."""
NEEDED: Final = {"sign": MAKING, "done": CARRYING_OUT, "found": frozenset({"found"})}
"""The acts of which a noun needs one, by the second part of its sense."""
HAILING: Final = frozenset({"hail"})
"""The acts of those who speak well of an instrument."""
VALUE_REACH: Final = 2


def agreement_of_noun(telling: Telling, title: Title | None, end: int, act: Governor | None) -> Draft | None:
    """The agreement that a noun tells of, if somebody does something with it."""
    if _is_about_it(telling, act) or is_with_organisation(telling):
        return None  # what is in it, or follows from it; or it is none of two states
    if telling.sentence.has_at(telling.stop, "instrument") and _only_describes(telling):
        return None  # the partnership of a partnership agreement, the ceasefire of a ceasefire deal
    if telling.cue.sense.endswith("/sign") and _goes_on(telling):
        return None  # the level of "partnership level"
    said = is_said_in(telling)
    status = "signed" if said or (act is None and _is_dated(telling)) else status_of_instrument(telling, act)
    kind, _, needs = telling.cue.sense.partition("/")
    if status is None or (needs and not _makes(telling, act, NEEDED[needs])):
        return None
    sought = status == "proposed" or (status == "negotiated" and needs == "sign")
    sought = sought or (act is not None and is_asked(telling.sentence, act))
    if kind == "understanding" and sought and not _names_parties(telling):
        return None  # who calls for a truce need not be at war, and who seeks a compromise may seek it at home
    low, high = share_of_sentence(telling, act)
    bodies = signatories_of(telling.sentence, telling.sentence.partners, telling.context.pair)
    bodies = bodies_that_sign(telling, act, bodies, low, high)
    codes = codes_stating(telling) if said else codes_of_instrument(telling, bodies, low, high)
    if codes is None:
        return None
    if bodies and all(body.kind == "company" for body in bodies) and _is_commercial(telling, kind):
        kind = "contract"
    fields: dict[str, object] = {"kind": kind, "status": status} | named_parties(bodies)
    draft = draft_of_agreement(telling, NOUN, codes, fields, act, title)
    value = _value(telling, end)
    if value is not None:
        fields["value"] = value
    if "count" in fields and _mixed(telling):
        fields["kind"], draft.mixed = "documents", True
    draft.standing = act is not None and act.sense in STANDING and _takes_up(telling, act)
    told = fields.keys() & {"title", "when", "count"} or for_which_year(telling) is not None
    draft.vague = is_done(act, TAKING_UP) and not told
    one = kind != "documents" and fields.keys().isdisjoint({"title", "count"})
    draft.taken_up = one and _opens_sentence(telling)
    draft.vague = draft.vague or (title is None and telling.sentence.has_at(telling.first - 1, "article", "this"))
    several = telling.cue.form in SEVERAL if telling.sentence.verb_last else not telling.cue.form.islower()
    draft.bound = kind == "documents" and "count" not in fields and not several
    draft.bound = draft.bound or _of_any_accords(telling, act, fields) or _only_hailed(telling, act, fields)
    return draft


def _is_about_it(telling: Telling, act: Governor | None) -> bool:
    """Whether an ending says that something is in an instrument or follows from it: but one may go out of it."""
    form = telling.cue.form.lower()
    left = form == "b" and act is not None and act.sense == "end" and act.span[0] == telling.stop
    return telling.sentence.verb_last and form in {"l", "b"} and not left


def _is_dated(telling: Telling) -> bool:
    """Whether an instrument of named parties is told of by when it was made: "the accord of 2013 with Chad"."""
    parties = codes_of([actor for actor in telling.parties.core if actor.role != "in"])
    return bool(parties) and not asks(telling.sentence) and time_of_document(telling) is not None


def _takes_up(telling: Telling, act: Governor) -> bool:
    """Whether a plain noun takes up an instrument: "under the pact", but not "under a pact" or "the river pact"."""
    sentence, before, new = telling.sentence, telling.first - 1, ("article", "new")
    if last_word(sentence, act.span) == new or any(sentence.has_at(at, *new) for at in (before, before - 1)):
        return False
    plain = before in sentence.cue_at or before in range(*act.span[:2])
    return plain or unit_at(sentence.tokens.language, sentence.tokens.norms, before) is not None  # "the ten-year pact"


def _is_commercial(telling: Telling, kind: str) -> bool:
    """Whether an accord is a contract where companies make it: what states call a treaty, and "deal"."""
    tokens = telling.sentence.tokens
    return kind == "treaty" or (kind == "agreement" and is_commercial(tokens, telling.stop - 1))


def _only_describes(telling: Telling) -> bool:
    """Whether the noun of an instrument right before another one only says of what sort that is."""
    return telling.cue.sense.endswith("/sign") or not names_of(telling.sentence.tokens.language).inflects


def _of_any_accords(telling: Telling, act: Governor | None, fields: dict[str, object]) -> bool:
    """Whether accords in general are spoken of, where the verb stands last: "erishilgan kelishuvlar ijrosi"."""
    several = telling.sentence.verb_last and fields["kind"] == "agreement" and telling.cue.form.isupper()
    done = act is not None and act.sense in {"reach", "ratify", "keep"} and act.act.form != "past"
    return several and done and fields.keys().isdisjoint({"title", "count", "parties"})


def _only_hailed(telling: Telling, act: Governor | None, fields: dict[str, object]) -> bool:
    """Whether somebody praises an instrument that is called by nothing of its own: "praised the accord"."""
    return is_done(act, HAILING) and "title" not in fields and len(codes_of(telling.parties.core)) < 2


def _goes_on(telling: Telling) -> bool:
    """Whether a noun only says of what kind the noun after it is."""
    index = telling.stop
    if index >= telling.high or names_of(telling.sentence.tokens.language).inflects:
        return False
    return index not in telling.sentence.cue_at and telling.sentence.tokens.words[index].islower()


def _opens_sentence(telling: Telling) -> bool:
    """Whether a sentence begins with a noun, as something known: "The deal", «Контракт»."""
    sentence, first = telling.sentence, telling.first
    inflects = names_of(sentence.tokens.language).inflects
    known = sentence.has_at(first - 1, "article", "known")
    return first == sentence.first + known and (known or inflects)


def _names_parties(telling: Telling) -> bool:
    """Whether a noun itself says whose instrument it is."""
    return telling.sentence.verb_last or bool(codes_of(telling.parties.core))


def _makes(telling: Telling, act: Governor | None, acts: frozenset[str]) -> bool:
    """Whether one of some acts makes what a noun may be an instrument by; who announces something is none itself."""
    tells = act is not None and act.sense in {"announce", "issue"} and act.span[0] > telling.first
    return is_done(act, acts) and not tells


def _value(telling: Telling, stop: int) -> Money | None:
    """What an instrument is worth: "a $7 billion contract", "a contract worth 60 million euros"."""
    for amount in telling.sentence.amounts:
        before = 0 <= telling.first - amount.stop <= VALUE_REACH and _is_worth(telling, amount.stop)
        after = telling.stop <= amount.first <= max(stop, telling.stop + VALUE_REACH)
        if (before or after) and isinstance(amount.value, Money):
            return amount.value
    return None


def _is_worth(telling: Telling, stop: int) -> bool:
    """Whether an amount before a noun is its own: where the verb stands last, with nothing between but adjectives."""
    if not telling.sentence.verb_last:
        return True
    cues = [telling.sentence.cue_at.get(index) for index in range(stop, telling.first)]
    return all(cue is not None and cue.role in {"quality", "joint", "article"} for cue in cues)


def _mixed(telling: Telling) -> bool:
    """Whether a count is of several kinds: "twelve memoranda and programmes", not "ten memoranda and two plans"."""
    counts = {number.first for number in telling.sentence.numbers}
    return any(
        telling.stop <= first <= telling.stop + NEXT_KIND
        and cue.sense != telling.cue.sense
        and not (cue.form and cue.form.islower())
        and not telling.sentence.has_at(first - 1, "article")
        and any(links(telling, index) for index in range(telling.stop, first))
        and counts.isdisjoint(range(telling.stop, first))
        for first, _, cue in telling.sentence.of_role("instrument")
    )
