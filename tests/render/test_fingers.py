# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One finger drags, two pinch, a short one taps, and old hands may tremble."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.render.fingers import FASTEST, TAP_PX, Change, Fingers

NOTHING = Change()
still = (0.0, 0.0)


@pytest.fixture
def fingers() -> Fingers:
    return Fingers()


# ---------------------------------------------------------------- taps


def test_a_finger_that_comes_and_goes_is_a_tap(fingers: Fingers) -> None:
    assert fingers.move({1: (50, 50)}, 0.0) == NOTHING
    assert fingers.is_tap

    assert fingers.lift(0.1) == still
    assert not fingers.is_tap


@given(st.lists(st.tuples(st.floats(-9, 9), st.floats(-9, 9)), max_size=12))
def test_a_tremble_stays_a_tap_and_moves_nothing(shaking: list[tuple[float, float]]) -> None:
    fingers = Fingers()
    fingers.move({1: (50, 50)}, 0.0)

    changes = [
        fingers.move({1: (50 + x, 50 + y)}, number / 60)
        for number, (x, y) in enumerate(shaking, start=1)
    ]

    assert fingers.is_tap
    assert changes == [NOTHING] * len(shaking)


def test_a_tremble_that_becomes_a_drag_is_not_lost(fingers: Fingers) -> None:
    fingers.move({1: (50, 50)}, 0.0)
    fingers.move({1: (58, 50)}, 0.1)

    change = fingers.move({1: (50 + TAP_PX + 1, 50)}, 0.2)

    assert change.by == (TAP_PX + 1, 0)
    assert change.drags
    assert not fingers.is_tap


def test_a_drag_that_comes_back_is_no_tap(fingers: Fingers) -> None:
    for x in (50, 90, 50):
        fingers.move({1: (x, 50)}, 0.0)

    assert not fingers.is_tap


def test_two_fingers_are_no_tap(fingers: Fingers) -> None:
    fingers.move({1: (50, 50)}, 0.0)
    fingers.move({1: (50, 50), 2: (90, 50)}, 0.1)
    fingers.move({1: (50, 50)}, 0.2)

    assert not fingers.is_tap


# ---------------------------------------------------------------- drags and pinches


def test_one_finger_drags(fingers: Fingers) -> None:
    fingers.move({1: (0, 0)}, 0.0)
    fingers.move({1: (30, 0)}, 0.1)

    change = fingers.move({1: (35, -4)}, 0.2)

    assert (change.by, change.factor) == ((5, -4), 1)


def test_two_fingers_zoom_about_what_was_between_them(fingers: Fingers) -> None:
    fingers.move({1: (100, 100), 2: (200, 100)}, 0.0)

    change = fingers.move({1: (60, 110), 2: (260, 110)}, 0.1)

    assert change == Change(by=(10, 10), factor=2, about=(150, 100), drags=True)


def test_a_third_finger_makes_no_jump(fingers: Fingers) -> None:
    fingers.move({1: (100, 100), 2: (200, 100)}, 0.0)

    change = fingers.move({1: (100, 100), 2: (200, 100), 3: (400, 900)}, 0.1)

    assert change == Change(about=(150, 100), drags=True)


def test_a_finger_that_leaves_makes_no_jump(fingers: Fingers) -> None:
    fingers.move({1: (100, 100), 2: (200, 100)}, 0.0)

    change = fingers.move({2: (205, 100)}, 0.1)

    assert (change.by, change.factor) == ((5, 0), 1)


def test_fingers_on_one_spot_zoom_by_no_endless_factor(fingers: Fingers) -> None:
    fingers.move({1: (100, 100), 2: (100, 100)}, 0.0)

    change = fingers.move({1: (90, 100), 2: (110, 100)}, 0.1)

    assert change.factor == 10


def test_other_fingers_than_before_begin_anew(fingers: Fingers) -> None:
    fingers.move({1: (0, 0)}, 0.0)

    assert fingers.move({2: (300, 300)}, 0.1) == NOTHING
    assert not fingers.is_tap
    assert fingers.move({2: (310, 300)}, 0.2).by == (10, 0)


def test_no_finger_at_all_is_nothing(fingers: Fingers) -> None:
    assert fingers.move({}, 0.0) == NOTHING
    assert fingers.lift(0.1) == still
    assert not fingers.is_tap


def test_the_next_touch_begins_where_it_comes_down(fingers: Fingers) -> None:
    fingers.move({1: (0, 0)}, 0.0)
    fingers.move({1: (90, 0)}, 0.1)
    fingers.lift(0.1)

    assert fingers.move({1: (300, 300)}, 1.0) == NOTHING
    assert fingers.is_tap


# ---------------------------------------------------------------- flicks


def drag(fingers: Fingers, moments: list[tuple[float, float]]) -> None:
    """Draw a finger to the right: (seconds, pixels)."""
    for seconds, x in moments:
        fingers.move({1: (x, 0)}, seconds)


def test_a_finger_that_leaves_in_motion_throws(fingers: Fingers) -> None:
    drag(fingers, [(0.0, 0), (0.05, 30), (0.1, 60)])

    assert fingers.lift(0.11) == pytest.approx((600, 0))


def test_only_the_last_tenth_of_a_second_counts(fingers: Fingers) -> None:
    drag(fingers, [(0.0, 0), (0.5, 500), (0.55, 505), (0.6, 510)])

    assert fingers.lift(0.6) == pytest.approx((100, 0))


def test_a_finger_that_rests_before_it_leaves_throws_nothing(fingers: Fingers) -> None:
    drag(fingers, [(0.0, 0), (0.05, 30), (0.1, 60)])

    assert fingers.lift(0.5) == still


def test_a_jump_of_the_sensor_is_no_flick(fingers: Fingers) -> None:
    drag(fingers, [(0.0, 0), (0.01, FASTEST / 50)])

    assert fingers.lift(0.01) == still


def test_two_places_at_one_moment_have_no_speed(fingers: Fingers) -> None:
    drag(fingers, [(0.0, 0), (0.0, 40)])

    assert fingers.lift(0.0) == still


def test_two_fingers_never_throw(fingers: Fingers) -> None:
    drag(fingers, [(0.0, 0), (0.02, 40)])
    fingers.move({1: (60, 0), 2: (90, 0)}, 0.03)

    assert fingers.lift(0.04) == still
