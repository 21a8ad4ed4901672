"""Measure bilat beside what does part of the same: peers.py [--shared FOLDER] [--rounds N] [--page FILE].

Every time is that of a process of its own, which prepares, reads two articles to warm up, and then reads texts that it
has not met. Rounds take turns, so that a slow minute of the machine is slow for all. Medians count, and only ratios
are told.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from importlib import metadata
from itertools import chain
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LANGUAGES = {"en": "English", "ru": "Russian"}
COUNT = 100
"""How many texts are read in each language."""
LEAST = 400
"""The length of a line in a corpus whose text is more than a headline."""
DISTRIBUTIONS = "cattrs dateparser msgspec natasha pydantic quantulum3 recognizers-text-suite spacy".split()


def main() -> None:
    """Measure everything and write the page, or measure one thing in a process of its own."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="folder with corpora/")
    parser.add_argument("--rounds", type=int, default=3, help="how often each time is taken")
    parser.add_argument("--page", type=Path, help="the page of the docs to write; printed if left out")
    parser.add_argument("--alone", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.alone:
        kind, what = options.alone
        print(
            {"read": time_of_reading, "json": times_of_json, "format": times_of_formatting}[kind](what, options.shared)
        )
        return
    page = "\n".join(lines_of_page(options.shared, options.rounds))
    if options.page:
        options.page.write_text(page, encoding="utf-8")
    else:
        print(page)


def alone(kind: str, what: str, shared: Path) -> str:
    """What a measurement in a process of its own prints."""
    command = [sys.executable, __file__, "--shared", str(shared), "--alone", kind, what]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


# texts


def own_texts(folder: str, language: str) -> list[str]:
    """Texts of the project's own."""
    return [path.read_text(encoding="utf-8") for path in sorted(ROOT.glob(f"{folder}/*-{language}.txt"))]


def texts_in(language: str, shared: Path) -> list[str]:
    """News that is not the project's own, evenly out of each corpus; the project's own where there is none."""
    found: list[str] = []
    for path in sorted(shared.glob(f"corpora/*-{language}.jsonl")):
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if len(line) > LEAST]
        found += [json.loads(line)["text"] for line in lines[:: max(1, len(lines) // COUNT)][:COUNT]]
    return found[:: max(1, len(found) // COUNT)][:COUNT] or own_texts("fuzz/seeds", language)


# measurements


def time_of_reading(what: str, shared: Path) -> float:
    """How many seconds a peer takes for the texts of a language."""
    from readers import PEERS

    name, _, language = what.rpartition(":")
    [peer] = [peer for peer in PEERS if peer.name == name]
    read = peer.prepare(language)
    for text in own_texts("docs/articles", language):
        read(text)
    texts = texts_in(language, shared)
    began = time.perf_counter()
    for text in texts:
        read(text)
    return time.perf_counter() - began


def times_of_json(_what: str, shared: Path) -> str:
    """How long writing and reading the records of the texts takes, in microseconds a record."""
    import bilat

    found = [texts_in(language, shared) for language in LANGUAGES]
    own = [own_texts(folder, language) for folder in ("docs/articles", "fuzz/seeds") for language in LANGUAGES]
    texts = chain.from_iterable([*found, *own])
    records = [record for text in texts for record in bilat.read(text, published="2024-05-27")]
    written = [bilat.dumps(record) for record in records]
    taken = {way.name: [each_of(way.write, way.things), each_of(way.read, written)] for way in ways(records, written)}
    return json.dumps({"taken": taken, "records": len(records), "bytes": sum(len(text.encode()) for text in written)})


class Way(NamedTuple):
    """A way from records to JSON and back."""

    name: str
    things: Sequence[object]
    """The records, as its own objects."""
    write: Callable[[Any], object]
    read: Callable[[str], object]


def ways(records: list[Any], written: list[str]) -> Iterator[Way]:
    """The ways that are compared."""
    import msgspec
    from cattrs.preconf.msgspec import make_converter
    from models import full_model, model, plain, reader

    from bilat import convert
    from bilat.convert import fast, json_text, structs
    from bilat.convert.kinds import RECORDS

    yield Way("bilat with `fast`", records, fast.written, fast.read)
    yield Way("bilat", records, plainly, lambda text: convert.from_dict(json_text.parse(text)))
    for name, make in (("pydantic, types alone", model), ("pydantic, bilat's values and checks", full_model)):
        adapter = reader(make)
        models = [adapter.validate_json(text) for text in written]
        assert [json.loads(dump(each)) for each in models] == [json.loads(text) for text in written]
        yield Way(name, models, dump, adapter.validate_json)
    converter = make_converter(omit_if_default=True, forbid_extra_keys=True, detailed_validation=False)
    kinds = {tag: plain(kind) for tag, kind in RECORDS.items()}
    load = converter.structure
    decode = msgspec.json.decode

    def structured(text: str) -> object:
        document = decode(text)
        return load(document, kinds[document["type"]])

    yield Way("cattrs with msgspec", [structured(text) for text in written], converter.dumps, structured)
    decoder, encoder = msgspec.json.Decoder(structs.Record), msgspec.json.Encoder()
    yield Way("msgspec", [decoder.decode(text) for text in written], encoder.encode, decoder.decode)


def plainly(record: Any) -> str:
    """JSON of a record, the plain way."""
    from bilat import convert
    from bilat.convert import json_text

    return json_text.encoder(None).encode(convert.to_dict(record))


def dump(model: Any) -> str:
    """JSON of a pydantic model, without what it does not state, but with its type."""
    return str(model.model_dump_json(exclude_defaults=True))


def each_of(job: Callable[[Any], object], things: Sequence[object]) -> float:
    """How many microseconds a job takes for each of some things: the least of a few passes."""
    times: list[float] = []
    for _ in range(7):
        began = time.perf_counter()
        for thing in things:
            job(thing)
        times.append(time.perf_counter() - began)
    return min(times) / len(things) * 1e6


def times_of_formatting(language: str, _shared: Path) -> str:
    """How long bilat and Babel alone take to write amounts and days in a language, in microseconds each."""
    from babel import dates, numbers

    import bilat

    amounts = [Decimal(10**power * digit) for power in range(3, 12) for digit in (1, 38, 412)]
    days = [date(2024, month, day) for month in range(1, 13) for day in (1, 9, 28)]
    money = [bilat.Money(amount=amount, currency="USD") for amount in amounts]
    periods = [bilat.Period.on(day) for day in days]
    pairs = {
        "3.8 billion dollars, in short": [
            each_of(lambda each: bilat.format_money(each, locale=language), money),
            each_of(lambda each: numbers.format_compact_currency(each, "USD", locale=language), amounts),
        ],
        "3,800,000,000 dollars": [
            each_of(lambda each: bilat.format_money(each, locale=language, style="exact"), money),
            each_of(lambda each: numbers.format_currency(each, "USD", locale=language), amounts),
        ],
        "26 May 2024": [
            each_of(lambda each: bilat.format_period(each, locale=language), periods),
            each_of(lambda each: dates.format_date(each, "long", locale=language), days),
        ],
    }
    return json.dumps(pairs)


# the page


def lines_of_page(shared: Path, rounds: int) -> Iterator[str]:
    """The page of the docs."""
    yield INTRODUCTION
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in DISTRIBUTIONS)
    yield f"Python {sys.version.split()[0]}; {versions}.\n"
    yield from lines_of_reading(shared, rounds)
    yield from lines_of_json(shared, rounds)
    yield from lines_of_formatting(shared, rounds)


def lines_of_reading(shared: Path, rounds: int) -> Iterator[str]:
    """The table of what reads text."""
    from readers import PEERS

    jobs = [(peer, language) for peer in PEERS for language in peer.languages]
    times: dict[tuple[str, str], list[float]] = {}
    for _ in range(rounds):
        for peer, language in jobs:
            time_taken = float(alone("read", f"{peer.name}:{language}", shared))
            times.setdefault((peer.name, language), []).append(time_taken)
    yield "## Reading text\n"
    for language, name in LANGUAGES.items():
        texts = texts_in(language, shared)
        yield f"- {name}: {len(texts)} texts of news, {sum(map(len, texts)):,} characters"
    yield "\n| | its time over bilat's, English | Russian | what it finds | what it does not |"
    yield "| --- | --- | --- | --- | --- |"
    for peer in PEERS:
        ratios = [
            shown(median(times[peer.name, code]) / median(times["bilat", code])) if code in peer.languages else ""
            for code in LANGUAGES
        ]
        yield f"| {peer.name} | {' | '.join(ratios)} | {peer.does} | {peer.lacks} |"
    yield ""


def lines_of_json(shared: Path, rounds: int) -> Iterator[str]:
    """The table of what writes and reads JSON."""
    results = [json.loads(alone("json", "", shared)) for _ in range(rounds)]
    records, size = results[0]["records"], results[0]["bytes"]
    yield "## JSON of records\n"
    yield f"{records:,} records that were read out of these and some other texts, {size // records} bytes each.\n"
    yield "| | its time over bilat's with `fast`, writing | reading |\n| --- | --- | --- |"
    best = [median(result["taken"]["bilat with `fast`"][way] for result in results) for way in (0, 1)]
    for name in results[0]["taken"]:
        ratios = [shown(median(result["taken"][name][way] for result in results) / best[way]) for way in (0, 1)]
        yield f"| {name} | {' | '.join(ratios)} |"
    yield ""
    yield EXPLANATION


def lines_of_formatting(shared: Path, rounds: int) -> Iterator[str]:
    """The table of what writes amounts and days in a language."""
    yield "## Writing in a language\n"
    yield "Babel is what bilat writes with; it has no ranges of numbers, no periods of any precision and no way back.\n"
    yield "| | Babel's time over bilat's, English | Russian |\n| --- | --- | --- |"
    results = {
        language: [json.loads(alone("format", language, shared)) for _ in range(rounds)] for language in LANGUAGES
    }
    for name in results["en"][0]:
        ratios = [shown(median(each[name][1] / each[name][0] for each in found)) for found in results.values()]
        yield f"| {name} | {' | '.join(ratios)} |"
    yield ""


def shown(ratio: float) -> str:
    """A ratio with two digits that count."""
    return f"{ratio:.0f}" if ratio >= 10 else f"{ratio:.2g}"


INTRODUCTION = """\
# Beside its peers

This page is written by `nox -s peers`, which measures all that stands here in one run on one machine, over the same
texts. A ratio of 10 says that bilat took a tenth of the time. No peer does what bilat does, and bilat does not do what
any of them does: the tables say what each is for.
"""
EXPLANATION = """\
What is checked differs:

- pydantic's models with types alone check choices, codes, texts that are not empty and the form of dates and numbers,
  and keep dates, numbers and countries as texts. With bilat's values and checks they make countries, periods and
  decimals of these, and check the spans of evidence and the two sides of a figure.
- cattrs' and msgspec's classes check types and choices.
- bilat checks besides what holds between any two fields, and refuses a name that comes twice in one object, of which
  the others keep the last.

### Where the time of reading goes

The text is the smaller part: msgspec alone, which makes objects that it fills itself, takes a fraction of what any way
does that makes objects of other classes. cattrs' way by msgspec has dicts made of the text, asks them for each name,
calls a function for each field that is no plain text, and fills frozen classes, each of whose fields costs a call. What
a class then checks of itself comes on top. So the time goes with the number of fields and objects, hardly with the
length of the text.

bilat's `fast` has msgspec check the types while it reads, into structs, and fills its own records without checking the
types again. It keeps people, places, days and sets of countries that it has met, as texts tell of the same ones many
times. What is left are the calls that fill frozen fields, about half of the time. Whatever is not written as bilat
writes it goes the plain way, which finds every fault and its place.
"""


if __name__ == "__main__":
    main()
