# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where the strands of the quiet picture run, and the light that drifts along them.

All measures are parts of the picture's width and height. A decoration, not anatomy.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

STRANDS = 21
STEPS = 60
SIDES = (-1, 1)
"""Left and right of the reader; the pinch lies on the left of the patient, who faces the reader."""
MEETS = 0.62
"""How far up the branches have become one trunk."""
BRANCH, SPREAD, SWAY = 0.345, 0.155, 0.004
PINCH, PINCH_AT, PINCH_LONG = 0.62, 0.44, 0.085
LIGHTS_ON_EACH = 2
LIGHT_LONG = 0.2
"""How much of the height a light takes."""
ONCE_UP_SECONDS = 20
BEYOND = 1 + 2 * LIGHT_LONG
"""A light begins below the picture and ends above it, so that it never comes out of nowhere."""


@dataclass(frozen=True, slots=True)
class Strand:
    """One fine line from below to the top."""

    side: int
    across: float
    """Where it lies in its bundle, from -0.5 to 0.5."""
    number: int

    def at(self, up: float) -> float:
        """Return where it is from left to right, when it is so far up."""
        bend = min(1.0, up / MEETS)
        apart = self.side * BRANCH * (1 - bend * bend * (3 - 2 * bend))
        narrow = math.exp(-(((up - PINCH_AT) / PINCH_LONG) ** 2)) if self.side > 0 else 0.0
        bundle = self.across * SPREAD * (1 - 0.42 * up - PINCH * narrow)
        return 0.5 + apart + bundle + math.sin(up * 7 + self.number * 0.5) * SWAY

    def points(self) -> Iterator[tuple[float, float]]:
        """Yield its points from below to the top; both ends lie outside the picture."""
        for step in range(STEPS + 1):
            up = step / STEPS
            yield self.at(up), 1.02 - 1.04 * up


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the picture."""

    left: float
    top: float
    right: float
    bottom: float


def strands() -> tuple[Strand, ...]:
    """Return all strands in the order in which they are painted."""
    return tuple(
        Strand(side, number / (STRANDS - 1) - 0.5, number)
        for side, number in product(SIDES, range(STRANDS))
    )


def lights(seconds: float) -> Iterator[tuple[int, Box]]:
    """Yield the side of each light and where it is; it runs up its bundle and begins again."""
    for side, number in product(SIDES, range(LIGHTS_ON_EACH)):
        share = number / LIGHTS_ON_EACH + (0.25 if side > 0 else 0.0)
        middle = (seconds / ONCE_UP_SECONDS + share) % 1 * BEYOND - LIGHT_LONG
        yield side, light(side, middle)


def light(side: int, middle: float) -> Box:
    """Return the part of the picture that a light on a bundle takes."""
    low, high = middle - LIGHT_LONG / 2, middle + LIGHT_LONG / 2
    edges = (Strand(side, -0.5, 0), Strand(side, 0.5, STRANDS - 1))
    heights = [low + (high - low) * part / 8 for part in range(9)]
    xs = [edge.at(min(1.0, max(0.0, up))) for edge in edges for up in heights]
    line = 0.02  # half a strand, and the sway of those between the edges
    return Box(min(xs) - line, 1.02 - 1.04 * high, max(xs) + line, 1.02 - 1.04 * low)
