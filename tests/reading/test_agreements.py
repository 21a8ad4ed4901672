"""Agreements, read out of whole texts."""

from __future__ import annotations

import pytest

import bilat
from bilat import Agreement

PUBLISHED = "2025-06-14"


def agreements(text: str, published: str | None = PUBLISHED) -> tuple[Agreement, ...]:
    return bilat.read(text, published=published).agreements


def told(text: str) -> list[tuple[str, str]]:
    return [(record.kind.value, record.status.value) for record in agreements(text)]


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Chad and Oman signed a protocol on fisheries.", "protocol", "signed"),
        ("Chad and Oman will sign a protocol on fisheries.", "protocol", "planned"),
        ("Chad expects the protocol signed with Oman to help its fleet.", "protocol", "signed"),
        ("A tax treaty that Chad and Oman are negotiating may save firms money.", "treaty", "negotiated"),
        ("Chad wants a protocol with Oman signed soon.", "protocol", "proposed"),
        ("The protocol between Chad and Oman entered into force on 2 May.", "protocol", "in-force"),
        ("Chad must sign a protocol with Oman.", "protocol", "planned"),
        ("Chad continues to fulfil the protocol with Oman.", "protocol", "in-force"),
        ("Chad continues to negotiate a protocol with Oman.", "protocol", "negotiated"),
        ("Signing the protocol, Chad and Oman spoke of fish.", "protocol", "signed"),
        ("Chad expects parliament to ratify the protocol with Oman soon.", "protocol", "signed"),
        ("Chad approved the termination of the protocol with Oman.", "protocol", "terminated"),
        ("Chad, Oman agree upon fisheries accord", "agreement", "agreed"),
        ("Negotiations on a tax treaty between Chad and Oman ended without result.", "treaty", "negotiated"),
        ("Chad and Oman put the finishing touches to a trade deal.", "agreement", "negotiated"),
        ("Chad backed out of a fisheries deal with Oman.", "agreement", "terminated"),
        ("Chad's cabinet authorised the signing of a pact with Oman.", "agreement", "planned"),
        ("Chad and Oman, noting the growth of trade, agreed to open a crossing.", "understanding", "agreed"),
        ("The partnership agreement between Chad and Oman sets guidelines for a decade.", "agreement", "in-force"),
        ("The pact between Chad and Oman is still in effect.", "agreement", "in-force"),
        ("A contract for rice supplies from Chad to Oman remains in effect.", "contract", "in-force"),
        ("Chad is not planning to withdraw from its fisheries pact with Oman.", "agreement", "in-force"),
        ("The treaty between Chad and Oman has not expired.", "treaty", "in-force"),
        ("Chad's premier orders suspension of the declaration with Oman", "declaration", "suspended"),
        ("Chad is willing to freeze its plans to get a deal with Oman.", "agreement", "proposed"),
        ("Chad and Oman came to an agreement on rice.", "agreement", "agreed"),
        ("Chad and Oman entered into an agreement on rice.", "agreement", "signed"),
        ("Chad and Oman unveiled a trade pact.", "agreement", "agreed"),
        ("Chad won a contract from Oman.", "contract", "signed"),
        ("Chad and Oman reached a compromise on rice.", "understanding", "agreed"),
        ("Chad agreed with Oman to open a crossing.", "understanding", "agreed"),
        ("Chad proposes to suspend its treaty with Oman.", "treaty", "in-force"),
        ("The treaty of Chad and Oman was read aloud and signed there yesterday morning.", "treaty", "signed"),
        ("Chad-Oman peace treaty text fully agreed", "treaty", "agreed"),
        ("The accord of Chad and Oman, which had been in the works since 2017, was signed.", "agreement", "signed"),
        ("Chad and Oman raised ties to the level of partnership and signed a declaration.", "declaration", "signed"),
        ("Oman and Chad put their signatures under a protocol.", "protocol", "signed"),
        ("Chad-Oman accord on fish to enter into force in May", "agreement", "signed"),
        ("Чад договорился с Оманом открыть переход.", "understanding", "agreed"),
        ("Президент Чада сообщил о достижении соглашения с Оманом.", "agreement", "agreed"),
        ("Чад и Оман заинтересованы в достижении соглашения.", "agreement", "negotiated"),
        ("Чад и Оман работают над договором о дружбе.", "treaty", "negotiated"),
        ("Чад и Оман достигли взаимопонимания по рису.", "understanding", "agreed"),
        ("Chad nears a rice deal with Oman", "agreement", "negotiated"),
        ("Соглашение между Чадом и Оманом предусматривает поставки риса.", "agreement", "in-force"),
        ("Чад не намерен выходить из договора с Оманом.", "treaty", "in-force"),
        ("Чад и Оман вышли на соглашение по рису.", "agreement", "agreed"),
        ("Итогом переговоров Чада и Омана стала сделка на три миллиарда долларов.", "agreement", "agreed"),
        ("Речь идёт о заключении соглашения между Чадом и Оманом.", "agreement", "negotiated"),
        ("Chad and Oman agreed that visas would be dropped.", "understanding", "agreed"),
        ("Chad and Oman agreed on direct flights.", "understanding", "agreed"),
        ("The partnership agreement between Chad and Oman was signed.", "agreement", "signed"),
        (
            "Twelve memoranda of understanding and cooperation programmes were signed by Chad and Oman.",
            "documents",
            "signed",
        ),
        (
            "Chad signed a contract with Oman to deliver technology services around the world to us, a deal of note.",
            "contract",
            "signed",
        ),
        ("Signing documents with Oman, Chad was glad.", "documents", "signed"),
        ("Chad has not ratified the treaty with Oman.", "treaty", "signed"),
        ("Chad wants to conclude a deal with Oman.", "agreement", "proposed"),
        ("Чад и Оман подписали протокол о рыболовстве.", "protocol", "signed"),
        ("Чад и Оман смогли договориться о поставках рыбы.", "understanding", "agreed"),
        ("Chad and Oman managed to sign a protocol on fish.", "protocol", "signed"),
        ("Министр Чада хочет, чтобы Оман подписал с ним протокол.", "protocol", "proposed"),
        ("Чтобы Оман подписал с Чадом протокол, нужен год.", "protocol", "planned"),
        ("Протокол между Чадом и Оманом вступил в силу 2 мая.", "protocol", "in-force"),
        ("Чад внёс на ратификацию протокол с Оманом.", "protocol", "signed"),
        ("Чад и Оман заключили договор о поставках риса.", "contract", "signed"),
        ("Чад и Оман подписали 35 инвестиционных меморандумов и торговых контрактов.", "documents", "signed"),
        ("В протоколе, который подписали Чад и Оман, говорится о рыбе.", "protocol", "signed"),
        ("Чад и Оман говорили о подписании нового соглашения.", "agreement", "negotiated"),
        ("Chad, Oman to set up joint venture in tourism", "understanding", "planned"),
        ("Chadian firm wins contract to build port in Oman", "contract", "signed"),
        ("Chad awarded a contract to an Omani company.", "contract", "signed"),
        ("Companies of Chad and Oman have formed a joint venture.", "understanding", "agreed"),
        ("Chad and Oman agreed to set up a joint venture.", "understanding", "agreed"),
        ("The central banks of Chad and Oman agreed to swap currencies.", "understanding", "agreed"),
        ("The government of Chad agreed with the government of Oman to drop visas.", "understanding", "agreed"),
        ("Chad wants to finish talks with Oman on a new gas contract.", "contract", "negotiated"),
        ("Чад ведёт переговоры с Оманом о новом договоре.", "treaty", "negotiated"),
        ("The move could derail the trade pact of Chad and Oman.", "agreement", "in-force"),
        ("Chad and Oman will discuss a ceasefire deal.", "agreement", "negotiated"),
        ("Chad ended its fisheries pact with Oman.", "agreement", "terminated"),
        ("The pact between Chad and Oman was ended in May.", "agreement", "terminated"),
        ("The truce between Chad and Oman broke down.", "understanding", "terminated"),
        ("The ceasefire between Chad and Oman holds for a second day.", "understanding", "in-force"),
        ("The talks of Chad and Oman ended with an agreement on water.", "agreement", "agreed"),
        ("The visit ended with a joint statement of Chad and Oman.", "declaration", "signed"),
        ("Chad and Oman are preparing a protocol on rice.", "protocol", "negotiated"),
        ("Chad and Oman finalised a trade pact.", "agreement", "agreed"),
        ("Chad hopes to complete a deal with Oman soon.", "agreement", "negotiated"),
        ("Chad has a tax treaty with Oman.", "treaty", "in-force"),
        ("Chad has three contracts with Oman.", "contract", "in-force"),
        ("Chad, Oman discuss new prisoner swap", "understanding", "negotiated"),
        ("Rice will be discussed and a protocol between Chad and Oman signed.", "protocol", "signed"),
        ("Rice was discussed and a protocol between Chad and Oman signed.", "protocol", "signed"),
        ("A treaty to freeze prices was signed by Chad and Oman.", "treaty", "signed"),
        ("The Chad-Oman accord is to expire in May.", "agreement", "in-force"),
        ("Chad will terminate its pact with Oman.", "agreement", "in-force"),
        ("Chad va Ummon shartnomani toʻxtatib qoʻydi.", "treaty", "suspended"),
        ("Чад отметил необходимость заключения договора с Оманом.", "treaty", "proposed"),
        ("Необходимо подписать договор Чада и Омана.", "treaty", "proposed"),
        ("Chad is ready to do what is necessary to reach a deal with Oman.", "agreement", "negotiated"),
    ],
)
def test_what_is_done_with_an_instrument_tells_how_far_it_has_come(text: str, kind: str, status: str) -> None:
    assert told(text) == [(kind, status)]


