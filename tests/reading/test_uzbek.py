"""Uzbek is read alike in both scripts, and told from what is not Uzbek."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.uzbek import SAMPLES, Sample, in_cyrillic, in_latin, in_one_script

import bilat
from bilat.languages import spelling_of
from bilat.reading.countries import find_countries
from bilat.reading.people import find_people
from bilat.reading.places import find_places
from bilat.reading.scripts import language_of
from bilat.reading.tokens import Tokens

APOSTROPHES = "ʻ‘’'`ʼ"


def told(record: object) -> dict[str, Any]:
    """The fields of a record as the samples give them."""
    found = bilat.to_dict(record)  # type: ignore[arg-type]
    if "place" in found:
        found["place"] = found["place"]["name"]
    if "participants" in found:
        found["participants"] = [person["name"] for person in found["participants"] if person.get("name")]
    if "value" in found:
        found["value"] = f"{found['value']['amount']} {found['value'].get('currency', found['value'].get('unit'))}"
    return found


def records(text: str, published: str) -> list[object]:
    """What a text tells, in one script and without its evidence."""
    found = [bilat.to_dict(record) for record in bilat.read(text, published=published, language="uz")]
    for record in found:
        del record["evidence"]
    return [in_one_script(record) for record in found]


@pytest.mark.parametrize("sample", SAMPLES, ids=[sample.text[:40] for sample in SAMPLES])
def test_a_sample_tells(sample: Sample) -> None:
    reading = bilat.read(sample.text, published=sample.published)
    assert reading.languages == ("uz",)
    found = [told(record) for record in reading]
    assert len(found) == len(sample.tells)
    for record, expected in zip(found, sample.tells, strict=True):
        assert {key: record.get(key) for key in expected} == expected


@pytest.mark.parametrize("sample", SAMPLES, ids=[sample.text[:40] for sample in SAMPLES])
def test_the_other_script_tells_the_same(sample: Sample) -> None:
    other = in_cyrillic(sample.text) if sample.text[:9].isascii() or "ʻ" in sample.text else in_latin(sample.text)
    assert records(other, sample.published) == records(sample.text, sample.published)


@given(st.sampled_from(SAMPLES), st.sampled_from(APOSTROPHES))
def test_any_apostrophe_tells_the_same(sample: Sample, sign: str) -> None:
    changed = sample.text
    for letter in "oOgG":
        for other in APOSTROPHES:
            changed = changed.replace(letter + other, letter + sign)
    assert records(changed, sample.published) == records(sample.text, sample.published)


SYLLABLES = st.tuples(st.sampled_from(["", *"бвгджзйклмнпрстфхцчшқғҳ"]), st.sampled_from("аеёиоуэюяў")).map("".join)
CLOSINGS = st.sampled_from(["", *"бвгджзйклмнпрстфхцчшқғҳ", "рь", "лъ", "нг"])


@given(st.lists(SYLLABLES, min_size=1, max_size=5).map("".join), CLOSINGS)
def test_both_scripts_have_one_normal_form(syllables: str, closing: str) -> None:
    fold, word = spelling_of("uz").fold, syllables + closing
    assert fold(in_latin(word)) == fold(word)
    assert fold(word.upper()) == fold(word)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uz", "Ikki davlat rahbarlari savdo va investitsiya masalalarini muhokama qildi."),
        ("uz", "Икки давлат раҳбарлари савдо ва инвестиция масалаларини муҳокама қилди."),
        ("ru", "Главы двух государств обсудили вопросы торговли и инвестиций."),
        ("en", "The leaders of the two states discussed trade and investment."),
        ("kk", "Қазақстан мен Өзбекстан президенттері кездесіп, екі ел арасындағы сауда туралы келісімге қол қойды."),
        ("ky", "Кыргызстан менен Өзбекстандын президенттери жолугуп, эки өлкө ортосундагы соода боюнча сүйлөштү."),
        ("tg", "Президентҳои Тоҷикистон ва Ӯзбекистон дар Душанбе мулоқот карда, ба созишнома имзо гузоштанд."),
        ("tr", "Türkiye ve Özbekistan cumhurbaşkanları Ankara'da görüştü ve iki ülke için ticaret anlaşması imzaladı."),
        ("az", "Azərbaycan və Özbəkistan prezidentləri Bakıda görüşüb, iki ölkə arasında müqavilə imzalanıb."),
        ("tk", "Türkmenistanyň we Özbegistanyň prezidentleri Aşgabatda duşuşdy we söwda üçin şertnama gol çekdi."),
        (
            "de",
            "Die Präsidenten von Usbekistan und Deutschland haben sich in Berlin getroffen und ein Abkommen mit ihm",
        ),
        ("fr", "Les présidents de la France et de l'Ouzbékistan se sont rencontrés à Paris pour signer un accord."),
        ("uk", "Президенти України та Польщі зустрілися у Варшаві та підписали угоду про співпрацю між країнами."),
    ],
)
def test_languages_are_told_apart(language: str, text: str) -> None:
    assert language_of(text) == language
    reading = bilat.read(text, published="2025-03-20")
    assert reading.languages == (language,)
    if language not in {"uz", "ru", "en"}:
        assert not len(reading)


def test_each_block_is_read_in_its_own_language() -> None:
    page = (
        "Oʻzbekiston va Xitoy yetakchilari Toshkentda muzokara oʻtkazdi.\n"
        "Президент России Владимир Путин прибыл с визитом в Минск.\n"
        "The foreign ministers of Kenya and Ghana held talks in Accra."
    )
    reading = bilat.read(page, published="2025-03-20")
    assert reading.languages == ("uz", "ru", "en")
    assert [[str(country) for country in record.countries] for record in reading] == [
        ["CN", "UZ"],
        ["BY", "RU"],
        ["GH", "KE"],
    ]


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("Prezident Shavkat Mirziyoyevning taklifi", "Shavkat Mirziyoyev", "UZ"),
        ("Президент Шавкат Мирзиёевга мактуб", "Шавкат Мирзиёев", "UZ"),
        ("Qozogʻiston Prezidenti Qosim-Jomart Toʻqayevdan tabrik", "Qosim-Jomart Toʻqayev", "KZ"),
        ("Italiya Bosh vaziri Jorja Meloni keldi", "Jorja Meloni", "IT"),
        ("Polsha tashqi ishlar vaziri Radoslav Sikorskiyni kutib oldi", "Radoslav Sikorskiy", "PL"),
    ],
)
def test_names_lose_their_endings(text: str, name: str, code: str) -> None:
    tokens = Tokens(text, "uz")
    (person,) = find_people(tokens, find_countries(tokens))
    assert (person.name, person.countries) == (name, (code,))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Toshkentda va Samarqandga", ["Toshkent", "Samarqand"]),
        ("Тошкентдан Женевагача", ["Тошкент", "Женева"]),
        ("Nyu-Yorkdagi uchrashuv", ["Nyu-York"]),
    ],
)
def test_places_lose_their_endings_in_the_script_of_the_text(text: str, names: list[str]) -> None:
    assert [place.name for place in find_places(Tokens(text, "uz"))] == names


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("AQSHning va Oʻzbekistonga", [("US",), ("UZ",)]),
        ("Ўзбекистон – Қирғизистон ҳукуматлараро комиссияси", [("UZ", "KG")]),
        ("Xitoy Xalq Respublikasidan import", [("CN",)]),
        ("rus tili darslari", []),
        ("mamlakatimizda boʻldi", [("UZ",)]),
    ],
)
def test_countries_are_found_with_their_endings(text: str, codes: list[tuple[str, ...]]) -> None:
    assert [country.codes for country in find_countries(Tokens(text, "uz"))] == codes
