"""The nominative of the words that stand before a noun and agree with it."""

from __future__ import annotations

from bilat.languages.schema.institutions import Adjectives


def nominative(word: str, gender: str, rules: Adjectives) -> str:
    """The nominative of an adjective as it agrees with a noun of ``gender``; a word that is none stays as it is.

    Args:
        word: the adjective in any case, as written.
        gender: ``m``, ``f``, ``n`` or ``p``.
        rules: how adjectives of the language agree.

    Example:
        >>> from bilat.languages.ru.institutions import INSTITUTIONS
        >>> nominative("Межправительственной", "f", INSTITUTIONS.adjectives)
        'Межправительственная'
    """
    low = word.lower()
    forms = rules.endings
    if low.endswith(forms[gender + "n"]):
        return word
    known = {ending for key, endings in forms.items() if key[0] == gender for ending in endings if low.endswith(ending)}
    if not known:
        return word
    ending = max(known, key=len)
    stem = low[: -len(ending)]
    if gender == "m" and stem in rules.stressed:
        return word[: len(stem)] + rules.stressed_ending
    by_gender = rules.nominatives.get(stem[-1:]) or rules.nominatives["soft" if ending in rules.soft else ""]
    return word[: len(stem)] + by_gender[gender]
