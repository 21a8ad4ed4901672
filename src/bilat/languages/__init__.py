"""The languages that bilat reads: a folder each, tables only.

A table is a module of the language's folder that holds one constant named like the module in capitals
(``languages/ru/times.py`` holds ``TIMES``). It is imported when it is first asked for.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from bilat.languages.schema.spelling import Spelling

CODES: Final = ("en", "ru", "uz")
"""The languages there are, by their ISO 639-1 codes."""


@cache
def table(language: str, name: str) -> object:
    """The table ``name`` of ``language``: ``table("ru", "times")`` is ``bilat.languages.ru.times.TIMES``."""
    return getattr(import_module(f"bilat.languages.{language}.{name}"), name.upper())


@cache
def spelling_of(language: str) -> Spelling:
    """How words of ``language`` are cut and folded."""
    from bilat.languages.schema.spelling import Spelling

    found = table(language, "spelling")
    assert isinstance(found, Spelling)
    return found
