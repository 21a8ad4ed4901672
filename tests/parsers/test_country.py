from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat import AmbiguousTextError, Country, UnknownLocaleError, UnreadableTextError, parse_country
from bilat.values.iso3166 import COUNTRIES


@pytest.mark.parametrize(
    ("locale", "text", "code"),
    [
        ("en", "Uzbekistan", "UZ"),
        ("en", " uzbekistan ", "UZ"),
        ("en", "the Republic of Uzbekistan", "UZ"),
        ("en", "UK", "GB"),
        ("de", "UK", "GB"),
        ("en", "Turkey", "TR"),
        ("en", "Türkiye", "TR"),
        ("en", "Ivory Coast", "CI"),
        ("en", "Cote d'Ivoire", "CI"),
        ("en", "Soviet Union", "SU"),
        ("en", "Czechoslovakia", "CS"),
        ("ru", "Узбекистана", "UZ"),
        ("ru", "Республика Узбекистан", "UZ"),
        ("ru", "СССР", "SU"),
        ("uz", "O'zbekiston", "UZ"),
        ("uz", "O‘zbekiston", "UZ"),
        ("uz", "AQSH", "US"),
        ("uz_Cyrl", "АҚШ", "US"),
        ("tr", "ÖZBEKİSTAN", "UZ"),
        ("tr", "ABD", "US"),
        ("fr", "cote d'ivoire", "CI"),
        ("es-MX", "EE. UU.", "US"),
        ("zh-Hant", "美國", "US"),
        # Qatar and Chad differ in an accent
        ("mi", "Katā", "QA"),
        ("mi", "Kāta", "TD"),
    ],
)
def test_names_of_all_kinds(locale: str, text: str, code: str) -> None:
    assert parse_country(text, locale=locale) == Country.of(code)


@pytest.mark.parametrize("code", sorted(COUNTRIES))
def test_codes_are_read_in_any_locale(code: str) -> None:
    country = Country.of(code)
    assert parse_country(code, locale="ja") == country
    # ISO 3166-3 gave two former territories the three letters of others
    by_alpha3 = parse_country(country.alpha3, locale="ja")
    assert by_alpha3 == country or COUNTRIES[code].former_name


def test_the_name_of_cldr_goes_before_what_else_is_called_so() -> None:
    assert parse_country("Georgia", locale="en") == Country.of("GE")
    assert parse_country("Guinea", locale="en") == Country.of("GN")


@pytest.mark.parametrize(
    ("locale", "text", "candidates"),
    [
        ("en", "Congo", r"CD \(Congo - Kinshasa\) or CG \(Congo - Brazzaville\)"),
        ("fr", "congo", r"CD \(Congo-Kinshasa\) or CG \(Congo-Brazzaville\)"),
        ("en", "Korea", r"KP \(North Korea\) or KR \(South Korea\)"),
        ("ru", "Корея", "KP .* or KR "),
    ],
)
def test_several_meanings_are_listed(locale: str, text: str, candidates: str) -> None:
    with pytest.raises(AmbiguousTextError, match=candidates):
        parse_country(text, locale=locale)


def test_no_meaning_is_refused_with_what_is_near() -> None:
    with pytest.raises(UnreadableTextError, match="did you mean 'Uzbekistan'"):
        parse_country("Uzbekistn", locale="en")


@given(st.text(), st.sampled_from(["en", "ru", "uz", "zh"]))
def test_any_text_is_a_country_or_refused(text: str, locale: str) -> None:
    with suppress(UnreadableTextError):
        assert isinstance(parse_country(text, locale=locale), Country)


def test_a_long_text_is_refused_at_once() -> None:
    with pytest.raises(UnreadableTextError):
        parse_country("Republic of " * 100_000, locale="en")


def test_an_unknown_locale_is_refused() -> None:
    with pytest.raises(UnknownLocaleError):
        parse_country("UZ", locale="xx")
