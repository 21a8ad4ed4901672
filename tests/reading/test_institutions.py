"""Institutions by name, and which of them are records."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat.languages.ru.institutions import INSTITUTIONS as RUSSIAN
from bilat.reading.bodies import same_body
from bilat.reading.countries import find_countries
from bilat.reading.document import read
from bilat.reading.drafts import Draft
from bilat.reading.institutions import InstitutionMention, find_institutions
from bilat.reading.nominative import nominative
from bilat.reading.tokens import Tokens
from bilat.records import Institution
from bilat.values import Country


def found(text: str, language: str) -> list[InstitutionMention]:
    """The institutions of ``text``."""
    tokens = Tokens(text, language)
    return find_institutions(tokens, find_countries(tokens))


def named(text: str, language: str) -> list[tuple[str, str]]:
    """The names and kinds of the institutions of ``text``."""
    return [(mention.name, mention.kind) for mention in found(text, language)]


SETTING = {
    "en": "Chile and Peru held talks. ",
    "ru": "Чили и Перу провели переговоры. ",
    "uz": "Chili va Peru muzokara oʻtkazdi. ",
}
"""What makes the two states those of the text."""


def records(text: str, language: str) -> list[Institution]:
    """The records of institutions of ``text``, in an article about Chile and Peru."""
    return list(read(SETTING[language] + text, language=language).institutions)


def codes_of(record: Institution) -> list[str]:
    """The codes of its countries."""
    return [country.code for country in record.countries]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Joint Council on Trade, Energy and Scientific Cooperation met.",
            ("Joint Council on Trade, Energy and Scientific Cooperation", "commission"),
        ),
        (
            "They chaired the Peruvian-Chilean Intergovernmental Committee on Border Issues.",
            ("Peruvian-Chilean Intergovernmental Committee on Border Issues", "commission"),
        ),
        ("The Norwegian-Polish joint commission did not meet.", ("Norwegian-Polish joint commission", "commission")),
        ("They set up a joint working group on fisheries.", ("joint working group on fisheries", "commission")),
        ("The Academy of Sciences of Mongolia took part.", ("Academy of Sciences of Mongolia", "university")),
        (
            "The Tomsk Institute named after Ivan Petrov opened.",
            ("Tomsk Institute named after Ivan Petrov", "university"),
        ),
        ("The Embassy of Peru in Oslo is closed.", ("Embassy of Peru in Oslo", "mission")),
        ('Visitors came to the "Agrotech" exhibition.', ("Agrotech", "event")),
        ("A contract with the Danish group Nordvind Marine was signed.", ("Nordvind Marine", "company")),
        ("Oslo's KNOT has ordered tankers.", ("KNOT", "company")),
        ("Talks with Baltic Timber Ltd went on.", ("Baltic Timber Ltd", "company")),
        ("The Swiss bought shares of Gazprom.", ("Gazprom", "company")),
        ("Banco Central de Chile lent the money.", ("Banco Central de Chile", "fund")),
        ("They flew with Mongolian Airways to Oslo.", ("Mongolian Airways", "company")),
        ("Harare University has a new rector.", ("Harare University", "university")),
        ("A loan from Bank Brunei was repaid.", ("Bank Brunei", "fund")),
        ("The Chinese airline Blue Heron flies to Male.", ("Blue Heron", "company")),
        ("The cargo went to Andes Timber Co., Ltd in May.", ("Andes Timber Co., Ltd", "company")),
        ("They wrote to the State Audit Office of Malta.", ("State Audit Office of Malta", "agency")),
        ("The fair was held by King Faisal University of Chad.", ("King Faisal University of Chad", "university")),
        ("The Committee on Trade, energy issues met.", ("Committee on Trade", "commission")),
        ("Air Chad - Laos Alliance was formed.", ("Air Chad - Laos Alliance", "organisation")),
        ("He works for the Lenovo Group, he said.", ("Lenovo Group", "company")),
        ("They met the Trade & Industry Bank of Laos.", ("Trade & Industry Bank of Laos", "fund")),
        (
            "The Committee on Trade, Culture, Energy Issues met.",
            ("Committee on Trade, Culture, Energy Issues", "commission"),
        ),
        ("The Seventh Laos-Chad Energy Forum opened.", ("Laos-Chad Energy Forum", "event")),
        ("The sixth Laos-Chad media forum opened.", ("Laos-Chad media forum", "event")),
        ("He asked the Defence Department on Monday.", ("Defence Department", "agency")),
        ("The Laotian consulate in Gdansk closed.", ("Laotian consulate in Gdansk", "mission")),
        ("The group Nordvind PLC Monday sold it.", ("Nordvind PLC", "company")),
        ("Laos Airline Announces Fuel Prices", ("Laos Airline", "company")),
        ("Air Chad-Laos Alliance was formed.", ("Air Chad-Laos Alliance", "organisation")),
        ("They met in the CIS Council.", ("CIS Council", "commission")),
        ("They met the Accra Ports Authority.", ("Accra Ports Authority", "agency")),
        ("He works for Nordvind Holding Corp.", ("Nordvind Holding Corp", "company")),
        ("Laos' UCC Holding sold it.", ("UCC Holding", "company")),
        ("A meeting with the Laotian Security Council was held.", ("Security Council", "organisation")),
    ],
)
def test_english_names(text: str, expected: tuple[str, str]) -> None:
    """A name is bounded by its head, its quotation marks, what stands before it, or company law."""
    assert named(text, "en") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Состоялось заседание Смешанной комиссии по торговле и рыболовству.",
            ("Смешанная комиссия по торговле и рыболовству", "commission"),
        ),
        (
            "Седьмое заседание чилийско-перуанского межправительственного комитета прошло в среду.",
            ("чилийско-перуанский межправительственный комитет", "commission"),
        ),
        ("Прошёл II Совет предпринимателей Индии и Перу.", ("Совет предпринимателей Индии и Перу", "commission")),
        ("Стороны создадут Монгольско-Японский фонд развития.", ("Монгольско-Японский фонд развития", "fund")),
        (
            "Он выступил в Томском медицинском институте имени Иванова.",
            ("Томский медицинский институт имени Иванова", "university"),
        ),
        ("Открыто почётное консульство Республики Перу.", ("почётное консульство Республики Перу", "mission")),
        ("Делегация посетила выставку «Агротех».", ("Агротех", "event")),
        ("Подписан контракт с ОАО «Северный лес».", ("Северный лес", "company")),
        ("Переговоры с «Газпромом» продолжаются.", ("Газпром", "company")),
        ("Сделку заключила компания Nordvind Marine.", ("Nordvind Marine", "company")),
        (
            "На Высшем экономическом форуме Кыргызстана речь шла о воде.",
            ("Высший экономический форум Кыргызстана", "event"),
        ),
        ("Делегацию приняли в МИД Лаоса.", ("МИД Лаоса", "agency")),
        ("Глава МВД Лаоса Иван Петров уехал.", ("МВД Лаоса", "agency")),
        ("Агентство по водным ресурсам Чада открыло курсы.", ("Агентство по водным ресурсам Чада", "agency")),
        ("Об этом просил саудовский фонд PIF.", ("PIF", "fund")),
        (
            "Собралась комиссия по торговле между Чили и Перу.",
            ("комиссия по торговле между Чили и Перу", "commission"),
        ),
        ("Выставку показал Исторический музей Латвии.", ("Исторический музей Латвии", "organisation")),
        ("Россотрудничество провело встречу.", ("Россотрудничество", "agency")),
        ("Приехал глава нашего МИД Лаоса.", ("МИД Лаоса", "agency")),
        (
            "Форум азиатско-тихоокеанского сотрудничества и промышленно-торгового роста открыт.",
            ("Форум азиатско-тихоокеанского сотрудничества и промышленно-торгового роста", "event"),
        ),
        (
            "Комиссия по торговому, промышленному и научно-техническому сотрудничеству заседала.",
            ("Комиссия по торговому, промышленному и научно-техническому сотрудничеству", "commission"),
        ),
        (
            "Комиссия Сената и Совета депутатов Лаоса заседала.",
            ("Комиссия Сената и Совета депутатов Лаоса", "commission"),
        ),
        ("Центр наследия Ивана Петрова открыт.", ("Центр наследия Ивана Петрова", "organisation")),
        ("Компания «Авиалес-Ту» совершила рейс.", ("Авиалес-Ту", "company")),
        ("Он летел на «Боинге-737».", ("Боинг-737", "company")),
        ("Он вошёл в «Круг добра» фонд, сказал он.", ("Круг добра", "fund")),
        ("Посещён Институт нефти и газа и кардиоцентр.", ("Институт нефти и газа", "university")),
        ("Прошёл морской форум Лаоса.", ("морской форум Лаоса", "event")),
        ("Прошло заседание Комиссии по рыболовству.", ("Комиссия по рыболовству", "commission")),
        ("Открылась 18-я Международная книжная ярмарка.", ("Международная книжная ярмарка", "event")),
        ("Сообщила венесуэльская PDVSA.", ("PDVSA", "company")),
    ],
)
def test_russian_names(text: str, expected: tuple[str, str]) -> None:
    """The head and the adjectives before it are put into the nominative; what follows stays."""
    assert named(text, "ru") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Samarqand davlat universiteti ochildi.", ("Samarqand davlat universiteti", "university")),
        ("Xoʻjandda Hududlar forumining ishi boshlandi.", ("Hududlar forumi", "event")),
        ("Toshkentdagi Nordvind Holding kompaniyasi ochildi.", ("Nordvind Holding", "company")),
        ("Laosning Nordvind Marine kompaniyasi ochildi.", ("Nordvind Marine", "company")),
    ],
)
def test_uzbek_names(text: str, expected: tuple[str, str]) -> None:
    """The head stands last and loses its ending; a country or town whose ending makes it the owner is no part."""
    assert named(text, "uz") == [expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The commission will meet again, and the fund will lend.", "en"),
        ("A university and a company in Spain opened.", "en"),
        ("Settlers on the West Bank protested.", "en"),
        ("Комиссия соберётся снова, фонд выделит деньги.", "ru"),
        ("Российская компания купила завод.", "ru"),
        ("В центре Москвы прошла встреча.", "ru"),
        ("Глава союза объявил об этом.", "ru"),
        ("A banque lent it; Banque is old.", "en"),
        ("Inc., which makes tea, or the Laos Inc. closed.", "en"),
        ("An Asia-Europe forum opened.", "en"),
        ("Laos markazi ochildi.", "uz"),
        ("Собрались руководители филиалов Лаоса.", "ru"),
        ("Наш ВУЗ, который известен, закрыт.", "ru"),
    ],
)
def test_no_names(text: str, language: str) -> None:
    """A bare noun names nothing."""
    assert named(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "The University of Ghana and Lagos University of Technology signed.",
            "en",
            ["University of Ghana", "Lagos University of Technology"],
        ),
        (
            "Подписали Академия наук Латвии и Польская академия наук.",
            "ru",
            ["Академия наук Латвии", "Польская академия наук"],
        ),
        ("МИД Лаоса и МИД Чада провели консультации.", "ru", ["МИД Лаоса", "МИД Чада"]),
        ("Встретились главы МИД Лаоса и Чада.", "ru", ["МИД Лаоса"]),
        ("Встретились министерства обороны Лаоса и Непала.", "ru", ["министерство обороны Лаоса"]),
        ("На форуме «Стратегия», «Рост» и «Дело» он выступил.", "ru", ["Стратегия", "Рост", "Дело"]),
        ("Laos' UCC and Oslo's KNOT sold it.", "en", ["KNOT"]),
    ],
)
def test_a_name_ends_where_the_next_begins(text: str, language: str, expected: list[str]) -> None:
    """Two bodies joined by "and" are two, and a ministry is of one state."""
    assert [name for name, _ in named(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nike Co-Founder Steps Down as Head", "en"),
        ("Metro Mandates Banks For Sterling Bond", "en"),
        ("The bank kept the Bank Rate.", "en"),
        ("Talks in Oman to be limited.", "en"),
        ("Встретились главы министерств обороны Лаоса, Чада и Непала.", "ru"),
        ("Cairo's PM calls.", "en"),
        ("Fifa is his name.", "en"),
        ("Умер актёр Максимилиан Шелл.", "ru"),
        ("Форум «Территория будущего. Лаос» закрыт.", "ru"),
        ("МИД Сергей Петров посетил, глава Минэнерго Петров остался.", "ru"),
        ("Глава МВД Томской области уехал.", "ru"),
        ("Совет обороны, который заседал, распущен.", "ru"),
        ("Об этом сообщила пресс-служба Латвии.", "ru"),
    ],
)
def test_what_only_looks_like_a_name(text: str, language: str) -> None:
    """A word of a headline, a surname, a press service."""
    assert named(text, language) == []


def test_theatres_of_two_states_and_a_council_with_a_bloc_are_no_joint_bodies() -> None:
    assert read("The Theatres of Chile and Peru open a festival.").institutions == ()
    assert read("Чили и Перу друзья. В Лиме прошло заседание Совместного совета Чили-НАТО.").institutions == ()


def test_joint_and_ordinal() -> None:
    """Two states share a body that names both; the number before an event is no part of its name."""
    (council,) = found("III Форум регионов Чили и Перу", "ru")
    assert (council.name, council.ordinal, council.joint, council.countries) == (
        "Форум регионов Чили и Перу",
        3,
        True,
        ("CL", "PE"),
    )


def test_owner_and_host() -> None:
    """The owner stands before a name, the host after it."""
    (bank,) = found("Japan's Sakura Bank lent the money", "en")
    assert (bank.name, bank.countries) == ("Sakura Bank", ("JP",))
    (embassy,) = found("Посольство Перу в Японии", "ru")
    assert (embassy.countries, embassy.host) == (("PE",), "JP")


def test_list_shares_what_is_said_of_it() -> None:
    """Branches of two schools are two institutions, both planned, both in one country."""
    schools = found(
        "They will establish branches of the Kyoto Academy of Music and the Osaka School of Law in Peru.", "en"
    )
    assert [(school.name, school.founding) for school in schools] == [
        ("Kyoto Academy of Music", "planned"),
        ("Osaka School of Law", "planned"),
    ]
    assert schools[-1].host == "PE"


def test_short_form() -> None:
    """An abbreviation in brackets names the same body later on."""
    mentions = found("The Andean Trade Council (ATC) met. The ATC adopted a plan.", "en")
    assert [(mention.name, mention.told) for mention in mentions] == [
        ("Andean Trade Council", "headed"),
        ("Andean Trade Council", "short"),
    ]


ALPHABET = st.sampled_from(
    "The Joint Commission on Trade and of Peru Bank Совет регионов России и «Иннопром» банк филиал в по"
    " ( ) \" ' s - , .".split()
)


@given(st.lists(ALPHABET, max_size=40).map(" ".join), st.sampled_from(["en", "ru"]))
def test_mentions_are_in_order(text: str, language: str) -> None:
    """Mentions lie within the text, in order, without overlap; each has a name and a kind."""
    tokens = Tokens(text, language)
    free = 0
    for mention in find_institutions(tokens, find_countries(tokens)):
        assert free <= mention.first < mention.stop <= len(tokens)
        assert mention.name.strip()
        assert mention.kind
        free = mention.stop


@given(st.text(max_size=200), st.sampled_from(["en", "ru"]))
def test_any_text(text: str, language: str) -> None:
    """No text is too odd, and the same text gives the same names."""
    assert named(text, language) == named(text, language)


@pytest.mark.parametrize(
    ("text", "language", "name", "codes", "status", "rule"),
    [
        (
            "The Chilean-Peruvian Joint Committee met in Lima.",
            "en",
            "Chilean-Peruvian Joint Committee",
            ["CL", "PE"],
            "existing",
            "joint-body",
        ),
        (
            "The sides agreed to launch a Joint Water Fund.",
            "en",
            "Joint Water Fund",
            ["CL", "PE"],
            "planned",
            "joint-body",
        ),
        (
            "The ministers opened the Embassy of Chile in Lima.",
            "en",
            "Embassy of Chile in Lima",
            ["CL"],
            "opened",
            "founded-body",
        ),
        (
            "Peru's Andes Bank signed a contract with Chile's Pacific Bank.",
            "en",
            "Andes Bank",
            ["PE"],
            "existing",
            "party-body",
        ),
        (
            "The Civil Aviation Authority of Peru and the Meteorological Agency of Chile signed an agreement.",
            "en",
            "Civil Aviation Authority of Peru",
            ["PE"],
            "existing",
            "party-body",
        ),
        (
            "Минтранс Перу и Министерство дорог Чили подписали меморандум.",
            "ru",
            "Минтранс Перу",
            ["PE"],
            "existing",
            "party-body",
        ),
        (
            "Прошло третье заседание Совета стратегического сотрудничества.",
            "ru",
            "Совет стратегического сотрудничества",
            ["CL", "PE"],
            "existing",
            "standing-body",
        ),
    ],
)
def test_records(text: str, language: str, name: str, codes: list[str], status: str, rule: str) -> None:
    """Joint bodies, what is founded across a border, and parties are records."""
    record = next(record for record in records(text, language) if record.name == name)
    assert codes_of(record) == codes
    assert record.status.value == status
    assert record.evidence[0].rule == rule


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Foreign Ministry of Peru confirmed the talks.", "en"),
        ("The National Bank of Peru raised its rate.", "en"),
        ("The airline flies two flights a week between Lima and Oslo.", "en"),
        ("They signed a pact between both chambers, and a letter of intent on LNG supplies.", "en"),
        ("Об этом сообщило Министерство обороны Чили.", "ru"),
        ("На заседании Совета Федерации обсудили бюджет.", "ru"),
        ("Лукойл опубликовал отчёт.", "ru"),
    ],
)
def test_no_records(text: str, language: str) -> None:
    """Those that only report or act at home are none."""
    assert records(text, language) == []


def test_other_side_of_a_party() -> None:
    """Where one party is of one of the text's two states, the other is of the other."""
    parties = records("Peru's Andes Bank and Nordvind Holding signed a contract.", "en")
    assert {record.name: codes_of(record) for record in parties} == {"Andes Bank": ["PE"], "Nordvind Holding": ["CL"]}


