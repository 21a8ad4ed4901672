"""Write the Russian case forms of institutions: the words that head a name, and well-known names.

Development only: needs pymorphy3. Run from the root of the project:

    python tools/institutions_ru.py

It writes institution_heads.tsv and institution_names.tsv of src/bilat/languages/ru. Edit the lists here, never those.
"""

from __future__ import annotations

from pathlib import Path

import pymorphy3

HERE = Path(__file__).parents[1] / "src/bilat/languages/ru"
ALPHA2 = 2
"""How many letters the codes of countries have after a name."""
CASES = {"nomn": "n", "gent": "g", "datv": "d", "accs": "a", "ablt": "i", "loct": "l"}

# What follows a word marked with * is its name; it is itself never part of one («концерн «Белаз»»).
# What is marked with ^ is part of another («филиал университета»), with ~ an abbreviation that names what it is for.
HEADS = {
    "commission": """
        комиссия, комитет, подкомитет, подкомиссия, совет, рабочая группа, контактная группа, группа, межправкомиссия,
        госсовет, оргкомитет, группа дружбы
    """,
    "fund": "фонд, банк, эксимбанк, платформа, инвестфонд, центробанк, госбанк, нацбанк",
    "company": """
        компания*, корпорация*, концерн*, холдинг*, авиакомпания*, консорциум, предприятие*, фирма*, группа компаний*,
        оператор*, производитель*, разработчик*, застройщик*, завод, комбинат, госкорпорация*, госкомпания*,
        нефтекомпания*, энергокомпания*, автоконцерн*, автопроизводитель*, авиапроизводитель*, агрохолдинг*,
        судостроитель*, перевозчик*, авиаперевозчик*, поставщик*, железная дорога, верфь
    """,
    "university": """
        университет, госуниверситет, техуниверситет, медуниверситет, академия, институт, школа, колледж, вуз*,
        филиал^, кампус^, консерватория
    """,
    "event": """
        выставка, ярмарка, выставка-ярмарка, форум, бизнес-форум, фестиваль, кинофестиваль, дни культуры,
        неделя культуры,
        год культуры, конкурс*, саммит*, конгресс, конференция, экспоцентр*, экспофорум, медиафорум, дни кино,
        неделя кино
    """,
    "mission": """
        посольство, консульство, генконсульство, генеральное консульство, почетное консульство, торговый дом,
        торгпредство, торговое представительство, постоянное представительство, дипломатическая миссия, дипмиссия,
        представительство^
    """,
    "agency": """
        министерство, агентство, ведомство*, департамент, центральный банк, резервный банк, национальный банк,
        казначейство, служба, таможенное управление, следственное управление, главное управление, счетная
        палата, прокуратура, генеральная прокуратура, генпрокуратура,
        конституционный суд, верховный суд, суд, генштаб, следственный комитет,
        минфин~, минторг~, минздрав~, минюст~, минтранс~, минсельхоз~, минпромторг~, минстрой~, минпром~, госкомитет
    """,
    "organisation": """
        организация, союз, сообщество, общество, ассамблея, парламентская ассамблея,
        межпарламентская ассамблея, федерация, ассоциация, лига, альянс, содружество, объединение, центр,
        торгово-промышленная палата, торговая палата, палата, конфедерация, фондовая биржа, биржа, музей, театр,
        библиотека, галерея, русский дом, индустриальный парк*, технопарк*, торговый центр*,
        экономический пояс, таможенный союз, культурный центр, деловой центр
    """,
}

# Abbreviations that take no endings; the genitive in them has taken them all.
INDECLINABLE = {
    "agency": """
        мид, мвд, мчс, минобороны, минэнерго, минобрнауки, минэкономразвития, минэкономики, минкультуры, минприроды,
        минтруда, минцифры, минпросвещения, минобразования, миннауки, кгб, кнб, гкнб, цик
    """
}

# Words of other languages that head a name written in Latin letters.
LATIN = {
    "company": "Group, Holding, Holdings, Corporation, Company, Industries, Airlines, Energy, Motors, Electric",
    "fund": "Bank, Fund",
    "university": "University, School, Academy, Institute, College",
    "event": "Forum, Expo",
}

