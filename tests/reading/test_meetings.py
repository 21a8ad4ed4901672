"""What single sentences tell of encounters: their states, form, status, time and people."""

from __future__ import annotations

import pytest

from bilat import Agreement, Meeting, read

PUBLISHED = "2025-06-11"  # a Wednesday


def meetings(text: str) -> list[str]:
    """The meetings that a text tells of, each on one line: countries, form, status and what else is known."""
    lines: list[str] = []
    for record in read(text, published=PUBLISHED).records:
        if isinstance(record, Meeting):
            codes = "-".join(country.code for country in record.countries)
            when = f" {record.when}" if record.when else ""
            place = f" @{record.place.name}" if record.place else ""
            lines.append(f"{codes} {record.form.value} {record.status.value}{when}{place}")
    return lines


def people(text: str) -> set[str]:
    """The names of all who take part in the meetings of a text."""
    records = read(text, published=PUBLISHED).records
    return {person.name for record in records if isinstance(record, Meeting) for person in record.participants}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The next round of talks between Oman and Kenya is expected in early March.", ["KE-OM talks planned 2026-03"]),
        ("The Minister of Trade of Kenya paid a courtesy call on the President of Ghana.", ["GH-KE talks held"]),
        ("The Prime Minister of Laos called on the President of India.", ["IN-LA talks held"]),
        ("France called on Iran to stop enrichment.", []),
        ("A Kenyan delegation landed in Lima on Friday.", ["KE-PE visit under-way 2025-06-06 @Lima"]),
        ("The Kenyan delegation departed Lima.", []),
        ("The Kenyan foreign minister left for Lima.", ["KE-PE visit under-way @Lima"]),
        ("The Kenyan foreign minister left for Peru.", ["KE-PE visit under-way"]),
        (
            "Kenya's president will receive Ghana's envoy before leaving for Peru.",
            ["GH-KE talks planned", "KE-PE visit planned"],
        ),
        ("Kenya's president called his Peruvian counterpart to speak of tea.", ["KE-PE call held"]),
        ("Kenya's president called the decision unwise. Peru took it.", []),
        ("Kenya's president called Peru's president on Monday.", ["KE-PE call held 2025-06-09"]),
        ("Kenya's president called Peru's president a friend.", []),
        ("Kenya's premier spoke in peace talk with Peru.", ["KE-PE talks held"]),
        ("Kenya's premier is on India visit.", []),
        ("Peru's talks with Kenya met Chadian standards.", ["KE-PE talks under-way"]),
        ("EU foreign policy chief Josep Borrell's talks in Peru ended.", []),
        ("Kenya's premier began his tour of the world.", []),
        ("Kenya's foreign minister received his Peruvian colleague.", ["KE-PE talks held"]),
        ('"I visited Peru in May," Kenyan Foreign Minister Ann Obi said.', ["KE-PE visit held 2025-05"]),
        ('The Kenyan premier said: "I will go to Peru."', ["KE-PE visit planned"]),
        ("«Я посещу Перу», — сказал премьер-министр Кении.", ["KE-PE visit planned"]),
        ("I visited Peru in May.", []),
        ("Kenya's president has no plans to visit Peru.", []),
        ("There are no plans for talks between Kenya and Peru.", []),
        ("Peru and Kenya signed an accord on visa-free visits.", []),
        ("Перу и Кения подписали меморандум о политических консультациях.", []),
        ("Peru and Kenya signed a memorandum and held consultations.", ["KE-PE consultations held"]),
        ("Peru and Kenya reached an agreement on a summit.", ["KE-PE summit planned"]),
        (
            "Президент Кении провёл в Чили переговоры с лидерами Перу и Боливии.",
            ["KE-PE talks held @Чили", "BO-KE talks held @Чили"],
        ),
        (
            "On the sidelines of the UN General Assembly, Kenya's president met the president of Peru.",
            ["KE-PE talks held"],
        ),
        (
            "On the margins of the 80th session of the UN, the premier of Kenya met the premier of Peru.",
            ["KE-PE talks held"],
        ),
        ("The ambassador of Kenya to Peru met the Minister of Trade Ana Rojas.", ["KE-PE talks held"]),
        ("The Minister of Trade received the Kenyan ambassador to Peru, Ann Obi.", ["KE-PE talks held"]),
        ("Посол Кении в Перу встретился с министром торговли Аной Рохас.", ["KE-PE talks held"]),
        ("The ambassador of Kenya to Peru met his minister.", []),
        (
            "The ambassador of Kenya to Peru, Ann Obi, came. The ambassador met the speaker on 2 June.",
            ["KE-PE talks held 2025-06-02"],
        ),
        ("Посол Кении в Перу Анна Оби приехала. Посол встретилась с министром торговли.", ["KE-PE talks held"]),
        ("The ambassador of Kenya, Ann Obi, and that of Chad, Al Nur, came. The ambassador met the speaker.", []),
        ("The ambassador met the speaker.", []),
        ("Prime Minister Luís Montenegro met the president of Peru.", ["PE-PT talks held"]),
        ("Kenya's premier Ann Obi came. She received his Peruvian counterpart.", ["KE-PE talks held"]),
        ("The visit of Kenya's premier to Peru met Chadian needs.", ["KE-PE visit held"]),
        ("EU Commissioner Eva Kaur held talks in Peru.", []),
        ("The negotiating chiefs of Kenya and Peru smiled.", []),
        ("Kenya's president received the Peruvian on Friday.", []),
        ("Kenya's premier began his tour of the Middle East. Peru waits.", []),
        ("Kenya's premier left for Arequipa.", ["KE-PE visit under-way @Arequipa"]),
        ("Kenya and Peru held talks in the Koreas.", ["KE-PE talks held"]),
        ("Kenya's premier Ann Obi discussed the Kenya-Peru summit with Peru's premier.", ["KE-PE summit held"]),
        ("Kenya's president called Peru's premier, Oman's envoys liars.", []),
        ("Kenya's president received a delegation from Peru led by Trade Minister Ana Rojas.", ["KE-PE talks held"]),
        ("At a meeting with Kenya's ambassador, Peru's prime minister praised tea.", ["KE-PE talks held"]),
        (
            "After talks with Kenya, Peru and Ghana, Laos was glad.",
            ["KE-LA talks held", "LA-PE talks held", "GH-LA talks held"],
        ),
        ("The Kenya — Peru summit was put off.", ["KE-PE summit postponed"]),
        ("After visiting Peru, Kenya's president went home.", ["KE-PE visit held"]),
        ("The Kenyan premier's visit to Peru, scheduled for April, was put off.", ["KE-PE visit postponed 2025-04"]),
        (
            "Kenya will begin talks with Peru in July, the ministry in Lima said.",
            ["KE-PE talks planned 2025-07"],
        ),
        ("A Peruvian delegation is due in Nairobi on 3 July for a visit.", ["KE-PE visit planned 2025-07-03 @Nairobi"]),
        ("Before leaving for Peru, Kenya's president met the press.", ["KE-PE visit planned"]),
        ("The Laotian Foreign Minister X. Bounmy hosted a reception for the Cuban ambassador.", ["CU-LA talks held"]),
        ("The Laotian vice-president was received by the Indian president in Delhi.", ["IN-LA talks held @Delhi"]),
        ("An official discussion between the Laotian and Indian premiers was held.", ["IN-LA talks held"]),
        (
            "Japan and Chile agreed at a summit in Tokyo on Tuesday to trade more.",
            ["CL-JP summit held 2025-06-10 @Tokyo"],
        ),
        (
            "Serbia's president will be holding talks with Hungary's president on Friday.",
            ["HU-RS talks planned 2025-06-13"],
        ),
        ("Poland's foreign minister meets his Czech counterpart on Friday.", ["CZ-PL talks planned 2025-06-13"]),
        ("Rome threatened to postpone Friday's talks between Italy and Malta.", ["IT-MT talks planned 2025-06-13"]),
        ("The presidents of Kenya and Ghana, Oslo said, will not take part in its forum.", []),
        ("Talks between Kenya and Ghana will not take place.", ["GH-KE talks cancelled"]),
        ("The summit between Kenya and Ghana did not take place.", ["GH-KE summit cancelled"]),
        ("Kenya-Ghana summit did not happen because of storms", ["GH-KE summit cancelled"]),
        ("Talks between Kenya and Ghana failed to take place.", ["GH-KE talks cancelled"]),
        ("The two ministers of Peru and Chile discussed Bolivia's border dispute with Brazil.", ["CL-PE talks held"]),
        ("President William Ruto of Kenya is in London.", ["GB-KE visit under-way @London"]),
        ("The problem is in China, the president of Kenya said.", []),
        ("The Kenyan president visited Ghanaian troops.", []),
        ("Kenya's envoy will meet the head of NATO.", []),
        ("Kenya will hold talks with the head of NATO.", []),
        ("Ghana's friend Kenya spoke at a summit of Asian states.", []),
        ("Ghana was glad. Kenyan minister Ann Otieno spoke of Ghana during her Middle East visit.", []),
        ("A Kenyan delegation arrives in Accra for a G20 sherpa meeting.", ["GH-KE visit under-way @Accra"]),
        ("The EU's ministers meeting in Latvia want a new law.", []),
        ("Kenyan minister Ann Otieno spoke of Ghana during her tour of Asia.", []),
        ("The Kenyan minister's trip to Accra was 'great'.", ["GH-KE visit held @Accra"]),
        ("Kenya will hold talks with Ghana, NATO.", ["GH-KE talks planned"]),
        ("Kenyan President John Otieno began his official Peru visit on Monday.", ["KE-PE visit under-way 2025-06-09"]),
        ("Kenyan President John Otieno's Peru visit was a success.", ["KE-PE visit held"]),
        ("Kenya's talks with Ghana and Chad were held.", ["GH-KE talks held", "KE-TD talks held"]),
        (
            "The Kenyan president will hold talks with the leaders of Ghana and Chad.",
            ["GH-KE talks planned", "KE-TD talks planned"],
        ),
        (
            "A busy day for Kenya's minister: talks with the leaders of Ghana and Chad.",
            ["GH-KE talks held", "KE-TD talks held"],
        ),
        ("Kenya and Togo held talks with Ghana and Chad.", ["GH-KE-TD-TG talks held"]),
        ("Talks with Ghana and Chad were held.", []),
        ("Oslo has no details on Ruto's meeting with Ghana and Chad.", []),
        ("Norway refuses talks with Ghana, Kenyan PM says", ["GH-NO talks cancelled"]),
        ("The Kenyan-Ghanaian trade forum is not planned.", []),
        ("The president left Accra after talks Sunday with Ghana and Kenya.", []),
        ("Kenya was in talks with Ghana in May.", ["GH-KE talks held 2025-05"]),
        ("Kenya and Ghana met. The session was held in May.", ["GH-KE talks held"]),
        ("The presidents of Kenya and Ghana will discuss fish at the summit.", ["GH-KE summit planned"]),
        ("The presidents of Kenya and Ghana meet on the sidelines of the CSTO summit.", ["GH-KE talks held"]),
        ("The Kenyan president took part in the NATO summit in Ghana.", ["GH-KE summit held"]),
        ("The CSTO summit opened.", []),
        ("He recalled last May, when the Kenyan president visited Ghana.", ["GH-KE visit held 2025-05"]),
        ("Kenya sees no need for talks with Ghana.", ["GH-KE talks cancelled"]),
        ("Kenya's recent talks with Ghana", ["GH-KE talks held"]),
        ("The president of Kenya will visit Ghana to discuss oil with the president.", ["GH-KE visit planned"]),
        ("Kenya and Ghana did not discuss fish.", []),
        ("The president of Kenya has not received the president of Ghana.", []),
        ("Kenya's president hosts a Ghanaian delegation.", ["GH-KE talks held"]),
        ("The president of Kenya on visit to Ghana", ["GH-KE visit under-way"]),
        ("Kenya and Ghana want new fishing-talks.", []),
        ("Kenya: fears of Ghana talks", ["GH-KE talks held"]),
        ("Norway expects Ruto, Kenyan president's visit to Ghana.", ["GH-KE visit planned"]),
        ("Kenya and Ghana are friends. The visit to Ghana was held.", ["GH-KE visit held"]),
        ("Kenya and Ghana are friends. The president of Kenya arrived on a visit.", ["GH-KE visit under-way"]),
        ("Talks by video link between Kenya and Ghana were held.", ["GH-KE video-call held"]),
        ("The meeting of the Kenyan-Ghanaian council was held in Accra.", ["GH-KE session held @Accra"]),
    ],
)
def test_english_sentences(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("В Душанбе состоялось очередное заседание таджикско-китайской комиссии.", ["CN-TJ session held @Душанбе"]),
        (
            "Министр Кении Пол Обо прилетел в Осло. Прошли переговоры с президентом Кении.",
            ["KE-NO visit under-way @Осло"],
        ),
        ("Премьер Ганы сообщил, что в Бергене говорил с премьером Кении.", ["GH-KE talks held @Берген"]),
        (
            "Саммит Кении, Ганы и Мали, который пройдёт в июле в Осло, будет первым.",
            ["GH-KE-ML summit planned 2025-07 @Осло"],
        ),
        (
            "Переговоры Кении с Ганой, близкой к Норвегии, которая проведёт форум, завершились.",
            ["GH-KE talks"],
        ),
        (
            "Президент Ганы, который в мае посетил Найроби, в июле примет президента Кении.",
            ["GH-KE visit held 2025-05 @Найроби", "GH-KE talks planned 2025-07"],
        ),
        (
            "Премьер Ганы, который прилетел в Осло, провёл там совещание, а завтра посетит Кению.",
            ["GH-NO visit under-way @Осло"],
        ),
        (
            "Премьер Ганы посетит Найроби, в четверг проведёт переговоры с президентом Кении.",
            ["GH-KE visit planned @Найроби", "GH-KE talks planned 2025-06-12 @Найроби"],
        ),
        ("Визит президента Ганы в Кению, начавшийся в понедельник, завершился.", ["GH-KE visit held"]),
        (
            "Прилетев в Найроби, премьер Ганы встретился с президентом Кении.",
            ["GH-KE visit under-way @Найроби", "GH-KE talks held @Найроби"],
        ),
        ("Принимая в Аккре президента Кении, премьер Ганы пообещал помощь.", ["GH-KE talks held @Аккра"]),
        (
            "Приехавшего в Найроби премьера Ганы ждут переговоры с президентом Кении.",
            ["GH-KE visit under-way @Найроби", "GH-KE talks planned @Найроби"],
        ),
        ("Вопрос о визите президента Ганы в Кению прорабатывается.", ["GH-KE visit planned"]),
        ("Визит президента Ганы в Кению находится в стадии подготовки.", ["GH-KE visit planned"]),
        ("Президент Кении принял председателя Государственного совета безопасности Ганы.", ["GH-KE talks held"]),
        ("Работа идёт, и консультации Кении и Ганы могут пройти в июле.", ["GH-KE consultations planned 2025-07"]),
        (
            "Премьер Кении посетил Гану, и президент Мали приехал в Осло.",
            ["GH-KE visit held", "ML-NO visit under-way @Осло"],
        ),
        ("Министр торговли Кении провёл переговоры с еврокомиссаром Карлом Бергом.", ["EU-KE talks held"]),
        ("Директор ЦРУ прибыл в Найроби.", ["KE-US visit under-way @Найроби"]),
        ("На переговорах в Осло лидеры Кении и Ганы не смогли договориться.", ["GH-KE talks held @Осло"]),
        ("Торгпред Кении в Гане встретился с министром торговли Ганы.", ["GH-KE talks held"]),
        ("Главы МИД Кении и Ганы сверили позиции.", ["GH-KE talks held"]),
        ("Премьер Кении прилетел к президенту Ганы.", ["GH-KE visit under-way"]),
        ("Советник Макрона прибыл в Найроби.", ["FR-KE visit under-way @Найроби"]),
        ("Зять Дональда Трампа прибыл в Найроби.", ["KE-US visit under-way @Найроби"]),
        (
            "Министр иностранных дел Кении Пол Обо прибыл в Осло. Из Осло министр отправится в Аккру.",
            ["KE-NO visit under-way @Осло", "GH-KE visit planned @Аккра"],
        ),
        (
            "Президент Ганы — в Найроби. Запланированы переговоры с премьером Кении.",
            ["GH-KE visit under-way @Найроби", "GH-KE talks planned"],
        ),
        ("Накануне Макрон разговаривал с Дональдом Трампом.", ["FR-US talks held 2025-06-10"]),
        ("Канцлер Австрии ждёт в Вене президента Ганы.", ["AT-GH visit planned @Вена"]),
        ("Король Бельгии Филипп был принят во дворце султаном Омана.", ["BE-OM talks held"]),
        (
            "Министр Кении Пол Отиено прилетел в Осло. В Бергене прошли переговоры с премьерами Ганы и Перу.",
            ["KE-NO visit under-way @Осло", "GH-KE talks held @Берген", "KE-PE talks held @Берген"],
        ),
        (
            "Министр Кении Пол Отиено прилетел в Осло. Там прошли переговоры Ганы с Перу.",
            ["KE-NO visit under-way @Осло", "GH-PE talks held"],
        ),
        (
            "Премьер Кении Пол Обо во вторник прибудет в Осло, после чего вылетит в Лиму. Его примет президент Перу.",
            ["KE-NO visit planned 2025-06-17 @Осло", "KE-PE visit planned @Лима", "KE-PE talks planned"],
        ),
        (
            "Президенты Кении и Ганы на переговорах, прошедших 3 мая в Осло, решили продолжить диалог.",
            ["GH-KE talks held 2025-05-03 @Осло", "GH-KE talks planned @Осло"],
        ),
        ("Премьер Кении встретился с президентом Клаудией Шейнбаум.", ["KE-MX talks held"]),
        ("Посещение Кении президентом Ганы намечено на июль.", ["GH-KE visit planned 2025-07"]),
        ("Посещение завода президентом Ганы намечено на июль.", []),
        ("Граждане Кении воздержались от посещения Ганы.", []),
        ("«Мы с президентом Кении встретимся в июле», — сказал премьер Ганы.", ["GH-KE talks planned 2025-07"]),
        ("Переговоры Ганы с Кенией продолжались год.", ["GH-KE talks held"]),
        ("Президент Кении не исключил встречи с премьером Ганы.", ["GH-KE talks planned"]),
        ("Премьер Ганы исключил встречу с президентом Кении.", ["GH-KE talks cancelled"]),
        ("На полях Мюнхенской конференции премьер Ганы встретился с премьером Кении.", ["GH-KE talks held"]),
        ("Премьеры Кении и Ганы проговорили по телефону час.", ["GH-KE call held"]),
        (
            "Сегодня премьер Кении провёл переговоры с мэром, а завтра будет принят президентом Ганы.",
            ["GH-KE talks held 2025-06-11", "GH-KE talks planned 2025-06-12"],
        ),
        (
            "Премьер Кении сегодня прибыл в Аккру, а завтра вылетит в Осло.",
            ["GH-KE visit under-way 2025-06-11 @Аккра", "KE-NO visit planned 2025-06-12 @Осло"],
        ),
        ("Премьер Кении подтвердил приглашение премьера Ганы посетить Найроби.", ["GH-KE visit proposed @Найроби"]),
        (
            "Премьер Ганы встретился с президентом Кении и подтвердил приглашение посетить Аккру.",
            ["GH-KE talks held", "GH-KE visit proposed @Аккра"],
        ),
        ("Гана и Кения дружат. Премьер Ганы подтвердил приглашение посетить Аккру.", ["GH-KE visit proposed @Аккра"]),
        (
            "Консультации Кении с Ганой по рыболовству, прерванные в 2023 году, скоро начнутся.",
            ["GH-KE consultations planned"],
        ),
        ("Визит премьера Кении в Гану, отложенный в январе, состоится 3 июля.", ["GH-KE visit planned 2025-07-03"]),
        ("Премьер Кении посетит Гану, сообщил посол Норвегии.", ["GH-KE visit planned"]),
        ("Перед этим переговоры Кении и Ганы прошли в Осло.", ["GH-KE talks held @Осло"]),
        (
            "Министр Кении направится 14 июня в Аккру, откуда отправится в Осло.",
            ["GH-KE visit planned 2025-06-14 @Аккра", "KE-NO visit planned @Осло"],
        ),
        ("Министр обороны Кении принял в своём кабинете посла Ганы.", ["GH-KE talks held"]),
        ("По словам премьера Кении, он обсудил это с президентом Ганы.", ["GH-KE talks held"]),
        ("Это первый визит премьера Кении в Гану.", ["GH-KE visit under-way"]),
        (
            "Президент Кении сравнил себя с президентом Ганы и пригласил его в Найроби.",
            ["GH-KE visit proposed @Найроби"],
        ),
        ("Парижские мирные переговоры Кении и Ганы завершились.", ["GH-KE talks held @Париж"]),
        ("В Аккре рассказали о пекинском саммите лидеров Кении и Ганы.", ["GH-KE summit held @Пекин"]),
        ("Встречи «Петербургский диалог» Кении и Ганы проводятся давно.", ["GH-KE talks under-way"]),
        ("Министр Норвегии совершает турне по Кении и Гане.", ["KE-NO visit under-way", "GH-NO visit under-way"]),
        ("Завершилась поездка президента Ганы по Кении.", ["GH-KE visit held"]),
        (
            "Прерванные в 2024 году переговоры Кении и Ганы возобновились в понедельник.",
            ["GH-KE talks under-way 2025-06-09"],
        ),
        ("Отложенный в мае визит премьера Ганы в Кению состоится 3 июля.", ["GH-KE visit planned 2025-07-03"]),
        ("Отменённый визит премьера Ганы в Кению состоится.", ["GH-KE visit planned"]),
        (
            "Президент Кении встретился с премьером Ганы и пригласил его посетить страну.",
            ["GH-KE talks held", "GH-KE visit proposed"],
        ),
        (
            "Президент Кении принял премьера Ганы Квези Аду и пригласил его в Найроби.",
            ["GH-KE talks held @Найроби", "GH-KE visit proposed @Найроби"],
        ),
        ("Кто пригласил его посетить Кению, не известно.", []),
        ("Министр Норвегии 14 июня встречается в Осло с коллегой из Кении.", ["KE-NO talks planned 2025-06-14 @Осло"]),
        ("В пятницу премьер Кении прилетает в Осло.", ["KE-NO visit planned 2025-06-13 @Осло"]),
        ("В Женеве с понедельника идут переговоры Кении и Ганы.", ["GH-KE talks under-way 2025-06-09/.. @Женева"]),
        ("Во вторник в Женеве проходят переговоры Кении и Ганы.", ["GH-KE talks planned 2025-06-17 @Женева"]),
        ("В Женеве с 1 ноября идут переговоры Кении и Ганы.", ["GH-KE talks under-way 2024-11-01/.. @Женева"]),
        ("Премьер Ганы заявил, что посетит Кению в июле.", ["GH-KE visit planned 2025-07"]),
        ("Премьер Ганы рассказал, что вчера уже побывал в Кении.", ["GH-KE visit held 2025-06-10"]),
        ("Президент Ганы сообщил, что по телефону говорил с президентом Кении.", ["GH-KE call held"]),
        ("Президент Ганы сообщил, что в Найроби обсудил с президентом Кении рыбу.", ["GH-KE talks held @Найроби"]),
        ("Президент Ганы сообщил, что министры примут посла Кении.", []),
        ("В Аккре ждали, что посетит Кению.", []),
        ("Переговоры Кении и Ганы продолжались около часа.", ["GH-KE talks held"]),
        ("Визит премьера Кении в Гану продлится три дня.", ["GH-KE visit planned"]),
        ("Кения и Гана провели бизнес-форум.", ["GH-KE forum held"]),
        ("Форум Кении и Ганы провели компании.", ["GH-KE forum held"]),
        ("Президент Кении будет с визитом в Гане с 3 по 5 июля.", ["GH-KE visit planned 2025-07-03/2025-07-05"]),
        ("Папа Римский принял президента Ганы.", ["GH-VA talks held"]),
        ("Супруга президента Кении прибыла в Гану с визитом.", ["GH-KE visit under-way"]),
        ("Премьер Кении уехал. В Гане теперь ждут его сына.", []),
        ("Президент Ганы не отменил визит в Кению.", []),
        ("В переговорах с Кенией Гана отказалась участвовать.", ["GH-KE talks cancelled"]),
        ("На переговорах с Кенией Гана отказалась от пошлин.", ["GH-KE talks held"]),
        ("Гана предложила на переговорах с Кенией снизить пошлины.", ["GH-KE talks proposed"]),
        ("Кения и Гана провели заседание совета министров иностранных дел.", ["GH-KE session held"]),
        ("Кения и Гана дружат. Премьер Ганы приглашён.", ["GH-KE visit proposed"]),
        ("Намеченный на 12 июля визит премьера Ганы в Кению переносится.", ["GH-KE visit postponed 2025-07-12"]),
        ("Премьеры Кении и Ганы обменялись мнениями о торговле.", ["GH-KE talks held"]),
        ("Премьеры Кении и Ганы обменялись подарками.", []),
        ("The premiers of Kenya and Ghana exchanged views on trade.", ["GH-KE talks held"]),
        (
            "Президент Ганы Джон Адо прилетел в Осло. В среду глава государства отправится в Лиму.",
            ["GH-NO visit under-way @Осло", "GH-PE visit planned 2025-06-11 @Лима"],
        ),
        (
            "Президент Ганы Джон Адо прилетел в Осло. В среду премьер отправится в Лиму.",
            ["GH-NO visit under-way @Осло"],
        ),
        (
            "Премьер Ганы посетит Кению. Прошлая встреча лидеров состоялась в мае в Лиме.",
            ["GH-KE visit planned", "GH-KE talks held 2025-05 @Лима"],
        ),
        (
            "Президенты Ганы и Кении дружат: в мае они виделись в Лиме.",
            ["GH-KE talks held 2025-05 @Лима"],
        ),
        ("Президент Ганы принял приглашение кенийского коллеги посетить Кению.", ["GH-KE visit planned"]),
        ("Министр Ганы Джон Адо встретился в Кении со спикером парламента Анной Оби.", ["GH-KE talks held"]),
        ("В Найроби по видеосвязи прошли переговоры министра торговли с ганским коллегой.", ["GH-KE video-call held"]),
        (
            "Премьер Ганы Джон Адо посетит Кению. В ходе визита запланирован ужин, его даст премьер Кении Анна Оби.",
            ["GH-KE visit planned"],
        ),
        (
            "Визит премьера Ганы в Кению намечен на июль, но из-за болезни он был отложен.",
            ["GH-KE visit postponed 2025-07"],
        ),
        ("В Лиме всё готово к встрече президентов Ганы и Кении.", ["GH-KE talks planned @Лима"]),
        ("Президент Ганы приглашён в Кению.", ["GH-KE visit proposed"]),
        ("Президента Ганы пригласили в Кению.", ["GH-KE visit proposed"]),
        (
            "Президент Ганы начнёт турне: он посетит Кению, Чад и Перу.",
            ["GH-KE visit planned", "GH-TD visit planned", "GH-PE visit planned"],
        ),
        ("Кению с визитом посещает президент Ганы.", ["GH-KE visit under-way"]),
        ("Президент Ганы вернулся из Кении.", ["GH-KE visit held"]),
        ("Президент Ганы покинул Кению.", ["GH-KE visit held"]),
        ("Трое дипломатов Ганы покинули Кению.", []),
        ("Ghana's president returned from Kenya.", ["GH-KE visit held"]),
        ("Президент Ганы поздравил президента Кении с победой.", []),
        ("Президент Ганы по телефону поздравил президента Кении с победой.", ["GH-KE call held"]),
        (
            "Президент Ганы сегодня в Найроби. Он встретился с премьером Кении.",
            ["GH-KE visit under-way 2025-06-11 @Найроби", "GH-KE talks held 2025-06-11 @Найроби"],
        ),
        ("Премьер Кении в Найроби. Премьер Ганы встретился с премьером Чада.", ["GH-TD talks held"]),
        ("Посол Ганы в Найроби. Он встретился с премьером Ганы.", []),
        ("Президенты Ганы и Чада в Найроби. Премьер Ганы встретился с премьером Чада.", ["GH-TD talks held"]),
        ("Президент Ганы — в отпуске в Найроби. Премьер Ганы встретился с премьером Чада.", ["GH-TD talks held"]),
        ("Премьер Ганы Джон Адо вёл в Кении переговоры о помощи беженцам в Перу.", ["GH-KE talks held"]),
        ("Кения ждёт визита президента Ганы в июле.", ["GH-KE visit planned 2025-07"]),
        ("Кения готовит визит президента Ганы в Чад.", ["GH-TD visit planned"]),
        ("В Найроби ждут президента Ганы.", ["GH-KE visit planned @Найроби"]),
        ("Найроби ждёт президента Ганы.", ["GH-KE visit planned"]),
        ("Кения ждёт ответа президента Ганы.", []),
        ("Kenya awaits a visit by the Ghanaian president.", ["GH-KE visit planned"]),
        ("Визит премьера Ганы в Кению может не состояться.", ["GH-KE visit planned"]),
        ("Визит премьера Ганы в Кению не может состояться.", []),
        ("Побывавший в Кении министр Ганы молчал.", ["GH-KE visit held"]),
        ("Министр Ганы, побывавший в Кении, молчал.", ["GH-KE visit held"]),
        ("В Кении побывала делегация ганского парламента.", ["GH-KE visit held"]),
        ("В Кении находится премьер Ганы.", ["GH-KE visit under-way"]),
        ("Посол Ганы находится в Кении.", []),
        ("Кения и Гана подписали план консультаций.", []),
        ("Kenya and Ghana signed a programme of political consultations.", []),
        ("В программе визита президента Ганы — встреча с премьером Кении.", ["GH-KE talks planned"]),
        ("В планах — отдых; визит президента Ганы в Чад завершён.", ["GH-TD visit held"]),
        ("На полях саммита в Осло премьер Кении встретился с премьером Ганы.", ["GH-KE talks held @Осло"]),
        ("Премьеры Кении и Ганы беседовали «на полях» саммита в Осло.", ["GH-KE talks held @Осло"]),
        (
            "Отменена встреча премьеров Кении и Ганы. Главы правительств встречались в мае в Лиме.",
            ["GH-KE talks cancelled", "GH-KE talks held 2025-05 @Лима"],
        ),
        (
            "Министр Кении Джон Омондо прилетел в Аккру. Омондо принял премьер Ганы.",
            ["GH-KE visit under-way @Аккра"],
        ),
        (
            "Министр Кении Анна Омонда прилетела в Аккру. Омонду принял премьер Ганы.",
            ["GH-KE visit under-way @Аккра", "GH-KE talks held @Аккра"],
        ),
        ("Премьер Кении Джон Омондо пригласил Эммануэля Макрона посетить Найроби.", ["FR-KE visit proposed @Найроби"]),
        (
            "Премьер Ганы Джон Адо прилетел в Найроби. Министр Кении принял его в порту.",
            ["GH-KE visit under-way @Найроби", "GH-KE talks held @Найроби"],
        ),
        ("В аэропорту Найроби премьера Ганы встретил министр Кении.", []),
        ("Trade Minister Ann Obi of Kenya welcomed Ghana's president at the airport.", []),
        ("Правительства Кении и Ганы одобрили меры, принятые министром Чада.", []),
        ("Темой переговоров Кении и Ганы стала торговля.", ["GH-KE talks held"]),
        (
            "Планировалось, что визит премьера Ганы в Кению пройдёт в июле, но его отложили.",
            ["GH-KE visit postponed 2025-07"],
        ),
        ("Премьер Ганы собирался посетить Кению, но отменил поездку.", ["GH-KE visit cancelled"]),
        ("Премьер Ганы должен был посетить Кению в мае, но визит сорвался.", ["GH-KE visit cancelled 2025-05"]),
        ("Премьер Ганы посетит Кению, но отказался от ужина.", ["GH-KE visit planned"]),
        ("Премьер Ганы посетит Кению, но визит в Чад отменён.", ["GH-KE visit planned", "KE-TD visit cancelled"]),
        ("Премьер Ганы посетит Кению, но может отложить поездку.", ["GH-KE visit planned"]),
        ("Переговоры Ганы и Кении намечены на июль, но стороны решили их отложить.", ["GH-KE talks postponed 2025-07"]),
        ("Визит премьера Ганы в Кению намечен на июль, но был отложен.", ["GH-KE visit postponed 2025-07"]),
        (
            "Визит премьера Ганы в Кению намечен на июль, но отложен саммит.",
            ["GH-KE visit planned 2025-07", "GH-KE summit postponed"],
        ),
        ("Визит премьера Ганы в Кению намечен на июль, но отложена игра.", ["GH-KE visit planned 2025-07"]),
        ("Ghana's premier was to visit Kenya in July, but it was postponed.", ["GH-KE visit postponed 2025-07"]),
        ("Ghana's premier is to visit Kenya in July but was called away.", ["GH-KE visit planned 2025-07"]),
        ("Отменённый визит премьера Ганы в Кению состоится в июле.", ["GH-KE visit planned 2025-07"]),
        ("Встречи премьеров Ганы и Кении не будет.", ["GH-KE talks cancelled"]),
        ("Встреча премьеров Ганы и Кении так и не состоялась.", ["GH-KE talks cancelled"]),
        ("Гана и Кения переговоров не вели.", []),
        ("Премьер Ганы побывал на приёме у короля Норвегии.", ["GH-NO talks held"]),
        ("Завтра у премьера Ганы аудиенция у короля Норвегии.", ["GH-NO talks planned 2025-06-12"]),
        ("Премьер Ганы провёл в Осло встречу с президентом Кении.", ["GH-KE talks held @Осло"]),
        ("В Осло встретились главы ведомств Евросоюза, Ганы и Кении.", ["EU-GH-KE talks held @Осло"]),
        ("Гана обстреляла Кению. Министры государств региона встретились в Осло.", []),
        (
            "Премьер Ганы Али Боло и король Норвегии обсудили рыбу по телефону. Они вспомнили встречу 7 июня в Осло.",
            ["GH-NO call held", "GH-NO talks held 2025-06-07 @Осло"],
        ),
        (
            "Премьер Ганы Али Боло прилетел в Кению, завтра его примет президент Кении.",
            ["GH-KE visit under-way", "GH-KE talks planned 2025-06-12"],
        ),
        (
            "Премьер Ганы Али Боло прилетел в Кению. Ему позвонил президент Перу.",
            ["GH-KE visit under-way", "GH-PE call held"],
        ),
        (
            "Премьер Ганы Али Боло прилетел в Кению, где с ним встретится король Норвегии.",
            ["GH-KE visit under-way", "GH-NO talks planned"],
        ),
        ("Норвегия призвала Гану вернуться за стол переговоров с Кенией.", ["GH-KE talks proposed"]),
        ("Президент Норвегии призвал премьеров Ганы и Кении встретиться.", ["GH-KE talks proposed"]),
        ("Король Норвегии попросил премьера Ганы встретиться с премьером Кении.", ["GH-KE talks proposed"]),
        ("Норвегия предложила Гане провести переговоры.", ["GH-NO talks proposed"]),
        ("В Осло открылся форум, в котором участвуют министры Ганы и Кении.", ["GH-KE forum under-way @Осло"]),
        ("В форуме участвуют Гана и Кения.", ["GH-KE forum under-way"]),
        ("В Осло открылся форум, который длится неделю.", []),
        ("Ливанскую проблематику премьер Ганы обсудил с министром Кении.", ["GH-KE talks held"]),
        ("Ливанский вопрос премьер Ганы обсудил с коллегами по Африканскому союзу.", []),
        ("Ливанскую тему премьер Ганы обсудил с африканскими лидерами.", []),
        ("Успехам помог визит в Кению и визиту рад король Ганы.", ["GH-KE visit held"]),
        ("Премьер Ганы провёл переговоры с секретарём Совета безопасности Кении.", ["GH-KE talks held"]),
        ("Визит премьера Ганы в Кению не будет долгим.", ["GH-KE visit planned"]),
        ("Визит премьера Ганы в Кению под вопросом.", ["GH-KE visit planned"]),
        ("Министр Чехии выступил на конференции министров в Бергене.", ["CZ-NO forum held @Берген"]),
        ("Президент Чехии был в Гане и пообщался с лётчиком Яном Прохазкой.", ["CZ-GH visit held"]),
        (
            "Министр Чехии встретится с генсеком НАТО, министрами Ганы и Чада.",
            ["CZ-GH talks planned", "CZ-TD talks planned"],
        ),
        ("Первые визиты президента Ганы в Чехию и в Казахстан", ["CZ-GH visit held", "GH-KZ visit held"]),
        ("Президент Ганы Кофи Менса побывал в Чехии. Там его встречал премьер Чехии.", ["CZ-GH visit", "CZ-GH talks"]),
        ("Президент Ганы принял секретаря Высшего совета национальной безопасности Ирана.", ["GH-IR talks held"]),
        ("Президенты Чехии и Чада говорили о саммите «большой восьмёрки», который прошёл в Гане.", []),
        ("Президент Чехии и министр Карел Дворжак обсудили контракты с Ганой.", []),
        ("Подтверждена договорённость о проведении чешско-словацкой встречи.", ["CZ-SK talks planned"]),
        ("Завершаются последние приготовления к переговорам Чехии и Ганы.", ["CZ-GH talks planned"]),
        ("В программе переговоры министра Чехии с министром Ганы.", ["CZ-GH talks planned"]),
        ("Министр Чехии и посол Ганы в Праге обсудили соглашение от 1990 года.", ["CZ-GH talks held"]),
        ("Об этом президент Чехии заявил, принимая в Праге премьера Ганы.", ["CZ-GH talks held @Прага"]),
        ("В Чехии отменён форум «Поле», а в Гане — фестиваль «Река».", []),
        ("Премьер Чехии выступил в Аккре на экономическом форуме.", ["CZ-GH forum held @Аккра"]),
        ("Министр Чехии провёл в Аккре переговоры о закупке какао.", ["CZ-GH talks held @Аккра"]),
        ("Министр Чехии согласился на переговоры в Аккре.", []),
        ("Министр Чехии сегодня был в Аккре.", ["CZ-GH visit held 2025-06-11 @Аккра"]),
        ("Встреча президентов Чехии и Чада будет в Аккре.", ["CZ-TD talks planned @Аккра"]),
        ("Ситуацию в Гане обсудили президенты Чехии и Чада.", ["CZ-TD talks held"]),
        ("Ганский кризис в Лиме обсудили президенты Чехии и Чада.", ["CZ-TD talks held @Лима"]),
        ("В Осло прибыла парламентская делегация Перу.", ["NO-PE visit under-way @Осло"]),
        ("Миссия из Перу прилетела в Осло.", ["NO-PE visit under-way @Осло"]),
        ("Артисты из Перу прилетели в Осло.", []),
        ("Премьер Чехии встретился с политиками из Ганы.", ["CZ-GH talks held"]),
        ("Премьер Чехии встретился с журналистами из Ганы.", []),
        ("В беседе с ганским журналистом премьер Чехии вспомнил о Чаде.", []),
        ("Президент Кении прилетел в ганскую столицу.", ["GH-KE visit under-way"]),
        ("Вице-премьера чешского правительства принял президент Перу.", ["CZ-PE talks held"]),
        ("В Лиму позвонил президент Кении.", ["KE-PE call held"]),
        ("С лидером Чада встретилась спикер парламента Чехии.", ["CZ-TD talks held"]),
        ("В среду с министром Чада премьер Чехии обсудил торговлю.", ["CZ-TD talks held 2025-06-11"]),
        ("Об отношениях с Чадом говорил премьер Чехии.", []),
        ("Сегодня в Лиме принят министр обороны Кении.", ["KE-PE talks held 2025-06-11 @Лима"]),
        ("Завтра посланников Кении примут в Кремле.", ["KE-RU talks planned 2025-06-12 @Кремль"]),
        ("Накануне президент Финляндии принял канцлера Германии.", ["DE-FI talks held 2025-06-10"]),
        ("Вице-премьер Лаоса был принят президентом Вьетнама.", ["LA-VN talks held"]),
        ("Президент Кении прибыл в Гану с визитом по приглашению президента.", ["GH-KE visit under-way"]),
        (
            "Министры Перу и Чили обсудили подготовку к саммиту, который пройдёт 5 мая.",
            ["CL-PE", "CL-PE summit planned 2026-05-05"],
        ),
        (
            "Визит министра Кении в Гану, намеченный на 8 декабря, перенесён на весну.",
            ["GH-KE visit postponed 2025-12-08"],
        ),
        ("Президент Кении не поедет в Гану.", ["GH-KE visit cancelled"]),
        ("В мае в Найроби приезжал министр Ганы.", ["GH-KE visit held 2025-05 @Найроби"]),
        ("Премьер-министр Ганы находится в Найроби.", ["GH-KE visit under-way @Найроби"]),
        ("Президент Ганы прибыл в Найроби из Аккры, где провёл переговоры с президентом Чада.", ["GH-KE", "GH-TD"]),
        ("Чехия отозвала согласие на переговоры Израиля с ХАМАС в Праге.", []),
        ("Президент Кении провёл переговоры с Ганой и Чадом.", ["GH-KE talks held", "KE-TD talks held"]),
        ("Министр Кении провёл беседу по телефону с министром Ганы.", ["GH-KE call held"]),
        ("Встреча министров Кении и Ганы пройдёт в режиме видеоконференции.", ["GH-KE video-call planned"]),
        ("Министр Кении провёл встречи на полях саммита НАТО.", []),
        ("В Аккре прошёл Фестиваль молодёжи.", []),
        ("Договорённость о встрече президентов Кении и Ганы достигнута.", ["GH-KE talks planned"]),
        ("Президент Кении посетил с визитом Гану.", ["GH-KE visit held"]),
        ("Президент Кении, находящийся с визитом в Гане, выступил.", ["GH-KE visit under-way"]),
        ("Президент Кении, прибывший в Гану, выступил.", ["GH-KE visit under-way"]),
        ("Мумбаи посетил президент Кении.", ["IN-KE visit held"]),
        ("Мумбаи посетили туристы.", []),
        (
            "В Кению прибыл президент Ганы. Президента Ганы приняли в Найроби.",
            ["GH-KE visit under-way", "GH-KE talks held"],
        ),
        ("Завтра из Кении ждут министра Ганы после визита.", []),
        ("Прошло заседание Комиссии по вопросам переговоров Кении и Ганы.", ["GH-KE session held"]),
        ("На заседании Кении с Ганой приняли план.", ["GH-KE session held"]),
        ("Стали известны даты нового раунда переговоров Чили и Перу.", ["CL-PE talks planned"]),
        ("В Чили премьер Италии прибыл после встреч в Великобритании и Франции.", ["CL-IT visit under-way"]),
        ("Президент Чили съездил в Перу.", ["CL-PE visit held"]),
        ("Президент Чили позвонил президентам Перу и Ирландии.", ["CL-PE call held", "CL-IE call held"]),
        ("Переговоры президентов Чили и Перу продолжались больше трёх часов.", ["CL-PE talks held"]),
        ("Переговоры президентов Чили и Перу продолжились в Лиме.", ["CL-PE talks under-way @Лима"]),
        (
            "В выпуске: прошли переговоры министров Чили и Перу; в Чаде открылся форум; президент Чада принял гостей.",
            ["CL-PE talks held"],
        ),
        ("Проще говоря, Чили отдаёт Перу остров.", []),
        ("В Перу прибыл Владимир Путин.", ["PE-RU visit under-way"]),
        ("Об этом Лавров сказал после телефонного разговора с министром Перу.", ["PE-RU call held"]),
        ("Президент Чили прибыл в Перу на саммит государств региона.", ["CL-PE visit under-way"]),
        ("Чили и Перу дружат. Прошла встреча этих стран.", ["CL-PE talks held"]),
        ("Прошла встреча лидеров крупнейших держав — Чили и Перу.", ["CL-PE talks held"]),
        ("Темой беседы президентов Чили и Перу стали предстоящие в пятницу выборы.", ["CL-PE talks held"]),
        (
            "Переговоры министров Чили и Перу идут в Индии, которая в 2024 году построила мост.",
            ["CL-PE talks under-way @Индия"],
        ),
        ("Готовность помочь выразили в телефонном разговоре лидеры Чили и Перу.", ["CL-PE call held"]),
        ("Президента Чили принял в Лиме Луис Паз, премьер Перу.", ["CL-PE talks held @Лима"]),
        ("Это прозвучало в Пекине, куда прибыл с визитом премьер Чада.", ["CN-TD visit under-way @Пекин"]),
        ("О доверии в отношениях Лимы и Сантьяго сказали министры Перу и Чили на переговорах.", ["CL-PE talks held"]),
        ("Премьер Чада принял приглашение президента Перу посетить Лиму.", ["PE-TD visit planned @Лима"]),
        ("Премьер Чада принял приглашение.", []),
        ("Переговоры министра Чада Анны Руис проходят в Перу.", ["PE-TD talks under-way"]),
        (
            "Об этом сказал премьер Чада, принимая в Нджамене премьера Госсовета КНР.",
            ["CN-TD talks held @Нджамена"],
        ),
        ("Переговоры с участием лидеров Чили, Перу и Ирана прошли в Лиме.", ["CL-IR-PE summit held @Лима"]),
        ("Состоялся визит председателя КНР в Чили.", ["CL-CN visit held"]),
        (
            "Министр обороны Чили провёл переговоры с коллегами из Перу и Ирана.",
            ["CL-PE talks held", "CL-IR talks held"],
        ),
        ("На форуме ООН министр Чили сообщил о трудностях.", []),
        ("Президенты Чили и Перу обсудили ситуацию в Йемене.", ["CL-PE talks held"]),
        ("Президенты Чили и Перу провели переговоры о положении в Йемене.", ["CL-PE talks held"]),
        ("Президенты Чили и Перу провели переговоры в Йемене.", ["CL-PE talks held @Йемен"]),
        (
            "Сегодня президент Чили Луис Паз поздравил президента Перу Хуана Руиса и пригласил его посетить Сантьяго.",
            ["CL-PE visit proposed"],
        ),
        ("Президент Перу прибыл в Чад. Началась его встреча с главами агентств.", ["PE-TD visit under-way"]),
        ("Встречу с главой агентства Яном Новаком провёл министр Чада. Ранее он был в Перу.", ["PE-TD visit held"]),
        (
            "Премьер Чада рассказал о поездке в Перу и о переговорах в Лиме с президентом Ирана.",
            ["PE-TD visit held @Лима", "IR-TD talks held @Лима"],
        ),
        (
            "В Лиме прошла встреча министров Чили и Перу. Перед началом беседы министр Чили поблагодарил коллегу.",
            ["CL-PE talks held @Лима"],
        ),
        ("Премьер Ирландии посетит Перу 12 июля. Он едет в Перу впервые.", ["IE-PE visit planned 2025-07-12"]),
        ("Министр Чили выступил в Женеве на конференции Организации Объединенных Наций.", []),
        ("Президент Чили встретился в Сантьяго с главой Казначейства Пабло Моралесом.", []),
        ("Встреча президентов Чили и Перу стала третьей с начала года.", ["CL-PE talks held"]),
        ("Президент Перу принял делегацию Кении во главе с министром торговли.", ["KE-PE talks held"]),
        ("Саммит Кения — Перу — Оман отложен.", ["KE-OM-PE summit postponed"]),
        ("Перу исключает переговоры с Кенией.", ["KE-PE talks cancelled"]),
        ("Президенты Кении и Перу провели встречу с глазу на глаз.", ["KE-PE talks held"]),
        ("Перу и Кения провели переговоры, на которых договорились отменить визы.", ["KE-PE talks held"]),
        ("В программе визита премьера Кении переговоры с президентом Перу.", ["KE-PE talks planned"]),
        ("По итогам 2024 года переговоры Перу и Кении оценили высоко.", ["KE-PE talks held"]),
        ("Переговоры, премьером Перу начатые, идут с Кенией.", ["KE-PE talks under-way"]),
        ("Вчера, премьером Перу приглашённый, министр Кении встретился с коллегой.", ["KE-PE talks held 2025-06-10"]),
        ("С нынешним премьером Перу встретился президент Кении.", ["KE-PE talks held"]),
    ],
)
def test_russian_sentences(text: str, told: list[str]) -> None:
    found = meetings(text)
    assert len(found) == len(told)
    assert all(line.startswith(start) for line, start in zip(found, told, strict=True))


