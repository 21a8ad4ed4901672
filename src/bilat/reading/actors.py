"""Who acts in a sentence, and what part each plays by the words around it."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import attrs

from bilat.languages.schema.cues import Cue
from bilat.reading.clauses import of_affair, of_time, past_possessive
from bilat.reading.cue_tables import cue_table
from bilat.reading.institutions import InstitutionMention
from bilat.reading.lazily import lazily
from bilat.reading.mentions import Mention
from bilat.reading.names import names_of
from bilat.reading.people import People, PersonMention
from bilat.reading.sentence import Sentence, cue_words
from bilat.reading.signatories import partners_of
from bilat.reading.sought import DIGITS
from bilat.reading.tenses import is_infinitive
from bilat.reading.verb_last import relation_after, share_roles

JOINTS: Final = frozenset(",-–—/&'’")
"""Signs that hold two actors of one role together."""
DONE: Final = frozenset({"hold", "attend", "sign", "reach"})
"""The acts that only those do who act for a state, or its companies."""
ENDS: Final = frozenset({"act", "verb", "relation", "break", "say", "future", "phase", "possible"})
"""The roles of words that end the phrase which an adjective begins."""
NATIONAL: Final = frozenset(
    ["head-of-state", "head-of-government", "deputy-head-of-government", "foreign-minister", "minister", "speaker"]
)
"""The offices that a report of their own country names without it, and that are meant by talks of a country."""
OFFICIAL: Final = NATIONAL | {"legislator", "regional-leader", "official"}
"""The offices of those whom an ambassador meets where he is posted."""
SINGLE: Final = frozenset({"head-of-state", "head-of-government", "foreign-minister"})
"""The offices that one person of a state holds."""
LEADERS: Final = frozenset({"head-of-state", "head-of-government"})
"""The offices that "leaders" or "heads" may mean, of one state the one and of another the other."""
WORLD: Final = ("UN",)
"""The code of the union of all states."""
WEAK: Final = frozenset({"capital", "seat"})
"""The kinds of mentions that name a place as well as a government."""
NAMES: Final = WEAK | {"name"}
"""The kinds of mentions of a country by its name, a capital or a seat of power."""
PARTNERING: Final = frozenset({"with", "between"})
OWNED: Final = frozenset({"event", "instrument"})
"""The roles of nouns that "of" gives those who take part: "a summit of ten states", not "the leaders of ten states"."""
DESCRIBING: Final = frozenset({"article", "quality", "joint", "body"})
"""The roles of words that may stand between a preposition and its noun."""
LONGEST_ITEM: Final = 6
"""How many tokens an item of a list may have that names no state: "the secretary general of NATO"."""
TELLING: Final = frozenset({"verb", "act", "event", "instrument", "say", "break", "pronoun"})
"""The roles of words after which what is discussed is over."""
WITNESS: Final = "witness"
"""The sense of a preposition before those who look on: "in the presence of the premiers"."""
HAD: Final = "had"
"""The sense of a preposition before somebody whose encounter it is («у премьера встреча»), or before a place."""
REACH: Final = 4
"""How many tokens may stand between a preposition and its actor: articles, adjectives."""


@attrs.define(eq=False)
class Actor(Mention):
    """A country or a person that a sentence names.

    Args:
        codes: the countries it stands for.
        person: the person, where it is one.
        kind: ``person``, ``pronoun``, ``company``, or the kind of the country mention.
        role: ``""`` for subject or bare object, else the sense of the preposition before it (``with``, ``to``, ``in``,
            ``from``, ``topic`` …); ``attribute`` for an adjective of something that does not act.
        chained: whether it continues the actor before it ("Russia and China").
        case: the possible grammatical cases, as far as the language shows them.
    """

    codes: tuple[str, ...]
    person: PersonMention | None
    kind: str
    role: str = ""
    chained: bool = False
    case: str = ""


class Scene(Sentence):
    """A sentence together with those who act in it."""

    @lazily
    def actors(self) -> list[Actor]:
        """Its actors in text order, with their roles."""
        return actors_of(self)

    @lazily
    def meeting(self) -> list[Actor]:
        """Those of its actors that may meet: no company, and nobody who only signs something."""
        signing = self.signing
        return [actor for actor in self.actors if actor.kind != "company" and actor.first not in signing]

    @lazily
    def partners(self) -> list[InstitutionMention]:
        """The bodies that stand where parties to an instrument do."""
        return partners_of(self)

    @lazily
    def signing(self) -> set[int]:
        """The first tokens of the actors that sign or reach something: "the agreements signed by the presidents"."""
        found: set[int] = set()
        for before, actor in pairwise((None, *self.actors)):
            assert actor is not None
            chained = actor.chained and before is not None and before.first in found
            if chained or (actor.role == "by" and self._signed_by(actor)):
                found.add(actor.first)
        return found

    def _signed_by(self, actor: Actor) -> bool:
        """Whether the preposition before an actor follows an act of signing or reaching."""
        for index in range(actor.first - 1, max(self.first, actor.first - REACH) - 1, -1):
            if self.has_at(index, "relation", "by"):
                act = self.cue_at.get(index - 1)
                return act is not None and act.role == "act" and act.sense in {"sign", "reach"}
        return False


def actors_of(sentence: Sentence) -> list[Actor]:
    """The actors of a sentence in text order, with their roles."""
    people = sentence.people
    money = _money(sentence)
    home = sentence.mentions.context.home
    if home is not None:
        known = sentence.mentions.known
        people = [p if sentence.has_at(p.first - 1, "pronoun", "his") else _at_home(p, home, known) for p in people]
    people = _where_posted(sentence, people)
    taken = {index for p in people for index in range(p.first, p.stop)}
    people = _without_owners(sentence, people)
    actors = [_actor_of(sentence, person) for person in people]
    bodies = {(c.first, c.codes) for c in sentence.countries if c.kind == "body"}
    actors += [
        Actor(c.first, c.stop, c.codes, None, c.kind, case=c.case)
        for c in sentence.countries
        if c.first not in taken and c.first not in money and (c.stop, c.codes) not in bodies  # "the US Pentagon"
    ]
    actors = _with_owners(sentence, actors, _pronouns(sentence, actors))
    actors.sort(key=lambda actor: actor.first)
    actors = _with_leaders(sentence, actors)
    before: Actor | None = None
    for actor in actors:
        _assign(sentence, before, actor)
        if not (actor.kind == "pronoun" and sentence.has_at(actor.first, "pronoun", "his")):
            before = actor
    if sentence.verb_last and len(actors) > 1:
        share_roles(sentence, actors)
    _set_aside_mediators(sentence, actors)
    _set_aside_accusers(sentence, actors)
    return actors


def _set_aside_mediators(sentence: Sentence, actors: list[Actor]) -> None:
    """Tell those apart who bring others together: "Oman brokered", "brokered by Oman", "an Oman-brokered truce"."""
    words = sentence.tokens.words
    for first, stop, cue in sentence.acts:
        if not cue.may_be("broker"):
            continue
        passive = sentence.has_at(stop, "relation", "by")
        for actor in actors:
            gap = range(actor.stop, first)
            auxiliary = all(words[at] == "-" or sentence.has_at(at, "act", "hold") for at in gap) and len(gap) < REACH
            before = actor.stop <= first and auxiliary and actor.role not in PARTNERING and not passive
            if before or (passive and stop < actor.first <= stop + REACH):
                actor.role = "mediator"
        for one, other in pairwise(actors):
            if other.chained and one.role == "mediator":
                other.role = "mediator"


def _set_aside_accusers(sentence: Sentence, actors: list[Actor]) -> None:
    """Tell who only says of others what they did with a third: "Chad accuses Peru of holding talks with Oman"."""
    accusing = next((span for span in sentence.of_role("say") if span[2].sense == "accuse"), None)
    if accusing is None or not any(actor.role in PARTNERING for actor in actors if actor.first > accusing[1]):
        return
    by = next((actor for actor in actors if actor.role == "by" and actor.first > accusing[0]), None)
    before = [actor for actor in actors if not actor.role and actor.stop <= accusing[0]]
    for actor in before if by is None else [by]:
        actor.role = "mediator"


def _with_leaders(sentence: Sentence, actors: list[Actor]) -> list[Actor]:
    """The actors, those who lead a delegation in its place: "a Peruvian delegation led by the premier Ana Rojas"."""
    if not any(cue.sense == "led" for _, _, cue in sentence.of_role("relation")):
        return actors
    kept: list[Actor] = []
    for actor in actors:
        led = kept[-1] if kept else None
        if led is not None and actor.person is not None and led.person is None and _leads(sentence, led, actor):
            countries = actor.person.countries or led.codes
            person = attrs.evolve(actor.person, countries=countries)
            kept[-1] = attrs.evolve(led, stop=actor.stop, codes=countries, person=person, kind="person")
        else:
            kept.append(actor)
    return kept


def _leads(sentence: Sentence, led: Actor, leader: Actor) -> bool:
    """Whether somebody is named as the leader of those whose country is named right before."""
    gap = range(led.stop, leader.first)
    if (
        not any(sentence.has_at(index, "relation", "led") for index in gap)
        or "," in sentence.tokens.words[led.stop : leader.first]
    ):
        return False
    return any(
        sentence.has_at(index, "body", "delegate")
        for index in range(max(led.first - REACH, sentence.first), leader.first)
    )


def _actor_of(sentence: Sentence, person: PersonMention) -> Actor:
    """A person as an actor; one who only says whose a body is stands for the country alone: "Fico's negotiators"."""
    owned = past_possessive(sentence, person.stop)
    after = person.stop if owned is None else owned
    if not names_of(sentence.tokens.language).inflects and not sentence.verb_last and sentence.has_at(after, "body"):
        return Actor(person.first, person.stop, person.countries, None, "body")
    return Actor(person.first, person.stop, person.countries, person, "person", case=person.case)


def _without_owners(sentence: Sentence, people: list[PersonMention]) -> list[PersonMention]:
    """The people but for those who only say whose somebody is: "Macron's envoy Jean Dupont"."""
    kept: list[PersonMention] = []
    for person in people:
        before = kept[-1] if kept else None
        if before is not None and person.office and past_possessive(sentence, before.stop) == person.first:
            kept[-1] = attrs.evolve(person, first=before.first, countries=person.countries or before.countries)
        else:
            kept.append(person)
    return kept


def _at_home(person: PersonMention, home: str, known: People) -> PersonMention:
    """A person; one named with an office of no country is of the country that the report comes from.

    Not one whose office there somebody else of the text holds.
    """
    if person.countries or person.office not in NATIONAL or not person.name:
        return person
    holder = known.holder(home, person.office) if person.office in SINGLE else None
    if holder is not None and not holder.is_called(person):
        return person
    return attrs.evolve(person, countries=(home,))


def _where_posted(sentence: Sentence, people: list[PersonMention]) -> list[PersonMention]:
    """The people, officials of no country of the one to which the sentence's only ambassador is sent."""
    hosts = {code for person in people if person.office == "ambassador" for code in person.host}
    if len(hosts) != 1:
        return people
    return [
        attrs.evolve(person, countries=tuple(hosts))
        if not person.countries and person.office in OFFICIAL and not sentence.has_at(person.first - 1, "pronoun")
        else person
        for person in people
    ]


