"""The word for each member of a closed choice, and the words that stand beside a number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bilat.formatting.messages import Message, catalog_of
from bilat.records import (
    AgreementKind,
    AgreementStatus,
    FigureStatus,
    Flow,
    Form,
    InstitutionKind,
    InstitutionStatus,
    MeetingStatus,
    VisitRank,
)
from bilat.values import Bound, Office, Topic

if TYPE_CHECKING:
    from babel.core import Locale

    from bilat.values.choice import Choice

_FORMS: Final = {
    # Translators: any meeting or negotiation face to face
    Form.TALKS: Message("form of a meeting", "talks"),
    Form.CALL: Message("form of a meeting", "telephone call"),
    Form.VIDEO_CALL: Message("form of a meeting", "video call"),
    # Translators: a trip: arrival, stay, departure
    Form.VISIT: Message("form of a meeting", "visit"),
    Form.SUMMIT: Message("form of a meeting", "summit"),
    # Translators: of a standing joint body: a commission, council or committee
    Form.SESSION: Message("form of a meeting", "session"),
    # Translators: between ministries
    Form.CONSULTATIONS: Message("form of a meeting", "consultations"),
    # Translators: a forum, conference, exhibition or festival
    Form.FORUM: Message("form of a meeting", "forum"),
}
_MEETING_STATUSES: Final = {
    # Translators: the value of the field "Status"; it need not agree with the form in gender and number
    MeetingStatus.HELD: Message("status of a meeting", "held"),
    MeetingStatus.UNDER_WAY: Message("status of a meeting", "under way"),
    # Translators: announced or agreed
    MeetingStatus.PLANNED: Message("status of a meeting", "planned"),
    # Translators: one side invites, offers or asks
    MeetingStatus.PROPOSED: Message("status of a meeting", "proposed"),
    MeetingStatus.POSTPONED: Message("status of a meeting", "postponed"),
    MeetingStatus.CANCELLED: Message("status of a meeting", "cancelled"),
}
_VISIT_RANKS: Final = {
    # Translators: the protocol of a visit
    VisitRank.STATE: Message("rank of a visit", "state visit"),
    VisitRank.OFFICIAL: Message("rank of a visit", "official visit"),
    VisitRank.WORKING: Message("rank of a visit", "working visit"),
    VisitRank.UNOFFICIAL: Message("rank of a visit", "unofficial visit"),
}
_OFFICES: Final = {
    # Translators: a president or a monarch, man or woman
    Office.HEAD_OF_STATE: Message("office", "head of state"),
    Office.HEAD_OF_GOVERNMENT: Message("office", "head of government"),
    Office.DEPUTY_HEAD_OF_GOVERNMENT: Message("office", "deputy head of government"),
    Office.FOREIGN_MINISTER: Message("office", "foreign minister"),
    # Translators: deputy ministers too
    Office.MINISTER: Message("office", "minister"),
    # Translators: of a parliament
    Office.SPEAKER: Message("office", "speaker of parliament"),
    Office.LEGISLATOR: Message("office", "member of parliament"),
    Office.AMBASSADOR: Message("office", "ambassador"),
    Office.ENVOY: Message("office", "special envoy"),
    # Translators: the governor of a province or the mayor of a city
    Office.REGIONAL_LEADER: Message("office", "regional leader"),
    # Translators: of a company, a bank or a university
    Office.EXECUTIVE: Message("office", "chief executive"),
    Office.OFFICIAL: Message("office", "official"),
}
_AGREEMENT_KINDS: Final = {
    # Translators: more solemn than an agreement
    AgreementKind.TREATY: Message("kind of agreement", "treaty"),
    AgreementKind.AGREEMENT: Message("kind of agreement", "agreement"),
    AgreementKind.MEMORANDUM: Message("kind of agreement", "memorandum"),
    AgreementKind.PROTOCOL: Message("kind of agreement", "protocol"),
    # Translators: joint statements too
    AgreementKind.DECLARATION: Message("kind of agreement", "declaration"),
    # Translators: plans, roadmaps and strategies too
    AgreementKind.PROGRAMME: Message("kind of agreement", "programme"),
    AgreementKind.CONTRACT: Message("kind of agreement", "contract"),
    # Translators: a package of several that are not told apart
    AgreementKind.DOCUMENTS: Message("kind of agreement", "package of documents"),
    # Translators: a concrete thing agreed, no instrument named
    AgreementKind.UNDERSTANDING: Message("kind of agreement", "understanding"),
}
_AGREEMENT_STATUSES: Final = {
    # Translators: the value of the field "Status"; it need not agree with the kind in gender and number
    AgreementStatus.PROPOSED: Message("status of an agreement", "proposed"),
    AgreementStatus.NEGOTIATED: Message("status of an agreement", "under negotiation"),
    # Translators: it is to be signed or formalised
    AgreementStatus.PLANNED: Message("status of an agreement", "to be signed"),
    AgreementStatus.AGREED: Message("status of an agreement", "agreed"),
    AgreementStatus.SIGNED: Message("status of an agreement", "signed"),
    AgreementStatus.IN_FORCE: Message("status of an agreement", "in force"),
    AgreementStatus.SUSPENDED: Message("status of an agreement", "suspended"),
    # Translators: left, expired or rejected
    AgreementStatus.TERMINATED: Message("status of an agreement", "terminated"),
}
_FLOWS: Final = {
    # Translators: exports and imports together
    Flow.TURNOVER: Message("what a figure counts", "trade turnover"),
    Flow.EXPORTS: Message("what a figure counts", "exports"),
    Flow.IMPORTS: Message("what a figure counts", "imports"),
    Flow.BALANCE: Message("what a figure counts", "trade balance"),
    Flow.INVESTMENT: Message("what a figure counts", "investment"),
    Flow.PROJECTS: Message("what a figure counts", "joint projects"),
    Flow.LOAN: Message("what a figure counts", "loan"),
    Flow.AID: Message("what a figure counts", "aid"),
}
_FIGURE_STATUSES: Final = {
    # Translators: the value of the field "Status" of a number: it has come about
    FigureStatus.REPORTED: Message("status of a figure", "reported"),
    FigureStatus.TARGET: Message("status of a figure", "target"),
    FigureStatus.FORECAST: Message("status of a figure", "forecast"),
}
_INSTITUTION_KINDS: Final = {
    # Translators: a standing joint body; councils and committees too
    InstitutionKind.COMMISSION: Message("kind of institution", "commission"),
    # Translators: funds and banks
    InstitutionKind.FUND: Message("kind of institution", "fund"),
    InstitutionKind.COMPANY: Message("kind of institution", "company"),
    # Translators: universities, schools, academies
    InstitutionKind.UNIVERSITY: Message("kind of institution", "educational institution"),
    # Translators: exhibitions and forums that recur
    InstitutionKind.EVENT: Message("kind of institution", "event"),
    # Translators: embassies, consulates, trade houses
    InstitutionKind.MISSION: Message("kind of institution", "mission"),
    # Translators: ministries and regulators
    InstitutionKind.AGENCY: Message("kind of institution", "government agency"),
    InstitutionKind.ORGANISATION: Message("kind of institution", "organisation"),
}
_INSTITUTION_STATUSES: Final = {
    # Translators: the value of the field "Status"; it need not agree with the kind in gender and number
    InstitutionStatus.EXISTING: Message("status of an institution", "active"),
    InstitutionStatus.PLANNED: Message("status of an institution", "to be set up"),
    InstitutionStatus.OPENED: Message("status of an institution", "newly set up"),
}
_TOPICS: Final = {
    # Translators: the topics are fields in which states work together
    Topic.AGRICULTURE: Message("topic", "agriculture"),
    Topic.BORDERS: Message("topic", "borders"),
    Topic.CLIMATE: Message("topic", "climate"),
    Topic.CULTURE: Message("topic", "culture"),
    Topic.DEFENCE: Message("topic", "defence"),
    # Translators: aid and technical assistance between states
    Topic.DEVELOPMENT: Message("topic", "development aid"),
    Topic.DIGITAL: Message("topic", "digital technology"),
    Topic.EDUCATION: Message("topic", "education"),
    # Translators: disasters, rescue and relief
    Topic.EMERGENCIES: Message("topic", "emergencies"),
    Topic.ENERGY: Message("topic", "energy"),
    Topic.ENVIRONMENT: Message("topic", "environment"),
    Topic.FINANCE: Message("topic", "finance"),
    Topic.HEALTH: Message("topic", "health"),
    Topic.HUMAN_RIGHTS: Message("topic", "human rights"),
    Topic.INDUSTRY: Message("topic", "industry"),
    Topic.INVESTMENT: Message("topic", "investment"),
    # Translators: courts, police, extradition and legal aid
    Topic.JUSTICE: Message("topic", "justice"),
    Topic.LABOUR: Message("topic", "labour"),
    Topic.MEDIA: Message("topic", "media"),
    Topic.MIGRATION: Message("topic", "migration"),
    Topic.MINING: Message("topic", "mining"),
    Topic.NUCLEAR: Message("topic", "nuclear energy"),
    # Translators: relations between parliaments
    Topic.PARLIAMENTS: Message("topic", "parliaments"),
    # Translators: conflicts and their settlement
    Topic.PEACE: Message("topic", "peace"),
    # Translators: relations between provinces and cities
    Topic.REGIONS: Message("topic", "regions"),
    Topic.SANCTIONS: Message("topic", "sanctions"),
    Topic.SCIENCE: Message("topic", "science"),
    Topic.SECURITY: Message("topic", "security"),
    # Translators: outer space
    Topic.SPACE: Message("topic", "space"),
    Topic.SPORT: Message("topic", "sport"),
    Topic.TOURISM: Message("topic", "tourism"),
    Topic.TRADE: Message("topic", "trade"),
    Topic.TRANSPORT: Message("topic", "transport"),
    Topic.WATER: Message("topic", "water"),
    Topic.YOUTH: Message("topic", "youth"),
}
_BOUNDS: Final = {
    # Translators: beside a number, whose grammatical case can't change: choose a word that goes with the nominative
    Bound.ABOUT: Message("how exactly a number is meant", "about {number}"),
    # Translators: more than or at least
    Bound.OVER: Message("how exactly a number is meant", "over {number}"),
    # Translators: less than or at most
    Bound.UNDER: Message("how exactly a number is meant", "up to {number}"),
}
# with the class, as members of two classes are equal where their texts are
_WORDS: Final[dict[tuple[type[Choice], Choice], Message]] = {
    (type(choice), choice): message
    for table in (
        _FORMS,
        _MEETING_STATUSES,
        _VISIT_RANKS,
        _OFFICES,
        _AGREEMENT_KINDS,
        _AGREEMENT_STATUSES,
        _FLOWS,
        _FIGURE_STATUSES,
        _INSTITUTION_KINDS,
        _INSTITUTION_STATUSES,
        _TOPICS,
    )
    for choice, message in table.items()
}


def word(choice: Choice, locale: Locale) -> str:
    """What a member of a closed choice is called: in the nominative, as in the middle of a sentence.

    Args:
        choice: a form, status, kind, flow, rank, office or topic.
        locale: the locale to say it in.

    Example:
        >>> from babel.core import Locale
        >>> word(Form.TALKS, Locale("ru")), word(Topic.ENERGY, Locale("de"))
        ('переговоры', 'Energie')
    """
    return catalog_of(locale).say(_WORDS[type(choice), choice])


def bounded(number: str, bound: Bound, locale: Locale) -> str:
    """A written number with the word that says how exactly it is meant.

    Args:
        number: an amount as it is written in the locale, in the nominative.
        bound: how exactly it is meant.
        locale: the locale to say it in.

    Example:
        >>> from babel.core import Locale
        >>> bounded("3.8 billion US dollars", Bound.OVER, Locale("en"))
        'over 3.8 billion US dollars'
    """
    return number if bound is Bound.EXACT else catalog_of(locale).say(_BOUNDS[bound], number=number)
