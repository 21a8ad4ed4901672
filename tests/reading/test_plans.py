"""What became of plans, and which of several verbs tells of an encounter."""

import pytest
from tests.reading.test_meetings import meetings


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Премьер Ганы отменил поездку в Кению. Визит планировался на 10 июля.",
            ["GH-KE visit cancelled 2025-07-10"],
        ),
        ("Премьер Ганы не поедет завтра в Кению. Визит готовился с апреля.", ["GH-KE visit cancelled 2025-06-12"]),
        ("Премьер Ганы отложил визит в Кению. Визит был запланирован на июль.", ["GH-KE visit postponed 2025-07"]),
        (
            "Премьер Ганы отложил визит в Кению. Теперь поездка запланирована на осень.",
            ["GH-KE visit postponed", "GH-KE visit planned 2025-09/2025-11"],
        ),
        (
            "Ghana's premier has cancelled a visit to Kenya. The trip was planned for 10 July.",
            ["GH-KE visit cancelled 2025-07-10"],
        ),
        (
            "Gana bosh vaziri Keniyaga tashrifini bekor qildi. Tashrif 10-iyulga rejalashtirilgan edi.",
            ["GH-KE visit cancelled 2025-07-10"],
        ),
        (
            "Президент Ганы посетит Кению 5 июля. Вчера стало известно, что поездка отменена.",
            ["GH-KE visit cancelled 2025-07-05"],
        ),
        (
            "Премьер Ганы посетит Кению. Визит премьера Ганы в Чад отменён.",
            ["GH-KE visit planned", "GH-TD visit cancelled"],
        ),
        ("Визит премьера Ганы в Кению планировался с апреля.", ["GH-KE visit planned"]),
    ],
)
def test_a_plan_and_its_end_are_one_encounter(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("В понедельник Гана отложила переговоры с Кенией.", ["GH-KE talks postponed"]),
        ("Премьер Ганы во вторник отложил визит в Кению, намеченный на 5 июля.", ["GH-KE visit postponed 2025-07-05"]),
        ("Ghana put off Tuesday's talks with Kenya.", ["GH-KE talks postponed 2025-06-10"]),
        ("Гана отложила намеченные на июль переговоры с Кенией.", ["GH-KE talks postponed 2025-07"]),
    ],
)
def test_the_day_of_putting_off_is_none_of_the_encounter(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Премьер Ганы в понедельник вёл переговоры с королём Норвегии.", ["GH-NO talks held 2025-06-09"]),
        ("Премьер Ганы ведёт переговоры с королём Норвегии.", ["GH-NO talks under-way"]),
        ("Переговоры Ганы и Норвегии шли в Лиме.", ["GH-NO talks held @Лима"]),
        ("Премьер Ганы продолжил переговоры с королём Норвегии.", ["GH-NO talks under-way"]),
    ],
)
def test_what_went_on_is_over(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Вторая сессия совместной комиссии Ганы и Кении, которую возглавляют министры, прошла в Лиме в мае.",
            ["GH-KE session held 2025-05 @Лима"],
        ),
        (
            "Визит премьера Ганы в Кению, который откладывали дважды, состоится 10 июля.",
            ["GH-KE visit planned 2025-07-10"],
        ),
        ("Переговоры Ганы и Кении, которые планировались на 5 июля, сорвались.", ["GH-KE talks cancelled 2025-07-05"]),
        ("Переговоры Ганы и Кении, которые прошли в Лиме, столице Перу.", ["GH-KE talks held @Лима"]),
        (
            "The session of the joint commission of Ghana and Kenya, which two ministers head, took place in Lima.",
            ["GH-KE session held @Lima"],
        ),
        ("Вторая сессия Совета Гана — Кения прошла в Лиме в мае.", ["GH-KE session held 2025-05 @Лима"]),
    ],
)
def test_the_verb_after_a_relative_clause_tells_more_than_that_in_it(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Премьер Ганы пообещал приехать в Найроби осенью с визитом.",
            ["GH-KE visit planned 2025-09/2025-11 @Найроби"],
        ),
        ("Гана обещала провести переговоры с Кенией в июле.", ["GH-KE talks planned 2025-07"]),
        ("Премьер Ганы обещал, что переговоры с Кенией начнутся в июле.", ["GH-KE talks planned 2025-07"]),
        ("На переговорах с премьером Кении президент Ганы пообещал помощь.", ["GH-KE talks held"]),
    ],
)
def test_what_somebody_promises_is_planned(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Звонок премьера Ганы королю Норвегии состоялся во вторник.", ["GH-NO call held 2025-06-10"]),
        ("Все помнят звонок президента Ганы норвежскому министру.", ["GH-NO call held"]),
        ("В Гане последний звонок прозвенел для школьников из Кении.", []),
        ("Премьер Ганы звонил королю Норвегии в мае. Инициатива звонка исходила от Ганы.", ["GH-NO call held 2025-05"]),
    ],
)
def test_a_ring_is_a_call(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Премьер Ганы прибыл в Кению в понедельник. На следующий день он встретился с королём Норвегии.",
            ["GH-KE visit under-way 2025-06-09", "GH-NO talks held 2025-06-10"],
        ),
        (
            "Премьер Ганы прибыл в Кению 4 июня. Днём ранее он встретился с королём Норвегии.",
            ["GH-KE visit under-way 2025-06-04", "GH-NO talks held 2025-06-03"],
        ),
        (
            "Ghana's premier met Norway's king on Monday. A day later he met the president of Peru.",
            ["GH-NO talks held 2025-06-09", "GH-PE talks held 2025-06-10"],
        ),
        (
            "Gana bosh vaziri dushanba kuni Keniyaga keldi. Ertasi kuni u Norvegiya qiroli bilan uchrashdi.",
            ["GH-KE visit under-way 2025-06-09", "GH-NO talks held 2025-06-10"],
        ),
        (
            "Премьер Ганы встретился с королём Норвегии в мае. На следующий день он встретился с президентом Перу.",
            ["GH-NO talks held 2025-05", "GH-PE talks held"],
        ),
    ],
)
def test_the_next_day_is_that_after_the_one_told_of(text: str, told: list[str]) -> None:
    assert meetings(text) == told
