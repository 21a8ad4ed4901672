"""Compares the forms that languages/ru/inflection.py gives with those of the dictionary OpenCorpora.

Prints, for each single word of the tables of countries that the dictionary knows, the forms that only one of the two
has. Old instrumentals (-ою, -ею), short adjectives and plurals of places are left aside. Not every difference is an
error: the dictionary declines some names as nobody does.

    pip install pymorphy3
    python tools/check_russian.py
"""

from __future__ import annotations

import pymorphy3

from bilat.languages.ru.countries import COUNTRIES
from bilat.languages.schema.inflection import lemma

TAGS = {"name": {"NOUN"}, "capital": {"NOUN"}, "demonym": {"NOUN"}, "adjective": {"ADJF"}}


def main() -> None:
    """Print the differences."""
    morph = pymorphy3.MorphAnalyzer()
    for phrase, term in COUNTRIES.phrases():
        if term.kind not in TAGS or term.part != "whole" or not lemma(phrase).isalpha() or lemma(phrase).isupper():
            continue
        inflection = COUNTRIES.inflections[term.kind]
        ours = {folded(form) for form, _ in inflection.forms(phrase)}
        theirs = dictionary_forms(lemma(phrase), TAGS[term.kind], morph)
        if theirs and (ours - theirs or theirs - ours):
            print(phrase, "only ours:", sorted(ours - theirs), "only theirs:", sorted(theirs - ours))


def dictionary_forms(word: str, tags: set[str], morph: pymorphy3.MorphAnalyzer) -> set[str]:
    """The forms of a word's likeliest reading as a noun or an adjective in the nominative; none if it is not known."""
    if not morph.word_is_known(word.lower()):
        return set()
    for parse in sorted(morph.parse(word), key=lambda parse: "Geox" not in parse.tag):
        if tags & {str(parse.tag.POS)} and "nomn" in parse.tag:
            return {
                folded(form.word)
                for form in parse.lexeme
                if not {"V-oy", "V-ey", "Supr"} & set(form.tag.grammemes)
                and form.tag.POS in tags
                and (parse.tag.POS != "NOUN" or "anim" in parse.tag or form.tag.number == parse.tag.number)
            }
    return set()


def folded(word: str) -> str:
    """Small letters, no ё."""
    return word.lower().replace("ё", "е")


if __name__ == "__main__":
    main()
