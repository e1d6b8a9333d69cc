# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What can be chosen for the waiting room; a value of the file that is none of it is kept."""

from __future__ import annotations

IDLE = (60, 90, 180)
"""Seconds."""
MINUTE = 60
RESTARTS = ("01:00", "03:30", "05:00")
NEVER = ""


def idle_choices(present: int) -> tuple[int, ...]:
    """Return for how many seconds nobody may have touched, the present choice among them."""
    return tuple(sorted({*IDLE, present}))


def in_minutes(seconds: int) -> int:
    """Return whole minutes for what is said in minutes; 0 for what is said in seconds."""
    return seconds // MINUTE if seconds >= 2 * MINUTE and not seconds % MINUTE else 0


def restart_choices(present: str) -> tuple[str, ...]:
    """Return when a kiosk may start anew, the present choice among them; never comes first."""
    return NEVER, *sorted({*RESTARTS, present} - {NEVER})
