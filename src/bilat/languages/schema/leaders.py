"""Who led a state, as what and when."""

from __future__ import annotations

from datetime import date

import attrs


@attrs.frozen(kw_only=True)
class Leader:
    """One term of one leader.

    Args:
        country: ISO 3166-1 alpha-2 code, or a code of CLDR (EU, UN, XK).
        office: as Person's.
        since: the first month of the term.
        until: the last month; None while it lasts, as far as known.
        names: the name by script (``Latn``, ``Cyrl``).
        families: the family name by script.
        spellings: other spellings of the family name, in any script.
    """

    country: str
    office: str
    since: date
    until: date | None
    names: tuple[str, ...]
    families: tuple[str, ...]
    spellings: tuple[str, ...] = ()

    def held(self, day: date, grace: int = 0) -> bool:
        """Whether the term covers ``day``, give or take ``grace`` months."""
        month = day.year * 12 + day.month
        first = self.since.year * 12 + self.since.month
        last = self.until.year * 12 + self.until.month if self.until else None
        return first - grace <= month and (last is None or month <= last + grace)


def leader_of(line: str) -> Leader:
    r"""A leader out of one line of the table.

    Args:
        line: country, office, first month, last month (empty while the term lasts), name in Latin letters, name in
            Cyrillic letters, other spellings of the family name separated by commas; all parted by tabs. The family
            name stands between slashes, as in GEDCOM: ``/Xi/ Jinping``.

    Example:
        >>> leader_of("NL\thead-of-government\t2024-07\t\tDick /Schoof/\tДик /Схооф/\t").families
        ('Schoof', 'Схооф')
    """
    country, office, since, until, *names, spellings = line.split("\t")
    return Leader(
        country=country,
        office=office,
        since=date.fromisoformat(since + "-01"),
        until=date.fromisoformat(until + "-01") if until else None,
        names=tuple(name.replace("/", "") for name in names),
        families=tuple(name.split("/")[1] for name in names),
        spellings=tuple(filter(None, spellings.split(","))),
    )