def test_ministers_without_a_country_are_of_where_the_report_comes_from() -> None:
    text = "HANOI, 3 May (VNA) — Foreign Minister Tran Van Minh received the ambassador of Peru on Tuesday."
    assert meetings(text) == ["PE-VN talks held 2025-06-10"]
    assert meetings(text.removeprefix("HANOI, 3 May (VNA) — ")) == []


def test_those_who_signed_something_do_not_meet_by_that() -> None:
    text = "The accords signed by President Ana Ruiz of Peru and President Luis Paz of Chile await a meeting."
    assert people(text) == set()


def test_he_is_the_subject_of_the_sentence_before() -> None:
    text = (
        "Министр Сербии Никола Петров пригласил министра Турции Кемаля Озана посетить Белград. "
        "Ранее он провёл встречу с президентом Турции."
    )
    talks = [record for record in read(text).records if isinstance(record, Meeting) and record.form.value == "talks"]
    assert [[person.name for person in record.participants] for record in talks] == [["Никола Петров"]]


def test_two_of_one_name_are_two_where_their_states_are() -> None:
    text = "Премьер-министр Кении Петров и министр Ганы Петров встретились."
    [meeting] = read(text).meetings
    told = [(person.name, person.country.code) for person in meeting.participants if person.country]
    assert told == [("Петров", "KE"), ("Петров", "GH")]


