"""Tables of what CLDR knows by locale and Babel leaves out."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from bilat.locales import lineage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from babel.core import Locale


def inherited(name: str, locale: Locale) -> Iterator[tuple[str, str]]:
    """What a table has for a locale, and for those that it inherits from: the nearest first.

    Args:
        name: the file, of which each line has a locale, what is said and the texts that say it, with tabs between.
        locale: the locale.

    Yields:
        A text, and what it says.

    Example:
        >>> from bilat.locales import resolve
        >>> ("UK", "GB") in inherited("territory_variants.tsv", resolve("en-AU"))
        True
    """
    table = _by_locale(name)
    for each in lineage(locale):
        yield from table.get(each, ())


@cache
def _by_locale(name: str) -> Mapping[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    _, *lines = files("bilat.parsers").joinpath(name).read_text(encoding="utf-8").splitlines()
    for line in lines:
        locale, said, *texts = line.split("\t")
        found.setdefault(locale, []).extend((text, said) for text in texts)
    return found
