"""Countries in English."""

from importlib.resources import files
from typing import Final

from bilat.languages.schema.countries import Countries


def _read() -> str:
    return (files("bilat.languages.en") / "countries.tsv").read_text("utf-8")


_REPUBLICS: Final = (
    "",
    "Arab",
    "Bolivarian",
    "Cooperative",
    "Democratic",
    "Democratic Socialist",
    "Federal",
    "Federal Democratic",
    "Federative",
    "Former Yugoslav",
    "Islamic",
    "People's",
    "People's Democratic",
    "Socialist",
    "United",
)

COUNTRIES: Final = Countries(
    read=_read,
    inflections={},
    heads=(
        *(f"{kind} Republic of{the}".strip() for kind in _REPUBLICS for the in ("", " the")),
        *(
            f"{title} of{the}"
            for title in ("Kingdom", "State", "Sultanate", "Principality", "Grand Duchy", "Commonwealth", "Union")
            for the in ("", " the")
        ),
    ),
    others=(
        # parts of the world and seas
        *("Latin America", "Latin American", "Latin Americans", "South America", "South American", "South Americans"),
        *("North America", "North American", "North Americans", "Central America", "Central American"),
        *("Central Americans", "African American", "African Americans", "African-American"),
        *("African-Americans", "Native American", "Native Americans", "Organization of American States"),
        *("Indian Ocean", "Indian Ocean Region", "South China Sea", "East China Sea", "Sea of Japan", "Persian Gulf"),
        *("Gulf of Mexico", "Gulf of America", "Gulf of Oman", "Gulf of Guinea", "Gulf of Aden", "Gulf of Finland"),
        *("English Channel", "Irish Sea", "Norwegian Sea", "Philippine Sea", "Sea of Oman", "Korean Peninsula"),
        *("Korean peninsula", "Korea Strait", "Taiwan Strait", "Taiwan Straits", "Strait of Georgia", "Suez Canal"),
        *("Panama Canal", "Indo-Pacific", "Indo Pacific", "Indo-European", "Anglo-Saxon", "Anglo-Saxons"),
        *("Austro-Hungarian", "Austro-Hungary", "Austria-Hungary", "Iberian-American", "Ibero-American"),
        # parts of other countries
        *("Santiago de Cuba", "Santiago de Compostela", "Santiago de los Caballeros", "Santiago del Estero"),
        *("New Mexico", "New England", "New Jersey", "New Guinea", "New South Wales", "New Britain", "New Ireland"),
        *("New York", "New Delhi Television", "Northern Ireland", "Northern Cyprus", "North Cyprus", "Inner Mongolia"),
        *("Turkish Republic of Northern Cyprus", "South Ossetia", "Lake Chad", "Niger Delta", "River Jordan"),
        *("Jordan River", "Jordan Valley", "Brittany", "British Columbia", "British Virgin", "Washington State"),
        *("Washington state", "state of Washington", "state of Georgia", "State of Georgia", "US state of Georgia"),
        *(
            "Georgia State",
            "Georgia Tech",
            "Georgia Senate",
            "Georgia governor",
            "Georgia Governor",
            "Panama City Beach",
        ),
        *("West Papua", "Kuwait City", "Mexico state", "State of Mexico", "Baja California", "Delhi High Court"),
        # peoples inside or across states
        *("Bosnian Serb", "Bosnian Serbs", "Bosnian Croat", "Bosnian Croats", "Kosovo Serb", "Kosovo Serbs"),
        *("Kosovo Albanian", "Kosovo Albanians", "Turkish Cypriot", "Turkish Cypriots", "Crimean Tatar"),
        *("Israeli Arab", "Israeli Arabs", "Iraqi Kurd", "Iraqi Kurds", "Turkish Kurd", "Turkish Kurds"),
        # things that bear a country's or a capital's name
        *("Guinea pig", "Guinea pigs", "Guinea fowl", "Turkish delight", "Turkish bath", "French fries", "French kiss"),
        *("French Open", "US Open", "U.S. Open", "Australian Open", "Italian Open", "German shepherd", "Swiss cheese"),
        *("Dutch disease", "Dutch auction", "Chinese whispers", "Chinese New Year", "Russian roulette", "Irish coffee"),
        *("Roman Catholic", "Bank of America", "Captain America", "Air India", "Turkish Airlines", "Japan Airlines"),
        *(
            "Washington Post",
            "The Washington Post",
            "Washington Times",
            "Moscow Times",
            "China Daily",
            "Times of India",
        ),
        *("Voice of America", "Jerusalem Post", "Times of Israel", "Economic Times of India", "Tehran Times"),
        *("Paris Agreement", "Paris climate agreement", "Paris climate accord", "Paris Accord", "Paris Accords"),
        *("Paris Club", "London Club", "Rome Statute", "Treaty of Rome", "Rome Treaty", "Geneva Convention"),
        *("Vienna Convention", "Vienna Conventions", "Minsk agreements", "Minsk Agreements", "Minsk accords"),
        *("Minsk Protocol", "Minsk Group", "Kyoto Protocol", "Warsaw Pact", "Lisbon Treaty", "Treaty of Lisbon"),
        *("Madrid Protocol", "Oslo Accords", "Oslo accords", "Washington Consensus", "Washington Treaty"),
        *("Beijing Consensus", "Brent crude", "London Stock Exchange", "London Metal Exchange", "Bolshoi"),
        *("Paris Saint-Germain", "Spartak Moscow", "Dynamo Kiev", "Dynamo Moscow", "Real Madrid", "Atletico Madrid"),
    ),
    detaching=frozenset({"anti", "pro", "non", "post", "un"}),
    unrelated=frozenset({"language", "languages", "speaking", "cuisine", "dialect"}),
    # titles and common nouns that a headline writes with a capital after a country: "Jordan King", "Israel Army"
    adjuncts=frozenset(
        "president prime minister foreign defense defence king queen crown prince premier chancellor leader leaders"
        " ambassador embassy parliament government cabinet army military forces air police border central bank state"
        " joint intergovernmental interparliamentary high supreme commission committee council business investment"
        " forum summit dialogue chamber friendship cooperation partnership development export import bank fund fair"
        " expo week days culture university academy institute centre center embassy consulate free agreement treaty"
        " memorandum protocol declaration economic technical scientific political strategic bilateral working group"
        " national first deputy finance trade interior health energy economy education justice secretary general"
        " and or in on at to for of the with from by says said is was are were will has have had into over after before"
        " as vs against while but not sunday monday tuesday wednesday thursday friday saturday january february march"
        " april may june july august september october november december".split()
    ),
    people=frozenset({"the"}),
    closing=frozenset(
        "are were have had has is was will would can could may might must should who in on at to of and or but with for"
        " from by do did does that as if when while because say said want".split()
    ),
)
