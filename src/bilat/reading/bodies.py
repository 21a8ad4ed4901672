"""The frame of institutions: which of the bodies that a sentence names are a record.

A body of the two states or between them is one, and so is what they set up or open, and what signs something bilateral.
Those that only report, comment or are met with are none.
"""

from __future__ import annotations

import re
from typing import Final

from bilat.reading.actors import Scene
from bilat.reading.context import Context
from bilat.reading.drafts import Draft
from bilat.reading.institutions import InstitutionMention
from bilat.reading.proper import HYPHENS
from bilat.reading.rules import rule
from bilat.reading.sentence import Sentence
from bilat.reading.signatories import signatories_of, table_of
from bilat.reading.verb_last import relation_of_place

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
OPENED_ABROAD: Final = frozenset({"mission", "university", "organisation"})
"""The kinds of bodies that one state opens in the other."""
REACH: Final = 4


def bodies_of(sentence: Scene, context: Context, *, signed: bool) -> list[Draft]:
    """The institutions of a sentence that are records.

    Args:
        sentence: the sentence with its mentions.
        context: what the text has set up before it.
        signed: whether the sentence tells of what its words for instruments name; else nobody is party to that.

    Returns:
        Drafts of institutions, in the order of the text.
    """
    mentions = sentence.institutions
    partners = sentence.partners
    if not mentions and not partners:
        return []
    pair = _pair(sentence, context)
    parties = signatories_of(sentence, partners, pair)
    taken = {index for mention in parties for index in range(mention.first, mention.stop)}
    drafts = [
        draft for mention in mentions if mention.first not in taken and (draft := _draft(sentence, mention, pair))
    ]
    if not signed:
        return drafts
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
    if len(own) > 1 and _is_of_each(sentence, mention):
        return None
    if mention.kind in SHARED and len(own) > 1:
        return _made(sentence, mention, own, JOINT)
    if len(own) == 1 and _with_bloc(sentence, mention):
        return None
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


def _is_of_each(sentence: Sentence, mention: InstitutionMention) -> bool:
    """Whether what names two states is none between them: two flags, one firm; or two ministries in one breath.

    Not where a word of its own says that it is joint: «совместное чилийско-перуанское предприятие».
    """
    if mention.kind != "company":
        return mention.kind == "agency" and not mention.joint
    norms = sentence.tokens.norms[max(mention.first - 1, sentence.first) : mention.head]
    return table_of(sentence).joint.isdisjoint(norms)


def _with_bloc(sentence: Sentence, mention: InstitutionMention) -> bool:
    """Whether a body joins a state and an organisation of many: "the Russia-NATO council"."""
    tokens = sentence.tokens
    for country in sentence.countries:
        hyphen = country.stop
        if mention.first <= country.first and hyphen + 1 < mention.stop and tokens.words[hyphen] in HYPHENS:
            return tokens.words[hyphen + 1].isupper()
    return False


def _founded(sentence: Sentence, mention: InstitutionMention, pair: tuple[str, ...]) -> Draft | None:
    """What is set up or opened: of one state in another, or of both where nothing says whose it is."""
    own, host = mention.countries, mention.host
    if host is None and mention.kind in OPENED_ABROAD:
        host = _site(sentence, mention)
        host = None if host in own else host
    if not own and host is None and mention.kind == "university":
        host = _host_school(sentence, mention)
    if not own and host in pair:
        own = tuple(code for code in pair if code != host)
    elif not own and host is not None and len(named := _named(sentence)) == 1 and host not in named:
        own = named  # "Peru will open a consulate in Osaka"
    elif not own and host is None and mention.kind in {"commission", "fund"} and _of_both(sentence, mention):
        own = pair
    elif not own and mention.kind == "university" and len(pair) == 2:
        return _made(sentence, mention, (), FOUNDED)  # one of the two has it in the other
    if len(own) == 1 and host is None and own[0] in pair and mention.kind in {"mission", "university"}:
        host = next(code for code in pair if code != own[0])
    if len({*own, host} - {None}) < 2:
        return None
    mention.host = host
    return _made(sentence, mention, own, FOUNDED)


def _named(sentence: Sentence) -> tuple[str, ...]:
    """The countries that a sentence names."""
    return tuple(dict.fromkeys(code for mention in sentence.countries for code in mention.codes))


def _mutual(sentence: Sentence) -> bool:
    """Whether the sentence itself speaks of two states, or of "the sides"."""
    return len(_named(sentence)) > 1 or bool(sentence.of_role("pair"))


def _of_both(sentence: Sentence, mention: InstitutionMention) -> bool:
    """Whether what is founded is one of two states: by its sentence, or by its name where that names no state."""
    return _mutual(sentence) or (not sentence.countries and _shared(sentence, mention))


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
    if sentence.verb_last:
        return _site_by_case(sentence, mention)
    openers = table_of(sentence).complements.places
    norms = sentence.tokens.norms
    sites = [(place.first, place.country) for place in sentence.places]
    sites += [(country.first, country.codes[0]) for country in sentence.countries if len(country.codes) == 1]
    for first, code in sorted(sites):
        if (
            code
            and first > sentence.first
            and norms[first - 1] in openers
            and (mention.kind == "mission" or not mention.first <= first < mention.stop)
        ):
            return code
    return None


def _site_by_case(sentence: Sentence, mention: InstitutionMention) -> str | None:
    """The same where the ending of a name tells that something is there: "Limada universitet filiali ochildi"."""
    sites = [(place.first, place.country) for place in sentence.places if relation_of_place(sentence, place) == "in"]
    sites += [(c.first, c.codes[0]) for c in sentence.countries if len(c.codes) == 1 and c.case == "l"]
    return next((code for first, code in sorted(sites) if code and not mention.first <= first < mention.stop), None)


def _shared(sentence: Sentence, mention: InstitutionMention) -> bool:
    beginnings = table_of(sentence).shared
    return any(norm.startswith(beginnings) for norm in sentence.tokens.norms[mention.first : mention.stop])


def _meets(sentence: Sentence, mention: InstitutionMention) -> bool:
    """Whether a meeting of the body is spoken of: "the third session of …", "… held its third session"."""
    return any(
        (cue.role == "event" or cue.sense == "meet")
        and (mention.first - REACH <= first < mention.first or mention.stop <= first < mention.stop + REACH)
        for first, _, cue in sentence.cues
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
