# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A person from the side with joints that bend: outlines only, for every picture of a posture.

Body units: stature is 1000, x forward, y up, the hip joint is the origin.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from shapely import affinity
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Points, blend, ellipse, smooth, together
from tools.artwork.side_proportions import (
    ANKLE,
    ARM_PROFILE,
    BULGES_AT,
    BULGES_OVER,
    CALF,
    CHEST,
    FOOT_OUTLINE,
    FOREARM,
    HAND_OUTLINE,
    HEAD_OUTLINE,
    LEG_PROFILE,
    LOIN,
    NECK,
    SHOULDER,
    SHOULDER_BEHIND,
    SWELLS_AT,
    SWELLS_OVER,
    THIGH,
    THUMB_OUTLINE,
    TRUNK_PROFILE,
    UPPER_ARM,
)
from tools.artwork.strips import Profile, chain, curved, set_at, strip, turned

Place = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """Directions of its segments in degrees: 0 hangs down, 90 points forward."""

    thigh: float = 0.0
    calf: float = 0.0
    foot: float = 0.0
    """0 stands flat on the ground."""
    swelling: float = 0.0
    """How much deeper the ankle is, to the front and to the back, in body units."""
    bulge: float = 0.0
    """How much further the calf stands out behind, in body units: a muscle at work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arm:
    """Directions of its segments in degrees: 0 hangs down, 90 points forward."""

    upper: float = -4.0
    lower: float = 8.0
    hand: float = 12.0
    short: float = 1.0
    """How long the upper arm looks: less where the elbow points to the viewer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """How a person holds the body; every angle is absolute, in degrees, 90 lies on the back."""

    loin: float = 0.0
    chest: float = 0.0
    neck: float = -14.0
    head: float = 0.0
    leg: Leg = field(default_factory=Leg)
    far_leg: Leg = field(default_factory=Leg)
    arm: Arm = field(default_factory=Arm)
    far_arm: Arm = field(default_factory=Arm)


@dataclass(frozen=True, slots=True, kw_only=True)
class SideFigure:
    """A person in a pose, put into a picture."""

    pose: Pose
    hip: Place
    """Where the hip joint is in the picture."""
    stature: float
    """How tall the person is in drawing units."""
    facing: int = 1
    """1 looks to the right, -1 to the left."""

    def place(self, point: Sequence[float] | Points) -> Place:
        """Return where a point of the body is in the picture."""
        scale = self.stature / 1000
        x = self.hip[0] + self.facing * scale * point[0]
        return float(x), float(self.hip[1] - scale * point[1])

    def shape(self, shape: BaseGeometry) -> BaseGeometry:
        """Return a shape of the body as it is in the picture."""
        scale = self.stature / 1000
        return affinity.affine_transform(
            shape, [self.facing * scale, 0, 0, -scale, self.hip[0], self.hip[1]]
        )

    def leg_axis(self, leg: Leg) -> Points:
        """Return hip, knee and ankle in body units."""
        return chain((0, 0), ((THIGH, leg.thigh), (CALF, leg.calf)))

    def trunk_axis(self) -> Points:
        """Return hip, waist, root of the neck and the joint of the head in body units."""
        pose = self.pose
        lengths = ((LOIN, pose.loin + 180), (CHEST, pose.chest + 180), (NECK, pose.neck + 180))
        return chain((0, 0), lengths)

    def arm_axis(self, arm: Arm) -> Points:
        """Return shoulder, elbow and wrist in body units."""
        waist = self.trunk_axis()[1]
        up, forward = turned((0, 1), self.pose.chest), turned((1, 0), self.pose.chest)
        shoulder = waist + up * (SHOULDER - LOIN) - forward * SHOULDER_BEHIND
        return chain(shoulder, ((UPPER_ARM * arm.short, arm.upper), (FOREARM, arm.lower)))

    def limb(self, leg: Leg, start: float, end: float, loose: float = 0.0) -> BaseGeometry:
        """Return a piece of a leg, from the hip (0) to the ankle (491), as skin or as cloth."""
        profile = leg_profile(leg)
        return self.shape(strip(self.leg_axis(leg), profile, start, end, loose))

    def leg_point(self, leg: Leg, along: float, forward: float) -> Place:
        """Return a place in the picture inside a leg: distance from the hip, depth to the front."""
        return self.place(_beside(self.leg_axis(leg), along, forward))

    def trunk_point(self, along: float, forward: float) -> Place:
        """Return a place in the picture inside the trunk: distance from the hip, depth forward."""
        return self.place(_beside(self.trunk_axis(), along, -forward))

    def foot(self, leg: Leg, outline: Sequence[Place] = FOOT_OUTLINE) -> BaseGeometry:
        """Return a foot, or a shoe."""
        return self.shape(set_at(smooth(outline), self.leg_axis(leg)[2], leg.foot))

    def bare_leg(self, leg: Leg) -> BaseGeometry:
        """Return a whole leg with its foot."""
        scale = self.stature / 1000
        ankle = Point(self.place(self.leg_axis(leg)[2].tolist())).buffer(ANKLE * scale)
        joint = blend(together([ankle, self.foot(leg)]), 12 * scale)
        return blend(together([self.limb(leg, -34, 474), joint]), 34 * scale)

    def trunk(self, start: float, end: float, loose: float = 0.0) -> BaseGeometry:
        """Return a piece of the trunk, from below the hip (-62) to the head (350)."""
        axis = self.trunk_axis()
        return self.shape(strip(axis, TRUNK_PROFILE, start, end, loose, upward=True))

    def head(self, outline: Sequence[Place] = HEAD_OUTLINE) -> BaseGeometry:
        """Return the head, or what it wears."""
        return self.shape(set_at(smooth(outline), self.trunk_axis()[3], self.pose.head))

    def arm(self, arm: Arm, start: float, end: float, loose: float = 0.0) -> BaseGeometry:
        """Return a piece of an arm, from the shoulder (0) to the wrist (332)."""
        axis = self.arm_axis(arm)
        # a foreshortened arm loses a piece of its upper arm only
        lost = UPPER_ARM * (1 - arm.short)
        profile = [
            (at if at <= 0 else max(at * arm.short, at - lost), front, behind)
            for at, front, behind in ARM_PROFILE
        ]
        stop = max(end * arm.short, end - lost)
        return self.shape(strip(axis, profile, start, stop, loose))

    def hand(self, arm: Arm) -> BaseGeometry:
        """Return a hand, relaxed, its thumb to the front."""
        fingers = blend(together([smooth(HAND_OUTLINE), smooth(THUMB_OUTLINE)]), 3)
        return self.shape(set_at(fingers, self.arm_axis(arm)[2], arm.hand))

    def bare_arm(self, arm: Arm) -> BaseGeometry:
        """Return a whole arm with its hand."""
        scale = self.stature / 1000
        return blend(together([self.arm(arm, -29, 338), self.hand(arm)]), 6 * scale)