def _money(sentence: Sentence) -> set[int]:
    """The tokens of amounts of money: the United States of "US dollars" does nothing."""
    if not sentence.countries or not sentence.begun(DIGITS):
        return set()
    return {index for amount in sentence.amounts for index in range(amount.first, amount.stop)}


def _pronouns(sentence: Sentence, actors: list[Actor]) -> list[Actor]:
    """Those whom pronouns stand for: the actor before a relative one, who was spoken of before for the others."""
    context = sentence.mentions.context
    found: list[Actor] = []
    for first, stop, cue in sentence.of_role("pronoun"):
        if cue.sense == "who":
            before = [actor for actor in actors if actor.stop <= first and actor.kind == "person"]
            who = max(before, key=lambda actor: actor.stop, default=None)
            if who is not None and not _of_thing(sentence, who.stop, first):
                found.append(Actor(first, stop, who.codes, who.person, "pronoun", case=cue.form))
        elif cue.sense == "they" and (two := _two_before(actors, first) or context.near):
            found.append(Actor(first, stop, two, None, "pronoun"))
        elif cue.sense == "it" and (meant := context.opening or (() if context.person else context.subject)):
            found.append(Actor(first, stop, meant, None, "pronoun"))
        else:
            met = _is_object(sentence, first, stop) if cue.sense == "his" else _is_oblique(sentence, cue)
            person = _meant(sentence, actors, first, "met" if met else cue.sense)
            if person is None or (met and any(actor.person is person for actor in found)):
                continue  # "he" and "him" of one sentence are two
            case = "a" if met and cue.sense == "his" else cue.form
            found.append(Actor(first, stop, person.countries, person, "pronoun", case=case))
    return found


