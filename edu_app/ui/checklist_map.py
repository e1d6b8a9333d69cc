# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The body map on paper: front and back, what was marked in patterns, and its numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from edu_app.library.checklist import side_of
from edu_app.render.map_numbers import Marked, Sign, settle, shortened, spoken_for
from edu_app.ui.art import Art, paint_view
from edu_app.ui.checklist_marks import INK, DiscPart, PillPart, ScaledPart
from edu_app.ui.checklist_type import LinesPart, Run
from edu_app.ui.document_type import Tone
from edu_app.ui.paper_parts import WHOLE, GroupPart

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from edu_app.library.diagram import Polygon
    from edu_app.render.body_map import BodyView, Frame, Spot
    from edu_app.render.map_numbers import Box
    from edu_app.ui.checklist_type import TypeCase
    from edu_app.ui.paper_parts import Band, Part
    from edu_app.ui.theme import Theme

SPACING = 4.2
"""Logical pixels between the lines or dots of a pattern, whatever the size of the figure."""
LINE, DOT = 0.9, 1.15
EDGE = 1.3
DISC = 7.0
"""Radius of a number on the map; a longer row of numbers stands in a pill as high."""
PILL = Tone("foot", 700, "surface")
PILL_PADDING, PILL_WIDTH, PILL_SCALE = 3.5, 44.0, 0.82
DISC_PITCH = 2 * DISC + 0.8
PATTERNS = ("hatched", "dotted")
"""How the first and the second kind of mark of the form look; further kinds begin again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One view in its place."""

    view: BodyView
    part: Frame
    """What is seen of the art."""
    left: float
    width: float
    rect: QRectF
    """Where the art stands."""

    def box(self, outline: Polygon) -> Box:
        """Return the room that a region takes on paper."""
        points = [placed(self.part, self.rect, point) for point in outline]
        across, down = [x for x, _y in points], [y for _x, y in points]
        return min(across), min(down), max(across), max(down)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What is to be seen in each view."""

    art: Art | None
    """None where the drawing is missing; then its regions are outlined."""
    marked: Mapping[str, tuple[Spot, ...]]
    """Region to its marks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Label:
    """The numbers of a region."""

    size: QSizeF
    parts: tuple[Part, ...]


def body_parts(case: TypeCase, marks: Sequence[str], slot: Slot, seen: Seen) -> Iterator[Part]:
    """Return a view with its marked regions, and their numbers over all of them."""
    found = seen.marked
    there = [each for each in slot.view.regions if each.id in found]
    yield BodyPart(
        view=slot.view,
        part=slot.part,
        rect=slot.rect,
        art=seen.art,
        marked=tuple(
            (outline, patterns_of(found[each.id], marks))
            for each in there
            for outline in each.regions
        ),
    )
    marked = [
        Marked(
            side=side_of(each.id),
            box=slot.box(each.regions[0]),
            numbers=tuple(spot.number for spot in found[each.id]),
        )
        for each in there
    ]
    speaking = spoken_for(marked)
    labels = [_label(case, marked[number].numbers) for number in speaking]
    signs = [
        Sign(
            pin=placed(slot.part, slot.rect, there[number].pin),
            box=marked[number].box,
            width=label.size.width(),
            height=label.size.height(),
        )
        for number, label in zip(speaking, labels, strict=True)
    ]
    for label, (x, y) in zip(labels, settle(signs), strict=True):
        size = label.size
        yield GroupPart(x=x - size.width() / 2, y=y - size.height() / 2, parts=label.parts)


