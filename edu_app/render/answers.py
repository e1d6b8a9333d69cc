# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the present person has ticked: frozen, changed by making new ones, never counted up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from edu_app.library.checklist import (
    SIDE,
    WHERE,
    Field,
    Form,
    Item,
    Kind,
    kind_of,
    side_of,
)

Choices = frozenset[str]
NOTHING: Choices = frozenset()
BOTH, MIDDLE = "both", "middle"
_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Everything that was tapped. What was added to a line stays when its tick is taken away."""

    ticked: Choices = NOTHING
    """Ids of lines."""
    drawn: Choices = NOTHING
    """Lines that are ticked by marks alone: their tick goes with the last mark."""
    regions: Mapping[str, Choices] = field(default_factory=dict)
    """Line to regions of the drawing; lines without any are not there."""
    chosen: Mapping[tuple[str, str], Choices] = field(default_factory=dict)
    """Line and field to choices taken by hand; what has none is not there."""

    def __bool__(self) -> bool:
        """Tell whether there is anything to lose."""
        return bool(self.ticked)


EMPTY = Answers()


def tick(answers: Answers, item_id: str, *, on: bool) -> Answers:
    """Tick a line, or take its tick away."""
    ticked = answers.ticked | {item_id} if on else answers.ticked - {item_id}
    return replace(answers, ticked=ticked, drawn=answers.drawn - {item_id})


def turn_region(answers: Answers, item_id: str, region: str) -> Answers:
    """Mark a region for a line, or take the mark away; a mark ticks the line.

    A line that was ticked so, and that nothing was added to since, loses its tick with its last
    mark. A line that was ticked by hand keeps it.
    """
    here = item_id in answers.ticked
    before = answers.regions.get(item_id, NOTHING) if here else NOTHING
    after = before ^ {region}
    drawn = answers.drawn if here else answers.drawn | {item_id}
    ticked = answers.ticked | {item_id}
    if not after and item_id in drawn:
        drawn, ticked = drawn - {item_id}, ticked - {item_id}
    regions = _with(answers.regions, item_id, after)
    return replace(answers, ticked=ticked, drawn=drawn, regions=regions)


def mark(form: Form, answers: Answers, mark_id: str, region: str) -> Answers | None:
    """Mark a region as pain or swelling; None where the form knows no such line."""
    for each in form.marks:
        if each.id == mark_id and kind_of(region) in each.items:
            return turn_region(answers, each.items[kind_of(region)], region)
    return None


def choose(answers: Answers, form: Form, place: tuple[str, str], choice: str) -> Answers:
    """Take a choice of a field (`place` is line and field), or give it back when it was taken.

    What the drawing says about side and place follows.
    """
    item_id, field_id = place
    asked = form.field(field_id)
    regions = answers.regions.get(item_id, NOTHING)
    gone = choice in taken(form, answers, item_id, asked)
    by_hand = answers.chosen.get(place, NOTHING) if asked.kind is Kind.MANY else NOTHING
    by_hand = by_hand - {choice} if gone else by_hand | {choice}
    if field_id == WHERE and gone:
        regions = frozenset(each for each in regions if form.place_of(each) != choice)
    elif field_id == SIDE:
        regions = NOTHING if gone else _on_side(regions, choice)
    return replace(
        answers,
        drawn=answers.drawn - {item_id},
        regions=_with(answers.regions, item_id, regions),
        chosen=_with(answers.chosen, place, by_hand),
    )


def _on_side(regions: Choices, side: str) -> Choices:
    """Return the regions that a side leaves: the drawing never says another than the list."""
    if side == BOTH:
        return regions
    return frozenset(each for each in regions if side_of(each) in (side, MIDDLE))


def _with(mapping: Mapping[_Key, Choices], key: _Key, choices: Choices) -> Mapping[_Key, Choices]:
    """Return a mapping with other choices of a key; without the key when there are none."""
    others = {each: held for each, held in mapping.items() if each != key}
    return others | {key: choices} if choices else others


def taken(form: Form, answers: Answers, item_id: str, asked: Field) -> Choices:
    """Return what is chosen for a line, also by marks on the drawing."""
    chosen = answers.chosen.get((item_id, asked.id), NOTHING)
    marked = answers.regions.get(item_id, NOTHING)
    if not marked or asked.id not in (SIDE, WHERE):
        return chosen
    if asked.id == WHERE:
        return chosen | {form.place_of(each) for each in marked}
    return frozenset({_side(chosen, marked)})


def _side(chosen: Choices, marked: Choices) -> str:
    """Return the side that marks and list say together."""
    sides = {side_of(each) for each in marked} | chosen
    legs = sides - {MIDDLE}
    if len(legs) > 1:
        return BOTH
    return next(iter(legs), MIDDLE)


def ticked(form: Form, answers: Answers, step: str) -> tuple[Item, ...]:
    """Return the ticked lines of a step in the order of the form, not of how bad they are."""
    return tuple(item for item in form.items(step) if item.id in answers.ticked)


def numbers(form: Form, answers: Answers) -> dict[str, int]:
    """Return the number that each ticked symptom has on the list, the drawing and the page."""
    found = ticked(form, answers, "feel")
    return {item.id: number for number, item in enumerate(found, start=1)}


def marked(form: Form, answers: Answers) -> Iterator[tuple[str, str]]:
    """Return line and region of each mark of a ticked line, in the order of the form."""
    for item in ticked(form, answers, "feel"):
        for region in sorted(answers.regions.get(item.id, NOTHING)):
            yield item.id, region
