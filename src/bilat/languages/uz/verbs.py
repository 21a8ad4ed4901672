"""The endings of Uzbek verbs in the third person, in the official Latin spelling.

Verbs are given by their stem (*osh-*, *boshla-*). Written after the school grammar.
"""

from __future__ import annotations

from typing import Final

from bilat.languages.schema.inflection import Agglutination, Paradigm
from bilat.languages.uz.inflection import forms

_VOWELS: Final = "aeiou"
_CASES: Final = ("", "ni", "ga", "ning", "da", "dan", "dagi")


def _layer(after_consonant: str, after_vowel: str) -> dict[str, Paradigm]:
    """Endings by the end of the stem: ``g`` of an ending follows a ``k`` or ``q`` before it (*chiqqan*)."""
    consonant, vowel = after_consonant.split(), after_vowel.split()
    assimilated = {
        end: {end + (end + ending[1:] if ending.startswith("g") else ending): "" for ending in consonant}
        for end in "kq"
    }
    return {
        "": dict.fromkeys(consonant, ""),
        **assimilated,
        **{end: {end + ending: "" for ending in vowel} for end in _VOWELS},
    }


_DONE: Final = "di dilar gan ganlar gandi ganmiz dik moqda moqdalar ayotgan"
_NAMED: Final = [f"{name}{case}" for name in ("ish", "ishi", "ishlari") for case in _CASES]
_CLAUSES: Final = "gach ganda ganidan guncha gani ganini ganligi ganligini"

PAST: Final = Agglutination(
    layers=(_layer(f"{_DONE} ib ibdi", f"{_DONE.replace('ayotgan', 'yotgan')} b bdi"),)
)
"""What is done or going on: *oshdi, oshgan, oshib, oshmoqda*."""
DEED: Final = Agglutination(
    layers=(_layer(" ".join([*_NAMED, _CLAUSES]), " ".join([*(name[1:] for name in _NAMED), _CLAUSES])),)
)
"""The deed as a noun, and clauses with it: *oshish, oshishi, oshgani*."""
COMING: Final = Agglutination(layers=(_layer("adi adilar amiz ajak", "ydi ydilar ymiz yajak"),))
"""What is or will be: *oshadi*."""
WANTED: Final = Agglutination(layers=(_layer("moqchi moqchilar moqchimiz", "moqchi moqchilar moqchimiz"),))
"""What someone means to do: *oshirmoqchi*."""
DENIED: Final = Agglutination(layers=(_layer("madi madilar magan maydi mas may", "madi madilar magan maydi mas may"),))
"""What is not done: *oshmadi*."""


def past(stems: str) -> str:
    """What verbs say of things done, phrases separated by commas.

    Example:
        >>> "oshgan" in past("osh, kamay").split(", ")
        True
    """
    return forms(stems, PAST)


def verb(stems: str) -> str:
    """Verbs in all forms but wanting and denying.

    Example:
        >>> {"boshladi", "boshlashi", "boshlaydi"} <= set(verb("boshla").split(", "))
        True
    """
    return ", ".join(forms(stems, inflection) for inflection in (PAST, DEED, COMING))