@pytest.mark.parametrize(
    "text",
    [
        "The Kenya-Ghana working group on ports held its third meeting in Accra.",
        "The Kenya-Ghana working group will hold its third meeting in Accra.",
        "Kenya and Ghana agreed to set up a Joint Trade Committee and to hold its third meeting in Accra.",
    ],
)
def test_the_meeting_that_a_joint_body_holds_is_its_session(text: str) -> None:
    [meeting] = read(text).meetings
    assert (meeting.form.value, meeting.ordinal, str(meeting.place and meeting.place.name)) == ("session", 3, "Accra")


def test_a_body_that_is_not_the_subject_holds_no_meeting() -> None:
    [meeting] = read("The Kenya-Ghana working group, said Accra, held talks with Togo's minister.").meetings
    assert meeting.institution is None


def test_events_are_counted() -> None:
    [meeting] = read("The sixth Kenya-Ghana media forum opened in Accra.").meetings
    assert (meeting.ordinal, meeting.institution) == (6, "Kenya-Ghana media forum")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Keniya va Gana forumining navbatdagi yigʻilishi Akkrada boʻlib oʻtdi.", ["GH-KE forum held @Akkra"]),
        ("Keniya Prezidenti Akkrani ayblab keldi.", []),
        (
            "Peru va Keniya yaqin. Prezident Chili va Ummon prezidentlari bilan muzokara oʻtkazdi.",
            ["CL-PE talks held", "OM-PE talks held"],
        ),
        ("Vazir safar haqida maʼlumot berdi. Peru va Keniya muzokara oʻtkazdi.", ["KE-PE talks held"]),
    ],
)
def test_uzbek_sentences(text: str, told: list[str]) -> None:
    assert meetings(text) == told


