"""One record for one fact: drafts of the same meeting, agreement or figure are joined, their evidence kept."""

from __future__ import annotations

from typing import Final, cast

from bilat.reading.actor import LEADERS
from bilat.reading.bodies import same_body
from bilat.reading.drafts import Draft
from bilat.reading.meeting_drafts import CALLED_OFF, REMOTE, UNIONS
from bilat.reading.people import PersonMention
from bilat.values import Period, Place

NAMED: Final = frozenset({"call", "video-call", "visit", "session", "summit", "consultations"})
"""The forms of meetings whose nouns tell enough by themselves."""
RECENT: Final = 48
"""How many of the last drafts of its type a new one is compared with: the time stays linear in the text."""
STEM: Final = 5
"""How many letters of a word of a title tell it from others."""
FEW: Final = 2
"""A title of fewer words may be short for any."""
CLOSE: Final = 200
"""How many characters may stand between a verb of agreeing and the noun that takes it up."""
LEAD: Final = 400
"""How many characters after a headline the instrument may be told of that it has only a word for any for."""
ANY_PACKAGE: Final = "documents"
"""The kind of several instruments that are not told apart."""
ANY_KIND: Final = "agreement"
"""The kind of instruments that words for any of them have: "deal", "accord"."""
STEPS: Final = ("agreed", "signed", "in-force")
"""How far an instrument comes."""
PAIR: Final = 2
AHEAD: Final = frozenset({"proposed", "negotiated", "planned", "agreed"})
"""The statuses of an instrument under which a text tells what will be done, before it is signed."""
TOGETHER: Final[dict[str, tuple[set[str], ...]]] = {
    "meeting": ({"held", "under-way"}, {"planned", "proposed"}, set(CALLED_OFF)),
    "agreement": ({"signed", "agreed"}, {"signed", "in-force"}),
    "institution": ({"existing", "opened"}, {"existing", "planned"}),
}
"""Statuses that one fact may be told with."""


def merged(drafts: list[Draft]) -> list[Draft]:
    """Join the drafts that state one fact. Those that only refer back are dropped where there is nothing to join."""
    kept: list[Draft] = []
    gone: set[Draft] = set()
    recent: dict[tuple[str, int], list[Draft]] = {}
    for draft in drafts:
        rivals = recent.setdefault((draft.type, draft.article), [])
        same = [other for other in rivals[-RECENT:] if other not in gone and same_fact(other, draft)]
        if same:
            nearest = max(same, key=lambda other: _alike(other, draft))
            for part in _told_apart(nearest, same, draft):
                join(nearest, part)
                gone.add(part)
            join(nearest, draft)
        elif not (draft.bound and _says_too_little(draft)):
            rivals.append(draft)
            kept.append(draft)
    kept = [draft for draft in kept if draft not in gone]
    for draft in kept:
        if draft.lent is not None and draft.fields["form"] not in REMOTE:
            draft.fields.setdefault("place", draft.lent)
        if _is_of_host(draft):
            del draft.fields["place"]
        if draft.fields.get("form") == "talks" and _is_of_many_leaders(draft):
            draft.fields["form"] = "summit"
    return kept


def _told_apart(nearest: Draft, same: list[Draft], draft: Draft) -> list[Draft]:
    """What one word seemed to tell of as several meetings, of which a later one says that all were there together.

    «Премьер обсудил с коллегами из Перу и Чили …», and then "in three-way talks …".
    """
    codes = set(draft.codes)
    if draft.type != "meeting" or len(codes) <= PAIR or not codes.issuperset(nearest.codes):
        return []
    return [
        other
        for other in same
        if other is not nearest and other.evidence[0] == nearest.evidence[0] and codes.issuperset(other.codes)
    ]


def _is_of_many_leaders(draft: Draft) -> bool:
    """Whether the leaders of three or more states are told to meet, named or by their offices."""
    named = {code for person in _people(draft) if person.office in LEADERS for code in person.countries}
    led = named.union(code for code, office in draft.offices if office in LEADERS)
    return not draft.vague and len(led.intersection(draft.codes) - UNIONS) > PAIR


