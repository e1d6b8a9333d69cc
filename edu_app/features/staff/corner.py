# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The hidden press: one finger that rests for a while in the corner at the top left."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum, auto

HOLD_MS = 3000
SQUARE_MM = 15
SLIP_MM = 5
"""So far a finger that rests may slide."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of the window, in millimetres of glass from its corner at the top left."""

    right: float
    down: float


class Did(Enum):
    """What a finger or the mouse has done."""

    DOWN = auto()
    MOVE = auto()
    OTHER = auto()
    """It was let go, or another finger or button joined it."""


def derive_hold(began: Spot | None, did: Did, at: Spot) -> Spot | None:
    """Return where the press began that may become the hidden one; None when there is none."""
    match did:
        case Did.DOWN if in_corner(at):
            return at
        case Did.MOVE if began is not None and distance(began, at) <= SLIP_MM:
            return began
        case _:
            return None


def in_corner(at: Spot) -> bool:
    """Tell whether a place lies in the square."""
    return 0 <= at.right < SQUARE_MM and 0 <= at.down < SQUARE_MM


def distance(one: Spot, other: Spot) -> float:
    """Return how far two places are from each other."""
    return math.hypot(one.right - other.right, one.down - other.down)
