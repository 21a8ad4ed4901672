"""What a trade figure says, in words: its value and its growth, each with how exactly it is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bilat.formatting.change import format_change
from bilat.formatting.money import format_money
from bilat.formatting.quantity import format_quantity
from bilat.values import Bound, Money, Quantity

if TYPE_CHECKING:
    from babel.core import Locale

    from bilat.formatting.written import Style
    from bilat.records import TradeFigure


def value_of(figure: TradeFigure, locale: Locale, style: Style) -> str:
    """The value, with how exactly it is meant; empty where there is none."""
    match figure.value:
        case Money() as money:
            return format_money(money, locale=locale, style=style, bound=figure.bound)
        case Quantity() as quantity:
            return format_quantity(quantity, locale=locale, style=style, bound=figure.bound)
        case None:
            return ""


def change_of(figure: TradeFigure, locale: Locale, style: Style) -> str:
    """The growth or fall, with how exactly it is meant where there is no value; empty where there is none."""
    if figure.change is None:
        return ""
    bound = figure.bound if figure.value is None else Bound.EXACT
    return format_change(figure.change, locale=locale, style=style, bound=bound)
