# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The shapes of a vein after a clot, in three states: places and outlines only."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from shapely.geometry import Point, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import ellipse, rounded, smooth, together
from tools.artwork.scar import Strand, moved, webs
from tools.artwork.valves import Valve, bulge, leaflets
from tools.artwork.vein_model import Edges
from tools.artwork.vein_sections import Along, side_way

SIZE = (1600.0, 1180.0)
PANEL = 1600.0 / 3
TOP, MIDDLE, BOTTOM = 316.0, 610.0, 1000.0
VALVE = 812.0
RADIUS = 78.0
ACROSS, ACROSS_WALL = 142.0, 9.0
SIDE_WAYS = ((122.0, 250.0, -214.0, 1.0), (160.0, 306.0, -256.0, 0.8))
SIDE_RADIUS = {"clot": 0.0, "webs": 6.0, "scarred": 10.5}


def healthy(below: float) -> tuple[float, float]:
    """Return the edges of a vein with the pockets of a valve."""
    out = bulge(MIDDLE + below, VALVE)
    return -RADIUS - out, RADIUS + out


def filled(below: float) -> tuple[float, float]:
    """Return the edges of a vein that a fresh clot swells a little."""
    more = 9 * math.exp(-(((below - 20) / 250) ** 4))
    front, back = healthy(below)
    return front - more, back + more


def shrunken(below: float) -> tuple[float, float]:
    """Return the edges of a vein that scar has drawn together; its pockets are gone."""
    less = 16 * math.exp(-(((below - 10) / 210) ** 4))
    return -RADIUS + less, RADIUS - less


