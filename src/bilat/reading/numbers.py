"""Numbers and ordinals in running text, whatever they count."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from typing import Final

import attrs

from bilat.languages import spelling_of, table
from bilat.languages.schema.numbers import Numbers
from bilat.reading.mentions import Mention
from bilat.reading.sought import Sought, or_decimal
from bilat.reading.tokens import Tokens, remembered

_SPACES = frozenset(" \u00a0\u202f\u2009")
_THOUSAND = Decimal(1000)
_MOST_DIGITS = 18  # longer runs of digits are ids


@attrs.define(eq=False)
class NumberMention(Mention):
    """A number in the text.

    Args:
        value: the number, its scale applied (3.8 bn is 3 800 000 000).
        scale: the scale alone (of 3.8 bn a thousand million); 1 where the text states none.
        spelled: whether it is in words.
        loose: whether it stands by itself, not glued to letters, dates and the like ("S-400", "12:55").
    """

    value: Decimal
    scale: int
    spelled: bool
    loose: bool


@attrs.define(eq=False)
class OrdinalMention(Mention):
    """An ordinal number in the text: "second", "15th", "IV"."""

    value: int


@attrs.frozen(eq=False)
class NumberWords:
    """The table of one language turned into look-ups by word."""

    decimal: str
    groups: str
    cardinals: Mapping[str, Decimal]
    hundreds: frozenset[str]
    scales: Mapping[str, int]
    money_scales: Mapping[str, int]
    closing: frozenset[str]
    ones: frozenset[str]
    articles: frozenset[str]
    halves: tuple[tuple[str, ...], ...]
    links: frozenset[str]
    inexact: frozenset[str]
    ordinals: Mapping[str, int]
    ordinal_endings: frozenset[str]
    hyphen_ordinals: bool
    cardinal_endings: frozenset[str]
    counters: frozenset[str]
    ranges: frozenset[str]
    not_roman: frozenset[str]
    heads: frozenset[str]
    ordinal_heads: frozenset[str]
    teens: bool
    """Whether the numbers from eleven to nineteen are words of their own, not ten and one."""


@cache
def number_words(language: str) -> NumberWords:
    """The numbers of ``language`` by word."""
    numbers = table(language, "numbers")
    assert isinstance(numbers, Numbers)
    fold = spelling_of(language).fold
    cardinals = {fold(form): Decimal(value) for value, forms in numbers.cardinals.items() for form in forms.split()}
    ordinals = _by_form(numbers.ordinals, fold)
    not_roman = _words(numbers.not_roman, fold)
    return NumberWords(
        decimal=numbers.decimal,
        groups=numbers.groups,
        cardinals=cardinals,
        hundreds=_words(numbers.hundreds, fold),
        scales=_by_form(numbers.scales, fold),
        money_scales=_by_form(numbers.money_scales, fold),
        closing=_words(numbers.closing, fold),
        ones=_words(numbers.ones, fold),
        articles=_words(numbers.articles, fold),
        halves=tuple(tuple(map(fold, phrase.split())) for phrase in numbers.halves),
        links=_words(numbers.links, fold),
        inexact=_words(numbers.inexact, fold),
        ordinals=ordinals,
        ordinal_endings=_words(numbers.ordinal_endings, fold),
        hyphen_ordinals=numbers.hyphen_ordinals,
        cardinal_endings=_words(numbers.cardinal_endings, fold),
        counters=_words(numbers.counters, fold),
        ranges=_words(numbers.ranges, fold),
        not_roman=not_roman,
        ordinal_heads=frozenset(ordinals) | frozenset(_ROMANS) - not_roman,
        heads=frozenset(cardinals) | _words(numbers.ones, fold) | _words(numbers.hundreds, fold),
        teens="11" in numbers.cardinals,
    )


def _words(forms: str, fold: Callable[[str], str]) -> frozenset[str]:
    return frozenset(map(fold, forms.split()))


def _by_form(forms_of: Mapping[int, str], fold: Callable[[str], str]) -> dict[str, int]:
    return {fold(form): value for value, forms in forms_of.items() for form in forms.split()}


NUMBERS: Final = Sought(lambda language: or_decimal(number_words(language).heads))
ORDINALS: Final = Sought(lambda language: or_decimal(number_words(language).ordinal_heads))


def find_numbers(tokens: Tokens) -> list[NumberMention]:
    """Every number of ``tokens``, in order: digits with their groups and decimals, words, and the scale after them.

    Example:
        >>> [str(number.value) for number in find_numbers(Tokens("Two contracts, 1,345 cars, $3.8bn", "en"))]
        ['2', '1345', '3800000000.0']
    """
    return list(_numbers_of(tokens))


@remembered
def _numbers_of(tokens: Tokens) -> list[NumberMention]:
    words = number_words(tokens.language)
    found: list[NumberMention] = []
    free = 0
    for index in tokens.begun(NUMBERS):
        if index < free:
            continue
        free, number = _number_at(tokens, index, words)
        if number is not None:
            found.append(number)
    return found


def _number_at(tokens: Tokens, index: int, words: NumberWords) -> tuple[int, NumberMention | None]:
    """The number that begins at ``index``; where its digits can be read in two ways, none."""
    spelled = not tokens.norms[index].isdecimal()
    if spelled:
        stop, value, scale = _spelled(tokens, index, words)
    else:
        stop, mantissa = _digits(tokens, index, words)
        if mantissa is None:
            return stop, None
        stop, value, scale = _scaled(tokens, stop, mantissa, words)
        stop, value = _with_smaller(tokens, stop, value, scale, words)
    if stop < len(tokens) and tokens.norms[stop] in words.inexact:
        return stop + 1, None
    if stop < len(tokens) and tokens.norms[stop] in words.counters:
        stop += 1
    first = index
    if spelled and index and tokens.norms[index - 1] in words.articles:
        first -= 1
    return stop, NumberMention(first, stop, value, scale, spelled, spelled or _loose(tokens, index))


def _digits(tokens: Tokens, index: int, words: NumberWords) -> tuple[int, Decimal | None]:
    """Digits with groups and decimals, and the token after them."""
    norms = tokens.norms
    pieces = [norms[index]]
    signs: list[str] = []
    stop = index + 1
    while (sign := _sign_between(tokens, stop)) is not None:
        stop += 1 if sign == " " else 2
        pieces.append(norms[stop - 1])
        signs.append(sign)
    written = _written(pieces, signs, words)
    scaled = stop < len(norms) and norms[stop] in words.scales
    if written is None and scaled and signs == [","]:
        written = ".".join(pieces)  # a comma before one or two digits and a scale can only be a decimal one
    if written is None or len(written) > _MOST_DIGITS:
        return stop, None
    return stop, Decimal(written)


def _sign_between(tokens: Tokens, stop: int) -> str | None:
    """What joins the digits before token ``stop`` to the next ones: a point, a comma, or a space."""
    norms = tokens.norms
    if stop >= len(norms):
        return None
    if norms[stop] in (".", ","):
        glued = stop + 1 < len(norms) and tokens.glued(stop) and tokens.glued(stop + 1)
        return norms[stop] if glued and norms[stop + 1].isdecimal() else None
    if len(norms[stop]) == 3 and norms[stop].isdecimal() and len(norms[stop - 1]) <= 3:
        between = tokens.space_before(stop)
        return " " if between in _SPACES else None
    return None


def _written(pieces: list[str], signs: list[str], words: NumberWords) -> str | None:
    """The number as Python writes it, or None where it may mean two things."""
    if len(set(signs)) > 1:
        return _with_decimals(pieces, signs, words)
    if not signs or signs[0] == " ":
        return "".join(pieces)
    if signs == [words.decimal]:
        return ".".join(pieces)
    if signs[0] not in words.groups:
        return None
    comma = words.groups == ","
    if (comma or len(signs) > 1) and _grouped(pieces):
        return "".join(pieces)
    # a decimal point where the comma is the rule
    return ".".join(pieces) if not comma and len(signs) == 1 and len(pieces[1]) < len("000") else None


def _with_decimals(pieces: list[str], signs: list[str], words: NumberWords) -> str | None:
    """A number with one sign between its groups and another before its decimals."""
    body = set(signs[:-1])
    if signs[-1] != words.decimal or len(body) > 1 or not body <= {" ", words.groups} or not _grouped(pieces[:-1]):
        return None
    return f"{''.join(pieces[:-1])}.{pieces[-1]}"


def _grouped(pieces: list[str]) -> bool:
    """Whether all but the first have three digits."""
    return len(pieces[0]) <= len("000") and all(len(piece) == len("000") for piece in pieces[1:])


def _scaled(tokens: Tokens, stop: int, mantissa: Decimal, words: NumberWords) -> tuple[int, Decimal, int]:
    """The scale after digits, which may follow a hyphen or an ending ("5-million", "5-ти миллионов")."""
    norms = tokens.norms
    for phrase in words.halves:
        if tuple(norms[stop : stop + len(phrase)]) == phrase:
            stop += len(phrase)
            mantissa += Decimal("0.5")
    at = stop
    if at + 1 < len(norms) and norms[at] == "-":
        if norms[at + 1] in words.cardinal_endings:
            stop = at = at + 2
        elif norms[at + 1] in words.scales:
            at += 1
    scale = 1
    while at < len(norms) and (step := words.scales.get(norms[at]) or (100 if norms[at] in words.hundreds else 0)):
        scale *= step
        at += 1
        stop = at = _past_stop(tokens, at)
        if norms[at - 1] in words.closing:
            break
    return stop, mantissa * scale, scale


def _with_smaller(tokens: Tokens, stop: int, value: Decimal, scale: int, words: NumberWords) -> tuple[int, Decimal]:
    """A number with what is added to it in smaller scales: "1 million 200 thousand", "10 thousand 535"."""
    norms = tokens.norms
    while scale > 1 and stop < len(norms) and norms[stop].isdecimal() and norms[stop - 1] not in words.closing:
        at, mantissa = _digits(tokens, stop, words)
        if mantissa is None:
            break
        if at == len(norms) or norms[at] not in words.scales:
            units = scale == _THOUSAND and len(norms[stop]) == len("535") and at == stop + 1
            return (at, value + mantissa) if units else (stop, value)
        at, added, smaller = _scaled(tokens, at, mantissa, words)
        if added >= scale:
            break
        stop, value, scale = at, value + added, smaller
    return stop, value


def _past_stop(tokens: Tokens, at: int) -> int:
    """Past the full stop of an abbreviated scale that ends before ``at``, if the sentence goes on after it."""
    words = tokens.words
    short = len(words[at - 1]) <= 4
    return at + 1 if short and at + 1 < len(words) and words[at] == "." and words[at + 1].islower() else at


def _spelled(tokens: Tokens, index: int, words: NumberWords) -> tuple[int, Decimal, int]:
    """A number in words: the token after it, the number, its scale."""
    whole = words.cardinals.get(tokens.norms[index])
    if whole is not None and whole >= _THOUSAND:  # one word for a large number («полмиллиарда»)
        return index + 1, whole, _scale_of(whole)
    spelling = _Spelling(tokens, words, index)
    while spelling.take():
        pass
    return spelling.stop, spelling.total + (spelling.current or 0), spelling.scale


class _Spelling:
    """Adds up the words of a number: what is small adds to what stands, a hundred and a scale multiply it."""

    def __init__(self, tokens: Tokens, words: NumberWords, index: int) -> None:
        self.tokens = tokens
        self.words = words
        self.start = self.at = self.stop = index
        self.total = Decimal(0)
        self.current: Decimal | None = None
        self.room = _THOUSAND  # what is added must be smaller than the last place written
        self.scale = 1
        self.top = 0  # the scale taken last, which the next one must stay below

    def take(self) -> bool:
        """Take the next word, if it belongs to the number."""
        if self.at >= len(self.tokens) or (
            self.at > self.start and self.tokens.norms[self.at - 1] in self.words.closing
        ):
            return False
        norm = self.tokens.norms[self.at]
        if not (self._add(norm) or self._hundred(norm) or self._scale(norm)):
            return self._link(norm)
        self.at += 1
        if norm in self.words.scales:
            self.at = _past_stop(self.tokens, self.at)
        self.stop = self.at
        self._half()
        return True

    def _add(self, norm: str) -> bool:
        value = self.words.cardinals.get(norm)
        if value is None or value >= self.room or (value < 1 and self.current is not None):
            return False
        self.current = (self.current or Decimal(0)) + value
        self.room = Decimal(10) if value == 10 and not self.words.teens else _place(value)
        return True

    def _hundred(self, norm: str) -> bool:
        if norm not in self.words.hundreds or (self.current is not None and not 1 <= self.current < 10):
            return False
        self.current = (1 if self.current is None else self.current) * Decimal(100)
        self.room = Decimal(100)
        return True

    def _scale(self, norm: str) -> bool:
        step = self.words.scales.get(norm)
        if step is None or (self.current is None and norm not in self.words.ones) or (self.top and step >= self.top):
            return False
        self.total += (Decimal(1) if self.current is None else self.current) * step
        self.current, self.room, self.top = None, _THOUSAND, step
        self.scale = max(self.scale, step)
        return True

    def _half(self) -> None:
        """Take "and a half"."""
        for phrase in self.words.halves:
            after = tuple(self.tokens.norms[self.at : self.at + len(phrase)])
            if self.current is not None and after == phrase:
                self.current += Decimal("0.5")
                self.stop = self.at = self.at + len(phrase)

    def _link(self, norm: str) -> bool:
        """Step over a hyphen, an article or "and" inside the number."""
        linking = norm == "-" or norm in self.words.links or norm in self.words.articles
        if self.at == self.start or not linking or not _goes_on(self.tokens.norms, self.at, self.words, self.current):
            return False
        self.at += 1
        return True


def _place(value: Decimal) -> Decimal:
    """What may be added to ``value`` is smaller than this: after twenty, less than ten."""
    if value < 20:
        return Decimal(0)
    return Decimal(10) if value < 100 else Decimal(100)


def _scale_of(value: Decimal) -> int:
    scale = 1000
    while value >= scale * 1000:
        scale *= 1000
    return scale


def _goes_on(norms: list[str], at: int, words: NumberWords, current: Decimal | None) -> bool:
    """Whether the hyphen, article or link word at ``at`` stands inside a number."""
    if at + 1 >= len(norms):
        return False
    after = norms[at + 1]
    if norms[at] == "-":
        return after in words.scales or (current is not None and current % 10 == 0 and _small(after, words))
    if norms[at] in words.articles:
        return current == Decimal("0.5") and after in words.scales
    return current is not None and current >= 100 and current % 100 == 0 and after in words.cardinals


def _small(norm: str, words: NumberWords) -> bool:
    value = words.cardinals.get(norm)
    return value is not None and 1 <= value < 10


def _loose(tokens: Tokens, index: int) -> bool:
    """Whether the digits at ``index`` stand by themselves: not "S-400", "12:55", "v2", "24/7"."""
    if not index or not tokens.glued(index):
        return True
    before = tokens.norms[index - 1]
    if before[-1].isalnum() or before in ("/", ":", ".", ",", "_"):
        return False
    return not (before in ("-", "–") and index > 1 and tokens.glued(index - 1))


def find_ordinals(tokens: Tokens) -> list[OrdinalMention]:
    """Every ordinal number: words, digits with an ending, and Roman numerals.

    Example:
        >>> [ordinal.value for ordinal in find_ordinals(Tokens("the second, the 15th and the XXI session", "en"))]
        [2, 15, 21]
    """
    words = number_words(tokens.language)
    norms = tokens.norms
    found: list[OrdinalMention] = []
    for index in tokens.begun(ORDINALS):
        norm = norms[index]
        ordinal = words.ordinals.get(norm)
        if ordinal is not None:
            first, ordinal = _with_tens(norms, index, ordinal, words)
            found.append(OrdinalMention(first, index + 1, ordinal))
        elif norm.isdecimal():
            stop = ordinal_stop(tokens, index, words)
            if stop is not None:
                found.append(OrdinalMention(index, stop, int(norm)))
        elif tokens.words[index].isupper():
            found.append(OrdinalMention(index, index + 1, _ROMANS[norm]))
    return found


def _with_tens(norms: list[str], index: int, ordinal: int, words: NumberWords) -> tuple[int, int]:
    """The tens before an ordinal: "twenty-first"."""
    first = index - 2 if index > 1 and norms[index - 1] == "-" else index - 1
    tens = words.cardinals.get(norms[first]) if first >= 0 else None
    if tens is not None and (20 if words.teens else 10) <= tens < 100 and ordinal < 10:
        return first, int(tens) + ordinal
    return index, ordinal


def ordinal_stop(tokens: Tokens, index: int, words: NumberWords) -> int | None:
    """The token after the ordinal ending of the digits at ``index``, or None if they have none."""
    norms = tokens.norms
    at = index + 1
    if len(norms[index]) > 3:
        return None
    if at + 1 < len(norms) and norms[at] in ("-", "–") and tokens.glued(at):
        at += 1
    if at < len(norms) and norms[at] in words.ordinal_endings and tokens.glued(at):
        return at + 1
    if words.hyphen_ordinals and index + 1 < at < len(norms) and norms[at][0].isalpha() and tokens.glued(at):
        return None if norms[at] in words.cardinal_endings or norms[at] in words.scales else at
    return None


def roman_value(norm: str) -> int | None:
    """The value of a Roman numeral in small letters, if it is well formed and below 100.

    Example:
        >>> roman_value("xxiv"), roman_value("iix")
        (24, None)
    """
    return _ROMANS.get(norm)


def _roman(value: int) -> str:
    parts = ((90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
    written = ""
    for part, letters in parts:
        count, value = divmod(value, part)
        written += letters * count
    return written


_ROMANS = {_roman(value): value for value in range(1, 100)}
"""The Roman numerals that number sessions and quarters."""
