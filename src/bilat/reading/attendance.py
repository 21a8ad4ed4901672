"""Who took part in a meeting that a text tells of by office or by country, where it names them elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import attrs

from bilat.reading.drafts import Draft
from bilat.reading.people import PersonMention

OF_LEADERS: Final = frozenset({"talks", "call", "video-call", "summit"})
"""The forms of meetings that speak of leaders where they speak of countries alone."""
HIGH: Final = frozenset(
    ["head-of-state", "head-of-government", "deputy-head-of-government", "foreign-minister", "minister", "speaker"]
)
"""The offices whose holder a text means when it speaks of talks of its country."""
_OR_HIGHER: Final = {"minister": {"minister", "foreign-minister"}}
"""The offices that a word for an office may mean, where it means more than one."""


class Named:
    """The people that one article names, by country and office."""

    def __init__(self, people: Iterable[PersonMention]) -> None:
        self._by_country: dict[str, dict[str, PersonMention]] = {}
        for person in people:
            if person.name and len(person.countries) < 2 and not person.former:
                holders = self._by_country.setdefault("".join(person.countries), {})
                surname = person.name.rsplit(" ", 1)[-1]
                known = holders.get(surname)
                if known is None or len(person.name) > len(known.name) or not known.office:
                    holders[surname] = person if known is None else _joined(known, person)
        self._stateless = self._by_country.pop("", {})
        for holders in self._by_country.values():
            for surname in self._stateless.keys() & holders.keys():
                del self._stateless[surname]

    def holder(self, country: str, office: str | None) -> PersonMention | None:
        """The only one of a country whom the article names, of those that hold ``office`` if it is given.

        Somebody of the country whose office is not told may be its holder, and so may a holder of the office whose
        country is not told.
        """
        own = list(self._by_country.get(country, {}).values())
        for people, offices in (
            (own, _OR_HIGHER.get(office, {office}) if office else HIGH),
            (own if office else [], {None}),
            (list(self._stateless.values()), {office} if office else HIGH),
        ):
            holders = [person for person in people if person.office in offices]
            if holders:
                return holders[0] if len(holders) == 1 else None
        return None


def _joined(one: PersonMention, other: PersonMention) -> PersonMention:
    """A person by the fuller name, with the office that either mention tells."""
    fuller = max(one, other, key=lambda person: len(person.name))
    return attrs.evolve(fuller, office=one.office or other.office)


def complete(draft: Draft, named: Named) -> None:
    """Add to a meeting those whom it tells of by office, or whose country speaks in it through them alone."""
    people: list[PersonMention] = list(draft.fields.get("participants", ()))  # type: ignore[call-overload]
    told = {code for code, _ in draft.offices}
    alone = draft.fields["form"] in OF_LEADERS and not draft.bound
    for code, office in [*draft.offices, *((code, None) for code in draft.codes if alone and code not in told)]:
        if code not in draft.codes or any(code in person.countries for person in people):
            continue
        holder = named.holder(code, office)
        if holder is not None and holder not in people:
            people.append(holder)
    if people:
        draft.fields["participants"] = people
