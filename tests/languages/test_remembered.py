"""What is worked out of words is kept, but not without bounds."""

from bilat.languages.remembered import LONGEST, Remembered


def test_a_value_is_worked_out_once() -> None:
    asked: list[str] = []

    def work(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = Remembered(work)
    assert [lengths["pact"], lengths["pact"]] == [4, 4]
    assert asked == ["pact"]


def test_no_more_than_so_many_are_kept() -> None:
    lengths = Remembered(len, most=3)
    assert list(map(lengths.__getitem__, "a bb ccc dddd".split())) == [1, 2, 3, 4]
    assert lengths.keys() == {"dddd"}


def test_what_is_too_long_for_a_word_is_not_kept() -> None:
    lengths = Remembered(len)
    assert lengths["1" * (LONGEST + 1)] == LONGEST + 1
    assert not lengths
