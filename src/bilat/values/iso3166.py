"""The codes of countries: ISO 3166-1, what CLDR adds to it, and the withdrawn codes of ISO 3166-3."""

from __future__ import annotations

from typing import Final, NamedTuple


class Codes(NamedTuple):
    """The codes of one country."""

    alpha3: str
    numeric: str | None = None
    former_name: str | None = None


def _rows(table: str) -> dict[str, Codes]:
    """Codes by alpha-2 out of a table whose entries are ``alpha2-alpha3-numeric``."""
    entries = (entry.split("-") for entry in table.split())
    return {alpha2: Codes(alpha3, numeric) for alpha2, alpha3, numeric in entries}


_CURRENT: Final = """
AD-AND-020 AE-ARE-784 AF-AFG-004 AG-ATG-028 AI-AIA-660 AL-ALB-008 AM-ARM-051 AO-AGO-024 AQ-ATA-010 AR-ARG-032
AS-ASM-016 AT-AUT-040 AU-AUS-036 AW-ABW-533 AX-ALA-248 AZ-AZE-031 BA-BIH-070 BB-BRB-052 BD-BGD-050 BE-BEL-056
BF-BFA-854 BG-BGR-100 BH-BHR-048 BI-BDI-108 BJ-BEN-204 BL-BLM-652 BM-BMU-060 BN-BRN-096 BO-BOL-068 BQ-BES-535
BR-BRA-076 BS-BHS-044 BT-BTN-064 BV-BVT-074 BW-BWA-072 BY-BLR-112 BZ-BLZ-084 CA-CAN-124 CC-CCK-166 CD-COD-180
CF-CAF-140 CG-COG-178 CH-CHE-756 CI-CIV-384 CK-COK-184 CL-CHL-152 CM-CMR-120 CN-CHN-156 CO-COL-170 CR-CRI-188
CU-CUB-192 CV-CPV-132 CW-CUW-531 CX-CXR-162 CY-CYP-196 CZ-CZE-203 DE-DEU-276 DJ-DJI-262 DK-DNK-208 DM-DMA-212
DO-DOM-214 DZ-DZA-012 EC-ECU-218 EE-EST-233 EG-EGY-818 EH-ESH-732 ER-ERI-232 ES-ESP-724 ET-ETH-231 FI-FIN-246
FJ-FJI-242 FK-FLK-238 FM-FSM-583 FO-FRO-234 FR-FRA-250 GA-GAB-266 GB-GBR-826 GD-GRD-308 GE-GEO-268 GF-GUF-254
GG-GGY-831 GH-GHA-288 GI-GIB-292 GL-GRL-304 GM-GMB-270 GN-GIN-324 GP-GLP-312 GQ-GNQ-226 GR-GRC-300 GS-SGS-239
GT-GTM-320 GU-GUM-316 GW-GNB-624 GY-GUY-328 HK-HKG-344 HM-HMD-334 HN-HND-340 HR-HRV-191 HT-HTI-332 HU-HUN-348
ID-IDN-360 IE-IRL-372 IL-ISR-376 IM-IMN-833 IN-IND-356 IO-IOT-086 IQ-IRQ-368 IR-IRN-364 IS-ISL-352 IT-ITA-380
JE-JEY-832 JM-JAM-388 JO-JOR-400 JP-JPN-392 KE-KEN-404 KG-KGZ-417 KH-KHM-116 KI-KIR-296 KM-COM-174 KN-KNA-659
KP-PRK-408 KR-KOR-410 KW-KWT-414 KY-CYM-136 KZ-KAZ-398 LA-LAO-418 LB-LBN-422 LC-LCA-662 LI-LIE-438 LK-LKA-144
LR-LBR-430 LS-LSO-426 LT-LTU-440 LU-LUX-442 LV-LVA-428 LY-LBY-434 MA-MAR-504 MC-MCO-492 MD-MDA-498 ME-MNE-499
MF-MAF-663 MG-MDG-450 MH-MHL-584 MK-MKD-807 ML-MLI-466 MM-MMR-104 MN-MNG-496 MO-MAC-446 MP-MNP-580 MQ-MTQ-474
MR-MRT-478 MS-MSR-500 MT-MLT-470 MU-MUS-480 MV-MDV-462 MW-MWI-454 MX-MEX-484 MY-MYS-458 MZ-MOZ-508 NA-NAM-516
NC-NCL-540 NE-NER-562 NF-NFK-574 NG-NGA-566 NI-NIC-558 NL-NLD-528 NO-NOR-578 NP-NPL-524 NR-NRU-520 NU-NIU-570
NZ-NZL-554 OM-OMN-512 PA-PAN-591 PE-PER-604 PF-PYF-258 PG-PNG-598 PH-PHL-608 PK-PAK-586 PL-POL-616 PM-SPM-666
PN-PCN-612 PR-PRI-630 PS-PSE-275 PT-PRT-620 PW-PLW-585 PY-PRY-600 QA-QAT-634 RE-REU-638 RO-ROU-642 RS-SRB-688
RU-RUS-643 RW-RWA-646 SA-SAU-682 SB-SLB-090 SC-SYC-690 SD-SDN-729 SE-SWE-752 SG-SGP-702 SH-SHN-654 SI-SVN-705
SJ-SJM-744 SK-SVK-703 SL-SLE-694 SM-SMR-674 SN-SEN-686 SO-SOM-706 SR-SUR-740 SS-SSD-728 ST-STP-678 SV-SLV-222
SX-SXM-534 SY-SYR-760 SZ-SWZ-748 TC-TCA-796 TD-TCD-148 TF-ATF-260 TG-TGO-768 TH-THA-764 TJ-TJK-762 TK-TKL-772
TL-TLS-626 TM-TKM-795 TN-TUN-788 TO-TON-776 TR-TUR-792 TT-TTO-780 TV-TUV-798 TW-TWN-158 TZ-TZA-834 UA-UKR-804
UG-UGA-800 UM-UMI-581 US-USA-840 UY-URY-858 UZ-UZB-860 VA-VAT-336 VC-VCT-670 VE-VEN-862 VG-VGB-092 VI-VIR-850
VN-VNM-704 VU-VUT-548 WF-WLF-876 WS-WSM-882 YE-YEM-887 YT-MYT-175 ZA-ZAF-710 ZM-ZMB-894 ZW-ZWE-716
"""

