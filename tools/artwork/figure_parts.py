# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Head, hair, hand and foot of the person that `figure.py` puts together, in its units.

Each is that of the viewer's right side (x > 0) or stands in the middle.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from shapely import affinity
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import (
    Landmarks,
    Points,
    Tube,
    blend,
    ellipse,
    smooth,
    spline,
    together,
)

HALF_HEAD = (
    *((0, 0), (15, 2), (28, 9), (37, 21.5), (40.8, 37), (41.2, 53), (40.2, 69), (38, 85)),
    *((34, 100), (27.6, 113.5), (19, 124), (9, 130.2), (0, 131.6)),
)
EAR = ((39, 55), (43.6, 52), (46.6, 56), (46.4, 65), (43.8, 74), (40.4, 79.5), (38, 78))
HAIR_TOP = (
    *((-42, 60), (-43.6, 47), (-43, 31), (-38, 14.5), (-27, 2.5), (-13, -4), (2, -6)),
    *((16, -4), (29, 3), (38.6, 15), (43, 31), (43.6, 47), (42, 60)),
)
HAIRLINE = (
    *((38.6, 58), (37, 47), (33.4, 38), (27, 31.4), (16, 28), (2, 27.6), (-9, 25)),
    *((-16, 21.5), (-22, 27), (-30, 34), (-35, 42), (-37.4, 50), (-38.6, 58)),
)
NAPE = (
    *((41, 66), (38.6, 80), (34, 93), (26.6, 103), (15, 108.6), (0, 110), (-15, 108.6)),
    *((-26.6, 103), (-34, 93), (-38.6, 80), (-41, 66)),
)

FINGERS = (
    (-14.0, 44.0, 47.0, 5.2, 1.8),
    (-4.8, 48.5, 52.0, 5.3, 0.8),
    (4.6, 48.0, 48.0, 5.2, -1.0),
    (13.4, 43.0, 38.0, 4.6, -2.2),
)
"""Index to little finger: place across, root along, length, radius, drift of the tip."""
SOLE = 998.0
"""Height at which standing feet meet the floor."""
TOES = (
    (39.6, 990.4, 8.6),
    (52.4, 993.8, 5.7),
    (62.6, 993.6, 5.3),
    (72, 991.6, 5.0),
    (80.6, 988, 4.8),
)
"""Big to little toe from the front: x, y, radius."""


def head() -> BaseGeometry:
    """Return the head with its jaw, without ears."""
    half = np.asarray(HALF_HEAD, float)
    return smooth(np.vstack([half, half[-2:0:-1] * [-1, 1]]))


def ear() -> BaseGeometry:
    """Return an ear."""
    return smooth(EAR, 60)


def hair_front() -> BaseGeometry:
    """Return short hair from the front."""
    return Polygon(np.vstack([spline(HAIR_TOP, 120), spline(HAIRLINE, 120)])).buffer(0)


def hair_back() -> BaseGeometry:
    """Return short hair from behind, down to the nape."""
    return Polygon(np.vstack([spline(HAIR_TOP, 120), spline(NAPE, 100)])).buffer(0)


def _placed(local: Landmarks, wrist: tuple[float, float], degrees: float, size: float) -> Points:
    """Turn (along, across) of a hand into body units; a third column is a radius."""
    line = np.asarray(local, float)
    turn = math.radians(degrees)
    along, out = (
        np.array([math.sin(turn), math.cos(turn)]),
        np.array([math.cos(turn), -math.sin(turn)]),
    )
    place = np.asarray(wrist) + size * (line[:, :1] * along + line[:, 1:2] * out)
    return np.column_stack([place, line[:, 2:] * size])


def hand(wrist: tuple[float, float], degrees: float, size: float = 1.0) -> BaseGeometry:
    """Return a hand that hangs at ease, fingers side by side, thumb towards the body."""
    palm = smooth(
        _placed(
            (
                *(
                    (-12, -9.5),
                    (-12, 11),
                    (0, 12.6),
                    (11, 13.6),
                    (24, 15.8),
                    (38, 17.6),
                    (47, 17.4),
                ),
                *((53, 8), (54, -2), (51, -13), (45, -18.6), (34, -18.4), (20, -16), (6, -12.6)),
            ),
            wrist,
            degrees,
            size,
        )
    )
    fingers = []
    for across, root, length, radius, drift in FINGERS:
        line = (
            (root - 26, across * 0.82, radius - 0.8),
            (root, across, radius + 0.3),
            (root + length * 0.45, across + drift * 0.3, radius + 0.1),
            (root + length * 0.8, across + drift * 0.75, radius - 0.5),
            (root + length - 4, across + drift, radius - 1.3),
        )
        fingers.append(Tube(_placed(line, wrist, degrees, size), 40).shape())
    thumb = Tube(
        _placed(
            ((0, -5, 8), (15, -14, 8.2), (29, -22.6, 6.8), (41, -27.6, 5.9), (53, -29.4, 4.6)),
            wrist,
            degrees,
            size,
        ),
        60,
    ).shape()
    return blend(together([blend(together([palm, *fingers]), 0.8), thumb]), 1.2)


