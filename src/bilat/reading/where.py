"""Where an event takes place."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Final, cast

from bilat.languages import table
from bilat.reading.actor import Actor
from bilat.reading.actor_roles import HAD, event_after
from bilat.reading.actors import Scene
from bilat.reading.clauses import (
    beyond_as,
    clause_of,
    clause_of_noun,
    is_part_of_title,
    is_within_title,
    of_affair,
    opens_with,
    past_possessive,
)
from bilat.reading.mentions import Mention
from bilat.reading.names import names_of
from bilat.reading.phases import phase_before
from bilat.reading.places import PlaceMention, town_by_adjective
from bilat.reading.proper import is_quoted
from bilat.reading.sentence import FINITE, Sentence
from bilat.reading.verb_last import relation_of_place
from bilat.values import Country, Place

if TYPE_CHECKING:
    from bilat.languages.schema.countries import Countries
    from bilat.languages.schema.cues import Cue

IN_ONE_PLACE: Final = frozenset({"talks", "session", "consultations", "summit"})
"""The forms of encounters whose place a text may name apart from them."""
TAKING_PLACE: Final = frozenset({"held", "under-way"})
WHERE: Final = frozenset({"in", "to", "for", HAD})
"""The senses of the prepositions after which a place is where something is, or where one goes for it."""
GOING: Final = frozenset({"visit", "await", "stay"})
"""The senses of the verbs whose object is where one goes, or is expected: "visited Goa", "is expected in Goa"."""
TRIPS: Final = frozenset({"visit", "travel", "invite", "await", "receive"})
"""The senses of words for going somewhere or having somebody come."""
HERE: Final = frozenset({"in", "to"})
"""The roles of a capital where something is, or where one goes: "the Lima talks", "the premier's Lima visit"."""
GONE: Final = frozenset({"visit", "travel"})
"""The senses of words for going somewhere."""
SPOTS: Final = frozenset({"city", "venue"})
DESCRIBING_NOUN: Final = frozenset({"quality", "joint"})
"""The roles of words that may stand between an adjective and its noun."""
DESCRIBING: Final = frozenset({"article", "quality", "body", "land"})
SIGNS: Final = frozenset("'’.«“\"„-")
"""What may stand between a preposition and its place: of possessives, abbreviations, quotes, compounds."""
FOR_TALKS: Final = 2
"""How many tokens may stand between a country gone to and the event that one goes for."""
BESIDE: Final = 2
"""How many tokens after a venue its city begins: a preposition or a comma stands between."""
REACH: Final = 4
"""How many tokens before a place its preposition stands."""
LAST: Final = 16
"""How many of the places before an event may tell where it is: those before stand too far off."""
_FIRST: Final = attrgetter("first")
OBJECT: Final = 3
"""How many tokens after a verb of receiving its subject may stand, where it is turned round."""


def place_of(
    sentence: Scene,
    first: int,
    stop: int,
    codes: tuple[str, ...],
    *,
    direct: bool = False,
    until: int | None = None,
) -> Place | None:
    """Where an event is: the nearest city or venue of its clause, else the sentence's only one, else a third country.

    Args:
        sentence: the sentence.
        first: the first token of the event's word.
        stop: the token after its last.
        codes: the countries that take part; one of them is a host and no place.
        direct: whether the object of the verb is a place too ("visited Nairobi").
        until: the token before which its place stands; anywhere if left out.
    """
    if (town := _described_by_town(sentence, first)) is not None:
        return _place(town)
    low, high = clause_of_noun(sentence, first, stop)
    places = [mention for mention in sentence.places if until is None or mention.first < until]
    stated = [mention for mention in places if _says_where(sentence, mention, first, stop, direct=direct)]
    near = [mention for mention in stated if low <= mention.first < high]
    if not near and sentence.has_at(low, "break", "where"):
        near = [mention for mention in sentence.places if 0 <= low - mention.stop <= 1]  # "to Kiev, where he met"
    if not near and (filed := _here(sentence, low, high)) is not None:
        return filed
    if near:
        nearest = min(near, key=lambda m: m.first - stop if m.first >= stop else first - m.stop + 3)
        return _place(_town_of(nearest, places))
    if len(stated) == 1 and not _of_another(sentence, stated[0], first):
        return _place(stated[0])
    hosts = [mention for mention in sentence.places if low <= mention.first < high and _hosts(sentence, mention)]
    if len(hosts) == 1:
        return _place(hosts[0])
    if phase_before(sentence, first) == "hosting" and (venue := _named_as_venue(sentence, first, codes)) is not None:
        return _place(venue)
    return _town_after(sentence, stop) or _abroad(sentence, first, stop, codes)


def _says_where(sentence: Scene, mention: PlaceMention, first: int, stop: int, *, direct: bool) -> bool:
    """Whether a place is stated as where something is, and as where no other event is."""
    stated = (
        _stated(sentence, mention)
        or (direct and _is_object(sentence, mention, first, stop))
        or (event_after(sentence, mention.stop) == first and _names_event(sentence, mention))
    )
    others = (
        _of_later_trip(sentence, stop, mention)
        or _of_other_trip(sentence, first, mention)
        or _of_topic_event(sentence, first, stop, mention)
    )
    return stated and not others and not (mention.first > stop and _opens_clause(sentence, mention))


def _is_object(sentence: Sentence, mention: PlaceMention, first: int, stop: int) -> bool:
    """Whether a place stands beside a verb of going as its object, and in nobody's title: «Осло посетил мэр Лимы»."""
    turned = mention.stop == first and names_of(sentence.tokens.language).inflects
    turned = turned and not _after_preposition(sentence, mention)  # «из Осло отбыл …»
    return (turned or mention.first - stop in {0, 1}) and not is_within_title(sentence, mention.first)


