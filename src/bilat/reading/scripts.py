"""Which language a run of text is in, told by its script, its letters and its small words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from operator import itemgetter
from typing import Final

from bilat.languages import CODES
from bilat.languages.telling import USUAL, Script, Signs, signs

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
_LATIN: Final = re.compile("[a-z]+", re.IGNORECASE)
_WORD: Final = re.compile("[^\\W\\d_]+(?:['‘’`][^\\W\\d_]+)*")
_ASIDE: Final = frozenset("'‘’`ʼ")
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
    return told(text) or USUAL[script_of(text)]


def script_of(text: str) -> Script:
    """The script that most letters of a text are of."""
    if text.isascii():
        return "latin"
    text = text[:SCRIPT_SAMPLE]
    cyrillic = sum(map(len, _CYRILLIC.findall(text)))
    return "cyrillic" if cyrillic and cyrillic > sum(map(len, _LATIN.findall(text))) else "latin"


def told(text: str) -> str | None:
    """The language that letters and small words tell; None where there are none, or they tell no one language."""
    tellers = signs(script_of(text))
    text = text[:SAMPLE].lower()
    words = tellers.words
    found = _WORD.findall(text if _ASIDE.isdisjoint(text) else text.translate(_APOSTROPHES))
    score: Counter[str] = Counter([code for word in found if word in words for code in words[word]])
    letters: AbstractSet[str] = frozenset() if text.isascii() else tellers.letters.keys() & set(text)
    sure = _sure(score, letters, tellers)
    if sure is not None:
        return sure
    long = [word for word in found if len(word) > LONG]
    for code, endings in tellers.endings.items():
        score[code] += sum([word.endswith(endings) for word in long])
    _weigh_letters(letters, tellers, score)
    own = _first({code: count for code, count in score.items() if code in CODES})
    strange = _first({code: count for code, count in score.items() if code not in CODES})
    return strange[0] if strange[1] >= max(STRANGE, own[1] + MARGIN) else own[0]


def _sure(score: Counter[str], letters: AbstractSet[str], tellers: Signs) -> str | None:
    """The language of most small words, if it is the only one with so many that has all letters of the text."""
    most = max(score.values(), default=0)
    if most < SURE:
        return None
    usual = USUAL["latin"]
    likely = [
        code
        for code, count in score.items()
        if count > most - MARGIN and (code == usual or all(code in tellers.letters[letter] for letter in letters))
    ]
    return likely[0] if len(likely) == 1 and likely[0] in CODES else None


def _first(score: Mapping[str, int]) -> tuple[str | None, int]:
    """The language with the most signs and how many these are; none where several have as many, or none has any."""
    ranked = sorted(score.items(), key=itemgetter(1), reverse=True)[:2]
    if not ranked or ranked[0][1] < 1:
        return None, 0
    alone = len(ranked) == 1 or ranked[1][1] < ranked[0][1]
    return (ranked[0][0] if alone else None), ranked[0][1]


def _weigh_letters(letters: AbstractSet[str], tellers: Signs, score: Counter[str]) -> None:
    """Count letters for the languages that have them, and against those that have not."""
    for letter in letters:
        owners = tellers.letters[letter]
        for code in {*score, *owners}:
            score[code] += 1 if code in owners else 0 if code == USUAL["latin"] else -1
