"""Forms of verbs in English."""


def regular(verbs: str) -> str:
    """Forms of regular verbs: "climb" gives climb, climbs, climbed, climbing.

    Example:
        >>> regular("trade export")
        'trade, trades, traded, trading, export, exports, exported, exporting'
    """
    stems = [(verb, verb.removesuffix("e")) for verb in verbs.split()]
    return ", ".join(f"{verb}, {verb}s, {stem}ed, {stem}ing" for verb, stem in stems)
