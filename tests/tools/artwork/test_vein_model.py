# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
import itertools
import math

import pytest

from tools.artwork.vein_model import (
    RADIUS,
    ellipse_axes,
    pooling,
    pressed,
    scarred,
    side_vein_radius,
    throat,
)


@pytest.mark.parametrize("lost", [0.0, 0.3, 0.5, 0.8, 0.9])
def test_a_pressed_vein_loses_area_and_keeps_its_wall(lost: float) -> None:
    across, deep = ellipse_axes(lost, RADIUS)
    turns = [2 * math.pi * step / 2000 for step in range(2001)]
    points = [(across * math.cos(turn), deep * math.sin(turn)) for turn in turns]
    around = sum(math.dist(a, b) for a, b in itertools.pairwise(points))

    assert across * deep == pytest.approx((1 - lost) * RADIUS**2)
    assert around == pytest.approx(2 * math.pi * RADIUS, rel=1e-3)


def test_both_cuts_show_the_same_tightest_place() -> None:
    front, back = pressed(0, 0.5)

    assert (back - front) / (2 * RADIUS) == pytest.approx(throat(0.5), abs=0.01)


def test_the_back_of_a_pressed_vein_stays_on_the_spine() -> None:
    assert pressed(0, 0.8)[1] == pytest.approx(RADIUS, abs=1)


def test_scar_leaves_the_vein_round() -> None:
    front, back = scarred(0, 0.75)

    assert back == pytest.approx(-front)
    assert back == pytest.approx(RADIUS / 2, abs=0.5)


def test_an_open_vein_has_no_side_veins_and_no_pool() -> None:
    assert side_vein_radius(0) == pooling(0) == 0
    assert side_vein_radius(0.3) < side_vein_radius(0.5) < side_vein_radius(0.8)
