"""Places in Uzbek."""

from importlib.resources import files
from typing import Final

from bilat.languages.schema.places import Places
from bilat.languages.uz.inflection import NAME, NOUN


def _read() -> str:
    return (files("bilat.languages.uz") / "places.tsv").read_text("utf-8")


PLACES: Final = Places(
    read=_read,
    inflection=NAME,
    houses=frozenset(
        form for noun in "saroy qarorgoh mehmonxona majmua markaz zal".split() for form, _ in NOUN.forms(noun)
    ),
    final=True,
    no_persons=frozenset("va hamda viloyati shahri tumani prezident prezidenti".split()),
)
