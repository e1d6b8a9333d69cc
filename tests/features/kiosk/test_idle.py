# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""From the last touch to the end of a visit, second by second, without a window."""

from __future__ import annotations

from dataclasses import replace

import pytest

from edu_app.features.kiosk.idle import (
    Idle,
    Phase,
    answered,
    derive_idle,
    given_more,
    is_met,
    is_rash,
    left_seconds,
    quiet_seconds,
    rested,
    slept,
    touched,
)

WAIT = 90.0
START = touched(Idle(), 1000.0)


def after(idle: Idle, seconds: float, *, wait: float = WAIT, step: float = 1.0) -> Idle:
    """Let the clock tick so long."""
    begin = idle.seen
    ticks = round(seconds / step)
    for tick in range(1, ticks + 1):
        idle = derive_idle(idle, begin + tick * step, wait)
    return idle


ASKING = after(START, WAIT)


def test_nothing_happens_before_somebody_comes() -> None:
    assert derive_idle(Idle(), 5000.0, WAIT) == Idle()
    assert answered(Idle(), 5000.0) == Idle()
    assert quiet_seconds(Idle(), 5000.0) == 0


def test_the_first_touch_begins_it() -> None:
    assert START.phase is Phase.READING
    assert quiet_seconds(START, 1003.5) == 3.5


@pytest.mark.parametrize(
    ("seconds", "phase"),
    [
        (1, Phase.READING),
        (89, Phase.READING),
        (90, Phase.ASKING),
        (119, Phase.ASKING),
        (120, Phase.OVER),
        (500, Phase.OVER),
    ],
)
def test_a_visit_nobody_touches(seconds: int, phase: Phase) -> None:
    assert after(START, seconds).phase is phase


def test_a_longer_page_waits_longer() -> None:
    assert after(START, 300, wait=301.0).phase is Phase.READING
    assert after(START, 301, wait=301.0).phase is Phase.ASKING


def test_a_touch_begins_the_time_anew() -> None:
    idle = touched(after(START, 80), 1080.0)

    assert after(idle, 89).phase is Phase.READING
    assert after(idle, 90).phase is Phase.ASKING


@pytest.mark.parametrize(
    ("passed", "left"), [(0.0, 30), (0.2, 30), (1.0, 29), (10.5, 20), (29.9, 1), (30.0, 0), (99, 0)]
)
def test_whole_seconds_are_left(passed: float, left: int) -> None:
    assert left_seconds(ASKING, ASKING.since + passed) == left


def test_a_touch_in_the_question_gives_its_time_anew_and_leaves_it_open() -> None:
    late = after(ASKING, 29)
    idle = touched(late, late.seen + 0.5)

    assert idle.phase is Phase.ASKING
    assert is_met(idle)
    assert not is_met(late)
    assert left_seconds(idle, idle.seen) == 30
    assert after(idle, 29).phase is Phase.ASKING
    assert after(idle, 30).phase is Phase.OVER


def test_a_touch_while_reading_has_no_question_to_meet() -> None:
    assert not is_met(touched(START, 1001.0))


def test_an_answer_gives_all_the_time_again_as_often_as_one_likes() -> None:
    idle = START
    for _time in range(15):
        idle = after(idle, WAIT + 29)
        assert idle.phase is Phase.ASKING
        idle = answered(idle, idle.seen)
        assert idle.phase is Phase.READING
        assert idle.since == idle.seen


def test_more_time_is_kept_for_the_rest_of_the_visit() -> None:
    idle = given_more(ASKING, ASKING.seen + 2)

    assert idle.phase is Phase.READING
    assert idle.least_seconds == 300
    assert touched(idle, idle.seen + 1).least_seconds == 300
    assert rested(idle).least_seconds == 300
    assert touched(rested(idle), 9999.0).least_seconds == 300


def test_what_cannot_be_seen_waits_for_a_touch() -> None:
    idle = rested(ASKING)

    assert derive_idle(idle, ASKING.seen + 5000, WAIT) == idle
    assert not slept(idle, ASKING.seen + 5000)


@pytest.mark.parametrize("idle", [START, ASKING], ids=["reading", "asking"])
@pytest.mark.parametrize("gap", [20.0, 30_000.0])
def test_after_a_sleep_it_is_over_whatever_comes_first(idle: Idle, gap: float) -> None:
    now = idle.seen + gap

    assert slept(idle, now)
    assert derive_idle(idle, now, WAIT).phase is Phase.OVER
    assert touched(idle, now).phase is Phase.OVER
    assert answered(idle, now).phase is Phase.OVER
    assert given_more(idle, now).phase is Phase.OVER


@pytest.mark.parametrize("gap", [5.0, 19.0, -100.0])
def test_a_late_look_at_the_clock_is_no_sleep(gap: float) -> None:
    idle = derive_idle(START, START.seen + gap, WAIT)

    assert idle.phase is Phase.READING


def test_over_stays_over() -> None:
    over = replace(START, phase=Phase.OVER)

    assert derive_idle(over, 1001.0, WAIT) == over


def test_an_answer_is_rash_in_the_first_second() -> None:
    assert is_rash(ASKING, ASKING.asked + 0.9)
    assert not is_rash(ASKING, ASKING.asked + 1.0)
    assert not is_rash(touched(ASKING, ASKING.asked + 3), ASKING.asked + 3)
