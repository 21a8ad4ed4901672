"""What holds for every value."""

from __future__ import annotations

import pickle
from copy import deepcopy
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import bilat
from bilat import (
    Change,
    Country,
    Evidence,
    InvalidValueError,
    Money,
    Office,
    PartialDate,
    Period,
    Person,
    Place,
    Quantity,
    Topic,
    Unit,
    strategies,
)
from bilat.values.choice import Choice

VALUES = (Change, Country, Evidence, Money, Period, Person, Place, Quantity)
CHOICES = (bilat.Bound, bilat.Office, bilat.Precision, bilat.Topic, bilat.Unit)


def values() -> st.SearchStrategy[object]:
    return st.one_of(
        strategies.changes(),
        strategies.countries(),
        strategies.evidence(),
        strategies.money(),
        strategies.people(),
        strategies.periods(),
        strategies.places(),
        strategies.quantities(),
    )


@given(values())
def test_the_repr_of_a_value_makes_it_again(value: object) -> None:
    names = {name: getattr(bilat, name) for name in bilat.__all__} | {"Decimal": Decimal}
    assert eval(repr(value), names) == value


@given(values())
def test_copies_of_a_value_are_equal_and_hash_alike(value: object) -> None:
    for copy in (deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert copy == value
        assert hash(copy) == hash(value)


@given(values(), st.data())
def test_a_value_cannot_change(value: object, data: st.DataObject) -> None:
    fields = attrs.fields_dict(type(value))  # type: ignore[arg-type]
    name = data.draw(st.sampled_from(sorted(fields)))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(value, name, getattr(value, name))
    with pytest.raises((AttributeError, TypeError)):
        value.other = 1  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", VALUES)
def test_the_fields_of_a_value_go_by_name(kind: type) -> None:
    with pytest.raises(TypeError, match="positional argument"):
        kind("x")


@given(values(), values())
def test_values_of_two_classes_are_never_equal(one: object, other: object) -> None:
    if type(one) is not type(other):
        assert one != other


@given(strategies.periods(), strategies.periods(), strategies.periods())
def test_periods_have_a_total_order(one: Period, two: Period, three: Period) -> None:
    first, second, third = sorted([one, two, three])
    assert first <= second <= third
    assert first <= third
    assert (one < two) + (one == two) + (two < one) == 1


@given(strategies.changes(), strategies.changes())
def test_changes_are_ordered_by_percent(one: Change, other: Change) -> None:
    assert (one < other) == (one.percent < other.percent)


@given(st.lists(strategies.countries()))
def test_countries_are_ordered_by_code(countries: list[Country]) -> None:
    assert [country.code for country in sorted(countries)] == sorted(country.code for country in countries)


def test_there_is_no_order_between_a_country_and_its_code() -> None:
    with pytest.raises(TypeError, match="not supported"):
        sorted([Country.of("UZ"), "UZ"])  # type: ignore[type-var]


@pytest.mark.parametrize("choice", CHOICES)
def test_choices_are_kebab_case_texts(choice: type[Choice]) -> None:
    for member in choice:
        assert member == member.value
        assert choice(member.value) is member
        assert eval(repr(member), {choice.__name__: choice}) is member
        if choice is not Unit:
            assert member.value == member.name.lower().replace("_", "-")


def test_a_text_that_is_no_choice_is_refused_with_the_nearest() -> None:
    with pytest.raises(InvalidValueError, match=r"^Topic: 'enrgy' is no Topic; did you mean 'energy'\?$"):
        Topic("enrgy")


def test_offices_stand_from_the_highest_to_the_lowest() -> None:
    assert [office.rank for office in Office] == list(range(len(Office)))
    assert Office.HEAD_OF_STATE.rank < Office.MINISTER.rank < Office.OFFICIAL.rank


class Text(str):
    """A text, and more."""

    __slots__ = ()


@pytest.mark.parametrize(
    ("kind", "fields", "message"),
    [
        (Money, {"amount": 1.5, "currency": "USD"}, "Money.amount: 1.5 is a float; give a Decimal"),
        (Money, {"amount": True, "currency": "USD"}, "Money.amount: True is a bool; give a Decimal"),
        (Money, {"amount": "5", "currency": "USD"}, "Money.amount: '5' is a str; give a Decimal"),
        (Money, {"amount": None, "currency": "USD"}, "Money.amount: the value is missing; give a Decimal"),
        (Quantity, {"amount": 5, "unit": "t"}, "Quantity.unit: 't' is a str; give a Unit"),
        (Change, {"percent": 0.5}, "Change.percent: 0.5 is a float; give a Decimal"),
        (Person, {"name": ("Ann",)}, "Person.name: ('Ann',) is a tuple; give a str"),
        (Person, {"name": "Ann", "title": ()}, "Person.title: () is a tuple; give a str or None"),
        (Person, {"name": ""}, "Person.name: the text is empty; give a text"),
        (Person, {"name": Text("Ann")}, "Person.name: 'Ann' is a Text; give a str"),
        (Person, {"name": "Ann", "country": "UZ"}, "Person.country: 'UZ' is a str; give a Country or None"),
        (
            Person,
            {"name": "Ann", "office": Topic.TRADE},
            "Person.office: Topic.TRADE is a Topic; give an Office or None",
        ),
        (Place, {"name": None}, "Place.name: the value is missing; give a str"),
        (Evidence, {"start": "0", "end": 1, "quote": "a", "rule": "r"}, "Evidence.start: '0' is a str; give an int"),
        (Period, {"first": "2024", "last": None}, "Period.first: '2024' is a str; give a PartialDate or None"),
    ],
)
def test_a_field_of_another_type_is_refused(kind: type, fields: dict[str, object], message: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        kind(**fields)
    assert str(caught.value) == message


def test_every_fault_of_a_value_is_reported_at_once() -> None:
    with pytest.raises(InvalidValueError) as caught:
        Person(name="", country="UZ", office="minister")  # type: ignore[arg-type]
    assert [fault.where for fault in caught.value.faults] == ["Person.name", "Person.country", "Person.office"]


@given(st.integers())
def test_an_integer_is_taken_for_a_decimal(number: int) -> None:
    if abs(number) < 10**40:
        assert Change(percent=number) == Change(percent=Decimal(number))


def test_partial_dates_are_written_in_edtf() -> None:
    assert [str(PartialDate(*parts)) for parts in [(987,), (2024, 5), (2024, 5, 6), (None, 2, 21)]] == [
        "0987",
        "2024-05",
        "2024-05-06",
        "XXXX-02-21",
    ]
