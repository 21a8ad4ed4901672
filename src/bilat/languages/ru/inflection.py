"""The endings of Russian words.

Cases are letters: n(ominative), g(enitive), d(ative), a(ccusative), i(nstrumental), l(ocative). Written after the
school grammar; compared word by word with the forms of the dictionary OpenCorpora by tools/check_russian.py.
"""

from typing import Final

from bilat.languages.schema.inflection import Inflection, paradigm

CASES: Final = "ngdail"

_INDECLINABLE = paradigm(":ngdail")
_ADJECTIVE = {
    # of places and bodies, hence inanimate
    "ая": paradigm("ая:n ой:gdil ую:a"),
    "яя": paradigm("яя:n ей:gdil юю:a"),
    "ый": paradigm("ый:na ого:g ому:d ым:i ом:l"),
    **{f"{k}ий": paradigm(f"{k}ий:na {k}ого:g {k}ому:d {k}им:i {k}ом:l") for k in "кгх"},
    "ний": paradigm("ний:na него:g нему:d ним:i нем:l"),
    "ое": paradigm("ое:na ого:g ому:d ым:i ом:l"),
    "ские": paradigm("ские:na ских:gl ским:d скими:i"),
    "ское": paradigm("ское:na ского:g скому:d ским:i ском:l"),
    "ые": paradigm("ые:na ых:gl ым:d ыми:i"),
    "ние": paradigm("ние:na них:gl ним:d ними:i"),
}
_MASCULINE = paradigm(":na а:g у:d ом:i е:l")
_AFTER_HUSH = paradigm(":na а:g у:d ем:i е:l")
_SOFT = paradigm("ь:na я:g ю:d ем:i е:l")
_IN_O = "{0}о:{1} {0}а:g {0}у:d {0}ом:i {0}е:l"
_IN_Y = paradigm("й:na я:g ю:d ем:i е:l")

NOUN: Final = Inflection(
    cases=CASES,
    by_end={
        "": _MASCULINE,
        **{hush: {hush + ending: cases for ending, cases in _AFTER_HUSH.items()} for hush in "жцчшщ"},
        **{vowel: {vowel: CASES} for vowel in "оеиуэюы"},
        **{end: {end: CASES} for end in ("оа", "иа", "уа")},
        # inflected or not, as the writer likes
        **{end: paradigm(_IN_O.format(end[:-1], CASES)) for end in ("ово", "ево", "ёво", "ино", "ыно")},
        "й": _IN_Y,
        "ий": paradigm("ий:na ия:g ию:d ием:i ии:l"),
        "ь": _SOFT,
        "а": paradigm("а:n ы:g е:dl у:a ой:i"),
        **{f"{k}а": paradigm(f"{k}а:n {k}и:g {k}е:dl {k}у:a {k}ой:i") for k in "кгх"},
        **{f"{hush}а": paradigm(f"{hush}а:n {hush}и:g {hush}е:dl {hush}у:a {hush}ей:i") for hush in "жчшщ"},
        "ца": paradigm("ца:n цы:g це:dl цу:a цей:i"),
        "вой": paradigm("вой:na вого:g вому:d вым:i вом:l"),
        "ье": paradigm("ье:nal ья:g ью:d ьем:i"),
        "я": paradigm("я:n и:g е:dl ю:a ей:i"),
        "ия": paradigm("ия:n ии:gdl ию:a ией:i"),
        "ец": paradigm("ец:na ца:g цу:d цом:i це:l"),
        "ство": paradigm("ство:na ства:g ству:d ством:i стве:l"),
        "строва": paradigm("строва:na стровов:g стровам:d стровами:i стровах:l"),
        "таты": paradigm("таты:na татов:g татам:d татами:i татах:l"),
        "раты": paradigm("раты:na ратов:g ратам:d ратами:i ратах:l"),
        "ритории": paradigm("ритории:na риторий:g риториям:d риториями:i риториях:l"),
        "тории": paradigm("тории:na торий:g ториям:d ториями:i ториях:l"),
        "Нации": paradigm("Нации:na Наций:g Нациям:d Нациями:i Нациях:l"),
        "рикий": paradigm("рикий:na рикия:g рикию:d рикием:i рикии:l"),
        **_ADJECTIVE,
    },
    by_name={
        "f": ("ь", paradigm("ь:na и:gdl ью:i")),
        "мн": ("ы", paradigm("ы:na :g ов:g ам:d ами:i ах:l")),
        "ет": ("ет", paradigm("ет:na та:g ту:d том:i те:l")),
        "ок": ("ок", paradigm("ок:na ка:g ку:d ком:i ке:l")),
        "мни": ("и", paradigm("и:na :g ов:g ей:g ам:d ами:i ах:l ям:d ями:i ях:l")),
        "ки": ("ки", paradigm("ки:na ок:g ек:g кам:d ками:i ках:l")),
        "цы": ("цы", paradigm("цы:na ец:g цов:g цам:d цами:i цах:l")),
        "льц": ("лец", paradigm("лец:na льца:g льцу:d льцом:i льце:l")),
        "я": ("я", paradigm("я:n и:g е:dl ю:a ей:i")),
        "ёл": ("ёл", paradigm("ёл:na ла:g лу:d лом:i ле:l")),
        "ел": ("ел", paradigm("ел:na ла:g лу:d лом:i ле:l")),
        "адж": ("ы", paradigm("ы:na ых:gl ым:d ыми:i")),
    },
)
"""Names of places and of bodies."""

