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

_IRREGULAR: Final = {
    "RU": "московск самарск нижегородск калужск липецк орловск тульск ярославск вологодск кировск пензенск курганск"
    " свердловск омск амурск забайкальск камчатск приморск казанск уфимск сочинск",
    "BY": "брестск гродненск",
    "EG": "каирск",
    "KG": "ошск",
    "KZ": "акмолинск алматинск жамбылск мангистауск северо-казахстанск восточно-казахстанск западно-казахстанск",
    "TJ": "согдийск",
    "UA": "винницк закарпатск одесск черкасск черновицк",
    "UZ": "навоийск",
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
    # Александрия: александрийский; Минск: минский; Каир, Казань, Уфа, Ош: каирский, казанский, уфимский is irregular
    towns={"йск": ("я", "й"), "инск": ("а", "и"), "ск": ("", "ь", "ск", "а", "о", "и")},
    irregular={stem: code for code, stems in _IRREGULAR.items() for stem in stems.split()},
    area_qualifiers=dict(_QUALIFIERS),
    adjectival=("ском", "цком"),
    governors=frozenset({"под", "над", "между", "с", "со", "перед", "за", "и"}),
    no_persons=frozenset({"и", "область", "район"}),
)
