"""Uzbek words of meetings and agreements.

Nouns and adjectives are given in the nominative, verbs by their stems, active and passive; their endings are those of
:mod:`~bilat.languages.uz.inflection` and :mod:`~bilat.languages.uz.conjugation`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from bilat.languages.schema.cues import CueTable
from bilat.languages.uz.conjugation import conjugated
from bilat.languages.uz.inflection import CASE, NOUN, TITLED, forms

NOUNS: Final = {
    "event": {
        "conversation": "suhbat, muloqot, gaplashuv",
        "talks": "uchrashuv, muzokara, dialog, fikr almashuv, davra suhbati, uchrashuvlar, qabul marosimi, tor doiradagi uchrashuv, muzokaralar raundi, ikki tomonlama uchrashuv",
        "call": "telefon suhbati, telefon muloqoti, telefon orqali muloqot, telefon orqali suhbat, telefondagi suhbat,"
        " telefon qoʻngʻirogʻi, telefon qoʻngʻiroq, qoʻngʻiroq, telefondagi muloqot, telefon orqali gaplashuv",
        "video-call": "videomuloqot, videoanjuman, videokonferensiya, videokonferens-aloqa, videokonferensaloqa, onlayn"
        " uchrashuv, onlayn muzokara, videouchrashuv, videosuhbat, videoselektor, onlayn muloqot, onlayn suhbat",
        "credentials": "ishonch yorligʻi, ishonch yorliqlari",
        "visit": "tashrif, safar",
        "summit": "sammit, mini-sammit",
        "session": "majlis, yigʻilish, yigʻin, sessiya, mushovara",
        "consultations": "maslahatlashuv, siyosiy maslahatlashuv, siyosiy maslahat, konsultatsiya",
        "forum": "forum, biznes-forum, konferensiya, koʻrgazma, festival, anjuman, yarmarka, madaniyat kunlari,"
        " kongress, simpozium, biznes forum, madaniyat haftaligi, savdo yarmarkasi, koʻrgazma-savdo, savdo-koʻrgazma, koʻrgazma-yarmarka",
    },
    "instrument": {
        "treaty": "shartnoma, konvensiya, pakt",
        "agreement": "bitim, kelishuv, sulh",
        "memorandum": "memorandum, anglashuv memorandumi, niyat xati, oʻzaro anglashuv memorandumi, niyatlar bayonnomasi,"
        " niyat bayonnomasi, niyatlar protokoli",
        "protocol": "bayonnoma, protokol",
        "declaration": "deklaratsiya, qoʻshma bayonot, kommyunike, kommunike, qoʻshma deklaratsiya, qoʻshma kommyunike,"
        " qoʻshma kommunike",
        "programme/done": "dastur, reja, strategiya, konsepsiya",
        "programme": "yoʻl xaritasi, harakatlar rejasi, harakatlar dasturi, chora-tadbirlar rejasi, chora-tadbirlar dasturi",
        "contract": "kontrakt, xarid shartnomasi, yetkazib berish shartnomasi, oldi-sotdi shartnomasi, kredit shartnomasi,"
        " savdo shartnomasi, tijorat shartnomasi, investitsiya shartnomasi, kredit bitimi, grant bitimi, qarz bitimi",
        "documents/done": "hujjat, hujjatlar toʻplami, hujjatlar paketi",
        "understanding/done": "ahdlashuv, vizasiz rejim",
    },
    "body": {
        "peer": "hamkasb",
        "": "tomon, hukumat, rahbariyat, rasmiy, vakil, parlament, diplomat, vazirlik,"
        " vakillik, biznesmen, tadbirkor, elchixona, guruh, armiya, mutaxassis, hamkor, universitet, olim, idora,"
        " ekspert, davlat, ishbilarmon, sarmoyador, vazir, prezident, bosh vazir, yetakchi, rahbar, elchi, ministr",
        "delegate": "delegatsiya, kongressi delegatsiya, missiya, deputat, senator, parlamentariy, muzokarachi",
        "company": "kompaniya, korxona, bank, konsern, xolding, korporatsiya, aviakompaniya, zavod",
    },
    "affair": {"": "vaziyat, holat, ahvol, inqiroz, mojaro, nizo, voqea, toʻqnashuv, urush harakatlari, fojia, isyon"},
    "land": {
        "": "poytaxt, shahar, hudud, orol, yarim orol, port, viloyat, zamin, sohil",
        "arrival": "aeroport, aerodrom, vokzal",
        "country": "mamlakat",
    },
    "private": {
        "": "sayyoh, turist, jurnalist, muxbir, talaba, sanʼatkor, sportchi, ziyoratchi, muhojir, qochqin, muxlis, oʻquvchi, qarindosh, qoʻshiqchi, rassom"
    },
}
"""Nouns by role and sense."""

ADJECTIVES: Final = {
    "quality": {
        "state": "davlat",
        "official": "rasmiy",
        "working": "ish, amaliy, ishchi",
        "unofficial": "norasmiy, xususiy, shaxsiy",
        "2 days": "ikki kunlik",
        "3 days": "uch kunlik",
        "4 days": "toʻrt kunlik",
        "5 days": "besh kunlik",
        "": "bir kunlik, qisqa, tarixiy, oliy darajadagi, yuqori darajadagi, kengaytirilgan,"
        " tor doiradagi, amaliy, anʼanaviy, yuzma-yuz, yakkama-yakka, samimiy, maxsus, umumiy, birinchi, alohida",
        "led": "boshchiligidagi, rahbarligidagi, boshchilik qilayotgan",
        "upcoming": "boʻlajak, kelgusi, navbatdagi, rejalashtirilgan, kutilayotgan, kelayotgan, boʻlgʻusi,"
        " oldinda turgan",
        "past": "oʻtgan, soʻnggi, yaqindagi, oxirgi, boʻlib oʻtgan",
        "earlier": "avvalgi, oldingi, oʻtgan galgi",
        "ongoing": "davom etayotgan, joriy, hozirgi",
        "call": "telefon orqali, telefonda, telefon",
        "video-call": "videoanjuman shaklida, videokonferensaloqa orqali, videoaloqa orqali, onlayn shaklda,"
        " onlayn formatda, onlayn tarzda, onlayn, videokonferensiya shaklida, videokonferens-aloqa orqali,"
        " onlayn rejimda, videoaloqada, videoaloqa vositasida, videoanjuman tarzida, videoanjuman rejimida, videomuloqot shaklida, masofadan turib, video orqali,"
        " videokonferensaloqa shaklida, videoanjuman orqali, videokonferensiya orqali, videomuloqot orqali",
    },
    "joint": {
        "": "qoʻshma, hukumatlararo, ikki tomonlama, parlamentlararo, mintaqalararo, hududlararo,"
        " aralash, davlatlararo, koʻp tomonlama, vazirlararo, idoralararo",
        "many": "uch tomonlama, toʻrt tomonlama, besh tomonlama",
    },
}
"""Adjectives, which take no endings."""

VERBS: Final = {
    "act": {
        "hold": "oʻtkaz, oʻtkazil, boʻlib oʻt, oʻt, kech, yigʻil, toʻplan, tashkil etil, tashkil et, boʻl, amalga oshir, amalga oshiril,"
        " uyushtir, uyushtiril, olib boril, olib bor, tashkil qil, tashkil qilin, boʻlib oʻtkazil",
        "join": "qoʻshil",
        "attend": "qatnash, ishtirok et, ishtirok qil, raislik qil, hamraislik qil, rahbarlik qil, boshchilik qil,"
        " raislik et, hamraislik et, hozir boʻl, soʻzga chiq, nutq soʻzla",
        "begin": "boshla, boshlan, ochil, och, kirish, start ol, qayta boshla, qayta boshlan",
        "continue": "boʻlib tur, davom et, davom ettir, davom ettiril, davom qil",
        "conclude": "yakunla, yakunlan, tugat, tuga, nihoyasiga yet, nihoyasiga yetkaz, yakuniga yet, tugallan",
        "plan": "rejalashtir, rejalashtiril, moʻljallan, moʻljalla, kutil, belgilan, belgila, koʻzda tutil, nazarda tutil,"
        " reja qil, niyat qil, niyat bildir, niyatini bildir, maqsad qil, maqsad qilin, tayyorgarlik koʻr, tayyorgarlik koʻril",
        "announce": "eʼlon qilin, eʼlon qil",
        "propose": "taklif qil, taklif et, taklif qilin, taklif etil, soʻra, umid qil, tilak bildir, xohish bildir, istagini bildir, xohishini bildir, istak bildir,"
        " tashabbus bildir, ilgari sur, taklif bildir, taklif ber, taklif bildiril",
        "cancel": "bekor qil, bekor qilin, bekor boʻl, rad et, rad qil, rad etil, voz kech, barbod boʻl, barham top,"
        " bosh tort",
        "postpone": "qoldir, qoldiril, koʻchir, koʻchiril, keyinga qoldir, keyinga qoldiril, kechiktir, kechiktiril,"
        " keyinga sur, keyinga suril, ortga suril",
        "sign": "imzola, imzolan, imzo qoʻy, imzo chek, imzo chekil, tuz, tuzil, tasdiqla, tasdiqlan, qabul qil,"
        " qabul qilin, almash, imzolab ol, rasmiylashtir, rasmiylashtiril, imzo qoʻyil,"
        " imzolanib ol, almashin",
        "provide": "nazarda tut, koʻzda tut, tartibga sol, kafolatla, imkon ber",
        "reach": "parafla, paraflan, erish, erishil, muvofiqlashtir, muvofiqlashtiril, belgilab ol, belgilab olin",
        "ratify": "ratifikatsiya qil, ratifikatsiya qilin, kuchga kir, kuchga kirit, kuchga kiritil, amalda boʻl, ratifikatsiya et,"
        " ratifikatsiya etil, ratifikatsiyadan oʻtkaz, amal qil, joriy et, joriy etil",
        "keep": "amalga oshir, amalga oshiril, roʻyobga chiqar, roʻyobga chiqaril, hayotga tatbiq et, tatbiq etil,"
        " rioya qil, rioya et, bajar, bajaril, ijro et, ijro etil",
        "extend": "uzaytir, uzaytiril",
        "revise": "qayta koʻrib chiq, qayta koʻrib chiqil, oʻzgartir, oʻzgartiril",
        "expire": "amal qilishdan toʻxta, kuchini yoʻqot, oʻz kuchini yoʻqot, muddati tuga, muddati oʻt",
        "end": "toʻxtat, toʻxtatil, denonsatsiya qil, denonsatsiya qilin, chiq, bekor qil, bekor qilin",
        "suspend": "vaqtincha toʻxtat, vaqtincha toʻxtatil, muzlat, muzlatil, toʻxtatib tur, toʻxtatib turil,"
        " toʻxtatib qoʻy, toʻxtatib qoʻyil, muzlatib qoʻy, muzlatib qoʻyil",
        "negotiate": "muhokama qil, muhokama et, muhokama qilin, muhokama etil, koʻrib chiq, koʻrib chiqil, tayyorla,"
        " tayyorlan, ishlab chiq, ishlab chiqil",
        "ready": "tayyor ekanini bildir, tayyorligini bildir, tayyorligini maʼlum qil, tayyor ekanini maʼlum qil",
    },
    "verb": {
        "stay": "boʻlib tur, boʻl",
        "meet": "qabulida boʻl, uchrash, koʻrish, yuz koʻrish, uchrashuv oʻtkaz, diydor koʻrish, uchrashib ol, kechki ovqat qil,"
        " tushlik qil, nonushta qil, birga ovqatlan, kechki ovqatda boʻl, tushlikda boʻl, yigʻil",
        "talk": "suhbatlash, gaplash, muloqot qil, suhbat qur, muzokara qil, muzokara yurit, muzokaralar yurit,"
        " suhbat qil, suhbatda boʻl, fikr almash, fikr almashil, fikrlash, muloqotda boʻl, maslahatlash, muloqot qilin, suhbat qilin, muzokara qilin,"
        " muloqot oʻrnat, gaplashib ol, soʻzlash, soʻzlashib ol, suhbatlashib ol, fikr almashib ol",
        "discuss": "muhokama qil, muhokama et, muhokama qilin, muhokama etil, koʻrib chiq, koʻrib chiqil",
        "call": "qoʻngʻiroq qil, telefon qil, telefonlash, telefonda gaplash, telefon orqali gaplash,"
        " telefon orqali muloqot qil, telefon orqali suhbatlash, telefonda suhbatlash, telefon orqali bogʻlan,"
        " telefonda muloqot qil, telefonda bogʻlan",
        "hand": "topshir, topshiril",
        "receive": "qabul qil, kutib ol, qabul qilin, kutib olin, qarshi ol, qarshila",
        "visit": "tashrif buyur, safar qil, ziyorat qil, tashrif et, mehmon boʻl, tashrif buyuril",
        "travel": "kel, yetib kel, bor, joʻna, joʻnab ket, yoʻl ol, uch, uchib kel, uchib ket, otlan, tashrif bilan kel,"
        " qayt, qadam ranjida qil, boʻlib qayt",
        "address": "tabrikla, qutla, muborakbod et, minnatdorlik bildir",
        "invite": "taklif qil, taklif et, chorla, taklif qilin, taklif etil",
        "agree": "kelish, kelishib ol, kelishib olin, ahdlash, ahdlashib ol, kelishuvga kel, kelishuvga erish,"
        " kelishuvga erishil, kelishil, ahdlashuvga kel, ahdlashuvga erish, rozi boʻl, rozilik ber, rozilik bildir,"
        " majburiyat ol, majburiyatini ol, soʻz berish",
    },
    "say": {
        "": "ayt, taʼkidla, qayd et, xabar ber, xabar qil, maʼlum qil, bildir, taʼkidlan, qayd etil, aytil, yoz, de,"
        " maʼlum qilin, eslat, eslatib oʻt, soʻzla, soʻzlab ber, tushuntir, bayon qil, bayon et, izohla, xabar beril,"
        " minnatdorlik bildir, eʼlon qil, taʼkidlab oʻt, aytib oʻt, xabar tarqat, bayonot ber",
    },
    "setup": {
        "": "tashkil et, tashkil etil, taʼsis et, taʼsis etil, tuz, tuzil, barpo et, barpo etil, yarat, yaratil, och,"
        " ochil, tashkil qil, tashkil qilin",
    },
    "conflict": {
        "": "qaror qabul qil, qonun qabul qil, mehnat taʼtiliga chiq, saylovda qatnash, ovoz ber",
    },
}
"""Verbs by role and sense."""

WORDS: Final = {
    "act": {"negotiate": "loyihasi tayyor, loyihasi tayyorlangan, loyihasi ishlab chiqilgan"},
    "relation": {
        "with": "bilan, bilan birga, bilan birgalikda, bilan hamkorlikda",
        "between": "oʻrtasida, oʻrtasidagi, orasida, orasidagi, oʻrtasidan",
        "by": "tomonidan",
        "for": "uchun, manfaati uchun",
        "to": "tomon, sari, boʻylab",
        "initiator": "tashabbusi bilan, tashabbusiga koʻra, tashabbusiga binoan",
        "including": "ular orasida, ular qatorida, shular orasida, shular jumlasidan, shu jumladan, jumladan, imzolangan hujjatlar orasida,"
        " hujjatlar orasida",
        "topic": "haqida, haqidagi, toʻgʻrisida, toʻgʻrisidagi, yuzasidan, boʻyicha, doir, oid, borasida, borasidagi,"
        " masalasi, masalalari, masalasida, masalalarini, masalalari boʻyicha, xususida, xususidagi, orqali, tufayli, sababli, nisbatan, qarshi,"
        " qaramay, qaramasdan, haqidagi, taklifiga binoan, taklifiga koʻra, taklifi bilan, kabi, singari, qaraganda, hisobiga, oʻrniga, tashqari",
    },
    "phase": {
        "after": "soʻng, keyin, yakunida, yakunlari boʻyicha, yakunlariga koʻra, yakuni boʻyicha, natijasida, natijalari,"
        " natijalarini, natijalariga, yakunlari, soʻngida, soʻngra, yakunlanganidan soʻng, oxirida, yakunlari yuzasidan, natijalari boʻyicha",
        "during": "chogʻida, davomida, doirasida, paytida, vaqtida, davrida, jarayonida, asnosida, mobaynida, doirasidagi,"
        " chogʻidagi, davomidagi",
        "before": "arafasida, oldidan, avvalroq, qadar, tayyorgarlik, tayyorgarlikni, kun tartibi, kun tartibini,"
        " sanasi, sanalari, sanasini, dasturi, dasturini, jadvali, jadvalini, reja-jadvali",
    },
    "future": {"": "kerak, lozim, zarur, shart, niyatida, arafasida turibdi, darkor, tayyorlanmoqda"},
    "past": {"": "edi, edilar, ekan, boʻlib"},
    "possible": {"": "mumkin, ehtimol, ehtimoli bor, ehtimoldan xoli emas"},
    "negation": {"": "yoʻq, emas, hech qanday, holda"},
    "pair": {
        "": "ikki davlat, ikki mamlakat, ikki xalq, ikki tomon, har ikki tomon, har ikki mamlakat, har ikki davlat, tomonlar,"
        " davlat rahbarlari, mamlakat rahbarlari, davlatlar rahbarlari, ikki yetakchi, yetakchilar, prezidentlar,"
        " davlatlarimiz, mamlakatlarimiz, xalqlarimiz, suhbatdoshlar, ikki davlat rahbarlari, ikki mamlakat yetakchilari,"
        " hamkasblar, bosh vazirlar, tashqi ishlar vazirlari, vazirlar, hukumat rahbarlari, ikki hukumat rahbari,"
        " har ikkala tomon, har ikkala davlat, ikkala davlat, ikkala tomon, ikkala mamlakat, ikki hukumat,"
        " ikki qoʻshni davlat, qoʻshnilar, ikki davlat prezidentlari, ikki mamlakat prezidentlari, ikki mamlakat rahbarlari"
    },
    "trio": {
        "": "uch davlat, uch mamlakat, uch tomon, uch yetakchi, uch prezident, uch vazir, uchala davlat, uchala mamlakat,"
        " uchala tomon, uchala yetakchi, uch davlat rahbarlari, uch mamlakat rahbarlari, uch davlat prezidentlari"
    },
    "many": {"": forms("davlatlar, davlatlari, mamlakatlar, mamlakatlari, aʼzo davlatlar, aʼzo mamlakatlar", TITLED)},
    "break": {
        "if": "agar, mabodo",
        "meanwhile": "vaholanki, holbuki",
        "but": "lekin, ammo, biroq, garchi",
        "": "chunki, zero, deb, deya, shu bois, shu sababli",
    },
    "pronoun": {
        "he": "u",
        "event": "unda, bunda",
        "his": "uning, oʻz",
        "they": "ular",
    },
    "habit": {
        "": "muntazam, muntazam ravishda, muntazam tarzda, har yili, har oyda, har ikki yilda, yiliga bir"
        " marta, yiliga ikki marta, yilda bir marta, yilda ikki marta, ikki yilda bir, ikki yilda bir"
        " marta, odatda, vaqti-vaqti bilan, koʻpincha, navbatma-navbat"
    },
    "here": {"": "shu yerda, bu yerda"},
    "link": {"": "va, hamda, shuningdek, ham"},
    "article": {
        "this": "bu, shu, ushbu, mazkur, oʻsha",
        "any": "har qanday, har bir",
        "new": "bir, yana, yana bir, boshqa",
        "": "barcha, bir qator, qator, bir necha, ayrim, esa, ham, ikkita, uchta, ta, nafar, dona, dan, ortiq, ziyod, koʻproq, yaqin, qariyb, koʻp, turli, ikki, uch, birinchi, ikkinchi,"
        " uchinchi, yangi, muhim, tegishli",
    },
    "conflict": {
        "sport": "futbol, chempionat, chempionati, terma jamoa, terma jamoasi, jahon kubogi, olimpiada, murabbiy, oʻyin,"
        " gol, medal, sportchi, futbolchi, bokschi, turnir, musobaqa, final",
        "": "urush, terakt, sud majlisi, kasaba uyushmasi",
        "armed": "isyonchilar, jangarilar",
    },
    "other": {
        "programme": "dasturga koʻra, dasturga muvofiq, dasturiga koʻra, dasturiga muvofiq, rejaga koʻra, rejaga muvofiq, jadvalga koʻra",
        "dated": "saylov, saylovi, saylovlar, saylovlari, referendum, referendumi",
        "": "kongress-xoll, kongress xoll, kongress markazi, kongress-xollda, kongress markazida, kongress-xollidagi, hukumat majlisi, vazirlar mahkamasi majlisi, senat majlisi, partiya majlisi, parlament majlisi,"
        f" xalq deputatlari kengashi sessiyasi, {forms('yalpi majlis, yalpi sessiya')}",
    },
    "source": {
        "": "matbuot xizmati, matbuot anjumani, matbuot anjumanida, matbuot kotibi, brifing, intervyu, axborot agentligi",
    },
}
"""Words that take no endings, or few, which are listed."""


_NO_VERBS: Final = frozenset({"boʻlib", "kelajak"})
"""Forms of verbs that tell nothing: one that only joins a subject to what it is, and the noun for what will be."""


def _inflected() -> Iterator[tuple[str, dict[str, str]]]:
    """The forms of each phrase, by the cases or the names of verb forms."""
    for role, senses in NOUNS.items():
        for phrase in _phrases(senses):
            yield phrase, {form: _case(role, phrase, form, case) for form, case in NOUN.forms(phrase)}
    for senses in VERBS.values():
        for phrase in _phrases(senses):
            yield phrase, {form: name for form, name in _conjugated(phrase) if form not in _NO_VERBS}
    yield "uni", {"uni": "a", "unga": "d"}
    yield "mehmon", {"mehmonni": "a", "mehmonning": "g"}
    for phrase in (*_phrases(WORDS["pair"]), *_phrases(WORDS["trio"])):
        yield phrase, dict(TITLED.forms(phrase))


def _conjugated(stem: str) -> Iterator[tuple[str, str]]:
    """Every form of a verb, also those that tell what one has decided to do: "imzolaydigan boʻldi"."""
    for form, name in conjugated(stem):
        yield form, name
        if name == "coming" and form.endswith("digan"):
            yield from ((f"{form} {decided}", "future") for decided in ("boʻldi", "boʻlishdi", "boʻldilar"))


def _case(role: str, phrase: str, form: str, case: str) -> str:
    """The letter of a case, a capital for several instruments, and for several encounters as subject or object."""
    several = form.removeprefix(phrase).startswith("lar") or "lar " in phrase
    several = several and (role == "instrument" or (role == "event" and case in "na"))
    return case.upper() if several else case


def _phrases(senses: Mapping[str, str]) -> Iterator[str]:
    for phrases in senses.values():
        yield from filter(None, (" ".join(phrase.split()) for phrase in phrases.split(",")))


CUES: Final = CueTable(
    measures=frozenset({"soat", "soatcha", "daqiqa"}),
    verb_last=True,
    times={
        "past": "past",
        "perfect": "past",
        "progressive": "progressive",
        "going": "progressive",
        "future": "future",
        "coming": "future",
        "possible": "possible",
        "converb": "past",
        "noun": "infinitive",
        "at": "past",
        "no-past": "past",
        "no-future": "future",
        "no-noun": "infinitive",
    },
    endings=CASE[""],
    cases={"g": "of", "d": "to", "a": "object", "b": "from", "l": "in", "t": "topic"},
    lemmas={"pair": WORDS["pair"], "trio": WORDS["trio"], **NOUNS, **VERBS, "pronoun": {"whom": "uni, mehmon"}},
    words={role: senses for role, senses in {**WORDS, **ADJECTIVES}.items() if role not in {"pair", "trio"}},
    inflected=dict(_inflected()),
)
