"""What a sentence leaves out of a figure's two countries, by what the text has set up before it."""

from __future__ import annotations

from typing import Final

from bilat.reading.figure_items import Item, scope_of
from bilat.reading.figure_memory import other_of
from bilat.reading.figure_scene import FigureScene, Place
from bilat.reading.figure_words import GIVEN

Pair = tuple[str, str]
BLOCS: Final = frozenset({"EU", "UN"})
"""What a paragraph often names beside the two states it is about."""


def completed(scene: FigureScene, item: Item, reporter: str | None, partner: str | None) -> Pair | None:
    """Both countries, what is missing taken from the text."""
    if item.trigger.flow in GIVEN and _by_organisation(scene, item):
        return (reporter, partner) if reporter and partner and reporter != partner else None
    if reporter is None and partner is None:
        return _from_memory(scene, item)
    if reporter is None and partner is not None:
        reporter = partner_of(scene, item, partner)
    elif partner is None and reporter is not None:
        partner = partner_of(scene, item, reporter)
    return (reporter, partner) if reporter and partner and reporter != partner else None


def _by_organisation(scene: FigureScene, item: Item) -> bool:
    """Whether an international body may be who gives: "the World Bank approved a loan to Chad"."""
    low, high = scope_of(scene, item)
    return any(body.world and low <= body.first < high for body in scene.sentence.institutions)


def _from_memory(scene: FigureScene, item: Item) -> Pair | None:
    """Both countries from the figures before, counted from the side the article takes."""
    memory = scene.memory
    flow = item.trigger.flow
    if memory.pair is None or scene.is_worldwide(item.trigger, item.first):
        return None
    if "inverse" in scene.roles(*scope_of(scene, item)):
        return memory.pair[1], memory.pair[0]
    if flow == memory.flow or (flow in GIVEN and memory.flow in GIVEN):
        return memory.pair
    pair = standing_pair(scene)
    if flow in GIVEN or len(pair) != 2:
        return None
    home = memory.home if memory.home in pair else scene.first_named(pair) or pair[0]
    return home, other_of(pair, home)


def just_named(scene: FigureScene) -> tuple[str, ...]:
    """Both countries where the sentence speaks of the two that the one before it has named since the last figure."""
    memory, before = scene.memory, scene.memory.before
    if before is None or memory.fresh or "mutual" not in scene.roles(scene.first, scene.stop):
        return ()
    codes = (code for mention in before.countries for code in mention.codes if code not in BLOCS)
    named = tuple(dict.fromkeys(codes))
    if len(named) == 1 and memory.home is not None and memory.home != named[0]:
        return memory.home, named[0]
    return named if len(named) == 2 else ()


def standing_pair(scene: FigureScene) -> tuple[str, ...]:
    """The countries that the text speaks of here, where the sentence names none."""
    memory, near = scene.memory, scene.context.near
    if memory.pair and memory.block is scene.sentence.mentions:
        return memory.pair
    if len(near) == 2 and BLOCS.isdisjoint(near):
        return near
    if memory.pairs:
        return memory.pairs.most_common(1)[0][0]
    states = [code for code, _ in scene.context.counts.most_common() if code not in BLOCS]
    if near and len(states) > 1:
        return tuple(states[:2])
    return near or scene.context.pair or _linked(scene)


def _linked(scene: FigureScene) -> tuple[str, ...]:
    """The two countries that a text has named right beside each other, if nobody else acts: "ties of Chad and Togo"."""
    linked = scene.context.linked
    return linked if len(linked) == 2 and scene.context.counts.keys() <= {*linked} else ()


def partner_of(scene: FigureScene, item: Item, code: str) -> str | None:
    """The other country of the figures before, or of the article."""
    if scene.is_worldwide(item.trigger, item.first):
        return None
    near = scene.context.near
    other = scene.memory.other_than(code, scene.sentence.mentions)
    if other is None and code in near and len(near) == 2:
        return other_of(near, code)
    home = scene.memory.home
    other = other or (home if home and home != code else scene.context.partner_of(code))
    return other or _only_other(scene, item, code)


def _only_other(scene: FigureScene, item: Item, code: str) -> str | None:
    """The one other country of the sentence, of a text that has named none before: its speaker's, at the end."""
    if scene.context.counts:
        return None
    others = {other for place in scene.places if _may_speak(scene, item, place) for other in place.codes}
    others.discard(code)
    return others.pop() if len(others) == 1 else None


def _may_speak(scene: FigureScene, item: Item, place: Place) -> bool:
    """Whether a country may be that of who tells of trade: all where the verb is last, else an office's after it."""
    if scene.words.verb_last or item.trigger.flow in GIVEN:
        return scene.words.verb_last
    speakers = (*scene.sentence.people, *scene.sentence.institutions)
    return place.first >= item.stop and any(who.first <= place.first < who.stop for who in speakers)
