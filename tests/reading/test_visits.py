"""What single sentences tell of trips: who goes where, and whose trip it is."""

from __future__ import annotations

import pytest

from bilat import read

PUBLISHED = "2025-06-11"  # a Wednesday


def visits(text: str, title: str | None = None) -> list[str]:
    """The visits that a text tells of: countries, status, host and who goes."""
    told = read(text, title=title, published=PUBLISHED).meetings
    return [
        "-".join(country.code for country in visit.countries)
        + f" {visit.status.value} {visit.host.code if visit.host else '?'} "
        + ", ".join(person.name for person in visit.participants)
        for visit in told
        if visit.form.value == "visit"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Oslo awaits the Peruvian premier's visit in July.", ["NO-PE planned NO "]),
        ("Norway is looking forward to the visit of Peru's premier Ana Rojas.", ["NO-PE planned NO Ana Rojas"]),
        ("Norway is preparing for a visit by Peruvian Foreign Minister Ana Rojas.", ["NO-PE planned NO Ana Rojas"]),
        ("Norway expects the Peruvian premier's visit for talks with Kenya.", ["NO-PE planned NO "]),
        ("Norway and Peru signed a pact during the Peruvian premier's visit.", ["NO-PE under-way NO "]),
        ("Norway and Kenya signed a pact after the Peruvian premier's visit.", []),
        ("Norway, Kenya and Oman spoke of tea during the Peruvian premier's visit.", []),
        ("Peru's premier expects his visit to be brief.", []),
    ],
)
def test_who_awaits_a_trip_is_its_host(text: str, told: list[str]) -> None:
    assert visits(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The presidents of Peru and Chile arrived in Nairobi.", ["KE-PE under-way KE ", "CL-KE under-way KE "]),
        (
            "Peruvian Foreign Minister Ana Rojas and her Chilean counterpart Eva Soto visited Kenya.",
            ["KE-PE held KE Ana Rojas", "CL-KE held KE Eva Soto"],
        ),
        ("The premiers of Peru and Chile are on a visit to Kenya.", ["KE-PE under-way KE ", "CL-KE under-way KE "]),
        ("В Найроби находится делегация парламента Перу.", ["KE-PE under-way KE "]),
        ("Делегации Перу и Чили прибыли в Найроби.", ["KE-PE under-way KE ", "CL-KE under-way KE "]),
        ("В Найроби прибыли делегации Перу и Чили.", ["KE-PE under-way KE ", "CL-KE under-way KE "]),
        ("Делегация Перу вылетела в Кению и Чили.", ["KE-PE under-way KE ", "CL-PE under-way CL "]),
        ("Премьер Перу прилетел в Найроби после визита в Чили.", ["KE-PE under-way KE ", "CL-PE held CL "]),
        ("Peru's premier flew to Nairobi after a visit to Chile.", ["KE-PE under-way KE ", "CL-PE held CL "]),
    ],
)
def test_those_who_arrive_together_are_each_a_guest(text: str, told: list[str]) -> None:
    assert visits(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The new ambassador of Peru to Kenya, Ana Rojas, arrived in Nairobi.", []),
        ("New Peruvian ambassador arrives in Nairobi.", []),
        ("The Peruvian ambassador paid a visit to Kenya's Nakuru county.", []),
        ("The ambassador of Peru to Oman Ana Rojas visited Kenya.", ["KE-PE held KE Ana Rojas"]),
        ("Peru's UN ambassador Ana Rojas arrived in Kenya.", ["KE-PE under-way KE Ana Rojas"]),
        ("The UN high commissioner Ana Rojas visited Kenya.", ["KE-UN held KE Ana Rojas"]),
        ("Новый посол Перу прибыл в Кению.", []),
    ],
)
def test_ambassadors_are_no_guests_where_they_are_posted(text: str, told: list[str]) -> None:
    assert visits(text) == told


