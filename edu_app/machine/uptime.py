# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A clock that no change of time moves, and that goes on while the machine sleeps."""

from __future__ import annotations

import time


def uptime(clock: int | None = getattr(time, "CLOCK_BOOTTIME", None)) -> float:
    """Return the seconds since some moment in the past, time asleep included.

    On Linux `time.monotonic` stands still in a suspend, so a visit would outlive the night; this
    clock does not (man clock_gettime). On Windows `time.monotonic` goes on by itself.
    """
    return time.monotonic() if clock is None else time.clock_gettime(clock)
