"""People and offices in Uzbek.

Titles are given without endings; a title mostly has that of its owner ("Rossiya prezidenti"). Given names stand in
``given_names.tsv`` in their normal form: those of Central Asia and its neighbours, written by hand, and those which
Uzbek takes from Russian, out of the OpenCorpora dictionary (``tools/given_names_uz.py``).
"""

from collections.abc import Iterator
from importlib.resources import files
from typing import Final

from bilat.languages.schema.inflection import Agglutination
from bilat.languages.schema.people import People, Title, by_office, declensions, phrases
from bilat.languages.uz.inflection import NOUN, POSSESSION, forms
from bilat.languages.uz.spelling import normal

_DEPUTIES = "oʻrinbosar, birinchi oʻrinbosar, muovin, birinchi muovin"
# office and kind of each title; a dot is an office that the body decides which it heads
_TITLES = {
    "head-of-state chief": "prezident",
    "head-of-state office": "amiri, davlat boshligʻi, qirol, qirolicha, podshoh, sulton, imperator, muvaqqat prezident",
    "head-of-state leader": "davlat rahbari, mamlakat rahbari, davlat yetakchisi, mamlakat yetakchisi, yetakchi, lider,"
    " rahbar, respublika rahbari, davlat va hukumat rahbari",
    "head-of-government office": "bosh vazir, premyer-ministr, premyer, bosh ministr, federal kansler, kansler,"
    " hukumat rahbari, hukumat raisi, hukumat boshligʻi, vazirlar mahkamasi raisi, vazirlar kabineti raisi,"
    " davlat kengashi bosh vaziri",
    "deputy-head-of-government office": "vitse-premyer, vitse-kansler, vitse-prezident",
    "foreign-minister office": "davlat kotibi, tashqi siyosat idorasi rahbari, tashqi siyosat mahkamasi rahbari,"
    " tashqi ishlar vazirligi rahbari, diplomatiya rahbari, TIV rahbari, tashqi siyosat idorasi boshligʻi",
    "minister minister": "vazir, ministr, federal vazir, davlat vaziri, vazirlik rahbari",
    "minister office": "vazirlik davlat kotibi, vazirligi davlat kotibi, Mudofaa vazirligi rahbari",
    "speaker chief": "spiker, toʻraga",
    "speaker office": "parlament raisi, parlament rahbari, senat raisi, milliy majlis raisi, majlis raisi, majilis raisi,"
    " xalq maslahati raisi, milliy assambleya raisi, milliy kengash raisi, qonunchilik palatasi spikeri, palata raisi,"
    " parlamenti palatasi rahbari, parlament palatasi rahbari, parlamentlari palatalari rahbari, parlament palatalari rahbari",
    "legislator office": "deputat, senator, parlament aʼzosi, qonunchi, parlamentariy",
    "ambassador mission": "elchi, favqulodda va muxtor elchi, muxtor elchi, muvaqqat ishlar vakili, doimiy vakil,"
    " muvaqqat ishonchli vakil",
    "envoy mission": "maxsus vakil, maxsus elchi, bosh muzokarachi",
    "regional-leader office": "hokim, gubernator, mer, viloyat hokimi, shahar hokimi, akim, viloyat akimi, shahar meri,"
    " viloyat gubernatori, shahar akimi, viloyat rahbari",
    "executive chief": "bosh direktor, ijrochi direktor, boshqaruvchi direktor, direktor, rektor, prorektor,"
    " boshqaruv raisi, bosh ijrochi direktor, boshqaruvchi",
    "official aide": "matbuot kotibi, maslahatchi, yordamchi, kotib, xavfsizlik kengashi kotibi, administratsiya rahbari",
    "official office": "bosh kotib, bosh prokuror, konsul, bosh konsul, boshqarma boshligʻi, departament direktori,"
    " valiahd shahzoda, shahzoda, bosh shtab boshligʻi, rasmiy vakil, qoʻmondon",
    ". chief": "rais, boshliq",
    ". deputy": "oʻrinbosar, birinchi oʻrinbosar",
    ". peer": "hamkasb",
}
_OWNED: Final = Agglutination(layers=(POSSESSION,))
# office and kind of those who stand in for or serve the holder of a title: whom, and as what
_UNDER = {
    "deputy-head-of-government office": (
        "bosh vazir, premyer-ministr, hukumat raisi, vazirlar mahkamasi raisi, vazirlar kabineti raisi, prezident",
        _DEPUTIES,
    ),
    "minister minister": ("vazir, ministr", _DEPUTIES),
    "legislator office": ("senat raisi, parlament raisi, spiker, palata raisi, milliy majlis raisi", _DEPUTIES),
    ". deputy": ("rais", _DEPUTIES),
    "official aide": (
        "prezident, bosh vazir, davlat rahbari, hukumat raisi, qirol, vazir, vazirlar mahkamasi raisi",
        "maslahatchi, yordamchi, katta maslahatchi, matbuot kotibi, administratsiyasi rahbari, devoni rahbari",
    ),
    "envoy mission": ("prezident, bosh vazir", "maxsus vakil, shaxsiy vakil, vakil, maxsus elchi"),
}
_OWN: Final = {
    "prezidentimiz": ("head-of-state", "chief", "UZ"),
    "davlatimiz rahbari": ("head-of-state", "office", "UZ"),
    "davlatimiz boshligʻi": ("head-of-state", "office", "UZ"),
    "yurtboshimiz": ("head-of-state", "office", "UZ"),
    "hukumatimiz rahbari": ("head-of-government", "office", "UZ"),
    "XXR raisi": ("head-of-state", "office", "CN"),
    "Xitoy raisi": ("head-of-state", "office", "CN"),
    "Xitoy Xalq Respublikasi raisi": ("head-of-state", "office", "CN"),
    "Si raisi": ("head-of-state", "office", "CN"),
}
"""Titles that say whose they are: "our president" is Uzbekistan's, and only one chairman heads a state."""

