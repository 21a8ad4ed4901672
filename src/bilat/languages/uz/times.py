"""Dates and periods in Uzbek."""

from bilat.languages.schema.inflection import Agglutination
from bilat.languages.schema.times import Times
from bilat.languages.uz.inflection import CASE, NAME, OWNER, forms, words

_SINGULAR = Agglutination(layers=(OWNER, CASE))
"""Months, and units after a number or a word like "this": "keyingi yillarda" is no next year."""


def _unit(phrases: str) -> str:
    """Nouns of one unit in all cases, and the adjectives of them in *-gi*: *yil, yilda, yili, yilgi*."""
    listed = [phrase.strip() for phrase in phrases.split(",")]
    adjectives = [f"{phrase}gi" for phrase in listed] + forms(phrases, _SINGULAR, cases="l").split(", ")
    adjectives = [form for form in adjectives if form.endswith("gi")]
    return f"{forms(phrases, _SINGULAR)}, {forms(', '.join(adjectives), NAME)}"


_DAYS = "dushanba seshanba chorshanba payshanba juma shanba yakshanba".split()
_COMPARED = "solishtirganda taqqoslaganda qiyoslaganda solishtirilganda qiyosan"

TIMES = Times(
    # Cyrillic keeps the soft sign of the Russian names, and Latin did till lately: sentyabr, oktyabr
    months=tuple(
        words(names, _SINGULAR)
        for names in (
            "yanvar",
            "fevral",
            "mart",
            "aprel",
            "may",
            "iyun",
            "iyul",
            "avgust",
            "sentabr sentyabr",
            "oktabr oktyabr",
            "noyabr",
            "dekabr",
        )
    ),
    weekdays=tuple(words(day, NAME) for day in _DAYS),
    # winter runs over the turn of the year, so that "2024-yil qishida" does not say which
    seasons={
        (3, 5): "bahor bahorda bahori bahorida bahorgi bahoridan bahorigacha",
        # bare "yoz" is "write!" too
        (6, 8): "yozda yozi yozida yozgi yozidan yozigacha",
        (9, 11): "kuz kuzda kuzi kuzida kuzgi kuzidan kuzigacha",
    },
    # people are called Juma
    doubtful="juma jumaga jumani jumaning jumadan jumada jumadagi jumagacha",
    units={
        "day": _unit("kun") + ", kuniyoq, kunning oʻzida, kunning oʻzidayoq",
        "week": _unit("hafta"),
        "weekend": forms("dam olish kuni, dam olish kunlari", NAME),
        "month": _unit("oy"),
        "quarter": forms("chorak, kvartal", _SINGULAR),
        "half": forms("yarim yillik, yarimyillik, yarim yilligi", _SINGULAR)
        + ", "
        + forms("yarmi, yarmisi, yarim yili", NAME),
        "year": _unit("yil"),
        "time": _unit("davr, muddat"),
    },
    marks={"quarter": "ch kv", "half": "y"},
    days={
        0: "bugun, bugungi, bugundan, bugungacha",
        -1: "kecha, kechagi, kechadan, kechagacha",
        1: "ertaga, ertangi, ertasiga",
        -2: "oʻtgan kuni, avvalgi kuni",
        2: "indinga, indin",
    },
    days_from={
        1: "ertasi kuni, keyingi kuni, ertasi kun, bir kundan soʻng, bir kun oʻtib",
        -1: "undan bir kun oldin, undan bir kun avval, bir kun ilgari",
    },
    years={-1: "bultur bulturgi bulturdan bulturgiga bulturgidan"},
    deictics={
        -1: "oʻtgan",
        0: "joriy bu shu ushbu mazkur",
        1: "kelgusi keyingi kelasi kelayotgan",
    },
    same="shu, oʻsha, xuddi shu, ayni shu, ayni, mos, tegishli, shunga mos, mos keluvchi, shunday",
    then="oʻshanda, oʻsha paytda, oʻsha vaqtda",
    earlier=", ".join(forms(f"{word} yil") for word in ("avvalgi", "oldingi", "undan oldingi", "undan avvalgi")),
    from_then={1: "oʻtib, oʻtgach"},
    ago="oldin, avval, ilgari, muqaddam, burun, " + forms("oldingi, avvalgi, ilgarigi", NAME),
    parts="",
    closers=words("kun oy sana oqshom tong") + " kungi oygi oylik kunlik kechasi ertalab kechqurun",
    part_nouns=", ".join(
        [
            forms("bosh, boshlar, oʻrta, oʻrtalar, oxir, oxirlar, yakun, yakunlar, ikkinchi yarmi, birinchi yarmi"),
            "yakunlari boʻyicha, yakuni boʻyicha, yakunlariga koʻra, yakuniga koʻra, natijalari boʻyicha, natijalariga koʻra",
            "davomida, mobaynida, ichida, mobaynidagi, davomidagi, hisobi boʻyicha, maʼlumotlariga koʻra",
        ]
    ),
    start_nouns="boshidan beri, boshidan buyon, boshidan, boshidan hozirgacha",
    to_date="yil boshidan beri, yil boshidan buyon, yil boshidan, yil boshidan hozirgacha",
    year_ends=forms("yil oxiri, yil yakuni", NAME),
    year_words=words("yil") + " yilgi y yy",
    weak_year_cues="",
    function_words="va ham esa bilan uchun edi ekan boʻlib boʻldi tashkil deb deya shu bu u lekin ammo hamda yoki kabi"
    " sifatida qadar soʻng keyin nisbatan",
    ranges="- – — −",
    range_endings="dan",
    pairs="va hamda",
    span_forms=words("oy", cases="l")
    + " oyi oyini oyining oyga oyiga oyidan oylik oyligi oyligida yakuni yakunida yakuniga yakunlari yakunlariga",
    relations={},
    # "yilgidan", "davridagidan": than that of the time
    ending_relations={"until": "gacha qacha kacha", "compared": "gidan gisidan", "from": "dan"},
    after_relations={
        "since": "beri, buyon, boshlab, eʼtiboran, buyongi",
        "by": "borib, kelib",
        "until": "qadar",
        "before": "oldin, avval, ilgari, arafasida",
        "after": "keyin, soʻng, soʻnggi, keyingi",
        "compared": ", ".join(
            [
                "nisbatan, qaraganda, koʻrsatkichiga nisbatan, koʻrsatkichidan, koʻrsatkichdan, koʻrsatkichlariga nisbatan",
                "koʻrsatkichlaridan, koʻrsatkichga nisbatan, darajasiga nisbatan, natijasiga nisbatan",
                *(f"{lead}{word}" for word in _COMPARED.split() for lead in ("", "bilan ")),
            ]
        ),
    },
    year_first=True,
    slashes="dmy",
)
