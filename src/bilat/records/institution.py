"""A body that states share, or that acts between them."""

from __future__ import annotations

import attrs

from bilat.records import shared
from bilat.values import Country, Evidence, Topic
from bilat.values.checked import Checked
from bilat.values.choice import Choice


class InstitutionKind(Choice):
    """What an institution is.

    Example:
        >>> InstitutionKind("commission"), str(InstitutionKind.COMMISSION)
        (InstitutionKind.COMMISSION, 'commission')
    """

    COMMISSION = "commission"
    """Councils and committees too."""
    FUND = "fund"
    """Funds, platforms, banks."""
    COMPANY = "company"
    UNIVERSITY = "university"
    """Schools, academies, their branches."""
    EVENT = "event"
    """Exhibitions and forums that recur."""
    MISSION = "mission"
    """Embassies, consulates, trade houses."""
    AGENCY = "agency"
    """Ministries and regulators."""
    ORGANISATION = "organisation"
    """International bodies, and others."""


class InstitutionStatus(Choice):
    """Whether an institution is there.

    Example:
        >>> InstitutionStatus("opened"), str(InstitutionStatus.OPENED)
        (InstitutionStatus.OPENED, 'opened')
    """

    EXISTING = "existing"
    PLANNED = "planned"
    """To be set up."""
    OPENED = "opened"
    """Set up now."""


@attrs.frozen(kw_only=True, repr=False)
class Institution(Checked):
    """A named body of two states or between them, or one that acts in what they do together.

    Two institutions are equal when they state the same fact, whatever their evidence.

    Attributes:
        countries: whose it is, sorted.
        name: in the nominative, as the text has it.
        kind: what it is.
        status: whether it is there.
        host: the country it is opened in, where that is another one.
        topics: what it deals with, sorted.
        evidence: the words that prove it; no part of equality.

    Raises:
        InvalidValueError: if a field holds what it cannot.

    Example:
        >>> Institution(name="Silk Road Fund", kind=InstitutionKind.FUND, status=InstitutionStatus.EXISTING)
        Institution(name='Silk Road Fund', kind=InstitutionKind.FUND, status=InstitutionStatus.EXISTING)
    """

    countries: tuple[Country, ...] = attrs.field(default=(), converter=shared.sorted_countries)
    name: str
    kind: InstitutionKind
    status: InstitutionStatus
    host: Country | None = None
    topics: tuple[Topic, ...] = attrs.field(default=(), converter=shared.sorted_topics)
    evidence: tuple[Evidence, ...] = attrs.field(default=(), converter=shared.evidence, eq=False)