# What a chief is of, as it stands before the title.
_BODIES = {
    "head-of-state": "davlat, respublika, yevropa kengashi, mamlakat",
    "head-of-government": "hukumat, hukumati, vazirlar mahkamasi, vazirlar kengashi, vazirlar kabineti,"
    " yevropa komissiyasi, yevrokomissiya, davlat kengashi",
    "foreign-minister": "tashqi ishlar vazirligi, tiv, diplomatiyasi, tashqi siyosat idorasi",
    "minister": "vazirligi, mudofaa vazirligi, iiv",
    "speaker": "parlamenti, parlament, senati, senat, milliy majlis, oliy majlis, qonunchilik palatasi, davlat dumasi,"
    " federatsiya kengashi, oliy rada, majilisi, mejlisi, xalq maslahati, milliy assambleyasi, milliy kengashi,"
    " jogorku kenesh, respublika kengashi, yuqori palatasi, kongressi, joʻgorku kengesh, majlisi oliy, oliy palatasi, quyi palatasi, vakillar palatasi, deputatlar palatasi,"
    " buyuk millat majlisi, yevropa parlamenti, oliy majlis senati, oliy majlis qonunchilik palatasi, knesset, bundestag",
    "regional-leader": "viloyati, shahri, respublikasi maʼmuriyati, provinsiyasi, tumani, hududi, viloyat, shahar",
    "executive": "kompaniyasi, korporatsiyasi, banki, fondi, jamgʻarmasi, universiteti, instituti, palatasi, uyushmasi,"
    " savdo-sanoat palatasi, savdo palatasi, konserni, guruhi, xoldingi, zavodi, agentligi, markazi, federatsiyasi, assotsiatsiyasi,"
    " jahon banki, markaziy banki, direktorlar kengashi, kuzatuv kengashi",
    "official": "qismi, qoʻmitasi, komissiyasi, boshqarmasi, departamenti, xizmati, kengashi, xavfsizlik kengashi,"
    " administratsiyasi, prezident administratsiyasi, delegatsiyasi, missiyasi, partiyasi, sudi, oliy sudi, tashkiloti,"
    " bosh shtabi, bmt, nato, hamdoʻstligi, ittifoqi, markaziy saylov komissiyasi, ijroiya qoʻmitasi, hukumat apparati",
}

