"""Numbers in Uzbek."""

from bilat.languages.schema.numbers import Numbers
from bilat.languages.uz.inflection import NAME, words

_UNITS = "bir ikki uch toʻrt besh olti yetti sakkiz toʻqqiz".split()
_TENS = "oʻn yigirma oʻttiz qirq ellik oltmish yetmish sakson toʻqson".split()
# how "inchi" and "ta" join the numbers above
_ORDINALS = "birinchi ikkinchi uchinchi toʻrtinchi beshinchi oltinchi yettinchi sakkizinchi toʻqqizinchi".split()
_TENTHS = (
    "oʻninchi yigirmanchi oʻttizinchi qirqinchi ellikinchi oltmishinchi yetmishinchi saksoninchi toʻqsoninchi".split()
)
_PIECES = "bitta ikkita uchta toʻrtta beshta oltita yettita sakkizta toʻqqizta".split()
_SCALES = {10**3: "ming", 10**6: "million", 10**9: "milliard", 10**12: "trillion"}
_SHORT = {10**3: "", 10**6: "mln", 10**9: "mlrd", 10**12: "trln"}
_INFLECTED = words(" ".join(_SCALES.values()), NAME, cases="gdalbt")
_ADJECTIVES = {scale: f"{name}lik {name}ta {name}i {name}iga {name}ini {name}idan" for scale, name in _SCALES.items()}

NUMBERS = Numbers(
    decimal=",",
    groups=".",
    cardinals={
        "0": "nol",
        "0.5": "yarim",
        **{
            str(number): f"{name} {pieces}"
            for number, (name, pieces) in enumerate(zip(_UNITS, _PIECES, strict=True), 1)
        },
        **{str(10 * number): f"{name} {name}ta" for number, name in enumerate(_TENS, 1)},
    },
    hundreds="yuz",
    scales={
        scale: f"{name} {_SHORT[scale]} {words(name, NAME, cases='gdalbt')} {_ADJECTIVES[scale]}"
        for scale, name in _SCALES.items()
    },
    closing=f"{_INFLECTED} {' '.join(_ADJECTIVES.values())}",
    ones=" ".join(_SCALES.values()),
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