def _with_owners(sentence: Sentence, actors: list[Actor], pronouns: list[Actor]) -> list[Actor]:
    """All actors; whose a holder of an office is by a pronoun is none himself: "his foreign minister met the envoy"."""
    if names_of(sentence.tokens.language).inflects or sentence.verb_last:
        return [*actors, *pronouns]
    owners = {pronoun.stop: pronoun for pronoun in pronouns if sentence.has_at(pronoun.first, "pronoun", "his")}
    owned = {actor.first: actor for actor in actors if actor.first in owners and _is_of_nobody(actor)}
    others = [actor for actor in actors if actor.first not in owned]
    told = [_of_state(actor, owners[first].codes) for first, actor in owned.items()]
    return [*others, *told, *(pronoun for pronoun in pronouns if pronoun.stop not in owned)]


def _is_of_nobody(actor: Actor) -> bool:
    """Whether somebody holds an office of a state that is not named with it."""
    return actor.person is not None and actor.person.office is not None and not actor.codes


def _of_state(actor: Actor, codes: tuple[str, ...]) -> Actor:
    """Somebody as one of a state."""
    person = None if actor.person is None else attrs.evolve(actor.person, countries=codes)
    return attrs.evolve(actor, codes=codes, person=person)


def _two_before(actors: list[Actor], index: int) -> tuple[str, ...]:
    """The two states of which somebody is named before a token: those whom "they" means in one sentence."""
    codes = codes_of([actor for actor in actors if actor.stop <= index and actor.kind != "adjective"])
    return codes if len(codes) == 2 else ()