def _label(case: TypeCase, numbers: Sequence[int]) -> _Label:
    """Return the numbers of a region: discs side by side, or one pill for many numbers."""
    texts = shortened(numbers)
    if len(texts) == 1 and len(numbers) > 1:
        lines = case.set((Run(texts[0], PILL),), PILL_WIDTH, line=1.15)
        size = QSizeF(lines.width + 2 * PILL_PADDING, lines.height + 2)
        pill = PillPart(rect=QRectF(QPointF(), size))
        words = LinesPart(lines=lines, x=PILL_PADDING, y=1.0)
        small = ScaledPart(scale=PILL_SCALE, parts=(pill, words))
        return _Label(size=size * PILL_SCALE, parts=(small,))
    discs = tuple(
        DiscPart(x=DISC + number * DISC_PITCH, y=DISC, radius=DISC, text=text)
        for number, text in enumerate(texts)
    )
    return _Label(size=QSizeF(2 * DISC + DISC_PITCH * (len(discs) - 1), 2 * DISC), parts=discs)


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyPart:
    """One view of the body with its marked regions."""

    view: BodyView
    part: Frame
    """What is seen of the art, in units of the drawing."""
    rect: QRectF
    art: Art | None
    marked: tuple[tuple[Polygon, tuple[str, ...]], ...]
    """Outline of each marked region, with its patterns."""

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        del shown
        if self.art is not None:
            paint_view(painter, self.art, self.view.show, self.part, self.rect)
        else:
            painter.setPen(QPen(theme.colour(INK), LINE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for region in self.view.regions:
                for outline in region.regions:
                    painter.drawPolygon(self._polygon(outline))
        for outline, patterns in self.marked:
            paint_marked(painter, self._polygon(outline), patterns, theme)

    def _polygon(self, outline: Polygon) -> QPolygonF:
        return QPolygonF([QPointF(*placed(self.part, self.rect, point)) for point in outline])


@dataclass(frozen=True, slots=True, kw_only=True)
class SwatchPart:
    """A piece of a pattern as the key to it."""

    rect: QRectF
    pattern: str

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        del shown
        paint_marked(painter, QPolygonF(self.rect), (self.pattern,), theme)


def placed(part: Frame, rect: QRectF, point: tuple[float, float]) -> tuple[float, float]:
    """Return where a point of the drawing is on paper."""
    scale = rect.width() / part[2]
    return rect.left() + (point[0] - part[0]) * scale, rect.top() + (point[1] - part[1]) * scale


def pattern_of(mark: str, marks: Sequence[str]) -> str:
    """Return how a kind of mark looks."""
    return PATTERNS[list(marks).index(mark) % len(PATTERNS)]


def patterns_of(spots: Sequence[Spot], marks: Sequence[str]) -> tuple[str, ...]:
    """Return the patterns of a region, each once, in the order of the key."""
    there = {pattern_of(spot.mark, marks) for spot in spots}
    return tuple(pattern for pattern in PATTERNS if pattern in there)


def paint_marked(
    painter: QPainter, outline: QPolygonF, patterns: Sequence[str], theme: Theme
) -> None:
    """Fill a region with white and its patterns, and draw its edge over their ends."""
    path = QPainterPath()
    path.addPolygon(outline)
    path.closeSubpath()
    painter.fillPath(path, theme.colour("surface"))
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    bounds = outline.boundingRect()
    if "hatched" in patterns:
        painter.setPen(QPen(theme.colour(INK), LINE))
        painter.drawLines(_hatching(bounds))
    if "dotted" in patterns:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(INK))
        for dot in _dots(bounds):
            painter.drawEllipse(dot, DOT, DOT)
    painter.restore()
    pen = QPen(theme.colour(INK), EDGE)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)


def _hatching(bounds: QRectF) -> list[QLineF]:
    """Return slanting lines over some room; those of neighbours meet."""
    step, high = SPACING * 2**0.5, bounds.height()
    first = int((bounds.left() - bounds.bottom()) // step)
    last = int((bounds.right() - bounds.top()) // step)
    lines = []
    for number in range(first, last + 1):
        x = number * step + bounds.top()
        lines.append(QLineF(x, bounds.top(), x + high, bounds.bottom()))
    return lines


def _dots(bounds: QRectF) -> list[QPointF]:
    """Return the places of dots over some room, every other row between those above."""
    found = []
    rows = range(int(bounds.top() // SPACING), int(bounds.bottom() // SPACING) + 2)
    columns = range(int(bounds.left() // SPACING), int(bounds.right() // SPACING) + 2)
    for row in rows:
        shift = SPACING / 2 if row % 2 else 0.0
        found += [QPointF(column * SPACING + shift, row * SPACING) for column in columns]
    return found
