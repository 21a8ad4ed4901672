"""The tables of times can be read as they are meant."""

from datetime import date

import pytest

from bilat.languages import CODES, table
from bilat.languages.schema.times import Times
from bilat.reading.times import find_times
from bilat.reading.tokens import Tokens


def times_of(language: str) -> Times:
    words = table(language, "times")
    assert isinstance(words, Times)
    return words


@pytest.mark.parametrize("language", CODES)
def test_no_form_is_of_two_months_or_two_days(language: str) -> None:
    words = times_of(language)
    assert len(words.months) == 12
    assert len(words.weekdays) == 7
    for forms in (words.months, words.weekdays):
        found = [form for text in forms for form in text.split()]
        assert len(found) == len(set(found))


@pytest.mark.parametrize("language", CODES)
def test_every_form_of_a_month_is_read_with_its_day_and_year(language: str) -> None:
    words = times_of(language)
    for month, forms in enumerate(words.months, 1):
        for form in forms.split():
            word = form.capitalize() if words.capitalised else form
            [mention] = find_times(Tokens(f"7 {word} 2024", language))
            assert mention.resolve(None) is not None
            assert str(mention.resolve(None)) == date(2024, month, 7).isoformat()
