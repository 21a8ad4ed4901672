"""Words of trade figures in Uzbek, in all forms."""

from bilat.languages.schema.figures import Figures
from bilat.languages.schema.inflection import Agglutination
from bilat.languages.uz.inflection import CASE, NAME, NUMBER, OWNER
from bilat.languages.uz.inflection import forms as inflected
from bilat.languages.uz.verbs import coming, verb, wanted

_NOUN = Agglutination(layers=(NUMBER, OWNER, CASE))


def forms(phrases: str, inflection: Agglutination = _NOUN) -> str:
    """Nouns in all forms that news of trade uses."""
    return inflected(phrases, inflection)


def _trade(*phrases: str) -> str:
    """Phrases in all forms, ours too, and with the word for their volume: *savdo, savdosi, savdo hajmi*."""
    listed = ", ".join(phrases)
    volumes = [
        f"{phrase.strip()} {word}" for phrase in listed.split(",") for word in ("hajmi", "koʻrsatkichi", "miqdori")
    ]
    return f"{inflected(listed)}, {forms(', '.join(volumes), NAME)}"


def _said(noun: str) -> str:
    """A noun with the ending by which a sentence says that something is so: *eksportidir*."""
    return f"{noun}dir, {noun}idir"


def _light(nouns: str, verbs: str) -> str:
    """A noun with each of the light verbs that make a verb of it: *eksport qildi, eksport qilingan*."""
    return verb(", ".join(f"{noun.strip()} {stem.strip()}" for noun in nouns.split(",") for stem in verbs.split(",")))


def _fixed(nouns: str) -> str:
    """Heads of compounds, which have the ending of an owner already."""
    return forms(nouns, NAME)


_MAKE = "qil, qilin, et, etil"
_BRING = "kirit, kiritil, qil, qilin"

_THIS = tuple(
    f"{this} {country}" for this in ("bu", "ushbu", "mazkur", "shu") for country in ("mamlakat", "davlat", "respublika")
)
"""How a country is taken up that the sentence before has named."""

