"""Trade figures in Uzbek, in both scripts."""

from __future__ import annotations

import re

import pytest
from tests.reading.uzbek import in_cyrillic

import bilat
from bilat.records import TradeFigure
from bilat.values import Money


def told(text: str) -> list[str]:
    """The trade figures of a text that came out in December 2025, each in one line."""
    reading = bilat.read(text, published="2025-12-17", language="uz")
    return [line(record) for record in reading.records if isinstance(record, TradeFigure)]


def line(figure: TradeFigure) -> str:
    """Flow, countries, value, growth, bound, period and status, without what is usual."""
    parts = [str(figure.flow), f"{figure.reporter}>{figure.partner}"]
    if figure.value is not None:
        unit = figure.value.currency if isinstance(figure.value, Money) else figure.value.unit
        parts.append(f"{figure.value.amount.normalize():f} {unit}")
    if figure.change is not None:
        parts.append(f"{figure.change.percent.normalize():+f}%")
    if figure.period is not None:
        parts.append(str(figure.period))
    parts += [str(word) for word in (figure.bound, figure.status) if str(word) not in {"exact", "reported"}]
    return " ".join(parts)


EXAMPLES = """
Oʻzbekiston va Qozogʻiston oʻrtasidagi tovar ayirboshlash hajmi 2024-yilda 4,2 milliard dollarga yetdi.
    turnover KZ>UZ 4200000000 USD 2024
Oʻzbekistonning Xitoyga eksporti yanvar–sentabr oylarida 12 foizga oshib, 1,4 mlrd AQSH dollarini tashkil etdi.
    exports UZ>CN 1400000000 USD +12% 2025-01/2025-09
Oʻzbekistonning Xitoydan importi 8 foizga kamayib, 7,3 mlrd dollarga tushdi.
    imports UZ>CN 7300000000 USD -8%
Oʻzbekistonning Hindiston bilan savdosi oʻtgan yilga nisbatan qariyb 30 foizga oʻsib, 980 million dollarga
yetdi.
    turnover IN>UZ 980000000 USD +30%
Rossiya va Belarus oʻrtasidagi savdo aylanmasi joriy yilning birinchi choragida 14 milliard dollardan oshdi.
    turnover BY>RU 14000000000 USD 2025-01/2025-03 over
Tojikiston va Xitoy oʻrtasidagi savdo yil boshidan beri 1,9 milliard dollarni tashkil qildi.
    turnover CN>TJ 1900000000 USD 2025-01/2025-12
Oʻzbekiston va Turkmaniston oʻzaro savdosi 2024-yilda 1,15 milliard dollarni tashkil etib, 2023-yilga nisbatan 5
foizga kamaydi.
    turnover TM>UZ 1150000000 USD -5% 2024
Rossiya Oʻzbekistonga oʻtgan yili 6 milliard kub metrdan ortiq gaz eksport qildi.
    exports RU>UZ 6000000000 m3 2024 over
Ozarbayjon Gruziyaga 2,5 milliard kub metr gaz yetkazib bergan.
    exports AZ>GE 2500000000 m3
Oʻzbekiston Qozogʻistondan 1,2 million tonna gʻalla import qildi.
    imports UZ>KZ 1200000 t
Qirgʻiziston Xitoydan 2024-yilda 60 mingta avtomobil import qilgan.
    imports KG>CN 60000 item 2024
Hindiston Rossiyadan kuniga 1,7 million barrel neft sotib olmoqda.
    imports IN>RU 1700000 bbl
Oʻtgan yili Oʻzbekiston Afgʻonistonga 600 million kVt·soat elektr energiyasi eksport qildi.
    exports UZ>AF 600000000 kWh 2024
Vengriya Serbiyaga yiliga 1 milliard kub metr gaz sotadi.
    exports HU>RS 1000000000 m3 target
Eron Rossiyaga eksportini ikki baravarga oshirdi.
    exports IR>RU +100%
Xitoy Rossiyadan neft importini 15 foizga qisqartirdi.
    imports CN>RU -15%
Qozogʻistonning Oʻzbekistonga bugʻdoy eksporti oʻtgan yilning shu davriga nisbatan 1,5 baravar koʻpaydi.
    exports KZ>UZ +50%
Braziliyaning Xitoyga soya eksporti 2025-yilning dastlabki toʻqqiz oyida 8 foizga koʻpayib, 85 million tonnadan
oshdi.
    exports BR>CN 85000000 t +8% 2025-01/2025-09 over
Oʻzbekistonning Turkiyaga eksporti yanvar–iyul oylarida 670 million dollarni, Turkiyadan importi esa 1,1
milliard dollarni tashkil etdi.
    exports UZ>TR 670000000 USD 2025-01/2025-07
    imports UZ>TR 1100000000 USD 2025-01/2025-07
Oʻzbekiston va Ozarbayjon savdosi 2024-yilda 250 million dollarni, shundan eksport 180 million dollarni, import
70 million dollarni tashkil etgan.
    turnover AZ>UZ 250000000 USD 2024
    exports UZ>AZ 180000000 USD 2024
    imports UZ>AZ 70000000 USD 2024
Oʻzbekiston bilan Belarus oʻrtasidagi savdo hajmi yanvar–oktabr oylarida 720 million dollarga yetib, 11 foizga
oshdi. Jumladan, eksport – 130 million dollar, import – 590 million dollar.
    turnover BY>UZ 720000000 USD +11% 2025-01/2025-10
    exports UZ>BY 130000000 USD 2025-01/2025-10
    imports UZ>BY 590000000 USD 2025-01/2025-10
Oʻtgan yili Oʻzbekiston Xitoyga 560 million dollarlik kalava sotdi va u yerdan 4 milliard dollarlik uskuna sotib
oldi.
    exports UZ>CN 560000000 USD 2024
    imports UZ>CN 4000000000 USD 2024
Oʻzbekiston bilan Italiya savdosi 2023-yilda 570 million yevroni tashkil etgan boʻlsa, 2024-yilda 640 million
yevroga yetdi.
    turnover IT>UZ 570000000 EUR 2023
    turnover IT>UZ 640000000 EUR 2024
Oʻzbekiston va Rossiya tovar ayirboshlashni 2030-yilgacha 30 milliard dollarga yetkazishni koʻzlamoqda.
    turnover RU>UZ 30000000000 USD 2030 target
Oʻzbekiston va Turkiya oʻzaro savdo hajmini 7 milliarddan 10 milliard dollargacha yetkazishga kelishib oldi.
    turnover TR>UZ 7000000000 USD
    turnover TR>UZ 10000000000 USD target
Oʻzbekistonning Rossiyaga eksporti yil yakuniga qadar 4 milliard dollardan oshishi mumkin.
    exports UZ>RU 4000000000 USD 2025 over forecast
Oʻzbekistonning Afgʻonistonga eksporti 1,5 milliard dollargacha oshishi kutilmoqda.
    exports UZ>AF 1500000000 USD forecast
Yaponiya Oʻzbekistonga 150 million dollar imtiyozli kredit ajratadi.
    loan JP>UZ 150000000 USD target
Fransiya Moldovaga 100 million yevrogacha kredit ajratdi.
    loan FR>MD 100000000 EUR under
Oʻzbekiston Yaponiya banklaridan 200 million dollar kredit oldi.
    loan JP>UZ 200000000 USD
Germaniya kompaniyalari Oʻzbekistonga 300 million yevrodan ziyod sarmoya kiritdi.
    investment DE>UZ 300000000 EUR over
Xitoyning Oʻzbekistondagi investitsiyalari 35 milliard dollarga yaqinlashdi.
    investment CN>UZ 35000000000 USD under
Germaniya Oʻzbekistonga 2026–2027-yillarda 60 million yevro grant ajratadi.
    aid DE>UZ 60000000 EUR 2026/2027 target
Norvegiya Ukrainaga 2 milliard kron miqdorida yordam koʻrsatdi.
    aid NO>UA 2000000000 NOK
Oʻzbekiston va Fransiya oʻrtasida 2 milliard yevrolik qoʻshma loyihalar amalga oshirilmoqda.
    projects FR>UZ 2000000000 EUR
Oʻzbekistonning Polsha bilan savdosida 400 million dollarlik manfiy saldo kuzatildi.
    balance UZ>PL -400000000 USD
Oʻzbekistonning Turkiya bilan savdosi 3 milliard dollarni, Eron bilan 500 million dollarni tashkil etgan.
    turnover TR>UZ 3000000000 USD
    turnover IR>UZ 500000000 USD
Oʻzbekiston Rossiyaga 3,5 milliard, Xitoyga 1,6 milliard, Qozogʻistonga 1,2 milliard dollarlik mahsulot eksport
qildi.
    exports UZ>RU 3500000000 USD
    exports UZ>CN 1600000000 USD
    exports UZ>KZ 1200000000 USD
Qozogʻiston va Oʻzbekiston savdosi oʻtgan yili 4,3 mlrd dollarni tashkil etdi. Bu 2023-yilga nisbatan 3 foizga kam.
    turnover KZ>UZ 4300000000 USD -3% 2024
Oʻzbekistonning Eron bilan savdosi 2024-yilda yarim milliard dollarga yetdi. Tomonlar uni bir milliard dollarga
yetkazmoqchi.
    turnover IR>UZ 500000000 USD 2024
    turnover IR>UZ 1000000000 USD target
Savdo hajmi 3 mlrd dollarga yetdi: Turkiya va Oʻzbekiston yangi maqsadlarni belgiladi
    turnover TR>UZ 3000000000 USD
Oʻzbekistonning Turkiya bilan savdosi 1,4 milliard dollar (eksport – 640 million dollar, import – 760 million dollar)
boʻldi.
    turnover TR>UZ 1400000000 USD
    exports UZ>TR 640000000 USD
    imports UZ>TR 760000000 USD
Germaniya Oʻzbekistonga 50 million yevro kredit va 10 million yevro grant beradi.
    loan DE>UZ 50000000 EUR target
    aid DE>UZ 10000000 EUR target
Eronning Iroqqa eksporti 10 oyda 9 milliard dollardan oshib ketdi, bu avvalgi yilning shu davriga nisbatan 13 foiz
koʻp.
    exports IR>IQ 9000000000 USD +13% 2025-01/2025-10 over
"""
"""Sentences, each with the figures it tells indented below it."""


