"""Every message that a user can meet: what was wrong, where, and what would do.

One part looks at the code, and finds each place that makes an error; the other meets the errors.
"""

# mypy: disable-error-code="arg-type, call-overload, list-item, type-var"

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest

import bilat
from bilat import (
    BilatError,
    Change,
    Country,
    Evidence,
    Form,
    Institution,
    InstitutionStatus,
    InvalidDocumentError,
    InvalidValueError,
    Meeting,
    MeetingStatus,
    Money,
    PartialDate,
    Period,
    Person,
    Place,
    Quantity,
    Reading,
    Topic,
    Unit,
)

KINDS = {"BilatError", *(kind.__name__ for kind in BilatError.__subclasses__())}
SOURCE = Path(bilat.__file__).parent


def calls_in(path: Path) -> Iterator[ast.Call]:
    """The places of a file that make an error of bilat's."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in KINDS:
            yield node


PLACES = [(path, call) for path in sorted(SOURCE.rglob("*.py")) for call in calls_in(path)]


@pytest.mark.parametrize(
    ("path", "call"), PLACES, ids=[f"{path.relative_to(SOURCE)}:{call.lineno}" for path, call in PLACES]
)
def test_an_error_is_made_with_what_where_and_what_would_do(path: Path, call: ast.Call) -> None:
    parts = dict(zip(("what", "where", "remedy"), call.args, strict=False))
    parts |= {each.arg: each.value for each in call.keywords if each.arg}
    assert {"what", "where", "remedy"} <= parts.keys()
    for name, part in parts.items():
        # where a part of a document is read, what holds it says where it stands
        inner = name == "where" and path.name == "structure.py"
        assert inner or not (isinstance(part, ast.Constant) and not part.value), f"{name} says nothing"


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_error_is_raised_without_a_word(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and isinstance(node.exc.func, ast.Name):
            assert node.exc.args, f"line {node.lineno}"


UZ, KZ = Country.of("UZ"), Country.of("KZ")
MEETING = Meeting(countries=[UZ, KZ], form=Form.CALL, status=MeetingStatus.HELD)
LONG = "x" * 1_000_000

MET: list[tuple[Callable[[], Any], str]] = [
    # reading
    (lambda: bilat.read("", published="soon"), "published: 'soon' is no date; give a date as YYYY-MM-DD"),
    # values
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
]


@pytest.mark.parametrize(("make", "message"), MET, ids=[message for _, message in MET])
def test_a_message_says_what_where_and_what_would_do(make: Callable[[], Any], message: str) -> None:
    with pytest.raises(BilatError) as caught:
        make()
    assert str(caught.value).startswith(message)
    for fault in caught.value.faults:
        assert fault.what
        assert fault.where
        assert fault.remedy


@pytest.mark.parametrize(
    "make",
    [
        lambda: Country.of(LONG),
        lambda: Topic(LONG),
        lambda: Period.parse(LONG),
        lambda: UZ.name(LONG),
        lambda: Money(amount=5, currency=LONG),
        lambda: Money(amount=Decimal("9" * 1_000_000), currency="USD"),
        lambda: Person(name="A", office=LONG),
        lambda: bilat.dumps(LONG),
        lambda: bilat.loads(f'"{LONG}"'),
        lambda: bilat.loads(f'{{"type":"{LONG}"}}'),
        lambda: bilat.loads("1" * 1_000_000),
        lambda: bilat.from_dict({"type": "money", "amount": LONG, "currency": "USD"}),
    ],
)
def test_a_message_is_short_whatever_was_given(make: Callable[[], Any]) -> None:
    with pytest.raises(BilatError) as caught:
        make()
    assert len(str(caught.value)) < 1_000


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: bilat.read(b"text"), "text must be a str, not bytes; decode bytes first"),
        (lambda: bilat.read("text", title=5), "title must be a str, not int; decode bytes first"),
        (lambda: bilat.loads({"type": "country"}), "JSON must be a str or bytes, not dict; give a dict to from_dict"),
    ],
)
def test_what_is_no_text_is_told_so(make: Callable[[], Any], message: str) -> None:
    with pytest.raises(TypeError) as caught:
        make()
    assert str(caught.value).startswith(message)


def test_a_language_that_is_not_read_is_told_those_that_are() -> None:
    with pytest.raises(InvalidValueError, match=r"^language: 'xx' is no language that bilat reads; give one of en, ru"):
        bilat.read("", language="xx")


def test_several_faults_are_told_at_once() -> None:
    with pytest.raises(InvalidDocumentError) as caught:
        bilat.loads('{"type":"institution","kind":"found","status":"existing"}')
    assert str(caught.value).splitlines() == [
        "2 faults:",
        "- $.name: the field is missing; give it",
        "- $.kind: 'found' is no InstitutionKind; did you mean 'fund'?",
    ]


def test_a_missing_extra_is_named() -> None:
    code = "import sys; sys.modules['hypothesis'] = None; import bilat.strategies"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, text=True)
    assert done.stderr.splitlines()[-1] == (
        "bilat.errors.MissingExtraError: bilat.strategies: Hypothesis is missing; install bilat[hypothesis]"
    )
