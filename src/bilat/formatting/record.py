"""Records and readings, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bilat.errors import expect
from bilat.formatting.card import card_of
from bilat.formatting.lines import line_of
from bilat.formatting.styles import RecordStyle, checked
from bilat.locales import resolve
from bilat.records import Reading, Record

if TYPE_CHECKING:
    from babel.core import Locale


def format_record(record: Record, *, locale: str | Locale, style: RecordStyle = "line") -> str:
    """Say what a record states, in a locale.

    Words come from bilat's catalogs, values from CLDR. In a locale that has no catalog, the values are the locale's
    and the words those of its parents in CLDR, in the end English. Names, and titles of agreements, stay in the
    language of the text that they were read in, and in the nominative. Records that are equal are said alike: evidence
    is not told.

    Args:
        record: what to say.
        locale: an identifier of Babel or a BCP 47 tag, or a locale of Babel.
        style: ``line`` for one line that reads as a sentence; ``full`` for a card: the type of the record, then a
            line for each field that it states.

    Returns:
        One line, or the lines of a card; no line ends the text.

    Raises:
        TypeError: if it is no record.
        UnknownLocaleError: if there is no such locale.
        InvalidValueError: if there is no such style.

    Example:
        >>> from bilat import Agreement, AgreementKind, AgreementStatus, Country, Period
        >>> treaty = Agreement(
        ...     countries=[Country.of("CL"), Country.of("NO")], kind=AgreementKind.TREATY,
        ...     status=AgreementStatus.SIGNED, title="fisheries", when=Period.parse("2024-05-03"),
        ... )
        >>> print(format_record(treaty, locale="en-GB"))
        3 May 2024 – Chile and Norway signed a treaty: fisheries
        >>> print(format_record(treaty, locale="en-GB", style="full"))
        Agreement
        Title: fisheries
        Kind: treaty
        Status: signed
        Countries: Chile and Norway
        Date: 3 May 2024
    """
    expect(record, Record, "record", "read one out of a text with bilat.read")
    write = line_of if checked(style, RecordStyle) == "line" else card_of
    return write(record, resolve(locale))


def format_reading(reading: Reading, *, locale: str | Locale, style: RecordStyle = "line") -> str:
    """Say what a text states, record by record, in the order of the text.

    Args:
        reading: what was read out of a text.
        locale: an identifier of Babel or a BCP 47 tag, or a locale of Babel.
        style: that of each record: ``line`` or ``full``.

    Returns:
        Lines, one for each record; cards with an empty line between them. Nothing where there is no record.

    Raises:
        TypeError: if it is no reading.
        UnknownLocaleError: if there is no such locale.
        InvalidValueError: if there is no such style.

    Example:
        >>> from bilat import Institution, InstitutionKind, InstitutionStatus, Reading
        >>> fund = Institution(name="Fjord Fund", kind=InstitutionKind.FUND, status=InstitutionStatus.EXISTING)
        >>> print(format_reading(Reading(records=[fund, fund]), locale="de"))
        Fjord Fund (Fonds) ist tätig
        Fjord Fund (Fonds) ist tätig
    """
    expect(reading, Reading, "reading", "give what bilat.read gives; format_record says a single record")
    where = resolve(locale)
    between = "\n" if checked(style, RecordStyle) == "line" else "\n\n"
    return between.join(format_record(record, locale=where, style=style) for record in reading)
