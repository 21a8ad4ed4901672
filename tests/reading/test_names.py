"""Names come back to the nominative."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat.reading.names import CASES, Names, names_of

RUSSIAN = names_of("ru")

#: name in the nominative, then in the genitive, dative, accusative, instrumental and prepositional
DECLINED = """
Никита Воронцов|Никиты Воронцова|Никите Воронцову|Никиту Воронцова|Никитой Воронцовым|Никите Воронцове
Мария Лебедева|Марии Лебедевой|Марии Лебедевой|Марию Лебедеву|Марией Лебедевой|Марии Лебедевой
Андрей Заболоцкий|Андрея Заболоцкого|Андрею Заболоцкому|Андрея Заболоцкого|Андреем Заболоцким|Андрее Заболоцком
Ольга Ковальская|Ольги Ковальской|Ольге Ковальской|Ольгу Ковальскую|Ольгой Ковальской|Ольге Ковальской
Пауль Хартманн|Пауля Хартманна|Паулю Хартманну|Пауля Хартманна|Паулем Хартманном|Пауле Хартманне
Ингрид Хансен|Ингрид Хансен|Ингрид Хансен|Ингрид Хансен|Ингрид Хансен|Ингрид Хансен
Илья Бойко|Ильи Бойко|Илье Бойко|Илью Бойко|Ильёй Бойко|Илье Бойко
Гоча Лорткипанидзе|Гочи Лорткипанидзе|Гоче Лорткипанидзе|Гочу Лорткипанидзе|Гочей Лорткипанидзе|Гоче Лорткипанидзе
Павел Мельничук|Павла Мельничука|Павлу Мельничуку|Павла Мельничука|Павлом Мельничуком|Павле Мельничуке
Лев Абрамович|Льва Абрамовича|Льву Абрамовичу|Льва Абрамовича|Львом Абрамовичем|Льве Абрамовиче
Дмитрий Кравец|Дмитрия Кравца|Дмитрию Кравцу|Дмитрия Кравца|Дмитрием Кравцом|Дмитрии Кравце
Хосе Родригес|Хосе Родригеса|Хосе Родригесу|Хосе Родригеса|Хосе Родригесом|Хосе Родригесе
Антонина Гаврилюк|Антонины Гаврилюк|Антонине Гаврилюк|Антонину Гаврилюк|Антониной Гаврилюк|Антонине Гаврилюк
Шавкат Мирзиёев|Шавката Мирзиёева|Шавкату Мирзиёеву|Шавката Мирзиёева|Шавкатом Мирзиёевым|Шавкате Мирзиёеве
Ангела Меркель|Ангелы Меркель|Ангеле Меркель|Ангелу Меркель|Ангелой Меркель|Ангеле Меркель
Си Цзиньпин|Си Цзиньпина|Си Цзиньпину|Си Цзиньпина|Си Цзиньпином|Си Цзиньпине
""".strip().splitlines()
FORMS = [
    (name, form, case)
    for line in DECLINED
    for name, *forms in [line.split("|")]
    for case, form in zip(CASES, [name, *forms], strict=True)
]


@pytest.mark.parametrize(("name", "form", "case"), FORMS)
def test_a_known_case_gives_the_nominative(name: str, form: str, case: str) -> None:
    """The office before a name tells the case."""
    assert " ".join(RUSSIAN.nominative(tuple(form.split()), case)) == name


@pytest.mark.parametrize(
    ("name", "form", "case"), [each for each in FORMS if each[0].split()[0] not in ("Ингрид", "Си")]
)
def test_a_given_name_tells_the_case(name: str, form: str, case: str) -> None:
    """Nothing but the name itself is needed where its given name is known."""
    assert " ".join(RUSSIAN.nominative(tuple(form.split()))) == name, case


@pytest.mark.parametrize(
    ("form", "case", "name"),
    [
        ("С. В. Тимофеевым", "i", "С. В. Тимофеев"),
        ("Мигелем Диас-Канелем", "i", "Мигель Диас-Канель"),
        ("Джорджа Харриса младшего", "g", "Джордж Харрис младший"),
        ("Абдаллой Вторым", "i", "Абдалла Второй"),
        ("Ибрагимом бен Юсуфом", "i", "Ибрагим бен Юсуф"),
        ("Анны Сергеевны Петровой", "g", "Анна Сергеевна Петрова"),
        ("Ли Мён Хо", "d", "Ли Мён Хо"),
    ],
)
def test_parts_that_do_not_change(form: str, case: str, name: str) -> None:
    """Initials, particles and syllables stay; ordinals and words after a hyphen change."""
    assert " ".join(RUSSIAN.nominative(tuple(form.split()), case)) == name


@given(
    st.lists(
        st.text("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", min_size=1, max_size=12).map(str.capitalize),
        min_size=1,
        max_size=5,
    )
)
def test_a_nominative_stays(words: list[str]) -> None:
    """Where the case is known to be the nominative nothing is changed, whatever the name."""
    assert RUSSIAN.nominative(tuple(words), "n") == tuple(words)


@given(
    st.lists(st.text(min_size=1, max_size=12).filter(str.strip), min_size=1, max_size=4),
    st.sampled_from(["", "ga", *CASES]),
)
def test_any_words_give_as_many(words: list[str], cases: str) -> None:
    """Reading a name never loses or adds a word, and never fails."""
    assert len(RUSSIAN.nominative(tuple(words), cases)) == len(words)


def test_english_names_do_not_change() -> None:
    """A language without cases has nothing to undo."""
    assert Names("en").nominative(("Anna", "Lindas")) == ("Anna", "Lindas")


def test_forms_lead_back() -> None:
    """What a family name is in other cases is read as that name again."""
    for family in ("Сидорчук", "Ковалёв", "Броневский", "Дуда", "Ольмерт"):
        for form, cases in RUSSIAN.forms(family).items():
            readings = [
                reading.nominative for reading in RUSSIAN.readings(form, "family") if set(reading.cases) & set(cases)
            ]
            assert family.lower().replace("ё", "е") in readings, form
