"""Numbers and ordinals in running text, whatever they count."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache, lru_cache

import attrs

from bilat.languages import table
from bilat.languages.schema.numbers import Numbers
from bilat.reading.mentions import Mention
from bilat.reading.tokens import Tokens

_SPACES = frozenset(" \u00a0\u202f\u2009")
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
    ones: frozenset[str]
    articles: frozenset[str]
    halves: tuple[tuple[str, ...], ...]
    links: frozenset[str]
    inexact: frozenset[str]
    ordinals: Mapping[str, int]
    ordinal_endings: frozenset[str]
    cardinal_endings: frozenset[str]
    ranges: frozenset[str]
    not_roman: frozenset[str]
    heads: frozenset[str]
    ordinal_heads: frozenset[str]


@cache
def number_words(language: str) -> NumberWords:
    """The numbers of ``language`` by word."""
    numbers = table(language, "numbers")
    assert isinstance(numbers, Numbers)
    cardinals = {form: Decimal(value) for value, forms in numbers.cardinals.items() for form in forms.split()}
    return NumberWords(
        decimal=numbers.decimal,
        groups=numbers.groups,
        cardinals=cardinals,
        hundreds=frozenset(numbers.hundreds.split()),
        scales=_by_form(numbers.scales),
        money_scales=_by_form(numbers.money_scales),
        ones=frozenset(numbers.ones.split()),
        articles=frozenset(numbers.articles.split()),
        halves=tuple(tuple(phrase.split()) for phrase in numbers.halves),
        links=frozenset(numbers.links.split()),
        inexact=frozenset(numbers.inexact.split()),
        ordinals=_by_form(numbers.ordinals),
        ordinal_endings=frozenset(numbers.ordinal_endings.split()),
        cardinal_endings=frozenset(numbers.cardinal_endings.split()),
        ranges=frozenset(numbers.ranges.split()),
        not_roman=frozenset(numbers.not_roman.split()),
        ordinal_heads=frozenset(_by_form(numbers.ordinals)) | frozenset(_ROMANS) - frozenset(numbers.not_roman.split()),
        heads=frozenset(cardinals) | frozenset(numbers.ones.split()) | frozenset(numbers.hundreds.split()),
    )


def _by_form(forms_of: Mapping[int, str]) -> dict[str, int]:
    return {form: value for value, forms in forms_of.items() for form in forms.split()}


def find_numbers(tokens: Tokens) -> list[NumberMention]:
    """Every number of ``tokens``, in order: digits with their groups and decimals, words, and the scale after them.

    Example:
        >>> [str(number.value) for number in find_numbers(Tokens("Two contracts, 1,345 cars, $3.8bn", "en"))]
        ['2', '1345', '3800000000.0']
    """
    return list(_numbers_of(tokens))


@lru_cache(maxsize=2)  # several finders need the numbers of one block, one after the other
def _numbers_of(tokens: Tokens) -> list[NumberMention]:
    words = number_words(tokens.language)
    heads = words.heads
    found: list[NumberMention] = []
    free = 0
    for index in [index for index, norm in enumerate(tokens.norms) if norm in heads or norm.isdecimal()]:
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
    if stop < len(tokens) and tokens.norms[stop] in words.inexact:
        return stop + 1, None
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
    if written is None and set(signs) == {","} and len(pieces) == 2 and stop < len(norms) and norms[stop] in words.scales:
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
        between = tokens.text[tokens.ends[stop - 1] - tokens.offset : tokens.starts[stop] - tokens.offset]
        return " " if between in _SPACES else None
    return None


def _written(pieces: list[str], signs: list[str], words: NumberWords) -> str | None:
    """The number as Python writes it, or None where it may mean two things."""
    kinds = set(signs)
    if not signs:
        return pieces[0]
    grouped = all(len(piece) == 3 for piece in pieces[1:]) and len(pieces[0]) <= 3
    if kinds == {" "}:
        return "".join(pieces)
    if len(kinds) == 1:
        sign = signs[0]
        if sign == words.decimal and len(signs) == 1:
            return f"{pieces[0]}.{pieces[1]}"
        if grouped and (sign in words.groups and words.groups == "," or len(signs) > 1):
            return "".join(pieces) if sign in words.groups else None
        if sign in words.groups and len(signs) == 1 and words.groups != "," and len(pieces[1]) < 3:
            return f"{pieces[0]}.{pieces[1]}"  # a decimal point where the comma is the rule
        return None
    last = signs[-1]
    body = signs[:-1]
    if last != " " and set(body) <= {" "} | set(words.groups) and last not in body and len(set(body)) == 1:
        if last == words.decimal and all(len(piece) == 3 for piece in pieces[1:-1]) and len(pieces[0]) <= 3:
            return f"{''.join(pieces[:-1])}.{pieces[-1]}"
    return None


def _scaled(tokens: Tokens, stop: int, mantissa: Decimal, words: NumberWords) -> tuple[int, Decimal, int]:
    """The scale after digits, which may follow a hyphen or an ending ("5-million", "5-ти миллионов")."""
    norms = tokens.norms
    for phrase in words.halves:
        if tuple(norms[stop : stop + len(phrase)]) == phrase:
            stop += len(phrase)
            mantissa += Decimal("0.5")
    at = stop
    if at + 1 < len(norms) and norms[at] == "-" and (norms[at + 1] in words.scales or norms[at + 1] in words.cardinal_endings):
        at += 1
        if norms[at] in words.cardinal_endings:
            at += 1
            stop = at
    scale = 1
    while at < len(norms) and (step := words.scales.get(norms[at]) or (100 if norms[at] in words.hundreds else 0)):
        scale *= step
        at += 1
        stop = at = _past_stop(tokens, at)
    return stop, mantissa * scale, scale


def _past_stop(tokens: Tokens, at: int) -> int:
    """Past the full stop of an abbreviated scale that ends before ``at``, if the sentence goes on after it."""
    words = tokens.words
    short = len(words[at - 1]) <= 4
    return at + 1 if short and at + 1 < len(words) and words[at] == "." and words[at + 1].islower() else at


def _spelled(tokens: Tokens, index: int, words: NumberWords) -> tuple[int, Decimal, int]:
    """A number in words: what is small adds up, a hundred and a scale multiply what came before them."""
    norms = tokens.norms
    total = Decimal(0)
    current: Decimal | None = None
    room = Decimal(1000)  # what is added must be smaller than the last place written
    scale = top = 1
    at = stop = index
    while at < len(norms):
        norm = norms[at]
        value = words.cardinals.get(norm)
        if value is not None and value < room and (current is None or value >= 1):
            current = (current or 0) + value
            room = _place(value)
        elif norm in words.hundreds and (current is None or 1 <= current < 10):
            current = (1 if current is None else current) * 100
            room = Decimal(100)
        elif (step := words.scales.get(norm)) is not None and (current is not None or norm in words.ones):
            if top != 1 and step >= top:
                break
            total += (1 if current is None else current) * step
            current, room, top = None, Decimal(1000), step
            scale = max(scale, step)
        elif value is not None and at == index:  # one word for a large number
            return at + 1, value, 1 if value < 1000 else _scale_of(value)
        elif at > index and (norm == "-" or norm in words.links or norm in words.articles):
            if not _goes_on(norms, at, words, current):
                break
            at += 1
            continue
        else:
            break
        at += 1
        stop = at = _past_stop(tokens, at) if norm in words.scales else at
        for phrase in words.halves:
            if current is not None and tuple(norms[at : at + len(phrase)]) == phrase:
                current += Decimal("0.5")
                stop = at = at + len(phrase)
    return stop, total + (current or 0), scale


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
    heads = words.ordinal_heads
    found = []
    for index in [index for index, norm in enumerate(norms) if norm in heads or norm.isdecimal()]:
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
    if tens is not None and 20 <= tens < 100 and ordinal < 10:
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
