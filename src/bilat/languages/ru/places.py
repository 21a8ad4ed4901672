"""Places in Russian."""

from importlib.resources import files
from typing import Final

from bilat.languages.ru.inflection import NOUN
from bilat.languages.schema.places import Places


def _read() -> str:
    folder = files("bilat.languages.ru")
    return "".join((folder / name).read_text("utf-8") for name in ("cities.tsv", "places.tsv"))


_FEMININE: Final = {"ская": "ская", "ской": "ская", "скую": "ская", "цкая": "цкая", "цкой": "цкая", "цкую": "цкая"}
_MASCULINE: Final = {f"{stem}{end}": f"{stem}ий" for stem in ("ск", "цк") for end in ("ий", "ого", "ому", "им", "ом")}
_NOUNS: Final = {
    "область": _FEMININE,
    "губерния": _FEMININE,
    "провинция": _FEMININE,
    "край": _MASCULINE,
    "район": _MASCULINE,
    "округ": _MASCULINE,
    "вилоят": _MASCULINE,
}

_QUALIFIERS: Final = tuple(
    (form, stem + nominative)
    for stem in ("автономн", "муниципальн", "федеральн")
    for nominative, ends in (("ая", "ая ой ую"), ("ый", "ый ого ому ым ом"))
    for form in (stem + end for end in ends.split())
)

PLACES: Final = Places(
    read=_read,
    inflection=NOUN,
    areas={form: noun for noun in _NOUNS for form, _ in NOUN.forms(noun + "/f" if noun.endswith("ь") else noun)},
    area_ends=_NOUNS,
    area_qualifiers=dict(_QUALIFIERS),
    adjectival=("ском", "цком"),
    governors=frozenset({"под", "над", "между", "с", "со", "перед", "за", "и"}),
    no_persons=frozenset({"и", "область", "район"}),
)
