"""Names of people back to the nominative, by the declensions of a language.

Every word of a name gets readings: a nominative with the case and gender that it is then in, and a weight that is low
where the reading is sure (a known given name) and high where it is odd (a word that stays as it is in an oblique case).
The case and gender in which the readings of all words weigh least decide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from operator import attrgetter, itemgetter
from typing import Final, Literal, NamedTuple

from bilat.languages import spelling_of, table
from bilat.languages.leaders import Leaders
from bilat.languages.remembered import Remembered
from bilat.languages.schema.people import Declension, People

CASES: Final = "ngdail"
_KNOWN: Final = 0.0
_SURE: Final = 0.05
"""A known name that has one form for all cases; rather a form of another known name, if it may be one."""
_SIDE: Final = 0.3
"""A known name, but of the other gender."""
_AS_IT_IS: Final = 1.0
_WOMAN: Final = 1.2
"""A name in a consonant that does not change because it is a woman's."""
_PART: Final = 1.5
"""A word before the last that does not change: names of East Asia."""
_ODD: Final = 3.0
_NONE: Final = (float("inf"), "")
_LONGEST_ENDING: Final = 5
_SHORTEST: Final = 2
"""The least letters that a name has without its ending."""
_SHORT: Final = 4
"""The letters of a name from which on a few letters after it are surely its ending."""
_LONG_ENDING: Final = 4
"""The letters from which on an ending is hardly part of a name."""
_REMEMBERED: Final = 4096
"""How many names are kept with what was found: the same ones come again and again."""

Part = Literal["given", "family"]


class Reading(NamedTuple):
    """One way to read one word of a name."""

    nominative: str
    """The word in the nominative, as it would be written."""
    cases: str
    """The cases that it is then in."""
    gender: str
    """The genders that it then has, of ``mf``."""
    weight: float
    """How odd the reading is."""