def test_the_town_before_a_party_tells_its_state() -> None:
    """The other party is then of the other one."""
    parties = records("The Lima group Nordvind Marine signed a contract with the Andes Port Authority.", "en")
    assert {record.name: codes_of(record) for record in parties} == {
        "Nordvind Marine": ["PE"],
        "Andes Port Authority": ["CL"],
    }


def test_a_firm_of_two_flags_is_of_neither_state() -> None:
    """It is no joint body, as a commission of both would be."""
    parties = records(
        "The Chilean-Kenyan company Nordvind Ltd signed a contract with the Peruvian Port Authority.", "en"
    )
    assert [record.name for record in parties] == ["Peruvian Port Authority"]


def test_a_school_opens_at_another_one() -> None:
    """Whose it is the text need not say; the state of the other school is its host."""
    school, university = records("Nordvind College will open a branch at the University of Lima.", "en")
    assert (school.name, codes_of(school), school.status.value) == ("Nordvind College", ["CL"], "planned")
    assert school.host == Country.of("PE")
    assert (university.name, codes_of(university), university.status.value) == (
        "University of Lima",
        ["PE"],
        "existing",
    )
    [school] = records("Nordvind College is to be opened.", "en")
    assert (codes_of(school), school.host) == ([], None)


def test_what_is_founded_does_not_sign() -> None:
    """What two states agree to set up is no party, and the body of the next sentence is not being set up."""
    fund, council = records(
        "Стороны договорились создать Совместный водный фонд. Прошло заседание Совета портов Чили и Перу.", "ru"
    )
    assert (codes_of(fund), fund.status.value, fund.evidence[0].rule) == (["CL", "PE"], "planned", "joint-body")
    assert council.status.value == "existing"


