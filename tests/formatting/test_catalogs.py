"""The gettext catalogs: complete, with the gaps of what they translate, and with as many plurals as they need."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, cast

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from bilat.formatting import messages
from bilat.formatting.messages import Message, catalog_of
from bilat.locales import resolve

if TYPE_CHECKING:
    from types import ModuleType

    from babel.messages.catalog import Message as Entry

FOLDER = Path(__file__).parents[2] / "src/bilat/formatting/locale"
"""Where the catalogs are written: what is installed has them compiled."""
LANGUAGES = ["ar", "az", "de", "en", "es", "fr", "kk", "ky", "ru", "tg", "tr", "uz", "uz_Cyrl", "zh_Hans"]
COUNTED = "count"
"""The gap of a number. A plural form that stands for one number alone may say it as a word: «مذكرتين»."""


@pytest.fixture(scope="module")
def tool(root: Path) -> ModuleType:
    """What keeps the catalogs up to date."""
    spec = spec_from_file_location("catalogs", root / "tools/catalogs.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module", params=LANGUAGES)
def catalog(request: pytest.FixtureRequest) -> Catalog:
    with FOLDER.joinpath(request.param, "LC_MESSAGES", "bilat.po").open("rb") as opened:
        return read_po(opened, locale=request.param, abort_invalid=True)


def entries(catalog: Catalog) -> list[Entry]:
    return [entry for entry in catalog if entry.id]


def forms(entry: Entry) -> list[str]:
    return [entry.string] if isinstance(entry.string, str) else list(entry.string)


def gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def told_gaps(entry: Entry) -> set[str]:
    return gaps(entry.id if isinstance(entry.id, str) else entry.id[0])


def test_there_is_one_for_each_language() -> None:
    assert sorted(path.parents[1].name for path in FOLDER.glob("*/LC_MESSAGES/bilat.po")) == LANGUAGES


def test_files_are_as_the_tool_writes_them(tool: ModuleType) -> None:
    template = tool.collected()
    assert (FOLDER / "bilat.pot").read_bytes() == tool.written(template), "run nox -s catalogs"
    for path in FOLDER.glob("*/LC_MESSAGES/bilat.po"):
        assert path.read_bytes() == tool.written(tool.updated(path, template)), "run nox -s catalogs"


def test_every_message_of_the_code_is_collected(tool: ModuleType) -> None:
    """Babel passes over a call that it does not take for one of a message."""
    for name in ("record", "table"):
        import_module(f"bilat.formatting.{name}")
    said = {
        message.text
        for name, module in sys.modules.items()
        if name.startswith("bilat.formatting.")
        for value in vars(module).values()
        for message in messages_in(value)
    }
    collected = {entry.id if isinstance(entry.id, str) else entry.id[0] for entry in entries(tool.collected())}
    assert said == collected


def messages_in(value: object) -> list[Message]:
    """The messages that a constant of a module holds."""
    if isinstance(value, Message):
        return [value]
    if isinstance(value, dict):
        return messages_in(tuple(cast("dict[object, object]", value).values()))
    held = cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()
    return [message for each in held for message in messages_in(each)]


def test_every_message_has_a_translation(catalog: Catalog) -> None:
    assert [entry.id for entry in entries(catalog) if not all(forms(entry))] == []
    assert not any(entry.fuzzy for entry in catalog)


def test_translations_have_the_gaps_of_the_message(catalog: Catalog) -> None:
    for entry in entries(catalog):
        for form in forms(entry):
            assert gaps(form) | {COUNTED} == told_gaps(entry) | {COUNTED}, entry.id
            assert gaps(form) == told_gaps(entry) or catalog.num_plurals == 6, entry.id


def test_a_word_for_a_number_stands_only_where_the_form_is_for_that_number(catalog: Catalog) -> None:
    for entry in entries(catalog):
        if COUNTED not in told_gaps(entry):
            continue
        said = [catalog_of(resolve(str(catalog.locale))).count(of(entry), number, count="№") for number in range(200)]
        without = [text for text in said if "№" not in text]
        assert len(without) == len(set(without)), entry.id


def of(entry: Entry) -> Message:
    assert not isinstance(entry.id, str)
    assert entry.context
    return Message(entry.context, *entry.id)


def test_there_are_as_many_plurals_as_the_language_has(catalog: Catalog) -> None:
    from babel.messages.plurals import get_plural

    assert catalog.plural_forms == get_plural(str(catalog.locale)).plural_forms
    for entry in entries(catalog):
        if not isinstance(entry.id, str):
            assert len(forms(entry)) == catalog.num_plurals, entry.id


def test_a_translation_begins_and_ends_with_no_space_and_has_no_two(catalog: Catalog) -> None:
    for entry in entries(catalog):
        for form in forms(entry):
            assert form == form.strip()
            assert "  " not in form


SCRIPTS = {
    "ar": "\u0600-\u06ff",
    "zh_Hans": "\u4e00-\u9fff",
    **dict.fromkeys(["kk", "ky", "ru", "tg", "uz_Cyrl"], "\u0400-\u04ff"),
    **dict.fromkeys(["az", "de", "en", "es", "fr", "tr", "uz"], "A-Za-z\u00c0-\u024f\u0259\u02bb\u02bc"),
}


def test_a_translation_keeps_to_one_script(catalog: Catalog) -> None:
    """A Latin «c» in a Cyrillic word is a slip that no eye sees."""
    letter = re.compile(f"[{SCRIPTS[str(catalog.locale)]}]")
    for entry in entries(catalog):
        for form in forms(entry):
            letters = [each for each in re.sub(r"\{\w+\}", "", form) if each.isalpha()]
            assert [each for each in letters if not letter.match(each)] in ([], ["ª"]), form


@pytest.mark.parametrize(
    ("locale", "word"),
    [
        ("es-MX", "conversaciones"),
        ("ru-KG", "переговоры"),
        ("uz-Latn-UZ", "muzokaralar"),
        ("uz-Cyrl-UZ", "музокаралар"),
        ("zh", "会谈"),
        ("zh-Hans-SG", "会谈"),
        ("en-150", "talks"),
        # other scripts and other languages: their parent in CLDR is the root
        ("uz-Arab", "talks"),
        ("az-Cyrl", "talks"),
        ("zh-Hant-TW", "talks"),
        ("pt", "talks"),
    ],
)
def test_words_are_those_of_the_nearest_parent(locale: str, word: str) -> None:
    assert catalog_of(resolve(locale)).say(Message("form of a meeting", "talks")) == word


def test_a_compiled_catalog_takes_the_place_of_its_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "locale" / "la" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    catalog = Catalog(locale="la")
    catalog.add("talks", "colloquium")
    with (folder / "bilat.mo").open("wb") as file:
        write_mo(file, catalog)
    monkeypatch.setattr(messages, "files", {"bilat.formatting": tmp_path}.__getitem__)
    translations = messages._translations.__wrapped__("la")
    assert translations is not None
    assert translations.gettext("talks") == "colloquium"
