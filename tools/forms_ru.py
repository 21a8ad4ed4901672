"""Write ``languages/ru/forms.tsv``: the forms of the Russian cue words, by pymorphy3's dictionary (OpenCorpora).

Run it after the lemmas of ``languages/ru/cues.py`` have changed: ``python tools/forms_ru.py``.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pymorphy3

TARGET = Path(__file__).parent.parent / "src" / "bilat" / "languages" / "ru" / "forms.tsv"
CASES = {
    "nomn": "n",
    "gent": "g",
    "datv": "d",
    "accs": "a",
    "ablt": "i",
    "loct": "l",
    "gen2": "g",
    "loc2": "l",
    "acc2": "a",
}


def feature(tag: pymorphy3.tagset.OpencorporaTag) -> str | None:
    """The grammatical form, as the cue tables name it; None for a form that the press does not use."""
    part = tag.POS
    if part == "INFN":
        return "base"
    if part == "GRND":
        return "past" if tag.tense == "past" else "gerund"
    if part == "VERB":
        if tag.mood == "impr":
            return None
        return {"past": "past", "pres": "present", "futr": "future"}[tag.tense]
    if part in {"PRTF", "PRTS"} and tag.voice == "pssv":
        return "participle"
    if part == "PRTF":
        return f"active-{tag.tense}"
    if part in {"NOUN", "ADJF", "NPRO"} and tag.case in CASES:
        letter = CASES[tag.case]
        return letter.upper() if tag.number == "plur" else letter
    return "short" if part == "ADJS" else None


def _of_speaker(tag: pymorphy3.tagset.OpencorporaTag) -> bool:
    """Whether a verb is of "I"; where a noun of the table looks the same, the press means that: «встречу»."""
    return bool(tag.person == "1per" and tag.number == "sing")


def main() -> None:
    """Write the table."""
    namespace: dict[str, object] = {}
    source = (TARGET.parent / "cues.py").read_text(encoding="utf-8")
    exec(source.split("\nCUES = ")[0], namespace)  # noqa: S102  # the lemmas only: the table itself needs this file
    lemmas = {
        phrase.split()[0]
        for senses in namespace["LEMMAS"].values()  # type: ignore[attr-defined]
        for phrases in senses.values()
        for phrase in phrases.split(",")
    }
    adjectives = ", ".join(namespace["LEMMAS"]["quality"].values()).split(", ")  # type: ignore[index]
    morph = pymorphy3.MorphAnalyzer()
    of_nouns = {
        form.word
        for lemma in lemmas
        for parse in morph.parse(lemma)
        if parse.tag.POS == "NOUN"
        for form in parse.lexeme
    }
    lines = [
        "# lemma, then each form with its grammatical form; written by tools/forms_ru.py from OpenCorpora's dictionary"
    ]
    for lemma in sorted(lemmas):
        plain = lemma.replace("ё", "е")
        parses = [p for p in morph.parse(lemma) if p.normal_form.replace("ё", "е") == plain]
        if lemma in adjectives:  # «рабочий» is a noun as well
            parses.sort(key=lambda p: p.tag.POS == "NOUN")
        best = next((p for p in parses if p.tag.POS in {"NOUN", "INFN", "ADJF", "ADJS", "PRTF"}), None)
        if best is None:
            nouns = [p for p in morph.parse(lemma) if p.tag.POS in {"NOUN", "ADJF", "PRTF", "ADJS"}]
            best = nouns[0] if nouns else None
        forms: defaultdict[str, str] = defaultdict(str)
        for form in best.lexeme if best else ():
            name = feature(form.tag)
            word = form.word.replace("ё", "е")
            if name is None or "Abbr" in form.tag or (_of_speaker(form.tag) and word in of_nouns):
                continue
            if len(name) == 1:
                forms[word] += name if name not in forms[word] else ""
            else:
                forms.setdefault(word, name)
        forms.setdefault(plain, "n")
        lines.append("\t".join([lemma, *(f"{form}:{name}" for form, name in sorted(forms.items()))]))
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
