"""The tables of amounts and trade figures can be read as they are meant."""

from decimal import Decimal

import pytest

from bilat.languages import CODES, table
from bilat.languages.schema.amounts import Amounts
from bilat.languages.schema.figures import Figures
from bilat.reading.amounts import find_amounts
from bilat.reading.currencies import DEFAULTS
from bilat.reading.phrases import by_phrase, cut
from bilat.reading.tokens import Tokens
from bilat.values import Quantity, Unit
from bilat.values.currency_families import FAMILIES
from bilat.values.iso4217 import CURRENCIES


def amounts_of(language: str) -> Amounts:
    words = table(language, "amounts")
    assert isinstance(words, Amounts)
    return words


def figures_of(language: str) -> Figures:
    words = table(language, "figures")
    assert isinstance(words, Figures)
    return words


@pytest.mark.parametrize("language", CODES)
def test_every_currency_is_a_code_or_a_shared_name(language: str) -> None:
    words = amounts_of(language)
    assert {*words.currencies, *words.signs} <= CURRENCIES | set(FAMILIES)


def test_shared_names_stand_for_codes() -> None:
    codes = {code for members in FAMILIES.values() for code in members.values()}
    assert codes | set(DEFAULTS.values()) <= CURRENCIES
    assert set(DEFAULTS) <= set(FAMILIES)


@pytest.mark.parametrize("language", CODES)
def test_every_currency_and_unit_is_found_after_a_number(language: str) -> None:
    words = amounts_of(language)
    for phrase, name in by_phrase(words.currencies):
        [mention] = find_amounts(Tokens(f"7 {phrase}", language))
        assert mention.currency == name
    for phrase, (unit, size) in by_phrase(words.units):
        [mention] = find_amounts(Tokens(f"7000 {phrase}", language))
        assert mention.value == Quantity(amount=7000 * Decimal(size), unit=Unit(unit))


@pytest.mark.parametrize("language", CODES)
def test_no_word_is_growth_and_decline(language: str) -> None:
    words = amounts_of(language)
    assert set(cut(words.up)).isdisjoint(cut(words.down))
    assert set(cut(words.up) + cut(words.down)).isdisjoint(cut(words.shares))


@pytest.mark.parametrize("language", CODES)
def test_no_noun_names_two_flows(language: str) -> None:
    words = figures_of(language)
    for named in (words.nouns, words.verbs):
        flows: dict[str, set[str]] = {}
        for phrase, flow in by_phrase(named):
            flows.setdefault(phrase, set()).add(flow)
        assert [phrase for phrase, names in flows.items() if len(names) > 1] == []
