"""The words that tell of meetings and agreements, and how they stand to one another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal

import attrs

Role = Literal[
    "event",  # a noun for an encounter; the sense is its form: talks, call, visit, session …
    "instrument",  # a noun for an agreement; the sense is its kind: treaty, memorandum …
    "verb",  # a verb that is itself an encounter or accord: meet, visit, receive, call, agree …
    "act",  # what is done with an encounter or an instrument: hold, begin, plan, cancel, sign …
    "future",  # makes what follows future: will, to, plans to …; "unmet": a future that did not come: was to have
    "past",  # puts what follows into the past: was; "able": managed to; "earlier": had been
    "possible",  # makes what follows only possible: may, could …
    "negation",  # denies; the sense is the time that it shows: "future" of won't
    "quality",  # an adjective of an event: official, upcoming, telephone; how long: "3 days"; of how "many": six-party;
    #             "past", and "earlier" of the one before
    "relation",  # a preposition; the sense is what it says of the actor after it: with, to, in, from, mediator …
    "phase",  # what says when an event is: after, during, ahead of …; "general" says nothing of one: the value of
    "body",  # a noun that acts for the country named with it; the sense tells companies, delegates and peers apart
    "land",  # a part of a country, which it stands for: "the Peruvian capital"; "arrival": an airport; "country": all
    "pair",  # stands for the two states of the text: both countries, the sides …
    "trio",  # stands for the three states of the text: the three leaders, all three …
    "many",  # states in the plural, of which none is named
    "affair",  # what goes on somewhere, and is talked about elsewhere: situation, crisis
    "say",  # a verb of saying; "thank", "accuse": somebody; "deny": what stands beside it, as untrue; "confirm"
    "joint",  # joint, bilateral, intergovernmental; "many": of three sides or more
    "break",  # begins a new clause; the sense says which: if, when, where, but, this, then, meanwhile, of others
    "pronoun",  # stands for one who was named and begins a new clause; the sense is whom: who, he, they, it, I
    "here",  # where the report comes from
    "habit",  # says that something happens again and again: every year, regularly
    "link",  # joins actors of one role: and, comma words
    "article",  # determiners and possessives, which tell a noun from a verb; "new" brings up what was not told of
    "conflict",  # a war, vote, sanction, match: what is no meeting whatever its words; or who is armed, and no state
    "private",  # who acts for no state: tourists, migrants; or what is carried: the remains of somebody
    "setup",  # sets something up: establish, open, launch
    "other",  # looks like an encounter of states and is none: a cabinet meeting, or "dated": an election
    "name",  # a name that holds a word of another role: the states of "United States" state nothing
    "source",  # reports: press service, agency
]


@attrs.frozen(eq=False)
class Cue:
    """What one expression tells.

    Args:
        role: what part it plays.
        sense: which one of its role: the form of an event, the kind of an act …
        form: the grammatical form: of verbs ``past``, ``present``, ``future``, ``base`` (infinitive), ``participle``
            (passive), ``gerund``; of nouns the possible cases (``ngdail``, capitals in the plural).
        other: the second reading of an expression that has two (English "visit" is noun and verb); of two acts the one
            counts that says something of the noun: who prepares talks plans them, who prepares a treaty negotiates it.
    """

    role: str
    sense: str = ""
    form: str = ""
    other: Cue | None = None
    act: Cue | None = attrs.field(init=False, default=None)
    """Its reading as an act or verb, if it has one."""
    roles: frozenset[str] = attrs.field(init=False, default=frozenset())
    """The roles of all its readings."""

    def __attrs_post_init__(self) -> None:
        """Look these up once: the frames ask for them again and again."""
        object.__setattr__(self, "act", self.reading("act", "verb"))
        object.__setattr__(self, "roles", frozenset({self.role}).union(self.other.roles if self.other else ()))

    def is_other_act(self, cue: Cue) -> bool:
        """Whether both are acts, one done with encounters and one with instruments: as both talks and treaties end."""
        return self.role == cue.role == "act" and self.sense != cue.sense

    def may_be(self, sense: str) -> bool:
        """Whether one of its readings as an act has a sense."""
        act = self.act
        while act is not None and act.sense != sense:
            act = act.other.act if act.other is not None else None
        return act is not None

    def reading(self, *roles: str) -> Cue | None:
        """The reading that has one of ``roles``, if there is one."""
        if self.role in roles:
            return self
        return self.other.reading(*roles) if self.other is not None else None


@cache
def _cue(role: str, sense: str, form: str = "") -> Cue:
    """The cue of one reading: one for the thousands of expressions that tell the same."""
    return Cue(role, sense, form)


@attrs.frozen(kw_only=True, eq=False)
class CueTable:
    """The cues of one language.

    Args:
        words: expressions by role and sense, separated by commas.
        verbs: verbs by role and sense: each verb's forms in the order of ``forms``, verbs separated by commas.
        forms: the names of the forms that a verb's list gives.
        times: the time that each form of a verb shows by itself: ``past``, ``present``, ``progressive`` (going on),
            ``future``, ``infinitive``.
        inflected: the forms of an inflecting language: lemma to (form of the word, grammatical form) pairs. Words and
            verbs of such a language are given as lemmas. A phrase that has forms as a whole is found here too; of any
            other the first word takes them.
        auxiliaries: the words before a verb's form that has the letters of a noun, by which it goes on: "is meeting".
        adverbs: of a language that may leave its subjects out, words before a verb that are none, in normal form.
        infinitives: how infinitives end, of a language in which a verb of gathering before one means to plan.
        measures: units that tell how long an encounter went on with no number: "about an hour". In normal form.
        verb_last: whether the verb stands last: what governs a word follows it, postpositions and auxiliaries too.
        endings: the endings of names in such a language, with the letters of their cases.
        cases: of a language with few prepositions, what they say elsewhere, by the letters of its cases.
        lasting: prepositions before a year that say for which time an instrument is ("a plan for 2026", "until 2030").
        accusative: of a language whose nouns show their case, the last words of the prepositions that may take one that
            looks like the nominative. After any other such a noun is the subject of what follows.
        governing: of such a language, prepositions in normal form that take few cases, with the letters of these. A
            noun that can't stand in them is not theirs: «для премьера визит стал первым».
    """

    words: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict[str, Mapping[str, str]])
    verbs: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict[str, Mapping[str, str]])
    forms: tuple[str, ...] = ()
    times: Mapping[str, str] = attrs.field(factory=dict[str, str])
    lemmas: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict[str, Mapping[str, str]])
    inflected: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict[str, Mapping[str, str]])
    auxiliaries: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    infinitives: tuple[str, ...] = ()
    measures: frozenset[str] = frozenset()
    verb_last: bool = False
    endings: Mapping[str, str] = attrs.field(factory=dict[str, str])
    cases: Mapping[str, str] = attrs.field(factory=dict[str, str])
    lasting: frozenset[str] = frozenset()
    accusative: frozenset[str] = frozenset()
    governing: Mapping[str, str] = attrs.field(factory=dict[str, str])

    def entries(self) -> Iterator[tuple[str, Cue]]:
        """Every expression with its cue; of two readings of one, the earlier is the first."""
        found: dict[str, Cue] = {}
        for phrase, cue in self._readings():
            first = found.get(phrase)
            if first is None:
                found[phrase] = cue
            elif first.other is None and (first.role != cue.role or first.is_other_act(cue)):
                found[phrase] = attrs.evolve(first, other=cue)
        yield from found.items()

    def _readings(self) -> Iterator[tuple[str, Cue]]:
        for role, senses in self.words.items():
            for sense, phrases in senses.items():
                for phrase in filter(None, map(str.strip, phrases.split(","))):
                    yield phrase, _cue(role, sense)
        for role, senses in self.verbs.items():
            for sense, verbs in senses.items():
                for verb in filter(None, map(str.strip, verbs.split(","))):
                    yield from self._conjugated(verb, role, sense)
        for role, senses in self.lemmas.items():
            for sense, phrases in senses.items():
                for phrase in filter(None, map(str.strip, phrases.split(","))):
                    yield from self._inflected(phrase, role, sense)

    def _conjugated(self, verb: str, role: str, sense: str) -> Iterator[tuple[str, Cue]]:
        """``sign signs signed signed signing up`` has five forms and a particle.

        Of equal forms the last one counts, so that "put" is the past and not the base.
        """
        forms = verb.split()
        particle = " ".join(["", *forms[len(self.forms) :]])
        names = {form: name for name, form in reversed(list(zip(self.forms, forms, strict=False))) if name != "base"}
        names.setdefault(forms[0], "base")
        for form, name in names.items():
            yield form + particle, _cue(role, sense, name)

    def _inflected(self, phrase: str, role: str, sense: str) -> Iterator[tuple[str, Cue]]:
        """Of a phrase that has no forms as a whole, the first word is a lemma in all its forms, and the rest stays."""
        lemma, *rest = (phrase,) if phrase in self.inflected else phrase.split()
        tail = " ".join(["", *rest])
        for form, name in self.inflected[lemma].items():
            yield form + tail, _cue(role, sense, name)
