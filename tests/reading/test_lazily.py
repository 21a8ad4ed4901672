"""Properties that are worked out when first asked for."""

from bilat.reading.lazily import lazily
from bilat.reading.sentence import Sentence


class Thing:
    asked = 0

    @lazily
    def answer(self) -> int:
        """What is worked out."""
        self.asked += 1
        return 42


def test_it_is_worked_out_once() -> None:
    thing = Thing()
    assert (thing.answer, thing.answer, thing.asked) == (42, 42, 1)


def test_asked_of_the_class_it_is_itself() -> None:
    assert isinstance(Thing.answer, lazily)
    assert Thing.answer.__doc__ == "What is worked out."


def test_a_sentence_keeps_its_own_part_of_what_a_text_has() -> None:
    assert Sentence.countries.__get__(None, Sentence) is Sentence.countries
