"""Write the forms of Russian titles and of the words around them: ``python tools/people_titles.py``.

Reads ``languages/ru/titles.txt`` (office, kind, title; what follows a bar is not inflected) and writes
``languages/ru/titles.tsv``: title, office, kind, cases, number, form. Forms are those of OpenCorpora's dictionary, as
pymorphy3 packs it.
"""

from __future__ import annotations

from pathlib import Path

import pymorphy3

FOLDER = Path(__file__).parent.parent / "src" / "bilat" / "languages" / "ru"
CASES = {"nomn": "n", "gent": "g", "datv": "d", "accs": "a", "ablt": "i", "loct": "l"}
OTHER_WORDS = {"после", "премьере", "хозяева", "хозяев", "хозяевам", "хозяевами", "хозяевах"}
"""Forms that are far more often another word: «после» is a preposition, a «премьера» a first night too, «хозяева» are
hosts."""
ANALYZER = pymorphy3.MorphAnalyzer()


def parse_of(word: str, gender: str | None) -> pymorphy3.analyzer.Parse:
    """The reading of ``word`` as a nominative singular, of ``gender`` if that is given."""
    for parse in ANALYZER.parse(word):
        nominal = {"nomn", "sing"} <= parse.tag.grammemes and parse.tag.POS in ("NOUN", "ADJF", "PRTF")
        if nominal and gender in (None, parse.tag.gender):
            return parse
    raise ValueError(f"{word!r} is no nominative singular ({gender})")


def inflected(parse: pymorphy3.analyzer.Parse, case: str, number: str) -> str | None:
    """One form of a word; animate in the accusative."""
    marks = {case, number}
    if parse.tag.POS != "NOUN" and case == "accs":
        marks = {"gent", number}
    form = parse.inflect(marks)
    return form.word if form else None


def word_form(word: str, case: str, number: str, gender: str | None) -> str | None:
    """One form of a word; of a hyphenated one only the last part is inflected."""
    head, hyphen, last = word.rpartition("-")
    form = inflected(parse_of(last.lower(), gender), case, number)
    return form and head + hyphen + form


def forms(title: str) -> dict[tuple[str, str], str]:
    """The forms of a title with their number and cases."""
    inflecting, _, fixed = title.partition("|")
    words = inflecting.split()
    if not words:
        return {(fixed, "sing"): "".join(CASES.values())}
    heads = [parse_of(word.rpartition("-")[2].lower(), None) for word in words]
    noun = next((head for head in heads if head.tag.POS == "NOUN"), heads[-1])
    found: dict[tuple[str, str], str] = {}
    for number in ("sing", "plur"):
        for case, letter in CASES.items():
            parts = [word_form(word, case, number, noun.tag.gender) for word in words]
            form = " ".join(map(str, parts)) + fixed
            if all(parts) and form not in OTHER_WORDS:
                found[form, number] = found.get((form, number), "") + letter
    return found


def main() -> None:
    """Write ``titles.tsv``."""
    lines = []
    for line in (FOLDER / "titles.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            office, kind, titles = line.split("\t")
            for title in titles.split(", "):
                for (form, number), cases in forms(title).items():
                    lines.append("\t".join([title.replace("|", ""), office, kind, cases, number, form]))
    (FOLDER / "titles.tsv").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
