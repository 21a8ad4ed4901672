"""People and offices in English.

Given names stand in ``given_names.tsv``: those that Faker (MIT licence) knows in at least two languages written in Latin
letters (``tools/people_given_names.py``).
"""

from collections.abc import Iterator
from importlib.resources import files

from bilat.languages.schema.people import People, Title, by_office, phrases

# Office, kind: titles. The word before a bar takes the plural; without a bar the last one does.
_TITLES = {
    "head-of-state chief": "president",
    "head-of-state leader": "leader, ruler, strongman",
    "head-of-state office": "king, queen, emir, amir, sultan, emperor, monarch, head| of state, supreme leader, pope,"
    " pontiff, grand duke, paramount leader, chairman| of the presidency, state president",
    "head-of-government office": "prime minister, prime-minister, premier, PM, chancellor, head| of government, taoiseach,"
    " minister-president",
    "deputy-head-of-government office": "vice president, vice-president, vice premier, vice-premier, vice prime minister,"
    " deputy prime minister, deputy premier, deputy pm, dpm, tanaiste, vice chancellor, vice-chancellor, veep",
    "foreign-minister office": "foreign minister, minister| of foreign affairs, minister| for foreign affairs, FM,"
    " foreign affairs minister, external affairs minister, minister| of external affairs,"
    " minister| of external relations, foreign secretary, top diplomat, chief diplomat, foreign-minister,"
    " foreign policy chief, high representative, secretary| for foreign affairs, minister| of foreign relations,"
    " foreign relations minister, foreign affairs secretary",
    "foreign-minister chief": "secretary| of state",
    "minister minister": "minister",
    "minister office": "defense secretary, defence secretary, treasury secretary, commerce secretary, interior secretary,"
    " energy secretary, home secretary, agriculture secretary, transport secretary, trade secretary, secretary| of defense,"
    " secretary| of commerce, secretary| of the treasury, secretary| of energy, defense chief, defence chief,"
    " chancellor| of the exchequer, minister| of state, state secretary, state councilor, state councillor,"
    " trade representative, attorney general, homeland security secretary, finance chief, eu commissioner,"
    " european commissioner, trade commissioner, energy commissioner, competition commissioner,"
    " enlargement commissioner, economic commissioner, economy commissioner, external relations commissioner,"
    " agriculture commissioner, justice commissioner, environment commissioner, transport commissioner,"
    " internal market commissioner, migration commissioner, budget commissioner, undersecretary, under-secretary,"
    " under secretary, undersecretary| of state, under secretary| of state, permanent secretary, cabinet secretary",
    "- chief": "head, chairman, chairwoman, chair, chairperson, chief, boss",
    "speaker chief": "speaker, parliament speaker",
    "legislator office": "lawmaker, legislator, senator, congressman, congresswoman, mp, parliamentarian, deputy speaker,"
    " vice speaker, vice-speaker, member| of parliament, mep, majority leader, minority leader",
    "ambassador mission": "ambassador, high commissioner, charge d'affaires, chargé d'affaires, permanent representative",
    "envoy mission": "envoy, special envoy, special representative, emissary, negotiator, chief negotiator,"
    " presidential envoy, special presidential envoy, plenipotentiary, presidential representative",
    "regional-leader office": "governor, mayor, khokim, akim, regional leader, regional governor",
    "executive chief": "CEO, chief executive, chief executive officer, director general, director-general,"
    " executive director, managing director, general director, rector, director, vice-chancellor| of the university",
    "official aide": "spokesman, spokeswoman, spokesperson, press secretary, aide, presidential aide, adviser, advisor,"
    " national security adviser, national security advisor, security adviser, security chief, secretary, chief| of staff,"
    " deputy chief| of staff, commander, representative, presidential spokesman, security council secretary,"
    " assistant secretary, assistant secretary| of state, deputy assistant secretary| of state",
    "official office": "secretary general, secretary-general, general secretary, sec-gen, prosecutor general, crown prince,"
    " crown princess, prince, princess, consul, consul general, prosecutor, chief prosecutor, official, diplomat, army chief, chief| of army staff,"
    " chief| of general staff, un chief, nato chief, high-ranking official, commander-in-chief, chief of the general staff",
    "- deputy": "deputy head, deputy chief",
    "- peer": "counterpart, colleague, opposite number",
}

