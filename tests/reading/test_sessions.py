"""Joint bodies that meet, rounds of talks, and envoys with their credentials."""

import pytest
from tests.reading.test_meetings import meetings, people

from bilat import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("В Лиме год назад заседала чешско-норвежская комиссия по торговле.", ["CZ-NO session held 2024 @Лима"]),
        ("В Осло в понедельник заседал Совет Гана — Кения.", ["GH-KE session held 2025-06-09 @Осло"]),
        ("Чешско-норвежская комиссия последний раз собиралась в мае 2018 года.", ["CZ-NO session held 2018-05"]),
        ("Межправительственный саммит Ганы и Кении последний раз собирался в 2012 году.", ["GH-KE summit held 2012"]),
        ("Чешско-норвежскую рабочую группу собирали однажды, в мае.", ["CZ-NO session held 2025-05"]),
        (
            "Премьер Ганы возглавляет чешско-норвежскую комиссию, пятое заседание которой откладывали дважды.",
            ["CZ-NO session postponed"],
        ),
        (
            "Чешско-норвежская комиссия создана в 2015 году. Она соберётся в Осло в июле.",
            ["CZ-NO session planned 2025-07 @Осло"],
        ),
        ("Премьеры Ганы и Кении съехались в Осло.", ["GH-KE talks held @Осло"]),
        ("Премьер Ганы собирался в июле посетить Кению.", ["GH-KE visit planned 2025-07"]),
        ("Премьер Ганы собирался, по слухам, посетить Кению.", ["GH-KE visit planned"]),
        ("Парламент Ганы заседал до ночи.", []),
    ],
)
def test_bodies_meet(text: str, told: list[str]) -> None:
    assert meetings(text) == told


def test_the_name_of_a_body_ends_before_how_often_it_met() -> None:
    [body] = read("Комиссия Ганы и Кении последний раз собиралась в мае.").institutions
    assert body.name == "Комиссия Ганы и Кении"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Гана и Кения провели переговоры. Следующий раунд намечен на июль.",
            ["GH-KE talks held", "GH-KE talks planned 2025-07"],
        ),
        (
            "Гана и Кения договорились начать переговоры. Первый раунд состоится в июле в Осло.",
            ["GH-KE talks planned 2025-07 @Осло"],
        ),
        ("Гана и Кения ведут переговоры. Первый раунд выборов в Гане пройдёт в июле.", ["GH-KE talks under-way"]),
        ("Гана и Кения ведут переговоры. Раунд завершится в июле.", ["GH-KE talks under-way"]),
        (
            "Ghana and Kenya held talks in Oslo. The next round will take place in Lima in July.",
            ["GH-KE talks held @Oslo", "GH-KE talks planned 2025-07 @Lima"],
        ),
        ("Ghana and Kenya agreed to start talks. The first round of elections is in July.", ["GH-KE talks planned"]),
        ("Ghana and Kenya held talks after another round", ["GH-KE talks held"]),
    ],
)
def test_a_round_by_its_number_is_one_of_the_talks_told_of(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Посол Ганы в Кении вручил верительные грамоты президенту Кении.", ["GH-KE talks held"]),
        ("Верительные грамоты главе государства вручил посол Ганы в Кении.", ["GH-KE talks held"]),
        (
            "Король Норвегии принял верительные грамоты послов Ганы, Кении и Норвегии.",
            ["GH-NO talks held", "KE-NO talks held"],
        ),
        (
            "Король Норвегии принял верительные грамоты послов Ганы Кофи Менсы и Кении Джона Омондо.",
            ["GH-NO talks held", "KE-NO talks held"],
        ),
        ("Посол Ганы не вручил верительных грамот королю Норвегии.", []),
        ("Посол Ганы вручит верительные грамоты королю Норвегии в пятницу.", ["GH-NO talks planned 2025-06-13"]),
        ("Посол Ганы вручил верительные грамоты в мае.", []),
        ("Премьер Ганы показал Кении свои верительные грамоты.", []),
        ("Премьер Ганы и король Норвегии беседовали. Посол Ганы вручил грамоты.", ["GH-NO talks held"]),
        (
            "Гана и Норвегия дружат. Новый посол Ганы вручил верительные грамоты в мае.",
            ["GH-NO talks held 2025-05"],
        ),
        (
            "Ghana's ambassador presented his credentials to the king of Norway on Monday.",
            ["GH-NO talks held 2025-06-09"],
        ),
        ("Ghana's premier presented his democratic credentials in Norway.", []),
        ("Gana elchisi Norvegiya qiroliga ishonch yorligʻini topshirdi.", ["GH-NO talks held"]),
    ],
)
def test_who_presents_his_credentials_meets_who_takes_them(text: str, told: list[str]) -> None:
    assert meetings(text) == told


def test_envoys_and_who_takes_their_credentials_are_there() -> None:
    text = "Посол Ганы Кофи Менса вручил верительные грамоты королю Норвегии Харальду."
    assert people(text) == {"Кофи Менса", "Харальд"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Премьер Ганы встретился в резиденции «Белый ручей» с королём Норвегии.", ["GH-NO talks held @Белый ручей"]),
        ("Переговоры Ганы и Кении прошли в отеле «Савой».", ["GH-KE talks held @Савой"]),
        ("Переговоры Ганы и Кении прошли в отеле.", ["GH-KE talks held"]),
        ("Переговоры Ганы и Кении прошли в отеле «под часами».", ["GH-KE talks held"]),
        ("«Oqsuv» qarorgohida Gana prezidenti Norvegiya qiroli bilan uchrashdi.", ["GH-NO talks held @Oqsuv"]),
    ],
)
def test_venues_by_their_names_in_quotation_marks(text: str, told: list[str]) -> None:
    assert meetings(text) == told


def test_joint_companies_and_groups() -> None:
    text = (
        "Совместное чешско-норвежское предприятие «Фьорд» открылось в Праге. Чешско-норвежская «Волна» закрылась."
        " Чехия и Норвегия создали совместную миграционную группу."
    )
    told = [(body.name, body.kind.value) for body in read(text).institutions]
    assert told == [("Фьорд", "company"), ("совместная миграционная группа", "commission")]
    sat = "В Лиме, где в мае заседала Двусторонняя комиссия, выступили министры Чили и Перу."
    assert meetings(sat) == ["CL-PE session held 2025-05 @Лима"]


@pytest.mark.parametrize(
    "told",
    [
        "провела заседание. Сопредседателями выступили министр торговли Чехии Ян Новак и министр Норвегии Эрик Лунд.",
        "заседала под сопредседательством министра торговли Чехии Яна Новака и министра Норвегии Эрика Лунда.",
    ],
)
def test_those_who_chair_a_session_together_are_there(told: str) -> None:
    assert people(f"Чешско-норвежская комиссия {told}") == {"Ян Новак", "Эрик Лунд"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Премьер Ганы посетит Лиму и Осло.",
            ["GH-PE visit planned @Лима", "GH-NO visit planned @Осло"],
        ),
        ("Ghana's premier will visit Lima and Norway.", ["GH-PE visit planned @Lima", "GH-NO visit planned"]),
        (
            "Премьер Ганы встретился с комиссаром ЕС Анной Берг и премьером Кении Джоном Омондо.",
            ["EU-GH talks held", "GH-KE talks held"],
        ),
    ],
)
def test_each_goal_and_each_partner_by_itself(text: str, told: list[str]) -> None:
    assert meetings(text) == told
