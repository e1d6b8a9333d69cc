# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The pelvis of the living vein, seen from the front: where bones and vessels lie, in millimetres.

0, 0 is the middle of the disc between the fourth and the fifth lumbar vertebra; y goes down. The
patient's left is x above 0, on the right of the picture, and never mirrored. Bones are given for
one side. From the front a pressed vein gets wide and flat, which nobody would read as narrow;
so here the waist stands for the room that is left: a round vein with the same area.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from edu_app.render.vein import Cause, Side, VeinState
from edu_app.render.vein_shape import WIDEST, Point

Landmark = tuple[float, float, float]
"""x, y and the width of a vessel there."""

FRAME = (-132.0, -70.0, 264.0, 250.0)
"""Left, top, width and height of what is shown."""

# ---------------------------------------------------------------- bones and body

BODY: tuple[Point, ...] = (
    (146, -90), (139, -75), (141, -40), (152, 8), (166, 60), (177, 110), (181, 150), (180, 200),
)  # fmt: skip
"""The side of the body, from above to below."""
HIP: tuple[Point, ...] = (
    (50.5, 27), (60, 16), (74, 2), (90, -9), (106, -13), (122, -8), (134, 3), (140, 16),
    (138.5, 27), (131, 36), (123.5, 42), (118.8, 48), (116.8, 54.2), (111.5, 58.8), (106.6, 65.6),
    (103.5, 75), (102, 82), (104, 87), (110, 92), (114, 99), (112, 104.5), (104, 106),
    (96.5, 111.5), (91, 121), (88.5, 131), (90, 141), (92.5, 149), (90, 160), (86, 172),
    (83.5, 184), (80.5, 198), (72, 208), (61, 211), (50.5, 206.5), (40.5, 198), (29.5, 188),
    (18.5, 178.5), (9.2, 171.5), (4.2, 166), (3.6, 152), (4, 138.5), (9, 134.5), (18, 132.5),
    (25, 130.5), (31, 130.5), (38, 127), (46, 120.5), (54, 113), (60.5, 104), (64.5, 94),
    (65, 83), (61, 72), (55.5, 63.5), (52, 54), (51.5, 40),
)  # fmt: skip
HOLE: tuple[Point, ...] = (
    (30, 150), (37, 143.5), (47, 141.5), (56, 145.5), (62.5, 153), (64.5, 163), (62, 174),
    (56.5, 184), (50, 187), (43, 182), (35, 174), (29, 165), (27.5, 157),
)  # fmt: skip
WING: tuple[Point, ...] = (
    (66, 20), (80, 6), (98, -1), (116, 3), (127, 14), (124, 26), (113, 37), (106, 50), (100, 64),
    (92, 76), (80, 80), (71, 72), (64, 60), (59, 46), (60, 32),
)  # fmt: skip
"""The hollow of the hip bone."""
THIGH: tuple[Point, ...] = (
    (101, 99), (109, 104), (118, 111), (127, 110), (135, 104.5), (144, 104.5), (153, 111),
    (158.5, 123), (159, 137), (155.5, 152), (150, 172), (146, 200), (142, 240), (112, 250),
    (112.5, 215), (110, 194), (105.5, 184), (104, 175), (107.5, 167), (108.5, 160), (105, 152),
    (97, 144), (85, 142), (71, 137), (64, 127), (63, 115), (69, 103), (80, 96), (92, 95),
)  # fmt: skip
SACRUM: tuple[Point, ...] = (
    (0, 39.6), (12, 40.2), (24, 41.5), (29, 38.5), (36, 33), (46, 30.5), (54, 33), (58, 42),
    (57, 54), (53, 68), (48.5, 81), (42, 93), (33.5, 103), (24, 110.5), (15.5, 115.5),
    (10.6, 119.5), (8.2, 124.5), (5.6, 131), (2.6, 136),
)  # fmt: skip
"""Half of it, from the middle above to the tip."""
SACRUM_HOLES = ((20.5, 66.5, 4.2), (18.3, 83.5, 3.8), (15.8, 98, 3.3), (13, 110, 2.8))
VERTEBRAE = ((-74.0, -43.6, 43.0), (-35.2, -4.6, 44.0), (4.2, 32.6, 44.0))
"""Top, bottom and width at the waist."""
DISCS = ((-45.0, -33.6, 45.0), (-6.0, 5.6, 46.0), (31.4, 41.2, 46.0))

# ---------------------------------------------------------------- vessels

