# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What goes home from a talk: worked out from what was shown, kept and ticked."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from edu_app.render.pack import PagePart
from edu_app.render.talk import Packed, Use
from edu_app.render.talk_parts import CalendarPart, KeptPart, StentCardPart, TalkPart

if TYPE_CHECKING:
    from edu_app.library.plan import PlanStep, TalkWords
    from edu_app.render.pack import Part
    from edu_app.render.talk import Kept, Talk

OPTIONS = "options"
"""The page on which all ways to treat stand side by side."""
AFTER = "after-stenting"
"""Whoever was shown something about this page gets a card and a sheet for visits."""


class Sort(StrEnum):
    """What something in the pack is."""

    SUMMARY = "summary"
    PICTURE = "picture"
    PAGE = "page"
    CHECKLIST = "checklist"
    FORM = "form"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing that can be in the pack."""

    key: str
    title: str
    sort: Sort
    part: Part | None
    """None for the checklist, which sets itself."""
    on: bool
    kept: Kept | None = None
    """The picture that it is, which is gone when it is taken out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """What there is besides the talk."""

    steps: Mapping[str, PlanStep]
    words: TalkWords
    pages: Mapping[str, str]
    """Titles of pages that can be read."""
    questions: tuple[str, ...]
    """The patient's own, and those ticked on the checklist."""
    checklist: str
    """The title of the checklist where something is ticked on it; else empty."""


def derive_items(talk: Talk, stock: Stock) -> tuple[Item, ...]:
    """Return everything that can be in the pack, as the person wants it."""
    said = {each.key: each.use for each in talk.pack}
    return tuple(
        replace(item, on=_is_on(said.get(item.key, Use.USUAL), usual=item.on))
        for item in _in_order(tuple(_usual(talk, stock)), [each.key for each in talk.pack])
        if said.get(item.key) is not Use.GONE
    )


def _is_on(use: Use, *, usual: bool) -> bool:
    return usual if use is Use.USUAL else use is Use.ON


def _in_order(items: Sequence[Item], wanted: Sequence[str]) -> Sequence[Item]:
    """Put things into an order; what is new stands behind what it usually follows."""
    there = {item.key: item for item in items}
    order = [key for key in wanted if key in there]
    for at, item in enumerate(items):
        if item.key not in order:
            order.insert(order.index(items[at - 1].key) + 1 if at else 0, item.key)
    return [there[key] for key in order]


# ---------------------------------------------------------------- what there is


def _usual(talk: Talk, stock: Stock) -> Iterator[Item]:
    """Return what can be in the pack in its usual order, and whether it usually is."""
    summary = _summary(talk, stock)
    anything = summary != TalkPart()
    title = stock.words.sheet.title
    yield Item(key=Sort.SUMMARY, title=title, sort=Sort.SUMMARY, part=summary, on=anything)
    for kept in talk.kept:
        if kept.step in stock.steps:
            yield _picture(kept, talk, stock)
    seen = [stock.steps[name] for name in talk.shown if name in stock.steps]
    if OPTIONS in stock.pages:
        yield _page(OPTIONS, stock, on=any(step.options for step in seen))
    if stock.checklist:
        yield Item(
            key=Sort.CHECKLIST,
            title=stock.checklist,
            sort=Sort.CHECKLIST,
            part=None,
            on=True,
        )
    after = any(step.topic == AFTER for step in seen)
    card, visits = stock.words.stent_card_title, stock.words.calendar_title
    yield Item(key="card", title=card, sort=Sort.FORM, part=StentCardPart(), on=after)
    yield Item(key="visits", title=visits, sort=Sort.FORM, part=CalendarPart(), on=after)
    for topic in dict.fromkeys(step.topic for step in seen):
        if topic in stock.pages and topic != OPTIONS:
            yield _page(topic, stock, on=False)


def _summary(talk: Talk, stock: Stock) -> TalkPart:
    return TalkPart(
        shown=talk.shown,
        again=talk.again,
        matters=talk.matters,
        next_steps=talk.next_steps,
        questions=stock.questions,
    )


def _picture(kept: Kept, talk: Talk, stock: Stock) -> Item:
    part = KeptPart(
        step=kept.step, picture=kept.picture, marks=kept.marks, again=kept.step in talk.again
    )
    return Item(
        key=f"{Sort.PICTURE}-{hash(kept) & 0xFFFFFFFFFF:x}",
        title=stock.steps[kept.step].title,
        sort=Sort.PICTURE,
        part=part,
        on=True,
        kept=kept,
    )


def _page(topic: str, stock: Stock, *, on: bool) -> Item:
    title = stock.pages[topic]
    part = PagePart(topic=topic)
    return Item(key=f"{Sort.PAGE}-{topic}", title=title, sort=Sort.PAGE, part=part, on=on)


# ---------------------------------------------------------------- what is said about it


def turned(talk: Talk, items: Sequence[Item], key: str) -> Talk:
    """Return the talk with a thing put in, or left out."""
    on = {item.key: item.on for item in items}
    use = Use.OFF if on.get(key, False) else Use.ON
    return replace(talk, pack=_said(talk, items, {key: use}))


def moved(talk: Talk, items: Sequence[Item], key: str, by: int) -> Talk:
    """Return the talk with a thing some places further down, within the list."""
    order = [item.key for item in items]
    at = order.index(key)
    order.insert(min(max(at + by, 0), len(order) - 1), order.pop(at))
    there = {each.key: each for each in _said(talk, items, {})}
    rest = (each for each in there.values() if each.key not in order)
    return replace(talk, pack=(*(there[each] for each in order), *rest))


def removed(talk: Talk, items: Sequence[Item], key: str) -> Talk:
    """Return the talk without a thing in its list; a picture that was kept is gone with it."""
    kept = next((item.kept for item in items if item.key == key), None)
    if kept is not None:
        return talk.without(kept)
    return replace(talk, pack=_said(talk, items, {key: Use.GONE}))


def put_back(talk: Talk) -> Talk:
    """Return the talk with everything in its list again that can come back."""
    pack = tuple(Packed(each.key) if each.use is Use.GONE else each for each in talk.pack)
    return replace(talk, pack=pack)


def can_put_back(talk: Talk) -> bool:
    """Tell whether something was taken out that can come back."""
    return any(each.use is Use.GONE for each in talk.pack)


def _said(talk: Talk, items: Sequence[Item], changed: Mapping[str, Use]) -> tuple[Packed, ...]:
    """Return what is said about everything in the list, then about what is not in it now."""
    before = {each.key: each.use for each in talk.pack}
    keys = dict.fromkeys((*(item.key for item in items), *before))
    uses = {**before, **changed}
    return tuple(Packed(key, uses.get(key, Use.USUAL)) for key in keys)


# ---------------------------------------------------------------- what is made of it


def chosen(items: Collection[Item]) -> tuple[Item, ...]:
    """Return what is in the pack, in its order."""
    return tuple(item for item in items if item.on)


def covered(talk: Talk, stock: Stock) -> tuple[str, ...]:
    """Return the titles of what was shown, for the record: never what was ticked or said."""
    return tuple(stock.steps[name].title for name in talk.shown if name in stock.steps)
