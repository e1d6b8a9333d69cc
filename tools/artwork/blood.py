# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Blood that moves in a vein: a few red cells, and arrows for its way; for all vessel pictures."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry

from tools.artwork.fitting import straight_data
from tools.artwork.palettes import Palette, Theme
from tools.artwork.svg import Ink, Svg

LONG, SHORT = 10.5, 7.6
"""Half the length and half the width of a cell, in drawing units."""
APART = 27.0
TRIES = 4000
FILL = {Theme.LIGHT: "#a63350", Theme.DARK: "#b8435f", Theme.HC: "#ffc2cc", Theme.MONO: "#ffffff"}
DIMPLE = {Theme.LIGHT: "#862740", Theme.DARK: "#8f2c46", Theme.HC: "#ffc2cc", Theme.MONO: "#ffffff"}
LINE = {Theme.LIGHT: "#6d1a30", Theme.DARK: "#5c1226", Theme.HC: "#000000", Theme.MONO: "#000000"}


@dataclass(frozen=True, slots=True)
class Cell:
    """One red cell, seen from its side."""

    x: float
    y: float
    turn: float


def scatter_cells(
    room: BaseGeometry,
    count: int,
    *,
    seed: int = 11,
    crowd: Callable[[float], float] = lambda y: 1.0,
    margin: float = 14.0,
) -> list[Cell]:
    """Return cells that lie in a room, apart from each other; `crowd` is their share by height."""
    inner = room.buffer(-margin)
    if inner.is_empty:
        return []
    shapely.prepare(inner)
    left, top, right, bottom = inner.bounds
    dice = np.random.default_rng(seed)
    cells: list[Cell] = []
    for _ in range(TRIES):
        if len(cells) >= count:
            break
        x, y = float(dice.uniform(left, right)), float(dice.uniform(top, bottom))
        chance, turn = float(dice.random()), float(dice.uniform(-60, 60))
        if chance > crowd(y) or not inner.contains(Point(x, y)):
            continue
        if all(math.hypot(x - other.x, y - other.y) > APART for other in cells):
            cells.append(Cell(x, y, turn))
    return cells


def draw_cells(svg: Svg, palette: Palette, cells: list[Cell], name: str = "") -> None:
    """Draw cells as one path, and their dimples as another."""
    theme = palette.theme
    body = "".join(_oval(cell, 1.0) for cell in cells)
    svg.data(body, Ink(fill=FILL[theme], line=LINE[theme], width=1.1), name)
    if not palette.flat:
        svg.data("".join(_oval(cell, 0.48) for cell in cells), Ink(fill=DIMPLE[theme]))


def _oval(cell: Cell, share: float) -> str:
    across, up = LONG * share, SHORT * share
    angle = math.radians(cell.turn)
    x, y = across * math.cos(angle), across * math.sin(angle)
    half = f"a{across:.3g} {up:.3g} {cell.turn:.0f} 1 0"
    start = f"M{cell.x - x:.1f} {cell.y - y:.1f}"
    return f"{start}{half} {2 * x:.1f} {2 * y:.1f}{half} {-2 * x:.1f} {-2 * y:.1f}z"


def arrow(x: float, y: float, length: float, width: float, turn: float = 0.0) -> BaseGeometry:
    """Return an arrow by its middle; without a turn it points up, and turns are clockwise."""
    half, stem = length / 2, width * 0.38
    head = -half + width
    outline = Polygon(
        [
            (-stem, half),
            (-stem, head),
            (-width, head),
            (0, -half - width * 0.25),
            (width, head),
            (stem, head),
            (stem, half),
        ]
    ).buffer(2.2, join_style="round", quad_segs=3)
    return affinity.translate(affinity.rotate(outline, turn, origin=(0, 0)), x, y)


def draw_arrow(svg: Svg, palette: Palette, shape: BaseGeometry, name: str = "") -> None:
    """Draw an arrow of flow: white with a dark edge, in every theme."""
    edge = "#000000" if palette.flat else palette.vein_deep
    ink = Ink(fill=palette.mark, line=edge, width=2.4 if palette.flat else 1.8)
    svg.data(straight_data(shape), ink, name)
