"""Every message that a user can meet: what was wrong, where, and what would do.

One part looks at the code, and finds each place that makes an error; the other meets the errors.
"""

# mypy: disable-error-code="arg-type, call-overload, list-item, type-var"

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Container, Iterator
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

import pytest
from tests.errors.met import MET, UZ, ToldError

import bilat
from bilat import BilatError, Country, InvalidDocumentError, Money, Period, Person, Topic

KINDS = {name for name in vars(bilat.errors) if name.endswith("Error")}
LONG = "x" * 1_000_000
SOURCE = Path(bilat.__file__).parent
HELPERS = {"expect", "expect_text", "_fault", "_not_a"}
"""What makes an error for whoever calls it."""
REMEDIES = {"_remedy", "why_no_date"}
"""What finds out what would do."""


def calls_in(path: Path, names: Container[str]) -> Iterator[ast.Call]:
    """The places of a file that call something of these names."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", None)) in names:
            yield node


PLACES = [(path, call) for path in sorted(SOURCE.rglob("*.py")) for call in calls_in(path, KINDS)]


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


class Lines(NamedTuple):
    """Lines of a file."""

    path: str
    first: int
    last: int


def lines_that_tell() -> Iterator[Lines]:
    """Every place that makes a message, or says what would do."""
    built_in = {"ArgumentTypeError", "AttributeError", "InputError", "TypeError", "ValueError"}
    for path in sorted(SOURCE.rglob("*.py")):
        for call in calls_in(path, KINDS | HELPERS | built_in):
            yield Lines(str(path), call.lineno, call.end_lineno or call.lineno)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name in REMEDIES:
                for inner in ast.walk(node):
                    if isinstance(inner, ast.Return):
                        yield Lines(str(path), inner.lineno, inner.end_lineno or inner.lineno)


def lines_met() -> set[tuple[str, int]]:
    """Where errors are made and raised, and remedies found, while all messages are met."""
    met: set[tuple[str, int]] = set()

    def watch(frame: FrameType, event: str, _: object) -> Any:
        code = frame.f_code
        if not code.co_filename.startswith(str(SOURCE)):
            return None
        frame.f_trace_lines = False
        if event == "call" and code.co_qualname in {"BilatError.__init__", *HELPERS} - {"expect", "expect_text"}:
            if frame.f_back:
                met.add((frame.f_back.f_code.co_filename, frame.f_back.f_lineno))
        elif event == "exception" or (event == "return" and code.co_name in REMEDIES):
            met.add((code.co_filename, frame.f_lineno))
        return watch

    before = sys.gettrace()
    for make, _ in MET:
        sys.settrace(watch)
        with suppress(BilatError, TypeError, AttributeError, ToldError):
            make()
        sys.settrace(before)
    return met


def test_every_place_that_makes_a_message_is_met() -> None:
    met = lines_met()
    assert [
        f"{place.path}:{place.first}"
        for place in lines_that_tell()
        if not any((place.path, line) in met for line in range(place.first, place.last + 1))
    ] == []


@pytest.mark.parametrize(("make", "message"), MET, ids=[message for _, message in MET])
def test_a_message_says_what_where_and_what_would_do(make: Callable[[], Any], message: str) -> None:
    with pytest.raises((BilatError, TypeError, AttributeError, ToldError)) as caught:
        make()
    assert str(caught.value).startswith(message)
    for fault in getattr(caught.value, "faults", ()):
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


def test_several_faults_are_told_at_once() -> None:
    with pytest.raises(InvalidDocumentError) as caught:
        bilat.loads('{"type":"institution","kind":"found","status":"existing"}')
    assert str(caught.value).splitlines() == [
        "2 faults:",
        "- $.name: the field is missing; give it",
        "- $.kind: 'found' is no InstitutionKind; did you mean 'fund'?",
    ]
