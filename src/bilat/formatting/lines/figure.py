"""A trade figure as one line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bilat.formatting.figures import change_of, value_of
from bilat.formatting.lines.countries import listing, named
from bilat.formatting.lines.frame import dateline, framed
from bilat.formatting.messages import Message, catalog_of
from bilat.records import FigureStatus, Flow

if TYPE_CHECKING:
    from babel.core import Locale

    from bilat.records import TradeFigure

_VALUES: Final = {
    # Translators: {flow} is "Exports from Chile to Norway" and so on, {value} an amount in the nominative
    FigureStatus.REPORTED: Message("figure", "{flow} amounted to {value}"),
    FigureStatus.TARGET: Message("figure", "{flow}: target of {value}"),
    FigureStatus.FORECAST: Message("figure", "{flow}: forecast of {value}"),
}
_CHANGES: Final = {
    # Translators: only the growth is known: Exports from Chile to Norway: +3%
    FigureStatus.REPORTED: Message("figure", "{flow}: {change}"),
    FigureStatus.TARGET: Message("figure", "{flow}: target of {change}"),
    FigureStatus.FORECAST: Message("figure", "{flow}: forecast of {change}"),
}
# Translators: an amount and its growth: $3 billion (+3%)
_VALUE_AND_CHANGE: Final = Message("figure", "{value} ({change})")
_FLOWS: Final = {
    # Translators: the {flow} of the sentences, at their beginning
    Flow.TURNOVER: Message("{flow}", "Trade between {countries}"),
    # Translators: the reporter sells to the partner
    Flow.EXPORTS: Message("{flow}", "Exports from {reporter} to {partner}"),
    # Translators: the reporter buys from the partner
    Flow.IMPORTS: Message("{flow}", "Imports from {partner} to {reporter}"),
    # Translators: exports of the reporter less its imports
    Flow.BALANCE: Message("{flow}", "The trade balance of {reporter} with {partner}"),
    # Translators: the reporter invests
    Flow.INVESTMENT: Message("{flow}", "Investment from {reporter} in {partner}"),
    Flow.PROJECTS: Message("{flow}", "Joint projects of {countries}"),
    # Translators: the reporter lends
    Flow.LOAN: Message("{flow}", "Loans from {reporter} to {partner}"),
    # Translators: the reporter gives
    Flow.AID: Message("{flow}", "Aid from {reporter} to {partner}"),
}


def figure_line(figure: TradeFigure, locale: Locale) -> str:
    """A trade figure as one line."""
    catalog = catalog_of(locale)
    value, change = value_of(figure, locale, "long"), change_of(figure, locale, "short")
    flow = catalog.say(_FLOWS[figure.flow], **_sides(figure, locale))
    if value and change:
        value = catalog.say(_VALUE_AND_CHANGE, value=value, change=change)
    if value:
        sentence = catalog.say(_VALUES[figure.status], flow=flow, value=value)
    else:
        sentence = catalog.say(_CHANGES[figure.status], flow=flow, change=change)
    return framed(sentence, [figure.goods] if figure.goods else [], dateline(None, figure.period, (), catalog), catalog)


def _sides(figure: TradeFigure, locale: Locale) -> dict[str, str]:
    """Both countries, as the sentences of the flow name them: together where their order says nothing."""
    if figure.flow.is_mutual:
        return {"countries": listing(figure.countries, locale)}
    return {
        "reporter": named(figure.reporter, locale),
        "partner": named(figure.partner, locale),
    }
