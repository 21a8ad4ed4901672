"""The endings of Uzbek verbs.

A verb is given by its stem; of a compound ("qabul qil-") the last word is conjugated. The names of the forms:

- ``past`` (-di, -ibdi), ``perfect`` (-gan, an attribute too: "imzolangan bitim"), ``progressive`` (-moqda, -yapti),
  ``future`` (-adi, -moqchi), ``possible`` (-sa);
- ``going`` (-yotgan) and ``coming`` (-adigan): attributes of what goes on or is to come;
- ``converb`` (-ib): the time is that of the verb after it;
- ``noun`` (-ish, with owner and case): the time is that of the verb that governs it;
- ``at`` (-ishida): in the course of what it tells, whose time is that of the verb after it;
- ``no-past``, ``no-future``, ``no-noun``: the same denied (-ma-).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bilat.languages.schema.inflection import Agglutination, paradigm
from bilat.languages.uz.inflection import CASE

_VOWELS: Final = "aeiou"
_NOUN: Final = Agglutination(layers=({"": paradigm(": i: lari: imiz:")}, CASE))


def _told(participle: str) -> str:
    """A participle and what is told of with it: "imzolangani", "imzolanganligini"."""
    return " ".join(participle + ending for ending in _TOLD)


_TOLD: Final = ("", "i", "ini", "ining", "iga", "idan", "ida", "ligi", "ligini", "ligiga", "lari", "larini")
_AFTER_CONSONANT: Final = {
    "past": "di dilar dik ishdi gandi gandilar ibdi ibdilar",
    "perfect": f"{_told('gan')} ganlar gach gandan ganda ishgan ishgach",
    "progressive": "moqda moqdalar moqdamiz yapti ayapti ayaptilar ishmoqda ayotir",
    "going": f"{_told('ayotgan')} ishayotgan",
    "future": "adi adilar ishadi amiz moqchi moqchimiz ajak",
    "coming": "adigan adigani adiganini ishadigan",
    "possible": "sa salar",
    "converb": "ib ishib",
    "no-past": "madi madilar magan magani maganini maganligi maganligini mayapti",
    "no-future": "maydi maydilar mas maydigan",
    "no-noun": "maslik masligi masligini masdan may",
}
_AFTER_VOWEL: Final = {
    **_AFTER_CONSONANT,
    "past": "di dilar dik shdi gandi gandilar bdi bdilar",
    "perfect": f"{_told('gan')} ganlar gach gandan ganda shgan shgach",
    "progressive": "moqda moqdalar moqdamiz yapti yaptilar shmoqda yotir",
    "going": f"{_told('yotgan')} shayotgan",
    "future": "ydi ydilar shadi ymiz moqchi moqchimiz yajak",
    "coming": "ydigan ydigani ydiganini shadigan",
    "converb": "b shib",
}

_LASTING: Final = frozenset({"tur", "yot", "yur", "oʻtir"})
"""Verbs of standing, lying, going about and sitting, which in -ibdi tell what goes on: "boʻlib turibdi"."""


def conjugated(stem: str) -> Iterator[tuple[str, str]]:
    """Every form of a verb with its name.

    Args:
        stem: the stem of the verb, with the words before it where it is a compound.

    Example:
        >>> forms = dict(conjugated("qabul qil"))
        >>> forms["qabul qildi"], forms["qabul qilishni"]
        ('past', 'noun')
    """
    vowel = stem[-1] in _VOWELS
    for name, endings in (_AFTER_VOWEL if vowel else _AFTER_CONSONANT).items():
        for ending in endings.split():
            lasts = ending.startswith("ibdi") and stem.rpartition(" ")[2] in _LASTING
            yield stem + _hardened(stem, ending), "progressive" if lasts else name
    for form, case in _NOUN.forms(stem + ("sh" if vowel else "ish")):
        yield form, "at" if case == "l" else "noun"


def _hardened(stem: str, ending: str) -> str:
    """The ending with the g that k and q make hard: "chekkan", "chiqqan"."""
    return stem[-1] + ending[1:] if ending.startswith("g") and stem[-1] in "kq" else ending