def leg_profile(leg: Leg) -> Profile:
    """Return how deep a leg is from the hip to the ankle."""
    out = []
    for at, front, behind in LEG_PROFILE:
        swelling = leg.swelling * math.exp(-(((at - SWELLS_AT) / SWELLS_OVER) ** 2))
        bulge = leg.bulge * math.exp(-(((at - BULGES_AT) / BULGES_OVER) ** 2))
        out.append((at, front + swelling * 0.7, behind + swelling + bulge))
    return tuple(out)


def on_floor(pose: Pose, x: float, floor: float, stature: float, facing: int = 1) -> SideFigure:
    """Return a person whose near foot stands on the floor."""
    figure = SideFigure(pose=pose, hip=(x, floor), stature=stature, facing=facing)
    sole = figure.foot(pose.leg).bounds[3]
    return SideFigure(pose=pose, hip=(x, 2 * floor - sole), stature=stature, facing=facing)


def head_place(figure: SideFigure, point: Sequence[float]) -> Place:
    """Return where a point of the head is in the picture, from the joint of the head."""
    return figure.place(figure.trunk_axis()[3] + turned(point, figure.pose.head))


def shoulder_round(figure: SideFigure, arm: Arm, radius: float) -> BaseGeometry:
    """Return the round of a shoulder."""
    joint = Point(figure.place(figure.arm_axis(arm)[0].tolist()))
    return joint.buffer(radius * figure.stature / 1000)


def collar(figure: SideFigure) -> BaseGeometry:
    """Return what a shirt leaves free around the neck, lower in front."""
    waist = figure.trunk_axis()[1]
    hole = ellipse(4, 318 - LOIN, 34, 15)
    hole = affinity.rotate(hole, -22, origin=(0, 318 - LOIN))
    return figure.shape(set_at(hole, waist, figure.pose.chest))


def hip_round(figure: SideFigure, loose: float = 0.0) -> BaseGeometry:
    """Return the seat: what fills the corner between a bent trunk and a thigh."""
    half = (figure.pose.loin + figure.pose.leg.thigh) / 2
    x, y = turned((-10.0, -6.0), half)
    return figure.shape(ellipse(x, y, 58 + loose, 58 + loose))


def _beside(axis: Points, along: float, forward: float) -> Points:
    """Return the place at a distance along an axis and beside it."""
    line = curved(axis, np.array([along - 1, along, along + 1]))
    x, y = (line[2] - line[0]) / max(1e-9, float(np.hypot(*(line[2] - line[0]))))
    place: Points = line[1] + np.array([-y, x]) * forward
    return place
