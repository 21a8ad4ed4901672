"""What a text states: meetings, agreements, trade figures, institutions; and the reading that holds them."""

from bilat.records.agreement import Agreement, AgreementKind, AgreementStatus
from bilat.records.institution import Institution, InstitutionKind, InstitutionStatus
from bilat.records.meeting import Form, Meeting, MeetingStatus, VisitRank
from bilat.records.reading import Reading, Record
from bilat.records.trade_figure import FigureStatus, Flow, TradeFigure

__all__ = [
    "Agreement",
    "AgreementKind",
    "AgreementStatus",
    "FigureStatus",
    "Flow",
    "Form",
    "Institution",
    "InstitutionKind",
    "InstitutionStatus",
    "Meeting",
    "MeetingStatus",
    "Reading",
    "Record",
    "TradeFigure",
    "VisitRank",
]
