from __future__ import annotations

from random import Random

import pytest
from babel.core import Locale
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from bilat import InvalidValueError, UnknownLocaleError
from bilat.locales import resolve

IDENTIFIERS = sorted(locale_identifiers())


@given(st.sampled_from(IDENTIFIERS), st.randoms(use_true_random=False), st.sampled_from("_-"))
def test_a_locale_is_found_however_it_is_written(identifier: str, random: Random, separator: str) -> None:
    name = "".join(random.choice([letter.lower(), letter.upper()]) for letter in identifier)
    assert str(resolve(name.replace("_", separator))) == identifier


@pytest.mark.parametrize("identifier", ["uz_Cyrl", "ru", "zh_Hans_CN"])
def test_a_locale_is_one_object(identifier: str) -> None:
    locale = resolve(identifier)
    assert resolve(identifier) is resolve(locale) is locale


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("zh-CN", "zh_Hans_CN"),
        ("zh_TW", "zh_Hant_TW"),
        ("uz-UZ", "uz_Latn_UZ"),
        ("ru-Cyrl", "ru"),
        ("ca-ES-valencia", "ca_ES_VALENCIA"),
    ],
)
def test_a_tag_without_its_script_gets_the_likely_one(name: str, identifier: str) -> None:
    assert resolve(name) == Locale.parse(identifier)


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("ru-UZ", "did you mean 'ru', 'ru_UA' or 'ru_RU'?"),
        ("uz_Cryl", "did you mean 'uz', 'uz_Cyrl' or 'uz_Cyrl_UZ'?"),
        ("ru_Latn", "did you mean 'ru' or 'ru_UA'?"),
        ("en-u-nu-latn", "did you mean 'en'?"),
        ("klingon", "did you mean 'kln'?"),
        ("xx", "give an identifier such as 'ru' or 'uz-Cyrl'"),
        ("", "give an identifier such as 'ru' or 'uz-Cyrl'"),
        ("e" * 100_000, "give an identifier such as 'ru' or 'uz-Cyrl'"),
        (None, "give an identifier such as 'ru' or 'uz-Cyrl'"),
    ],
)
def test_an_unknown_locale_is_refused_with_the_nearest(name: str, remedy: str) -> None:
    with pytest.raises(UnknownLocaleError) as caught:
        resolve(name)
    assert isinstance(caught.value, InvalidValueError)
    assert caught.value.remedy == remedy