_BODIES = {
    "head-of-state": "state, republic, european council, nation, country, royal family",
    "head-of-government": "government, cabinet, council of ministers, cabinet of ministers, european commission, ec,"
    " state council of china",
    "foreign-minister": "foreign ministry, ministry of foreign affairs, diplomacy, state department, foreign office,"
    " foreign policy",
    "minister": "ministry, defense ministry, defence ministry, pentagon, finance ministry, interior ministry,"
    " ministry of defense, ministry of defence, ministry of finance, trade ministry, energy ministry, economy ministry,"
    " treasury",
    "speaker": "parliament, senate, duma, state duma, federation council, lower house, upper house, national assembly,"
    " house of representatives, house, assembly, knesset, bundestag, bundesrat, rada, verkhovna rada, majlis, mejlis,"
    " oliy majlis, legislative chamber, jogorku kenesh, congress, national people's congress, sejm, seimas, saeima,"
    " milli majlis, european parliament, legislature, chamber of deputies, people's council, supreme council,"
    " mazhilis, skupstina, lok sabha, house of commons, state great khural, great khural",
    "regional-leader": "region, province, city, oblast, state government, regional administration, republic of tatarstan,"
    " district, territory, prefecture",
    "executive": "company, corporation, bank, central bank, fund, university, institute, board, board of directors, group,"
    " supervisory board, chamber of commerce, chamber, national bank, world bank, state corporation, association,"
    " federation, foundation, agency, club, union, fed, federal reserve, federal reserve bank, rdif, wealth fund,"
    " investment fund, direct investment fund",
    "official": "committee, commission, delegation, mission, department, service, council, security council, administration,"
    " presidential administration, general staff, joint chiefs of staff, office, party, court, supreme court, staff,"
    " kremlin, white house, un, united nations, nato, osce, imf, iaea, intelligence service, front, opposition, movement,"
    " organization, organisation, office of the president, business, rebel, community, religious, church,"
    " industry, labor, labour, tribal, gang, team, political, local, student, spiritual, protest, congressional, republican,"
    " democratic, guerrilla, militant, separatist, civic, cult, faction, terror, military, underworld, navy, army,"
    " air force, police, intelligence, hamas, plo",
}

_PORTFOLIOS = """
defense, defence, finance, economy, economic, development, trade, commerce, industry, industrial, investment, investments,
energy, power, oil, petroleum, gas, mining, mines, minerals, agriculture, food, fisheries, water, resources, forestry,
environment, environmental, ecology, natural, climate, transport, transportation, communications, communication, digital,
technology, technologies, innovation, science, scientific, education, higher, culture, cultural, tourism, sport, sports, youth,
health, healthcare, social, protection, labour, labor, employment, welfare, justice, interior, internal, home, security,
national, public, emergency, emergencies, situations, construction, housing, regional, information, media, planning, budget,
treasury, revenue, tax, geology, coal, european, integration, affairs, foreign, international, cooperation, migration,
infrastructure, space, nuclear, atomic, railways, railway, aviation, maritime, shipping, ports, telecommunications, telecom,
women, children, family, religious, religion, heritage, relations, external, policy, business, enterprise, enterprises, small,
small-scale, supply, rural, irrigation, land, lands, works, administration, reform, local, government, strategic, veterans, war,
economics, manufacturing, privatization, land, ict, it, hydrocarbons, consumer, export, exports, textile, textiles, islamic,
production, urban, road, roads, transit, statistics, privatisation, gender, persons, disability, disabilities, aged, elderly,
peace, parliamentary, constitutional, sustainable, renewable, biodiversity, marine, ocean, blue, arts, antiquities, broadcasting, press,
electronics, electronic, innovations, entrepreneurship, cooperatives, co-operatives, livestock, veterinary, plantation, cane,
expatriate, expatriates, diaspora, territorial, communities, humanitarian, electricity, civil, services, secretariat
"""

_PASSING = """
then, new, newly, elected, visiting, acting, interim, current, outgoing, incumbent, caretaker, senior, top, chief, powerful,
first, special, long-time, longtime, young, late, embattled, re-elected, reelected, incoming, elect, sitting, high, ranking,
dear, presidential, honorable, deputy-designate, designate, permanent, parliamentary, executive, resident
"""

