# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A slice across the body at the lowest lumbar vertebra, seen from the feet, in millimetres.

The origin is the front of the vertebral body in the mid-line; x grows to the patient's LEFT (the
right of the picture), y to the back. Drawn after textbook slices at L5: the right common iliac
artery crosses in front of the left common iliac vein, which lies flat on the vertebra. Sizes are
those of an average adult; the four vessels are drawn about half as wide again, so that they can
be seen.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from shapely import affinity
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import (
    Tube,
    blend,
    ellipse,
    mirror,
    polygons,
    rounded,
    smooth,
    spline,
    together,
)

BODY = [(0, -106), (58, -103), (118, -84), (160, -40), (175, 8), (168, 52), (142, 86), (96, 106),
        (48, 112), (14, 108)]  # fmt: skip
"""The skin on the patient's left side, from front to back."""
WALL_OUT = [(0, -87), (58, -85), (108, -69), (143, -34), (155, 4), (150, 30), (136, 46)]
WALL_IN = [(0, -77), (58, -74), (100, -58), (128, -28), (136, 2), (132, 26), (122, 40)]
"""Outer and inner side of the muscles of the belly wall."""
SKIN = 3.2
RECTUS_ENDS = (4.0, 62.0)
LAYERS = (0.36, 0.68)
"""Where the three flat muscles at the side lie on each other, from outside to inside."""

VERTEBRA = [(0, 0), (10, 0.6), (20, 4.5), (26, 12), (25.5, 22), (21, 31), (10, 34), (0, 32.5)]
CANAL = [(0, 35), (9, 36.5), (13.5, 42), (10, 49), (0, 54)]
ARCH = [(0, 62), (7, 59), (16, 56), (24, 60), (29, 55), (27, 47), (42, 46), (50, 42), (48, 37),
        (34, 36), (22, 30), (14, 30), (0, 34)]  # fmt: skip
SPINE_TIP = [(0, 54), (4.5, 60), (4, 74), (5.5, 88), (0, 92)]
HIP_BONE = [(130, 18, 6.2), (119, 25, 5.4), (103, 37, 4.8), (87, 51, 5.2), (71, 64, 7.0),
            (58, 73, 8.0)]  # fmt: skip
"""The wing of the hip bone: x, y, half its thickness."""
PSOAS = (54.0, 12.0, 25.0, 28.0)
ILIACUS = [
    (74, 40),
    (92, 30),
    (112, 16),
    (124, 4),
    (128, 14),
    (112, 25),
    (94, 38),
    (78, 50),
    (66, 54),
]
ERECTOR = [(7, 64), (24, 64), (42, 62), (54, 70), (56, 86), (42, 97), (22, 98), (8, 92)]
GLUTEUS = [
    (70, 78),
    (88, 64),
    (106, 48),
    (126, 36),
    (146, 42),
    (148, 60),
    (126, 82),
    (98, 96),
    (74, 96),
]

RIGHT_ARTERY = (-6.0, -15.8, 9.0)
LEFT_ARTERY = (35.0, -19.0, 8.2)
RIGHT_VEIN = (-30.0, -7.0, 11.2, 9.6)
LEFT_VEIN = [(-17, -3.6), (-8, -5.9), (2, -6.3), (11, -9.8), (21, -12.4), (29.5, -8.4), (30, 0.4),
             (24, 4.8), (13, 0.2), (0, -1.3), (-10, -0.7)]  # fmt: skip
"""Flat between artery and bone, wider at its left end; walls included."""
VEIN_WALL, ARTERY_WALL = 1.1, 2.4
SAC = (0.0, 43.6, 9.0, 6.2)
"""The sac with the nerves in the canal."""
LOOPS = (
    (-64, -50, 21, 15, -14), (-24, -57, 19, 13, 8), (16, -58, 19, 13, -6), (56, -52, 20, 14, 14),
    (-42, -29, 15, 9.5, 10), (88, -32, 16, 13, 40), (50, -29, 13, 8.5, -12), (-86, -29, 12, 9, 60),
)  # fmt: skip
"""Loops of the small bowel: middle, both radii, turn."""
RIGHT_COLON, LEFT_COLON = (-105.0, -5.0, 22.0, 23.0), (110.0, -5.0, 15.0, 17.0)
GAS = (-105.0, -13.0, 15.0, 9.5)


def _both(left: BaseGeometry) -> BaseGeometry:
    """Return a shape of the left side together with its mirror image."""
    return together([left, mirror(left)])


def _half(points: Sequence[tuple[float, float]]) -> BaseGeometry:
    """Return the symmetrical shape whose left half is given, from the front to the back."""
    back = [(-x, y) for x, y in reversed(points) if x > 0]
    return smooth([*points, *back], 300)


@cache
def body() -> BaseGeometry:
    """Return the whole slice."""
    return _half(BODY)


def under_skin() -> BaseGeometry:
    """Return the slice without its skin."""
    return body().buffer(-SKIN)


