"""What is fuzzed: each target takes any text, and says what must hold whatever the text is."""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from typing import Any, Final, TypeAlias

import bilat
from bilat import BilatError, Reading

Target: TypeAlias = Callable[[str], None]

PATIENCE: Final = 1.0
"""Seconds of one core that a text may take, or each 100,000 characters of a longer one."""
LOCALES: Final = ("en", "ru", "uz", "uz_Cyrl", "de", "ar", "hi", "ja")
"""Locales of several scripts, orders of words and digits."""


def targets() -> dict[str, Target]:
    """Every public function that takes a text, as a target, by its name.

    Functions whose names begin with ``parse_`` or ``find_`` are discovered: a new one is fuzzed without being listed.
    """
    found = {name: getattr(bilat, name) for name in bilat.__all__}
    return {
        "read": in_time(read),
        "loads": in_time(loads),
        **{name: in_time(partial(parse, call)) for name, call in found.items() if name.startswith("parse_")},
        **{name: in_time(partial(find, call)) for name, call in found.items() if name.startswith("find_")},
        "Period.parse": in_time(partial(value_of, bilat.Period.parse)),
        "Country.of": in_time(partial(value_of, bilat.Country.of)),
    }


def in_time(target: Target) -> Target:
    """A target that may not take long either."""

    def seconds(text: str) -> float:
        began = time.process_time()
        target(text)
        return time.process_time() - began

    def timed(text: str) -> None:
        granted = PATIENCE * max(1, len(text) / 100_000)
        # the first text of a language builds its tables: only one that is slow again is slow
        assert seconds(text) <= granted or (taken := seconds(text)) <= granted, f"{taken:.1f} s, {len(text)} characters"

    return timed


def read(text: str) -> None:
    """Any text is read; its evidence quotes it, and its records can be written and read again."""
    middle = len(text) // 2
    for title, body in ((None, text), (text[:middle], text[middle:])):
        reading = bilat.read(body, title=title, published="2024-05-27")
        whole = body if title is None else f"{title}\n\n{body}"
        for record in reading:
            assert record.evidence
            for each in record.evidence:
                assert whole[each.start : each.end] == each.quote
        again = bilat.loads(bilat.dumps(reading), Reading)
        assert again == reading
        assert [record.evidence for record in again] == [record.evidence for record in reading]


def loads(text: str) -> None:
    """Any text is loaded or refused, with the place of each fault and what would do."""
    try:
        thing = bilat.loads(text)
    except bilat.InvalidDocumentError as error:
        for fault in error.faults:
            assert fault.what
            assert fault.where
            assert fault.remedy
    else:
        assert bilat.loads(bilat.dumps(thing)) == thing


def parse(call: Callable[..., Any], text: str) -> None:
    """Any text is parsed or refused in every locale."""
    for options in options_of(call, locale=LOCALES, language=("en", "ru")):
        with suppress(BilatError):
            hash(call(text, **options))


def find(call: Callable[..., Any], text: str) -> None:
    """What is found stands in the text, in order, and nothing overlaps."""
    end = 0
    for found in call(text):
        assert end <= found.start < found.end <= len(text)
        end = found.end


def value_of(make: Callable[[str], object], text: str) -> None:
    """A value is made, and can be made again of what it says; or the text is refused."""
    try:
        made = make(text)
    except BilatError:
        return
    assert make(str(made)) == made


def options_of(call: Callable[..., Any], **known: Iterable[str]) -> list[dict[str, str]]:
    """A call's options, one of them at a time, with each of their known values."""
    parameters = inspect.signature(call).parameters
    return [{name: value} for name, values in known.items() if name in parameters for value in values] or [{}]