def test_same_body() -> None:
    """A short name is the same body's as the long one that holds all its words."""

    def draft(name: str, kind: str = "commission") -> Draft:
        return Draft(
            "institution", ("CL", "PE"), {"name": name, "kind": kind, "status": "existing"}, [(0, 1, "joint-body")]
        )

    long = draft("Chilean-Peruvian intergovernmental commission on trade")
    assert same_body(long, draft("Chilean-Peruvian commission"))
    assert not same_body(long, draft("Chilean-Peruvian council"))
    assert not same_body(long, draft("commission"))
    assert not same_body(long, draft("Chilean-Peruvian commission", "company"))


def test_what_is_no_adjective_stays_as_it_is() -> None:
    """Whatever the gender of the noun after it."""
    assert nominative("Токио", "m", RUSSIAN.adjectives) == "Токио"


def test_a_town_before_a_party_tells_its_state_too() -> None:
    """As a capital does."""
    parties = records("The Arequipa group Nordvind Marine signed a contract with the Andes Port Authority.", "en")
    assert codes_of(parties[0]) == ["PE"]


def test_a_country_in_another_case_is_no_part_of_a_name() -> None:
    assert named("Xitoydan Taraqqiyot banki keldi.", "uz") == [("Taraqqiyot banki", "fund")]
    assert named("Xitoy Taraqqiyot banki ochildi.", "uz") == [("Xitoy Taraqqiyot banki", "fund")]


