# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Veins and arteries cut along and across, as all pictures of a narrow vein draw them.

Seen from the side: the front of the body is on the left, the spine on the right, the heart above.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from shapely import affinity
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.colour import mix
from tools.artwork.curves import ellipse, spline, together
from tools.artwork.fitting import Fit, line_data
from tools.artwork.palettes import Palette, Ramp
from tools.artwork.shading import draw_hatching, draw_shadow
from tools.artwork.svg import Ink, Stop, Svg
from tools.artwork.vein_model import RADIUS, Edges

WALL = 9.0
CAP = 15.0
"""Half the height of the round ends."""
PIECES = 130
SOFT = Fit(error=0.5)
ARTERY_WALL = 11.0
HALF_WAVE = 60.0
"""Of the winding side veins."""
POOL = "#2b0c38"
SIDE_TINT = "#6a55a8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Along:
    """A vein cut along its way."""

    name: str
    x: float
    """Of its middle where it is open."""
    top: float
    bottom: float
    middle: float
    """The height of the narrow place."""
    edges: Edges
    outside: Edges | None = None
    """Where the wall ends; None for a thin wall all the way."""
    radius: float = RADIUS
    """Of the open vein."""

    def inside(self) -> BaseGeometry:
        """Return where blood can be."""
        return self._strip(self.edges, 0)

    def outline(self) -> BaseGeometry:
        """Return the vein with its wall."""
        return self._strip(self.outside or self.edges, 0 if self.outside else WALL)

    def at(self, y: float) -> tuple[float, float]:
        """Return the edges of the inside at a height."""
        front, back = self.edges(y - self.middle)
        return self.x + front, self.x + back

    def axis(self, y: float) -> float:
        """Return the middle of the inside at a height."""
        return sum(self.at(y)) / 2

    def _strip(self, edges: Edges, beyond: float) -> BaseGeometry:
        heights = np.linspace(self.top, self.bottom, PIECES)
        both = np.array([edges(float(y) - self.middle) for y in heights])
        front, back = self.x + both[:, 0] - beyond, self.x + both[:, 1] + beyond
        ring = np.vstack([np.c_[front, heights], np.c_[back, heights][::-1]])
        radius = float(back[-1] - front[-1]) / 2
        end = ellipse(float(back[-1] + front[-1]) / 2, self.bottom, radius, CAP * radius / RADIUS)
        return Polygon(ring).buffer(0).union(end)


def wall_colour(palette: Palette) -> str:
    """Return the colour of the wall of a vein."""
    return mix(palette.vein.base, "#ffffff", 0.6 if palette.flat else 0.3)


def blood_paint(svg: Svg, palette: Palette, along: Along) -> str:
    """Return the paint for the inside of a vein cut along: dark at its edges."""
    if palette.flat:
        return palette.vein.base
    vein, deep = palette.vein, palette.vein_deep
    return svg.linear(
        f"{along.name}.blood",
        [
            Stop(0, mix(vein.dark, deep, 0.65)),
            Stop(0.16, mix(vein.dark, deep, 0.1)),
            Stop(0.45, mix(vein.dark, vein.base, 0.75)),
            Stop(0.8, vein.dark),
            Stop(1, mix(vein.dark, deep, 0.7)),
        ],
        (along.x - along.radius * 1.2, 0),
        (along.x + along.radius * 1.1, 0),
    )


def draw_vein_along(svg: Svg, palette: Palette, along: Along, pool: float = 0.0) -> None:
    """Draw the wall, the blood, the dark blood that backs up and the open upper end."""
    inside, outline = along.inside(), along.outline()
    wall = Ink(fill=wall_colour(palette), line=palette.vein.outline, width=palette.line + 0.4)
    with svg.group(f"{along.name}.vein"):
        svg.shape(outline, wall, f"{along.name}.wall", SOFT)
        edge = "#000000" if palette.flat else mix(palette.vein_deep, palette.vein.dark, 0.3)
        blood = Ink(fill=blood_paint(svg, palette, along), line=edge, width=1.4)
        svg.shape(inside, blood, f"{along.name}.inside", SOFT)
        _draw_pool(svg, palette, along, pool)
        draw_gleam(svg, palette, outline, "left")
        _draw_open_end(svg, palette, along)


