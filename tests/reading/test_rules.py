"""Every rule is documented, has examples, fires on those and is silent on the others."""

import pytest
from tests.reading.rule_examples import EXAMPLES

from bilat.reading.document import read
from bilat.reading.rules import RULES

FIRES = [(name, text) for name, examples in EXAMPLES.items() for text in examples.fires]
SILENT = [(name, text) for name, examples in EXAMPLES.items() for text in examples.silent]


def rules_that_fire(text: str) -> set[str]:
    return {evidence.rule for record in read(text, published="2025-03-03") for evidence in record.evidence}


def test_every_rule_has_examples_and_every_example_a_rule() -> None:
    assert set(RULES) == set(EXAMPLES)


@pytest.mark.parametrize("name", sorted(RULES))
def test_a_rule_says_what_it_does_and_has_examples_of_both_kinds(name: str) -> None:
    assert RULES[name].says.endswith(".")
    assert EXAMPLES[name].fires
    assert EXAMPLES[name].silent


@pytest.mark.parametrize(("name", "text"), FIRES)
def test_a_rule_fires(name: str, text: str) -> None:
    assert name in rules_that_fire(text)


@pytest.mark.parametrize(("name", "text"), SILENT)
def test_a_rule_is_silent(name: str, text: str) -> None:
    assert name not in rules_that_fire(text)
