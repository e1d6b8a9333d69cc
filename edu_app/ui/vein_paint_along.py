# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The slice along, seen from the side: the front of the body is on the left, the heart above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QLinearGradient, QPainterPath

from edu_app.render.vein import Cause, VeinState
from edu_app.render.vein_shape import WALL, inside_at, pooling, side_vein, wall_at
from edu_app.ui.vein_inks import (
    Lettering,
    can_fade,
    faint,
    grown,
    mixed,
    paint_relief,
    paint_shade,
    round_pen,
    smooth_path,
    stroke,
)
from edu_app.ui.vein_paint_across import ARTERY, LINE, MASS, Pressing
from edu_app.ui.vein_paint_inside import BOTTOM, TOP, paint_arrows, paint_mesh

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from edu_app.library.living import Labels
    from edu_app.ui.vein_inks import Inks
    from edu_app.ui.vein_paint import Camera

FRAME = QRectF(-2.75, TOP - 0.45, 5.75, BOTTOM - TOP + 0.9)
PIECES = 56
CAP = 0.25
"""Half the height of the round ends."""
SPINE, BONE_HIGH, BONE_EVERY = 1 + WALL + 0.07, 1.96, 2.5
BONE_WIDE = 1.62
DETOURS = ((-1.72, 4.15, -3.35, 1.0), (-2.28, 4.6, -3.75, 0.8))
"""Of each side vein: how far in front, where it leaves, where it comes back, how wide."""
LARGEST = 0.34
"""A letter, in radii of the open vein."""
LABELS_END = (-3.7, 4.6)
"""Heights between which side veins may be: one label ends above, the other begins below."""
HEART_RIGHT, SIDE_RIGHT = -1.25, -1.44
BANDS = 12
"""Layers that darken the blood on paper."""
WEBS = ((-0.9, -0.2), (0.1, 0.75), (0.9, 0.35), (-0.35, 1.25))
"""Webs of scar: heights where they begin and end, front to back."""


# ---------------------------------------------------------------- what never changes


def paint_ground(painter: QPainter, inks: Inks) -> None:
    """Paint the spine: vertebrae with discs between them."""
    painter.save()
    painter.setClipRect(FRAME.adjusted(3.7, 0, 0, 0), Qt.ClipOperation.IntersectClip)
    paint_shade(painter, _tube(VeinState(lost=0), inside=False, beyond=WALL), inks, 0.1)
    for step in range(-2, 4):
        _disc(painter, step * BONE_EVERY + BONE_EVERY / 2 + 0.05, inks)
        _bone(painter, step * BONE_EVERY, inks)
    painter.restore()


def _bone(painter: QPainter, middle: float, inks: Inks) -> None:
    top, bottom = middle - BONE_HIGH / 2, middle + BONE_HIGH / 2
    left, right = SPINE, SPINE + BONE_WIDE
    path = QPainterPath(QPointF(left + 0.08, top))
    path.cubicTo(left + 0.5, top - 0.1, right - 0.5, top - 0.1, right, top + 0.02)
    path.cubicTo(right - 0.2, top + 0.6, right - 0.2, bottom - 0.6, right, bottom - 0.02)
    path.cubicTo(right - 0.5, bottom + 0.1, left + 0.5, bottom + 0.1, left + 0.08, bottom)
    path.cubicTo(left - 0.1, bottom - 0.1, left + 0.1, bottom - 0.6, left + 0.1, middle)
    path.cubicTo(left + 0.1, top + 0.6, left - 0.1, top + 0.1, left + 0.08, top)
    paint_relief(painter, path, inks.bone, inks, 0.26, LINE * 0.8)


def _disc(painter: QPainter, middle: float, inks: Inks) -> None:
    path = QPainterPath()
    path.addRoundedRect(QRectF(SPINE + 0.03, middle - 0.22, BONE_WIDE - 0.04, 0.44), 0.2, 0.2)
    paint_relief(painter, path, inks.cartilage, inks, 0.14, LINE * 0.7)


# ---------------------------------------------------------------- the vein


def paint_along(painter: QPainter, state: VeinState, inks: Inks) -> None:
    """Paint the vein and its side veins, in radii of the open vein."""
    _side_veins(painter, state, inks)
    _vein(painter, state, inks)


def paint_over(painter: QPainter, state: VeinState, inks: Inks) -> None:
    """Paint what lies over the blood."""
    if state.stent:
        paint_mesh(painter, state, inks)
    paint_arrows(painter, state, inks)


