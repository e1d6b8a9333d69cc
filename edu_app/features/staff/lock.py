# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Locks a room that was left open: after some minutes in which nobody has touched anything."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LOCK_SECONDS = 300
MINUTE = 60


class Lock:
    """Counts down from the last input."""

    def __init__(self, clock: Callable[[], float], seconds: float = LOCK_SECONDS) -> None:
        """Take a clock that counts seconds and never jumps."""
        self._clock, self._seconds = clock, seconds
        self._touched_at = clock()

    def begin_anew(self) -> None:
        """Begin to count anew: somebody is there."""
        self._touched_at = self._clock()

    @property
    def is_over(self) -> bool:
        """Whether it is time to lock."""
        return self._left() <= 0

    @property
    def minutes(self) -> int:
        """How many minutes are left, the one that runs counted whole."""
        return max(0, math.ceil(self._left() / MINUTE))

    def _left(self) -> float:
        return self._seconds - (self._clock() - self._touched_at)
