"""How the words of a table take their endings, so that a table holds each word once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Protocol

import attrs

_WORD = re.compile(r"[^\W\d_][\w'’ʻʼ-]*(?:/\w+)?")
_MARK = re.compile(r"/\w+|\|")
_FIXED = "0"

Paradigm = Mapping[str, str]
"""Endings with the cases that each stands for, as letters: ``{"а": "n", "ы": "g"}``."""


class Inflecting(Protocol):
    """What gives the forms of a word or phrase, in whatever way its language makes them."""

    def forms(self, phrase: str) -> Iterator[tuple[str, str]]:
        """Every form of ``phrase`` with the cases that it may stand in."""
        ...  # pragma: no cover


def paradigm(endings: str) -> Paradigm:
    """A paradigm written as words, each an ending, a colon and the cases: ``"а:n ы:g е:dl у:a ой:i"``."""
    found: dict[str, str] = {}
    for item in endings.split():
        ending, _, cases = item.partition(":")
        found[ending] = found.get(ending, "") + cases
    return found


def lemma(phrase: str) -> str:
    """A phrase of a table in its dictionary form, without the marks that say how it is inflected."""
    return _MARK.sub("", phrase)


@attrs.frozen(kw_only=True, eq=False)
class Inflection:
    """The endings of one kind of word in one language.

    A phrase is written in its dictionary form. What follows a bar in it stays as it is; a word followed by ``/0`` does
    too, and a word followed by ``/name`` takes the paradigm of that name, in place of the one that its end calls for.

    Args:
        cases: the letters of all cases, in their usual order.
        by_end: for the end of a word in its dictionary form, the endings that take its place. The longest end that
            fits decides; the empty end fits every word.
        by_name: for the name of a paradigm, the end that is cut off and the endings that take its place.

    Example:
        >>> english = Inflection(cases="", by_end={"": {"": ""}})
        >>> list(english.forms("New Zealand"))
        [('New Zealand', '')]
    """

    cases: str
    by_end: Mapping[str, Paradigm]
    by_name: Mapping[str, tuple[str, Paradigm]] = attrs.field(factory=dict[str, tuple[str, Paradigm]])

    def forms(self, phrase: str) -> Iterator[tuple[str, str]]:
        """Every form of ``phrase`` with the cases that it may stand in."""
        declined, _, fixed = phrase.partition("|")
        words = _WORD.findall(declined)
        if not self.cases or not words:
            yield declined + fixed, ""
        elif len(words) == 1:
            for form, cases in self._word(words[0]).items():
                yield declined.replace(words[0], form) + fixed, cases
        else:
            yield from self._agreeing(declined, fixed, words)

    def _agreeing(self, declined: str, fixed: str, words: list[str]) -> Iterator[tuple[str, str]]:
        gaps = _WORD.split(declined)
        all_forms = [self._word(word) for word in words]
        found: dict[str, str] = {}
        for case in self.cases:
            for picked in product(*([form for form, cases in forms.items() if case in cases] for forms in all_forms)):
                form = "".join(gap + word for gap, word in zip(gaps, [*picked, ""], strict=True)) + fixed
                found[form] = found.get(form, "") + case
        yield from found.items()

    def _word(self, word: str) -> dict[str, str]:
        lemma, _, name = word.partition("/")
        if name == _FIXED or (not name and lemma.isupper()):
            return {lemma: self.cases}
        end, endings = self.by_name[name] if name else self._by_end(lemma)
        stem = lemma.removesuffix(end)
        return {stem + ending: cases for ending, cases in endings.items()}

    def _by_end(self, lemma: str) -> tuple[str, Paradigm]:
        for size in range(min(len(lemma), 6), -1, -1):
            end = lemma[len(lemma) - size :]
            if end in self.by_end:
                return end, self.by_end[end]
        return "", {"": self.cases}


@attrs.frozen(kw_only=True, eq=False)
class Agglutination:
    """The endings of one kind of word in a language that puts one ending after another: number, owner, case.

    Only the last word of a phrase takes endings, whatever its letters ("AQSHning").

    Args:
        layers: what may come one after the other: for the end of the form so far, the endings that take its place. The
            longest end that fits decides; the empty end fits every form. The cases of the last layer are the form's.

    Example:
        >>> plural = {"": {"": "", "lar": ""}}
        >>> case = {"": paradigm(":n ga:d"), "k": paradigm("k:n kka:d")}
        >>> dict(Agglutination(layers=(plural, case)).forms("istak"))
        {'istak': 'n', 'istakka': 'd', 'istaklar': 'n', 'istaklarga': 'd'}
    """

    layers: tuple[Mapping[str, Paradigm], ...]

    def forms(self, phrase: str) -> Iterator[tuple[str, str]]:
        """Every form of ``phrase`` with the cases that it may stand in."""
        found = {lemma(phrase): ""}
        for layer in self.layers:
            found = {
                form[: len(form) - len(end)] + ending: cases or before
                for form, before in found.items()
                for end in (_longest_end(form, layer),)
                for ending, cases in layer[end].items()
            }
        yield from found.items()


def _longest_end(form: str, layer: Mapping[str, Paradigm]) -> str:
    low = form.lower()
    return max((end for end in layer if low.endswith(end)), key=len)
