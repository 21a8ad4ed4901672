"""Measure bilat beside what does part of the same: peers.py [--shared FOLDER] [--rounds N] [--page FILE].

Every time is that of a process of its own, which prepares, reads two articles to warm up, and then reads texts that it
has not met. It is the time that one core works, so that what else the machine does counts little. Rounds take turns,
so that a slow minute of the machine is slow for all. Medians count, and only ratios are told.
"""

from __future__ import annotations

import argparse
import json
import os
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
PASSES = 15
"""How often all records are written and read in one process, by each way in turn."""
ONE_THREAD = dict.fromkeys(["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"], "1")
"""Keeps what multiplies matrices from sharing small ones among several threads, which makes it slower."""
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
    return subprocess.run(command, capture_output=True, check=True, text=True, env=os.environ | ONE_THREAD).stdout


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


def articles_in(shared: Path) -> list[str]:
    """Articles that are not the project's own, where there are any: they tell more than headlines."""
    lines = chain.from_iterable(
        path.read_text(encoding="utf-8").splitlines() for path in sorted(shared.glob("gold/*.jsonl"))
    )
    return [text for line in lines if (text := json.loads(line).get("text"))]


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
    began = time.process_time()
    for text in texts:
        read(text)
    return time.process_time() - began


def times_of_json(_what: str, shared: Path) -> str:
    """How long each way takes to write and to read the records of some texts, and their readings."""
    import bilat

    found = [texts_in(language, shared) for language in LANGUAGES]
    own = [own_texts(folder, language) for folder in ("docs/articles", "fuzz/seeds") for language in LANGUAGES]
    texts = chain.from_iterable([*found, *own, articles_in(shared)])
    readings = [reading for text in texts if (reading := bilat.read(text, published="2024-05-27"))]
    records = list(chain.from_iterable(readings))
    size = sum(len(bilat.dumps(record).encode()) for record in records)
    taken = {"a record": taken_by_ways(records, bilat.Record), "a reading": taken_by_ways(readings, bilat.Reading)}
    return json.dumps({"taken": taken, "readings": len(readings), "records": len(records), "size": size})


def taken_by_ways(things: list[Any], kind: Any) -> dict[str, tuple[float, float]]:
    """How long each way takes to write and to read things, over how long bilat takes: medians of passes in turn."""
    import bilat

    written = [bilat.dumps(thing) for thing in things]
    compared = list(ways(things, written, kind))
    rounds = [
        {way.name: (time_of(way.write, way.things), time_of(way.read, written)) for way in compared}
        for _ in range(PASSES)
    ]
    return {way.name: (ratio_of(way.name, 0, rounds), ratio_of(way.name, 1, rounds)) for way in compared}


def ratio_of(name: str, job: int, rounds: list[dict[str, tuple[float, float]]]) -> float:
    """What a way takes over what bilat takes in the same round; the median of rounds."""
    return median(taken[name][job] / taken["bilat with `fast`"][job] for taken in rounds)


class Way(NamedTuple):
    """A way from records to JSON and back."""

    name: str
    things: Sequence[object]
    """The records, as its own objects."""
    write: Callable[[Any], object]
    read: Callable[[str], object]


def ways(things: list[Any], written: list[str], kind: Any) -> Iterator[Way]:
    """The ways that are compared."""
    import msgspec
    from cattrs.preconf.msgspec import make_converter
    from models import full_model, model, plain, reader, typed_model

    import bilat
    from bilat import convert
    from bilat.convert import json_text, structs
    from bilat.convert.kinds import RECORDS

    yield Way("bilat with `fast`", things, bilat.dumps, bilat.loads)
    yield Way("bilat", things, plainly, lambda text: convert.from_dict(json_text.parse(text)))
    models = {
        "pydantic, types alone": model,
        "pydantic, types and `Decimal`": typed_model,
        "pydantic, bilat's values and checks": full_model,
    }
    for name, make in models.items():
        adapter = reader(make, kind)
        filled = [adapter.validate_json(text) for text in written]
        assert [json.loads(dump(each)) for each in filled] == [json.loads(text) for text in written]
        yield Way(name, filled, dump, adapter.validate_json)
    converter = make_converter(omit_if_default=True, forbid_extra_keys=True, detailed_validation=False)
    kinds = {tag: plain(each) for tag, each in {**RECORDS, "reading": bilat.Reading}.items()}
    load = converter.structure
    decode = msgspec.json.decode

    def structured(text: str) -> object:
        document = decode(text)
        return load(document, kinds[document["type"]])

    yield Way("cattrs with msgspec", [structured(text) for text in written], converter.dumps, structured)
    decoder, encoder = msgspec.json.Decoder(structs.Record | structs.Reading), msgspec.json.Encoder()
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
    return min(time_of(job, things) for _ in range(7)) / len(things) * 1e6


def time_of(job: Callable[[Any], object], things: Sequence[object]) -> float:
    """How many seconds a job takes for some things."""
    began = time.process_time()
    for thing in things:
        job(thing)
    return time.process_time() - began


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
    records, size = results[0]["records"], results[0]["size"]
    subjects = list(results[0]["taken"])
    yield "## JSON of records\n"
    readings = results[0]["readings"]
    yield f"{records:,} records of {size // records} bytes each, and the {readings:,} readings that hold them.\n"
    heads = [f"{job} {subject}" for job in ("writing", "reading") for subject in subjects]
    yield f"| its time over bilat's with `fast` | {' | '.join(heads)} |\n| --- |{' --- |' * len(heads)}"
    for name in results[0]["taken"][subjects[0]]:
        medians = [
            shown(median(result["taken"][subject][name][job] for result in results))
            for job in (0, 1)
            for subject in subjects
        ]
        yield f"| {name} | {' | '.join(medians)} |"
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
texts. A ratio of 10 says that bilat took a tenth of the time of one core. Everything computes in one thread: left to
themselves, those that multiply matrices take several, which on texts as short as these makes them slower. No peer does
what bilat does, and bilat does not do what any of them does: the tables say what each is for.
"""
EXPLANATION = """\
What is checked differs:

- pydantic's models with types alone check choices, codes, texts that are not empty and the form of dates and numbers,
  and keep dates, numbers and countries as texts. With `Decimal` they have numbers to count with. With bilat's values
  and checks, which is what bilat's own records are, they make countries, periods and decimals of all these, and check
  the spans of evidence and the two sides of a figure.
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
types again. A frozen class takes a call for each of its fields, more than half of the time; so the fields are set on an
open object of the same layout, which then is given the frozen class. Days and sets of countries that were met are kept,
as texts tell of the same ones many times; while nothing is kept yet, reading takes as long as pydantic with types
alone. About a third of what is left is msgspec's: reading the text, and writing it once more, which tells by a
comparison of bytes that nothing in it was passed over. Whatever is not written as bilat writes it goes the plain way,
which finds every fault and its place.
"""


if __name__ == "__main__":
    main()
