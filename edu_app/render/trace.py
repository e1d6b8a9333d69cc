# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The trace of a pointer that fades: where it was just now, and how much of that is still seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edu_app.render.ink import Place

FADE_SECONDS = 0.8
MOST = 120
"""Places that are kept."""


@dataclass(frozen=True, slots=True)
class Trace:
    """Places in the order they were pointed at, each with its moment."""

    places: tuple[tuple[Place, float], ...] = ()

    def joined(self, at: Place, seconds: float) -> Trace:
        """Return the trace with one more place."""
        return Trace((*self.places, (at, seconds))[-MOST:])

    def at(self, seconds: float) -> Trace:
        """Return what is still seen of it at a moment."""
        return Trace(tuple(each for each in self.places if strength(each[1], seconds) > 0))


NO_TRACE = Trace()


def strength(moment: float, seconds: float) -> float:
    """Return how strong a place is seen that was pointed at in a moment: 1, then less, then 0."""
    return min(1.0, max(0.0, 1 - (seconds - moment) / FADE_SECONDS))
