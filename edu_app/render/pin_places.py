# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where numbers stand on a picture that nobody can come closer to: none lies over another."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

Place = tuple[float, float]
Area = tuple[float, float, float, float]
"""Left, top, width and height."""
APART = 2.2
"""Least distance between the middles of two numbers, in radii."""
WAYS = 12
"""So many directions are tried around a place."""
RINGS = (2.6, 4.0, 5.6)
"""Distances at which they are tried, in radii."""


def places_apart(wanted: Sequence[Place], radius: float, area: Area) -> tuple[Place, ...]:
    """Return a place for each number: where it is wanted, or free and near to that."""
    taken: list[Place] = []
    for place in wanted:
        inside = _inside(place, radius, area)
        taken.append(next((one for one in _tries(inside, radius, area)
                           if _free(one, taken, radius)), inside))  # fmt: skip
    return tuple(taken)


def _tries(place: Place, radius: float, area: Area) -> Iterator[Place]:
    yield place
    for ring in RINGS:
        for way in range(WAYS):
            turn = 2 * math.pi * way / WAYS
            tried = (
                place[0] + math.cos(turn) * ring * radius,
                place[1] + math.sin(turn) * ring * radius,
            )
            if tried == _inside(tried, radius, area):
                yield tried


def _free(place: Place, taken: Sequence[Place], radius: float) -> bool:
    return all(math.dist(place, each) >= APART * radius for each in taken)


def _inside(place: Place, radius: float, area: Area) -> Place:
    """Return the nearest place at which a number is whole."""
    left, top, width, height = area
    return (
        min(max(place[0], left + radius), left + width - radius),
        min(max(place[1], top + radius), top + height - radius),
    )
