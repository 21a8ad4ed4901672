"""Countries in Uzbek."""

from importlib.resources import files
from typing import Final

from bilat.languages.schema.countries import Countries
from bilat.languages.uz.inflection import NAME, TITLED
from bilat.languages.uz.spelling import normal


def _read() -> str:
    return (files("bilat.languages.uz") / "countries.tsv").read_text("utf-8")


COUNTRIES: Final = Countries(
    read=_read,
    inflections={
        "name": NAME,
        "capital": NAME,
        "seat": NAME,
        "body": NAME,
        "adjective": TITLED,
        "demonym": TITLED,
    },
    apart=True,
    tails={
        form: case
        for tail in (
            *(
                "Respublikasi",
                "Federatsiyasi",
                "Qirolligi",
                "Podshohligi",
                "Sultonligi",
                "Davlati",
                "Amirligi",
                "Knyazligi",
            ),
            *("Islom Respublikasi", "Xalq Respublikasi", "Arab Respublikasi", "Federativ Respublikasi"),
            *("Xalq Demokratik Respublikasi", "Sotsialistik Respublikasi", "Federativ Demokratik Respublikasi"),
        )
        for form, case in NAME.forms(tail)
    },
    others=(
        # parts of the world and seas
        *("Lotin Amerikasi", "Janubiy Amerika", "Shimoliy Amerika", "Markaziy Amerika", "Hind okeani", "Fors koʻrfazi"),
        *("Yapon dengizi", "Ummon koʻrfazi", "Meksika koʻrfazi", "Fin koʻrfazi", "Norveg dengizi", "Tayvan boʻgʻozi"),
        *("Koreya yarim oroli", "Suvaysh kanali", "Panama kanali", "Gvineya koʻrfazi"),
        # parts of other countries
        *("Shimoliy Irlandiya", "Shimoliy Kipr", "Ichki Moʻgʻuliston", "Yangi Gvineya", "Janubiy Osetiya"),
        *("Nyu-Meksiko", "Yangi Angliya", "Shimoliy Kipr Turk Respublikasi", "Vashington shtati"),
        # things that bear a country's name
        *("rus ruletkasi", "ingliz klubi", "Amerika ovozi", "Varshava shartnomasi", "Parij bitimi", "Parij kelishuvi"),
        *("turk dunyosi", "Turk dunyosi", "turkiy", "Parij klubi", "Minsk guruhi", "Jeneva konvensiyasi"),
    ),
    unrelated=normal("tili, tilida, tilini, tiliga, tilidan, tilining, tilidagi, tillari, taomlari, oshxonasi"),
    detaching=frozenset({"anti", "aksil"}),
)
