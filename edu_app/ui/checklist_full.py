# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The densest way to set the checklist: a grid of all symptoms, questions in two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF

from edu_app.render.stack import columns_used, even, stack
from edu_app.ui.checklist_bench import make_heading, piled
from edu_app.ui.checklist_grid import make_grid
from edu_app.ui.checklist_sections import (
    history_part,
    map_part,
    notes_slab,
    question_part,
)
from edu_app.ui.paper_parts import GroupPart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from edu_app.ui.checklist_bench import Bench
    from edu_app.ui.checklist_sections import Filling
    from edu_app.ui.paper_parts import Made, Part

MAP_WIDTH, MAP_HEIGHT = 0.36, 0.185
"""Shares of the room that the map has at most."""
GUTTER = 16.0
BETWEEN_PARTS = 14
COLUMNS = 2
STEP_PX = 8.0


def set_in_full(bench: Bench, filling: Filling, room: QSizeF) -> tuple[list[Part], bool]:
    """Return the parts and whether they fit."""
    gutter, between = bench.real(GUTTER), bench.gap(BETWEEN_PARTS)
    width, left = room.width(), room.width() * MAP_WIDTH
    right = width - left - gutter
    history = piled(list(history_part(bench, filling, right)))
    heading = make_heading(bench, left, bench.form.page.map).slab.height
    most = max(room.height() * MAP_HEIGHT, history.slab.height - heading)
    body = piled(list(map_part(bench, left, _coarse(bench, most))))
    grid = piled(list(_grid(bench, filling, width)))
    y = max(body.slab.height, history.slab.height) + between
    low = y + grid.slab.height + between
    asked = _questions(bench, filling, QSizeF(width, room.height() - low))
    parts: list[Part] = [
        GroupPart(x=0.0, y=0.0, parts=body.parts),
        GroupPart(x=left + gutter, y=0.0, parts=history.parts),
        GroupPart(x=0.0, y=y, parts=grid.parts),
        GroupPart(x=0.0, y=low, parts=tuple(asked)),
    ]
    return (parts, True) if asked else ([], False)


def _coarse(bench: Bench, height: float) -> float:
    """Return a height in few steps, so that a map is made for few of them only."""
    return bench.real(height * bench.fit.size // STEP_PX * STEP_PX)


def _grid(bench: Bench, filling: Filling, width: float) -> Iterator[Made]:
    page = bench.form.page
    yield make_heading(bench, width, page.symptoms)
    yield make_grid(bench, width, filling.symptoms)
    yield notes_slab(bench, width)


def _questions(bench: Bench, filling: Filling, room: QSizeF) -> list[Part]:
    """Return the heading and below it the questions in two columns; nothing if they do not fit."""
    gutter = bench.real(GUTTER)
    column = (room.width() - gutter) / COLUMNS
    heading, *made = question_part(bench, filling, column)
    top = heading.slab.height
    slabs, high = [each.slab for each in made], room.height() - top
    if high < 0 or columns_used(stack(slabs, lambda _column: high)) > COLUMNS:
        return []
    parts: list[Part] = [GroupPart(x=0.0, y=0.0, parts=heading.parts)]
    for each in even(slabs, lambda _column: high, COLUMNS):
        x, y = each.column * (column + gutter), top + each.top
        parts.append(GroupPart(x=x, y=y, parts=made[each.slab].parts))
    return parts
