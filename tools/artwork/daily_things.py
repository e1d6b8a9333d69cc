# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Things of the days after a stent: tablets, water, stent card, ultrasound, telephone, tree.

For `after_care` and `follow_up_timeline`. No maker's design, no letters, no numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from shapely import affinity
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Tube, blend, ellipse, rounded, smooth, together
from tools.artwork.furniture import materials
from tools.artwork.palettes import Palette, Ramp, Theme
from tools.artwork.soft_shapes import TIGHT, SoftPainter, slab
from tools.artwork.staff import workwear
from tools.artwork.svg import Ink
from tools.artwork.xray_room import white_ramp

PROBE = (
    (-24, -70), (-27, -40), (-26, -8), (-34, 22), (-54, 48), (-56, 62), (-48, 70), (0, 74),
    (48, 70), (56, 62), (54, 48), (34, 22), (26, -8), (27, -40), (24, -70), (0, -78),
)  # fmt: skip
"""A curved probe: its head looks down, 150 high."""
DAYS = 7
GREYS = ("#3c4146", "#7d858c", "#1f2427")
"""Of a scan on a screen: ground, tissue, blood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a thing stands: its middle, its size, and how far it is turned (degrees)."""

    x: float
    y: float
    scale: float = 1.0
    turn: float = 0.0

    def put(self, shape: BaseGeometry) -> BaseGeometry:
        """Return a shape drawn about the origin at this spot."""
        turned = affinity.rotate(shape, self.turn, origin=(0, 0))
        sized = affinity.scale(turned, self.scale, self.scale, origin=(0, 0))
        return affinity.translate(sized, self.x, self.y)


def probe(spot: Spot) -> BaseGeometry:
    """Return the outline of an ultrasound probe."""
    return spot.put(smooth(PROBE))


def draw_probe(painter: SoftPainter, spot: Spot) -> None:
    """Draw an ultrasound probe: a light handle, a dark head."""
    whole = probe(spot)
    painter.draw(whole, white_ramp(painter.palette))
    head = spot.put(smooth(PROBE).intersection(slab(-90, 54, 90, 100)))
    painter.svg.shape(head, Ink(fill=dark_of(painter.palette)))
    mark = spot.put(slab(-9, -36, 9, -14, 5))
    painter.svg.shape(mark, Ink(fill=painter.palette.vein.base))
    ink = Ink(line=white_ramp(painter.palette).outline, width=painter.palette.line)
    painter.svg.shape(whole, ink)


def dark_of(palette: Palette) -> str:
    """Return the dark rubber of devices."""
    return {Theme.LIGHT: "#4b545d", Theme.DARK: "#39434c"}.get(palette.theme, "#5a5a5a")


def draw_tree(painter: SoftPainter, x: float, floor: float, height: float) -> None:
    """Draw a calm tree."""
    stuff = materials(painter.palette)
    stem = Polygon(
        [
            (x - 9, floor),
            (x - 6, floor - height * 0.6),
            (x + 6, floor - height * 0.6),
            (x + 9, floor),
        ]
    )
    painter.draw(stem, stuff.wood)
    spots = ((0, 0.72, 0.25), (-0.17, 0.58, 0.17), (0.18, 0.57, 0.18), (0.02, 0.52, 0.16))
    crown = [
        Point(x + height * across, floor - height * up).buffer(height * size)
        for across, up, size in spots
    ]
    painter.draw(blend(together(crown), 12), stuff.cloth)


def draw_pill_box(painter: SoftPainter, x: float, y: float, width: float) -> None:
    """Draw a box with a compartment for each day of a week, one of them open."""
    painter = replace(painter, fit=TIGHT)
    stuff, palette = workwear(painter.palette), painter.palette
    painter.draw(slab(x, y, x + width, y + 96, 14), stuff.scrubs)
    each = (width - 24) / DAYS
    for day in range(DAYS):
        left = x + 12 + day * each
        lid = slab(left + 3, y + 12, left + each - 3, y + 84, 7)
        if day == 1:
            painter.svg.shape(lid, Ink(fill=dark_of(palette)))
            flap = slab(left + 3, y - 46, left + each - 3, y + 6, 7)
            painter.draw(flap, stuff.cap)
            draw_tablet(painter, left + each / 2, y + 62, 12)
            continue
        painter.draw(lid, stuff.cap)


def draw_tablet(painter: SoftPainter, x: float, y: float, radius: float) -> None:
    """Draw a round tablet with its groove."""
    stuff = materials(painter.palette).pillow
    painter.draw(ellipse(x, y, radius, radius * 0.82), stuff)
    ink = Ink(line=stuff.outline, width=1.6)
    painter.svg.data(f"M{x - radius * 0.6:.1f} {y:.1f}L{x + radius * 0.6:.1f} {y:.1f}", ink)


def draw_glass(painter: SoftPainter, x: float, floor: float, height: float) -> None:
    """Draw a glass of water."""
    svg, palette = painter.svg, painter.palette
    wide, narrow, top = height * 0.3, height * 0.23, floor - height
    sides = ((x - wide, top), (x + wide, top), (x + narrow, floor), (x - narrow, floor))
    glass = rounded(Polygon(sides), 7)
    water = glass.buffer(-6).intersection(box(x - wide, top + height * 0.32, x + wide, floor))
    stuff, blue = materials(palette).pillow, palette.cartilage
    svg.shape(glass, Ink(fill=stuff.light), fit=TIGHT)
    svg.shape(water, Ink(fill=blue.dark if palette.flat else blue.base), fit=TIGHT)
    svg.shape(glass, Ink(line=stuff.outline, width=palette.line), fit=TIGHT)


