"""How Russian is written."""

from bilat.languages.schema.spelling import Spelling

SPELLING = Spelling(
    folds={"ё": "е", "’": "'", "‘": "'", "`": "'"},
    # old pages have a Latin e with dots lost where ё was meant, and other letters of the same look
    lookalikes={"a": "а", "c": "с", "e": "е", "o": "о", "p": "р", "x": "х", "y": "у"},
    abbreviations=frozenset(
        "г гг в вв н э т д п е к с ч о ул пр обл р руб коп долл тыс млн млрд трлн куб кв тонн проф акад ген им"
        " см ср напр др гр ст зам пред рис табл янв фев февр мар апр авг сен сент окт ноя нояб дек".split()
    ),
    closing=frozenset("млн млрд трлн тыс тонн руб коп кв куб".split()),
)
