# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The slice across: the vein between an artery in front (above) and the spine behind (below)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainterPath, QPen, QPolygonF, QRadialGradient

from edu_app.render.vein import Cause
from edu_app.render.vein_shape import WALL, section
from edu_app.ui.vein_inks import (
    Lettering,
    closed,
    faint,
    grown,
    mixed,
    paint_relief,
    paint_shade,
    round_pen,
    smooth_path,
    stroke,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from edu_app.library.living import Labels
    from edu_app.render.vein import VeinState
    from edu_app.render.vein_shape import Section
    from edu_app.ui.vein_inks import Inks
    from edu_app.ui.vein_paint import Camera

FRAME = QRectF(-2.75, -2.95, 5.5, 5.95)
"""What is shown, in radii of the open vein."""
ARTERY, ARTERY_WALL = 0.72, 0.17
ASIDE = QPointF(-1.95, -1.95)
"""Where the artery lies when something else presses."""
MASS = 0.98
LINE = 0.035
BACK = 1 + WALL
"""Where the spine begins."""
BONE = (
    (-2.35, 0.5), (-2.1, 0.2), (-1.3, 0.05), (0, 0.0), (1.3, 0.05), (2.1, 0.2), (2.35, 0.5),
    (2.15, 1.1), (1.1, 1.46), (0, 1.52), (-1.1, 1.46), (-2.15, 1.1),
)  # fmt: skip
SPECKS = (
    (-1.5, 0.55), (-0.8, 0.8), (0.1, 0.6), (0.9, 0.9), (1.6, 0.6), (-0.3, 1.1), (-1.2, 1.0),
    (0.5, 1.2), (1.2, 0.4), (-0.5, 0.35),
)  # fmt: skip
"""Where the bone is drawn a little uneven."""
WEBS = (((-0.75, 0.2), (0.5, -0.45)), ((-0.3, -0.7), (0.15, 0.75)), ((0.35, 0.6), (0.8, -0.1)))
"""Webs that a past clot has left, in parts of both half axes."""
LARGEST = 0.3
"""A letter, in radii of the open vein."""
ASIDE_RIGHT, BEFORE_RIGHT, LINE_HIGH = 1.64, -1.52, 0.62
"""Where labels begin on the right and end on the left; how high a line of them may be."""
STRUTS = 18
GLEAM = (0.52, 0.74)
"""The part of an outline that light falls on, counted from its right."""


def paint_ground(painter: QPainter, inks: Inks) -> None:
    """Paint what never changes: the spine."""
    path = smooth_path(tuple((x, BACK + y) for x, y in BONE))
    paint_relief(painter, path, inks.bone, inks, 0.26, LINE)
    if not inks.flat:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint(inks.bone.dark, 0.35))
        for at, (x, y) in enumerate(SPECKS):
            painter.drawEllipse(QPointF(x, BACK + y), 0.05 + at % 3 * 0.02, 0.035 + at % 2 * 0.015)


def paint_across(painter: QPainter, state: VeinState, inks: Inks) -> None:
    """Paint the vein and what presses on it, in radii of the open vein."""
    cut = section(state)
    middle = 1 - cut.deep if state.cause is not Cause.SCAR else 0.0
    painter.save()
    painter.translate(0, middle)
    _vein(painter, cut, state, inks)
    painter.restore()
    if state.percent and state.cause is not Cause.SCAR:
        dashes = round_pen(faint(inks.theme.colour("ink"), 0.65), 0.026)
        dashes.setDashPattern([1.5, 4])
        stroke(painter, round_path(QPointF(0, 0), BACK), dashes)


@dataclass(frozen=True, slots=True)
class Pressing:
    """An artery cut across, or something else that presses on the vein."""

    middle: QPointF
    radius: float
    artery: bool


def pressing(state: VeinState) -> tuple[Pressing, ...]:
    """Return what lies in front of the vein; the artery steps aside when something else presses."""
    front = front_of(state)
    if state.cause is Cause.OUTSIDE:
        mass = Pressing(QPointF(0, front - MASS), MASS, artery=False)
        return mass, Pressing(ASIDE, ARTERY, artery=True)
    return (Pressing(QPointF(0, front - ARTERY), ARTERY, artery=True),)


def paint_pressing(painter: QPainter, thing: Pressing, inks: Inks) -> None:
    """Paint it around 0, 0."""
    paint = paint_artery_ring if thing.artery else paint_mass
    paint(painter, QPointF(0, 0), thing.radius, inks)


