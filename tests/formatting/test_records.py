"""What holds for all records, in all locales."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs
import pytest
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from bilat import (
    Agreement,
    AgreementKind,
    AgreementStatus,
    Bound,
    Change,
    Country,
    Evidence,
    FigureStatus,
    Flow,
    Form,
    Institution,
    InstitutionKind,
    InstitutionStatus,
    InvalidValueError,
    Meeting,
    MeetingStatus,
    Office,
    Period,
    Person,
    Place,
    Reading,
    Record,
    Topic,
    TradeFigure,
    UnknownLocaleError,
    VisitRank,
    format_person,
    format_place,
    format_reading,
    format_record,
    strategies,
)
from bilat.formatting.words import bounded, word
from bilat.locales import resolve

if TYPE_CHECKING:
    from collections.abc import Callable

    from bilat.formatting.styles import RecordStyle
    from bilat.values.choice import Choice

EVERY_LOCALE = sorted(locale_identifiers())
LANGUAGES = ["ar", "az", "de", "en", "es", "fr", "kk", "ky", "ru", "tg", "tr", "uz", "uz_Cyrl", "zh_Hans"]
CHOICES: list[type[Choice]] = [
    AgreementKind,
    AgreementStatus,
    FigureStatus,
    Flow,
    Form,
    InstitutionKind,
    InstitutionStatus,
    MeetingStatus,
    Office,
    Topic,
    VisitRank,
]

locales = st.sampled_from(LANGUAGES) | st.sampled_from(EVERY_LOCALE)
styles: st.SearchStrategy[RecordStyle] = st.sampled_from(["line", "full"])


def names_in(record: Record) -> list[str]:
    """What a record names: it is said as it was read."""
    match record:
        case Meeting():
            place = [record.place.name] if record.place else []
            return [*place, *(person.name for person in record.participants), *filter(None, [record.institution])]
        case Agreement():
            place = [record.place.name] if record.place else []
            return [*place, *record.parties, *record.institutions, *filter(None, [record.title])]
        case TradeFigure():
            return [record.goods] if record.goods else []
        case Institution():
            return [record.name]


@given(strategies.records(), locales, styles)
def test_every_name_is_said_as_it_was_read(record: Record, locale: str, style: RecordStyle) -> None:
    said = format_record(record, locale=locale, style=style)
    assert all(name in said for name in names_in(record))


@given(strategies.records(), locales, styles)
def test_records_that_are_equal_are_said_alike(record: Record, locale: str, style: RecordStyle) -> None:
    other = attrs.evolve(record, evidence=[Evidence(start=0, end=3, quote="met", rule="meeting-verb")])
    assert format_record(record, locale=locale, style=style) == format_record(other, locale=locale, style=style)


@given(strategies.readings(), locales)
def test_a_reading_is_said_record_by_record(reading: Reading, locale: str) -> None:
    assert format_reading(reading, locale=locale) == "\n".join(
        format_record(record, locale=locale) for record in reading
    )
    assert format_reading(reading, locale=locale, style="full") == "\n\n".join(
        format_record(record, locale=locale, style="full") for record in reading
    )


@given(strategies.records(), st.sampled_from(LANGUAGES))
def test_a_card_tells_every_field_that_is_stated(record: Record, locale: str) -> None:
    from bilat.formatting.card import fields_of

    stated = {
        field.name
        for field in attrs.fields(type(record))
        if getattr(record, field.name) != field.default and field.name not in {"evidence", "bound"}
    }
    if isinstance(record, TradeFigure) and record.flow.is_mutual:
        stated = stated - {"reporter", "partner"} | {"countries"}
    assert set(fields_of(record, resolve(locale))) == stated


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize("kind", CHOICES)
def test_every_member_of_a_choice_has_a_word_of_its_own(kind: type[Choice], locale: str) -> None:
    words = [word(member, resolve(locale)) for member in kind]
    assert all(words)
    assert len(set(words)) == len(words)


@given(st.sampled_from(EVERY_LOCALE), st.sampled_from(Bound), st.text(min_size=1))
def test_a_bound_keeps_the_number(locale: str, bound: Bound, number: str) -> None:
    said = bounded(number, bound, resolve(locale))
    assert number in said
    assert (said == number) is (bound is Bound.EXACT)


class TestLines:
    """Sentences of single records, where their parts meet."""

    FIGURE = TradeFigure(
        flow=Flow.TURNOVER,
        reporter=Country.of("CL"),
        partner=Country.of("NO"),
        status=FigureStatus.REPORTED,
        change=Change(percent=Decimal(3)),
    )

    def test_a_country_is_told_with_a_place_that_is_elsewhere(self) -> None:
        talks = Meeting(
            countries=[Country.of("CL"), Country.of("NO")],
            form=Form.TALKS,
            status=MeetingStatus.HELD,
            place=Place(name="Geneva", country=Country.of("CH")),
        )
        assert format_record(talks, locale="en") == "Geneva (Switzerland) – Chile and Norway held talks"

    @pytest.mark.parametrize(
        ("period", "locale", "said"),
        [
            ("2024-07", "az", "İyul 2024"),
            ("2024-07", "kk", "2024 ж. шілде"),
            ("2024", "ru", "2024 г."),
            ("2024/2026", "ru", "2024–2026 гг."),
            ("2024/..", "en", "2024 – …"),
            ("../2024", "en", "… – 2024"),
            ("2024-03/2024-05", "es", "Marzo–mayo de 2024"),
        ],
    )
    def test_a_line_begins_with_the_time_in_capitals(self, period: str, locale: str, said: str) -> None:
        line = format_record(attrs.evolve(self.FIGURE, period=Period.parse(period)), locale=locale)
        assert " ".join(line.replace("\u2009", " ").split()).startswith(f"{said} – ")

    def test_a_country_has_its_article_at_the_beginning_and_after(self) -> None:
        figure = attrs.evolve(self.FIGURE, flow=Flow.EXPORTS, reporter=Country.of("US"), partner=Country.of("GB"))
        assert format_record(figure, locale="en") == "Exports from the United States to the United Kingdom: +3%"
        signed = Agreement(
            countries=[Country.of("US"), Country.of("GB")], kind=AgreementKind.TREATY, status=AgreementStatus.SIGNED
        )
        assert format_record(signed, locale="en") == "The United Kingdom and the United States signed a treaty"

    @pytest.mark.parametrize(
        ("codes", "said"),
        [
            ("FR MX", "La France et le Mexique"),
            ("US UZ", "Les États-Unis et l’Ouzbékistan"),
            ("CU GB", "Cuba et le Royaume-Uni"),
            ("KR SL", "La Corée du Sud et la Sierra Leone"),
        ],
    )
    def test_in_french_nearly_all_countries_have_an_article(self, codes: str, said: str) -> None:
        countries = [Country.of(code) for code in codes.split()]
        signed = Agreement(countries=countries, kind=AgreementKind.TREATY, status=AgreementStatus.SIGNED)
        assert format_record(signed, locale="fr") == f"{said} ont signé un traité"

    @pytest.mark.parametrize(
        ("ordinal", "locale", "said"),
        [
            (1, "en", "1st meeting"),
            (12, "en", "12th meeting"),
            (22, "en", "22nd meeting"),
            (3, "en", "3rd meeting"),
            (1, "fr", "1re rencontre"),
            (3, "az", "3-cü görüş"),
            (6, "az", "6-cı görüş"),
            (9, "az", "9-cu görüş"),
            (1200, "de", "1.200. Treffen"),
        ],
    )
    def test_ordinals_agree_with_their_number(self, ordinal: int, locale: str, said: str) -> None:
        session = Meeting(countries=[Country.of("CL")], form=Form.SESSION, status=MeetingStatus.HELD, ordinal=ordinal)
        assert format_record(session, locale=locale).endswith(said)

    @pytest.mark.parametrize(
        ("count", "locale", "said"),
        [
            (1, "ru", "подписали 1 договор"),
            (3, "ru", "подписали 3 договора"),
            (11, "ru", "подписали 11 договоров"),
            (2, "ar", "توقيع معاهدتين"),
            (5, "ar", "توقيع 5 معاهدات"),
            (12, "ar", "توقيع 12 معاهدة"),
            (2, "tr", "2 antlaşma imzaladı"),
        ],
    )
    def test_counted_things_agree_with_their_number(self, count: int, locale: str, said: str) -> None:
        treaties = Agreement(
            countries=[Country.of("CL"), Country.of("NO")],
            kind=AgreementKind.TREATY,
            status=AgreementStatus.SIGNED,
            count=count,
        )
        assert format_record(treaties, locale=locale).endswith(said)

    def test_a_second_colon_is_a_semicolon(self) -> None:
        academy = Institution(
            name="Fjord Academy",
            countries=[Country.of("NO")],
            kind=InstitutionKind.UNIVERSITY,
            status=InstitutionStatus.PLANNED,
            host=Country.of("CL"),
        )
        said = "Norway plans to set up an educational institution: Fjord Academy; hosted by Chile"
        assert format_record(academy, locale="en") == said


class TestPeopleAndPlaces:
    def test_a_person_of_whom_nothing_is_known(self) -> None:
        assert format_person(Person(name="Lars Vik"), locale="ru") == "Lars Vik"

    def test_a_title_is_told_where_the_office_is_not_known(self) -> None:
        person = Person(name="Lars Vik", title="Chancellor", country=Country.of("NO"))
        assert format_person(person, locale="de") == "Lars Vik, Chancellor (Norwegen)"

    def test_a_place_that_is_its_country(self) -> None:
        assert format_place(Place(name="Чили", country=Country.of("CL")), locale="ru") == "Чили"

    def test_a_place_of_no_known_country(self) -> None:
        assert format_place(Place(name="Oslo"), locale="ru") == "Oslo"


class TestRefusals:
    RECORD = Institution(name="Fjord Fund", kind=InstitutionKind.FUND, status=InstitutionStatus.EXISTING)

    @pytest.mark.parametrize("style", ["lines", "", None])
    def test_an_unknown_style(self, style: RecordStyle) -> None:
        sayings: list[Callable[[], str]] = [
            lambda: format_record(self.RECORD, locale="en", style=style),
            lambda: format_reading(Reading(), locale="en", style=style),
            lambda: format_person(Person(name="Lars Vik"), locale="en", style=style),
        ]
        for say in sayings:
            with pytest.raises(InvalidValueError, match="is no style"):
                say()

    def test_an_unknown_locale(self) -> None:
        sayings: list[Callable[[], str]] = [
            lambda: format_record(self.RECORD, locale="xx"),
            lambda: format_reading(Reading(), locale="xx"),
            lambda: format_person(Person(name="Lars Vik"), locale="xx"),
            lambda: format_place(Place(name="Oslo"), locale="xx"),
        ]
        for say in sayings:
            with pytest.raises(UnknownLocaleError):
                say()
