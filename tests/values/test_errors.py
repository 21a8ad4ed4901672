from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bilat
from bilat import errors
from bilat.errors import BilatError, InvalidDocumentError, InvalidValueError, nearest

KINDS = (
    BilatError,
    InvalidDocumentError,
    InvalidValueError,
    errors.AmbiguousTextError,
    errors.MissingExtraError,
    errors.UnknownLocaleError,
    errors.UnreadableTextError,
)


def test_values_and_texts_raise_value_errors() -> None:
    assert issubclass(InvalidValueError, ValueError)
    assert issubclass(InvalidDocumentError, ValueError)
    assert issubclass(errors.UnreadableTextError, ValueError)
    assert issubclass(errors.MissingExtraError, ImportError)


@given(st.sampled_from(KINDS), st.text(), st.text(), st.text())
def test_an_error_says_what_where_and_what_would_do(kind: type[BilatError], what: str, where: str, remedy: str) -> None:
    error = kind(what, where, remedy)
    assert isinstance(error, BilatError)
    assert (error.what, error.where, error.remedy) == (what, where, remedy)
    assert error.faults == (error,)
    assert all(part in str(error) for part in (what, where, remedy))


@given(st.sampled_from(KINDS), st.lists(st.builds(InvalidValueError, st.text(), st.text(), st.text()), min_size=1))
def test_one_error_reports_every_fault(kind: type[BilatError], faults: list[InvalidValueError]) -> None:
    error = kind.of(faults)
    assert type(error) is kind
    assert [(fault.what, fault.where, fault.remedy) for fault in error.faults] == [
        (fault.what, fault.where, fault.remedy) for fault in faults
    ]
    assert all(str(fault) in str(error) for fault in faults)


@given(st.sampled_from(KINDS))
def test_errors_survive_a_pickle(kind: type[BilatError]) -> None:
    error = kind.of([InvalidValueError("one", "here", "mend it"), InvalidValueError("two")])
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is kind
    assert str(copy) == str(error)
    assert len(copy.faults) == 2


def test_the_text_of_several_faults() -> None:
    error = BilatError.of([BilatError("one is wrong", "$.a", "mend it"), BilatError("two is wrong")])
    assert str(error) == "2 faults:\n- $.a: one is wrong; mend it\n- two is wrong"


@pytest.mark.parametrize(
    ("word", "known", "remedy"),
    [
        ("tresty", ["treaty", "protocol"], "did you mean 'treaty'?"),
        ("USd", ["USD", "EUR"], "did you mean 'USD'?"),
        ("q", ["treaty", "protocol"], "use one of 'treaty', 'protocol'"),
        ("q", [str(number) for number in range(21)], ""),
        ("q", [], ""),
        ("treat" * 1_000_000, ["treaty"], "use one of 'treaty'"),
    ],
)
def test_the_nearest_known_name_is_proposed(word: str, known: list[str], remedy: str) -> None:
    assert nearest(word, known) == remedy


def test_a_long_choice_is_told_whole_where_nothing_is_near() -> None:
    with pytest.raises(bilat.InvalidValueError) as caught:
        bilat.Topic("")
    assert all(topic.value in caught.value.remedy for topic in bilat.Topic)
