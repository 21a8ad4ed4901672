"""Encounters in the words of newsrooms rather than of press services."""

from __future__ import annotations

import pytest

from bilat import Meeting, read

PUBLISHED = "2025-06-11"  # a Wednesday


def meetings(text: str) -> list[str]:
    """The meetings that a text tells of, each on one line: countries, form, status, time and place."""
    return [
        f"{'-'.join(country.code for country in record.countries)} {record.form.value} {record.status.value}"
        f"{f' {record.when}' if record.when else ''}{f' @{record.place.name}' if record.place else ''}"
        for record in read(text, published=PUBLISHED)
        if isinstance(record, Meeting)
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chad's premier and Togo's spent an hour on the phone on Monday.", ["TD-TG call held 2025-06-09"]),
        ("The premiers of Chad and Togo spent Monday in Lomé.", []),
        ("The Chadian and Togolese premiers had a 20-minute video chat.", ["TD-TG video-call held"]),
        ("The Chadian and Togolese premiers spoke over a video link.", ["TD-TG video-call held"]),
        ("Chad's president rang his Togolese counterpart to ask about tea.", ["TD-TG call held"]),
        ("Chad's premier had lunch with the Togolese ambassador on Monday.", ["TD-TG talks held 2025-06-09"]),
        ("Chad's premier hosted the Togolese ambassador to lunch.", ["TD-TG talks held"]),
        ("Chad's premier dined with his Togolese counterpart in Lomé.", ["TD-TG talks held @Lomé"]),
        ("The presidents of Chad and Togo had a tête-à-tête on Monday.", ["TD-TG talks held 2025-06-09"]),
        ("The Chadian and Togolese governments haggled over tea in Lomé.", ["TD-TG talks held @Lomé"]),
        ("Chad's premier intends to stop over in Togo in July.", ["TD-TG visit planned 2025-07"]),
        ("The deal was made possible by a call between the presidents of Chad and Togo.", ["TD-TG call held"]),
    ],
)
def test_other_words_for_the_same(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The presidents of Chad, Togo and Mali gathered in Lomé.", ["ML-TD-TG summit held @Lomé"]),
        ("The presidents of Chad and Togo will gather on Friday.", ["TD-TG talks planned 2025-06-13"]),
        ("The presidents of Chad and Togo will gather this Friday.", ["TD-TG talks planned 2025-06-13"]),
        ("The leaders of Chad and Togo will reconvene in 2027.", ["TD-TG talks planned 2027"]),
        ("The leaders of Chad and Togo convened.", ["TD-TG talks held"]),
        ("Chad and Togo gathered evidence in Lomé.", []),
    ],
)
def test_those_who_gather_meet(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Chad's foreign minister has talks lined up with ministers of Togo and Mali.",
            ["TD-TG talks planned", "ML-TD talks planned"],
        ),
        ("The talks held with Togo in May were useful, Chad's premier said.", ["TD-TG talks held 2025-05"]),
    ],
)
def test_partners_after_a_participle(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Three days of talks between Chad and Togo ended on Saturday.",
            ["TD-TG talks held 2025-06-05/2025-06-07"],
        ),
        ("Three rounds of talks between Chad and Togo ended on Saturday.", ["TD-TG talks held 2025-06-07"]),
        ("Five days after talks between Chad and Togo ended on Saturday, tea came.", ["TD-TG talks held 2025-06-07"]),
        (
            "Chad's president returned home on Sunday after a three-day visit to Togo.",
            ["TD-TG visit held 2025-06-06/2025-06-08"],
        ),
    ],
)
def test_encounters_of_several_days(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Togo put off the Chadian president's visit, which was to start this Friday.",
            ["TD-TG visit postponed 2025-06-13"],
        ),
        ("Togo put off the Chadian president's visit on Friday.", ["TD-TG visit postponed"]),
    ],
)
def test_what_is_put_off_has_the_day_that_it_was_to_be_on(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Chad and Togo agreed to create a joint committee on fishing, which is to meet in May.",
            ["TD-TG session planned 2026-05"],
        ),
        (
            "A joint committee of Chad and Togo will be set up. It is due to convene at Lomé.",
            ["TD-TG session planned @Lomé"],
        ),
        ("A Chadian-Togolese commission was set up in 2010. It last met in 2019.", ["TD-TG session held 2019"]),
        ("A Chadian-Togolese commission was set up in 2010. It never met.", []),
        ("A joint committee on tea was set up in 2010. It met in May.", []),
        (
            "A joint committee of Chad and Togo was set up. Togo is angry. It will meet Chadian officials in July.",
            ["TD-TG talks planned 2025-07"],
        ),
        (
            "Mali's premier, who met the Togolese ministers, spoke of tea.",
            ["ML-TG talks held"],
        ),
        (
            "In a session on Sunday Chad's president and Togo's president spoke of tea.",
            ["TD-TG talks held 2025-06-08"],
        ),
        ("Chad and Togo held a joint session on Sunday.", ["TD-TG session held 2025-06-08"]),
    ],
)
def test_sessions_are_of_bodies(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Chadian Foreign Minister Ann Obi met Mali's premier. Next week the Foreign Minister pays a visit to Togo.",
            ["ML-TD talks held", "TD-TG visit planned 2025-06-16/2025-06-22"],
        ),
    ],
)
def test_who_is_named_by_an_office_alone_travels(text: str, told: list[str]) -> None:
    assert meetings(text) == told


