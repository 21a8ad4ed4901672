"""What the finders of mentions give: a typed value and the run of tokens that states it.

Internal to the reader, hence plain classes: thousands are made for one article.
"""

from __future__ import annotations

import attrs


@attrs.define(eq=False)
class Mention:
    """A run of tokens, from ``first`` up to, not including, ``stop``."""

    first: int
    stop: int
