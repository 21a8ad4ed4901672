"""The command ``bilat``: reads a file and shows the records in it, to a person or to a program."""

from __future__ import annotations

import argparse
import datetime as dt
import io
import os
import sys
from collections import Counter
from decimal import Decimal
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn, TypeAlias

import bilat
from bilat.locales import resolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from babel.core import Locale

    Json: TypeAlias = str | int | list["Json"] | dict[str, "Json"]

SUBTYPES = ("form", "kind", "flow")
"""The field that says which meeting, agreement, figure or institution a record is."""
TIMES = ("when", "period")
COLUMNS = ("type", *SUBTYPES, "countries", "status", *TIMES, "evidence")
"""What a row has columns for; the other fields are its details."""


HEADINGS = ("record", "countries", "status", "when", "details", "evidence")


class Row(NamedTuple):
    """A record as a person reads it, each cell as lines of plain text."""

    record: list[str]
    countries: str
    status: str
    when: str
    details: list[str]
    evidence: list[str]


class InputError(Exception):
    """What the user gave can't be read; the message is one line that says why."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: the words after ``bilat``; those that the process was started with if left out.

    Returns:
        the exit code: 0, or 2 where the file, its encoding or an argument was wrong.
    """
    options = _parser().parse_args(arguments)
    try:
        return _read(options)
    except InputError as error:
        print(f"bilat: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # the reader of our output went away (`bilat read … | head`): nothing is left to say, at exit too
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"bilat: {message} (see {self.prog} --help)\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="bilat", description="Reads what two states did together out of news text.")
    parser.add_argument("--version", action="version", version=f"bilat {metadata.version('bilat')}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    read = commands.add_parser("read", help="read a text and show its records", description=_read.__doc__)
    read.add_argument("file", metavar="FILE", help="a UTF-8 text file, or - for standard input")
    read.add_argument("--json", action="store_true", help="write the reading as JSON, for a program")
    read.add_argument(
        "--published", type=_date, metavar="DATE", help="the day the text was published, such as 2024-05-27"
    )
    read.add_argument("--title", help="the headline, where it is not part of the text")
    read.add_argument("--language", metavar="CODE", help="the language of the text; detected if left out")
    read.add_argument(
        "--locale", type=_locale, metavar="LOCALE", help="show the records in words of this locale, such as uz-Cyrl"
    )
    return parser


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write it as year-month-day: 2024-05-27") from None


def _locale(text: str) -> Locale:
    try:
        return resolve(text)
    except bilat.UnknownLocaleError as error:
        raise argparse.ArgumentTypeError(f"{error.what}; {error.remedy}") from None


def _read(options: argparse.Namespace) -> int:
    """Read a news text and show its records, each with the words that prove it."""
    text = _text_of(options.file)
    try:
        reading = bilat.read(text, published=options.published, title=options.title, language=options.language)
    except bilat.BilatError as error:
        raise InputError(" ".join(str(error).split())) from error
    _use_utf8(sys.stdout)
    if options.json:
        print(bilat.dumps(reading, indent=2))
    else:
        _show(reading, options.locale)
    sys.stdout.flush()
    return 0


def _text_of(name: str) -> str:
    """The text of a file, or of standard input for ``-``."""
    try:
        octets = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise InputError(f"{name}: {error.strerror}") from error
    try:
        return octets.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = octets.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"{name}: not UTF-8: byte {error.start} (0x{octets[error.start]:02x}, line {line}); convert the file first"
        ) from error


def _use_utf8(stream: object) -> None:
    """Let ``stream`` take every letter, whatever the locale of the machine."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8")


def _show(reading: bilat.Reading, locale: Locale | None) -> None:
    """Show records to a person: as a table on a terminal where rich is there, as plain lines elsewhere."""
    headings, rows, summary = _plainly(reading) if locale is None else _said(reading, locale)
    if sys.stdout.isatty() and find_spec("rich"):
        _show_table(headings, rows)
    else:
        _show_lines(rows)
    print(summary)


def _plainly(reading: bilat.Reading) -> tuple[Sequence[str], list[Row], str]:
    """Headings, rows and summary in the words of the JSON."""
    return HEADINGS, [_row(record) for record in reading], _summary(reading)


def _said(reading: bilat.Reading, locale: Locale) -> tuple[Sequence[str], list[Row], str]:
    """Headings, rows and summary in the words of a locale."""
    from bilat.formatting import table

    rows = [Row(*table.cells_of(record, locale), _quotations(record)) for record in reading]
    return table.headings(locale), rows, table.summary_of(reading, locale)


def _show_table(headings: Sequence[str], rows: Iterable[Row]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(show_lines=True)
    for heading in headings[:-2]:
        table.add_column(heading, no_wrap=True)
    for heading in headings[-2:]:
        table.add_column(heading, overflow="fold")
    for row in rows:
        cells = ("\n".join(cell) if isinstance(cell, list) else cell for cell in row)
        table.add_row(*map(Text, cells))
    Console().print(table)


def _show_lines(rows: Iterable[Row]) -> None:
    for row in rows:
        print("  ".join(filter(None, (": ".join(row.record), row.countries, row.status, row.when))))
        for cell in filter(None, (row.details, row.evidence)):
            print(f"    {'; '.join(cell)}")
        print()


def _row(record: bilat.Record) -> Row:
    stated: dict[str, Json] = bilat.to_dict(record)
    return Row(
        record=[str(stated["type"]), _first(stated, SUBTYPES)],
        countries=_plain(stated.get("countries", [])),
        status=_first(stated, ["status"]),
        when=_first(stated, TIMES),
        details=[f"{name}: {_plain(value)}" for name, value in stated.items() if name not in COLUMNS],
        evidence=_quotations(record),
    )


def _first(stated: dict[str, Json], names: Iterable[str]) -> str:
    """The first of the named fields that the record has."""
    return next((_plain(stated[name]) for name in names if name in stated), "")


def _plain(value: Json) -> str:
    """A field's value in short."""
    if isinstance(value, dict):
        return _composed(value)
    if isinstance(value, list):
        return ", ".join(map(_plain, value))
    return str(value)


def _composed(value: dict[str, Json]) -> str:
    """A value of several parts in short: a percentage, an amount, or a name with what is told of it."""
    if "percent" in value:
        return f"{value['percent']}%"
    if "amount" in value:
        ends = [f"{Decimal(str(value[end])):,}" for end in ("amount", "upto") if end in value]
        return f"{' to '.join(ends)} {value.get('currency') or value['unit']}"
    name, *told = value.values()
    return f"{name} ({', '.join(map(_plain, told))})" if told else str(name)


def _quotations(record: bilat.Record) -> list[str]:
    """The words that prove a record, each with where they stand and the rule that read them."""
    return [
        f"“{' '.join(evidence.quote.split())}” [{evidence.start}:{evidence.end}] {evidence.rule}"
        for evidence in record.evidence
    ]


def _summary(reading: bilat.Reading) -> str:
    """How many records there are of each type."""
    counts = Counter(bilat.to_dict(record)["type"] for record in reading)
    return ", ".join(f"{kind}: {count}" for kind, count in sorted(counts.items())) or "no records"
