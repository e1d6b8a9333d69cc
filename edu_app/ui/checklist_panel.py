# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The panel with the body map: two views, whose side is whose, numbers, and the key to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF

from edu_app.library.checklist import side_of
from edu_app.render.body_map import body_views
from edu_app.render.labels import note_label
from edu_app.render.stack import Slab
from edu_app.ui.art import ArtKey, ArtStore, art_theme
from edu_app.ui.checklist_map import Seen, Slot, SwatchPart, body_parts, pattern_of
from edu_app.ui.checklist_marks import PanelPart
from edu_app.ui.checklist_type import LINE, Lines, LinesPart, Run
from edu_app.ui.document_type import Tone
from edu_app.ui.paper_parts import GroupPart, Made

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from edu_app.library.checklist import Form
    from edu_app.library.diagram import Diagram, Structure
    from edu_app.render.body_map import BodyView, Spot
    from edu_app.ui.art import Art
    from edu_app.ui.checklist_type import TypeCase
    from edu_app.ui.paper_parts import Part

AROUND, BESIDE = 6.0, 2.5
"""Room of the drawing above and below its regions, and beside them, in its units."""
PADDING, RADIUS = 10.0, 10.0
BETWEEN = 14.0
"""Least free room between the two views."""
CAPTION, SIDE, KEY = Tone("small", 600, "ink2"), Tone("cap", 600, "ink2"), Tone("cap")
SIDES = ("right", "left")
GAP = 4.0
KEY_SHARE = 0.36
"""Share of the width that the key has beside the body."""
SIDE_LINE = 1.1
LEAST_SIDE = 48.0
"""Least room for the words under a foot."""
SWATCH = (22.0, 11.0)
NOTE = Tone("foot", 400, "ink2")
KEY_GAP = 14.0
ART_THEME = "mono"
LEAST_SCALE = 0.05
FAR = 10_000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """What the panel shows."""

    case: TypeCase
    form: Form
    diagram: Diagram | None
    """None where the drawing is missing."""
    marked: Mapping[str, tuple[Spot, ...]]
    """Region to its marks."""


class PanelMaker:
    """Makes the panel once for each size that it is tried in."""

    def __init__(self, panel: Panel) -> None:
        self._panel = panel
        self._made: dict[tuple[float, float, bool], Made] = {}

    def make(self, width: float, most: float = FAR, *, beside: bool = False) -> Made:
        """Make the panel so wide and at most so high."""
        key = (round(width, 2), round(most, 2), beside)
        if key not in self._made:
            self._made[key] = make_panel(self._panel, width, most, beside=beside)
        return self._made[key]


def make_panel(panel: Panel, width: float, most: float = FAR, *, beside: bool = False) -> Made:
    """Make the panel so wide and at most so high; its key stands below the body, or `beside` it."""
    views = body_views(panel.diagram, legs=False) if panel.diagram else ()
    inside = width - 2 * PADDING
    key = _make_key(panel, inside * KEY_SHARE if beside else inside)
    room = QSizeF(inside, most - 2 * PADDING - GAP - key.slab.height)
    if beside:
        room = QSizeF(inside * (1 - KEY_SHARE) - BETWEEN, most - 2 * PADDING)
    parts: list[Part] = []
    seen, low = Seen(art=_art(panel), marked=panel.marked), 0.0
    marks = [mark.id for mark in panel.form.marks]
    for slot in _slots(panel, views, room):
        parts += body_parts(panel.case, marks, slot, seen)
        words, end = _words(panel, slot)
        parts, low = [*parts, *words], max(low, end)
    x, y = (inside - inside * KEY_SHARE, low - key.slab.height) if beside else (0.0, low + GAP)
    y = max(0.0, y)
    parts.append(GroupPart(x=x, y=y, parts=key.parts))
    high = max(low, y + key.slab.height) + 2 * PADDING
    frame = PanelPart(rect=QRectF(0, 0, width, high), radius=RADIUS)
    moved = GroupPart(x=PADDING, y=PADDING, parts=tuple(parts))
    return Made(slab=Slab(height=high, firm=True), parts=(frame, moved))


def _slots(panel: Panel, views: Sequence[BodyView], room: QSizeF) -> Iterator[Slot]:
    """Return the views side by side, at one scale, from one height on."""
    boxes = [_bounds(view) for view in views]
    top = min((box[1] for box in boxes), default=0.0) - AROUND
    low = max((box[3] for box in boxes), default=0.0) + AROUND
    widest = max((box[2] - box[0] for box in boxes), default=0.0) + 2 * BESIDE
    wide = room.width() / max(1, len(views))
    above = panel.case.px(CAPTION) * LINE + GAP
    free = room.height() - above - GAP - 2 * panel.case.px(SIDE) * SIDE_LINE
    scale = max(LEAST_SCALE, min((wide - BETWEEN) / max(1.0, widest), free / (low - top)))
    for number, (view, box) in enumerate(zip(views, boxes, strict=True)):
        part = (box[0] - BESIDE, top, box[2] - box[0] + 2 * BESIDE, low - top)
        across, left = part[2] * scale, number * wide
        rect = QRectF(left + (wide - across) / 2, above, across, part[3] * scale)
        yield Slot(view=view, part=part, left=left, width=wide, rect=rect)