def draw_stent(painter: SoftPainter, edges: tuple[float, float, float, float]) -> None:
    """Draw a mesh tube that lies across a box: left, top, right, bottom."""
    left, top, right, bottom = edges
    svg, palette = painter.svg, painter.palette
    high, half = (bottom - top) / 2, (top + bottom) / 2
    tube = slab(left, top, right, bottom, 5)
    svg.shape(tube, Ink(fill="#ffffff" if palette.flat else palette.vein.light), fit=TIGHT)
    ink = Ink(line=palette.metal.outline, width=2.6)
    for sign in (1, -1):
        along = np.linspace(left, right, 61)
        wave = half + sign * high * 0.94 * np.sin((along - left) / (right - left) * np.pi * 7)
        svg.line(np.column_stack([along, wave]), ink)
    svg.shape(tube, Ink(line=palette.metal.outline, width=palette.line), fit=TIGHT)


def draw_stent_card(painter: SoftPainter, spot: Spot) -> None:
    """Draw a wallet with the card that says which stent one has: lines instead of words."""
    palette, tight = painter.palette, replace(painter, fit=TIGHT)
    stuff = materials(palette)
    tight.draw(spot.put(slab(-170, -126, 170, 84, 18)), stuff.pillow)
    x, y = spot.x, spot.y
    draw_stent(painter, (x - 140, y - 92, x - 14, y - 46))
    lines = ((16, -84, 146), (16, -62, 118), (-140, -18, 146), (-140, 6, 96))
    ink = Ink(line=stuff.pillow.outline, width=7)
    for left, down, right in lines:
        painter.svg.data(f"M{x + left:.1f} {y + down:.1f}L{x + right:.1f} {y + down:.1f}", ink)
    pocket = slab(-196, 30, 196, 160, 18)
    tight.draw(spot.put(pocket), stuff.wood)
    seam = Ink(line=stuff.wood.outline, width=1.8, dash="9 7")
    painter.svg.shape(spot.put(pocket.buffer(-13)), seam, fit=TIGHT)


def draw_phone(painter: SoftPainter, spot: Spot) -> None:
    """Draw a telephone in a hand."""
    body = spot.put(slab(-11, -36, 11, 36, 6))
    dark = dark_of(painter.palette)
    ramp = Ramp(materials(painter.palette).pillow.outline, dark, dark, dark)
    replace(painter, fit=TIGHT).draw(body, ramp)


def draw_waves(painter: SoftPainter, spot: Spot, count: int = 3) -> None:
    """Draw the bows of a sound that spreads to the right."""
    ink = Ink(line=painter.palette.accent, width=4.5)
    for step in range(count):
        angles = np.radians(np.linspace(-38, 38, 16))
        radius = 24 + 17 * step
        bow = LineString([(radius * np.cos(angle), radius * np.sin(angle)) for angle in angles])
        painter.svg.line(np.asarray(spot.put(bow).coords), ink)


def draw_scanner(
    painter: SoftPainter, x: float, floor: float, cable: Sequence[tuple[float, float]]
) -> None:
    """Draw an ultrasound machine on wheels, with the cable to its probe."""
    svg, palette, tight = painter.svg, painter.palette, replace(painter, fit=TIGHT)
    white, dark = white_ramp(palette), dark_of(palette)
    for wheel in (-38, 38):
        tight.draw(Point(x + wheel, floor - 9).buffer(9), Ramp(white.outline, dark, dark, dark))
    tight.draw(slab(x - 54, floor - 36, x + 54, floor - 16, 8), white)
    tight.draw(slab(x - 15, floor - 190, x + 15, floor - 30, 6), white)
    tight.draw(slab(x - 62, floor - 192, x + 58, floor - 164, 8), white)
    tight.draw(slab(x - 60, floor - 306, x + 60, floor - 206, 10), palette.metal)
    _draw_fan(painter, x, floor - 296)
    cord = Tube([(*point, 3.6) for point in cable]).shape()
    edge = white.outline if palette.theme is Theme.DARK else ""
    svg.shape(cord, Ink(fill=dark, line=edge, width=1.2))


def _draw_fan(painter: SoftPainter, x: float, top: float) -> None:
    """Draw the fan of a scan on a screen, with one dark round in it: a vein."""
    svg, flat = painter.svg, painter.palette.flat
    ground, bright, dark = ("#ffffff", "#d0d0d0", "#000000") if flat else GREYS
    svg.shape(slab(x - 49, top, x + 49, top + 80, 4), Ink(fill=ground), fit=TIGHT)
    sides = ((x - 8, top + 4), (x + 8, top + 4), (x + 38, top + 66), (x - 38, top + 66))
    fan = Polygon(sides).union(ellipse(x, top + 66, 38, 8))
    svg.shape(fan, Ink(fill=bright))
    svg.shape(ellipse(x + 4, top + 44, 12, 9), Ink(fill=dark))