def _is_object(sentence: Sentence, first: int, stop: int) -> bool:
    """Whether a pronoun that may own what follows is a verb's object: «его встречал министр», «принял его в Лиме»."""
    if not names_of(sentence.tokens.language).inflects:
        return False
    if sentence.has_at(stop, "verb"):
        return True
    ends = stop >= sentence.stop or any(sentence.has_at(stop, role) for role in ("relation", "phase", "say"))
    return sentence.has_at(first - 1, "verb") and (ends or not sentence.tokens.words[stop].isalpha())


def _is_oblique(sentence: Sentence, cue: Cue) -> bool:
    """Whether a pronoun of no subject has a form of its own, so that it may mean one of the same sentence: «с ним»."""
    return cue.sense == "whom" and names_of(sentence.tokens.language).inflects


def _of_thing(sentence: Sentence, first: int, stop: int) -> bool:
    """Whether a relative pronoun may stand for an encounter or instrument named after the last person."""
    return any(first <= at < stop for role in ("event", "instrument") for at, _, _ in sentence.of_role(role))


def _meant(sentence: Sentence, actors: list[Actor], first: int, sense: str) -> PersonMention | None:
    """The person whom "he", "him", "his" or "I" means."""
    if sense == "whom" or (sense == "his" and _owns_nothing(sentence, first + 1)):
        return _met(sentence, first)
    if sense == "met":
        return _met_here(sentence, first) or _spoken_of(sentence, first)
    if sense == "I":
        return _speaker(sentence, actors)
    if sense == "he":
        return _only_one(sentence, actors, first) or _spoken_of(sentence, sentence.first)
    return _spoken_of(sentence, first) if sense == "his" else None


def _speaker(sentence: Sentence, actors: list[Actor]) -> PersonMention | None:
    """The only one who says what a sentence quotes: of "I have been to Lima," the premier told them."""
    sayers = [actor.person for actor in actors if actor.person is not None and is_sayer(sentence, actor)]
    return sayers[0] if len(sayers) == 1 else None


def is_sayer(sentence: Sentence, actor: Actor) -> bool:
    """Whether a verb of saying stands right beside an actor: "the premier said", "said the premier"."""
    return any(sentence.has_at(index, "say") for index in (actor.first - 1, actor.stop))


def _owns_nothing(sentence: Sentence, index: int) -> bool:
    """Whether nothing follows that a pronoun may own: "invited her to come", not "her talks"."""
    if names_of(sentence.tokens.language).inflects or sentence.verb_last:
        return False
    if index >= sentence.stop or not sentence.tokens.words[index][0].isalnum():
        return True
    cue = sentence.cue_at.get(index)
    return cue is not None and (cue.reading("relation", "phase", "link") is not None or is_infinitive(sentence, index))


def _met_here(sentence: Sentence, before: int) -> PersonMention | None:
    """The last person of the same sentence before a token who is no subject."""
    met = _met(sentence, before)
    return met if met is not None and met.first >= sentence.first else None