def _is_of_host(draft: Draft) -> bool:
    """Whether the place of a meeting or an instrument is a country that takes part, as another mention has told."""
    place = draft.fields.get("place")
    if not draft.abroad or not isinstance(place, Place) or place.country is None:
        return False
    return place.country.code in draft.codes


def _says_too_little(draft: Draft) -> bool:
    """Whether a draft that only refers back tells of no fact by itself."""
    if draft.type == "agreement":
        return True
    if draft.fields["form"] == "visit":
        return not (draft.stated or draft.fields.keys() & {"participants", "host", "level"})
    return not (draft.stated or draft.fields["form"] in NAMED)


def _alike(old: Draft, new: Draft) -> tuple[bool, int]:
    """How near a draft of the same fact is: of the same form or kind before others, then the last."""
    key = "form" if old.type == "meeting" else "kind"
    return old.fields.get(key) == new.fields.get(key), old.evidence[-1][0]


def same_fact(old: Draft, new: Draft) -> bool:
    """Whether two drafts of one type state one fact."""
    if old.type == "trade-figure":
        return False
    if old.type == "institution":
        return same_body(old, new)
    if not (set(old.codes) <= set(new.codes) or set(new.codes) <= set(old.codes)):
        return False
    if old.item_of is not None and old.item_of is new.item_of:
        return False
    if old.type == "agreement" and _is_news(old) and new.over and _are_made(old, new):
        return False
    key = "form" if old.type == "meeting" else "kind"
    return (
        (old.fields[key] == new.fields[key] or _taken_up(old, new))
        and _statuses_agree(old, new)
        and (_calls_off(old, new) or _periods_agree(old.fields.get("when"), new.fields.get("when")))
        and _equal_or_open(old.fields.get("ordinal"), new.fields.get("ordinal"))
        and _equal_or_open(old.fields.get("count"), new.fields.get("count"))
        and (_one_trip(old, new) or _places_agree(old, new))
        and _people_agree(old, new)
        and _levels_agree(old, new)
        and _bodies_agree(old, new)
        and _titles_agree(old.fields.get("title"), new.fields.get("title"))
        and not _one_of_several(old, new)
        and not _is_elsewhere(old, new)
        and not _of_other_days(old, new)
    )


def _of_other_days(old: Draft, new: Draft) -> bool:
    """Whether a text goes on from an encounter of now, with no day, to one of long before: "last met in March"."""
    if old.earlier != new.earlier:
        other = old if new.earlier else new
        return not other.bound and "when" not in other.fields
    now = not (old.before or old.headline or old.bound) and "when" not in old.fields
    return now and new.before and old.fields["status"] == "held"


def _is_elsewhere(old: Draft, new: Draft) -> bool:
    """Whether one is held from afar, and the other at a place and on a day of its own: "a call on their Oslo talks"."""
    remote, other = (old, new) if old.fields.get("form") in REMOTE else (new, old)
    apart = remote.fields.get("form") in REMOTE and other.fields["form"] not in REMOTE
    return apart and "when" not in remote.fields and {"place", "when"} <= other.fields.keys()


def _are_made(old: Draft, new: Draft) -> bool:
    """Whether two accords have come as far as each other, be it that one was agreed on and one signed."""
    statuses = {old.fields["status"], new.fields["status"]}
    return len(statuses) == 1 or statuses == {"agreed", "signed"}


def _is_news(draft: Draft) -> bool:
    """Whether a headline tells of an accord without a time, so that it is none of years ago."""
    return draft.headline and "when" not in draft.fields


def _one_of_several(old: Draft, new: Draft) -> bool:
    """Whether one draft counts several instruments, of which the other names one by its title."""
    counted, single = (old, new) if "count" in old.fields else (new, old)
    return "count" in counted.fields and single.fields.keys().isdisjoint({"count"}) and "title" in single.fields


