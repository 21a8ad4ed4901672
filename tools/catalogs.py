"""Collects what bilat says, and brings the gettext catalogs up to date with it.

Writes ``bilat.pot``, the template of a new catalog, and every catalog there is. What has no translation yet is left
empty, what is said no longer is dropped; in English, each message is its own translation. A new language begins with an
empty ``<locale>/LC_MESSAGES/bilat.po``. The files hold no dates, so that they change only with the words.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT: Final = Path(__file__).resolve().parent.parent
WORDS: Final = ROOT / "src" / "bilat" / "formatting"
CATALOGS: Final = WORDS / "locale"
CALLS: Final = {"Message": {2: ((1, "c"), 2), 3: ((1, "c"), 2, 3), 4: ((1, "c"), 2, 3)}}
"""What is collected. Babel counts the comma that may end a call as one more argument."""
HEADER: Final = """\
# What bilat says, in {language}.
# Names stay in the nominative: no sentence may need another case of a {{gap}}.
# `nox -s catalogs` keeps the messages as they are in the code; the translations are written here.
#
msgid ""
msgstr ""
{fields}
"""


def main() -> None:
    """Write the template and all catalogs."""
    template = collected()
    CATALOGS.joinpath("bilat.pot").write_bytes(written(template))
    for path in sorted(CATALOGS.glob("*/LC_MESSAGES/bilat.po")):
        path.write_bytes(written(updated(path, template)))
        print(path.relative_to(ROOT))


def collected() -> Catalog:
    """Every message of the code, with what translators are told of it."""
    catalog = Catalog(fuzzy=False)
    found = extract_from_dir(
        WORDS,
        keywords=CALLS,  # type: ignore[arg-type]  # the types do not know calls of several forms
        comment_tags=["Translators:"],
        strip_comment_tags=True,
    )
    for name, _, message, comments, context in sorted(found, key=lambda each: (each[0], each[1])):
        # no line: it would change with the code
        catalog.add(message, locations=[(name, None)], auto_comments=comments, context=context)  # type: ignore[list-item]
    return catalog


def updated(path: Path, template: Catalog) -> Catalog:
    """A catalog with the messages of the template."""
    name = path.parents[1].name
    with path.open("rb") as opened:
        catalog = read_po(opened, locale=name, abort_invalid=True)
    catalog.update(template, no_fuzzy_matching=True)
    catalog.obsolete.clear()
    if name == "en":
        for message in catalog:
            message.string = message.id
    return catalog


def written(catalog: Catalog) -> bytes:
    """A catalog as the text of its file, with a header that says only what does not change from day to day."""
    fields = ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"]
    language = "any language"
    if catalog.locale:
        fields = [f"Language: {catalog.locale}", f"Plural-Forms: {catalog.plural_forms}", *fields]
        language = catalog.locale.english_name or language
    out = BytesIO()
    write_po(out, catalog, width=120, omit_header=True, ignore_obsolete=True)
    header = HEADER.format(language=language, fields="\n".join(f'"{field}\\n"' for field in fields))
    return f"{header}\n{out.getvalue().decode()}".encode()


if __name__ == "__main__":
    main()