_PORTFOLIOS = """
tashqi, ishlar, ichki, mudofaa, moliya, iqtisodiyot, iqtisodiy, iqtisod, investitsiyalar, investitsiya, sanoat, savdo,
tashqi savdo, transport, energetika, qishloq, xoʻjaligi, suv, sogʻliqni, saqlash, sogʻliqni saqlash, madaniyat, turizm, sport, yoshlar,
adliya, taʼlim, oliy, fan, innovatsiyalar, innovatsiya, oʻrta, maxsus, maktab, maktabgacha, axborot, texnologiyalari, texnologiyalar,
raqamli, kommunikatsiyalar, kommunikatsiyalari, ekologiya, atrof-muhit, atrof, muhit, muhitni, asrash, muhofaza, qilish, iqlim,
oʻzgarishi, tabiiy, resurslar, resurslari, geologiya, konchilik, qurilish, uy-joy, kommunal, xizmat, koʻrsatish, bandlik, mehnat,
ijtimoiy, himoya, aholini, kambagʻallikni, qisqartirish, favqulodda, vaziyatlar, taraqqiyot, taraqqiyoti, rivojlantirish,
xalqaro, hamkorlik, hamkorligi, aloqalar, aloqalari, davlat, neft, gaz, neft-gaz, kimyo, yogʻoch, oziq-ovqat, sanoati, biznes,
tadbirkorlik, statistika, byudjet, soliq, xazina, federal, yer, chorvachilik, baliqchilik, oʻrmon, kosmik, atom, aviatsiya,
temir, yoʻl, yoʻllar, havo, dengiz, portlar, ayollar, oila, bolalar, din, diniy, milliy, xavfsizlik, jamoat, matbuot, media,
strategik, islohotlar, rejalashtirish, migratsiya, mintaqaviy, hududiy, munosabatlar, yevropa, integratsiya, texnologik,
raqamlashtirish, masalalari, masalalari boʻyicha, infratuzilma, logistika, telekommunikatsiya, telekommunikatsiyalar,
axborotlashtirish, oziq, arxitektura, shaharsozlik, sanʼat, meros, tibbiyot, raqobat, bozor, irrigatsiya, metallurgiya, huquqlari, inson,
kiberxavfsizlik, sunʼiy, intellekt, hunarmandchilik, bojxona, moliyaviy, demografiya, resurslar, kadrlar, elektr, qayta, tiklanuvchi, ekspert, eksport, ovqat, xalq, atom energetikasi, fuqarolar, iqtisodiyoti, moliyasi, ishlari, bogʻliq
"""

_PASSING = """
yangi, sobiq, amaldagi, hozirgi, yangi saylangan, saylangan, muvaqqat, birinchi, ikkinchi, uchinchi, bosh, katta, federal,
vazifasini, bajaruvchi, mehmon, taʼkidlangan, v.b., janob, xonim, tayinlangan, saylangan, etib, lavozimga,
lavozimiga
"""

_HONORIFICS = """
janob, janobi oliylari, xonim, shayx, general, admiral, polkovnik, marshal, professor, doktor, akademik, oyatulloh, hazrat,
hazratlari, lord, ser, imom, shahzoda
"""

