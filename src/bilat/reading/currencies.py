"""Currencies that share a name, and whose they are: the same in every language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

FAMILIES: Final[Mapping[str, Mapping[str, str]]] = {
    "dollar": {
        "US": "USD", "AU": "AUD", "CA": "CAD", "NZ": "NZD", "HK": "HKD", "SG": "SGD", "TW": "TWD", "JM": "JMD",
        "TT": "TTD", "BB": "BBD", "BS": "BSD", "BZ": "BZD", "BN": "BND", "FJ": "FJD", "GY": "GYD", "LR": "LRD",
        "NA": "NAD", "SB": "SBD", "SR": "SRD",
    },
    "pound": {"GB": "GBP", "EG": "EGP", "LB": "LBP", "SY": "SYP", "SD": "SDG", "SS": "SSP"},
    "rouble": {"RU": "RUB", "BY": "BYN"},
    "won": {"KR": "KRW", "KP": "KPW"},
    "yen-yuan": {"JP": "JPY", "CN": "CNY"},
    "rupee": {
        "IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR", "SC": "SCR", "MV": "MVR", "ID": "IDR",
    },
    "riyal": {"SA": "SAR", "QA": "QAR", "OM": "OMR", "YE": "YER", "IR": "IRR"},
    "dinar": {
        "KW": "KWD", "IQ": "IQD", "JO": "JOD", "BH": "BHD", "DZ": "DZD", "TN": "TND", "LY": "LYD", "RS": "RSD",
        "MK": "MKD", "YU": "YUD",
    },
    "dirham": {"AE": "AED", "MA": "MAD"},
    "franc": {
        "CH": "CHF", "FR": "FRF", "BE": "BEF", "LU": "LUF", "CD": "CDF", "RW": "RWF", "BI": "BIF", "DJ": "DJF",
        "GN": "GNF",
    },
    "krona": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "CZ": "CZK", "SK": "SKK", "EE": "EEK"},
    "lira": {"TR": "TRY", "IT": "ITL", "MT": "MTL"},
    "peso": {
        "MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "CU": "CUP", "DO": "DOP", "PH": "PHP", "UY": "UYU",
        "BO": "BOB",
    },
    "manat": {"AZ": "AZN", "TM": "TMT"},
    "leu": {"RO": "RON", "MD": "MDL"},
    "shilling": {"KE": "KES", "TZ": "TZS", "UG": "UGX", "SO": "SOS"},
    "mark": {"DE": "DEM", "FI": "FIM", "BA": "BAM"},
    "real": {"BR": "BRL"},
}  # fmt: skip
"""The currencies of a common name, by their countries."""

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
