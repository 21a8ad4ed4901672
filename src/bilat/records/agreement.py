"""An accord between states."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from bilat.errors import InvalidValueError
from bilat.records import shared
from bilat.values import Country, Evidence, Money, Period, Place, Topic
from bilat.values.checked import Checked
from bilat.values.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bilat.errors import BilatError


class AgreementKind(Choice):
    """What form an accord has.

    Example:
        >>> AgreementKind("memorandum"), str(AgreementKind.MEMORANDUM)
        (AgreementKind.MEMORANDUM, 'memorandum')
    """

    TREATY = "treaty"
    AGREEMENT = "agreement"
    MEMORANDUM = "memorandum"
    PROTOCOL = "protocol"
    DECLARATION = "declaration"
    """Joint statements and communiqués too."""
    PROGRAMME = "programme"
    """Plans, roadmaps, strategies."""
    CONTRACT = "contract"
    """Commercial deals."""
    DOCUMENTS = "documents"
    """A package that is not told apart."""
    UNDERSTANDING = "understanding"
    """A concrete thing agreed, no instrument named."""


class AgreementStatus(Choice):
    """How far an accord has come.

    Example:
        >>> AgreementStatus("in-force"), str(AgreementStatus.IN_FORCE)
        (AgreementStatus.IN_FORCE, 'in-force')
    """

    PROPOSED = "proposed"
    NEGOTIATED = "negotiated"
    PLANNED = "planned"
    """To be signed or formalised."""
    AGREED = "agreed"
    """Reached; signing not stated."""
    SIGNED = "signed"
    """Concluded, adopted."""
    IN_FORCE = "in-force"
    """Ratified, in force, being carried out."""
    SUSPENDED = "suspended"
    TERMINATED = "terminated"
    """Left, expired, rejected."""


@attrs.frozen(kw_only=True, repr=False)
class Agreement(Checked):
    """An instrument or accord between two or more states, or between their bodies or companies.

    Two agreements are equal when they state the same fact, whatever their evidence.

    Attributes:
        countries: whose it is, sorted.
        kind: what form it has.
        status: how far it has come.
        title: the instrument's name or its subject, as the text puts it.
        count: for a package, of how many.
        parties: bodies or companies, where they and not the states are party.
        when: when it came to its status, as far as stated.
        place: where.
        value: what it is worth.
        institutions: the names of what it sets up.
        topics: what it is about, sorted.
        evidence: the words that prove it; no part of equality.

    Raises:
        InvalidValueError: if a field holds what it cannot, there is no country, or the count is below 1.

    Example:
        >>> countries = [Country.of("UZ"), Country.of("KZ")]
        >>> Agreement(countries=countries, kind=AgreementKind.DOCUMENTS, status=AgreementStatus.SIGNED, count=12).count
        12
    """

    countries: tuple[Country, ...] = attrs.field(converter=shared.sorted_countries)
    kind: AgreementKind
    status: AgreementStatus
    title: str | None = None
    count: int | None = None
    parties: tuple[str, ...] = attrs.field(default=(), converter=shared.names)
    when: Period | None = None
    place: Place | None = None
    value: Money | None = None
    institutions: tuple[str, ...] = attrs.field(default=(), converter=shared.names)
    topics: tuple[Topic, ...] = attrs.field(default=(), converter=shared.sorted_topics)
    evidence: tuple[Evidence, ...] = attrs.field(default=(), converter=shared.evidence, eq=False)

    def _faults(self) -> Sequence[BilatError]:
        faults: list[BilatError] = []
        if not self.countries:
            faults.append(InvalidValueError("an agreement needs countries", "Agreement.countries", "give its parties"))
        if self.count is not None and self.count < 1:
            what = f"{self.count} is no count"
            faults.append(InvalidValueError(what, "Agreement.count", "give at least 1, or leave it out"))
        return faults