_HONORIFICS = """
mr, mr., mrs, mrs., ms, ms., miss, dr, dr., doctor, sir, madam, madame, sheikh, shaikh, sheik, general, gen, gen., admiral, adm.,
colonel, col., marshal, field marshal, lord, lady, dame, prince, princess, professor, prof., h.e., h. e., hrh, hh, h.h.,
his excellency, her excellency, his highness, her highness, his royal highness, her royal highness, his majesty, her majesty,
comrade, ayatollah, maj., lt., lieutenant, major, hon., the hon., the honourable, honourable, honorable, rev., imam, mullah,
captain, capt., brigadier, major general, lieutenant general, grand ayatollah, king, queen, emir, pope
"""

# Words that begin sentences or stand in headlines.
_HEADLINE = """
the, a, an, in, on, at, to, of, for, from, by, with, and, or, but, as, if, when, while, after, before, during, since, until,
under, over, between, among, about, amid, against, into, not, no, it, its, he, his, she, her, they, their, we, our, you, your,
i, this, that, these, those, there, here, who, what, where, why, how, which, will, would, may, might, can, could, should, must,
is, are, was, were, be, been, being, has, have, had, do, does, did, says, said, say, tells, told, new, more, most, all, both,
two, three, four, five, first, second, third, one, some, also, however, meanwhile, today, yesterday, tomorrow, meets, meet, met, meeting, visits, visit, visited, visiting, arrives, arrive, arrived, leaves,
leave, left, heads, holds, hold, held, signs, sign, signed, urges, urge, urged, calls, call, called, talks, talk, discuss,
discusses, discussed, seeks, seek, backs, back, warns, warn, warned, vows, vow, begins, begin, ends, end, wins, win, won, gets,
get, makes, make, takes, take, goes, go, set, sets, open, opens, opened, offers, offer, plans, plan, pledges, pledge, hails,
join, joins, boost, boosts, push, pushes, save, saves, hit, hits, rise, rises, fall, falls, gain, gains, try, tries, help,
helps, ask, asks, stay, stays, keep, keeps, lose, loses, cut, cuts, raise, raises, approve, approves, rejects, reject, faces, face, sees, see, wants, want, welcomes, invites, invited, agrees, agree, agreed, pays, ready, kicks,
hopes, hosts, host, praises, slams, accuses, blames, denies, orders, names, appoints, resigns, dies, killed, dead
"""

# Parts of the names of bodies and places, days and months.
_NOT_NAMES = """
monday,
tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september,
october, november, december,
kremlin,
ministry, minister, foreign, press, review, service, office, department, government, parliament, congress, senate, house, white,
union, united, nations, european, eu, us, uk, north, south, east, west, northern, southern, eastern, western, central,
middle, asia, asian, africa, african, europe, america, american, gulf, sea, ocean, street, square, airport, university,
international, national, federal, state, states, republic, kingdom, bank, group, company, corp, inc, ltd, council, commission,
committee, court, party, security, peace, trade, war, summit, forum, conference, treaty, agreement, deal, center, centre,
institute, association, federation, organization, world, cup, olympic, games, news, agency, times, post, daily, reuters, afp,
ap, spacedaily, photo, air, force, army, navy, palace, square, times, islamic, muslim, christian, nobel, prize, president,
prime, chancellor, premier, secretary, general, special, envoy, via, per, than, only, just, even, still, now, ahead, off, up,
down, out, back, again, poll, vote, election, elections, old, great, big, top, high, key, joint, official, state, iraqi,
israeli, palestinian, troops, rebels, oil, gas, nuclear, economic, energy, crisis, tour, trip, landmark, historic, ties, aid, coalition,
media, camp, supporters, allies
"""

_THINGS = """
airport, university, street, avenue, square, prize, award, foundation, institute, center, centre, hospital, museum, school,
college, stadium, bridge, award, theatre, theater, hall, island, islands, river, lake, mountain, mountains, bay, city, county,
district, province, region, station, hotel, co, corp, inc, ltd, group, brothers, cup, open, airlines, bank, club, motors, day,
peninsula, palace, park, library, academy, house, committee, institution, strait, desert, valley, falls, forest, sea, times
"""