def _draw_pool(svg: Svg, palette: Palette, along: Along, pool: float) -> None:
    if pool <= 0:
        return
    x0, x1 = along.x - 3 * along.radius, along.x + 3 * along.radius
    room = along.inside().intersection(box(x0, along.middle, x1, along.bottom + 2 * CAP))
    name = f"{along.name}.pool"
    if palette.flat:
        lower = room.intersection(box(x0, along.middle + 130, x1, along.bottom + 2 * CAP))
        white = Ink(line=palette.mark, width=1.6)
        draw_hatching(svg, lower, white, gap=32 - 18 * pool, name=name)
        return
    stops = [(0.0, 0.0), (0.22, 0.16), (0.6, 0.62), (1.0, 0.8)]
    paint = svg.linear(
        f"{name}.shade",
        [Stop(at, POOL, round(opacity * pool, 3)) for at, opacity in stops],
        (0, along.middle),
        (0, along.bottom),
    )
    svg.shape(room, Ink(fill=paint), name, SOFT)


def draw_gleam(svg: Svg, palette: Palette, shape: BaseGeometry, side: str = "") -> None:
    """Draw the light on the wall of a cut vessel; none in flat themes."""
    if palette.flat:
        return
    inner = shape.buffer(-1.6)
    gleam = inner.difference(affinity.translate(inner, 2.4, 0 if side else 3))
    svg.shape(gleam, Ink(fill="#ffffff", opacity=0.5), fit=SOFT)


def _draw_open_end(svg: Svg, palette: Palette, along: Along) -> None:
    """Draw the upper end, so that one looks into the vein."""
    front, back = along.at(along.top)
    if along.outside is None:
        wall = (front - WALL, back + WALL)
    else:
        outer = along.outside(along.top - along.middle)
        wall = (along.x + outer[0], along.x + outer[1])
    ink = Ink(fill=wall_colour(palette), line=palette.vein.outline, width=palette.line + 0.4)
    svg.add(oval(wall, along.top, CAP * 1.1, ink))
    deep = palette.vein_deep if palette.flat else mix(palette.vein.dark, palette.vein_deep, 0.85)
    svg.add(oval((front, back), along.top, CAP * 0.86, Ink(fill=deep)))


def oval(ends: tuple[float, float], y: float, half: float, ink: Ink) -> str:
    """Return a flat ellipse between two points as an SVG element."""
    x, radius = sum(ends) / 2, (ends[1] - ends[0]) / 2
    return (
        f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{radius:.1f}" ry="{half:.1f}"{ink.attributes()}/>'
    )


def ring_data(x: float, y: float, radius: float) -> str:
    """Return the path data of a circle."""
    arc = f"a{radius:g} {radius:g} 0 1 0"
    return f"M{x - radius:.1f} {y:.1f}{arc} {2 * radius:.1f} 0{arc} {-2 * radius:.1f} 0z"


def draw_vein_across(
    svg: Svg, palette: Palette, name: str, wall: BaseGeometry, inside: BaseGeometry
) -> None:
    """Draw a vein cut across."""
    vein, deep = palette.vein, palette.vein_deep
    with svg.group(name):
        ink = Ink(fill=wall_colour(palette), line=vein.outline, width=palette.line + 0.4)
        svg.shape(wall, ink, f"{name}.wall", SOFT)
        paint = vein.base
        if not palette.flat:
            left, top, right, bottom = inside.bounds
            across, down = right - left, bottom - top
            paint = svg.radial(
                f"{name}.blood",
                [Stop(0, mix(vein.dark, vein.base, 0.8)), Stop(0.65, vein.dark),
                 Stop(1, mix(vein.dark, deep, 0.65))],
                ((left + right) / 2 - 0.08 * across, (top + bottom) / 2 - 0.1 * down),
                max(across, down) / 2,
            )  # fmt: skip
        edge = "#000000" if palette.flat else mix(deep, vein.dark, 0.2)
        svg.shape(inside, Ink(fill=paint, line=edge, width=1.4), f"{name}.inside", SOFT)
        draw_gleam(svg, palette, wall)


