# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The calm way to set the checklist: map beside table, and the rest where there is room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from edu_app.ui.checklist_bench import piled
from edu_app.ui.checklist_lists import make_notes
from edu_app.ui.checklist_sections import history_part, map_part, question_part, symptom_part
from edu_app.ui.paper_parts import GroupPart, Made

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF

    from edu_app.ui.checklist_bench import Bench
    from edu_app.ui.checklist_sections import Filling
    from edu_app.ui.paper_parts import Part

GUTTER = 22.0
BETWEEN_PARTS = 20
NOTES_LEAST = 84.0
"""A lower box for notes would be of no use."""
Make = Callable[["Bench", "Filling", float], Iterator[Made]]
"""Makes the slabs of a part of the page."""
WAYS = (("right", "full"), ("full", "full"), ("left", "full"), ("right", "left"), ("full", "left"))
"""Where the history and the questions stand, the usual way first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Set:
    """The parts in one of the ways."""

    left: Made
    right: Made
    full: Made
    """What stands below both; has no height when nothing does."""

    def height(self, between: float) -> float:
        """Return how high all of it is."""
        return self.top(between) + self.full.slab.height

    def top(self, between: float) -> float:
        """Return where begins what stands below both columns."""
        columns = max(self.left.slab.height, self.right.slab.height)
        return columns + (between if self.full.slab.height else 0.0)


def set_beside(bench: Bench, filling: Filling, room: QSizeF) -> tuple[list[Part], bool]:
    """Return the parts and whether they fit: in the first way that does, else in the last."""
    between = bench.gap(BETWEEN_PARTS)
    maker = _Maker(bench, filling, room.width())
    ways = (_set(maker, way, between) for way in WAYS)
    high = room.height()
    notes = between + bench.real(NOTES_LEAST) if bench.fit.notes else 0.0
    found = next((way for way in ways if way.height(between) + notes <= high), None)
    if found is None:
        return [], False
    y = found.height(between)
    parts: list[Part] = [
        GroupPart(x=0.0, y=0.0, parts=found.left.parts),
        GroupPart(x=room.width() - maker.widths["right"], y=0.0, parts=found.right.parts),
        GroupPart(x=0.0, y=found.top(between), parts=found.full.parts),
    ]
    if bench.fit.notes:
        box = make_notes(bench, room.width(), high - y - between)
        parts.append(GroupPart(x=0.0, y=y + between, parts=box.parts))
    return parts, True


def _set(maker: _Maker, way: tuple[str, str], between: float) -> _Set:
    columns = {
        "left": [maker.made(_map, "left")],
        "right": [maker.made(symptom_part, "right")],
        "full": [],
    }
    for make, column in zip((history_part, question_part), way, strict=True):
        columns[column].append(maker.made(make, column))
    return _Set(**{name: piled(slabs, between) for name, slabs in columns.items()})


def _map(bench: Bench, filling: Filling, width: float) -> Iterator[Made]:
    del filling
    return map_part(bench, width)


class _Maker:
    """Makes each part once for each width that it is tried in."""

    def __init__(self, bench: Bench, filling: Filling, width: float) -> None:
        self.widths = {
            "left": width * bench.fit.left,
            "right": width * (1 - bench.fit.left) - bench.real(GUTTER),
            "full": width,
        }
        self._bench, self._filling = bench, filling
        self._made: dict[tuple[Make, str], Made] = {}

    def made(self, make: Make, column: str) -> Made:
        key = (make, column)
        if key not in self._made:
            self._made[key] = piled(list(make(self._bench, self._filling, self.widths[column])))
        return self._made[key]