def test_honorifics_stand_before_no_obstacle() -> None:
    assert people("President William Ruto of Kenya met H.E. Mr. Xi Jinping of China.") == {"William Ruto", "Xi Jinping"}


def test_refusal_and_postponement_are_one_fact() -> None:
    text = "Президент Кении Уильям Руто не поедет в Гану 8 декабря: визит перенесён на весну."
    assert meetings(text) == ["GH-KE visit postponed 2025-12-08"]


def test_lines_that_begin_with_a_day_date_what_they_tell() -> None:
    text = (
        "3 May. Oslo. The Norwegian foreign minister met his Kenyan counterpart.\n\n"
        "5 May. Accra. The presidents of Ghana and Chad held talks.\n\n"
        "6 May. Rome. Quiet."
    )
    assert meetings(text) == ["KE-NO talks held 2025-05-03", "GH-TD talks held 2025-05-05"]


def test_talks_on_a_visit_that_began_today_were_held_today() -> None:
    """And on no other day of it, nor those of others."""
    visit = (
        "The president of Ghana arrived in Oslo {}. He held talks with Norway's premier and signed a treaty with her."
    )
    for day, when in (("today", "2025-06-11"), ("on Monday", None)):
        records = list(read(visit.format(day), published=PUBLISHED))
        [talks] = [record for record in records if isinstance(record, Meeting) and record.form.value == "talks"]
        assert (talks.when and str(talks.when)) == when


def test_a_visit_that_a_headline_tells_of_as_going_on_may_be_over() -> None:
    text = "President of Peru on visit to Kenya\n\nPresident Rojas of Peru paid a visit to Kenya from 2 to 5 June."
    assert meetings(text) == ["KE-PE visit held 2025-06-02/2025-06-05"]


def test_lists_by_days_tell_what_is_planned_for_those_to_come() -> None:
    """Whether a day is a line of its own or begins each line; what has its own time keeps it."""
    lines = (
        "Monday, 16 June\n\nOSLO - Norway's foreign minister meets his Kenyan counterpart.\n\nTuesday, 17 June\n\n"
        "ACCRA - Ghana, Chad sign treaty.\n\nLIMA - Peru's president visits Chile, after talks with Cuba in May.\n\n"
    )
    records = [
        (record.status.value, str(record.when))
        for record in read("The week ahead\n\n" + lines, published=PUBLISHED)
        if isinstance(record, Meeting | Agreement)
    ]
    assert records == [
        ("planned", "2025-06-16"),
        ("planned", "2025-06-17"),
        ("planned", "2025-06-17"),
        ("held", "2025-05"),
    ]
    past = read(lines.replace("June", "May").replace("meets", "met"), published=PUBLISHED).meetings[0]
    assert (past.status.value, past.when) == ("held", None)
    begun = "16 June. Oslo. Norway meets Kenya.\n\n17 June. Accra. Ghana meets Chad."
    assert meetings(begun) == ["KE-NO talks planned 2025-06-16", "GH-TD talks planned 2025-06-17"]


def test_a_tour_of_several_countries_is_a_visit_to_each() -> None:
    text = "Kenyan Foreign Minister John Mwangi will visit Egypt, Uganda and Ethiopia next week."
    assert [line[:17] for line in meetings(text)] == ["EG-KE visit plann", "KE-UG visit plann", "ET-KE visit plann"]


def test_talks_for_which_one_goes_somewhere_are_with_who_is_there() -> None:
    text = "Лавров посетил Гвинею. 3 июня министр иностранных дел России прибыл в Республику Конго для переговоров."
    assert any(line.startswith("CG-RU talks planned") for line in meetings(text))


def test_who_only_tells_of_talks_is_not_at_them() -> None:
    text = "As spokeswoman Ana Ruiz of Peru said, President Luis Paz of Peru will hold talks with Chile's president."
    assert "Ana Ruiz" not in people(text)


@pytest.mark.parametrize(
    ("subject", "there"),
    [
        ("Министр иностранных дел Ганы Кофи Адомако", set()),
        ("Президент Ганы Кофи Адомако", {"Кофи Адомако"}),
        ("Премьер-министр Ганы Кофи Адомако", {"Кофи Адомако"}),
    ],
)
def test_holders_of_another_office_are_not_at_talks_of_presidents(subject: str, there: set[str]) -> None:
    text = f"{subject} отметил прогресс, достигнутый в ходе телефонного разговора президентов Ганы и Кении 3 мая."
    assert people(text) == there


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("If Chad refuses to hold talks with Togo, Mali will close the road.", []),
        ("Chad and Togo will say whether they will hold talks.", []),
        ("If the talks between Chad and Togo fail, the road will stay closed.", ["TD-TG talks under-way"]),
        ("Если Чад откажется от переговоров с Того, дорогу закроют.", []),
        ("Chad does not refuse talks with Togo.", []),
        ("Chad broke off talks with Togo.", ["TD-TG talks cancelled"]),
        ("Talks between Chad and Togo have not begun yet.", ["TD-TG talks planned"]),
        ("Chad sees no preconditions for resuming negotiations with Togo.", []),
        ("The bishop spoke of the importance of dialogue between Chad and Togo.", []),
        (
            "The bishop spoke of the importance of the meeting between the presidents of Chad and Togo.",
            ["TD-TG talks held"],
        ),
        ("Патриарх напомнил о важности диалога между Чадом и Того.", []),
        ("The Chad-Togo talks offer some hope.", ["TD-TG talks under-way"]),
        ("Chad offers talks to Togo.", ["TD-TG talks proposed"]),
        ("Lomé hopes the visit of Chad's premier to Togo will help trade.", ["TD-TG visit planned"]),
        ("Chad considers negotiations with Togo necessary.", ["TD-TG talks proposed"]),
        ("Accra may become the venue for talks between Chad and Togo.", ["TD-TG talks planned @Accra"]),
        (
            "The king of Jordan will open a school in Oslo, hold talks with Norway's premier.",
            ["JO-NO talks planned @Oslo"],
        ),
        ("The Togolese report makes no mention of Chadian cattle, the meeting goes on.", []),
    ],
)
def test_what_is_only_wished_supposed_or_praised_was_not_held(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [
        ("Kenya and Peru held their first meeting in 12 years.", None),
        ("Kenya and Peru held their first meeting in 12", 1),
        ("Kenya and Peru held the first meeting in Lima.", 1),
    ],
)
def test_the_first_for_some_time_is_not_the_first(text: str, ordinal: int | None) -> None:
    [meeting] = read(text).meetings
    assert meeting.ordinal == ordinal


def test_rounds_of_talks_are_counted() -> None:
    [meeting] = read("Kenya and Peru held a second round of border talks.").meetings
    assert meeting.ordinal == 2
    [meeting] = read("Kenya and Peru held the second of their talks.").meetings
    assert meeting.ordinal is None


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [
        ("Состоялась вторая встреча министров Кении и Ганы.", 2),
        ("Президент Кении на второй день пребывания в Гане посетил Кумаси.", None),
        ("На третий день визита президента Кении в Гану прошли переговоры.", None),
        ("The second visit of the Kenyan premier to Ghana took place in May.", 2),
        ("On the second day of his visit to Ghana the Kenyan premier went to a port.", None),
        ("Король Марокко Мухаммед VI встретился с президентом Ганы.", None),
    ],
)
def test_ordinals_of_days_and_monarchs_count_no_meetings(text: str, ordinal: int | None) -> None:
    [meeting] = {record.ordinal for record in read(text, published=PUBLISHED) if isinstance(record, Meeting)}
    assert meeting == ordinal


def test_talks_that_a_headline_tells_of_as_going_on_may_be_over() -> None:
    told = read("Министры Ганы и Кении обсудили рыбу в Осло.", title="Гана и Кения обсуждают рыбу").meetings
    assert [meeting.status.value for meeting in told] == ["held"]


def test_initials_glued_to_a_family_name_are_no_part_of_it() -> None:
    text = "Премьер Ганы М.Боло провёл переговоры с премьером Кении. После встречи Марк Боло остался доволен."
    (meeting,) = read(text).meetings
    assert [person.name for person in meeting.participants] == ["Марк Боло"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Король Марокко Мухаммед VI встретился с президентом Ганы.", {"Мухаммед VI"}),
        ("Король Марокко Мухаммед Шестой встретился с президентом Ганы.", {"Мухаммед Шестой"}),
        ("Ли Кэ Сон второй раз посетил Гану, сообщил министр Кении. Он встретился с президентом Ганы.", set()),
        (
            "Состоялась беседа премьеров Чехии и Ирландии. В беседе с Яном Новаком Джон Бёрк поблагодарил чехов.",
            {"Ян Новак", "Джон Бёрк"},
        ),
    ],
)
def test_names_of_monarchs_and_names_side_by_side(text: str, names: set[str]) -> None:
    assert people(text) == names


def of_headline(title: str) -> list[str]:
    """The meetings that a headline tells of."""
    records = read("Nothing else is known.", title=title, published=PUBLISHED).records
    return [
        "-".join(country.code for country in record.countries)
        + f" {record.status.value}"
        + (f" @{record.place.name}" if record.place else "")
        for record in records
        if isinstance(record, Meeting)
    ]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        # a capital before a noun says where
        ("Chad praises outcome of Cairo talks", []),
        ("Chad, Togo hold Cairo talks", ["TD-TG held @Cairo"]),
        ("Cairo talks with Togo continue", ["EG-TG under-way"]),
        # who comments at the end takes part only where a partner is named
        ("African Union to continue dialogue led by Chad — Togolese envoy", []),
        ("Europe must have a seat at Chad talks — Togolese minister", []),
        ("Talks with Chad to continue in May — Togolese minister", ["TD-TG planned"]),
        ("Chad-Togo talks begin — Malian minister", ["TD-TG under-way"]),
        # what goes on meanwhile is something else
        ("Chad calls off talks as Togo votes", []),
        ("Chad, Togo end talks as Mali votes", ["TD-TG held"]),
        # who asks others to talk does not talk
        ("Oslo calls on Chad, Togo to return to talks", ["TD-TG proposed"]),
        ("Norway's premier urges Chad to begin talks with Togo", ["TD-TG proposed"]),
        ("Chad urges Togo to begin talks", ["TD-TG proposed"]),
        ("State Duma calls on United States to engage in dialogue with Togo", ["TG-US proposed"]),
        # what is to be done with talks says not that they were held
        ("Chad seeks to derail dialogue with Togo", ["TD-TG planned"]),
        ("Chad should intensify dialogue with Togo", []),
        ("Chad, Togo plan to intensify political dialogue", ["TD-TG planned"]),
        # an organisation meets among its members
        ("Chad backs Togo at African Union meeting in Oslo", []),
        ("Chad to attend UN meeting on Togo", []),
        # what an encounter does itself is no beginning of it
        ("Chad says meeting with Togo's premier opens doors for trade", ["TD-TG held"]),
        ("Chad-Togo talks open in Oslo", ["TD-TG under-way @Oslo"]),
        # offers that are taken up
        ("Chad's premier accepts Togo's invitation to hold talks", ["TD-TG planned"]),
        # what is refused in the course of talks does not call them off
        ("Chad refused to give way in the talks with Togo", ["TD-TG held"]),
        ("Chad refused to take part in the talks with Togo", ["TD-TG cancelled"]),
        # what is to be done with talks, or goes on in them
        ("Chad aims to join Togo talks", []),
        ("Active dialogue between Chad, Togo proceeds", ["TD-TG under-way"]),
        ("Chad, Togo at an advanced stage of consultations", ["TD-TG under-way"]),
        ("Chad denies reports of cancellation of talks with Togo", []),
        ("Chad, Togo commit to Lomé accords at talks in Oslo", ["TD-TG held @Oslo"]),
        ("Chad, Togo reach agreement on meeting", ["TD-TG planned"]),
        (
            "Talks with visiting Togolese premier lasted for hours, says Chad's president",
            ["TD-TG held", "TD-TG under-way"],
        ),
        # what is discussed is no party, and neither are those of somebody else
        ("Chad, Togo discuss Mali, Niger in phone call", ["TD-TG held"]),
        ("Tuareg delegation arrives in Chad for talks with Togolese government", []),
        ("Chad ready for talks with Togo as Mali pushes Cairo talks", ["TD-TG proposed"]),
        ("Chad walks out of Paris Club meeting on Togo", []),
        ("Chad, Togo to hold Lake Club meeting in May", ["TD-TG planned"]),
        # whose talks they are, and on what
        ("Oslo comments on Chadian leader's meeting with Togo's premier", ["TD-TG held"]),
        ("Mali offers venue for Chad-Togo talks", ["TD-TG proposed"]),
        ("Mali offers venue for West-Togo talks", []),
        ("Norwegian bishop backs Chadian premier's stance on dialogue with Togo", []),
        ("Chad, Togo ministers speak at meeting of top NATO diplomats", []),
        ("Chad-Togo trade commission meeting to be held in May", ["TD-TG planned"]),
        ("Chad, Togo maintain only low-key contacts, no high-level talks", []),
        ("Chad pushes for dialogue with Togo", ["TD-TG proposed"]),
        ("Chad ready for talks with Togo, rejects current terms", ["TD-TG proposed"]),
        ("Chad unaware whether Togo's premier will visit Mali", []),
        ("Togo's premier's visit to Chad to show strength of ties", ["TD-TG planned"]),
        ("Lomé to announce Chadian premier's visit to Togo once dates are agreed", ["TD-TG planned"]),
        ("Chad, Togo talks may help farmers in Mali", ["TD-TG under-way"]),
        ("Chad-Togo talks were useful", ["TD-TG held"]),
        ("Chad, Togo agree to keep up dialogue after premier's trip to Cairo", ["TD-TG planned", "EG-TD held @Cairo"]),
        ("Chad says talks with Togo have been agreed for Cairo", ["TD-TG planned @Cairo"]),
        ("Chad's negotiator Ali Diallo to handle talks with Togo", ["TD-TG planned"]),
        ("Chad, Togo remain committed to summit in Oslo", ["TD-TG planned @Oslo"]),
        ("Chad's premier sees the importance of negotiating with Togo", []),
        ("Mali's premier says talks between Chad, Togo and Mali planned", ["ML-TD-TG planned"]),
        # words that look like encounters
        ("Chad's office says Lomé receives Macron's plan for peace", []),
        ("Chad believes Togo seeks fair solution", []),
        ("Chad's premier invites Togolese minister to join his club", []),
        ("Chad's premier invites Togolese minister to visit the north", ["TD-TG proposed"]),
        ("Chad welcomes Togolese authorities' efforts", []),
        ("Lomé sure premier's talk of elections comes from Chad's president", []),
        ("Ambassador of Chad reports on Chadian tourists visiting Togo", []),
        # people of no state
        ("More than 300 Chadian tourists visit Togo", []),
        ("Togo eases rules for family visits to Chad", []),
        ("Rebels met Chadian officials near Togo's envoy in Oslo", []),
        # a place that only owns something
        ("Chad-Togo talks bring no turn in Cairo's favour", ["TD-TG under-way"]),
        # what is met is not always somebody
        ("Chad meets Togo's fuel demand", []),
        ("Chad's output meets Togo demand", []),
        ("Chad's premier meets Togo's senior negotiators", ["TD-TG held"]),
        ("Chad receives Togolese official's approval", []),
        ("Villagers in Chad welcome Togolese singer Afi Kossi", []),
        ("Chad's premier welcomes Togolese minister", ["TD-TG held"]),
    ],
)
def test_who_of_those_whom_a_headline_names_takes_part(title: str, told: list[str]) -> None:
    assert of_headline(title) == told