@pytest.mark.parametrize(
    "text",
    [
        "Peru warns Chile against signing a treaty with Bolivia.",
        "Kenyan deputies voted against signing a pact with Chad.",
        "There is no deal between Chad and Oman.",
        "Has Chad signed a protocol with Oman?",
        "If Chad and Oman sign a protocol, prices will fall.",
        "Chad agrees with the statement of Oman.",
        "Chad praised the signing of the UN Convention on trees.",
        "Chad called the plan of Oman a declaration of war.",
        "The premiers of Chad and Oman agree that the latest vote was fair.",
        "Rejecting the deal with Oman will only hurt Chad.",
        "The ministers of Chad and Oman called for a ceasefire in the north.",
        "Sign the deal with Oman now, people told Chad's premier.",
        "Talks of Chad and Oman have been agreed for Monday.",
        "Oslo says that rejecting the deal with Oman will only hurt Chad.",
        "Signing a deal with Oman looks unlikely, says Chad's premier.",
        "Ties of Chad and Oman have reached partnership level.",
        "Chad may close its ports in the absence of agreements with Oman.",
        "EU leaders agreed on a new line-up in Brussels.",
        "Oman discussed the nuclear programme of Chad.",
        "Chad waits for an answer about the leak of documents in Oman.",
        "Chad and Oman try to agree on fish.",
        "Chad and Oman talk specifics of a peace deal.",
        "Chad has not signed a peace treaty with Oman.",
        "Чад и Оман обсуждают соглашение «Щит Союза».",
        "The ministers of Chad and Oman discussed the treaty on water.",
        "Chad, Oman discuss Gaza ceasefire",
        "Chad and Oman may set up a joint venture.",
        "Chad sold its joint venture to Oman.",
        "The Anglo-Dutch group signed a contract.",
        "The Anglo-Dutch group and its rival agreed to sell a plant.",
        "The United Nations signed an accord on Monday despite objections from Chad.",
        "Chad's premier blessed the signing of the Basel Protocol, clearing the way for the UN sea pact.",
        "Chad has lost a contract to Oman.",
        "Chad won part of the deal with Oman.",
        "There are no negotiations of Chad and Oman on a fisheries pact.",
        "Chad has problems with the treaty of Oman.",
        "Talks of Chad and Oman ended after the accord.",
        "The truce that ended the war between Chad and Oman is recalled.",
        "После консультаций Чад и Оман договорились провести ещё одну встречу.",
        "Peru and Chile are neighbours, the president said. He agreed to resign.",
    ],
)
def test_what_nobody_has_done_is_no_agreement(text: str) -> None:
    assert agreements(text) == ()


def test_a_sum_is_no_title() -> None:
    (record,) = agreements("Chad and Oman signed a contract for $10.7 million worth of buses.")
    assert (record.title, record.value is not None) == (None, True)


def test_a_counted_package_ends_the_title_before_it() -> None:
    joint, package = agreements("Chad and Oman signed a joint declaration on friendship and nine more documents.")
    assert (joint.title, package.kind.value, package.count) == ("friendship", "documents", 9)


def test_the_years_of_a_programme_are_no_day_of_signing() -> None:
    records = agreements(
        "Chad and Oman signed a memorandum on solar power and a programme of youth exchange for 2026–2029."
    )
    assert [record.kind.value for record in records] == ["memorandum", "programme"]
    assert [record.when for record in records] == [None, None]


def test_of_two_instruments_of_one_sentence_each_has_its_own_parties() -> None:
    text = (
        "Chad and Oman signed a letter of intent on ferries and exchanged copies of a memorandum between the Chad Port"
        " Authority and the Oman Port Authority."
    )
    first, second = agreements(text)
    assert (first.title, first.parties) == ("ferries", ())
    assert second.parties == ("Chad Port Authority", "Oman Port Authority")


def test_talks_on_an_instrument_with_a_long_name_are_on_it() -> None:
    text = (
        "Talks with the United Arab Emirates on a Comprehensive Economic Partnership Agreement of Chad have concluded."
    )
    [record] = agreements(text)
    assert (record.status.value, record.title) == ("negotiated", "Comprehensive Economic Partnership Agreement")


def test_cities_sign_nothing() -> None:
    [record] = agreements(
        "Turkish Airlines and Air Algerie signed an agreement on flights between Istanbul and Algiers."
    )
    assert record.parties == ("Turkish Airlines", "Air Algerie")


def test_what_many_instruments_are_is_no_title_of_one() -> None:
    [record] = agreements("Chad ratified an intergovernmental agreement with Oman on the transit of gas.")
    assert record.title == "transit of gas"


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Oman signed a pact in the presence of US Secretary of State Marco Rubio.",
        "A pact was signed by the ministers of Chad and Oman and witnessed by US Secretary of State Marco Rubio.",
    ],
)
def test_who_looks_on_signs_nothing(text: str) -> None:
    [record] = agreements(text)
    assert [country.code for country in record.countries] == ["OM", "TD"]


def test_how_long_an_instrument_holds_is_no_title() -> None:
    for text in ("Chad and Oman signed a contract for three months.", "Chad, Oman sign contract for month"):
        [record] = agreements(text)
        assert record.title is None
    [record] = agreements("Chad and Oman signed a contract for three")
    assert record.title == "three"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Twelve countries, including Kenya and Malawi, have signed a treaty on the Nile.", {"KE", "MW"}),
        ("Norway signed a fisheries treaty with several countries, including Kenya and Malawi.", {"KE", "MW", "NO"}),
        ("Ministers from African states such as Togo and Ghana signed a treaty.", {"TG", "GH"}),
        ("Norway and Chad signed a treaty on matters including Kenya.", {"NO", "TD"}),
        ("The president saw states, among them Togo and Ghana, sign a treaty.", {"TG", "GH"}),
        ("He says that states, including Togo and Ghana, signed a treaty.", {"TG", "GH"}),
    ],
)
def test_those_whom_including_names_take_part_as_the_others_do(text: str, codes: set[str]) -> None:
    [record] = agreements(text)
    assert {country.code for country in record.countries} == codes


@pytest.mark.parametrize(
    ("title", "text", "kinds"),
    [
        ("Kenya and Cuba sign fishing deal", "Kenya and Cuba signed a memorandum on fisheries.", ["memorandum"]),
        ("Kenya, Cuba sign pact", "Kenya and Cuba signed a pact and a protocol.", ["agreement", "protocol"]),
        ("Kenya, Cuba sign two pacts", "Kenya and Cuba signed a protocol.", ["agreement", "protocol"]),
        ("Kenya and Cuba sign treaty", "Kenya and Cuba signed a protocol.", ["treaty", "protocol"]),
    ],
)
def test_the_words_under_a_headline_tell_of_what_kind_its_deal_is(title: str, text: str, kinds: list[str]) -> None:
    found = bilat.read(text, title=title, published=PUBLISHED).agreements
    assert [record.kind.value for record in found] == kinds


def test_those_who_talk_go_on_to_sign_and_not_their_host() -> None:
    text = "Switzerland hosted talks between Cyprus and Turkey. Both sides signed a memorandum on fires."
    [record] = agreements(text)
    assert [country.code for country in record.countries] == ["CY", "TR"]


def test_one_of_several_instruments_is_no_package() -> None:
    text = "Chad and Oman concluded 12 agreements. Chad and Oman also began a revision of the free trade pact."
    package, single = agreements(text)
    assert (package.count, package.status.value) == (12, "signed")
    assert (single.count, single.status.value) == (None, "in-force")


def test_the_members_of_a_list_share_their_verb() -> None:
    records = agreements(
        "Chad and Oman signed an agreement on the protection of investments and of the fields on both banks,"
        " a memorandum on the training of nurses, midwives and doctors and a protocol on water."
    )
    assert {record.status.value for record in records} == {"signed"}
    assert records[-1].kind.value == "protocol"


def test_each_of_two_joined_clauses_has_its_own_parties() -> None:
    one, other = agreements("Qatar signed a contract with Syria, and Kuwait signed a treaty with Jordan.")
    assert [country.code for country in one.countries] == ["QA", "SY"]
    assert [country.code for country in other.countries] == ["JO", "KW"]


@pytest.mark.parametrize(
    "text",
    ["Chad and Oman signed a contract worth $60 million.", "Chad and Oman signed a $60 million contract."],
)
def test_an_instrument_has_its_worth(text: str) -> None:
    (record,) = agreements(text)
    assert record.value is not None
    assert (int(record.value.amount), record.value.currency) == (60_000_000, "USD")


def test_what_is_signed_later_than_the_text_is_planned() -> None:
    (record,) = agreements("Chad and Oman sign a protocol on 20 June 2025.")
    assert (record.status.value, str(record.when)) == ("planned", "2025-06-20")


@pytest.mark.parametrize(
    "text",
    [
        "Peru brokered a truce between Chad and Oman.",
        "Chad and Oman agreed to a truce mediated by Peru and Togo.",
        "Chad and Oman signed a Peru-brokered accord.",
        "Chad and Oman exchange prisoners under a deal brokered by Peru.",
    ],
)
def test_who_brings_others_together_is_no_party(text: str) -> None:
    assert [[str(country) for country in record.countries] for record in agreements(text)] == [["OM", "TD"]]


def test_a_visit_dates_what_is_signed_at_its_end() -> None:
    (record,) = agreements("The visit of the president of Chad to Oman ended on Friday with the signing of a protocol.")
    assert str(record.when) == "2025-06-13"


def test_a_noun_takes_up_what_was_agreed_on() -> None:
    (record,) = agreements("Chad and Oman agreed on lower fares. The deal was reached after two days.")
    assert (record.kind.value, record.status.value) == ("agreement", "agreed")


def test_an_instrument_that_was_agreed_and_then_signed_is_signed() -> None:
    (record,) = agreements(
        "Chad and Oman reached an agreement on fishing quotas in May. The agreement on fishing quotas was signed."
    )
    assert record.status.value == "signed"


