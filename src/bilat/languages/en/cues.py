"""English words of meetings and agreements."""

from bilat.languages.schema.cues import CueTable

CUES = CueTable(
    lasting=frozenset({"for", "until", "till", "through"}),
    forms=("base", "present", "past", "participle", "gerund"),
    # a bare base form is a present, as infinitives have "to" before them; headlines tell of the past in the present
    times={"base": "present", "present": "present", "past": "past", "participle": "past", "gerund": "progressive"},
    measures=frozenset({"hour", "hours", "minutes"}),
    auxiliaries=frozenset({"is", "are", "was", "were", "be"}),
    words={
        "event": {
            "talks/standing": "talks, negotiation, negotiations, dialogue",
            "talks": "meeting, meetings,"
            " discussion, discussions, working lunch, working dinner, working breakfast, state dinner, official dinner, audience with, tete-a-tete, tête-à-tête, get-together, lunch with, dinner with, breakfast with, face-to-face meeting, face-to-face meetings, face-to-face talks, face-to-face negotiations, round of talks, rounds of talks, session of talks, sessions of talks, session of official talks,"
            " session of bilateral talks, session of negotiations, talks session, negotiating session, round of negotiations,"
            " rounds of negotiations, bargaining, face-to-face, courtesy call on, courtesy call to, courtesy call by, courtesy call from, courtesy visit to, farewell call on",
            "talks/round": "round",
            "conversation": "conversation, conversations, chat",
            "talks/under-way": "in talks, in negotiations, in dialogue, in consultations",
            "call": "phone call, phone calls, phone talk, phone talks, phone conversation, phone conversations,"
            " telephone conversation, telephone conversations, telephone call, telephone calls, telephone talks,"
            " call with, call between, calls with, calls between, telephone talk, telephone discussion, phone discussion, phone contact",
            "video-call": "video conference call, video conference calls, video call, video calls, video conference, video conferences, videoconference,"
            " video-conference, video meeting, virtual meeting, online meeting, online talks, virtual talks,"
            " virtual summit, online summit, video talks, video chat, video chats, video link-up, video linkup",
            "credentials": "credentials, letter of credence, letters of credence",
            "visit": "visit, visits, trip, trips, tour, stopover",
            "summit": "face-to-face summit, leaders' retreat, leaders’ retreat, leaders retreat, summit, summits, summit meeting, meeting at the highest level, summit talks, mini-summit",
            "session": "joint committee meeting, joint committee meetings, joint council meeting, cooperation council meeting,"
            " association council meeting, working group meeting, steering committee meeting, session, sessions, plenary session, plenary meeting, commission meeting, commission's meeting, commission’s meeting,"
            " meeting of the commission, committee's meeting, committee’s meeting",
            "consultations": "consultations, consultation, political consultations",
            "forum": "forum, forums, conference, conferences, exhibition, exhibitions, expo, trade fair, trade fairs, book fair, world fair, fairs, festival,"
            " festivals, Days of Culture, Culture Days, Week of Culture, business forum, symposium",
        },
        "instrument": {
            "treaty": "treaty, treaties, convention, conventions, compact, friendship treaty",
            "agreement": "agreement, agreements, deal, deals, accord, accords, pact, pacts, arrangement, arrangements,"
            " settlement agreement, ceasefire agreement, peace deal, FTA",
            "memorandum": "memorandum, memorandums, memoranda, memorandum of understanding, memorandums of understanding,"
            " memoranda of understanding, MoU, MoUs, MOU, MOUs, letter of intent,"
            " letters of intent, letter of understanding, letters of understanding, term sheet, heads of agreement",
            "protocol": "protocol, protocols, exchange of notes, exchange of letters, addendum, addenda",
            "declaration": "declaration, declarations, joint statement, joint statements, communique, communiqué,"
            " joint communique, joint communiqué, joint declaration, joint press statement, statement of intent",
            "programme/done": "programme, programmes",
            "programme": "roadmap, road map, roadmaps, action plan, plan of action,"
            " joint action plan, action plans, cooperation plan, cooperation plans, plan of cooperation, plans of cooperation, cooperation program, cooperation programme, exchange programme,"
            " program of economic cooperation, programme of economic cooperation, plan of economic cooperation,"
            " program of cultural cooperation, programme of cultural cooperation, plan of cultural cooperation,"
            " program of military cooperation, programme of military cooperation, plan of military cooperation,"
            " program of scientific cooperation, programme of scientific cooperation, program of energy cooperation,"
            " programme of energy cooperation, program of bilateral cooperation, programme of bilateral cooperation,"
            " program of humanitarian cooperation, programme of humanitarian cooperation, program of joint action,"
            " programme of joint action, program of cultural exchanges, programme of cultural exchanges, exchange program, work plan, programme of cooperation, program of cooperation",
            "contract": "contract, contracts, concession, charter contract, purchase order, supply deal, supply deals, export deal, export deals, arms deals, gas deals, oil deals, energy deals, supply contracts,"
            " import deal, supply contract, energy deal, gas deal, oil deal, arms deal",
            "documents/done": "documents, instruments",
            "documents": "package of documents, package of agreements, package of bilateral documents, bilateral documents",
            "understanding": "understandings, an understanding, the understanding, truce, ceasefire, prisoner swap, swap deal",
            "understanding/done": "visa-free regime, visa-free travel regime, visa waiver, visa exemption",
            "understanding/found": "joint venture, joint ventures, joint company, joint enterprise, joint enterprises",
            "programme/sign": "operational plan, operations plan, implementation plan, security plan, strategic plan,"
            " joint plan, master plan, development plan, plan of work, plan of consultations, consultation plan, plan of"
            " consultation, plan of joint measures, plan of measures, plan of exchanges, exchange plan, plan of activities,"
            " plan of events, work plan, joint programme, joint program",
            "understanding/sign": "understanding, a compromise, the compromise, partnership, alliance, free trade area",
        },
        "verb": {
            "await": "expected in, due in, awaited in, expected at, awaited at, will be in, to be in",
            "stay": "is in, are in, is currently in, is now in, is at present in",
        },
        "act": {
            "plan": "authorised the signing of, authorized the signing of, authorises the signing of, authorizes the signing of,"
            " ready for signing, ready for signature, ready to be signed, set for, due, due in, expected in, scheduled for, on the agenda, on agenda, in the works, in works, on cards, on schedule, plans for,"
            " plan for, planned for, slated for, on the cards, arrangements for, resumption of, continuation of, revival of, feasible, conceivable, unlikely, imminent,"
            " is possible, are possible, possible before, possible by, possible in, possible this, possible next, possible soon",
            "cancel": "cancellation, cancellation of, canceling of, cancelling of, breakdown of, off the table",
            "postpone": "on hold, postponement, postponement of",
            "propose": "offer of, proposal for, proposal of, call for, calls for, request for, invitation to, invitation for,"
            " open to, willing to, prepared to, ready for, ready to, readiness to, readiness for, interested in, interest in, in favor of,"
            " in favour of, proposal to, invitation, idea of, eager to, keen to, would like to, wants to, want to",
            "need": "need for, necessary, desirable, need to, needs to",
            "begin": "under way, underway, in progress, in full swing, stage of",
            "continue": "ongoing, in final stages, remain in contact",
            "provide": "provides, provide for, regulates, regulate, governs, govern, stipulates, stipulate, envisages, envisage, envisions,"
            " envision, obliges, oblige, commits, commit, allows, allow, enables, enable, sets out, set out, lays down, lay down,"
            " sets guidelines, applies to, apply to, binds, bind",
            "reach": "come to an, comes to an, came to an, coming to an, arrived at an, arrives at an",
            "negotiate": "under negotiation, under discussion, being negotiated, working out, close to, closer to, within reach, finishing touches to, finishing touches on, final touches to, final touches on, closing in on, close in on, closes in on, on the verge of, on the brink of, nears, neared, near a, near an, nearing, progress on, work on",
            "draft": "draft of, drafts of, draft",
            "ratify": "in place, is in place, are in place, in force, is in force, are in force, in effect, is in effect, are in effect, remains valid, remain valid, is valid, entry into force, entry into force of, into force,"
            " ratification of, instruments of ratification",
            "under": "under the, under a, under an, under its, under their, under this, under that, in line with, provided for by, in accordance with, pursuant to",
            "sign": "land a, lands a, landed a, landing a, issued, issuing, chartered, chartering, exchange of documents, for ratification, signing of, signature of, conclusion of",
            "suspend": "suspension of, freezing of",
            "extend": "extension of, renewal of, prolongation of",
            "revise": "revision of, renegotiation of, review of, amendment of, amendments to, changes to",
            "end": "termination of, denunciation of, annulment of, abrogation of, withdrawal from, no longer in force",
            "expire": "expiration of, expiry of",
            "keep": "implementation of, compliance with, adherence to, commitment to",
        },
        "future": {
            "infinitive": "to, in order to",
            "unmet": "was to have, were to have, was due to have, were due to have, was supposed to have, were supposed to have, should have",
            "": "will, shall, set to, is to, are to, was to, going to, due to, about to, poised to, slated to,"
            " scheduled to, expected to, plan to, plans to, planning to, planned to, intends to, intend to,"
            " prepares to, preparing to, likely to, supposed to, 'll, would",
        },
        "past": {
            "able": "had to, was forced to, were forced to, is forced to, are forced to, been forced to, was obliged to,"
            " were obliged to, was compelled to, were compelled to, managed to, was able to, were able to",
            "earlier": "had been, had long been",
            "": "been, was, were, used the occasion to, used the opportunity to, took the occasion to, took the opportunity to",
        },
        "possible": {"": "may, might, could, possibly, perhaps, should, can, must"},
        "negation": {
            "": "no reason for, no reason to, no grounds for, no basis for, no point in, no sense in, no plans to, no plan to, no intention to, no intention of, no plans for, not, no, never, nothing, without, neither, nor, none, nobody, cannot, no longer,"
            " denies reports of, denied reports of, denies rumors of, denied rumors of, denies rumours of, denied rumours of,"
            " dismisses reports of, dismissed reports of, absence of, lack of, missed opportunity to, missed an opportunity to, missed the opportunity to,"
            " missed chance to, missed a chance to, missed the chance to, misses opportunity to, misses chance to, failure to, unable to, failed to, fails to, fail to, haven't, hasn't, hadn't, don't, doesn't, didn't,"
            " isn't, aren't, wasn't, weren't, can't, couldn't, shouldn't, against, oppose, opposes, opposed to, opposition to",
            "future": "won't, wouldn't",
        },
        "quality": {
            "state": "state",
            "official": "official",
            "working": "working",
            "": "business, brief, short, one-day",
            "many": "three-way, four-way, five-way, six-way, three-party, four-party, five-party, six-party, three-nation,"
            " four-nation, five-nation, six-nation, multi-party, multiparty, multi-nation, six-country, 6-way, 6-party,"
            " 6-nation, multilateral",
            "2 days": "two-day",
            "3 days": "three-day",
            "4 days": "four-day",
            "5 days": "five-day",
            "7 days": "week-long, weeklong",
            "unofficial": "unofficial, private, informal",
            "upcoming": "upcoming, forthcoming, next, planned, scheduled, future, possible, potential, coming, expected,"
            " proposed, new, another, further, prospective, fresh",
            "past": "recent, last, past, latest, just-concluded, concluded, held",
            "earlier": "previous, earlier, preceding",
            "ongoing": "ongoing, current, continuing, under way, underway, in progress",
            "call": "phone, telephone, by phone, by telephone, over the phone, on the phone, over phone, via phone,"
            " over the telephone",
            "video-call": "by videoconference, via videoconference, by video link, via video link, by video conference,"
            " via video conference, by video, via video, virtually, by VTC, by video call, via video call, online,"
            " via videolink, by videolink, over a video link, on a video link, over video link, over videolink, over video",
        },
        "relation": {
            "with": "with, together with, alongside",
            "between": "between, among",
            "to": "to, into",
            "for": "for",
            "in": "in, at, outside, near",
            "from": "from",
            "of": "of, round of, rounds of",
            "led": "led by, headed by, chaired by, co-chaired by, spearheaded by, under the leadership of, under the direction of",
            "by": "by",
            "witness": "in the presence of, in presence of, witnessed by",
            "mediator": "under the auspices of, with the mediation of, through the mediation of",
            "guest": "at the invitation of, on the invitation of, upon the invitation of, at the request of, on behalf of",
            "topic": "resident in, with residence in, with a residence in, residing in, living in, born in, on, over, about, against, against the backdrop of, against a backdrop of, against the background of, against this backdrop, against that backdrop, against this background, regarding, concerning, despite, amid, toward, towards, under, without,"
            " devoted to, dedicated to, focused on, focusing on, focussed on, focussing on, centred on, centered on,"
            " as regards, because of, around, instead of, in place of, like, than, via, through, versus, vs",
            "including": "including, among them, these include, they include, such as",
        },
        "phase": {
            "after": "after, following, since, results of, outcome of, outcomes of, result of, at the end of, at the close of, at the conclusion of, upon,"
            " as a result of, made possible by, in the wake of, on the results of",
            "since": "anniversary of, years since",
            "during": "during, in the course of, on the sidelines of, on the margins of, on sidelines of, on margins of, at sidelines of, as part of, within",
            "general": "stance on, position on, views on, attitude to, interference in, importance of, value of, significance of, usefulness of, spirit of, culture of",
            "hosting": "venue for, venue of, host of",
            "before": "committed to, date for, dates for, prerequisites for, preconditions for, obstacle to, obstacles to, conditions for, prospect of, prospects of, prospects for, possibility of, chance of,"
            " chances of, likelihood of, ahead of, before, prior to, on the eve of, preparations for, preparation for, preparation of,"
            " preparations of, pending, until, in preparation for, agenda of, date of, dates of, schedule of",
        },
        "body": {
            "peer": "counterpart",
            "": "his host, her host, his hosts, her hosts, side, sides, government, governments, authorities, officials, official,"
            " representatives, representative, parliament, parliaments, leadership, leaders,"
            " leader, diplomats, diplomat, counterparts, colleague, colleagues, ministers, minister, ministry, chiefs, statesmen,"
            " ministries, presidents, president, premier, premiers, envoy, envoys, team, teams, experts, troops, army, military, businessmen, scientists, universities, administration, cabinet,"
            " Foreign Ministry, Federal Council, Council of Ministers, embassy, ambassador, central bank, central banks, chamber, opposite number,"
            " regulators, regulator, agencies, police, police forces, armed forces, militaries, navies, air forces, coast guards,"
            " coastguards, prosecutors, customs services, intelligence services, security services, institutes, academies,"
            " museums",
            "delegate": "delegation, delegations, trade mission, mediators, negotiating team, parliamentarians, lawmakers, senators, negotiators,"
            " negotiator, delegates",
            "company": "companies, company, businesses, giant, firm, firms, group, maker, producer, bank, banks, state company,"
            " entrepreneurs, businessmen, businesswomen, businesspeople, business people, business leaders, exporters, importers, producers, suppliers, manufacturers, airlines, carriers, operators,"
            " railways, utilities, shipyards, stock exchange, stock exchanges",
        },
        "affair": {
            "": "situation, crisis, crises, conflict, conflicts, settlement, development, developments, event, events,"
            " unrest, violence, clashes, fighting, hostilities, bloodshed, operation, offensive, coup, protests, uprising,"
            " disaster, tragedy"
        },
        "land": {
            "": "capital, city, town, island, resort, territory, soil, province",
            "arrival": "airport, airfield, airbase, tarmac",
            "country": "the country, the kingdom, the sultanate, the emirate, the island nation, the island state",
        },
        "pair": {
            "": "two countries, both countries, the sides, two sides, both sides, the parties, both parties,"
            " the two leaders, both leaders, two leaders, the leaders, two presidents, both presidents, the presidents,"
            " two nations, both nations, two states, both states, heads of state, the two, two governments,"
            " both governments, the two ministers, two ministers, both ministers, the ministers, our countries,"
            " the two countries, the two sides, the two nations, the two states, the two governments, the two presidents,"
            " the two delegations, the two parties, our two countries, each other, bilateral, mutual, both delegations, two delegations, the delegations,"
            " the interlocutors, the two neighbours, the neighbours, neither side, the two men, the two companies,"
            " both companies, the foreign ministers, the prime ministers, two neighbors",
        },
        "trio": {
            "": "the trio, the troika, the three, all three, three countries, three nations, three states, three sides,"
            " three governments, three leaders, three heads of state, three presidents, three premiers,"
            " three prime ministers, three ministers, three foreign ministers, three men"
        },
        "joint": {
            "": "joint, intergovernmental, inter-governmental, interparliamentary, interregional, two-way,"
            " mixed, bilateral",
            "many": "trilateral, tripartite, quadrilateral",
        },
        "break": {
            "if": "if, unless, whether",
            "where": "where",
            "when": "when, once",
            "meanwhile": "while, whereas, as",
            "but": "but, however, though, although",
            "": "because, that, so, saying, adding, noting that, stressing, so that, according to",
        },
        "many": {"": "states, countries, nations, powers, member states, heads of state, world leaders"},
        "pronoun": {
            "who": "who, which, whom, whose",
            "he": "he, she",
            "I": "I",
            "his": "his, her",
            "whom": "him",
            "they": "they",
            "it": "it",
        },
        "habit": {
            "": "annually, every year, each year, once a year, twice a year, once every, every two years, every"
            " three years, every other year, every month, every week, each month, monthly basis, annual"
            " basis, regular basis, regularly, usually, often, frequently, periodically, from time to time,"
            " as a rule"
        },
        "here": {"": "here"},
        "say": {
            "deny": "no indication, no sign, no evidence, wrong to say, incorrect to say, not true, untrue, false, baseless, groundless, unfounded, no truth,"
            " dismisses reports, dismissed reports, dismisses claims, dismissed claims, rejects reports, rejected reports,"
            " rejects claims, rejected claims, denies reports, denied reports, denies claims, denied claims"
        },
        "link": {"": "and, as well as, &, plus"},
        "article": {
            "this": "this, these",
            "any": "any, every, each",
            "known": "the, the following, their, its, that, those, our, my",
            "new": "a, an",
            "": "some, several, two, three, four, first, second, third, another, many, such",
        },
        "conflict": {
            "sport": "match, matches, tournament, championship, championships, World Cup, quarterfinal, semifinal, semi-final,"
            " innings, wicket, wickets, Test series, playoff, playoffs, league, coach, goalkeeper, striker, grand prix,"
            " Olympics, medal, midfielder, footballer, footballers, boxer, cricketer, cricketers, batsman, one-day international, touchdown, qualifier, friendly against, squad",
            "": "head off, heads off, headed off, heading off, war, strike, strikes, attack, attacks, match, tournament, cup, championship, game, games, trial, court,"
            " earnings, union, strikers, hostage, hostages",
            "armed": "warring sides, warring parties, warring factions, factions, paramilitaries, militants, rebels, rebel groups, rebel group, rebel leaders, rebel leader, armed groups, armed group, warlords, insurgents, guerrillas, gunmen, kidnappers, hijackers, separatists, militia, Hamas,"
            " Hezbollah, Taliban, Houthis, Islamic State",
        },
        "other": {
            "dated": "election, elections, referendum, by-election, primaries",
            "": "coalition agreement, coalition agreements, coalition deal, coalition pact, coalition talks, cabinet meeting, cabinet meetings, cabinet session, cabinet sessions, board meeting, party meeting, party conference, party convention, at the convention, at his convention, at her convention, at their convention, national convention, nominating convention, Democratic convention,"
            " Republican convention, Democratic National Convention, Republican National Convention, council meeting,"
            " committee meeting, staff meeting, security meeting, shareholders meeting, shareholders' meeting, declaration of war, declarations of war",
        },
        "private": {
            "": "tourist, tourists, holidaymaker, holidaymakers, traveller, travellers, traveler, travelers, pilgrim, pilgrims,"
            " migrant, migrants, refugee, refugees, journalist, journalists, reporter, reporters, student, students, artist,"
            " artists, musician, musicians, singer, singers, actress, pianist, painter, athlete, athletes, fans, pupils, schoolchildren, villagers, relatives, family, families,"
            " body, remains, coffin"
        },
        "name": {
            "": "head of, heads of, to deal with, United States, Gulf States, Baltic States, States Parties, of State, State House, State Palace, State Department,"
            " State Council, State Duma, State Secretary, State Minister, State Councillor, State Counsellor"
        },
        "source": {
            "": "press conference, news conference, press conferences, briefing, interview, press service, news agency, press review, spokesman, spokesperson, spokeswoman"
        },
    },
    verbs={
        "verb": {
            "meet": "meet meets met met meeting, confer confers conferred conferred conferring, reconvene reconvenes reconvened reconvened reconvening,"
            " get gets got got getting together,"
            # "lunch" itself is a noun
            " dine dines dined dined dining, lunches lunches lunched lunched lunching,"
            " sit sits sat sat sitting"
            " down, see sees saw seen seeing each other, huddle huddles huddled huddled huddling",
            "gather": "gather gathers gathered gathered gathering, convene convenes convened convened convening,"
            " assemble assembles assembled assembled assembling",
            # "brief" itself is an adjective
            "brief": "briefs briefs briefed briefed",
            "talk": "talk talk talked talked talking, speak speaks spoke spoken speaking, negotiate negotiates negotiated"
            " negotiated negotiating, chat chats chatted chatted chatting, haggle haggles haggled haggled haggling,"
            " bargain bargains bargained bargained bargaining,"
            " exchange exchanges exchanged exchanged exchanging views, converse converses conversed conversed conversing",
            "discuss": "discuss discusses discussed discussed discussing, mull mulls mulled mulled mulling,"
            " go goes went gone going over the",
            "call": "phone phones phoned phoned phoning, telephone telephones telephoned telephoned telephoning,"
            " call calls called called calling his, call calls called called calling her,"
            " call calls called called calling their, ring rings rang rung ringing his,"
            " ring rings rang rung ringing her, ring rings rang rung ringing their",
            "address": "spend spends spent spent spending",
            "ring": "call calls called called calling, ring rings rang rung ringing",
            "call-on": "call calls called called calling on",
            "hand": "present presents presented presented presenting, hand hands handed handed handing, submit submits"
            " submitted submitted submitting",
            "receive": "receive receives received received receiving, host hosts hosted hosted hosting, host hosts hosted hosted hosting a reception for,"
            " hold holds held held holding a reception for, grant grants granted granted granting an audience to,"
            " welcome welcomes welcomed welcomed welcoming, greet greets greeted greeted greeting",
            "visit": "visit visits visited visited visiting, tour tours toured toured touring,"
            " set sets set set setting foot in, set sets set set setting foot on",
            "travel": "travel travels traveled traveled traveling, travel travels travelled travelled travelling,"
            " fly flies flew flown flying, arrive arrives arrived arrived arriving, head heads headed headed heading,"
            " depart departs departed departed departing, go goes went gone going, come comes came come coming,"
            " land lands landed landed landing, set sets set set setting off, set sets set set setting out,"
            " leave leaves left left leaving for, touch touches touched touched touching down,"
            " stop stops stopped stopped stopping over, stop stops stopped stopped stopping off",
            "leave": "return returns returned returned returning from, come comes came come coming back from,"
            " get gets got got getting back from, be is was been being back from",
            "depart": "leave leaves left left leaving",
            # of what goes on now, "is in", beside the words above
            "stay": "was is was was was in, were are were were were in",
            "invite": "invite invites invited invited inviting",
            "agree": "agree agrees agreed agreed agreeing, agree agrees agreed agreed agreeing upon,"
            " come comes came come coming to terms, decide decides decided decided deciding to,"
            " decide decides decided decided deciding that, settle settles settled settled settling that,"
            " settle settles settled settled settling on",
        },
        "setup": {
            "": "establish establishes established established establishing, create creates created created creating,"
            " found founds founded founded founding, set sets set set setting up, form forms formed formed forming,"
            " inaugurate inaugurates inaugurated inaugurated inaugurating,"
            " constitute constitutes constituted constituted constituting",
        },
        "act": {
            # before the acts on encounters, as some verbs do one thing with an instrument and another with talks: end, prepare
            "negotiate": "negotiate negotiates negotiated negotiated negotiating, draft drafts drafted drafted drafting,"
            " work works worked worked working on, work works worked worked working out,"
            " draw draws drew drawn drawing up, map maps mapped mapped mapping out,"
            " consider considers considered considered considering,"
            " prepare prepares prepared prepared preparing, discuss discusses discussed discussed discussing, mull mulls mulled mulled mulling,"
            " develop develops developed developed developing a, develop develops developed developed developing an,"
            " develop develops developed developed developing the, develop develops developed developed developing joint,"
            " pursue pursues pursued pursued pursuing, eye eyes eyed eyed eyeing",
            "end": "terminate terminates terminated terminated terminating, denounce denounces denounced denounced denouncing,"
            " withdraw withdraws withdrew withdrawn withdrawing from, quit quits quit quit quitting,"
            " tear tears tore torn tearing up, pull pulls pulled pulled pulling out of, exit exits exited exited exiting,"
            " back backs backed backed backing out of, walk walks walked walked walking away from, abrogate abrogates abrogated abrogated abrogating, end ends ended ended ending,"
            " collapse collapses collapsed collapsed collapsing, break breaks broke broken breaking down,"
            " fail fails failed failed failing, founder founders foundered foundered foundering,"
            " unravel unravels unraveled unraveled unraveling, unravel unravels unravelled unravelled unravelling,"
            " fall falls fell fallen falling apart",
            # "initial" itself is an adjective
            "reach": "initials initials initialled initialled initialling, initials initials initialed initialed initialing, reach reaches reached reached reaching, strike strikes struck struck striking,"
            " clinch clinches clinched clinched clinching, achieve achieves achieved achieved achieving,"
            " secure secures secured secured securing, hammer hammers hammered hammered hammering out,"
            " thrash thrashes thrashed thrashed thrashing out, complete completes completed completed completing,"
            " finalize finalizes finalized finalized finalizing, finalise finalises finalised finalised finalising,"
            " wrap wraps wrapped wrapped wrapping up",
            "join": "join joins joined joined joining",
            "attend": "attend attends attended attended attending, take takes took taken taking part,"
            " participate participates participated participated participating",
            "hold": "hold holds held held holding, have has had had having, conduct conducts conducted conducted conducting,"
            " take takes took taken taking place, occur occurs occurred occurred occurring,"
            " lead leads led led leading,"
            " chair chairs chaired chaired chairing, co-chair co-chairs co-chaired co-chaired co-chairing,"
            " convene convenes convened convened convening, pay pays paid paid paying,"
            " make makes made made making, organize organizes organized organized organizing,"
            " organise organises organised organised organising, undertake undertakes undertook undertaken undertaking,"
            " gather gathers gathered gathered gathering, mediate mediates mediated mediated mediating,"
            " broker brokers brokered brokered brokering, facilitate facilitates facilitated facilitated facilitating, complete completes completed completed completing",
            "begin": "begin begins began begun beginning, commence commences commenced commenced commencing,"
            " embark embarks embarked embarked embarking on, start starts started started starting,"
            " open opens opened opened opening, reopen reopens reopened reopened reopening, restart restarts restarted restarted restarting, kick kicks kicked kicked kicking off, resume resumes resumed resumed resuming,"
            " launch launches launched launched launching, get gets got got getting under way, get gets got gotten getting underway",
            "continue": "continue continues continued continued continuing, proceed proceeds proceeded proceeded proceeding",
            "conclude": "conclude concludes concluded concluded concluding, fail fails failed failed failing,"
            " founder founders foundered foundered foundering,"
            " collapse collapses collapsed collapsed collapsing, break breaks broke broken breaking down,"
            " fall falls fell fallen falling apart, end ends ended ended ending,"
            " wind winds wound wound winding up, round rounds rounded rounded rounding off,"
            " wrap wraps wrapped wrapped wrapping up, finish finishes finished finished finishing,"
            " finalize finalizes finalized finalized finalizing, finalise finalises finalised finalised finalising",
            "plan": "plan plans planned planned planning, schedule schedules scheduled scheduled scheduling,"
            " expect expects expected expected expecting, prepare prepares prepared prepared preparing,"
            " await awaits awaited awaited awaiting, look looks looked looked looking forward to,"
            " anticipate anticipates anticipated anticipated anticipating, gear gears geared geared gearing up for,"
            " brace braces braced braced bracing for,"
            " pencil pencils pencilled pencilled pencilling in, arrange arranges arranged arranged arranging, slate slates slated slated slating,"
            " line lines lined lined lining up",
            "enter": "enter enters entered entered entering into",
            "include": "include includes included included, feature features featured featured",
            "hail": "welcome welcomes welcomed welcomed welcoming, hail hails hailed hailed hailing,"
            " praise praises praised praised praising, applaud applauds applauded applauded applauding,"
            " laud lauds lauded lauded lauding",
            "announce": "announce announces announced announced announcing, unveil unveils unveiled unveiled unveiling",
            "produce": "produce produces produced produced producing, yield yields yielded yielded yielding,"
            " result results resulted resulted resulting in, lead leads led led leading to,"
            " culminate culminates culminated culminated culminating in, end ends ended ended ending with,"
            " bring brings brought brought bringing about",
            "propose": "propose proposes proposed proposed proposing, offer offers offered offered offering,"
            " suggest suggests suggested suggested suggesting, urge urges urged urged urging, ask asks asked asked asking,"
            " call calls called called calling for, want wants wanted wanted wanting,"
            " need needs needed needed needing, seek seeks sought sought seeking, request requests requested requested requesting,"
            " recommend recommends recommended recommended recommending, hope hopes hoped hoped hoping,"
            " float floats floated floated floating, moot moots mooted mooted mooting,"
            " advocate advocates advocated advocated advocating, support supports supported supported supporting, put puts put put putting forward, press presses pressed pressed pressing for,"
            " push pushes pushed pushed pushing for",
            "exclude": "rule rules ruled ruled ruling out, decide decides decided decided deciding against,"
            " opt opts opted opted opting against, preclude precludes precluded precluded precluding",
            "cancel": "cancel cancels cancelled cancelled cancelling, cancel cancels canceled canceled canceling,"
            " call calls called called calling off, scrap scraps scrapped scrapped scrapping,"
            " reject rejects rejected rejected rejecting, refuse refuses refused refused refusing,"
            " decline declines declined declined declining, rebuff rebuffs rebuffed rebuffed rebuffing,"
            " halt halts halted halted halting, break breaks broke broken breaking off, block blocks blocked blocked blocking, turn turns turned turned turning down, spurn spurns spurned spurned spurning,"
            " snub snubs snubbed snubbed snubbing, derail derails derailed derailed derailing, thwart thwarts thwarted thwarted"
            " thwarting, fall falls fell fallen falling through, fail fails failed failed failing to take place, do does did done doing not take place,"
            " do does did done doing not happen, skip skips skipped skipped skipping, boycott boycotts boycotted boycotted boycotting",
            "postpone": "postpone postpones postponed postponed postponing, delay delays delayed delayed delaying,"
            " put puts put put putting off, adjourn adjourns adjourned adjourned adjourning,"
            " reschedule reschedules rescheduled rescheduled rescheduling, shelve shelves shelved shelved shelving,"
            " defer defers deferred deferred deferring, push pushes pushed pushed pushing back,"
            " move moves moved moved moving to",
            "sign": "sign signs signed signed signing, ink inks inked inked inking, seal seals sealed sealed sealing,"
            " adopt adopts adopted adopted adopting,"
            " exchange exchange exchanged exchanged exchanging,"
            " put puts put put putting their names to, put puts put put putting their signatures to,"
            " put puts put put putting his name to, put puts put put putting their signatures under,"
            " affix affixes affixed affixed affixing their signatures to,"
            " put puts put put putting pen to paper on, put puts put put putting to paper, put puts put put putting its name to",
            "approve": "approve approves approved approved approving, vote votes voted voted voting to, ok oks oked oked oking, okay okays okayed okayed okaying, endorse endorses endorsed endorsed endorsing",
            "ratify": "ratify ratifies ratified ratified ratifying,"
            " enter enters entered entered entering into force, come comes came come coming into force,"
            " take takes took taken taking effect, come comes came come coming into effect,"
            " operate operates operated operated operating",
            "keep": "implement implements implemented implemented implementing,"
            " carry carries carried carried carrying out,"
            " fulfil fulfils fulfilled fulfilled fulfilling, fulfill fulfills fulfilled fulfilled fulfilling,"
            " honour honours honoured honoured honouring, honor honors honored honored honoring,"
            " comply complies complied complied complying with, abide abides abided abided abiding by,"
            " run runs ran run running until, adhere adheres adhered adhered adhering to, uphold upholds upheld upheld upholding",
            "extend": "extend extends extended extended extending, prolong prolongs prolonged prolonged prolonging,"
            " renew renews renewed renewed renewing",
            "revise": "revise revises revised revised revising,"
            " update updates updated updated updating, upgrade upgrades upgraded upgraded upgrading, amend amends amended amended amending,"
            " renegotiate renegotiates renegotiated renegotiated renegotiating",
            "expire": "expire expires expired expired expiring, run runs ran run running out, lapse lapses lapsed lapsed lapsing",
            "suspend": "suspend suspends suspended suspended suspending, freeze freezes froze frozen freezing",
            "formalize": "formalize formalizes formalized formalized formalizing,"
            " formalise formalises formalised formalised formalising",
            "accept": "accept accepts accepted accepted accepting",
            "provide": "hold holds held held holding, cover covers covered covered covering",
            "award": "win wins won won winning, award awards awarded awarded awarding, bag bags bagged bagged bagging",
            "broker": "mediate mediates mediated mediated mediating, broker brokers brokered brokered brokering,"
            " facilitate facilitates facilitated facilitated facilitating",
            "possess": "have has had had having",
            "found": "establish establishes established established establishing, create creates created created creating,"
            " found founds founded founded founding, set sets set set setting up, form forms formed formed forming,"
            " launch launches launched launched launching",
            "ready": "ready readies readied readied readying",
        },
        "say": {
            "": "say says said said saying, report reports reported reported reporting, tell tells told told telling,"
            " note notes noted noted noting, state states stated stated stating, add adds added added adding,"
            " stress stresses stressed stressed stressing, emphasize emphasizes emphasized emphasized emphasizing,"
            " believe believes believed believed believing, think thinks thought thought thinking,"
            " confirm confirms confirmed confirmed confirming, inform informs informed informed informing,"
            " warn warns warned warned warning, claim claims claimed claimed claiming,"
            " quote quotes quoted quoted quoting, comment comments commented commented commenting on",
            "accuse": "accuse accuses accused accused accusing, suspect suspects suspected suspected suspecting",
            "thank": "thank thanks thanked thanked thanking",
            "deny": "deny denies denied denied denying, refute refutes refuted refuted refuting",
        },
    },
)