def _town_of(place: PlaceMention, places: list[PlaceMention]) -> PlaceMention:
    """The city right after a venue that stands in it: "at the Grand Hotel, Nairobi"; else the place itself."""
    if place.kind != "venue":
        return place
    beside = range(place.stop, place.stop + BESIDE)
    return next((other for other in places if other.kind == "city" and other.first in beside), place)


def _described_by_town(sentence: Sentence, first: int) -> PlaceMention | None:
    """The town whose adjective stands before a noun, perhaps with others between: «парижские мирные переговоры»."""
    for index in range(first - 1, max(sentence.first, first - REACH) - 1, -1):
        if (town := town_by_adjective(sentence.tokens, index)) is not None:
            return None if is_quoted(sentence.tokens, index, first + 1) else town  # «Петербургский диалог» is a name
        cue = sentence.cue_at.get(index)
        plain = cue is None and sentence.tokens.words[index].islower()
        if not (plain or (cue is not None and cue.role in DESCRIBING_NOUN)):
            return None
    return None


def _here(sentence: Sentence, low: int, high: int) -> Place | None:
    """The town where the report was filed, where a clause says "here"."""
    town = sentence.mentions.context.town
    said = town is not None and any(sentence.has_at(index, "here") for index in range(low, high))
    return _place(town) if town is not None and said else None


def _abroad(sentence: Scene, first: int, stop: int, codes: tuple[str, ...]) -> Place | None:
    """The third country that a clause says an event is in."""
    low, high = clause_of_noun(sentence, first, stop)
    for actor in sentence.actors:
        if actor.kind != "name" or not low <= actor.first < high or not set(codes).isdisjoint(actor.codes):
            continue
        if _of_topic(sentence, first, stop, actor) or _told_elsewhere(sentence, stop, actor.first):
            continue
        if actor.role == "in" or _on_the_way(sentence, actor, first) or (not actor.role and _hosts(sentence, actor)):
            return _third(sentence, actor)
    return None


def _of_later_trip(sentence: Scene, stop: int, mention: Mention) -> bool:
    """Whether a place is where a trip went that a noun tells of after an event: "talks after his visit to Oslo".

    Or right after another encounter that was at another time: "met, they said after talks in Oslo".
    """
    return any(
        stop <= first < mention.first
        and (cue.sense == "visit" or mention.first - end < BESIDE)
        and phase_before(sentence, first)
        in ({"after", "before", None} if cue.sense == "visit" else {"after", "before"})
        for first, end, cue in sentence.of_role("event")
    )


