# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What goes into a vein in a procedure: wire, tubes, balloon and stent; for all stent pictures.

The stent is of no brand: rings cut from a tube, each a zigzag of crowns, joined by short links.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from shapely.geometry import LineString, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.colour import mix
from tools.artwork.curves import Points, normals
from tools.artwork.fitting import Fit, line_data
from tools.artwork.palettes import Palette, Ramp, Theme
from tools.artwork.svg import Ink, Stop, Svg

SOFT = Fit(error=0.4)
BALLOON = {
    Theme.LIGHT: Ramp("#2f566e", "#8fb6cc", "#c6deea", "#f7fcff"),
    Theme.DARK: Ramp("#10202b", "#7ea7bd", "#b5d0de", "#edf7fc"),
    Theme.HC: Ramp("#000000", "#d6ecf7", "#d6ecf7", "#d6ecf7"),
    Theme.MONO: Ramp("#000000", "#f0f0f0", "#f0f0f0", "#f0f0f0"),
}
CATHETER = {
    Theme.LIGHT: Ramp("#3d3b2c", "#a79a55", "#dccf83", "#fbf5d4"),
    Theme.DARK: Ramp("#1e1c12", "#b3a55c", "#e0d389", "#fbf5d4"),
    Theme.HC: Ramp("#000000", "#f6e58a", "#f6e58a", "#f6e58a"),
    Theme.MONO: Ramp("#000000", "#ffffff", "#ffffff", "#ffffff"),
}


def draw_wire(svg: Svg, palette: Palette, line: Points, name: str, width: float = 6.2) -> None:
    """Draw a guide wire."""
    data, metal = line_data(line, SOFT), palette.metal
    with svg.group(name):
        svg.data(data, Ink(line=metal.outline, width=width))
        svg.data(data, Ink(line=metal.light, width=round(width * 0.5, 1)))


def draw_tube(
    svg: Svg, line: Points, radius: float, ramp: Ramp, name: str, *, flat: bool
) -> None:  # fmt: skip
    """Draw a thin tube of one width as strokes on top of each other; its ends are round."""
    data = line_data(line, SOFT)
    strokes = [(ramp.outline, 1.0), (ramp.base, 1 - 2.4 / radius)]
    if not flat:
        strokes[1:] = [(ramp.dark, 1 - 1.7 / radius), (ramp.base, 0.62), (ramp.light, 0.24)]
    with svg.group(name):
        for colour, share in strokes:
            svg.data(data, Ink(line=colour, width=round(2 * radius * share, 1)))


def draw_balloon(svg: Svg, palette: Palette, shape: BaseGeometry, name: str) -> None:
    """Draw a filled balloon: clear and round."""
    ramp = BALLOON[palette.theme]
    left, top, right, bottom = shape.bounds
    with svg.group(name):
        edge = Ink(fill=ramp.base, line=ramp.outline, width=palette.line + 0.6)
        svg.shape(shape, edge, f"{name}.skin", SOFT)
        if palette.flat:
            return
        stops = [
            Stop(0, ramp.dark), Stop(0.14, ramp.base), Stop(0.36, ramp.light),
            Stop(0.5, mix(ramp.light, ramp.base, 0.35)), Stop(0.82, ramp.base), Stop(1, ramp.dark),
        ]  # fmt: skip
        paint = svg.linear(f"{name}.shade", stops, (left, 0), (right, 0))
        svg.shape(shape.buffer(-1), Ink(fill=paint), fit=SOFT)
        middle = (left + right) / 2
        for side in (-1, 1):
            # the folds of the skin meet at both ends
            reach = side * (right - left) * 0.17
            fold = [
                (middle + reach * math.sin(math.pi * t), top + (bottom - top) * t)
                for t in np.linspace(0.06, 0.94, 30)
            ]
            svg.line(fold, Ink(line=ramp.dark, width=1.4, opacity=0.6), fit=SOFT)


def draw_marker(svg: Svg, palette: Palette, x: float, y: float, half: float = 8.0) -> None:
    """Draw a metal band, which X-rays show."""
    band = box(x - half, y - 6, x + half, y + 6).buffer(1.5)
    ink = Ink(fill="#3b3d42", line="#000000" if palette.flat else "#1d1f23", width=1)
    svg.shape(band, ink, fit=Fit(error=0.2))


