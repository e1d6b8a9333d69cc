# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A denser way to set the checklist: everything runs in two columns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from edu_app.render.stack import columns_used, even, stack
from edu_app.ui.checklist_sections import history_part, map_part, question_part, symptom_part
from edu_app.ui.paper_parts import GroupPart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QSizeF

    from edu_app.ui.checklist_bench import Bench
    from edu_app.ui.checklist_sections import Filling
    from edu_app.ui.paper_parts import Made, Part

COLUMNS = 2
GUTTER = 20.0
MAP_SHARE = 0.28
"""Share of the height that the map has at most."""
BETWEEN_PARTS = 20


def set_in_columns(bench: Bench, filling: Filling, room: QSizeF) -> tuple[list[Part], bool]:
    """Return the parts and whether they fit."""
    gutter, high = bench.real(GUTTER), room.height()
    width = (room.width() - gutter) / COLUMNS
    made = list(map_part(bench, width, high * MAP_SHARE))
    for make in (symptom_part, history_part, question_part):
        made += _led(bench, make(bench, filling, width))
    slabs = [each.slab for each in made]
    if columns_used(stack(slabs, lambda _column: high)) > COLUMNS:
        return [], False
    parts: list[Part] = [
        GroupPart(x=each.column * (width + gutter), y=each.top, parts=made[each.slab].parts)
        for each in even(slabs, lambda _column: high, COLUMNS)
    ]
    return parts, True


def _led(bench: Bench, slabs: Iterator[Made]) -> Iterator[Made]:
    """Return the slabs of a part of the page with free room above its heading."""
    gap = bench.gap(BETWEEN_PARTS)
    for number, made in enumerate(slabs):
        yield made if number else replace(made, slab=replace(made.slab, gap=gap))