def _of_other_trip(sentence: Scene, event: int, mention: Mention) -> bool:
    """Whether a place is where a trip leads that comes after an event, or before it.

    "After talks with Peru he will fly to Oslo", "before flying to Oslo he met Peru's premier".
    """
    trip = max((first for first, _, cue in sentence.cues if first < mention.first and _is_trip(cue)), default=None)
    if trip is None or trip == event or trip < event < mention.first:
        return False
    before = phase_before(sentence, trip) == "before"
    return before or (sentence.has_at(trip, "verb") and phase_before(sentence, event) in {"after", "before"})


def _is_trip(cue: Cue) -> bool:
    """Whether a word is one for going somewhere: "flew", "a visit"."""
    return cue.role in {"event", "verb"} and cue.sense in GONE


def _of_topic_event(sentence: Scene, verb: int, stop: int, mention: Mention) -> bool:
    """Whether a place is where an event is that a verb of discussing is about: "discussed the summit in Oslo"."""
    if not sentence.has_at(verb, "verb", "discuss") or names_of(sentence.tokens.language).inflects:
        return False
    return any(stop <= first < mention.first for first, _, _ in sentence.of_role("event"))


def _opens_clause(sentence: Sentence, mention: Mention) -> bool:
    """Whether a comma and a preposition stand before a place and a verb after: «…, в Лиме открылось консульство»."""
    after = sentence.cue_at.get(mention.stop)
    opened = mention.first > 1 and sentence.tokens.words[mention.first - 2] == ","
    return opened and after is not None and after.act is not None and after.act.form in FINITE


def _told_elsewhere(sentence: Sentence, stop: int, first: int) -> bool:
    """Whether another verb tells what is in a country: "the talks may stop a war in Chad"."""
    if names_of(sentence.tokens.language).inflects or sentence.verb_last:
        return False
    return any(sentence.has_at(index, "possible") for index in range(stop, first))


def towns_that_act(sentence: Sentence, before: int) -> list[str]:
    """The countries of the towns and regions that do something with somebody: "the mayors of Narvik and Peru's …".

    Args:
        sentence: the sentence.
        before: the token before which they stand: that of what they do.
    """
    return [
        place.country
        for place in sentence.places
        if place.first < before
        and place.country is not None
        and _acts(sentence, place)
        and not _after_preposition(sentence, place)
    ]


