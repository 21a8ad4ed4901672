"""Who takes part in meetings."""

from __future__ import annotations

import pytest

from bilat.reading.document import read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "В номере: чай растёт; завершены переговоры Кении и Ганы; премьер Кении Джон Омондо открыл порт.",
            set[str](),
        ),
        (
            "The leaders of Kenya and India met. President John Omondo and India's Prime Minister Arun Rao smiled.",
            {"John Omondo", "Arun Rao"},
        ),
        (
            "Vladimir Putin met Prime Minister Narendra Modi of India. The two leaders last held talks in June.",
            {"Vladimir Putin", "Narendra Modi"},
        ),
        (
            (
                "Foreign Minister Akua Mensah opened the embassy with her Mexican counterpart Rosa Lima."
                " Ghana and Mexico are old friends. The two ministers held talks."
            ),
            {"Akua Mensah", "Rosa Lima"},
        ),
        (
            (
                "The joint commission of Egypt and Jordan held its second session chaired by Prime Minister"
                " Mostafa Madbouly of Egypt and Prime Minister Bisher Khasawneh of Jordan."
            ),
            {"Mostafa Madbouly", "Bisher Khasawneh"},
        ),
        (
            "Kenya and Uganda held political consultations in Nairobi. Deputy Minister John Smith led the Kenyan side.",
            {"John Smith"},
        ),
        (
            (
                "Прошли консультации МИД Перу и Чили. Делегации возглавили заместитель министра иностранных дел Перу"
                " Хуан Гарсия и директор департамента Педро Лопес."
            ),
            {"Хуан Гарсия", "Педро Лопес"},
        ),
        (
            (
                "President Juan Soto of Peru received Chile's premier Pablo Rios. Peru's minister Ana Vera and Chilean"
                " ambassador Rosa Lopez attended the meeting."
            ),
            {"Juan Soto", "Pablo Rios", "Ana Vera", "Rosa Lopez"},
        ),
        (
            (
                "President Juan Soto of Peru received Chile's premier Pablo Rios. Peru's minister Ana Vera and Chilean"
                " ambassador Rosa Lopez attended a meeting in Lima."
            ),
            {"Ana Vera", "Rosa Lopez"},
        ),
        (
            (
                "Президент Перу Хуан Сото принял премьера Чили Пабло Риоса. Во встрече участвовали министр иностранных"
                " дел Перу Ана Вера и посол Чили Роса Лопес."
            ),
            {"Хуан Сото", "Пабло Риос", "Ана Вера", "Роса Лопес"},
        ),
        (
            "Владимир Путин встретился с президентом Ботсваны. Джозеф Мокоена поблагодарил Москву за помощь.",
            {"Владимир Путин", "Джозеф Мокоена"},
        ),
        (
            "Владимир Путин позвонил в Берлин. Рассказал о переговорах в Сочи России и Турции с президентом Турции.",
            {"Владимир Путин"},
        ),
    ],
)
def test_those_are_named_who_take_part(text: str, names: set[str]) -> None:
    found = [
        {person.name for person in meeting.participants} for meeting in read(text, published="2024-05-27").meetings
    ]
    assert names in found


@pytest.mark.parametrize(
    "text",
    [
        "President Joe Biden and Secretary of State Antony Blinken arrived. Talks between the US and Iran were held.",
        "Kenya and Uganda held political consultations in Nairobi. President John Smith won an election.",
    ],
)
def test_nobody_is_made_a_participant(text: str) -> None:
    talks = [meeting for meeting in read(text).meetings if meeting.form.value in {"talks", "consultations"}]
    assert [meeting.participants for meeting in talks] == [()]
