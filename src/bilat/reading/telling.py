"""A word that tells of something, with what stands around it."""

from __future__ import annotations

from typing import Final

from bilat.languages.schema.cues import Cue
from bilat.reading.actor import Actor
from bilat.reading.actors import Scene
from bilat.reading.clauses import clause_of, of_time
from bilat.reading.context import Context
from bilat.reading.cue_tables import cue_table
from bilat.reading.governors import governor_of
from bilat.reading.lazily import lazily
from bilat.reading.names import names_of
from bilat.reading.parties import Parties, parties_of
from bilat.reading.phases import phase_of, qualities_before
from bilat.reading.tenses import Governor, Outcomes

NO_SUBJECTS: Final = frozenset({"relation", "quality", "future", "past", "possible", "negation", "link", "break"})
"""The roles of words that may stand before a verb whose subject is left out."""
TRIPS: Final = frozenset({"visit", "travel", "stay"})
"""The senses of verbs that tell of being where the next clause tells of more."""


class Telling:
    """One word of a sentence that tells of an encounter or instrument; what it needs is worked out when asked for.

    Args:
        sentence: the sentence.
        first: the first token of the word, which may be an expression of several.
        stop: the token after its last.
        cue: what it tells, in the reading that counts here.
        context: what the article has set up before.
        companies: whether companies may take part: in an agreement, but in no meeting of states.
    """

    def __init__(
        self, sentence: Scene, first: int, stop: int, cue: Cue, context: Context, *, companies: bool = True
    ) -> None:
        self.sentence = sentence
        self.first = first
        self.stop = stop
        self.cue = cue
        self.context = context
        self.actors: list[Actor] = sentence.actors if companies else sentence.meeting
        self.low: int
        self.high: int
        self.low, self.high = clause_of(sentence, first)
        """The clause around the word."""
        self._outcomes: Outcomes | None = None
        self._governor: Governor | None = None

    @lazily
    def parties(self) -> Parties:
        """The actors that take part."""
        return parties_of(self.sentence, self.actors, self.first, self.stop)

    def governor(self, outcomes: Outcomes) -> Governor | None:
        """The act nearest to it that has one of some outcomes; sought again only for others."""
        if outcomes is not self._outcomes:
            self._outcomes, self._governor = outcomes, governor_of(self.sentence, self.first, self.stop, outcomes)
        return self._governor

    @lazily
    def qualities(self) -> list[str]:
        """The senses of the adjectives before it."""
        return qualities_before(self.sentence, self.first)

    @lazily
    def phase(self) -> str | None:
        """The preposition before it."""
        return phase_of(self.sentence, self.first, self.stop)

    @lazily
    def medium(self) -> str | None:
        """The medium that its clause names: ``call``, ``video-call``."""
        for first, stop, cue in self.sentence.of_role("quality"):
            if self.low <= first < self.high and cue.sense in {"call", "video-call"} and not self._of_another(stop):
                return cue.sense
        return None

    def _of_another(self, stop: int) -> bool:
        """Whether a comma and the verb itself stand after a word: "to open a plant by video link, meet the premier"."""
        verbal = self.cue.role == "verb" and not self.sentence.verb_last
        verbal = verbal and not names_of(self.sentence.tokens.language).inflects
        return verbal and self.sentence.tokens.words[self.first - 1] == "," and stop < self.first

    def near(self) -> list[Actor]:
        """The actors of its clause, with its subject where only the clause before names that."""
        own = [actor for actor in self.actors if self.low <= actor.first < self.high]
        if self.cue.role != "verb" or self.implied is None:
            return own
        return [self.implied, *own]

    @lazily
    def implied(self) -> Actor | None:
        """The subject of the clause before, where its own clause goes on with what the same one does.

        «Премьер заявил, что посетит Перу», «премьер прилетел в Перу, где провёл переговоры».
        """
        sentence = self.sentence
        leaves_out = names_of(sentence.tokens.language).inflects and not sentence.verb_last
        before = self.low - 1
        if (
            not leaves_out
            or before < sentence.first
            or not all(map(self._names_no_subject, range(self.low + 1, self._verb)))
        ):
            return None
        low, high = clause_of(sentence, before)
        if sentence.has_at(low, "pronoun", "who") and sentence.tokens.words[before] == ",":
            return self._subject_in(*clause_of(sentence, low - 1))
        if not (self._is_said(low, high) or self._is_there(low, high) or self._goes_on()):
            return None
        return self._subject_in(low, high)

    def _subject_in(self, low: int, high: int) -> Actor | None:
        """The only one who may be the subject of a clause."""
        named = [actor for actor in self.actors if low <= actor.first < high and not actor.role]
        subjects = [actor for actor in named if not actor.case or "n" in actor.case.lower()]
        return subjects[0] if len({actor.codes for actor in subjects}) == 1 else None

    @property
    def _verb(self) -> int:
        """The first verb of its clause: itself, or what is done with it."""
        return next((first for first, _, _ in self.sentence.acts if self.low <= first < self.first), self.first)

    def _is_said(self, low: int, high: int) -> bool:
        """Whether a clause says what that of a verb tells."""
        says = any(low <= first < high for first, _, _ in self.sentence.of_role("say"))
        return says and self.cue.role == "verb" and self.sentence.has_at(self.low, "break", "")

    def _goes_on(self) -> bool:
        """Whether a clause goes on with another verb: «сегодня прибыл в Лиму, а завтра посетит Кито»."""
        return self.cue.role == "verb" and any(
            self.sentence.has_at(self.low, "break", sense) for sense in ("but", "then")
        )

    def _is_there(self, low: int, high: int) -> bool:
        """Whether a clause tells of a trip to where that of a word is."""
        goes = any(
            low <= first < high and cue.act is not None and cue.act.sense in TRIPS
            for first, _, cue in self.sentence.acts
        )
        senses = {"where", ""} if self.cue.role == "verb" else {"where"}  # "from where he goes on to …"
        return goes and any(self.sentence.has_at(self.low, "break", sense) for sense in senses)

    def _names_no_subject(self, index: int) -> bool:
        """Whether a token before a verb is none of its subject: part of a time, a preposition's, or an adverb."""
        sentence = self.sentence
        if of_time(sentence, index) or sentence.tokens.norms[index] in cue_table(sentence.tokens.language).adverbs:
            return True
        if any(actor.first <= index < actor.stop and actor.role for actor in self.actors):
            return True
        if any(place.first <= index < place.stop for place in sentence.places):
            return True
        cue = sentence.cue_at.get(index)
        return cue is not None and cue.role in NO_SUBJECTS

    def subjects(self) -> list[Actor]:
        """The actors of its clause before it that may be its subject."""
        return [actor for actor in self.near() if actor.first < self.first and actor.role in {"", "for"}]

    def completed(self, codes: tuple[str, ...]) -> tuple[tuple[str, ...], bool]:
        """Two countries where it names fewer, or three that its clause takes up; whether they are only the text's."""
        trio = any(self.low <= first < self.high for first, _, _ in self.sentence.of_role("trio"))
        return (self.context.group, True) if trio and not codes else completed(codes, self.context)

    def has_before(self, role: str) -> bool:
        """Whether a cue of a role stands before it in its clause."""
        cues = self.sentence.cue_at
        return any((cue := cues.get(index)) is not None and cue.role == role for index in range(self.low, self.first))


def completed(codes: tuple[str, ...], context: Context) -> tuple[tuple[str, ...], bool]:
    """Two countries where a sentence names fewer, by what the text is about; and whether they are the text's only."""
    if len(codes) > 1:
        return codes, False
    if not codes:
        return context.pair, True
    partner = context.partner_of(codes[0], near=True)
    return ((codes[0], partner) if partner else codes), False
