"""Words of trade figures in English."""

from bilat.languages.en.verbs import regular
from bilat.languages.schema.figures import Figures

FIGURES = Figures(
    nouns={
        "turnover": "trade, trade turnover, turnover, trade volume, volume of trade, trade in goods, merchandise trade,"
        " commodity turnover, trade exchange, trade exchanges, commodity trade, trade flows, commerce, business, exchange"
        " of goods, two - way trade, bilateral trade, mutual trade, goods trade, trading partners",
        "exports": "exports, export, re - exports, re - export, sales, shipments, shipment, supplies, supply, deliveries,"
        " delivery",
        "imports": "imports, import, purchases, purchase, suppliers",
        "balance": "trade deficit, trade surplus, trade gap, trade balance, deficit, surplus, balance of trade, gap,"
        " shortfall, negative balance, positive balance, favour, favor, trade imbalance, imbalance",
        "investment": "investment, investments, foreign direct investment, direct investment, direct investments, fdi,"
        " capital investment, capital investments",
        "projects": "projects worth, projects valued at, projects totalling, projects totaling, projects with a total value of, joint projects, investment projects, joint investment projects, portfolio of projects",
        "loan": "loan, loans, credit, credits, credit line, credit lines, line of credit, lines of credit, soft loan,"
        " soft loans, tranche",
        "aid": "aid, assistance, grant, grants, donation, donations, humanitarian aid, military aid, financial assistance,"
        " technical assistance, relief, aid package, budget support, financial support",
        "other": "share, debt, debts, price, prices, gdp, gross domestic product, budget, reserves, revenue, revenues,"
        " profit, profits, fine, fines, tax, taxes, tariff, tariffs, duty, duties, capitalisation,"
        " capitalization, salary, population, tourists, visitors, inflation, deficit of the budget, budget deficit,"
        " transit, capacity, throughput, assets, damage, losses, wage, wages, unemployment, production, output, harvest,"
        " crop, contract, contracts, deal, deals, shares, stake, stakes, rate, rates, quota,"
        " quotas, cost, costs, passengers, tourism, remittances, arrears, payment, payments,"
        " consumption, demand, spending, expenditure, lawsuit, compensation, reparations, users, subscribers",
        "no": "trade agreement, trade agreements, trade deal, trade deals, free trade, trade minister, trade ministry,"
        " trade mission, trade missions, trade talks, trade war, trade wars, trade union, trade unions, trade partner,"
        " trade partners, trade barriers, trade relations, trade ties, trade and economic, trade - economic, trade"
        " delegation, trade commission, trade house, trade fair, trade representative, trade representation, trade"
        " office, trade organization, trade organisation, trade and investment, trade centre, trade center, trade policy,"
        " trade route, trade routes, ministry of trade, minister of trade, chamber of commerce, commerce minister,"
        " commerce ministry, ministry of commerce, export control, export controls, export bank, eximbank, investment"
        " agreement, investment agreements, investment forum, investment platform, investment bank, investment fund,"
        " investment treaty, investment company, investment minister, minister of investment, ministry of investment,"
        " free trade agreement, business forum, business council, business people, business community, business circles,"
        " grant a, relief agency, relief agencies, import duty, import duties, import tariff, import tariffs, trade desk,"
        " sales manager, to date, projects fair, world trade, supply chain, supply chains, investment climate,"
        " department of commerce, commerce secretary, trade secretary",
    },
    verbs={
        "turnover": "exchanged, exchange goods, exchanged goods, did business, do business, traded",
        "exports": regular("export re-export deliver dispatch")
        + ", ship, ships, shipped, shipping, supply, supplies, supplied, supplying, sell, sells, sold, selling, sent, send, went to, go to, goes to",
        "imports": regular("import purchase") + ", buy, buys, bought, buying",
        "investment": regular("invest")
        + ", put, puts, pour, poured, pours, ploughed, plowed, injected, inject, sink, sinks, sank, sunk",
        "loan": "lend, lends, lent, lending, loaned, borrow, borrows, borrowed, borrowing",
        "aid": regular("donate allocate provide earmark award pledge contribute")
        + ", commit, commits, committed, committing"
        + ", granted"
        + ", give, gives, gave, given, giving",
        "no": "put off, put forward, put on, put an end, give up",
    },
    receiving="receive, receives, received, receiving, borrow, borrows, borrowed, borrowing, get, gets, got, take out,"
    " took out, secure, secures, secured, obtain, obtains, obtained, attract, attracts, attracted,"
    " thank, thanks, thanked, thanking",
    deficits="deficit, negative, gap, shortfall, minus, red, imbalance",
    surpluses="surplus, positive, plus, favour, favor",
    favours="in favour of, in favor of, in the favour of, favouring",
    disfavours="not in favour of",
    world="foreign trade, total exports, total imports, overall exports, overall imports, world exports, world imports,"
    " external trade, exports to the world, worldwide, global trade, global exports, foreign trade turnover, external merchandise trade, external merchandise turnover, external turnover, external trade turnover",
    parts={
        "to": "to, into, for, towards, on the markets of, to help, helping, to support, supporting, to assist, assisting",
        "from": "from, out of",
        "with": "with",
        "by": "by",
        "between": "between, among",
        "of": "of",
        "in": "in, across",
    },
    links="and , - – & /",
    targets="eye, eyes, eyed, eyeing, plan, plans, planned, planning, aim, aims, aimed, aiming, target, targets, targeted, goal, goals, intend,"
    " intends, intended, intention, set to, ought, should, want, wants, wanted, seek, seeks, seeking, strive, strives,"
    " propose, proposed, proposal, agreed to, pledge, pledges, pledged, promise, promises, promised, promising, commit,"
    " committed, hope, hopes, hoped, hoping, ambition, objective, task, is to, are to, ready to, prepared to, vow,"
    " vowed, undertook, consents to, set a target, would like, called for, call for, asked for, request, requested, offer,"
    " offered, offers, benchmark, within reach, approve, approved",
    aims="to raise, to increase, to boost, to bring, to double, to expand, to lift, to triple, to grow, to issue, to grant,"
    " to donate, to provide, to supply, to lend, to allocate, to buy, to sell, to purchase, to deliver, to ship, to invest,"
    " to export, to import, to send, to give",
    forecasts="to exceed, to surpass, may, might, could, expect, expects, expected, expecting, forecast, forecasts, forecasted, projected,"
    " projects to, estimate that, likely, can reach, can exceed, is set to, are set to, set to, potential, predicted,"
    " predict, predicts, prospect, confident, confidence, on track, on course, anticipated, believes that",
    future="will, shall, would, 'll",
    property="plant, plants, factory, factories, refinery, refineries, unit, units, subsidiary, subsidiaries, division,"
    " divisions, business, businesses, company, companies, firm, firms, bank, banks, brewery, breweries, airline, chain,"
    " chains, holding, holdings, operations, mine, mines, field, fields, hotel, hotels, maker, producer, operator, retailer,"
    " bond, bonds, securities, player, striker, midfielder, forward, defender, goalkeeper, winger",
    hindered="refuse, refuses, refused, refusing, block, blocks, blocked, blocking, oppose, opposes, opposed, opposing,"
    " veto, vetoes, vetoed, reject, rejects, rejected, rejecting, decline to, declines to, declined to, rule out,"
    " rules out, ruled out, will not, won't, does not, did not, not to, is against, are against",
    resumed="it, this, that, these, figure, the figure, indicator, volume, amount, total, they, its, figures, exchange,"
    " which, value",
    prices="per, a barrel, a tonne, a ton, a head, apiece, each, per cent, an ounce, a litre, a share, a day per",
    comparing="over on from against than versus",
    measures="below above beneath",
    measures_after="figure level record total result mark",
    after_nouns="of in worth",
    breaks="while, whereas, but, meanwhile, however",
    sources="according to, data from, figures from, statistics from, data by, numbers from",
    sources_after="data show, data showed, data suggest, figures show, figures showed, statistics show, statistics showed,"
    " customs data, customs figures, customs statistics, official data, official figures, official statistics, statistics"
    " put, data put, figures put, statistics indicate, data indicate, figures indicate",
    told="published, released, issued, given, presented, announced, unveiled, submitted, disclosed, updated, leaked",
    perfect="has have",
    copulas="was were is are",
    before_verbs="will shall would to can could may might must should",
    mutual="bilateral, mutual, two - way, reciprocal, their, two countries, both countries",
    past="was, were, stood at, amounted to, totalled, totaled, came to, came in at, began to, started to,"
    " continued to, managed to, was able to, were able to, helped to, enabled",
    ranking="in second, second place, in third, third place, in fourth, fourth place, followed by, ranked second,"
    " ranks second, ranked third, ranks third, comes second, came second, is second, was second",
    sharing="came second with, came third with, ranked second with, ranked third with, is second with, was second with,"
    " accounted for, accounts for, accounting for, for, made up, making up",
    now="now, currently, at present, today, nowadays, stands at, presently",
    taken_up={
        "with": "with this country, with that country, with the country",
        "to": "to this country, to that country, to the country",
        "from": "from this country, from that country, from the country",
    },
    inverse="opposite direction, other way, other direction, in return",
)