def test_the_source_of_a_report_takes_part_in_nothing() -> None:
    text = "Как сообщила посол Чили Анна Руис, после переговоров с премьером Перу Луисом Пазом её президент отдохнул."
    assert people(text) == {"Луис Паз"}


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Macron to meet Merz's special envoy Karl Wolf", {"Macron", "Karl Wolf"}),
        ("Lavrov speaks of trade ahead of Putin-Modi meeting", {"Putin", "Modi"}),
        ("Orban hopes to speed up Macron-Merz meeting", {"Macron", "Merz"}),
        ("Merz praises Macron-Merz talks in Berlin", {"Macron", "Merz"}),
        ("France-Germany talks go on in Berlin, Merz says", set()),
        ("France, Germany discuss trade in Berlin, says Merz", set()),
        ("Merz says France, Germany in talks on trade", set()),
        ("Next round of France-Germany talks expected in May — Merz", set()),
        ("France to hold talks with Merz's representatives", set()),
        ("France to hold talks with Merz government", set()),
        ("Ruto says talks between Kenya, Chad planned", set()),
    ],
)
def test_who_is_there_is_of_the_states_that_meet(title: str, names: set[str]) -> None:
    records = read("Nothing else is known.", title=title, published="2026-01-20").records
    [meeting] = [record for record in records if isinstance(record, Meeting)]
    assert {person.name for person in meeting.participants} == names


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Togo will say when Chad's premier visits Lomé", ["TD-TG planned @Lomé"]),
        ("Chad's premier does not know when he could visit Togo", []),
        ("Chad, Togo hold talks and Mali plans a vote in 2027", ["TD-TG held"]),
        ("Chad, Togo hold talks, Mali plans a vote in 2027", ["TD-TG held"]),
    ],
)
def test_clauses_of_time_and_further_news_have_their_own_verbs(title: str, told: list[str]) -> None:
    assert of_headline(title) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The minister of Kenya visited Ghana. The president of Ghana visited Kenya.",
            ["GH-KE visit held", "GH-KE visit held"],
        ),
        ("Министры Кении и Ганы встретились. Президент Кении посетил Гану.", ["GH-KE talks held", "GH-KE visit held"]),
        ("Kenya and Ghana held talks. They discussed fish.", ["GH-KE talks held"]),
        ("Kenya resists talks with Ghana. It met Ghana's president.", ["GH-KE talks held"]),
        (
            "Accra hosts Ruto-Mahama meeting. The president of Kenya met the president of Ghana.",
            ["GH-KE talks held @Accra"],
        ),
        ("Last night, when the Ghanaian president visited Kenya, it rained.", ["GH-KE visit held 2025-06-10"]),
        ("Kenya's president's visit to Accra, Kumasi", ["GH-KE visit held @Accra"]),
        ("Meetings with Accra's negotiator of Kenya", ["GH-KE talks held"]),
        ("Prince Harry Stone flew back to Ghana.", []),
        ("Kenya is to communicate details of the US-Russia summit to Ghana — Kremlin aide", ["RU-US summit held"]),
    ],
)
def test_what_sentences_tell_together(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Keniya Prezidenti Akkraga kelish taklifini qabul qildi: tashrif mayda boʻladi.",
            ["GH-KE visit planned 2026-05 @Akkra"],
        ),
        (
            'Keniya va Gana "Silk Road Samarkand" majmuasida muzokara oʻtkazgan.',
            ["GH-KE talks held @Silk Road Samarkand"],
        ),
        ("Keniya temir yoʻl idoralari rahbarlari Gana rahbarlari bilan uchrashadi.", ["GH-KE talks planned"]),
        ("Keniya va Gana vazirlari uchrashib, loyihani koʻrib chiqdi.", ["GH-KE talks held"]),
        ("Keniya va Gana vazirlari uchrashgan emas.", []),
        ("Keniya Prezidenti Ganaga bormoqchi boʻladi.", ["GH-KE visit planned"]),
        ("Ruto juma kuni Mahamaga qoʻngʻiroq qilishini aytdi.", ["GH-KE call planned 2025-06-13"]),
    ],
)
def test_uzbek_verbs_carry_what_those_after_them_say(text: str, told: list[str]) -> None:
    assert meetings(text) == told


def test_him_is_who_was_spoken_of_before() -> None:
    text = "Togo's minister Ali Diallo flew to Chad. President Idriss Bah received him, and he praised the food."
    [talks] = [line for line in meetings(text) if " talks " in line]
    assert talks.startswith("TD-TG talks held")
    assert people(text) == {"Ali Diallo", "Idriss Bah"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Кения и Гана встретились; рыба продана; Перу и Чили провели переговоры; всё; Чад встретился с Мали.",
            ["GH-KE talks held", "CL-PE talks held", "ML-TD talks held"],
        ),
        ("Президент Кении посетит Гану. Программу готовит агентство.", ["GH-KE visit planned"]),
        ("Программа его визита в Гану известна в Кении.", []),
        ('Kenya and Ghana met ... . ". They spoke.', ["GH-KE talks held"]),
        ("Keniya va Gana vazirlari uchrashishi mumkin.", ["GH-KE talks planned"]),
    ],
)
def test_clauses_tell_each_for_itself(text: str, told: list[str]) -> None:
    assert meetings(text) == told


