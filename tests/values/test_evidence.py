from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat import Evidence, InvalidValueError, strategies


@given(st.text(min_size=1).flatmap(lambda text: st.tuples(st.just(text), strategies.evidence(text))))
def test_evidence_of_a_text_quotes_it(pair: tuple[str, Evidence]) -> None:
    text, evidence = pair
    assert text[evidence.start : evidence.end] == evidence.quote


@given(strategies.evidence(), st.integers(-3, 3).filter(bool))
def test_a_quote_is_as_long_as_its_span(evidence: Evidence, more: int) -> None:
    with pytest.raises(InvalidValueError, match=r"^Evidence.end: the quote has \d+ code points, its span is "):
        Evidence(start=evidence.start, end=evidence.end + more, quote=evidence.quote, rule=evidence.rule)


def test_nothing_stands_before_the_text() -> None:
    with pytest.raises(InvalidValueError, match="its span is -1 to 2"):
        Evidence(start=-1, end=2, quote="met", rule="talks")


@given(st.lists(strategies.evidence(), max_size=5))
def test_evidence_is_ordered_by_where_it_stands(evidence: list[Evidence]) -> None:
    starts = [each.start for each in sorted(evidence)]
    assert starts == sorted(starts)
