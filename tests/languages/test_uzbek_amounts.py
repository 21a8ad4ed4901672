"""Numbers, amounts and their growth in Uzbek, in both scripts."""

from __future__ import annotations

from decimal import Decimal

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.uzbek import in_cyrillic

from bilat.reading.amounts import AmountMention, find_amounts, find_changes
from bilat.reading.numbers import find_numbers, find_ordinals
from bilat.reading.tokens import Tokens
from bilat.values import Money, Quantity

ONES = "bir ikki uch toʻrt besh olti yetti sakkiz toʻqqiz".split()
TENS = "oʻn yigirma oʻttiz qirq ellik oltmish yetmish sakson toʻqson".split()
SCALES = {"ming": 10**3, "million": 10**6, "mln": 10**6, "mlrd": 10**9, "milliard": 10**9, "trillion": 10**12}
CASES = ["", "ni", "ning", "ga", "da", "dan", "lik", "gacha", "i", "ini", "idan", "iga"]


def spelled(number: int) -> str:
    """A number below a thousand in Uzbek words."""
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    words = ([ONES[hundreds - 1], "yuz"] if hundreds else []) + ([TENS[tens - 1]] if tens else [])
    return " ".join(words + ([ONES[ones - 1]] if ones else []))


def amount(text: str) -> AmountMention:
    """The only amount of a text."""
    [mention] = find_amounts(Tokens(text, "uz"))
    return mention


def changes(text: str) -> list[str]:
    """The growth and decline that a text tells, in percent."""
    return [
        f"{mention.percent.normalize():f}" if mention.percent else "?" for mention in find_changes(Tokens(text, "uz"))
    ]


@given(st.integers(1, 999), st.sampled_from(sorted(SCALES)))
def test_reads_numbers_in_words_in_both_scripts(number: int, scale: str) -> None:
    """Tens and ones are words of their own from eleven on."""
    for written in (spelled(number), in_cyrillic(spelled(number))):
        assert [mention.value for mention in find_numbers(Tokens(written, "uz"))] == [number]
    text = f"{spelled(number)} {scale}"
    for written in (text, in_cyrillic(text), text.upper()):
        [mention] = find_numbers(Tokens(written, "uz"))
        assert mention.value == number * SCALES[scale]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bir yarim milliard", "1500000000"),
        ("ikki yarim million", "2500000"),
        ("yarim milliard", "500000000"),
        ("3,8 mlrd", "3800000000"),
        ("1 mlrd 200 mln", "1200000000"),
        ("2 milliard 350 million 500 ming", "2350500000"),
        ("12 500", "12500"),
        ("60 mingta", "60000"),
        ("200 mln. soʻm", "200000000"),
        ("25 ta", "25"),
        ("uchta", "3"),
    ],
)
def test_reads_numbers(text: str, expected: str) -> None:
    """In digits and words, with their scales, halves and counters."""
    for written in (text, in_cyrillic(text)):
        assert [mention.value for mention in find_numbers(Tokens(written, "uz"))] == [Decimal(expected)]


def test_an_ending_closes_a_number() -> None:
    """Two numbers may stand side by side."""
    values = [mention.value for mention in find_numbers(Tokens("ikki milliarddan besh milliardga", "uz"))]
    assert values == [2 * 10**9, 5 * 10**9]


def test_reads_ordinals() -> None:
    """In words, with a hyphen, and with *-inchi*."""
    text = "birinchi, oʻn ikkinchi, yigirma birinchi, 4-yigʻilish, 15-inchi, XXI asr, 5-ta, 240-million"
    assert [mention.value for mention in find_ordinals(Tokens(text, "uz"))] == [1, 12, 21, 4, 15, 21]


