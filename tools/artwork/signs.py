# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Signs that pictures share: a heart, a fat arrow, a dashed level, a ring around a place."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from shapely import affinity
from shapely.geometry import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Landmarks, Points, rounded, smooth, spline, together
from tools.artwork.palettes import Palette
from tools.artwork.soft_shapes import SoftPainter
from tools.artwork.svg import Ink

HEART = (
    (0, 46), (-24, 26), (-44, 4), (-50, -16), (-44, -36), (-26, -44), (-9, -38), (0, -26),
    (9, -38), (26, -44), (44, -36), (50, -16), (44, 4), (24, 26),
)  # fmt: skip
HEAD = 2.0
"""How much longer the head of an arrow is than its shaft is wide."""


def heart(x: float, y: float, size: float) -> BaseGeometry:
    """Return the sign of a heart by its middle and its width."""
    shape = rounded(smooth(HEART), 3)
    return affinity.translate(affinity.scale(shape, size / 100, size / 100, origin=(0, 0)), x, y)


def arrow(line: Landmarks, width: float) -> BaseGeometry:
    """Return a fat arrow along a line, its point at the end."""
    path = LineString(spline(np.asarray(line, float), 60))
    head = min(path.length * 0.5, width * HEAD)
    shaft = LineString([path.interpolate(at) for at in np.linspace(0, path.length - head, 24)])
    neck, tip = path.interpolate(path.length - head), path.interpolate(path.length)
    onward = np.array([tip.x - neck.x, tip.y - neck.y]) / head
    across = np.array([-onward[1], onward[0]]) * width * HEAD * 0.54
    foot = np.array([neck.x, neck.y])
    point = Polygon(np.vstack([foot + across, [tip.x, tip.y], foot - across]))
    # a little of the shaft lies under the head, lest a gap opens where the line bends
    under = LineString([foot - onward * 4, foot + onward * 4]).buffer(width / 2, cap_style="flat")
    start = Point(shaft.coords[0]).buffer(width / 2)
    return together([shaft.buffer(width / 2, cap_style="flat"), start, under, point])


def draw_heart(painter: SoftPainter, x: float, y: float, size: float, name: str) -> None:
    """Draw the sign of a heart."""
    painter.draw(heart(x, y, size), painter.palette.muscle, name=name)


def draw_level(
    painter: SoftPainter, start: Sequence[float], end: Sequence[float], name: str
) -> None:
    """Draw a dashed line, such as the height of the heart."""
    palette = painter.palette
    ink = Ink(line=palette.accent, width=3.2 if palette.flat else 2.6, dash="14 9")
    data = f"M{start[0]:g} {start[1]:g}L{end[0]:g} {end[1]:g}"
    painter.svg.data(data, ink, name)


def draw_ring(palette_painter: SoftPainter, x: float, y: float, radius: float) -> None:
    """Draw a ring around a place, seen on every ground."""
    svg, palette = palette_painter.svg, palette_painter.palette
    ring = Point(x, y).buffer(radius)
    under = "#ffffff" if palette.flat or palette.theme == "light" else palette.sheet
    svg.shape(ring, Ink(line=under, width=9))
    svg.shape(ring, Ink(line=palette.accent, width=4.4))
    svg.shape(Point(x, y).buffer(4.5), Ink(fill=palette.accent, line=under, width=2))


def flow_paint(palette: Palette) -> Ink:
    """Return how a fat arrow for the way of the blood is painted."""
    return Ink(fill=palette.vein.base, line=palette.vein.outline, width=palette.line)


def along(points: Points, share: float) -> tuple[float, float]:
    """Return the place at a share of the length of a line."""
    place = LineString(points[:, :2]).interpolate(share, normalized=True)
    return float(place.x), float(place.y)
