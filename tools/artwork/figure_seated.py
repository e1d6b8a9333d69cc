# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The average person of `figure.py` on a seat with armrests: outlines, fine lines and regions.

Seen from the height of the chest, so the thighs come towards the viewer and are half as long as
when standing. From behind one sees the back, the buttocks on the seat and the lower legs.
"""

from __future__ import annotations

from dataclasses import replace

from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Landmarks, blend, mirror, spline, together
from tools.artwork.figure import AVERAGE, Figure, View, figure
from tools.artwork.figure_paint import BACK_LINES, FRONT_LINES, NAVEL, SPINE, Details
from tools.artwork.figure_parts import Feet, foot_back

FLOOR = 930.0
SEAT_TOP, SEAT_EDGE, SEAT_BOTTOM = 548.0, 578.0, 612.0
"""Where one sits from behind; front edge and lower edge of the cushion from the front."""

FRONT = replace(
    AVERAGE,
    side=(
        *((97, 236), (96.4, 256), (94.6, 284), (91.6, 314), (88, 343), (86, 366)),
        *((86.4, 386), (89.4, 406), (95.6, 428), (104, 450), (112, 472), (117.4, 496)),
        *((119.4, 520), (118.4, 544), (115, 566), (111.6, 586), (110, 606), (109.4, 626)),
        *((109.6, 646), (110.4, 668), (110, 692), (106.6, 722), (101, 754), (96, 784)),
        *((92.4, 808), (91, 826), (92.2, 838), (93.6, 847), (93, 858)),
    ),
    inseam=(
        *((53, 858), (51.4, 846), (52, 836), (53.8, 824), (54, 808), (52, 784)),
        *((47.6, 754), (43, 724), (39.6, 694), (39, 668), (40.4, 648), (41, 628)),
        *((39.4, 606), (35.6, 584), (29, 562), (20.6, 541), (12, 523), (5, 510), (0, 505)),
    ),
    arm_outer=(
        *((100, 171), (112, 179.5), (122, 190), (129, 204), (133.6, 222), (138, 246)),
        *((143.6, 274), (149.4, 300), (155.4, 326), (161, 347), (166.6, 363), (171.6, 378)),
        *((175, 394), (176, 410), (175, 426), (173, 440), (172, 450)),
    ),
    arm_inner=(
        *((147.6, 454), (145.6, 440), (141, 422), (135.4, 404), (130, 387), (125.6, 369)),
        *((120.6, 348), (114.8, 324), (108, 298), (102, 276), (97, 256), (86, 230)),
    ),
    wrist=(159.6, 446),
    hand_degrees=1.0,
    hand_size=0.86,
    feet=Feet(shift=16.0, stretch=1.18, floor=FLOOR),
    standing=False,
)
BACK = replace(
    FRONT,
    side=(
        *((97, 236), (96.4, 256), (94.6, 284), (91.6, 314), (88, 343), (86, 366)),
        *((86.4, 386), (89.8, 408), (97, 432), (105.4, 456), (112.4, 480), (116.4, 502)),
        *((117, 522), (113.6, 537), (104, 546), (88, 549.6), (60, 551), (30, 550.4), (0, 547)),
    ),
    inseam=((0, 547), (0, 546.5)),
)
BACK_LEG: Landmarks = (
    *((45, 590), (41, 640), (39.4, 676), (41, 706), (46, 744), (50.6, 786), (53, 812)),
    *((53, 830), (52, 846), (52.6, 858), (91.4, 858), (92.6, 846), (91.6, 830), (93, 810)),
    *((97.4, 784), (103.4, 744), (107.4, 706), (108.6, 676), (108, 640), (104, 590)),
)
SHORTS_HEM = ((0, 540), (14, 545), (40, 556), (72, 560), (104, 552), (150, 536))
SEATED_BACK_HEM = ((0, 590), (150, 590))

KNEE_LINES = (
    (1, 1.6, ((60, 574), (57.4, 590), (61, 606))),
    (1, 1.6, ((88, 574), (90.6, 590), (87, 606))),
    (1, 1.5, ((64, 614), (74, 620), (84, 614))),
    (0, 1.5, ((72, 650), (70, 700), (70, 750), (72, 800))),
    (1, 1.6, ((55, 838), (58, 844), (56.6, 852))),
    (1, 1.6, ((90, 842), (87, 848), (88.6, 856))),
    (0, 1.3, ((66, 836), (66, 850), (63, 872))),
    (0, 1.3, ((76, 836), (77, 852), (77.6, 872))),
)
CALF_LINES = (
    (0, 1.5, ((74, 630), (74, 660), (74, 690))),
    (1, 1.6, ((68.6, 790), (69.6, 816), (68, 846))),
    (1, 1.6, ((79, 790), (77.8, 816), (79.4, 846))),
)
UPPER = 300.0
FRONT_DETAILS = Details(
    skin=(*(each for each in FRONT_LINES if each[2][0][1] < UPPER), *KNEE_LINES),
    vest=NAVEL,
    shorts=((0, 1.5, ((98, 462), (72, 482), (40, 496), (8, 504))),),
    hem=SHORTS_HEM,
)
BACK_DETAILS = Details(
    skin=tuple(each for each in BACK_LINES if each[2][0][1] < UPPER),
    vest=SPINE,
    shorts=((2, 1.8, ((0, 472), (0.4, 510), (0, 546))),),
    hem=SEATED_BACK_HEM,
)


def seated_front() -> Figure:
    """Return a seated person from the front."""
    return figure(View.FRONT, FRONT)


def back_legs() -> BaseGeometry:
    """Return the lower legs of a seated person from behind; the seat covers their upper end."""
    leg = Polygon(spline(BACK_LEG, 240)).buffer(0)
    foot = FRONT.feet.shape(foot_back())
    one = blend(together([leg, foot]), 2.0)
    return together([one, mirror(one)])


def seated_back() -> Figure:
    """Return a seated person from behind, without the legs."""
    whole = figure(View.BACK, BACK)
    above = box(-400, -50, 400, SEAT_TOP + 8)
    return replace(
        whole, whole=whole.whole.intersection(above), trunk=whole.trunk.intersection(above)
    )
