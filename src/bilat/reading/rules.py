"""The rules of reading: each has a name that lands in the evidence, and a sentence that says what it does."""

from __future__ import annotations

from typing import Final

import attrs


@attrs.frozen(kw_only=True)
class Rule:
    """A rule of reading.

    Args:
        name: its name, as :class:`~bilat.values.Evidence` carries it.
        record: the type of the records it finds: ``meeting``, ``agreement``, ``trade-figure``, ``institution``.
        says: what it does, in a sentence.
    """

    name: str
    record: str
    says: str


RULES: Final[dict[str, Rule]] = {}
"""Every rule by its name."""


def rule(record: str, name: str, says: str) -> str:
    """Register a rule and return its name."""
    RULES[name] = Rule(name=name, record=record, says=says)
    return name
