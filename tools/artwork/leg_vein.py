# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The deep vein of the near leg inside a person from the side, from the ankle to the waist.

For `pain_position` and `leg_elevation`. Calibre is exaggerated; the course is that of the deep
veins: behind the shin, behind the knee, on the inner thigh, through the groin into the belly.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from shapely.geometry import LineString
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Tube
from tools.artwork.palettes import Palette
from tools.artwork.shading import Vessel, draw_vessel, steps_of
from tools.artwork.side_figure import SideFigure
from tools.artwork.svg import Ink, Svg

IN_LEG = ((474, -4), (440, -5), (390, -8), (330, -10), (285, -11), (245, -12), (200, -4), (150, 4))
IN_THIGH = ((100, 12), (55, 21))
"""Distance from the hip, depth to the front of the bone."""
IN_TRUNK = ((32, 27), (56, 12), (84, -5), (112, -12), (140, -12))
"""The same in the trunk: over the brim of the pelvis to the front of the spine."""
TO_HEART = ((165, -8), (188, 0), (204, 8))
"""From the waist on: up the belly into the right side of the heart."""
RADIUS = 8.2
"""Of the vein, for a stature of 1000; a real one is a third of it."""
WIDEST_AT, WIDE_OVER = 340.0, 130.0


def vein_tube(figure: SideFigure, fullness: float = 0.0, *, to_heart: bool = False) -> Tube:
    """Return the vein; `fullness` is how much wider it is in the calf (0.5: by half)."""
    leg, scale = figure.pose.leg, figure.stature / 1000
    landmarks = []
    for along, forward in IN_LEG + IN_THIGH:
        wider = 1 + fullness * float(np.exp(-(((along - WIDEST_AT) / WIDE_OVER) ** 2)))
        landmarks.append((*figure.leg_point(leg, along, forward), RADIUS * scale * wider))
    for along, forward in IN_TRUNK + (TO_HEART if to_heart else ()):
        landmarks.append((*figure.trunk_point(along, forward), RADIUS * scale))
    return Tube(landmarks)


def draw_leg_vein(svg: Svg, name: str, tube: Tube, palette: Palette) -> BaseGeometry:
    """Draw the vein and return its outline."""
    look = Vessel(ramp=palette.vein, fork=0, steps=steps_of(palette, 4), width=palette.line)
    return draw_vessel(svg, name, [tube], look)


def draw_flow(
    svg: Svg, name: str, tube: Tube, palette: Palette, places: Sequence[float], size: float = 1.0
) -> None:
    """Draw arrow heads in a vein at shares of its length: the way of the blood."""
    line = LineString(tube.line[:, :2])
    ink = Ink(line=palette.mark, width=3.0)
    with svg.group(name):
        for share in places:
            at = share * line.length
            tip, tail = line.interpolate(at + 5 * size), line.interpolate(at - 5 * size)
            along = np.array([tip.x - tail.x, tip.y - tail.y]) / (10 * size)
            across = np.array([-along[1], along[0]]) * 4.6 * size
            left, right = np.array([tail.x, tail.y]) + across, np.array([tail.x, tail.y]) - across
            data = f"M{left[0]:.1f} {left[1]:.1f}L{tip.x:.1f} {tip.y:.1f}"
            svg.data(f"{data}L{right[0]:.1f} {right[1]:.1f}", ink)
