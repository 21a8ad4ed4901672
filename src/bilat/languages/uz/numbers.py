"""Numbers in Uzbek."""

from bilat.languages.schema.numbers import Numbers
from bilat.languages.uz.inflection import NAME, words

_ONES = "bir ikki uch toʻrt besh olti yetti sakkiz toʻqqiz".split()
_TENS = "oʻn yigirma oʻttiz qirq ellik oltmish yetmish sakson toʻqson".split()
_PIECES = "bitta ikkita uchta toʻrtta beshta oltita yettita sakkizta toʻqqizta".split()
_ORDINALS = "birinchi ikkinchi uchinchi toʻrtinchi beshinchi oltinchi yettinchi sakkizinchi toʻqqizinchi".split()
_TENTHS = (
    "oʻninchi yigirmanchi oʻttizinchi qirqinchi ellikinchi oltmishinchi yetmishinchi saksoninchi toʻqsoninchi".split()
)
_SCALES = {10**3: "ming", 10**6: "million mln", 10**9: "milliard mlrd", 10**12: "trillion trln"}


def _inflected(names: str) -> str:
    """Scales with endings, which close their number: *milliarddan, milliardlik, milliardta, milliardi*."""
    others = [name + ending for name in names.split() for ending in ("lik", "ta", "i", "iga", "ini", "idan")]
    return " ".join([words(names, NAME, cases="gdalbt"), *others])


NUMBERS = Numbers(
    decimal=",",
    groups=".",
    cardinals={
        "0": "nol",
        "0.5": "yarim",
        **{str(number): f"{_ONES[number - 1]} {_PIECES[number - 1]}" for number in range(1, 10)},
        **{str(10 * number): f"{name} {name}ta" for number, name in enumerate(_TENS, 1)},
    },
    hundreds="yuz",
    scales={scale: f"{names} {_inflected(names)}" for scale, names in _SCALES.items()},
    closing=" ".join(map(_inflected, _SCALES.values())),
    ones="ming million milliard trillion",
    halves=("yarim",),
    ordinals={
        **dict(enumerate(_ORDINALS, 1)),
        **{10 * number: name for number, name in enumerate(_TENTHS, 1)},
        1: "birinchi dastlabki ilk",
    },
    ordinal_endings="inchi nchi",
    hyphen_ordinals=True,
    cardinal_endings="ta tadan taga tasi tasini dan ga gacha ni ning lik",
    counters="ta tadan taga tasi tasini",
    ranges="- – —",
    not_roman="mi di",
)
