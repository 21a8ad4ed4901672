"""What bilat says in words, and the gettext catalogs that say it in other languages.

A catalog lies in ``locale/<locale>/LC_MESSAGES``. Wheels hold it compiled; in a source tree, where nothing has
compiled it, the PO file itself is read, so that what was just edited is what is said.
"""

from __future__ import annotations

from functools import cache
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING, Final, NamedTuple

from bilat.locales import lineage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

    from babel.core import Locale

_SOURCE: Final = "en"
"""The language of the messages themselves: what is said where no catalog is nearer."""


class Message(NamedTuple):
    """Something to say: a word, a name of a field, or a sentence with ``{gaps}``.

    ``nox -s catalogs`` collects each ``Message(…)`` of the code, with the comment above it that starts with
    ``Translators:``.

    Attributes:
        context: what kind of thing it is; the same English word may be another in another context.
        text: the words in English; those for one, where there is a plural.
        plural: the words for several, where they depend on a number.
    """

    context: str
    text: str
    plural: str = ""


class Catalog:
    """What is said in one locale.

    Attributes:
        locale: the locale. Its words may be those of another, where it has no catalog of its own.
    """

    def __init__(self, locale: Locale, translations: NullTranslations) -> None:
        self.locale = locale
        self._one = translations.pgettext
        self._many = translations.npgettext

    def say(self, message: Message, **values: str) -> str:
        """A message with its gaps filled."""
        said = self._one(message.context, message.text)
        return said.format_map(values) if values else said

    def count(self, message: Message, number: int, **values: str) -> str:
        """The form of a message that goes with a number, with its gaps filled."""
        return self._many(message.context, message.text, message.plural, number).format_map(values)


@cache
def catalog_of(locale: Locale) -> Catalog:
    """The catalog for a locale: its own, or that of the nearest parent in CLDR that has one, or the English one."""
    found = (_translations(name) for name in (*_names(locale), _SOURCE))
    return Catalog(locale, next(filter(None, found), None) or NullTranslations())


def _names(locale: Locale) -> Iterator[str]:
    """The names that a catalog for a locale may have, the nearest first: a language alone may stand for its script."""
    from babel.core import get_global

    for name in lineage(locale):
        yield name
        if name == locale.language:
            yield get_global("likely_subtags").get(name, "").rpartition("_")[0]


@cache
def _translations(name: str) -> NullTranslations | None:
    folder = files("bilat.formatting") / "locale" / name / "LC_MESSAGES"
    compiled, source = folder / "bilat.mo", folder / "bilat.po"
    if compiled.is_file():
        return GNUTranslations(BytesIO(compiled.read_bytes()))
    return GNUTranslations(_compiled(source)) if source.is_file() else None


def _compiled(source: Traversable) -> BytesIO:
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = BytesIO()
    with source.open("rb") as opened:
        write_mo(compiled, read_po(opened))
    compiled.seek(0)
    return compiled
