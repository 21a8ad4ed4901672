"""A trade figure as one line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bilat.formatting.figures import change_of, value_of
from bilat.formatting.country import format_country
from bilat.formatting.lines.frame import dateline, framed
from bilat.formatting.messages import Message, catalog_of
from bilat.records import FigureStatus, Flow

if TYPE_CHECKING:
    from babel.core import Locale

    from bilat.formatting.messages import Catalog
    from bilat.records import TradeFigure

_FIGURES: Final = {
    # Translators: {flow} is "Exports from Chile to Norway" and so on, {value} an amount or a growth
    FigureStatus.REPORTED: Message("figure", "{flow} amounted to {value}"),
    FigureStatus.TARGET: Message("figure", "{flow}: target of {value}"),
    FigureStatus.FORECAST: Message("figure", "{flow}: forecast of {value}"),
}
# Translators: only the growth is known: Exports from Chile to Norway: +3%
_GROWTH: Final = Message("figure", "{flow}: {change}")
# Translators: an amount and its growth: $3 billion (+3%)
_VALUE_AND_CHANGE: Final = Message("figure", "{value} ({change})")
# Translators: what is traded: Exports from Chile to Norway (copper)
_FLOW_OF_GOODS: Final = Message("figure", "{flow} ({goods})")
_FLOWS: Final = {
    # Translators: the {flow} of the sentences, at their beginning
    Flow.TURNOVER: Message("{flow}", "Trade between {reporter} and {partner}"),
    # Translators: the reporter sells to the partner
    Flow.EXPORTS: Message("{flow}", "Exports from {reporter} to {partner}"),
    # Translators: the reporter buys from the partner
    Flow.IMPORTS: Message("{flow}", "Imports to {reporter} from {partner}"),
    # Translators: exports of the reporter less its imports
    Flow.BALANCE: Message("{flow}", "The trade balance of {reporter} with {partner}"),
    # Translators: the reporter invests
    Flow.INVESTMENT: Message("{flow}", "Investment from {reporter} in {partner}"),
    Flow.PROJECTS: Message("{flow}", "Joint projects of {reporter} and {partner}"),
    # Translators: the reporter lends
    Flow.LOAN: Message("{flow}", "Loans from {reporter} to {partner}"),
    # Translators: the reporter gives
    Flow.AID: Message("{flow}", "Aid from {reporter} to {partner}"),
}


def figure_line(figure: TradeFigure, locale: Locale) -> str:
    """A trade figure as one line."""
    catalog = catalog_of(locale)
    value, change = value_of(figure, locale), change_of(figure, locale)
    if value and change:
        value = catalog.say(_VALUE_AND_CHANGE, value=value, change=change)
    flow = _flow(figure, catalog)
    if not value and figure.status is FigureStatus.REPORTED:
        sentence = catalog.say(_GROWTH, flow=flow, change=change)
    else:
        sentence = catalog.say(_FIGURES[figure.status], flow=flow, value=value or change)
    return framed(sentence, (), dateline(None, figure.period, (), catalog), catalog)


def _flow(figure: TradeFigure, catalog: Catalog) -> str:
    reporter, partner = (format_country(each, locale=catalog.locale) for each in (figure.reporter, figure.partner))
    flow = catalog.say(_FLOWS[figure.flow], reporter=reporter, partner=partner)
    return catalog.say(_FLOW_OF_GOODS, flow=flow, goods=figure.goods) if figure.goods else flow