def _side_wall(outer: float, inner: float) -> BaseGeometry:
    """Return a part of the thickness of the belly wall, 0 outside to 1 inside."""
    out, into = spline(WALL_OUT, 120), spline(WALL_IN, 120)
    first = out + (into - out) * outer
    second = out + (into - out) * inner
    return Polygon([*map(tuple, first), *map(tuple, second[::-1])]).buffer(0)


@cache
def belly_wall() -> BaseGeometry:
    """Return the flat muscles at both sides and the straight ones in front."""
    return together(each for each in belly_muscles())


@cache
def belly_muscles() -> tuple[BaseGeometry, ...]:
    """Return the muscles of the belly wall, each on both sides."""
    near, far = RECTUS_ENDS
    whole = _side_wall(0, 1)
    straight = rounded(whole.intersection(box(near, -200, far, 0)), 3)
    flat = []
    edges = (0.0, *LAYERS, 1.0)
    for outer, inner in pairwise(edges):
        layer = _side_wall(outer + 0.03, inner - 0.03).intersection(box(far + 3, -200, 300, 300))
        flat.append(rounded(layer, 1.2))
    return tuple(_both(each) for each in (straight, *flat))


@cache
def vertebra() -> BaseGeometry:
    """Return the vertebra with its arch, without the canal."""
    arch = blend(together([_half(VERTEBRA), _half(ARCH), _half(SPINE_TIP)]), 2.5)
    filled = together(Polygon(each.exterior) for each in polygons(arch))
    return filled.difference(canal())


@cache
def vertebral_body() -> BaseGeometry:
    """Return the front part of the vertebra, which bears the weight."""
    return _half(VERTEBRA)


@cache
def canal() -> BaseGeometry:
    """Return the canal behind the vertebral body."""
    return _half(CANAL)


def sac() -> BaseGeometry:
    """Return the sac of the nerves."""
    return ellipse(*SAC)


@cache
def hip_bones() -> BaseGeometry:
    """Return the wings of both hip bones."""
    return _both(Tube(HIP_BONE, 90).shape())


def _muscle(shape: BaseGeometry) -> BaseGeometry:
    """Return a muscle on both sides, kept apart from bones and vessels."""
    others = [vertebra(), hip_bones(), canal(), *vessels().values()]
    free = _both(shape).difference(together(each.buffer(1.6) for each in others))
    return rounded(free, 2)


@cache
def psoas() -> BaseGeometry:
    """Return the large muscles beside the spine that bend the hips."""
    return _muscle(ellipse(*PSOAS))


@cache
def hip_muscles() -> BaseGeometry:
    """Return the muscles inside and behind the hip bones."""
    return together(_muscle(smooth(points)) for points in (ILIACUS, GLUTEUS))


@cache
def back_muscles() -> BaseGeometry:
    """Return the long muscles behind the spine."""
    return _muscle(smooth(ERECTOR))


@cache
def vessels() -> dict[str, BaseGeometry]:
    """Return the four great vessels with their walls."""
    x, y, radius = RIGHT_ARTERY
    left_x, left_y, left_radius = LEFT_ARTERY
    return {
        "vein.common-iliac.right": ellipse(*RIGHT_VEIN),
        "vein.common-iliac.left": smooth(LEFT_VEIN),
        "artery.common-iliac.right": ellipse(x, y, radius, radius),
        "artery.common-iliac.left": ellipse(left_x, left_y, left_radius, left_radius),
    }


@cache
def small_bowel() -> tuple[BaseGeometry, ...]:
    """Return the loops of the small bowel."""
    return tuple(_loop(*loop) for loop in LOOPS)


def _loop(x: float, y: float, across: float, up: float, turn: float) -> BaseGeometry:
    """Return one loop: a bean, not a ball."""
    wide = ellipse(x - 0.22 * across, y, 0.78 * across, up)
    narrow = ellipse(x + 0.42 * across, y + 0.14 * up, 0.58 * across, 0.8 * up)
    return affinity.rotate(blend(wide.union(narrow), 6), turn, origin=(x, y))


@cache
def colons() -> tuple[BaseGeometry, ...]:
    """Return the large bowel on the patient's right and left, with its pouches."""
    return _colon(*RIGHT_COLON), _colon(*LEFT_COLON)


def _colon(x: float, y: float, across: float, up: float) -> BaseGeometry:
    turns = [math.radians(turn) for turn in range(0, 360, 12)]
    pouch = [1 + 0.03 * math.cos(5 * turn + 0.6) for turn in turns]
    return smooth(
        [
            (x + across * share * math.cos(turn), y + up * share * math.sin(turn))
            for turn, share in zip(turns, pouch, strict=True)
        ]
    )


def gas() -> BaseGeometry:
    """Return the gas that floats in front in the large bowel: the patient lies on the back."""
    return ellipse(*GAS)
