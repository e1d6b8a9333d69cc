# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Shapes of a knee-length stocking on the leg of `lower_leg.py`, and of a hand that pulls it up.

For `stocking_fit` and whatever shows a stocking from the front.
"""

from __future__ import annotations

import numpy as np
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry

from tools.artwork import lower_leg
from tools.artwork.curves import Points, Tube, blend, rounded, smooth, together

RIM = 9.0
"""How far an edge round the leg bends down in front."""
FINGERS = ((0.0, 37.0, 5.6), (10.4, 42.0, 5.8), (20.8, 42.0, 5.6), (30.4, 38.0, 4.9))
"""Down from the first, length over the stocking, radius."""


def around(height: float, bow: float = RIM) -> Points:
    """Return an edge that goes round the front of the leg at a height."""
    left, _, right, _ = lower_leg.leg().intersection(box(-90, height, 90, height + 2)).bounds
    across = np.linspace(left - 1, right + 1, 30)
    return np.column_stack(
        [
            across,
            height + bow * (1 - ((across - (left + right) / 2) / ((right - left) / 2 + 1)) ** 2),
        ]
    )


def below(height: float) -> BaseGeometry:
    """Return what a stocking covers whose edge is at a height."""
    edge = around(height)
    outline = [(-200, height), *edge, (200, height), (200, 1100), (-200, 1100)]
    return Polygon(outline).buffer(0)


def covered() -> BaseGeometry:
    """Return the leg as it looks in a stocking, without single toes."""
    return blend(lower_leg.leg(), 9.0).buffer(0.8)


def stocking(height: float) -> BaseGeometry:
    """Return a stocking up to a height."""
    return covered().intersection(below(height))


def grip() -> BaseGeometry:
    """Return the hand on the viewer's left, whose fingers hold the stocking's edge."""
    palm = smooth(
        (
            (-72, 842),
            (-58, 838),
            (-46, 850),
            (-42, 872),
            (-46, 892),
            (-60, 896),
            (-74, 880),
            (-80, 858),
        )
    )
    arm = Tube(
        ((-100, 560, 27), (-99, 660, 25), (-95, 740, 22), (-88, 800, 17), (-77, 846, 14.5)), 60
    ).shape()
    thumb = Tube(((-60, 846, 7.6), (-48, 842, 6.8), (-36, 848, 5.2)), 20).shape()
    return rounded(together([arm, palm, thumb]).buffer(3).buffer(-3), 2)


def fingers() -> list[BaseGeometry]:
    """Return the fingers of `grip`, which lie on the stocking."""
    out = []
    for down, length, radius in FINGERS:
        y = 856 + down
        out.append(
            Tube(
                (
                    (-60, y, radius + 0.6),
                    (-60 + length * 0.6, y + 1.5, radius),
                    (-60 + length, y + 3.5, radius - 0.9),
                ),
                24,
            ).shape()
        )
    return out