ADJECTIVE: Final = Inflection(
    cases=CASES,
    by_end={
        "ий": paradigm("ий:na ого:ga ому:d им:id ом:l ая:n ой:gdil ую:a ое:na ие:na их:gal ими:i"),
        "ый": paradigm("ый:na ого:ga ому:d ым:id ом:l ая:n ой:gdil ую:a ое:na ые:na ых:gal ыми:i"),
    },
)
"""Adjectives, in all genders and numbers."""

_PLURAL = "ам:d ами:i ах:l"
_HARD = paradigm(f":n а:ga у:d ом:i е:l ы:n ов:ga {_PLURAL}")
_AFTER_K = paradigm(f":n а:ga у:d ом:i е:l и:n ов:ga {_PLURAL}")
_ZERO = paradigm(f":nga ов:ga а:ga у:d ом:i е:l ы:n {_PLURAL}")
_IN_TS = "{0}ец:n {1}ца:ga {1}цу:d {1}цем:i {1}це:l {1}цы:n {1}цев:ga {1}цам:d {1}цами:i {1}цах:l"

PEOPLE: Final = Inflection(
    cases=CASES,
    by_end={
        "": _HARD,
        "и": {"и": CASES},
        **{k: {k + ending: cases for ending, cases in _AFTER_K.items()} for k in "кгх"},
        **{end: {end + ending: cases for ending, cases in _ZERO.items()} for end in ("зин", "мен", "мын")},
        "ш": paradigm("ш:n ша:ga шу:d шом:i ше:l ши:n шей:ga шам:d шами:i шах:l"),
        "нин": paradigm("нин:n нина:ga нину:d нином:i нине:l не:n н:ga нам:d нами:i нах:l"),
        "рин": paradigm("рин:n рина:ga рину:d рином:i рине:l ры:n р:ga рам:d рами:i рах:l"),
        "ец": paradigm(_IN_TS.format("", "")),
        "лец": paradigm(_IN_TS.format("л", "ль")),
        **{f"{vowel}ец": paradigm(_IN_TS.format(vowel, f"{vowel}й")) for vowel in "аеиоуэыюя"},
        "рок": paradigm("рок:nga рка:ga рку:d рком:i рке:l рки:n ркам:d рками:i рках:l"),
    },
)
"""What the people of a country are called, men and plural. Women's forms are left out: many are names of things too."""
