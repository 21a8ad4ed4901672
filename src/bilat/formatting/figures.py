"""What a trade figure says, in words: its value and its growth, each with how exactly it is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bilat.formatting.change import format_change
from bilat.formatting.money import format_money
from bilat.formatting.quantity import format_quantity
from bilat.formatting.words import bounded
from bilat.values import Bound, Money

if TYPE_CHECKING:
    from babel.core import Locale

    from bilat.records import TradeFigure


def value_of(figure: TradeFigure, locale: Locale) -> str:
    """The value, with how exactly it is meant; empty where there is none."""
    if figure.value is None:
        return ""
    if isinstance(figure.value, Money):
        return bounded(format_money(figure.value, locale=locale, style="long"), figure.bound, locale)
    return bounded(format_quantity(figure.value, locale=locale), figure.bound, locale)


def change_of(figure: TradeFigure, locale: Locale) -> str:
    """The growth or fall, with how exactly it is meant where there is no value; empty where there is none."""
    if figure.change is None:
        return ""
    change = format_change(figure.change, locale=locale)
    return bounded(change, figure.bound, locale) if figure.value is None else change
