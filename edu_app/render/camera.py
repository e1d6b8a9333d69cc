# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where a viewer looks at a drawing: fit, zoom about a point, move, and the limits of each.

Places on the canvas are logical pixels from its upper left corner; places in the drawing are its
own units from the upper left corner of the part that is shown (its view).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

Size = tuple[float, float]
Place = tuple[float, float]

MOST = 8.0
"""How much larger than fitted a drawing can be seen."""
STEP = 1.25
"""One press of a button or a key."""
FRICTION = 5.0
"""A flick loses this share of its speed in a second, as an exponent: 5 stops it in about one."""
SLOWEST = 24.0
"""Logical pixels a second under which a flick has ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The room there is, and what is to be seen in it."""

    room: Size
    """Width and height of the canvas."""
    view: Size
    """Width and height of the part of the drawing."""
    margin: float = 0.0
    """Free pixels at each edge when the drawing is fitted."""

    @property
    def fitted(self) -> float:
        """Pixels for each unit at which the whole view is just seen."""
        width, height = (max(1.0, side - 2 * self.margin) for side in self.room)
        return min(width / self.view[0], height / self.view[1])

    @property
    def closest(self) -> float:
        """Pixels for each unit beyond which nothing more is to be seen."""
        return self.fitted * MOST


@dataclass(frozen=True, slots=True)
class Camera:
    """The place in the middle of the canvas, and the size of a unit in pixels."""

    x: float
    y: float
    scale: float

    def on_canvas(self, place: Place, room: Size) -> Place:
        """Return where a place of the drawing lies on the canvas."""
        return (
            room[0] / 2 + (place[0] - self.x) * self.scale,
            room[1] / 2 + (place[1] - self.y) * self.scale,
        )

    def in_drawing(self, place: Place, room: Size) -> Place:
        """Return which place of the drawing lies under a place of the canvas."""
        return (
            self.x + (place[0] - room[0] / 2) / self.scale,
            self.y + (place[1] - room[1] / 2) / self.scale,
        )

    def zoom(self, bounds: Bounds) -> float:
        """Return how many times larger than fitted the drawing is."""
        return self.scale / bounds.fitted


def fit(bounds: Bounds) -> Camera:
    """Return the camera that sees the whole view."""
    return Camera(bounds.view[0] / 2, bounds.view[1] / 2, bounds.fitted)


def held(camera: Camera, bounds: Bounds) -> Camera:
    """Return the nearest camera that is allowed: the drawing never leaves the canvas."""
    scale = min(max(camera.scale, bounds.fitted), bounds.closest)
    x = _held(camera.x, bounds.view[0], bounds.room[0] / scale)
    y = _held(camera.y, bounds.view[1], bounds.room[1] / scale)
    return Camera(x, y, scale)


def zoomed(camera: Camera, factor: float, about: Place, bounds: Bounds) -> Camera:
    """Return the camera closer by a factor, with the same place of the drawing under `about`."""
    kept = camera.in_drawing(about, bounds.room)
    scale = min(max(camera.scale * factor, bounds.fitted), bounds.closest)
    x = kept[0] - (about[0] - bounds.room[0] / 2) / scale
    y = kept[1] - (about[1] - bounds.room[1] / 2) / scale
    return held(Camera(x, y, scale), bounds)


def moved(camera: Camera, by: Place, bounds: Bounds) -> Camera:
    """Return the camera after the drawing was dragged by so many pixels."""
    x, y = camera.x - by[0] / camera.scale, camera.y - by[1] / camera.scale
    return held(Camera(x, y, camera.scale), bounds)


def centred(camera: Camera, place: Place, bounds: Bounds) -> Camera:
    """Return the camera with a place of the drawing as near the middle as is allowed."""
    return held(Camera(place[0], place[1], camera.scale), bounds)


def _held(middle: float, whole: float, seen: float) -> float:
    """Return the middle along one axis: fixed where all is seen, else up to the edges."""
    if seen >= whole:
        return whole / 2
    return min(max(middle, seen / 2), whole - seen / 2)


@dataclass(frozen=True, slots=True)
class Flick:
    """The speed at which a drawing goes on when a finger has left it, in pixels a second."""

    across: float
    down: float

    @property
    def ended(self) -> bool:
        """Tell whether it is too slow to be seen."""
        return math.hypot(self.across, self.down) < SLOWEST

    def after(self, seconds: float) -> tuple[Place, Flick]:
        """Return how far it goes in a time, and the speed that is left."""
        left = math.exp(-FRICTION * seconds)
        way = (1 - left) / FRICTION
        return (self.across * way, self.down * way), Flick(self.across * left, self.down * left)