CAVA: tuple[Landmark, ...] = (
    (-19, -95, 20),
    (-18.5, -60, 20.5),
    (-18, -25, 21),
    (-18, -8, 20.6),
    (-18, -1, 17),
)
VEINS: dict[Side, tuple[Landmark, ...]] = {
    Side.LEFT: (
        (-18, -14, 20.4), (-17, 1, 18.6), (-13, 11.5, 16.4), (-5, 19, 15.2), (7, 27, 15.2),
        (20, 38, 15.6), (31, 49, 15.4), (38.5, 58, 14.4), (45.5, 67, 13.4), (52, 79, 12.8),
        (54.2, 92, 12.8), (54.4, 104, 12.6), (54.8, 118, 12.2), (57.2, 132, 12), (61, 147, 11.4),
        (64.5, 165, 9.8), (68, 200, 9),
    ),
    Side.RIGHT: (
        (-18.4, -18, 20.6), (-20, 0, 18.6), (-25.2, 17, 15.6), (-32.5, 33, 14.6), (-38, 47, 14.2),
        (-42, 57, 13.8), (-47, 67, 13.5), (-52, 79, 13.2), (-54, 92, 13), (-54.4, 104, 12.8),
        (-54.8, 118, 12.2), (-57.2, 132, 12), (-61, 147, 11.4), (-64.5, 165, 9.8), (-68, 200, 9),
    ),
}  # fmt: skip
INNER_VEINS: tuple[tuple[Landmark, ...], ...] = (
    ((36.5, 55, 12), (35.8, 64, 9.8), (36.4, 76, 9), (38.6, 88, 8), (42, 101, 4.6)),
    ((-40, 54, 12), (-37.6, 64, 9.6), (-37, 76, 9), (-38.8, 88, 8), (-42, 101, 4.6)),
)
ARTERIES: tuple[tuple[Landmark, ...], ...] = (
    ((6, -95, 18), (6, -60, 18), (5.4, -30, 18), (4, -14, 17)),
    ((41.6, 37, 9.5), (43.2, 49, 7.4), (42.2, 61, 6.6), (42.6, 75, 6), (46, 92, 3.8)),
    ((-31, 42, 9.5), (-37, 52, 7.4), (-40.6, 63, 6.6), (-42.4, 76, 6), (-46, 92, 3.8)),
    (
        (4.6, -36, 12.5), (4.8, -24, 13), (9, -9, 12.4), (17, 5, 12), (27, 18, 11.6),
        (36.5, 30, 11.4), (43, 39, 11.2), (50.5, 50, 10), (58.6, 65, 9.4), (64.4, 81, 9.2),
        (66.3, 95, 9.2), (66.2, 108, 9.2), (67, 122, 9), (69.5, 134, 8.8), (73, 148, 8.4),
        (76, 165, 7.2), (79, 200, 6.8),
    ),
    (
        (6, -36, 12.5), (5, -24, 13), (1, -9, 12.6), (-5, 5, 12), (-13, 19, 11.8),
        (-22.5, 32.5, 11.6), (-32.5, 43.5, 11.2), (-43, 53, 10), (-55, 65.5, 9.4),
        (-63.2, 80.5, 9.2), (-66, 95, 9.2), (-66.2, 108, 9.2), (-67, 122, 9), (-69.5, 134, 8.8),
        (-73, 148, 8.4), (-76, 165, 7.2), (-79, 200, 6.8),
    ),
)  # fmt: skip

PLACES: dict[tuple[Cause, Side], Point] = {
    (Cause.ARTERY, Side.LEFT): (-7, 17),
    (Cause.ARTERY, Side.RIGHT): (-36.5, 43),
    (Cause.SCAR, Side.LEFT): (20, 38),
    (Cause.SCAR, Side.RIGHT): (-34, 37),
    (Cause.OUTSIDE, Side.LEFT): (27, 45),
    (Cause.OUTSIDE, Side.RIGHT): (-35, 39),
}
"""Where the narrow place is."""
LENGTHS = {Cause.ARTERY: 11.0, Cause.SCAR: 16.0, Cause.OUTSIDE: 14.0}
"""Half its length."""
PRESSES = {Side.LEFT: (18.0, 56.0, 14.0), Side.RIGHT: (-20.0, 47.0, 13.0)}
"""What presses from outside: its middle and its radius."""
ACROSS: tuple[Point, ...] = (
    (38, 82), (26, 77), (17, 83), (6, 77), (-5, 83), (-16, 77), (-26, 82), (-37, 79),
)  # fmt: skip
BESIDE_SPINE: tuple[Point, ...] = (
    (40, 59), (47, 45), (40, 31), (46, 16), (38, 2), (43, -14), (36, -30), (39, -48), (34, -80),
)  # fmt: skip
IN_FRONT: tuple[Point, ...] = (
    (57, 134), (44, 121), (31, 124), (17, 118), (0, 122), (-17, 118), (-31, 124), (-44, 121),
    (-57, 134),
)  # fmt: skip
DETOURS: dict[Side, tuple[tuple[Point, ...], ...]] = {
    Side.LEFT: (ACROSS, BESIDE_SPINE, IN_FRONT),
    Side.RIGHT: (ACROSS, tuple((-x - 2, y) for x, y in BESIDE_SPINE), IN_FRONT),
}
"""Where side veins lead round the narrow place: across the pelvis, beside the spine, in front."""
DETOUR_WIDTH = 26.0
"""Millimetres for each unit of the radius of a side vein."""
STENT_HALF = 24.0
"""Half the length of a stent."""
PIECES = 4
"""Parts of the way from one landmark to the next."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One point of the middle line of a vessel."""

    x: float
    y: float
    radius: float
    along: float
    """Millimetres from the narrow place, against the flow."""


