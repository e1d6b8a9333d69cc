# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A plain seat with armrests that may be a chair or a wheelchair, from the front and behind."""

from __future__ import annotations

from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import mirror, rounded, together
from tools.artwork.figure_draw import Scene
from tools.artwork.figure_seated import FLOOR, SEAT_BOTTOM, SEAT_EDGE, SEAT_TOP
from tools.artwork.fitting import Fit
from tools.artwork.shading import Relief, draw_relief, steps_of

HALF, BACK_HALF = 150.0, 127.0
BACK_TOP = 252.0
POST = (151.0, 169.0)
"""Inner and outer edge of the posts that carry the armrests."""
PAD = (134.0, 186.0, 470.0, 494.0)
"""Armrest from the front: left, right, top, bottom."""


def _soft(shape: BaseGeometry, radius: float) -> BaseGeometry:
    return rounded(shape, radius)


def _pair(shape: BaseGeometry) -> BaseGeometry:
    return together([shape, mirror(shape)])


def draw_seat_front(scene: Scene) -> None:
    """Draw the seat that is behind the body."""
    back = _soft(box(-BACK_HALF, BACK_TOP, BACK_HALF, 520), 18)
    posts = _pair(box(POST[0], PAD[2] + 10, POST[1], FLOOR - 2))
    top = Polygon([(-136, 470), (136, 470), (HALF, SEAT_EDGE), (-HALF, SEAT_EDGE)])
    edge = _soft(box(-HALF, SEAT_EDGE - 8, HALF, SEAT_BOTTOM), 7)
    pads = _pair(_soft(box(PAD[0], PAD[2], PAD[1], PAD[3]), 9))
    for shape, depth in ((back, 12.0), (posts, 6.0), (top, 10.0), (edge, 9.0), (pads, 8.0)):
        _draw(scene, shape, depth)


def draw_seat_back(scene: Scene) -> None:
    """Draw the seat that is in front of the lower legs, without a backrest."""
    posts = _pair(box(POST[0], PAD[2] + 10, POST[1], FLOOR - 2))
    pads = _pair(_soft(box(PAD[0], PAD[2], PAD[1], PAD[3]), 9))
    cushion = _soft(box(-HALF, SEAT_TOP - 6, HALF, SEAT_BOTTOM - 10), 10)
    for shape, depth in ((posts, 6.0), (cushion, 12.0), (pads, 8.0)):
        _draw(scene, shape, depth)


def _draw(scene: Scene, shape: BaseGeometry, depth: float) -> None:
    ramp = scene.palette.device
    look = Relief(
        ramp=ramp,
        depth=depth * scene.frame.scale,
        steps=max(2, steps_of(scene.palette, 4)),
        width=scene.palette.line,
        fit=Fit(error=0.6),
    )
    draw_relief(scene.svg, scene.frame.shape(shape), look)
