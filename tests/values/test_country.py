from __future__ import annotations

import pytest
from babel.core import get_global
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from bilat import Country, InvalidValueError, strategies
from bilat.values.iso3166 import COUNTRIES


@given(strategies.countries())
def test_a_code_gives_one_object(country: Country) -> None:
    assert Country.of(country.code) is Country.of(country.code)
    assert Country.of(country.code) == Country(code=country.code) == country
    assert country.alpha2 == str(country) == country.code


@given(st.sampled_from(sorted(COUNTRIES)), st.sampled_from(sorted(locale_identifiers())))
def test_every_country_has_a_name_in_every_locale(code: str, locale: str) -> None:
    assert Country.of(code).name(locale)


def test_the_codes_are_those_of_cldr() -> None:
    aliases = get_global("territory_aliases")
    for code, codes in COUNTRIES.items():
        if codes.former_name is None and code not in {"EU", "UN", "XK"}:
            assert aliases[codes.alpha3] == [code]
            assert codes.numeric is not None
            assert aliases[codes.numeric] == [code]


def test_no_two_countries_share_a_code() -> None:
    current = [codes for codes in COUNTRIES.values() if codes.former_name is None]
    assert len({codes.alpha3 for codes in current}) == len(current) == 252
    assert len({codes.alpha3 for codes in COUNTRIES.values()}) == len(COUNTRIES) - 1  # FQ kept its ATF as TF


@pytest.mark.parametrize(
    ("code", "alpha3", "numeric", "locale", "name"),
    [
        ("UZ", "UZB", "860", "en", "Uzbekistan"),
        ("UZ", "UZB", "860", "uz_Cyrl", "Ўзбекистон"),
        ("UZ", "UZB", "860", "uz-Cyrl", "Ўзбекистон"),
        ("DE", "DEU", "276", "ru", "Германия"),
        ("EU", "EUE", None, "de", "Europäische Union"),
        ("UN", "UNO", None, "en", "United Nations"),
        ("XK", "XKX", None, "en", "Kosovo"),
        ("SU", "SUN", "810", "ru", "СССР"),
        ("YU", "YUG", "891", "en", "Yugoslavia"),
        ("CS", "CSK", "200", "en", "Czechoslovakia"),
        ("DD", "DDR", "278", "en", "German Democratic Republic"),
    ],
)
def test_codes_and_names(code: str, alpha3: str, numeric: str | None, locale: str, name: str) -> None:
    country = Country.of(code)
    assert (country.alpha3, country.numeric, country.name(locale)) == (alpha3, numeric, name)


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("UZB", "Country.code: 'UZB' is no country code; did you mean 'UZ'?"),
        ("deu", "Country.code: 'deu' is no country code; did you mean 'DE'?"),
        ("uz", "Country.code: 'uz' is no country code; did you mean 'UZ'?"),
        ("UK", "Country.code: 'UK' is no country code; did you mean 'GB'?"),
        ("9", "Country.code: '9' is no country code; give two letters of ISO 3166, such as 'UZ'"),
    ],
)
def test_a_code_that_is_none_is_refused_with_the_nearest(code: str, message: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        Country.of(code)
    assert str(caught.value) == message


@pytest.mark.parametrize("locale", ["", "xx", "Russian", "e" * 1000])
def test_a_locale_that_is_none_is_refused(locale: str) -> None:
    with pytest.raises(InvalidValueError, match=r"^locale: .* is no locale of CLDR"):
        Country.of("UZ").name(locale)
