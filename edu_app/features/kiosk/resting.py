# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands on a kiosk between two visits: decided from facts alone, without a widget."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

LOOK_SECONDS = 30
"""How often it is looked whether the opening hours have begun or ended."""
STRIDE = (0.7549, 0.5698)
"""Steps that come near every place of the screen and near the same one late."""


class Front(Enum):
    """What a person in front of the screen sees."""

    VISIT = auto()
    """The guide, for somebody who uses it."""
    HOME = auto()
    """The start page as it is for everybody, used by nobody yet."""
    ATTRACT = auto()
    REST = auto()
    """Dark, outside the opening hours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What decides that."""

    visit: bool
    """Somebody has begun."""
    attract: bool
    """The clinic wants the screen with “Touch to begin”."""
    is_open: bool
    quiet: bool
    """Nobody has touched anything for a while."""


def derive_front(facts: Facts) -> Front:
    """Return what has to stand on the screen."""
    if facts.visit:
        return Front.VISIT
    if not facts.is_open and facts.quiet:
        return Front.REST
    return Front.ATTRACT if facts.attract else Front.HOME


@dataclass(frozen=True, slots=True)
class Quiet:
    """For how many looks nobody has touched anything: counted, so no clock can be wrong."""

    looks: int | None = None
    """None before the first touch: nobody has been there at all."""

    def looked(self) -> Quiet:
        """Return the same one look later."""
        return self if self.looks is None else Quiet(self.looks + 1)

    def lasts(self, seconds: int) -> bool:
        """Tell whether it has been quiet for so long at the least."""
        return self.looks is None or self.looks * LOOK_SECONDS >= seconds


def place_of(number: int) -> tuple[float, float]:
    """Return where the one sentence of the dark screen stands, as parts of the free room.

    It moves to another place again and again, so that it does not burn into the screen.
    """
    across, down = STRIDE
    return (0.5 + number * across) % 1, (0.5 + number * down) % 1