def test_the_short_name_of_a_body_joins_its_long_one() -> None:
    reading = bilat.read(
        "The Chad-Oman Joint Commission on Trade met in Muscat. The Chad-Oman Joint Commission set up no groups.",
        published=PUBLISHED,
    )
    assert [body.name for body in reading.institutions] == ["Chad-Oman Joint Commission on Trade"]


def test_a_list_names_what_its_first_line_says_was_signed() -> None:
    text = (
        "After talks between the presidents of Chad and Oman the following documents were signed:\n\n"
        "- Agreement on legal assistance;\n\n"
        "- Protocol on tourism.\n\n"
        "The Agreement on fisheries is another matter."
    )
    assert told(text) == [("agreement", "signed"), ("protocol", "signed")]


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Президенты Чада и Омана приняли совместную декларацию.", "declaration", "signed"),
        ("Договор Чада с Оманом подписан, но ещё не ратифицирован.", "treaty", "signed"),
        ("Чад приостановил действие соглашения с Оманом.", "agreement", "suspended"),
        ("Чад и Оман близки к заключению договора о дружбе.", "treaty", "negotiated"),
        ("Chad and Oman signed an accord extending the lease of a port.", "accord", "signed"),
        ("Chad and Oman signed 12 contracts worth $3bn to promote trade.", "contract", "signed"),
    ],
)
def test_the_act_that_counts_is_the_one_done_to_the_instrument(text: str, kind: str, status: str) -> None:
    assert told(text) == [(kind.replace("accord", "agreement"), status)]
    assert not bilat.read(text, published=PUBLISHED).figures


def test_what_an_instrument_lays_down_is_of_the_one_just_signed() -> None:
    assert told("Chad and Oman signed an agreement. Under the treaty, Chad will sell fish to Oman.") == [
        ("agreement", "signed")
    ]
    assert told("Чад и Оман подписали соглашение. Согласно договору, Чад будет продавать Оману рыбу.") == [
        ("agreement", "signed")
    ]
    assert told("Under the 1998 treaty, Chad sells fish to Oman.") == [("treaty", "in-force")]


def test_the_union_in_the_name_of_a_body_is_no_instrument() -> None:
    assert told("Чадское агентство подписало контракт с Оманским рыболовным союзом.") == [("contract", "signed")]


def test_the_day_after_an_instrument_is_no_part_of_its_title() -> None:
    [record] = agreements("Chad and Oman signed an Access Agreement on 11 September.")
    assert (record.title, str(record.when)) == (None, "2024-09-11")


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Chad's Nordvind Ltd and Andes Wireless of Oman signed a contract.", ("Nordvind Ltd", "Andes Wireless")),
        ("Chad signed a deal with Oman's Standard Wireless.", ("Standard Wireless",)),
        ("Chad's Nordvind Co. signed a contract with Oman.", ("Nordvind Co",)),
        (
            "Контракт подписали «Заря» и Маскатский университет Омана, сообщили в Чаде.",
            ("Заря", "Маскатский университет Омана"),
        ),
        ("Чадский «Чайлес» подписал контракт с оманским «Оманмет».", ("Чайлес", "Оманмет")),
        ("47 accords with Chad and Oman signed", ()),
        ("Chad signed a deal with Oman on Wireless and Trade.", ()),
    ],
)
def test_parties_are_told_by_quotation_marks_capitals_and_owners(text: str, parties: tuple[str, ...]) -> None:
    [record] = agreements(text)
    assert record.parties == parties


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Чад подписал соглашения с Перу и Оманом.", [{"TD", "PE"}, {"TD", "OM"}]),
        ("Чад подписал соглашение с Перу и Оманом.", [{"TD", "PE", "OM"}]),
        ("Состоялось подписание соглашения Чада с Перу и Оманом.", [{"TD", "PE", "OM"}]),
        ("Соглашение о дружбе Бергена и Гётеборга подписали ещё в 1999 году.", [{"NO", "SE"}]),
    ],
)
def test_agreements_with_several_are_one_with_each(text: str, pairs: list[set[str]]) -> None:
    found = [{country.code for country in record.countries} for record in agreements(text)]
    assert found == pairs


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Key Chad-Oman FTA signed", "Key Chad-Oman FTA"),
        ("Chad and Oman signed a free-trade agreement.", "free-trade agreement"),
        ("Чад и Оман подписали договор бронирования.", "договор бронирования"),
        ('Chad and Oman signed a "programme of fish and tea.', "fish and tea"),
    ],
)
def test_what_stands_before_a_noun_may_be_its_title(text: str, title: str) -> None:
    assert [record.title for record in agreements(text)] == [title]


def test_an_instrument_of_some_years_is_signed_whenever_it_is() -> None:
    [record] = agreements("In the programme for 2024-2027 Chad and Oman signed, fish are named.")
    assert (record.kind.value, record.when) == ("programme", None)


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("Under the rules of the fish trade and of the great deal of tea Chad sells, Oman and Chad wait.", []),
        ("Signing documents with Oman", []),
        ("Chad ratified the pact with Oman signed in May.", [("agreement", "in-force")]),
        ('Chad and Oman agreed on a "road map" for peace.', [("programme", "agreed")]),
        ("Chad va Ummon shartnomasida aytilishicha, baliq sotildi.", []),
        (
            "Президенты Чада и Омана встретились. Президент Чада договорился с коллегой о рыбе.",
            [("understanding", "agreed")],
        ),
        ("The presidents of Chad and Oman met. Chad agreed on fish.", [("understanding", "agreed")]),
        ("Until May Chad and Oman signed eight documents.", [("documents", "signed")]),
        ("Чад и Оман — друзья. Парламент принял специальный документ.", []),
        ("Chad signed a deal with Fish and trade cooperation.", []),
        ("Nordvind» signed a contract with Chad and Oman.", [("contract", "signed")]),
        (
            (
                "The following documents were signed by Chad and Oman:\n- Agreement on fish\n"
                "- Growth of the tea and fish trade by an agreement\n- Tea"
            ),
            [("agreement", "signed")],
        ),
        (
            "Uchrashuvda Chad va Ummon markazini tashkil etish toʻgʻrisida memorandum imzolandi.",
            [("memorandum", "signed")],
        ),
    ],
)
def test_what_else_texts_tell_of_instruments(text: str, told_of: list[tuple[str, str]]) -> None:
    assert told(text) == told_of


def test_a_year_in_a_title_is_no_day_of_signing() -> None:
    [record] = agreements('Chad and Oman signed a memorandum "Fish in May 2030 and tea".')
    assert (record.title, record.when) == ("Fish in May 2030 and tea", None)


def test_what_is_asked_of_others_does_not_end_a_truce() -> None:
    assert told("На время перемирия между Чадом и Оманом нужно, чтобы соседи прекратили поставки.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Chad's parties seek a compromise. Oman looks on.",
        "В Чаде пытаются найти компромисс. Оман ждёт.",
        "The deal allows fishing, Chad said. Oman did not reply.",
        "Итогом года стал договор.",
    ],
)
def test_what_is_said_of_an_accord_at_home_tells_of_none(text: str) -> None:
    assert agreements(text) == ()


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Chad and Oman will sign a pact by the end of the year.", "2025"),
        ("Чад и Оман подпишут соглашение до конца месяца.", "2025-06"),
        ("Чад и Оман подпишут соглашение до конца августа.", "../2025-08"),
        ("The pact between Chad and Oman is in force until 2030.", None),
    ],
)
def test_what_is_due_by_the_end_of_this_year_is_within_it(text: str, when: str | None) -> None:
    [agreement] = agreements(text)
    assert (None if agreement.when is None else str(agreement.when)) == when


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Talks between Chad and Oman produced a pact.", "held"),
        ("Переговоры Чада и Омана привели к соглашению.", "held"),
        ("Chad announced talks with Oman.", "planned"),
    ],
)
def test_talks_that_lead_to_something_were_held(text: str, status: str) -> None:
    [meeting] = bilat.read(text, published=PUBLISHED).meetings
    assert meeting.status.value == status


def test_bodies_of_one_clause_sign_nothing_in_the_next() -> None:
    text = "Codelco and Petroperu concluded a contract, and two memoranda on fish between Chile and Peru were signed."
    parties = [agreement.parties for agreement in agreements(text)]
    assert parties == [("Codelco", "Petroperu"), ()]


def test_a_title_ends_before_its_verb() -> None:
    [treaty] = agreements("Договор о дружбе может быть подписан Чадом и Оманом в мае.")
    assert treaty.title == "Договор о дружбе"


