"""The words of dates in a locale, and what a text has of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Final, Literal, NamedTuple
from unicodedata import category

from bilat.languages.schema.numbers import Numbers
from bilat.languages.schema.times import Times
from bilat.locales.branches import Branch, branch
from bilat.locales.calendar import Field, Part, Pattern, calendar
from bilat.parsers.folding import fold
from bilat.parsers.press import press_table

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
_DATES: Final = (
    "full",
    "long",
    "medium",
    "short",
    "y",
    "yM",
    "yMMM",
    "yMMMM",
    "yMd",
    "Md",
    "MMMd",
    "MMMMd",
    "yQQQ",
    "yQQQQ",
)
_PARTS: Final[tuple[Part, ...]] = ("y", "M", "d")
_INTERVALS: Final = ("y", "yM", "yMMM", "yMMMM", "yMd", "yMMMd", "yMMMMd", "MMM", "MMMM", "Md", "MMMd", "MMMMd")

_LETTER: Final = r"[^\W\d_]"
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
        self.weekdays = {
            fold(name).strip(". ")
            for context in branch(locale, "days").values()
            for width in _SHORT
            for name in context[width].values()
        }
        self.endings = ""
        self.marks = ""
        self.add_names("month", _SHORT)
        for field in (Field("M", 4), Field("M", 4, alone=True)):
            for number, name in enumerate(calendar(locale).months(field), 1):
                self.add("month", name, [number])
        self.add_names("quarter", _SHORT)
        self.add_language()
        self.add_literals()
        self.add_names("weekday", _SHORT)  # the sign after a day in Japanese is a Sunday too
        if narrow:
            self.add_names("month", ("narrow",))
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

    def without_weekday(self, pieces: list[Piece]) -> list[Piece]:
        """Pieces without the first, if that is a month and a weekday too: Spanish «mar» is March and Tuesday."""
        return pieces[1:] if pieces and pieces[0].text in self.weekdays else pieces

    def add(self, kind: Kind, text: str, values: Iterable[int] = ()) -> None:
        """Add a word or phrase, unless it is known with another meaning."""
        bare = fold(text).strip(". ")
        if any(sign.isalpha() for sign in bare):
            self.entries.setdefault(bare, (kind, tuple(sorted(values))))

    def add_names(self, kind: Kind, widths: Iterable[str]) -> None:
        """Add the names that CLDR has in the given widths, in dates and alone."""
        found: dict[str, set[int]] = {}
        for context in branch(self.locale, _NAMES[kind]).values():
            for width in widths:
                for number, text in context.get(width, {}).items():
                    found.setdefault(fold(text), set()).add(number)
        for text, numbers in found.items():
            self.add(kind, text, numbers)

    def add_language(self) -> None:
        """Add the forms that bilat's own tables have for the language."""
        times, numbers = press_table(self.locale, "times"), press_table(self.locale, "numbers")
        if not (isinstance(times, Times) and isinstance(numbers, Numbers)):
            return
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
        halves = [known.interval(name, part) for name in _INTERVALS for part in _PARTS]
        ends = [_cut(half[0]) for half in halves if half]
        joints = {text for _, text in ends} | {known.fallback.replace("{0}", "").replace("{1}", "")}
        dashes = {text for text in joints if {"-", "–"} & set(fold(text))}
        patterns: set[Pattern] = {known.date(name) for name in _DATES}
        patterns |= (
            {half[1] for half in halves if half} | {pattern for pattern, _ in ends} | {(text,) for text in dashes}
        )
        for names in branch(self.locale, "eras").values():
            self.add("filler", names[1])
        for word in sorted({word for pattern in patterns for word in _words(pattern)}):
            self.add("filler", word)
        for text in sorted(joints - dashes):
            self.add("range", self.without_filler(" ".join(_runs(text))))
        for before, after in sorted({affixes for pattern in patterns for affixes in _affixes(pattern)}):
            self.add_inflected(before, after)
        self.marks = "".join(sorted({mark for pattern in patterns for mark in _marks(pattern)}))

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


def _cut(half: Pattern) -> tuple[Pattern, str]:
    """The first half of an interval without the text that joins it to the second, and that text."""
    *pieces, last = half
    return (tuple(pieces), last) if isinstance(last, str) else (half, "")


def _runs(text: str) -> list[str]:
    """The words of a literal text, folded."""
    return [run for is_word, run in _parts(fold(text)) if is_word]


def _words(pattern: Pattern) -> list[str]:
    """The words among the literal text of a pattern."""
    return [word for piece in pattern if isinstance(piece, str) for word in _runs(piece)]


def _marks(pattern: Pattern) -> set[str]:
    """The signs among the literal text of a pattern that only part its fields."""
    texts = [run for piece in pattern if isinstance(piece, str) for is_word, run in _parts(fold(piece)) if not is_word]
    return set("".join(texts)) - {"-", "–"}


def _affixes(pattern: Pattern) -> Iterator[tuple[str, str]]:
    """What is written together with the names of months, before and after."""
    for index, piece in enumerate(pattern):
        if isinstance(piece, Field) and piece.is_named:
            yield _glued(pattern[index - 1 : index], -1), _glued(pattern[index + 1 : index + 2], 0)


def _glued(pieces: Pattern, side: int) -> str:
    """The word of a literal text that touches what is beside it."""
    parts = list(_parts(pieces[0])) if pieces and isinstance(pieces[0], str) else []
    return fold(parts[side][1]) if parts and parts[side][0] else ""


def _parts(text: str) -> Iterator[tuple[bool, str]]:
    """The runs of letters with their marks, and those of other signs."""
    for is_word, signs in groupby(text, lambda sign: category(sign)[0] in "LM"):
        yield is_word, "".join(signs)


def _bounded(word: str) -> str:
    """A regular expression for a word where it is whole."""
    first, last = (re.match(_SPACED_LETTER, letter) for letter in (word[0], word[-1]))
    before = f"(?<!{_LETTER})" if first else r"(?<!\d)" if word[0].isdecimal() else ""
    after = f"(?!{_LETTER})" if last else r"(?!\d)" if word[-1].isdecimal() else ""
    return f"{before}{re.escape(word)}{after}"
