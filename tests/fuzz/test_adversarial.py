"""Texts that make careless readers fail or hang: they are read, what is found stands in them, and time stays linear."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import attrs
import pytest

import bilat
import targets
from bilat import languages

TOLD = "President of Ghana Kofi Adjei met with President of Peru Rosa Quispe in Lima on 3 March 2024. "
TOLD_RU = "Президент Ганы Кофи Аджей встретился в Лиме 3 марта 2024 года с президентом Перу Розой Киспе. "


def strings_in(thing: Any) -> Iterator[str]:
    """Every text of a table."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, dict):
        for item in thing.items():
            yield from strings_in(item)
    elif isinstance(thing, list | tuple | set | frozenset):
        for item in thing:
            yield from strings_in(item)
    elif attrs.has(type(thing)):
        yield from strings_in([getattr(thing, name, None) for name in attrs.fields_dict(type(thing))])


def words_of(code: str) -> str:
    """All that the tables of a language hold, in one sentence."""
    package = import_module(f"bilat.languages.{code}")
    modules = [import_module(f"bilat.languages.{code}.{each.name}") for each in iter_modules(package.__path__)]
    tables = [value for module in modules for name, value in vars(module).items() if name.isupper()]
    return " ".join(dict.fromkeys(strings_in(tables)))[:100_000]


