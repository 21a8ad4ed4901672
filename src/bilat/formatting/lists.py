"""Enumerations, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel.lists import format_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from babel.core import Locale


def listed(items: Sequence[str], locale: Locale) -> str:
    """Several things as the locale enumerates them: «one, two and three»."""
    return format_list(items, locale=locale)
