"""The words of CLDR that are kept in files of bilat's own."""

from __future__ import annotations

from importlib.resources import files

import pytest
from babel.localedata import locale_identifiers

from bilat import Country, parse_country, parse_period
from bilat.locales import resolve
from bilat.parsers.folding import fold
from bilat.parsers.inherited import _by_locale, inherited
from bilat.parsers.relative_days import distance
from bilat.values.iso3166 import COUNTRIES


def rows(name: str) -> list[list[str]]:
    """The rows of a file: a locale, what is meant, and the words for it."""
    text = files("bilat.parsers").joinpath(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("name", ["relative_days.tsv", "territory_variants.tsv"])
def test_every_row_is_of_a_locale_there_is_and_says_something(name: str) -> None:
    known = set(locale_identifiers())
    for locale, what, *words in rows(name):
        assert locale in known
        assert what
        assert words
        assert all(word.strip() for word in words)


def test_every_word_for_a_day_is_understood() -> None:
    for locale, what, *words in rows("relative_days.tsv"):
        for word in words:
            assert distance(fold(word), resolve(locale)) is not None, (locale, what, word)


def test_variants_are_of_countries() -> None:
    assert {code for _, code, *_ in rows("territory_variants.tsv")} <= set(COUNTRIES)


@pytest.mark.parametrize("locale", ["en", "ru", "uz", "fr", "de", "ar", "tr"])
def test_a_variant_is_read_as_its_country(locale: str) -> None:
    for name, code, *words in rows("territory_variants.tsv"):
        if name == locale:
            for word in words:
                assert parse_country(word, locale=locale) == Country.of(code), word


def test_no_word_for_a_day_is_a_date_by_itself() -> None:
    for locale, _, *words in rows("relative_days.tsv"):
        for word in words:
            with pytest.raises(ValueError, match="depends on the day"):
                parse_period(word, locale=locale)


def test_a_table_is_read_anew_where_it_is_not_kept() -> None:
    _by_locale.cache_clear()  # whoever asks first may be a thread or process of its own
    assert ("UK", "GB") in inherited("territory_variants.tsv", resolve("en-AU"))
