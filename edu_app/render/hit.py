# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Find what was meant by a tap on a drawing: the region under it, else the nearest one."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Protocol

Place = tuple[float, float]
FIRST = "artery"
"""Arteries lie in front of veins, so they are asked first."""


class Region(Protocol):
    """What has an id and an outline in the units of the drawing."""

    @property
    def id(self) -> str:
        """The id; its kind is what stands before the first dot."""

    @property
    def regions(self) -> Sequence[Sequence[Place]]:
        """Closed polygons."""


def inside(place: Place, polygon: Sequence[Place]) -> bool:
    """Tell whether a place lies in a polygon (even-odd rule)."""
    x, y = place
    within = False
    before = polygon[-1]
    for point in polygon:
        (x0, y0), (x1, y1) = before, point
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            within = not within
        before = point
    return within


def distance(place: Place, polygon: Sequence[Place]) -> float:
    """Return how far a place is from a polygon; 0 inside it."""
    if inside(place, polygon):
        return 0.0
    ends = zip(polygon, (*polygon[1:], polygon[0]), strict=True)
    return min(_to_edge(place, start, end) for start, end in ends)


def _to_edge(place: Place, start: Place, end: Place) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    share = 0.0
    if length:
        share = ((place[0] - start[0]) * dx + (place[1] - start[1]) * dy) / length
        share = min(1.0, max(0.0, share))
    return math.hypot(place[0] - start[0] - share * dx, place[1] - start[1] - share * dy)


def nearest(place: Place, structures: Iterable[Region], reach: float) -> str:
    """Return the id of what lies under a place, else of what is nearest within reach, or nothing.

    Of several under it the smallest is meant: a large bone behind a vessel has the rest of itself.
    """
    found: list[tuple[float, bool, float, str]] = []
    for structure in structures:
        away = min((distance(place, polygon) for polygon in structure.regions), default=math.inf)
        if away <= reach:
            kind = structure.id.partition(".")[0]
            size = sum(_area(polygon) for polygon in structure.regions)
            found.append((away, kind != FIRST, size, structure.id))
    return min(found)[3] if found else ""


def _area(polygon: Sequence[Place]) -> float:
    ends = zip(polygon, (*polygon[1:], polygon[0]), strict=True)
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in ends)) / 2
