"""Locales by their names, and what CLDR knows of each. Babel's data are loaded on first use, never at import."""

from __future__ import annotations

from functools import cache, lru_cache
from reprlib import repr as short
from typing import TYPE_CHECKING, Any, cast

from bilat.errors import UnknownLocaleError, either

if TYPE_CHECKING:
    from babel.core import Locale
    from babel.localedata import LocaleDataDict

__all__ = ["data", "lineage", "resolve", "territory"]


def resolve(locale: str | Locale) -> Locale:
    """The locale of an identifier, however it is written; the same object each time.

    Args:
        locale: an identifier of Babel (``uz_Cyrl``), a BCP 47 tag (``uz-Cyrl``, ``zh-Hans-CN``) in capitals or not,
            or a locale of Babel, which is given back.

    Raises:
        UnknownLocaleError: if there is no such locale in CLDR.

    Example:
        >>> resolve("uz-cyrl"), resolve("UZ_CYRL") is resolve("uz-Cyrl")
        (Locale('uz', script='Cyrl'), True)
        >>> resolve("zh-TW")
        Locale('zh', territory='TW', script='Hant')
        >>> resolve("ru_UZ")
        Traceback (most recent call last):
            ...
        bilat.errors.UnknownLocaleError: locale: 'ru_UZ' is no locale of CLDR; did you mean 'ru', 'ru_UA' or 'ru_RU'?
    """
    return _resolved(locale) if isinstance(locale, str) else _given(locale)


@cache
def data(locale: Locale) -> LocaleDataDict:
    """All that CLDR knows of a locale, what it inherits included, as Babel keeps it.

    Example:
        >>> data(resolve("ru"))["currency_names_plural"]["USD"]["many"]
        'долларов США'
    """
    from babel.localedata import LocaleDataDict, load

    # a copy: Babel keeps in it what aliases lead to
    return LocaleDataDict(cast("dict[str | int | None, Any]", dict(load(lineage(locale)[0]))))


@cache
def lineage(locale: Locale) -> tuple[str, ...]:
    """The identifiers that a locale inherits from, as CLDR has it: its own first, the root of all left out.

    Example:
        >>> lineage(resolve("es-MX")), lineage(resolve("uz-Cyrl-UZ"))
        (('es_MX', 'es_419', 'es'), ('uz_Cyrl_UZ', 'uz_Cyrl'))
    """
    from babel.core import get_global

    parents = get_global("parent_exceptions")
    names = [str(locale).partition("@")[0]]
    while (name := parents.get(names[-1]) or _shorter(names[-1])) not in {"", "root"}:
        names.append(name)
    return tuple(names)


@cache
def territory(locale: Locale) -> str:
    """The territory of a locale, or the one where most of its speakers live.

    Example:
        >>> territory(resolve("en-IN")), territory(resolve("uz-Cyrl"))
        ('IN', 'UZ')
    """
    from babel.core import get_global

    likely = get_global("likely_subtags")
    names = (f"{locale.language}_{locale.script}", locale.language)
    return str(locale.territory or next((likely[name].split("_")[-1] for name in names if name in likely), "ZZ"))


def _shorter(name: str) -> str:
    """An identifier without its last part; nothing where that is a script which its language is seldom written in."""
    from babel.core import get_global

    language, _, last = name.rpartition("_")
    usual = get_global("likely_subtags").get(language, "").split("_")
    return "" if len(last) == 4 and last not in usual else language


def _given(locale: object) -> Locale:
    from babel.core import Locale

    if isinstance(locale, Locale):
        return locale
    raise UnknownLocaleError(f"{short(locale)} is no locale", "locale", "give an identifier such as 'ru' or 'uz-Cyrl'")


@lru_cache(4096)  # there are fewer locales, but names without end
def _resolved(identifier: str) -> Locale:
    from babel.core import Locale, parse_locale
    from babel.core import UnknownLocaleError as UnknownToBabel

    name = identifier.partition("@")[0].replace("-", "_")  # what follows is of POSIX: the euro
    try:
        locale = Locale.parse(_identifiers().get(name.casefold(), name))
        # Babel gives uz_Latn_UZ for uz_Thai: what is likely of the language, whatever the script that was asked for
        if parse_locale(name)[2] in {None, _script(locale)}:
            return _one(str(locale))
    except (UnknownToBabel, ValueError, TypeError):
        pass
    raise UnknownLocaleError(f"{short(identifier)} is no locale of CLDR", "locale", _remedy(name))


@cache
def _one(identifier: str) -> Locale:
    from babel.core import Locale

    return Locale.parse(identifier)


def _script(locale: Locale) -> str | None:
    """The script of a locale, the likely one where its identifier has none."""
    from babel.core import get_global

    likely = get_global("likely_subtags")
    whole = likely.get(f"{locale.language}_{locale.territory}") or likely.get(locale.language, "")
    return locale.script or next((part for part in whole.split("_") if len(part) == 4), None)


@cache
def _identifiers() -> dict[str, str]:
    """Every identifier that CLDR has, by the same in small letters."""
    from babel.localedata import locale_identifiers

    return {identifier.casefold(): identifier for identifier in locale_identifiers()}


def _remedy(name: str) -> str:
    """The nearest identifiers: of the same language where there is such a language."""
    from difflib import get_close_matches

    wanted = name[:40].casefold()  # the time this takes grows with the square of the length
    language = wanted.partition("_")[0]
    known = _identifiers()
    kin = [each for each in known if each.partition("_")[0] == language]
    close = get_close_matches(wanted, kin or known, n=3)
    if language in known:
        close = [language, *(each for each in close if each != language)][:3]
    if not close:
        return "give an identifier such as 'ru' or 'uz-Cyrl'"
    return f"did you mean {either(repr(known[each]) for each in close)}?"