def test_headlines_tell_what_is_to_be_done_on_a_visit() -> None:
    told = visits("No more is known.", title="Norway, Peru to sign pact during Peruvian premier's visit")
    assert told == ["NO-PE planned NO "]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norway's premier Eva Lund met Chile's president Luis Soto. She invited him to visit Oslo.",
            ["CL-NO proposed NO Luis Soto"],
        ),
        (
            "Chile's president Luis Soto met Norway's premier Eva Lund. Soto thanked Norway and invited her to Lima.",
            ["CL-NO proposed CL Eva Lund"],
        ),
        (
            "Norway's premier Eva Lund met Chile's president Luis Soto. Soto arrived in the country on Monday.",
            ["CL-NO under-way NO Soto"],
        ),
        ("Norway's premier Eva Lund met Chile's president. The choir toured the country. He spoke of the country.", []),
        ("Norway's premier Eva Lund left the country.", []),
        (
            "Norway's premier Eva Lund travels on to Lima on Friday and will wrap up the trip in June.",
            ["NO-PE planned PE Eva Lund"],
        ),
    ],
)
def test_who_is_invited_and_where_the_country_is(text: str, told: list[str]) -> None:
    assert visits(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norway's premier Eva Lund will go on a three-nation tour of Peru, Chile and Brazil.",
            ["NO-PE planned PE Eva Lund", "CL-NO planned CL Eva Lund", "BR-NO planned BR Eva Lund"],
        ),
        ("The visit of Norway's premier Eva Lund to Peru ended.", ["NO-PE held PE Eva Lund"]),
        ("A tour of Peru was spoken of.", []),
    ],
)
def test_tours_are_of_where_one_goes(text: str, told: list[str]) -> None:
    assert visits(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Three pacts were signed during the Peruvian premier's visit to Kenya.", ["KE-PE under-way KE "]),
        ("В ходе официального визита премьера Перу в Кению подписаны три договора.", ["KE-PE under-way KE "]),
        ("Peru bosh vazirining Keniyaga tashrifi davomida uchta shartnoma imzolandi.", ["KE-PE under-way KE "]),
        ("The pacts signed during the Peruvian premier's visit to Kenya are working.", ["KE-PE held KE "]),
        ("Договоры, подписанные в ходе визита премьера Перу в Кению, исполняются.", ["KE-PE held KE "]),
        ("Peru bosh vazirining Keniyaga tashrifi chogʻida erishilgan kelishuvlar bajarilmoqda.", ["KE-PE held KE "]),
        ("Three pacts were signed during the recent visit of Peru's premier to Kenya.", ["KE-PE held KE "]),
        ("В ходе визита премьера Перу в Кению в мае подписаны три договора.", ["KE-PE held KE "]),
        ("Во время визита в Кению премьер Перу подпишет три договора.", ["KE-PE planned KE "]),
        ("Во время визита в Кению премьер Перу намерен посетить завод.", ["KE-PE planned KE "]),
    ],
)
def test_what_is_done_on_a_trip_is_news_of_a_trip_that_goes_on(text: str, told: list[str]) -> None:
    assert visits(text) == told


def test_a_trip_of_a_time_that_no_day_of_publication_tells_is_over() -> None:
    [visit] = read("Three pacts were signed during the Peruvian premier's visit to Kenya last week.").meetings
    assert visit.status.value == "held"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("This is the first visit of a Peruvian premier to Kenya since 1998.", "under-way "),
        ("Это уже третий визит премьера Перу в Кению.", "under-way "),
        ("Это первый визит премьера Перу в Кению с 1998 года.", "under-way "),
        ("Bu Peru bosh vazirining Keniyaga birinchi tashrifi.", "under-way "),
        ("Это был первый визит премьера Перу в Кению.", "held "),
        ("This week the visit of Peru's premier to Kenya was in the news.", "held 2025-06-09/2025-06-15"),
        ("The premier of Peru arrived in Kenya for the first time since 1998.", "under-way "),
        ("Премьер Перу впервые с марта 1998 года прибыл в Кению.", "under-way "),
    ],
)
def test_what_is_called_this_goes_on_and_did_not_begin_with_the_last_such_trip(text: str, told: str) -> None:
    [visit] = read(text, published=PUBLISHED).meetings
    assert f"{visit.status.value} {visit.when or ''}" == told


@pytest.mark.parametrize(
    "text",
    [
        "Лидеры Перу и Чили обсудили поездки без виз.",
        "Министры Перу и Чили обсудили визиты делегаций.",
        "Норвежские дипломаты собираются навестить перуанца, задержанного в Осло.",
        "Украина и Перу ждут перемен. Перед прибытием в Верховную Раду президент Украины пил кофе.",
    ],
)
def test_trips_of_nobody_and_to_no_state_are_none(text: str) -> None:
    assert visits(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Для нового премьера Перу визит в Кению стал первым.", "held "),
        ("Этот визит в Кению стал для премьера Перу первой зарубежной поездкой.", "under-way "),
        ("Перед началом визита в Кению премьер Перу посетил храм.", "planned "),
        ("The visit of Peru's premier to Kenya was announced on Monday.", "planned "),
        ("The visit of Peru's premier to Kenya was announced for 20 June.", "planned 2025-06-20"),
        ("The visit of Peru's premier to Kenya was announced in Lima.", "planned "),
        ("Dates of the visit of Peru's premier to Kenya will be announced in July.", "planned "),
        ("Сроки визита премьера Перу в Кению могут быть названы до конца июня.", "planned "),
        ("Дата визита премьера Перу в Кению назначена на 20 июня.", "planned 2025-06-20"),
        ("Премьер Перу прибыл в Кению. В посольстве отказались от заявлений по поводу визита.", "under-way "),
        ("Премьер Перу отказался от визита в Кению.", "cancelled "),
    ],
)
def test_what_a_preposition_and_a_time_are_of(text: str, told: str) -> None:
    [visit] = read(text, published=PUBLISHED).meetings
    assert f"{visit.status.value} {visit.when or ''}" == told


