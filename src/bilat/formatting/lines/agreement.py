"""An agreement as one line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bilat.formatting.lines.countries import listing
from bilat.formatting.lines.frame import dateline, framed
from bilat.formatting.lists import counted, listed
from bilat.formatting.messages import Message, catalog_of
from bilat.formatting.money import format_money
from bilat.records import Agreement, AgreementKind, AgreementStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel.core import Locale

    from bilat.formatting.messages import Catalog

_AGREEMENTS: Final = {
    # Translators: {documents} is "a treaty", "12 documents" and so on
    AgreementStatus.PROPOSED: Message(
        "agreement", "A proposal for {countries} to sign {documents}", "A proposal for {countries} to sign {documents}"
    ),
    AgreementStatus.NEGOTIATED: Message(
        "agreement", "{countries} is negotiating {documents}", "{countries} are negotiating {documents}"
    ),
    # Translators: they will sign it or make it formal
    AgreementStatus.PLANNED: Message(
        "agreement", "{countries} is to sign {documents}", "{countries} are to sign {documents}"
    ),
    # Translators: agreed upon; nothing is said of signing
    AgreementStatus.AGREED: Message(
        "agreement", "{countries} agreed on {documents}", "{countries} agreed on {documents}"
    ),
    AgreementStatus.SIGNED: Message("agreement", "{countries} signed {documents}", "{countries} signed {documents}"),
    # Translators: ratified, in force or being carried out
    AgreementStatus.IN_FORCE: Message(
        "agreement", "{countries} has {documents} in force", "{countries} have {documents} in force"
    ),
    AgreementStatus.SUSPENDED: Message(
        "agreement", "{countries} suspended {documents}", "{countries} suspended {documents}"
    ),
    # Translators: left, expired or rejected
    AgreementStatus.TERMINATED: Message("agreement", "{countries} ended {documents}", "{countries} ended {documents}"),
}
_UNDERSTANDINGS: Final = {
    # Translators: a concrete thing agreed; no instrument is named
    AgreementStatus.PROPOSED: Message(
        "agreement", "A proposal for {countries} of an understanding", "A proposal for {countries} of an understanding"
    ),
    AgreementStatus.NEGOTIATED: Message(
        "agreement", "{countries} is discussing an understanding", "{countries} are discussing an understanding"
    ),
    # Translators: they will reach it or make it formal
    AgreementStatus.PLANNED: Message(
        "agreement", "{countries} is to reach an understanding", "{countries} are to reach an understanding"
    ),
    AgreementStatus.AGREED: Message(
        "agreement", "{countries} reached an understanding", "{countries} reached an understanding"
    ),
    # Translators: made formal
    AgreementStatus.SIGNED: Message(
        "agreement", "{countries} sealed an understanding", "{countries} sealed an understanding"
    ),
    # Translators: being carried out
    AgreementStatus.IN_FORCE: Message(
        "agreement", "{countries} keeps to an understanding", "{countries} keep to an understanding"
    ),
    AgreementStatus.SUSPENDED: Message(
        "agreement", "{countries} suspended an understanding", "{countries} suspended an understanding"
    ),
    # Translators: left, expired or rejected
    AgreementStatus.TERMINATED: Message(
        "agreement", "{countries} abandoned an understanding", "{countries} abandoned an understanding"
    ),
}
_KINDS: Final = {
    # Translators: the {documents} of the sentences: … signed a treaty
    AgreementKind.TREATY: Message("{documents}", "a treaty"),
    AgreementKind.AGREEMENT: Message("{documents}", "an agreement"),
    AgreementKind.MEMORANDUM: Message("{documents}", "a memorandum"),
    AgreementKind.PROTOCOL: Message("{documents}", "a protocol"),
    # Translators: joint statements too
    AgreementKind.DECLARATION: Message("{documents}", "a declaration"),
    # Translators: plans, roadmaps and strategies too
    AgreementKind.PROGRAMME: Message("{documents}", "a programme"),
    AgreementKind.CONTRACT: Message("{documents}", "a contract"),
    AgreementKind.DOCUMENTS: Message("{documents}", "a package of documents"),
}
_COUNTED_KINDS: Final = {
    # Translators: the {documents} of the sentences, where there are {count} of them: … signed 3 treaties
    AgreementKind.TREATY: Message("{documents}", "{count} treaty", "{count} treaties"),
    AgreementKind.AGREEMENT: Message("{documents}", "{count} agreement", "{count} agreements"),
    AgreementKind.MEMORANDUM: Message("{documents}", "{count} memorandum", "{count} memoranda"),
    AgreementKind.PROTOCOL: Message("{documents}", "{count} protocol", "{count} protocols"),
    AgreementKind.DECLARATION: Message("{documents}", "{count} declaration", "{count} declarations"),
    AgreementKind.PROGRAMME: Message("{documents}", "{count} programme", "{count} programmes"),
    AgreementKind.CONTRACT: Message("{documents}", "{count} contract", "{count} contracts"),
    AgreementKind.DOCUMENTS: Message("{documents}", "{count} document", "{count} documents"),
}
# Translators: the bodies or companies that conclude an agreement
_PARTIES: Final = Message("detail", "parties – {names}")
# Translators: what an agreement is worth
_WORTH: Final = Message("detail", "worth {money}")
# Translators: the names of what an agreement sets up
_SETS_UP: Final = Message("detail", "setting up {names}")


def agreement_line(agreement: Agreement, locale: Locale) -> str:
    """An agreement as one line."""
    catalog = catalog_of(locale)
    sentence = _sentence(agreement, listing(agreement.countries, locale), catalog)
    before = dateline(agreement.place, agreement.when, agreement.countries, catalog)
    return framed(sentence, _details(agreement, catalog), before, catalog)


def _sentence(agreement: Agreement, countries: str, catalog: Catalog) -> str:
    number = len(agreement.countries)
    if agreement.kind is AgreementKind.UNDERSTANDING:
        return catalog.count(_UNDERSTANDINGS[agreement.status], number, countries=countries)
    documents = _documents(agreement, catalog)
    return catalog.count(_AGREEMENTS[agreement.status], number, countries=countries, documents=documents)


def _documents(agreement: Agreement, catalog: Catalog) -> str:
    count = agreement.count
    if count is None:
        return catalog.say(_KINDS[agreement.kind])
    return catalog.count(_COUNTED_KINDS[agreement.kind], count, count=counted(count, catalog.locale))


def _details(agreement: Agreement, catalog: Catalog) -> Iterator[str]:
    locale = catalog.locale
    if agreement.title:
        yield agreement.title
    if agreement.parties:
        yield catalog.say(_PARTIES, names=listed(agreement.parties, locale))
    if agreement.value:
        yield catalog.say(_WORTH, money=format_money(agreement.value, locale=locale, style="long"))
    if agreement.institutions:
        yield catalog.say(_SETS_UP, names=listed(agreement.institutions, locale))