def test_relatives_share_no_meeting_by_their_name() -> None:
    text = "Президент Кении Уильям Руто и Лора Руто посетили Гану. Руто рад."
    assert people(text) == {"Уильям Руто"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kenyan mulling agreement with Ghana.", ["GH-KE talks under-way"]),
        ("Kenyan fish sells. It hails talks with the president of Ghana. Norway spoke. Ghana held talks.", []),
        ("The Kenyan president accepts the Ghanaian president's invitation to meet.", ["GH-KE talks planned"]),
        ("Kenya's minister spoke with Governor Mark Olson.", []),
        ("Kenya held talks with Ghana on the elections of 5 May.", ["GH-KE talks held"]),
        (
            "The talks were held on Monday, when the Kenyan president visited Ghana.",
            ["GH-KE talks held 2025-06-09", "GH-KE visit held 2025-06-09"],
        ),
        (
            "President William Ruto of Kenya met Kofi Mensah of Ghana. John Otieno of Kenya met Kofi Mensah of Ghana.",
            ["GH-KE talks held", "GH-KE talks held"],
        ),
        (
            "Министры Кении и Ганы встретились 21 февраля. Президенты Кении и Ганы встретились 21 февраля.",
            ["GH-KE talks held 2025-02-21", "GH-KE talks held 2025-02-21"],
        ),
        (
            "В Ямало-Ненецком автономном округе встретились министры Кении и Ганы.",
            ["GH-KE talks held @Ямало-Ненецкий автономный округ"],
        ),
        ("MONTREAL : Kenya and Ghana met.", ["GH-KE talks held"]),
        ("In the region, Kenya and Ghana met.", ["GH-KE talks held"]),
        ("Kenya and Ghana thanked the president's host Norway.", []),
        ("Kenya's president met Ghana signing the deal.", ["GH-KE talks held"]),
        (
            "Министр Кении Пётр Иванов уехал. Президент Ганы Джон Махама приехал. Он встретился с президентом Кении.",
            ["GH-KE talks held"],
        ),
        ("Kenya and Ghana met " + "very " * 300, ["GH-KE talks held"]),
        ("Uchrashuv boʻldi. Unga Keniya vaziri Ama Paz hamda Gana vaziri Kofi Mensah hamraislik qildi.", []),
        (
            "5-iyun kuni Keniya Prezidenti davlat tashrifi bilan Ganada boʻlib turgan Chad Prezidenti bilan uchrashdi.",
            ["GH-TD visit under-way 2025-06-05", "KE-TD talks held 2025-06-05 @Gana"],
        ),
    ],
)
def test_what_else_sentences_tell(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # who was somewhere, and what for
        (
            "Kenya's foreign minister was in Lima on Monday for talks with his Peruvian counterpart.",
            ["KE-PE visit held 2025-06-09 @Lima", "KE-PE talks held 2025-06-09 @Lima"],
        ),
        ("Kenya's premier was in power for a year before talks with Peru.", ["KE-PE talks planned"]),
        ("Two firms of Kenya and Peru confirmed they were in preliminary talks.", ["KE-PE talks held"]),
        # what is put off, and what only goes on elsewhere
        ("The visit of Kenya's premier to Peru has been moved to July.", ["KE-PE visit postponed"]),
        ("The talks between Kenya and Peru were moved to Geneva.", ["KE-PE talks held"]),
        ("A meeting of Kenya's and Peru's finance ministers was put on hold on Monday.", ["KE-PE talks postponed"]),
        ("Kenya suspends trade talks with Peru.", ["KE-PE talks postponed"]),
        ("Kenya's use of frozen Chadian assets may complicate Peru talks", []),
        # who leaves for somewhere, and from where or when
        ("Kenya's premier leaves today for Lima.", ["KE-PE visit under-way 2025-06-11 @Lima"]),
        ("Kenya's premier left Oslo for Lima.", ["KE-PE visit under-way"]),
        ("Kenya's premier left Peru on Monday.", []),
        ("Kenya's premier will travel to Peru in the coming weeks.", ["KE-PE visit planned"]),
        (
            "Kenya's premier on Monday left Oslo for Lima for a one-day working visit.",
            ["KE-PE visit under-way 2025-06-09 @Lima"],
        ),
        ("Kenya's premier left the meeting with Peru on Monday.", ["KE-PE talks held 2025-06-09"]),
        # what is asked, denied, or told of something else
        ("Will Kenya's president meet Peru's president?", []),
        ("What will Kenya and Peru discuss at the talks in Lima on Friday?", ["KE-PE talks planned 2025-06-13 @Lima"]),
        ("Kenya denied a Peruvian newspaper report that the two foreign ministers had met in May.", []),
        ("The treaty of Kenya and Peru expires in 2027, and Lima asked for talks on it.", ["KE-PE talks proposed"]),
        ("The Swiss Federal Council adopted the mandate for negotiations with Peru.", ["CH-PE talks planned"]),
        # what else is called off
        ("Kenya scrapped a tax on Monday to restart trade talks with Peru.", ["KE-PE talks planned 2025-06-16"]),
        ("Kenya refused on Monday to hold talks with Peru.", ["KE-PE talks cancelled 2025-06-09"]),
        ("Кения отказалась проводить переговоры с Перу.", ["KE-PE talks cancelled"]),
        (
            "The talks of Kenya, Peru and Chad in Lima, which ended on Monday, were short.",
            ["KE-PE-TD talks held 2025-06-09 @Lima"],
        ),
        # a head of state heads for nowhere
        (
            "Peru's king arrived in Kenya on Monday for a visit, the first by a Peruvian head of state.",
            ["KE-PE visit under-way 2025-06-09"],
        ),
        ("Kenya's premier postponed a trip to Peru planned for June 14.", ["KE-PE visit postponed 2025-06-14"]),
        ("Kenya's premier postponed a trip to Peru until June 14.", ["KE-PE visit postponed"]),
        ("The joint commission of Kenya and Peru meets in Lima on Friday.", ["KE-PE session planned 2025-06-13 @Lima"]),
        ("Kenya and Peru decided to set up a joint commission.", []),
        (
            "The presidents of Kenya and Peru will meet in May, their ministers said after a working lunch in Lima.",
            ["KE-PE talks planned 2026-05", "KE-PE talks held @Lima"],
        ),
        # what was long before is no meeting of now
        (
            "The presidents of Kenya and Peru held a meeting. They last met in March in Oslo.",
            ["KE-PE talks held", "KE-PE talks held 2025-03 @Oslo"],
        ),
        ("Kenya sees no reason for talks with Peru.", []),
        # what stands between commas beside the verb
        ("Kenya's talks with Peru, suspended in 2015, may resume next year.", ["KE-PE talks planned 2026"]),
        ("Kenya's talks with Peru, launched in 2015, resumed on Monday.", ["KE-PE talks under-way 2025-06-09"]),
        ("Kenya's talks with Peru, held in Oslo on Monday, were useful.", ["KE-PE talks held 2025-06-09 @Oslo"]),
        # talks that came to nothing are over
        ("Kenya-Peru border talks collapse", ["KE-PE talks held"]),
        # of which nothing is told
        ("Kenya and Peru gave no details on the talks.", []),
        ("Kenya, never silent, commented on talks with Peru.", ["KE-PE talks held"]),
        # a comma ends the phrase that a sentence opens with
        (
            "After talks with the Peruvian premier, the Kenyan president flew to Oslo.",
            ["KE-PE talks held", "KE-NO visit under-way @Oslo"],
        ),
        (
            "After talks with the Peruvian premier, held in Oslo, the Kenyan president spoke to the press.",
            ["KE-PE talks held @Oslo"],
        ),
        ("After talks with the Peruvian premier, Kenya is happy in Oslo.", ["KE-PE talks held"]),
        # the state that a sentence before is of
        (
            "Kenya is busy in the Horn. It will host Eritrea's president next week.",
            ["ER-KE talks planned 2025-06-16/2025-06-22"],
        ),
        ("Kenya's press is busy. It is in talks with Eritrea's president.", []),
        ("Eritrean tea is good. It is in talks with Kenya's president.", []),
        ("The roads of Eritrea are good. It is in talks with Kenya's president.", []),
        ("Japan is angry. It snubbed Moscow's renewed talk of islands.", []),
        # guests whom "and" joins
        ("The Kenyan premier will host Ann Obi of Togo and Jo Diaz of Peru.", ["KE-PE-TG talks planned"]),
        # nouns of the letters of a verb govern nothing
        ("Chad failed to stop the decline in trade, despite talks with Togo.", ["TD-TG talks held"]),
        ("Kenyan mayors have been glad since the start of talks with Ghana.", ["GH-KE talks under-way"]),
        # what a verb announces in talks is no announcement of them
        ("Kenya's premier announced a breakthrough in talks with Ghana.", ["GH-KE talks under-way"]),
        # a second noun has the preposition of the first
        (
            "President Ruto will fly to Ghana on Friday for a state visit, a summit of the two states.",
            ["GH-KE visit planned 2025-06-13", "GH-KE summit planned"],
        ),
        # clauses of time, in the future of what they belong to
        ("The ministers of Chad and Togo held their first talks since May on Monday.", ["TD-TG talks held 2025-06-09"]),
        ("Chad and Togo will hold talks on a fisheries pact in July.", ["TD-TG talks planned 2025-07"]),
        ("Chad and Togo are due to meet in Oslo on Friday for talks.", ["TD-TG talks planned 2025-06-13 @Oslo"]),
        ("Chad's president met Togo's premier, not seen since 2019.", ["TD-TG talks held"]),
        ("Fish will top the agenda when Peru receives the Chilean premier for talks.", ["CL-PE talks planned"]),
        # what had been is over, what was to have been did not come
        ("President Ruto of Kenya had flown to Ghana before the vote.", ["GH-KE visit held"]),
        ("The Norwegian minister was to have met his Danish colleague.", ["DK-NO talks cancelled"]),
        ("The Kenyan premier won't come to Ghana.", ["GH-KE visit cancelled"]),
        # who will be somewhere goes there; delegations go as people do, but for what they go for
        ("The Latvian foreign minister will be in Muscat on Thursday.", ["LV-OM visit planned 2025-06-12 @Muscat"]),
        ("A Norwegian delegation arrived in Accra on Monday.", ["GH-NO visit under-way 2025-06-09 @Accra"]),
        ("A plane with the Norwegian delegation departed Accra.", []),
        # invitations
        ("The invitation to the president of Peru to visit Kenya still stands.", ["KE-PE visit proposed"]),
        ("President Ruto of Kenya has an invitation to visit Peru.", ["KE-PE visit proposed"]),
        ("Kenya's president invited the king of Spain to visit; the invitation was accepted.", ["ES-KE visit planned"]),
        # "and" with a subject and a verb of its own begins a clause
        ("Peru met Chile, and Togo met Mali.", ["CL-PE talks held", "ML-TG talks held"]),
        ("Peru will meet Chile, and Togo will meet Mali.", ["CL-PE talks planned", "ML-TG talks planned"]),
        ("Peru, Chile, and Togo met Mali.", ["CL-ML-PE-TG talks held"]),
        (
            "The king of Peru met the king of Chile in Lima, and the king of Togo received the king of Mali.",
            ["CL-PE talks held @Lima", "ML-TG talks held"],
        ),
        ("Встреча премьеров Перу и Чили отменена из-за нежелания обсуждать план.", ["CL-PE talks cancelled"]),
        ("О поставках шла речь на встрече президентов Перу и Чили.", ["CL-PE talks held"]),
        ("Разговоры о том, что премьер Перу поссорился с премьером Чили, — слухи.", []),
        # what is discussed takes no part
        ("The premiers of Peru and Chile discussed energy and EU enlargement.", ["CL-PE talks held"]),
        ("Peru's and Chile's ministers discussed tea, and Togo said no.", ["CL-PE talks held"]),
        # an envoy who is called home, and the days of a visit from one on
        ("Peru recalled its ambassador to Kenya for consultations.", []),
        (
            "Kenya's president will pay a two-day visit to Peru from 14 June.",
            ["KE-PE visit planned 2025-06-14/2025-06-15"],
        ),
        # what happens again and again is no one encounter
        ("The Kenya-Peru business council meets twice a year.", []),
        ("The ministers of Kenya and Peru meet regularly and will hold talks every year.", []),
        ("The ministers of Kenya and Peru met regularly.", ["KE-PE talks held"]),
        ("Kenya's premier meets Peru's, while their ministers write every year.", ["KE-PE talks held"]),
        ("Президенты Кении и Чили ежегодно проводят переговоры.", []),
        # what is said of a visit, and a visit whose days are over
        ("A statement on the visit of the president of Uruguay to Peru was read.", ["PE-UY visit held"]),
        (
            "On a visit to Peru from 2 to 5 June, Uruguay's president met workers.",
            ["PE-UY visit held 2025-06-02/2025-06-05"],
        ),
        ("The president of Kenya is expected in Santiago in October.", ["CL-KE visit planned 2025-10 @Santiago"]),
        (
            "President Rojas of Peru is on a visit to Kenya from 2 to 5 June.",
            ["KE-PE visit held 2025-06-02/2025-06-05"],
        ),
        # companies of two states at a forum
        ("A business forum that brought together firms from Peru and Ghana was held.", ["GH-PE forum held"]),
        ("A forum in Lima was attended by 50 Peruvian and Ghanaian companies.", ["GH-PE forum held @Lima"]),
        ("A forum in Lima was attended by 50 Ghanaian companies.", []),
        ("The leaders of Kenya and Peru held an official session of talks.", ["KE-PE talks held"]),
        (
            "President Rojas of Peru met the king of Bahrain. She had arrived in the Kingdom on Monday.",
            [
                "BH-PE talks held",
                "BH-PE visit held 2025-06-09",
            ],
        ),
        ("Oslo supports the resumption of talks between Peru and Chile.", ["CL-PE talks proposed"]),
        # who talks about an event is not at it
        ("The ministers of Peru and Kenya discussed the coming summit of their neighbours.", ["KE-PE talks held"]),
        ("Kenya's premier thinks Peru and Chile will meet.", ["CL-PE talks planned"]),
        ("Peru's leading negotiator called the talks with Chile useful.", ["CL-PE talks held"]),
        # what one comes for is on the day of coming
        (
            "The Latvian minister will be in Muscat on Thursday to meet her Omani counterpart.",
            ["LV-OM visit planned 2025-06-12 @Muscat", "LV-OM talks planned 2025-06-12 @Muscat"],
        ),
        ("Latvia and Oman agreed on Tuesday to hold talks.", ["LV-OM talks planned"]),
        # who brings others together, and where a report comes from, takes no part
        ("Norway mediated talks between Chad and Togo.", ["TD-TG talks held"]),
        ("LIMA Chile is reconsidering its role in talks with Bolivia.", ["BO-CL talks under-way"]),
        (
            "President Ruto of Kenya will visit Peru and Chile for talks.",
            ["KE-PE visit planned", "CL-KE visit planned", "KE-PE talks planned", "CL-KE talks planned"],
        ),
        ("Kenya's premier called on rich nations to engage in dialogue with Ghana.", []),
        ("Kenya's negotiating chiefs met Ghanaian officials.", ["GH-KE talks held"]),
        ("Kenya tries to talk Ghana out of the deal.", []),
        ("Kenya will host a Ghanaian-Togolese forum.", ["GH-TG forum planned @Kenya"]),
        ("Kenya hopes that Ghana stops before the OPEC meets.", []),
        ("Ghana praised the trade talks with Kenya provided Kenya met European rules.", ["GH-KE talks held"]),
        ("Ghana, Kenya. Kenya's minister ended her tour of Asia by asking Ghana for tea.", []),
        ("Kenya is to receive 5 million euros under a pact signed by the Ghanaian ambassador Kofi Paz.", []),
        # to whom one talks, and in whose time; whose trip it is does not part it from its preposition
        ("The Peruvian minister spoke to her Kenyan counterpart by phone.", ["KE-PE call held"]),
        ("Minister Ann Paz of Peru spoke to reporters in Kenya.", []),
        ("President Ruto will telephone Macron this evening.", ["FR-KE call planned 2025-06-11"]),
        (
            "Kenya's premier will hold Friday's talks with her Ghanaian counterpart in Accra.",
            ["GH-KE talks planned 2025-06-13 @Accra"],
        ),
        ("President Ruto of Kenya spoke at home ahead of his visit to Peru.", ["KE-PE visit planned"]),
        # what is said beside an encounter, or of the one that was to be
        (
            "President Ruto visited Accra and attended a trade forum there, calling for fair rules.",
            ["GH-KE visit held @Accra", "GH-KE forum held @Accra"],
        ),
        (
            "The commission of Peru and Kenya, scheduled for May, will not take place.",
            ["KE-PE session cancelled 2025-05"],
        ),
        ("Kenya spoke as head of the club at a summit with Peru in Lima.", ["KE-PE summit held @Lima"]),
        # negotiations that are spoken of in a condition go on
        ("Kenya will build alone if negotiations with Ghana break down.", ["GH-KE talks under-way"]),
        # whom one meets in a town without saying whose minister she is
        (
            "The Latvian premier will be in Muscat on Friday to meet trade minister Laila Aziz, Riga said.",
            ["LV-OM visit planned 2025-06-13 @Muscat", "LV-OM talks planned 2025-06-13 @Muscat"],
        ),
        # a verb in the present with a town for its object is no noun
        ("A Peruvian ministry official visits Nairobi in early May.", ["KE-PE visit planned 2026-05 @Nairobi"]),
        ("Peru's minister, who visits Nairobi, praised the tea.", ["KE-PE visit held @Nairobi"]),
        # a commission's meeting is a session; towns that are no capitals say where
        ("Kenya and Ghana will hold a joint commission meeting in July.", ["GH-KE session planned 2025-07"]),
        ("Peru resumes the Basel talks with Kenya.", ["KE-PE talks under-way @Basel"]),
        # the place and the medium of something else
        (
            "The ministers of Kenya and Ghana discussed a meeting between Kenyan and Ghanaian mayors in Kumasi.",
            ["GH-KE talks held", "GH-KE talks held @Kumasi"],
        ),
        ("Kenya's premier will open a plant by video link, meet the premier of Togo.", ["KE-TG talks planned"]),
        (
            "Spain's prime minister will welcome the presidents of Italy and Malta to a summit in Madrid.",
            ["ES-IT-MT summit planned @Madrid"],
        ),
    ],
)
def test_verbs_tell_what_they_tell_by_their_form(text: str, told: list[str]) -> None:
    assert meetings(text) == told


def test_next_week_lies_ahead_of_any_day() -> None:
    statuses = [
        read(f"President William Ruto of Kenya visits Ghana {time}.").meetings[0].status.value
        for time in ("next week", "this week", "on Monday")
    ]
    assert statuses == ["planned", "held", "held"]


def test_days_of_no_known_year_may_be_the_same() -> None:
    text = "The presidents of Kenya and Ghana met on 21 February 2024. On 21 February Kenya and Ghana held talks."
    [meeting] = read(text).meetings
    assert str(meeting.when) == "2024-02-21"


def test_many_states_in_one_sentence_are_all_seen() -> None:
    names = "Peru, Chile, Ghana, Togo, Benin, Mali, Niger, Chad, Sudan, Kenya, Malawi, Angola, Gabon and Cuba"
    [meeting] = read(f"The presidents of {names} held a summit in Oslo. It rained.").meetings
    assert len(meeting.countries) == 14


def test_a_chronicle_dates_by_days_months_and_years() -> None:
    text = "1998 - Kenya's president visits Peru.\n\nMay 2001: Kenya hosts Peru's premier.\n\n2009: Kenya met Chad."
    assert [str(meeting.when) for meeting in read(text).meetings] == ["1998", "2001-05", "2009"]


def test_a_diary_of_no_year_dates_nothing() -> None:
    text = "3 May. Kenya met Ghana.\n\n4 May. Peru met Chile.\n\n5 May. Chad met Mali.\n\n6 May. Cuba met Laos."
    assert [meeting.when for meeting in read(text).meetings] == [None] * 4


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The Kenyan president ended a two-day visit to Ghana on Tuesday.", "2025-06-09/2025-06-10"),
        ("The Kenyan president began a three-day visit to Ghana on 31 May 2025.", "2025-05-31/2025-06-02"),
        ("The Kenyan president will end a two-day visit to Ghana in May 2026.", "2026-05"),
        ("The Kenyan president paid a two-day visit to Ghana on Tuesday.", "2025-06-10"),
        ("Вчера завершился трёхдневный визит президента Кении в Гану.", "2025-06-08/2025-06-10"),
        ("Keniya Prezidentining Ganaga uch kunlik tashrifi 3-iyun kuni boshlandi.", "2025-06-03/2025-06-05"),
    ],
)
def test_visits_of_so_many_days_begin_or_end_on_one(text: str, when: str) -> None:
    [record] = [record for record in read(text, published=PUBLISHED) if isinstance(record, Meeting)]
    assert str(record.when) == when


def test_visits_end_with_the_calendar() -> None:
    text = "The Kenyan president began a two-day visit to Ghana today."
    assert [str(record.when) for record in read(text, published="9999-12-31").meetings] == ["9999-12-31"]


@pytest.mark.parametrize(
    "text",
    [
        "A Peruvian delegation led by Foreign Minister Eda Rojas is visiting Kenya.",
        "A Peruvian delegation headed by Foreign Minister Eda Rojas met Kenya's president.",
        "Kenya's president received a delegation from Peru under the leadership of Trade Minister Eda Rojas.",
        "Делегация Перу во главе с министром торговли Эдой Рохас посетила Кению.",
        "В Кению прибыла делегация Перу под руководством министра торговли Эды Рохас.",
    ],
)
def test_who_leads_a_delegation_is_there(text: str) -> None:
    assert people(text) in ({"Eda Rojas"}, {"Эда Рохас"})


def test_who_is_led_by_somebody_is_no_delegation() -> None:
    assert people("A Peruvian choir led by Eda Rojas sang at talks between Kenya and Oman.") == set()


def test_what_is_done_on_a_visit_leaves_it_one() -> None:
    told = meetings("The Kenyan premier is in Peru from 10 to 12 June. During the visit, he will open a school.")
    assert told == ["KE-PE visit under-way 2025-06-10/2025-06-12"]


def test_a_day_before_a_dash_is_no_dateline() -> None:
    [visit] = read("US envoy Kim Olson expected in Lima on Friday — ministry", published=PUBLISHED).meetings
    assert str(visit.when) == "2025-06-13"


def test_headlines_that_go_on_with_an_auxiliary_tell_of_two_visits() -> None:
    title = "Ruto says will visit Ghana in July, Mahama will pay visit to Kenya"
    hosts = [
        visit.host.code
        for visit in read("No more is known.", title=title, published="2025-06-11").meetings
        if visit.host
    ]
    assert hosts == ["GH", "KE"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway's premier will visit Lima next week and meet Peru's.", "NO-PE talks planned"),
        ("Norway's premier wants to visit Peru and meet the Peruvian premier.", "NO-PE talks proposed"),
        ("Norway's premier will call on the Peruvian president and meet the Peruvian premier.", "NO-PE talks planned"),
        ("Norway's envoy to the UN met Peru's foreign minister.", "NO-PE talks held"),
        ("Trade Minister Eva Lund MP of Norway met Peru's premier.", "NO-PE talks held"),
    ],
)
def test_verbs_joined_by_and_share_their_time(text: str, told: str) -> None:
    assert meetings(text)[-1] == told