def _taken_up(old: Draft, new: Draft) -> bool:
    """Whether a word for any encounter or any instrument takes up one that was told of by a closer word."""
    if new.type == "agreement":
        return new.bound or new.vague or _one_accord(old, new) or _heads(old, new) or _one_package(old, new)
    forms = {old.fields["form"], new.fields["form"]}
    setting = old.fields["form"] in REMOTE and not new.stated  # a call, and what was said "at the meeting"
    open_form = new.vague or old.vague or ((new.bound or setting) and new.fields["form"] == "talks")
    return open_form and "talks" in forms and not forms & {"visit", "forum"}


def _one_accord(old: Draft, new: Draft) -> bool:
    """Whether a verb of agreeing and a noun close by tell of one accord: "the two agreed to … The deal …"."""
    kinds = {old.fields["kind"], new.fields["kind"]}
    if abs(new.evidence[0][0] - old.evidence[-1][1]) >= CLOSE or "understanding" not in kinds:
        return False
    if new.taken_up and (old.fields["kind"], old.fields["status"]) == ("understanding", "agreed"):
        return True
    agreed = old.fields["status"] == new.fields["status"] == "agreed"
    return agreed and kinds == {"understanding", "agreement"}


def _one_package(old: Draft, new: Draft) -> bool:
    """Whether as many documents as instruments of one kind are these: "sign five documents. The five accords …"."""
    kinds = {old.fields["kind"], new.fields["kind"]}
    return ANY_PACKAGE in kinds and "count" in old.fields and old.fields["count"] == new.fields.get("count")


def _heads(old: Draft, new: Draft) -> bool:
    """Whether the words under a headline tell of what kind its deal is: "Peru, Chile sign deal", then "a treaty"."""
    near = new.evidence[0][0] - old.evidence[-1][1] < LEAD
    told = near and old.headline and not (new.headline or new.vague or new.bound or "count" in old.fields)
    return told and old.fields["kind"] == ANY_KIND and new.fields["kind"] not in {ANY_KIND, "understanding"}


def _statuses_agree(old: Draft, new: Draft) -> bool:
    a, b = old.fields["status"], new.fields["status"]
    if {a, b} == {"held", "under-way"} and (old.over or new.over):
        return False
    if _calls_off(old, new) or (new.bound and new.meant and a in CALLED_OFF):
        return True  # "will not go to Oslo. The visit was planned for May", or the other way round
    assumed = (old.open or new.open) and old.fields.get("form") == new.fields.get("form")
    assumed = assumed or (new.standing and new.vague and a in AHEAD)
    return a == b or assumed or any(a in group and b in group for group in TOGETHER.get(old.type, ()))


def _calls_off(old: Draft, new: Draft) -> bool:
    """Whether what was planned is then called off or put off: "will go to Oslo in May. On Friday the trip was …"."""
    return new.bound and new.fields["status"] in CALLED_OFF and old.fields["status"] == "planned"


def _equal_or_open(a: object, b: object) -> bool:
    return a is None or b is None or a == b


def _periods_agree(a: object, b: object) -> bool:
    if not isinstance(a, Period) or not isinstance(b, Period):
        return True
    return a == b or a.contains(b) or b.contains(a) or _but_for_the_year(a, b)


def _but_for_the_year(a: Period, b: Period) -> bool:
    """Whether two dates are the same where one leaves the year open."""
    texts = str(a), str(b)
    if not any("XXXX" in text for text in texts):
        return False
    first, second = ([date[4:] for date in text.split("/")] for text in texts)
    return first == second


def _places_agree(old: Draft, new: Draft) -> bool:
    """Whether two places may be one: of one name, or a building and its town, or a town and its country."""
    a, b = old.fields.get("place"), new.fields.get("place")
    if not isinstance(a, Place) or not isinstance(b, Place) or a.name == b.name:
        return True
    if a.country == b.country and (old.abroad != new.abroad or _one_town(a.name, b.name)):
        return True  # "in Oman", and then "in Muscat"
    if old.venue == new.venue or not _share_somebody(old, new):
        return False
    return a.country is None or b.country is None or a.country == b.country


def _one_town(*names: str) -> bool:
    """Whether a name is the short form of another: "Petersburg" of "Saint-Petersburg", "Delhi" of "New Delhi"."""
    short, full = sorted(names, key=len)
    return full.endswith((f"-{short}", f" {short}"))


