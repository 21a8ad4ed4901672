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

_HOUSES: Final = (
    "дворец резиденция комплекс отель гостиница центр санаторий павильон зал замок/ок усадьба пансионат вилла".split()
)

_IRREGULAR: Final = {
    "RU": "московск самарск нижегородск калужск липецк орловск тульск ярославск вологодск кировск пензенск курганск"
    " свердловск омск амурск забайкальск камчатск приморск казанск уфимск сочинск",
    "BY": "брестск гродненск",
    "EG": "каирск",
    "JP": "токийск",
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

# Towns where states meet, by the stem of their adjective.
_TOWNS: Final = """
алматинск Алматы, анкарск Анкара, астанинск Астана, афинск Афины, ашхабадск
Ашхабад, багдадск Багдад, бакинск Баку, бейрутск Бейрут, белградск Белград, берлинск Берлин, бишкекск Бишкек,
братиславск Братислава, брюссельск Брюссель, будапештск Будапешт, бухарестск Бухарест, варшавск Варшава, вашингтонск
Вашингтон, венск Вена, вильнюсск Вильнюс, гаагск Гаага, гаванск Гавана, дамасск Дамаск,
дублинск Дублин, душанбинск Душанбе, ереванск Ереван, женевск Женева, иерусалимск Иерусалим, исламабадск Исламабад,
каирск Каир, киевск Киев, кишинёвск Кишинёв, копенгагенск Копенгаген, лиссабонск Лиссабон, лозаннск Лозанна, лондонск
Лондон, мадридск Мадрид, минск Минск, московск Москва, мюнхенск Мюнхен, пекинск Пекин, петербургск Санкт-Петербург,
пражск Прага, рижск Рига, римск Рим, самаркандск Самарканд, сеульск Сеул, сингапурск Сингапур, сочинск Сочи,
стамбульск Стамбул, стокгольмск Стокгольм, таллинск Таллин, ташкентск Ташкент, тбилисск Тбилиси, тегеранск Тегеран,
токийск Токио, триполийск Триполи, хельсинкск Хельсинки, цюрихск Цюрих, шанхайск Шанхай,
эвианск Эвиан, парижск Париж, дохийск Доха, ханойск Ханой, казанск Казань, владивостокск Владивосток
"""
_ADJECTIVE: Final = "ий ого ому им ом ая ой ую ое ие их ими".split()

PLACES: Final = Places(
    read=_read,
    inflection=NOUN,
    areas={form: noun for noun in _NOUNS for form, _ in NOUN.forms(noun + "/f" if noun.endswith("ь") else noun)},
    area_ends=_NOUNS,
    houses=frozenset(form for noun in _HOUSES for form, _ in NOUN.forms(noun)),
    # Александрия: александрийский; Минск: минский; Каир, Казань, Уфа, Ош: каирский, казанский, уфимский is irregular
    towns={"йск": ("я", "й"), "инск": ("а", "и"), "ск": ("", "ь", "ск", "а", "о", "и")},
    irregular={stem: code for code, stems in _IRREGULAR.items() for stem in stems.split()},
    area_qualifiers=dict(_QUALIFIERS),
    adjectival=("ском", "цком"),
    governors=frozenset({"под", "над", "между", "с", "со", "перед", "за", "и"}),
    adjectives={
        (stem + end).replace("ё", "е"): town
        for stem, town in (item.split() for item in _TOWNS.split(","))
        for end in _ADJECTIVE
    },
    no_persons=frozenset({"и", "область", "район"}),
)
