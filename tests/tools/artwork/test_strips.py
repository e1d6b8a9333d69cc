# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Bones keep their length, joints are round, and limbs are as thick as their profile."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import box

from tools.artwork.strips import BEND, chain, curved, set_at, strip, turned

STRAIGHT = chain((0, 0), ((100, 0), (100, 0)))
BENT = chain((0, 0), ((100, 0), (100, 90)))
EVEN = ((0, 10, 15), (100, 10, 15), (200, 10, 15))


def test_a_chain_hangs_down_and_bends_forward() -> None:
    assert STRAIGHT.tolist() == [[0, 0], [0, -100], [0, -200]]
    assert BENT[2] == pytest.approx((100, -100))


def test_a_point_is_turned_backwards() -> None:
    assert turned((10, 0), 90) == pytest.approx((0, 10))


def test_joints_are_rounded_and_ends_are_kept() -> None:
    line = curved(BENT, np.array([0.0, 100.0, 200.0]))

    assert line[0] == pytest.approx(BENT[0])
    assert line[2] == pytest.approx(BENT[2])
    assert 0 < np.hypot(*(line[1] - BENT[1])) < BEND


def test_a_strip_is_as_deep_as_its_profile_to_front_and_back() -> None:
    left, bottom, right, top = strip(STRAIGHT, EVEN, 20, 150).bounds

    assert (left, right) == pytest.approx((-15, 10), abs=0.5)
    assert (bottom, top) == pytest.approx((-150, -20), abs=0.5)


def test_cloth_is_looser_than_skin() -> None:
    skin, cloth = strip(STRAIGHT, EVEN, 20, 150), strip(STRAIGHT, EVEN, 20, 150, 5)

    assert cloth.contains(skin.buffer(-0.1))
    assert cloth.bounds[2] - skin.bounds[2] == pytest.approx(5, abs=0.2)


def test_the_front_stays_in_front_of_a_trunk_that_goes_up() -> None:
    up = chain((0, 0), ((100, 180), (100, 180)))

    assert strip(up, EVEN, 20, 150, upward=True).bounds[2] == pytest.approx(10, abs=0.5)


def test_a_bent_limb_is_one_piece() -> None:
    assert strip(BENT, EVEN, 0, 200).geom_type == "Polygon"


def test_a_foot_is_set_on_its_joint() -> None:
    put = set_at(box(0, 0, 10, 2), np.array([5.0, 5.0]), 90)

    assert put.bounds == pytest.approx((3, 5, 5, 15))