class Names:
    """The names of one language.

    Args:
        language: its code.
    """

    def __init__(self, language: str) -> None:
        people = table(language, "people")
        assert isinstance(people, People)
        self.language = language
        self._table = people
        self._fold = spelling_of(language).fold
        self._given = dict(people.given)
        self._families: set[str] = set()
        for leader in Leaders.shipped():
            for name, family in zip(leader.full_names, leader.families, strict=True):
                self._families.add(self._fold(family))
                for word in name.replace(family, " ").split():
                    self._given.setdefault(self._fold(word), "mf")
        self.given: Callable[[str], str | None] = Remembered(self._given_of).__getitem__
        """Gives the nominative of a known given name in any case; None for any other word. Both in the normal form."""
        self._by_ending: dict[str, list[tuple[str, Declension]]] = {}
        for declension in people.declensions:
            for case, ending in declension.endings.items():
                if case != "n":
                    self._by_ending.setdefault(ending, []).append((case, declension))
        self.inflects: bool = bool(self._by_ending)
        """Whether names take case endings at all."""

    def _given_of(self, norm: str) -> str | None:
        if norm in self._given:
            return norm
        return next(
            (reading.nominative for reading in self._oblique(norm, norm, "given") if reading.weight <= _SIDE), None
        )

    def nominative(self, words: tuple[str, ...], cases: str = "", gender: str = "") -> tuple[str, ...]:
        """A name in the nominative.

        Args:
            words: its words as written; the last one is the family name if there are several.
            cases: the cases that what stands around it allows; all if empty.
            gender: the gender, if known.

        Returns:
            The words in the nominative.

        Example:
            >>> " ".join(Names("ru").nominative(("Ангелой", "Меркель")))
            'Ангела Меркель'
        """
        if self._table.final:
            return (*words[:-1], self._shortened(words[-1]))
        cases = "".join(case for case in CASES if case in cases) or CASES
        return self._nominative(words, cases, gender or "mf") if self.inflects and cases != "n" else words

    def _shortened(self, word: str) -> str:
        """The last word of a name without its ending, where only that one takes any."""
        norm = self._last(self._fold(word))[0]
        return spelling_of(self.language).shortened(word, norm) or word

    def case_of(self, norm: str) -> str:
        """The case of a name by its last word, in the normal form, where only that one takes endings."""
        return self._last(norm)[1] if self._table.final else ""

    @lru_cache(maxsize=_REMEMBERED)  # noqa: B019 - there is one object a language
    def _last(self, norm: str) -> tuple[str, str]:
        """The last word of a name in the nominative, and its case: as it stands if it is known, else by its ending."""
        whole = norm.rpartition("-")[2]
        if whole in self._families or whole.endswith(tuple(self._table.unchanging)):
            return norm, "n"
        found = min(self._oblique(norm, norm, "family"), key=attrgetter("weight"), default=None)
        if found is None or (found.weight > _KNOWN and whole in self._given) or len(found.nominative) < _SHORTEST:
            return norm, "n"
        return found.nominative, found.cases

    def cases_in(self, name: str, word: str) -> str:
        """The cases in which the last word of a name may stand as ``word``; empty where that may be any.

        Args:
            name: a name in the nominative, with as many of its words as are known.
            word: its last word as written.
        """
        if word.isascii():
            return ""  # in other letters than those of the language a name takes no endings
        *before, family = map(self._fold, name.split())
        gender = next(filter(None, map(self._given.get, before)), "mf")
        readings = [reading for reading in self.readings(word, "family") if self._fold(reading.nominative) == family]
        readings = [reading for reading in readings if set(reading.gender) & set(gender)] or readings
        lightest = min((reading.weight for reading in readings), default=0.0)
        cases = {case for reading in readings if reading.weight <= lightest + _SIDE for case in reading.cases}
        return "".join(case for case in CASES if case in cases) if len(cases) < len(CASES) else ""

    def is_ended(self, norm: str) -> bool:
        """Whether a word has the ending that only the last of a name has: not Ramdan, which is no *Ram from whom*."""
        name, case = self._last(norm)
        return case != "n" and (len(name) >= _SHORT or len(norm) - len(name) >= _LONG_ENDING)

    @lru_cache(maxsize=_REMEMBERED)  # noqa: B019 - there is one object a language
    def _nominative(self, words: tuple[str, ...], cases: str, genders: str) -> tuple[str, ...]:
        last = max((at for at, word in enumerate(words) if self._fold(word) not in self._table.suffixes), default=0)
        lightest: dict[tuple[str, str], tuple[float, tuple[str, ...]]] = {
            (case, gender): (0.0, ()) for case in cases for gender in genders
        }
        for at, word in enumerate(words):
            best: dict[tuple[str, str], tuple[float, str]] = {}
            for nominative, in_cases, in_genders, weight in self.readings(word, "family" if at == last else "given"):
                for case in in_cases:
                    for gender in in_genders:
                        if weight < best.get((case, gender), _NONE)[0]:
                            best[case, gender] = weight, nominative
            lightest = {
                key: (total + best.get(key, _NONE)[0], (*chosen, best.get(key, _NONE)[1]))
                for key, (total, chosen) in lightest.items()
            }
        total, chosen = min(lightest.values(), key=itemgetter(0))
        return chosen if total < _NONE[0] else words

    def readings(self, word: str, part: Part) -> Iterator[Reading]:
        """The readings of one word of a name.

        Args:
            word: as written. Of a word with a hyphen the last part takes endings, and the first if it surely does.
            part: which part of the name it is.
        """
        whole = self._fold(word)
        fixed = self._table.suffixes.get(whole, word if word.endswith(".") or whole in self._table.particles else None)
        if fixed is not None:
            yield Reading(fixed.capitalize() if word.istitle() else fixed, CASES, "mf", _KNOWN)
            return
        head, hyphen, last = word.rpartition("-")
        norm = whole[len(head) + len(hyphen) :]
        gender = self._known(whole, part)
        if gender is None and hyphen:
            gender = self._known(norm, part)
        yield Reading(word, "n", gender or "mf", _KNOWN if gender is not None else self._as_it_is(norm))
        yield Reading(word, CASES[1:], "mf", _PART if part == "given" else _ODD)
        if part == "family":
            for declension in self._table.declensions:
                if declension.part == "family" and self._ends_as(norm, declension):
                    yield Reading(word, "n", declension.gender, declension.weight)
        yield from self._unchanging(word, norm, part, gender)
        for reading in self._oblique(last, norm, part):
            if hyphen:
                first = self._first_part(head, reading, part)
                reading = reading._replace(nominative=first + hyphen + reading.nominative)  # noqa: PLW2901
            yield reading

    def _first_part(self, word: str, last: Reading, part: Part) -> str:
        """The part before a hyphen in the nominative: as it is, unless it surely has an ending of the same case."""
        norm = self._fold(word)
        if self._known(norm, part) is not None:
            return word
        for reading in self._oblique(word, norm, part):
            sure = reading.weight < _AS_IT_IS if part == "family" else reading.weight <= _SIDE
            if sure and set(reading.cases) & set(last.cases) and set(reading.gender) & set(last.gender):
                return reading.nominative
        return word

    @staticmethod
    def _ends_as(norm: str, declension: Declension) -> bool:
        """Whether a word is as the nominative of a declension."""
        ending = declension.endings["n"]
        return norm.endswith(ending) and norm[: len(norm) - len(ending)].endswith(declension.after or "")

    @lru_cache(maxsize=_REMEMBERED)  # noqa: B019 - there is one object a language
    def family_nominatives(self, norm: str) -> tuple[str, ...]:
        """What a family name in any case may be in the nominative. Both in the normal form."""
        return tuple(dict.fromkeys(reading.nominative for reading in self.readings(norm, "family")))

    @lru_cache(maxsize=_REMEMBERED)  # noqa: B019 - there is one object a language
    def sounds_like_family(self, norm: str) -> bool:
        """Whether a word, in some case, has one of the usual ends of family names."""
        return any(reading.weight < _AS_IT_IS for reading in self.readings(norm, "family"))

    @lru_cache(maxsize=_REMEMBERED)  # noqa: B019 - there is one object a language
    def may_stand_in(self, norm: str, cases: str) -> bool:
        """Whether a word, read as a given name, may well stand in one of ``cases``."""
        return any(
            reading.weight < _PART and set(reading.cases) & set(cases) for reading in self.readings(norm, "given")
        )

    @lru_cache(maxsize=_REMEMBERED)  # noqa: B019 - there is one object a language
    def may_be_genitive(self, norm: str) -> bool:
        """Whether a word has an ending of the genitive."""
        return any(reading.cases == "g" for reading in self.readings(norm, "family"))

    @lru_cache(maxsize=_REMEMBERED)  # noqa: B019 - there is one object a language
    def given_cases(self, norm: str) -> str:
        """The cases that a known given name may stand in; empty for any other word."""
        return "".join(reading.cases for reading in self.readings(norm, "given") if reading.weight <= _SIDE)

    def _known(self, norm: str, part: Part) -> str | None:
        """The gender of a known name in the nominative, None for an unknown one."""
        return self._given.get(norm) if part == "given" else "mf" if norm in self._families else None

    def _as_it_is(self, norm: str) -> float:
        """The weight of a nominative: a little odd where the end is more often that of another case."""
        return _AS_IT_IS + 0.1 * norm.endswith(self._table.doubtful)

    def _unchanging(self, word: str, norm: str, part: Part, gender: str | None) -> Iterator[Reading]:
        """The readings in which a word has one form for all cases."""
        weights = self._table.unchanging
        weight = next((weights[norm[-length:]] for length in (4, 3, 2, 1) if norm[-length:] in weights), None)
        if weight is not None:
            sure = gender is not None
            yield Reading(
                word, CASES, gender or "mf", _SURE if sure else min(weight, 1.0) if part == "given" else weight
            )
        elif norm.endswith(self._table.consonants):
            yield Reading(
                word,
                CASES,
                "f",
                _SIDE if gender == "f" else _PART if part == "given" else _WOMAN if gender is None else _SIDE,
            )

    def _oblique(self, word: str, norm: str, part: Part) -> Iterator[Reading]:
        """The readings of a word as one that has an ending of an oblique case."""
        for length in range(min(_LONGEST_ENDING, len(norm) - 1) + 1):
            cut = len(norm) - length
            for case, declension in self._by_ending.get(norm[cut:], ()):
                stem = norm[:cut]
                if declension.part not in (part, "any") or (declension.after and not stem.endswith(declension.after)):
                    continue
                ending = declension.endings["n"]
                whole = self._table.irregular.get(stem)
                lemma = whole or stem + ending
                shape = word[:1] + whole[1:] if whole else word[:cut] + ending
                gender = self._known(lemma, part)
                if gender is None:
                    yield Reading(shape, case, declension.gender, declension.weight)
                else:
                    fits = set(gender) & set(declension.gender)
                    yield Reading(shape, case, declension.gender, _KNOWN if fits else _SIDE)

    def forms(self, family: str) -> dict[str, str]:
        """The forms of a family name in all cases, in their normal form, with the cases of each.

        Args:
            family: the family name in the nominative.
        """
        norm = self._fold(family)
        found = {norm: "n"}
        for declension in self._table.declensions:
            ending = declension.endings["n"]
            stem = norm.removesuffix(ending) if ending else norm
            if (
                declension.part == "given"
                or not norm.endswith(ending)
                or (declension.after and not stem.endswith(declension.after))
            ):
                continue
            for case, other in declension.endings.items():
                form = stem + other
                if case not in found.get(form, ""):
                    found[form] = found.get(form, "") + case
        return found


@cache
def names_of(language: str) -> Names:
    """The names of ``language``."""
    return Names(language)
