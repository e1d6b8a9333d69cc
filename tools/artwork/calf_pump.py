# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The lower leg at two moments of the ankle pump: muscle, tendon, bones and the deep vein.

For `ankle_pump`. Distances along the leg and depths are body units of `side_proportions.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from shapely import affinity
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Tube, rounded, smooth, spline
from tools.artwork.side_figure import Leg, Pose, SideFigure, leg_profile
from tools.artwork.soft_shapes import slab
from tools.artwork.strips import set_at

STATURE = 1950.0
CARD = (840.0, 830.0)
TOP = 110.0
KNEE = (338.0, 190.0)
"""Where the knee is from the corner of a card: the same in both."""
MUSCLE_FROM = 247.0
SKIN = 5.0
"""How deep under the skin of the calf its muscle begins."""
HEEL = (-28.5, -15.0)
"""Where the tendon ends on the heel bone, from the ankle joint."""
SHIN = (
    (247, 20), (254, 27), (272, 26), (300, 22), (350, 19), (410, 16), (460, 14), (480, 16),
    (487, 10), (486, -4), (478, -10), (462, -5), (410, 2), (350, 6), (305, 7), (280, 2),
    (262, -10), (250, -14), (245, 0),
)  # fmt: skip
"""The shin bone: distance from the hip, depth to the front."""
HEEL_BONE = (
    (-9, 0), (-14, -8), (-28, -12), (-32, -20), (-31, -30), (-22, -33), (-8, -28), (12, -27),
    (32, -25), (38, -17), (30, -8), (18, -1), (8, 3), (-2, 3),
)  # fmt: skip
"""Ankle bone and heel bone as one, from the ankle joint."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One of the two moments."""

    id: str
    left: float
    foot: float
    """Direction of the foot: 0 is flat."""
    muscle_to: float
    """Where the fleshy part ends: distance from the hip."""
    thickness: float
    bulge: float
    flow: tuple[float, ...]
    """Where arrow heads are in the vein."""
    veins: tuple[tuple[float, float], ...]
    """Distance from the hip and radius of the vein, from the foot upwards."""

    @property
    def view(self) -> tuple[float, float, float, float]:
        """Return the part of the art that this moment fills."""
        return self.left - 10, 20, CARD[0] + 20, TOP + CARD[1] + 10 - 20

    @property
    def figure(self) -> SideFigure:
        """Return who sits: only the leg is drawn."""
        leg = Leg(thigh=88, calf=20, foot=self.foot, bulge=self.bulge)
        whole = SideFigure(pose=Pose(leg=leg), hip=(0, 0), stature=STATURE)
        x, y = whole.place(whole.leg_axis(leg)[1].tolist())
        hip = (self.left + KNEE[0] - x, TOP + KNEE[1] - y)
        return SideFigure(pose=Pose(leg=leg), hip=hip, stature=STATURE)

    @property
    def card(self) -> BaseGeometry:
        """Return the frame within which everything is drawn."""
        return slab(self.left, TOP, self.left + CARD[0], TOP + CARD[1], 26)


UP = Frame(
    id="up", left=40, foot=34, muscle_to=412, thickness=25, bulge=-2, flow=(0.1, 0.3),
    veins=((482, 6), (440, 6.8), (400, 7.6), (350, 8.6), (315, 8.8), (275, 7.6), (240, 6.6),
           (180, 6.4), (30, 6.4)),
)  # fmt: skip
DOWN = Frame(
    id="down", left=920, foot=-22, muscle_to=384, thickness=45, bulge=7, flow=(0.44, 0.62, 0.8),
    veins=((482, 5.4), (440, 5.4), (400, 4.6), (350, 3), (315, 2.8), (280, 4.6), (248, 8.4),
           (180, 8.6), (30, 8.2)),
)  # fmt: skip
FRAMES = (UP, DOWN)


def skin_behind(frame: Frame, along: float) -> float:
    """Return how far the skin is behind the axis."""
    table = spline(np.asarray(leg_profile(frame.figure.pose.leg), float), 200)
    return float(np.interp(along, table[:, 0], table[:, 2]))


def inside(frame: Frame, points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return places in the picture: distance from the hip, depth to the front."""
    figure = frame.figure
    return [figure.leg_point(figure.pose.leg, along, forward) for along, forward in points]


def muscle_front(frame: Frame, along: float) -> float:
    """Return where the front of the calf muscle is: thick in the middle, thin at its ends."""
    share = (along - MUSCLE_FROM) / (frame.muscle_to - MUSCLE_FROM)
    belly = float(np.sin(np.pi * min(1.0, max(0.0, share)) ** 0.85))
    return -(skin_behind(frame, along) - SKIN) + frame.thickness * belly


def muscle(frame: Frame) -> BaseGeometry:
    """Return the calf muscle."""
    alongs = np.linspace(MUSCLE_FROM, frame.muscle_to, 26)
    back = [(float(at), -(skin_behind(frame, float(at)) - SKIN)) for at in alongs]
    front = [(float(at), muscle_front(frame, float(at))) for at in alongs[::-1]]
    outline = smooth(inside(frame, back + front[1:-1]), 320)
    return rounded(outline, 9)


def tendon(frame: Frame) -> Tube:
    """Return the tendon from the muscle to the heel."""
    figure = frame.figure
    scale = STATURE / 1000
    ankle = figure.leg_axis(figure.pose.leg)[2]
    heel = set_at(affinity.translate(box(-1, -1, 1, 1), *HEEL), ankle, frame.foot).centroid
    end = figure.place((heel.x, heel.y))
    alongs = (frame.muscle_to - 26, frame.muscle_to + 4)
    line = [(at, -(skin_behind(frame, at) - SKIN - 2.5)) for at in alongs]
    radius = (1.5, 4.2)
    points = [
        (*place, size * scale) for place, size in zip(inside(frame, line), radius, strict=True)
    ]
    middle = (np.asarray(points[1][:2]) + np.asarray(end)) / 2
    return Tube([*points, (*middle.tolist(), 3.4 * scale), (*end, 5 * scale)])


def vein(frame: Frame) -> Tube:
    """Return the deep vein: between the muscle and the shin bone, then behind the knee."""
    scale = STATURE / 1000
    points = []
    for along, radius in frame.veins:
        if along > 400:
            forward = -9.0
        elif along > MUSCLE_FROM:
            forward = max(-10.0, muscle_front(frame, along) + radius + 1)
        else:
            forward = -9.0 if along > 200 else -2.0
        points.append((*inside(frame, [(along, forward)])[0], radius * scale))
    return Tube(points)


def clip(frame: Frame, shape: BaseGeometry) -> BaseGeometry:
    """Return the part of a shape that lies within the card."""
    return shape.intersection(frame.card.buffer(-1))


def bones(frame: Frame) -> tuple[BaseGeometry, BaseGeometry]:
    """Return the shin bone and the bone of the heel."""
    figure = frame.figure
    ankle = figure.leg_axis(figure.pose.leg)[2]
    heel = figure.shape(set_at(smooth(HEEL_BONE), ankle, frame.foot))
    return smooth(inside(frame, SHIN), 300), heel
