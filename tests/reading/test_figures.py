"""Trade figures in sentences of their own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat.reading.document import read
from bilat.values import Money, Quantity

WORDS = st.lists(
    st.sampled_from(
        "Kenya Norway Russia to from with between and exports imports trade turnover rose fell by 5 percent $3 billion"
        " in 2024 loan of grant deficit . , — while it up tons invest will may Кения с Норвегией экспорт в Россию вырос"
        " на 5% до млрд долларов кредит товарооборот составил".split()
    ),
    max_size=24,
)


def figures(text: str) -> list[str]:
    """The figures of a text in short, published in July 2025."""
    found: list[str] = []
    for figure in read(text, published="2025-07-10").figures:
        words = [figure.flow.value, f"{figure.reporter.code}>{figure.partner.code}"]
        value = figure.value
        if isinstance(value, Money):
            words.append(f"{value.amount.normalize():f} {value.currency}")
        elif isinstance(value, Quantity):
            words.append(f"{value.amount.normalize():f} {value.unit.value}")
        words += [figure.bound.value] if figure.bound.value != "exact" else []
        words += [f"{figure.change.percent.normalize():+f}%"] if figure.change else []
        words += [str(figure.period)] if figure.period else []
        words += [figure.status.value] if figure.status.value != "reported" else []
        found.append(" ".join(words))
    return found


EXAMPLES = [
    ("Chadian sales to Oman plunged by half to 5 million dollars.", ["exports TD>OM 5000000 USD -50%"]),
    ("Chad earmarked $5m for repairs to a school in Lviv, Ukraine.", ["aid TD>UA 5000000 USD"]),
    ("Norwegian exports to Chad, Oman's neighbour, reached $5m.", ["exports NO>TD 5000000 USD"]),
    ("Norway pledged 5 million dollars to Chad.", ["aid NO>TD 5000000 USD target"]),
    ("Norway pledged 5 million dollars in investments to Chad.", ["investment NO>TD 5000000 USD target"]),
    (
        "Trade between Oman and Chad was 5 million dollars. Chadian exports made up $3m of this.",
        ["turnover OM>TD 5000000 USD", "exports TD>OM 3000000 USD"],
    ),
    (
        "In 2024 trade between Kenya and Peru was 5 million dollars. Trade of Kenya and Oman has passed $3 million.",
        ["turnover KE>PE 5000000 USD 2024", "turnover KE>OM 3000000 USD over"],
    ),
    ("Norway lent Chad $5m in 2021, according to figures released in May.", ["loan NO>TD 5000000 USD 2021"]),
    ("Norway gave Chad $5m, a report published in May shows.", ["aid NO>TD 5000000 USD"]),
    (
        "Норвегия предоставила Чаду 5 млн долларов, говорится в докладе, опубликованном в мае.",
        ["aid NO>TD 5000000 USD"],
    ),
    (
        "Up to May Norway and Chad exchanged goods for $5m, a fifth below last year.",
        ["turnover NO>TD 5000000 USD -20% 2025-01/2025-05"],
    ),
    ("Up to January trade between Norway and Chad was $5m.", ["turnover NO>TD 5000000 USD 2025-01"]),
    ("Norway's aid to Chad, $5m, comes on top of $3m.", ["aid NO>TD 5000000 USD", "aid NO>TD 3000000 USD"]),
    ("Norway will put another $5m into Chad's relief effort.", ["aid NO>TD 5000000 USD target"]),
    ("Norway put $5m into a plant in Chad as relief came.", ["investment NO>TD 5000000 USD"]),
    ("Norway has sunk $5m into farms in Chad.", ["investment NO>TD 5000000 USD"]),
    (
        "Trade between Norway and Chad was $9m in 2024. Chadian data show that Norwegian exports fell by 5%.",
        ["turnover NO>TD 9000000 USD 2024", "exports NO>TD -5% 2024"],
    ),
    (
        "Trade between Norway and Chad reached $9m in 2024, of which $3m were Norwegian exports.",
        ["turnover NO>TD 9000000 USD 2024", "exports NO>TD 3000000 USD 2024"],
    ),
    (
        "Trade between Norway and Chad reached $9m. The figure for 2024 was $7m, of which $3m were Norwegian sales.",
        ["turnover NO>TD 9000000 USD", "turnover NO>TD 7000000 USD 2024", "exports NO>TD 3000000 USD 2024"],
    ),
    ("The Chadian-Norwegian fund has financed six projects worth $9m.", ["projects NO>TD 9000000 USD"]),
    ("Norway will supply Chad with 900 tons of rice a year from 2027.", ["exports NO>TD 900 t 2027/.. target"]),
    (
        "President Deby of Chad, King Harald of Norway, Emir Tamim of Qatar met. Deby, Tamim want to double trade.",
        ["turnover QA>TD +100% target"],
    ),
    (
        "Экспорт из Кении в Перу составил 5 млн евро, в 2023 году экспорт составил 4 млн.",
        ["exports KE>PE 5000000 EUR", "exports KE>PE 4000000 EUR 2023"],
    ),
    (
        "Товарооборот Кении и Перу в прошлом году составил 3 млрд евро, что выше показателя 2023 года на 5%.",
        ["turnover KE>PE 3000000000 EUR +5% 2024"],
    ),
    (
        "Trade between Kenya and Peru reached $3bn last year, above the 2023 level.",
        ["turnover KE>PE 3000000000 USD 2024"],
    ),
    ("Кения увеличит помощь Норвегии до 7 млн долларов.", ["aid KE>NO 7000000 USD target"]),
    (
        "Оман предоставил Норвегии 5 млн евро, а Катар — 3 млн.",
        ["aid OM>NO 5000000 EUR", "aid QA>NO 3000000 EUR"],
    ),
    ("Норвежский банк откроет Катару кредитную линию на 5 млн евро.", ["loan NO>QA 5000000 EUR target"]),
    ("Норвегия купила у Чада рыбу за 5 млн евро.", ["imports NO>TD 5000000 EUR"]),
    ("Товарооборот Чада и Норвегии вышел за 5 млн евро.", ["turnover NO>TD 5000000 EUR over"]),
    ("В мае Чад поставил США 5 тыс. тонн рыбы.", ["exports TD>US 5000 t 2025-05"]),
    ("Норвегия поставила США 5 тыс. тонн рыбы.", ["exports NO>US 5000 t"]),
    ("Сальдо торговли Кении с Норвегией составило минус 3 млн евро.", ["balance KE>NO -3000000 EUR"]),
    ("Сальдо торговли Кении с Норвегией составило -3 млн евро.", ["balance KE>NO -3000000 EUR"]),
    ("Сальдо торговли Кении с Норвегией составило 3 млн евро.", ["balance KE>NO 3000000 EUR"]),
    ("Норвегия поставила Кении 5 тыс. тонн рыбы.", ["exports NO>KE 5000 t"]),
    ("Норвегией поставлено Кении 5 тыс. тонн рыбы.", ["exports NO>KE 5000 t"]),
    (
        "За 2023 год товарооборот Кении и Перу вырос на 5% и достиг 3 млрд евро, за два месяца 2024 года — 1 млрд.",
        ["turnover KE>PE 3000000000 EUR +5% 2023", "turnover KE>PE 1000000000 EUR 2024-01/2024-02"],
    ),
    (
        "Trade between Kenya and Peru reached $3 billion, in 2023, and $4 billion in 2024.",
        ["turnover KE>PE 3000000000 USD 2023", "turnover KE>PE 4000000000 USD 2024"],
    ),
    (
        "Торговля Кении и Перу достигла 3 млрд евро, импорт Кении — 90 млн. Стороны намерены выйти на 5 млрд.",
        [
            "turnover KE>PE 3000000000 EUR",
            "imports KE>PE 90000000 EUR",
            "turnover KE>PE 5000000000 EUR target",
        ],
    ),
    ("Kenya sold Peru $300m worth of tea in 2023.", ["exports KE>PE 300000000 USD 2023"]),
    ("Kenya will sell Peru 12 helicopters.", ["exports KE>PE 12 item target"]),
    ("Kenya supplied Peru with 2,000 tonnes of tea in 2023.", ["exports KE>PE 2000 t 2023"]),
    (
        "Kenya and Peru will sign a pact, adding bilateral trade was worth 6 billion dollars in 2023.",
        ["turnover KE>PE 6000000000 USD 2023"],
    ),
    (
        "Kenya and Peru hope to double their trade, which totalled $3bn last year.",
        ["turnover KE>PE +100% target", "turnover KE>PE 3000000000 USD 2024"],
    ),
    (
        "Trade between Kenya and Peru was expected to reach $5bn in 2026.",
        ["turnover KE>PE 5000000000 USD 2026 forecast"],
    ),
    (
        "Перу намерено увеличить торговлю с Кенией, которая составила 3 млрд долларов.",
        ["turnover KE>PE 3000000000 USD"],
    ),
    (
        "Trade between Kenya and Norway reached $412 million in 2024, up 9% from a year earlier.",
        ["turnover KE>NO 412000000 USD +9% 2024"],
    ),
    (
        "Peru's exports to Japan fell 12% to $2.1 billion in the first half of 2025.",
        ["exports PE>JP 2100000000 USD -12% 2025-01/2025-06"],
    ),
    ("Chilean copper exports to Peru rose by a quarter last year.", ["exports CL>PE +25% 2024"]),
    ("Poland imported 1.2 million tonnes of coal from Colombia in 2023.", ["imports PL>CO 1200000 t 2023"]),
    ("Norwegian fish imports by Ghana nearly doubled in 2024.", ["imports GH>NO under +100% 2024"]),
    ("Peru opposes an EU plan to allocate $40 million to Malawi.", ["aid EU>MW 40000000 USD target"]),
    ("Перу заблокировало кредит Норвегии для Малави на 40 миллионов долларов.", ["loan NO>MW 40000000 USD target"]),
    ("Peru blocks a $40 million loan to Malawi.", []),
    ("Norway is to issue a loan of $40 million to Malawi.", ["loan NO>MW 40000000 USD target"]),
    ("Norway will provide Malawi with a grant of $20 million.", ["aid NO>MW 20000000 USD target"]),
    ("In 2024 Petrobras supplied 3 million tonnes of oil to Chile.", ["exports BR>CL 3000000 t 2024"]),
    ("В 2024 году «Роснефть» поставила в Чили 3 млн тонн нефти.", ["exports RU>CL 3000000 t 2024"]),
    ("Kenya sells its tea to Norway. According to Norwegian customs data, 3,000 tonnes were supplied in 2024.", []),
    ("Чай Кении покупает Норвегия. По данным таможни Норвегии, в 2024 году поставлено 3 тысячи тонн.", []),
    ("Kuwait lent Jordan $150 million for a water line.", ["loan KW>JO 150000000 USD"]),
    ("Malawi received $20 million in aid from Norway.", ["aid NO>MW 20000000 USD"]),
    ("Qatar plans to invest $7.5 billion in Egypt.", ["investment QA>EG 7500000000 USD target"]),
    ("Kenya's trade deficit with India widened to $2.2 billion.", ["balance KE>IN -2200000000 USD"]),
    (
        "Trade turnover between Mongolia and Turkey was $90 million, including exports of $20 million to Turkey.",
        ["turnover MN>TR 90000000 USD", "exports MN>TR 20000000 USD"],
    ),
    (
        "India's exports to Nepal grew from $4.1 billion in 2019-20 to $7 billion in 2023-24.",
        ["exports IN>NP 4100000000 USD 2019/2020", "exports IN>NP 7000000000 USD 2023/2024"],
    ),
    (
        "In 2024, Turkey exported goods worth $3.4 billion to Peru and imported goods worth $1.1 billion from it.",
        ["exports TR>PE 3400000000 USD 2024", "imports TR>PE 1100000000 USD 2024"],
    ),
    ("Denmark and Ghana agreed to double trade by 2028.", ["turnover DK>GH +100% 2028 target"]),
    (
        "Vietnam expects exports of coffee to Algeria to exceed 100,000 tons this year.",
        ["exports VN>DZ 100000 t over 2025 forecast"],
    ),
    (
        "Trade between Kenya and Norway reached $412 million in 2024. In 2019 it was $300 million.",
        ["turnover KE>NO 412000000 USD 2024", "turnover KE>NO 300000000 USD 2019"],
    ),
    (
        "Товарооборот между Кенией и Норвегией в 2024 году достиг 412 млн долларов, увеличившись на 9%.",
        ["turnover KE>NO 412000000 USD +9% 2024"],
    ),
    ("Экспорт Перу в Японию сократился на 12%, до 2,1 млрд долларов.", ["exports PE>JP 2100000000 USD -12%"]),
    ("Гана закупила во Вьетнаме риса на 30 млн долларов.", ["imports GH>VN 30000000 USD"]),
    ("Поставки норвежского лосося в Китай подскочили на 40% в мае.", ["exports NO>CN +40% 2025-05"]),
    ("Норвегия предоставит Малави грант в размере 20 млн долларов.", ["aid NO>MW 20000000 USD target"]),
    ("Кувейт выделил Иордании кредит в 150 млн долларов.", ["loan KW>JO 150000000 USD"]),
    ("Прямые инвестиции Японии во Вьетнам составили 1,4 млрд долларов.", ["investment JP>VN 1400000000 USD"]),
    ("Дефицит Кении в торговле с Индией вырос до 2,2 млрд долларов.", ["balance KE>IN -2200000000 USD"]),
    (
        "Казахстан и Монголия намерены довести взаимный товарооборот до 500 млн долларов к 2027 году.",
        ["turnover KZ>MN 500000000 USD 2027 target"],
    ),
    ("Экспорт казахстанской пшеницы в Иран может достичь 2 млн тонн.", ["exports KZ>IR 2000000 t forecast"]),
    (
        "Взаимная торговля Армении и Грузии за 10 месяцев 2024 года выросла в 1,4 раза — до 900 млн долларов.",
        ["turnover AM>GE 900000000 USD +40% 2024-01/2024-10"],
    ),
    ("Denmark granted Kenya 45 million kroner for clean water.", ["aid DK>KE 45000000 DKK"]),
    (
        "За девять месяцев 2024 года Перу продало в Чили фруктов на 310 млн евро, что на 14% больше, чем год назад.",
        ["exports PE>CL 310000000 EUR +14% 2024-01/2024-09"],
    ),
    (
        "Товарооборот Таджикистана с Ираном за первый квартал вырос на 22,4%, экспорт — на 30%, импорт — на 12%.",
        [
            "turnover IR>TJ +22.4% 2025-01/2025-03",
            "exports TJ>IR +30% 2025-01/2025-03",
            "imports TJ>IR +12% 2025-01/2025-03",
        ],
    ),
    (
        "Россия и Вьетнам хотят к 2030 году довести товарооборот до 15 млрд евро; в 2024 году он составил 4,6 млрд.",
        ["turnover RU>VN 15000000000 EUR 2030 target", "turnover RU>VN 4600000000 EUR 2024"],
    ),
    (
        "Китай — главный партнёр Монголии: товарооборот за 2024 год составил 19 млрд долларов.",
        ["turnover CN>MN 19000000000 USD 2024"],
    ),
    ("Trade between Kenya and Norway grew (+5%) in 2024.", ["turnover KE>NO +5% 2024"]),
    (
        "Kenya and Norway, whose trade is worth $3 billion in 2030, signed up for more.",
        ["turnover KE>NO 3000000000 USD 2030 target"],
    ),
    (
        "Trade between Kenya and Norway was $3 billion last year and will grow by a tenth.",
        ["turnover KE>NO 3000000000 USD 2024", "turnover KE>NO +10% forecast"],
    ),
    (
        "Trade between Kenya and Norway passed $3 billion last year. Ruto says that it may go beyond $4 billion.",
        ["turnover KE>NO 3000000000 USD over 2024", "turnover KE>NO 4000000000 USD over forecast"],
    ),
    (
        "Kenya's exports to Norway rose from $3 million last year to $4 million.",
        ["exports KE>NO 3000000 USD 2024", "exports KE>NO 4000000 USD"],
    ),
    (
        "Trade between Kenya and Norway came to $41 million in 2023-24, against $27 million in 2021-22.",
        ["turnover KE>NO 41000000 USD 2023/2024", "turnover KE>NO 27000000 USD 2021/2022"],
    ),
    ("Kenya imported tea worth $3 million from Nepal this week.", ["imports KE>NP 3000000 USD"]),
    (
        "Kenya's trade with Peru stands at $56 million, he says, and the aim is to double it.",
        ["turnover KE>PE 56000000 USD", "turnover KE>PE +100% target"],
    ),
    (
        "Trade between Kenya and Peru is $2 billion. The goal is $4 billion by 2030.",
        ["turnover KE>PE 2000000000 USD", "turnover KE>PE 4000000000 USD 2030 target"],
    ),
    ("Kenya invested $45 million (25 million pounds) in Peru.", ["investment KE>PE 45000000 USD"]),
    (
        "Kenya's exports to Peru were $5 million, up 5%, and to Chile $3 million.",
        ["exports KE>PE 5000000 USD +5%", "exports KE>CL 3000000 USD"],
    ),
    (
        (
            "Trade between Spain and Kenya has come to 10 million euros a year. Their figures for 2006: 5 million, up"
            " 13% on the year before, with 2 million euros in Spain's favour."
        ),
        ["turnover ES>KE 10000000 EUR", "turnover ES>KE 5000000 EUR +13% 2006", "balance ES>KE 2000000 EUR 2006"],
    ),
    ("United Nations Trade Fund gave Kenya $5 million.", ["aid UN>KE 5000000 USD"]),
    ("South Korea and Kenya met. Korean exports to Kenya rose to $3 million.", ["exports KR>KE 3000000 USD"]),
    (
        "Of $40 million, $30 million — exports of Kenya to Peru, $10 million — imports.",
        ["exports KE>PE 30000000 USD", "imports PE>KE 10000000 USD"],
    ),
    (
        "Trade between Kenya and Norway was $5 million in 2023. With Peru it was $3 million.",
        ["turnover KE>NO 5000000 USD 2023", "turnover KE>PE 3000000 USD 2023"],
    ),
    (
        "Trade of Kenya with Norway was $5 million and with Ghana $3 million.",
        ["turnover KE>NO 5000000 USD", "turnover GH>KE 3000000 USD"],
    ),
    (
        "Kenya and Norway spoke of trade. Turnover tripled last year, Ruto said; it stood at $1.2 billion.",
        ["turnover KE>NO +200% 2024", "turnover KE>NO 1200000000 USD 2024"],
    ),
    (
        "Kenyan investments in Peru come to $128 million, Peruvian ones in Kenya to $29 million.",
        ["investment KE>PE 128000000 USD", "investment PE>KE 29000000 USD"],
    ),
    (
        "The presidents of Kenya and Peru met. Kenya's trade turnover reached $3 million.",
        ["turnover KE>PE 3000000 USD"],
    ),
    ("Exports of Kenya to Norway rose by 15% amid its trade war with Peru.", ["exports KE>NO +15%"]),
    ("Kenya said in Norway it would lend Peru $5 million.", ["loan KE>PE 5000000 USD target"]),
    ("Kenya purchases four times less Peruvian coffee.", ["imports KE>PE -75%"]),
    ("Kenya's imports of Peruvian textiles rose 20%.", ["imports KE>PE +20%"]),
    ("The Bank of Kenya lent Peru $5 million.", ["loan KE>PE 5000000 USD"]),
    ("The Kenya-Peru trade deficit reached $5 million.", ["balance KE>PE -5000000 USD"]),
    (
        "Kenya's exports to Peru reached $5 million. Deliveries in the opposite direction came to $3 million.",
        ["exports KE>PE 5000000 USD", "exports PE>KE 3000000 USD"],
    ),
    (
        "Kenyan tea sales to Peru doubled last year. Exports of coffee tripled.",
        ["exports KE>PE +100% 2024", "exports KE>PE +200% 2024"],
    ),
    ("Kenya gave Peru $5 million. Grants of $3 million follow.", ["aid KE>PE 5000000 USD", "aid KE>PE 3000000 USD"]),
    (
        "Trade between Kenya and Peru rose 5% in 2023 and to $3 million in 2024.",
        ["turnover KE>PE +5% 2023", "turnover KE>PE 3000000 USD 2024"],
    ),
    (
        "Exports from Kenya to Peru rose by 5%, up 3% to $3 million.",
        ["exports KE>PE +5%", "exports KE>PE 3000000 USD +3%"],
    ),
    (
        "Kenya's deficit with Peru swelled to $13 million, since sales to Peru gained 17 per cent.",
        ["balance KE>PE -13000000 USD", "exports KE>PE +17%"],
    ),
    ("Кения наполовину сократила поставки чая в Норвегию.", ["exports KE>NO -50%"]),
    ("Профицит в торговле Кении с Норвегией в пользу Кении достиг 40 млн долларов.", ["balance KE>NO 40000000 USD"]),
    ("Дефицит в торговле Кении с Норвегией не в пользу Кении достиг 40 млн долларов.", ["balance KE>NO -40000000 USD"]),
    ("Отрицательное для Кении сальдо торговли с Перу составило 5 млн долларов.", ["balance KE>PE -5000000 USD"]),
    ("Экспорт Кении в Норвегию вырос в 1,6 раза к тому же периоду 2024 года.", ["exports KE>NO +60%"]),
    (
        "Из 40 млн долларов товарооборота Кении и Перу 30 млн долларов — экспорт Кении.",
        ["turnover KE>PE 40000000 USD", "exports KE>PE 30000000 USD"],
    ),
    (
        "Товарооборот между Кенией и Перу, который сегодня составляет более 200 млн долларов, будет расти.",
        ["turnover KE>PE 200000000 USD over"],
    ),
    (
        (
            "Оборот торговли Кении с Перу за прошлый год превысил 80 млн долларов, прибавив 9,2%, а во втором квартале"
            " нынешнего достиг 12,4 млн."
        ),
        ["turnover KE>PE 80000000 USD over +9.2% 2024", "turnover KE>PE 12400000 USD 2025-04/2025-06"],
    ),
    ("Кения отгрузила перуанским заводам 80 тыс. баррелей.", ["exports KE>PE 80000 bbl"]),
    ("Импорт перуанского кофе в Кению вырос на 20%.", ["imports KE>PE +20%"]),
    (
        "Накопленные кенийские вложения в Перу превышают 16 млн долларов, перуанские в Кении — 2 млн.",
        ["investment KE>PE 16000000 USD", "investment PE>KE 2000000 USD"],
    ),
    ("Yevropa Ittifoqi va Keniya. Peru bilan savdo 50 mln dollardan oshdi.", ["turnover EU>PE 50000000 USD over"]),
    ("Peru bilan savdo 50 mln dollardan oshdi, dedi Keniya prezidenti.", ["turnover KE>PE 50000000 USD over"]),
    ("Keniya Peru iqtisodiyoti uchun 5 mln dollar sarmoya kiritdi.", ["investment KE>PE 5000000 USD"]),
    ("Keniya uchun Peru bilan savdoda manfiy saldo 3 mln dollarga yetdi.", ["balance KE>PE -3000000 USD"]),
    (
        "In 2024 Kenya's exports to Norway rose from $3 million to $4 million.",
        ["exports KE>NO 3000000 USD", "exports KE>NO 4000000 USD 2024"],
    ),
    # what is to be sold
    ("Kenya to sell Norway 50 buses", ["exports KE>NO 50 item target"]),
    ("Kenya began to export 5 million tonnes of tea to Norway in 2024.", ["exports KE>NO 5000000 t 2024"]),
    # a time that another figure is measured by, and one that is its own
    ("Trade of Kenya and Norway beat last year's record and reached $3 million.", ["turnover KE>NO 3000000 USD"]),
    ("Last year's level was $3 million for trade of Kenya and Norway.", ["turnover KE>NO 3000000 USD 2024"]),
    ("By the results of 2024, Kenya's exports to Norway were $3 million.", ["exports KE>NO 3000000 USD 2024"]),
    # partners with their numbers in brackets
    (
        "Kenya sold tea to Norway ($8 million), followed by Chile ($2 million).",
        ["exports KE>NO 8000000 USD", "exports KE>CL 2000000 USD"],
    ),
    (
        "Chile remained Kenya's top export market, ahead of Norway ($8 million) and Peru ($2 million).",
        ["exports KE>NO 8000000 USD", "exports KE>PE 2000000 USD"],
    ),
    (
        "The trading partners of Kenya were Norway ($8 million) and Peru ($2 million).",
        ["turnover KE>NO 8000000 USD", "turnover KE>PE 2000000 USD"],
    ),
    (
        "Основные поставщики Кении — Норвегия ($8 млн) и Перу ($2 млн).",
        ["imports KE>NO 8000000 USD", "imports KE>PE 2000000 USD"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), EXAMPLES, ids=[text for text, _ in EXAMPLES])
def test_reads_figures(text: str, expected: list[str]) -> None:
    """Flow, direction, value, growth, bound, period and status."""
    assert figures(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Finland's exports grew by 5 percent in 2024.",
        "Kenya's debt to China fell to $6 billion.",
        "China's share of Kenya's imports is 20 percent.",
        "Norway sells gas to Germany at $300 per tonne.",
        "Внешнеторговый оборот Узбекистана составил 60 млрд долларов.",
        "Доля Китая во внешней торговле Монголии достигла 70%.",
        "Долг Кении перед Китаем составляет 6 млрд долларов.",
        "Kenya, Norway and Ghana saw trade reach $3 million.",
        "Trade turnover with Peru in Kenya reached $648 million.",
        "Kenya will lend Peru 300 tonnes of steel.",
        "Peruvian foreign trade surplus reached $8 million, Kenya said.",
        "Korean exports to Kenya rose to $3 million.",
        "Of $40 million with Peru of exports Kenya earned much.",
        "In Kenya, exports to Norway rose 5%.",
        "The African Development Bank gave Kenya $5 million.",
        "Кения увеличила вывоз перуанских товаров до 15 млн долларов.",
        "Peru and Kenya agreed on a loan of $6.5 billion.",
        "Imports by Peru and Kenya went to Chile ($6 billion) and Togo ($3 billion).",
        "Peru, Kenya, Chile pledge to allocate $4 billion to refugees.",
    ],
)
def test_what_is_no_exchange_of_two_countries_is_no_figure(text: str) -> None:
    """World trade, debts, shares and prices are none."""
    assert figures(text) == []


def test_a_figure_told_twice_is_one_record_with_both_proofs() -> None:
    """Headline and text state one fact."""
    told = "In 2024 trade between Kenya and Norway reached $412 million."
    text = f"{told} Kenya and Norway traded well: trade was $412 million."
    [figure] = read(text).figures
    assert len({evidence.start for evidence in figure.evidence}) > 2


@given(WORDS)
def test_never_fails_and_proves_every_figure(words: list[str]) -> None:
    """Whatever stands beside what, evidence is the text at its span."""
    text = " ".join(words)
    for figure in read(text, published="2025-07-10").figures:
        assert figure.evidence
        assert all(text[proof.start : proof.end] == proof.quote for proof in figure.evidence)
        assert figure.reporter != figure.partner


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya's exports to Peru rose by a third to $3 million.", ["exports KE>PE 3000000 USD"]),
        (
            "Kenya's exports to Peru were $2 million in 2020, up 5%, and $3 million in 2021.",
            ["exports KE>PE 2000000 USD +5% 2020", "exports KE>PE 3000000 USD 2021"],
        ),
        (
            "Kenya's exports to Peru rose 5%, and it exported goods worth $3 million.",
            ["exports KE>PE 3000000 USD +5%"],
        ),
        (
            "Trade between Kenya and Peru reached $3 million. It was 20 tonnes in 2019.",
            ["turnover KE>PE 3000000 USD"],
        ),
        (
            "Trade between Kenya and Peru reached $3 million. Grants of $5 million follow.",
            ["turnover KE>PE 3000000 USD"],
        ),
        (
            "Kenya's exports to Peru reached $3 million, Peruvian imports $2 million.",
            ["exports KE>PE 3000000 USD", "imports PE>KE 2000000 USD"],
        ),
        (
            "Trade between Kenya and Norway reached $3 million in 2024.\n\nExports fell 5%.",
            ["turnover KE>NO 3000000 USD 2024", "exports KE>NO -5% 2024"],
        ),
        (
            (
                "The presidents of Kenya and Norway met. The Norwegian one spoke of the EU.\n\n"
                "Kenya and the EU are friends. Trade grew 5%."
            ),
            ["turnover KE>NO +5%"],
        ),
        (
            (
                "Trade of Kenya and Peru was good. Last year it passed the one-million-euro mark,"
                " and it may go beyond 1.5 million."
            ),
            ["turnover KE>PE 1000000 EUR over 2024", "turnover KE>PE 1500000 EUR over forecast"],
        ),
        ("Норвегия поддержала Гану грантом в 20 млн долларов.", ["aid NO>GH 20000000 USD"]),
        ("As Kenya hoped, and Norway feared, so Peru saw that for all of them trade reached $3 million.", []),
        ("Kenya's exports to Peru reached 5 million rupees.", []),
        # what an international body gives comes from no partner of the text
        ("Kenya met Peru. The World Bank approved a loan of $5 million to Kenya.", []),
        ("Kenya met Peru. Kenya will lend Peru $5 million, UNICEF said.", ["loan KE>PE 5000000 USD target"]),
        ("Кения и Перу провели переговоры. МВФ выделил Кении кредит в 5 млн долларов.", []),
        ("Norvegiya choy eksporti 5 mln dollar: Keniya, Peru", []),
        (
            (
                "Exports of tea of Kenya to Peru, of which the farmers of the hills in the north of the country, who"
                " love it as much as coffee or any other drink that is known there and in many other lands of the great"
                " wide world beyond, are fond, reached $3 million."
            ),
            [],
        ),
        (
            "The ministers of Peru and Chile met. The two countries' trade of $9bn is like that of two EU members.",
            ["turnover CL>PE 9000000000 USD"],
        ),
        (
            "The presidents of Peru and Chile met. Chile is a good partner of the EU. Their trade grew by 5%.",
            ["turnover CL>PE +5%"],
        ),
        (
            "Peru exports to Chile reached $3bn. Bolivia came second. Trade with that country was worth $1bn.",
            ["exports PE>CL 3000000000 USD", "turnover BO>PE 1000000000 USD"],
        ),
        (
            "Экспорт Перу в Чили достиг 3 млрд долларов. Далее — Боливия. Товарооборот с этой страной — $1 млрд.",
            ["exports PE>CL 3000000000 USD", "turnover BO>PE 1000000000 USD"],
        ),
    ],
)
def test_what_a_text_has_told_before_completes_a_figure(text: str, expected: list[str]) -> None:
    """Its countries, period and flow, unless these are of another kind or too far away."""
    assert figures(text) == expected


WHOLE = "Peru's foreign trade was $9 billion in 2024. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            WHOLE + "Its largest partners were Chile ($3 billion), Togo ($2 billion) and Chad ($1 billion).",
            [
                "turnover CL>PE 3000000000 USD 2024",
                "turnover PE>TG 2000000000 USD 2024",
                "turnover PE>TD 1000000000 USD 2024",
            ],
        ),
        (
            WHOLE + "Chile accounted for $3 billion, Togo for $2 billion. A plant in Chad ($1 billion) was opened.",
            ["turnover CL>PE 3000000000 USD 2024", "turnover PE>TG 2000000000 USD 2024"],
        ),
        (
            WHOLE + "The premier of France spoke. Chile accounted for $3 billion.",
            [],
        ),
        (
            WHOLE + "Chile accounted for 30% of the total ($3 billion), Togo for 20 percent, or $2 billion.",
            ["turnover CL>PE 3000000000 USD 2024", "turnover PE>TG 2000000000 USD 2024"],
        ),
        (WHOLE + "Peru ($9 billion) grows.", []),
        (WHOLE + "Exports to Chile grew by 4 percent.", ["exports PE>CL +4% 2024"]),
        (
            "Peru's exports by country in the first half of 2025:\n- Chile: $2bn (+11%)\n- Togo: $1bn (-2%)",
            ["exports PE>CL 2000000000 USD +11% 2025-01/2025-06", "exports PE>TG 1000000000 USD -2% 2025-01/2025-06"],
        ),
        (
            "Peru's trade with its main partners:\nChile: exports $2bn, imports $1bn (+4%)",
            ["exports PE>CL 2000000000 USD", "imports PE>CL 1000000000 USD +4%"],
        ),
        ("Peru and Chile on exports:\nTogo: $2bn", []),
        (
            "В 2024 году экспорт Перу составил 9 млрд долларов.\nОсновные партнёры:\nЧили — 3 млрд долларов (+6%);",
            ["exports PE>CL 3000000000 USD +6% 2024"],
        ),
        (
            "Внешнеторговый оборот Перу в 2024 году составил 9 млрд долларов. На Чили пришлось 3 млрд долларов.",
            ["turnover CL>PE 3000000000 USD 2024"],
        ),
        (
            (
                "Внешнеторговый оборот Перу в 2024 году составил 9 млрд долларов. Товарооборот с Чили вырос на 6% и"
                " достиг 3 млрд долларов, с Того — упал на 2%."
            ),
            ["turnover CL>PE 3000000000 USD +6% 2024", "turnover PE>TG -2% 2024"],
        ),
        (WHOLE + "Trade with Chile and Togo grew by 5 percent.", []),
        (
            WHOLE + "Trade with Chile shrank from $3bn to $2bn, and that with Togo grew from $1bn to $4bn.",
            [
                "turnover CL>PE 3000000000 USD",
                "turnover CL>PE 2000000000 USD 2024",
                "turnover PE>TG 1000000000 USD",
                "turnover PE>TG 4000000000 USD 2024",
            ],
        ),
    ],
)
def test_trade_with_the_world_is_told_by_partner(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


def test_a_table_of_many_partners_is_no_prose() -> None:
    """However many numbers a sentence by partner has, no more are read of it than of any other."""
    few, many = (f"{WHOLE}Partners are {' '.join(['Chile:$3'] * count)}." for count in (30, 45))
    assert figures(few)
    assert not figures(many)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Крупнейшим торговым партнёром Перу в 2024 году стала Кения с показателем 4 млрд евро. На втором месте"
                " Чили (3 млрд), на третьем — Того (2 млрд)."
            ),
            [
                "turnover KE>PE 4000000000 EUR 2024",
                "turnover CL>PE 3000000000 EUR 2024",
                "turnover PE>TG 2000000000 EUR 2024",
            ],
        ),
        (
            "Peru's exports to Kenya reached $4bn in 2024. Togo came second with $3bn.",
            ["exports PE>KE 4000000000 USD 2024", "exports PE>TG 3000000000 USD 2024"],
        ),
        (
            "Экспорт Перу: Кения — 4 млрд евро (+5%), Того — 3 млрд евро.",
            ["exports PE>KE 4000000000 EUR +5%", "exports PE>TG 3000000000 EUR"],
        ),
        ("Togo is second. Exports of Peru grew.", []),
    ],
)
def test_partners_are_ranked(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trade with Peru rose by 5% to $3bn, the Kenyan trade minister said.", ["turnover KE>PE 3000000000 USD +5%"]),
        ("Импорт из Перу вырос на 5%, сообщил Нацбанк Кении.", ["imports KE>PE +5%"]),
        ("Товарооборот двух стран достиг 3 млрд евро, заявил посол Кении в Лиме.", ["turnover KE>PE 3000000000 EUR"]),
        (
            "Торгпред Кении в Перу Олег Зимин сообщил, что товарооборот между странами достиг 3 млрд евро.",
            ["turnover KE>PE 3000000000 EUR"],
        ),
        ("A loan of $3bn to Peru will not do, the Kenyan premier said.", []),
        ("Trade with Peru rose by 5% to $3bn, but Kenya is far away.", []),
        (
            "Kenya's president flew home. Trade with Peru rose by 5% to $3bn, the minister of Togo said.",
            ["turnover KE>PE 3000000000 USD +5%"],
        ),
    ],
)
def test_who_tells_of_trade_may_be_one_side_of_it(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


def test_the_day_of_a_contract_is_not_that_of_its_goods() -> None:
    assert figures("Перу поставит Алжиру 5 тонн рыбы, контракт подписан в январе.") == ["exports PE>DZ 5 t target"]


def test_growth_to_come_is_not_that_of_what_trade_has_been() -> None:
    assert figures("Торговля Перу и Кении, которая в прошлом году достигла 3 млрд евро, за три года удвоится.") == [
        "turnover KE>PE 3000000000 EUR 2024",
        "turnover KE>PE +100% forecast",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trade between Mongolia and Laos is expected to grow to $2bn in 2027.",
            ["turnover LA>MN 2000000000 USD 2027 forecast"],
        ),
        (
            "Analysts forecast Peru's exports to Chile to expand to $3bn.",
            ["exports PE>CL 3000000000 USD forecast"],
        ),
        ("Peru hopes to expand exports to Chile to $3bn.", ["exports PE>CL 3000000000 USD target"]),
        ("Peru to sell Chile copper for $3m.", ["exports PE>CL 3000000 USD target"]),
        ("Peru managed to increase exports to Chile to $3m.", ["exports PE>CL 3000000 USD"]),
        ("Кения и Оман могут увеличить товарооборот до 5 млн евро.", ["turnover KE>OM 5000000 EUR forecast"]),
        ("Норвегия собирается выделить Молдавии 3 млн евро.", ["aid NO>MD 3000000 EUR target"]),
        ("Норвегия решила предоставить Молдавии 3 млн евро.", ["aid NO>MD 3000000 EUR target"]),
        ("Удалось увеличить экспорт из Перу в Чили до 3 млн евро.", ["exports PE>CL 3000000 EUR"]),
        (
            "Turkiya va Eron savdo hajmini 2 mlrd dollarga yetkazishi mumkin.",
            ["turnover IR>TR 2000000000 USD forecast"],
        ),
        ("Turkiya va Eron savdo hajmini 2 mlrd dollarga yetkazish niyatida.", ["turnover IR>TR 2000000000 USD target"]),
    ],
)
def test_what_is_to_be_done_is_a_target_unless_it_is_expected(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway gave $3 million to the people of Moldova.", ["aid NO>MD 3000000 USD"]),
        ("Norway allocates $3 million for the reconstruction of Moldova.", ["aid NO>MD 3000000 USD"]),
        ("Norway provided a $3 million loan to the Ministry of Health of Moldova.", ["loan NO>MD 3000000 USD"]),
        ("Peru exported 30 tons of copper to the ports of China.", ["exports PE>CN 30 t"]),
        ("Норвегия выделит 3 млн долларов для нужд армии Молдавии.", ["aid NO>MD 3000000 USD target"]),
        # not what stands beyond a number or a flow
        ("Thanks to a 5 percent rise of Kenya's exports, trade with Peru grew to $3m.", ["turnover KE>PE 3000000 USD"]),
        ("Steps to widen exports of Peru to Chile brought them to $3m.", ["exports PE>CL 3000000 USD"]),
        ("The ministers hailed the loans of both neighbours of Peru, worth $3m.", []),
    ],
)
def test_who_gets_it_may_own_what_it_goes_to(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway gave 3 million euros to purchase generators for Moldova from Finland.", ["aid NO>MD 3000000 EUR"]),
        ("Norway earmarked 3 million euros for the purchase of generators for Moldova.", ["aid NO>MD 3000000 EUR"]),
        ("Norway will give $3 million to help Moldova buy gas from Romania.", ["aid NO>MD 3000000 USD target"]),
        ("Норвегия выделила 3 млн евро на закупку генераторов для Молдавии.", ["aid NO>MD 3000000 EUR"]),
    ],
)
def test_what_is_bought_with_a_gift_says_whom_it_is_for(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Danish brewer will sell Vietnam its plants for $120 million.", []),
        ("A Swiss firm buys a Polish unit for 300 million francs.", []),
        ("Швейцарская группа купила польский завод за 300 млн франков.", []),
        ("Продажа Польше норвежского банка за 3 млн евро.", []),
        ("Turkiya Eronga zavodini 20 mln dollarga sotdi.", []),
        ("A Polish plant sold Chad lorries for $30 million.", ["exports PL>TD 30000000 USD"]),
        ("A Polish company bought gas from Norway for $30 million.", ["imports PL>NO 30000000 USD"]),
        ("Польский завод продал в Чад грузовики на 30 млн евро.", ["exports PL>TD 30000000 EUR"]),
        ("Перу стало отгружать чилийским заводам 80 тонн меди.", ["exports PE>CL 80 t"]),
        ("Turkiya zavodlari Eronga 20 mln dollarlik mahsulot sotdi.", ["exports TR>IR 20000000 USD"]),
    ],
)
def test_plants_and_players_are_no_goods(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


def test_trade_is_that_of_the_two_whose_ties_a_text_has_named() -> None:
    assert figures("Министр Лаоса говорил об отношениях Монголии и Лаоса.\n\nТорговля выросла до 3 млн евро.") == [
        "turnover LA>MN 3000000 EUR"
    ]
    assert figures("Чад встретится с Кенией.\n\nОб отношениях Перу и Чили.\n\nТорговля выросла до 3 млн евро.") != [
        "turnover CL>PE 3000000 EUR"
    ]


def test_humanitarian_cargo_is_aid() -> None:
    assert figures("Самолёт доставил из Кении в Перу 15 тонн гуманитарного груза.") == ["aid KE>PE 15 t"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru exported $5 million of fish to Chile and $3 million to Bolivia.", ["PE>CL 5000000", "PE>BO 3000000"]),
        ("Exports from Peru to Chile were $5m and $3m to Bolivia.", ["PE>CL 5000000", "PE>BO 3000000"]),
        ("Peru imported $5m of fish from Chile and $3m of rice from Bolivia.", ["PE>CL 5000000", "PE>BO 3000000"]),
        ("Norway gave $5 million to Chile and $3 million to Bolivia.", ["NO>CL 5000000", "NO>BO 3000000"]),
        ("Norway gave Moldova $5 million and Chad $3 million.", ["NO>MD 5000000", "NO>TD 3000000"]),
        ("Норвегия выделила 5 млн евро Молдавии и 3 млн евро Чаду.", ["NO>MD 5000000", "NO>TD 3000000"]),
    ],
)
def test_each_number_has_the_partner_after_it(text: str, expected: list[str]) -> None:
    assert [" ".join(figure.split()[1:3]) for figure in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway will lend the Moldovan government 5 million euros.", ["loan NO>MD 5000000 EUR target"]),
        ("Норвегия предоставит молдавскому правительству кредит в 5 млн евро.", ["loan NO>MD 5000000 EUR target"]),
        ("Moldova will receive $5 million in Norwegian aid.", ["aid NO>MD 5000000 USD target"]),
        ("A plane carrying 30 tons of Norwegian aid landed in Moldova.", ["aid NO>MD 30 t"]),
        ("Норвегия выделила 5 млн евро на гуманитарную помощь Молдавии.", ["aid NO>MD 5000000 EUR"]),
        # whose aid it is stays open where nobody else gets it
        ("Lawmakers approved $5 million in Norwegian aid.", []),
    ],
)
def test_adjectives_tell_who_gives_and_who_gets(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


def test_the_month_of_may_is_no_word_of_doubt() -> None:
    assert figures("Trade between Kenya and Peru in January-May 2024 reached $5 million.") == [
        "turnover KE>PE 5000000 USD 2024-01/2024-05"
    ]
    assert figures("Trade between Kenya and Peru may reach $5 million.") == ["turnover KE>PE 5000000 USD forecast"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Гана купит у Перу 5 тонн рыбы.", "imports GH>PE 5 t target"),
        ("Гана приобретёт у Перу 5 тонн рыбы.", "imports GH>PE 5 t target"),
        ("Перу продаст Гане 5 тонн рыбы.", "exports PE>GH 5 t target"),
        ("Перу ввезло из Ганы 5 тонн рыбы.", "imports PE>GH 5 t"),
    ],
)
def test_verbs_of_trade_in_the_future_tell_of_targets(text: str, told: str) -> None:
    assert figures(text) == [told]


def test_a_headline_tells_the_growth_of_the_words_under_it() -> None:
    text = "Norway will double its aid to Chad to 6 million dollars a year, a minister said."
    (figure,) = read(text, title="Norway doubles aid to Chad", published="2025-07-10").figures
    assert (figure.status.value, figure.value) == ("target", Money(amount=6000000, currency="USD"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Норвегия предоставит Перу пакет займов. Акт подписали послы. Речь идёт о 5 млн евро (около 6 млн"
                " долларов) на десять лет."
            ),
            ["loan NO>PE 5000000 EUR target"],
        ),
        ("Norway will lend Peru money for a ferry.\n\nIt is 5 million euros.", ["loan NO>PE 5000000 EUR target"]),
        ("Норвегия выделила Перу помощь. Сумма составляет 5 млн евро.", ["aid NO>PE 5000000 EUR"]),
        ("Норвегия обсудила помощь беженцам. Сумма составляет 5 млн евро.", []),
        (
            "Товарооборот Норвегии и Перу вырос до 3 млн евро. К 2030 году реально достичь 5 млн.",
            ["turnover NO>PE 3000000 EUR", "turnover NO>PE 5000000 EUR 2030 target"],
        ),
    ],
)
def test_a_number_may_follow_what_is_given_or_aimed_at(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Минувший год был удачным. Перу вывезло в Норвегию 4 тонны рыбы. Оборот двух стран удвоился.",
            ["exports PE>NO 4 t 2024", "turnover NO>PE +100% 2024"],
        ),
        ("In 2024 Peru was dry. Norway bought 9 tonnes of Peruvian tea.", ["imports NO>PE 9 t 2024"]),
        ("In 1991 Peru was poor. Norway bought 9 tonnes of Peruvian tea.", ["imports NO>PE 9 t"]),
        ("On Monday it rained in Peru. Norway bought 9 tonnes of Peruvian tea.", ["imports NO>PE 9 t"]),
        (
            "В 2024 году премьер Перу посетил Норвегию. Товарооборот двух стран — 3 млн евро.",
            ["turnover NO>PE 3000000 EUR"],
        ),
        ("Since 2024 Peru grows tea. Norway bought 9 tonnes of Peruvian tea.", ["imports NO>PE 9 t"]),
    ],
)
def test_the_year_that_a_sentence_opens_with_is_that_of_the_figures_after_it(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Перу поблагодарило Норвегию за помощь на закупку машин: 5 млн евро.",
            ["aid NO>PE 5000000 EUR"],
        ),
        ("Перу получило от Норвегии кредит на закупку машин: 5 млн евро.", ["loan NO>PE 5000000 EUR"]),
        ("Peru thanked Norway for a grant of 5 million euros.", ["aid NO>PE 5000000 EUR"]),
        ("Перу заняло у Норвегии 5 млн евро.", ["loan NO>PE 5000000 EUR"]),
        ("Перу взяло у Норвегии в долг 5 млн евро.", ["loan NO>PE 5000000 EUR"]),
        (
            "Норвегия выделила Перу 5 млн евро, ещё 3 млн обещает выделить в августе.",
            ["aid NO>PE 5000000 EUR", "aid NO>PE 3000000 EUR 2025-08 target"],
        ),
        ("Норвегия подарит Перу 5 автобусов.", ["aid NO>PE 5 item target"]),
    ],
)
def test_who_gives_thanks_or_borrows_gets(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Перуанские розы были ввезены в Норвегию на 5 млн евро.", ["imports NO>PE 5000000 EUR"]),
        (
            "Норвегия дружит с Перу. Перуанские розы были ввезены на 5 млн евро.",
            ["imports NO>PE 5000000 EUR"],
        ),
        ("Норвежские фирмы ввезли из Перу роз на 5 млн евро.", ["imports NO>PE 5000000 EUR"]),
        ("Из Перу в Норвегию поступило 5 тонн роз.", ["exports PE>NO 5 t"]),
        (
            "Перуанцы поставили в Норвегию роз на 5 млн евро; обратно ушло рыбы на 3 млн.",
            ["exports PE>NO 5000000 EUR", "exports NO>PE 3000000 EUR"],
        ),
    ],
)
def test_what_is_traded_may_be_the_subject(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Перу продало Норвегии 5 тонн роз на 2 млн евро. Норвежцы купили у Перу 3 тонны меди. Оборот двух"
                " стран достиг 7 млн."
            ),
            [
                "exports PE>NO 5 t",
                "exports PE>NO 2000000 EUR",
                "imports NO>PE 3 t",
                "turnover NO>PE 7000000 EUR",
            ],
        ),
        ("Перу продало Норвегии 5 тонн роз. Оборот двух стран достиг 7 млн.", ["exports PE>NO 5 t"]),
        (
            "Экспорт Перу в Норвегию усох на четверть, до 3 млн евро, импорт — на 5%, до 2 млн.",
            ["exports PE>NO 3000000 EUR -25%", "imports PE>NO 2000000 EUR -5%"],
        ),
        ("Экспорт Перу в Норвегию, до 3 млн евро, важен.", ["exports PE>NO 3000000 EUR under"]),
        ("Экспорт Перу в Норвегию скукожился на 5%, до 3 млн евро.", ["exports PE>NO 3000000 EUR"]),
        ("Экспорт Перу в Норвегию во второй половине дня достиг 3 млн евро.", ["exports PE>NO 3000000 EUR"]),
        (
            "Перу хочет к 2028 году нарастить поставки роз в Норвегию втрое — до 36 тонн.",
            ["exports PE>NO 36 t +200% 2028 target"],
        ),
        ("Норвегия увеличит закупки перуанских роз до 12 тонн.", ["imports NO>PE 12 t target"]),
        (
            "Товарооборот Норвегии и Перу в 2024 году — 3 млн евро (в 2023-м — 2 млн).",
            ["turnover NO>PE 3000000 EUR 2024", "turnover NO>PE 2000000 EUR 2023"],
        ),
        (
            "Trade of Norway and Peru was 3 million euros ($4 million) in 2024.",
            ["turnover NO>PE 3000000 EUR 2024"],
        ),
        (
            "Norway sold Peru 5 tonnes of fish and hopes to sell it 9 tonnes next year.",
            ["exports NO>PE 5 t", "exports NO>PE 9 t 2026 target"],
        ),
        (
            "В первой половине 2024 года экспорт Перу в Норвегию достиг 3 млн евро.",
            ["exports PE>NO 3000000 EUR 2024-01/2024-06"],
        ),
        ("Во второй половине прошлого века экспорт Перу в Норвегию достиг 3 млн евро.", ["exports PE>NO 3000000 EUR"]),
        (
            "Обмен товарами между Перу и Норвегией топчется около полумиллиона евро.",
            ["turnover NO>PE 500000 EUR about"],
        ),
    ],
)
def test_numbers_share_currency_status_and_time(text: str, expected: list[str]) -> None:
    assert figures(text) == expected
