# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How much may be printed: a gate that belongs to the machine and outlives every visit."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from edu_app.printing.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from edu_app.profile import Limits


class Gate:
    """Counts the jobs that were handed over and says when it is enough."""

    def __init__(self, limits: Limits | None, clock: Callable[[], float] = time.monotonic) -> None:
        """Take the limits, None for no limits, and a clock that counts seconds."""
        self._limits = limits
        self._clock = clock
        self._times: list[float] = []

    def refusal(self, pages: int) -> Trouble | None:
        """Return why a job of so many pages may not go to the printer now."""
        if self._limits is None:
            return None
        if pages > self._limits.pages:
            return Trouble.TOO_MANY_PAGES
        since = self._clock() - self._limits.minutes * 60
        self._times = [moment for moment in self._times if moment > since]
        return Trouble.TOO_OFTEN if len(self._times) >= self._limits.jobs else None

    def count(self) -> None:
        """Note that a job has gone to the printer."""
        if self._limits is not None:
            self._times.append(self._clock())
