"""Writes the JSON Schema that the docs publish: run it when a record, a value or a choice has changed."""

from __future__ import annotations

import json
from pathlib import Path

import bilat
from bilat.convert import JSON_VERSION

SCHEMA = Path(__file__).parent.parent / "docs" / "schema" / f"bilat-{JSON_VERSION}.schema.json"

if __name__ == "__main__":
    SCHEMA.write_text(json.dumps(bilat.json_schema(), indent=2) + "\n", encoding="utf-8")
    print(SCHEMA)
