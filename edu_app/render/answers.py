# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the present person has ticked: frozen, changed by making new ones, never counted up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Everything that was tapped. What was added to a line stays when its tick is taken away."""

    ticked: Choices = NOTHING
    """Ids of lines."""
    regions: Mapping[str, Choices] = field(default_factory=dict)
    """Line to regions of the drawing."""
    chosen: Mapping[tuple[str, str], Choices] = field(default_factory=dict)
    """Line and field to choices."""

    def __bool__(self) -> bool:
        """Tell whether there is anything to lose."""
        return bool(self.ticked)


EMPTY = Answers()


def tick(answers: Answers, item_id: str, *, on: bool) -> Answers:
    """Tick a line, or take its tick away."""
    ticked = answers.ticked | {item_id} if on else answers.ticked - {item_id}
    return replace(answers, ticked=ticked)


def turn_region(answers: Answers, item_id: str, region: str) -> Answers:
    """Mark a region for a line, or take the mark away; a mark ticks the line.

    With the last mark goes a tick that nothing else was added to: it came by the drawing.
    """
    before = answers.regions.get(item_id, NOTHING) if item_id in answers.ticked else NOTHING
    after = before ^ {region}
    regions = {**answers.regions, item_id: after}
    bare = not after and not any(
        chosen for (line, _field), chosen in answers.chosen.items() if line == item_id
    )
    ticked = answers.ticked - {item_id} if bare else answers.ticked | {item_id}
    return replace(answers, ticked=ticked, regions=regions)


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
    before = taken(form, answers, item_id, asked)
    after = before ^ {choice} if asked.kind is Kind.MANY else {choice} - before
    regions = answers.regions.get(item_id, NOTHING)
    if field_id == WHERE:
        regions = frozenset(each for each in regions if form.place_of(each) in after)
    elif field_id == SIDE:
        regions = _on_side(regions, next(iter(after), ""))
    return replace(
        answers,
        regions={**answers.regions, item_id: regions},
        chosen={**answers.chosen, place: frozenset(after)},
    )


def _on_side(regions: Choices, side: str) -> Choices:
    """Return the regions that a side leaves: the drawing never says another than the list."""
    if side in ("", "both"):
        return regions if side else NOTHING
    return frozenset(each for each in regions if side_of(each) in (side, "middle"))


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
    legs = sides & {"left", "right", "both"}
    if len(legs) > 1:
        return "both"
    return next(iter(legs), "middle")


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
