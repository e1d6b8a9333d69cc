# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A lower leg with its inner ankle to the viewer: what swells, where skin changes."""

from __future__ import annotations

from functools import cache

import pytest
from shapely.geometry import LineString, Point, box

from tools.artwork.lower_leg import (
    ANKLE_BONE,
    BIG_VEIN,
    TOES,
    changed_skin,
    leg,
    toe_lines,
    toenails,
    ulcer,
)

limb = cache(leg)


def breadth(swelling: float, height: float) -> float:
    left, _, right, _ = limb(swelling).intersection(box(-90, height, 90, height + 1)).bounds
    return right - left


def test_the_calf_is_thick_and_the_ankle_thin() -> None:
    assert breadth(0, 790) > 1.6 * breadth(0, 918)
    assert breadth(0, 790) > breadth(0, 690)


def test_a_swollen_leg_holds_the_well_one() -> None:
    assert limb(0.0).difference(limb(1.0)).area < 0.01 * limb(0.0).area


@pytest.mark.parametrize("height", [690, 790, 900])
def test_half_swollen_is_half_way(height: float) -> None:
    half = (breadth(0, height) + breadth(1, height)) / 2

    assert breadth(0.5, height) == pytest.approx(half, rel=0.02)


def test_the_foot_points_outwards_and_the_big_toe_is_the_inner_one() -> None:
    assert limb(0.0).bounds[2] > 60 > -30 > limb(0.0).bounds[0]
    assert TOES[0][0] == min(x for x, _, _ in TOES)
    assert len(toenails()) == 5
    assert len(toe_lines()) == 4


def test_nails_lie_on_the_foot() -> None:
    assert all(limb(0.0).contains(nail.centroid) for nail in toenails())


def test_the_vein_runs_in_front_of_the_inner_ankle_and_up_the_inner_calf() -> None:
    line = LineString(BIG_VEIN)
    beside = line.intersection(box(-90, ANKLE_BONE[1] - 2, 90, ANKLE_BONE[1] + 2)).centroid

    assert limb(0.0).contains(line)
    assert beside.x > ANKLE_BONE[0]
    assert line.coords[-1][0] < 0


def test_skin_changes_above_the_inner_ankle_and_may_break_there() -> None:
    assert changed_skin().contains(ulcer())
    assert ulcer().bounds[3] < ANKLE_BONE[1]
    assert changed_skin().buffer(3).contains(Point(-20, ANKLE_BONE[1]))
