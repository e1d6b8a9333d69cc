# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The veins and arteries of the pelvis from the front: landmarks in mm and diameters.

Diameters are published medians of people without trouble (vena cava 20, left and right common
iliac vein 15.7 and 14.2, external iliac vein 13, common femoral vein 12, aorta 18, common iliac
artery 12 mm). The aorta divides at lower L4, the veins meet at upper L5, and the right common
iliac artery crosses in front of the left common iliac vein there. Left and right differ down to
the groin. Courses of the branches are drawn from general knowledge of anatomy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Points, Tube, spline, together
from tools.artwork.pelvis_frame import SIDES, Frame

Mark = tuple[float, float, float]
Course = Mapping[str, Sequence[Mark]]
"""Named parts of one smooth line, each by landmarks of x, y and diameter, in mm."""


class State(StrEnum):
    """How the left common iliac vein is drawn."""

    HEALTHY = "healthy"
    NARROW = "narrow"
    POOLS = "pools"
    """Narrow, with wider veins below it."""
    STENT = "stent"


IVC: Course = {
    "inferior-vena-cava": [
        (-19, -95, 20), (-18.5, -60, 20.4), (-18, -25, 20.8), (-18.2, -4, 21), (-19, 10, 20),
    ]
}  # fmt: skip
LEFT_COMMON: Mapping[State, Sequence[Mark]] = {
    State.HEALTHY: [
        (-18, -14, 20.4), (-17, 1, 18.6), (-13, 11.5, 16.2), (-5, 19, 14.4), (7, 27.4, 14.8),
        (20, 38, 15.7), (30.5, 48.4, 15.2),
    ],
    State.NARROW: [
        (-18, -14, 20.4), (-17, 1, 18.6), (-14.4, 9.6, 15.6), (-8, 16, 5.4), (-2, 20.6, 5.8),
        (5, 26, 9.4), (12.4, 31.6, 13), (20.6, 38.4, 15.8), (30.5, 48.4, 15.6),
    ],
    State.POOLS: [
        (-18, -14, 20.4), (-17, 1, 18.6), (-14.4, 9.6, 15.6), (-8, 16, 5.4), (-2, 20.6, 5.8),
        (5, 26, 10), (12, 31.4, 14.6), (20.6, 38.6, 18.2), (30.5, 48.8, 17.8),
    ],
    State.STENT: [
        (-18, -14, 20.4), (-17, 1, 18.6), (-13, 11.5, 15.8), (-5, 19, 14.2), (7, 27.4, 14.2),
        (20, 38, 15.2), (30.5, 48.4, 15),
    ],
}  # fmt: skip
WIDER = {"common-iliac": 1.0, "external-iliac": 1.1, "common-femoral": 1.16, "femoral": 1.2}
"""How much wider the left veins are drawn where blood pools: an idea, not a measure."""
LEFT_LEG: Course = {
    "external-iliac": [
        (38.4, 57.6, 13.7), (44.8, 67, 13.1), (49, 79, 12.8), (50.5, 92, 12.7), (50.8, 103, 12.5),
    ],
    "common-femoral": [(52.6, 116, 12.3), (56, 131, 12.1), (59.8, 145, 11.4)],
    "femoral": [
        (63.4, 163, 9.8), (67.4, 195, 9), (72.4, 230, 8.6), (77.2, 262, 8.4), (81.4, 300, 8.2),
    ],
}  # fmt: skip
RIGHT_COMMON: Sequence[Mark] = [
    (18.4, -18, 20.6), (20, 0, 18.6), (25.2, 17, 15.6), (32.2, 33, 14.4), (37.4, 46.5, 14.2),
]  # fmt: skip
RIGHT_LEG: Course = {
    "external-iliac": [
        (41.4, 57, 13.7), (46, 67.5, 13.5), (49.4, 79, 13.3), (50.6, 92, 13), (50.8, 103, 12.7),
    ],
    "common-femoral": LEFT_LEG["common-femoral"],
    "femoral": LEFT_LEG["femoral"],
}  # fmt: skip
SAPHENOUS: Sequence[Mark] = [
    (57.6, 139.5, 6.5), (52.8, 149, 5.6), (47.4, 165, 5), (42.4, 190, 4.6), (39.6, 230, 4.4),
    (39.5, 300, 4.2),
]  # fmt: skip
DEEP_FEMORAL_VEIN: Sequence[Mark] = [
    (59.6, 142, 9), (66.4, 158, 7.6), (75.4, 174, 6.8), (83.4, 196, 6), (88, 222, 5.4),
    (90.6, 256, 4.8), (92, 300, 4.4),
]  # fmt: skip
INTERNAL_VEIN: Mapping[str, Sequence[Mark]] = {
    "left": [(34.6, 51.5, 12.4), (34.8, 62, 10.4), (36.6, 74, 9.2), (39.6, 85, 7.8)],
    "right": [(38.4, 50.5, 12.2), (37, 62, 10.2), (37.2, 74, 9.2), (39.6, 85, 7.8)],
}
INTERNAL_VEIN_BRANCHES: Sequence[Sequence[Mark]] = [
    [(37, 71, 6.4), (42, 77.5, 5.2), (48.5, 81, 4.6), (55, 83, 4.2)],  # superior gluteal
    [(39, 82, 7.4), (43.4, 93, 5.4), (47.6, 101, 4.6), (56, 110, 4)],  # inferior gluteal, pudendal
    [(36, 66, 5), (30, 71.5, 3.8), (25.4, 78, 3.2), (22.6, 90, 2.8), (19.4, 99, 2.4)],  # sacral
    [(38, 79, 5.6), (34.6, 89, 4.2), (29.6, 97.5, 3.6), (22.4, 104.5, 2.8)],  # of the bowel
]
AORTA: Course = {
    "aorta": [(6, -95, 18), (6, -60, 18), (5.4, -30, 18), (3.8, -15, 17.4)],
}
COMMON_ARTERY: Mapping[str, Sequence[Mark]] = {
    "left": [
        (4.6, -44, 12.5), (5, -24, 13), (9, -9, 12.4), (17, 5, 12), (27, 18.4, 11.6),
        (36, 30, 11.3),
    ],
    "right": [
        (-6, -44, 12.5), (-5, -24, 13), (-1, -9, 12.6), (5, 5, 12), (13, 19, 11.8),
        (22.5, 32, 11.5),
    ],
}  # fmt: skip
ARTERY_TO_GROIN: Mapping[str, Course] = {
    "left": {
        "external-iliac": [
            (43, 39.4, 10.8), (50.4, 51.5, 9.9), (57.2, 65, 9.4), (61.4, 80.5, 9.2),
            (62.6, 94, 9.2), (62.8, 103, 9.2),
        ],
    },
    "right": {
        "external-iliac": [
            (33, 42.6, 10.9), (44, 52.4, 9.9), (54, 64.5, 9.5), (60.6, 80, 9.3), (62.6, 94, 9.2),
            (62.8, 103, 9.2),
        ],
    },
}  # fmt: skip
ARTERY_LEG: Course = {
    "common-femoral": [(64.4, 116, 9), (67.8, 131, 8.8), (71.2, 143, 8.4)],
    "femoral": [
        (74.2, 160, 7.2), (77.6, 190, 6.8), (80.4, 225, 6.6), (82.6, 262, 6.5), (83.6, 300, 6.4),
    ],
}  # fmt: skip
DEEP_FEMORAL_ARTERY: Sequence[Mark] = [
    (69.6, 137, 7.4), (77, 153, 6.4), (87, 172, 5.6), (94, 196, 5), (97.8, 222, 4.6),
    (99.6, 256, 4.2), (100.4, 300, 3.8),
]  # fmt: skip
INTERNAL_ARTERY: Mapping[str, Sequence[Mark]] = {
    "left": [(40.4, 35.4, 9.6), (42.8, 46, 7.8), (41.6, 56.5, 7), (39.2, 66, 6.5), (37.6, 75, 6)],
    "right": [(30, 39.6, 9.6), (35.6, 49.5, 7.8), (38.2, 58.5, 7), (38.4, 67, 6.5), (37.6, 75, 6)],
}
INTERNAL_ARTERY_BRANCHES: Sequence[Sequence[Mark]] = [
    [(38.6, 68, 5.6), (43.6, 76.5, 4.4), (50, 84, 3.8), (55, 87, 3.4)],  # superior gluteal
    [(37.6, 74, 5.8), (40.4, 85.5, 4.6), (45, 96, 3.8), (49, 104, 3.4), (56, 113, 3)],  # inferior
    [(37.7, 73, 5.4), (35.4, 84, 3.8), (30.6, 93.5, 3.2), (24.6, 100.5, 2.6)],  # of the bladder
]
ORDER = (
    "femoral", "deep-femoral", "great-saphenous", "common-femoral", "external-iliac",
    "internal-iliac", "common-iliac",
)  # fmt: skip
"""Vessels of one side, from the thigh towards the heart."""


