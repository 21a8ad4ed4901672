"""People are found by title, by name and by what the text has told of them."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bilat
from bilat.languages.leaders import Leaders
from bilat.reading.countries import find_countries
from bilat.reading.leaders import LeaderNames
from bilat.reading.people import People, PersonMention, find_people
from bilat.reading.tokens import Tokens

DAY = date(2024, 9, 2)


def people(text: str, language: str = "en", day: date | None = DAY, known: People | None = None) -> list[PersonMention]:
    """The people of a text."""
    tokens = Tokens(text, language)
    return find_people(tokens, find_countries(tokens), day, known)


def told(text: str, language: str = "en", day: date | None = DAY) -> list[tuple[str, str, str | None]]:
    """Name, countries and office of each."""
    return [(person.name, ",".join(person.countries), person.office) for person in people(text, language, day)]


ENGLISH = {
    "President Amara Okonkwo-Reyes of Ghana opened the road.": [("Amara Okonkwo-Reyes", "GH", "head-of-state")],
    "President of Peru Lorenzo Vidal and Prime Minister of Norway Kari Lund spoke.": [
        ("Lorenzo Vidal", "PE", "head-of-state"),
        ("Kari Lund", "NO", "head-of-government"),
    ],
    "Estonian Foreign Minister Tiit Raudsepp flew in.": [("Tiit Raudsepp", "EE", "foreign-minister")],
    "Tiit Raudsepp, the Estonian foreign minister, flew in.": [("Tiit Raudsepp", "EE", "foreign-minister")],
    "The Prime Minister of Fiji, Isaac Waqanika, left.": [("Isaac Waqanika", "FJ", "head-of-government")],
    "The Prime Minister of Fiji, Waqanika, left.": [("", "FJ", "head-of-government")],
    "Jorge Almada, Chile's mining minister, signed it.": [("Jorge Almada", "CL", "minister")],
    "the presidents of Chile and Peru, Jorge Almada and Lorenzo Vidal, embraced": [
        ("Jorge Almada", "CL", "head-of-state"),
        ("Lorenzo Vidal", "PE", "head-of-state"),
    ],
    "the Finnish and Swedish prime ministers met": [("", "FI,SE", "head-of-government")],
    "Deputy Foreign Minister Kenji Moritaka of Japan": [("Kenji Moritaka", "JP", "minister")],
    "Mongolian Minister of Food, Agriculture and Light Industry Bat Gansukh": [("Bat Gansukh", "MN", "minister")],
    "Nepal's Energy, Water Resources and Irrigation Minister Suman Thapa": [("Suman Thapa", "NP", "minister")],
    "Brazil's ambassador to Angola Paulo Teixeira": [("Paulo Teixeira", "BR", "ambassador")],
    "the speaker of the Armenian parliament": [("", "AM", "speaker")],
    "Zimbabwe's vice president": [("", "ZW", "deputy-head-of-government")],
    "US Secretary of State Antony Blinken": [("Antony Blinken", "US", "foreign-minister")],
    "H.E. Dr. Samir Haddad, Minister of Health of Tunisia": [("Samir Haddad", "TN", "minister")],
    "European Commission President Ursula von der Leyen spoke": [("Ursula von der Leyen", "EU", "head-of-government")],
    "South Korea's president met his Vietnamese counterpart.": [
        ("", "KR", "head-of-state"),
        ("", "VN", "head-of-state"),
    ],
    "Erdogan, Mitsotakis to meet in Ankara": [
        ("Erdogan", "TR", "head-of-state"),
        ("Mitsotakis", "GR", "head-of-government"),
    ],
    "Macron-Scholz talks drag on": [("Macron", "FR", "head-of-state"), ("Scholz", "DE", "head-of-government")],
    "Hungary's Orban is in Kiev": [("Orban", "HU", "head-of-government")],
    "President Bush visits Ghana.": [("Bush", "", "head-of-state")],
    "The foreign minister, Reddy, left.": [("", "", "foreign-minister")],
    "Kofi Mensah of the Gambia left.": [("Kofi Mensah", "GM", None)],
    "Kofi Mensah (Ghana) left.": [("Kofi Mensah", "GH", None)],
    "Kofi Mensah (Ghana, Kenya) left.": [("Kofi Mensah", "", None)],
    "He met Kofi Mensah (AP) there.": [("Kofi Mensah", "", None)],
    "The prime minister and minister of finance Kofi Mensah left.": [
        ("", "", "head-of-government"),
        ("Kofi Mensah", "", "minister"),
    ],
    "Kofi Mensah, prime minister of Ghana and minister of finance, left.": [
        ("Kofi Mensah", "GH", "head-of-government")
    ],
    "Kofi Mensah, the chairman, left.": [("Kofi Mensah", "", None)],
    "Kofi Mensah (president of Ghana) left.": [("Kofi Mensah", "GH", "head-of-state")],
    "Erdogan, Iranian president speak.": [("Erdogan", "TR", "head-of-state"), ("", "IR", "head-of-state")],
    "He met a foreign leader and a spokeswoman.": [],
    "In October, a spokeswoman left Ama Paz.": [("Ama Paz", "", None)],
    "Ghana Guard Speaks Out About Kofi Mensah Tapes": [],
    "He lands at Al Maktoum Airport.": [],
    "He won the Leo Tolstoy Award.": [],
    "PA's Abbas rules out the deal.": [("Abbas", "PS", "head-of-state")],
    "Charles Munger and his wife Nancy Munger left.": [("Charles Munger", "", None), ("Nancy Munger", "", None)],
    "Lawyer for Tom Mensah Quits Over Links to Foes of Ghana": [],
    "Mishustin and Chinese President Xi Jinping to Meet in Moscow Monday Evening": [
        ("Mishustin", "RU", "head-of-government"),
        ("Xi Jinping", "CN", "head-of-state"),
    ],
    "They met George W Bush.": [("George W Bush", "US", None)],
    "Kofi W Mensah left. Sell, I Say.": [("Kofi W Mensah", "", None)],
    "The vice-chairman Charles Munger left.": [("Charles Munger", "", "official")],
    "Musharraf visits Oslo. General Pervez Musharraf left.": [
        ("Musharraf", "PK", None),
        ("Pervez Musharraf", "PK", None),
    ],
    "The Arab League AL has met JD Vance.": [],
    "He met Ama Mensah as he left.": [("Ama Mensah", "", None)],
    "His deal with Brazil's Ama SA was fine.": [],
    "Minister for East Asia Ama Paz left.": [("Ama Paz", "", None)],
    "Envoys to the United Nations met.": [],
    "Head of Russian Duma Ama Paz left.": [("Ama Paz", "RU", "speaker")],
    "Representative of the minister of Ghana Ama Paz left.": [("Ama Paz", "GH", "official")],
    "The president of the Alaska Travel Industry Ama Paz left.": [("Ama Paz", "", "executive")],
    "Talks with US officials on Ukraine went on.": [("", "US", "official")],
    "The representative on LUkoil's board left.": [],
    "A business representative on Olympic matters Ama Paz left.": [("Ama Paz", "", "official")],
    "High Commissioner for Refugees Ama Paz left.": [("Ama Paz", "", "ambassador")],
    "The leaders OK the deal.": [("", "", "head-of-state")],
    "He watched the Sharon-Israeli media.": [("Sharon", "IL", None)],
    "Izzat al-Douri, vice president of Iraq, left.": [("Izzat al-Douri", "IQ", "deputy-head-of-government")],
    "the Indian leader Narendra Modi": [("Narendra Modi", "IN", "head-of-government")],
}
RUSSIAN = {
    "министр Путин Сергей Петрович": [("Путин Сергей Петрович", "", "minister")],
    "прибыл глава Ганы": [("", "GH", "head-of-state")],
    "главы Непала и Таиланда встретились": [("", "NP,TH", "head-of-government")],
    "глава делегации Ганы": [("", "GH", "official")],
    "советник Трампа Эдмунд Прайс": [("Эдмунд Прайс", "US", "official")],
    "с советником Трампа Эдмундом Прайсом": [("Эдмунд Прайс", "US", "official")],
    "советник Трампа Видаль Прайс Оливер": [("Видаль Прайс Оливер", "US", "official")],
    "секретарь ЦК Компартии Лаоса Кхамсай Вонг": [("Кхамсай Вонг", "LA", "official")],
    "глава МИД Норвегии Торгрим Бьёрн Халле прибыл": [("Торгрим Бьёрн Халле", "NO", "foreign-minister")],
    "с супругой президента Ганы Амой Менса": [("Ама Менса", "GH", "official")],
    "приехал сын короля Непала": [("", "NP", "official")],
    "американского мужа и брата Иванова": [],
    "папа римский молился": [("", "VA", "head-of-state")],
    "Президент Перу Лоренсо Видаль принял посла.": [("Лоренсо Видаль", "PE", "head-of-state")],
    "с президентом Перу Лоренсо Видалем": [("Лоренсо Видаль", "PE", "head-of-state")],
    "с премьер-министром Норвегии, Карлом Лундбергом, обсудили": [("Карл Лундберг", "NO", "head-of-government")],
    "эстонский министр иностранных дел Андрес Таммсаар": [("Андрес Таммсаар", "EE", "foreign-minister")],
    "главы МИД Чили и Перу Хорхе Альмада и Лоренсо Видаль": [
        ("Хорхе Альмада", "CL", "foreign-minister"),
        ("Лоренсо Видаль", "PE", "foreign-minister"),
    ],
    "по приглашению главы правительства Армении": [("", "AM", "head-of-government")],
    "президентов Чили, Перу и премьера Норвегии": [("", "CL,PE", "head-of-state"), ("", "NO", "head-of-government")],
    "заместителем министра энергетики Казахстана Ерланом Досжановым": [("Ерлан Досжанов", "KZ", "minister")],
    "министру сельского хозяйства и продовольствия Белоруссии Ивану Крупко": [("Иван Крупко", "BY", "minister")],
    "спецпредставитель президента Бразилии Паулу Тейшейра": [("Паулу Тейшейра", "BR", "envoy")],
    "посла Японии в Монголии Кэндзи Моритамы": [("Кэндзи Моритама", "JP", "ambassador")],
    "вице-премьер, министр обороны Игорь Дроздов": [("Игорь Дроздов", "", "deputy-head-of-government")],
    "экс-канцлер Германии Герхард Шрёдер": [("Герхард Шрёдер", "DE", "head-of-government")],
    "глава «Нордойла» Пётр Кольцов": [("Пётр Кольцов", "", "executive")],
    "переговоры Макрона и Шольца": [("Макрон", "FR", "head-of-state"), ("Шольц", "DE", "head-of-government")],
    "Александра Стубба ждут в Осло": [("Александр Стубб", "FI", "head-of-state")],
    "А.Г.Лукашенко и С. Лавров": [("А.Г.Лукашенко", "BY", "head-of-state"), ("С. Лавров", "RU", "foreign-minister")],
    "спикер парламента Киргизии": [("", "KG", "speaker")],
    "Глава ведомства Султан бин Абдурахман приехал.": [("Султан бин Абдурахман", "", "official")],
    "Приехал президент Олавур Ригнар Гриммсон.": [("Олавур Ригнар Гриммсон", "", "head-of-state")],
    "Приехал Жан-Ив Ле Дриан.": [("Жан-Ив Ле Дриан", "FR", None)],
    "Встречи и с премьером, и с президентом Ганы.": [("", "", "head-of-government"), ("", "GH", "head-of-state")],
    "С британским премьером, французским президентом Иваном Петровым.": [
        ("", "GB", "head-of-government"),
        ("Иван Петров", "FR", "head-of-state"),
    ],
    "Встреча с лидером украинской партии Иваном Петровым.": [("Иван Петров", "UA", "official")],
    "Вице-мэр Риги Иван Озолс приехал.": [("Иван Озолс", "LV", "official")],
    "Встретился уполномоченный по правам человека в Гане Иван Петров.": [("Иван Петров", "", "envoy")],
    "Встретился глава комитета по финансовому мониторингу Иван Петров.": [("Иван Петров", "", "official")],
    "Министры обороны и иностранных дел Ганы приехали.": [("", "GH", "foreign-minister")],
    "Пресс-секретарь украинского премьера Иван Петров приехал.": [("Иван Петров", "UA", "official")],
    "Представители Верховного совета приехали.": [],
    "Руководители МИД и Минобороны Ганы приехали.": [("", "", "foreign-minister")],
    "со своим сербским коллегой": [("", "RS", None)],
}


@pytest.mark.parametrize("text", ENGLISH)
def test_english(text: str) -> None:
    """Title, country and name in the orders that English has."""
    assert told(text) == ENGLISH[text]


@pytest.mark.parametrize("text", RUSSIAN)
def test_russian(text: str) -> None:
    """Likewise in Russian, where cases show what belongs together."""
    assert told(text, "ru") == RUSSIAN[text]


@pytest.mark.parametrize(
    "text",
    [
        "The Foreign Ministry and the Press Review",
        "Indira Gandhi International Airport",
        "The president of the football club resigned.",
        "the chairman of the Lakeside Group",
        "King Lear at the Old Theatre",
        "Prices may rise in May.",
        "The Party leader Amsel lost.",
    ],
)
def test_what_is_no_person_of_a_state(text: str) -> None:
    """Bodies, places, companies and words with capitals are no people with a country."""
    assert [person for person in people(text) if person.countries] == []


@pytest.mark.parametrize(
    "text",
    [
        "Совет Федерации и Белый дом",
        "президент Международной федерации плавания",
        "улица Юрия Гагарина",
        "мэр Твери устал",
    ],
)
def test_what_is_no_person_of_a_state_in_russian(text: str) -> None:
    """Likewise in Russian."""
    assert [person for person in people(text, "ru") if person.countries or person.name] == []


def test_a_name_is_led_by_its_date() -> None:
    """One family name stands for whoever held office when the text was published."""
    assert people("Bush arrives", day=date(2003, 5, 1))[0].countries == ("US",)
    assert people("Kim and Putin", day=date(2012, 7, 1))[-1].office == "head-of-state"
    assert people("Putin arrives", day=date(2009, 7, 1))[0].office == "head-of-government"
    assert people("Putin arrives", day=None)[0].office is None


def test_a_title_that_is_a_given_name_too_is_a_title_after_an_article_or_before_an_honorific() -> None:
    for text in ("HH the Amir Tamim bin Rashid came.", "HH Amir Sheikh Tamim bin Rashid came."):
        assert [person.name for person in people(text)] == ["Tamim bin Rashid"]
    assert [person.name for person in people("Mr Amir Tamim of Kenya came.")] == ["Amir Tamim"]


def test_letters_after_a_name_part_it_from_no_title() -> None:
    """A seat, an honour or a degree, with a comma before it or without."""
    for name in ("Mr. John Mwangi MP", "Mr. John Mwangi, MP", "Dr. John Mwangi, PhD"):
        [person] = people(f"She met {name}, Minister for Foreign Affairs of Kenya.")
        assert (person.name, person.office, person.countries) == ("John Mwangi", "foreign-minister", ("KE",))


def test_a_leader_out_of_office_is_former() -> None:
    """Who led a state once does not speak for it now."""
    (person,) = people("Merkel gave a lecture", day=date(2024, 1, 1))
    assert person.former
    assert person.office is None


def test_former_titles() -> None:
    """A word before the title says so."""
    assert [person.former for person in people("Former Spanish Prime Minister Jose Maria Aznar")] == [True]
    assert [person.former for person in people("с бывшим президентом Чехии Вацлавом Клаусом", "ru")] == [True]


def test_mentions_cover_title_country_and_name() -> None:
    """What belongs to one person is one run of tokens."""
    tokens = Tokens("Then Estonian Foreign Minister Tiit Raudsepp, of course, flew in.", "en")
    (person,) = find_people(tokens, find_countries(tokens))
    assert tokens.quote(person.first, person.stop) == "Then Estonian Foreign Minister Tiit Raudsepp"
    assert person.title == "Foreign Minister"


def test_an_envoy_has_a_host() -> None:
    """Whom an ambassador is sent to is kept apart from whom he or she speaks for."""
    (person,) = people("посол Кении в Омане Джозеф Мванги", "ru")
    assert (person.countries, person.host) == (("KE",), ("OM",))


def test_what_a_text_has_told_is_remembered() -> None:
    """Later mentions by family name or office mean the person named before."""
    known = People("en")
    people("Estonian Foreign Minister Tiit Raudsepp flew in.", known=known)
    later = people("Raudsepp dined with the mayor. The Estonian foreign minister left.", known=known)
    assert [known.resolve(person).name for person in later if person.office == "foreign-minister"] == [
        "Tiit Raudsepp"
    ] * 2


def test_what_a_russian_text_has_told_is_remembered() -> None:
    """In whatever case the name comes again."""
    known = People("ru")
    people("Эстонию представил министр финансов Эстонии Андрес Таммсаар.", "ru", known=known)
    (person,) = people("Встреча с Таммсааром прошла в Осло.", "ru", known=known)
    assert (person.name, person.countries, known.resolve(person).name) == ("Таммсаар", ("EE",), "Андрес Таммсаар")


def test_the_table_of_leaders_can_be_another() -> None:
    """Who needs others than those that bilat knows gives them."""
    table = Leaders.parse("AQ\thead-of-state\t2020-01\t\tAda /Frost/\tАда /Фрост/\tFrosst")
    holder = LeaderNames("en", table).holder("Frosst", date(2022, 2, 2))
    assert holder is not None
    assert (holder.country, holder.office, holder.names[0]) == ("AQ", "head-of-state", "Ada Frost")
    assert LeaderNames("en", table).holder("Putin") is None


def test_given_names_tell_leaders_apart() -> None:
    """The same family name with another given name is another person."""
    leaders = LeaderNames("en")
    assert leaders.holder("Castro", None, ["Raúl"]) != leaders.holder("Castro", None, ["Fidel"])
    assert leaders.holder("Merkel", None, ["Gottlieb"]) is None


WORDS = st.sampled_from(
    "President of Uzbekistan Shavkat Mirziyoyev , the Kazakh minister and foreign deputy Deputy Minister Prime Putin"
    " 's - Sergey . ( ) former J K al bin for to trade speaker parliament Bank King Mr Turkey Russian".split()
)
RUSSIAN_WORDS = st.sampled_from(
    "президент президентом Узбекистана Шавкатом Мирзиёев , министра и иностранных дел заместитель российский глава МИД "
    "Путина - . ( « » бывший вице И С. аль посол в по торговли парламента Банка короля господином коллега".split()
)


@given(
    st.one_of(
        st.tuples(st.just("en"), st.lists(WORDS, max_size=25)),
        st.tuples(st.just("ru"), st.lists(RUSSIAN_WORDS, max_size=25)),
    )
)
@settings(max_examples=300)
def test_mentions_are_in_order_and_do_not_overlap(case: tuple[str, list[str]]) -> None:
    """Whatever the words, mentions are runs within the text, one after another, and a name is one person's."""
    language, words = case
    found = people(" ".join(words), language)
    size = len(Tokens(" ".join(words), language))
    assert all(0 <= person.first < person.stop <= size for person in found)
    assert all(before.stop <= after.first for before, after in itertools.pairwise(found))
    assert all(not person.plural for person in found if person.name)


