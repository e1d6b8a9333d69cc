# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The pelvis from the front: which vein it is, and where it is narrow. Never mirrored."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen, QRadialGradient

from edu_app.render.vein import Cause, Side, VeinState
from edu_app.render.vein_pelvis import (
    ARTERIES,
    CAVA,
    DETOUR_WIDTH,
    DETOURS,
    INNER_VEINS,
    PLACES,
    PRESSES,
    edges,
    line,
    stented,
    vein,
)
from edu_app.render.vein_pelvis import FRAME as SHOWN
from edu_app.render.vein_shape import pooling, side_vein
from edu_app.ui.paint import paint_box
from edu_app.ui.vein_inks import (
    can_fade,
    closed,
    faint,
    lettering,
    mixed,
    paint_shade,
    round_pen,
    smooth_path,
    stroke,
)
from edu_app.ui.vein_paint_across import paint_mass
from edu_app.ui.vein_paint_along import paint_side_vein
from edu_app.ui.vein_paint_bones import LINE, paint_bones

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from edu_app.library.living import Labels
    from edu_app.render.vein_pelvis import Spot
    from edu_app.ui.vein_inks import Inks, Tones
    from edu_app.ui.vein_paint import Camera

FRAME = QRectF(*SHOWN)
LAYERS = ((1.0, 0.0, 0), (0.78, 0.35, 1), (0.5, 0.75, 2), (0.2, 1.15, 3))
"""Of a vessel from its edge to its light: part of the width, way to the light, which tone."""
JOINED = 8.0
"""The height down to which the two sides are one."""
SCARRED = 24.0
"""Half the length of a scar."""
HIDDEN = 8.0
"""Half the length of the vein that an artery hides."""
STENT_RADIUS, WEBBED = 7.9, 15.0
"""Half the width of a stent; half the length of the place where webs are."""
LARGEST = 13.0
"""A letter, in millimetres."""
TAG_PAD = 12


def paint_ground(painter: QPainter, inks: Inks) -> None:
    """Paint body, bones and the vessels that are the same in every state."""
    paint_bones(painter, inks)
    for side in Side:
        paint_shade(painter, closed(edges(vein(VeinState(lost=0), side))), inks, 1.6)
    _vessels(painter, [line(points) for points in INNER_VEINS], inks.vein, inks)


# ---------------------------------------------------------------- vessels


def _vessels(
    painter: QPainter, lines: Sequence[tuple[Spot, ...]], material: Tones, inks: Inks
) -> None:
    """Paint vessels that join: all edges first, then layer by layer towards the light."""
    for spots in lines:
        edge = LINE * (3.4 if inks.flat else 2)
        stroke(painter, closed(edges(spots)), round_pen(material.outline, edge))
    _layers(painter, lines, material, inks)


def _layers(
    painter: QPainter, lines: Sequence[tuple[Spot, ...]], material: Tones, inks: Inks
) -> None:
    ramp = (
        material.dark,
        mixed(material.dark, material.base, 0.6),
        material.base,
        mixed(material.base, material.light, 0.55),
    )
    for share, drift, tone in LAYERS[: 1 if inks.flat else None]:
        for spots in lines:
            path = closed(edges(spots, share))
            painter.fillPath(path.translated(-drift, -drift * 0.6), ramp[tone])


def _other(state: VeinState) -> tuple[Spot, ...]:
    return vein(state, Side.RIGHT if state.side is Side.LEFT else Side.LEFT)


def paint_other_veins(painter: QPainter, state: VeinState, inks: Inks) -> None:
    """Paint the veins that stay as they are: the big one above and that of the other side."""
    _vessels(painter, (line(CAVA), _other(state)), inks.vein, inks)


def paint_vein(painter: QPainter, state: VeinState, inks: Inks) -> None:
    """Paint the vein with the narrow place, and the side veins that lead round it."""
    radius = side_vein(state)
    if radius > 0:
        paths = QPainterPath()
        for points in DETOURS[state.side]:
            paths.addPath(smooth_path(points, close=False))
        paint_side_vein(painter, paths, radius * DETOUR_WIDTH / 2, inks, LINE)
    if state.cause is Cause.SCAR and state.percent:
        _scar_under(painter, state, inks)
    spots = vein(state, state.side)
    edge = LINE * (3.4 if inks.flat else 2)
    stroke(painter, closed(edges(spots)), round_pen(inks.vein.outline, edge))
    joined = tuple(spot for spot in _other(state) if spot.y < JOINED)
    _layers(painter, (line(CAVA), joined, spots), inks.vein, inks)
    _pool(painter, state, inks)
    if state.webs and not state.stent:
        _webs(painter, state, inks)
    if state.stent:
        _mesh(painter, stented(state), inks)


def _pool(painter: QPainter, state: VeinState, inks: Inks) -> None:
    strength = pooling(state)
    if strength <= 0:
        return
    spots = tuple(spot for spot in vein(state, state.side) if spot.along > 8)
    path = closed(edges(spots))
    if inks.flat:
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        lines = QPainterPath()
        for at in range(24):
            lines.moveTo(-90, 50 + at * 9.0)
            lines.lineTo(90, -70 + at * 9.0)
        stroke(painter, lines, round_pen(inks.pool, 0.9))
        painter.restore()
        return
    if not can_fade(painter):
        for start in (8, 14, 21, 29, 38, 48):
            part = tuple(spot for spot in spots if spot.along > start)
            painter.fillPath(closed(edges(part)), faint(inks.pool, 0.16 * strength))
        return
    low = spots[0]
    shade = QRadialGradient(QPointF(low.x, low.y), 120)
    shade.setColorAt(0, faint(inks.pool, 0))
    shade.setColorAt(0.4, faint(inks.pool, 0.6 * strength))
    shade.setColorAt(1, faint(inks.pool, 0.75 * strength))
    painter.fillPath(path, shade)


