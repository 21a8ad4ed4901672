"""Which time of a sentence each of its figures is for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bilat.reading.changes import ChangeMention
from bilat.reading.clauses import past_possessive
from bilat.reading.figure_items import CLOSE, Item, status_of
from bilat.reading.figure_scene import FigureScene
from bilat.reading.times import Tense, TimeMention
from bilat.reading.when import Same, UnitAway
from bilat.values import Period


def date_items(scene: FigureScene, items: Sequence[Item]) -> None:
    """Give each item the time that the sentence states for it."""
    times = [time for time in scene.sentence.times if _may_date(scene, time)]
    if times:
        for item in items:
            _date(scene, item, items, times)


def _date(scene: FigureScene, item: Item, items: Sequence[Item], times: Sequence[TimeMention]) -> None:
    tense: Tense = "past" if status_of(scene, item) == "reported" else "future"
    for time, own in _candidates(scene, item, items, times):
        if item.leads_from and not own:
            return  # what it was before has no time of what it came to
        back = isinstance(time.when, Same) and time.when.back != 0
        period = _period(scene, time, tense, items) if own or not back else None
        if period is not None and (own or not (is_over if tense == "future" else is_ahead)(scene, period)):
            item.period, item.earlier = period, back
            return


def _candidates(
    scene: FigureScene, item: Item, items: Sequence[Item], times: Sequence[TimeMention]
) -> Iterator[tuple[TimeMention, bool]]:
    """Times that may be an item's, the likeliest first, and whether it stands right by it.

    First the time right after a number, then those before it that are no other number's, then those farther after it,
    then those that it shares with others.
    """
    following = min((other.first for other in items if other.first >= item.stop), default=scene.stop)
    after = [
        time
        for time in times
        if item.stop <= time.first < following
        and time.first - item.stop <= 2 * CLOSE
        and not scene.breaks_between(item.stop, time.first)
        and not (scene.words.verb_last and scene.holds(",", item.stop, time.first))
    ]
    opening = [time for time in times if time.first >= item.stop and _opens_clause(scene, time, item, items, times)]
    after = [time for time in after if time not in opening]
    near = [time for time in after if time.first - item.stop <= CLOSE]
    before = [time for time in times if time.stop <= item.first]
    if scene.words.verb_last:
        last = max((other.stop for other in items if other.stop <= item.first), default=scene.first)
        free = [time for time in before if time.first >= last]
        yield from ((time, True) for time in reversed(free))
    else:
        free = [time for time in before if not item.leads_from and _owner(scene, time, item, items) is None]
    shared = [time for time in before if not scene.ends_between(time.stop, item.first)]
    single = [time for time in times if len(times) == 1 and time not in opening]
    alone = [time for time in single if not scene.ends_between(item.stop, time.first)]
    alone = [time for time in alone if _is_shared(scene, item, time, items)]
    yield from ((time, True) for time in near[:1])
    yield from ((time, True) for time in reversed(free))
    for time in [*after, *reversed(shared), *alone]:
        owner = _owner(scene, time, item, items)
        if owner is None or not owner.leads_from:  # the time of what it rose from is not that of what it came to
            yield time, False


def _is_shared(scene: FigureScene, item: Item, time: TimeMention, items: Sequence[Item]) -> bool:
    """Whether all numbers from one up to a time are told alike: not "sold $5m, and hopes to sell $9m next year"."""
    status = status_of(scene, item)
    between = (other for other in items if item.stop <= other.first < time.first)
    return all(status_of(scene, other) == status for other in between)


def _may_date(scene: FigureScene, time: TimeMention) -> bool:
    """Whether a time may be that of a figure: not one compared with, and no single day."""
    if time.relation in ("compared", "after", "before"):
        return False
    if isinstance(time.when, UnitAway) and (time.attributive or time.when.unit in ("day", "week")):
        return False  # «на 5% больше прошлогоднего»
    if any("told" in roles and stop == time.first for _, stop, roles in scene.cues):
        return False  # "according to figures released in May"
    if isinstance(time.when, Same) and time.relation == "by":
        return False  # «к тому же периоду»: compared with it
    if _is_measure(scene, time):
        return False
    if scene.norms[time.first] not in scene.words.comparing:
        return True
    return not any(  # "85% over last year"
        isinstance(number, ChangeMention) and 0 <= time.first - number.stop <= 2 for number in scene.numbers
    )


def _is_measure(scene: FigureScene, time: TimeMention) -> bool:
    """Whether a time is that of a figure that another is measured by: "above last year's level", "the 2024 level".

    Not what opens a sentence: "last year's level was $2bn".
    """
    if time.first == scene.first:
        return False
    after = past_possessive(scene.sentence, time.stop) or time.stop
    before = scene.norms[time.first - 1] in scene.words.measures
    return before or (after < scene.stop and scene.norms[after] in scene.words.measures_after)


def _opens_clause(
    scene: FigureScene, time: TimeMention, item: Item, items: Sequence[Item], times: Sequence[TimeMention]
) -> bool:
    """Whether a time after a comma belongs to what comes next: "$5bn, in 2020 it was …", "$5bn, in 2020 — $4bn"."""
    if not _is_parted(scene, item, time):
        return False
    if any(trigger.first > time.first for trigger in scene.triggers):
        return True
    if any(scene.sentence.has_at(index, "instrument") for index in range(item.stop, time.first)):
        return True  # "will supply five trucks, a contract was signed in May"
    following = next((other for other in items if other.first >= time.stop), None)
    return following is not None and not any(
        _is_beside(scene, other, following) for other in times if other is not time
    )


def _is_parted(scene: FigureScene, item: Item, time: TimeMention) -> bool:
    """Whether a comma, or a bracket that opens, stands between a number and a time after it."""
    bracket = scene.holds("(", item.stop, time.first) and not scene.holds(")", item.stop, time.first)
    return bracket or scene.holds(",;", item.stop, time.first)


def _is_beside(scene: FigureScene, time: TimeMention, item: Item) -> bool:
    """Whether a time stands right after an item, with no comma between."""
    return 0 <= time.first - item.stop <= CLOSE and not scene.holds(",;", item.stop, time.first)


def _owner(scene: FigureScene, time: TimeMention, item: Item, items: Sequence[Item]) -> Item | None:
    """The item that stands before an item and its time: "$2bn in 2020 and $3bn"."""
    owner = next((other for other in reversed(items) if other.stop <= time.first and other is not item), None)
    if owner is None or time.first - owner.stop > CLOSE:
        return None
    apart = scene.breaks_between(owner.stop, time.first) or _is_parted(scene, owner, time)
    return None if apart else owner


def _period(scene: FigureScene, time: TimeMention, tense: Tense, items: Sequence[Item]) -> Period | None:
    """The period of a time; figures are for months and years, so that a day only dates the statement."""
    told = [item.period for item in items if item.period is not None and item.stop <= time.stop]
    context = told[-1] if told else scene.memory.period
    ahead = time.relation == "from" and tense == "future"
    resolve = time.span if time.relation == "until" or ahead else time.resolve
    period = resolve(scene.context.anchor, tense, context)
    if period is not None and ahead and not period.is_interval:
        period = Period.between(period, None)  # "will sell so much a year from 2027"
    if period is not None and time.relation == "until" and tense == "past":
        period = _so_far(period)
    return None if period is None or (period.first is not None and period.first.day is not None) else period


def _so_far(period: Period) -> Period:
    """From January to a month up to which figures are told: "up to September trade was …"."""
    month = period.first
    if month is None or month.year is None or month.month in (None, 1) or period.is_interval:
        return period
    return Period.between(Period.of(month.year, 1), period)


def is_ahead(scene: FigureScene, period: Period) -> bool:
    """Whether a period begins after the day of publication."""
    anchor = scene.context.anchor
    return anchor is not None and period.start is not None and period.start > anchor


def is_over(scene: FigureScene, period: Period) -> bool:
    """Whether a period ends before the day of publication."""
    anchor = scene.context.anchor
    return anchor is not None and period.end is not None and period.end < anchor