def test_a_mission_of_one_state_is_in_the_other() -> None:
    [mission] = records("The Embassy of Chile will open in May.", "en")
    assert codes_of(mission) == ["CL"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Заседание Делового совета Чили — Перу прошло в Лиме.", "Деловой совет Чили — Перу"),
        ("Заседание Совета сотрудничества Кения — Оман прошло в Найроби.", "Совет сотрудничества Кения — Оман"),
        ("Заседание Делового совета «Чили — Перу» прошло в Лиме.", "Деловой совет «Чили — Перу»"),
    ],
)
def test_a_body_is_named_by_its_two_states(text: str, name: str) -> None:
    (record,) = records(text, "ru")
    assert record.name == name


def test_a_dash_after_a_state_in_another_case_ends_a_name() -> None:
    assert named("Совет Омана — Кения в нём не состоит — собрался вчера.", "ru")[0][0] == "Совет Омана"


@pytest.mark.parametrize(
    ("text", "language", "status"),
    [
        ("Вчера состоялось открытие Чилийско-перуанского университета.", "ru", "opened"),
        ("Министры приняли участие в открытии Чилийско-перуанского университета.", "ru", "opened"),
        ("Министр участвовал в церемонии открытия Чилийско-перуанского университета.", "ru", "opened"),
        ("Планируется открытие Чилийско-перуанского университета.", "ru", "planned"),
        ("The ministers attended the opening of the Chilean-Peruvian University.", "en", "opened"),
        ("The ministers spoke of the opening of the Chilean-Peruvian University.", "en", "planned"),
    ],
)
def test_an_opening_that_was_attended_has_been(text: str, language: str, status: str) -> None:
    (record,) = records(text, language)
    assert record.status.value == status


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Peru agreed with Chile to set up a joint business council.", "en", "joint business council CL+PE planned"),
        (
            "Peru and Chile set up a joint commission on trade and investment.",
            "en",
            "joint commission on trade and investment CL+PE opened",
        ),
        ("Peru and Chile are creating a joint investment fund.", "en", "joint investment fund CL+PE planned"),
        ("Peru will open an embassy in Nairobi.", "en", "embassy in Nairobi PE planned in KE"),
        ("Peru reopened the Consulate in Nairobi.", "en", "Consulate in Nairobi PE opened in KE"),
        ("The Peru–Chile Chamber of Commerce opened an office.", "en", "Peru–Chile Chamber of Commerce CL+PE existing"),
        ("Перу откроет посольство в Найроби.", "ru", "посольство в Найроби PE planned in KE"),
        ("В Найроби открылся Перуанский культурный центр.", "ru", "Перуанский культурный центр PE opened in KE"),
        ("Перу и Чили создали рабочую группу по энергетике.", "ru", "рабочая группа по энергетике CL+PE opened"),
        ("The ministers of Peru and Chile met. The Peru–Chile Fund grows.", "en", "Peru–Chile Fund CL+PE existing"),
        ("Peru va Chili qoʻshma ishchi guruh tuzdi.", "uz", "qoʻshma ishchi guruh CL+PE opened"),
        ("Перу открыла в Найроби посольство.", "ru", "посольство PE opened in KE"),
        ("Перу и Чили создают совместный деловой совет.", "ru", "совместный деловой совет CL+PE planned"),
        ("Перу открыла в Южной Корее консульство.", "ru", "консульство PE opened in KR"),
        ("Перу откроет в Самаре почётное консульство.", "ru", "почётное консульство PE planned in RU"),
        ("В Лиме заложили парк. Совет «Перу — Чили» создан.", "ru", "Совет «Перу — Чили» CL+PE opened"),
        ("В Найроби открылся торговый дом «Перу».", "ru", "торговый дом «Перу» PE opened in KE"),
        ("В Найроби откроют перуанский культурный центр.", "ru", "перуанский культурный центр PE planned in KE"),
        (
            "В Лиме создадут перуано-чилийский центр рыболовства.",
            "ru",
            "перуано-чилийский центр рыболовства CL+PE planned",
        ),
        ("Перуано-чилийский технопарк создан в Лиме.", "ru", "Перуано-чилийский технопарк CL+PE opened"),
        ("Перуано-чилийский фонд открыл школу.", "ru", "Перуано-чилийский фонд CL+PE existing"),
        (
            "В Найроби открыто представительство Перуанской палаты торговли.",
            "ru",
            "представительство Перуанской палаты торговли PE opened in KE",
        ),
    ],
)
def test_what_is_set_up_needs_no_name_of_its_own(text: str, language: str, told: str) -> None:
    (record,) = records(text, language)
    codes = "+".join(country.code for country in record.countries)
    where = f" in {record.host.code}" if record.host else ""
    assert f"{record.name} {codes} {record.status.value}{where}" == told


