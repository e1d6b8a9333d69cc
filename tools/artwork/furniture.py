# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Bed, chair, stool and window from the side: what people in pictures sit and lie on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shapely.geometry import Point, box

from tools.artwork.curves import ellipse, smooth
from tools.artwork.palettes import Palette, Ramp, Theme
from tools.artwork.soft_shapes import TIGHT, SoftPainter, slab
from tools.artwork.svg import Ink

LEG = 16.0
"""How thick the legs of furniture are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Materials:
    """The colours of furniture."""

    wood: Ramp
    cloth: Ramp
    pillow: Ramp


def materials(palette: Palette) -> Materials:
    """Return calm colours that neither skin nor vessels have."""
    if palette.theme is Theme.LIGHT:
        return Materials(
            wood=Ramp("#8f7d60", "#c6b393", "#d9cab0", "#ebe1cf"),
            cloth=Ramp("#6c7f77", "#a9bdb4", "#c5d4cd", "#dfe9e4"),
            pillow=Ramp("#8798a5", "#cdd8e0", "#e3ebf0", "#f7fafc"),
        )
    if palette.theme is Theme.DARK:
        return Materials(
            wood=Ramp("#c9b896", "#65583f", "#7d6f54", "#94866a"),
            cloth=Ramp("#b2c7bd", "#435a51", "#556e64", "#688378"),
            pillow=Ramp("#d3dee6", "#64747f", "#80909b", "#9cabb5"),
        )
    black = palette.ink
    return Materials(
        wood=Ramp(black, "#f4f4f4", "#f4f4f4", "#f4f4f4"),
        cloth=Ramp(black, "#d6d6d6", "#d6d6d6", "#d6d6d6"),
        pillow=Ramp(black, "#ffffff", "#ffffff", "#ffffff"),
    )


def draw_floor(painter: SoftPainter, left: float, right: float, y: float) -> None:
    """Draw the line on which everything stands."""
    palette = painter.palette
    ramp = materials(palette).wood
    ink = Ink(line=ramp.outline, width=2.2, opacity=1.0 if palette.flat else 0.7)
    painter.svg.data(f"M{left:g} {y:g}L{right:g} {y:g}", ink)


def draw_shade_on_floor(painter: SoftPainter, x: float, y: float, reach: float) -> None:
    """Draw the soft shadow under somebody who stands; none in flat themes."""
    if painter.palette.flat:
        return
    for share in (1.0, 0.72, 0.45):
        spot = ellipse(x, y + 4, reach * share, 8 * share)
        painter.svg.shape(spot, Ink(fill=painter.palette.shadow, opacity=0.09))


def draw_bed(
    painter: SoftPainter, left: float, right: float, top: float, floor: float, scale: float = 1.0
) -> None:
    """Draw a bed of which `top` is the mattress."""
    stuff, painter = materials(painter.palette), replace(painter, fit=TIGHT)
    wide = LEG * scale
    for x in (left + 22 * scale, right - 22 * scale - wide):
        painter.draw(slab(x, top + 60 * scale, x + wide, floor, 3), stuff.wood)
    frame = slab(left, top + 44 * scale, right, top + 72 * scale, 6 * scale)
    painter.draw(frame, stuff.wood)
    head = slab(left - 12 * scale, top - 62 * scale, left + 8 * scale, top + 96 * scale, 7 * scale)
    painter.draw(head, stuff.wood)
    mattress = slab(left + 6 * scale, top, right - 4 * scale, top + 48 * scale, 20 * scale)
    painter.draw(mattress, stuff.cloth)


def draw_chair(
    painter: SoftPainter,
    back: float,
    front: float,
    seat: float,
    floor: float,
    *,
    high: float = 250.0,
) -> None:
    """Draw a chair: `seat` is the height of its cushion, `back` the left end of the seat."""
    stuff, painter = materials(painter.palette), replace(painter, fit=TIGHT)
    for x in (back + 6, front - LEG - 8):
        painter.draw(slab(x, seat + 24, x + LEG, floor, 3), stuff.wood)
    rest = smooth(
        (
            (back - 26, seat - high),
            (back - 8, seat - high + 4),
            (back + 2, seat - high * 0.5),
            (back + 12, seat + 10),
            (back + 2, seat + 30),
            (back - 12, seat + 20),
            (back - 24, seat - high * 0.5),
            (back - 36, seat - high + 10),
        )
    )
    painter.draw(rest, stuff.wood)
    painter.draw(slab(back - 4, seat + 20, front, seat + 40, 5), stuff.wood)
    painter.draw(slab(back + 2, seat, front + 4, seat + 28, 13), stuff.cloth)


def draw_stool(painter: SoftPainter, left: float, right: float, top: float, floor: float) -> None:
    """Draw a low stool with a cushion."""
    stuff, painter = materials(painter.palette), replace(painter, fit=TIGHT)
    for x in (left + 12, right - 12 - LEG):
        painter.draw(slab(x, top + 30, x + LEG, floor, 3), stuff.wood)
    painter.draw(slab(left, top + 24, right, top + 42, 5), stuff.wood)
    painter.draw(slab(left + 2, top, right - 2, top + 30, 13), stuff.cloth)


def draw_window(painter: SoftPainter, left: float, top: float, size: float, sun: float) -> None:
    """Draw a window with the sun at a height: 1 is noon, 0 has half of it under the horizon."""
    stuff, palette = materials(painter.palette), painter.palette
    painter = replace(painter, fit=TIGHT)
    frame = slab(left, top, left + size, top + size, 8)
    glass = slab(left + 13, top + 13, left + size - 13, top + size - 13, 3)
    horizon = top + size * 0.74
    painter.draw(frame, stuff.wood)
    painter.svg.shape(glass, Ink(fill=stuff.pillow.base if palette.flat else stuff.pillow.light))
    disc = Point(left + size * 0.5, horizon - sun * size * 0.44).buffer(size * 0.14)
    sky = box(left, top, left + size, horizon).intersection(glass)
    glow = Ink(fill=sun_colour(palette), line=palette.ink if palette.flat else "", width=2)
    painter.svg.shape(disc.intersection(sky), glow)
    ground = glass.difference(sky)
    painter.svg.shape(ground, Ink(fill=stuff.cloth.base))
    edge = Ink(line=stuff.wood.outline, width=palette.line)
    painter.svg.shape(glass, edge)
    painter.draw(slab(left - 12, top + size - 6, left + size + 12, top + size + 10, 4), stuff.wood)


def sun_colour(palette: Palette) -> str:
    """Return a warm light that is neither skin nor artery."""
    if palette.flat:
        return "#ffffff"
    return "#f0c36a" if palette.theme is Theme.LIGHT else "#d9ab55"
