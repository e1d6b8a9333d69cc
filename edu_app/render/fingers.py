# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Turn fingers on a drawing into moving and zooming: one drags, two pinch, a short one taps."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

Place = tuple[float, float]
TAP_PX = 14.0
"""A finger that moves less than this is a tap: old hands tremble."""
RECENT_SECONDS = 0.1
"""The speed of a flick is that of the last tenth of a second."""
FASTEST = 4_000.0
"""Logical pixels a second; a jump of the sensor is no flick."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What the fingers did since they were seen last."""

    by: Place = (0.0, 0.0)
    """How far the drawing was dragged, in pixels."""
    factor: float = 1.0
    """How much wider the fingers have gone apart."""
    about: Place = (0.0, 0.0)
    """The place between the fingers before they moved."""
    drags: bool = False
    """Moved far enough to be no tap."""


class Fingers:
    """Follows the fingers of one touch, from the first down to the last up."""

    def __init__(self) -> None:
        self._down: dict[int, Place] = {}
        self._start: Place = (0.0, 0.0)
        self._tap = False
        self._trail: list[tuple[float, Place]] = []

    @property
    def is_tap(self) -> bool:
        """Tell whether there was one finger, and it has hardly moved."""
        return self._tap

    def move(self, places: Mapping[int, Place], seconds: float) -> Change:
        """Take the places of all fingers that are down, by their numbers, at a time."""
        if not self._down:
            self._begin(places)
        self._tap = self._tap and len(places) == 1 and self._near(places)
        self._follow(places, seconds)
        both = [number for number in places if number in self._down]
        if self._tap or not both:
            # a tremble that was no drag must not be lost when it becomes one
            self._down = self._down if self._tap else dict(places)
            return Change()
        old, new = [self._down[each] for each in both], [places[each] for each in both]
        self._down = dict(places)
        middle, before = _middle(new), _middle(old)
        return Change(
            by=(middle[0] - before[0], middle[1] - before[1]),
            factor=_spread(new) / _spread(old) if len(both) > 1 else 1.0,
            about=before,
            drags=True,
        )

    def lift(self, seconds: float) -> Place:
        """End the touch at a time; return the speed of the last finger, in pixels a second."""
        trail = [each for each in self._trail if seconds - each[0] <= RECENT_SECONDS]
        tap = self._tap
        self._down, self._trail, self._tap = {}, [], False
        if tap or len(trail) < 2 or trail[-1][0] <= trail[0][0]:
            return (0.0, 0.0)
        (t0, first), (t1, last) = trail[0], trail[-1]
        speed = ((last[0] - first[0]) / (t1 - t0), (last[1] - first[1]) / (t1 - t0))
        return speed if math.hypot(*speed) <= FASTEST else (0.0, 0.0)

    def _begin(self, places: Mapping[int, Place]) -> None:
        self._down = dict(places)
        self._start = next(iter(places.values()), (0.0, 0.0))
        self._tap = len(places) == 1
        self._trail = []

    def _follow(self, places: Mapping[int, Place], seconds: float) -> None:
        """Note where a single finger was last; two fingers never throw."""
        if len(places) != 1:
            self._trail.clear()
            return
        self._trail.append((seconds, next(iter(places.values()))))
        self._trail = [each for each in self._trail if seconds - each[0] <= RECENT_SECONDS]

    def _near(self, places: Mapping[int, Place]) -> bool:
        place = next(iter(places.values()))
        return math.dist(place, self._start) <= TAP_PX


def _middle(places: list[Place]) -> Place:
    count = len(places)
    return sum(place[0] for place in places) / count, sum(place[1] for place in places) / count


def _spread(places: list[Place]) -> float:
    """Return how far fingers are apart; never 0."""
    x, y = _middle(places)
    return max(1.0, sum(math.hypot(place[0] - x, place[1] - y) for place in places) / len(places))
