"""Amounts of money and goods in English, and their growth and decline.

Currencies after the names of CLDR, in the plain forms that the press uses.
"""

from bilat.languages.en.verbs import regular
from bilat.languages.schema.amounts import SIGNS, Amounts

AMOUNTS = Amounts(
    signs={
        **SIGNS,
        "USD": "us$, us $, usd$, u.s.$, $us, $ us",
        "AUD": "a$, au$, $a",
        "CAD": "c$, ca$, can$",
        "HKD": "hk$",
        "NZD": "nz$",
        "SGD": "s$",
        "TWD": "nt$",
        "BRL": "r$",
        "MXN": "mex$, mx$",
        "ARS": "ar$",
        "CLP": "ch$, clp$",
        "COP": "col$",
        "UYU": "uy$, $u",
        "DOP": "rd$",
        "JMD": "j$",
        "TTD": "tt$",
        "BBD": "bds$",
        "XCD": "ec$",
        "GYD": "g$, gy$",
        "BZD": "bz$",
        "FJD": "f$, fj$",
        "NAD": "n$",
        "SRD": "sr$",
        "LRD": "l$",
        "CNY": "rmb, cn¥",
        "rupee": "rs, rs., re.",
        "BDT": "৳, tk",
        "EGP": "e£, £e",
        "GHS": "₵, gh₵, gh¢",
        "CZK": "kč",
        "PLN": "zł",
    },
    # what outlets write for the money of their own country: the narrow symbols of CLDR and their local variants
    letters={
        "OMR": "RO",
        "KWD": "KD",
        "JOD": "JD",
        "BHD": "BD",
        "TND": "TD",
        "LYD": "LD",
        "DZD": "DA",
        "QAR": "QR",
        "SAR": "SR",
        "dirham": "Dh Dhs DH",
        "EGP": "LE",
        "LBP": "LL",
        "TRY": "TL",
        "ILS": "NIS",
        "KES": "KSh Ksh KShs Kshs",
        "TZS": "TSh Tsh TShs Tshs",
        "UGX": "USh Ush UShs Ushs",
        "shilling": "Sh Shs",
        "RWF": "Frw FRw RwF",
        "BIF": "FBu Fbu",
        "ETB": "Birr birr",
        "NGN": "Naira naira",
        "naira": "N",
        "rand": "R",
        "kwacha": "K",
        "MWK": "MK",
        "cfa-franc": "CFA FCFA CFAF",
        "NPR": "NRs",
        "LKR": "SLRs",
        "BTN": "Nu",
        "MYR": "RM",
        "IDR": "Rp",
        "THB": "Bt",
        "PHP": "Php PhP",
        "peso": "P",
        "won": "W",
        "DKK": "DKr Dkr",
        "SEK": "SKr Skr",
        "NOK": "NKr Nkr",
        "krona": "Kr kr",
        "HUF": "Ft",
    },
    currencies={
        "dollar": "dollar, dollars",
        "EUR": "euro, euros",
        "pound": "pound, pounds, pound sterling, pounds sterling, sterling, quid",
        "rouble": "rouble, roubles, ruble, rubles",
        "CNY": "yuan, yuans, renminbi",
        "JPY": "yen",
        "won": "won",
        "rupee": "rupee, rupees",
        "riyal": "riyal, riyals, rial, rials",
        "dinar": "dinar, dinars",
        "dirham": "dirham, dirhams",
        "franc": "franc, francs",
        "krona": "krona, kronor, krone, kroner, kronas, crown, crowns, koruna, korunas",
        "lira": "lira, liras, lire",
        "peso": "peso, pesos",
        "manat": "manat, manats",
        "leu": "leu, lei",
        "shilling": "shilling, shillings",
        "mark": "mark, marks, deutschmark, deutschmarks",
        "real": "real, reais, reals",
        "KZT": "tenge",
        "UZS": "sum, sums, soum, soums, so'm",
        "KGS": "som, soms",
        "TJS": "somoni, somonis",
        "AMD": "dram, drams",
        "GEL": "lari, laris",
        "UAH": "hryvnia, hryvnias, hryvnya, hryvnyas",
        "PLN": "zloty, zlotys, zloties",
        "HUF": "forint, forints",
        "BGN": "lev, leva, levs",
        "MKD": "denar, denars",
        "ALL": "lek, leks",
        "BAM": "convertible mark, convertible marks",
        "HRK": "kuna, kunas",
        "LVL": "lat, lats",
        "LTL": "litas, litai",
        "EEK": "kroon, kroons",
        "ILS": "shekel, shekels",
        "INR": "indian rupee, indian rupees",
        "BDT": "taka, takas",
        "AFN": "afghani, afghanis",
        "MNT": "tugrik, tugriks, togrog",
        "THB": "baht, bahts",
        "MYR": "ringgit, ringgits",
        "IDR": "rupiah, rupiahs",
        "VND": "dong, dongs",
        "MMK": "kyat, kyats",
        "LAK": "kip, kips",
        "KHR": "riel, riels",
        "ZAR": "rand, rands",
        "NGN": "naira, nairas",
        "GHS": "cedi, cedis",
        "ETB": "birr, birrs",
        "AOA": "kwanza, kwanzas",
        "BWP": "pula",
        "kwacha": "kwacha, kwachas",
        "cfa-franc": "cfa franc, cfa francs, francs cfa",
        "MZN": "metical, meticais",
        "BTN": "ngultrum, ngultrums",
        "MVR": "rufiyaa",
        "PEN": "sol, soles",
        "PYG": "guarani, guaranis",
        "VES": "bolivar, bolivars",
        "BOB": "boliviano, bolivianos",
        "HNL": "lempira, lempiras",
        "GTQ": "quetzal, quetzals",
        "CRC": "colon, colones",
        "XDR": "sdr, sdrs, special drawing rights",
    },
    countries={},
    units={
        ("t", "1"): "tonne, tonnes, ton, tons, metric ton, metric tons, metric tonne, metric tonnes, t",
        ("t", "1000"): "kiloton, kilotons, kilotonne, kilotonnes",
        ("t", "0.001"): "kilogram, kilograms, kilogramme, kilogrammes, kg, kgs, kilo, kilos",
        ("m3", "1"): "cubic metre, cubic metres, cubic meter, cubic meters, cu m, cu. m, cubic m, m3, m³",
        ("m3", "1000000000"): "bcm",
        ("m3", "1000000"): "mcm",
        ("kWh", "1"): "kilowatt - hour, kilowatt - hours, kilowatt hour, kilowatt hours, kwh",
        ("kWh", "1000"): "megawatt - hour, megawatt - hours, megawatt hour, megawatt hours, mwh",
        ("kWh", "1000000"): "gigawatt - hour, gigawatt - hours, gigawatt hour, gigawatt hours, gwh",
        ("kWh", "1000000000"): "terawatt - hour, terawatt - hours, terawatt hour, terawatt hours, twh",
        ("bbl", "1"): "barrel, barrels, bbl, bbls",
    },
    # in the plural, as "two car bombs" are no cars
    items="ambulances, cars, vehicles, automobiles, trucks, lorries, buses, trolleybuses, trams, tractors, motorcycles, locomotives,"
    " trains, wagons, railcars, aircraft, airplanes, planes, jets, airliners, helicopters, drones, ships, vessels, tankers,"
    " turbines, smartphones, phones, computers, units, items, pieces, head of cattle, doses, bottles, projects, tanks,"
    " missiles, howitzers, armoured vehicles, containers",
    percent="%, - percent, - per cent, percent, per cent, pct, pc",
    bounds={
        "exact": "on top of, on the top of",
        "about": "about, around, roughly, approximately, circa, c., ~, some, an estimated, estimated, estimated at,"
        " something like, in the region of, in the order of, of the order of",
        "over": "over, more than, just over, well over, slightly over, a little over, upwards of, upward of, at least,"
        " no less than, not less than, no fewer than, in excess of, above, exceed, exceeds, exceeded, exceeding,"
        " to exceed, surpass, surpasses, surpassed, surpassing, top, tops, topped, topping, beyond, go beyond,"
        " pass, passes, passed, passing, cross, crosses, crossed, crossing, break through, broke through, higher than,"
        " greater than, larger than, north of",
        "under": "under, less than, fewer than, below, just under, almost, nearly, close to, approach,"
        " approaches, approached, approaching, nearing, neared, near, not more than, no more than, not exceed,"
        " not exceeding, does not exceed, did not exceed, as much as, as many as, a maximum of, at most, short of,"
        " just short of, lower than, smaller than, not reach, did not reach, has not reached",
        "upto": "up to",
    },
    after_bounds={
        "over": "or more, plus, - plus, and more, and above, and over",
        "about": "or so, or thereabouts",
        "under": "or less",
    },
    fillers="the a an mark of at to record total threshold worth as much some its level barrier current present then",
    carriers="reach, reaches, reached, reaching, total, totals, totaled, totalled, totaling, totalling, amount to,"
    " amounts to, amounted to, stand at, stands at, stood at, hit, hits, was, is, were, worth, come to, comes to,"
    " came to, equal, equals, equalled, equaled, made up, accounted for",
    leads={
        "from": "from, as against, against, compared with, compared to, versus, up from, down from, than",
        "to": "to, reach, reaching, reached",
        "by": "by",
        "at": "at",
    },
    ranges="between",
    up=", ".join(
        [
            regular(
                "climb increase surge jump soar expand advance gain add strengthen improve rebound rocket widen"
                " accelerate recover swell boost raise lift skyrocket leap"
            ),
            ("rise, rises, rose, risen, rising, grow, grows, grew, grown, growing, growth, up, upturn, upswing, hike,"
            " higher, more, above, greater, larger, bigger, plus, +, spike, spiked, shot up, shoot up, went up,"
            " gone up, swollen, edged up, uptick, rallied, picked up, bring, brings, brought, bringing"),
        ]
    ),
    down=", ".join(
        [
            regular(
                "decline decrease plunge tumble contract plummet reduce narrow lose slump dip shrink slide weaken"
                " lower collapse ease crash crater"
            ),
            ("fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, down, downturn, lower, less, fewer,"
            " below, minus, -, −, cut, cuts, cutting, shrank, shrunk, shrinking, slid, slipped, slip, slips, slipping,"
            " sank, sunk, lost, loss, losses, declining, reduction, contraction, went down, gone down, smaller, dipped,"
            " slashed"),
        ]
    ),
    shares="share, shares, account for, accounts for, accounted for, accounting for, proportion, portion, make up,"
    " makes up, made up, stake, stakes, owns, holds, absorbed, represent, represents, represented, quota, tariff,"
    " tariffs, duty, duties, rate, interest, discount, margin, inflation, unemployment, approval, majority",
    share_links="of",
    stakes="stake, stakes, share, shares, interest, tariff, tariffs, duty, duties, tax, majority, owned, rate, discount,"
    " duty - free, complete, ready",
    times="times, time, - fold, fold, x",
    times_leads="",
    factors={"2": "twofold, two - fold, twice, double", "3": "threefold, three - fold, triple", "4": "fourfold, four - fold",
             "5": "fivefold, five - fold", "10": "tenfold, ten - fold", "0.5": "by half, in half"},
    verbs={
        "100": "doubled, doubles, double, doubling",
        "200": "tripled, triples, triple, tripling, trebled, trebles, treble, trebling",
        "300": "quadrupled, quadruples, quadruple, quadrupling",
        "400": "quintupled, quintuple",
        "-50": "halved, halves, halve, halving",
    },
    not_before="taxation tax digit digits standard standards - check entry win whammy burden figure talks alliance entente"
    " role agent meaning edged bottom bed room jump jumps axel",
    # an article or "one" stands before all but "half"
    fractions={
        "50": "half",
        "25": "quarter, fourth",
        "75": "three quarters, three - quarters, three fourths",
        "20": "fifth",
        "40": "two fifths, two - fifths",
        "60": "three fifths",
        "80": "four fifths",
        "10": "tenth",
        "5": "twentieth",
        "": "third, two thirds, two - thirds, sixth, seventh, eighth",
    },
    fraction_leads="by, over, about, nearly, almost, roughly, more than, around",
    levels="to at from",
)  # fmt: skip
