# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The shapes of four causes of a narrow vein, for the cause gallery: places and outlines only."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from shapely.geometry import Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import ellipse, rounded, smooth
from tools.artwork.scar import Strand, moved, webs
from tools.artwork.vein_model import RADIUS, Edges, ellipse_axes, pressed, scarred, widening
from tools.artwork.vein_sections import WALL, Along

SIZE = (1600.0, 1150.0)
PANEL = 400.0
CARD = (376.0, 1056.0)
TOP, NARROW, BOTTOM = 488.0, 700.0, 936.0
ARTERY = 41.0
ACROSS_RADIUS, ACROSS_WALL = 66.0, 8.0
ACROSS = 186.0
BACK = ACROSS + ACROSS_RADIUS + ACROSS_WALL
BONE = (146.0, 104.0)
LOST = 0.6
"""Share of the area that each cause takes here: one for all, so that no card looks worse."""
LUMP_REACH = 118.0
"""Half the length of the dent that a growth makes."""
STIFF_LENGTH = 150.0


def dented(below: float) -> tuple[float, float]:
    """Return the edges of a vein that a growth presses, longer and softer than an artery does."""
    dent = math.exp(-((abs(below) / LUMP_REACH) ** 3))
    thick = 1 - (1 - ellipse_axes(LOST, 1.0)[1]) * dent
    wider = widening(below - 20, LOST)
    return -RADIUS + 2 * RADIUS * (1 - thick) - wider, RADIUS + wider * 0.35


def stiff(below: float) -> tuple[float, float]:
    """Return the edges of a vein that a stiff wall narrows evenly over a long way."""
    return scarred(below, LOST, length=STIFF_LENGTH)


def stiff_wall(below: float) -> tuple[float, float]:
    """Return the outer edges of that wall: a little wider than a vein."""
    thick = 10 * math.exp(-((abs(below) / STIFF_LENGTH) ** 4))
    wider = 0.6 * widening(below, LOST)
    return -RADIUS - WALL - thick - wider, RADIUS + WALL + wider


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One cause."""

    id: str
    middle: float
    edges: Edges
    outside: Edges | None = None

    @property
    def along(self) -> Along:
        """Return the vein cut along."""
        return Along(
            name=f"{self.id}.along", x=self.middle - 14, top=TOP, bottom=BOTTOM, middle=NARROW,
            edges=self.edges, outside=self.outside,
        )  # fmt: skip


def _open(below: float) -> tuple[float, float]:
    wider = 0.6 * widening(below, LOST)
    return -RADIUS - wider, RADIUS + wider


ARTERY_CARD, SCAR_CARD, OUTSIDE_CARD, TREATMENT_CARD = CARDS = (
    Card(id="artery", middle=200, edges=lambda below: pressed(below, LOST)),
    Card(id="scar", middle=600, edges=_open),
    Card(id="outside", middle=1000, edges=dented),
    Card(id="treatment", middle=1400, edges=stiff, outside=stiff_wall),
)


def artery_places() -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the middle of the artery in the slice across and along."""
    along = ARTERY_CARD.along
    _, deep = ellipse_axes(LOST, ACROSS_RADIUS)
    top = BACK - 2 * (deep + ACROSS_WALL)
    return (
        (ARTERY_CARD.middle + 8, top - ARTERY - 4.5),
        (along.at(NARROW)[0] - WALL - ARTERY - 0.5, NARROW),
    )


def scar_strands_along() -> list[Strand]:
    """Return the strands of scar from wall to wall in the vein cut along."""
    ways: list[Strand] = [
        [(-64, -104, 6), (-20, -78, 4.2), (26, -30, 4.0), (64, 6, 6)],
        [(-64, -26, 6), (-24, -4, 4.2), (10, 40, 4.0), (64, 84, 6)],
        [(64, -96, 6), (30, -76, 4.0), (2, -56, 4.2)],
        [(-64, 66, 6), (-30, 62, 4), (2, 34, 4.2)],
        [(-64, 118, 5), (-22, 92, 4), (22, 54, 4)],
    ]
    return moved(ways, SCAR_CARD.along.x, NARROW)


def scar_strands_across() -> list[Strand]:
    """Return the strands of scar in the slice across."""
    ways: list[Strand] = [
        [(-62, -30, 6), (-18, -12, 4.4), (20, 6, 4.4), (62, 34, 6)],
        [(34, -62, 6), (22, -30, 4.2), (4, -4, 4.6)],
        [(-40, 58, 6), (-22, 24, 4.2), (-8, -8, 4.6)],
    ]
    return moved(ways, SCAR_CARD.middle, ACROSS)


def scar_along() -> BaseGeometry:
    """Return the scar in the vein cut along."""
    along = SCAR_CARD.along
    narrow = Along(
        name="", x=along.x, top=TOP, bottom=BOTTOM, middle=NARROW,
        edges=lambda below: _ragged(below),
    )  # fmt: skip
    room = box(0, TOP + 24, SIZE[0], BOTTOM - 26)
    scar = webs(along.inside(), narrow.inside(), scar_strands_along()).intersection(room)
    return rounded(scar, 1.2)


