"""Blocks: what of a page is the article, what another one, what noise."""

from hypothesis import given
from hypothesis import strategies as st

from bilat.reading.blocks import blocks_of
from bilat.reading.scripts import language_of

PAGE = """Leaders of Freedonia meet

The two presidents met on Monday.
Share this
Photo: press service

Recent posts

Minister visits Ruritania
He arrived on Friday.
2 weeks ago

Trade grows
Exports rose by 5 percent.
3 days ago
"""


@given(st.text(), st.none() | st.text())
def test_each_block_stands_where_it_says(text: str, title: str | None) -> None:
    whole = text if title is None else f"{title}\n\n{text}"
    for block in blocks_of(text, title=title, language=None):
        assert whole[block.offset : block.offset + len(block.text)] == block.text


def test_noise_is_left_out_and_teasers_are_articles_of_their_own() -> None:
    blocks = blocks_of(PAGE, title=None, language=None)
    lines = [(block.article, block.text.strip()) for block in blocks]
    assert lines[:2] == [(0, "Leaders of Freedonia meet"), (0, "The two presidents met on Monday.")]
    assert [text for _, text in lines[2:]] == [
        "Minister visits Ruritania",
        "He arrived on Friday.",
        "Trade grows",
        "Exports rose by 5 percent.",
    ]
    assert lines[2][0] == lines[3][0] != lines[4][0] == lines[5][0] != 0


def test_a_timestamp_at_the_end_marks_the_lines_above_as_a_teaser() -> None:
    text = "Президенты провели встречу.\n\nПогода испортится\nСиноптики обещают дождь.\nСегодня, 15:01\n"
    blocks = blocks_of(text, title=None, language=None)
    assert [block.article == 0 for block in blocks] == [True, False, False]


def test_a_long_line_that_begins_like_a_button_is_prose() -> None:
    text = (
        "Share prices fell.\n"
        "Comments by the minister were received coolly in both capitals, officials of the two states said."
    )
    assert len(blocks_of(text, title=None, language=None)) == 2


def test_each_block_has_the_language_of_its_letters() -> None:
    blocks = blocks_of("The leaders met.\nЛидеры встретились.", title=None, language=None)
    assert [block.language for block in blocks] == ["en", "ru"]
    assert language_of("Визит в USA") == "ru"
    assert language_of("12.05 – ?") == "en"


def test_a_count_of_comments_begins_no_teaser() -> None:
    text = "The ministers met in Lima.\n\nThey signed a treaty.\n\nPhoto: AP\n\nShare\n\nComments (3)\n"
    blocks = blocks_of(text, title=None, language="en")
    assert {block.article for block in blocks} == {0}