@pytest.mark.parametrize(
    ("text", "kind", "status", "when"),
    [
        (
            "The signing of the pact between Chad and Oman will take place tomorrow.",
            "agreement",
            "planned",
            "2025-06-15",
        ),
        ("The signing of the pact between Chad and Oman has been postponed.", "agreement", "planned", None),
        ("Chad and Oman postponed the signing of the pact.", "agreement", "planned", None),
        ("Chad and Oman postponed talks and shelved efforts to draft a pact.", "agreement", "negotiated", None),
        ("Two years after the signing of the pact with Oman, Chad held a fair on Monday.", "agreement", "signed", None),
        ("Подписание договора между Чадом и Оманом состоится завтра.", "treaty", "planned", "2025-06-15"),
        ("Подписание договора между Чадом и Оманом отложено.", "treaty", "planned", None),
        ("Церемония подписания договора между Чадом и Оманом прошла вчера.", "treaty", "signed", "2025-06-13"),
        ("Сегодня исполнилось десять лет со дня подписания договора Чада с Оманом.", "treaty", "signed", "2015"),
        ("The treaty between Chad and Oman expires in December.", "treaty", "in-force", None),
        ("The treaty between Chad and Oman expired in May.", "treaty", "terminated", "2025-05"),
        ("Договор между Чадом и Оманом истекает в декабре.", "treaty", "in-force", None),
        ("Договор между Чадом и Оманом истёк в мае.", "treaty", "terminated", "2025-05"),
        ("Chad urged Oman to honour the fisheries pact.", "agreement", "in-force", None),
        ("Chad wants to revise its pact with Oman.", "agreement", "in-force", None),
        ("Чад потребовал от Омана соблюдать соглашение о рыболовстве.", "agreement", "in-force", None),
        ("Чад и Оман пересмотрят условия соглашения.", "agreement", "in-force", None),
        ("Чад и Оман возобновили действие соглашения.", "agreement", "in-force", None),
        ("Чад призвал ускорить реализацию соглашения с Оманом.", "agreement", "in-force", None),
        ("Договор между Чадом и Оманом автоматически продлевается.", "treaty", "in-force", None),
        ("Договорённости о поставках риса между Чадом и Оманом достигнуты.", "understanding", "agreed", None),
        ("Чад и Оман объявили о перемирии.", "understanding", "agreed", None),
        (
            "Режим прекращения огня между Чадом и Оманом вступил в силу вчера.",
            "understanding",
            "in-force",
            "2025-06-13",
        ),
        ("Безвизовый режим между Чадом и Оманом вступил в силу.", "understanding", "in-force", None),
        ("Chad and Oman confirmed their intention to extend the fisheries pact.", "agreement", "planned", None),
        ("Chad will renew its gas supply contract with Oman until March.", "contract", "planned", None),
        ("Chad extended a gas deal with Oman on Monday.", "contract", "signed", "2025-06-09"),
        ("Чад намерен продлить договор с Оманом.", "treaty", "planned", None),
        ("Chad's parliament approved a fisheries pact with Oman on Monday.", "agreement", "in-force", "2025-06-09"),
        ("The pact with Oman was approved by the Senate of Chad.", "agreement", "in-force", None),
        ("Chad's parliament is expected to approve the border treaty with Oman in July.", "treaty", "signed", None),
        ("Chad and Oman approved a roadmap for their ports.", "programme", "signed", None),
        ("Under a deal reached with Oman last month, Chad will suspend tariffs.", "agreement", "agreed", "2025-05"),
        ("The deal between Chad and Oman was suspended on Monday.", "agreement", "suspended", "2025-06-09"),
        (
            "Chad and Oman will begin a review of their pact next year, the Chadian Ministry of Trade announced.",
            "agreement",
            "in-force",
            None,
        ),
        ("Chad and Oman agree on updated trade deal", "agreement", "agreed", None),
        ("Chad and Oman have updated their trade deal.", "agreement", "in-force", None),
        ("A trade deal with Oman was announced by Chad on Monday.", "agreement", "agreed", "2025-06-09"),
        ("The deal with Oman, Chad and Togo announced by Mali is on fish.", "agreement", "agreed", None),
        ("A deal between Chad and Oman is within reach.", "agreement", "negotiated", None),
        ("Chad and Oman are still working out the details of a border accord.", "agreement", "negotiated", None),
        ("Chad and Oman agreed to abolish roaming charges by the end of next year.", "understanding", "agreed", None),
        ("Chad and Oman agreed to build a port by 2030.", "understanding", "agreed", None),
        ("Chad and Oman have agreed in principle on a free trade deal.", "agreement", "agreed", None),
        ("A tax deal between Chad and Oman is under negotiation.", "agreement", "negotiated", None),
        ("Chad-Oman tax treaty in force from June 30", "treaty", "signed", None),
        (
            "A ceasefire between Chad and Oman took effect in May. Under the agreement, Chad withdrew.",
            "understanding",
            "in-force",
            "2025-05",
        ),
        ("Chad-Oman peace deal signing postponed", "agreement", "planned", None),
        ("The Chad-Oman peace deal signing was set for July 5.", "agreement", "planned", "2025-07-05"),
        ("After the Chad-Oman peace deal signing, leaders spoke.", "agreement", "signed", None),
        ("Kenya hails peace deal between Chad, Oman", "agreement", "agreed", None),
        ("Chadian lawmakers approve Oman defence pact", "agreement", "in-force", None),
        ("Chad's parliament OKs border accord with Oman", "agreement", "in-force", None),
        ("Chad, Oman extend truce for month", "understanding", "agreed", None),
        ("Signing of Chad-Oman peace deal set for July 5", "agreement", "planned", "2025-07-05"),
        (
            "The pact, under which Oman pays Chad an average of 101 million pounds a year, was signed in May.",
            "agreement",
            "signed",
            "2025-05",
        ),
        ("The pact, which Oman and Chad praise after a year, was signed.", "agreement", "signed", None),
        ("A fishing pact between Chad and Oman signed in 2019 has been renewed.", "agreement", "signed", None),
        ("The pact between Chad and Oman signed in May will extend cooperation.", "agreement", "signed", "2025-05"),
        ("Chad and Oman inked, on the sidelines of a forum, a memorandum.", "memorandum", "signed", None),
        ("Chad's parliament may yet ratify the defence pact with Oman.", "agreement", "signed", None),
        ("Under its 2019 pact with Chad, Oman supplies fish.", "agreement", "in-force", None),
        ("The ministers of Chad and Oman signed a plan of cooperation.", "programme", "signed", None),
        ("Chad also has trade agreements with Oman.", "agreement", "in-force", None),
        ("Chad and Oman exchanged instruments of ratification for a tax treaty.", "treaty", "in-force", None),
        ("Chad and Oman enlivened a water protocol and agreed to resume flights.", "understanding", "agreed", None),
        ("Chad and Oman signed a contract for three months.", "contract", "signed", None),
        ("The protocol amending the pact, signed in Oman by Chad's minister, is short.", "protocol", "signed", None),
        (
            "The accord, signed by the ministers of Chad and Oman in Muscat on Monday, allows them to fish.",
            "agreement",
            "signed",
            "2025-06-09",
        ),
    ],
)
def test_what_becomes_of_an_instrument_has_its_own_time(text: str, kind: str, status: str, when: str | None) -> None:
    (record,) = agreements(text)
    assert (record.kind.value, record.status.value) == (kind, status)
    assert (None if record.when is None else str(record.when)) == when


@pytest.mark.parametrize(
    "text",
    [
        "Chad says Oman does not honour the fisheries pact.",
        "Чад не соблюдает соглашение с Оманом.",
        "Чад призвал Оман соблюдать договорённости.",
        "Министры Чада и Омана подчеркнули: стороны конфликта должны соблюдать договорённости.",
        "Подписание договора между Чадом и Оманом не состоялось.",
        "Подписание договора между Чадом и Оманом отменено.",
        "The signing of the treaty between Chad and Oman did not take place.",
        "Chad wants the border cleared before any accord with Oman is signed.",
        "Chad has lost trade agreements with Oman.",
        "Chad and Oman agreed that the next session of their commission would take place in Muscat.",
        "Kenya would welcome a peace deal between Chad and Oman.",
        "The president of Chad will speak of Oman at his convention.",
        "Chad signed no extradition treaty with Oman.",
        "The minister of Chad spoke of ways to deal with Oman's debts.",
        "Chad and Oman agreed to put the old fishing accord into practice.",
    ],
)
def test_who_does_not_keep_to_an_instrument_or_is_told_to_says_little_of_it(text: str) -> None:
    assert not agreements(text)


def test_kinds_that_are_counted_each_are_a_record_each() -> None:
    text = "Чад и Оман подписали три соглашения и два меморандума."
    assert [(record.kind.value, record.count) for record in agreements(text)] == [("agreement", 3), ("memorandum", 2)]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Chad and Oman have signed a treaty on fish (2004) and a protocol on rice (2010).", ["2004", "2010"]),
        ("Чад и Оман подписали соглашение о рыбе (2004), договор о рисе.", ["2004", None]),
        ("Between Chad and Oman a treaty on fish (2004) is in force.", [None]),
    ],
)
def test_a_year_in_brackets_is_that_of_the_signing_of_the_instrument_before_it(
    text: str, years: list[str | None]
) -> None:
    assert [record.when and str(record.when) for record in agreements(text)] == years


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("The accord of Chad and Oman takes effect on July 1.", "signed", None),
        ("The accord of Chad and Oman enters into force on June 1.", "in-force", "2025-06-01"),
        ("The accord of Chad and Oman expires this year.", "in-force", None),
        ("The accord of Chad and Oman expired in May.", "terminated", "2025-05"),
        ("The ceasefire between Chad and Oman takes effect tomorrow.", "agreed", None),
        ("Chad's premier said on Friday that a protocol with Oman had been signed.", "signed", None),
        ("Chad and Oman wrapped up talks on a fisheries pact on Friday.", "negotiated", "2025-06-13"),
        ("Chad and Oman will hold talks on a fisheries pact on Friday.", "negotiated", "2025-06-20"),
        ("The truce of Chad and Oman, brokered by Peru and signed on May 2, holds.", "signed", "2025-05-02"),
        ("Chad and Oman initialled a tax treaty on Friday.", "agreed", "2025-06-13"),
        (
            "Chad will discuss next Tuesday the implementation of its pact with Oman.",
            "in-force",
            None,
        ),
        ("Chad informs that on 2 May in Sur it signed a protocol with Oman.", "signed", "2025-05-02"),
        ("Chad and Oman marked 50 years of ties in 2023 and signed a protocol in May.", "signed", "2025-05"),
        ("Chad and Oman signed a protocol at a forum in Oslo on Friday.", "signed", "2025-06-13"),
        ("Chad and Oman signed a protocol on the margins of the UN General Assembly in May.", "signed", "2025-05"),
    ],
)
def test_the_day_of_an_instrument_is_that_of_what_is_told_of_it(text: str, status: str, when: str | None) -> None:
    (record,) = agreements(text)
    assert (record.status.value, None if record.when is None else str(record.when)) == (status, when)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Oman signed an agreement with Chad on the protection of investors.", "protection of investors"),
        ("Oman signed an agreement with Chad on the sidelines of the fair.", None),
        ("Oman signed an agreement with Chad on Monday.", None),
        ("Agreement between Oman, Chad on capital investments terminated", "capital investments"),
        ("Оман подписал соглашение с Чадом о защите инвестиций.", "соглашение о защите инвестиций"),
        ("Оман подписал договор с Чадом по итогам переговоров.", None),
        ("Договор о дружбе Оман подписал с Чадом в мае.", "Договор о дружбе"),
        ("Договор с Чадом о дружбе Оман подписал в мае.", "Договор о дружбе"),
    ],
)
def test_a_title_may_follow_those_with_whom_an_instrument_is(text: str, title: str | None) -> None:
    (record,) = bilat.read("", title=text, published=PUBLISHED).agreements
    assert record.title == title
    assert {country.code for country in record.countries} == {"OM", "TD"}


