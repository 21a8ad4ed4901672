"""How English is written."""

from bilat.languages.schema.spelling import Spelling

SPELLING = Spelling(
    folds={"’": "'", "‘": "'", "`": "'"},
    abbreviations=frozenset(
        "mr mrs ms dr prof gen col lt sgt capt rev hon h e st jr sr vs etc no art approx dept univ inc ltd corp co bros"
        " jan feb mar apr jun jul aug sep sept oct nov dec mln bln trln cf al fig".split()
    ),
    closing=frozenset("mln bln trln etc".split()),
)
