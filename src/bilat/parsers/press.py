"""The words of the press, in the languages that bilat reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bilat.languages import CODES, table

if TYPE_CHECKING:
    from babel.core import Locale


def press_table(locale: Locale, name: str) -> object:
    """A table of the language of a locale; None where bilat does not read the language, or not in the locale's script.

    Example:
        >>> from bilat.locales import resolve
        >>> press_table(resolve("ru-KZ"), "amounts").percent.split(", ")[0], press_table(resolve("fr"), "amounts")
        ('%', None)
    """
    language = str(locale.language)
    return table(language, name) if language in CODES and locale.script is None else None
