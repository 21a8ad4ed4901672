from __future__ import annotations

import pytest

from bilat import Country, UnknownLocaleError, format_countries, format_country


def listed(codes: str, locale: str) -> str:
    return format_countries([Country.of(code) for code in codes.split()], locale=locale)


@pytest.mark.parametrize(
    ("code", "locale", "name"),
    [
        ("UZ", "en", "Uzbekistan"),
        ("UZ", "uz", "Oʻzbekiston"),
        ("UZ", "uz_Cyrl", "Ўзбекистон"),
        ("CI", "fr", "Côte d’Ivoire"),
        ("EU", "ru", "Европейский союз"),
        ("SU", "en", "USSR"),
        ("SU", "ru-KZ", "СССР"),
        ("DD", "uz-Cyrl", "ГДР"),
        ("YU", "de", "Yugoslavia"),
        # a locale in which CLDR names no countries
        ("KZ", "wa", "KZ"),
    ],
)
def test_a_country_has_the_name_of_cldr(code: str, locale: str, name: str) -> None:
    assert format_country(Country.of(code), locale=locale) == name


@pytest.mark.parametrize(
    ("codes", "locale", "text"),
    [
        ("", "en", ""),
        ("KZ", "ru", "Казахстан"),
        ("KZ UZ", "ru", "Казахстан и Узбекистан"),
        ("KZ UZ RU", "en", "Kazakhstan, Uzbekistan, and Russia"),
        ("KZ UZ RU", "en-GB", "Kazakhstan, Uzbekistan and Russia"),
        ("KZ UZ RU", "uz", "Qozogʻiston, Oʻzbekiston va Rossiya"),
        ("RU UZ", "ja", "ロシア、ウズベキスタン"),
    ],
)
def test_a_list_keeps_its_order_and_has_the_joints_of_the_locale(codes: str, locale: str, text: str) -> None:
    assert listed(codes, locale) == text


def test_an_unknown_locale_is_refused() -> None:
    with pytest.raises(UnknownLocaleError):
        format_country(Country.of("UZ"), locale="xx")
    with pytest.raises(UnknownLocaleError):
        format_countries([], locale="xx")