_ADDED: Final = {
    # exceptionally reserved in ISO 3166-1; the three letters are those of passports (ICAO Doc 9303)
    "EU": Codes("EUE"),
    "UN": Codes("UNO"),
    # user-assigned; used so by the EU, the IMF and CLDR
    "XK": Codes("XKX"),
}

# ISO 3166-3: alpha-2 codes that were withdrawn and not given to another country since, with the English short names.
# CS stood for Czechoslovakia up to 1993, and for Serbia and Montenegro from 2003 to 2006: it is kept for the first,
# the only one of the two that has no successor of its name.
_FORMER: Final = {
    "AN": Codes("ANT", "530", "Netherlands Antilles"),
    "BU": Codes("BUR", "104", "Burma"),
    "CS": Codes("CSK", "200", "Czechoslovakia"),
    "CT": Codes("CTE", "128", "Canton and Enderbury Islands"),
    "DD": Codes("DDR", "278", "German Democratic Republic"),
    "DY": Codes("DHY", "204", "Dahomey"),
    "FQ": Codes("ATF", None, "French Southern and Antarctic Territories"),
    "FX": Codes("FXX", "249", "Metropolitan France"),
    "HV": Codes("HVO", "854", "Upper Volta"),
    "JT": Codes("JTN", "396", "Johnston Island"),
    "MI": Codes("MID", "488", "Midway Islands"),
    "NH": Codes("NHB", "548", "New Hebrides"),
    "NQ": Codes("ATN", "216", "Dronning Maud Land"),
    "NT": Codes("NTZ", "536", "Neutral Zone"),
    "PC": Codes("PCI", "582", "Pacific Islands (Trust Territory)"),
    "PU": Codes("PUS", "849", "United States Miscellaneous Pacific Islands"),
    "PZ": Codes("PCZ", "594", "Panama Canal Zone"),
    "RH": Codes("RHO", "716", "Southern Rhodesia"),
    "SU": Codes("SUN", "810", "USSR"),
    "TP": Codes("TMP", "626", "East Timor"),
    "VD": Codes("VDR", None, "Democratic Republic of Viet-Nam"),
    "WK": Codes("WAK", "872", "Wake Island"),
    "YD": Codes("YMD", "720", "Democratic Yemen"),
    "YU": Codes("YUG", "891", "Yugoslavia"),
    "ZR": Codes("ZAR", "180", "Zaire"),
}

COUNTRIES: Final[dict[str, Codes]] = _rows(_CURRENT) | _ADDED | _FORMER
"""Every code that names a country here, by its alpha-2."""