# Words that begin sentences, or bodies, days and things that are written with a capital letter.
_NOT_NAMES = """
bu, shu, ushbu, u, ular, biz, men, siz, va, hamda, ham, bilan, esa, lekin, ammo, biroq, shuningdek, shunday, shundan, keyin, avval,
bugun, kecha, ertaga, bundan, bunga, unda, unga, uni, uning, ularning, shuning, mazkur, tashrif, tashrifi, uchrashuv, uchrashuvda, muzokaralar,
muzokara, suhbat, suhbatda, tomonlar, davlat, davlatimiz, prezident, prezidenti, bosh, vazir, vazirlar, mahkamasi, vaziri, vazirligi, rais,
raisi, respublika, respublikasi, federatsiyasi, oliy, majlis, majlisi, senat, senati, parlament, parlamenti, hukumat, hukumati, ittifoqi, kengashi, tashkiloti,
dushanba, seshanba, chorshanba, payshanba, juma, shanba, yakshanba, yanvar, fevral, mart, aprel, may, iyun, iyul, avgust,
sentabr, oktabr, noyabr, dekabr, sentyabr, oktyabr, markaziy, osiyo, yevropa, afrika, amerika, sharq, sharqiy, gʻarb, gʻarbiy, shimoliy,
janubiy, yaqin, uzoq, xalqaro, milliy, davlati, banki, jahon, qoʻshma, islom, shanxay, hamkorlik, mustaqil, davlatlar, hamdoʻstligi,
mamlakat, mamlakatimiz, mamlakatlar, yil, kuni, savdo, tovar, hujjat, hujjatlar, bitim, memorandum, shartnoma, komissiya, foto, video,
yangi, birinchi, ikkinchi, uchinchi, oʻtgan, joriy, hozir, ayni, paytda, avvalroq, nima, nega, qachon, qanday, tashqi, ichki,
eslatib, maʼlumki, jumladan, xususan, umuman, shu, oʻsha, oʻshanda, oʻzbekistonlik, delegatsiya, yetakchilar, suhbatdoshlar,
vazirlik, elchi, elchixona, elchixonasi, xalq, ikki, uch, toʻrt, besh, har, barcha, barchasi, yana, navbatdagi, kelgusi, keyingi,
turkiy, kengash, tashkilot, ittifoq, hamjamiyat, assambleya, assambleyasi, qoʻmita, qoʻmitasi, komissiyasi, jamgʻarma,
jamgʻarmasi, bank, forum, sammit, dastur, loyiha, tashabbus, delegatsiyasi, konferensiya, konferensiyasi, qarorgohi, saroyi, majmuasi, markazi, aeroporti, universiteti, kompaniyasi, agentligi, fondi, forumi, sammiti, general
"""

# Gender, part of the name, weight (see bilat.reading.names), what the stem ends in, then the endings of nominative,
# genitive, dative, accusative, ablative, locative and terminative; a dot is nothing.
_DECLENSIONS = """
mf any 0.9 . . ning ga ni dan da gacha
mf any 0.9 k . ning ka ni dan da kacha
mf any 0.9 q . ning qa ni dan da qacha
mf any 0.95 . . dagi ga ni dan dagi gacha
mf family 0.8 ov,ev,ova,eva,in,ina,skiy,oev . ning ga ni dan da gacha
""".strip().splitlines()


def _titles() -> Iterator[tuple[str, Title]]:
    for title, (office, kind, country) in _OWN.items():  # first: of two readings of a form the first holds
        yield from _forms(title, office, kind, country=country)
    for label, titles in _TITLES.items():
        office, kind = label.split()
        for title in sorted(phrases(titles)):
            yield from _forms(title, "" if office == "." else office, kind, deputy=kind == "deputy")
    for label, (owners, heads) in _UNDER.items():
        office, kind = label.split()
        deputy = kind in {"minister", "deputy"}
        for owner in owners.split(", "):
            for owned in _owning(owner):
                for head in heads.split(", "):
                    title = f"{owned} {head}"
                    yield from _forms(title, "" if office == "." else office, kind, deputy=deputy)


