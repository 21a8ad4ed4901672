"""Who led a state, as what and when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import cast

import attrs

from bilat.errors import BilatError, InvalidValueError, expect
from bilat.values import Country, Office, Period
from bilat.values.checked import Checked


def _texts(items: Iterable[str]) -> tuple[str, ...]:
    """Texts as a tuple; a single one, which would fall into its letters, is left for the check of types to refuse."""
    if isinstance(items, str) or not isinstance(cast("object", items), Iterable):
        return cast("tuple[str, ...]", items)
    return tuple(items)


@attrs.frozen(kw_only=True, repr=False)
class Leader(Checked):
    """One term of one leader.

    Attributes:
        country: the country led.
        office: as what.
        term: from when to when, in months or more precisely; open while it lasts, as far as is known.
        names: the name in each script that texts have it in, the family name, by which news call a person, between
            slashes as in GEDCOM: ``/Xi/ Jinping``.
        spellings: other spellings of the family name.

    Raises:
        InvalidValueError: if a name has no family name between slashes, or the term no start in a known month.

    Example:
        >>> from bilat import Leader
        >>> schoof = Leader(
        ...     country=Country.of("NL"),
        ...     office=Office.HEAD_OF_GOVERNMENT,
        ...     term=Period.parse("2024-07/.."),
        ...     names=("Dick /Schoof/", "Дик /Схооф/"),
        ... )
        >>> schoof.families
        ('Schoof', 'Схооф')
    """

    country: Country
    office: Office
    term: Period
    names: tuple[str, ...] = attrs.field(converter=_texts)
    spellings: tuple[str, ...] = attrs.field(default=(), converter=_texts)

    def _faults(self) -> Sequence[BilatError]:
        faults: list[BilatError] = []
        if not self.names:
            faults.append(InvalidValueError("there is no name", "Leader.names", "give the name in each script"))
        for index, name in enumerate(self.names):
            before, *inside = name.split("/")
            if len(inside) != 2 or not inside[0].strip() or before.startswith(" "):
                what = f"{name!r} shows no family name"
                remedy = "put slashes around it, as in 'Angela /Merkel/'"
                faults.append(InvalidValueError(what, f"Leader.names[{index}]", remedy))
        first, last = self.term.first, self.term.last
        if not (first and first.year and first.month and (last is None or last.month)):
            remedy = "give the months that it lasted, as in '2024-07/..' or '2021-12/2025-05'"
            faults.append(InvalidValueError(f"{str(self.term)!r} does not tell its months", "Leader.term", remedy))
        return faults

    @property
    def full_names(self) -> tuple[str, ...]:
        """The names without slashes."""
        return tuple([name.replace("/", "") for name in self.names])

    @property
    def families(self) -> tuple[str, ...]:
        """The family names."""
        return tuple([name.split("/")[1] for name in self.names])

    def held(self, day: date, grace: int = 0) -> bool:
        """Whether the term covers ``day``, give or take ``grace`` months.

        Args:
            day: the day.
            grace: for how many months before and after it is still taken to hold.

        Raises:
            TypeError: if it is no day.

        Example:
            >>> from datetime import date
            >>> tomic = Leader(
            ...     country=Country.of("HR"),
            ...     office=Office.MINISTER,
            ...     term=Period.parse("2001-03/2001-09"),
            ...     names=["Ana /Tomić/"],
            ... )
            >>> tomic.held(date(2001, 9, 30)), tomic.held(date(2001, 10, 1)), tomic.held(date(2001, 10, 1), grace=1)
            (True, False, True)
        """
        expect(day, date, "day", "give a datetime.date")
        month = day.year * 12 + day.month
        first, last = (end and (end.year or 0) * 12 + (end.month or 0) for end in (self.term.first, self.term.last))
        return (first or 0) - grace <= month and (last is None or month <= last + grace)

    def ended(self, day: date) -> bool:
        """Whether the term was over on ``day``.

        Args:
            day: the day.

        Raises:
            TypeError: if it is none.

        Example:
            >>> from datetime import date
            >>> tomic = Leader(
            ...     country=Country.of("HR"),
            ...     office=Office.MINISTER,
            ...     term=Period.parse("2001-03/2001-09"),
            ...     names=["Ana /Tomić/"],
            ... )
            >>> tomic.ended(date(2001, 9, 30)), tomic.ended(date(2001, 10, 1))
            (False, True)
        """
        expect(day, date, "day", "give a datetime.date")
        last = self.term.last
        return last is not None and (last.year or 0, last.month or 0) < (day.year, day.month)
