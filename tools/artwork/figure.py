# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A standing person from the front or the back, in two builds: outlines only.

Body units: stature is 1000, y down from the crown, x = 0 is the middle and x > 0 the viewer's
right. Heights (shoulder 0.82, waist 0.62, crotch 0.47 of stature) are those of Huston's table as
used by the first drawings; breadths are general anthropometry, between the sexes.
For every picture of a person from the front.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Landmarks, Points, blend, mirror, rounded, spline, together
from tools.artwork.figure_parts import Feet, broader, ear, foot_back, foot_front, hand, head

ARM_GAP = 8.0
"""Points this far beyond the flank lie on the arm."""


class View(StrEnum):
    """The side that is seen."""

    FRONT = "front"
    BACK = "back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """One side of a body, as lines of landmarks."""

    shoulder: Landmarks
    """From the root of the neck to the tip of the shoulder."""
    side: Landmarks
    """From the armpit down the flank and the outer leg to the outer ankle."""
    inseam: Landmarks
    """From the inner ankle up to the crotch."""
    arm_outer: Landmarks
    arm_inner: Landmarks
    """From the wrist up into the chest."""
    wrist: tuple[float, float]
    hand_degrees: float
    hand_size: float
    head_breadth: float
    """Of the average head."""
    feet: Feet
    standing: bool = True
    """Landmarks of the average build can be carried over to it."""


AVERAGE = Build(
    shoulder=(
        *((0, 112), (25, 114), (25.6, 126), (28, 137), (35.5, 146), (50, 153)),
        *((70, 159.5), (88, 165.5), (103, 173), (113, 182)),
    ),
    side=(
        *((97, 236), (96.4, 256), (94.6, 284), (91.6, 314), (88, 343), (85.6, 366)),
        *((85.2, 386), (87, 406), (91.4, 429), (96.4, 452), (101, 476), (104.4, 500)),
        *((106, 524), (105.4, 550), (102.8, 582), (98.6, 616), (93.4, 650), (88.6, 680)),
        *((86, 702), (85.6, 720), (87, 740), (90, 762), (91.8, 784), (91.4, 806)),
        *((88.2, 834), (82.8, 864), (77.8, 890), (74.4, 912), (73.2, 928), (74.6, 941)),
        *((76.4, 950), (76, 960)),
    ),
    inseam=(
        *((36, 960), (34.6, 948), (35.2, 938), (37.4, 926), (37.8, 911), (35.6, 888)),
        *((31.8, 860), (28, 830), (25.6, 803), (25.4, 781), (27.2, 757), (29.4, 738)),
        *((29.6, 720), (28.2, 700), (25.2, 672), (20, 632), (14, 596), (8.6, 568)),
        *((4.8, 549), (2.2, 540), (0, 536)),
    ),
    arm_outer=(
        *((100, 171), (112, 179.5), (122, 190), (129, 204), (133.4, 222), (136.4, 244)),
        *((139.6, 268), (143.4, 296), (147.4, 323), (150.8, 345), (154.6, 363), (159.6, 382)),
        *((164.4, 402), (167.6, 424), (169.4, 448), (170, 472), (170.2, 496), (171, 512)),
        (173, 526),
    ),
    arm_inner=(
        *((148.4, 530), (146.8, 514), (144, 496), (140, 474), (134.6, 450), (128.8, 427)),
        *((123.4, 405), (118.6, 386), (114.8, 367), (111.4, 347), (107, 322), (102.4, 297)),
        *((98.8, 272), (96, 254), (86, 230)),
    ),
    wrist=(160, 520),
    hand_degrees=7.0,
    hand_size=1.0,
    head_breadth=1.0,
    feet=Feet(),
)
LARGE = Build(
    shoulder=(
        *((0, 112), (31, 114), (31.6, 126), (35, 138), (45, 147.5), (62, 155)),
        *((84, 162), (104, 169), (121, 178), (132, 188)),
    ),
    side=(
        *((118, 240), (119, 262), (119.4, 288), (118, 316), (116.6, 343), (117.4, 366)),
        *((120.6, 388), (125.4, 410), (130, 432), (133, 454), (134.6, 476), (135.6, 500)),
        *((135.8, 524), (134.2, 550), (130.2, 582), (124, 616), (116.6, 650), (109.8, 680)),
        *((106, 702), (105.4, 720), (107, 740), (110.2, 762), (112, 784), (111.2, 806)),
        *((107, 834), (100, 864), (93, 890), (87.4, 912), (84.8, 928), (84.8, 941)),
        *((85.4, 950), (84, 960)),
    ),
    inseam=(
        *((42, 960), (39, 948), (38, 938), (38.2, 926), (37, 911), (33, 888)),
        *((27.6, 860), (22.6, 830), (19.4, 803), (19, 781), (21, 757), (23.6, 738)),
        *((23.4, 720), (20.6, 700), (15, 672), (7, 636), (2.6, 602), (1.6, 572)),
        *((1.4, 555), (1, 548), (0, 546)),
    ),
    arm_outer=(
        *((120, 176), (133, 185), (145, 198), (153, 214), (158.6, 234), (162.4, 256)),
        *((166.4, 280), (170.6, 304), (174.4, 328), (177.6, 348), (181.4, 366), (186.6, 384)),
        *((191.4, 404), (194.2, 426), (195, 448), (194.4, 472), (192.8, 496), (192.6, 512)),
        (194, 526),
    ),
    arm_inner=(
        *((167.4, 530), (165.4, 514), (161.8, 496), (157, 474), (151, 450), (144.8, 427)),
        *((139.4, 405), (135, 386), (131.6, 367), (128.6, 347), (125.4, 322), (122.4, 297)),
        *((120.6, 276), (118.6, 258), (106, 236)),
    ),
    wrist=(180.4, 520),
    hand_degrees=5.0,
    hand_size=1.04,
    head_breadth=1.1,
    feet=Feet(shift=5.0),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """The outlines of one view of a body."""

    view: View
    build: Build
    whole: BaseGeometry
    trunk: BaseGeometry
    """Without arms, hands and head: what can be marked."""


def trunk_of(build: Build) -> BaseGeometry:
    """Return torso and legs down to the ankles."""
    half = np.vstack(
        [spline(build.shoulder, 90), spline(build.side, 300), spline(build.inseam, 240)]
    )
    return Polygon(np.vstack([half, half[::-1] * [-1, 1]])).buffer(0)


def arm_of(build: Build) -> BaseGeometry:
    """Return the arm on the viewer's right, with its hand."""
    line = np.vstack([spline(build.arm_outer, 160), spline(build.arm_inner, 140)])
    limb = Polygon(line).buffer(0)
    palm = hand(build.wrist, build.hand_degrees, build.hand_size)
    arm = together([limb, palm])
    wrist_y = build.wrist[1]
    near = box(0, wrist_y - 22, 400, wrist_y + 24)
    soft = rounded(blend(arm.intersection(near.buffer(30)), 10), 4).intersection(near)
    return together([arm, soft])