def _plural(title: str) -> str:
    """The plural of a title: of the word before a bar, else of the last word."""
    head, bar, rest = title.partition("|")
    special = head.removesuffix("man") + "men" if head.endswith("man") else head + "s"
    if head.endswith(("-general", " general")):
        special = head[: -len("-general")] + "s" + head[-len("-general") :]
    return special + (rest if bar else "")


def _titles() -> Iterator[tuple[str, Title]]:
    for label, titles in _TITLES.items():
        office, kind = label.split()
        for title in sorted(phrases(titles)):
            lemma = title.replace("|", "")
            for form, plural in ((lemma, False), (_plural(title), True)):
                yield (
                    form,
                    Title(
                        lemma=lemma,
                        office=None if office == "-" else office,
                        kind=kind,  # type: ignore[arg-type]
                        plural=plural,
                        deputy=kind == "deputy",
                    ),
                )


def _given() -> dict[str, str]:
    text = files("bilat.languages.en").joinpath("given_names.tsv").read_text(encoding="utf-8")
    return dict.fromkeys(text.split(), "")


PEOPLE = People(
    titles=tuple(_titles()),
    bodies=by_office(_BODIES),
    foreign=phrases("foreign affairs, external affairs, external relations, foreign relations, foreign"),
    portfolios=phrases(_PORTFOLIOS.replace("\n", " ")),
    former=phrases("former, ex, erstwhile, retired, ousted, late"),
    deputies=phrases("deputy, vice, assistant, under"),
    passing=phrases(_PASSING.replace("\n", " ")),
    counts=phrases("two, both, three, four, five, some, all"),
    joiners=phrases("and, &"),
    of=phrases("of, for, from"),
    to=phrases("to, in"),
    on=phrases("for, on"),
    articles=phrases("the, a, an"),
    possessives=phrases("s"),
    country_first=True,
    particles=phrases(
        "al, el, bin, bint, ibn, ben, de, da, do, dos, das, del, della, di, du, la, le, van, von, der, den, ter,"
        " ten, abu, ul, ur, as, az, ad, an, ash, ould, zu, y, e, oglu, ogly, kyzy, uulu, san"
    ),
    suffixes={word: word for word in "jr sr oglu ogly kyzy uulu".split()}
    | {word: word.upper() for word in "ii iii iv vi vii viii xiv xvi".split()},
    postnominals=frozenset("mp mep mla mpp qc kc sc obe mbe cbe am ao phd jp".split()),
    honorifics=phrases(_HONORIFICS.replace("\n", " ")),
    not_names=phrases(_NOT_NAMES.replace("\n", " ")) | phrases(_HEADLINE.replace("\n", " ")),
    headline=phrases(_HEADLINE.replace("\n", " ")),
    headline_ends=("s", "ed", "ing"),
    things=phrases(_THINGS.replace("\n", " ")),
    named_after=phrases("san, santa, saint, st, sao, port, lake, mount, fort, operation, hurricane, typhoon, cyclone"),
    # family names that are words, places or what a sentence may begin with
    common=phrases(
        "may, key, park, king, scott, straw, rice, major, christian, salam, fox, brown, kern, conte, parts, cook, pan,"
        " black, white, young, hill, bird, can, turk, meta, guy, barrow, moi, wade, molina, kan, li, hu, tong, ro, lee, kim,"
        " boston, wellington, green, gross, price, grant, holder, power, diouf, mori, rama, oli, santos, sall"
    ),
    usual=phrases(
        "miller, johnson, martin, harris, howard, kenny, clark, cooper, peters, morrison, hunt, hammond, pence, moreno,"
        " garcia, fernandez, rodriguez, paz, pavel, dan, albert, charles, elizabeth, philippe, francis, leo, benedict, filip,"
        " gabriel, jonathan, costa, aziz, hassan, ivanov, marin, singh, michal, karis, novak, bashir, hamad, salman, abdullah,"
        " mohammed, castro, morales, peña, cameron, roh, morrison, khan, castex, williams, petro, vance, correa, toledo"
    ),
    given=_given(),
)
