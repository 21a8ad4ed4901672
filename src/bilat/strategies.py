"""Hypothesis strategies for every value, every record and the reading. Needs the extra ``hypothesis``.

Each strategy gives anything that its class allows, so that what holds for all it gives holds for all there is. They
shrink towards the plain: a single date, an exact amount, a record with no more than it needs.

Example:
    >>> from hypothesis import given
    >>> from bilat import from_dict, to_dict
    >>> @given(records())
    ... def test_round_trip(record):
    ...     assert from_dict(to_dict(record)) == record
    ...
    >>> test_round_trip()
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from bilat.errors import MissingExtraError
from bilat.records import (
    Agreement,
    AgreementKind,
    AgreementStatus,
    FigureStatus,
    Flow,
    Form,
    Institution,
    InstitutionKind,
    InstitutionStatus,
    Meeting,
    MeetingStatus,
    Reading,
    Record,
    TradeFigure,
    VisitRank,
)
from bilat.values import (
    Bound,
    Change,
    Country,
    Evidence,
    Money,
    Office,
    PartialDate,
    Period,
    Person,
    Place,
    Precision,
    Quantity,
    Topic,
    Unit,
)
from bilat.values.iso3166 import COUNTRIES
from bilat.values.iso4217 import CURRENCIES

try:
    from hypothesis import strategies as st
except ImportError as _error:
    raise MissingExtraError("Hypothesis is missing", "bilat.strategies", "install bilat[hypothesis]") from _error

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = [
    "agreements",
    "amounts",
    "changes",
    "countries",
    "evidence",
    "figures",
    "institutions",
    "meetings",
    "money",
    "partial_dates",
    "people",
    "periods",
    "places",
    "quantities",
    "readings",
    "records",
    "texts",
]

# news of the European Union, the neighbours of bilat's first languages, and any other
_FAMILIAR: Final = ("UZ", "KZ", "RU", "US", "CN", "DE", "EU")


def texts() -> SearchStrategy[str]:
    """Texts that a field can hold: any that is not empty."""
    return st.text(min_size=1, max_size=40)


def amounts() -> SearchStrategy[Decimal]:
    """Decimal numbers of up to fifteen digits and four places, below zero too."""
    return st.decimals(-(10**15), 10**15, allow_nan=False, allow_infinity=False, places=4) | st.integers(
        -(10**15), 10**15
    ).map(Decimal)


def countries() -> SearchStrategy[Country]:
    """Every country there is a code for, states that no longer exist included."""
    return st.sampled_from(_FAMILIAR).map(Country.of) | st.sampled_from(sorted(COUNTRIES)).map(Country.of)


@st.composite
def partial_dates(draw: st.DrawFn, *, year: bool = True) -> PartialDate:
    """Dates of any precision.

    Args:
        draw: given by Hypothesis.
        year: whether the year is known. Where it is not, the month is.
    """
    day = draw(st.dates()) if year else draw(st.dates(date(2024, 1, 1), date(2024, 12, 31)))
    precision = draw(st.sampled_from(list(Precision) if year else [Precision.MONTH, Precision.DAY]))
    return PartialDate(
        day.year if year else None,
        None if precision is Precision.YEAR else day.month,
        day.day if precision is Precision.DAY else None,
    )


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Periods of any precision: dates, intervals, open ones, and those of a year that is not known."""
    dates = partial_dates(year=draw(st.sampled_from([True, True, True, False])))
    first = draw(dates)
    single = Period(first=first, last=first)
    kind = draw(st.sampled_from(["date", "interval", "open end", "open start"]))
    if kind == "open end":
        return Period.between(single, None)
    if kind == "open start":
        return Period.between(None, single)
    if kind == "date":
        return single
    last = draw(dates)
    other = Period(first=last, last=last)
    backwards = single.start is not None and other.end is not None and other.end < single.start
    return Period.between(other, single) if backwards else Period.between(single, other)


@st.composite
def _ranges(draw: st.DrawFn) -> tuple[Decimal, Decimal | None]:
    """An amount, and the upper end where it is a range."""
    amount = draw(amounts())
    width = draw(st.none() | amounts().map(abs).filter(bool))
    return amount, None if width is None else amount + width


@st.composite
def money(draw: st.DrawFn) -> Money:
    """Amounts of money and ranges of them, in every currency."""
    amount, upto = draw(_ranges())
    currency = draw(st.sampled_from(["USD", "EUR", "RUB"]) | st.sampled_from(sorted(CURRENCIES)))
    return Money(amount=amount, upto=upto, currency=currency)


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """Amounts of goods and energy and ranges of them, in every unit."""
    amount, upto = draw(_ranges())
    return Quantity(amount=amount, upto=upto, unit=draw(st.sampled_from(Unit)))


def changes() -> SearchStrategy[Change]:
    """Growth and falls."""
    return st.builds(Change, percent=amounts())


def people() -> SearchStrategy[Person]:
    """People of any country and office, or of none that is known."""
    return st.builds(
        Person,
        name=texts(),
        country=st.none() | countries(),
        office=st.none() | st.sampled_from(Office),
        title=st.none() | texts(),
    )


