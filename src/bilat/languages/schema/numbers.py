"""How a language writes numbers: in digits, in words, and the words for thousands and millions."""

from __future__ import annotations

from collections.abc import Mapping

import attrs


@attrs.frozen(kw_only=True, eq=False)
class Numbers:
    """The numbers of one language: all forms of one number in one string, in any of its spellings.

    Args:
        decimal: the sign before decimals.
        groups: the signs between groups of three digits, besides the space.
        cardinals: numbers below a thousand, and whole words for odd amounts ("полтора"), as decimal strings.
        hundreds: what multiplies the number before it by a hundred, where hundreds are not words of their own.
        scales: the powers of a thousand, with their abbreviations.
        money_scales: abbreviations too short to be trusted except right after an amount with a currency sign.
        closing: forms of scales whose case ending closes the number ("2 milliarddan 3 milliardgacha").
        ones: forms of scales that, with no number before them, mean one of them ("a million").
        articles: what may stand between the parts of a number ("a million", "half a million").
        halves: what adds a half to the number before it ("and a half").
        links: words inside a number ("two hundred and five").
        inexact: words that make the number before them a rough one ("two dozen").
        ordinals: ordinal numbers.
        ordinal_endings: what makes an ordinal of digits, glued or after a hyphen.
        hyphen_ordinals: whether a hyphen alone makes an ordinal of digits before a word ("2-chorak").
        cardinal_endings: what follows digits without changing them, after a hyphen ("5-ти").
        counters: what may stand between a number and what it counts ("5 ta").
        ranges: what stands between the ends of a range.
        not_roman: words that look like Roman numerals.
    """

    decimal: str
    groups: str
    cardinals: Mapping[str, str]
    hundreds: str = ""
    scales: Mapping[int, str]
    money_scales: Mapping[int, str] = attrs.field(factory=dict[int, str])
    closing: str = ""
    ones: str = ""
    articles: str = ""
    halves: tuple[str, ...] = ()
    links: str = ""
    inexact: str = ""
    ordinals: Mapping[int, str]
    ordinal_endings: str = ""
    hyphen_ordinals: bool = False
    cardinal_endings: str = ""
    counters: str = ""
    ranges: str
    not_roman: str = ""
