"""An encounter between states."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from bilat.errors import InvalidValueError
from bilat.records import shared
from bilat.values import Country, Evidence, Office, Period, Person, Place, Topic
from bilat.values.checked import Checked
from bilat.values.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bilat.errors import BilatError


class Form(Choice):
    """How states meet.

    Example:
        >>> Form("video-call"), str(Form.VIDEO_CALL)
        (Form.VIDEO_CALL, 'video-call')
    """

    TALKS = "talks"
    """Any meeting or negotiation face to face."""
    CALL = "call"
    """By telephone."""
    VIDEO_CALL = "video-call"
    VISIT = "visit"
    """A trip: arrival, stay, departure."""
    SUMMIT = "summit"
    """Of leaders of three or more states, or so called."""
    SESSION = "session"
    """Of a standing joint body: commission, council, committee."""
    CONSULTATIONS = "consultations"
    """Between ministries, so called."""
    FORUM = "forum"
    """Forum, conference, exhibition, festival, days of culture."""


class MeetingStatus(Choice):
    """Whether a meeting took place.

    Example:
        >>> MeetingStatus("under-way"), str(MeetingStatus.UNDER_WAY)
        (MeetingStatus.UNDER_WAY, 'under-way')
    """

    HELD = "held"
    UNDER_WAY = "under-way"
    PLANNED = "planned"
    """Announced or agreed."""
    PROPOSED = "proposed"
    """One side invites, offers or asks."""
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    """Refused too."""


class VisitRank(Choice):
    """The protocol of a visit.

    Example:
        >>> VisitRank("working"), str(VisitRank.WORKING)
        (VisitRank.WORKING, 'working')
    """

    STATE = "state"
    OFFICIAL = "official"
    WORKING = "working"
    UNOFFICIAL = "unofficial"


@attrs.frozen(kw_only=True, repr=False)
class Meeting(Checked):
    """An encounter or a direct conversation between representatives of two or more states.

    Two meetings are equal when they state the same fact, whatever their evidence.

    Attributes:
        countries: who meets, sorted.
        form: how they meet.
        status: whether they have.
        visit_rank: the protocol, for a visit.
        level: the highest office that takes part.
        participants: the people who are named.
        host: the country that receives the other.
        place: where.
        when: on what days, as far as stated.
        institution: the standing body or event of a session or forum, by name.
        ordinal: 2 for the second meeting of its kind.
        topics: what it is about, sorted.
        evidence: the words that prove it; no part of equality.

    Raises:
        InvalidValueError: if a field holds what it cannot, there is no country, a meeting that is no visit has a
            visit's rank, or the ordinal is below 1.

    Example:
        >>> Meeting(countries=[Country.of("UZ"), Country.of("KZ")], form=Form.CALL, status=MeetingStatus.HELD)
        Meeting(countries=(Country.of('KZ'), Country.of('UZ')), form=Form.CALL, status=MeetingStatus.HELD)
    """

    countries: tuple[Country, ...] = attrs.field(converter=shared.sorted_countries)
    form: Form
    status: MeetingStatus
    visit_rank: VisitRank | None = None
    level: Office | None = None
    participants: tuple[Person, ...] = attrs.field(default=(), converter=shared.people)
    host: Country | None = None
    place: Place | None = None
    when: Period | None = None
    institution: str | None = None
    ordinal: int | None = None
    topics: tuple[Topic, ...] = attrs.field(default=(), converter=shared.sorted_topics)
    evidence: tuple[Evidence, ...] = attrs.field(default=(), converter=shared.evidence, eq=False)

    def _faults(self) -> Sequence[BilatError]:
        faults: list[BilatError] = []
        if not self.countries:
            faults.append(InvalidValueError("a meeting needs countries", "Meeting.countries", "give those that meet"))
        if self.visit_rank is not None and self.form is not Form.VISIT:
            what = f"{self.visit_rank.value!r} is no rank of {self.form.value!r}"
            faults.append(InvalidValueError(what, "Meeting.visit_rank", "leave it out, or give the form 'visit'"))
        if self.ordinal is not None and self.ordinal < 1:
            what = f"{self.ordinal} is no ordinal"
            faults.append(InvalidValueError(what, "Meeting.ordinal", "give 1 for the first"))
        return faults
