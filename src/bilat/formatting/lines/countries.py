"""Countries as the sentences name them: CLDR's names, with the article that some languages give them there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bilat.formatting.country import format_country
from bilat.formatting.lists import listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from babel.core import Locale

    from bilat.values import Country

# In English: unions, groups of islands and a few others.
_WITH_THE: Final = frozenset("AE BS CC CF CK DO EU FK FO GB GM IM KM KY MH MP MV NL PH PN SB TC UM UN US VG VI".split())
# In French, all but some islands and cities, and states that no longer exist, whose names are English.
_WITHOUT_LE: Final = frozenset(
    "AD AG AI AN AW BH BL BU CS CT CU CW CY DD DJ DY FQ FX GG GI GU HT HV IL JE JT KI KN LC MC MF MG MI MS MT MU NH"
    " NQ NR NT NU OM PC PM PR PU PZ RE RH SG SH SM ST SU SX TK TP TT TV TW VC VD WF WK YD YT YU ZR".split()
)
_WITH_LES: Final = frozenset(
    "AE AS AX BM BQ BS CC CK FJ FK FO HM KM KY MH MP MV NL PH PN PS PW SB SC TC TF TO UM UN US VG VI WS".split()
)
# A name is feminine where its first word ends in e, save these.
_MASCULINE: Final = frozenset("BZ GB IO KH MX MZ SR ZW".split())
_FEMININE: Final = frozenset("HK MO SL".split())
_VOWEL: Final = re.compile(r"[aâeéèêiîoôuAÂEÉÈÊIÎOÔU]")
ARTICLE: Final = re.compile(r"the |l[ae] |les |l’")
"""What a sentence may begin with that has no capital of its own."""


def named(country: Country, locale: Locale) -> str:
    """A country on its own."""
    name = format_country(country, locale=locale)
    return f"the {name}" if locale.language == "en" and country.code in _WITH_THE else name


def listing(countries: Iterable[Country], locale: Locale) -> str:
    """Countries as the subject of a sentence."""
    write = _with_le if locale.language == "fr" else named
    return listed([write(country, locale) for country in countries], locale)


def _with_le(country: Country, locale: Locale) -> str:
    name, code = format_country(country, locale=locale), country.code
    if code in _WITHOUT_LE:
        return name
    if code in _WITH_LES:
        return f"les {name}"
    if _VOWEL.match(name):
        return f"l’{name}"
    ends_in_e = re.split("[ -]", name, maxsplit=1)[0].endswith("e")
    feminine = code in _FEMININE or (ends_in_e and code not in _MASCULINE)
    return f"{'la' if feminine else 'le'} {name}"
