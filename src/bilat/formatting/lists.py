"""Lists and whole numbers as they stand in sentences."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from babel.lists import format_list

from bilat.locales.mends import LISTS, mended
from bilat.locales.numbers import digits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from babel.core import Locale

_SPOKEN_I: Final = re.compile(r"h?i(?!e)|h?í", re.IGNORECASE)
"""What begins with the sound of the Spanish «y», which becomes «e» before it: «Irán», not «hielo»."""


def listed(items: Sequence[str], locale: Locale) -> str:
    """Several things as the locale lists them.

    Example:
        >>> from bilat.locales import resolve
        >>> listed(["Chile", "Norway", "Peru"], resolve("en-GB")), listed(["Chile", "India"], resolve("es"))
        ('Chile, Norway and Peru', 'Chile e India')
    """
    last = _last(items, locale) if len(items) > 1 else None
    return last.format(", ".join(items[:-1]), items[-1]) if last else format_list(items, locale=locale)


def _last(items: Sequence[str], locale: Locale) -> str | None:
    """How the last item is joined to the others, where Babel does not know."""
    if locale.language == "es" and _SPOKEN_I.match(items[-1]):
        # CLDR says so beside its data, in the rules of its code
        return "{0} e {1}"
    return mended(LISTS, locale)


def counted(number: int, locale: Locale) -> str:
    """A whole number as the locale writes it."""
    return digits(locale).write(Decimal(number))
