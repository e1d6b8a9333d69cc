# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Who sits has short thighs, feet on the floor, and the seat where it can carry."""

from __future__ import annotations

from functools import cache

import pytest

from tools.artwork.figure_seated import (
    FLOOR,
    FRONT_DETAILS,
    SEAT_BOTTOM,
    SEAT_EDGE,
    SEAT_TOP,
    back_legs,
    seated_back,
    seated_front,
)

front, back = cache(seated_front), cache(seated_back)


def test_feet_stand_on_the_floor() -> None:
    assert front().whole.bounds[3] == pytest.approx(FLOOR, abs=3)
    assert back_legs().bounds[3] == pytest.approx(FLOOR, abs=3)


def test_who_sits_is_lower_than_who_stands() -> None:
    _, top, _, bottom = front().whole.bounds

    assert bottom - top < 945


def test_from_behind_the_body_ends_on_the_seat() -> None:
    assert back().whole.bounds[3] == pytest.approx(SEAT_TOP + 8, abs=10)
    assert back_legs().bounds[1] < SEAT_BOTTOM
    assert SEAT_TOP < SEAT_EDGE < SEAT_BOTTOM


def test_lines_of_a_standing_knee_are_not_drawn() -> None:
    heights = [line[0][1] for _, _, line in FRONT_DETAILS.skin]

    assert not any(690 < height < 740 for height in heights)