@dataclass(frozen=True, slots=True, kw_only=True)
class Mesh:
    """How a stent is cut; lengths in drawing units."""

    crowns: int = 12
    """Of one ring, all round."""
    height: float = 13.0
    """Half the height of a ring."""
    pitch: float = 34.0
    """From one ring to the next."""
    tilt: float = 6.0
    """How far the front of a ring is drawn below its back: one looks from a little above."""
    links_every: int = 3
    strut: float = 2.9


@dataclass(frozen=True, slots=True)
class Struts:
    """The metal that is seen on the near side, and through the stent on the far side."""

    front: list[Points]
    back: list[Points]


class Stent:
    """A stent along a line of x, y and radius."""

    def __init__(self, line: Points, mesh: Mesh) -> None:
        self._line, self._mesh = line, mesh
        steps = np.hypot(*np.diff(line[:, :2], axis=0).T)
        self._along = np.r_[0, np.cumsum(steps)]
        self._side = normals(line)
        length = float(self._along[-1]) - 2 * mesh.height
        self._rings = max(2, round(length / mesh.pitch) + 1)
        self._pitch = length / (self._rings - 1)

    def struts(self) -> Struts:
        """Return all rings and links, cut where they pass from the near to the far side."""
        struts = Struts([], [])
        pieces = 16 * self._mesh.crowns
        turn = np.linspace(-np.pi, np.pi, pieces + 1)
        for ring in range(self._rings):
            along = self._middle(ring) + self._mesh.height * _zigzag(self._phase(ring, turn))
            self._sort(struts, along, turn)
            if ring + 1 < self._rings:
                self._link(struts, ring)
        return struts

    def _middle(self, ring: int) -> float:
        return self._mesh.height + ring * self._pitch

    def _phase(self, ring: int, turn: Points) -> Points:
        return self._mesh.crowns * turn + np.pi * (ring % 2)

    def _link(self, struts: Struts, ring: int) -> None:
        """Join the crowns of a ring with those of the next that they meet."""
        mesh = self._mesh
        quarter = np.pi / 2 - np.pi * (ring % 2)
        for crown in range(ring % mesh.links_every, mesh.crowns, mesh.links_every):
            angle = (quarter + 2 * np.pi * crown) / mesh.crowns
            angle = (angle + np.pi) % (2 * np.pi) - np.pi
            start, end = self._middle(ring) + mesh.height, self._middle(ring + 1) - mesh.height
            self._sort(struts, np.linspace(start, end, 3), np.full(3, angle))

    def _sort(self, struts: Struts, along: Points, turn: Points) -> None:
        places = self._project(along, turn)
        near = np.cos(turn) >= 0
        start = 0
        for place in range(1, len(turn) + 1):
            if place == len(turn) or near[place] != near[start]:
                part = places[start : min(place + 1, len(turn))]
                if len(part) > 1:
                    (struts.front if near[start] else struts.back).append(part)
                start = place

    def _project(self, along: Points, turn: Points) -> Points:
        def at(values: Points) -> Points:
            return np.asarray(np.interp(along, self._along, values), np.float64)

        radius = at(self._line[:, 2])
        out = radius * np.sin(turn)
        x = at(self._line[:, 0]) + out * at(self._side[:, 0])
        y = at(self._line[:, 1]) + out * at(self._side[:, 1])
        places: Points = np.c_[x, y + self._mesh.tilt * np.cos(turn)]
        return places


def _zigzag(phase: Points) -> Points:
    """Return a zigzag with round crowns, -1 to 1."""
    sharp = 0.985
    wave: Points = np.arcsin(sharp * np.sin(phase)) / float(np.arcsin(sharp))
    return wave


def draw_stent_back(svg: Svg, palette: Palette, struts: Struts, mesh: Mesh, name: str) -> None:
    """Draw the far side of a stent."""
    if palette.flat:
        return
    ink = Ink(line=palette.metal.dark, width=mesh.strut * 0.7, opacity=0.6)
    svg.data(_lines(struts.back), ink, f"{name}.back")


def draw_stent_front(svg: Svg, palette: Palette, struts: Struts, mesh: Mesh, name: str) -> None:
    """Draw the near side of a stent."""
    data, metal = _lines(struts.front), palette.metal
    with svg.group(f"{name}.front"):
        svg.data(data, Ink(line=metal.outline, width=mesh.strut + 2.2))
        svg.data(data, Ink(line=metal.light, width=mesh.strut))


def _lines(parts: list[Points]) -> str:
    out = ""
    for part in parts:
        points = LineString(part).simplify(0.3).coords
        out += "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    return out
