"""The words of the press, in the languages that bilat reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from bilat.languages import CODES, table

if TYPE_CHECKING:
    from babel.core import Locale

T = TypeVar("T")


def press_table(locale: Locale, name: str, kind: type[T]) -> T | None:
    """A table of the language of a locale; None where bilat does not read the language, or not in the locale's script.

    Example:
        >>> from bilat.languages.schema.amounts import Amounts
        >>> from bilat.locales import resolve
        >>> press_table(resolve("ru-KZ"), "amounts", Amounts).percent.split(", ")[0]
        '%'
        >>> press_table(resolve("fr"), "amounts", Amounts) is None
        True
    """
    language = str(locale.language)
    if language not in CODES or locale.script is not None:
        return None
    found = table(language, name)
    return found if isinstance(found, kind) else None
