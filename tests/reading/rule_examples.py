"""For each rule of reading, sentences in which it fires and sentences in which it must not.

The wording is the project's own; states and leaders are real so that tables know them, the news is invented.
"""

from typing import Final, NamedTuple


class Examples(NamedTuple):
    """Sentences for one rule."""

    fires: tuple[str, ...]
    silent: tuple[str, ...]


EXAMPLES: Final[dict[str, Examples]] = {
    "meeting-noun": Examples(
        fires=(
            "Delegations of Norway and Ghana held talks on fisheries in Bergen.",
            "The next round of Peru-Chile negotiations is expected in June.",
            "A telephone conversation between the presidents of Egypt and Kenya took place on Sunday.",
            "В Праге состоялись переговоры делегаций Чехии и Вьетнама.",
            "Телефонный разговор лидеров Казахстана и Индии запланирован на пятницу.",
            "Qozogʻiston va Hindiston delegatsiyalari Dehlida muzokara oʻtkazdi.",
            "Чехия ва Вьетнам президентларининг телефон мулоқоти режалаштирилган.",
        ),
        silent=(
            "Norway held a meeting of its coastal mayors.",
            "No talks between Norway and Ghana are planned.",
            "Перу намерена увеличить улов рыбы.",
            "Peru baliq ovini koʻpaytirmoqchi.",
        ),
    ),
    "credentials": Examples(
        fires=(
            "The ambassador of Ghana presented his credentials to the king of Norway.",
            "Король Норвегии принял верительные грамоты у посла Чехии.",
            "Gana elchisi Norvegiya qiroliga ishonch yorligʻini topshirdi.",
        ),
        silent=(
            "The premier of Ghana has shown his democratic credentials to Norway.",
            "Посол Чехии не вручил верительных грамот королю Норвегии.",
        ),
    ),
    "invitation-accepted": Examples(
        fires=(
            "Latvia's president invited the Japanese premier to Riga. The premier accepted the invitation.",
            "The premier of Japan has been invited to visit Latvia by its president. She has accepted this invitation.",
            "Президент Латвии пригласил премьера Японии посетить Ригу. Премьер принял приглашение.",
            "Президент Латвии пригласил премьера Японии посетить Ригу. Приглашение с благодарностью принято.",
        ),
        silent=(
            "Latvia's president invited the Japanese premier to Riga. The premier did not accept the invitation.",
            "Latvia's president invited the Japanese premier to Riga. The premier may accept the invitation.",
            "Latvia's president invited the Japanese premier to Riga. The premier accepted a present.",
            "Президент Латвии пригласил премьера Японии посетить Ригу. Премьер не принял приглашение.",
            "Президент Латвии пригласил премьера Японии посетить Ригу. Премьер с благодарностью принял подарок.",
            "Latvia's president met the Japanese premier in Riga. The premier accepted the invitation.",
        ),
    ),
    "visit-without-verb": Examples(
        fires=(
            "Latvia's president in Tokyo. She met the Japanese premier.",
            "Latvia's president in Tokyo for talks on fish",
            "Президент Латвии завтра в Токио. Она встретится с премьером Японии.",
            "В Токио — президент Латвии. Её принял премьер Японии.",
            "В столице Японии сегодня президент Латвии. Её принял премьер Японии.",
        ),
        silent=(
            "Latvia's president in Riga. She met the Japanese premier.",
            "Latvia's president in Tokyo: talks drag on",
            "Latvia's president in Tokyo, Japan's in Riga. They held talks before.",
            "Президент Латвии не в Токио. Она встретится с премьером Японии.",
            "В Токио — бывший президент Латвии. Её принял премьер Японии.",
            "Токио — президент Латвии. Её принял премьер Японии.",
            "В пути в Токио президент Латвии. Её ждёт премьер Японии.",
        ),
    ),
    "visiting-guest": Examples(
        fires=(
            "Japan's premier held talks with the visiting president of Latvia.",
            "The visiting Latvian delegation met Japan's trade minister.",
            "Japan's foreign minister to meet visiting Latvian counterpart Baiba Braze",
        ),
        silent=(
            "Japan's premier held talks with the president of Latvia.",
            "Japan's premier met Latvia's president before visiting Latvian troops.",
            "Japan's premier met Latvia's president before visiting Estonian minister Margus Tsahkna.",
            "Japan's premier met Latvia's president and the visiting choir.",
            "In 2019 Japan's premier met the visiting president of Latvia.",
            "The visiting Latvian minister praised talks between Japan and Chad.",
            "Japan proposed talks with the visiting president of Latvia.",
        ),
    ),
    "visit-noun": Examples(
        fires=(
            "The president of Latvia began a state visit to Japan on Tuesday.",
            "Визит премьер-министра Словакии в Оман отложен.",
            "Slovakiya Bosh vazirining Ummonga tashrifi qoldirildi.",
        ),
        silent=(
            "Tourists from many places paid a visit to the castle.",
            "Визит к врачу лучше не откладывать.",
            "Sayyohlar qasrga tashrif buyurishni yaxshi koʻradi.",
        ),
    ),
    "meeting-verb": Examples(
        fires=(
            "The foreign minister of Cuba met his counterpart from Angola in Luanda.",
            "Президент Сербии встретился с премьер-министром Албании.",
            "Serbiya Prezidenti Albaniya Bosh vaziri bilan uchrashdi.",
        ),
        silent=(
            "The foreign minister of Cuba met students of his old school.",
            "Президент Сербии встретился с учителями.",
            "Serbiya Prezidenti oʻqituvchilar bilan uchrashdi.",
        ),
    ),
    "visit-verb": Examples(
        fires=(
            "The king of Jordan will visit Estonia in May.",
            "Министр обороны Ирландии прибыл в Ливан.",
            "Латвия Президенти май ойида Эстонияга ташриф буюради.",
        ),
        silent=(
            "The king of Jordan will visit a hospital.",
            "Министр обороны Ирландии прибыл на работу.",
            "Latviya Prezidenti shifoxonaga tashrif buyuradi.",
        ),
    ),
    "receive-verb": Examples(
        fires=(
            "The prime minister of Nepal received the ambassador of Finland.",
            "Президент Армении принял министра иностранных дел Греции.",
            "Armaniston Prezidenti Gretsiya tashqi ishlar vazirini qabul qildi.",
        ),
        silent=(
            "The prime minister of Nepal received a medal.",
            "Президент Армении принял отставку правительства.",
            "Armaniston Prezidenti hukumat isteʼfosini qabul qildi.",
        ),
    ),
    "invite-verb": Examples(
        fires=(
            "The president of Ecuador invited the prime minister of Malta to Quito.",
            "Президент Грузии пригласил канцлера Австрии посетить Тбилиси.",
            "Nepal Bosh vaziri Finlandiya Prezidentini Katmanduga taklif qildi.",
        ),
        silent=(
            "The president of Ecuador invited tenders for a new bridge.",
            "Президент пригласил журналистов.",
            "Nepal Bosh vaziri yangi soliqni taklif qildi.",
        ),
    ),
    "body-meets": Examples(
        fires=(
            "The Moroccan-Spanish Joint Committee met in Rabat in March.",
            "Российско-Кубинская межправительственная комиссия соберётся в Гаване.",
        ),
        silent=("The budget committee met in Rabat.", "Комиссия по этике соберётся в понедельник."),
    ),
    "instrument-noun": Examples(
        fires=(
            "Bolivia and Thailand signed a memorandum on tourism.",
            "Соглашение о воздушном сообщении между Непалом и Оманом вступило в силу.",
            "Yaponiya va Laos baliqchilik toʻgʻrisidagi bitimni imzoladi.",
        ),
        silent=(
            "The treaty of 1648 is studied at school.",
            "Соглашение с профсоюзом подписано не было.",
            "Bitimlar muhim ahamiyatga ega.",
        ),
    ),
    "agree-verb": Examples(
        fires=(
            "Mali and Niger agreed to open a second border crossing.",
            "Монголия и Лаос договорились создать рабочую группу.",
            "Eron va Iroq chegarada yangi bozor ochishga kelishib oldi.",
        ),
        silent=(
            "The two players agreed a draw.",
            "Соседи договорились о тишине.",
            "Shifokorlar ish haqi haqida kelishib oldi.",
        ),
    ),
    "joint-body": Examples(
        fires=(
            "The Slovak-Omani Business Council will open an office in Muscat.",
            "В работе участвует Совместная комиссия Армении и Ирана по экономическому сотрудничеству.",
            "Misr–Keniya hukumatlararo komissiyasining majlisi boʻlib oʻtdi.",
        ),
        silent=(
            "The Business Council of Bratislava will open an office.",
            "Комиссия по этике приняла решение.",
            "Shahar komissiyasi kecha yigʻildi.",
        ),
    ),
    "standing-body": Examples(
        fires=(
            "Cuba and Angola held the fourth session of the Council of Strategic Cooperation.",
            "Куба и Ангола провели заседание Совета стратегического сотрудничества.",
        ),
        silent=("Cuba's Electoral Commission met in Havana.", "Заседание Бюджетного комитета прошло в Гаване."),
    ),
    "founded-body": Examples(
        fires=(
            "Malaysia and Ghana agreed to establish a Fund for Rural Schools.",
            "Франция откроет в Монголии филиал Института Пастера.",
        ),
        silent=("Malaysia has had a Fund for Rural Schools since 1998.", "Институт Пастера отметил юбилей."),
    ),
    "party-body": Examples(
        fires=(
            "Norway's Equinor signed a contract with Poland's Orlen.",
            "Казахстанская компания «КазМунайГаз» подписала контракт с китайской корпорацией CNPC.",
        ),
        silent=("Norway's Equinor published its annual report.", "Компания «КазМунайГаз» сменила главу."),
    ),
    "days-abroad": Examples(
        fires=("Days of Culture of Georgia in Lithuania opened on Monday.", "Дни культуры Грузии в Литве открылись."),
        silent=("The days of Georgian wine are over, critics say.", "Дни стали короче."),
    ),
    "flow-amount": Examples(
        fires=(
            "Trade between Chile and Vietnam reached $1.9 billion in 2022.",
            "Экспорт из Сербии в Алжир составил 85 млн долларов.",
            "Turkiya va Eron oʻrtasidagi tovar ayirboshlash hajmi 7 mlrd dollarga yetdi.",
        ),
        silent=(
            "The bridge cost $1.9 billion.",
            "Экспорт Сербии составил 85 млн долларов.",
            "Shaharda 7 mlrd dollarlik uylar qurildi.",
        ),
    ),
    "flow-change": Examples(
        fires=(
            "Kenyan exports to Uganda rose by 12 percent.",
            "Товарооборот Ирана и Ирака вырос на 7%.",
            "2024-yilda Qatar va Malayziya oʻrtasidagi savdo 15 foizga oshdi.",
        ),
        silent=(
            "Kenyan wages rose by 12 percent.",
            "Население Ирана выросло на 7%.",
            "Narxlar 15 foizga oshdi.",
        ),
    ),
    "partner-amount": Examples(
        fires=(
            "Peru's foreign trade was $9 billion in 2021. Mexico accounted for $2 billion, Chile for $1 billion.",
            "Внешнеторговый оборот Перу в 2021 году составил 9 млрд долларов. На Чили пришлось 2 млрд долларов.",
        ),
        silent=(
            "Peru's foreign trade was $9 billion in 2021. A tunnel in Mexico cost $2 billion.",
            "Mexico accounted for $2 billion, Chile for $1 billion.",
        ),
    ),
    "resumed-flow": Examples(
        fires=(
            "Trade between Peru and Mexico was $2 billion in 2021. In 2020 it had been $1.5 billion.",
            "Товарооборот Перу и Мексики в 2021 году составил 2 млрд долларов. В 2020 году он был 1,5 млрд.",
        ),
        silent=("The tunnel cost $2 billion. In 2020 it was put at $1.5 billion.", "Дом стоил 2 млн долларов."),
    ),
}