def test_each_of_two_instruments_has_its_own_partner() -> None:
    text = "Оман подписал договор с Чадом о дружбе и меморандум с Кенией о туризме."
    found = [(record.kind.value, {country.code for country in record.countries}) for record in agreements(text)]
    assert found == [("treaty", {"OM", "TD"}), ("memorandum", {"KE", "OM"})]


def test_a_ministry_that_will_sign_acts_for_its_state() -> None:
    text = "Перуанский МИД собирается подписать соглашения с Чадом и Оманом."
    found = [{country.code for country in record.countries} for record in agreements(text)]
    assert found == [{"PE", "TD"}, {"OM", "PE"}]


def test_an_instrument_is_not_signed_in_a_country_that_is_party_to_it() -> None:
    (record,) = agreements("Контракт на строительство порта в Омане подписан с Чадом.")
    assert record.place is None


def test_what_an_instrument_is_added_to_is_no_other_one() -> None:
    assert told("Протокол к договору о дружбе подписали Чад и Оман.") == [("protocol", "signed")]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Oman and Chad signed an action plan and an exchange programme.", 2),
        ("Oman and Chad signed a tax treaty, an extradition treaty and a memorandum.", 3),
        ("Oman signed a concession contract with Chad.", 1),
        ("Чад и Оман подписали план действий и программу обмена студентами.", 2),
        ("Чад и Оман подписали соглашение о визах, а также соглашение об отмене пошлин.", 2),
        ("Подписаны план действий и программа обмена студентами между Чадом и Оманом.", 2),
    ],
)
def test_the_members_of_a_list_are_one_instrument_each(text: str, count: int) -> None:
    assert len(agreements(text)) == count


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Чад вышел из соглашения 2018 года с Оманом.", "terminated"),
        ("Чад приостановил соглашение с Оманом от 2018 года.", "suspended"),
        ("Чад и Оман ведут переговоры по соглашению о визах, которые начались в марте.", "negotiated"),
        ("Chad and Oman hold talks on a visa pact, which began in March.", "negotiated"),
    ],
)
def test_what_only_says_which_instrument_it_is_dates_nothing(text: str, status: str) -> None:
    (record,) = agreements(text)
    assert record.status.value == status
    assert record.when is None


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Об этом накануне в Лиме договорились президенты Чада и Омана.", {"OM", "TD"}),
        ("О поставках риса договорились министр торговли Чада и посол Омана.", {"OM", "TD"}),
    ],
)
def test_who_agrees_may_stand_after_the_verb(text: str, codes: set[str]) -> None:
    (record,) = agreements(text)
    assert {country.code for country in record.countries} == codes


def test_who_wants_to_be_president_of_one_state_agrees_for_no_two() -> None:
    text = "В Каире идут переговоры лидеров Египта и Перу; кандидаты в президенты Кении договорились о дате дебатов."
    assert not agreements(text)


def test_a_time_before_an_act_that_is_looked_back_on_is_of_something_else() -> None:
    (record,) = agreements("На форуме 2019 года, через год после подписания договора между Чадом и Оманом, пели.")
    assert record.when is None
    (record,) = agreements("После подписания договора между Чадом и Оманом в мае 2020 года граница открыта.")
    assert str(record.when) == "2020-05"


@pytest.mark.parametrize(
    "text",
    [
        "Чад и Оман утвердили план мероприятий на 2025 год.",
        "Чад и Оман подписали программу обменов на 2027 год.",
        "Chad and Oman signed a cooperation plan for 2027.",
    ],
)
def test_the_year_that_a_plan_is_for_is_no_day_of_signing(text: str) -> None:
    (record,) = agreements(text)
    assert record.status.value == "signed"
    assert record.when is None


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Губернатор Витебской области и министр энергетики Перу подписали меморандум.", "BY PE"),
        ("Губернатор Витебской области Олег Зимин и министр энергетики Перу подписали меморандум.", "BY PE"),
        ("Татарстан подписал с Перу соглашение о поставках грузовиков.", "PE RU"),
        ("Ростовская область и Перу договорились о поставках рыбы.", "PE RU"),
        ("Мэры Самарканда и Лиона подписали программу обменов.", "FR UZ"),
        ("Bavaria and the government of Peru signed an accord on fishing.", "DE PE"),
    ],
)
def test_towns_and_regions_act_for_their_country(text: str, codes: str) -> None:
    (record,) = agreements(text)
    assert " ".join(country.code for country in record.countries) == codes


@pytest.mark.parametrize(
    "text",
    [
        "Министр энергетики Перу подписал меморандум в Витебской области.",
        "Перу присоединилась к Киотскому протоколу.",
        "Peru has decided to leave the town of Narvik and agreed to pay its miners.",
    ],
)
def test_where_something_is_done_is_no_party(text: str) -> None:
    assert not agreements(text)


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Правительство Чада одобрило подписание соглашения с Оманом о туризме.", "agreement", "planned"),
        ("Правительство Чада утвердило проект соглашения с Оманом о туризме.", "agreement", "planned"),
        ("Чад поддержал заключение соглашения с Оманом о пенсиях.", "agreement", "planned"),
        ("Парламент Чада одобрил соглашение с Оманом о туризме.", "agreement", "in-force"),
        ("Сенат Чада одобрил ратификацию договора с Оманом.", "treaty", "in-force"),
        ("Парламент Чада одобрил денонсацию договора с Оманом.", "treaty", "terminated"),
        ("Правительство Чада одобрило реализацию соглашения с Оманом.", "agreement", "in-force"),
        ("Чад и Оман договорились о продлении соглашения о туризме.", "agreement", "agreed"),
        ("Чад и Оман начали работу над соглашением о туризме.", "agreement", "negotiated"),
        ("Истёк срок действия соглашения между Чадом и Оманом.", "agreement", "terminated"),
        ("Лидеры Чада и Омана распространили совместное заявление.", "declaration", "signed"),
        ("Лидеры Чада и Омана выступили с совместным заявлением.", "declaration", "signed"),
        ("Чад объявил о сделке с Оманом.", "agreement", "agreed"),
        ("Чад и Оман объявили о начале стратегического партнёрства.", "understanding", "agreed"),
        ("Чад и Оман установили отношения стратегического партнёрства.", "understanding", "agreed"),
        ("Чад и Оман договорились об увеличении квот на поездки грузовиков.", "understanding", "agreed"),
        ("Чад и Оман ввели в действие соглашение о туризме.", "agreement", "in-force"),
    ],
)
def test_who_approves_announces_or_goes_on_with_an_instrument(text: str, kind: str, status: str) -> None:
    assert told(text) == [(kind, status)]


@pytest.mark.parametrize(
    "text",
    [
        "Чад установил связи с Оманом по соглашению о рыболовстве.",
        "The alliance announced that Chad and Oman had met.",
        "В Москве опубликовали письма Героя Советского Союза и посла Чада.",
    ],
)
def test_what_is_done_with_something_else_makes_no_instrument(text: str) -> None:
    assert not agreements(text)


@pytest.mark.parametrize(
    "text",
    [
        "Чад и Оман подписали: договор о дружбе, протокол о пошлинах, план действий.",
        "Между Чадом и Оманом подписаны договор о дружбе; протокол о пошлинах; план действий.",
        "Чад и Оман подписали договор об отмене виз, протокол о пошлинах, а также план действий.",
        "По итогам визита президента Чада в Оман подписаны:\nдоговор о дружбе;\nпротокол о пошлинах;\nплан действий.",
    ],
)
def test_a_list_may_follow_its_verb_in_many_ways(text: str) -> None:
    assert told(text) == [("treaty", "signed"), ("protocol", "signed"), ("programme", "signed")]


def test_after_a_semicolon_a_sentence_of_its_own_is_no_item() -> None:
    assert told("Чад и Оман подписали договор о дружбе; министры довольны. Протокол о пошлинах не готов.") == [
        ("treaty", "signed")
    ]


def test_a_place_that_opens_the_next_clause_is_that_of_something_else() -> None:
    (record,) = agreements("Чад и Оман подписали договор о рейсах, в Найроби открылся их общий офис.")
    assert record.place is None


