# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The shapes of the bones of a pelvis from the front: landmarks in mm, as in `pelvis_frame`.

Widths, distances and levels follow published means: hip joints 174 mm and front spines 234 mm
apart, bi-iliac width 280 mm, L5 47 mm wide on top and narrower below. What lies between the
landmarks is drawn from general knowledge of anatomy. Bones are symmetrical; vessels are not.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import blend, rounded, spline
from tools.artwork.pelvis_frame import Frame


@dataclass(frozen=True, slots=True)
class Vertebra:
    """One bone of the lower back: its body and its two side processes."""

    top: float
    bottom: float
    width_top: float
    width_bottom: float
    waist: float
    process_level: float
    process_span: float
    process_height: float
    process_rise: float


VERTEBRAE = {
    "L3": Vertebra(-74.0, -43.6, 45.0, 46.6, 39.5, -64.0, 96.0, 10.5, -4.0),
    "L4": Vertebra(-35.2, -4.6, 46.4, 48.0, 40.5, -25.0, 88.0, 10.5, -4.5),
    "L5": Vertebra(4.2, 32.4, 47.4, 42.0, 41.0, 13.5, 94.0, 14.5, -2.5),
}
DISCS = {"L3-L4": (-45.4, -33.6, 46.5), "L4-L5": (-6.4, 5.9, 47.6)}
"""Top, bottom and width."""
LUMBOSACRAL_DISC = [
    (-21, 31.4), (0, 32), (21, 31.4), (22.6, 35.6), (22, 41.2), (0, 39.8), (-22, 41.2),
    (-22.6, 35.6),
]  # fmt: skip
FACET_LEVELS = (-40.0, -0.4, 36.0)
"""Middles of the discs, beside which the small joints of the spine peep out."""
SACRUM_TOP = [(-22.5, 41.4), (-12, 40.2), (0, 39.6), (12, 40.2), (22.5, 41.4)]
SACRUM_SIDE = [
    (22.5, 41.4), (27, 38.4), (33.5, 33.4), (43, 30.6), (50.5, 32.6), (55, 40.5), (54.4, 52),
    (50.6, 64.5), (45.4, 76), (39, 87), (31.6, 97), (24.6, 105.4), (18.2, 111.8), (12.2, 116.4),
    (9.6, 120.2), (8.2, 125), (5.4, 131), (2.4, 135.4), (0, 136.6),
]  # fmt: skip
HIP = [
    (51, 29), (60, 16.5), (74, 3), (90, -8.5), (106, -12.5), (121, -9), (132, 0.5), (138.5, 12),
    (139.5, 23), (135.5, 33.5), (129.5, 42.5), (124, 50), (120.2, 55.8), (118.4, 60.2),
    (115, 62.6), (111, 64.6), (107.8, 68.8), (105.8, 74.5), (106, 80), (107.9, 84.6),
    (108.8, 88.6), (108, 92.4), (107.6, 95.6), (109, 98.4), (110.8, 101.4), (109.4, 104.4),
    (103.6, 105.8), (97.6, 109.2), (92.6, 115), (89.4, 122.5), (88.2, 131), (89.4, 139),
    (92, 145.5), (94.6, 151.5), (95.4, 158.5), (93.4, 167.5), (91.4, 177), (90.4, 187),
    (87.5, 197), (82, 205.5), (74, 211.2), (65, 212.4), (56, 209), (47, 202.2), (37.5, 193.8),
    (28, 186), (18.5, 178.3), (9.6, 171.4), (4.6, 165.6), (3.8, 152), (4.2, 139.6), (9, 135),
    (15.5, 132.6), (20.6, 129.8), (25, 127.6), (29.2, 128.6), (33.4, 128.2), (39.5, 125.2),
    (47, 119.6), (54.2, 112.6), (60.4, 104), (64.4, 94), (65, 83.5), (61.4, 73), (56.2, 64.5),
    (52.6, 55), (51.6, 41),
]  # fmt: skip
FORAMEN = [
    (31, 150.5), (37, 144.6), (46, 142.4), (54.2, 146), (60, 153.4), (61.8, 163), (60.4, 173.5),
    (56, 182.2), (50.4, 186), (44, 182.2), (36.6, 174.8), (30.6, 166), (28.8, 157.5),
]  # fmt: skip
INNER_WALL = [
    (52, 57), (55.6, 66), (57.6, 74), (58.2, 82.5), (57.4, 91), (55.2, 99), (51.4, 105),
    (46.4, 109.4), (42.6, 112.8), (42.2, 115.4), (45, 117.2), (49.6, 118.8), (54, 124), (64, 120),
    (69, 104), (69.5, 85), (62, 66),
]  # fmt: skip
"""The inner side of the true pelvis behind the brim: sciatic notch, then the ischial spine."""
FEMUR = [
    (101, 99), (109, 104), (118, 111), (127, 110), (135, 104.5), (144, 104.5), (153, 111),
    (158.5, 123), (159, 137), (155.5, 152), (150, 172), (146, 200), (142, 240), (137, 300),
    (133, 330), (108, 330), (109, 300), (112, 250), (112.5, 215), (110, 194), (105.5, 184),
    (104, 175), (107.5, 167), (108.5, 160), (105, 152), (97, 144), (88, 141), (78, 135),
]  # fmt: skip
FEMORAL_HEAD = (87.0, 119.0, 24.0)
SYMPHYSIS = [
    (-4.6, 138.6), (0, 137.4), (4.6, 138.6), (4.9, 152), (4.6, 165.6), (0, 168.6), (-4.6, 165.6),
    (-4.9, 152),
]  # fmt: skip
FRONT_SPINE = (118.2, 59.0)
"""Anterior superior iliac spine: the tip of the hip bone in front."""
PUBIC_TUBERCLE = (25.0, 128.6)
INGUINAL_LIGAMENT = [
    (116.6, 58.6, 5.4), (101, 70, 4.2), (81, 86.6, 3.8), (61, 102.6, 3.8), (42.5, 117, 4.2),
    (26, 129.4, 5.6),
]  # fmt: skip