def _met(sentence: Sentence, before: int) -> PersonMention | None:
    """The last person named before a token who is no subject: whom "him" means."""
    for person in reversed(sentence.mentions.people):
        oblique = (person.case and "n" not in person.case) or _stands_with(sentence, person)
        here = person.first >= sentence.first
        known = person.name or (here and person.countries and not person.plural)
        if person.stop <= before and known and (oblique or not here):
            return person
    return None


def _stands_with(sentence: Sentence, person: PersonMention) -> bool:
    """Whether a postposition makes somebody the one with whom something is done: "vazir bilan"."""
    return sentence.verb_last and sentence.has_at(person.stop, "relation", "with")


def _only_one(sentence: Sentence, actors: list[Actor], before: int) -> PersonMention | None:
    """The only person of a sentence before a token, if it names one: "Stubb says he", but not "with Stubb he met"."""
    people = [
        actor.person
        for actor in actors
        if actor.person is not None
        and actor.stop <= before
        and not sentence.has_at(actor.first - 1, "relation", "with")
    ]
    return people[0] if len(people) == 1 and (people[0].name or people[0].countries) else None


def _spoken_of(sentence: Sentence, before: int) -> PersonMention | None:
    """The last person before a token who may be a subject: after no preposition, in the nominative if that shows."""
    mentions = sentence.mentions
    found: PersonMention | None = None
    for person in reversed(mentions.people):
        if person.stop > before or not person.name:
            continue
        if found is not None and mentions.sentence_around(person.first) != mentions.sentence_around(found.first):
            break  # of those of one sentence the first is most likely its subject
        oblique = person.case and "n" not in person.case.lower()
        within = sentence.first <= person.first and before > sentence.first
        if within or not (oblique or sentence.has_at(person.first - 1, "relation")):
            found = person
            if before > sentence.first:
                break
    return found or mentions.context.person


def _assign(sentence: Sentence, before: Actor | None, actor: Actor) -> None:
    """Find the role of one actor by what stands before and after it."""
    noun = _noun_of(sentence, actor) if actor.kind == "adjective" else None
    if noun is not None and noun.sense == "company":
        actor.kind = "company"
    if noun is not None and noun.role == "land":
        actor.kind = "name"
    if actor.kind == "pronoun":
        if sentence.verb_last:
            actor.role = relation_after(sentence, actor)
        elif sentence.has_at(actor.first, "pronoun", "whom"):
            actor.role = _relation_before(sentence, before, actor)
    elif noun is None and _is_attribute(sentence, actor):
        actor.role = "attribute"
    elif sentence.verb_last:
        actor.role = relation_after(sentence, actor)
    elif before is not None and (_is_same(before, actor) or _joined(sentence, before, actor)):
        _chain(before, actor)
    elif (event := _event_named_by(sentence, before, actor)) is not None:
        actor.role = "to" if sentence.cue_at[event].sense == "visit" else "in"
    else:
        actor.role = _relation_before(sentence, before, actor)


def _is_same(before: Actor, actor: Actor) -> bool:
    """Whether a state that only looks on is named right before who does it: "before US Secretary of State Ann Ray"."""
    owned = before.stop == actor.first and actor.person is not None and before.person is None
    return owned and before.codes == actor.codes and before.role == "mediator"


def _chain(before: Actor, actor: Actor) -> None:
    """Let an actor continue the one before it; of a state, it stands in the same case if it shows none."""
    actor.role, actor.chained = before.role, True
    if actor.codes:
        actor.case = actor.case or before.case


def _is_attribute(sentence: Sentence, actor: Actor) -> bool:
    """Whether an actor that makes nobody act only says of what kind something is: "UN Convention", "UN sea pact"."""
    if actor.codes != WORLD or sentence.has_at(actor.stop, "instrument"):
        return actor.kind == "adjective" or actor.codes == WORLD
    described = actor.stop not in sentence.cue_at and sentence.tokens.words[actor.stop : actor.stop + 1] != [","]
    return actor.kind == "adjective" or (described and sentence.has_at(actor.stop + 1, "instrument"))


def _event_named_by(sentence: Sentence, before: Actor | None, actor: Actor) -> int | None:
    """The noun that a capital before it says where it is of: "the Cairo talks", but not "Cairo talks with Oslo"."""
    if actor.kind not in WEAK or actor.case or len(actor.codes) > 1:
        return None
    event = event_after(sentence, actor.stop)
    alone = before is None and event is not None and sentence.has_at(event + 1, "relation", "with")
    return None if alone else event


