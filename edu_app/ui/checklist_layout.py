# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Set the filled checklist on one sheet, as calm as the answers allow."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QSizeF

from edu_app.ui.checklist_bench import Bench, Fit, Way
from edu_app.ui.checklist_beside import set_beside
from edu_app.ui.checklist_columns import set_in_columns
from edu_app.ui.checklist_full import set_in_full
from edu_app.ui.checklist_marks import ScaledPart
from edu_app.ui.checklist_panel import Panel, PanelMaker
from edu_app.ui.paper_parts import GroupPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from edu_app.library.checklist import Form
    from edu_app.library.diagram import Diagram
    from edu_app.ui.checklist_sections import Filling
    from edu_app.ui.checklist_type import TypeCase
    from edu_app.ui.paper_parts import Made, Part

BESIDE = (
    *(Fit(gaps=gaps, notes=True) for gaps in (1.3, 1.1, 0.9, 0.7)),
    *(Fit(gaps=gaps) for gaps in (1.1, 0.9, 0.7)),
    *(Fit(gaps=gaps, left=0.3) for gaps in (0.7, 0.55, 0.45)),
    *(Fit(size=size, gaps=0.45, left=0.3) for size in (0.97, 0.94, 0.91, 0.88)),
)
COLUMNS = tuple(
    Fit(size=0.96 - 0.03 * step, gaps=0.6, way=Way.COLUMNS, head=0.9) for step in range(10)
)
FULL = tuple(
    Fit(
        size=0.72 * 0.98**step,
        gaps=max(0.25, 0.5 - 0.03 * step),
        way=Way.FULL,
        head=0.72,
        lines=0,
        write=False,
    )
    for step in range(48)
)
ABOVE_FOOT = 6.0
FITS = (BESIDE, COLUMNS, FULL)
"""From calm to dense, and each of them too: what fits in one way fits in all behind it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands above and below the answers, in the same words on every sheet."""

    head: Made
    foot: Made


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """The checklist in its place."""

    fit: Fit
    fits: bool
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is to be set."""

    case: TypeCase
    form: Form
    diagram: Diagram | None
    filling: Filling
    size: QSizeF
    """Room inside the margins."""
    frame: Callable[[Fit], Frame]
    """Makes head and foot; on a full page they are smaller."""


def lay_out(task: Task) -> Laid:
    """Return the calmest way that fits on one sheet; the densest when none does."""
    tried: dict[Fit, Laid] = {}
    panels = PanelMaker(
        Panel(
            case=task.case,
            form=task.form,
            diagram=task.diagram,
            marked=task.filling.marked,
        )
    )

    def fits(fit: Fit) -> bool:
        bench = Bench(case=task.case, form=task.form, fit=fit, panels=panels)
        tried[fit] = _laid(bench, task)
        return tried[fit].fits

    family = next((each for each in FITS if fits(each[-1])), FITS[-1])
    return tried[family[bisect_left(family[:-1], True, key=fits)]]


def _laid(bench: Bench, task: Task) -> Laid:
    fit, frame = bench.fit, task.frame(bench.fit)
    top, foot = frame.head.slab.height, task.size.height() - frame.foot.slab.height
    inside = QSizeF(task.size.width(), foot - top - ABOVE_FOOT) / fit.size
    parts, fits = _set(bench, task.filling, inside)
    return Laid(
        fit=fit,
        fits=fits,
        parts=(
            GroupPart(x=0.0, y=0.0, parts=frame.head.parts),
            ScaledPart(y=top, scale=fit.size, parts=tuple(parts)),
            GroupPart(x=0.0, y=foot, parts=frame.foot.parts),
        ),
    )


def _set(bench: Bench, filling: Filling, room: QSizeF) -> tuple[list[Part], bool]:
    match bench.fit.way:
        case Way.BESIDE:
            return set_beside(bench, filling, room)
        case Way.COLUMNS:
            return set_in_columns(bench, filling, room)
        case Way.FULL:
            return set_in_full(bench, filling, room)
        case _ as never:
            assert_never(never)
