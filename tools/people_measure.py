"""Count how many Russian names bilat brings back to the nominative.

Usage: ``python tools/people_measure.py [--blind] [--errors]``

Takes the names of the table of leaders, puts them in every case with pymorphy3 (foreign family names by rule) and reads
them, with the case known (as an office tells it) and unknown. With ``--blind`` the table of leaders is hidden from the
reader, so that only rules and given names work.
"""

from __future__ import annotations

import sys
from collections import Counter

import pymorphy3

from bilat.languages.leaders import leaders
from bilat.reading.names import Names

CASES = {"gent": "g", "datv": "d", "accs": "a", "ablt": "i", "loct": "l"}
OFFICE = {"g": "ga", "a": "ga"}
ANALYZER = pymorphy3.MorphAnalyzer()


def parse_of(word: str, marks: tuple[str, ...], gender: str) -> pymorphy3.analyzer.Parse | None:
    """The reading of a word as a given or family name in the nominative, if the dictionary has one."""
    for parse in ANALYZER.parse(word):
        if {"nomn", "sing", *marks} <= parse.tag.grammemes and gender in (parse.tag.gender, None) and parse.is_known:
            return parse
    return None


CONSONANTS = "бвгджзклмнпрстфхцчшщ"


def guessed(family: str, case: str, gender: str) -> str | None:
    """A form of a foreign family name, by the rule of school: men's in a consonant take endings, the rest do not."""
    if family[-1] in "оеёиуюэы" or (gender == "femn" and family[-1] in CONSONANTS + "ьй"):
        return family
    if gender == "masc" and family[-1] in CONSONANTS and not family.endswith(("ов", "ев", "ин", "ын", "их", "ых")):
        instrumental = "ем" if family[-1] in "жчшщц" else "ом"
        return family + {"gent": "а", "datv": "у", "accs": "а", "ablt": instrumental, "loct": "е"}[case]
    return None


def inflected(parse: pymorphy3.analyzer.Parse, case: str) -> str | None:
    """A form, with a capital."""
    form = parse.inflect({case, "sing"})
    return form.word.capitalize() if form else None


def forms(name: str, family: str) -> list[tuple[str, str]]:
    """The name in all oblique cases."""
    given = name.replace(family, "").split()
    if len(given) != 1 or "-" in name:
        return []
    for gender in ("masc", "femn"):
        first = parse_of(given[0].lower(), ("Name",), gender)
        last = parse_of(family.lower(), ("Surn",), gender)
        if first:
            pairs = [
                (inflected(first, case), inflected(last, case) if last else guessed(family, case, gender), letter)
                for case, letter in CASES.items()
            ]
            return [(f"{a} {b}", letter) for a, b, letter in pairs if a and b]
    return []


def main() -> None:
    """Count and print."""
    names = Names("ru")
    if "--blind" in sys.argv:
        names._families.clear()  # noqa: SLF001 - what is measured is the work without them
    tally: Counter[tuple[str, bool]] = Counter()
    for name, family in sorted({(leader.full_names[-1], leader.families[-1]) for leader in leaders()}):
        for form, case in forms(name, family):
            for label, cases in (("case known", case), ("by office", OFFICE.get(case, case)), ("case unknown", "")):
                read = " ".join(names.nominative(tuple(form.split()), cases))
                tally[label, read.replace("ё", "е") == name.replace("ё", "е")] += 1
                if "--errors" in sys.argv and read.replace("ё", "е") != name.replace("ё", "е"):
                    print(f"{label:24} {form} -> {read}, not {name}")
    for label in dict.fromkeys(label for label, _ in tally):
        right, wrong = tally[label, True], tally[label, False]
        print(f"{label:24} {right}/{right + wrong} {right / (right + wrong):.1%}")


if __name__ == "__main__":
    main()
