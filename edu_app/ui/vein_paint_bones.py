# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bones of the pelvis from the front, as rounded bodies in the light from the upper left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QTransform

from edu_app.render.vein_pelvis import (
    BODY,
    DISCS,
    HIP,
    HOLE,
    SACRUM,
    SACRUM_HOLES,
    THIGH,
    VERTEBRAE,
    WING,
)
from edu_app.ui.vein_inks import (
    closed,
    faint,
    mixed,
    paint_relief,
    paint_shade,
    round_pen,
    smooth_path,
    stroke,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from edu_app.render.vein_shape import Point
    from edu_app.ui.vein_inks import Inks

LINE = 0.55
"""Width of an outline in millimetres."""
MIRROR = QTransform.fromScale(-1, 1)


def paint_bones(painter: QPainter, inks: Inks) -> None:
    """Paint the body and its bones."""
    _body(painter, inks)
    for path in _pairs(closed(smooth_points(THIGH))):
        paint_relief(painter, path, inks.bone, inks, 7, LINE)
    _spine(painter, inks)
    hip = closed(smooth_points(HIP)).subtracted(closed(smooth_points(HOLE)))
    wing = closed(smooth_points(WING))
    for path, hollow in zip(_pairs(hip), _pairs(wing), strict=True):
        paint_shade(painter, path, inks, 2.0)
        paint_relief(painter, path, inks.bone, inks, 7, LINE)
        if not inks.flat:
            for share in (1.0, 0.82, 0.64, 0.46):
                middle = hollow.boundingRect().center()
                shrunk = QTransform.fromTranslate(middle.x(), middle.y())
                shrunk.scale(share, share)
                shrunk.translate(-middle.x(), -middle.y())
                painter.fillPath(shrunk.map(hollow), faint(inks.bone.dark, 0.16))


def _body(painter: QPainter, inks: Inks) -> None:
    side = smooth_points((*BODY, (178, 260)), close=False)
    points = (*side, *((-x, y) for x, y in reversed(side)))
    path = closed(points)
    painter.fillPath(path, inks.skin.base)
    if not inks.flat:
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        for step in range(8):
            stroke(painter, path, round_pen(faint(inks.skin.dark, 0.12), 60 * (1 - step / 8)))
        painter.restore()
    stroke(painter, path, round_pen(inks.skin.outline, LINE * 1.4))


def _spine(painter: QPainter, inks: Inks) -> None:
    half = smooth_points(SACRUM, close=False)
    sacrum = closed((*half, *((-x, y) for x, y in reversed(half))))
    paint_relief(painter, sacrum, inks.bone, inks, 8, LINE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(inks.bone.dark, inks.shadow, 0.45))
    for x, y, wide in SACRUM_HOLES:
        for side in (1, -1):
            painter.drawEllipse(QPointF(side * x, y), wide, wide * 0.72)
    for top, bottom, wide in DISCS:
        path = QPainterPath()
        path.addRoundedRect(QRectF(-wide / 2, top, wide, bottom - top), 4, 4)
        paint_relief(painter, path, inks.cartilage, inks, 4, LINE)
    for top, bottom, wide in VERTEBRAE:
        for side in (1, -1):
            wing = QPainterPath()
            wing.addEllipse(QPointF(side * 33, (top + bottom) / 2 - 4), 15, 5.2)
            paint_relief(painter, wing, inks.bone, inks, 4, LINE)
        paint_relief(painter, _vertebra(top, bottom, wide), inks.bone, inks, 6, LINE)


def _vertebra(top: float, bottom: float, wide: float) -> QPainterPath:
    half, edge, middle = wide / 2, wide / 2 + 3, (top + bottom) / 2
    right = ((edge - 4, top), (edge, top + 2.5), (half + 0.6, middle - 6), (half, middle),
             (half + 0.6, middle + 6), (edge, bottom - 2.5), (edge - 4, bottom))  # fmt: skip
    left = tuple((-x, y) for x, y in reversed(right))
    return smooth_path((*right, (0, bottom - 0.8), *left, (0, top + 0.8)))


def _pairs(path: QPainterPath) -> tuple[QPainterPath, QPainterPath]:
    """Return a bone and its twin."""
    return path, MIRROR.map(path)


def smooth_points(points: tuple[Point, ...], *, close: bool = True) -> tuple[Point, ...]:
    """Return the points of a smooth line through a few."""
    path = smooth_path(points, close=close)
    polygon = path.toSubpathPolygons()[0].toList()
    return tuple((point.x(), point.y()) for point in polygon)
