"""The words of dates in a locale, and what a text has of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from bilat.languages.schema.numbers import Numbers
from bilat.languages.schema.times import Relation, Times, Unit
from bilat.locales.branches import Branch, branch
from bilat.locales.calendar import Field, calendar
from bilat.parsers.calendar_literals import literals
from bilat.parsers.folding import fold
from bilat.parsers.press import press_table

if TYPE_CHECKING:
    from babel.core import Locale

Kind = Literal["number", "month", "quarter", "span", "weekday", "range", "dash", "since", "filler", "unknown"]
"""What a piece of a text is. A ``span`` is a word for quarters or half-years, which are counted. A ``range`` stands
between two dates; a ``dash`` does so too, or is a part of one date. A ``filler`` belongs to a date and adds nothing:
"de", «г.», the era."""


class Piece(NamedTuple):
    """A piece of a text.

    Attributes:
        kind: what it is.
        text: how it is written, in folded form.
        values: what it may stand for: a number; the numbers of months, quarters or weekdays (Monday is 0); the months
            that a span has.
    """

    kind: Kind
    text: str
    values: tuple[int, ...] = ()


_SPANS: Final[Mapping[Unit, int]] = {"quarter": 3, "half": 6}
"""The months of spans that a year has several of."""
_WIDTHS: Final = ("wide", "abbreviated", "short")
_LETTER: Final = r"[^\W\d_]"
_UNSPACED: Final = "\u0e00-\u109f\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff"
"""The scripts of South-East and East Asia, whose words are not parted by spaces from each other or from digits."""
_SPACED_LETTER: Final = f"(?![{_UNSPACED}]){_LETTER}"
_MARKS: Final = " .,/()"
"""What parts the pieces of a date in any locale."""


class CalendarWords:
    """What months, quarters and weekdays are called in a locale, and the words that stand beside them.

    Args:
        locale: the locale.
        narrow: whether the names of one letter count too; most of them mean several months.
    """

    def __init__(self, locale: Locale, *, narrow: bool) -> None:
        self.locale = locale
        self.entries: dict[str, Piece] = {}
        known = literals(locale)
        self.add_all("month", _names(locale, "months"))
        self.add_all("month", _mended_months(locale))
        self.add_all("quarter", _names(locale, "quarters"))
        endings = self.add_language()
        self.add_literals(known.words, known.joints, known.affixes)
        # after the literals: the sign behind a day in Japanese is a Sunday too
        weekdays = list(_names(locale, "days"))
        self.add_all("weekday", weekdays)
        self.weekdays: set[str] = {_bare(name) for name, _ in weekdays}
        if narrow:
            self.add_all("month", _names(locale, "months", ("narrow",)))
            self.add_all("weekday", _names(locale, "days", ("narrow",)))
        self.scanner: re.Pattern[str] = _scanner(self.entries, known.marks, endings)

    def pieces(self, text: str) -> list[Piece]:
        """What a text consists of, in its order; what only parts it is left out.

        Args:
            text: the text, folded.
        """
        found: list[Piece] = []
        for match in self.scanner.finditer(text):
            written = match[0]
            if match.lastgroup == "word":
                found.append(self.entries[written])
            elif match.lastgroup == "number":
                found.append(Piece("number", match["digits"], (int(match["digits"]),)))
            elif match.lastgroup == "dash":
                found.append(Piece("dash" if written == "-" else "range", written.strip()))
            elif match.lastgroup == "other":
                found.append(Piece("unknown", written))
        return found

    def without_weekday(self, pieces: list[Piece]) -> list[Piece]:
        """Pieces without the first, if that is a month and a weekday too: Spanish «mar» is March and Tuesday."""
        return pieces[1:] if pieces and pieces[0].text in self.weekdays else pieces

    def add(self, kind: Kind, text: str, values: Iterable[int] = ()) -> None:
        """Add a word or phrase, unless it is known with another meaning."""
        bare = _bare(text)
        if any(sign.isalpha() for sign in bare):
            self.entries.setdefault(bare, Piece(kind, bare, tuple(sorted(values))))

    def add_all(self, kind: Kind, names: Iterable[tuple[str, int]]) -> None:
        """Add names, each with all that it stands for."""
        found: dict[str, set[int]] = {}
        for name, number in names:
            found.setdefault(_bare(name), set()).add(number)
        for name, numbers in found.items():
            self.add(kind, name, numbers)

    def add_language(self) -> str:
        """Add the forms that bilat's own tables have for the language.

        Returns:
            What makes an ordinal of digits.
        """
        times, numbers = press_table(self.locale, "times", Times), press_table(self.locale, "numbers", Numbers)
        if times is None or numbers is None:
            return ""
        self.add_all("month", _forms(times.months, 1))
        self.add_all("weekday", _forms(times.weekdays, 0))
        self.add_spans(times, numbers)
        words = f"{times.links} {times.fillers} {times.year_words}"
        for phrase in _phrases(times, "since", "from"):
            self.add("since", phrase)
        for phrase in (*_phrases(times, "until"), *times.ranges.split()):
            self.add("range", phrase)
        for phrase in (*_phrases(times, "at"), *words.split()):
            self.add("filler", phrase)
        return f"{numbers.ordinal_endings} {times.year_endings}"

    def add_spans(self, times: Times, numbers: Numbers) -> None:
        """Add the words for quarters and half-years, and those that count them."""
        for unit, months in _SPANS.items():
            for phrase in (*times.units.get(unit, "").split(","), *times.marks.get(unit, "").split()):
                self.add("span", phrase, [months])
        for number in range(1, 5):
            for form in numbers.ordinals.get(number, "").split():
                self.entries.setdefault(_bare(form), Piece("number", str(number), (number,)))

    def add_literals(self, words: list[str], joints: list[str], affixes: list[tuple[str, str]]) -> None:
        """Add what stands in the patterns of the locale, and the months with what is written together with them."""
        for names in branch(self.locale, "eras").values():
            self.add("filler", names[1])
        for word in words:
            self.add("filler", word)
        for joint in joints:
            self.add("range", joint)
        months = [piece for piece in self.entries.values() if piece.kind == "month"]
        for before, after in affixes:
            for month in months:
                self.add("month", before + month.text + after, month.values)


@cache
def calendar_words(locale: Locale, *, narrow: bool = False) -> CalendarWords:
    """The words of dates in a locale, made when they are first asked for."""
    return CalendarWords(locale, narrow=narrow)


def _names(locale: Locale, what: Branch, widths: Iterable[str] = _WIDTHS) -> Iterator[tuple[str, int]]:
    """The names that CLDR has in some widths, in dates and alone."""
    for context in branch(locale, what).values():
        for width in widths:
            for number, name in context.get(width, {}).items():
                yield name, number


def _mended_months(locale: Locale) -> Iterator[tuple[str, int]]:
    """The long names of months as they are written."""
    for field in (Field("M", 4), Field("M", 4, alone=True)):
        yield from ((name, number) for number, name in enumerate(calendar(locale).months(field), 1))


def _forms(words: Iterable[str], start: int) -> Iterator[tuple[str, int]]:
    """Every form of words that are counted from a number on."""
    return ((form, number) for number, forms in enumerate(words, start) for form in forms.split())


def _phrases(times: Times, *relations: Relation) -> list[str]:
    """The prepositions that say one of some relations."""
    return [phrase for relation in relations for phrase in times.relations.get(relation, "").split(",")]


def _bare(text: str) -> str:
    """A word in folded form without the full stop that shows it to be short."""
    return fold(text).strip(". ")


def _scanner(words: Iterable[str], marks: str, endings: str) -> re.Pattern[str]:
    """The regular expression that finds the pieces of a text; of two words that fit the longer one is taken."""
    any_ending = "|".join(map(re.escape, sorted(map(fold, endings.split()), key=len, reverse=True)))
    ordinal = f"(?:-?(?:{any_ending})(?!{_LETTER}))?" if any_ending else ""
    return re.compile(
        f"(?P<word>{_any_of(words)})"
        rf"|(?P<number>(?P<digits>\d+){ordinal})"
        "|(?P<dash> ?– ?| - |-)"
        f"|[{re.escape(_MARKS + marks)}]"
        f"|(?P<other>(?:{_SPACED_LETTER})+|.)"
    )


def _any_of(words: Iterable[str]) -> str:
    """A regular expression for the longest of some words that stands somewhere, whole.

    Words with one beginning share it in the expression: to try hundreds of them in turn at each place takes long.
    """
    by_edge: dict[str, list[str]] = {}
    for word in words:
        by_edge.setdefault(_edge(word[0], "<"), []).append(word)
    return "|".join(edge + _rest("", found) for edge, found in by_edge.items())


def _rest(before: str, rests: list[str]) -> str:
    """A regular expression for the longest of some ways to go on after a letter."""
    by_next: dict[str, list[str]] = {}
    for rest in filter(None, rests):
        by_next.setdefault(rest[0], []).append(rest[1:])
    ways = [re.escape(letter) + _rest(letter, further) for letter, further in by_next.items()]
    if "" in rests:
        ways.append(_edge(before, ""))
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


def _edge(sign: str, side: str) -> str:
    """A regular expression for what may not touch the first or last sign of a word."""
    if re.match(_SPACED_LETTER, sign):
        return f"(?{side}!{_LETTER})"
    return rf"(?{side}!\d)" if sign.isdecimal() else ""