def _titles_agree(a: object, b: object) -> bool:
    """Whether two titles may be of one instrument: they share a word, whatever its ending, or one says too little."""
    if not isinstance(a, str) or not isinstance(b, str):
        return True
    first, second = (title.lower().split() for title in (a, b))
    if first[0][:STEM] == second[0][:STEM]:
        first, second = first[1:], second[1:]  # the nouns of instruments of one kind
    one, other = ({word[:STEM] for word in title if len(word) >= STEM} for title in (first, second))
    return len(one) < FEW or len(other) < FEW or not one.isdisjoint(other)


def _people(draft: Draft) -> list[PersonMention]:
    return cast("list[PersonMention]", draft.fields.get("participants", []))


def _people_agree(old: Draft, new: Draft) -> bool:
    """Whether the people of two drafts may be of one meeting: for each country that both name somebody of, the same."""
    if old.fields.get("form") == "visit" and not _hosts_agree(old, new):
        return False
    a, b = _people(old), _people(new)
    if not a or not b or new.attended:
        return True
    for person in b:
        home = _home_of(person, new)
        theirs = [other for other in a if home & _home_of(other, old)]
        mates = [other for other in b if home & _home_of(other, new)]
        if theirs and not any(other.is_called(mate) for other in theirs for mate in mates or [person]):
            return False
    return True


def _home_of(person: PersonMention, draft: Draft) -> set[str]:
    """The countries of somebody who takes part: of one of two whose country is not told, that which the other has not.

    "Ruto then met the speaker, Ana Rojas": with the president of Peru he talked before.
    """
    if person.countries:
        return set(person.countries)
    told = {code for other in _people(draft) for code in other.countries}
    left = set(draft.codes) - told
    return left if told and len(left) == 1 and not draft.bound else set()


def _one_trip(old: Draft, new: Draft) -> bool:
    """Whether two visits are of one person to one country, whatever the places in it."""
    if old.fields.get("form") != "visit" or old.fields.get("host") is None:
        return False
    return old.fields["host"] == new.fields.get("host") and _share_somebody(old, new)


def _levels_agree(old: Draft, new: Draft) -> bool:
    """Whether two encounters told of by offices may be one: not of presidents here and of ministers there."""
    if (
        new.bound
        or old.bound
        or new.attended
        or {old.fields.get("level"), new.fields.get("level")} & {None, "official"}
    ):
        return True
    if old.fields["level"] == new.fields["level"]:
        return True
    return _share_somebody(old, new) or old.fields.get("form") == "visit"


def _share_somebody(old: Draft, new: Draft) -> bool:
    """Whether two encounters name one person who takes part in both."""
    return any(one.is_called(other) for one in _people(old) for other in _people(new))


def _bodies_agree(old: Draft, new: Draft) -> bool:
    """Whether two sessions may be of one body: by names of which one has all words of the other."""
    names = [str(draft.fields.get("institution", "")).casefold().split() for draft in (old, new)]
    stems = [{word[:STEM] for word in name} for name in names]
    return stems[0] <= stems[1] or stems[1] <= stems[0]


def _hosts_agree(old: Draft, new: Draft) -> bool:
    """Whether two visits may be one: to the same country, by somebody whom both name or of one country."""
    if not _equal_or_open(old.fields.get("host"), new.fields.get("host")):
        return False
    homes = [{code for person in _people(draft) for code in person.countries} for draft in (old, new)]
    return not homes[0] or not homes[1] or not homes[0].isdisjoint(homes[1])