def front_of(state: VeinState) -> float:
    """Return the y of the front of the vein, on which something may press."""
    deep = 1.0 if state.cause is Cause.SCAR else section(state).deep
    return 1 - 2 * deep - WALL


def _vein(painter: QPainter, cut: Section, state: VeinState, inks: Inks) -> None:
    outline, wall, inside = closed(cut.outline), closed(cut.wall), closed(cut.inside)
    painter.fillPath(outline, inks.wall)
    if state.cause is Cause.SCAR or state.webs:
        _scar(painter, cut, state, inks)
    shade = QRadialGradient(QPointF(-cut.across * 0.2, -cut.deep * 0.3), cut.across * 1.15)
    shade.setColorAt(0, inks.vein.base)
    shade.setColorAt(0.6, mixed(inks.vein.base, inks.vein.dark, 0.85))
    shade.setColorAt(1, mixed(inks.vein.dark, inks.vein_deep, 0.0 if inks.flat else 0.6))
    painter.fillPath(inside, shade)
    edge = mixed(inks.vein_deep, inks.vein.dark, 0.2)
    stroke(painter, inside, round_pen(edge, LINE * 0.7))
    if state.webs and not state.stent:
        _webs(painter, cut, inks)
    if state.stent:
        _stent(painter, wall if state.cause is not Cause.SCAR else inside, inks)
    if not inks.flat:
        stroke(painter, _gleam(cut), round_pen(faint(inks.mark, 0.55), WALL * 0.3))
    stroke(painter, outline, round_pen(inks.vein.outline, LINE))


def _gleam(cut: Section) -> QPainterPath:
    """Return where light falls on the wall: in the middle of it, at its upper left."""
    corners = len(cut.wall)
    first, last = round(corners * GLEAM[0]), round(corners * GLEAM[1])
    pairs = zip(cut.wall[first:last], cut.outline[first:last], strict=True)
    middle = [QPointF((a + c) / 2, (b + d) / 2) for (a, b), (c, d) in pairs]
    path = QPainterPath()
    path.addPolygon(QPolygonF(middle))
    return path


def _scar(painter: QPainter, cut: Section, state: VeinState, inks: Inks) -> None:
    """Paint scar between the wall and the inside, or as a thin lining of the wall."""
    if state.cause is not Cause.SCAR:
        inner = closed(cut.inside)
        stroke(painter, inner, round_pen(inks.scar.dark, WALL * 1.05))
        stroke(painter, inner, round_pen(inks.scar.base, WALL * 0.75))
        return
    wall = closed(cut.wall)
    painter.fillPath(wall, inks.scar.base)
    stroke(painter, wall, round_pen(inks.scar.outline, LINE * 0.7))
    if 1 - cut.deep < 0.08:
        return
    grain = QPainterPath()
    for part in (0.25, 0.5, 0.75):
        radius = cut.deep + (1 - cut.deep) * part
        circle = QRectF(-radius, -radius, 2 * radius, 2 * radius)
        for start in range(0, 360, 40):
            grain.arcMoveTo(circle, start + part * 60)
            grain.arcTo(circle, start + part * 60, 24)
    stroke(painter, grain, round_pen(faint(inks.scar.dark, 0.8), 0.03))


def _webs(painter: QPainter, cut: Section, inks: Inks) -> None:
    path = QPainterPath()
    for (x, y), (u, v) in WEBS:
        path.moveTo(x * cut.across, y * cut.deep)
        path.quadTo(0, 0, u * cut.across, v * cut.deep)
    stroke(painter, path, round_pen(inks.scar.outline, 0.085))
    stroke(painter, path, round_pen(inks.scar.base, 0.05))


def _stent(painter: QPainter, inside: QPainterPath, inks: Inks) -> None:
    """Paint the struts of a stent as beads along the inside of the wall."""
    length = inside.length()
    for colour, width in ((inks.metal.outline, 0.17), (inks.metal.light, 0.11)):
        pen = QPen(colour, width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, length / STRUTS / width])
        stroke(painter, inside, pen)