@pytest.mark.parametrize(
    "text",
    [
        "В Лиме побывал мэр Найроби.",
        "Лиму посетил мэр Найроби.",
        "Мэр Найроби посетил Лиму.",
        "В Лиму из Найроби отбыл премьер Кении.",
        "В Лиме несколько дней находился мэр Найроби Пол Обо.",
    ],
)
def test_the_town_in_a_title_is_not_where_its_bearer_goes(text: str) -> None:
    [visit] = read(text, published=PUBLISHED).meetings
    assert visit.place is not None
    assert visit.place.name == "Лима"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ties grew stronger after the Kenyan premier's Peru visit.", None),
        ("After Kenyan Foreign Minister Paul Otieno's Lima visit, trade doubled.", "Lima"),
        ("Ahead of Kenyan Foreign Minister Paul Otieno's first Lima visit, streets were swept.", "Lima"),
        ("Kenyan Foreign Minister Paul Otieno's Peru visit was put off.", None),
    ],
)
def test_the_owner_of_a_trip_named_by_its_goal_is_who_travels(text: str, place: str | None) -> None:
    [visit] = read(text, published=PUBLISHED).meetings
    assert {country.alpha2 for country in visit.countries} == {"KE", "PE"}
    assert (visit.place.name if visit.place else None) == place
    assert [person.name for person in visit.participants][-1:] in ([], ["Paul Otieno"])


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Лидер Кении, который в прошлом месяце приехал в Чили, доволен.", "2025-05"),
        ("The president of Kenya, who arrived in Chile last month, is content.", "2025-05"),
    ],
)
def test_no_trip_of_last_month_goes_on(text: str, when: str) -> None:
    [visit] = read(text, published=PUBLISHED).meetings
    assert (visit.status.value, str(visit.when)) == ("held", when)


@pytest.mark.parametrize(
    "text",
    [
        "Прибытие норвежского спецназа в Кению укрепит границу.",
        "Прибытие спецназа Норвегии в Кению укрепит границу, заявил премьер Кении.",
        "Экскурсионные поездки из Норвегии в Японию подорожали.",
        "Some 180,000 Kenyans visited Peru last year.",
        "Около 180 тысяч кенийцев посетили Перу.",
        "There was no sign that the talks between Peru and Chile had been put off.",
    ],
)
def test_tourists_troops_and_what_nothing_points_to_make_no_visit(text: str) -> None:
    assert read(text, published=PUBLISHED).meetings == ()


def test_who_is_coming_back_has_been_there() -> None:
    [visit] = read("Премьер Кении возвращается из Перу.", published=PUBLISHED).meetings
    assert visit.status.value == "held"
    assert visit.host is not None
    assert visit.host.code == "PE"


def test_a_trip_may_be_working_in_any_gender() -> None:
    [visit] = read("В Перу с рабочей поездкой прибыл премьер Кении.", published=PUBLISHED).meetings
    assert visit.visit_rank is not None
    assert visit.visit_rank.value == "working"


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Новый импульс отношениям Кении и Замбии придал двухдневный визит премьера Кении.", "ZM"),
        ("The visit of Kenya's president gave new life to relations between Kenya and Zambia.", "ZM"),
        ("Отношения Кении и Замбии стали теплее после визита премьера Кении в Судан.", "SD"),
        ("Премьеры Кении и Замбии обсудили визит президента Кении.", None),
        ("Армению посетила грузинская делегация. Армению посетила Нино Бурадзе.", "AM"),
    ],
)
def test_where_one_of_two_goes_whose_affairs_are_told_of(text: str, host: str | None) -> None:
    [visit] = [meeting for meeting in read(text, published=PUBLISHED).meetings if meeting.form.value == "visit"]
    assert (visit.host and visit.host.code) == host


def test_who_is_named_after_the_verb_without_a_case_visits() -> None:
    [visit] = read(
        "Армению посетила грузинская делегация. Армению посетила Нино Бурадзе.", published=PUBLISHED
    ).meetings
    assert [person.name for person in visit.participants] == ["Нино Бурадзе"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Премьер Замбии отбыл из Найроби.", ["held KE"]),
        ("Zambiya bosh vaziri Nayrobidan joʻnab ketdi.", ["held KE"]),
        ("Премьер Замбии вылетел из Найроби в Кампалу.", ["under-way UG"]),
        ("Премьер Кении вылетел из Найроби. Премьер Замбии ждёт.", []),
        ("The premier of Zambia comes from Kenya.", []),
    ],
)
def test_who_leaves_a_country_has_been_there(text: str, told: list[str]) -> None:
    found = read(text, published=PUBLISHED).meetings
    assert [f"{visit.status.value} {visit.host and visit.host.code}" for visit in found] == told


def test_the_adjective_of_a_year_dates_its_noun_only() -> None:
    [visit] = read("Обсуждены итоги прошлогоднего визита премьера Перу в Кению.", published=PUBLISHED).meetings
    assert str(visit.when) == "2024"
    [talks] = read("Премьеры Перу и Кении обсудили прошлогоднюю засуху.", published=PUBLISHED).meetings
    assert talks.when is None
    [figure] = read("Товарооборот Перу и Кении на 5% больше прошлогоднего.", published=PUBLISHED).figures
    assert figure.period is None
