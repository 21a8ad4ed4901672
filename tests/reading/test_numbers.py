"""Numbers and ordinals in running text."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat.languages import CODES
from bilat.reading.numbers import find_numbers, find_ordinals, roman_value
from bilat.reading.tokens import Tokens

TEXTS = st.text(alphabet=st.sampled_from("0123456789.,-– \u00a0%$ailmnotVXвдмлнрт"), max_size=60)


def values(text: str, language: str) -> list[str]:
    """The numbers of a text, without trailing zeros."""
    return [f"{mention.value.normalize():f}" for mention in find_numbers(Tokens(text, language))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two buses", ["2"]),
        ("forty-seven days", ["47"]),
        ("one hundred and five", ["105"]),
        ("two hundred thousand", ["200000"]),
        ("a million, half a million", ["1000000", "500000"]),
        ("two and a half million", ["2500000"]),
        ("12,345 and 1,234,567.8", ["12345", "1234567.8"]),
        ("3.8bn, 4 mln, 2-million", ["3800000000", "4000000", "2000000"]),
        ("7 lakh and 3 crore", ["700000", "30000000"]),
        ("4 512.5 million", ["4512500000"]),
        ("1,35 billion", ["1350000000"]),
        ("two hundred and", ["200"]),
        ("two thousand 300 million", ["2000", "300000000"]),
        ("three dozen", []),
    ],
)
def test_reads_english_numbers(text: str, expected: list[str]) -> None:
    """Digits, words and scales, each alone and together."""
    assert values(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("два автобуса", ["2"]),
        ("двести сорок пять", ["245"]),
        ("полтора миллиарда", ["1500000000"]),
        ("полмиллиарда", ["500000000"]),
        ("два с половиной миллиона", ["2500000"]),
        ("миллиард", ["1000000000"]),
        ("3,8 млрд и 2.5 млн", ["3800000000", "2500000"]),
        ("12 345,6 тыс.", ["12345600"]),
        ("5-ти миллионов", ["5000000"]),
        ("12 с половиной миллионов", ["12500000"]),
        ("10 тысяч 535", ["10535"]),
        ("10 тысяч 535,5", ["10000", "535.5"]),
        ("три десятка", []),
    ],
)
def test_reads_russian_numbers(text: str, expected: list[str]) -> None:
    """Digits, words in their cases, and scales."""
    assert values(text, "ru") == expected


def test_refuses_what_may_mean_two_things() -> None:
    """A group after the wrong sign is no number rather than a wrong one."""
    assert values("10.500", "ru") == []
    assert values("3.141.592", "en") == []
    assert values("7,25 apples", "en") == []
    assert values("1,200.300,5 euros", "en") == []


def test_keeps_every_digit_of_long_numbers() -> None:
    """Groups are never dropped from the front."""
    assert values("2.044.136.360,12", "ru") == ["2044136360.12"]


def test_tells_glued_digits() -> None:
    """Digits within codes, clock times and the like do not stand by themselves."""
    found = find_numbers(Tokens("T-90 at 10:45, then 7 more", "en"))
    assert [(str(mention.value), mention.loose) for mention in found] == [
        ("90", False),
        ("10", True),
        ("45", False),
        ("7", True),
    ]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("the third, the 21st and the XIV", "en", [3, 21, 14]),
        ("twenty-second", "en", [22]),
        ("I and the CD", "en", []),
        ("третьего, 15-е и IV", "ru", [3, 15, 4]),
        ("двадцать первый", "ru", [21]),
    ],
)
def test_reads_ordinals(text: str, language: str, expected: list[int]) -> None:
    """Words, digits with endings, and Roman numerals."""
    assert [mention.value for mention in find_ordinals(Tokens(text, language))] == expected


@given(st.integers(min_value=1, max_value=10**15), st.sampled_from(CODES))
def test_reads_grouped_integers(number: int, language: str) -> None:
    """Any integer in groups is read whole, by comma or by space as the language has it."""
    grouped = f"{number:,}" if language == "en" else f"{number:,}".replace(",", "\u00a0")
    assert values(grouped, language) == [str(number)]


@given(TEXTS, st.sampled_from(CODES))
def test_spans_lie_in_order_within_the_text(text: str, language: str) -> None:
    """Mentions do not overlap, whatever the text."""
    tokens = Tokens(text, language)
    free = 0
    for mention in find_numbers(tokens):
        assert free <= mention.first < mention.stop <= len(tokens)
        assert mention.value >= 0
        assert isinstance(mention.value, Decimal)
        free = mention.stop


@given(st.integers(min_value=1, max_value=99))
def test_roman_numerals_are_those_that_are_well_formed(value: int) -> None:
    """Every number below a hundred has one numeral."""
    units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"]
    assert roman_value(tens[value // 10] + units[value % 10]) == value
    assert roman_value("iix") is None
