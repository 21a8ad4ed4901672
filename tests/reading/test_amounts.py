"""Amounts of money and goods, and their growth."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat.languages import CODES
from bilat.reading.amounts import find_amounts, find_changes
from bilat.reading.tokens import Tokens
from bilat.values import Money, Quantity

WORDS = st.lists(
    st.sampled_from(
        "$ € US 2 3.5 1,200 2024 bn million dollars euros % percent to from by up down rose fell over about - and ( )"
        " . twice doubled quarter на до с от млрд долларов рублей процентов вырос снизился в раза почти более"
        " тонн".split()
    ),
    max_size=14,
)


def amounts(text: str, language: str) -> list[str]:
    """The amounts of a text in short."""
    found: list[str] = []
    for mention in find_amounts(Tokens(text, language)):
        value = mention.value
        if value is None:
            found.append(f"? {mention.currency}")
            continue
        unit = value.currency if isinstance(value, Money) else value.unit.value
        upto = "" if value.upto is None else f"..{value.upto.normalize():f}"
        bound = "" if mention.bound == "exact" else f"{mention.bound} "
        found.append(f"{bound}{value.amount.normalize():f}{upto} {unit}")
    return found


def changes(text: str, language: str) -> list[str | None]:
    """The growths of a text."""
    return [
        None if change.percent is None else f"{change.percent.normalize():f}"
        for change in find_changes(Tokens(text, language))
    ]


AMOUNTS: list[tuple[str, str, list[str]]] = [
    ("en", "$4.1bn", ["4100000000 USD"]),
    ("en", "US$12.6 million", ["12600000 USD"]),
    ("en", "EUR 7 million", ["7000000 EUR"]),
    ("en", "a $9 billion plan", ["9000000000 USD"]),
    ("en", "5 million Australian dollars", ["5000000 AUD"]),
    ("en", "£45m", ["45000000 GBP"]),
    ("en", "3 billion Qatari riyals", ["3000000000 QAR"]),
    ("en", "3 billion riyals", ["? riyal"]),
    ("en", "4 to 5 million euros", ["4000000..5000000 EUR"]),
    ("en", "€4-5bn", ["4000000000..5000000000 EUR"]),
    ("en", "over 900 tonnes", ["over 900 t"]),
    ("en", "nearly $1 billion", ["under 1000000000 USD"]),
    ("en", "up to 2 billion kWh", ["under 2000000000 kWh"]),
    ("en", "rose to nearly $8 billion", ["under 8000000000 USD"]),
    ("en", "from $3 billion to $4 billion", ["3000000000 USD", "4000000000 USD"]),
    ("en", "7 bcm of gas", ["7000000000 m3"]),
    ("en", "50,000 barrels", ["50000 bbl"]),
    ("en", "240 tractors", ["240 item"]),
    ("en", "exports of 3 million lats and imports of 2.1 million", ["3000000 LVL", "2100000 LVL"]),
    ("en", "4 million tourists", []),
    ("en", "5 million CHF", ["5000000 CHF"]),
    ("en", "5 million shiny dollars", []),
    ("en", "2 million 3.141.592,5 tonnes", []),
    ("en", "2 thousand 300 million tonnes", ["2000 t", "300000000 t"]),
    ("en", "business for $ or 1.27bn, said 2bn", []),
    ("en", "a 3bn deal in dollars", []),
    ("en", "$ 2 million", ["2000000 USD"]),
    ("en", "RO 58 million, JD612.3 million and KSh118,400", ["58000000 OMR", "612300000 JOD", "118400 KES"]),
    ("en", "N2 billion and R3.5bn", ["? naira", "? rand"]),
    ("en", "N95 masks on the R500 road in an DA40 and a ro 58 million", []),
    ("en", "Sh5 million", ["? shilling"]),
    ("en", "Mex$8 billion, EC$3 million and GH₵4 million", ["8000000000 MXN", "3000000 XCD", "4000000 GHS"]),
    ("en", "Qu$8 billion", []),
    ("en", "3 million CFA francs", ["? cfa-franc"]),
    ("en", "5€ 7", ["5 EUR"]),
    ("en", "5$7 million", ["7000000 USD"]),
    ("en", "3 to 2 million euros", ["2000000 EUR"]),
    ("en", "it rose from $2 to 3 million", ["2000000 USD", "3000000 USD"]),
    ("en", "3 million, and after quite some years there were 2 million euros", ["2000000 EUR"]),
    ("en", "5 million and 6 million rupees and 7 million", ["? rupee", "? rupee", "? rupee"]),
    ("en", "to by to by to by to by 5 million euros", ["5000000 EUR"]),
    ("en", "up 7% in 2024 to $2.2 bln", ["2200000000 USD"]),
    ("ru", "2,6 млрд долларов США", ["2600000000 USD"]),
    ("ru", "$2,6 млрд", ["2600000000 USD"]),
    ("ru", "полтора миллиарда рублей", ["1500000000 RUB"]),
    ("ru", "40 млн белорусских рублей", ["40000000 BYN"]),
    ("ru", "от 4 до 5 млн евро", ["4000000..5000000 EUR"]),
    ("ru", "9 млрд долларов до 12 миллиардов", ["9000000000 USD", "12000000000 USD"]),
    ("ru", "с 710 млн до 1,3 млрд долларов", ["710000000 USD", "1300000000 USD"]),
    ("ru", "вырос до 3 млн тонн", ["3000000 t"]),
    ("ru", "поставят до 3 млн тонн", ["under 3000000 t"]),
    ("ru", "не превысил 70 млн евро", ["under 70000000 EUR"]),
    ("ru", "перешагнул отметку в 6 млрд евро", ["over 6000000000 EUR"]),
    ("ru", "порядка 4 млрд кубометров", ["about 4000000000 m3"]),
    ("ru", "8 млрд кВт·ч", ["8000000000 kWh"]),
    ("ru", "70 тыс. баррелей", ["70000 bbl"]),
    ("ru", "с 200 до 300 млн евро вырос", ["200000000..300000000 EUR"]),
    ("ru", "вырос с 200 до 300 млн евро", ["200000000 EUR", "300000000 EUR"]),
    ("ru", "10 тысяч 535 тонн", ["10535 t"]),
    ("ru", "2 млн туристов", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), AMOUNTS, ids=[text for _, text, _ in AMOUNTS])
def test_reads_amounts(language: str, text: str, expected: list[str]) -> None:
    """Currencies, units, ranges and bounds."""
    assert amounts(text, language) == expected


CHANGES: list[tuple[str, str, list[str | None]]] = [
    ("en", "exports rose by 6.5 percent", ["6.5"]),
    ("en", "imports were down 6.5%", ["-6.5"]),
    ("en", "12 per cent more than a year before", ["12"]),
    ("en", "a drop of 3 percent", ["-3"]),
    ("en", "exports rose 4%, imports 3%", ["4", "3"]),
    ("en", "trade doubled, then tripled, then halved", ["100", "200", "-50"]),
    ("en", "it fell by a quarter", ["-25"]),
    ("en", "it rose by a third", [None]),
    ("en", "it grew 1.7 times", ["70"]),
    ("en", "nearly 4% higher", ["4"]),
    ("en", "a share of 30% and 30% of it", []),
    ("en", "a 30% stake", []),
    ("en", "double taxation", []),
    ("en", "it rose to 14%", []),
    ("en", "it grew (+5%)", ["5"]),
    ("en", "it rose 3-5%", []),
    ("en", "25% sales decline", ["-25"]),
    ("en", "a total of 587, 2.1 times", []),
    ("en", "Exports grew. Now 5% of them is tea.", []),
    ("ru", "товарооборот вырос на 6,5%", ["6.5"]),
    ("ru", "снизился на 6,5 процента", ["-6.5"]),
    ("ru", "на 6 процентов сократил поставки", ["-6"]),
    ("ru", "вырос в 1,7 раза", ["70"]),
    ("ru", "сократился в 2 раза", ["-50"]),
    ("ru", "вырос вдвое, удвоился", ["100", "100"]),
    ("ru", "упал на четверть", ["-25"]),
    ("ru", "вырос на треть", [None]),
    ("ru", "минус 4,1% к прошлому году", ["-4.1"]),
    ("ru", "доля выросла до 30%", []),
    ("ru", "30% акций", []),
    ("ru", "наполовину сократил поставки", ["-50"]),
    ("ru", "помноженный на десять раз", []),
    ("uz", "eksport 2024-yilda 5 foiz boʻldi", []),
    ("uz", "savdo 5 foizga yetdi", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), CHANGES, ids=[text for _, text, _ in CHANGES])
def test_reads_changes(language: str, text: str, expected: list[str | None]) -> None:
    """Growth and decline with their signs; shares and levels are none."""
    assert changes(text, language) == expected


def test_context_tells_shared_names_of_currencies() -> None:
    """What only a name leaves open, the countries of the text may tell."""
    [mention] = find_amounts(Tokens("3 billion riyals", "en"))
    assert mention.valued(["SA", "SY"]) == Money(amount=3_000_000_000, currency="SAR")
    assert mention.valued(["SA", "QA"]) is None
    [dollars] = find_amounts(Tokens("3 dollars", "en"))
    assert dollars.valued(["AU"]) == Money(amount=3, currency="USD")


@given(st.integers(1, 10**12), st.sampled_from(["USD", "EUR", "KZT", "JPY"]))
def test_reads_back_codes(number: int, currency: str) -> None:
    """A code and a number, in either order, are that amount."""
    money = Money(amount=number, currency=currency)
    for text in (f"{currency} {number:,}", f"{number:,} {currency}"):
        assert [mention.value for mention in find_amounts(Tokens(text, "en"))] == [money]


@given(WORDS, st.sampled_from(CODES))
def test_never_fails_and_never_overlaps(words: list[str], language: str) -> None:
    """Whatever stands beside what."""
    tokens = Tokens(" ".join(words), language)
    for found in (find_amounts(tokens), find_changes(tokens)):
        assert all(0 <= mention.first < mention.stop <= len(tokens) for mention in found)
        assert [mention.first for mention in found] == sorted(mention.first for mention in found)
    for amount in find_amounts(tokens):
        assert amount.value is None or isinstance(amount.value, (Money, Quantity))
        assert amount.first <= amount.core


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 Финляндии восемь рублей", ["8 RUB"]),
        ("5 Финляндии миллион рублей", ["1000000 RUB"]),
        ("3$миллион рублей", ["3 USD", "1000000 RUB"]),
        ("3 $ миллион", ["3 USD", "1000000 USD"]),
        ("5 USD 7 EUR", ["5 USD", "7 EUR"]),
        ("5 саудовских риалов", ["5 SAR"]),
    ],
)
def test_each_number_has_its_own_currency(text: str, expected: list[str]) -> None:
    assert amounts(text, "ru") == expected
