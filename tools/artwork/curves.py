# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Smooth lines through landmarks, tubes of changing width, and rounded shapes."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from shapely import affinity
from shapely.geometry import MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

Points = NDArray[np.float64]
Landmarks = Sequence[Sequence[float]] | Points
QUARTER = 24
"""Pieces that a quarter of a circle is made of."""


def spline(points: Landmarks, pieces: int = 160, *, closed: bool = False) -> Points:
    """Return a centripetal Catmull-Rom line through points; further columns ride along."""
    through = np.asarray(points, float)
    if closed:
        through = np.vstack([through[-1], through, through[0], through[1]])
    else:
        before, after = 2 * through[0] - through[1], 2 * through[-1] - through[-2]
        through = np.vstack([before, through, after])
    spans = len(through) - 3
    each = max(4, round(pieces / spans))
    parts = [_span(through[place : place + 4], each) for place in range(spans)]
    if not closed:
        parts.append(through[-2:-1])
    return np.vstack(parts)


def _span(four: Points, pieces: int) -> Points:
    """Return the curve between the second and the third of four points."""
    knots = [0.0]
    for first, second in itertools.pairwise(four):
        step = second - first
        knots.append(knots[-1] + max(1e-6, float(np.hypot(step[0], step[1])) ** 0.5))
    k0, k1, k2, k3 = knots
    at = np.linspace(k1, k2, pieces, endpoint=False)[:, None]
    p0, p1, p2, p3 = four

    def between(a: Points, b: Points, start: float, end: float) -> Points:
        return (end - at) / (end - start) * a + (at - start) / (end - start) * b

    a1, a2, a3 = between(p0, p1, k0, k1), between(p1, p2, k1, k2), between(p2, p3, k2, k3)
    return between(between(a1, a2, k0, k2), between(a2, a3, k1, k3), k1, k2)


def normals(line: Points) -> Points:
    """Return the unit vectors that stand on a line."""
    along = np.gradient(line[:, :2], axis=0)
    along /= np.maximum(1e-9, np.hypot(along[:, 0], along[:, 1]))[:, None]
    return np.stack([-along[:, 1], along[:, 0]], axis=1)


class Tube:
    """A line with a radius at each of its points, such as a vessel."""

    def __init__(
        self, points: Landmarks, pieces: int = 140, *, caps: tuple[bool, bool] = (True, True)
    ) -> None:
        self.line = spline(points, pieces)
        """x, y, radius."""
        self._caps = caps

    @classmethod
    def along(cls, line: Points, *, caps: tuple[bool, bool] = (True, True)) -> Tube:
        """Return the tube along a line that is smooth already: columns x, y and radius."""
        tube = cls.__new__(cls)
        tube.line, tube._caps = line, caps
        return tube

    def shape(
        self, share: float = 1.0, drift: Sequence[float] | Points = (0.0, 0.0)
    ) -> BaseGeometry:
        """Return the tube at a share of its radius; a thinner one drifts to the light."""
        radius = self.line[:, 2:3] * share
        centre = self.line[:, :2] + np.asarray(drift) * self.line[:, 2:3] * (1 - share)
        side = normals(self.line) * radius
        left, right = centre + side, centre - side
        # a union of small pieces is right even where the outline would fold over itself
        pieces: list[BaseGeometry] = [
            Polygon([left[i], left[i + 1], right[i + 1], right[i]]).convex_hull.buffer(0.05)
            for i in range(len(left) - 1)
        ]
        for end, cap in zip((0, -1), self._caps, strict=True):
            if cap:
                pieces.append(Point(centre[end]).buffer(float(radius[end][0]), quad_segs=20))
        return unary_union(pieces).buffer(0)


def smooth(points: Landmarks, pieces: int = 240) -> BaseGeometry:
    """Return the smooth closed shape through points."""
    return Polygon(spline(points, pieces, closed=True)).buffer(0)


def ellipse(x: float, y: float, across: float, up: float, pieces: int = 48) -> BaseGeometry:
    """Return an ellipse by its middle and its two radii."""
    return affinity.scale(Point(x, y).buffer(1, quad_segs=pieces), across, up)


def blend(shape: BaseGeometry, radius: float) -> BaseGeometry:
    """Fill inner corners, such as the fork of two vessels."""
    if radius <= 0:
        return shape
    return shape.buffer(radius, quad_segs=QUARTER).buffer(-radius, quad_segs=QUARTER)


def rounded(shape: BaseGeometry, radius: float) -> BaseGeometry:
    """Round outer corners."""
    return shape.buffer(-radius, quad_segs=QUARTER).buffer(radius, quad_segs=QUARTER)


def mirror(shape: BaseGeometry, x: float = 0.0) -> BaseGeometry:
    """Return the shape mirrored at an upright line."""
    return affinity.scale(shape, -1, 1, origin=(x, 0))


def together(shapes: Iterable[BaseGeometry]) -> BaseGeometry:
    """Return all shapes as one."""
    return unary_union(list(shapes))


def polygons(shape: BaseGeometry) -> list[Polygon]:
    """Return the polygons that a shape consists of; lines and points are left out."""
    if shape.is_empty:
        return []
    if isinstance(shape, Polygon):
        return [shape]
    if isinstance(shape, MultiPolygon) or hasattr(shape, "geoms"):
        return [polygon for part in shape.geoms for polygon in polygons(part)]
    return []
