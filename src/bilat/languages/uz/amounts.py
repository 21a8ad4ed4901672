"""Amounts of money and goods in Uzbek, and their growth and decline.

Currencies after the names of CLDR for Uzbek in both scripts, with the older spellings that newspapers keep.
"""

from bilat.languages.schema.amounts import SIGNS, Amounts
from bilat.languages.schema.inflection import Agglutination
from bilat.languages.uz.inflection import CASE, NAME, OWNER, forms
from bilat.languages.uz.verbs import denied, verb

_MEASURE = Agglutination(layers=(OWNER, CASE))
"""Nouns after a number stand in the singular."""


def _measures(phrases: str) -> str:
    """What follows a number, in all cases, and the adjective of it: *dollar, dollari, dollardan, dollarlik*."""
    adjectives = [f"{phrase.strip()}{ending}" for phrase in phrases.split(",") for ending in ("lik", "li", "likdan")]
    return f"{forms(phrases, _MEASURE)}, {', '.join(adjectives)}"


def _after(ending: str, phrases: str) -> str:
    """Phrases after an amount whose last word has an ending."""
    return ", ".join(f"-{ending} {phrase.strip()}" for phrase in phrases.split(","))


_PERCENT = "ga dan ni ning gacha lik likka li"


def _said(words: str) -> str:
    """Words, and with the ending by which a sentence says that something is so: *koʻp, koʻpdir*."""
    return ", ".join(f"{word.strip()}{ending}" for word in words.split(",") for ending in ("", "dir"))


_GREATER = "ortiq, ortiqroq, ortigʻi, koʻp, koʻproq, ziyod, ziyodroq, oshiq, oshiqroq, yuqori, yuqoriroq, baland"
_LESS = "kam, kamroq, oz, ozroq, past, pastroq, sal kam, sal kamroq, biroz kam, biroz kamroq"

