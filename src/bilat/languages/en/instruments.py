"""English titles of instruments."""

from bilat.languages.schema.instruments import InstrumentTable

_NOUNS = (
    "agreement agreements treaty treaties memorandum memorandums memoranda protocol protocols convention conventions"
    " declaration declarations statement statements programme programmes program programs plan plans roadmap roadmaps"
    " contract contracts accord accords pact pacts charter arrangement arrangements strategy deal deals mou mous"
)

INSTRUMENTS = InstrumentTable(
    openers=frozenset("on for concerning regarding about".split()),
    nominal=frozenset({"of"}),
    inner=frozenset("of and on for in to the between with & by against from".split()),
    articles=frozenset("the a an their its".split()),
    conjunctions=frozenset({"and", "&"}),
    ends=frozenset(
        "is are was were be been being has have had will would shall should may might can could must do does did not"
        " signed concluded reached agreed inked ratified initialled adopted approved came come comes enter entered enters took"
        " takes expired expires remains said says told in at by with during after before until since when while who which"
        " that whose where under within next last this today yesterday tomorrow monday tuesday wednesday thursday friday"
        " saturday sunday but or as from between via through worth due aimed".split()
    ),
    nouns={noun: noun for noun in _NOUNS.split()},
    commercial=frozenset({"deal", "deals"}),
    fields=frozenset("field fields area areas sphere spheres sector sectors".split()),
    modifiers=tuple(
        "free trade preferential economic investment extradition ferry peace ceasefire tax taxation double visa gas grain oil"
        " customs readmission transit border labour labor cultur exchange cooperation partnership strategic defence defense"
        " security nuclear energy fish air service road rail transport technical scientific social pension currency swap supply water"
        " education student military framework interim comprehensive bilateral".split()
    ),
    plain=frozenset(
        "the a an this that these those its their his her our first second third two three four five six seven eight nine ten eleven twelve several new another both all any some such no in"
        " on at of to for from by with and or but as if when after before since until under president minister prime"
        " foreign mr mrs".split()
    )
    - {"foreign"},
)