@pytest.mark.parametrize(
    "text", ["Peru has an embassy in Nairobi.", "Peru and Chile have a joint council.", "An embassy will open."]
)
def test_what_only_stands_there_needs_one(text: str) -> None:
    assert not records(text, "en")


def test_where_the_verb_stands_last_those_who_sign_stand_before_what_they_sign() -> None:
    found = records("Lima davlat universiteti va Keniya universiteti kelishuv imzoladi.", "uz")
    assert [record.name for record in found] == ["Lima davlat universiteti", "Keniya universiteti"]


@pytest.mark.parametrize(
    "text",
    ["Торговый дом «Лесной» открылся в Найроби.", "В Лиме создадут технопарк.", "В Найроби открыли культурный центр."],
)
def test_what_is_set_up_is_of_some_state(text: str) -> None:
    assert not records(text, "ru")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Университет Ханьян (Республика Корея) и Университет Лиона подписали соглашение.", ["KR", "FR"]),
        ("Университет Васэда (Япония) и Бухарский университет подписали соглашение.", ["JP", "UZ"]),
        ("Торговая палата Ростовской области и Палата торговли Лиона подписали соглашение.", ["RU", "FR"]),
        ("Московский энергетический институт и Каирский университет подписали соглашение.", ["RU", "EG"]),
    ],
)
def test_a_town_a_region_or_brackets_tell_whose_a_body_is(text: str, expected: list[str]) -> None:
    found = read(text, language="ru").institutions
    assert [code for record in found for code in codes_of(record)] == expected


