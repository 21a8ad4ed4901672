"""Invitations that a sentence tells to have been accepted, which another one before it told of."""

from __future__ import annotations

from typing import Final

from bilat.reading.clauses import clause_of
from bilat.reading.context import Context
from bilat.reading.drafts import Draft
from bilat.reading.rules import rule
from bilat.reading.sentence import Sentence
from bilat.reading.tenses import with_time

ACCEPTED: Final = rule(
    "meeting", "invitation-accepted", "A sentence that says that an invitation told of was accepted."
)
REACH: Final = 3
"""How many tokens after a verb of accepting what is accepted may stand: "accepted, with thanks, the invitation"."""
DONE: Final = frozenset({"past", "present"})
"""The times of a verb that tells of what has been accepted."""


def note_invitations(told: list[Draft], sentence: Sentence, context: Context) -> None:
    """Remember the visits that a sentence proposes; plan those proposed before it where it says they are accepted."""
    invited = [draft for draft in told if draft.fields.get("form") == "visit" and draft.fields["status"] == "proposed"]
    if invited:
        context.invited = invited
    if context.invited and (invited or not told) and (accepted := _accepted(sentence)) is not None:
        first, stop = accepted
        span = (sentence.tokens.starts[first], sentence.tokens.ends[stop - 1], ACCEPTED)
        for draft in context.invited:
            draft.fields["status"] = "planned"
            draft.evidence.append(span)
        context.invited = []


def _accepted(sentence: Sentence) -> tuple[int, int] | None:
    """The words of a sentence that say that an invitation is accepted."""
    for span in sentence.of_role("act"):
        first, stop, cue = span
        if cue.sense != "accept":
            continue
        governor = with_time(sentence, span, clause_of(sentence, first)[0])
        whole = stop - first > 1  # a verb with what is accepted: «принял приглашение»
        near = (*range(first - REACH, first), *range(stop, stop + REACH))
        named = whole or any(sentence.has_at(index, "act", "propose") for index in near)
        if named and governor.time in DONE and not governor.negated:
            return first, stop
    return None
