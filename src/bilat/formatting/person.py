"""People, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bilat.formatting.country import format_country
from bilat.formatting.messages import Message, catalog_of
from bilat.formatting.words import word
from bilat.locales import resolve

if TYPE_CHECKING:
    from babel.core import Locale

    from bilat.values import Person

# Translators: what is known of a person: Ana Rojas (head of state, Chile)
_WITH_OFFICE: Final = Message("person", "{name} ({about})")
# Translators: head of state, Chile
_OFFICE_AND_COUNTRY: Final = Message("person", "{office}, {country}")


def format_person(person: Person, *, locale: str | Locale) -> str:
    """A person with office and country, as far as they are known.

    The name stays in the script of the text that it was read in. The office is told in the locale's words; the title,
    which is in the text's language, only where nothing is known of the office.

    Args:
        person: whom to name.
        locale: an identifier of Babel or a BCP 47 tag, or a locale of Babel.

    Raises:
        UnknownLocaleError: if there is no such locale.

    Example:
        >>> from bilat import Country, Office, Person
        >>> person = Person(name="Ana Rojas", country=Country.of("CL"), office=Office.HEAD_OF_STATE)
        >>> format_person(person, locale="en"), format_person(person, locale="ru")
        ('Ana Rojas (head of state, Chile)', 'Ana Rojas (глава государства, Чили)')
    """
    resolved = resolve(locale)
    catalog = catalog_of(resolved)
    office = word(person.office, resolved) if person.office else person.title or ""
    country = format_country(person.country, locale=resolved) if person.country else ""
    if office and country:
        about = catalog.say(_OFFICE_AND_COUNTRY, office=office, country=country)
    else:
        about = office or country
    return catalog.say(_WITH_OFFICE, name=person.name, about=about) if about else person.name
