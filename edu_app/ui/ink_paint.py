# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Paints marks over a picture: each with a dark edge, so that it shows on light and on dark."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTransform

from edu_app.render.ink import Arrow, Ink, Mark, Note, Place, Stamp, StampKind, Stroke, Touch
from edu_app.render.ink_boxes import BULGE
from edu_app.render.ink_near import near_parts
from edu_app.render.ink_shapes import PLAIN, head_of, smoothed, thickness

if TYPE_CHECKING:
    from edu_app.render.ink_near import Line
    from edu_app.ui.theme import Theme

COLOURS = {Ink.YELLOW: "penYellow", Ink.TEAL: "penTeal", Ink.WHITE: "penWhite"}
EDGE = "penEdge"
EDGE_SHARE = 0.3
"""How far the dark edge stands out, in widths of the line."""
LEAST_EDGE = 1.0
"""Logical pixels of the edge, also of a fine line."""
SEEN_THROUGH = 0.45
"""How much of the light a highlighter keeps."""
OUTLINED = 0.14
"""Edge of letters in heights of a letter."""
WIDTH_STEP = 0.4
"""Logical pixels: a smaller step in the width of a line is not seen."""
STAMP_SIDE = 100.0
"""Signs are drawn in a square of this side around their middle."""


def paint_marks(
    painter: QPainter,
    marks: Sequence[Mark],
    to_paper: QTransform,
    theme: Theme,
    within: QRectF | None = None,
) -> None:
    """Paint marks; `to_paper` leads from units of the picture to where the painter paints.

    `within`: the painter is clipped to this part, and what is not seen there may be left out.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in marks:
        if isinstance(mark, Stroke):
            _stroke(painter, mark, to_paper, theme, within)
        else:
            _PAINTERS[type(mark)](painter, mark, to_paper, theme)
    painter.restore()


def stroke_path(stroke: Stroke, to_paper: QTransform) -> QPainterPath:
    """Return the line of a stroke as it is painted."""
    return _path((stroke.touches,), to_paper)


def scale_of(transform: QTransform) -> float:
    """Return how large a unit of the picture is where it is painted."""
    return math.hypot(transform.m11(), transform.m12())


def _stroke(
    painter: QPainter, mark: Stroke, to_paper: QTransform, theme: Theme, within: QRectF | None
) -> None:
    colour = theme.colour(COLOURS[mark.ink])
    scale = scale_of(to_paper)
    if len(mark.touches) == 1:
        _dot(painter, mark, to_paper, theme)
        return
    edge = max(LEAST_EDGE, EDGE_SHARE * mark.width * scale)
    room = BULGE * mark.width * scale + edge
    seen_in = within.adjusted(-room, -room, room, room) if within is not None else None
    lines = _lines(mark, to_paper, seen_in)
    if mark.broad:
        seen = QColor(colour)
        seen.setAlphaF(SEEN_THROUGH)
        painter.strokePath(_path(lines, to_paper), _pen(seen, mark.width * scale, flat=True))
        return
    if _is_even(mark.touches):
        path, width = _path(lines, to_paper), thickness(mark, mark.touches[0][2]) * scale
        painter.strokePath(path, _pen(theme.colour(EDGE), width + 2 * edge))
        painter.strokePath(path, _pen(colour, width))
        return
    runs = [
        run
        for line in lines
        for run in _runs(mark, line, to_paper)
        if seen_in is None or _meets(run[1], seen_in)
    ]
    for pen_colour, more in ((theme.colour(EDGE), 2 * edge), (colour, 0.0)):
        for width, points in runs:
            painter.setPen(_pen(pen_colour, width + more))
            painter.drawPolyline(points)


def _path(lines: Sequence[Line], to_paper: QTransform) -> QPainterPath:
    """Return lines of a stroke: curves between the middles of their smoothed points."""
    path = QPainterPath()
    for line in lines:
        points = [to_paper.map(QPointF(x, y)) for x, y, _ in smoothed(line)]
        path.moveTo(points[0])
        for here, after in pairwise(points[1:]):
            path.quadTo(here, (here + after) / 2)
        path.lineTo(points[-1])
    return path


def _lines(mark: Stroke, to_paper: QTransform, seen_in: QRectF | None) -> Sequence[Line]:
    """Return the parts of a stroke that are seen within a part of the paper, or all of it."""
    if seen_in is None:
        return (mark.touches,)
    back, _ = to_paper.inverted()
    seen = back.mapRect(seen_in)
    return tuple(near_parts(mark.touches, (seen.left(), seen.top(), seen.right(), seen.bottom())))


def _meets(points: Sequence[QPointF], part: QRectF) -> bool:
    """Tell whether a line may come into a part of the paper: its box does."""
    xs, ys = [point.x() for point in points], [point.y() for point in points]
    across = min(xs) <= part.right() and part.left() <= max(xs)
    return across and min(ys) <= part.bottom() and part.top() <= max(ys)


def _runs(mark: Stroke, line: Line, to_paper: QTransform) -> Iterator[tuple[float, list[QPointF]]]:
    """Return the parts of a line that are nearly of one width; each begins where one ended."""
    scale = scale_of(to_paper)
    touches = smoothed(line)
    points = [_point(touch, to_paper) for touch in touches]
    widths = [
        round(thickness(mark, (before[2] + after[2]) / 2) * scale / WIDTH_STEP)
        for before, after in pairwise(touches)
    ]
    start = 0
    for width, run in groupby(widths):
        end = start + len(list(run))
        yield width * WIDTH_STEP, points[start : end + 1]
        start = end


def _dot(painter: QPainter, mark: Stroke, to_paper: QTransform, theme: Theme) -> None:
    middle = _point(mark.touches[0], to_paper)
    radius = thickness(mark, mark.touches[0][2]) * scale_of(to_paper) / 2
    edge = max(LEAST_EDGE, 2 * EDGE_SHARE * radius)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, more in ((EDGE, edge), (COLOURS[mark.ink], 0.0)):
        painter.setBrush(theme.colour(colour))
        painter.drawEllipse(middle, radius + more, radius + more)


def _arrow(painter: QPainter, mark: Arrow, to_paper: QTransform, theme: Theme) -> None:
    wing, tip, other = (to_paper.map(QPointF(*corner)) for corner in head_of(mark))
    path = QPainterPath(to_paper.map(QPointF(*mark.tail)))
    path.lineTo(tip)
    path.moveTo(wing)
    path.lineTo(tip)
    path.lineTo(other)
    width = mark.width * scale_of(to_paper)
    edge = max(LEAST_EDGE, EDGE_SHARE * width)
    painter.strokePath(path, _pen(theme.colour(EDGE), width + 2 * edge))
    painter.strokePath(path, _pen(theme.colour(COLOURS[mark.ink]), width))


def _note(painter: QPainter, mark: Note, to_paper: QTransform, theme: Theme) -> None:
    size = mark.size * scale_of(to_paper)
    font = QFont(theme.font("body", 700))
    font.setPixelSize(max(1, round(size)))
    metrics = QFontMetricsF(font)
    at = to_paper.map(QPointF(*mark.at))
    path = QPainterPath()
    path.addText(QPointF(at.x(), at.y() + metrics.capHeight() / 2), font, mark.text)
    painter.strokePath(path, _pen(theme.colour(EDGE), max(2 * LEAST_EDGE, OUTLINED * 2 * size)))
    painter.fillPath(path, theme.colour(COLOURS[mark.ink]))


def _stamp(painter: QPainter, mark: Stamp, to_paper: QTransform, theme: Theme) -> None:
    painter.save()
    painter.translate(to_paper.map(QPointF(*mark.at)))
    scale = mark.size * scale_of(to_paper) / STAMP_SIDE
    painter.scale(scale, scale)
    painter.rotate(mark.turn)
    path = STAMPS[mark.kind]()
    painter.strokePath(path, _pen(theme.colour(EDGE), 16))
    painter.strokePath(path, _pen(theme.colour(COLOURS[Ink.YELLOW]), 8))
    painter.restore()


def _narrowing() -> QPainterPath:
    """Two walls that come close in the middle."""
    path = QPainterPath()
    for side in (-1, 1):
        path.moveTo(-46, side * 34)
        path.cubicTo(-16, side * 34, -18, side * 8, 0, side * 8)
        path.cubicTo(18, side * 8, 16, side * 34, 46, side * 34)
    return path


def _clot() -> QPainterPath:
    """A round thing with dots in it."""
    path = QPainterPath()
    path.addEllipse(QRectF(-40, -32, 80, 64))
    for across, down in ((-18, -6), (6, -14), (20, 6), (-4, 14)):
        path.addEllipse(QPointF(across, down), 3, 3)
    return path


def _bypass() -> QPainterPath:
    """A way round with an arrow at its end."""
    path = QPainterPath(QPointF(-44, 20))
    path.cubicTo(-30, -50, 30, -50, 42, 14)
    path.moveTo(22, 6)
    path.lineTo(43, 18)
    path.lineTo(48, -6)
    return path


def _stent() -> QPainterPath:
    """A tube of crossed wires."""
    path = QPainterPath()
    path.addRect(QRectF(-46, -22, 92, 44))
    for start in (-46, -15.3, 15.3):
        path.moveTo(start, -22)
        path.lineTo(start + 30.7, 22)
        path.moveTo(start, 22)
        path.lineTo(start + 30.7, -22)
    return path


STAMPS: dict[StampKind, Callable[[], QPainterPath]] = {
    StampKind.NARROWING: _narrowing,
    StampKind.CLOT: _clot,
    StampKind.BYPASS: _bypass,
    StampKind.STENT: _stent,
}
_PAINTERS: dict[type, Callable[..., None]] = {
    Arrow: _arrow,
    Note: _note,
    Stamp: _stamp,
}


def _pen(colour: QColor, width: float, *, flat: bool = False) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if flat else Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _is_even(touches: Sequence[Touch]) -> bool:
    """Tell whether a line was drawn without pressure: a finger, or a mouse."""
    return all(touch[2] == PLAIN for touch in touches)


def _point(touch: Touch | Place, to_paper: QTransform) -> QPointF:
    return to_paper.map(QPointF(touch[0], touch[1]))
