"""The words of dates in a locale, and what a text has of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from bilat.languages import CODES, table
from bilat.languages.schema.numbers import Numbers
from bilat.languages.schema.times import Times
from bilat.locales.branches import Branch, branch
from bilat.locales.calendar import Field, Part, Pattern, calendar
from bilat.parsers.folding import fold

if TYPE_CHECKING:
    from babel.core import Locale

Kind = Literal["number", "month", "quarter", "weekday", "range", "dash", "since", "filler", "unknown"]
"""What a piece of a text is. A ``range`` stands between two dates; a ``dash`` does so too, or is a part of one date. A
``filler`` belongs to a date and adds nothing: "de", «г.», the era."""


class Piece(NamedTuple):
    """A piece of a text.

    Attributes:
        kind: what it is.
        text: how it is written, in folded form.
        values: what it may stand for: a number, or the numbers of months, quarters or weekdays (Monday is 0).
    """

    kind: Kind
    text: str
    values: tuple[int, ...] = ()


_NAMES: Final[Mapping[Kind, Branch]] = {"month": "months", "quarter": "quarters", "weekday": "days"}
_SHORT: Final = ("wide", "abbreviated", "short")
_DATES: Final = ("full", "long", "medium", "short", "y", "yM", "yMMM", "yMMMM", "yMd", "Md", "MMMd", "MMMMd", "yQQQ", "yQQQQ")
_PARTS: Final[tuple[Part, ...]] = ("y", "M", "d")
_INTERVALS: Final = ("y", "yM", "yMMM", "yMMMM", "yMd", "yMMMd", "yMMMMd", "MMM", "MMMM", "Md", "MMMd", "MMMMd")

_LETTER: Final = r"[^\W\d_]"
_LETTERS: Final = re.compile(f"{_LETTER}+")
_UNSPACED: Final = "\u0e00-\u109f\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff"
"""The scripts of South-East and East Asia, whose words are not parted by spaces from each other or from digits."""
_SPACED_LETTER: Final = f"(?![{_UNSPACED}]){_LETTER}"
_MARKS: Final = " .,/"
"""What parts the pieces of a date in any locale."""


class CalendarWords:
    """What months, quarters and weekdays are called in a locale, and the words that stand beside them.

    Args:
        locale: the locale.
        narrow: whether the names of one letter count too; most of them mean several months.
    """

    def __init__(self, locale: Locale, *, narrow: bool) -> None:
        self.locale = locale
        self.entries: dict[str, tuple[Kind, tuple[int, ...]]] = {}
        self.endings = ""
        self.marks = ""
        self.add_names(_SHORT)
        self.add_language()
        self.add_literals()
        if narrow:
            self.add_names(("narrow",))
        self.scanner = self.compiled()

    def pieces(self, text: str) -> list[Piece]:
        """What a text consists of, in its order; what only parts it is left out.

        Args:
            text: the text, folded.
        """
        found: list[Piece] = []
        for match in self.scanner.finditer(text):
            written = match[0]
            if match.lastgroup == "word":
                kind, values = self.entries[written]
                found.append(Piece(kind, written, values))
            elif match.lastgroup == "number":
                found.append(Piece("number", match["digits"], (int(match["digits"]),)))
            elif match.lastgroup == "dash":
                found.append(Piece("dash" if written == "-" else "range", written.strip()))
            elif match.lastgroup == "other":
                found.append(Piece("unknown", written))
        return found

    def add(self, kind: Kind, text: str, values: Iterable[int] = ()) -> None:
        """Add a word or phrase, unless it is known with another meaning."""
        bare = fold(text).strip(". ")
        if bare and not bare.isdecimal():
            self.entries.setdefault(bare, (kind, tuple(sorted(values))))

    def add_names(self, widths: Iterable[str]) -> None:
        """Add the names that CLDR has in the given widths, in dates and alone."""
        for kind, name in _NAMES.items():
            found: dict[str, set[int]] = {}
            for context in branch(self.locale, name).values():
                for width in widths:
                    for number, text in context.get(width, {}).items():
                        found.setdefault(fold(text), set()).add(number)
            for text, numbers in found.items():
                self.add(kind, text, numbers)
        for names in branch(self.locale, "eras").values():
            self.add("filler", names[1])

    def add_language(self) -> None:
        """Add the forms that bilat's own tables have for the language."""
        if self.locale.language not in CODES:
            return
        times, numbers = table(self.locale.language, "times"), table(self.locale.language, "numbers")
        assert isinstance(times, Times)
        assert isinstance(numbers, Numbers)
        self.endings = f"{numbers.ordinal_endings} {times.year_endings}"
        for number, forms in enumerate(times.months, 1):
            for form in forms.split():
                self.add("month", form, [number])
        for number, forms in enumerate(times.weekdays):
            for form in forms.split():
                self.add("weekday", form, [number])
        for phrase in _phrases(times.relations["since"], times.relations["from"]):
            self.add("since", phrase)
        for phrase in _phrases(times.relations["until"], ",".join(times.ranges.split())):
            self.add("range", phrase)
        words = f"{times.links} {times.fillers} {times.year_words}"
        for phrase in _phrases(times.relations["at"], ",".join(words.split())):
            self.add("filler", phrase)

    def add_literals(self) -> None:
        """Add what stands in the patterns of dates and intervals besides their fields."""
        known = calendar(self.locale)
        dates = [known.date(name) for name in _DATES]
        halves = [known.interval(name, part) for name in _INTERVALS for part in _PARTS]
        first = [half[0] for half in halves if half]
        last = [half[1] for half in halves if half]
        self.marks = "".join({mark for pattern in (*dates, *first, *last) for mark in _marks(pattern)})
        for pattern in (*dates, *last):
            for word in _words(pattern):
                self.add("filler", word)
        between = [pattern[-1] for pattern in first if isinstance(pattern[-1], str)]
        for text in (*between, known.fallback.replace("{0}", "").replace("{1}", "")):
            for word in _LETTERS.findall(fold(text)):
                self.add("range", self.without_filler(word))
        for pattern in first:
            for word in _words(pattern):
                self.add("filler", word)
        for before, after in {affixes for pattern in (*dates, *first, *last) for affixes in _affixes(pattern)}:
            self.add_inflected(before, after)

    def without_filler(self, word: str) -> str:
        """What joins two dates without what belongs to the first: 至 of 日至."""
        fillers = [known for known, (kind, _) in self.entries.items() if kind == "filler" and word.startswith(known)]
        return word[max(map(len, fillers), default=0) :] if re.match(f"[{_UNSPACED}]", word) else word

    def add_inflected(self, before: str, after: str) -> None:
        """Add the months with what is written together with them: «maiatzaren»."""
        for name, (kind, values) in list(self.entries.items()):
            if kind == "month":
                self.add("month", before + name + after, values)

    def compiled(self) -> re.Pattern[str]:
        """The regular expression that finds the pieces of a text; of two words that fit the longer one is taken."""
        words = "|".join(map(_bounded, sorted(self.entries, key=len, reverse=True)))
        endings = "|".join(map(re.escape, sorted(map(fold, self.endings.split()), key=len, reverse=True)))
        ordinal = f"(?:-?(?:{endings})(?!{_LETTER}))?" if endings else ""
        return re.compile(
            f"(?P<word>{words})"
            rf"|(?P<number>(?P<digits>\d+){ordinal})"
            "|(?P<dash> ?– ?| - |-)"
            f"|[{re.escape(_MARKS + self.marks)}]"
            rf"|(?P<other>(?:{_SPACED_LETTER})+|.)"
        )


