"""Documents of two records that hold what they must, for tests to change."""

from typing import Any, Final

MEETING: Final[dict[str, Any]] = {"type": "meeting", "countries": ["KZ", "UZ"], "form": "talks", "status": "held"}
FIGURE: Final[dict[str, Any]] = {
    "type": "trade-figure",
    "countries": ["KZ", "UZ"],
    "flow": "exports",
    "reporter": "UZ",
    "partner": "KZ",
    "status": "reported",
    "value": {"amount": "5", "currency": "USD"},
}
