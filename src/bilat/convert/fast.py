"""Records and readings as JSON by way of msgspec: the same texts and the same things as the plain way, sooner.

Writing puts a record's fields into a struct; reading has msgspec check the types, and makes the record without checking
them again. Each class has a function each way, as a general one over lists of fields takes twice the time. Only a text
that is byte for byte what is written here is read here. What differs by a space or by the order of fields, and all
that is wrong, is left to the plain way, which knows what to say. Needs the extra ``fast``.
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
from bilat.values import Change, Country, Evidence, Money, Office, Period, Person, Place, Quantity, Topic
from bilat.values.amounts import plain
from bilat.values.checked import initialiser, settle
from bilat.values.iso4217 import CURRENCIES


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
    return None if period is None else str(period)


_WRITERS: Final[dict[type, Callable[[Any], Any]]] = {
    Meeting: _write_meeting,
    Agreement: _write_agreement,
    TradeFigure: _write_figure,
    Institution: _write_institution,
    Reading: _write_reading,
}


# from structs

_new: Final = object.__new__


_fill_meeting: Final = initialiser(Meeting)


def _read_meeting(stated: structs.Meeting) -> Meeting:
    meeting = _new(Meeting)
    _fill_meeting(
        meeting,
        _countries(stated.countries),
        stated.form,
        stated.status,
        stated.visit_rank,
        stated.level,
        tuple([_person(each.name, each.country, each.office, each.title) for each in stated.participants]),
        _country(stated.host),
        stated.place and _read_place(stated.place),
        _period(stated.when),
        stated.institution,
        stated.ordinal,
        stated.topics and _topics(stated.topics),
        _read_evidence(stated.evidence),
    )
    settle(meeting)
    return meeting


_fill_agreement: Final = initialiser(Agreement)


def _read_agreement(stated: structs.Agreement) -> Agreement:
    value = stated.value and _read_amount(stated.value)
    if value is not None and not isinstance(value, Money):
        raise msgspec.ValidationError
    agreement = _new(Agreement)
    _fill_agreement(
        agreement,
        _countries(stated.countries),
        stated.kind,
        stated.status,
        stated.title,
        stated.count,
        stated.parties,
        _period(stated.when),
        stated.place and _read_place(stated.place),
        value,
        stated.institutions,
        stated.topics and _topics(stated.topics),
        _read_evidence(stated.evidence),
    )
    settle(agreement)
    return agreement


_fill_figure: Final = initialiser(TradeFigure)


def _read_figure(stated: structs.TradeFigure) -> TradeFigure:
    if stated.countries != _in_order(stated.reporter, stated.partner):
        raise msgspec.ValidationError
    figure = _new(TradeFigure)
    _fill_figure(
        figure,
        stated.flow,
        Country.of(stated.reporter),
        Country.of(stated.partner),
        stated.status,
        stated.value and _read_amount(stated.value),
        stated.change and _read_change(stated.change),
        stated.bound,
        _period(stated.period),
        stated.goods,
        stated.topics and _topics(stated.topics),
        _read_evidence(stated.evidence),
    )
    settle(figure)
    return figure


_fill_institution: Final = initialiser(Institution)


def _read_institution(stated: structs.Institution) -> Institution:
    if stated.name is None or stated.kind is None or stated.status is None:
        raise msgspec.ValidationError
    institution = _new(Institution)
    _fill_institution(
        institution,
        _countries(stated.countries),
        stated.name,
        stated.kind,
        stated.status,
        _country(stated.host),
        stated.topics and _topics(stated.topics),
        _read_evidence(stated.evidence),
    )
    settle(institution)
    return institution


def _read_reading(stated: structs.Reading) -> Reading:
    return Reading(languages=stated.languages, records=[_READERS[type(record)](record) for record in stated.records])


def _read_place(stated: structs.Place) -> Place:
    return _place(stated.name, stated.country)


# what there is most of: to set the slots one by one takes half the time of an initialiser
_slots: Final[Mapping[str, Any]] = vars(Evidence)
_set_start, _set_end, _set_quote, _set_rule = (_slots[name].__set__ for name in ("start", "end", "quote", "rule"))


def _read_evidence(stated: tuple[structs.Evidence, ...]) -> tuple[Evidence, ...]:
    return tuple([_evidence(each.start, each.end, each.quote, each.rule) for each in stated])


def _evidence(start: int, end: int, quote: str, rule: str) -> Evidence:
    if start < 0 or end - start != len(quote):
        raise msgspec.ValidationError
    evidence = _new(Evidence)
    _set_start(evidence, start)
    _set_end(evidence, end)
    _set_quote(evidence, quote)
    _set_rule(evidence, rule)
    return evidence


_fill_money: Final = initialiser(Money)
_fill_quantity: Final = initialiser(Quantity)
_fill_change: Final = initialiser(Change)


def _read_amount(stated: structs.Amount) -> Money | Quantity:
    amount, upto = _decimal(stated.amount), None if stated.upto is None else _decimal(stated.upto)
    if upto is not None and upto <= amount:
        raise msgspec.ValidationError
    if stated.unit is None and stated.currency in CURRENCIES:
        money = _new(Money)
        _fill_money(money, amount, upto, stated.currency)
        return money
    if stated.unit is not None and stated.currency is None:
        quantity = _new(Quantity)
        _fill_quantity(quantity, amount, upto, stated.unit)
        return quantity
    raise msgspec.ValidationError


def _read_change(stated: structs.Change) -> Change:
    change = _new(Change)
    _fill_change(change, _decimal(stated.percent))
    return change


_number: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?").fullmatch


def _decimal(text: str) -> Decimal:
    """The number of a text, if it is one that is not long."""
    if len(text) <= 40 and ((text.isdecimal() and text.isascii()) or _number(text)):
        return Decimal(text)
    raise msgspec.ValidationError


def _country(code: str | None) -> Country | None:
    return None if code is None else Country.of(code)


# texts tell many times of few countries, topics, people, places and days


@lru_cache(maxsize=4096)
def _countries(codes: tuple[str, ...]) -> tuple[Country, ...]:
    return sorted_countries([Country.of(code) for code in codes])


@lru_cache(maxsize=4096)
def _topics(topics: tuple[Topic, ...]) -> tuple[Topic, ...]:
    return sorted_topics(topics)


@lru_cache(maxsize=4096)
def _person(name: str, country: str | None, office: Office | None, title: str | None) -> Person:
    return Person(name=name, country=_country(country), office=office, title=title)


@lru_cache(maxsize=4096)
def _place(name: str, country: str | None) -> Place:
    return Place(name=name, country=_country(country))


_parsed: Final = lru_cache(maxsize=4096)(Period.parse)


def _period(edtf: str | None) -> Period | None:
    return None if edtf is None else _parsed(edtf)


_READERS: Final[dict[type, Callable[[Any], Any]]] = {
    structs.Meeting: _read_meeting,
    structs.Agreement: _read_agreement,
    structs.TradeFigure: _read_figure,
    structs.Institution: _read_institution,
    structs.Reading: _read_reading,
}