def vertebral_body(frame: Frame, bone: Vertebra) -> BaseGeometry:
    """Return the front of a vertebra: two lips and a waist."""
    height = bone.bottom - bone.top
    half_top, half_bottom, half_waist = bone.width_top / 2, bone.width_bottom / 2, bone.waist / 2
    right = [
        (0, bone.top + 0.9), (half_top / 2, bone.top + 0.6), (half_top, bone.top),
        (half_top + 0.5, bone.top + 2.2), (half_waist + 0.9, bone.top + height * 0.3),
        (half_waist, bone.top + height / 2), (half_waist + 0.9, bone.top + height * 0.7),
        (half_bottom + 0.5, bone.bottom - 2.2), (half_bottom, bone.bottom),
        (half_bottom / 2, bone.bottom - 0.6), (0, bone.bottom - 0.9),
    ]  # fmt: skip
    left = [(-x, y) for x, y in right[-2:0:-1]]
    return frame.smooth(right + left, 300)


def side_process(frame: Frame, bone: Vertebra) -> BaseGeometry:
    """Return the process to the patient's left."""
    level, height, end = bone.process_level, bone.process_height, bone.process_span / 2
    rise = bone.process_rise
    landmarks = [
        (13, level - height * 0.7), (25, level - height * 0.62),
        (end - 7, level - height * 0.46 + rise),
        (end - 1.4, level - height * 0.32 + rise), (end, level + rise * 0.9),
        (end - 3, level + height * 0.36 + rise), (27, level + height * 0.56),
        (13, level + height * 0.85),
    ]  # fmt: skip
    return frame.smooth(landmarks, 140)


def facet(frame: Frame, level: float) -> tuple[BaseGeometry, BaseGeometry]:
    """Return lamina and joint process that peep out to the left of a disc, back to front."""
    lamina = [
        (15, level - 21), (21.5, level - 19), (26, level - 13), (27, level - 5), (24, level + 1),
        (15, level + 2),
    ]  # fmt: skip
    process = [
        (16, level + 15), (24.5, level + 13.5), (29, level + 8), (31, level + 1), (30, level - 5.5),
        (26.4, level - 7.5), (23.4, level - 4), (18, level + 3),
    ]  # fmt: skip
    return frame.smooth(lamina, 90), frame.smooth(process, 110)


def disc(frame: Frame, top: float, bottom: float, width: float) -> BaseGeometry:
    """Return the cushion between two vertebrae: it bulges a little."""
    half, middle = width / 2, (top + bottom) / 2
    return frame.smooth(
        [
            (-half, top + 0.2), (0, top + 0.8), (half, top + 0.2), (half + 1.6, middle),
            (half, bottom - 0.2), (0, bottom - 0.6), (-half, bottom - 0.2), (-half - 1.6, middle),
        ],
        180,
    )  # fmt: skip


def sacrum(frame: Frame) -> BaseGeometry:
    """Return sacrum and tail bone."""
    side = spline(frame.points(SACRUM_SIDE), 150)
    other = side.copy()
    other[:, 0] = 2 * frame.origin[0] - other[:, 0]
    top = spline(frame.points(SACRUM_TOP), 40)
    return Polygon(np.vstack([top, side, other[::-1]])).buffer(0)


def hip_bone(frame: Frame) -> BaseGeometry:
    """Return the left hip bone with its hole."""
    return frame.smooth(HIP, 640).difference(frame.smooth(FORAMEN, 200))


def femur(frame: Frame) -> BaseGeometry:
    """Return the upper part of the left thigh bone."""
    x, y, radius = FEMORAL_HEAD
    parts = frame.smooth(FEMUR, 300).union(frame.ellipse(x, y, radius, radius))
    return rounded(blend(parts, 3.3 * frame.scale), frame.scale)


def acetabular_rim(frame: Frame) -> BaseGeometry:
    """Return the raised lip of the left hip socket, as far as it is seen from the front."""
    line = [
        (108.6, 103, 5.2), (103, 105, 5.2), (97, 108.6, 5.0), (92, 114.6, 4.8), (88.6, 122.4, 4.6),
        (87.4, 131, 4.4), (88.6, 139.5, 3.6), (91, 145.5, 2.4),
    ]  # fmt: skip
    return frame.tube(line, 80).shape().intersection(frame.smooth(HIP, 640))


def inguinal_ligament(frame: Frame, sign: float) -> BaseGeometry:
    """Return the band from the front spine to the pubic tubercle."""
    band = frame.tube(INGUINAL_LIGAMENT, 100, sign=sign, caps=(False, False)).shape()
    return rounded(band, 1.2 * frame.scale)
