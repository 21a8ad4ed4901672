"""Names that several currencies share, and whose these are: the same in every language."""

from __future__ import annotations

from collections.abc import Mapping
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
    "kwacha": {"ZM": "ZMW", "MW": "MWK"},
    "naira": {"NG": "NGN"},
    "rand": {"ZA": "ZAR"},
    "cfa-franc": {
        "BJ": "XOF", "BF": "XOF", "CI": "XOF", "GW": "XOF", "ML": "XOF", "NE": "XOF", "SN": "XOF", "TG": "XOF",
        "CM": "XAF", "CF": "XAF", "TD": "XAF", "CG": "XAF", "GQ": "XAF", "GA": "XAF",
    },
}  # fmt: skip
"""The currencies of a common name, by their countries."""
