"""A person, and the offices that people hold."""

from __future__ import annotations

import attrs

from bilat.values.checked import Checked
from bilat.values.choice import Choice
from bilat.values.country import Country


class Office(Choice):
    """What a person acts as. Members stand from the highest office to the lowest; see ``rank``.

    Example:
        >>> Office("head-of-state"), str(Office.HEAD_OF_STATE)
        (Office.HEAD_OF_STATE, 'head-of-state')
    """

    HEAD_OF_STATE = "head-of-state"
    """Monarchs too."""
    HEAD_OF_GOVERNMENT = "head-of-government"
    DEPUTY_HEAD_OF_GOVERNMENT = "deputy-head-of-government"
    FOREIGN_MINISTER = "foreign-minister"
    MINISTER = "minister"
    """Deputy ministers too."""
    SPEAKER = "speaker"
    """Of a parliament or one of its chambers."""
    LEGISLATOR = "legislator"
    AMBASSADOR = "ambassador"
    ENVOY = "envoy"
    REGIONAL_LEADER = "regional-leader"
    EXECUTIVE = "executive"
    """Of a company, bank or university."""
    OFFICIAL = "official"
    """Any other."""

    @property
    def rank(self) -> int:
        """The place from the top: 0 for a head of state.

        Example:
            >>> min([Office.MINISTER, Office.HEAD_OF_STATE], key=lambda office: office.rank)
            Office.HEAD_OF_STATE
        """
        return _RANKS[self]


_RANKS = {office: rank for rank, office in enumerate(Office)}


@attrs.frozen(kw_only=True, repr=False)
class Person(Checked):
    """Somebody who acts for a country.

    Attributes:
        name: in the nominative, in the script of the text.
        country: whom the person acts for.
        office: as what.
        title: the office as the text puts it.

    Example:
        >>> Person(name="Aziza Karimova", country=Country.of("UZ"), office=Office.MINISTER, title="Minister of Health")
        Person(name='Aziza Karimova', country=Country.of('UZ'), office=Office.MINISTER, title='Minister of Health')
    """

    name: str
    country: Country | None = None
    office: Office | None = None
    title: str | None = None