def waist(state: VeinState, along: float) -> float:
    """Return the width of the vein at a distance from the narrow place: a part of the open one."""
    tight = math.exp(-((abs(along) / LENGTHS[state.cause]) ** 2.4))
    wider = WIDEST * min(1.0, state.drawn_lost / 0.8) / 2
    below = min(1.0, max(0.0, (along - 14) / 22))
    return (1 - (1 - math.sqrt(1 - state.drawn_lost)) * tight) * (1 + wider * below)


@lru_cache(maxsize=16)
def vein(state: VeinState, side: Side) -> tuple[Spot, ...]:
    """Return the big vein of a side from the heart to the groin, narrow on the chosen side."""
    spots = _vein(side, PLACES[state.cause, state.side])
    if side is not state.side:
        return spots
    return tuple(
        Spot(spot.x, spot.y, spot.radius * waist(state, spot.along), spot.along) for spot in spots
    )


def stented(state: VeinState) -> tuple[Spot, ...]:
    """Return the part of the vein that a stent lies in."""
    return tuple(spot for spot in vein(state, state.side) if abs(spot.along) <= STENT_HALF)


@lru_cache(maxsize=32)
def line(points: tuple[Landmark, ...]) -> tuple[Spot, ...]:
    """Return the middle line of a vessel that does not change."""
    return tuple(Spot(x, y, width / 2, 0.0) for x, y, width in smooth(points))


@lru_cache(maxsize=16)
def _vein(side: Side, place: Point) -> tuple[Spot, ...]:
    points = smooth(VEINS[side])
    nearest = min(range(len(points)), key=lambda at: math.dist(points[at][:2], place))
    passed = [0.0]
    for one, other in pairwise(points):
        passed.append(passed[-1] + math.dist(one[:2], other[:2]))
    return tuple(
        Spot(x, y, width / 2, way - passed[nearest])
        for (x, y, width), way in zip(points, passed, strict=True)
    )


def smooth(points: tuple[Landmark, ...]) -> tuple[Landmark, ...]:
    """Return a smooth line through landmarks (Catmull-Rom)."""
    ends = (points[0], *points, points[-1])
    made: list[Landmark] = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        made += [_between(a, b, c, d, part / PIECES) for part in range(PIECES)]
    return (*made, points[-1])


def _between(a: Landmark, b: Landmark, c: Landmark, d: Landmark, t: float) -> Landmark:
    """Return a point of the curve from `b` to `c`."""
    x, y, width = (
        (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t**3)
        / 2
        for p, q, r, s in zip(a, b, c, d, strict=True)
    )
    return x, y, width


def edges(spots: tuple[Spot, ...], share: float = 1.0) -> tuple[Point, ...]:
    """Return the outline of a vessel, or of an inner part of it."""
    over = _over(spots)
    left = [(spot.x + x * share, spot.y + y * share) for spot, (x, y) in over]
    right = [(spot.x - x * share, spot.y - y * share) for spot, (x, y) in reversed(over)]
    return (*left, *right)


@lru_cache(maxsize=32)
def _over(spots: tuple[Spot, ...]) -> tuple[tuple[Spot, Point], ...]:
    """Return the way from the middle line to the edge at each spot."""
    made: list[tuple[Spot, Point]] = []
    before = (spots[0], *spots)
    after = (*spots[1:], spots[-1])
    for one, spot, other in zip(before, spots, after, strict=False):
        length = math.dist((one.x, one.y), (other.x, other.y)) or 1.0
        turned = spot.radius / length
        made.append((spot, ((one.y - other.y) * turned, (other.x - one.x) * turned)))
    return tuple(made)
