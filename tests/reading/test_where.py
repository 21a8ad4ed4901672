"""Where meetings are."""

from __future__ import annotations

import pytest

from bilat.reading.document import read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The presidents of Peru and Chile held talks in South Korea's Busan.", "Busan"),
        ("The presidents of Peru and Chile held a summit in the Kazakh capital Astana.", "Astana"),
        ("The presidents of Kenya and Ghana held talks on Friday in Elubo.", "Elubo"),
        ("The leaders of Kenya and Ghana held talks at the Osu Palace on Friday.", "Osu Palace"),
        ("The leaders of Kenya and Ghana held talks at the Osu Palace in Accra.", "Accra"),
        ("The leaders of Kenya and Ghana held talks at State House, Nairobi, on 13 January.", "Nairobi"),
        ("Iran and the United States will resume the Geneva talks.", "Geneva"),
        ("Oman to host Iran-US talks.", "Oman"),
        ("Iran's foreign minister flew to Oman for talks with the US.", "Oman"),
        ("Kremlin hosts Putin-Modi meeting.", "Kremlin"),
        ("Putin arrived in Samarkand. He held talks with President of Uzbekistan Shavkat Mirziyoyev.", "Samarkand"),
        ("В г. Минске прошли переговоры Белоруссии и Армении.", "Минск"),
        ("Встреча президентов Перу и Чили в аэропорту «Внуково» длилась час.", "Внуково"),
        ("В Астане сегодня мороз. Нурсултан Назарбаев встретил Владимира Путина у трапа самолёта.", "Астана"),
        ("Сеул примет переговоры России и США.", "Сеул"),
        ("Президент Аргентины провёл в Чили переговоры с президентом Боливии.", "Чили"),
        ("OSAKA: The premiers of Peru and Kenya met here on Monday.", "Osaka"),
        ("The Oslo peace talks between Chad and Togo went on.", "Oslo"),
        ("Kenya and Chad held talks in the UAE.", "UAE"),
        ("Кения и Чад провели переговоры в Арабских Эмиратах.", "ОАЭ"),
    ],
)
def test_talks_are_where_the_text_says(text: str, place: str) -> None:
    talks = [meeting for meeting in read(text).meetings if meeting.form.value != "visit"]
    assert [meeting.place and meeting.place.name for meeting in talks] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "The presidents of Ghana and Togo met in English.",
        "Moscow–Kyiv talks will continue.",
        "Vladimir Putin and Narendra Modi spoke by phone, Putin's office in Moscow said.",
        "Переговоры президентов России и Индии завершились, сообщили в Кремле.",
        "President Ruto of Kenya visits Norway for talks on fish.",
        "The ministers of Oman and Chad met; their envoys spoke here.",
    ],
)
def test_no_place_is_made_up(text: str) -> None:
    assert all(meeting.place is None for meeting in read(text).meetings)


def test_talks_on_a_visit_are_in_its_town() -> None:
    text = "После переговоров Владимира Путина и Уго Чавеса подписано соглашение.\nПутин прибыл с визитом в Каракас."
    talks = [meeting for meeting in read(text).meetings if meeting.form.value == "talks"]
    assert [meeting.place and meeting.place.name for meeting in talks] == ["Каракас"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The Embassy of Mexico in Oslo will open soon, the Mexican minister said after talks with Norway's.", [None]),
        (
            "The premiers of Peru and Chile are to meet in Lima on Friday. They held talks in 2021 as well.",
            ["Lima", None],
        ),
        ("The premiers of Peru and Chile met in Lima on Friday. Later they held talks again.", ["Lima"]),
        ("Before flying to Oslo, Peru's premier met Chile's foreign minister.", ["Oslo", None]),
        ("Перед визитом в Осло премьер Перу провёл переговоры с послом Чили.", ["Осло", None]),
        ("После встречи с президентом Чили премьер Перу вылетел в Осло.", [None, "Осло"]),
        ("Премьер Перу вылетит в Осло только после переговоров с Чили.", ["Осло", None]),
        ("Премьер Перу прибыл в Сантьяго, где после переговоров с президентом Чили даст ужин.", ["Сантьяго"] * 2),
    ],
)
def test_what_is_told_of_something_else_is_no_place_of_talks(text: str, places: list[str | None]) -> None:
    found = read(text, published="2025-06-14").meetings
    assert [meeting.place and meeting.place.name for meeting in found] == places


@pytest.mark.parametrize(
    ("title", "text", "place"),
    [
        ("Важные переговоры в Осло", "Премьер Кении обсудил с премьером Ганы засуху.", "Осло"),
        ("Talks in Oslo", "Kenya's premier met Ghana's premier on Thursday.", "Oslo"),
        ("Talks in Oslo", "Kenya's premier met Ghana's premier in Lima.", "Lima"),
        ("Talks in Oslo", "It rains. Kenya's premier met Ghana's premier.", "Oslo"),
        ("Talks in Norway", "Kenya's premier met Ghana's premier on Thursday.", None),
        ("Talks in Oslo", "Kenya's premier will meet Ghana's premier.", None),
        ("Talks in Oslo", "Kenya's premier called Ghana's premier.", None),
        ("Visit to Oslo", "Kenya's premier met Ghana's premier.", None),
        ("Talks of Peru and Chad in Oslo", "Kenya's premier met Ghana's premier.", None),
    ],
)
def test_a_headline_tells_where_those_meet_whom_the_words_under_it_name(
    title: str, text: str, place: str | None
) -> None:
    last = read(text, title=title, published="2025-06-11").meetings[-1]
    assert (last.place and last.place.name) == place


def test_the_goal_of_a_trip_that_talks_follow_is_not_where_they_are() -> None:
    text = "Kenya and Peru talked in Lima on Monday. The talks follow a visit to Nairobi by Peru's premier in March."
    talks = read(text, published="2025-06-11").meetings[0]
    assert talks.place is not None
    assert talks.place.name == "Lima"