@pytest.mark.parametrize(
    "text",
    [
        "Kenya and the World Bank signed a loan agreement.",
        "Kenya signed an agreement with the IMF.",
        "NATO, Kenya sign pact.",
        "The African Development Bank signed an agreement with Kenya.",
        "Кения подписала соглашение с МВФ.",
        "Keniya Jahon banki bilan bitim imzoladi.",
    ],
)
def test_an_instrument_of_one_state_and_an_international_body_is_of_no_two_states(text: str) -> None:
    """Whatever pair the text speaks of."""
    assert not agreements(f"Kenya and Peru met. {text}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Чад и Оман подписали договор о рыбе «Большого улова», а Кения и Перу — меморандум о туризме.",
            [("treaty", "OM TD"), ("memorandum", "KE PE")],
        ),
        (
            "Чад подписал с Оманом договор о рыбе, с Кенией — меморандум о туризме.",
            [("treaty", "OM TD"), ("memorandum", "KE TD")],
        ),
        (
            "Chad and Oman signed a treaty on fishing, Kenya and Peru – a memorandum on tourism.",
            [("treaty", "OM TD"), ("memorandum", "KE PE")],
        ),
        ("Чад и Оман, соседи по региону, подписали документ — договор о рыбе.", [("treaty", "OM TD")]),
        (
            "Чад и Оман провели переговоры. Лидеры двух стран в присутствии президента Кении подписали декларацию.",
            [("declaration", "OM TD")],
        ),
        ("Чад и Оман провели переговоры. Обсуждалось выполнение Женевских соглашений.", []),
        ("Чад и Оман провели переговоры. Киотский протокол остаётся в силе.", []),
        ("Лидеры Чада и Омана подписали Киотскую декларацию.", [("declaration", "OM TD")]),
    ],
)
def test_each_instrument_has_its_own_states(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(record.kind.value, " ".join(country.code for country in record.countries)) for record in agreements(text)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Чад и Оман подписали в Лиме восемь документов. Среди них договор о рыбе и меморандум о туризме.",
            [("documents", "Lima"), ("treaty", "Lima"), ("memorandum", "Lima")],
        ),
        (
            "Chad and Oman signed many documents. Among them are a treaty on fishing and a memorandum on tourism.",
            [("documents", None), ("treaty", None), ("memorandum", None)],
        ),
        ("Чад и Оман подписали соглашение. Среди них план обменов.", [("agreement", None)]),
    ],
)
def test_a_package_is_told_apart_in_the_next_sentence(text: str, expected: list[tuple[str, str | None]]) -> None:
    town = {"Лима": "Lima"}
    found = [(record.kind.value, record.place and town.get(record.place.name)) for record in agreements(text)]
    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "Президент Чада прилетел в Маскат. С султаном Омана он договорился о поставках рыбы.",
        "Президент Чада беседовал с султаном Омана. Он договорился с ним о поставках рыбы.",
        "Президент Чада беседовал с султаном Омана. С султаном Омана он договорился принимать решения вместе.",
    ],
)
def test_a_pronoun_that_agrees_with_somebody_is_somebody_else(text: str) -> None:
    (record,) = agreements(text)
    assert [country.code for country in record.countries] == ["OM", "TD"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Чад и Оман договорились о вывозе рыбы, подписан соответствующий меморандум.", [("memorandum", "signed")]),
        (
            "Chad and Oman signed a treaty on fishing and a memorandum on tourism. This treaty will enter into force.",
            [("treaty", "signed"), ("memorandum", "signed")],
        ),
        ("Чад и Оман обсудили торговлю. Соответствующее соглашение подписали стороны.", [("agreement", "signed")]),
    ],
)
def test_this_instrument_is_that_just_told_of(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_who_welcomes_an_instrument_is_not_where_it_was_signed() -> None:
    (record,) = agreements("Катар приветствовал подписание договора между Чадом и Оманом.")
    assert record.place is None


def test_a_count_is_of_one_kind_where_the_next_is_a_single_one() -> None:
    assert told("Чад и Оман подписали три меморандума и контракт.") == [
        ("memorandum", "signed"),
        ("contract", "signed"),
    ]
    assert told("Chad and Oman signed three memoranda and a contract.") == [
        ("memorandum", "signed"),
        ("contract", "signed"),
    ]
    assert told("Чад и Оман подписали двенадцать меморандумов и программ.") == [("documents", "signed")]


def test_what_an_instrument_is_worth_is_no_part_of_its_title() -> None:
    (record,) = agreements("Чад и Оман подписали соглашение по урану объёмом 2 млрд долларов.")
    assert record.title == "соглашение по урану"


def test_both_sides_of_an_envoy_are_those_that_signed() -> None:
    (record,) = agreements("Стороны подписали меморандум, сообщил посол Омана в Чаде.")
    assert [country.code for country in record.countries] == ["OM", "TD"]


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("С 15 марта вступает в силу соглашение между Чадом и Оманом.", "in-force", "2025-03-15"),
        ("С 15 октября вступает в силу соглашение между Чадом и Оманом.", "signed", None),
        ("Соглашение между Чадом и Оманом действует с 2010 года.", "in-force", "2010"),
    ],
)
def test_what_comes_into_force_does_so_soon_or_did_of_late(text: str, status: str, when: str | None) -> None:
    (record,) = agreements(text)
    assert (record.status.value, record.when and str(record.when)) == (status, when)


def test_a_headline_tells_of_no_accord_of_years_ago() -> None:
    text = "Chad, Oman agree to raise supplies\n\nA border was first agreed on in 2013."
    records = agreements(text)
    assert [str(record.when) for record in records] == ["None", "2013"]
    signed = "Chad, Oman sign treaty\n\nChad and Oman signed the treaty in May."
    assert [str(record.when) for record in agreements(signed)] == ["2025-05"]


def test_a_ministry_that_says_so_is_no_party_by_whatever_name() -> None:
    for source in ("the US State Department", "the State Department", "the US Department of State"):
        (record,) = agreements(f"Chad and Oman signed a treaty, {source} said.")
        assert [country.code for country in record.countries] == ["OM", "TD"]


@pytest.mark.parametrize("plan", ["an operational plan", "a security plan", "an implementation plan"])
def test_a_plan_that_is_signed_is_a_programme(plan: str) -> None:
    assert told(f"Chad and Oman signed {plan}.") == [("programme", "signed")]
    assert not agreements(f"Chad and Oman spoke of {plan}.")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Chad and Oman extended the tax treaty.", "signed"),
        ("Chad and Oman agreed on the extension of the tax treaty.", "agreed"),
        ("Chad and Oman are discussing the extension of the tax treaty.", "negotiated"),
        ("Chad offered Oman to extend the tax treaty.", "proposed"),
        ("Чад и Оман продлят налоговый договор до 2030 года.", "planned"),
        ("Чад предложил Оману продлить налоговый договор.", "proposed"),
        ("Чад и Оман договорились продлить налоговый договор.", "agreed"),
        ("Налоговый договор Чада с Оманом продлевается каждый год.", "in-force"),
        ("Turkiya va Eron bitimni uzaytirishga kelishib oldi.", "agreed"),
        # what is only changed goes on
        ("Chad wants to revise the tax treaty with Oman.", "in-force"),
    ],
)
def test_an_extension_comes_about_as_an_instrument_does(text: str, status: str) -> None:
    """And until when it holds then is not when that happens."""
    (record,) = agreements(text)
    assert (record.status.value, record.when) == (status, None)


def test_companies_make_contracts_but_an_agreement_stays_one() -> None:
    """The noun tells: what states call a treaty is a contract of companies, and so is a deal."""
    assert told("Chad's Nordvind Ltd signed an agreement with Oman's Andes Ltd.") == [("agreement", "signed")]
    assert told("Chad's Nordvind Ltd signed a deal with Oman's Andes Ltd.") == [("contract", "signed")]
    assert told("Чадская компания «Нордвинд» заключила сделку с оманской компанией «Анды».") == [("contract", "signed")]
    assert told("Чадская компания «Нордвинд» заключила договор с оманской компанией «Анды».") == [
        ("contract", "signed")
    ]
    assert told("Чадская компания «Нордвинд» заключила соглашение с оманской компанией «Анды».") == [
        ("agreement", "signed")
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway urges Chad, Oman to strike deal on fish", "proposed"),
        ("Norway hopes Chad and Oman will reach a border deal.", "proposed"),
        ("Chad wants to conclude a trade deal with Oman.", "proposed"),
        ("Chad wants to conclude its trade deal with Oman.", "negotiated"),
        ("Chad hopes to reach a trade deal with Oman.", "negotiated"),
        ("The deal between Chad and Oman failed.", "terminated"),
        ("Norway hopes the treaty of Chad and Oman will be signed.", "proposed"),
        ("Chad, Oman to work out fishing pact", "negotiated"),
    ],
)
def test_what_somebody_wants_is_new_or_others_do_it(text: str, status: str) -> None:
    (record,) = agreements(text)
    assert ([country.code for country in record.countries], record.status.value) == (["OM", "TD"], status)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Chad, Oman to create programme of economic cooperation until 2032", "planned"),
        ("Chad and Oman signed a roadmap until 2032.", "signed"),
        ("Чад и Оман подписали дорожную карту до 2032 года.", "signed"),
    ],
)
def test_until_when_a_programme_lasts_is_no_day_of_it(text: str, status: str) -> None:
    (record,) = agreements(text)
    assert (record.kind.value, record.status.value, record.when) == ("programme", status, None)


def test_what_a_treaty_is_hoped_to_do_brings_none_about() -> None:
    assert not agreements("Norway hopes the treaty of Chad and Oman will help trade.")
    assert agreements("Norway hopes for a treaty of Chad and Oman.")


def test_a_plan_to_deal_with_something_is_no_deal() -> None:
    assert not agreements("Chad's army worked out a plan to deal with Omani pirates.")
    assert agreements("Chad is close to deal with Oman.")


@pytest.mark.parametrize("body", ["Energy agencies", "Stock exchanges", "The coast guards", "Airlines"])
def test_public_bodies_and_carriers_agree_for_their_states(body: str) -> None:
    assert told(f"{body} of Chad and Oman agreed to share data.") == [("understanding", "agreed")]


