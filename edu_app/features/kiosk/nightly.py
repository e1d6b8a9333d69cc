# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Decides when a kiosk that nobody uses starts anew: once a night, or when its memory has grown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from edu_app.clinic.hours import Hours, read_hours, read_time

if TYPE_CHECKING:
    from edu_app.settings import Settings

PLANNED, MEMORY = "planned", "memory"
"""Codes of the log."""
LEAST_RUN_SECONDS = 3600.0
"""So that no clock, however wrong, makes it start over and over."""
SLACK = timedelta(hours=2)
"""More than summer time moves the clock on the wall."""
NOBODY_SECONDS = 600.0
"""Without a touch nobody is there: longer than any page may be read without one."""
GROWS_TIMES, GROWS_MB = 3, 600
"""Measured: from 110 to 210 MB with all pages and drawings on 1920 × 1080 pixels, and from 140 to
470 MB on 3840 × 2160. More than three times the start, and that much more in all, is a leak."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the clinic has set."""

    at: time | None
    """When to start anew each night; None for never."""
    hours: Hours


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """How the machine has been used."""

    visited: bool
    """Somebody has touched it since the last visit was cleared."""
    untouched_seconds: float
    reads_aloud: bool

    @property
    def nobody(self) -> bool:
        """Whether nobody is there whom a new start would disturb."""
        if not self.visited:
            return True
        return self.untouched_seconds >= NOBODY_SECONDS and not self.reads_aloud


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """How long it has been running, and how much it holds."""

    began: datetime
    """By the clock on the wall, as it was then."""
    seconds: float
    """By a clock that nobody sets."""
    first_mb: int | None
    """Memory soon after the start; None where the system does not tell."""
    memory_mb: int | None


def plan_of(settings: Settings) -> Plan:
    """Return what a clinic has set, which its rules have found to be clear."""
    at = read_time(settings.restart_at) if settings.restart_at else None
    return Plan(at, read_hours(settings.open_hours))


def reason_to_restart(plan: Plan, run: Run, use: Use, now: datetime) -> str:
    """Return the code of the log for a new start that is due now; blank for none."""
    if run.seconds < LEAST_RUN_SECONDS or not use.nobody:
        return ""
    # A clock that was ahead at the start, and was set since, would mean no night until that day.
    began = min(run.began, now - timedelta(seconds=run.seconds) + SLACK)
    if _is_due(plan, began, now):
        return PLANNED
    return MEMORY if _has_grown(run) else ""


def _is_due(plan: Plan, began: datetime, now: datetime) -> bool:
    """Tell whether the time of the night has passed since the start, and it is not open now.

    Where it is always open, any moment with nobody there will do.
    """
    if plan.at is None or (plan.hours.spells and plan.hours.is_open(now)):
        return False
    last = datetime.combine(now.date(), plan.at)
    if last > now:
        last -= timedelta(days=1)
    return began < last


def _has_grown(run: Run) -> bool:
    if run.first_mb is None or run.memory_mb is None:
        return False
    return run.memory_mb > max(run.first_mb * GROWS_TIMES, run.first_mb + GROWS_MB)
