# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Small signs without words: clock, thermometer, snowflake, drop, arrow, waves.

Shapes are in art units around their middle. For the warning signs and whoever needs a sign.
"""

from __future__ import annotations

import math

import numpy as np
from shapely import affinity
from shapely.geometry import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Points, blend, rounded, smooth, together
from tools.artwork.palettes import Palette, Theme
from tools.artwork.svg import Ink, Svg

Place = tuple[float, float]


def glass(palette: Palette) -> str:
    """Return the colour of faces, bubbles and tubes on which lines are drawn."""
    if palette.flat:
        return "#ffffff"
    return palette.device.dark if palette.theme is Theme.DARK else palette.device.light


def draw_clock(svg: Svg, middle: Place, radius: float, palette: Palette) -> None:
    """Draw a clock on which some minutes are marked."""
    x, y = middle
    face = Point(middle).buffer(radius, quad_segs=20)
    dark = palette.theme is Theme.DARK
    svg.shape(face.buffer(4), Ink(fill=palette.sheet if dark else "#ffffff"))
    svg.shape(face, Ink(fill=glass(palette), line=palette.device.outline, width=3.0))
    turns = np.linspace(-90, -30, 12)
    arc = [
        (x + math.cos(math.radians(t)) * radius * 0.8, y + math.sin(math.radians(t)) * radius * 0.8)
        for t in turns
    ]
    sector = Polygon([middle, *arc])
    svg.shape(
        sector,
        Ink(fill=palette.accent if dark else "#8a8a8a" if palette.flat else palette.device.dark),
    )
    for degrees, share in ((-90, 0.72), (-30, 0.72)):
        end = (
            x + math.cos(math.radians(degrees)) * radius * share,
            y + math.sin(math.radians(degrees)) * radius * share,
        )
        svg.line([middle, end], Ink(line=palette.device.outline, width=3.2))


def snowflake(middle: Place, radius: float) -> list[Points]:
    """Return the lines of a snowflake."""
    lines = []
    for turn in range(0, 180, 60):
        way = np.array([math.cos(math.radians(turn + 30)), math.sin(math.radians(turn + 30))])
        lines.append(np.array([middle - way * radius, middle + way * radius]))
        for sign in (1, -1):
            for bend in (50, -50):
                angle = math.radians(turn + 30 + bend)
                twig = np.array([math.cos(angle), math.sin(angle)]) * sign
                root = middle + way * sign * radius * 0.55
                lines.append(np.array([root, root + twig * radius * 0.36]))
    return lines


def thermometer(middle: Place, height: float) -> tuple[BaseGeometry, BaseGeometry]:
    """Return a thermometer and the column in it, which stands high."""
    x, y = middle
    radius = height * 0.085
    bulb_y = y + height / 2 - radius * 1.8
    stem = LineString([(x, y - height / 2 + radius), (x, bulb_y)]).buffer(radius)
    glass = blend(together([stem, Point(x, bulb_y).buffer(radius * 1.8)]), 3)
    column = LineString([(x, y - height * 0.3), (x, bulb_y)]).buffer(radius * 0.42)
    return glass, together([column, Point(x, bulb_y).buffer(radius * 1.15)])


def drop(middle: Place, height: float) -> BaseGeometry:
    """Return a drop that falls."""
    half = ((0, -0.5), (0.1, -0.28), (0.26, 0.04), (0.34, 0.22), (0.28, 0.4), (0, 0.52))
    left = [(-x, y) for x, y in half[-2:0:-1]]
    shape = smooth(np.array([*half, *left]))
    return affinity.translate(affinity.scale(shape, height, height, origin=(0, 0)), *middle)


def arrow(start: Place, end: Place, width: float) -> BaseGeometry:
    """Return a straight arrow."""
    way = np.array(end) - start
    length = float(np.hypot(*way))
    along = way / length
    side = np.array([-along[1], along[0]])
    neck = np.array(end) - along * width * 2.2
    points = [
        start + side * width / 2,
        neck + side * width / 2,
        neck + side * width * 1.4,
        np.array(end),
        neck - side * width * 1.4,
        neck - side * width / 2,
        start - side * width / 2,
    ]
    return rounded(Polygon([tuple(point) for point in points]), width * 0.16)


def arcs(middle: Place, radii: tuple[float, ...], span: tuple[float, float]) -> list[Points]:
    """Return parts of circles around a place: pain, sound, warmth. Degrees clockwise from right."""
    turns = np.radians(np.linspace(*span, 24))
    around = np.column_stack([np.cos(turns), np.sin(turns)])
    return [np.array(middle) + around * radius for radius in radii]


def wave(start: Place, length: float, height: float) -> Points:
    """Return a line that winds upwards: warmth."""
    up = np.linspace(0, 1, 24)
    across = np.sin(up * 2 * math.pi) * height
    return np.column_stack([start[0] + across, start[1] - up * length])
