# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""In the slice at L5 the artery rests on the vein, and the vein on the spine."""

from __future__ import annotations

import math

import pytest
from shapely.geometry import Point

from tools.artwork.closeup_slice import (
    ARTERY_RADIUS,
    LEFT_ARTERY,
    MIDDLE,
    RIGHT_VEIN,
    SPINE_FRONT,
    VEIN_RADIUS,
    Slice,
    panel_shape,
    slice_structures,
    spine_region,
)

STATES = {"open": Slice(0.0), "squeezed": Slice(0.7)}


@pytest.mark.parametrize("cut", STATES.values(), ids=STATES)
def test_the_vein_lies_between_artery_and_spine(cut: Slice) -> None:
    artery = Point(cut.artery).buffer(ARTERY_RADIUS)

    assert cut.wall.distance(artery) < 2
    assert cut.wall.bounds[3] == pytest.approx(SPINE_FRONT, abs=3)
    assert artery.bounds[3] <= cut.wall.bounds[1] + 1


@pytest.mark.parametrize("lost", [0.0, 0.3, 0.7])
def test_the_area_is_less_by_what_is_lost(lost: float) -> None:
    whole = math.pi * VEIN_RADIUS**2

    assert Slice(lost).inside.area / whole == pytest.approx(1 - lost, abs=0.01)


def test_the_patients_right_is_on_the_left() -> None:
    assert RIGHT_VEIN[0] < MIDDLE < LEFT_ARTERY[0]


def test_regions_lie_in_the_slice_and_not_on_each_other() -> None:
    vein, artery, spine = (each.region for each in slice_structures(STATES))

    assert vein.intersection(artery).area < 1
    assert spine.intersection(vein).area < 1
    assert panel_shape().contains(spine_region())


def test_pins_lie_in_their_regions() -> None:
    assert all(each.region.contains(Point(each.pin)) for each in slice_structures(STATES))
