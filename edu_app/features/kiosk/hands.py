# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What hands do to a kiosk: how many fingers are a palm, and how far a pointer has moved."""

from __future__ import annotations

import math

MOST_FINGERS = 3
"""Two pinch, and three come down at once where somebody types fast. A palm or a child is more."""
FAR_PX = 10
"""A mouse on a shaking table moves less; so does water on the glass."""


def is_palm(down: int) -> bool:
    """Tell whether so many fingers at once mean nothing."""
    return down > MOST_FINGERS


class Drift:
    """How far a pointer has gone from where it was noticed last."""

    def __init__(self) -> None:
        self._from: tuple[float, float] | None = None

    def begin(self, x: float, y: float) -> None:
        """Notice a pointer at a place."""
        self._from = (x, y)

    def goes(self, x: float, y: float) -> bool:
        """Tell whether a pointer has gone far; the first place that is seen is none."""
        if self._from is None:
            self._from = (x, y)
            return False
        far = math.dist(self._from, (x, y)) >= FAR_PX
        if far:
            self._from = (x, y)
        return far