def _ragged(below: float) -> tuple[float, float]:
    """Return the uneven edges of scar."""
    front, back = scarred(below, 0.42, length=140)
    tight = math.exp(-((abs(below) / 140) ** 4))
    return (
        front + 5 * tight * math.sin(below / 19 + 1),
        back - 5 * tight * math.sin(below / 23),
    )


def scar_across() -> BaseGeometry:
    """Return the scar in the slice across."""
    x, y = SCAR_CARD.middle, ACROSS
    turns = np.linspace(0, 2 * np.pi, 17)[:-1]
    uneven = [_spot(x, y, 52 + 4 * math.sin(3 * float(turn) + 1), float(turn)) for turn in turns]
    return webs(Point(x, y).buffer(ACROSS_RADIUS), smooth(uneven), scar_strands_across())


def growths() -> tuple[BaseGeometry, BaseGeometry]:
    """Return the smooth lump that presses from outside, in the slice across and along."""
    along = OUTSIDE_CARD.along
    heights = np.linspace(-98, 98, 40)
    face = [(along.x + dented(float(y))[0] - WALL - 1.5, NARROW + float(y)) for y in heights]
    back = [
        (along.x - 128, NARROW + 66),
        (along.x - 152, NARROW + 6),
        (along.x - 134, NARROW - 58),
    ]
    return _lump_across(), rounded(smooth([*face, *back], 300), 10)


def _lump_across() -> BaseGeometry:
    x, y = OUTSIDE_CARD.middle, ACROSS
    points = [(-104, -50), (-78, -112), (-10, -128), (52, -104), (66, -52), (34, -8), (-30, 8),
              (-86, -4)]  # fmt: skip
    return smooth([(x + dx, y + 9 + dy) for dx, dy in points])


def pressed_across() -> tuple[BaseGeometry, BaseGeometry]:
    """Return wall and inside of the vein that the lump presses, in the slice across."""
    x = OUTSIDE_CARD.middle + 22
    across, deep = ellipse_axes(LOST - 0.05, ACROSS_RADIUS)
    whole = ellipse(x, BACK - deep - ACROSS_WALL, across + ACROSS_WALL, deep + ACROSS_WALL)
    wall = rounded(whole.difference(_lump_across().buffer(1.2)), 13)
    return wall, wall.buffer(-ACROSS_WALL)


def thick_wall_along() -> BaseGeometry:
    """Return the stiff part of the wall in the vein cut along; it ends in two points."""
    along = TREATMENT_CARD.along
    thick = along.outline().buffer(-4).difference(along.inside().buffer(4))
    room = box(0, NARROW - 185, SIZE[0], NARROW + 185)
    return rounded(thick, 1.6).intersection(room)


def mantles() -> tuple[BaseGeometry, BaseGeometry]:
    """Return the scar that lies around the vein, in the slice across and along."""
    x, y, edge = TREATMENT_CARD.middle, ACROSS, ACROSS_RADIUS + ACROSS_WALL
    turns = np.radians(np.linspace(-212, 32, 40))
    rim = [_spot(x, y, edge + _mantle(float(turn)), float(turn)) for turn in turns]
    inner = [_spot(x, y, edge - 3, float(turn)) for turn in turns[::-1]]
    along = TREATMENT_CARD.along
    heights = np.linspace(-160, 160, 60)
    front = [along.x + stiff_wall(float(below))[0] for below in heights]
    out = [
        (each - _mantle_along(float(below)), NARROW + below)
        for each, below in zip(front, heights, strict=True)
    ]
    back = [(each + 3, NARROW + below) for each, below in zip(front, heights, strict=True)]
    return Polygon([*rim, *inner]).buffer(0), Polygon([*out, *back[::-1]]).buffer(0)


def _mantle(turn: float) -> float:
    """Return how thick the scar around the vein is in a direction: it tapers to the back."""
    front = max(0.0, math.cos((turn + math.pi / 2) * 0.74))
    return 26 * float(front**0.6) + 1.5 * math.sin(5 * turn)


def _mantle_along(below: float) -> float:
    """Return how thick that scar is along the vein."""
    return 30 * float(math.cos(below / 160 * math.pi / 2) ** 0.7) + 2.5 * math.sin(below / 17)


def _spot(x: float, y: float, radius: float, turn: float) -> tuple[float, float]:
    return x + radius * math.cos(turn), y + radius * math.sin(turn)


def fibres() -> list[list[tuple[float, float]]]:
    """Return lines that run within the scar around the vein."""
    x, y, edge = TREATMENT_CARD.middle, ACROSS, ACROSS_RADIUS + ACROSS_WALL
    out = []
    for depth, start, end in ((8, -176, -12), (16, -160, -96), (15, -80, -30)):
        turns = np.radians(np.linspace(start, end, 16))
        out.append(
            [
                _spot(x, y, edge + depth + 1.5 * math.sin(9 * float(turn)), float(turn))
                for turn in turns
            ]
        )
    along = TREATMENT_CARD.along
    for depth, start, end in ((8, -120, 118), (16, -96, -8), (16, 16, 100), (23, -58, 54)):
        heights = np.linspace(start, end, 16)
        out.append([
            (along.x + stiff_wall(float(below))[0] - depth + 1.5 * math.sin(below / 14),
             NARROW + float(below))
            for below in heights
        ])  # fmt: skip
    return out
