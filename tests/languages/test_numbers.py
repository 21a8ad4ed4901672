"""The tables of numbers can be read as they are meant."""

from decimal import Decimal

import pytest

from bilat.languages import CODES, table
from bilat.languages.schema.numbers import Numbers
from bilat.reading.numbers import find_numbers, find_ordinals
from bilat.reading.tokens import Tokens


def numbers_of(language: str) -> Numbers:
    words = table(language, "numbers")
    assert isinstance(words, Numbers)
    return words


@pytest.mark.parametrize("language", CODES)
def test_every_cardinal_is_read_as_its_number(language: str) -> None:
    for value, forms in numbers_of(language).cardinals.items():
        for form in forms.split():
            [mention] = find_numbers(Tokens(form, language))
            assert mention.value == Decimal(value)


@pytest.mark.parametrize("language", CODES)
def test_every_ordinal_is_read_as_its_number(language: str) -> None:
    for value, forms in numbers_of(language).ordinals.items():
        for form in forms.split():
            [mention] = find_ordinals(Tokens(form, language))
            assert mention.value == value


@pytest.mark.parametrize("language", CODES)
def test_every_scale_multiplies(language: str) -> None:
    for scale, forms in numbers_of(language).scales.items():
        for form in forms.split():
            [mention] = find_numbers(Tokens(f"7 {form}", language))
            assert (mention.value, mention.scale) == (Decimal(7 * scale), scale)


@pytest.mark.parametrize("language", CODES)
def test_what_may_stand_for_one_of_itself_is_a_scale(language: str) -> None:
    words = numbers_of(language)
    assert set(words.ones.split()) <= {form for forms in words.scales.values() for form in forms.split()}
