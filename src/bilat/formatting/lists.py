"""Enumerations, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from babel.core import Locale


def listed(items: Sequence[str], locale: Locale) -> str:
    """Several things as the locale enumerates them: «one, two and three»."""
    from babel.lists import format_list

    return format_list(items, locale=locale)