def _acts(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether "and" or a verb stands right after a town or region, or after the name of its head."""
    inside = (person.stop for person in sentence.people if person.first < place.first < person.stop)
    after = next(inside, place.stop)
    cue = sentence.cue_at.get(after)
    return sentence.has_at(after, "link") or (cue is not None and cue.act is not None)


def _after_preposition(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether a preposition stands before a town or region, and it does nothing itself; "of" is none."""
    before = sentence.cue_at.get(place.first - 1)
    return before is not None and before.role == "relation" and before.sense != "of"


def place_before(sentence: Sentence, codes: tuple[str, ...]) -> Place | None:
    """The only city or venue where a block has said before that something is, in one of the countries that take part.

    Args:
        sentence: the sentence that tells of an event and names no place.
        codes: the countries that take part in it.
    """
    places = sentence.mentions.places
    before = bisect_left(places, sentence.first, key=_FIRST)
    spots = {
        mention.name: mention
        for mention in places[max(0, before - LAST) : before]
        if mention.kind in SPOTS and mention.country in codes and _stated(sentence, mention)
    }
    return _place(next(iter(spots.values()))) if len(spots) == 1 else None


def town_at(sentence: Sentence, index: int) -> Place | None:
    """The town whose name begins at a token."""
    towns = (place for place in sentence.places if place.first == index and place.kind == "city")
    return next(map(_place, towns), None)


def _place(mention: PlaceMention) -> Place:
    return Place(name=mention.name, country=Country.of(mention.country) if mention.country else None)


def _of_another(sentence: Sentence, mention: PlaceMention, first: int) -> bool:
    """Whether a place is of something else: in a condition, or in a clause of its own with another event.

    "… talks; the commission met in Oslo", "… talks on sanctions if the violence in Oslo goes on".
    """
    low, _ = clause_of(sentence, mention.first)
    if first >= low:
        return False
    event = any(low <= other < mention.first for other, _, _ in sentence.of_role("event"))
    return event or opens_with(sentence, low, "if")


def _where_sayer_is(sentence: Sentence, index: int, stop: int) -> bool:
    """Whether a place is that of a body which says something: "the ministry in Oslo said"."""
    return sentence.has_at(index - 1, "body") and sentence.has_at(stop, "say")


def _tells_where(sentence: Sentence, index: int, sense: str, mention: PlaceMention) -> bool:
    """Whether the preposition at a token has a place say where something is, or where one goes."""
    if sense not in WHERE or of_affair(sentence, index) or _where_sayer_is(sentence, index, mention.stop):
        return False
    if mention.kind == "venue" and sentence.has_at(index - 1, "say"):
        return False  # "said in the Kremlin" is who
    return sense != "to" or _goes(sentence)


def _stated(sentence: Sentence, mention: PlaceMention) -> bool:
    """Whether a preposition of place or direction stands before a place, with nothing between but what describes it."""
    if sentence.verb_last:
        return relation_of_place(sentence, mention) in WHERE
    if is_within_title(sentence, mention.first) or any(b.first < mention.first < b.stop for b in sentence.institutions):
        return False  # part of a title or of a body's name: "the ambassador in Oslo", "the Embassy in Oslo"
    words = sentence.tokens.words
    if mention.kind == "city" and _owns_a_thing(sentence, mention.stop):
        return False  # "in Cairo's favour", but not "Cairo's readiness to host"
    index = mention.first - 1
    low = max(0, mention.first - REACH)
    if any(country.first == mention.first and country.case == "g" for country in sentence.countries):
        low = index  # of a noun: «в отношениях Москвы и Лимы»
    while index >= low:
        cue = sentence.cue_at.get(index)
        preposition = cue.reading("relation") if cue is not None else None
        if preposition is not None:
            return _tells_where(sentence, index, preposition.sense, mention)
        if cue is not None and cue.role not in DESCRIBING:
            return index == mention.first - 1 and cue.role == "verb" and cue.sense in GOING and cue.form != "base"
        country = next((c for c in sentence.countries if c.first <= index < c.stop), None)
        if country is not None:
            low, index = max(0, country.first - 2), country.first  # "in the Kazakh capital Astana"
        elif not words[index].isalpha() and words[index] not in SIGNS:
            return False
        index -= 1
    return False


def _owns_a_thing(sentence: Sentence, stop: int) -> bool:
    """Whether the sign of a possessive stands after a place, and then no word for what its people do."""
    owned = past_possessive(sentence, stop)
    if owned is None:
        return False
    cue = sentence.cue_at.get(owned)
    return cue is None or cue.act is None


def _goes(sentence: Sentence) -> bool:
    """Whether a sentence has somebody go somewhere, or come by invitation."""
    return any(cue.sense in TRIPS or (cue.act is not None and cue.act.sense in TRIPS) for _, _, cue in sentence.cues)


def _town_after(sentence: Scene, stop: int) -> Place | None:
    """A town that nothing is known of but that something was in it: "met in Moyale"; in a language without cases."""
    if names_of(sentence.tokens.language).inflects:
        return None
    first = next((time.stop for time in sentence.times if time.first == stop), stop)
    cue = sentence.cue_at.get(first)
    if cue is None or cue.role != "relation" or cue.sense != "in":
        return None
    words = sentence.tokens.words
    first = end = first + 1
    while end < sentence.stop and words[end].istitle() and words[end].isalpha() and end not in sentence.cue_at:
        end += 1
    known = (sentence.countries, sentence.people, sentence.times, sentence.institutions, sentence.places)
    if first == end or any(mention.first < end and first < mention.stop for kind in known for mention in kind):
        return None
    return Place(name=sentence.tokens.quote(first, end), country=None)


def _names_event(sentence: Scene, mention: PlaceMention) -> bool:
    """Whether a place right before a noun says where: "the Geneva talks", not "Moscow–Kyiv talks"."""
    if is_within_title(sentence, mention.first):
        return False  # «начал визит главы Белого дома встречей …»
    before = sentence.cue_at.get(mention.first - 1)
    capital = next((actor for actor in sentence.actors if actor.first == mention.first), None)
    governs = any(country.first <= mention.first < country.stop for country in sentence.countries)
    if (capital is not None and capital.role in HERE) or (mention.kind == "city" and not governs):
        return True
    return mention.first > sentence.first and before is not None and before.role in DESCRIBING


def _hosts(sentence: Sentence, mention: Mention) -> bool:
    """Whether a place receives an event: "Seoul will host", "Seoul's readiness to host", «примет Сеул»."""
    if is_part_of_title(sentence, mention.first):
        return False
    end = past_possessive(sentence, mention.stop) or mention.stop
    return any(
        cue.reading("verb") is not None
        and cue.sense == "receive"
        and not _welcomes(sentence, stop)
        and (first - OBJECT <= end <= first or mention.first == stop)
        for first, stop, cue in sentence.cues
    )


def _named_as_venue(sentence: Sentence, first: int, codes: tuple[str, ...]) -> PlaceMention | None:
    """The town that is called the venue of an event, of none of those who meet: "Oslo as the venue for the talks"."""
    low, high = beyond_as(sentence, *clause_of(sentence, first))
    towns = [
        place
        for place in sentence.places
        if low <= place.first < high and place.kind == "city" and place.country not in codes
    ]
    before = [town for town in towns if town.stop <= first]
    return next(iter(before[-1:] or towns), None)


def _welcomes(sentence: Sentence, stop: int) -> bool:
    """Whether what is received is no guest but news: «Катар приветствовал подписание договора»."""
    after = sentence.cue_at.get(stop)
    return after is not None and after.role in {"act", "instrument"}


def _on_the_way(sentence: Sentence, actor: Actor, first: int) -> bool:
    """Whether one goes to a country for an event: "flew to Oman for talks"."""
    near = actor.role in WHERE and 0 <= first - actor.stop <= FOR_TALKS
    return near and sentence.has_at(first, "event")


def _of_topic(sentence: Scene, first: int, stop: int, actor: Actor) -> bool:
    """Whether a country is where that is which an event is about: "discussed the situation in Yemen"."""
    cue = sentence.cue_at.get(first)
    if cue is not None and cue.sense == "discuss" and actor.first > stop + 1:
        return True
    return any(sentence.has_at(index, "relation", "topic") for index in range(stop, actor.first))


def is_country(sentence: Sentence, place: object) -> bool:
    """Whether a place is a country as a whole."""
    if not isinstance(place, Place) or place.country is None:
        return False
    return place.name in _country_names(sentence.tokens.language).get(place.country.code, ())


def is_venue(sentence: Sentence, place: object) -> bool:
    """Whether a place is a building or the like that a sentence names."""
    if not isinstance(place, Place):
        return False
    return any(mention.kind == "venue" and mention.name == place.name for mention in sentence.places)


def _third(sentence: Scene, actor: Actor) -> Place | None:
    """A country as the place where two others meet."""
    names = _country_names(sentence.tokens.language).get(actor.codes[0]) if len(actor.codes) == 1 else None
    if not names:
        return None
    quote = sentence.tokens.quote(actor.first, actor.stop)
    return Place(name=quote if quote in names else names[0], country=Country.of(actor.codes[0]))


@cache
def _country_names(language: str) -> dict[str, list[str]]:
    """The names that a language has for each country, in the nominative."""
    names: dict[str, list[str]] = {}
    for phrase, term in cast("Countries", table(language, "countries")).phrases():
        if term.kind == "name" and term.part == "whole" and len(term.codes) == 1:
            names.setdefault(term.codes[0], []).append(phrase.split("/")[0])
    return names