@given(st.text(max_size=80), st.sampled_from(["en", "ru"]))
def test_any_text_can_be_read(text: str, language: str) -> None:
    """No text makes the finder fail."""
    assert all(person.name or person.office or person.title for person in people(text, language))


@pytest.mark.parametrize(
    ("piece", "language"),
    [("aide to ", "en"), ("Mr ", "en"), ("minister of trade and ", "en"), ("помощника ", "ru"), ("Путину-", "ru")],
)
def test_endless_repetition_is_no_trouble(piece: str, language: str) -> None:
    """Titles in titles and names without end are read to the end."""
    found = people(piece * 2000 + "x", language)
    assert all(person.stop - person.first < 4000 for person in found if person.name)


def test_time_grows_with_the_text() -> None:
    """A text ten times as long has ten times as many people, and they are found alone as together."""
    text = "President of Peru Lorenzo Vidal met Kari Lund, the Norwegian premier. "
    assert len(people(text * 10)) == 10 * len(people(text))


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The Havana ambassador Ama Paz left.", "en", [("Ama Paz", "", "ambassador")]),
        ("Wang Yi Holds Long Talks With Foreign Partners", "en", [("Wang Yi", "CN", "foreign-minister")]),
        (
            "HE Prime Minister and Minister of Foreign Affairs Sheikh Omar bin Jassim bin Nasser Al Badi left.",
            "en",
            [("Omar bin Jassim bin Nasser Al Badi", "", "head-of-government")],
        ),
        (
            "The prime minister and foreign minister Omar Ali left.",
            "en",
            [("", "", "head-of-government"), ("Omar Ali", "", "foreign-minister")],
        ),
        (
            "Sheikh Abdullah bin Zayed Al Nahyan left.",
            "en",
            [("Abdullah bin Zayed Al Nahyan", "AE", "foreign-minister")],
        ),
        (
            "Foreign Secretary Ana Soto of Peru left. Then Soto spoke, and Soto sang.",
            "en",
            [("Ana Soto", "PE", "foreign-minister"), *[("Soto", "PE", "foreign-minister")] * 2],
        ),
        ("Ghana's UN envoy Ama Paz left.", "en", [("Ama Paz", "GH", "envoy")]),
        ("The UN envoy for Ghana Ama Paz left.", "en", [("Ama Paz", "UN", "envoy")]),
        ("Ghana's chief trade negotiator Ama Paz left.", "en", [("Ama Paz", "GH", "envoy")]),
        ("The Ghanaian climate envoy left.", "en", [("", "GH", "envoy")]),
        ("A climate envoy left.", "en", []),
        ("The visit of Ghana's premier Ama Paz ended.", "en", [("Ama Paz", "GH", "head-of-government")]),
        ("President Jong Ka Un left.", "en", [("Jong Ka Un", "", "head-of-state")]),
        ("Egypt's el-Sisi left.", "en", [("el-Sisi", "EG", "head-of-state")]),
        ("It came as the Nordvind chief executive Ama Paz left.", "en", [("Ama Paz", "", "executive")]),
        ("The Ghanaians' president Ama Paz left.", "en", [("Ama Paz", "GH", "head-of-state")]),
        ("A military defense adviser left.", "en", []),
        ("The representative for supporting the Olympic Games Ama Paz left.", "en", [("Ama Paz", "", "official")]),
        ("Talks with officials on Ukraine Ama Paz said.", "en", [("Ama Paz", "", None)]),
        ("He met the minister of commerce", "en", [("", "", "minister")]),
        ("The head of the Duma's committee Ama Paz.", "en", [("", "RU", "speaker"), ("Ama Paz", "", None)]),
        ("The representative on the chairman's side left.", "en", []),
        ("Minister of foreign and Ama Paz.", "en", [("", "", "foreign-minister"), ("Ama Paz", "", None)]),
        ("Joined in burying Sheikh Zayed bin Sultan", "en", [("Zayed", "", None)]),
        ("U esa Davlat kotibi Marko Rubio bilan koʻrishdi.", "uz", [("Marko Rubio", "", "official")]),
        ("Встретился с лидерами украинской", "ru", []),
        ("Беседы с Президентом Александр Петров вёл.", "ru", [("Александр Петров", "", None)]),
        (
            "Oʻzbekiston rahbari Ursula fon der Lyayenni taklif etdi.",
            "uz",
            [("Ursula fon der Lyayen", "UZ", "head-of-state")],
        ),
        (
            "Peruning Gruziyadagi yangi tayinlangan elchisi Alisher Qosimov",
            "uz",
            [("Alisher Qosimov", "PE", "ambassador")],
        ),
        ("Peru elchisi etib tayinlangan Alisher Qosimov", "uz", [("Alisher Qosimov", "PE", "ambassador")]),
        ("Peru Prezidentining maslahatchisi Alisher Qosimov", "uz", [("Alisher Qosimov", "PE", "official")]),
        ("Peru adliya vaziri birinchi oʻrinbosari Alisher Qosimov", "uz", [("Alisher Qosimov", "PE", "minister")]),
        (
            "Peru bosh vaziri oʻrinbosari – savdo vaziri Alisher Qosimov",
            "uz",
            [("Alisher Qosimov", "PE", "deputy-head-of-government")],
        ),
        (
            "Peru Parlamenti quyi palatasi raisi Olim Karimzoda va Bosh vazir Fotima Rahimzoda",
            "uz",
            [("Olim Karimzoda", "PE", "speaker"), ("Fotima Rahimzoda", "PE", "head-of-government")],
        ),
        ("Peru – Gruziya savdo palatasi raisi Alisher Qosimov", "uz", [("Alisher Qosimov", "", "executive")]),
        ("Iordaniya elchisi Ramdan Xashimiyni kutib oldi.", "uz", [("Ramdan Xashimiy", "JO", "ambassador")]),
    ],
)
def test_what_belongs_to_a_title(text: str, language: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert told(text, language) == expected


def test_only_somebody_who_is_named_or_holds_an_office_is_told_again() -> None:
    known = People("en")
    for person in people("The Prime Minister of Fiji, Isaac Waqanika, left."):
        known.add(person)
    [several] = people("the Finnish and Swedish prime ministers met")
    [other] = people("President Amara Okonkwo of Ghana")
    [nobody] = people("South Korea's envoys and the president of Kenya")[-1:]
    assert known.resolve(several) is several
    assert known.resolve(other) is other
    assert known.resolve(nobody) is nobody
    assert known.called("waqa") is None
    [colleague] = people("со своим сербским коллегой", "ru")
    assert People("ru").resolve(colleague) is colleague


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("губернатор Витебской области Олег Зимин", ("Олег Зимин", "BY", "regional-leader")),
        ("глава Татарстана Марат Юсупов", ("Марат Юсупов", "RU", "regional-leader")),
        ("мэр Лиона Грегори Дюбуа", ("Грегори Дюбуа", "FR", "regional-leader")),
        ("глава «Витебска» Олег Зимин", ("Олег Зимин", "", "executive")),
    ],
)
def test_who_heads_a_town_or_region_is_of_its_country(text: str, expected: tuple[str, str, str]) -> None:
    assert told(text, "ru") == [expected]


def test_a_given_name_that_no_table_has_makes_a_namesake_of_who_led_long_ago() -> None:
    for text, countries in (("Will Merkel come to Oslo?", ["DE"]), ("Mog Merkel came to Oslo.", [])):
        found = bilat.find_people(text, language="en", published="2026-02-05")
        assert [person.value.country.alpha2 for person in found if person.value.country] == countries


def test_whom_an_aide_serves_stands_in_the_genitive() -> None:
    [minister] = bilat.find_people("Советник министр Иванов приехал.", language="ru")
    assert (minister.value.name, minister.value.title) == ("Иванов", "министр")


def test_the_first_word_of_a_town_is_no_leader() -> None:
    assert bilat.find_people("The ministers met in Dar es Salaam.", language="en", published="2024-06-06") == ()
    [dar] = bilat.find_people("Dar met the ministers.", language="en", published="2024-06-06")
    assert dar.value.country is not None