def pressing(state: VeinState) -> tuple[Pressing, ...]:
    """Return what lies in front of the vein."""
    front = wall_at(state, 0)[0] - WALL
    artery = state.cause is not Cause.OUTSIDE
    radius = ARTERY if artery else MASS
    return (Pressing(QPointF(front - radius, 0), radius, artery=artery),)


def _tube(state: VeinState, *, inside: bool, beyond: float = 0.0, top: float = TOP) -> QPainterPath:
    """Return the outline of the vein: of its inside or its wall, and so much beyond."""
    edges = inside_at if inside else wall_at
    pieces = round(PIECES * (BOTTOM - top) / (BOTTOM - TOP))
    heights = [top + (BOTTOM - top) * at / pieces for at in range(pieces + 1)]
    both = [edges(state, y) for y in heights]
    front = [QPointF(one - beyond, y) for (one, _), y in zip(both, heights, strict=True)]
    back = [QPointF(other + beyond, y) for (_, other), y in zip(both, heights, strict=True)]
    path = QPainterPath(front[0])
    for point in front[1:]:
        path.lineTo(point)
    low, width = front[-1], back[-1].x() - front[-1].x()
    path.arcTo(QRectF(low.x(), BOTTOM - CAP, width, 2 * CAP), 180, 180)
    for point in reversed(back):
        path.lineTo(point)
    path.closeSubpath()
    return path


def _vein(painter: QPainter, state: VeinState, inks: Inks) -> None:
    outline = _tube(state, inside=False, beyond=WALL)
    painter.fillPath(outline, inks.wall)
    stroke(painter, outline, round_pen(inks.vein.outline, LINE))
    if state.cause is Cause.SCAR:
        wall = _tube(state, inside=False)
        painter.fillPath(wall, inks.scar.base if state.percent else inks.vein.dark)
        stroke(painter, wall, round_pen(inks.scar.outline, LINE * 0.6))
    inside = _tube(state, inside=True)
    if state.webs:
        stroke(painter, inside, round_pen(inks.scar.dark, WALL * 0.9))
        stroke(painter, inside, round_pen(inks.scar.base, WALL * 0.6))
    painter.fillPath(inside, _blood_shade(inks))
    stroke(painter, inside, round_pen(mixed(inks.vein_deep, inks.vein.dark, 0.3), LINE * 0.6))
    _pool(painter, inside, state, inks)
    if state.webs and not state.stent:
        _webs(painter, state, inks)
    _open_end(painter, state, inks)


def _blood_shade(inks: Inks) -> QLinearGradient:
    shade = QLinearGradient(-1.15, 0, 1.15, 0)
    deep = 0.0 if inks.flat else 1.0
    stops = (
        (0.0, mixed(inks.vein.dark, inks.vein_deep, 0.65 * deep)),
        (0.18, inks.vein.dark),
        (0.45, mixed(inks.vein.dark, inks.vein.base, 0.8)),
        (0.8, inks.vein.dark),
        (1.0, mixed(inks.vein.dark, inks.vein_deep, 0.7 * deep)),
    )
    for at, colour in stops:
        shade.setColorAt(at, colour)
    return shade


def _pool(painter: QPainter, inside: QPainterPath, state: VeinState, inks: Inks) -> None:
    """Darken the blood below the narrow place; in high contrast hatch it."""
    strength = pooling(state)
    if strength <= 0:
        return
    if not inks.flat and can_fade(painter):
        lower = _tube(state, inside=True, top=0.1)
        painter.fillPath(lower, _pool_shade(inks.pool, strength))
        return
    if not inks.flat:
        for band in range(BANDS):
            top = 0.3 + (BOTTOM - 1.3) * band / BANDS
            lower = _tube(state, inside=True, top=top)
            painter.fillPath(lower, faint(inks.pool, strength * 1.4 / BANDS))
        return
    painter.save()
    painter.setClipPath(inside, Qt.ClipOperation.IntersectClip)
    path, gap = QPainterPath(), 0.75 - 0.4 * strength
    for at in range(round((BOTTOM - 1) / gap) + 4):
        path.moveTo(-1.6, 2.2 + at * gap)
        path.lineTo(1.6, 0.6 + at * gap)
    stroke(painter, path, round_pen(inks.pool, 0.05))
    painter.restore()


def _pool_shade(dark: QColor, strength: float) -> QLinearGradient:
    shade = QLinearGradient(0, 0.1, 0, BOTTOM)
    for at, share in ((0.0, 0.0), (0.2, 0.16), (0.6, 0.62), (1.0, 0.82)):
        shade.setColorAt(at, faint(dark, share * strength))
    return shade


