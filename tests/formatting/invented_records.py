"""Forty records of all types, from the plain to the full, as the news of a language would state them."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bilat import (
    Agreement,
    AgreementKind,
    AgreementStatus,
    Bound,
    Change,
    Country,
    FigureStatus,
    Flow,
    Form,
    Institution,
    InstitutionKind,
    InstitutionStatus,
    Meeting,
    MeetingStatus,
    Money,
    Office,
    Period,
    Person,
    Place,
    Quantity,
    Topic,
    TradeFigure,
    Unit,
    VisitRank,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bilat import Record


def of(codes: str) -> list[Country]:
    return [Country.of(code) for code in codes.split()]


def person(name: str, code: str | None = None, office: Office | None = None, title: str | None = None) -> Person:
    return Person(name=name, country=Country.of(code) if code else None, office=office, title=title)


LOCALES: Final = ("en", "ru", "uz", "uz_Cyrl")


def records(locale: str) -> list[Record]:
    """The forty, with their names as a text in the language of a locale has them."""
    with Path(__file__).with_name("names.tsv").open(encoding="utf-8", newline="") as opened:
        names = {row["en"]: row[locale] for row in csv.DictReader(opened, delimiter="\t")}
    return [*_meetings(names), *_agreements(names), *_figures(names), *_institutions(names)]


def _meetings(names: Mapping[str, str]) -> list[Meeting]:
    return [
        Meeting(
            countries=of("UZ KZ"),
            form=Form.TALKS,
            status=MeetingStatus.HELD,
            level=Office.HEAD_OF_STATE,
            participants=[
                person(names["Jasur Alimov"], "UZ", Office.HEAD_OF_STATE, names["President"]),
                person(names["Daniyar Sadykov"], "KZ", Office.HEAD_OF_STATE, names["President"]),
            ],
            place=Place(name=names["Tashkent"], country=Country.of("UZ")),
            when=Period.parse("2024-05-27"),
            topics=[Topic.TRADE, Topic.ENERGY],
        ),
        Meeting(
            countries=of("CN RU"), form=Form.TALKS, status=MeetingStatus.UNDER_WAY, place=Place(name=names["Beijing"])
        ),
        Meeting(countries=of("FR UZ"), form=Form.TALKS, status=MeetingStatus.PROPOSED, level=Office.FOREIGN_MINISTER),
        Meeting(
            countries=of("TJ KG"),
            form=Form.CALL,
            status=MeetingStatus.HELD,
            when=Period.parse("2025-03-13"),
            participants=[
                person(names["Anora Safarova"], "TJ", Office.FOREIGN_MINISTER),
                person(names["Bakyt Osmonov"]),
            ],
        ),
        Meeting(
            countries=of("US UZ"), form=Form.VIDEO_CALL, status=MeetingStatus.PLANNED, when=Period.parse("XXXX-02-21")
        ),
        Meeting(
            countries=of("KZ UZ"),
            form=Form.VISIT,
            status=MeetingStatus.HELD,
            visit_rank=VisitRank.STATE,
            host=Country.of("KZ"),
            place=Place(name=names["Astana"], country=Country.of("KZ")),
            when=Period.parse("2024-08-07/2024-08-09"),
            participants=[person(names["Jasur Alimov"], "UZ", Office.HEAD_OF_STATE)],
        ),
        Meeting(
            countries=of("TR AZ UZ"),
            form=Form.VISIT,
            status=MeetingStatus.UNDER_WAY,
            visit_rank=VisitRank.WORKING,
            host=Country.of("TR"),
        ),
        Meeting(
            countries=of("DE KZ"),
            form=Form.VISIT,
            status=MeetingStatus.PLANNED,
            visit_rank=VisitRank.OFFICIAL,
            host=Country.of("KZ"),
            when=Period.parse("2026-09"),
            level=Office.HEAD_OF_GOVERNMENT,
        ),
        Meeting(countries=of("IN UZ"), form=Form.VISIT, status=MeetingStatus.PROPOSED, host=Country.of("UZ")),
        Meeting(
            countries=of("JP KZ"),
            form=Form.VISIT,
            status=MeetingStatus.POSTPONED,
            host=Country.of("KZ"),
            when=Period.parse("2024-08"),
        ),
        Meeting(
            countries=of("GB TM"),
            form=Form.VISIT,
            status=MeetingStatus.CANCELLED,
            visit_rank=VisitRank.UNOFFICIAL,
            host=Country.of("TM"),
        ),
        Meeting(countries=of("KR UZ"), form=Form.VISIT, status=MeetingStatus.HELD, visit_rank=VisitRank.STATE),
        Meeting(
            countries=of("KZ KG TJ TM UZ"),
            form=Form.SUMMIT,
            status=MeetingStatus.HELD,
            ordinal=7,
            place=Place(name=names["Tashkent"], country=Country.of("UZ")),
            when=Period.parse("2025-11-16"),
            host=Country.of("UZ"),
        ),
        Meeting(
            countries=of("AZ UZ"),
            form=Form.SESSION,
            status=MeetingStatus.PLANNED,
            institution=names["Intergovernmental Commission on Economic Cooperation"],
            ordinal=14,
            place=Place(name=names["Baku"], country=Country.of("AZ")),
            when=Period.parse("2026-04/2026-06"),
        ),
        Meeting(
            countries=of("IR RU"), form=Form.CONSULTATIONS, status=MeetingStatus.CANCELLED, when=Period.parse("2023")
        ),
        Meeting(
            countries=of("EU UZ"),
            form=Form.FORUM,
            status=MeetingStatus.POSTPONED,
            institution=names["Samarkand Climate Forum"],
            place=Place(name=names["Geneva"], country=Country.of("CH")),
        ),
    ]


def _agreements(names: Mapping[str, str]) -> list[Agreement]:
    return [
        Agreement(
            countries=of("KZ UZ"),
            kind=AgreementKind.TREATY,
            status=AgreementStatus.SIGNED,
            title=names["Treaty on Allied Relations"],
            place=Place(name=names["Tashkent"], country=Country.of("UZ")),
            when=Period.parse("2022-12-22"),
        ),
        Agreement(
            countries=of("CN KG UZ"),
            kind=AgreementKind.AGREEMENT,
            status=AgreementStatus.IN_FORCE,
            title=names["railway"],
        ),
        Agreement(
            countries=of("AZ KZ"),
            kind=AgreementKind.MEMORANDUM,
            status=AgreementStatus.SIGNED,
            count=3,
            when=Period.parse("2024-03"),
        ),
        Agreement(
            countries=of("RU UZ"),
            kind=AgreementKind.DOCUMENTS,
            status=AgreementStatus.SIGNED,
            count=27,
            value=Money(amount=20_000_000_000, currency="USD"),
            when=Period.parse("2024-05-26/2024-05-28"),
            topics=[Topic.INDUSTRY],
        ),
        Agreement(
            countries=of("AE UZ"),
            kind=AgreementKind.CONTRACT,
            status=AgreementStatus.PLANNED,
            title=names["wind farm in Bukhara"],
            parties=["Desert Wind", "Milliy Energo"],
            value=Money(amount=2_400_000_000, upto=2_600_000_000, currency="USD"),
        ),
        Agreement(
            countries=of("AF UZ"),
            kind=AgreementKind.UNDERSTANDING,
            status=AgreementStatus.AGREED,
            title=names["transit"],
        ),
        Agreement(countries=of("KG TJ"), kind=AgreementKind.PROTOCOL, status=AgreementStatus.NEGOTIATED),
        Agreement(
            countries=of("FR KZ"),
            kind=AgreementKind.DECLARATION,
            status=AgreementStatus.AGREED,
            place=Place(name=names["Paris"]),
        ),
        Agreement(
            countries=of("IN TM"),
            kind=AgreementKind.PROGRAMME,
            status=AgreementStatus.PROPOSED,
            when=Period.parse("2024/2026"),
            institutions=[names["Ashgabat Joint Centre"]],
        ),
        Agreement(countries=of("RU US"), kind=AgreementKind.TREATY, status=AgreementStatus.SUSPENDED),
        Agreement(
            countries=of("AU FR"), kind=AgreementKind.CONTRACT, status=AgreementStatus.TERMINATED, when=Period.of(2021)
        ),
        Agreement(countries=of("KZ"), kind=AgreementKind.AGREEMENT, status=AgreementStatus.SIGNED, count=21),
    ]


def _figures(names: Mapping[str, str]) -> list[TradeFigure]:
    return [
        TradeFigure(
            flow=Flow.TURNOVER,
            reporter=Country.of("UZ"),
            partner=Country.of("KZ"),
            status=FigureStatus.REPORTED,
            value=Money(amount=4_400_000_000, currency="USD"),
            change=Change(percent=Decimal("12.5")),
            bound=Bound.OVER,
            period=Period.of(2023),
        ),
        TradeFigure(
            flow=Flow.EXPORTS,
            reporter=Country.of("TM"),
            partner=Country.of("CN"),
            status=FigureStatus.REPORTED,
            value=Quantity(amount=35_000_000_000, unit=Unit.CUBIC_METRE),
            goods=names["natural gas"],
            period=Period.parse("2024-01/2024-06"),
        ),
        TradeFigure(
            flow=Flow.IMPORTS,
            reporter=Country.of("UZ"),
            partner=Country.of("RU"),
            status=FigureStatus.REPORTED,
            change=Change(percent=Decimal("-4.51")),
            period=Period.parse("2024-01/2024-04"),
        ),
        TradeFigure(
            flow=Flow.BALANCE,
            reporter=Country.of("KG"),
            partner=Country.of("CN"),
            status=FigureStatus.REPORTED,
            value=Money(amount=-9_000_000_000, currency="USD"),
            bound=Bound.ABOUT,
        ),
        TradeFigure(
            flow=Flow.TURNOVER,
            reporter=Country.of("TR"),
            partner=Country.of("UZ"),
            status=FigureStatus.TARGET,
            value=Money(amount=10_000_000_000, currency="EUR"),
            period=Period.of(2030),
        ),
        TradeFigure(
            flow=Flow.INVESTMENT,
            reporter=Country.of("SA"),
            partner=Country.of("UZ"),
            status=FigureStatus.FORECAST,
            value=Money(amount=2_000_000_000, upto=3_000_000_000, currency="USD"),
        ),
        TradeFigure(
            flow=Flow.LOAN,
            reporter=Country.of("JP"),
            partner=Country.of("UZ"),
            status=FigureStatus.TARGET,
            value=Money(amount=200_000_000_000, currency="JPY"),
            bound=Bound.UNDER,
        ),
        TradeFigure(
            flow=Flow.PROJECTS,
            reporter=Country.of("KZ"),
            partner=Country.of("UZ"),
            status=FigureStatus.FORECAST,
            change=Change(percent=100),
            period=Period.parse("2024/.."),
        ),
    ]


def _institutions(names: Mapping[str, str]) -> list[Institution]:
    return [
        Institution(
            name=names["Central Asian Investment Company"],
            countries=of("KZ UZ"),
            kind=InstitutionKind.COMPANY,
            status=InstitutionStatus.OPENED,
            topics=[Topic.INVESTMENT],
        ),
        Institution(
            name=names["Uzbek-Azerbaijani Fund"],
            countries=of("AZ UZ"),
            kind=InstitutionKind.FUND,
            status=InstitutionStatus.EXISTING,
        ),
        Institution(
            name=names["Termez Medical Academy"],
            countries=of("IN"),
            kind=InstitutionKind.UNIVERSITY,
            status=InstitutionStatus.PLANNED,
            host=Country.of("UZ"),
        ),
        Institution(name=names["Embassy of Chile"], kind=InstitutionKind.MISSION, status=InstitutionStatus.OPENED),
    ]