def places() -> SearchStrategy[Place]:
    """Places of any country, or of none that is known."""
    return st.builds(Place, name=texts(), country=st.none() | countries())


@st.composite
def evidence(draw: st.DrawFn, text: str | None = None) -> Evidence:
    """Evidence.

    Args:
        draw: given by Hypothesis.
        text: the text to quote, not empty; any where it is not given.
    """
    rule = draw(texts())
    if text is None:
        quote, start = draw(texts()), draw(st.integers(0, 10**6))
    else:
        start = draw(st.integers(0, len(text) - 1))
        quote = text[start : draw(st.integers(start + 1, len(text)))]
    return Evidence(start=start, end=start + len(quote), quote=quote, rule=rule)


def _topics() -> SearchStrategy[list[Topic]]:
    return st.lists(st.sampled_from(Topic), max_size=3)


def _evidence() -> SearchStrategy[list[Evidence]]:
    return st.lists(evidence(), max_size=3)


@st.composite
def meetings(draw: st.DrawFn) -> Meeting:
    """Meetings."""
    form = draw(st.sampled_from(Form))
    return Meeting(
        countries=draw(st.lists(countries(), min_size=1, max_size=4)),
        form=form,
        status=draw(st.sampled_from(MeetingStatus)),
        visit_rank=draw(st.none() | st.sampled_from(VisitRank)) if form is Form.VISIT else None,
        level=draw(st.none() | st.sampled_from(Office)),
        participants=draw(st.lists(people(), max_size=3)),
        host=draw(st.none() | countries()),
        place=draw(st.none() | places()),
        when=draw(st.none() | periods()),
        institution=draw(st.none() | texts()),
        ordinal=draw(st.none() | st.integers(1, 100)),
        topics=draw(_topics()),
        evidence=draw(_evidence()),
    )


def agreements() -> SearchStrategy[Agreement]:
    """Agreements."""
    return st.builds(
        Agreement,
        countries=st.lists(countries(), min_size=1, max_size=4),
        kind=st.sampled_from(AgreementKind),
        status=st.sampled_from(AgreementStatus),
        title=st.none() | texts(),
        count=st.none() | st.integers(1, 1000),
        parties=st.lists(texts(), max_size=3),
        when=st.none() | periods(),
        place=st.none() | places(),
        value=st.none() | money(),
        institutions=st.lists(texts(), max_size=3),
        topics=_topics(),
        evidence=_evidence(),
    )


@st.composite
def figures(draw: st.DrawFn) -> TradeFigure:
    """Trade figures with a value, a change or both."""
    reporter, partner = draw(st.lists(countries(), min_size=2, max_size=2, unique=True))
    value = draw(st.none() | money() | quantities())
    change = draw(changes() if value is None else st.none() | changes())
    return TradeFigure(
        flow=draw(st.sampled_from(Flow)),
        reporter=reporter,
        partner=partner,
        status=draw(st.sampled_from(FigureStatus)),
        value=value,
        change=change,
        bound=draw(st.sampled_from(Bound)),
        period=draw(st.none() | periods()),
        goods=draw(st.none() | texts()),
        topics=draw(_topics()),
        evidence=draw(_evidence()),
    )


def institutions() -> SearchStrategy[Institution]:
    """Institutions."""
    return st.builds(
        Institution,
        countries=st.lists(countries(), max_size=3),
        name=texts(),
        kind=st.sampled_from(InstitutionKind),
        status=st.sampled_from(InstitutionStatus),
        host=st.none() | countries(),
        topics=_topics(),
        evidence=_evidence(),
    )


def records() -> SearchStrategy[Record]:
    """Records of all four types."""
    return st.one_of(meetings(), agreements(), figures(), institutions())


def readings() -> SearchStrategy[Reading]:
    """Readings of up to five records, in no order."""
    languages = st.lists(st.sampled_from(["en", "ru", "uz"]), unique=True, max_size=3)
    return st.builds(Reading, languages=languages, records=st.lists(records(), max_size=5))


def _register() -> None:
    """Tell Hypothesis of the strategies, so that ``st.from_type(Meeting)`` gives what ``meetings()`` does."""
    st.register_type_strategy(Country, countries())
    st.register_type_strategy(PartialDate, partial_dates())
    st.register_type_strategy(Period, periods())
    st.register_type_strategy(Money, money())
    st.register_type_strategy(Quantity, quantities())
    st.register_type_strategy(Change, changes())
    st.register_type_strategy(Person, people())
    st.register_type_strategy(Place, places())
    st.register_type_strategy(Evidence, evidence())
    st.register_type_strategy(Meeting, meetings())
    st.register_type_strategy(Agreement, agreements())
    st.register_type_strategy(TradeFigure, figures())
    st.register_type_strategy(Institution, institutions())
    st.register_type_strategy(Reading, readings())


# Hypothesis imports this module where bilat is installed (its entry point names no function: while Hypothesis is
# imported from here, there would be none yet).
_register()
