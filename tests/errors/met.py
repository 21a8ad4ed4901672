"""How each message of an error is met, and what it says: all of it, or as far as it is the same on every machine."""

# mypy: disable-error-code="arg-type, attr-defined, call-overload, list-item, type-var"

from __future__ import annotations

import contextlib
import io
import os
import runpy
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from unittest import mock

import attrs

import bilat
from bilat import (
    Agreement,
    AgreementKind,
    AgreementStatus,
    Change,
    Country,
    Evidence,
    FigureStatus,
    Flow,
    Form,
    Institution,
    InstitutionStatus,
    Leader,
    Leaders,
    Meeting,
    MeetingStatus,
    Money,
    Office,
    PartialDate,
    Period,
    Person,
    Place,
    Quantity,
    Reading,
    Topic,
    TradeFigure,
    Unit,
    cli,
)

UZ, KZ = Country.of("UZ"), Country.of("KZ")
MEETING = Meeting(countries=[UZ, KZ], form=Form.CALL, status=MeetingStatus.HELD)
LEADER = Leader(country=UZ, office=Office.MINISTER, term=Period.parse("2024-05/.."), names=["Ana /Ito/"])
EURO = Money(amount=5, currency="EUR")
MONEY = {"type": "money", "amount": "5", "currency": "USD"}
FIGURE = {
    "type": "trade-figure",
    "flow": "exports",
    "reporter": "UZ",
    "partner": "KZ",
    "status": "reported",
    "change": {"percent": "5"},
}


class ToldError(Exception):
    """What the command told on its standard error."""


def command(*arguments: str) -> None:
    """Run the command, which refuses its arguments."""
    told = io.StringIO()
    with contextlib.redirect_stderr(told), contextlib.suppress(SystemExit):
        cli.main(arguments)
    raise ToldError(told.getvalue())


