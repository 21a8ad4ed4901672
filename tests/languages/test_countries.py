"""The tables of countries."""

from __future__ import annotations

import pytest
from babel import Locale

from bilat.languages import CODES, spelling_of, table
from bilat.languages.schema.countries import Countries
from bilat.reading.countries import find_countries
from bilat.reading.tokens import Tokens

LOCALES = [*((language, language) for language in CODES), ("uz", "uz_Cyrl")]
"""The languages with the locales that CLDR has for them: a language of two scripts has two."""
SPECIAL = {"AC", "CP", "CQ", "DG", "EA", "EZ", "IC", "QO", "TA", "XA", "XB", "ZZ"}
"""What CLDR has codes for and ISO 3166 has not."""
CASES = {"en": "", "ru": "ngdail", "uz": "ngdalbt"}
"""The letters of the cases of each language."""
OPEN = {("en", "JE")}
"""What is left out: a garment and a city are called so too."""


def cldr() -> list[tuple[str, str, str]]:
    """Language, code and name of every territory that CLDR names by two letters."""
    return [
        (language, code, name)
        for language, locale in LOCALES
        for code, name in Locale.parse(locale).territories.items()
        if len(code) == 2 and code not in SPECIAL and (language, code) not in OPEN
    ]


@pytest.mark.parametrize(("language", "code", "name"), cldr())
def test_every_name_of_cldr_is_found_whole(language: str, code: str, name: str) -> None:
    tokens = Tokens(f"the {name}.", language)
    mentions = find_countries(tokens)
    assert [tokens.quote(each.first, each.stop) for each in mentions] == [name]
    assert code in (mentions[0].codes or mentions[0].candidates)


@pytest.mark.parametrize("language", CODES)
def test_every_line_has_known_codes(language: str) -> None:
    countries = table(language, "countries")
    assert isinstance(countries, Countries)
    known = {code for _, code, _ in cldr()} | {"SU", "YU", "CS", "DD"}
    for term, _ in countries.terms().values():
        for code in term.codes + term.candidates:
            assert code[:2] in known


@pytest.mark.parametrize("language", CODES)
def test_cases_are_letters_of_the_language(language: str) -> None:
    countries = table(language, "countries")
    assert isinstance(countries, Countries)
    for form, (_, case) in countries.terms().items():
        assert len(set(case)) == len(case), form
        assert set(case) <= set(CASES[language]), form


@pytest.mark.parametrize("language", CODES)
def test_one_spelling_has_one_meaning(language: str) -> None:
    countries, spelling = table(language, "countries"), spelling_of(language)
    assert isinstance(countries, Countries)
    seen: dict[tuple[str, ...], object] = {}
    for form, (term, _) in countries.terms().items():
        folded = tuple(map(spelling.fold, spelling.cut(form)))
        assert seen.setdefault(folded, term) == term, form