def uneven(below: float) -> tuple[float, float]:
    """Return the uneven edges of the way that scar leaves for blood in that vein."""
    less = 27 * math.exp(-(((below - 10) / 190) ** 4))
    front, back = shrunken(below)
    return (
        front + less * (1 + 0.16 * math.sin(below / 21)),
        back - less * (0.86 + 0.16 * math.sin(below / 26 + 1)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One of the three states."""

    id: str
    middle: float
    edges: Edges
    pool: float

    @property
    def x(self) -> float:
        """Return the middle of the vein: words stand to its right."""
        return self.middle - 32

    def along(self, edges: Edges | None = None) -> Along:
        """Return the vein cut along, or what lies in it."""
        return Along(
            name=f"{self.id}.along", x=self.x, top=TOP, bottom=BOTTOM, middle=MIDDLE,
            edges=edges or self.edges, radius=RADIUS,
        )  # fmt: skip


CLOT, WEBS, SCARRED = PANELS = (
    Panel(id="clot", middle=PANEL * 0.5, edges=filled, pool=0.75),
    Panel(id="webs", middle=PANEL * 1.5, edges=healthy, pool=0.35),
    Panel(id="scarred", middle=PANEL * 2.5, edges=shrunken, pool=0.75),
)


def clot_along() -> BaseGeometry:
    """Return the fresh clot in the vein cut along: it fills the vein and ends in a soft tail."""
    along = CLOT.along()
    rows = []
    for y in np.linspace(452, 882, 60):
        front, back = along.at(float(y))
        gap = 5 + 3 * math.sin(y / 31)
        rows.append((front + gap, back - 16 - 5 * math.sin(y / 23), float(y)))
    x = along.x
    tail = [(x + 30, 424), (x + 2, 398), (x - 16, 404), (x - 44, 428)]
    end = [(x - 40, 908), (x - 4, 920), (x + 34, 904)]
    back_side = [(back, y) for _, back, y in reversed(rows)]
    points = [*((front, y) for front, _, y in rows[::4]), *end, *back_side[::4], *tail]
    return smooth(points, 300).intersection(along.inside().buffer(-1.5))


def rests_along() -> BaseGeometry:
    """Return what is left of the clot in the second state: it clings to the front wall."""
    along = WEBS.along()
    inside = along.inside().buffer(-1.5)
    x = along.x
    outline = [
        (x - 96, 520), (x - 52, 500), (x - 34, 552), (x - 8, 612), (x - 40, 660),
        (x - 24, 716), (x - 58, 752), (x - 96, 740),
    ]  # fmt: skip
    back = [(x + 96, 596), (x + 58, 610), (x + 44, 660), (x + 62, 700), (x + 96, 708)]
    return together([smooth(outline), smooth(back)]).intersection(inside)


def strands_along(panel: Panel) -> list[Strand]:
    """Return the strands of scar from wall to wall in the vein cut along."""
    ways: dict[str, list[Strand]] = {
        "webs": [
            [(-88, 462, 11), (-34, 486, 4.6), (22, 474, 4.6), (88, 446, 11)],
            [(-70, 556, 10), (0, 546, 4.8), (40, 576, 4.8), (88, 628, 11)],
            [(-60, 640, 10), (18, 604, 4.8), (52, 546, 4.8), (88, 514, 11)],
            [(-60, 690, 10), (10, 698, 4.8), (70, 660, 9)],
            [(-84, 752, 10), (-8, 744, 4.6), (34, 716, 4.6), (76, 680, 9)],
        ],
        "scarred": [
            [(-70, 520, 10), (-18, 544, 5), (20, 574, 5), (70, 598, 10)],
            [(-70, 700, 10), (-20, 672, 5), (14, 646, 5), (70, 634, 10)],
        ],
    }
    return moved(ways[panel.id], panel.along().x)


def scar_along(panel: Panel) -> BaseGeometry:
    """Return the scar in the vein cut along."""
    inside = panel.along().inside()
    free = inside if panel is WEBS else panel.along(uneven).inside()
    grown = webs(inside, free, strands_along(panel))
    return rounded(grown.intersection(box(0, TOP + 20, SIZE[0], BOTTOM - 30)), 1.2)


def across(panel: Panel) -> tuple[BaseGeometry, BaseGeometry]:
    """Return wall and inside of the vein cut across."""
    radius = RADIUS + {"clot": 7, "webs": 0, "scarred": -12}[panel.id]
    x = panel.x
    return (
        Point(x, ACROSS).buffer(radius + ACROSS_WALL, quad_segs=32),
        Point(x, ACROSS).buffer(radius, quad_segs=32),
    )


def clot_across() -> BaseGeometry:
    """Return the fresh clot in the slice across: a little room is left at its edge."""
    x = CLOT.x
    return rounded(across(CLOT)[1].buffer(-2).intersection(ellipse(x - 14, ACROSS + 6, 80, 80)), 12)


def rests_across() -> BaseGeometry:
    """Return what is left of the clot in the second state."""
    x = WEBS.x
    points = [(-90, -40), (-40, -36), (-22, -2), (-36, 34), (-20, 70), (-60, 80), (-96, 30)]
    rest = smooth([(x + dx, ACROSS + dy) for dx, dy in points])
    return rest.intersection(across(WEBS)[1].buffer(-1.5))


def strands_across(panel: Panel) -> list[Strand]:
    """Return the strands of scar in the slice across."""
    ways: dict[str, list[Strand]] = {
        "webs": [
            [(-50, -20, 9), (6, -28, 4.6), (30, -44, 5), (62, -66, 11)],
            [(-50, 12, 9), (14, 8, 4.6), (46, 6, 5), (86, -6, 11)],
            [(-50, 46, 9), (10, 36, 4.6), (34, 24, 4.6), (44, 6, 5)],
        ],
        "scarred": [[(-60, -18, 8), (-14, -4, 4.8), (18, 8, 4.8), (60, 24, 8)]],
    }
    return moved(ways[panel.id], panel.x, ACROSS)


def scar_across(panel: Panel) -> BaseGeometry:
    """Return the scar in the slice across."""
    inside = across(panel)[1]
    x = panel.x
    free = inside if panel is WEBS else ellipse(x + 3, ACROSS + 2, 42, 36)
    return rounded(webs(inside, free, strands_across(panel)), 1.2)


def valve(panel: Panel) -> list[BaseGeometry]:
    """Return the leaflets of the valve in the vein cut along."""
    along = panel.along()
    front, back = along.at(VALVE)
    form = Valve.HARDENED if panel is SCARRED else Valve.OPEN
    within = along.outline().buffer(-2)
    return [
        each.intersection(within) for each in leaflets(along.x, VALVE, (back - front) / 2, form)
    ]


def side_ways(panel: Panel) -> list[list[tuple[float, float]]]:
    """Return the ways of the side veins; none while there are none."""
    if SIDE_RADIUS[panel.id] <= 0:
        return []
    along = panel.along()
    return [
        side_way(along, reach, (MIDDLE + low, MIDDLE + high)) for reach, low, high, _ in SIDE_WAYS
    ]