def command_on(octets: bytes) -> None:
    """Run the command on a file that holds some bytes, and is called so."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        Path("article.txt").write_bytes(octets)
        command("read", "article.txt")


def without_hypothesis() -> None:
    """Import the strategies where Hypothesis is not installed."""
    with mock.patch.dict(sys.modules, hypothesis=None):
        runpy.run_path(str(Path(bilat.__file__).with_name("strategies.py")))


NO_TEXT = "text must be a str, not int; decode bytes first, for instance with .decode('utf-8')"

MET: list[tuple[Callable[[], Any], str]] = [
    # arguments
    (lambda: bilat.foo, "module 'bilat' has no attribute 'foo'"),
    (lambda: bilat.read(5), NO_TEXT),
    (lambda: bilat.find_periods(5), NO_TEXT),
    (lambda: bilat.parse_change(5, locale="en"), NO_TEXT),
    (lambda: bilat.parse_country(5, locale="en"), NO_TEXT),
    (lambda: bilat.parse_money(5, locale="en"), NO_TEXT),
    (lambda: bilat.parse_period(5, locale="en"), NO_TEXT),
    (lambda: bilat.parse_quantity(5, locale="en"), NO_TEXT),
    (lambda: Leaders.parse(5), NO_TEXT),
    (
        lambda: bilat.read("", title=b"Talks"),
        "title must be a str, not bytes; decode bytes first, for instance with .decode('utf-8')",
    ),
    (lambda: bilat.read("", leaders="Ito"), "leaders must be Leaders, not str; make them with bilat.Leaders(...)"),
    (
        lambda: bilat.parse_period("yesterday", locale="en", today="2024-05-27"),
        "today must be a date, not str; give a datetime.date, for instance with datetime.date.today()",
    ),
    (lambda: Period.parse(2024), "text must be a str, not int; write the period in EDTF, such as '2024-05'"),
    (
        lambda: Period.on("2024-05-27"),
        "day must be a date, not str; give a datetime.date; a text is read by bilat.Period.parse",
    ),
    (
        lambda: Period.between("2024", None),
        "an end must be a Period, not str; make one with bilat.Period.parse('2024-05'), or give None",
    ),
    (
        lambda: Period.of(2024).overlaps("2024"),
        "other must be a Period, not str; make one with bilat.Period.parse('2024-05')",
    ),
    (
        lambda: bilat.format_change(5, locale="en"),
        "change must be a Change, not int; make one with bilat.Change(percent=...)",
    ),
    (
        lambda: bilat.format_country("UZ", locale="en"),
        "country must be a Country, not str; make one with bilat.Country.of('UZ')",
    ),
    (
        lambda: bilat.format_countries(["UZ"], locale="en"),
        "country must be a Country, not str; make one with bilat.Country.of('UZ')",
    ),
    (
        lambda: bilat.format_money(None, locale="en"),
        "money must be a Money, not NoneType; make one with bilat.Money(amount=..., currency=...)",
    ),
    (
        lambda: bilat.format_period("2024", locale="en"),
        "period must be a Period, not str; make one with bilat.Period.parse('2024-05')",
    ),
    (
        lambda: bilat.format_person("Ito", locale="en"),
        "person must be a Person, not str; make one with bilat.Person(name=...)",
    ),
    (
        lambda: bilat.format_place("Nukus", locale="en"),
        "place must be a Place, not str; make one with bilat.Place(name=...)",
    ),
    (
        lambda: bilat.format_quantity(5, locale="en"),
        "quantity must be a Quantity, not int; make one with bilat.Quantity(amount=..., unit=...)",
    ),
    (
        lambda: bilat.format_record(UZ, locale="en"),
        "record must be a Meeting, an Agreement, a TradeFigure or an Institution, not Country; read one out of a text",
    ),
    (
        lambda: bilat.format_reading([MEETING], locale="en"),
        "reading must be a Reading, not list; give what bilat.read gives; format_record says a single record",
    ),
    (
        lambda: bilat.loads({"type": "country"}),
        "JSON must be a str or bytes, not dict; give a dict to from_dict",
    ),
    (
        lambda: bilat.format_countries(UZ, locale="en"),
        "countries must be an Iterable, not Country; give a list of them",
    ),
    (
        lambda: bilat.format_period(Period.of(2024), locale="en", style=["long"]),
        "style must be a str, not list; give 'long', 'medium' or 'short'",
    ),
    (
        lambda: bilat.dumps(UZ, indent="two"),
        "indent must be an int or None, not str; give a number of spaces, or None for one line",
    ),
    (lambda: LEADER.held("2024-05-27"), "day must be a date, not str; give a datetime.date"),
    (lambda: LEADER.ended("2024-05-27"), "day must be a date, not str; give a datetime.date"),
    (lambda: Leaders(5), "terms must be an Iterable, not int; give Leaders in a list"),
    # reading
    (lambda: bilat.read("", language="xx"), "language: 'xx' is no language that bilat reads; give one of en, ru, uz"),
    (
        lambda: Leaders.parse("NL"),
        "line 1, the whole: 'NL' has too few cells; give country, office, since, until, the names and other spellings,",
    ),
    (
        lambda: Leaders.parse("NL\thead-of-governent\t2024-07\t\tDick /Schoof/\t\t"),
        "line 1, office: 'head-of-governent' is no Office; did you mean 'head-of-government'?",
    ),
    (lambda: Leaders(["Schoof"]), "Leaders.terms[0]: str is no Leader; give Leaders only"),
    (
        lambda: Leader(country=UZ, office=Office.MINISTER, term=Period.parse("2024-05/.."), names=["Ito"]),
        "Leader.names[0]: 'Ito' shows no family name; put slashes around it, as in 'Angela /Merkel/'",
    ),
    (
        lambda: Leader(country=UZ, office=Office.MINISTER, term=Period.parse("2024-05/.."), names=[]),
        "Leader.names: there is no name; give the name in each script",
    ),
    (
        lambda: Leader(country=UZ, office=Office.MINISTER, term=Period.of(2024), names=["/Ito/"]),
        "Leader.term: '2024' does not tell its months; give the months that it lasted, as in '2024-07/..' or",
    ),
    (lambda: bilat.read("", published="soon"), "published: 'soon' is no date; give a date as YYYY-MM-DD"),
    # small texts
    (
        lambda: bilat.parse_change("fell by -5 percent", locale="en"),
        "text: 'fell by -5 percent' is no growth or decline; give one percentage with one sign",
    ),
    (
        lambda: bilat.parse_country("Congo", locale="en"),
        "text: 'Congo' may be CD (Congo - Kinshasa) or CG (Congo - Brazzaville); write the whole name or the code",
    ),
    (
        lambda: bilat.parse_country("Kazahstan", locale="en"),
        "text: 'Kazahstan' is no country in the locale en; did you mean 'Kazakhstan'?",
    ),
    (
        lambda: bilat.parse_country("1", locale="en"),
        "text: '1' is no country in the locale en; give its name as CLDR has it, or its code",
    ),
    (
        lambda: bilat.parse_money("5 pesos", locale="en"),
        "text: '5 pesos' may be any of 5 ARS, 5 BOB, 5 CLP, 5 COP, 5 CUP, 5 DOP, 5 MXN, 5 PHP, 5 UYU; name the",
    ),
    (
        lambda: bilat.parse_money("5 cups", locale="en"),
        "text: '5 cups' is no amount of money: understood the number 5, not 'cups'; name the currency, or write",
    ),
    (
        lambda: bilat.parse_money("$5-3", locale="en"),
        "text: '$5-3': the range ends at 3, not above its start 5; give the lower end as amount, the upper as upto",
    ),
    (
        lambda: bilat.parse_money("$" + "5" * 1_000, locale="en"),
        "text: '$5555555555555555555' … is too long for an amount; give one amount alone",
    ),
    (lambda: bilat.parse_money("dollars", locale="en"), "text: 'dollars' has no number; write the number in digits"),
    (
        lambda: bilat.parse_money("$1.2.3", locale="en"),
        "text: '1.2.3' is no number in en; write numbers like '1,234,567.89'",
    ),
    (
        lambda: bilat.parse_period("yesterday", locale="en"),
        "today: 'yesterday' depends on the day it is said; give that day",
    ),
    (
        lambda: bilat.parse_period("yesterday", locale="en", today=date.min),
        "text: 'yesterday' is outside of the calendar; give a day of the years 1 to 9999",
    ),
    (
        lambda: bilat.parse_period("May " * 100, locale="en"),
        "text: 'May May May ... May May May ' is no period: it is too long; give the period alone",
    ),
    (
        lambda: bilat.parse_period("05/06/07", locale="en"),
        "text: '05/06/07' may be 1907-05-06 or 2007-05-06; write the month in letters, the year in full",
    ),
    (
        lambda: bilat.parse_period("soon", locale="en"),
        "text: 'soon' is no period in the locale en: did not understand 'soon'; write it as 2024-05-27",
    ),
    (
        lambda: bilat.parse_period("Monday 28 May 2024", locale="en"),
        "text: 'Monday 28 May 2024' is no period: 2024-05-28 is another day of the week; give the day's own weekday,",
    ),
    # locales and styles
    (
        lambda: UZ.name("uz_Kyrl"),
        "locale: 'uz_Kyrl' is no locale of CLDR; did you mean 'uz', 'uz_Cyrl' or 'uz_Cyrl_UZ'?",
    ),
    (lambda: UZ.name(5), "locale: 5 is no locale; give an identifier such as 'ru' or 'uz-Cyrl'"),
    (
        lambda: bilat.format_money(EURO, locale="en", style="tall"),
        "style: 'tall' is no style; use one of 'short', 'long', 'exact'",
    ),
    (
        lambda: bilat.format_money(EURO, locale="en", bound="ovr"),
        "Bound: 'ovr' is no Bound; did you mean 'over'?",
    ),
    (
        lambda: bilat.format_period(Period.of(2024), locale="en", style="shrt"),
        "style: 'shrt' is no style of a period; did you mean 'short'?",
    ),
    # values
    (lambda: Country.of(["UZ"]), "Country.code: ['UZ'] is a list; give a str"),
    (lambda: Country.of("UZB"), "Country.code: 'UZB' is no country code; did you mean 'UZ'?"),
    (lambda: Country.of("UK"), "Country.code: 'UK' is no country code; did you mean 'GB'?"),
    (lambda: Country.of("??"), "Country.code: '??' is no country code; give two letters of ISO 3166, such as 'UZ'"),
    (lambda: UZ.name("xx"), "locale: 'xx' is no locale of CLDR; give an identifier such as 'ru' or 'uz-Cyrl'"),
    (lambda: UZ.name(""), "locale: '' is no locale of CLDR; give an identifier such as 'ru' or 'uz-Cyrl'"),
    (lambda: Topic("sports"), "Topic: 'sports' is no Topic; did you mean 'sport'?"),
    (lambda: Unit("kg"), "Unit: 'kg' is no Unit; use one of 't', 'm3', 'kWh', 'bbl', 'item'"),
    (lambda: Money(amount=5, currency="EURO"), "Money.currency: 'EURO' is no ISO 4217 code; did you mean 'EUR'?"),
    (
        lambda: Money(amount=5, currency="€"),
        "Money.currency: '€' is no ISO 4217 code; give three letters of ISO 4217, such as 'USD'",
    ),
    (
        lambda: Money(amount=5, upto=5, currency="EUR"),
        "Money.upto: the range ends at 5, not above its start 5; give the lower end as amount, the upper as upto",
    ),
    (lambda: Money(amount=3.8, currency="EUR"), "Money.amount: 3.8 is a float; give a Decimal"),
    (
        lambda: Quantity(amount=Decimal("NaN"), unit=Unit.ITEM),
        "Quantity.amount: NaN is not a finite number; give a finite Decimal, or no amount",
    ),
    (
        lambda: Change(percent=10**40),
        "Change.percent: Decimal('1000...000000000000') is out of range; keep to 40 digits beside the point",
    ),
    (lambda: Place(name=""), "Place.name: the text is empty; give a text"),
    (lambda: Place(name=None), "Place.name: the value is missing; give a str"),
    (lambda: Person(name="A", country="UZ"), "Person.country: 'UZ' is a str; give a Country or None"),
    (
        lambda: Evidence(start=2, end=3, quote="met", rule="r"),
        "Evidence.end: the quote has 3 code points, its span is 2 to 3; give the offsets in code points: text[start:",
    ),
    (
        lambda: Period.parse("2024~"),
        "Period: '2024~' is no period: an approximate date (~) is not supported; leave",
    ),
    (lambda: Period.of(2024, 13), "Period: '2024-13' is no date; give a month from 1 to 12"),
    (lambda: Period.of(2023, 2, 29), "Period: '2023-02-29' is no date; give a day from 1 to 28"),
    (lambda: Period.of("2024"), "Period: PartialDate(year='2024', month=None, day=None) is no date; give integers"),
    (lambda: Period.of(None), "Period: 'XXXX' is no date; give the year, or at least the month"),
    (lambda: Period.of(0), "Period: '0000' is no date; give a year from 1 to 9999"),
    (
        lambda: Period.of(2024, None, 5),
        "Period: PartialDate(year=2024, month=None, day=5) is no date; give the month of the day",
    ),
    (
        lambda: Period(first=None, last=None),
        "Period: a period with no start and no end says nothing; leave the period out",
    ),
    (
        lambda: Period.parse("2024-05/2024-01"),
        "Period: '2024-05/2024-01' ends before it starts; did you mean '2024-01/2024-05'?",
    ),
    (
        lambda: Period(first=PartialDate(2024), last=PartialDate(None, 5)),
        "Period: the year of but one end of '2024/XXXX-05' is known; give both years or none",
    ),
    # records
    (
        lambda: attrs.evolve(MEETING, visit_rank=bilat.VisitRank.STATE),
        "Meeting.visit_rank: 'state' is no rank of 'call'; leave it out, or give the form 'visit'",
    ),
    (lambda: attrs.evolve(MEETING, ordinal=0), "Meeting.ordinal: 0 is no ordinal; give 1 for the first"),
    (
        lambda: attrs.evolve(MEETING, countries=[]),
        "Meeting.countries: a meeting needs countries; give those that meet",
    ),
    (
        lambda: Agreement(countries=[], kind=AgreementKind.TREATY, status=AgreementStatus.SIGNED),
        "Agreement.countries: an agreement needs countries; give its parties",
    ),
    (
        lambda: Agreement(countries=[UZ], kind=AgreementKind.TREATY, status=AgreementStatus.SIGNED, count=0),
        "Agreement.count: 0 is no count; give at least 1, or leave it out",
    ),
    (
        lambda: TradeFigure(flow=Flow.EXPORTS, reporter=UZ, partner=KZ, status=FigureStatus.REPORTED),
        "TradeFigure.value: a trade figure needs a value or a change; give one of them, or both",
    ),
    (
        lambda: TradeFigure(
            flow=Flow.EXPORTS, reporter=UZ, partner=UZ, status=FigureStatus.REPORTED, change=Change(percent=5)
        ),
        "TradeFigure.partner: reporter and partner are both 'UZ'; give the other country",
    ),
    (lambda: attrs.evolve(MEETING, topics=["trade"]), "Meeting.topics[0]: 'trade' is a str; give a Topic"),
    (lambda: Reading(records=[UZ]), "Reading.records[0]: Country.of('UZ') is a Country; give an Agreement or an Inst"),
    (
        lambda: Institution(name="A", kind="fund", status=InstitutionStatus.EXISTING),
        "Institution.kind: 'fund' is a str; give an InstitutionKind",
    ),
    # dicts and JSON
    (lambda: bilat.to_dict(5), "to_dict: 5 has no form as a dict; give a record, a reading or a value"),
    (lambda: bilat.dumps("text"), "to_dict: 'text' has no form as a dict; give a record, a reading or a value"),
    (
        lambda: bilat.from_dict(bilat.to_dict(UZ), int),
        "kind: <class 'int'> has no form as a dict; give the class of a record or value, or Reading",
    ),
    (
        lambda: bilat.from_dict(bilat.to_dict(UZ), Place),
        "$.type: 'country' is no type here; use one of 'place'",
    ),
    (lambda: bilat.from_dict([]), "$: [] is no dict; give a dict"),
    (
        lambda: bilat.loads("{"),
        "line 1, column 2: broken JSON: Expecting property name enclosed in double quotes; c",
    ),
    (lambda: bilat.loads(b"\xff"), "byte 0: no UTF-8: invalid start byte; write JSON in UTF-8"),
    (lambda: bilat.loads("[" * 10**5), "$: the JSON is nested too deeply; give a record, a reading or a value"),
    (lambda: bilat.loads("NaN"), "$: NaN is no JSON; leave the field out"),
    (lambda: bilat.loads("9" * 99), "$: '999999999999...9999999999999' is too long a number; write amounts as texts"),
    (lambda: bilat.loads('{"a":1,"a":2}'), "$: the name 'a' comes twice in one object; keep one of the two"),
    (lambda: bilat.loads("{}"), "$.type: the field is missing; use one of 'meeting', 'agreement', 'trade-figure'"),
    (
        lambda: bilat.from_dict(FIGURE | {"countries": ["UZ", "KZ"]}),
        "$.countries: the countries are not those of reporter and partner, in order; give ['KZ', 'UZ'], or leave the",
    ),
    (
        lambda: bilat.from_dict(FIGURE | {"value": {"amount": "5"}}),
        "$.value: an amount has a currency or a unit; give 'currency' for money, 'unit' for a quantity",
    ),
    (lambda: bilat.from_dict(FIGURE | {"goods": ["grain"]}), "$.goods: ['grain'] is no text; give a text"),
    (
        lambda: bilat.from_dict(FIGURE | {"value": MONEY | {"type": "quantity"}}),
        "$.value.type: 'quantity' is not the type here; give 'money'",
    ),
    (
        lambda: bilat.from_dict(MONEY | {"currency": None}),
        "$.currency: null says nothing; give a text, or leave the field out",
    ),
    (
        lambda: bilat.from_dict(MONEY | {"amount": 3.8}),
        "$.amount: 3.8 is no decimal text; write the number as a text of digits, such as '3.8'",
    ),
    (
        lambda: bilat.from_dict(MONEY | {"amount": "3,8"}),
        "$.amount: '3,8' is no decimal text; write digits alone, such as '3.8'",
    ),
    (lambda: bilat.from_dict(MONEY | {"amount": []}), "$.amount: [] is no decimal text; give a decimal text"),
    (
        lambda: bilat.from_dict(MONEY | {"curency": "EUR"}),
        "$.curency: there is no such field; did you mean 'currency'?",
    ),
    (lambda: bilat.from_dict({"type": "money", "amount": "5"}), "$.currency: the field is missing; give it"),
    (
        lambda: bilat.from_dict({"type": "evidence", "start": "4", "end": 7, "quote": "met", "rule": "r"}),
        "$.start: '4' is no whole number; give a whole number",
    ),
    (lambda: bilat.from_dict({"type": "reading", "languages": "en"}), "$.languages: 'en' is no list; give a list"),
    (
        lambda: bilat.from_dict({"type": "place", "name": "Nukus", "country": "UZB"}),
        "$.country: 'UZB' is no country code; did you mean 'UZ'?",
    ),
    # the command
    (lambda: command("read", "no.txt"), "bilat: no.txt: No such file or directory"),
    (
        lambda: command_on("Саммит".encode("cp1251")),
        "bilat: article.txt: not UTF-8: byte 0 (0xd1, line 1); convert the file first",
    ),
    (
        lambda: command("read", "-", "--published", "27.05.2024"),
        "bilat: argument --published: '27.05.2024' is no date; write it as year-month-day: 2024-05-27",
    ),
    (
        lambda: command("read", "-", "--locale", "uz-Kyrl"),
        "bilat: argument --locale: 'uz-Kyrl' is no locale of CLDR; did you mean 'uz', 'uz_Cyrl' or 'uz_Cyrl_UZ'?",
    ),
    (
        lambda: command("read", os.devnull, "--language", "xx"),
        "bilat: language: 'xx' is no language that bilat reads; give one of en, ru, uz",
    ),
    # extras
    (without_hypothesis, "bilat.strategies: Hypothesis is missing; install bilat[hypothesis]"),
]
