"""Dates and periods in Uzbek, in both scripts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.uzbek import in_cyrillic

from bilat.languages import table
from bilat.languages.schema.times import Times
from bilat.reading.times import find_times
from bilat.reading.tokens import Tokens
from bilat.values import Period

WEDNESDAY = date(2025, 12, 17)
MONTHS = "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr".split()
CASES = ["", "da", "dagi", "ning", "ida", "idagi", " kuni", " kunida", " kungi"]
WORDS = st.lists(
    st.sampled_from(
        "yil yilda yilning yildan yilgacha oʻtgan joriy shu xuddi mart martda may oyida oyidan 5 12 14 2024 1999 - – va"
        " kuni kunlari birinchi chorak choragida yarmida dastlabki sakkiz oʻn bir oyda bugun kecha davriga nisbatan"
        " boshidan beri oxirigacha dushanba juma avval keyin bahorida , . kelgusi hafta".split()
    ),
    max_size=14,
)


def periods(text: str) -> list[str]:
    """The periods of a text, as seen from a Wednesday in December, of what has been."""
    return [str(mention.resolve(WEDNESDAY, "past")) for mention in find_times(Tokens(text, "uz"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-yil 3-iyul", "2024-07-03"),
        ("2024-yilning fevralidan 9-iyuniga qadar", "2024-02/2024-06-09"),
        ("3-maydan 9-iyungacha", "2025-05-03/2025-06-09"),
        ("2024 yil 3 iyul kuni", "2024-07-03"),
        ("2024-yilning 9–11-iyul kunlari", "2024-07-09/2024-07-11"),
        ("3-iyul, 2024-yil", "2024-07-03"),
        ("03.07.2024", "2024-07-03"),
        ("3-iyul kuni", "2025-07-03"),
        ("shu yilning 3-iyulida", "2025-07-03"),
        ("12 va 13-may kunlari", "2025-05-12/2025-05-13"),
        ("9-iyuldan 11-iyulgacha", "2025-07-09/2025-07-11"),
        ("30-iyul – 2-avgust kunlari", "2025-07-30/2025-08-02"),
        ("joriy oyning 5-kuni", "2025-12-05"),
        ("may oyining 12-kuni", "2025-05-12"),
        ("2024-yil may oyining 12–14-kunlari", "2024-05-12/2024-05-14"),
        ("5-may, dushanba kuni", "2025-05-05"),
        ("oʻtgan shanba va yakshanba kunlari", "2025-12-13/2025-12-14"),
        ("joriy yil kuzida", "2025-09/2025-11"),
        ("toʻqqiz oy yakunlari boʻyicha", "2025-01/2025-09"),
        ("joriy yilning may oyida", "2025-05"),
        ("oʻtgan yilning may oyida", "2024-05"),
        ("kelgusi yilning mart oyida", "2026-03"),
        ("2024-yil mart oyi oxirida", "2024-03"),
        ("yanvar–avgust oylarida", "2025-01/2025-08"),
        ("yanvardan avgustgacha", "2025-01/2025-08"),
        ("2024-yilning yanvar–mart oylarida", "2024-01/2024-03"),
        ("may oyidan boshlab", "2025-05/.."),
        ("oʻtgan yili", "2024"),
        ("oʻtgan yil davomida", "2024"),
        ("bultur", "2024"),
        ("bultur may oyida", "2024-05"),
        ("bu yilgi", "2025"),
        ("2023-yil yakunlari boʻyicha", "2023"),
        ("2021–2025-yillarda", "2021/2025"),
        ("2017-yildan 2024-yilgacha", "2017/2024"),
        ("2017-yildan buyon", "2017/.."),
        ("2030-yilgacha", "../2030"),
        ("2030-yilga borib", "2030"),
        ("2025-yil oxirigacha", "../2025"),
        ("birinchi chorakda", "2025-01/2025-03"),
        ("joriy yilning uchinchi choragida", "2025-07/2025-09"),
        ("2024-yilning II choragida", "2024-04/2024-06"),
        ("2024-yilning birinchi yarmida", "2024-01/2024-06"),
        ("birinchi yarim yillikda", "2025-01/2025-06"),
        ("sakkiz oyda", "2025-01/2025-08"),
        ("oʻn bir oyda", "2025-01/2025-11"),
        ("2024-yilning dastlabki toʻqqiz oyida", "2024-01/2024-09"),
        ("yil boshidan beri", "2025-01/2025-12"),
        ("joriy yil boshidan buyon", "2025-01/2025-12"),
        ("2024-yil bahorida", "2024-03/2024-05"),
        ("bugun", "2025-12-17"),
        ("kechagi", "2025-12-16"),
        ("ertaga", "2025-12-18"),
        ("uch kun oldin", "2025-12-14"),
        ("ikki yil avval", "2023"),
        ("juma kuni", "2025-12-12"),
        ("oʻtgan hafta", "2025-12-08/2025-12-14"),
        ("kelgusi haftada", "2025-12-22/2025-12-28"),
        ("oʻtgan oyda", "2025-11"),
    ],
)
def test_reads_times_in_both_scripts(text: str, expected: str) -> None:
    """Each is the one time of its text, in either script and within a sentence."""
    for written in (text, in_cyrillic(text), f"Ular {text} uchrashgan."):
        assert periods(written) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Qiymati 5,3 mlrd dollar, hisob 5:3 boʻldi, «Ekspo-2025».",
        "Keyingi yillarda aloqalar mustahkamlandi.",
        "Soʻnggi uch yilda hamkorlik kengaydi.",
        "Juma Karimov va uning hamkasblari.",
        "Toʻrt nafar vazir bir kunda ikki marta uchrashdi.",
        "Bir oyda bir marta yoz.",
    ],
)
def test_finds_no_false_times(text: str) -> None:
    """Amounts, names, spans of no stated place and verbs are no times."""
    assert periods(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "oʻtgan yilning shu davriga nisbatan",
        "2023-yilning mos davri bilan solishtirganda",
        "oʻtgan yilning shu davridagidan",
        "oʻtgan yilga qaraganda",
    ],
)
def test_what_is_compared_with_is_no_time_of_the_event(text: str) -> None:
    """Neither by a word after it nor by its ending."""
    for written in (text, in_cyrillic(text)):
        [mention] = find_times(Tokens(written, "uz"))
        assert mention.relation == "compared"
        assert mention.resolve(WEDNESDAY) is None


def test_same_period_follows_the_one_spoken_of() -> None:
    """The year stands before the period that is the same."""
    context = Period.parse("2025-01/2025-05")
    for text, expected in [
        ("2023-yilning shu davrida", "2023-01/2023-05"),
        ("oʻtgan yilning mos davrida", "2024-01/2024-05"),
        ("avvalgi yilning shu davrida", "2024-01/2024-05"),
    ]:
        [mention] = find_times(Tokens(text, "uz"))
        assert str(mention.span(WEDNESDAY, "past", context)) == expected


def test_shu_oy_is_the_month_spoken_of_or_the_running_one() -> None:
    """*Shu* is both "this" and "that"."""
    [mention] = find_times(Tokens("shu oyda", "uz"))
    assert str(mention.resolve(WEDNESDAY, "past", Period.of(2025, 10))) == "2025-10"
    assert str(mention.resolve(WEDNESDAY, "past", Period.of(2025))) == "2025-12"
    assert str(mention.resolve(WEDNESDAY, "past")) == "2025-12"


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)), st.sampled_from(CASES))
def test_reads_back_every_date_in_every_case(day: date, ending: str) -> None:
    """With the hyphens of today or without, in either script."""
    text = f"{day.year}-yil {day.day}-{MONTHS[day.month - 1]}{ending}"
    for written in (text, text.replace("-", " "), in_cyrillic(text), text.upper()):
        assert periods(written) == [day.isoformat()]


@given(WORDS)
def test_reads_the_same_times_in_both_scripts(words: list[str]) -> None:
    """Whatever stands beside what, mentions lie in order, and the other script gives the same ones."""
    text = " ".join(words)
    free = 0
    for mention in find_times(Tokens(text, "uz")):
        assert free <= mention.first <= mention.core < mention.stop
        free = mention.stop
    assert periods(text) == periods(in_cyrillic(text))


def test_every_form_of_a_weekday_is_read_before_its_noun() -> None:
    """A day of the week with *kuni* is a day, even where people bear it as a name."""
    words = table("uz", "times")
    assert isinstance(words, Times)
    for day, forms in enumerate(words.weekdays):
        for form in forms.split():
            [mention] = find_times(Tokens(f"{form} kuni", "uz"))
            resolved = mention.resolve(WEDNESDAY, "future")
            assert resolved is not None
            assert resolved.start is not None
            assert resolved.start.weekday() == day


@pytest.mark.parametrize("text", ["2024-yil ", "oʻtgan yil ", "bultur ", "avvalgi yil ", "2020-yildan "])
def test_a_year_after_a_year_is_not_inside_it(text: str) -> None:
    """However many years stand side by side, reading goes on."""
    assert len(find_times(Tokens(text * 2000, "uz"))) >= 1000