def event_after(sentence: Sentence, index: int) -> int | None:
    """The noun for an encounter at a token, or after one plain word that describes it: "the Cairo peace talks"."""
    plain = index < sentence.stop and index not in sentence.cue_at and sentence.tokens.words[index].islower()
    if plain and not names_of(sentence.tokens.language).inflects and not sentence.verb_last:
        index += 1
    return index if sentence.has_at(index, "event") else None


def _joined(sentence: Sentence, before: Actor, actor: Actor) -> bool:
    """Whether only commas, hyphens and linking words stand between two actors."""
    gap = range(before.stop, actor.first)
    if before.role == "attribute" or len(gap) > REACH or before.kind == "pronoun":
        return False
    told = before.role == "with" or (before.role == "" and any(stop == before.first for _, stop, _ in sentence.acts))
    if told and sentence.has_at(actor.stop, "say"):
        return False  # who says so: "talks with Chad, Togo's premier warns", "met the premier, Lima said"
    if before.role and _closes_opening(sentence, before, actor):
        return False
    if before.role and actor.person is not None and actor.case.lower() == "n":
        return False  # «прилетев в Осло, премьер …»: a subject goes on no list after a preposition
    if before.case and actor.case and not set(before.case.lower()) & set(actor.case.lower()):
        return False
    linked = False
    for index in gap:
        cue = sentence.cue_at.get(index)
        if sentence.tokens.words[index] in JOINTS or (cue and cue.role == "link"):
            linked = True
        elif not cue or (cue.role not in {"article", "body", "quality"} and cue.sense != "his"):
            return False
    parted = linked and any(index in sentence.clause_starts and sentence.has_at(index, "link") for index in gap)
    return linked and not parted  # "met the premier of Chad in Lima, and the president of Togo received …"


def _closes_opening(sentence: Sentence, before: Actor, actor: Actor) -> bool:
    """Whether a comma ends the phrase that a sentence opens with: "after talks with Chad, Togo's premier spoke".

    Not one in a list: "after talks with Chad, Togo and Mali"; but none lists a state with a person.
    """
    if names_of(sentence.tokens.language).inflects or "," not in sentence.tokens.words[before.stop : actor.first]:
        return False  # in such languages no comma stands there
    if not _opens_with_preposition(sentence):
        return False
    words = sentence.tokens.words
    listed = actor.stop < sentence.stop and (words[actor.stop] == "," or sentence.has_at(actor.stop, "link"))
    return not listed or (before.person is None and actor.person is not None)


def _opens_with_preposition(sentence: Sentence) -> bool:
    """Whether a sentence begins with a preposition, be it one of an expression: "in talks with"."""
    opening = sentence.cue_at.get(sentence.first)
    if opening is None:
        return False
    first = cue_words(sentence.tokens.language)[1].get(sentence.tokens.norms[sentence.first], opening)
    return first.reading("relation", "phase") is not None or opening.may_be("under")


def _relation_before(sentence: Sentence, before: Actor | None, actor: Actor) -> str:
    """The sense of the preposition before an actor, with only articles and adjectives between."""
    if actor.case.lower() == "n" or _follows_pronoun(sentence, actor):
        return ""  # no preposition takes the nominative: «накануне президент»
    low = max(sentence.first, before.stop if before else sentence.first, actor.first - REACH)
    for index in range(actor.first - 1, low - 1, -1):
        cue = sentence.cue_at.get(index)
        if cue is None:
            if not sentence.tokens.words[index].islower():
                return _listed_with(sentence, index, actor)
            continue
        preposition = cue.reading("relation")
        if preposition is not None:
            if _acts_by_body(sentence, index, preposition.sense):
                return _of_body(sentence, index - 1)  # who they are: "a delegation from Oman", "the banks of Oman"
            return _by_preposition(sentence, index, preposition.sense, actor)
        if cue.role == "phase":
            return "" if of_time(sentence, index) else "phase"  # «накануне», the day before, is no preposition
        if cue.role == "verb":
            return _by_verb(sentence, index, cue)
        if cue.role not in {"article", "quality", "body", "land", "joint", "pair"} and cue.sense != "his":
            return "topic" if cue.role == "link" and _joins_topics(sentence, before, index, actor) else ""
    return ""