@given(st.integers(1, 999), st.sampled_from(sorted(SCALES)), st.sampled_from(CASES))
def test_reads_money_in_every_case_and_both_scripts(number: int, scale: str, case: str) -> None:
    """Case endings say what prepositions say elsewhere; the value stays."""
    text = f"{number} {scale} dollar{case}"
    for written in (text, in_cyrillic(text), text.upper(), f"Hajmi {text} boʻldi."):
        assert amount(written).value == Money(amount=number * SCALES[scale], currency="USD")


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("qariyb 3 mlrd dollar", "under"),
        ("deyarli 200 mln yevro", "under"),
        ("kamida 5 milliard yuan", "over"),
        ("taxminan 40 million soʻm", "about"),
        ("2 milliard yevrodan ortiq", "over"),
        ("5 mlrd dollardan ziyodni tashkil etdi", "over"),
        ("3 mlrd dollardan oshdi", "over"),
        ("31 million dollardan oshmadi", "under"),
        ("400 million dollardan sal kamroq", "under"),
        ("1 milliard dollarga yaqinlashdi", "under"),
        ("10 mlrd dollarga yaqin", "about"),
        ("100 million rubl atrofida", "about"),
        ("100 million dollargacha kredit", "under"),
        ("5 milliard dollarga yetdi", "exact"),
        ("5 milliard dollargacha oshirish", "exact"),
    ],
)
def test_reads_bounds(text: str, bound: str) -> None:
    """Before the amount, after it, and in its ending together with the verb."""
    for written in (text, in_cyrillic(text)):
        assert amount(written).bound == bound


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("7 milliarddan 10 milliard dollargacha yetkazish", ["from", "to"]),
        ("ikki milliard dollardan besh milliard dollarga oshdi", ["from", "to"]),
        ("2020-yildagi 250 mln dollardan 2024-yilda 4 mlrd dollarga koʻtarildi", ["from", "to"]),
        ("500 million dollarga oshdi", ["by"]),
        ("500 million dollarga yetdi", ["to"]),
        ("500 million dollar ajratdi", [""]),
    ],
)
def test_endings_lead_as_prepositions_do(text: str, leads: list[str]) -> None:
    """From where, to where, by how much: by the ending and the verb."""
    for written in (text, in_cyrillic(text)):
        assert [mention.lead for mention in find_amounts(Tokens(written, "uz"))] == leads


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5,2 million tonna bugʻdoy", "5200000 t"),
        ("38 mlrd kub metr gaz", "38000000000 m3"),
        ("300 mln kVt·soat elektr energiyasi", "300000000 kWh"),
        ("70 ming barrel neft", "70000 bbl"),
        ("120 ta avtobus", "120 item"),
        ("Ular Ozarbayjonga 1 500 dona avtomobil sotdi", "1500 item"),
        ("17 ta loyiha", "17 item"),
        ("400 kilogramm", "0.4 t"),
    ],
)
def test_reads_goods(text: str, expected: str) -> None:
    """Weights, volumes, energy and pieces."""
    for written in (text, in_cyrillic(text)):
        value = amount(written).value
        assert isinstance(value, Quantity)
        assert f"{value.amount.normalize():f} {value.unit}" == expected


NAMES = Locale("uz").currencies


@pytest.mark.parametrize(
    "code",
    "USD EUR GBP RUB CNY JPY KZT UZS KGS TJS TMT AZN AMD GEL UAH BYN TRY KRW INR PKR AED SAR QAR IRR AFN CHF SEK NOK"
    " PLN HUF CAD AUD SGD MYR VND THB BDT MNT ILS EGP".split(),
)
def test_reads_currencies_by_their_names_in_cldr(code: str) -> None:
    """With the country before its currency, in both scripts."""
    name = NAMES[code].replace("‘", "ʻ")
    for written in (f"7 million {name}ni", in_cyrillic(f"7 million {name}ga")):
        assert amount(written).value == Money(amount=7_000_000, currency=code)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("eksport 5 foizga oshdi", ["5"]),
        ("import 5,5 foizga kamaygan", ["-5.5"]),
        ("eksport 1,7 baravar oshdi", ["70"]),
        ("savdo ikki barobar koʻpaydi", ["100"]),
        ("savdo ikki baravardan koʻproqqa oʻsdi", ["100"]),
        ("import ikki baravar qisqardi", ["-50"]),
        ("savdo yarmiga qisqardi", ["-50"]),
        ("import toʻrtdan birga kamaydi", ["-25"]),
        ("eksport uchdan birga oshdi", ["?"]),
        ("eksport 15% ga oʻsdi", ["15"]),
        ("eksport 15%ga koʻp", ["15"]),
        ("10 foizlik oʻsish", ["10"]),
        ("oʻsish surʼati 7 foizni tashkil etdi", ["7"]),
        ("eksport 5 foizga, import esa 3 foizga oshdi", ["5", "3"]),
        ("eksport 5 foizga oshdi, import esa 3 foizga kamaydi", ["5", "-3"]),
        ("ulushi 5 foizdan 7 foizga oshdi", []),
        ("eksportning 70 foizi", []),
        ("stavka 14 foizni tashkil etadi", []),
        ("aholi 37 million nafarga yetdi", []),
    ],
)
def test_reads_changes(text: str, expected: list[str]) -> None:
    """The verb comes after its number; levels and shares are no growth."""
    for written in (text, in_cyrillic(text)):
        assert changes(written) == expected
