"""Records and readings as JSON by way of msgspec: the same texts and the same things as the plain way, sooner.

Writing puts a record's fields into a struct; reading has msgspec check the types, and makes the record without checking
them again: the fields of an open object are set one by one, which then becomes a record. Each class has a function
each way, as a general one over lists of fields takes twice the time. Only a text that is byte for byte what is written
here is read here. What differs by a space or by the order of fields, and all that is wrong, is left to the plain way,
which knows what to say. Needs the extra ``fast``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final

import msgspec

from bilat.convert import structs
from bilat.errors import BilatError
from bilat.records import Agreement, Institution, Meeting, Reading, Record, TradeFigure
from bilat.records.shared import sorted_countries, sorted_topics
from bilat.values import Change, Country, Evidence, Money, Period, Person, Place, Quantity, Topic
from bilat.values.amounts import plain
from bilat.values.checked import faults_beside_types, opened
from bilat.values.iso3166 import COUNTRIES
from bilat.values.partial_date import PartialDate


def written(thing: object) -> str | None:
    """A record or reading as JSON on one line.

    Returns:
        The JSON; None for what is neither, or holds what UTF-8 cannot.
    """
    write = _WRITERS.get(type(thing))
    if write is None:
        return None
    try:
        return _encode(write(thing)).decode()
    except UnicodeEncodeError:  # half of a surrogate pair
        return None


def read(text: str | bytes) -> Record | Reading | None:
    """What JSON states, where it is just as ``written`` writes it.

    Returns:
        The record or reading; None for any other text.
    """
    try:
        octets = text.encode() if isinstance(text, str) else text
        document = _decode(octets)
        # a name that comes twice, a number in another form or a null would not be written alike
        return _READERS[type(document)](document) if _encode(document) == octets else None
    except (msgspec.MsgspecError, BilatError, UnicodeError, OverflowError, TypeError):
        return None


_encode: Final = msgspec.json.Encoder().encode
_decode: Final = msgspec.json.Decoder(structs.Record | structs.Reading).decode


# to structs


def _write_meeting(meeting: Meeting) -> structs.Meeting:
    return structs.Meeting(
        _codes(meeting.countries),
        meeting.form,
        meeting.status,
        meeting.visit_rank,
        meeting.level,
        tuple([_write_person(person) for person in meeting.participants]),
        _code(meeting.host),
        _write_place(meeting.place),
        _edtf(meeting.when),
        meeting.institution,
        meeting.ordinal,
        meeting.topics,
        _write_evidence(meeting.evidence),
    )


def _write_agreement(agreement: Agreement) -> structs.Agreement:
    return structs.Agreement(
        _codes(agreement.countries),
        agreement.kind,
        agreement.status,
        agreement.title,
        agreement.count,
        agreement.parties,
        _edtf(agreement.when),
        _write_place(agreement.place),
        _write_amount(agreement.value),
        agreement.institutions,
        agreement.topics,
        _write_evidence(agreement.evidence),
    )


def _write_figure(figure: TradeFigure) -> structs.TradeFigure:
    reporter, partner = figure.reporter.code, figure.partner.code
    return structs.TradeFigure(
        _in_order(reporter, partner),
        figure.flow,
        reporter,
        partner,
        figure.status,
        _write_amount(figure.value),
        None if figure.change is None else structs.Change(plain(figure.change.percent)),
        figure.bound,
        _edtf(figure.period),
        figure.goods,
        figure.topics,
        _write_evidence(figure.evidence),
    )


def _write_institution(institution: Institution) -> structs.Institution:
    return structs.Institution(
        _codes(institution.countries),
        institution.name,
        institution.kind,
        institution.status,
        _code(institution.host),
        institution.topics,
        _write_evidence(institution.evidence),
    )


def _write_reading(reading: Reading) -> structs.Reading:
    return structs.Reading(reading.languages, tuple([_WRITERS[type(record)](record) for record in reading.records]))


def _write_person(person: Person) -> structs.Person:
    return structs.Person(person.name, _code(person.country), person.office, person.title)


def _write_place(place: Place | None) -> structs.Place | None:
    return None if place is None else structs.Place(place.name, _code(place.country))


def _write_evidence(evidence: tuple[Evidence, ...]) -> tuple[structs.Evidence, ...]:
    return tuple([structs.Evidence(each.start, each.end, each.quote, each.rule) for each in evidence])


def _write_amount(value: Money | Quantity | None) -> structs.Amount | None:
    if value is None:
        return None
    upto = None if value.upto is None else plain(value.upto)
    if isinstance(value, Money):
        return structs.Amount(plain(value.amount), upto, value.currency)
    return structs.Amount(plain(value.amount), upto, None, value.unit)


def _in_order(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _codes(countries: tuple[Country, ...]) -> tuple[str, ...]:
    return tuple([country.code for country in countries])


def _code(country: Country | None) -> str | None:
    return None if country is None else country.code


def _edtf(period: Period | None) -> str | None:
    return None if period is None else _as_text(period.first, period.last)


@lru_cache(maxsize=4096)
def _as_text(first: PartialDate | None, last: PartialDate | None) -> str:
    return str(Period(first=first, last=last))


_WRITERS: Final[dict[type, Callable[[Any], Any]]] = {
    Meeting: _write_meeting,
    Agreement: _write_agreement,
    TradeFigure: _write_figure,
    Institution: _write_institution,
    Reading: _write_reading,
}


# from structs: an object is opened, filled, and given its class

_OpenMeeting: Final = opened(Meeting)
_OpenAgreement: Final = opened(Agreement)
_OpenFigure: Final = opened(TradeFigure)
_OpenInstitution: Final = opened(Institution)
_OpenReading: Final = opened(Reading)
_OpenPerson: Final = opened(Person)
_OpenPlace: Final = opened(Place)
_OpenEvidence: Final = opened(Evidence)
_OpenMoney: Final = opened(Money)
_OpenQuantity: Final = opened(Quantity)
_OpenChange: Final = opened(Change)


def _read_meeting(stated: structs.Meeting) -> Meeting:
    meeting = _OpenMeeting()
    meeting.countries = _countries(stated.countries)
    meeting.form = stated.form
    meeting.status = stated.status
    meeting.visit_rank = stated.visit_rank
    meeting.level = stated.level
    meeting.participants = tuple(map(_read_person, stated.participants))
    meeting.host = _COUNTRY[stated.host]
    meeting.place = stated.place and _read_place(stated.place)
    meeting.when = stated.when and _parsed(stated.when)
    meeting.institution = stated.institution
    meeting.ordinal = stated.ordinal
    meeting.topics = stated.topics and _topics(stated.topics)
    meeting.evidence = tuple(map(_read_evidence, stated.evidence))
    meeting.__class__ = Meeting
    if faults_beside_types(meeting):
        raise msgspec.ValidationError
    return meeting


def _read_agreement(stated: structs.Agreement) -> Agreement:
    value = stated.value and _read_amount(stated.value)
    if value is not None and not isinstance(value, Money):
        raise msgspec.ValidationError
    agreement = _OpenAgreement()
    agreement.countries = _countries(stated.countries)
    agreement.kind = stated.kind
    agreement.status = stated.status
    agreement.title = stated.title
    agreement.count = stated.count
    agreement.parties = stated.parties
    agreement.when = stated.when and _parsed(stated.when)
    agreement.place = stated.place and _read_place(stated.place)
    agreement.value = value
    agreement.institutions = stated.institutions
    agreement.topics = stated.topics and _topics(stated.topics)
    agreement.evidence = tuple(map(_read_evidence, stated.evidence))
    agreement.__class__ = Agreement
    if faults_beside_types(agreement):
        raise msgspec.ValidationError
    return agreement


def _read_figure(stated: structs.TradeFigure) -> TradeFigure:
    reporter, partner = stated.reporter, stated.partner
    if stated.countries != _in_order(reporter, partner) or (partner < reporter and stated.flow.is_mutual):
        raise msgspec.ValidationError
    figure = _OpenFigure()
    figure.flow = stated.flow
    figure.reporter = _COUNTRY[reporter]
    figure.partner = _COUNTRY[partner]
    figure.status = stated.status
    figure.value = stated.value and _read_amount(stated.value)
    figure.change = stated.change and _read_change(stated.change)
    figure.bound = stated.bound
    figure.period = stated.period and _parsed(stated.period)
    figure.goods = stated.goods
    figure.topics = stated.topics and _topics(stated.topics)
    figure.evidence = tuple(map(_read_evidence, stated.evidence))
    figure.__class__ = TradeFigure
    if faults_beside_types(figure):
        raise msgspec.ValidationError
    return figure


def _read_institution(stated: structs.Institution) -> Institution:
    if stated.name is None or stated.kind is None or stated.status is None:
        raise msgspec.ValidationError
    institution = _OpenInstitution()
    institution.countries = stated.countries and _countries(stated.countries)
    institution.name = stated.name
    institution.kind = stated.kind
    institution.status = stated.status
    institution.host = _COUNTRY[stated.host]
    institution.topics = stated.topics and _topics(stated.topics)
    institution.evidence = tuple(map(_read_evidence, stated.evidence))
    institution.__class__ = Institution
    return institution


def _read_reading(stated: structs.Reading) -> Reading:
    reading = _OpenReading()
    reading.languages = stated.languages
    reading.records = tuple([_READERS[type(record)](record) for record in stated.records])
    reading.__class__ = Reading
    return reading


def _read_person(stated: structs.Person) -> Person:
    person = _OpenPerson()
    person.name = stated.name
    person.country = _COUNTRY[stated.country]
    person.office = stated.office
    person.title = stated.title
    person.__class__ = Person
    return person


def _read_place(stated: structs.Place) -> Place:
    place = _OpenPlace()
    place.name = stated.name
    place.country = _COUNTRY[stated.country]
    place.__class__ = Place
    return place


def _read_evidence(stated: structs.Evidence) -> Evidence:
    start, end, quote = stated.start, stated.end, stated.quote
    if start < 0 or end - start != len(quote):
        raise msgspec.ValidationError
    evidence = _OpenEvidence()
    evidence.start = start
    evidence.end = end
    evidence.quote = quote
    evidence.rule = stated.rule
    evidence.__class__ = Evidence
    return evidence


def _read_amount(stated: structs.Amount) -> Money | Quantity:
    amount, upto = _decimal(stated.amount), None if stated.upto is None else _decimal(stated.upto)
    if upto is not None and upto <= amount:
        raise msgspec.ValidationError
    if stated.unit is None and stated.currency is not None:
        money = _OpenMoney()
        money.amount = amount
        money.upto = upto
        money.currency = stated.currency
        money.__class__ = Money
        return money
    if stated.unit is not None and stated.currency is None:
        quantity = _OpenQuantity()
        quantity.amount = amount
        quantity.upto = upto
        quantity.unit = stated.unit
        quantity.__class__ = Quantity
        return quantity
    raise msgspec.ValidationError


def _read_change(stated: structs.Change) -> Change:
    change = _OpenChange()
    change.percent = _decimal(stated.percent)
    change.__class__ = Change
    return change


_number: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?").fullmatch


def _decimal(text: str) -> Decimal:
    """The number of a text, if it is one that is not long."""
    if len(text) <= 40 and ((text.isdecimal() and text.isascii()) or _number(text)):
        return Decimal(text)
    raise msgspec.ValidationError


_COUNTRY: Final[Mapping[str | None, Any]] = {None: None} | {code: Country.of(code) for code in COUNTRIES}
"""Countries by their codes; none by none."""


# texts tell many times of few countries, topics and days


@lru_cache(maxsize=4096)
def _countries(codes: tuple[str, ...]) -> tuple[Country, ...]:
    return sorted_countries([Country.of(code) for code in codes])


@lru_cache(maxsize=4096)
def _topics(topics: tuple[Topic, ...]) -> tuple[Topic, ...]:
    return sorted_topics(topics)


_parsed: Final = lru_cache(maxsize=4096)(Period.parse)


_READERS: Final[dict[type, Callable[[Any], Any]]] = {
    structs.Meeting: _read_meeting,
    structs.Agreement: _read_agreement,
    structs.TradeFigure: _read_figure,
    structs.Institution: _read_institution,
    structs.Reading: _read_reading,
}