def _listed_with(sentence: Sentence, index: int, actor: Actor) -> str:
    """The role of somebody in the instrumental after a comma: that of the list which "with" has opened before it."""
    if sentence.tokens.words[index] != "," or actor.case.lower() != "i":
        return ""
    for at in range(index - 1, max(sentence.first, index - LONGEST_ITEM) - 1, -1):
        cue = sentence.cue_at.get(at)
        if cue is not None and cue.role in {"event", "instrument", "verb", "act", "say", "break"}:
            return ""
        if cue is not None and cue.role == "relation" and cue.sense == "with":
            return "with"
    return ""


def _by_preposition(sentence: Sentence, index: int, sense: str, actor: Actor) -> str:
    """The role of an actor by the preposition that stands before it at a token."""
    if sense == WITNESS:
        return "mediator"
    if sense == HAD:
        if actor.person is not None and index == actor.first - 1:
            return ""
        sense = "in"
    if sense == "in" and of_affair(sentence, index):
        return "topic"
    if _is_nominative(sentence, index, actor) or (sense == "in" and _is_in_nothing(actor)):
        return ""
    if sense == "of" and sentence.has_at(index - 1, "land"):
        return "in"  # "in the Nigerian capital of Abuja" is a place, and no party
    if sense == "including":
        return _of_several(sentence, index)
    return "" if _of_time(sentence, index, actor.first) else _by_case(sense, actor)


def _of_several(sentence: Sentence, index: int) -> str:
    """The role of those whom "including" names: that of the states that it names some of, else none."""
    at = index - 1
    while at > sentence.first and (
        sentence.cue_at.get(at) is sentence.cue_at[index] or sentence.tokens.words[at] == ","
    ):
        at -= 1
    if not sentence.has_at(at, "many"):
        return "topic"
    for before in range(at - 1, max(sentence.first, at - REACH) - 1, -1):
        cue = sentence.cue_at.get(before)
        if cue is not None and cue.role == "relation":
            of_people = cue.sense in {"of", "from"} and not any(sentence.has_at(before - 1, role) for role in OWNED)
            return "" if of_people else cue.sense
        if cue is not None and cue.role not in DESCRIBING:
            break
    return ""


def _is_nominative(sentence: Sentence, index: int, actor: Actor) -> bool:
    """Whether a name has a form that the preposition before it does not take: «договор о рыбе Оман подписал в мае»."""
    taking = cue_table(sentence.tokens.language).accusative
    apart = bool(taking) and actor.kind in NAMES and actor.first - index > 1
    return apart and actor.case.lower() in {"n", "na"} and sentence.tokens.norms[index] not in taking


def _is_in_nothing(actor: Actor) -> bool:
    """Whether somebody stands in a case that no preposition of place takes: «принят во дворце султаном»."""
    return actor.person is not None and bool(actor.case) and set(actor.case.lower()).isdisjoint("gal")


def _by_verb(sentence: Sentence, index: int, verb: Cue) -> str:
    """The role of an actor right after a verb that tells it by itself."""
    if verb.sense in {"travel", "await"} and sentence.cue_at.get(index - 1) is verb:
        return "to"  # a verb with its preposition: "leaves for Peru"
    if verb.sense == "discuss" and not names_of(sentence.tokens.language).inflects:
        return "topic"  # what is discussed is no party
    return ""


def _joins_topics(sentence: Sentence, before: Actor | None, link: int, actor: Actor) -> bool:
    """Whether "and" adds to what is discussed: "discussed energy and EU enlargement", not "… and Chad agreed"."""
    told = [span for span in sentence.cues if span[1] <= link and span[2].role in TELLING]
    after = sentence.cue_at.get(actor.stop)
    if not told or (before is not None and before.stop > told[-1][0]) or (after is not None and after.act is not None):
        return False
    return told[-1][2].role == "verb" and _by_verb(sentence, told[-1][0], told[-1][2]) == "topic"


def _follows_pronoun(sentence: Sentence, actor: Actor) -> bool:
    """Whether a name stands after a pronoun, which has the preposition for itself: «об этом Иванов сказал»."""
    named = actor.person is not None and sentence.tokens.words[actor.first][0].isupper()
    return named and sentence.has_at(actor.first - 1, "article", "this")


def _acts_by_body(sentence: Sentence, index: int, sense: str) -> bool:
    """Whether a preposition ties a country to those who act for it: "a team from Oman", "the ministries of Oman"."""
    if sense == "of":
        return not names_of(sentence.tokens.language).inflects and sentence.has_at(index - 1, "body")
    return sense == "from" and _comes_from(sentence, index)


