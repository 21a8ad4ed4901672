"""How Uzbek is written, in Latin and in Cyrillic letters.

The normal form is small Latin letters. Every way of writing a word comes to the same one, so tables hold a word once, in
the official Latin spelling ("Oʻzbekiston" or "O'zbekiston", as one likes: tables are folded too):

- oʻ and gʻ are ``o'`` and ``g'`` with the plain apostrophe, whatever sign stands there (oʻ o‘ o’ o' o` oʼ õ ö ó);
- the tutuq belgisi is dropped (sanʼat: ``sanat``), and so is Cyrillic ъ, as is ь, which Latin has no letter for;
- Cyrillic letters are put down one by one (ш: ``sh``, ў: ``o'``, ғ: ``g'``, қ: ``q``, ҳ: ``h``, х: ``x``, я: ``ya``);
- what the two scripts spell by position is given up: ye is ``e`` (Yevropa, Европа: ``evropa``; Mirziyoyev, Мирзиёев:
  ``mirziyoev``), and ts is ``s`` (investitsiya, инвестиция: ``investisiya``);
- letters of other Latin alphabets, of drafts for a new one and of Turkish names are those that sound alike (ş: ``sh``).

A tutuq belgisi after o or g is taken for the sign of oʻ and gʻ: writers mix them up. Nothing else is folded: x and h
stay apart, and a hyphen is a token of its own ("12-mart" is ``12``, ``-``, ``mart``).
"""

from typing import Final

from bilat.languages.schema.spelling import Spelling

_APOSTROPHES: Final = "'ʻʼ‘’`´ʹ′ʾʿ"


def _table(pairs: str) -> dict[str, str]:
    """Letters with what they become, written as ``ш:sh`` and parted by spaces."""
    return {letter: latin for letter, _, latin in (pair.partition(":") for pair in pairs.split())}


_CYRILLIC: Final = _table(
    "а:a б:b в:v г:g д:d е:e ё:yo ж:j з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:x ц:s ч:ch ш:sh щ:shch"
    " ъ: ы:i ь: э:e ю:yu я:ya ў:o' қ:q ғ:g' ҳ:h"
)
_LATIN: Final = _table("õ:o' ö:o' ó:o' ŏ:o' ğ:g' ǵ:g' ş:sh ç:ch ñ:ng ń:ng ü:u ı:i â:a î:i é:e \u0307:")

SPELLING: Final = Spelling(
    joiners=_APOSTROPHES,
    closers="g",
    folds=dict.fromkeys(_APOSTROPHES[1:], "'"),
    rewrites={
        **_CYRILLIC,
        **_LATIN,
        "o'": "o'",
        "g'": "g'",
        "'": "",
        "ye": "e",
        "йе": "e",
        "ts": "s",
        "тс": "s",
        "тц": "s",
        "йэ": "e",
    },
    abbreviations=frozenset(
        "mln mlrd trln y yy b v h k m dr prof akad sh t g kub kv kg km ust akad inj gen im jan"
        " yan fev apr avg sen sent okt noy dek".split()
    ),
    closing=frozenset("mln mlrd trln".split()),
)


def normal(phrases: str) -> frozenset[str]:
    """The normal forms of words and phrases separated by commas.

    Example:
        >>> sorted(normal("Yevropa Ittifoqi, maʼlum"))
        ['evropa ittifoqi', 'malum']
    """
    items = (" ".join(map(SPELLING.fold, SPELLING.cut(phrase))) for phrase in phrases.split(","))
    return frozenset(filter(None, items))
