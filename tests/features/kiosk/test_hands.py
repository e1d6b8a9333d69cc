# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A palm is told from fingers, a moved mouse from a shaking table."""

from __future__ import annotations

import pytest

from edu_app.features.kiosk.hands import FAR_PX, Drift, is_palm


@pytest.mark.parametrize("down", [0, 1, 2, 3])
def test_so_many_fingers_mean_something(down: int) -> None:
    assert not is_palm(down)


@pytest.mark.parametrize("down", [4, 5, 10, 40])
def test_more_of_them_are_a_palm_or_a_child(down: int) -> None:
    assert is_palm(down)


def test_the_first_place_that_is_seen_is_no_move() -> None:
    assert not Drift().goes(500, 500)


def test_a_tremble_never_adds_up_to_a_move() -> None:
    drift = Drift()

    seen = [drift.goes(100 + (FAR_PX - 1) * (turn % 2), 100) for turn in range(100)]

    assert not any(seen)


def test_a_slow_move_counts_each_time_it_has_gone_far() -> None:
    drift = Drift()

    seen = [drift.goes(x, 0) for x in range(3 * FAR_PX + 1)]

    assert seen.count(True) == 3


def test_it_counts_in_every_direction() -> None:
    drift = Drift()
    drift.begin(100, 100)

    assert drift.goes(92, 94)
    assert not drift.goes(92, 95)
    assert drift.goes(92, 84)