@dataclass(frozen=True, slots=True)
class Tree:
    """Vessels by name, with the side at the end; branches carry the name of their trunk."""

    trunk: Mapping[str, Tube]
    """Drawn as one smooth tree."""
    deep: Mapping[str, Sequence[Tube]]
    """Drawn behind the trunk."""

    def tubes(self, names: Iterable[str] = ()) -> list[Tube]:
        """Return the trunk's tubes, of all or of the named vessels."""
        chosen = set(names)
        return [tube for name, tube in self.trunk.items() if not chosen or name in chosen]

    def deep_tubes(self) -> list[Tube]:
        """Return all tubes that lie behind."""
        return [tube for tubes in self.deep.values() for tube in tubes]

    def outline(self) -> BaseGeometry:
        """Return everything as one shape."""
        return together(tube.shape() for tube in (*self.trunk.values(), *self.deep_tubes()))


def veins(frame: Frame, state: State = State.HEALTHY) -> Tree:
    """Return the veins; only the left ones depend on the state."""
    trunk = _parts(frame, IVC, 1.0)
    for side, sign in SIDES.items():
        common = LEFT_COMMON[state] if side == "left" else RIGHT_COMMON
        leg = LEFT_LEG if side == "left" else RIGHT_LEG
        course: Course = {"common-iliac": common, **leg}
        if side == "left" and state is State.POOLS:
            course = {name: _wider(marks, WIDER[name]) for name, marks in course.items()}
        trunk |= {f"{name}.{side}": tube for name, tube in _parts(frame, course, sign).items()}
        trunk[f"great-saphenous.{side}"] = frame.tube(SAPHENOUS, 80, sign=sign)
    return Tree({f"vein.{name}": tube for name, tube in trunk.items()}, _deep_veins(frame))


