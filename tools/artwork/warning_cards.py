# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A card of `warning_signs`, and what several of its pictures are made of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely.geometry import Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork import lower_leg, symbols
from tools.artwork.curves import rounded, together
from tools.artwork.drawing import Place
from tools.artwork.figure_draw import Scene
from tools.artwork.figure_paint import Frame
from tools.artwork.leg_draw import draw_leg_lines, draw_limb
from tools.artwork.palettes import Palette, Theme
from tools.artwork.svg import Ink, Stop, Svg

WIDTH, HEIGHT = 320.0, 300.0
SHADES = 7
TINT = "#4d5384"
"""Over a leg that has gone blue, purple or grey, whatever the skin."""
LEGS_APART = 50.0
DARK_HALO = "#0e1d24"
TICKS = {Theme.DARK: "#4a3d26"}


def card_area(left: float, top: float) -> BaseGeometry:
    """Return the outline of a card by its upper left corner."""
    return rounded(box(left, top, left + WIDTH, top + HEIGHT), 14)


@dataclass(frozen=True, slots=True)
class Card:
    """A frame in the art, and what is drawn in it."""

    svg: Svg
    palette: Palette
    name: str
    left: float
    top: float

    @property
    def area(self) -> BaseGeometry:
        """Return the card."""
        return card_area(self.left, self.top)

    def scene(self, scale: float, middle: Place, *, mirrored: bool = False) -> Scene:
        """Return body units with a place of the body in the middle of the card."""
        x = self.left + WIDTH / 2 - middle[0] * scale
        y = self.top + HEIGHT / 2 - middle[1] * scale
        seen = (self.left, self.top, self.left + WIDTH, self.top + HEIGHT)
        return Scene(self.svg, Frame(scale, x, y, seen, mirrored), self.palette, SHADES)

    def at(self, across: float, down: float) -> Place:
        """Return a place by its share of the card."""
        return self.left + WIDTH * across, self.top + HEIGHT * down

    @property
    def sign(self) -> str:
        """Return the colour of arrows and waves."""
        return self.palette.ink if self.palette.flat else self.palette.accent

    @property
    def halo(self) -> str:
        """Return the colour round a sign that makes it show on every skin; none where flat."""
        if self.palette.flat:
            return ""
        return DARK_HALO if self.palette.theme is Theme.DARK else "#ffffff"

    def stroke(self, lines: list[np.ndarray], width: float = 4.0) -> None:
        """Draw lines of a sign."""
        if self.halo:
            for line in lines:
                self.svg.line(line, Ink(line=self.halo, width=width + 4))
        for line in lines:
            self.svg.line(line, Ink(line=self.sign, width=width))

    def arrow(self, start: np.ndarray, end: np.ndarray) -> None:
        """Draw an arrow of a sign."""
        shape = symbols.arrow((start[0], start[1]), (end[0], end[1]), 8)
        self.svg.shape(shape.buffer(2), Ink(fill=self.halo or "#ffffff"))
        self.svg.shape(shape, Ink(fill=self.sign))


def draw_tape(scene: Scene, across: Place, height: float, breadth: float = 15.0) -> None:
    """Draw a measuring tape round a leg."""
    left, right = across
    line = np.linspace(left - 1.5, right + 1.5, 30)
    bow = 9 * (1 - ((line - (left + right) / 2) / ((right - left) / 2 + 1.5)) ** 2)
    upper = np.column_stack([line, height - breadth / 2 + bow])
    lower = np.column_stack([line, height + breadth / 2 + bow])
    band = Polygon(np.vstack([upper, lower[::-1]]))
    palette = scene.palette
    ramp = palette.scar
    fill = "#ffffff" if palette.flat else ramp.light
    ink = Ink(fill=fill, line=ramp.outline, width=2.2)
    ticks = TICKS.get(palette.theme, ramp.outline)
    scene.svg.shape(scene.frame.shape(band), ink)
    for place in range(3, 28, 3):
        x, y = upper[place]
        long = 0.62 if place % 2 else 0.38
        scene.line([(x, y), (x, y + breadth * long)], Ink(line=ticks, width=1.6))


def draw_legs(card: Card, swelling: float) -> None:
    """Draw two lower legs; the one on the right of the picture is swollen."""
    for share, mirrored in ((0.0, True), (swelling, False)):
        scene = card.scene(0.84, (LEGS_APART if mirrored else -LEGS_APART, 866), mirrored=mirrored)
        draw_limb(scene, lower_leg.leg(share))
        draw_leg_lines(scene, share)


def draw_tint(
    scene: Scene, limb: BaseGeometry, way: tuple[Place, Place], seen: tuple[float, float]
) -> None:
    """Draw the colour of skin that gets too little fresh blood, stronger along a way."""
    placed = scene.frame.shape(limb)
    start, end = scene.frame.points(way)
    if not scene.palette.flat:
        name = f"tint.{round(start[0])}"
        stops = (Stop(0, TINT, seen[0]), Stop(1, TINT, seen[1]))
        paint = scene.svg.linear(name, stops, start, end)
        scene.svg.shape(placed, Ink(fill=paint))
        return
    left, top, right, bottom = placed.bounds
    inner = placed.buffer(-4)
    dots = ""
    for row, y in enumerate(np.arange(max(top, start[1]), bottom, 9)):
        for x in np.arange(left + (row % 2) * 4.5, right, 9):
            if inner.contains(Point(x, y)):
                dots += f"M{x:.1f} {y:.1f}h0.01"
    scene.svg.data(dots, Ink(line="#000000", width=2.6))


def draw_speech(card: Card, middle: Place) -> None:
    """Draw a speech bubble with a line that wavers."""
    x, y = middle
    bubble = rounded(box(x - 48, y - 28, x + 48, y + 28), 16)
    tail = Polygon([(x - 34, y + 14), (x - 54, y + 46), (x - 10, y + 24)])
    device = card.palette.device
    fill = symbols.glass(card.palette)
    card.svg.shape(together([bubble, tail]), Ink(fill=fill, line=device.outline, width=2.4))
    across = np.linspace(-34, 34, 40)
    line = np.column_stack([x + across, y + np.sin(across * 0.42) * (3 + 7 * (across + 34) / 68)])
    card.svg.line(line, Ink(line=device.outline, width=3.0))
