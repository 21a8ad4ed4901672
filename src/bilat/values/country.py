"""A country, by its code."""

from __future__ import annotations

from functools import cache, total_ordering
from reprlib import repr as short
from typing import TYPE_CHECKING, Final

import attrs

from bilat.errors import InvalidValueError, nearest
from bilat.locales import resolve
from bilat.locales.territories import territory_names
from bilat.values.checked import Checked
from bilat.values.iso3166 import COUNTRIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from babel.core import Locale

    from bilat.errors import BilatError


@attrs.frozen(kw_only=True, repr=False)
@total_ordering
class Country(Checked):
    """A country: a state, a territory, or a union or organisation that acts like one. Ordered by its code.

    Codes are the alpha-2 codes of ISO 3166-1, with ``EU``, ``UN`` and ``XK`` as in CLDR, and those that ISO 3166-3
    has for states that no longer exist (``SU``, ``YU``; ``CS`` is Czechoslovakia).

    Attributes:
        code: the alpha-2 code.

    Raises:
        InvalidValueError: if there is no such code.

    Example:
        >>> Country.of("UZ").alpha3, Country.of("UZ").name("ru")
        ('UZB', 'Узбекистан')
    """

    code: str

    def _faults(self) -> Sequence[BilatError]:
        if self.code in COUNTRIES:
            return []
        return [InvalidValueError(f"{short(self.code)} is no country code", "Country.code", _remedy(self.code))]

    @staticmethod
    def of(code: str) -> Country:
        """The country of an alpha-2 code; the same object each time.

        Args:
            code: the alpha-2 code, in capitals.

        Raises:
            InvalidValueError: if there is no such code.

        Example:
            >>> Country.of("UZ") is Country.of("UZ")
            True
        """
        try:
            return _MADE[code]
        except (KeyError, TypeError):  # not made yet, or nothing that could be a code
            return _MADE.setdefault(code, Country(code=code))

    @property
    def alpha2(self) -> str:
        """The alpha-2 code: another name of ``code``."""
        return self.code

    @property
    def alpha3(self) -> str:
        """The alpha-3 code: ``UZB``."""
        return COUNTRIES[self.code].alpha3

    @property
    def numeric(self) -> str | None:
        """The numeric code, three digits: ``860``. ISO gives none to EU, UN and XK."""
        return COUNTRIES[self.code].numeric

    def name(self, locale: str | Locale = "en") -> str:
        """The name in a locale, as CLDR has it.

        Args:
            locale: an identifier of Babel or a BCP 47 tag, such as ``ru``, ``uz_Cyrl`` or ``pt-BR``.

        Returns:
            The name; the code where CLDR has none in the locale. States that no longer exist, which CLDR does not
            name, have their names in Russian and Uzbek where these are known, else the English ones of ISO 3166-3.

        Raises:
            UnknownLocaleError: if there is no such locale.

        Example:
            >>> Country.of("SU").name(), Country.of("SU").name("ru")
            ('USSR', 'СССР')
        """
        return territory_names(resolve(locale)).get(self.code) or COUNTRIES[self.code].former_name or self.code

    def __lt__(self, other: object) -> bool:
        """Whether its code comes first."""
        # not left to attrs, whose own takes five times as long: each record sorts its countries
        return self.code < other.code if isinstance(other, Country) else NotImplemented

    def __str__(self) -> str:
        """The code."""
        return self.code

    def __repr__(self) -> str:
        """As one writes it: ``Country.of('UZ')``."""
        return f"Country.of({self.code!r})"


_MADE: Final[dict[str, Country]] = {}
"""The countries that were asked for, by their codes."""


def _remedy(code: str) -> str:
    """A wrong code is most often an alpha-3 code, one in small letters, or UK."""
    known = _by_alpha3().get(code.upper()) or {"UK": "GB"}.get(code.upper())
    if known:
        return f"did you mean {known!r}?"
    return nearest(code, COUNTRIES) or "give two letters of ISO 3166, such as 'UZ'"


@cache
def _by_alpha3() -> dict[str, str]:
    return {codes.alpha3: alpha2 for alpha2, codes in COUNTRIES.items()}
