"""People, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bilat.errors import expect
from bilat.formatting.country import format_country
from bilat.formatting.messages import Message, catalog_of
from bilat.formatting.styles import RecordStyle, checked
from bilat.formatting.words import word
from bilat.locales import resolve
from bilat.values import Person

if TYPE_CHECKING:
    from babel.core import Locale


# Translators: what is known of a person: Ana Rojas (head of state, Chile)
_WITH_ABOUT: Final = Message("person", "{name} ({about})")
# Translators: a person's name, and the office as the text puts it: Ana Rojas, President of the Republic
_WITH_TITLE: Final = Message("person", "{name}, {title}")
# Translators: head of state, Chile
_OFFICE_AND_COUNTRY: Final = Message("person", "{office}, {country}")


def format_person(person: Person, *, locale: str | Locale, style: RecordStyle = "line") -> str:
    """Name a person with office and country, as far as they are known.

    The name stays in the script of the text that it was read in. The office is told in the locale's words; the title,
    which is in the text's language, only in the style ``full`` and where nothing else is known of the office.

    Args:
        person: whom to name.
        locale: an identifier of Babel or a BCP 47 tag, or a locale of Babel.
        style: ``line`` without the title, ``full`` with it.

    Returns:
        The name, and in brackets what is known of office and country.

    Raises:
        TypeError: if it is no person.
        UnknownLocaleError: if there is no such locale.
        InvalidValueError: if there is no such style.

    Example:
        >>> from bilat import Country, Office, Person
        >>> person = Person(
        ...     name="Ana Rojas", country=Country.of("CL"), office=Office.MINISTER, title="Minister of Health"
        ... )
        >>> format_person(person, locale="en"), format_person(person, locale="ru")
        ('Ana Rojas (minister, Chile)', 'Ana Rojas (министр, Чили)')
        >>> format_person(person, locale="en", style="full")
        'Ana Rojas, Minister of Health (minister, Chile)'
    """
    expect(person, Person, "person", "make one with bilat.Person(name=...)")
    where, in_full = resolve(locale), checked(style, RecordStyle) == "full"
    catalog = catalog_of(where)
    office = word(person.office, where) if person.office else ""
    country = format_country(person.country, locale=where) if person.country else ""
    name = person.name
    if person.title and (in_full or not office):
        name = catalog.say(_WITH_TITLE, name=name, title=person.title)
    if office and country:
        about = catalog.say(_OFFICE_AND_COUNTRY, office=office, country=country)
    else:
        about = office or country
    return catalog.say(_WITH_ABOUT, name=name, about=about) if about else name