def hand_lines(wrist: tuple[float, float], degrees: float, size: float = 1.0) -> list[Points]:
    """Return the lines between the fingers."""
    lines = (
        ((54, -9.4), (70, -9), (89, -8)),
        ((55, -0.1), (72, -0.2), (93, -0.4)),
        ((53, 9.2), (66, 8.6), (78, 7.8)),
    )
    return [_placed(line, wrist, degrees, size) for line in lines]


def fingernails(
    wrist: tuple[float, float], degrees: float, size: float = 1.0
) -> list[BaseGeometry]:
    """Return the nails of the fingers that show their backs."""
    nails = []
    for across, root, length, radius, drift in FINGERS:
        tip = (root + length - 5.4, across + drift, 0.0)
        x, y = _placed([tip], wrist, degrees, size)[0, :2]
        nail = ellipse(x, y, radius * 0.5 * size, radius * 0.72 * size, 10)
        nails.append(affinity.rotate(nail, -degrees))
    return nails


def foot_front() -> BaseGeometry:
    """Return a foot that points at the viewer and a little outwards."""
    instep = smooth(
        (
            *((36.6, 938), (34.6, 949), (34.2, 958), (33, 968), (31.4, 977), (31, 985)),
            *((36, 991), (50, 993.6), (66, 992.6), (78, 989), (85, 984), (86, 978)),
            *((82.6, 969), (79, 961), (76.6, 952), (74, 939)),
        )
    )
    toes = [Tube(((x + (60 - x) * 0.06, y - 9, r), (x, y, r)), 10).shape() for x, y, r in TOES]
    return blend(together([instep, *toes]), 1.4)


def toe_lines() -> list[Points]:
    """Return the lines between the toes of `foot_front`."""
    gaps = [
        ((one[0] + one[2] + two[0] - two[2]) / 2, (one[1] + two[1]) / 2)
        for one, two in pairwise(TOES)
    ]
    return [np.array([(x + (60 - x) * 0.05, y - 9), (x, y - 2), (x, y + 4)]) for x, y in gaps]


def toenails() -> list[BaseGeometry]:
    """Return the nails of `foot_front`."""
    return [ellipse(x, y + r * 0.42, r * 0.5, r * 0.34, 12) for x, y, r in TOES]


def foot_back() -> BaseGeometry:
    """Return a foot from behind: the heel, and the outer edge of the forefoot beside it."""
    heel = smooth(
        (
            *((38, 934), (36.8, 948), (36.4, 962), (36.2, 976), (38.4, 989), (45, 996.6)),
            *((54.6, 998.6), (64.4, 996.6), (71.4, 989.6), (74.2, 976), (75, 962), (74.6, 948)),
            (72.6, 934),
        )
    )
    outer = smooth(
        ((64, 970), (76, 969), (84, 976.4), (88.4, 985), (87, 992), (79, 995.6), (64, 996))
    )
    inner = smooth(((44, 980), (36.6, 980.6), (32.6, 986.6), (33.4, 992.6), (40, 995.8), (48, 996)))
    return blend(together([heel, outer, inner]), 2.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Feet:
    """Where the feet of a posture stand, and how far one sees down on them."""

    shift: float = 0.0
    """Farther out than those of the average standing build."""
    stretch: float = 1.0
    """Seen height, of that of a standing person."""
    floor: float = SOLE

    def shape(self, shape: BaseGeometry) -> BaseGeometry:
        """Return a part of a foot where it stands."""
        move = (self.shift, self.floor - SOLE * self.stretch)
        return affinity.affine_transform(shape, [1, 0, 0, self.stretch, *move])

    def points(self, points: Points) -> Points:
        """Return points of a foot where it stands."""
        move = (self.shift, self.floor - SOLE * self.stretch)
        return points * [1, self.stretch] + move


def broader(shape: BaseGeometry, breadth: float) -> BaseGeometry:
    """Return a shape of the head at another breadth."""
    return affinity.scale(shape, breadth, 1, origin=(0, 0))
