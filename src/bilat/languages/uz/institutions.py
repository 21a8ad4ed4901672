"""How Uzbek names institutions.

The noun that says what an institution is stands last and has the ending of its owner ("Hamkorlik kengashi"); what
stands before it begins with a capital letter, a country or a word for joint.
"""

from collections.abc import Iterator

import attrs

from bilat.languages.schema.inflection import Agglutination
from bilat.languages.schema.institutions import (
    Adjectives,
    Complements,
    Founding,
    Head,
    InstitutionTable,
    WellKnown,
    read_names,
)
from bilat.languages.uz.conjugation import conjugated
from bilat.languages.uz.inflection import NAME, NOUN, NUMBER, POSSESSION
from bilat.languages.uz.spelling import SPELLING, normal

_KINDS = {
    "commission": "komissiya, qoʻmita, kengash, ishchi guruh, kichik qoʻmita, doʻstlik guruhi,"
    " dialog, maslahat kengashi, muvofiqlashtiruvchi kengash, ishbilarmonlar kengashi, doʻstlik jamiyati",
    "fund": "jamgʻarma, fond, bank, platforma, eksimbank, investitsiya kompaniyasi",
    "company": "aviakompaniya, korporatsiya, konsern, xolding, zavod, qoʻshma korxona, temir yoʻllari, havo yoʻllari",
    "university": "universitet, institut, akademiya, kollej, maktab, konservatoriya, litsey",
    "event": "forum, koʻrgazma, festival, yarmarka, konferensiya, kongress, biznes-forum, ekspo, EKSPO, madaniyat kunlari,"
    " bienale, anjuman, investitsiya forumi, hududlararo forum, haftalik",
    "mission": "elchixona, konsullik, bosh konsulxona, faxriy konsulxona, faxriy konsullik, bosh konsullik, savdo uyi, vakolatxona, diplomatik missiya, savdo vakolatxonasi,"
    " konsulxona",
    "agency": "vazirlik, agentlik, markaziy bank, departament, boshqarma, davlat qoʻmitasi, inspeksiya, statistika qoʻmitasi",
    "organisation": "tashkilot, uyushma, assotsiatsiya, federatsiya, ittifoq, savdo-sanoat palatasi, palata, markaz,"
    " hamjamiyat, konfederatsiya, kotibiyat, erkin iqtisodiy zona, texnopark, sanoat parki",
}
_LABELS = {"company": "kompaniya, korxona, firma, guruh, guruhi, konsern, aviakompaniya, jamiyat"}
_OWNED = Agglutination(layers=(NUMBER, POSSESSION))


def _heads() -> Iterator[tuple[str, Head]]:
    for role, kinds in (("", _KINDS), ("label", _LABELS)):
        for kind, nouns in kinds.items():
            for noun in map(str.strip, nouns.split(",")):
                for owned, _ in _OWNED.forms(noun):
                    plural = "lar" in owned.removeprefix(noun)
                    name = owned.removesuffix("imiz") + "i" if owned.endswith("imiz") else owned
                    for form, _ in NAME.forms(owned):
                        yield form, Head(kind=kind, name=name, role=role, plural=plural, owned=owned != noun)


def _names() -> Iterator[tuple[str, WellKnown]]:
    """Well-known names with the endings of cases; each way to call a body is its name."""
    for form, known in read_names("bilat.languages.uz", "institution_names.tsv"):
        for ended, _ in NAME.forms(form):
            yield ended, attrs.evolve(known, name=form)


def _normal(words: str) -> frozenset[str]:
    """The normal forms of words separated by spaces."""
    return normal(",".join(words.split()))


def _verbs(stems: str, *names: str) -> frozenset[str]:
    """Some forms of verbs."""
    forms = (form for stem in stems.split(", ") for form, name in conjugated(stem) if name in names)
    return frozenset(" ".join(map(SPELLING.fold, form.split())) for form in forms)


def _last_words(stems: str, *names: str) -> frozenset[str]:
    """The last words of some forms of verbs."""
    return frozenset(form.split()[-1] for form in _verbs(stems, *names))


_DONE = ("past", "perfect", "converb")