def _scar_under(painter: QPainter, state: VeinState, inks: Inks) -> None:
    """Paint the scar that fills the vein; the room for blood is painted over it."""
    whole = vein(replace(state, lost=0), state.side)
    path = closed(edges(tuple(spot for spot in whole if abs(spot.along) < SCARRED)))
    stroke(painter, path, round_pen(inks.vein.outline, LINE * 2))
    painter.fillPath(path, inks.scar.base)


def _webs(painter: QPainter, state: VeinState, inks: Inks) -> None:
    """Paint the webs that a past clot has left in the vein."""
    tight = tuple(spot for spot in vein(state, state.side) if -4 < spot.along < 2 * WEBBED)
    path = QPainterPath()
    for spot in tight[1::3]:
        half = spot.radius * 0.85
        path.moveTo(spot.x - half, spot.y - half * 0.5)
        path.lineTo(spot.x + half, spot.y + half * 0.6)
    stroke(painter, path, round_pen(inks.scar.outline, LINE * 3))
    stroke(painter, path, round_pen(inks.scar.base, LINE * 1.8))


def _mesh(painter: QPainter, spots: tuple[Spot, ...], inks: Inks) -> None:
    path = QPainterPath()
    for wire in range(6):
        for way in (1, -1):
            for at, spot in enumerate(spots):
                turn = 2 * math.pi * (wire / 6 + way * at / 20)
                nearby = spots[min(at + 1, len(spots) - 1)], spots[max(at - 1, 0)]
                x, y = nearby[0].x - nearby[1].x, nearby[0].y - nearby[1].y
                length = math.hypot(x, y) or 1.0
                out = min(spot.radius, STENT_RADIUS) * 0.96 * math.cos(turn)
                point = QPointF(spot.x - y / length * out, spot.y + x / length * out)
                if at:
                    path.lineTo(point)
                else:
                    path.moveTo(point)
    stroke(painter, path, round_pen(inks.metal.outline, LINE * 2.2))
    stroke(painter, path, round_pen(inks.metal.light, LINE * 1.3))


def paint_arteries(painter: QPainter, state: VeinState, inks: Inks) -> None:
    """Paint what lies in front: arteries with their dotted line, or something that presses."""
    if state.cause is Cause.OUTSIDE:
        x, y, radius = PRESSES[state.side]
        painter.save()
        painter.translate(x, y)
        painter.scale(radius, radius)
        paint_mass(painter, QPointF(0, 0), 1.0, inks)
        painter.restore()
    lines = [line(points) for points in ARTERIES]
    for spots in lines:
        paint_shade(painter, closed(edges(spots)), inks, 1.8)
    _vessels(painter, lines, inks.artery, inks)
    dots = QPen(inks.mark, 1.5, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    dots.setDashPattern([0.01, 3.2])
    for points in ARTERIES:
        middle = smooth_path(tuple((x, y) for x, y, _ in points), close=False)
        stroke(painter, middle, dots)
    _ring(painter, state, inks)


def paint_hidden(painter: QPainter, state: VeinState, inks: Inks) -> None:
    """Show by dashes the edges of the vein that an artery hides."""
    spots = tuple(spot for spot in vein(state, state.side) if abs(spot.along) < HIDDEN)
    half = len(spots)
    path = QPainterPath()
    for side in (edges(spots)[:half], edges(spots)[half:]):
        path.addPath(smooth_path(side, close=False))
    dashes = round_pen(inks.mark, 1.1)
    dashes.setDashPattern([2.0, 2.2])
    stroke(painter, path, dashes)


def _ring(painter: QPainter, state: VeinState, inks: Inks) -> None:
    """Ring the narrow place."""
    path = QPainterPath()
    path.addEllipse(QPointF(*PLACES[state.cause, state.side]), 17, 17)
    for colour, wide in (("focus", 2.6), ("focusHalo", 1.5)):
        stroke(painter, path, QPen(inks.theme.colour(colour), wide))


# ---------------------------------------------------------------- labels


def write_sides(painter: QPainter, labels: Labels, inks: Inks, camera: Camera) -> None:
    """Write which side is the patient's left, as a tag in each upper corner."""
    theme = inks.theme
    painter.setFont(lettering(theme, camera.scale * LARGEST))
    metrics = painter.fontMetrics()
    high = metrics.height() * 1.5
    low = camera.box.bottom() - high - 8
    for text, right in ((labels.right, False), (labels.left, True)):
        wide = metrics.horizontalAdvance(text) + 2 * TAG_PAD
        left = camera.box.right() - wide - 8 if right else camera.box.left() + 8
        box = QRectF(left, low, wide, high)
        edge = theme.colour("line")
        paint_box(painter, box, high / 2, fill=theme.colour("surface"), line=edge, width=1.0)
        painter.setPen(theme.colour("ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
