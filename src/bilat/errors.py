"""What bilat raises: each error says what was wrong, where, and what would do."""

from __future__ import annotations

from types import UnionType
from typing import TYPE_CHECKING, Self, get_args

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "AmbiguousTextError",
    "BilatError",
    "InvalidDocumentError",
    "InvalidValueError",
    "MissingExtraError",
    "UnknownLocaleError",
    "UnreadableTextError",
]


class BilatError(Exception):
    """The base of every error that bilat raises on purpose; catching it catches all of them.

    Args:
        what: what was wrong, with the value that was.
        where: the field, path or position it was at, such as ``Money.currency`` or ``$.value.currency``.
        remedy: what would do instead.
        faults: for an error that stands for several, each of them.

    Example:
        >>> print(BilatError("'UZB' is no country code", where="Country.code", remedy="did you mean 'UZ'?"))
        Country.code: 'UZB' is no country code; did you mean 'UZ'?
    """

    def __init__(self, what: str, where: str = "", remedy: str = "", faults: tuple[BilatError, ...] = ()) -> None:
        super().__init__(what, where, remedy, faults)  # as positions, so that the error can be pickled
        self.what = what
        self.where = where
        self.remedy = remedy
        self._faults = faults

    @property
    def faults(self) -> tuple[BilatError, ...]:
        """Every single fault that this error reports: itself, where it is but one."""
        return self._faults or (self,)

    @classmethod
    def of(cls, faults: Sequence[BilatError]) -> Self:
        """One error of this kind that reports all of ``faults``, of which there is at least one.

        Args:
            faults: the errors that it stands for.

        Example:
            >>> two = BilatError.of([BilatError("no name", "$.name"), BilatError("no kind", "$.kind")])
            >>> print(two)
            2 faults:
            - $.name: no name
            - $.kind: no kind
        """
        if len(faults) == 1:
            (fault,) = faults
            return cls(fault.what, fault.where, fault.remedy)
        return cls(f"{len(faults)} faults", faults=tuple(faults))

    def __str__(self) -> str:
        """What was wrong, where, and what would do; each fault on a line of its own where there are several."""
        if self._faults:
            return "\n".join([f"{self.what}:", *(f"- {fault}" for fault in self._faults)])
        where = f"{self.where}: " if self.where else ""
        remedy = f"; {self.remedy}" if self.remedy else ""
        return f"{where}{self.what}{remedy}"


class InvalidValueError(BilatError, ValueError):
    """A value or record that cannot be: a period that ends before it starts, a currency that is none.

    Example:
        >>> from bilat import Money
        >>> Money(amount=5, currency="EURO")
        Traceback (most recent call last):
        bilat.errors.InvalidValueError: Money.currency: 'EURO' is no ISO 4217 code; did you mean 'EUR'?
    """


class UnknownLocaleError(InvalidValueError):
    """A locale that CLDR does not have. Names the nearest that it has.

    Example:
        >>> from bilat import Country
        >>> Country.of("UZ").name("uz_Kyrl")
        Traceback (most recent call last):
        bilat.errors.UnknownLocaleError: locale: 'uz_Kyrl' is no locale of CLDR; did you mean ...?
    """


class InvalidDocumentError(BilatError, ValueError):
    """A dict or JSON text that states no record, value or reading. Reports every fault, each with its path.

    Example:
        >>> from bilat import from_dict
        >>> from_dict({"type": "place", "country": "KAZ"})
        Traceback (most recent call last):
        bilat.errors.InvalidDocumentError: 2 faults:
        - $.name: the field is missing; give it
        - $.country: 'KAZ' is no country code; did you mean 'KZ'?
    """


class UnreadableTextError(BilatError, ValueError):
    """A text that a parser cannot read as the value it was asked for.

    Example:
        >>> from bilat import parse_country
        >>> parse_country("Kazahstan", locale="en")
        Traceback (most recent call last):
        bilat.errors.UnreadableTextError: text: 'Kazahstan' is no country in the locale en; did you mean 'Kazakhstan'?
    """


class AmbiguousTextError(UnreadableTextError):
    """A text that means several values, of which its locale prefers none. Lists them.

    Example:
        >>> from bilat import parse_money
        >>> parse_money("5 rubles", locale="en")
        Traceback (most recent call last):
        bilat.errors.AmbiguousTextError: text: '5 rubles' may be any of 5 BYN, 5 RUB; name the currency, or ...
    """


class MissingExtraError(BilatError, ImportError):
    """A part of bilat that needs an optional dependency which is not installed.

    Example:
        >>> print(MissingExtraError("Hypothesis is missing", "bilat.strategies", "install bilat[hypothesis]"))
        bilat.strategies: Hypothesis is missing; install bilat[hypothesis]
    """


def expect(value: object, kind: type[object] | UnionType, name: str, remedy: str) -> None:
    """Refuse an argument of the wrong type, before something within fails over it.

    Args:
        value: the argument.
        kind: what it has to be; a union where it may be one of several.
        name: what it is called.
        remedy: what would do.

    Raises:
        TypeError: if it is something else.

    Example:
        >>> expect(5, str, "text", "give a text")
        Traceback (most recent call last):
        TypeError: text must be a str, not int; give a text
    """
    if not isinstance(value, kind):
        kinds: tuple[type[object], ...] = get_args(kind) if isinstance(kind, UnionType) else (kind,)
        wanted = either(map(with_article, kinds))
        raise TypeError(f"{name} must be {wanted}, not {type(value).__name__}; {remedy}")


def expect_text(value: object, name: str = "text") -> None:
    """Refuse an argument that is no text.

    Raises:
        TypeError: if it is none.
    """
    expect(value, str, name, "decode bytes first, for instance with .decode('utf-8')")


def with_article(kind: type[object]) -> str:
    """A type in words.

    Example:
        >>> with_article(str), with_article(ImportError), with_article(type(None))
        ('a str', 'an ImportError', 'None')
    """
    name = kind.__name__
    return "None" if name == "NoneType" else f"{'an' if name[0] in 'AEIOaeio' else 'a'} {name}"


def nearest(word: str, known: Iterable[str]) -> str:
    """What to propose for ``word``, which is none of ``known``: the nearest of them, or all where they are few.

    Args:
        word: what was written.
        known: what could have been.

    Returns:
        A remedy for an error, empty where nothing is near.

    Example:
        >>> nearest("tresty", ["treaty", "protocol"])
        "did you mean 'treaty'?"
        >>> nearest("zzz", ["treaty", "protocol"])
        "use one of 'treaty', 'protocol'"
    """
    from difflib import get_close_matches

    names = list(known)
    # the time this takes grows with the square of the length, and no name is long
    folded = word[:80].casefold()
    letters = set(folded)
    by_folded = {like: name for name in names if not letters.isdisjoint(like := name.casefold())}
    close = get_close_matches(folded, by_folded, n=1)
    if close:
        return f"did you mean {by_folded[close[0]]!r}?"
    return f"use one of {', '.join(map(repr, names))}" if 0 < len(names) <= 20 else ""


def either(names: Iterable[str]) -> str:
    """What something may be, for an error.

    Example:
        >>> either(["5 BYN", "5 RUB", "5 UAH"]), either(["'ru'"])
        ('5 BYN, 5 RUB or 5 UAH', "'ru'")
    """
    *others, last = names
    return f"{', '.join(others)} or {last}" if others else last