def _owning(owner: str) -> Iterator[str]:
    """A title as it stands before what belongs to its holder: *vazir, vaziri, vazirning, vazirining* oʻrinbosari."""
    for form in dict.fromkeys((owner, owner.removesuffix("i") + "i")):
        yield from (form, f"{form}ning")


def _forms(
    title: str, office: str, kind: str, *, deputy: bool = False, country: str = ""
) -> Iterator[tuple[str, Title]]:
    """A title in all its forms; with "lar" in it a form is a plural."""
    owned = title.removesuffix("i") if title.endswith(("ari", "bi", "ri", "li", "gʻi")) and " " in title else title
    bases = {title, owned} if owned != title else {title}
    for base in bases:
        for form, case in NOUN.forms(base):
            yield (
                form,
                Title(
                    lemma=title,
                    office=office or None,
                    kind=kind,  # type: ignore[arg-type]
                    cases=case,
                    plural="lar" in form.removeprefix(base),
                    deputy=deputy,
                    country=country,
                ),
            )


def _given() -> dict[str, str]:
    text = files("bilat.languages.uz").joinpath("given_names.tsv").read_text(encoding="utf-8")
    return dict.fromkeys(text.split(), "mf")


PEOPLE = People(
    titles=tuple(_titles()),
    bodies=by_office({office: forms(bodies, _OWNED) for office, bodies in _BODIES.items()}),
    foreign=phrases("tashqi ishlar, tashqi aloqalar, xorijiy ishlar"),
    portfolios=phrases(_PORTFOLIOS.replace("\n", " ")),
    former=normal("sobiq, marhum, isteʼfodagi"),
    deputies=normal("vitse"),
    passing=normal(_PASSING),
    counts=normal("ikki, ikkala, uch, uchala, toʻrt, toʻrtala, besh, beshala"),
    joiners=normal("va, hamda"),
    to=frozenset(),
    on=frozenset(),
    country_first=True,
    final=True,
    home="UZ",
    sides=normal("tomonidan, nomidan, tomondan, tomoniga, delegatsiyasiga, delegatsiyasini, delegatsiyasi, guruhiga"),
    abroad=normal("mamlakat, davlat, respublika, qirollik, oʻsha mamlakat"),
    family_ends=("ov", "ev", "ova", "eva", "skiy", "enko"),
    particles=normal(
        "bin, ibn, bint, al, ol, ul, ud, ur, at, ash, as, az, fon, de, da, di, van, ber, abu, der, den, la, le, aliy"
    ),
    suffixes={word: word for word in normal("oʻgʻli, qizi, ogli, oʻgli, kizi, uulu")}
    | {word: word.upper() for word in "ii iii iv vi vii viii xiv xvi".split()},
    honorifics=phrases(_HONORIFICS),
    not_names=normal(_NOT_NAMES),
    things=normal(
        "universiteti, aeroporti, koʻchasi, maydoni, shahri, viloyati, tumani, kompaniyasi, banki, markazi, instituti,"
        " jamgʻarmasi, fondi, zavodi, ordeni, mukofoti, muzeyi, saroyi, teatri, stadioni, maqbarasi, bogʻi, majmuasi"
    ),
    named_after=normal("nomidagi"),
    common=normal(
        "may, oy, yil, li, si, xan, kim, pak, rama, kan, xu, ro, van, bush, may, shah, xon, non, ma, ruben, mori, oli"
    ),
    usual=normal(
        "ivanov, miller, jonson, martin, xarris, klark, kuper, morrison, garsia, rodriges, pavel, lev, karl, filip, filipp"
    ),
    given=_given(),
    # endings of Persian names that look like those of cases
    unchanging=dict.fromkeys(("zoda", "anda", "inda", "onda"), 1.0),
    declensions=tuple(declensions(_DECLENSIONS, "ngdablt")),
)
