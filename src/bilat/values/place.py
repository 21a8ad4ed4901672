"""A place."""

from __future__ import annotations

import attrs

from bilat.values.checked import Checked
from bilat.values.country import Country


@attrs.frozen(kw_only=True, repr=False)
class Place(Checked):
    """A city, a venue or a country where something is held.

    Attributes:
        name: in the nominative, in the script of the text.
        country: the country it is in, where that is known.

    Example:
        >>> Place(name="Tashkent", country=Country.of("UZ"))
        Place(name='Tashkent', country=Country.of('UZ'))
    """

    name: str
    country: Country | None = None
