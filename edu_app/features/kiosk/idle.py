# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Whether somebody is still there: what a touch, a tick and an answer make of it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import assert_never

from edu_app.render.idle_time import MORE_SECONDS, WARNING_SECONDS

ASLEEP_SECONDS = 20.0
"""A clock that jumps so far between two looks at it means that the machine has slept."""
RASH_SECONDS = 1.0
"""Who says so soon that they are finished has meant something that the question came over."""


class Phase(Enum):
    """What goes on."""

    RESTING = auto()
    """Nothing of a visit can be seen."""
    READING = auto()
    ASKING = auto()
    OVER = auto()
    """Nobody is there any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Idle:
    """What is known about the person in front of the screen. Times are those of one clock."""

    phase: Phase = Phase.RESTING
    since: float = 0.0
    """The last touch, from which the time before and in the question counts."""
    asked: float = 0.0
    """When the question came up."""
    seen: float = 0.0
    """When the clock was looked at last."""
    least_seconds: int = 0
    """What the person has asked for."""


def touched(idle: Idle, now: float) -> Idle:
    """Return what a touch makes of it. A question stays until it is answered, its time anew."""
    if slept(idle, now):
        return replace(idle, phase=Phase.OVER)
    phase = Phase.ASKING if idle.phase is Phase.ASKING else Phase.READING
    return replace(idle, phase=phase, since=now, seen=now)


def answered(idle: Idle, now: float) -> Idle:
    """Return what it is when somebody is there: they read on, with all their time."""
    if slept(idle, now):
        return replace(idle, phase=Phase.OVER)
    if idle.phase is Phase.RESTING:
        return idle
    return replace(idle, phase=Phase.READING, since=now, seen=now)


def given_more(idle: Idle, now: float) -> Idle:
    """Return what it is for somebody who has asked for more time."""
    return replace(answered(idle, now), least_seconds=MORE_SECONDS)


def rested(idle: Idle) -> Idle:
    """Return what it is while the visit cannot be seen."""
    return replace(idle, phase=Phase.RESTING)


def derive_idle(idle: Idle, now: float, wait_seconds: float) -> Idle:
    """Return what has become of it by now, on a screen that waits so long."""
    if slept(idle, now):
        return replace(idle, phase=Phase.OVER)
    match idle.phase:
        case Phase.RESTING | Phase.OVER:
            return idle
        case Phase.READING:
            if now - idle.since < wait_seconds:
                return replace(idle, seen=now)
            return replace(idle, phase=Phase.ASKING, since=now, asked=now, seen=now)
        case Phase.ASKING:
            over = now - idle.since >= WARNING_SECONDS
            return replace(idle, phase=Phase.OVER if over else Phase.ASKING, seen=now)
        case _:
            assert_never(idle.phase)


def slept(idle: Idle, now: float) -> bool:
    """Tell whether the machine was asleep in a visit: whoever wakes it is not to see it."""
    visible = idle.phase in (Phase.READING, Phase.ASKING)
    return visible and now - idle.seen >= ASLEEP_SECONDS


def quiet_seconds(idle: Idle, now: float) -> float:
    """Return for how long nobody has touched anything."""
    return now - idle.since if idle.phase is Phase.READING else 0.0


def left_seconds(idle: Idle, now: float) -> int:
    """Return the whole seconds that are left to answer."""
    return max(0, math.ceil(WARNING_SECONDS - (now - idle.since)))


def is_met(idle: Idle) -> bool:
    """Tell whether the question has met somebody, who has not answered yet."""
    return idle.phase is Phase.ASKING and idle.since > idle.asked


def is_rash(idle: Idle, now: float) -> bool:
    """Tell whether the question has come up only just now."""
    return now - idle.asked < RASH_SECONDS