def draw_artery_across(
    svg: Svg, palette: Palette, name: str, middle: tuple[float, float], radius: float,
    onto: BaseGeometry | None = None, wall: float = ARTERY_WALL,
) -> BaseGeometry:  # fmt: skip
    """Draw an artery cut across: a thick wall with a ring of dots; return its outline."""
    x, y = middle
    whole = Point(x, y).buffer(radius, quad_segs=32)
    artery, deep = palette.artery, palette.artery_deep
    with svg.group(name):
        if onto is not None:
            draw_shadow(svg, whole, onto, palette, drop=(4, 6), opacity=0.45)
        ink = Ink(fill=artery.base, line=artery.outline, width=palette.line + 0.4)
        svg.data(ring_data(x, y, radius), ink, f"{name}.wall")
        draw_gleam(svg, palette, whole)
        paint = deep
        if not palette.flat:
            stops = [Stop(0, artery.dark), Stop(0.7, mix(artery.dark, deep, 0.35)), Stop(1, deep)]
            paint = svg.radial(f"{name}.blood", stops, (x - 7, y - 7), radius - wall + 4)
        edge = Ink(fill=paint, line=mix(deep, artery.dark, 0.3), width=1.2)
        svg.data(ring_data(x, y, radius - wall), edge)
        share = wall / ARTERY_WALL
        width = (3.6 if palette.flat else 3.0) * share
        dots = Ink(line=palette.mark, width=round(width, 2), dash=f"0.1 {8 * share:.3g}")
        svg.data(ring_data(x, y, radius - wall / 2), dots, f"{name}.dots")
    return whole


def side_ramp(palette: Palette) -> Ramp:
    """Return the colours of side veins, which are a little apart from those of the vein."""
    if palette.flat:
        return palette.vein
    vein = palette.vein
    return Ramp(
        vein.outline, mix(vein.dark, SIDE_TINT, 0.3), mix(vein.base, SIDE_TINT, 0.25), vein.light
    )


def draw_side_vein(
    svg: Svg, palette: Palette, name: str, points: list[tuple[float, float]], radius: float
) -> BaseGeometry:
    """Draw a thin vein of one width as strokes on top of each other; return its outline."""
    line = spline(points, 120)
    data = line_data(line, SOFT)
    ramp = side_ramp(palette)
    widths = [(ramp.outline, 2 * radius + 3.0), (ramp.base, 2 * radius)]
    if not palette.flat:
        widths[1:] = [
            (ramp.dark, 2 * radius), (ramp.base, 1.3 * radius), (ramp.light, 0.45 * radius),
        ]  # fmt: skip
    with svg.group(name):
        for colour, width in widths:
            svg.data(data, Ink(line=colour, width=round(width, 2)))
    return together(Point(*each[:2]).buffer(radius + 5) for each in line)


def around(way: list[tuple[float, float]], reach: float) -> BaseGeometry:
    """Return what lies within reach of a winding way, for tapping."""
    return LineString(spline(way, 60)[:, :2]).buffer(reach)


def side_way(along: Along, reach: float, heights: tuple[float, float]) -> list[tuple[float, float]]:
    """Return the winding way of a side vein in front of a vein, from the lower end to the upper."""
    low, high = heights
    start, end = along.at(low)[0], along.at(high)[0]
    way = [(start + 12, low + 26), (start - 14, low - 12)]
    lower, upper = low - 60, high + 74
    swings = max(2, min(6, round((lower - upper) / HALF_WAVE)))
    for place in range(swings + 1):
        swing = 10 * math.cos(math.pi * place + math.pi)
        way.append((along.x - reach + swing, lower + (upper - lower) * place / swings))
    return [*way, (end - 14, high + 18), (end + 12, high - 20)]
