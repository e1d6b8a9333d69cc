# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What was ticked about the person and to ask, and the room to write more by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from edu_app.ui.checklist_bench import HEADING, SMALL, Bench, Pile
from edu_app.ui.checklist_items import WRITE_PX, make_group, put_tick, tick_room
from edu_app.ui.checklist_marks import QUIET, PanelPart, StrokePart
from edu_app.ui.checklist_type import LinesPart
from edu_app.ui.document_type import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from edu_app.library.checklist import Group, Item
    from edu_app.ui.paper_parts import Made

BETWEEN_ITEMS = 4
QUESTION = Tone("body", 500)
NOTES_PADDING = 12
PANEL_RADIUS = 10.0


# ---------------------------------------------------------------- about the person


def make_history(
    bench: Bench, width: float, groups: Iterable[Group], ticked: Iterable[Item]
) -> Iterator[Made]:
    """Make a slab for each group that has something ticked."""
    there = {item.id for item in ticked}
    for group in groups:
        found = [item for item in group.items if item.id in there]
        if found:
            yield make_group(bench, width, group.name, found, ticked=True)


# ---------------------------------------------------------------- questions


def make_questions(
    bench: Bench, width: float, items: Iterable[Item], own: Iterable[str], *, ticked: bool = True
) -> Iterator[Made]:
    """Make a slab for each question: those of the form with their hint, then the person's own."""
    for item in items:
        hint = f" {item.hint}" if item.hint else ""
        yield _make_question(bench, width, (item.name, QUESTION), (hint, SMALL), ticked=ticked)
    for words in own:
        yield _make_question(bench, width, (words, QUESTION), ticked=ticked)


def _make_question(bench: Bench, width: float, *runs: tuple[str, Tone], ticked: bool) -> Made:
    pile, box = Pile(), tick_room(bench)
    lines = bench.set(width - box, *runs)
    put_tick(bench, pile, 0.0, lines.pitch, ticked=ticked)
    pile.lines(lines, box)
    return pile.made(gap=bench.gap(BETWEEN_ITEMS))


def make_ruled(bench: Bench, width: float, count: int) -> Made:
    """Make lines to write on."""
    pile = Pile()
    for _ in range(count):
        pile.skip(bench.real(WRITE_PX))
        pile.parts.append(StrokePart(y=pile.y, width=width, role=QUIET))
    return pile.made()


def make_notes(bench: Bench, width: float, height: float) -> Made:
    """Make the box for what is said at the visit."""
    page, pile = bench.form.page, Pile()
    padding = bench.em(NOTES_PADDING)
    title = bench.set(width - 2 * padding, (page.notes, HEADING))
    hint = bench.set(width - 3 * padding - title.width, (page.notes_hint, SMALL))
    rect = QRectF(0, 0, width, height)
    pile.parts.append(PanelPart(rect=rect, radius=PANEL_RADIUS))
    pile.parts.append(LinesPart(lines=title, x=padding, y=padding * 0.6))
    across = width - padding - hint.width
    drop = title.base - hint.base
    pile.parts.append(LinesPart(lines=hint, x=across, y=padding * 0.6 + drop))
    pile.skip(height)
    return pile.made()
