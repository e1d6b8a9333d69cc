# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A finger that rests in the corner begins the hidden press; whatever else it does ends it."""

from __future__ import annotations

import pytest

from edu_app.features.staff.corner import SLIP_MM, SQUARE_MM, Did, Spot, derive_hold

HERE = Spot(5, 5)


@pytest.mark.parametrize(
    ("at", "begins"),
    [
        (Spot(0, 0), True),
        (Spot(14.9, 14.9), True),
        (Spot(SQUARE_MM, 5), False),
        (Spot(5, SQUARE_MM), False),
        (Spot(-0.1, 5), False),
        (Spot(5, -0.1), False),
    ],
)
def test_only_a_press_in_the_corner_begins_it(at: Spot, begins: bool) -> None:
    assert derive_hold(None, Did.DOWN, at) == (at if begins else None)


@pytest.mark.parametrize(
    ("at", "goes_on"),
    [
        (HERE, True),
        (Spot(5 + SLIP_MM, 5), True),
        (Spot(5, 5 + SLIP_MM + 0.1), False),
        (Spot(9, 9), False),
        (Spot(-0.1, 5), False),
    ],
)
def test_a_finger_that_rests_may_slide_a_little(at: Spot, goes_on: bool) -> None:
    assert derive_hold(HERE, Did.MOVE, at) == (HERE if goes_on else None)


def test_sliding_is_counted_from_where_the_press_began() -> None:
    held: Spot | None = HERE
    for right in (7, 9, 11):
        held = derive_hold(held, Did.MOVE, Spot(right, 5))

    assert held is None


def test_moving_without_a_press_begins_nothing() -> None:
    assert derive_hold(None, Did.MOVE, HERE) is None


def test_anything_else_ends_it() -> None:
    assert derive_hold(HERE, Did.OTHER, HERE) is None


def test_a_new_press_begins_anew_or_not_at_all() -> None:
    assert derive_hold(HERE, Did.DOWN, Spot(6, 6)) == Spot(6, 6)
    assert derive_hold(HERE, Did.DOWN, Spot(60, 60)) is None
