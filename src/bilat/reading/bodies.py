"""The frame of institutions: which of the bodies that a sentence names are a record.

A body of the two states or between them is one, and so is what they set up or open, and what signs something bilateral.
Those that only report, comment or are met with are none.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import Final

from bilat.languages import table
from bilat.languages.schema.institutions import InstitutionTable
from bilat.reading.context import Context
from bilat.reading.drafts import Draft
from bilat.reading.institutions import InstitutionMention
from bilat.reading.rules import rule
from bilat.reading.sentence import Sentence

JOINT: Final = rule(
    "institution", "joint-body", "A body that names two states, or is called joint where the text has two."
)
STANDING: Final = rule(
    "institution", "standing-body", "A council or committee of cooperation that meets where the text has two states."
)
FOUNDED: Final = rule("institution", "founded-body", "A body that two states, or one in the other, set up or open.")
PARTY: Final = rule(
    "institution", "party-body", "A company, bank, university or agency that is party to an instrument across a border."
)
CULTURE: Final = rule(
    "institution", "days-abroad", "Days, a week or an exhibition of one state that are held in another."
)

SHARED: Final = frozenset({"commission", "fund", "event", "organisation", "university", "company", "agency"})
PARTIES: Final = frozenset({"company", "fund", "university", "agency", "organisation"})
REACH: Final = 4
LONGEST: Final = 5
CLOSING: Final = frozenset('»"”)')
OPENING: Final = frozenset("'’«\"“")
LEADING_OFF: Final = frozenset({"relation", "act", "verb", "break", "instrument", "event"})


def bodies_of(sentence: Sentence, context: Context) -> list[Draft]:
    """The institutions of a sentence that are records.

    Args:
        sentence: the sentence with its mentions.
        context: what the text has set up before it.

    Returns:
        Drafts of institutions, in the order of the text.
    """
    mentions = sentence.institutions
    pair = _pair(sentence, context)
    parties = _parties(sentence, pair)
    taken = {index for mention in parties for index in range(mention.first, mention.stop)}
    drafts = [
        draft for mention in mentions if mention.first not in taken and (draft := _draft(sentence, mention, pair))
    ]
    drafts += [_made(sentence, mention, _with_other(sentence, mention, parties, pair), PARTY) for mention in parties]
    return drafts


def _pair(sentence: Sentence, context: Context) -> tuple[str, ...]:
    """The two states that the sentence speaks of, or else its text."""
    money = {index for amount in sentence.amounts for index in range(amount.first, amount.stop)}
    codes = dict.fromkeys(
        code for mention in sentence.countries if mention.first not in money for code in mention.codes
    )
    return tuple(codes) if len(codes) == 2 else context.pair


def _draft(sentence: Sentence, mention: InstitutionMention, pair: tuple[str, ...]) -> Draft | None:
    """The record that one mention makes by itself."""
    if mention.world or (mention.told == "known" and mention.kind == "organisation"):
        return None  # a union of states is no body of two of them
    own = mention.countries
    if mention.kind == "company" and len(own) > 1:
        return None  # two flags, one firm
    if mention.kind in SHARED and len(own) > 1:
        return _made(sentence, mention, own, JOINT)
    if mention.kind in SHARED and mention.joint and (own or pair) and (not pair or set(own) <= set(pair)):
        return _made(sentence, mention, pair or own, JOINT)
    if mention.kind == "university" and own and _founds_school(sentence, mention):
        return _made(sentence, mention, own, FOUNDED)
    if mention.founding and mention.kind not in {"event", "agency"} and mention.told != "acronym":
        return _founded(sentence, mention, pair)
    if (
        mention.kind == "commission"
        and not own
        and len(pair) == 2
        and _shared(sentence, mention)
        and _meets(sentence, mention)
    ):
        return _made(sentence, mention, pair, STANDING)
    if mention.kind == "event" and len(own) == 1 and mention.host:
        return _made(sentence, mention, own, CULTURE)
    return None


def _founded(sentence: Sentence, mention: InstitutionMention, pair: tuple[str, ...]) -> Draft | None:
    """What is set up or opened: of one state in another, or of both where nothing says whose it is."""
    own, host = mention.countries, mention.host
    if host is None and mention.kind in {"mission", "university"}:
        host = _site(sentence, mention)
        host = None if host in own else host
    if not own and host is None and mention.kind == "university":
        host = _host_school(sentence, mention)
    if not own and host in pair:
        own = tuple(code for code in pair if code != host)
    elif not own and host is None and mention.kind in {"commission", "fund"} and _mutual(sentence):
        own = pair
    elif not own and mention.kind == "university" and len(pair) == 2:
        return _made(sentence, mention, (), FOUNDED)  # one of the two has it in the other
    if len(own) == 1 and host is None and own[0] in pair and mention.kind in {"mission", "university"}:
        host = next(code for code in pair if code != own[0])
    if len({*own, host} - {None}) < 2:
        return None
    mention.host = host
    return _made(sentence, mention, own, FOUNDED)


def _mutual(sentence: Sentence) -> bool:
    """Whether the sentence itself speaks of two states, or of "the sides"."""
    codes = {code for mention in sentence.countries for code in mention.codes}
    return len(codes) > 1 or any(cue.role == "pair" for _, _, cue in sentence.cues)


def _founds_school(sentence: Sentence, mention: InstitutionMention) -> bool:
    """Whether another school is opened beside this one."""
    return not mention.founding and any(
        other.kind == "university" and other.founding and other.name != mention.name for other in sentence.institutions
    )


def _host_school(sentence: Sentence, mention: InstitutionMention) -> str | None:
    """The country of the school at which another one opens its branch."""
    schools = (other for other in sentence.institutions if other.kind == "university" and not other.founding)
    return next((other.countries[0] for other in schools if other.name != mention.name and other.countries), None)


def _site(sentence: Sentence, mention: InstitutionMention) -> str | None:
    """The country of the place where the sentence says that something is opened."""
    openers = _table(sentence).complements.places
    norms = sentence.tokens.norms
    sites = [(place.first, place.country) for place in sentence.places]
    sites += [(country.first, country.codes[0]) for country in sentence.countries if len(country.codes) == 1]
    for first, code in sorted(sites):
        if (
            code
            and first > sentence.first
            and norms[first - 1] in openers
            and not mention.first <= first < mention.stop
        ):
            return code
    return None


def _shared(sentence: Sentence, mention: InstitutionMention) -> bool:
    beginnings = _table(sentence).shared
    return any(norm.startswith(beginnings) for norm in sentence.tokens.norms[mention.first : mention.stop])


def _meets(sentence: Sentence, mention: InstitutionMention) -> bool:
    """Whether a meeting of the body is spoken of: "the third session of …", "… held its third session"."""
    return any(
        (cue.role == "event" or cue.sense == "meet")
        and (mention.first - REACH <= first < mention.first or mention.stop <= first < mention.stop + REACH)
        for first, _, cue in sentence.cues
    )


# ---------------------------------------------------------------------------------------------------------- parties


def _parties(sentence: Sentence, pair: tuple[str, ...]) -> list[InstitutionMention]:
    """The bodies that are party to an instrument in this sentence, if they are of two states."""
    words = _table(sentence)
    norms = sentence.tokens.norms[sentence.first : sentence.stop]
    instruments, verbs = (
        [] if group.isdisjoint(norms) else [index for index, norm in enumerate(norms, sentence.first) if norm in group]
        for group in (words.instruments, words.parties)
    )
    found = _Partners(sentence, instruments, verbs).found()
    codes = {code for mention in found for code in mention.countries}
    named = {code for mention in sentence.countries for code in mention.codes}
    if len(codes) > 1 or (codes and named - codes):
        return found
    both = len(found) > 1 or any(mention.told in {"headed", "known", "quoted", "legal"} for mention in found)
    return found if both and len(pair) == 2 and codes <= set(pair) else []


class _Partners:
    """Finds those who sign, by where they stand: after "contract with", before or after the verb, in one list."""

    def __init__(self, sentence: Sentence, instruments: list[int], verbs: list[int]) -> None:
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.table = _table(sentence)
        self.instruments = instruments
        self.verbs = verbs
        self.mentions = [mention for mention in sentence.institutions if mention.kind in PARTIES and not mention.world]
        self.within = {
            index: mention for mention in sentence.institutions for index in range(mention.first, mention.stop)
        }
        self.countries = {
            index: mention for mention in sentence.countries for index in range(mention.first, mention.stop)
        }
        self.closed = {
            index for mention in sentence.people for index in range(mention.first, mention.stop)
        } | self.countries.keys()

    def found(self) -> list[InstitutionMention]:
        parties: dict[int, InstitutionMention] = {}
        for index in self.instruments:
            self._after_instrument(index, parties)
        for index in self.verbs:
            self._before(index, parties)
            self._list(index + 1, parties)
            self._after_instrument(index, parties)
        self._pairs(parties)
        return sorted(parties.values(), key=lambda mention: mention.first)

    def _after_instrument(self, index: int, parties: dict[int, InstitutionMention]) -> None:
        """Those after "contract with" or "memorandum between"."""
        opening = self.table.partners - self.table.complements.conjunctions
        for at in range(index + 1, min(index + 2 * REACH, self.sentence.stop)):
            if self.tokens.norms[at] in opening:
                self._list(at, parties)
                return

    def _pairs(self, parties: dict[int, InstitutionMention]) -> None:
        """Two of different countries that "and" joins («PDVSA (60%) и «Белоруснефть»»), or of one contract."""
        told = self.instruments or self.verbs or any(mention.founding for mention in self.mentions)
        companies = [mention for mention in self.mentions if mention.kind in {"company", "fund", "university"}]
        for left, right in pairwise(companies):
            apart = bool(left.countries and right.countries) and set(left.countries).isdisjoint(right.countries)
            if (apart and told and self._joined(left.stop, right.first)) or (
                self.instruments and (apart or left.first in parties or right.first in parties)
            ):
                parties.setdefault(left.first, left)
                parties.setdefault(right.first, right)
        if self.instruments and self.verbs:
            parties.update((mention.first, mention) for mention in companies if len(mention.countries) == 1)

    def _joined(self, first: int, stop: int) -> bool:
        between = [
            index for index in range(first, stop) if self.tokens.words[index].isalpha() and index not in self.countries
        ]
        return stop - first < 9 and len(between) == 1 and self.tokens.norms[between[0]] in self.table.partners

    def _before(self, verb: int, parties: dict[int, InstitutionMention]) -> None:
        """The list whose last member stands right before a verb, auxiliaries between."""
        at = verb - 1
        while at > self.sentence.first and self.tokens.norms[at] in self.table.between:
            at -= 1
        while at >= self.sentence.first:
            owner = self.countries.get(at)
            if owner is not None and owner.first > self.sentence.first + 1:  # "DP World of the Emirates"
                at = owner.first - 1
                at -= self.tokens.norms[at] in self.table.complements.articles
                if self.tokens.norms[at] not in self.table.complements.owners:
                    return
                at -= 1
            mention = self._ending(at)
            if mention is None:
                return
            parties.setdefault(mention.first, mention)
            at = self._owner_before(mention.first) - 1
            if at <= self.sentence.first or self.tokens.norms[at] not in self.table.complements.conjunctions:
                return
            at -= 1

    def _list(self, at: int, parties: dict[int, InstitutionMention]) -> None:
        """The list that begins at ``at``: «подписали X и Y», "with X and Y", "awarded X a contract"."""
        if at < self.sentence.stop and self.tokens.norms[at] in self.table.partners:
            at += 1
        while at < self.sentence.stop:
            mention = self._beginning(at)
            if mention is None:
                return
            parties.setdefault(mention.first, mention)
            at = mention.stop
            while at < self.sentence.stop and self.tokens.words[at] in CLOSING:
                at += 1
            if at >= self.sentence.stop or not (
                self.tokens.norms[at] in self.table.partners or self.tokens.words[at] == ","
            ):
                return
            at += 1

    def _beginning(self, at: int) -> InstitutionMention | None:
        """The party that begins at ``at``, or a few words on: after an owner, an adjective, a common noun."""
        for index in range(at, min(at + LONGEST, self.sentence.stop)):
            mention = self.within.get(index)
            if mention is not None:
                return mention if mention in self.mentions else None
            bare = self._bare(index)
            if bare is not None:
                return bare
            word = self.tokens.words[index]
            if index not in self.closed and (self._leads_off(index) or not (word.islower() or word in OPENING)):
                return None
        return None

    def _leads_off(self, index: int) -> bool:
        """Whether the word at ``index`` begins something else than the name of a party."""
        cue = self.sentence.cue_at.get(index)
        norm = self.tokens.norms[index]
        return (
            norm in self.table.partners or norm in self.table.parties or (cue is not None and cue.role in LEADING_OFF)
        )

    def _ending(self, at: int) -> InstitutionMention | None:
        """The party that ends at ``at``."""
        words = self.tokens.words
        mention = self.within.get(at)
        if mention is not None:
            return mention if mention in self.mentions and mention.stop == at + 1 else None
        if words[at] in self.table.quotes.values():
            for opening in range(at - 2, max(at - 8, self.sentence.first - 1), -1):
                if words[opening] in self.table.quotes:
                    inner = self.within.get(opening + 1)
                    return inner if inner in self.mentions else None if inner else self._bare(opening + 1)
            return None
        begin = at
        while begin > self.sentence.first and self._name_part(begin - 1):
            begin -= 1
        if begin == at == self.sentence.first or not self._name_part(begin):
            return None
        return self._bare(begin)

    def _owner_before(self, first: int) -> int:
        """Where the words begin that say whose a party is."""
        at = first
        while at > self.sentence.first and (
            at - 1 in self.countries
            or self.tokens.words[at - 1] in OPENING
            or self.tokens.norms[at - 1] in self.table.possessives
        ):
            at -= 1
        return at

    def _bare(self, index: int) -> InstitutionMention | None:
        """A name that nothing but its letters shows: in quotation marks, or capitalised where that means something."""
        words = self.tokens.words
        if index > 0 and words[index - 1] in self.table.quotes:
            closing = self.table.quotes[words[index - 1]]
            stop = next((at for at in range(index + 1, min(index + 7, len(words))) if words[at] == closing), None)
            return self._mention(index, stop) if stop is not None and words[index][0].isupper() else None
        stop = index
        while stop < self.sentence.stop and self._name_part(stop):
            stop += 1
        if stop == index or stop - index > LONGEST:
            return None
        after = self.tokens.norms[stop] if stop < self.sentence.stop else ""
        cue = self.sentence.cue_at.get(stop)
        if (
            after in self.table.complements.subjects
            or after in self.table.instruments
            or (cue is not None and cue.role == "instrument")
        ):
            return None
        if (
            after in self.table.complements.conjunctions
            and self.tokens.norms[stop + 1 : stop + 2]
            and self.tokens.norms[stop + 1] in self.table.complements.subjects
        ):
            return None
        return self._mention(index, stop)

    def _name_part(self, index: int) -> bool:
        word = self.tokens.words[index]
        if not word[0].isupper() or index in self.closed or index in self.within or len(word) < 2:
            return False
        norm = self.tokens.norms[index]
        if (
            norm in self.table.plain
            or norm in self.table.complements.subjects
            or index in self.sentence.cue_at
            or self.sentence.heading
        ):
            return False
        return word.isascii() if self.table.adjectives.endings else True

    def _mention(self, first: int, stop: int) -> InstitutionMention:
        """A bare name as a mention, of the country that it holds or that stands before it as its owner."""
        inside = [mention.codes for index, mention in self.countries.items() if first <= index < stop]
        owner = self.countries.get(self._owner_before(first))
        codes = inside[0] if inside else owner.codes if owner is not None and owner.first < first else ()
        return InstitutionMention(
            first, stop, self.tokens.quote(first, stop), "company", codes[:1], first, told="label"
        )


def _with_other(
    sentence: Sentence, mention: InstitutionMention, parties: list[InstitutionMention], pair: tuple[str, ...]
) -> tuple[str, ...]:
    """Whose a party is: as it says, or of the other state where the text has two and the other party is of one."""
    if mention.countries or len(pair) != 2:
        return mention.countries
    seat = next((place.country for place in sentence.places if 0 <= mention.first - place.stop < 3), None)
    if seat in pair:
        return (seat,)
    others = {code for party in parties for code in party.countries}
    left = tuple(code for code in pair if code not in others)
    return left if len(left) == 1 else ()


# -------------------------------------------------------------------------------------------------------------- drafts


def same_body(old: Draft, new: Draft) -> bool:
    """Whether two drafts name one body, one of them in short: all its words stand in the other's name.

    A name of one word is short for nothing.
    """
    if old.fields["kind"] != new.fields["kind"] or not (
        set(old.codes) <= set(new.codes) or set(new.codes) <= set(old.codes)
    ):
        return False
    shorter, longer = sorted((_words(old), _words(new)), key=len)
    return shorter == longer or (len(shorter) > 1 and shorter <= longer)


def _words(draft: Draft) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", str(draft.fields["name"]).casefold()))


def _made(sentence: Sentence, mention: InstitutionMention, codes: tuple[str, ...], name: str) -> Draft:
    tokens = sentence.tokens
    founding = mention.founding if name in {JOINT, FOUNDED} and mention.kind != "event" else ""
    fields: dict[str, object] = {"name": mention.name, "kind": mention.kind, "status": founding or "existing"}
    if mention.host and mention.host not in codes:
        fields["host"] = mention.host
    return Draft("institution", codes, fields, [(tokens.starts[mention.first], tokens.ends[mention.stop - 1], name)])


@cache
def _of(language: str) -> InstitutionTable:
    words = table(language, "institutions")
    assert isinstance(words, InstitutionTable)
    return words


def _table(sentence: Sentence) -> InstitutionTable:
    return _of(sentence.tokens.language)
