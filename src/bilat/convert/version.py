"""The version of the JSON."""

from __future__ import annotations

from typing import Final

JSON_VERSION: Final = "1.0"
"""The version of the JSON, which stands in the ``$id`` of its schema: what is new raises the number after the point."""
