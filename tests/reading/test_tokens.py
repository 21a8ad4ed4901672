"""Tokens know where they stand in the text as given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat.languages import CODES
from bilat.reading import sought
from bilat.reading.lexicon import Lexicon
from bilat.reading.sentences import sentences_of
from bilat.reading.sought import Sought, or_decimal
from bilat.reading.tokens import Tokens

LANGUAGES = st.sampled_from(CODES)


@given(st.text(), LANGUAGES, st.integers(0, 1000))
def test_each_token_is_the_text_at_its_span(text: str, language: str, offset: int) -> None:
    tokens = Tokens(text, language, offset)
    spans = list(zip(tokens.starts, tokens.ends, strict=True))
    assert [text[start - offset : end - offset] for start, end in spans] == tokens.words
    assert len(tokens.norms) == len(tokens.words)


@given(st.text(), LANGUAGES)
def test_tokens_leave_out_nothing_but_white_space(text: str, language: str) -> None:
    assert "".join(Tokens(text, language).words) == "".join(text.split())


@given(st.text(), LANGUAGES)
def test_sentences_cover_the_tokens_without_gap_or_overlap(text: str, language: str) -> None:
    tokens = Tokens(text, language)
    spans = sentences_of(tokens)
    assert [index for first, stop in spans for index in range(first, stop)] == list(range(len(tokens)))


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("en", "Mr. Smith met J. R. Doe at 5.30 p.m. on Friday. They talked.", 2),
        ("en", "“We agree.” He left.", 2),
        ("en", "Trade rose to $3.8 bn. in May", 1),
        ("ru", "Встреча прошла 5 мая 2020 г. в Минске. Стороны довольны!", 2),
        ("ru", "А.С. Петров прибыл в г. Омск", 1),
        ("ru", "Экспорт достиг 5 млрд. Импорт упал.", 2),
        ("ru", "Выделено 5 млн. USD на школы.", 1),
        ("uz", "Eksport 5 mlrd. Import 3 mlrd. soʻm.", 2),
    ],
)
def test_sentences(language: str, text: str, count: int) -> None:
    assert len(sentences_of(Tokens(text, language))) == count


def test_normal_forms_fold_case_and_spelling() -> None:
    assert Tokens("Самолёт ПРИБЫЛ", "ru").norms == ["самолет", "прибыл"]
    assert Tokens("Qatar’s", "en").norms == ["qatar", "'", "s"]


def test_a_latin_letter_in_a_russian_word_is_read_as_the_letter_meant() -> None:
    tokens = Tokens("самолeт USD", "ru")  # the e is Latin
    assert tokens.norms == ["самолет", "usd"]
    assert tokens.words == ["самолeт", "USD"]


def test_the_lexicon_prefers_the_longest_expression() -> None:
    lexicon = Lexicon("en", [("prime", 1), ("prime minister", 2), ("minister", 3)])
    heads = Sought(lambda _: lexicon.__contains__)

    def found(text: str) -> list[tuple[int, int, int]]:
        tokens = Tokens(text, "en")
        return lexicon.find(tokens.norms, tokens.begun(heads))

    assert found("the Prime Minister and a prime minister of state") == [(1, 3, 2), (5, 7, 2)]
    assert found("prime time minister") == [(0, 1, 1), (2, 3, 3)]


def test_one_walk_tells_each_finder_where_to_look() -> None:
    digits, vowels = Sought(lambda _: or_decimal({"few"})), Sought(lambda _: lambda norm: norm[0] in "aeiou")
    tokens = Tokens("A few of 12 treaties", "en")
    assert tokens.begun(digits) == [1, 3]
    assert tokens.begun(vowels) == [0, 2]
    assert tokens.begun(digits) == [1, 3]


def test_words_are_forgotten_before_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sought, "MOST", 2)
    digits = Sought(lambda _: or_decimal(()))
    assert Tokens("1 a 2 b 3 c 1 a", "en").begun(digits) == [0, 2, 4, 6]