def test_whom_one_calls_on_does_not_meet_whom_one_meets_next() -> None:
    text = "Premier Ana Rojas of Peru will call on President Ole Dahl of Norway and meet Norwegian Premier Eva Lund."
    last = read(text, published=PUBLISHED).meetings[-1]
    assert {person.name for person in last.participants} == {"Ana Rojas", "Eva Lund"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # several sides, a region, or rebels stand for no state
        ("Norway gave a Peruvian envoy a message about stalled six-party talks.", []),
        ("Norway, Peru agree to resume six-party talks.", ["NO-PE talks planned"]),
        ("Norway blames Peru over Kashmir talks breakdown.", []),
        ("Norway and Peru held Kashmir talks.", ["NO-PE talks held"]),
        ("Rebel groups agreed to peace talks with the Sudanese government in the Kenyan capital of Nairobi.", []),
        ("Norway's premier left for Peru at the start of a Latin American tour.", ["NO-PE visit under-way"]),
        ("The remains arrived. The Peruvian minister's body arrives in Oslo.", []),
        # what a month is that no verb dates
        ("Norwegian premier's visit to Peru in August.", ["NO-PE visit planned 2025-08"]),
        ("Norwegian premier's visit to Peru in October.", ["NO-PE visit planned 2025-10"]),
        ("The Norwegian premier made a visit to Peru in October.", ["NO-PE visit held 2024-10"]),
        # joint bodies hold their sessions
        ("Norway, Peru hold 16th joint committee meeting.", ["NO-PE session held"]),
        ("The Norwegian-Peruvian trade council held its first meeting in Lima.", ["NO-PE session held @Lima"]),
        ("After the Norwegian-Peruvian trade council, the session of the assembly began.", []),
        ("The Norway-Peru Leaders' Retreat was held in Lima.", ["NO-PE summit held @Lima"]),
        (
            "Norway and Peru met on Tuesday before a vote on sanctions if the violence in the Ica region goes on.",
            ["NO-PE talks held 2025-06-10"],
        ),
    ],
)
def test_whose_encounter_it_is_and_when(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway denied that it held talks with Peru.", []),
        ("Norway did not deny that it held talks with Peru.", ["NO-PE talks held"]),
        ("It is wrong to say that Norway and Peru are holding talks, the premier said.", []),
        ("It would be wrong to say Norway and Peru are in talks.", []),
        ("Reports that Norway and Peru held talks in Lima are false.", []),
        ("Norway denies holding talks with Peru.", []),
        ("Norway dismissed reports that its premier met Peru's president.", []),
        ("Norway denied the charges and met Peru's premier on Friday.", ["NO-PE talks held 2025-06-06"]),
        ("Norway denied the charges of its foes once more but it held talks with Peru.", ["NO-PE talks held"]),
        ("The premier met Peru's, Norway said, and false hopes rose.", []),
        ("Норвегия опровергла, что провела переговоры с Перу.", []),
        ("Norway's talks with Peru have not been called off.", ["NO-PE talks planned"]),
        ("Norway has not called off talks with Peru.", []),
        ("Norway turned down Peru's offer of talks.", ["NO-PE talks cancelled"]),
        ("Kenya's president was forced to cancel his trip to Peru.", ["KE-PE visit cancelled"]),
        ("Kenya's president had to put off talks with Peru.", ["KE-PE talks postponed"]),
        ("Prices fell after talks between Peru and Chile were put off.", ["CL-PE talks postponed"]),
        ("After a summit of Peru and Chile was postponed, prices fell.", ["CL-PE summit postponed"]),
        ("After talks with Chile Peru's premier was called off the list.", ["CL-PE talks held"]),
    ],
)
def test_what_is_denied_was_not_held(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norway will not sell its stake, Premier Eva Lund said in talks with Peru's premier on Tuesday.",
            ["NO-PE talks held 2025-06-10"],
        ),
        (
            "The visit of Norway's premier to Peru included talks with Peru's president.",
            ["NO-PE visit held", "NO-PE talks held"],
        ),
        ("Norwegian Premier Eva Lund's agenda includes talks with Peru's president.", ["NO-PE talks planned"]),
        (
            "Norway's premier will visit Peru and Chile beginning on Monday for talks.",
            [
                "NO-PE visit planned 2025-06-16",
                "CL-NO visit planned 2025-06-16",
                "NO-PE talks planned 2025-06-16",
                "CL-NO talks planned 2025-06-16",
            ],
        ),
        ("Norway's premier addressed a joint session of the Peruvian parliament.", []),
        ("Norway and Peru held a joint session of their councils.", ["NO-PE session held"]),
        ("Norway's premier is meeting Peru's on Friday.", ["NO-PE talks planned 2025-06-13"]),
        ("Norway's premier is meeting with the Peruvian premier today.", ["NO-PE talks under-way 2025-06-11"]),
        ("Norway's and Peru's ministers are holding talks on Friday.", ["NO-PE talks planned 2025-06-13"]),
        ("Norway's and Peru's ministers were holding talks on Friday.", ["NO-PE talks under-way 2025-06-06"]),
        ("Norway's fish is meeting Peruvian standards.", []),
    ],
)
def test_what_is_said_at_or_planned_for_an_encounter(text: str, told: list[str]) -> None:
    assert meetings(text) == told


def test_a_given_name_that_is_a_town_too_belongs_to_its_leader() -> None:
    assert people("Нурсултан Назарбаев и президент Перу провели в Лиме переговоры.") == {"Нурсултан Назарбаев"}


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        (
            "Xi, Macron hold talks in Beijing",
            "Chinese President Xi Jinping met French President Emmanuel Macron at the Golden Palace on Tuesday.",
            [("Beijing", {"Xi Jinping", "Emmanuel Macron"})],
        ),
        (
            "Talks at the Golden Palace: Sisi meets Macron",
            "Egyptian President Abdel Fattah el-Sisi met French President Emmanuel Macron in Cairo on Tuesday.",
            [("Cairo", {"Abdel Fattah el-Sisi", "Emmanuel Macron"})],
        ),
        (
            "Talks at the Golden Palace: Sisi meets Macron",
            "Egyptian President Abdel Fattah el-Sisi met French President Emmanuel Macron on Tuesday.",
            [("Golden Palace", {"Abdel Fattah el-Sisi", "Emmanuel Macron"})],
        ),
        (
            "Sisi meets Macron in Alexandria",
            "Egyptian President Abdel Fattah el-Sisi met French President Emmanuel Macron in Cairo on Tuesday.",
            [("Alexandria", {"Sisi", "Macron"}), ("Cairo", {"Abdel Fattah el-Sisi", "Emmanuel Macron"})],
        ),
        (
            "Talks in Dhaka",
            "NEW DELHI, June 9: Foreign Secretary Ravi Kapoor will meet Bangladeshi counterpart Asad Alam in Dhaka.",
            [("Dhaka", {"Ravi Kapoor", "Asad Alam"})],
        ),
    ],
)
def test_headlines_and_what_follows_tell_of_one_meeting(
    title: str, text: str, told: list[tuple[str, set[str]]]
) -> None:
    found = read(text, title=title, published=PUBLISHED).meetings
    assert [(m.place.name, {person.name for person in m.participants}) for m in found if m.place] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norway's premier Eva Lund is due to hold talks with her host, President Luis Soto of Chile, on Friday.",
            [{"Eva Lund", "Luis Soto"}],
        ),
        (
            "Norway's minister Ola Dahl will be received by Chilean President Luis Soto and Chilean Premier Ana Rojas.",
            [{"Ola Dahl", "Luis Soto", "Ana Rojas"}],
        ),
        (
            "OSLO: Norwegian Foreign Minister Ola Dahl flew to Chile for talks with Foreign Minister Ana Rojas.",
            [{"Ola Dahl"}, {"Ola Dahl", "Ana Rojas"}],
        ),
        (
            "Norwegian Premier Eva Lund landed in Lima. Peruvian President Luis Soto received her.",
            [{"Eva Lund"}, {"Eva Lund", "Luis Soto"}],
        ),
        ("South Korean Minister Park Yoon-joo met Premier Eva Lund of Norway.", [{"Park Yoon-joo", "Eva Lund"}]),
    ],
)
def test_hosts_and_those_of_one_office(text: str, told: list[set[str]]) -> None:
    found = read(text, published=PUBLISHED).meetings
    assert [{person.name for person in meeting.participants} for meeting in found] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway's premier calls on Peru's president, meets Chile's president.", "CL-NO talks held"),
        ("Norway's premier called on Peru's president to meet Chile's president.", "CL-PE talks proposed"),
        ("Norway's foreign minister received a phone call from his Peruvian counterpart.", "NO-PE call held"),
        ("Norway's premier received a courtesy call from Peru's ambassador.", "NO-PE talks held"),
        ("Norway's premier met Peru's on sidelines of ASEAN summit.", "NO-PE talks held"),
        ("Norway's premier praised the phone call with Chile's, the meeting with Peru's premier.", "NO-PE talks held"),
        ("The presidents of Russia and France, Putin and Macron, met in Oslo.", "FR-RU talks held @Oslo"),
    ],
)
def test_who_calls_whom(text: str, told: str) -> None:
    assert meetings(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norway's premier received a delegation of the National Assembly of Peru led by Speaker Ana Rojas in Oslo.",
            {"Ana Rojas"},
        ),
        (
            "Norway's premier received a delegation of the Parliament of Peru in Oslo.",
            set(),
        ),
        (
            "Consultations of Norway and Peru were held in Lima. Ministers Eva Lund and Ana Soto led the delegations.",
            {"Eva Lund", "Ana Soto"},
        ),
        (
            "Talks of Norway and Peru were held in Lima. The delegations were led by Ministers Eva Lund and Ana Soto.",
            {"Eva Lund", "Ana Soto"},
        ),
        (
            "Norway's premier Eva Lund left for Peru with Minister Ole Dahl. In her stay, she met Peru's Luis Soto.",
            {"Eva Lund", "Luis Soto"},
        ),
    ],
)
def test_who_stands_for_whom(text: str, told: set[str]) -> None:
    assert people(text) == told


def test_a_country_and_its_town_are_one_place() -> None:
    title = "Norway, Peru to hold talks in Oman"
    [talks] = read("Norway and Peru will hold talks in Muscat, Oslo says.", title=title, published=PUBLISHED).meetings
    assert talks.place is not None
    assert talks.place.name == "Muscat"


def test_what_one_comes_for_may_be_over_later() -> None:
    told = meetings(
        "Norway's premier arrived in Lima for the Norway-Peru summit. The Norway-Peru summit ended on Tuesday."
    )
    assert told == ["NO-PE visit under-way @Lima", "NO-PE summit held 2025-06-10 @Lima"]


def test_talks_of_different_days_are_two() -> None:
    told = meetings("Norway and Peru held talks on Monday. Norway and Peru held talks on Tuesday.")
    assert told == ["NO-PE talks held 2025-06-09", "NO-PE talks held 2025-06-10"]


def test_two_of_one_state_meet_another() -> None:
    text = (
        "Norway's premier Eva Lund met Peru's president Luis Soto in Oslo on Tuesday. Norwegian minister Ole Dahl and"
        " Norway's premier Eva Lund held talks with Peru's president Luis Soto in Oslo on Tuesday."
    )
    assert meetings(text) == ["NO-PE talks held 2025-06-10 @Oslo"]


def test_who_heads_an_organisation_acts_for_no_state() -> None:
    [talks] = read("Генсек НАТО Тони Блэр и премьер Ганы встретились с премьером Кении.", published=PUBLISHED).meetings
    assert [country.code for country in talks.countries] == ["GH", "KE"]


def test_who_goes_somewhere_is_at_the_talks_there() -> None:
    text = "Посланник президента Ганы Квези Аду прилетел в Найроби, где провёл переговоры с премьером Кении Ано Оби."
    assert people(text) == {"Квези Аду", "Ано Оби"}


def test_who_owns_somebody_else_does_not_travel() -> None:
    text = "Премьер Ганы Квези Аду приехал в Кению. Его предшественник Джон Менса был в Кении в апреле."
    visits = read(text, published=PUBLISHED).meetings
    assert [[person.name for person in visit.participants] for visit in visits] == [["Квези Аду"], ["Джон Менса"]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # a time that describes a noun is of that alone, whatever preposition stands before both
        ("На майском саммите в Баку спорили президенты Перу и Чили.", ["CL-PE summit held 2025-05 @Баку"]),
        ("На октябрьском саммите 2023 года лидеры Перу и Чили спорили.", ["CL-PE summit held 2023-10"]),
        ("После вчерашних переговоров лидеры Перу и Чили довольны.", ["CL-PE talks held 2025-06-10"]),
        ("Вчерашние события премьер Перу обсудил с премьером Чили.", ["CL-PE talks held"]),
        ("Вчерашний, как все знают, спор премьер Перу обсудил с премьером Чили.", ["CL-PE talks held"]),
        ("До сегодняшнего дня премьер Перу не встречался с премьером Чили.", []),
        ("На Майской площади встретились премьеры Перу и Чили.", ["CL-PE talks held"]),
        # months and years after what is discussed are of that
        ("Премьеры Перу и Чили обсудили строительство порта в 2031 году.", ["CL-PE talks held"]),
        ("Премьеры Перу и Чили обсудили в мае строительство порта.", ["CL-PE talks held 2025-05"]),
        ("In May the premiers of Peru and Chile discussed opening a port in 2031.", ["CL-PE talks held 2025-05"]),
        ("The premiers of Peru and Chile discussed opening a port in April.", ["CL-PE talks held"]),
        ("2031-yilgi loyihani Peru va Chili bosh vazirlari muhokama qildi.", ["CL-PE talks held"]),
        # what has been was not on a day to come
        ("Премьеры Перу и Чили провели переговоры о запуске поездов в 2031 году.", ["CL-PE talks held"]),
        ("The premiers of Peru and Chile held talks on a bid for 2031.", ["CL-PE talks held"]),
        # what is planned at talks was planned when they were held
        ("На переговорах премьеров Перу и Чили были намечены новые шаги.", ["CL-PE talks held"]),
        ("На переговорах премьеры Перу и Чили запланировали стройку.", ["CL-PE talks held"]),
        ("На переговорах премьеров Перу и Чили намечено обсудить торговлю.", ["CL-PE talks planned"]),
        ("Премьеры Перу и Чили успели провести переговоры.", ["CL-PE talks held"]),
        ("Премьеры Перу и Чили не успели встретиться.", []),
        ("Перу и Чили готовят встречу на высшем уровне.", ["CL-PE summit planned"]),
        ("Накануне саммита Перу и Чили эксперты говорят, что ждать нечего.", ["CL-PE summit planned"]),
    ],
)
def test_a_time_is_of_what_it_describes_and_of_no_other(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Oslo offers to provide a venue for Chad-Togo talks", ["TD-TG talks proposed @Oslo"]),
        ("Norway is ready to provide a venue for talks between Chad and Togo.", ["TD-TG talks proposed"]),
        ("Oslo named as the venue of the Chad-Togo talks", ["TD-TG talks planned @Oslo"]),
        ("Lima praises Oslo's readiness to host Chad-Togo talks", ["TD-TG talks proposed @Oslo"]),
        ("Chad, Togo agree on venue for next meeting", ["TD-TG talks planned"]),
        ("Norway praises Chad's plan for Togo, offers venue for talks", []),
        ("Осло может стать площадкой для переговоров Чада и Того.", ["TD-TG talks planned @Осло"]),
        ("Norway's deputy premier to attend the Fisheries Summit in Ghana", ["GH-NO summit planned"]),
        ("Norway's premier attended a forum on fish in Accra on Monday.", ["GH-NO forum held 2025-06-09 @Accra"]),
        ("Norway's trade minister to attend a conference in Oslo", []),
        ("In talks with Togo's premier, Chad agreed to open a port.", ["TD-TG talks under-way"]),
        ("Talks with the Togolese leader in Accra mark the start of his tour.", ["GH-TG talks held @Accra"]),
        (
            "Norway's premier Eva Lund plans to visit Accra and to host Togo's president in Oslo.",
            ["GH-NO visit planned @Accra", "NO-TG talks planned @Oslo"],
        ),
        ("Norway's premier thanked Chad and hosted Togo's president at a dinner.", ["NO-TG talks held"]),
        ("Norway's trade minister tours Goa", ["IN-NO visit held @Goa"]),
        ("Pentagon chief arrives in Oslo", ["NO-US visit under-way @Oslo"]),
    ],
)
def test_where_encounters_may_be_held_and_who_goes_there(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # what is told of an encounter in a free order of words may all lie ahead
        ("На переговорах премьеров Перу и Чили речь пойдёт о торговле.", ["CL-PE talks planned"]),
        ("В ходе переговоров премьеров Перу и Чили будет рассмотрен торговый спор.", ["CL-PE talks planned"]),
        ("На переговорах премьер Перу пообещал премьеру Чили, что торговля будет расти.", ["CL-PE talks held"]),
        ("На переговорах премьеры Перу и Чили решили: пошлин не будет.", ["CL-PE talks held"]),
        # in the course of a trip on which something is done, and not where that is only looked back upon
        ("В ходе визита премьера Кении в Перу подписан ряд соглашений.", ["KE-PE visit under-way"]),
        ("Премьер Кении Джон Ото в рамках визита в Перу осмотрел завод.", ["KE-PE visit under-way"]),
        ("Министр доволен документами, подписанными в ходе визита премьера Кении в Перу.", ["KE-PE visit held"]),
        ("Подписанные в ходе визита премьера Кении в Перу документы изданы.", ["KE-PE visit held"]),
        ("Пакт, который подписан в ходе визита премьера Кении в Перу, издан.", ["KE-PE visit held"]),
        ("В ходе визита премьера Кении в Перу в мае подписан ряд соглашений.", ["KE-PE visit held 2025-05"]),
        ("В ходе визита премьера Кении в Перу стороны подпишут соглашения.", ["KE-PE visit planned"]),
        # a name that begins with the letters of a small word
        ("Президент Южной Кореи Но Дэ Чжун прибыл в Перу.", ["KR-PE visit under-way"]),
        ("Премьер Перу встретился с премьером Чили, Но спор не решён.", ["CL-PE talks held"]),
    ],
)
def test_what_is_done_in_the_course_of_an_encounter_tells_of_its_time(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Рабочий визит премьера Кении в Перу", ["KE-PE under-way"]),
        ("Рабочий визит премьера Кении в Перу завершён", ["KE-PE held"]),
        ("Итоги визита премьера Кении в Перу", ["KE-PE held"]),
    ],
)
def test_a_headline_that_only_names_a_trip_tells_of_one_that_goes_on(title: str, told: list[str]) -> None:
    assert of_headline(title) == told


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Президент Южной Кореи Но Дэ Чжун прибыл в Перу.", {"Но Дэ Чжун"}),
        ("Премьер Вьетнама Во Тхи Ань встретился с премьером Перу.", {"Во Тхи Ань"}),
        ("Глава МИД Китая У Бань Ли провёл переговоры с главой МИД Перу.", {"У Бань Ли"}),
        ("Премьер Китая И Ли Бань встретился с премьером Перу.", {"И Ли Бань"}),
        ("В Лиме открылся саммит Перу, Чили и Кении. Делегацию Кении возглавляет министр Джон Ото.", {"Джон Ото"}),
    ],
)
def test_names_of_short_syllables_and_heads_of_delegations(text: str, names: set[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Премьер Перу заявил о необходимости встречи с премьером Чили.", ["CL-PE talks proposed"]),
        ("Премьер Перу считает необходимым продолжить переговоры с Чили.", ["CL-PE talks proposed"]),
        ("Норвегия высказалась за встречу премьеров Перу и Чили.", ["CL-PE talks proposed"]),
        ("Стороны отметили необходимость мира и возобновления прямых переговоров Перу и Чили.", []),
        ("Нужны переговоры между Перу и Чили.", []),
        ("Oslo stressed the need for dialogue between Chad and Togo.", []),
        ("Chad stressed the need for dialogue with Togo.", ["TD-TG talks proposed"]),
        ("На переговорах премьеров Перу и Чили отмечена необходимость снизить пошлины.", ["CL-PE talks held"]),
    ],
)
def test_what_is_needed_was_not_held(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # who owns what is discussed does not discuss it
        ("Эксперты обсудили отношения Перу и Чили.", []),
        ("Эксперты обсудили отношения России и Индии.", []),
        ("Торговлю обсудили Перу и Чили.", ["CL-PE talks held"]),
        ("Торговлю обсудили сегодня Россия и Индия.", ["IN-RU talks held 2025-06-11"]),
        ("Кризис в Чаде обсудили премьеры Перу и Чили.", ["CL-PE talks held"]),
        ("Отношения Перу и Чили обсудил с премьером Кении министр Ганы.", ["GH-KE talks held"]),
        ("Отношения Перу и Чили обсудили премьеры двух стран.", ["CL-PE talks held"]),
        ("Премьер Перу обсудил цены в связи с уходом Чили с главами МИД и Минобороны.", []),
        # what an encounter is followed by is no party of it
        ("Встреча премьеров Перу и Чили обрадовала Кению.", ["CL-PE talks held"]),
        ("Переговоры премьера Перу с премьером Чили удивили Кению.", ["CL-PE talks held"]),
        ("За день до переговоров премьеров Перу и Чили столицу Кении закрыли.", ["CL-PE talks planned"]),
        # whose encounter it is may stand after a preposition that elsewhere tells where it is
        ("У премьера Перу состоялась встреча с премьером Чили.", ["CL-PE talks held"]),
        ("У берегов Перу состоялась встреча премьеров Чили и Кении.", ["CL-KE talks held @Перу"]),
    ],
)
def test_parties_are_told_from_owners_and_objects(text: str, told: list[str]) -> None:
    assert meetings(text) == told