def paint_artery_ring(painter: QPainter, middle: QPointF, radius: float, inks: Inks) -> None:
    """Paint an artery cut across: a thick wall with a dark line and a ring of dots."""
    whole = round_path(middle, radius)
    paint_shade(painter, whole, inks, 0.12)
    wall = mixed(inks.artery.base, inks.artery.light, 0.0 if inks.flat else 0.25)
    painter.fillPath(whole, wall)
    stroke(painter, whole, round_pen(inks.artery.outline, LINE))
    inner = radius - ARTERY_WALL
    shade = QRadialGradient(middle - QPointF(0.15, 0.15), inner)
    shade.setColorAt(0, mixed(inks.artery.dark, inks.artery.base, 0.6))
    shade.setColorAt(0.75, inks.artery.dark)
    shade.setColorAt(1, mixed(inks.artery.dark, inks.artery_deep, 0.6))
    blood = round_path(middle, inner)
    painter.fillPath(blood, inks.artery.dark if inks.flat else shade)
    stroke(painter, blood, round_pen(inks.artery_deep, LINE * 0.7))
    dots = QPen(inks.mark, 0.06, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    dots.setDashPattern([0.01, 2.6])
    stroke(painter, round_path(middle, radius - ARTERY_WALL / 2), dots)


def round_path(middle: QPointF, radius: float) -> QPainterPath:
    """Return a circle."""
    path = QPainterPath()
    path.addEllipse(middle, radius, radius)
    return path


def paint_mass(painter: QPainter, middle: QPointF, radius: float, inks: Inks) -> None:
    """Paint something that presses from outside: plain, round, and no organ."""
    path = round_path(middle, radius)
    paint_shade(painter, path, inks, 0.12)
    paint_relief(painter, path, inks.mass, inks, radius * 0.35, LINE)


def write_across(
    painter: QPainter, state: VeinState, labels: Labels, inks: Inks, camera: Camera
) -> None:
    """Write the labels of the slice across, on the right of what they name."""
    letters = Lettering(painter, inks, _letters(labels, inks, camera))
    cut, front = section(state), front_of(state)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

    def beside(text: str, y: float, to: QPointF, x: float = ASIDE_RIGHT) -> None:
        start = camera.point(QPointF(x, y))
        wide = _right_end(camera) - start.x()
        high = letters.size(text, wide).height()
        top = max(start.y() - high / 2, camera.room.top())
        letters.write(text, QRectF(start.x(), top, wide, high), left, camera.point(to))

    if state.cause is Cause.OUTSIDE:
        beside(labels.mass, front - MASS - 0.75, QPointF(0.35, front - MASS))
        beside(labels.artery, ASIDE.y() + 1.1, ASIDE, x=-2.65)
    else:
        beside(labels.artery, front - ARTERY - 0.5, QPointF(0.2, front - ARTERY))
    middle = 0.0 if state.cause is Cause.SCAR else 1 - cut.deep
    beside(labels.vein, min(middle - 0.75, 0.1), QPointF(cut.across * 0.45, middle))
    if state.cause is Cause.SCAR and cut.deep < 0.86:
        beside(labels.scar, 0.95, QPointF(0.7, 0.7) * (0.5 + cut.deep / 2))
    if state.stent:
        beside(labels.stent, 0.75, QPointF(cut.across * 0.72, middle + cut.deep * 0.7))
    if state.percent >= 20 and not state.stent and state.cause is Cause.ARTERY:
        right = camera.point(QPointF(BEFORE_RIGHT, -0.95))
        used = letters.size(labels.before, right.x() - camera.room.left())
        start = min(camera.box.left() + 0.03 * camera.scale, right.x() - used.width())
        box = QRectF(start, right.y() - used.height() / 2, right.x() - start, used.height())
        letters.write(labels.before, box, left, camera.point(QPointF(-1.05, -0.47)))
    bone = QRectF(camera.point(QPointF(-2, BACK + 0.3)), camera.point(QPointF(2, BACK + 1.3)))
    letters.write(labels.spine, bone, Qt.AlignmentFlag.AlignCenter)


def _letters(labels: Labels, inks: Inks, camera: Camera) -> float:
    """Return how large letters may be: the same in every state, so that none jumps."""
    scale = camera.scale
    wide = _right_end(camera) - camera.point(QPointF(ASIDE_RIGHT, 0)).x()
    names = (labels.artery, labels.vein, labels.scar, labels.stent)
    before = camera.point(QPointF(BEFORE_RIGHT, 0)).x() - camera.room.left()
    rooms = [(name, QSizeF(wide, LINE_HIGH * scale)) for name in names]
    rooms.append((labels.mass, QSizeF(wide, 2 * LINE_HIGH * scale)))
    rooms.append((labels.before, QSizeF(before, 2 * LINE_HIGH * scale)))
    rooms.append((labels.spine, QSizeF(4, 1) * scale))
    return grown(inks.theme, scale * LARGEST, rooms)


def _right_end(camera: Camera) -> float:
    return max(camera.room.right(), camera.box.right() + 0.2 * camera.scale)
