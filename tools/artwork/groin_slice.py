# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A slice across the left groin, seen from the feet: skin, fat, muscles, vessels, nerve and bone.

The middle of the body is on the left. Order from there to the outer side as in every atlas: vein,
artery, nerve. Depths are drawing units below the skin. The slice lies at the fold of the groin,
where the great saphenous vein joins; vessels are drawn about twice too wide.
"""

from __future__ import annotations

import math

import numpy as np
import shapely
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import ellipse, rounded, smooth

LEFT, RIGHT, BOTTOM = 30.0, 1370.0, 846.0
MIDDLE = 700.0
"""Where the probe stands."""
DERMIS, FASCIA = 24.0, 118.0
FASCIA_THICK = 9.0
CORNER = 22.0

VEIN = (642.0, 662.0, 66.0, 55.0)
"""Middle and both radii of the common femoral vein."""
VEIN_WALL = 7.0
ARTERY = (790.0, 640.0, 52.0)
NERVE = (888.0, 688.0, 30.0, 19.0)
SAPHENOUS = (574.0, 512.0, 21.0, 18.0)

MUSCLES: dict[str, list[tuple[int, int]]] = {
    "iliopsoas": [(850, 700), (930, 690), (1040, 660), (1160, 672), (1220, 740), (1200, 870),
                  (900, 880), (848, 780)],
    "pectineus": [(250, 700), (370, 716), (520, 742), (640, 752), (700, 790), (700, 880),
                  (260, 880), (216, 790)],
    "sartorius": [(1010, 560), (1110, 536), (1220, 552), (1262, 600), (1200, 646), (1090, 640),
                  (1016, 612)],
    "adductor": [(60, 580), (190, 568), (330, 592), (420, 650), (330, 690), (180, 690), (60, 672)],
    "tensor": [(1292, 590), (1400, 582), (1400, 700), (1310, 690), (1274, 640)],
}  # fmt: skip
"""Outlines around the femoral triangle, after textbook slices at the level of the hip joint."""
BONE = [(560, 900), (600, 828), (680, 800), (760, 812), (826, 836), (858, 900)]
"""The upper branch of the pubic bone, deep to vein and artery."""


def surface(x: float) -> float:
    """Return the height of the skin; the probe presses it in a little."""
    away = (x - MIDDLE) / 700
    return 392 + 54 * away * away + 16 * math.exp(-(((x - MIDDLE) / 190) ** 2))


def block() -> BaseGeometry:
    """Return everything under the skin that the slice shows, with round lower corners."""
    whole = rounded(box(LEFT, 200, RIGHT, BOTTOM), CORNER)
    return whole.intersection(_below(0))


def skin() -> BaseGeometry:
    """Return the skin."""
    return block().difference(_below(DERMIS))


def fat() -> BaseGeometry:
    """Return the fat under the skin."""
    return block().intersection(_below(DERMIS)).difference(_below(FASCIA))


def fascia() -> BaseGeometry:
    """Return the firm sheet over the muscles."""
    return block().intersection(_below(FASCIA)).difference(_below(FASCIA + FASCIA_THICK))


def deep() -> BaseGeometry:
    """Return the room under that sheet."""
    return block().intersection(_below(FASCIA + FASCIA_THICK))


def muscle(name: str) -> BaseGeometry:
    """Return a muscle, cut at the edge of the slice and kept apart from what lies beside it."""
    shape = smooth(MUSCLES[name]).intersection(_below(FASCIA + FASCIA_THICK + 7))
    away = [each.buffer(9) for each in (vein_wall(), artery(), nerve(), bone())]
    shape = shape.difference(shapely.union_all(away))
    return rounded(shape, 8).intersection(deep())


def bone() -> BaseGeometry:
    """Return the bone behind the vessels."""
    return smooth(BONE).intersection(deep())


def vein() -> BaseGeometry:
    """Return the inside of the common femoral vein."""
    return ellipse(*VEIN)


def vein_wall() -> BaseGeometry:
    """Return that vein with its wall."""
    return vein().buffer(VEIN_WALL)


def saphenous() -> BaseGeometry:
    """Return the inside of the great saphenous vein, in the fat."""
    return ellipse(*SAPHENOUS)


def artery() -> BaseGeometry:
    """Return the common femoral artery."""
    x, y, radius = ARTERY
    return ellipse(x, y, radius, radius)


def nerve() -> BaseGeometry:
    """Return the femoral nerve."""
    return ellipse(*NERVE)


def _below(depth: float) -> BaseGeometry:
    """Return all that lies deeper than that."""
    across = np.linspace(LEFT - 10, RIGHT + 10, 90)
    line = [(float(x), surface(float(x)) + depth) for x in across]
    return Polygon([*line, (RIGHT + 10, 2000), (LEFT - 10, 2000)])