# Facts of the world: who is whose. ISO 3166-1 alpha-2 codes; of an organisation, its member states as far as they
# matter to the pair of a text are left out: it belongs to none of them.
NAMES = {
    "company": """
        Газпром RU; Роснефть RU; Лукойл RU; Новатэк RU; Росатом RU; Рособоронэкспорт RU; Ростех RU; Транснефть RU;
        Татнефть RU; Алроса RU; Аэрофлот RU; Русал RU; Норникель RU; Северсталь RU; КамАЗ RU; АвтоВАЗ RU; РЖД RU;
        Русгидро RU; Роскосмос RU; Росэнергоатом RU; Атомстройэкспорт RU; Башнефть RU; Газпромнефть RU;
        Зарубежнефть RU;
        Стройтрансгаз RU; Сургутнефтегаз RU; Уралкалий RU; Акрон RU; Интер РАО RU;
        Нафтогаз UA; Укрнафта UA; Укртрансгаз UA; Белнефтехим BY; Белоруснефть BY; Беларуськалий BY; Белшина BY;
        Белавиа BY; БелАЗ BY; МАЗ BY; МТЗ BY; Белтрансгаз BY; Гомсельмаш BY; Узбекнефтегаз UZ; Узавтосанаат UZ;
        Узтрансгаз UZ;
        Казмунайгаз KZ; Казатомпром KZ; Казтрансойл KZ; Самрук-Казына KZ; Туркменгаз TM; Кыргызгаз KG; Молдовагаз MD;
        ПетроВьетнам VN; Сименс DE; Даймлер DE; Рургаз DE; Тоталь FR; Эйрбас FR; Боинг US;
        Шелл GB; Хёндэ KR; Самсунг KR; Мицубиси JP; Мицуи JP; Тойота JP; Сауди Арамко SA; Сонатрак DZ; Ботас TR;
        Булгаргаз BG; Сербиягаз RS; Яндекс RU; Ростелеком RU; Уралвагонзавод RU; Казтрансгаз KZ;
        Хуавэй CN; Петробраз BR; Алстом FR; Сафран FR; Рено FR; Фольксваген DE; Байер DE; Нокиа FI; Фортум FI;
        Эквинор NO;
        Статойл NO; Эни IT; Энел IT; Ансальдо IT; Пертамина ID; Петронас MY; Лимак TR; Синопек CN; Хитачи JP;
        Тошиба JP; Дэу KR; Экссон US; Шеврон US; Шкода CZ; Укроборонпром UA; Энергоатом UA; ОАК RU; ОСК RU;
        Объединённая авиастроительная корпорация RU;
        Объединённая судостроительная корпорация RU
    """,
    "fund": "Сбербанк RU; Внешэкономбанк RU; ВТБ RU; ВЭБ RU; Газпромбанк RU; Россельхозбанк RU; Белагропромбанк BY;"
    " РФПИ RU; ВЭБ.РФ RU; Беларусбанк BY; Белинвестбанк BY; Узпромстройбанк UZ; Агробанк UZ; Асакабанк UZ",
    "organisation": """
        ООН UN; НАТО; СНГ; ШОС; ЕАЭС; ЕврАзЭС; ОДКБ; АСЕАН; ОПЕК; ВТО; МВФ; ОБСЕ; МАГАТЭ; БРИКС; АТЭС; ГУАМ; ЮНЕСКО;
        Всемирный банк; Международный валютный фонд; Европейский банк реконструкции и развития;
        Лига арабских государств;
        Африканский союз; Евразийский экономический союз; Евразийское экономическое сообщество;
        Организация Объединённых Наций UN; Организация Североатлантического договора; Таможенный союз;
        Организация Договора о коллективной безопасности; Шанхайская организация сотрудничества;
        Содружество Независимых Государств; Союзное государство RU BY; Совет Европы; Всемирная торговая организация;
        Единое экономическое пространство; Организация исламского сотрудничества; Организация тюркских государств;
        Азиатский банк развития; Исламский банк развития; Евразийский банк развития; Международный уголовный суд;
        Организация по безопасности и сотрудничеству в Европе;
        ЕБРР; АБР; АБИИ; ЕАБР; ПРООН; ЮНИСЕФ; ФАО; ВОЗ; Африканский банк развития; Европейский инвестиционный банк EU;
        Азиатский банк инфраструктурных инвестиций; Международная финансовая корпорация;
        Всемирная организация здравоохранения; G20; G7; G8;
        Интерпол; Европол; Эрмитаж RU; Большой театр RU; Третьяковская галерея RU; ФИФА; УЕФА
    """,
    "agency": """
        Роспотребнадзор RU; Россотрудничество RU; Росавиация RU; Росфинмониторинг RU; Россельхознадзор RU;
        Росрыболовство RU; Росстат RU; Роскомнадзор RU; Росгидромет RU; Росимущество RU; Ростехнадзор RU;
        Рособрнадзор RU;
        Росмолодёжь RU; Белстат BY; Узбеккосмос UZ; JICA JP; KOICA KR; KOTRA KR; GIZ DE; USAID US; TIKA TR
    """,
    "university": "Институт Конфуция CN; Институт Гёте DE; Институт Сервантеса ES;"
    " МГУ RU; МГИМО RU; СПбГУ RU; КФУ RU; МИФИ RU; РУДН RU; МФТИ RU",
    "event": "Иннопром RU",
}

