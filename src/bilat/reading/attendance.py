"""Who took part in a meeting that a text tells of by office or by country, where it names them elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bilat.reading.drafts import Draft
from bilat.reading.people import PersonMention

OF_LEADERS: Final = frozenset({"talks", "call", "video-call"})
"""The forms of meetings that speak of leaders where they speak of countries alone."""
HIGH: Final = frozenset(
    ["head-of-state", "head-of-government", "deputy-head-of-government", "foreign-minister", "minister", "speaker"]
)
"""The offices whose holder a text means when it speaks of talks of its country."""


class Named:
    """The people that one article names, by country and office."""

    def __init__(self, people: Iterable[PersonMention]) -> None:
        self._by_country: dict[str, dict[str, PersonMention]] = {}
        for person in people:
            if person.name and len(person.countries) == 1 and not person.former:
                holders = self._by_country.setdefault(person.countries[0], {})
                surname = person.name.rsplit(" ", 1)[-1]
                if surname not in holders or len(person.name) > len(holders[surname].name):
                    holders[surname] = person

    def holder(self, country: str, office: str | None) -> PersonMention | None:
        """The only one of a country whom the article names, of those that hold ``office`` if it is given."""
        holders = [
            p
            for p in self._by_country.get(country, {}).values()
            if (p.office == office if office else p.office in HIGH)
        ]
        return holders[0] if len(holders) == 1 else None


def complete(draft: Draft, named: Named) -> None:
    """Add to a meeting those whom it tells of by office, or whose country speaks in it through them alone."""
    people: list[PersonMention] = list(draft.fields.get("participants", ()))  # type: ignore[call-overload]
    alone = [(code, None) for code in draft.codes] if draft.fields["form"] in OF_LEADERS else []
    for code, office in draft.offices or alone:
        if any(code in person.countries for person in people):
            continue
        holder = named.holder(code, office)
        if holder is not None and code in draft.codes:
            people.append(holder)
    if people:
        draft.fields["participants"] = people