def test_nobody_is_taken_for_the_name_of_a_school() -> None:
    assert not named("На площади выступил ректор Университета Зимин.", "ru")
    assert not named("На площади выступил ректор Университета Пак Чон Хи.", "ru")


def test_a_latin_name_after_an_adjective_is_told_to_its_end() -> None:
    assert named("Вице-премьер посетил завод, который строит индийская Tata Steel.", "ru") == [
        ("Tata Steel", "company")
    ]


def test_a_council_that_is_only_proposed_has_no_session() -> None:
    text = "Чили и Перу предложили создать Чилийско-перуанский деловой совет. Подписан протокол заседания."
    assert all(meeting.institution is None for meeting in read(text, language="ru").meetings)


def test_who_acts_after_a_forum_is_no_part_of_its_name() -> None:
    assert not named("По итогам бизнес-форума чешские и чадские компании подписали договор.", "ru")


def test_a_name_ends_before_the_adjective_of_the_next() -> None:
    text = "Агентство по развитию туризма Перу и Национальное агентство Чили подписали соглашение."
    assert named(text, "ru") == [
        ("Агентство по развитию туризма Перу", "agency"),
        ("Национальное агентство Чили", "agency"),
    ]


def test_bodies_that_agree_are_party_to_what_they_agree_on() -> None:
    (found,) = read("«Росатом» и турецкая TPAO договорились о разведке.", language="ru").agreements
    assert [country.code for country in found.countries] == ["RU", "TR"]
    assert found.parties == ("Росатом", "TPAO")
    (found,) = read(
        "Бухарский университет и Кашгарский университет договорились о новом центре.", language="ru"
    ).agreements
    assert [country.code for country in found.countries] == ["CN", "UZ"]


def test_to_whom_a_bank_lends_is_no_part_of_its_name() -> None:
    assert named("Объём кредитов Эксимбанка Китая Таджикистану вырос.", "ru") == [("Эксимбанк Китая", "fund")]