def figure(view: View, build: Build = AVERAGE) -> Figure:
    """Return a standing person."""
    foot = foot_front() if view is View.FRONT else foot_back()
    foot = build.feet.shape(foot)
    trunk = blend(together([trunk_of(build), foot, mirror(foot)]), 2.2)
    arm = arm_of(build)
    whole = together([trunk, arm, mirror(arm)])
    armpits = box(-300, 150, 300, 320)
    whole = together([whole, blend(whole.intersection(armpits.buffer(40)), 3.5) & armpits])
    skull = broader(together([head(), ear(), mirror(ear())]), build.head_breadth)
    whole = blend(together([whole, skull]), 3.0)
    return Figure(view=view, build=build, whole=rounded(whole, 0.6), trunk=trunk)


def half_breadths(build: Build, heights: Points) -> tuple[Points, Points]:
    """Return how far out the flank and the inner leg lie at some heights."""
    side, inseam = spline(build.side, 300), spline(build.inseam, 240)
    outer = np.interp(heights, side[:, 1], side[:, 0])
    order = np.argsort(inseam[:, 1])
    inner = np.interp(heights, inseam[order, 1], inseam[order, 0])
    return outer, inner


def carried(points: Landmarks, build: Build, *, arms: bool = False) -> Points:
    """Carry points of the average build over to another build: same height, same share across.

    With arms, points beyond the flank lie on an arm.
    """
    line = np.asarray(points, float)[:, :2]
    if not build.standing or build is AVERAGE:
        return line
    outer, inner = half_breadths(AVERAGE, line[:, 1])
    new_outer, new_inner = half_breadths(build, line[:, 1])
    across = np.abs(line[:, 0])
    share = (across - inner) / (outer - inner)
    leg = new_inner + share * (new_outer - new_inner)
    torso = across / outer * new_outer
    crotch = float(np.asarray(AVERAGE.inseam)[-1, 1])
    moved = np.where(line[:, 1] > crotch, leg, torso)
    if arms:
        moved = np.where(across > outer + ARM_GAP, _on_arm(across, line[:, 1], build), moved)
    return np.column_stack([moved * np.sign(line[:, 0]), line[:, 1]])


def _on_arm(across: Points, heights: Points, build: Build) -> Points:
    """Return places on the arm of a build for places on the average arm."""
    ends = []
    for each in (AVERAGE, build):
        inner, outer = np.asarray(each.arm_inner, float)[::-1], np.asarray(each.arm_outer, float)
        ends.append([np.interp(heights, line[:, 1], line[:, 0]) for line in (inner, outer)])
    (old_inner, old_outer), (inner, outer) = ends
    placed: Points = inner + (across - old_inner) / (old_outer - old_inner) * (outer - inner)
    return placed