def arteries(frame: Frame) -> Tree:
    """Return the arteries."""
    trunk = _parts(frame, AORTA, 1.0)
    deep: dict[str, Sequence[Tube]] = {}
    for side, sign in SIDES.items():
        course: Course = {
            "common-iliac": COMMON_ARTERY[side],
            **ARTERY_TO_GROIN[side],
            **ARTERY_LEG,
        }
        trunk |= {f"{name}.{side}": tube for name, tube in _parts(frame, course, sign).items()}
        tubes = (INTERNAL_ARTERY[side], *INTERNAL_ARTERY_BRANCHES)
        deep[f"artery.internal-iliac.{side}"] = _tubes(frame, tubes, sign)
        deep[f"artery.deep-femoral.{side}"] = _tubes(frame, (DEEP_FEMORAL_ARTERY,), sign)
    return Tree({f"artery.{name}": tube for name, tube in trunk.items()}, deep)


def _deep_veins(frame: Frame) -> dict[str, Sequence[Tube]]:
    deep: dict[str, Sequence[Tube]] = {}
    for side, sign in SIDES.items():
        tubes = (INTERNAL_VEIN[side], *INTERNAL_VEIN_BRANCHES)
        deep[f"vein.internal-iliac.{side}"] = _tubes(frame, tubes, sign)
        deep[f"vein.deep-femoral.{side}"] = _tubes(frame, (DEEP_FEMORAL_VEIN,), sign)
    return deep


def _tubes(frame: Frame, courses: Iterable[Sequence[Mark]], sign: float) -> list[Tube]:
    return [frame.tube(marks, 60, sign=sign) for marks in courses]


def _wider(marks: Sequence[Mark], share: float) -> list[Mark]:
    return [(x, y, diameter * share) for x, y, diameter in marks]


def _parts(frame: Frame, course: Course, sign: float) -> dict[str, Tube]:
    """Return the parts of one line: smooth through all of it, so that no joint has a knee."""
    each = 14
    marks = [mark for part in course.values() for mark in part]
    line: Points = spline(frame.points(marks, sign), each * (len(marks) - 1))
    out, start = {}, 0
    for name, part in course.items():
        end = start + len(part)
        # each part reaches to the first landmark of the next one
        last = min(end, len(marks) - 1) * each
        out[name] = Tube.along(line[start * each : last + 1])
        start = end
    return out


def territories(tree: Tree, within: BaseGeometry) -> dict[str, BaseGeometry]:
    """Return the region of each vessel; trunks first, so that regions do not overlap."""
    regions: dict[str, BaseGeometry] = {}
    taken: BaseGeometry = Polygon()
    named = {name: [tube] for name, tube in tree.trunk.items()}
    for name, tubes in (*named.items(), *tree.deep.items()):
        whole = together(tube.shape() for tube in tubes).buffer(3).intersection(within)
        regions[name] = whole.difference(taken).buffer(-0.4).buffer(0.4)
        taken = taken.union(whole.buffer(0.2))
    return regions


def middle(tube: Tube, share: float = 0.5) -> tuple[float, float]:
    """Return the point of a tube's middle line at a share of its length."""
    steps = np.hypot(*np.diff(tube.line[:, :2], axis=0).T)
    along = np.r_[0.0, np.cumsum(steps)] / steps.sum()
    x, y = (float(np.interp(share, along, tube.line[:, axis])) for axis in (0, 1))
    return x, y