TEXTS: dict[str, Callable[[], str]] = {
    "nothing": lambda: "",
    "nested quotation marks": lambda: "«" * 20_000 + TOLD_RU + "»" * 20_000,
    "nested quotation marks of several kinds": lambda: "«“„\"'" * 5_000 + TOLD + "'\"”“»" * 5_000,
    "quotation marks that never close": lambda: f"«{TOLD_RU}" * 300,
    "a million digits": lambda: "1" * 1_000_000,
    "a million digits of money": lambda: f"Trade between Ghana and Peru reached ${'1' * 1_000_000} billion.",
    "a million digits in groups": lambda: f"Ghana's exports to Peru reached {'123,' * 250_000}456 tonnes in 2024.",
    "many numbers": lambda: "12.5 percent, $3 million, 40 tonnes, 2-3 billion euros; " * 2_000,
    "a hundred thousand countries": lambda: "Ghana, Peru, " * 50_000,
    "a hundred thousand countries that meet": lambda: f"The leaders of {'Ghana, Peru, ' * 50_000}and Chile met.",
    "many countries joined by hyphens": lambda: "Ghana-Peru-" * 20_000,
    "scripts in turn": lambda: "met встретились uchrashdi учрашди 会談 " * 5_000,
    "scripts in turn within words": lambda: "мeетiнг Prеsidеnt Гhaнa " * 5_000,
    "letters of other alphabets that look alike": lambda: TOLD.replace("e", "е").replace("a", "а") * 100,
    "marks of no width in words": lambda: "\u200b".join(TOLD) * 50,
    "soft hyphens in words": lambda: TOLD_RU.replace("т", "т\u00ad") * 100,
    "marks of direction": lambda: f"\u202e{TOLD}\u202c\u2066{TOLD_RU}\u2069" * 100,
    "marks of direction that never end": lambda: f"\u202e\u2066{TOLD}" * 100,
    "accents without letters": lambda: "\u0301" * 20_000 + TOLD,
    "letters that are two": lambda: "ﬁ ß İ Ǆ ŉ ΐ " * 5_000 + TOLD,
    "halves of letters": lambda: "\ud83d" * 100 + TOLD + "\ude00" * 100,
    "emoji and flags": lambda: "🇺🇿🇰🇿👨\u200d👩\u200d👧 " * 3_000 + TOLD,
    "control characters": lambda: "".join(map(chr, range(32))) * 500 + TOLD,
    "one endless line": lambda: TOLD.replace(".", "") * 500,
    "only ends of lines": lambda: "\n" * 100_000,
    "every kind of end of line": lambda: TOLD.join("\r|\r\n|\n|\x85|\u2028|\u2029|\x0b|\x0c".split("|")) * 50,
    "brackets that never close": lambda: "([{" * 20_000 + TOLD,
    "capitals": lambda: "Aaa Bbb " * 20_000,
    "titles without names": lambda: "President of the Minister of the Ambassador of " * 2_000,
    "names without end": lambda: f"President {'Kofi ' * 20_000}met.",
    "initials without end": lambda: "А. Б. В. " * 10_000,
    "dates in a row": lambda: "3 March 2024, 4 марта 2024 года, 05.03.2024, " * 2_000,
    "dates that are none": lambda: "31 February 2024, 99.99.9999, 0000-00-00, 32 марта, " * 2_000,
    "ranges without end": lambda: "January to " * 10_000,
    "verbs without subjects": lambda: "met signed agreed visited " * 2_000,
    "instruments in one line": lambda: "стороны подписали меморандум " * 1_000,
    **{f"all words of {code}": partial(words_of, code) for code in languages.CODES},
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_hostile_text_is_read(name: str) -> None:
    targets.read(TEXTS[name]())


MEETING = '{"type":"meeting","form":"call","status":"held","countries":[%s]%s}'
JSON: dict[str, Callable[[], str]] = {
    "a name that comes twice among many": lambda: "{" + ",".join(f'"{min(n, 99_998)}":1' for n in range(100_000)) + "}",
    "many names that are no fields": lambda: MEETING % ('"GH"', "".join(f',"{n}":1' for n in range(20_000))),
    "many codes of no country": lambda: MEETING % (",".join(f'"G{n}"' for n in range(4_000)), ""),
    "many countries": lambda: MEETING % (",".join(['"GH"', '"PE"'] * 50_000), ""),
    "a million digits": lambda: '{"type":"money","currency":"USD","amount":"%s"}' % ("9" * 1_000_000),
    "a million digits of a number": lambda: '{"type":"money","currency":"USD","amount":%s}' % ("9" * 1_000_000),
    "a power with a million digits": lambda: '{"type":"change","percent":1e%s}' % ("9" * 1_000_000),
    "a period without end": lambda: '{"type":"period","edtf":"%s"}' % ("2024-05/" * 100_000),
    "lists in lists": lambda: "[" * 1_000_000,
    "a text without end": lambda: '{"type":"place","name":"' + "a" * 1_000_000,
}


@pytest.mark.parametrize("name", JSON)
def test_hostile_json_is_loaded_or_refused_in_time(name: str) -> None:
    targets.targets()["loads"](JSON[name]())


@pytest.mark.parametrize("published", [None, "0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_are_no_harm(published: str | None) -> None:
    text = "Last year, yesterday, tomorrow, in two weeks and next century the presidents of Ghana and Peru met. "
    for record in bilat.read(text + TOLD + "В прошлом году и через 10 000 лет " + TOLD_RU, published=published):
        assert record.evidence


GROWING: dict[str, Callable[[int], str]] = {
    "news": lambda count: f"{TOLD}\n\n{TOLD_RU}\n\n" * count,
    "one endless line": lambda count: TOLD.replace(".", "") * count,
    "nested quotation marks": lambda count: "«" * 100 * count + "»" * 100 * count,
    "digits": lambda count: "1234 567 " * 100 * count,
    "countries": lambda count: "Ghana, Peru, " * 100 * count,
    "quoted lines": lambda count: f"«{TOLD_RU}" * count,
    "verbs": lambda count: "met " * 50 * count,
    "instruments": lambda count: "signed agreement on trade " * 10 * count,
    "capitals": lambda count: "Aaa Bbb " * 100 * count,
    "dates": lambda count: "3 March 2024, " * 50 * count,
}


def seconds(text: str) -> float:
    """The least time of one core that a text takes, of a few tries."""
    times: list[float] = []
    for _ in range(3):
        began = time.process_time()
        bilat.read(text)
        times.append(time.process_time() - began)
    return min(times)


@pytest.mark.parametrize("name", GROWING)
def test_four_times_the_text_takes_about_four_times_as_long(name: str) -> None:
    make = GROWING[name]
    seconds(make(10))
    small, large = seconds(make(50)), seconds(make(200))
    # were it the square, it would take sixteen times as long
    assert large <= 9 * small + 0.02