def _comes_from(sentence: Sentence, index: int) -> bool:
    """Whether a preposition tells from where those are who act: "a team from Oman", "with scholars from Oman"."""
    if sentence.has_at(index - 1, "body"):
        return True
    return index - 1 not in sentence.cue_at and _of_body(sentence, index - 1) != ""


def _of_body(sentence: Sentence, index: int) -> str:
    """The sense of the preposition before a word for people: "with colleagues from Oman"."""
    while sentence.has_at(index - 1, "article") or sentence.has_at(index - 1, "quality"):
        index -= 1
    before = sentence.cue_at.get(index - 1)
    preposition = before.reading("relation") if before is not None else None
    return preposition.sense if preposition is not None and preposition.sense in {"with", "between"} else ""


def _of_time(sentence: Sentence, index: int, stop: int) -> bool:
    """Whether a preposition belongs to a time before the actor: «в среду президент»."""
    return stop - index > 1 and any(
        index <= time.first < stop or time.first < index < time.stop for time in sentence.times
    )


def _by_case(sense: str, actor: Actor) -> str:
    """A preposition of place tells where with one case and where to with another."""
    if sense == "in" and actor.case and "a" in actor.case.lower() and "l" not in actor.case.lower():
        return "to"
    return sense


def _noun_of(sentence: Sentence, adjective: Actor) -> Cue | None:
    """What an adjective of a country makes act: a side, a government, a company, talks, an agreement."""
    words = sentence.tokens.words
    before = sentence.cue_at.get(adjective.first - 1)
    for index in range(adjective.stop, min(adjective.stop + REACH, sentence.stop)):
        cue = sentence.cue_at.get(index)
        if index > adjective.stop and _is_next_actor(sentence, index):
            break
        if cue and cue.role in {"body", "event", "instrument", "land"}:
            return cue
        if cue and cue.role == "private":
            return None
        if cue and (cue.form == "gerund" or (index > adjective.stop and cue.role == "future")):
            continue
        if cue and index > adjective.stop and (cue.role == "verb" or cue.sense in DONE):
            # who meets, holds or signs acts, whatever it is called
            return cue if _may_be_subject(sentence, adjective, index) else None
        if words[index] in ".;:()—" or (cue and cue.role in ENDS) or _closes_phrase(sentence, index):
            break
    return before if before is not None and before.role == "relation" and before.sense in PARTNERING else None


def _is_next_actor(sentence: Sentence, index: int) -> bool:
    """Whether somebody of a state of his own is named after a plain noun: «ливанский вопрос премьер Перу обсудил»."""
    if not names_of(sentence.tokens.language).inflects or index - 1 in sentence.cue_at:
        return False
    plain = sentence.tokens.words[index - 1].isalpha()
    return plain and any(person.first == index and person.countries for person in sentence.people)


def _may_be_subject(sentence: Sentence, adjective: Actor, verb: int) -> bool:
    """Whether the noun of an adjective may be the subject of a verb, by its case: not «Ливанскую тему обсудил премьер».

    Nor where a person of a state who may be stands between: «Ливанский вопрос премьер Перу обсудил с министрами».
    """
    if not adjective.case:
        return True
    between = (person for person in sentence.people if adjective.stop < person.first and person.stop <= verb)
    return "n" in adjective.case and not any(person.countries and "n" in person.case for person in between)


def _closes_phrase(sentence: Sentence, index: int) -> bool:
    """Whether a token is a comma that no further country follows, as one does in "Czech, Polish ministers"."""
    if sentence.tokens.words[index] != ",":
        return False
    return not any(mention.first == index + 1 for mention in sentence.countries)


def is_stranger(actor: Actor) -> bool:
    """Whether somebody is named by an office that acts for no state, and by none whose it is: the head of an agency."""
    person = actor.person
    if person is None or not person.name or actor.codes:
        return False
    return person.office is not None and person.office not in NATIONAL


def is_named(actor: Actor) -> bool:
    """Whether somebody is told of by name, and not by office alone."""
    return actor.person is not None and bool(actor.person.name)


def codes_of(actors: list[Actor]) -> tuple[str, ...]:
    """The countries of several actors, each once, in the order of the text."""
    if len(actors) < 2:
        return actors[0].codes if actors else ()
    return tuple(dict.fromkeys([code for actor in actors for code in actor.codes]))
