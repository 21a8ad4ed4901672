"""Heads of state and government and foreign ministers since 2000: who, of which state, from when to when.

The table, ``leaders.tsv``, knows the states that news of diplomacy speak of most, not all, and of few states ministers
of defence, speakers of parliament and envoys whom news call by their names alone; months are those of taking and
leaving office. It is no language's: each leader stands in it in Latin and in Cyrillic letters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from importlib.resources import files
from reprlib import repr as short
from typing import Final, cast

import attrs

from bilat.errors import BilatError, InvalidDocumentError, InvalidValueError, expect, expect_text
from bilat.languages.schema.leaders import Leader
from bilat.values import Country, Office, Period

LED_BY_GOVERNMENT: Final = frozenset(
    "AD AL AM AT AU BD BE BG BS BZ CA CZ DE DK EE ES ET FJ GB GE GR HR HU IE IL IN IQ IS IT JM JP KH LB LU LV LY MK"
    " MT MY NL NO NP NZ PG PK PT RS SE SG SI SK TH TT XK".split()
)
"""States whose "leader" in the news is the head of government."""

COLUMNS: Final = ("country", "office", "since", "until")
"""The columns of the file before the names; the last one holds other spellings."""


def _tuple(terms: Iterable[Leader]) -> tuple[Leader, ...]:
    expect(terms, Iterable, "terms", "give Leaders in a list")
    return tuple(terms)


@attrs.frozen(repr=False, cache_hash=True)
class Leaders:
    """A table of leaders, by which a name that stands alone is understood: "Putin, Xi hold talks".

    Immutable: what seems to change it gives another one.

    Attributes:
        terms: who led which state, from when to when.

    Raises:
        TypeError: if they are no list of anything.
        InvalidValueError: if an item is no :class:`Leader`.

    Example:
        >>> from bilat import Leaders
        >>> shipped = Leaders.shipped()
        >>> [leader.country.code for leader in shipped if "Merkel" in leader.families]
        ['DE']
    """

    terms: tuple[Leader, ...] = attrs.field(converter=_tuple)

    def __attrs_post_init__(self) -> None:
        """Refuse what is no leader."""
        faults = [
            InvalidValueError(f"{type(term).__name__} is no Leader", f"Leaders.terms[{index}]", "give Leaders only")
            for index, term in enumerate(cast("tuple[object, ...]", self.terms))
            if not isinstance(term, Leader)
        ]
        if faults:
            raise InvalidValueError.of(faults)

    @staticmethod
    def shipped() -> Leaders:
        """The table that bilat comes with: many states' leaders since 2000.

        Example:
            >>> {term.office for term in Leaders.shipped() if "Xi" in term.families}
            {Office.HEAD_OF_STATE}
        """
        return leaders()

    @classmethod
    def parse(cls, text: str) -> Leaders:
        r"""Read a table from the text of a file of tab-separated values.

        Args:
            text: a line for each term: country code, office, first month, last month (empty while the term lasts),
                the name in Latin letters, in Cyrillic letters (either may be empty), other spellings of the family
                name separated by commas. The family name stands between slashes: ``/Xi/ Jinping``. Lines that are
                empty or begin with ``#`` say nothing.

        Returns:
            The table, in the order of the lines.

        Raises:
            TypeError: if it is no text.
            InvalidDocumentError: if a line is no such thing. Reports every fault, with the number of its line.

        Example:
            >>> table = "NL\thead-of-government\t2024-07\t\tDick /Schoof/\tДик /Схооф/\t"
            >>> Leaders.parse(table).terms[0].families
            ('Schoof', 'Схооф')
        """
        expect_text(text)
        terms: list[Leader] = []
        faults: list[BilatError] = []
        for number, line in enumerate(text.split("\n"), start=1):
            if line.strip() and not line.startswith("#"):
                try:
                    terms.append(_leader(line.rstrip("\r")))
                except BilatError as error:
                    faults += [
                        InvalidDocumentError(fault.what, f"line {number}, {fault.where}", fault.remedy)
                        for fault in error.faults
                    ]
        if faults:
            raise InvalidDocumentError.of(faults)
        return cls(terms)

    def extended(self, terms: Iterable[Leader]) -> Leaders:
        """This table with more terms.

        Args:
            terms: the terms to add. One takes the place of a term of somebody of that family name in the same office,
                of the same country and since the same month, so that its end may be corrected.

        Example:
            >>> merz = Leader(
            ...     country=Country.of("DE"),
            ...     office=Office.HEAD_OF_GOVERNMENT,
            ...     term=Period.parse("2025-05/.."),
            ...     names=["Friedrich /Merz/"],
            ... )
            >>> Leaders([]).extended([merz]).extended([merz]) == Leaders([merz])
            True
        """
        more = Leaders(terms).terms
        known = {beginning for term in more for beginning in _beginnings(term)}
        return Leaders([*(term for term in self.terms if known.isdisjoint(_beginnings(term))), *more])

    def __iter__(self) -> Iterator[Leader]:
        """The terms, in order."""
        return iter(self.terms)

    def __len__(self) -> int:
        """How many terms there are."""
        return len(self.terms)

    def __repr__(self) -> str:
        """How many terms there are."""
        return f"<Leaders: {len(self)} terms>"


def _beginnings(term: Leader) -> list[tuple[object, ...]]:
    """What tells a term from others, by each spelling of the family name."""
    return [(term.country, term.office, term.term.first, family) for family in term.families]


def _leader(line: str) -> Leader:
    """A leader out of one line of a table.

    Raises:
        BilatError: if it is none, with every fault and the column that has it.
    """
    cells = line.split("\t")
    if len(cells) < len(COLUMNS) + 2:
        remedy = f"give {', '.join(COLUMNS)}, the names and other spellings, with tabs between"
        raise InvalidValueError(f"{short(line)} has too few cells", "the whole", remedy)
    code, office, since, until, *names, spellings = cells
    values: dict[str, Callable[[], object]] = {
        "country": partial(Country.of, code),
        "office": partial(Office, office),
        "since or until": partial(Period.parse, f"{since}/{until or '..'}"),
    }
    faults: list[BilatError] = []
    for column, value in values.items():
        try:
            value()
        except BilatError as error:
            faults += [InvalidValueError(fault.what, column, fault.remedy) for fault in error.faults]
    if faults:
        raise InvalidValueError.of(faults)
    return Leader(
        country=Country.of(code),
        office=Office(office),
        term=Period.parse(f"{since}/{until or '..'}"),
        names=[name for name in names if name],
        spellings=[spelling.strip() for spelling in spellings.split(",") if spelling.strip()],
    )


@cache
def leaders() -> Leaders:
    """The table that bilat comes with."""
    return Leaders.parse(files("bilat.languages").joinpath("leaders.tsv").read_text(encoding="utf-8"))