def test_documents_of_a_headline_are_the_agreements_of_the_same_number() -> None:
    text = "Chad, Oman sign five documents\n\nChad and Oman signed {} agreements on Friday."
    assert [record.kind.value for record in agreements(text.format("five"))] == ["agreement"]
    assert [record.kind.value for record in agreements(text.format("six"))] == ["documents", "agreement"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Chad and Oman marked the 20th anniversary of the signing of their tax treaty.", "2005"),
        ("Chad and Oman mark twenty years since the signing of their tax treaty.", "2005"),
        ("В 2015 году исполнилось 30 лет с момента подписания пакта между Чадом и Оманом.", "1985"),
        ("Чад и Оман отметили 20-летие подписания налогового договора.", "2005"),
        ("К 30-летней годовщине подписания договора президенты Чада и Омана обменялись посланиями.", "1995"),
        # no years, or not told how many
        ("Чад и Оман отметили 100 дней со дня подписания налогового договора.", None),
        ("Chad and Oman marked the anniversary of the signing of their tax treaty.", None),
        ("After the signing of their tax treaty Chad and Oman spoke of rice.", None),
    ],
)
def test_an_anniversary_tells_the_year(text: str, when: str | None) -> None:
    (record,) = agreements(text)
    assert (record.status.value, record.when and str(record.when)) == ("signed", when)


def test_an_anniversary_without_a_day_to_count_from_tells_no_year() -> None:
    (record,) = agreements("Chad and Oman marked the 20th anniversary of the signing of their tax treaty.", None)
    assert record.when is None


def test_years_are_not_counted_as_instruments() -> None:
    (record,) = agreements("Исполняется 20 лет договору между Чадом и Оманом.")
    assert record.count is None


def test_as_many_documents_as_instruments_are_these() -> None:
    """The closer word tells the kind, but of several kinds there is none."""
    first, second = "Chad, Oman sign five documents", "Chad and Oman signed five agreements in Lomé on Tuesday."
    for text in (f"{first}. {second}", f"{second} The five documents cover fish."):
        (record,) = agreements(text)
        assert (record.kind.value, record.count) == ("agreement", 5)
    mixed = "Five agreements and memoranda were signed by Chad and Oman. The five agreements cover fish."
    assert [(record.kind.value, record.count) for record in agreements(mixed)] == [("documents", 5)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad and Oman agreed to develop a roadmap for fish.", [("programme", "planned")]),
        ("Chad and Oman are drawing up an action plan.", [("programme", "negotiated")]),
        ("Чад и Оман разработают дорожную карту.", [("programme", "negotiated")]),
        ("Turkiya va Eron yoʻl xaritasini ishlab chiqmoqda.", [("programme", "negotiated")]),
        ("Chad's army worked out a plan to deal with raids from Oman.", []),
    ],
)
def test_what_is_drawn_up_is_negotiated(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_an_extension_of_today_is_not_the_signing_of_years_ago() -> None:
    text = "Chad, Oman agree to extend tax treaty\n\nThe tax treaty between Chad and Oman, signed in 2004, is short."
    assert [(record.status.value, record.when and str(record.when)) for record in agreements(text)] == [
        ("agreed", None),
        ("signed", "2004"),
    ]


def test_where_a_participle_says_something_was_is_no_party() -> None:
    """«Достигнутые в Перу договорённости» may be of anyone, and talks held there are of those that they are of."""
    assert not agreements("На совещании в Чаде изучали достигнутые в Норвегии договорённости.")
    (meeting,) = bilat.read("Прошедшие в Перу переговоры президентов Чада и Омана завершились.").meetings
    assert [country.code for country in meeting.countries] == ["OM", "TD"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("В присутствии президентов Перу и Чили подписаны соглашения о туризме.", ["CL PE"]),
        ("Подписание документов прошло в присутствии премьера Перу и короля Марокко.", ["MA PE"]),
        ("Two accords were signed in the presence of the presidents of Peru and Chile.", ["CL PE"]),
        ("В присутствии премьера Кении президенты Перу и Чили подписали пакт.", ["CL PE"]),
        ("При посредничестве премьеров Кении и Ганы подписан пакт о мире.", []),
        ("Документ подписан в присутствии президента Перу.", []),
        ("Подписи под соглашением поставили министры Перу и Чили.", ["CL PE"]),
        ("Под соглашением свои подписи поставили министры Перу и Чили.", ["CL PE"]),
        ("Под соглашением Перу и Чили стоят подписи двух министров.", ["CL PE"]),
    ],
)
def test_those_who_look_on_are_of_the_parties_where_nobody_else_is_named(text: str, codes: list[str]) -> None:
    assert [" ".join(country.code for country in record.countries) for record in agreements(text)] == codes


def test_long_items_of_a_list_share_their_verb() -> None:
    text = (
        "Чад и Оман подписали контракт на поставку свежей рыбы по старому прибрежному маршруту, договорённость"
        " по условиям поставок газа, а также контракт на два причала{}."
    )
    items = [("contract", "signed"), ("understanding", "signed"), ("contract", "signed")]
    assert told(text.format("")) == items
    assert told(text.format(", несмотря на давний и не во всём удачный для них обоих договор")) == items


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("A tax treaty between Chad and Oman has been in force since May 2011.", "in-force", "2011-05"),
        ("A tax treaty between Chad and Oman has been in place since 2011.", "in-force", "2011"),
        ("Chad and Oman have had a tax treaty since 1998.", "in-force", "1998"),
        ("Under a Chadian-Omani agreement of 2003 the port should have opened long ago.", "in-force", "2003"),
        ("Exports under a Chadian-Omani contract from 2014 grew.", "in-force", "2014"),
        ("The accord between Chad and Oman dating back to May 2013 governs fishing.", "in-force", "2013-05"),
        ("A pact between Chad and Oman, concluded last Saturday, covers fishing.", "signed", "2025-06-07"),
        ("The pact, he said, was signed by Chad and Oman in 2011.", "signed", "2011"),
        ("The pact, as is known, was signed by Chad and Oman in 2011.", "signed", "2011"),
        ("The pact, he said as the ministers of Chad and Oman met, will help.", None, None),
        ("Chad's president will fly to Oman on 20 June for the signing of a pact with Oman.", "planned", None),
        ("Chad's president flew to Oman for the signing of a pact with Oman.", "signed", None),
        ("Chad and Oman signed a work plan for 2023 and 2024.", "signed", None),
        ("Chad's contract with Oman runs out in December.", "in-force", None),
        ("Chad's contract with Oman ran out in May.", "terminated", "2025-05"),
        ("Chad and Oman signed a pact on Tuesday. Under the pact a port will be built.", "signed", "2025-06-10"),
    ],
)
def test_an_instrument_has_the_time_of_how_far_it_has_come(text: str, status: str | None, when: str | None) -> None:
    found = [(record.status.value, record.when and str(record.when)) for record in agreements(text)]
    assert found == ([] if status is None else [(status, when)])


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("In a joint statement after the talks, the presidents of Chad and Oman condemned the coup in Mali.", "TD OM"),
        ("The leaders of Chad and Oman asked in a joint statement that all troops quit Libya.", "TD OM"),
        ("In a joint communique Chad, Oman and Togo urged Mali to free the hostages.", "TD OM TG"),
        ("Chad and Oman met. In their joint declaration the two countries urged Libya to talk.", "TD OM"),
        ("In a joint statement Libya was called on to talk.", ""),
        ("В совместном заявлении Чад и Оман осудили нападение на Мали.", "TD OM"),
    ],
)
def test_who_says_something_in_a_joint_statement_has_made_it(text: str, codes: str) -> None:
    found = [(record.kind.value, record.status.value, record.place) for record in agreements(text)]
    assert found == [("declaration", "signed", None)] * bool(codes)
    assert {country.code for record in agreements(text) for country in record.countries} == set(codes.split())


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Chad and Oman agreed on Wednesday to put off the state visit of the president.", 0),
        ("Chad and Oman agreed on Wednesday that the next talks would be in Oslo in August.", 0),
        ("Chad and Oman agreed on Wednesday to open a joint port.", 1),
        ("Officials of Chad and Oman settled that stamps of either will be accepted by both.", 1),
        ("Chad and Oman decided that duties on rice will be dropped.", 1),
        ("Chad decided that Oman will get more aid.", 0),
    ],
)
def test_what_is_agreed_is_something_else_than_an_encounter(text: str, count: int) -> None:
    assert len(agreements(text)) == count


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Послы Чада и Омана парафировали договор о рыбе.", "agreed"),
        ("Проект договора о рыбе Чад и Оман парафировали ещё в мае.", "agreed"),
        ("Чад и Оман готовят проект договора о рыбе.", "planned"),
        ("Чад и Оман завершили работу над проектом договора о рыбе.", "negotiated"),
        ("Chad and Oman signed the draft treaty on fish.", "signed"),
    ],
)
def test_a_draft_is_what_was_done_with_it(text: str, status: str) -> None:
    (record,) = agreements(text)
    assert (record.kind.value, record.status.value) == ("treaty", status)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Договор о границе Норвегии и Финляндии подписали в среду.", ["FI", "NO"]),
        ("Ожидается договор о стыке границ Норвегии, Швеции и Финляндии.", ["FI", "NO", "SE"]),
    ],
)
def test_an_instrument_on_what_two_states_have_together_is_theirs(text: str, codes: list[str]) -> None:
    (record,) = agreements(text)
    assert [country.code for country in record.countries] == codes


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Соглашение о рейсах будет подписано в мае, сообщил посол Омана в Чаде Али Салем.", "planned"),
        ("По словам посла Омана в Чаде, соглашение о рейсах уже согласовано.", "agreed"),
        ("An agreement on flights will be signed in May, Oman's ambassador to Chad said.", "planned"),
        ("Договор о рейсах между Чадом и Оманом ждёт ратификации.", "signed"),
        ("Чад и Оман связаны договором о рейсах с 2010 года.", "in-force"),
        ("Между Чадом и Оманом введён безвизовый режим.", "in-force"),
    ],
)
def test_envoys_tell_of_what_their_two_states_agree_on(text: str, status: str) -> None:
    (record,) = agreements(text)
    assert ([country.code for country in record.countries], record.status.value) == (["OM", "TD"], status)


