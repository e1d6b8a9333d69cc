# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The pelvis in millimetres: where its landmarks come to lie in a picture, at any magnification.

The origin is the mid-line at the disc between L4 and L5; x grows to the patient's left (the right
of a front view), y grows downwards. All pictures of the pelvis use it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely import affinity
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Landmarks, Points, Tube, ellipse, mirror, smooth

SIDES = {"left": 1.0, "right": -1.0}
"""The patient's sides and the sign of x there, in a front view."""


@dataclass(frozen=True, slots=True)
class Frame:
    """How large the pelvis is drawn and where its origin lies."""

    scale: float = 3.0
    """Drawing units per millimetre."""
    origin: tuple[float, float] = (900.0, 290.0)

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Return the place of a landmark."""
        return self.origin[0] + self.scale * x, self.origin[1] + self.scale * y

    def points(self, landmarks: Landmarks, sign: float = 1.0) -> Points:
        """Return places; a third number is a diameter and becomes a radius."""
        out = np.array(landmarks, float)
        out[:, 0] = self.origin[0] + self.scale * sign * out[:, 0]
        out[:, 1] = self.origin[1] + self.scale * out[:, 1]
        out[:, 2:] *= self.scale / 2
        return out

    def smooth(self, landmarks: Landmarks, pieces: int = 240, sign: float = 1.0) -> BaseGeometry:
        """Return the smooth closed shape through landmarks."""
        return smooth(self.points(landmarks, sign), pieces)

    def polygon(self, landmarks: Landmarks, sign: float = 1.0) -> BaseGeometry:
        """Return the shape with straight edges through landmarks."""
        return Polygon(self.points(landmarks, sign)).buffer(0)

    def tube(
        self,
        landmarks: Landmarks,
        pieces: int = 90,
        *,
        sign: float = 1.0,
        caps: tuple[bool, bool] = (True, True),
    ) -> Tube:
        """Return the tube along landmarks of x, y and diameter."""
        return Tube(self.points(landmarks, sign), pieces, caps=caps)

    def ellipse(
        self, x: float, y: float, across: float, up: float, *, turn: float = 0.0
    ) -> BaseGeometry:
        """Return an ellipse by its middle, its two radii and its turn in degrees."""
        middle = self.at(x, y)
        shape = ellipse(*middle, across * self.scale, up * self.scale, 24)
        return affinity.rotate(shape, turn, origin=middle)

    def mirror(self, shape: BaseGeometry) -> BaseGeometry:
        """Return the shape of the other side of the body."""
        return mirror(shape, self.origin[0])


PELVIS = Frame()
"""The front view of 1800 by 1200 units: L3 to the upper thighs."""
PELVIS_SIZE = (1800.0, 1200.0)
