"""Which currency is meant by a name that several share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from bilat.values.currency_families import FAMILIES

DEFAULTS: Final[Mapping[str, str]] = {
    "dollar": "USD",
    "pound": "GBP",
    "rouble": "RUB",
    "won": "KRW",
    "lira": "TRY",
    "real": "BRL",
}
"""What a name means where nothing else is said; the other names stay open."""


def currency_of(name: str, stated: Iterable[str] = (), context: Iterable[str] = ()) -> str | None:
    """The currency that a name means.

    Args:
        name: a code, or a name that several currencies share.
        stated: the countries that the text names with it ("Australian dollars").
        context: the countries that the text is about, which count only where the name alone means nothing.

    Returns:
        The code in ISO 4217; None where it is not clear.

    Example:
        >>> currency_of("dollar", ["AU"]), currency_of("dollar", [], ["AU"]), currency_of("rupee", [], ["IN", "RU"])
        ('AUD', 'USD', 'INR')
    """
    members = FAMILIES.get(name)
    if members is None:
        return name
    stated = list(stated)
    if stated or name in DEFAULTS:
        codes = {members[country] for country in stated if country in members}
        return codes.pop() if len(codes) == 1 else None if stated else DEFAULTS[name]
    codes = {members[country] for country in context if country in members}
    return codes.pop() if len(codes) == 1 else None
