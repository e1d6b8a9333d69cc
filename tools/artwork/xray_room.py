# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The things of an X-ray room from the side: table, C-arm with its stand, and a screen.

For `venogram_room`. No maker's design: only the parts that every such room has.
"""

from __future__ import annotations

import numpy as np
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Points, ellipse, rounded, spline, together
from tools.artwork.palettes import Palette, Ramp, Theme
from tools.artwork.soft_shapes import SoftPainter, slab
from tools.artwork.svg import Ink

FLOOR = 1080.0
TABLE_TOP = 690.0
TABLE = (240.0, 1500.0)
ARC = (748.0, 604.0)
"""The middle of the C-arm: the part of the body that is filmed is there."""
ARC_RADII = (296.0, 318.0)
ARC_WIDTH = 58.0
ARC_ENDS = (84.0, 276.0)
"""Between which degrees, counted from the right over the top, the C is closed."""
SCREEN = (70.0, 110.0, 400.0, 330.0)


def white_ramp(palette: Palette) -> Ramp:
    """Return the enamel of medical devices."""
    if palette.theme is Theme.LIGHT:
        return Ramp("#67737e", "#c3ccd4", "#dce3e8", "#f4f7f9")
    if palette.theme is Theme.DARK:
        return Ramp("#d3dce3", "#5d6a76", "#76838f", "#93a0ab")
    return Ramp(palette.ink, "#efefef", "#efefef", "#efefef")


def c_arm() -> BaseGeometry:
    """Return the C."""
    angles = np.radians(np.linspace(*ARC_ENDS, 60))
    line = [
        (ARC[0] + ARC_RADII[0] * np.cos(angle), ARC[1] - ARC_RADII[1] * np.sin(angle))
        for angle in angles
    ]
    return rounded(LineString(line).buffer(ARC_WIDTH / 2, cap_style="flat"), 6)


def detector() -> BaseGeometry:
    """Return what takes the picture, above the body."""
    x, top = ARC[0] + 14, ARC[1] - ARC_RADII[1]
    neck = slab(x - 36, top - 20, x + 36, top + 46, 8)
    return together([neck, slab(x - 104, top + 36, x + 104, top + 96, 14)])


def source() -> BaseGeometry:
    """Return what sends the rays, under the table."""
    x, low = ARC[0] + 14, ARC[1] + ARC_RADII[1]
    neck = slab(x - 36, low - 70, x + 36, low + 20, 8)
    body = slab(x - 76, low - 142, x + 76, low - 46, 20)
    lens = Polygon(
        [(x - 40, low - 168), (x + 40, low - 168), (x + 54, low - 136), (x - 54, low - 136)]
    )
    return together([neck, body, rounded(lens, 4)])


def stand() -> list[BaseGeometry]:
    """Return foot, column and joint of the stand, back to front."""
    left = ARC[0] - ARC_RADII[0]
    foot = slab(left - 320, FLOOR - 30, left - 60, FLOOR, 12)
    column = slab(left - 250, ARC[1] - 70, left - 140, FLOOR - 22, 20)
    joint = slab(left - 262, ARC[1] - 62, left + 26, ARC[1] + 62, 30)
    return [foot, column, joint]


def table_top() -> BaseGeometry:
    """Return the thin plate and the mattress on it."""
    return slab(TABLE[0], TABLE_TOP, TABLE[1], TABLE_TOP + 22, 10)


def table_base() -> list[BaseGeometry]:
    """Return foot and column of the table, back to front."""
    x = TABLE[1] - 270
    return [
        slab(x - 130, FLOOR - 34, x + 190, FLOOR, 12),
        slab(x - 74, TABLE_TOP + 50, x + 74, FLOOR - 26, 18),
        slab(x - 250, TABLE_TOP + 34, x + 200, TABLE_TOP + 66, 10),
    ]


def plate() -> BaseGeometry:
    """Return the stiff plate under the mattress."""
    return slab(TABLE[0] - 8, TABLE_TOP + 18, TABLE[1] + 8, TABLE_TOP + 38, 8)


def screen() -> BaseGeometry:
    """Return the frame of the screen."""
    left, top, right, bottom = SCREEN
    return slab(left, top, right, bottom, 14)


def screen_arm() -> BaseGeometry:
    """Return the arm on which the screen hangs from the ceiling."""
    middle = (SCREEN[0] + SCREEN[2]) / 2
    return together(
        [box(middle - 9, 30, middle + 9, SCREEN[1] + 6), box(middle - 60, 24, middle + 60, 38)]
    )


def draw_screen(painter: SoftPainter) -> None:
    """Draw the screen with a blurred grey picture of veins."""
    svg, palette = painter.svg, painter.palette
    painter.draw(screen_arm(), white_ramp(palette))
    painter.draw(screen(), palette.metal)
    left, top, right, bottom = SCREEN
    glass = slab(left + 14, top + 14, right - 14, bottom - 14, 4)
    svg.shape(glass, Ink(fill="#ffffff" if palette.flat else "#74787c"))
    if not palette.flat:
        _draw_shadows(painter, glass)
    for line in _veins():
        widths = (6.0,) if palette.flat else (20.0, 15.0, 10.0, 6.0)
        for width in widths:
            paint = Ink(
                fill="#000000" if palette.flat else "#1f2225", opacity=1.0 if palette.flat else 0.22
            )
            svg.shape(LineString(line).buffer(width / 2).intersection(glass), paint)
    svg.shape(glass, Ink(line=palette.metal.outline, width=palette.line))


def _draw_shadows(painter: SoftPainter, glass: BaseGeometry) -> None:
    """Draw what a pelvis looks like out of focus: two wings and a spine."""
    x = (SCREEN[0] + SCREEN[2]) / 2
    spots = [ellipse(x - 78, 205, 56, 62), ellipse(x + 78, 205, 56, 62), ellipse(x, 180, 30, 90)]
    for spot in spots:
        for step in range(4):
            part = spot.buffer(10 - 9 * step).intersection(glass)
            painter.svg.shape(part, Ink(fill="#c9ccce", opacity=0.13))


def _veins() -> list[Points]:
    """Return the lines of the veins on the screen: two that join."""
    x = (SCREEN[0] + SCREEN[2]) / 2
    trunk = (x + 6, 204)
    return [
        spline([(x + 4, 122), (x + 7, 160), trunk], 30),
        spline([trunk, (x - 22, 240), (x - 52, 274), (x - 66, 318)], 30),
        spline([trunk, (x + 38, 236), (x + 62, 272), (x + 74, 318)], 30),
        spline([(x - 36, 254), (x - 60, 260), (x - 76, 284)], 20),
    ]


def ring(x: float, y: float, radius: float = 22.0) -> BaseGeometry:
    """Return the disc inside a ring around a place."""
    return Point(x, y).buffer(radius)
