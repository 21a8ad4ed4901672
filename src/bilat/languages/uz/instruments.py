"""Uzbek titles of instruments."""

from bilat.languages.schema.instruments import InstrumentTable
from bilat.languages.uz.inflection import NOUN
from bilat.languages.uz.spelling import SPELLING

_NOUNS = (
    "bitim, shartnoma, memorandum, bayonnoma, protokol, deklaratsiya, bayonot, dastur, reja, kontrakt, konvensiya, kelishuv,"
    " xarita, strategiya, konsepsiya, hujjat"
)

INSTRUMENTS = InstrumentTable(
    openers=frozenset(),
    conjunctions=frozenset({"va", "hamda"}),
    ends=frozenset(),
    nouns={SPELLING.fold(form): noun for noun in _NOUNS.split(", ") for form, _ in NOUN.forms(noun)},
)
