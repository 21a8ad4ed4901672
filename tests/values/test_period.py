from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bilat import InvalidValueError, PartialDate, Period, Precision, strategies
from bilat.values import edtf

if TYPE_CHECKING:
    from collections.abc import Callable

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@given(strategies.periods())
def test_writing_and_reading_edtf_are_inverses(period: Period) -> None:
    assert Period.parse(str(period)) == period
    assert str(Period.parse(str(period))) == str(period)


@given(strategies.periods())
def test_a_period_starts_before_it_ends(period: Period) -> None:
    if period.start and period.end:
        assert period.start <= period.end


@given(DAYS)
def test_a_day_starts_and_ends_on_itself(day: date) -> None:
    period = Period.on(day)
    assert period.start == period.end == day
    assert str(period) == day.isoformat()


@given(DAYS)
def test_a_month_ends_the_day_before_the_next(day: date) -> None:
    period = Period.of(day.year, day.month)
    assert period.start == day.replace(day=1)
    assert period.end is not None
    assert (period.end + timedelta(days=1)).day == 1
    assert period.end.month == day.month


@given(st.integers(1, 9999))
def test_a_year_runs_from_january_to_december(year: int) -> None:
    assert Period.of(year).start == date(year, 1, 1)
    assert Period.of(year).end == date(year, 12, 31)


@given(DAYS, DAYS, DAYS)
def test_an_interval_contains_the_days_between_its_ends(one: date, two: date, day: date) -> None:
    first, last = sorted([one, two])
    period = Period.between(Period.on(first), Period.on(last))
    assert period.contains(day) == (first <= day <= last)
    assert Period.between(Period.on(first), None).contains(day) == (first <= day)
    assert Period.between(None, Period.on(last)).contains(day) == (day <= last)


@given(strategies.periods(), strategies.periods())
def test_periods_overlap_both_ways_or_neither(one: Period, other: Period) -> None:
    assert one.overlaps(other) == other.overlaps(one)


@given(strategies.periods(), strategies.periods())
def test_what_contains_overlaps(one: Period, other: Period) -> None:
    if one.contains(other):
        assert one.overlaps(other)
        assert not other.contains(one) or (one.start, one.end) == (other.start, other.end)


@given(strategies.periods())
def test_a_period_of_a_known_year_contains_itself(period: Period) -> None:
    assert period.contains(period) == period.overlaps(period) == period.has_year


@given(strategies.periods(), strategies.periods())
def test_the_order_follows_the_starts(one: Period, other: Period) -> None:
    assume(one.start is not None)
    assume(other.start is not None)
    assert one.start is not None
    assert other.start is not None
    if one.start < other.start:
        assert one < other


@given(strategies.periods(), strategies.periods())
def test_between_runs_from_the_first_to_the_last(one: Period, other: Period) -> None:
    assume(one.has_year and other.has_year)
    assume(one.first is not None and other.last is not None)
    if one.start is not None and other.end is not None and one.start <= other.end:
        period = Period.between(one, other)
        assert (period.start, period.end) == (one.start, other.end)


@given(st.text(max_size=12) | st.text("0123456789X-/.~?%T", max_size=24))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        read: Period | InvalidValueError = Period.parse(text)
    except InvalidValueError as error:
        read = error
    if isinstance(read, Period):
        assert Period.parse(str(read)) == read
    else:
        assert all(fault.where == "Period" and fault.remedy for fault in read.faults)


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31), Precision.YEAR),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28), Precision.MONTH),
        ("1900-02", date(1900, 2, 1), date(1900, 2, 28), Precision.MONTH),
        ("2000-02", date(2000, 2, 1), date(2000, 2, 29), Precision.MONTH),
        ("2024-02-29", date(2024, 2, 29), date(2024, 2, 29), Precision.DAY),
        ("2024-05-26/2024-05-28", date(2024, 5, 26), date(2024, 5, 28), Precision.DAY),
        ("2024-01/2024-03", date(2024, 1, 1), date(2024, 3, 31), Precision.MONTH),
        ("2023/2024-06-03", date(2023, 1, 1), date(2024, 6, 3), Precision.YEAR),
        ("2016/..", date(2016, 1, 1), None, Precision.YEAR),
        ("../2024-05", None, date(2024, 5, 31), Precision.MONTH),
        ("XXXX-02-21", None, None, Precision.DAY),
        ("XXXX-02-29", None, None, Precision.DAY),
        ("XXXX-02", None, None, Precision.MONTH),
        ("XXXX-12-30/XXXX-01-02", None, None, Precision.DAY),
        ("XXXX-09/..", None, None, Precision.MONTH),
    ],
)
def test_reading_edtf(text: str, start: date | None, end: date | None, precision: Precision) -> None:
    period = Period.parse(text)
    assert (period.start, period.end, period.precision) == (start, end, precision)
    assert str(period) == text


def test_an_interval_from_a_date_to_itself_is_the_date() -> None:
    assert Period.parse("2024-05/2024-05") == Period.of(2024, 5)
    assert str(Period.parse("2024-05/2024-05")) == "2024-05"


def test_a_year_is_not_its_months() -> None:
    assert Period.parse("2024") != Period.parse("2024-01/2024-12")


