"""What headlines and briefs of agencies tell in the ways that they have of wording things."""

from __future__ import annotations

import pytest

from bilat import Agreement, Institution, Meeting, read

PUBLISHED = "2025-06-11"  # a Wednesday


def meetings(text: str) -> list[str]:
    """The meetings that a text tells of, each on one line: countries, form and status, day and place if known."""
    lines: list[str] = []
    for record in read(text, published=PUBLISHED).records:
        if isinstance(record, Meeting):
            codes = "-".join(country.code for country in record.countries)
            when = f" {record.when}" if record.when else ""
            place = f" @{record.place.name}" if record.place else ""
            lines.append(f"{codes} {record.form.value} {record.status.value}{when}{place}")
    return lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway joins the talks between Chad and Togo.", ["NO-TD-TG talks held"]),
        ("Norway's premier will join the presidents of Chad and Togo for a summit.", ["NO-TD-TG summit planned"]),
        ("Norway joined Chad's treaty with Togo.", []),
        ("Norway will join the talks on Monday.", []),
        ("Норвегия присоединилась к переговорам Чада и Того.", ["NO-TD-TG talks held"]),
        ("Norvegiya Chad va Togo muzokaralariga qoʻshildi.", ["NO-TD-TG talks held"]),
        ("Chad invites Norway's premier to join a peace board", []),
        ("Chad invites Norway's premier to attend a parade", ["NO-TD visit proposed"]),
        # those whom somebody makes or hopes to do something do it, and not who does so
        ("Norway presses Chad, Togo to resume talks", ["TD-TG talks planned"]),
        ("Norway expects Chad and Togo to hold talks.", ["TD-TG talks planned"]),
        ("Norway cannot force Chad and Togo to return to talks.", []),
        ("Norway, Chad and Togo to hold talks", ["NO-TD-TG talks planned"]),
        # a list may begin with one joined to what is no actor of the clause
        ("ready Norway ambassador — Chad to talks", ["NO-TD talks held"]),
        ("Chad plans to return to talks with Togo.", ["TD-TG talks planned"]),
        # who tells a holder of an office something meets him
        ("Norway's deputy foreign minister briefs Togolese ambassador on the flood", ["NO-TG talks held"]),
        ("Norway's minister briefed the ambassador of Togo on Monday.", ["NO-TG talks held 2025-06-09"]),
        ("Norway's minister briefed parliament on the fish of Togo.", []),
        ("Chad-Togo talks fail over fish", ["TD-TG talks held"]),
    ],
)
def test_who_joins_whom_and_is_made_to_meet(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # an offer is refused by who turns it down
        ("Chad's president rejected Norway's invitation to visit Oslo.", ["NO-TD visit cancelled @Oslo"]),
        ("Chad has turned down Norway's offer to hold talks.", ["NO-TD talks cancelled"]),
        ("Chad's premier will not accept an invitation to visit Norway.", ["NO-TD visit proposed"]),
        ("Премьер Чада отклонил приглашение посетить Норвегию.", ["NO-TD visit cancelled"]),
        ("Norway missed an opportunity to hold talks with Chad.", []),
        # a legislature is no event
        ("Chad's Congress on Tuesday approved a treaty with Norway.", []),
        ("The Norwegian Congress of Fishers opened in Oslo with Chadian guests.", ["NO-TD forum under-way @Oslo"]),
        # what one visits is no goal of a noun, and a noun has its preposition
        ("Ahead of a Norwegian parliament visit to Lomé, Togo's premier resigned.", ["NO-TG visit planned @Lomé"]),
        ("Norwegian ministers visit Lomé", ["NO-TG visit held @Lomé"]),
        ("Norwegian mediators arrive in Chad", ["NO-TD visit under-way"]),
        ("EU lawmakers held a meeting with Togo's premier devoted to Chad.", ["EU-TG talks held"]),
        ("Norway's premier wound up a visit to Chad with a call for peace.", ["NO-TD visit held"]),
    ],
)
def test_what_becomes_of_offers_and_who_meets(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chad-Togo summit expected in Lomé in three weeks", ["TD-TG summit planned 2025-07-02 @Lomé"]),
        ("Norway's premier will visit Chad in a month.", ["NO-TD visit planned 2025-07"]),
        ("Norway's premier will visit Chad in 14 months.", ["NO-TD visit planned 2026-08"]),
        ("Norway's premier will visit Chad in two days after the vote.", ["NO-TD visit planned"]),
        ("Norway's premier holds second call with Chad's leader in one week", ["NO-TD call held"]),
        ("Norway's premier and Chad's leader met for the second time in a month.", ["NO-TD talks held"]),
        ("Премьер Норвегии прибудет в Ломе через две недели.", ["NO-TG visit planned 2025-06-25 @Ломе"]),
        ("Через неделю премьер Норвегии посетил Того.", ["NO-TG visit held"]),
        # a verb after a comma is one of several
        ("Norway drafts peace plan, holds talks with Togo", ["NO-TG talks held"]),
        ("Norway announces new aid plan, holding talks with Chad", ["NO-TD talks under-way"]),
        ("Norway's premier plans to visit Chad, meet its leader", ["NO-TD visit planned"]),
        # what somebody asks for at talks is not the talks
        ("Norway's premier in phone call with Chad's president calls for truce", ["NO-TD call held"]),
        ("Norway's premier in talks with Chad's leader calls for a truce", ["NO-TD talks under-way"]),
        ("Norway-Chad talks possible before June — minister", ["NO-TD talks planned"]),
    ],
)
def test_what_lies_so_many_days_ahead(text: str, told: list[str]) -> None:
    assert meetings(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Chad, rebels sign ceasefire in Oman",
        "Chad's government signed a peace accord with rebels in Muscat, Oman.",
        "Chad's warring sides sign truce in Saudi Arabia",
        "Чад и повстанцы подписали соглашение о мире в Омане.",
    ],
)
def test_where_a_state_comes_to_terms_with_rebels_is_no_party(text: str) -> None:
    assert not [record for record in read(text, published=PUBLISHED) if isinstance(record, Agreement)]


@pytest.mark.parametrize(
    "text", ["Chad, Oman sign pact to fight rebels", "Чад и Оман подписали договор о борьбе с повстанцами."]
)
def test_two_states_may_sign_a_pact_on_rebels(text: str) -> None:
    assert len(read(text, published=PUBLISHED).agreements) == 1


@pytest.mark.parametrize("text", ["Norway opened a consulate in Lagos.", "Норвегия открыла консульство в Лагосе."])
def test_a_consulate_is_in_the_state_of_its_town(text: str) -> None:
    (mission,) = read(text, published=PUBLISHED)
    assert isinstance(mission, Institution)
    assert mission.host is not None
    assert mission.host.code == "NG"