@cache
def calendar_words(locale: Locale, *, narrow: bool = False) -> CalendarWords:
    """The words of dates in a locale, made when they are first asked for."""
    return CalendarWords(locale, narrow=narrow)


def _phrases(*lists: str) -> Iterator[str]:
    """The phrases of lists with commas between them."""
    return (phrase.strip() for each in lists for phrase in each.split(",") if phrase.strip())


def _words(pattern: Pattern) -> list[str]:
    """The words among the literal text of a pattern."""
    return [word for piece in pattern if isinstance(piece, str) for word in _LETTERS.findall(fold(piece))]


def _marks(pattern: Pattern) -> set[str]:
    """The signs among the literal text of a pattern that only part its fields."""
    signs = {sign for piece in pattern if isinstance(piece, str) for sign in fold(piece)}
    return {sign for sign in signs if not sign.isalnum()} - {"-", "–"}


def _affixes(pattern: Pattern) -> Iterator[tuple[str, str]]:
    """What is written together with the names of months, before and after."""
    for index, piece in enumerate(pattern):
        if isinstance(piece, Field) and piece.is_named:
            before, after = pattern[index - 1 : index], pattern[index + 1 : index + 2]
            yield _glued(before, f"{_LETTER}+$"), _glued(after, f"^{_LETTER}+")


def _glued(pieces: Pattern, letters: str) -> str:
    """The letters of a literal text that touch what is beside it."""
    found = re.search(letters, pieces[0]) if pieces and isinstance(pieces[0], str) else None
    return fold(found[0]) if found else ""


def _bounded(word: str) -> str:
    """A regular expression for a word where it is whole."""
    first, last = (re.match(_SPACED_LETTER, letter) for letter in (word[0], word[-1]))
    before = f"(?<!{_LETTER})" if first else r"(?<!\d)" if word[0].isdecimal() else ""
    after = f"(?!{_LETTER})" if last else r"(?!\d)" if word[-1].isdecimal() else ""
    return f"{before}{re.escape(word)}{after}"
