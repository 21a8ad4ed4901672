"""Which language a run of text is in, told by its script, its letters and its small words."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from bilat.languages import CODES
from bilat.languages.telling import USUAL, Script, Signs, signs
from bilat.reading.tokens import Cut

SAMPLE: Final = 400
"""How many characters of a block tell its language."""
SCRIPT_SAMPLE: Final = 120
"""How many of them tell its script."""
STRANGE: Final = 3
"""How many signs a language that bilat does not read must show: names bring some of them into every language."""
MARGIN: Final = 2
"""How many more it must show than the likeliest one that bilat reads."""
SURE: Final = 3
"""How many small words must be in a language for no other sign to be looked for."""
LONG: Final = 6
"""More letters than this has a word whose ending tells its language."""
_CYRILLIC: Final = re.compile("[\u0400-\u052f]+")
_LATIN: Final = re.compile("[A-Za-z]+")
_WORD: Final = re.compile("[^\\W\\d_]+(?:['‘’`][^\\W\\d_]+)*")
_ASIDE: Final = "'‘’`ʼ"
_ODD: Final = re.compile(f"[{_ASIDE}\u0130]")
"""Signs that may stand within a word, and the letter that becomes two when it is made small."""
_APOSTROPHES: Final = str.maketrans(dict.fromkeys(_ASIDE, "ʻ"))
"""Signs that are typed for the letter ʻ."""


def language_of(text: str) -> str:
    """The code of the language of ``text``; where nothing else tells it, the one that is usual in its script.

    It need not be a language that bilat reads.

    >>> language_of("Главы двух государств встретились"), language_of("The two leaders met")
    ('ru', 'en')
    >>> language_of("Икки давлат раҳбарлари учрашди"), language_of("Die Präsidenten trafen sich in der Stadt")
    ('uz', 'de')
    """
    script = script_of(text)
    return told(Cut(text), script) or USUAL[script]


def script_of(text: str) -> Script:
    """The script that most letters of a text are of."""
    if text.isascii():
        return "latin"
    text = text[:SCRIPT_SAMPLE]
    if _CYRILLIC.search(text) is None:
        return "latin"
    if _LATIN.search(text) is None:
        return "cyrillic"
    cyrillic, latin = (sum(map(len, letters.findall(text))) for letters in (_CYRILLIC, _LATIN))
    return "cyrillic" if cyrillic > latin else "latin"


def told(cut: Cut, script: Script) -> str | None:
    """The language that letters and small words tell; None where there are none, or they tell no one language."""
    tellers = signs(script)
    text = cut.text
    words = tellers.words
    found = _sampled(text) if len(text) > SAMPLE or _ODD.search(text) else cut.small
    score = dict.fromkeys(tellers.letters, 0)
    for codes in [words[word] for word in found if word in words]:
        for code in codes:
            score[code] += 1
    special: list[str] = [] if text.isascii() else tellers.special.findall(text[:SAMPLE].lower())
    letters = frozenset(special)
    sure = _sure(score, letters, tellers)
    if sure is not None:
        return sure
    long = [word for word in found if len(word) > LONG]
    for code, endings in tellers.endings.items():
        score[code] += sum([word.endswith(endings) for word in long])
    _weigh_letters(letters, tellers, score)
    own = _likeliest(score, score.keys() & CODES)
    strange = _likeliest(score, score.keys() - CODES)
    return strange[0] if strange[1] >= max(STRANGE, own[1] + MARGIN) else own[0]


def _sampled(text: str) -> list[str]:
    """The words of the sample of a text, apostrophes within them."""
    return _WORD.findall(text[:SAMPLE].lower().translate(_APOSTROPHES))


def _sure(score: Mapping[str, int], letters: AbstractSet[str], tellers: Signs) -> str | None:
    """The language of most small words, if it is the only one with so many that has all letters of the text."""
    most = max(score.values())
    if most < SURE:
        return None
    usual = USUAL["latin"]
    likely = [
        code
        for code, count in score.items()
        if count > most - MARGIN and (code == usual or letters <= tellers.letters[code])
    ]
    return likely[0] if len(likely) == 1 and likely[0] in CODES else None


def _likeliest(score: Mapping[str, int], codes: Collection[str]) -> tuple[str | None, int]:
    """The one of ``codes`` with the most signs and how many these are; none where several have as many, or none any."""
    most = max([score[code] for code in codes])
    if most < 1:
        return None, 0
    best = [code for code in codes if score[code] == most]
    return (best[0] if len(best) == 1 else None), most


def _weigh_letters(letters: AbstractSet[str], tellers: Signs, score: dict[str, int]) -> None:
    """Count letters for the languages that have them, and against those that have not."""
    for code, own in tellers.letters.items() if letters else ():
        have = len(letters & own)
        score[code] += have if code == USUAL["latin"] else 2 * have - len(letters)
