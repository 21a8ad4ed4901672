"""Uzbek news in the wording of press services with what each tells (``uzbek.jsonl``), and one script as the other.

The states and leaders are real so that tables know them; the news is invented.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final, NamedTuple

from bilat.languages import spelling_of

_PAIRS: Final = (
    "yoʻ йў oʻ ў gʻ ғ sh ш ch ч yo ё yu ю ya я ye е ts ц a а b б d д e е f ф g г h ҳ i и j ж k к l л m м n н o о"
    " p п q қ r р s с t т u у v в x х y й z з ʼ ъ"
).split()
_CYRILLIC: Final[dict[str, str]] = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
_LATIN: Final[dict[str, str]] = {
    **{cyrillic: latin for latin, cyrillic in _CYRILLIC.items() if latin != "ye"},
    "э": "e",
    "ь": "",
}
_APOSTROPHE: Final = re.compile("[‘’'`]")


class Sample(NamedTuple):
    """A text with what it tells: of each record the fields that say so, places and people by their names."""

    published: str
    text: str
    tells: list[dict[str, Any]]


def in_cyrillic(text: str) -> str:
    """An Uzbek text in Latin letters as the other script has it."""
    text = re.sub("(?<=[oOgG])[‘’'`]", "ʻ", text)
    text = _APOSTROPHE.sub("ʼ", text)

    def written(match: re.Match[str]) -> str:
        run = match[0]
        small = run.lower()
        initial = match.start() == 0 or not text[match.start() - 1].isalpha()
        letter = "э" if small == "e" and initial else _CYRILLIC[small]
        return letter.upper() if run[0].isupper() else letter

    return re.sub("|".join(sorted(_CYRILLIC, key=len, reverse=True)), written, text, flags=re.IGNORECASE)


def in_latin(text: str) -> str:
    """An Uzbek text in Cyrillic letters as the other script has it."""

    def written(match: re.Match[str]) -> str:
        letter = match[0]
        small = letter.lower()
        before = text[match.start() - 1].lower() if match.start() else " "
        latin = _LATIN[small]
        if small == "е" and (not before.isalpha() or before in "аеёиоуэюяўъ"):
            latin = "ye"
        if small == "ц" and before not in "аеёиоуэюяў":
            latin = "s"
        shouted = letter.isupper() and match.end() < len(text) and text[match.end()].isupper()
        return latin.upper() if shouted else latin.capitalize() if letter.isupper() else latin

    return re.sub(f"[{''.join(_LATIN)}]", written, text, flags=re.IGNORECASE)


def in_one_script(value: Any) -> Any:
    """A value of JSON with its words in the normal form of Uzbek, in which the scripts are alike."""
    if isinstance(value, str):
        spelling = spelling_of("uz")
        return " ".join(map(spelling.fold, spelling.cut(value)))
    if isinstance(value, dict):
        return {key: in_one_script(item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, list):
        return [in_one_script(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    return value


SAMPLES: Final = [
    Sample(**json.loads(line)) for line in Path(__file__).with_name("uzbek.jsonl").read_text("utf-8").splitlines()
]
