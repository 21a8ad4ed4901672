"""A meeting as one line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bilat.formatting.lines.countries import listing, named
from bilat.formatting.lines.frame import capitalized, dateline, framed, host_of
from bilat.formatting.lists import counted, listed
from bilat.formatting.messages import Message, catalog_of
from bilat.formatting.person import format_person
from bilat.formatting.words import word
from bilat.records import Form, Meeting, MeetingStatus, VisitRank

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel.core import Locale

    from bilat.formatting.messages import Catalog
    from bilat.values import Country

# Translators: countries with nothing between them but their meeting; {meeting} is "talks", "a summit" and so on
_MEETINGS: Final = {
    MeetingStatus.HELD: Message("meeting", "{countries} held {meeting}", "{countries} held {meeting}"),
    MeetingStatus.UNDER_WAY: Message(
        "meeting", "{countries} is holding {meeting}", "{countries} are holding {meeting}"
    ),
    MeetingStatus.PLANNED: Message("meeting", "{countries} is to hold {meeting}", "{countries} are to hold {meeting}"),
    # Translators: one side invites, offers or asks
    MeetingStatus.PROPOSED: Message(
        "meeting", "A proposal for {countries} to hold {meeting}", "A proposal for {countries} to hold {meeting}"
    ),
    MeetingStatus.POSTPONED: Message("meeting", "{countries} postponed {meeting}", "{countries} postponed {meeting}"),
    MeetingStatus.CANCELLED: Message("meeting", "{countries} cancelled {meeting}", "{countries} cancelled {meeting}"),
}
_FORMS: Final = {
    # Translators: the {meeting} of the sentences: … held talks
    Form.TALKS: Message("{meeting}", "talks"),
    Form.CALL: Message("{meeting}", "a telephone call"),
    Form.VIDEO_CALL: Message("{meeting}", "a video call"),
    Form.SUMMIT: Message("{meeting}", "a summit"),
    Form.SESSION: Message("{meeting}", "a session"),
    Form.CONSULTATIONS: Message("{meeting}", "consultations"),
    Form.FORUM: Message("{meeting}", "a forum"),
}
# Translators: who visits whom is not known; {visit} is "a visit", "a state visit" and so on
_VISITS: Final = {
    MeetingStatus.HELD: Message("visit", "There was {visit} between {countries}"),
    MeetingStatus.UNDER_WAY: Message("visit", "There is {visit} between {countries} under way"),
    MeetingStatus.PLANNED: Message("visit", "There is to be {visit} between {countries}"),
    MeetingStatus.PROPOSED: Message("visit", "A proposal for {visit} between {countries}"),
    MeetingStatus.POSTPONED: Message("visit", "There was to be {visit} between {countries}, now postponed"),
    MeetingStatus.CANCELLED: Message("visit", "There was to be {visit} between {countries}, now cancelled"),
}
_VISITS_TO_HOST: Final = {
    # Translators: the visitors are one country or several, the host is one
    MeetingStatus.HELD: Message("visit", "{visitors} paid {visit} to {host}", "{visitors} paid {visit} to {host}"),
    MeetingStatus.UNDER_WAY: Message(
        "visit", "{visitors} is paying {visit} to {host}", "{visitors} are paying {visit} to {host}"
    ),
    MeetingStatus.PLANNED: Message(
        "visit", "{visitors} is to pay {visit} to {host}", "{visitors} are to pay {visit} to {host}"
    ),
    MeetingStatus.PROPOSED: Message(
        "visit",
        "A proposal for {visitors} to pay {visit} to {host}",
        "A proposal for {visitors} to pay {visit} to {host}",
    ),
    MeetingStatus.POSTPONED: Message(
        "visit", "{visitors} postponed {visit} to {host}", "{visitors} postponed {visit} to {host}"
    ),
    MeetingStatus.CANCELLED: Message(
        "visit", "{visitors} cancelled {visit} to {host}", "{visitors} cancelled {visit} to {host}"
    ),
}
_RANKS: Final = {
    # Translators: the {visit} of the sentences: … paid a visit to …
    None: Message("{visit}", "a visit"),
    VisitRank.STATE: Message("{visit}", "a state visit"),
    VisitRank.OFFICIAL: Message("{visit}", "an official visit"),
    VisitRank.WORKING: Message("{visit}", "a working visit"),
    VisitRank.UNOFFICIAL: Message("{visit}", "an unofficial visit"),
}
# Translators: the highest office that takes part: at the level of head of state
_LEVEL: Final = Message("detail", "at the level of {office}")
_ORDINALS: Final = {
    # Translators: the place of a meeting in its series, by CLDR's plural forms of ordinal numbers: 1st, 21st in English
    "one": Message("ordinal: one", "{number}st meeting"),
    # Translators: 2nd in English
    "two": Message("ordinal: two", "{number}nd meeting"),
    # Translators: 3rd in English
    "few": Message("ordinal: few", "{number}rd meeting"),
    # Translators: as in Kazakh or Azerbaijani; the same as "other" where the language does not have it
    "many": Message("ordinal: many", "{number}th meeting"),
    # Translators: 4th in English
    "other": Message("ordinal: other", "{number}th meeting"),
}


def meeting_line(meeting: Meeting, locale: Locale) -> str:
    """A meeting as one line."""
    catalog = catalog_of(locale)
    visitors = _visitors(meeting)
    sentence = _visit(meeting, visitors, catalog) if meeting.form is Form.VISIT else _encounter(meeting, catalog)
    details = _details(meeting, catalog, host_is_told=bool(visitors))
    return framed(sentence, details, dateline(meeting.place, meeting.when, meeting.countries, catalog), catalog)


def _visitors(meeting: Meeting) -> tuple[Country, ...]:
    """Who visits the host; nobody where it is no visit, or nothing is known of who receives whom."""
    if meeting.form is not Form.VISIT or meeting.host is None:
        return ()
    return tuple(country for country in meeting.countries if country != meeting.host)


def _visit(meeting: Meeting, visitors: tuple[Country, ...], catalog: Catalog) -> str:
    """The sentence of a visit. It may begin with the visit, whose word has no capital of its own."""
    visit = catalog.say(_RANKS[meeting.visit_rank])
    if meeting.host and visitors:
        sentence = catalog.count(
            _VISITS_TO_HOST[meeting.status],
            len(visitors),
            visitors=listing(visitors, catalog.locale),
            visit=visit,
            host=named(meeting.host, catalog.locale),
        )
    else:
        countries = listing(meeting.countries, catalog.locale)
        sentence = catalog.say(_VISITS[meeting.status], countries=countries, visit=visit)
    return capitalized(sentence, catalog.locale)


def _encounter(meeting: Meeting, catalog: Catalog) -> str:
    return catalog.count(
        _MEETINGS[meeting.status],
        len(meeting.countries),
        countries=listing(meeting.countries, catalog.locale),
        meeting=catalog.say(_FORMS[meeting.form]),
    )


def _details(meeting: Meeting, catalog: Catalog, *, host_is_told: bool) -> Iterator[str]:
    """Who took part, and what else is known; the level only where nobody is named whose office tells it."""
    locale = catalog.locale
    if meeting.participants:
        yield listed([format_person(person, locale=locale) for person in meeting.participants], locale)
    if meeting.institution:
        yield meeting.institution
    if meeting.ordinal:
        yield _ordinal(meeting.ordinal, catalog)
    if meeting.level and not meeting.participants:
        yield catalog.say(_LEVEL, office=word(meeting.level, locale))
    if meeting.host and not host_is_told:
        yield host_of(meeting.host, catalog)


def _ordinal(number: int, catalog: Catalog) -> str:
    message = _ORDINALS.get(catalog.locale.ordinal_form(number), _ORDINALS["other"])
    return catalog.say(message, number=counted(number, catalog.locale))