morph = pymorphy3.MorphAnalyzer()


def parse(word: str, *grammemes: str) -> pymorphy3.analyzer.Parse | None:
    """The reading of ``word`` that is a dictionary form with ``grammemes``."""
    readings = [p for p in morph.parse(word.lower()) if set(grammemes) <= set(str(p.tag).replace(" ", ",").split(","))]
    return readings[0] if readings else None


def adjective(word: str, gender: str = "nomn") -> pymorphy3.analyzer.Parse | None:
    """The reading of ``word`` as an adjective or participle in the nominative."""
    return parse(word, "ADJF", "nomn", gender) or parse(word, "PRTF", "nomn", gender)


def inflect(phrase: str) -> list[tuple[str, str, str, str]]:
    """The forms of ``phrase``: form, the nominative of the same number, gender (p for plural), case."""
    words = phrase.split()
    nouns = [i for i, word in enumerate(words) if not adjective(word)]
    noun = nouns[0]
    head = words[noun].rsplit("-", 1)[-1]
    reading = parse(head, "NOUN", "nomn")
    assert reading, phrase
    numbers = ["plur"] if "plur" in reading.tag else ["sing"] if "Sgtm" in reading.tag else ["sing", "plur"]
    rows = []
    for number in numbers:
        gender = "p" if number == "plur" else {"masc": "m", "femn": "f", "neut": "n"}[str(reading.tag.gender)]
        forms = {}
        for case in CASES:
            out = []
            for i, word in enumerate(words):
                if i > noun:
                    out.append(word)
                    continue
                start, dash, last = word.rpartition("-")
                if dash and start == "выставка":
                    start = form_of(parse(start, "NOUN", "nomn"), case, number, gender)
                read = reading if i == noun else adjective(last, "masc" if gender == "m" else "nomn")
                out.append(start + dash + form_of(read, case, number, gender))
            forms[case] = " ".join(out)
        rows += [(form, forms["nomn"], gender, CASES[case]) for case, form in forms.items()]
    return rows


def form_of(reading: pymorphy3.analyzer.Parse, case: str, number: str, gender: str) -> str:
    """One form of an adjective or a noun."""
    wanted = {case, number}
    agrees = "ADJF" in reading.tag or "PRTF" in reading.tag
    if agrees and number == "sing":
        wanted.add({"m": "masc", "f": "femn", "n": "neut"}[gender])
    if agrees and case == "accs":
        wanted = (wanted - {"accs"}) | ({"nomn"} if gender != "f" else {"accs"})
    form = reading.inflect(wanted)
    assert form, (reading, wanted)
    return str(form.word).replace("ё", "е")