def test_an_envoy_may_tell_of_an_accord_with_others() -> None:
    (record,) = agreements("Оман подпишет соглашение с Перу о рейсах, сообщил посол Омана в Чаде.")
    assert [country.code for country in record.countries] == ["OM", "PE"]


@pytest.mark.parametrize("words", ["зашли в тупик", "снова сорвались", "идут годами"])
def test_a_title_ends_before_adverbs_and_verbs(words: str) -> None:
    (record,) = agreements(f"Переговоры Чада и Омана по соглашению о рыбе {words}.")
    assert record.title == "соглашение о рыбе"


def test_who_does_something_with_an_instrument_is_no_part_of_its_title() -> None:
    (record,) = agreements("Договор о рыбе Норвегия и Чад подписали в Осло.")
    assert record.title == "Договор о рыбе"


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Чад и Оман подписали соглашения о рыбе, о портах и о рисе.",
            ["соглашение о рыбе", "соглашение о портах", "соглашение о рисе"],
        ),
        ("Чад и Оман подписали соглашения о рыбе, о которых спорили год.", ["соглашение о рыбе"]),
        ("Подписаны меморандумы между Чадом и Оманом о рыбе и о рисе.", ["меморандум о рыбе", "меморандум о рисе"]),
        ("Чад и Оман подписали соглашение о рыбе и о рисе.", ["соглашение о рыбе и о рисе"]),
        ("Чад и Оман подписали два соглашения о рыбе и о рисе.", ["соглашение о рыбе и о рисе"]),
        ("Чад и Оман подписали программы развития.", ["программа развития"]),
        (
            "Чад и Оман оформили семь документов. В их числе — соглашения о рыбе и о рисе.",
            [None, "соглашение о рыбе", "соглашение о рисе"],
        ),
    ],
)
def test_a_noun_in_the_plural_tells_of_one_instrument_for_each_subject(text: str, titles: list[str | None]) -> None:
    assert [record.title for record in agreements(text)] == titles


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("В портфеле — пять подписанных меморандумов Чада и Омана.", 5),
        ("При президентах двух стран подписано восемь документов Чада и Омана.", 8),
        ("Chad and Oman exchanged five signed agreements.", 5),
    ],
)
def test_a_participle_may_stand_between_a_number_and_what_it_counts(text: str, count: int) -> None:
    (record,) = agreements(text)
    assert record.count == count


def test_a_participle_that_acts_tells_what_its_instrument_does() -> None:
    (record,) = agreements("Протокол, завершающий спор, Чад и Оман парафировали 21 мая.")
    assert (record.status.value, str(record.when)) == ("agreed", "2025-05-21")


def test_a_sum_that_is_to_be_reached_says_nothing_of_a_programme() -> None:
    assert not agreements("Чад и Оман хотят иметь программу и выйти на 5 млрд долларов.")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Чад и Оман договорились открыть порт. Контракт подписали вчера.", "contract"),
        ("Chad and Oman agreed to open a port. The treaty was signed on Monday.", "treaty"),
    ],
)
def test_a_noun_that_opens_a_sentence_takes_up_what_was_agreed(text: str, kind: str) -> None:
    assert told(text) == [(kind, "signed")]


def test_documents_are_more_than_what_was_agreed() -> None:
    assert told("Chad and Oman agreed to open a port. The documents were signed on Monday.") == [
        ("understanding", "agreed"),
        ("documents", "signed"),
    ]
    assert told("Chad and Oman signed five pacts. The five documents were signed in Muscat.") == [
        ("agreement", "signed")
    ]


def test_a_noun_with_a_title_is_an_instrument_of_its_own() -> None:
    assert told("Чад и Оман договорились открыть порт. Меморандум о рыбе подписали министры.") == [
        ("understanding", "agreed"),
        ("memorandum", "signed"),
    ]


def test_a_roadmap_for_some_years_is_no_other_instrument() -> None:
    text = "Премьер Омана посетил Чад. Подписан договор о рыбе. Обсудили выполнение дорожной карты на 2025–2027 годы."
    assert told(text) == [("treaty", "signed"), ("programme", "in-force")]


@pytest.mark.parametrize(
    "before",
    ["Оманско-чадская комиссия по рыбе провела вчера сессию.", "Оманская Omfish и чадская Chadoil подписали контракт."],
)
def test_the_states_of_a_body_are_those_of_its_accords(before: str) -> None:
    record = agreements(before + " Протокол о рыбе подписали в пятницу.")[-1]
    assert (record.kind.value, [country.code for country in record.countries]) == ("protocol", ["OM", "TD"])


def test_notes_and_papers_are_documents() -> None:
    assert told("Посол Чада обменялся с министром Омана нотами о визах.") == [("documents", "signed")]
    assert told("Чад и Оман подписали бумаги о поставке риса.") == [("documents", "signed")]
    assert not told("Чад выпустил ценные бумаги в Омане.")


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("A fishing treaty between Kenya and Peru, agreed in 2022, will be signed in July.", "planned", "2025-07"),
        ("A treaty between Kenya and Peru, negotiated since 2022, was signed on Monday.", "signed", "2025-06-09"),
        ("Договор Кении и Перу, согласованный в 2022 году, будет подписан в июле.", "planned", "2025-07"),
        ("A treaty between Kenya and Peru, signed in 2022, will be discussed in July.", "signed", "2022"),
    ],
)
def test_how_an_instrument_came_about_is_told_beside_its_signing(text: str, status: str, when: str) -> None:
    [agreement] = agreements(text)
    assert (agreement.status.value, str(agreement.when)) == (status, when)


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Chad and Oman will sign a power pact in July. Under the ten-year deal Chad will buy gas.", ["planned"]),
        ("Chad and Oman reached a deal on rice. Under the deal Chad will open its ports.", ["agreed"]),
        ("Chad and Oman will sign a power pact in July. Under an old deal Chad buys gas.", ["planned", "in-force"]),
        (
            "Chad and Oman will sign a power pact in July. Under the river accord Chad buys gas.",
            ["planned", "in-force"],
        ),
    ],
)
def test_what_will_be_done_under_an_accord_does_not_make_it_older(text: str, statuses: list[str]) -> None:
    assert [record.status.value for record in agreements(text)] == statuses


def test_an_envoy_is_no_ruler_of_the_same_name() -> None:
    (record,) = agreements("Chad and Oman met. A loan accord was signed on Monday by Ambassador Kim.")
    assert {country.code for country in record.countries} == {"TD", "OM"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Chad and Oman signed three papers on Monday: a treaty on rice, a pact on vets, a cooperation programme.",
            ["treaty signed 2025-06-09", "agreement signed 2025-06-09", "programme signed 2025-06-09"],
        ),
        (
            "Chad and Oman signed five documents: two treaties on convicts, a memorandum on vets.",
            ["documents signed None", "treaty signed None", "memorandum signed None"],
        ),
        ("Chad and Oman signed: a treaty on convicts.", ["treaty signed None"]),
        ("Chad and Oman signed the following: treaties on convicts.", ["treaty signed None"]),
        ("Chad and Oman signed a pact: the treaty will help trade.", ["agreement signed None"]),
        ("Chad and Oman did not sign two papers: a treaty on convicts, a memorandum on vets.", []),
        ("Chad spoke of Oman: a treaty on convicts.", []),
        (
            "Чад и Оман подписали два документа: договор о рыбе и меморандум о рисе.",
            ["treaty signed None", "memorandum signed None"],
        ),
    ],
)
def test_what_is_signed_is_listed_after_a_colon(text: str, told: list[str]) -> None:
    found = [f"{record.kind.value} {record.status.value} {record.when}" for record in agreements(text)]
    assert found == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A transport accord between Chad and Oman dating from 2013 has gone unused.", ["signed 2013"]),
        ("The framework pact of Chad with Oman dates back to 2013.", ["signed 2013"]),
        ("The Chadian-Omani accord of May 2013 says little of rice.", ["signed 2013-05"]),
        ("The Kyoto Protocol of 1997 says little of Chad and Oman.", []),
        ("Is the Chadian-Omani accord of May 2013 any good?", []),
        ("Chad terminated its accord with Oman with effect from 1 January.", ["terminated 2025-01-01"]),
        (
            "Chad and Oman signed a treaty on Monday. They had been working on the treaty since 2019.",
            ["signed 2025-06-09"],
        ),
        ("Chad and Oman had been working on a treaty since 2019.", ["negotiated 2019/.."]),
        ("Chad's parliament voted to ratify a treaty with Oman.", ["in-force None"]),
    ],
)
def test_an_instrument_is_told_by_when_it_was_made(text: str, told: list[str]) -> None:
    assert [f"{record.status.value} {record.when}" for record in agreements(text)] == told


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "The premiers of Kenya and Peru will hold talks in Lima on 20 June. A treaty on fish is to be signed.",
            ["2025-06-20"],
        ),
        (
            "Kenya's premier visited Peru on Monday. He talked to its premier. Both signed a treaty on fish.",
            ["2025-06-09"],
        ),
        (
            "Kenya's premier visited Peru on Monday. Kenya-Chad talks were held. Kenya and Peru signed a pact.",
            [None],
        ),
        (
            "The premiers of Kenya and Peru met on Monday. Chad and Kenya signed a treaty on fish.",
            [None],
        ),
    ],
)
def test_what_comes_of_talks_has_their_day(text: str, days: list[str | None]) -> None:
    assert [str(found.when) if found.when else None for found in agreements(text)] == days


def test_a_package_of_several_kinds_stays_one() -> None:
    text = "Chad and Oman signed five memoranda and programmes on Monday. Five documents were signed by Chad and Oman."
    (record,) = agreements(text)
    assert (record.kind.value, record.count) == ("documents", 5)
