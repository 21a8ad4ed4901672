"""Places in English."""

from importlib.resources import files
from typing import Final

from bilat.languages.schema.inflection import Inflection
from bilat.languages.schema.places import Places

_AREAS: Final = (
    "region",
    "province",
    "oblast",
    "prefecture",
    "governorate",
    "krai",
    "voivodeship",
    "district",
    "county",
)


def _read() -> str:
    folder = files("bilat.languages.en")
    return "".join((folder / name).read_text("utf-8") for name in ("cities.tsv", "places.tsv"))


PLACES: Final = Places(
    read=_read,
    inflection=Inflection(cases="", by_end={}),
    areas={area: area for area in _AREAS},
    area_ends={area: {"": ""} for area in _AREAS},
    halls=frozenset("palace castle house hotel mansion guesthouse residence".split()),
    no_persons=frozenset(
        "region province oblast mayor airport city court forum summit conference agreement declaration treaty process"
        " talks police university hotel palace stadium street square and in on at to of the".split()
    ),
)