INSTITUTIONS = InstitutionTable(
    heads=tuple(_heads()),
    names=tuple(_names()),
    legal=frozenset("aj mchj qk ao oao pao ltd inc corp plc llc gmbh ag sa se ab nv co mas".split()),
    quotes={"“": "”", "«": "»", '"': '"', "„": "“", "‘": "’"},
    joint=_normal(
        "qoʻshma hukumatlararo davlatlararo parlamentlararo vazirlararo hududlararo mintaqalararo idoralararo"
    ),
    shared=("hamkorlik", "sheriklik", "strategik", "savdo", "iqtisodiy", "ishbilarmon"),
    plain=_normal(
        "bu shu ushbu mazkur yangi birinchi ikkinchi uchinchi navbatdagi unda u ular tomonlar prezident prezidenti bosh vazir"
        " vaziri raisi rahbari kecha bugun ertaga dushanba seshanba chorshanba payshanba juma shanba yakshanba bir har barcha"
        " shuningdek hamda va lekin ammo biroq esa ham yana shuningdek sobiq har shundan keyin avval jumladan endi hozir hozirda keyinchalik nihoyat masalan xususan ayni umuman"
    ),
    possessives=(),
    adjectives=Adjectives(),
    complements=Complements(
        openers={},
        subjects=_normal(
            "savdo iqtisodiy iqtisodiyot ilmiy-texnik ilmiy texnik texnikaviy hamkorlik hamkorligi boʻyicha strategik sheriklik davlat federal"
            " milliy xalqaro oliy biznes ishbilarmonlar investitsiya investitsiyalar taraqqiyot rivojlanish tiklanish moliya"
            " sanoat agrar agrosanoat suv energetika transport madaniy madaniyat taʼlim fan texnologiya texnologiyalar tibbiyot"
            " texnika pedagogika politexnika agrar iqtisod xotin-qizlar parlament yoshlar sport turizm mudofaa xavfsizlik siyosiy"
            " tashqi ichki ishlar adliya sogʻliqni saqlash qishloq xoʻjaligi hukumatlararo davlatlararo qoʻshma markaziy darajadagi"
            " rivojlantirish tiklash kreditlash eksport import eksport-import ipoteka axborot raqamli innovatsiya innovatsiyalar"
            " neft gaz atom kimyo tog-kon logistika savdo-iqtisodiy savdo-sanoat savdo-iqtisodiy, madaniy-gumanitar gumanitar"
            " ishlab chiqarish boshqarish aktivlarini tillari til tili jahon innovatsion xususiy barqaror muqobil erkin iqtisodiy zona logistika konchilik metallurgiya aviatsiya kosmik gidrometeorologiya meteorologiya stomatologiya sanʼat musiqa yuridik yurisprudensiya"
            " rahbarlari rektorlar regionlar hududlar mintaqalar davlatlar xalqlar doʻstlik millatlar sheriklik munosabatlar"
            " diniy islom arab turkiy yevropa osiyo infratuzilma infratuzilmaviy investitsiyalari taraqqiyoti tarmoqlari"
        ),
        conjunctions=frozenset({"va", "hamda"}),
    ),
    founding=Founding(
        planned=_verbs(
            "tuz, tuzil, tashkil et, tashkil etil, och, ochil, taʼsis et, taʼsis etil, yarat, yaratil", "noun", "future"
        ),
        future=_verbs("tuzil, tashkil etil, ochil, taʼsis etil, yaratil", "future", "noun"),
        opened=_verbs(
            "tuz, tuzil, tashkil et, tashkil etil, och, ochil, taʼsis et, taʼsis etil, yarat, yaratil, ish boshla",
            *_DONE,
        ),
        shifting=frozenset(),
        broken=frozenset({"va", "hamda"}),
    ),
    parties=_last_words(
        "imzola, imzolan, tuz, tuzil, imzolab ol, kelish, imzo chek, imzo qoʻy",
        "past",
        "perfect",
        "future",
        "noun",
        "converb",
    ),
    instruments=frozenset(
        SPELLING.fold(form)
        for noun in ("shartnoma", "bitim", "memorandum", "kontrakt", "kelishuv", "bayonnoma", "deklaratsiya")
        for form, _ in NOUN.forms(noun)
    ),
    between=_normal("ham oʻzaro kecha bugun"),
    partners=frozenset({"bilan", "va", "hamda"}),
    sources=frozenset(),
    ends=("dagi", "da", "ga", "dan", "ni", "ov", "ev", "ova", "eva"),
    final=True,
)
