# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Limbs as strips along a chain of bones whose joints bend roundly: for figures of people."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from shapely import affinity
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Points, spline, together

Profile = Sequence[tuple[float, float, float]]
"""Distance along the axis, depth to the front, depth to the back."""

BEND = 26.0
"""How long before a joint an axis begins to curve."""


def strip(
    axis: Points,
    profile: Profile,
    start: float,
    end: float,
    loose: float = 0.0,
    *,
    upward: bool = False,
) -> BaseGeometry:
    """Return the shape along a bent axis between two distances; cloth is looser than skin."""
    at = np.arange(start, end + 0.01, (end - start) / max(12, round((end - start) / 5)))
    line = curved(axis, at)
    along = np.gradient(line, axis=0)
    along /= np.hypot(along[:, 0], along[:, 1])[:, None]
    front = np.stack([-along[:, 1], along[:, 0]], axis=1) * (-1 if upward else 1)
    depth = spline(np.asarray(profile, float), 200)
    before = np.interp(at, depth[:, 0], depth[:, 1]) + loose
    behind = np.interp(at, depth[:, 0], depth[:, 2]) + loose
    first, second = line + front * before[:, None], line - front * behind[:, None]
    pieces = [
        Polygon([first[i], first[i + 1], second[i + 1], second[i]]).convex_hull.buffer(0.05)
        for i in range(len(at) - 1)
    ]
    return together(pieces).buffer(0)


def turned(point: Sequence[float], degrees: float) -> Points:
    """Return a point turned about the origin, backwards as a head nods up."""
    angle = np.radians(degrees)
    x, y = point
    return np.array([x * np.cos(angle) - y * np.sin(angle), x * np.sin(angle) + y * np.cos(angle)])


def curved(axis: Points, at: Points) -> Points:
    """Return the places at distances along a chain of bones whose joints are rounded."""
    lengths = [float(np.hypot(*(second - first))) for first, second in pairwise(axis)]
    joints = np.r_[0.0, np.cumsum(lengths)]
    before = axis[0] - (axis[1] - axis[0]) / lengths[0] * 100
    after = axis[-1] + (axis[-1] - axis[-2]) / lengths[-1] * 100
    known = np.r_[-100.0, joints, joints[-1] + 100]
    chain = np.vstack([before, axis, after])
    straight = np.stack([np.interp(at, known, chain[:, column]) for column in (0, 1)], axis=1)
    for place, joint in enumerate(joints[1:-1], start=1):
        near = np.abs(at - joint) < BEND
        share = ((at[near] - joint) / BEND + 1)[:, None] / 2
        enter = axis[place] + (axis[place - 1] - axis[place]) / lengths[place - 1] * BEND
        leave = axis[place] + (axis[place + 1] - axis[place]) / lengths[place] * BEND
        straight[near] = (
            (1 - share) ** 2 * enter + 2 * share * (1 - share) * axis[place] + share**2 * leave
        )
    return straight


def chain(start: Sequence[float] | Points, bones: Sequence[tuple[float, float]]) -> Points:
    """Return the joints of bones that follow each other: length and direction of each."""
    points = [np.asarray(start, float)]
    for length, degrees in bones:
        points.append(points[-1] + turned((0, -length), degrees))
    return np.vstack(points)


def set_at(shape: BaseGeometry, joint: Points, degrees: float) -> BaseGeometry:
    """Return a shape drawn about the origin, turned and set on a joint."""
    upright = affinity.rotate(shape, degrees, origin=(0, 0))
    return affinity.translate(upright, float(joint[0]), float(joint[1]))