AMOUNTS = Amounts(
    signs=SIGNS,
    currencies={
        "dollar": _measures("dollar, doll, dol"),
        "EUR": _measures("yevro"),
        "pound": _measures("funt, funt sterling"),
        "rouble": _measures("rubl, rubli"),
        "CNY": _measures("yuan"),
        "JPY": _measures("iyena, yena, iena, yen"),
        "won": _measures("von, vona"),
        "rupee": _measures("rupiya, rupiy"),
        "riyal": _measures("riyol, rial, riyal, riol"),
        "dinar": _measures("dinor, dinar"),
        "dirham": _measures("dirham, dirxam"),
        "franc": _measures("frank"),
        "krona": _measures("krona, kron"),
        "lira": _measures("lira"),
        "peso": _measures("peso"),
        "manat": _measures("manat"),
        "leu": _measures("ley"),
        "shilling": _measures("shilling"),
        "mark": _measures("nemis markasi"),
        "real": _measures("real"),
        "KZT": _measures("tenge, tanga"),
        "UZS": _measures("soʻm"),
        "KGS": _measures("som"),
        "TJS": _measures("somoniy, somoni"),
        "AMD": _measures("dram"),
        "GEL": _measures("lari"),
        "UAH": _measures("grivna, grivnya"),
        "PLN": _measures("zlotiy, zloti"),
        "HUF": _measures("forint"),
        "BGN": _measures("lev"),
        "ALL": _measures("lek"),
        "ILS": _measures("shekel"),
        "BDT": _measures("taka"),
        "AFN": _measures("afgʻoniy, afgʻoni"),
        "MNT": _measures("tugrik"),
        "THB": _measures("bat"),
        "MYR": _measures("ringgit"),
        "VND": _measures("dong"),
        "MMK": _measures("kyat"),
        "ZAR": _measures("rend, rand"),
        "NGN": _measures("nayra"),
        "ETB": _measures("birr"),
        "XDR": _measures("maxsus qarz olish huquqi"),
    },
    units={
        ("t", "1"): _measures("tonna") + ", t",
        ("t", "0.1"): _measures("sentner"),
        ("t", "0.001"): _measures("kilogramm, kilogram, kilo") + ", kg",
        ("m3", "1"): _measures("kub metr, kubometr, kub. metr, metr kub, kub") + ", kub m, kub. m, m3, m³",
        ("kWh", "1"): _measures("kVt·soat, kVt - soat, kVt soat, kilovatt - soat, kilovatt soat, kVt / soat"),
        ("kWh", "1000"): _measures("MVt·soat, MVt - soat, MVt soat, megavatt - soat, megavatt soat"),
        ("kWh", "1000000"): _measures("GVt·soat, GVt - soat, GVt soat, gigavatt - soat, gigavatt soat"),
        ("kWh", "1000000000"): _measures("TVt·soat, TVt - soat, TVt soat, teravatt - soat, teravatt soat"),
        ("bbl", "1"): _measures("barrel"),
    },
    items=_measures(
        "avtomobil, mashina, yuk mashinasi, avtobus, elektrobus, trolleybus, tramvay, traktor, kombayn, mototsikl, lokomotiv,"
        " teplovoz, elektrovoz, poyezd, vagon, konteyner, samolyot, layner, vertolyot, dron, kema, tanker, turbina,"
        " smartfon, dona, doza, komplekt, shisha, loyiha, tank, raketa, zirhli mashina, uskuna, bosh qoramol"
    ),
    percent=", ".join(
        [
            "%, foiz, protsent",
            # the percent of something ("foizi") is a share
            forms("foiz, protsent", NAME, cases="gdabt"),
            "foizlik, protsentlik, foizli, protsentli, foizlikka",
            *(f"% {ending}, % - {ending}" for ending in _PERCENT.split()),
        ]
    ),
    bounds={
        "about": "taxminan, chamasi, tahminan, oʻrtacha, chamalab, ~",
        "over": "kamida, eng kamida, eng kami bilan, kami bilan",
        "under": "qariyb, deyarli, salkam, koʻpi bilan, nari borsa, bir oz kam, qariyib",
    },
    after_bounds={
        "over": ", ".join(
            [_after("dan", forms(_GREATER, NAME, cases="nda")), _after("dan", verb("osh, oshib ket, ort, oʻt"))]
        ),
        "under": ", ".join(
            [
                _after("dan", forms(_LESS, NAME, cases="nda")),
                _after("dan", denied("osh, ort, oʻt")),
                _after("ga", verb("yaqinlash")),
                _after("ga", denied("yet")),
            ]
        ),
        "about": _after("ga", forms("yaqin", NAME, cases="nda")) + ", atrofida, atrofidagi, chamasi",
        "upto": _after("ga", "qadar"),
        "exact": _after("dan", "iborat"),
    },
    fillers="jami umumiy",
    ending_leads={"from": "dan", "upto": "gacha qacha kacha", "by": "ga qa ka", "at": "ni"},
    reaching=verb("yet, yetkaz, yetkazil, chiq, olib chiq, koʻtar, koʻtaril, tush, tushir")
    + ", yetkazmoqchi, olib chiqmoqchi, chiqarish, chiqarishni, chiqarishga, teng",
    verb_last=True,
    up=", ".join(
        [
            verb("osh, ort, koʻpay, oʻs, yuksal, koʻtaril, kengay, jadallash, tezlash"),
            verb("oshir, ortir, koʻpaytir, oʻstir, koʻtar, kengaytir, oshiril, koʻpaytiril, orttir"),
            "oshirmoqchi, koʻpaytirmoqchi, oʻsish, oʻsishi, oʻsishga, oʻsishni, oʻsgan, plyus, +",
            _said("koʻp, koʻproq, ortiq, ortiqroq, yuqori, yuqoriroq, ziyod, ziyodroq, baland"),
        ]
    ),
    down=", ".join(
        [
            verb("kamay, qisqar, pasay, tush, susay, ozay, qula"),
            verb("kamaytir, qisqartir, pasaytir, tushir, kamaytiril, qisqartiril"),
            _said("kam, kamroq, past, pastroq, oz, ozroq") + ", minus, -, −",
        ]
    ),
    shares=forms("ulush, stavka, boj, chegirma, inflyatsiya"),
    stakes="i, ini, iga, ulush, ulushi, ulushini, aksiya, aksiyasi, aksiyalari, yillik, stavka, stavkada, chegirma",
    times=_measures("baravar, barobar, marta, karra, hissa, bora") + ", marotaba, barobarga",
    fractions={
        "50": "yarmiga, yarmicha, yarmigacha",
        "25": "chorakka, toʻrtdan birga, toʻrtdan biriga, toʻrtdan bir qismga, toʻrtdan bir qismiga, chorak qismga",
        "75": "toʻrtdan uchga, toʻrtdan uch qismga, toʻrtdan uch qismiga",
        "20": "beshdan birga, beshdan biriga, beshdan bir qismga, beshdan bir qismiga",
        "40": "beshdan ikkiga, beshdan ikki qismga",
        "10": "oʻndan birga, oʻndan biriga, oʻndan bir qismga, oʻndan bir qismiga",
        "": "uchdan birga, uchdan biriga, uchdan bir qismga, uchdan bir qismiga, uchdan ikkiga, uchdan ikki qismga",
    },
    verb_endings="di gan ib moqda ish ishi",
)
