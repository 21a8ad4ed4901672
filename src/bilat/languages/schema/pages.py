"""What surrounds an article on a page: teaser lists, buttons, signatures, timestamps."""

from __future__ import annotations

import attrs


@attrs.frozen(kw_only=True, eq=False)
class PageTable:
    """The page words of one language, as phrases separated by commas.

    Args:
        teasers: headings of lists of other articles.
        noise: what a line begins with that is no part of the article.
        clock: words that a timestamp is made of, beside numbers and signs.
    """

    teasers: str
    noise: str
    clock: str
