# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The symptoms of the blank form: each with a box, its sides, and the discs to fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.library.checklist import BOTHER, SIDE
from edu_app.ui.checklist_bench import LABEL, SMALL, Bench, Pile
from edu_app.ui.checklist_items import put_tick, tick_room
from edu_app.ui.checklist_marks import StrokePart, TickPart
from edu_app.ui.checklist_rows import DISC_PITCH, DISC_RADIUS, GUTTER, name_runs, put_scale
from edu_app.ui.checklist_type import LinesPart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from edu_app.library.checklist import Group, Item
    from edu_app.ui.paper_parts import Made

PADDING = 4
SIDE_BOX = 0.86
"""Side of the small boxes in em of their words."""
SIDE_GAP, LEAST_SIDE_GAP, BOX_GAP = 16, 8, 6
ABOVE_GROUP = 10
CLOSE = 0.01


def make_blank_symptoms(bench: Bench, width: float, group: Group) -> Iterator[Made]:
    """Make the name of a group, with what the discs are for, and a slab for each of its lines."""
    yield _make_name(bench, width, group.name)
    for item in group.items:
        yield _make_row(bench, width, item)


def _make_name(bench: Bench, width: float, name: str) -> Made:
    pile = Pile()
    label = bench.set(width, (bench.form.field(BOTHER).short, LABEL))
    words = bench.set(width - label.width - bench.em(GUTTER), (name, LABEL))
    pile.parts.append(LinesPart(lines=label, x=width - label.width))
    pile.lines(words)
    pile.skip(bench.gap(PADDING) / 2)
    pile.parts.append(StrokePart(y=pile.y, width=width))
    return pile.made(gap=bench.gap(ABOVE_GROUP), leads=True)


def _make_row(bench: Bench, width: float, item: Item) -> Made:
    pile, form = Pile(), bench.form
    pile.skip(bench.gap(PADDING))
    radius, pitch = bench.em(DISC_RADIUS), bench.em(DISC_PITCH)
    scale = pitch * (len(form.field(BOTHER).choices) - 1) + 2 * radius
    left, beside = tick_room(bench), scale + bench.em(GUTTER)
    lines = bench.set(width - left - beside, *name_runs(item, ticked=False))
    put_tick(bench, pile, 0.0, lines.pitch, ticked=False)
    discs = (width - scale + radius, pitch, radius)
    put_scale(bench, pile, discs, pile.y + lines.pitch / 2, "")
    pile.lines(lines, left)
    _put_sides(bench, pile, left, width)
    pile.skip(bench.gap(PADDING))
    pile.parts.append(StrokePart(y=pile.y, width=width))
    return pile.made()


def _put_sides(bench: Bench, pile: Pile, left: float, width: float) -> None:
    """Put a box for each side; one that does not fit goes into the next line."""
    box = bench.case.px(bench.tone(SMALL)) * SIDE_BOX
    choices = bench.form.field(SIDE).choices
    set_words = [bench.set(width - left, (choice.name, SMALL)) for choice in choices]
    widths = [box + bench.em(BOX_GAP) + words.width for words in set_words]
    spare = (width - left - sum(widths)) / max(1, len(widths) - 1)
    gap = max(bench.em(LEAST_SIDE_GAP), min(bench.em(SIDE_GAP), spare))
    x, high = left, 0.0
    for words, wide in zip(set_words, widths, strict=True):
        if x > left and x + wide > width + CLOSE:
            x = left
            pile.skip(high)
        y = pile.y + (words.pitch - box) / 2
        pile.parts.append(TickPart(x=x, y=y, side=box, ticked=False))
        pile.parts.append(LinesPart(lines=words, x=x + box + bench.em(BOX_GAP), y=pile.y))
        x, high = x + wide + gap, words.height
    pile.skip(high)
