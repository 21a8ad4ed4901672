from __future__ import annotations

import subprocess
import sys

import pytest

from bilat.formatting.period import format_period
from bilat.locales import resolve
from bilat.locales.branches import branch
from bilat.locales.calendar import Calendar, Field, _halves, _mends, calendar, read
from bilat.locales.calendar_mends import MENDS, Mend
from bilat.values import Period


def by_babel(mend: Mend) -> str:
    """What Babel has where a mend is for."""
    locale = resolve(mend.locale)
    if mend.name == "fallback":
        return str(locale.interval_formats[None])
    if mend.name == "months":
        return "|".join(branch(locale, "months")["format"]["wide"].values())
    if mend.difference:
        intervals = locale.interval_formats.get(mend.name, {})
        return "|".join(intervals.get(mend.difference, ()))
    return str((locale.date_formats.get(mend.name) or locale.datetime_skeletons[mend.name]).pattern)


@pytest.mark.parametrize("mend", MENDS, ids=lambda mend: f"{mend.locale}-{mend.name}-{mend.difference}")
def test_babel_has_still_what_is_mended(mend: Mend) -> None:
    assert by_babel(mend) == mend.poor, f"Babel has caught up with {mend}, or changed it: review the mend"


@pytest.mark.parametrize("mend", MENDS, ids=lambda mend: f"{mend.locale}-{mend.name}-{mend.difference}")
def test_a_mend_is_used_in_its_locale(mend: Mend, monkeypatch: pytest.MonkeyPatch) -> None:
    mended = pattern(mend)
    monkeypatch.setattr("bilat.locales.calendar.MENDS", ())
    monkeypatch.setattr("bilat.locales.calendar._mends", _mends.__wrapped__)
    assert pattern(mend) != mended


def pattern(mend: Mend) -> object:
    known = Calendar(resolve(mend.locale))
    if mend.name == "fallback":
        return known.fallback
    if mend.name == "months":
        return known.months(Field("M", 4))
    if mend.difference:
        return known.interval(mend.name, mend.difference)  # type: ignore[arg-type]
    return known.date(mend.name)


def test_quotes_beside_each_other_are_no_apostrophe() -> None:
    poor = resolve("eu").interval_formats["yMMMM"]["M"]
    assert poor == ["y('e)''ko 'MMMM–", "MMMM"], "Babel has caught up: no quotes need be taken out"
    halves = calendar(resolve("eu")).interval("yMMMM", "M")
    assert halves is not None
    assert halves[0][1] == "(e)ko "


def test_names_do_not_depend_on_what_was_asked_before() -> None:
    """In a process of its own, as Babel keeps the wrong names as long as it runs."""
    program = """
from babel.dates import get_month_names
from bilat import Period, format_period
get_month_names("wide", "stand-alone", "hnj")
print(get_month_names("wide", "stand-alone", "ja")[5] == "5月", format_period(Period.of(None, 5), locale="ja"))
"""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert done.stdout.split() == ["False", "5月"], "Babel has caught up if this is True: its own names can be used"


def test_data_are_loaded_only_for_the_locales_that_are_used() -> None:
    program = """
import bilat
from babel import localedata
assert not localedata._cache
bilat.format_period(bilat.Period.of(2024, 5), locale="de")
assert set(localedata._cache) <= {"root", "de"}, set(localedata._cache)
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_an_alias_with_entries_of_its_own_is_followed_for_the_rest() -> None:
    months = branch(resolve("fr"), "months")
    assert months["stand-alone"]["abbreviated"][1] == "janv."
    assert months["stand-alone"]["wide"][1] == "janvier"
    assert format_period(Period.of(None, 1), locale="fr", style="medium") == "janv."


def test_a_pattern_of_something_else_is_none() -> None:
    assert read("HH:mm") is None
    assert _halves("d|HH:mm", wide=False) is None
    assert _halves("d| MMM", wide=True) is None
