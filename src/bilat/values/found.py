"""A value with the words that state it."""

from __future__ import annotations

from typing import Generic, TypeVar

import attrs

from bilat.values.evidence import span_faults

Value_co = TypeVar("Value_co", covariant=True)


@attrs.frozen(kw_only=True)
class Found(Generic[Value_co]):
    """A value that was found in a text, with the words that state it.

    Attributes:
        value: what they state.
        start: where the words begin, in code points of the text.
        end: where they end: ``text[start:end] == quote``.
        quote: the words.

    Raises:
        InvalidValueError: if the quote is not as long as its span.

    Example:
        >>> from bilat import Period
        >>> Found(value=Period.of(2024, 5), start=3, end=11, quote="May 2024")
        Found(value=Period.parse('2024-05'), start=3, end=11, quote='May 2024')
    """

    value: Value_co
    start: int
    end: int
    quote: str

    def __attrs_post_init__(self) -> None:
        """Refuse a span that is not the quote's."""
        for fault in span_faults("Found", self.start, self.end, self.quote):
            raise fault