def declined(name: str) -> list[str]:
    """The forms of a name that is one noun of its own kind («Газпром», «Роснефть», «Алроса»)."""
    last = name[-1]
    if name[-2:].isupper():
        return [name] + (
            [name + e for e in ("а", "у", "ом", "е")] if name in ("МАЗ", "МТЗ", "КамАЗ", "БелАЗ", "АвтоВАЗ") else []
        )
    if last == "ь":
        return [name, name[:-1] + "и", name[:-1] + "ью"]
    if name.endswith(("ой", "иа")):
        return [name]
    if name.endswith("ия"):
        return [name, *(name[:-1] + e for e in ("и", "ю", "ей"))]
    if name.endswith("ство"):
        return [name, *(name[:-1] + e for e in ("а", "у", "ом", "е"))]
    if last == "й":
        return [name, *(name[:-1] + e for e in ("я", "ю", "ем", "е"))]
    if last == "а" and name[-2] in "гкхс":
        return [name, *(name[:-1] + e for e in ("ы" if name[-2] == "с" else "и", "е", "у", "ой"))]
    if last == "а":
        return [name, *(name[:-1] + e for e in ("ы", "е", "у", "ой"))]
    if last in "оэиеу":
        return [name]
    return [name, *(name + e for e in ("а", "у", "ом", "е"))]


def write_heads() -> None:
    """Write the words that head a name."""
    merged: dict[tuple[str, str, str, str, str], str] = {}
    for kind, words in HEADS.items():
        for marked in " ".join(words.split()).split(","):
            lemma = marked.strip()
            role = {"*": "label", "^": "part", "~": "short"}.get(lemma[-1], "")
            for form, name, gender, case in inflect(lemma.rstrip("*^~")):
                key = (form, name, gender, kind, role)
                merged[key] = merged.get(key, "") + case
    for kind, words in INDECLINABLE.items():
        for word in "".join(words.split()).split(","):
            merged[(word, word, "n" if word.startswith("мин") else "m", kind, "short")] = "ngdail"
    for kind, latin in LATIN.items():
        for word in latin.split(","):
            merged[(word.strip(), word.strip(), "", kind, "")] = ""
    rows = [
        f"{form}\t{name}\t{gender}\t{cases}\t{kind}\t{role}"
        for (form, name, gender, kind, role), cases in merged.items()
    ]
    write("institution_heads.tsv", "form\tname\tgender\tcases\tkind\trole", rows)


def write_names() -> None:
    """Write the well-known names."""
    rows = []
    for kind, names in NAMES.items():
        for entry in " ".join(names.split()).split(";"):
            words = entry.split()
            codes = [
                word for word in words if len(word) == ALPHA2 and word.isascii() and word.isalpha() and word.isupper()
            ]
            name = " ".join(words[: len(words) - len(codes)])
            if " " in name and (name[0] != "С" or name.startswith(("Содружество", "Союзное", "Совет"))):
                capitals = dict(zip((w.lower().replace("ё", "е") for w in name.split()), name.split(), strict=True))
                forms = [form for form, *_, gender, _case in inflect(name) if gender != "p"]
                forms = [
                    " ".join(w if capitals.get(w) is None else capitals[w] for w in form.split()) for form in forms
                ]
            elif " " in name or "-" in name or name.isascii():
                forms = [name]
            else:
                forms = declined(name)
            if name[1:].isdigit():
                forms.append(f"{name[0]}-{name[1:]}")
            rows.append(f"{name}\t{kind}\t{' '.join(codes)}\t{', '.join(dict.fromkeys(forms))}")
    rows += [
        f"Большая {stem}а\torganisation\t\t{', '.join(nickname(stem))}" for stem in ("двадцатк", "восьмёрк", "семёрк")
    ]
    write("institution_names.tsv", "name\tkind\tcountries\tforms", rows)


def nickname(stem: str) -> list[str]:
    """The forms of a name such as «Большая двадцатка», whose adjective pymorphy3 takes for another one."""
    endings = (("ая", "а"), ("ой", "и"), ("ой", "е"), ("ую", "у"), ("ой", "ой"))
    stems = (stem, stem.replace("ё", "е"))
    return sorted({f"{b}ольш{a} {s}{n}" for b in "Бб" for s in stems for a, n in endings})


def write(name: str, header: str, rows: list[str]) -> None:
    """Write one table."""
    (HERE / name).write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_heads()
    write_names()
