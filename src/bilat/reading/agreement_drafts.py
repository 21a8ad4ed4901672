"""An agreement with what all have: title, time, place, count, evidence."""

from __future__ import annotations

from typing import Final

from bilat.reading.agreement_statements import is_said_in
from bilat.reading.agreement_times import is_old, set_date, told_until
from bilat.reading.drafts import Draft
from bilat.reading.instruments import Title
from bilat.reading.rules import rule
from bilat.reading.slots import count_before
from bilat.reading.telling import Telling
from bilat.reading.tenses import Governor
from bilat.reading.where import is_country, place_of

NOUN: Final = rule(
    "agreement", "instrument-noun", "A noun for an instrument, with what is done with it: signed, reached, negotiated."
)
VERB: Final = rule(
    "agreement", "agree-verb", "A verb of agreeing on something concrete, with those who agree as its subject."
)


def draft_of_agreement(
    telling: Telling,
    name: str,
    codes: tuple[str, ...],
    fields: dict[str, object],
    act: Governor | None,
    title: Title | None = None,
) -> Draft:
    """An agreement with the slots that all have: title, time, place, count, evidence."""
    sentence, first, stop = telling.sentence, telling.first, telling.stop
    if title is not None:
        fields["title"] = title.text
    until = telling.high if act is None and name == NOUN else told_until(telling) if name == VERB else None
    set_date(telling, fields, act, title, until=until, verbal=name == VERB)
    place = None if is_said_in(telling) else place_of(sentence, first, stop, codes)
    if place is not None and fields["status"] == "signed" and place.name not in str(fields.get("title")):
        fields["place"] = place
    count = count_before(sentence, first) if name == NOUN else None
    if count is not None:
        fields["count"] = count
    tokens = sentence.tokens
    draft = Draft("agreement", codes, fields, [(tokens.starts[first], tokens.ends[stop - 1], name)])
    draft.abroad = is_country(sentence, fields.get("place"))
    draft.over = is_old(telling, fields)
    return draft