def _open_end(painter: QPainter, state: VeinState, inks: Inks) -> None:
    """Paint the upper end, so that one looks into the vein."""
    front, back = wall_at(state, TOP)
    middle, half = QPointF((front + back) / 2, TOP), (back - front) / 2
    rim, hole = QPainterPath(), QPainterPath()
    rim.addEllipse(middle, half + WALL, CAP * 1.12)
    hole.addEllipse(middle, half, CAP * 0.82)
    painter.fillPath(rim, inks.wall)
    stroke(painter, rim, round_pen(inks.vein.outline, LINE))
    painter.fillPath(hole, mixed(inks.vein.dark, inks.vein_deep, 0.85))


def _webs(painter: QPainter, state: VeinState, inks: Inks) -> None:
    path = QPainterPath()
    for start, end in WEBS:
        front, back = inside_at(state, start)[0], inside_at(state, end)[1]
        path.moveTo(front, start)
        path.quadTo((front + back) / 2, (start + end) / 2 + 0.12, back, end)
    stroke(painter, path, round_pen(inks.scar.outline, 0.09))
    stroke(painter, path, round_pen(inks.scar.base, 0.055))


def _side_veins(painter: QPainter, state: VeinState, inks: Inks) -> None:
    radius = side_vein(state)
    if radius <= 0:
        return
    for reach, below, above, share in DETOURS:
        wide = radius * share
        leave, back = wall_at(state, below)[0], wall_at(state, above)[0]
        between = tuple(
            (reach + (0.17 if at % 2 else -0.17), below - 0.75 - (below - above - 1.5) * at / 6)
            for at in range(7)
        )
        points = ((leave + 0.2, below + 0.25), (leave - 0.2, below - 0.1), *between,
                  (back - 0.2, above + 0.1), (back + 0.2, above - 0.25))  # fmt: skip
        paint_side_vein(painter, smooth_path(points, close=False), wide, inks)


def paint_side_vein(
    painter: QPainter, path: QPainterPath, radius: float, inks: Inks, line: float = LINE
) -> None:
    """Paint a thin vein as strokes on top of each other."""
    vein = inks.vein
    stroke(painter, path, round_pen(vein.outline, 2 * (radius + line)))
    stroke(painter, path, round_pen(mixed(vein.base, inks.mass.dark, 0.3), 2 * radius))
    if not inks.flat:
        stroke(painter, path, round_pen(mixed(vein.base, vein.light, 0.75), 0.7 * radius))


# ---------------------------------------------------------------- labels


def write_along(
    painter: QPainter, state: VeinState, labels: Labels, inks: Inks, camera: Camera
) -> None:
    """Write the labels of the slice along; large ones use the room around what is painted."""
    room, bone = camera.room, QSizeF(BONE_WIDE - 0.2, 1.0) * camera.scale
    over, under = (camera.point(QPointF(0, y)).y() for y in LABELS_END)
    heart = camera.point(QPointF(HEART_RIGHT, TOP - 0.35))
    side = camera.point(QPointF(SIDE_RIGHT, 0)).x()
    above = QSizeF(heart.x() - room.left(), over - room.top())
    below = QSizeF(side - room.left(), room.bottom() - under)
    texts = ((labels.spine, bone), (labels.heart, above), (labels.side_veins, below))
    letters = Lettering(painter, inks, grown(inks.theme, camera.scale * LARGEST, texts))
    left = camera.point(QPointF(-2.72, 0)).x()

    def place(text: str, right: float, top: float) -> QRectF:
        used = letters.size(text, right - room.left())
        start = min(left, max(room.left(), right - used.width()))
        return QRectF(QPointF(start, top), QSizeF(right - start, used.height()))

    spine = QRectF(camera.point(QPointF(SPINE, -0.5)), bone)
    letters.write(labels.spine, spine, Qt.AlignmentFlag.AlignCenter)
    box = place(labels.heart, heart.x(), heart.y())
    box.moveTop(min(heart.y(), over - box.height()))
    letters.write(labels.heart, box, Qt.AlignmentFlag.AlignLeft)
    if side_vein(state) > 0:
        box = place(labels.side_veins, side, under)
        box.moveTop(max(under, camera.box.bottom() - box.height()))
        to = camera.point(QPointF(-2.42, 3.85))
        letters.write(labels.side_veins, box, Qt.AlignmentFlag.AlignLeft, to)
