"""How a language words amounts of money and goods, and their growth and decline."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

import attrs

BoundWord = Literal["about", "over", "under", "exact", "upto"]
"""How exactly an amount is meant. ``upto`` is ``under``, unless the amount is what something grew or fell to."""

SIGNS: Final[Mapping[str, str]] = {
    "USD": "us$, us $",
    "dollar": "$",
    "EUR": "€",
    "GBP": "£",
    "yen-yuan": "¥",
    "RUB": "₽",
    "INR": "₹",
    "UAH": "₴",
    "TRY": "₺",
    "KRW": "₩",
    "KZT": "₸",
    "ILS": "₪",
    "GEL": "₾",
    "AZN": "₼",
    "VND": "₫",
    "NGN": "₦",
    "PHP": "₱",
    "GHS": "₵",
    "LAK": "₭",
    "MNT": "₮",
    "PYG": "₲",
    "CRC": "₡",
}
"""The signs that mean one currency, or one family of them, in every language: the currency symbols of Unicode."""


@attrs.frozen(kw_only=True, eq=False)
class Amounts:
    """The words of amounts of one language.

    Strings hold phrases parted by commas, in any spelling of the language: they are folded when they are read.

    Args:
        signs: what stands before (or glued after) a number, by currency or family of currencies.
        letters: abbreviations that stand before a number only, in the capitals they are written in ("KSh118"). Words.
        currencies: nouns of currencies, by code or by family: ``dollar``, ``rouble`` … are families whose country an
            adjective, the text or a default gives.
        countries: countries that may follow a currency («долларов США»), by their codes.
        units: nouns of units, by unit and how many of it the noun stands for ("GWh" is a million kWh).
        items: nouns of what is counted by the piece in trade.
        percent: what makes a percentage of a number.
        bounds: phrases before an amount.
        after_bounds: phrases after an amount. What begins with a hyphen and an ending follows only a word that ends so:
            "-dan ortiq" is the *ortiq* of "5 milliarddan ortiq".
        fillers: words between such a phrase and the amount.
        carriers: verbs between them ("nearly reached").
        leads: prepositions before an amount: ``from``, ``to`` (of a growth), ``by`` (a difference), ``at``.
        ending_leads: the same for the endings of its last word, and ``upto`` (to, or at most). Words.
        reaching: verbs after an amount whose ending then means ``to``.
        verb_last: whether the verb stands after its numbers, so that growth is looked for there first.
        ranges: what opens a range and no growth («от 2 до 3 млн»). Words.
        up: verbs, nouns and adverbs of growth. Words or phrases.
        down: the same of decline.
        shares: words that make a percentage a share of something.
        share_links: words after a percentage that make it a share ("of").
        stakes: words after a percentage that make it no growth ("stake").
        times: what makes a factor of a number ("times", «раза»).
        times_leads: what must stand before such a number, where it may else count occasions («в 2,3 раза»).
        factors: words that are factors by themselves ("twofold", «вдвое»), by their number.
        verbs: verbs that hold their factor ("doubled"), by the percent of growth.
        not_before: words after such a verb that make an adjective of it ("double taxation").
        fractions: parts of a whole as percents; the empty string where the percent is not exact.
        fraction_leads: what stands before a fraction that is a growth ("by a quarter").
        verb_endings: endings by which the word after a number is a verb and not what it counts. Words.
        levels: prepositions before a percentage that is a level reached and no growth ("to 16%").
    """

    signs: Mapping[str, str]
    letters: Mapping[str, str] = attrs.field(factory=dict[str, str])
    currencies: Mapping[str, str]
    countries: Mapping[str, str] = attrs.field(factory=dict[str, str])
    units: Mapping[tuple[str, str], str]
    items: str
    percent: str
    bounds: Mapping[BoundWord, str]
    after_bounds: Mapping[BoundWord, str]
    fillers: str
    carriers: str = ""
    leads: Mapping[str, str] = attrs.field(factory=dict[str, str])
    ending_leads: Mapping[str, str] = attrs.field(factory=dict[str, str])
    reaching: str = ""
    verb_last: bool = False
    ranges: str = ""
    up: str
    down: str
    shares: str
    share_links: str = ""
    stakes: str
    times: str
    times_leads: str = ""
    factors: Mapping[str, str] = attrs.field(factory=dict[str, str])
    verbs: Mapping[str, str] = attrs.field(factory=dict[str, str])
    not_before: str = ""
    fractions: Mapping[str, str]
    fraction_leads: str = ""
    levels: str = ""
    verb_endings: str = ""