def _bounds(view: BodyView) -> tuple[float, float, float, float]:
    points = [point for each in view.regions for outline in each.regions for point in outline]
    across, down = [x for x, _y in points], [y for _x, y in points]
    return min(across), min(down), max(across), max(down)


def _art(panel: Panel) -> Art | None:
    """Return the art for paper; None when it cannot be used."""
    theme = panel.case.theme
    if panel.diagram is None:
        return None
    store = theme.cached("art", lambda: ArtStore(theme.assets))
    file = panel.diagram.art.get(art_theme(panel.diagram, ART_THEME), "")
    return store.open(panel.diagram, ArtKey(file=file))


# ---------------------------------------------------------------- words


def _words(panel: Panel, slot: Slot) -> tuple[list[Part], float]:
    """Return from where the body is seen, and under its feet whose side is which; and the end."""
    parts: list[Part] = []
    sides: list[tuple[float, str]] = []
    for label in slot.view.words:
        text = label.text.replace("\n", " ")
        side = next((each for each in SIDES if label.id.startswith(f"side.{each}.")), "")
        if side:
            sides.append((_foot(slot, side), text))
        else:
            lines = panel.case.set((Run(text, CAPTION),), slot.width)
            parts += centred(lines, slot.left + slot.width / 2, 0.0)
    low = slot.rect.bottom()
    room = min(slot.width / 2, max(slot.rect.width() / 2, LEAST_SIDE)) - GAP / 2
    if any(panel.case.natural(text, SIDE) > room for _foot_x, text in sides):
        room = max(panel.case.natural(word, SIDE) for _x, text in sides for word in text.split())
    for number, (foot, text) in enumerate(sorted(sides)):
        lines = panel.case.set((Run(text, SIDE),), room, line=SIDE_LINE)
        middle = slot.left + slot.width / 2
        reach = (lines.width + GAP) / 2
        x = max(foot, middle + reach) if number else min(foot, middle - reach)
        parts += centred(lines, x, slot.rect.bottom() + GAP)
        low = max(low, slot.rect.bottom() + GAP + lines.height)
    return parts, low


def _foot(slot: Slot, side: str) -> float:
    """Return the middle of the lowest region of a side: it is that foot."""
    regions = [each for each in slot.view.regions if side_of(each.id) == side]
    lowest = max(regions, key=_lowest, default=None)
    if lowest is None:
        return slot.left + slot.width / 2
    left, _top, right, _bottom = slot.box(lowest.regions[0])
    return (left + right) / 2


def _lowest(region: Structure) -> float:
    return max(y for _x, y in region.regions[0])


def _make_key(panel: Panel, width: float) -> Made:
    """Make the key to the patterns, and below it that this is a drawing."""
    parts: list[Part] = []
    kinds = [mark.id for mark in panel.form.marks]
    x = y = low = 0.0
    for mark in panel.form.marks:
        lines = panel.case.set((Run(mark.name, KEY),), width - SWATCH[0] - GAP)
        wide = SWATCH[0] + GAP + lines.width
        if x and x + wide > width:
            x, y = 0.0, low
        rect = QRectF(x, y + (lines.pitch - SWATCH[1]) / 2, *SWATCH)
        parts.append(SwatchPart(rect=rect, pattern=pattern_of(mark.id, kinds)))
        parts.append(LinesPart(lines=lines, x=x + SWATCH[0] + GAP, y=y))
        x, low = x + wide + KEY_GAP, max(low, y + lines.height)
    y = low
    note = note_label(panel.diagram) if panel.diagram else None
    if note is not None:
        lines = panel.case.set((Run(note.text.replace("\n", " "), NOTE),), width)
        parts.append(LinesPart(lines=lines, y=y + GAP / 2))
        y += GAP / 2 + lines.height
    return Made(slab=Slab(height=y), parts=tuple(parts))


def centred(lines: Lines, middle: float, y: float) -> Iterator[Part]:
    """Return lines, each in the middle."""
    for number, line in enumerate(lines.lines):
        wide = lines.widths[number]
        one = Lines(lines=(line,), widths=(wide,), pitch=lines.pitch, base=lines.base)
        yield LinesPart(lines=one, x=middle - wide / 2, y=y + number * lines.pitch)
