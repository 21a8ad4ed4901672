"""What a text has set up so far: its pair of states, its people, its dates."""

from __future__ import annotations

from datetime import date

import attrs

from bilat.values import Period


@attrs.define(eq=False)
class Context:
    """The state of one article while it is read.

    Args:
        anchor: the day against which relative dates are resolved: of publication, or of the dateline.
        pair: the countries that the article last spoke of as acting together.
        actors: the countries that have acted so far, the latest last.
        period: the period of the last figure.
    """

    anchor: date | None = None
    pair: tuple[str, ...] = ()
    actors: list[str] = attrs.field(factory=list)
    period: Period | None = None
    seat: str | None = None

    def saw(self, codes: tuple[str, ...]) -> None:
        """Remember countries that acted."""
        for code in codes:
            if code in self.actors:
                self.actors.remove(code)
            self.actors.append(code)
        if len(codes) > 1:
            self.pair = codes

    def partner_of(self, code: str) -> str | None:
        """The other one of the text's pair, if ``code`` is one of two."""
        if len(self.pair) == 2 and code in self.pair:
            return self.pair[1 - self.pair.index(code)]
        return None