def test_the_order_of_periods() -> None:
    texts = "../2024 2023 2024-01-01 2024-01 2024 2024-02 2024/.. XXXX-01 XXXX-02-21"
    expected = ["../2024", "2023", "2024", "2024/..", "2024-01", "2024-01-01", "2024-02", "XXXX-01", "XXXX-02-21"]
    assert [str(period) for period in sorted(map(Period.parse, texts.split()))] == expected


REFUSED = [
    ("", "an end that is not known has no form here", "write .. for an open end"),
    ("2024/", "an end that is not known has no form here", "write .. for an open end"),
    ("/2024", "an end that is not known has no form here", "write .. for an open end"),
    ("..", "a single date cannot be open", "write an interval"),
    ("2024/2025/2026", "an interval has two ends", "write YYYY"),
    ("2024?", "an uncertain date (?)", "leave the mark out"),
    ("2024-05~", "an approximate date (~)", "leave the mark out"),
    ("2024%", "an uncertain and approximate date (%)", "leave the mark out"),
    ("2024-05-26/2024-06~", "an approximate date (~)", "leave the mark out"),
    ("2024-05-26T10:00:00Z", "a time of day is not supported", "write the date alone"),
    ("Y17000", "a year of more than four digits", "0001 to 9999"),
    ("-0044", "a year before 1", "0001 to 9999"),
    ("1950S2", "significant digits", "write YYYY"),
    ("2024-21", "seasons, quarters", "write its months as an interval"),
    ("2024-33", "seasons, quarters", "write its months as an interval"),
    ("20", "a century or decade", "write its years"),
    ("201", "a century or decade", "write its years"),
    ("202X", "X stands for a whole year only", "write an interval"),
    ("20XX-12", "X stands for a whole year only", "write an interval"),
    ("2024-1X", "X stands for a whole year only", "write an interval"),
    ("2024-XX", "a month that is not known", "write the year alone"),
    ("2024-XX-XX", "a month that is not known", "write the year alone"),
    ("2024-05-XX", "a day that is not known", "write YYYY-MM"),
    ("XXXX-XX", "nothing is known", "leave the period out"),
    ("XXXX-XX-21", "a day without its month", "leave the period out"),
    ("[2024,2025]", "a set of dates", "write an interval"),
    ("{2024..2026}", "a set of dates", "write an interval"),
    ("2024-55", "there is no such month", "01 to 12"),
    ("20240526", "the basic form", "YYYY-MM-DD"),
    ("26.05.2024", "not in EDTF", "write YYYY"),
    ("2024-5-26", "not in EDTF", "write YYYY"),
    (" 2024", "not in EDTF", "write YYYY"),
    ("2024\n", "not in EDTF", "write YYYY"),
    ("٢٠٢٤", "not in EDTF", "write YYYY"),
]


@pytest.mark.parametrize(("text", "reason", "remedy"), REFUSED)
def test_edtf_beyond_the_subset_is_refused_with_the_reason(text: str, reason: str, remedy: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        Period.parse(text)
    assert caught.value.what.startswith(f"{text!r} is no period: ")
    assert reason in caught.value.what
    assert remedy in caught.value.remedy


def test_every_reason_to_refuse_is_met() -> None:
    met = {edtf._refusal(part) for text, _, _ in REFUSED for part in (text, *text.split("/"))}
    assert met >= {*edtf._REFUSALS}


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Period.of(2024, 13), "'2024-13' is no date; give a month from 1 to 12"),
        (lambda: Period.of(2023, 2, 29), "'2023-02-29' is no date; give a day from 1 to 28"),
        (lambda: Period.of(None, 2, 30), "'XXXX-02-30' is no date; give a day from 1 to 29"),
        (lambda: Period.of(2024, 4, 0), "'2024-04-00' is no date; give a day from 1 to 30"),
        (lambda: Period.of(0), "'0000' is no date; give a year from 1 to 9999"),
        (lambda: Period.of(10000), "'10000' is no date; give a year from 1 to 9999"),
        (lambda: Period.of(None), "'XXXX' is no date; give the year, or at least the month"),
        (
            lambda: Period.of(2024, None, 5),
            "PartialDate(year=2024, month=None, day=5) is no date; give the month of the day",
        ),
        (
            lambda: Period.of("2024"),  # type: ignore[arg-type]
            "PartialDate(year='2024', month=None, day=None) is no date; give integers",
        ),
        (lambda: Period.between(None, None), "a period with no start and no end says nothing; leave the period out"),
        (
            lambda: Period.parse("2024-05-26/2024-05-25"),
            "'2024-05-26/2024-05-25' ends before it starts; did you mean '2024-05-25/2024-05-26'?",
        ),
        (
            lambda: Period.parse("XXXX-12-30/2024-01-02"),
            "the year of but one end of 'XXXX-12-30/2024-01-02' is known; give both years or none",
        ),
    ],
)
def test_a_period_that_cannot_be_is_refused(make: Callable[[], Period], message: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        make()
    assert str(caught.value) == f"Period: {message}"


def test_both_ends_of_an_interval_are_reported() -> None:
    with pytest.raises(InvalidValueError) as caught:
        Period(first=PartialDate(2024, 13), last=PartialDate(2024, 2, 30))
    assert [fault.what for fault in caught.value.faults] == ["'2024-13' is no date", "'2024-02-30' is no date"]


def test_an_interval_may_end_within_its_last_month() -> None:
    assert Period.parse("2024-05/2024-05-03").end == date(2024, 5, 3)
    assert Period.parse("2024-05-26/2024-05").end == date(2024, 5, 31)
