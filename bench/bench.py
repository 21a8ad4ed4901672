r"""Measure what `bilat.read` costs, as ratios within one run: bench.py [--shared FOLDER] [--rounds N].

speed     the time of `read` over the time of one `re.findall(r"\w+|[^\w\s]", text)` on the same texts
memory    the highest resident memory of a process that reads the texts, beside one that only imports what bilat needs
start     the time to import bilat over the time to import attrs, cattrs and babel.core; the first text read
formatting  the time to say a value in a locale over that of Babel's own function for the same
growth    the time per character of a text of 1 MB over that of the same text in pieces of 10 kB

It prints Markdown tables and judges nothing: a ratio says something, a time on an unknown machine does not.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import subprocess
import sys
import time
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import chain, islice
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("en", "ru", "uz")
SAMPLE = 400
"""How many texts of each corpus are read."""
LARGE, SMALL = 1_000_000, 10_000
"""Code points of a large text, and of the pieces that it is compared with."""
LOCALES = ("en", "ru", "ar", "ja", "uz_Cyrl")
REPEATS = 200
"""How often a value is said in each of these locales."""
PATIENCE = 120
"""Seconds after which a measurement is given up."""
FLOOR = re.compile(r"\w+|[^\w\s]")
NEEDED = "attrs, cattrs, babel.core"


class Article(NamedTuple):
    """A text, its headline where that is held apart, and its date."""

    text: str
    title: str | None
    published: str | None

    @property
    def whole(self) -> str:
        """The text as its evidence counts it."""
        return "\n\n".join(filter(None, (self.title, self.text)))


def main() -> None:
    """Measure everything, or one thing in a process of its own."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="folder with gold/ and corpora/")
    parser.add_argument("--rounds", type=int, default=5, help="how often each time is taken; the median counts")
    parser.add_argument("--alone", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.alone:
        measure_alone(options.alone, options.shared)
        return
    show_speed(options.shared, options.rounds)
    show_memory(options.shared)
    show_start(options.shared, options.rounds)
    show_formatting(options.rounds)
    show_growth(options.shared)


# what is read


def sets_of(language: str, shared: Path) -> Iterator[tuple[str, list[Article]]]:
    """The sets of articles in one language, each with its name."""
    yield (
        "articles of the docs",
        [
            Article(path.read_text(encoding="utf-8"), None, "2025-11-20")
            for path in sorted(ROOT.glob(f"docs/articles/*-{language}.txt"))
        ],
    )
    for folder, count in (("gold", None), ("corpora", SAMPLE)):
        for path in sorted(Path(shared, folder).glob(f"*-{language}.jsonl")):
            yield f"{folder}/{path.stem}", list(islice(articles_in(path, count), count))


def articles_in(path: Path, count: int | None) -> Iterator[Article]:
    """Articles of a file, `count` of them spread evenly over it, or all."""
    lines = path.read_text(encoding="utf-8").splitlines()
    for line in lines[:: max(1, len(lines) // count) if count else 1]:
        entry = json.loads(line)
        title, text = entry["title"], entry["text"]
        yield Article(text or title, title if text else None, entry["published"])


def long_texts(shared: Path) -> dict[str, str]:
    """Texts of a million characters: news, and what makes careless readers slow."""
    articles = [article.whole for language in LANGUAGES for _, found in sets_of(language, shared) for article in found]
    news = filled("\n\n".join(articles) + "\n\n")
    return {
        "news": news,
        "one endless line": news.replace("\n", " "),
        "digits": filled("1234567890"),
        "digits and spaces": filled("12 345 678,90 "),
        "quotation marks": filled('"'),
        "opening quotation marks": filled("«"),
    }


def filled(text: str) -> str:
    """A text repeated up to the size of a large one."""
    return (text * (LARGE // len(text) + 1))[:LARGE]


# how it is timed


def seconds(job: Callable[[], object]) -> float:
    """How long a job takes."""
    began = time.perf_counter()
    job()
    return time.perf_counter() - began


def read_all(articles: list[Article]) -> None:
    """Read every article."""
    from bilat import read

    for article in articles:
        read(article.text, title=article.title, published=article.published)


def cut_all(texts: list[str]) -> None:
    """Cut every text into words and marks: the floor of all reading."""
    for text in texts:
        FLOOR.findall(text)


def alone(what: str, shared: Path) -> float | None:
    """One measurement in a process of its own; None where it takes too long."""
    command = [sys.executable, __file__, "--shared", str(shared), "--alone", what]
    try:
        done = subprocess.run(command, capture_output=True, check=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return None
    return float(done.stdout)


def measure_alone(what: str, shared: Path) -> None:
    """Print one measurement of this process."""
    kind, _, name = what.partition(":")
    print({"memory": memory, "import": import_time, "first": first_read, "growth": growth}[kind](name, shared))


def memory(name: str, shared: Path) -> float:
    """The highest resident memory, in MB, after importing what is needed or after reading a language's texts."""
    if name:
        read_all(list(chain.from_iterable(articles for _, articles in sets_of(name, shared))))
    else:
        exec(f"import {NEEDED}", {})
    return peak()


def peak() -> float:
    """The highest resident memory of this process so far, in MB."""
    status = Path("/proc/self/status")
    if status.exists():
        # getrusage would count what the parent held when it started this process
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) / 1e3
    # kilobytes, on macOS bytes
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def import_time(name: str, _shared: Path) -> float:
    """How long importing takes in a new process."""
    return seconds(partial(exec, f"import {name}", {}))


def first_read(language: str, shared: Path) -> float:
    """How long the first text takes, which builds the tables, once bilat is imported."""
    import_time("bilat", shared)
    _, articles = next(sets_of(language, shared))
    return seconds(partial(read_all, articles[:1]))


def growth(name: str, shared: Path) -> float:
    """The time of a large text over that of its pieces."""
    text = long_texts(shared)[name]
    pieces = [Article(text[at : at + SMALL], None, None) for at in range(0, LARGE, SMALL)]
    read_all(pieces[:5])
    in_pieces = seconds(partial(read_all, pieces))
    return seconds(partial(read_all, [Article(text, None, None)])) / in_pieces


# what is shown


def show_speed(shared: Path, rounds: int) -> None:
    """Speed of reading, for each set of texts and for each language."""
    print("| language | texts | characters | read, in floors | read, MB/s |\n| --- | --- | --- | --- | --- |")
    for language in LANGUAGES:
        sets = dict(sets_of(language, shared))
        sets["all"] = list(chain.from_iterable(sets.values()))
        for name, articles in sets.items():
            texts = [article.whole for article in articles]
            read_all(articles[:20])
            pairs = [(seconds(partial(cut_all, texts)), seconds(partial(read_all, articles))) for _ in range(rounds)]
            ratio = median(read / cut for cut, read in pairs)
            size = sum(len(text.encode()) for text in texts)
            speed = size / 1e6 / median(read for _, read in pairs)
            print(f"| {language} | {name} | {sum(map(len, texts)):,} | {ratio:.1f} | {speed:.2f} |")


def show_memory(shared: Path) -> None:
    """Peak memory of reading, for each language."""
    base = alone("memory:", shared)
    print(f"\n| process | peak memory, MB | over importing {NEEDED} |\n| --- | --- | --- |")
    print(f"| imports {NEEDED} | {shown(base)} | 1.0 |")
    for language in LANGUAGES:
        taken = alone(f"memory:{language}", shared)
        print(f"| reads all texts in {language} | {shown(taken)} | {shown(taken and base and taken / base)} |")


def show_start(shared: Path, rounds: int) -> None:
    """Time to import, and to read a first text."""
    taken: dict[str, list[float]] = {f"import:{NEEDED}": [], "import:bilat": []}
    taken |= {f"first:{language}": [] for language in LANGUAGES}
    for _ in range(2 * rounds):
        for what, times in taken.items():
            times.append(alone(what, shared) or float(PATIENCE))
    needed = median(taken[f"import:{NEEDED}"])
    print(f"\n| start | ms | over importing {NEEDED} |\n| --- | --- | --- |")
    for what, times in taken.items():
        print(f"| {what.replace(':', ' ')} | {median(times) * 1e3:.1f} | {median(times) / needed:.2f} |")


def show_growth(shared: Path) -> None:
    """How the time per character grows with the length of the text."""
    print("\n| text | time per character at 1 MB over that at 10 kB |\n| --- | --- |")
    for name in long_texts(shared):
        print(f"| {name} | {shown(alone(f'growth:{name}', shared))} |")


def show_formatting(rounds: int) -> None:
    """Time to say values in locales, beside Babel's own functions."""
    print("\n| said in en, ru, ar, ja, uz_Cyrl | µs | over Babel |\n| --- | --- | --- |")
    for what, (own, babels) in {**formatters(), **calendar_formatters(), **record_formatters()}.items():
        pairs = [(seconds(own), seconds(babels)) for _ in range(2 * rounds)]
        each = median(time for time, _ in pairs) / (REPEATS * len(LOCALES))
        print(f"| {what} | {each * 1e6:.1f} | {median(time / base for time, base in pairs):.2f} |")


def formatters() -> dict[str, tuple[Callable[[], None], Callable[[], None]]]:
    """What is said, by bilat and by Babel."""
    from babel import numbers
    from babel.numbers import format_compact_decimal, format_currency, format_percent
    from babel.units import format_unit

    import bilat

    # which the stubs of Babel do not know
    format_compact_currency: Callable[..., str] = vars(numbers)["format_compact_currency"]
    amount = 3_800_000_000
    money = bilat.Money(amount=amount, currency="USD")
    goods = bilat.Quantity(amount=amount, unit=bilat.Unit.TONNE)
    change = bilat.Change(percent=70)
    say, weigh, tell = bilat.format_money, bilat.format_quantity, bilat.format_change
    return {
        "money, exact": (
            everywhere(lambda locale: say(money, locale=locale, style="exact")),
            everywhere(lambda locale: format_currency(money.amount, "USD", locale=locale)),
        ),
        "money, short": (
            everywhere(lambda locale: say(money, locale=locale)),
            everywhere(lambda locale: format_compact_currency(money.amount, "USD", locale=locale)),
        ),
        "money, long": (
            everywhere(lambda locale: say(money, locale=locale, style="long")),
            everywhere(lambda locale: format_currency(money.amount, "USD", locale=locale, format_type="name")),
        ),
        "quantity, short": (
            everywhere(lambda locale: weigh(goods, locale=locale)),
            everywhere(lambda locale: format_compact_decimal(amount, locale=locale)),
        ),
        "quantity, exact": (
            everywhere(lambda locale: weigh(goods, locale=locale, style="exact")),
            everywhere(lambda locale: format_unit(goods.amount, "mass-tonne", "short", locale=locale)),
        ),
        "change, short": (
            everywhere(lambda locale: tell(change, locale=locale)),
            everywhere(lambda locale: format_percent(change.percent / 100, locale=locale)),
        ),
    }


def calendar_formatters() -> dict[str, tuple[Callable[[], None], Callable[[], None]]]:
    """The same of periods and countries."""
    from babel.core import Locale
    from babel.dates import format_date, format_interval, format_skeleton
    from babel.lists import format_list

    import bilat

    first, last = date(2024, 5, 26), date(2024, 6, 3)
    day, month = bilat.Period.on(first), bilat.Period.of(2024, 5)
    days = bilat.Period.between(day, bilat.Period.on(last))
    codes = ("KZ", "RU", "UZ")
    countries = [bilat.Country.of(code) for code in codes]
    say, call, enumerate_all = bilat.format_period, bilat.format_country, bilat.format_countries
    return {
        "period, a day": (
            everywhere(lambda locale: say(day, locale=locale)),
            everywhere(lambda locale: format_date(first, "long", locale=locale)),
        ),
        "period, a month": (
            everywhere(lambda locale: say(month, locale=locale)),
            everywhere(lambda locale: format_skeleton("yMMMM", first, locale=locale)),
        ),
        "period, days of two months": (
            everywhere(lambda locale: say(days, locale=locale)),
            everywhere(lambda locale: format_interval(first, last, "yMMMd", locale=locale)),
        ),
        "country": (
            everywhere(lambda locale: call(countries[-1], locale=locale)),
            everywhere(lambda locale: Locale.parse(locale).territories["UZ"]),
        ),
        "three countries": (
            everywhere(lambda locale: enumerate_all(countries, locale=locale)),
            everywhere(
                lambda locale: format_list([Locale.parse(locale).territories[code] for code in codes], locale=locale)
            ),
        ),
    }


def record_formatters() -> dict[str, tuple[Callable[[], None], Callable[[], None]]]:
    """The same of a whole record, beside the three functions of Babel for its countries, its days and its money."""
    from babel.core import Locale
    from babel.dates import format_interval
    from babel.lists import format_list
    from babel.numbers import format_currency

    import bilat

    first, last, codes = date(2024, 5, 26), date(2024, 6, 3), ("KZ", "RU", "UZ")
    record = bilat.Agreement(
        countries=[bilat.Country.of(code) for code in codes],
        kind=bilat.AgreementKind.MEMORANDUM,
        status=bilat.AgreementStatus.SIGNED,
        count=3,
        when=bilat.Period.between(bilat.Period.on(first), bilat.Period.on(last)),
        value=bilat.Money(amount=3_800_000_000, currency="USD"),
    )
    amount = Decimal(3_800_000_000)

    def babels(identifier: str) -> tuple[str, str, str]:
        locale = Locale.parse(identifier)
        return (
            format_list([locale.territories[code] for code in codes], locale=locale),
            format_interval(first, last, "yMMMd", locale=locale),
            format_currency(amount, "USD", locale=locale, format_type="name"),
        )

    say = bilat.format_record
    return {
        "record, line": (everywhere(lambda locale: say(record, locale=locale)), everywhere(babels)),
        "record, card": (everywhere(lambda locale: say(record, locale=locale, style="full")), everywhere(babels)),
    }


def everywhere(say: Callable[[str], object]) -> Callable[[], None]:
    """Say something in each locale, again and again; once at once, so that the locale's data are there."""

    def again() -> None:
        for _ in range(REPEATS):
            for locale in LOCALES:
                say(locale)

    for locale in LOCALES:
        say(locale)
    return again


def shown(number: float | None) -> str:
    """A number, or that there is none."""
    return "took too long" if number is None else f"{number:.2f}"


if __name__ == "__main__":
    main()
