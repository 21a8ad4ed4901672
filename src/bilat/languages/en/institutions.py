"""How English names institutions.

The well-known names and whose they are: the companies' and organisations' own sites. The words that a name may
continue with are those that joint commissions, ministries and chambers of many states have in their English names.
"""

from bilat.languages.schema.institutions import (
    Adjectives,
    Complements,
    Founding,
    InstitutionTable,
    plain_heads,
    read_names,
)

INSTITUTIONS = InstitutionTable(
    heads=(
        *plain_heads(
            {
                "commission": "commission, committee, subcommittee, sub-committee, council, working group, task force, friendship group, contact group,"
                " subcommission, joint group",
                "fund": "fund, bank, eximbank, platform",
                "company": "company, corporation, airlines, airways, railways, holding, holdings, consortium, industries, plant,"
                " shipyard, refinery, steelworks, joint venture, dock, ports",
                "university": "university, academy, institute, school, college, polytechnic, conservatory",
                "event": "forum, fair, festival, exhibition, expo, biennale, days of culture, culture days, culture week,"
                " art week, week, congress, ministerial consultations",
                "mission": "embassy, consulate, consulate general, consulate-general, general consulate,"
                " honorary consulate, high commission, trade house, trading house, trade representation,"
                " diplomatic mission",
                "agency": "ministry, agency, authority, administration, central bank, reserve bank, national bank,"
                " development service, department, bureau, directorate, directorate general, general directorate, board, customs service, border service,"
                " border guard service, migration service, intelligence service, security service, tax service,"
                " postal service, forest service, health service, geological survey, audit office, audit chamber,"
                " accounts chamber, statistical office, statistics office, patent office, prosecutor ' s office,"
                " prosecutor general ' s office, attorney general ' s office, general prosecutor ' s office, supreme court,"
                " constitutional court, court, tribunal, stock exchange",
                "organisation": "organisation, organization, association, federation, union, league, alliance, centre,"
                " center, chamber, chamber of commerce, chamber of commerce and industry, chamber of industry,"
                " confederation, society, parliamentary assembly, interparliamentary assembly, foundation, secretariat, observatory, museum, national library, state library, library,"
                " gallery, theatre, theater, opera, orchestra, economic zone, industrial park, border post",
            }
        ),
        *plain_heads(
            {
                "commission": "commissions, committees, subcommittees, councils, working groups",
                "fund": "funds, banks, platforms",
                "university": "universities, academies, institutes, schools",
                "mission": "embassies, consulates, trade houses",
                "agency": "ministries, agencies",
            },
            plural=True,
        ),
        # weeks of the calendar, which name nothing
        *plain_heads(
            {
                "event": "a week, per week, each week, every week, last week, this week, next week,"
                " same week, past week, coming week, previous week, following week"
            },
            role="label",
        ),
        *plain_heads(
            {
                "company": "group, firm, giant, conglomerate, carmaker, automaker, planemaker, shipbuilder, chipmaker,"
                " steelmaker, airline, developer, operator, producer, maker, manufacturer, supplier, miner, lender, insurer, utility, refiner, retailer, smelter,"
                " drugmaker, brewer, gas trader, oil trader, grain trader, energy trader, commodity trader, shipping line,"
                " oil major, energy major, contractor"
            },
            role="label",
        ),
        *plain_heads(
            {
                "fund": "banque, banco, banca, banque centrale, fonds",
                "university": "universidad, université, universidade, università, universität, instituto, tecnológico,"
                " école, escuela, academia",
                "commission": "consejo, conseil",
                "event": "feria",
            },
            role="front",
        ),
        *plain_heads({"company": "companies, firms, groups"}, role="label", plural=True),
    ),
    names=read_names("bilat.languages.en", "institution_names.tsv"),
    legal=frozenset(
        "ltd limited inc corp plc llc gmbh ag sa se spa srl bv oyj oy ab nv pjsc ojsc jsc bhd berhad co pte pty llp asa tbk"
        " doo zrt kft fze wll".split()
    ),
    quotes={"“": "”", '"': '"', "«": "»", "‘": "’"},
    joint=frozenset(
        "joint intergovernmental interstate bilateral binational mixed interparliamentary interministerial trilateral"
        " intergovernment governmental".split()
    ),
    shared=("cooperat", "partnership", "strategic", "trade", "economic", "binational", "business", "coordinat"),
    plain=frozenset(
        "the a an this that these those its their his her our new first second third next last another each every any no"
        " some all both other such in at on of to for from by with and or but as if when while after before since until"
        " under over via how why what who where is are was were be has have had will would may president prime minister"
        " premier foreign chancellor ceo cfo chairman chairwoman head director spokesman spokeswoman boss mr mrs ms dr former acting deputy vice leader ambassador says said"
        " monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
        " september october november december today yesterday tomorrow meanwhile however also only state-run state local"
        " largest biggest major top leading best worst more most less few many several".split()
    )
    - {"foreign", "state", "second"},
    possessives=("'", "s"),
    adjectives=Adjectives(),
    complements=Complements(
        # the latter in names that English takes over as they are
        openers=dict.fromkeys("of for on between de del di du da".split(), "c"),
        owners=frozenset("of between de del di du da".split()),
        subjects=frozenset(
            "trade trading economic economy economics scientific science sciences technical technological technology"
            " technologies cooperation co-operation collaboration partnership investment investments cultural culture"
            " cultures education educational higher humanitarian migration labour labor employment security defence"
            " defense military energy power transport transportation transit road rail water waters border boundary"
            " frontier customs agriculture agricultural food health medical tourism sport sports industry industries"
            " industrial commerce commercial political policy strategic strategy region regions regional interregional"
            " environment environmental ecology climate fisheries fishing forestry forest digital information nuclear"
            " atomic gas oil petroleum mining minerals mineral space consular legal justice law interior affairs issues"
            " matters relations development reconstruction finance financial fiscal economy banking monetary innovation"
            " innovations youth women family social welfare media communications telecommunications infrastructure"
            " aviation civil maritime railways roads ports logistics international foreign external internal bilateral"
            " mutual joint general planning standards standardization intellectual property arts music history language"
            " languages medicine engineering management business entrepreneurship small medium interaction dialogue"
            " coordination implementation use peaceful humanity nature resources natural petrochemical petrochemicals biofuels stabilization stabilisation direct sovereign election elections electoral"
            " industrialists entrepreneurs employers exporters manufacturers bridge bridges harbour harbor machinery shipbuilding"
            " electric electricity electronics chemical chemicals steel metallurgy construction engineering monuments human rights disaster"
            " emergency emergencies protection situations counter terrorism antiterrorism crime drug drugs control cyber security"
            " securities exchange commodities housing transportation rivers river basin lake sea islands ocean oceans europe asia africa eurasia".split()
        ),
        articles=frozenset({"the"}),
        conjunctions=frozenset({"and", "&"}),
        breaks=frozenset(),
        after=("named after", "named for"),
        places=frozenset({"in", "at"}),
    ),
    founding=Founding(
        planned=frozenset(
            phrase.strip()
            for phrase in "establish, establishing, establishment of, create, creating, creation of, launch, launching,"
            " launch of, founding of, open, opening, opening of, setting up, inaugurate, form, formation of,"
            " forming, constitute, open its doors, open their doors".split(",")
        ),
        opened=frozenset(
            phrase.strip()
            for phrase in "established, created, launched, founded, opened, inaugurated, constituted, formed, opens, launches,"
            " opened its doors, opens its doors, opened their doors, set up, sets up, reopened, reopens, started work, starts work, began work, begins work, came into being".split(
                ","
            )
        ),
        shifting=frozenset("to will would shall should may be is are being agreed plans plan planned".split()),
        held=frozenset("attended attends witnessed at celebrated part participated".split()),
        objects=frozenset("a an the its their new".split()),
        broken=frozenset("that which who while but".split()),
    ),
    parties=frozenset(
        "signed sign signs signing inked ink inks concluded conclude concludes clinched struck strikes won wins awarded"
        " awards award booked granted grants lent"
        " lend lends supply supplies supplied chartered negotiating initialled sealed"
        " invest invests exchanged".split()
    ),
    instruments=frozenset(
        "contract contracts memorandum memorandums memoranda mou mous deal deals agreement agreements accord accords"
        " concession protocol".split()
    ),
    between=frozenset(
        "to will would shall is are was were be been has have had also jointly both each recently".split()
    ),
    partners=frozenset({"with", "between", "and"}),
    sources=frozenset({"from", "to"}),
)