def join(old: Draft, new: Draft) -> None:
    """Add to a draft what another one of the same fact knows."""
    if old.type == "meeting":
        _join_meetings(old, new)
    old.codes = tuple(dict.fromkeys((*old.codes, *new.codes)))
    last = old.evidence[-RECENT:]  # both are in the order of the text
    old.evidence += [span for span in new.evidence if span not in last]
    old.bound = old.bound and new.bound
    old.offices += new.offices
    old.lent = old.lent or new.lent
    if old.type == "institution":
        old.fields["name"] = max(cast("str", old.fields["name"]), cast("str", new.fields["name"]), key=len)
    elif old.type == "agreement":
        _join_instruments(old, new)
    old.headline = old.headline and new.headline
    if (old.venue and not new.venue) or (old.abroad and not new.abroad):
        _take_town(old, new)
    for name, value in new.fields.items():
        if name == "participants":
            old.fields[name] = _all_people(_people(old), _people(new))
        elif name == "when":
            known = cast("Period | None", old.fields.get("when"))
            old.fields[name] = _finer(known, cast("Period", value))
        elif name not in old.fields:
            old.fields[name] = value
            old.abroad = old.abroad or (new.abroad and name == "place")
            old.venue = old.venue or (new.venue and name == "place")
    if old.fields.get("form") in REMOTE:
        old.fields.pop("place", None)  # that of the word which left open how they talked


def _take_town(old: Draft, new: Draft) -> None:
    """Name the town where the place that a draft knows is only a building or a country."""
    if "place" in new.fields and not (new.venue and old.abroad):
        old.fields["place"], old.venue, old.abroad = new.fields["place"], new.venue, new.abroad


def _join_meetings(old: Draft, new: Draft) -> None:
    """What is stated of the two, not assumed; and that what will not be on its day has been put off."""
    if _calls_off(old, new) or (old.open and not new.open):
        old.fields["status"], old.open = new.fields["status"], False
    if old.vague and not new.vague:
        old.fields["form"], old.vague = new.fields["form"], False
    statuses = {old.fields["status"], new.fields["status"]}
    if statuses == {"cancelled", "postponed"}:
        old.fields["status"] = "postponed"
    if statuses == {"held", "under-way"} and (old.ended or new.ended or _tells_the_end(old, new)):
        old.fields["status"] = "held"
    old.ended = old.ended or new.ended


def _tells_the_end(old: Draft, new: Draft) -> bool:
    """Whether what a headline tells of as going on is over in the words under it: "discuss", then "discussed"."""
    told = old.headline and not new.headline and not new.open
    return told and new.fields["status"] == "held" and "visit" not in (old.fields["form"], new.fields["form"])


def _join_instruments(old: Draft, new: Draft) -> None:
    """The closer kind of the two, and how far the instrument has come."""
    closer = not new.bound and not (new.vague and new.fields["kind"] == ANY_KIND)
    if (old.fields["kind"] == "understanding" and closer) or _heads(old, new) or _one_package(old, new):
        old.fields["kind"] = _closer_kind(old, new)
    old.mixed = old.mixed or new.mixed
    if _farther(old, new):
        old.fields["status"] = new.fields["status"]


def _closer_kind(old: Draft, new: Draft) -> object:
    """The kind that says more: that of a package whose instruments are of several, else any but "documents"."""
    if old.mixed or (new.fields["kind"] == ANY_PACKAGE and not new.mixed):
        return old.fields["kind"]
    return new.fields["kind"]


def _farther(old: Draft, new: Draft) -> bool:
    """Whether a later mention tells that an instrument has come farther: it was agreed, then signed."""
    if new.bound or old.fields["kind"] != new.fields["kind"] or new.standing:
        return False  # what is said to be done under it does not make it older: "signed a pact; under the pact …"
    steps = [str(draft.fields["status"]) for draft in (old, new)]
    return steps[1] in STEPS and STEPS.index(steps[1]) > (STEPS.index(steps[0]) if steps[0] in STEPS else len(STEPS))


def _finer(a: Period | None, b: Period) -> Period:
    return b if a is None or "XXXX" in str(a) or a.contains(b) else a


def _all_people(old: list[PersonMention], new: list[PersonMention]) -> list[PersonMention]:
    """The people of both, each once, by the fuller name."""
    people = list(old)
    for person in new:
        known = next((at for at, other in enumerate(people) if other.is_called(person)), None)
        if known is None:
            people.append(person)
        elif len(person.name) > len(people[known].name):
            people[known] = person
    return people