def bodies(text: str) -> list[tuple[str, str]]:
    """The names of the institutions that a text tells of, each with the codes of its countries."""
    told = read(text, published=PUBLISHED).institutions
    return [(body.name, "-".join(country.code for country in body.countries)) for body in told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chad's Sahel Oil on Tuesday inked a contract with Togo's Agoé.", [("Sahel Oil", "TD"), ("Agoé", "TG")]),
        ("Chad's Sahel Copper struck a deal with Togo's Agoé.", [("Sahel Copper", "TD"), ("Agoé", "TG")]),
        (
            "Sahel, the Chadian gas trader, signed a contract with Togo's Agoé.",
            [("Sahel", "TD"), ("Agoé", "TG")],
        ),
        ("Ann Obi, the Chadian minister, signed a contract with Togo's Agoé.", [("Agoé", "TG")]),
        ("The firm, an airline, has signed a contract with Togo's Agoé in Chad.", [("Agoé", "TG")]),
        ("Today, the Chadian airline signed a contract with Togo's Agoé.", [("Agoé", "TG")]),
        ("In May, Chadian airlines, too, signed a contract with Togo's Agoé.", [("Agoé", "TG")]),
        (
            "Chadian trader Sahel Copper (SC) signed a contract with Togo's Agoé.",
            [("Sahel Copper", "TD"), ("Agoé", "TG")],
        ),
        (
            "Chad's Sahel signed a deal to buy gas from Togo's Agoé Energy.",
            [("Sahel", "TD"), ("Agoé Energy", "TG")],
        ),
        ("Togo awarded Chad's Sahel Copper a contract to dig a mine.", [("Sahel Copper", "TD")]),
        ("Chad's Sahel Copper won a contract to dig a mine in Togo.", [("Sahel Copper", "TD")]),
    ],
)
def test_firms_that_sign(text: str, told: list[tuple[str, str]]) -> None:
    assert bodies(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Chadian-Togolese Commission for Maritime and Cross-Border Trade met in Lomé.",
            [("Chadian-Togolese Commission for Maritime and Cross-Border Trade", "TD-TG")],
        ),
        (
            "The Chadian-Togolese Committee on Trade and Sahel Copper met.",
            [("Chadian-Togolese Committee on Trade", "TD-TG")],
        ),
        ("The Chadian embassy in Lomé opened its doors in March.", [("Chadian embassy in Lomé", "TD")]),
        ("The Chadian embassy in Lomé opened its archive in March.", []),
    ],
)
def test_names_to_their_ends(text: str, told: list[tuple[str, str]]) -> None:
    assert bodies(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chad's president invited Togo's president to the tea festival in May.", ["TD-TG visit proposed 2026-05"]),
        (
            "The Chadian envoy passed on an invitation to Togo's president to come to Chad for a summit in May.",
            ["TD-TG visit proposed 2026-05"],
        ),
        (
            "Ann Obi, Chad's president, asked Togo's envoy to pass on an invitation to President Koto to come to Chad.",
            ["TD-TG visit proposed"],
        ),
        (
            "Togo's president will travel to Chad for a summit in May.",
            ["TD-TG visit planned 2026-05", "TD-TG summit planned 2026-05"],
        ),
        (
            "Togo's president flew to Chad for talks with Chad's premier on Monday.",
            ["TD-TG visit under-way 2025-06-09", "TD-TG talks held 2025-06-09"],
        ),
        ("Togo's president last set foot in Chad in 2020.", ["TD-TG visit held 2020"]),
        ("The ministers of Chad and Togo went over the tea plan on Monday.", ["TD-TG talks held 2025-06-09"]),
    ],
)
def test_what_one_comes_for(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Chad and Togo held consultations on Monday. The next round is due in Lomé in May.",
            ["TD-TG consultations held 2025-06-09", "TD-TG consultations planned 2026-05 @Lomé"],
        ),
        ("Chad and Togo held talks. The round was useful.", ["TD-TG talks held"]),
        ("Chad and Togo signed a pact. The next round is due in May.", []),
    ],
)
def test_a_round_is_one_of_the_negotiations_told_of(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("The presidents of Chad, Togo and Mali met.", "summit"),
        ("Chad's president met Togo's president and Mali's premier.", "summit"),
        ("Chad's president met the foreign ministers of Togo and Mali.", "talks"),
        ("The presidents of Chad and Togo met.", "talks"),
    ],
)
def test_leaders_of_three_states_have_a_summit(text: str, form: str) -> None:
    [meeting] = read(text).meetings
    assert meeting.form.value == form


