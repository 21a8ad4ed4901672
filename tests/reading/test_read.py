"""Reading holds what it promises for every text."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.texts import of_anything, of_words

import bilat

WORDS = (
    "Putin Xi Jinping president of Russia and China the Uzbekistan Tashkent met talks in on Monday 5 May 2024 visit to"
    " signed an agreement trade reached $3.8 bn up 10% exports imports Minsk — , . « » ( ) \" ' – Россия Узбекистан"
    " президент Владимир Путин встретился с в Москве 12 марта переговоры подписали соглашение товарооборот вырос на"
    " 5 млрд долларов визит посетит премьер-министр Германии главы двух государств \n \n\n"
)
NEWSY = of_words(WORDS)
ANY = of_anything(WORDS)


@given(ANY, st.none() | ANY, st.none() | st.dates())
@settings(max_examples=300)
def test_evidence_is_the_text_at_its_span(text: str, title: str | None, published: date | None) -> None:
    whole = text if title is None else f"{title}\n\n{text}"
    for record in bilat.read(text, title=title, published=published):
        assert record.evidence
        for evidence in record.evidence:
            assert whole[evidence.start : evidence.end] == evidence.quote


@given(NEWSY)
def test_the_same_text_gives_the_same_reading(text: str) -> None:
    first, second = bilat.read(text), bilat.read(text)
    assert first == second
    assert bilat.dumps(first) == bilat.dumps(second)


@given(NEWSY, st.dates())
def test_a_reading_survives_its_json(text: str, published: date) -> None:
    reading = bilat.read(text, published=published)
    assert bilat.loads(bilat.dumps(reading)) == reading


@pytest.mark.parametrize(
    "text", ["", "\0" * 10, "\ud800 met \udfff", "\u202eשלום met Putin\u202c", "a" * 100_000, "\n" * 1000, "«" * 5000]
)
def test_odd_texts_are_read(text: str) -> None:
    assert len(bilat.read(text)) == 0


@pytest.mark.parametrize("text", [None, b"Putin met Xi", 5, ["Putin met Xi"]])
def test_what_is_no_text_is_refused(text: object) -> None:
    with pytest.raises(TypeError, match="text must be a str, not"):
        bilat.read(text)  # type: ignore[arg-type]


def test_a_date_that_is_none_is_refused() -> None:
    with pytest.raises(bilat.BilatError, match="'yesterday' is no date"):
        bilat.read("Putin met Xi.", published="yesterday")


def test_a_language_that_is_not_read_is_refused() -> None:
    with pytest.raises(bilat.BilatError, match="'xx' is no language that bilat reads"):
        bilat.read("Putin met Xi.", language="xx")


def test_an_article_becomes_records() -> None:
    text = (
        "On 3 April, President of Kazakhstan Kassym-Jomart Tokayev received Prime Minister of Hungary Viktor Orban "
        "in Astana. The sides signed two memorandums. Trade between the two countries reached $210 million in 2023, up"
        " 15 percent."
    )
    reading = bilat.read(text, published="2024-04-05")
    (meeting,) = reading.meetings
    assert (meeting.form.value, meeting.status.value, str(meeting.when)) == ("talks", "held", "2024-04-03")
    assert [person.name for person in meeting.participants] == ["Kassym-Jomart Tokayev", "Viktor Orban"]
    (agreement,) = reading.agreements
    assert (agreement.kind.value, agreement.status.value, agreement.count) == ("memorandum", "signed", 2)
    (figure,) = reading.figures
    assert (figure.flow.value, str(figure.period)) == ("turnover", "2023")


def test_relative_dates_stay_open_without_a_day() -> None:
    (meeting,) = bilat.read("The presidents of Ghana and Togo met yesterday.").meetings
    assert meeting.when is None
