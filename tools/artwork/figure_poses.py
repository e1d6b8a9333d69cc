# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The person of `figure.py` with arms that do something: a hand on the chest, arms held out.

An arm is given for the viewer's right side (x > 0) and mirrored for the other one. For pictures
that tell something about a person, such as the warning signs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Tube, blend, mirror, rounded, together
from tools.artwork.drawing import Place
from tools.artwork.figure import AVERAGE, Build, Figure, View, figure, trunk_of
from tools.artwork.figure_draw import Scene
from tools.artwork.figure_paint import draw_insets, insets, skin_of
from tools.artwork.figure_parts import broader, ear, hand, hand_lines, head
from tools.artwork.svg import Ink

SHOULDER: Place = (108, 199)
HAND_SIZE, DEPTH = 1.0, 24.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Arm:
    """An arm by its joints."""

    elbow: Place
    wrist: Place
    hand_degrees: float
    """0 points down, -90 towards the middle of the body, 90 away from it."""
    left_of_picture: bool = False
    crosses: bool = True
    """The forearm lies in front of the body and is drawn on top of it."""

    def upper(self) -> BaseGeometry:
        """Return the arm from the shoulder to the elbow."""
        x, y = SHOULDER
        ex, ey = self.elbow
        part = Tube(
            (
                (x, y, 24.5),
                (x + (ex - x) * 0.3, y + (ey - y) * 0.3, 23.6),
                (x + (ex - x) * 0.75, y + (ey - y) * 0.75, 20.4),
                (ex, ey, 19.2),
            ),
            60,
        ).shape()
        return self._sided(part)

    def forearm(self) -> BaseGeometry:
        """Return the arm from the elbow to the tips of the fingers."""
        (ex, ey), (wx, wy) = self.elbow, self.wrist
        part = Tube(
            (
                (ex, ey, 19.2),
                (ex + (wx - ex) * 0.25, ey + (wy - ey) * 0.25, 20.4),
                (ex + (wx - ex) * 0.75, ey + (wy - ey) * 0.75, 14.6),
                (wx, wy, 12.2),
            ),
            60,
        ).shape()
        palm = hand(self.wrist, self.hand_degrees, HAND_SIZE)
        near = box(wx - 30, wy - 30, wx + 30, wy + 30)
        both = together([part, palm])
        soft = rounded(blend(both.intersection(near.buffer(20)), 8), 3).intersection(near)
        return self._sided(together([both, soft]))

    def draw_forearm(self, scene: Scene) -> None:
        """Draw forearm and hand on top of the body, without a seam at the elbow."""
        forearm, upper = self.forearm(), self.upper()
        if self.crosses:
            whole = scene.frame.whole(together([forearm, upper]))
            placed = scene.frame.shape(forearm)
            parts = insets(whole, DEPTH * scene.frame.scale, scene.steps)
            lit = [(at, part.intersection(placed)) for at, part in parts]
            draw_insets(scene.svg, lit, skin_of(scene.palette))
            bare = scene.frame.whole(upper).buffer(-0.8)
            edge = scene.frame.whole(forearm).boundary.difference(bare)
            line = Ink(line=skin_of(scene.palette).outline, width=scene.width)
            for part in getattr(scene.frame.seen(edge), "geoms", [scene.frame.seen(edge)]):
                if part.length > 2:
                    scene.svg.line(np.asarray(part.coords), line)
        ink = Ink(line=scene.line_colour(1), width=1.3)
        for finger in hand_lines(self.wrist, self.hand_degrees, HAND_SIZE):
            scene.line(finger * [-1 if self.left_of_picture else 1, 1], ink)

    def _sided(self, part: BaseGeometry) -> BaseGeometry:
        return mirror(part) if self.left_of_picture else part


def posed(arms: Sequence[Arm], build: Build = AVERAGE, view: View = View.FRONT) -> Figure:
    """Return a standing person with the upper arms of a posture; forearms are drawn on top."""
    trunk = trunk_of(build)
    hanging = figure(view, build)
    beside = [arm.forearm() for arm in arms if not arm.crosses]
    whole = together([trunk, *(arm.upper() for arm in arms), *beside])
    armpits = box(-300, 150, 300, 330)
    whole = together([whole, blend(whole.intersection(armpits.buffer(30)), 3.5) & armpits])
    shoulders = box(-170, 150, 170, 250)
    soft = rounded(blend(whole.intersection(shoulders.buffer(30)), 16), 10) & shoulders
    skull = broader(together([head(), ear(), mirror(ear())]), build.head_breadth)
    whole = blend(together([whole, soft, skull]), 3.0)
    return replace(hanging, whole=rounded(whole, 0.6))