FIGURES = Figures(
    nouns={
        "turnover": ", ".join(
            [
                _trade(
                    "savdo, tovar ayirboshlash, oʻzaro savdo, ikki tomonlama savdo, tovar aylanma, savdo aylanma, aylanma"
                ),
                _trade(
                    "tashqi savdo, tashqi savdo aylanma, savdo ayirboshlash, mol ayirboshlash, tovarayirboshlash, oʻzaro ayirboshlash"
                ),
                _fixed(
                    "savdo-sotiq, savdo-sotiq hajmi, oldi-sotdi, oʻzaro savdo aylanmasi, tovar ayirboshlash aylanmasi"
                ),
                _fixed(
                    "eksport-import hajmi, import-eksport hajmi, eksport va import hajmi, import va eksport hajmi,"
                    " eksport-import aylanmasi, savdo va tovar ayirboshlash hajmi, tovarlar ayirboshlash, tovarlar ayirboshlash hajmi, tovar oborot"
                ),
            ]
        ),
        "exports": _trade("eksport, reeksport")
        + ", "
        + forms("yetkazib berish, yetkazib berish hajmi, savdo eksporti, joʻnatma, yetkazma"),
        "imports": _trade("import, xarid, reimport"),
        "balance": ", ".join(
            [
                forms("saldo, taqchillik, kamomad, defitsit, profitsit, nomutanosiblik"),
                _fixed("savdo balansi, savdo saldosi, tashqi savdo saldosi, tashqi savdo balansi, savdo taqchilligi"),
                _fixed(
                    "savdo kamomadi, savdo defitsiti, savdo profitsiti, savdodagi farq, manfiy saldo, musbat saldo, ijobiy saldo"
                ),
                forms(
                    "manfiy saldo, musbat saldo, ijobiy saldo, salbiy saldo, manfiy farq, musbat farq, ijobiy farq, salbiy farq"
                ),
            ]
        ),
        "investment": _trade(
            "investitsiya, sarmoya, kapital qoʻyilma, toʻgʻridan-toʻgʻri investitsiya, xorijiy investitsiya"
        ),
        "projects": ", ".join(
            [
                forms("qoʻshma loyiha, investitsiya loyihasi, investitsion loyiha, investitsiyaviy loyiha"),
                forms(
                    "loyihalar portfeli, loyihalar paketi, qoʻshma loyihalar portfeli, loyiha, kooperatsiya loyihasi"
                ),
            ]
        ),
        "loan": _trade("kredit, qarz, kredit liniyasi, imtiyozli kredit, ssuda, transh, kredit mablagʻi"),
        "aid": ", ".join(
            [
                _trade(
                    "grant, insonparvarlik yordami, moliyaviy yordam, beminnat yordam, harbiy yordam, texnik yordam"
                ),
                forms("yordam, gumanitar yordam, grant mablagʻi, koʻmak, xayriya, yordam paketi"),
            ]
        ),
        # not "foydasiga" and "zarariga", which say whom a balance favours
        "other": inflected("foyda, foydasi, zarar, zarari", NAME, cases="nabg")
        + ", "
        + forms(
            "ulush, narx, yalpi ichki mahsulot, yaim, budjet, byudjet, daromad, tushum, sof foyda, jarima, soliq, boj, tarif,"
            " aholi, sayyoh, turist, inflyatsiya, budjet taqchilligi, byudjet taqchilligi, budjet kamomadi, tranzit, quvvat,"
            " aktiv, ish haqi, maosh, ishsizlik, ishlab chiqarish, hosil, shartnoma, bitim, kelishuv, aksiya, stavka,"
            " kvota, xarajat, yoʻlovchi, turizm, pul oʻtkazma, toʻlov, isteʼmol, talab, davlat qarzi, tashqi qarz, qarzdorlik,"
            " zaxira, oltin-valyuta zaxirasi, xizmat, yuk tashish, tranzit hajmi, kontrakt, qurilish, nafaqa, kompensatsiya"
        ),
        "no": _fixed(
            "savdo vaziri, savdo vazirligi, savdo palatasi, savdo-sanoat palatasi, savdo uyi, erkin savdo, erkin savdo hududi,"
            " erkin savdo zonasi, erkin savdo bitimi, savdo markazi, savdo urushi, savdo urushlari, savdo bitimi, savdo"
            " kelishuvi, savdo shartnomasi, savdo vakolatxonasi, savdo missiyasi, savdo yoʻli, savdo yoʻllari, savdo sherigi,"
            " savdo hamkori, savdo hamkorlari, savdo aloqalari, savdo munosabatlari, jahon savdo tashkiloti, savdo vakili,"
            " savdo toʻsiqlari, savdo attashesi, sanoat va savdo vaziri, sanoat va savdo vazirligi, investitsiyalar vaziri,"
            " investitsiyalar vazirligi, investitsiya forumi, investitsiyaviy forum, investitsiya banki, investitsiya"
            " kompaniyasi, investitsiya jamgʻarmasi, investitsiya muhiti, investitsiya dasturi, investitsiya sammiti, eksport"
            " nazorati, eksport-import banki, eksimbank, import boji, import bojlari, eksport boji, eksport bojlari, elektr quvvati"
        )
        + ", savdo - iqtisodiy, savdo iqtisodiy",
    },
    verbs={
        "turnover": _light("savdo", _MAKE),
        "exports": ", ".join(
            [
                _light("eksport, reeksport", _MAKE),
                _said("eksport"),
                verb(
                    "yetkazib ber, yetkazib beril, sot, sotil, sota boshla, yetkazib bera boshla, joʻnat, joʻnatil, yubor, yuboril, chetga chiqar, chetga chiqaril"
                ),
                wanted("yetkazib ber, eksport qil, sot, joʻnat"),
            ]
        ),
        "imports": ", ".join(
            [
                _light("import, xarid", _MAKE),
                _said("import"),
                # what is bought in large lots; money is got with the same verb
                _light(
                    "mahsulot, tovar, xom ashyo, neft, gaz, elektr energiyasi, bugʻdoy, don, un, paxta, koʻmir",
                    "ol, olin",
                ),
                verb(
                    "sotib ol, sotib olin, sotib ola boshla, keltir, keltiril, olib kel, olib kelin, olib kir, olib kiril, xarid qilib ol"
                ),
                wanted("sotib ol, import qil, xarid qil, keltir"),
            ]
        ),
        "investment": ", ".join(
            [
                _light("investitsiya, sarmoya", _BRING),
                verb("yoʻnaltir, yoʻnaltiril"),
                wanted("investitsiya kirit, sarmoya kirit, investitsiya qil, sarmoya tik"),
            ]
        ),
        "loan": ", ".join(
            [
                _light("kredit, qarz", "ajrat, ajratil, ber, beril"),
            ]
        ),
        "aid": ", ".join(
            [
                verb("ajrat, ajratil, taqdim et, taqdim etil, hadya qil, hadya et, xayriya qil, inʼom et"),
                verb("yordam ber, yordam koʻrsat, yordam koʻrsatil, yordam yubor"),
                wanted("ajrat, taqdim et"),
            ]
        ),
    },
    passives=verb("sotil, joʻnatil, yuboril, chetga chiqaril, sotib olin, keltiril, olib kelin, olib kiril"),
    receiving=verb("ol, olin, jalb qil, jalb et, jalb qilin, jalb etil, oʻzlashtir, oʻzlashtiril, qarz ol"),
    deficits="manfiy, salbiy, taqchillik, taqchilligi, taqchilligini, kamomad, kamomadi, defitsit, defitsiti, minus",
    surpluses="musbat, ijobiy, profitsit, profitsiti, plyus, foydasiga",
    world=forms(
        "tashqi savdo, tashqi savdo aylanma, jami eksport, umumiy eksport, jami import, umumiy import, jahon savdo,"
        " jahon eksporti, tashqi savdo hajmi, tashqi savdo aylanmasi hajmi, jami tashqi savdo"
    ),
    postpositions={
        "with": "bilan, bilan boʻlgan",
        "between": "oʻrtasida, oʻrtasidagi, orasida, orasidagi, oʻrtalarida",
        "by": "tomonidan",
        "to": "uchun, tomon, bozoriga, bozorlariga",
        "from": "tomonidan ajratilgan",
    },
    taken_up={
        "with": ", ".join(f"{which} bilan" for which in _THIS),
        "to": ", ".join([*(f"{which}ga" for which in _THIS), "u yerga, bu yerga, oʻsha yerga, u tomonga"]),
        "from": ", ".join([*(f"{which}dan" for which in _THIS), "u yerdan, bu yerdan, oʻsha yerdan"]),
    },
    owned_parts={"from": "idan", "to": "iga"},
    owned_ending="i",
    verb_last=True,
    links="va , - – / hamda",
    targets=", ".join(
        [
            forms("reja, maqsad, vazifa, niyat, moʻljal, topshiriq, taklif, mayl"),
            verb(
                "rejalashtir, rejalashtiril, koʻzla, koʻzlan, moʻljalla, moʻljallan, koʻzda tut, koʻzda tutil, vaʼda qil, vaʼda ber"
            ),
            verb(
                "kelishib ol, kelishib olin, taklif qil, taklif et, soʻra, intil, kelish, kelishil, qaror qil, nazarda tutil"
            ),
            wanted(
                "yetkaz, oshir, koʻpaytir, ajrat, kirit, ber, chiq, yoʻnaltir, taqdim et, och, sotib ol, eksport qil"
            ),
            wanted("yetkaz, oshir, koʻpaytir, chiqar, ikki baravar oshir, olib chiq"),
            inflected("istak", NAME),
            "yetkazamiz, oshiramiz, koʻpaytiramiz, ajratamiz, kiritamiz, olib chiqamiz",
            "zarur, kerak, lozim, shart, tayyor, tayyorligini, istaydi, xohlaydi, istagini, istagida, umid qiladi",
            "umid qilmoqda, bel bogʻladi, maʼqulladi",
        ]
    ),
    aims=inflected("yetkazish, oshirish, koʻpaytirish, olib chiqish", NAME),
    property=inflected(
        "zavodi, fabrikasi, korxonasi, kompaniyasi, banki, biznesi, mehmonxonasi, aviakompaniyasi, koni, futbolchisi, obligatsiyasi, obligatsiyalari",
        NAME,
    ),
    hindered=verb("rad et, rad etil, rad qil, blokla, bloklan, qarshi chiq"),
    forecasts=", ".join(
        [
            verb("kutil, bashorat qil, bashorat qilin, prognoz qil, prognoz qilin, taxmin qil, taxmin qilin"),
            "mumkin, ehtimol, ehtimoli, prognoz, prognozi, prognoziga, bashorat, bashoratga, salohiyat, salohiyati",
            "imkon, imkoniyat, ishonch, ishonchi",
            # no "yetadi", which is spelled as "(tashkil) etadi" in Cyrillic
            coming("koʻpay, oʻs, kamay, qisqar, yaqinlash"),
        ]
    ),
    future=", ".join(
        [
            coming("ajrat, ber, kirit, yoʻnaltir, och, taqdim et, yetkazib ber, sotib ol, ol, eksport qil, import qil"),
            coming(
                "yetkazil, koʻpaytiril, koʻrsat, ajratil, beril, kiritil, yoʻnaltiril, ochil, yetkazib beril, joʻnat, sot, olin, qil, qilin"
            ),
            "boʻladi",
        ]
    ),
    resumed="bu, u, uni, uning, ushbu, mazkur, shu, koʻrsatkich, koʻrsatkichi, koʻrsatkichni, koʻrsatkichlar, raqam, raqamni,"
    " raqamlar, ular, hajm, hajmi, hajmni, hajmini, summa, summasi, miqdor, miqdori, shundan, jumladan",
    prices="boʻyicha, narxda, narxida, narxga, narxidan",
    prices_before=", ".join(
        [
            *(
                f"{unit}{case}"
                for unit in ("tonnasi", "barreli", "donasi", "kubometri", "metri")
                for case in ("", "ga", "ni")
            ),
            "bir barrel uchun, bir tonna uchun, har bir tonna uchun, har bir barrel uchun, har biri, har biriga",
        ]
    ),
    after_endings="lik",
    after_nouns="miqdorida miqdoridagi hajmida hajmidagi qiymatida qiymatidagi qiymatga summasida summasidagi ega ekvivalentida"
    " ekvivalentidagi boʻlgan",
    breaks="ammo, lekin, biroq, vaholanki, shu bilan birga, ayni paytda, holbuki",
    sources="maʼlumotlariga koʻra, maʼlumotiga koʻra, hisobotiga koʻra, hisobotlariga koʻra, xabariga koʻra,"
    " statistikasiga koʻra, hisob-kitoblariga koʻra, maʼlumotlariga tayanib, maʼlumotlariga asoslanib,"
    " deb xabar beradi, deb maʼlumot beradi, deb xabar qiladi",
    mutual="oʻzaro, ikki tomonlama, ikki mamlakat, ikki davlat, mamlakatlarimiz, davlatlarimiz, ikki yurt, ikki mamlakat oʻrtasidagi,"
    " ikki davlat oʻrtasidagi",
    favours_after="foydasiga, foydasida, manfaatiga",
    disfavours_after="zarariga, ziyoniga",
    inverse="teskari yoʻnalishda, aksincha",
    ranking="ikkinchi oʻrinda, uchinchi oʻrinda, toʻrtinchi oʻrinda, ikkinchi oʻrinni, uchinchi oʻrinni, keyingi oʻrinda,"
    " keyingi oʻrinlarda",
    now="hozir, hozirda, hozirgi, hozirgi kunda, bugungi kunda, ayni paytda, ayni kunda, hozirgi paytda, hozirgi vaqtda",
)
