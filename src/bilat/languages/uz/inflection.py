"""The endings of Uzbek words, in the official Latin spelling.

Cases are letters: n(ominative), g(enitive: -ning), d(ative: -ga), a(ccusative: -ni), l(ocative: -da, -dagi), a(b)lative
(-dan), t(erminative: -gacha). Written after the school grammar. What some words do not do (huquq: huquqi, not *huqugʻi)
is given all the same: such a form is no other word.
"""

from typing import Final

from bilat.languages.schema.inflection import Agglutination, paradigm

_VOWELS: Final = ("a", "e", "i", "o", "u", "oʻ", "o'")

NUMBER: Final = {"": paradigm(": lar:")}
POSSESSION: Final = {
    "": paradigm(": i: imiz:"),
    **{vowel: paradigm(f"{vowel}: {vowel}si: {vowel}miz:") for vowel in _VOWELS},
    "k": paradigm("k: gi: ki: gimiz: kimiz:"),
    "q": paradigm("q: gʻi: qi: gʻimiz: qimiz:"),
}
OWNER: Final = {
    "": paradigm(": i:"),
    **{vowel: paradigm(f"{vowel}: {vowel}si:") for vowel in _VOWELS},
    "k": paradigm("k: gi: ki:"),
    "q": paradigm("q: gʻi: qi:"),
    "iy": paradigm("iy: iyi: iysi:"),
}
"""The possessive of the third person alone: trade is seldom told of as ours."""
CASE: Final = {
    "": paradigm(":n ning:g ga:d ni:a da:l dagi:l dan:b gacha:t"),
    # not all writers know that -ga is -ka and -qa here
    "k": paradigm("k:n kning:g kka:d kga:d kni:a kda:l kdagi:l kdan:b kkacha:t kgacha:t"),
    "q": paradigm("q:n qning:g qqa:d qga:d qni:a qda:l qdagi:l qdan:b qqacha:t qgacha:t"),
}

NAME: Final = Agglutination(layers=(CASE,))
"""Names: they take case endings only."""
NOUN: Final = Agglutination(layers=(NUMBER, POSSESSION, CASE))
"""Common nouns: plural, owner (its, our), case."""
TITLED: Final = Agglutination(layers=(NUMBER, CASE))
"""Nouns that have the ending of an owner already ("bosh vaziri")."""


def forms(phrases: str, inflection: Agglutination = NOUN, cases: str = "") -> str:
    """All forms of phrases separated by commas, separated likewise.

    Args:
        phrases: the phrases, in the nominative.
        inflection: the endings that their last word takes.
        cases: the letters of the cases to give; all where none is given.

    Example:
        >>> forms("may", NAME, cases="ng")
        'may, mayning'
    """
    return ", ".join(
        form
        for phrase in phrases.split(",")
        for form, case in inflection.forms(phrase.strip())
        if not cases or case in cases
    )


def words(nouns: str, inflection: Agglutination = NOUN, cases: str = "") -> str:
    """All forms of single words separated by spaces, separated likewise.

    Example:
        >>> words("may iyun", NAME, cases="l")
        'mayda maydagi iyunda iyundagi'
    """
    return forms(",".join(nouns.split()), inflection, cases).replace(", ", " ")
