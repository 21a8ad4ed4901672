"""An institution as one line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bilat.formatting.lines.countries import listing
from bilat.formatting.lines.frame import framed, host_of
from bilat.formatting.messages import Message, catalog_of
from bilat.formatting.words import word
from bilat.records import InstitutionKind, InstitutionStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel.core import Locale

    from bilat.formatting.messages import Catalog
    from bilat.records import Institution

_INSTITUTIONS: Final = {
    # Translators: {kind} is "fund", "commission" and so on, as a field of a card has it
    InstitutionStatus.EXISTING: Message("institution", "{name} ({kind}) is active"),
    InstitutionStatus.PLANNED: Message("institution", "{name} ({kind}) is to be set up"),
    InstitutionStatus.OPENED: Message("institution", "{name} ({kind}) has been set up"),
}
_INSTITUTIONS_OF_COUNTRIES: Final = {
    # Translators: {institution} is "a fund", "a commission" and so on
    InstitutionStatus.PLANNED: Message(
        "institution",
        "{countries} plans to set up {institution}: {name}",
        "{countries} plan to set up {institution}: {name}",
    ),
    InstitutionStatus.OPENED: Message(
        "institution", "{countries} set up {institution}: {name}", "{countries} set up {institution}: {name}"
    ),
}
_INSTITUTION_KINDS: Final = {
    # Translators: the {institution} of the sentences: … set up a fund; councils and committees are commissions too
    InstitutionKind.COMMISSION: Message("{institution}", "a commission"),
    InstitutionKind.FUND: Message("{institution}", "a fund"),
    InstitutionKind.COMPANY: Message("{institution}", "a company"),
    # Translators: a university, a school or an academy
    InstitutionKind.UNIVERSITY: Message("{institution}", "an educational institution"),
    # Translators: an exhibition or a forum that recurs
    InstitutionKind.EVENT: Message("{institution}", "an event"),
    # Translators: an embassy, a consulate or a trade house
    InstitutionKind.MISSION: Message("{institution}", "a mission"),
    # Translators: a ministry or a regulator
    InstitutionKind.AGENCY: Message("{institution}", "a government agency"),
    InstitutionKind.ORGANISATION: Message("{institution}", "an organisation"),
}


def institution_line(institution: Institution, locale: Locale) -> str:
    """An institution as one line."""
    catalog = catalog_of(locale)
    of_countries = bool(institution.countries) and institution.status in _INSTITUTIONS_OF_COUNTRIES
    sentence = _set_up_by(institution, catalog) if of_countries else _named(institution, catalog)
    return framed(sentence, _details(institution, catalog, countries_are_told=of_countries), "", catalog)


def _set_up_by(institution: Institution, catalog: Catalog) -> str:
    return catalog.count(
        _INSTITUTIONS_OF_COUNTRIES[institution.status],
        len(institution.countries),
        countries=listing(institution.countries, catalog.locale),
        institution=catalog.say(_INSTITUTION_KINDS[institution.kind]),
        name=institution.name,
    )


def _named(institution: Institution, catalog: Catalog) -> str:
    kind = word(institution.kind, catalog.locale)
    return catalog.say(_INSTITUTIONS[institution.status], name=institution.name, kind=kind)


def _details(institution: Institution, catalog: Catalog, *, countries_are_told: bool) -> Iterator[str]:
    if institution.countries and not countries_are_told:
        yield listing(institution.countries, catalog.locale)
    if institution.host:
        yield host_of(institution.host, catalog)