def test_those_whose_encounter_it_is_are_there() -> None:
    assert people("У премьера Перу Хосе Паса прошла встреча с премьером Чили.") == {"Хосе Пас"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Премьер Перу прибыл в Астану на саммит ШОС.", ["KZ-PE summit under-way"]),
        ("Премьер Перу прибыл в Астану, где примет участие в саммите ШОС.", ["KZ-PE summit planned"]),
        ("Премьер Перу прибыл в Астану на саммит Организации тюркских государств.", ["KZ-PE summit under-way"]),
        ("Премьер Перу прибыл в Астану на заседание Совета глав государств ШОС.", ["KZ-PE session under-way"]),
        ("О саммите ШОС рассказал в Астане премьер Перу.", []),
        ("Премьер Перу прибыл в Астану на саммит азиатских государств.", []),
    ],
)
def test_who_comes_to_a_summit_of_many_takes_part_with_its_host(text: str, told: list[str]) -> None:
    found = [line for line in meetings(text) if " visit " not in line]
    assert [line[: len(start)] for line, start in zip(found, told, strict=True)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # talks for which one comes are still to be, until more is told of them
        ("Премьер Перу прибыл на переговоры с премьером Чили.", ["CL-PE talks planned"]),
        ("На перуано-чилийские переговоры прилетел министр Чили.", ["CL-PE talks planned"]),
        ("Премьер Перу прибыл на встречу с премьером Чили. После беседы подписан пакт.", ["CL-PE talks held"]),
        ("Премьер Перу опоздал на встречу с премьером Чили.", ["CL-PE talks held"]),
        ("Министр Перу Хосе Пас утвердил список делегации на переговоры с Чили.", ["CL-PE talks planned"]),
        # a colon may stand before those with whom talks were
        (
            "Премьер Перу провёл переговоры: с премьером Чили и с президентом Кении.",
            ["CL-PE talks held", "KE-PE talks held"],
        ),
        (
            "У премьера Перу прошло несколько встреч: с премьером Чили и президентом Кении.",
            ["CL-PE talks held", "KE-PE talks held"],
        ),
        (
            "Peru's premier held talks: with the premier of Chile and with the president of Kenya.",
            ["CL-PE talks held", "KE-PE talks held"],
        ),
        ("У границы Перу встретились премьеры Чили и Кении.", ["CL-KE talks held @Перу"]),
    ],
)
def test_what_one_comes_for_and_with_whom_it_was(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In Kenya on a visit, the Peruvian trade minister met his counterpart.", ["KE-PE talks held"]),
        ("During a visit to Kenya, the Peruvian trade minister met the president.", ["KE-PE talks held"]),
        ("The Peruvian trade minister visited Kenya, where she met her counterpart.", ["KE-PE talks held"]),
        ("В ходе визита в Кению министр торговли Перу встретился со своим коллегой.", ["KE-PE talks held"]),
        ("Министр торговли Перу прибыл в Найроби, где встретится с президентом.", ["KE-PE talks planned @Найроби"]),
        ("Министр торговли Перу прибыл в Кению. Он встретился с коллегой.", ["KE-PE talks held"]),
        ("Peru savdo vaziri Keniyaga tashrifi chogʻida hamkasbi bilan uchrashdi.", ["KE-PE talks held"]),
        ("Before leaving for Kenya, the Peruvian trade minister met the president.", []),
        ("After a visit to Kenya, the Peruvian trade minister met the president.", []),
        ("The Peruvian trade minister went to Kenya and Togo and met the president.", []),
        ("The Peruvian trade minister met his counterpart.", []),
        ("Министр торговли Перу прибыл в Кению. Он встретился с коллегами.", []),
        ("Министр торговли Перу прибыл в Кению. Он встретился с коллегой по партии.", []),
        ("In Kenya rains were heavy, and the Peruvian trade minister met the president.", []),
    ],
)
def test_who_meets_somebody_on_a_trip_meets_those_he_goes_to(text: str, told: list[str]) -> None:
    assert [line for line in meetings(text) if " visit " not in line] == told


def test_where_two_meet_is_not_whom_the_text_is_about() -> None:
    text = "В Осло завершились переговоры Перу и Чили.\n\nКак заявил глава перуанской делегации, пройдёт новая встреча."
    assert meetings(text) == ["CL-PE talks held @Осло", "CL-PE talks planned"]


@pytest.mark.parametrize(
    "text", ["Премьер Перу не стал встречаться с премьером Чили.", "Премьер Перу не стал принимать посла Чили."]
)
def test_what_somebody_would_not_do_was_not_held(text: str) -> None:
    assert meetings(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Лима опровергла слухи о встрече премьера Перу с премьером Чили.", []),
        ("Лима не подтвердила визит премьера Чили в Перу.", []),
        ("Лима подтвердила визит премьера Чили в Перу.", ["CL-PE visit held"]),
        ("Премьер Перу опроверг слухи об отставке на встрече с премьером Чили.", ["CL-PE talks held"]),
        ("Премьер Перу опроверг сказанное, и встреча премьеров Чада и Того прошла.", ["TD-TG talks held"]),
    ],
)
def test_encounters_that_somebody_denies_or_does_not_confirm(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Chad's premier accuses Norway of holding secret talks with Peru.", {"NO", "PE"}),
        ("Norway was accused by Chad of holding secret talks with Peru.", {"NO", "PE"}),
        ("Chad accused Norway of walking out of talks.", {"NO", "TD"}),
    ],
)
def test_who_accuses_others_of_talks_is_no_party(text: str, codes: set[str]) -> None:
    [meeting] = read(text).meetings
    assert {country.alpha2 for country in meeting.countries} == codes


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Министры обороны Кении и Ганы обсудили закупки. Прошлая встреча министров проходила в Лиме.",
            ["GH-KE talks held", "GH-KE talks held @Лима"],
        ),
        (
            "Премьер Кении Пол Обо встретился с премьером Ганы. Предыдущая рабочая встреча премьеров прошла 2 июня.",
            ["GH-KE talks held", "GH-KE talks held 2025-06-02"],
        ),
        (
            "Kenya's premier met Ghana's premier. The previous meeting was held in Nairobi on Monday.",
            ["GH-KE talks held", "GH-KE talks held 2025-06-09 @Nairobi"],
        ),
        (
            "Keniya prezidenti Gana prezidenti bilan uchrashdi. Avvalgi uchrashuv mayda Nayrobida boʻlib oʻtgan edi.",
            ["GH-KE talks held", "GH-KE talks held 2025-05 @Nayrobi"],
        ),
        # what only compares is of no other one, and what has a day is of it
        (
            "Премьер Кении провёл переговоры с премьером Ганы. По сравнению с прошлой встречей тон стал мягче.",
            ["GH-KE talks held"],
        ),
        (
            "В мае премьер Кении встретился с премьером Ганы. Прошлая встреча премьеров проходила в Лиме.",
            ["GH-KE talks held 2025-05 @Лима"],
        ),
    ],
)
def test_an_earlier_meeting_is_another_one(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Президент Кении провёл трёхсторонние переговоры с президентами Ганы и Чада.", ["GH-KE-TD summit held"]),
        ("Kenya's minister held three-way talks with colleagues from Ghana and Chad.", ["GH-KE-TD talks held"]),
        ("Keniya prezidenti Gana va Chad prezidentlari bilan uch tomonlama muloqot oʻtkazdi.", ["GH-KE-TD talks held"]),
        (
            "Президент Кении провёл двусторонние переговоры с президентами Ганы и Чада.",
            ["GH-KE talks held", "KE-TD talks held"],
        ),
        (
            "Президент Кении обсудил с лидерами Ганы и Чада засуху. Кения, Гана и Чад обсудили и поставки зерна.",
            ["GH-KE-TD talks held"],
        ),
        (
            "Президент Кении встретился с президентами Ганы и Чада. С президентом Ганы он обсудил чай.",
            ["GH-KE talks held", "KE-TD talks held"],
        ),
    ],
)
def test_talks_of_three_sides_are_one(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Кения выступила против переговоров с Ганой.",
        "Гана возражает против любого диалога с Кенией.",
        "Ghana opposes talks with Kenya.",
        "Ghana's premier came out against talks with Kenya.",
    ],
)
def test_what_somebody_is_against_has_not_been(text: str) -> None:
    assert meetings(text) == []


def test_what_stands_behind_events_is_nothing_that_one_is_against() -> None:
    text = "Against this backdrop, talks between Kenya and Ghana began on Monday."
    assert meetings(text) == ["GH-KE talks under-way 2025-06-09"]


def test_who_speaks_at_an_encounter_attends_it() -> None:
    text = "Министр торговли Кении выступит в Лиме на заседании кенийско-перуанской комиссии."
    assert meetings(text) == ["KE-PE session planned @Лима"]


def test_where_a_leader_sits_is_not_where_he_meets() -> None:
    text = "Премьер Кении встретился с президентом США. Начался визит главы Белого дома встречей у дворца."
    assert meetings(text) == ["KE-US talks held", "KE-US visit under-way"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Kenyan president's visit to Peru ends on Friday.", "under-way None"),
        ("Переговоры Кении и Перу завершатся в пятницу.", "under-way None"),
        ("Talks between Kenya and Peru will end in December.", "planned 2025-12"),
    ],
)
def test_what_ends_in_the_next_days_goes_on(text: str, told: str) -> None:
    [meeting] = read(text, published="2025-06-11").meetings
    assert f"{meeting.status.value} {meeting.when}" == told


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Later that day the president of Kenya met Ana Rojas, the premier of Peru.", "2025-06-10"),
        ("The next day the president of Kenya met Ana Rojas, the premier of Peru.", "2025-06-11"),
        ("A day earlier the president of Kenya met Ana Rojas, the premier of Peru.", "2025-06-09"),
        ("A month earlier the president of Kenya met Ana Rojas, the premier of Peru.", "2025-05"),
        ("Two months earlier the president of Kenya met Ana Rojas, the premier of Peru.", "2025-04"),
        ("Three weeks before that the president of Kenya met Ana Rojas, the premier of Peru.", "2025-05-20"),
        ("За три недели до этого президент Кении встретился с премьером Перу Аной Рохас.", "2025-05-20"),
        ("На следующий день президент Кении встретился с премьером Перу Аной Рохас.", "2025-06-11"),
        ("Днём ранее президент Кении встретился с премьером Перу Аной Рохас.", "2025-06-09"),
    ],
)
def test_days_are_counted_from_the_one_spoken_of(text: str, when: str) -> None:
    lead = "The president of Kenya flew to Peru on Tuesday."
    if text.endswith("Рохас."):
        lead = "Во вторник президент Кении прибыл в Перу."
    *_, meeting = read(f"{lead} {text}", published="2025-06-12").meetings
    assert str(meeting.when) == when
    assert read(text, published="2025-06-12").meetings[0].when is None  # nothing was spoken of before


@pytest.mark.parametrize(
    ("opening", "when"),
    [
        ("The Embassy of Kenya in Lima was inaugurated on Tuesday.", "2025-06-10"),
        ("The Embassy of Kenya in Lima was inaugurated.", "None"),
        ("The Embassy of Kenya in Lima was inaugurated in May.", "None"),
    ],
)
def test_the_day_on_which_a_mission_opened_is_one_spoken_of(opening: str, when: str) -> None:
    text = f"{opening} Earlier the same day the ministers of Kenya and Peru held talks."
    [talks] = read(text, published="2025-06-11").meetings
    assert str(talks.when) == when


@pytest.mark.parametrize(
    "text",
    [
        "Aides try to talk Ruto out of a war with Chad.",
        "An aide talked Kenya's premier into a deal with Peru's miners.",
        "Премьер Чили встретился с норвежским писателем Юном Хольмом.",
        "Встреча премьера Чили с норвежским поэтом завершилась.",
    ],
)
def test_who_is_persuaded_or_writes_books_is_met_by_no_state(text: str) -> None:
    assert not read(text, published="2025-06-11").meetings