def examples() -> list[tuple[str, list[str]]]:
    """The sentences with their figures."""
    found: list[tuple[str, list[str]]] = []
    for sentence, figures in re.findall(r"((?:^\S.*\n)+)((?:^ .*\n)+)", EXAMPLES, re.MULTILINE):
        found.append((" ".join(sentence.split()), [figure.strip() for figure in figures.splitlines()]))
    return found


@pytest.mark.parametrize(("text", "expected"), examples())
def test_reads_figures_in_both_scripts(text: str, expected: list[str]) -> None:
    """Who trades with whom is told by cases and postpositions, what becomes of it by the verb at the end."""
    assert told(text) == expected
    assert told(in_cyrillic(text)) == expected
    assert told(text.replace("ʻ", "'")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Oʻzbekistonning tashqi savdo aylanmasi 60 milliard dollarni tashkil etdi.",
        "Xitoyning Oʻzbekiston savdosidagi ulushi 20 foizga yetdi.",
        "Oʻzbekiston va Xitoy savdo vaziri 3 soat muzokara oʻtkazdi.",
        "Oʻzbekiston va Xitoy eksportni 500 million dollarga oshirdi.",
        "BAA Pokistonga 3 milliard dollarlik depozit muddatini uzaytirdi.",
        "Rossiya Qozogʻistondan bugʻdoyni tonnasiga 250 dollardan sotib oldi.",
        "Oʻzbekiston va Xitoy 3 milliard dollarlik 25 ta shartnoma imzoladi.",
        "Oʻzbekistonga Turkiyadan 150 ming sayyoh keldi, bu oʻtgan yilga nisbatan 20 foizga koʻp.",
        "Qirgʻizistonning Xitoydan tashqi qarzi 1,7 milliard dollarga yetdi.",
    ],
)
def test_finds_no_false_figures(text: str) -> None:
    """What is with the world, a share, a difference or no flow is no figure of two countries."""
    assert told(text) == []
