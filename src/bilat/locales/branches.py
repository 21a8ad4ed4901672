"""What CLDR has for a locale, read out of Babel's files without Babel's memory of it.

Many names of the calendar are aliases in CLDR: a stand-alone month is called as one in a date unless the locale says
otherwise. Babel keeps what an alias led to in data that all locales share, so that the names of the locale that was
asked first turn up in the others (Babel 2.18: the months of Hmong in Japanese). What bilat says in one locale must not
depend on which others were used before; so the branches with aliases are read here, and nothing is written back.
"""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from bilat.locales import lineage

if TYPE_CHECKING:
    from babel.core import Locale

Branch = Literal["months", "days", "quarters", "eras"]
"""A part of a locale's data, as Babel names it."""

_BRANCHES: Final[tuple[Branch, ...]] = ("months", "days", "quarters", "eras")


def branch(locale: Locale, name: Branch) -> Mapping[str, Any]:
    """One part of what CLDR has for a locale, every alias followed.

    Example:
        >>> from bilat.locales import resolve
        >>> branch(resolve("ru"), "months")["stand-alone"]["wide"][5]
        'май'
    """
    tree = _tree(locale)
    followed: Mapping[str, Any] = _followed(tree[name], tree)
    return followed


@cache
def _tree(locale: Locale) -> dict[str, Any]:
    """The branches of a locale over those that it inherits, aliases as they are."""
    from babel.localedata import merge, resolve_locale_filename

    tree: dict[str, Any] = {}
    for name in ("root", *reversed(lineage(locale))):
        # Babel's own files: pickled by whoever built the package that is imported anyway
        own = pickle.loads(Path(resolve_locale_filename(name)).read_bytes())  # noqa: S301
        merge(tree, {branch: own[branch] for branch in _BRANCHES if branch in own})
    return tree


def _followed(node: Any, tree: Mapping[str, Any]) -> Any:
    """A node with everything under it, every alias replaced by what it leads to."""
    found = _target(node, tree)
    return {key: _followed(value, tree) for key, value in found.items()} if hasattr(found, "items") else found


def _target(node: Any, tree: Mapping[str, Any]) -> Any:
    """What a node stands for: an alias for another node, a pair for an alias with entries of its own over it."""
    from babel.localedata import Alias

    match node:
        case Alias(keys=keys):
            target: Any = tree
            for key in keys:
                target = _target(target, tree)[key]
            return _target(target, tree)
        case (alias, own):
            return {**_target(alias, tree), **own}
        case _:
            return node
