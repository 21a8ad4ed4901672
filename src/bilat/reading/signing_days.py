"""What is signed or agreed at talks has their date, where a text tells of it right after them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bilat.reading.datelines import is_day
from bilat.reading.drafts import Draft
from bilat.reading.meeting_drafts import REMOTE
from bilat.values import Period

NEAR: Final = 600
"""How many characters after dated talks, or what had their date, what is signed still has it."""
MADE: Final = frozenset({"signed", "agreed"})
PLANNED: Final = frozenset({"planned"})


def date_by_meetings(drafts: list[Draft]) -> None:
    """Give instruments without a time that of the talks that the text dates right before them.

    Of those that lie ahead likewise: "will hold talks on 13 June, after which a memorandum is to be signed".
    """
    _date(drafts, frozenset({"held"}), MADE, REMOTE)
    _date(drafts, PLANNED, PLANNED, REMOTE | {"visit"})  # the day that somebody sets out need not be that of a signing


def _date(drafts: list[Draft], taking_place: frozenset[str], made: frozenset[str], apart: frozenset[str]) -> None:
    talks: Draft | None = None
    spoken_of: dict[str, Draft] = {}
    end = 0
    for draft in drafts:
        start, stop, _ = draft.evidence[0]
        if draft.type == "meeting" and "when" not in draft.fields and (draft.bound or _only_where(draft, spoken_of)):
            talks = spoken_of.get(str(draft.fields["form"])) or talks  # it takes up what was told: "at the meeting"
            end = stop
        elif draft.type == "meeting" and draft.fields["status"] in taking_place and draft.fields["form"] not in apart:
            if _is_dated(draft):
                spoken_of[str(draft.fields["form"])] = talks = draft
            elif talks is not None and not _goes_on(draft, talks, start - end):
                talks = None
            end = stop
        elif draft.type == "agreement" and talks is not None and draft.fields["status"] in made:
            end = _take_day(draft, talks, start - end, stop) or end


def _take_day(draft: Draft, talks: Draft, gap: int, stop: int) -> int | None:
    """Give what was signed the day of talks, if it may have been at them; where it ends, or None if it was not."""
    if not _goes_on(draft, talks, gap):
        return None
    draft.fields["when"] = talks.fields["when"]
    return stop


def _is_dated(draft: Draft) -> bool:
    """Whether a day is told for an encounter."""
    when = draft.fields.get("when")
    return isinstance(when, Period) and is_day(when)


def _goes_on(draft: Draft, talks: Draft, gap: int) -> bool:
    """Whether what a text tells next may have been at talks: of the same states, and not far from them."""
    return "when" not in draft.fields and set(draft.codes) == set(talks.codes) and gap < NEAR


def _only_where(draft: Draft, spoken_of: Mapping[str, Draft]) -> bool:
    """Whether nothing is told of talks of the same states but that something was done at them."""
    told = spoken_of.get(str(draft.fields["form"]))
    return not draft.stated and told is not None and set(told.codes) == set(draft.codes)
