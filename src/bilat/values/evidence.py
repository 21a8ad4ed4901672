"""The words of a text that prove a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from bilat.errors import InvalidValueError
from bilat.values.checked import Checked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bilat.errors import BilatError


@attrs.frozen(kw_only=True, repr=False, order=True)
class Evidence(Checked):
    """The words of a text that prove a record, and the rule that read them. Ordered by where they stand.

    Attributes:
        start: where the words begin, in code points of the text as given (of title, two line feeds and text, when a
            title was given).
        end: where they end: ``text[start:end] == quote``.
        quote: the words.
        rule: the name of the rule.

    Raises:
        InvalidValueError: if the quote is not as long as its span.

    Example:
        >>> Evidence(start=4, end=11, quote="met him", rule="talks")
        Evidence(start=4, end=11, quote='met him', rule='talks')
    """

    start: int
    end: int
    quote: str
    rule: str

    def __attrs_post_init__(self) -> None:
        """Raise one error with every fault of the new evidence."""
        # a reader makes evidence by the hundred, nearly all of it without a fault
        typed = type(self.start) is int is type(self.end) and type(self.quote) is str is type(self.rule)
        if not (typed and self.quote and self.rule) or self._faults():
            super().__attrs_post_init__()

    def _faults(self) -> Sequence[BilatError]:
        return span_faults("Evidence", self.start, self.end, self.quote)


def span_faults(owner: str, start: int, end: int, quote: str) -> Sequence[BilatError]:
    """What is wrong with the span of a quote that an ``owner`` holds."""
    if start >= 0 and end - start == len(quote):
        return []
    what = f"the quote has {len(quote)} code points, its span is {start} to {end}"
    return [InvalidValueError(what, f"{owner}.end", "give the offsets in code points: text[start:end] == quote")]