@pytest.mark.parametrize(
    ("text", "told", "people"),
    [
        ("His foreign minister, Eli Koto, met his Malian counterpart.", "ML-TG talks held", {"Eli Koto"}),
        ("His foreign minister Eli Koto met Malian premier Ba Diop.", "ML-TG talks held", {"Eli Koto", "Ba Diop"}),
        ("His foreign minister will visit Mali in July.", "ML-TG visit planned 2025-07", set[str]()),
        ("He met his Malian counterpart on Monday.", "ML-TG talks held 2025-06-09", {"Edo Agbo"}),
    ],
)
def test_a_minister_owned_by_a_pronoun_acts_himself(text: str, told: str, people: set[str]) -> None:
    read_in_full = read(f"Togolese President Edo Agbo spoke of tea. {text}", published=PUBLISHED)
    assert meetings(f"Togolese President Edo Agbo spoke of tea. {text}") == [told]
    assert {person.name for person in read_in_full.meetings[0].participants} == people


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The leaders of Chad, Mali and Togo met on Monday. The trio will meet again in 2027, and Togo is host.",
            ["ML-TD-TG summit held 2025-06-09", "ML-TD-TG talks planned 2027"],
        ),
        (
            "Chad, Mali and Togo held talks on Monday. The next meeting of the three sides is due in July.",
            ["ML-TD-TG talks held 2025-06-09", "ML-TD-TG talks planned 2025-07"],
        ),
        ("Chad and Togo held talks. The three ministers will meet again in July.", ["TD-TG talks held"]),
        (
            "Президенты Чада, Мали и Того встретились. Лидеры трёх стран встретятся снова в июле.",
            ["ML-TD-TG summit held", "ML-TD-TG summit planned 2025-07"],
        ),
        (
            "Chad, Mali va Togo prezidentlari uchrashdi. Uch davlat rahbarlari iyul oyida yana uchrashadi.",
            ["ML-TD-TG summit held", "ML-TD-TG summit planned 2025-07"],
        ),
    ],
)
def test_three_who_met_are_taken_up_together(text: str, told: list[str]) -> None:
    assert meetings(text) == told
